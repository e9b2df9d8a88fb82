"""Cuts a sentence between its predicates: each gets the words that belong to it and how it hangs on the one
before.
"""

from __future__ import annotations

from itertools import pairwise

from itineraries.extraction.document import COMMA, STRONG, Document, PersonMention, PlaceMention, Sentence
from itineraries.extraction.languages.pack import Form, Sense
from itineraries.extraction.steps.clauses.clefts import drop_clefts
from itineraries.extraction.steps.clauses.mentions import is_free
from itineraries.extraction.steps.clauses.over_relatives import closed_by_object
from itineraries.extraction.steps.clauses.predicate import OPEN, Predicate
from itineraries.extraction.steps.clauses.subjects import list_semicolon
from itineraries.extraction.steps.clauses.unparted import TELLING, before_subject, leaves_subject

_ASIDE = ("after", "before")  # how hangs on a clause what is put ahead of it
_LIST = 30  # people of a list of subjects
_LEADING = (Sense.GO, Sense.ARRIVE, Sense.VISIT)
#: What a place is gone to for.
_PURPOSES = (Sense.MEET, Sense.ATTEND, Sense.CEREMONY, Sense.SPEAK, Sense.SIGN)
_GOES_ON = 8  # words between "and" and a further place: "and then on Friday evening to Oslo"


def cut_clauses(doc: Document, sentence: Sentence, found: list[Predicate]) -> None:
    """Cut the sentence between predicates at the word that opens the later one's clause."""
    previous: Predicate | None = None
    cleft = drop_clefts(doc, found)
    told = False  # whether a verb stands before
    for pred in found:
        if pred in cleft and previous is None:
            pred.start = cleft[pred]
            _link(doc, pred, pred.start, pred.first, cleft=True)
        elif previous is None:
            pred.start = sentence.first
            _link(doc, pred, sentence.first, pred.first)
        else:
            fronted = previous.link in _ASIDE and previous.start == sentence.first
            said = previous.sense in TELLING
            cut = _cut(doc, previous.last, pred.first, pred, behind=fronted, said=said)
            if cut == pred.first and not pred.noun and leaves_subject(previous, sentence):
                cut = before_subject(doc, previous, pred)
            if closed_by_object(doc, previous, pred) or (not told and _fronted_row(doc, cut, pred)):
                cut = pred.first
            cut = _past_its_place(doc, previous, pred, cut)
            pred.start = previous.end = cut
            _link(doc, pred, cut, pred.first)
        # "Begleitet von A und B ist C …": what is put ahead of the verb is no verb before it.
        ahead = pred.bare and pred.passive and pred.first == sentence.first
        previous, told = pred, told or not (pred.noun or ahead)
    if previous is not None:
        previous.end = sentence.last
    for pred in found:
        pred.end = min(pred.end, _semicolon(doc, pred))
    for before, pred in pairwise(found):
        if pred.link == "where" and doc.pack.inverts:
            _hand_back(doc, before, pred)
    for index, pred in enumerate(found):
        if pred.sense in _PURPOSES and (pred.noun or pred.form is Form.INFINITIVE):
            _list_goes_on(doc, found[:index], pred)
    if doc.pack.word_order is not None:
        _around_relatives(doc, found)


def _fronted_row(doc: Document, cut: int, verb: Predicate) -> bool:
    """ "Vor Gesprächen mit A und B hat C …": where the verb stands in the second place, no clause begins with
    "and" before the first verb has been told.
    """
    if doc.pack.word_order is None or verb.noun or cut >= verb.first:
        return False
    k = cut - (doc.lowers[cut] not in doc.lexicon.conjunctions)
    joined = doc.lowers[k] in doc.lexicon.conjunctions and max(doc.gaps[k - 1 : k + 1]) < COMMA
    last = doc.mention_at.get(verb.first - 1)
    return joined and k - 1 in doc.mention_at and last is not None and last.how != "pronoun"


