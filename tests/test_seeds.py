"""The seed tables and articles hold together: keys resolve, dates are EDTF, holders do not overlap."""

import csv
import json
import re
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pycountry
import pytest
from edtf import parse_edtf

from itineraries.extraction import Directory

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
SHARED = SEEDS.parent.parent / "shared"
COLUMNS = {
    "officials": ["key", "name", "name_fr", "other_names", "country", "wikidata"],
    "organizations": ["key", "name", "name_fr", "short_name", "kind", "other_names"],
    "posts": ["key", "title", "title_fr", "kind", "country", "organization"],
    "occupancies": ["official", "post", "start", "end"],
    "sources": ["key", "name", "homepage", "country", "language"],
}
POST_KINDS = {"head_of_state", "head_of_government", "foreign_minister", "organization_head", "other"}
ORGANIZATION_KINDS = {"organization", "format", "other"}
KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# The user-assigned code of ISO 3166-1 under which the record knows Kosovo.
KOSOVO = "XK"
# BCP 47, as far as the tables use it: a language and at most a script.
OTHER_NAME = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?:\S.*\S")
# The quoted run of words from which a sentence counts as taken over rather than met by chance.
SHINGLE = 12


def table(name: str) -> list[dict[str, str]]:
    with (SEEDS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def keys(name: str) -> set[str]:
    return {row["key"] for row in table(name)}


@cache
def bounds(edtf: str) -> tuple[date, date]:
    if len(edtf) == len("2021-01-20"):  # most are plain days; the EDTF grammar is slow
        return date.fromisoformat(edtf), date.fromisoformat(edtf)
    parsed = parse_edtf(edtf)
    low, high = parsed.lower_strict(), parsed.upper_strict()
    return date(*low[:3]), date(*high[:3])


def certain_overlaps(rows: list[dict[str, str]]) -> list[str]:
    """Neighbours in one post who, read as kindly as their dates allow, still hold it together."""
    found = []
    for earlier, later in pairwise(sorted(rows, key=lambda row: bounds(row["start"]))):
        pair = f"{earlier['post']}: {earlier['official']} and {later['official']}"
        # Handing over takes a day that belongs to both, so equal days are no overlap.
        if not earlier["end"] or bounds(later["start"])[1] < bounds(earlier["end"])[0]:
            found.append(pair)
    return found


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.from_tables(SEEDS)


def articles() -> list[Path]:
    return sorted((SEEDS / "articles").glob("*.json"))


def read(path: Path) -> dict[str, str]:
    return json.loads(path.read_text(encoding="utf-8"))


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)}


def spoken(line: str) -> str:
    """A line of a collected file with its JSON escapes undone, where it has any."""
    try:
        return json.dumps(json.loads(line), ensure_ascii=False).replace("\\n", " ")
    except ValueError:
        return line


