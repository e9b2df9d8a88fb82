"""The shape of a language: what a step needs to know of one, as data.

A language is one module that builds one `LanguagePack`. Phrases are written as they stand in running text,
lower case, with their accents; the lexicon splits them into words the way texts are split, so that an apostrophe,
a hyphen and a space are alike ("jusqu'au", "porte-parole"). No step asks which language it reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from itineraries.extraction.languages.dates import DateLexicon


class Sense(StrEnum):
    """What a verb or a noun tells of a journey."""

    GO = "go"  # to travel to a place
    ARRIVE = "arrive"
    LEAVE = "leave"  # away from a place
    RETURN = "return"  # home again, or away from a place
    STAY = "stay"  # to be somewhere
    VISIT = "visit"
    TRANSIT = "transit"
    JOIN = "join"  # to travel with, or to come to, somebody
    EXPECT = "expect"  # somebody is awaited at a place
    HOST = "host"  # to receive somebody
    SEND = "send"  # to send somebody
    MEET = "meet"
    ATTEND = "attend"
    SPEAK = "speak"
    SIGN = "sign"
    CEREMONY = "ceremony"
    PRESS = "press"
    BEGIN = "begin"
    END = "end"
    MAKE = "make"  # "make", "pay", "hold": says nothing itself, carries the tense of its noun
    CHOOSE = "choose"  # "chose X for his first trip"
    CANCEL = "cancel"
    POSTPONE = "postpone"
    DECLINE = "decline"  # will not take part
    INVITE = "invite"
    WISH = "wish"
    CALL = "call"  # by telephone or video
    SAY = "say"
    DOUBT = "doubt"  # denies, or tells as hearsay, what hangs on it ("rumours of", "denied that")
    OTHER = "other"  # a verb of something else, known so that its subject is not lost


#: What a journey is told as by a noun.
JOURNEYS = (Sense.GO, Sense.VISIT, Sense.STAY)


class Form(StrEnum):
    """The forms of a verb that tell time."""

    FUTURE = "future"
    PRESENT = "present"
    PAST = "past"
    CONDITIONAL = "conditional"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    GERUND = "gerund"


class Aux(StrEnum):
    """What a word before a verb makes of it."""

    FUTURE = "future"  # va, doit; will, is to
    FUTURE_PAST = "future_past"  # devait; was to
    PERFECT = "perfect"  # a; has
    PLUPERFECT = "pluperfect"  # avait; had
    FUTURE_PERFECT = "future_perfect"  # aura; "will have" in one word
    BE = "be"  # est; is
    BE_PAST = "be_past"  # était; was
    BE_FUTURE = "be_future"  # sera; will be
    BEEN = "been"  # été, behind another auxiliary: has "been" received
    MAYBE = "maybe"  # pourrait; may
    CONDITIONAL = "conditional"  # would
    UNREAL = "unreal"  # aurait dû; would have
    BE_UNREAL = "be_unreal"  # wäre: unreal where "to be" makes the past of a verb, else perhaps
    WISH = "wish"  # espère; hopes to


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: its sense and its forms (form -> phrases).

    `reflexive`: only with a reflexive pronoun. `be_perfect`: "to be" makes its past, not its passive. `direct`:
    its object is a place. `event`: the kind of event it tells. `takes`: how its bare object is read.
    """

    sense: Sense
    forms: Mapping[Form, tuple[str, ...]]
    reflexive: bool = False
    be_perfect: bool = False
    direct: bool = False
    event: str | None = None
    near: bool = False  # tells a place only where it stands right after it ("rushed to Rome", not "rushed aid to Rome")
    audience: bool = False  # a speech only where somebody is told who hears it
    planned: bool = False  # "is planned": tells of what is to come
    impersonal: bool = False  # told of nobody: whom the story is about does it ("weiter geht es nach Rom")
    together: bool = False  # a meeting only of people told together or with somebody ("discussed it with X")
    forward: bool = False  # brings a journey forward: what is told first is its new day
    awaits: bool = False  # receives only whom a pronoun before it means ("où l'attend le président")
    waits: bool = False  # receives whoever comes to where it is told to be done ("wo X wartet")
    announces: bool = False  # a journey it tells of is still to come ("confirmed his visit")
    onward: bool = False  # "of" a place is where it leads ("prendre la route de Rome")
    departs: bool = False  # leaves the place before on the day it tells ("will take off for Rome on Monday")
    midway: bool = False  # on the way back, and not yet home ("regresaba de Roma")
    rides: bool = False  # leads to the place right behind one of its things ("took the train to Rome")
    homeward: bool = False  # leads nowhere but home ("est rentré", "flew home")
    delegation: bool = (
        False  # whom it is told of travels with whom the story is about ("forma parte de la comitiva")
    )
    denies: bool = False  # what is said to be is not ("denied that he would go")
    stages: bool = False  # its bare places are stops of the journey told of ("the tour includes Rome")
    appeals: bool = False  # with an infinitive behind it an appeal ("called on X to resign"), no meeting
    sees: bool = (
        False  # what it is done to may be a thing ("y a vu une plaisanterie"): a meeting only with somebody
    )
    applauds: bool = False  # takes a thing as well ("welcomed the talks in Rome"): who does it is not there
    carries: bool = False  # its object travels ("a tour that takes him to Rome")
    middle: bool = False  # its finite forms tell what is done to the subject ("отменяется")
    takes_back: bool = False  # what was told before it in the sentence is not so ("… is not true")
    comes: bool = False  # told without a place it leads to the gathering told of ("fit le déplacement")
    awaited: bool = False  # of nobody: whom it is told of is expected ("on attend aussi X", "se espera a X")
    represents: bool = False  # its object is whom its subject attends for ("will represent Spain")
    copula: bool = False  # "to be": says that somebody is somewhere only beside the place
    spoken: bool = False  # by telephone, but face to face with people without an office
    trails: bool = False  # comes there too where pronouns tell whom and where ("l'y avait suivi")
    honours: bool = False  # receives whomever is told behind it, held or not ("dérouler le tapis rouge à")
    owned: bool = False  # who receives is told right behind it ("l'hôte de")
    unnamed: bool = False  # tells of people whom only a verb behind it names ("those in Rome include X")
    names: bool = False  # names whom a journey before it is told of ("those arriving include X")
    alike: bool = False  # what was told of one is meant of whoever does it ("Y followed on Sunday")
    spends: bool = False  # with somebody behind it a meeting ("spent an hour with X")
    asks: bool = False  # a journey told before it is only asked about ("nach einer Reise gefragt")
    pays: bool = (
        False  # a visit to whom it is done to ("rendre visite à X"), where no place is told at his home
    )
    repays: bool = False  # who does it goes to whom the visit told before has brought ("returned the visit")
    brings: bool = False  # whom it names joins whom the story is about ("the delegation includes X")
    present: bool = False  # only who is there does it ("sat next to X")
    being: bool = False  # says that somebody is there ("est présent", "figure parmi les invités")
    replaces: bool = False  # whoever does it comes for another of his country who does not
    commits: bool = False  # alone it promises to come ("haben zugesagt")
    takes_place: bool = False  # said of what is held, never of somebody ("tendrá lugar", "findet statt")
    allows: bool = False  # whom it is done to is to do what follows ("authorised the president to travel")
    #: Means this only with one of these words in its clause ("laid a wreath", "legte am Ehrenmal einen Kranz nieder").
    things: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of travel or of an event. `visit` is a visit type; `loose`: an event only with somebody to meet."""

    sense: Sense
    phrases: tuple[str, ...]
    event: str | None = None
    visit: str | None = None
    loose: bool = False
    same_day: bool = False  # out and back within a day
    on_the_way: bool = False  # whoever is told of it is on the way while it is told ("en route to Rome")
    direct: bool = False  # a bare place right behind it is where it leads ("زيارة بغداد")
    lists: bool = False  # bare places after it are where it is ("three stops: Rome, Paris, Oslo")
    onward: bool = False  # "of" a place is where it leads ("a tour of Ghana and Nigeria")


@dataclass(frozen=True, slots=True)
class Role:
    """An office: how it is told, its English name and rank.

    A "*" in a phrase stands for an adjective of nationality. `country`: the office is that country's alone
    ("Kremlin chief"). `minor`: somebody who travels along but is no office-holder (spokesman, journalist).
    `spouse`: shares the country of whom it is told with.
    """

    phrases: tuple[str, ...]
    english: str
    kind: str = "other"
    country: str | None = None
    organization: str | None = None
    minor: bool = False
    posted: bool = False  # lives in the country he is sent to ("ambassador to Chad")
    anybody: bool = False  # of clubs and companies as well: no office where neither country nor body is told
    heads: bool = False  # an office only of a public body told behind ("director of the agency"), else minor
    also: tuple[str, ...] = ()  # other offices it may mean, by English name ("el canciller", of Germany)


@dataclass(frozen=True, slots=True)
class Format:
    """An organisation or a format of meetings: how it is told and its usual English name.

    `kind` is the kind of event a bare mention makes ("the G20 in Bali"), None where it makes none.
    """

    phrases: tuple[str, ...]
    english: str
    kind: str | None = None
    gathers: bool = False  # named with a city it is a gathering there ("le G7 de Kananaskis")
    named: bool = False  # its name is that of a gathering, and a noun as "conference" is one


#: Written behind a particle that has parted from its verb, so that it is no preposition.
PARTED = "ª"


@dataclass(frozen=True, slots=True)
class WordOrder:
    """How a language parts its verbs ("bricht … auf", "hat … empfangen"), to put them together again.

    `particles` part from their verb; `subordinators`, `relatives` and `openers` ("um … zu") open clauses that end
    in their verb; `coordinators` join clauses; `bare_auxiliaries` are infinitives and participles; `infinitive_mark`
    stands before an infinitive ("zu").
    """

    particles: tuple[str, ...]
    subordinators: tuple[str, ...]
    #: Relative pronoun -> the word it is read as, where it is written like an article.
    relatives: Mapping[str, str]
    coordinators: tuple[str, ...]
    openers: tuple[str, ...] = ()
    bare_auxiliaries: tuple[str, ...] = ()
    infinitive_mark: str = ""
    averting: tuple[str, ...] = ()  # before an infinitive they say that it is not done ("warnte davor")
    #: "geht es weiter": a pronoun that stands for nobody.
    impersonal: tuple[str, ...] = ()
    #: Auxiliaries of the passive that alone mean "to become", not "to be" ("wurde Botschafter in Rom").
    becoming: tuple[str, ...] = ()
    #: Words that deny a whole clause from behind its verb ("nicht"); words of a contrast deny a part of it.
    denials: tuple[str, ...] = ()
    #: Particles that may stand before a place: "flog zurück nach Rom".
    loose_particles: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    #: Behind these a participle is no verb of the clause: "wird wie geplant am Freitag reisen".
    comparing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagePack:
    """All that the steps know of one language. What has no default every language has to tell."""

    code: str
    verbs: tuple[Verb, ...]
    nouns: tuple[Noun, ...]
    auxiliaries: Mapping[Aux, tuple[str, ...]]
    #: Words that may stand between an auxiliary and its verb, or a verb and its subject.
    fillers: tuple[str, ...]
    reflexives: tuple[str, ...] = ()
    #: Verbs by which somebody has a thing done to himself ("lässt sich empfangen").
    letting: tuple[str, ...] = ()
    #: Object pronouns before a verb ("l'accueillera") and after it ("received him").
    clitics: tuple[str, ...] = ()
    object_pronouns: tuple[str, ...] = ()
    #: What opens a sentence and means the journey told before ("It begins on Friday").
    thing_pronouns: tuple[str, ...] = ()
    #: Parts of somebody, told of him where a language needs no pronoun ("around his neck").
    body_words: tuple[str, ...] = ()
    infinitive_marks: tuple[str, ...] = ()
    #: A word that is noun and verb is read as a noun at the head of a sentence.
    noun_first: bool = False
    negations: tuple[str, ...]
    #: Negations that no later word takes back ("pas"); a weak one with a restrictive is none ("ne … que").
    strong_negations: tuple[str, ...]
    restrictives: tuple[str, ...] = ()
    determiners: tuple[str, ...]
    possessives: tuple[str, ...] = ()
    #: Of several owners ("leur").
    plural_possessives: tuple[str, ...] = ()
    #: Verbs that, denied, say that it was done ("n'a pas hésité à …").
    unhesitating: tuple[str, ...] = ()
    #: Adjectives that put a journey into the future ("upcoming").
    upcoming: tuple[str, ...] = ()
    #: What stands before a journey that is still to come ("ahead of", "preparations for").
    ahead_words: tuple[str, ...] = ()
    #: What a place does that is to be visited: the visit it "prepares for", "awaits" or "gets" leads there.
    awaiting_words: tuple[str, ...] = ()
    #: Beside a journey that is denied they tell that it was planned ("will no longer travel", "ya no viajará", "will
    #: "Was to fly to Rome, but …": behind a plan, in a sentence that one of the first opens with "but", the others
    #: tell that he does not go, or goes later.
    adversatives: tuple[str, ...] = ()
    gave_up_words: tuple[str, ...] = ()
    put_off_words: tuple[str, ...] = ()
    #: not travel as planned").
    dropped_words: tuple[str, ...] = ()
    #: What a journey that is to come has to be: denied of it, nobody goes ("is not on the agenda").
    settled_words: tuple[str, ...] = ()
    #: Adjectives of a journey that may never be ("possible").
    doubtful: tuple[str, ...] = ()

    # people
    roles: tuple[Role, ...]
    #: Word before a bare surname ("M.", "Mr"): phrase -> "m", "f" or "".
    honorifics: Mapping[str, str] = field(default_factory=dict)
    #: Titles cut short before a name ("Sen.", "Gen"): as they are written -> the office in full.
    short_titles: Mapping[str, str] = field(default_factory=dict)
    #: Those written small ("don Juan Carlos").
    small_honorifics: tuple[str, ...] = ()
    #: Words between a title and a name that belong to neither ("former", "outgoing").
    role_adjectives: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    #: The country whose king and queen are told of without one ("los Reyes").
    crown: str | None = None
    #: Bodies that make whoever heads them an office-holder ("agency"); words may end in them where nouns have a capital.
    public_bodies: tuple[str, ...] = ()
    #: Endings of adjectives that may stand beside an office, before it where nouns have a capital, else behind it.
    adjective_endings: tuple[str, ...] = ()
    #: Articles that make an office anybody's ("un chancelier allemand").
    indefinites: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    name_suffixes: tuple[str, ...] = ()
    #: Subject pronouns -> "m", "f", "" (any), "p" (plural), "n" (whoever was told last), "g" (the guest),
    #: "v" (the other of guest and host: "his guest") or "c" (somebody and his wife or her husband).
    pronouns: Mapping[str, str]
    #: Words at the head of a sentence, right before its verb, that mean whom the sentence before told last ("Der
    #: fliegt …"), and of which sex he is.
    demonstratives: Mapping[str, str] = field(default_factory=dict)
    first_person: tuple[str, ...] = ()
    #: Possessives of the first person ("my"): whose they are is who speaks.
    first_possessives: tuple[str, ...] = ()
    #: How it is written in running text: an "I" in capitals.
    first_person_written: tuple[str, ...] = ()
    #: What a journey is found to be that is only thought of, right behind the verb that finds so ("juge inutile un voyage").
    judged_words: tuple[str, ...] = ()
    #: Who hears a speech ("parliament", "students").
    audiences: tuple[str, ...] = ()
    #: Who hears what is said right behind its verb ("told reporters in Rome"), and what leads to them.
    press_words: tuple[str, ...] = ()
    #: The preposition that puts whoever says something into a city ("said in Rome"); empty where it may mean whom it
    #: is said to.
    said_in: tuple[str, ...] = ()
    #: Verbs, by their infinitive, of what is said or handed to somebody who is there: "to" him only ("conveyed to X"),
    #: or to "whom" they take bare as well ("told X").
    addressing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: What stands before him ("to"), the pronouns that mean him ("lui"), and what puts somebody beside or before
    #: another ("face à X, il a …").
    dative_words: tuple[str, ...] = ()
    dative_pronouns: tuple[str, ...] = ()
    facing_words: tuple[str, ...] = ()
    #: Words for those whom a traveller meets ("his interlocutors", "those he will meet", "it will be the turn of").
    met_words: tuple[str, ...] = ()
    #: At the head of a sentence: names those whom the one before met without naming them ("among them were").
    named_after_words: tuple[str, ...] = ()
    #: Those who speak for somebody: what they say of a "he" is of him ("le cabinet de X").
    staff_words: tuple[str, ...] = ()
    #: Words for whoever receives a traveller ("his host").
    host_words: tuple[str, ...] = ()
    #: Whom somebody speaks before is an audience, and the speech no meeting ("sprach vor dem Bundestag").
    audience_marks: tuple[str, ...] = ()
    #: Titles that tell a wife or husband from the office-holder of the same name.
    spouse_titles: tuple[str, ...] = ()
    #: Parties, as they stand in brackets behind a name ("Weber (Grüne)"); unknown capitals are one anyhow.
    parties: tuple[str, ...] = ()
    #: "his counterpart": phrase.
    counterparts: tuple[str, ...] = ()
    #: Those of them that are told of several, or of one's own side ("counterparts", "predecessor").
    counterparts_apart: tuple[str, ...] = ()
    #: Words written with a capital at the head of a sentence, and capitals that start no name.
    common_words: frozenset[str]
    #: Last words of a capitalised phrase that make it no person ("Avenue", "Bank").
    thing_words: frozenset[str] = frozenset()
    #: Capitalised words that end no name although they follow one.
    name_tails: tuple[str, ...] = ()
    #: Those of `to_place` that lead to a place only behind a journey or a word for places ("including").
    example_words: tuple[str, ...] = ()
    #: Behind whom somebody welcomes, what makes him a member ("into the Union").
    member_marks: tuple[str, ...] = ()
    #: Where envoys work ("embassy").
    embassy_words: tuple[str, ...] = ()
    #: Words of an office told of several people ("ministers").
    plural_roles: tuple[str, ...] = ()
    #: Words between an office and the name that follows it ("Secretary for African Affairs Amy Holman").
    portfolio: tuple[str, ...] = ()
    portfolios_before_names: bool = False
    #: Words that open what an office is for ("chargé", "für").
    charged_words: tuple[str, ...] = ()
    #: Verbs of who leads a body ("who chairs the committee"), of who has a portfolio, what such a portfolio is called,
    #: and what right behind a name tells what somebody is in charge of ("X, chargé de l'Afrique").
    heading_verbs: tuple[str, ...] = ()
    holding_verbs: tuple[str, ...] = ()
    portfolio_nouns: tuple[str, ...] = ()
    in_charge: tuple[str, ...] = ()
    #: "Japan Prime Minister", "Japan's prime minister".
    country_before_role: bool = False
    gendered_articles: Mapping[str, str] = field(default_factory=dict)
    plural_groups: tuple[str, ...] = ()
    state_nouns: tuple[str, ...] = ()  # countries, told by number: "the three Baltic states"
    state_forms: tuple[str, ...] = ()  # republic, and what else a country is by its name ("Kingdom of Spain")
    #: The other side of a meeting told as a body ("officials", "leaders").
    group_words: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    #: Words for people who travel as one ("délégation"), the articles that mean one told before, what stands before who
    #: leads it ("conduite par") and before who is of it ("comprenait").
    party_nouns: tuple[str, ...] = ()
    #: Pronouns that stand for a delegation and for nobody ("it moves on to Rome").
    party_pronouns: tuple[str, ...] = ()
    definites: tuple[str, ...] = ()
    lead_words: tuple[str, ...] = ()
    member_words: tuple[str, ...] = ()
    #: Who comes may stand behind "to be" ("First to land was X", "Also in Rome were X and Y").
    told_behind: bool = False
    #: At the head of a sentence: who came is named behind them ("among those who came was X").
    among_words: tuple[str, ...] = ()
    #: Before whom others do it beside ("in addition to X, Y and Z accompany him").
    besides_words: tuple[str, ...] = ()
    #: What says of another what was said of one ("as did X", "followed by X").
    alike_words: tuple[str, ...] = ()
    #: What stands before who made the same journey earlier ("the first visit since X's in 2009", "after Y in May").
    forerunner_words: tuple[str, ...] = ()
    #: Openings of adjectives of a part of a country ("ostukrainisch"), which may stand before a place.
    compass: tuple[str, ...] = ()
    #: Words for one of a row of people ("the last premier to come was X").
    rank_words: tuple[str, ...] = ()
    #: Words beside a noun of travel that make it one before ("the previous visit", "la visita anterior").
    previous_words: tuple[str, ...] = ()
    #: What a gathering does with those who come to it ("rassemble", "brings together").
    gathering_verbs: tuple[str, ...] = ()
    #: What says that a journey comes after one told behind it ("fait suite à", "comes after").
    came_after_words: tuple[str, ...] = ()
    #: Words for who comes too ("également", "as well").
    also_words: tuple[str, ...] = ()
    #: What stands before who comes about the same time ("hours ahead of X", "le même jour que X").
    beside_words: tuple[str, ...] = ()
    #: Words of a journey that is made again by another ("the same trip", "un viaje similar").
    same_words: tuple[str, ...] = ()
    #: Pronouns that stand for a journey told before ("the first since that of X", "celle de X").
    #: What stands for the journey told before it, behind whoever made it: "since X did so".
    did_so: tuple[str, ...] = ()
    #: "The first", told alone of one of several journeys.
    first_words: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()
    #: Words before members of a group told by its office ("dont", "parmi lesquels").
    members_words: tuple[str, ...] = ()
    #: Phrases before whom a meeting is with ("en l'honneur de").
    with_phrases: tuple[str, ...] = ()
    #: What stands before who travels along ("en compagnie de").
    along: tuple[str, ...] = ()
    #: What opens a sentence that tells who came along ("with him", "on board").
    company: tuple[str, ...] = ()
    #: Words before and behind whose company it is ("at X's side").
    owned_company: tuple[tuple[str, str], ...] = ()
    #: Behind "the delegation" they tell who else is of it than who leads it ("Die Delegation, der auch X angehört").
    party_relatives: tuple[str, ...] = ()
    #: Verbs that behind "the delegation" lead to who is in it ("that includes").
    party_members: tuple[str, ...] = ()
    #: What leads to a list of those who are there ("in the presence of", "among the guests were").
    attendance: tuple[str, ...] = ()
    #: What opens a sentence that lists those who are somewhere, before the place ("among the guests in Lima were").
    guest_heads: tuple[str, ...] = ()
    #: What says that somebody has promised to come ("on the guest list").
    promised_words: tuple[str, ...] = ()
    #: What leads from a gathering to what it is about ("a conference on Ukraine").
    gathering_topics: tuple[str, ...] = ()
    #: What is promised that is no coming ("aid"), where one verb is said of both.
    goods: tuple[str, ...] = ()
    #: What guests of several countries come for, told by a noun or a verb ("funeral", "sworn in"): kind of event ->
    #: phrases. Where a story tells it at its head, there it plays.
    occasions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: What says that somebody goes for another who does not ("in her place", "stattdessen").
    instead_words: tuple[str, ...] = ()
    #: What puts who is told beside it among those who are there ("in the front row", "on stage"), and what does so for
    #: who speaks ("in his eulogy", "at the lectern").
    among_guests: tuple[str, ...] = ()
    at_lectern: tuple[str, ...] = ()

    # places
    demonyms: Mapping[str, tuple[str, ...]]
    to_place: tuple[str, ...]
    from_place: tuple[str, ...]
    destined_words: tuple[str, ...] = ()  # end in "from" and lead somewhere: "à destination de"
    #: Prepositions that can only mean a place left behind.
    strong_from: tuple[str, ...] = ()
    via_place: tuple[str, ...] = ()
    #: Before a place that another one is told instead of ("instead of"), and behind one that is denied, what leads to
    #: the other ("not to Oslo but to Rome").
    rather_words: tuple[str, ...] = ()
    unlike_words: tuple[str, ...] = ()  # who stands right behind them does not do it ("statt X fliegt Y")
    contrast_words: tuple[str, ...] = ()
    #: Behind a place that "from" stands before they make it where something is done from ("von Rom aus").
    from_behind: tuple[str, ...] = ()
    #: By way of a place where a destination follows it ("über Dakar nach Rabat").
    way_words: tuple[str, ...] = ()
    of_words: tuple[str, ...]
    #: Words between an office and what it is about, not whose it is ("envoy for Syria").
    concern_words: tuple[str, ...] = ()
    capital_words: tuple[str, ...] = ()
    site_words: tuple[str, ...] = ()
    #: Where planes land: who has come there is said to be in the city before it ("touched down at Taoyuan airport").
    landing_words: tuple[str, ...] = ()
    #: What a place is where a gathering is held ("Bucharest is the venue of the summit").
    venue_words: tuple[str, ...] = ()
    #: Nouns of several places, which a list behind them tells ("three capitals: …").
    place_nouns: tuple[str, ...] = ()
    #: Of whom a meeting is one of more than two ("a meeting of foreign ministers").
    assemblies: tuple[str, ...] = ()
    #: What stands before a country that is only spoken about ("une réunion sur le Soudan").
    topic_words: tuple[str, ...] = ()
    #: People without an office, whom to meet is an event of no two sides ("students", "refugees").
    crowds: tuple[str, ...] = ()
    #: Phrases that put who says something before the press ("devant la presse").
    before_press: tuple[str, ...] = ()
    #: What is looked at on the way and is no stop ("factory", "troops"): visiting it is an event.
    sights: tuple[str, ...] = ()
    #: What is signed on a journey ("agreement"), and who signs it where nobody is named ("both sides").
    accords: tuple[str, ...] = ()
    side_words: tuple[str, ...] = ()
    #: What makes a welcome a ceremony ("with military honours"), and what a host's ceremony has where the guest is
    #: meant ("in honour of", "in his honour").
    honours: tuple[str, ...] = ()
    in_honour: tuple[str, ...] = ()
    #: What says that several did the same each for himself ("landed one after another").
    apart_words: tuple[str, ...] = ()
    #: What tells, behind the noun of a journey, where it began ("a tour begun in Rome"), where it went on and where it
    #: ended.
    begun_words: tuple[str, ...] = ()
    carried_on_words: tuple[str, ...] = ()
    closed_words: tuple[str, ...] = ()
    #: What a tour is of that is no country ("the continent").
    wide_words: tuple[str, ...] = ()
    #: Words of one kind of ceremony in a row each: ceremonies of two rows are two ("a banquet", "a wreath"). The
    #: first three rows are a welcome, a meal and a tribute: of nobody told, they are of the guest. The next
    #: two are that of an office taken and the funeral: whoever is there has come for it.
    rites: tuple[tuple[str, ...], ...] = ()
    #: Before an adjective of nationality they mean its country ("suelo peruano").
    soil_words: tuple[str, ...] = ()
    #: Before a city they put somebody beside it, before all else elsewhere ("outside Rome", "outside Italy").
    outside_words: tuple[str, ...] = ()
    #: What stands before soil that somebody is on, where it stands before no other place ("on Kenyan soil").
    soil_marks: tuple[str, ...] = ()
    #: Words for a parliament: who speaks before that of a country is there ("addressed the Peruvian Congress").
    houses: tuple[str, ...] = ()
    #: Beside an adjective of nationality they mean the city told last in its country ("la ciudad suiza").
    city_words: tuple[str, ...] = ()
    #: The place where the story is written ("en esta capital").
    here_words: tuple[str, ...] = ()
    #: Endings of the participle before an agent ("lanzado por Irán").
    agent_endings: tuple[str, ...] = ()
    place_tails: tuple[str, ...] = ()  # what is said behind a city and leaves it one: "Washington DC"
    there: tuple[str, ...] = ()
    #: The country told of, behind a verb of travel ("was the last to visit the country").
    country_words: tuple[str, ...] = ()
    #: What goes on in a country and is only talked about ("the war in Sudan"), and what a journey leads to there all
    #: the same ("victims of the earthquake in Adana").
    happening_words: tuple[str, ...] = ()
    struck_words: tuple[str, ...] = ()
    #: Before a noun of travel they put what the verb tells into the journey ("bei seinem Besuch in Rom sagte er").
    amid_words: tuple[str, ...] = ()
    #: Beside "to be" at home they tell that a journey is over ("ist wieder in Wien").
    back_words: tuple[str, ...] = ()
    #: What a place behind a noun held by them is told of, not where anybody is ("über die Lage in Gaza").
    about_words: tuple[str, ...] = ()
    articles: tuple[str, ...]
    plural_articles: tuple[str, ...] = ()
    #: Nouns with an article that may do what people do ("the plane landed").
    non_persons: tuple[str, ...] = ()
    #: Words that put somebody into an event ("lors de", "during").
    during_words: tuple[str, ...] = ()
    #: Words that put a city into its country ("Djerba en Tunisie").
    in_words: tuple[str, ...] = ()
    #: How an adjective of a city ends ("Pariser"), those that are formed otherwise, and what they stand before to put
    #: somebody there ("im Pariser Rathaus").
    city_adjective_ending: str = ""
    city_adjectives: Mapping[str, str] = field(default_factory=dict)
    adjective_sites: tuple[str, ...] = ()
    #: Adjectives between a preposition and a place ("neighbouring Chad").
    place_adjectives: tuple[str, ...] = ()
    #: Words between the members of a list of places.
    list_words: tuple[str, ...] = ()

    # clauses
    #: Words for the first and the second of two ("le premier … la seconde").
    ordinals: tuple[tuple[str, ...], ...] = ()
    #: The first word of what puts somebody in front ("quant à").
    as_for: tuple[str, ...] = ()
    #: What a sentence tells first whom it is about with: "For X, it was the second visit. He …".
    for_words: tuple[str, ...] = ()
    #: Pronouns after a preposition ("avec lui", "with him").
    tonics: tuple[str, ...] = ()
    #: Who travels with an office-holder as family ("and his wife").
    family: tuple[str, ...] = ()
    conjunctions: tuple[str, ...]
    #: Those that put a clause of somebody else in front of what a sentence tells ("While X met Y, Z flew to Rome").
    side_openers: tuple[str, ...] = ()
    #: Words that make a clause a condition ("if he goes").
    conditionals: tuple[str, ...] = ()
    #: Auxiliaries of a plan that did not come about, where its day is told ("hätte am Montag landen sollen").
    unmade: tuple[str, ...] = ()
    #: Endings of nouns that tell what kind of place the name behind them is of ("die Hafenstadt Rostock").
    site_endings: tuple[str, ...] = ()
    #: Endings of a participle that is the attribute of whoever did it ("der eingetroffene Minister").
    attribute_endings: tuple[str, ...] = ()
    #: A question that none of them opens asks whether what it tells is so ("Will he go to Rome?", "When will he …?").
    question_words: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    #: What tells in which role somebody is somewhere: "in Minsk as the guest of X".
    as_words: tuple[str, ...] = ()
    #: Relatives that are not who does something: "a forum whose host was X".
    oblique_relatives: tuple[str, ...] = ()
    #: Relatives that are what is done to, not who does it ("que").
    object_relatives: tuple[str, ...] = ()
    #: Whether a relative clause may begin without a word of its own ("the visit X paid to Rome").
    bare_relatives: bool = False
    where: tuple[str, ...] = ()
    #: What opens a clause told of the same time as the one before it ("cuando", "when").
    when_words: tuple[str, ...] = ()
    then_words: tuple[str, ...] = ()
    #: What stops stand on ("auf dem Programm stehen Manila und Tokio").
    programme_words: tuple[str, ...] = ()
    #: What says beside a bare place that a journey goes on there ("next comes", "rumbo a", "direction").
    onward_words: tuple[str, ...] = ()
    before_words: tuple[str, ...] = ()
    #: What stands before a noun of what is still to come ("vor dem Rückflug"), where it is another word.
    before_nouns: tuple[str, ...] = ()
    after_words: tuple[str, ...] = ()
    with_words: tuple[str, ...] = ()
    by_words: tuple[str, ...] = ()
    #: Words before two or more who meet ("talks between A and B").
    between_words: tuple[str, ...] = ()
    #: Words before whom somebody stays with ("chez").
    guest_words: tuple[str, ...] = ()
    until_words: tuple[str, ...] = ()
    since_words: tuple[str, ...] = ()
    #: Whether a clause may follow them without "that" ("since X visited Rome").
    since_opens: bool = False
    #: Prepositions that open a phrase before a verb whose subject is left out ("según fuentes oficiales, viajará").
    opens_phrases: tuple[str, ...] = ()
    date_prepositions: tuple[str, ...] = ()  # "on" 28 June, "le" 28 juin
    #: Parts of a day or a week that own a date ("la matinée de mercredi"); behind any other noun "of" makes a date
    #: that noun's ("les affrontements de septembre"). Empty where the language does not tell so.
    day_parts: tuple[str, ...] = ()
    again_words: tuple[str, ...] = ()
    #: "Earlier", "zuvor": what has been before the place told last.
    earlier_words: tuple[str, ...] = ()
    remote_words: tuple[str, ...] = ()
    #: What tells of somebody's life and of no journey, in the clause it stands in ("as a child", "did his doctorate").
    life_words: tuple[str, ...] = ()
    #: "Born": the place told with it is where somebody is from.
    born_words: tuple[str, ...] = ()
    #: What makes years told behind it somebody's age ("à l'âge", "mit").
    age_words: tuple[str, ...] = ()
    #: Before whom a verb told of nobody is meant ("für X geht es weiter nach Rom").
    impersonal_marks: tuple[str, ...] = ()
    #: Who else may do what an infinitive tells behind "for" ("for businessmen to visit Oslo").
    other_doers: frozenset[str] = frozenset()
    #: Words that close one journey and open another.
    new_trip_words: tuple[str, ...] = ()
    #: Days counted within a journey: told before one, it is going on ("on the second day of his visit").
    midway_words: tuple[str, ...] = ()
    #: Beside a verb of travel without a place they make it the way home ("fliegt nach Hause").
    home_words: tuple[str, ...] = ()
    #: Before a noun of travel at the head of what is said of somebody they put him there as it is told ("en visite à Rome,
    #: il a dit").
    visiting_words: tuple[str, ...] = ()
    #: The day that ends a journey ("on Friday, the last day of his visit").
    last_day_words: tuple[str, ...] = ()
    #: Before a noun of travel they tell that it is over as the rest is said ("at the end of his visit").
    closing_words: tuple[str, ...] = ()
    #: What says beside a verb of travel that it leads away from where he is ("from there", "noch am Abend").
    leaving_words: tuple[str, ...] = ()
    #: Hours, and counts without a figure ("only a few hours", "and two deputies").
    hour_words: tuple[str, ...] = ()
    few_words: tuple[str, ...] = ()
    #: Words of a journey out and back within a day.
    same_day_words: tuple[str, ...] = ()
    background_words: tuple[str, ...] = ()
    #: Words of a meeting of three sides or more, and of one of two.
    many_sided: tuple[str, ...] = ()
    two_sided: tuple[str, ...] = ()
    #: Words beside "leaders" that make them no government ("business leaders").
    unofficial: tuple[str, ...] = ()
    #: Words beside a visit that say it was over before the story ("his recent visit", "following her trip").
    recent_words: tuple[str, ...] = ()

    formats: tuple[Format, ...]

    # lines and sentences
    #: Regular expressions, matched at the head of a line without regard to case.
    noise: tuple[str, ...]
    #: Regular expression at the head of a text: agency marks and datelines are cut at its end.
    abbreviations: frozenset[str]
    #: False where a subject often stands after its verb, and an auxiliary may stand on the other side of it.
    subject_first: bool = True
    #: "He" and "she" mean people alone ("Talks are planned before she heads home"), "elle" may be a thing.
    pronouns_of_people: bool = False
    #: The subject may stand behind its verb in side clauses and after a place ("où l'attend X"), though it is usually
    #: before.
    inverts: bool = False
    #: A noun of travel or of a meeting that nobody is said to make is that of whom the story is about ("La visite doit
    #: durer deux jours", "Un entretien avec X est prévu").
    ownerless_nouns: bool = False
    #: Words of a cleft sentence ("c'est à Rome que …").
    #: Pronouns of one woman or of several people -> endings of the verbs of several ("sie reisen").
    plural_endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cleft_words: tuple[str, ...] = ()
    #: What opens the clause of a cleft sentence that a verb opens ("fue en Roma donde", "será el lunes cuando").
    cleft_openers: tuple[str, ...] = ()
    #: "would be" tells what somebody has heard ("serait attendu"), and is no verb of its own.
    rumours: bool = False
    #: A verb may stand without its subject ("llegó", "وصل"): whom the story is about does it.
    drops_subject: bool = False
    #: An owner needs no word between ("президент России", "زيارة الرئيس").
    bare_genitive: bool = False
    #: The articles that an owner may have behind what it owns; none where each of them may.
    owner_articles: tuple[str, ...] = ()
    #: Words that lead to a place and never stand at one ("nach"), and articles that do behind "in" ("die").
    direction_words: tuple[str, ...] = ()
    direction_after: str = ""  # the one of them that means "after" as well
    direction_articles: tuple[str, ...] = ()
    #: Names begin with a capital.
    capitals: bool = True
    #: Endings of words that end no name, in a script without capitals.
    word_endings: tuple[str, ...] = ()
    bare_capitals: Mapping[str, str] = field(
        default_factory=dict
    )  # words that lose their accent: "A Paris, …"
    #: Letters that news writes in several ways: letter -> the one looked up.
    letters: Mapping[str, str] = field(default_factory=dict)
    #: Small words written as one with the word behind them, longest first: (letters, what is put back before the
    #: rest); and pronouns written as one with the word before them.
    prefixes: tuple[tuple[str, str], ...] = ()
    suffixes: tuple[str, ...] = ()
    #: The article that is written as one with its noun; a word that begins with it is one, though unknown.
    article: str = ""
    #: Case endings of names, longest first: (ending, cases: n, g, d, a, i, p; endings of the dictionary form).
    name_cases: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    #: Words of offices in a case: word -> cases it may be.
    case_marks: Mapping[str, str] = field(default_factory=dict)
    #: Nouns of several meetings: each of those met is met alone ("встречи с A и B").
    plural_meetings: tuple[str, ...] = ()
    #: Words in the title of an office's own report ("Readout of"): who is met in one sentence is met together, where the
    #: press tells a meeting with each.
    report_titles: tuple[str, ...] = ()
    #: Small words right behind a noun that lead to its owner ("زيارة للرئيس").
    owner_marks: tuple[str, ...] = ()
    #: Words between a name and the father's ("بن"): a title before one is a name.
    sons: tuple[str, ...] = ()
    #: What is called after people ("مطار", "площадь").
    named_things: tuple[str, ...] = ()
    #: Words of no journey that have their owner behind them ("по приглашению Томича").
    owned_words: tuple[str, ...] = ()
    #: Verbs parted in a clause; None where they stand together.
    word_order: WordOrder | None = None
    #: Nouns are written with a capital and verbs are not; a noun or office may be the end of a longer word.
    capital_nouns: bool = False
    compound_heads: tuple[str, ...] = ()
    #: Journeys written as one word with the country they lead to ("Namibiareise").
    place_heads: tuple[str, ...] = ()
    #: Endings of capitalised words that make them no name ("…ung"), and endings of a name that owns.
    thing_endings: tuple[str, ...] = ()
    genitive_endings: tuple[str, ...] = ()
    #: How a noun of nationality that means somebody is told from the adjective: "capital" ("le Français"), "alone" where
    #: nothing stands behind it that it could belong to ("el argentino viajó"), or not at all.
    nationals: str = ""
    #: Nouns that may stand, with more words behind them, for whom the story is about ("le vétéran de la diplomatie russe").
    #: They may also end a phrase ("the veteran politician").
    epithets: tuple[str, ...] = ()
    #: Endings of words for somebody by his town or trade ("der Tessiner").
    epithet_endings: tuple[str, ...] = ()
    #: Words that tell what goes on while the story is told ("derzeit").
    now_words: tuple[str, ...] = ()
    #: Phrases that open an aside between commas ("dans le cadre de", "as part of").
    aside_openers: tuple[str, ...] = ()
    #: Those that do without commas, where nouns have a capital, and the words by which a noun hangs on another.
    inner_asides: tuple[str, ...] = ()
    aside_links: tuple[str, ...] = ()
    #: Words before somebody to whom something is done ("recibirá al presidente").
    object_marks: tuple[str, ...] = ()
    #: Whoever stands bare behind a verb that takes people is whom it is done to ("incontrerà il presidente"),
    #: although other verbs have their subject there.
    bare_objects: bool = False
    #: Relatives that also mean "that" ("que"): somebody only right behind his name.
    weak_relatives: tuple[str, ...] = ()
    #: Endings that make a word a verb where its neighbours ask for one, though the pack does not know it.
    participle_endings: tuple[str, ...] = ()
    bare_participle_endings: tuple[str, ...] = ()  # without an auxiliary
    #: Those that may head a sentence before a day ("réélu dimanche"), where they are not those without an auxiliary.
    heading_participle_endings: tuple[str, ...] = ()
    infinitive_endings: tuple[str, ...] = ()
    #: Phrases whose words mean nothing by themselves ("après-midi" is no "after").
    opaque: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    finite_endings: Mapping[Form, tuple[str, ...]] = field(default_factory=dict)
    #: What carries its passenger ("the president's plane landed").
    vehicles: tuple[str, ...] = ()
    #: Those of them that are people, who go with somebody told to have set out ("the group flew on").
    groups: tuple[str, ...] = ()
    #: A journey told without its traveller ("Die Reise führt nach Rom") is that of whom the story is about.
    topic_nouns: bool = False
    #: Articles that tell the case of the person behind them: word -> letters as in `name_cases`.
    article_cases: Mapping[str, str] = field(default_factory=dict)
    #: A plural or a name in "s" owns by an apostrophe alone ("the ministers' visit").
    owner_apostrophe: bool = False
    #: Words for being there, told before the verb ("also present in Rome were X and Y").
    present_words: tuple[str, ...] = ()
    #: Words that add another member to a row, of which the first alone does so already ("ou encore", "and also").
    additions: tuple[str, ...] = ()
    #: Words that lose their vowel before another, up to the apostrophe ("l'Europe"), and endings of a number
    #: ("1er"): the markup of a link leaves a space behind them that is not written.
    elided: tuple[str, ...] = ()
    number_endings: tuple[str, ...] = ()
    #: No article stands before a city ("the Alliance" is none).
    bare_cities: bool = False
    #: Words for where the speaker is ("here").
    here: tuple[str, ...] = ()
    #: What somebody says in the first person right before the name of the place where he is ("here in", "I have come
    #: to").
    here_said: tuple[str, ...] = ()
    #: Verbs of journeys in the third person: a quotation with one of them, and with no word of `speech_words`, is
    #: news ("“He will travel to Rome”, the spokesman said").
    quoted_journeys: tuple[str, ...] = ()
    #: Those who only pass on what they quote ("newspaper").
    doubted_sources: tuple[str, ...] = ()
    #: Words of who speaks of himself, or to somebody ("we", "your").
    speech_words: tuple[str, ...] = ()
    #: Occasions of a crowd or of the police: before a visit they put it where they are told to be ("streets in Rome
    #: were closed for the visit of X").
    occasion_marks: tuple[str, ...] = ()
    #: Titles write every word with a capital, so that a name ends before a small word ("Harris After Tour").
    title_case: bool = False
    #: Nouns that make the noun before them part of a name for something else ("travel restrictions").
    compound_tails: tuple[str, ...] = ()
    #: Articles of what is told for the first time ("a summit").
    indefinite: tuple[str, ...] = ()
    dates: DateLexicon
