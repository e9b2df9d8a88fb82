"""The Content-Security-Policy: nothing from elsewhere, nothing inline without a nonce.

Two third-party parts cannot live under it as they are. Each gets, on its own addresses only, the least it
was seen to need in a browser; tests/browser/test_policy.py loads them and fails on any refusal.
"""

from typing import Any

from csp.constants import NONCE, NONE, SELF, UNSAFE_EVAL, UNSAFE_INLINE
from csp.middleware import CSPMiddleware, PolicyParts
from django.http import HttpRequest, HttpResponseBase

SITE: dict[str, Any] = {
    "default-src": [NONE],
    "script-src": [SELF, NONCE],
    "style-src": [SELF, NONCE],
    "img-src": [SELF, "data:"],
    "font-src": [SELF],
    "connect-src": [SELF],
    "manifest-src": [SELF],
    "form-action": [SELF],
    "frame-ancestors": [NONE],
    "base-uri": [NONE],
}

EXTRA: dict[str, dict[str, Any]] = {
    # Unfold's menus are expressions that Alpine evaluates; its htmx and scroll bars add a <style> each.
    "/admin/": {"script-src": [UNSAFE_EVAL], "style-src": [UNSAFE_INLINE]},
    # Swagger UI's page has a <style>, and its widgets put style="" on themselves.
    "/api/v1/docs/": {"style-src": [UNSAFE_INLINE]},
}


class ContentSecurityPolicy(CSPMiddleware):
    """django-csp's middleware, adding to the policy what the part at this address needs."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        for prefix, extra in EXTRA.items():
            if request.path_info.startswith(prefix):
                parts.update = {**extra, **(parts.update or {})}
        return parts
