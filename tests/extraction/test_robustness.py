"""Whatever the text: no exception, no span outside it, the same reading again, a cost that grows as it does.

Texts are put together from what each language's pack knows, so that they get deep into the steps, and from
what has no place in an article. No test measures time: what a text costs is the number of calls its reading
makes. scripts/fuzz.py looks further, tests/benchmarks/bench_extraction.py measures seconds.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from itineraries.extraction import EMPTY, SUPPORTED_LANGUAGES, Directory, extract
from tests.extraction.hostile import CITIES, HOSTILE, SENTENCES, pieces
from tests.extraction.invariants import check
from tests.extraction.reading import ROOT, TUESDAY, read

DIRECTORY = Directory.from_tables(Path(ROOT / "seeds"))
DAYS = st.one_of(
    st.sampled_from([date.min, date.max, date(1, 1, 8), date(9999, 12, 24), date(2024, 2, 29)]), st.dates()
)
MANY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def words(language: str) -> st.SearchStrategy[str]:
    """A piece of the language, each kind as likely as any other."""
    return st.one_of([st.sampled_from(known) for known in pieces(language).values()])


def sentences(language: str) -> st.SearchStrategy[str]:
    """A sound sentence of travel with its gaps filled."""
    known = pieces(language)
    return st.builds(
        lambda told, who, to, on: told.replace("{who}", who).replace("{to}", to).replace("{on}", on),
        st.sampled_from(sorted(SENTENCES[language].values())),
        st.sampled_from(known["name"]),
        st.sampled_from(CITIES[language]),
        st.sampled_from(known["date"]),
    )


def texts(language: str) -> st.SearchStrategy[str]:
    """Sentences and pieces, with something between them or nothing."""
    part = st.one_of(sentences(language), words(language), words(language), words(language))
    between = st.sampled_from(
        [" ", " ", " ", " ", "", ", ", ". ", "\n", "\n\n", " - ", "-", "'", "’", '"', " «"]
    )
    return st.lists(st.tuples(part, between).map("".join), max_size=40).map("".join)


@pytest.mark.parametrize("language", SUPPORTED_LANGUAGES)
@given(data=st.data(), published=DAYS, directory=st.sampled_from([EMPTY, DIRECTORY]))
@MANY
def test_any_mixture_of_what_a_pack_knows(
    language: str, data: st.DataObject, published: date, directory: Directory
) -> None:
    text = data.draw(texts(language))
    title = data.draw(st.one_of(st.just(""), texts(language)))
    reading = extract(text, published=published, language=language, title=title, directory=directory)
    check(text, reading)
    assert extract(text, published=published, language=language, title=title, directory=directory) == reading


@given(text=st.text(max_size=400), language=st.sampled_from(SUPPORTED_LANGUAGES), title=st.text(max_size=40))
@example(text="\ud800\udfff", language="fr", title="\ud800")
@settings(max_examples=80, deadline=None)
def test_any_text(text: str, language: str, title: str) -> None:
    check(text, read(text, language, title=title))


@given(
    text=st.text(st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Zs", "Nd", "Lt"]), max_size=200),
    language=st.sampled_from(SUPPORTED_LANGUAGES),
)
@settings(max_examples=80, deadline=None)
def test_any_text_of_marks_controls_and_lone_surrogates(text: str, language: str) -> None:
    check(text, read(text, language))


@pytest.mark.parametrize("language", SUPPORTED_LANGUAGES)
@pytest.mark.parametrize("published", [date.min, date.max], ids=str)
def test_every_date_at_the_ends_of_the_calendar(language: str, published: date) -> None:
    told = SENTENCES[language]["goes"].replace("{who}", pieces(language)["name"][0])
    told = told.replace("{to}", CITIES[language][0])
    text = "\n".join(told.replace("{on}", day) for day in pieces(language)["date"])
    check(text, read(text, language, published=published))


@pytest.mark.parametrize("language", SUPPORTED_LANGUAGES)
@pytest.mark.parametrize("kind", HOSTILE)
def test_every_kind_of_hostile_text(kind: str, language: str) -> None:
    text = HOSTILE[kind](language, 2_000)
    check(text, extract(text, published=TUESDAY, language=language, directory=DIRECTORY))


def cost(text: str, language: str) -> int:
    """How many calls, of Python's functions and of C's, the reading of a text makes."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        extract(text, published=TUESDAY, language=language, directory=DIRECTORY)
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize(
    "text", ["Secretary General Hamad Al-Sheikh", "He met Secretary General Hamad Al-Emir"]
)
def test_a_name_that_ends_like_an_office_at_the_end_of_a_text(text: str) -> None:
    check(text, read(text, "en"))
    assert [p.name for p in read(text, "en").officials] == [text.partition("General ")[2]]


