"""French as newspapers write it at length: news in quotation marks, lists of guests, plans that are only
spoken of, people named right behind a place.
"""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.reading import last_names_and_places, read, trips

LAAR = "Le président estonien Mart Laar"


@pytest.mark.parametrize(
    "saying",
    [
        "indique le ministère dans un communiqué",
        "a annoncé la porte-parole de la présidence",
        "rapporte l'agence",
    ],
)
@pytest.mark.parametrize(
    ("news", "place"),
    [
        (
            "À l'invitation du roi, le président estonien Mart Laar effectuera une visite d'État en Norvège",
            "NO",
        ),
        ("Le président estonien Mart Laar se rendra mardi à Oslo", "Oslo"),
        ("Le président estonien Mart Laar est arrivé mardi à Oslo pour une visite de travail", "Oslo"),
    ],
)
def test_news_in_quotation_marks(saying: str, news: str, place: str) -> None:
    assert last_names_and_places("fr", f'"{news}", {saying}.') == [("Laar", [place])]


@pytest.mark.parametrize(
    "text",
    [
        "« Nous nous rendrons à Oslo, et le président estonien Mart Laar viendra avec nous », a dit le député.",
        "« Le président estonien Mart Laar se rendra-t-il à Oslo pour le défilé ? », demande le quotidien.",
        '"Le président estonien Mart Laar ne se rendra pas à Oslo dans ces conditions", a dit la porte-parole.',
        '"Le président estonien Mart Laar participera à la reconstruction du pays", a promis le député.',
    ],
)
def test_what_somebody_says_is_no_news(text: str) -> None:
    assert last_names_and_places("fr", text) == []


@pytest.mark.parametrize(
    ("told", "city"),
    [
        ("s'est rendu aux Jeux olympiques d'hiver de Pékin", "Beijing"),
        ("s'est rendu vendredi à la foire de Hanovre", "Hanover"),
        ("se rendra la semaine prochaine au salon aéronautique de Dubaï", "Dubai"),
        ("assistera samedi au carnaval de Rio", "Rio de Janeiro"),
        ("était présent au festival de Salzbourg", "Salzburg"),
        ("visitera l'Exposition universelle d'Osaka", "Osaka"),
    ],
)
def test_fairs_and_games_are_gone_to(told: str, city: str) -> None:
    assert last_names_and_places("fr", f"{LAAR} {told}.") == [("Laar", [city])]


@pytest.mark.parametrize("verb", ["a reçu", "a accueilli", "a rencontré"])
@pytest.mark.parametrize(
    "whom", ["le directeur", "les organisateurs", "les lauréats", "la présidente", "un participant"]
)
@pytest.mark.parametrize(
    "what", ["du forum de Davos", "de la conférence de Munich", "des Jeux olympiques de Pékin"]
)
def test_whom_he_meets_of_a_gathering_takes_him_to_none(verb: str, whom: str, what: str) -> None:
    assert last_names_and_places("fr", f"{LAAR} {verb} {whom} {what}.") == []


@pytest.mark.parametrize(
    "told",
    [
        "Le président estonien Mart Laar a salué le succès",
        "Le président estonien Mart Laar a évoqué la tenue",
    ],
)
def test_fairs_and_games_are_spoken_of(told: str) -> None:
    assert last_names_and_places("fr", f"{told} des Jeux olympiques de Pékin.") == []


GUESTS = [("Kagame", ["Oslo"]), ("Laar", ["Oslo"])]


@pytest.mark.parametrize(
    "rite", ["Les obsèques du roi auront lieu samedi à Oslo.", "Un sommet se tiendra samedi à Oslo."]
)
@pytest.mark.parametrize(
    "told",
    [
        "Plusieurs chefs d'État seront présents. Parmi eux, {}.",
        "Une dizaine de dirigeants feront le déplacement. Parmi eux figurent {}.",
        "Plusieurs dirigeants sont attendus. Parmi eux : {}.",
        "Parmi les présidents attendus figurent {}.",
    ],
)
def test_guests_named_behind_those_who_come(rite: str, told: str) -> None:
    names = "le président rwandais Paul Kagame et le président estonien Mart Laar"
    assert last_names_and_places("fr", f"{rite} {told.format(names)}") == GUESTS


