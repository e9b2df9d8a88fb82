"""People as told: names, offices, and whom pronouns and bare offices mean."""
