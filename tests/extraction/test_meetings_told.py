"""Meetings on a journey that is told before, in the ways the press tells them."""

from __future__ import annotations

import pytest

from tests.extraction.reading import read

#: Somebody has come, is there, will come.
CAME = {
    "en": "Peruvian Foreign Minister Rosa Llanos arrived in Riga on Monday for a two-day visit. ",
    "fr": "La ministre péruvienne des Affaires étrangères, Rosa Llanos, est arrivée lundi à Riga. ",
    "es": "La ministra peruana de Asuntos Exteriores, Rosa Llanos, llegó el lunes a Riga. ",
    "de": "Die peruanische Außenministerin Rosa Llanos ist am Montag zu einem Besuch in Riga eingetroffen. ",
}
STAYS = {
    "en": "Peruvian Foreign Minister Rosa Llanos is on a three-day visit to Latvia. ",
    "fr": "La ministre péruvienne des Affaires étrangères, Rosa Llanos, effectue une visite en Lettonie. ",
    "es": "La ministra peruana de Asuntos Exteriores, Rosa Llanos, realiza una visita a Letonia. ",
    "de": "Die peruanische Außenministerin Rosa Llanos hält sich zu einem Besuch in Lettland auf. ",
}
COMES = {
    "en": "Peruvian Foreign Minister Rosa Llanos will travel to Riga on Thursday. ",
    "fr": "La ministre péruvienne des Affaires étrangères, Rosa Llanos, se rendra jeudi à Riga. ",
    "es": "La ministra peruana de Asuntos Exteriores, Rosa Llanos, viajará el jueves a Riga. ",
    "de": "Die peruanische Außenministerin Rosa Llanos reist am Donnerstag nach Riga. ",
}


def met(head: str, language: str, text: str, kind: str = "bilateral_meeting") -> list[str]:
    """Whom the minister meets in Latvia, each alone."""
    found = read(head + text, language)
    (trip,) = (t for t in found.trips if "Rosa Llanos" in [p.name for p in t.travellers])
    meetings = [e for e in trip.events if e.kind == kind]
    assert all(e.place_country == "LV" and len(e.counterparts) == 1 for e in meetings)
    return [e.counterparts[0] for e in meetings]


AHEAD = [
    ("en", COMES, "Besides a meeting with Prime Minister Janis Berzs, she is to address parliament."),
    ("en", CAME, "During a meeting with Prime Minister Janis Berzs, she praised the reforms."),
    ("en", CAME, "After meeting Prime Minister Janis Berzs, she visited a school."),
    ("en", CAME, "She toured a port before meeting Prime Minister Janis Berzs."),
    ("en", CAME, "Over breakfast she met Prime Minister Janis Berzs."),
    ("fr", CAME, "Lors d'un entretien avec le Premier ministre Janis Berzs, elle a salué les réformes."),
    ("fr", CAME, "Après avoir rencontré le Premier ministre Janis Berzs, elle a visité une école."),
    ("es", CAME, "Tras reunirse con el primer ministro Janis Berzs, visitó una escuela."),
    ("es", CAME, "Recorrió un puerto antes de reunirse con el primer ministro Janis Berzs."),
    ("de", CAME, "Nach einem Treffen mit Ministerpräsident Janis Berzs besuchte sie eine Schule."),
    ("de", CAME, "Beim Frühstück sprach sie mit Ministerpräsident Janis Berzs."),
]
SUBJECTS = [
    ("en", CAME, "Her meeting with Prime Minister Janis Berzs lasted an hour."),
    ("es", CAME, "Su reunión con el primer ministro Janis Berzs duró una hora."),
    ("es", STAYS, "Un encuentro con el primer ministro Janis Berzs ocupó la mañana."),
    ("de", STAYS, "Ein Gespräch mit Ministerpräsident Janis Berzs füllte den Vormittag."),
    ("fr", STAYS, "Elle a eu un tête-à-tête avec le Premier ministre Janis Berzs."),
    ("es", CAME, "Por separado mantuvo conversaciones con el primer ministro Janis Berzs."),
]
HOSTS = [
    ("en", CAME, "Prime Minister Janis Berzs welcomed her at the castle."),
    ("en", CAME, "Prime Minister Janis Berzs received the Peruvian minister."),
    ("fr", CAME, "Le Premier ministre Janis Berzs l'a accueillie au château."),
    ("es", CAME, "El primer ministro Janis Berzs recibió a la ministra peruana."),
    ("en", CAME, "She was granted an audience by Prime Minister Janis Berzs."),
    ("de", CAME, "Ministerpräsident Janis Berzs gewährte ihr eine Audienz."),
    ("de", CAME, "Ministerpräsident Janis Berzs begrüßte sie im Schloss."),
    ("de", CAME, "Ministerpräsident Janis Berzs empfing die peruanische Ministerin."),
]


