"""What moves with the calendar, and the tables that seeds are loaded from."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from django.contrib.auth.models import User

from itineraries.extraction.drafts import PersonDraft, StopDraft
from itineraries.models import Country, Occupancy, Official, Place, Post, Trip
from itineraries.services.author import save_as
from itineraries.services.identify import official_named, organization_for, place_for
from itineraries.services.ingest import canonical_url, content_hash
from itineraries.services.lapse import lapse_trips
from itineraries.services.reference import load_countries
from itineraries.services.tables import TableError, load_tables
from tests.factories import OfficialFactory, OrganizationFactory, StopFactory, TripFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("status", "today", "becomes"),
    [
        ("announced", "2023-02-28", "announced"),
        ("announced", "2023-03-01", "unconfirmed"),
        ("under_way", "2023-03-01", "completed"),
        ("cancelled", "2023-03-01", "cancelled"),
        ("postponed", "2023-03-01", "postponed"),
        ("completed", "2023-03-01", "completed"),
    ],
)
def test_trips_lapse_the_day_after_their_last(status: str, today: str, becomes: str) -> None:
    stop = StopFactory(trip=TripFactory(status=status), arrive="2023-02-28")
    changed = lapse_trips(today=dt.date.fromisoformat(today))
    assert changed == (status != becomes)
    trip = Trip.objects.get(pk=stop.trip.pk)
    assert trip.status == becomes
    assert trip.history.first().history_user is None


def test_a_trip_without_days_does_not_lapse() -> None:
    StopFactory(trip=TripFactory(status="announced"), arrive="")
    assert lapse_trips(today=dt.date(2099, 1, 1)) == 0


def test_what_a_person_decided_once_the_days_were_past_does_not_lapse() -> None:
    trip = StopFactory(trip=TripFactory(status="announced"), arrive="2023-02-28").trip
    assert lapse_trips(today=dt.date(2023, 3, 1)) == 1
    trip = Trip.objects.get(pk=trip.pk)
    trip.status = "announced"
    save_as(trip, User.objects.create_user("editor"))
    assert lapse_trips(today=dt.date(2023, 3, 2)) == 0
    assert Trip.objects.get(pk=trip.pk).status == "announced"


TABLES = {
    "sources.csv": "key,name,homepage,country,language\ngazette,Gazette,,,en\n",
    "organizations.csv": "key,name,name_fr,short_name,kind,other_names\n"
    "un,United Nations,Nations unies,UN,organization,ru:ООН\n",
    "posts.csv": "key,title,title_fr,kind,country,organization\n"
    "kz-president,President,Président,head_of_state,KZ,\n"
    "un-sg,Secretary-General,Secrétaire général,organization_head,,un\n",
    "officials.csv": "key,name,name_fr,other_names,country,wikidata\n"
    "kjt,Kassym-Jomart Tokayev,Kassym-Jomart Tokaïev,ru:Касым-Жомарт Токаев,KZ,\n",
    "occupancies.csv": "official,post,start,end\nkjt,kz-president,2019-03-20,\n",
}


def write_tables(folder: Path, **changes: str) -> Path:
    for name, text in {**TABLES, **{f"{key}.csv": value for key, value in changes.items()}}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_tables_load_once_and_leave_people_s_changes_alone(tmp_path: Path) -> None:
    load_countries()
    folder = write_tables(tmp_path)
    assert load_tables(folder) == {
        "sources": 1,
        "organizations": 1,
        "posts": 2,
        "officials": 1,
        "occupancies": 1,
    }
    official = Official.objects.get()
    assert sorted((n.language, n.name) for n in official.names.all()) == [
        ("en", "Kassym-Jomart Tokayev"),
        ("fr", "Kassym-Jomart Tokaïev"),
        ("ru", "Касым-Жомарт Токаев"),
    ]
    assert [t.name for t in Post.objects.get(slug="un-sg").titles.all()] == [
        "Secretary-General",
        "Secrétaire général",
    ]
    assert Occupancy.objects.get().first_day == dt.date(2019, 3, 20)
    assert official.history.count() == 1
    official.name = "K.-J. Tokayev"
    official.save()
    assert set(load_tables(folder).values()) == {0}
    assert Official.objects.get().name == "K.-J. Tokayev"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"occupancies": "official,post,start,end\nnobody,kz-president,2020,\n"},
            "line 2: 'nobody' is unknown",
        ),
        (
            {"posts": "key,title,title_fr,kind,country,organization\nx,X,X,other,,nato\n"},
            "line 2: 'nato' is unknown",
        ),
    ],
)
def test_a_bad_row_loads_nothing(tmp_path: Path, changes: dict[str, str], message: str) -> None:
    load_countries()
    with pytest.raises(TableError, match=message):
        load_tables(write_tables(tmp_path, **changes))
    assert Official.objects.count() == Post.objects.count() == 0


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"sources\.csv: no such table"):
        load_tables(tmp_path)


def test_countries_know_their_names_and_former_states() -> None:
    assert load_countries() == Country.objects.count()
    assert load_countries() == 0
    assert Country.objects.get(names__name="Ouzbékistan").pk == "UZ"
    assert Country.objects.get(names__folded="казахстан").pk == "KZ"
    assert Country.objects.get(pk="SUHH").withdrawn == "1992-08-30"
    assert Country.objects.get(pk="XK").name == "Kosovo"


def test_people_are_found_by_any_spelling_and_a_lone_name_only_in_its_country() -> None:
    one = OfficialFactory(name="Qin Gang", slug="qin-gang", country__code="CN")
    one.names.create(name="Цинь Ган", language="ru")
    mononym = OfficialFactory(name="Lula", slug="lula", country__code="BR")
    assert official_named(PersonDraft(name="QIN  Gang")) == one
    assert official_named(PersonDraft(name="Цинь Ган", country="CN")) == one
    assert official_named(PersonDraft(name="Lula", country="BR")) == mononym
    assert official_named(PersonDraft(name="Lula")) is None
    assert official_named(PersonDraft(name="Qin")) is None


def test_organizations_are_found_by_any_name_or_made() -> None:
    un = OrganizationFactory(name="United Nations", short_name="UN", slug="un")
    un.names.create(name="Nations unies", language="fr")
    assert {organization_for(name) for name in ("un", "United Nations", "NATIONS UNIES")} == {un}
    assert organization_for("Turkic Council").slug == "turkic-council"


def test_places_come_from_the_gazetteer_and_never_from_another_country() -> None:
    load_countries()
    assert (
        place_for(StopDraft(order=1, country="UZ", city="Tashkent", geonames_id=1512569)).name == "Tashkent"
    )
    assert place_for(StopDraft(order=1, country="KZ", city="Tashkent", geonames_id=1512569)) is None
    assert place_for(StopDraft(order=1, country="KZ", city="Nowhere")) is None
    assert Place.objects.count() == 1


def test_addresses_and_texts_have_one_form() -> None:
    assert canonical_url("https://Example.org/a/?utm_source=feed&id=2#top") == "https://example.org/a/?id=2"
    assert content_hash("Un  café\n") == content_hash("Un cafe\u0301")
    assert content_hash("Un café") != content_hash("Un cafe")


def test_a_letter_with_a_hundred_thousand_marks_is_hashed_as_it_is() -> None:
    """Composing it would take minutes: ordering marks costs the square of their number."""
    marks = "\u0301\u0316" * 50_000
    assert content_hash(f"caf e{marks}") != content_hash(f"caf e{marks}\u0301")
    assert content_hash(f"cafe\u0301 e{marks}") == content_hash(f"café  e{marks}")
