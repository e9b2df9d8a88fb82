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
    "invitation received": (
        "La présidente suisse, Karin Keller, a reçu une invitation à visiter le Japon.",
        [],
        [],
    ),
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
            ("summit", ["African Union"], "AO", "2026-02-28"),
            ("speech", [], "AO", "2026-03-01"),
            ("summit", ["African Union"], "AO", "2026-02-28"),
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
        [(["Robert Fico"], "cancelled", [("Ankara", "TR", "2026-02-23", None)])],
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
    "on_a_visit_until": (
        "Le ministre qatari des Affaires étrangères, Mohammed Al Thani, est en visite officielle à Bruxelles jusqu'à vendredi.",
        [(["Mohammed Al Thani"], "under_way", [("Brussels", "BE", None, "2026-02-27")])],
        [],
    ),
    "begun": (
        "Le président angolais, Joao Lourenço, a entamé dimanche une visite de trois jours au Brésil.",
        [(["Joao Lourenço"], "under_way", [(None, "BR", "2026-02-22", None)])],
        [],
    ),
    "on_a_visit_at_the_head": (
        "En visite à Tallinn, le chef de la diplomatie allemande, Johann Wadephul, a rencontré son homologue estonien, Margus Tsahkna.",
        [(["Johann Wadephul"], "under_way", [("Tallinn", "EE", None, None)])],
        [("bilateral_meeting", ["Margus Tsahkna"], "EE", None)],
    ),
    "landed": (
        "Le Premier ministre népalais, Sushila Karki, a atterri lundi soir à Doha.",
        [(["Sushila Karki"], "under_way", [("Doha", "QA", "2026-02-23", None)])],
        [],
    ),
    "was_there_and_received": (
        "Le ministre chypriote des Affaires étrangères, Constantinos Kombos, était lundi au Caire, où il a été accueilli par son homologue égyptien, Badr Abdelatty.",
        [(["Constantinos Kombos"], "completed", [("Cairo", "EG", "2026-02-23", None)])],
        [("bilateral_meeting", ["Badr Abdelatty"], "EG", None)],
    ),
    "tour_goes_on_without_its_first": (
        "Après Rome, le président tunisien, Kaïs Saïed, poursuivra sa tournée à Madrid puis à Lisbonne.",
        [(["Kaïs Saïed"], "announced", [("Madrid", "ES", None, None), ("Lisbon", "PT", None, None)])],
        [],
    ),
    "postponed_in_the_passive": (
        "Le voyage du président colombien, Gustavo Petro, en Chine a été reporté.",
        [(["Gustavo Petro"], "postponed", [(None, "CN", None, None)])],
        [],
    ),
    "cancelled_in_the_passive": (
        "La visite du Premier ministre hongrois, Viktor Orban, à Londres, prévue mardi, a été annulée.",
        [(["Viktor Orban"], "cancelled", [("London", "GB", "2026-02-24", None)])],
        [],
    ),
    "received_at_a_seat": (
        "Le roi du Maroc, Mohammed VI, sera reçu à l'Élysée le 3 mars.",
        [(["Mohammed VI"], "announced", [("Paris", "FR", "2026-03-03", None)])],
        [],
    ),
    "will_be_received_at_home": (
        "Emmanuel Macron, le président français, recevra mardi le chancelier allemand, Friedrich Merz, à l'Élysée.",
        [(["Friedrich Merz"], "announced", [("Paris", "FR", "2026-02-24", None)])],
        [("bilateral_meeting", ["Emmanuel Macron"], "FR", "2026-02-24")],
    ),
    "range_after_the_place": (
        "La présidente mexicaine, Claudia Sheinbaum, effectuera une visite à Ottawa les 4 et 5 mars.",
        [(["Claudia Sheinbaum"], "announced", [("Ottawa", "CA", "2026-03-04", "2026-03-05")])],
        [],
    ),
    "is_to_arrive": (
        "Le ministre russe de la Défense, Andreï Belooussov, doit arriver mercredi à Pékin.",
        [(["Andreï Belooussov"], "announced", [("Beijing", "CN", "2026-02-25", None)])],
        [],
    ),
    "leaves_one_for_another": (
        "Le secrétaire d'État américain, Marco Rubio, quittera Munich jeudi pour Budapest.",
        [
            (
                ["Marco Rubio"],
                "announced",
                [("Munich", "DE", None, "2026-02-26"), ("Budapest", "HU", "2026-02-26", None)],
            )
        ],
        [],
    ),
    "went_for_talks": (
        "Le Premier ministre irakien, Mohammed Chia al-Soudani, s'est rendu lundi à Téhéran pour des entretiens avec le président iranien, Massoud Pezeshkian.",
        [(["Mohammed Chia al-Soudani"], "completed", [("Tehran", "IR", "2026-02-23", None)])],
        [("bilateral_meeting", ["Massoud Pezeshkian"], "IR", None)],
    ),
    "surprise_visit": (
        "Le président ukrainien Volodymyr Zelensky a effectué une visite surprise à Vilnius mercredi dernier.",
        [(["Volodymyr Zelensky"], "completed", [("Vilnius", "LT", "2026-02-18", None)])],
        [],
    ),
    "pope_in_two_countries": (
        "Le pape Léon XIV se rendra en Turquie et au Liban du 27 novembre au 2 décembre.",
        [(["Léon XIV"], "announced", [(None, "TR", "2026-11-27", None), (None, "LB", None, "2026-12-02")])],
        [],
    ),
    "head_of_a_commission": (
        "Le président de la Commission de l'Union africaine, Mahmoud Ali Youssouf, est arrivé à Khartoum.",
        [(["Mahmoud Ali Youssouf"], "under_way", [("Khartoum", "SD", None, None)])],
        [],
    ),
    "arrival_from": (
        "Sergueï Lavrov, ministre russe des Affaires étrangères, est arrivé dimanche à Pyongyang en provenance de Pékin.",
        [
            (
                ["Sergueï Lavrov"],
                "under_way",
                [("Beijing", "CN", None, None), ("Pyongyang", "KP", "2026-02-22", None)],
            )
        ],
        [],
    ),
    "forum_of_a_city": (
        "Le président argentin, Javier Milei, participera jeudi au Forum de Davos.",
        [(["Javier Milei"], "announced", [("Davos", "CH", "2026-02-26", None)])],
        [("multilateral_meeting", [], "CH", "2026-02-26")],
    ),
    "office_meets_abroad": (
        "Le Premier ministre pakistanais s'est entretenu à Riyad avec le prince héritier saoudien, Mohammed ben Salmane.",
        [(["Prime Minister, PK"], "completed", [("Riyadh", "SA", None, None)])],
        [("bilateral_meeting", ["Mohammed ben Salmane"], "SA", None)],
    ),
    "dateline_and_capital_of_a_country": (
        "Riyad - Le président turc, Recep Tayyip Erdogan, est attendu mardi dans la capitale saoudienne, où il rencontrera le prince héritier, avant de s'envoler pour Doha.",
        [
            (
                ["Recep Tayyip Erdogan"],
                "announced",
                [("Riyadh", "SA", "2026-02-24", None), ("Doha", "QA", None, None)],
            )
        ],
        [("bilateral_meeting", ["Crown Prince"], "SA", None)],
    ),
    "reported_conditional": (
        "Le Kremlin a annoncé que Vladimir Poutine, le président russe, se rendrait en Inde les 4 et 5 décembre.",
        [(["Vladimir Poutine"], "announced", [(None, "IN", "2026-12-04", "2026-12-05")])],
        [],
    ),
    "there_on_the_day_after": (
        "Le Premier ministre israélien, Benjamin Netanyahu, s'envole dimanche pour Washington. Il doit y rencontrer lundi le président américain, Donald Trump, à la Maison Blanche.",
        [(["Benjamin Netanyahu"], "announced", [("Washington", "US", "2026-03-01", None)])],
        [("bilateral_meeting", ["Donald Trump"], "US", "2026-03-02")],
    ),
    "arrival_then_onward": (
        "Arrivée jeudi à Kigali, la ministre canadienne des Affaires étrangères, Anita Anand, s'est entretenue vendredi avec le président rwandais, Paul Kagame. Elle doit se rendre samedi à Kinshasa.",
        [
            (
                ["Anita Anand"],
                "under_way",
                [("Kigali", "RW", "2026-02-19", None), ("Kinshasa", "CD", "2026-02-28", None)],
            )
        ],
        [("bilateral_meeting", ["Paul Kagame"], "RW", "2026-02-20")],
    ),
    "vice_president_and_wife": (
        "Le vice-président américain, JD Vance, et son épouse Usha Vance ont atterri mercredi à Nuuk.",
        [(["JD Vance", "Usha Vance"], "completed", [("Nuuk", "GL", "2026-02-18", None)])],
        [],
    ),
    "did_not_go": ("Le président burkinabè n'a pas fait le déplacement à Accra.", [], []),
    "announced_by_a_capital": (
        "Pékin a confirmé que le ministre chinois des Affaires étrangères, Wang Yi, visiterait la Somalie, la Tanzanie et le Lesotho du 7 au 12 mars.",
        [
            (
                ["Wang Yi"],
                "announced",
                [
                    (None, "SO", "2026-03-07", None),
                    (None, "TZ", None, None),
                    (None, "LS", None, "2026-03-12"),
                ],
            )
        ],
        [],
    ),
    "visited_for_the_tenth_time": (
        "La présidente de la Commission européenne, Ursula von der Leyen, s'est rendue mercredi à Kiev pour la dixième fois depuis le début de la guerre.",
        [(["Ursula von der Leyen"], "completed", [("Kyiv", "UA", "2026-02-18", None)])],
        [],
    ),
    "home_after_stops": (
        "Le ministre japonais de la Défense, Shinjiro Koizumi, rentrera à Tokyo vendredi après des étapes à Canberra et Manille.",
        [
            (
                ["Shinjiro Koizumi"],
                "announced",
                [("Canberra", "AU", None, None), ("Manila", "PH", None, "2026-02-27")],
            )
        ],
        [],
    ),
    "met_the_day_before": (
        "Le Premier ministre espagnol, Pedro Sanchez, a été reçu vendredi à Pékin par le président chinois, Xi Jinping. Il avait rencontré la veille à Hanoï le Premier ministre vietnamien, Pham Minh Chinh.",
        [
            (
                ["Pedro Sanchez"],
                "completed",
                [("Hanoi", "VN", "2026-02-19", None), ("Beijing", "CN", "2026-02-20", None)],
            )
        ],
        [
            ("bilateral_meeting", ["Xi Jinping"], "CN", "2026-02-20"),
            ("bilateral_meeting", ["Pham Minh Chinh"], "VN", "2026-02-19"),
        ],
    ),
    "home_from_a_visit": (
        "Le chef de l'État ivoirien, Alassane Ouattara, a regagné Abidjan mardi, au terme d'une visite de travail à Paris.",
        [(["Alassane Ouattara"], "completed", [("Paris", "FR", None, "2026-02-24")])],
        [],
    ),
    "month_of_a_choice": (
        "La présidente moldave, Maia Sandu, avait choisi en octobre la Lettonie et la Finlande pour son premier voyage.",
        [(["Maia Sandu"], "completed", [(None, "LV", "2025-10", None), (None, "FI", None, None)])],
        [],
    ),
    "office_told_for_two_countries": (
        "Les ministres français et allemand des Affaires étrangères, Jean Duval et Karl Brandt, se sont rendus lundi à Kiev.",
        [(["Jean Duval", "Karl Brandt"], "completed", [("Kyiv", "UA", "2026-02-23", None)])],
        [],
    ),
    "presidents_each_with_his_country": (
        "Les présidents français, Emmanuel Macron, et chilien, Gabriel Boric, arriveront jeudi à Santiago.",
        [(["Emmanuel Macron"], "announced", [("Santiago", "CL", "2026-02-26", None)])],
        [],
    ),
    "visit_is_planned": (
        "Une visite du chancelier autrichien, Christian Stocker, à Pékin est prévue le 5 mars.",
        [(["Christian Stocker"], "announced", [("Beijing", "CN", "2026-03-05", None)])],
        [],
    ),
    "visit_is_considered": (
        "Une visite du chancelier autrichien, Christian Stocker, à Pékin est envisagée.",
        [],
        [],
    ),
    "range_then_until": (
        "Le président kényan, William Ruto, se rendra au Tchad du 13 au 15 avril, puis au Gabon jusqu'au 23 avril.",
        [
            (
                ["William Ruto"],
                "announced",
                [(None, "TD", "2026-04-13", "2026-04-15"), (None, "GA", None, "2026-04-23")],
            )
        ],
        [],
    ),
    "is_there_until": (
        "Le président kényan, William Ruto, se trouve à Tokyo jusqu'à jeudi.",
        [(["William Ruto"], "under_way", [("Tokyo", "JP", None, "2026-02-26")])],
        [],
    ),
    "sets_foot_and_sets_course": (
        "Le président kényan, William Ruto, a posé le pied lundi à Tokyo. Il mettra jeudi le cap sur Manille.",
        [
            (
                ["William Ruto"],
                "under_way",
                [("Tokyo", "JP", "2026-02-23", None), ("Manila", "PH", "2026-02-26", None)],
            )
        ],
        [],
    ),
    "they_met_again": (
        "William Ruto, président kényan, et Cyril Ramaphosa, président sud-africain, se sont retrouvés lundi à Lisbonne.",
        [
            (["William Ruto"], "completed", [("Lisbon", "PT", "2026-02-23", None)]),
            (["Cyril Ramaphosa"], "completed", [("Lisbon", "PT", "2026-02-23", None)]),
        ],
        [
            ("bilateral_meeting", ["Cyril Ramaphosa"], "PT", "2026-02-23"),
            ("bilateral_meeting", ["William Ruto"], "PT", "2026-02-23"),
        ],
    ),
    "there_since": (
        "Le président kényan, William Ruto, est en déplacement à Tokyo depuis lundi.",
        [(["William Ruto"], "under_way", [("Tokyo", "JP", "2026-02-23", None)])],
        [],
    ),
    "led_a_delegation": (
        "Le ministre kényan du Commerce, Paul Otieno, a dirigé lundi une importante délégation à Tokyo.",
        [(["Paul Otieno"], "completed", [("Tokyo", "JP", "2026-02-23", None)])],
        [],
    ),
    "will_lead_a_mission": (
        "Le ministre kényan du Commerce, Paul Otieno, conduira lundi une mission économique à Tokyo.",
        [(["Paul Otieno"], "announced", [("Tokyo", "JP", "2026-03-02", None)])],
        [],
    ),
    "heads_a_standing_delegation": (
        "Le diplomate kényan Paul Otieno dirige la délégation de l'Union africaine au Mali. Il a dirigé une entreprise à Tokyo.",
        [],
        [],
    ),
    "will_lead_a_mission_of_companies": (
        "Le ministre kényan du Commerce, Paul Otieno, conduira lundi une mission de cent entreprises à Tokyo.",
        [(["Paul Otieno"], "announced", [("Tokyo", "JP", "2026-03-02", None)])],
        [],
    ),
    "will_lead_his_country's_delegation": (
        "Le ministre kényan du Commerce, Paul Otieno, dirigera lundi la délégation kényane à Tokyo.",
        [(["Paul Otieno"], "announced", [("Tokyo", "JP", "2026-03-02", None)])],
        [],
    ),
    "takes_the_head_of_a_delegation": (
        "Le ministre kényan du Commerce, Paul Otieno, a pris lundi la tête d'une délégation de patrons à Tokyo. Un autre ministre avait pris la tête d'une entreprise à Oslo.",
        [(["Paul Otieno"], "completed", [("Tokyo", "JP", "2026-02-23", None)])],
        [],
    ),
    "takes_ministers_along": (
        "Le président kényan, William Ruto, emmènera lundi trois ministres à Tokyo.",
        [(["William Ruto"], "announced", [("Tokyo", "JP", "2026-03-02", None)])],
        [],
    ),
    "ministers_told_together": (
        "Les ministres des Affaires étrangères Jean Duval et Karl Brandt se sont rendus lundi à Kiev.",
        [(["Jean Duval", "Karl Brandt"], "completed", [("Kyiv", "UA", "2026-02-23", None)])],
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_french(name: str) -> None:
    text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, "fr")
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