@pytest.mark.parametrize(
    "told",
    [
        "Plusieurs chefs d'État ne viendront pas. Parmi eux, {}.",
        "Plusieurs chefs d'État ont envoyé un message. Parmi eux, {}.",
        "Parmi les absents : {}.",
        "Les grands absents sont {}.",
    ],
)
def test_those_who_stay_away_are_no_guests(told: str) -> None:
    names = "le président rwandais Paul Kagame et le président estonien Mart Laar"
    assert (
        last_names_and_places("fr", f"Les obsèques du roi auront lieu samedi à Oslo. {told.format(names)}")
        == []
    )


@pytest.mark.parametrize("who", ["Les chefs d'État présents", "Les autres présidents présents"])
def test_all_who_are_listed_as_present(who: str) -> None:
    text = f"Un sommet se tient à Oslo. {who} sont le président rwandais Paul Kagame, le président lituanien Gitanas Nauseda et le président estonien Mart Laar."
    assert last_names_and_places("fr", text) == [
        ("Kagame", ["Oslo"]),
        ("Laar", ["Oslo"]),
        ("Nauseda", ["Oslo"]),
    ]


def test_who_moves_too_comes_there() -> None:
    text = "Un sommet se tiendra samedi à Oslo. Le président rwandais Paul Kagame et le président estonien Mart Laar se déplaceront également."
    assert last_names_and_places("fr", text) == GUESTS


def test_a_rite_is_held_where_it_is_told_to_be() -> None:
    text = "Les obsèques du pape auront lieu samedi à Rome. Le président estonien Mart Laar sera présent."
    assert last_names_and_places("fr", text) == [("Laar", ["Rome"])]


@pytest.mark.parametrize("verb", ["a exprimé", "avait manifesté", "a réitéré", "a renouvelé"])
@pytest.mark.parametrize(
    "plan",
    [
        "son intention de",
        "sa volonté de",
        "son souhait de",
        "son désir de",
        "le vœu de",
        "son refus de",
        "l'espoir de",
    ],
)
@pytest.mark.parametrize("journey", ["se rendre à Oslo", "participer au sommet d'Oslo"])
def test_a_plan_that_is_only_told_of(verb: str, plan: str, journey: str) -> None:
    assert last_names_and_places("fr", f"{LAAR} {verb} {plan} {journey}.") == []


@pytest.mark.parametrize(
    "told", ["a annoncé son intention de", "a confirmé son intention de", "a l'intention de"]
)
def test_a_plan_that_is_announced(told: str) -> None:
    found = trips(read(f"{LAAR} {told} se rendre à Oslo en juin.", "fr"))
    assert found == [(["Mart Laar"], "announced", [("Oslo", "NO", "2026-06", None)])]


@pytest.mark.parametrize(
    "told",
    [
        "est arrivé à Oslo dans l'espoir de rencontrer le roi",
        "s'est rendu à Oslo avec l'intention de signer un accord",
    ],
)
def test_hope_on_a_journey(told: str) -> None:
    assert last_names_and_places("fr", f"{LAAR} {told}.") == [("Laar", ["Oslo"])]


@pytest.mark.parametrize("portfolio", ["de la Défense", "du Commerce", "des Finances"])
def test_a_deputy_is_not_the_minister(portfolio: str) -> None:
    text = f"Le vice-ministre estonien {portfolio} est arrivé lundi à Oslo. Le ministre {portfolio}, Mart Laar, est resté à Tallinn."
    assert last_names_and_places("fr", text) == []


@pytest.mark.parametrize(
    "group",
    ["Plusieurs sénateurs", "Deux émissaires estoniens", "Des députés estoniens", "De nombreux dirigeants"],
)
def test_they_are_those_whom_nobody_names(group: str) -> None:
    told = "Le président estonien Mart Laar et la ministre norvégienne Anna Berg ont parlé mardi."
    text = f"{told} {group} se sont rendus à Rome, où ils ont rencontré le maire."
    assert last_names_and_places("fr", text) == []


def test_whom_a_guest_meets_at_a_summit_has_come_too() -> None:
    text = f"{LAAR} participera mercredi à Luanda à un sommet avec le président angolais João Lourenço et le président rwandais Paul Kagame."
    assert last_names_and_places("fr", text) == [("Kagame", ["Luanda"]), ("Laar", ["Luanda"])]


@pytest.mark.parametrize(
    "where", ["en marge du sommet de Tirana", "lors du sommet de Tirana", "au sommet de Tirana"]
)
def test_met_at_a_gathering_named_after_its_place(where: str) -> None:
    text = f"{LAAR} a rencontré le président rwandais Paul Kagame {where}."
    assert last_names_and_places("fr", text) == [("Kagame", ["Tirana"]), ("Laar", ["Tirana"])]


