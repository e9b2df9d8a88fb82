"""The country of an office that tells none itself: by a body, a portfolio, a party, a nationality."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

TUESDAY = date(2024, 5, 14)
HOMES = [
    ("en", "Mette Lund, deputy speaker of the Folketing, travelled to Ottawa on Monday.", "DK"),
    (
        "en",
        "Mette Lund, head of the International Department of the Communist Party of China, flew to Rome.",
        "CN",
    ),
    ("en", "Mette Lund, secretary-general of Japan's ruling Liberal Democratic Party, flew to Rome.", "JP"),
    ("fr", "La Malienne Aïcha Diallo, ministre de la Santé, est arrivée lundi à Alger.", "ML"),
    ("fr", "Paul Gallard (CD&V), ministre de la Défense, est arrivé lundi à Kigali.", "BE"),
    (
        "es",
        "El subsecretario de Relaciones Económicas de Chile, Iker Peñas, llegó el lunes a La Habana.",
        "CL",
    ),
    ("es", "El jefe de la delegación del Gobierno venezolano, Iker Peñas, llegó el lunes a Oslo.", "VE"),
    ("es", "El uruguayo Iker Peñas, ministro de Industria, llegó el lunes a La Habana.", "UY"),
    ("es", "El lehendakari Iker Peñas llegó el lunes a La Habana.", "ES"),
    ("de", "Bundestagsvizepräsident Ole Wilmsen traf am Montag in Taipeh ein.", "DE"),
    ("de", "Die Wehrbeauftragte des Bundestages, Ole Wilmsen, traf am Montag in Gao ein.", "DE"),
    ("de", "Außenministerin Anna Huber (ÖVP) traf am Montag in Laibach ein.", "AT"),
    ("de", "BND-Präsident Ole Wilmsen traf am Montag in Kiew ein.", "DE"),
    ("de", "Die Malierin Amina Diallo, Ministerin für Gesundheit, traf am Montag in Nairobi ein.", "ML"),
    # Nobody's country in particular.
    ("en", "Mette Lund, the special envoy for Syria, flew to Rome on Monday.", None),
    ("fr", "Paul Gallard, ministre de la Défense, est arrivé lundi à Kigali.", None),
    ("es", "El enviado especial para Siria, Iker Peñas, llegó el lunes a Roma.", None),
    ("de", "Der Sondergesandte für Syrien, Ole Wilmsen, traf am Montag in Rom ein.", None),
    ("en", "The UN special representative for Somalia, Mette Lund, landed in Nairobi on Monday.", None),
]


@pytest.mark.parametrize(("language", "text", "country"), HOMES)
def test_an_office_is_of_the_country_that_its_words_tell(language, text, country):
    reading = read(text, language, published=TUESDAY)
    assert [official.country for official in reading.officials] == [country]
