"""Reads trips of officials out of articles. Pure Python: a function of its arguments, free of Django."""

from itineraries.extraction.directory import EMPTY, Directory, Holder
from itineraries.extraction.explanation import explain
from itineraries.extraction.languages import SUPPORTED_LANGUAGES
from itineraries.extraction.pipeline import VERSION, UnsupportedLanguage, extract, read

__all__ = [
    "EMPTY",
    "SUPPORTED_LANGUAGES",
    "VERSION",
    "Directory",
    "Holder",
    "UnsupportedLanguage",
    "explain",
    "extract",
    "read",
]