def _around_relatives(doc: Document, found: list[Predicate]) -> None:
    """Where clauses end in their verb, what stands behind the comma that closes a relative clause is the
    outer clause's again: "Am Montag trifft X, den Y begleitet, in Rom ein", "In Rom, das sie mag, trifft
    sie X".
    """
    for index, pred in enumerate(found):
        beside = pred.form is Form.PARTICIPLE and pred.bare and doc.gaps[pred.start - 1] == COMMA
        if (pred.link not in ("who", "where") and not (beside and index)) or pred.noun:
            continue
        if index + 1 < len(found) and not index and pred.link_at > pred.start:
            outer = found[1]
            head = (pred.start, pred.link_at)
            if outer.start == outer.first and doc.gaps[outer.first - 1] == COMMA and not outer.noun:
                outer.tail, pred.start = head, pred.link_at
            continue
        outer = next((p for p in reversed(found[:index]) if not p.noun), pred)
        if outer is pred or outer.tail[1] or outer.link:
            continue
        for k in range(pred.last, pred.end - 1):
            if doc.gaps[k] == COMMA and not _within_list(doc, k + 1, pred.end):
                outer.tail, pred.end = (k + 1, pred.end), k + 1
                break


def _hand_back(doc: Document, before: Predicate, pred: Predicate) -> None:
    """ "à Rome, où il est attendu lundi, puis à Oslo": the last place belongs to the clause before."""
    for k in range(pred.last, pred.end - 1):
        if doc.gaps[k] != COMMA:
            continue
        j = k + 1
        joined = doc.lowers[j] in doc.lexicon.list_words or doc.lowers[j] in doc.lexicon.negations
        while j < min(pred.end, k + 4) and j not in doc.place_at and _joins(doc, j):
            j += 1
        place = doc.place_at.get(j)
        if place is None or place.first != j:
            continue
        told = joined and j > k + 1 and (place.role in ("to", "via") or place.listed)
        bare = not place.role and j == k + 1 and place.last + 1 in doc.place_at and _joins(doc, place.last)
        if told or bare:
            before.tail, pred.end = (k + 1, pred.end), k + 1
            return


def _list_goes_on(doc: Document, before: list[Predicate], purpose: Predicate) -> None:
    """ "To Rome for talks with X and to Oslo", "to Rome to meet X, and on Friday to Oslo": a list of places
    goes on behind what one of them is visited for, with the word that led to the others.
    """
    verb = next((p for p in reversed(before) if p.sense not in _PURPOSES and not p.noun), None)
    if verb is None or verb.sense not in _LEADING or verb.tail[1] or purpose.link:
        return
    leading = {
        doc.lowers[p.first - 1] for p in _places_between(doc, verb.last, purpose.first) if p.role == "to"
    }
    behind = _places_between(doc, purpose.last, purpose.end)
    begin, floor = -1, purpose.last
    if not leading and purpose.noun and behind and behind[0].role == "to":
        # "reist zu Gesprächen mit X nach Rom und am Freitag nach Oslo"
        leading, begin, floor = {doc.lowers[behind[0].first - 1]}, behind[0].first - 1, behind[0].last
    leading -= doc.lexicon.in_words
    for k in range(floor + (begin < 0), purpose.end - 2):
        place = _led_to(doc, k, purpose.end, leading)
        if place is None:
            continue
        if not any(doc.lowers[p.first - 1] in leading for p in _places_between(doc, floor, k)):
            cut = k if begin < 0 else begin
            verb.tail, purpose.end = (cut, purpose.end), cut
            return


def _led_to(doc: Document, k: int, stop: int, leading: set[str]) -> PlaceMention | None:
    """The place that a list goes on with at token `k`: "and to Oslo", ", then on Friday to Oslo"."""
    lexicon = doc.lexicon
    joined = doc.lowers[k] in lexicon.conjunctions
    if not joined and doc.gaps[k - 1] != COMMA:
        return None
    told = joined
    for j in range(k + joined, min(k + _GOES_ON, stop)):
        place = doc.place_at.get(j)
        if place is not None:
            leads = doc.lowers[j - 1] in leading and place.first == j and not place.attribute
            return place if told and leads else None
        hit = doc.covered.get(j)
        then = hit is not None and bool(hit.get("then_words"))
        told = told or then or j in doc.moment_at
        small = doc.lowers[j] in lexicon.fillers or doc.lowers[j] in lexicon.date_prepositions
        small = small or doc.lowers[j] in leading or doc.lowers[j] in lexicon.articles
        small = small or doc.lowers[j] in lexicon.day_parts
        if not (small or then or j in doc.moment_at or (doc.lowers[j] in lexicon.conjunctions and j == k)):
            return None
    return None


