"""How a list is cut into pages."""

from rest_framework.pagination import PageNumberPagination


class Pages(PageNumberPagination):
    """`?page=` counts from 1; `?page_size=` asks for up to 500 rows, else 50 come."""

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 500
