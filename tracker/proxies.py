"""Whose address a request comes from, behind a known number of reverse proxies."""

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The address of the client, as the outermost trusted proxy saw it.

    Each proxy appends the address it was called from, so only the last TRUSTED_PROXIES entries of
    X-Forwarded-For are believed: whatever stands before them was written by the caller.
    """
    nearest = str(request.META.get("REMOTE_ADDR", ""))
    trusted: int = settings.TRUSTED_PROXIES
    chain = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    return chain[-trusted] if 0 < trusted <= len(chain) else nearest
