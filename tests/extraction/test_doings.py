"""Ceremonies, speeches, press conferences, signings and sights on a journey that is told before."""

from __future__ import annotations

import pytest

from .reading import events, read, trips

HEAD = {
    "en": "Norwegian Foreign Minister Kari Lund arrived in Lima on Monday. ",
    "fr": "La ministre norvégienne des Affaires étrangères Kari Lund est arrivée lundi à Lima. ",
    "es": "La ministra noruega de Asuntos Exteriores Kari Lund llegó el lunes a Lima. ",
    "de": "Die norwegische Außenministerin Kari Lund ist am Montag in Lima eingetroffen. ",
}
DONE = [
    ("en", "ceremony", "She laid at noon a wreath at the tomb of the unknown soldier."),
    ("en", "ceremony", "She was greeted by a guard of honour."),
    ("en", "ceremony", "She was awarded the Order of the Sun."),
    ("en", "ceremony", "She will present an award to a local writer."),
    ("en", "ceremony", "She handed over two ambulances to the hospital."),
    ("en", "ceremony", "President Bruno Salas will give a state dinner in her honour."),
    ("en", "ceremony", "President Bruno Salas pinned a medal on her."),
    ("en", "speech", "She gave a lecture at the university."),
    ("en", "speech", "She spoke to students at the university."),
    ("en", "speech", "Her speech to parliament is scheduled for Thursday."),
    ("en", "press_conference", "She told a news conference in the city that all was well."),
    ("en", "press_conference", "Lund and President Bruno Salas gave a joint statement to the press."),
    ("en", "signing", "An agreement on fisheries was signed."),
    ("en", "signing", "Norway and Peru signed a treaty on extradition."),
    ("en", "signing", "She witnessed the signing of a fisheries accord."),
    ("en", "other", "She toured a fish farm."),
    ("en", "other", "She was shown around a school."),
    ("fr", "ceremony", "Elle a déposé mardi une gerbe sur la tombe du soldat inconnu."),
    ("fr", "ceremony", "Elle a été accueillie avec les honneurs militaires."),
    ("fr", "ceremony", "Elle a observé une minute de silence devant le mémorial."),
    ("fr", "ceremony", "Elle a été décorée de l'Ordre du Soleil."),
    ("fr", "speech", "Elle donnera une conférence à l'université."),
    ("fr", "speech", "Elle parlera devant les étudiants."),
    ("fr", "press_conference", "Elle a répondu aux questions des journalistes."),
    (
        "fr",
        "press_conference",
        "Lors d'une conférence de presse avec le président Bruno Salas, elle a salué le Pérou.",
    ),
    ("fr", "signing", "Plusieurs accords doivent être signés jeudi."),
    ("fr", "signing", "La Norvège et le Pérou ont signé un traité."),
    ("fr", "other", "Elle visitera un camp de réfugiés mercredi."),
    ("es", "ceremony", "Depositó el martes una ofrenda floral ante la tumba del soldado desconocido."),
    ("es", "ceremony", "Fue recibida con honores militares."),
    ("es", "ceremony", "Pasó revista a la guardia de honor."),
    ("es", "ceremony", "El presidente Bruno Salas ofrecerá una cena de gala en su honor."),
    ("es", "speech", "Pronunció un discurso ante el Congreso."),
    ("es", "speech", "Habló ante los diputados."),
    ("es", "speech", "Se dirigirá el jueves al Congreso."),
    ("es", "press_conference", "Compareció ante los medios junto al presidente Bruno Salas."),
    ("es", "press_conference", "Dio una rueda de prensa."),
    ("es", "signing", "Se firmarán varios acuerdos durante la visita."),
    ("es", "signing", "Cerró un acuerdo de pesca con el presidente Bruno Salas."),
    ("es", "other", "Visitó a las tropas noruegas."),
    ("de", "ceremony", "Sie legte am Grabmal des unbekannten Soldaten einen Kranz nieder."),
    ("de", "ceremony", "Sie wird am Mahnmal einen Kranz niederlegen."),
    ("de", "ceremony", "Sie wurde mit militärischen Ehren empfangen."),
    ("de", "ceremony", "Sie schritt die Ehrengarde ab."),
    ("de", "speech", "Sie hielt einen Vortrag an der Universität."),
    ("de", "speech", "Geplant ist auch eine Rede vor dem Parlament."),
    ("de", "press_conference", "Sie trat mit Präsident Bruno Salas vor die Presse."),
    ("de", "press_conference", "Sie beantwortete Fragen der Journalisten."),
    ("de", "press_conference", "Sie stellte sich den Fragen der Journalisten."),
    ("de", "ceremony", "Sie verneigte sich vor den Opfern."),
    ("de", "signing", "Ein Fischereiabkommen wurde unterzeichnet."),
    ("de", "signing", "Sie setzte ihre Unterschrift unter ein Abkommen."),
    ("de", "other", "Sie besichtigte eine Fischfabrik."),
    ("de", "other", "Sie besucht am Mittwoch ein Flüchtlingslager."),
]


@pytest.mark.parametrize(("language", "kind", "text"), DONE, ids=[t for _, _, t in DONE])
def test_done_there(language: str, kind: str, text: str) -> None:
    reading = read(HEAD[language] + text, language)
    assert [(who, [stop[:2] for stop in stops]) for who, _, stops in trips(reading)] == [
        (["Kari Lund"], [("Lima", "PE")])
    ]
    assert {(e[0], e[2]) for e in events(reading)} == {(kind, "PE")}


