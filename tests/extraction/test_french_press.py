"""French as news tells it: what an article says in several sentences, side clauses and turned-round ones."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

CASES = {
    "date_of_an_unknown_verb": (
        "Le président ghanéen, John Mahama, se rendra à Lisbonne. Il a fustigé lundi les spéculateurs.",
        [(["John Mahama"], "announced", [("Lisbon", "PT", None, None)])],
        [],
    ),
    "participle_keeps_its_date": (
        "Le ministre letton de la Défense, Andris Spruds, intronisé en janvier, se rendra jeudi à Oslo.",
        [(["Andris Spruds"], "announced", [("Oslo", "NO", "2026-02-26", None)])],
        [],
    ),
    "clause_ends_right_behind_its_verb": (
        "Le roi des Belges, Philippe, repartira : à partir du 3 mars, il est attendu à Dakar.",
        [(["Philippe"], "announced", [("Dakar", "SN", "2026-03-03", None)])],
        [],
    ),
    "afternoon_is_no_after": (
        "La Première ministre danoise, Mette Frederiksen, est arrivée lundi dans l'après-midi à Oslo, puis à Reykjavik.",
        [(["Mette Frederiksen"], "under_way", [("Oslo", "NO", "2026-02-23", None), ("Reykjavík", "IS", None, None)])],
        [],
    ),
    "summit_number_is_no_place": (
        "Le président français ouvrira le XVIIIe sommet. Le président togolais, Faure Gnassingbé, est attendu jeudi à Tunis.",
        [(["Faure Gnassingbé"], "announced", [("Tunis", "TN", "2026-02-26", None)])],
        [],
    ),
    "from_where_he_was_received": (
        "Le Premier ministre croate, Andrej Plenkovic, arrive de Riyad, où il a été reçu dimanche par le roi Salmane.",
        [(["Andrej Plenkovic"], "under_way", [("Riyadh", "SA", "2026-02-22", None)])],
        [("bilateral_meeting", ["Salmane"], "SA", "2026-02-22")],
    ),
    "met_in_the_country_of_whom_he_meets": (
        "Le président kényan, William Ruto, se rendra mardi à Vienne puis à Varsovie. Il s'entretiendra avec le chancelier autrichien, Christian Stocker.",
        [(["William Ruto"], "announced", [("Vienna", "AT", "2026-02-24", None), ("Warsaw", "PL", None, None)])],
        [("bilateral_meeting", ["Christian Stocker"], "AT", None)],
    ),
    "confirmed_that_he_comes": (
        "Le Premier ministre népalais, Sushila Karki, a confirmé sa venue à Bangkok.",
        [(["Sushila Karki"], "announced", [("Bangkok", "TH", None, None)])],
        [],
    ),
    "takes_off_and_leaves": (
        "Le ministre péruvien des Affaires étrangères, Hugo de Zela, est arrivé dimanche à Madrid. Il s'envolera mercredi pour Rome.",
        [(["Hugo de Zela"], "under_way", [("Madrid", "ES", "2026-02-22", "2026-02-25"), ("Rome", "IT", "2026-02-25", None)])],
        [],
    ),
    "expected_by_his_host": (
        "Le président malien, Assimi Goïta, est attendu jeudi à Alger par son homologue algérien, Abdelmadjid Tebboune.",
        [(["Assimi Goïta"], "announced", [("Algiers", "DZ", "2026-02-26", None)])],
        [("bilateral_meeting", ["Abdelmadjid Tebboune"], "DZ", "2026-02-26")],
    ),
    "homonym_by_the_capital_told": (
        "Le ministre suédois de la Défense, Pal Jonson, sera mercredi à Beyrouth, avant de gagner Tripoli.",
        [(["Pal Jonson"], "announced", [("Beirut", "LB", "2026-02-25", None), ("Tripoli", "LB", None, None)])],
        [],
    ),
    "it_is_planned_that": (
        "Le président polonais, Karol Nawrocki, se rendra mercredi à Riga. Le lendemain, il est prévu qu'il gagne Vilnius.",
        [(["Karol Nawrocki"], "announced", [("Riga", "LV", "2026-02-25", None), ("Vilnius", "LT", "2026-02-26", None)])],
        [],
    ),
    "awaited_by_somebody_behind_the_verb": (
        "Le Premier ministre fidjien, Sitiveni Rabuka, a gagné lundi Wellington, où l'attendait le Premier ministre néo-zélandais, Christopher Luxon.",
        [(["Sitiveni Rabuka"], "completed", [("Wellington", "NZ", "2026-02-23", None)])],
        [("bilateral_meeting", ["Christopher Luxon"], "NZ", None)],
    ),
    "subjects_behind_a_place": (
        "À Windhoek sont attendus jeudi le président angolais, João Lourenço, et le roi du Lesotho, Letsie III.",
        [
            (["João Lourenço", "Letsie III"], "announced", [("Windhoek", "NA", "2026-02-26", None)]),
        ],
        [],
    ),
    "meeting_nobody_is_said_to_hold": (
        "La présidente moldave, Maia Sandu, est arrivée mardi à Helsinki. Un entretien avec le président finlandais, Alexander Stubb, est prévu mercredi.",
        [(["Maia Sandu"], "under_way", [("Helsinki", "FI", "2026-02-24", None)])],
        [("bilateral_meeting", ["Alexander Stubb"], "FI", "2026-02-25")],
    ),
    "note_without_a_verb": (
        "Le ministre maltais des Affaires étrangères, Ian Borg, se rendra lundi au Qatar. Entretien à Doha avec l'émir, Tamim ben Hamad.",
        [(["Ian Borg"], "announced", [("Doha", "QA", "2026-03-02", None)])],
        [("bilateral_meeting", ["Tamim ben Hamad"], "QA", None)],
    ),
    "places_that_a_relative_means": (
        "La ministre norvégienne de la Défense, Tore Sandvik, a salué l'accueil reçu à Kiev et à Odessa, qu'elle a visitées dimanche.",
        [(["Tore Sandvik"], "completed", [("Kyiv", "UA", "2026-02-22", None), ("Odesa", "UA", None, None)])],
        [],
    ),
    "whom_a_relative_means": (
        "Le président zambien, Hakainde Hichilema, que le roi Mswati III avait reçu samedi à Mbabane, a regagné Lusaka.",
        [(["Hakainde Hichilema"], "completed", [("Mbabane", "SZ", "2026-02-21", None)])],
        [("bilateral_meeting", ["Mswati III"], "SZ", "2026-02-21")],
    ),
    "awaited_but_will_not_come": (
        "Attendu lundi à Nicosie, le ministre hongrois des Affaires étrangères, Peter Szijjarto, a fait savoir qu'il ne viendrait pas.",
        [(["Peter Szijjarto"], "cancelled", [("Nicosia", "CY", "2026-03-02", None)])],
        [],
    ),
    "adverbs_between_auxiliary_and_verb": (
        "Le Premier ministre thaïlandais, Anutin Charnvirakul, est toutefois toujours officiellement attendu jeudi à Vientiane.",
        [(["Anutin Charnvirakul"], "announced", [("Vientiane", "LA", "2026-02-26", None)])],
        [],
    ),
    "weekend_is_no_day": (
        "Le ministre islandais des Affaires étrangères, Thorgerdur Gunnarsdottir, se rendra ce week-end à Riga.",
        [(["Thorgerdur Gunnarsdottir"], "announced", [("Riga", "LV", None, None)])],
        [],
    ),
    "road_that_leads_there": (
        "Le Premier ministre albanais, Edi Rama, prendra vendredi la route de Skopje.",
        [(["Edi Rama"], "announced", [("Skopje", "MK", "2026-02-27", None)])],
        [],
    ),
    "cleft": (
        "C'est à Tirana que la ministre roumaine des Affaires étrangères, Oana Toiu, a atterri lundi matin.",
        [(["Oana Toiu"], "under_way", [("Tirana", "AL", "2026-02-23", None)])],
        [],
    ),
    "there_as_planned": (
        "Le président bulgare, Roumen Radev, sera, lui, comme prévu, mercredi à Athènes, puis à Nicosie.",
        [(["Roumen Radev"], "announced", [("Athens", "GR", "2026-02-25", None), ("Nicosia", "CY", None, None)])],
        [],
    ),
    "date_of_another_noun": (
        "La présidente slovène, Natasa Pirc Musar, se rendra au Caire. Elle y verra le président égyptien, Abdel Fattah al-Sissi, après les affrontements de la mi-janvier.",
        [(["Natasa Pirc Musar"], "announced", [("Cairo", "EG", None, None)])],
        [("bilateral_meeting", ["Abdel Fattah al-Sissi"], "EG", None)],
    ),
    "way_home_told_by_a_noun": (
        "Le Premier ministre irlandais, Micheál Martin, est arrivé lundi à Ottawa. Une motion impose son retour à Dublin dès mercredi.",
        [(["Micheál Martin"], "under_way", [("Ottawa", "CA", "2026-02-23", "2026-02-25")])],
        [],
    ),
    "several_hosts": (
        "Le ministre tchèque de la Défense, Jaromir Zuna, est attendu à Amman par le Premier ministre jordanien, Jafar Hassan, et par son homologue, Ali Nasser.",
        [(["Jaromir Zuna"], "announced", [("Amman", "JO", None, None)])],
        [("bilateral_meeting", ["Jafar Hassan"], "JO", None), ("bilateral_meeting", ["Ali Nasser"], "JO", None)],
    ),
    "pronoun_after_a_colon": (
        "Le pape Léon XIV a quitté Malabo lundi. Son calendrier reste chargé : les 17 et 18 mars, il se rendra à Alger.",
        [
            (["Léon XIV"], "completed", [("Malabo", "GQ", None, "2026-02-23")]),
            (["Léon XIV"], "announced", [("Algiers", "DZ", "2026-03-17", "2026-03-18")]),
        ],
        [],
    ),
    "weekday_after_the_day_before": (
        "Le secrétaire d'État américain, Marco Rubio, a fait étape lundi à Chypre avant de s'envoler, mardi matin, pour Beyrouth.",
        [(["Marco Rubio"], "under_way", [(None, "CY", "2026-02-23", "2026-02-24"), ("Beirut", "LB", "2026-02-24", None)])],
        [],
    ),
    "office_of_whom_the_story_is_about": (
        "Mme Ingrid Solberg a exclu toute trêve. La ministre avait visité Sanaa en janvier.",
        [(["Ingrid Solberg"], "completed", [("Sanaa", "YE", "2026-01", None)])],
        [],
    ),
    "a_country_receives": (
        "La Norvège accueillera mercredi le président lituanien, Gitanas Nauseda.",
        [(["Gitanas Nauseda"], "announced", [(None, "NO", "2026-02-25", None)])],
        [],
    ),
    "at_his_place": (
        "Le Premier ministre géorgien, Irakli Kobakhidze, se rendra vendredi à Erevan chez son homologue arménien, Nikol Pachinian.",
        [(["Irakli Kobakhidze"], "announced", [("Yerevan", "AM", "2026-02-27", None)])],
        [("bilateral_meeting", ["Nikol Pachinian"], "AM", "2026-02-27")],
    ),
    "anybody_in_office": (
        "Le chancelier allemand, Friedrich Merz, sera jeudi à Canberra. Un chancelier allemand avait visité Hobart en 2009.",
        [(["Friedrich Merz"], "announced", [("Canberra", "AU", "2026-02-26", None)])],
        [],
    ),
    "many_behind_their_verb": (
        "À Kigali viendront jeudi le président ougandais Yoweri Museveni, le président kényan William Ruto, le président tanzanien Ali Rashidi et, pour la première fois, le roi Letsie III.",
        [(["Yoweri Museveni", "William Ruto", "Ali Rashidi", "Letsie III"], "announced", [("Kigali", "RW", "2026-02-26", None)])],
        [],
    ),
    "gathering_put_off": (
        ("La Ligue arabe a reporté le sommet qu'elle devait tenir en avril à Nouakchott. Le président irakien, Abdel Latif Rachid, devait gagner Nouakchott mercredi. "
        "Le roi de Bahreïn, Hamad ben Issa, a remis son voyage."),
        [
            (["Abdel Latif Rachid"], "postponed", [("Nouakchott", "MR", "2026-02-25", None)]),
            (["Hamad ben Issa"], "postponed", [("Nouakchott", "MR", None, None)]),
        ],
        [("summit", ["Arab League"], "MR", None), ("summit", ["Arab League"], "MR", None)],
    ),
    "who_comes_too": (
        "Le président serbe, Aleksandar Vucic, et le roi Felipe VI sont attendus jeudi à Bratislava, de même que la présidente moldave, Maia Sandu.",
        [(["Aleksandar Vucic", "Felipe VI", "Maia Sandu"], "announced", [("Bratislava", "SK", "2026-02-26", None)])],
        [],
    ),
    "places_that_received": (
        "La ministre suédoise des Affaires étrangères, Maria Malmer Stenergard, avait fait le tour du Golfe : Mascate, Doha et Manama l'avaient tour à tour reçue.",
        [(["Maria Malmer Stenergard"], "completed", [("Muscat", "OM", None, None), ("Doha", "QA", None, None), ("Manama", "BH", None, None)])],
        [],
    ),
    "absent_from_a_summit": ("Le président comorien, Azali Assoumani, était absent au sommet de Yaoundé.", [], []),
    "on_the_part_of": ("Le ministre belge de la Défense, Theo Francken, craint un chantage de la part de la Russie.", [], []),
    "rumour": ("Selon une radio, le président tunisien, Kaïs Saïed, serait attendu samedi à Rome.", [], []),
    "received_today": (
        "Le roi d'Espagne, Felipe VI, reçoit ce mardi à Madrid le président hondurien, Nasry Asfura.",
        [(["Nasry Asfura"], "under_way", [("Madrid", "ES", "2026-02-24", None)])],
        [("bilateral_meeting", ["Felipe VI"], "ES", "2026-02-24")],
    ),
    "owners_in_a_row": (
        "La visite de Nikos Dendias, ministre grec de la Défense, de Kaja Kallas, haute représentante, et d'Alexander Stubb, président finlandais, samedi à Chisinau, a duré trois heures.",
        [
            (["Nikos Dendias", "Kaja Kallas", "Alexander Stubb"], "completed", [("Chisinau", "MD", "2026-02-21", None)]),
        ],
        [],
    ),
    "their_coming": (
        "Le ministre letton de la Défense, Andris Spruds, et la ministre lituanienne des Finances, Kristupas Vaitiekunas, emboîteront le pas : leur venue à Tbilissi est programmée du 18 au 19 mars.",
        [(["Andris Spruds", "Kristupas Vaitiekunas"], "announced", [("Tbilisi", "GE", "2026-03-18", "2026-03-19")])],
        [],
    ),
    "she_too": (
        "Le Premier ministre néerlandais, Rob Jetten, a quitté Tunis dimanche. La présidente du Conseil italien, Giorgia Meloni, avait, elle, visité Sfax mardi dernier.",
        [
            (["Rob Jetten"], "completed", [("Tunis", "TN", None, "2026-02-22")]),
            (["Giorgia Meloni"], "completed", [("Sfax", "TN", "2026-02-17", None)]),
        ],
        [],
    ),
    "members_of_a_group": (
        "Les dirigeants de la région ont gagné Suva mercredi, parmi lesquels le Premier ministre fidjien, Sitiveni Rabuka, et le président de Kiribati, Taneti Maamau.",
        [(["Taneti Maamau"], "completed", [("Suva", "FJ", "2026-02-18", None)])],
        [],
    ),
    "delegation": (
        ("La délégation dépêchée samedi à Juba a regagné Addis-Abeba dimanche. Conduite par l'ancien président kényan Uhuru Kenyatta, elle comprenait le ministre ghanéen des Finances, "
        "Cassiel Ato Forson, et la ministre zambienne de la Défense, Ambrose Lufuma. Les trois émissaires ont été reçus par le président sud-soudanais, Salva Kiir."),
        [(["Uhuru Kenyatta", "Cassiel Ato Forson", "Ambrose Lufuma"], "completed", [("Juba", "SS", "2026-02-21", "2026-02-22")])],
        [("bilateral_meeting", ["Salva Kiir"], "SS", None)],
    ),
    "the_same_evening": (
        "Le président togolais, Faure Gnassingbé, a été reçu lundi à Accra par John Mahama, président du Ghana. En soirée, il s'envolera pour Cotonou.",
        [(["Faure Gnassingbé"], "under_way", [("Accra", "GH", "2026-02-23", "2026-02-23"), ("Cotonou", "BJ", "2026-02-23", None)])],
        [("bilateral_meeting", ["John Mahama"], "GH", "2026-02-23")],
    ),
    "a_day_behind_each_place": (
        "La présidente de la Commission européenne, Ursula von der Leyen, sera reçue lundi à Brasilia, avant l'Argentine mardi, le Chili mercredi et le Mexique jeudi.",
        [
            (
                ["Ursula von der Leyen"],
                "announced",
                [("Brasília", "BR", "2026-03-02", None), (None, "AR", "2026-03-03", None), (None, "CL", "2026-03-04", None), (None, "MX", "2026-03-05", None)],
            )
        ],
        [],
    ),
    "discussed_together": (
        "Le président maltais, Myriam Debono, a gagné Rabat. Le roi Mohammed VI, souverain du Maroc, la recevra. Les deux dirigeants évoqueront la pêche.",
        [(["Myriam Debono"], "under_way", [("Rabat", "MA", None, None)])],
        [("bilateral_meeting", ["Mohammed VI"], "MA", None)],
    ),
    "places_told_on_behind_where": (
        "Le Premier ministre japonais, Sanae Takaichi, sera jeudi à Hanoï, où l'attend le président vietnamien, Luong Cuong, puis à Manille.",
        [(["Sanae Takaichi"], "announced", [("Hanoi", "VN", "2026-02-26", None), ("Manila", "PH", None, None)])],
        [("bilateral_meeting", ["Luong Cuong"], "VN", None)],
    ),
    "another_part_of_the_month": (
        "Le président azerbaïdjanais, Ilham Aliyev, se rendra le 3 mars à Minsk. La visite du président azerbaïdjanais sera suivie, fin mars, d'un séjour à Tachkent.",
        [
            (["Ilham Aliyev"], "announced", [("Minsk", "BY", "2026-03-03", None)]),
            (["Ilham Aliyev"], "announced", [("Tashkent", "UZ", "2026-03", None)]),
        ],
        [],
    ),
    "his_plane": (
        "Le président chilien, José Antonio Kast, a été reçu lundi à Lima par son homologue, José Jerí. Son avion doit redécoller de Lima mercredi.",
        [(["José Antonio Kast"], "under_way", [("Lima", "PE", "2026-02-23", "2026-02-25")])],
        [("bilateral_meeting", ["José Jerí"], "PE", "2026-02-23")],
    ),
    "taken_along": (
        "Le ministre suisse des Affaires étrangères, Ignazio Cassis, a atterri dimanche à Tel-Aviv. Une voiture l'a conduit à Ramallah pour un entretien avec le président palestinien, Mahmoud Abbas.",
        [(["Ignazio Cassis"], "under_way", [("Tel Aviv", "IL", "2026-02-22", None), ("Ramallah", "PS", None, None)])],
        [("bilateral_meeting", ["Mahmoud Abbas"], "PS", None)],
    ),
    "brought_together": (
        "L'émissaire de l'ONU, Hans Grundberg, avait réuni les quatre délégations près de Genève en décembre 2025.",
        [(["Hans Grundberg"], "completed", [("Geneva", "CH", "2025-12", None)])],
        [("multilateral_meeting", [], "CH", "2025-12")],
    ),
    "a_journey_left_open": ("Aucune date n'a été arrêtée pour une éventuelle visite du président tchèque, Petr Pavel, au Liban.", [], []),
    "represents_his_country": (
        "Le président kirghize, Sadyr Japarov, représentera son pays à Pékin, vendredi, à une conférence sur l'eau.",
        [(["Sadyr Japarov"], "announced", [("Beijing", "CN", "2026-02-27", None)])],
        [("multilateral_meeting", [], "CN", None)],
    ),
    "signed_by_whom_the_story_is_about": (
        "Le ministre omanais des Affaires étrangères, Badr al-Boussaïdi, se rendra jeudi à Ankara. Deux accords seront signés.",
        [(["Badr al-Boussaïdi"], "announced", [("Ankara", "TR", "2026-02-26", None)])],
        [("signing", [], "TR", None)],
    ),
    "land_of_a_predecessor": (
        "L'émissaire de l'ONU, Hanna Tetteh, est attendue à Tripoli. Son prédécesseur, le Sénégalais Abdoulaye Bathily, avait rencontré les parties à Tunis en mai 2023.",
        [
            (["Hanna Tetteh"], "announced", [("Tripoli", "LY", None, None)]),
            (["Abdoulaye Bathily"], "completed", [("Tunis", "TN", "2023-05", None)]),
        ],
        [],
    ),
    "brought_forward": (
        "Le chancelier allemand, Friedrich Merz, a avancé à mercredi sa visite à Varsovie, prévue vendredi.",
        [(["Friedrich Merz"], "announced", [("Warsaw", "PL", "2026-02-25", None)])],
        [],
    ),
    "has_no_plans_to_go": ("Le ministre russe des Affaires étrangères, Sergueï Lavrov, n'a pas prévu de se rendre à Genève.", [], []),
    "does_not_mean_to_go": ("La Première ministre danoise, Mette Frederiksen, ne compte pas se rendre à Genève.", [], []),
    "did_not_hesitate_to_go": (
        "Le roi de Jordanie, Abdallah II, n'a pas hésité à se rendre à Damas.",
        [(["Abdallah II"], "completed", [("Damascus", "SY", None, None)])],
        [],
    ),
    "format_of_a_summit": (
        "Le président kazakh, Kassym-Jomart Tokaïev, participera vendredi à Berlin au sommet C5+1.",
        [(["Kassym-Jomart Tokaïev"], "announced", [("Berlin", "DE", "2026-02-27", None)])],
        [("summit", ["C5+1"], "DE", None)],
    ),
    "exonyms_and_initials": (
        "Le ministre sénégalais des Finances, J.-P. Sarr, arrivera mercredi à Tachkent, puis à Nouvelle-Delhi et au Caire.",
        [(["J.-P. Sarr"], "announced", [("Tashkent", "UZ", "2026-02-25", None), ("New Delhi", "IN", None, None), ("Cairo", "EG", None, None)])],
        [],
    ),
    "niger_and_nigeria": (
        "Le Premier ministre géorgien, Irakli Kobakhidze, se rendra au Niger puis au Nigeria.",
        [(["Irakli Kobakhidze"], "announced", [(None, "NE", None, None), (None, "NG", None, None)])],
        [],
    ),
    "two_congos": (
        "Le président congolais Denis Sassou Nguesso, arrivé de Brazzaville, est attendu jeudi à Kinshasa, en République démocratique du Congo.",
        [(["Denis Sassou Nguesso"], "announced", [("Kinshasa", "CD", "2026-02-26", None)])],
        [],
    ),
    "three_guineas": (
        "Le président guinéen, Mamadi Doumbouya, se rendra lundi en Guinée équatoriale puis en Guinée-Bissau.",
        [(["Mamadi Doumbouya"], "announced", [(None, "GQ", "2026-03-02", None), (None, "GW", None, None)])],
        [],
    ),
    "range_across_months": (
        "Le roi d'Espagne, Felipe VI, se rendra du 28 février au 2 mars au Mexique.",
        [(["Felipe VI"], "announced", [(None, "MX", "2026-02-28", "2026-03-02")])],
        [],
    ),
    "three_days_long": (
        "Le Premier ministre belge, Bart De Wever, effectuera à partir de mercredi une visite de trois jours au Japon.",
        [(["Bart De Wever"], "announced", [(None, "JP", "2026-02-25", None)])],
        [],
    ),
    "virtual_summit": ("Le président argentin, Javier Milei, participera jeudi à un sommet virtuel du Mercosur.", [], []),
    "told_twice": (
        "Le Premier ministre éthiopien, Abiy Ahmed, est arrivé lundi à Djibouti. Abiy Ahmed est à Djibouti depuis lundi.",
        [(["Abiy Ahmed"], "under_way", [(None, "DJ", "2026-02-23", None)])],
        [],
    ),
}  # fmt: skip


def test_the_one_city_that_the_article_names_is_inferred() -> None:
    text = "Le président kényan, William Ruto, se rendra jeudi au Qatar. Il a visité la Suède en 2019."
    reading = read(text, "fr", title="Ruto à Doha jeudi, après Stockholm et Malmö")
    assert [(s.city, s.city_inferred) for t in reading.trips for s in t.stops] == [
        ("Doha", True),
        (None, False),
    ]


@pytest.mark.parametrize("name", CASES)
def test_french(name: str) -> None:
    text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, "fr")
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
