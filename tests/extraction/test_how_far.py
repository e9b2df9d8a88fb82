"""How far a journey is: set out, back home, still to come today, going on after a day that seemed its last."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from itineraries.extraction import extract

DAY = date(2024, 6, 12)  # a Wednesday

CASES = [
    # set out, though the first stop is still to come
    ("en", "Kenyan President Ana Prado left on Tuesday for a tour of Asia. She will be in Tokyo on Thursday.", "under_way"),
    ("fr", "La présidente kényane Ana Prado s'est envolée mardi pour l'Asie. Elle sera jeudi à Tokyo.", "under_way"),
    ("es", "La presidenta de Kenia, Ana Prado, emprendió el martes una gira por Asia. El jueves estará en Tokio.", "under_way"),
    ("es", "La presidenta de Kenia, Ana Prado, partió este miércoles de madrugada hacia Perú, donde tiene previsto aterrizar mañana.", "under_way"),
    ("de", "Die kenianische Präsidentin Ana Prado ist am Sonntag nach Asien aufgebrochen. In Tokio trifft sie am Donnerstag den Kaiser.", "under_way"),
    # not yet set out
    ("en", "Kenyan President Ana Prado leaves on Thursday for a tour of Asia. She will be in Tokyo on Friday.", "announced"),
    ("en", "Kenyan President Ana Prado flies into Lima tonight for talks with President Luis Quispe.", "announced"),
    ("fr", "La présidente kényane Ana Prado s'envolera jeudi pour l'Asie. Elle sera vendredi à Tokyo.", "announced"),
    ("es", "La presidenta de Kenia, Ana Prado, emprenderá el jueves una gira por Asia. El viernes estará en Tokio.", "announced"),
    ("de", "Die kenianische Präsidentin Ana Prado bricht am Donnerstag nach Asien auf. In Tokio trifft sie am Freitag den Kaiser.", "announced"),
    # back home
    ("en", "Kenyan President Ana Prado is back in Nairobi after a four-day visit to Peru.", "completed"),
    ("en", "Kenyan President Ana Prado is back home from a four-day visit to Peru.", "completed"),
    ("en", "Kenyan President Ana Prado arrived back in Nairobi on Tuesday from Lima.", "completed"),
    ("fr", "La présidente kényane Ana Prado est de retour à Nairobi après une visite de quatre jours au Pérou.", "completed"),
    ("es", "La presidenta de Kenia, Ana Prado, ya está de vuelta en Nairobi tras su visita a Lima.", "completed"),
    ("es", "La presidenta de Kenia, Ana Prado, se reunió este miércoles en Lima con Luis Quispe. Despegó al caer la tarde rumbo a Nairobi.", "completed"),
    # not yet back
    ("en", "Kenyan President Ana Prado will be back in Nairobi on Friday after a visit to Peru.", "announced"),
    # went on after it seemed to be over
    ("en", "Kenyan President Ana Prado was in Lima on Monday and returned to the airport. She flew home on Tuesday.", "completed"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "status"), CASES, ids=[f"{lang} {text}" for lang, text, _ in CASES]
)
def test_status(language: str, text: str, status: str) -> None:
    trip = extract(text, published=DAY, language=language).trips[0]
    assert trip.status == status
