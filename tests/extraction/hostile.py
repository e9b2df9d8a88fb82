"""Texts no newspaper prints, made of what a language's pack knows, so that they get deep into the steps.

`pieces` gives the words of a pack by what they are; `HOSTILE` names the kinds of text that once cost, or
might cost, more than their length: `HOSTILE[kind](language, size)` is a text of so many characters, always
the same.
Property tests, the fuzz run (scripts/fuzz.py) and the benchmark share them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from random import Random

from itineraries.extraction.date_grammar import DIGITS, Node, grammar_of
from itineraries.extraction.languages import get_pack
from itineraries.extraction.languages.pack import PARTED

Text = Callable[[str, int], str]

_list = str.split

#: Fields of a pack that hold words and phrases as they are.
_FIELDS = _list(
    """
    fillers reflexives clitics object_pronouns infinitive_marks negations restrictives determiners possessives
    upcoming role_adjectives former particles name_suffixes first_person_written audiences spouse_titles
    counterparts name_tails plural_roles portfolio plural_groups group_words companions to_place from_place
    via_place of_words capital_words site_words there articles non_persons during_words in_words
    place_adjectives list_words tonics family conjunctions conditionals relatives where then_words
    before_words after_words with_words by_words until_words since_words date_prepositions again_words
    remote_words new_trip_words same_day_words background_words now_words object_marks vehicles
    alike_words along also_words back_words before_press beside_words city_words company dative_pronouns
    facing_words few_words forerunner_words happening_words home_words hour_words leaving_words members_words
    met_words onward_words party_relatives previous_words programme_words same_words settled_words
    side_openers stand_ins struck_words topic_words when_words
    """
)

CITIES = {
    "fr": _list("Rome Tokyo Oslo Alger Nairobi Lima Minsk Amman Séoul Dakar Tripoli Valence"),
    "en": _list("Rome Tokyo Oslo Algiers Nairobi Lima Minsk Amman Seoul Dakar Tripoli Valencia"),
    "es": _list("Roma Tokio Oslo Argel Nairobi Lima Minsk Amán Seúl Dakar Trípoli Valencia"),
    "de": _list("Rom Tokio Oslo Algier Nairobi Lima Minsk Amman Seoul Dakar Tripolis Valencia"),
    "it": _list("Roma Tokyo Oslo Algeri Nairobi Lima Minsk Amman Seul Dakar Tripoli Valencia"),
    "pt": _list("Roma Tóquio Oslo Argel Nairóbi Lima Minsk Amã Seul Dacar Trípoli Valência"),
    "ar": _list("روما طوكيو أوسلو الجزائر نيروبي ليما مينسك عمان سيول داكار طرابلس فالنسيا"),
    "ru": _list("Рим Токио Осло Алжир Найроби Лиму Минск Амман Сеул Дакар Триполи Валенсию"),
}

#: Sentences with gaps: {who} somebody with an office, {name} a name, {to} a place, {on} a date.
SENTENCES = {
    "fr": {
        "goes": "Le ministre français {who} se rendra à {to} {on}. ",
        "went": "Le président turc {who} est arrivé à {to} {on}, puis il a gagné {to}. ",
        "meets": "Le président turc, Selim Oduncu, a rencontré {who} à {to} {on}. ",
        "calls off": "La ministre {who} a annulé sa visite à {to} prévue {on}. ",
        "summit": "Le sommet du G20 se tiendra à {to} {on}. {who} y participera. ",
        "spokesman": "Le porte-parole {who} a parlé. Il a dit qu'il se rendra à {to}. ",
        "back": "Il devait se rendre à {to} {on}. Le ministre est rentré. La capitale l'a accueilli. ",
    },
    "en": {
        "goes": "French minister {who} will travel to {to} {on}. ",
        "went": "Turkish President {who} arrived in {to} {on}, then he travelled to {to}. ",
        "meets": "Turkish President Selim Oduncu met {who} in {to} {on}. ",
        "calls off": "Minister {who} cancelled a visit to {to} planned for {on}. ",
        "summit": "The G20 summit will be held in {to} {on}. {who} will attend it. ",
        "spokesman": "The spokesman {who} spoke. He said that he will travel to {to}. ",
        "back": "He was to travel to {to} {on}. The minister went home. The capital welcomed him. ",
    },
    "es": {
        "goes": "El ministro francés {who} viajará a {to} {on}. ",
        "went": "El presidente turco {who} llegó a {to} {on} y luego viajó a {to}. ",
        "meets": "El presidente turco, Selim Oduncu, se reunió con {who} en {to} {on}. ",
        "calls off": "La ministra {who} canceló su visita a {to} prevista para {on}. ",
        "summit": "La cumbre del G20 se celebrará en {to} {on}. {who} asistirá. ",
        "spokesman": "El portavoz {who} habló. Dijo que viajará a {to}. ",
        "back": "Iba a viajar a {to} {on}. El ministro regresó. La capital lo recibió. ",
    },
    "de": {
        "goes": "Der französische Minister {who} wird {on} nach {to} reisen. ",
        "went": "Der türkische Präsident {who} ist {on} in {to} eingetroffen, dann flog er nach {to}. ",
        "meets": "Der türkische Präsident Selim Oduncu hat {who} {on} in {to} getroffen. ",
        "calls off": "Ministerin {who} hat ihre für {on} geplante Reise nach {to} abgesagt. ",
        "summit": "Der G20-Gipfel findet {on} in {to} statt. {who} nimmt daran teil. ",
        "spokesman": "Der Sprecher {who} sprach. Er sagte, er reise nach {to}. ",
        "back": "Er sollte {on} nach {to} reisen. Der Minister kehrte zurück. Die Hauptstadt empfing ihn. ",
    },
    "it": {
        "goes": "Il ministro francese {who} si recherà a {to} {on}. ",
        "went": "Il presidente turco {who} è arrivato a {to} {on}, poi è volato a {to}. ",
        "meets": "Il presidente turco, Selim Oduncu, ha incontrato {who} a {to} {on}. ",
        "calls off": "La ministra {who} ha annullato la sua visita a {to} prevista per {on}. ",
        "summit": "Il vertice del G20 si terrà a {to} {on}. {who} parteciperà. ",
        "spokesman": "Il portavoce {who} ha parlato. Ha detto che andrà a {to}. ",
        "back": "Doveva andare a {to} {on}. Il ministro è rientrato. La capitale lo ha accolto. ",
    },
    "pt": {
        "goes": "O ministro francês {who} viajará a {to} {on}. ",
        "went": "O presidente turco {who} chegou a {to} {on}, depois seguiu para {to}. ",
        "meets": "O presidente turco, Selim Oduncu, encontrou-se com {who} em {to} {on}. ",
        "calls off": "A ministra {who} cancelou a sua visita a {to} prevista para {on}. ",
        "summit": "A cimeira do G20 realiza-se em {to} {on}. {who} participará. ",
        "spokesman": "O porta-voz {who} falou. Disse que viajará a {to}. ",
        "back": "Devia viajar a {to} {on}. O ministro regressou. A capital acolheu-o. ",
    },
    "ar": {
        "goes": "سيتوجه الوزير الفرنسي {who} إلى {to} {on}. ",
        "went": "وصل الرئيس التركي {who} إلى {to} {on} ثم توجه إلى {to}. ",
        "meets": "التقى الرئيس التركي سليم أودونجو {who} في {to} {on}. ",
        "calls off": "ألغى الوزير {who} زيارته إلى {to} المقررة {on}. ",
        "summit": "تعقد قمة مجموعة العشرين في {to} {on}. ويشارك فيها {who}. ",
        "spokesman": "تحدث المتحدث {who}. وقال إنه سيتوجه إلى {to}. ",
        "back": "كان سيزور {to} {on}. عاد الوزير. استقبلته العاصمة. ",
    },
    "ru": {
        "goes": "Французский министр {who} отправится в {to} {on}. ",
        "went": "Турецкий президент {who} прибыл в {to} {on}, затем он отправился в {to}. ",
        "meets": "Президент Турции Селим Одунджу встретился с {who} в {to} {on}. ",
        "calls off": "Министр {who} отменил визит в {to}, запланированный на {on}. ",
        "summit": "Саммит G20 пройдет в {to} {on}. {who} примет в нем участие. ",
        "spokesman": "Представитель {who} выступил. Он сказал, что отправится в {to}. ",
        "back": "Он должен был отправиться в {to} {on}. Министр вернулся. Столица приняла его. ",
    },
}

_LETTERS = {
    "ar": ("بتجدرسشفقكلمن", "اويا"),
    "ru": ("бвгджзклмнпрст", "аеиоу"),
}
_LATIN = ("bcdfgjklmnprstvz", "aeiou")

MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069\u061c\ufeff\u200b\u200d"
CONTROLS = "".join(map(chr, (*range(32), 127, 0x85, 0xAD, 0x2028, 0x2029)))
SIGNS = [*".,;:!?…·-–—/|()[]{}«»“”„'’‘\"`´،؛؟。、", " ", "\u00a0", "\u202f", "\t", "\n", "\n\n", "\r\n"]
MARKUP = [
    "<p>", "</p>", '<div class="x">', "<br/>", "<script>", "</script>", "<!--", "-->", "<", ">", "&nbsp;",
    "&amp;", "<a href='", "[edit]", "{{cite", "}}", "== Notes ==", "![](", "**", "<![CDATA[", "]]>",
]  # fmt: skip
STRANGE = [
    "\x00", "\ud800", "\udfff", "\U0001f1eb\U0001f1f7", "\U0001f468\u200d\U0001f469", "e\u0301",
    "a\u0316\u0301", "İ", "ı", "ß", "ẞ", "ﬁ", "ǅ", "Ⅷ", "²", "½", "①", "１２", "٣", "३", "𝟛", "𝐏𝐚𝐫𝐢𝐬",
    "Ϊ", "ΐ", "한국", "東京", "ไทย", "हिन्दी", "ﷺ", "ª", "ʼ", "\u0670", "\u0640", "\u0345", "ŉ",
]  # fmt: skip


@cache
def pieces(language: str) -> dict[str, tuple[str, ...]]:
    """Words and phrases of a language by what they are; what every language has stands in each."""
    pack = get_pack(language)
    found: dict[str, list[str]] = {
        "verb": [p.replace(PARTED, "") for v in pack.verbs for form in v.forms.values() for p in form],
        "noun": [p for n in pack.nouns for p in n.phrases],
        "aux": [p for phrases in pack.auxiliaries.values() for p in phrases],
        "role": [p.replace("*", "") for r in pack.roles for p in r.phrases],
        "minor role": [p.replace("*", "") for r in pack.roles if r.minor for p in r.phrases],
        "format": [p for f in pack.formats for p in f.phrases],
        "demonym": [p for phrases in pack.demonyms.values() for p in phrases],
        "honorific": [p.capitalize() for p in pack.honorifics],
        "pronoun": list(pack.pronouns),
        "common": sorted(pack.common_words),
        "thing": sorted(w.capitalize() for w in pack.thing_words),
        "abbreviation": sorted(f"{a}." for a in pack.abbreviations),
        "city": CITIES[language],
        "name": [_name(language, Random(k)) for k in range(60)],
        "date": [date_phrase(language, Random(k)) for k in range(300)],
        "sign": SIGNS,
        "markup": MARKUP,
        "strange": [*STRANGE, *MARKS, *CONTROLS],
    }
    if pack.word_order is not None:
        order = pack.word_order
        found["order"] = [*order.particles, *order.subordinators, *order.relatives, *order.coordinators]
    for field in _FIELDS:
        found[field] = list(getattr(pack, field))
    return {kind: tuple(words) for kind, words in found.items() if words}


def date_phrase(language: str, random: Random) -> str:
    """A date as the language's grammar has it, whether it makes sense or not."""
    lexicon = get_pack(language).dates
    grammar = grammar_of(lexicon)
    by_slot: dict[str, list[str]] = {slot: [str(n) for n in range(1, 32)] for slot in DIGITS}
    by_slot["{y}"] = [str(year) for year in (1900, 1999, 2022, 2023, 2026, 2100)]
    for word, meanings in grammar.classes.items():
        for words, slot, _ in meanings:
            by_slot.setdefault(slot, []).append(" ".join(words) if words[0] == word else word)
    told, node = "", grammar.root
    while node.children and not (node.rule and random.random() < 0.3):
        key, dash = random.choice(_sorted_keys(node))
        word = random.choice(by_slot[key]) if key in by_slot else key
        if lexicon.capitals and key in ("{m}", "{w}"):
            word = word.capitalize()
        told += ("-" if dash else " ") * bool(told) + word
        node = node.children[key, dash]
    return told