def _places_between(doc: Document, first: int, last: int) -> list[PlaceMention]:
    return [doc.place_at[k] for k in range(first, last) if k in doc.place_at and doc.place_at[k].first == k]


def _joins(doc: Document, k: int) -> bool:
    lexicon, word = doc.lexicon, doc.lowers[k]
    return (
        word in lexicon.list_words
        or word in lexicon.negations
        or word in lexicon.to_place
        or word in lexicon.articles
    )


def _semicolon(doc: Document, pred: Predicate) -> int:
    """A semicolon ends whatever was said, but for a list of stages parted by them."""
    if getattr(pred.lexeme, "lists", False):
        return pred.end
    if STRONG not in doc.gaps[pred.last - 1 : max(pred.end - 1, 0)]:
        return pred.end
    for k in range(pred.last, pred.end):
        if (
            doc.gaps[k - 1] == STRONG
            and ";" in doc.text[doc.ends[k - 1] : doc.starts[k]]
            and not list_semicolon(doc, k)
        ):
            return k
    return pred.end


def _cut(doc: Document, low: int, high: int, pred: Predicate, *, behind: bool, said: bool) -> int:
    """Where the later predicate's clause begins.

    The conjunction right before it ("… et s'est envolé"), else the first word between the two that opens a
    clause, else the last comma, else the predicate itself. `behind`: what stands before it is put ahead of
    the sentence ("After meeting X in Rome, the premier, Y, said").
    """
    lexicon = doc.lexicon
    if high > low and _parts_statements(doc, high):
        return high
    comma, opener, strong = high, -1, -1
    says = pred.sense is Sense.SAY
    purpose = (
        pred.form is Form.INFINITIVE
        and pred.tense == OPEN
        and high > low
        and doc.lowers[high - 1] in lexicon.infinitive_marks
    )
    for k in range(low, high):
        word = doc.lowers[k]
        if doc.mute[k]:
            continue
        hit = doc.hits.get(k) if k not in doc.moment_at else None  # "next month" opens no clause
        opens = hit is not None and (hit.get("then_words") or hit.get("after_words"))
        if purpose:
            if hit is not None and opens and not _goes_on_behind(doc, hit.last):
                return k
            continue
        if (
            (hit is not None and opens and not pred.noun and k > low and not _goes_on_behind(doc, hit.last))
            or word in lexicon.where
            or (
                word in lexicon.relatives
                and k not in doc.place_at
                and k not in doc.moment_at  # "that night"
                and not pred.noun
            )
        ):
            opener = k if opener < 0 else opener
        elif (
            (word in lexicon.conjunctions or _since_somebody(doc, k))
            and not says
            and not pred.noun
            and k not in doc.moment_at
            and _opens_clause(doc, k + 1, high)
            and not _listed_before(doc, k, low, said=said)
        ):
            if k == high - 1:
                return k
            opener = k if opener < 0 else opener
        place = doc.place_at.get(k) if k else None
        inside = place is not None and place is doc.place_at.get(k - 1)  # "Bali, Indonesia"
        if k > 0 and doc.gaps[k - 1] >= COMMA and not inside and not _within_list(doc, k, high):
            comma = k
            if _parts_statements(doc, k):
                strong = k
    if strong >= max(low, 0):
        return strong if opener < strong else opener
    if opener >= 0:
        return opener
    if high > low and doc.gaps[high - 1] >= COMMA:
        # "…, en mai, la ministre, Suzi Barbosa, avait séjourné": the comma that closes a name opens nothing.
        closing = doc.mention_at.get(high - 1)
        inner = (
            closing is not None
            and closing.last == high
            and is_free(doc, closing, low)
            and (
                any(doc.gaps[k] == COMMA for k in range(closing.first, high - 1))
                or (closing.first > low and doc.gaps[closing.first - 1] == COMMA)
            )
        )
        if (
            closing is None
            or not inner
            or (says and not behind)
            or (doc.hits.get(high) is not None and doc.hits[high].get("then_words"))
        ):
            return high
        return comma if comma <= closing.first else _comma_before(doc, low, closing.first)
    return comma if comma < high else _own_subject(doc, low, high, pred)


