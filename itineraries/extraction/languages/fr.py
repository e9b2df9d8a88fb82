"""French, as data."""

from __future__ import annotations

from typing import Any

from itineraries.extraction.languages.dates_fr import DATES
from itineraries.extraction.languages.demonyms import demonyms
from itineraries.extraction.languages.pack import Aux, Form, Format, LanguagePack, Noun, Role, Sense, Verb


def _words(text: str) -> tuple[str, ...]:
    """Single words, parted by spaces."""
    return tuple(text.split())


def _forms(future: str, present: str, past: str, conditional: str, infinitive: str, participle: str, gerund: str) -> dict[Form, tuple[str, ...]]:
    """Forms from words parted by "|"."""
    told = (future, present, past, conditional, infinitive, participle, gerund)
    return {form: tuple(p for p in phrases.split("|") if p) for form, phrases in zip(Form, told, strict=True)}


def _agree(participle: str) -> str:
    """Feminine and plural of a past participle."""
    if not participle:
        return ""
    if participle.endswith("s"):
        return f"{participle}|{participle}e|{participle}es"
    return f"{participle}|{participle}e|{participle}s|{participle}es"


def _er(infinitive: str, tail: str = "") -> dict[Form, tuple[str, ...]]:
    """A regular verb in -er; `tail` is said after it ("mettre le cap sur")."""
    stem = infinitive[:-2]
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    yer = stem[:-1] + "i" if stem.endswith("y") else stem
    end = f" {tail}" if tail else ""

    def put(words: str) -> str:
        return "|".join(word + end for word in words.split("|"))

    return _forms(
        put(f"{yer}era|{yer}eront|{yer}erai|{yer}erons"),
        put(f"{yer}e|{yer}ent|{soft}ons"),
        put(f"{soft}ait|{stem}aient" if soft == stem else f"{soft}ait|{soft}aient")
        + "|"
        + put(f"{soft}a|{stem}èrent"),
        put(f"{yer}erait|{yer}eraient"),
        put(infinitive),
        put(_agree(stem + "é")),
        put(f"{soft}ant"),
    )


def _irregular(future_stem: str, present: str, past: str, infinitive: str, participle: str, gerund: str, tail: str = "") -> dict[Form, tuple[str, ...]]:
    end = f" {tail}" if tail else ""

    def put(words: str) -> str:
        return "|".join(word + end for word in words.split("|") if word)

    return _forms(
        put(f"{future_stem}a|{future_stem}ont|{future_stem}ai|{future_stem}ons"),
        put(present),
        put(past),
        put(f"{future_stem}ait|{future_stem}aient"),
        put(infinitive),
        put(_agree(participle)),
        put(gerund),
    )


def _re(infinitive: str, participle: str = "") -> dict[Form, tuple[str, ...]]:
    """A regular verb in -re ("rendre")."""
    stem = infinitive[:-2]
    return _irregular(
        stem + "r", f"{stem}|{stem}ent|{stem}e", f"{stem}ait|{stem}aient|{stem}it|{stem}irent",
        infinitive, participle or stem + "u", stem + "ant",
    )


def _ir(infinitive: str) -> dict[Form, tuple[str, ...]]:
    """A verb like "atterrir"."""
    stem = infinitive[:-1]
    return _irregular(
        infinitive, f"{stem}t|{stem}ssent|{stem}sse", f"{stem}ssait|{stem}ssaient|{stem}rent", infinitive, stem, f"{stem}ssant"
    )


_ALLER = _irregular("ir", "va|vont|vais|aille|aillent", "allait|allaient|alla|allèrent", "aller", "allé", "allant")
_VENIR = ("vient|viennent|vienne", "venait|venaient|vint|vinrent")
_TENIR = ("tient|tiennent|tienne", "tenait|tenaient|tint|tinrent")


def _venir(prefix: str, verb: str = "ven") -> dict[Form, tuple[str, ...]]:
    present, past = _VENIR if verb == "ven" else _TENIR
    return _irregular(
        f"{prefix}{'viendr' if verb == 'ven' else 'tiendr'}",
        "|".join(prefix + w for w in present.split("|")),
        "|".join(prefix + w for w in past.split("|")),
        f"{prefix}{verb}ir", f"{prefix}{verb}u", f"{prefix}{verb}ant",
    )


