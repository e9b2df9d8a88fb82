"""Stories that play at a gathering or a ceremony, whose place is told once at their head: who comes, is, speaks,
leaves or stays away is told without it.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import read, trips

FRIDAY = date(2024, 9, 20)
HEADS = {
    "de": {
        "funeral": "LUSAKA. Zehntausende haben am Freitag auf dem Messegelände von Lusaka Abschied von Sambias früherem Präsidenten Peter Mwale genommen. ",
        "forum": "Lusaka ist am 19. und 20. September Gastgeber eines Wirtschaftsforums. Sambias Präsident Paul Zulu eröffnete das Treffen. ",
        "oath": "Lusaka (ag). Bei strahlendem Sonnenschein ist Paul Zulu am Freitag als neuer Präsident Sambias vereidigt worden. ",
    },
    "en": {
        "funeral": "LUSAKA - Tens of thousands gathered in Lusaka on Friday for the funeral of Zambia's former president Peter Mwale. ",
        "forum": "Lusaka hosts an economic forum on 19 and 20 September. Zambian President Paul Zulu opened the gathering on Thursday. ",
        "oath": "LUSAKA, Sept 20 (Wire) - Paul Zulu was sworn in as president of Zambia on Friday. ",
    },
    "fr": {
        "funeral": "LUSAKA - Des dizaines de milliers de personnes ont assisté vendredi aux obsèques de l'ancien président zambien Peter Mwale. ",
        "forum": "Lusaka accueille les 19 et 20 septembre un forum économique. Le président zambien Paul Zulu a ouvert la rencontre jeudi. ",
        "oath": "Paul Zulu a prêté serment vendredi à Lusaka comme président de la Zambie. ",
    },
    "es": {
        "funeral": "LUSAKA. Decenas de miles de personas despidieron el viernes al expresidente zambiano Peter Mwale. ",
        "forum": "Lusaka acoge los días 19 y 20 de septiembre un foro económico. El presidente zambiano, Paul Zulu, inauguró la reunión el jueves. ",
        "oath": "LUSAKA (AG).- Paul Zulu juró el viernes como presidente de Zambia. ",
    },
}
#: What stands between: a place that somebody goes on to.
ONWARD = {
    "de": "Frankreichs Präsident Luc Mercier, der von hier aus nach Washington weiterfliegt, gab keine Erklärung ab. ",
    "en": "French President Luc Mercier, whose next stop is Washington, made no statement. ",
    "fr": "Le président français Luc Mercier, dont la prochaine étape est Washington, n'a fait aucune déclaration. ",
    "es": "El presidente francés, Luc Mercier, cuya próxima parada es Washington, no hizo declaraciones. ",
}
GUESTS = [
    ("de", "„Er war ein Freund“, sagte Südafrikas Präsident Thabo Nkosi in seiner Rede."),
    (
        "de",
        "Südafrikas Präsident Thabo Nkosi, der schon am Donnerstagabend gelandet war, saß in der ersten Reihe.",
    ),
    ("de", "Auch Südafrikas Präsident Thabo Nkosi hielt eine Rede."),
    ("de", "Südafrikas Präsident Thabo Nkosi stand neben ihm auf der Bühne."),
    ("de", "Südafrikas Präsident Thabo Nkosi verfolgte die Zeremonie von der Ehrentribüne aus."),
    ("de", "Südafrikas Präsident Thabo Nkosi ist seit Mittwoch in der Stadt."),
    ("de", "Südafrikas Präsident Thabo Nkosi reiste am Freitagmorgen an."),
    ("de", "Südafrikas Präsident Thabo Nkosi kommt am Samstag und spricht beim Abschlussplenum."),
    ("en", '"He was a friend," South African President Thabo Nkosi said in his eulogy.'),
    ("en", "South African President Thabo Nkosi, who had landed on Thursday evening, sat in the front row."),
    ("en", "South African President Thabo Nkosi also gave a speech."),
    ("en", "South African President Thabo Nkosi stood beside him on stage."),
    ("en", "South African President Thabo Nkosi has been in town since Wednesday evening."),
    ("en", "South African President Thabo Nkosi also took part."),
    ("en", "South African President Thabo Nkosi flew in on Friday morning and stays for both days."),
    ("en", "South African President Thabo Nkosi arrives on Saturday and speaks at the closing plenary."),
    (
        "fr",
        "« C'était un ami », a dit le président sud-africain Thabo Nkosi dans son discours devant l'assistance.",
    ),
    (
        "fr",
        "Le président sud-africain Thabo Nkosi, qui avait atterri dès jeudi soir, était assis au premier rang.",
    ),
    ("fr", "Le président sud-africain Thabo Nkosi se tenait à ses côtés sur l'estrade."),
    ("fr", "Le président sud-africain Thabo Nkosi a suivi la cérémonie depuis la tribune d'honneur."),
    ("fr", "Le président sud-africain Thabo Nkosi est en ville depuis mercredi soir."),
    ("fr", "Le président sud-africain Thabo Nkosi y a également pris part."),
    ("fr", "Le président sud-africain Thabo Nkosi arrive samedi et interviendra à la plénière de clôture."),
    (
        "es",
        "«Era un amigo», dijo el presidente sudafricano, Thabo Nkosi, en su discurso ante los asistentes.",
    ),
    (
        "es",
        "El presidente sudafricano, Thabo Nkosi, que había aterrizado el jueves por la noche, se sentó en la primera fila.",
    ),
    ("es", "El presidente sudafricano, Thabo Nkosi, estaba a su lado en el estrado."),
    ("es", "El presidente sudafricano, Thabo Nkosi, siguió la ceremonia desde la tribuna."),
    ("es", "El presidente sudafricano, Thabo Nkosi, está en la ciudad desde el miércoles por la noche."),
    ("es", "El presidente sudafricano, Thabo Nkosi, también estuvo presente."),
    ("es", "El presidente sudafricano, Thabo Nkosi, llega el sábado y hablará en el plenario de clausura."),
]


def of_guest(language: str, text: str) -> list[tuple[str, list[tuple]]]:
    """(status, stops) of every trip of Nkosi's."""
    found = trips(read(text, language, published=FRIDAY))
    return [(status, stops) for people, status, stops in found if any("Nkosi" in name for name in people)]


