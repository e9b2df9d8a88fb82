"""The gatherings and ceremonies that a story tells with their place, which it plays at, and who is there."""
