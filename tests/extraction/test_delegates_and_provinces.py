"""Members of delegations, offices of provinces and national bodies, and names behind long portfolios."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read

TUESDAY = date(2024, 5, 14)


def officials(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(p.name, p.country) for p in read(text, language, published=TUESDAY).officials]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "A delegation of US lawmakers consisting of Greg Meeker and Jim Gowan arrived in Oslo.", "US"),
        (
            "fr",
            "La délégation française, composée de Greg Meeker et Jim Gowan, est arrivée lundi à Oslo.",
            "FR",
        ),
        ("es", "La delegación chilena, integrada por Greg Meeker y Jim Gowan, llegó el lunes a Oslo.", "CL"),
    ],
)
def test_who_is_of_a_delegation_that_a_country_sends_holds_an_office(language, text, country):
    assert officials(language, text) == [("Greg Meeker", country), ("Jim Gowan", country)]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        (
            "fr",
            "Une délégation de l'Assemblée française, conduite par Paul Gallard, est arrivée à Oslo.",
            "FR",
        ),
        (
            "de",
            "Die Delegation des Bundestags unter Leitung von Klaus Wilmsen traf am Montag in Oslo ein.",
            "DE",
        ),
    ],
)
def test_who_leads_it_does_too(language, text, country):
    assert [home for _, home in officials(language, text)] == [country]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A business delegation led by Greg Meeker arrived in Oslo on Monday."),
        ("en", "A rescue team led by Greg Meeker arrived in Oslo on Monday."),
        ("fr", "L'équipe composée de Greg Meeker et Jim Gowan est arrivée lundi à Oslo."),
    ],
)
def test_who_is_of_another_party_does_not(language, text):
    assert officials(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("es", "El gobernador de Jalisco, Iker Peñas, llegó el lunes a Oslo.", "Iker Peñas", "MX"),
        ("es", "El mandatario estatal de Nuevo León, Iker Peñas, llegó a Oslo.", "Iker Peñas", "MX"),
        ("en", "Victorian Premier Tom Harding arrived in Oslo on Monday.", "Tom Harding", "AU"),
        ("en", "Lagos State Governor Abubakar Danjuma arrived in Oslo.", "Abubakar Danjuma", "NG"),
        ("en", "Jubaland president Mohamed Abdi arrived in Oslo on Monday.", "Mohamed Abdi", "SO"),
        (
            "en",
            "The prime minister of Iraq's Kurdistan region, Omar Nasser, is in Oslo.",
            "Omar Nasser",
            "IQ",
        ),
        ("en", "Mossad director Yossi Kohen arrived in Oslo on Monday.", "Yossi Kohen", "IL"),
        ("en", "Kremlin aide Oleg Titov arrived in Oslo on Monday.", "Oleg Titov", "RU"),
        ("fr", "La patronne de la DGSE, Anne Gallard, est arrivée lundi à Oslo.", "Anne Gallard", "FR"),
        ("de", "Die Direktorin der Deza, Anna Gerber, traf am Montag in Oslo ein.", "Anna Gerber", "CH"),
    ],
)
def test_an_office_is_of_the_country_of_its_province_or_body(language, text, name, country):
    assert officials(language, text) == [(name, country)]


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        (
            "es",
            "El ministro de Hacienda y Crédito Público de Colombia, Iker Peñas, llegó a Oslo.",
            "Iker Peñas",
            "CO",
        ),
        (
            "es",
            "El secretario de Estado adjunto para el Hemisferio Occidental, Carlos Peñas, llegó a Oslo.",
            "Carlos Peñas",
            "US",
        ),
        (
            "en",
            "Indian Commerce and Industry Minister Rajesh Rao arrived in Oslo on Monday.",
            "Rajesh Rao",
            "IN",
        ),
        (
            "fr",
            "Le ministre délégué au Commerce extérieur, le Français Paul Gallard, est arrivé à Oslo.",
            "Paul Gallard",
            "FR",
        ),
        ("es", "El primer ministro cubano, Iker Peñas Cruz, llegó el lunes a Oslo.", "Iker Peñas Cruz", "CU"),
        ("de", "Die ukrainische Vizeregierungschefin Iryna Bila traf in Oslo ein.", "Iryna Bila", "UA"),
        (
            "de",
            "Am Montag flog der österreichische Präsident Jan Van der Heide nach Oslo.",
            "Jan Van der Heide",
            "AT",
        ),
    ],
)
def test_the_name_is_that_behind_all_words_of_the_office(language, text, name, country):
    assert officials(language, text) == [(name, country)]