def _mettre(prefix: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    return _irregular(
        f"{prefix}mettr", f"{prefix}met|{prefix}mettent|{prefix}mette",
        f"{prefix}mettait|{prefix}mettaient|{prefix}mit|{prefix}mirent", f"{prefix}mettre", f"{prefix}mis",
        f"{prefix}mettant", tail,
    )


def _prendre(tail: str, prefix: str = "") -> dict[Form, tuple[str, ...]]:
    present, past = (tuple("|".join(prefix + w for w in words.split()) for words in ("prend prennent prenne", "prenait prenaient prit prirent")))
    return _irregular(f"{prefix}prendr", present, past, f"{prefix}prendre", f"{prefix}pris", f"{prefix}prenant", tail)


def _faire(tail: str = "") -> dict[Form, tuple[str, ...]]:
    return _irregular("fer", "fait|font|fasse", "faisait|faisaient|fit|firent", "faire", "fait", "faisant", tail)


def _mener(prefix: str = "") -> dict[Form, tuple[str, ...]]:
    """ "Mener" and what is made of it ("emmener")."""
    return _irregular(
        f"{prefix}mèner", f"{prefix}mène|{prefix}mènent", f"{prefix}menait|{prefix}menaient|{prefix}mena|{prefix}menèrent",
        f"{prefix}mener", f"{prefix}mené", f"{prefix}menant",
    )


_PARTIR = _irregular("partir", "part|partent|parte", "partait|partaient|partit|partirent", "partir", "parti", "partant")
_REPARTIR = _irregular("repartir", "repart|repartent|reparte", "repartait|repartit", "repartir", "reparti", "repartant")
_CEVOIR = _irregular(
    "recevr", "reçoit|reçoivent|reçoive|reçoivent", "recevait|recevaient|reçut|reçurent", "recevoir", "reçu", "recevant"
)
_VOIR = _irregular("verr", "voit|voient", "voyait|voyaient|vit|virent", "voir", "vu", "voyant")
_ETRE = _irregular("ser", "est|sont|soit", "était|étaient|fut|furent", "être", "été", "étant")


def _v(sense: Sense, forms: dict[Form, tuple[str, ...]], **more: Any) -> Verb:
    return Verb(sense, forms, **more)


#: What is said of a journey or a gathering that is not to be ("n'aura pas lieu", "ne se fera finalement pas").
_NOT_HELD = {
    form: (
        *(f"{aux} {word} lieu" for aux in auxes.split() for word in ("pas", "plus", "finalement pas", "donc pas")),
        *(f"ne se {verb} {word}" for verb in verbs.split() for word in ("pas", "plus", "finalement pas", "donc pas")),
    )
    for form, auxes, verbs in (
        (Form.FUTURE, "n'aura n'auront", "fera feront tiendra tiendront déroulera dérouleront concrétisera"),
        (Form.CONDITIONAL, "n'aurait n'auraient", "ferait feraient tiendrait tiendraient déroulerait"),
    )
}

_TENIR_FORMS = _venir("", "ten")
_OUVRIR = _irregular("ouvrir", "ouvre|ouvrent", "ouvrait|ouvrit", "ouvrir", "ouvert", "ouvrant")
_ROUVRIR = _irregular("rouvrir", "rouvre|rouvrent", "rouvrait|rouvrit", "rouvrir", "rouvert", "rouvrant")
_AUDIENCES = tuple(
    (
        "députés parlement parlementaires assemblée sénateurs étudiants foule congrès tribune élus troupes diaspora session"
        " universitaires université lycéens académie soldats militaires officiers diplomates investisseurs entrepreneurs fidèles pèlerins chambre chambres"
        " bundestag hémicycle cadets jeunes sénat conseil commission ressortissants expatriés communauté"
    ).split()
)

_DEMONYMS = """
AF afghan|AL albanais|DZ algérien|DE allemand|AD andorran|AO angolais|SA saoudien|AR argentin|AM arménien|AU australien
AT autrichien|AZ azerbaïdjanais|AZ azéri|BS bahaméen|BH bahreïnien|BH bahreïni|BD bangladais|BD bangladeshi|BB barbadien
BE belge|BZ bélizien|BJ béninois|BT bhoutanais|BY bélarusse|BY biélorusse|BY bélarussien|BO bolivien|BA bosnien|BA bosniaque
BW botswanais|BN brunéien|BR brésilien|BG bulgare|BF burkinabé|BF burkinabè|BI burundais|KH cambodgien|CM camerounais|CA canadien
CV cap-verdien|CL chilien|CN chinois|CY chypriote|CO colombien|KM comorien|CD congolais|CG congolais|KR sud-coréen|KP nord-coréen
CR costaricien|CI ivoirien|HR croate|CU cubain|DK danois|DJ djiboutien|DO dominicain|EG égyptien|AE émirati|AE émirien
EC équatorien|ER érythréen|ES espagnol|EE estonien|US américain|US états-unien|ET éthiopien|FJ fidjien|FI finlandais|FR français
GA gabonais|GM gambien|GE géorgien|GH ghanéen|GR grec|GT guatémaltèque|GN guinéen|GW bissau-guinéen|GQ équato-guinéen|GY guyanien
HT haïtien|HN hondurien|HU hongrois|IN indien|ID indonésien|IQ irakien|IQ iraquien|IR iranien|IE irlandais|IS islandais
IL israélien|IT italien|JM jamaïcain|JP japonais|JO jordanien|KZ kazakh|KZ kazakhstanais|KE kényan|KG kirghize|KG kirghiz
XK kosovar|KW koweïtien|LA laotien|LS lesothan|LV letton|LB libanais|LR libérien|LY libyen|LI liechtensteinois|LT lituanien
LU luxembourgeois|MK macédonien|MG malgache|MY malaisien|MW malawite|MV maldivien|ML malien|MT maltais|MA marocain|MU mauricien
MR mauritanien|MX mexicain|MD moldave|MC monégasque|MN mongol|ME monténégrin|MZ mozambicain|NA namibien|NP népalais
NI nicaraguayen|NE nigérien|NG nigérian|NO norvégien|NZ néo-zélandais|OM omanais|UG ougandais|UZ ouzbek|PK pakistanais
PS palestinien|PA panaméen|PG papouasien|PY paraguayen|NL néerlandais|NL hollandais|PE péruvien|PH philippin|PL polonais
PT portugais|QA qatari|QA qatarien|CF centrafricain|RO roumain|GB britannique|GB anglais|RU russe|RW rwandais|SV salvadorien
SB salomonais|ST santoméen|SN sénégalais|RS serbe|SC seychellois|SL sierra-léonais|SG singapourien|SK slovaque|SI slovène|SO somalien
SD soudanais|SS sud-soudanais|LK sri-lankais|SE suédois|CH suisse|SR surinamais|SY syrien|TJ tadjik|TW taïwanais|TZ tanzanien
TD tchadien|CZ tchèque|TH thaïlandais|TL est-timorais|TG togolais|TO tongien|TT trinidadien|TN tunisien|TM turkmène|TR turc
UA ukrainien|UY uruguayen|VU vanuatais|VE vénézuélien|VN vietnamien|VN vietnamien|YE yéménite|ZM zambien|ZW zimbabwéen|ZA sud-africain|GD grenadin
VA vatican|EH sahraoui|SM saint-marinais|PW palauan|MM birman|MM myanmarais|SZ swazi|SZ eswatinien|AG antiguais|DM dominiquais
KI kiribatien|MH marshallais|FM micronésien|NR nauruan|LC saint-lucien|VC vincentais|WS samoan|TV tuvaluan|GL groenlandais|HK hongkongais
MO macanais|KR coréen|BW botswanéen|LS lesothien|MW malawien|BS bahamien|TL timorais|PG papou|PW paluan|ZW zimbabwéen|GQ équatoguinéen
GB écossais|GB gallois|GB nord-irlandais
"""

_TURNED = {"turc": "turque", "grec": "grecque", "andorran": "andorrane", "qatari": "qatarie", "émirati": "émiratie", "afghan": "afghane",
           "kényan": "kényane", "suisse": "suisse", "tadjik": "tadjike", "laotien": "laotienne", "ouzbek": "ouzbèke", "nigérian": "nigériane",
           "allemand": "allemande", "letton": "lettone", "mongol": "mongole", "espagnol": "espagnole", "kazakh": "kazakhe", "azéri": "azérie",
           "burkinabé": "burkinabée", "kirghiz": "kirghize", "birman": "birmane", "samoan": "samoane", "nauruan": "nauruane",
           "tuvaluan": "tuvaluane", "palauan": "palauane", "paluan": "paluane", "swazi": "swazie"}


def _inflect(masculine: str) -> tuple[str, ...]:
    if masculine in _TURNED:
        feminine = _TURNED[masculine]
    elif masculine.endswith("e"):
        feminine = masculine
    elif masculine.endswith(("ien", "éen", "yen")):
        feminine = masculine + "ne"
    else:
        feminine = masculine + "e"
    plural = masculine if masculine.endswith("s") else masculine + "s"
    return tuple(dict.fromkeys((masculine, feminine, plural, feminine + "s")))


_BY_COUNTRY = demonyms(_DEMONYMS, _inflect)

_ALSO = ("", "aussi ", "également ", "notamment ", "en outre ")
#: "fait partie de la délégation", "sont aussi du voyage": with their subject before or behind them.
_OF_THE_PARTY = {
    form: tuple(
        f"{verb} {also}{of}"
        for verbs, ofs in (
            (makes, ("partie de la délégation", "partie de sa délégation", "partie de la suite", "partie de sa suite", "partie du voyage", "partie du déplacement")),
            (is_, ("du voyage", "du déplacement", "de la délégation", "de la partie")),
        )
        for verb in verbs
        for also in _ALSO
        for of in ofs
    )
    for form, makes, is_ in (
        (Form.PRESENT, ("fait", "font"), ("est", "sont")),
        (Form.PAST, ("faisait", "faisaient"), ("était", "étaient")),
        (Form.FUTURE, ("fera", "feront"), ("sera", "seront")),
    )
}
#: What opens a sentence that tells who came along: "En font aussi partie A et B", "La délégation comprend X".
_COMPANY = (
    *(phrase for phrases in _OF_THE_PARTY.values() for phrase in phrases),
    *(f"en {verb} {also}partie" for verb in ("fait", "font", "faisait", "faisaient", "fera", "feront") for also in _ALSO),
    *(
        f"{party} {verb}"
        for party in ("la délégation", "sa délégation")
        for verb in ("comprend", "comprend aussi", "comprend également", "comprendra", "compte", "compte aussi", "compte notamment", "inclut", "inclut aussi", "réunit", "est composée de", "se compose de", "est complétée par")
    ),
    *(f"{verb} {party}" for verb in ("complètent", "complète", "composent", "compose") for party in ("la délégation", "sa délégation")),
    *(f"{who} de {whose} délégation" for who in ("membre", "membres") for whose in ("la", "sa")),
    *(f"parmi les {people}" for people in ("membres de la délégation", "membres de sa délégation", "accompagnateurs")), "dans la délégation", "dans la suite", "dans le même avion",
)


#: Whoever leads one of these goes where it is told to; "la délégation de l'Union européenne" is a standing body.
_DELEGATIONS = (
    "une délégation", *(f"{large} délégation" for large in ("importante", "forte", "nombreuse", "vaste")),
    *(f"délégation {word}" for words in _BY_COUNTRY.values() for word in words if word.endswith("e")),
)

#: What is ridden to a place ("a pris le train pour Rome").
_RIDES = tuple("train avion vol hélicoptère bateau ferry navette jet tgv car paquebot vedette".split())

#: Those told before, all of them: who does something, or how many of them do.
_ALL_OF_THEM = ("tous deux", "toutes deux", "tous les deux", "toutes les deux", "tous trois", "toutes trois", "tous les trois", "toutes les trois", "l'un et l'autre", "l'une et l'autre")

VERBS = (
    # to travel
    _v(Sense.GO, _re("rendre"), reflexive=True, be_perfect=True),
    _v(Sense.GO, _re("rendre"), repays=True, things=("visite",)),
    _v(Sense.GO, _ALLER, be_perfect=True),
    *(_v(Sense.GO, _er(w)) for w in ("voyager", "voler", "filer")),
    _v(Sense.GO, _er("envoler"), reflexive=True, be_perfect=True, departs=True),
    _v(Sense.GO, _er("déplacer"), reflexive=True, be_perfect=True),
    *(_v(Sense.GO, _er("déplacer", tail), reflexive=True, be_perfect=True, comes=True) for tail in ("également", "aussi", "en personne", "en nombre", "eux aussi", "lui aussi", "elle aussi", "spécialement", "afin")),
    _v(Sense.GO, _er("diriger"), reflexive=True, be_perfect=True),
    _v(Sense.MAKE, _mettre()),
    _v(Sense.BEGIN, _er("inaugurer"), things=("tournée", "visite", "voyage", "périple", "séjour", "déplacement")),
    _v(Sense.GO, _mettre(tail="le cap")),
    _v(Sense.GO, _er("pousser", tail="jusqu'à"), direct=True, near=True),
    _v(Sense.GO, _er("pousser", tail="ensuite jusqu'à"), direct=True, near=True),
    _v(Sense.GO, _prendre("la direction"), onward=True),
    _v(Sense.GO, _prendre("la route"), onward=True),
    _v(Sense.GO, _prendre("le chemin"), onward=True),
    _v(Sense.GO, _prendre("l'avion"), departs=True),
    *(_v(Sense.GO, _prendre(w, "re"), departs=True) for w in ("l'avion", "la route", "le chemin", "la direction", "le train", "son envol")),
    _v(Sense.GO, _prendre("place à bord"), departs=True),
    _v(Sense.END, _prendre("fin")),
    _v(Sense.STAY, _forms("", "", "", "", "", _agree("retenu") + "|" + _agree("bloqué"), "")),
    _v(Sense.GO, _faire("route")),
    *(_v(Sense.GO, {form: tuple(f"{w} le {what}" for w in words) for form, words in _er("effectuer").items()}, onward=True, comes=True) for what in ("voyage", "déplacement", "trajet")),
    *(_v(Sense.STAY, {form: tuple(f"{w} {what}" for w in words) for form, words in forms.items()}, near=True) for what, verbs in (
        ("le terrain", (_er("préparer"), _er("déblayer"), _er("tâter"), _er("baliser"), _er("sonder"))), ("la voie", (_OUVRIR,)), ("les bases", (_er("jeter"), _er("poser"))),
        ("les jalons", (_er("poser"),)), ("sa visite", (_er("préparer"),)), ("la visite", (_er("préparer"),)), ("ce voyage", (_er("préparer"),)), ("le voyage", (_er("préparer"),)),
    ) for forms in verbs),
    _v(Sense.GO, _faire("le voyage"), onward=True, comes=True),
    _v(Sense.GO, _faire("le trajet"), onward=True, comes=True),
    _v(Sense.GO, _faire("le déplacement"), onward=True, comes=True),
    _v(Sense.GO, _er("gagner"), direct=True),
    _v(Sense.GO, _irregular("rejoindr", "rejoint|rejoignent|rejoigne", "rejoignait|rejoignit|rejoignaient", "rejoindre", "rejoint", "rejoignant"), direct=True),
    _v(Sense.GO, _er("rallier"), direct=True),
    _v(Sense.GO, _PARTIR, be_perfect=True, departs=True),
    _v(Sense.LEAVE, _REPARTIR, be_perfect=True, departs=True),
    _v(Sense.GO, _er("enchaîner")),
    *(_v(Sense.GO, forms, near=True, things=("vers", "sur")) for forms in (_irregular("poursuivr", "poursuit|poursuivent|poursuive", "poursuivait|poursuivaient|poursuivit", "poursuivre", "poursuivi", "poursuivant"),)),
    _v(Sense.MAKE, _irregular("poursuivr", "poursuit|poursuivent|poursuive", "poursuivait|poursuivaient|poursuivit", "poursuivre", "poursuivi", "poursuivant")),
    _v(Sense.GO, _irregular("conduir", "conduit|conduisent", "conduisait|conduisit", "conduire", "conduit", "conduisant"), carries=True),
    *(_v(Sense.GO, _mener(prefix), carries=True) for prefix in ("", "em", "a")),
    _v(Sense.GO, _er("sillonner"), direct=True),
    *(_v(Sense.GO, _er(w), reflexive=True, be_perfect=True) for w in ("transporter", "inviter", "aventurer", "expatrier")),
    *(_v(Sense.GO, _er(w), carries=True) for w in ("transporter", "déposer", "dérouter", "détourner")),
    _v(Sense.GO, _irregular("cour", "court|courent", "courait|courut", "courir", "couru", "courant", "jusqu'à")),
    _v(Sense.GO, _prendre("un avion"), departs=True),
    *(_v(Sense.GO, _prendre("", prefix), things=_RIDES, rides=True) for prefix in ("", "re")),
    *(_v(Sense.GO, _er(verb), things=_RIDES, rides=True) for verb in ("embarquer", "monter", "emprunter", "attraper")),
    _v(Sense.GO, _prendre("un vol"), departs=True),
    *(_v(Sense.GO, _faire(f"{whose} {bags}"), departs=True) for whose in ("ses", "leurs") for bags in ("valises", "bagages")),
    *(_v(Sense.GO, _er(verb, f"{often}{bags}"), departs=True) for verb in ("boucler", "préparer") for often in ("", "déjà ") for bags in ("ses valises", "ses bagages", "sa valise")),
    _v(Sense.GO, _mettre(tail="les voiles")),
    _v(Sense.GO, _faire("chemin")),
    _v(Sense.GO, _faire("le chemin"), onward=True),
    _v(Sense.GO, _irregular("parcourr", "parcourt|parcourent", "parcourait", "parcourir", "parcouru", "parcourant"), direct=True),
    # to come, to arrive
    _v(Sense.ARRIVE, _er("arriver"), be_perfect=True),
    _v(Sense.ARRIVE, _ir("atterrir")),
    _v(Sense.ARRIVE, _er("débarquer")),
    _v(Sense.ARRIVE, _er("poser"), reflexive=True, be_perfect=True),
    *(_v(Sense.ARRIVE, _er("poser", tail)) for tail in ("le pied", "ses valises", "ses bagages", "leurs valises")),
    *(_v(Sense.ARRIVE, _mettre(again, tail)) for again in ("", "re") for tail in ("pied à terre", "le pied", "les pieds")),
    *(_v(Sense.STAY, _prendre(tail)) for tail in ("ses quartiers", "leurs quartiers", "ses aises", "pied")),
    _v(Sense.ARRIVE, _er("fouler"), direct=True),
    _v(Sense.ARRIVE, _er("fouler", "le sol de"), direct=True),
    _v(Sense.VISIT, _irregular("découvrir", "découvre|découvrent", "découvrait|découvrit", "découvrir", "découvert", "découvrant"), direct=True),
    _v(Sense.STAY, _forms("", "", "", "", "", "aperçu|aperçue|aperçus|aperçues|photographié|photographiée|photographiés|photographiées", "")),
    _v(Sense.ARRIVE, _venir(""), be_perfect=True),
    _v(Sense.OTHER, _er("précéder"), trails=True),
    _v(Sense.ARRIVE, _er("converger")),
    _v(Sense.ARRIVE, _irregular("accourr", "accourt|accourent", "accourait|accourut|accoururent", "accourir", "accouru", "accourant"), be_perfect=True),
    *(_v(Sense.ARRIVE, _er("toucher", tail)) for tail in ("terre", "le sol")),
    *(_v(Sense.GO, _er(w), reflexive=True, be_perfect=True) for w in ("précipiter", "acheminer")),
    _v(Sense.ARRIVE, _er("affluer")),
    _v(Sense.ARRIVE, _er("atteler")),
    _v(Sense.OTHER, _er("donner", "l'accolade"), present=True),
    _v(Sense.OTHER, _er("enlacer"), present=True),
    # what is done for another who does not come
    _v(Sense.OTHER, _er("remplacer"), replaces=True, trails=True),
    # what only who is there does
    _v(Sense.MAKE, _prendre("place"), present=True),
    _v(Sense.OTHER, _forms("", "", "", "", "", "assis|assise|assises", ""), present=True),
    *(_v(Sense.OTHER, forms, present=True, reflexive=True, be_perfect=True) for forms in (_irregular("assiér", "assied|assoit|asseyent|assoient", "asseyait|assit|assirent", "asseoir", "assis", "asseyant"), _er("côtoyer"))),
    *(_v(Sense.OTHER, _venir("", "ten") if not tail else {form: tuple(f"{w} {tail}" for w in words) for form, words in _venir("", "ten").items()}, present=True, reflexive=True, be_perfect=True) for tail in ("aux côtés", "à côté", "derrière", "debout", "à la droite", "à la gauche")),
    *(_v(Sense.OTHER, _er("poser", tail), present=True) for tail in ("pour la photo", "pour la traditionnelle photo", "devant les objectifs", "aux côtés", "ensemble")),
    *(_v(Sense.OTHER, _er(w), present=True) for w in ("côtoyer",)), *(_v(Sense.OTHER, _er(w, tail), present=True) for w, tail in (("siéger", "aux côtés"), ("figurer", "au premier rang"), ("défiler", "devant"))),
    # away, home
    _v(Sense.LEAVE, _er("quitter"), direct=True),
    _v(Sense.LEAVE, _er("décoller"), departs=True),
    _v(Sense.LEAVE, _er("redécoller"), departs=True),
    _v(Sense.GO, _er("embarquer"), departs=True),
    _v(Sense.RETURN, _er("rentrer"), be_perfect=True, direct=True, homeward=True),
    _v(Sense.RETURN, _er("regagner"), direct=True),
    _v(Sense.RETURN, _er("retourner"), be_perfect=True),
    _v(Sense.RETURN, _venir("re"), be_perfect=True),
    _v(Sense.RETURN, _venir("re"), be_perfect=True),
    # to be there
    _v(Sense.STAY, _ETRE, copula=True),
    _v(Sense.STAY, _er("trouver"), reflexive=True, be_perfect=True),
    *(_v(Sense.STAY, _er(w)) for w in ("séjourner", "loger", "résider", "bivouaquer")),
    _v(Sense.STAY, _forms("", "", "", "", "", "à pied d'œuvre|à pied d'oeuvre", "")),
    _v(Sense.VISIT, _er("arpenter"), direct=True),
    _v(Sense.STAY, _er("rester"), be_perfect=True, near=True),
    _v(Sense.STAY, _er("passer"), be_perfect=True, spends=True),
    _v(Sense.STAY, _er("demeurer"), be_perfect=True, near=True),
    _v(Sense.VISIT, _er("visiter"), direct=True),
    _v(Sense.VISIT, _faire("halte")),
    *(_v(Sense.VISIT, _faire(f"{what} entre"), direct=True) for what in ("la navette", "des allers-retours", "l'aller-retour")),
    _v(Sense.STAY, _irregular("aur", "a droit|ont droit", "avait droit|eut droit", "avoir droit", "eu droit", "ayant droit"), things=("accueil", "ovation", "réception", "honneurs")),
    Verb(Sense.STAY, _irregular("joindr", "joint|joignent", "joignait|joignit", "joindre", "joint", "joignant"), reflexive=True, be_perfect=True, things=("dirigeants", "homologues", "chefs")),
    *(
        _v(sense, forms, things=things)
        for sense, things in ((Sense.GO, _DELEGATIONS), (Sense.MAKE, ("mission",)))
        for forms in (
            _er("diriger"), _mener(), _irregular("conduir", "conduit|conduisent", "conduisait|conduisit", "conduire", "conduit", "conduisant"), _prendre("la tête"),
            {form: tuple(f"{w} à la tête" for w in words) for form, words in _ETRE.items()},
        )
    ),
    *(
        _v(Sense.GO, {form: tuple(f"{w} de {whose} délégation" for w in words) for form, words in forms.items()}, things=_DELEGATIONS)
        for whose in ("la", "sa")
        for forms in (_prendre("la tête"), {form: tuple(f"{w} à la tête" for w in words) for form, words in _ETRE.items()})
    ),
    _v(Sense.GO, _mener("em"), things=tuple("députés sénateurs élus patrons entrepreneurs délégation mission ministres collègues parlementaires".split())),
    _v(Sense.VISIT, _faire("étape")),
    _v(Sense.VISIT, _faire("escale")),
    _v(Sense.VISIT, _er("arrêter"), reflexive=True, be_perfect=True),
    _v(Sense.TRANSIT, _er("transiter")),
    # with whom
    *(_v(Sense.JOIN, _er(w)) for w in ("accompagner", "escorter", "flanquer", "entourer")),
    _v(Sense.JOIN, {Form.PARTICIPLE: ("rejoint", "rejointe", "rejoints", "rejointes")}),
    *(_v(Sense.JOIN, _irregular("joindr", "joint|joignent", "joignait|joignit|joignirent", "joindre", "joint", "joignant", to), reflexive=True, be_perfect=True, delegation=True) for to in ("à lui", "à elle", "à eux", "à la délégation", "à sa délégation", "au voyage", "au déplacement")),
    _v(Sense.JOIN, _forms("", "", "", "", "", "du voyage|du déplacement|de la délégation|de l'équipée|du périple", ""), be_perfect=True),
    _v(Sense.JOIN, _OF_THE_PARTY, delegation=True),
    *(_v(Sense.JOIN, _er("participer", tail=f"{also}{what}"), delegation=True) for also in ("", "aussi ", "également ") for what in ("au voyage", "au déplacement", "à la délégation")),
    _v(Sense.EXPECT, _forms("", "", "", "", "", "attendu|attendue|attendus|attendues", "")),
    _v(Sense.EXPECT, _forms("on attendra", "on attend|on annonce|on y attend|on y annonce", "on attendait", "", "", "", ""), awaited=True),
    _v(Sense.EXPECT, _forms("", "", "", "", "", "annoncé|annoncée|annoncés|annoncées|programmé à", "")),
    _v(Sense.EXPECT, _forms("", "est prévue|est prévu|est programmée|sont prévues|sont prévus", "", "", "", "", "")),
    _v(Sense.HOST, _CEVOIR, event="bilateral_meeting"),
    _v(Sense.HOST, _irregular("accueiller", "accueille|accueillent", "accueillait|accueillaient|accueillit", "accueillir", "accueilli", "accueillant"), event="bilateral_meeting"),
    _v(Sense.HOST, _irregular("attendr", "attend|attendent", "attendait|attendaient|attendit", "attendre", "", "attendant"), event="bilateral_meeting", awaits=True),
    _v(Sense.HOST, _er("abriter")),
    # by the people of the place
    *(_v(Sense.HOST, _er(w), event=None, applauds=True) for w in ("acclamer", "ovationner", "huer", "fêter")),
    _v(Sense.HOST, _forms("", "", "", "", "", "|".join(f"{guest} {of}" for guest in ("l'hôte", "l'invité", "l'invitée", "hôte", *(f"{who} à {meal}" for who in ("l'invité", "l'invitée", "invité", "invitée") for meal in ("dîner", "déjeuner", "souper"))) for of in ("de", "du", "d'")) + "|l'hôte|l'invité|l'invitée", ""), event="bilateral_meeting", owned=True),
    *(_v(Sense.HOST, _er(verb, f"{the} {what}"), event="ceremony", honours=True) for verb in ("présider", "organiser", "diriger") for the in ("la", "une") for what in ("cérémonie d'accueil", "cérémonie de bienvenue", "cérémonie officielle d'accueil")),
    *(_v(Sense.HOST, _er("dérouler", tail), event="bilateral_meeting", honours=True) for tail in ("le tapis rouge", "un tapis rouge")),
    *(
        _v(Sense.HOST, forms, event="ceremony" if meal.endswith(("banquet", "réception", "état", "gala")) else "bilateral_meeting", honours=True)
        for meal in ("un dîner", "un déjeuner", "une audience", "un banquet", "une réception", "un dîner d'état", "un déjeuner de travail", "un dîner de gala")
        for forms in (_irregular("offrir", "offre|offrent", "offrait|offrit", "offrir", "offert", "offrant", meal), _er("donner", meal))
    ),
    *(_v(Sense.HOST, forms, event="bilateral_meeting", honours=True, things=("audience",)) for forms in (_er("accorder"), _er("donner"))),
    *(_v(Sense.HOST, _er("accorder", tail), event="bilateral_meeting", honours=True) for tail in ("une audience", "audience", "une audience privée", "un entretien", "une entrevue", "un tête-à-tête", "un rendez-vous", "une heure d'entretien", "une heure", "deux heures", "une demi-heure")),
    *(_v(Sense.HOST, _irregular("retiendr", "retient|retiennent", "retenait|retint", "retenir", "retenu", "retenant", f"à {meal}"), event="bilateral_meeting") for meal in ("dîner", "déjeuner", "souper")),
    *(_v(Sense.MEET, _irregular("obtiendr", "obtient|obtiennent", "obtenait|obtint|obtinrent", "obtenir", "obtenu", "obtenant", f"{what} {of}"), event="bilateral_meeting") for what in ("une audience", "un entretien", "un rendez-vous") for of in ("de", "du", "auprès de", "auprès du")),
    _v(Sense.HOST, _irregular("ouvrir", "ouvre|ouvrent", "ouvrait|ouvrit", "ouvrir", "ouvert", "ouvrant", "les portes"), event="bilateral_meeting", honours=True),
    _v(Sense.HOST, _forms("aura pour hôte|auront pour hôte", "a pour hôte|ont pour hôte", "avait pour hôte|eut pour hôte", "", "avoir pour hôte", "eu pour hôte|eu pour hôtes|pour hôte", "ayant pour hôte"), event="bilateral_meeting"),
    _v(Sense.SEND, _er("dépêcher")),
    _v(Sense.SEND, _er("envoyer") | {Form.FUTURE: ("enverra", "enverront", "enverrai", "enverrons"), Form.CONDITIONAL: ("enverrait", "enverraient")}),
    *(_v(Sense.ATTEND, {form: tuple(f"{w} {tail}" for w in words) for form, words in _re("répondre").items()}) for tail in ("présent", "présente", "présents", "à l'appel")),
    _v(Sense.SEND, _forms("déléguera|délégueront", "délègue|délèguent", "déléguait|délégua", "déléguerait", "déléguer", "délégué|déléguée", "")),
    _v(Sense.SEND, _forms("mandatera", "mandate", "mandatait", "", "mandater", "mandaté|mandatée|mandatés", "")),
    # what is done there
    _v(Sense.MEET, _er("rencontrer"), event="bilateral_meeting"),
    _v(Sense.MEET, _venir("entre", "ten"), reflexive=True, be_perfect=True, event="bilateral_meeting"),
    _v(Sense.MEET, _er("retrouver"), reflexive=True, be_perfect=True, event="bilateral_meeting"),
    _v(Sense.MEET, _er("retrouver"), event="bilateral_meeting"),
    _v(Sense.MEET, _er("concerter"), reflexive=True, be_perfect=True, event="bilateral_meeting"),
    _v(Sense.MEET, _forms("rendra visite|rendront visite", "rend visite|rendent visite", "rendait visite|rendit visite", "rendrait visite", "rendre visite", "rendu visite", "rendant visite"), event="bilateral_meeting", pays=True),
    *(_v(Sense.MEET, _forms(f"rendra {what}|rendront {what}", f"rend {what}|rendent {what}", f"rendait {what}|rendit {what}", f"rendrait {what}", f"rendre {what}", f"rendu {what}", f"rendant {what}"), event="bilateral_meeting", pays=True) for visit in ("visite", "une visite", "une visite de courtoisie", "une brève visite", "une visite surprise", "une visite éclair") for what in (visit, f"{visit} à", f"{visit} au", f"{visit} aux")),
    _v(Sense.MEET, _VOIR, event="bilateral_meeting", sees=True),
    *(_v(Sense.MEET, _er(w), event="bilateral_meeting", together=True) for w in ("conférer", "dialoguer", "converser", "négocier", "parler")),
    _v(Sense.MEET, _irregular("aur", "a|ont", "avait|avaient", "avoir", "eu", "ayant", "rendez-vous"), event="bilateral_meeting"),
    _v(Sense.MEET, _er("parler"), reflexive=True, be_perfect=True, event="bilateral_meeting"),
    *(_v(Sense.MEET, _faire(w), event="bilateral_meeting", together=True) for w in ("le point", "le tour")),
    *(_v(Sense.MEET, _er("passer", f"{n} heures"), be_perfect=True, event="bilateral_meeting", together=True) for n in ("deux", "trois", "quatre", "plusieurs")),
    _v(Sense.MEET, _er("croiser"), event=None),
    _v(Sense.MEET, _er("saluer"), event=None, sees=True, applauds=True),
    _v(Sense.MEET, _er("dîner"), event="bilateral_meeting"),
    *(_v(Sense.MEET, _er(w), event="bilateral_meeting", together=True) for w in ("souper", "bavarder", "deviser", "parlementer", "petit-déjeuner")),
    *(_v(Sense.MEET, _prendre(what), event="bilateral_meeting", together=True) for what in ("le petit-déjeuner", "un petit-déjeuner", "le café", "un café", "le thé", "un thé", "un verre", "langue", "le déjeuner", "un repas")),
    *(_v(Sense.MEET, _er("partager", what), event="bilateral_meeting", together=True) for what in ("un repas", "un déjeuner", "un dîner", "un café", "un thé", "la table", "un petit-déjeuner")),
    _v(Sense.MEET, _er("serrer", "la main de"), event="bilateral_meeting"), _v(Sense.MEET, _er("serrer", "la main du"), event="bilateral_meeting"), _v(Sense.MEET, _er("serrer", "la main à"), event="bilateral_meeting"), _v(Sense.MEET, _er("serrer", "la main au"), event="bilateral_meeting"),
    _v(Sense.MEET, _er("serrer", "la main"), reflexive=True, be_perfect=True, event="bilateral_meeting", together=True),
    _v(Sense.MEET, _er("attabler"), reflexive=True, be_perfect=True, event="bilateral_meeting", together=True),
    *(_v(Sense.MEET, _irregular("assiér", "assied|assoit|asseyent", "asseyait|assit|assirent", "asseoir", "assis", "asseyant", tail), reflexive=True, be_perfect=True, event="bilateral_meeting", together=True) for tail in ("à la table", "à la table des négociations", "face à", "à la même table", "autour d'une table", "autour de la table")),
    _v(Sense.MEET, _er("déjeuner"), event="bilateral_meeting"),
    _v(Sense.MEET, _er("échanger"), event="bilateral_meeting", together=True),
    _v(Sense.MEET, _er("discuter"), event="bilateral_meeting", together=True),
    _v(Sense.MEET, _er("évoquer"), event="bilateral_meeting", together=True),
    _v(Sense.MEET, _er("examiner"), event="bilateral_meeting", together=True),
    _v(Sense.MEET, _er("passer", "en revue"), event="bilateral_meeting", together=True),
    _v(Sense.MEET, _irregular("aborder", "aborde|abordent", "abordait|abordaient|aborda", "aborder", "abordé", "abordant"), event="bilateral_meeting", together=True),
    _v(Sense.MEET, _er("enfermer"), reflexive=True, be_perfect=True, event="bilateral_meeting", together=True),
    _v(Sense.ATTEND, _irregular("suivr", "suit|suivent", "suivait|suivaient|suivit|suivirent", "suivre", "suivi", "suivant"), things=tuple("cérémonie cérémonies investiture funérailles obsèques couronnement intronisation défilé messe inhumation inauguration passation prestation sacre".split())),
    _v(Sense.STAY, _faire("ses débuts")),
    _v(Sense.ATTEND, _er("participer")),
    _v(Sense.ATTEND, _er("assister")),
    _v(Sense.ATTEND, _prendre("part")),
    _v(Sense.ATTEND, _er("représenter"), represents=True),
    _v(Sense.ATTEND, _er("suppléer"), represents=True),
    _v(Sense.ATTEND, _er("représenter")),
    _v(Sense.ATTEND, _er("représenter", "son pays")),
    Verb(
        Sense.ATTEND,
        {Form.PARTICIPLE: ("présent", "présente", "présents", "présentes", "du rendez-vous", "de la partie", "de la fête")},
        being=True,
    ),
    _v(Sense.ATTEND, _er("coprésider")),
    _v(Sense.ATTEND, _er("présider")),
    _v(Sense.SPEAK, _er("adresser"), reflexive=True, be_perfect=True, event="speech"),
    _v(Sense.SPEAK, _er("exprimer"), reflexive=True, be_perfect=True, event="speech"),
    _v(Sense.SPEAK, _prendre("la parole"), event="speech"),
    _v(Sense.SPEAK, _irregular("interviendr", "intervient", "intervenait|intervint", "intervenir", "intervenu", "intervenant"), event="speech"),
    *(_v(Sense.MAKE, _er(w)) for w in ("prononcer", "livrer", "partager", "écourter", "abréger", "observer")),
    _v(Sense.SPEAK, _er("haranguer"), event="speech"),
    _v(Sense.ATTEND, _er("siéger")),
    _v(Sense.SIGN, _er("signer"), event="signing"),
    _v(Sense.SIGN, _er("parapher"), event="signing"),
    _v(Sense.SIGN, _er("cosigner"), event="signing"),
    Verb(Sense.SIGN, _er("apposer"), event="signing", things=("signature", "signatures", "paraphe")),
    *(
        Verb(Sense.SIGN, forms, event="signing", things=tuple("accord accords traité contrat contrats partenariat convention protocole".split()))
        for forms in (_er("sceller"), _irregular("conclur", "conclut|concluent", "concluait|conclurent", "conclure", "conclu", "concluant"))
    ),
    _v(Sense.MAKE, _er("procéder")),
    _v(Sense.CEREMONY, _er("inaugurer"), event="ceremony"),
    *(
        Verb(Sense.CEREMONY, forms, event="ceremony", things=tuple(things.split()))
        for verbs, things in (
            ((_er("déposer"), _er("apporter"), _er("placer")), "gerbe gerbes couronne couronnes fleurs bouquet roses"),
            ((_er("poser"),), "pierre plaque"),
            ((_ir("fleurir"),), "monument tombe tombes stèle mémorial"),
            ((_er("couper"),), "ruban"),
            ((_er("dévoiler"),), "plaque stèle monument statue buste"),
            ((_er("planter"),), "arbre arbres olivier"),
            ((_er("observer"), _er("respecter")), "silence"),
            ((_er("passer"),), "revue"),
            ((_er("passer", "en revue"),), "garde troupes détachement bataillon honneur"),
            ((_er("tirer"),), "coups canon salve salves"),
            ((_er("jouer"), _er("exécuter")), "hymne hymnes"),
            ((_er("raviver"), _er("allumer")), "flamme bougie bougies cierge"),
            ((_OUVRIR, _ROUVRIR), "exposition ambassade consulat chancellerie usine hôpital école lycée musée pavillon bureau bibliothèque clinique"),
            ((_er("hisser"),), "drapeau drapeaux couleurs"),
            ((_er("lancer"),), "travaux chantier"),
            ((_ir("retentir"), _er("résonner")), "hymne hymnes"),
            ((_mettre("re"), _er("livrer")), "ambulance ambulances aide don dons chèque clés clefs équipements matériel vaccins véhicules médaille prix décoration insignes"),
            ((_CEVOIR, _er("accepter")), "doctorat médaille prix décoration insignes légion collier clés clefs croix"),
            ((_er("honorer"),), "mémoire morts victimes soldats"),
            ((_er("entonner"),), "hymne"),
        )
        for forms in verbs
    ),
    _v(Sense.CEREMONY, _er("commémorer"), event="ceremony"),
    Verb(Sense.CEREMONY, {Form.PARTICIPLE: ("décoré", "décorée", "décorés", "fait docteur", "faite docteur", "faite docteure", "nommé docteur", "nommée docteur", "nommée docteure", "promu docteur", "élevé", "élevée", "fait citoyen", "faite citoyenne", "fait commandeur", "fait chevalier")}, event="ceremony", things=tuple("ordre légion médaille collier croix insignes dignité croix rang docteur causa honneur commandeur chevalier".split())),
    *(
        Verb(Sense.CEREMONY, forms, reflexive=reflexive, be_perfect=reflexive, event="other", things=tuple(things.split()))
        for forms, reflexive, things in (
            (_er("assister"), False, "concert match spectacle représentation opéra course projection"),
            (_er("survoler"), False, "zone zones région inondations"),
            (_er("promener"), True, "ville rues quartier marché jardins ruines vieille médina"),
            (_er("saluer"), False, "troupes soldats militaires contingent casques"),
            (_faire("le tour d'un"), False, "chantier site musée camp"), (_faire("le tour d'une"), False, "usine ferme école exposition"),
        )
    ),
    _v(Sense.HOST, _er("décorer"), event="ceremony"),
    *(
        Verb(Sense.PRESS, forms, reflexive=reflexive, be_perfect=reflexive, event="press_conference", things=tuple(things.split()))
        for forms, reflexive, things in (
            (_er("animer"), False, "presse médias"), (_er("donner"), False, "presse médias"), (_TENIR_FORMS, False, "presse médias"),
            (_faire(), False, "presse médias"), (_er("rencontrer"), False, "presse médias journalistes"), (_re("répondre"), False, "journalistes reporters"),
            (_er("exprimer"), True, "presse médias journalistes"), (_er("présenter"), True, "presse médias journalistes"), (_er("adresser"), True, "presse médias journalistes"),
        )
    ),
    *(
        Verb(Sense.SPEAK, forms, event="speech", things=tuple("discours allocution conférence homélie leçon plaidoyer causerie".split()))
        for forms in (_er("prononcer"), _faire(), _TENIR_FORMS, _er("donner"), _er("livrer"), _er("délivrer"))
    ),
    *(Verb(Sense.SPEAK, forms, event="speech", things=_AUDIENCES) for forms in (_er("parler"), _irregular("discourr", "discourt|discourent", "discourait|discourut", "discourir", "discouru", "discourant"))),
    *(_v(Sense.CEREMONY, _er("procéder", w), event="ceremony") for w in ("à la réouverture", "à l'inauguration", "à l'ouverture", "à la pose")),
    *(_v(Sense.CEREMONY, _irregular("rendr", "rend|rendent", "rendait|rendit", "rendre", "rendu", "rendant", w), event="ceremony") for w in ("hommage", "un hommage", "un dernier hommage")),
    _v(Sense.CEREMONY, _irregular("recueiller", "recueille|recueillent", "recueillait|recueillit", "recueillir", "recueilli", "recueillant"), reflexive=True, be_perfect=True, event="ceremony"),
    _v(Sense.CEREMONY, _er("incliner"), reflexive=True, be_perfect=True, event="ceremony"),
    *(_v(Sense.CEREMONY, _er("célébrer", w), event="ceremony") for w in ("une messe", "la messe")),
    _v(Sense.MEET, _irregular("réunir", "réunit|réunissent|réunisse", "réunissait|réunirent", "réunir", "réuni", "réunissant"), reflexive=True, be_perfect=True, event="bilateral_meeting"),
    _v(Sense.ATTEND, _irregular("réunir", "réunit|réunissent|réunisse", "réunissait|réunirent", "réunir", "réuni", "réunissant"), event="multilateral_meeting"),
    # the course of a journey
    _v(Sense.BEGIN, _er("entamer")),
    _v(Sense.BEGIN, _er("commencer")),
    _v(Sense.BEGIN, _er("débuter")),
    _v(Sense.BEGIN, _irregular("entreprendr", "entreprend|entreprennent", "entreprenait|entreprit", "entreprendre", "", "entreprenant") | {Form.PARTICIPLE: ("entrepris",)}),  # "entreprise" is a company
    _v(Sense.END, _er("achever")),
    _v(Sense.END, _forms("achèvera|achèveront", "achève|achèvent", "", "achèverait", "", "", "")),
    _v(Sense.END, _er("terminer")),
    _v(Sense.END, _irregular("conclur", "conclut|concluent", "concluait", "conclure", "conclu", "concluant")),
    _v(Sense.END, _er("boucler")),
    _v(Sense.END, _er("clôturer")),
    _v(Sense.END, _er("refermer")),
    _v(Sense.END, _mettre(tail="fin")),
    _v(Sense.END, _irregular("clor", "clôt", "", "clore", "clos", "")),
    _v(Sense.MAKE, _er("effectuer")),
    _v(Sense.MAKE, _ir("accomplir")),
    _v(Sense.MAKE, _irregular("offrir", "offre|offrent", "offrait|offrit", "offrir", "offert", "offrant")),
    _v(Sense.MAKE, _faire()),
    _v(Sense.MAKE, _venir("", "ten")),
    _v(Sense.MAKE, _irregular("aur", "a|ont|ait", "avait|avaient|eut", "avoir", "eu", "ayant")),
    *(Verb(Sense.MAKE, {form: tuple(f"{w}{no} lieu" for w in words.split()) for form, words in (
        (Form.PRESENT, "a ont"), (Form.PAST, "avait avaient eut"), (Form.FUTURE, "aura auront"), (Form.CONDITIONAL, "aurait auraient"))}) for no in (" pas", " plus", " finalement pas", " donc pas")),
    Verb(Sense.MAKE, {Form.PRESENT: ("a lieu", "ont lieu"), Form.PAST: ("avait lieu", "avaient lieu", "eut lieu"), Form.FUTURE: ("aura lieu", "auront lieu"), Form.CONDITIONAL: ("aurait lieu",), Form.INFINITIVE: ("avoir lieu",), Form.PARTICIPLE: ("eu lieu",)}),
    _v(Sense.MAKE, _er("multiplier")),
    _v(Sense.MAKE, _er("donner")),
    _v(Sense.MAKE, _er("préparer")),
    _v(Sense.MAKE, _er("prolonger")),
    _v(Sense.MAKE, _er("avancer"), forward=True),
    _v(Sense.MAKE, _er("réserver")),
    _v(Sense.CHOOSE, _ir("choisir")),
    _v(Sense.CANCEL, _er("annuler")),
    _v(Sense.CANCEL, _er("renoncer")),
    _v(Sense.CANCEL, _er("déprogrammer")),
    _v(Sense.CANCEL, _er("décommander")),
    Verb(Sense.CANCEL, _er("supprimer"), things=tuple("visite visites voyage déplacement tournée escale étape venue".split())),
    _v(Sense.CANCEL, _NOT_HELD, be_perfect=True),
    _v(Sense.POSTPONE, {form: tuple(f"{phrase} avant" for phrase in phrases) for form, phrases in _NOT_HELD.items()}, be_perfect=True),
    _v(Sense.CANCEL, _faire("une croix sur")),
    _v(Sense.CANCEL, _faire("l'impasse sur")),
    _v(Sense.CANCEL, _er("tirer", "un trait sur")),
    _v(Sense.CANCEL, _er("déclarer", "forfait")),
    _v(Sense.CANCEL, _er("passer", "à la trappe"), be_perfect=True),
    _v(Sense.CANCEL, _faire("faux bond")),
    _v(Sense.CANCEL, _forms("", "", "", "", "", "|".join(f"{word} {why}" for word in ("abandonné", "abandonnée", "supprimé", "supprimée", "sacrifié", "sacrifiée") for why in ("pour des motifs", "pour des raisons", "pour raisons", "en raison", "faute de", "au dernier moment", "à la dernière minute")), "")),
    _v(Sense.CANCEL, _er("tomber", "à l'eau"), be_perfect=True),
    _v(Sense.CANCEL, _forms("", "", "", "", "", "écourté|écourtée", "")),
    _v(Sense.POSTPONE, _er("reporter")),
    _v(Sense.POSTPONE, _er("repousser")),
    _v(Sense.POSTPONE, _er("ajourner")),
    _v(Sense.POSTPONE, _er("différer")),
    _v(Sense.POSTPONE, _er("décaler")),
    _v(Sense.POSTPONE, _er("reprogrammer")),
    Verb(Sense.POSTPONE, _er("glisser"), be_perfect=True, things=tuple("visite voyage déplacement tournée venue".split())),
    _v(Sense.POSTPONE, _forms("", "", "", "", "", _agree("renvoyé à plus tard") + "|" + "|".join(f"renvoyé{e} {w}" for e in ("", "e", "s", "es") for w in ("à une date", "à plus tard", "sine die")), "")),
    Verb(Sense.POSTPONE, _mettre("re"), things=tuple("visite visites voyage déplacement tournée sommet rencontre réunion date tard calendes départ".split())),
    _v(Sense.INVITE, _er("inviter")),
    _v(Sense.INVITE, _er("convier")),
    _v(Sense.INVITE, _er("appeler")),
    _v(Sense.INVITE, _er("exhorter")),
    _v(Sense.INVITE, _er("presser")),
    _v(Sense.WISH, _er("souhaiter")),
    _v(Sense.WISH, _er("accepter")),
    _v(Sense.WISH, _er("proposer")),
    _v(Sense.WISH, _er("envisager")),
    _v(Sense.WISH, _er("demander")),
    _v(Sense.WISH, _er("réclamer")),
    *(_v(Sense.WISH, _er(w)) for w in ("espérer", "suggérer", "imaginer", "ambitionner", "rêver")),
    _v(Sense.WISH, _forms("", "", "", "", "", "évoqué|évoquée|discuté|discutée|étudié|étudiée|examiné|examinée|à l'étude|en discussion|dans l'air", "")),
    _v(Sense.WISH, _forms("", "on parle d'|on parle de|il est question d'|il est question de|on évoque|se dessine", "on parlait d'|on parlait de|il était question d'|il était question de|on évoquait", "", "", "", "")),
    _v(Sense.CALL, _er("téléphoner")),
    *(
        _v(Sense.SAY, _er(w))
        for w in (
            "indiquer", "déclarer", "préciser", "affirmer", "ajouter", "souligner", "expliquer", "estimer",
            "assurer", "confier", "révéler", "rapporter", "lancer", "dénoncer", "rappeler",
            "raconter", "commenter", "juger", "insister", "marteler", "résumer", "ironiser", "plaider", "avertir",
            "noter", "relever", "signaler", "citer", "publier", "condamner", "accuser", "critiquer", "féliciter",
        )
    ),
    # what keeps somebody from a journey
    *(_v(Sense.OTHER, _er(w), denies=True) for w in ("empêcher", "dissuader", "décourager")),
    *(_v(Sense.SAY, _er(w), denies=True) for w in ("nier", "écarter", "contester", "rejeter", "récuser", "réfuter")),
    _v(Sense.SAY, _irregular("démentir", "dément|démentent", "démentait|démentaient|démentit", "démentir", "démenti", "démentant"), denies=True),
    _v(Sense.SAY, _irregular("exclur", "exclut|excluent", "excluait|excluaient|exclut", "exclure", "exclu", "excluant"), denies=True),
    _v(Sense.SAY, _ir("réagir")),
    _v(Sense.SAY, _faire("part")),
    _v(Sense.SAY, _faire("état")),
    _v(Sense.SAY, _faire("valoir")),
    _v(Sense.SAY, _er("annoncer"), announces=True),
    _v(Sense.SAY, _er("confirmer"), announces=True),
    _v(Sense.SAY, _irregular("dir", "dit|disent|dise", "disait|disaient", "dire", "dit", "disant")),
    _v(Sense.SAY, _irregular("apprendr", "apprend", "apprenait|apprit", "apprendre", "appris", "apprenant")),
    _v(Sense.SAY, _forms("", "fait savoir", "faisait savoir", "", "faire savoir", "fait savoir", "")),
    _v(Sense.SAY, _forms("", "", "", "", "", "rendu public|rendue publique|rendu publique", "")),
    _v(Sense.OTHER, _er("appeler")),
    *(_v(Sense.OTHER, _er(w)) for w in ("rassembler", "regrouper", "remercier", "informer", "aviser", "interpeller", "sensibiliser", "interroger", "sommer", "rassurer", "exposer", "présenter", "suggérer", "témoigner", "notifier", "conseiller", "dédicacer")),
    _v(Sense.OTHER, _mettre("trans")), _v(Sense.OTHER, _mettre("sou")),
    *(_v(Sense.OTHER, forms) for tail in ("une lettre", "un message", "la lettre", "un courrier", "un cadeau", "une missive", "un plan", "une proposition", "une liste", "un dossier", "un projet", "la copie") for forms in (_mettre("re", tail), _er("porter", tail), _er("délivrer", tail))),
    _v(Sense.OTHER, _mettre("re")),
    _v(Sense.OTHER, _forms("élira|réélira", "élit|réélit", "élut|réélut", "", "élire|réélire", "élu|élue|élus|réélu|réélue|réélus", "")),
    _v(Sense.OTHER, _forms("", "", "", "", "", "|".join(f"{w}{e}" for w in ("investi", "promu", "reconduit", "battu", "vaincu", "mort", "inscrit", "issu", "connu", "élargi", "tenu", "censé", "opéré", "affrété", "convoqué", "sorti", "absorbé", "accaparé") for e in ("", "e", "s", "es")), "")),
    _v(Sense.STAY, _forms("", "", "", "", "", "|".join(f"{w}{e}" for w in ("retenu", "bloqué", "coincé") for e in ("", "e", "s", "es")), "")),
    _v(Sense.OTHER, _irregular("promettr", "promet|promettent", "promettait|promit", "promettre", "promis", "promettant"), announces=True),
    _v(Sense.OTHER, _er("engager", tail="à"), announces=True),
    *(_v(Sense.DECLINE, {form: tuple(f"{w}{tail}" for w in words) for form, words in _er("manquer").items()}) for tail in (" à l'appel", " le sommet", " le rendez-vous", " la réunion", " la rencontre", " la cérémonie")),
    _v(Sense.DECLINE, _forms("", "manquent", "manquaient|manquèrent", "", "", "", "")),
    *(_v(Sense.DECLINE, {form: tuple(f"{w} par {whose} absence" for w in words) for form, words in _er("briller").items()}) for whose in ("son", "leur")),
    _v(Sense.DECLINE, _forms("", "", "", "", "", "absent|absente|absents|absentes", "")),
    _v(Sense.DECLINE, _faire("excuser")),
    _v(Sense.DECLINE, _er("briller", "par son absence")),
    *(_v(Sense.DECLINE, _er(w)) for w in ("bouder", "boycotter", "snober", "sécher", "décliner", "zapper")),
    _v(Sense.OTHER, _er("succéder")),
    _v(Sense.OTHER, _er("autoriser"), announces=True, allows=True),
    *(_v(Sense.OTHER, forms) for what in ("au pouvoir", "aux affaires", "aux commandes", "à la tête de l'état", "à la présidence", "sur le trône") for forms in (_er("arriver", what), _er("monter", what), _er("accéder", what), _er("retourner", what))),
    _v(Sense.OTHER, _er("limoger")),
    *(_v(Sense.OTHER, _faire(tail), alike=True) for tail in ("de même", "autant", "la même chose")),
    _v(Sense.OTHER, _irregular("suivr", "suit|suivent", "suivait|suivaient|suivit", "suivre", "suivi", "suivant"), trails=True),
    *(_v(Sense.OTHER, _er(w), trails=True) for w in ("devancer", "imiter", "relayer")),
    *(_v(Sense.OTHER, _faire(tail), alike=True) for tail in ("de même", "autant", "la même chose")),
    _v(Sense.OTHER, _irregular("suivr", "suit|suivent", "suivait|suivaient|suivit", "suivre", "suivi", "suivant"), alike=True),
    _v(Sense.OTHER, _ir("franchir")),
    _v(Sense.OTHER, _er("critiquer")),
    _v(Sense.OTHER, _er("figurer"), stages=True),
    *(_v(Sense.ATTEND, _er(verb, f"{among} {who}"), being=True) for verb in ("figurer", "compter") for among in ("parmi les", "au nombre des", "au rang des") for who in (*(f"{guests}{of}" for guests in ("invités", "participants", "hôtes") for of in ("", " de marque", " d'honneur")), "convives", "orateurs", *(f"{who} {there}" for who in ("dirigeants", "chefs d'état", "chefs d'état et de gouvernement", "dignitaires", "ministres", "présidents", "leaders") for there in ("présents", "réunis", "attendus", "conviés", "invités", "rassemblés", "venus")))),
    _v(Sense.OTHER, _irregular("comprendr", "comprend|comprennent", "comprenait|comprenaient|comprit", "comprendre", "compris", "comprenant"), stages=True),
    _v(Sense.OTHER, _irregular("inclur", "inclut|incluent", "incluait|incluaient", "inclure", "inclus", "incluant"), stages=True),
    _v(Sense.OTHER, _irregular("prévoir", "prévoit|prévoient", "prévoyait|prévoyaient", "prévoir", "", "prévoyant"), stages=True),
    _v(Sense.OTHER, _er("compter")),
    _v(Sense.OTHER, _er("exiger")),
    _v(Sense.OTHER, _irregular("ouvrir", "ouvre|ouvrent", "ouvrait|ouvrit", "ouvrir", "ouvert", "ouvrant")),
    *(_v(Sense.OTHER, _er(w)) for w in ("dévoiler", "proclamer", "menacer", "décider", "nommer", "saluer", "appliquer", "pousser", "soutenir", "réaffirmer", "exhorter", "marquer", "occuper", "lancer")),
)

#: Talks that guests of several countries come for, and that are talks still.
_PEACE_TALKS = ("pourparlers de paix", "négociations de paix", "négociations sur le nucléaire")

#: Fairs, festivals and games, which guests come to as they do to a conference.
_SHOWS = (
    *(f"jeux {kind}" for kind in ("olympiques", "olympiques d'hiver", "olympiques d'été", "paralympiques", "méditerranéens", "asiatiques", "africains", "panaméricains", "panafricains", "européens", "du commonwealth", "de la francophonie", "islamiques")),
    *(f"salon {kind}" for kind in ("aéronautique", "international", "mondial", "du livre", "de l'auto", "de l'automobile", "de l'agriculture", "de la défense", "de l'armement", "du bourget", "nautique", "du tourisme")),
    *(f"exposition {kind}" for kind in ("universelle", "internationale", "mondiale")), *(f"foire {kind}" for kind in ("internationale", "commerciale", "industrielle", "du livre", "agricole")),
    "foire", "biennale", "festival", "carnaval", "mostra", "expo universelle", "journées mondiales de la jeunesse", "jmj",
)

NOUNS = (
    Noun(Sense.VISIT, ("visite", "visites")),
    Noun(Sense.VISIT, ("visite d'état",), visit="state"),
    Noun(Sense.VISIT, ("visite officielle",), visit="official"),
    Noun(Sense.VISIT, ("visite de travail", "visite de travail et d'amitié"), visit="working"),
    Noun(Sense.VISIT, ("visite officielle de travail",), visit="official_working"),
    Noun(Sense.VISIT, ("visite privée",), visit="private"),
    Noun(Sense.GO, ("déplacement", "déplacements", "voyage", "voyages", "tournée", "tournées", "périple", "crochet", "détour", "saut", "bond", "équipée", "virée", "escapade", "incursion", "excursion", "pèlerinage", "pérégrinations", "odyssée", "mini-tournée", "marathon diplomatique", "mission", "le cap sur", "le cap vers", "cap sur")),
    Noun(Sense.GO, ("aller-retour",), same_day=True),
    Noun(Sense.VISIT, ("de passage",)),
    Noun(Sense.STAY, ("séjour", "vacances", "villégiature", "passage", "venue", "apparition", "présence")),
    Noun(Sense.VISIT, ("étape", "escale", "halte", "étapes", "escales"), lists=True, onward=True),
    Noun(Sense.VISIT, ("arrêt",), lists=True),
    Noun(Sense.STAY, tuple(f"{whose} participation" for whose in ("sa", "leur"))),
    Noun(Sense.ARRIVE, ("arrivée", "atterrissage")),
    Noun(Sense.LEAVE, ("départ",)),
    Noun(Sense.RETURN, ("retour", "de retour de", "de retour du", "de retour d'")),
    Noun(Sense.GO, ("en route pour", "en partance pour")),
    Noun(Sense.EXPECT, ("est prévu à", "est prévue à")),
    # "après deux heures avec le président X": time that is spent with somebody, and over
    Noun(Sense.MEET, tuple(f"{time} avec" for time in (
        "une heure", "une demi-heure", "plus d'une heure", "près d'une heure", "une heure et demie", "deux heures", "trois heures", "plus de deux heures", "près de deux heures", "quelques heures", "quelques minutes",
    )), event="bilateral_meeting"),
    Noun(Sense.MEET, ("entretien", "entretiens", "dialogue avec", "dialogue stratégique", "rencontre", "rencontres", "tête-à-tête", "pourparlers", "audience", "conversation", "entrevue", "entrevues", "face-à-face", "conciliabule", "conciliabules", "échange de vues", "aparté", "séance de travail", "petit-déjeuner", "petit-déjeuner de travail", "thé", "échanges", "échanges de vues", "concertation", "réunion de travail", "réunion bilatérale", "conversations", "concertations", "séances de travail"), event="bilateral_meeting", loose=True),
    Noun(Sense.MEET, ("discussions", "négociations", "consultations", *_PEACE_TALKS), event="bilateral_meeting", loose=True),
    Noun(Sense.MEET, ("déjeuner de travail", "dîner de travail", "déjeuner", "dîner", "souper", "café avec", "rendez-vous avec", "réunion de travail avec", "échange avec", "échanges avec", "bilatérale avec", "entretien bilatéral", "entretiens bilatéraux", "visite de courtoisie à", "visite de courtoisie au", "visite de courtoisie aux", "visite de courtoisie auprès du", "visite de courtoisie auprès de"), event="bilateral_meeting", loose=True),
    Noun(Sense.ATTEND, ("sommet", "sommets", "rencontre au sommet", "mini-sommet"), event="summit"),
    Noun(Sense.ATTEND, tuple(f"rencontre {kind}" for kind in ("tripartite", "trilatérale", "quadripartite", "ministérielle", "de haut niveau", "des dirigeants", "des chefs d'état", "des chefs de gouvernement", "des ministres des affaires étrangères")), event="multilateral_meeting"),
    Noun(Sense.ATTEND, ("réunion", "réunions", "conférence", "forum", "congrès", "table ronde", "tables rondes", "assemblée générale", "débat général", "réunion ministérielle", "conférence internationale", "commission mixte", "assises", "symposium", "colloque", "conférence ministérielle", "réunions de printemps", "réunions annuelles", "assemblées annuelles", "conseil des affaires étrangères", "conseil affaires étrangères", "conseil des ministres des affaires étrangères", "débat du conseil de sécurité", *(f"session {which}" for which in ("de", "ordinaire", "extraordinaire", "spéciale", "inaugurale"))), event="multilateral_meeting"),
    Noun(Sense.ATTEND, _SHOWS, event="other"),
    Noun(Sense.SPEAK, ("discours", "allocution", "éloge funèbre", "oraison funèbre"), event="speech"),
    Noun(Sense.PRESS, ("conférence de presse", "conférences de presse", "point de presse", "point presse", "déclaration à la presse", "déclarations à la presse", "déclaration conjointe à la presse", "briefing", "rencontre avec la presse"), event="press_conference"),
    Noun(Sense.CEREMONY, ("cérémonie d'accueil", "cérémonie de bienvenue", "dîner de gala", "déjeuner d'état", "minute de silence", "ravivage", "béatification", "canonisation", "consécration", "réception d'état", "noces", "sacre", "cérémonie", "cérémonies", "obsèques", "funérailles", "inauguration", "investiture", "dîner d'état", "banquet", "commémorations", "commémoration", "couronnement", "messe", "hommage", "recueillement", "prestation de serment", "intronisation", "défilé", "défilé militaire", "parade", "parade militaire", "veillée", "remise de prix", "fêtes", "festivités", "dépôt de gerbe", "pose de la première pierre", "prise d'armes", "passation de pouvoir", "passation de pouvoirs", "jubilé", "inhumation", "célébrations", "accueil avec les honneurs militaires", "accueil solennel", "accueil officiel", "dîner officiel", "dépôt d'une gerbe", "dépôts de gerbe", "haie d'honneur"), event="ceremony"),
    Noun(Sense.SIGN, ("signature",), event="signing"),
    Noun(Sense.ATTEND, ("forum d'affaires", "forum des affaires", "forum économique bilatéral", "forum d'investissement", "forum des investisseurs", "forum d'entreprises", "table ronde avec des entrepreneurs", "table ronde économique"), event="other"),
    Noun(Sense.CALL, ("appel téléphonique", "entretien téléphonique", "échange téléphonique", "conversation téléphonique", "appel")),
    Noun(Sense.INVITE, ("invitation",)),
    Noun(
        Sense.DOUBT,
        (
            "rumeur", "rumeurs", "spéculations", "hypothèse", "possibilité", "éventualité", "idée d'un", "idée d'une", "idée de", "principe d'un", "principe d'une", "perspective d'un", "perspective d'une",
            *(f"{asked} sur {a}" for asked in ("interrogé", "interrogée", "interrogés", "questionné", "questionnée", "relancé", "relancée", "spéculer") for a in ("un", "une")),
            "opportunité d'un", "opportunité d'une", "espoir d'un", "espoir d'une", "espoir de", "proposition d'un", "proposition d'une",
        ),
    ),
    Noun(Sense.OTHER, ("invité d'honneur", "invitée d'honneur", "invité spécial", "invité", "invitée")),
    Noun(Sense.GO, ("du voyage", "du déplacement")),
    Noun(Sense.CANCEL, ("annulation",)),
    Noun(Sense.POSTPONE, ("report",)),
)

AUXILIARIES = {
    Aux.FUTURE: (
        "va", "vont", "a prévu de", "ont prévu de", "a pas prévu de", "ont pas prévu de", "a pas prévu d'", "a prévu d'", "doit", "doivent", "devrait", "devraient", "devra", "devront", "prévoit de", "prévoient de",
        "prévoit d'", "compte", "s'apprête à", "s'apprêtent à", "se prépare à", "se préparent à", "se prépare pour", "est prévu qu'il", "est prévu qu'elle", "prévu qu'il", "prévu qu'elle",
        "entend", "est censé", "pourra",
        *(f"{has} {plan} {of}" for has in ("a", "ont") for plan in ("l'intention", "bien l'intention", "toujours l'intention", "la ferme intention", "pour projet") for of in ("de", "d'")),
        *(f"{told} {plan} {of}" for told in ("annoncé", "confirmé", "annonce", "confirme", "annoncer", "officialisé") for plan in ("son intention", "leur intention", "sa volonté", "son projet", "l'intention") for of in ("de", "d'")),
    ),
    Aux.FUTURE_PAST: ("devait", "devaient", "devait être", "devaient être", "allait", "allaient", "avait prévu de", "était censé", "prévoyait de", "comptait"),
    Aux.PERFECT: ("a", "ont", "ayant", "avoir", "vient de", "viennent de", "vient d'", "viennent d'", "a pu", "ont pu", "a dû", "ont dû"),
    Aux.PLUPERFECT: ("avait", "avaient", "venait de", "venaient de", "venait d'", "venaient d'", "avait pu"),
    Aux.FUTURE_PERFECT: ("aura", "auront"),
    Aux.BEEN: ("été",),
    Aux.BE: ("être", "est", "sont", "étant", "soit"),
    Aux.BE_PAST: ("était", "étaient", "fut", "furent", "a été", "ont été", "avait été", "avaient été", "a dû être", "ont dû être", "avait dû être", "a pu être", "ont pu être", "n'était"),
    Aux.BE_FUTURE: ("sera", "seront", "aura été", "auront été", "aura auparavant été", "auront auparavant été", "aura déjà été", "auront déjà été", "aura d'abord été", "auront d'abord été", "doit être", "doivent être", "va être", "devrait être", "devraient être", "sera lui-même"),
    Aux.MAYBE: ("pourrait", "pourraient", "peut", "peuvent", "serait", "seraient", "pourrait être", "envisage de", "réfléchit à", "envisagerait de"),
    Aux.UNREAL: ("aurait dû", "auraient dû", "aurait dû être", "auraient dû être", "aurait", "auraient"),
    Aux.WISH: (
        "veut", "veulent", "souhaite", "souhaitent", "voudrait", "espère", "espèrent", "espérait", "souhaiterait",
        *(f"{be} {glad} {to}" for be in ("serait", "se dit", "s'est dit", "s'est dite", "se disait", "seraient", "se déclare", "s'est déclaré") for glad, to in (("heureux", "de"), ("heureux", "d'"), ("heureuse", "de"), ("heureuse", "d'"), ("ravi", "de"), ("ravi", "d'"), ("ravie", "de"), ("honoré", "de"), ("prêt", "à"), ("prête", "à"), ("disposé", "à"), ("disposée", "à"))),
        *(f"est {ready} à" for ready in ("prêt", "prête", "disposé", "disposée")), *(f"sont {ready} à" for ready in ("prêts", "prêtes", "disposés")), "a proposé de", "a proposé d'", "avait proposé de", "avait proposé d'",
        *(f"{the} {thought} {of}" for thoughts, the in (
            ("intention ambition espérance envie idée espoir interdiction impossibilité incapacité opportunité obligation éventualité", "l'"),
            ("volonté possibilité disponibilité crainte peur promesse tentation perspective proposition menace", "la"), ("souhait désir vœu voeu projet refus rêve dessein droit", "le"),
            ("intention ambition espoir espérance envie idée souhait désir vœu voeu projet refus rêve dessein impossibilité incapacité droit obligation", "son"), ("volonté crainte peur disponibilité promesse proposition menace", "sa"),
            ("intention volonté ambition espoir envie souhait désir vœu voeu projet refus rêve", "leur"), ("souhait désir vœu voeu projet", "un"),
        ) for thought in thoughts.split() for of in ("de", "d'", "de pouvoir")),
        *(f"{whose} {ready} à" for whose in ("sa", "leur") for ready in ("disposition", "disponibilité", "réticence", "propension")),
        "aimerait", "pensais", "pense", "refuse de", "souhaitait", "voulait", "rêve de", "dit vouloir",
    ),
}

ROLES = (
    Role(("représentant permanent", "représentante permanente", "délégué permanent", "déléguée permanente"), "Permanent Representative"),
    Role(("secrétaire du conseil de sécurité", "secrétaire du conseil national de sécurité", "secrétaire du conseil de sécurité nationale", "secrétaire général du conseil de sécurité"), "Secretary of the Security Council"),
    Role(tuple(f"{who} du {what}" for who in ("chef", "cheffe", "patron", "patronne", "directeur", "directrice", "numéro un") for what in ("mossad", "shin bet", "shin beth")), "Intelligence Chief", country="IL"),
    Role(tuple(f"{who} de la cia" for who in ("chef", "patron", "directeur")), "Intelligence Chief", country="US"),
    Role(("numéro deux du gouvernement", "numéro deux de l'exécutif"), "Deputy Prime Minister"),
    Role(("sous-secrétaire", "sous-secrétaire d'état"), "Under-Secretary"),
    Role(tuple(f"{who} {of}" for who in ("commandant", "commandante", "chef", "cheffe", "patron") for of in ("de la garde nationale", "de la marine", "de la marine nationale", "de l'armée de l'air", "de l'armée de terre", "des forces armées", "de la gendarmerie", "de la gendarmerie nationale", "de la police nationale")), "Commander"),
    Role(("conseiller présidentiel", "conseillère présidentielle", "coordinateur national", "coordinatrice nationale", "coordonnateur national", "coordonnatrice nationale", "conseiller spécial", "conseillère spéciale"), "Adviser"),
    Role(("président", "présidente", "présidents"), "President", "head_of_state", anybody=True),
    Role(("chef de l'état", "cheffe de l'état", "chef d'état", "président de la république", "présidente de la république", "président de l'union", "président * de la république", "couple présidentiel", "le couple présidentiel"), "President", "head_of_state"),
    Role(("président de transition", "président de la transition", "chef de la junte", "chef de la junte au pouvoir", "homme fort"), "President of the Transition", "head_of_state"),
    Role(("roi", "souverain", "monarque"), "King", "head_of_state"),
    Role(("roi des belges",), "King", "head_of_state", country="BE"),
    Role(("couple royal", "le couple royal", "le couple grand-ducal", "le couple princier", "le couple impérial", "le couple souverain", "couple grand-ducal", "couple princier", "couple impérial", "couple souverain", "roi et la reine", "roi et reine", "souverains"), "Royal Couple", "head_of_state"),
    Role(("roi et la reine des belges", "souverains belges"), "Royal Couple", "head_of_state", country="BE"),
    Role(("reine des belges",), "Queen", country="BE"),
    Role(("reine", "souveraine"), "Queen", "head_of_state"),
    Role(("reine consort",), "Queen Consort"),
    Role(("émir",), "Emir", "head_of_state"),
    Role(("sultan",), "Sultan", "head_of_state"),
    Role(("grand-duc",), "Grand Duke", "head_of_state", country="LU"),
    Role(("grande-duchesse",), "Grand Duchess", country="LU"),
    Role(("grand-duc héritier", "grande-duchesse héritière"), "Hereditary Grand Duke", country="LU"),
    Role(("empereur",), "Emperor", "head_of_state"),
    Role(("pape", "souverain pontife", "saint-père", "chef de l'église catholique", "évêque de rome"), "Pope", "head_of_state", country="VA"),
    Role(("guide suprême",), "Supreme Leader", "head_of_state"),
    Role(("président en exercice",), "President", "head_of_state"),
    Role(("dirigeant", "dirigeante", "numéro un", "leader"), "Leader", "head_of_state", anybody=True),
    Role(("prince héritier",), "Crown Prince"),
    Role(("prince", "princesse"), "Prince", anybody=True),
    Role(("première dame",), "First Lady"),
    Role(("vice-président", "vice-présidente"), "Vice President", anybody=True),
    Role(("premier ministre", "première ministre", "chef du gouvernement", "cheffe du gouvernement", "chef de gouvernement", "chefs de gouvernement", "chefs du gouvernement", "président du conseil", "présidente du conseil", "président du gouvernement", "premiers ministres"), "Prime Minister", "head_of_government"),
    Role(("chancelier", "chancelière"), "Chancellor", "head_of_government"),
    Role(("vice-premier ministre", "vice-première ministre"), "Deputy Prime Minister"),
    Role(("taoiseach",), "Taoiseach", "head_of_government", country="IE"),
    Role((
        "ministre * des affaires étrangères", "ministre des affaires étrangères", "chef de la diplomatie", "cheffe de la diplomatie",
        "patron de la diplomatie", "patronne de la diplomatie", "ministre * des relations extérieures", "ministre * des affaires extérieures", "ministre * de l'europe et des affaires étrangères", "ministre * des relations internationales",
        "ministre * des affaires étrangères et européennes",
        "chef * de la diplomatie", "ministre aux affaires étrangères",
        "ministres * des affaires étrangères", "chefs * de la diplomatie", "chefs des diplomaties",
    ), "Minister of Foreign Affairs", "foreign_minister"),
    Role(("vice-ministre * des affaires étrangères", "numéro deux de la diplomatie", "numéro deux par intérim de la diplomatie", "vice-ministre"), "Deputy Minister of Foreign Affairs"),
    Role(("secrétaire d'état", "secrétaire d'état *"), "Secretary of State", "foreign_minister", country="US", also=("Minister of State",)),
    Role(("ministre * de la défense", "ministres * de la défense", "ministre * des armées", "secrétaire à la défense", "chef du pentagone", "patron du pentagone"), "Minister of Defence"),
    Role(("secrétaire * à la défense", "chef du pentagone"), "Secretary of Defense", country="US"),
    Role(("secrétaire * au trésor",), "Secretary of the Treasury", country="US"),
    Role(("ministre * des finances", "ministre * de l'économie", "ministre * de l'économie et des finances", "ministres * des finances"), "Minister of Finance"),
    Role(("ministre * de l'intérieur",), "Minister of the Interior"),
    Role(("ministre * de la justice",), "Minister of Justice"),
    Role(("ministre * du commerce", "ministre * de l'industrie", "ministre * de l'énergie", "ministre * de l'agriculture", "ministre * de la santé", "ministre * de la culture", "ministre * des transports", "ministre * de l'environnement", "ministre * du travail", "ministre * de l'éducation", "ministre * des sports", "ministre * du tourisme", "ministre * de la coopération"), "Minister"),
    Role(("ministre", "ministre *", "ministres"), "Minister"),
    Role(("ambassadeur", "ambassadrice"), "Ambassador", posted=True),
    Role(("secrétaire général", "secrétaire générale"), "Secretary-General", "organization_head"),
    Role(("secrétaire général de l'onu", "secrétaire général des nations unies", "chef de l'onu", "patron de l'onu", "secrétaire générale de l'onu", "secrétaire générale des nations unies", "cheffe de l'onu", "patronne de l'onu"), "UN Secretary-General", "organization_head", organization="UN"),
    Role(("secrétaire général de l'otan", "chef de l'otan", "patron de l'otan", "secrétaire générale de l'otan", "cheffe de l'otan", "patronne de l'otan"), "NATO Secretary General", "organization_head", organization="NATO"),
    Role(("président de la commission européenne", "présidente de la commission européenne", "cheffe de l'exécutif européen"), "President of the European Commission", "organization_head", organization="EU"),
    Role(("président du conseil européen",), "President of the European Council", "organization_head", organization="EU"),
    Role(("président du parlement européen", "présidente du parlement européen"), "President of the European Parliament", organization="EU"),
    Role(("chef de la diplomatie de l'ue", "cheffe de la diplomatie de l'ue", "chef de la diplomatie de l'union européenne", "chef de la diplomatie européenne", "cheffe de la diplomatie européenne", "chef de la diplomatie des vingt-sept", "chef de la diplomatie de l'union", "cheffe de la diplomatie de l'union", "cheffe de la diplomatie des vingt-sept", "patron de la diplomatie européenne", "patronne de la diplomatie européenne", "haut représentant", "haute représentante"), "EU High Representative for Foreign Affairs", "organization_head", organization="EU"),
    Role(("chef de la diplomatie de l'ue", "cheffe de la diplomatie de l'ue", "chef de la diplomatie de l'union européenne", "chef de la diplomatie de l'union", "cheffe de la diplomatie de l'union", "cheffe de la diplomatie de l'union européenne", "chef de la diplomatie européenne", "cheffe de la diplomatie européenne", "chef de la diplomatie des vingt-sept", "haut représentant", "haute représentante"), "EU High Representative for Foreign Affairs", "organization_head", organization="EU"),
    Role(("président de la banque mondiale",), "President of the World Bank", "organization_head", organization="World Bank"),
    Role(("directrice générale du fmi", "directeur général du fmi", "patronne du fmi"), "Managing Director of the IMF", "organization_head", organization="IMF"),
    Role(("directeur général", "directrice générale"), "Director General", anybody=True),
    Role(tuple(f"{who} de la cia" for who in ("directeur", "directrice", "patron", "chef")), "Director of the CIA", country="US"),
    Role((*(f"{who} {of}" for who in ("chef", "patron", "directeur") for of in ("des services de renseignement", "du renseignement", "des services secrets", "du renseignement militaire")),), "Intelligence Chief"),
    Role(("président du conseil présidentiel",), "Chairman of the Presidential Council", "head_of_state"),
    Role(("président du conseil régional", "présidente du conseil régional", "président du conseil départemental", "présidente du conseil départemental", "président du conseil général", "président de région", "présidente de région", "président de la région", "présidente de la région"), "Regional President"),
    Role(("président du sénat", "présidente du sénat"), "President of the Senate"),
    Role(("président de l'assemblée nationale", "présidente de l'assemblée nationale", "président du parlement", "présidente du parlement", *(f"{who} {body}" for who in ("président", "présidente") for body in ("de la chambre des représentants", "de la chambre des députés", "de la chambre", "du conseil national", "du conseil des états", "de la douma", "du bundestag", "de la knesset", "du congrès", "de la chambre basse", "de la chambre haute", "du parlement national", "du sejm", "du majlis"))), "Speaker of Parliament"),
    Role(("maréchal", "général", "colonel", "amiral", "vice-amiral", "contre-amiral", "général de brigade", "général de division", "général de corps d'armée", "lieutenant-colonel", "général-major", "lieutenant-général"), "General"),
    Role(("capitaine",), "General", anybody=True),
    Role(("cheikh",), "Sheikh"),
    Role(("émissaire", "émissaire spécial", "envoyé spécial", "envoyée spéciale", "envoyé", "envoyé personnel", "envoyée", "envoyé personnel du secrétaire général de l'onu"), "Special Envoy"),
    Role(("médiateur",), "Mediator"),
    Role(("conseiller à la sécurité nationale", "conseiller * à la sécurité nationale"), "National Security Advisor"),
    Role(("conseiller", "conseillère", "conseiller spécial", "conseillère spéciale", "conseiller diplomatique", "conseillère diplomatique", "directeur de cabinet", "directrice de cabinet"), "Adviser"),
    Role(("secrétaire d'état aux", "secrétaire d'état * aux", "secrétaire d'état au", "secrétaire d'état * au", "secrétaire d'état à", "secrétaire d'état chargé", "secrétaire d'état chargée", "secrétaire d'état * chargé", "secrétaire d'état * chargée", "secrétaire d'état auprès", "ministre délégué", "ministre déléguée"), "Minister of State"),
    Role(("vice-chancelier", "vice-chancelière"), "Vice Chancellor"),
    Role(("préfet", "préfète"), "Prefect"),
    Role(("chef d'état-major", "cheffe d'état-major", "chef d'état-major des armées", "chef d'état-major de l'armée", "chef d'état-major général", "cheffe d'état-major général", "chef d'état-major général des armées", "chef d'état-major interarmées"), "Chief of Staff"),
    Role(("premier secrétaire", "première secrétaire", "secrétaire national", "secrétaire nationale"), "Party Leader"),
    Role(("haut-commissaire", "haute-commissaire"), "High Commissioner"),
    Role(("représentant spécial", "représentante spéciale", "mandataire spécial", "mandataire spéciale"), "Special Representative"),
    Role(("opposant", "opposante", "chef de l'opposition", "cheffe de l'opposition"), "Opposition Leader"),
    Role(("gouverneur", "gouverneure"), "Governor"),
    Role(("ministre sans portefeuille", "ministre * sans portefeuille"), "Minister"),
    Role(("procureur général", "procureure générale", "procureur général de la république", "procureure générale de la république"), "Attorney General"),
    Role(("diplomate", "haut diplomate", "haute diplomate", "haut responsable", "haute responsable", "haut fonctionnaire", "haute fonctionnaire"), "Senior Diplomat"),
    Role(("secrétaire général adjoint", "secrétaire générale adjointe", "directeur général adjoint", "directrice générale adjointe", "chef adjoint", "cheffe adjointe"), "Deputy", anybody=True),
    Role(("président de la cour suprême", "présidente de la cour suprême", "président de la cour constitutionnelle", "présidente de la cour constitutionnelle", "président du conseil constitutionnel", "présidente du conseil constitutionnel", "premier président de la cour de cassation"), "Chief Justice"),
    Role(("chef coutumier", "chef traditionnel"), "Traditional Leader"),
    Role(("commissaire", "commissaire européen", "commissaire européenne"), "European Commissioner", organization="EU"),
    Role(("sénateur", "sénatrice"), "Senator"),
    Role(("député", "députée"), "Member of Parliament"),
    Role(("maire",), "Mayor"),
    Role(("président élu", "présidente élue"), "President-elect"),
    Role(("président de la formation", "chef du front polisario", "chef du hamas", "chef du hezbollah"), "Leader"),
    Role(("secrétaires d'état", "ministres délégués", "ministres déléguées"), "Minister of State"),
    Role(("députés", "députées", "eurodéputés", "conseillers nationaux", "parlementaires"), "Member of Parliament"),
    Role(("sénateurs", "sénatrices"), "Senator"),
    Role(("ambassadeurs", "ambassadrices"), "Ambassador", posted=True),
    Role(("commissaires", "commissaires européens", "commissaires européennes"), "European Commissioner", organization="EU"),
    Role(("conseillers", "conseillères"), "Adviser"),
    Role(("conseillers fédéraux", "conseillères fédérales"), "Federal Councillor", country="CH"),
    Role(("émissaires", "envoyés spéciaux", "envoyées spéciales", "envoyés", "représentants spéciaux"), "Special Envoy"),
    Role(("gouverneurs", "préfets"), "Governor"),
    Role(("maires", "bourgmestres"), "Mayor"),
    Role(("négociateurs", "médiateurs"), "Chief Negotiator"),
    Role(("généraux", "secrétaires généraux", "directeurs généraux"), "General", anybody=True),
    Role(("princes", "princesses"), "Prince", anybody=True),
    Role(("chanceliers",), "Chancellor", "head_of_government"),
    Role(("vice-ministres",), "Deputy Minister"),
    Role(("adjoint", "adjointe"), "Deputy"),
    Role(("conseiller fédéral", "conseillère fédérale"), "Federal Councillor", country="CH"),
    Role(("président de la confédération", "présidente de la confédération"), "President of the Confederation", "head_of_state", country="CH"),
    Role(("conseiller national", "conseillère nationale", "conseiller aux états", "conseillère aux états", "eurodéputé", "eurodéputée", "député européen", "députée européenne"), "Member of Parliament"),
    Role(("bourgmestre",), "Mayor"),
    Role(("consul général", "consule générale", "consul", "consule", "nonce", "nonce apostolique", "chargé d'affaires", "chargée d'affaires"), "Consul General", posted=True),
    Role(("ministre principal", "ministre principale", "ministre en chef"), "First Minister"),
    Role(("garde des sceaux",), "Minister of Justice", country="FR"),
    Role(("argentier", "argentière", "grand argentier", "grande argentière", "chancelier de l'échiquier", "chancelière de l'échiquier"), "Minister of Finance"),
    Role(("chef de l'exécutif", "cheffe de l'exécutif"), "Prime Minister", "head_of_government"),
    Role(("chef de l'exécutif européen", "patronne de l'exécutif européen", "président de l'exécutif européen", "présidente de l'exécutif européen", "cheffe de la commission européenne", "patronne de la commission européenne"), "President of the European Commission", "organization_head", organization="EU"),
    Role(("président de la commission de l'union africaine", "présidente de la commission de l'union africaine", "président de la commission de l'ua"), "Chairperson of the African Union Commission", "organization_head", organization="African Union"),
    Role(tuple(f"{w} {o}" for w in ("président de", "présidente de", "patron de", "patronne de") for o in ("la bce", "la banque centrale européenne")), "President of the European Central Bank", "organization_head", organization="European Central Bank"),
    Role(("directrice du fmi", "directeur du fmi", "patron du fmi", "directrice générale du fonds monétaire international", "directeur général du fonds monétaire international", "cheffe du fmi", "chef du fmi"), "Managing Director of the IMF", "organization_head", organization="IMF"),
    Role(tuple(f"{w} {o}" for w in ("président", "présidente") for o in ("du cicr", "du comité international de la croix-rouge")), "President of the ICRC", "organization_head", organization="ICRC"),
    Role(tuple(f"{w} {o}" for w in ("patron", "patronne", "chef", "cheffe", "directeur", "directrice") for o in ("de l'aiea", "de l'agence internationale de l'énergie atomique")), "Director General of the IAEA", "organization_head", organization="IAEA"),
    Role(tuple(f"{w} {o}" for w in ("patron", "patronne", "chef", "cheffe", "directeur", "directrice") for o in ("de l'oms", "de l'organisation mondiale de la santé", "de l'omc", "de l'organisation mondiale du commerce", "de l'unesco", "de l'unicef", "du hcr", "du pam", "de l'ocde", "de la francophonie", "de l'oif", "de l'opep", "de l'osce")), "Director General", "organization_head"),
    Role(("négociateur en chef", "négociatrice en chef", "négociateur", "négociatrice"), "Chief Negotiator"),
    Role(("premier vice-président", "première vice-présidente"), "First Vice President", anybody=True),
    Role(tuple(f"secrétaire {x}{f}" for x in ("", "* ") for f in ("au commerce", "à l'énergie", "à l'agriculture", "à la sécurité intérieure", "à la santé", "à l'intérieur", "à la guerre", "aux transports", "au travail", "à l'éducation")), "Secretary", country="US"),
    Role(("secrétaire au foreign office", "chef du foreign office", "cheffe du foreign office", "patron du foreign office"), "Minister of Foreign Affairs", "foreign_minister", country="GB"),
    Role(("représentant au commerce", "représentante au commerce", "représentant * au commerce", "représentante * au commerce"), "Trade Representative", country="US"),
    Role(("chef du parlement", "cheffe du parlement", "président de la chambre des communes"), "Speaker of Parliament"),
    Role(("président de la commission des affaires étrangères", "présidente de la commission des affaires étrangères", "président de la commission de la défense", "présidente de la commission de la défense"), "Committee Chair"),
    Role(("reine mère", "prince consort", "princesse héritière", "prince royal"), "Prince"),
    Role(("locataire de la maison blanche", "hôte de la maison blanche", "milliardaire républicain"), "President", "head_of_state", country="US"),
    Role(("locataire de l'élysée",), "President", "head_of_state", country="FR"),
    Role(("maître du kremlin", "chef du kremlin", "homme fort du kremlin"), "President", "head_of_state", country="RU"),
    Role(("locataire de downing street",), "Prime Minister", "head_of_government", country="GB"),
    Role(("directeur", "directrice", "patron", "directeur exécutif", "directrice exécutive", "directeur adjoint", "directrice adjointe"), "Head", minor=True, heads=True),
    Role(("chef", "cheffe", "patronne", "commandant", "commandante", "coordinateur", "coordinatrice", "coordonnateur", "coordonnatrice", "coordonnateur humanitaire", "coordonnatrice humanitaire", "administrateur", "administratrice"), "Head", heads=True),
    Role(("commandant en chef", "commandant suprême"), "Chief of Defence"),
    Role(("ministre-président", "ministre-présidente"), "Minister-President"),
    Role(("ambassadeur itinérant", "ambassadrice itinérante", "ambassadeur thématique"), "Ambassador-at-Large"),
    Role(("duc", "duchesse", "comte", "comtesse"), "Duke", anybody=True),
    Role(("chef de file de l'opposition", "leader de l'opposition", "cheffe de file de l'opposition"), "Opposition Leader"),
    Role(("conseiller d'état", "conseillère d'état", "ministre bruxellois", "ministre bruxelloise"), "Regional Minister"),
    Role(tuple(f"{w} {o}" for w in ("chef", "cheffe", "patron", "patronne") for o in ("du dfae", "du département fédéral des affaires étrangères", "de la diplomatie suisse", "de la diplomatie helvétique")), "Minister of Foreign Affairs", "foreign_minister", country="CH"),
    Role(tuple(f"{w} {o}" for w in ("chef", "cheffe") for o in ("du ddps", "du département fédéral de l'économie", "du département fédéral des finances", "du deftec", "du defr", "du dfi", "du dfjp", "du département de la défense")), "Federal Councillor", country="CH"),
    Role(("numéro deux du département d'état", "numéro deux de la diplomatie américaine", "sous-secrétaire d'état", "sous-secrétaire d'état *", "secrétaire d'état adjoint", "secrétaire d'état adjointe", "secrétaire d'état * adjoint", "secrétaire d'état * adjointe", "secrétaire adjoint au trésor"), "Assistant Secretary of State", country="US"),
    Role(tuple(f"{w} {b}" for w in ("président", "présidente") for b in ("du conseil de la nation", "du conseil constitutionnel", "du conseil économique", "du conseil islamique", "du haut conseil islamique", "du haut conseil d'état", "de la chambre des conseillers", "du conseil présidentiel", "du conseil souverain", "du conseil national de transition", "du parlement de transition")), "Speaker of Parliament"),
    Role(("président du conseil de souveraineté", "président du conseil souverain"), "Chairman of the Sovereignty Council", "head_of_state"),
    Role(("procureur de la cpi", "procureure de la cpi", "procureur de la cour pénale internationale", "procureure de la cour pénale internationale", "procureur général de la cour pénale internationale"), "Prosecutor", "organization_head", organization="ICC"),
    Role(("sénateur républicain", "sénatrice républicaine", "sénateur démocrate", "sénatrice démocrate", "élu républicain", "élue républicaine", "élu démocrate", "élue démocrate", "représentant démocrate", "représentant républicain", "représentante démocrate", "représentante républicaine"), "Senator", country="US"),
    Role(("délégué général", "déléguée générale", "représentant personnel", "représentante personnelle", "figure de l'opposition", "chef du principal parti d'opposition"), "Representative", anybody=True),
    Role(("archevêque", "évêque", "patriarche", "patriarche œcuménique", "patriarche oecuménique", "primat", "métropolite", "grand mufti", "grand rabbin", "modérateur de l'église", "catholicos", "prélat", "monseigneur"), "Bishop"),
    Role(("cardinal",), "Cardinal", country="VA"),
    Role(("impératrice",), "Empress", "head_of_state"),
    Role(("prince consort", "reine mère", "princesse héritière", "grande-duchesse", "infante", "infant"), "Prince"),
    Role(("locataire de matignon", "hôte de matignon"), "Prime Minister", "head_of_government", country="FR"),
    Role(("chef de file des députés", "cheffe de file des députés", "président du groupe", "présidente du groupe", "chef de file", "cheffe de file", "président du groupe d'amitié", "président du groupe parlementaire", "présidente du groupe d'amitié"), "Parliamentary Leader", anybody=True),
    Role(("vice-président de l'assemblée nationale", "vice-présidente de l'assemblée nationale", "vice-président du sénat", "vice-présidente du sénat", "vice-président du parlement", "vice-présidente du parlement", "vice-président du bundestag", "vice-présidente du bundestag"), "Deputy Speaker"),
    Role(tuple(f"{w} {d}" for w in ("chef", "cheffe") for d in ("de délégation", "de la délégation", "de mission", "de la mission")), "Head"),
    Role(tuple(f"membre {b}" for b in ("du bureau politique", "du politburo", "du comité central", "du parlement", "du congrès", "de l'assemblée nationale", "du sénat", "du bundestag", "du conseil de transition", "du conseil souverain", "du conseil présidentiel", "de la présidence")), "Member"),
    Role(tuple(f"{w} afrique {o}" for w in ("conseiller", "conseillère", "directeur", "directrice", "monsieur", "madame") for o in ("de l'élysée", "de l'elysée", "du quai d'orsay", "de la présidence")), "Adviser", country="FR"),
    Role(("vice-gouverneur", "lieutenant-gouverneur", "gouverneur général", "gouverneure générale"), "Governor"),
    Role(("coordinateur humanitaire", "coordinatrice humanitaire", "coordinateur résident", "coordinatrice résidente", "coordonnateur résident", "coordonnatrice résidente", "médiatrice", "émissaire adjoint", "facilitateur", "facilitatrice", "rapporteur spécial", "rapporteuse spéciale"), "Special Envoy"),
    Role(tuple(f"{w} {o}" for w in ("patron", "patronne", "chef", "cheffe") for o in ("de la minusma", "de la monusco", "de la minusca", "de la finul", "de la minustah", "de la manul", "de la dgse", "de la dgsi", "de l'atmis", "de l'amisom", "du g5 sahel")), "Head"),
    Role(("parlementaire",), "Member of Parliament", anybody=True),
    Role(("vice-ministre *", *(f"{who} * {of}" for who in ("vice-ministre", "vice-ministres") for of in ("de la défense", "du commerce", "des finances", "de l'économie", "de l'intérieur", "de la justice", "de l'énergie", "de l'agriculture", "de la santé", "de la culture", "des transports", "du travail", "de l'éducation", "de l'industrie", "de la sécurité", "de l'environnement"))), "Deputy Minister"),
    Role(("ministre d'état", "ministre d'état *", "secrétaire d'état à la", "secrétaire permanent", "secrétaire permanente"), "Minister"),
    Role(("porte-parole", "journaliste", "expert", "experte", "analyste", "politologue", "chercheur", "chercheuse", "historien", "avocat", "avocate", "militant", "militante", "acteur", "actrice", "chanteur", "chanteuse", "écrivain", "professeur", "correspondant", "correspondante", "syndicaliste", "magistrat", "juge", "procureur", "footballeur", "producteur", "entrepreneur", "milliardaire"), "Spokesperson", minor=True),
)

#: Gatherings that come again and have a name of their own.
_NAMED_GATHERINGS = (
    (("dialogue de shangri-la", "dialogue shangri-la", "forum shangri-la", "forum de shangri-la", "shangri-la dialogue",), "Shangri-La Dialogue", "multilateral_meeting"),
    (("raisina dialogue", "dialogue raisina",), "Raisina Dialogue", "multilateral_meeting"),
    (("dialogue de manama",), "Manama Dialogue", "multilateral_meeting"),
    (("forum de paris sur la paix",), "Paris Peace Forum", "multilateral_meeting"),
    (("forum de doha",), "Doha Forum", "multilateral_meeting"),
    (("forum de boao",), "Boao Forum", "multilateral_meeting"),
    (("forum diplomatique d'antalya", "forum de diplomatie d'antalya", "forum d'antalya",), "Antalya Diplomacy Forum", "multilateral_meeting"),
    (("forum économique international de saint-pétersbourg", "forum économique de saint-pétersbourg", "forum de saint-pétersbourg",), "St Petersburg International Economic Forum", "multilateral_meeting"),
    (("forum économique oriental", "forum économique de l'est",), "Eastern Economic Forum", "multilateral_meeting"),
    (("forum de halifax", "forum sur la sécurité internationale d'halifax",), "Halifax International Security Forum", "multilateral_meeting"),
    (("forum de dakar", "forum international de dakar",), "Dakar Forum", "multilateral_meeting"),
    (("africa ceo forum",), "Africa CEO Forum", "multilateral_meeting"),
    (("globsec",), "GLOBSEC", "multilateral_meeting"),
    (("conférence sur la reconstruction de l'ukraine", "conférence sur le relèvement de l'ukraine", "conférence pour la reconstruction de l'ukraine",), "Ukraine Recovery Conference", "multilateral_meeting"),
    (("groupe de contact sur l'ukraine", "groupe de contact pour la défense de l'ukraine",), "Ukraine Defense Contact Group", "multilateral_meeting"),
    (("forum sur la coopération sino-africaine", "forum de coopération sino-africaine", "focac",), "Forum on China–Africa Cooperation", "multilateral_meeting"),
    (("conseil des droits de l'homme",), "UN Human Rights Council", "multilateral_meeting"),
    (("assemblée mondiale de la santé",), "World Health Assembly", "multilateral_meeting"),
    (("conférence de sécurité de manama",), "Manama Dialogue", "multilateral_meeting"),
    (("sommet mondial des gouvernements",), "World Governments Summit", "multilateral_meeting"),
    (("forum mondial sur les réfugiés",), "Global Refugee Forum", "multilateral_meeting"),
    (("conseil de l'arctique",), "Arctic Council", "multilateral_meeting"),
    (("sommet des amériques",), "Summit of the Americas", "summit"),
    (("sommet ibéro-américain",), "Ibero-American Summit", "summit"),
    (("sommet de l'asie de l'est", "sommet de l'asie orientale",), "East Asia Summit", "summit"),
    (("sommet russie-afrique",), "Russia–Africa Summit", "summit"),
    (("sommet états-unis-afrique",), "US–Africa Leaders Summit", "summit"),
    (("sommet afrique-france",), "Africa–France Summit", "summit"),
    (("sommet sur la paix en ukraine", "sommet pour la paix en ukraine",), "Summit on Peace in Ukraine", "summit"),
    (("one planet summit",), "One Planet Summit", "summit"),
)

FORMATS = (
    Format(("g20", "g-20", "vingt premières économies de la planète", "groupe des vingt"), "G20", gathers=True),
    Format(("g7", "g-7", "groupe des sept"), "G7", gathers=True),
    Format(("g77",), "G77", gathers=True),
    Format(("c5+1",), "C5+1", gathers=True),
    Format(("otan", "alliance atlantique"), "NATO"),
    Format(("onu", "nations unies"), "UN"),
    Format(("assemblée générale de l'onu", "assemblée générale des nations unies"), "UN General Assembly", "multilateral_meeting"),
    Format(("conseil de l'europe",), "Council of Europe"),
    Format(("conseil de sécurité",), "UN Security Council"),
    Format(("union européenne", "ue", "vingt-sept", "vingt-huit"), "European Union"),
    Format(("conseil européen", "sommet européen"), "European Council", "summit"),
    Format(("commission européenne",), "European Commission"),
    Format(("commission de l'union africaine",), "African Union"),
    Format(("parlement européen",), "European Parliament"),
    Format(("union africaine", "ua"), "African Union"),
    Format(("ligue arabe",), "Arab League"),
    Format(("conseil de coopération du golfe", "ccg"), "Gulf Cooperation Council"),
    Format(("organisation de la coopération islamique", "oci"), "Organisation of Islamic Cooperation"),
    Format(("organisation de coopération de shanghai", "organisation de coopération de shanghaï", "ocs"), "Shanghai Cooperation Organisation"),
    Format(("brics",), "BRICS", gathers=True),
    Format(("quad",), "Quad", gathers=True),
    Format(("asean", "ase an", "anase", "association des nations de l'asie du sud-est"), "ASEAN"),
    Format(("apec", "forum de coopération économique asie-pacifique", "coopération économique asie-pacifique", "forum de l'asie-pacifique"), "APEC", gathers=True),
    Format(("francophonie", "oif", "organisation internationale de la francophonie"), "Francophonie"),
    Format(("commonwealth",), "Commonwealth"),
    Format(("cédéao", "cedeao", "communauté économique des états de l'afrique de l'ouest"), "ECOWAS"),
    Format(("cemac",), "CEMAC"),
    Format(("ceeac", "communauté économique des états de l'afrique centrale"), "ECCAS"),
    Format(("cirgl", "conférence internationale sur la région des grands lacs"), "ICGLR"),
    Format(("communauté d'afrique de l'est", "communauté de l'afrique de l'est"), "East African Community"),
    Format(("g5 sahel", "g5-sahel"), "G5 Sahel", gathers=True),
    Format(("asem", "dialogue asie-europe"), "ASEM"),
    Format(("sadc", "communauté de développement d'afrique australe"), "SADC"),
    Format(("igad",), "IGAD"),
    Format(("caricom", "communauté caribéenne"), "CARICOM"),
    Format(("mercosur",), "Mercosur"),
    Format(("celac",), "CELAC", gathers=True),
    Format(("osce",), "OSCE"),
    Format(("opep",), "OPEC"),
    Format(("fmi", "fonds monétaire international"), "IMF"),
    Format(("banque mondiale",), "World Bank"),
    Format(("forum économique mondial", "wef"), "World Economic Forum", "multilateral_meeting"),
    *(Format(phrases, name, kind, named=True) for phrases, name, kind in _NAMED_GATHERINGS),
    Format(("plateforme de crimée", "plateforme pour la crimée"), "Crimea Platform", "summit"),
    Format(("conférence de munich sur la sécurité", "conférence sur la sécurité de munich", "conférence de sécurité de munich"), "Munich Security Conference", "multilateral_meeting"),
    Format(("nouvelles routes de la soie",), "Belt and Road Forum"),
    Format(("parti populaire européen", "ppe"), "European People's Party"),
    Format(("conférence de l'onu sur le climat", "conférence des nations unies sur le climat"), "COP", "multilateral_meeting"),
    Format(tuple(f"cop{n}" for n in range(20, 40)), "COP", "multilateral_meeting"),
    Format(("communauté politique européenne",), "European Political Community", gathers=True),
    Format(("forum des îles du pacifique",), "Pacific Islands Forum"),
    Format(("organisation des états américains", "oea"), "OAS"),
    Format(("communauté des états indépendants", "cei"), "CIS"),
    Format(("union économique eurasiatique",), "Eurasian Economic Union"),
    Format(("bundestag",), "Bundestag"),
    Format(("congrès américain",), "United States Congress"),
)

#: Whose turn it is next: somebody's to be met, a place's to be visited.
_TURNS = tuple(f"{verb} {of}" for verb in ("ce sera au tour", "ce sera le tour", "viendra le tour", "viendra ensuite le tour", "puis ce sera au tour", "ce fut au tour", "ce fut le tour", "vint le tour", "viendra alors le tour") for of in ("de", "du", "d'", "de la"))

PACK = LanguagePack(
    dates=DATES,
    code="fr",
    verbs=VERBS,
    nouns=NOUNS,
    auxiliaries=AUXILIARIES,
    fillers=tuple(
        "ne n t y en l le la les lui leur également aussi ensuite puis déjà encore notamment ainsi toutefois cependant finalement bien donc "
        "alors enfin directement dès tous toutes deux pas plus jamais guère néanmoins désormais récemment prochainement officiellement "
        "actuellement initialement ultérieurement auparavant longuement brièvement pu successivement respectivement outre aussitôt "
        "précédemment parallèlement personnellement d'ailleurs vraisemblablement toujours souvent probablement sitôt bientôt seulement presque maintenant tôt tard "
        "pourtant néanmoins certes pareillement justement précisément symboliquement discrètement secrètement exceptionnellement rapidement spécialement expressément".split()
    )
    + (
        "à nouveau", "de nouveau", "par exemple", "en effet", "de fait", "en revanche", "par conséquent", "à terme", "au final", "entre autres", "à cette occasion", "à plusieurs reprises", "à maintes reprises", "tour à tour", "coup sur coup", "quant à lui", "quant à elle", "de son côté", "pour sa part", "par la suite", "dans la foulée", "à l'invitation", "sur invitation", "tout juste",
        *(f"{that} {verb}" for that in ("qui",) for verb in ("transportait", "transporte", "amenait")), *(f"{where} {verb}" for where in ("dans lequel", "à bord duquel") for verb in ("voyageait", "se trouvait", "voyageaient", "se trouvaient", "avait pris place")),
        "lui aussi", "elle aussi", "à son tour", "par ailleurs", "en outre", "d'ores et déjà", "d'abord", "lui-même", "elle-même", *_ALL_OF_THEM,
        "là aussi", "comme prévu", "comme annoncé", "une nouvelle fois", "pour la première fois", "une première fois", "peu après", "sans surprise", "à bord", "il s'agit", "il s'agira", "il s'agissait", "il faut", "il faudra", "il fallait", "il semble", "il convient", "il a été convenu", "il a été décidé", "il a été question", "il a été annoncé", "il est question", "il sera question", "il était question", "il n'est plus question", "il est vrai", "il est possible", "il n'est pas exclu", "il reste à", "eux aussi", "de leur côté", "pour leur part", "dans le même temps", "entre-temps", "à partir de", "à partir du", "à partir d'", "à compter de", "à compter du",
    ),
    clitics=("l", "le", "la", "les"),
    object_pronouns=(),
    thing_pronouns=("celle-ci", "celui-ci", "celle", "celui"),
    here=("ici",),
    here_said=tuple(
        f"{said} {to}" for to in ("à", "au", "en", "aux")
        for said in (
            "ici", "je suis venu", "je suis venue", "nous sommes venus", "je suis", "je me trouve", "je me rends", "je viens", "d'être", "d’être", "de me trouver", "de venir", "ma visite", "notre visite", "mon déplacement", "ma présence", "m'accueillir", "nous accueillir", "mon arrivée",
        )
    ),
    quoted_journeys=(
        "se rendra", "se rendront", "s'y rendra", "s'y rendront", "se déplacera", "se déplaceront", "s'envolera", "s'envoleront", "s'entretiendra", "s'entretiendront",
        *(f"{verb} {what}" for verb in ("effectuera", "effectueront", "effectue", "fera", "entamera", "entameront", "entame", "entreprendra", "commencera", "a effectué", "a entamé") for what in ("une", "un", "sa", "son", "des", "ce", "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "demain", "prochainement")),
        *(f"{will} {what}" for will in ("va", "vont", "doit", "doivent", "devrait") for what in ("se rendre", "effectuer", "entamer", "participer", "s'entretenir", "rencontrer", "arriver", "visiter")),
        "prendra part", "prendront part", "participera", "participeront", "assistera", "séjournera", "visitera", "arrivera", "arriveront", "recevra", "accueillera", "rencontrera", "rencontreront",
        "s'est rendu", "s'est rendue", "se sont rendus", "est arrivé", "est arrivée", "est attendu", "est attendue", "est en visite", "sera en visite", "accompagnera",
    ),
    doubted_sources=_words("journal journaux quotidien quotidiens hebdomadaire hebdomadaires magazine revue presse tabloïd blog blogueur éditorialiste chroniqueur tribune rumeur rumeurs"),
    speech_words=_words("je j moi me m mon ma mes nous notre nos nôtre nôtres tu te toi ton ta tes vous votre vos on"),
    occasion_marks=("pour", "avant", "contre"),
    indefinite=("un", "une"),
    infinitive_marks=("de", "d", "à", "pour"),
    noun_first=True,
    reflexives=("se", "s", "me", "nous"),
    letting=("fait", "font", "fera", "feront", "fit", "firent", "faisait", "faisaient", "faire", "fasse"),
    strong_negations=("pas", "plus", "jamais", "ni", "aucun", "aucune", "guère"),
    restrictives=("que", "qu"),
    dropped_words=("finalement", "comme prévu", "comme annoncé", "en fin de compte", "au final"),
    negations=("ne", "n", "ni", "sans", "aucun", "aucune", "pas", "jamais", "ne figure plus", "non"),
    determiners=_words(
        """
        le la les l un une des du au aux son sa ses leur leurs ce cet cette ces de d premier première
        prochain prochaine deuxième dernière second seconde nouvelle nouveau brève courte longue récente
        rare quatre trois deux cinq six en chaque toute
        """
    ),
    upcoming=("prochain", "prochaine", "prochaines", "prochains", "prévue", "prévu", "prévues", "programmée"),
    rather_words=("au lieu de", "plutôt que", "plutôt qu'"),
    contrast_words=("mais",),
    awaiting_words=(
        *(f"{verb} {to}" for verb in ("se prépare", "se préparait", "s'apprête à vivre", "se tient prête", "se tient prêt") for to in ("à", "pour", "au")), "attend", "s'apprête à recevoir", "se réjouit de", "prépare",
    ),
    ahead_words=(
        "avant", "préparer", "préparant",
        *(f"{what} {of}" for what in ("à la veille", "en amont", "les préparatifs", "des préparatifs", "préparatifs", "la préparation", "préparation", "en prévision", "en vue", "dans la perspective", "dans l'attente", "l'approche", "la perspective") for of in ("de", "du", "d'", "des")),
    ),
    settled_words=(
        "à l'ordre du jour", "au programme", "à l'agenda", "d'actualité", "sur la table", "sur les rails", "prévu", "prévue", "programmé", "programmée", "confirmé", "confirmée", "acquis", "acquise",
        "décidé", "décidée", "arrêté", "arrêtée", "fixé", "fixée", "envisagé", "envisagée", "annoncé", "annoncée",
    ),
    happening_words=tuple(
        (
            "guerre guerres crise crises conflit conflits situation combats hostilités violences violence affrontements troubles manifestations émeutes putsch rébellion insurrection soulèvement révolution "
            "invasion offensive occupation annexion bombardements bombardement frappes attaque attaques assaut raid fusillade massacre massacres génocide atrocités famine sécheresse inondations séisme tremblement "
            "tsunami incendies ouragan typhon cyclone catastrophe tragédie drame épidémie pandémie accident explosion cessez-le-feu feu trêve paix stabilité instabilité sécurité insécurité démocratie transition répression "
            "exactions événements évènements développements élections élection scrutin référendum réformes intervention influence présence intérêts engagement investissements otages détention arrestation enlèvement "
            "assassinat meurtre mort bouleversements escalade tensions attentat attentats état "
            "action actions stratégie rôle bilan opération opérations activités ambitions retrait débâcle "
            "tué tuée tués tuées assassiné assassinée assassinés morts tombé tombés tombées enlevé enlevée enlevés détenu détenue détenus emprisonné emprisonnés disparus fusillés massacrés exécutés abattus capturés "
            "établi établie établis établies installés installées basé basée basés basées diffusé diffusée diffusés tourné tournés publié publiée publiés paru parue parus fabriqués fabriquées produits vivant vivants résidant résidants domicilié domiciliés immatriculé exilé exilée exilés scolarisés expatriés "
        ).split()
    ),
    struck_words=tuple("victimes survivants rescapés lieux lieu site zone zones région régions blessés familles déplacés réfugiés sinistrés épicentre cœur chevet".split()),
    doubtful=("éventuel", "éventuelle", "éventuels", "éventuelles", "possible", "possibles", "hypothétique", "hypothétiques"),
    unhesitating=_words("hésité hésite hésitera hésitait manqué manque manquera tardé tarde tardera"),
    possessives=("son", "sa", "ses", "leur", "leurs"),
    plural_possessives=("leur", "leurs"),
    roles=ROLES,
    parties=("ump", "udi", "fn", "larem", "pp", "psoe", "psuv", "fdp", "afd", "ps", "lr", "rn", "lfi", "modem", "horizons", "renaissance", "lrem", "les républicains", "eelv", "les écologistes", "verts", "les verts", "pcf", "mr", "cd&v", "ecolo", "plr", "udc", "le centre", "centre", "vert'libéraux", "spd", "cdu", "démocrate", "républicain", "sans étiquette"),
    honorifics={"s m": "m", "s a r": "", "s a s": "", "sar": "", "s e": "", "s e m": "m", "s e mme": "f", "ll mm": "p", "ll aa rr": "p", "son excellence": "", "son excellence monsieur": "m", "son excellence madame": "f", "sa majesté": "", "leurs majestés": "p", "son altesse royale": "", "sa sainteté": "m", "leurs altesses royales": "p", "m": "m", "mm": "p", "mme": "f", "mmes": "p", "mlle": "f", "monsieur": "m", "madame": "f", "me": "", "dr": "", "mgr": "m", "pr": "", "s.e.m": "m"},
    short_titles={"gén": "général", "col": "colonel", "cne": "capitaine", "cdt": "commandant"},
    role_adjectives=_words(
        """
        nouveau nouvelle ancien ancienne ex futur future actuel actuelle sortant sortante élu élue réélu
        réélue intérimaire défunt vieux jeune déchu déchue renversé renversée ultraconservateur
        conservateur démocrate républicain autoproclamé autoproclamée intérim très
        travailliste socialiste libéral libérale centriste écologiste nationaliste populiste communiste islamiste
        social-démocrate démocrate-chrétien démocrate-chrétienne chrétien-démocrate ultranationaliste souverainiste
        indépendantiste séparatiste travaillistes conservatrice républicaine progressiste nouvel nommé nommée désigné désignée
        réformateur réformatrice ultralibéral ultralibérale europhile eurosceptique prorusse pro-européen pro-européenne
        puissant puissante feu même également adjoint adjointe délégué déléguée tout-puissant
        """
    ),
    public_bodies=_words("commandement agence armée armées police gendarmerie marine douanes douane banque renseignement renseignements cour tribunal commission mission délégation parlement sénat assemblée comité parti office service services programme fonds organisation secrétariat cabinet département mouvement autorité réserve état-major haut-commissariat forces opposition diplomatie sécurité protocole oms aiea unesco omc oit pam hcr cicr ocde opep bad fao osce oif bceao beac uemoa fnuap ocha cpi fida unicef"),
    adjective_endings=("ais", "aise", "ois", "oise", "ien", "ienne", "éen", "éenne", "ain", "aine", "an", "ane", "iste", "aire", "al", "ale", "ique", "if", "ive", "eux", "euse", "eur", "rice", "ard", "arde", "ant", "ante"),
    former=("ancien", "ancienne", "ex", "défunt", "feu", "déchu", "déchue", "renversé", "prédécesseur"),
    particles=_words(
        """
        de du des da dos das di del della el al as ben bin ibn ould van von der den ten la le abou bint
        y e
        """
    ),
    name_suffixes=("jr", "sr", "ii", "iii", "iv", "xiv", "xvi"),
    pronouns={
        **{f"{the}{whom}": "g" for the, whoms in (("le ", ("visiteur", "visiteur de marque", "visiteur du jour")), ("l'", ("illustre visiteur", "hôte de marque", "invité de marque", "invité du jour"))) for whom in whoms}, "la visiteuse": "g",
        **{f"son {whom}": "v" for whom in ("hôte", "hôte du jour", "hôte de marque", "invité", "invitée", "visiteur", "illustre visiteur", "illustre hôte")},
        **{f"les {whom}": "p" for whom in ("visiteurs", "trois hommes", "trois femmes", "quatre hommes", "trois dirigeants", "trois responsables", "trois visiteurs", "deux visiteurs")},
        **dict.fromkeys(_ALL_OF_THEM, "p"),
        "il": "m", "elle": "f", "ils": "p", "elles": "p", "celui-ci": "n", "celle-ci": "n", "ce dernier": "n", "cette dernière": "n", "l'intéressé": "m", "l'intéressée": "f", "qui": "", "les deux hommes": "p", "les deux collègues": "p", "les deux souverains": "p", "les deux monarques": "p", "le duo": "p", "le trio": "p", "le tandem": "p", "les deux premiers ministres": "p", "les deux alliés": "p", "les deux interlocuteurs": "p", "les deux leaders": "p", "les deux femmes": "p", "les deux homologues": "p", "les deux diplomates": "p", "les deux chefs de la diplomatie": "p", "les deux chefs de gouvernement": "p", "les deux responsables": "p", "les deux délégations": "p", "les deux ministres": "p", "les deux dirigeants": "p", "les deux chefs d'état": "p", "le couple présidentiel": "c", "le couple": "c", "le couple franco-allemand": "p", "le tandem franco-allemand": "p", "le duo franco-allemand": "p", "les époux": "c", "les trois ministres": "p", "les deux présidents": "p"},
    first_person=("je", "j"),
    first_person_written=("je", "Je", "j", "J"),
    judged_words=tuple((
        "utile utiles inutile inutiles possible possibles impossible impossibles probable improbable envisageable inenvisageable souhaitable prématuré prématurée prématurés nécessaire indispensable superflu superflue opportun opportune inopportun inopportune important importante "
        "essentiel essentielle pertinent pertinente imminent imminente proche plausible vraisemblable invraisemblable acceptable inacceptable inconcevable impensable exclu exclue risqué risquée dangereux dangereuse normal normale crucial cruciale primordial primordiale"
    ).split()),
    press_words=tuple("aux journalistes à la presse devant les".split()),
    said_in=("à", "depuis",),
    audiences=_AUDIENCES,
    spouse_titles=("mme", "madame"),
    counterparts=("homologue", "homologues", "collègue", "collègues", "prédécesseur", "successeur", "alter ego"),
    counterparts_apart=("homologues", "collègues", "prédécesseur", "successeur"),
    common_words=frozenset(_words(
        """
        le la les l un une des du de d au aux à a en et ou où mais or ni car donc dans sur sous pour par
        avec sans entre vers chez depuis pendant après avant dès lors lorsque quand si comme que qui
        quoi dont il elle ils elles on nous vous je tu ce cet cette ces cela ça c son sa ses leur leurs
        mon ma mes notre nos votre vos tout toute tous toutes plusieurs quelque quelques aucun aucune
        autre autres même mêmes aussi ainsi alors enfin ensuite puis hier demain aujourd hui lundi mardi
        mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre selon malgré outre parmi contre invité invitée parti partie
        arrivé arrivée venu venue attendu attendue reçu reçue interrogé interrogée accueilli conduite
        conduit motif dernier dernière première premier second seconde seul seule trois deux quatre cinq
        six sept huit neuf dix entretien photo crédit légende y n ne pas non oui cependant toutefois
        pourtant début fin mi suspendus réunis réuni absent absents peu plus moins très bien déjà encore
        ici là voici voilà quant grâce afin face faute lui eux moi soit reste interpellé également
        jamais toujours présent âgé né née élu élue jusqu lors notamment ce celui celle ceux celles
        quelle quel quels quelles chaque certains certaines beaucoup nombre
        """
    )),
    thing_words=frozenset(_words(
        """
        climat élargissement voisinage concurrence emploi migrations migration immigration espace ville aménagement famille recherche innovation plan hydrocarbures élevage sécurité administration cultes solidarité solidarités égalité aînés combattants poste postes aviation artisanat planification numérique énergie énergies budget pêche pêches logement jeunesse sports mines pétrole réconciliation intégration développement investissement investissements infrastructures équipement salut hydraulique urbanisme foncier entrepreneuriat entreprises consommation insertion autonomie biodiversité forêts forêt eaux eau mer outre-mer francophonie coopération internationale gestion crises
        avenue rue place boulevard banque université institut agence conseil forum parti comité centre
        fondation société compagnie airlines palais hôtel aéroport stade musée commission union
        organisation ligue tribune parlement sénat assemblée cour république constitution traité accord
        press news times post france-presse presse monde figaro libération unies one covid twitter
        facebook instagram maison état états premier europe afrique asie amérique océan mer golfe ouest
        est nord sud expatriés affaires républicains socialistes verts front rassemblement mouvement association club fédération confédération
        industries télécom syndicat collectif économie transition culture santé solidarités justice défense intérieur finances
        transports travail logement numérique énergie agriculture industrie commerce éducation jeunesse sports tourisme
        environnement coopération intégration réconciliation communication budget équipement infrastructures mines pétrole eau
        pêche fonction outre-mer
        """
    )),
    name_tails=("a", "est"),
    member_marks=("sein",),
    embassy_words=("ambassade", "consulat"),
    plural_roles=("ministres", "présidents", "rois", "chefs", "dirigeants", "secrétaires", "députés", "députées", "eurodéputés", "sénateurs", "sénatrices", "ambassadeurs", "ambassadrices", "commissaires", "conseillers", "conseillères", "émissaires", "envoyés", "envoyées", "représentants", "gouverneurs", "préfets", "maires", "bourgmestres", "négociateurs", "médiateurs", "généraux", "princes", "princesses", "chanceliers", "parlementaires"),
    heading_verbs=("dirige", "préside", "conduit", "chapeaute", "pilote", "dirigeait", "présidait"),
    holding_verbs=("détient", "a", "tient", "détenait", "gère"),
    portfolio_nouns=("portefeuille", "portefeuilles", "maroquin"),
    in_charge=("chargé de", "chargée de", "chargé des", "chargée des", "chargé du", "chargée du", "en charge de", "en charge des", "en charge du"),
    charged_words=_words("chargé chargée délégué déléguée auprès aux au à en pour par"),
    country_before_role=False,
    gendered_articles={"le": "m", "la": "f", "un": "m", "une": "f", "du": "m", "au": "m", "sa": "f"},
    staff_words=tuple("bureau bureaux cabinet entourage services secrétariat chancellerie équipe équipes collaborateurs proches conseillers porte".split()),
    named_after_words=(
        *(f"il {is_} {how}{of}" for is_ in ("s'agit", "s'agissait") for how in ("", "notamment ", "en l'occurrence ", "entre autres ", "en particulier ") for of in ("de", "du", "d'", "des", "de la")),
        "parmi eux", "parmi elles", "parmi lesquels", "parmi ceux-ci", "au nombre desquels", "parmi ses interlocuteurs",
    ),
    group_words=("responsables", "dirigeants", "autorités", "partenaires", "pairs", "collègues", "leaders"),
    plural_groups=("dirigeants", "chefs d'état", "chefs d'état et de gouvernement", "leaders", "ministres"),
    alike_words=("comme", "tout comme", *(f"suivi{e} {when}{by}" for e in ("", "e", "s") for when in ("peu après ", "de peu ", "de près ", "plus tard ", "quelques heures plus tard ", "dans la soirée ", "quelques minutes plus tard ") for by in ("de", "du", "par", "d'", "de la")), "suivi du", "suivis du", "suivie du", "suivi de", "suivi par", "suivie de", "suivie par", "imité par", "imitée par", "à l'instar de", "comme l'a fait", "comme l'avait fait", "comme le fera"),
    besides_words=("outre", "en plus de", "en plus du", "en plus d'", "en plus de la", "en sus de", "à part", "hormis", "en dehors de", "en dehors du"),
    companions=("ainsi que", "de même que", "tout comme"),
    company=("à bord", "à son bord", "à ses côtés", "dans sa délégation", "dans sa suite", "dans son avion", "dans son appareil", "dans l'avion", "dans ses bagages", "dans son sillage", "avec lui", "avec elle", "avec eux", "avec elles", "à leurs côtés", "dans leur délégation", "dans leur suite", *_COMPANY),
    with_phrases=("en l'honneur de", "en l'honneur du", "en l'honneur d'", "en l'honneur de la", "en l'honneur de l'", "en tête-à-tête avec", "en présence de", "en présence du", "en présence d'"),
    programme_words=tuple(f"{at} {word}" for at, word in (("au", "programme"), ("à l'", "agenda"), ("au", "menu"), ("à l'", "ordre du jour"), ("sur la", "feuille de route"), ("à l'", "itinéraire"), ("au", "calendrier"), ("sur l'", "agenda"), ("à son", "programme"), ("à son", "agenda"), ("à son", "menu"), ("à leur", "programme"), ("à leur", "agenda"), ("son", "itinéraire"), ("l'", "itinéraire"), ("son", "programme"), ("le", "programme"))),
    addressing={
        "to": (
            "dire", "déclarer", "expliquer", "annoncer", "confier", "confirmer", "promettre", "faire part", "faire savoir", "faire valoir", "rappeler", "demander", "proposer", "transmettre", "soumettre",
            "exposer", "présenter", "suggérer", "témoigner", "réclamer", "indiquer", "affirmer", "notifier", "conseiller", "offrir", "garantir", "remettre", "raconter", "plaider", "signaler", "exprimer", "souhaiter",
            *(f"{verb} {tail}" for verb in ("remettre", "porter", "délivrer") for tail in ("une lettre", "un message", "la lettre", "un courrier", "un cadeau", "une missive", "un plan", "une proposition", "une liste", "un dossier", "un projet", "la copie")),
        ),
        "whom": ("assurer", "remercier", "féliciter", "informer", "aviser", "avertir", "interpeller", "sensibiliser", "interroger", "sommer", "rassurer", "exhorter", "presser", "inviter", "convier", "appeler"),
    },
    dative_words=("à", "au", "aux", "auprès"),
    dative_pronouns=("lui", "leur"),
    host_words=(
        "son hôte", "leur hôte", "ses hôtes", "leurs hôtes", "pour hôte", "pour hôtesse", "son hôtesse", "leur hôtesse",
    ),
    met_words=(
        *(f"{lead}{whose} interlocuteurs" for lead in ("", "parmi ", "au nombre de ", "au rang de ", "à ") for whose in ("ses", "leurs", "les")), "pour interlocuteur", "pour interlocuteurs", "comme interlocuteur", "son interlocuteur", "son interlocutrice", "son principal interlocuteur",
        *_TURNS,
        "les personnalités qu'il doit rencontrer", "les personnalités qu'il rencontrera", "les responsables qu'il rencontrera", "ceux qu'il doit rencontrer", "ceux qu'il rencontrera", "ceux qu'elle rencontrera", "les dirigeants qu'il rencontrera",
    ),
    facing_words=("face à", "face au", "face à la", "face à l'", "devant", "aux côtés de", "aux côtés du", "aux côtés d'", "aux côtés de la", "au côté de", "au côté du", "à côté de", "à côté du", "auprès de", "auprès du", "auprès d'", "en présence de", "en présence du", "assis face à"),
    along=("en compagnie de", "en compagnie du", "en compagnie d'", "en compagnie de l'", "en compagnie de la", "aux côtés de", "aux côtés du", "aux côtés d'", "aux côtés de la", "aux côtés de l'", "avec à ses côtés", "avec à son bord", "avec dans ses bagages", "avec dans sa délégation"),
    additions=("ou encore", "et encore", "et aussi", "ou aussi", "et également", "ou même", "et même", "ou bien", "ou bien encore"),
    elided=("l", "d", "n", "s", "j", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu"),
    number_endings=("er", "re", "e", "ème"),
    ordinals=(("premier", "première"), ("second", "seconde", "deuxième")),
    nationals="capital",
    occasions={
        "ceremony": (
            "cérémonie", "cérémonies", "obsèques", "funérailles", "inauguration", "investiture", "prestation de serment", "intronisation", "couronnement", "sacre", "béatification", "canonisation", "commémoration", "commémorations", "célébrations", "inhumation", "enterrement", "jubilé", "noces", "mariage princier", "mariage royal",
            "passation de pouvoir", "passation de pouvoirs", "défilé militaire", "hommage national", "cérémonie d'hommage", "cérémonie d'adieu", "prêté serment", "prête serment", "prêtera serment", "prêtait serment", "été investi", "été investie", "investi président", "investie présidente", "intronisé", "intronisée", "couronné", "couronnée", "inhumé", "inhumée",
            "enterré", "enterrée", "porté en terre", "portée en terre", "leurs adieux", "ses adieux", "dernier adieu",
        ),
        "multilateral_meeting": _PEACE_TALKS,
    },
    gathering_topics=("sur", "pour"),
    promised_words=tuple(f"sur la liste des {who}" for who in ("invités", "participants", "présents", "orateurs", "intervenants", "délégations")) + tuple(f"parmi les {who} attendus" for who in ("invités", "dirigeants", "participants", "chefs d'état")) + ("parmi les personnalités attendues",),
    among_guests=(
        "dans les tribunes", "en tribune", "dans les gradins", "aux premières loges", "à la table", "autour de la table", "autour de la même table", "à sa droite", "à sa gauche", "à ses côtés", "à leurs côtés", "côte à côte", "au micro", "dans les couloirs", "dans la salle", "en coulisses", "poignée de main", "poignées de main",
        "photo de famille", "photo de groupe", "en plénière", "séance plénière", "au nombre des participants", "au nombre des invités", "au nombre des présents", "au dernier rang", "au troisième rang", "dans l'hémicycle", "en marge des débats", "en marge des travaux", "en marge de la rencontre", "en marge",
        "au premier rang", "au deuxième rang", "au second rang", "aux premiers rangs", "à la tribune", "à la tribune d'honneur", "à la tribune officielle", "dans la tribune officielle", "dans la tribune d'honneur", "depuis la tribune", "depuis la tribune d'honneur", "depuis la tribune officielle", "sur l'estrade", "sur la scène", "sur scène",
        "parmi les invités", "parmi les participants", "parmi l'assistance", "dans l'assistance", "parmi les présents", "parmi le public", "dans le public", "au pupitre", "face au cercueil", "devant le cercueil", "derrière le cercueil",
    ),
    gathering_verbs=(
        *(f"{verb}{also}" for verb in (
            "rassemble", "rassemblent", "rassemblait", "rassemblera", "rassemblé", "rassembler", "rassemblant", "réunit", "réunissait", "réunira", "réuni", "réunir", "réunissant",
            "regroupe", "regroupait", "regroupera", "regroupé", "regrouper", "regroupant",
        ) for also in ("", " notamment", " aussi", " également", " entre autres")),
        *(f"{verb} la {there} {of}" for verb in ("enregistre", "enregistrait", "enregistrera", "enregistré", "vu", "verra", "connaît", "connaîtra", "connu") for there in ("présence", "participation", "présence notamment", "participation notamment") for of in ("de", "du", "des", "d'")),
    ),
    guest_heads=tuple(
        f"{among} {who}{there}"
        for among in ("parmi les", "au nombre des", "au rang des")
        for who in ("invités", "invités de marque", "invités d'honneur", "participants", "dirigeants", "chefs d'état", "chefs d'état et de gouvernement", "dignitaires", "personnalités", "responsables", "hôtes", "convives", "orateurs", "visiteurs", "ministres", "présidents", "officiels", "leaders", "hôtes de marque")
        for there in ("", " présents", " présentes", " attendus", " attendues", " annoncés", " réunis", " conviés", " invités", " rassemblés", " arrivés", " étrangers", " africains", " européens", " au sommet", " de la cérémonie", " du sommet")
    ),
    attendance=(
        "en présence de", "en présence du", "en présence des", "en présence d", "en présence notamment", "en la présence de", "sous les yeux de", "sous les yeux du",
        *(f"parmi les {people} {verb}" for people in ("invités", "participants", "présents", "personnalités présentes", "dirigeants présents", "hôtes", "convives", "chefs d'état présents", "responsables présents", "dignitaires") for verb in ("figurent", "figuraient", "figureront", "se trouvent", "se trouvaient", "on comptait", "on compte", "on notait", "on note")),
        *(f"au nombre des {people} {verb}" for people in ("invités", "participants", "présents") for verb in ("figurent", "figuraient", "figureront")),
        "ont pris place", "avaient pris place", "on notait la présence de", "on note la présence de", "on relevait la présence de",
    ),
    demonyms=_BY_COUNTRY,
    to_place=("à", "jusqu", "au", "aux", "en", "vers", "dans", "pour", "sur", "jusqu'à", "jusqu'au", "jusqu'en", "à destination de", "près de", "chez", "par", "ou", "direction", "avant"),
    destined_words=("à destination de", "à destination du", "à destination d'", "à destination des", "en direction de", "en direction du", "en direction d'",
        *(f"{where} {of}" for where in ("aux portes", "aux abords", "aux environs", "dans les environs", "à proximité", "non loin", "près", "à la périphérie", "en périphérie", "dans la banlieue", "en banlieue", "sur les hauteurs", "au nord", "au sud", "à l'est", "à l'ouest", "au nord-est", "au nord-ouest", "au sud-est", "au sud-ouest") for of in ("de", "d'", "du")),
    ),
    from_place=("de", "du", "d", "des", "depuis", "en provenance de", "en provenance du", "en provenance d'", "hors de"),
    strong_from=("depuis",),
    via_place=("via", "en passant par", "par", "passant par"),
    of_words=("de", "du", "d", "des", "de l", "de la"),
    concern_words=("pour",),
    capital_words=("capitale", "capitale de", "capitale du"),
    place_tails=("dc", "d"),
    honours=("honneurs militaires", "haie d'honneur", "honneurs de la garde", "garde d'honneur", "tapis rouge", "tous les honneurs", "avec les honneurs", "coups de canon", "en grande pompe", "garde républicaine", "prise d'armes", "fanfare"),
    rites=tuple(
        tuple(row.split())
        for row in (
            "honneurs honneur tapis revue armes accueil bienvenue hymnes canon",
            "banquet dîner déjeuner gala",
            "gerbe gerbes couronne fleurs bouquet roses hommage silence recueillement recueilli recueillie recueille recueillera recueillir incliné incline victimes morts mémoire dépôt commémoration commémorations commémorer flamme bougie bougies veillée mémorial",
            "serment investiture intronisation couronnement passation sacre",
            "obsèques funérailles inhumation",
            "inauguration inaugurer inaugure inaugurera inauguré inaugurait ouverture réouverture ruban pierre plaque dévoiler dévoile dévoilé dévoilera pose ouvrir ouvre ouvert ouvrira",
            "messe",
            "médaille prix doctorat décoration insignes légion collier grand-croix ordre décoré décorée",
            "défilé parade fêtes festivités jubilé anniversaire",
            "arbre arbres olivier",
        )
    ),
    apart_words=("l'un après l'autre", "les uns après les autres", "l'une après l'autre", "tour à tour", "séparément", "un à un", "chacun de son côté", "chacun à son tour", "à quelques heures d'intervalle"),
    in_honour=("en son honneur", "en leur honneur", "en l'honneur de", "en l'honneur du", "en l'honneur d'", "en l'honneur de la"),
    accords=tuple("accord accords traité traités mémorandum mémorandums protocole protocoles déclaration déclarations pacte convention conventions contrat contrats lettre communiqué document documents partenariat entente".split()),
    side_words=tuple("parties pays nations gouvernements délégations voisins capitales côtés dirigeants".split()),
    venue_words=tuple("hôte hôtesse théâtre cadre siège".split()),
    landing_words=tuple("aéroport aérodrome tarmac piste passerelle".split()),
    city_words=("ville", "cité", "métropole", "localité", "station"),
    site_words=_words("fief base palais palace hôtel château université hôpital clinique cathédrale église mosquée cimetière stade mairie parlement musée opéra théâtre campus aéroport camps camp île îles ville cité port gare station siège résidence aérodrome tarmac piste métropole localité villa fort forteresse sol aérogare restaurant monument mémorial marché synagogue monastère rues usine lycée école prison mausolée bourse nord sud est ouest centre cœur intérieur extrême"),
    topic_words=("sur",),
    assemblies=tuple("ministres dirigeants chefs leaders présidents gouverneurs donateurs alliés membres vingt-sept ambassadeurs chanceliers".split()),
    crowds=_words(
        """
        étudiants étudiantes soldats militaires officiers parents proches orphelins prisonniers expatriés collaborateurs lycéens élèves écoliers jeunes entrepreneurs investisseurs industriels entreprise entreprises patrons patronat réfugiés déplacés migrants victimes familles rescapés survivants sinistrés
        habitants villageois agriculteurs ouvriers salariés ressortissants compatriotes expatriés diaspora communauté humanitaires ong associations chercheurs scientifiques universitaires artistes
        écrivains intellectuels médecins vétérans syndicats syndicalistes militants pèlerins évêques religieux civile bénévoles volontaires sportifs athlètes
        opposants apprentis patients stagiaires
        """
    ),
    before_press=tuple(f"{where} {who}" for where, whos in (("devant", ("la presse", "les journalistes", "des journalistes", "les médias", "les caméras", "les micros", "des reporters", "la presse locale")), ("face", ("à la presse", "aux journalistes", "aux médias", "aux caméras", "à des journalistes"))) for who in whos),
    sights=_words(
        """
        camp camps caserne troupes soldats militaires contingent bataillon casques hôpital hôpitaux clinique prison orphelinat mosquée cimetière mémorial frontière dispensaire usine usines port musée musées chantier
        chantiers chantier-naval navire frégate école écoles université universités lycée campus ferme fermes mine mines centrale barrage entrepôt laboratoire laboratoires institut centre centres atelier ateliers marché marchés
        exposition pavillon parc monument monuments cathédrale basilique église temple synagogue monastère site sites quartier ruines pyramides sanctuaire village villages plantation stade raffinerie terminal observatoire
        bibliothèque galerie entreprise coopérative vignoble
        """
    ),
    place_nouns=tuple("capitales pays nations villes états îles étapes escales destinations localités lieux villages territoires".split()),
    soil_words=("sol", "territoire", "terre"),
    houses=_words("parlement congrès sénat assemblée députés parlementaires sénateurs élus chambre"),
    back_words=("retour",),
    there=("y", "sur place", "là", "dans la ville", "en ville"),
    party_nouns=("délégation", "délégations", "mission", "équipe", "émissaires", "négociateurs", "médiateurs", "visiteurs", "envoyés"),
    definites=("la", "l", "cette", "ces", "les", "sa", "leur"),
    lead_words=tuple(
        f"{w}{a} {p}"
        for w in ("conduit", "mené", "emmené", "dirigé", "présidé")
        for a in ("e", "es", "", "s")
        for p in ("par", "par le", "par la")
        if a in ("e", "")
    )
    + ("sous la conduite de", "sous la conduite du", "sous la direction de", "sous la direction du", "avec à sa tête", "avec à leur tête"),
    member_words=(
        *(f"{who} {verb}" for who in ("elle", "et") for verb in ("comprenait", "comprend", "comprendra", "inclut", "compte", "compte notamment", "comprend notamment")),
        *(f"{made} {of}" for made in ("composée", "formée", "constituée", "composée notamment") for of in ("de", "du", "des", "d'")), "comprenait", "comprend également", "composée de", "composée du", "formée de", "elle comptait", "comptait également", "comprenait également"),
    party_members=("comprend", "comprenait", "comprenant", "comprendra", "compte", "comptait", "comptant", "inclut", "incluait", "incluant", "réunit", "réunissait", "composée notamment de", "est composée de", "se compose de", "se composait de", "dont fait partie", "dont font partie", "dont faisaient partie", "complétée par", "où figure", "où figurent", "dans laquelle figurent", "dans laquelle figurait", "dont", "parmi lesquels"),
    members_words=("dans laquelle figure", "dans laquelle figurent", "dans laquelle figurait", "dans laquelle figuraient", "où figure", "où figurent", "au sein de laquelle figurent", "parmi lesquels figurent", "parmi lesquels figuraient", "parmi lesquels", "parmi lesquelles", "parmi eux", "dont", "notamment", "au premier rang desquels", "à commencer par", "y compris", "emmenés par", "menés par", "entre autres"),
    epithets=_words(
        """
        tessinois vaudois valaisan genevois fribourgeois jurassien neuchâtelois saint-gallois bernois zurichois breton béarnais alsacien
        démocrate républicain républicaine conservateur conservatrice socialiste travailliste libéral libérale centriste écologiste
        nationaliste populiste communiste social-démocrate quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
        nonagénaire milliardaire vétéran diplomate homme femme dirigeant dirigeante leader patron patronne ancien ancienne ex
        chef cheffe numéro héritier héritière monarque souverain souveraine pontife militaire colonel économiste avocat avocate
        juriste natif native élu élue responsable émissaire visiteur visiteuse voyageur voyageuse fils fille opposant opposante
        médecin ingénieur syndicaliste banquier banquière professeur universitaire technocrate jésuite prélat cardinal
        médiateur médiatrice négociateur négociatrice politicien politicienne réformateur réformatrice tribun trublion
        jeune vieux bouillant fougueux tout-puissant magnat
        """
    ),
    articles=("le", "la", "les", "l"),
    plural_articles=("les",),
    non_persons=tuple(
        "avion appareil vol navire train convoi délégation équipe armée police gouvernement ministère présidence parlement opposition guerre "
        "texte accord projet crise tempête ouragan cyclone typhon marché bourse entreprise société groupe compagnie sommet congrès conférence "
        "réunion visite voyage déplacement tournée décision mesure loi virus épidémie aide convention lettre message pays ville capitale région "
        "population public foule cortège argent fonds armes blé prêt don récompense note courrier missive félicitations régime match film équipage aéroport bilan nombre prix lui lendemain même".split()
    ),
    amid_words=("lors", "durant", "pendant"),
    now_words=("actuellement", "présentement"),
    during_words=("lors", "pendant", "durant", "occasion", "marge", "après", "cours", "issue"),
    in_words=("en", "au", "aux", "dans"),
    place_adjectives=("fédérale", "centrale", "international", "internationale", "militaire", "aérienne", "balnéaire", "présidentiel", "royal", "portuaire", "côtière", "frontalière", "historique", "sainte", "stratégique", "lointain", "lointaine", "proches", "proche", "près", "voisin", "voisine", "par", "route", "train", "avion", "bateau", "hélicoptère", "notamment"),
    list_words=("et", "en", "au", "aux", "à", "puis", "ou", "enfin", "dans", "ainsi", "que", "de", "du"),
    family=("épouse", "époux", "femme", "mari", "compagne", "fils", "fille", "hôte", "hôtesse", "invité", "invitée"),
    as_for=("quant",),
    tonics=("lui", "elle", "eux", "elles"),
    conditionals=("si", "s'il", "s'ils"),
    unmade=("aurait dû", "auraient dû"),
    side_openers=("alors que", "tandis que", "pendant que", "bien que", "quoique", "si", "comme", "au moment où", "au moment même où", "après que", "avant que", "même si"),
    conjunctions=("et", "ou", "mais", "puis", "tandis", "car", "quand", "lorsque", "lorsqu", "si", "comme"),
    question_words=tuple("quoi pourquoi quand comment où qui que qu quel quelle quels quelles combien lequel laquelle".split()),
    relatives=("qui", "que", "qu", "dont", "lequel", "laquelle", "auquel", "auxquels", "auxquelles", "duquel", "lesquels", "lesquelles", "desquels", "desquelles"),
    for_words=("pour",),
    as_words=("comme",),
    oblique_relatives=("dont", "auquel", "auxquels", "auxquelles", "laquelle", "lesquels", "lesquelles", "duquel", "desquels", "desquelles"),
    object_relatives=("que", "qu"),
    when_words=("quand", "lorsque", "lorsqu"),
    where=("où",),
    onward_words=(
        "suivra", "suivront", "suit", "suivent", "suivit", "suivirent", "viendra", "viendront", "vient", "viennent", "vint", "direction", "cap sur", "en route pour", "en route vers", "place à",
        "au tour de", "au tour du", "au tour de la", "au tour de l'", "le tour de", "le tour du",
        *_TURNS,
    ),
    then_words=("après quoi", "aussitôt après", "puis", "ensuite", "avant de", "avant d'", "dans la foulée", "par la suite", "avant que"),
    before_words=("avant de", "avant d'", "avant"),
    after_words=("après", "après être", "au lendemain de", "au sortir de", "au sortir d'", "à l'issue de", "à l'issue d'", "au terme de", "au terme d'"),
    with_words=("avec", "auprès", "chez", "et"),
    by_words=("par",),
    between_words=("entre",),
    guest_words=("chez", "auprès"),
    indefinites=("un", "une"),
    until_words=("jusqu",),
    aside_openers=(
        *("dans le cadre", "dans le sillage", "en marge", "à l'occasion", "à l'invitation", "sur l'invitation", "sur invitation"),
        *("à l'issue", "à la demande", "à la suite", "à la faveur", "à son tour", "au lendemain", "au terme"),
        *("au cours", "au début", "au moment", "au retour", "au nom", "au titre", "au côté", "aux côtés", "au premier jour"),
        *("au deuxième jour", "au troisième jour", "au dernier jour", "lors", "pendant", "durant", "après", "dès"),
        *("peu après", "juste après", "quelques heures après", "quelques jours après", "quelques semaines après"),
        *("quelques mois après", "un jour après", "deux jours après", "trois jours après", "une semaine après", "deux semaines après", "un mois après", "deux mois après"),
        *("pour la première fois", "pour la deuxième fois", "pour la seconde fois", "pour la troisième fois", "pour sa première"),
        *("à la tête", "accompagné", "accompagnée", "accompagnés", "accompagnées", "escorté", "entouré", "entourée", "flanqué"),
        *("en compagnie", "en présence", "en sa qualité", "en qualité", "en tant", "en réponse", "en raison", "en signe"),
        *("malgré", "en dépit", "selon", "d'après", "suite à", "grâce à", "sous les", "sous le"),
        *("et pour la première fois", "à huis clos", "en tête-à-tête", "à titre", "sur le chemin", "sur la route"),
    ),
    date_prepositions=("le", "ce"),
    wide_words=("continent", "région", "sous-région"),
    begun_words=_words("commencé commencée commencés commencées entamé entamée entamés entamées débuté débutée débutés débutées ouvert ouverte ouverts ouvertes inauguré inaugurée inaugurés inaugurées amorcé amorcée amorcés amorcées lancé lancée lancés lancées étrenné étrennée étrennés étrennées"),
    carried_on_words=_words("poursuivi poursuivie poursuivis poursuivies prolongé prolongée prolongés prolongées continué continuée continués continuées"),
    closed_words=_words("close clos closes conclu conclue conclus conclues achevé achevée achevés achevées terminé terminée terminés terminées bouclé bouclée bouclés bouclées refermé refermée refermés refermées clôturé clôturée clôturés clôturées"),
    among_words=("parmi",),
    rank_words=tuple("dernier dernière derniers premier première premiers seul seule deuxième troisième".split()),
    country_words=("le pays", "la ville", "l'île", "le royaume", "l'archipel", "le territoire"),
    forerunner_words=("depuis", "après"),
    stand_ins=("celle", "celui", "celles", "ceux"),
    did_so=("le fit", "l'a fait", "l'avait fait", "l'eut fait"),
    first_words=("premier", "première"),
    instead_words=("à sa place", "à leur place", "à la place de", "à la place du", "en lieu et place de", "en lieu et place du", "en remplacement de", "en remplacement du", "au nom de", "au nom du", "en son nom", "pour le représenter", "pour la représenter", "pour le remplacer", "pour la remplacer"),
    also_words=tuple("aussi également pareillement".split()),
    beside_words=(*(f"{span} {order}" for span in ("quelques heures", "quelques minutes", "peu", "juste", "quelques instants", "une heure", "deux heures") for order in ("avant", "après")), "le même jour que", "en même temps que", "dans la foulée de", "au même moment que", *(f"{followed}{when} {by}" for followed in ("suivi", "suivie", "suivis", "suivies") for when in ("", " peu après", " quelques heures plus tard", " quelques minutes plus tard", " une heure plus tard", " dans la foulée", " dans l'heure", " de peu", " de près", " dans la journée") for by in ("de", "d", "du", "par"))),
    same_words=tuple("même similaire analogue semblable pareil identique".split()),
    previous_words=tuple("dernier dernière derniers dernières précédent précédente précédents précédentes antérieur antérieure".split()),
    came_after_words=(
        *(f"{verb} suite à" for verb in ("fait", "font", "faisait", "faisaient", "faisant")),
        *(f"{verb} après" for verb in ("intervient", "interviennent", "intervenait", "survient", "survenait", "a lieu", "se déroule", "se déroulait")),
        "succède à", "succédait à", "intervient dans la foulée de", "intervient au lendemain de", "dans la foulée d'", "dans la foulée de",
    ),
    since_words=("depuis",),
    day_parts=_words("journée matinée soirée nuit matin soir midi après-midi semaine week-end jour aube début fin milieu courant date séance veille lendemain compter partir cours heures"),
    impersonal_marks=("pour",),
    earlier_words=("auparavant", "avant cela", "plus tôt", "précédemment"),
    again_words=("une seconde fois", "à nouveau", "de nouveau", "une deuxième fois", "repassera"),
    participle_endings=("é", "ée", "és", "ées", "i", "is", "u", "us", "it", "its", "ert", "erts", "eint", "oint", "ort", "orts", "uit", "uits"),
    bare_participle_endings=("é", "ée", "és", "ées"),
    heading_participle_endings=("é", "ée", "és", "ées", "u", "ue"),
    infinitive_endings=("er", "ir", "oir", "dre", "ttre", "ire", "vre", "pre", "cre", "uire"),
    adverb_endings=("ment",),
    finite_endings={
        Form.FUTURE: ("era", "eront", "ira", "iront", "dra", "dront", "vra", "vront", "ura", "uront", "aira", "airont", "oira", "tra", "tront"),
        Form.CONDITIONAL: ("erait", "eraient", "irait", "iraient", "drait", "draient", "vrait", "vraient"),
        Form.PAST: ("ait", "aient", "a", "èrent", "irent", "urent", "it", "ut", "int", "inrent"),
        Form.PRESENT: ("e", "ent", "d", "t", "ont"),
    },
    age_words=("l'âge", "âgé", "âgée", "à", "avait", "ayant"),
    born_words=("né", "née", "nés", "nées", "natif", "native"),
    life_words=(
        *(f"{when} {young}" for when in ("tout",) for young in ("petit", "petite", "jeune", "enfant")),
        *(f"{verb} {what}" for verb in ("passe", "passé", "passa", "passent", "obtient", "obtenu", "obtint", "décroche", "décroché", "décrocha") for what in (
            "son enfance", "son adolescence", "sa jeunesse", "ses jeunes années", "son bac", "son baccalauréat", "son doctorat", "un doctorat", "sa thèse", "son agrégation", "un diplôme", "son diplôme", "sa licence", "un master", "une partie de son enfance", "une partie de sa jeunesse",
        )),
        *(f"{verb} {what}" for verb in ("fait", "fit", "suit", "suivi", "suivit", "poursuit", "poursuivi", "poursuivit", "achève", "achevé", "termine", "terminé") for what in ("ses études", "des études", "sa scolarité", "son service militaire", "son droit")),
        *(f"{verb} sa carrière" for verb in ("débute", "débuté", "débuta", "commence", "commencé", "commença", "entame", "entamé", "fait", "fit", "mène", "mené")),
        *(f"{verb} {what}" for verb in ("part", "parti", "partie", "partit", "va", "vient", "venu", "venue") for what in ("étudier", "vivre", "faire ses études", "finir ses études", "poursuivre ses études")),
        *(f"{verb} {whose} {spouse}" for verb in ("rencontre", "rencontré", "rencontra", "rencontrée", "épouse", "épousé") for whose in ("sa", "sa future", "son", "son futur") for spouse in ("femme", "épouse", "mari", "époux")),
        *(f"{at} {post}" for at in ("comme", "en qualité d'", "en tant qu'", "en tant que") for post in ("ambassadeur", "ambassadrice", "consul", "consule", "stagiaire", "correspondant", "correspondante")),
        *(f"élevé{e} {at}" for e in ("", "e") for at in ("à", "entre", "en", "par", "au")),
        "a grandi", "ont grandi", "grandit", "grandi", "est né", "est née", "a étudié", "avait étudié", "a fréquenté", "diplômé de", "diplômée de",
    ),
    remote_words=(
        "message vidéo", "message enregistré", "adressé un message", "envoyé un message", "dans un message", "dans une lettre", "message lu",
        "visioconférence", "par vidéo", "liaison vidéo", "par téléphone", "au téléphone", "téléphonique", "virtuel", "virtuelle", "en ligne",
        "par écrans interposés", "à distance", "en distanciel", "vidéoconférence", "visio", "par écran interposé", "duplex", "téléphoniquement",
    ),
    new_trip_words=("à peine rentré", "à peine rentrée", "autres rendez-vous", "autre déplacement", "d'ici là", "prochain déplacement", "prochain voyage", "prochaine visite", "prochaine tournée", "prochaine mission", "dans un autre déplacement", "autre voyage"),
    home_words=("dans son pays", "vers son pays", "au pays", "chez lui", "chez elle"),
    visiting_words=("en", "de"),
    closing_words=("au terme de", "au terme d'", "au terme du", "à l'issue de", "à l'issue d'", "à l'issue du", "à la fin de", "à la fin d'", "en conclusion de", "en conclusion d'", "pour conclure", "pour clore", "en clôture de", "au dernier jour de", "au dernier jour d'",),
    last_day_words=("dernier jour de", "dernier jour d'", "dernier jour du", "dernière journée de", "dernière journée d'", "dernière journée du", "ultime journée de", "ultime jour de", "jour du départ", "jour de son départ"),
    midway_words=("premier jour", "deuxième jour", "second jour", "troisième jour", "quatrième jour", "cinquième jour", "première journée", "deuxième journée", "seconde journée", "troisième journée"),
    leaving_words=("de là", "d'ici", "le soir même", "le jour même", "dans la foulée", "dès le soir même", "la nuit même", "l'après-midi même"),
    hour_words=("heures",),
    state_nouns=tuple("états pays nations républiques".split()),
    state_forms=tuple("république royaume état principauté émirat sultanat fédération confédération".split()),
    few_words=tuple("quelques plusieurs autres deux trois quatre cinq six sept huit petites courtes".split()),
    same_day_words=("d'une journée", "d'un jour"),
    many_sided=("trilatéral", "trilatérale", "trilatéraux", "trilatérales", "tripartite", "tripartites", "quadripartite"),
    two_sided=("bilatéral", "bilatérale", "bilatéraux", "bilatérales", "tête-à-tête"),
    unofficial=("religieux", "opposition", "civile", "entreprise", "entreprises", "communautaires", "associatifs", "syndicaux"),
    recent_words=("récent", "récente", "récents", "récentes", "depuis"),
    background_words=("il y a un an", "l'an dernier", "l'année dernière", "l'an passé", "la dernière fois", "lors de son premier mandat", "prédécesseur", "auparavant", "déjà", "il y a deux ans", "à l'époque"),
    formats=FORMATS,
    noise=(
        r"(?:[•▪►→>*-]\s*)?(?:à|a) lire(?: (?:aussi|également))?\b", r"(?:[•▪►→>*-]\s*)?lire (?:aussi|également|notre|la suite)\b", r"(?:[•▪►→>*-]\s*)?(?:à|a) voir (?:aussi|également)\b",
        r"voir aussi\b", r"sur le même sujet\b", r"photos?\s?:", r"photo archives\b", r"crédits?(?: photos?)?\s?:", r"légende\s?:", r"suivez[- ]nous\b",
        r"newsletter\b", r"inscrivez[- ]vous\b", r"abonnez[- ]vous\b", r"recevez (?:nos|notre|toute)\b", r"partager (?:cet|sur)\b", r"vous avez repéré\b",
        r"notre application\b", r"en poursuivant votre navigation\b", r"(?:©|\(c\))", r"→", r"publicité\b", r"publié le\b", r"mis à jour\b", r"par (?:la )?rédaction\b",
        r"(?:vous pouvez également consulter)", r"article sur wikipédia", r"(?:afp|reuters|ap|belga|communiqué|efe|dpa|ats|tass|xinhua)\s*$", r"avec (?:afp|reuters|ap)\s*\.?$",
        r"tous droits réservés", r"vidéo\s?:", r"en images\b", r"pour aller plus loin", r"articles? (?:liés?|connexes?)", r"soutenez[- ]nous", r"cookies?\b", r"lisez (?:aussi|également)",
        r"commentaires?\s*$", r"plus d'informations", r"(?:source|sources)\s?:",
    ),
    opaque=("la presse", "à la presse",
        *(f"{noun} {kind}" for noun in ("mission", "missions") for kind in ("militaire", "militaires", "humanitaire", "de maintien de la paix", "de paix", "de stabilisation", "d'observation", "d'entraînement", "de formation", "de combat", "de l'onu", "des nations unies", "de l'otan", "de l'ue", "européenne", "de l'union européenne", "de l'union africaine", "de l'armée")),
        *(f"{whose} {noun}" for whose in ("notre", "nos") for noun in ("mission", "missions")), "chef de mission", "cheffe de mission", "dans l'est", "à l'est", "vers l'est", "depuis l'est", "nord-est", "sud-est",
        "en audience", "en audience privée", "en tête-à-tête", "en face-à-face", "en entretien", "conseil de sécurité nationale", "classement général", "leader du classement", "leader au classement", "le pas", "va-et-vient", "après-midi", "avant-midi", "mi-journée", "palais des congrès", "à titre", "fait l'objet", "mise en place", "de la part de", "de la part du", "d'une part", "d'autre part", "à part", "la plupart", "faire partie", "fait partie", "faisait partie", "font partie", "en partie", "une partie", "bonne partie", "la partie", "les deux parties", "à venir", "prise de fonctions", "remise en cause", "mise en garde", "mettre en garde", "en vue de", "au vu de", "point de vue"),
    bare_capitals={"A": "à"},
    rumours=True,
    inverts=True,
    ownerless_nouns=True,
    cleft_words=("c", "ce"),
    vehicles=("avion", "appareil", "hélicoptère", "train", "convoi", "cortège", "vol", "délégation", "voyageurs", "groupe", "équipe"),
    groups=("groupe", "équipe", "voyageurs"),
    abbreviations=frozenset(_words(
        """
        m mm mme mmes mlle dr pr st ste av bd art cf etc ex no vol janv févr avr juil sept oct nov déc p
        sgt gén col cne lt jr sr c b u s n
        """
    )),
)
