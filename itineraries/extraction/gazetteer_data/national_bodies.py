"""Parliaments, ministries, services and parties that only one country has, as the press of any language names them.

`CODE: body | body`, without accents and in lower case: an office of one of them is that country's ("la patronne de la
DGSE", "deputy speaker of the Folketing", "(CDU)"). Bodies that several countries have are left out.
"""

from __future__ import annotations

from functools import cache

from itineraries.extraction.words import plain, split

_ACRONYM = 3
_HEADS = {
    "DE": (
        "bundestag",
        "kanzleramt",
        "unionsfraktion",
        "bundeswehr",
        "bundesbank",
        "bundespolizei",
        "unionskanzler",
    ),
    "RU": ("kreml", "duma"),
    "US": ("pentagon",),
    "IL": ("knesset",),
    "AT": ("hofburg",),
    "PL": ("sejm",),
    "VA": ("vatikan",),
}
_AMERICAN = ("d", "r")
_BODIES = """
    AT: ovp | spo | fpo | neos | ballhausplatz
    BE: mr | cd&v | n-va | ecolo | defi | open vld | vooruit | les engages | pvda
    BR: itamaraty | planalto
    CH: eda | ddps | deza | seco | uvek | vbs | wbf | ejpd | dfae | svp | glp | udc | plr | vert'liberaux | die mitte
    CL: la moneda
    CN: national people's congress | cppcc | npc | assemblee nationale populaire | asamblea popular nacional
    CN: cpc | state council | central military commission | zhongnanhai | nationalen volkskongresses | communist party of china | chinese communist party
    CO: casa de narino | palacio de narino
    DE: bundestag | bundestages | bundestags | bundesregierung | bnd | bundesnachrichtendienst | bundesnachrichtendienstes
    DE: bundeswehr | auswartiges amt | auswartigen amts | auswartigen amtes | kanzleramt | kanzleramts | cdu | csu | spd | afd
    DE: bundesbank | bundespolizei | bundesprasidialamt | linkspartei | unionsfraktion | bsw | bundeskriminalamt
    DK: folketing | folketinget
    EE: riigikogu
    ES: psoe | vox | junts | pnv | bildu | generalitat | xunta | moncloa | cortes generales | cni
    FI: eduskunta
    FR: dgse | dgsi | elysee | matignon | quai d'orsay | palais-bourbon | lfi | la france insoumise | rassemblement national
    FR: les republicains | renaissance | modem | eelv
    GB: mi5 | mi6 | foreign office | downing street | house of lords | whitehall | snp | lib dem | lib dems | plaid cymru | tory
    HU: fidesz
    ID: dpr ri
    IE: oireachtas | dail | seanad | fine gael | fianna fail | sinn fein
    DZ: conseil de la nation
    IR: irgc | quds force | revolutionary guards | revolutionary guard | revolutionsgarden
    IR: gardiens de la revolution | guardia revolucionaria | majlis
    MA: dged | dgst
    SD: rsf | rapid support forces
    IL: knesset | mossad | likud | shin bet
    IN: lok sabha | rajya sabha | bjp | south block
    IS: althing
    IT: farnesina | palazzo chigi | quirinale | fratelli d'italia | forza italia
    LB: hezbollah | hisbollah | hezbola
    LT: seimas
    LU: lsap | csv
    LV: saeima
    MX: morena | pri | pan | sedena
    MY: dewan rakyat | dewan negara
    NO: storting | stortinget
    PE: torre tagle
    PL: sejm | pis
    PS: hamas | fatah | olp | plo
    RU: duma | kremlin | kreml | douma | fsb | conseil de la federation | consejo de la federacion | foderationsrat
    RU: foderationsrats | foderationsrates | federation council | rosatom
    SE: riksdag | riksdagen
    TW: legislative yuan | yuan legislatif | yuan legislativo | legislativyuan | legislativyuans | kuomintang | kmt
    UA: verkhovna rada | rada | werchowna rada
    US: state department | departement d'etat | departamento de estado | pentagon | pentagone | pentagono
    US: white house | maison blanche | casa blanca | weißen hauses | cia | fbi | usaid
    VA: saint-siege | holy see | santa sede | heiligen stuhls | heiligen stuhl | vatikan | vatikans | vatican | curie romaine
    VA: papstes | papst | pope | pape | papa | pontiff | papal | pontifical
    VE: miraflores
    YE: houthi | houthis | huthi | huthis | huti | huties | houthie | houthies
    ZA: anc
"""


@cache
def _tree() -> dict[tuple[str, ...], str]:
    bodies: dict[tuple[str, ...], str] = {}
    for line in _BODIES.strip().splitlines():
        code, _, names = line.strip().partition(": ")
        for name in names.split(" | "):
            bodies[tuple(plain(w) for w in split(name))] = code
    return bodies


@cache
def _longest() -> int:
    return max(map(len, _tree()))


def body_at(words: list[str], k: int, stop: int) -> str | None:
    """The country of the body that is named at a word: "Folketing", "Quai d'Orsay"; short ones are written in
    capitals throughout ("PAN").
    """
    for length in range(min(_longest(), stop - k, len(words) - k), 0, -1):
        code = _tree().get(tuple(plain(w) for w in words[k : k + length]))
        if code and (length > 1 or len(words[k]) > _ACRONYM or words[k].isupper()):
            return code
    return None


def body_within(compound: str) -> str | None:
    """The country of the body that a long word begins with: "Bundestagsvizepräsident", "Hamas-Auslandschef"."""
    word = plain(compound)
    return next((code for code, heads in _HEADS.items() if word.startswith(heads)), None)


def party_home(party: str) -> str | None:
    """The country of a party as it stands in brackets behind a name: "CDU", "D-Ohio"."""
    words = list(split(party))
    if not words:
        return None
    if words[0] in _AMERICAN and (len(words) > 1 or party.isupper()):
        return "US"
    return _tree().get(tuple(map(plain, words)))