def _since_somebody(doc: Document, k: int) -> bool:
    """ "Ties have improved since X visited Rome": no day that something has gone on since."""
    since = doc.pack.since_opens and doc.lowers[k] in doc.lexicon.since_words
    return since and (k + 1 in doc.mention_at or k + 2 in doc.mention_at) and k + 1 not in doc.moment_at


def _own_subject(doc: Document, low: int, high: int, pred: Predicate) -> int:
    """ "After talks with the king she travels on": where nothing parts two clauses, a pronoun right before
    the later verb begins its clause; else the verb does.
    """
    mention = doc.mention_at.get(high - 1) if high > low else None
    if mention is None or pred.noun or mention.how != "pronoun" or mention.first <= low:
        return high
    relative = doc.lowers[mention.first] in doc.lexicon.relatives
    return high if relative or not is_free(doc, mention, low) else mention.first


def _past_its_place(doc: Document, noun: Predicate, verb: Predicate, cut: int) -> int:
    """ "La visita de la canciller, X, a Ginebra fue un éxito": behind the comma that closes the name of whose
    journey it is, where it leads is still the journey's.
    """
    owner = doc.mention_at.get(cut - 1)
    if not (noun.noun and noun.sense in _LEADING) or owner is None or owner.last != cut:
        return cut
    if doc.gaps[cut - 1] != COMMA or cut >= verb.first or owner.first < noun.last:
        return cut
    inner = any(doc.gaps[k] == COMMA for k in range(owner.first - 1, cut - 1))
    place = doc.place_at.get(cut + 1) or doc.place_at.get(cut + 2)
    near = place is not None and place.role == "to" and place.first - cut <= 2 and place.last <= verb.first
    if place is None or not (inner and near) or doc.lowers[cut] not in doc.lexicon.to_place:
        return cut
    if any(p.role == "to" for p in _places_between(doc, noun.last, cut)):
        return cut
    day = doc.moment_at.get(place.last) or doc.moment_at.get(min(place.last + 1, verb.first))
    return day.last if day is not None and day.last <= verb.first else place.last


def _parts_statements(doc: Document, k: int) -> bool:
    """A semicolon or a colon before token `k`."""
    return doc.gaps[k - 1] == STRONG and any(s in doc.text[doc.ends[k - 1] : doc.starts[k]] for s in ";:")


def _listed_before(doc: Document, k: int, low: int, *, said: bool) -> bool:
    """Whether "and" at token `k` ends a list of subjects that a comma, or a verb of saying, parts from what
    stands before it.
    """
    after = doc.mention_at.get(k + 1) or doc.mention_at.get(k + 2)
    if after is None or after.how == "pronoun":
        return False
    mention = doc.mention_at.get(k - 1)
    for _ in range(_LIST):
        if mention is None or mention.how == "pronoun":
            return False
        first = mention.first
        while first > low and doc.gaps[first - 1] < COMMA and doc.lowers[first - 1] in doc.lexicon.articles:
            first -= 1
        if said and first == low:
            return True
        if first < low or not first or doc.gaps[first - 1] < COMMA:
            return False
        if first == low:
            return True
        before = doc.mention_at.get(first - 1)
        if before is None:
            return True
        mention = before
    return True


def _within_list(doc: Document, k: int, high: int) -> bool:
    """The comma before token `k` parts the places or people of a list: "Chile, Peru, and Bolivia"."""
    after = k + 1 if doc.lowers[k] in doc.lexicon.conjunctions else k
    if k - 1 in doc.place_at:
        place = doc.place_at.get(after)
        return place is not None and place.listed and place.last < high
    after += after < high and doc.lowers[after] in doc.lexicon.articles
    one, other = doc.mention_at.get(k - 1), doc.mention_at.get(after)
    if one is None or other is None or one is other or "pronoun" in (one.how, other.how):
        return False
    return _goes_on(doc, other.last, high)


def _goes_on(doc: Document, last: int, high: int) -> bool:
    """Whether the list of people goes on behind token `last` with a comma or "and"."""
    joined = doc.gaps[last - 1] == COMMA
    for k in range(last, min(last + 3, high)):
        if k in doc.mention_at:
            return joined
        joined = joined or doc.lowers[k] in doc.lexicon.conjunctions
        if not (doc.lowers[k] in doc.lexicon.conjunctions or doc.lowers[k] in doc.lexicon.articles):
            return False
    return False


