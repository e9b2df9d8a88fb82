"""Reads an article into itineraries. Pure Python: nothing here imports Django or touches a database."""
