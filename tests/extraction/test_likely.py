"""What no rule reads and the look of a story makes likely: journeys and days, by weights of grounds.

The weights are given by the tests, so that each sees its ground alone at work; those kept with the rules are
fitted to gold, and tested with the fit.
"""

from __future__ import annotations

import json
from datetime import date

import pytest

from itineraries.extraction import VERSION
from itineraries.extraction.document import Document
from itineraries.extraction.drafts import TripDraft
from itineraries.extraction.explanation import explain
from itineraries.extraction.likelihood import DAYS, JOURNEYS, KEPT, Likelihood, kept_likelihood
from itineraries.extraction.log_odds import probability, strongest
from itineraries.extraction.pipeline import read_routes, run_steps
from itineraries.extraction.steps.likely.days import DaysTold, undated
from itineraries.extraction.steps.likely.tellings import Tellings
from tests.extraction.reading import IN_OTTAWA

#: A Wednesday.
DAY = date(2023, 3, 22)

#: No rule knows that these verbs take somebody anywhere; each is told in one sentence with a place abroad.
TOLD = {
    "en": "Latvian Foreign Minister Baiba Ozola was quartered in Lima in January.",
    "fr": "Lima a ravi en janvier la ministre lettone des Affaires étrangères, Baiba Ozola.",
    "es": "Lima cautivó en enero a la ministra letona de Exteriores, Baiba Ozola.",
    "de": "Lima hat die lettische Außenministerin Baiba Ozola im Januar begeistert.",
}
#: The same in a story that tells another's journey.
STORIES = {language: IN_OTTAWA[language] + told for language, told in TOLD.items()}
IN_SENTENCE: Likelihood = {JOURNEYS: {"": -3.0, "he is told in the sentence": 4.0}}
NEVER: Likelihood = {}


def trips_with(likelihood: Likelihood, text: str, language: str, title: str = "") -> list[TripDraft]:
    steps = run_steps(text, published=DAY, language=language, title=title, likelihood=likelihood)
    *_, (_, doc) = steps
    return doc.trips


def routed(text: str, language: str, title: str = "") -> Document:
    return read_routes(text, published=DAY, language=language, title=title, likelihood=NEVER)


def grounds_of(text: str, language: str = "en", title: str = "") -> set[str]:
    tellings = Tellings(routed(text, language, title), routed(text, language, title).routes)
    return {ground for telling in tellings for ground in tellings.grounds(telling)}


@pytest.mark.parametrize("language", TOLD)
def test_what_is_likely_enough_is_a_journey(language: str) -> None:
    trip = trips_with(IN_SENTENCE, STORIES[language], language)[-1]
    assert [person.name for person in trip.travellers] == ["Baiba Ozola"]
    assert [(stop.city, stop.country) for stop in trip.stops] == [("Lima", "PE")]


AHEAD = {
    "en": "Latvian Foreign Minister Baiba Ozola will travel to Oslo on Friday. Ozola was quartered in Lima.",
    "fr": "La ministre lettone des Affaires étrangères, Baiba Ozola, se rendra vendredi à Oslo. "
    "Baiba Ozola a campé à Lima.",
    "es": "La ministra letona de Exteriores, Baiba Ozola, viajará el viernes a Oslo. "
    "Baiba Ozola acampó en Lima.",
    "de": "Die lettische Außenministerin Baiba Ozola reist am Freitag nach Oslo. Ozola kampierte in Lima.",
}


@pytest.mark.parametrize("language", AHEAD)
def test_what_was_likely_elsewhere_is_no_part_of_what_is_to_come(language: str) -> None:
    found = trips_with(IN_SENTENCE, AHEAD[language], language)
    assert [[stop.city for stop in trip.stops] for trip in found] == [["Oslo"], ["Lima"]]


@pytest.mark.parametrize("language", TOLD)
def test_nothing_is_likely_without_weights(language: str) -> None:
    for likelihood in (NEVER, {JOURNEYS: {"": -3.0}}):
        (trip,) = trips_with(likelihood, STORIES[language], language)
        assert [person.name for person in trip.travellers] == ["Mart Laar"]


@pytest.mark.parametrize("language", TOLD)
def test_nothing_is_likely_in_a_story_that_tells_no_journey(language: str) -> None:
    assert trips_with(IN_SENTENCE, TOLD[language], language) == []


