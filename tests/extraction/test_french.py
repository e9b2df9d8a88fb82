"""French: one sentence of our own for each phenomenon, and exactly what must be read in it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

CASES = {
    "then_by_before": (
        "Le ministre turc des Affaires étrangères, Hakan Fidan, se rendra jeudi à Rome, avant de gagner Madrid.",
        [(["Hakan Fidan"], "announced", [("Rome", "IT", "2026-02-26", None), ("Madrid", "ES", None, None)])],
        [],
    ),
    "office_without_name": (
        "La ministre norvégienne des Affaires étrangères s'envolera demain pour Nairobi.",
        [(["Foreign Minister, NO"], "announced", [("Nairobi", "KE", "2026-02-25", None)])],
        [],
    ),
    "arrival_and_counterpart": (
        "Le président kényan, William Ruto, est arrivé mardi à Séoul, où il doit rencontrer son homologue sud-coréen, Lee Jae-myung.",
        [(["William Ruto"], "under_way", [("Seoul", "KR", "2026-02-24", None)])],
        [("bilateral_meeting", ["Lee Jae-myung"], "KR", None)],
    ),
    "cancelled": (
        "Le chancelier autrichien, Christian Stocker, a annulé sa visite à Prague, prévue vendredi.",
        [(["Christian Stocker"], "cancelled", [("Prague", "CZ", "2026-02-27", None)])],
        [],
    ),
    "postponed": (
        "La Première ministre danoise, Mette Frederiksen, a reporté son déplacement à Tokyo.",
        [(["Mette Frederiksen"], "postponed", [("Tokyo", "JP", None, None)])],
        [],
    ),
    "received_abroad": (
        "Le président chilien, Gabriel Boric, a été reçu lundi à Paris par Emmanuel Macron, président français.",
        [(["Gabriel Boric"], "completed", [("Paris", "FR", "2026-02-23", None)])],
        [("bilateral_meeting", ["Emmanuel Macron"], "FR", "2026-02-23")],
    ),
    "wish": ("Le roi de Jordanie, Abdallah II, souhaite se rendre à Lisbonne.", [], []),
    "invitation": (
        "Le président péruvien, José Jerí, a invité le président chilien, Gabriel Boric, à se rendre à Lima.",
        [],
        [],
    ),
    "telephone": (
        "Le Premier ministre belge, Bart De Wever, s'est entretenu mardi par téléphone avec le président ukrainien, Volodymyr Zelensky.",
        [],
        [],
    ),
    "at_home": ("Le président français, Emmanuel Macron, se rendra jeudi à Marseille.", [], []),
    "negated": ("Le Premier ministre indien, Narendra Modi, n'ira pas à Colombo.", [], []),
    "range_of_a_state_visit": (
        "Le président sénégalais, Bassirou Diomaye Faye, effectuera du 3 au 5 mars une visite d'État au Portugal.",
        [(["Bassirou Diomaye Faye"], "announced", [(None, "PT", "2026-03-03", "2026-03-05")])],
        [],
    ),
    "back_from": (
        "De retour de Varsovie, le ministre estonien de la Défense, Hanno Pevkur, s'est exprimé devant la presse.",
        [(["Hanno Pevkur"], "completed", [("Warsaw", "PL", None, None)])],
        [],
    ),
    "expected": (
        "Le secrétaire général de l'ONU, Antonio Guterres, est attendu mercredi à Islamabad.",
        [(["Antonio Guterres"], "announced", [("Islamabad", "PK", "2026-02-25", None)])],
        [],
    ),
    "transit_via": (
        "Le Premier ministre canadien, Mark Carney, gagnera Oslo via Reykjavik.",
        [(["Mark Carney"], "announced", [("Reykjavík", "IS", None, None), ("Oslo", "NO", None, None)])],
        [],
    ),
    "background_year": (
        "L'an dernier, le ministre grec de la Défense, Nikos Dendias, avait visité l'Égypte.",
        [(["Nikos Dendias"], "completed", [(None, "EG", "2025", None)])],
        [],
    ),
    "capital_by_adjective": (
        "Dans la capitale hongroise, le président serbe, Aleksandar Vucic, a rencontré lundi Viktor Orban.",
        [(["Aleksandar Vucic"], "completed", [("Budapest", "HU", "2026-02-23", None)])],
        [("bilateral_meeting", ["Viktor Orban"], "HU", "2026-02-23")],
    ),
    "stop_after_going": (
        "Le président ougandais, Yoweri Museveni, se rendra à Varsovie après une étape à Vienne.",
        [(["Yoweri Museveni"], "announced", [("Vienna", "AT", None, None), ("Warsaw", "PL", None, None)])],
        [],
    ),
    "participle_first_and_there": (
        "Attendu lundi à Helsinki, le ministre letton de la Défense, Andris Spruds, y rencontrera son homologue finlandais, Antti Häkkänen.",
        [(["Andris Spruds"], "announced", [("Helsinki", "FI", "2026-03-02", None)])],
        [("bilateral_meeting", ["Antti Häkkänen"], "FI", None)],
    ),
    "left_after_visit": (
        "Le Premier ministre fidjien, Sitiveni Rabuka, a quitté Wellington samedi, à l'issue d'une visite officielle de trois jours en Nouvelle-Zélande.",
        [(["Sitiveni Rabuka"], "completed", [("Wellington", "NZ", None, "2026-02-21")])],
        [],
    ),
    "gathering_for_all_who_come": (
        "Le sommet de l'Union africaine s'ouvre samedi à Luanda. Le président togolais, Faure Gnassingbé, est attendu vendredi. Son homologue ghanéen, John Mahama, prendra la parole dimanche.",
        [
            (["Faure Gnassingbé"], "announced", [("Luanda", "AO", "2026-02-27", None)]),
            (["John Mahama"], "announced", [("Luanda", "AO", "2026-03-01", None)]),
        ],
        [
            ("summit", ["African Union"], "AO", None),
            ("speech", [], "AO", "2026-03-01"),
            ("summit", ["African Union"], "AO", None),
        ],
    ),
    "tour_that_takes_him": (
        "Le président mongol, Ukhnaa Khurelsukh, entame lundi une tournée qui le conduira au Laos, au Vietnam et en Malaisie.",
        [
            (
                ["Ukhnaa Khurelsukh"],
                "announced",
                [(None, "LA", "2026-03-02", None), (None, "VN", None, None), (None, "MY", None, None)],
            )
        ],
        [],
    ),
    "programme_without_traveller": ("4 mars : Sofia. 6-7 mars : Skopje.", [], []),
    "programme_by_days": (
        "Le ministre thaïlandais des Affaires étrangères, Sihasak Phuangketkeow, se rendra du 2 au 6 mars en Chine et au Japon.\n\n2-3 mars : Pékin.\n\n5-6 mars : Tokyo.",
        [
            (
                ["Sihasak Phuangketkeow"],
                "announced",
                [("Beijing", "CN", "2026-03-02", "2026-03-03"), ("Tokyo", "JP", "2026-03-05", "2026-03-06")],
            )
        ],
        [],
    ),
    "royal_couple": (
        "Le roi Felipe VI d'Espagne et la reine Letizia seront reçus mardi à Stockholm par le roi Charles XVI Gustave de Suède.",
        [(["Felipe VI", "Letizia"], "announced", [("Stockholm", "SE", "2026-02-24", None)])],
        [("bilateral_meeting", ["Charles XVI Gustave"], "SE", "2026-02-24")],
    ),
    "companion": (
        "Le ministre portugais des Affaires étrangères, Paulo Rangel, accompagné par le ministre de l'Économie, Manuel Castro Almeida, se rendra à Luanda.",
        [(["Paulo Rangel", "Manuel Castro Almeida"], "announced", [("Luanda", "AO", None, None)])],
        [],
    ),
    "read_also_line": (
        "À lire aussi : Le président italien se rendra à Tunis\nLe président italien, Sergio Mattarella, se rendra à Alger.",
        [(["Sergio Mattarella"], "announced", [("Algiers", "DZ", None, None)])],
        [],
    ),
    "quoted_speech": (
        '"Le président croate, Zoran Milanovic, se rendra à Tirana dans deux semaines", a écrit un journal.',
        [],
        [],
    ),
    "home_by_conditional": (
        "Washington a annoncé que la cheffe de la diplomatie canadienne, Anita Anand, se rendrait à Ottawa.",
        [],
        [],
    ),
    "spokeswoman": ("La porte-parole du ministère, Anna Kowalska, se rendra à Dublin.", [], []),
    "announcing_metonym": (
        "Le président géorgien, Mikheïl Kavelachvili, se rendra à Bakou, a annoncé mercredi Tbilissi.",
        [(["Mikheïl Kavelachvili"], "announced", [("Baku", "AZ", None, None)])],
        [],
    ),
    "head_of_an_organisation": (
        "M. Berset, secrétaire général du Conseil de l'Europe, est arrivé à Chisinau.",
        [(["Secretary-General, None"], "under_way", [("Chisinau", "MD", None, None)])],
        [],
    ),
    "plan_then_cancelled": (
        "Le Premier ministre slovaque, Robert Fico, devait se rendre à Ankara lundi ; il a finalement annulé son voyage.",
        [(["Robert Fico"], "cancelled", [("Ankara", "TR", "2026-03-02", None)])],
        [],
    ),
    "since_a_day": (
        "Le président bolivien, Rodrigo Paz, participe depuis jeudi à un sommet à Asuncion.",
        [(["Rodrigo Paz"], "under_way", [("Asunción", "PY", "2026-02-19", None)])],
        [("summit", [], "PY", "2026-02-19")],
    ),
    "out_and_back": (
        "Le ministre omanais des Affaires étrangères, Badr al-Busaidi, fera l'aller-retour à Amman dans la journée de mardi.",
        [(["Badr al-Busaidi"], "announced", [("Amman", "JO", "2026-02-24", "2026-02-24")])],
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_french(name: str) -> None:
    text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, "fr")
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
