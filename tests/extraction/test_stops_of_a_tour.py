"""Stops of a tour: told by what is ridden there, by a programme, by where the way home begins, side by side."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places

TELLINGS = [
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Dienstag steht Fès auf dem Programm.",
        [("Dahl", ["Rabat", "Fes"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Letzte Station ist am Freitag Dakar: Dort trifft sie den Präsidenten.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Nachmittag legte sie in Casablanca einen Kranz nieder.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Anschließend macht sie einen Abstecher nach Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Freitag bricht sie nach Dakar auf.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Freitag setzt sie ihre Reise in Dakar fort.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Freitag wird sie in Dakar erwartet.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Zum Abschluss besucht sie am Freitag Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Noch am selben Abend fuhr Dahl nach Casablanca, wo sie Unternehmer traf.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Abend nahm sie den Zug nach Casablanca.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Ihre nächsten Ziele sind Dakar und Accra.",
        [("Dahl", ["Rabat", "Dakar", "Accra"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl besucht ab Montag Rabat. Danach geht es weiter nach Dakar und Accra.",
        [("Dahl", ["Rabat", "Dakar", "Accra"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. She goes straight from Morocco to Ramstein air base in Germany.",
        [("Dahl", ["Rabat", "Ramstein"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl will be in Morocco from May 20 to 24, with stops in Rabat, Fez and Casablanca.",
        [("Dahl", ["Rabat", "Fes", "Casablanca"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. Her next port of call is Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. She will round off the trip in Dakar on Friday.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. A side trip to Fez is planned for Tuesday.",
        [("Dahl", ["Rabat", "Fes"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. Dakar is on the agenda for Friday.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. In Casablanca on Tuesday she laid a wreath.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. She took a train to Casablanca the same evening.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. She sets off on Friday for Senegal, where the forum is holding its annual meeting in Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. The tour had opened with Senegal on Saturday.",
        [("Dahl", ["SN", "Rabat"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. She had come from Dakar, where she met the president on Sunday.",
        [("Dahl", ["Dakar", "Rabat"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Elle s'envolera vendredi vers Dakar, au Sénégal, où se tiendra une conférence.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. L'étape suivante la conduira à Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Son avion s'était posé à l'aéroport en provenance de Dakar.",
        [("Dahl", ["Dakar", "Rabat"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Un crochet par Fès est prévu mardi.",
        [("Dahl", ["Rabat", "Fes"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Elle achèvera sa tournée vendredi à Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Dakar figure aussi au programme, vendredi.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. À Casablanca, mardi, elle a déposé une gerbe.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Elle reprendra l'avion vendredi pour la capitale sénégalaise.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Elle a pris le soir même le train pour Casablanca.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. De là, elle gagnera Dakar puis Accra.",
        [("Dahl", ["Rabat", "Dakar", "Accra"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, sera au Maroc du 20 au 24 mai, avec des étapes à Rabat, Fès et Casablanca.",
        [("Dahl", ["Rabat", "Fes", "Casablanca"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, avait entamé samedi sa tournée au Sénégal avant de gagner Rabat lundi.",
        [("Dahl", ["SN", "Rabat"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. El viernes se desplazará a Dakar, donde rendirá homenaje a los marinos.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. El itinerario incluye una parada en Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. La siguiente escala la llevará a Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. Cerrará la gira el viernes en Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. En Casablanca depositó el martes una ofrenda floral.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. Esa misma noche tomó un tren a Casablanca.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat procedente de Dakar.",
        [("Dahl", ["Dakar", "Rabat"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, estará en Marruecos del 20 al 24 de mayo, con paradas en Rabat, Fez y Casablanca.",
        [("Dahl", ["Rabat", "Fes", "Casablanca"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, viaja el lunes a Marruecos. En Rabat verá al rey y en Casablanca a empresarios.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, había iniciado el sábado la gira en Senegal antes de llegar a Rabat el lunes.",
        [("Dahl", ["SN", "Rabat"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Von Casablanca fliegt sie am Freitag nach Hause.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Freitag reist sie von Casablanca aus nach Oslo zurück.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Freitag fliegt sie von Casablanca aus nach Dakar.",
        [("Dahl", ["Rabat", "Casablanca", "Dakar"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. She flies home from Casablanca on Friday.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. From Casablanca she will return to Oslo on Friday.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. On Friday she flies from Casablanca to Dakar.",
        [("Dahl", ["Rabat", "Casablanca", "Dakar"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Elle repartira vendredi de Casablanca pour Oslo.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. De Casablanca, elle regagnera Oslo vendredi.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. La tournée avait commencé samedi par le Sénégal.",
        [("Dahl", ["SN", "Rabat"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Elle doit prendre mardi un vol pour Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Elle a rejoint Casablanca en train.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. Desde Casablanca regresará el viernes a Oslo.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. El viernes partirá de Casablanca de regreso a Oslo.",
        [("Dahl", ["Rabat", "Casablanca"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. La gira empezó el sábado por Senegal.",
        [("Dahl", ["SN", "Rabat"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, llegó el lunes a Rabat. Dakar está en la agenda para el viernes.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Dakar est au programme vendredi.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Die Reise hatte am Samstag mit dem Senegal begonnen.",
        [("Dahl", ["SN", "Rabat"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Dienstag bestieg sie das Flugzeug nach Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Am Dienstag stieg sie in eine Maschine nach Dakar.",
        [("Dahl", ["Rabat", "Dakar"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. The war in Ukraine is on the agenda on Friday.",
        [("Dahl", ["Rabat"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl arrived in Rabat on Monday. Ukraine is high on the agenda.",
        [("Dahl", ["Rabat"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. L'Ukraine est au menu des discussions.",
        [("Dahl", ["Rabat"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl ist am Montag in Rabat eingetroffen. Auf der Tagesordnung steht die Ukraine.",
        [("Dahl", ["Rabat"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, est arrivée lundi à Rabat. Elle a pris le train à Oslo.",
        [("Dahl", ["Rabat"])],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TELLINGS)
def test_a_tour_is_told_stop_by_stop(language: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert last_names_and_places(language, text) == expected
