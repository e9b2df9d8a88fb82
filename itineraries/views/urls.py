"""The addresses of the pages."""

from django.urls import path

from itineraries.views.country import countries, country
from itineraries.views.home import home
from itineraries.views.official import official, officials
from itineraries.views.robots import favicon, robots
from itineraries.views.search import search_page
from itineraries.views.trip import trip, trips

urlpatterns = [
    path("", home, name="home"),
    path("trips/", trips, name="trips"),
    path("trips/<int:pk>/", trip, name="trip"),
    path("officials/", officials, name="officials"),
    path("officials/<slug:slug>/", official, name="official"),
    path("countries/", countries, name="countries"),
    path("countries/<slug:code>/", country, name="country"),
    path("search/", search_page, name="search"),
    path("robots.txt", robots, name="robots"),
    path("favicon.ico", favicon, name="favicon"),
]
