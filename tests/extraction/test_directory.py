"""The directory: names in any spelling, holders of offices by date, and what the reader makes of both."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from itineraries.extraction import Directory, Holder
from itineraries.extraction.drafts import PersonDraft
from tests.extraction.reading import read, trips

ANNA = Holder(
    "Anna Berg",
    ("Anna Bergue", "Анна Берг"),
    "Prime Minister",
    "head_of_government",
    "NO",
    None,
    date(2024, 1, 1),
)
OLD = Holder(
    "Olav Dahl", (), "Prime Minister", "head_of_government", "NO", None, date(2020, 1, 1), date(2023, 12, 31)
)
HEAD = Holder("Mia Roth", (), "Secretary-General", "organization_head", None, "ex-org", date(2022, 1, 1))
DIRECTORY = Directory([OLD, ANNA, HEAD])


@pytest.mark.parametrize("spelling", ["Anna Berg", "anna  BERG", "Anna Bergue", "Анна Берг"])
def test_a_person_is_found_by_any_spelling(spelling: str) -> None:
    assert DIRECTORY.find(spelling) is ANNA


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Jens Bjørnsund", "Jens Bjoernsund"),
        ("Jens Bjørnsund", "Jens Bjornsund"),
        ("Jens Bjørnsund", "Jens Björnsund"),
        ("Łukasz Brzoza", "Lukasz Brzoza"),
        ("Jürgen Müßig", "Juergen Muessig"),
        ("Đorđe Perić", "Dorde Peric"),
    ],
)
def test_letters_of_a_language_are_told_by_those_of_a_keyboard(name: str, told: str) -> None:
    directory = Directory([Holder(name=name, country="NO")])
    found = directory.find(told)
    assert found is not None and found.name == name
    assert directory.find("Jens Bjarnsund") is None


@pytest.mark.parametrize(
    ("day", "holder"), [(date(2022, 5, 1), OLD), (date(2024, 1, 1), ANNA), (date(2019, 12, 31), None)]
)
def test_an_office_leads_to_its_holder_on_the_day(day: date, holder: Holder | None) -> None:
    assert DIRECTORY.holder("head_of_government", "NO", day) is holder


def test_a_surname_is_found_only_where_one_fits() -> None:
    twin = Holder("Per Berg", (), "Prime Minister", "head_of_government", "DK", None, date(2024, 1, 1))
    both = Directory([ANNA, twin])
    assert DIRECTORY.find_surname("Berg", on=date(2025, 1, 1)) is ANNA
    assert both.find_surname("Berg", on=date(2025, 1, 1)) is None
    assert both.find_surname("Berg", on=date(2025, 1, 1), country="DK") is twin


def test_of_compatriots_with_one_surname_the_leading_office_is_meant() -> None:
    spouse = Holder("Jon Berg", (), "First Gentleman", "other", "NO", None, date(2024, 1, 1))
    assert Directory([spouse, ANNA]).find_surname("Berg", on=date(2025, 1, 1)) is ANNA
    assert Directory([spouse]).find_surname("Berg", on=date(2025, 1, 1)) is spouse
    deputy = Holder("Ida Berg", (), "Vice President", "other", "CH", None, date(2024, 1, 1))
    assert Directory([deputy, ANNA]).find_surname("Berg", on=date(2025, 1, 1)) is None


def test_an_office_is_over_after_its_end_and_unknown_before_its_start() -> None:
    found = DIRECTORY.find("Olav Dahl", on=date(2024, 5, 1))
    assert found is not None and (found.former, found.role) == (True, "Prime Minister")
    found = DIRECTORY.find("Anna Berg", on=date(2023, 5, 1))
    assert found is not None and (found.former, found.role, found.country) == (False, "", "NO")
    assert DIRECTORY.find("Anna Berg", on=date(2025, 5, 1)) is ANNA


@pytest.mark.parametrize(
    ("day", "role"), [(date(2023, 5, 1), "Prime Minister"), (date(2024, 5, 1), "former Prime Minister")]
)
def test_the_reader_tells_a_former_office_as_such(day: date, role: str) -> None:
    reading = read("Olav Dahl se rendra à Riga.", "fr", published=day, directory=DIRECTORY)
    assert [(t.name, t.role) for trip in reading.trips for t in trip.travellers] == [("Olav Dahl", role)]


def test_the_reader_writes_the_usual_spelling() -> None:
    reading = read(
        "La Première ministre norvégienne, Anna Bergue, se rendra à Riga.", "fr", directory=DIRECTORY
    )
    assert trips(reading) == [(["Anna Berg"], "announced", [("Riga", "LV", None, None)])]
    name = next(e for e in reading.trips[0].travellers[0].evidence if e.field == "name")
    assert (name.quote, name.note) == ("Anna Bergue", "usual spelling Anna Berg")


def test_the_reader_resolves_an_office_without_a_name() -> None:
    text = "La cheffe du gouvernement norvégien se rendra à Riga."
    assert trips(read(text, "fr", directory=DIRECTORY)) == [
        (["Anna Berg"], "announced", [("Riga", "LV", None, None)])
    ]
    assert trips(read(text, "fr")) == [(["Prime Minister, NO"], "announced", [("Riga", "LV", None, None)])]


def test_tables_are_read(tmp_path: Path) -> None:
    (tmp_path / "officials.csv").write_text(
        "key,name,name_fr,other_names,country,wikidata\n"
        "berg,Anna Berg,Anna Bergue,ru:Анна Берг|sv:Anna Bärg,NO,\n",
        "utf-8",
    )
    (tmp_path / "posts.csv").write_text(
        "key,title,title_fr,kind,country,organization\n"
        "no-pm,Prime Minister,Première ministre,head_of_government,NO,\n",
        "utf-8",
    )
    (tmp_path / "occupancies.csv").write_text("official,post,start,end\nberg,no-pm,2024,2025-06\n", "utf-8")
    (holder,) = Directory.from_tables(tmp_path).holders
    assert holder == Holder(
        "Anna Berg",
        ("Anna Bergue", "Анна Берг", "Anna Bärg"),
        "Prime Minister",
        "head_of_government",
        "NO",
        None,
        date(2024, 1, 1),
        date(2025, 6, 30),
    )


def test_an_office_stays_the_office_in_the_record_with_its_holder_beside_it() -> None:
    text = "The Norwegian prime minister will travel to Lima on Thursday."
    told = read(text, "en", directory=DIRECTORY)
    person = told.trips[0].travellers[0]
    assert (person.name, person.inferred) == ("Anna Berg", True)
    record = told.to_dict()["trips"][0]["travellers"][0]
    assert (record["name"], record["holder"], record["role"]) == ("", "Anna Berg", "Prime Minister")
    assert PersonDraft.from_dict(record) == person
    named = read(text, "en", directory=DIRECTORY, title="Berg flies to Lima").trips[0].travellers[0]
    assert (named.name, named.inferred) == ("Anna Berg", False)


def test_a_monarch_is_found_by_name_and_number_in_a_country_of_the_story() -> None:
    kings = [
        Holder(f"Orel II of {name}", (), "King", "head_of_state", c) for name, c in (("A", "BE"), ("B", "NO"))
    ]
    directory = Directory([*kings, OLD])
    assert directory.find_regnal("Orel II", countries={"NO", "FR"}) is kings[1]
    assert directory.find_regnal("Orel II", countries={"NO", "BE"}) is None
    assert directory.find_regnal("Orel II", countries={"FR"}) is None
    assert directory.find_regnal("Orel III", countries={"NO"}) is None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Tamim bin Hamad al Zani", True),
        ("Tamim ben Hamad Al-Thani", True),
        ("Khalifa bin Hamad Al Thani", False),
        ("Tamim", False),
        ("Tamim Al Thani", False),
    ],
)
def test_who_holds_an_office_may_be_spelt_in_another_way(name: str, found: bool) -> None:
    emir = Holder("Tamim bin Hamad Al Thani", (), "Emir", "head_of_state", "QA")
    alike = Directory([emir]).find_alike(name, kind="head_of_state", owner="QA", on=date(2026, 2, 24))
    assert alike is (emir if found else None)


@pytest.mark.parametrize(
    ("name", "role", "country", "told"),
    [
        ("Orel III", "King", "BE", "Le roi des Belges Orel II était à Oslo mardi."),
        ("Salman bin Abdulaziz", "King", "SA", "Saudi King Abdullah bin Abdulaziz was in Oslo on Tuesday."),
    ],
)
def test_a_king_before_him_is_somebody_else(name: str, role: str, country: str, told: str) -> None:
    directory = Directory([Holder(name, (), role, "head_of_state", country)])
    language = "fr" if told.startswith("Le") else "en"
    assert name not in {p.name for p in read(told, language, directory=directory).officials}
