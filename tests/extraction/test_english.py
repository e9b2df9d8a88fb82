"""English: one sentence of our own for each phenomenon, and exactly what must be read in it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from itineraries.extraction.directory import Directory, Holder
from tests.extraction.reading import events, read, trips

TITLE = "Statement by Finnish President Alexander Stubb on His Trip to Canada"

CASES = {
    "was_present": (
        "Kenyan President Paul Otieno was present in Oslo on Monday.",
        [(["Paul Otieno"], "completed", [("Oslo", "NO", "2026-02-23", None)])],
        [],
    ),
    "cleft_to": (
        "It is to Oslo that Kenyan President Paul Otieno will travel first on Friday.",
        [(["Paul Otieno"], "announced", [("Oslo", "NO", "2026-02-27", None)])],
        [],
    ),
    "cleft_past": (
        "It was to Oslo that Kenyan President Paul Otieno flew first.",
        [(["Paul Otieno"], "completed", [("Oslo", "NO", None, None)])],
        [],
    ),
    "will_be_present": (
        "Kenyan President Paul Otieno will be present in Oslo on Friday at the opening of the forum.",
        [(["Paul Otieno"], "announced", [("Oslo", "NO", "2026-02-27", None)])],
        [("multilateral_meeting", [], "NO", None)],
    ),
    "will_be_the_guest": (
        "Kenyan President Paul Otieno is to be the guest of honour in Oslo on Friday.",
        [(["Paul Otieno"], "announced", [("Oslo", "NO", "2026-02-27", None)])],
        [],
    ),
    "will_not_be_present": (
        "Kenyan President Paul Otieno will not be present in Oslo on Friday at the opening of the forum.",
        [],
        [],
    ),
    "forces_present": (
        "Kenyan President Paul Otieno, whose forces are present in Mali, spoke on Monday.",
        [],
        [],
    ),
    "then_by_before": (
        "Turkish Foreign Minister Hakan Fidan will travel to Rome on Thursday before heading to Madrid.",
        [(["Hakan Fidan"], "announced", [("Rome", "IT", "2026-02-26", None), ("Madrid", "ES", None, None)])],
        [],
    ),
    "office_without_name": (
        "Norway's foreign minister flies to Nairobi tomorrow.",
        [(["Foreign Minister, NO"], "announced", [("Nairobi", "KE", "2026-02-25", None)])],
        [],
    ),
    "arrival_and_counterpart": (
        "Kenyan President William Ruto arrived in Seoul on Tuesday, where he is due to meet his South Korean counterpart, Lee Jae-myung.",
        [(["William Ruto"], "under_way", [("Seoul", "KR", "2026-02-24", None)])],
        [("bilateral_meeting", ["Lee Jae-myung"], "KR", None)],
    ),
    "cancelled": (
        "Austrian Chancellor Christian Stocker has cancelled a visit to Prague.",
        [(["Christian Stocker"], "cancelled", [("Prague", "CZ", None, None)])],
        [],
    ),
    "postponed": (
        "Danish Prime Minister Mette Frederiksen postponed her trip to Tokyo.",
        [(["Mette Frederiksen"], "postponed", [("Tokyo", "JP", None, None)])],
        [],
    ),
    "received_abroad": (
        "French President Emmanuel Macron received Chilean President Gabriel Boric in Paris on Monday.",
        [(["Gabriel Boric"], "completed", [("Paris", "FR", "2026-02-23", None)])],
        [("bilateral_meeting", ["Emmanuel Macron"], "FR", "2026-02-23")],
    ),
    "wish": ("Jordan's King Abdullah hopes to visit Lisbon.", [], []),
    "invitation received": (
        "Swiss President Karin Keller has received an invitation to visit Japan.",
        [],
        [],
    ),
    "invitation": (
        "Peruvian President Jose Jeri invited Chilean President Gabriel Boric to visit Lima.",
        [],
        [],
    ),
    "telephone": (
        "Belgian Prime Minister Bart De Wever spoke by telephone with Ukrainian President Volodymyr Zelenskyy on Tuesday.",
        [],
        [],
    ),
    "at_home": ("French President Emmanuel Macron will travel to Marseille on Thursday.", [], []),
    "negated": ("Indian Prime Minister Narendra Modi will not travel to Colombo.", [], []),
    "range_of_a_state_visit": (
        "Senegalese President Bassirou Diomaye Faye will pay a state visit to Portugal from March 3 to March 5.",
        [(["Bassirou Diomaye Faye"], "announced", [(None, "PT", "2026-03-03", "2026-03-05")])],
        [],
    ),
    "expected": (
        "UN Secretary-General Antonio Guterres is expected in Islamabad on Wednesday.",
        [(["Antonio Guterres"], "announced", [("Islamabad", "PK", "2026-02-25", None)])],
        [],
    ),
    "country_after_name": (
        "President Mark Rutte of the Netherlands will take part in the G20 summit in Rio de Janeiro.",
        [(["Mark Rutte"], "announced", [("Rio de Janeiro", "BR", None, None)])],
        [("summit", ["G20"], "BR", None)],
    ),
    "condition": ("If Canadian Prime Minister Mark Carney goes to Beijing, he will meet Xi Jinping.", [], []),
    "transcript": (
        "Q Will you go?\nTHE PRESIDENT: I will go to Rome.\nQ When?\nTHE PRESIDENT: On Monday.",
        [],
        [],
    ),
    "stop_after_going": (
        "Ugandan President Yoweri Museveni will visit Warsaw after a stop in Vienna.",
        [(["Yoweri Museveni"], "announced", [("Vienna", "AT", None, None), ("Warsaw", "PL", None, None)])],
        [],
    ),
    "participle_first_and_there": (
        "Due in Helsinki on Monday, Latvian Defence Minister Andris Spruds will meet his Finnish counterpart, Antti Hakkanen, there.",
        [(["Andris Spruds"], "announced", [("Helsinki", "FI", "2026-03-02", None)])],
        [("bilateral_meeting", ["Antti Hakkanen"], "FI", None)],
    ),
    "left_after_visit": (
        "Fijian Prime Minister Sitiveni Rabuka left Wellington on Saturday after a three-day official visit to New Zealand.",
        [(["Sitiveni Rabuka"], "completed", [("Wellington", "NZ", None, "2026-02-21")])],
        [],
    ),
    "gathering_for_all_who_come": (
        "The African Union summit opens in Luanda on Saturday. Togolese President Faure Gnassingbe is expected on Friday.",
        [(["Faure Gnassingbe"], "announced", [("Luanda", "AO", "2026-02-27", None)])],
        [("summit", ["African Union"], "AO", "2026-02-28")],
    ),
    "companion": (
        "Foreign Minister Paulo Rangel of Portugal, joined by Economy Minister Manuel Castro Almeida, will travel to Luanda.",
        [(["Paulo Rangel", "Manuel Castro Almeida"], "announced", [("Luanda", "AO", None, None)])],
        [],
    ),
    "read_also_line": (
        "Read also: The Italian president will travel to Tunis\nItalian President Sergio Mattarella will travel to Algiers.",
        [(["Sergio Mattarella"], "announced", [("Algiers", "DZ", None, None)])],
        [],
    ),
    "quoted_speech": (
        '"Croatian President Zoran Milanovic will travel to Tirana in two weeks," a newspaper wrote.',
        [],
        [],
    ),
    "spokeswoman": ("Ministry spokeswoman Anna Kowalska will travel to Dublin.", [], []),
    "from_city_first": (
        "From Rome, Irish Prime Minister Micheal Martin will travel to Valletta, Malta.",
        [(["Micheal Martin"], "announced", [("Rome", "IT", None, None), ("Valletta", "MT", None, None)])],
        [],
    ),
    "plan_then_cancelled": (
        "Slovak Prime Minister Robert Fico was to travel to Ankara on Monday but called off the trip.",
        [(["Robert Fico"], "cancelled", [("Ankara", "TR", "2026-02-23", None)])],
        [],
    ),
    "guests_apart": (
        "Finnish President Alexander Stubb looks forward to welcoming President Edgars Rinkevics of Latvia and President Alar Karis of Estonia to Helsinki on March 5.",
        [
            (["Edgars Rinkevics"], "announced", [("Helsinki", "FI", "2026-03-05", None)]),
            (["Alar Karis"], "announced", [("Helsinki", "FI", "2026-03-05", None)]),
        ],
        [
            ("bilateral_meeting", ["Alexander Stubb"], "FI", "2026-03-05"),
            ("bilateral_meeting", ["Alexander Stubb"], "FI", "2026-03-05"),
        ],
    ),
    "first_person": (
        "I will travel to Ottawa on Thursday to meet Prime Minister Mark Carney.",
        [(["Alexander Stubb"], "announced", [("Ottawa", "CA", "2026-02-26", None)])],
        [("bilateral_meeting", ["Mark Carney"], "CA", None)],
    ),
    "day_of_the_paragraph": (
        "On Monday, March 2, Kosovo President Vjosa Osmani will meet lawmakers in Vienna. She will then travel to Graz.",
        [
            (
                ["Vjosa Osmani"],
                "announced",
                [("Vienna", "AT", "2026-03-02", None), ("Graz", "AT", "2026-03-02", None)],
            )
        ],
        [],
    ),
    "returned_from": (
        "Ghanaian President John Mahama returned on Tuesday from Kigali, where he met Rwandan President Paul Kagame.",
        [(["John Mahama"], "completed", [("Kigali", "RW", None, "2026-02-24")])],
        [("bilateral_meeting", ["Paul Kagame"], "RW", None)],
    ),
    "by_video": (
        "Chilean President Gabriel Boric took part by video link in a summit hosted by Japan in Osaka.",
        [],
        [],
    ),
    "on_a_visit_until": (
        "Qatari Foreign Minister Mohammed Al Thani is on an official visit to Brussels until Friday.",
        [(["Mohammed Al Thani"], "under_way", [("Brussels", "BE", None, "2026-02-27")])],
        [],
    ),
    "begun": (
        "Angolan President Joao Lourenco began a three-day visit to Brazil on Sunday.",
        [(["Joao Lourenco"], "under_way", [(None, "BR", "2026-02-22", None)])],
        [],
    ),
    "on_a_visit_at_the_head": (
        "On a visit to Tallinn, German Foreign Minister Johann Wadephul met his Estonian counterpart, Margus Tsahkna.",
        [(["Johann Wadephul"], "under_way", [("Tallinn", "EE", None, None)])],
        [("bilateral_meeting", ["Margus Tsahkna"], "EE", None)],
    ),
    "was_there_and_received": (
        "Cypriot Foreign Minister Constantinos Kombos was in Cairo on Monday, where he was received by his Egyptian counterpart, Badr Abdelatty.",
        [(["Constantinos Kombos"], "completed", [("Cairo", "EG", "2026-02-23", None)])],
        [("bilateral_meeting", ["Badr Abdelatty"], "EG", None)],
    ),
    "postponed_in_the_passive": (
        "Colombian President Gustavo Petro's trip to China has been postponed.",
        [(["Gustavo Petro"], "postponed", [(None, "CN", None, None)])],
        [],
    ),
    "received_at_a_seat": (
        "Morocco's King Mohammed VI will be received at the Elysee Palace on March 3.",
        [(["Mohammed VI"], "announced", [("Paris", "FR", "2026-03-03", None)])],
        [],
    ),
    "leaves_one_for_another": (
        "U.S. Secretary of State Marco Rubio will leave Munich on Thursday for Budapest.",
        [
            (
                ["Marco Rubio"],
                "announced",
                [("Munich", "DE", None, "2026-02-26"), ("Budapest", "HU", "2026-02-26", None)],
            )
        ],
        [],
    ),
    "arrival_from": (
        "Russian Foreign Minister Sergei Lavrov arrived in Pyongyang on Sunday from Beijing.",
        [
            (
                ["Sergei Lavrov"],
                "under_way",
                [("Beijing", "CN", None, None), ("Pyongyang", "KP", "2026-02-22", None)],
            )
        ],
        [],
    ),
    "two_days_told": (
        "Mexican President Claudia Sheinbaum will visit Ottawa on March 4 and 5.",
        [(["Claudia Sheinbaum"], "announced", [("Ottawa", "CA", "2026-03-04", "2026-03-05")])],
        [],
    ),
    "surprise_visit": (
        "Ukrainian President Volodymyr Zelenskyy paid a surprise visit to Vilnius last Wednesday.",
        [(["Volodymyr Zelenskyy"], "completed", [("Vilnius", "LT", "2026-02-18", None)])],
        [],
    ),
    "went_for_talks": (
        "Iraqi Prime Minister Mohammed Shia al-Sudani travelled to Tehran on Monday for talks with Iranian President Masoud Pezeshkian.",
        [(["Mohammed Shia al-Sudani"], "completed", [("Tehran", "IR", "2026-02-23", None)])],
        [("bilateral_meeting", ["Masoud Pezeshkian"], "IR", None)],
    ),
    "two_ministers": (
        "French Foreign Minister Jean-Noel Barrot and German Foreign Minister Johann Wadephul will travel to Damascus on Friday.",
        [(["Jean-Noel Barrot", "Johann Wadephul"], "announced", [("Damascus", "SY", "2026-02-27", None)])],
        [],
    ),
    "forum_of_a_city": (
        "President Javier Milei of Argentina is due to attend the World Economic Forum in Davos on Thursday.",
        [(["Javier Milei"], "announced", [("Davos", "CH", "2026-02-26", None)])],
        [("multilateral_meeting", ["World Economic Forum"], "CH", "2026-02-26")],
    ),
    "delegation": (
        "Kamala Harris, the vice president, will lead a delegation to Lusaka and Accra next week.",
        [(["Kamala Harris"], "announced", [("Lusaka", "ZM", None, None), ("Accra", "GH", None, None)])],
        [],
    ),
    "is_visiting": (
        "British Foreign Secretary Yvette Cooper is visiting New Delhi this week.",
        [(["Yvette Cooper"], "under_way", [("New Delhi", "IN", None, None)])],
        [],
    ),
    "wrapped_up": (
        "Vice President JD Vance wrapped up a two-day trip to Jerusalem on Monday.",
        [(["JD Vance"], "completed", [("Jerusalem", "IL", None, "2026-02-23")])],
        [],
    ),
    "reported_would": (
        "Prime Minister Sanae Takaichi of Japan said she would visit Washington in March.",
        [(["Sanae Takaichi"], "announced", [("Washington", "US", "2026-03", None)])],
        [],
    ),
    "stopover": (
        "Brazilian President Luiz Inacio Lula da Silva made a stopover in Lisbon on his way to Moscow.",
        [
            (
                ["Luiz Inacio Lula da Silva"],
                "under_way",
                [("Lisbon", "PT", None, None), ("Moscow", "RU", None, None)],
            )
        ],
        [],
    ),
    "dateline_and_capital_of_a_country": (
        "RIYADH - Turkish President Recep Tayyip Erdogan is expected in the Saudi capital on Tuesday, where he will meet the crown prince before flying to Doha.",
        [
            (
                ["Recep Tayyip Erdogan"],
                "announced",
                [("Riyadh", "SA", "2026-02-24", None), ("Doha", "QA", None, None)],
            )
        ],
        [("bilateral_meeting", ["Crown Prince"], "SA", None)],
    ),
    "reported_by_a_seat": (
        "The Kremlin said President Vladimir Putin would travel to India on December 4 and 5.",
        [(["Vladimir Putin"], "announced", [(None, "IN", "2026-12-04", "2026-12-05")])],
        [],
    ),
    "there_on_the_day_after": (
        "Israeli Prime Minister Benjamin Netanyahu flies to Washington on Sunday. He is to meet U.S. President Donald Trump at the White House on Monday.",
        [(["Benjamin Netanyahu"], "announced", [("Washington", "US", "2026-03-01", None)])],
        [("bilateral_meeting", ["Donald Trump"], "US", "2026-03-02")],
    ),
    "arrival_then_onward": (
        "Canadian Foreign Minister Anita Anand, who arrived in Kigali on Thursday, held talks with Rwandan President Paul Kagame on Friday. She heads to Kinshasa on Saturday.",
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
        "U.S. Vice President JD Vance and his wife Usha landed in Nuuk on Wednesday.",
        [(["JD Vance"], "completed", [("Nuuk", "GL", "2026-02-18", None)])],
        [],
    ),
    "announced_by_a_capital": (
        "Beijing confirmed that Chinese Foreign Minister Wang Yi will visit Somalia, Tanzania and Lesotho from March 7 to 12.",
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
        "European Commission President Ursula von der Leyen visited Kyiv on Wednesday, her tenth trip since the war began.",
        [(["Ursula von der Leyen"], "completed", [("Kyiv", "UA", "2026-02-18", None)])],
        [],
    ),
    "home_after_stops": (
        "Japanese Defence Minister Shinjiro Koizumi returns to Tokyo on Friday after stops in Canberra and Manila.",
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
        "Spanish Prime Minister Pedro Sanchez met Chinese President Xi Jinping in Beijing on Friday, a day after talks in Hanoi with his Vietnamese counterpart, Pham Minh Chinh.",
        [
            (
                ["Pedro Sanchez"],
                "completed",
                [("Hanoi", "VN", None, None), ("Beijing", "CN", "2026-02-20", None)],
            )
        ],
        [
            ("bilateral_meeting", ["Xi Jinping"], "CN", "2026-02-20"),
            ("bilateral_meeting", ["Pham Minh Chinh"], "VN", None),
        ],
    ),
    "home_from_a_visit": (
        "Ivory Coast President Alassane Ouattara returned home on Tuesday from a working visit to Paris.",
        [(["Alassane Ouattara"], "completed", [("Paris", "FR", None, "2026-02-24")])],
        [],
    ),
    "plans_scrapped": (
        "Indonesian President Prabowo Subianto scrapped plans to attend a summit in Shanghai because of protests at home.",
        [(["Prabowo Subianto"], "cancelled", [("Shanghai", "CN", None, None)])],
        [("summit", [], "CN", None)],
    ),
    "owner_by_apostrophe_alone": (
        "Spanish Foreign Minister Jose Manuel Albares’ visit to Quito was a success.",
        [(["Jose Manuel Albares"], "completed", [("Quito", "EC", None, None)])],
        [],
    ),
    "denial_inside_the_auxiliary": (
        "Bolivian President Rodrigo Paz, who will not be stopping in Santiago, will travel to Asuncion on Friday.",
        [(["Rodrigo Paz"], "announced", [("Asunción", "PY", "2026-02-27", None)])],
        [],
    ),
    "name_of_a_body_is_no_verb": (
        "Greek Foreign Minister George Gerapetritis flew to Larnaca on Monday with a note from the Department of State.",
        [(["George Gerapetritis"], "completed", [("Larnaca", "CY", "2026-02-23", None)])],
        [],
    ),
    "leaving_for_the_next_stop": (
        "Kenyan President William Ruto arrived in Doha on Sunday. He leaves for Muscat tomorrow, February 25.",
        [
            (
                ["William Ruto"],
                "under_way",
                [("Doha", "QA", "2026-02-22", "2026-02-25"), ("Muscat", "OM", "2026-02-25", None)],
            )
        ],
        [],
    ),
    "day_told_outright_beside_tomorrow": (
        "Malawian President Peter Mutharika will arrive in Lusaka tomorrow, February 26.",
        [(["Peter Mutharika"], "announced", [("Lusaka", "ZM", "2026-02-26", None)])],
        [],
    ),
    "host_discusses_with_guest": (
        "Chilean President Gabriel Boric flew to Quito, where he and his host, President Daniel Noboa of Ecuador, discussed copper on Sunday.",
        [(["Gabriel Boric"], "completed", [("Quito", "EC", None, None)])],
        [("bilateral_meeting", ["Daniel Noboa"], "EC", "2026-02-22")],
    ),
    "what_is_discussed_is_no_place": (
        "Chilean President Gabriel Boric and Ecuadorean President Daniel Noboa discussed the future of Haiti.",
        [],
        [],
    ),
    "had_the_opportunity": (
        "Malian Foreign Minister Abdoulaye Diop had the opportunity to meet with Turkish President Recep Tayyip Erdogan in Ankara on Monday.",
        [(["Abdoulaye Diop"], "completed", [("Ankara", "TR", "2026-02-23", None)])],
        [("bilateral_meeting", ["Recep Tayyip Erdogan"], "TR", "2026-02-23")],
    ),
    "speech_at_a_gathering": (
        "Samoan Prime Minister Fiame Mataafa flies to New York on Tuesday and speaks at the General Assembly on Wednesday.",
        [(["Fiame Mataafa"], "announced", [("New York City", "US", "2026-02-24", None)])],
        [("speech", ["UN General Assembly"], "US", "2026-02-25")],
    ),
    "travel_restrictions_are_no_travel": (
        "The travel restrictions on Serbian President Aleksandar Vucic in Pristina are lifted.",
        [],
        [],
    ),
    "range_that_ends_today": (
        "Danish Prime Minister Mette Frederiksen was in Rome from February 22 to February 24.",
        [(["Mette Frederiksen"], "completed", [("Rome", "IT", "2026-02-22", "2026-02-24")])],
        [],
    ),
    "welcome_with_its_nouns_and_a_spouse": (
        "Norwegian Prime Minister Jonas Gahr Store will host Latvian President Edgars Rinkevics and Mrs. Ilze Rinkevics for a state visit to Norway, with a state dinner, on March 4.",
        [(["Edgars Rinkevics", "Ilze Rinkevics"], "announced", [(None, "NO", "2026-03-04", None)])],
        [
            ("bilateral_meeting", ["Jonas Gahr Store"], "NO", "2026-03-04"),
            ("ceremony", [], "NO", "2026-03-04"),
        ],
    ),
    "ambassador_at_his_post": (
        "Greek Foreign Minister George Gerapetritis flew to Yerevan on Monday, joined by the Greek Ambassador to Armenia, Anna Kotsi, and Deputy Foreign Minister Alexandra Papadopoulou.",
        [
            (
                ["George Gerapetritis", "Alexandra Papadopoulou"],
                "completed",
                [("Yerevan", "AM", "2026-02-23", None)],
            )
        ],
        [],
    ),
    "long_titles_in_a_list": (
        "Senior Director for Africa Joan Rice and Department of State Deputy Assistant Secretary for African Affairs Paul Moss will travel to Lome on Thursday.",
        [(["Joan Rice", "Paul Moss"], "announced", [("Lomé", "TG", "2026-02-26", None)])],
        [],
    ),
    "on_the_margins": (
        "Kenyan President William Ruto met on Monday with Zambian President Hakainde Hichilema on the margins of the African Union summit in Addis Ababa.",
        [
            (["William Ruto"], "completed", [("Addis Ababa", "ET", "2026-02-23", None)]),
            (["Hakainde Hichilema"], "completed", [("Addis Ababa", "ET", "2026-02-23", None)]),
        ],
        [
            ("bilateral_meeting", ["Hakainde Hichilema"], "ET", "2026-02-23"),
            ("summit", ["African Union"], "ET", None),
            ("bilateral_meeting", ["William Ruto"], "ET", "2026-02-23"),
            ("summit", ["African Union"], "ET", None),
        ],
    ),
    "leaders_of_two_countries": (
        "Peruvian President Jose Jeri will travel to Estonia and Latvia on March 3. During his meetings with the leaders of Estonia and Latvia, he will speak of trade.",
        [(["Jose Jeri"], "announced", [(None, "EE", "2026-03-03", None), (None, "LV", None, None)])],
        [
            ("bilateral_meeting", ["Government of Estonia"], "EE", None),
            ("bilateral_meeting", ["Government of Latvia"], "LV", None),
        ],
    ),
    "officials_in_two_countries": (
        "In Fiji and Tonga, New Zealand Foreign Minister Winston Peters will meet with government officials.",
        [(["Winston Peters"], "announced", [(None, "FJ", None, None), (None, "TO", None, None)])],
        [
            ("bilateral_meeting", ["Government"], "FJ", None),
            ("bilateral_meeting", ["Government"], "TO", None),
        ],
    ),
    "will_discuss_there": (
        "Finnish Foreign Minister Elina Valtonen will travel to Peru and Chile on March 3. In Lima, she will discuss fisheries.",
        [
            (
                ["Elina Valtonen"],
                "announced",
                [("Lima", "PE", "2026-03-03", None), (None, "CL", None, None)],
            )
        ],
        [("bilateral_meeting", ["Government of Peru"], "PE", None)],
    ),
    "called_on": (
        "In Cairo, Danish Foreign Minister Lars Rasmussen called on President Abdel Fattah el-Sisi.",
        [(["Lars Rasmussen"], "completed", [("Cairo", "EG", None, None)])],
        [("bilateral_meeting", ["Abdel Fattah el-Sisi"], "EG", None)],
    ),
    "called_on_to_act": (
        "In Copenhagen, Danish Foreign Minister Lars Rasmussen called on President Abdel Fattah el-Sisi to free a journalist.",
        [],
        [],
    ),
    "name_that_is_a_country": (
        "Cypriot President Nikos Christodoulides met Foreign Minister Israel Katz in Tel Aviv on Monday.",
        [(["Nikos Christodoulides"], "completed", [("Tel Aviv", "IL", "2026-02-23", None)])],
        [("bilateral_meeting", ["Israel Katz"], "IL", "2026-02-23")],
    ),
    "next_month_opens_no_clause": (
        "Irish Prime Minister Micheal Martin will travel to Riga next month to follow up.",
        [(["Micheal Martin"], "announced", [("Riga", "LV", "2026-03", None)])],
        [],
    ),
    "adverb_before_the_verb": (
        "Belgian Foreign Minister Maxime Prevot will surely be in Kigali on Friday.",
        [(["Maxime Prevot"], "announced", [("Kigali", "RW", "2026-02-27", None)])],
        [],
    ),
    "what_begins_is_no_journey": (
        "Philippine Vice President Sara Reyes opens the book fair in Frankfurt on Monday.",
        [],
        [],
    ),
    "joined_for_one_stop": (
        "Swedish King Carl XVI Gustaf will travel to Malta and Greece on March 2. He will be joined by Foreign Minister Maria Malmer Stenergard for the stop in Greece.",
        [
            (
                ["Carl XVI Gustaf"],
                "announced",
                [(None, "MT", "2026-03-02", None), (None, "GR", None, None)],
            ),
            (["Maria Malmer Stenergard"], "announced", [(None, "GR", None, None)]),
        ],
        [],
    ),
    "styles_before_titles": (
        "Dutch Prime Minister Rob Jetten looks forward to welcoming His Majesty King Letsie of Lesotho, Her Majesty Queen Masenate and His Royal Highness Crown Prince Lerotholi to The Hague on March 6.",
        [(["Letsie", "Masenate", "Lerotholi"], "announced", [("The Hague", "NL", "2026-03-06", None)])],
        [("bilateral_meeting", ["Rob Jetten"], "NL", "2026-03-06")],
    ),
    "meeting_of_theirs_in_a_city": (
        "In Oslo on Monday, Chilean President Gabriel Boric praised Norwegian Prime Minister Jonas Gahr Store. The deal builds on their January 2026 meeting in Oslo.",
        [(["Gabriel Boric"], "completed", [("Oslo", "NO", "2026-02-23", None)])],
        [],
    ),
    "governments_of_three_countries": (
        "Swiss Foreign Minister Ignazio Cassis visited Peru, Chile and Panama last week. He met with officials from the governments of Peru, Chile and Panama.",
        [
            (
                ["Ignazio Cassis"],
                "completed",
                [(None, "PE", None, None), (None, "CL", None, None), (None, "PA", None, None)],
            )
        ],
        [
            ("bilateral_meeting", ["Government of Peru"], "PE", None),
            ("bilateral_meeting", ["Government of Chile"], "CL", None),
            ("bilateral_meeting", ["Government of Panama"], "PA", None),
        ],
    ),
    "arrives_where_the_story_comes_from": (
        "DAKAR, Feb 24 - The harbour was full of flags. Crowds came early. The band played. It rained. The mayor spoke. Turkish Foreign Minister Hakan Fidan landed on Monday.",
        [(["Hakan Fidan"], "under_way", [("Dakar", "SN", "2026-02-23", None)])],
        [],
    ),
    "here": (
        "VADUZ, Liechtenstein (Wire) - The hall was full. Portuguese Foreign Minister Paulo Rangel has been here since Sunday.",
        [(["Paulo Rangel"], "under_way", [("Vaduz", "LI", "2026-02-22", None)])],
        [],
    ),
    "signed_where_the_story_comes_from": (
        "BUCHAREST - Canadian Prime Minister Mark Carney signed a treaty on Monday that opens Romania's skies.",
        [(["Mark Carney"], "completed", [("Bucharest", "RO", "2026-02-23", None)])],
        [("signing", [], "RO", "2026-02-23")],
    ),
    "signed_at_home_of_the_reporter": (
        "DUBAI - Canadian Prime Minister Mark Carney signed a treaty with Romania on Monday.",
        [],
        [],
    ),
    "city_of_the_dateline": (
        "TOKYO - Lithuanian President Gitanas Nauseda arrived in Japan on Monday.",
        [(["Gitanas Nauseda"], "under_way", [("Tokyo", "JP", "2026-02-23", None)])],
        [],
    ),
    "semicolon_ends_what_is_said": (
        "Finance Minister Paschal Roe of Ireland will be in London from Wednesday to Friday; a film about him swaps Navan for New York.",
        [(["Paschal Roe"], "announced", [("London", "GB", "2026-02-25", "2026-02-27")])],
        [],
    ),
    "continues_to_work": (
        "Croatian President Zoran Milanovic is in Bern, where the army continues to work in Chad.",
        [(["Zoran Milanovic"], "under_way", [("Bern", "CH", None, None)])],
        [],
    ),
    "scratched": (
        "Armenian Prime Minister Nikol Pashinyan scratched his trip to Bishkek.",
        [(["Nikol Pashinyan"], "cancelled", [("Bishkek", "KG", None, None)])],
        [],
    ),
    "guests_of_a_summit": (
        "Swiss President Guy Parmelin will host the Alpine Leaders Summit in Bern on March 12. He looks forward to welcoming to Bern Prime Minister Robert Golob of Slovenia and Chancellor Christian Stocker of Austria.",
        [
            (["Robert Golob"], "announced", [("Bern", "CH", "2026-03-12", None)]),
            (["Christian Stocker"], "announced", [("Bern", "CH", "2026-03-12", None)]),
        ],
        [("summit", [], "CH", "2026-03-12"), ("summit", [], "CH", "2026-03-12")],
    ),
    "comma_inside_a_place": (
        "Mexican President Claudia Sheinbaum will be in Lima, Peru from March 13 to March 16 for the APEC summit.",
        [(["Claudia Sheinbaum"], "announced", [("Lima", "PE", "2026-03-13", "2026-03-16")])],
        [("summit", ["APEC"], "PE", None)],
    ),
    "meets_the_standards": (
        "Chilean President Gabriel Boric flew to Tallinn on Monday. He said the port meets the highest standards, in line with the aims of the G7.",
        [(["Gabriel Boric"], "completed", [("Tallinn", "EE", "2026-02-23", None)])],
        [],
    ),
    "seen_on_a_visit": (
        "To see Pope Leo visit a school in Mosul is a joy.",
        [(["Leo"], "completed", [("Mosul", "IQ", None, None)])],
        [("other", [], "IQ", None)],
    ),
    "arrival_of_things": (
        "Kenyan President William Ruto met a donor in Nairobi and praised the May arrival of new trains to Uganda.",
        [],
        [],
    ),
    "state_of_the_same_name": (
        "Estonian President Alar Karis will speak at a college in Atlanta, Georgia on March 4. He flies to Atlanta on March 3.",
        [(["Alar Karis"], "announced", [("Atlanta", "US", "2026-03-03", None)])],
        [("speech", [], "US", "2026-03-04")],
    ),
    "an_alliance_is_no_city": (
        "Montenegrin President Jakov Milatovic came into the Alliance with joy.",
        [],
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_english(name: str) -> None:
    text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, "en", title=TITLE if name == "first_person" else "")
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events


TRANSCRIPTS = {
    "visitor_in_the_oval_office": (
        "Remarks by President Stubb of Finland and Prime Minister Carney of Canada Before Bilateral Meeting",
        (
            "Oval Office\n10:05 A.M. EST\nPRESIDENT STUBB: It is good to be back.\nPRIME MINISTER CARNEY: So it is.\n"
            "PRESIDENT STUBB: Thank you.\nPRIME MINISTER CARNEY: I went to Lima once.\n"
        ),
        [
            (["Stubb"], "under_way", [("Washington", "US", "2026-02-24", None)]),
            (["Carney"], "under_way", [("Washington", "US", "2026-02-24", None)]),
        ],
    ),
    "place_in_the_head": (
        "Remarks by Chancellor Christian Stocker of Austria at Official Dinner",
        "Raffles Hotel\nPhnom Penh, Cambodia\n7:40 P.M. ICT\nTHE CHANCELLOR: What an evening. Thank you all.\n",
        [(["Christian Stocker"], "under_way", [("Phnom Penh", "KH", "2026-02-24", None)])],
    ),
    "at_home": (
        "Remarks by Chancellor Christian Stocker of Austria on Roads",
        "Vienna, Austria\n9:00 A.M. CET\nTHE CHANCELLOR: Roads matter to all of us.\n",
        [],
    ),
    "country_only_in_the_speech": (
        "Remarks by President Edgars Rinkevics of Latvia and President Alar Karis of Estonia Before Bilateral Meeting",
        (
            "3:00 P.M. EET\nPRESIDENT RINKEVICS: Welcome, dear friend.\nPRESIDENT KARIS: On this visit to Latvia I "
            "bring greetings.\nPRESIDENT RINKEVICS: Thank you.\nPRESIDENT KARIS: Thank you.\n"
        ),
        [(["Alar Karis"], "under_way", [(None, "LV", "2026-02-24", None)])],
    ),
}


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_transcript(name: str) -> None:
    title, text, wanted = TRANSCRIPTS[name]
    assert trips(read(text, "en", title=title)) == wanted


def test_office_alone_is_that_of_the_title() -> None:
    title = "FACT SHEET: Polish Foreign Minister Radoslaw Sikorski Announces Aid for Malawi"
    reading = read("The Foreign Minister will travel to Lilongwe on Friday.", "en", title=title)
    assert trips(reading) == [(["Radoslaw Sikorski"], "announced", [("Lilongwe", "MW", "2026-02-27", None)])]


def test_shared_surname_by_the_office_told() -> None:
    directory = Directory(
        [
            Holder("Lena Berg", (), "Prime Minister", "head_of_government", "DK", None, None, None),
            Holder("Nils Berg", (), "Vice President", "other", "CH", None, None, None),
        ]
    )
    reading = read("Vice President Berg flew to Rome on Monday.", "en", directory=directory)
    assert trips(reading) == [(["Nils Berg"], "completed", [("Rome", "IT", "2026-02-23", None)])]


def test_my_visit_is_that_of_who_speaks() -> None:
    title = "Statement by Finnish President Alexander Stubb on Peace"
    text = "I thank Envoy Tim Lake of Norway for his work. Peace was a topic of my recent visit to Oman."
    assert trips(read(text, "en", title=title)) == [
        (["Alexander Stubb"], "completed", [(None, "OM", None, None)])
    ]
