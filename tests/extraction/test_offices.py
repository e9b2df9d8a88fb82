"""Offices of every rank and kind of house: whoever bears one is an office-holder, by whatever name."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read

SENTENCES = {
    "fr": "Le {} Junse Tarvik est arrivé lundi à Oslo.",
    "en": "{} Junse Tarvik arrived in Oslo on Monday.",
    "es": "El {} Junse Tarvik llegó el lunes a Oslo.",
    "de": "{} Junse Tarvik reiste am Montag nach Oslo.",
}
OFFICES = {
    "fr": """
        conseiller fédéral; président de la Confédération; bourgmestre; eurodéputé; consul
        général; nonce apostolique; négociateur en chef; garde des Sceaux; grand argentier;
        président de la BCE; patron du FMI; ministre principal; président du Comité
        international de la Croix-Rouge; chef du Parlement; chef de l'exécutif; patron de l'OMS;
        secrétaire américain à l'Énergie; représentant américain au commerce; commissaire
        européen au Climat; ministre délégué aux Transports; président du Bundestag
    """,
    "en": """
        Climate Commissioner; EU Commissioner; Foreign policy chief; Army chief; Emissary; Chief
        negotiator; MEP; High Commissioner; Nuncio; Grand Duke; Prime Minister-designate;
        Military ruler; Tanaiste; State Councillor; Federal Councillor; USAID Administrator;
        Intelligence chief; WHO chief; IAEA chief; UN refugee chief; Crown Princess; Tourism
        Minister
    """,
    "es": """
        jefe del Ejército; secretario general iberoamericano; lehendakari; conseller;
        intendente; prefecto; eurodiputado; nuncio; infante; representante de Comercio;
        negociador jefe; exministro; relator especial; presidente pro tempore; jefe del FMI;
        director general de la OMS; presidente del BCE; encargado de negocios
    """,
    "de": """
        Regierungsrat; Landammann; Klimakommissar; Handelskommissarin; IAEA-Chef;
        IAEO-Generaldirektor; Europaabgeordneter; Nuntius; Chefunterhändler; Regierungsvize;
        Ex-Präsident; Vize-Außenminister; Landesrat; Bezirkshauptmann; Staatsratsvorsitzender;
        Unterstaatssekretär; Ausschussvorsitzender; EZB-Präsidentin; UN-Hochkommissar;
        Kommissionsvize; Delegationsleiter; Präsidentenberater; Königinmutter; CSU-Chef;
        Außenpolitiker; Sonderbotschafter
    """,
}


@pytest.mark.parametrize(
    ("language", "office"),
    [
        (language, " ".join(office.split()))
        for language, told in OFFICES.items()
        for office in told.split(";")
    ],
)
def test_who_bears_an_office_is_an_official(language: str, office: str) -> None:
    reading = read(SENTENCES[language].format(office), language)
    assert [person.name for person in reading.officials] == ["Junse Tarvik"]


#: Everybody in a row bears the office told once, each of his own country or for his own portfolio.
ROWS = {
    "fr": [
        "Les présidents de Lettonie et d'Estonie, Ilmars Bertin et Kaarel Ilvesson, sont arrivés à Oslo.",
        "Les ministres Ilmars Bertin (Commerce) et Kaarel Ilvesson (Défense) sont arrivés à Oslo.",
        "Le roi et le ministre de la Justice, Ilmars Bertin, et celui des Finances, Kaarel Ilvesson.",
        "Il était accompagné des ministres de la Justice, Ilmars Bertin, et de la Défense, Kaarel Ilvesson.",
        "Les secrétaires d'État Ilmars Bertin et Kaarel Ilvesson sont arrivés à Oslo.",
        "Les envoyés spéciaux Ilmars Bertin et Kaarel Ilvesson sont arrivés à Oslo.",
        "Ilmars Bertin (Lettonie) et Kaarel Ilvesson (Estonie) sont arrivés à Oslo.",
    ],
    "en": [
        "The presidents of Latvia and Estonia, Ilmars Bertin and Kaarel Ilvesson, arrived in Oslo.",
        "The Latvian and Estonian presidents, Ilmars Bertin and Kaarel Ilvesson, arrived in Oslo.",
        "Ministers Ilmars Bertin (trade) and Kaarel Ilvesson (defence) arrived in Oslo.",
        "Lawmakers Ilmars Bertin and Kaarel Ilvesson arrived in Oslo.",
        "Ilmars Bertin of Latvia and Kaarel Ilvesson of Estonia arrived in Oslo.",
    ],
    "es": [
        "Los presidentes de Letonia y Estonia, Ilmars Bertin y Kaarel Ilvesson, llegaron a Oslo.",
        "Los ministros Ilmars Bertin (Comercio) y Kaarel Ilvesson (Defensa) llegaron a Oslo.",
        "Los viceministros Ilmars Bertin y Kaarel Ilvesson llegaron a Oslo.",
        "Ilmars Bertin (Letonia) y Kaarel Ilvesson (Estonia) llegaron a Oslo.",
    ],
    "de": [
        "Die Präsidenten Lettlands und Estlands, Ilmars Bertin und Kaarel Ilvesson, kamen nach Oslo.",
        "Die Außenminister Ilmars Bertin und Kaarel Ilvesson kamen nach Oslo.",
        "Die Gesandten Ilmars Bertin und Kaarel Ilvesson kamen nach Oslo.",
        "Die Ministerinnen Ilmars Bertin und Kaarel Ilvesson kamen nach Oslo.",
        "Lettlands Ilmars Bertin und Estlands Kaarel Ilvesson kamen nach Oslo.",
        "Auch Ilmars Bertin (Lettland) und Kaarel Ilvesson (Estland) kamen nach Oslo.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, told in ROWS.items() for text in told]
)
def test_an_office_told_once_is_everybodys_in_the_row(language: str, text: str) -> None:
    told = {person.name: person.country for person in read(text, language).officials}
    assert list(told) == ["Ilmars Bertin", "Kaarel Ilvesson"]
    if "Estland" in text or "Eston" in text:
        assert list(told.values()) == ["LV", "EE"]


FELLOWS = {
    "fr": ["ses homologues letton et estonien, Ilmars Bertin et Kaarel Ilvesson"],
    "en": ["his Latvian and Estonian colleagues, Ilmars Bertin and Kaarel Ilvesson"],
    "es": ["sus homólogos letón y estonio, Ilmars Bertin y Kaarel Ilvesson"],
    "de": [
        "seine lettischen und estnischen Kollegen Ilmars Bertin und Kaarel Ilvesson",
        "seine Amtskollegen aus Lettland und Estland, Ilmars Bertin und Kaarel Ilvesson",
    ],
}
MET = {
    "fr": "Le ministre des Affaires étrangères suédois Lars Holm a rencontré à Oslo {}.",
    "en": "Swedish Foreign Minister Lars Holm met in Oslo {}.",
    "es": "El ministro de Exteriores sueco, Lars Holm, se reunió en Oslo con {}.",
    "de": "Der schwedische Außenminister Lars Holm traf in Oslo {}.",
}


@pytest.mark.parametrize(
    ("language", "fellows"), [(language, text) for language, told in FELLOWS.items() for text in told]
)
def test_several_counterparts_have_each_his_country(language: str, fellows: str) -> None:
    reading = read(MET[language].format(fellows), language)
    told = {person.name: (person.role, person.country) for person in reading.officials}
    assert told == {
        "Lars Holm": ("Minister of Foreign Affairs", "SE"),
        "Ilmars Bertin": ("Minister of Foreign Affairs", "LV"),
        "Kaarel Ilvesson": ("Minister of Foreign Affairs", "EE"),
    }


NO_OFFICE = [
    ("de", "Am Abend sprach die Kanzlerin mit Deutsche Bank und Volkswagen in Rom."),
    ("en", "The singer Anna Low of Latvia arrived in Oslo."),
    ("fr", "Le Letton Ilmars Bertin a gagné lundi à Oslo."),
]


@pytest.mark.parametrize(("language", "text"), NO_OFFICE, ids=[text[:24] for _, text in NO_OFFICE])
def test_country_alone_gives_no_office(language: str, text: str) -> None:
    assert not read(text, language).officials
