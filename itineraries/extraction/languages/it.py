"""Italian, as data."""

from __future__ import annotations

from typing import Any

from itineraries.extraction.languages.dates_it import DATES
from itineraries.extraction.languages.demonyms import demonyms
from itineraries.extraction.languages.pack import Aux, Form, Format, LanguagePack, Noun, Role, Sense, Verb

_CLITICS = ("lo", "la", "li", "le", "gli")


def _forms(future: str, present: str, past: str, conditional: str, infinitive: str, participle: str, gerund: str) -> dict[Form, tuple[str, ...]]:
    """Forms from words parted by "|"."""
    told = (future, present, past, conditional, infinitive, participle, gerund)
    return {form: tuple(p for p in phrases.split("|") if p) for form, phrases in zip(Form, told, strict=True)}


def _end(words: str, tail: str) -> str:
    return "|".join(f"{word} {tail}" if tail else word for word in words.split("|") if word)


def _agree(participle: str) -> str:
    """Feminine and plural of a past participle."""
    return "|".join(participle[:-1] + ending for ending in "oaie") if participle.endswith("o") else participle


def _conjugate(infinitive: str, future: str, present: str, past: str, participle: str, gerund: str, tail: str = "") -> dict[Form, tuple[str, ...]]:
    """The third persons of a verb; its infinitive also cut short and with its object ("incontrar", "incontrarlo")."""
    bare = infinitive[:-1]
    infinitives = f"{infinitive}|{bare}|" + "|".join(bare + c for c in _CLITICS)
    gerunds = f"{gerund}|" + "|".join(gerund + c for c in _CLITICS) if gerund else ""
    return _forms(
        _end(f"{future}à|{future}anno|{future}ò|{future}emo", tail),
        _end(present, tail),
        _end(past, tail),
        _end(f"{future}ebbe|{future}ebbero", tail),
        _end(infinitives, tail),
        _end(_agree(participle), tail),
        _end(gerunds, tail),
    )


def _are(infinitive: str, tail: str = "", subjunctive: bool = True) -> dict[Form, tuple[str, ...]]:
    """A verb in -are; its "subjunctive" may be a noun as well ("viaggi", "incontri")."""
    stem = infinitive[:-3]
    soft = stem + "h" if stem.endswith(("c", "g")) else stem[:-1] if stem.endswith(("ci", "gi")) else stem
    short = soft[:-1] if soft.endswith("i") else soft
    present = f"{stem}a|{stem}ano|{short}iamo" + (f"|{short}i|{short}ino" if subjunctive else "")
    past = f"{stem}ò|{stem}arono|{stem}ava|{stem}avano|{stem}asse|{stem}assero"
    return _conjugate(infinitive, soft + "er", present, past, stem + "ato", stem + "ando", tail)


def _ire(infinitive: str, isc: bool = False, tail: str = "") -> dict[Form, tuple[str, ...]]:
    """A verb in -ire, with or without -isc-."""
    stem = infinitive[:-3]
    strong = stem + "isc" if isc else stem
    present = f"{strong}e|{strong}ono|{strong}a|{strong}ano|{stem}iamo"
    past = f"{stem}ì|{stem}irono|{stem}iva|{stem}ivano|{stem}isse|{stem}issero"
    return _conjugate(infinitive, stem + "ir", present, past, stem + "ito", stem + "endo", tail)


def _ere(infinitive: str, strong: str, participle: str, future: str = "", tail: str = "", subjunctive: str = "") -> dict[Form, tuple[str, ...]]:
    """A verb in -ere; `strong` is the third person of its past ("accolse"), its plural ends in -ero."""
    stem = infinitive[:-3]
    soft = subjunctive or stem
    present = f"{stem}e|{soft}ono|{soft}a|{soft}ano|{stem}iamo"
    past = f"{strong}|{strong}ro|{stem}eva|{stem}evano|{stem}esse|{stem}essero"
    return _conjugate(infinitive, future or stem + "er", present, past, participle, stem + "endo", tail)


def _fare(tail: str = "") -> dict[Form, tuple[str, ...]]:
    return _conjugate("fare", "far", "fa|fanno|faccia|facciano", "fece|fecero|faceva|facevano|facesse", "fatto", "facendo", tail)


def _dare(tail: str = "") -> dict[Form, tuple[str, ...]]:
    return _conjugate("dare", "dar", "dà|danno|dia|diano", "diede|diedero|dava|davano", "dato", "dando", tail)


