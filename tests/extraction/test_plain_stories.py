"""Plain stories of agencies: heads of bodies told by their office alone, words said to the press, adverbs
between a name and its verb, spouses by their first names.
"""

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction.directory import Directory, Holder
from tests.extraction.reading import last_names_and_places, read

KNOWN = Directory(
    [
        Holder("Oskar Grindal", (), "President", "head_of_state", "NO", None, date(2019, 1, 1)),
        Holder("Signe Grindal", (), "First Lady", "other", "NO", None, date(2019, 1, 1)),
        Holder("Signe Lund", (), "Minister", "other", "NO", None, date(2019, 1, 1)),
    ]
)


@pytest.mark.parametrize(
    ("language", "arrived", "goes_on"),
    [
        ("en", "UN chief Anna Lund arrived in Riga.", "The secretary-general travels to Oslo on Friday."),
        (
            "fr",
            "La cheffe de l'ONU Anna Lund est arrivée à Riga.",
            "La secrétaire générale se rend vendredi à Oslo.",
        ),
        (
            "es",
            "La jefa de la ONU, Anna Lund, llegó a Riga.",
            "La secretaria general viaja el viernes a Oslo.",
        ),
        (
            "de",
            "UN-Chefin Anna Lund ist in Riga eingetroffen.",
            "Die Generalsekretärin reist am Freitag nach Oslo.",
        ),
        (
            "fr",
            "La présidente de la BCE Anna Lund est arrivée à Riga.",
            "La présidente se rend vendredi à Oslo.",
        ),
    ],
)
def test_the_head_of_a_body_is_known_by_the_office_alone(language: str, arrived: str, goes_on: str) -> None:
    assert last_names_and_places(language, f"{arrived} {goes_on}") == [("Lund", ["Riga", "Oslo"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "UN chief Anna Lund told reporters in Riga that aid was needed."),
        ("fr", "La cheffe de l'ONU Anna Lund a déclaré à la presse à Riga que l'aide était nécessaire."),
        ("es", "La ayuda es necesaria, dijo a la prensa en Riga la ministra noruega Anna Lund."),
        ("de", "UN-Chefin Anna Lund sagte am Montag in Riga, Hilfe sei nötig."),
    ],
)
def test_who_tells_the_press_something_is_there(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Lund", ["Riga"])]


@pytest.mark.parametrize("adverb", ["earlier", "previously", "later", "then", "once", "afterwards"])
def test_an_adverb_parts_nobody_from_his_verb(adverb: str) -> None:
    assert last_names_and_places("en", f"Norwegian Minister Anna Lund had {adverb} visited Riga.") == [
        ("Lund", ["Riga"])
    ]


def test_a_verb_opens_a_sentence_behind_an_adverb() -> None:
    text = "La ministra noruega Anna Lund estuvo el lunes en Oslo. Inmediatamente viajó a Riga."
    assert [place for _, places in last_names_and_places("es", text) for place in places] == ["Riga"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Oskar Grindal and his wife Signe arrived in Riga on Monday."),
        ("fr", "Oskar Grindal et son épouse Signe sont arrivés lundi à Riga."),
        ("es", "Oskar Grindal y su esposa, Signe, llegaron el lunes a Riga."),
        ("de", "Oskar Grindal und seine Frau Signe trafen am Montag in Riga ein."),
    ],
)
def test_a_spouse_is_known_by_the_first_name(language: str, text: str) -> None:
    (trip,) = read(text, language, published=date(2024, 5, 16), directory=KNOWN).trips
    assert [person.name for person in trip.travellers] == ["Oskar Grindal", "Signe Grindal"]


