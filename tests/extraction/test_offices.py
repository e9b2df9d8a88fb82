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