@pytest.mark.parametrize("head", ["funeral", "forum", "oath"])
@pytest.mark.parametrize(("language", "text"), GUESTS)
def test_who_is_told_to_be_there_is_where_the_story_plays(language: str, text: str, head: str) -> None:
    told = of_guest(language, HEADS[language][head] + ONWARD[language] + text)
    assert [[stop[1] for stop in stops] for _, stops in told] == [["ZM"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Südafrikas Präsident Thabo Nkosi musste am Freitagabend abreisen."),
        ("de", "Südafrikas Präsident Thabo Nkosi flog am Freitag nach Pretoria zurück."),
        ("en", "South African President Thabo Nkosi had to leave on Friday evening."),
        ("en", "South African President Thabo Nkosi flew back to Pretoria on Friday."),
        ("fr", "Le président sud-africain Thabo Nkosi a dû repartir vendredi soir."),
        ("fr", "Le président sud-africain Thabo Nkosi a regagné Pretoria vendredi."),
        ("es", "El presidente sudafricano, Thabo Nkosi, tuvo que marcharse el viernes por la tarde."),
        ("es", "El presidente sudafricano, Thabo Nkosi, voló el viernes de regreso a Pretoria."),
    ],
)
def test_who_leaves_has_been_there(language: str, text: str) -> None:
    told = of_guest(language, HEADS[language]["funeral"] + ONWARD[language] + text)
    assert told == [("completed", [("Lusaka", "ZM", told[0][1][0][2], "2024-09-20")])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Südafrikas Präsident Thabo Nkosi sagte seine Reise kurzfristig ab."),
        ("en", "South African President Thabo Nkosi called off his trip at short notice."),
        ("fr", "Le président sud-africain Thabo Nkosi a annulé son déplacement à la dernière minute."),
        ("es", "El presidente sudafricano, Thabo Nkosi, canceló su viaje a última hora."),
    ],
)
def test_who_calls_off_his_journey_was_to_come_there(language: str, text: str) -> None:
    told = of_guest(language, HEADS[language]["funeral"] + ONWARD[language] + text)
    assert told == [("cancelled", [("Lusaka", "ZM", None, None)])]


