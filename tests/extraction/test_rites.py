"""Ceremonies of a stay: told of nobody, given by a host, several of one day."""

from __future__ import annotations

import pytest

from tests.extraction.reading import kinds_in_ottawa

ONE = [
    ("en", "Wreaths were laid at the cenotaph."),
    ("en", "A 21-gun salute was fired in his honour."),
    ("en", "The national anthems were played at the palace."),
    ("en", "The day ended with a gala dinner at the palace."),
    ("en", "President Anna Kaal hosted a state banquet in the evening."),
    ("en", "The visit began with the laying of a wreath at the cenotaph."),
    ("fr", "Une gerbe a été déposée au monument aux morts."),
    ("fr", "Vingt et un coups de canon ont été tirés en son honneur."),
    ("fr", "La présidente Anna Kaal offrira un dîner d'État en son honneur."),
    ("fr", "La présidente Anna Kaal donnera mercredi un déjeuner en l'honneur de son hôte."),
    ("fr", "Il a passé en revue la garde d'honneur."),
    ("fr", "Il a été accueilli par une haie d'honneur."),
    ("es", "La presidenta Anna Kaal ofreció una cena de gala en honor del visitante."),
    ("es", "La presidenta Anna Kaal ofreció anoche una cena de Estado."),
    ("es", "Por la noche habrá una cena de gala en el palacio."),
    ("es", "Asistirá el jueves, junto a su homóloga Anna Kaal, a una ceremonia de bienvenida."),
    ("de", "Am Ehrenmal wurde ein Kranz niedergelegt."),
    ("de", "Salutschüsse wurden abgefeuert."),
    ("de", "Am Abend lud Präsidentin Anna Kaal zum Staatsbankett."),
    ("de", "Er nahm die Parade ab."),
    ("de", "Er verfolgte die Vereidigung von Präsidentin Anna Kaal."),
    ("de", "Am Donnerstag ist ein Empfang mit militärischen Ehren geplant."),
]


@pytest.mark.parametrize(("language", "text"), ONE, ids=[text for _, text in ONE])
def test_a_ceremony_is_told(language: str, text: str) -> None:
    assert kinds_in_ottawa(language, text) == ["ceremony"]


TWO = [
    (
        "en",
        "President Anna Kaal welcomed him with military honours and hosted a state banquet in the evening.",
    ),
    ("en", "He laid a wreath at the war memorial and planted a tree in the palace gardens."),
    (
        "fr",
        "La présidente Anna Kaal l'a accueilli avec les honneurs militaires avant d'offrir un dîner d'État.",
    ),
    ("es", "Fue recibido con honores militares por la presidenta Anna Kaal. Depositó una corona de flores."),
    ("de", "Präsidentin Anna Kaal empfing ihn mit militärischen Ehren. Am Abend gibt es ein Staatsbankett."),
]


@pytest.mark.parametrize(("language", "text"), TWO, ids=[text for _, text in TWO])
def test_two_kinds_are_two(language: str, text: str) -> None:
    assert kinds_in_ottawa(language, text) == ["ceremony", "ceremony"]


ONCE = [
    (
        "en",
        "He laid a wreath at the cenotaph. The wreath-laying was short. He paid tribute to the fallen.",
    ),
    ("en", "He attended the funeral of the former leader. The ceremony was short."),
    ("fr", "Il a déposé une gerbe au monument aux morts et rendu hommage aux victimes."),
    ("es", "Rindió homenaje a los caídos y guardó un minuto de silencio."),
    ("de", "Er legte am Ehrenmal einen Kranz nieder und gedachte der Opfer."),
]


@pytest.mark.parametrize(("language", "text"), ONCE, ids=[text for _, text in ONCE])
def test_one_kind_is_one(language: str, text: str) -> None:
    assert kinds_in_ottawa(language, text) == ["ceremony"]


NONE = [
    ("en", "Wreaths were laid in Tallinn by the opposition."),
    ("en", "A new factory was opened in the city last year."),
    ("en", "Officials were wary: shots were fired in the capital last week."),
    ("fr", "Aucune gerbe n'a été déposée."),
    ("es", "No habrá cena de gala."),
    ("de", "Ein Staatsbankett ist nicht vorgesehen."),
]


@pytest.mark.parametrize(("language", "text"), NONE, ids=[text for _, text in NONE])
def test_no_ceremony_is_told(language: str, text: str) -> None:
    assert kinds_in_ottawa(language, text) == []
