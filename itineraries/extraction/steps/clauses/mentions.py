"""Who is told in a stretch of words: mentions in order, whether a preposition holds them, who is joined to
whom.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from itineraries.extraction.document import COMMA, JOINED, Document, Person, PersonMention
from itineraries.extraction.languages.pack import Sense
from itineraries.extraction.steps.clauses.predicate import Predicate
from itineraries.extraction.steps.clauses.subjects import governor, list_semicolon, past_brackets
from itineraries.extraction.steps.text.order_lexicon import FINITE
from itineraries.extraction.words import plain

#: A list of names is looked back along this far.
_LIST = 12
_ASIDE = 24  # words of what a relative tells of one of a row


def persons_of(mention: PersonMention | None) -> list[Person]:
    if mention is None:
        return []
    if mention.plural:
        return list(mention.plural)
    return [mention.person] if mention.person is not None else []


def mentioned(doc: Document) -> set[int]:
    """The tokens of all mentions so far, for the steps that add more before mentions can be asked for."""
    return {k for mention in doc.mentions for k in range(mention.first, mention.last)}


def is_free(doc: Document, mention: PersonMention, floor: int) -> bool:
    """Not held by a preposition within the clause, and in the case of a subject where that is told."""
    if mention.case and "n" not in mention.case:
        return False
    if doc.pack.unlike_words and _set_apart(doc, mention, floor):
        return False
    lexicon = doc.lexicon
    for _ in range(_LIST):
        i = governor(doc, mention, floor, within=5)
        if i is not None and doc.lowers[i] not in lexicon.conjunctions:
            break
        before = listed_after(doc, mention, floor)
        if before is None:
            return True
        mention = before  # "with A, B and C": the word before the first holds them all
    else:
        return True
    word, hit = doc.lowers[i], doc.covered.get(i)
    if hit is not None and (hit.get("alike_words") or hit.get("along")):
        return False  # "X, like Y, …", "an der Seite von X"
    return not (
        word in lexicon.with_words
        or word in lexicon.by_words
        or word in lexicon.of_words
        or word in lexicon.to_place
        or word in lexicon.from_place
        or word in lexicon.audience_marks
        or (word in lexicon.date_prepositions and owns(doc, mention.last))  # "on Y's behalf"
    )


def _set_apart(doc: Document, mention: PersonMention, floor: int) -> bool:
    """ "Statt X fliegt Y", "wie zuvor X reist auch Y": whom the clause sets Y apart from, or beside."""
    last, k, lexicon = mention.last, mention.first - 1, doc.lexicon
    while (
        k > floor
        and doc.gaps[k] < COMMA
        and (doc.lowers[k] in lexicon.fillers or doc.lowers[k] in lexicon.small_before_names)
        and doc.lowers[k] not in lexicon.object_pronouns
    ):
        k -= 1
    if k < floor or doc.gaps[k] >= COMMA or doc.lowers[k] not in doc.pack.unlike_words:
        return False
    hit = doc.hits.get(last) if doc.gaps[last - 1] < COMMA else None
    if hit is None:
        return not lexicon.conjunctions.isdisjoint(doc.lowers[last : last + 1])
    return hit.get("aux") is not None or any(e.kind == "verb" and e.form in FINITE for e in hit.entries)


def listed_after(doc: Document, mention: PersonMention, floor: int) -> PersonMention | None:
    """The mention that this one goes on a list with; None where a verb behind it makes it a subject."""
    last, lexicon = mention.last, doc.lexicon
    hit = doc.hits.get(last) if last < len(doc.lowers) and doc.gaps[last - 1] <= JOINED else None
    if hit is not None and (hit.get("verb") or hit.get("aux") or hit.get("fillers")):
        return None
    k, comma, joined = mention.first - 1, False, False
    while k >= floor and mention.first - k < 6:
        word = doc.lowers[k]
        if doc.gaps[k] > COMMA or (doc.gaps[k] == COMMA and comma):
            return None
        comma = comma or doc.gaps[k] == COMMA
        before = doc.mention_at.get(k)
        if before is not None:
            # A comma alone may close what was put in front.
            told = joined or (comma and _goes_on(doc, last) and not put_in_front(doc, before))
            return before if told and before.first >= floor and before.how != "pronoun" else None
        joined = joined or word in lexicon.conjunctions
        if not (word in lexicon.small_before_names or word in lexicon.conjunctions):
            return None
        k -= 1
    return None


def _goes_on(doc: Document, last: int) -> bool:
    """Whether another name of the list follows behind "and" or a comma."""
    lexicon, joined = doc.lexicon, doc.gaps[last - 1] == COMMA
    for k in range(last, min(last + 5, len(doc.lowers))):
        if k in doc.mention_at:
            return joined
        joined = joined or doc.lowers[k] in lexicon.conjunctions
    return False


def put_in_front(doc: Document, mention: PersonMention) -> bool:
    """ "Avant lui, A et B sont venus": somebody whom others came before or after, told before a comma."""
    first = doc.sentence_at(mention.first).first
    k = mention.first - 1
    while k > first and doc.lowers[k] in doc.lexicon.small_before_names:
        k -= 1
    told = doc.lowers[k] in doc.lexicon.before_openers or doc.lowers[k] in doc.pack.forerunner_words
    return k == first and told and doc.gaps[mention.last - 1] == COMMA


def told_together(doc: Document, mentions: list[PersonMention], chosen: PersonMention) -> list[Person]:
    """The people of a mention and of those joined to it by commas and "and"."""
    people = persons_of(chosen)
    index = mentions.index(chosen)
    first = chosen.first
    while index:
        index -= 1
        before = mentions[index]
        last = past_brackets(doc, before.last, first)  # "X (in January) and Y (in March)"
        alike = doc.hits.get(last)
        if alike is not None and alike.get("companions") and alike.last <= first:
            last = alike.last  # "X y otros mandatarios como Y"
        between = doc.lowers[last:first]
        joined = (alike is not None and last == alike.last) or (
            doc.gaps[last - 1] == COMMA
            or list_semicolon(doc, last)
            or any(w in doc.lexicon.conjunctions for w in between)
        )
        if not joined or not titled_on(doc, last, first) or put_in_front(doc, before):
            break
        if chosen.how == "pronoun" and chosen.last - chosen.first < 2:
            break  # "X and he", but "X and his host"
        if (
            not any(w in doc.lexicon.conjunctions for w in between)
            and index == len(mentions) - 2
            and len(people) == 1
            and not (index and _listed(doc, mentions[index - 1], before))
            and not _unnamed_follow(doc, chosen.last)
        ):
            break  # a comma alone joins only within a longer list
        people = persons_of(before) + people
        first = before.first
    return list(dict.fromkeys(people))


def _unnamed_follow(doc: Document, last: int) -> bool:
    """ "A, B and a dozen executives": the list ends in people without a name."""
    lexicon = doc.lexicon
    if last + 1 >= len(doc.lowers) or doc.lowers[last] not in lexicon.conjunctions:
        return False
    word = doc.lowers[last + 1]
    return (word in lexicon.indefinite or word in lexicon.few_words) and not doc.gaps[last - 1]


def told_on(doc: Document, mentions: list[PersonMention], first: PersonMention) -> list[Person]:
    """A mention and those joined to it on its right."""
    people = persons_of(first)
    index = next((i for i, m in enumerate(mentions) if m is first), len(mentions))
    before = first
    # "en présence du roi X, du Hongrois Y et de l'Ukrainien Z": the word that holds the first comes again.
    at = governor(doc, first, max(0, first.first - 4), within=4)
    held = at is not None and doc.lowers[at] in doc.lexicon.of_words
    held = held or (first.first > 0 and doc.lowers[first.first - 1] in doc.lexicon.of_words)
    for mention in mentions[index + 1 :]:
        last = past_brackets(doc, before.last, mention.first)
        comma = doc.gaps[last - 1] == COMMA or list_semicolon(doc, last) or last > before.last
        further = doc.hits.get(last)
        if further is not None and further.get("companions") and further.last <= mention.first:
            last, comma = further.last, True  # "A, B, ainsi que C"
        between = doc.lowers[last : mention.first]
        if (
            len(between) > 2
            and between[-1] in doc.lexicon.by_words
            and between[-2] in doc.lexicon.conjunctions
            and mention.how != "pronoun"
        ):
            # "von X, Mitglied des Ausschusses, und von Y"
            people.extend(p for p in persons_of(mention) if p not in people)
            before = mention
            continue
        small = len(between) <= 3 and not any(
            w not in doc.lexicon.conjunctions
            and w not in doc.lexicon.articles
            and w not in doc.lexicon.by_words
            and w not in doc.lexicon.object_marks
            and w not in doc.lexicon.fillers
            and w not in doc.lexicon.role_adjectives
            and w not in doc.lexicon.possessives
            and not (held and w in doc.lexicon.of_words)
            for w in between
        )
        again = (
            len(between) > 1 and between[0] in doc.lexicon.conjunctions and _held_alike(doc, first, mention)
        )
        if not (comma or between) or not (again or small or titled_on(doc, last, mention.first)):
            row = _row_behind_relative(doc, before)
            if row > mention.first:
                continue  # "A, que viaja con X; B y C"
            if row <= 0 or not titled_on(doc, row, mention.first):
                break
        if mention.how == "pronoun":
            break
        people.extend(p for p in persons_of(mention) if p not in people)
        before = mention
    return [p for p in people if not p.minor]


def _row_behind_relative(doc: Document, mention: PersonMention) -> int:
    """ "A, que viaja con X; el presidente B": where a row parted by semicolons goes on behind what a relative
    tells of one of it; 0 where it does not.
    """
    last = mention.last
    if (
        last >= len(doc.lowers)
        or doc.gaps[last - 1] != COMMA
        or doc.lowers[last] not in doc.lexicon.relatives
    ):
        return 0
    for k in range(last + 1, min(last + _ASIDE, doc.sentence_at(last).last)):
        if ";" in doc.text[doc.ends[k - 1] : doc.starts[k]]:
            return k
    return 0


def _held_alike(doc: Document, first: PersonMention, mention: PersonMention) -> bool:
    """ "accompagné de A et de B": the word before the first stands before the next again."""
    one, other = (governor(doc, m, max(0, m.first - 5), within=5) for m in (first, mention))
    if one is None or other is None or other < first.last:
        return False
    word, lexicon = doc.lowers[other], doc.lexicon
    return any(
        word in words and doc.lowers[one] in words
        for words in (lexicon.of_words, lexicon.by_words, lexicon.with_words - lexicon.conjunctions)
    )


def titled_on(doc: Document, low: int, high: int) -> bool:
    """Only small words and the words of a title stand between two people ("and Department of State
    Assistant Secretary for African Affairs X").
    """
    long = doc.pack.portfolios_before_names
    if high - low > (16 if long else 4):
        return False
    lexicon = doc.lexicon
    opened = low < high and (doc.gaps[low - 1] == COMMA or doc.lowers[low] in lexicon.conjunctions)
    for k in range(low, high):
        word = doc.lowers[k]
        small = (
            word in lexicon.conjunctions
            or word in lexicon.articles
            or word in lexicon.possessives
            or word in lexicon.family
        )
        if word in lexicon.of_words and k > low and doc.lowers[k - 1] in lexicon.family:
            return False  # "Karin Laar, hermana del mandatario": not he himself
        place = doc.place_at.get(k)
        title = (
            long
            and doc.words[k][0].isupper()
            and (place is None or place.attribute or place.metonym or place.kind == "region")
        )
        portfolio = long and opened and k > low and word in lexicon.portfolio
        owner = k > low and owns(doc, k) and k - 1 in doc.place_at  # "and Kenya's William Ruto"
        if not (small or title or portfolio or owner) or (k > low and doc.gaps[k - 1] > COMMA):
            return False
    return True


def _listed(doc: Document, a: PersonMention, b: PersonMention) -> bool:
    return doc.gaps[a.last - 1] == COMMA and b.first - a.last <= 1


def owns(doc: Document, last: int) -> bool:
    """ "Biden's trip", "Francis' visit": whether what ends before token `last` owns what stands behind it."""
    if last >= len(doc.lowers) or doc.gaps[last - 1] != JOINED:
        return False
    sign = doc.text[doc.ends[last - 1] : doc.starts[last]]
    return (doc.lowers[last] == "s" and sign in ("'", "’")) or sign in ("' ", "’ ")


def belongs(doc: Document, mention: PersonMention) -> bool:
    """ "The president's first trip", "une sortie du chef de l'Etat": something of his is told of."""
    lexicon, k = doc.lexicon, mention.first
    if owns(doc, mention.last) or (mention.case == "g" and doc.pack.article_cases):
        return True
    while k > 0 and mention.first - k < 3 and doc.lowers[k - 1] in lexicon.articles - lexicon.of_words:
        k -= 1
    return k > 0 and doc.lowers[k - 1] in lexicon.of_words and doc.gaps[k - 1] < COMMA


def in_genitive(doc: Document, mention: PersonMention) -> bool:
    """ "Putins zweitägiger Besuch": whether a name has an ending that the person's own name has not."""
    word = plain(doc.words[mention.last - 1])
    if mention.person is None or word in mention.person.keys:
        return False
    return any(word.removesuffix(e) in mention.person.keys[-1:] for e in doc.pack.genitive_endings)


_FAR = 100  # mentions back that a text is searched for whom it is about


def mentions_before(doc: Document, token: int) -> Iterator[PersonMention]:
    """The last mentions that begin before a token, from it backwards."""
    count = bisect_left(doc.mentions, token, key=lambda m: m.first)
    return (doc.mentions[k] for k in range(count - 1, max(-1, count - 1 - _FAR), -1))


def topic_of(doc: Document, pred: Predicate) -> list[Person]:
    for mention in mentions_before(doc, pred.sentence.first):
        if mention.person is None or mention.person.minor or not is_free(doc, mention, 0):
            continue
        if not _beside_the_story(doc, mention):
            return persons_of(mention)
    return []


def _beside_the_story(doc: Document, mention: PersonMention) -> bool:
    """ "Since X named him", "desde que X lo nombró": who stands right behind what opens a side clause."""
    k = mention.first - 1
    while k > 0 and doc.lowers[k] in doc.lexicon.articles:
        k -= 1
    if k <= doc.sentence_at(mention.first).first:
        return False
    hit, lexicon = doc.covered.get(k), doc.lexicon
    that = doc.lowers[k] in lexicon.relatives and doc.lowers[k - 1] in lexicon.since_words
    return that or (hit is not None and hit.get("side_openers") is not None)


def told_before(doc: Document, pred: Predicate, sentences: int) -> Iterator[list[Predicate]]:
    """The predicates of so many sentences before that of a predicate, the nearest first."""
    at = bisect_left(doc.predicates, pred.sentence.index, key=lambda told: told[0].sentence.index)
    for k in range(at - 1, -1, -1):
        if doc.predicates[k][0].sentence.index < pred.sentence.index - sentences:
            return
        yield doc.predicates[k]


def traveller_of(doc: Document, pred: Predicate) -> list[Person]:
    """Who was told last to travel: "Danach geht es nach Rom"."""
    for predicates in told_before(doc, pred, 8):
        for told in reversed(predicates):
            people = [p for p in told.subjects if not p.minor]
            if people and (told.sense in _JOURNEYS or (told.sense is Sense.HOST and told.passive)):
                return people
    return story_of(doc, pred)


def pair_of(doc: Document, pred: Predicate) -> list[Person]:
    """Who did something together in the sentences before: "Their meeting in Rome"."""
    for predicates in told_before(doc, pred, 2):
        for told in reversed(predicates):
            people = [p for p in told.subjects if not p.minor]
            if len(people) > 1:
                return people
    return []


def leader_told(doc: Document) -> list[Person]:
    """Who was told first to travel: "the delegation" is his."""
    searched, leaders = doc.leader
    if leaders:
        return leaders
    for predicates in doc.predicates[searched:]:
        for told in predicates:
            people = [p for p in told.subjects if not p.minor]
            if people and told.sense in _JOURNEYS and told.state == "told":
                doc.leader = len(doc.predicates), people
                return people
    doc.leader = len(doc.predicates), []
    return []


_JOURNEYS = (Sense.GO, Sense.ARRIVE, Sense.VISIT, Sense.EXPECT, Sense.BEGIN)


def _told_alone(doc: Document, pred: Predicate) -> list[Person]:
    """ "X has not said where he will go. As a minister …", "It was the first trip of X. In May …": the one
    person of the sentence right before, who does something there, or whose something is.
    """
    if pred.noun or not pred.sentence.index:
        return []
    sentence = doc.sentences[pred.sentence.index - 1]
    told = doc.mentions_in(sentence.first, sentence.last)
    if not told or told[0].how not in ("name", "surname", "office"):
        return []
    people = [p for p in persons_of(told[0]) if not p.minor]
    if not people or any(not set(persons_of(m)) <= set(people) for m in told):
        return []
    before = [p for p in next(iter(told_before(doc, pred, 1)), []) if p.sentence is sentence]
    if any(p.sense in (Sense.HOST, Sense.JOIN) or p.clitic for p in before):
        return []  # what is done to whom the story is about
    does = [p for p in before if p.subjects and not p.noun]
    does = [p for p in does if p.subject_mention is not None or p.sense is not Sense.STAY] or does  # "es"
    if belongs(doc, told[0]) and doc.lowers[sentence.first] in doc.lexicon.articles:
        does = [p for p in does if p.subject_mention is not None]  # a thing does what its head tells
    elif not does:
        return people if belongs(doc, told[0]) else []
    return people if all(p.subjects == people for p in does) else []


def _in_side_clause(told: Predicate) -> bool:
    """ "… desde que X recorrió el país": who is named in a side clause does that alone."""
    who = told.subject_mention
    named = who is not None and who.how != "pronoun" and who.first > told.link_at >= 0
    return named and told.link in ("who", "where")


def story_of(doc: Document, pred: Predicate) -> list[Person]:
    """Whom the story is about: who did what was told last of travel and meetings, in the sentences before."""
    if alone := _told_alone(doc, pred):
        return alone
    for predicates in told_before(doc, pred, 4):
        for told in predicates:
            if not told.noun and ((told.sense is Sense.HOST and not told.passive) or told.clitic):
                break  # whose house it is told from
            people = [p for p in told.subjects if not p.minor]
            aside = told.sense in (Sense.SAY, Sense.DOUBT, Sense.CALL, Sense.JOIN)  # companions are beside it
            aside = aside or _in_side_clause(told)
            if people and not told.noun and not aside and told.state != "unreal":
                return people
    return topic_of(doc, pred)
