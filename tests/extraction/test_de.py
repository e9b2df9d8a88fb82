"""German: one sentence of our own for each phenomenon, and exactly what must be read in it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from itineraries.extraction import Directory
from itineraries.extraction.directory import Holder
from tests.extraction.reading import all_evidence, events, read, trips

CASES = {
    "bracket": (
        "Bundeskanzler Friedrich Merz ist am Montag in Oslo eingetroffen.",
        [(["Friedrich Merz"], "under_way", [("Oslo", "NO", "2026-02-23", None)])],
        [],
    ),
    "list_in_a_relative_clause": (
        "Premierminister Edi Rama trat am Montag eine Reise an, die ihn nach Ghana, Togo und Benin führt.",
        [
            (
                ["Edi Rama"],
                "under_way",
                [(None, "GH", "2026-02-23", None), (None, "TG", None, None), (None, "BJ", None, None)],
            )
        ],
        [],
    ),
    "separable": (
        "Außenminister Johann Wadephul bricht am Donnerstag zu einer Reise nach Nairobi auf.",
        [(["Johann Wadephul"], "announced", [("Nairobi", "KE", "2026-02-26", None)])],
        [],
    ),
    "preposition_is_no_particle": (
        "Der finnische Präsident Alexander Stubb reist ab Donnerstag nach Seoul und Tokio.",
        [
            (
                ["Alexander Stubb"],
                "announced",
                [("Seoul", "KR", "2026-02-26", None), ("Tokyo", "JP", None, None)],
            )
        ],
        [],
    ),
    "verb_at_the_end": (
        "Der dänische Außenminister Lars Holm reist am Freitag nach Riad, wo er mit seinem saudischen Amtskollegen Faisal bin Farhan zusammentrifft.",
        [(["Lars Holm"], "announced", [("Riyadh", "SA", "2026-02-27", None)])],
        [("bilateral_meeting", ["Faisal bin Farhan"], "SA", None)],
    ),
    "inverted": (
        "Am Mittwoch fliegt der kenianische Präsident William Ruto nach Paris.",
        [(["William Ruto"], "announced", [("Paris", "FR", "2026-02-25", None)])],
        [],
    ),
    "pronoun_behind": (
        "Präsident Javier Milei landete gestern in Rom. Am Donnerstag fliegt er nach Madrid weiter.",
        [
            (
                ["Javier Milei"],
                "under_way",
                [("Rome", "IT", "2026-02-23", None), ("Madrid", "ES", "2026-02-26", None)],
            )
        ],
        [],
    ),
    "passive": (
        "Der chilenische Präsident Gabriel Boric wird am Freitag in Berlin von Bundespräsident Frank-Walter Steinmeier empfangen.",
        [(["Gabriel Boric"], "announced", [("Berlin", "DE", "2026-02-27", None)])],
        [("bilateral_meeting", ["Frank-Walter Steinmeier"], "DE", "2026-02-27")],
    ),
    "host": (
        "Ministerpräsidentin Giorgia Meloni hat am Sonntag in Rom den rumänischen Präsidenten Nicusor Dan empfangen.",
        [(["Nicusor Dan"], "completed", [("Rome", "IT", "2026-02-22", None)])],
        [("bilateral_meeting", ["Giorgia Meloni"], "IT", "2026-02-22")],
    ),
    "cancelled": (
        "Der slowakische Regierungschef Robert Fico hat seinen für Freitag geplanten Besuch in Prag abgesagt.",
        [(["Robert Fico"], "cancelled", [("Prague", "CZ", "2026-02-27", None)])],
        [],
    ),
    "postponed": (
        "Der Besuch des estnischen Präsidenten Alar Karis in Lissabon wurde verschoben.",
        [(["Alar Karis"], "postponed", [("Lisbon", "PT", None, None)])],
        [],
    ),
    "range": (
        "König Frederik X. besucht vom 2. bis 4. März Estland.",
        [(["Frederik X"], "announced", [(None, "EE", "2026-03-02", "2026-03-04")])],
        [],
    ),
    "companion": (
        "Bundeskanzler Christian Stocker reist am Donnerstag nach Ankara. Begleitet wird er von Außenministerin Beate Meinl-Reisinger.",
        [
            (
                ["Christian Stocker", "Beate Meinl-Reisinger"],
                "announced",
                [("Ankara", "TR", "2026-02-26", None)],
            )
        ],
        [],
    ),
    "joined_word": (
        "Präsident Luiz Inácio Lula da Silva sagte seine China-Reise ab.",
        [(["Luiz Inácio Lula da Silva"], "cancelled", [(None, "CN", None, None)])],
        [],
    ),
    "compound": (
        "Der polnische Präsident Karol Nawrocki beginnt am Montag seinen Antrittsbesuch in Vilnius.",
        [(["Karol Nawrocki"], "announced", [("Vilnius", "LT", "2026-03-02", None)])],
        [],
    ),
    "relative": (
        "Ministerpräsident Shigeru Ishiba, der am Montag in Seoul erwartet wird, will dort mit Präsident Lee Jae-myung sprechen.",
        [(["Shigeru Ishiba"], "announced", [("Seoul", "KR", "2026-03-02", None)])],
        [("bilateral_meeting", ["Lee Jae-myung"], "KR", None)],
    ),
    "purpose": (
        "Außenministerin Elina Valtonen flog am Samstag nach Kairo, um den ägyptischen Präsidenten Abdel Fattah al-Sisi zu treffen.",
        [(["Elina Valtonen"], "completed", [("Cairo", "EG", "2026-02-21", None)])],
        [("bilateral_meeting", ["Abdel Fattah al-Sisi"], "EG", None)],
    ),
    "after_clause": (
        "Nachdem Premierminister Keir Starmer in Warschau gelandet war, fuhr er nach Kiew weiter.",
        [(["Keir Starmer"], "completed", [("Warsaw", "PL", None, None), ("Kyiv", "UA", None, None)])],
        [],
    ),
    "stage": (
        "Präsident Emmanuel Macron startet am Montag zu einer Asienreise. Erste Station ist Vietnam.",
        [(["Emmanuel Macron"], "announced", [(None, "VN", "2026-03-02", None)])],
        [],
    ),
    "origin": (
        "Der indische Premierminister Narendra Modi landete am Dienstag aus Riad kommend in Colombo.",
        [
            (
                ["Narendra Modi"],
                "under_way",
                [("Riyadh", "SA", None, None), ("Colombo", "LK", "2026-02-24", None)],
            )
        ],
        [],
    ),
    "now": (
        "Der türkische Außenminister Hakan Fidan hält sich derzeit in Baku auf.",
        [(["Hakan Fidan"], "under_way", [("Baku", "AZ", None, None)])],
        [],
    ),
    "goes_on": (
        "Bundespräsident Frank-Walter Steinmeier reist am Mittwoch nach Accra. Am Freitag geht es weiter nach Luanda.",
        [
            (
                ["Frank-Walter Steinmeier"],
                "announced",
                [("Accra", "GH", "2026-02-25", None), ("Luanda", "AO", "2026-02-27", None)],
            )
        ],
        [],
    ),
    "impersonal_plan": (
        "Außenminister Antonio Tajani fliegt am Mittwoch nach Tirana. Am Donnerstag ist ein Gespräch mit Ministerpräsident Edi Rama geplant.",
        [(["Antonio Tajani"], "announced", [("Tirana", "AL", "2026-02-25", None)])],
        [("bilateral_meeting", ["Edi Rama"], "AL", "2026-02-26")],
    ),
    "awaited_for_a_visit": (
        "Der georgische Ministerpräsident Irakli Kobachidse wird am Montag zu einem Arbeitsbesuch in Jerewan erwartet.",
        [(["Irakli Kobachidse"], "announced", [("Yerevan", "AM", "2026-03-02", None)])],
        [],
    ),
    "falls_through": (
        "Eine für Juni geplante Reise von Präsident Alar Karis nach Japan fällt aus.",
        [(["Alar Karis"], "cancelled", [(None, "JP", "2026-06", None)])],
        [],
    ),
    "left": (
        "Der venezolanische Präsident Nicolás Maduro hat am Freitag Peking verlassen.",
        [(["Nicolás Maduro"], "completed", [("Beijing", "CN", None, "2026-02-20")])],
        [],
    ),
    "gathering_first": (
        "Am Rande der UN-Generalversammlung in New York hat die finnische Außenministerin Elina Valtonen am Sonntag ihre kanadische Kollegin Anita Anand getroffen.",
        [
            (["Elina Valtonen"], "completed", [("New York City", "US", "2026-02-22", None)]),
            (["Anita Anand"], "completed", [("New York City", "US", "2026-02-22", None)]),
        ],
        [
            ("bilateral_meeting", ["Anita Anand"], "US", "2026-02-22"),
            ("multilateral_meeting", ["UN General Assembly"], "US", None),
            ("bilateral_meeting", ["Elina Valtonen"], "US", "2026-02-22"),
            ("multilateral_meeting", ["UN General Assembly"], "US", None),
        ],
    ),
    "back_home": (
        "US-Präsident Donald Trump hat seine Teilnahme am G7-Gipfel in Kananaskis beendet und ist am Montag nach Washington zurückgekehrt.",
        [(["Donald Trump"], "completed", [("Kananaskis", "CA", None, "2026-02-23")])],
        [("summit", ["G7"], "CA", None)],
    ),
    "summit": (
        "Der spanische Ministerpräsident Pedro Sánchez nimmt am Donnerstag in London am G7-Gipfel teil.",
        [(["Pedro Sánchez"], "announced", [("London", "GB", "2026-02-26", None)])],
        [("summit", ["G7"], "GB", None)],
    ),
    "genitive_country": (
        "Japans Ministerpräsidentin Sanae Takaichi reist morgen nach Manila.",
        [(["Sanae Takaichi"], "announced", [("Manila", "PH", "2026-02-25", None)])],
        [],
    ),
    "each_day_before_its_place": (
        "UN-Generalsekretär António Guterres reist am Mittwoch nach Lwiw und am Freitag nach Odessa.",
        [
            (
                ["António Guterres"],
                "announced",
                [("Lviv", "UA", "2026-02-25", None), ("Odesa", "UA", "2026-02-27", None)],
            )
        ],
        [],
    ),
    "met_on_a_visit": (
        "Bei seinem Besuch in Pristina hat der albanische Ministerpräsident Edi Rama am Montag Präsidentin Vjosa Osmani getroffen.",
        [(["Edi Rama"], "completed", [("Pristina", "XK", "2026-02-23", None)])],
        [("bilateral_meeting", ["Vjosa Osmani"], "XK", "2026-02-23")],
    ),
    "planned_visit_as_a_noun": (
        "Der polnische Präsident Karol Nawrocki plant für April einen Besuch in Vilnius.",
        [(["Karol Nawrocki"], "announced", [("Vilnius", "LT", "2026-04", None)])],
        [],
    ),
    "on_the_programme": (
        "US-Verteidigungsminister Pete Hegseth ist am Montag in Hanoi gelandet. Danach stehen Manila und Tokio auf dem Programm.",
        [
            (
                ["Pete Hegseth"],
                "under_way",
                [
                    ("Hanoi", "VN", "2026-02-23", None),
                    ("Manila", "PH", None, None),
                    ("Tokyo", "JP", None, None),
                ],
            )
        ],
        [],
    ),
    "hours_of_the_day": (
        "Präsident Javier Milei landete gestern in Rom. Am Abend flog er nach Madrid weiter.",
        [
            (
                ["Javier Milei"],
                "under_way",
                [("Rome", "IT", "2026-02-23", None), ("Madrid", "ES", "2026-02-23", None)],
            )
        ],
        [],
    ),
    "bare_year": (
        "Der finnische Präsident Alexander Stubb hatte 2018 Ottawa besucht.",
        [(["Alexander Stubb"], "completed", [("Ottawa", "CA", "2018", None)])],
        [],
    ),
    "month_to_come": (
        "Papst Leo XIV. reist Ende November in die Türkei.",
        [(["Leo XIV"], "announced", [(None, "TR", "2026-11", None)])],
        [],
    ),
    "host_in_the_dative": (
        "Der syrische Außenminister Asaad al-Schaibani wurde am Montag in Ankara von seinem Amtskollegen Hakan Fidan empfangen, ehe er nach Doha weiterflog.",
        [
            (
                ["Asaad al-Schaibani"],
                "completed",
                [("Ankara", "TR", "2026-02-23", None), ("Doha", "QA", None, None)],
            )
        ],
        [("bilateral_meeting", ["Hakan Fidan"], "TR", "2026-02-23")],
    ),
    "it_goes_to": (
        "Der finnische Präsident Alexander Stubb ist am Sonntag in Paris eingetroffen. Am Mittwoch geht es nach Belgrad.",
        [
            (
                ["Alexander Stubb"],
                "under_way",
                [("Paris", "FR", "2026-02-22", None), ("Belgrade", "RS", "2026-02-25", None)],
            )
        ],
        [],
    ),
    "awaited_behind": (
        "Am Freitag wird der kenianische Präsident William Ruto in Peking erwartet, begleitet von Außenminister Musalia Mudavadi.",
        [(["William Ruto", "Musalia Mudavadi"], "announced", [("Beijing", "CN", "2026-02-27", None)])],
        [],
    ),
    "stopover_inserted": (
        "Am Montag legte der serbische Präsident Aleksandar Vucic einen Zwischenstopp in Abu Dhabi ein.",
        [(["Aleksandar Vucic"], "completed", [("Abu Dhabi", "AE", "2026-02-23", None)])],
        [],
    ),
    "departure_before_the_first_meeting": (
        "Bundeskanzler Friedrich Merz ist am Montag zu seiner ersten Asienreise aufgebrochen. In Peking wird er am Mittwoch den chinesischen Präsidenten Xi Jinping treffen.",
        [(["Friedrich Merz"], "under_way", [("Beijing", "CN", "2026-02-23", None)])],
        [("bilateral_meeting", ["Xi Jinping"], "CN", "2026-02-25")],
    ),
    "meeting_abroad_called_off": (
        "Der dänische Außenminister Lars Holm hat sein für Freitag geplantes Treffen mit Präsident Petr Pavel in Prag abgesagt.",
        [(["Lars Holm"], "cancelled", [("Prague", "CZ", None, None)])],
        [("bilateral_meeting", ["Petr Pavel"], "CZ", None)],
    ),
    "visit_that_leads": (
        "Der österreichische Kanzler Lukas Berger hat am Montag eine Südamerikareise angetreten. Am Mittwoch führt der Besuch nach Chile.",
        [(["Lukas Berger"], "under_way", [(None, "CL", "2026-02-25", None)])],
        [],
    ),
    "in_the_delegation": (
        "Der österreichische Kanzler Lukas Berger reist am Donnerstag nach Ankara. Zur Delegation gehört Wirtschaftsministerin Anna Huber.",
        [(["Lukas Berger", "Anna Huber"], "announced", [("Ankara", "TR", "2026-02-26", None)])],
        [],
    ),
    "speech_before_a_body": (
        "Die norwegische Außenministerin Kari Lund sprach am Montag in New York vor dem UN-Sicherheitsrat.",
        [(["Kari Lund"], "completed", [("New York City", "US", "2026-02-23", None)])],
        [("speech", ["UN Security Council"], "US", "2026-02-23")],
    ),
    "name_behind_what_the_office_is_of": (
        "Der belgische Premierminister Bart Claes traf am Montag in Wien den österreichischen Außenminister. Am Dienstag sprach er dort mit dem Präsidenten des Nationalrats, Peter Weber.",
        [(["Bart Claes"], "completed", [("Vienna", "AT", "2026-02-23", None)])],
        [
            ("bilateral_meeting", ["Foreign Minister"], "AT", "2026-02-23"),
            ("bilateral_meeting", ["Peter Weber"], "AT", "2026-02-24"),
        ],
    ),
    "name_before_a_month": (
        "Der finnische Präsident Alexander Stubb landete am Montag in Rom, wo Präsident Sergio Mattarella Ende Januar das Parlament aufgelöst hatte.",
        [(["Alexander Stubb"], "under_way", [("Rome", "IT", "2026-02-23", None)])],
        [],
    ),
    "day_of_a_planned_arrival": (
        "Der finnische Präsident Alexander Stubb reist am Mittwoch nach Hanoi. Für Samstag ist die Ankunft in Manila vorgesehen.",
        [
            (
                ["Alexander Stubb"],
                "announced",
                [("Hanoi", "VN", "2026-02-25", None), ("Manila", "PH", "2026-02-28", None)],
            )
        ],
        [],
    ),
    "ends_with_a_detour": (
        "Der finnische Präsident Alexander Stubb reist am Mittwoch nach Sambia. Am Freitag endet die Reise mit einem Abstecher nach Livingstone.",
        [
            (
                ["Alexander Stubb"],
                "announced",
                [("Livingstone", "ZM", "2026-02-25", "2026-02-27")],
            )
        ],
        [],
    ),
    "had_to_wait": (
        "Der polnische Präsident Karol Nawrocki musste am Montag in Addis Abeba auf den Rückflug warten.",
        [(["Karol Nawrocki"], "completed", [("Addis Ababa", "ET", "2026-02-23", None)])],
        [],
    ),
}

#: Told of travel, and no journey.
NO_TRIPS = {
    "negated": "Präsident Wladimir Putin wird nicht zum G20-Gipfel nach Johannesburg reisen.",
    "perhaps": "Der ungarische Ministerpräsident Viktor Orbán könnte im März nach Moskau reisen.",
    "invitation": "Der Kanzler lud den togoischen Präsidenten Faure Gnassingbé nach Berlin ein.",
    "invitation_received": "Die Schweizer Präsidentin Karin Keller hat eine Einladung erhalten, Tokio zu besuchen.",
    "telephone": "Der türkische Präsident Recep Tayyip Erdogan telefonierte am Montag mit dem katarischen Emir Tamim bin Hamad.",
    "video": "Ministerpräsidentin Sanae Takaichi nimmt per Videokonferenz am Gipfel in Neu-Delhi teil.",
    "metonym": "Washington hat neue Sanktionen gegen Teheran angekündigt, sagte Außenminister Marco Rubio.",
    "stays_away": "Kanzler Friedrich Merz bleibt dem Gipfel in Granada fern.",
    "at_home": "Der deutsche Bundeskanzler Friedrich Merz reist morgen nach Hamburg.",
    "spokesman": "Der Regierungssprecher Stefan Kornelius reist am Montag nach Lima.",
    "whether": "Ob Präsident Karol Nawrocki nach Kiew reist, blieb offen.",
    "denied": "Moskau dementierte Berichte, Außenminister Sergej Lawrow werde nach Genf reisen.",
    "noise": "Lesen Sie auch: Kanzler Friedrich Merz reist am Montag nach Peking",
    "nouns_are_no_names": "Der Deutsche Wetterdienst warnte vor Sturm in Nordrhein-Westfalen. Am Montag besuchten Tausende Menschen die Messe in Paris.",
}


@pytest.mark.parametrize(("text", "told", "happened"), CASES.values(), ids=CASES.keys())
def test_reads(text, told, happened):
    reading = read(text, "de")
    assert trips(reading) == told
    assert events(reading) == happened


@pytest.mark.parametrize("text", NO_TRIPS.values(), ids=NO_TRIPS.keys())
def test_is_no_journey(text):
    assert trips(read(text, "de")) == []


@pytest.mark.parametrize("text", [case[0] for case in CASES.values()], ids=CASES.keys())
def test_every_span_is_of_the_text(text):
    for evidence in all_evidence(read(text, "de")):
        assert text[evidence.span.start : evidence.span.end] == evidence.quote
        assert evidence.quote


def test_somebody_told_by_his_nationality_is_whom_the_directory_knows():
    known = Directory(
        [
            Holder("Alexander Stubb", (), "President", "head_of_state", "FI"),
            Holder("Catherine Connolly", (), "President", "head_of_state", "IE"),
        ]
    )
    text = "Am Donnerstag reisen der Finne Alexander Stubb und die Irin Catherine Connolly nach Porto."
    reading = read(text, "de", directory=known)
    assert trips(reading) == [
        (["Alexander Stubb", "Catherine Connolly"], "announced", [("Porto", "PT", "2026-02-26", None)])
    ]
    assert [(o.name, o.country) for o in reading.officials] == [
        ("Alexander Stubb", "FI"),
        ("Catherine Connolly", "IE"),
    ]
    assert trips(read("Am Donnerstag reist der Finne Aki Laine nach Porto.", "de", directory=known)) == []