@pytest.mark.parametrize("name", COLUMNS)
def test_table_has_its_columns_and_no_loose_blanks(name):
    with (SEEDS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    assert header == COLUMNS[name]
    assert [row for row in rows if len(row) != len(header)] == []
    assert [row for row in rows if any(cell != " ".join(cell.split()) for cell in row)] == []


@pytest.mark.parametrize("name", ["officials", "organizations", "posts", "sources"])
def test_keys_are_slugs_and_unique(name):
    found = [row["key"] for row in table(name)]
    assert [key for key in found if not KEY.fullmatch(key)] == []
    assert sorted(found) == sorted(set(found))


def test_occupancies_are_unique_and_resolve():
    rows = table("occupancies")
    lines = [tuple(row.values()) for row in rows]
    assert sorted(lines) == sorted(set(lines))
    assert {row["official"] for row in rows} == keys("officials")
    assert {row["post"] for row in rows} == keys("posts")


def test_post_belongs_to_a_country_or_to_an_organization():
    organizations = keys("organizations")
    rows = table("posts")
    assert [row["key"] for row in rows if bool(row["country"]) == bool(row["organization"])] == []
    assert {row["organization"] for row in rows if row["organization"]} <= organizations
    assert {row["kind"] for row in rows} <= POST_KINDS
    assert [row["key"] for row in rows if not (row["title"] and row["title_fr"])] == []


@pytest.mark.parametrize("kind", ["head_of_state", "head_of_government", "foreign_minister"])
def test_a_country_has_one_post_of_each_leading_kind(kind):
    countries = [row["country"] for row in table("posts") if row["kind"] == kind]
    assert sorted(countries) == sorted(set(countries))


@pytest.mark.parametrize("name", ["officials", "posts", "sources"])
def test_countries_are_iso_3166_1_or_kosovo(name):
    known = {country.alpha_2 for country in pycountry.countries} | {KOSOVO}
    assert {row["country"] for row in table(name) if row["country"]} <= known


@pytest.mark.parametrize("name", ["officials", "organizations"])
def test_names_are_given_once_a_language(name):
    for row in table(name):
        assert row["name"] and row["name_fr"], row["key"]
        others = [item for item in row["other_names"].split("|") if item]
        assert [item for item in others if not OTHER_NAME.fullmatch(item)] == [], row["key"]
        assert sorted(others) == sorted(set(others)), row["key"]
        assert f"en:{row['name']}" not in others and f"fr:{row['name_fr']}" not in others, row["key"]


def test_no_spelling_stands_for_two_officials():
    owners: dict[str, set[str]] = {}
    for row in table("officials"):
        spellings = {row["name"], row["name_fr"]}
        spellings |= {item.split(":", 1)[1] for item in row["other_names"].split("|") if item}
        for spelling in spellings:
            owners.setdefault(spelling.casefold(), set()).add(row["key"])
    assert {spelling: found for spelling, found in owners.items() if len(found) > 1} == {}


def test_wikidata_ids_are_well_formed_and_unique():
    ids = [row["wikidata"] for row in table("officials") if row["wikidata"]]
    assert [item for item in ids if not re.fullmatch(r"Q[1-9]\d*", item)] == []
    assert sorted(ids) == sorted(set(ids))


def test_organization_kinds_are_known():
    assert {row["kind"] for row in table("organizations")} <= ORGANIZATION_KINDS


def test_occupancy_dates_are_edtf_and_in_order():
    for row in table("occupancies"):
        start = bounds(row["start"])
        if row["end"]:
            end = bounds(row["end"])
            assert start[0] <= end[1], row


#: Offices that several people hold side by side.
COLLEGIAL = (
    "Co-leader of",
    "Deputy Prime Minister",
    "Minister of State",
    "Representative for",
    "Senator for",
    "State Councillor",
    "Vice Premier",
    "Vice President of the Bundestag",
    "Vice-President",
)


def test_no_post_has_two_holders_at_once():
    titles = {row["key"]: row["title"] for row in table("posts")}
    by_post: dict[str, list[dict[str, str]]] = {}
    for row in table("occupancies"):
        if not titles[row["post"]].startswith(COLLEGIAL):
            by_post.setdefault(row["post"], []).append(row)
    assert [pair for rows in by_post.values() for pair in certain_overlaps(rows)] == []


def test_no_office_is_told_twice():
    told = [(row["country"], row["organization"], row["title"]) for row in table("posts")]
    assert sorted(set(told)) == sorted(told)


def test_a_planted_overlap_is_found():
    rows = [
        {"official": "a", "post": "p", "start": "2021-01-01", "end": "2022-03"},
        {"official": "b", "post": "p", "start": "2022-02-27", "end": ""},
    ]
    assert certain_overlaps(rows) == ["p: a and b"]
    rows[1]["start"] = "2022-03-31"
    assert certain_overlaps(rows) == []


@pytest.mark.parametrize(
    ("kind", "owner", "day", "name"),
    [
        ("foreign_minister", "JP", "2016-04-10", "Fumio Kishida"),
        ("foreign_minister", "GR", "2016-04-10", "Nikos Kotzias"),
        ("foreign_minister", "OM", "2018-10-26", "Yusuf bin Alawi"),
        ("foreign_minister", "IN", "2022-06-01", "Subrahmanyam Jaishankar"),
        ("head_of_state", "FR", "1998-02-20", "Jacques Chirac"),
        ("head_of_state", "BR", "2005-05-01", "Luiz Inácio Lula da Silva"),
        ("head_of_state", "ZW", "2016-01-10", "Robert Mugabe"),
        ("head_of_state", "XK", "2017-01-10", "Hashim Thaçi"),
        ("head_of_government", "IT", "1997-01-10", "Romano Prodi"),
        ("head_of_government", "LB", "2015-03-01", "Tammam Salam"),
        ("head_of_government", "TH", "2016-03-01", "Prayut Chan-o-cha"),
        ("organization_head", "nato", "2002-11-21", "George Robertson"),
        ("organization_head", "who", "2014-09-01", "Margaret Chan"),
        ("head_of_government", "HU", "2026-09-01", None),  # left by then; who followed is not in the tables
    ],
)
def test_an_office_leads_to_its_holder_on_the_day(directory, kind, owner, day, name):
    holder = directory.holder(kind, owner, date.fromisoformat(day))
    assert (holder.name if holder else None) == name


@pytest.mark.parametrize(
    ("surname", "day", "name"),
    [
        ("Trump", "2017-05-20", "Donald Trump"),  # and not the first lady
        ("Wang", "2024-05-20", "Wang Yi"),  # and not the minister of commerce
        ("Rasmussen", "2016-05-20", "Lars Løkke Rasmussen"),
        ("Aoun", "2020-05-20", "Michel Aoun"),
        ("Vance", "2025-05-20", "JD Vance"),
        ("Harris", "2021-05-20", None),  # a vice president and a prime minister of two countries
        ("Kim", "2016-12-20", None),  # a head of state and the head of the World Bank
    ],
)
def test_a_shared_surname_stands_for_the_leading_compatriot_or_for_nobody(directory, surname, day, name):
    holder = directory.find_surname(surname, on=date.fromisoformat(day))
    assert (holder.name if holder else None) == name


def test_the_readme_counts_the_tables():
    sizes = [len(table(name)) for name in ("officials", "posts", "occupancies")]
    told = "{:,} officials in {:,} offices ({:,} occupancies)".format(*sizes)
    assert told in (SEEDS / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", articles(), ids=lambda path: path.stem)
def test_article_is_whole(path):
    article = read(path)
    assert list(article) == ["id", "language", "published", "title", "text", "source"]
    assert all(isinstance(value, str) and value.strip() == value != "" for value in article.values())
    assert article["id"] == path.stem
    assert article["language"] in {"en", "fr"}
    assert date.fromisoformat(article["published"]).isoformat() == article["published"]
    sources = {row["key"]: row["language"] for row in table("sources")}
    assert sources[article["source"]] == article["language"]
    assert 90 <= len(article["text"].split()) <= 220
    # Nobody's words are put in quotation marks: the stories are ours, so a quotation would be invented.
    assert re.findall(r"[«»“”\"]", article["text"]) == []


def test_articles_differ():
    read_all = [read(path) for path in articles()]
    for field in ("title", "text"):
        assert len({article[field] for article in read_all}) == len(read_all)


def test_articles_share_no_sentence_with_the_collected_texts():
    files = sorted((SHARED / "seeds").glob("*.txt")) + sorted((SHARED / "eval").rglob("*.*json"))
    if not files:
        pytest.skip("the collected articles (../shared) are not on this machine")
    ours = {shingle: path.stem for path in articles() for shingle in shingles(read(path)["text"])}
    shared: dict[str, set[str]] = {}
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            for shingle in shingles(spoken(line)) & ours.keys():
                shared.setdefault(ours[shingle], set()).add(" ".join(shingle))
    assert shared == {}
