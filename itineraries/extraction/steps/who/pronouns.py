"""Adds the mentions that name nobody: pronouns, and which of two is "the first"."""

from __future__ import annotations

from itineraries.extraction.document import COMMA, STRONG, Document, Hit, Person, PersonMention
from itineraries.extraction.languages.pack import Aux, Form
from itineraries.extraction.steps.clauses.mentions import mentioned
from itineraries.extraction.steps.clauses.readings import BE
from itineraries.extraction.steps.text.phrases import begins_doing
from itineraries.extraction.steps.who.fronted import opens_without_subject


def add_pronouns(doc: Document) -> None:
    inside = mentioned(doc)
    names = {m.first for m in doc.mentions}
    for hit in doc.phrases_of("pronoun"):
        if hit.first not in inside and not _idle(doc, hit, names):
            mention = PersonMention(None, hit.first, hit.last, "pronoun")
            mention.gender = "p" if _of_several(doc, hit) else hit.value("pronoun")
            doc.mentions.append(mention)


def _idle(doc: Document, hit: Hit, names: set[int]) -> bool:
    """Whether a pronoun stands for nobody, or beside the name of whom it means."""
    kind, first, last = hit.value("pronoun"), hit.first, hit.last
    if first and doc.gaps[first - 1] == COMMA == doc.gaps[last - 1] and doc.pack.inverts:
        return True  # "Mme X avait, elle, visité …"
    if kind == "v" and (last in names or doc.gaps[last - 1] == COMMA):
        return True  # "his host, President X": the name says who it is
    if kind == "v" and _said_to_be(doc, last, names):
        return True  # "where his host was President X"
    if kind == "g" and _named_behind(doc, last, names):
        return True  # "den Gast aus Israel, Präsident X"
    if kind == "g" and first and doc.lowers[first - 1] in doc.lexicon.as_words:
        return True  # "in Minsk as the guest of X"
    if hit.get("fillers"):
        return not _heads_clause(doc, hit)  # "ont tous deux rencontré X", "X et Y, tous deux arrivés lundi"
    return doc.lowers[last - 1] in doc.lexicon.determiners and not _alone(doc, hit)  # "los dos países"


def _heads_clause(doc: Document, hit: Hit) -> bool:
    """ "Tous deux ont rencontré X", "à Rome, où tous deux se rendront": at the head of what they do."""
    first, last, lexicon = hit.first, hit.last, doc.lexicon
    if first > doc.sentence_at(first).first and doc.gaps[first - 1] < COMMA:
        before = doc.lowers[first - 1]
        if not (before in lexicon.where or before in lexicon.conjunctions or before in lexicon.relatives):
            return False
    if last >= len(doc.lowers) or doc.gaps[last - 1] >= COMMA:
        return False
    word, behind = doc.lowers[last], doc.hits.get(last)
    if word in lexicon.reflexives or word in lexicon.negations:
        return True
    if word in lexicon.fillers and word not in lexicon.articles:
        return True
    return begins_doing(behind)


def _of_several(doc: Document, hit: Hit) -> bool:
    """ "Sie fliegen weiter", "am Freitag werden sie …": whether the verb beside it says they are several."""
    endings = doc.pack.plural_endings.get(doc.lowers[hit.first])
    if endings is None or hit.last - hit.first > 1:
        return False
    if doc.words[hit.first][0].isupper() and doc.starts[hit.first] != doc.sentence_at(hit.first).start:
        return False  # "wann reisen Sie nach Rom?"
    for k in (hit.first - 1, hit.last):
        beside = doc.covered.get(k) if 0 <= k < len(doc.lowers) else None
        if beside is not None and (beside.get("verb") or beside.get("aux")) and not beside.get("noun"):
            return doc.lowers[k].endswith(endings)
    return False


def _alone(doc: Document, hit: Hit) -> bool:
    """Whether a determiner stands for somebody: right before what he does, or where nothing hangs on it."""
    last, lexicon = hit.last, doc.lexicon
    if doc.gaps[last - 1] >= COMMA or last >= len(doc.lowers):
        return last - hit.first > 1
    word, behind = doc.lowers[last], doc.hits.get(last)
    if last - hit.first == 1 and _says_what(doc, last, behind):
        return False  # "Esta es la segunda vez que …"
    if word in lexicon.reflexives or word in lexicon.negations or word in lexicon.clitics:
        return True
    if last - hit.first > 1 and (word in lexicon.fillers or last in doc.moment_at):
        return True
    does = behind is not None and (behind.get("verb") is not None or behind.get("aux") is not None)
    return does and behind is not None and not (behind.get("noun") or behind.get("role"))


