"""The desk: the admin pages on which editors keep the record. Importing this registers them."""

from itineraries.admin import article, citation, event, official, place, proposal, trip, user

__all__ = ["article", "citation", "event", "official", "place", "proposal", "trip", "user"]
