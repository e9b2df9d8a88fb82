"""Spanish: one sentence of our own for each phenomenon, and exactly what must be read in it."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import all_evidence, events, read, trips

CASES = {
    "goes_on": (
        "El presidente de Chile, Hugo Paz, aterrizó el lunes en Oslo y siguió después hacia Riga.",
        [(["Hugo Paz"], "under_way", [("Oslo", "NO", "2026-02-23", None), ("Riga", "LV", None, None)])],
        [],
    ),
    "awaited_by_a_host": (
        "El presidente de Chile, Hugo Paz, aterrizó el lunes en Oslo. En el palacio lo aguardaba el presidente de Noruega, Lars Dahl.",
        [(["Hugo Paz"], "under_way", [("Oslo", "NO", "2026-02-23", None)])],
        [("bilateral_meeting", ["Lars Dahl"], "NO", None)],
    ),
    "parties_in_brackets": (
        "Los ministros Hugo Paz (PQRS) y Marta Gil (XYZ) viajaron el lunes a Oslo.",
        [(["Hugo Paz", "Marta Gil"], "completed", [("Oslo", "NO", "2026-02-23", None)])],
        [],
    ),
    "will_lead_business": (
        "El ministro noruego de Comercio, Lars Dahl, encabezará el jueves una delegación empresarial a Nairobi.",
        [(["Lars Dahl"], "announced", [("Nairobi", "KE", "2026-02-26", None)])],
        [],
    ),
    "will_be_present": (
        "El presidente de Chile, Hugo Paz, estará presente el jueves en Oslo.",
        [(["Hugo Paz"], "announced", [("Oslo", "NO", "2026-02-26", None)])],
        [],
    ),
    "presents_himself": (
        "El presidente de Chile, Hugo Paz, se presentará en Oslo mañana por la noche.",
        [(["Hugo Paz"], "announced", [("Oslo", "NO", "2026-02-25", None)])],
        [],
    ),
    "then_by_before": (
        "El canciller uruguayo, Mario Lubetkin, viajará el jueves a Roma antes de trasladarse a Madrid.",
        [
            (
                ["Mario Lubetkin"],
                "announced",
                [("Rome", "IT", "2026-02-26", None), ("Madrid", "ES", None, None)],
            )
        ],
        [],
    ),
    "office_without_name": (
        "La ministra noruega de Exteriores se desplazará mañana a Nairobi.",
        [(["Foreign Minister, NO"], "announced", [("Nairobi", "KE", "2026-02-25", None)])],
        [],
    ),
    "subject_behind": (
        "A Lisboa llegó ayer el presidente de Paraguay, Santiago Peña.",
        [(["Santiago Peña"], "under_way", [("Lisbon", "PT", "2026-02-23", None)])],
        [],
    ),
    "dropped_subject": (
        "El presidente de Kenia, William Ruto, aterrizó este martes en Seúl. El jueves volará a Tokio.",
        [
            (
                ["William Ruto"],
                "under_way",
                [("Seoul", "KR", "2026-02-24", "2026-02-26"), ("Tokyo", "JP", "2026-02-26", None)],
            )
        ],
        [],
    ),
    "subject_behind_a_stay": (
        "En Pekín se encuentra el presidente ruso, Vladímir Putin.",
        [(["Vladímir Putin"], "under_way", [("Beijing", "CN", None, None)])],
        [],
    ),
    "companions_of_a_pronoun": (
        "La primera ministra danesa, Mette Lund, estará en Argel el 18 de marzo. La acompañarán los ministros Lars Holm e Ida Krag.",
        [
            (
                ["Mette Lund", "Lars Holm", "Ida Krag"],
                "announced",
                [("Algiers", "DZ", "2026-03-18", None)],
            )
        ],
        [],
    ),
    "counterpart": (
        "La ministra de Exteriores de Suecia, Maria Stenergard, llegó el lunes a Varsovia, donde se reunirá con su homólogo polaco, Radoslaw Sikorski.",
        [(["Maria Stenergard"], "under_way", [("Warsaw", "PL", "2026-02-23", None)])],
        [("bilateral_meeting", ["Radoslaw Sikorski"], "PL", None)],
    ),
    "cancelled": (
        "El canciller austríaco, Christian Stocker, canceló su visita a Praga, prevista para el viernes.",
        [(["Christian Stocker"], "cancelled", [("Prague", "CZ", "2026-02-27", None)])],
        [],
    ),
    "postponed_passive": (
        "La visita del primer ministro danés, Lars Holm, a Tokio fue aplazada.",
        [(["Lars Holm"], "postponed", [("Tokyo", "JP", None, None)])],
        [],
    ),
    "received_abroad": (
        "El presidente chileno, Gabriel Boric, fue recibido el lunes en París por el presidente francés, Emmanuel Macron.",
        [(["Gabriel Boric"], "completed", [("Paris", "FR", "2026-02-23", None)])],
        [("bilateral_meeting", ["Emmanuel Macron"], "FR", "2026-02-23")],
    ),
    "host_with_object_mark": (
        "El primer ministro indio, Narendra Modi, recibirá mañana en Nueva Delhi al presidente de Ghana, John Mahama.",
        [(["John Mahama"], "announced", [("New Delhi", "IN", "2026-02-25", None)])],
        [("bilateral_meeting", ["Narendra Modi"], "IN", "2026-02-25")],
    ),
    "order_of_the_journey": (
        "Procedente de Riad, el ministro de Asuntos Exteriores de Omán, Badr Albusaidi, llegó hoy a Ankara.",
        [
            (
                ["Badr Albusaidi"],
                "under_way",
                [("Riyadh", "SA", None, None), ("Ankara", "TR", "2026-02-24", None)],
            )
        ],
        [],
    ),
    "tour": (
        "El presidente de Angola, João Lourenço, emprenderá el domingo una gira que lo llevará a Brasil y Chile.",
        [(["João Lourenço"], "announced", [(None, "BR", "2026-03-01", None), (None, "CL", None, None)])],
        [],
    ),
    "range": (
        "El rey de Dinamarca, Federico X, visitará Estonia del 2 al 4 de marzo.",
        [(["Federico X"], "announced", [(None, "EE", "2026-03-02", "2026-03-04")])],
        [],
    ),
    "state_visit": (
        "La presidenta de Grecia, Anna Petrou, realizará el lunes una visita de Estado a Chipre.",
        [(["Anna Petrou"], "announced", [(None, "CY", "2026-03-02", None)])],
        [],
    ),
    "companion": (
        "El presidente de Bolivia, Rodrigo Paz, viajará el viernes a Bruselas acompañado por su canciller, Fernando Aramayo.",
        [(["Rodrigo Paz", "Fernando Aramayo"], "announced", [("Brussels", "BE", "2026-02-27", None)])],
        [],
    ),
    "several_presidents": (
        "Los presidentes de Argentina, Javier Milei, y de Paraguay, Santiago Peña, llegarán el miércoles a Montevideo.",
        [(["Javier Milei", "Santiago Peña"], "announced", [("Montevideo", "UY", "2026-02-25", None)])],
        [],
    ),
    "plane": (
        "El avión del presidente de Ucrania, Volodímir Zelenski, aterrizó hoy en Oslo.",
        [(["Volodímir Zelenski"], "under_way", [("Oslo", "NO", "2026-02-24", None)])],
        [],
    ),
    "planned": (
        "Está previsto que el ministro de Defensa letón, Andris Spruds, viaje el jueves a Vilna.",
        [(["Andris Spruds"], "announced", [("Vilnius", "LT", "2026-02-26", None)])],
        [],
    ),
    "on_a_visit": (
        "El presidente de Francia, Emmanuel Macron, de visita en Yakarta, firmó hoy un acuerdo con su homólogo indonesio, Prabowo Subianto.",
        [(["Emmanuel Macron"], "under_way", [("Jakarta", "ID", "2026-02-24", None)])],
        [("signing", ["Prabowo Subianto"], "ID", "2026-02-24")],
    ),
    "ceremony": (
        "El rey de España, Felipe VI, asistirá el sábado en Santiago de Chile a la toma de posesión de José Antonio Kast.",
        [(["Felipe VI"], "announced", [("Santiago", "CL", "2026-02-28", None)])],
        [("ceremony", ["José Antonio Kast"], "CL", None)],
    ),
    "summit": (
        "La primera ministra de Italia, Giorgia Meloni, participará el jueves en Londres en la cumbre del G7.",
        [(["Giorgia Meloni"], "announced", [("London", "GB", "2026-02-26", None)])],
        [("summit", ["G7"], "GB", None)],
    ),
    "after_a_meeting": (
        "El presidente de Ghana, John Mahama, llegó ayer a Berlín. Tras una entrevista con el canciller alemán, Friedrich Merz, volará mañana a Viena.",
        [
            (
                ["John Mahama"],
                "under_way",
                [("Berlin", "DE", "2026-02-23", "2026-02-25"), ("Vienna", "AT", "2026-02-25", None)],
            )
        ],
        [("bilateral_meeting", ["Friedrich Merz"], "DE", None)],
    ),
    "relative_and": (
        "El secretario general de la ONU, António Guterres, que ayer estuvo en Nairobi y que mañana visitará Kigali, pidió calma.",
        [
            (
                ["António Guterres"],
                "under_way",
                [("Nairobi", "KE", "2026-02-23", None), ("Kigali", "RW", "2026-02-25", None)],
            )
        ],
        [],
    ),
    "place_of_a_named_gathering": (
        "El presidente de la República Dominicana, Luis Abinader, suspendió su participación en la Cumbre Iberoamericana de Cuenca.",
        [(["Luis Abinader"], "cancelled", [("Cuenca", "EC", None, None)])],
        [("summit", ["Ibero-American Summit"], "EC", None)],
    ),
    "days_apart": (
        "La alta representante de la UE, Kaja Kallas, estará en Hanói el miércoles y en Manila el jueves.",
        [
            (
                ["Kaja Kallas"],
                "announced",
                [("Hanoi", "VN", "2026-02-25", None), ("Manila", "PH", "2026-02-26", None)],
            )
        ],
        [],
    ),
    "awaited": (
        "Se espera que el primer ministro de Islandia, Jon Arnason, visite Pekín a finales de marzo.",
        [(["Jon Arnason"], "announced", [("Beijing", "CN", "2026-03", None)])],
        [],
    ),
    "past_before_plan": (
        "El presidente de Rusia, Vladímir Putin, llegó hoy a Abu Dabi, en una gira que también lo llevará a Riad. Fue recibido por el canciller emiratí, Abdulá bin Zayed.",
        [
            (
                ["Vladímir Putin"],
                "under_way",
                [("Abu Dhabi", "AE", "2026-02-24", None), ("Riyadh", "SA", None, None)],
            )
        ],
        [("bilateral_meeting", ["Abdulá bin Zayed"], "AE", None)],
    ),
    "name_ending_in_a_small_word": (
        "El líder norcoreano, Kim Jong-un, arribó ayer a Vladivostok.",
        [(["Kim Jong-un"], "under_way", [("Vladivostok", "RU", "2026-02-23", None)])],
        [],
    ),
    "island": (
        "La presidenta de la Comisión Europea, Ursula von der Leyen, visitó el sábado la isla de Lampedusa.",
        [(["Ursula von der Leyen"], "completed", [("Lampedusa", "IT", "2026-02-21", None)])],
        [],
    ),
    "tour_begun": (
        "La presidenta de México, Claudia Sheinbaum, inició el lunes una gira por Centroamérica que la llevará a Guatemala y Honduras.",
        [
            (
                ["Claudia Sheinbaum"],
                "under_way",
                [(None, "GT", "2026-02-23", None), (None, "HN", None, None)],
            )
        ],
        [],
    ),
    "each_day_before_its_place": (
        "El secretario general de la ONU, António Guterres, viajará el miércoles a Leópolis y el viernes a Odesa.",
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
        "En su visita a Lima, el presidente de Ecuador, Daniel Noboa, se reunió el lunes con su homólogo peruano, José Jerí.",
        [(["Daniel Noboa"], "completed", [("Lima", "PE", "2026-02-23", None)])],
        [("bilateral_meeting", ["José Jerí"], "PE", "2026-02-23")],
    ),
    "met_in_his_country": (
        "El canciller de Perú, Hugo Paz, llegó ayer a Quito, segunda escala de una gira que empezó el domingo en Bogotá. Allí conversó con su homólogo colombiano, Luis Gil.",
        [
            (
                ["Hugo Paz"],
                "under_way",
                [("Bogotá", "CO", "2026-02-22", None), ("Quito", "EC", "2026-02-23", None)],
            )
        ],
        [("bilateral_meeting", ["Luis Gil"], "CO", None)],
    ),
    "guest_still_there": (
        "El presidente de Namibia recibió hoy en Windhoek a la presidenta de Tanzania, Samia Hassan, que realiza una visita oficial de dos días.",
        [(["Samia Hassan"], "under_way", [("Windhoek", "NA", "2026-02-24", None)])],
        [("bilateral_meeting", ["President"], "NA", "2026-02-24")],
    ),
    "planned_visit_as_a_noun": (
        "El secretario general de la OTAN, Mark Rutte, tiene prevista una visita a Ankara el jueves.",
        [(["Mark Rutte"], "announced", [("Ankara", "TR", "2026-02-26", None)])],
        [],
    ),
    "stops_of_a_tour": (
        "La presidenta de Moldavia, Maia Sandu, llegará el jueves a Nueva Delhi, primera parada de una gira que incluirá también Agra y Bombay.",
        [
            (
                ["Maia Sandu"],
                "announced",
                [
                    ("New Delhi", "IN", "2026-02-26", None),
                    ("Agra", "IN", None, None),
                    ("Mumbai", "IN", None, None),
                ],
            )
        ],
        [],
    ),
    "received_in_audience": (
        "El presidente de Ecuador, Daniel Noboa, fue recibido ayer en audiencia por el papa León XIV.",
        [(["Daniel Noboa"], "completed", [("Vatican City", "VA", "2026-02-23", None)])],
        [("bilateral_meeting", ["León XIV"], "VA", "2026-02-23")],
    ),
    "on_somebodys_soil": (
        "El presidente de Finlandia, Alexander Stubb, pisó ayer suelo peruano.",
        [(["Alexander Stubb"], "under_way", [(None, "PE", "2026-02-23", None)])],
        [],
    ),
    "in_this_city": (
        "ASUNCIÓN. El canciller de Perú, Hugo Paz, inició ayer en esta capital una visita de tres días.",
        [(["Hugo Paz"], "under_way", [("Asunción", "PY", "2026-02-23", None)])],
        [],
    ),
    "air_base": (
        "El avión del presidente de Ghana, John Mahama, aterrizó el lunes en la base aérea de Torrejón de Ardoz.",
        [(["John Mahama"], "under_way", [("Torrejón de Ardoz", "ES", "2026-02-23", None)])],
        [],
    ),
    "on_the_way_back": (
        "La ministra de Exteriores de Malta, Ana Borg, regresaba ayer de Ankara. Por la noche hizo escala en Atenas.",
        [
            (
                ["Ana Borg"],
                "completed",
                [("Ankara", "TR", None, "2026-02-23"), ("Athens", "GR", "2026-02-23", None)],
            )
        ],
        [],
    ),
    "with_whom": (
        "El primer ministro de Nepal, Ram Thapa, llegó ayer a Colombo para ver a la presidenta de Sri Lanka, Anura Perera, con quien cenó.",
        [(["Ram Thapa"], "under_way", [("Colombo", "LK", "2026-02-23", None)])],
        [("bilateral_meeting", ["Anura Perera"], "LK", None)],
    ),
    "several_who_came": (
        "A Asunción llegaron ayer la presidenta de México, Claudia Sheinbaum, el presidente de Chile, Gabriel Boric, y el rey de España, Felipe VI.",
        [
            (
                ["Claudia Sheinbaum", "Gabriel Boric", "Felipe VI"],
                "under_way",
                [("Asunción", "PY", "2026-02-23", None)],
            )
        ],
        [],
    ),
    "city_that_hosts": (
        "Bogotá acogerá el 5 de marzo una cumbre a la que asistirá el ministro brasileño de Exteriores, Mauro Vieira.",
        [(["Mauro Vieira"], "announced", [("Bogotá", "CO", None, None)])],
        [("summit", [], "CO", None)],
    ),
    "accompanied": (
        "Acompañado de la ministra de Comercio, Laura Gil, el presidente de Paraguay, Santiago Peña, viajó ayer a Taipéi.",
        [(["Santiago Peña", "Laura Gil"], "completed", [("Taipei", "TW", "2026-02-23", None)])],
        [],
    ),
    "both_home_again": (
        "El presidente de Perú, Hugo Paz, y la presidenta de Honduras, Ana Gil, llegaron el domingo a Quito. Ambos regresan hoy a Lima y a Tegucigalpa.",
        [(["Hugo Paz", "Ana Gil"], "under_way", [("Quito", "EC", "2026-02-22", "2026-02-24")])],
        [],
    ),
    "fronted_day": (
        "El presidente de Ghana, John Mahama, llegó ayer a Berlín. El jueves, tras una entrevista con el canciller alemán, Friedrich Merz, volará a Viena.",
        [
            (
                ["John Mahama"],
                "under_way",
                [("Berlin", "DE", "2026-02-23", "2026-02-26"), ("Vienna", "AT", "2026-02-26", None)],
            )
        ],
        [("bilateral_meeting", ["Friedrich Merz"], "DE", "2026-02-26")],
    ),
    "in_the_delegation": (
        "La presidenta de Honduras, Ana Gil, llegó ayer a Shanghái. El ministro de Finanzas, Luis Paz, forma parte de la delegación.",
        [(["Ana Gil", "Luis Paz"], "under_way", [("Shanghai", "CN", "2026-02-23", None)])],
        [],
    ),
    "speech_before_a_body": (
        "El canciller de Perú, Hugo Paz, habló ayer en Nueva York ante el Consejo de Seguridad.",
        [(["Hugo Paz"], "completed", [("New York City", "US", "2026-02-23", None)])],
        [("speech", ["UN Security Council"], "US", "2026-02-23")],
    ),
    "day_behind_a_comma": (
        "El canciller de Perú, Hugo Paz, canceló su viaje a Quito, previsto para mañana, después de que el Congreso le negara el permiso.",
        [(["Hugo Paz"], "cancelled", [("Quito", "EC", "2026-02-25", None)])],
        [],
    ),
    "last_thursday": (
        "El canciller de Perú, Hugo Paz, que había llegado a Pekín el jueves pasado, viajará mañana a Seúl.",
        [
            (
                ["Hugo Paz"],
                "under_way",
                [("Beijing", "CN", "2026-02-19", None), ("Seoul", "KR", "2026-02-25", None)],
            )
        ],
        [],
    ),
    "visit_of_who_travelled": (
        "La presidenta de Honduras, Ana Gil, llegó ayer a Pekín. El ministro chino de Exteriores, Li Gang, elogió el acuerdo. La visita incluye paradas en Wuhan y Harbin.",
        [
            (
                ["Ana Gil"],
                "under_way",
                [
                    ("Beijing", "CN", "2026-02-23", None),
                    ("Wuhan", "CN", None, None),
                    ("Harbin", "CN", None, None),
                ],
            )
        ],
        [],
    ),
}

#: Told of travel, and no journey.
NO_TRIPS = {
    "not_present": "El presidente de Chile, Hugo Paz, no estuvo presente el lunes en Oslo.",
    "forces_present": "El presidente ruso, Pavel Gil, dijo que sus fuerzas están presentes en Malí.",
    "negated": "El presidente mexicano, Luis Ortega, no asistirá a la cumbre del G20 en Johannesburgo.",
    "perhaps": "El primer ministro húngaro, Viktor Orbán, podría viajar a Moscú en marzo.",
    "wish": "El presidente de Serbia, Aleksandar Vucic, quiere visitar Pekín.",
    "invitation": "El canciller alemán, Friedrich Merz, invitó al presidente de Togo, Faure Gnassingbé, a visitar Berlín.",
    "invitation_received": "La presidenta suiza, Karin Keller, recibió una invitación a visitar Japón.",
    "telephone": "El presidente turco, Recep Tayyip Erdogan, habló por teléfono con el emir de Catar, Tamim bin Hamad.",
    "video": "La primera ministra de Japón, Sanae Takaichi, participará por videoconferencia en la cumbre de Nueva Delhi.",
    "metonym": "Washington anunció nuevas sanciones contra Teherán, según el secretario de Estado, Marco Rubio.",
    "ruled_out": "El presidente de Serbia, Aleksandar Vucic, descartó viajar a Moscú.",
    "at_home": "El presidente de Colombia, Gustavo Petro, viajará mañana a Medellín.",
    "spokesman": "El portavoz del Gobierno, Juan Pérez, viajará el lunes a Lima.",
    "condition": "El presidente de Polonia, Karol Nawrocki, preguntó si el ministro viajará a Kiev.",
    "noise": "Lea también: El presidente de Chile, Gabriel Boric, viajará el lunes a Pekín",
    "quoted": '"El presidente de Cuba, Miguel Díaz-Canel, viajará mañana a Moscú", escribió un lector.',
    "denied": "El primer ministro de Israel, Benjamín Netanyahu, negó que vaya a viajar a El Cairo.",
    "invitation_to_visit": "El presidente de Irlanda rechazó la invitación para visitar Belfast.",
    "agent": "El presidente de Perú, Hugo Paz, regresó a Lima tras el ataque lanzado por Chile.",
}


@pytest.mark.parametrize(("text", "told", "happened"), CASES.values(), ids=CASES.keys())
def test_reads(text, told, happened):
    reading = read(text, "es")
    assert trips(reading) == told
    assert events(reading) == happened


@pytest.mark.parametrize("text", NO_TRIPS.values(), ids=NO_TRIPS.keys())
def test_is_no_journey(text):
    assert trips(read(text, "es")) == []


@pytest.mark.parametrize("text", [case[0] for case in CASES.values()], ids=CASES.keys())
def test_every_span_is_of_the_text(text):
    for evidence in all_evidence(read(text, "es")):
        assert text[evidence.span.start : evidence.span.end] == evidence.quote
        assert evidence.quote