NOT_DONE = [
    ("en", "She did not lay a wreath."),
    ("en", "She may give a lecture."),
    ("en", "She criticised the treaty signed in 1990."),
    ("en", "She opened talks on fisheries."),
    ("en", "She held the view that fish are scarce."),
    ("en", "She declined to sign the agreement."),
    ("en", "She hopes to visit a fish farm."),
    ("en", "The law was signed in March."),
    ("en", "Visitors toured a factory."),
    ("fr", "Elle n'a pas déposé de gerbe."),
    ("fr", "Elle a critiqué le traité signé en 1990."),
    ("fr", "Elle a passé la nuit à l'hôtel."),
    ("fr", "Elle refuse de signer l'accord."),
    ("fr", "Elle a tenu parole."),
    ("fr", "Des touristes ont visité un hôpital."),
    ("es", "No depositó ninguna ofrenda."),
    ("es", "Criticó el tratado firmado en 1990."),
    ("es", "Abrió conversaciones sobre pesca."),
    ("es", "Se negó a firmar el acuerdo."),
    ("es", "Entregó su teléfono."),
    ("de", "Sie legte keinen Kranz nieder."),
    ("de", "Sie kritisierte den 1990 unterzeichneten Vertrag."),
    ("de", "Sie erhielt einen Anruf."),
    ("de", "Das Gesetz wurde im März unterzeichnet."),
    ("de", "Touristen besuchten eine Fabrik."),
]


@pytest.mark.parametrize(("language", "text"), NOT_DONE, ids=[t for _, t in NOT_DONE])
def test_not_done(language: str, text: str) -> None:
    reading = read(HEAD[language] + text, language)
    assert len(reading.trips) == 1
    assert events(reading) == []


SIGNED_AT_HIS_HOSTS = [
    (
        "en",
        "President Bruno Salas will receive her on Thursday and the two countries will sign an agreement.",
    ),
    ("fr", "Le président Bruno Salas la recevra jeudi et les deux pays signeront un accord."),
    ("es", "El presidente Bruno Salas la recibirá el jueves y los dos países firmarán un acuerdo."),
    ("de", "Präsident Bruno Salas empfängt sie am Donnerstag, und beide Seiten unterzeichnen ein Abkommen."),
]


@pytest.mark.parametrize(("language", "text"), SIGNED_AT_HIS_HOSTS, ids=[t for t, _ in SIGNED_AT_HIS_HOSTS])
def test_signed_at_his_hosts(language: str, text: str) -> None:
    reading = read(HEAD[language] + text, language)
    assert {(e[0], e[2]) for e in events(reading)} == {("bilateral_meeting", "PE"), ("signing", "PE")}


TWO_DAYS = [
    ("en", "She laid a wreath on Tuesday. She will inaugurate a school on Thursday."),
    ("fr", "Elle a déposé une gerbe mardi. Elle inaugurera une école jeudi."),
    ("es", "Depositó una ofrenda el martes. Inaugurará una escuela el jueves."),
    ("de", "Am Dienstag legte sie einen Kranz nieder. Am Donnerstag weiht sie eine Schule ein."),
]


@pytest.mark.parametrize(("language", "text"), TWO_DAYS, ids=[t for t, _ in TWO_DAYS])
def test_ceremonies_of_two_days(language: str, text: str) -> None:
    reading = read(HEAD[language] + text, language)
    assert [(e[0], e[3]) for e in events(reading)] == [("ceremony", "2026-02-24"), ("ceremony", "2026-02-26")]


BEFORE_ITS_PLACE = [
    (
        "en",
        "Kari Lund, Norway's foreign minister, laid a wreath on Sunday. She had flown to Lima on Saturday.",
    ),
    (
        "fr",
        "La ministre norvégienne Kari Lund a déposé une gerbe dimanche. Elle était arrivée samedi à Lima.",
    ),
    ("es", "La ministra noruega Kari Lund depositó una ofrenda el domingo. Había llegado el sábado a Lima."),
    (
        "de",
        "Ministerin Kari Lund (Norwegen) hielt am Sonntag eine Rede. Sie war am Samstag in Lima gelandet.",
    ),
]


@pytest.mark.parametrize(("language", "text"), BEFORE_ITS_PLACE, ids=[t for t, _ in BEFORE_ITS_PLACE])
def test_told_before_its_place(language: str, text: str) -> None:
    reading = read(text, language)
    assert [stop[:3] for _, _, stops in trips(reading) for stop in stops] == [("Lima", "PE", "2026-02-21")]
    assert [(e[2], e[3]) for e in events(reading)] == [("PE", "2026-02-22")]


NO_APPOSITION = [
    ("en", "After talks with President Bruno Salas, the minister gave a lecture at the university."),
    ("fr", "Après un entretien avec le président Bruno Salas, la ministre a signé un accord."),
    ("es", "Tras un encuentro con el presidente Bruno Salas, la ministra firmó un acuerdo."),
]


@pytest.mark.parametrize(("language", "text"), NO_APPOSITION, ids=[t for t, _ in NO_APPOSITION])
def test_an_office_before_its_verb_is_no_apposition(language: str, text: str) -> None:
    reading = read(HEAD[language] + text, language)
    kinds = {e[0] for e in events(reading)}
    assert kinds & {"speech", "signing"}
    salas = next(p for p in reading.officials if p.name == "Bruno Salas")
    assert salas.role == "President"
