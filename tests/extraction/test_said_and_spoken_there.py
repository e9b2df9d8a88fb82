"""What is said from a city, spoken at a gathering, first done abroad; ways that go on another day."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

THERE = [
    ("es", "«No cederemos», advirtió desde Oslo el presidente de Kenia, William Ruto.", "Oslo"),
    ("es", "El presidente de Kenia, William Ruto, dijo desde Oslo que no cederá.", "Oslo"),
    ("en", "Kenyan President William Ruto said from Oslo that he would not yield.", "Oslo"),
    ("fr", "Le président kényan, William Ruto, a déclaré lundi depuis Oslo qu'il ne céderait pas.", "Oslo"),
    ("es", "El presidente de Kenia, William Ruto, intervendrá mañana en la cumbre de Oslo.", "Oslo"),
    ("es", "El presidente de Kenia, William Ruto, participa en el Foro Económico Mundial de Davos.", "Davos"),
    (
        "fr",
        "Le président kényan, William Ruto, prendra la parole au Forum économique mondial de Davos.",
        "Davos",
    ),
    ("es", "El presidente de Kenia, William Ruto, debutó en el exterior el lunes en Oslo.", "Oslo"),
    ("es", "El presidente de Kenia, William Ruto, se estrenó el lunes en el extranjero en Oslo.", "Oslo"),
    ("es", "El presidente de Kenia, William Ruto, proseguirá mañana hacia Oslo.", "Oslo"),
    ("fr", "Le président kényan, William Ruto, poursuivra mercredi vers Oslo.", "Oslo"),
    ("fr", "Depuis Oslo, le président kényan, William Ruto, a condamné lundi l'attaque.", "Oslo"),
    ("es", "Desde Oslo, el presidente de Kenia, William Ruto, condenó el lunes el ataque.", "Oslo"),
    ("en", "From Oslo, Kenyan President William Ruto condemned the attack on Monday.", "Oslo"),
    ("fr", "Le président kényan, William Ruto, a réagi lundi depuis Oslo.", "Oslo"),
    ("en", "Kenyan President William Ruto reacted from Oslo on Monday.", "Oslo"),
    ("es", "El presidente de Kenia, William Ruto, reaccionó el lunes desde Oslo.", "Oslo"),
]
NOWHERE = [
    ("fr", "Le président kényan, William Ruto, a réagi lundi depuis Nairobi."),
    ("fr", "Le président kényan, William Ruto, n'a pas réagi depuis Oslo."),
    ("es", "El presidente de Kenia, William Ruto, dijo desde Nairobi que no irá a Oslo."),
    ("en", "Kenyan President William Ruto said aid from Oslo was late."),
    ("es", "El presidente de Kenia, William Ruto, habló de la cumbre de Oslo."),
    ("es", "El presidente de Kenia, William Ruto, intervino por videoconferencia en la cumbre de Oslo."),
    ("es", "El presidente de Kenia, William Ruto, se estrenó ayer en el cargo con un discurso."),
    ("es", "El presidente de Kenia, William Ruto, seguirá mañana en el cargo."),
    ("fr", "Le président kényan, William Ruto, continuera mercredi sur cette voie."),
    ("fr", "Depuis Nairobi, le président kényan, William Ruto, a condamné lundi l'attaque."),
    ("fr", "Le président kényan, William Ruto, a condamné lundi des tirs venus d'Oslo."),
]


@pytest.mark.parametrize(("language", "text", "city"), THERE)
def test_he_is_where_he_says_speaks_or_goes_on_to(language: str, text: str, city: str) -> None:
    ((people, _, stops),) = trips(read(text, language))
    assert (people, [stop[0] for stop in stops]) == (["William Ruto"], [city])


@pytest.mark.parametrize(("language", "text"), NOWHERE)
def test_he_is_not_where_he_only_speaks_of(language: str, text: str) -> None:
    assert trips(read(text, language)) == []