def test_a_talk_of_a_summit_is_held_anywhere() -> None:
    text = f"{LAAR} s'est entretenu avec le président rwandais Paul Kagame de la préparation du sommet de Tirana."
    assert last_names_and_places("fr", text) == []


BOTH = "le président estonien Mart Laar et le président norvégien Ola Berg à Oslo"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Une rencontre qui devait réunir lundi {BOTH} a été reportée.", "postponed"),
        (f"Le report d'un dîner qui devait réunir lundi {BOTH} a surpris.", "postponed"),
        (f"L'annulation du sommet qui devait réunir lundi {BOTH} a surpris.", "cancelled"),
        (f"Une réunion rassemblera lundi {BOTH}.", "announced"),
    ],
)
def test_whom_a_gathering_was_to_bring_together(text: str, status: str) -> None:
    assert [(people, state, [s[0] for s in stops]) for people, state, stops in trips(read(text, "fr"))] == [
        (["Mart Laar"], status, ["Oslo"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Un film réunit le président estonien Mart Laar et le président norvégien Ola Berg.",
        "Une photo réunit à Rome le président estonien Mart Laar et le président norvégien Ola Berg.",
        "Une réunion par visioconférence réunira lundi le président estonien Mart Laar et le président norvégien Ola Berg à Rome.",
    ],
)
def test_what_brings_nobody_anywhere(text: str) -> None:
    assert last_names_and_places("fr", text) == []


@pytest.mark.parametrize(("verb", "home"), [("a reçu", "Oslo"), ("recevra", "Oslo"), ("a accueilli", "Oslo")])
def test_somebody_stands_right_behind_a_place(verb: str, home: str) -> None:
    text = f"Le chancelier allemand Paul Klein arrive en Norvège. Le Premier ministre norvégien Ola Berg {verb} lundi à {home} Paul Klein."
    assert last_names_and_places("fr", text) == [("Klein", [home])]


@pytest.mark.parametrize("whom", ["Paris Hilton", "Victoria Nuland", "Florence Parly", "Vienne Dupont"])
def test_a_name_that_begins_like_a_place(whom: str) -> None:
    assert last_names_and_places("fr", f"{LAAR} a parlé à {whom}.") == []


def test_days_of_news_in_quotation_marks() -> None:
    text = '"Le président estonien Mart Laar effectuera une visite officielle en Norvège du 20 au 22 mars", indique le communiqué.'
    found = trips(read(text, "fr", published=date(2026, 3, 17)))
    assert found == [(["Mart Laar"], "announced", [(None, "NO", "2026-03-20", "2026-03-22")])]


@pytest.mark.parametrize(
    "site",
    [
        "l'aéroport international Ola Berg d'Oslo",
        "l'aéroport Anna-Vik d'Oslo",
        "l'aéroport militaire Ola Berg Vik d'Oslo",
    ],
)
def test_an_airport_and_its_own_name(site: str) -> None:
    text = f"À son arrivée à {site}, le président estonien Mart Laar a été accueilli par le Premier ministre."
    assert last_names_and_places("fr", text) == [("Laar", ["Oslo"])]


@pytest.mark.parametrize("coming", ["À son arrivée à Oslo", "À son atterrissage à l'aéroport d'Oslo"])
def test_who_steps_off_a_plane(coming: str) -> None:
    assert last_names_and_places("fr", f"{coming}, le président estonien Mart Laar a salué les soldats.") == [
        ("Laar", ["Oslo"])
    ]


def test_the_grand_duke_is_of_one_country() -> None:
    found = read("S.A.R. le Grand-Duc se rendra lundi à Oslo.", "fr").trips
    assert [(p.role, p.country) for trip in found for p in trip.travellers] == [("Grand Duke", "LU")]


@pytest.mark.parametrize(
    "done",
    [
        "a rendu hommage aux soldats",
        "a remis la médaille au capitaine",
        "a signé un texte sur les otages",
        "a salué les députés",
    ],
)
@pytest.mark.parametrize(
    "there",
    [
        "tués au Mali",
        "morts à Bamako",
        "établis en Norvège",
        "pour son action à Bamako",
        "exilés à Oslo",
        "tombés à Oslo",
    ],
)
def test_the_place_of_what_is_honoured(done: str, there: str) -> None:
    assert last_names_and_places("fr", f"{LAAR} {done} {there}.") == []


def test_an_homage_is_paid_where_it_is_told_to_be() -> None:
    assert last_names_and_places("fr", f"{LAAR} a rendu hommage lundi à Bamako aux soldats tués.") == [
        ("Laar", ["Bamako"])
    ]
