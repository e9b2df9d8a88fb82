"""Places that a statement points back to, or tells none of: "there", "the Indian capital", "came on Thursday"."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places

TELLINGS = [
    (
        "en",
        "Foreign leaders have been queuing up in Damascus since December. Qatar's prime minister, Ahmed Karim, came last Thursday.",
        [("Karim", ["Damascus"])],
    ),
    (
        "en",
        "A string of ministers has travelled to Kyiv in recent weeks. Estonian Defence Minister Jaan Tamm was there on May 3.",
        [("Tamm", ["Kyiv"])],
    ),
    (
        "en",
        "Lebanon's government met in Beirut on Monday. Greek Foreign Minister Nikos Pappas arrived on Tuesday for a two-day visit.",
        [("Pappas", ["Beirut"])],
    ),
    (
        "en",
        "The peace talks resume in Doha on Friday. Norwegian Foreign Minister Lars Solheim will be there.",
        [("Solheim", ["Doha"])],
    ),
    (
        "en",
        "Irish President Mary Walsh flew to Nairobi on Monday. From there she went on to Kampala on Wednesday. She returned to the Kenyan capital on Thursday.",
        [("Walsh", ["Nairobi", "Kampala", "Nairobi"])],
    ),
    (
        "en",
        "Prime Minister Mary Walsh of Ireland visited Rome in March. She was back in April for the funeral of the pope.",
        [("Walsh", ["Rome"]), ("Walsh", ["Rome"])],
    ),
    (
        "en",
        "Polish Foreign Minister Jan Nowak visited Oslo on May 2 and Helsinki on May 3. He had been to the Norwegian capital in January 2023.",
        [("Nowak", ["Oslo"]), ("Nowak", ["Oslo", "Helsinki"])],
    ),
    (
        "fr",
        "Les dirigeants étrangers défilent à Damas depuis décembre. Le Premier ministre du Qatar, Ahmed Karim, est venu jeudi dernier.",
        [("Karim", ["Damascus"])],
    ),
    (
        "fr",
        "Plusieurs ministres européens ont fait le voyage à Kiev ces dernières semaines. La ministre estonienne de la Défense, Jaana Tamm, s'y était rendue le 3 mai.",
        [("Tamm", ["Kyiv"])],
    ),
    (
        "fr",
        "Les pourparlers de paix reprennent vendredi à Doha. Le ministre norvégien des Affaires étrangères, Lars Solheim, y est attendu.",
        [("Solheim", ["Doha"])],
    ),
    (
        "fr",
        "La présidente irlandaise, Mary Walsh, est arrivée lundi à Nairobi. Elle ira samedi à Kampala avant de regagner dimanche la capitale kényane.",
        [("Walsh", ["Nairobi", "Kampala", "Nairobi"])],
    ),
    (
        "fr",
        "La ministre danoise de la Défense, Lise Holm, s'était rendue en Ukraine en février. Elle y est retournée mardi.",
        [("Holm", ["UA"]), ("Holm", ["UA"])],
    ),
    (
        "fr",
        "Le ministre polonais des Affaires étrangères, Jan Nowak, a visité Oslo le 2 mai et Helsinki le 3. Il avait déjà séjourné dans la capitale norvégienne en janvier 2023.",
        [("Nowak", ["Oslo"]), ("Nowak", ["Oslo", "Helsinki"])],
    ),
    (
        "es",
        "Los mandatarios extranjeros desfilan por Damasco desde diciembre. El primer ministro de Catar, Ahmed Karim, llegó el jueves pasado.",
        [("Karim", ["Damascus"])],
    ),
    (
        "es",
        "Varios ministros europeos han viajado a Kiev en las últimas semanas. La ministra de Defensa de Estonia, Jaana Tamm, estuvo allí el 3 de mayo.",
        [("Tamm", ["Kyiv"])],
    ),
    (
        "es",
        "Las conversaciones de paz se reanudan el viernes en Doha. El ministro de Exteriores noruego, Lars Solheim, estará allí.",
        [("Solheim", ["Doha"])],
    ),
    (
        "es",
        "La presidenta irlandesa, Mary Walsh, llegó el lunes a Nairobi. El sábado irá a Kampala y el domingo regresará a la capital keniana.",
        [("Walsh", ["Nairobi", "Kampala", "Nairobi"])],
    ),
    (
        "es",
        "La ministra danesa de Defensa, Lise Holm, viajó a Ucrania en febrero. El martes regresó al país.",
        [("Holm", ["UA"]), ("Holm", ["UA"])],
    ),
    (
        "es",
        "El expresidente José Ruiz viajó a La Habana en noviembre de 1999 para una cumbre y regresó en 2016 a los funerales de Castro.",
        [("Ruiz", ["Havana"]), ("Ruiz", ["Havana"])],
    ),
    (
        "fr",
        "Le roi Philippe de Belgique s'est rendu à Kinshasa en juin 2010 et y est retourné en 2022.",
        [("Philippe", ["Kinshasa"]), ("Philippe", ["Kinshasa"])],
    ),
    (
        "en",
        "King Philippe of Belgium travelled to Kinshasa in June 2010 and returned in 2022.",
        [("Philippe", ["Kinshasa"]), ("Philippe", ["Kinshasa"])],
    ),
    (
        "de",
        "König Philippe von Belgien reiste im Juni 2010 nach Kinshasa und kehrte 2022 dorthin zurück.",
        [("Philippe", ["Kinshasa"]), ("Philippe", ["Kinshasa"])],
    ),
    (
        "de",
        "Ausländische Politiker geben sich seit Dezember in Damaskus die Klinke in die Hand. Katars Ministerpräsident Ahmed Karim kam am vergangenen Donnerstag.",
        [("Karim", ["Damascus"])],
    ),
    (
        "de",
        "Mehrere Minister sind in den vergangenen Wochen nach Kiew gereist. Estlands Verteidigungsministerin Jaana Tamm war am 3. Mai dort.",
        [("Tamm", ["Kyiv"])],
    ),
    (
        "de",
        "Die Friedensgespräche werden am Freitag in Doha fortgesetzt. Norwegens Außenminister Lars Solheim wird dort erwartet.",
        [("Solheim", ["Doha"])],
    ),
    (
        "de",
        "Die irische Präsidentin Mary Walsh ist am Montag in Nairobi eingetroffen. Am Samstag reist sie nach Kampala weiter, am Sonntag kehrt sie in die kenianische Hauptstadt zurück.",
        [("Walsh", ["Nairobi", "Kampala", "Nairobi"])],
    ),
    (
        "de",
        "Die dänische Verteidigungsministerin Lise Holm war im Februar in die Ukraine gereist. Am Dienstag kehrte sie dorthin zurück.",
        [("Holm", ["UA"]), ("Holm", ["UA"])],
    ),
    (
        "de",
        "Der polnische Außenminister Jan Nowak besuchte am 2. Mai Oslo und am 3. Mai Helsinki. Im Januar 2023 war er schon einmal in der norwegischen Hauptstadt gewesen.",
        [("Nowak", ["Oslo"]), ("Nowak", ["Oslo", "Helsinki"])],
    ),
    (
        "en",
        "Israel's foreign minister, Dan Levi, visited Berlin in March. He was back in April for a conference.",
        [("Levi", ["Berlin"]), ("Levi", ["Berlin"])],
    ),
    (
        "en",
        "Dutch Prime Minister Piet de Vries flew to Jakarta on Monday. He had last been there in 2019.",
        [("Vries", ["Jakarta"]), ("Vries", ["Jakarta"])],
    ),
    (
        "en",
        "Dutch Prime Minister Piet de Vries went to Jakarta in June 2019 and again in March 2023.",
        [("Vries", ["Jakarta"]), ("Vries", ["Jakarta"])],
    ),
    (
        "en",
        "Brazil's president, Ana Souza, has accepted an invitation to Lisbon. She will travel there in June.",
        [("Souza", ["Lisbon"])],
    ),
    (
        "en",
        "The UN has reopened its office in Kabul. Norway's special envoy, Kari Dahl, travelled there on Sunday.",
        [("Dahl", ["Kabul"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl toured Vilnius on Monday and Riga on Tuesday. On Wednesday she returned to the Lithuanian capital for talks with the president.",
        [("Dahl", ["Vilnius", "Riga", "Vilnius"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl toured Vilnius on Monday. On Wednesday she returned to Oslo.",
        [("Dahl", ["Vilnius"])],
    ),
    (
        "en",
        "Norwegian Prime Minister Kari Dahl travelled to Vilnius in March. She returned in April.",
        [("Dahl", ["Vilnius"])],
    ),
    (
        "en",
        "After stops in Vilnius on Monday and Riga on Tuesday, Norwegian Prime Minister Kari Dahl was back in Vilnius on Wednesday.",
        [("Dahl", ["Vilnius", "Riga", "Vilnius"])],
    ),
    (
        "en",
        "Norway's minister Kari Dahl said the war in Sudan must end. She will go there when it is safe.",
        [],
    ),
    (
        "en",
        "Norway's foreign minister, Kari Dahl, said she had never been to Kabul and would not travel there.",
        [],
    ),
    (
        "en",
        "Norway's foreign minister, Kari Dahl, arrived in Rome on Monday. The embassy in Tehran was attacked hours later. She stays there until Friday.",
        [("Dahl", ["Rome"])],
    ),
    ("en", "The summit in Oslo opens on Friday. Norwegian Prime Minister Kari Dahl will speak there.", []),
    (
        "fr",
        "Le ministre israélien des Affaires étrangères, Dan Levi, s'est rendu à Berlin en mars. Il y est revenu en avril pour une conférence.",
        [("Levi", ["Berlin"]), ("Levi", ["Berlin"])],
    ),
    (
        "fr",
        "La présidente brésilienne, Ana Souza, a accepté une invitation à Lisbonne. Elle s'y rendra en juin.",
        [("Souza", ["Lisbon"])],
    ),
    (
        "fr",
        "Le Premier ministre néerlandais, Piet de Vries, s'est envolé lundi pour Jakarta. Il y était allé pour la dernière fois en 2019.",
        [("Vries", ["Jakarta"]), ("Vries", ["Jakarta"])],
    ),
    (
        "fr",
        "Le Premier ministre néerlandais, Piet de Vries, a visité Jakarta en juin 2019 puis de nouveau en mars 2023.",
        [("Vries", ["Jakarta"]), ("Vries", ["Jakarta"])],
    ),
    (
        "fr",
        "L'ONU a rouvert son bureau de Kaboul. L'envoyée spéciale de la Norvège, Kari Dahl, s'y est rendue dimanche.",
        [("Dahl", ["Kabul"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, était lundi à Vilnius et mardi à Riga. Elle retournera samedi dans la capitale lituanienne.",
        [("Dahl", ["Vilnius", "Riga", "Vilnius"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, a visité Vilnius en mars. Elle est rentrée à Oslo en avril.",
        [("Dahl", ["Vilnius"])],
    ),
    (
        "fr",
        "La Première ministre norvégienne, Kari Dahl, a visité Vilnius lundi avant de rentrer mardi.",
        [("Dahl", ["Vilnius"])],
    ),
    (
        "fr",
        "Le secrétaire général de l'ONU a visité le pays en 2017. La ministre norvégienne de la Défense, Kari Dahl, y avait précédé le Danois Lars Holm.",
        [],
    ),
    (
        "fr",
        "La ministre norvégienne de la Défense, Kari Dahl, a dit que la guerre au Soudan devait cesser. Elle y voit une menace.",
        [],
    ),
    (
        "fr",
        "Le sommet d'Oslo s'ouvre vendredi. La Première ministre norvégienne, Kari Dahl, y prononcera un discours.",
        [],
    ),
    (
        "es",
        "El ministro israelí de Exteriores, Dan Levi, visitó Berlín en marzo. Volvió en mayo para una conferencia.",
        [("Levi", ["Berlin"]), ("Levi", ["Berlin"])],
    ),
    (
        "es",
        "El ministro israelí de Exteriores, Dan Levi, visitó Berlín en enero de 2020. Volvió allí en abril de 2023 para una conferencia.",
        [("Levi", ["Berlin"]), ("Levi", ["Berlin"])],
    ),
    (
        "es",
        "La presidenta brasileña, Ana Souza, aceptó una invitación a Lisboa. Viajará allí en junio.",
        [("Souza", ["Lisbon"])],
    ),
    (
        "es",
        "El primer ministro neerlandés, Piet de Vries, voló el lunes a Yakarta. Había estado allí por última vez en 2019.",
        [("Vries", ["Jakarta"]), ("Vries", ["Jakarta"])],
    ),
    (
        "es",
        "La ONU reabrió su oficina en Kabul. La enviada especial de Noruega, Kari Dahl, viajó allí el domingo.",
        [("Dahl", ["Kabul"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, estuvo el lunes en Vilna y el martes en Riga. El sábado volverá a la capital lituana.",
        [("Dahl", ["Vilnius", "Riga", "Vilnius"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, visitó Vilna el lunes y regresó el martes.",
        [("Dahl", ["Vilnius"])],
    ),
    (
        "es",
        "La primera ministra noruega, Kari Dahl, visitó Vilna en marzo y regresó en abril a Oslo.",
        [("Dahl", ["Vilnius"])],
    ),
    (
        "de",
        "Israels Außenminister Dan Levi besuchte im Januar 2020 Berlin. Im April 2023 kam er zu einer Konferenz wieder.",
        [("Levi", ["Berlin"]), ("Levi", ["Berlin"])],
    ),
    (
        "de",
        "Brasiliens Präsidentin Ana Souza hat eine Einladung nach Lissabon angenommen. Im Juni wird sie dorthin reisen.",
        [("Souza", ["Lisbon"])],
    ),
    (
        "de",
        "Der niederländische Ministerpräsident Piet de Vries flog am Montag nach Jakarta. Zuletzt war er 2019 dort gewesen.",
        [("Vries", ["Jakarta"]), ("Vries", ["Jakarta"])],
    ),
    (
        "de",
        "Die UNO hat ihr Büro in Kabul wieder eröffnet. Norwegens Sondergesandte Kari Dahl reiste am Sonntag dorthin.",
        [("Dahl", ["Kabul"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl war am Montag in Vilnius und am Dienstag in Riga. Am Samstag kehrt sie in die litauische Hauptstadt zurück.",
        [("Dahl", ["Vilnius", "Riga", "Vilnius"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl besuchte im März Vilnius und kehrte im April nach Oslo zurück.",
        [("Dahl", ["Vilnius"])],
    ),
    (
        "de",
        "Die norwegische Ministerpräsidentin Kari Dahl besuchte am Montag Vilnius und kehrte am Dienstag zurück.",
        [("Dahl", ["Vilnius"])],
    ),
    (
        "de",
        "Die norwegische Außenministerin Kari Dahl sagte, der Krieg im Sudan müsse enden. Dort habe man andere Sorgen.",
        [],
    ),
    (
        "de",
        "Der Gipfel in Oslo beginnt am Freitag. Norwegens Ministerpräsidentin Kari Dahl wird dort sprechen.",
        [],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), TELLINGS)
def test_a_statement_points_back_to_the_place_it_means(
    language: str, text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert last_names_and_places(language, text) == expected


CAPITALS = [
    (
        "en",
        "ROME, May 16 - Danish Prime Minister Lise Holm arrived in the Italian capital on Wednesday. British officials were pleased.",
        [("Holm", ["Rome"])],
    ),
    (
        "en",
        "Danish Prime Minister Lise Holm visits Vietnam on Monday. In the capital she will meet the president.",
        [("Holm", ["Hanoi"])],
    ),
    ("en", "Danish Prime Minister Lise Holm flew to the Ukrainian capital on Tuesday.", [("Holm", ["Kyiv"])]),
    ("en", "Danish Prime Minister Lise Holm landed in Poland's capital on Tuesday.", [("Holm", ["Warsaw"])]),
    (
        "en",
        "Danish Prime Minister Lise Holm travelled to the Peruvian capital, Lima, on Tuesday.",
        [("Holm", ["Lima"])],
    ),
    (
        "en",
        "Danish Prime Minister Lise Holm was welcomed at the Quirinal Palace on Tuesday by President Mattarella.",
        [("Holm", ["Rome"])],
    ),
    (
        "en",
        'Danish Prime Minister Lise Holm arrived on Tuesday in Kenya. "It is good to be back," she said at State House in Nairobi.',
        [("Holm", ["Nairobi"])],
    ),
    (
        "en",
        "Danish Prime Minister Lise Holm spoke at the Sorbonne in Paris on Tuesday.",
        [("Holm", ["Paris"])],
    ),
    (
        "en",
        "Danish Prime Minister Lise Holm arrived in Athens on Tuesday. In the Greek capital she met Prime Minister Kyriakos Mitsotakis.",
        [("Holm", ["Athens"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, est arrivée mercredi dans la capitale italienne. Britannique, son mari l'accompagnait.",
        [("Holm", ["Rome"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, se rend lundi au Vietnam. Dans la capitale, elle rencontrera le président.",
        [("Holm", ["Hanoi"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, a gagné mardi la capitale ukrainienne.",
        [("Holm", ["Kyiv"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, a atterri mardi dans la capitale de la Pologne.",
        [("Holm", ["Warsaw"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, a visité mardi la vieille ville de Jérusalem.",
        [("Holm", ["Jerusalem"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, est arrivée mardi au Kenya. À Nairobi, elle a visité le quartier de Karen.",
        [("Holm", ["Nairobi"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, a été reçue mardi au palais du Quirinal par le président Sergio Mattarella.",
        [("Holm", ["Rome"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, a pris la parole mardi à la Sorbonne, à Paris.",
        [("Holm", ["Paris"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, arrivée mardi au Caire, quittera jeudi la capitale égyptienne pour Amman.",
        [("Holm", ["Cairo", "Amman"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, a quitté mardi la capitale égyptienne.",
        [("Holm", ["Cairo"])],
    ),
    (
        "es",
        "La primera ministra danesa, Lise Holm, llegó el miércoles a la capital italiana. Británico, su marido la acompañaba.",
        [("Holm", ["Rome"])],
    ),
    (
        "es",
        "La primera ministra danesa, Lise Holm, viaja el lunes a Vietnam. En la capital se reunirá con el presidente.",
        [("Holm", ["Hanoi"])],
    ),
    (
        "es",
        "La primera ministra danesa, Lise Holm, aterrizó el martes en la capital de Polonia.",
        [("Holm", ["Warsaw"])],
    ),
    (
        "es",
        "La primera ministra danesa, Lise Holm, visitó el martes la ciudad vieja de Jerusalén.",
        [("Holm", ["Jerusalem"])],
    ),
    (
        "es",
        "La primera ministra danesa, Lise Holm, fue recibida el martes en el palacio del Quirinal por el presidente Sergio Mattarella.",
        [("Holm", ["Rome"])],
    ),
    (
        "es",
        "La primera ministra danesa, Lise Holm, dejó el martes la capital egipcia.",
        [("Holm", ["Cairo"])],
    ),
    (
        "es",
        "La primera ministra danesa, Lise Holm, llegó el martes a Kenia. En Nairobi visitó un hospital.",
        [("Holm", ["Nairobi"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm traf am Mittwoch in der italienischen Hauptstadt ein. Britische Vertreter waren zufrieden.",
        [("Holm", ["Rome"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm reist am Montag nach Vietnam. In der Hauptstadt trifft sie den Präsidenten.",
        [("Holm", ["Hanoi"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm landete am Dienstag in der Hauptstadt Polens.",
        [("Holm", ["Warsaw"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm besuchte am Dienstag die Altstadt von Jerusalem.",
        [("Holm", ["Jerusalem"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm wurde am Dienstag im Quirinalspalast von Präsident Sergio Mattarella empfangen.",
        [("Holm", ["Rome"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm verließ am Dienstag die ägyptische Hauptstadt.",
        [("Holm", ["Cairo"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm ist am Dienstag in Kenia eingetroffen. In Nairobi besuchte sie ein Krankenhaus.",
        [("Holm", ["Nairobi"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm ist am Dienstag in Kairo eingetroffen. Am Donnerstag fliegt sie von der ägyptischen Hauptstadt nach Amman.",
        [("Holm", ["Cairo", "Amman"])],
    ),
    (
        "en",
        "Danish Prime Minister Lise Holm arrived on Monday in Kenya's capital for talks.",
        [("Holm", ["Nairobi"])],
    ),
    ("en", "Danish Prime Minister Lise Holm invested political capital in the region.", []),
    (
        "en",
        "Danish Prime Minister Lise Holm arrived on Monday in Kenya. She flew to the capital of the country on Tuesday.",
        [("Holm", ["Nairobi"])],
    ),
    ("en", "Danish Prime Minister Lise Holm visited the port of Beirut on Tuesday.", [("Holm", ["Beirut"])]),
    (
        "en",
        "Danish Prime Minister Lise Holm toured the southern suburbs of Beirut on Tuesday.",
        [("Holm", ["Beirut"])],
    ),
    ("en", "Danish Prime Minister Lise Holm visited the grave of the emperor of Japan.", []),
    ("fr", "La Première ministre danoise, Lise Holm, veut investir dans le capital de la société.", []),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, arrive lundi au Kenya. Elle verra mardi dans la capitale du pays le président.",
        [("Holm", ["Nairobi"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, a visité mardi le port de Beyrouth.",
        [("Holm", ["Beirut"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, a parcouru mardi la banlieue sud de Beyrouth.",
        [("Holm", ["Beirut"])],
    ),
    (
        "fr",
        "La Première ministre danoise, Lise Holm, est attendue lundi à Nairobi, la capitale du Kenya.",
        [("Holm", ["Nairobi"])],
    ),
    ("es", "La primera ministra danesa, Lise Holm, quiere invertir en capital humano en Kenia.", []),
    (
        "es",
        "La primera ministra danesa, Lise Holm, llega el lunes a Kenia. El martes verá en la capital del país al presidente.",
        [("Holm", ["Nairobi"])],
    ),
    (
        "es",
        "La primera ministra danesa, Lise Holm, visitó el martes el puerto de Beirut.",
        [("Holm", ["Beirut"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm ist am Montag in Kenias Hauptstadt eingetroffen.",
        [("Holm", ["Nairobi"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm ist am Montag in Kenias Hauptstadt Nairobi eingetroffen.",
        [("Holm", ["Nairobi"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm reist am Montag nach Kenia. In der Hauptstadt des Landes trifft sie den Präsidenten.",
        [("Holm", ["Nairobi"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm besuchte am Dienstag den Hafen von Beirut.",
        [("Holm", ["Beirut"])],
    ),
    (
        "de",
        "Die dänische Ministerpräsidentin Lise Holm besichtigte am Dienstag in Beirut den Hafen.",
        [("Holm", ["Beirut"])],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CAPITALS)
def test_a_city_is_told_as_the_capital_or_by_its_sights(
    language: str, text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert last_names_and_places(language, text) == expected
