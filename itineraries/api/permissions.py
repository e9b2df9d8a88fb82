"""Who may do what: everyone reads what is public, and writes need Django's permission on the model."""

from __future__ import annotations

from typing import Any

from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request

ACTIONS = {"POST": "add", "PUT": "change", "PATCH": "change", "DELETE": "delete"}


class ReadOrPermitted(BasePermission):
    """Reading is open, as querysets decide what is seen. Writing takes a permission on `view.model`."""

    def has_permission(self, request: Request, view: Any) -> bool:
        if request.method in SAFE_METHODS:
            return True
        action = ACTIONS.get(request.method or "")
        if action is None:
            return True  # answered with 405
        meta = view.model._meta
        return bool(request.user and request.user.has_perm(f"{meta.app_label}.{action}_{meta.model_name}"))
