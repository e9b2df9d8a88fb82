"""Places as told: which one a name means, and how the words around hold it."""
