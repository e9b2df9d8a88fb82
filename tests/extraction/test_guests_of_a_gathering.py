"""Who is at a gathering that a story plays at: whoever acts or speaks there, sits in its rows, has promised to
come, comes for another; and who is not.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import Directory
from tests.extraction.reading import ROOT, read, trips

WEDNESDAY = date(2024, 6, 12)
_KNOWN = Directory.from_tables(ROOT / "seeds")

#: A summit that is on, one that is to come, and a ceremony.
ON = {
    "en": "LOMÉ - West African leaders opened a summit in Lomé on Wednesday. ",
    "fr": "LOMÉ - Les dirigeants ouest-africains ont ouvert mercredi un sommet à Lomé. ",
    "es": "LOMÉ - Los líderes de África Occidental inauguraron este miércoles una cumbre en Lomé. ",
    "de": "LOMÉ - Die westafrikanischen Staatschefs haben am Mittwoch in Lomé einen Gipfel eröffnet. ",
}
AHEAD = {
    "en": "LOMÉ - A West African summit opens in Lomé on Friday. ",
    "fr": "LOMÉ - Un sommet ouest-africain s'ouvrira vendredi à Lomé. ",
    "es": "LOMÉ - Una cumbre de África Occidental se abrirá el viernes en Lomé. ",
    "de": "LOMÉ - In Lomé beginnt am Freitag ein westafrikanischer Gipfel. ",
}
RITE = {
    "en": "LOMÉ - Thousands attended the funeral of the former president in Lomé on Wednesday. ",
    "fr": "LOMÉ - Des milliers de personnes ont assisté mercredi à Lomé aux funérailles de l'ancien président. ",
    "es": "LOMÉ - Miles de personas asistieron este miércoles en Lomé al funeral del expresidente. ",
    "de": "LOMÉ - Tausende haben am Mittwoch in Lomé an der Trauerfeier für den früheren Präsidenten teilgenommen. ",
}


def there(language: str, text: str, *, title: str = "") -> list[tuple[str, str]]:
    """(surname, status) of everybody who travels to Togo."""
    reading = read(text, language, published=WEDNESDAY, title=title, directory=_KNOWN)
    return [
        (person.name.split()[-1], trip.status)
        for trip in reading.trips
        for person in trip.travellers
        if any(stop.country == "TG" for stop in trip.stops)
    ]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Nigeria's Bola Tinubu pressed for a common currency. Senegal's Bassirou Diomaye Faye urged patience.", ["Tinubu", "Faye"]),
        ("fr", "Le Nigérian Bola Tinubu a plaidé pour une monnaie commune. Le Sénégalais Bassirou Diomaye Faye a prôné la patience.", ["Tinubu", "Faye"]),
        ("es", "El nigeriano Bola Tinubu reclamó una moneda común. El senegalés Bassirou Diomaye Faye pidió paciencia.", ["Tinubu", "Faye"]),
        ("de", "Der Nigerianer Bola Tinubu warb für eine gemeinsame Währung. Der Senegalese Bassirou Diomaye Faye mahnte zur Geduld.", ["Tinubu", "Faye"]),
        ("en", "EU foreign policy chief Josep Borrell promised more money.", ["Borrell"]),
    ],
)  # fmt: skip
def test_who_acts_while_a_summit_is_on_is_there(language: str, text: str, names: list[str]) -> None:
    assert there(language, ON[language] + text) == [(name, "under_way") for name in names]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In Abuja, Nigeria's Bola Tinubu pressed for a common currency."),
        ("en", "Nigeria's Bola Tinubu said in Abuja that the currency would come."),
        ("en", "Nigeria's Bola Tinubu stayed away. He pressed for a common currency all the same."),
        ("en", "Togo's Faure Gnassingbé pressed for a common currency."),
        ("fr", "À Abuja, le Nigérian Bola Tinubu a plaidé pour une monnaie commune."),
        ("fr", "Depuis Dakar, le Sénégalais Bassirou Diomaye Faye a prôné la patience."),
        ("fr", "Par visioconférence, le Nigérian Bola Tinubu a plaidé pour une monnaie commune."),
        ("es", "En Abuya, el nigeriano Bola Tinubu reclamó una moneda común."),
        ("es", "Desde Dakar, el senegalés Bassirou Diomaye Faye pidió paciencia."),
        ("de", "In Abuja warb der Nigerianer Bola Tinubu für eine gemeinsame Währung."),
        ("de", "Der Nigerianer Bola Tinubu sagte in Abuja, die Währung werde kommen."),
    ],
)  # fmt: skip
def test_who_acts_elsewhere_is_not_there(language: str, text: str) -> None:
    assert there(language, ON[language] + text) == []


@pytest.mark.parametrize("language", ["en", "fr", "es", "de"])
def test_who_acts_before_a_gathering_or_at_no_gathering_may_be_at_home(language: str) -> None:
    acts = {
        "en": "Nigeria's Bola Tinubu pressed for a common currency.",
        "fr": "Le Nigérian Bola Tinubu a plaidé pour une monnaie commune.",
        "es": "El nigeriano Bola Tinubu reclamó una moneda común.",
        "de": "Der Nigerianer Bola Tinubu warb für eine gemeinsame Währung.",
    }[language]
    assert there(language, AHEAD[language] + acts) == []
    assert there(language, RITE[language] + acts) == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Kenya's William Ruto sat next to the widow.", ["Ruto"]),
        ("en", "Kenya's William Ruto and Ghana's Nana Akufo-Addo stood beside the coffin.", ["Ruto", "Akufo-Addo"]),
        ("en", "Kenya's William Ruto took his seat shortly before noon.", ["Ruto"]),
        ("fr", "À sa droite se tenait le président kényan William Ruto.", ["Ruto"]),
        ("fr", "Autour de la table étaient assis le Kényan William Ruto et le Ghanéen Nana Akufo-Addo.", ["Ruto", "Akufo-Addo"]),
        ("es", "El keniano William Ruto se sentó junto a la viuda.", ["Ruto"]),
        ("es", "En el balcón estaban el keniano William Ruto y el ghanés Nana Akufo-Addo.", ["Ruto", "Akufo-Addo"]),
        ("de", "Neben ihm saß der kenianische Präsident William Ruto.", ["Ruto"]),
        ("de", "Am Tisch saßen der Kenianer William Ruto und der Ghanaer Nana Akufo-Addo.", ["Ruto", "Akufo-Addo"]),
    ],
)  # fmt: skip
def test_who_sits_among_the_guests_is_there(language: str, text: str, names: list[str]) -> None:
    assert [name for name, _ in there(language, RITE[language] + text)] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Kenya's William Ruto and Ghana's Nana Akufo-Addo have confirmed their attendance.", ["Ruto", "Akufo-Addo"]),
        ("en", "Kenya's William Ruto is on the guest list.", ["Ruto"]),
        ("fr", "Ont confirmé leur venue le Kényan William Ruto, le Ghanéen Nana Akufo-Addo et le Premier ministre belge Alexander De Croo.", ["Ruto", "Akufo-Addo", "Croo"]),
        ("fr", "Le Kényan William Ruto figure sur la liste des invités.", ["Ruto"]),
        ("fr", "Sont aussi annoncés le Kényan William Ruto, le Ghanéen Nana Akufo-Addo et le Premier ministre belge Alexander De Croo.", ["Ruto", "Akufo-Addo", "Croo"]),
        ("es", "Han asegurado su presencia el keniano William Ruto, el ghanés Nana Akufo-Addo y el belga Alexander De Croo.", ["Ruto", "Akufo-Addo", "Croo"]),
        ("de", "Zugesagt haben der Kenianer William Ruto und der Ghanaer Nana Akufo-Addo.", ["Ruto", "Akufo-Addo"]),
        ("de", "Der Kenianer William Ruto steht auf der Gästeliste.", ["Ruto"]),
    ],
)  # fmt: skip
def test_who_has_promised_to_come_will_be_there(language: str, text: str, names: list[str]) -> None:
    assert there(language, AHEAD[language] + text) == [(name, "announced") for name in names]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya's William Ruto has not confirmed his attendance."),
        ("es", "El keniano William Ruto no ha confirmado su presencia."),
        ("de", "Der Kenianer William Ruto hat Hilfe zugesagt."),
        ("fr", "Le Kényan William Ruto n'a pas confirmé sa venue."),
    ],
)  # fmt: skip
def test_who_has_promised_nothing_is_not(language: str, text: str) -> None:
    assert there(language, AHEAD[language] + text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya's William Ruto will not come. Foreign Minister Musalia Mudavadi of Kenya will travel in his place."),
        ("fr", "Le Kényan William Ruto ne viendra pas. Son ministre des Affaires étrangères Musalia Mudavadi le remplacera."),
        ("es", "El keniano William Ruto no asistirá. Lo reemplazará el canciller Musalia Mudavadi."),
        ("de", "Der Kenianer William Ruto kommt nicht. Außenminister Musalia Mudavadi springt ein."),
    ],
)  # fmt: skip
def test_who_comes_for_another_is_there(language: str, text: str) -> None:
    assert there(language, AHEAD[language] + text) == [("Mudavadi", "announced")]


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Leaders of the bloc gather in Lomé for summit", "Kenya's William Ruto landed at noon. The motorcade took him straight to Lomé, police said."),
        ("fr", "Sommet de Lomé, en direct", "Le Kényan William Ruto a atterri à midi. Le cortège l'a conduit dans le centre de Lomé, selon la police."),
        ("es", "Cumbre de Lomé, en directo", "El keniano William Ruto aterrizó a mediodía. La comitiva lo llevó al centro de Lomé, según la policía."),
        ("de", "Gipfel in Lomé: Die Gäste sind da", "Der Kenianer William Ruto landete am Mittag. In Lomé waren die Straßen gesperrt."),
    ],
)  # fmt: skip
def test_the_title_tells_where_a_story_plays(language: str, title: str, text: str) -> None:
    assert [name for name, _ in there(language, text, title=title)] == ["Ruto"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Kenya's William Ruto greeted Senegal's Bassirou Diomaye Faye with a hug.", ["Ruto", "Faye"]),
        ("fr", "Le Kényan William Ruto a salué le Sénégalais Bassirou Diomaye Faye.", ["Ruto", "Faye"]),
        ("es", "El keniano William Ruto saludó al senegalés Bassirou Diomaye Faye.", ["Ruto", "Faye"]),
        ("de", "Der Kenianer William Ruto begrüßte den Senegalesen Bassirou Diomaye Faye.", ["Ruto", "Faye"]),
    ],
)  # fmt: skip
def test_who_is_greeted_there_is_there_too(language: str, text: str, names: list[str]) -> None:
    assert sorted(name for name, _ in there(language, ON[language] + text)) == sorted(names)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya's delegation was headed by President William Ruto."),
        ("en", "Kenya's William Ruto told the crowd that he was a friend."),
        ("fr", "La délégation kényane était conduite par le président William Ruto."),
        ("es", "La delegación keniana estuvo encabezada por el presidente William Ruto."),
        ("fr", "Le président William Ruto conduisait la délégation kényane."),
        ("de", "Präsident William Ruto leitete die Delegation Kenias."),
        ("es", "\"Fue un maestro\", dijo en su discurso el keniano William Ruto."),
        ("de", "Die kenianische Delegation wurde angeführt von Präsident William Ruto."),
    ],
)  # fmt: skip
def test_who_leads_a_delegation_or_speaks_at_a_rite_is_there(language: str, text: str) -> None:
    assert [name for name, _ in there(language, RITE[language] + text)] == ["Ruto"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "LOMÉ - Foreign ministers from ten countries are in Lomé this week for talks. Kenya's William Ruto pressed for a ceasefire."),
        ("fr", "LOMÉ - Les ministres des Affaires étrangères de dix pays se retrouvent à Lomé. Le Kényan William Ruto a réclamé un cessez-le-feu."),
        ("es", "LOMÉ - Ministros de Exteriores de diez países se reúnen en Lomé. El keniano William Ruto exigió un alto el fuego."),
        ("de", "LOMÉ - In Lomé beraten Außenminister aus zehn Ländern über den Sudan. Der Kenianer William Ruto forderte eine Waffenruhe."),
    ],
)  # fmt: skip
def test_where_many_come_together_a_story_plays(language: str, text: str) -> None:
    assert there(language, text) == [("Ruto", "under_way")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "LOMÉ - A conference on Chad opened in Lomé on Wednesday. Kenya's William Ruto pressed for a ceasefire."),
        ("fr", "LOMÉ - Une conférence sur le Tchad s'est ouverte mercredi à Lomé. Le Kényan William Ruto a réclamé un cessez-le-feu."),
        ("es", "LOMÉ - Una conferencia sobre Chad comenzó este miércoles en Lomé. El keniano William Ruto exigió un alto el fuego."),
        ("de", "LOMÉ - Eine Konferenz für den Tschad hat am Mittwoch in Lomé begonnen. Der Kenianer William Ruto forderte eine Waffenruhe."),
    ],
)  # fmt: skip
def test_a_gathering_is_not_held_in_the_country_it_is_about(language: str, text: str) -> None:
    assert there(language, text) == [("Ruto", "under_way")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "LOMÉ - Thousands lined the streets. Kenya's William Ruto sat next to the widow at the funeral of the former president."),
        ("es", "El keniano William Ruto abrazó a la viuda."),
        ("en", "Kenya's William Ruto embraced the widow."),
    ],
)  # fmt: skip
def test_who_is_told_before_the_rite_or_embraces_somebody_is_there(language: str, text: str) -> None:
    told = there(language, text if "LOMÉ" in text else RITE[language] + text)
    assert [name for name, _ in told] == ["Ruto"]


def test_a_call_for_something_is_no_call_from_afar() -> None:
    assert there("en", ON["en"] + "Kenya's William Ruto called for patience.") == [("Ruto", "under_way")]
    assert there("en", ON["en"] + "Kenya's William Ruto called Togo's Faure Gnassingbé.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Among those paying their respects in Accra was Norwegian Prime Minister Karl Brandvik.",
        "Mourners in Accra on Saturday included Norwegian Prime Minister Karl Brandvik.",
        "Mourners at the funeral in Accra included Norwegian Prime Minister Karl Brandvik.",
    ],
)
def test_who_is_among_those_who_mourn_there(text: str) -> None:
    (trip,) = read(text, "en", published=date(2024, 5, 16)).trips
    assert [p.name for p in trip.travellers] == ["Karl Brandvik"]
    assert [s.city for s in trip.stops] == ["Accra"]


def test_mourners_without_a_place_are_nowhere() -> None:
    text = "Mourners in black included Norwegian Prime Minister Karl Brandvik."
    assert read(text, "en", published=date(2024, 5, 16)).trips == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le premier ministre canadien Paul Kern se rendra jeudi à Cuba. Il participera ensuite au sommet de l'APEC au Pérou. M. Kern rencontrera le président cubain Jorge Ruiz et le président chilien Luis Soto.",
        ),
        (
            "en",
            "Canadian Prime Minister Paul Kern will visit Cuba on Thursday. He will then attend the APEC summit in Peru. Kern will meet Cuban President Jorge Ruiz and Chilean President Luis Soto.",
        ),
    ],
)
def test_whom_a_guest_may_meet_at_home_on_the_way_does_not_come(language: str, text: str) -> None:
    told = {name for people, *_ in trips(read(text, language)) for name in people}
    assert "Jorge Ruiz" not in told
