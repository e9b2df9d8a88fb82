"""German, as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from itineraries.extraction.languages.dates_de import DATES
from itineraries.extraction.languages.demonyms import demonyms
from itineraries.extraction.languages.pack import (
    PARTED,
    Aux,
    Form,
    Format,
    LanguagePack,
    Noun,
    Role,
    Sense,
    Verb,
    WordOrder,
)
from itineraries.extraction.languages.verbs_de import STRONG, STRONG_PARTED, WEAK, WEAK_BARE, WEAK_PARTED


def _forms(present: str = "", past: str = "", infinitive: str = "", participle: str = "", future: str = "", conditional: str = "", gerund: str = "") -> dict[Form, tuple[str, ...]]:
    """Forms from words parted by "|"."""
    told = (future, present, past, conditional, infinitive, participle, gerund)
    return {form: tuple(p for p in phrases.split("|") if p) for form, phrases in zip(Form, told, strict=True)}


#: Their subjunctive is a word of its own.
_NO_REPORT = ("bitten", "weisen", "weihen", "enden", "folgen", "reden", "ehren")


def _strong(infinitive: str, present: str, past: str, participle: str, *, sep: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    """A verb by its third persons and participle; `sep` is the particle that parts from it ("bricht … auf")."""
    plural_past = past + ("n" if past.endswith("e") else "en")
    # "er reise": what somebody says is told like what is.
    reported = infinitive[:-1] if infinitive.endswith("en") and infinitive not in _NO_REPORT else present
    finite_present: tuple[str, ...] = tuple(dict.fromkeys((present, infinitive, reported)))
    finite_past: tuple[str, ...] = (past, plural_past)
    infinitives: tuple[str, ...] = (infinitive,)
    if sep:
        # "reist ab", and in a subordinate clause "abreist".
        finite_present = (*(f"{w} {sep}{PARTED}" for w in finite_present), *(sep + w for w in finite_present))
        finite_past = (*(f"{w} {sep}{PARTED}" for w in finite_past), *(sep + w for w in finite_past))
        infinitives = (sep + infinitive, f"{sep}zu{infinitive}")
        participle = sep + participle
    end = f" {tail}" if tail else ""

    def put(words: tuple[str, ...]) -> tuple[str, ...]:
        # The tail stands before the verb at the end of a clause and after it at its head.
        return tuple(dict.fromkeys(w + end for w in words))

    return {
        Form.FUTURE: (),
        Form.PRESENT: put(finite_present),
        Form.PAST: put(finite_past),
        Form.CONDITIONAL: (),
        Form.INFINITIVE: put(infinitives),
        Form.PARTICIPLE: put((participle,)),
        Form.GERUND: (),
    }


def _weak(infinitive: str, *, sep: str = "", participle: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    """A regular verb."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    link = "e" if stem.endswith(("t", "d", "chn", "fn", "gn")) else ""
    told = participle or (f"{stem}{link}t" if infinitive.endswith("ieren") else f"ge{stem}{link}t")
    return _strong(infinitive, f"{stem}{link}t", f"{stem}{link}te", told, sep=sep, tail=tail)