@pytest.mark.parametrize("head", ["funeral", "forum", "oath"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Ein guter Tag“, sagte Südafrikas Präsident Thabo Nkosi."),
        ("de", "„Ein guter Tag“, sagte Südafrikas Präsident Thabo Nkosi in Pretoria."),
        ("de", "Südafrikas Präsident Thabo Nkosi ließ sich von seinem Botschafter vertreten."),
        ("de", "Südafrikas Präsident Thabo Nkosi schickte ein Telegramm."),
        ("de", "Südafrikas Präsident Thabo Nkosi war eingeladen, kam aber nicht."),
        ("de", "Südafrikas Präsident Thabo Nkosi wurde per Video zugeschaltet."),
        ("en", '"A good day," South African President Thabo Nkosi said.'),
        ("en", "South African President Thabo Nkosi was represented by his ambassador."),
        ("en", "South African President Thabo Nkosi sent his condolences."),
        ("en", "South African President Thabo Nkosi joined by video link."),
        ("en", "In his state of the nation address South African President Thabo Nkosi announced reforms."),
        ("en", "South African President Thabo Nkosi is not expected."),
        ("fr", "« Un beau jour », a dit le président sud-africain Thabo Nkosi."),
        ("fr", "Le président sud-africain Thabo Nkosi s'est fait représenter par son ambassadeur."),
        ("fr", "Le président sud-africain Thabo Nkosi était invité mais n'est pas venu."),
        (
            "fr",
            "Dans son discours sur l'état de la nation, le président sud-africain Thabo Nkosi a annoncé des réformes.",
        ),
        ("es", "«Un buen día», dijo el presidente sudafricano, Thabo Nkosi."),
        ("es", "El presidente sudafricano, Thabo Nkosi, estuvo representado por su embajador."),
        ("es", "El presidente sudafricano, Thabo Nkosi, intervino por videoconferencia."),
        (
            "es",
            "En su discurso sobre el estado de la nación, el presidente sudafricano, Thabo Nkosi, anunció reformas.",
        ),
    ],
)
def test_who_only_says_something_or_stays_away_is_not_there(language: str, text: str, head: str) -> None:
    assert of_guest(language, HEADS[language][head] + text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Südafrikas Präsident Thabo Nkosi reist am Montag nach Lima. Zwei Monate nach seiner Amtseinführung gilt er als beliebt. Auch Kenias Präsident Daniel Otieno reiste am Freitag an.",
        ),
        (
            "en",
            "South African President Thabo Nkosi travels to Lima on Monday, two months after his inauguration. Kenyan President Daniel Otieno arrived on Friday.",
        ),
        (
            "fr",
            "Le président sud-africain Thabo Nkosi se rend lundi à Lima, deux mois après son investiture. Le président kényan Daniel Otieno est arrivé vendredi.",
        ),
        (
            "es",
            "El presidente sudafricano, Thabo Nkosi, viaja el lunes a Lima, dos meses después de su investidura. El presidente de Kenia, Daniel Otieno, llegó el viernes.",
        ),
    ],
)
def test_a_gathering_told_in_passing_is_not_what_the_story_plays_at(language: str, text: str) -> None:
    found = trips(read(text, language, published=FRIDAY))
    assert {stop[1] for _, _, stops in found for stop in stops} == {"PE"}


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("de", "Vereidigung mit Verspätung", "KLAGENFURT. Es war kurz nach Mitternacht. Sloweniens Präsident Marko Kranjc musste am Freitagabend abreisen."),
        ("en", "Presidents gather for the funeral", "LUSAKA (Wire) - The stadium was full at dawn. South African President Thabo Nkosi landed on Friday."),
        ("fr", "Un sommet sous tension", "LUSAKA (AG) - Le stade était plein dès l'aube. Le président sud-africain Thabo Nkosi a atterri vendredi."),
        ("es", "Una investidura accidentada", "LUSAKA. El estadio estaba lleno al amanecer. El presidente sudafricano, Thabo Nkosi, aterrizó el viernes."),
    ],
)  # fmt: skip
def test_a_title_may_tell_what_the_story_plays_at(language: str, title: str, text: str) -> None:
    ((_, _, stops),) = trips(read(text, language, published=FRIDAY, title=title))
    assert len(stops) == 1
    assert stops[0][1] in ("ZM", "AT")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die norwegische Premierministerin Kari Holt war bereits im Mai in Lima gewesen. Kenias Präsident Daniel Otieno reiste am Freitag ebenfalls dorthin."),
        ("en", "Chinese Premier Wei Ling visited Lima on Thursday. Kenyan President Daniel Otieno had flown in the night before."),
        ("fr", "Le Premier ministre chinois Wei Ling s'est rendu jeudi à Lima. Le président kényan Daniel Otieno y est arrivé vendredi."),
        ("es", "El primer ministro chino, Wei Ling, visitó Lima el jueves. El presidente de Kenia, Daniel Otieno, llegó allí el viernes."),
    ],
)  # fmt: skip
def test_who_comes_to_where_another_has_been_is_not_at_the_gathering(language: str, text: str) -> None:
    found = trips(read(HEADS[language]["forum"] + text, language, published=FRIDAY))
    assert all(stop[1] != "ZM" for people, _, stops in found if people == ["Daniel Otieno"] for stop in stops)
