"""The reading of one article as an explicit sequence of steps over one document."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache, partial

from itineraries.extraction.confidence import rate_facts
from itineraries.extraction.directory import EMPTY, Directory
from itineraries.extraction.document import Document
from itineraries.extraction.drafts import Reading
from itineraries.extraction.gazetteer import Gazetteer, get_gazetteer
from itineraries.extraction.languages import SUPPORTED_LANGUAGES, get_pack
from itineraries.extraction.languages.pack import LanguagePack
from itineraries.extraction.lexicon import Lexicon, get_lexicon
from itineraries.extraction.likelihood import Likelihood, kept_likelihood
from itineraries.extraction.steps.clauses.predicates import find_predicates
from itineraries.extraction.steps.gatherings.scenes import find_scenes
from itineraries.extraction.steps.legs.appearances import find_appearances
from itineraries.extraction.steps.legs.events import find_events
from itineraries.extraction.steps.legs.movements import find_movements
from itineraries.extraction.steps.text.clean import find_noise
from itineraries.extraction.steps.text.order import order_words
from itineraries.extraction.steps.text.phrases import find_phrases
from itineraries.extraction.steps.text.sentences import split_sentences
from itineraries.extraction.steps.text.spacing import leave_out_markup
from itineraries.extraction.steps.text.tokens import split_tokens
from itineraries.extraction.steps.trips.assemble import assemble_trips
from itineraries.extraction.steps.trips.routes import follow_routes
from itineraries.extraction.steps.when.moments import find_moments
from itineraries.extraction.steps.where.places import find_places
from itineraries.extraction.steps.who.coreference import resolve_people
from itineraries.extraction.steps.who.in_office import look_for_offices
from itineraries.extraction.steps.who.people import find_people
from itineraries.extraction.words import WORD, plain

#: Name of the rules; a new one makes proposals that were read by older rules worth reading again.
VERSION = "rules-16"

#: A step reads the layers before it and adds its own.
Step = Callable[[Document], None]

#: Every step, in order.
STEPS: tuple[Step, ...] = (
    leave_out_markup,
    find_noise,
    split_tokens,
    split_sentences,
    look_for_offices,
    order_words,
    find_moments,
    find_phrases,
    find_places,
    find_people,
    resolve_people,
    find_predicates,
    find_movements,
    find_appearances,
    find_scenes,
    find_events,
    follow_routes,
    assemble_trips,
    rate_facts,
)

#: Of a title the people are read.
TITLE_STEPS = tuple(step for step in STEPS[: STEPS.index(find_people) + 1] if step is not look_for_offices)


class UnsupportedLanguage(ValueError):
    """The language has no pack."""

    def __init__(self, language: str) -> None:
        super().__init__(f"language {language!r} cannot be read; supported: {', '.join(SUPPORTED_LANGUAGES)}")


def run_steps(
    text: str,
    *,
    published: date,
    language: str,
    title: str = "",
    directory: Directory = EMPTY,
    likelihood: Likelihood | None = None,
) -> Iterator[tuple[Step, Document]]:
    """Read one article and stop after each step, with the document as that step left it. Where nobody in
    office is told, nothing further is found.

    `likelihood` are other weights of what is likely than those kept with the rules, to measure them with.
    """
    code = language.lower().partition("-")[0].partition("_")[0]
    if code not in SUPPORTED_LANGUAGES:
        raise UnsupportedLanguage(language)
    pack, lexicon, gazetteer = _tables(code)
    doc = Document(
        text,
        published=published,
        pack=pack,
        lexicon=lexicon,
        title=title,
        directory=directory,
        gazetteer=gazetteer,
    )
    doc.likelihood = kept_likelihood() if likelihood is None else likelihood
    doc.title_words = frozenset(plain(m.group()) for m in WORD.finditer(title) if not m.group()[0].islower())
    if title:
        doc.read_title = partial(_people_of, title, doc)
    for step in STEPS:
        if not doc.nobody:
            step(doc)
        yield step, doc


@cache
def _tables(code: str) -> tuple[LanguagePack, Lexicon, Gazetteer]:
    """What a language is read with. It lives as long as the process, which is told never to look through it
    for garbage.
    """
    tables = get_pack(code), get_lexicon(code), get_gazetteer()
    gc.freeze()
    return tables


def read(
    text: str, *, published: date, language: str, title: str = "", directory: Directory = EMPTY
) -> Document:
    """The document after every step, with all its layers."""
    *_, (_, doc) = run_steps(text, published=published, language=language, title=title, directory=directory)
    return doc


def read_routes(
    text: str,
    *,
    published: date,
    language: str,
    likelihood: Likelihood,
    title: str = "",
    directory: Directory = EMPTY,
) -> Document:
    """The document as far as its routes, by the weights given: what fitting them looks at."""
    steps = run_steps(
        text,
        published=published,
        language=language,
        title=title,
        directory=directory,
        likelihood=likelihood,
    )
    return next(doc for step, doc in steps if step is follow_routes)


def _people_of(title: str, doc: Document) -> Document:
    """The title read as far as its people."""
    head = Document(
        title,
        published=doc.published,
        pack=doc.pack,
        lexicon=doc.lexicon,
        title="",
        directory=doc.directory,
        gazetteer=doc.gazetteer,
    )
    head.headline = doc.pack.title_case
    for step in TITLE_STEPS:
        step(head)
    return head


def extract(
    text: str, *, published: date, language: str, title: str = "", directory: Directory = EMPTY
) -> Reading:
    """Read one article: its trips and every office-holder it names, each fact with its evidence.

    `published` resolves relative dates; spans index into `text` as given. Raises UnsupportedLanguage. A
    function
    of its arguments alone: no clock, no network, no state.
    """
    with _nothing_collected():
        doc = read(text, published=published, language=language, title=title, directory=directory)
        return Reading(trips=tuple(doc.trips), officials=tuple(doc.officials))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """What is made while an article is read lives until its end: to look through it for garbage takes a tenth
    of the time and finds none.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
