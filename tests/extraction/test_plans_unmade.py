"""Plans that did not come about: told so with their day, denied and explained, put off beside a denial."""

# ruff: noqa: E501 (a sentence stands whole)

from __future__ import annotations

import pytest

from tests.extraction.reading import read, trips

FRIDAY, THURSDAY = "2026-02-27", "2026-02-26"
WHO = "Der kenianische Präsident William Ruto"

#: Language, text, status and day.
UNMADE = [
    ("de", "Am Freitag hätte der kenianische Präsident William Ruto in Oslo eintreffen sollen. Nun ist er krank.", "cancelled", FRIDAY),
    ("de", "Der kenianische Präsident William Ruto wäre am Freitag in Oslo gelandet. Der Besuch wurde abgesagt.", "cancelled", FRIDAY),
    ("de", "Der kenianische Präsident William Ruto hätte am Freitag Oslo besucht.", "cancelled", FRIDAY),
    ("de", "Der kenianische Präsident William Ruto wäre am Freitag nach Oslo gereist. Der Besuch ist verschoben worden.", "postponed", FRIDAY),
    ("fr", "Le président kényan William Ruto aurait dû atterrir vendredi à Oslo. Il est souffrant.", "cancelled", FRIDAY),
    ("en", "Kenyan President William Ruto was to have landed in Oslo on Friday. He is ill.", "cancelled", FRIDAY),
    ("es", "El presidente keniano William Ruto debería haber aterrizado el viernes en Oslo. Está enfermo.", "cancelled", FRIDAY),
    # denied, and what the next sentence says of it
    ("de", f"{WHO} kommt am Freitag nicht nach Oslo. Sein Besuch wurde gestrichen.", "cancelled", FRIDAY),
    ("de", f"{WHO} wird nicht wie geplant am Freitag in Oslo erwartet. Der Besuch wurde verschoben.", "postponed", FRIDAY),
    ("de", f"{WHO} wird am Freitag nicht in Oslo erwartet. Der Besuch wurde verschoben.", "postponed", FRIDAY),
    ("de", f"{WHO} wird am Freitag nicht nach Oslo reisen. Ein Grund für die Absage wurde nicht genannt.", "cancelled", FRIDAY),
    ("de", f"{WHO} wird anders als geplant am Freitag nicht nach Oslo reisen.", "cancelled", FRIDAY),
    ("de", f"{WHO} fliegt am Freitag nun doch nicht nach Oslo. Der Besuch soll nachgeholt werden.", "postponed", FRIDAY),
    ("de", f"{WHO} fliegt am Freitag nun doch nicht nach Oslo. Die Reise soll zu einem späteren Zeitpunkt stattfinden.", "postponed", FRIDAY),
    # other words for it, other owners
    ("de", "Der Besuch des kenianischen Präsidenten William Ruto in Oslo am Freitag wird nach hinten geschoben.", "postponed", FRIDAY),
    ("de", "Wegen Krankheit fällt der Besuch von Kenias Präsident William Ruto am Freitag in Oslo aus.", "cancelled", FRIDAY),
    # the day of the plan
    ("de", "Der Besuch des kenianischen Präsidenten William Ruto in Oslo findet nicht statt. Er war für den 27. Februar angesetzt.", "cancelled", FRIDAY),
    ("de", f"{WHO} hat seine Reise nach Oslo abgesagt. Der Besuch war für Freitag geplant gewesen.", "cancelled", FRIDAY),
    ("de", f"{WHO} hat seine Reise nach Oslo abgesagt. Sie war für Freitag vorgesehen.", "cancelled", FRIDAY),
    ("en", "Kenyan President William Ruto called off his trip to Oslo. It had been planned for Friday.", "cancelled", FRIDAY),
    ("fr", "Le président kényan William Ruto a annulé sa visite à Oslo. Elle était prévue vendredi.", "cancelled", FRIDAY),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "status", "day"), UNMADE)
def test_a_plan_that_did_not_come_about_is_off(language: str, text: str, status: str, day: str) -> None:
    found = trips(read(text, language))
    assert found == [(["William Ruto"], status, [("Oslo", "NO", day, None)])]


NO_TRIP = [
    # blame, conditions, what might have been
    ("de", f"{WHO} hätte nach Oslo reisen sollen, findet die Opposition."),
    ("de", f"{WHO} hätte am Freitag Oslo besuchen können."),
    ("de", "Wäre der kenianische Präsident William Ruto am Freitag nach Oslo gereist, hätte er den König getroffen."),
    ("de", f"{WHO} wäre am Freitag nach Oslo gereist, wenn es Flüge gegeben hätte."),
    ("en", "Kenyan President William Ruto should have visited Oslo, his critics say."),
    # a denial alone, and the cancellation of somebody else
    ("de", f"{WHO} kommt am Freitag nicht nach Oslo."),
    ("de", f"{WHO} wird am Freitag nicht nach Oslo reisen. Ein Grund für die Absage von Minister Paul Otieno wurde nicht genannt."),
    ("de", f"{WHO} kommt am Freitag nicht nach Oslo. Das Konzert wurde gestrichen."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NO_TRIP)
def test_no_plan_is_told(language: str, text: str) -> None:
    assert trips(read(text, language)) == []


def test_the_day_of_another_plan_is_not_that_of_the_journey() -> None:
    text = f"{WHO} hat seine Reise nach Oslo abgesagt. Ein Gespräch mit seinen Ministern ist für Freitag geplant."
    assert trips(read(text, "de")) == [(["William Ruto"], "cancelled", [("Oslo", "NO", None, None)])]


@pytest.mark.parametrize(
    "text",
    [
        "Die Gespräche des kenianischen Präsidenten William Ruto mit dem chilenischen Präsidenten Tomás Vidal am Freitag in Oslo wurden abgesagt.",
        "Das Treffen des kenianischen Präsidenten William Ruto mit seinem chilenischen Kollegen Tomás Vidal am Freitag in Oslo ist abgesagt worden.",
    ],
)  # fmt: skip
def test_a_meeting_with_another_guest_is_called_off(text: str) -> None:
    assert trips(read(text, "de")) == [
        (["William Ruto"], "cancelled", [("Oslo", "NO", FRIDAY, None)]),
        (["Tomás Vidal"], "cancelled", [("Oslo", "NO", FRIDAY, None)]),
    ]


def test_a_host_whose_meeting_is_called_off_does_not_travel() -> None:
    text = "Die Begegnung des norwegischen Außenministers Jens Aune mit seinem kenianischen Kollegen Paul Otieno am Freitag in Oslo wurde verschoben."
    assert trips(read(text, "de")) == [(["Paul Otieno"], "postponed", [("Oslo", "NO", FRIDAY, None)])]
