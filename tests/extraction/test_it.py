"""Italian: one sentence of our own for each phenomenon, and exactly what must be read in it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import all_evidence, events, read, trip, trips

#: Travellers.
TRAVELLERS = {
    "name_with_office_before": (
        "Il presidente cileno, Gabriel Boric, arriverà giovedì a Nuova Delhi.",
        [trip("Gabriel Boric", "announced", ("New Delhi", "IN", "2026-02-26", None))],
        [],
    ),
    "office_behind_the_name": (
        "Edgars Kalnins, ministro degli Esteri della Lettonia, è arrivato ieri a Tokyo.",
        [trip("Edgars Kalnins", "under_way", ("Tokyo", "JP", "2026-02-23", None))],
        [],
    ),
    "particles": (
        "Il primo ministro belga, Wouter van den Berghe, volerà domani a Kigali.",
        [trip("Wouter van den Berghe", "announced", ("Kigali", "RW", "2026-02-25", None))],
        [],
    ),
    "name_never_seen": (
        "La ministra della Difesa estone, Kaisa Tammsaar, visiterà Varsavia il 3 marzo.",
        [trip("Kaisa Tammsaar", "announced", ("Warsaw", "PL", "2026-03-03", None))],
        [],
    ),
    "hyphen": (
        "Il presidente sudcoreano, Han Jae-sung, è atterrato lunedì ad Ankara.",
        [trip("Han Jae-sung", "under_way", ("Ankara", "TR", "2026-02-23", None))],
        [],
    ),
    "surname_again": (
        "Il presidente keniano, William Ruto, è atterrato lunedì a Londra. Ruto partirà domani per Dublino.",
        [
            trip(
                "William Ruto",
                "under_way",
                ("London", "GB", "2026-02-23", "2026-02-25"),
                ("Dublin", "IE", "2026-02-25", None),
            )
        ],
        [],
    ),
    "pronoun": (
        "La premier danese, Mette Lund, è arrivata lunedì a Oslo e poi a Reykjavik. Lei proseguirà mercoledì per Ottawa.",
        [
            trip(
                "Mette Lund",
                "under_way",
                ("Oslo", "NO", "2026-02-23", None),
                ("Reykjavík", "IS", None, None),
                ("Ottawa", "CA", "2026-02-25", None),
            )
        ],
        [],
    ),
    "office_without_name": (
        "La ministra norvegese degli Esteri si recherà domani a Nairobi.",
        [trip("Foreign Minister, NO", "announced", ("Nairobi", "KE", "2026-02-25", None))],
        [],
    ),
    "head_of_diplomacy": (
        "Il capo della diplomazia turca è atteso venerdì a Bucarest.",
        [trip("Foreign Minister, TR", "announced", ("Bucharest", "RO", "2026-02-27", None))],
        [],
    ),
    "seat_for_its_holder": (
        "Il capo del Cremlino atterrerà giovedì a Minsk.",
        [trip("President, RU", "announced", ("Minsk", "BY", "2026-02-26", None))],
        [],
    ),
    "counterpart": (
        "La ministra degli Esteri svedese, Maria Stenergard, è arrivata lunedì a Varsavia, dove incontrerà il suo omologo polacco, Radoslaw Sikorski.",
        [trip("Maria Stenergard", "under_way", ("Warsaw", "PL", "2026-02-23", None))],
        [("bilateral_meeting", ["Radoslaw Sikorski"], "PL", None)],
    ),
    "delegation": (
        "Il presidente ghanese, John Mahama, e il ministro degli Esteri, Samuel Ablakwa, partiranno sabato per Brasilia.",
        [trip(["John Mahama", "Samuel Ablakwa"], "announced", ("Brasília", "BR", "2026-02-28", None))],
        [],
    ),
    "subject_behind": (
        "A Lisbona è arrivato ieri il presidente del Paraguay, Santiago Peña.",
        [trip("Santiago Peña", "under_way", ("Lisbon", "PT", "2026-02-23", None))],
        [],
    ),
    "subject_left_out": (
        "Il presidente del Ghana, John Mahama, è atterrato martedì a Seul. Giovedì volerà a Tokyo.",
        [
            trip(
                "John Mahama",
                "under_way",
                ("Seoul", "KR", "2026-02-24", None),
                ("Tokyo", "JP", "2026-02-26", None),
            )
        ],
        [],
    ),
    "relative_clause": (
        "Il segretario generale dell'Onu, António Guterres, che ieri era a Nairobi e che domani visiterà Kigali, ha chiesto calma.",
        [
            trip(
                "António Guterres",
                "under_way",
                ("Nairobi", "KE", "2026-02-23", None),
                ("Kigali", "RW", "2026-02-25", None),
            )
        ],
        [],
    ),
    "led_by": (
        "Una delegazione guidata dal ministro della Difesa norvegese, Lars Holm, arriverà giovedì a Kiev.",
        [trip("Lars Holm", "announced", ("Kyiv", "UA", "2026-02-26", None))],
        [],
    ),
    "name_like_a_small_word": (
        "L'inviato speciale cinese, Li Zhang, è atteso domani a Kiev; nei giorni successivi toccherà Varsavia e Parigi.",
        [
            trip(
                "Li Zhang",
                "announced",
                ("Kyiv", "UA", "2026-02-25", None),
                ("Warsaw", "PL", None, None),
                ("Paris", "FR", None, None),
            )
        ],
        [],
    ),
    "companions_of_a_pronoun": (
        "La premier danese, Mette Lund, sarà ad Algeri il 18 marzo. La accompagneranno i ministri Lars Holm e Ida Krag.",
        [trip(["Mette Lund", "Lars Holm", "Ida Krag"], "announced", ("Algiers", "DZ", "2026-03-18", None))],
        [],
    ),
    "accompanied_by": (
        "Il presidente algerino, Karim Haddad, accompagnato dal ministro della Difesa, Said Belkacem, volerà domani a Doha.",
        [trip(["Karim Haddad", "Said Belkacem"], "announced", ("Doha", "QA", "2026-02-25", None))],
        [],
    ),
    "subject_behind_a_stay": (
        "A Pechino si trova da lunedì anche il presidente russo, Vladimir Putin.",
        [trip("Vladimir Putin", "under_way", ("Beijing", "CN", "2026-02-23", None))],
        [],
    ),
    "sovereign": (
        "Papa Leone XIV si recherà ad Ankara venerdì.",
        [trip("Leone XIV", "announced", ("Ankara", "TR", "2026-02-27", None))],
        [],
    ),
    "former_office": (
        "L'ex premier britannico, Tony Blair, è arrivato ieri a Ramallah.",
        [trip("Tony Blair", "under_way", ("Ramallah", "PS", "2026-02-23", None))],
        [],
    ),
    "plane_for_its_passenger": (
        "L'aereo del presidente finlandese, Alexander Stubb, è atterrato lunedì a Riga.",
        [trip("Alexander Stubb", "under_way", ("Riga", "LV", "2026-02-23", None))],
        [],
    ),
    "two_travellers_two_routes": (
        "Il cancelliere austriaco, Christian Stocker, volerà domani a Pechino, mentre la ministra degli Esteri, Beate Meinl-Reisinger, si recherà venerdì a Kiev.",
        [
            trip("Christian Stocker", "announced", ("Beijing", "CN", "2026-02-25", None)),
            trip("Beate Meinl-Reisinger", "announced", ("Kyiv", "UA", "2026-02-27", None)),
        ],
        [],
    ),
}

#: Places.
PLACES = {
    "country_with_in": (
        "Il re di Giordania, Abdallah II, si recherà mercoledì in Germania.",
        [trip("Abdallah II", "announced", (None, "DE", "2026-02-25", None))],
        [],
    ),
    "country_with_article": (
        "Il premier croato, Andrej Plenkovic, partirà sabato per gli Stati Uniti.",
        [trip("Andrej Plenkovic", "announced", (None, "US", "2026-02-28", None))],
        [],
    ),
    "elided_article": (
        "Il presidente serbo, Aleksandar Vucic, è arrivato ieri all'Aia.",
        [trip("Aleksandar Vucic", "under_way", ("The Hague", "NL", "2026-02-23", None))],
        [],
    ),
    "exonyms": (
        "Il presidente greco, Kostas Tasoulas, visiterà L'Avana, Città del Messico e San Paolo a marzo.",
        [
            trip(
                "Kostas Tasoulas",
                "announced",
                ("Havana", "CU", "2026-03", None),
                ("Mexico City", "MX", None, None),
                ("São Paulo", "BR", None, None),
            )
        ],
        [],
    ),
    "site": (
        "Il presidente argentino, Javier Milei, sarà ricevuto giovedì alla Casa Bianca.",
        [trip("Javier Milei", "announced", ("Washington", "US", "2026-02-26", None))],
        [],
    ),
    "capital_for_the_city": (
        "Il presidente turco, Recep Tayyip Erdogan, è giunto lunedì nella capitale ungherese.",
        [trip("Recep Tayyip Erdogan", "under_way", ("Budapest", "HU", "2026-02-23", None))],
        [],
    ),
    "island": (
        "La presidente della Commissione europea, Ursula von der Leyen, ha visitato sabato l'isola di Lampedusa.",
        [trip("Ursula von der Leyen", "completed", ("Lampedusa", "IT", "2026-02-21", None))],
        [],
    ),
    "homonym_by_country": (
        "Il presidente armeno, Vahagn Khachaturyan, visiterà venerdì la Georgia e incontrerà a Tbilisi il collega georgiano.",
        [trip("Vahagn Khachaturyan", "announced", ("Tbilisi", "GE", "2026-02-27", None))],
        [("bilateral_meeting", ["President"], "GE", None)],
    ),
    "dateline": (
        "PARIGI - Il presidente egiziano, Abdel Fattah al-Sisi, volerà domani ad Atene.",
        [trip("Abdel Fattah al-Sisi", "announced", ("Athens", "GR", "2026-02-25", None))],
        [],
    ),
    "region_is_no_stop": (
        "Il presidente brasiliano, Luiz Lula, partirà per l'Africa; la prima tappa sarà Luanda, in Angola.",
        [trip("Luiz Lula", "announced", ("Luanda", "AO", None, None))],
        [],
    ),
}

#: Dates.
DATES = {
    "weekday_behind": (
        "Il ministro degli Esteri spagnolo, José Manuel Albares, è arrivato venerdì a Rabat.",
        [trip("José Manuel Albares", "completed", ("Rabat", "MA", "2026-02-20", None))],
        [],
    ),
    "range": (
        "Il re di Danimarca, Federico X, visiterà l'Estonia dal 2 al 4 marzo.",
        [trip("Federico X", "announced", (None, "EE", "2026-03-02", "2026-03-04"))],
        [],
    ),
    "range_over_months": (
        "Il presidente vietnamita, To Lam, sarà a Parigi dal 28 febbraio al 2 marzo.",
        [trip("To Lam", "announced", ("Paris", "FR", "2026-02-28", "2026-03-02"))],
        [],
    ),
    "elided_day": (
        "Il premier maltese, Robert Abela, sarà a Tunisi l'8 marzo.",
        [trip("Robert Abela", "announced", ("Tunis", "TN", "2026-03-08", None))],
        [],
    ),
    "two_days": (
        "La presidente moldava, Maia Sandu, si recherà a Vilnius il 5 e 6 marzo.",
        [trip("Maia Sandu", "announced", ("Vilnius", "LT", "2026-03-05", "2026-03-06"))],
        [],
    ),
    "part_of_a_month": (
        "Il premier giapponese, Shigeru Ishiba, andrà in Cile a fine marzo.",
        [trip("Shigeru Ishiba", "announced", (None, "CL", "2026-03", None))],
        [],
    ),
    "next_week": (
        "Il presidente polacco, Karol Nawrocki, visiterà la Lituania la settimana prossima.",
        [trip("Karol Nawrocki", "announced", (None, "LT", None, None))],
        [],
    ),
    "day_after": (
        "Il presidente senegalese, Bassirou Faye, arriverà venerdì ad Accra. Il giorno dopo proseguirà per Lomé.",
        [
            trip(
                "Bassirou Faye",
                "announced",
                ("Accra", "GH", "2026-02-27", None),
                ("Lomé", "TG", "2026-02-28", None),
            )
        ],
        [],
    ),
    "so_long_ahead": (
        "Il presidente peruviano, José Jerí, volerà tra tre giorni a Quito.",
        [trip("José Jerí", "announced", ("Quito", "EC", "2026-02-27", None))],
        [],
    ),
    "days_apart": (
        "L'alta rappresentante dell'Ue, Kaja Kallas, sarà ad Hanoi mercoledì e a Manila giovedì.",
        [
            trip(
                "Kaja Kallas",
                "announced",
                ("Hanoi", "VN", "2026-02-25", None),
                ("Manila", "PH", "2026-02-26", None),
            )
        ],
        [],
    ),
    "day_before_each_place": (
        "Il segretario generale dell'Onu, António Guterres, andrà mercoledì a Leopoli e venerdì a Odessa.",
        [
            trip(
                "António Guterres",
                "announced",
                ("Lviv", "UA", "2026-02-25", None),
                ("Odesa", "UA", "2026-02-27", None),
            )
        ],
        [],
    ),
    "before_the_kind_of_visit": (
        "Il presidente cileno, Gabriel Boric, si recherà domani in visita ufficiale a Parigi.",
        [trip("Gabriel Boric", "announced", ("Paris", "FR", "2026-02-25", None))],
        [],
    ),
    "no_date": (
        "Il premier albanese, Edi Rama, visiterà presto Skopje.",
        [trip("Edi Rama", "announced", ("Skopje", "MK", None, None))],
        [],
    ),
}

#: Status and modality.
STATUS = {
    "cancelled": (
        "Il cancelliere austriaco, Christian Stocker, ha annullato la visita a Praga prevista per venerdì.",
        [trip("Christian Stocker", "cancelled", ("Prague", "CZ", "2026-02-27", None))],
        [],
    ),
    "postponed_passive": (
        "La visita del primo ministro danese, Lars Holm, a Tokyo è stata rinviata.",
        [trip("Lars Holm", "postponed", ("Tokyo", "JP", None, None))],
        [],
    ),
    "slipped": (
        "Il viaggio del presidente ceco, Petr Pavel, a Hanoi è slittato.",
        [trip("Petr Pavel", "postponed", ("Hanoi", "VN", None, None))],
        [],
    ),
    "under_way": (
        "Il presidente del Kazakhstan, Kassym-Jomart Tokayev, si trova a Doha.",
        [trip("Kassym-Jomart Tokayev", "under_way", ("Doha", "QA", None, None))],
        [],
    ),
    "completed": (
        "Il ministro degli Esteri iraniano, Abbas Araghchi, ha visitato Islamabad la settimana scorsa.",
        [trip("Abbas Araghchi", "completed", ("Islamabad", "PK", None, None))],
        [],
    ),
    "had_to": (
        "Il premier slovacco, Robert Fico, dovrà recarsi mercoledì a Bruxelles.",
        [trip("Robert Fico", "announced", ("Brussels", "BE", "2026-02-25", None))],
        [],
    ),
    "about_to": (
        "Il presidente indonesiano, Prabowo Subianto, sta per partire per Canberra.",
        [trip("Prabowo Subianto", "announced", ("Canberra", "AU", None, None))],
        [],
    ),
    "awaited": (
        "Il presidente maliano, Assimi Goïta, è atteso lunedì a Mosca.",
        [trip("Assimi Goïta", "announced", ("Moscow", "RU", "2026-03-02", None))],
        [],
    ),
}

#: The order of the stops and whose journey it is.
STRUCTURE = {
    "then_by_before": (
        "Il ministro degli Esteri uruguaiano, Mario Lubetkin, andrà giovedì a Madrid prima di trasferirsi a Lisbona.",
        [
            trip(
                "Mario Lubetkin",
                "announced",
                ("Madrid", "ES", "2026-02-26", None),
                ("Lisbon", "PT", None, None),
            )
        ],
        [],
    ),
    "for_then": (
        "Il presidente ucraino, Volodymyr Zelensky, arriverà domani a Madrid, per poi volare a Lisbona.",
        [
            trip(
                "Volodymyr Zelensky",
                "announced",
                ("Madrid", "ES", "2026-02-25", None),
                ("Lisbon", "PT", None, None),
            )
        ],
        [],
    ),
    "coming_from": (
        "Proveniente da Riad, il ministro degli Esteri dell'Oman, Badr Albusaidi, è arrivato oggi ad Ankara.",
        [
            trip(
                "Badr Albusaidi",
                "under_way",
                ("Riyadh", "SA", None, None),
                ("Ankara", "TR", "2026-02-24", None),
            )
        ],
        [],
    ),
    "after_a_stay": (
        "Dopo aver visitato Oslo, il presidente lituano, Gitanas Nauseda, è arrivato lunedì a Stoccolma.",
        [
            trip(
                "Gitanas Nauseda",
                "under_way",
                ("Oslo", "NO", None, None),
                ("Stockholm", "SE", "2026-02-23", None),
            )
        ],
        [],
    ),
    "tour_carries": (
        "Il presidente dell'Angola, João Lourenço, inizierà domenica un viaggio che lo porterà in Brasile e in Cile.",
        [trip("João Lourenço", "announced", (None, "BR", "2026-03-01", None), (None, "CL", None, None))],
        [],
    ),
    "stopover": (
        "La premier neozelandese, Anna Hall, farà scalo giovedì a Dubai.",
        [trip("Anna Hall", "announced", ("Dubai", "AE", "2026-02-26", None))],
        [],
    ),
    "from_the_host": (
        "Il primo ministro indiano, Narendra Modi, riceverà domani a Nuova Delhi il presidente del Ghana, John Mahama.",
        [trip("John Mahama", "announced", ("New Delhi", "IN", "2026-02-25", None))],
        [("bilateral_meeting", ["Narendra Modi"], "IN", "2026-02-25")],
    ),
    "received_by": (
        "Il presidente cileno, Gabriel Boric, è stato ricevuto lunedì a Parigi dal presidente francese, Emmanuel Macron.",
        [trip("Gabriel Boric", "completed", ("Paris", "FR", "2026-02-23", None))],
        [("bilateral_meeting", ["Emmanuel Macron"], "FR", "2026-02-23")],
    ),
    "passive_with_come": (
        "Il premier iracheno, Mohammed al-Sudani, verrà ricevuto giovedì a Berlino dal cancelliere tedesco, Friedrich Merz.",
        [trip("Mohammed al-Sudani", "announced", ("Berlin", "DE", "2026-02-26", None))],
        [("bilateral_meeting", ["Friedrich Merz"], "DE", "2026-02-26")],
    ),
    "welcomed_by_a_pronoun": (
        "Il presidente mongolo, Ukhnaa Khurelsukh, è arrivato lunedì a Ulan Bator e domani sarà ad Astana, dove lo accoglierà il presidente kazako, Kassym-Jomart Tokayev.",
        [trip("Ukhnaa Khurelsukh", "announced", ("Astana", "KZ", "2026-02-25", None))],
        [("bilateral_meeting", ["Kassym-Jomart Tokayev"], "KZ", None)],
    ),
    "background": (
        "Il premier thailandese, Anutin Rattana, volerà domani a Hanoi. L'anno scorso Rattana aveva visitato Pechino.",
        [
            trip("Anutin Rattana", "announced", ("Hanoi", "VN", "2026-02-25", None)),
            trip("Anutin Rattana", "completed", ("Beijing", "CN", "2025", None)),
        ],
        [],
    ),
    "home_again": (
        "Il presidente del Ruanda, Paul Kagame, è rientrato sabato a Kigali da una visita in Qatar.",
        [trip("Paul Kagame", "completed", (None, "QA", None, "2026-02-21"))],
        [],
    ),
    "told_twice": (
        "Il premier bulgaro, Rosen Zhelyazkov, volerà giovedì a Berlino. A Berlino il premier bulgaro arriverà giovedì.",
        [trip("Rosen Zhelyazkov", "announced", ("Berlin", "DE", "2026-02-26", None))],
        [],
    ),
    "leaves_a_city": (
        "Il presidente dello Zambia, Hakainde Hichilema, è arrivato domenica a Roma e lascerà Roma mercoledì.",
        [trip("Hakainde Hichilema", "under_way", ("Rome", "IT", "2026-02-22", "2026-02-25"))],
        [],
    ),
}

#: What happens there.
EVENTS = {
    "summit": (
        "Il primo ministro canadese, Mark Carney, parteciperà giovedì al vertice del G7 a Londra.",
        [trip("Mark Carney", "announced", ("London", "GB", "2026-02-26", None))],
        [("summit", ["G7"], "GB", "2026-02-26")],
    ),
    "takes_part": (
        "Il presidente nigeriano, Bola Tinubu, ha preso parte ieri al vertice dell'Unione africana ad Addis Abeba.",
        [trip("Bola Tinubu", "completed", ("Addis Ababa", "ET", "2026-02-23", None))],
        [("summit", ["African Union"], "ET", "2026-02-23")],
    ),
    "talks_with": (
        "Il presidente cipriota, Nikos Christodoulides, sarà domani ad Amman per un colloquio con il re di Giordania, Abdallah II.",
        [trip("Nikos Christodoulides", "announced", ("Amman", "JO", "2026-02-25", None))],
        [("bilateral_meeting", ["Abdallah II"], "JO", None)],
    ),
    "signing": (
        "Il presidente uzbeko, Shavkat Mirziyoyev, è arrivato lunedì a Pechino, dove firmerà un accordo sul gas.",
        [trip("Shavkat Mirziyoyev", "under_way", ("Beijing", "CN", "2026-02-23", None))],
        [("signing", [], "CN", None)],
    ),
    "ceremony": (
        "La presidente dell'India, Droupadi Murmu, assisterà domenica ai funerali del sultano a Mascate.",
        [trip("Droupadi Murmu", "announced", ("Muscat", "OM", "2026-03-01", None))],
        [("ceremony", [], "OM", "2026-03-01")],
    ),
    "press_conference": (
        "Il presidente argentino, Javier Milei, è arrivato lunedì ad Asunción, dove terrà una conferenza stampa.",
        [trip("Javier Milei", "under_way", ("Asunción", "PY", "2026-02-23", None))],
        [("press_conference", [], "PY", None)],
    ),
    "speech": (
        "La presidente del Kosovo, Vjosa Osmani, pronuncerà giovedì un discorso al parlamento a Lubiana.",
        [trip("Vjosa Osmani", "announced", ("Ljubljana", "SI", "2026-02-26", None))],
        [("speech", [], "SI", "2026-02-26")],
    ),
    "met_on_a_visit": (
        "Durante la sua visita a Lima, il presidente dell'Ecuador, Daniel Noboa, ha incontrato lunedì il suo omologo peruviano, José Jerí.",
        [trip("Daniel Noboa", "completed", ("Lima", "PE", "2026-02-23", None))],
        [("bilateral_meeting", ["José Jerí"], "PE", "2026-02-23")],
    ),
}

CASES = {**TRAVELLERS, **PLACES, **DATES, **STATUS, **STRUCTURE, **EVENTS}

#: Told of travel, and no journey.
NO_TRIPS = {
    "negated": "Il presidente messicano, Luis Ortega, non parteciperà al vertice del G20 a Johannesburg.",
    "perhaps": "Il primo ministro ungherese, Viktor Orbán, potrebbe andare a Mosca a marzo.",
    "hearsay": "Secondo il quotidiano, il presidente cileno, Gabriel Boric, sarebbe atteso a Lima.",
    "wish": "Il presidente serbo, Aleksandar Vucic, vuole visitare Pechino.",
    "hope": "Il presidente della Moldavia, Ion Ceban, spera di recarsi a Bruxelles in primavera.",
    "invitation": "Il cancelliere tedesco, Friedrich Merz, ha invitato il presidente del Togo, Faure Gnassingbé, a visitare Berlino.",
    "invitation_received": "La presidente svizzera, Karin Keller, ha ricevuto dall'imperatore Naruhito l'invito a visitare il Giappone.",
    "telephone": "Il presidente turco, Recep Tayyip Erdogan, ha parlato al telefono con l'emiro del Qatar, Tamim bin Hamad.",
    "heard_each_other": "Il premier greco, Kyriakos Mitsotakis, e il presidente cipriota, Nikos Christodoulides, si sono sentiti ieri.",
    "video": "La prima ministra giapponese, Sanae Takaichi, parteciperà in videoconferenza al vertice di Nuova Delhi.",
    "metonym": "Washington ha annunciato nuove sanzioni contro Teheran, ha detto il segretario di Stato, Marco Rubio.",
    "ruled_out": "Il presidente serbo, Aleksandar Vucic, ha escluso di recarsi a Mosca.",
    "at_home": "Il presidente colombiano, Gustavo Petro, andrà domani a Medellín.",
    "italian_at_home": "La presidente del Consiglio, Giorgia Meloni, sarà giovedì a Napoli.",
    "spokesman": "Il portavoce del governo spagnolo, Juan Pérez, andrà lunedì a Lima.",
    "expert": "L'analista Paolo Ferri è arrivato ieri a Kiev.",
    "condition": "Il presidente polacco, Karol Nawrocki, ha chiesto se il ministro andrà a Kiev.",
    "noise": "Leggi anche: Il presidente cileno, Gabriel Boric, volerà lunedì a Pechino",
    "quoted": "«Il presidente cubano, Miguel Díaz-Canel, volerà domani a Mosca», ha scritto un lettore.",
    "talked_about": "Il ministro degli Esteri lettone, Edgars Kalnins, ha parlato della guerra in Sudan.",
}


@pytest.mark.parametrize(("text", "told", "happened"), CASES.values(), ids=CASES.keys())
def test_reads(text, told, happened):
    reading = read(text, "it")
    assert trips(reading) == told
    assert events(reading) == happened


@pytest.mark.parametrize("text", NO_TRIPS.values(), ids=NO_TRIPS.keys())
def test_is_no_journey(text):
    assert trips(read(text, "it")) == []


@pytest.mark.parametrize("text", [case[0] for case in CASES.values()], ids=CASES.keys())
def test_every_span_is_of_the_text(text):
    for evidence in all_evidence(read(text, "it")):
        assert text[evidence.span.start : evidence.span.end] == evidence.quote
        assert evidence.quote
