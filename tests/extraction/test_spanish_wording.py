"""Wordings of Spanish news and their like in other languages: who sends, who is carried, what is put off."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trip, trips


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Al funeral en Londres, Chile envió al canciller chileno Juan Toro.", [trip("Juan Toro", "completed", ("London", "GB", None, None))]),
        ("A la cumbre de Asunción, Francia mandó a la ministra francesa Claire Morel.", [trip("Claire Morel", "completed", ("Asunción", "PY", None, None))]),
        ("El ministro peruano Luis Rey vendrá a Roma y España enviará al canciller español Juan Toro.", [trip("Luis Rey", "announced", ("Rome", "IT", None, None)), trip("Juan Toro", "announced", ("Rome", "IT", None, None))]),
        ("El ministro peruano Luis Rey viajará a Roma, Francia y Suiza.", [trip("Luis Rey", "announced", ("Rome", "IT", None, None), (None, "FR", None, None), (None, "CH", None, None))]),
    ],
)  # fmt: skip
def test_countries_that_send_somebody(text: str, expected: list) -> None:
    assert trips(read(text, "es")) == expected


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("es", "El vuelo que traía a la ministra peruana Ana Rey aterrizó el lunes en Nairobi.", ["Ana Rey"]),
        ("es", "El avión en el que viajaba el ministro peruano Luis Rey tomó tierra el lunes en Nairobi.", ["Luis Rey"]),
        ("fr", "L'avion qui transportait la ministre péruvienne Ana Rey a atterri lundi à Nairobi.", ["Ana Rey"]),
        ("fr", "L'appareil à bord duquel se trouvait le ministre péruvien Luis Rey s'est posé lundi à Nairobi.", ["Luis Rey"]),
        ("es", "El avión que traía ayuda aterrizó el lunes en Nairobi, dijo el ministro peruano Luis Rey.", []),
        ("es", "El avión en el que viajaban los heridos aterrizó el lunes en Nairobi. El ministro peruano Luis Rey lo celebró.", []),
        ("fr", "L'avion qui transportait de l'aide s'est posé lundi à Nairobi, a dit le ministre péruvien Luis Rey.", []),
    ],
)  # fmt: skip
def test_carried_by_a_plane(language: str, text: str, who: list[str]) -> None:
    found = trips(read(text, language))
    assert found == [trip(who, "under_way", ("Nairobi", "KE", "2026-02-23", None))] * bool(who)


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("es", "El ministro peruano Luis Rey viajará el domingo a Roma, y la ministra chilena Eva Sanz hará lo propio desde Quito.", "Eva Sanz"),
        ("es", "El ministro peruano Luis Rey viajará el domingo a Roma. La ministra chilena Eva Sanz hará lo mismo el lunes.", "Eva Sanz"),
        ("fr", "Le ministre péruvien Luis Rey se rendra dimanche à Rome et la ministre chilienne Eva Sanz fera de même.", "Eva Sanz"),
        ("fr", "Le ministre péruvien Luis Rey se rendra dimanche à Rome. La ministre chilienne Eva Sanz en fera autant lundi.", "Eva Sanz"),
        ("es", "El ministro peruano Luis Rey viajará el domingo a Roma. La ministra chilena Eva Sanz hará lo mismo con sus tropas.", ""),
        ("fr", "Le ministre péruvien Luis Rey se rendra dimanche à Rome. La ministre chilienne Eva Sanz a dit que le Chili ferait de même.", ""),
    ],
)  # fmt: skip
def test_does_the_same(language: str, text: str, who: str) -> None:
    found = trips(read(text, language))
    assert [(people, stops[0][0]) for people, _, stops in found[1:]] == ([([who], "Rome")] if who else [])


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("es", "El ministro peruano Luis Rey explicó su postura en la cumbre celebrada en febrero en Lomé.", ["Lomé"]),
        ("es", "El ministro peruano Luis Rey defendió la misión en la cumbre que la OTAN celebró en Vilna.", ["Vilnius"]),
        ("fr", "Le ministre péruvien Luis Rey a défendu l'accord lors du sommet tenu à Lomé.", ["Lomé"]),
        ("es", "El ministro peruano Luis Rey criticó la cumbre que la OTAN celebró en Vilna.", []),
        ("es", "El ministro peruano Luis Rey defendió los acuerdos alcanzados en la cumbre celebrada en Vilna.", []),
        ("es", "El ministro peruano Luis Rey elogió a quienes hablaron en la cumbre celebrada en Vilna.", []),
    ],
)  # fmt: skip
def test_done_at_a_gathering_told_with_its_place(language: str, text: str, places: list[str]) -> None:
    assert [s.city for told in read(text, language).trips for s in told.stops] == places


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("es", "La ministra peruana Ana Rey abordará el asunto el jueves en Brasilia con su homólogo, Paulo Neto.", ["Brasília"]),
        ("fr", "La ministre péruvienne Ana Rey évoquera le sujet jeudi à Brasilia avec son homologue, Paulo Neto.", ["Brasília"]),
        ("en", "Peruvian Minister Ana Rey will discuss the matter on Thursday in Brasilia with her counterpart, Paulo Neto.", ["Brasília"]),
        ("es", "La ministra peruana Ana Rey abordará la situación en Haití con su homólogo, Paulo Neto.", []),
        ("en", "Peruvian Minister Ana Rey will discuss the situation in Haiti with her counterpart, Paulo Neto.", []),
    ],
)  # fmt: skip
def test_discussed_there_behind_a_day(language: str, text: str, places: list[str]) -> None:
    assert [s.city for told in read(text, language).trips for s in told.stops] == places


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("El canciller peruano Luis Rey viajará mañana a Quito, donde lo esperará su homóloga chilena, Eva Sanz.", ["Luis Rey", "Eva Sanz"]),
        ("El canciller peruano Luis Rey viajará mañana a Quito. Allí lo espera su homóloga chilena, Eva Sanz.", ["Luis Rey", "Eva Sanz"]),
        ("El canciller peruano Luis Rey viajará mañana a Quito. Allí lo espera su homóloga ecuatoriana, Eva Sanz.", ["Luis Rey"]),
    ],
)  # fmt: skip
def test_who_waits_away_from_home(text: str, who: list[str]) -> None:
    assert [p.name for told in read(text, "es").trips for p in told.travellers] == who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El ministro peruano Luis Rey dejó para otra ocasión la visita a Bogotá que debía comenzar el jueves.", [trip("Luis Rey", "postponed", ("Bogotá", "CO", "2026-02-26", None))]),
        ("El ministro peruano Luis Rey dejó para más adelante el debate sobre el presupuesto.", []),
        ("El ministro peruano Luis Rey recordó el viaje que él mismo hizo a Tokio en mayo de 2011.", [trip("Luis Rey", "completed", ("Tokyo", "JP", "2011-05", None))]),
        ("El ministro peruano Luis Rey visitó Tokio el pasado mes de marzo.", [trip("Luis Rey", "completed", ("Tokyo", "JP", "2025-03", None))]),
        ("El ministro peruano Luis Rey se adentrará mañana en Antigua Guatemala para hablar con familias.", [trip("Luis Rey", "announced", ("Antigua Guatemala", "GT", "2026-02-25", None))]),
        ("El ministro peruano Luis Rey participa desde el domingo en la convención minera de Toronto.", [trip("Luis Rey", "under_way", ("Toronto", "CA", "2026-02-22", None))]),
        ("A primera hora del viernes son aguardados en La Paz los ministros peruanos Luis Rey y Eva Sanz.", [trip(["Luis Rey", "Eva Sanz"], "announced", ("La Paz", "BO", "2026-02-27", None))]),
        ("El ministro peruano Luis Rey se trasladó el lunes a Tacna, a pocos pasos de la frontera con Chile y Bolivia.", []),
        ("El ministro peruano Luis Rey llegó el domingo a Quito y el lunes lo recibió el presidente ecuatoriano, Juan Toro; hoy viaja a Lomé.", [trip("Luis Rey", "under_way", ("Quito", "EC", "2026-02-22", None), ("Lomé", "TG", "2026-02-24", None))]),
        ("El jueves el ministro peruano Luis Rey concluirá el viaje en Quito con un almuerzo ofrecido por el presidente, Juan Toro, tras el cual volará de regreso a Lima.", [trip("Luis Rey", "announced", ("Quito", "EC", None, "2026-02-26"))]),
        ("La misión sigue en Argelia. En marzo de 2016 el ministro peruano Luis Rey visitó Tinduf.", [trip("Luis Rey", "completed", ("Tindouf", "DZ", "2016-03", None))]),
    ],
)  # fmt: skip
def test_ways_of_telling_a_journey(text: str, expected: list) -> None:
    assert trips(read(text, "es")) == expected


def test_received_in_a_palace_of_the_country() -> None:
    text = "El ministro peruano Luis Rey llegó el lunes a Guatemala y fue recibido por el presidente guatemalteco, Juan Toro, en el Palacio Nacional de la Cultura."
    reading = read(text, "es")
    assert [s.city for told in reading.trips for s in told.stops] == ["Guatemala City"]
    assert [country for _, _, country, _ in events(reading)] == ["GT"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Al canciller peruano Luis Rey lo recibió el lunes en Lisboa António Mota.", [trip("Luis Rey", "completed", ("Lisbon", "PT", "2026-02-23", None))]),
        ("El canciller peruano Luis Rey estudió en la Universidad Florencia Ruiz.", []),
        ("El canciller peruano Luis Rey entregó el lunes el premio a Florencia Ruiz.", []),
        ("El canciller peruano Luis Rey llegó ayer a Rabat. Es su primera gira desde que Juan Toro lo nombró en octubre. El diplomático voló hoy a Lomé.", [trip("Luis Rey", "under_way", ("Rabat", "MA", "2026-02-23", "2026-02-24"), ("Lomé", "TG", "2026-02-24", None))]),
        ("El canciller peruano Luis Rey llegó ayer a Quito y bajará el jueves a Guayaquil.", [trip("Luis Rey", "under_way", ("Quito", "EC", "2026-02-23", None), ("Guayaquil", "EC", "2026-02-26", None))]),
        ("El canciller peruano Luis Rey bajará el jueves a dos los impuestos en Lima.", []),
        ("El canciller peruano Luis Rey y el ministro peruano Juan Toro llegan el jueves a Quito. El sábado los dos funcionarios vuelan a Lomé.", [trip(["Luis Rey", "Juan Toro"], "announced", ("Quito", "EC", "2026-02-26", "2026-02-28"), ("Lomé", "TG", "2026-02-28", None))]),
    ],
)  # fmt: skip
def test_who_is_told_behind_and_beside(text: str, expected: list) -> None:
    assert trips(read(text, "es")) == expected


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("es", "El ministro peruano Luis Rey asistió el lunes a la cumbre tecnológica anual de Lisboa.", ["Lisbon"]),
        ("fr", "Le ministre péruvien Luis Rey a participé lundi au sommet économique annuel de Lisbonne.", ["Lisbon"]),
        ("es", "El ministro peruano Luis Rey comentó la reunión política anual de Lisboa.", []),
        ("es", "El ministro peruano Luis Rey asistió a la cumbre anual sobre el metro de Lisboa.", []),
    ],
)  # fmt: skip
def test_gatherings_called_by_their_city(language: str, text: str, places: list[str]) -> None:
    assert [s.city for told in read(text, language).trips for s in told.stops] == places
