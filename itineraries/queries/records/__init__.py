"""Records as plain data, whole: what the API answers and what exports write.

Each function takes a queryset (of any filter, order and slice) and a Reader, and returns one dict a row.
It asks a constant number of queries however many rows there are, and reads columns instead of building
models: a page of trips with all that hangs on them is thousands of rows. Child rows are those the reader's
viewer may see.
"""

from itineraries.queries.records.article import article_records
from itineraries.queries.records.event import event_records
from itineraries.queries.records.official import official_records
from itineraries.queries.records.organization import organization_records, post_records
from itineraries.queries.records.place import country_records, place_records
from itineraries.queries.records.reader import Reader
from itineraries.queries.records.stop import stop_records
from itineraries.queries.records.trip import trip_records

__all__ = [
    "Reader",
    "article_records",
    "country_records",
    "event_records",
    "official_records",
    "organization_records",
    "place_records",
    "post_records",
    "stop_records",
    "trip_records",
]
