"""Where a trip sets out from: the capital of its first traveller's country."""

from __future__ import annotations

from itineraries.models import Place, Trip


def home_of(trip: Trip) -> Place | None:
    """The capital the first traveller comes from, with coordinates, where the record knows it. One query."""
    for traveller in trip.travelling.all():
        post = traveller.occupancy.post if traveller.occupancy else None
        code = (post.country_id if post else None) or traveller.official.country_id
        if code:
            capitals = Place.objects.filter(country=code, is_capital=True, latitude__isnull=False)
            # Of several capitals (Bolivia, South Africa) the largest stands for the seat of government.
            return capitals.order_by("-population", "id").first()
        return None
    return None
