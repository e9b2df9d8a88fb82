"""Who comes along is told in many ways: beside a comma, behind "had", before "are on board", behind a colon."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import last_names_and_places

BOTH = [
    ("de", "Lettlands Präsident Andris Tamm reist am Montag nach Rabat, an seiner Seite Außenminister Juris Ozols."),
    ("de", "Lettlands Präsident Andris Tamm ist seit Dienstag in Rabat. Auch Außenminister Juris Ozols macht die ganze Reise mit."),
    ("de", "Lettlands Präsident Andris Tamm besucht am Montag Rabat. Mehrere Politiker begleiten ihn: Außenminister Juris Ozols und zwei Abgeordnete."),
    ("en", "Latvian President Andris Tamm, with Foreign Minister Juris Ozols at his side, laid a wreath in Rabat on Wednesday."),
    ("en", "Latvian President Andris Tamm was in Rabat on Tuesday. Travelling with the president was Foreign Minister Juris Ozols."),
    ("en", "Latvian President Andris Tamm toured a port in Rabat on Wednesday. Foreign Minister Juris Ozols, a member of his delegation, said the talks had gone well."),
    ("en", "Latvian President Andris Tamm arrived in Rabat on Monday. Foreign Minister Juris Ozols was at the president's side."),
    ("en", "Latvian President Andris Tamm arrived in Rabat on Monday. At Tamm's side was Foreign Minister Juris Ozols."),
    ("en", "Latvian President Andris Tamm arrived in Rabat on Monday. Foreign Minister Juris Ozols was with Tamm."),
    ("en", "Latvian Prime Minister Andris Tamm arrived in Rabat on Monday. Foreign Minister Juris Ozols, a member of the prime minister's delegation, was silent."),
    ("fr", "Arrivé mercredi à Rabat, le président letton Andris Tamm avait à ses côtés son ministre des Affaires étrangères, Juris Ozols."),
    ("fr", "Le président letton Andris Tamm était mardi à Rabat. Le ministre des Affaires étrangères, Juris Ozols, était à ses côtés."),
    ("es", "El presidente de Letonia, Andris Tamm, estuvo el martes en Rabat con el canciller, Juris Ozols, para inaugurar una feria."),
    ("es", "El presidente de Letonia, Andris Tamm, tenía previsto volar el lunes a Rabat con el canciller, Juris Ozols, pero aplazó el viaje."),
    ("fr", "Le président letton Andris Tamm était mardi à Rabat. Le ministre des Affaires étrangères, Juris Ozols, était lundi aux côtés du chef de l'Etat."),
    ("fr", "Le ministre letton des Affaires étrangères, Juris Ozols, était mardi à Rabat aux côtés de la présidente Ilze Tamm."),
    ("fr", "Le président letton Andris Tamm est attendu mardi à Rabat. Il y sera rejoint par le ministre letton des Affaires étrangères, Juris Ozols."),
    ("fr", "Le président letton Andris Tamm se rendra mardi à Rabat. Le ministre des Affaires étrangères, Juris Ozols, se joindra à lui."),
    ("en", "Latvian President Andris Tamm was in Rabat on Tuesday. Foreign Minister Juris Ozols was alongside the president."),
    ("es", "El presidente de Letonia, Andris Tamm, llegó el martes a Rabat. El ministro de Exteriores, Juris Ozols, estuvo junto al presidente."),
    ("de", "Lettlands Präsident Andris Tamm war am Dienstag in Rabat. Außenminister Juris Ozols war an der Seite des Präsidenten."),
]  # fmt: skip

STORY_GOES_ON = [
    ("en", "Latvian President Andris Tamm arrived in Rabat on Wednesday. Foreign Minister Juris Ozols and Trade Minister Ilze Kalna are on board. He will fly to Tunis on Friday."),
    ("fr", "Le président letton Andris Tamm est arrivé mercredi à Rabat. Le ministre des Affaires étrangères, Juris Ozols, et la ministre du Commerce, Ilze Kalna, sont du voyage. Il se rendra vendredi à Tunis."),
]  # fmt: skip

ALONE = [
    ("en", "Latvian President Andris Tamm arrived in Rabat on Monday. Foreign Minister Juris Ozols was not at the president's side."),
    ("en", "Latvian President Andris Tamm arrived in Rabat on Monday. Foreign Minister Juris Ozols is with the president's critics."),
    ("en", "Latvian President Andris Tamm arrived in Rabat on Monday. Moroccan Foreign Minister Said Amrani was with Tamm."),
    ("en", "Latvian President Andris Tamm arrived in Rabat on Monday. Foreign Minister Juris Ozols was on the president's side in that quarrel."),
    ("en", "Latvian President Andris Tamm arrived in Rabat on Wednesday. Nobody knew whether Foreign Minister Juris Ozols would speak with him."),
    ("de", "Lettlands Präsident Andris Tamm war am Dienstag in Rabat. Außenminister Juris Ozols will am Abend mit ihm reden."),
    ("de", "Lettlands Präsidentin Ilze Tamm fährt am Dienstag nach Straßburg, wo sie mit dem Generalsekretär des Europarats, Olav Ruud, verabredet ist."),
    ("fr", "Le président letton Andris Tamm est arrivé mardi à Rabat. Le maire de Rabat, Juris Ozols, était aux côtés du président."),
    ("fr", "Le président letton Andris Tamm est arrivé mardi à Rabat. Le ministre des Affaires étrangères, Juris Ozols, n'était pas aux côtés du président."),
    ("fr", "Le président letton Andris Tamm a rejoint Rabat mardi. Le ministre des Affaires étrangères, Juris Ozols, s'est joint à l'appel du président."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), BOTH)
def test_both_travel(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Ozols", ["Rabat"]), ("Tamm", ["Rabat"])]


@pytest.mark.parametrize(("language", "text"), STORY_GOES_ON)
def test_the_story_goes_on_with_whom_it_is_about(language: str, text: str) -> None:
    told = last_names_and_places(language, text)
    assert told == [(name, ["Rabat", "Tunis"]) for name in ("Kalna", "Ozols", "Tamm")]


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_nobody_comes_along(language: str, text: str) -> None:
    assert [name for name, _ in last_names_and_places(language, text)] == ["Tamm"]


BEFORE_THE_FIRST_STOP = [
    ("en", "Latvian President Andris Tamm sets off on Monday on a tour of Africa. He will be accompanied by Foreign Minister Juris Ozols. The first stop is Rabat."),
    ("de", "Lettlands Präsident Andris Tamm bricht am Montag zu einer Reise durch Afrika auf. Begleitet wird er von Außenminister Juris Ozols. Erste Station ist Rabat."),
    ("es", "El presidente de Letonia, Andris Tamm, inicia el lunes una gira por África. Lo acompañará el canciller, Juris Ozols. La primera escala será Rabat."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), BEFORE_THE_FIRST_STOP)
def test_company_told_before_the_first_stop(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Ozols", ["Rabat"]), ("Tamm", ["Rabat"])]


BESIDE_HIS_OFFICE = [
    "En el avión de la presidenta viaja también el canciller, Juris Ozols.",
    "A bordo del avión de la presidenta iba el canciller, Juris Ozols.",
    "En la comitiva de Tamm viaja el canciller, Juris Ozols.",
    "Al lado de la presidenta se sentó el canciller, Juris Ozols.",
    "Acompañaba a la presidenta el canciller, Juris Ozols.",
    "Allí se le sumó el canciller, Juris Ozols.",
    "Al viaje se sumó a última hora el canciller, Juris Ozols.",
    "A la comitiva se unirá el canciller, Juris Ozols.",
    "También viajó el canciller, Juris Ozols.",
]


@pytest.mark.parametrize("text", BESIDE_HIS_OFFICE)
def test_company_beside_an_office(text: str) -> None:
    head = "La presidenta de Letonia, Ilze Tamm, visitó Rabat el martes. "
    assert last_names_and_places("es", head + text) == [("Ozols", ["Rabat"]), ("Tamm", ["Rabat"])]


def test_an_office_before_another_with_its_article_is_another_man() -> None:
    text = "El primer ministro portugués, Nuno Vaz, visitó Rabat el martes. Acompañaba al primer ministro la ministra de Defensa, Rita Leal."
    assert last_names_and_places("es", text) == [("Leal", ["Rabat"]), ("Vaz", ["Rabat"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Latvian President Ilze Tamm visited Rabat on Tuesday. Foreign Minister Juris Ozols also travelled."),
        ("de", "Lettlands Präsidentin Ilze Tamm besuchte am Dienstag Rabat. Auch Außenminister Juris Ozols reiste."),
    ],
)  # fmt: skip
def test_who_also_travels_goes_along(language: str, text: str) -> None:
    assert last_names_and_places(language, text) == [("Ozols", ["Rabat"]), ("Tamm", ["Rabat"])]


@pytest.mark.parametrize(
    "text",
    [
        "En el avión del presidente noruego no cabía el canciller, Juris Ozols.",
        "A la huelga se sumarán los sindicatos y el canciller, Juris Ozols.",
        "El canciller, Juris Ozols, también viajó a las urnas.",
        "El canciller, Juris Ozols, también va en serio.",
        "El canciller, Juris Ozols, también se marchó.",
    ],
)
def test_beside_another_nobody_goes_along(text: str) -> None:
    head = "La presidenta de Letonia, Ilze Tamm, visitó Rabat el martes. "
    assert last_names_and_places("es", head + text) == [("Tamm", ["Rabat"])]
