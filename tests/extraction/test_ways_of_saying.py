"""The ways in which the press says that somebody travels, meets or does something abroad, each in one frame."""

# ruff: noqa: E501 (a way stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

#: Language -> who, where and whom each way is told of.
FRAMES: dict[str, tuple[str, str]] = {
    "es": ("El canciller peruano, Elmer Schialer, {way}.", "el primer ministro noruego, Jonas Gahr Støre"),
}

FRAMES["en"] = (
    "Peruvian Foreign Minister Elmer Schialer {way}.",
    "Norwegian Prime Minister Jonas Gahr Støre",
)

#: Ways of being away on Monday, the day before the story.
JOURNEYS: dict[str, tuple[str, ...]] = {
    "es": (
        "tomó el lunes un avión a Oslo",
        "tomó el lunes un vuelo con destino a Oslo",
        "enfiló el lunes hacia Oslo",
        "se puso el lunes en camino a Oslo",
        "dirigió el lunes sus pasos hacia Oslo",
        "lideró el lunes una misión comercial a Oslo",
        "hizo el lunes su arribo a Oslo",
        "hizo su ingreso el lunes a Oslo",
        "entró el lunes en Noruega",
        "se presentó el lunes en Oslo",
        "cumplió el lunes una apretada agenda en Oslo",
        "desarrolló el lunes una intensa agenda de trabajo en Oslo",
        "cumplió el lunes actividades oficiales en Oslo",
        "hizo el lunes una visita relámpago a Oslo",
        "se dirigió el lunes a Oslo",
        "fue trasladado el lunes a Oslo",
    ),
    "en": (
        "emplaned for Oslo on Monday",
        "boarded a plane on Monday bound for Oslo",
        "flew out on Monday to Oslo",
        "turned up on Monday in Oslo",
        "showed up unannounced in Oslo on Monday",
        "stopped off on Monday in Oslo",
        "made a brief stopover in Oslo on Monday",
        "led a trade mission to Oslo on Monday",
    ),
}

#: Ways of being away on Thursday to come.
PLANS: dict[str, tuple[str, ...]] = {
    "es": (
        "cumplirá el jueves una agenda de trabajo en Oslo",
        "desarrollará el jueves una nutrida agenda en Oslo",
        "tomará el jueves el avión a Oslo",
        "alista un viaje a Oslo para el jueves",
        "se dirigirá el jueves a Oslo",
    ),
}

#: Ways of being on the road or there, without a day.
UNDERWAY: dict[str, tuple[str, ...]] = {
    "es": (
        "ya va camino de Oslo",
        "está camino a Oslo",
        "está de camino a Oslo",
        "va rumbo a Oslo",
        "cumple agenda en Oslo",
    ),
}

#: Ways of meeting the host in the city.
MEETINGS: dict[str, tuple[str, ...]] = {
    "es": (
        "trató el lunes en Oslo con {host}, la crisis migratoria",
        "analizó el lunes en Oslo con {host}, la crisis migratoria",
        "intercambió pareceres el lunes en Oslo con {host}",
        "se vio cara a cara el lunes en Oslo con {host}",
        "viajó el lunes a Oslo, donde tuvo un cara a cara con {host}",
        "viajó el lunes a Oslo, donde se reencontró con {host}",
    ),
    "en": (
        "discussed trade with {host} in Oslo on Monday",
        "had lunch with {host} in Oslo on Monday",
        "exchanged views with {host} in Oslo on Monday",
        "interacted with {host} in Oslo on Monday",
        "conducted talks with {host} in Oslo on Monday",
        "came face to face with {host} in Oslo on Monday",
        "paid a courtesy call on {host} in Oslo on Monday",
        "had a one-on-one with {host} in Oslo on Monday",
    ),
}