def _venire(prefix: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    p = prefix
    return _conjugate(f"{p}venire", f"{p}verr", f"{p}viene|{p}vengono|{p}venga|{p}vengano", f"{p}venne|{p}vennero|{p}veniva|{p}venivano|{p}venisse", f"{p}venuto", f"{p}venendo", tail)


def _tenere(prefix: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    p = prefix
    return _conjugate(f"{p}tenere", f"{p}terr", f"{p}tiene|{p}tengono|{p}tenga|{p}tengano", f"{p}tenne|{p}tennero|{p}teneva|{p}tenevano|{p}tenesse", f"{p}tenuto", f"{p}tenendo", tail)


def _prendere(tail: str = "", prefix: str = "") -> dict[Form, tuple[str, ...]]:
    return _ere(f"{prefix}prendere", f"{prefix}prese", f"{prefix}preso", tail=tail)


_ANDARE = _conjugate("andare", "andr", "va|vanno|vada|vadano", "andò|andarono|andava|andavano|andasse", "andato", "andando")
_ESSERE = _forms("sarà|saranno", "è|sono|sia|siano", "era|erano|fu|furono|è stato|è stata|sono stati|sono state|era stato|era stata|erano stati|erano state", "sarebbe|sarebbero", "essere|esser", "stato|stata|stati|state", "essendo")
_AVERE = _forms("avrà|avranno", "ha|hanno|abbia|abbiano", "aveva|avevano|ebbe|ebbero", "avrebbe|avrebbero", "avere|aver", "avuto|avuta|avuti|avute", "avendo")
_GIUNGERE = _ere("giungere", "giunse", "giunto")
_RAGGIUNGERE = _ere("raggiungere", "raggiunse", "raggiunto")
_ACCOGLIERE = _ere("accogliere", "accolse", "accolto", subjunctive="accolg")
_VEDERE = _ere("vedere", "vide", "visto", future="vedr")
_RIMANERE = _conjugate("rimanere", "rimarr", "rimane|rimangono|rimanga|rimangano", "rimase|rimasero|rimaneva|rimanevano", "rimasto", "rimanendo")
_PROPORRE = _conjugate("proporre", "proporr", "propone|propongono|proponga", "propose|proposero|proponeva|proponevano", "proposto", "proponendo")
_CONDURRE = _conjugate("condurre", "condurr", "conduce|conducono|conduca", "condusse|condussero|conduceva|conducevano", "condotto", "conducendo")
_DIRE = _conjugate("dire", "dir", "dice|dicono|dica", "disse|dissero|diceva|dicevano", "detto", "dicendo")
_SCEGLIERE = _ere("scegliere", "scelse", "scelto", subjunctive="scelg")
_USCIRE = _conjugate("uscire", "uscir", "esce|escono|esca|escano", "uscì|uscirono|usciva|uscivano", "uscito", "uscendo")
_INTERVENIRE = _venire("inter")


def _v(sense: Sense, forms: dict[Form, tuple[str, ...]], **more: Any) -> tuple[Verb, ...]:
    return (Verb(sense, forms, **more),)


def _joined(phrase: str, pronoun: str) -> str:
    head, _, tail = phrase.partition(" ")
    return head + pronoun + (f" {tail}" if tail else "")


def _si(sense: Sense, forms: dict[Form, tuple[str, ...]], **more: Any) -> tuple[Verb, ...]:
    """A reflexive verb: its pronoun stands before it, or is written with infinitive, gerund and participle."""
    bare = forms[Form.INFINITIVE][1]  # cut short: "recar"
    joined = {
        Form.INFINITIVE: tuple(_joined(bare, pronoun) for pronoun in ("si", "ci", "mi")),
        Form.GERUND: tuple(_joined(p, "si") for p in forms[Form.GERUND][:1]),
        Form.PARTICIPLE: tuple(_joined(p, "si") for p in forms[Form.PARTICIPLE]),
    }
    return (Verb(sense, forms, reflexive=True, be_perfect=True, **more), Verb(sense, joined, **more))


_MEETING = "bilateral_meeting"

VERBS = (
    # to travel
    *_si(Sense.GO, _are("recare")),
    *_v(Sense.GO, _ANDARE, be_perfect=True),
    *_v(Sense.GO, _are("viaggiare", subjunctive=False)),
    *_v(Sense.GO, _are("volare", subjunctive=False), be_perfect=True),
    *_v(Sense.GO, _ire("partire"), be_perfect=True, departs=True),
    *_v(Sense.GO, _ire("ripartire"), be_perfect=True, departs=True),
    *_v(Sense.GO, _ire("proseguire"), be_perfect=True),
    *_si(Sense.GO, _ire("trasferire", isc=True)),
    *_si(Sense.GO, _are("spostare")),
    *_si(Sense.GO, _ere("dirigere", "diresse", "diretto")),
    *_si(Sense.GO, _are("avviare")),
    *_si(Sense.GO, _are("imbarcare"), departs=True),
    *_si(Sense.GO, _are("precipitare")),
    *_v(Sense.GO, _are("imbarcare", subjunctive=False), departs=True),
    *_v(Sense.GO, _fare("rotta")),
    *_v(Sense.GO, _RAGGIUNGERE, direct=True),
    *_v(Sense.GO, _are("toccare"), direct=True),
    *_v(Sense.GO, _ere("percorrere", "percorse", "percorso"), direct=True),
    *_v(Sense.GO, _are("portare"), carries=True),
    *_v(Sense.GO, _CONDURRE, carries=True),
    # to come, to arrive
    *_v(Sense.ARRIVE, _are("arrivare", subjunctive=False), be_perfect=True),
    *_v(Sense.ARRIVE, _forms("", "arrivi|arrivino", "", "", "", "", "")),
    *_v(Sense.ARRIVE, _GIUNGERE, be_perfect=True),
    *_v(Sense.ARRIVE, _are("atterrare"), be_perfect=True),
    *_v(Sense.ARRIVE, _are("sbarcare", subjunctive=False), be_perfect=True),
    *_v(Sense.ARRIVE, _are("approdare"), be_perfect=True),
    *_v(Sense.ARRIVE, _venire(), be_perfect=True),
    # away, home
    *_v(Sense.LEAVE, _are("lasciare"), direct=True),
    *_v(Sense.LEAVE, _are("abbandonare"), direct=True),
    *_v(Sense.LEAVE, _are("decollare"), be_perfect=True, departs=True),
    *_v(Sense.LEAVE, _are("salpare"), be_perfect=True, departs=True),
    *_v(Sense.LEAVE, _USCIRE, be_perfect=True),
    *_v(Sense.RETURN, _are("rientrare"), be_perfect=True),
    *_v(Sense.RETURN, _are("tornare"), be_perfect=True),
    *_v(Sense.RETURN, _are("ritornare"), be_perfect=True),
    *_v(Sense.RETURN, _fare("ritorno")),
    *_v(Sense.RETURN, _fare("rientro")),
    # to be there
    *_v(Sense.STAY, _ESSERE, be_perfect=True, copula=True),
    *_si(Sense.STAY, _are("trovare")),
    *_si(Sense.STAY, _tenere("trat")),
    *_v(Sense.STAY, _are("restare"), be_perfect=True, near=True),
    *_v(Sense.STAY, _RIMANERE, be_perfect=True, near=True),
    *_v(Sense.STAY, _are("soggiornare")),
    *_v(Sense.STAY, _are("pernottare")),
    *_v(Sense.STAY, _are("alloggiare", subjunctive=False)),
    *_v(Sense.STAY, _are("passare")),
    *_v(Sense.STAY, _ere("trascorrere", "trascorse", "trascorso")),
    *_v(Sense.VISIT, _are("visitare"), direct=True),
    *_v(Sense.VISIT, _fare("tappa")),
    *_v(Sense.VISIT, _fare("scalo")),
    *_v(Sense.VISIT, _fare("sosta")),
    *_v(Sense.VISIT, _fare("una sosta")),
    *_v(Sense.VISIT, _fare("uno scalo")),
    *_v(Sense.VISIT, _fare("uno scalo tecnico")),
    *_si(Sense.VISIT, _are("fermare")),
    *_v(Sense.VISIT, _are("sostare"), be_perfect=True),
    *_v(Sense.TRANSIT, _are("transitare")),
    # with whom
    *_v(Sense.JOIN, _are("accompagnare")),
    *_si(Sense.JOIN, _ire("unire", isc=True)),
    *_si(Sense.JOIN, _are("aggregare")),
    *_v(Sense.EXPECT, _forms("", "", "", "", "", "atteso|attesa|attesi|attese", "")),
    *_v(Sense.HOST, _ere("ricevere", "ricevette", "ricevuto"), event=_MEETING),
    *_v(Sense.HOST, _ACCOGLIERE, event=_MEETING),
    *_v(Sense.HOST, _are("ospitare"), event=_MEETING),
    *_v(Sense.HOST, _dare("il benvenuto"), event=_MEETING),
    *_v(Sense.HOST, _ere("attendere", "attese", ""), event=_MEETING, awaits=True),
    *_v(Sense.SEND, _are("inviare", subjunctive=False)),
    *_v(Sense.SEND, _are("mandare")),
    # what is done there
    *_v(Sense.MEET, _are("incontrare", subjunctive=False), event=_MEETING),
    *_si(Sense.MEET, _are("incontrare", subjunctive=False), event=_MEETING),
    *_v(Sense.MEET, _VEDERE, event=_MEETING),
    *_si(Sense.MEET, _VEDERE, event=_MEETING),
    *_si(Sense.MEET, _ire("riunire", isc=True), event=_MEETING),
    *_si(Sense.MEET, _tenere("intrat"), event=_MEETING),
    *_si(Sense.MEET, _are("confrontare"), event=_MEETING),
    *_v(Sense.MEET, _ere("rendere", "rese", "reso", tail="visita"), event=_MEETING),
    *_v(Sense.MEET, _fare("visita"), event=_MEETING),
    *_v(Sense.MEET, _are("cenare"), event=_MEETING),
    *_v(Sense.MEET, _are("pranzare"), event=_MEETING),
    *_v(Sense.MEET, _ere("discutere", "discusse", "discusso"), event=_MEETING, together=True),
    *_v(Sense.MEET, _are("conversare"), event=_MEETING),
    *_v(Sense.MEET, _are("dialogare"), event=None),
    *_v(Sense.MEET, _are("salutare"), event=None),
    *_v(Sense.ATTEND, _are("partecipare")),
    *_v(Sense.ATTEND, _prendere("parte")),
    *_v(Sense.ATTEND, _ere("assistere", "assistette", "assistito")),
    *_v(Sense.ATTEND, _are("presenziare")),
    *_si(Sense.ATTEND, _ire("unire", isc=True, tail="ai lavori")),
    *_v(Sense.ATTEND, _ere("presiedere", "presiedette", "presieduto")),
    *_v(Sense.ATTEND, _ere("copresiedere", "copresiedette", "copresieduto")),
    *_v(Sense.ATTEND, _are("rappresentare")),
    *_v(Sense.ATTEND, _forms("", "", "", "", "", "presente|presenti", "")),
    *_v(Sense.SPEAK, _INTERVENIRE, be_perfect=True, event="speech", audience=True),
    *_v(Sense.SPEAK, _prendere("la parola"), event="speech"),
    *_si(Sense.SPEAK, _ere("rivolgere", "rivolse", "rivolto"), event="speech", audience=True),
    *_v(Sense.SPEAK, _are("parlare"), event="speech", audience=True),
    *_v(Sense.SIGN, _are("firmare"), event="signing"),
    *_v(Sense.SIGN, _are("siglare"), event="signing"),
    *_v(Sense.SIGN, _ere("sottoscrivere", "sottoscrisse", "sottoscritto"), event="signing"),
    *_v(Sense.CEREMONY, _are("inaugurare"), event="ceremony"),
    # the course of a journey
    *_v(Sense.BEGIN, _are("iniziare", subjunctive=False)),
    *_v(Sense.BEGIN, _are("cominciare")),
    *_v(Sense.BEGIN, _are("avviare", subjunctive=False)),
    *_v(Sense.BEGIN, _prendere(prefix="intra")),
    *_v(Sense.END, _ere("concludere", "concluse", "concluso")),
    *_si(Sense.END, _ere("concludere", "concluse", "concluso")),
    *_v(Sense.END, _are("terminare")),
    *_v(Sense.END, _ere("chiudere", "chiuse", "chiuso")),
    *_v(Sense.END, _are("completare")),
    *_v(Sense.END, _are("ultimare")),
    *_v(Sense.MAKE, _forms("compirà|compiranno", "compie|compiono|compia", "compì|compirono|compiva|compivano", "compirebbe", "compiere|compier", "compiuto|compiuta|compiuti|compiute", "compiendo")),
    *_v(Sense.MAKE, _are("effettuare")),
    *_v(Sense.MAKE, _fare()),
    *_v(Sense.MAKE, _AVERE),
    *_v(Sense.MAKE, _tenere()),
    *_si(Sense.MAKE, _tenere()),
    *_v(Sense.MAKE, _ere("svolgere", "svolse", "svolto")),
    *_si(Sense.MAKE, _ere("svolgere", "svolse", "svolto")),
    *_v(Sense.MAKE, _dare()),
    *_v(Sense.MAKE, _are("preparare")),
    *_v(Sense.MAKE, _are("pronunciare")),
    *_v(Sense.MAKE, _are("dedicare")),
    *_v(Sense.MAKE, _are("anticipare")),
    *_v(Sense.MAKE, _are("prolungare")),
    *_v(Sense.MAKE, _are("continuare")),
    *_v(Sense.MAKE, _ere("includere", "incluse", "incluso")),
    *_v(Sense.MAKE, _prendere(prefix="com")),
    *_v(Sense.MAKE, _ere("prevedere", "previde", "")),
    *_v(Sense.MAKE, _forms("", "", "", "", "", "previsto|prevista|previsti|previste|programmato|programmata|programmati|programmate|fissato|fissata|in programma|in calendario|in agenda", ""), planned=True),
    *_v(Sense.CHOOSE, _SCEGLIERE),
    *_v(Sense.CANCEL, _are("annullare")),
    *_v(Sense.CANCEL, _are("cancellare")),
    *_v(Sense.CANCEL, _ire("disdire") | {Form.PARTICIPLE: ("disdetto", "disdetta", "disdetti")}),
    *_v(Sense.CANCEL, _are("rinunciare")),
    *_v(Sense.CANCEL, _ere("sospendere", "sospese", "sospeso")),
    *_v(Sense.CANCEL, _are("revocare")),
    *_v(Sense.CANCEL, _are("saltare"), be_perfect=True),
    *_v(Sense.POSTPONE, _are("rinviare", subjunctive=False)),
    *_v(Sense.POSTPONE, _are("rimandare")),
    *_v(Sense.POSTPONE, _are("posticipare")),
    *_v(Sense.POSTPONE, _are("spostare")),
    *_v(Sense.POSTPONE, _ire("differire", isc=True)),
    *_v(Sense.POSTPONE, _ire("slittare") | _are("slittare"), be_perfect=True),
    *_v(Sense.DECLINE, _are("declinare")),
    *_v(Sense.DECLINE, _are("disertare")),
    *_v(Sense.DECLINE, _are("mancare")),
    *_v(Sense.INVITE, _are("invitare", subjunctive=False)),
    *_v(Sense.INVITE, _are("esortare")),
    *_v(Sense.INVITE, _are("sollecitare")),
    *_v(Sense.INVITE, _ere("chiedere", "chiese", "chiesto")),
    *_v(Sense.WISH, _PROPORRE),
    *_v(Sense.WISH, _are("auspicare")),
    *_v(Sense.WISH, _are("ipotizzare")),
    *_v(Sense.CALL, _are("telefonare")),
    *_v(Sense.CALL, _are("chiamare")),
    *_si(Sense.CALL, _ire("sentire")),
    *_v(Sense.CALL, _are("parlare", tail="al telefono")),
    *_v(Sense.CALL, _are("parlare", tail="per telefono")),
    *_v(Sense.SAY, _are("annunciare", subjunctive=False), announces=True),
    *_v(Sense.SAY, _are("confermare"), announces=True),
    *(
        verb
        for word in (
            "dichiarare", "affermare", "precisare", "spiegare", "sottolineare", "ricordare", "rivelare", "comunicare", "informare",
            "segnalare", "denunciare", "accusare", "criticare", "lodare", "negare", "assicurare", "lamentare", "raccontare", "osservare",
            "commentare", "ribadire", "condannare", "evidenziare", "indicare", "twittare", "ringraziare",
        )
        for verb in _v(Sense.SAY, _ire(word, isc=True) if word.endswith("ire") else _are(word, subjunctive=False))
    ),
    *_v(Sense.SAY, _DIRE),
    *_v(Sense.SAY, _ere("aggiungere", "aggiunse", "aggiunto")),
    *_v(Sense.SAY, _ire("riferire", isc=True)),
    *_v(Sense.SAY, _ire("chiarire", isc=True)),
    *_v(Sense.SAY, _ire("smentire", isc=True)),
    *_v(Sense.SAY, _ire("avvertire")),
    *_v(Sense.SAY, _ere("scrivere", "scrisse", "scritto")),
    *_v(Sense.SAY, _ere("rendere", "rese", "reso", tail="noto")),
    *_v(Sense.SAY, _fare("sapere")),
    *(
        verb
        for word in (
            "evitare", "cercare", "affrontare", "accettare", "rifiutare", "nominare", "governare", "guidare", "votare", "consegnare", "esaminare",
            "aiutare", "appoggiare", "ordinare", "lanciare", "guardare", "lavorare", "minacciare", "approvare", "aspettare", "sperare", "pensare", "considerare",
            "ottenere", "sostenere", "mantenere",
        )
        for verb in _v(Sense.OTHER, _tenere(word.removesuffix("tenere")) if word.endswith("tenere") else _are(word, subjunctive=False))
    ),
    *_v(Sense.OTHER, _ere("decidere", "decise", "deciso")),
    *_v(Sense.OTHER, _ere("difendere", "difese", "difeso")),
    *_v(Sense.OTHER, _ere("promettere", "promise", "promesso")),
    *_v(Sense.OTHER, _ere("vincere", "vinse", "vinto")),
    *_v(Sense.OTHER, _ere("perdere", "perse", "perso")),
    *_v(Sense.OTHER, _ere("vivere", "visse", "vissuto", future="vivr")),
    *_v(Sense.OTHER, _ere("succedere", "successe", "succeduto")),
    *_v(Sense.OTHER, _ere("chiedere", "chiese", "chiesto", tail="scusa")),
    *_v(Sense.OTHER, _ire("seguire")),
    *_v(Sense.OTHER, _ire("definire", isc=True)),
    *_v(Sense.OTHER, _ire("fornire", isc=True)),
    *_v(Sense.OTHER, _ire("garantire", isc=True)),
    *_v(Sense.OTHER, _ire("aprire") | {Form.PARTICIPLE: ("aperto", "aperta", "aperti", "aperte")}),
    *_v(Sense.OTHER, _ire("offrire") | {Form.PARTICIPLE: ("offerto", "offerta", "offerti", "offerte")}),
    *_v(Sense.OTHER, _ire("sostituire", isc=True)),
)

NOUNS = (
    Noun(Sense.VISIT, ("visita", "visite", "visita lampo", "visita a sorpresa")),
    Noun(Sense.VISIT, ("visita di stato", "visite di stato"), visit="state"),
    Noun(Sense.VISIT, ("visita ufficiale", "visite ufficiali", "viaggio ufficiale"), visit="official"),
    Noun(Sense.VISIT, ("visita di lavoro", "visita di lavoro e amicizia"), visit="working"),
    Noun(Sense.VISIT, ("visita ufficiale di lavoro", "visita ufficiale e di lavoro"), visit="official_working"),
    Noun(Sense.VISIT, ("visita privata", "viaggio privato"), visit="private"),
    Noun(Sense.GO, ("viaggio", "viaggi", "viaggio apostolico", "tour", "tournée", "giro", "missione", "missioni", "trasferta", "trasferte", "spostamento", "spostamenti", "viaggio all'estero")),
    Noun(Sense.GO, ("viaggio lampo", "andata e ritorno"), same_day=True),
    Noun(Sense.STAY, ("soggiorno", "permanenza", "partecipazione", "presenza")),
    Noun(Sense.VISIT, ("tappa", "tappe", "scalo", "scali", "sosta", "soste"), lists=True, onward=True),
    Noun(Sense.ARRIVE, ("arrivo", "venuta")),
    Noun(Sense.LEAVE, ("partenza",)),
    Noun(Sense.RETURN, ("ritorno", "rientro", "di ritorno da", "di ritorno dal", "di ritorno dalla", "di ritorno dall'", "di rientro da")),
    Noun(Sense.GO, ("in partenza per", "diretto a", "diretta a", "diretti a", "alla volta di", "in volo verso", "in volo per", "con destinazione")),
    Noun(Sense.MEET, ("incontro", "incontri", "colloquio", "colloqui", "faccia a faccia", "bilaterale", "bilaterali", "udienza", "conversazione", "tête-à-tête", "trilaterale"), event=_MEETING, loose=True),
    Noun(Sense.MEET, ("negoziati", "consultazioni", "trattative"), event=_MEETING, loose=True),
    Noun(Sense.MEET, ("pranzo", "cena", "pranzo di lavoro", "cena di lavoro", "colazione di lavoro"), event=_MEETING, loose=True),
    Noun(Sense.ATTEND, ("vertice", "vertici", "summit", "vertice intergovernativo", "vertice bilaterale", "vertice straordinario"), event="summit"),
    Noun(Sense.ATTEND, ("riunione", "riunioni", "conferenza", "forum", "congresso", "assemblea generale", "tavola rotonda", "riunione ministeriale", "conferenza internazionale", "consiglio dei ministri", "sessione plenaria", "dibattito generale"), event="multilateral_meeting"),
    Noun(Sense.SPEAK, ("discorso", "intervento", "allocuzione"), event="speech"),
    Noun(Sense.PRESS, ("conferenza stampa", "punto stampa"), event="press_conference"),
    Noun(Sense.CEREMONY, ("cerimonia", "cerimonie", "insediamento", "giuramento", "funerali", "esequie", "inaugurazione", "banchetto", "cena di gala", "cena di stato", "incoronazione", "commemorazione", "commemorazioni", "parata", "messa"), event="ceremony"),
    Noun(Sense.SIGN, ("firma",), event="signing"),
    Noun(Sense.CALL, ("telefonata", "colloquio telefonico", "conversazione telefonica", "chiamata", "videochiamata", "contatto telefonico")),
    Noun(Sense.INVITE, ("invito",)),
    Noun(Sense.OTHER, ("ospite d'onore", "ospite")),
    Noun(Sense.CANCEL, ("annullamento", "cancellazione", "rinuncia")),
    Noun(Sense.POSTPONE, ("rinvio", "slittamento")),
)

AUXILIARIES = {
    Aux.FUTURE: (
        "deve", "devono", "dovrà", "dovranno", "dovrebbe", "dovrebbero", "potrà", "sta per", "stanno per", "si appresta a", "si accinge a", "si prepara a", "conta di", "intende", "intendono",
        "prevede di", "ha in programma di", "è previsto che", "si prevede che", "è atteso che", "è pronto a", "è pronta a", "si attende che",
    ),
    Aux.FUTURE_PAST: (
        "doveva", "dovevano", "avrebbe dovuto", "avrebbero dovuto", "sarebbe dovuto", "sarebbe dovuta", "sarebbero dovuti", "aveva in programma di", "prevedeva di", "contava di", "stava per", "era previsto che", "si apprestava a",
    ),
    Aux.PERFECT: ("ha", "hanno", "aver", "avere", "avendo", "abbia", "abbiano", "ho", "abbiamo", "ha potuto", "hanno potuto", "ha appena", "è riuscito a", "è riuscita a"),
    Aux.FUTURE_PERFECT: ("avrà", "avranno"),
    Aux.PLUPERFECT: ("aveva", "avevano", "avesse", "ebbe", "ebbero", "aveva potuto"),
    Aux.BE: ("è", "sono", "sia", "siano", "viene", "vengono", "venga", "sta", "stanno", "resta", "essere", "esser"),
    Aux.BE_PAST: (
        "era", "erano", "fu", "furono", "venne", "vennero", "veniva", "stava", "stavano", "è stato", "è stata", "sono stati", "sono state", "era stato", "era stata", "erano stati", "erano state", "essendo", "fosse", "sia stato", "sia stata",
        "essere stato", "essere stata", "esser stato",
    ),
    Aux.BE_FUTURE: ("sarà", "saranno", "sarà stato", "sarà stata", "saranno stati", "saranno state", "sarà già stato", "sarà già stata", "verrà", "verranno", "deve essere", "dovrà essere", "dovrebbe essere", "dovrebbero essere", "sarà lui", "potrà essere"),
    Aux.MAYBE: ("potrebbe", "potrebbero", "può", "possono", "sarebbe", "sarebbero", "valuta", "valuta di", "valuta se", "sta valutando", "sta valutando di", "sta valutando se", "non esclude di", "pensa di", "starebbe", "starebbe valutando", "potrebbe essere", "ipotizza di"),
    Aux.UNREAL: ("avrebbe", "avrebbero", "avrebbe potuto", "avrebbero potuto", "avrebbe voluto"),
    Aux.WISH: (
        "vuole", "vogliono", "vorrebbe", "vorrebbero", "voleva", "volevano", "desidera", "desiderava", "spera di", "sperano di", "sperava di", "auspica di", "punta a", "aspira a", "propone di", "rifiuta di", "ha rifiutato di", "si rifiuta di", "si è rifiutato di", "si è rifiutata di",
        "esclude di", "ha escluso di", "ha evitato di", "sogna di", "si dice pronto a", "si è detto pronto a", "si è detta pronta a", "ha chiesto di", "chiede di",
    ),
}

_FM = "Minister of Foreign Affairs"
_OF_FOREIGN = ("degli esteri", "degli affari esteri", "agli esteri", "degli affari esteri e della cooperazione internazionale")
ROLES = (
    Role(("presidente", "presidentessa", "capo dello stato", "capo di stato", "presidente della repubblica", "presidente * della repubblica", "capo della casa bianca", "presidenti", "capi di stato", "presidente federale", "leader", "ex presidente", "numero uno"), "President", "head_of_state"),
    Role(("presidente ad interim", "presidente di transizione", "capo della giunta", "capo della giunta militare", "uomo forte"), "President of the Transition", "head_of_state"),
    Role(("re", "sovrano", "monarca"), "King", "head_of_state"),
    Role(("regina", "sovrana"), "Queen", "head_of_state"),
    Role(("regina consorte",), "Queen Consort"),
    Role(("emiro",), "Emir", "head_of_state"),
    Role(("sultano",), "Sultan", "head_of_state"),
    Role(("granduca",), "Grand Duke", "head_of_state"),
    Role(("imperatore",), "Emperor", "head_of_state"),
    Role(("papa", "pontefice", "sommo pontefice", "santo padre", "vescovo di roma"), "Pope", "head_of_state", country="VA"),
    Role(("guida suprema",), "Supreme Leader", "head_of_state"),
    Role(("principe ereditario", "principe ereditario *"), "Crown Prince"),
    Role(("principe", "principessa"), "Prince"),
    Role(("first lady", "prima donna"), "First Lady"),
    Role(("vicepresidente", "vice presidente"), "Vice President"),
    Role((
        "primo ministro", "prima ministra", "prima ministro", "premier", "capo del governo", "capo di governo", "presidente del governo", "primi ministri", "capo dell'esecutivo", "capi di governo", "ex premier",
    ), "Prime Minister", "head_of_government"),
    Role(("presidente del consiglio", "presidente del consiglio dei ministri", "inquilino di palazzo chigi", "inquilina di palazzo chigi"), "Prime Minister", "head_of_government", country="IT"),
    Role(("cancelliere", "cancelliera", "cancelliere federale"), "Chancellor", "head_of_government"),
    Role(("vicepremier", "vice premier", "vice primo ministro", "viceprimo ministro"), "Deputy Prime Minister"),
    Role(("vicepresidente del consiglio",), "Deputy Prime Minister", country="IT"),
    Role((
        *(f"{who} {x}{what}" for who in ("ministro", "ministra", "ministri", "titolare") for x in ("", "* ") for what in _OF_FOREIGN),
        "capo della diplomazia", "capo * della diplomazia", "capa della diplomazia", "responsabile della diplomazia", "ministro degli esteri e della cooperazione", "ministro dell'europa e degli affari esteri", "vicepremier e ministro degli esteri",
        "vicepresidente del consiglio e ministro degli esteri",
    ), _FM, "foreign_minister"),
    Role(("titolare della farnesina", "capo della farnesina", "inquilino della farnesina"), _FM, "foreign_minister", country="IT"),
    Role(("viceministro degli esteri", "viceministro * degli esteri", "vice ministro degli esteri", "viceministra degli esteri", "viceministro"), "Deputy Minister of Foreign Affairs"),
    Role(("segretario di stato", "segretario di stato *", "segretaria di stato", "segretario * di stato"), "Secretary of State", "foreign_minister", country="US"),
    Role(("segretario di stato vaticano", "segretario di stato della santa sede"), "Cardinal Secretary of State", country="VA"),
    Role(("sottosegretario", "sottosegretaria", "sottosegretario agli esteri"), "Under-Secretary"),
    Role(tuple(f"{who} {x}{what}" for who in ("ministro", "ministra", "ministri", "titolare") for x in ("", "* ") for what in ("della difesa", "delle forze armate")), "Minister of Defence"),
    Role(("segretario alla difesa", "segretario * alla difesa", "capo del pentagono"), "Secretary of Defense", country="US"),
    Role(("segretario al tesoro", "segretaria al tesoro", "segretario * al tesoro"), "Secretary of the Treasury", country="US"),
    Role(tuple(f"{who} {x}{what}" for who in ("ministro", "ministra", "ministri", "titolare") for x in ("", "* ") for what in ("dell'economia", "delle finanze", "dell'economia e delle finanze", "del tesoro")), "Minister of Finance"),
    Role(tuple(f"{who} {x}{what}" for who in ("ministro", "ministra", "ministri", "titolare") for x in ("", "* ") for what in ("dell'interno", "degli interni")) + ("titolare del viminale",), "Minister of the Interior"),
    Role(tuple(f"{who} {x}della giustizia" for who in ("ministro", "ministra") for x in ("", "* ")), "Minister of Justice"),
    Role(tuple(
        f"{who} {x}{what}"
        for who in ("ministro", "ministra")
        for x in ("", "* ")
        for what in (
            "del commercio", "dell'industria", "dell'energia", "dell'agricoltura", "della sanità", "della salute", "della cultura", "dei trasporti", "dell'ambiente", "del lavoro", "dell'istruzione", "dello sport", "del turismo", "delle imprese",
            "delle imprese e del made in italy", "dello sviluppo", "della cooperazione", "degli affari europei", "dell'università", "delle infrastrutture", "dell'immigrazione", "del petrolio",
        )
    ), "Minister"),
    Role(("ministro", "ministra", "ministri", "ministre"), "Minister"),
    Role(("ambasciatore", "ambasciatrice"), "Ambassador"),
    Role(("segretario generale", "segretaria generale"), "Secretary-General", "organization_head"),
    Role(("segretario generale dell'onu", "segretario generale delle nazioni unite", "capo dell'onu", "numero uno dell'onu"), "UN Secretary-General", "organization_head", organization="UN"),
    Role(("segretario generale della nato", "capo della nato"), "NATO Secretary General", "organization_head", organization="NATO"),
    Role(("presidente della commissione europea", "presidente della commissione ue", "presidente della commissione", "capo dell'esecutivo europeo", "capo dell'esecutivo comunitario"), "President of the European Commission", "organization_head", organization="EU"),
    Role(("presidente del consiglio europeo",), "President of the European Council", "organization_head", organization="EU"),
    Role(("presidente del parlamento europeo", "presidente dell'eurocamera"), "President of the European Parliament", organization="EU"),
    Role(("alto rappresentante", "alta rappresentante", "alto rappresentante dell'ue", "alta rappresentante dell'ue", "alto rappresentante ue", "alta rappresentante ue", "capo della diplomazia europea", "capo della diplomazia ue", "capo della diplomazia dell'ue", "alta rappresentante dell'unione europea", "alto rappresentante dell'unione europea"), "EU High Representative for Foreign Affairs", "organization_head", organization="EU"),
    Role(("presidente della banca mondiale",), "President of the World Bank", "organization_head", organization="World Bank"),
    Role(("direttrice generale del fmi", "direttore generale del fmi", "direttrice del fondo monetario internazionale"), "Managing Director of the IMF", "organization_head", organization="IMF"),
    Role(("presidente dell'unione africana", "presidente della commissione dell'unione africana"), "Chairperson of the African Union Commission", "organization_head", organization="African Union"),
    Role(("direttore generale", "direttrice generale"), "Director General"),
    Role(("presidente del senato",), "President of the Senate"),
    Role(("presidente della camera", "presidente della camera dei deputati", "presidente del parlamento", "presidente dell'assemblea nazionale", "presidente della duma", "speaker della camera"), "Speaker of Parliament"),
    Role(("maresciallo", "generale", "colonnello", "capitano", "ammiraglio"), "General"),
    Role(("sceicco",), "Sheikh"),
    Role(("inviato speciale", "inviata speciale", "inviato", "inviata", "emissario", "rappresentante speciale"), "Special Envoy"),
    Role(("mediatore", "mediatrice"), "Mediator"),
    Role(("consigliere per la sicurezza nazionale", "consigliere * per la sicurezza nazionale"), "National Security Advisor"),
    Role(("consigliere", "consigliera"), "Adviser"),
    Role(("leader dell'opposizione", "capo dell'opposizione", "oppositore", "oppositrice"), "Opposition Leader"),
    Role(("governatore", "governatrice"), "Governor"),
    Role(("commissario europeo", "commissaria europea", "commissario ue", "commissaria ue", "commissario", "commissaria"), "European Commissioner", organization="EU"),
    Role(("senatore", "senatrice", "senatori"), "Senator"),
    Role(("deputato", "deputata", "parlamentare", "eurodeputato", "eurodeputata"), "Member of Parliament"),
    Role(("sindaco", "sindaca"), "Mayor"),
    Role(("presidente eletto", "presidente eletta"), "President-elect", "head_of_state"),
    Role(("cardinale", "nunzio apostolico"), "Cardinal", country="VA"),
    Role(("leader di hamas", "capo di hamas", "leader di hezbollah"), "Leader"),
    Role(("inquilino della casa bianca", "tycoon"), "President", "head_of_state", country="US"),
    Role(("capo del cremlino", "leader del cremlino", "inquilino del cremlino", "numero uno del cremlino", "zar"), "President", "head_of_state", country="RU"),
    Role(("inquilino dell'eliseo", "capo dell'eliseo"), "President", "head_of_state", country="FR"),
    Role(("inquilino di downing street",), "Prime Minister", "head_of_government", country="GB"),
    Role((
        "portavoce", "giornalista", "esperto", "esperta", "analista", "politologo", "politologa", "ricercatore", "ricercatrice", "storico", "storica", "avvocato", "avvocata", "attivista", "attore", "attrice", "cantante", "scrittore", "scrittrice", "professore", "professoressa",
        "direttore", "direttrice", "corrispondente", "sindacalista", "magistrato", "giudice", "procuratore", "calciatore", "imprenditore", "imprenditrice", "miliardario", "miliardaria", "economista", "regista",
    ), "Spokesperson", minor=True),
)

_DEMONYMS = """
AF afghano|AF afgano|AL albanese|DZ algerino|DE tedesco|DE germanico|AD andorrano|AO angolano|SA saudita|AR argentino|AM armeno|AU australiano|AT austriaco
AZ azero|AZ azerbaigiano|BS bahamense|BH bahreinita|BH bahrenita|BD bengalese|BD bangladese|BB barbadiano|BE belga|BZ beliziano|BJ beninese|BT bhutanese|BY bielorusso
BO boliviano|BA bosniaco|BW botswano|BR brasiliano|BG bulgaro|BF burkinabé|BI burundese|KH cambogiano|CM camerunense|CM camerunese|CA canadese|CV capoverdiano
CL cileno|CN cinese|CY cipriota|CO colombiano|KM comoriano|CG congolese|KR sudcoreano|KP nordcoreano|CR costaricano|CI ivoriano|HR croato|CU cubano|DK danese
DJ gibutiano|DO dominicano|EG egiziano|AE emiratino|EC ecuadoriano|ER eritreo|ES spagnolo|EE estone|US statunitense|US americano|US Usa|ET etiope|FJ figiano|FI finlandese
FR francese|FR transalpino|GA gabonese|GM gambiano|GE georgiano|GH ghanese|GR greco|GR ellenico|GT guatemalteco|GN guineano|GY guyanese|HT haitiano|HN honduregno|HU ungherese|HU magiaro
IN indiano|ID indonesiano|IQ iracheno|IR iraniano|IE irlandese|IS islandese|IL israeliano|IT italiano|JM giamaicano|JP giapponese|JP nipponico|JO giordano|KZ kazako|KE keniano|KE keniota|KG kirghiso|XK kosovaro
KW kuwaitiano|LA laotiano|LV lettone|LB libanese|LR liberiano|LY libico|LI liechtensteinese|LT lituano|LU lussemburghese|MK macedone|MG malgascio|MY malese|MY malaysiano|MW malawiano|MV maldiviano
ML maliano|MT maltese|MA marocchino|MU mauriziano|MR mauritano|MX messicano|MD moldavo|MD moldovo|MC monegasco|MN mongolo|ME montenegrino|MZ mozambicano|NA namibiano|NP nepalese|NI nicaraguense|NE nigerino|NG nigeriano
NO norvegese|NZ neozelandese|OM omanita|UG ugandese|UZ uzbeko|PK pakistano|PK pachistano|PS palestinese|PA panamense|PY paraguaiano|PY paraguayano|NL olandese|NL neerlandese|PE peruviano|PH filippino|PL polacco
PT portoghese|PT lusitano|QA qatariota|QA qatarino|CF centrafricano|RO romeno|RO rumeno|GB britannico|GB inglese|RU russo|RW ruandese|SV salvadoregno|SN senegalese|RS serbo|SL sierraleonese|SG singaporiano|SK slovacco|SI sloveno|SO somalo
SD sudanese|SS sudsudanese|LK srilankese|LK cingalese|SE svedese|CH svizzero|CH elvetico|SR surinamese|SY siriano|TJ tagiko|TJ tagico|TW taiwanese|TZ tanzaniano|TZ tanzano|TD ciadiano|CZ ceco|TH thailandese|TG togolese|TT trinidadiano|TN tunisino|TM turkmeno|TM turcomanno
TR turco|UA ucraino|UY uruguaiano|UY uruguayano|VE venezuelano|VN vietnamita|YE yemenita|ZM zambiano|ZW zimbabwese|ZA sudafricano|VA vaticano|EH sahrawi|SM sammarinese
"""


def _inflect(word: str) -> tuple[str, ...]:
    """A word of nationality in its genders and numbers."""
    stem, ending = word[:-1], word[-1]
    if ending == "o":
        hard = stem + "h" if stem.endswith(("c", "g")) else stem
        plural = (stem + "i", hard + "i") if hard != stem else (stem[:-1] + "i" if stem.endswith("i") else stem + "i",)
        return (word, stem + "a", *plural, hard + "e")
    if ending == "e":
        return (word, stem + "i")
    if ending == "a" and word.islower():
        return (word, stem + "i", (stem + "h" if stem.endswith(("c", "g")) else stem) + "e")
    return (word,)


FORMATS = (
    Format(("g20", "g-20", "gruppo dei venti"), "G20"),
    Format(("g7", "g-7", "gruppo dei sette"), "G7"),
    Format(("g77", "g-77"), "G77"),
    Format(("nato", "alleanza atlantica"), "NATO"),
    Format(("onu", "nazioni unite"), "UN"),
    Format(("assemblea generale dell'onu", "assemblea generale onu", "assemblea generale delle nazioni unite"), "UN General Assembly", "multilateral_meeting"),
    Format(("consiglio di sicurezza", "consiglio di sicurezza dell'onu"), "UN Security Council"),
    Format(("unione europea", "ue"), "European Union"),
    Format(("consiglio europeo",), "European Council", "summit"),
    Format(("commissione europea",), "European Commission"),
    Format(("parlamento europeo", "eurocamera"), "European Parliament"),
    Format(("unione africana", "ua"), "African Union"),
    Format(("lega araba",), "Arab League"),
    Format(("consiglio di cooperazione del golfo",), "Gulf Cooperation Council"),
    Format(("organizzazione della cooperazione islamica", "oci"), "Organisation of Islamic Cooperation"),
    Format(("organizzazione per la cooperazione di shanghai", "organizzazione di shanghai", "sco"), "Shanghai Cooperation Organisation"),
    Format(("brics",), "BRICS"),
    Format(("quad",), "Quad"),
    Format(("asean",), "ASEAN"),
    Format(("apec",), "APEC"),
    Format(("commonwealth",), "Commonwealth"),
    Format(("mercosur",), "Mercosur"),
    Format(("celac",), "CELAC"),
    Format(("ue-celac",), "EU-CELAC"),
    Format(("vertice delle americhe",), "Summit of the Americas", "summit"),
    Format(("med9", "med-9", "eumed9"), "MED9"),
    Format(("osce",), "OSCE"),
    Format(("opec",), "OPEC"),
    Format(("fmi", "fondo monetario internazionale"), "IMF"),
    Format(("banca mondiale",), "World Bank"),
    Format(("ecowas", "cedeao"), "ECOWAS"),
    Format(("forum economico mondiale", "world economic forum", "forum di davos"), "World Economic Forum", "multilateral_meeting"),
    Format(("conferenza sulla sicurezza di monaco", "conferenza di monaco"), "Munich Security Conference", "multilateral_meeting"),
    Format(("comunità politica europea",), "European Political Community"),
    Format(("forum sulla nuova via della seta", "forum della nuova via della seta", "nuova via della seta", "belt and road forum"), "Belt and Road Forum"),
    Format(("conferenza sul clima", "vertice sul clima", "conferenza dell'onu sul clima"), "COP", "multilateral_meeting"),
    Format(tuple(f"cop{n}" for n in range(20, 40)), "COP", "multilateral_meeting"),
    Format(("comunità degli stati indipendenti", "csi"), "CIS"),
)

_OF = ("di", "del", "dello", "della", "dell", "dei", "degli", "delle", "d")
_FROM = ("da", "dal", "dallo", "dalla", "dall", "dai", "dagli", "dalle")
_TO = ("a", "ad", "al", "allo", "alla", "all", "ai", "agli", "alle")
_IN = ("in", "nel", "nello", "nella", "nell", "nei", "negli", "nelle")
_WITH = ("con", "col", "coi")

PACK = LanguagePack(
    dates=DATES,
    code="it",
    verbs=VERBS,
    nouns=NOUNS,
    auxiliaries=AUXILIARIES,
    fillers=tuple(
        "anche già poi ancora quindi inoltre invece oggi ieri subito così infine successivamente entrambi tutti insieme altresì prima recentemente ufficialmente attualmente brevemente direttamente "
        "persino perfino solo soltanto proprio personalmente presto appena finalmente precedentemente rispettivamente inaspettatamente effettivamente unicamente stesso stessa sempre intanto "
        "lo la li gli l ne vi ci pure lì probabilmente regolarmente nuovamente congiuntamente formalmente pertanto dunque appositamente due".split()
    )
    + (
        "di nuovo", "da parte sua", "dal canto suo", "a sua volta", "d'altra parte", "in seguito", "più tardi", "in mattinata", "in serata", "nel pomeriggio", "in nottata", "di persona", "a sorpresa", "per ora", "per il momento", "da lì", "da qui", "a bordo",
        "in un primo momento", "in un primo tempo", "tra gli altri", "fra gli altri", "con ogni probabilità", "quanto prima", "di fatto", "in segreto", "tra l'altro", "al momento", "per primo", "in primo luogo", "anche lui", "anche lei", "a partire da", "in prima persona", "nei giorni successivi", "nei prossimi giorni", "nelle prossime ore", "nei giorni scorsi",
    ),
    clitics=("lo", "la", "li", "le", "gli", "l", "ne"),
    object_pronouns=(),
    indefinite=("un", "uno", "una"),
    infinitive_marks=("di", "d", "a", "ad", "per", "da", "senza"),
    noun_first=True,
    reflexives=("si", "s", "mi", "ci"),
    strong_negations=("non", "mai", "né", "neanche", "nemmeno", "neppure"),
    restrictives=("che", "solo", "soltanto"),
    dropped_words=("alla fine", "come previsto", "come annunciato"),
    negations=("non", "mai", "né", "neanche", "nemmeno", "neppure", "senza", "nessun", "nessuno", "nessuna"),
    determiners=tuple(
        "il lo la l i gli le un uno una suo sua suoi sue loro questo questa questi queste quest quello quella quel quell del dello della dell dei degli delle al allo alla all primo prima secondo seconda terzo terza prossimo prossima "
        "ultimo ultima nuovo nuova breve lungo lunga recente ogni due tre quattro cinque sei storico storica doppio doppia altro altra ennesimo ennesima di precedente rara raro importante trentesimo".split()
    ),
    upcoming=("prossimo", "prossima", "prossimi", "prossime", "imminente", "prevista", "previsto", "programmata", "programmato"),
    epithets=tuple(
        (
            "socialista conservatore conservatrice liberale populista nazionalista comunista repubblicano "
            "repubblicana democratico democratica politico diplomatico veterano economista avvocato giurista "
            "imprenditore pontefice monarca sovrano visitatore inviato inviata emissario negoziatore "
            "mediatore leader"
        ).split()
    ),
    possessives=("suo", "sua", "suoi", "sue", "loro"),
    subject_first=False,
    drops_subject=True,
    topic_nouns=True,
    bare_objects=True,
    ownerless_nouns=True,
    rumours=True,
    now_words=("attualmente", "trova", "trovano"),
    weak_relatives=("che",),
    vehicles=("aereo", "velivolo", "volo", "treno", "elicottero", "convoglio", "corteo", "nave"),
    tonics=("lui", "lei", "loro", "sé"),
    conditionals=("se", "qualora", "purché"),
    roles=ROLES,
    honorifics={"sig": "m", "signor": "m", "signora": "f", "sig.ra": "f", "dott": "", "dottor": "m", "dottoressa": "f", "on": "", "onorevole": "", "mons": "m", "monsignor": "m"},
    role_adjectives=tuple(
        "nuovo nuova ex futuro futura attuale uscente eletto eletta ad interim facente funzione defunto defunta giovane anziano anziana deposto deposta conservatore conservatrice socialista repubblicano repubblicana democratico democratica potente "
        "stesso stessa anche neo neoeletto neoeletta rieletto rieletta autoproclamato autoproclamata vicario aggiunto aggiunta allora omologo".split()
    ),
    former=("ex", "predecessore", "defunto", "defunta", "deposto", "deposta", "allora"),
    particles=tuple("de di del della dello dal dalla degli d da dos das la lo al el as ben bin ibn van von der den ten abu bint le".split()),
    name_suffixes=("jr", "ii", "iii", "iv", "vi", "xiv", "xvi"),
    pronouns={
        "egli": "m", "ella": "f", "lui": "m", "lei": "f", "essi": "p", "esse": "p", "quest'ultimo": "m", "quest'ultima": "f", "che": "", "il quale": "m", "la quale": "f", "i quali": "p", "entrambi": "p", "entrambe": "p",
        "i due": "p", "i due leader": "p", "i due presidenti": "p", "i due ministri": "p", "i due premier": "p", "i due capi di stato": "p", "i due capi della diplomazia": "p", "la coppia reale": "p", "la coppia presidenziale": "p", "i due omologhi": "p",
    },
    first_person=("io",),
    audiences=tuple("parlamento congresso assemblea senato camera camere deputati senatori studenti plenaria aula folla fedeli truppe nazione ambasciatori imprenditori comunità diaspora".split()),
    spouse_titles=("signora", "sig.ra"),
    counterparts=("omologo", "omologa", "omologhi", "collega", "colleghi", "predecessore", "successore", "controparte"),
    common_words=frozenset(
        "il lo la l i gli le un uno una di del dello della dell dei degli delle d a ad al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle su sul sullo sulla sull sui sugli sulle con col per tra fra "
        "e ed o oppure ma però anzi né che chi cui quale quali quando dove come se perché poiché mentre sebbene dopo prima durante secondo contro verso presso senza oltre entro fino sotto sopra attraverso tramite nonostante "
        "io tu egli ella lui lei noi voi loro essi suo sua suoi sue mio mia nostro nostra vostro questo questa questi queste quest quello quella quel quell quei quegli ciò "
        "oggi ieri domani dopodomani stamattina stasera stamane lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
        "poi quindi infine inoltre invece intanto anche pure così già ancora mai non sì solo soltanto più meno molto poco tanto altri altre altro altra tutto tutta tutti tutte ogni alcuni alcune diversi entrambi entrambe "
        "due tre quattro cinque sei sette otto nove dieci primo seconda terzo ultimo ultima prossimo prossima nuovo nuova qui qua foto immagine fonte si ne mi ci vi fu sarà è era ha hanno aveva c sono stato stata "
        "nord sud est ovest fine inizio metà fa fuori vicino lontano via san santa conferenza intervistato forse nessuno nessun nonché dunque infatti cosa quanto atteso attesa previsto prevista proveniente arrivato arrivata accompagnato accompagnata ricevuto ricevuta "
        "appena rientrato rientrata reduce partito partita giunto giunta".split()
    ),
    thing_words=frozenset(
        "via viale piazza corso banca università istituto agenzia consiglio forum partito comitato centro fondazione società compagnia impresa palazzo hotel aeroporto stadio museo commissione unione organizzazione lega parlamento senato camera assemblea corte "
        "tribunale repubblica costituzione trattato accordo stampa notizie casa stato stati uniti europa africa asia america mar mare golfo oceano ovest est nord sud farnesina quirinale governo ministero congresso procura vertice esercito marina polizia movimento fronte "
        "alleanza twitter facebook instagram covid nazioni unite esteri difesa interno economia cooperazione ambasciata televisione radio giornale piano legge club calcio coppa mondiale comunità provincia regione città isola isole fiume monte cattedrale basilica "
        "base forza forze aerea aeronautica airlines airbus boeing santa sede terra guerra corriere ansa adnkronos agi rai seta mattei".split()
    ),
    name_tails=("ed",),
    plural_roles=("presidenti", "ministri", "premier", "cancellieri", "senatori", "re", "primi"),
    portfolio=("per", "di", "e", "ed", "del", "dello", "della", "dell", "dei", "degli", "delle", "la", "gli", "i", "il", "l", "affari", "con", "alla", "agli", "al"),
    portfolios_before_names=True,
    charged_words=("per", "incaricato", "incaricata"),
    country_before_role=False,
    gendered_articles={"il": "m", "lo": "m", "la": "f", "un": "m", "uno": "m", "una": "f", "del": "m", "dello": "m", "della": "f", "al": "m", "allo": "m", "alla": "f", "dal": "m", "dalla": "f", "dallo": "m", "col": "m"},
    plural_groups=("leader", "capi di stato", "capi di stato e di governo", "i leader", "i ministri degli esteri", "i capi di stato"),
    named_after_words=("si tratta di", "si tratta del", "si tratta della", "si trattava di", "tra loro", "fra loro", "tra questi", "fra questi"),
    group_words=("autorità", "dirigenti", "leader", "rappresentanti", "vertici", "esponenti"),
    companions=("nonché", "insieme a", "insieme con", "insieme al", "insieme alla", "assieme a", "assieme al", "oltre a", "così come"),
    party_nouns=("delegazione", "missione"),
    definites=("la", "questa", "sua"),
    lead_words=tuple(f"{word} {by}" for word in ("guidata", "capeggiata", "presieduta", "condotta", "composta") for by in ("da", "dal", "dalla", "dall'")),
    member_words=("ne fanno parte", "di cui fanno parte", "composta da", "formata da"),
    members_words=("tra cui", "fra cui", "compreso", "compresa"),
    indefinites=("un", "uno", "una"),
    plural_possessives=("loro",),
    nationals="alone",
    demonyms=demonyms(_DEMONYMS, _inflect),
    to_place=(*_TO, *_IN, "verso", "per", "su", "sul", "sulla", "sull", "presso", "fino", "alla volta di", "vicino", "diretto a", "diretta a", "o"),
    from_place=(*_FROM, *_OF, "proveniente da", "proveniente dal", "proveniente dalla", "proveniente dall'", "provenienti da", "reduce da"),
    strong_from=_FROM,
    via_place=("via", "passando per", "passando da", "con scalo a", "con scalo in", "dopo uno scalo a", "dopo uno scalo in", "dopo aver fatto scalo a"),
    of_words=_OF,
    concern_words=("per",),
    capital_words=("capitale", "capitale del", "capitale della", "capitale dell'"),
    place_tails=("dc", "d"),
    accords=tuple("accordo accordi trattato trattati memorandum dichiarazione dichiarazioni patto protocollo protocolli convenzione contratto contratti intesa intese documento documenti".split()),
    side_words=tuple("parti paesi nazioni governi delegazioni".split()),
    landing_words=tuple("aeroporto scalo scaletta".split()),
    city_words=("città", "metropoli", "località", "cittadina"),
    state_forms=tuple("repubblica regno stato principato emirato sultanato federazione confederazione".split()),
    site_words=("base", "palazzo", "castello", "aeroporto", "isola", "isole", "città", "località", "sede", "residenza", "porto", "aeroporto internazionale", "cittadina", "villa", "nord", "sud", "est", "ovest", "nordest", "nordovest", "sudest", "sudovest", "centro", "cuore"),
    place_nouns=tuple("capitali paesi nazioni città stati isole tappe destinazioni località".split()),
    there=("lì", "là", "sul posto", "vi", "ci"),
    articles=("il", "lo", "la", "l", "i", "gli", "le"),
    plural_articles=("i", "gli", "le"),
    non_persons=tuple(
        "aereo velivolo volo nave treno convoglio delegazione squadra esercito polizia governo ministero presidenza parlamento opposizione guerra testo accordo progetto crisi tempesta uragano mercato borsa azienda gruppo compagnia vertice summit congresso conferenza riunione visita viaggio "
        "missione decisione misura legge virus pandemia epidemia aiuto convenzione lettera messaggio paese città capitale regione popolazione pubblico folla corteo partito film equipaggio aeroporto bilancio numero prezzo giorno giornata notte sera settimana".split()
    ),
    during_words=("durante", "occasione", "margine", "dopo", "corso", "ambito", "termine", "prima", *_TO, *_IN, "per"),
    in_words=_IN,
    place_adjectives=("vicino", "vicina", "confinante", "limitrofo", "stessa"),
    list_words=("e", "ed", "o", *_IN, *_TO, "poi", "infine", "così", "come", "anche", "quindi", "il", "lo", "la", "l", "i", "gli", "le", "per", "ultimo", "nonché"),
    family=("moglie", "marito", "consorte", "figlio", "figlia", "compagna", "compagno", "ospite", "anfitrione"),
    side_openers=("mentre", "sebbene", "benché", "anche se", "dopo che", "prima che", "quando"),
    conjunctions=("e", "ed", "o", "ma", "mentre", "quando", "perché", "poiché", "se", "come", "però"),
    question_words=tuple("cosa che perché quando come dove chi quale quali quanto".split()),
    relatives=("che", "cui", "quale", "quali"),
    for_words=("per",),
    as_words=("come",),
    cleft_openers=("quando", "dove", "che"),
    oblique_relatives=("cui",),
    when_words=("quando",),
    where=("dove", "ove"),
    onward_words=("segue", "seguirà", "seguiranno", "seguono", "poi sarà la volta di", "sarà la volta di", "è la volta di", "direzione", "destinazione", "rotta su", "toccherà a", "tocca a", "poi sarà", "viene poi"),
    then_words=("poi", "quindi", "successivamente", "prima di", "per poi", "in seguito", "dopodiché", "più tardi", "prima che", "e da lì", "da lì", "infine"),
    before_words=("prima di", "prima che", "prima"),
    after_words=("dopo", "dopo aver", "dopo essere", "al termine di", "al termine del", "al termine della", "una volta", "dopo che", "in seguito a"),
    with_words=(*_WITH, "assieme", "insieme", "e", "ed"),
    by_words=_FROM,
    between_words=("tra", "fra"),
    until_words=("fino",),
    instead_words=("al suo posto", "al posto suo", "al posto di", "al posto del", "al posto della", "in sua vece", "in vece di", "in rappresentanza di", "in rappresentanza del", "in rappresentanza della", "in sua rappresentanza"),
    also_words=tuple("anche pure altresì".split()),
    same_words=tuple("stesso stessa analogo analoga simile".split()),
    previous_words=tuple("ultimo ultima precedente scorsa".split()),
    rank_words=tuple("ultimo ultima primo prima unico unica secondo seconda terzo terza".split()),
    country_words=("il paese", "nel paese", "l'isola", "il regno"),
    forerunner_words=("da", "dopo", "dai tempi di"),
    stand_ins=("quella", "quello"),
    since_words=_FROM,
    date_prepositions=("il", "l"),
    opens_phrases=tuple("a ad al allo alla all ai agli alle con contro da dal dallo dalla dall dai dagli dalle di del dello della dell dei degli delle d in nel nello nella nell nei negli nelle per su sul sullo sulla sull sui sugli sulle tra fra durante dopo secondo senza".split()),
    day_parts=tuple("mattina mattinata pomeriggio sera serata notte giornata settimana fine inizio metà mese alba vigilia partire ore corso".split()),
    again_words=("di nuovo", "nuovamente", "un'altra volta", "per la seconda volta", "ancora una volta"),
    age_words=("a", "età di", "età"),
    life_words=(
        *(f"da {young}" for young in ("bambino", "bambina", "ragazzo", "ragazza", "giovane", "studente", "studentessa")),
        *(f"{verb} {what}" for verb in ("trascorse", "passò", "ha trascorso", "ha passato", "trascorre", "trascorso") for what in ("l'infanzia", "la sua infanzia", "la giovinezza", "la sua giovinezza", "l'adolescenza")),
        "è nato", "è nata", "è cresciuto", "è cresciuta", "ha studiato", "si è laureato", "si è laureata", "fece gli studi", "ha fatto gli studi", "conobbe sua moglie",
    ),
    remote_words=(
        "videoconferenza", "in video", "videocollegamento", "in collegamento", "per telefono", "al telefono", "telefonico", "telefonica", "telefonicamente", "virtuale", "virtualmente", "online", "on line", "a distanza", "da remoto", "in modalità virtuale", "videochiamata", "video collegamento",
    ),
    new_trip_words=("altro viaggio", "un altro viaggio", "prossimo viaggio", "separatamente", "in un'altra missione"),
    visiting_words=("in",),
    closing_words=("al termine di", "al termine della", "al termine del", "a conclusione di", "a conclusione della", "a conclusione del", "alla fine di", "alla fine della", "alla fine del",),
    last_day_words=("ultimo giorno di", "ultimo giorno della", "ultimo giorno del", "ultima giornata di", "ultima giornata della", "ultima giornata del"),
    same_day_words=("di un giorno", "di una giornata", "di poche ore", "in giornata"),
    opaque=("consiglio di sicurezza nazionale", "classifica generale", "leader della classifica"),
    many_sided=("trilaterale", "trilaterali", "tripartito", "tripartita"),
    recent_words=("recente", "recenti"),
    background_words=("un anno fa", "l'anno scorso", "lo scorso anno", "l'ultima volta", "in precedenza", "nel suo primo mandato", "due anni fa", "a suo tempo", "già"),
    participle_endings=(
        "ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute", "esso", "essa", "essi", "esse", "eso", "esa", "esi", "ese", "otto", "otta", "otti", "otte", "erto", "erta", "erti", "erte", "unto", "unta", "unti", "unte", "iuso", "iusa", "olto", "olta", "olti", "olte",
        "etto", "etta", "etti", "ette", "isto", "ista", "isti", "iste", "osto", "osta", "osti", "oste",
    ),
    infinitive_endings=("are", "ere", "ire", "urre", "orre", "arsi", "ersi", "irsi"),
    finite_endings={
        Form.FUTURE: ("erà", "eranno", "irà", "iranno", "rrà", "rranno", "drà", "dranno", "vrà", "vranno"),
        Form.CONDITIONAL: ("erebbe", "erebbero", "irebbe", "irebbero", "rrebbe", "rrebbero"),
        Form.PAST: ("ava", "avano", "eva", "evano", "iva", "ivano", "ò", "arono", "irono", "ette", "ettero"),
        Form.PRESENT: ("a", "e", "ano", "ono", "isce", "iscono"),
    },
    formats=FORMATS,
    elided=("l", "d", "dell", "all", "nell", "sull", "dall", "un", "quest", "c"),
    noise=(
        r"(?:[•▪►→>*-]\s*)?(?:leggi|leggete|guarda|vedi|ascolta) (?:anche|pure|qui|l['’]articolo|il video|tutt\w)", r"(?:ti|vi) (?:potrebbe|può|consigliamo)\b", r"(?:articol[oi]|notizie) (?:correlat[oie]|collegat[oie])\b", r"per approfondire\b", r"approfondiment[oi]\b",
        r"segu(?:ici|iteci)\b", r"iscriv(?:iti|etevi)\b", r"abbona(?:ti|tevi)\b", r"newsletter\b", r"foto(?:grafia|gallery)?\s?[:(]", r"immagin[ei]\s?:", r"crediti\s?:", r"didascalia\s?:", r"video\s?:", r"condividi\b", r"pubblicità\b", r"(?:©|\(c\))", r"riproduzione riservata",
        r"tutti i diritti riservati", r"con informazioni di\b", r"\(?(?:ansa|agi|adnkronos|askanews|ap|afp|reuters|lapresse|dpa|xinhua|tass)\)?\s*\.?$", r"cookies?\b", r"(?:questo sito|utilizziamo) .{0,30}cookies?", r"scarica (?:la|l['’])\s?app", r"ricevi (?:le|tutte|ogni|la)\b", r"pubblicato (?:il|alle)\b",
        r"aggiornato (?:il|alle)\b", r"a cura (?:di|della redazione)\b", r"di redazione\b\s*$", r"redazione\b\s*$", r"font[ei]\s?:", r"comment[oi]\b.{0,8}$", r"(?:i )?più (?:letti|visti|lette|viste)\b", r"tag\s?:", r"argomenti\s?:", r"clicca qui\b", r"→",
    ),
    abbreviations=frozenset("sig sigg dott dr prof on avv ing mons card gen col cap amm ecc es art cfr pag n no vol tel ca feb febbr mar apr mag giu lug ago set sett ott nov dic jr s j m c a b e f g h i k l r t d p u".split()),
)
