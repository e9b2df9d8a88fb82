"""The addresses under /api/v1/."""

from django.urls import path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.routers import SimpleRouter

from itineraries.api.article import ArticleEndpoint
from itineraries.api.country import CountryEndpoint
from itineraries.api.event import EventEndpoint
from itineraries.api.official import OfficialEndpoint
from itineraries.api.organization import OrganizationEndpoint
from itineraries.api.place import PlaceEndpoint
from itineraries.api.post import PostEndpoint
from itineraries.api.root import Nowhere, Root
from itineraries.api.stop import StopEndpoint
from itineraries.api.token import TokenEndpoint
from itineraries.api.trip import TripEndpoint

router = SimpleRouter()
for endpoint in (
    TripEndpoint,
    StopEndpoint,
    EventEndpoint,
    OfficialEndpoint,
    PostEndpoint,
    OrganizationEndpoint,
    PlaceEndpoint,
    CountryEndpoint,
    ArticleEndpoint,
):
    router.register(endpoint.tag, endpoint, basename=endpoint.tag)

app_name = "api"
urlpatterns = [
    path("", Root.as_view(), name="root"),
    *router.urls,
    path("token/", TokenEndpoint.as_view(), name="token"),
    path("schema/", SpectacularAPIView.as_view(), name="schema"),
    # The split view keeps its script in a file of its own, which the Content-Security-Policy allows.
    path("docs/", SpectacularSwaggerSplitView.as_view(url_name="api:schema"), name="docs"),
    # With its slash, so that an address without one is still sent on to the address with it.
    re_path(r"^.*/$", Nowhere.as_view(), name="nowhere"),
]