#: Ways of doing something there, by kind.
DOINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "es": (
        ("speech", "viajó el lunes a Oslo, donde dictó una conferencia magistral"),
        ("speech", "viajó el lunes a Oslo, donde se dirigió al Parlamento"),
        ("speech", "viajó el lunes a Oslo, donde intervino ante el pleno"),
        ("speech", "viajó el lunes a Oslo, donde tomó la palabra ante los delegados"),
        ("speech", "viajó el lunes a Oslo, donde leyó un discurso ante la Asamblea"),
        ("press_conference", "viajó el lunes a Oslo, donde atendió a los medios"),
        ("press_conference", "viajó el lunes a Oslo, donde hizo declaraciones a la prensa"),
        ("ceremony", "depositó el lunes una ofrenda floral en Oslo"),
        ("ceremony", "colocó el lunes una corona de flores en Oslo"),
        ("ceremony", "viajó el lunes a Oslo, donde pasó revista a la guardia de honor"),
        ("ceremony", "viajó el lunes a Oslo, donde fue condecorado"),
        ("signing", "viajó el lunes a Oslo, donde suscribió un convenio"),
    ),
    "en": (
        ("speech", "delivered a keynote address in Oslo on Monday"),
        ("speech", "gave a lecture in Oslo on Monday"),
        ("speech", "travelled to Oslo on Monday, where he took the floor at the assembly"),
        ("press_conference", "travelled to Oslo on Monday, where he addressed the media"),
        ("ceremony", "travelled to Oslo on Monday, where he was accorded a guard of honour"),
        ("ceremony", "travelled to Oslo on Monday, where he was awarded a medal"),
        ("signing", "travelled to Oslo on Monday, where he sealed a defence pact"),
    ),
}

#: Said of the country, and no journey there.
AT_HOME: dict[str, tuple[str, ...]] = {
    "es": (
        "entró el lunes en la polémica con Noruega",
        "se presentó el lunes ante la prensa para hablar de Noruega",
        "se despidió el lunes del embajador de Noruega",
        "dirigió el lunes una carta a Noruega",
        "abrió el lunes una embajada en Oslo",
        "se acercó el lunes a las posiciones de Noruega",
    ),
    "en": (
        "discussed the fighting in Norway with reporters on Monday",
        "reviewed the situation in Norway on Monday",
        "will not travel to Oslo",
        "said on Monday the summit held in Oslo was a success",
    ),
}

#: A journey that is the subject of its verb: language, text, status, day of arrival and of departure.
SUBJECTS: tuple[tuple[str, str, str, str | None, str | None], ...] = (
    (
        "es",
        "La visita del presidente de Ecuador, Daniel Noboa, a Oslo tendrá lugar el jueves.",
        "announced",
        "2026-02-26",
        None,
    ),
    (
        "es",
        "El viaje a Oslo del presidente de Ecuador, Daniel Noboa, comenzará el jueves.",
        "announced",
        "2026-02-26",
        None,
    ),
    (
        "es",
        "La llegada del presidente de Ecuador, Daniel Noboa, a Oslo está prevista para el jueves.",
        "announced",
        "2026-02-26",
        None,
    ),
    (
        "fr",
        "La visite du président équatorien, Daniel Noboa, à Oslo aura lieu jeudi.",
        "announced",
        "2026-02-26",
        None,
    ),
    (
        "fr",
        "Le voyage à Oslo du président équatorien Daniel Noboa commencera jeudi.",
        "announced",
        "2026-02-26",
        None,
    ),
    (
        "en",
        "President Daniel Noboa's visit to Oslo will take place on Thursday.",
        "announced",
        "2026-02-26",
        None,
    ),
    (
        "en",
        "President Daniel Noboa's visit to Oslo is planned for Thursday.",
        "announced",
        "2026-02-26",
        None,
    ),
    ("en", "President Daniel Noboa's visit to Oslo ended on Monday.", "completed", None, "2026-02-23"),
    (
        "de",
        "Der Besuch von Präsident Daniel Noboa in Oslo findet am Donnerstag statt.",
        "announced",
        "2026-02-26",
        None,
    ),
)

