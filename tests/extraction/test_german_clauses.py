"""German clauses: what stands in front, far behind or between commas, and who makes the journey it tells."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trip, trips

MON, TUE, THU, FRI = "2026-02-23", "2026-02-24", "2026-02-26", "2026-02-27"


def _reed(status: str, arrive: str | None = None, depart: str | None = None) -> tuple:
    return trip("Tom Reed", status, ("Lima", "PE", arrive, depart))


#: All of the Canadian premier Tom Reed and Lima.
TOLD = {
    # a verb with the word that leads it far behind
    "Am Donnerstag macht sich der kanadische Premier Tom Reed mit einer großen Delegation auf den Weg nach Lima.": _reed("announced", THU),
    "Der kanadische Premier Tom Reed begibt sich am Donnerstag auf den Weg nach Lima.": _reed("announced", THU),
    "Am Flughafen von Lima nahm Präsidentin Dina Boluarte am Montag den kanadischen Premier Tom Reed in Empfang.": _reed("completed", MON),
    "Präsidentin Dina Boluarte hatte am Montag den kanadischen Premier Tom Reed in Lima zu Gast.": _reed("completed", MON),
    "Die peruanische Präsidentin Dina Boluarte bekam am Montag in Lima Besuch vom kanadischen Premier Tom Reed.": _reed("completed", MON),
    # a participle between commas
    "Am Donnerstag trifft der kanadische Premier Tom Reed, begleitet von einer Wirtschaftsdelegation, in Lima ein.": _reed("announced", THU),
    # what is planned, told as done
    "Der kanadische Premier Tom Reed hat angekündigt, am Donnerstag nach Lima zu fliegen.": _reed("announced", THU),
    "Der kanadische Premier Tom Reed hat vor, am Donnerstag nach Lima zu reisen.": _reed("announced", THU),
    "Der kanadische Premier Tom Reed hat beschlossen, am Donnerstag nach Lima zu reisen.": _reed("announced", THU),
    # whom it is meant for
    "Für den kanadischen Premier Tom Reed steht am Donnerstag ein Besuch in Lima auf dem Plan.": _reed("announced", THU),
    "Am Donnerstag steht für den kanadischen Premier Tom Reed Lima auf dem Programm.": _reed("announced", THU),
    # what a journey is said of
    "Ziel der Reise des kanadischen Premiers Tom Reed ist Lima.": _reed("announced"),
    "Die erste Auslandsreise des neuen kanadischen Premiers Tom Reed galt Lima.": _reed("completed"),
    "Der kanadische Premier Tom Reed wählte Lima als Ziel seiner ersten Auslandsreise.": _reed("completed"),
    # the place in front, the day behind the verb
    "In Lima war am Montag der kanadische Premier Tom Reed zu Gast.": _reed("completed", MON),
    "Aus Lima ist der kanadische Premier Tom Reed am Montag wieder abgeflogen.": _reed("completed", None, MON),
    # what carries him stands behind the verb
    "Am Montag um 14 Uhr setzte die Maschine des kanadischen Premiers Tom Reed in Lima auf.": _reed("under_way", MON),
    # a participle with its verb right behind it
    "Der kanadische Premier Tom Reed sucht Partner. Gelandet war Reed am Montag in Lima.": _reed("completed", MON),
    "Der kanadische Premier Tom Reed sucht Partner. Begonnen hatte Reed am Montag in Lima.": _reed("completed", MON),
    # by whose invitation
    "Der kanadische Premier Tom Reed ist auf Einladung von Präsidentin Dina Boluarte bis Freitag in Lima.": _reed("under_way", None, FRI),
    "Auf Einladung von Präsidentin Dina Boluarte ist der kanadische Premier Tom Reed am Donnerstag in Lima zu Gast.": _reed("announced", THU),
    # the way home told behind what is done on its day
    "Der kanadische Premier Tom Reed ist am Montag in Lima gelandet. Am Donnerstag besichtigt er ein Labor, bevor es am Abend zurück nach Ottawa geht.": _reed("under_way", MON, THU),
    "Der kanadische Premier Tom Reed ist am Montag in Lima gelandet. Am Donnerstag steht ein Treffen mit Präsidentin Dina Boluarte auf dem Programm, anschließend tritt Reed die Heimreise an.": _reed("under_way", MON, THU),
    "Der kanadische Premier Tom Reed ist am Montag in Lima gelandet. Am Donnerstag trifft er Präsidentin Dina Boluarte, ehe die kanadische Delegation tags darauf die Heimreise antritt.": _reed("under_way", MON, FRI),
    # over
    "Am Montag ist der dreitägige Besuch des kanadischen Premiers Tom Reed in Lima zu Ende gegangen.": _reed("completed", None, MON),
    "Der Besuch des kanadischen Premiers Tom Reed in Lima geht am Donnerstag zu Ende.": _reed("under_way", None, THU),
    # verbs of coming and staying
    "Der kanadische Premier Tom Reed ist am Montag überraschend in Lima aufgetaucht.": _reed("under_way", MON),
    "Der kanadische Premier Tom Reed hatte zuvor mehrere Tage in Lima zugebracht.": _reed("completed"),
    "Am Montag war der kanadische Premier Tom Reed nach einer Nacht im Zug in Lima angekommen.": _reed("completed", MON),
    # whom it is done to stands before who does it
    "Am Montag empfing den kanadischen Premier Tom Reed in Lima Präsidentin Dina Boluarte.": _reed("completed", MON),
    "Bei seinem Antrittsbesuch im Oktober 2023 hatte den kanadischen Premier Tom Reed Präsidentin Dina Boluarte in Lima empfangen.": _reed("completed", "2023-10"),
    # an office right before a bare place
    "Der kanadische Premier Tom Reed landete am Montag in Lima. Am Donnerstag verlässt der Premier Lima in Richtung Heimat.": _reed("under_way", MON, THU),
    # a day told again in figures
    "Der kanadische Premier Tom Reed bricht am Donnerstag (26.02.) zu einem Besuch nach Lima auf.": _reed("announced", THU),
    # a city by its adjective, a country by its noun
    "Am Donnerstag wird der kanadische Premier Tom Reed auf dem Kiewer Hauptbahnhof erwartet.": trip("Tom Reed", "announced", ("Kyiv", "UA", THU, None)),
    "Der kanadische Premier Tom Reed sprach am Montag im Pariser Élysée-Palast mit Präsident Jean Morel.": trip("Tom Reed", "completed", ("Paris", "FR", MON, None)),
    "Der kanadische Premier Tom Reed traf am Montag im Zürcher Rathaus Präsident Jean Morel.": trip("Tom Reed", "completed", ("Zürich", "CH", MON, None)),
    # out of the plane, from a day on, amid a journey
    "Am Montag stieg der kanadische Premier Tom Reed in Lima aus dem Flugzeug.": _reed("under_way", MON),
    "Der kanadische Premier Tom Reed hält sich ab Donnerstag für drei Tage in Lima auf.": _reed("announced", THU),
    "Der kanadische Premier Tom Reed hatte die Einladung bei seiner Reise nach Lima im September 2023 überbracht.": _reed("completed", "2023-09"),
    # called off
    "Der für Donnerstag geplante Besuch des kanadischen Premiers Tom Reed in Lima findet nicht statt.": _reed("cancelled", THU),
    "Aus dem für Donnerstag geplanten Besuch des kanadischen Premiers Tom Reed in Lima wird nichts.": _reed("cancelled", THU),
    "Seine Reise nach Lima hat der kanadische Premier Tom Reed verschoben.": _reed("postponed"),
}  # fmt: skip


@pytest.mark.parametrize("text", TOLD)
def test_the_parts_of_a_clause_are_put_together(text: str) -> None:
    assert trips(read(text, "de")) == [TOLD[text]]


SAID = (
    ("de", "Er werde am Donnerstag nach Lima reisen, kündigte der kanadische Premier Tom Reed an."),
    ("de", "Am Donnerstag werde er nach Lima fliegen, sagte der kanadische Premier Tom Reed."),
    ("en", "He will travel to Lima on Thursday, Canadian Prime Minister Tom Reed said."),
    ("fr", "Il se rendra jeudi à Lima, a déclaré le Premier ministre canadien Tom Reed."),
)


@pytest.mark.parametrize(("language", "text"), SAID)
def test_who_says_it_behind_is_whom_the_pronoun_means(language: str, text: str) -> None:
    assert trips(read(text, language)) == [_reed("announced", THU)]


STOPS = {
    "Nach Stationen in Rabat und Tunis ist der kanadische Premier Tom Reed am Montag in Lima eingetroffen.": ["Rabat", "Tunis", "Lima"],
    "Auf dem Programm der Reise des kanadischen Premiers Tom Reed stehen Rabat, Tunis und Lima.": ["Rabat", "Tunis", "Lima"],
    "Für den kanadischen Premier Tom Reed stehen am Donnerstag Rabat und Tunis auf dem Programm.": ["Rabat", "Tunis"],
    "Der kanadische Premier Tom Reed ist am Montag in Lima gelandet. Am Donnerstag reist er ins Nachbarland Bolivien weiter.": ["Lima", None],
}  # fmt: skip


@pytest.mark.parametrize("text", STOPS)
def test_stops_of_a_clause(text: str) -> None:
    told = trips(read(text, "de"))
    assert [[city for city, *_ in stops] for _, _, stops in told] == [STOPS[text]]


DAYS = {
    "Am Donnerstag trifft der kanadische Premier Tom Reed in Lima Präsidentin Dina Boluarte und fliegt nach Quito weiter.": [THU, THU],
    "Am Donnerstag landet der kanadische Premier Tom Reed in Lima und reist dann nach Quito weiter.": [THU, THU],
    "Am Montag landete der kanadische Premier Tom Reed in Lima und fliegt nach Quito weiter.": [MON, None],
}  # fmt: skip


@pytest.mark.parametrize("text", DAYS)
def test_the_day_in_front_is_that_of_both_verbs(text: str) -> None:
    told = trips(read(text, "de"))
    assert [[arrive for _, _, arrive, _ in stops] for _, _, stops in told] == [DAYS[text]]


JOINS = (
    "Dort stößt am Freitag die schwedische Ministerin Eva Lund zur Delegation.",
    "Die schwedische Ministerin Eva Lund stößt erst am Freitag in Lima dazu.",
)


@pytest.mark.parametrize("text", JOINS)
def test_who_comes_to_a_delegation_comes_there(text: str) -> None:
    told = trips(read(f"Der kanadische Premier Tom Reed ist am Montag in Lima gelandet. {text}", "de"))
    assert trip("Eva Lund", "announced", ("Lima", "PE", FRI, None)) in told


NEVER = (
    "Er werde am Donnerstag nach Lima reisen, hieß es in Ottawa. Der kanadische Premier Tom Reed schwieg.",
    "Ursprünglich hatte der kanadische Premier Tom Reed im Mai nach Lima reisen wollen.",
    "Der kanadische Premier Tom Reed sprach in Ottawa mit seinem Berater über den Streit in Lima im Februar, der in Quito für Verdruss sorgte.",
    "Der kanadische Premier Tom Reed las am Montag in einer Pariser Zeitung von dem Streit.",
    "Der kanadische Premier Tom Reed lobte das Pariser Abkommen und die Kiewer Führung.",
    "Der kanadische Premier Tom Reed sprach in Ottawa mit dem Wiener Bürgermeister.",
    "Der kanadische Premier Tom Reed machte am Montag in Ottawa den Weg für ein Abkommen mit Peru frei.",
    "Der kanadische Premier Tom Reed nahm in Ottawa am Empfang der peruanischen Botschaft teil.",
    "Der kanadische Premier Tom Reed hatte zuletzt Lima und dessen Regierung kritisiert.",
    "Der kanadische Premier Tom Reed hat vor der Wahl in Peru gewarnt.",
    "Der kanadische Premier Tom Reed erhielt am Montag einen Brief der Präsidentin aus Lima.",
    "Der kanadische Premier Tom Reed wählte Perus Hauptstadt Lima als Beispiel.",
    "Die Kritik des kanadischen Premiers Tom Reed galt Lima.",
    "Für den kanadischen Premier Tom Reed steht Lima unter Druck.",
    "Der kanadische Premier Tom Reed hat beschlossen, Perus Präsidentin nach Ottawa einzuladen.",
    "Der kanadische Premier Tom Reed hat angekündigt, vorerst nicht nach Peru zu reisen.",
    "Der kanadische Premier Tom Reed plant, im Mai nicht nach Lima zu fliegen.",
    "Der kanadische Premier Tom Reed versprach, nie wieder nach Lima zu fliegen.",
    "Der kanadische Premier Tom Reed war im Zug eingeschlafen.",
    "Am Montag landete die Maschine der kanadischen Fluggesellschaft mit Touristen an Bord in Lima, teilte Premier Tom Reed mit.",
)


@pytest.mark.parametrize("text", NEVER)
def test_what_tells_no_journey(text: str) -> None:
    assert trips(read(text, "de")) == []
