"""Adds to those who do a verb of coming whom the sentence tells beside them."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document, Person, PersonMention
from itineraries.extraction.languages.pack import JOURNEYS, Sense
from itineraries.extraction.steps.clauses.behind_colons import name_behind_colon
from itineraries.extraction.steps.clauses.mentions import persons_of, titled_on, told_together
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import joined_people

COMING = (
    Sense.JOIN, Sense.GO, Sense.ARRIVE, Sense.BEGIN, Sense.ATTEND, Sense.EXPECT, Sense.STAY, Sense.VISIT,
    Sense.SPEAK,
)  # fmt: skip


_LISTED = (Sense.ATTEND, Sense.EXPECT)
#: Who is told with somebody beside these goes along, comma or not: "reist gemeinsam mit X nach Rom".
_SETTING_OUT = (Sense.GO, Sense.ARRIVE, Sense.BEGIN)
_IN_FRONT = (*_SETTING_OUT, Sense.VISIT)  # "gemeinsam mit X besuchte er Rom"


def add_companions(doc: Document, pred: Predicate) -> None:
    """ "A et B sont attendus à Rome, de même que C": who is told behind the verb as doing it too."""
    if not pred.subjects and (_name_members(doc, pred) or name_behind_colon(doc, pred)):
        return
    does = pred.subject_mention
    if does is not None and pred.passive and pred.bare and pred.sense in _LISTED and does.first >= pred.last:
        # "Les dirigeants présents sont A, B et C"
        pred.subjects = joined_people(doc, does, pred.sentence.last)
        return
    if does is not None and does.how == "office" and does.first < pred.first and name_behind_colon(doc, pred):
        return  # "Drei estnische Minister reisten an: A, B und C"
    if pred.subjects and not pred.noun:
        _add_beside_subject(doc, pred)
    if not pred.subjects or ("companions" not in doc.phrases and "along" not in doc.phrases):
        return
    first = pred.sentence.first
    heads = first + (pred.sense in _IN_FRONT)
    ahead = [hit for kind in ("companions", "along") for hit in doc.phrases_in(kind, first, heads)]
    for hit in (*ahead, *doc.phrases_in("companions", pred.last, _stop(doc, pred))):
        inside = hit.first > first and doc.gaps[hit.first - 1] != COMMA
        if inside and not (pred.sense in _SETTING_OUT and doc.pack.topic_nouns):
            continue
        mention = _named_behind(doc, hit.last, pred.sentence.last)
        if mention is not None:
            told = joined_people(doc, mention, pred.sentence.last)
            pred.subjects = list(dict.fromkeys([*pred.subjects, *told]))
        return


def _add_beside_subject(doc: Document, pred: Predicate) -> None:
    """ "X, along with ministers A and B, left for Rome": who is told right behind the one who does it."""
    for kind in ("companions", "along"):
        if kind not in doc.phrases:
            continue
        for hit in doc.phrases_in(kind, pred.start, pred.first):
            leader = doc.mention_at.get(hit.first - 1)
            beside = _named_behind(doc, hit.last, pred.first)
            if leader is None or beside is None or leader.last != hit.first or leader.how == "pronoun":
                continue
            ahead = doc.mentions_in(pred.start, hit.first)
            row = told_together(doc, ahead, leader) if leader in ahead else persons_of(leader)
            both = [*row, *joined_people(doc, beside, pred.first)]
            does = pred.subject_mention
            of_row = does is not None and does.first >= beside.first  # "along with A, B and others"
            if of_row or not set(both).isdisjoint(pred.subjects):
                pred.subjects = list(dict.fromkeys([*both, *pred.subjects]))


def add_accompanied(doc: Document, noun: Predicate) -> None:
    """ "The minister accompanies President X on a trip to Rome": whom somebody goes with makes it too."""
    verb = noun.governor
    if verb is None or verb.noun or verb.passive or verb.sense is not Sense.JOIN or noun.first < verb.last:
        return
    led = any(k in doc.place_at for k in range(noun.last, noun.end))
    if noun.sense not in JOURNEYS or not noun.subjects or not led:
        return
    leader = next(iter(doc.mentions_in(verb.last, noun.first)), None)
    if leader is None or doc.comma_between(verb.last, leader.first):
        return
    small = doc.lexicon.small_before_names | doc.lexicon.object_marks
    if all(doc.lowers[k] in small for k in range(verb.last, leader.first)):
        noun.subjects = list(dict.fromkeys([*persons_of(leader), *noun.subjects]))


def all_listed(
    doc: Document, pred: Predicate, mentions: list[PersonMention], chosen: PersonMention
) -> list[Person]:
    """Those told together with the subject, be it behind a clause of the first: "X, who chairs the bloc, Y
    and Z landed".
    """
    people = told_together(doc, mentions, chosen)
    if pred.noun or pred.link or chosen.how == "pronoun":
        return people
    ahead = doc.mentions_in(pred.sentence.first, chosen.last)
    listed = next((m for m in ahead if set(persons_of(m)) & set(people)), None)
    if listed is None or len(ahead) < 3 or ahead[2] is not listed:
        return people  # nobody else stands between, and nobody before him of whom the clause is
    first, relative = ahead[:2]
    if relative.how != "pronoun" or first.how == "pronoun" or relative.first > first.last + 1:
        return people
    if doc.lowers[relative.last - 1] not in doc.lexicon.relatives or doc.gaps[first.last - 1] != COMMA:
        return people
    if any(hit.last <= first.first for hit in doc.phrases_in("verb", pred.sentence.first, first.first)):
        return people  # "met X, who chairs the bloc, and Y"
    opens = range(listed.first, max(relative.last + 1, listed.first - _TITLE), -1)
    if any(doc.gaps[k - 1] == COMMA and titled_on(doc, k, listed.first) for k in opens):
        return list(dict.fromkeys([*persons_of(first), *people]))
    return people


_TITLE = 6  # words


def _name_members(doc: Document, pred: Predicate) -> bool:
    """ "Several leaders have come to Rome, among them A and B", "Leaders including A will come": those of a
    group that does it whom the sentence names.
    """
    if "members_words" not in doc.phrases or (pred.subject_mention is not None and not pred.blocked):
        return False
    begin = pred.start if doc.pack.subject_first else pred.sentence.first
    for hit in doc.phrases_in("members_words", begin, _stop(doc, pred)):
        if hit.first < pred.first and doc.mentions_in(begin, hit.first):
            continue  # "X met several leaders, among them Y, and flew …"
        mention = _named_behind(doc, hit.last, pred.sentence.last)
        others = (
            hit.first > pred.last
            and not pred.passive
            and doc.lowers[hit.first - 1] in doc.lexicon.group_words
        )
        if mention is None or others:  # "gathered to hear leaders, among them X"
            continue
        pred.subjects, pred.subject_mention = joined_people(doc, mention, pred.sentence.last), mention
        pred.blocked, pred.named = False, True
        return True
    return False


def _named_behind(doc: Document, k: int, stop: int) -> PersonMention | None:
    small = doc.lexicon.articles | doc.lexicon.possessives
    while k < stop and k not in doc.mention_at and doc.lowers[k] in small:
        k += 1
    return doc.mention_at.get(k) if k < stop else None


def _stop(doc: Document, pred: Predicate) -> int:
    last = pred.sentence.last
    return next((j for j in range(pred.last + 1, last) if doc.gaps[j - 1] >= STRONG), last)