def _sorted_keys(node: Node) -> list[tuple[str, bool]]:
    return sorted(node.children)


def _name(language: str, random: Random, words: int = 2) -> str:
    """A name nobody bears, in the script of the language."""
    consonants, vowels = _LETTERS.get(language, _LATIN)
    return " ".join(
        "".join(
            random.choice(consonants) + random.choice(vowels) for _ in range(random.randint(2, 4))
        ).capitalize()
        for _ in range(words)
    )


def _cut(parts: Iterator[str], size: int) -> str:
    told, length = [], 0
    for part in parts:
        told.append(part)
        length += len(part)
        if length >= size:
            break
    return "".join(told)[:size]


def _again(text: str) -> Text:
    return lambda language, size: _cut((text for _ in count()), size)


def _words(*kinds: str, between: str = " ") -> Text:
    """Words of these kinds by turns."""

    def text(language: str, size: int) -> str:
        random, known = Random(kinds[0]), pieces(language)
        groups = [known[kind] for kind in kinds if kind in known]
        if not groups:
            return ""
        return _cut((random.choice(groups[n % len(groups)]) + between for n in count()), size)

    return text


def _told(sentence: str, *, who: str = "new", on: str = "{date}") -> Text:
    """One sentence again and again; `who` says whether it is always somebody else."""

    def text(language: str, size: int) -> str:
        random, dates = Random(sentence), pieces(language)["date"]
        fixed = _name(language, random)
        surname = fixed.split()[-1]

        def sentences() -> Iterator[str]:
            for n in count():
                name = fixed if who == "same" else _name(language, random)
                if who == "surname":
                    name = f"{name.split()[0]} {surname}"
                told = SENTENCES[language][sentence]
                while "{to}" in told:
                    told = told.replace("{to}", random.choice(CITIES[language]), 1)
                day = f"{n % 28 + 1:02}.{n // 28 % 12 + 1:02}.{1990 + n // 336 % 100}"
                yield told.format(who=name, name=name, on=random.choice(dates) if on == "{date}" else day)

        return _cut(sentences(), size)

    return text


