"""English, as data."""

from __future__ import annotations

from typing import Any

from itineraries.extraction.languages.dates_en import DATES
from itineraries.extraction.languages.demonyms import demonyms
from itineraries.extraction.languages.pack import Aux, Form, Format, LanguagePack, Noun, Role, Sense, Verb


def _words(text: str) -> tuple[str, ...]:
    """Single words, parted by spaces."""
    return tuple(text.split())


def _f(base: str, past: str = "", participle: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    """Forms of a verb from its base; regular unless told. `tail` is said after it ("take part")."""
    if not past:
        past = base + "d" if base.endswith("e") else base[:-1] + "ied" if base.endswith("y") and base[-2] not in "aeou" else base + "ed"
    third = base + "es" if base.endswith(("s", "sh", "ch", "x", "o")) else base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeou" else base + "s"
    gerund = base[:-1] + "ing" if base.endswith("e") and not base.endswith(("ee", "ye")) else base + "ing"
    doubled = base[-1] + "ed" in past.removeprefix(base) or base in ("set", "get", "sit", "put", "begin", "run")
    end = f" {tail}" if tail else ""
    return {
        Form.INFINITIVE: (base + end,),
        Form.PRESENT: (third + end,),
        Form.PAST: tuple(w + end for w in past.split("|")),
        Form.PARTICIPLE: tuple(w + end for w in (participle or past).split("|")),
        Form.GERUND: (gerund + end, *((base + base[-1] + "ing" + end,) if doubled else ())),
    }


_BEING = {
    Form.PRESENT: ("is", "are"), Form.PAST: ("was", "were"), Form.INFINITIVE: ("be",), Form.PARTICIPLE: ("been",),
    # Several auxiliaries are one phrase, in which "be" would be lost.
    Form.FUTURE: ("will be", "shall be", "is to be", "is due to be", "is expected to be"),
}


def _v(
    sense: Sense, base: str, past: str = "", participle: str = "", *, tail: str = "", **more: Any
) -> Verb:
    return Verb(sense, _f(base, past, participle, tail), **more)


def _verbs(sense: Sense, words: str, **more: Any) -> tuple[Verb, ...]:
    """Verbs parted by spaces, each told as base, past and participle with slashes ("fly/flew/flown")."""
    return tuple(_v(sense, *word.split("/"), **more) for word in words.split())


def _being(sense: Sense, what: str, **more: Any) -> Verb:
    """ "To be" with what makes a verb of it: "was back", "is at his side"."""
    forms = {form: tuple(f"{word} {what}" for word in words) for form, words in _BEING.items()}
    return Verb(sense, forms, **more)


def _part(sense: Sense, *phrases: str, **more: Any) -> Verb:
    return Verb(sense, {Form.PARTICIPLE: phrases}, **more)


_BE = {
    Form.PRESENT: ("is", "are", "am"), Form.PAST: ("was", "were"), Form.INFINITIVE: ("be",), Form.PARTICIPLE: ("been",), Form.GERUND: (),
}

#: Verbs that no ending tells, for what no other verb of the pack says with them: past and participle.
_IRREGULAR = _words("""
    gave/given showed/shown hung lent laid rode/ridden drank/drunk sang/sung sat stood wore/worn tore/torn swore/sworn drew/drawn threw/thrown knew/known shook/shaken
    forgave/forgiven forgot/forgotten chose/chosen stole/stolen withdrew/withdrawn bought brought caught taught fought sought dealt bent wept swept crept
    struck swung flung sprang/sprung clung dug fed shone slid knelt ate/eaten
""")

#: Whom somebody takes along to where he goes ("took three lawmakers to Rome").
_TRAVEL_PARTY = tuple("lawmakers mps senators deputies executives businessmen entrepreneurs delegation mission delegates ministers colleagues campaign pitch roadshow message".split())

#: Ways to move that may also be told of things and figures: a place counts right behind them only.
_HURRYING = (
    "jet//jetted hop/hopped pop/popped dash rush hurry race speed/sped hasten swoop sail steam motor drive/drove/driven ride/rode/ridden "
    "roll sweep/swept breeze shuttle venture trek/trekked slip/slipped sneak/sneaked|snuck decamp relocate repair march walk "
    "pull cruise cross descend barnstorm gravitate scurry bustle stride/strode shift"
).replace("//", "/")
#: Verbs that take the words of `_PARTICLES`: "popped over to Rome", "flew out to Oslo".
_LEAVING = (
    "fly/flew/flown go/went/gone head travel/traveled|travelled hop/hopped pop/popped dash rush hurry drive/drove/driven sail jet/jetted "
    "step/stepped move come/came/come slip/slipped nip/nipped ride/rode/ridden walk drop/dropped swing/swung"
)
#: What is handed over at a ceremony.
_GIFTS = "aid assistance ambulance ambulances equipment donation donations vaccines medicines vehicles tranche cheque keys"
_PARTICLES = ("over", "out", "off", "across", "down", "up", "on to", "straight on to", "directly", "straight", "onward", "onwards")
_WAYS = ("", "on", "back", "over", "down", "up", "north", "south", "east", "west")
_RIDES = ("a train", "the train", "a flight", "a plane", "the plane", "a night train", "an overnight train", "a military plane", "a helicopter", "a boat", "a ferry", "his plane", "her plane")

_AUDIENCES = _words(
    "parliament congress assembly lawmakers students crowd crowds nation session troops audience legislators senate community workers secretariat knesset diaspora"
    " executives leaders gathering house chamber chambers duma bundestag diet senators deputies mps parliamentarians cadets officers soldiers sailors diplomats"
    " businessmen entrepreneurs investors pilgrims worshippers faithful delegates economists expatriates academics scholars university academy institute rally council"
    " symposium legislature sejm riksdag storting graduates youth"
)

_DEMONYMS = """
AF Afghan|AL Albanian|DZ Algerian|DE German|AD Andorran|AO Angolan|SA Saudi|SA Saudi Arabian|AR Argentine|AR Argentinian|AM Armenian|AU Australian
AT Austrian|AZ Azerbaijani|AZ Azeri|BS Bahamian|BH Bahraini|BD Bangladeshi|BB Barbadian|BE Belgian|BZ Belizean|BJ Beninese|BT Bhutanese
BY Belarusian|BO Bolivian|BA Bosnian|BW Botswanan|BN Bruneian|BR Brazilian|BG Bulgarian|BF Burkinabe|BI Burundian|KH Cambodian|CM Cameroonian
CA Canadian|CV Cape Verdean|CL Chilean|CN Chinese|CY Cypriot|CO Colombian|KM Comorian|CD Congolese|KR South Korean|KR ROK|KP North Korean|CR Costa Rican
CI Ivorian|HR Croatian|CU Cuban|DK Danish|DJ Djiboutian|DO Dominican|EG Egyptian|AE Emirati|EC Ecuadorian|EC Ecuadorean|ER Eritrean|ES Spanish|EE Estonian
US American|US U.S.|US US|ET Ethiopian|FJ Fijian|FI Finnish|FR French|GA Gabonese|GM Gambian|GE Georgian|GH Ghanaian|GR Greek|GT Guatemalan
GN Guinean|GW Bissau-Guinean|GQ Equatorial Guinean|GY Guyanese|HT Haitian|HN Honduran|HU Hungarian|IN Indian|ID Indonesian|IQ Iraqi|IR Iranian
IE Irish|IS Icelandic|IL Israeli|IT Italian|JM Jamaican|JP Japanese|JO Jordanian|KZ Kazakh|KE Kenyan|KG Kyrgyz|XK Kosovar|XK Kosovan|KW Kuwaiti
LA Laotian|LA Lao|LS Basotho|LV Latvian|LB Lebanese|LR Liberian|LY Libyan|LI Liechtenstein|LT Lithuanian|LU Luxembourgish|MK Macedonian|MK North Macedonian
MG Malagasy|MY Malaysian|MW Malawian|MV Maldivian|ML Malian|MT Maltese|MA Moroccan|MU Mauritian|MR Mauritanian|MX Mexican|MD Moldovan|MC Monegasque
MN Mongolian|ME Montenegrin|MZ Mozambican|NA Namibian|NP Nepali|NP Nepalese|NI Nicaraguan|NE Nigerien|NG Nigerian|NO Norwegian|NZ New Zealand|OM Omani
UG Ugandan|UZ Uzbek|PK Pakistani|PS Palestinian|PA Panamanian|PG Papua New Guinean|PY Paraguayan|NL Dutch|PE Peruvian|PH Philippine|PH Filipino|PL Polish
PT Portuguese|QA Qatari|CF Central African|RO Romanian|GB British|GB UK|GB U.K.|RU Russian|RU Russian Federation|RW Rwandan|SV Salvadoran|SB Solomon Islander|SN Senegalese|RS Serbian
SC Seychellois|SL Sierra Leonean|SG Singaporean|SK Slovak|SI Slovenian|SI Slovene|SO Somali|SD Sudanese|SS South Sudanese|LK Sri Lankan|SE Swedish|CH Swiss
SR Surinamese|SY Syrian|TJ Tajik|TW Taiwanese|TZ Tanzanian|TD Chadian|CZ Czech|TH Thai|TL Timorese|TG Togolese|TO Tongan|TT Trinidadian|TN Tunisian
TM Turkmen|TR Turkish|UA Ukrainian|UY Uruguayan|VU Vanuatuan|VE Venezuelan|VN Vietnamese|YE Yemeni|ZM Zambian|ZW Zimbabwean|ZA South African|GD Grenadian|WS Samoan|KI I-Kiribati|EH Sahrawi|GB Scottish|ES Spaniard|PL Pole|DK Dane|TR Turk|SE Swede|GB Briton|GB Englishman|GB Scotsman|GB Welshman|NL Dutchman|NL Dutchwoman|FR Frenchman|FR Frenchwoman|IE Irishman|IE Irishwoman|RS Serb|HR Croat|IS Icelander|NZ New Zealander|LU Luxembourger|NL Netherlander|CY Greek Cypriot
MM Burmese|MM Myanmarese|CG Congolese|SZ Swazi|SZ Eswatini|AG Antiguan|MH Marshallese|FM Micronesian|NR Nauruan|PW Palauan|KN Kittitian|LC Saint Lucian|LC St Lucian|LC St. Lucian
VC Vincentian|SM Sammarinese|ST Sao Tomean|ST São Toméan|TV Tuvaluan|GL Greenlandic|HK Hong Kong|TL East Timorese|KZ Kazakhstani|KG Kyrgyzstani|UZ Uzbekistani|TJ Tajikistani|TM Turkmenistani
CV Cabo Verdean|BW Batswana|BW Motswana|VU Ni-Vanuatu|PG Papuan|CI Ivoirian|SV Salvadorian|AR Argentinean|BF Burkinabé|GB Welsh|GB Northern Irish|TT Trinidadian and Tobagonian|BA Bosnian-Herzegovinian
"""

#: Whoever leads one of these goes where it is told to.
_DELEGATIONS = tuple(f"{word.lower()} delegation" for words in demonyms(_DEMONYMS, lambda word: (word,)).values() for word in words)

VERBS = (
    _v(Sense.GO, "travel", "traveled|travelled"),
    Verb(Sense.GO, {Form.GERUND: ("traveling", "travelling")}),
    _v(Sense.GO, "go", "went", "gone"),
    _v(Sense.GO, "head"),
    _being(Sense.GO, "headed"),
    _v(Sense.GO, "fly", "flew", "flown"),
    _v(Sense.GO, "journey"),
    *_verbs(Sense.GO, _HURRYING, near=True),
    *(verb for tail in _PARTICLES for verb in _verbs(Sense.GO, _LEAVING, tail=tail, near=True)),
    _v(Sense.GO, "turn", tail="up", near=True),
    _v(Sense.GO, "show", "showed", "shown", tail="up", near=True),
    *(_v(Sense.GO, "make", "made", tail=f"{whose} way {how}".strip(), near=True) for whose in ("his", "her", "their") for how in _WAYS),
    *(_v(Sense.GO, verb, past, tail=f"{what} {to}") for verb, past in (("take", "took"), ("board", ""), ("catch", "caught")) for what in _RIDES for to in ("to", "for")),
    *(_v(Sense.GO, "take", "took", "taken", tail=f"{whose} {what} to") for whose in ("his", "her") for what in ("charm offensive", "campaign", "message", "case", "plea", "tour", "diplomacy", "shuttle diplomacy")),
    *(Verb(Sense.GO, {Form.PARTICIPLE: (word,)}, be_perfect=True, near=True) for word in ("whisked", "ferried", "driven", "flown", "airlifted", "spirited", "taken")),
    _v(Sense.GO, "cross", tail="the country to"),
    *(_v(Sense.GO, "cross", tail=f"{over}{line}") for over in ("", "over ") for line in ("the border", "the frontier")),
    _v(Sense.GO, "proceed"),
    _v(Sense.GO, "continue", tail="on to"),
    _v(Sense.GO, "continue", tail="to"),
    _v(Sense.GO, "move", tail="on to"),
    _v(Sense.GO, "move", tail="to"),
    *(_v(Sense.GO, verb, past, near=True) for verb, past in (("flock", ""), ("gather", ""), ("assemble", ""), ("congregate", ""), ("pour", ""), ("stream", ""))),
    *(_v(Sense.ARRIVE, verb, tail=tail, direct=True, near=True) for verb in ("converge", "descend") for tail in ("on", "upon")),
    _v(Sense.GO, "converge", near=True),
    *(_v(Sense.GO, "make", "made", tail=f"{what} to") for what in (
        "the trip", "the journey", "the train journey", "the train trip", "the flight", "the long trip", "the long journey", "the short trip", "the pilgrimage", "the trek", "a beeline", "the perilous journey", "the overnight journey", "the voyage", "the crossing",
    )),
    *(_v(Sense.GO, verb, past, participle, tail="a path to") for verb, past, participle in (("beat", "beat", "beaten"), ("blaze", "", ""))),
    Verb(Sense.GO, {Form.GERUND: ("visitors to", "callers at", "visitors in", "guests in", "arrivals in", "those in", "those heading to", "those travelling to", "those going to", "those due in", "those expected in", *(f"{who} in" for who in ("mourners", "the mourners", "dignitaries", "the dignitaries", *(f"{who} at the {what}" for who in ("mourners", "the mourners", "dignitaries", "the dignitaries", "leaders", "guests", "the guests", "those") for what in ("funeral", "state funeral", "inauguration", "coronation", "ceremony")), "those paying their respects", "those paying last respects", "those paying tribute", "well-wishers")))}, unnamed=True),
    _v(Sense.GO, "carry", tail="on to"),
    _v(Sense.GO, "press", tail="on to"),
    _v(Sense.GO, "go", "went", "gone", tail="on to"),
    _v(Sense.GO, "make", "made", tail="for"),
    _v(Sense.GO, "take", "took", "taken", tail="off for"),
    _v(Sense.GO, "set", "set", tail="off for"),
    _v(Sense.GO, "set", "set", tail="out for"),
    _v(Sense.GO, "embark"),
    _v(Sense.BEGIN, "embark", tail="on"),
    _v(Sense.BEGIN, "set", "set", tail="off on"),
    _v(Sense.BEGIN, "set", "set", tail="out on"),
    *(_v(Sense.GO, board, departs=True) for board in ("emplane", "enplane")),
    *(_v(Sense.GO, *verb, tail=f"out of {home}") for home in ("the country", "town") for verb in (("fly", "flew", "flown"), ("jet", "jetted"))),
    *(_v(Sense.GO, *verb, tail=tail, near=True) for verb in (("jet", "jetted"), ("head",), ("venture",)) for tail in ("forth", "out", "off")),
    *(_v(Sense.GO, *verb, tail=f"{what} bound for", departs=True) for verb in (("board",), ("take", "took", "taken"), ("catch", "caught")) for what in ("a plane", "a flight", "a train", "a jet", "an aircraft", "the plane", "the presidential jet", "the presidential plane")),
    *(_v(Sense.GO, "take", "took", "taken", tail=tail, near=True) for tail in ("the road", "to the road", "the overnight train", "the night train")),
    *(_v(Sense.GO, "lead", "led", tail=f"{what} to") for what in ("a trade mission", "a mission", "a business delegation", "a trade delegation", "a ministerial delegation", "a parliamentary delegation", "a congressional delegation", "a 20-member delegation", "a team", "his country's delegation", "her country's delegation")),
    _v(Sense.GO, "fly", "flew", "flown", tail="on to"),
    _v(Sense.GO, "fly", "flew", "flown", tail="out to"),
    _v(Sense.GO, "travel", "travelled|traveled", tail="on to"),
    _v(Sense.GO, "head", tail="on to"),
    _v(Sense.GO, "push", tail="on to"),
    _v(Sense.GO, "jet", "jetted", tail="off to"),
    _v(Sense.GO, "head", tail="off to"),
    _v(Sense.GO, "set", "set", tail="off to"),
    _v(Sense.GO, "board", tail="a plane for"),
    _v(Sense.GO, "board", tail="a flight to"),
    _v(Sense.GO, "catch", "caught", tail="a flight to"),
    _v(Sense.GO, "take", "took", "taken", tail="a flight to"),
    _v(Sense.GO, "take", "took", "taken", tail="the train to"),
    _v(Sense.GO, "take", "took", "taken", tail="a train to"),
    _v(Sense.GO, "leave", "left", tail="for", departs=True),
    _v(Sense.GO, "depart", tail="for", departs=True),
    Verb(Sense.GO, {Form.GERUND: ("off to", "away to", "on the road to")}, planned=True),
    *(_being(Sense.GO, what, direct=True, near=True) for what in ("off to", "away to")),
    _v(Sense.GO, "lead", "led", tail="a delegation"),
    *(_v(Sense.GO, verb, past, things=("delegation", *_DELEGATIONS), comes=True) for verb, past in (("lead", "led"), ("head", ""))),
    _v(Sense.GO, "lead", "led", tail="a us delegation"),
    _v(Sense.GO, "lead", "led", tail="a u.s. delegation"),
    _v(Sense.GO, "lead", "led", tail="an interagency delegation"),
    _v(Sense.GO, "lead", "led", tail="a presidential delegation"),
    _v(Sense.GO, "lead", "led", tail="the delegation"),
    _v(Sense.GO, "lead", "led", tail="a high-level delegation"),
    _v(Sense.GO, "bring", "brought", carries=True),
    _v(Sense.GO, "take", "took", "taken", carries=True),
    _v(Sense.ARRIVE, "arrive"),
    _v(Sense.ARRIVE, "land"),
    _v(Sense.ARRIVE, "reach", direct=True),
    _v(Sense.ARRIVE, "come", "came", "come"),
    _v(Sense.ARRIVE, "fly", "flew", "flown", tail="in"),
    _v(Sense.ARRIVE, "touch", tail="down"),
    _v(Sense.ARRIVE, "set", "set", tail="down", near=True),
    _v(Sense.ARRIVE, "put", "put", tail="in", near=True),
    _v(Sense.ARRIVE, "end", tail="up", near=True),
    _v(Sense.ARRIVE, "make", "made", tail="landfall"),
    _v(Sense.ARRIVE, "check", tail="in", near=True),
    _v(Sense.ARRIVE, "appear", near=True),
    _v(Sense.ARRIVE, "alight", near=True),
    _v(Sense.ARRIVE, "disembark", near=True),
    _v(Sense.ARRIVE, "step", "stepped", tail="off the plane", near=True),
    _v(Sense.ARRIVE, "step", "stepped", tail="off his plane", near=True),
    _v(Sense.ARRIVE, "step", "stepped", tail="off her plane", near=True),
    _v(Sense.ARRIVE, "get", "got", tail="to", direct=True, near=True),
    _v(Sense.ARRIVE, "get", "got", tail="into", direct=True, near=True),
    _v(Sense.ARRIVE, "get", "got", tail="in to"),
    _v(Sense.ARRIVE, "pull", tail="into"),
    _v(Sense.ARRIVE, "roll", tail="into"),
    _v(Sense.ARRIVE, "check", tail="in"),
    _part(Sense.STAY, "spotted", "photographed", "pictured", "sighted", "caught on camera", "last seen"),
    _v(Sense.ARRIVE, "sweep", "swept", tail="into"),
    _v(Sense.ARRIVE, "jet", "jetted", tail="in"),
    _v(Sense.ARRIVE, "turn", tail="up in"),
    _v(Sense.ARRIVE, "show", "showed", "shown", tail="up in"),
    _v(Sense.ARRIVE, "set", "set", tail="foot in"),
    _v(Sense.ARRIVE, "set", "set", tail="foot on"),
    _v(Sense.ARRIVE, "step", "stepped", tail="off the plane"),
    _v(Sense.ARRIVE, "step", "stepped", tail="off his plane"),
    _v(Sense.ARRIVE, "step", "stepped", tail="off her plane"),
    _v(Sense.ARRIVE, "step", "stepped", tail="off a plane"),
    _v(Sense.ARRIVE, "alight"),
    _v(Sense.ARRIVE, "disembark"),
    *(Verb(Sense.ARRIVE, _f(base, past, participle, f"up{how}"), near=True) for base, past, participle in (("turn", "", ""), ("show", "showed", "shown"), ("pop", "popped", "")) for how in ("", " unannounced", " unexpectedly", " in person")),
    _v(Sense.ARRIVE, "check", tail="into a hotel"),
    _v(Sense.ARRIVE, "fly", "flew", "flown", tail="into", direct=True),
    _v(Sense.ARRIVE, "jet", "jetted", tail="into", direct=True),
    _v(Sense.ARRIVE, "breeze", tail="into", direct=True),
    _v(Sense.ARRIVE, "deplane", near=True),
    _v(Sense.ARRIVE, "make", "made", tail="an entrance", near=True),
    _v(Sense.LEAVE, "jet", "jetted", tail="out"),
    *(_v(Sense.LEAVE, *verb, tail="out of", direct=True) for verb in (("fly", "flew", "flown"), ("jet", "jetted"), ("slip", "slipped"), ("drive", "drove", "driven"))),
    _v(Sense.LEAVE, "take", "took", "taken", tail="off from", direct=True),
    _v(Sense.LEAVE, "leave", "left", direct=True),
    _v(Sense.LEAVE, "depart", direct=True),
    _v(Sense.LEAVE, "fly", "flew", "flown", tail="out"),
    _v(Sense.LEAVE, "check", tail="out"),
    _v(Sense.LEAVE, "quit", "quit", direct=True),
    _v(Sense.LEAVE, "bid", "bade|bid", "bidden|bid", tail="farewell to", direct=True),
    _v(Sense.LEAVE, "say", "said", tail="goodbye to", direct=True),
    _v(Sense.GO, "set", "set", tail="out", departs=True),
    _v(Sense.GO, "set", "set", tail="off", departs=True),
    _v(Sense.RETURN, "return"),
    _v(Sense.RETURN, "fly", "flew", "flown", tail="home", homeward=True),
    _v(Sense.RETURN, "fly", "flew", "flown", tail="back"),
    *(_v(Sense.RETURN, *verb, tail="back") for verb in (("jet", "jetted"), ("arrive",), ("land",), ("hurry",), ("rush",))),
    *(_v(Sense.RETURN, *verb, tail=tail, homeward=True) for verb in (("jet", "jetted"), ("arrive",), ("land",)) for tail in ("home", "back home")),
    _v(Sense.RETURN, "go", "went", "gone", tail="home", homeward=True),
    _v(Sense.RETURN, "head", tail="home", homeward=True),
    _v(Sense.RETURN, "head", tail="back"),
    _v(Sense.RETURN, "return", tail="home", homeward=True),
    _v(Sense.RETURN, "come", "came", "come", tail="back"),
    _v(Sense.RETURN, "travel", "travelled|traveled", tail="home", homeward=True),
    _v(Sense.RETURN, "travel", "travelled|traveled", tail="back"),
    _v(Sense.RETURN, "get", "got", tail="back"),
    _v(Sense.RETURN, "start", tail="home", homeward=True),
    _v(Sense.RETURN, "start", tail="back"),
    _v(Sense.RETURN, "sail", tail="home", homeward=True),
    _v(Sense.RETURN, "drive", "drove", "driven", tail="back"),
    _v(Sense.RETURN, "make", "made", tail="for home", homeward=True),
    _v(Sense.RETURN, "head", tail="for home", homeward=True),
    _v(Sense.RETURN, "leave", "left", tail="for home", homeward=True),
    _v(Sense.RETURN, "depart", tail="for home", homeward=True),
    _v(Sense.RETURN, "set", "set", tail="off for home", homeward=True),
    _v(Sense.RETURN, "set", "set", tail="out for home", homeward=True),
    _v(Sense.RETURN, "take", "took", "taken", tail="off for home", homeward=True),
    _v(Sense.RETURN, "board", tail="a plane back"),
    _v(Sense.RETURN, "board", tail="a plane home", homeward=True),
    _v(Sense.RETURN, "catch", "caught", tail="a flight home", homeward=True),
    _v(Sense.RETURN, "catch", "caught", tail="his return flight"),
    _v(Sense.RETURN, "catch", "caught", tail="her return flight"),
    *(_v(Sense.RETURN, verb, past, tail=f"{which} {what}") for verb, past in (("board", ""), ("take", "took")) for which in ("his", "her", "their", "a") for what in ("return flight", "flight home", "flight back", "plane home")),
    _part(Sense.RETURN, "due back", "due home", "expected back", "expected home", "scheduled back", planned=True),
    Verb(Sense.RETURN, {Form.GERUND: ("back", "back home", "home again", "back again", "airborne again", "homeward bound")}, planned=True),
    Verb(Sense.STAY, _BE, copula=True),
    *(_being(Sense.STAY, what) for what in ("back", "a guest", "the guest", "an honoured guest", "guest of honour", "guest of honor", "the guest of honour", "the guest of honor")),
    *(_being(Sense.JOIN, f"{what}{whose}{end}") for whose in ("his", "her") for what, end in (
        ("at ", " side"), ("by ", " side"), ("part of ", " delegation"), ("part of ", " party"), ("part of ", " entourage"), ("in ", " delegation"), ("in ", " party"),
        ("in ", " entourage"), ("on ", " delegation"), ("among ", " delegation"), ("a member of ", " delegation"), ("on ", " plane"), ("aboard ", " plane"),
    )),
    *(_being(Sense.JOIN, f"with {him}") for him in ("him", "her")),
    *(
        _being(Sense.JOIN, f"{also}{what}", delegation=True)
        for also in ("", "also ")
        for what in (
            "part of the delegation", "a member of the delegation", "members of the delegation", "among the delegation", "in the party", "part of the party", "members of the party", "in the delegation", "on the delegation", "part of the entourage", "along for the trip", "along for the ride",
            "on the trip", "along on the trip", "making the trip", "on the plane", "aboard the plane",
        )
    ),
    *(_v(Sense.JOIN, verb, past, tail=f"{out}the {party}", delegation=True) for verb, past, out in (("round", "rounded", "out "), ("make", "made", "up "), ("complete", "completed", "")) for party in ("delegation", "party", "group", "entourage")),
    *(_v(Sense.JOIN, "make", "made", tail=tail, delegation=True) for tail in ("the trip as well", "the trip too", "the journey as well", "the journey too")),
    _v(Sense.STAY, "stay"),
    *(_v(Sense.STAY, "join", tail=tail) for tail in ("other leaders", "fellow leaders", "world leaders", "his counterparts", "her counterparts", "other ministers", "other heads of state")),
    *(_v(Sense.STAY, "join", tail=tail) for tail in (f"{which}{club}{who}" for which in ("", "fellow ", "other ") for club in ("G7 ", "G20 ", "EU ", "European ", "African ", "Nato ", "NATO ", "regional ", "ASEAN ", "Commonwealth ") for who in ("leaders", "counterparts", "ministers", "foreign ministers", "finance ministers", "defence ministers", "defense ministers", "heads of state"))),
    *(_being(Sense.STAY, f"{where}{place}") for where in ("away ", "abroad ", "currently abroad ", "out of the country ") for place in ("in", "on a visit", "on an official visit", "on a private visit")),
    *(_v(Sense.STAY, verb, tail=tail) for verb in ("stay", "remain") for tail in ("on", "behind")),
    *(_v(Sense.GO, "make", "made", tail=f"{whose} own way", near=True) for whose in ("his", "her", "their")),
    _v(Sense.STAY, "remain", near=True),
    _v(Sense.STAY, "spend", "spent", spends=True),
    *_verbs(Sense.STAY, "linger lodge", near=True),
    Verb(Sense.STAY, {Form.PAST: ("overnighted",), Form.PARTICIPLE: ("overnighted",)}, near=True),
    *(_v(Sense.STAY, verb, past, tail=tail) for verb, past in (("stay", ""), ("stop", "stopped")) for tail in ("overnight", "the night")),
    _v(Sense.STAY, "spend", "spent", tail="the night"),
    _v(Sense.VISIT, "visit", direct=True),
    *(_v(Sense.VISIT, *verb, tail=f"{way}between", direct=True) for verb in (("shuttle",), ("travel",), ("fly", "flew", "flown"), ("commute",)) for way in ("", "back and forth ")),
    *(_v(Sense.GO, *verb, things=_TRAVEL_PARTY) for verb in (("take", "took", "taken"), ("bring", "brought"))),
    _v(Sense.VISIT, "tour", direct=True),
    _v(Sense.VISIT, "inspect", direct=True),
    _v(Sense.VISIT, "call", tail="at", direct=True),
    _v(Sense.VISIT, "call", tail="in at", direct=True),
    _v(Sense.VISIT, "drop", "dropped", tail="in on", direct=True),
    _part(Sense.VISIT, "shown around", "shown round", "given a tour of", "taken around", direct=True, be_perfect=True),
    _v(Sense.VISIT, "stop", "stopped"),
    _v(Sense.VISIT, "stop", "stopped", tail="over"),
    *(verb for tail in ("by", "in on", "in at", "in to") for verb in _verbs(Sense.VISIT, "drop/dropped stop/stopped swing/swung pop/popped call", tail=tail, direct=True, near=True)),
    *(verb for tail in ("off", "over") for verb in _verbs(Sense.VISIT, "stop/stopped pause", tail=tail, near=True)),
    _v(Sense.VISIT, "call", tail="at", direct=True, near=True),
    _v(Sense.VISIT, "descend", tail="on", direct=True, near=True),
    _v(Sense.VISIT, "look", tail="in on", direct=True, near=True),
    *(_v(Sense.MEET, "have", "had", tail=f"{time} with", event="bilateral_meeting") for time in ("an hour", "half an hour", "a few minutes", "ten minutes", "twenty minutes", "two hours", "a word", "words", "a moment", "a private moment")),
    *(_v(Sense.MEET, "pay", "paid", tail=f"{call} on", event="bilateral_meeting") for call in ("a call", "a courtesy call", "a farewell call", "courtesy calls", "a visit")),
    *(_v(Sense.MEET, "pay", "paid", tail=f"{call} to", event="bilateral_meeting", pays=True) for call in ("a visit", "a surprise visit", "an unannounced visit", "a brief visit", "a lightning visit", "a courtesy visit")),
    *(_v(Sense.MEET, "make", "made", tail=f"{call} on", event="bilateral_meeting") for call in ("a call", "a courtesy call", "a farewell call", "courtesy calls")),
    _being(Sense.RETURN, "back from"),
    *(Verb(Sense.RETURN, {Form.PAST: tuple(f"{be} {what}" for be in ("is", "are", "was", "were"))}) for what in ("home from", "back home from", "safely home from")),
    *(_v(Sense.VISIT, verb, past, tail=tail) for verb, past in (("put", "put"), ("make", "made")) for tail in ("in an appearance", "an appearance", "a surprise appearance")),
    *(_v(Sense.VISIT, "break", "broke", "broken", tail=f"{whose} {what}") for whose in ("his", "her", "the", "their") for what in ("journey", "trip", "flight")),
    *(_v(Sense.VISIT, *verb, tail=tail, near=True) for tail in ("through", "off", "round", "over") for verb in (("swing", "swung"), ("sweep", "swept"), ("stop", "stopped"), ("drop", "dropped"), ("break", "broke", "broken"))),
    _v(Sense.TRANSIT, "transit", direct=True),
    _v(Sense.TRANSIT, "pass", tail="through", direct=True),
    _v(Sense.TRANSIT, "stop", "stopped", tail="over in"),
    _v(Sense.JOIN, "join"),
    _v(Sense.JOIN, "accompany"),
    _part(Sense.EXPECT, "expected", "due", "scheduled", "awaited", "slated"),
    _part(Sense.EXPECT, "set for", "slated for", "pencilled in", "penciled in", "pencilled in for", "penciled in for", "fixed for", "arranged for", "timed for", "lined up for", "earmarked for", planned=True),
    _v(Sense.HOST, "host", event="bilateral_meeting"),
    _v(Sense.HOST, "welcome", event="bilateral_meeting", applauds=True),
    _part(Sense.HOST, *(f"as {guest} of" for guest in ("the guest", "a guest", "guest", "the guests", "guests")), event="bilateral_meeting", owned=True),
    *(_being(Sense.HOST, f"{guest} of", event="bilateral_meeting", owned=True) for guest in ("the guest", "a guest", "guest", "the guests", "guests")),
    *(_being(Sense.HOST, f"{whose} host", event="bilateral_meeting", honours=True) for whose in ("his", "her", "their")),
    *(_being(Sense.MEET, f"{granted} {audience} with", event="bilateral_meeting") for granted in ("granted", "given") for audience in ("an audience", "a private audience")),
    _v(Sense.HOST, "receive", event="bilateral_meeting"),
    _v(Sense.HOST, "greet", event=None, applauds=True),
    _v(Sense.HOST, "await", event="bilateral_meeting"),
    # by the people of the place
    *(_v(Sense.HOST, w, past, event=None, applauds=True) for w, past in (("cheer", ""), ("mob", "mobbed"), ("serenade", ""), ("garland", ""))),
    *(_v(Sense.HOST, verb, past, participle, event=None, honours=True, things=("welcome", "reception", "ovation", "send-off")) for verb, past, participle in (("give", "gave", "given"),)),
    _part(Sense.HOST, "accorded", "afforded", event=None, honours=True, things=("welcome", "reception", "ovation", "send-off")),
    _v(Sense.HOST, "entertain", event="bilateral_meeting"),
    _v(Sense.HOST, "fete", event="bilateral_meeting"),
    _v(Sense.HOST, "roll", tail="out the red carpet for", event="bilateral_meeting"),
    _v(Sense.HOST, "lay", "laid", tail="on a dinner for", event="bilateral_meeting"),
    _v(Sense.HOST, "play", tail="host to", event="bilateral_meeting"),
    _v(Sense.HOST, "play", tail="host", event="bilateral_meeting", honours=True),
    *(_v(Sense.HOST, word, event="bilateral_meeting") for word in ("entertain", "fete")),
    Verb(Sense.HOST, {Form.PAST: ("feted",), Form.PARTICIPLE: ("feted", "fêted")}, event=None),
    *(_v(Sense.HOST, verb, past, participle, tail=tail, event=None) for verb, past, participle, tail in (
        ("see", "saw", "seen", "off"), ("wave", "", "", "off"), ("bid", "bade|bid", "bidden", "farewell to"), ("bid", "bade|bid", "bidden", "welcome to"),
        ("say", "said", "", "goodbye to"), ("pick", "", "", "up"), ("usher", "", "", "in"), ("roll", "", "", "out the red carpet for"),
    )),
    *(_v(Sense.HOST, verb, past, participle, tail=tail, event="bilateral_meeting") for verb, past, participle, tail in (
        ("play", "", "", "host to"), ("wine", "", "", "and dine"), ("treat", "", "", "to dinner"),
    )),
    *(
        _v(Sense.HOST, verb, past, participle, tail=f"{article} {meal} {to}", event="ceremony" if "banquet" in meal or "state" in meal or "reception" in meal else "bilateral_meeting")
        for verb, past, participle in (("throw", "threw", "thrown"), ("give", "gave", "given"), ("host", "", ""), ("hold", "held", ""), ("lay", "laid", "laid"))
        for article in (("a",) if verb != "lay" else ("on a",))
        for meal in ("banquet", "state banquet", "gala dinner", "state dinner", "reception", "lunch", "dinner", "working lunch", "working dinner", "private dinner")
        for to in ("for", "in honour of", "in honor of")
    ),
    *(
        _v(Sense.HOST, verb, past, participle, tail=f"{article} {meal}", event="ceremony", honours=True)
        for verb, past, participle in (("give", "gave", "given"), ("host", "", ""), ("hold", "held", ""), ("offer", "", ""), ("throw", "threw", "thrown"))
        for article in ("a", "the")
        for meal in ("banquet", "state banquet", "state dinner", "gala dinner", "black-tie dinner", "state lunch", "ceremonial dinner")
    ),
    *(
        _v(Sense.HOST, verb, past, tail=f"{article} {what} for", event="ceremony", honours=True)
        for verb, past in (("hold", "held"), ("host", ""), ("lead", "led"), ("preside", ""), ("give", "gave"))
        for article in ("a", "the", "an official")
        for what in ("welcome ceremony", "welcoming ceremony", "ceremonial welcome", "arrival ceremony")
    ),
    *(
        _v(Sense.HOST, verb, past, participle, tail=meal, event="bilateral_meeting", honours=True)
        for verb, past, participle in (("give", "gave", "given"), ("hold", "held", ""), ("offer", "", ""))
        for meal in ("a dinner", "a lunch", "a luncheon", "a working lunch", "a working dinner", "a private dinner", "a breakfast")
    ),
    *(
        _v(Sense.HOST, verb, past, participle, tail=f"{whom}{audience}", event="bilateral_meeting", honours=True)
        for verb, past, participle in (("grant", "", ""), ("give", "gave", "given"))
        for whom in ("", "him ", "her ", "them ")
        for audience in ("an audience", "a private audience")
    ),
    *(
        _v(Sense.HOST, verb, past, participle, event="bilateral_meeting", honours=True, things=("audience",))
        for verb, past, participle in (("grant", "", ""), ("give", "gave", "given"))
    ),
    *(
        Verb(Sense.HOST, {Form.PRESENT: (f"{word}s",), Form.GERUND: (f"{word}ing",)}, awaits=True)
        for word in ("expect", "await")
    ),
    Verb(Sense.HOST, {Form.PRESENT: ("waits for",), Form.PAST: ("waited for",), Form.INFINITIVE: ("wait for",), Form.GERUND: ("waiting for",)}, awaits=True),
    _v(Sense.END, "cut", "cut", tail="short"),
    *(_v(Sense.JOIN, *verb, tail=along, brings=True) for verb in (("bring", "brought"), ("take", "took", "taken")) for along in ("along", "along with him", "along with her", "with him", "with her", "with them")),
    _part(Sense.JOIN, "flanked", "shadowed", "trailed"),
    _v(Sense.SEND, "send", "sent"),
    _v(Sense.SEND, "dispatch"),
    _v(Sense.MEET, "meet", "met", event="bilateral_meeting"),
    _v(Sense.MEET, "meet", "met", tail="with", event="bilateral_meeting"),
    _v(Sense.MEET, "sit", "sat", tail="down with", event="bilateral_meeting"),
    _v(Sense.MEET, "sit", "sat", tail="down", event="bilateral_meeting"),
    _v(Sense.MEET, "call", tail="on", event="bilateral_meeting", appeals=True),
    _v(Sense.MEET, "dine", event="bilateral_meeting"),
    _v(Sense.MEET, "consult", event="bilateral_meeting"),
    _v(Sense.MEET, "confer", "conferred", event="bilateral_meeting"),
    _v(Sense.MEET, "see", "saw", "seen", event="bilateral_meeting", sees=True),
    _v(Sense.MEET, "engage", event="bilateral_meeting"),
    _v(Sense.MEET, "discuss", event="bilateral_meeting", together=True),
    _v(Sense.MEET, "exchange", tail="views", event="bilateral_meeting", together=True),
    *(
        _v(Sense.MEET, *verb, event="bilateral_meeting", together=True)
        for verb in (("interact",), ("review",), ("explore",), ("socialise",), ("mingle",), ("reconnect",), ("liaise",))
    ),
    *(
        _v(Sense.MEET, *verb, tail=tail, event="bilateral_meeting", together=True)
        for verb, tail in (
            (("hold", "held"), "court"), (("get", "got"), "together"), (("go", "went", "gone"), "head to head"), (("go", "went", "gone"), "toe to toe"),
            (("meet", "met"), "face to face"), (("meet", "met"), "one on one"), *((verb, tail) for verb in (("speak", "spoke", "spoken"), ("talk",), ("come", "came", "come")) for tail in ("face to face", "one on one", "privately", "behind closed doors")), (("sit", "sat"), "face to face"), (("talk",), "shop"),
            (("share",), "a meal"), (("share",), "lunch"), (("share",), "dinner"), (("hold", "held"), "a tête-à-tête"), (("hold", "held"), "a one-on-one"),
            (("have", "had"), "a one-on-one"), (("have", "had"), "a tête-à-tête"), (("have", "had"), "a chat"), (("have", "had"), "a word"), (("rub", "rubbed"), "shoulders"),
            (("chew",), "over"), (("hammer",), "out"), (("thrash",), "out"), (("hash",), "out"),
        )
    ),
    _v(Sense.MEET, "huddle", event="bilateral_meeting"),
    *(_v(Sense.MEET, "sit", "sat", tail=tail, event="bilateral_meeting") for tail in ("opposite", "across from", "across the table from")),
    _being(Sense.MEET, "closeted", event="bilateral_meeting", together=True),
    *(
        _v(Sense.MEET, *verb, event="bilateral_meeting", together=True)
        for verb in (("lunch",), ("breakfast",), ("sup", "supped"), ("talk",), ("negotiate",), ("converse",), ("parley",), ("deliberate",))
    ),
    *(
        _v(Sense.MEET, *verb, tail=tail, event="bilateral_meeting", together=True)
        for verb, tail in (
            (("shake", "shook", "shaken"), "hands"), (("compare",), "notes"), (("swap", "swapped"), "views"), (("clink",), "glasses"),
            (("come", "came", "come"), "face to face"), (("trade",), "views"), (("break", "broke", "broken"), "bread"), (("touch",), "base"),
            (("clear",), "the air"), (("share",), "a table"), (("share",), "a stage"), (("sit", "sat"), "across from"), (("sit", "sat"), "opposite"),
            *((("have", "had"), f"{meal}{talks}") for meal in ("breakfast", "lunch", "dinner") for talks in ("", " talks")), (("take", "took", "taken"), "tea"),
            (("have", "had"), "tea"), (("meet", "met"), "up with"), (("catch", "caught"), "up with"), (("go", "went", "gone"), "over"),
        )
    ),
    *(
        _being(Sense.ATTEND, f"{among} {who} {there}")
        for among in ("among", "one of") for who in ("those", *(f"{the}{kind}{who}" for the in ("the ", "") for kind in ("", "other ", "world ", "foreign ") for who in ("leaders", "dignitaries", "guests", "heads of state", "heads of government")))
        for there in ("attending", "who attended", "present at", "who took part in")
    ),
    _v(Sense.ATTEND, "attend"),
    _part(Sense.ATTEND, "in attendance", "on hand"),
    _v(Sense.ARRIVE, "check", tail="in"),
    *(_v(Sense.OTHER, w, present=True) for w in ("hug", "embrace")),
    *(_v(Sense.OTHER, w, announces=True, allows=True) for w in ("authorise", "authorize")),
    # what is done for another who does not come
    *(_v(Sense.OTHER, *verb, tail=tail, replaces=True) for verb in (("take", "took", "taken"),) for tail in ("his place", "her place", "their place")),
    *(_v(Sense.OTHER, *verb, tail=f"in {whose} {stead}", replaces=True) for verb in (("come", "came"), ("go", "went", "gone"), ("travel",)) for whose in ("his", "her", "their") for stead in ("place", "stead")),
    # what only who is there does
    *(_v(Sense.OTHER, *verb, tail=tail, present=True) for verb in (("sit", "sat"), ("stand", "stood"), ("walk",), ("speak", "spoke", "spoken"), ("appear",)) for tail in ("next to", "beside", "alongside", "between", "behind", "in front of", "among", "opposite", "across from", "shoulder to shoulder", "side by side")),
    *(_v(Sense.OTHER, "appear", tail=tail, present=True) for tail in ("with", "together with", "jointly with")),
    *(_part(Sense.OTHER, f"seated {where}", present=True) for where in ("next to", "beside", "alongside", "between", "behind", "in front of", "among", "opposite")),
    *(_v(Sense.OTHER, "take", "took", "taken", tail=f"{whose} {what}", present=True) for whose in ("his", "her", "their") for what in ("seat", "seats", "places")),
    *(_v(Sense.OTHER, *verb, tail=tail, present=True) for verb, tail in ((("rub",), "shoulders"), (("file",), "past"), (("pose",), "for"), (("mingle",), "with"))),
    *(_v(Sense.SAY, "tell", "told", tail=whom, present=True) for whom in ("delegates", "the gathering", "the summit", "the conference", "the forum", "the mourners", "mourners", "the crowd", "the audience", "the guests", "fellow leaders", "his fellow leaders", "her fellow leaders", "his peers", "her peers", "participants", "attendees", "the assembled leaders", "the assembly")),
    _v(Sense.ATTEND, "participate"),
    _v(Sense.ATTEND, "grace"),
    _v(Sense.ATTEND, "take", "took", "taken", tail="part"),
    _v(Sense.ATTEND, "co-host"),
    _v(Sense.ATTEND, "chair"),
    # "whose forces are present in Mali": the present tense tells of things more often than of somebody.
    Verb(Sense.STAY, {form: tuple(f"{be} present" for be in words) for form, words in _BEING.items() if form is not Form.PRESENT}, near=True),
    _v(Sense.ATTEND, "represent", represents=True),
    *(_v(Sense.DECLINE, "send", "sent", tail=f"{whose} {what}") for whose in ("his", "her", "their") for what in ("apologies", "regrets", "excuses")),
    *(_v(Sense.ATTEND, *verb, represents=True) for verb in (("deputise",), ("deputize",))),
    *(_v(Sense.ATTEND, *verb, tail="in for", represents=True) for verb in (("stand", "stood"), ("fill",), ("sit", "sat"), ("step", "stepped"))),
    _v(Sense.ATTEND, "co-chair"),
    _v(Sense.SPEAK, "address", event="speech", audience=True),
    *(_v(Sense.SPEAK, "speak", "spoke", "spoken", tail=tail, event="speech") for tail in ("at", "before", "in front of")),
    *(_v(Sense.SPEAK, "speak", "spoke", "spoken", tail=tail, event="speech", things=_AUDIENCES) for tail in ("to", "to the")),
    *(_v(Sense.CALL, "speak", "spoke", "spoken", tail=tail) for tail in ("to", "to the")),
    *(
        _v(Sense.SPEAK, *verb, event="speech", things=_words("speech speeches lecture address keynote remarks talk oration eulogy homily sermon"))
        for verb in (("give", "gave", "given"), ("deliver",), ("make", "made"), ("hold", "held"))
    ),
    _v(Sense.SPEAK, "tell", "told", event="speech", things=_words("parliament congress lawmakers assembly senate legislators mps bundestag knesset")),
    _v(Sense.SPEAK, "lecture", event="speech", things=_words("university students academy institute college school")),
    _v(Sense.SPEAK, "take", "took", "taken", tail="the floor", event="speech"),
    _v(Sense.SPEAK, "take", "took", "taken", tail="the podium", event="speech"),
    _v(Sense.SPEAK, "take", "took", "taken", tail="the stage", event="speech"),
    *(
        _v(Sense.PRESS, *verb, tail=tail, event="press_conference")
        for verb, tails in (
            (("face",), ("the press", "reporters", "the media", "the cameras", "journalists")),
            (("brief",), ("reporters", "the press", "journalists", "the media")),
            (("appear",), ("before the press", "before reporters", "before the cameras", "before journalists", "before the media")),
            (("go", "went", "gone"), ("before the press", "before the cameras")),
            (("answer",), ("reporters' questions", "journalists' questions", "questions from reporters", "questions from journalists")),
            (("take", "took", "taken"), ("questions from reporters", "questions from journalists", "reporters' questions")),
            (("field",), ("questions from reporters", "questions from journalists", "reporters' questions")),
            (("meet", "met"), ("the press", "reporters", "journalists", "the media")),
            (("speak", "spoke", "spoken"), ("to the press together", "to reporters together", "jointly to reporters")),
        )
        for tail in tails
    ),
    *(_v(Sense.SPEAK, *verb, tail=f"{what}", event="speech") for verb in (("give", "gave", "given"), ("deliver",), ("make", "made"), ("read", "read")) for what in (
        "a lecture", "a public lecture", "a keynote address", "a keynote speech", "the keynote address", "the keynote speech", "an address", "a speech", "a statement to the assembly", "his country's statement", "her country's statement", "a national statement",
        "the opening address", "the inaugural address", "a guest lecture", "a televised address", "a message of solidarity", "opening remarks", "welcome remarks", "closing remarks", "special remarks",
    )),
    *(_v(Sense.SPEAK, "take", "took", "taken", tail=tail, event="speech") for tail in ("the floor", "the stage", "the podium", "the lectern", "the rostrum")),
    *(_v(Sense.PRESS, *verb, tail=tail, event="press_conference") for verb, tails in (
        (("address",), ("the media", "the press", "reporters", "journalists", "newsmen", "a press conference", "a news conference", "a joint press conference", "a press briefing", "a media briefing")),
        (("speak", "spoke", "spoken"), ("to reporters", "to journalists", "to the press", "to the media", "to newsmen", "with reporters", "with journalists")),
        (("talk",), ("to reporters", "to journalists", "to the press")),
    ) for tail in tails),
    *(_v(Sense.SIGN, *verb, tail=deal, event="signing") for verb in (("seal",), ("conclude",), ("clinch",), ("ratify",)) for deal in (
        "a deal", "an agreement", "a pact", "a treaty", "an accord", "a trade agreement", "a trade deal", "a defence pact", "a defense pact", "a security pact", "a partnership agreement", "several agreements", "a free trade agreement",
    )),
    _v(Sense.SIGN, "sign", event="signing"),
    _v(Sense.SIGN, "ink", event="signing"),
    _v(Sense.SIGN, "co-sign", event="signing"),
    *(_v(Sense.SIGN, *verb, event="signing", things=_words("agreement agreements accord accords treaty deal deals pact memorandum contract contracts")) for verb in (("conclude",), ("seal",), ("formalize",), ("formalise",))),
    *(_v(Sense.ATTEND, *verb) for verb in (("witness",), ("preside",))),
    *(
        _v(Sense.ATTEND, *verb, things=tuple("signing ceremony ceremonies parade exercise exercises drill drills launch launching handover opening election elections vote test manoeuvres maneuvers match game race final show summit conference departure arrival missiles march rehearsal celebrations anniversary soldiers troops flypast".split()))
        for verb in (("oversee", "oversaw", "overseen"), ("watch",))
    ),
    _v(Sense.ATTEND, "follow", things=_words("ceremony ceremonies inauguration funeral swearing-in coronation enthronement parade mass burial")),
    _v(Sense.SIGN, "initial", "initialled|initialed", event="signing"),
    *(
        _v(Sense.SIGN, *verb, tail=f"{whose} {what}", event="signing")
        for verb, what in ((("put", "put"), "name to"), (("put", "put"), "names to"), (("put", "put"), "signature to"), (("put", "put"), "signatures to"), (("set", "set"), "name to"), (("affix",), "signature to"))
        for whose in ("his", "her", "their")
    ),
    _v(Sense.SIGN, "put", "put", tail="pen to", event="signing"),
    _v(Sense.CEREMONY, "inaugurate", event="ceremony"),
    _v(Sense.CEREMONY, "unveil", event="ceremony"),
    _v(Sense.CEREMONY, "break", "broke", "broken", tail="ground", event="ceremony"),
    *(
        _v(Sense.CEREMONY, *verb, event="ceremony", things=_words(things))
        for verbs, things in (
            ((("lay", "laid"), ("place",), ("leave", "left"), ("deposit",)), "wreath wreaths flowers bouquet roses"),
            ((("lay", "laid"),), "stone cornerstone foundations"),
            ((("cut", "cut"), ("snip", "snipped")), "ribbon"),
            ((("review",), ("inspect",)), "guard parade troops"),
            ((("plant",),), "tree trees sapling saplings"),
            ((("pay", "paid"),), "homage respects tribute tributes"),
            ((("open",), ("reopen",), ("launch",), ("dedicate",)), "embassy consulate exhibition plant factory hospital school bridge campus pavilion museum mosque church chapel library laboratory monument memorial office wing centre center clinic terminal airport road park chancery headquarters building facility station"),
            ((("watch",), ("review",)), "parade flypast fireworks march tattoo"),
            ((("fire",),), "salute salvo"),
            ((("play",), ("strike", "struck")), "anthem anthems"),
            ((("take", "took", "taken"),), "salute oath"),
            ((("bow",),), "head heads"),
            ((("perform",),), "pilgrimage hajj umrah"),
            ((("observe",), ("hold", "held")), "silence"),
            ((("light", "lit|lighted"),), "candle candles flame torch"),
            ((("receive",), ("accept",), ("collect",)), "medal doctorate degree award prize order decoration"),
            ((("raise",), ("hoist",)), "flag flags"),
            ((("present",), ("award",), ("hand", ), ("confer", "conferred"), ("bestow",)), "medal medals doctorate award awards prize prizes decoration decorations order citizenship"),
            ((("hand", "handed"), ("donate",)), _GIFTS),
            ((("attend",), ("celebrate",), ("say", "said"), ("preside",)), "mass"),
        )
        for verb in verbs
    ),
    _v(Sense.CEREMONY, "inspect", event="other", things=_words("project projects wreck works site damage progress")),
    _v(Sense.CEREMONY, "watch", event="other", things=_words("match game drill drills exercise exercises performance demonstration")),
    _v(Sense.CEREMONY, "attend", event="other", things=_words("concert match game performance opera play show screening recital race festival")),
    _v(Sense.CEREMONY, "take", "took", "taken", tail="in", event="other", things=_words("game match show concert performance play exhibition")),
    _v(Sense.CEREMONY, "fly", "flew", "flown", tail="over", event="other", things=_words("area areas zone zones flood floods damage")),
    *(_v(Sense.CEREMONY, verb, tail=way, event="other", things=_words("town streets street quarter district market gardens bazaar alleys ruins halls")) for verb in ("walk", "stroll", "wander") for way in ("through", "around", "about")),
    _v(Sense.CEREMONY, "stand", "stood", tail="in silence", event="ceremony"),
    _part(Sense.CEREMONY, *(f"{verb} {what}" for verb in ("made", "named", "declared") for what in ("an honorary citizen", "an honorary member", "honorary citizen", "a freeman", "a knight", "a commander")), event="ceremony"),
    _v(Sense.CEREMONY, "honor", "honored|honoured", event="ceremony", things=_words("fallen dead victims soldiers memory")),
    _v(Sense.CEREMONY, "honour", event="ceremony", things=_words("fallen dead victims soldiers memory")),
    _v(Sense.CEREMONY, "commemorate", event="ceremony"),
    _part(Sense.CEREMONY, "awarded", "decorated", "invested", event="ceremony", things=_words("medal order doctorate award prize cross star collar honour honor")),
    _v(Sense.HOST, "decorate", event="ceremony"),
    _v(Sense.HOST, "pin", "pinned", tail="a medal on", event="ceremony", honours=True),
    _v(Sense.CEREMONY, "lay", "laid", tail="a wreath", event="ceremony"),
    _part(Sense.CEREMONY, *(f"{verb} {what}" for verb in ("accorded", "given", "offered", "greeted with", "received with", "welcomed with") for what in (
        "a guard of honour", "a guard of honor", "an honour guard", "an honor guard", "a ceremonial welcome", "a red carpet welcome", "a red-carpet welcome", "a ceremonial reception", "military honours", "military honors", "full military honours", "full military honors", "a 21-gun salute", "a state welcome",
    )), event="ceremony"),
    _part(Sense.CEREMONY, *(f"{verb} {what}" for verb in ("awarded", "conferred", "presented with", "given", "conferred with", "decorated with", "honoured with", "honored with", "bestowed with") for what in (
        "a medal", "the medal", "an honorary doctorate", "an honorary degree", "the order", "the keys to the city", "the highest civilian award", "the highest civilian honour", "the grand cross", "an award", "the country's highest civilian award", "the country's highest honour",
    )), event="ceremony"),
    _v(Sense.BEGIN, "begin", "began", "begun"),
    _v(Sense.BEGIN, "start"),
    _v(Sense.BEGIN, "kick", tail="off"),
    _v(Sense.BEGIN, "open"),
    _v(Sense.END, "end"),
    _v(Sense.END, "wrap", "wrapped", tail="up"),
    _v(Sense.END, "wind", "wound", tail="up"),
    _v(Sense.END, "conclude"),
    _v(Sense.END, "complete"),
    _v(Sense.END, "finish"),
    _v(Sense.END, "cap", "capped"),
    _v(Sense.END, "round", tail="off"),
    _v(Sense.END, "round", tail="out"),
    *(_v(Sense.END, verb, past, tail=tail) for verb, past, tail in (("round", "", "off"), ("round", "", "out"), ("close", "", "out"), ("bring", "brought", "to a close"), ("bring", "brought", "to an end"), ("come", "came", "to an end"), ("come", "came", "to a close"), ("draw", "drew", "to a close"))),
    *(_v(Sense.MAKE, verb, past, tail=tail) for verb, past in (("run", "ran"), ("last", ""), ("continue", ""), ("go", "went")) for tail in ("until", "till", "through", "on until")),
    _v(Sense.MAKE, "make", "made"),
    _v(Sense.MAKE, "use"),
    _v(Sense.MAKE, "take", "took", "taken", tail="advantage of"),
    _v(Sense.MAKE, "take", "took", "taken", tail="place"),
    _v(Sense.MAKE, "go", "went", "gone", tail="ahead"),
    _v(Sense.MAKE, "pay", "paid"),
    _v(Sense.MAKE, "hold", "held"),
    _v(Sense.MAKE, "conduct"),
    _v(Sense.MAKE, "have", "had"),
    _v(Sense.MAKE, "undertake", "undertook", "undertaken"),
    _v(Sense.MAKE, "deliver"),
    _v(Sense.MAKE, "give", "gave", "given"),
    _v(Sense.MAKE, "plan", "planned"),
    _v(Sense.MAKE, "extend"),
    Verb(Sense.MAKE, {form: words for form, words in _f("include").items() if form is not Form.GERUND}, stages=True),  # "including" leads to one of many
    *(_v(Sense.MAKE, verb, stages=True) for verb in ("comprise", "encompass", "span", "cover")),
    _v(Sense.MAKE, "take", "took", "taken", tail="in", stages=True),
    _v(Sense.MAKE, "lead", "led", tail="on to", stages=True),
    _v(Sense.CHOOSE, "choose", "chose", "chosen"),
    _v(Sense.CHOOSE, "pick"),
    _v(Sense.CANCEL, "cancel", "canceled|cancelled"),
    _v(Sense.CANCEL, "call", tail="off"),
    _v(Sense.CANCEL, "scrap", "scrapped"),
    _v(Sense.CANCEL, "abort"),
    _v(Sense.CANCEL, "nix"),
    _v(Sense.CANCEL, "back", tail="out of"),
    _v(Sense.CANCEL, "abandon"),
    _v(Sense.CANCEL, "scratch"),
    _v(Sense.CANCEL, "cry", tail="off"),
    _v(Sense.CANCEL, "pull", tail="out"),
    _v(Sense.CANCEL, "bow", tail="out"),
    _v(Sense.CANCEL, "axe"),
    *_verbs(Sense.CANCEL, "ditch bin/binned jettison"),
    *(_v(Sense.CANCEL, *verb, tail=tail) for verb, tail in ((("pull",), "the plug on"), (("fall", "fell", "fallen"), "through"), (("fall", "fell", "fallen"), "victim to"), (("come", "came", "come"), "to nothing"))),
    *(_v(Sense.CANCEL, *verb, tail=f"{against} {going}") for verb, against in ((("decide",), "not to"), (("choose", "chose", "chosen"), "not to"), (("opt", "opted"), "not to"), (("elect",), "not to"), (("decide",), "against")) for going in (("go", "travel", "attend", "come", "make the trip") if against == "not to" else ("going", "travelling", "traveling", "attending", "making the trip"))),
    *(_being(Sense.CANCEL, f"{adverb}making the {trip}") for adverb in ("no longer ", "not ") for trip in ("trip", "journey")),
    Verb(Sense.CANCEL, {Form.PAST: tuple(f"{would} {happen}" for would in ("will not", "would not", "will no longer", "would no longer", "won t", "is not", "will not now", "will now not") for happen in (
        ("take place", "go ahead", "be going ahead", "be taking place", "happen", "materialise", "materialize") if would != "is not" else ("to go ahead", "to take place", "to happen")
    ))}, be_perfect=True),
    *(_being(Sense.CANCEL, what) for what in ("off", "now off", "not happening", "not going ahead", "not taking place", "off the table", "a no-go")),
    _v(Sense.CANCEL, "skip", "skipped"),
    _v(Sense.CANCEL, "drop", "dropped"),
    *(
        _v(Sense.DECLINE, *verb, things=_words("summit summits conference forum gathering meeting meetings session talks funeral ceremony inauguration coronation celebrations wedding parade congress assembly council"))
        for verb in (("skip", "skipped"), ("miss",), ("shun", "shunned"), ("snub", "snubbed"), ("boycott",), ("forgo", "forwent", "forgone"), ("duck",), ("dodge",), ("avoid",))
    ),
    *(_v(Sense.DECLINE, *verb, tail=tail) for verb, tail in ((("stay",), "away from"), (("sit", "sat"), "out"), (("keep", "kept"), "away from"), (("be", "was|were", "been"), "absent from"))),
    _part(Sense.DECLINE, "absent from", "missing from"),
    *(_v(Sense.EXPECT, "bring", "brought", tail=f"forward {whose}") for whose in ("his", "her", "their", "the")),
    Verb(Sense.EXPECT, {Form.PAST: tuple(f"{been} {put} forward" for been in ("was", "were", "has been", "have been", "had been") for put in ("brought", "moved"))}),
    _v(Sense.POSTPONE, "postpone"),
    _v(Sense.POSTPONE, "delay"),
    _v(Sense.POSTPONE, "shelve"),
    _v(Sense.POSTPONE, "put", "put", tail="off"),
    _v(Sense.POSTPONE, "put", "put", tail="back"),
    _v(Sense.POSTPONE, "push", tail="back"),
    _v(Sense.POSTPONE, "move", tail="back"),
    _v(Sense.POSTPONE, "hold", "held", tail="over"),
    *(_v(Sense.POSTPONE, "put", "put", tail=f"{on}{whose}") for on in ("on ice", "on hold", "on the back burner") for whose in ("",)),
    *(_v(Sense.POSTPONE, *verb, tail=f"{to} {later}", be_perfect=True) for verb, to in ((("move",), "to"), (("push",), "to"), (("shift",), "to"), (("take", "took", "taken"), "place at"), (("take", "took", "taken"), "place on"), (("go", "went", "gone"), "ahead at")) for later in (
        "a later date", "a date", "another date", "a new date", "a later day", "a date to be announced", "a date to be agreed", "a later stage", "a mutually convenient date",
    )),
    *(_v(Sense.POSTPONE, *verb, tail=f"later than {planned}", be_perfect=True) for verb in (("take", "took", "taken"), ("go", "went", "gone"), ("come", "came", "come")) for planned in ("planned", "scheduled", "expected")),
    _v(Sense.MAKE, "bring", "brought", tail="forward", forward=True),
    _v(Sense.POSTPONE, "reschedule"),
    _v(Sense.POSTPONE, "defer", "deferred"),
    _v(Sense.INVITE, "invite"),
    _v(Sense.WISH, "accept"),
    *_verbs(Sense.WISH, "mull moot float suggest propose contemplate ponder weigh"),
    _part(Sense.WISH, "considered", "talked about", "spoken of", "discussed as a possibility", "under consideration", "under discussion", "on the cards", "up in the air", "in the air", "in doubt", "in question", "uncertain", "unlikely", "possible", "out of the question"),
    _v(Sense.INVITE, "urge"),
    _v(Sense.INVITE, "want"),
    _v(Sense.INVITE, "ask"),
    _v(Sense.CALL, "call"),
    _v(Sense.CALL, "telephone"),
    _v(Sense.CALL, "speak", "spoke", "spoken", spoken=True),
    *(_v(Sense.SAY, w, announces=True) for w in ("announce", "confirm")),
    _v(Sense.SAY, "talk", tail="about"),
    *(
        _v(Sense.SAY, w)
        for w in (
            "declare", "add", "state", "report", "stress", "note", "warn", "explain", "argue", "claim", "reveal",
            "comment", "praise", "criticise", "emphasise", "criticize", "condemn", "accuse", "affirm", "underscore", "emphasize", "highlight", "reiterate", "reaffirm",
            "convey", "applaud", "commend", "congratulate", "pledge", "threaten", "promise", "vow", "joke", "react",
        )
    ),
    _v(Sense.SAY, "say", "said"),
    _v(Sense.SAY, "tell", "told"),
    *(_v(Sense.OTHER, "ask", tail=tail) for tail in ("about", "about his", "about her", "whether", "if")),
    # what keeps somebody from a journey
    *_verbs(Sense.OTHER, "prevent hinder preclude dissuade deter/deterred discourage prohibit", denies=True),
    *(_v(Sense.OTHER, "keep", "kept", things=(way,), denies=True) for way in ("from",)),
    *_verbs(Sense.SAY, "deny/denied dismiss refute repudiate rebut quash scotch reject", denies=True),
    *(_v(Sense.SAY, w, past, tail=tail, denies=True) for w, past, tail in (("rule", "", "out"), ("play", "", "down"), ("brush", "", "off"), ("brush", "", "aside"), ("shoot", "shot", "down"), ("wave", "", "away"))),
    *(_v(Sense.OTHER, w) for w in ("launch", "replace", "succeed", "support", "strengthen", "continue", "work", "help", "release", "mark", "coincide", "focus", "thank", "appreciate", "advance", "lead", "decline", "want", "push", "convene")),
    _v(Sense.OTHER, "follow", alike=True, trails=True),
    *(_v(Sense.OTHER, base, trails=True) for base in ("precede", "shadow")),
    *(_v(Sense.STAY, *verb, tail=tail, near=True) for tail, verbs in (
        ("the way", ("pave", "prepare", "clear", "smooth")), ("the ground", ("prepare",)), ("the groundwork", ("lay/laid", "do/did/done")), ("the path", ("clear", "smooth")),
        ("the waters", ("test",)), ("preparatory talks", ("hold/held", "lead/led")),
    ) for verb in (told.split("/") for told in verbs)),
    *(_v(Sense.GO, "make", "made", tail=f"the {what}{too}", comes=True) for what in ("trip", "journey") for too in ("", " as well", " too")),
    _v(Sense.OTHER, "follow", alike=True),
    *(_v(Sense.OTHER, w) for w in ("assure", "inform", "remind", "reassure", "notify", "lobby", "caution", "implore", "hand", "present", "relay", "press", "brief", "entreat", "counsel", "admonish", "challenge", "quiz")),
    _v(Sense.OTHER, "hand", tail="over"),
    _v(Sense.CEREMONY, "hand", tail="over", event="ceremony", things=_words(_GIFTS + " medal award prize")),
    _v(Sense.OTHER, "plead", tail="with"), _v(Sense.OTHER, "pass", tail="on"), _v(Sense.OTHER, "put", "put", tail="it"),
    Verb(Sense.OTHER, {Form.PRESENT: ("include", "includes"), Form.PAST: ("included",)}, names=True),
    _v(Sense.OTHER, "follow", tail="suit", alike=True),
    *(_v(Sense.GO, verb, past, repays=True, things=("visit",)) for verb, past in (("repay", "repaid"), ("return", ""), ("reciprocate", ""))),
    *(_v(Sense.OTHER, "do", "did", "done", tail=tail, alike=True) for tail in ("the same", "likewise", "so too")),
    _v(Sense.OTHER, "build", "built"),
    _v(Sense.OTHER, "win", "won"),
    _v(Sense.OTHER, "become", "became", "become"),
    *(_v(Sense.OTHER, *verb, tail=f"{to} {what}") for verb in (("come", "came", "come"), ("return",), ("rise", "rose", "risen"), ("sweep", "swept")) for to in ("to", "into", "back to") for what in ("power", "office", "the throne")),
    *(Verb(Sense.OTHER, {Form.PAST: tuple(past.split("|")), Form.PARTICIPLE: (participle or past,)}) for past, participle in (told.split("/") if "/" in told else (told, "") for told in _IRREGULAR)),
)

#: Talks that guests of several countries come for, and that are talks still.
_PEACE_TALKS = ("peace talks", "ceasefire talks", "truce talks", "nuclear talks", "peace negotiations")

NOUNS = (
    Noun(Sense.VISIT, ("visit", "visits")),
    Noun(Sense.VISIT, ("state visit",), visit="state"),
    Noun(Sense.VISIT, ("official visit",), visit="official"),
    Noun(Sense.VISIT, ("working visit",), visit="working"),
    Noun(Sense.VISIT, ("official working visit",), visit="official_working"),
    Noun(Sense.VISIT, ("private visit",), visit="private"),
    Noun(Sense.GO, ("trip", "trips", "travel", "travels", "journey", "mission", "swing", "sweep", "push")),
    Noun(Sense.GO, ("tour",), onward=True),
    Noun(Sense.GO, ("en route to", "en route for", "on his way to", "on her way to", "on their way to", "on the way to", "on its way to", "en route towards", "bound for"), on_the_way=True),
    Noun(Sense.STAY, ("stay", "sojourn", "on holiday", "on vacation", *(f"{whose} {what}" for whose in ("his", "her", "their") for what in ("holiday", "holidays", "vacation")), *(f"{whose} {what}" for whose in ("his", "her", "their") for what in ("attendance", "presence", "participation", "coming")))),
    Noun(Sense.VISIT, ("brief stopover", "refuelling stop", "refueling stop", "technical stop", "whirlwind visit", "whirlwind tour", "detour", "side trip", "side-trip", "excursion", "flying visit", "day trip", "whistle-stop tour", "foray")),
    Noun(Sense.VISIT, ("stop", "stopover", "layover", "leg", "legs", "stops", "stopovers", "port of call", "ports of call", "stage", "destination", *(f"{rank} {stop}" for rank in ("next", "first", "second", "third", "last", "final") for stop in ("stop", "stopover", "leg", "port of call", "destination"))), lists=True),
    Noun(Sense.ARRIVE, ("arrival",)),
    Noun(Sense.LEAVE, ("departure", "departures", "farewell")),
    Noun(Sense.RETURN, ("his return", "her return", "return flight", "flight home", "journey home", "flight back", "trip home", "trip back", "journey back", "return journey", "return home", "way home", "drive back", "fresh from", "fresh off", "hot from", "straight from", "back from", "return from", "home from")),
    Noun(Sense.MEET, ("talks", *_PEACE_TALKS, "meeting with", "meetings with", "bilateral meeting", "bilateral meetings", "audience", "discussions", "consultations", "official meetings", "bilateral summit", "working lunch", "working dinner", "summit talks", "bilateral talks", "face-to-face", "one-on-one meeting"), event="bilateral_meeting", loose=True),
    Noun(Sense.MEET, (*(f"{when} {what}" for when in ("breakfast", "lunch", "lunchtime", "dinner", "working", "back-room", "fence-mending", "face-to-face", "closed-door") for what in ("talks", "meeting", "discussions")), "breakfast", "lunch", "dinner", "courtesy call", "luncheon", "tête-à-tête", "one-on-one", "pull-aside", "sit-down", "huddle", "parley", "a courtesy call on", "conversation", "conversations", "working breakfast", "tea with", "dialogue with", "strategic dialogue", "coffee with", "courtesy call on", "courtesy calls on", "courtesy call to", "courtesy visit to", "farewell call on", "a call on", "calls on", "appointment with", "appointments with", "engagement with", "engagements with", "encounter with", "encounters with", "sit-down with", "one-on-one with", "one-to-one with", "tete-a-tete", "head-to-head", "face-to-face meeting", "bilateral with", "bilaterals with", "huddle with", "pull-aside with", "exchange of views with", "working session with", "working sessions with", "private talks"), event="bilateral_meeting", loose=True),
    # "after two hours with President X": time that is spent with somebody, and over
    Noun(Sense.MEET, tuple(f"{time} with" for time in (
        "an hour", "half an hour", "more than an hour", "over an hour", "less than an hour", "nearly an hour", "almost an hour", "an hour and a half", "a few hours", "several hours", "two hours", "three hours", "four hours",
        "nearly two hours", "more than two hours", "over two hours", "almost two hours", "a few minutes", "ten minutes", "twenty minutes", "thirty minutes", "forty minutes", "an afternoon", "a morning", "an evening",
    )), event="bilateral_meeting"),
    Noun(Sense.MEET, ("meeting", "meetings"), event="bilateral_meeting", loose=True),
    Noun(Sense.ATTEND, ("summit", "summits", "leaders' summit", "leaders summit"), event="summit"),
    Noun(Sense.ATTEND, ("conference", "forum", "emergency session", "extraordinary session", "special session", "emergency meeting of", "extraordinary meeting of", "high-level session", "annual meetings", "spring meetings", "annual meeting", "spring meeting", "summit meeting", "meeting of eu foreign ministers", "meeting of nato foreign ministers", "meeting of finance ministers", "meeting of eu ministers", "meeting of heads of state", "meeting of heads of government", "foreign affairs council", "leaders meeting", "leaders' meeting", "ministerial", "ministerial meeting", "roundtable", "round table", "general assembly", "gathering of heads of government", "gathering of heads of state", "gathering of leaders", "gathering of ministers", "conclave", "council meeting", "retreat of leaders", "foreign ministers' meeting", "sherpa meeting", "roundtable meeting", "congress of", "high-level meeting", "meeting of foreign ministers", "foreign ministers meeting"), event="multilateral_meeting"),
    Noun(Sense.SPEAK, ("speech", "remarks", "keynote", "keynote address", "keynote speech", "lecture", "address to", "opening address", "goodwill message", "public lecture", "eulogy", "funeral oration"), event="speech"),
    Noun(Sense.PRESS, ("press conference", "news conference", "joint appearance", "joint press conference", "joint news conference", "press availability", "press briefing", "news briefing", "media briefing", "joint briefing", "media conference", "media availability", "press statement", "press statements", "joint statements to the press", "statements to the press", "joint statement to the press", "question-and-answer session with reporters"), event="press_conference"),
    Noun(Sense.CEREMONY, ("swearing-in", "oath-taking", "take the oath", "takes the oath", "welcoming ceremony", "handover ceremony", "award ceremony", "prize-giving", "wreath-laying ceremony", "groundbreaking", "consecration", "canonisation", "canonization", "beatification", "remembrance service", "vigil", "gala", "state reception", "investiture", "inaugural", "d-day anniversary", "celebrations", "bicentennial celebration", "bicentenary", "enthronement", "requiem", "memorial service", "state dinner", "gala dinner", "anniversary celebrations", "centenary", "royal wedding", "unveiling", "opening ceremony", "ribbon-cutting", "ceremony", "funeral", "inauguration", "coronation", "commemoration", "commemorations", "wreath-laying", "state banquet", "banquet", "state funeral", "guard of honour", "guard of honor", "military parade", "independence day parade", "laying of a wreath", "laying of wreaths", "wreath-layings", "red carpet welcome", "ceremonial welcome", "red-carpet welcome", "state welcome", "ceremonial reception", "oath of office", "burial", "state lunch", "official dinner", "official banquet", "welcome ceremony", "welcome with military honours", "official opening", "formal opening", "reception ceremony", "official welcome", "black-tie dinner"), event="ceremony"),
    Noun(Sense.SIGN, ("signing", "signing ceremony"), event="signing"),
    Noun(Sense.ATTEND, ("business forum", "investment forum", "business summit", "business round table", "business roundtable", "investors' forum", "trade fair", "round table with investors", "roundtable with investors"), event="other"),
    Noun(Sense.CALL, ("telephone call", "phone call", "call", "calls")),
    Noun(Sense.INVITE, ("invitation",)),
    Noun(
        Sense.DOUBT,
        (
            "rumour", "rumours", "rumor", "rumors", "speculation", "possibility", "likelihood", "talk of", "talk that", "hopes of", "hopes for", "hope of", "hope for", "chance of", "chances of",
            *(f"{asked} {about} {a}" for asked in ("asked", "pressed", "quizzed", "questioned", "queried", "speculate", "speculated") for about in ("about", "on", "over", "regarding") for a in ("a", "an", "any", "another")),
            "in talks about a", "in talks on a", "in talks over a", "talking about a", "odds of", "question of", "prospect of a", "prospects of a", "prospect that", "idea of", "suggestion of", "suggestion that", "suggestions that", "proposal for", "proposal that",
        ),
    ),
    Noun(Sense.CANCEL, ("cancellation",)),
    Noun(Sense.POSTPONE, ("postponement",)),
)

AUXILIARIES = {
    Aux.FUTURE: (
        "will", "shall", "is to", "are to", "is due to", "are due to", "is set to", "are set to", "is expected to", "are expected to", "is scheduled to",
        "are scheduled to", "plans to", "plan to", "is going to", "are going to", "intends to", "is slated to", "is about to", "is preparing to", "looks forward to",
        "is looking forward to", "look forward to", "will also", "prepares to", "is planning to", "were set to", "ll",
        *(f"{be} {adverb} {to}" for be in ("is", "are") for adverb in ("also", "then", "later", "now") for to in ("to", "due to", "set to", "expected to", "scheduled to")),
    ),
    Aux.FUTURE_PAST: ("was to", "were to", "was due to", "were due to", "had been due to", "was set to", "was scheduled to", "was expected to", "had been expected to", "had planned to", "was supposed to", "had been scheduled to", "planned to", "had been set to", "was to have", "was also to", "were also to", "was then to", "were then to"),
    Aux.PERFECT: ("has", "have", "having", "has just", "did", "had to", "had the opportunity to", "had the chance to", "had the honor to", "had the privilege to", "had occasion to"),
    Aux.PLUPERFECT: ("had", "d"),
    Aux.BE: ("is", "are", "am", "being", "is being", "be"),
    Aux.BE_PAST: ("was", "were", "had to be", "has had to be", "has been", "have been", "got", "been"),
    Aux.BE_FUTURE: ("will be", "is to be", "will not be", "is due to be", "is expected to be", "will be going", "shall be"),
    Aux.MAYBE: ("would have to", "would need to", "may", "might", "could", "can", "is considering", "are considering", "may be", "whether", "should"),
    Aux.CONDITIONAL: ("would",),
    Aux.UNREAL: ("would have", "should have", "had hoped to", "had been pencilled in"),
    Aux.WISH: (
        "looked forward to", "had looked forward to", "was looking forward to", "were looking forward to",
        *(f"no {kind}{plans} to" for kind in ("", "immediate ", "current ", "firm ", "concrete ", "definite ", "fixed ", "present ", "specific ") for plans in ("plans", "plan", "intention", "desire", "wish")),
        *(f"would be {glad} to" for glad in ("glad", "happy", "pleased", "delighted", "honoured", "honored", "willing", "ready", "prepared", "keen")), "would love to", "would gladly",
        *(f"{effort} to" for effort in ("efforts", "effort", "bid", "attempt", "attempts", "is trying", "was trying", "has been trying", "are trying", "tries", "tried", "trying", "working", "is working", "has been working")),
        *(f"{be} {ready} to" for be in ("is", "are", "was", "were", "stands", "stand", "stood") for ready in ("ready", "willing", "prepared", "keen", "eager", "reluctant", "unwilling")),
        *(f"{offer} to" for offer in ("offers", "offer", "has offered", "have offered", "had offered", "offering")),
        *(f"{seek} {leave} to" for seek in ("seeking", "seeks", "sought", "awaiting", "awaits", "asked for", "requested", "is waiting for", "was waiting for") for leave in ("a mandate", "permission", "clearance", "approval", "a visa", "leave")), "is seeking to", "seeks to", "sought to", "are seeking to",
        "no intention of", "not planning to", "no interest in", "no reason to", "no need to", "has yet to", "have yet to", "had yet to", "is yet to", "are yet to", "wants to", "hopes to", "would like to", "wishes to", "hoped to", "wanted to", "hope to", "want to", "desire to", "declined to say", "declined to", "declines to", "refuses to", "declining to", "refusing to", "refused to", "failed to", "offered to"),
}

ROLES = (
    Role(("secretary of the security council", "secretary of the national security council", "security council secretary", "national security council secretary", "security council chief", "national security council chief"), "Secretary of the Security Council"),
    Role(("chief of protocol", "protocol chief", "sherpa", "g20 sherpa", "g7 sherpa", "head of the civil service", "ombudsman", "cabinet secretary-general"), "Official"),
    Role(("air chief", "air force commander", "border chief", "border guard chief", "border guard commander", "customs chief", "coast guard chief", "presidential guard commander", "national guard commander", "national guard chief", "gendarmerie chief"), "Commander"),
    Role(("spymaster", "mossad chief", "mossad director", "head of the mossad", "shin bet chief", "shin bet director"), "Intelligence Chief"),
    Role(("negotiator", "negotiators"), "Chief Negotiator"),
    Role(("monetary authority chief", "head of the central bank", "central bank head", "central bank president", "central banker"), "Central Bank Governor"),
    Role(tuple(f"{what} {who}" for what in ("petroleum", "energy", "foreign ministry", "finance", "health", "interior", "education", "defence", "defense", "trade", "labour", "agriculture") for who in ("undersecretary", "under-secretary")), "Undersecretary"),
    Role(("president", "head of state"), "President", "head_of_state"),
    Role(("presidents",), "President", "head_of_state"),
    Role(("king", "his majesty king", "his majesty", "monarch"), "King", "head_of_state"),
    Role(("queen", "her majesty queen", "her majesty"), "Queen", "head_of_state"),
    Role(("queen consort",), "Queen Consort"),
    Role(("emir", "amir"), "Emir", "head_of_state"),
    Role(("sultan",), "Sultan", "head_of_state"),
    Role(("emperor",), "Emperor", "head_of_state"),
    Role(("pope", "his holiness pope", "his holiness", "pontiff"), "Pope", "head_of_state", country="VA"),
    Role(("supreme leader",), "Supreme Leader", "head_of_state"),
    Role(("junta leader", "junta chief", "transitional president", "military leader"), "President of the Transition", "head_of_state"),
    Role(("crown prince",), "Crown Prince"),
    Role(("prince", "princess"), "Prince"),
    Role(("first lady",), "First Lady", country=None),
    Role(("second gentleman",), "Second Gentleman", country="US"),
    Role(("vice president", "vice-president", "vp"), "Vice President"),
    Role(("vice chancellor", "vice-chancellor"), "Vice Chancellor", anybody=True),
    Role(("prime minister", "premier", "head of government", "pm", "prime ministers"), "Prime Minister", "head_of_government"),
    Role(("chancellor",), "Chancellor", "head_of_government"),
    Role(("tánaiste",), "Deputy Prime Minister", country="IE"),
    Role(("taoiseach",), "Taoiseach", "head_of_government", country="IE"),
    Role(("deputy prime minister", "vice premier", "dpm"), "Deputy Prime Minister"),
    Role(("foreign minister", "foreign ministers", "minister of foreign affairs", "foreign secretary", "external affairs minister", "minister of external affairs", "minister for foreign affairs", "top diplomat", "chief diplomat", "minister for europe and foreign affairs", "fm", "eam", "dfa secretary"), "Minister of Foreign Affairs", "foreign_minister"),
    Role(("deputy foreign minister", "vice foreign minister", "deputy minister of foreign affairs"), "Deputy Minister of Foreign Affairs"),
    Role(("secretary of state", "u.s. secretary of state", "us secretary of state", "top u.s. diplomat", "top us diplomat", "secretary"), "Secretary of State", "foreign_minister", country="US"),
    Role(("deputy secretary of state",), "Deputy Secretary of State", country="US"),
    Role(("assistant secretary of state", "deputy assistant secretary of state", "under secretary of state", "undersecretary of state"), "Assistant Secretary of State", country="US"),
    Role(("assistant secretary of state for", "deputy assistant secretary of state for", "deputy assistant secretary for", "assistant secretary of defense for"), "Assistant Secretary of State", country="US"),
    Role(("secretary of defense", "defense secretary", "pentagon chief", "pentagon head"), "Secretary of Defense", country="US"),
    Role(("defence secretary",), "Defence Secretary", country="GB"),
    Role(("secretary of foreign affairs", "foreign affairs secretary", "cabinet secretary for foreign affairs"), "Minister of Foreign Affairs", "foreign_minister"),
    Role(("secretary of national defense", "secretary of national defence"), "Minister of Defence"),
    Role(("defense minister", "defence minister", "minister of defense", "minister of defence"), "Minister of Defence"),
    Role(("secretary of homeland security", "secretary of commerce", "commerce secretary", "secretary of energy", "attorney general", "secretary of the treasury", "treasury secretary"), "Secretary", country="US"),
    Role(("finance minister", "minister of finance"), "Minister of Finance"),
    Role(("trade minister", "economy minister", "interior minister", "energy minister", "health minister", "justice minister", "minister of the interior", "junior minister", "cabinet minister", "minister of defense", "minister", "ministers"), "Minister"),
    Role(("national security advisor", "national security adviser"), "National Security Advisor"),
    Role(("deputy national security advisor", "principal deputy national security advisor", "deputy national security adviser", "deputy national security advisory"), "Deputy National Security Advisor", country="US"),
    Role(("homeland security advisor", "assistant to the president for homeland security", "special assistant to the president", "deputy assistant to the president", "assistant to the president", "national cyber director", "special presidential envoy for climate"), "Assistant to the President", country="US"),
    Role(("coordinator", "senior director", "director", "special representative", "head of the office of the president", "politburo member", "chief of staff", "commander", "senior advisor", "senior adviser", "white house coordinator", "domestic policy advisor", "climate envoy", "undersecretary", "under secretary", "deputy director", "associate director", "bureau official", "senior official", "senior bureau official", "acting director", "assistant secretary"), "Official"),
    Role(("senior diplomat", "diplomat"), "Senior Diplomat"),
    Role(("general secretary", "party secretary", "party chief", "first secretary", "party leader"), "General Secretary"),
    Role(("special envoy", "envoy", "personal envoy", "presidential envoy"), "Special Envoy"),
    Role(("ambassador", "ambassadors"), "Ambassador", posted=True),
    Role(("senator", "senators"), "Senator", country="US"),
    Role(("congressman", "congresswoman", "representative", "state representative", "house speaker", "speaker of the house", "majority leader"), "Representative", country="US"),
    Role(("speaker",), "Speaker of Parliament"),
    Role(("governor",), "Governor"),
    Role(("mayor",), "Mayor"),
    Role(("chairman", "chairwoman", "chairperson"), "Chair"),
    Role(("leader of the opposition",), "Leader of the Opposition"),
    Role(("lawmaker", "opposition leader", "mp"), "Member of Parliament"),
    Role(("leader",), "Leader", "head_of_state"),
    Role(("general", "major general", "lieutenant general", "brigadier general", "vice admiral", "rear admiral", "lieutenant colonel", "brigadier", "major", "lieutenant", "vice marshal", "air marshal", "air chief marshal", "admiral", "marshal", "field marshal", "colonel"), "General"),
    Role(("sheikh",), "Sheikh"),
    Role(("grand ayatollah", "ayatollah"), "Ayatollah", minor=True),
    Role(("secretary-general", "secretary general"), "Secretary-General", "organization_head"),
    Role(("un secretary-general", "u.n. secretary-general", "un secretary general", "un chief", "u.n. chief", "un head", "u.n. head", "united nations chief", "united nations head", "united nations secretary-general", "united nations secretary general"), "UN Secretary-General", "organization_head", organization="UN"),
    Role(("nato secretary general", "nato secretary-general", "nato chief"), "NATO Secretary General", "organization_head", organization="NATO"),
    Role(("european commission president", "president of the european commission", "eu commission president", "eu chief"), "President of the European Commission", "organization_head", organization="EU"),
    Role(("european council president", "president of the european council"), "President of the European Council", "organization_head", organization="EU"),
    Role(("eu foreign policy chief", "high representative", "eu high representative", "eu's top diplomat", "european union foreign policy chief"), "EU High Representative for Foreign Affairs", "organization_head", organization="EU"),
    Role(("world bank president", "president of the world bank"), "President of the World Bank", "organization_head", organization="World Bank"),
    Role(("imf managing director", "imf chief"), "Managing Director of the IMF", "organization_head", organization="IMF"),
    Role(("director-general", "director general"), "Director General"),
    Role(("cia director", "cia chief", "director of the cia", "director of the central intelligence agency"), "Director of the CIA", country="US"),
    Role(("intelligence chief", "spy chief", "head of intelligence", "intelligence director", "director of national intelligence"), "Intelligence Chief"),
    Role(("president-elect",), "President-elect"),
    Role(("vice president-elect",), "Vice President-elect"),
    Role(("commissioner", "commissioners", "trade chief", "climate chief", "competition chief", "enlargement chief", "migration chief"), "Commissioner"),
    Role(("european commissioner", "eu commissioner", "eu trade chief", "eu enlargement chief", "eu climate chief"), "European Commissioner", organization="EU"),
    Role(("state secretaries", "secretaries of state", "deputy ministers", "undersecretaries", "assistant secretaries"), "State Secretary"),
    Role(("foreign secretaries",), "Minister of Foreign Affairs", "foreign_minister"),
    Role(("mps", "lawmakers", "meps", "deputies"), "Member of Parliament"),
    Role(("congressmen", "congresswomen", "representatives"), "Representative", country="US"),
    Role(("european commissioners", "eu commissioners"), "European Commissioner", organization="EU"),
    Role(("advisers", "advisors", "aides"), "Adviser"),
    Role(("governors",), "Governor"),
    Role(("mayors",), "Mayor"),
    Role(("envoys", "special envoys", "emissaries", "special representatives", "negotiators", "mediators"), "Special Envoy"),
    Role(("princes", "princesses"), "Prince"),
    Role(("kings", "monarchs"), "King", "head_of_state"),
    Role(("royal couple", "king and queen", "grand ducal couple", "princely couple", "imperial couple"), "Royal Couple", "head_of_state"),
    Role(("king and queen of the belgians",), "Royal Couple", "head_of_state", country="BE"),
    Role(("king of the belgians",), "King", "head_of_state", country="BE"),
    Role(("chancellors", "premiers"), "Prime Minister", "head_of_government"),
    Role(("generals",), "General"),
    Role(("diplomats",), "Senior Diplomat"),
    Role(("deputy",), "Deputy"),
    Role(("adviser", "advisor", "aide"), "Adviser"),
    Role(("captain",), "General"),
    Role(("foreign policy chief", "european union's foreign policy chief", "eu's foreign policy chief", "bloc's foreign policy chief", "bloc's top diplomat"), "EU High Representative for Foreign Affairs", "organization_head", organization="EU"),
    Role(("army chief", "defence chief", "defense chief", "chief of defence", "chief of defense", "chief of the defence staff", "chief of the general staff", "military chief"), "Chief of Defence"),
    Role(("emissary", "peace envoy", "special emissary"), "Special Envoy"),
    Role(("mediator",), "Mediator"),
    Role(("chief negotiator", "lead negotiator", "top negotiator"), "Chief Negotiator"),
    Role(("presidential adviser", "presidential advisor", "presidential aide"), "Adviser"),
    Role(("member of the european parliament", "mep"), "Member of the European Parliament"),
    Role(("high commissioner", "high commissioner for refugees", "high commissioner for human rights", "un refugee chief", "u.n. refugee chief", "un human rights chief", "u.n. human rights chief", "un rights chief", "u.n. rights chief", "un aid chief", "u.n. aid chief", "un humanitarian chief", "un nuclear chief"), "High Commissioner", "organization_head", organization="UN"),
    Role(("nuncio", "papal nuncio", "apostolic nuncio", "consul general", "chargé d'affaires"), "Consul General", posted=True),
    Role(("grand duke",), "Grand Duke", "head_of_state"),
    Role(("crown princess", "queen mother", "prince consort", "princess royal"), "Prince"),
    Role(("prime minister-designate",), "Prime Minister-designate"),
    Role(("military ruler", "strongman", "de facto leader"), "President of the Transition", "head_of_state"),
    Role(("tanaiste",), "Deputy Prime Minister", country="IE"),
    Role(("captain regent", "captains regent"), "Captain Regent", "head_of_state", country="SM"),
    Role(("central bank chief", "central bank governor"), "Central Bank Governor"),
    Role(("state councillor", "state councilor", "state counsellor"), "State Councillor"),
    Role(("federal councillor", "federal councilor"), "Federal Councillor", country="CH"),
    Role(("usaid administrator", "usaid chief"), "USAID Administrator", country="US"),
    Role(("security chief",), "Intelligence Chief"),
    Role(("iaea chief", "iaea head", "un nuclear watchdog chief", "u.n. nuclear watchdog chief"), "Director General of the IAEA", "organization_head", organization="IAEA"),
    Role(("ecb president", "ecb chief", "european central bank president"), "President of the European Central Bank", "organization_head", organization="European Central Bank"),
    Role(tuple(f"{o} {w}" for o in ("who", "wto", "unesco", "unicef", "osce", "opec", "oecd", "red cross", "icrc") for w in ("chief", "boss", "director-general", "secretary general")), "Director General", "organization_head"),
    Role(("kremlin chief", "kremlin leader"), "President", "head_of_state", country="RU"),
    Role(("head of", "boss of", "chief of", "chair of", "deputy head of", "deputy chief of", "co-chair of"), "Head", heads=True),
    Role(("chief of general staff", "armed forces chief", "defence forces chief", "defense forces chief", "land forces chief", "chief of the land forces", "military commander", "theatre commander", "indo-pacific commander", "combatant commander", "army commander", "fleet commander"), "Chief of Defence"),
    Role(("chief justice", "lord chief justice", "supreme court president", "constitutional court president", "president of the supreme court", "president of the constitutional court"), "Chief Justice"),
    Role(("minister without portfolio", "minister-without-portfolio"), "Minister"),
    Role(("finance chief", "interior chief", "migration chief", "diplomacy chief", "foreign affairs chief"), "Minister"),
    *(
        Role(tuple(f"{body} {head}" for body in bodies for head in ("chief", "head", "chairperson", "chair", "commission chief", "commission chairperson", "commission chair", "secretary-general", "secretary general")), "Head", "organization_head", organization=name)
        for bodies, name in (
            (("arab league",), "Arab League"), (("african union", "au"), "African Union"), (("ecowas",), "ECOWAS"), (("asean",), "ASEAN"), (("commonwealth",), "Commonwealth"),
            (("council of europe",), "Council of Europe"), (("gulf cooperation council", "gcc"), "Gulf Cooperation Council"), (("organisation of islamic cooperation", "organization of islamic cooperation", "oic"), "Organisation of Islamic Cooperation"),
            (("shanghai cooperation organisation", "shanghai cooperation organization", "sco"), "Shanghai Cooperation Organisation"), (("organization of american states", "oas"), "OAS"), (("pacific islands forum",), "Pacific Islands Forum"),
            (("osce",), "OSCE"), (("opec",), "OPEC"), (("caricom",), "CARICOM"), (("sadc",), "SADC"), (("igad",), "IGAD"), (("east african community", "eac"), "East African Community"), (("francophonie",), "Francophonie"),
        )
    ),
    Role(("under-secretary-general", "under secretary-general", "under secretary general", "assistant secretary-general", "deputy secretary-general", "deputy secretary general"), "Under-Secretary-General", "organization_head"),
    Role(("police chief", "navy chief", "naval chief", "air force chief", "refugee chief", "aid chief", "rights chief", "human rights chief", "humanitarian chief", "space chief", "health chief", "chief of defence staff", "chief of defense staff", "chief of the armed forces", "commander-in-chief", "federal reserve chair", "fed chair"), "Chief"),
    Role(("duke", "duchess", "duke and duchess", "earl", "countess"), "Duke"),
    Role(("first minister", "chief minister", "deputy first minister"), "First Minister"),
    Role(("ambassador-at-large", "ambassador at large"), "Ambassador-at-Large"),
    Role(("peer", "life peer", "shadow minister", "minority leader", "house minority leader", "minority whip", "chief whip", "backbencher", "congressional leader", "state senator"), "Legislator"),
    Role(("shadow foreign secretary", "shadow defence secretary", "shadow chancellor", "shadow secretary"), "Shadow Minister"),
    Role(tuple(f"{p} secretary" for p in ("home", "trade", "business", "health", "education", "culture", "environment", "transport", "work", "agriculture", "economy", "finance", "tourism", "justice", "housing", "climate", "migration", "cabinet", "international development", "communications", "budget", "planning", "information", "labor", "labour", "interior", "energy", "science", "technology", "social welfare", "public works", "agrarian reform", "lands", "mining", "water", "sports", "social development")), "Minister"),
    Role(("state secretary", "secretary of state for", "minister of state", "vice-minister", "vice minister", "deputy minister", "parliamentary secretary", "permanent secretary", "chief secretary", "principal secretary", "executive secretary"), "State Secretary"),
    Role(("parliament speaker", "parliamentary speaker", "senate president", "senate speaker", "house of commons speaker", "speaker of parliament", "speaker of the house of representatives"), "Speaker of Parliament"),
    Role(tuple(f"{o} {w}" for o in ("wto", "ilo", "iom", "fao", "unctad", "undp", "caricom", "oecs", "sadc", "igad", "eac", "comesa", "oecd", "opec", "osce", "apec", "wfp", "unesco", "unicef", "unhcr", "unrwa", "ocha", "afdb", "idb", "adb", "ebrd", "monusco", "minusma", "minusca", "unifil", "unmiss", "unami", "unama", "unsmil", "binuh", "amisom", "atmis", "africa cdc", "afcfta") for w in ("head", "chief", "chair", "chairman", "chairperson", "boss", "president", "director-general", "secretary-general", "commander", "envoy")), "Head", "organization_head"),
    Role(("icc prosecutor", "international criminal court prosecutor", "icc chief prosecutor", "prosecutor of the international criminal court", "chief prosecutor of the international criminal court"), "Prosecutor", "organization_head", organization="ICC"),
    Role(("hong kong chief executive", "chief executive of hong kong"), "Chief Executive", "head_of_government", country="HK"),
    Role(("macao chief executive", "macau chief executive", "chief executive of macao", "chief executive of macau"), "Chief Executive", "head_of_government", country="MO"),
    Role(("opposition figure", "opposition politician", "opposition chief", "opposition lawmaker"), "Opposition Leader"),
    Role(("nuclear negotiator", "top nuclear negotiator", "trade negotiator", "top trade negotiator", "peace negotiator", "hostage negotiator", "point man", "pointman", "point person"), "Chief Negotiator"),
    Role(("unification minister", "international relations minister", "minister of international relations", "minister of international relations and cooperation", "minister of international affairs", "strategic affairs minister", "diaspora minister", "information minister", "communications minister", "aviation minister", "water minister", "labour and employment minister", "science minister", "technology minister", "petroleum minister", "mining minister", "housing minister", "infrastructure minister", "public works minister", "social affairs minister", "women's affairs minister", "youth minister", "foreign trade minister", "state minister for foreign affairs", "minister of state for foreign affairs", "assistant minister", "deputy minister for foreign affairs"), "Minister"),
    Role(("sovereign", "asantehene", "paramount chief", "ooni", "oba", "kabaka"), "King"),
    Role(("archbishop", "bishop", "patriarch", "ecumenical patriarch", "primate", "metropolitan", "grand mufti", "chief rabbi", "moderator of the church", "catholicos", "prelate"), "Bishop"),
    Role(("cardinal",), "Cardinal", country="VA"),
    Role(("lieutenant governor", "lt governor", "deputy governor", "governor-general", "governor general"), "Governor"),
    Role(("sikyong",), "Head", "other"),
    Role(("deputy president", "vice-presidents", "vice presidents"), "Vice President"),
    Role(("vice chairman", "vice chairwoman", "vice-chairman", "vice chair", "vice-chair", "deputy chair", "deputy chairman", "deputy chairwoman", "vice chairperson"), "Vice Chair"),
    Role(("top legislator", "chief legislator", "lower house speaker", "upper house speaker", "upper house president", "deputy speaker", "parliament chief", "parliament leader", "parliament president", "national assembly speaker", "national assembly president", "president of the national assembly", "speaker of the national assembly", "president of the senate", "speaker of the senate", "speaker of the parliament", "president of parliament"), "Speaker of Parliament"),
    Role(("member of parliament", "member of the parliament", "member of the * parliament", "member of the * legislature", "member of the national assembly", "member of the senate", "member of the bundestag", "member of the knesset", "member of the legislative assembly", "member of the house of commons", "member of the house of lords", "parliamentarian", "parliamentarians", "legislator", "legislators", "assemblyman", "assemblywoman", "assembly member", "congressperson", "deputy of the national assembly", "mla", "members of parliament"), "Member of Parliament"),
    Role(("member of congress", "members of congress", "delegate to congress", "ranking member"), "Representative", country="US"),
    Role(("member of the politburo", "politburo standing committee member", "central committee member", "standing committee member", "politburo member of"), "Politburo Member"),
    Role(("member of * presidency", "member of the presidency", "presidency chairman", "presidency member"), "Member of the Presidency", "head_of_state"),
    Role(("acting foreign minister", "acting foreign secretary"), "Minister of Foreign Affairs", "foreign_minister"),
    Role(("charge d'affaires", "deputy head of mission", "deputy chief of mission"), "Consul General", posted=True),
    Role(tuple(f"{o} {w}" for o in ("wfp", "unicef", "undp", "unfpa", "unaids", "un women", "ocha", "unep", "unctad", "unido", "world food programme", "world food program", "iom", "unrwa", "igad", "opcw", "eac", "sadc", "african development bank", "asian development bank", "comesa") for w in ("executive director", "executive secretary", "administrator", "director", "commissioner-general", "president", "head")), "Head", "organization_head"),
    Role(("political chief", "political leader", "politburo chief", "deputy leader", "co-leader", "party president", "party chair", "party chairman", "party chairwoman", "party secretary-general"), "Party Leader"),
    Role(("home minister", "home affairs minister", "external relations minister", "european affairs minister", "culture minister", "agriculture minister", "education minister", "labour minister", "labor minister", "transport minister", "environment minister", "climate minister", "industry minister", "commerce minister", "tourism minister", "sports minister", "development minister", "planning minister", "oil minister", "mines minister", "police minister", "immigration minister", "immigration and border minister", "union minister", "minister of state for external affairs", "state minister", "deputy defence minister", "deputy defense minister", "deputy finance minister", "vice finance minister"), "Minister"),
    Role(("chief of army staff", "chief of the army staff", "chief of naval staff", "chief of the naval staff", "chief of air staff", "chief of the air staff", "chief of the general staff", "chairman of the joint chiefs of staff", "top general", "land forces commander"), "Chief of Defence"),
    Role(("spokesperson", "spokesman", "spokeswoman", "press secretary", "nsc spokesperson", "white house press secretary", "journalist", "reporter", "analyst", "expert", "professor", "actor", "singer", "lawyer", "author", "historian", "activist", "chief executive", "ceo", "executive director", "cleric", "reverend", "coach", "researcher"), "Spokesperson", minor=True),
)

#: Gatherings that come again and have a name of their own.
_NAMED_GATHERINGS = (
    (("shangri-la dialogue", "shangri-la security dialogue", "shangri-la defence summit", "shangri-la dialogue security forum", "shangri-la forum",), "Shangri-La Dialogue", "multilateral_meeting"),
    (("raisina dialogue",), "Raisina Dialogue", "multilateral_meeting"),
    (("manama dialogue",), "Manama Dialogue", "multilateral_meeting"),
    (("paris peace forum",), "Paris Peace Forum", "multilateral_meeting"),
    (("doha forum",), "Doha Forum", "multilateral_meeting"),
    (("boao forum", "boao forum for asia",), "Boao Forum", "multilateral_meeting"),
    (("antalya diplomacy forum",), "Antalya Diplomacy Forum", "multilateral_meeting"),
    (("st. petersburg international economic forum", "st petersburg international economic forum", "st. petersburg economic forum", "spief",), "St Petersburg International Economic Forum", "multilateral_meeting"),
    (("eastern economic forum",), "Eastern Economic Forum", "multilateral_meeting"),
    (("halifax international security forum", "halifax security forum",), "Halifax International Security Forum", "multilateral_meeting"),
    (("globsec",), "GLOBSEC", "multilateral_meeting"),
    (("ukraine recovery conference",), "Ukraine Recovery Conference", "multilateral_meeting"),
    (("ukraine defense contact group", "ukraine defence contact group", "ukraine contact group",), "Ukraine Defense Contact Group", "multilateral_meeting"),
    (("forum on china-africa cooperation", "focac",), "Forum on China–Africa Cooperation", "multilateral_meeting"),
    (("human rights council",), "UN Human Rights Council", "multilateral_meeting"),
    (("world health assembly",), "World Health Assembly", "multilateral_meeting"),
    (("world governments summit", "world government summit",), "World Governments Summit", "multilateral_meeting"),
    (("global refugee forum",), "Global Refugee Forum", "multilateral_meeting"),
    (("arctic council",), "Arctic Council", "multilateral_meeting"),
    (("our ocean conference",), "Our Ocean Conference", "multilateral_meeting"),
    (("commonwealth heads of government meeting", "chogm",), "Commonwealth Heads of Government Meeting", "multilateral_meeting"),
    (("ticad", "tokyo international conference on african development",), "TICAD", "multilateral_meeting"),
    (("vibrant gujarat",), "Vibrant Gujarat", "multilateral_meeting"),
    (("arctic circle assembly",), "Arctic Circle Assembly", "multilateral_meeting"),
    (("ibero-american summit",), "Ibero-American Summit", "summit"),
    (("russia-africa summit",), "Russia–Africa Summit", "summit"),
    (("us-africa leaders summit", "u.s.-africa leaders summit", "us-africa summit", "u.s.-africa summit",), "US–Africa Leaders Summit", "summit"),
    (("western balkans summit",), "Western Balkans Summit", "summit"),
    (("ukraine peace summit", "summit on peace in ukraine",), "Summit on Peace in Ukraine", "summit"),
    (("nuclear security summit",), "Nuclear Security Summit", "summit"),
    (("one planet summit",), "One Planet Summit", "summit"),
    (("three seas summit",), "Three Seas Summit", "summit"),
)

FORMATS = (
    Format(("g20", "g-20", "group of 20", "group of twenty"), "G20", gathers=True),
    Format(("g7", "g-7", "group of seven"), "G7", gathers=True),
    Format(("nato",), "NATO"),
    Format(("north atlantic council",), "NATO", "multilateral_meeting"),
    Format(("un", "u.n.", "united nations"), "UN"),
    Format(("un general assembly", "u.n. general assembly", "united nations general assembly", "general assembly", "unga"), "UN General Assembly", "multilateral_meeting"),
    Format(("council of europe",), "Council of Europe"),
    Format(("security council", "un security council"), "UN Security Council"),
    Format(("european union", "eu"), "European Union"),
    Format(("european council",), "European Council"),
    Format(("european commission",), "European Commission"),
    Format(("european parliament",), "European Parliament"),
    Format(("african union", "au"), "African Union"),
    Format(("arab league",), "Arab League"),
    Format(("gulf cooperation council", "gcc", "gcc+3"), "Gulf Cooperation Council"),
    Format(("organisation of islamic cooperation", "organization of islamic cooperation", "oic"), "Organisation of Islamic Cooperation"),
    Format(("shanghai cooperation organisation", "shanghai cooperation organization", "sco"), "Shanghai Cooperation Organisation"),
    Format(("brics",), "BRICS", gathers=True),
    Format(("quad", "quad leaders"), "Quad", gathers=True),
    Format(("asean", "association of southeast asian nations"), "ASEAN"),
    Format(("east asia summit",), "East Asia Summit", "summit"),
    Format(("apec", "asia-pacific economic cooperation"), "APEC", gathers=True),
    Format(("commonwealth heads of government", "commonwealth"), "Commonwealth"),
    Format(("ecowas",), "ECOWAS"),
    Format(("sadc",), "SADC"),
    Format(("igad",), "IGAD"),
    Format(("caricom",), "CARICOM"),
    Format(("mercosur",), "Mercosur"),
    Format(("celac",), "CELAC", gathers=True),
    Format(("osce",), "OSCE"),
    Format(("opec",), "OPEC"),
    Format(("imf", "international monetary fund"), "IMF"),
    Format(("world bank",), "World Bank"),
    Format(("world economic forum", "wef"), "World Economic Forum", "multilateral_meeting"),
    *(Format(phrases, name, kind, named=True) for phrases, name, kind in _NAMED_GATHERINGS),
    Format(("crimea platform",), "Crimea Platform", "summit"),
    Format(("munich security conference",), "Munich Security Conference", "multilateral_meeting"),
    Format(("belt and road forum",), "Belt and Road Forum", "multilateral_meeting"),
    Format(("conference of the parties",), "COP", "multilateral_meeting"),
    Format(tuple(f"cop{n}" for n in range(20, 40)), "COP", "multilateral_meeting"),
    Format(("european political community",), "European Political Community", gathers=True),
    Format(("pacific islands forum",), "Pacific Islands Forum"),
    Format(("summit of the americas",), "Summit of the Americas", "summit"),
    Format(("organization of american states", "oas"), "OAS"),
    Format(("c5+1",), "C5+1", gathers=True),
    Format(("bucharest nine", "b9"), "Bucharest Nine"),
    Format(("palestinian authority",), "Palestinian Authority"),
    Format(("congress", "u.s. congress"), "United States Congress"),
    Format(("bundestag",), "Bundestag"),
    Format(("world trade organization", "world trade organisation", "wto"), "World Trade Organization"),
    Format(("world health organization", "world health organisation"), "World Health Organization"),
    Format(("international atomic energy agency", "iaea"), "International Atomic Energy Agency"),
    Format(("international labour organization", "international labour organisation", "international labor organization", "ilo"), "International Labour Organization"),
    Format(("organisation for economic co-operation and development", "organization for economic cooperation and development", "oecd"), "OECD"),
    Format(("unesco",), "UNESCO"),
)

#: How old somebody is before any office.
_YOUNG = tuple("three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split())

PACK = LanguagePack(
    dates=DATES,
    pronouns_of_people=True,
    code="en",
    topic_nouns=True,
    verbs=VERBS,
    nouns=NOUNS,
    auxiliaries=AUXILIARIES,
    fillers=_words(
        """
        also then all each not n t never longer now soon just already still first earlier later next finally again recently
        afterwards once himself herself themselves
        instead both there barely jointly personally only even previously reportedly currently
        officially actually formally further separately initially indefinitely virtually
        """
    ),
    clitics=(),
    object_pronouns=("him", "them", "her"),
    thing_pronouns=("it", "this"),
    body_words=_words("neck chest lapel lapels jacket shoulder shoulders hand arm cheek cheeks wrist"),
    owner_apostrophe=True,
    present_words=("present", "attending", "attendance"),
    additions=("and also", "or also", "and even", "or even", "and further", "and finally"),
    number_endings=("st", "nd", "rd", "th"),
    bare_cities=True,
    here=("here",),
    here_said=(
        "here in", "here to", "i am in", "i'm in", "i’m in", "i came to", "i have come to", "i've come to", "i’ve come to", "we came to", "we have come to", "i arrived in", "i travelled to", "i traveled to",
        *(f"{how} to be {where}" for how in ("happy", "glad", "pleased", "delighted", "honoured", "honored", "honour", "honor", "proud", "privilege", "pleasure", "great", "good", "moved", "wonderful") for where in ("in", "back in")),
        *(f"{whose} {visit} to" for whose in ("my", "our") for visit in ("visit", "trip")), "welcomed us in", "received me in", "received us in", "welcomed me in",
    ),
    occasion_marks=("for", "before", "against"),
    title_case=True,
    compound_tails=_words(
        """
        restrictions restriction ban bans advisory advisories decisions declaration communique agenda
        itinerary host hosts venue organizers outcomes commitments documents preparations agency agent
        agents industry companies time costs expenses policy schedule goals document history room
        """
    ),
    indefinite=("a", "an", "another"),
    infinitive_marks=("to",),
    noun_first=True,
    reflexives=(),
    adverb_endings=("ly",),
    strong_negations=("not", "never", "no"),
    restrictives=(),
    dropped_words=("no longer", "after all", "as planned", "as scheduled", "as previously planned", "as originally planned", "as had been planned", "as expected", "as announced", "as previously announced", "in the end"),
    negations=("not", "t", "never", "no", "without", "cannot", "nor", "neither"),
    determiners=_words(
        """
        current
        the a an his her its their this that these any first second third last next s official
        state working brief two three four five day short recent planned upcoming bilateral previous
        earlier latest such rare overseas foreign historic important my our eight nation inaugural
        whirlwind return
        """
    ),
    upcoming=("upcoming", "planned", "next", "forthcoming", "scheduled", "coming"),
    rather_words=("instead of", "rather than"),
    contrast_words=("but",),
    awaiting_words=(
        *(f"{verb} for" for verb in ("is preparing", "are preparing", "prepares", "prepared", "was preparing", "is bracing", "braces", "braced", "is gearing up", "gears up", "geared up", "is readying itself", "is girding itself", "rolls out the red carpet", "will roll out the red carpet", "rolled out the red carpet", "is getting ready", "gets ready", "readies")),
        "awaits", "is awaiting", "expects", "is expecting", "readies itself for", "looks forward to", "is looking forward to", "gets",
    ),
    ahead_words=(
        "before", "ahead of", "prior to", "in advance of", "in anticipation of", "in preparation for", "on the eve of", "in the run-up to", "in the lead-up to", "look ahead to", "looked ahead to", "looking ahead to",
        *(f"{what} {of}" for what in ("preparation", "preparations", "plans", "arrangements", "planning", "agenda", "groundwork") for of in ("for", "of")),
        *(f"{verb}{to}" for verb in ("prepare", "prepares", "prepared", "preparing") for to in ("", " for")),
        *(f"{verb} forward to" for verb in ("look", "looks", "looked", "looking")),
    ),
    settled_words=(
        "on the agenda", "on the cards", "on the table", "in the diary", "in the offing", "in the works", "in prospect", "in sight", "planned", "scheduled", "foreseen", "envisaged", "confirmed",
        "fixed", "agreed", "arranged", "certain", "decided", "settled",
    ),
    happening_words=tuple(
        (
            "war wars crisis conflict conflicts situation fighting hostilities violence clashes unrest protests riots coup putsch rebellion insurgency uprising revolution "
            "invasion offensive occupation annexation bombing bombings bombardment airstrikes strikes attack attacks assault raid raids shooting massacre genocide atrocities famine hunger drought "
            "floods flooding earthquake quake tsunami wildfires fires hurricane typhoon cyclone disaster catastrophe tragedy epidemic pandemic outbreak crash accident explosion blast "
            "ceasefire truce peace stability instability security insecurity democracy transition crackdown repression abuses events developments elections election vote referendum polls "
            "reforms intervention influence presence interests involvement investments hostages detention imprisonment arrest abduction kidnapping killing killings murder assassination deaths upheaval turmoil "
            "bloodshed escalation tensions stalemate escalations "
        ).split()
    ),
    struck_words=tuple("victims survivors site scene area areas region regions zone zones aftermath wounded injured families displaced refugees centre center epicentre epicenter heart".split()),
    doubtful=("possible", "potential", "hypothetical", "eventual", "prospective"),
    plural_possessives=("their",),
    possessives=("his", "her", "their", "my"),
    roles=ROLES,
    parties=("retd", "ret", "rtd", "retired", "national", "tories", "conservatives", "democrats", "republicans", "liberals", "lib dems", "plaid cymru", "labour", "conservative", "tory", "lib dem", "snp", "green", "greens", "democrat", "republican", "independent", "d", "r", "fine gael", "fianna fáil", "sinn féin", "liberal", "ndp", "anc", "da", "bjp", "spd", "cdu"),
    honorifics={"h e": "", "h e mr": "m", "h e ms": "f", "h m": "", "h h": "", "h r h": "", "hrh": "", "hm": "", "hh": "", "hon": "", "rt hon": "", "right honourable": "", "their majesties": "p", "their royal highnesses": "p", "their excellencies": "p", "his royal highness": "m", "her royal highness": "f", "his excellency": "m", "her excellency": "f", "his highness": "m", "her highness": "f", "the honorable": "", "the honourable": "", "the hon": "", "honourable": "", "honorable": "", "right honorable": "", "most honourable": "", "excellency": "", "rt": "", "rev": "", "reverend": "", "the rev": "", "the reverend": "", "mr": "m", "madam": "f", "mrs": "f", "ms": "f", "miss": "f", "dr": "", "prof": "", "mallam": "m", "alhaji": "m", "hajia": "f", "datuk": "m", "datuk seri": "m", "dato": "m", "dato sri": "m", "dato seri": "m", "tan sri": "m", "shri": "m", "smt": "f", "engr": "", "barrister": "", "pandit": "m", "sayyid": "m", "his eminence": "m", "his grace": "m", "his beatitude": "m", "messrs": "p", "sir": "m", "dame": "f", "baroness": "f", "lord": "m", "lady": "f", "secretary": "", "director": "", "ambassador": "", "assistant secretary": ""},
    short_titles={"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "col": "colonel", "adm": "admiral", "lt": "lieutenant", "maj": "major", "brig": "brigadier", "capt": "captain", "amb": "ambassador"},
    role_adjectives=_words(
        """
        new former acting outgoing newly elected incoming then longtime ailing embattled interim
        caretaker late deputy visiting veteran ousted counterpart senior fellow
        """
    ),
    public_bodies=_words("agency authority bank army navy force forces police ministry commission committee mission delegation council parliament senate office service court corps department fund programme program organization organisation reserve administration secretariat party opposition movement cabinet command bureau directorate assembly region staff intelligence customs wto ilo wfp unhcr icrc oecd opec afdb adb aiib fao osce undp unrwa ocha unicef unesco iaea"),
    former=("former", "ex", "late", "ousted", "predecessor", "then"),
    particles=_words(
        """
        de du da dos del della el al as bin bint ibn van von der den ten la le abu ben y e ul
        """
    ),
    name_suffixes=("jr", "sr", "ii", "iii", "iv"),
    epithets=_words(
        """
        politician diplomat statesman stateswoman veteran republican democrat conservative liberal socialist populist nationalist
        leader old billionaire lawyer economist general monarch royal visitor guest technocrat banker academic environmentalist
        communist centrist leftist strongman autocrat septuagenarian octogenarian sexagenarian envoy negotiator mediator
        """
    ),
    pronouns={
        "the couple": "c", "the presidential couple": "c", "the first couple": "c", "the visitors": "p", "the three men": "p", "the three women": "p", "the three": "p", "the two visitors": "p", "his guest": "v", "her guest": "v", "his visitor": "v", "her visitor": "v", "his host": "v", "her host": "v", "the visitor": "g", "the guest": "g", "he": "m", "she": "f", "they": "p", "who": "", "the pair": "p", "the two": "p", "both": "p", "the trio": "p", "the latter": "n", "the two leaders": "p", "the two ministers": "p", "the delegation": "", "his two colleagues": "p", "the two men": "p", "the two women": "p", "the two heads of state": "p", "the two heads of government": "p", "the two presidents": "p:head_of_state", "the two prime ministers": "p:head_of_government", "the two foreign ministers": "p:foreign_minister", "the two defence ministers": "p", "the two defense ministers": "p", "both leaders": "p", "both men": "p", "both presidents": "p", "both ministers": "p"},
    first_person=("i",),
    first_possessives=("my",),
    first_person_written=("I",),
    audiences=_AUDIENCES,
    press_words=_words("to reporters journalists the press media newsmen correspondents crowds"),
    said_in=("in", "from",),
    spouse_titles=("dr", "mrs", "ms"),
    counterparts=("counterpart", "counterparts", "colleague", "colleagues", "predecessor", "successor", "opposite number"),
    counterparts_apart=("counterparts", "colleagues", "predecessor", "successor"),
    common_words=frozenset(_words(
        """
        the a an of in on at to for from by with as and or but nor so yet if when while where who what
        which that this these those there here he she it they we i you his her its their our my your
        some any all both each every no not after before during since until following about against
        between among through over under into out up down off then now also still just only even more
        most many much few several another other such same than too very one two three four five six
        seven eight nine ten monday tuesday wednesday thursday friday saturday sunday january february
        march april may june july august september october november december today tomorrow yesterday
        tonight earlier later last next first second third however meanwhile although because despite
        once per how why asked photo caption late early mid north south east west northern southern
        eastern western central additional additionally finally statement readout remarks fact sheet
        background is was were are be been has have had will would may might can could should do does
        did let see says said to get make during while moving spokesperson press mr mrs ms dr q a u s t
        republic federal national international u.s us administration member members government
        delegation air sign
        """
    )),
    thing_words=frozenset(_words(
        """
        climate enlargement competition migration immigration youth sport sports research mines mining petroleum equality women public works veterans employment fisheries innovation digital housing water families tourism infrastructure investment skills science technology communications development oceans forestry
        asian african european pacific american
        democrat republican socialist conservative liberal communist education housing health finance
        transport trade energy environment agriculture culture labour labor interior planning industry tourism
        science innovation development enterprise employment communications infrastructure fisheries
        region regions administrator lieutenant usaid indopacom acting senior deputy assistant bureau official
        affairs hemisphere technologies reconciliation technology cooperation counterterrorism defense triangle cyber democrats republicans congressional
        avenue street road square bank university institute institution celebration celebrations conference district agency council forum party committee center
        centre foundation company airlines airline airways palace hotel airport stadium museum
        delegation commission union organization organisation league parliament senate assembly court republic
        constitution treaty agreement act press news times post house building forces force army navy
        command base airbase authority administration department ministry office embassy alliance
        partnership initiative framework dialogue program plan strategy law order summit conference
        meeting talks day week year war world states state kingdom nations islands island sea ocean
        river lake mountains gulf group corps guard covid congress community communities city county
        campus church cathedral board bureau association federation society secretariat castle staff
        fund leaders officials veterans administrative supreme debate debates plenary executive presidential ministerial principal permanent parliamentary consular africa europe asia pacific america speakers workers security
        service services minister ministers president facility border advisors economics expatriates emigrants operations conflict diplomatic advisor
        """
    )),
    name_tails=("s", "today", "monday", "tuesday", "aboard", "honoring", "marking", "celebrating", "commemorating", "recognizing", "announcing"),
    example_words=("including",),
    member_marks=("into", "membership"),
    embassy_words=("embassy", "consulate", "mission"),
    plural_roles=("ministers", "presidents", "senators", "ambassadors", "secretaries", "undersecretaries", "mps", "lawmakers", "meps", "deputies", "congressmen", "congresswomen", "representatives", "commissioners", "advisers", "advisors", "aides", "governors", "mayors", "envoys", "emissaries", "negotiators", "mediators", "princes", "princesses", "kings", "monarchs", "chancellors", "premiers", "generals", "diplomats"),
    portfolio=("of", "for", "and", "the", "to", "on"),
    portfolios_before_names=True,
    heading_verbs=("heads", "chairs", "leads", "runs", "directs", "headed", "chaired", "oversees"),
    holding_verbs=("has", "holds", "had", "held"),
    portfolio_nouns=("portfolio", "portfolios", "brief"),
    in_charge=("in charge of", "responsible for", "charged with"),
    charged_words=("for", "of", "in", "responsible"),
    country_before_role=True,
    gendered_articles={"his": "", "her": ""},
    named_after_words=("among them", "among these", "these included", "they included", "these were", "they were", "these include", "they include", "those included", "those were"),
    group_words=("officials", "leaders", "administration", "government", "governments", "authorities", "representatives"),
    plural_groups=("leaders", "heads of state", "heads of government", "ministers", "officials"),
    party_nouns=("delegation", "team", "mission"),
    party_pronouns=("it",),
    definites=("the", "this", "their"),
    lead_words=("led by", "headed by", *(f"{be} headed by" for be in ("is", "are", "was", "were", "be")), "headed up by", "fronted by", "chaired by", "under the leadership of"),
    member_words=("consists of", "consisted of", "composed of", "comprising", "it included", "which included", "consisting of", "made up of"),
    party_members=("include", "includes", "included", "comprises", "comprise", "comprised", "consists of", "consisted of", "counts", "counted", "features", "featured", "brings together", "including", "among them", "is made up of", "was made up of", "is completed by"),
    told_behind=True,
    alike_words=(
        *(f"{word} {verb}" for word in ("as", "so") for verb in ("did", "do", "does", "has", "have", "had", "is", "are", "was", "were", "will", "would")),
        "followed by", "followed shortly by", "closely followed by", "trailed by", "just like", "just as", "like",
    ),
    members_words=("including", "among them", "among these", "among whom", "chief among them", "most notably", "notably", "such as", "not least", "starting with", "beginning with", "led by", "headed by"),
    besides_words=("in addition to", "besides", "apart from", "aside from", "as well as"),
    companions=("along with", "together with", "as well as"),
    owned_company=(
        ("at", "side"), ("by", "side"), ("in", "company"), *((at, party) for at in ("in", "of", "on") for party in ("delegation", "entourage", "retinue")),
        *((at, plane) for at in ("on", "aboard") for plane in ("plane", "flight", "jet", "trip")),
    ),
    company=(*(f"{also}{where}" for also in ("", "also ") for where in ("on the plane", "aboard the plane", "on the flight", "on his plane", "on her plane", "in the delegation", "on the trip")), "with him", "with her", "with them", "aboard", "on board", "at his side", "at her side", "in his delegation", "in her delegation", "in his party", "in her party",
        *(f"in {whose} {party}" for whose in ("his", "her", "the") for party in ("entourage", "retinue")), "in the party",
        *(f"{who} {whose} {party}" for who in ("a member of", "members of", "among the members of", "part of") for whose in ("his", "her", "the") for party in ("delegation", "entourage", "party")),
        *(f"{whose} {party} {verb}" for whose in ("his", "her", "the", "their") for party in ("delegation", "entourage", "party", "team") for verb in ("includes", "included", "also includes", "also included", "will include", "comprises", "also comprises", "consists of", "consisted of")),
        *(f"{who} {whose} {party} {verb}" for who in ("members of", "also in", "also on", "in", "on", "among") for whose in ("his", "her", "the", "their") for party in ("delegation", "entourage", "party", "plane") for verb in ("are", "include", "is", "were", "was")),
        *(f"{along} {him} {verb}" for along in ("accompanying", "traveling with", "travelling with", "flying with", "joining", "flanking", "going with", "among those with", "among those accompanying", "also with") for him in ("him", "her", "them") for verb in ("are", "is", "were", "was", "will be")),
    ),
    addressing={
        "to": ("convey", "explain", "hand over", "present", "deliver", "relay", "pass on", "pledge", "say", "stress", "express", "announce", "confirm", "outline", "state", "put it", "reaffirm", "reiterate"),
        "whom": ("tell", "assure", "inform", "remind", "reassure", "notify", "warn", "lobby", "caution", "implore", "hand", "give", "offer", "press", "brief", "entreat", "urge", "ask", "promise", "thank", "congratulate", "plead with", "invite", "counsel", "admonish", "challenge", "quiz"),
    },
    dative_words=("to",),
    dative_pronouns=("him", "her", "them"),
    host_words=(
        "his host", "her host", "their host", "his hosts", "her hosts", "their hosts", "host for the visit",
    ),
    met_words=(
        *(f"{whose} {who}" for whose in ("his", "her", "their") for who in ("interlocutors", "interlocutor", "dialogue partners", "negotiating partners")),
        *(f"{those} {he} {meets}" for those in ("those", "those whom", "the people", "people", "officials", "the leaders", "leaders", "the officials") for he in ("he", "she", "they") for meets in ("will meet", "met", "is to meet", "is due to meet", "are to meet", "is expected to meet", "has met", "had met", "will see", "saw", "is to see", "was to meet", "would meet", "is scheduled to meet", "will be meeting")),
        "the turn of", "next on the list is", "next on his list is", "next in line is",
    ),
    facing_words=("beside", "seated next to", "sitting next to", "standing next to", "sitting beside", "standing beside", "alongside", "at the side of", "in front of", "standing with", "seated beside", "opposite"),
    along=("together with", "in the company of", "in company with", "alongside"),
    ordinals=(("former",), ()),
    nationals="alone",
    occasions={
        "ceremony": (
            "swearing-in", "swearing-in ceremony", "oath-taking", "inauguration", "inaugural", "funeral", "state funeral", "memorial service", "remembrance service", "enthronement", "coronation", "requiem", "canonisation", "canonization", "beatification", "investiture", "royal wedding", "wedding", "centenary",
            "commemoration", "commemorations", "anniversary celebrations", "d-day anniversary", "jubilee", "handover ceremony", "opening ceremony", "ceremony", "burial", "parade", "sworn in", "took the oath", "take the oath", "takes the oath", "taken the oath", "taking the oath", "oath of office",
            "crowned", "enthroned", "laid to rest", "buried", "bid farewell", "bade farewell", "bids farewell", "final farewell", "last respects", "inaugurated", "canonised", "canonized",
        ),
        "multilateral_meeting": _PEACE_TALKS,
    },
    gathering_topics=("on", "about", "for"),
    promised_words=tuple(f"on the {what}" for what in ("guest list", "guestlist", "list of guests", "list of attendees", "list of participants", "list of speakers", "attendance list", "speakers' list")) + tuple(
        f"among {who} {due}"
        for who in ("those", *(f"{the}{kind}{who}" for the in ("the ", "") for kind in ("", "other ", "world ", "other world ", "foreign ", "other foreign ") for who in ("guests", "leaders", "dignitaries", "heads of state", "heads of government", "heads of state and government", "presidents", "ministers", "officials", "royals", "vips")))
        for due in ("expected", "expected to attend", "expected to be there", "due to attend", "due to come", "set to attend", "scheduled to attend", "slated to attend", "planning to attend", "who will attend", "who will be there", "confirmed to attend")
    ),
    among_guests=(
        "in the corridors", "in the hallways", "on the sidelines", "on the margins", "at the table", "around the table", "round the table", "family photo", "group photo", "in the hall", "a row behind", "two rows behind", "in the back row", "side by side", "shoulder to shoulder", "at the head table", "on the reviewing stand", "in the royal box", "among the spectators",
        "on stage", "on the stage", "onto the stage", "on the podium", "on the dais", "on the rostrum", "in the front row", "in the second row", "in the third row", "in the front rows", "from the stands", "in the stands", "in the grandstand", "in the audience", "among the guests", "among the mourners", "among the dignitaries",
        "among those present", "among those attending", "among the attendees", "among the participants", "at the lectern", "from the lectern", "to the lectern", "at the podium", "from the podium", "to the podium", "from the rostrum", "beside the coffin", "behind the coffin", "before the coffin", "at the graveside", "in the pews",
    ),
    guest_heads=tuple(
        f"{also}{among} {who}{there}"
        for also in ("", "also ") for among in ("among", "amongst")
        for who in ("the guests", "the participants", "the attendees", "the leaders", "the heads of state", "the dignitaries", "the mourners", "the ministers", "the visitors", "the delegates", "the officials", "the speakers", "the presidents", "those", "foreign dignitaries", "the foreign dignitaries", "world leaders", "the arrivals", "the first arrivals", "the vips", "guests", "leaders")
        for there in ("", " present", " attending", " expected", " invited", " gathered", " who came", " who travelled", " who traveled", " who flew", " due", " arriving", " heading", " travelling", " who gathered", " at the summit", " at the ceremony", " at the funeral", " at the inauguration", " of honour", " of honor")
        if who != "those" or there
    ),
    gathering_verbs=("brings together", "brought together", "bring together", "bringing together", "gathers", "gathered", "gather", "gathering", "draws together", "assembles", "assembled"),
    attendance=(
        "in the presence of", "in front of", "looked on by", "attended by", "also present were", "present were", "also attending were", "also there were", "also there was", "also present was", "in attendance were",
        *(f"among {people} {verb}" for people in ("the guests", "the participants", "the attendees", "the leaders present", "those present", "those attending", "those in attendance", "the mourners", "the dignitaries", "the leaders attending", "guests", "attendees", "participants") for verb in ("were", "was", "are", "is", "will be")),
        *(f"{people} {verb}" for people in ("guests", "attendees", "participants", "mourners", "dignitaries") for verb in ("included", "include", "will include")),
    ),
    demonyms=demonyms(_DEMONYMS, lambda word: (word,)),
    to_place=("to", "in", "at", "for", "into", "toward", "towards", "around", "through", "near", "including", "visiting"),
    from_place=("from", "of", "out"),
    destined_words=(
        "on the edge of", "in the suburbs of", "on the shores of", "close to",
        *(f"{far}{way} of" for far in ("", "just ", "in the ") for way in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")),
    ),
    strong_from=("from",),
    via_place=("via", "by way of", "through"),
    of_words=("of", "of the", "for"),
    concern_words=("for",),
    capital_words=("capital", "capital of", "capital city"),
    place_tails=("dc", "d", "state"),
    honours=(
        "military honours", "military honors", "full honours", "full honors", "guard of honour", "guard of honor", "honour guard", "honor guard", "red carpet",
        "gun salute", "ceremonial welcome", "brass band", "21-gun salute", "state welcome", "full pomp", "fanfare",
    ),
    rites=tuple(
        tuple(row.split())
        for row in (
            "honours honors guard salute carpet welcome welcoming anthems",
            "banquet dinner gala lunch luncheon",
            "wreath wreaths flowers bouquet roses homage respects tribute tributes silence fallen victims memory memorial remembrance commemoration commemorations commemorate commemorates commemorated commemorating candle candles vigil flame",
            "swearing oath inauguration inaugural investiture coronation enthronement handover sworn",
            "funeral burial requiem",
            "inaugurate inaugurates inaugurated inaugurating ribbon stone cornerstone foundations ground groundbreaking opening unveil unveils unveiled unveiling open opens opened reopen reopens reopened reopening dedicate dedicates dedicated",
            "mass service",
            "medal medals doctorate degree award awards prize prizes decoration decorations decorate decorates decorated order cross keys",
            "parade flypast fireworks anniversary centenary jubilee independence",
            "tree trees sapling saplings",
        )
    ),
    apart_words=("one after another", "one after the other", "one by one", "separately", "in separate planes", "on separate planes", "on separate flights", "within hours of each other", "hours apart", "in quick succession", "in turn", "independently"),
    in_honour=("in his honour", "in his honor", "in her honour", "in her honor", "in their honour", "in their honor", "in honour of", "in honor of"),
    accords=tuple("agreement agreements accord accords deal deals treaty treaties memorandum memoranda memorandums mou mous declaration declarations pact pacts protocol protocols convention conventions contract contracts letter statement communique communiqué document documents instruments".split()),
    side_words=tuple("sides parties countries nations governments delegations neighbours neighbors allies pair leaders".split()),
    crowds=_words(
        "students pupils youth youngsters entrepreneurs investors executives industrialists businessmen businesspeople businesswomen business refugees migrants displaced victims families survivors villagers residents farmers workers"
        " expatriates compatriots diaspora community communities troops soldiers veterans volunteers ngos activists scholars academics scientists researchers artists writers intellectuals clerics bishops pilgrims athletes"
        " unions nurses doctors teachers relatives parents orphans prisoners peacekeepers crews alumni donors traders bankers society industry expats nationals women fishermen miners protesters dissidents apprentices patients"
    ),
    assemblies=_words("ministers leaders heads presidents governors donors allies members ambassadors chiefs"),
    before_press=tuple(f"{where} {who}" for where in ("before", "in front of") for who in ("the press", "reporters", "journalists", "the cameras", "the media")),
    sights=_words(
        "factory factories plant plants farm farms hospital hospitals clinic school schools camp camps base bases barracks troops soldiers crews"
        " contingent servicemen battalion units frigate warship shipyard shipyards harbour harbor port museum mosque church cathedral temple monastery"
        " shrine ashram memorial cemetery prison mine village villages market laboratory university campus reserve park site sites refinery dam"
        " pavilion fair exhibition ruins pyramids orphanage settlement centre center centers institute facility facilities zone border frontline"
        " neighbourhood neighborhood quarter quarters district slum workshop warehouse terminal library gallery observatory stadium archive vineyard"
    ),
    venue_words=tuple("host venue setting hosting scene home".split()),
    landing_words=tuple("airport airfield airstrip tarmac station".split()),
    city_words=("city", "town", "metropolis", "resort"),
    site_words=("base", "palace", "castle", "airport", "island", "city", "town", "resort", "port", "region", "headquarters", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "centre", "center", "heart", "interior", "outskirts", "university", "cathedral", "mosque", "harbour", "harbor", "streets", "square", "parliament", "zoo", "opera", "stadium", "docks"),
    outside_words=("outside",),
    soil_words=("soil", "territory"),
    soil_marks=("on", "upon"),
    houses=_words("parliament congress senate assembly legislature lawmakers mps legislators senators deputies chamber"),
    place_nouns=tuple("capitals countries nations cities towns states islands stops destinations places locations villages territories".split()),
    back_words=("back",),
    there=("there", "in town", "in the city", "on the spot"),
    articles=("the",),
    plural_articles=(),
    vehicles=("plane", "aircraft", "airplane", "jet", "motorcade", "convoy", "train", "helicopter", "flight", "delegation", "party", "entourage", "travellers", "travelers", "group", "team"),
    groups=("group", "team", "party", "entourage", "travellers", "travelers"),
    non_persons=tuple(
        "plane aircraft flight ship train convoy delegation team army police government ministry parliament opposition war deal agreement text "
        "plan crisis storm hurricane market company group summit conference meeting visit trip tour decision measure law virus aid letter message "
        "country city capital region crowd motorcade film match money funds grain weapons missiles loan note prize award praise congratulations condolences proposal regime administration department committee senate congress house court".split()
    ),
    amid_words=("during", "amid"),
    now_words=("currently", "presently", "ongoing", "current"),
    during_words=("during", "at", "after", "following", "sidelines", "margins"),
    in_words=("in",),
    place_adjectives=("neighboring", "neighbouring", "nearby", "late", "central", "northern", "southern", "eastern", "western", "northeastern", "northwestern", "southeastern", "southwestern", "mainland", "war-torn", "embattled", "occupied"),
    list_words=("and", "or", "then", "to", "in", "the", "as", "well", "finally"),
    family=("wife", "husband", "spouse", "son", "daughter", "partner", "host", "guest"),
    tonics=("him", "her", "them"),
    conditionals=("if", "unless", "whether"),
    unmade=("was to have", "were to have", "should have"),
    side_openers=("while", "whilst", "although", "though", "even though", "even as", "as", "whereas", "after", "before", "when", "because", "since"),
    conjunctions=("and", "or", "but", "then", "while", "as", "because", "when", "if", "though", "although"),
    question_words=tuple("what why when how where who whom whose which".split()),
    relatives=("who", "which", "that", "whom", "whose"),
    for_words=("for",),
    as_words=("as",),
    oblique_relatives=("whose", "whom"),
    bare_relatives=True,
    cleft_words=("it",),
    when_words=("when",),
    where=("where",),
    programme_words=(
        *(f"on the {word}" for word in ("agenda", "itinerary", "programme", "program", "schedule")), *(f"on {whose} {word}" for whose in ("his", "her", "their") for word in ("agenda", "itinerary", "programme", "program", "schedule")),
        *(f"{whose} {word}" for whose in ("the", "his", "her", "their") for word in ("itinerary", "programme", "program", "route")),
    ),
    onward_words=(
        "come", "comes", "came", "next is", "next was", "next up", "next up is", "next up was", "next on the itinerary", "next on the itinerary is", "next on the agenda is", "next on the list is", "next on her list is", "next on his list is",
        "is next", "will be next", "follows", "follow", "followed", "will follow", "on to", "onward to", "onwards to", "it is on to", "it's on to", "it was on to", "last up is", "last but not least", "bound for", "destination",
    ),
    then_words=("after which", "whereupon", "then", "after that", "before", "and then", "afterwards", "next", "later", "travels on"),
    before_words=("before",),
    after_words=("after", "following", "at the end of"),
    with_words=("with", "alongside", "and"),
    by_words=("by",),
    between_words=("between",),
    until_words=("until", "till", "through"),
    aside_openers=(
        *("as part of", "in the framework", "in the course", "on the sidelines", "on the margins", "on the occasion"),
        *("at the invitation", "at the request", "at the head", "at the start", "at the end", "on the first day"),
        *("on the second day", "on the third day", "on the last day", "on the heels", "on behalf"),
        *("during", "after", "following", "a day after", "a week after", "a month after"),
        *("days after", "hours after", "weeks after", "two days after", "shortly after", ),
        *("just days", "just hours", "for the first time", "for the second time", "for his first", "for her first"),
        *("accompanied by", "flanked by", "together with", "along with", "joined by", "escorted by", "according to"),
        *("in his capacity", "in her capacity", "in his first", "in her first", "in a first", "in a rare", "in response"),
        *("despite", "amid", "as planned", "as expected", "as scheduled", "behind closed doors", "in line with", "in keeping with"),
        *("in the presence", "under heavy", "under tight"),
    ),
    date_prepositions=("on",),
    wide_words=("continent", "region"),
    begun_words=_words("begun began started opened launched kicked"),
    carried_on_words=_words("continued resumed"),
    closed_words=_words("concluded ended finished closed completed wrapped"),
    among_words=("among",),
    rank_words=tuple("last latest first second third fourth fifth sixth seventh eighth ninth tenth only sole".split()),
    country_words=tuple(f"the {w}" for w in "city country island kingdom republic archipelago territory".split()),
    forerunner_words=("since", "after", "following", "on the heels of"),
    stand_ins=("that", "those", "one"),
    did_so=("did so", "did it", "did", "had done so"),
    first_words=("first",),
    instead_words=("instead", *(f"in {whose} {place}" for whose in ("his", "her", "their") for place in ("place", "stead")), *(f"on {whose} behalf" for whose in ("his", "her", "their")), "in place of", "as his stand-in", "as her stand-in", "as his replacement", "as her replacement"),
    also_words=tuple("also too likewise".split()),
    beside_words=(*(f"{span} {order}" for span in ("hours", "a few hours", "minutes", "shortly", "just hours", "moments") for order in ("ahead of", "after", "before")), "the same day as", "on the same day as", "at the same time as", "at about the same time as", "hard on the heels of", "followed by", *(f"followed {when} by" for when in ("within hours", "within the hour", "within an hour", "within minutes", "hours later", "a few hours later", "an hour later", "two hours later", "minutes later", "moments later", "shortly after", "shortly afterwards", "shortly thereafter", "soon after", "soon afterwards", "later in the day", "later that day", "closely", "in short order")), "hot on the heels of"),
    same_words=tuple("same similar identical".split()),
    previous_words=tuple("last previous prior preceding earlier".split()),
    came_after_words=(
        *(f"{noun} {verb}" for noun in ("visit", "trip", "tour", "journey", "stop") for verb in ("comes after", "came after", "comes on the heels of", "came on the heels of")),
        "comes after", "came after", "comes on the heels of", "came on the heels of",
    ),
    since_words=("since",),
    since_opens=True,
    impersonal_marks=("for",),
    other_doers=frozenset(_words(
        """
        country countries nation nations government governments people citizens nationals residents voters leaders officials diplomats ministers
        lawmakers delegates delegations experts inspectors monitors observers negotiators envoys aides businessmen businesspeople businesses
        companies firms investors traders exporters farmers workers labourers laborers students pupils athletes fans supporters tourists
        travellers travelers visitors pilgrims worshippers passengers migrants refugees families relatives children women men troops soldiers
        forces planes ships rebels militants parties sides teams journalists reporters artists doctors scientists everyone everybody anyone
        anybody others them us
        """
    )),
    earlier_words=("earlier", "previously", "beforehand", "before that"),
    again_words=("again", "a second time", "once more"),
    born_words=("born",),
    life_words=(
        *(f"at the age of {n}" for n in (*_YOUNG, *map(str, range(3, 26)))),
        *(f"{at} {n}" for at in ("aged", "at age") for n in (*_YOUNG, *map(str, range(3, 26)))),
        *(f"as a {young}" for young in ("child", "boy", "girl", "toddler", "baby", "teenager", "schoolboy", "schoolgirl", "student", "young man", "young woman", "young lawyer", "young diplomat", "young officer", "young reporter", "refugee", "boy of", "girl of", "child of")),
        *(f"{verb} {whose} {what}" for verb in ("spent", "spending") for whose in ("his", "her", "much of his", "much of her", "most of his", "most of her", "part of his", "part of her") for what in ("childhood", "youth", "boyhood", "girlhood", "early years", "school years", "student years", "formative years")),
        *(f"{verb} {what}" for verb in ("went to", "attended", "finished", "left") for what in ("school", "high school", "boarding school", "primary school", "secondary school", "law school", "university", "college")),
        *(f"{verb} {what}" for verb in ("read", "studied", "studying") for what in ("law", "economics", "medicine", "history", "engineering", "politics", "political science", "international relations", "philosophy", "at")),
        *(f"{verb} {whose} {what}" for verb in ("did", "took", "completed", "earned", "finished", "wrote", "received", "obtained") for whose in ("his", "her", "a") for what in ("doctorate", "phd", "degree", "law degree", "studies", "master", "masters", "thesis", "schooling", "military service", "bachelor")),
        *(f"{verb} {whose} career" for verb in ("began", "started", "launched", "made") for whose in ("his", "her")),
        *(f"met {whose} {kind}{spouse}" for whose in ("his", "her") for kind in ("", "future ", "late ") for spouse in ("wife", "husband")),
        *(f"{at} {a}{post}" for at in ("as",) for a in ("", "an ", "a ", "the ") for post in ("ambassador", "consul", "consul general", "trainee", "intern", "exchange student", "correspondent")),
        "grew up", "growing up", "was raised", "was brought up", "was educated", "graduated from", "graduated in", "was born",
    ),
    remote_words=("recorded message", "video message", "video address", "sent a message", "sent a letter", "in a message to", "in a letter to", "message read", "virtual", "virtually", "by video", "by telephone", "by phone", "video link", "videoconference", "video conference", "online", "remotely", "teleconference", "on the phone", "phone call", "via video", "telephone call"),
    new_trip_words=("barely have unpacked", *(f"{kind} {noun}" for kind in ("next", "next foreign", "next overseas") for noun in ("trip", "mission", "journey", "tour", "visit")), "another trip", "a separate trip", "on a separate trip"),
    home_words=("home", "back home", "homeward", "homewards", "to his country", "to her country"),
    visiting_words=("on",),
    closing_words=("at the end of", "at the close of", "at the conclusion of", "by the end of", "in closing", "rounding off", "to round off", "to conclude",),
    last_day_words=("last day of", "final day of", "closing day of"),
    midway_words=("first day of", "second day of", "third day of", "fourth day of"),
    leaving_words=(
        "from there", "from here", "whence", "the same day", "the same evening", "the same afternoon", "the same night", "that same day", "that same evening",
        "later that day", "later in the day", "later the same day", "later that evening", "that night", "later that night",
    ),
    hour_words=("hours",),
    state_nouns=tuple("states countries nations republics".split()),
    state_forms=tuple("republic kingdom state principality emirate sultanate federation commonwealth".split()),
    few_words=tuple("few several two three four five six seven eight couple handful".split()),
    same_day_words=("one-day", "a day trip", "brief stopover", "four-hour stopover", "hours-long"),
    opaque=(
        *(f"{kind} {noun}" for kind in ("military", "combat", "peacekeeping", "evacuation", "training", "rescue", "airlift", "monitoring", "observer", "stabilization", "humanitarian", "un", "nato", "eu", "our") for noun in ("mission", "missions")),
        *(f"{which} leg" for which in ("left", "right", "broken", "injured", "artificial", "prosthetic", "amputated", "lost his", "lost her", "lost a")), *(f"{whose} {which}" for whose in ("his", "her", "their", "both") for which in ("legs",)),
        *(f"{side} stage" for side in ("world", "international", "global")), "center stage", "centre stage",
        *(f"{form} after" for form in ("go", "goes", "going", "gone", "went")),
        "chief of mission", "chiefs of mission", "mission of mercy", "mission statement",
        "national security council", "general classification", "leader of the standings", "leader of the rankings"),
    many_sided=("trilateral", "tripartite", "quadrilateral", "three-way", "four-way"),
    two_sided=("bilateral", "bilaterals", "one-on-one"),
    report_titles=("readout", "statement", "remarks", "background"),
    unofficial=("society", "business", "community", "opposition", "religious", "faith", "industry", "tribal", "labor", "labour", "youth", "student", "church", "corporate"),
    recent_words=("recent", "following", "since"),
    background_words=("last year", "a year ago", "two years ago", "last month", "last week", "previously", "earlier this year", "such visit since", "since", "on the heels of"),
    participle_endings=("ed",),
    infinitive_endings=("",),
    finite_endings={Form.PAST: ("ed",)},
    formats=FORMATS,
    noise=(
        r"read (?:more|also|next)\b", r"see also\b", r"also read\b", r"related(?: articles?| stories| coverage)?\s?:", r"photos?(?: caption)?\s?:", r"caption\s?:", r"credit\s?:",
        r"sign up\b", r"subscribe\b", r"follow us\b", r"share this\b", r"newsletter\b", r"(?:©|\(c\))", r"advertisement\b", r"click here\b", r"copyright\b", r"all rights reserved",
        r"(?:reporting|writing|editing|additional reporting) by\b", r"our standards\s?:", r"this (?:website|site) uses cookies", r"cookies?\b", r"by continuing to\b", r"watch\s?:", r"download the app\b",
        r"(?:afp|reuters|ap|associated press|efe|dpa|xinhua|tass)\s*$", r"most read\b", r"more on this story\b", r"published (?:on|at)\b", r"updated (?:on|at)\b", r"###\s*$", r"source\s?:", r"get our\b", r"join our\b",
    ),
    abbreviations=frozenset(_words(
        """
        mr mrs ms dr prof rev hon rt amb engr brig messrs gen col lt sgt capt maj adm gov sen rep st jr sr u s n no inc co corp vs jan
        feb mar apr jun jul aug sep sept oct nov dec d c a m p e g i
        """
    )),
)
