"""Reads the case endings of names and offices: what case a mention may stand in, the name's dictionary form.

All of it is data of the pack (`name_cases`, `case_marks`); a language without them has no cases, and every
answer is then "may be anything".
"""

from __future__ import annotations

from itertools import product

from itineraries.extraction.document import COMMA, Document, Person, PersonMention
from itineraries.extraction.words import plain

_MOST = 24  # spellings of one name that are tried


def mark_cases(doc: Document) -> None:
    """Fill `case` of every mention: the letters of the cases it may stand in, "" where nothing tells."""
    if doc.pack.article_cases:
        for mention in doc.mentions:
            mention.case = _of_article(doc, mention)
    if not doc.pack.name_cases:
        return
    for mention in doc.mentions:
        if mention.how == "pronoun":
            continue
        told = _of_office(doc, mention)
        if mention.name_span is not None:
            words = doc.words[mention.name_span[0] : mention.name_span[1]]
            of_name = _declined(doc, mention, words) or _of_name(doc, words)
            if of_name and "n" not in of_name and doc.directory.has_word(plain(words[-1])):
                of_name = ""  # "Шойгу", "Санду": a name that ends like a case of another is declined in none
            told = ("".join(c for c in told if c in of_name) or told) if told else of_name
        if "g" in told and told != "g" and _owns(doc, mention):
            told = "g"
        mention.case = told


def _declined(doc: Document, mention: PersonMention, words: list[str]) -> str:
    """The cases of a name of which the article or the directory has the dictionary form: "Ким Чен Ына"."""
    last = words[-1]
    bare = {last[: -len(ending)] + form for ending, _, forms in _endings(doc, last.lower()) for form in forms}
    bare.discard(last)
    if not bare:
        return ""
    mentions = mention.person.mentions if mention.person is not None else []
    told = {doc.words[m.name_span[1] - 1] for m in mentions if m.name_span is not None}
    known = doc.directory.has_word(plain(last)) if doc.directory else False
    if not told & bare and (known or not any(doc.directory.has_word(plain(form)) for form in bare)):
        return ""
    cases = set(_cases(doc, last)) - {"n"}
    for word in words[:-1]:
        both = cases & set(_cases(doc, word))
        cases = both or cases  # "Ким Чен": never declined
    return "".join(sorted(cases))


def _owns(doc: Document, mention: PersonMention) -> bool:
    """ "Визит Томича", "по приглашению Томича": a genitive right behind a noun is the owner's."""
    k = mention.first - 1
    if k < 0 or doc.gaps[k] >= COMMA or k in doc.place_at:
        return False
    hit = doc.covered.get(k)
    noun = hit.get("noun") if hit is not None and not hit.get("verb") else None
    return (noun is not None and not noun.capital) or doc.lowers[k] in doc.lexicon.owned_words


def _of_article(doc: Document, mention: PersonMention) -> str:
    """By the article before an office: "den Präsidenten", "dem neuen Minister"."""
    k = mention.first - 1
    while k >= 0 and mention.first - k < 5 and doc.gaps[k] < COMMA:
        told = doc.lexicon.article_cases.get(doc.lowers[k])
        if told:
            return told
        if (
            doc.lowers[k] not in doc.lexicon.role_adjectives
            and doc.lowers[k] not in doc.lexicon.place_adjectives
        ):
            return ""
        k -= 1
    return ""


def _of_office(doc: Document, mention: PersonMention) -> str:
    """By the words of the office before the name; where two marked words differ, the later one tells."""
    stop = mention.name_span[0] if mention.name_span is not None else mention.last
    told = ""
    for k in range(mention.first, stop):
        cases = doc.lexicon.case_marks.get(doc.lowers[k])
        if cases:
            both = "".join(c for c in told if c in cases)
            told = both or (cases if not told or k == mention.first + 1 else told)
    return told


def _of_name(doc: Document, words: list[str]) -> str:
    """The cases that all words of a name allow; a word that is never declined decides nothing."""
    sets = [_cases(doc, w) for w in words if len(w) > 1]
    common = set("ngdaip")
    for cases in sets:
        common &= set(cases)
    if not common:
        common = set("ngdaip")
        for cases in sets:
            if cases != "n":
                common &= set(cases)
    return "" if len(common) > 3 else "".join(sorted(common))


def _cases(doc: Document, word: str) -> str:
    low = doc.lexicon.letters(word.lower())
    declined = _endings(doc, low)
    if declined:
        return "".join(cases for _, cases, _ in declined)
    return "n" if low[-1:].isalpha() else ""


def _endings(doc: Document, word: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """The entries of the longest ending of a word: one for each way to come by it ("Шарму", "Томичу")."""
    found: list[tuple[str, str, tuple[str, ...]]] = []
    for entry in doc.pack.name_cases:
        if found and entry[0] != found[0][0]:
            break
        if word.endswith(entry[0]) and len(word) > len(entry[0]) + 1:
            found.append(entry)
    return found


def spellings(doc: Document, name: str) -> list[str]:
    """The name as written and every dictionary form it may be declined from, likeliest first."""
    if not doc.pack.name_cases:
        return [name]
    choices: list[list[str]] = []
    for word in name.split():
        forms = [word]
        for ending, _, bare in _endings(doc, word.lower()):
            stem = word[: -len(ending)] if ending else word
            forms.extend(stem + b for b in bare if stem + b not in forms)
        choices.append(forms[:4])
    found = []
    for combination in product(*choices):
        found.append(" ".join(combination))
        if len(found) >= _MOST:
            break
    return found


def name_key(doc: Document, word: str) -> str:
    """What all forms of one name share: plain, without its ending."""
    key = plain(word)
    if not doc.pack.name_cases:
        return key
    return _stem(doc, key)


def _stem(doc: Document, key: str) -> str:
    stripped = True
    while stripped and len(key) > 3:
        stripped = False
        for ending in doc.lexicon.name_endings:
            if key.endswith(ending) and len(key) - len(ending) >= 3:
                key, stripped = key[: -len(ending)], True
                break
    return key


def settle_name(doc: Document, person: Person) -> None:
    """Name a person by a mention that stands in the nominative, where there is one, else guess the form."""
    if not doc.pack.name_cases or len(person.keys) < 1:
        return
    width = len(person.name.split())
    for mention in person.mentions:
        if mention.name_span is None or mention.name_span[1] - mention.name_span[0] < width:
            continue
        if mention.case and "n" in mention.case:
            person.name = " ".join(
                doc.text[doc.starts[mention.name_span[0]] : doc.ends[mention.name_span[1] - 1]].split()
            )
            return
    told = next((m for m in person.mentions if m.name_span is not None and m.case), None)
    if told is None:
        return
    words = []
    for word in person.name.split():
        for ending, cases, bare in _endings(doc, word.lower()):
            if ending and bare and set(cases) & set(told.case):
                word = word[: -len(ending)] + bare[0]
                break
        words.append(word)
    person.name = " ".join(words)
