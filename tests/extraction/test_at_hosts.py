"""Guests told only by who meets them in his own country: at a gathering of his, or after another guest."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

AT_A_GATHERING = {
    "fr: prononcera le discours": "Le président suisse Urs Keller prononcera mercredi le discours d'ouverture du Forum économique mondial à Davos. Il s'entretiendra avec le président polonais Jan Nowak.",
    "fr: participera, deux phrases": "Le président suisse Urs Keller participera mercredi au Forum économique mondial à Davos. Il y présidera une table ronde. M. Keller rencontrera aussi le président polonais Jan Nowak.",
    "en: will attend": "Swiss President Urs Keller will attend the World Economic Forum in Davos on Wednesday. He is to meet Polish President Jan Nowak.",
    "es: inaugurará": "El presidente suizo Urs Keller inaugurará el miércoles el Foro Económico Mundial en Davos. Se reunirá con el presidente polaco Jan Nowak.",
    "de: nimmt teil": "Der Schweizer Bundespräsident Urs Keller nimmt am Mittwoch am Weltwirtschaftsforum in Davos teil. Er wird den polnischen Präsidenten Jan Nowak treffen.",
}


@pytest.mark.parametrize("key", AT_A_GATHERING)
def test_whom_the_host_of_a_gathering_meets_comes_to_it(key: str) -> None:
    found = trips(read(AT_A_GATHERING[key], key[:2]))
    assert [(people, status) for people, status, _ in found] == [(["Jan Nowak"], "announced")]
    assert [stop[:2] for *_, stops in found for stop in stops] == [("Davos", "CH")]


def test_officials_of_organisations_come_to_it_too() -> None:
    text = "Le président suisse Urs Keller participera mercredi au Forum économique mondial à Davos. Il rencontrera le secrétaire général de l'Otan, Lars Holm."
    assert [(people, stops[0][0]) for people, _, stops in trips(read(text, "fr"))] == [
        (["Lars Holm"], "Davos")
    ]


NOT_THERE = {
    "met before the gathering": "Le président suisse Urs Keller participera jeudi au Forum économique mondial à Davos. Il a rencontré le président polonais Jan Nowak la semaine dernière.",
    "had met": "Le président suisse Urs Keller a participé mardi au Forum économique mondial à Davos. Il avait rencontré le président polonais Jan Nowak en janvier.",
    "somebody else meets him": "Le président suisse Urs Keller participera jeudi au Forum économique mondial à Davos. La ministre suisse de la Défense, Eva Frei, rencontrera le président polonais Jan Nowak.",
    "no gathering": "Le président suisse Urs Keller parlera jeudi à Davos. Il rencontrera le président polonais Jan Nowak.",
    "long after": "Le président suisse Urs Keller participera jeudi au Forum économique mondial à Davos. Le temps sera froid. La neige est attendue. Les hôtels sont pleins. Les prix montent. Il rencontrera le président polonais Jan Nowak.",
}


@pytest.mark.parametrize("key", NOT_THERE)
def test_whom_he_meets_at_another_time_does_not(key: str) -> None:
    assert "Jan Nowak" not in {name for people, *_ in trips(read(NOT_THERE[key], "fr")) for name in people}


ALSO_MET = {
    "fr: s'est également entretenu": "Le ministre marocain Driss Amal s'est entretenu lundi à Fès avec le ministre espagnol Pablo Riera. M. Amal s'est également entretenu avec la ministre ghanéenne Abena Osei.",
    "fr: a aussi rencontré": "Le ministre marocain Driss Amal a rencontré lundi à Fès le ministre espagnol Pablo Riera. Il a aussi rencontré la ministre ghanéenne Abena Osei.",
    "en: also met": "Moroccan Foreign Minister Driss Amal met Spanish Foreign Minister Pablo Riera in Fez on Monday. He also met Ghanaian Foreign Minister Abena Osei.",
    "es: también se reunió": "El ministro marroquí Driss Amal se reunió el lunes en Fez con el ministro español Pablo Riera. También se reunió con la ministra ghanesa Abena Osei.",
    "de: traf auch": "Der marokkanische Außenminister Driss Amal hat am Montag in Fès den spanischen Außenminister Pablo Riera getroffen. Er traf auch die ghanaische Außenministerin Abena Osei.",
}


@pytest.mark.parametrize("key", ALSO_MET)
def test_whom_a_host_also_meets_is_met_where_the_one_before_was(key: str) -> None:
    found = trips(read(ALSO_MET[key], key[:2]))
    assert [(people, stops[0][0]) for people, _, stops in found] == [
        (["Pablo Riera"], "Fes"),
        (["Abena Osei"], "Fes"),
    ]


NOT_MET_THERE = {
    "no word for it": "Le ministre marocain Driss Amal a rencontré lundi à Fès le ministre espagnol Pablo Riera. Il a rencontré la ministre ghanéenne Abena Osei.",
    "by telephone": "Le ministre marocain Driss Amal a rencontré lundi à Fès le ministre espagnol Pablo Riera. Il s'est également entretenu au téléphone avec la ministre ghanéenne Abena Osei.",
    "still to come": "Le ministre marocain Driss Amal a rencontré lundi à Fès le ministre espagnol Pablo Riera. Il rencontrera également jeudi la ministre ghanéenne Abena Osei.",
    "abroad since": "Le ministre marocain Driss Amal a rencontré lundi à Fès le ministre espagnol Pablo Riera. Il s'est rendu ensuite à Rome. Il a également rencontré la ministre ghanéenne Abena Osei.",
}


@pytest.mark.parametrize("key", NOT_MET_THERE)
def test_whom_he_meets_elsewhere_is_not(key: str) -> None:
    found = trips(read(NOT_MET_THERE[key], "fr"))
    assert ("Abena Osei", "Fes") not in {
        (n, stop[0]) for people, _, stops in found for n in people for stop in stops
    }
