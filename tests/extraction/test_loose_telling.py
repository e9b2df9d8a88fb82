"""What stories of every language leave to their reader: whose meeting it is, where it happens, who came along."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import events, read, trips

# (language, text) -> trips and events
CASES: dict[str, tuple[str, str, list, list]] = {
    "the_minister_is_who_travels_en": (
        "en",
        "Kenyan Foreign Minister Musalia Mudavadi will visit Portugal and Malta. In Lisbon he will meet Foreign Minister Paulo Rangel. The minister will then proceed to Valletta on 4 March.",
        [
            (
                ["Musalia Mudavadi"],
                "announced",
                [("Lisbon", "PT", None, None), ("Valletta", "MT", "2026-03-04", None)],
            )
        ],
        [("bilateral_meeting", ["Paulo Rangel"], "PT", None)],
    ),
    "the_minister_is_who_travels_fr": (
        "fr",
        "Le ministre kényan des Affaires étrangères, Musalia Mudavadi, se rendra au Portugal. À Lisbonne, il rencontrera le ministre de la Défense Nuno Melo. Le ministre gagnera ensuite Malte.",
        [(["Musalia Mudavadi"], "announced", [("Lisbon", "PT", None, None), (None, "MT", None, None)])],
        [("bilateral_meeting", ["Nuno Melo"], "PT", None)],
    ),
    "meeting_that_takes_place_en": (
        "en",
        "Kenyan Foreign Minister Musalia Mudavadi will visit Jordan and Malta. An audience with King Abdullah II of Jordan in Amman will take place on Friday.",
        [
            (
                ["Musalia Mudavadi"],
                "announced",
                [("Amman", "JO", "2026-02-27", None), (None, "MT", None, None)],
            )
        ],
        [("bilateral_meeting", ["Abdullah II"], "JO", "2026-02-27")],
    ),
    "meeting_that_takes_place_fr": (
        "fr",
        "Le ministre kényan des Affaires étrangères, Musalia Mudavadi, se rendra en Jordanie et à Malte. Une audience avec le roi Abdallah II aura lieu vendredi à Amman.",
        [
            (
                ["Musalia Mudavadi"],
                "announced",
                [("Amman", "JO", "2026-02-27", None), (None, "MT", None, None)],
            )
        ],
        [("bilateral_meeting", ["Abdallah II"], "JO", "2026-02-27")],
    ),
    "meeting_that_takes_place_de": (
        "de",
        "Kenias Außenminister Musalia Mudavadi reist nach Jordanien und Malta. In Amman ist am Freitag ein Gespräch mit König Abdullah geplant.",
        [
            (
                ["Musalia Mudavadi"],
                "announced",
                [("Amman", "JO", "2026-02-27", None), (None, "MT", None, None)],
            )
        ],
        [("bilateral_meeting", ["Abdullah"], "JO", "2026-02-27")],
    ),
    "meeting_that_takes_place_es": (
        "es",
        "El ministro keniano de Exteriores, Musalia Mudavadi, viajará a Jordania y Malta. La audiencia con el rey Abdalá tendrá lugar el viernes en Ammán.",
        [
            (
                ["Musalia Mudavadi"],
                "announced",
                [("Amman", "JO", "2026-02-27", None), (None, "MT", None, None)],
            )
        ],
        [("bilateral_meeting", ["Abdalá"], "JO", "2026-02-27")],
    ),
    "meeting_that_takes_place_ru": (
        "ru",
        "Министр иностранных дел Кении Мусалия Мудавади посетит Иорданию и Мальту. Переговоры с королем Абдаллой пройдут в пятницу в Аммане.",
        [
            (
                ["Мусалия Мудавади"],
                "announced",
                [("Amman", "JO", "2026-02-27", None), (None, "MT", None, None)],
            )
        ],
        [("bilateral_meeting", ["Абдалла"], "JO", "2026-02-27")],
    ),
    "meeting_that_takes_place_ar": (
        "ar",
        "يزور وزير خارجية كينيا موساليا مودافادي الأردن ومالطا. وستعقد محادثات مع الملك عبد الله يوم الجمعة في عمان.",
        [
            (
                ["موساليا مودافادي"],
                "announced",
                [("Amman", "JO", "2026-02-27", None), (None, "MT", None, None)],
            )
        ],
        [("bilateral_meeting", ["عبد الله"], "JO", "2026-02-27")],
    ),
    "both_come_to_a_third_place_en": (
        "en",
        "Talks between Thai Prime Minister Anutin Charnvirakul and Chilean President Gabriel Boric are planned in Lima on Monday.",
        [
            (["Anutin Charnvirakul"], "announced", [("Lima", "PE", "2026-03-02", None)]),
            (["Gabriel Boric"], "announced", [("Lima", "PE", "2026-03-02", None)]),
        ],
        [
            ("bilateral_meeting", ["Gabriel Boric"], "PE", "2026-03-02"),
            ("bilateral_meeting", ["Anutin Charnvirakul"], "PE", "2026-03-02"),
        ],
    ),
    "both_come_to_a_third_place_fr": (
        "fr",
        "Un entretien entre le Premier ministre thaïlandais Anutin Charnvirakul et le président chilien Gabriel Boric est prévu lundi à Lima.",
        [
            (["Anutin Charnvirakul"], "announced", [("Lima", "PE", "2026-03-02", None)]),
            (["Gabriel Boric"], "announced", [("Lima", "PE", "2026-03-02", None)]),
        ],
        [
            ("bilateral_meeting", ["Gabriel Boric"], "PE", "2026-03-02"),
            ("bilateral_meeting", ["Anutin Charnvirakul"], "PE", "2026-03-02"),
        ],
    ),
    "both_come_to_a_third_place_de": (
        "de",
        "Am Montag ist in Lima ein Treffen zwischen dem thailändischen Ministerpräsidenten Anutin Charnvirakul und dem chilenischen Präsidenten Gabriel Boric geplant.",
        [
            (["Anutin Charnvirakul"], "announced", [("Lima", "PE", "2026-03-02", None)]),
            (["Gabriel Boric"], "announced", [("Lima", "PE", "2026-03-02", None)]),
        ],
        [
            ("bilateral_meeting", ["Gabriel Boric"], "PE", "2026-03-02"),
            ("bilateral_meeting", ["Anutin Charnvirakul"], "PE", "2026-03-02"),
        ],
    ),
    "both_come_to_a_third_place_es": (
        "es",
        "El encuentro entre el primer ministro tailandés, Anutin Charnvirakul, y el presidente chileno, Gabriel Boric, tendrá lugar el lunes en Lima.",
        [
            (["Anutin Charnvirakul"], "announced", [("Lima", "PE", "2026-03-02", None)]),
            (["Gabriel Boric"], "announced", [("Lima", "PE", "2026-03-02", None)]),
        ],
        [
            ("bilateral_meeting", ["Gabriel Boric"], "PE", "2026-03-02"),
            ("bilateral_meeting", ["Anutin Charnvirakul"], "PE", "2026-03-02"),
        ],
    ),
    "summit_told_in_passing": (
        "en",
        "Peace was far off after the summit in Hanoi between Thai Prime Minister Anutin Charnvirakul and Chilean President Gabriel Boric.",
        [
            (["Anutin Charnvirakul"], "completed", [("Hanoi", "VN", None, None)]),
            (["Gabriel Boric"], "completed", [("Hanoi", "VN", None, None)]),
        ],
        [
            ("bilateral_meeting", ["Gabriel Boric"], "VN", None),
            ("bilateral_meeting", ["Anutin Charnvirakul"], "VN", None),
        ],
    ),
    "several_met_one_after_the_other": (
        "en",
        "Kenyan Foreign Minister Musalia Mudavadi will visit Malta. Meetings have been arranged in Valletta with President Myriam Spiteri Debono, Prime Minister Robert Abela and Foreign Minister Ian Borg.",
        [(["Musalia Mudavadi"], "announced", [("Valletta", "MT", None, None)])],
        [
            ("bilateral_meeting", ["Myriam Spiteri Debono"], "MT", None),
            ("bilateral_meeting", ["Robert Abela"], "MT", None),
            ("bilateral_meeting", ["Ian Borg"], "MT", None),
        ],
    ),
    "meeting_called_off_is_none": (
        "en",
        "Kenyan Foreign Minister Musalia Mudavadi flew to Malta. A meeting with President Myriam Spiteri Debono was cancelled.",
        [(["Musalia Mudavadi"], "completed", [(None, "MT", None, None)])],
        [],
    ),
    "she_is_no_man_told_last_en": (
        "en",
        "Estonian Prime Minister Kaja Kallas arrived in Seoul on Monday. She laid a wreath. President Daehyun Ryu thanked her. In Busan she met governor Alan Smithee.",
        [
            (
                ["Kaja Kallas"],
                "under_way",
                [("Seoul", "KR", "2026-02-23", None), ("Busan", "KR", None, None)],
            )
        ],
        [
            ("ceremony", [], "KR", None),
            ("bilateral_meeting", ["Alan Smithee"], "KR", None),
        ],
    ),
    "she_is_no_man_told_last_fr": (
        "fr",
        "La Première ministre estonienne, Kaja Kallas, est arrivée lundi à Séoul. Le président Lee Jae-myung y a reçu le chancelier Friedrich Merz. Elle se rendra mardi à Busan.",
        [
            (
                ["Kaja Kallas"],
                "under_way",
                [("Seoul", "KR", "2026-02-23", None), ("Busan", "KR", "2026-02-24", None)],
            ),
            (["Friedrich Merz"], "completed", [("Seoul", "KR", None, None)]),
        ],
        [("bilateral_meeting", ["Lee Jae-myung"], "KR", None)],
    ),
    "who_came_along_en": (
        "en",
        "Kenyan President William Ruto arrived in Seoul on Monday. With him were Foreign Minister Musalia Mudavadi and Trade Minister Lee Kinyanjui.",
        [
            (
                ["William Ruto", "Musalia Mudavadi", "Lee Kinyanjui"],
                "under_way",
                [("Seoul", "KR", "2026-02-23", None)],
            )
        ],
        [],
    ),
    "who_came_along_fr": (
        "fr",
        "Le président kényan William Ruto est arrivé lundi à Séoul. À bord se trouvait aussi le ministre des Affaires étrangères, Musalia Mudavadi.",
        [(["William Ruto", "Musalia Mudavadi"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "who_came_along_es": (
        "es",
        "El presidente keniano, William Ruto, llegó el lunes a Seúl. A bordo viajaba también el ministro de Exteriores, Musalia Mudavadi.",
        [(["William Ruto", "Musalia Mudavadi"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "who_came_along_de": (
        "de",
        "Kenias Präsident William Ruto ist am Montag in Seoul eingetroffen. Mit an Bord war Außenminister Musalia Mudavadi.",
        [(["William Ruto", "Musalia Mudavadi"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "who_came_along_ru": (
        "ru",
        "Президент Кении Уильям Руто прибыл в понедельник в Сеул. Вместе с ним прилетел министр иностранных дел Мусалия Мудавади.",
        [(["Уильям Руто", "Мусалия Мудавади"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "who_came_along_ar": (
        "ar",
        "وصل الرئيس الكيني وليام روتو يوم الاثنين إلى سيول. وبرفقته وزير الخارجية موساليا مودافادي.",
        [(["وليام روتو", "موساليا مودافادي"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "arrived_with_en": (
        "en",
        "Kenyan President William Ruto arrived in Seoul on Monday with Foreign Minister Musalia Mudavadi.",
        [(["William Ruto", "Musalia Mudavadi"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "arrived_with_fr": (
        "fr",
        "Le président kényan William Ruto est arrivé lundi à Séoul avec son ministre des Affaires étrangères, Musalia Mudavadi.",
        [(["William Ruto", "Musalia Mudavadi"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "arrived_with_es": (
        "es",
        "El presidente keniano, William Ruto, llegó el lunes a Seúl con su ministro de Exteriores, Musalia Mudavadi.",
        [(["William Ruto", "Musalia Mudavadi"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "arrived_with_de": (
        "de",
        "Kenias Präsident William Ruto ist am Montag mit Außenminister Musalia Mudavadi in Seoul eingetroffen.",
        [(["William Ruto", "Musalia Mudavadi"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "arrived_with_one_of_his_hosts": (
        "en",
        "Kenyan President William Ruto arrived in Seoul on Monday with South Korean Foreign Minister Cho Hyun.",
        [(["William Ruto"], "under_way", [("Seoul", "KR", "2026-02-23", None)])],
        [],
    ),
    "somewhere_in_passing_en": (
        "en",
        "Chinese Foreign Minister Wang Yi, in Phnom Penh for talks on trade, called off a lunch on Thursday.",
        [(["Wang Yi"], "under_way", [("Phnom Penh", "KH", None, None)])],
        [],
    ),
    "somewhere_in_passing_fr": (
        "fr",
        "À Phnom Penh pour une réunion de l'Asean, le ministre chinois des Affaires étrangères, Wang Yi, a plaidé pour la paix.",
        [(["Wang Yi"], "under_way", [("Phnom Penh", "KH", None, None)])],
        [("multilateral_meeting", ["ASEAN"], "KH", None)],
    ),
    "somewhere_in_passing_es": (
        "es",
        "El ministro chino de Exteriores, Wang Yi, en Phnom Penh para una reunión de la Asean, pidió calma.",
        [(["Wang Yi"], "under_way", [("Phnom Penh", "KH", None, None)])],
        [("multilateral_meeting", ["ASEAN"], "KH", None)],
    ),
    "in_passing_at_home": (
        "en",
        "Cambodian Foreign Minister Prak Sokhonn, in Phnom Penh for a meeting of ministers, called off a lunch on Thursday.",
        [],
        [],
    ),
    "here_is_where_the_story_is": (
        "en",
        "TAIPEI, Feb 24 - King Mswati III of Eswatini landed on Sunday. President Santiago Pena of Paraguay has been here since Friday.",
        [
            (["Mswati III"], "under_way", [("Taipei", "TW", "2026-02-22", None)]),
            (["Santiago Pena"], "under_way", [("Taipei", "TW", "2026-02-20", None)]),
        ],
        [],
    ),
    "month_before_the_journey": (
        "en",
        "The deal was struck during Chilean President Gabriel Boric's January trip to Bangkok.",
        [(["Gabriel Boric"], "completed", [("Bangkok", "TH", "2026-01", None)])],
        [],
    ),
    "first_met": (
        "en",
        "Russian President Vladimir Putin and Chinese leader Xi Jinping first met in Vladivostok in April 2019.",
        [(["Xi Jinping"], "completed", [("Vladivostok", "RU", "2019-04", None)])],
        [("bilateral_meeting", ["Vladimir Putin"], "RU", "2019-04")],
    ),
    "officials_at_every_stop_en": (
        "en",
        "Norwegian Prime Minister Jonas Gahr Støre will travel to Chile, Peru, and Bolivia to meet with government officials.",
        [
            (
                ["Jonas Gahr Støre"],
                "announced",
                [(None, "CL", None, None), (None, "PE", None, None), (None, "BO", None, None)],
            )
        ],
        [
            ("bilateral_meeting", ["Government of Chile"], "CL", None),
            ("bilateral_meeting", ["Government of Peru"], "PE", None),
            ("bilateral_meeting", ["Government of Bolivia"], "BO", None),
        ],
    ),
    "officials_at_every_stop_es": (
        "es",
        "El primer ministro noruego, Jonas Gahr Støre, viajará a Chile y Perú para reunirse con autoridades.",
        [(["Jonas Gahr Støre"], "announced", [(None, "CL", None, None), (None, "PE", None, None)])],
        [
            ("bilateral_meeting", ["Government of Chile"], "CL", None),
            ("bilateral_meeting", ["Government of Peru"], "PE", None),
        ],
    ),
    "meetings_at_every_stop": (
        "en",
        "Norwegian Prime Minister Jonas Gahr Støre will travel to Chile, Peru, and Bolivia for official meetings.",
        [
            (
                ["Jonas Gahr Støre"],
                "announced",
                [(None, "CL", None, None), (None, "PE", None, None), (None, "BO", None, None)],
            )
        ],
        [
            ("bilateral_meeting", [], "CL", None),
            ("bilateral_meeting", [], "PE", None),
            ("bilateral_meeting", [], "BO", None),
        ],
    ),
    "officials_of_each_country": (
        "en",
        "Norwegian Prime Minister Jonas Gahr Støre visited Chile and Peru. He met officials from the governments of Chile and Peru.",
        [(["Jonas Gahr Støre"], "completed", [(None, "CL", None, None), (None, "PE", None, None)])],
        [
            ("bilateral_meeting", ["Government of Chile"], "CL", None),
            ("bilateral_meeting", ["Government of Peru"], "PE", None),
        ],
    ),
    "have_talks_fr": (
        "fr",
        "Le Premier ministre norvégien Jonas Gahr Støre se rendra lundi à Tokyo. Il aura des entretiens avec son homologue japonais.",
        [(["Jonas Gahr Støre"], "announced", [("Tokyo", "JP", "2026-03-02", None)])],
        [("bilateral_meeting", ["Prime Minister"], "JP", None)],
    ),
    "he_is_not_his_counterpart_de": (
        "de",
        "Norwegens Ministerpräsident Jonas Gahr Støre besucht Japan. Auch ein Gespräch mit seinem Amtskollegen Shigeru Ishiba ist vorgesehen. In Osaka wird er von Gouverneur Hirofumi Yoshimura empfangen.",
        [(["Jonas Gahr Støre"], "announced", [("Osaka", "JP", None, None)])],
        [
            ("bilateral_meeting", ["Shigeru Ishiba"], "JP", None),
            ("bilateral_meeting", ["Hirofumi Yoshimura"], "JP", None),
        ],
    ),
    "only_possible_fr": (
        "fr",
        "Une visite éventuelle du président chilien Gabriel Boric à Bangkok a été évoquée.",
        [],
        [],
    ),
    "only_possible_before_its_noun_fr": (
        "fr",
        "Aucune date n'a été arrêtée pour une éventuelle venue du président chilien Gabriel Boric à Bangkok.",
        [],
        [],
    ),
    "only_possible_en": (
        "en",
        "A possible visit by Chilean President Gabriel Boric to Bangkok was discussed.",
        [],
        [],
    ),
    "only_possible_es": (
        "es",
        "Se habló de una posible visita del presidente chileno, Gabriel Boric, a Bangkok.",
        [],
        [],
    ),
    "only_possible_de": (
        "de",
        "Über einen möglichen Besuch des chilenischen Präsidenten Gabriel Boric in Bangkok wurde gesprochen.",
        [],
        [],
    ),
    "where_it_is_written_en": (
        "en",
        "By a staff writer\n\nSAMARKAND, Uzbekistan - Indian Prime Minister Narendra Modi landed on Monday. The annual summit of the Shanghai Cooperation Organisation opens on Friday.",
        [(["Narendra Modi"], "under_way", [("Samarkand", "UZ", "2026-02-23", None)])],
        [("summit", ["Shanghai Cooperation Organisation"], "UZ", "2026-02-27")],
    ),
    "where_it_is_written_fr": (
        "fr",
        "De notre correspondant\n\nSAMARCANDE (Ouzbékistan) - Le Premier ministre indien Narendra Modi est arrivé lundi. Le sommet de l'Organisation de coopération de Shanghai s'ouvre vendredi.",
        [(["Narendra Modi"], "under_way", [("Samarkand", "UZ", "2026-02-23", None)])],
        [("summit", ["Shanghai Cooperation Organisation"], "UZ", "2026-02-27")],
    ),
    "where_it_is_written_es": (
        "es",
        "Por nuestro corresponsal\n\nSAMARCANDA (Uzbekistán) - El primer ministro indio, Narendra Modi, llegó el lunes. La cumbre de la Organización de Cooperación de Shanghái se abre el viernes.",
        [(["Narendra Modi"], "under_way", [("Samarkand", "UZ", "2026-02-23", None)])],
        [("summit", ["Shanghai Cooperation Organisation"], "UZ", "2026-02-27")],
    ),
    "where_it_is_written_de": (
        "de",
        "Von unserem Korrespondenten\n\nSAMARKAND (Usbekistan) - Der indische Premierminister Narendra Modi ist am Montag eingetroffen. Der Gipfel der Shanghaier Organisation für Zusammenarbeit beginnt am Freitag.",
        [(["Narendra Modi"], "under_way", [("Samarkand", "UZ", "2026-02-23", None)])],
        [("summit", ["Shanghai Cooperation Organisation"], "UZ", "2026-02-27")],
    ),
    "on_a_visit_of_some_days": (
        "en",
        "Belgian Prime Minister Bart De Wever, on a two-day visit to Kazakhstan, met President Kassym-Jomart Tokayev.",
        [(["Bart De Wever"], "under_way", [(None, "KZ", None, None)])],
        [("bilateral_meeting", ["Kassym-Jomart Tokayev"], "KZ", None)],
    ),
    "on_a_stop_of_whoever_met_him": (
        "es",
        "El primer ministro belga, Bart De Wever, se reunió en Astaná con el presidente kazajo, Kassym-Jomart Tokayev, en la segunda escala de una gira por Asia.",
        [(["Bart De Wever"], "completed", [("Astana", "KZ", None, None)])],
        [("bilateral_meeting", ["Kassym-Jomart Tokayev"], "KZ", None)],
    ),
    "place_told_of_in_passing_en": (
        "en",
        "In Lima, which Chilean President Gabriel Boric had criticised, shops were closed.",
        [],
        [],
    ),
    "place_told_of_in_passing_de": (
        "de",
        "In Lima, dessen Bürgermeister der chilenische Präsident Gabriel Boric kritisiert hat, blieben die Läden zu.",
        [],
        [],
    ),
    "place_told_of_in_passing_fr": (
        "fr",
        "À Lima, que le président chilien Gabriel Boric avait critiquée, les magasins sont restés fermés.",
        [],
        [],
    ),
    "list_of_subjects_behind_a_comma_en": (
        "en",
        "After the talks, US President Joe Biden, Canadian Prime Minister Justin Trudeau and German Chancellor Olaf Scholz fly to Madrid on Tuesday.",
        [
            (
                ["Joe Biden", "Justin Trudeau", "Olaf Scholz"],
                "announced",
                [("Madrid", "ES", "2026-02-24", None)],
            )
        ],
        [],
    ),
    "list_of_subjects_behind_a_comma_fr": (
        "fr",
        "Après les entretiens, le président américain Joe Biden, le Premier ministre canadien Justin Trudeau et le chancelier allemand Olaf Scholz s'envoleront mardi pour Madrid.",
        [
            (
                ["Joe Biden", "Justin Trudeau", "Olaf Scholz"],
                "announced",
                [("Madrid", "ES", "2026-02-24", None)],
            )
        ],
        [],
    ),
    "list_of_subjects_behind_a_colon_de": (
        "de",
        "Danach geht es weiter: US-Präsident Joe Biden, Kanadas Premierminister Justin Trudeau und Bundeskanzler Olaf Scholz fliegen am Dienstag nach Madrid.",
        [
            (
                ["Joe Biden", "Justin Trudeau", "Olaf Scholz"],
                "announced",
                [("Madrid", "ES", "2026-02-24", None)],
            )
        ],
        [],
    ),
    "met_one_and_the_other_flew": (
        "en",
        "US President Joe Biden met Chilean President Gabriel Boric and German Chancellor Olaf Scholz flew to Madrid.",
        [(["Olaf Scholz"], "completed", [("Madrid", "ES", None, None)])],
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_loose_telling(name: str) -> None:
    language, text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, language)
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