#: A kind and a language in which it costs the steps that once went through the whole text for each word.
SLOW_ONCE = [
    ("names", "fr"),
    ("a crowd, then pronouns", "fr"),
    ("a crowd, then offices", "en"),
    ("a crowd, then journeys", "es"),
    ("somebody else each time", "de"),
    ("somebody else, dated", "fr"),
    ("names, one surname", "en"),
    ("one person's dated journeys", "ru"),
    ("dated meetings", "es"),
    ("called off", "fr"),
    ("called off by one", "ar"),
    ("back home", "en"),
    ("summits", "de"),
    ("spokesmen", "fr"),
    ("capitals of", "es"),
    ("words on lines", "fr"),
    ("offices, listed", "ru"),
    ("HTML", "en"),
    ("glued pieces", "de"),
    ("mixed sentences", "ar"),
]


@pytest.mark.parametrize(("kind", "language"), SLOW_ONCE)
def test_four_times_the_text_makes_four_times_the_calls(kind: str, language: str) -> None:
    """Or a few more, until as many people and journeys are told as a step looks back at; the square would
    make it sixteen times. The first reading fills what a process keeps, so that the others find the same.
    """
    long = HOSTILE[kind](language, 16_000)
    cost(long, language)
    assert cost(long, language) < 6 * cost(long[:4_000], language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("C'est un avion qui l'a conduit à Djeddah. " * 800, "fr"),
        (HOSTILE["nouns"]("en", 64_000), "en"),
    ],
    ids=["carried by a plane", "nouns"],
)
def test_journeys_of_nobody_are_not_looked_for_in_the_whole_text(text: str, language: str) -> None:
    """Whom they mean is looked for in the sentences before, and where somebody is told first is known."""
    cost(text, language)
    assert cost(text, language) < 6 * cost(text[: len(text) // 4], language)


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("He came with Anna {0}, Peter {1} and Maria {2}. ", "en"),
        ("Le ministre français Jean {0} voyage avec Marie {1}. ", "fr"),
        ("Le président turc Ali {0} a parlé. Le ministre Jean {1} a répondu. Le ministre est rentré. ", "fr"),
        ("{0} II spoke. ", "en"),
        ("Several ministers accompany Kenyan President {0} {1}. They will be joined by Minister {2}. ", "en"),
        ("Kenyan President {0} {1} met Peru's President {2}. He returned to Oslo. ", "en"),
    ],
    ids=["rows of names", "companions", "offices of several", "kings", "escorts", "meetings"],
)
def test_other_people_each_time_are_not_looked_for_among_all_told_before(told: str, language: str) -> None:
    syllables = [a + b for a in "bdfgklmnprst" for b in "aeio"]
    random = Random(7)
    names = ["".join(random.choices(syllables, k=3)).capitalize() for _ in range(3_000)]
    trios = zip(names[::3], names[1::3], names[2::3], strict=False)
    long = "".join(told.format(*trio) for trio in trios)[:32_000]
    cost(long, language)
    assert cost(long, language) < 5 * cost(long[: len(long) // 4], language)


@pytest.mark.parametrize("language", SUPPORTED_LANGUAGES)
@pytest.mark.parametrize(
    "kind", ["one long word", "one letter under marks", "digits", "marks", "NULs", "open tags"]
)
def test_a_million_characters(kind: str, language: str) -> None:
    """Were their cost to grow with its square, as that of ordering marks does, this would never end."""
    text = HOSTILE[kind](language, 1_000_000)
    check(text, read(text, language))


@pytest.mark.parametrize(
    ("text", "published"),
    [
        # Each counted days past an end of the calendar; scripts/fuzz.py found them.
        ("President Orel Bakit visited Rome. On Tuesday President Orel Bakit visited Lima.", date.max),
        ("President Orel Bakit travels to Rome in November.", date.min),
        ("President Orel Bakit will arrive in Rome on Friday and leave on Thursday.", date.max),
        ("An inauguration in Tokyo in 2022.", date.min),
    ],
)
def test_days_past_the_ends_of_the_calendar(text: str, published: date) -> None:
    check(text, read(text, "en", published=published))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Turkish President Orel Bakit met in Oslo and", "en"),
        ("Il ministro francese Orel Bakit ha incontrato a Oslo e", "it"),
        ("El presidente turco Orel Bakit se reunió en Oslo y", "es"),
        ("O presidente turco Orel Bakit visitou Belém e", "pt"),
    ],
)
def test_an_and_at_the_end_of_a_text(text: str, language: str) -> None:
    check(text, read(text, language))


def test_a_word_of_nothing_but_letters_that_are_left_out() -> None:
    text = "وصل الوزير ـ إلى ـــ طوكيو ـ"
    check(text, read(text, "ar"))


def test_a_bracket_behind_a_name_that_is_never_closed() -> None:
    text = (
        "„Wir gehen“, war Außenminister Kari( Holt zusammengekommen, Wirtschaftsminister Weber (CDU) folgte"
    )
    check(text, read(text, "de"))
    text = text.replace("„", '"').replace("“", '"')
    check(text, read(text, "de"))
