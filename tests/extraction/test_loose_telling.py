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
        [("bilateral_meeting", ["Myriam Spiteri Debono", "Robert Abela", "Ian Borg"], "MT", None)],
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
}


@pytest.mark.parametrize("name", CASES)
def test_loose_telling(name: str) -> None:
    language, text, wanted_trips, wanted_events = CASES[name]
    reading = read(text, language)
    assert trips(reading) == wanted_trips
    assert events(reading) == wanted_events