BEHIND = [
    ("en", COMES, "Her programme includes talks with Prime Minister Janis Berzs."),
    ("en", COMES, "Her schedule features a working lunch with Prime Minister Janis Berzs."),
    ("en", CAME, "Tuesday was given over to talks with Prime Minister Janis Berzs."),
    ("fr", COMES, "Son programme comprend des entretiens avec le Premier ministre Janis Berzs."),
    ("fr", CAME, "La journée de mardi a été consacrée à un entretien avec le Premier ministre Janis Berzs."),
    ("es", CAME, "El martes estuvo dedicado a conversaciones con el primer ministro Janis Berzs."),
    ("es", CAME, "Recibida el martes por el primer ministro Janis Berzs, abogó por el libre comercio."),
    ("es", STAYS, "Tiene previsto verse con el primer ministro Janis Berzs."),
    ("de", CAME, "Auf ihrer Agenda steht ein Treffen mit Ministerpräsident Janis Berzs."),
    ("de", STAYS, "Es kommt zu einem Gespräch mit Ministerpräsident Janis Berzs."),
]
WAYS = [
    ("en", CAME, "She spent an hour with Prime Minister Janis Berzs."),
    ("fr", CAME, "Elle a passé une heure avec le Premier ministre Janis Berzs."),
    ("es", CAME, "Pasó una hora con el primer ministro Janis Berzs."),
    ("de", CAME, "Sie verbrachte eine Stunde mit Ministerpräsident Janis Berzs."),
    ("en", CAME, "She paid a courtesy call on Prime Minister Janis Berzs."),
    ("fr", CAME, "Elle a rendu visite au Premier ministre Janis Berzs."),
    ("es", CAME, "Hizo una visita de cortesía al primer ministro Janis Berzs."),
    ("es", CAME, "La peruana vio también al primer ministro Janis Berzs."),
    ("es", CAME, "El martes visitó al primer ministro Janis Berzs."),
    ("de", CAME, "Sie besuchte Ministerpräsident Janis Berzs."),
    ("en", CAME, "In Riga she told Prime Minister Janis Berzs that Peru wanted more trade."),
    ("fr", CAME, "À Riga, elle a dit au Premier ministre Janis Berzs que le Pérou voulait plus d'échanges."),
    ("de", CAME, "In Riga sagte sie Ministerpräsident Janis Berzs, Peru wolle mehr Handel."),
]


HONOURED = [
    ("fr", CAME, "Le Premier ministre Janis Berzs a donné un dîner en son honneur."),
    ("es", CAME, "El primer ministro Janis Berzs ofreció una cena en su honor."),
    ("en", CAME, "Prime Minister Janis Berzs gave a dinner in her honour."),
    ("de", CAME, "Ministerpräsident Janis Berzs gab ein Abendessen zu ihren Ehren."),
]


@pytest.mark.parametrize(("language", "head", "text"), HONOURED)
def test_a_meal_in_honour_of_the_guest_is_a_ceremony(language: str, head: dict[str, str], text: str) -> None:
    assert met(head[language], language, text, "ceremony") == ["Janis Berzs"]
    assert met(head[language], language, text) == []


@pytest.mark.parametrize(("language", "head", "text"), [*AHEAD, *SUBJECTS, *HOSTS, *BEHIND, *WAYS])
def test_the_prime_minister_is_met(language: str, head: dict[str, str], text: str) -> None:
    assert met(head[language], language, text) == ["Janis Berzs"]


TWO = [
    ("en", CAME, "She met Prime Minister Janis Berzs, followed by Trade Minister Ilze Ozola."),
    (
        "en",
        CAME,
        "She held talks with Prime Minister Janis Berzs and, separately, with Trade Minister Ilze Ozola.",
    ),
    ("en", CAME, "She met Prime Minister Janis Berzs on Monday and then Trade Minister Ilze Ozola."),
    ("fr", COMES, "Elle verra le Premier ministre Janis Berzs, puis la ministre du Commerce Ilze Ozola."),
    ("es", CAME, "Se reunió con el primer ministro Janis Berzs y después con la ministra Ilze Ozola."),
    ("es", CAME, "Verá al primer ministro Janis Berzs y, por separado, a la ministra Ilze Ozola."),
    ("de", CAME, "Zuerst sah sie Ministerpräsident Janis Berzs, danach Handelsministerin Ilze Ozola."),
]


@pytest.mark.parametrize(("language", "head", "text"), TWO)
def test_two_are_met_one_after_the_other(language: str, head: dict[str, str], text: str) -> None:
    assert met(head[language], language, text) == ["Janis Berzs", "Ilze Ozola"]


NOBODY = [
    ("en", "A meeting with Prime Minister Janis Berzs did not come about."),
    ("en", "In Riga she told reporters that Prime Minister Janis Berzs had been kind."),
    ("en", "She visited Prime Minister Janis Berzs's birthplace."),
    ("fr", "Elle a visité la maison natale du Premier ministre Janis Berzs."),
    ("es", "Pasó una hora en el museo con la delegación."),
    ("de", "Sie besuchte die Heimatstadt von Ministerpräsident Janis Berzs."),
    ("en", "She criticised Prime Minister Janis Berzs."),
    ("fr", "Une rencontre avec le Premier ministre Janis Berzs n'est pas prévue."),
    ("fr", "Après avoir critiqué le Premier ministre Janis Berzs, elle a visité une école."),
    ("es", "Tras criticar al primer ministro Janis Berzs, visitó una escuela."),
    ("es", "No se reunirá con el primer ministro Janis Berzs."),
    ("de", "Ein Treffen mit Ministerpräsident Janis Berzs ließ sie absagen."),
    ("de", "Ein Gespräch mit Ministerpräsident Janis Berzs kam nicht zustande."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY, ids=[t for _, t in NOBODY])
def test_nobody_is_met(language: str, text: str) -> None:
    assert met(CAME[language], language, text) == []
