"""The languages that can be read, each a module that builds one pack."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from itineraries.extraction.languages.pack import LanguagePack

SUPPORTED_LANGUAGES: tuple[str, ...] = ("fr", "en", "es", "de", "it", "pt", "ar", "ru")


@cache
def get_pack(code: str) -> LanguagePack:
    """The pack of a supported language."""
    return import_module(f"itineraries.extraction.languages.{code}").PACK