def _says_what(doc: Document, k: int, hit: Hit | None) -> bool:
    """ "(Esta) es la segunda", "fue su primera": to be, and then what something is."""
    entry = hit.get("aux") if hit is not None else None
    if hit is None or entry is None or entry.value not in BE or hit.last >= len(doc.lowers):
        return False
    word = doc.lowers[hit.last]
    return word in doc.lexicon.articles or word in doc.lexicon.possessives


def _said_to_be(doc: Document, last: int, names: set[int]) -> bool:
    """Whether a name stands behind "to be"."""
    hit = doc.hits.get(last)
    entry = hit.get("aux") if hit is not None else None
    if hit is None or entry is None or entry.value not in (*BE, Aux.BEEN):
        return False
    articles = doc.lexicon.articles
    return hit.last in names or (
        hit.last < len(doc.lowers) and doc.lowers[hit.last] in articles and hit.last + 1 in names
    )


def _named_behind(doc: Document, last: int, names: set[int]) -> bool:
    """Whether a name stands behind a comma a few words on."""
    parted = False
    for k in range(last, min(last + 6, len(doc.words))):
        parted = parted or doc.gaps[k - 1] == COMMA
        if doc.gaps[k - 1] >= STRONG:
            return False
        if k in names:
            return parted
    return False


_BEHIND = ("verb", "aux", "fillers", "then_words")


def add_ordinals(doc: Document) -> None:
    """ "Le premier … la seconde": which of two told together."""
    lexicon, ordinals = doc.lexicon, doc.lexicon.ordinals
    told = [i for i, word in enumerate(doc.lowers) if word in ordinals]
    inside = mentioned(doc) if told else set()
    for i in told:
        number = ordinals[doc.lowers[i]]
        if not i or i in inside or doc.mute[i] or i + 1 >= len(doc.lowers):
            continue
        article, behind = doc.lowers[i - 1], doc.hits.get(i + 1)
        if article not in lexicon.articles or article in lexicon.plural_articles or doc.gaps[i - 1] >= COMMA:
            continue
        small = doc.lowers[i + 1] in lexicon.helping or i + 1 in doc.moment_at or i + 1 in doc.place_at
        verb = behind is not None and any(behind.get(kind) for kind in _BEHIND) and not behind.get("role")
        if doc.gaps[i] >= STRONG or not (small or verb or doc.gaps[i] == COMMA):
            continue
        mention = PersonMention(None, i, i + 1, "pronoun")
        mention.gender = f"o{number}"
        doc.mentions.append(mention)


def add_demonstratives(doc: Document) -> None:
    """ "… traf Präsident X. Der fliegt am Montag nach Rom": whom the sentence before told last."""
    words = doc.lexicon.demonstratives
    for sentence in doc.sentences if words else ():
        first = sentence.first
        gender = words.get(doc.lowers[first])
        if gender is None or first + 1 >= sentence.last or doc.mute[first] or doc.gaps[first] >= COMMA:
            continue
        hit = doc.hits.get(first + 1)
        does = hit is not None and not (hit.get("noun") or hit.get("role"))
        if does and begins_doing(hit):
            mention = PersonMention(None, first, first + 1, "pronoun")
            mention.gender = f"n{gender}"
            doc.mentions.append(mention)


_CLOSED = frozenset('"”»“')  # signs that end a quotation