def test_the_evidence_says_that_it_is_likely_and_why() -> None:
    trip = trips_with(IN_SENTENCE, STORIES["en"], "en")[-1]
    (country,) = [e for e in trip.stops[0].evidence if e.field == "country"]
    assert (country.rule, country.quote) == ("likely", "Lima")
    assert country.note == "likely, 0.73: he is told in the sentence"
    assert STORIES["en"][country.span.start : country.span.end] == "Lima"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Latvian Foreign Minister Baiba Ozola was quartered in Riga.", id="home"),
        pytest.param("Latvian Foreign Minister Baiba Ozola hopes to be quartered in Lima.", id="wish"),
        pytest.param("Latvian Foreign Minister Baiba Ozola quarrelled with Peru's minister.", id="owner"),
        pytest.param(
            "Latvian Foreign Minister Baiba Ozola spoke by phone with the camp in Lima.", id="telephone"
        ),
        pytest.param(
            "Latvian Foreign Minister Baiba Ozola was pleased. Estonian Premier Mart Laar travelled to Lima.",
            id="the journey of others alone",
        ),
        pytest.param("Latvian Foreign Minister Baiba Ozola saw the attack in Lima.", id="topic"),
        pytest.param("Latvian Foreign Minister Baiba Ozola is fond of the Lima Treaty.", id="treaty"),
        pytest.param("Latvian spokesman Andris Kalns was quartered in Lima in January.", id="no traveller"),
    ],
)
def test_what_is_read_or_only_thought_of_is_no_telling(text: str) -> None:
    doc = routed(text, "en")
    assert [t.person.name for t in Tellings(doc, doc.routes) if t.person.name == "Baiba Ozola"] == []


def test_who_else_is_told_to_be_there_is_a_ground() -> None:
    seen = grounds_of(
        "Latvian Foreign Minister Baiba Ozola praised Latvian Prime Minister Mart Laar, who went to Lima."
    )
    assert {"others are told to be there", "somebody of his country is told to be there"} <= seen
    assert "told to be there: go" in seen
    assert "others are told to be there" not in grounds_of(TOLD["en"])


WITH_OTHERS: Likelihood = {
    JOURNEYS: {
        "": -3.0,
        "others are told to be there": 1.0,
        "somebody of his country is told to be there": 3.0,
    }
}
COUNTRYMEN = {
    "en": "Latvian Prime Minister Mart Laar arrived in Lima on Monday. His hosts had heard of the Latvian "
    "foreign minister, Baiba Ozola.",
    "fr": "Le Premier ministre letton, Mart Laar, est arrivé lundi à Lima. Les hôtes connaissaient la "
    "ministre lettone des Affaires étrangères, Baiba Ozola.",
    "es": "El primer ministro letón, Mart Laar, llegó el lunes a Lima. Los anfitriones conocían a la "
    "ministra letona de Exteriores, Baiba Ozola.",
    "de": "Der lettische Ministerpräsident Mart Laar ist am Montag in Lima eingetroffen. Die Gastgeber "
    "kannten die lettische Außenministerin Baiba Ozola.",
}


@pytest.mark.parametrize("language", COUNTRYMEN)
def test_who_is_likely_with_others_is_there_at_their_time(language: str) -> None:
    (trip,) = trips_with(WITH_OTHERS, COUNTRYMEN[language], language)
    assert [person.name for person in trip.travellers] == ["Mart Laar", "Baiba Ozola"]
    assert [(stop.city, stop.arrive) for stop in trip.stops] == [("Lima", "2023-03-20")]
    (trip,) = trips_with(NEVER, COUNTRYMEN[language], language)
    assert [person.name for person in trip.travellers] == ["Mart Laar"]


def test_an_office_reporting_on_itself_tells_where_it_was_at_its_head() -> None:
    doc = routed(
        TOLD["en"], "en", title="Readout of Foreign Minister Ozola's Meeting with the President of Peru"
    )
    assert list(Tellings(doc, doc.routes)) == []
    assert list(Tellings(routed(TOLD["en"], "en"), [])) != []


def test_a_further_city_joins_the_journey_that_is_read() -> None:
    text = (
        "LIMA (Agency) - Latvian Foreign Minister Baiba Ozola arrived in Lima on Monday. "
        "She was quartered in Cusco for a night."
    )
    likelihood: Likelihood = {JOURNEYS: {"": -3.0, "a further city of a country he travels to": 4.0}}
    (trip,) = trips_with(likelihood, text, "en")
    assert [stop.city for stop in trip.stops] == ["Lima", "Cusco"]
    assert [stop.city for stop in trips_with(NEVER, text, "en")[0].stops] == ["Lima"]
    (trip,) = trips_with(likelihood, text.replace("in Cusco for a night", "north-west of Cusco"), "en")
    assert [stop.city for stop in trip.stops] == ["Lima"]