#: Infinitives that head their sentence, on Monday.
HEADED = (
    (
        "es",
        "Tras aterrizar el lunes en Oslo, el presidente de Ecuador, Daniel Noboa, se reunió con el primer ministro noruego.",
    ),
    ("es", "Nada más llegar el lunes a Oslo, el presidente de Ecuador, Daniel Noboa, habló con la prensa."),
    (
        "es",
        "Antes de partir el lunes hacia Oslo, el presidente de Ecuador, Daniel Noboa, habló con la prensa.",
    ),
    ("pt", "Após chegar na segunda-feira a Oslo, o presidente do Equador, Daniel Noboa, falou à imprensa."),
    ("en", "Before leaving for Oslo on Monday, Ecuador's President Daniel Noboa spoke to reporters."),
)


def _ways(table: dict[str, tuple]) -> list[tuple]:
    return [(language, way) for language, ways in table.items() for way in ways]


def _told(language: str, way: str) -> list:
    frame, host = FRAMES[language]
    return trips(read(frame.format(way=way.format(host=host)), language))


@pytest.mark.parametrize(("language", "way"), _ways(JOURNEYS))
def test_somebody_went(language: str, way: str) -> None:
    ((_, status, ((_, country, arrive, _),)),) = _told(language, way)
    assert status in ("completed", "under_way")
    assert (country, arrive) == ("NO", "2026-02-23")


@pytest.mark.parametrize(("language", "way"), _ways(PLANS))
def test_somebody_will_go(language: str, way: str) -> None:
    ((_, status, stops),) = _told(language, way)
    assert (status, stops) == ("announced", [("Oslo", "NO", "2026-02-26", None)])


@pytest.mark.parametrize(("language", "way"), _ways(UNDERWAY))
def test_somebody_is_away(language: str, way: str) -> None:
    ((_, status, stops),) = _told(language, way)
    assert stops == [("Oslo", "NO", None, None)]
    assert status in ("under_way", "announced")


@pytest.mark.parametrize(("language", "way"), _ways(MEETINGS))
def test_somebody_met_the_host(language: str, way: str) -> None:
    frame, host = FRAMES[language]
    reading = read(frame.format(way=way.format(host=host)), language)
    ((_, _, ((city, _, _, _),)),) = trips(reading)
    assert city == "Oslo"
    assert [(kind, met) for kind, met, _, _ in events(reading)] == [
        ("bilateral_meeting", ["Jonas Gahr Støre"])
    ]


@pytest.mark.parametrize(("language", "told"), _ways(DOINGS))
def test_somebody_did(language: str, told: tuple[str, str]) -> None:
    kind, way = told
    reading = read(FRAMES[language][0].format(way=way), language)
    assert [kind for kind, _, _, _ in events(reading)] == [kind]
    assert [stop[0] for _, _, stops in trips(reading) for stop in stops] == ["Oslo"]


@pytest.mark.parametrize(("language", "way"), _ways(AT_HOME))
def test_nobody_went(language: str, way: str) -> None:
    assert _told(language, way) == []


@pytest.mark.parametrize(("language", "text", "status", "arrive", "depart"), SUBJECTS)
def test_journeys_take_place(
    language: str, text: str, status: str, arrive: str | None, depart: str | None
) -> None:
    assert trips(read(text, language)) == [(["Daniel Noboa"], status, [("Oslo", "NO", arrive, depart)])]


@pytest.mark.parametrize(("language", "text"), HEADED)
def test_infinitive_at_the_head(language: str, text: str) -> None:
    ((who, status, stops),) = trips(read(text, language))
    assert (who, stops) == (["Daniel Noboa"], [("Oslo", "NO", "2026-02-23", None)])
    assert status in ("completed", "under_way")