def verb_before(doc: Document, mention: PersonMention) -> bool:
    """Whether a verb stands before a pronoun in its clause, whose subject is no person then."""
    sentence = doc.sentences[doc.sentence_of[mention.first]]
    first = sentence.first
    if (
        mention.first > first
        and set(doc.text[doc.ends[mention.first - 1] : doc.starts[mention.first]]) & _CLOSED
    ):
        return False  # "…," he said: the verb before is quoted
    tied = doc.pack.inverts and mention.first > first
    if tied and doc.text[doc.ends[mention.first - 1] : doc.starts[mention.first]] == "-":
        # "…, a-t-il dit": the verb before is his own, but in a question
        return doc.asks(sentence)
    for k in range(mention.first - 1, first, -1):
        gap = doc.text[doc.ends[k - 1] : doc.starts[k]] if doc.gaps[k - 1] == STRONG else ""
        if ":" in gap or ";" in gap:
            first = k  # what follows a colon is said anew
            break
    if doc.gaps[mention.first - 1] == COMMA and opens_without_subject(doc, first):
        return False  # "Après s'être entretenue avec le roi, elle ira …"
    for k in range(first, mention.first):
        hit = doc.hits.get(k)
        if (
            hit is not None
            and not (k == first + 1 and _cleft(doc, first, hit))
            and not doc.mute[k]
            and k not in doc.moment_at  # "Il y a trois ans, elle …"
            and not hit.get("role")
            and (
                hit.get("aux")
                or (
                    any(
                        e.kind == "verb" and e.form in (Form.PRESENT, Form.PAST, Form.FUTURE)
                        for e in hit.entries
                    )
                    and not hit.get("noun")
                )
            )
        ):
            return True
    return False


def _cleft(doc: Document, first: int, hit: Hit) -> bool:
    """ "C'est de là qu'il s'envolera": what only brings a place to the front."""
    entry = hit.get("aux")
    return doc.lowers[first] in doc.pack.cleft_words and entry is not None and entry.value in BE


def does_something(doc: Document, start: int, stop: int) -> bool:
    """ "X met volunteers who …": a verb and whom it is done to stand before the relative."""
    hit = doc.hits.get(start)
    return stop - start == 2 and hit is not None and hit.last == start + 1 and hit.get("verb") is not None


def only_small_between(doc: Document, start: int, stop: int) -> bool:
    """ "… ist Minister X am Montag nach Rom gereist, der …": places, days and small words."""
    lexicon = doc.lexicon
    return (
        doc.pack.word_order is not None
        and stop - start < 10
        and all(
            k in doc.moment_at
            or k in doc.place_at
            or doc.lowers[k] in lexicon.to_place
            or doc.lowers[k] in lexicon.from_place
            or doc.lowers[k] in lexicon.articles
            or doc.lowers[k] in lexicon.fillers
            for k in range(start, stop)
        )
    )


def weak_relative(
    doc: Document, mention: PersonMention, before: PersonMention | None, meant: Person | None
) -> None:
    """ "X, que llegó …, y que viajará": a word that is also "that" means somebody only right behind his
    name, or behind "and" whom the one before it meant.
    """
    first = mention.first
    if before is not None and first == before.last:
        mention.person, mention.plural = before.person, before.plural
    elif first and doc.lowers[first - 1] in doc.lexicon.conjunctions:
        mention.person = meant


_GROUP = 4  # words from the head of a clause to a noun of several people


def group_acts(doc: Document, mention: PersonMention) -> bool:
    """ "Several senators flew to Rome, where they …", "et deux émissaires ont gagné Rome, où ils …": people
    whom nobody names are told for the first time at the head of a clause before a pronoun of several.
    """
    lexicon, first = doc.lexicon, doc.sentences[doc.sentence_of[mention.first]].first
    led = doc.lowers[mention.first - 1] if mention.first > first else ""
    if not (led in lexicon.where or led in lexicon.relatives or led in lexicon.when_words):
        return False
    for k in range(mention.first - 1, first - 1, -1):
        if doc.lowers[k] not in lexicon.plural_roles and doc.lowers[k] not in lexicon.group_words:
            continue
        head = k
        while head > first and k - head < _GROUP and doc.gaps[head - 1] < COMMA:
            if doc.lowers[head - 1] in lexicon.conjunctions:
                break
            head -= 1
        opens = head == first or doc.gaps[head - 1] >= COMMA or doc.lowers[head - 1] in lexicon.conjunctions
        word = doc.lowers[head]
        new = (
            head == k or word in lexicon.few_words or word in lexicon.of_words
        )  # "des députés", "de nombreux"
        if opens and new:
            return True
    return False