def _comma_before(doc: Document, low: int, stop: int) -> int:
    for k in range(stop, low, -1):
        if doc.gaps[k - 1] >= COMMA:
            return k
    return low


def _goes_on_behind(doc: Document, i: int) -> bool:
    """ "puis à Alger", "puis par le ministre": a list of places or agents goes on, no clause opens."""
    if any(k in doc.place_at for k in range(i, min(i + 2, len(doc.lowers)))):
        return True
    by = i < len(doc.lowers) and doc.lowers[i] in doc.lexicon.by_words and doc.gaps[i] < COMMA
    return by and any(k in doc.mention_at for k in range(i + 1, min(i + 3, len(doc.lowers))))


def _opens_clause(doc: Document, k: int, high: int) -> bool:
    """After "and": a verb, a subject with its verb or a date opens a clause; a further place or name does
    not.
    """
    j = k
    while j < high and (
        doc.lowers[j] in doc.lexicon.fillers
        or doc.lowers[j] in doc.lexicon.reflexives
        or doc.lowers[j] in doc.lexicon.negations
        or (doc.covered.get(j) and doc.covered[j].get("aux"))
    ):
        j += 1
    if j >= high:
        return True
    place = doc.place_at.get(j) or (doc.place_at.get(j + 1) if j + 1 < high else None)
    if place is not None and place.listed and place.last < high:
        return False
    mention = doc.mention_at.get(j) or (doc.mention_at.get(j + 1) if j + 1 < high else None)
    if mention is not None:
        if mention.how == "pronoun":
            return True
        m = mention.last
        while m < high and (
            doc.lowers[m] in doc.lexicon.fillers
            or doc.lowers[m] in doc.lexicon.reflexives
            or doc.moment_at.get(m) is not None  # "as Amari on Monday visited"
            or (doc.lowers[m] in doc.lexicon.date_prepositions and doc.moment_at.get(m + 1) is not None)
            or (doc.covered.get(m) and doc.covered[m].get("aux"))
        ):
            m += 1
        return m >= high and not _comma_behind(doc, mention, high)
    return doc.moment_at.get(j) is not None or (j + 1 < high and doc.moment_at.get(j + 1) is not None)


def _comma_behind(doc: Document, mention: PersonMention, high: int) -> bool:
    """ "X, whom A and B accompany, landed": a comma parts no subject from its verb, if it closes no name."""
    inner = any(doc.gaps[k] >= COMMA for k in range(mention.first - 1, mention.last - 1))
    return mention.last == high and doc.gaps[high - 1] >= COMMA and not inner


def _link(doc: Document, pred: Predicate, start: int, stop: int, cleft: bool = False) -> None:
    lexicon = doc.lexicon
    if cleft:
        return
    if start == stop < pred.head and not pred.noun and doc.gaps[start - 1] == COMMA:
        hit = doc.hits.get(start)  # "…, anschließend tritt er die Heimreise an"
        pred.link, pred.link_at = ("then", start) if hit and hit.get("then_words") else ("", -1)
    for k in range(start, stop):
        word = doc.lowers[k]
        opens = word in lexicon.conditionals or tuple(doc.lowers[k : k + 2]) in lexicon.elided_conditionals
        if opens and pred.state == "told":
            pred.state = "maybe"
        if word in lexicon.where:
            pred.link, pred.link_at = "where", k
            return
        inside = doc.covered.get(k)
        then = inside is not None and inside.first < k and inside.get("then_words")
        if word in lexicon.relatives and not then and k not in doc.moment_at:
            pred.link, pred.link_at = "who", k
        hit = doc.hits.get(k)
        if hit is None or k in doc.moment_at:
            continue
        if hit.get("after_words") and not pred.link:
            pred.link, pred.link_at = "after", k
        elif hit.get("then_words") and not pred.link:
            pred.link, pred.link_at = "then", k
    if not pred.link and pred.form is Form.INFINITIVE and pred.first < pred.head:
        ahead = doc.hits.get(pred.first)  # "después de concluir", where "after" is of the verb's own words
        if ahead is not None and ahead.get("after_words"):
            pred.link, pred.link_at = "after", pred.first
