"""Portuguese: one sentence of our own for each phenomenon, and exactly what must be read in it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import all_evidence, events, read, trip, trips

#: Travellers.
TRAVELLERS = {
    "name_with_office_before": (
        "O presidente chileno, Gabriel Boric, chegará na quinta-feira a Nova Deli.",
        [trip("Gabriel Boric", "announced", ("New Delhi", "IN", "2026-02-26", None))],
        [],
    ),
    "office_behind_the_name": (
        "Edgars Kalnins, ministro das Relações Exteriores da Letônia, chegou ontem a Tóquio.",
        [trip("Edgars Kalnins", "under_way", ("Tokyo", "JP", "2026-02-23", None))],
        [],
    ),
    "particles": (
        "O primeiro-ministro belga, Wouter van den Berghe, voará amanhã para Kigali.",
        [trip("Wouter van den Berghe", "announced", ("Kigali", "RW", "2026-02-25", None))],
        [],
    ),
    "name_never_seen": (
        "A ministra da Defesa da Estónia, Kaisa Tammsaar, visitará Varsóvia a 3 de março.",
        [trip("Kaisa Tammsaar", "announced", ("Warsaw", "PL", "2026-03-03", None))],
        [],
    ),
    "hyphen": (
        "O presidente sul-coreano, Han Jae-sung, aterrou na segunda-feira em Ancara.",
        [trip("Han Jae-sung", "under_way", ("Ankara", "TR", "2026-02-23", None))],
        [],
    ),
    "surname_that_is_a_town": (
        "O ministro Bento Lima de Sousa, e a primeira-ministra, Inês Vale, viajam este sábado para Acra.",
        [trip(["Bento Lima de Sousa", "Inês Vale"], "announced", ("Accra", "GH", "2026-02-28", None))],
        [],
    ),
    "surname_again": (
        "O presidente queniano, William Ruto, aterrissou na segunda-feira em Londres. Ruto partirá amanhã para Dublin.",
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
        "A primeira-ministra dinamarquesa, Mette Lund, chegou na segunda-feira a Oslo. Ela seguirá na quarta-feira para Otava.",
        [
            trip(
                "Mette Lund",
                "under_way",
                ("Oslo", "NO", "2026-02-23", None),
                ("Ottawa", "CA", "2026-02-25", None),
            )
        ],
        [],
    ),
    "office_without_name": (
        "A ministra norueguesa dos Negócios Estrangeiros viajará amanhã para Nairobi.",
        [trip("Foreign Minister, NO", "announced", ("Nairobi", "KE", "2026-02-25", None))],
        [],
    ),
    "head_of_diplomacy": (
        "O chefe da diplomacia turca é esperado na sexta-feira em Bucareste.",
        [trip("Foreign Minister, TR", "announced", ("Bucharest", "RO", "2026-02-27", None))],
        [],
    ),
    "chanceler_is_a_foreign_minister": (
        "O chanceler uruguaio, Ramiro Otero, embarcou ontem para Lima.",
        [trip("Ramiro Otero", "under_way", ("Lima", "PE", "2026-02-23", None))],
        [],
    ),
    "chanceler_of_germany_is_none": (
        "O chanceler alemão, Jonas Adler, chegou ontem a Lima.",
        [trip("Jonas Adler", "under_way", ("Lima", "PE", "2026-02-23", None))],
        [],
    ),
    "seat_for_its_holder": (
        "O chefe do Kremlin aterrará na quinta-feira em Minsk.",
        [trip("President, RU", "announced", ("Minsk", "BY", "2026-02-26", None))],
        [],
    ),
    "subject_behind": (
        "Amanhã chega a Quito o presidente paraguaio, Ramón Ibarra.",
        [trip("Ramón Ibarra", "announced", ("Quito", "EC", "2026-02-25", None))],
        [],
    ),
    "subject_left_out": (
        "O presidente finlandês, Aarne Koski, chegou ontem a Riga. Partirá amanhã para Vilnius.",
        [
            trip(
                "Aarne Koski",
                "under_way",
                ("Riga", "LV", "2026-02-23", "2026-02-25"),
                ("Vilnius", "LT", "2026-02-25", None),
            )
        ],
        [],
    ),
    "companion": (
        "O primeiro-ministro checo, Pavel Novotny, viaja amanhã para Oslo com a ministra da Defesa, Jana Dvorska.",
        [trip(["Pavel Novotny", "Jana Dvorska"], "announced", ("Oslo", "NO", "2026-02-25", None))],
        [],
    ),
    "leaders_together": (
        "O presidente polaco, Adam Wilk, e o presidente lituano, Jonas Petrauskas, chegaram ontem a Kiev.",
        [
            trip(["Adam Wilk", "Jonas Petrauskas"], "under_way", ("Kyiv", "UA", "2026-02-23", None)),
        ],
        [],
    ),
}

#: Places.
PLACES = {
    "preposition_written_like_the_article": (
        "O presidente tunisino, Karim Jlassi, prepara a visita que fará a Roma na quinta-feira.",
        [trip("Karim Jlassi", "announced", ("Rome", "IT", "2026-02-26", None))],
        [],
    ),
    "country_with_its_article": (
        "O ministro grego da Defesa, Nikos Vlachos, desloca-se à Arménia na sexta-feira.",
        [trip("Nikos Vlachos", "announced", (None, "AM", "2026-02-27", None))],
        [],
    ),
    "city_in_its_country": (
        "A rainha Helena chegou ontem a Samarcanda, no Usbequistão.",
        [trip("Helena", "under_way", ("Samarkand", "UZ", "2026-02-23", None))],
        [],
    ),
    "capital_for_its_city": (
        "O presidente romeno, Mircea Dobre, chega amanhã à capital húngara.",
        [trip("Mircea Dobre", "announced", ("Budapest", "HU", "2026-02-25", None))],
        [],
    ),
    "seat_for_its_city": (
        "A presidente moldava, Ana Rusu, será recebida amanhã na Casa Branca.",
        [trip("Ana Rusu", "announced", ("Washington", "US", "2026-02-25", None))],
        [],
    ),
    "belem_is_a_city_too": (
        "O presidente francês, Luc Marchand, chegou ontem a Belém, no Brasil.",
        [trip("Luc Marchand", "under_way", ("Belém", "BR", "2026-02-23", None))],
        [],
    ),
    "dateline": (
        "MADRID – O primeiro-ministro croata, Ivo Horvat, partiu ontem para Bruxelas.",
        [trip("Ivo Horvat", "under_way", ("Brussels", "BE", "2026-02-23", None))],
        [],
    ),
    "brazilian_spelling": (
        "O premiê holandês, Sven de Groot, desembarcou ontem em Copenhague e segue amanhã para Estocolmo.",
        [
            trip(
                "Sven de Groot",
                "under_way",
                ("Copenhagen", "DK", "2026-02-23", None),
                ("Stockholm", "SE", "2026-02-25", None),
            )
        ],
        [],
    ),
    "tour_of_three": (
        "O ministro irlandês dos Negócios Estrangeiros, Declan Roche, inicia na quinta-feira um périplo por Angola, Namíbia e Zâmbia.",
        [
            trip(
                "Declan Roche",
                "announced",
                (None, "AO", "2026-02-26", None),
                (None, "NA", None, None),
                (None, "ZM", None, None),
            )
        ],
        [],
    ),
}

#: Dates and status.
STATUS = {
    "range": (
        "O rei Olav visitará a Islândia de 3 a 5 de março.",
        [trip("Olav", "announced", (None, "IS", "2026-03-03", "2026-03-05"))],
        [],
    ),
    "enclitic_pronoun": (
        "A ministra austríaca da Justiça, Eva Brandl, deslocou-se ontem a Tirana.",
        [trip("Eva Brandl", "completed", ("Tirana", "AL", "2026-02-23", None))],
        [],
    ),
    "pronoun_within_the_verb": (
        "O presidente sérvio, Goran Ilic, deslocar-se-á a Sófia na quinta-feira.",
        [trip("Goran Ilic", "announced", ("Sofia", "BG", "2026-02-26", None))],
        [],
    ),
    "future_with_ir": (
        "O presidente peruano, Óscar Quispe, vai viajar para Bogotá no domingo.",
        [trip("Óscar Quispe", "announced", ("Bogotá", "CO", "2026-03-01", None))],
        [],
    ),
    "completed": (
        "O presidente do Gana, Kwesi Boateng, esteve em Acra e visitou Rabat em janeiro.",
        [trip("Kwesi Boateng", "completed", ("Rabat", "MA", "2026-01", None))],
        [],
    ),
    "cancelled": (
        "A primeira-ministra italiana, Carla Renzetti, cancelou a viagem a Hanói prevista para 3 de março.",
        [trip("Carla Renzetti", "cancelled", ("Hanoi", "VN", "2026-03-03", None))],
        [],
    ),
    "postponed": (
        "O presidente egípcio, Tarek Mansour, adiou a visita a Atenas.",
        [trip("Tarek Mansour", "postponed", ("Athens", "GR", None, None))],
        [],
    ),
    "was_to_and_did_not": (
        "O presidente angolano, João Kiala, deveria viajar amanhã para Havana, mas a visita foi cancelada.",
        [trip("João Kiala", "cancelled", ("Havana", "CU", "2026-02-25", None))],
        [],
    ),
}

#: The order of stops, and what happens there.
STRUCTURE = {
    "a_day_behind_and_is_of_the_next_verb": (
        "O presidente peruano, Óscar Quispe, está em Luanda desde domingo e na quinta-feira segue para Maputo.",
        [
            trip(
                "Óscar Quispe",
                "under_way",
                ("Luanda", "AO", "2026-02-22", None),
                ("Maputo", "MZ", "2026-02-26", None),
            )
        ],
        [],
    ),
    "then": (
        "O presidente argelino, Samir Haddad, viaja na quinta-feira para Doha e depois para Mascate.",
        [trip("Samir Haddad", "announced", ("Doha", "QA", "2026-02-26", None), ("Muscat", "OM", None, None))],
        [],
    ),
    "before": (
        "O presidente turco, Selim Oduncu, viaja amanhã para Baku, antes de seguir para Tbilisi.",
        [
            trip(
                "Selim Oduncu", "announced", ("Baku", "AZ", "2026-02-25", None), ("Tbilisi", "GE", None, None)
            )
        ],
        [],
    ),
    "told_by_the_host": (
        "O presidente do Uruguai, Bruno Salas, recebe amanhã em Montevidéu o presidente paraguaio, Ramón Ibarra.",
        [trip("Ramón Ibarra", "announced", ("Montevideo", "UY", "2026-02-25", None))],
        [("bilateral_meeting", ["Bruno Salas"], "UY", "2026-02-25")],
    ),
    "meeting_with_enclitic": (
        "O ministro sueco dos Negócios Estrangeiros, Nils Aberg, chegou ontem a Nicósia, onde se reuniu com o homólogo cipriota, Andreas Loizou.",
        [trip("Nils Aberg", "under_way", ("Nicosia", "CY", "2026-02-23", None))],
        [("bilateral_meeting", ["Andreas Loizou"], "CY", None)],
    ),
    "summit": (
        "O presidente moçambicano, Artur Machava, viaja amanhã para Luanda, onde participará na cimeira da SADC na quinta-feira.",
        [trip("Artur Machava", "announced", ("Luanda", "AO", "2026-02-25", None))],
        [("summit", ["SADC"], "AO", "2026-02-26")],
    ),
    "signing": (
        "A ministra maltesa da Cultura, Maria Zammit, chega amanhã a Tunes, onde assinará um acordo com o ministro tunisino Karim Jlassi.",
        [trip("Maria Zammit", "announced", ("Tunis", "TN", "2026-02-25", None))],
        [("signing", ["Karim Jlassi"], "TN", None)],
    ),
    "wreath": (
        "O presidente letão, Edgars Kalnins, chegou ontem a Varsóvia, onde depôs uma coroa de flores.",
        [trip("Edgars Kalnins", "under_way", ("Warsaw", "PL", "2026-02-23", None))],
        [("ceremony", [], "PL", None)],
    ),
    "press_conference": (
        "O primeiro-ministro búlgaro, Stoyan Iliev, viaja amanhã para Skopje, onde dará uma conferência de imprensa.",
        [trip("Stoyan Iliev", "announced", ("Skopje", "MK", "2026-02-25", None))],
        [("press_conference", [], "MK", None)],
    ),
}

NO_TRIP = {
    "negation": "O presidente chileno, Gabriel Boric, não viajará a Lisboa.",
    "perhaps": "O presidente chileno, Gabriel Boric, poderá viajar a Lisboa em março.",
    "wish": "O presidente chileno, Gabriel Boric, gostaria de visitar Lisboa.",
    "intention": "O presidente chileno, Gabriel Boric, pretende visitar Lisboa.",
    "invitation": "O presidente chileno, Gabriel Boric, foi convidado a visitar Lisboa.",
    "invited_by": "O rei Olav convidou o presidente chileno, Gabriel Boric, a visitar Oslo.",
    "telephone": "O presidente chileno, Gabriel Boric, falou por telefone com o homólogo peruano, José Jerí.",
    "video": "O presidente chileno, Gabriel Boric, participará amanhã numa cimeira virtual em Oslo.",
    "metonym": "Washington acusou Moscovo de ameaçar a Polónia.",
    "article_before_a_country": "O presidente chileno, Gabriel Boric, disse que a Rússia atacou a Ucrânia.",
    "home": "O presidente chileno, Gabriel Boric, chegou ontem a Santiago do Chile.",
    "spokesman": "O porta-voz do governo, Diego Ferraz, viajou ontem para Roma.",
    "analyst": "O analista Caio Prates chegou ontem a Kiev.",
    "condition": "Se o presidente chileno, Gabriel Boric, viajar a Lisboa, será uma surpresa.",
    "stays_away": "O presidente chileno, Gabriel Boric, não irá à cimeira de Lima por razões de agenda.",
    "noise": "Leia também: Gabriel Boric viaja para Lisboa",
    "denial": "O governo negou que o presidente chileno, Gabriel Boric, vá viajar para Lisboa.",
}


@pytest.mark.parametrize(
    ("text", "expected", "happened"),
    [
        pytest.param(*case, id=name)
        for group in (TRAVELLERS, PLACES, STATUS, STRUCTURE)
        for name, case in group.items()
    ],
)
def test_read(text, expected, happened):
    reading = read(text, "pt")
    assert trips(reading) == expected
    assert events(reading) == happened
    assert all(text[e.span.start : e.span.end] == e.quote for e in all_evidence(reading))


@pytest.mark.parametrize("text", NO_TRIP.values(), ids=NO_TRIP)
def test_no_trip(text):
    assert trips(read(text, "pt")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El ministro Bento Lima de Sousa, y la primera ministra, Inés Vale, viajan mañana a Acra."),
        (
            "fr",
            "Le ministre Bento Lima de Sousa et la Première ministre, Inés Vale, se rendront demain à Accra.",
        ),
        ("it", "Il ministro Bento Lima de Sousa e la premier, Inés Vale, andranno domani ad Accra."),
    ],
)
def test_a_portuguese_surname_that_is_a_town_elsewhere(language, text):
    told = [trip(["Bento Lima de Sousa", "Inés Vale"], "announced", ("Accra", "GH", "2026-02-25", None))]
    assert trips(read(text, language)) == told