def _soup(seed: int, between: tuple[str, ...]) -> Text:
    """Pieces of all kinds as they come."""

    def text(language: str, size: int) -> str:
        random, known = Random(seed), list(pieces(language).values())
        return _cut((random.choice(random.choice(known)) + random.choice(between) for _ in count()), size)

    return text


def _names(words: int, between: str) -> Text:
    def text(language: str, size: int) -> str:
        random = Random(words)
        return _cut((_name(language, random, words) + between for _ in count()), size)

    return text


def _between(signs: str) -> Text:
    """A sound article with signs between its letters or words."""

    def text(language: str, size: int) -> str:
        random = Random(signs[:3])
        article = HOSTILE["one person's journeys"](language, size)
        return _cut((c + random.choice(signs) if random.random() < 0.3 else c for c in article), size)

    return text


def _crowd_then(tail: str) -> Text:
    """Half a text of people, then half a text of words that look back at them."""

    def text(language: str, size: int) -> str:
        crowd = _told("goes")(language, size // 2)
        return crowd + ". " + HOSTILE[tail](language, size - len(crowd) - 2)

    return text


HOSTILE: dict[str, Text] = {
    "one person's journeys": _told("went", who="same"),
    "one person's dated journeys": _told("went", who="same", on="day"),
    "one long word": _again("a"),
    "one word": _again("mot "),
    "one capital": _again("Zorba "),
    "capital letters": _again("ZQ"),
    "names": _names(2, ", "),
    "long names": _names(30, "-"),
    "names without end": _names(2, " "),
    "names, one surname": _told("meets", who="surname"),
    "dates": _words("date", between=", "),
    "dates without end": _words("date"),
    "numbers": _again("1 2 3 2023 "),
    "digits": _again("1234567890"),
    "written dates": _again("28.02.2023.02.28/"),
    "cities": _words("city", between=", "),
    "cities without end": _words("city"),
    "capitals of": _words("capital_words", "of_words", "articles", "city"),
    "open quotes": _words("city", "sign", "noun", between='"« “ „'),
    "quotes": _again('"'),
    "quoted pieces": _again('«a “b" „c '),
    "brackets": _again("(["),
    "mixed scripts": _again("Парижparis東京Рим روما"),
    "marks": _again(MARKS),
    "marks between letters": _between(MARKS),
    "NULs": _again("\x00"),
    "controls between letters": _between(CONTROLS),
    "HTML": _words("markup", "name", "verb", "city", "date", between=""),
    "tags": _again("<p>"),
    "open tags": _again("<a "),
    "signs": _words("sign", between=""),
    "strange letters": _words("strange", between=""),
    "combining marks": _again("\u0301\u0316"),
    "one letter under marks": lambda _, size: ("e" + "\u0301\u0316" * size)[:size],
    "names of long words": lambda language, size: _cut(
        (name.replace(" ", "a" * (size // 40)) + ", " for name in pieces(language)["name"]), size
    ),
    "letters under marks": _again("e" + "\u0301\u0316" * 40),
    "spaces": _again(" \u00a0\t"),
    "lines": _again("\n"),
    "lines of spaces": _again(" \n"),
    "words on lines": _words("city", "noun", between="\n"),
    "read also": _again("A lire aussi : Photo : Source : Foto: Read more\n"),
    "speakers": _again("THE PRESIDENT: Q  yes\nQ  no\n"),
    "commas": _words("verb", "name", between=","),
    "hyphens": _words("name", "noun", between="-"),
    "apostrophes": _words("articles", "name", between="'"),
    "somebody else each time": _told("goes"),
    "somebody else, dated": _told("went", on="day"),
    "meetings": _told("meets"),
    "dated meetings": _told("meets", on="day"),
    "called off": _told("calls off"),
    "called off by one": _told("calls off", who="same", on="day"),
    "summits": _told("summit"),
    "spokesmen": _told("spokesman"),
    "back home": _told("back", who="same"),
    "a crowd, then pronouns": _crowd_then("back home"),
    "a crowd, then offices": _crowd_then("bare offices"),
    "a crowd, then journeys": _crowd_then("one person's journeys"),
    "bare offices": _words("role", "verb", "to_place", "city", between=" "),
    "offices of countries": _words("role", "demonym", "verb", "city", "date", between=". "),
    "offices, listed": _words("role", "name", between=", "),
    "ministers, listed": _words("plural_roles", "demonym", "conjunctions", "name"),
    "counterparts": _words("counterparts", "demonym", "name", "verb"),
    "pronouns": _words("pronoun", "verb", "to_place", "city"),
    "relatives": _words("relatives", "verb", "where", "verb", "name"),
    "formats": _words("format", "noun", "to_place", "city"),
    "verbs": _words("verb"),
    "nouns": _words("noun"),
    "helping verbs": _words("aux", "negations", "fillers"),
    "small words": _words("articles", "of_words", "particles", "conjunctions"),
    "prepositions": _words("to_place", "from_place", "via_place", "city"),
    "mixed pieces": _soup(1, (" ",)),
    "mixed sentences": _soup(2, (" ", " ", " ", ". ", ", ", "\n")),
    "glued pieces": _soup(3, ("", " ", "-", "'")),
}
