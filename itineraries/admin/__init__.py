"""The desk: the admin pages on which editors keep the record. Importing this registers them."""

from itineraries.admin import citation, event, official, place, trip, user

__all__ = ["citation", "event", "official", "place", "trip", "user"]
