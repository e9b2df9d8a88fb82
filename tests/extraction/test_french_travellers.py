"""Who travels in French news when he is told by an epithet, in a company, or by his host. Sentences of our own."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips


def routes(text: str, language: str = "fr") -> list[tuple[list[str], list[str]]]:
    """(travellers, places) of every trip."""
    return [
        (who, [city or country for city, country, _, _ in stops])
        for who, _, stops in trips(read(text, language))
    ]


_BORIC = "Le président chilien Gabriel Boric est arrivé lundi à Madrid."


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{_BORIC} Le Chilien gagnera Berlin mercredi.", "Gabriel Boric"),
        (f"{_BORIC} Mardi, le Chilien doit s'envoler pour Berlin.", "Gabriel Boric"),
        (f"{_BORIC} Le dirigeant chilien se rendra mercredi à Berlin.", "Gabriel Boric"),
        (f"{_BORIC} Le socialiste de 38 ans se rendra mercredi à Berlin.", "Gabriel Boric"),
        (f"{_BORIC} L'ancien leader du mouvement étudiant se rendra mercredi à Berlin.", "Gabriel Boric"),
        (f"{_BORIC} Reçu par Felipe VI, le Chilien s'est ensuite envolé pour Berlin.", "Gabriel Boric"),
    ],
)
def test_an_epithet_is_whom_the_story_is_about(text, who):
    assert routes(text) == [([who], ["Madrid", "Berlin"])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El presidente chileno, Gabriel Boric, llegó el lunes a Madrid. El chileno viajará el miércoles a Berlín.",
        ),
        (
            "en",
            "Chilean President Gabriel Boric arrived in Madrid on Monday. The Chilean will travel to Berlin on Wednesday.",
        ),
        (
            "de",
            "Der chilenische Präsident Gabriel Boric ist am Montag in Madrid eingetroffen. Am Mittwoch reist der Chilene nach Berlin.",
        ),
    ],
)
def test_a_noun_of_nationality_is_its_national(language, text):
    assert routes(text, language) == [(["Gabriel Boric"], ["Madrid", "Berlin"])]


def test_a_noun_of_nationality_is_nobody_of_another_country():
    text = "Gabriel Boric, le président chilien, a reçu Luis Lacalle. Le Péruvien se rendra lundi à Quito."
    assert routes(text) == []


_COMPANIONS = (
    "Le président kényan William Ruto est arrivé lundi à Alger, {} la ministre de la Défense, Soipan Tuya."
)


@pytest.mark.parametrize(
    "phrase",
    ["accompagné par", "flanqué de", "escorté de", "entouré de", "en compagnie de", "avec à ses côtés"],
)
def test_a_companion_travels_along(phrase):
    assert routes(_COMPANIONS.format(phrase)) == [(["William Ruto", "Soipan Tuya"], ["Algiers"])]


def test_companions_are_told_with_the_same_word():
    text = "Le roi Felipe VI est arrivé à Luanda, accompagné de la reine Letizia et du ministre José Manuel Albares."
    assert routes(text) == [(["Felipe VI", "Letizia", "José Manuel Albares"], ["Luanda"])]


def test_who_is_of_the_journey_travels_along():
    text = (
        "Le président kényan William Ruto a atterri à Alger dimanche. La ministre Soipan Tuya est du voyage."
    )
    assert routes(text) == [(["William Ruto", "Soipan Tuya"], ["Algiers"])]


@pytest.mark.parametrize("verb", ["suivi", "devancé", "imité", "précédé", "remplacé"])
def test_who_followed_him_there_was_there(verb):
    text = f"Le président kényan William Ruto s'est rendu à Alger lundi ; la ministre bulgare Teodora Genchovska l'y avait {verb} en janvier."
    assert routes(text) == [(["William Ruto"], ["Algiers"]), (["Teodora Genchovska"], ["Algiers"])]


@pytest.mark.parametrize(
    "text",
    [
        "Le président italien Sergio Mattarella a déroulé lundi le tapis rouge au président bélarusse Alexandre Loukachenko.",
        "Le président italien Sergio Mattarella a offert lundi à Rome un dîner en l'honneur du président bélarusse Alexandre Loukachenko.",
        "Le président italien Sergio Mattarella a eu pour hôte lundi à Rome le président bélarusse Alexandre Loukachenko.",
        "Le président bélarusse Alexandre Loukachenko était lundi à Rome l'hôte de Sergio Mattarella.",
        "Le président bélarusse Alexandre Loukachenko a été l'invité du président italien Sergio Mattarella lundi à Rome.",
        "Le président bélarusse Alexandre Loukachenko était l'invité, lundi à Rome, du président italien Sergio Mattarella.",
        "Le président bélarusse Alexandre Loukachenko sera l'hôte, lundi, de Sergio Mattarella à Rome.",
        "À Rome, l'hôte, le président italien Sergio Mattarella, a salué lundi le président bélarusse Alexandre Loukachenko.",
        "Rome attend lundi le président bélarusse Alexandre Loukachenko.",
    ],
)
def test_a_guest_is_told_by_his_host(text):
    [(who, [place])] = routes(text)
    assert who == ["Alexandre Loukachenko"] and place in ("Rome", "IT")


@pytest.mark.parametrize(
    "verb",
    [
        "a fait une apparition surprise à",
        "a mis pied à terre à",
        "a fait un saut à",
        "a fait ses valises pour",
        "s'est invité à",
        "a été aperçu à",
        "a pris ses quartiers à",
        "a posé ses valises à",
    ],
)
def test_idioms_of_being_there(verb):
    assert routes(f"Le président kényan William Ruto {verb} Mascate lundi.") == [
        (["William Ruto"], ["Muscat"])
    ]


def test_the_soil_of_a_country_is_the_country():
    assert routes("Le roi Charles III a foulé lundi le sol kényan.") == [(["Charles III"], ["KE"])]


_TOUR = "Le président kényan William Ruto entame mercredi une tournée africaine"


@pytest.mark.parametrize(
    "text",
    [
        f"{_TOUR}. Au programme : Libreville, Luanda et Kinshasa.",
        f"{_TOUR}. À l'agenda : Libreville, puis Luanda et Kinshasa.",
        f"{_TOUR}. Au menu figurent Libreville, Luanda et Kinshasa.",
        f"{_TOUR} qui comprend Libreville, Luanda et Kinshasa.",
        "La tournée de William Ruto, le président kényan, inclut Libreville, Luanda et Kinshasa.",
        "Au programme de la tournée du président kényan William Ruto figurent Libreville, Luanda et Kinshasa.",
    ],
)
def test_a_programme_lists_stops(text):
    assert routes(text) == [(["William Ruto"], ["Libreville", "Luanda", "Kinshasa"])]


@pytest.mark.parametrize(
    "opening",
    [
        "Deux rendez-vous attendent William Ruto, le président kényan, à l'étranger :",
        "William Ruto, le président kényan, a quitté Rome lundi. Deux échéances l'attendent :",
    ],
)
def test_each_gathering_that_awaits_somebody_is_a_journey(opening):
    text = f"{opening} le G7 de Kananaskis, du 15 au 17 juin, puis, les 24 et 25 juin, le sommet de l'Otan à La Haye."
    found = trips(read(text, "fr"))[-2:]
    assert found == [
        (["William Ruto"], "announced", [("Kananaskis", "CA", "2026-06-15", "2026-06-17")]),
        (["William Ruto"], "announced", [("The Hague", "NL", "2026-06-24", "2026-06-25")]),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Gabriel Boric, le président chilien, et Petteri Orpo, le Premier ministre finlandais, étaient lundi à Vilnius ; le premier s'envolera mercredi pour Berne.",
            [(["Gabriel Boric"], ["Vilnius", "Bern"]), (["Petteri Orpo"], ["Vilnius"])],
        ),
        (
            "Gabriel Boric, le président chilien, et Petteri Orpo, le Premier ministre finlandais, étaient lundi à Vilnius. Le second s'envolera mercredi pour Berne.",
            [(["Gabriel Boric"], ["Vilnius"]), (["Petteri Orpo"], ["Vilnius", "Bern"])],
        ),
        (
            "Le président chilien Gabriel Boric est arrivé lundi à Kiev. La première ministre danoise, Mette Frederiksen, l'y rejoindra jeudi.",
            [(["Gabriel Boric"], ["Kyiv"]), (["Mette Frederiksen"], ["Kyiv"])],
        ),
    ],
)
def test_the_first_and_the_second_are_of_those_told_together(text, wanted):
    assert routes(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Le président chilien Gabriel Boric se rendra mercredi à Berne, le Premier ministre finlandais Petteri Orpo jeudi à Vienne.",
            [("Gabriel Boric", "Bern", "2026-02-25"), ("Petteri Orpo", "Vienna", "2026-02-26")],
        ),
        (
            "Le président chilien Gabriel Boric est arrivé dimanche à Berne et le Premier ministre finlandais Petteri Orpo lundi.",
            [("Gabriel Boric", "Bern", "2026-02-22"), ("Petteri Orpo", "Bern", "2026-02-23")],
        ),
        (
            "Le président chilien Gabriel Boric est attendu mercredi à Berne, le Premier ministre finlandais Petteri Orpo jeudi.",
            [("Gabriel Boric", "Bern", "2026-02-25"), ("Petteri Orpo", "Bern", "2026-02-26")],
        ),
    ],
)
def test_a_verb_is_left_out_the_second_time(text, wanted):
    found = trips(read(text, "fr"))
    assert [(who, city, day) for [who], _, [(city, _, day, _)] in found] == wanted


@pytest.mark.parametrize(
    ("tail", "day"),
    [
        ("le 20 janvier et, le lendemain, à Kiev", "2026-01-21"),
        ("le 20 janvier puis, deux jours plus tard, à Kiev", "2026-01-22"),
        ("le 20 janvier, et le surlendemain à Kiev", "2026-01-22"),
    ],
)
def test_the_next_place_has_a_day_counted_from_the_first(tail, day):
    [(_, _, stops)] = trips(read(f"Le président chilien Gabriel Boric s'est rendu à Varsovie {tail}.", "fr"))
    assert [(city, arrive) for city, _, arrive, _ in stops] == [("Warsaw", "2026-01-20"), ("Kyiv", day)]


@pytest.mark.parametrize(
    ("place", "country"),
    [("Kinshasa", "CD"), ("Brazzaville", "CG")],
)
def test_the_capital_told_says_which_congo_is_meant(place, country):
    text = f"Le président chilien Gabriel Boric s'est rendu lundi au Congo. « Bienvenue », titrait la presse de {place}. Le président congolais l'a reçu."
    assert {code for _, _, stops in trips(read(text, "fr")) for _, code, _, _ in stops} == {country}


def test_who_leads_a_mission_travels():
    text = "Le Premier ministre jamaïcain, Andrew Holness, a conduit lundi à Port-au-Prince une mission de la Caricom."
    assert routes(text) == [(["Andrew Holness"], ["Port-au-Prince"])]


def test_quant_a_puts_somebody_in_front():
    text = "Petteri Orpo, le Premier ministre finlandais, a vu Mette Frederiksen. Quant au président chilien Gabriel Boric, il était lundi à Berne."
    assert routes(text) == [(["Gabriel Boric"], ["Bern"])]


_SUMMIT = "Le sommet arabe s'est ouvert lundi à Djeddah."


@pytest.mark.parametrize(
    "text",
    [
        "Le président tunisien, Kaïs Saïed, a lui aussi fait le déplacement.",
        "Le président tunisien, Kaïs Saïed, a fait le voyage.",
        "Le président algérien a délégué son homologue tunisien, Kaïs Saïed.",
        "Le président tunisien, Kaïs Saïed, a regagné Tunis mardi à l'issue du sommet.",
        "Le président tunisien, Kaïs Saïed, était également présent.",
    ],
)
def test_who_comes_to_the_gathering_told_of_is_there(text):
    assert routes(f"{_SUMMIT} {text}") == [(["Kaïs Saïed"], ["Jeddah"])]


def test_a_pronoun_may_stand_before_whom_it_means():
    text = "C'est un avion de l'armée qui l'a déposé lundi à Djeddah. Le président tunisien, Kaïs Saïed, a souri."
    assert routes(text) == [(["Kaïs Saïed"], ["Jeddah"])]


def test_an_envoy_is_named_behind_his_master():
    text = "L'envoyé personnel d'Emmanuel Macron pour l'Afrique, Jean-Marie Bockel, est attendu mercredi à N'Djamena."
    assert routes(text) == [(["Jean-Marie Bockel"], ["N'Djamena"])]


def test_talks_are_told_with_each_of_them():
    text = "Le président chilien Gabriel Boric sera jeudi à Niamey. Des entretiens avec le président Mohamed Bazoum et avec son homologue Hassoumi Massaoudou y sont prévus."
    [trip] = read(text, "fr").trips
    assert sorted(name for e in trip.events for name in e.counterparts) == [
        "Hassoumi Massaoudou",
        "Mohamed Bazoum",
    ]


@pytest.mark.parametrize(
    "opening", ["Venu de Mauritanie et de Gambie,", "Arrivé de Mauritanie puis de Gambie,"]
)
def test_he_came_from_each_of_them(opening):
    text = f"{opening} le président chilien Gabriel Boric a atterri mercredi à Dakar."
    assert routes(text) == [(["Gabriel Boric"], ["MR", "GM", "Dakar"])]


@pytest.mark.parametrize(
    "told",
    [
        "a prononcé un discours à l'université de Lisbonne",
        "s'est rendu dans un hôpital de Lisbonne",
        "s'est recueilli au cimetière de Lisbonne",
        "loge dans un palace de Lisbonne",
        "a rencontré dans un hôtel de Lisbonne des entrepreneurs",
        "a signé un accord à la mairie de Lisbonne",
    ],
)
def test_a_house_of_a_city_is_in_it(told):
    assert routes(f"Le ministre kényan Paul Otieno {told}.") == [(["Paul Otieno"], ["Lisbon"])]


@pytest.mark.parametrize(
    "told",
    [
        "a étudié à l'université de Lisbonne",
        "a écrit à l'université de Lisbonne",
        "a parlé du musée de Lisbonne",
        "a fait don d'un tableau au musée de Lisbonne",
    ],
)
def test_a_house_of_a_city_told_of(told):
    assert routes(f"Le ministre kényan Paul Otieno {told}.") == []