def _gehen(sep: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    return _strong("gehen", "geht", "ging", "gegangen", sep=sep, tail=tail)


def _fliegen(sep: str = "") -> dict[Form, tuple[str, ...]]:
    return _strong("fliegen", "fliegt", "flog", "geflogen", sep=sep)


def _fahren(sep: str = "") -> dict[Form, tuple[str, ...]]:
    return _strong("fahren", "fährt", "fuhr", "gefahren", sep=sep)


def _kommen(sep: str = "") -> dict[Form, tuple[str, ...]]:
    return _strong("kommen", "kommt", "kam", "gekommen", sep=sep)


def _treffen(sep: str = "") -> dict[Form, tuple[str, ...]]:
    return _strong("treffen", "trifft", "traf", "getroffen", sep=sep)


def _nehmen(sep: str = "") -> dict[Form, tuple[str, ...]]:
    return _strong("nehmen", "nimmt", "nahm", "genommen", sep=sep)


def _halten(sep: str = "", participle: str = "gehalten") -> dict[Form, tuple[str, ...]]:
    return _strong("halten", "hält", "hielt", participle, sep=sep)


def _brechen(sep: str) -> dict[Form, tuple[str, ...]]:
    return _strong("brechen", "bricht", "brach", "gebrochen", sep=sep)


def _sprechen(sep: str = "") -> dict[Form, tuple[str, ...]]:
    return _strong("sprechen", "spricht", "sprach", "gesprochen", sep=sep)


def _ziehen(sep: str) -> dict[Form, tuple[str, ...]]:
    return _strong("ziehen", "zieht", "zog", "gezogen", sep=sep)


def _lets(verb: str) -> dict[Form, tuple[str, ...]]:
    """ "Lässt sich … vertreten", "dass er sich vertreten lässt", "wird sich vertreten lassen"."""
    present, past = ("lässt", "lassen", "lasse"), ("ließ", "ließen")
    parted = {
        Form.PRESENT: tuple(f"{let} {verb}{PARTED}" for let in present),
        Form.PAST: tuple(f"{let} {verb}{PARTED}" for let in past),
    }
    whole = f"{verb} lassen"
    side = {
        Form.PRESENT: (f"{verb} lässt", f"{verb} lasse"),
        Form.PAST: (f"{verb} ließ", f"{verb} ließen"),
        Form.INFINITIVE: (whole, f"{verb} zu lassen"),
        Form.PARTICIPLE: (whole,),
    }
    return {form: (*parted.get(form, ()), *words) for form, words in side.items()}


def _v(sense: Sense, forms: dict[Form, tuple[str, ...]], **more: Any) -> Verb:
    return Verb(sense, forms, **more)


def _others() -> Iterator[dict[Form, tuple[str, ...]]]:
    """The forms of the verbs of news that tell no journey."""
    yield from map(_weak, WEAK)
    for word in WEAK_BARE:
        stem = word.removesuffix("n").removesuffix("e")
        yield _weak(word, participle=stem + ("et" if stem.endswith(("t", "d", "gn", "chn", "ffn")) else "t"))
    yield from (_strong(*word.split("/")) for word in STRONG)
    for word in WEAK_PARTED:
        infinitive, particles = word.split("/")
        yield from (_weak(infinitive, sep=particle) for particle in particles.split(","))
    for word in STRONG_PARTED:
        *forms, particles = word.split("/")
        yield from (_strong(*forms, sep=particle) for particle in particles.split(","))


_MEETING = "bilateral_meeting"
#: What is ridden to a place ("nahm den Zug nach Rom").
_RIDES = tuple("zug nachtzug sonderzug flugzeug flieger maschine flug hubschrauber helikopter fähre schiff bus wagen".split())
_MEALS = tuple(
    f"{to} {what}"
    for to in ("zum", "einem", "gemeinsamen")
    for what in "essen abendessen mittagessen frühstück arbeitsessen arbeitsfrühstück dinner".split()
)

VERBS = (
    # to travel
    *(_v(Sense.GO, _weak("reisen", sep=s), be_perfect=True) for s in ("", "weiter", "nach", "umher", "hin")),
    *(_v(Sense.GO, _fliegen(s), be_perfect=True) for s in ("", "weiter", "hin")),
    *(_v(Sense.GO, _fahren(s), be_perfect=True) for s in ("", "weiter", "hin")),
    *(_v(Sense.GO, _ziehen(s), be_perfect=True) for s in ("weiter",)),
    _v(Sense.GO, _gehen("weiter"), be_perfect=True, impersonal=True),
    _v(Sense.GO, _forms("führt weiterª", "führte weiterª", "weiterführen")),
    _v(Sense.GO, _gehen(), be_perfect=True),
    _v(Sense.GO, _forms("geht es|zieht es|führt es|verschlägt es|gehe es", "ging es|zog es|führte es|verschlug es"), impersonal=True),
    _v(Sense.RETURN, _gehen("zurück"), be_perfect=True, impersonal=True),
    _v(Sense.ARRIVE, _strong("steigen", "steigt", "stieg", "gestiegen"), be_perfect=True, things=("dem flieger", "dem flugzeug", "dem zug", "der maschine", "der regierungsmaschine", "der sondermaschine")),
    *(
        _v(Sense.GO, forms, be_perfect=True, things=_RIDES, rides=True)
        for forms in (_nehmen(), _strong("steigen", "steigt", "stieg", "gestiegen"), _strong("besteigen", "besteigt", "bestieg", "bestiegen"), _weak("setzen"))
    ),
    _v(Sense.GO, _weak("steuern", sep="an"), direct=True),
    _v(Sense.GO, _weak("erwidern", participle="erwidert"), repays=True, things=("besuch", "visite")),
    _v(Sense.GO, _weak("jetten"), be_perfect=True),
    _v(Sense.GO, _weak("pendeln"), be_perfect=True),
    *(_v(Sense.GO, _weak(w), be_perfect=True) for w in ("touren", "pilgern", "düsen")),
    _v(Sense.GO, _fliegen("an"), direct=True),
    *(_v(Sense.GO, forms, be_perfect=True) for forms in (_fliegen("los"), _fliegen("hinüber"), _fahren("los"), _weak("reisen", sep="los"), _weak("reisen", sep="herum"))),
    _v(Sense.GO, _weak("machen", sep="auf")),
    _v(Sense.GO, _forms("steht an der spitze|stehen an der spitze", "stand an der spitze|standen an der spitze", "an der spitze stehen|an der spitze steht|an der spitze stand"), things=("delegation", "abordnung")),
    _v(Sense.GO, _weak("führen", sep="an"), things=tuple("delegation abordnung wirtschaftsdelegation handelsdelegation regierungsdelegation parlamentarierdelegation handelsmission wirtschaftsmission".split())),
    _v(Sense.GO, _weak("eilen"), be_perfect=True),
    _v(Sense.BEGIN, _brechen("auf"), be_perfect=True, departs=True),
    _v(Sense.GO, _strong("begeben", "begibt", "begab", "begeben")),
    *(_v(Sense.GO, forms, things=("den weg",), rides=True) for forms in (_weak("machen"), _strong("begeben", "begibt", "begab", "begeben"))),
    _v(Sense.GO, _weak("bereisen", participle="bereist"), direct=True),
    _v(Sense.GO, _weak("führen"), carries=True),
    # to come, to arrive
    _v(Sense.ARRIVE, _weak("landen"), be_perfect=True),
    _v(Sense.ARRIVE, _strong("treffen", "trifft", "traf", "getroffen", sep="ein"), be_perfect=True),
    *(_v(Sense.ARRIVE, _kommen(s), be_perfect=True) for s in ("an", "")),
    *(_v(Sense.ARRIVE, _weak("reisen", sep=s), be_perfect=True) for s in ("an", "ein")),
    _v(Sense.ARRIVE, _fliegen("ein"), be_perfect=True),
    _v(Sense.ARRIVE, _weak("erreichen", participle="erreicht"), direct=True),
    _v(Sense.ARRIVE, _weak("schweben", sep="ein"), be_perfect=True),
    *(_v(Sense.ARRIVE, _kommen(s), be_perfect=True) for s in ("herüber", "hierher", "her")),
    _v(Sense.ARRIVE, _weak("setzen", sep="auf")),
    _v(Sense.ARRIVE, _strong("finden", "findet", "fand", "gefunden", sep="ein")),
    _v(Sense.ARRIVE, _weak("gelangen", participle="gelangt"), be_perfect=True),
    *(_v(Sense.ARRIVE, _weak(w, sep=s), be_perfect=True) for w, s in (("tauchen", "auf"), ("kreuzen", "auf"))),
    _v(Sense.STAY, _weak("bringen") | {Form.PRESENT: ("bringt zuª", "zubringt"), Form.PAST: ("brachte zuª", "brachten zuª", "zubrachte"), Form.INFINITIVE: ("zubringen", "zuzubringen"), Form.PARTICIPLE: ("zugebracht",)}),
    _v(Sense.STAY, _strong("sehen", "sieht", "sah", "gesehen", sep="um")),
    _v(Sense.STAY, _forms(participle="gesichtet|fotografiert|abgelichtet|erspäht")),
    *(_v(Sense.ARRIVE, _weak(w, sep=s), be_perfect=True) for w, s in (("trudeln", "ein"), ("rücken", "an"), ("landen", "zwischen"))),
    _v(Sense.ARRIVE, _strong("betreten", "betritt", "betrat", "betreten"), direct=True),
    # away, home
    _v(Sense.LEAVE, _strong("verlassen", "verlässt", "verließ", "verlassen"), direct=True),
    _v(Sense.LEAVE, _weak("reisen", sep="ab"), be_perfect=True),
    _v(Sense.LEAVE, _fliegen("ab"), be_perfect=True),
    _v(Sense.LEAVE, _fahren("ab"), be_perfect=True),
    _v(Sense.LEAVE, _fliegen("aus"), be_perfect=True),
    _v(Sense.LEAVE, _weak("reisen", sep="aus"), be_perfect=True),
    _v(Sense.LEAVE, _strong("heben", "hebt", "hob", "gehoben", sep="ab"), be_perfect=True),
    *(_v(Sense.RETURN, _weak("kehren", sep=s), be_perfect=True, homeward=s == "heim") for s in ("zurück", "heim")),
    *(_v(Sense.RETURN, _weak("reisen", sep=s), be_perfect=True, homeward=s == "heim") for s in ("zurück", "heim")),
    *(_v(Sense.RETURN, _fliegen(s), be_perfect=True, homeward=s == "heim") for s in ("zurück", "heim")),
    *(_v(Sense.RETURN, _kommen(s), be_perfect=True, homeward=s == "heim") for s in ("zurück", "heim")),
    *(_v(Sense.RETURN, _fahren(s), be_perfect=True, homeward=s == "heim") for s in ("zurück", "heim")),
    *(_v(Sense.RETURN, _strong("begeben", "begibt", "begab", "begeben", sep=s)) for s in ("zurück",)),
    *(_v(Sense.RETURN, _weak(w, sep="zurück")) for w in ("melden", "eilen")),
    _v(Sense.RETURN, _forms(participle="zurückerwartet")),
    # to be there
    _v(Sense.STAY, _strong("sein", "ist", "war", "gewesen") | {Form.PRESENT: ("ist", "sind")}, be_perfect=True, copula=True),
    _v(Sense.STAY, _weak("weilen")),
    _v(Sense.STAY, _halten("auf")),
    _v(Sense.STAY, _strong("befinden", "befindet", "befand", "befunden")),
    _v(Sense.STAY, _strong("bleiben", "bleibt", "blieb", "geblieben"), be_perfect=True, near=True),
    _v(Sense.STAY, _weak("übernachten", participle="übernachtet")),
    _v(Sense.STAY, _strong("verbringen", "verbringt", "verbrachte", "verbracht"), spends=True),
    _v(Sense.STAY, _strong("sitzen", "sitzt", "saß", "gesessen", sep="fest")),
    _v(Sense.STAY, _weak("stranden"), be_perfect=True),
    _v(Sense.STAY, _strong("stecken", "steckt", "steckte", "gesteckt", sep="fest")),
    _v(Sense.VISIT, _weak("besuchen", participle="besucht"), direct=True),
    _v(Sense.VISIT, _weak("besichtigen", participle="besichtigt")),
    _v(Sense.VISIT, _weak("suchen", sep="auf")),
    _v(Sense.VISIT, _weak("schauen", sep="vorbei")),
    _v(Sense.HOST, _weak("warten"), event=_MEETING, waits=True),
    *(_v(Sense.STAY, _weak(w)) for w in ("gastieren", "logieren", "residieren", "nächtigen")),
    _v(Sense.STAY, _strong("steigen", "steigt", "stieg", "gestiegen", sep="ab"), be_perfect=True),
    _v(Sense.VISIT, _weak("inspizieren")),
    _v(Sense.VISIT, _weak("machen", sep="halt")),
    _v(Sense.STAY, _weak("verweilen", participle="verweilt")),
    _v(Sense.VISIT, _weak("bereisen", participle="bereist"), direct=True),
    _v(Sense.VISIT, _forms("macht station|machen station|macht halt|legt einen zwischenstopp ein|macht zwischenstation|stattet einen besuch ab", "machte station|machten station|machte halt|legte einen zwischenstopp ein|machte zwischenstation", "station machen|halt machen|einen zwischenstopp einlegen|machen station", "station gemacht|halt gemacht|einen zwischenstopp eingelegt|gemacht station")),
    *(_v(Sense.VISIT, _forms(infinitive=f"{what} abstatten", participle=f"{what} abgestattet"), direct=True) for what in ("einen besuch", "einen kurzen besuch", "seinen antrittsbesuch", "ihren antrittsbesuch")),
    # with whom
    _v(Sense.JOIN, _weak("begleiten", participle="begleitet")),
    _v(Sense.JOIN, _strong("bringen", "bringt", "brachte", "gebracht", sep="mit"), brings=True),
    _v(Sense.JOIN, _strong("nehmen", "nimmt", "nahm", "genommen", sep="mit"), brings=True),
    *(_v(Sense.JOIN, _weak(w)) for w in ("flankieren", "eskortieren")),
    *(_v(Sense.ATTEND, _forms(f"{one} zu den {who}|{many} zu den {who}", f"{one_then} zu den {who}|{then} zu den {who}")) for one, many, one_then, then in (("gehört", "gehören", "gehörte", "gehörten"), ("zählt", "zählen", "zählte", "zählten")) for who in ("gästen", "ehrengästen", "trauergästen", "staatsgästen", "teilnehmern", "rednern", "staats- und regierungschefs")),
    _v(Sense.JOIN, _forms("gehört zur delegation|gehören zur delegation|gehört der delegation an|gehören der delegation an|ist mit an bord|sind mit an bord|ist mit von der partie|sind mit von der partie", "gehörte zur delegation|gehörten zur delegation|gehörte der delegation an|gehörten der delegation an|war mit an bord|waren mit an bord"), delegation=True),
    # Told before their verb, these are kept out of the finite words, which the order of words goes by.
    _v(Sense.JOIN, _forms(infinitive="zur delegation gehören|zur delegation gehört|zur delegation gehörten|zur delegation gehörte|mit an bord ist|mit an bord sind|mit dabei ist|mit dabei sind|mit an bord war|mit an bord waren"), delegation=True),
    _v(
        Sense.JOIN,
        _forms(*("|".join(f"{verb} {also}{party}" for verb in verbs for also in ("", "auch ", "ebenfalls ", "ebenso ", "gleichfalls ") for party in ("zur delegation", "zum tross", "zum gefolge", "zur reisegruppe", "zur abordnung", "zu seiner delegation", "zu ihrer delegation")) for verbs in (("gehört", "gehören", "zählt", "zählen"), ("gehörte", "gehörten", "zählte", "zählten")))),
        delegation=True,
    ),
    _v(Sense.JOIN, _forms(*("|".join(f"{verb} {along}" for verb in verbs for along in ("mit dabei", "auch dabei", "ebenso dabei", "gleichfalls dabei", "ebenfalls dabei", "auch mit dabei", "auch mit an bord", "ebenfalls mit an bord", "auch mit von der partie", "ebenfalls mit von der partie", "teil der delegation", "mitglied der delegation")) for verbs in (("ist", "sind"), ("war", "waren")))), delegation=True),
    _v(Sense.JOIN, _forms(past="war dabei|waren dabei"), delegation=True),
    _v(Sense.JOIN, _weak("reisen", sep="mit"), be_perfect=True),
    _v(Sense.JOIN, _fliegen("mit"), be_perfect=True),
    _v(Sense.JOIN, _weak("machen", sep="mit"), delegation=True, things=("reise", "visite", "tour", "rundreise", "besuch")),
    *(_v(Sense.JOIN, _kommen(s), be_perfect=True) for s in ("mit",)),
    _v(Sense.JOIN, _strong("stoßen", "stößt", "stieß", "gestoßen", sep="hinzu"), be_perfect=True, delegation=True),
    _v(Sense.JOIN, _strong("stoßen", "stößt", "stieß", "gestoßen"), be_perfect=True, delegation=True, things=("zu ihm", "zu ihr", "zum tross", "zur abordnung", "zur delegation", "zur gruppe", "zur reisegruppe")),
    _v(Sense.JOIN, _strong("stoßen", "stößt", "stieß", "gestoßen", sep="dazu"), be_perfect=True, delegation=True),
    _v(Sense.JOIN, _forms("stößt zu|stoßen zu", "stieß zu|stießen zu", participle="gestoßen zu"), be_perfect=True),
    _v(Sense.JOIN, _strong("schließen", "schließt", "schloss", "geschlossen", sep="an")),
    _v(Sense.EXPECT, _forms(participle="erwartet")),
    _v(Sense.EXPECT, _forms(present="man erwartet"), awaited=True),
    _v(Sense.EXPECT, _forms("kündigt sich an|kündigen sich an|sagt sich an", "kündigte sich an|sagte sich an", "sich ankündigen", "sich angekündigt|angekündigt sich|sich angesagt|angesagt sich")),
    _v(Sense.EXPECT, _weak("sagen", sep="an"), reflexive=True),
    _v(Sense.HOST, _forms(present="erwartet|erwarten", past="erwartete|erwarteten", infinitive="erwarten"), event=_MEETING, awaits=True),
    _v(Sense.HOST, _strong("empfangen", "empfängt", "empfing", "empfangen"), event=_MEETING),
    _v(Sense.HOST, _forms("begrüßt|begrüßen", "begrüßte|begrüßten", "begrüßen", "begrüßt"), event=_MEETING, applauds=True),
    _v(Sense.HOST, _nehmen("auf"), event=_MEETING),
    # by the people of the place
    *(_v(Sense.HOST, forms, event=None, applauds=True) for forms in (_weak("bejubeln", participle="bejubelt"), _weak("feiern"))),
    _v(Sense.HOST, _weak("jubeln", sep="zu"), event=None, honours=True),
    _v(Sense.HOST, _weak("rollen", sep="aus"), event=_MEETING, honours=True, things=("teppich",)),
    _v(Sense.HOST, _weak("ausrollen", participle="ausgerollt"), event=_MEETING, honours=True, things=("teppich",)),
    _v(Sense.HOST, _strong("heißen", "heißt willkommenª", "hieß willkommenª", "willkommen geheißen"), event=_MEETING, applauds=True),
    _v(Sense.HOST, _forms("bewirtet", "bewirtete", "bewirten", "bewirtet"), event=_MEETING),
    _v(Sense.HOST, _weak("hofieren"), event=_MEETING),
    *(
        _v(Sense.HOST, _forms(f"{now} {whom}{what}", f"{then} {whom}{what}", f"{whom}{what} {verb}", f"{whom}{what} {done}"), event=_MEETING, honours=True)
        for verb, now, then, done in (("geben", "gibt", "gab", "gegeben"), ("gewähren", "gewährt", "gewährte", "gewährt"))
        for whom in ("", "ihr ", "ihm ", "ihnen ")
        for what in ("ein essen", "ein abendessen", "ein mittagessen", "ein frühstück", "ein arbeitsessen", "eine audienz")
    ),
    *(
        Verb(Sense.HOST, forms, event="ceremony", honours=True, things=tuple("staatsbankett bankett galadinner staatsessen festbankett galaessen".split()))
        for forms in (_strong("geben", "gibt", "gab", "gegeben"), _strong("laden", "lädt", "lud", "geladen"), _strong("laden", "lädt", "lud", "geladen", sep="ein"), _weak("bitten") | {Form.PAST: ("bat", "baten")}, _weak("richten", sep="aus"))
    ),
    # to a meal or a talk, there and then: who only wants to invite somebody has no guest yet
    *(
        _v(Sense.HOST, {form: () if form in yet else words for form, words in forms.items()}, event=_MEETING, things=things)
        for things, yet, verbs in (
            (_MEALS, (Form.INFINITIVE, Form.PRESENT), (_strong("laden", "lädt", "lud", "geladen"), _strong("laden", "lädt", "lud", "geladen", sep="ein"))),
            ((*_MEALS, "zum gespräch", "zum vier-augen-gespräch"), (Form.INFINITIVE,), (_strong("bitten", "bittet", "bat", "gebeten") | {Form.PAST: ("bat", "baten")},)),
        )
        for forms in verbs
    ),
    *(
        Verb(Sense.HOST, forms, event="ceremony", honours=True, things=tuple("orden verdienstorden großkreuz medaille ehrendoktorwürde verdienstkreuz auszeichnung".split()))
        for forms in (_strong("verleihen", "verleiht", "verlieh", "verliehen"), _weak("überreichen", participle="überreicht"))
    ),
    *(_v(Sense.HOST, forms, event="ceremony") for forms in (_weak("zeichnen", sep="aus"), _weak("dekorieren", participle="dekoriert"), _weak("ehren"))),
    _v(Sense.SEND, _weak("schicken")),
    *(_v(Sense.HOST, forms, event=_MEETING, honours=True, things=("audienz",)) for forms in (_weak("gewähren", participle="gewährt"), _strong("geben", "gibt", "gab", "gegeben"))),
    _v(Sense.HOST, _weak("holen", sep="ab"), event=_MEETING),
    _v(Sense.HOST, _nehmen(), event=_MEETING, things=("in empfang",)),
    _v(Sense.HOST, _strong("haben", "hat", "hatte", "gehabt"), event=_MEETING, things=("zu gast",)),
    *(_v(Sense.SEND, _weak(w)) for w in ("schicken", "delegieren")),
    _v(Sense.SEND, _weak("beordern", participle="beordert")),
    _v(Sense.SEND, _weak("ordnen", sep="ab")),
    _v(Sense.SEND, _forms("entsendet|entsenden|sendet|senden", "entsandte|entsandten|entsendete|sandte", "entsenden|senden", "entsandt|entsendet|gesandt")),
    # what is done there
    _v(Sense.MEET, _treffen(), event=_MEETING),
    _v(Sense.MEET, _treffen("zusammen"), be_perfect=True, event=_MEETING),
    _v(Sense.MEET, _kommen("zusammen"), be_perfect=True, event=_MEETING),
    _v(Sense.MEET, _sprechen(), event=_MEETING),
    _v(Sense.MEET, _strong("beraten", "berät", "beriet", "beraten"), event=_MEETING),
    _v(Sense.MEET, _strong("unterhalten", "unterhält", "unterhielt", "unterhalten"), event=_MEETING),
    _v(Sense.MEET, _strong("besprechen", "bespricht", "besprach", "besprochen"), event=_MEETING),
    _v(Sense.MEET, _weak("speisen"), event=_MEETING),
    _v(Sense.MEET, _weak("frühstücken"), event=_MEETING, sees=True),
    _v(Sense.MEET, _forms("macht seine aufwartung|macht ihre aufwartung", "machte seine aufwartung|machte ihre aufwartung", "seine aufwartung machen|ihre aufwartung machen", "seine aufwartung gemacht|ihre aufwartung gemacht"), event=_MEETING),
    _v(Sense.MEET, _weak("machen"), event=_MEETING, things=("seine aufwartung", "ihre aufwartung")),
    _v(Sense.MEET, _weak("statten", participle="abgestattet", sep="ab") , event=_MEETING, things=("höflichkeitsbesuch",)),
    *(_v(Sense.MEET, _forms(f"stattet {what} abª", f"stattete {what} abª|statteten {what} abª", f"{what} abstatten|{what} abzustatten", f"{what} abgestattet"), event=_MEETING) for what in ("einen höflichkeitsbesuch", "einen antrittsbesuch", "einen besuch", "einen kurzen besuch", "seinen antrittsbesuch", "ihren antrittsbesuch")),
    _v(Sense.MEET, _strong("ringen", "ringt", "rang", "gerungen"), event=_MEETING),
    _v(Sense.MEET, _weak("reden"), event=_MEETING),
    *(_v(Sense.MEET, _weak(w), event=_MEETING) for w in ("konferieren", "dinieren", "plaudern")),
    _v(Sense.MEET, _weak("debattieren"), event=_MEETING, together=True),
    _v(Sense.MEET, _forms("verabredet|verabreden", "verabredete", "verabreden", "verabredet"), be_perfect=True, event=_MEETING, together=True),
    _v(Sense.MEET, _strong("sitzen", "sitzt", "saß", "gesessen", sep="zusammen"), event=_MEETING, sees=True),
    _v(Sense.MEET, _weak("setzen", sep="zusammen"), event=_MEETING, sees=True),
    _v(Sense.MEET, _weak("stimmen", sep="ab"), event=_MEETING, sees=True),
    _v(Sense.MEET, _sprechen("vor"), event=_MEETING, sees=True),
    _v(Sense.MEET, _strong("essen", "isst", "aß", "gegessen"), event=_MEETING, sees=True),
    _v(Sense.MEET, _weak("erörtern", participle="erörtert"), event=_MEETING, together=True),
    _v(Sense.MEET, _weak("konsultieren"), event=_MEETING),
    _v(Sense.MEET, _strong("kommen", "kommt", "kam", "gekommen", sep="überein"), event=None),
    _v(Sense.MEET, _weak("schütteln"), event=_MEETING, things=("hand", "hände")),
    _v(Sense.MEET, _forms("isst zu mittag|isst zu abend|frühstückt", "aß zu mittag|aß zu abend|frühstückte", "zu mittag essen|zu abend essen|frühstücken", "zu mittag gegessen|zu abend gegessen|gefrühstückt"), event=_MEETING),
    _v(Sense.MEET, _weak("tauschen", sep="aus"), event=_MEETING, sees=True),
    _v(Sense.MEET, _weak("diskutieren"), event=_MEETING, sees=True),
    _v(Sense.MEET, _weak("verhandeln", participle="verhandelt"), event=_MEETING),
    _v(Sense.ATTEND, _nehmen("teil")),
    _v(Sense.ATTEND, _weak("verfolgen", participle="verfolgt"), things=tuple("vereidigung amtseinführung angelobung zeremonie krönung trauerfeier beisetzung begräbnis trauergottesdienst".split())),
    _v(Sense.ATTEND, _weak("wohnen", sep="bei")),
    _v(Sense.ATTEND, _strong("treten", "tritt", "trat", "getreten", sep="auf"), be_perfect=True),
    *(
        Verb(Sense.PRESS, forms, event="press_conference", things=tuple(things.split()))
        for forms, things in (
            (_strong("treten", "tritt", "trat", "getreten"), "presse medien kameras journalisten mikrofone"),
            (_weak("stellen", tail="sich den"), "fragen"), (_weak("stellen"), "presse medien"), (_weak("beantworten", participle="beantwortet"), "journalisten reporter presse medien reportern"),
            (_weak("äußern"), "presse medien journalisten"), (_strong("sprechen", "spricht", "sprach", "gesprochen"), "presse medien"),
            (_strong("geben", "gibt", "gab", "gegeben"), "pressekonferenz medienkonferenz pressestatement"),
            (_strong("halten", "hält", "hielt", "gehalten"), "pressekonferenz medienkonferenz"), (_strong("halten", "hält", "hielt", "gehalten", sep="ab"), "pressekonferenz medienkonferenz"),
        )
    ),
    _v(Sense.ATTEND, _strong("vertreten", "vertritt", "vertrat", "vertreten"), represents=True),
    _v(Sense.ATTEND, _weak("leiten")),
    Verb(Sense.SPEAK, _strong("halten", "hält", "hielt", "gehalten"), event="speech", things=tuple("rede reden vortrag ansprache vorlesung laudatio keynote predigt grußwort plädoyer".split())),
    Verb(Sense.SPEAK, _strong("ergreifen", "ergreift", "ergriff", "ergriffen"), event="speech", things=("wort",)),
    Verb(Sense.SPEAK, _strong("sprechen", "spricht", "sprach", "gesprochen"), event="speech", things=tuple("universität hochschule parlament bundestag nationalversammlung knesset vollversammlung generalversammlung".split())),
    _v(Sense.PRESS, _forms("stellt den fragen|stellen den fragen", "stellte den fragen|stellten den fragen", "den fragen stellen", "den fragen gestellt"), event="press_conference"),
    _v(Sense.ATTEND, _weak("wirken", sep="mit")),
    _v(Sense.ATTEND, _strong("treten", "tritt", "trat", "getreten", sep="zusammen"), be_perfect=True),
    _v(Sense.ATTEND, _weak("tagen")),
    _v(Sense.ATTEND, _weak("repräsentieren")),
    _v(Sense.SPEAK, _strong("halten", "hält eine rede", "hielt eine rede", "eine rede gehalten"), event="speech"),
    _v(Sense.SPEAK, _forms("spricht vor|sprechen vor|hält vor", "sprach vor|sprachen vor", "sprechen vor", "gesprochen vor"), event="speech", audience=True),
    _v(Sense.SPEAK, _weak("reden"), event="speech", audience=True),
    _v(Sense.SPEAK, _strong("wenden", "wendet", "wandte", "gewandt"), event="speech", audience=True),
    _v(Sense.SIGN, _weak("unterzeichnen", participle="unterzeichnet"), event="signing"),
    _v(Sense.SIGN, _strong("unterschreiben", "unterschreibt", "unterschrieb", "unterschrieben"), event="signing"),
    _v(Sense.SIGN, _weak("paraphieren"), event="signing"),
    _v(Sense.SIGN, _weak("besiegeln", participle="besiegelt"), event="signing"),
    _v(Sense.CEREMONY, _weak("eröffnen", participle="eröffnet"), event="ceremony"),
    _v(Sense.CEREMONY, _weak("weihen", sep="ein"), event="ceremony"),
    _v(Sense.CEREMONY, _weak("enthüllen", participle="enthüllt"), event="ceremony"),
    _v(Sense.CEREMONY, _weak("gedenken", participle="gedacht") | {Form.PAST: ("gedachte", "gedachten")}, event="ceremony"),
    *(
        Verb(Sense.CEREMONY, forms, event="ceremony", things=tuple(things.split()))
        for verbs, things in (
            ((_weak("legen", sep="nieder"), _weak("legen", sep="ab")), "kranz kränze blumen gebinde blumengebinde rosen"),
            ((_weak("legen"),), "grundstein kranz kränze"),
            ((_strong("schreiten", "schreitet", "schritt", "geschritten", sep="ab"),), "ehrengarde ehrenformation garde front kompanie ehrenkompanie"),
            ((_strong("durchschneiden", "durchschneidet", "durchschnitt", "durchschnitten"),), "band"),
            ((_weak("hissen"),), "flagge fahne"),
            ((_strong("tragen", "trägt", "trug", "getragen", sep="ein"),), "buch"),
            ((_weak("erklingen") | {Form.PAST: ("erklang", "erklangen")},), "hymne hymnen nationalhymne nationalhymnen"),
            ((_strong("geben", "gibt", "gab", "gegeben"),), "startschuss"),
            ((_weak("pflanzen"),), "baum bäume bäumchen setzling"),
            ((_strong("halten", "hält", "hielt", "gehalten"), _weak("legen", sep="ein")), "schweigeminute gedenkminute"),
            ((_weak("zünden", sep="an"), _weak("entzünden", participle="entzündet")), "kerze kerzen flamme"),
            ((_strong("übergeben", "übergibt", "übergab", "übergeben"),), "krankenwagen rettungswagen hilfsgüter spende spenden ausrüstung scheck schlüssel fahrzeuge impfstoffe medaille preis orden"),
            ((_strong("erhalten", "erhält", "erhielt", "erhalten"), _strong("nehmen", "nimmt", "nahm", "genommen", sep="entgegen"), _strong("bekommen", "bekommt", "bekam", "bekommen")), "ehrendoktorwürde ehrendoktor verdienstorden orden medaille friedenspreis karlspreis auszeichnung großkreuz ehrenbürgerwürde"),
            ((_strong("sehen", "sieht", "sah", "gesehen", sep="an"), _strong("sehen", "sieht", "sah", "gesehen"), _weak("verfolgen", participle="verfolgt")), "parade militärparade"),
            ((_weak("ehren"), _weak("würdigen")), "gefallenen opfer toten"),
            ((_strong("erweisen", "erweist", "erwies", "erwiesen"),), "ehre reverenz"),
            ((_weak("feuern", sep="ab"),), "salutschüsse salut"),
            ((_strong("nehmen", "nimmt", "nahm", "genommen", sep="ab"),), "parade militärparade"),
            ((_weak("feiern"),), "messe gottesdienst"),
            ((_strong("nehmen", "nimmt", "nahm", "genommen"),), "abschied"),
        )
        for forms in verbs
    ),
    *(
        Verb(Sense.CEREMONY, forms, event="other", things=tuple(things.split()))
        for verbs, things in (
            ((_weak("besuchen", participle="besucht"), _weak("verfolgen", participle="verfolgt")), "konzert spiel fußballspiel länderspiel oper aufführung lesung vorstellung"),
            ((_strong("sehen", "sieht", "sah", "gesehen", sep="an"), _weak("schauen", sep="an")), "spiel fußballspiel länderspiel werk fabrik ruinen museum ausstellung labor schule lager werft aufführung"),
            ((_weak("wohnen", sep="bei"),), "lesung konzert aufführung spiel vorstellung"),
            ((_strong("fliegen", "fliegt", "flog", "geflogen"),), "überschwemmungsgebiet katastrophengebiet"),
            ((_weak("spazieren"), _weak("schlendern"), _weak("bummeln"), _weak("führen", sep="herum")), "altstadt gassen markt viertel gärten stadt"),
        )
        for forms in verbs
    ),
    _v(Sense.CEREMONY, _weak("verneigen", participle="verneigt"), event="ceremony"),
    _v(Sense.CEREMONY, _weak("verbeugen", participle="verbeugt"), event="ceremony"),
    Verb(Sense.CEREMONY, {Form.PARTICIPLE: ("ausgezeichnet", "geehrt")}, event="ceremony", things=tuple("orden order medaille ehrendoktorwürde verdienstkreuz großkreuz preis ehrenbürgerwürde".split())),
    Verb(Sense.SIGN, _weak("setzen"), event="signing", things=("unterschrift", "unterschriften")),
    *(
        Verb(Sense.SIGN, forms, event="signing", things=tuple("abkommen vertrag verträge vereinbarung vereinbarungen pakt partnerschaft".split()))
        for forms in (_strong("schließen", "schließt", "schloss", "geschlossen"), _strong("schließen", "schließt", "schloss", "geschlossen", sep="ab"), _weak("besiegeln", participle="besiegelt"))
    ),
    # the course of a journey
    _v(Sense.BEGIN, _strong("beginnen", "beginnt", "begann", "begonnen")),
    _v(Sense.BEGIN, _strong("treten", "tritt", "trat", "getreten", sep="an")),
    _v(Sense.BEGIN, _strong("antreten", "antritt", "antrat", "angetreten") | {Form.INFINITIVE: ("antreten", "anzutreten")}),
    _v(Sense.BEGIN, _weak("starten"), be_perfect=True),
    _v(Sense.END, _weak("beenden", participle="beendet")),
    _v(Sense.END, _weak("enden")),
    _v(Sense.END, _weak("hören", sep="auf")),
    _v(Sense.END, _gehen(), be_perfect=True, things=("zu ende",)),
    _v(Sense.END, _forms(infinitive="zu ende gehen", participle="zu ende gegangen"), be_perfect=True),
    _v(Sense.END, _weak("runden", participle="gerundet", sep="ab")),
    _v(Sense.END, _strong("schließen", "schließt", "schloss", "geschlossen", sep="ab")),
    _v(Sense.MAKE, _weak("machen")),
    _v(Sense.MAKE, _weak("absolvieren")),
    _v(Sense.MAKE, _weak("bilden")),
    _v(Sense.MAKE, _weak("markieren")),
    *(_v(Sense.MAKE, _weak(w, sep=s)) for w, s in (("legen", "ein"), ("legen", "nieder"), ("führen", "durch"), ("hängen", "an"), ("dehnen", "aus"))),
    *(_v(Sense.MAKE, _strong("schieben", "schiebt", "schob", "geschoben", sep=s)) for s in ("ein", "dazwischen")),
    _v(Sense.MAKE, _nehmen("vor")),
    _v(Sense.MAKE, _strong("treten", "tritt", "trat", "getreten")),
    _v(Sense.MAKE, _weak("verkürzen", participle="verkürzt")),
    _v(Sense.MAKE, _weak("leisten")),
    _v(Sense.MAKE, _forms("hat|haben", "hatte|hatten")),  # "hat am Mittwoch in Rom ein Gespräch mit X"
    _v(Sense.MAKE, _strong("vollziehen", "vollzieht", "vollzog", "vollzogen")),
    _v(Sense.MAKE, _strong("ziehen", "zieht", "zog", "gezogen", sep="vor"), forward=True),
    _v(Sense.MAKE, _weak("folgen"), trails=True),
    _v(Sense.OTHER, _gehen("voraus"), trails=True),
    *(_v(Sense.OTHER, forms, trails=True) for forms in (
        _strong("stoßen", "stößt", "stieß", "gestoßen"), _strong("stossen", "stösst", "stiess", "gestossen"), _weak("reisen", sep="nach", participle="gereist"), _weak("reisen", sep="hinterher", participle="gereist"),
    )),
    *(_v(Sense.GO, forms, be_perfect=True, comes=True) for forms in (
        _weak("reisen", sep="voraus", participle="gereist"), _fliegen("voraus"), _fahren("voraus"), _weak("reisen", sep="voran", participle="gereist"),
    )),
    _v(Sense.OTHER, _weak("sagen", sep="zu"), announces=True, commits=True),
    _v(Sense.MAKE, _weak("richten", sep="aus")),
    _v(Sense.OTHER, _weak("umarmen", participle="umarmt"), present=True),
    _v(Sense.CALL, _weak("schalten", sep="zu")),
    # what is done for another who does not come
    *(_v(Sense.OTHER, forms, replaces=True) for forms in (_strong("springen", "springt", "sprang", "gesprungen", sep="ein"), _weak("ersetzen", participle="ersetzt"))),
    # what only who is there does
    _v(Sense.OTHER, _strong("sitzen", "sitzt", "saß", "gesessen"), present=True),
    *(Verb(Sense.STAY, forms, near=True, things=things) for forms, things in (
        (_weak("bereiten", participle="bereitet"), ("Boden", "Weg", "Terrain")), (_weak("ebnen", participle="geebnet"), ("Weg",)),
        (_weak("sondieren", participle="sondiert"), ("Lage", "Terrain", "Möglichkeiten")), (_weak("machen"), ("Bild",)), (_weak("informieren", participle="informiert"), ("Ort",)),
        (_weak("bereiten", sep="vor", participle="bereitet"), ("Besuch", "Reise", "Boden")),
    )),
    *(_v(Sense.GO, forms, comes=True) for forms in (_weak("machen", tail="die Reise"),)),
    _v(Sense.MAKE, _weak("erfolgen", participle="erfolgt")),
    _v(Sense.MAKE, _strong("stehen", "steht", "stand", "gestanden", sep="an")),
    _v(Sense.MAKE, _strong("stehen", "steht", "stand", "gestanden", sep="bevor")),
    _v(Sense.MAKE, _weak("umfassen", participle="umfasst"), stages=True),
    _v(Sense.MAKE, _strong("gelten", "gilt", "galt", "gegolten"), stages=True),
    *(_v(Sense.MAKE, forms) for forms in (_strong("bekommen", "bekommt", "bekam", "bekommen"), _strong("erhalten", "erhält", "erhielt", "erhalten"))),  # "bekommt Besuch von X"
    *(_v(Sense.CHOOSE, forms, things=("ziel", "reise", "besuch", "station")) for forms in (_weak("wählen"), _weak("wählen", sep="aus"), _weak("suchen", sep="aus"))),
    _v(Sense.MAKE, _strong("beinhalten", "beinhaltet", "beinhaltete", "beinhaltet"), stages=True),
    _v(Sense.MAKE, _strong("vorsehen", "vorsieht", "vorsah", "vorgesehen") | {Form.PRESENT: ("sieht vorª", "sehen vorª"), Form.PARTICIPLE: ()}, stages=True),
    _v(Sense.MAKE, _strong("unternehmen", "unternimmt", "unternahm", "unternommen")),
    _v(Sense.MAKE, _weak("statten", sep="ab"), direct=True),
    *(_v(Sense.MAKE, _weak("dauern", sep=s)) for s in ("", "an")),
    _v(Sense.MAKE, _weak("setzen", sep="fort")),
    _v(Sense.MAKE, _weak("führen")),
    _v(Sense.MAKE, _weak("planen") | {Form.PARTICIPLE: ()}),
    *(_v(Sense.MAKE, _forms(participle=w), planned=True) for w in ("geplant", "vorgesehen", "angesetzt", "anberaumt", "eingeplant", "terminiert", "vereinbart")),
    _v(Sense.MAKE, _halten()),
    _v(Sense.MAKE, _halten("ab")),
    _v(Sense.MAKE, _strong("geben", "gibt", "gab", "gegeben")),
    _v(Sense.MAKE, _strong("stehen", "steht", "stand", "gestanden"), stages=True),
    _v(Sense.MAKE, _strong("finden", "findet", "fand", "gefunden", sep="statt")),
    _v(Sense.MAKE, _weak("bereiten", participle="bereitet", sep="vor")),
    _v(Sense.MAKE, _weak("verlängern", participle="verlängert")),
    _v(Sense.SAY, _forms("kündigt anª|kündigen anª|ankündigt", "kündigte anª|kündigten anª|ankündigte", "ankündigen", "angekündigt"), announces=True),
    *(_v(Sense.OTHER, forms, announces=True) for forms in (
        _forms("hat vorª|haben vorª|habe vorª|vorhat|vorhaben", "hatte vorª|hatten vorª|vorhatte"), _strong("beschließen", "beschließt", "beschloss", "beschlossen"), _strong("entscheiden", "entscheidet", "entschied", "entschieden"),
        _strong("entschließen", "entschließt", "entschloss", "entschlossen"), _nehmen("vor"), _weak("einwilligen", participle="eingewilligt"), _weak("willigen", sep="ein"), _weak("stimmen", sep="zu"), _weak("verpflichten", participle="verpflichtet"),
        _forms("hat die absicht|haben die absicht|erklärt sich bereit|erklären sich bereit", "hatte die absicht|hatten die absicht|erklärte sich bereit|erklärten sich bereit", "", "bereit erklärt"),
    )),
    _v(Sense.CANCEL, _weak("sagen", sep="ab")),
    _v(Sense.CANCEL, _strong("streichen", "streicht", "strich", "gestrichen")),
    _v(Sense.CANCEL, _weak("canceln", participle="gecancelt")),
    _v(Sense.CANCEL, _brechen("ab")),
    _v(Sense.CANCEL, _weak("verzichten", participle="verzichtet")),
    *(_v(Sense.CANCEL, _weak(w)) for w in ("annullieren", "stornieren")),
    _v(Sense.CANCEL, _strong("entfallen", "entfällt", "entfiel", "entfallen"), be_perfect=True),
    _v(Sense.CANCEL, _strong("fallen", "fällt ausª", "fiel ausª", "ausgefallen") | {Form.INFINITIVE: ("ausfallen",)}, be_perfect=True),
    _v(Sense.POSTPONE, _strong("verschieben", "verschiebt", "verschob", "verschoben")),
    _v(Sense.POSTPONE, _weak("vertagen", participle="vertagt")),
    _v(Sense.POSTPONE, _weak("holen", sep="nach")),
    _v(Sense.POSTPONE, _weak("schieben", sep="auf") | {Form.PAST: ("schob aufª", "schoben aufª"), Form.PARTICIPLE: ("aufgeschoben",)}),
    _v(Sense.CANCEL, _weak("platzen"), be_perfect=True),
    _v(Sense.CANCEL, _forms("wird nichts|wird nun nichts|wird also nichts|wird vorerst nichts", "wurde nichts", infinitive="nicht findet stattª|nicht finden stattª|nicht fand stattª|nicht fanden stattª"), be_perfect=True),
    _v(Sense.CANCEL, _forms("lässt platzen|lassen platzen", "ließ platzen|ließen platzen", "platzen lassen|lassen platzen", "platzen lassen|lassen platzen")),
    _v(Sense.CANCEL, _weak("blasen", sep="ab") | {Form.PRESENT: ("bläst abª", "abbläst"), Form.PAST: ("blies abª", "abblies"), Form.PARTICIPLE: ("abgeblasen",)}),
    _v(Sense.CANCEL, _forms("fällt ins wasser", "fiel ins wasser", "ins wasser fallen", "ins wasser gefallen"), be_perfect=True),
    *(_v(Sense.DECLINE, _lets(verb), replaces=verb == "vertreten") for verb in ("entschuldigen", "vertreten")),
    *(_v(Sense.DECLINE, _weak(w)) for w in ("schwänzen", "boykottieren", "fehlen")),
    _v(Sense.DECLINE, _strong("meiden", "meidet", "mied", "gemieden")),
    _v(Sense.DECLINE, _strong("lassen", "lässt", "ließ", "gelassen", sep="aus")),
    _v(Sense.POSTPONE, _weak("stellen", sep="zurück")),
    *(_v(Sense.POSTPONE, _forms(f"{now} nach hinten", f"{then} nach hinten", f"nach hinten {verb}", f"nach hinten {done}"), be_perfect=moves) for verb, now, then, done, moves in (("schieben", "schiebt", "schob", "geschoben", False), ("verlegen", "verlegt", "verlegte", "verlegt", False), ("verschieben", "verschiebt", "verschob", "verschoben", False), ("rücken", "rückt", "rückte", "gerückt", True))),
    # Read behind their auxiliary: "soll stattfinden zu einem späteren Zeitpunkt".
    _v(Sense.POSTPONE, _forms(infinitive="|".join(f"{verb} {later}|{later} {verb}" for verb in ("stattfinden", "erfolgen", "stattzufinden") for later in ("zu einem späteren zeitpunkt", "zu einem anderen zeitpunkt", "zu einem späteren termin", "an einem späteren termin"))), be_perfect=True),
    _v(Sense.CANCEL, _strong("lassen", "lässt", "ließ", "gelassen", sep="aus"), direct=True),
    _v(Sense.POSTPONE, _strong("schieben", "schiebt", "schob", "geschoben", sep="hinaus")),
    _v(Sense.POSTPONE, _forms("legt auf eis|legen auf eis|liegt auf eis", "legte auf eis|legten auf eis|lag auf eis", "auf eis legen", "auf eis gelegt")),
    _v(Sense.POSTPONE, _weak("verlegen", participle="verlegt")),
    _v(Sense.POSTPONE, _strong("aufschieben", "aufschiebt", "aufschob", "aufgeschoben")),
    _v(Sense.DECLINE, _weak("fernbleiben") | {Form.PRESENT: ("bleibt fernª", "bleiben fernª", "fernbleibt"), Form.PAST: ("blieb fernª", "blieben fernª", "fernblieb"), Form.INFINITIVE: ("fernbleiben", "fernzubleiben"), Form.PARTICIPLE: ("ferngeblieben",)}),
    _v(Sense.INVITE, _strong("laden", "lädt", "lud", "geladen", sep="ein")),
    _v(Sense.INVITE, _strong("laden", "lädt", "lud", "geladen")),
    _v(Sense.INVITE, _strong("bitten", "bittet", "bat", "gebeten")),
    _v(Sense.INVITE, _weak("fordern", sep="auf")),
    _v(Sense.INVITE, _weak("drängen")),
    _v(Sense.INVITE, _strong("rufen", "ruft", "rief", "gerufen", sep="auf")),
    _v(Sense.WISH, _weak("fordern")),
    _v(Sense.WISH, _strong("erwägen", "erwägt", "erwog", "erwogen")),
    _v(Sense.WISH, _forms("ist die rede|ist im gespräch|steht im raum|steht in den sternen|ist fraglich|ist ungewiss", "war die rede|war im gespräch|stand im raum", "", "angedacht|angeregt|ins spiel gebracht|ins auge gefasst")),
    _v(Sense.WISH, _strong("vorschlagen", "vorschlägt", "vorschlug", "vorgeschlagen")),
    _v(Sense.WISH, _strong("schlagen", "schlägt", "schlug", "geschlagen", sep="vor")),
    _v(Sense.WISH, _weak("anbieten") | {Form.PRESENT: ("bietet anª", "bieten anª"), Form.PAST: ("bot anª", "boten anª"), Form.PARTICIPLE: ("angeboten",)}),
    _v(Sense.CALL, _weak("telefonieren")),
    _v(Sense.OTHER, _weak("danken")), _v(Sense.OTHER, _weak("gratulieren")), _v(Sense.OTHER, _weak("sagen", sep="zu")), _v(Sense.OTHER, _weak("sichern", sep="zu")), _v(Sense.OTHER, _weak("stellen", sep="vor")),
    _v(Sense.OTHER, _weak("legen", sep="vor")), _v(Sense.OTHER, _weak("richten", sep="aus")), _v(Sense.OTHER, _weak("legen", sep="nahe")), _v(Sense.OTHER, _weak("reden", sep="zu")),
    _v(Sense.OTHER, _strong("überbringen", "überbringt", "überbrachte", "überbracht")), _v(Sense.OTHER, _weak("überreichen", participle="überreicht")), _v(Sense.OTHER, _strong("übergeben", "übergibt", "übergab", "übergeben")),
    _v(Sense.OTHER, _strong("übermitteln", "übermittelt", "übermittelte", "übermittelt")), _v(Sense.OTHER, _weak("unterbreiten", participle="unterbreitet")),
    _v(Sense.CALL, _strong("rufen", "ruft", "rief", "gerufen", sep="an")),
    *(
        _v(Sense.SAY, _weak(w))
        for w in (
            "sagen", "betonen", "melden", "warnen", "erklären", "berichten", "versichern", "mahnen",
            "antworten", "mutmaßen", "spekulieren", "resümieren", "konstatieren", "schildern", "meinen", "scherzen", "klagen",
            "ergänzen", "bekräftigen", "kritisieren", "twittern", "erläutern", "behaupten", "beklagen", "würdigen", "loben", "verurteilen", "vermuten",
        )
    ),
    *(
        _v(Sense.SAY, _weak(w, participle=w[:-2] + "t"))
        for w in ("erklären", "versichern", "ergänzen", "bekräftigen", "erläutern", "behaupten", "beklagen", "verurteilen", "berichten")
    ),
    *(_v(Sense.SAY, _weak(w, participle=w[:-2] + "t"), announces=True) for w in ("bestätigen", "verkünden")),
    _v(Sense.SAY, _weak("teilen", sep="mit")),
    *(_v(Sense.SAY, _weak(w, participle=w[:-2] + "t")) for w in ("beteuern", "bemerken", "entgegnen", "erwidern", "verlautbaren", "bekunden", "verdeutlichen")),
    *(_v(Sense.SAY, _weak(w, sep=s)) for w, s in (("teilen", "mit"), ("merken", "an"), ("räumen", "ein"), ("stellen", "klar"), ("legen", "dar"))),
    _v(Sense.SAY, _strong("heben", "hebt", "hob", "gehoben", sep="hervor")),
    # what keeps somebody from a journey
    _v(Sense.OTHER, _weak("hindern"), denies=True),
    _v(Sense.OTHER, _weak("verhindern", participle="verhindert"), denies=True),
    _v(Sense.OTHER, _strong("halten", "hält", "hielt", "gehalten", sep="ab"), things=("davon",), denies=True),
    _v(Sense.SAY, _weak("dementieren"), denies=True),
    Verb(Sense.OTHER, {Form.PARTICIPLE: ("gefragt", "befragt", "angesprochen")}, asks=True),
    _v(Sense.SAY, _strong("bestreiten", "bestreitet", "bestritt", "bestritten"), denies=True),
    _v(Sense.SAY, _strong("weisen", "weist", "wies", "gewiesen", sep="zurück"), denies=True),
    _v(Sense.SAY, _strong("schließen", "schließt", "schloss", "geschlossen", sep="aus"), denies=True),
    _v(Sense.SAY, _weak("kündigen", sep="an")),
    _v(Sense.SAY, _weak("fügen", sep="hinzu")),
    _v(Sense.SAY, _strong("geben", "gibt bekanntª", "gab bekanntª", "bekannt gegeben")),
    _v(Sense.SAY, _strong("geben", "gibt", "gab", "gegeben", sep="bekannt")),
    _v(Sense.SAY, _strong("heißen", "heißt", "hieß", "geheißen")),
    _v(Sense.SAY, _strong("heissen", "heisst", "hiess", "geheissen")),
    _v(Sense.SAY, _strong("schreiben", "schreibt", "schrieb", "geschrieben")),
    _v(Sense.SAY, _strong("verlauten", "verlautet", "verlautete", "verlautet")),
    _v(Sense.SAY, _strong("erfahren", "erfährt", "erfuhr", "erfahren")),
    _v(Sense.SAY, _strong("werfen", "wirft", "warf", "geworfen", sep="vor")),
    _v(Sense.OTHER, _strong("übernehmen", "übernimmt", "übernahm", "übernommen")),
    _v(Sense.OTHER, _strong("lassen", "lässt", "lässt", "gelassen")),
    _v(Sense.OTHER, _strong("lassen", "lässt", "ließ", "gelassen", sep="offen")),
    _v(Sense.MEET, _strong("sehen", "sieht", "sah", "gesehen"), event=_MEETING, sees=True),
    _v(Sense.MEET, _weak("begegnen", participle="begegnet"), be_perfect=True, event=_MEETING, sees=True),
    _v(Sense.OTHER, _strong("werben", "wirbt", "warb", "geworben")),
    _v(Sense.OTHER, _weak("stellen", sep="vor")),
    _v(Sense.OTHER, _weak("unterstützen", participle="unterstützt")),
    _v(Sense.OTHER, _weak("regieren")),
    _v(Sense.OTHER, _strong("erhalten", "erhält", "erhielt", "erhalten")),
    _v(Sense.OTHER, _strong("bekommen", "bekommt", "bekam", "bekommen")),
    _v(Sense.OTHER, _strong("tragen", "trägt", "trug", "getragen", sep="ein")),
    _v(Sense.OTHER, _weak("hoffen")),
    _v(Sense.OTHER, _weak("versprechen") | {Form.PRESENT: ("verspricht", "versprechen"), Form.PAST: ("versprach",), Form.PARTICIPLE: ("versprochen",)}, announces=True),
    _v(Sense.OTHER, _weak("versuchen", participle="versucht")),
    _v(Sense.OTHER, _weak("vereinbaren", participle="vereinbart")),
    _v(Sense.OTHER, _strong("gewinnen", "gewinnt", "gewann", "gewonnen")),
    _v(Sense.OTHER, _strong("scheiden", "scheidet", "schied", "geschieden", sep="aus")),
    _v(Sense.OTHER, _weak("verleihen", participle="verliehen")),
    _v(Sense.OTHER, _weak("kommentieren")),
    # News is full of these; what they say is of no interest here, but their subject and their day are their own.
    *(
        _v(Sense.OTHER, _weak(w))
        for w in (
            "setzen zeigen stellen lernen brauchen kaufen nutzen nützen schützen kämpfen danken drohen reagieren investieren profitieren informieren wirken prüfen arbeiten stärken liefern "
            "zahlen äußern dienen dringen gelten klagen klären lenken liegen locken mischen nehmen pochen plädieren posieren protestieren reichen retten schaffen schauen senken sichern "
            "signalisieren spielen sparen stammen stehen steigern stocken stoppen streiten suchen testen trauern überraschen wagen wählen warten wechseln wenden wohnen zählen zeichnen zielen zögern hören holen "
            "sorgen gehören fürchten fassen eskalieren distanzieren demonstrieren garantieren ignorieren kassieren kontrollieren koordinieren modernisieren organisieren passieren präsentieren "
            "regeln respektieren riskieren sanktionieren sondieren thematisieren verdoppeln widmen wiederholen würdigen wurzeln feiern knüpfen kosten bauen öffnen schließen ehren"
        ).split()
        if w not in ("dringen", "gelten", "liegen", "nehmen", "stehen", "streiten", "schließen", "schaffen", "wenden", "wiederholen", "warten", "suchen", "würdigen")
    ),
    *(
        _v(Sense.OTHER, _weak(w, participle=w.removesuffix("en") + ("et" if w.endswith(("ten", "den")) else "t")))
        for w in (
            "bedauern begründen beschäftigen beschuldigen bewerten bezeichnen beeindrucken befürchten befürworten belasten beliefern bemühen benötigen berücksichtigen beruhigen besetzen beteiligen beobachten betreuen beurteilen "
            "ermöglichen erreichen erinnern ernennen eröffnen erhöhen erleben ermorden erneuern erobern erörtern erwarten erwähnen erzählen erzielen gefährden genehmigen verabschieden verdächtigen vereinbaren verfolgen verhängen "
            "verhindern verlangen verletzen veröffentlichen verpflichten versammeln verschärfen verspüren verstärken verteidigen vertiefen verurteilen verwandeln verweigern verwenden überzeugen überreichen überreden überwachen unterrichten unterstreichen zerstören"
        ).split()
        if w not in ("eröffnen", "erreichen", "erwarten", "ernennen", "unterstreichen", "vereinbaren", "verurteilen", "bedauern", "erinnern", "verhindern", "versammeln", "verspüren")
    ),
    *(_v(Sense.OTHER, _weak(w, participle=w[:-1] + "t")) for w in ("bedauern", "erinnern", "versammeln", "verbessern", "erläutern", "verweigern", "verärgern", "bewundern")),
    *(
        _v(Sense.OTHER, _strong(*w.split("/")))
        for w in (
            "liegen/liegt/lag/gelegen nehmen/nimmt/nahm/genommen gelten/gilt/galt/gegolten schaffen/schafft/schuf/geschaffen streiten/streitet/stritt/gestritten "
            "finden/findet/fand/gefunden bringen/bringt/brachte/gebracht denken/denkt/dachte/gedacht kennen/kennt/kannte/gekannt wissen/weiß/wusste/gewusst nennen/nennt/nannte/genannt tragen/trägt/trug/getragen "
            "ziehen/zieht/zog/gezogen zwingen/zwingt/zwang/gezwungen greifen/greift/griff/gegriffen leiden/leidet/litt/gelitten lesen/liest/las/gelesen sterben/stirbt/starb/gestorben wachsen/wächst/wuchs/gewachsen "
            "steigen/steigt/stieg/gestiegen sinken/sinkt/sank/gesunken fallen/fällt/fiel/gefallen laufen/läuft/lief/gelaufen helfen/hilft/half/geholfen werfen/wirft/warf/geworfen treiben/treibt/trieb/getrieben "
            "schlagen/schlägt/schlug/geschlagen beschließen/beschließt/beschloss/beschlossen betreffen/betrifft/betraf/betroffen beziehen/bezieht/bezog/bezogen entscheiden/entscheidet/entschied/entschieden entstehen/entsteht/entstand/entstanden "
            "enthalten/enthält/enthielt/enthalten ergeben/ergibt/ergab/ergeben erkennen/erkennt/erkannte/erkannt erscheinen/erscheint/erschien/erschienen gelingen/gelingt/gelang/gelungen geschehen/geschieht/geschah/geschehen "
            "hinterlassen/hinterlässt/hinterließ/hinterlassen unterstreichen/unterstreicht/unterstrich/unterstrichen verbieten/verbietet/verbot/verboten verbinden/verbindet/verband/verbunden vergleichen/vergleicht/verglich/verglichen "
            "verlieren/verliert/verlor/verloren vermeiden/vermeidet/vermied/vermieden verstehen/versteht/verstand/verstanden vertreiben/vertreibt/vertrieb/vertrieben widersprechen/widerspricht/widersprach/widersprochen ernennen/ernennt/ernannte/ernannt "
            "bezeichnen/bezeichnet/bezeichnete/bezeichnet genießen/genießt/genoss/genossen scheitern/scheitert/scheiterte/gescheitert"
        ).split()
    ),
    *(
        _v(Sense.OTHER, _strong(*w.split("/")[:-1], sep=w.split("/")[-1]))
        for w in (
            "rufen/ruft/rief/gerufen/hervor sprechen/spricht/sprach/gesprochen/an sprechen/spricht/sprach/gesprochen/aus gehen/geht/ging/gegangen/ein gehen/geht/ging/gegangen/aus nehmen/nimmt/nahm/genommen/ein nehmen/nimmt/nahm/genommen/wahr "
            "geben/gibt/gab/gegeben/ab geben/gibt/gab/gegeben/zu sehen/sieht/sah/gesehen/ein sehen/sieht/sah/gesehen/an weisen/weist/wies/gewiesen/hin bringen/bringt/brachte/gebracht/ein bringen/bringt/brachte/gebracht/mit "
            "tragen/trägt/trug/getragen/bei treten/tritt/trat/getreten/zurück treten/tritt/trat/getreten/ein halten/hält/hielt/gehalten/fest werben/wirbt/warb/geworben/um "
            "lehnen/lehnt/lehnte/gelehnt/ab stimmen/stimmt/stimmte/gestimmt/zu fassen/fasst/fasste/gefasst/zusammen stellen/stellt/stellte/gestellt/fest sagen/sagt/sagte/gesagt/zu "
            "deuten/deutet/deutete/gedeutet/an lösen/löst/löste/gelöst/aus setzen/setzt/setzte/gesetzt/ein setzen/setzt/setzte/gesetzt/um"
        ).split()
    ),
    *(_v(Sense.OTHER, forms) for forms in _others()),
)


def _cases(*words: str) -> tuple[str, ...]:
    """A masculine or neuter noun with its genitive, a feminine one as it is."""
    found: list[str] = []
    for word in words:
        found.append(word)
        if word.endswith("ion"):
            found.append(word + "en")
        elif not word.endswith(("e", "ung", "n", "z", "in", "s")):
            found += [word + "s", word + "es", word + "e", word + "en", *([word + "n"] if word.endswith(("er", "el")) else [])]
        elif word.endswith(("e", "in")):
            found.append(word + ("n" if word.endswith("e") else "nen"))
        elif word.endswith(("ung", "z")):
            found.append(word + "en")
        elif word.endswith("n"):
            found.append(word + "s")
    return tuple(dict.fromkeys(found))


#: Talks that guests of several countries come for, and that are talks still.
_PEACE_TALKS = _cases("Friedensgespräche", "Friedensverhandlungen", "Waffenstillstandsgespräche", "Atomverhandlungen", "Atomgespräche")

NOUNS = (
    Noun(Sense.VISIT, _cases("Besuch", "Besichtigung", "Rundgang", "Werksbesichtigung", "Antrittsbesuch", "Kurzbesuch", "Überraschungsbesuch", "Blitzbesuch", "Solidaritätsbesuch", "Abstecher", "Visite", "Truppenbesuch", "Gegenbesuch", "Abschiedsbesuch", "Tagesausflug", "Ausflug", "Stippvisite", "Nachbarschaftsbesuch", "Höflichkeitsbesuch", "Freundschaftsbesuch", "Halt", "Zwischenhalt", "Zwischenaufenthalt", "Aufwartung", "Lokalaugenschein")),
    Noun(Sense.VISIT, _cases("Staatsbesuch"), visit="state"),
    Noun(Sense.VISIT, ("offizieller Besuch", "offiziellen Besuch", "offizieller besuch", "offiziellem besuch", "offiziellen besuchs", "offizielle visite"), visit="official"),
    Noun(Sense.VISIT, _cases("Arbeitsbesuch"), visit="working"),
    Noun(Sense.VISIT, _cases("Privatbesuch"), visit="private"),
    Noun(Sense.GO, _cases("Reise", "Dienstreise", "Arbeitsreise", "Delegationsreise", "Kurzreise", "Blitzreise", "Goodwill-Tour", "Wirtschaftsreise", "Visitentour", "Kurztrip", "Kurz-Trip", "Pilgerreise", "Auslandsreise", "Tour", "Rundreise", "Weiterreise", "Weiterflug", "Trip", "Stippvisite", "Antrittsreise", "Tournee", "Mission", "Vermittlungsmission", "Pendelmission", "Werbetour")),
    Noun(Sense.GO, ("auf dem Weg nach", "unterwegs nach", "auf dem Flug nach", "auf der Fahrt nach", "Richtung", "kurs auf"), on_the_way=True),
    Noun(Sense.STAY, _cases("Aufenthalt", "Urlaub", "Teilnahme", "Auftritt", "Kommen", "Anwesenheit")),
    Noun(Sense.VISIT, _cases("Station", "Zwischenstopp", "Zwischenstation", "Stopp", "Etappe", "Reiseziel", "Zwischenlandung", "Ziel"), lists=True),
    Noun(Sense.ARRIVE, _cases("Ankunft", "Eintreffen", "Landung", "Anreise", "Einreise", "Anflug")),
    Noun(Sense.LEAVE, _cases("Abreise", "Abflug", "Aufbruch", "Ausreise")),
    Noun(Sense.RETURN, _cases("Rückweg", "Heimweg", "Rückkehr", "Rückflug", "Rückreise", "Heimreise", "Heimflug")),
    # "nach zwei Stunden mit Präsident X": time that is spent with somebody, and over
    Noun(Sense.MEET, tuple(f"nach {time} mit" for time in (
        "einer stunde", "einer halben stunde", "mehr als einer stunde", "fast einer stunde", "anderthalb stunden", "eineinhalb stunden", "zwei stunden", "drei stunden", "mehr als zwei stunden", "einigen stunden", "wenigen minuten",
    )), event="bilateral_meeting"),
    Noun(Sense.MEET, _cases("Gespräch", "Meinungsaustausch", "Gedankenaustausch", "Austausch", "Arbeitsgespräch", "Antrittsgespräch", "Vier-Augen-Gespräch", "Fachgespräch", "Delegationsgespräch", "Krisentreffen", "Gesprächstermin", "Dialog", "strategischer Dialog", "strategischen Dialog", "Wiedersehen", "Kennenlernen", "Treffen", "Unterredung", "Begegnung", "Zusammenkunft", "Audienz", "Vieraugengespräch", "Aussprache", "Krisengespräch", "Arbeitstreffen", "Dreiertreffen", "Spitzengespräch", "Zusammentreffen", "Unterhaltung", "Stelldichein", "Gesprächsrunde", "Verhandlungsrunde", "Tête-à-Tête", "Arbeitsessen", "Abendessen", "Mittagessen", "Frühstück", "Arbeitsfrühstück", "Höflichkeitsbesuch", "Vier-Augen-Treffen", "Einzelgespräch", "Einzelgespräche", "Zweiergespräch", "Zweiertreffen", "Kurztreffen"), event=_MEETING, loose=True),
    Noun(Sense.MEET, _PEACE_TALKS + _cases("Verhandlungen", "Konsultationen", "Beratungen", "Regierungskonsultationen"), event=_MEETING, loose=True),
    Noun(Sense.MEET, tuple(f"{noun} {by}" for noun in ("Termin", "Termine", "Essen", "Dinner", "Verabredung", "Arbeitssitzung") for by in ("mit", "bei", "beim")), event=_MEETING, loose=True),
    Noun(Sense.ATTEND, _cases("Gipfel", "Gipfeltreffen", "Sondergipfel", "Spitzentreffen", "Staats- und Regierungschefs-Treffen", "Gipfelkonferenz"), event="summit"),
    Noun(Sense.ATTEND, _cases("Konferenz", "Außenministertreffen", "Ministertreffen", "Tagung", "Forum", "Sitzung", "Generalversammlung", "Vollversammlung", "Generaldebatte", "Sicherheitskonferenz", "Klimakonferenz", "Weltklimakonferenz", "Ministerrat", "Geberkonferenz", "Jahrestreffen", "Jahrestagung", "Versammlung", "Kongress", "Symposium", "Klausur", "Außenministerrat", "Ministerkonferenz", "EWR-Rat", "Außenrat", "Ratssitzung", "Ratstreffen", "Frühjahrstreffen", "Herbsttagung", "Ministertagung", "Jahreskonferenz"), event="multilateral_meeting"),
    Noun(Sense.SPEAK, _cases("Rede", "Ansprache", "Grundsatzrede", "Vortrag", "Vorlesung", "Festrede", "Laudatio", "Grußwort", "Predigt"), event="speech"),
    Noun(Sense.PRESS, _cases("Pressekonferenz", "Pressestatement", "Pressegespräch", "Pressebriefing", "Medienkonferenz", "Pressetermin", "Medientermin", "Presseauftritt", "Pressebegegnung", "Presseerklärung"), event="press_conference"),
    Noun(Sense.CEREMONY, ("Feiern", "Jubiläumsfeiern") + _cases("Zeremonie", "Feier", "Gedenkfeier", "Trauerfeier", "Beisetzung", "Begräbnis", "Amtseinführung", "Vereidigung", "Einweihung", "Eröffnung", "Staatsbankett", "Bankett", "Kranzniederlegung", "Krönung", "Krönungsfeier", "Gedenkveranstaltung", "Preisverleihung", "Verleihung", "Inauguration", "Parade", "Galadinner", "Galadiner", "Gala-Diner", "Festakt", "Messe", "Ordensverleihung", "Grundsteinlegung", "Enthüllung", "Militärparade", "Schweigeminute", "Begrüßungszeremonie", "Empfangszeremonie", "Willkommenszeremonie", "Jubiläumsfeier", "Gedenkstunde", "Staatsakt", "Trauerakt", "Gottesdienst", "Trauergottesdienst", "Gedenkgottesdienst", "Staatsdinner", "Thronbesteigung", "Heiligsprechung", "Seligsprechung", "Hochzeit", "Staatsbegräbnis", "Requiem", "Gedenkakt", "Amtsübergabe", "Angelobung", "Inthronisierung", "Inthronisation", "Gala-Dinner", "Feierlichkeiten", "Empfang mit militärischen Ehren", "Begrüßung mit militärischen Ehren", "Festbankett", "Staatsempfang", "Spatenstich", "Kranz", "Kränze", "Andacht"), event="ceremony"),
    Noun(Sense.MEET, _cases("Dinner", "Diner", "Lunch", "Nachtessen", "Staatsessen"), event=_MEETING, loose=True),
    Noun(Sense.PRESS, ("vor die presse", "vor die medien", "vor die kameras", "vor die mikrofone"), event="press_conference"),
    Noun(Sense.SIGN, _cases("Unterzeichnung", "Vertragsunterzeichnung"), event="signing"),
    Noun(Sense.ATTEND, _cases("Unternehmerforum", "Investorenforum", "Unternehmertreffen", "Investitionsforum", "Unternehmerkonferenz", "Investorenkonferenz"), event="other"),
    Noun(Sense.CALL, _cases("Telefonat", "Telefongespräch", "Anruf", "Videokonferenz", "Videoschalte", "Videogespräch", "Schalte")),
    Noun(Sense.INVITE, _cases("Einladung",)),
    Noun(
        Sense.DOUBT,
        (
            *(f"{asked} {a}" for asked in ("Frage nach", "Fragen nach", "gefragt nach", "angesprochen auf", "befragt zu", "spekulieren über") for a in ("einem", "einer", "einen", "eine")),
            "nie die Absicht", "nicht die Absicht", "keine Absicht", "keinerlei Absicht", "keine Pläne", "bereit", "warb für einen", "warb für ein", "wirbt für einen", "wirbt für ein", "plädiert für einen", "plädierte für einen", "plädiert für ein", "plädierte für ein",
            "Gerücht", "Gerüchte", "Gerüchten", "Spekulation", "Spekulationen", "Möglichkeit", "Idee", "Gedanke", "Gedanken an", "Gedanken einer", "Überlegungen", "Option", "Aussicht auf", "Hoffnung auf",
            "Hoffnungen auf", "Wunsch nach", "Vorschlag",
        ),
    ),
    Noun(Sense.OTHER, _cases("Ehrengast",)),
    Noun(Sense.CANCEL, _cases("Absage", "Streichung")),
    Noun(Sense.POSTPONE, _cases("Verschiebung", "Verlegung")),
)

AUXILIARIES = {
    Aux.FUTURE: ("wird", "werden", "werde", "soll", "sollen", "solle", "will", "wollen", "wolle", "muss", "müssen", "müsse", "plant", "planen", "plane", "beabsichtigt", "dürfte", "dürften", "darf", "möchte", "möchten", "gedenkt"),
    Aux.FUTURE_PAST: ("sollte", "sollten", "wollte", "wollten", "plante", "planten"),
    Aux.PERFECT: ("ließ", "ließen", "hat", "haben", "habe", "musste", "mussten", "konnte", "konnten", "durfte", *(f"{has} {modal}" for has in ("hat", "haben", "habe") for modal in ("müssen", "können", "dürfen"))),
    Aux.PLUPERFECT: ("hatte", "hatten", *(f"{had} {modal}" for had in ("hatte", "hatten") for modal in ("müssen", "können", "dürfen"))),
    Aux.BE: ("ist", "sind", "sei", "seien"),
    Aux.BE_PAST: ("war", "waren", "wurde", "wurden", "ist worden", "sind worden", "war worden", "waren worden", "sei worden", "worden"),
    Aux.BE_FUTURE: ("wird sein", "werden sein", "soll sein", "will sein", "sollen sein"),
    Aux.MAYBE: ("kann", "können", "könne", "könnte", "könnten", "würde", "würden", "erwägt", "erwägen", "mag", *(f"{had} {modal}" for had in ("hätte", "hätten") for modal in ("können", "dürfen"))),
    Aux.BE_UNREAL: ("wäre", "wären"),
    Aux.UNREAL: ("hatte wollen", "hatten wollen", "hatte sollen", "hatten sollen", "hätte", "hätten", "hätte sollen", "hätten sollen", "hätte müssen", "wäre worden"),
    Aux.WISH: ("wünscht", "hofft", "hoffen", "weigert", "erhofft"),
}


def _office(*words: str) -> tuple[str, ...]:
    """An office with the feminine and the cases of its last word."""
    found: list[str] = []
    for word in words:
        found.append(word)
        last = word.split()[-1]
        if last.endswith(("ent", "at", "arch", "ist", "rt")):
            found.append(word + "en")
        elif last.endswith(("e",)):
            found += [word + "n", word + "r"]
            continue
        else:
            found += [word + "s", word + "n" if last.endswith(("er", "el")) else word + "e"]
        found += [word + "in", word + "innen"]
    return tuple(dict.fromkeys(w.lower() for w in found))


#: Parties of one country, and what their people are called by them ("CDU-Abgeordneter").
_PARTIES = (
    ("DE", "CDU CSU SPD AfD BSW Linken Linke Unions"),
    ("AT", "ÖVP SPÖ FPÖ NEOS"),
    ("CH", "SVP GLP"),
    ("GB", "Labour Tory"),
    ("PL", "PiS"),
    ("HU", "Fidesz"),
    ("ES", "PSOE"),
    (None, "FDP Grünen Grüne"),
)  # fmt: skip
_POSTS = (
    ("Politician", ("Politiker", "Außenpolitiker", "Verteidigungspolitiker", "Europapolitiker")),
    ("Member of Parliament", ("Abgeordnete", "Abgeordneter", "Bundestagsabgeordnete", "Bundestagsabgeordneter", "Europaabgeordnete", "Europaabgeordneter", "Nationalrat")),
    ("Party Leader", ("Chef", "Vorsitzende", "Vorsitzender", "Parteichef", "Fraktionschef", "Fraktionsvize", "Vize", "Generalsekretär", "Spitzenkandidat")),
)  # fmt: skip


_FM = "Minister of Foreign Affairs"
_HOS, _HOG, _F, _ORG = "head_of_state", "head_of_government", "foreign_minister", "organization_head"
ROLES = (
    Role(("Ständiger Vertreter", "Ständigen Vertreter", "Ständigen Vertreters", "Ständige Vertreterin", "Ständigen Vertreterin"), "Permanent Representative"),
    Role(tuple(f"{who} des {what}" for who in _office("Sekretär", "Chef") for what in ("Sicherheitsrats", "Sicherheitsrates", "Nationalen Sicherheitsrats", "Nationalen Sicherheitsrates")), "Secretary of the Security Council"),
    Role((*_office("Parlamentssprecher", "Senatsmarschall", "Sejmmarschall", "Ratspräsidentin"),), "Speaker of Parliament"),
    Role(tuple(f"{who} der {what}" for who in ("Leiter", "Leiters", "Leiterin", "Chef", "Chefin") for what in ("Präsidialverwaltung", "Präsidialkanzlei", "Präsidentenadministration", "Staatskanzlei")), "Chief of Staff"),
    Role((*_office("Regierungssekretär", "Ombudsmann", "Landesrat", "Landesrätin", "Regierungsrätin", "Ministerialdirektor", "Ministerialrat"),), "Official"),
    Role(tuple(f"{who} {of}" for who in ("Inspekteur", "Inspekteurs", "Kommandeur", "Kommandeurs", "Befehlshaber", "Befehlshabers", "Kommandant", "Kommandanten") for of in ("des Heeres", "der Luftwaffe", "der Marine", "der Nationalgarde", "der Streitkräfte", "der Armee", "der Küstenwache", "der Präsidentengarde")), "Commander"),
    Role((*_office("Mossad-Chef", "Schin-Bet-Chef"),), "Intelligence Chief", country="IL"),
    Role(_office("Präsident", "Staatspräsident", "Staatschef", "Staatsoberhaupt", "Staats- und Regierungschef", "Machthaber", "Staatenlenker", "Staats- und Parteichef", "Staatsmann"), "President", _HOS),
    Role(_office("Bundespräsident"), "President", _HOS),
    Role(_office("Übergangspräsident", "Interimspräsident", "Juntachef", "Militärmachthaber"), "President of the Transition", _HOS),
    Role(("könig", "königs", "monarch", "monarchen"), "King", _HOS),
    Role(("königin", "monarchin"), "Queen", _HOS),
    Role(("emir", "emirs"), "Emir", _HOS),
    Role(("sultan",), "Sultan", _HOS),
    Role(("großherzog",), "Grand Duke", _HOS),
    Role(("kaiser", "kaisers"), "Emperor", _HOS),
    Role(("papst", "papstes", "pontifex", "kirchenoberhaupt", "heiliger vater"), "Pope", _HOS, country="VA"),
    Role(("oberster führer",), "Supreme Leader", _HOS),
    Role(("kronprinz", "kronprinzen"), "Crown Prince"),
    Role(("prinz", "prinzen", "prinzessin", "fürst"), "Prince"),
    Role(("first lady",), "First Lady"),
    Role(_office("Vizepräsident"), "Vice President"),
    Role(_office("Ministerpräsident", "Premierminister", "Premier", "Regierungschef"), "Prime Minister", _HOG),
    Role(_office("Kanzler", "Bundeskanzler"), "Chancellor", _HOG),
    Role(_office("Vizekanzler"), "Vice Chancellor"),
    Role(_office("Vizepremier", "Vizepremierminister", "Vize-Ministerpräsident", "Vizeministerpräsident"), "Deputy Prime Minister"),
    Role((*_office("Außenminister", "Aussenminister", "Chefdiplomat", "Außenamtschef", "Ressortchef"), "minister für auswärtige angelegenheiten", "chef der diplomatie"), _FM, _F),
    Role(("vorsteher des eidgenössischen departements für auswärtige angelegenheiten", "vorsteher des eda", "eda-vorsteher", "eda-chef"), _FM, _F, country="CH"),
    Role(_office("Bundesaußenminister"), _FM, _F, country="DE"),
    Role(_office("Bundesverteidigungsminister"), "Minister of Defence", country="DE"),
    Role(_office("Bundesfinanzminister"), "Minister of Finance", country="DE"),
    Role(_office("Bundesinnenminister"), "Minister of the Interior", country="DE"),
    Role(_office("Bundeswirtschaftsminister"), "Minister of Economic Affairs", country="DE"),
    Role(_office(*(f"Bundes{w}minister" for w in "entwicklungs umwelt gesundheits landwirtschafts bildungs forschungs arbeits sozial verkehrs justiz bau familien agrar digital klima wissenschafts europa".split())), "Minister", country="DE"),
    Role(_office("Vizeaußenminister"), "Deputy Minister of Foreign Affairs"),
    Role(_office("Verteidigungsminister", "Wehrminister"), "Minister of Defence"),
    Role(_office("Pentagonchef", "Pentagon-Chef"), "Secretary of Defense", country="US"),
    Role(_office("Finanzminister"), "Minister of Finance"),
    Role(_office("Wirtschaftsminister"), "Minister of Economic Affairs"),
    Role(_office("Innenminister"), "Minister of the Interior"),
    Role(_office("Justizminister"), "Minister of Justice"),
    Role(_office("Entwicklungsminister", "Umweltminister", "Energieminister", "Gesundheitsminister", "Kulturminister", "Handelsminister", "Verkehrsminister", "Arbeitsminister", "Bildungsminister", "Landwirtschaftsminister", "Agrarminister", "Familienminister", "Bauminister", "Digitalminister"), "Minister"),
    Role(_office("Kulturstaatsminister"), "Minister of State for Culture"),
    Role(_office("Staatsminister"), "Minister of State"),
    Role(_office("Minister", "Bundesminister", "Ressortchef"), "Minister"),
    Role(_office("Staatssekretär"), "State Secretary"),
    Role(("bundesrat", "bundesrätin", "bundesräte"), "Federal Councillor", country="CH"),
    Role(_office("Botschafter"), "Ambassador", posted=True),
    Role(_office("Generalsekretär"), "Secretary-General", _ORG),
    Role((*_office("UN-Generalsekretär", "Uno-Generalsekretär", "UNO-Generalsekretär", "UN-Chef", "Uno-Chef"), "generalsekretär der vereinten nationen"), "UN Secretary-General", _ORG, organization="UN"),
    Role(_office("Nato-Generalsekretär", "Nato-Chef"), "NATO Secretary General", _ORG, organization="NATO"),
    Role((*_office("EU-Kommissionspräsident", "Kommissionspräsident", "EU-Kommissionschef", "Kommissionschef"), "präsidentin der europäischen kommission", "präsidentin der eu-kommission", "präsident der europäischen kommission"), "President of the European Commission", _ORG, organization="EU"),
    Role((*_office("EU-Ratspräsident", "Ratspräsident", "EU-Ratschef"), "präsident des europäischen rates"), "President of the European Council", _ORG, organization="EU"),
    Role((*_office("EU-Parlamentspräsident",), "präsidentin des europäischen parlaments", "präsidentin des europaparlaments"), "President of the European Parliament", organization="EU"),
    Role(_office("EU-Außenbeauftragte", "EU-Chefdiplomat", "Außenbeauftragte", "EU-Außenbeauftragter"), "EU High Representative for Foreign Affairs", _ORG, organization="EU"),
    Role(_office("Weltbankpräsident", "Weltbank-Präsident", "Weltbankchef"), "President of the World Bank", _ORG, organization="World Bank"),
    Role(_office("IWF-Chef", "IWF-Direktor"), "Managing Director of the IMF", _ORG, organization="IMF"),
    Role(_office("OSZE-Generalsekretär"), "OSCE Secretary General", _ORG, organization="OSCE"),
    Role(_office("Generaldirektor"), "Director General"),
    Role(_office("Parlamentspräsident", "Bundestagspräsident", "Parlamentschef", "Nationalratspräsident"), "Speaker of Parliament"),
    Role(_office("General", "Marschall", "Oberst", "Admiral"), "General"),
    Role(("scheich",), "Sheikh"),
    Role(_office("Sondergesandte", "Sondergesandter", "Sonderbeauftragte", "Sonderbeauftragter", "Gesandte", "Gesandter", "Unterhändler", "Emissär", "Sondervermittler"), "Special Envoy"),
    Role(_office("Vermittler"), "Mediator"),
    Role(_office("Sicherheitsberater", "Nationaler Sicherheitsberater"), "National Security Advisor"),
    Role(_office("Berater"), "Adviser"),
    Role(_office("Oppositionsführer", "Oppositionschef", "Oppositionspolitiker"), "Opposition Leader"),
    Role(_office("Gouverneur"), "Governor"),
    Role(_office("EU-Kommissar", "Kommissar"), "European Commissioner", organization="EU"),
    Role(_office("Senator"), "Senator"),
    Role(("landeshauptmann", "landeshauptmanns", "landeshauptmannes", "landeshauptfrau"), "Governor"),
    Role(("erbgroßherzog", "erbprinz", "erbprinzen", "thronfolger", "thronfolgerin"), "Crown Prince"),
    Role(("queen", "regentin", "regent", "regenten"), "Queen", _HOS),
    Role(_office("Handelsbeauftragte", "Handelsbeauftragter", "Menschenrechtsbeauftragte", "Menschenrechtsbeauftragter", "Beauftragte", "Beauftragter"), "Commissioner"),
    Role(_office("Europaminister", "Verkehrsminister", "Technologieminister", "Investitionsminister", "Sozialminister", "Wissenschaftsminister", "Forschungsminister", "Sportminister", "Staatskanzleichef", "Kanzleramtschef", "Kanzleramtsminister", "Klimaminister", "Klimaschutzminister", "Ölminister", "Migrationsminister", "Tourismusminister"), "Minister"),
    Role(_office("Fraktionsvorsitzende", "Fraktionsvorsitzender", "Landtagspräsident", "Ratsvorsitzende", "Ratsvorsitzender", "Kammerpräsident", "Senatspräsident", "Ständeratspräsident"), "Parliamentary Leader"),
    Role(_office("Generalinspekteur"), "Chief of Defence", country="DE"),
    Role((*_office("Heereschef", "Armeechef", "Generalstabschef"),), "Chief of Defence"),
    Role(_office("Geheimdienstchef", "Nachrichtendienstchef", "CIA-Chef", "CIA-Direktor", "BND-Chef"), "Intelligence Chief"),
    Role((*_office("Abgeordnete", "Abgeordneter"), "nationalrätin", "nationalrat"), "Member of Parliament"),
    Role(_office("Bundestagsabgeordnete", "Bundestagsabgeordneter", "MdB", "Bundestagsmitglied"), "Member of Parliament", country="DE"),
    Role(("ständerat", "ständerätin", "ständerats", "ständeräte"), "Member of Parliament", country="CH"),
    Role(("bürgermeister", "bürgermeisterin", "oberbürgermeister"), "Mayor"),
    Role(("gewählter präsident", "designierter präsident", "gewählte präsidentin", "designierte präsidentin"), "President-elect"),
    Role(("hausherr im weißen haus", "us-präsident", "us-präsidenten", "us-präsidentin"), "President", _HOS, country="US"),
    Role(("us-außenminister", "us-außenministers", "us-außenministerin", "us-aussenminister"), "Secretary of State", _F, country="US"),
    Role(("us-verteidigungsminister", "us-verteidigungsministers"), "Secretary of Defense", country="US"),
    Role(("us-finanzminister", "us-finanzministerin"), "Secretary of the Treasury", country="US"),
    Role(("us-vizepräsident", "us-vizepräsidentin", "us-vizepräsidenten"), "Vice President", country="US"),
    Role(("us-senator", "us-senatorin"), "Senator", country="US"),
    Role(("regierungsrat", "regierungsrätin", "landesrat", "landesrätin", "landrat", "landrätin", "staatsrat", "staatsrätin", "bezirkshauptmann", "landammann", "bildungsdirektor", "bildungsdirektorin", "sicherheitsdirektor", "sicherheitsdirektorin", "finanzdirektor", "finanzdirektorin", "volkswirtschaftsdirektor", "volkswirtschaftsdirektorin"), "Regional Minister"),
    Role(_office("Europaabgeordnete", "Europaabgeordneter", "EU-Abgeordnete", "EU-Abgeordneter", "EU-Parlamentarier", "Europaparlamentarier", "Parlamentarier"), "Member of the European Parliament"),
    Role((*_office("Nuntius", "Generalkonsul"), "konsul", "konsulin", "geschäftsträger", "geschäftsträgerin"), "Consul General", posted=True),
    Role(_office("Chefunterhändler", "Chefverhandler", "Verhandlungsführer", "Delegationsleiter", "Delegationschef"), "Chief Negotiator"),
    Role(("kommissionsvize", "eu-kommissionsvize", "vizekommissionspräsident", "kommissionsvizepräsident", "kommissionsvizepräsidentin", "eu-vizekommissionspräsident"), "Vice-President of the European Commission", organization="EU"),
    Role(("regierungsvize", "vizeregierungschef", "vizeregierungschefin", "vize-premier", "vize-regierungschef", "vize-kanzler", "vize-premierminister"), "Deputy Prime Minister"),
    Role((*_office("Vize-Außenminister", "Vize-Aussenminister", "Vizeminister", "Vize-Minister", "Unterstaatssekretär", "Staatssekretär im Außenministerium", "Außenstaatssekretär"), "vizeaussenminister"), "Deputy Minister of Foreign Affairs"),
    Role(_office("Vize-Präsident", "US-Vize"), "Vice President"),
    Role(_office("Ex-Präsident", "Altpräsident", "Altbundespräsident", "Alt-Bundespräsident"), "former President"),
    Role((*_office("Ex-Kanzler", "Altkanzler", "Alt-Kanzler", "Ex-Premier", "Ex-Regierungschef", "Ex-Ministerpräsident"),), "former Prime Minister"),
    Role(_office("Ex-Außenminister", "Ex-Minister", "Exminister", "Ex-Verteidigungsminister"), "former Minister"),
    Role(_office("Staatsratsvorsitzende", "Staatsratsvorsitzender", "Ausschussvorsitzende", "Ausschussvorsitzender", "Ausschusschef", "Außenpolitiker", "Klubobmann", "Delegierte", "Delegierter", "Landtagsabgeordnete", "Landtagsabgeordneter", "Außenexperte") + ("klubobfrau", "obmann", "obfrau"), "Member of Parliament"),
    Role((*_office("EZB-Chef", "EZB-Präsident"), "präsident der europäischen zentralbank", "präsidentin der europäischen zentralbank"), "President of the European Central Bank", _ORG, organization="European Central Bank"),
    Role(_office("IAEA-Chef", "IAEO-Chef", "IAEA-Generaldirektor", "IAEO-Generaldirektor", "IAEA-Direktor"), "Director General of the IAEA", _ORG, organization="IAEA"),
    Role(_office("WHO-Chef", "WHO-Generaldirektor", "WTO-Chef", "WTO-Generaldirektor", "UNESCO-Chef", "Unesco-Chef", "UNICEF-Chef", "Unicef-Chef", "OECD-Chef", "OECD-Generalsekretär", "OPEC-Generalsekretär", "IKRK-Präsident", "OSZE-Chef", "OSZE-Vorsitzende", "OSZE-Vorsitzender", "Europarats-Generalsekretär"), "Director General", _ORG),
    Role((*_office("UN-Hochkommissar", "UNO-Hochkommissar", "Hochkommissar", "Flüchtlingskommissar", "UN-Flüchtlingskommissar", "UNO-Flüchtlingskommissar", "Flüchtlingshochkommissar"), "un-menschenrechtskommissar", "un-menschenrechtskommissarin"), "High Commissioner", _ORG, organization="UN"),
    Role(_office("Hohe Repräsentant", "Hoher Repräsentant", "Hohe Vertreter", "Hoher Vertreter", "Hohe Beauftragte"), "High Representative"),
    Role(_office("Präsidentenberater", "Kanzlerberater", "Präsidialamtschef", "Kabinettschef", "Kanzleichef", "Präsidialamtsleiter"), "Adviser"),
    Role(("königinmutter", "königin-mutter", "prinzgemahl", "großherzogin", "fürstin", "kronprinzessin", "infantin"), "Prince"),
    Role(_office("Minister ohne Geschäftsbereich", "Minister ohne Portefeuille"), "Minister"),
    Role(_office("Diplomat", "Spitzendiplomat", "Karrierediplomat"), "Senior Diplomat"),
    Role(_office("Parteivorsitzende", "Spitzenkandidat"), "Party Leader"),
    Role(_office("Präfekt", "Statthalter", "Regionalpräsident", "Regierungspräsident", "Kantonspräsident"), "Governor"),
    Role(("senatoren",), "Senator"),
    Role(("könige",), "King", _HOS),
    Role(("königspaar", "königspaars", "königspaares", "großherzogspaar", "fürstenpaar", "herrscherpaar", "kaiserpaar", "könig und die königin", "könig und königin"), "Royal Couple", _HOS),
    Role(("könig der belgier",), "King", _HOS, country="BE"),
    Role(("generäle",), "General"),
    Role(("landeshauptleute",), "Governor"),
    Role(_office("Stellvertreter"), "Deputy"),
    Role(_office("Kremlchef", "Kreml-Chef", "Kremlherrscher"), "President", _HOS, country="RU"),
    Role(_office("Élysée-Chef"), "President", _HOS, country="FR"),
    Role(_office("Parteichef", "Vorsitzende", "Vorsitzender", "Fraktionschef", "Chef"), "Party Leader"),
    Role(_office("Leiter", "Direktor", "Geschäftsführer", "Exekutivdirektor"), "Head", minor=True, heads=True),
    Role(_office("Kommandeur", "Befehlshaber"), "Commander", heads=True),
    Role(_office("Oberbefehlshaber", "Oberkommandierende", "Oberkommandierender", "Stabschef", "Generalstabschef der Streitkräfte"), "Chief of Defence"),
    Role(_office("Generalleutnant", "Generalmajor", "Brigadegeneral", "Flottillenadmiral", "Vizeadmiral", "Konteradmiral", "Oberstleutnant", "Generaloberst", "Korpskommandant", "Divisionär", "Brigadier"), "General"),
    Role(_office("Koordinator", "Transatlantik-Koordinator", "Nahost-Koordinator", "Russlandbeauftragte", "Polenbeauftragte"), "Coordinator"),
    Role(_office("Erster Bürgermeister", "Erste Bürgermeister", "Regierende Bürgermeister", "Regierender Bürgermeister", "Bezirksbürgermeister"), "Mayor"),
    Role((*_office("Generalstaatsanwalt", "Chefankläger"), "generalstaatsanwältin", "chefanklägerin"), "Attorney General"),
    Role(("erster minister", "erste ministerin", "erste minister"), "First Minister"),
    Role(_office("Fraktionsvize", "Fraktionsgeschäftsführer", "Parteivize", "Vizefraktionschef", "Bundesgeschäftsführer", "Landesvorsitzende", "Landesvorsitzender", "Parteivorsitzender"), "Party Leader"),
    Role(_office("Verteidigungspolitiker", "Sicherheitspolitiker", "Europapolitiker", "Innenpolitiker", "Entwicklungspolitiker", "Menschenrechtspolitiker", "Wirtschaftspolitiker", "Umweltpolitiker", "Haushaltspolitiker", "Spitzenpolitiker", "Landespolitiker", "Verteidigungsexperte", "Bundespolitiker", "Parteifreund"), "Politician"),
    *(Role(tuple(word for party in parties.split() for word in _office(*(f"{party}-{noun}" for noun in posts))), english, country=code) for code, parties in _PARTIES for english, posts in _POSTS),
    Role(tuple(f"{a} {w}" for a in ("republikanische", "republikanischer", "demokratische", "demokratischer", "republikanischen", "demokratischen") for w in ("senator", "senatorin", "abgeordnete", "abgeordneter", "kongressabgeordnete", "kongressabgeordneter")), "Senator", country="US"),
    Role(_office("Kongressabgeordnete", "Kongressabgeordneter", "US-Abgeordnete", "US-Abgeordneter"), "Representative", country="US"),
    Role(_office("US-Sondergesandte", "US-Sondergesandter", "US-Unterhändler", "US-Sonderbeauftragte", "US-Sonderbeauftragter", "US-Gesandte", "US-Gesandter", "US-Vermittler"), "Special Envoy", country="US"),
    Role(_office("US-Handelsminister", "US-Energieminister", "US-Heimatschutzminister", "US-Vizeaußenminister"), "Secretary", country="US"),
    Role(("ankläger des internationalen strafgerichtshofs", "chefankläger des internationalen strafgerichtshofs", "icc-chefankläger"), "Prosecutor", _ORG, organization="ICC"),
    Role((*_office("Erzbischof", "Bischof", "Patriarch", "Metropolit", "Großmufti", "Oberrabbiner", "Landesbischof", "Nuntius"), "erzbischöfe", "bischöfe", "ratsvorsitzende der ekd"), "Bishop"),
    Role(("kardinal", "kardinals", "kardinäle", "kardinalstaatssekretär"), "Cardinal", country="VA"),
    Role(("kaiserin",), "Empress", _HOS),
    Role(_office("Kanzlerkandidat", "Unionskanzlerkandidat", "Präsidentschaftskandidat", "Oppositionskandidat", "Präsidentschaftsbewerber"), "Candidate"),
    Role(_office("Politbüromitglied", "Politbürofunktionär", "Parteifunktionär", "Spitzenfunktionär", "ZK-Mitglied", "Parteisekretär"), "Politburo Member"),
    Role(_office("Bundestagsvizepräsident", "Parlamentsvizepräsident", "Landtagsvizepräsident", "Vizeparlamentspräsident"), "Deputy Speaker"),
    Role(_office("Wirtschaftssenator", "Innensenator", "Kultursenator", "Finanzsenator"), "Regional Minister"),
    Role(_office("Nothilfekoordinator", "UN-Nothilfekoordinator", "UN-Koordinator", "Uno-Koordinator", "Unicef-Exekutivdirektor", "WFP-Exekutivdirektor", "UNDP-Chef", "WFP-Chef", "UNRWA-Chef", "IOM-Chef", "IOM-Generaldirektor", "IKRK-Chef", "IKRK-Generaldirektor"), "Head", _ORG),
    Role(_office("Blauhelmkommandeur", "UN-Missionschef", "Missionschef", "Missionsleiter", "Auslandschef"), "Head"),
    Role(("vorsteher des aussendepartements", "vorsteherin des aussendepartements", "vorsteherin des eda", "vorsteher des wirtschaftsdepartements", "vorsteherin des wirtschaftsdepartements", "vorsteher des verteidigungsdepartements", "vorsteherin des verteidigungsdepartements", "vorsteher des finanzdepartements", "vorsteherin des finanzdepartements", "vorsteher des vbs", "vorsteherin des vbs", "departementsvorsteher", "departementsvorsteherin"), "Federal Councillor", country="CH"),
    Role(_office("Schattenkanzler", "Schatzkanzler", "Schattenaußenminister"), "Minister"),
    Role((*_office("Sprecher", "Regierungssprecher", "Journalist", "Experte", "Expertin", "Analyst", "Politologe", "Politikwissenschaftler", "Forscher", "Historiker", "Anwalt", "Aktivist", "Schauspieler", "Sänger", "Schriftsteller", "Autor", "Professor", "Korrespondent", "Richter", "Staatsanwalt", "Fußballer", "Unternehmer", "Milliardär", "Vorstandschef", "Konzernchef"),), "Spokesperson", minor=True),
)

_DEMONYMS = """
AF afghanisch|AL albanisch|DZ algerisch|DE deutsch|DE bundesdeutsch|AD andorranisch|AO angolanisch|SA saudisch|SA saudi-arabisch|SA saudiarabisch|AR argentinisch|AM armenisch|AU australisch
AT österreichisch|AZ aserbaidschanisch|BS bahamaisch|BH bahrainisch|BD bangladeschisch|BB barbadisch|BE belgisch|BZ belizisch|BJ beninisch|BT bhutanisch
BY belarussisch|BY weißrussisch|BO bolivianisch|BA bosnisch|BA bosnisch-herzegowinisch|BW botsuanisch|BN bruneiisch|BR brasilianisch|BG bulgarisch|BF burkinisch|BI burundisch|KH kambodschanisch
CM kamerunisch|CA kanadisch|CV kapverdisch|CL chilenisch|CN chinesisch|CY zyprisch|CY zypriotisch|CO kolumbianisch|KM komorisch|CD kongolesisch|KR südkoreanisch|KP nordkoreanisch
CR costa-ricanisch|CI ivorisch|HR kroatisch|CU kubanisch|DK dänisch|DJ dschibutisch|DO dominikanisch|EG ägyptisch|AE emiratisch|EC ecuadorianisch|ER eritreisch
ES spanisch|EE estnisch|US amerikanisch|US us-amerikanisch|ET äthiopisch|FJ fidschianisch|FI finnisch|FR französisch|GA gabunisch|GM gambisch
GE georgisch|GH ghanaisch|GR griechisch|GT guatemaltekisch|GN guineisch|GY guyanisch|HT haitianisch|HN honduranisch|HU ungarisch
IN indisch|ID indonesisch|IQ irakisch|IR iranisch|IE irisch|IS isländisch|IL israelisch|IT italienisch|JM jamaikanisch|JP japanisch|JO jordanisch
KZ kasachisch|KE kenianisch|KG kirgisisch|XK kosovarisch|KW kuwaitisch|LA laotisch|LS lesothisch|LV lettisch|LB libanesisch|LR liberianisch|LY libysch
LI liechtensteinisch|LT litauisch|LU luxemburgisch|MK mazedonisch|MK nordmazedonisch|MG madagassisch|MY malaysisch|MW malawisch|MV maledivisch|ML malisch|MT maltesisch|MA marokkanisch
MU mauritisch|MR mauretanisch|MX mexikanisch|MD moldauisch|MD moldawisch|MC monegassisch|MN mongolisch|ME montenegrinisch|MZ mosambikanisch|NA namibisch|NP nepalesisch|NI nicaraguanisch
NE nigrisch|NG nigerianisch|NO norwegisch|NZ neuseeländisch|OM omanisch|UG ugandisch|UZ usbekisch|PK pakistanisch|PS palästinensisch|PA panamaisch|PG papua-neuguineisch|PY paraguayisch
NL niederländisch|NL holländisch|PE peruanisch|PH philippinisch|PL polnisch|PT portugiesisch|QA katarisch|CF zentralafrikanisch|RO rumänisch|GB britisch|GB englisch|RU russisch
RW ruandisch|SV salvadorianisch|SN senegalesisch|RS serbisch|SC seychellisch|SL sierra-leonisch|SG singapurisch|SK slowakisch|SI slowenisch|SO somalisch
SD sudanesisch|SS südsudanesisch|LK sri-lankisch|SE schwedisch|CH schweizerisch|CH eidgenössisch|SR surinamisch|SY syrisch|TJ tadschikisch|TW taiwanisch|TZ tansanisch|TD tschadisch|CZ tschechisch
TH thailändisch|TG togoisch|TO tongaisch|TT trinidadisch|TN tunesisch|TM turkmenisch|TR türkisch|UA ukrainisch|UY uruguayisch|VE venezolanisch|VN vietnamesisch
YE jemenitisch|ZM sambisch|ZW simbabwisch|ZA südafrikanisch|VA vatikanisch|EH sahrauisch
MM myanmarisch|MM birmanisch|MM burmesisch|CG kongolesisch|GQ äquatorialguineisch|SZ swasiländisch|SZ eswatinisch|AG antiguanisch|GD grenadisch|GW guinea-bissauisch|KI kiribatisch|MH marshallisch
FM mikronesisch|NR nauruisch|PW palauisch|LC lucianisch|VC vincentisch|WS samoanisch|SM san-marinesisch|SB salomonisch|TL osttimoresisch|TL timoresisch|TV tuvaluisch|VU vanuatuisch|GL grönländisch
BW botswanisch|BD bangladesisch|CI elfenbeinisch|LK srilankisch|SG singapurianisch|TZ tansanianisch|KR koreanisch|GB schottisch|GB walisisch|GB nordirisch|MU mauritianisch|PA panamesisch|MW malawiisch|UG ugandesisch
"""

#: Whom they mean: "der Inder Narendra Modi".
_NATIONALS = """
AF Afghane|AL Albaner|DZ Algerier|DE Deutsche|DE Deutscher|AO Angolaner|AR Argentinier|AM Armenier|AU Australier|AT Österreicher|AZ Aserbaidschaner|BE Belgier|BJ Beniner
BY Belarusse|BY Weißrusse|BO Bolivianer|BA Bosnier|BR Brasilianer|BG Bulgare|KH Kambodschaner|CM Kameruner|CA Kanadier|CL Chilene|CN Chinese|CY Zyprer|CO Kolumbianer|CD Kongolese
KR Südkoreaner|KP Nordkoreaner|CI Ivorer|HR Kroate|CU Kubaner|DK Däne|EG Ägypter|AE Emirater|EC Ecuadorianer|ER Eritreer|ES Spanier|EE Este|US Amerikaner|US US-Amerikaner|ET Äthiopier|FI Finne
FR Franzose|GA Gabuner|GE Georgier|GH Ghanaer|GR Grieche|GN Guineer|HN Honduraner|HU Ungar|IN Inder|ID Indonesier|IQ Iraker|IR Iraner|IE Ire|IS Isländer|IL Israeli|IT Italiener|JP Japaner|JO Jordanier
KZ Kasache|KE Kenianer|KG Kirgise|XK Kosovare|KW Kuwaiter|LA Laote|LV Lette|LB Libanese|LY Libyer|LT Litauer|LU Luxemburger|MK Nordmazedonier|MY Malaysier|ML Malier|MT Malteser|MA Marokkaner
MR Mauretanier|MX Mexikaner|MD Moldauer|MN Mongole|ME Montenegriner|MZ Mosambikaner|NA Namibier|NL Niederländer|NP Nepalese|NI Nicaraguaner|NG Nigerianer|NO Norweger|NZ Neuseeländer|UG Ugander|UZ Usbeke
PK Pakistaner|PS Palästinenser|PY Paraguayer|PE Peruaner|PH Philippiner|PL Pole|PT Portugiese|QA Katarer|RO Rumäne|GB Brite|RU Russe|RW Ruander|SN Senegalese|RS Serbe|SG Singapurer|SK Slowake|SI Slowene
SO Somalier|SD Sudanese|SE Schwede|CH Schweizer|SY Syrer|TJ Tadschike|TW Taiwaner|TZ Tansanier|CZ Tscheche|TH Thailänder|TG Togoer|TN Tunesier|TM Turkmene|TR Türke|UA Ukrainer|UY Uruguayer|VE Venezolaner
VN Vietnamese|YE Jemenit|ZM Sambier|ZW Simbabwer|ZA Südafrikaner|MM Birmane|MM Burmese|AD Andorraner|BD Bangladescher|BF Burkiner|BI Burunder|CR Costa-Ricaner|DJ Dschibutier|DO Dominikaner
FJ Fidschianer|GM Gambier|GT Guatemalteke|GY Guyaner|HT Haitianer|JM Jamaikaner|KM Komorer|LR Liberianer|LI Liechtensteiner|MG Madagasse|MW Malawier|MV Malediver|MC Monegasse|NE Nigrer|OM Omaner|PA Panamaer
SV Salvadorianer|SA Saudi|SL Sierra-Leoner|LK Sri-Lanker|SR Surinamer|TD Tschader|TO Tongaer|GB Engländer|GB Schotte|GB Waliser|SS Südsudanese|NP Nepaler|CF Zentralafrikaner
"""


def _national(word: str) -> tuple[str, ...]:
    """A national and his feminine, singular: "Franzose", "Franzosen", "Inder", "Inders", "Inderin"."""
    if word.endswith("e"):
        return (word, word + "n", word[:-1] + "in")
    return (word, word + "s", word + "in")


def _adjective(stem: str) -> tuple[str, ...]:
    return tuple(stem + ending for ending in ("e", "en", "er", "es", "em"))


def _demonyms() -> dict[str, tuple[str, ...]]:
    found = demonyms(_NATIONALS, _national)
    for code, words in demonyms(_DEMONYMS, _adjective).items():
        found[code] = found.get(code, ()) + words
    found["FR"] += ("Französin",)
    found["US"] += ("US",)
    return found


#: Gatherings that come again and have a name of their own.
_NAMED_GATHERINGS = (
    (("shangri-la-dialog", "shangri-la-dialogs", "shangri-la-konferenz", "shangri-la-sicherheitsdialog", "shangri-la-forum", "shangri-la dialog",), "Shangri-La Dialogue", "multilateral_meeting"),
    (("raisina-dialog",), "Raisina Dialogue", "multilateral_meeting"),
    (("manama-dialog",), "Manama Dialogue", "multilateral_meeting"),
    (("pariser friedensforum",), "Paris Peace Forum", "multilateral_meeting"),
    (("doha-forum",), "Doha Forum", "multilateral_meeting"),
    (("boao-forum",), "Boao Forum", "multilateral_meeting"),
    (("antalya diplomacy forum", "diplomatieforum in antalya", "diplomatieforum von antalya",), "Antalya Diplomacy Forum", "multilateral_meeting"),
    (("petersburger wirtschaftsforum", "st. petersburger wirtschaftsforum", "internationales wirtschaftsforum in st. petersburg",), "St Petersburg International Economic Forum", "multilateral_meeting"),
    (("östliches wirtschaftsforum", "östlichen wirtschaftsforum",), "Eastern Economic Forum", "multilateral_meeting"),
    (("globsec",), "GLOBSEC", "multilateral_meeting"),
    (("ukraine-wiederaufbaukonferenz", "wiederaufbaukonferenz", "ukraine recovery conference",), "Ukraine Recovery Conference", "multilateral_meeting"),
    (("ukraine-kontaktgruppe", "kontaktgruppe für die verteidigung der ukraine", "ramstein-gruppe",), "Ukraine Defense Contact Group", "multilateral_meeting"),
    (("un-menschenrechtsrat", "uno-menschenrechtsrat", "menschenrechtsrat",), "UN Human Rights Council", "multilateral_meeting"),
    (("weltgesundheitsversammlung",), "World Health Assembly", "multilateral_meeting"),
    (("petersberger klimadialog",), "Petersberg Climate Dialogue", "multilateral_meeting"),
    (("arktischer rat", "arktischen rat", "arktischen rates",), "Arctic Council", "multilateral_meeting"),
    (("globales flüchtlingsforum", "globalen flüchtlingsforum",), "Global Refugee Forum", "multilateral_meeting"),
    (("europäisches forum alpbach", "forum alpbach",), "European Forum Alpbach", "multilateral_meeting"),
    (("ostasien-gipfel", "ostasiengipfel",), "East Asia Summit", "summit"),
    (("iberoamerika-gipfel", "iberoamerikanischer gipfel", "iberoamerikanischen gipfel",), "Ibero-American Summit", "summit"),
    (("russland-afrika-gipfel",), "Russia–Africa Summit", "summit"),
    (("usa-afrika-gipfel",), "US–Africa Leaders Summit", "summit"),
    (("friedensgipfel zur ukraine", "ukraine-friedensgipfel",), "Summit on Peace in Ukraine", "summit"),
    (("drei-meere-gipfel",), "Three Seas Summit", "summit"),
)

FORMATS = (
    Format(("g20", "gruppe der zwanzig", "g-20"), "G20", gathers=True),
    Format(("g7", "gruppe der sieben", "g-7"), "G7", gathers=True),
    Format(("nato", "militärbündnis"), "NATO"),
    Format(("un", "uno", "vereinte nationen", "vereinten nationen"), "UN"),
    Format(("un-generalversammlung", "uno-generalversammlung", "generalversammlung der vereinten nationen", "un-vollversammlung", "un-generaldebatte", "uno-vollversammlung"), "UN General Assembly", "multilateral_meeting"),
    Format(("un-sicherheitsrat", "uno-sicherheitsrat", "sicherheitsrat", "weltsicherheitsrat"), "UN Security Council"),
    Format(("eu", "europäische union", "europäischen union"), "European Union"),
    Format(("eu-gipfel", "europäischer rat", "europäischen rat", "europäischen rates", "eu-sondergipfel"), "European Council", "summit"),
    Format(("eu-kommission", "europäische kommission", "europäischen kommission"), "European Commission"),
    Format(("europaparlament", "europäische parlament", "europäischen parlament", "eu-parlament"), "European Parliament"),
    Format(("afrikanische union", "afrikanischen union", "au"), "African Union"),
    Format(("arabische liga", "arabischen liga"), "Arab League"),
    Format(("organisation amerikanischer staaten", "oas"), "OAS"),
    Format(("golfkooperationsrat",), "Gulf Cooperation Council"),
    Format(("organisation für islamische zusammenarbeit",), "Organisation of Islamic Cooperation"),
    Format(("shanghaier organisation für zusammenarbeit", "schanghai-gruppe", "soz"), "Shanghai Cooperation Organisation"),
    Format(("brics",), "BRICS", gathers=True),
    Format(("quad",), "Quad", gathers=True),
    Format(("asean",), "ASEAN"),
    Format(("apec", "asien-pazifik-forum", "asiatisch-pazifische wirtschaftsgemeinschaft"), "APEC", gathers=True),
    Format(("commonwealth",), "Commonwealth"),
    Format(("ecowas", "westafrikanische wirtschaftsgemeinschaft"), "ECOWAS"),
    Format(("mercosur",), "Mercosur"),
    Format(("celac",), "CELAC", gathers=True),
    Format(("osze",), "OSCE"),
    Format(("opec",), "OPEC"),
    Format(("iwf", "internationaler währungsfonds", "internationalen währungsfonds"), "IMF"),
    Format(("weltbank",), "World Bank"),
    Format(("weltwirtschaftsforum", "weltwirtschaftsforums", "wef"), "World Economic Forum", "multilateral_meeting"),
    *(Format(phrases, name, kind, named=True) for phrases, name, kind in _NAMED_GATHERINGS),
    Format(("krim-plattform", "krimplattform"), "Crimea Platform", "summit"),
    Format(("münchner sicherheitskonferenz", "münchener sicherheitskonferenz"), "Munich Security Conference", "multilateral_meeting"),
    Format(("weltklimakonferenz", "un-klimakonferenz", "klimakonferenz", "weltklimagipfel", "klimagipfel"), "COP", "multilateral_meeting"),
    Format(tuple(f"cop{n}" for n in range(20, 40)), "COP", "multilateral_meeting"),
    Format(("europäische politische gemeinschaft", "europäischen politischen gemeinschaft"), "European Political Community", gathers=True),
    Format(("westbalkan-gipfel", "westbalkangipfel"), "Western Balkans Summit", "summit"),
    Format(("ostseerat",), "Council of the Baltic Sea States"),
    Format(("europarat", "europarats"), "Council of Europe"),
    Format(("gemeinschaft unabhängiger staaten", "gus"), "CIS"),
    Format(("seidenstraßen-forum", "seidenstraßenforum"), "Belt and Road Forum"),
    Format(("amerika-gipfel",), "Summit of the Americas", "summit"),
)

def _gendered() -> dict[str, str]:
    """Offices that tell man from woman: "Präsident", "Präsidentin"."""
    told: dict[str, str] = {}
    words = {p for role in ROLES if not role.minor for p in role.phrases if " " not in p and "-" not in p}
    for word in words:
        if word + "in" in words:
            told |= {word: "m", word + "in": "f"}
    return told


_SOLO = "der die das den dem des ein eine einen einem einer eines"
PACK = LanguagePack(
    dates=DATES,
    code="de",
    verbs=VERBS,
    nouns=NOUNS,
    auxiliaries=AUXILIARIES,
    word_order=WordOrder(
        particles=tuple("ab an auf aus bei bevor dazu ein entgegen fern fest fort heim hin hinzu her mit nach nieder offen statt teil um vor weg weiter wieder willkommen zu zurück zusammen bekannt".split()),
        subordinators=tuple("dass daß weil nachdem bevor ehe während als wenn ob obwohl sobald falls damit indem seit seitdem bis wo wohin woher worauf wobei womit sowie solange was wer wie".split()),
        relatives={"der": "welcher", "die": "welche", "das": "welches", "den": "welchen", "dem": "welchem", "denen": "welchen", "deren": "deren", "dessen": "dessen", "welcher": "welcher", "welche": "welche", "welches": "welches", "welchen": "welchen", "welchem": "welchem"},
        coordinators=tuple("und oder aber sondern denn doch sowie als".split()),
        openers=("um", "ohne", "statt", "anstatt"),
        bare_auxiliaries=("worden", "werden", "sein", "haben", "können", "sollen", "wollen", "müssen", "dürfen", "gewesen", "geworden"),
        infinitive_mark="zu",
        impersonal=("es", "sich"),
        becoming=("wurde", "wurden"),
        denials=("nicht", "nie", "niemals"),
        contrasts=("sondern",),
        comparing=("wie", "als"),
        averting=("davon", "davor", "dagegen", "darum", "dazu"),
        loose_particles=("zurück", "weiter", "heim"),
    ),
    compound_heads=tuple(
        "reise reisen besuch besuchs besuche besuchen besuches gipfel gipfels gipfeltreffen treffen treffens gespräch gespräche gesprächen gesprächs konferenz konferenzen essen minister ministers ministerin ministern ministerinnen "
        "kommissar kommissarin kommissars abgeordneter abgeordnete abgeordneten vorsitzender vorsitzende vorsitzenden gesandter gesandte gesandten botschafter botschafterin unterhändler unterhändlerin präsident präsidenten präsidentin kanzler kanzlers kanzlerin chef chefs chefin staatssekretär staatssekretärs staatssekretärin koordinator koordinatorin koordinators gouverneur gouverneurin bürgermeister bürgermeisterin zeremonie feier beauftragte beauftragter beauftragten sekretär sekretärin sprecher sprecherin tour tagung verhandlungen beratungen rede aufenthalt visite abstecher stopp stopps trip konsultationen unterredung ministertreffen ministertreffens forum forums kongress versammlung ansprache vortrag parade bankett gottesdienst gottesdienste verleihung niederlegung einweihung feierlichkeiten".split()
    ),
    place_heads=("reise", "reisen", "besuch", "besuchs", "besuches", "aufenthalt", "aufenthalts", "trip"),
    capital_nouns=True,
    letters={"ß": "ss"},  # as Switzerland writes
    fillers=tuple(
        "sich zusammen auch dann danach anschließend anschliessend zudem außerdem ausserdem bereits schon noch dort zunächst zuvor später wieder erneut nun jetzt jedoch aber allerdings ebenfalls gemeinsam persönlich offiziell "
        "kaum kurz eigens direkt sodann schließlich zuletzt derzeit aktuell gerade nur ihn sie es ihm ihr ihnen selbst wohl demnächst bald erst erstmals ursprünglich eigentlich überraschend planmäßig verspätet unerwartet gleich etwa "
        "ebenso sofort morgens abends heute hingegen dagegen unterdessen inzwischen daraufhin dabei dafür endgültig vorerst spontan kurzfristig zeitnah damit dazu hier mehrere stundenlang zu doch begleitet zwar ansonsten da so am für kommend mitternacht".split()
    )
    + ("als erster", "als erste", "als erstes", "als nächster", "als nächste", "als letzter", "als letzte")
    + ("gast", "ehrengast", "staatsgast", "zu gast", "auf einladung", "unter anderem", "im anschluss", "im anschluss daran", "zum abschluss", "vor ort", "zum auftakt", "seinerseits", "ihrerseits", "darüber hinaus", "im laufe des tages", "von dort aus", "von dort", "auf unbestimmte zeit", "mit militärischen ehren", "nach angaben", "bis auf weiteres", "so schnell wie möglich", "im gegenzug", "noch am abend", "noch am selben tag", "am rande", "im vorfeld", "kurz darauf", "zum ersten mal", "an bord", "in richtung heimat", "richtung heimat"),
    clitics=("ihn", "sie", "ihm", "ihr", "ihnen"),
    tonics=("ihm", "ihr", "ihnen"),
    object_pronouns=("ihn", "sie", "ihm", "ihr", "ihnen"),
    thing_pronouns=("es", "dieser", "diese"),
    party_nouns=("delegation", "abordnung", "gesandtschaft", "gruppe", "tross", "reisegruppe"),
    definites=("die", "seine", "ihre", "der", "dieser"),
    lead_words=(
        *(f"{led} {by}" for led in ("angeführt", "geleitet", "geführt") for by in ("von", "vom", "von der")),
        *(f"unter {at} {by}" for at in ("leitung", "der leitung", "führung", "der führung", "vorsitz", "dem vorsitz") for by in ("von", "vom", "von der", "des", "der")),
        "um", "um den", "um die",
    ),
    party_members=("umfasst", "umfasste", "besteht aus", "bestand aus", "zu der auch", "zu der", "der auch", "der unter anderem", "zu der unter anderem", "in der auch", "mit der auch", "angehören", "gehören", "gehörten", "zählen", "zählten", "darunter"),
    member_words=("bestehend aus",),
    here=("hier",),
    here_said=(
        "hier in", "hier im", "ich bin in", "ich bin heute in", "ich bin nach", "wir sind nach", "ich komme nach", "mein besuch in", "meinem besuch in", "meines besuchs in", "unser besuch in", "meine reise nach", "meiner reise nach",
        *(f"{how}, {place}" for how in ("freue mich", "ich bin froh", "ich bin glücklich", "ehre", "freude") for place in ("in", "heute in", "wieder in", "nach")),
    ),
    occasion_marks=("für", "vor", "gegen"),
    indefinite=("ein", "eine", "einer", "einem", "einen", "eines"),
    infinitive_marks=("zu", "um"),
    noun_first=True,
    reflexives=(),
    letting=("lässt", "lassen", "ließ", "ließen"),
    strong_negations=("nicht", "nie", "niemals", "kein", "keine", "keinen", "weder"),
    restrictives=("sondern", "nur"),
    dropped_words=("doch", "nun", "wie geplant", "wie angekündigt", "wie vorgesehen", "letztlich", "entgegen der planung", "anders als geplant"),
    negations=("nicht", "nie", "niemals", "kein", "keine", "keinen", "keiner", "weder", "ohne", "doch nicht"),
    determiners=tuple(
        (_SOLO + " seine seinen seinem seiner seines sein ihre ihren ihrem ihrer ihres ihr dieser diese dieses diesem diesen jeder jede jedes kein keine keinen im zum zur vom beim am ins erste ersten erster erstes erstem zweite zweiten "
         "zweiter dritte dritten letzte letzten letzter nächste nächsten geplante geplanten geplanter neue neuen neuer kurze kurzen kurzer mehrtägige mehrtägigen mehrtägiger einwöchige zweitägige zweitägigen dreitägige dreitägigen viertägige "
         "fünftägige fünftägigen eintägige eintägigen bilaterale bilateralen bilaterales gemeinsame gemeinsamen gemeinsamer zwei drei vier fünf sechs lange langen offizielle offiziellen offizieller").split()
    ),
    upcoming=("geplante", "geplanten", "geplanter", "bevorstehende", "bevorstehenden", "bevorstehender", "kommende", "kommenden", "kommender", "anstehende", "anstehenden", "nächste", "nächsten"),
    rather_words=("statt", "anstatt"),
    unlike_words=("statt", "anstatt", "wie", "als", "ohne", "anders"),
    contrast_words=("sondern",),
    awaiting_words=(
        "erwartet", "erwarten", "erwartete", *(f"{verb} vorª sich" for verb in ("bereitet", "bereiten", "bereitete")), *(f"{verb} sich {how}" for verb in ("bereitet", "bereiten", "bereitete") for how in ("auf", "derzeit auf", "schon auf", "bereits auf")), *(f"{verb} sich für" for verb in ("rüstet", "rüstete", "wappnet")),
        "rüstet sich", "freut sich auf", "fiebert", "bekommt", "bekommen", "erhält", "hofft auf", "steht vor", "blickt auf",
    ),
    ahead_words=(
        "vorzubereiten", "vorbereiten", "vorbereitet", "vorbereitete", "vorbereiteten", "bereitet vorª", "bereitete vorª", "bereiten vorª", "vor", "im vorfeld", "am vorabend", "in erwartung", "mit blick auf", "in vorbereitung auf",
        *(f"{what} {of}" for what in ("vorbereitung", "vorbereitungen", "planung", "planungen") for of in ("auf", "für", "der", "des", "zu", "zum", "zur")),
    ),
    settled_words=(
        "auf der Agenda", "auf der Tagesordnung", "auf dem Programm", "im Kalender", "geplant", "vorgesehen", "bestätigt", "spruchreif", "sicher", "ausgemacht", "vereinbart", "angesetzt", "anberaumt", "fix", "beschlossen",
        "angedacht", "ein Thema", "in Sicht", "absehbar", "terminiert",
    ),
    happening_words=tuple(
        (
            "Krieg Kriege Krise Konflikt Konflikte Lage Situation Kämpfe Kämpfen Gewalt Unruhen Proteste Protesten Putsch Rebellion Aufstand Revolution Invasion Offensive Besatzung Annexion Angriff Angriffe Angriffen "
            "Anschlag Anschläge Anschlägen Massaker Völkermord Gräuel Hungersnot Dürre Überschwemmungen Erdbeben Tsunami Waldbrände Hurrikan Taifun Zyklon Katastrophe Tragödie Epidemie Pandemie Unglück Unfall Explosion "
            "Waffenruhe Waffenstillstand Feuerpause Frieden Stabilität Instabilität Sicherheit Demokratie Übergang Repression Ereignisse Ereignissen Entwicklungen Wahlen Wahl Abstimmung Referendum Reformen Intervention "
            "Einfluss Präsenz Interessen Investitionen Geiseln Haft Verhaftung Festnahme Entführung Ermordung Mord Eskalation Spannungen Luftangriffe Luftangriffen Einmarsch "
            "Wiederaufbau Wiederaufbaus Wiederaufbaubemühungen Friedensprozess Friedensprozesses Machtkampf Machtkampfes Menschenrechtslage "
        ).split()
    ),
    struck_words=tuple("Opfer Opfern Überlebende Überlebenden Ort Gebiet Gebiete Gebieten Region Regionen Verletzte Verletzten Angehörige Angehörigen Vertriebene Vertriebenen Flüchtlinge Flüchtlingen".split()),
    doubtful=("mögliche", "möglicher", "möglichen", "möglichem", "mögliches", "eventuelle", "eventueller", "eventuellen", "eventuellem", "hypothetische", "hypothetischen", "etwaige", "etwaigen", "etwaiger"),
    epithets=tuple(
        (
            "sozialist sozialistin sozialdemokrat sozialdemokratin konservative konservativer liberale "
            "christdemokrat christdemokratin demokrat demokratin republikaner republikanerin grüne "
            "grünen-politiker grünen-politikerin kommunist populist populistin nationalist politiker "
            "politikerin jurist juristin ökonom ökonomin diplomat diplomatin spitzendiplomat veteran monarch "
            "regent general milliardär unternehmer gast staatsgast ehrengast besucher besucherin unterhändler "
            "unterhändlerin vermittler vermittlerin emissär emissärin hanseat münchner berliner wiener "
            "tessiner waadtländer walliser zürcher genfer kärntner steirer tiroler salzburger bayer schwabe "
            "niedersachse rheinländer pfälzer saarländer jährige rechtspopulist rechtspopulistin "
            "regierungschef regierungschefin machthaber herrscher autokrat mann frau"
        ).split()
    ),
    possessives=("sein", "seine", "seinen", "seinem", "seiner", "seines", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres"),
    subject_first=False,
    finite_endings={Form.PAST: ("te", "ten")},
    bare_genitive=True,
    owner_articles=("der", "des"),
    direction_words=("nach", "ins"),
    direction_after="nach",
    direction_articles=("die", "den", "das"),
    topic_nouns=True,
    now_words=("derzeit", "gerade", "aktuell", "momentan", "gegenwärtig", "zurzeit"),
    vehicles=("maschine", "flugzeug", "flieger", "regierungsmaschine", "regierungsflieger", "regierungsflugzeug", "sonderzug", "zug", "delegation", "reisegruppe", "tross", "gruppe"),
    groups=("gruppe", "reisegruppe"),
    article_cases={"den": "ad", "dem": "d", "des": "g", "einen": "a", "einem": "d", "eines": "g", "seinen": "ad", "seinem": "d", "seines": "g", "ihren": "ad", "ihrem": "d", "ihres": "g", "im": "d", "zum": "d", "zur": "d", "vom": "d", "beim": "d"},
    genitive_endings=("s",),
    epithet_endings=("jährige", "er", "in", "mann", "frau", "ist", "aner"),
    conditionals=("ob", "falls", "wenn"),
    site_endings=("stadt", "metropole", "provinz", "insel", "gemeinde", "ortschaft"),
    attribute_endings=("e", "en", "er", "em"),
    unmade=("hätte", "hätten", "wäre", "wären"),
    roles=ROLES,
    parties=("grüne", "die grünen", "bündnis 90/die grünen", "b90/grüne", "linke", "die linke", "linkspartei", "parteilos", "parteifrei", "cdu/csu", "afd", "bsw", "övp", "spö", "fpö", "neos", "die mitte", "mitte", "sp", "svp", "fdp", "glp", "evp", "lega", "pis", "po", "ps", "lr", "pp", "fidesz", "labour", "tories", "republikaner", "demokrat", "demokraten", "demokratin", "konservative", "dp", "lsap", "csv", "d", "r"),
    honorifics={"s m": "m", "s e": "m", "s k h": "", "s h": "m", "seine majestät": "m", "ihre majestät": "f", "seine königliche hoheit": "m", "ihre königliche hoheit": "f", "seine exzellenz": "m", "ihre exzellenz": "f", "herr": "m", "herrn": "m", "frau": "f", "dr": "", "prof": ""},
    role_adjectives=tuple(
        w + e for w in ("neu", "früher", "ehemalig", "einstig", "damalig", "amtierend", "scheidend", "künftig", "designiert", "gewählt", "wiedergewählt", "geschäftsführend", "konservativ", "sozialdemokratisch", "rechtspopulistisch", "autoritär", "verstorben", "gestürzt", "abgewählt", "langjährig", "jung", "stellvertretend", "heutig", "jetzig", "frisch", "mächtig", "grün")
        for e in ("e", "en", "er", "em", "es")
    ) + ("ex", "alt", "noch", "neugewählte"),
    public_bodies=tuple("behörde agentur amt amtes amts bank polizei ministerium ministeriums dienst dienstes mission delegation kommission streitkräfte armee luftwaffe marine heer heeres ausschuss ausschusses parlament parlaments senat senats kanzlei kabinett kabinetts protokoll protokolls regierung verwaltung fonds programm programms hilfswerk hilfswerks organisation generalstab generalstabs kommando kommandos fraktion partei bundestag bundestags landtag landtags kammer gerichtshof gerichtshofs opposition botschaft europarat europarats europarates sicherheitsrat sicherheitsrats sicherheitsrates abteilung osze wto ilo wfp unhcr ikrk oecd opec fao undp unrwa ocha unicef unesco iaea iaeo giz kfw".split()),
    adjective_endings=("e", "en", "er", "em", "es"),
    former=tuple(w + e for w in ("früher", "ehemalig", "einstig", "damalig", "verstorben", "gestürzt", "abgewählt") for e in ("e", "en", "er", "em", "es")) + ("ex", "alt"),
    particles=tuple("von van der den de del della di da dos al el as ben bin ibn ten le la bint abu ould".split()),
    name_suffixes=("jr", "sr", "ii", "iii", "iv", "vi", "xiv", "xvi"),
    plural_endings={"sie": ("en", "sind")},
    pronouns={
        "die besucher": "p", "die gäste": "p", "die drei": "p", "die beiden besucher": "p", "die drei männer": "p", "die drei minister": "p",
        **{f"{the} {whom}": "g" for the in ("der", "den", "dem") for whom in ("gast", "besucher", "staatsgast", "ehrengast", "hohe gast", "hohen gast", "prominente gast", "prominenten gast", "hohe besucher", "hohen besucher", "ankömmling")}, "die besucherin": "g", "der gast aus dem ausland": "g",
        **{f"{whose} {whom}": "v" for whose in ("sein", "seinen", "seinem", "ihr", "ihren", "ihrem") for whom in ("gast", "staatsgast", "besucher", "gastgeber")}, "beide gäste": "p", "die beiden gäste": "p",
        "er": "m", "sie": "f", "welcher": "m", "welche": "", "welches": "", "beide": "p", "die beiden": "p", "die beiden politiker": "p", "die beiden minister": "p", "die beiden präsidenten": "p",
        "die beiden staatschefs": "p", "die beiden regierungschefs": "p", "beide politiker": "p", "beide seiten": "p", "das trio": "p", "das duo": "p", **{f"das {pair}": "c" for pair in ("paar", "ehepaar", "präsidentenpaar", "präsidentschaftspaar", "kanzlerpaar", "prinzenpaar")}, "die eheleute": "c", "letzterer": "m", "letztere": "f",
    },
    demonstratives={"der": "m", "dieser": "m", "diese": "f"},
    first_person=("ich",),
    press_words=tuple("vor journalisten der presse reportern".split()),
    said_in=("in",),
    audiences=tuple("parlament bundestag studenten studierenden abgeordneten senat kongress versammlung soldaten truppen menge diaspora wirtschaftsvertretern publikum unternehmern plenum generalversammlung vollversammlung knesset".split()),
    audience_marks=("vor",),
    spouse_titles=("frau",),
    counterparts=tuple(w for stem in ("amtskollege", "kollege", "gegenüber", "vorgänger", "amtsvorgänger", "nachfolger", "pendant", "amtskollegin", "kollegin", "vorgängerin", "amtsvorgängerin", "nachfolgerin") for w in (stem, stem + "n", stem + "s")),
    counterparts_apart=tuple(f"{stem}{end}" for stem in ("vorgänger", "amtsvorgänger", "nachfolger", "vorgängerin", "amtsvorgängerin", "nachfolgerin") for end in ("", "n", "s")) + ("amtskolleginnen", "kolleginnen"),
    common_words=frozenset(
        (_SOLO + " im in ins am an auf aus bei beim bis durch für gegen mit nach neben ohne über um unter von vom vor während wegen zu zum zur zwischen seit trotz laut und oder aber doch denn sondern sowie auch nur nicht noch "
         "er sie es wir ihr ich du man wer was wo wie wann warum wenn als ob dass weil nachdem bevor obwohl damit dabei danach davor dazu dann dort hier da so nun jetzt heute gestern morgen zuvor später zunächst anschließend zudem "
         "außerdem bereits schon erst erstmals zuletzt inzwischen unterdessen derweil dennoch jedoch allerdings sein seine seinen seinem seiner ihre ihren ihrem ihrer dieser diese dieses diesem diesen jeder jede jedes alle alles beide "
         "viele einige mehrere andere kein keine montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember "
         "anfang mitte ende tags tag tage tagen woche wochen monat monate monaten jahr jahre jahren abend morgen mittag nachmittag nacht uhr stunden "
         "ist sind war waren wird werden wurde wurden hat haben hatte hatten soll sollen sollte will kann konnte muss musste nächste nächsten nächster erste ersten erster letzte letzten neben begleitet empfangen erwartet "
         "foto bild quelle video geplant gemeinsam kurz rund etwa ab angesichts anlässlich eigentlich ursprünglich ebenso ebenfalls gemeinsame zum ihm ihn ihnen beim weitere weiteren nord süd ost west norden süden osten westen "
         "mal teil rande rahmen seite ziel grund station auftakt abschluss anschluss thema themen programm sprecher krieg kriegs frieden minister chef sicht sache fall gast gäste delegation").split()
    ),
    thing_words=frozenset(
        "bericht wettbewerb arbeit fischerei digitales wohnen jugend sport bergbau erdöl verkehr frauen klima erweiterung migration forschung innovation gleichstellung sicherheit entwicklung gesundheit landwirtschaft bildung umwelt energie wirtschaft finanzen inneres justiz verteidigung tourismus soziales familie familien senioren ernährung kultur wissenschaft bauen infrastruktur handel "
        "straße platz allee bank universität institut agentur rat forum partei komitee zentrum stiftung gesellschaft firma palast hotel flughafen stadion museum kommission union organisation liga parlament senat bundestag bundesrat "
        "gericht republik verfassung vertrag abkommen presse zeitung haus staat staaten vereinten vereinigte vereinigten nationen europa afrika asien amerika meer golf ozean ost west nord süd regierung präsidialamt kanzleramt auswärtiges auswärtigen amt amtes "
        "ministerium kreml weißes weißen bundeswehr armee luftwaffe polizei bewegung front bündnis allianz twitter facebook instagram covid schloss schloß burg dom kirche insel inseln fluss berg gemeinschaft provinz region stadt basis stützpunkt "
        "opfer bürger menschen land landes länder welt krise krieg angriff überfall waffen hilfe hilfen sanktionen gas öl euro dollar millionen milliarden prozent kilometer airbus boeing air force one maschine regierungsmaschine regierungsflieger flugbereitschaft liveblog abo "
        "strategie rolle zusammenarbeit beziehungen politik balkan nahen naher osten nahost westbalkan baltikum skandinavien kaukasus sahel indopazifik politiker politikerin".split()
    ),
    thing_endings=("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "ismus", "ität", "nisse", "reise", "politik", "politiker", "politikerin", "maschine", "krieg", "krise", "ministerium", "abkommen", "vertrag", "flughafen", "konflikt", "truppen", "streitkräfte", "region", "straße", "platz", "kreisen", "angaben", "behörde", "behörden", "agentur", "zeitung", "sender", "partei", "parteien", "gruppe", "staaten", "länder", "wirtschaft", "tag", "wahl", "wahlen", "amt", "rat", "feld", "feier", "preis", "programm", "paar", "partner", "vertreter", "mitglied", "mitglieder", "delegation", "regierung", "zeit", "hilfe", "hilfen", "projekt", "projekte"),
    name_tails=("hat", "ist"),
    embassy_words=("botschaft", "konsulat"),
    plural_roles=("könige", "senatoren", "ministerinnen", "präsidentinnen", "generäle", "landeshauptleute", "bundesräte", "prinzen"),
    portfolio=(),
    portfolios_before_names=False,
    heading_verbs=("leitet", "führt", "vorsteht", "vorsitzt", "präsidiert", "leitete", "führte"),
    holding_verbs=("innehat", "verantwortet", "führt", "leitet"),
    portfolio_nouns=("ressort", "dossier", "portfolio", "außenressort", "aussenressort", "wirtschaftsressort", "verteidigungsressort", "finanzressort", "innenressort", "justizressort"),
    in_charge=("zuständig für", "verantwortlich für"),
    charged_words=("für",),
    country_before_role=True,
    gendered_articles=_gendered() | {"der": "", "die": "f", "den": "m", "dem": "m", "sein": "", "seine": "", "ihr": "", "ihre": "", "ein": "m", "eine": "f"},
    plural_groups=("staats- und regierungschefs", "führung", "staatschefs"),
    named_after_words=("unter ihnen", "darunter", "zu ihnen gehörte", "zu ihnen gehörten", "zu ihnen zählte", "zu ihnen zählten", "dazu gehörte", "dazu gehörten", "dazu zählte", "dazu zählten", "es handelt sich um", "es handelte sich um"),
    group_words=("regierungsvertretern", "vertretern", "führung", "spitzenpolitikern", "regierungsmitgliedern", "behörden"),
    alike_words=("ebenso wie", "genauso wie", "wie auch", "gefolgt von", "so auch", "ebenso"),
    members_words=("darunter", "darunter auch", "unter ihnen", "unter ihnen auch", "unter denen", "allen voran", "zu denen auch", "angeführt von", "einschließlich", "inklusive", "angefangen mit", "etwa"),
    besides_words=("neben", "außer", "außer mit", "außer von", "außer bei", "zusätzlich zu", "zusätzlich zum", "zusätzlich zur"),
    companions=("zusammen mit", "gemeinsam mit"),
    company=(
        "an bord", "mit an bord", "an seiner seite", "an ihrer seite", "in seiner begleitung", "in ihrer begleitung", "in begleitung", "mit ihm", "mit ihr", "mit ihnen", "bei ihnen", "bei ihm", "bei ihr", "ihm zur seite", "ihr zur seite",
        "mit von der partie", "von der partie", "mit dabei", "ebenfalls dabei", "auch dabei", "dabei ist auch", "dabei sind auch", *(f"{where} {party}" for where in ("in der", "teil der") for party in ("delegation", "abordnung", "reisegruppe")), "mit im flugzeug", "im flugzeug", "mit in der maschine", "in der maschine", "im tross", "im gefolge", "im gefolge des kanzlers", "im gefolge des präsidenten", "im gefolge des ministers", "im schlepptau",
        *(f"{where} {whose} {party}" for where in ("in", "zu") for whose in ("seiner", "ihrer") for party in ("delegation", "entourage", "reisegruppe", "abordnung", "begleitung")),
        *(f"{where} {whose} {party}" for where in ("in", "zu") for whose in ("seinem", "ihrem") for party in ("tross", "gefolge", "team")),
        *(f"zur {party}" for party in ("delegation", "entourage", "reisegruppe", "abordnung", "reisegesellschaft", "begleitung")), "zum tross", "zum gefolge",
        *(f"{among} {people}" for among in ("unter den", "zu den") for people in ("mitreisenden", "mitgereisten", "delegationsmitgliedern", "mitgliedern der delegation", "begleitern")), *(f"{who} {whose} {party}" for who in ("mitglied", "mitglieder", "teil") for whose in ("seiner", "ihrer", "der", "dieser") for party in ("delegation", "reisegruppe")),
        *(f"{party} {verb}" for party in ("ihr", "der delegation", "seiner delegation", "ihrer delegation", "dem tross", "der gruppe", "der abordnung") for verb in ("gehört", "gehören", "gehörte", "gehörten")),
    ),
    party_relatives=tuple(f"{who} {also}" for who in ("der", "zu der", "welcher") for also in ("auch", "außerdem", "ferner", "zudem", "ebenfalls", "neben ihm", "neben ihr", "unter anderem", "unter anderen", "etwa")),
    along=("in begleitung von", "in begleitung des", "in begleitung der", "an der seite von", "an der seite des", "an der seite der"),
    addressing={
        "to": ("ausrichten", "bekräftigen", "betonen", "darlegen", "äußern"),
        "whom": (
            "versichern", "warnen", "danken", "gratulieren", "auffordern", "bitten", "drängen", "aufrufen", "einladen", "informieren", "unterrichten", "mahnen", "ermahnen", "beglückwünschen", "zusagen", "zusichern", "versprechen",
            "vorstellen", "vorlegen", "nahelegen", "überbringen", "überreichen", "übergeben", "übermitteln", "unterbreiten", "anbieten", "vorschlagen", "mitteilen", "sagen", "erklären", "berichten",
        ),
    },
    dative_words=("gegenüber", "an"),
    dative_pronouns=("ihm", "ihr", "ihnen"),
    host_words=(
        *(f"{whose} {host}" for whose in ("sein", "ihr", "seine", "ihre") for host in ("gastgeber", "gastgeberin")),
    ),
    met_words=(
        *(f"{lead}{whose} {who}" for lead, whose, who in (
            ("", "seine", "gesprächspartner"), ("", "ihre", "gesprächspartner"), ("zu ", "seinen", "gesprächspartnern"), ("zu ", "ihren", "gesprächspartnern"), ("unter ", "seinen", "gesprächspartnern"), ("unter ", "ihren", "gesprächspartnern"), ("", "sein", "gesprächspartner"),
            ("", "ihr", "gesprächspartner"), ("", "die", "gesprächspartner"), ("zu ", "den", "gesprächspartnern"), ("", "weitere", "gesprächspartner"), ("auf ", "seiner", "gesprächsliste"), ("auf ", "ihrer", "gesprächsliste"), ("", "seine", "gesprächspartnerin"), ("als ", "", "gesprächspartner"),
        )),
        "an der reihe ist", "ist an der reihe", "an der reihe sind", "an der reihe war", "als gesprächspartner", "gesprächspartner sind", "gesprächspartner waren", "gesprächspartner ist", "gesprächspartner war",
    ),
    facing_words=("gegenüber", "neben", "an der seite von", "an der seite des", "an der seite der", "im beisein von", "im beisein des", "in anwesenheit von", "flankiert von"),
    additions=("und auch", "oder auch", "sowie auch", "und ebenso", "und außerdem", "und sogar"),
    ordinals=(("erste", "erstere", "ersterer"), ("zweite",)),
    nationals="capital",
    occasions={
        "ceremony": (
            *(form for noun in "Trauerfeier Gedenkfeier Beisetzung Begräbnis Beerdigung Amtseinführung Amtsantritt Vereidigung Krönung Krönungsfeier Gedenkveranstaltung Inauguration Festakt Jubiläumsfeier Gedenkstunde Staatsakt Trauerakt Trauergottesdienst Gedenkgottesdienst Thronbesteigung Heiligsprechung Seligsprechung Hochzeit Staatsbegräbnis Requiem Gedenkakt Amtsübergabe Machtübergabe Angelobung Inthronisierung Inthronisation Feier Zeremonie Einweihung Militärparade Parade Amtseid Trauerzug".split() for form in _cases(noun)),
            "Feierlichkeiten", "vereidigt", "angelobt", "beigesetzt", "beerdigt", "gekrönt", "inthronisiert", "zu grabe getragen", "Abschied von", "letzte Ehre", "letzte Geleit", "letztes Geleit", "heiliggesprochen", "seliggesprochen", "Jawort",
        ),
        "multilateral_meeting": _PEACE_TALKS,
    },
    gathering_topics=("für", "über"),
    promised_words=("zu den erwarteten gästen", "unter den erwarteten gästen", "zu den erwarteten trauergästen", "auf der gästeliste", "auf der teilnehmerliste", "auf der rednerliste", "auf der einladungsliste", *(f"auf der liste der {who}" for who in ("gäste", "redner", "teilnehmer"))),
    goods=tuple("hilfe hilfen unterstützung mittel geld gelder waffen lieferung lieferungen zahlung zahlungen million millionen milliarde milliarden beistand garantie garantien reform reformen kredit kredite schutz solidarität panzer soldaten truppen euro dollar".split()),
    among_guests=(
        "am tisch", "an der tafel", "neben ihm", "neben ihr", "neben ihnen", "zu seiner rechten", "zu seiner linken", "zu ihrer rechten", "zu ihrer linken", "seite an seite", "handschlag", "händedruck", "gruppenfoto", "familienfoto", "am rande", "auf den fluren", "im plenum", "am mikrofon", "ans mikrofon", "auf einem podium", "im saal",
        "die klinke in die hand", "in der letzten reihe", "auf den rängen", "letzte ehre", "zu den ehrengästen", "zu den trauergästen", "zu den teilnehmern", "zu den rednern",
        "auf der bühne", "auf die bühne", "auf der tribüne", "auf der ehrentribüne", "von der ehrentribüne aus", "von der tribüne aus", "auf dem podium", "in der ersten reihe", "in der zweiten reihe", "in der dritten reihe", "in den vorderen reihen", "unter den gästen", "unter den trauergästen", "unter den ehrengästen",
        "unter den teilnehmern", "unter den zuschauern", "unter den anwesenden", "im publikum", "am rednerpult", "ans rednerpult", "vom rednerpult aus", "am sarg", "vor dem sarg", "hinter dem sarg", "am grab", "unter den geladenen", "in der stadt",
    ),
    guest_heads=tuple(
        f"{among} den {awaited}{who}{there}"
        for awaited in ("", "erwarteten ", "geladenen ")
        for among in ("unter", "zu")
        for who in ("gästen", "ehrengästen", "trauergästen", "staatsgästen", "teilnehmern", "teilnehmenden", "anwesenden", "angereisten", "besuchern", "rednern", "staats- und regierungschefs", "ausländischen gästen", "prominenten gästen", "hochrangigen gästen", "eingeladenen", "präsidenten", "ministern", "politikern")
        for there in ("", " des gipfels", " der konferenz", " der feier", " der zeremonie", " der trauerfeier", " der amtseinführung", " des treffens", " des forums", " beim gipfel")
    ),
    attendance=(
        "in anwesenheit von", "in anwesenheit des", "in anwesenheit der", "im beisein von", "im beisein des", "im beisein der", "in gegenwart von", "in gegenwart des", "in gegenwart der", "vor den augen von",
        *(f"{along} {be}" for along in ("ebenfalls dabei", "auch dabei", "mit dabei", "mit von der partie", "ebenfalls mit dabei", "ebenfalls vor ort", "ebenfalls anwesend") for be in ("ist", "sind", "war", "waren", "sein wird", "sein werden")), "anwesend waren", "anwesend war", "anwesend sind", "zugegen waren", "zugegen war", "dabei waren",
        *(f"{prep} den {people} {verb}" for prep in ("zu", "unter") for people in ("gästen", "teilnehmern", "anwesenden", "trauergästen", "geladenen gästen", "ehrengästen", "angereisten") for verb in ("gehören", "gehörten", "zählen", "zählten", "waren", "war", "sind", "ist", "befanden sich", "befinden sich")),
        *(f"teilnehmer {verb}" for verb in ("ist", "sind", "war", "waren")), *(f"teilnehmerin {verb}" for verb in ("ist", "war")),
    ),
    demonyms=_demonyms(),
    to_place=("nach", "in", "im", "ins", "zu", "zum", "zur", "an", "auf", "bei", "beim", "gen", "richtung", "nahe", "am", "für", "durch"),
    from_place=("aus", "von", "vom", "ab"),
    destined_words=tuple(
        f"{where} von" for where in ("vor den toren", "vor den türen", "am stadtrand", "unweit", "in der nähe", "in unmittelbarer nähe", "nördlich", "südlich", "östlich", "westlich", "nordöstlich", "nordwestlich", "südöstlich", "südwestlich", "oberhalb", "in der umgebung")
    ),
    strong_from=("aus",),
    from_behind=("aus",),
    via_place=("via", "mit zwischenstopp in", "mit zwischenlandung in"),
    way_words=("über",),
    of_words=("von", "vom", "des"),
    concern_words=("für",),
    capital_words=("Hauptstadt", "hauptstadt von", "Bundeshauptstadt"),
    place_tails=("dc", "d"),
    honours=("militärischen ehren", "mit militärischen ehren", "militärischem zeremoniell", "ehrengarde", "ehrenformation", "roter teppich", "rotem teppich", "roten teppich", "salutschüssen", "salutschüsse", "allen ehren", "großem zeremoniell"),
    rites=tuple(
        tuple(row.split())
        for row in (
            "ehren ehrengarde ehrenformation teppich zeremoniell garde ehrenkompanie salutschüsse salutschüssen begrüßungszeremonie empfangszeremonie willkommenszeremonie",
            "bankett galadinner staatsdinner dinner essen",
            "kranz kränze blumen gebinde rosen kranzniederlegung schweigeminute gedenkminute kerze kerzen gedenken gedachte gedachten gedacht gedenkfeier gedenkstunde gedenkveranstaltung gedenkakt gefallenen opfer verneigte verneigt verbeugte mahnmal",
            "vereidigung amtseinführung inauguration angelobung inthronisierung krönung amtsübergabe thronbesteigung",
            "beisetzung begräbnis trauerfeier staatsbegräbnis trauerakt requiem staatsakt",
            "einweihung eröffnung grundsteinlegung spatenstich enthüllung eröffnen eröffnet eröffnete eröffneten grundstein einweihen weihte weiht enthüllte enthüllt band",
            "messe gottesdienst andacht trauergottesdienst gedenkgottesdienst",
            "orden medaille verdienstorden preisverleihung ordensverleihung verleihung preis ehrendoktorwürde großkreuz verdienstkreuz auszeichnung ehrenbürgerwürde friedenspreis karlspreis",
            "parade militärparade feierlichkeiten jubiläum jubiläumsfeier festakt",
            "baum bäume bäumchen setzling",
        )
    ),
    apart_words=("nacheinander", "einer nach dem anderen", "getrennt", "getrennt voneinander", "einzeln", "im abstand weniger stunden", "kurz hintereinander", "hintereinander", "jeder für sich", "in getrennten maschinen"),
    in_honour=("ihm zu ehren", "ihr zu ehren", "ihnen zu ehren", "zu seinen ehren", "zu ihren ehren", "zu ehren von", "zu ehren"),
    accords=tuple("abkommen vertrag verträge vereinbarung vereinbarungen erklärung absichtserklärung absichtserklärungen memorandum memoranden pakt protokoll dokument dokumente kontrakt".split()),
    side_words=tuple("seiten länder staaten regierungen delegationen nachbarn partner regierungschefs staatschefs".split()),
    topic_words=("zu", "zum", "zur"),
    assemblies=tuple("außenminister verteidigungsminister finanzminister innenminister justizminister wirtschaftsminister umweltminister gesundheitsminister agrarminister minister staatschefs regierungschefs präsidenten botschafter geber geberländer mitgliedstaaten mitgliedsstaaten verbündeten vertragsstaaten außenministern ministern finanzministern verteidigungsministern".split()),
    crowds=tuple(
        (
            "studenten studierenden studierende studentinnen schülern schüler jugendlichen jugendliche unternehmern unternehmer unternehmen investoren managern manager wirtschaftsvertretern wirtschaftsvertreter wirtschaft flüchtlingen flüchtlinge"
            " oppositionspolitikern oppositionellen unternehmerinnen vertriebenen vertriebene opfern angehörigen angehörige familien überlebenden überlebende bewohnern bauern arbeitern landsleuten landsleute diaspora soldaten soldatinnen truppen veteranen helfern hilfsorganisationen hilfswerken"
            " frauen männern menschen kindern einwohnern schülerinnen eltern gefangenen offizieren mitarbeitern auswanderern nichtregierungsorganisationen ngos aktivisten aktivistinnen wissenschaftlern wissenschaftler forschern künstlern künstler intellektuellen geistlichen bischöfen zivilgesellschaft gewerkschaften gewerkschaftern stipendiaten"
        ).split()
    ),
    before_press=tuple(f"vor {who}" for who in ("journalisten", "der presse", "den medien", "medienvertretern", "pressevertretern", "reportern", "den kameras", "laufenden kameras", "mitreisenden journalisten", "der weltpresse", "medienschaffenden")),
    sights=tuple(
        (
        "fabrik fabriken werk bauernhof krankenhaus krankenhäuser klinik schule schulen lager camp feldlager kaserne truppen soldaten kontingent bataillon"
        " fregatte werft hafen museum moschee kirche kathedrale tempel kloster heiligtum mahnmal gedenkstätte friedhof gefängnis goldmine bergwerk dorf"
        " dörfer markt labor universität campus reservat park baustelle raffinerie staudamm pavillon ausstellung ruinen pyramiden waisenhaus"
        " siedlung zentrum institut anlage anlagen grenze frontlinie stadtviertel slum werkstatt terminal bibliothek sternwarte stadion plantage betrieb"
        " unternehmen kibbuz altstadt station kraftwerk truppe entsalzungsanlage konzern markthalle werks werkes lagers krankenhauses museums hafens betriebs instituts zentrums kraftwerks marktes"
        ).split()
    ),
    venue_words=tuple("gastgeber gastgeberin schauplatz austragungsort tagungsort veranstaltungsort gastgeberstadt gastgeberland".split()),
    landing_words=tuple("flughafen flugplatz airport militärflughafen militärflugplatz rollfeld gangway".split()),
    city_words=("stadt", "metropole", "großstadt", "hafenstadt", "küstenstadt", "badeort"),
    site_words=tuple("stadtstaat zwergstaat kleinstaat karibikstaat pazifikstaat agrarstaat wüstenstaat alpenstaat alpenrepublik fürstentum großherzogtum herzogtum sultanat scheichtum nachbarland nachbarstaat königreich emirat golfemirat inselstaat golfstaat balkanstaat balkanland inselrepublik nachbarrepublik straßen hafen universität krankenhaus dom kathedrale moschee friedhof rathaus museum oper theater bahnhof stadion innenstadt börse hochschule insel stadt flughafen palast schloss residenz stützpunkt hafenstadt küstenstadt badeort metropole hauptstadt wirtschaftsmetropole großstadt grenzstadt norden süden osten westen nordosten nordwesten südosten südwesten zentrum herzen inneren".split()),
    place_nouns=tuple("hauptstädte hauptstädten länder ländern städte städten staaten inseln stationen etappen ziele zielen orte orten metropolen zwischenstopps".split()),
    soil_words=("boden", "territorium"),
    houses=tuple("parlament kongress senat nationalversammlung abgeordneten abgeordnetenhaus oberhaus unterhaus senatoren".split()),
    here_words=("dieser stadt",),
    back_words=("wieder", "zurück"),
    about_words=("über", "um", "wegen", "angesichts", "gegen"),
    amid_words=("bei", "beim", "während", "auftakt", "beginn", "rahmen", "anlässlich"),
    there=("dort", "dorthin", "hier", "vor Ort"),
    family=("frau", "ehefrau", "gattin", "mann", "ehemann", "sohn", "tochter", "schwester", "bruder", "gastgeber", "gastgeberin", "gast", "gegenüber"),
    articles=("der", "die", "das", "den", "dem"),
    plural_articles=(),
    non_persons=tuple(
        "flugzeug maschine flug schiff zug delegation team armee polizei regierung ministerium parlament opposition krieg text abkommen projekt krise sturm markt börse unternehmen gruppe gipfel konferenz treffen besuch reise entscheidung maßnahme "
        "gesetz virus epidemie hilfe geld getreide schreiben note glückwunsch lob regime brief land stadt hauptstadt region bevölkerung film bilanz zahl preis tag kanzleramt präsidialamt".split()
    ),
    during_words=("bei", "beim", "während", "rande", "anlässlich", "nach", "vor", "für", "zu", "zum", "zur", "am", "im"),
    in_words=("in", "im"),
    city_adjective_ending="er",
    city_adjectives={"münchner": "München", "zürcher": "Zürich", "basler": "Basel", "bremer": "Bremen", "dresdner": "Dresden", "hannoveraner": "Hannover", "tokioter": "Tokio", "havannaer": "Havanna", "teheraner": "Teheran", "genfer": "Genf", "luxemburger": "Luxemburg", "haager": "Den Haag", "davoser": "Davos", "erfurter": "Erfurt"},
    adjective_sites=tuple(
        (
            "bahnhof flughafen airport hofburg palast palais schloss rathaus kanzleramt hotel außenministerium aussenministerium amtssitz regierungssitz residenz innenstadt altstadt zentrum messe messegelände parlament "
            "universität vorort stadtteil dom kathedrale oper philharmonie museum kongresszentrum konferenzzentrum außenamt präsidialamt regierungspalast nationalmuseum stadion hafen"
        ).split()
    ),
    compass=("nord", "süd", "ost", "west", "zentral"),
    place_adjectives=tuple(w + e for w in ("nahe", "benachbart", "nahegelegen") for e in ("", "n", "en", "e", "m", "em")) + tuple(w + e for w in ("nördlich", "südlich", "östlich", "westlich", "nordöstlich", "nordwestlich", "südöstlich", "südwestlich", "zentral", "umkämpft", "besetzt") for e in ("e", "en", "er", "em")),
    list_words=("und", "oder", "in", "im", "nach", "die", "den", "der", "dann", "sowie", "auch", "anschließend", "schließlich", "auf", "zuletzt", "danach"),
    side_openers=("während", "obwohl", "obgleich", "obschon", "wenngleich", "wie", "nachdem", "weil", "da", "noch während", "noch bevor", "bevor", "ehe"),
    conjunctions=("und", "oder", "ebenso", "aber", "sondern", "denn", "sowie", "während", "weil", "wenn", "als", "nachdem", "dass", "ob", "obwohl", "bevor", "sobald", "da"),
    question_words=tuple("was warum wann wie wo wohin woher wer wen wem welche welcher welches welchen welchem weshalb wieso wozu womit worüber wofür inwiefern".split()),
    relatives=("welcher", "welche", "welches", "welchen", "welchem", "deren", "dessen"),
    for_words=("für", "zum", "zur"),
    as_words=("als",),
    oblique_relatives=("dessen", "deren"),
    when_words=("als",),
    where=("wo", "wohin", "woher"),
    programme_words=("auf dem programm", "auf dem plan", "auf der agenda", "auf dem reiseplan", "auf dem besuchsprogramm", *(f"{whose} {word}" for whose in ("das", "ihr", "sein") for word in ("programm", "besuchsprogramm", "reiseprogramm")), *(f"{whose} {word}" for whose in ("die", "ihre", "seine") for word in ("reiseroute", "route"))),
    onward_words=("folgt", "folgen", "folgte", "folgten", "kommt", "kommen", "kam", "weiterreise", "weiterflug", "weiterfahrt", "abstecher", "dran", "an der reihe"),
    then_words=("im anschluss daran", "als nächstes", "als nächster", "als nächste", "als letztes", "anschließend", "danach", "bevor", "ehe", "im anschluss", "daraufhin", "sodann", "darauf", "von dort", "später"),
    before_words=("bevor", "ehe"),
    before_nouns=("vor", "vorm"),
    after_words=("nachdem", "im anschluss an", "nach dem", "nach der", "nach einem", "nach einer", "nach seinem", "nach ihrem", "nach seiner", "nach ihrer"),
    with_words=("mit", "samt", "und", "bei"),
    by_words=("von", "vom", "durch"),
    between_words=("zwischen",),
    guest_words=("bei", "beim", "zu", "zum", "zur"),
    until_words=("bis",),
    inner_asides=("im rahmen", "auf einladung", "zum ersten mal", "zum zweiten mal", "begleitet von", "in begleitung", "an der spitze", "gefolgt von"),
    aside_links=("des", "der", "eines", "einer", "seines", "seiner", "ihres", "ihrer", "dieses", "dieser", "von", "seit"),
    aside_openers=(
        *("im rahmen", "am rande", "im anschluss", "im beisein", "im auftrag", "im zuge", "auf einladung"),
        *("auf bitten", "an der spitze", "an der seite", "aus anlass", "anlässlich", "während", ),
        *("kurz nach", "einen tag nach", "zwei tage nach", "wenige tage", "wenige stunden", "eine woche"),
        *("zum ersten mal", "erstmals", "begleitet von", "gemeinsam mit", "zusammen mit", "laut", "so", "nach angaben"),
        *("trotz", "ungeachtet", "wie geplant", "hinter verschlossenen türen"),
    ),
    date_prepositions=("am",),
    wide_words=("kontinent", "region"),
    begun_words=tuple("begonnen begonnene begonnenen begann gestartet gestartete gestarteten eröffnet eröffnete eröffneten angetreten angetretene angetretenen".split()),
    carried_on_words=tuple("fortgesetzt fortgesetzte fortgesetzten weitergeführt".split()),
    closed_words=tuple("abgeschlossen abgeschlossene abgeschlossenen beendet beendete beendeten endete ausklang".split()),
    among_words=("unter",),
    rank_words=tuple("letzter letzte letzten erster erste ersten einziger einzige jüngster zweiter dritter zuletzt".split()),
    country_words=("das Land", "die Stadt", "die Bundesstadt", "die Hauptstadt", "ins Land", "im Land", "in das Land", "in dem Land", "auf der Insel", "auf die Insel", "im Königreich", "ins Königreich", "im Emirat", "des Landes", "der Insel", "des Königreichs", "die Insel", "das Königreich"),
    forerunner_words=("seit", "nach"),
    stand_ins=("jenem", "jener", "jene", "jenes", "der", "dem", "die", "denen"),
    first_words=("erste", "erster", "erstes", "ersten"),
    instead_words=(*(f"an {whose} stelle" for whose in ("seiner", "ihrer", "dessen", "deren")), "stattdessen", "statt seiner", "statt ihrer", "anstelle von", "anstelle des", "anstelle der", "an stelle von", "in seiner vertretung", "in ihrer vertretung", "in vertretung von", "in vertretung des", "in vertretung der", "als sein vertreter", "als ihr vertreter", "als seine vertreterin", "als ihre vertreterin"),
    also_words=tuple("auch ebenfalls gleichfalls ebenso".split()),
    beside_words=(*(f"{span} {order}" for span in ("stunden", "wenige stunden", "minuten", "kurz", "unmittelbar", "knapp") for order in ("vor", "nach")), "am selben tag wie", "am gleichen tag wie", "zeitgleich mit", "gleichzeitig mit", "fast zeitgleich mit", *(f"{when}gefolgt {by}" for when in ("", "dicht ", "kurz darauf ", "wenig später ", "stunden später ", "wenige stunden später ", "eine stunde später ", "am selben tag ") for by in ("von", "vom"))),
    same_words=tuple("dieselbe gleiche gleichen selbe selben ähnliche ähnlichen".split()),
    previous_words=tuple("letzte letzter letzten vorige voriger vorherige vorheriger vorigen vorherigen vorangegangene".split()),
    came_after_words=("folgt auf", "folgte auf", "schließt sich an", "folgt einer", "folgt einem"),
    since_words=("seit",),
    impersonal_marks=("für",),
    earlier_words=("zuvor", "davor", "vorher"),
    again_words=("erneut", "abermals", "zum zweiten mal", "nochmals"),
    age_words=("mit", "mit nur", "mit gerade", "alter von", "alter"),
    born_words=("geboren", "geborene", "geborener", "gebürtig"),
    life_words=(
        *("an die macht", "an die regierung", "an die staatsspitze", "ins amt", "ins präsidentenamt", "ins kanzleramt", "auf den thron", "zur macht"),
        *(f"als {young}" for young in ("kind", "junge", "mädchen", "kleinkind", "jugendlicher", "jugendliche", "schüler", "schülerin", "student", "studentin", "teenager", "flüchtling", "gastarbeiter", "flüchtlingskind")),
        *(f"als junger {what}" for what in ("mann", "anwalt", "diplomat", "offizier", "journalist", "arzt", "beamter", "forscher")),
        *(f"als junge {what}" for what in ("frau", "anwältin", "diplomatin", "journalistin", "ärztin")),
        *(f"{whose} {what}" for whose in ("seine", "ihre") for what in ("kindheit", "jugend", "schulzeit", "studienzeit", "doktorarbeit", "promotion", "laufbahn", "karriere", "dissertation")),
        *(f"{whose} {what}" for whose in ("sein", "ihr") for what in ("abitur", "studium", "jurastudium", "medizinstudium", "wirtschaftsstudium", "diplom", "examen")),
        *(f"{whose} {spouse} kennen" for whose in ("seine", "ihre", "seinen", "ihren") for spouse in ("frau", "mann", "ehefrau", "ehemann")),
        *(f"als {post}" for post in ("botschafter", "botschafterin", "konsul", "konsulin", "generalkonsul", "korrespondent", "korrespondentin", "austauschschüler", "praktikant", "praktikantin", "attaché")),
        "aufgewachsen", "aufwuchs", "aufwuchsen", "aufwachsen", "geboren", "studierte", "studiert", "promovierte", "promoviert", "habilitierte", "groß geworden", "aufgezogen", "zur schule", "ging zur schule", "zur welt",
        "zum studium", "lebte", "gelebt", "lebten",
    ),
    remote_words=("videobotschaft", "videobotschaften", "grußbotschaft", "grußwort", "in einem schreiben", "in einem brief", "per video", "videokonferenz", "per telefon", "telefonisch", "virtuell", "virtuellen", "virtuelle", "online", "per videoschalte", "zugeschaltet", "videoschalte", "digital", "per videolink", "telefonat", "am telefon", "per livestream"),
    new_trip_words=("weitere reise", "eine andere reise", "nächste reise", "nächste auslandsreise", "nächsten reise", "nächster besuch", "nächste mission"),
    home_words=("nach hause", "in die heimat", "in seine heimat", "in ihre heimat", "heimwärts"),
    visiting_words=("zu", "auf",),
    closing_words=("zum abschluss", "zum ende", "am ende", "zum ausklang", "zum schluss",),
    last_day_words=("letzten tag", "letzter tag", "letzte tag", "abschlusstag", "schlusstag"),
    midway_words=("ersten tag", "zweiten tag", "dritten tag", "vierten tag"),
    leaving_words=(
        "von dort", "von dort aus", "von da", "von da aus", "von hier aus", "noch am abend", "noch am selben abend", "noch am selben tag", "noch am gleichen tag",
        "noch am gleichen abend", "noch in der nacht", "noch in derselben nacht", "am selben tag", "am selben abend", "am gleichen tag", "am gleichen abend", "noch am nachmittag",
        "noch am mittag", "schon am abend", "bereits am abend",
    ),
    hour_words=("stunden",),
    state_nouns=tuple("staaten länder ländern nationen republiken".split()),
    state_forms=tuple("republik bundesrepublik volksrepublik königreich königreichs staat staates fürstentum großherzogtum emirat sultanat föderation".split()),
    few_words=tuple("wenige wenigen einige mehrere weitere paar zwei drei vier fünf sechs sieben acht".split()),
    same_day_words=("eintägig", "eintägigen", "eintägige", "eintägiger", "tagesausflug", "für wenige stunden", "tagesreise", "eintägigem"),
    opaque=(
        *(f"{at} {side}" for at in ("im", "in den", "den", "nach", "aus dem", "hohen", "hoher", "globalen") for side in ("norden", "süden")),

        *(f"{whose} {noun}" for whose in ("unsere", "unserer", "militärische", "humanitäre") for noun in ("mission", "missionen")),
        *(f"mission {whose}" for whose in ("der bundeswehr", "der vereinten nationen", "der nato", "der eu", "der uno", "der blauhelme", "der streitkräfte")),
        *(f"{warned} reisen {to}" for warned in ("vor", "von") for to in ("nach", "in", "ins", "in die", "in den")),  # "warnte vor Reisen nach …"
        "zu ende", "am ende", "gegen ende", "nationaler sicherheitsrat", "nationalen sicherheitsrat", "nationale sicherheitsrat", "nationalen sicherheitsrats"),
    many_sided=("trilaterale", "dreiertreffen", "trilateralen", "trilaterales", "trilateraler"),
    two_sided=("bilaterale", "bilateralen", "bilaterales", "bilateraler", "vier-augen-gespräche"),
    recent_words=("jüngste", "jüngsten", "jüngster", "jüngstem", "jüngstes"),
    background_words=("im vergangenen jahr", "letztes jahr", "vor einem jahr", "vor zwei jahren", "zuletzt", "damals", "damalige", "damaliger", "bei seinem letzten besuch", "bei ihrem letzten besuch", "in seiner ersten amtszeit", "schon einmal"),
    formats=FORMATS,
    noise=(
        r"(?:[•▪►→>*-]\s*)?(?:lesen sie|lies|mehr zum thema|mehr dazu|hier lesen|weiterlesen|sehen sie|lesetipp|das könnte sie|auch interessant|mehr lesen|weitere (?:artikel|meldungen|nachrichten))\b", r"(?:foto|bild|video|grafik|quelle|symbolbild|archivbild|archivfoto|fotostrecke|bildquelle|copyright)s?\s?[:(]", r"(?:foto|bild)\b.{0,60}(?:dpa|afp|ap|reuters|imago|getty)\b",
        r"(?:newsletter|push-?nachrichten|abonnieren|jetzt abonnieren|zum newsletter)\b", r"folgen sie\b", r"kommentare?\b.{0,12}(?:$|\|)", r"alle (?:entwicklungen|nachrichten|meldungen)\b", r"(?:©|\(c\))", r"anzeige\s*$", r"werbung\b", r"(?:diese|unsere) (?:website|webseite|seite) (?:verwendet|nutzt)\b", r"cookies?\b",
        r"mit material von\b", r"(?:dpa|afp|ap|reuters|sda|apa|epd|kna|tass|xinhua)\s*\.?$", r"(?:veröffentlicht|aktualisiert|stand)\s?(?:am|:)", r"teilen\b\s*$", r"alle rechte vorbehalten", r"von unserem korrespondenten", r"zur startseite\b", r"jetzt (?:registrieren|anmelden|testen)", r"app herunterladen", r"→", r"themen\s?:", r"schlagwörter\s?:",
    ),
    abbreviations=frozenset("dr prof hr fr st str bzw ca etc usw z b d h u a s v n nr mio mrd jan feb febr apr aug sept okt nov dez evtl ggf inkl vgl art abs geb gest ing jr sr i k l m p t w o e g c f j r x y ii iii iv vi xiv xvi 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31".split()),
)