def test_dates_within_a_journey_that_is_a_subject() -> None:
    text = "La visita de la presidenta Xiomara Castro a China comenzó el viernes por Shanghái."
    assert [stop[0] for _, _, stops in trips(read(text, "es")) for stop in stops][-1:] == ["Shanghai"]


#: Journeys that are off, and what denies one that nobody had planned.
DROPPED = (
    ("en", "Ecuador's President Daniel Noboa will not, as had been planned, travel to Oslo."),
    ("es", "El presidente de Ecuador, Daniel Noboa, ya no viajará a Oslo."),
    ("es", "El presidente de Ecuador, Daniel Noboa, no viajará finalmente a Oslo."),
    ("es", "El presidente de Ecuador, Daniel Noboa, no viajará a Oslo como estaba previsto."),
    ("fr", "Le président équatorien Daniel Noboa ne se rendra finalement pas à Oslo."),
    ("fr", "Le président équatorien Daniel Noboa ne se rendra pas à Oslo comme prévu."),
    ("en", "Ecuador's President Daniel Noboa will no longer travel to Oslo."),
    ("en", "Ecuador's President Daniel Noboa will not travel to Oslo as planned."),
    ("de", "Präsident Daniel Noboa reist doch nicht nach Oslo."),
)
NEVER_PLANNED = (
    ("fr", "Le président équatorien Daniel Noboa ne s'est jamais rendu à Oslo."),
    ("es", "El presidente de Ecuador, Daniel Noboa, no viajará a Oslo."),
    ("fr", "Le président équatorien Daniel Noboa ne se rendra pas à Oslo."),
    ("en", "Ecuador's President Daniel Noboa will not travel to Oslo."),
    ("de", "Präsident Daniel Noboa reist nicht nach Oslo."),
)

#: Gatherings that a clause of their own puts in their place.
HELD = (
    ("es", "El presidente de Ecuador, Daniel Noboa, asistió a la cumbre celebrada en Oslo."),
    ("es", "El presidente de Ecuador, Daniel Noboa, participará en la cumbre que tendrá lugar en Oslo."),
    ("fr", "Le président équatorien Daniel Noboa a participé lundi au sommet qui se tient à Oslo."),
    ("en", "Ecuador's President Daniel Noboa attended the summit held in Oslo."),
    ("en", "Ecuador's President Daniel Noboa will attend the summit to be held in Oslo."),
    ("en", "Ecuador's President Daniel Noboa attended the summit that is taking place in Oslo."),
)
TALKED_OF = (
    ("es", "El presidente de Ecuador, Daniel Noboa, elogió la cumbre celebrada en Oslo."),
    ("es", "El presidente de Ecuador, Daniel Noboa, no asistió a la cumbre celebrada en Oslo."),
    ("fr", "Le président équatorien Daniel Noboa a salué le sommet qui aura lieu jeudi à Oslo."),
)


@pytest.mark.parametrize(("language", "text"), DROPPED)
def test_plans_that_are_dropped(language: str, text: str) -> None:
    assert trips(read(text, language)) == [(["Daniel Noboa"], "cancelled", [("Oslo", "NO", None, None)])]


@pytest.mark.parametrize(("language", "text"), [*NEVER_PLANNED, *TALKED_OF])
def test_no_journey(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


@pytest.mark.parametrize(("language", "text"), HELD)
def test_gatherings_held_there(language: str, text: str) -> None:
    reading = read(text, language)
    assert [stop[0] for _, _, stops in trips(reading) for stop in stops] == ["Oslo"]
    assert [kind for kind, _, _, _ in events(reading)] == ["summit"]


def test_guests_who_are_visiting() -> None:
    text = "Canadian Prime Minister Mark Carney held talks with visiting Kenyan Foreign Minister Musalia Mudavadi in Ottawa on Monday."
    assert [(who, stops[0][0]) for who, _, stops in trips(read(text, "en"))] == [
        (["Musalia Mudavadi"], "Ottawa")
    ]