@pytest.mark.parametrize(
    "company",
    ["Lo acompaña su esposa, Marta Ruiz.", "Lo acompañan su esposa, Marta Ruiz, y el ministro Juan Mora."],
)
def test_a_wife_goes_along_behind_the_verb(company: str) -> None:
    text = f"El presidente de Chile, Pedro Soto, llegó el lunes a Riga. {company}"
    (trip,) = read(text, "es").trips
    assert [person.name for person in trip.travellers][:2] == ["Pedro Soto", "Marta Ruiz"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The funeral – a simple one – of President Jan Berg will take place in Riga on Saturday."),
        ("de", "Das Treffen – das erste – von Präsident Jan Berg findet am Samstag in Riga statt."),
        ("fr", "La rencontre : celle du président Jan Berg aura lieu samedi à Riga."),
        ("fr", "Les entretiens que la ministre norvégienne Anna Lund a eus lundi à Riga ont duré une heure."),
        ("en", "Norwegian Minister Anna Lund met the Secretary of."),
    ],
)
def test_a_clause_cut_off_or_parted_is_read_without_an_error(language: str, text: str) -> None:
    read(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norwegian President Jan Berg greeted the team on Monday. The team flies to Riga on Tuesday."),
        ("fr", "Le président norvégien Jan Berg a félicité l'entreprise. Le groupe arrive lundi à Riga."),
        ("en", "Norwegian President Jan Berg appointed an ambassador to Riga in March."),
        ("en", "Norwegian President Jan Berg closed the consulate in Riga in March."),
    ],
)  # fmt: skip
def test_what_others_do_or_stands_there_leads_nobody_there(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == []


def test_a_state_with_days_of_its_own_is_no_part_of_a_city() -> None:
    text = (
        "Norwegian President Jan Berg will visit New York on Monday and California from Wednesday to Friday."
    )
    (trip,) = read(text, "en", published=date(2024, 5, 16)).trips
    assert [(s.city, s.arrive, s.depart) for s in trip.stops] == [
        ("New York City", "2024-05-20", None),
        (None, "2024-05-22", "2024-05-24"),
    ]


def test_a_meeting_told_with_its_place_was_there() -> None:
    text = (
        "Norwegian President Jan Berg met Latvian Minister Ilze Kalna in Paris. On Tuesday he flew to Riga."
    )
    meetings = {e.place_country for t in read(text, "en").trips for e in t.events}
    assert meetings == {"FR"}


def test_countries_are_no_town() -> None:
    text = "Der norwegische Außenminister Olav Berg begann am Montag in Riga eine Reise durch drei Länder."
    assert last_names_and_places("de", text) == [("Berg", ["Riga"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After two days in Riga, Norwegian Minister Anna Lund headed home on Friday without a deal."),
        (
            "fr",
            "Après deux jours à Riga, la ministre norvégienne Anna Lund est rentrée vendredi sans accord.",
        ),
        ("es", "Tras dos días en Riga, la ministra noruega Anna Lund regresó el viernes sin acuerdo."),
        ("de", "Nach zwei Tagen in Riga ist die norwegische Ministerin Anna Lund am Freitag heimgereist."),
    ],
)
def test_days_in_a_city_before_the_way_home_are_a_stay(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Lund", ["Riga"])]


@pytest.mark.parametrize(
    ("language", "told", "due"),
    [
        ("en", "Three leaders will travel to Oslo.", "Ministers Anna Lund and Ole Holt are due on Tuesday."),
        ("fr", "Trois dirigeants iront à Oslo.", "Les ministres Anna Lund et Ole Holt sont attendus mardi."),
        ("es", "Tres líderes viajarán a Oslo.", "Los ministros Anna Lund y Ole Holt llegarán el martes."),
        (
            "de",
            "Drei Politiker reisen nach Oslo.",
            "Die Minister Anna Lund und Ole Holt werden am Dienstag erwartet.",
        ),
    ],
)
def test_who_is_due_comes_where_the_story_leads(language: str, told: str, due: str) -> None:
    assert last_names_and_places(language, f"{told} {due}") == [("Holt", ["Oslo"]), ("Lund", ["Oslo"])]


def test_a_city_greater_than_its_namesake_is_meant_where_the_countries_told_are_near() -> None:
    text = "El presidente ucraniano, Taras Bondar, llegó el lunes a Granada."
    assert last_names_and_places("es", text) == [("Bondar", ["Granada"])]


@pytest.mark.parametrize(
    ("holder", "text"),
    [
        ("El canciller alemán, Jan Berg,", "El canciller voló después a Oslo."),
        ("El canciller de Chile, Jan Berg,", "El canciller voló después a Oslo."),
        ("El primer ministro noruego, Jan Berg,", "El mandatario voló después a Oslo."),
        ("El primer ministro danés, Jan Berg,", "El líder danés voló después a Oslo."),
    ],
)
def test_an_office_that_may_be_another_is_of_whoever_holds_that(holder: str, text: str) -> None:
    found = last_names_and_places("es", f"{holder} llegó el lunes a Riga. {text}")
    assert found == [("Berg", ["Riga"] if "noruego" in holder else ["Riga", "Oslo"])]