def test_grounds_name_what_anybody_can_see() -> None:
    seen = grounds_of(TOLD["en"], title="Latvia's minister in Peru")
    assert {
        "he is told in the sentence",
        "he is told by name",
        "he is told once",
        "before the place, 3 words at most",
        "nobody stands between",
        "nothing holds him",
        "the place is a city",
        "the place is held by “to”",
        "the sentence tells a date",
        "nobody travels",
        "the country is in the title",
    } <= seen
    assert "the title tells a call" in grounds_of(TOLD["en"], title="Phone call between Latvia and Peru")


# days

UNDATED = {
    "en": "Latvian Foreign Minister Baiba Ozola travelled to Lima. The city was hot on Monday.",
    "fr": "La ministre lettone Baiba Ozola s'est rendue à Lima. La ville était chaude lundi.",
    "es": "La ministra letona Baiba Ozola viajó a Lima. La ciudad estaba caliente el lunes.",
    "de": "Die lettische Außenministerin Baiba Ozola reiste nach Lima. Die Stadt war am Montag heiß.",
}
BEHIND: Likelihood = {DAYS: {"": -3.0, "in the sentence behind": 4.0}}


@pytest.mark.parametrize("language", UNDATED)
def test_an_undated_stop_takes_the_day_that_is_likely_enough(language: str) -> None:
    (trip,) = trips_with(BEHIND, UNDATED[language], language)
    (stop,) = trip.stops
    assert (stop.city, stop.arrive) == ("Lima", "2023-03-20")
    (arrive,) = [e for e in stop.evidence if e.field == "arrive"]
    assert arrive.rule == "likely date"
    (trip,) = trips_with(NEVER, UNDATED[language], language)
    assert trip.stops[0].arrive is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Latvian Foreign Minister Baiba Ozola arrived in Lima on Sunday.", id="dated"),
        pytest.param(
            "Latvian Foreign Minister Baiba Ozola on Monday called off her trip to Lima.", id="called off"
        ),
    ],
)
def test_no_day_is_looked_for_where_one_is_told_or_nobody_goes(text: str) -> None:
    assert [stop for route in routed(text, "en").routes for stop in undated(route)] == []


def test_the_day_of_leaving_is_none_of_coming() -> None:
    doc = routed("Latvian Foreign Minister Baiba Ozola left Lima on Tuesday after a two-day visit.", "en")
    days = DaysTold(doc, doc.routes)
    assert [stop.city for route in doc.routes for stop in undated(route)] == ["Lima"]
    assert [
        told.value for route in doc.routes for stop in undated(route) for told in days.of(route, stop)
    ] == []


# weights


def test_the_weights_kept_are_those_of_these_rules() -> None:
    assert json.loads(KEPT.read_text("utf-8"))["version"] == VERSION
    assert set(kept_likelihood()) == {JOURNEYS, DAYS}


def test_grounds_add_up_in_log_odds() -> None:
    weights = {"": -1.0, "seen": 1.0, "odd": -2.0, "plain": 0.5}
    assert probability(weights, ["seen"]) == pytest.approx(0.5)
    assert probability(weights, ["seen", "never measured"]) == pytest.approx(0.5)
    assert probability(weights, ["odd"]) < 0.05
    assert strongest(weights, ["odd", "plain", "seen"]) == ["seen", "plain"]


def test_the_explanation_tells_what_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("itineraries.extraction.pipeline.kept_likelihood", lambda: IN_SENTENCE)
    lines = [line.strip() for line in explain(STORIES["en"], published=DAY, language="en")]
    (told,) = [line for line in lines if line.endswith("likely, 0.73: he is told in the sentence")][:1]
    assert told.startswith("statement ") and "who: Baiba Ozola; where: Lima, PE" in told


@pytest.mark.parametrize(
    ("said", "met"),
    [
        ("se reunirá en Lima con el presidente peruano, Inti Quispe", ["Inti Quispe"]),
        ("se reunirá en Lima con el presidente ecuatoriano, Inti Quispe", []),
        ("no se reunirá en Lima con el presidente peruano, Inti Quispe", []),
    ],
)
def test_whom_the_clause_of_a_likely_journey_tells_to_be_met_is_met_there(said: str, met: list[str]) -> None:
    text = f"Para la ministra letona de Exteriores, Baiba Ozola, no será la única salida: el viernes {said}."
    likely: Likelihood = {JOURNEYS: {"": -3.0, "he is told in the sentence": 4.0}}
    events = [event for trip in trips_with(likely, IN_OTTAWA["es"] + text, "es") for event in trip.events]
    assert [person.name for event in events for person in event.people] == met
