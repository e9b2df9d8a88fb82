"""Spanish, as data."""

from __future__ import annotations

from typing import Any

from itineraries.extraction.languages.dates_es import DATES
from itineraries.extraction.languages.demonyms import demonyms
from itineraries.extraction.languages.pack import Aux, Form, Format, LanguagePack, Noun, Role, Sense, Verb


def _forms(future: str, present: str, past: str, conditional: str, infinitive: str, participle: str, gerund: str) -> dict[Form, tuple[str, ...]]:
    """Forms from words parted by "|"."""
    told = (future, present, past, conditional, infinitive, participle, gerund)
    return {form: tuple(p for p in phrases.split("|") if p) for form, phrases in zip(Form, told, strict=True)}


def _end(words: str, tail: str) -> str:
    return "|".join(f"{word} {tail}" if tail else word for word in words.split("|") if word)


def _agree(participle: str) -> str:
    """Feminine and plural of a past participle; a phrase agrees in its first word."""
    if not participle.endswith("o"):
        return participle
    return "|".join(participle[:-1] + ending for ending in ("o", "a", "os", "as"))


def _conjugate(infinitive: str, *, present: str, past: str, participle: str, gerund: str, future: str = "", tail: str = "", clitics: bool = False) -> dict[Form, tuple[str, ...]]:
    """The third persons of a verb, with the infinitive and gerund that carry their object ("recibirlo")."""
    stem = future or infinitive
    stem = stem.replace("í", "i")
    infinitives = infinitive
    gerunds = gerund
    if clitics:
        infinitives += "".join(f"|{infinitive}{c}" for c in ("lo", "la", "los", "las", "le", "les"))
        accented = gerund.replace("ando", "ándo").replace("endo", "éndo")
        gerunds += "".join(f"|{accented}{c}" for c in ("lo", "la", "los", "las", "le"))
    return _forms(
        _end(f"{stem}á|{stem}án|{stem}é|{stem}emos", tail),
        _end(present, tail),
        _end(past, tail),
        _end(f"{stem}ía|{stem}ían", tail),
        _end(infinitives, tail),
        _end(_agree(participle), tail),
        _end(gerunds, tail),
    )


def _ar(infinitive: str, strong: str = "", tail: str = "", subjunctive: bool = True, clitics: bool = False) -> dict[Form, tuple[str, ...]]:
    """A verb in -ar; `strong` is its stem under the accent ("comienz")."""
    stem = infinitive[:-2]
    strong = strong or stem

    def soft(s: str) -> str:
        return s[:-1] + "qu" if s.endswith("c") else s + "u" if s.endswith("g") else s[:-1] + "c" if s.endswith("z") else s

    present = f"{strong}a|{strong}an|{stem}amos" + (f"|{soft(strong)}e|{soft(strong)}en" if subjunctive else "")
    past = f"{stem}ó|{stem}aron|{stem}aba|{stem}aban|{stem}ara|{stem}aran|{stem}ase|{soft(stem)}é"
    return _conjugate(infinitive, present=present, past=past, participle=stem + "ado", gerund=stem + "ando", tail=tail, clitics=clitics)


def _ir(infinitive: str, strong: str = "", weak: str = "", participle: str = "", tail: str = "", clitics: bool = False) -> dict[Form, tuple[str, ...]]:
    """A verb in -ir or -er; `weak` is its stem in the past and the gerund ("sirv", "durm")."""
    stem = infinitive[:-2]
    strong, weak = strong or stem, weak or stem
    past = f"{weak}ió|{weak}ieron|{stem}ía|{stem}ían|{weak}iera|{weak}ieran|{stem}í"
    return _conjugate(
        infinitive, present=f"{strong}e|{strong}en|{strong}a|{strong}an", past=past, participle=participle or stem + "ido",
        gerund=weak + "iendo", tail=tail, clitics=clitics,
    )


def _strong(infinitive: str, present: str, past: str, participle: str, gerund: str, future: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    return _conjugate(infinitive, present=present, past=past, participle=participle, gerund=gerund, future=future, tail=tail)


def _tener(prefix: str = "", tail: str = "") -> dict[Form, tuple[str, ...]]:
    p = prefix
    return _strong(
        f"{p}tener", f"{p}tiene|{p}tienen|{p}tenga|{p}tengan", f"{p}tuvo|{p}tuvieron|{p}tenía|{p}tenían|{p}tuviera|{p}tuvieran|{p}tuve",
        f"{p}tenido", f"{p}teniendo", f"{p}tendr", tail,
    )


def _hacer(tail: str = "") -> dict[Form, tuple[str, ...]]:
    return _strong("hacer", "hace|hacen|haga|hagan", "hizo|hicieron|hacía|hacían|hiciera|hicieran", "hecho", "haciendo", "har", tail)


def _poner(prefix: str, tail: str = "") -> dict[Form, tuple[str, ...]]:
    p = prefix
    return _strong(f"{p}poner", f"{p}pone|{p}ponen|{p}ponga|{p}pongan", f"{p}puso|{p}pusieron|{p}ponía", f"{p}puesto", f"{p}poniendo", f"{p}pondr", tail)


def _dirigir(tail: str) -> dict[Form, tuple[str, ...]]:
    return _strong("dirigir", "dirige|dirigen|dirija|dirijan", "dirigió|dirigieron|dirigía|dirigían", "dirigido", "dirigiendo", "", tail)


def _dar(tail: str) -> dict[Form, tuple[str, ...]]:
    return _strong("dar", "da|dan|dé|den", "dio|dieron|daba|daban|diera", "dado", "dando", "dar", tail)


def _ofrecer(tail: str) -> dict[Form, tuple[str, ...]]:
    return _strong("ofrecer", "ofrece|ofrecen|ofrezca|ofrezcan", "ofreció|ofrecieron|ofrecía|ofrecían", "ofrecido", "ofreciendo", "", tail)


_VENIR = _strong("venir", "viene|vienen|venga|vengan", "vino|vinieron|venía|venían|viniera", "venido", "viniendo", "vendr")
_SALIR = _strong("salir", "sale|salen|salga|salgan", "salió|salieron|salía|salían", "salido", "saliendo", "saldr")
_VOLVER = _strong("volver", "vuelve|vuelven|vuelva|vuelvan", "volvió|volvieron|volvía|volvían", "vuelto", "volviendo")
_VER = _strong("ver", "ve|ven|vea|vean", "vio|vieron|veía|veían", "visto", "viendo")
_DECIR = _strong("decir", "dice|dicen|diga", "dijo|dijeron|decía|decían", "dicho", "diciendo", "dir")
_IR = _forms("irá|irán|iré|iremos", "va a|van a|vaya|vayan|va hacia|va rumbo a", "fue a|fueron a|iba a|iban a|iba|iban|acude", "iría|irían", "ir", "ido", "yendo")
_CONDUCIR = _strong("conducir", "conduce|conducen|conduzca", "condujo|condujeron|conducía", "conducido", "conduciendo")
_TRAER = _strong("traer", "trae|traen|traiga", "trajo|trajeron|traía", "traído", "trayendo")


def _over(forms: dict[Form, tuple[str, ...]]) -> dict[Form, tuple[str, ...]]:
    """Without the imperfect, which tells what was still going on."""
    return forms | {Form.PAST: tuple(p for p in forms[Form.PAST] if not p.endswith(("aba", "aban", "ía", "ían")))}


def _v(sense: Sense, forms: dict[Form, tuple[str, ...]], **more: Any) -> tuple[Verb, ...]:
    return (Verb(sense, forms, **more),)


def _se(sense: Sense, forms: dict[Form, tuple[str, ...]], **more: Any) -> tuple[Verb, ...]:
    """A reflexive verb: its pronoun stands before it, or is written with the infinitive and the gerund."""
    joined = {
        Form.INFINITIVE: tuple(_joined(p, "se") for p in forms[Form.INFINITIVE]) + tuple(_joined(p, "nos") for p in forms[Form.INFINITIVE]),
        Form.GERUND: tuple(_joined(p.replace("ando", "ándo").replace("endo", "éndo"), "se") for p in forms[Form.GERUND]),
    }
    return (Verb(sense, forms, reflexive=True, **more), Verb(sense, joined, **more))


def _joined(phrase: str, pronoun: str) -> str:
    head, _, tail = phrase.partition(" ")
    return head + pronoun + (f" {tail}" if tail else "")


#: What fills the days of a visit: "cumple una apretada agenda en Quito".
_AGENDAS = (
    "agenda", "su agenda", "la agenda", "agenda oficial", "agenda de trabajo", "actividades", "actividades oficiales", "compromisos oficiales", "un programa de actividades",
    *(f"una {kind}agenda{of}" for kind in ("", "intensa ", "apretada ", "nutrida ", "amplia ", "extensa ", "cargada ", "intensa y apretada ") for of in ("", " oficial", " de trabajo", " bilateral", " de actividades", " de reuniones")),
    *(
        f"una {kind}{day}{of}"
        for kind in ("", "intensa ", "apretada ", "larga ", "maratónica ", "nutrida ", "segunda ", "última ")
        for day in ("jornada", "jornada maratónica")
        for of in ("", " de trabajo", " de reuniones", " de encuentros", " de actividades", " oficial")
        if kind or of
    ),
    "una serie de actividades", "una serie de reuniones", "una serie de encuentros", "una ronda de reuniones", "una ronda de encuentros", "una ronda de contactos",
    *(f"{which} {kind}agenda" for which in ("su", "la") for kind in ("intensa ", "apretada ", "nutrida ", "cargada ")),
)
_MEALS = tuple(f"un {meal}{kind}" for meal in ("almuerzo", "desayuno", "banquete", "agasajo", "cóctel", "brindis") for kind in ("", " de trabajo", " oficial", " de honor", " de estado")) + tuple(
    f"una {meal}{kind}" for meal in ("cena", "comida", "recepción") for kind in ("", " de trabajo", " oficial", " de gala", " de honor", " de estado", " privada")
)
_PRESS = ("la prensa", "los medios", "los periodistas", "los medios de comunicación", "los reporteros", "las cámaras", "los micrófonos")
_PARTIES = ("la delegación", "la comitiva", "el séquito", "la misión", "el grupo", "su delegación", "su comitiva", "su séquito", "la delegación oficial", "la comitiva oficial", "la comitiva presidencial", "la delegación presidencial")

_AUDIENCES = tuple(
    (
        "prensa medios periodistas parlamento congreso asamblea senado diputados senadores estudiantes tribuna pleno diáspora comunidad tropas multitud nación embajadores empresarios cortes cámara"
        " parlamentarios legisladores universitarios universidad academia alumnos soldados militares oficiales diplomáticos inversores inversionistas peregrinos fieles economistas"
        " académicos congresistas legislativo foro comisión consejo bundestag hemiciclo cadetes jóvenes"
    ).split()
)

#: What is ridden to a place ("tomó un tren a Roma").
_RIDES = tuple("tren avión vuelo helicóptero ferry barco transbordador autobús jet lancha".split())

#: What guests of other countries sit and watch ("siguieron la ceremonia").
_RITES = tuple(
    "ceremonia ceremonias investidura jura juramento toma funeral funerales exequias coronación entronización desfile acto actos misa entierro sepelio inauguración relevo traspaso boda".split()
)

_DOCTOR = ("doctor honoris causa", "doctora honoris causa")

VERBS = (
    # to travel
    *_v(Sense.GO, _ar("viajar", subjunctive=False)),
    *_v(Sense.GO, _forms("", "viaje|viajen", "", "", "", "", "")),
    *_v(Sense.GO, _ar("volar", "vuel"), departs=True),
    *_v(Sense.GO, _IR),
    *_v(Sense.GO, _forms("", "va|van", "", "", "", "", ""), near=True),
    *_v(Sense.GO, _ir("acudir"), comes=True),
    # "la parte" is a noun: the present is read only before where it leads.
    *_v(Sense.GO, _ir("partir") | {Form.PRESENT: ("parte a", "parte hacia", "parte para", "parte rumbo a", "parten", "partan")}, departs=True),
    *_v(Sense.GO, _ar("marchar")),
    *_v(Sense.GO, _ar("enfilar", tail="hacia")),
    *_v(Sense.GO, _ar("embarcar")),
    *(verb for tail in ("un avión", "el avión", "un vuelo", "su avión", "su vuelo") for forms in (_ar("abordar", tail=tail), _ar("tomar", tail=tail)) for verb in _v(Sense.GO, forms)),
    *(verb for forms in (_ar("tomar"), _ar("abordar"), _ar("embarcar"), _ir("coger")) for verb in _v(Sense.GO, forms, things=_RIDES, rides=True)),
    *(verb for tail in ("al avión", "a un avión", "a bordo") for verb in _v(Sense.GO, _ir("subir", tail=tail))),
    *(verb for tail in ("el Atlántico", "el charco", "el Pacífico", "la frontera") for verb in _v(Sense.GO, _ar("cruzar", tail=tail))),
    *_v(Sense.GO, _ar("saltar", tail="a")),
    *_v(Sense.GO, _ar("dar", tail="el salto") | {Form.PRESENT: ("da el salto", "dan el salto"), Form.PAST: ("dio el salto", "dieron el salto"), Form.PARTICIPLE: ("dado el salto",)}),
    *_v(Sense.GO, _ar("enfilar", tail="rumbo a")),
    *_v(Sense.GO, _ar("peregrinar")),
    *_se(Sense.GO, _ar("movilizar")),
    *_se(Sense.GO, _ar("acercar")),
    *_se(Sense.GO, _ar("asomar")),
    *_se(Sense.GO, _ar("adentrar"), near=True),
    *_se(Sense.GO, _ar("internar"), near=True),
    *_se(Sense.GO, _ar("enrumbar")),
    *_se(Sense.GO, _ar("marchar"), departs=True),
    *_v(Sense.GO, _forms("subirá a|subirán a|bajará a|bajarán a|cruzará a|cruzarán a", "sube a|suben a|cruza a|cruzan a", "subió a|subieron a|cruzó a|cruzaron a", "", "subir a|cruzar a", "", ""), near=True),
    *_v(Sense.GO, _ir("emprender", tail="viaje"), departs=True),
    *_v(Sense.GO, _ir("emprender", tail="vuelo"), departs=True),
    *_v(Sense.GO, _ir("seguir", "sigu", "sigu", tail="viaje")),
    *_v(Sense.GO, _ir("seguir", "sigu", "sigu", tail="camino")),
    *_v(Sense.GO, _ir("seguir", "sigu", "sigu", tail="rumbo")),
    *_v(Sense.GO, _ar("continuar", "continú", tail="viaje")),
    *_v(Sense.GO, _ir("proseguir", "prosigu", "prosigu", tail="viaje")),
    *(verb for tail in ("hacia", "rumbo a", "después hacia", "luego hacia") for verb in _v(Sense.GO, _ir("seguir", "sigu", "sigu", tail=tail))),
    *(verb for tail in ("hacia", "rumbo a", "después hacia", "luego hacia") for verb in _v(Sense.GO, _ar("continuar", "continú", tail=tail))),
    # "Seguirá mañana hacia Lima": a day stands before where it leads.
    *(
        verb
        for forms in (_ir("seguir", "sigu", "sigu"), _ar("continuar", "continú"), _ir("proseguir", "prosigu", "prosigu"))
        for verb in _v(Sense.GO, forms, near=True, things=("hacia", "rumbo"))
    ),
    # "La gira seguirá en Lima", "continuó por Quito".
    *(
        verb
        for tail in ("en", "por", "a", "al")
        for forms in (_ir("seguir", "sigu", "sigu", tail=tail), _ar("continuar", "continú", tail=tail), _ir("proseguir", "prosigu", "prosigu", tail=tail))
        for verb in _v(Sense.GO, {f: p for f, p in forms.items() if f in (Form.FUTURE, Form.PAST, Form.INFINITIVE)}, near=True)
    ),
    *_se(Sense.GO, _ar("desplazar")),
    *_se(Sense.GO, _ar("trasladar")),
    *_se(Sense.GO, _ir("dirigir", "dirig")),
    # "se dirigió a Rabat", "se dirigió al Parlamento": what follows tells which.
    *(verb for to in ("al", "a") for sense, more in ((Sense.GO, {}), (Sense.SPEAK, {"event": "speech", "audience": True})) for verb in _se(sense, _dirigir(to), **more)),
    *_se(Sense.SPEAK, _dirigir("ante"), event="speech", audience=True),
    *_se(Sense.GO, _ar("encaminar")),
    *_se(Sense.GO, _ar("embarcar"), departs=True),
    *_se(Sense.GO, _forms("irá|irán", "va|van", "fue|fueron", "", "ir", "", "")),
    *_v(Sense.GO, _ar("tomar", tail="rumbo")),
    *_v(Sense.GO, _poner("", tail="rumbo")),
    *_v(Sense.GO, _ir("recorrer"), direct=True),
    *_v(Sense.GO, _CONDUCIR, carries=True),
    *_v(Sense.GO, _ar("llevar"), carries=True),
    *_v(Sense.GO, _ar("alcanzar"), direct=True),
    *(verb for tail in ("camino de", "camino a", "de camino a", "de camino hacia", "en camino a", "en camino hacia", "rumbo a", "con rumbo a") for verb in _v(Sense.GO, _forms(f"irá {tail}|estará {tail}", f"va {tail}|van {tail}|está {tail}|están {tail}", f"iba {tail}|iban {tail}|estaba {tail}|estaban {tail}", "", "", "", f"yendo {tail}"), near=True)),
    *(verb for tail in ("a la carretera", "en carretera", "en camino", "en marcha") for verb in _se(Sense.GO, _poner("", tail=tail), near=True)),
    *_v(Sense.GO, _ar("trasladar", clitics=True), carries=True),
    *_v(Sense.GO, _ar("transportar", clitics=True, subjunctive=False), carries=True),
    *_se(Sense.GO, _ir("mover", "muev", tail="a"), near=True),
    *_se(Sense.GO, _ir("escapar"), near=True),
    *_se(Sense.GO, _ir("fugar"), near=True),
    *_v(Sense.GO, _ar("encaminar", tail="sus pasos a")),
    *_v(Sense.GO, _ar("encaminar", tail="sus pasos hacia")),
    *_v(Sense.GO, _ir("dirigir", "dirig", tail="sus pasos a")),
    *_v(Sense.GO, _ir("dirigir", "dirig", tail="sus pasos hacia")),
    *_v(Sense.GO, _ar("liderar", tail="una misión"), near=True),
    *(verb for kind in ("una misión comercial", "una misión oficial", "una misión empresarial", "una misión económica", "una delegación empresarial", "una delegación comercial", "una delegación oficial", "una delegación", "una comitiva", "la delegación", "la comitiva") for forms in (_ar("liderar", tail=kind), _ar("encabezar", tail=kind), _ir("dirigir", "dirig", tail=kind), _ir("presidir", tail=kind)) for verb in _v(Sense.GO, forms, near=True)),
    # to come, to arrive
    *_v(Sense.ARRIVE, _ar("llegar")),
    *_v(Sense.ARRIVE, _ar("aterrizar")),
    *_v(Sense.ARRIVE, _ar("arribar")),
    *_v(Sense.ARRIVE, _ar("recalar")),
    *_v(Sense.ARRIVE, _ir("aparecer"), near=True),
    *_v(Sense.ARRIVE, _ar("ingresar")),
    *_v(Sense.ARRIVE, _ar("amerizar")),
    *_se(Sense.ARRIVE, _ar("plantar"), near=True),
    *_se(Sense.ARRIVE, _ar("posar"), near=True),
    *(verb for tail in ("del avión", "de su avión", "la escalerilla", "la escalinata", "por la escalerilla") for forms in (_ir("descender", "desciend", tail=tail), _ar("bajar", tail=tail)) for verb in _v(Sense.ARRIVE, forms)),
    *(verb for tail in ("pie en", "el pie en", "un pie en", "los pies en") for verb in _v(Sense.ARRIVE, _poner("", tail=tail), direct=True)),
    *(verb for tail in ("tierra en", "suelo en", "pista en", "la pista") for verb in _v(Sense.ARRIVE, _ar("tocar", tail=tail))),
    *_v(Sense.ARRIVE, _hacer("acto de presencia")),
    *_v(Sense.ARRIVE, _hacer("su entrada")),
    *_v(Sense.LEAVE, _ir("proceder", tail="de")),
    *_v(Sense.ARRIVE, _ar("desembarcar")),
    *_v(Sense.ARRIVE, _VENIR),
    *_v(Sense.ARRIVE, _ar("pisar"), direct=True),
    *_v(Sense.ARRIVE, _ar("tocar", tail="tierra")),
    *_v(Sense.ARRIVE, _ar("tocar"), direct=True),
    *_v(Sense.ARRIVE, _ar("tomar", tail="tierra")),
    *_se(Sense.ARRIVE, _ar("personar")),
    *_se(Sense.ARRIVE, _ar("presentar", tail="en")),
    *_v(Sense.ARRIVE, _hacer("su ingreso")),
    *_v(Sense.ARRIVE, _hacer("su llegada")),
    *_v(Sense.ARRIVE, _hacer("su arribo")),
    *_v(Sense.ARRIVE, _hacer("su aparición"), near=True),
    *_v(Sense.ARRIVE, _hacer("entrada"), near=True),
    *_v(Sense.ARRIVE, _hacer("pie en")),
    *_v(Sense.ARRIVE, _ar("entrar", subjunctive=False), near=True),
    *_v(Sense.ARRIVE, _ar("atracar"), near=True),
    *_se(Sense.ARRIVE, _ar("presentar"), near=True),
    *_se(Sense.ARRIVE, _ir("aparecer"), near=True),
    *_se(Sense.ARRIVE, _ar("dejar", tail="caer por")),
    *_se(Sense.ARRIVE, _ar("dejar", tail="caer en")),
    *_se(Sense.ARRIVE, _ar("dejar", tail="ver en")),
    *_se(Sense.ARRIVE, _ar("dejar", tail="ver"), near=True),
    # away, home
    *_v(Sense.LEAVE, _ar("abandonar"), direct=True),
    *_v(Sense.LEAVE, _ar("dejar"), direct=True),
    *_v(Sense.LEAVE, _ar("despegar")),
    *(verb for tail in ("del país", "de la capital", "del territorio nacional") for verb in _se(Sense.LEAVE, _ar("ausentar", tail=tail))),
    *_v(Sense.LEAVE, _ar("zarpar")),
    *(verb for tail in ("vuelo", "el vuelo") for forms in (_ar("alzar", tail=tail), _ar("levantar", tail=tail)) for verb in _v(Sense.LEAVE, forms)),
    *_se(Sense.LEAVE, _ar("marchar", tail="de")),
    *_se(Sense.LEAVE, _forms("irá de|irán de", "va de|van de", "fue de|fueron de", "", "ir de", "", "")),
    *_se(Sense.LEAVE, _ir("despedir", "despid", "despid", tail="de"), direct=True),
    *_v(Sense.LEAVE, _forms("dirá adiós a", "dice adiós a", "dijo adiós a|dijeron adiós a", "", "decir adiós a", "", ""), direct=True),
    *_v(Sense.LEAVE, _SALIR),
    *_v(Sense.LEAVE, _forms("", "", "salió de|salieron de|salía de", "", "salir de", "", "saliendo de")),
    *_v(Sense.GO, _forms("saldrá hacia|saldrá para|saldrá rumbo a|saldrán hacia|saldrán rumbo a", "sale hacia|sale para|sale rumbo a|salen hacia", "salió hacia|salió para|salió rumbo a|salieron hacia|salieron rumbo a", "", "salir hacia|salir rumbo a|salir para", "", ""), departs=True),
    *(verb for forms in (_ar("regresar"), _ar("retornar"), _VOLVER) for verb in _v(Sense.RETURN, _over(forms))),
    *_v(Sense.RETURN, _forms("volverá a|volverán a", "vuelve a|vuelven a|vuelva a", "volvió a|volvieron a|ha vuelto a|han vuelto a", "", "", "", "")),
    *(
        verb
        for way in ("el regreso", "el retorno", "la vuelta", "regreso", "su regreso", "el vuelo de regreso", "el vuelo de vuelta", "el viaje de vuelta", "el camino de vuelta", "viaje de regreso", "el viaje de retorno")
        for verb in _v(Sense.RETURN, _ir("emprender", tail=way))
    ),
    *(verb for way in ("el vuelo de regreso", "el avión de regreso", "el vuelo de vuelta", "el avión de vuelta") for forms in (_ar("tomar", tail=way), _ar("abordar", tail=way)) for verb in _v(Sense.RETURN, forms)),
    *(verb for way in ("de vuelta", "de regreso") for verb in _v(Sense.RETURN, _over(_ar("volar", "vuel", tail=way)))),
    *(verb for way in ("de vuelta", "de regreso") for verb in _v(Sense.RETURN, _ir("partir", tail=way))),
    *_v(Sense.RETURN, _forms("estará de regreso|estará de vuelta|estarán de regreso|estarán de vuelta", "", "estuvo de regreso|estuvo de vuelta|está de regreso|está de vuelta|están de regreso|están de vuelta", "", "estar de regreso|estar de vuelta", "", "")),
    *_v(Sense.RETURN, _poner("", tail="rumbo a casa")),
    *_v(Sense.RETURN, _forms("", "", "regresaba|regresaban|volvía|volvían|retornaba|retornaban", "", "", "", ""), midway=True),
    *_v(Sense.RETURN, _ir("emprender", tail="el viaje de regreso")),
    # to be there
    *_se(Sense.STAY, _forms("", "encuentra|encuentran|halla|hallan", "encontraba|encontraban|hallaba|hallaban", "", "", "", "")),
    *_se(Sense.STAY, _ar("hospedar")),
    *_se(Sense.STAY, _ar("alojar")),
    *_v(Sense.STAY, _ir("permanecer")),
    *_se(Sense.STAY, _ar("quedar")),
    *_v(Sense.STAY, _ar("pernoctar")),
    *_se(Sense.STAY, _tener("de")),
    *_se(Sense.STAY, _ar("instalar"), near=True),
    *_se(Sense.STAY, _ar("demorar"), near=True),
    *_v(Sense.STAY, _ir("dormir", "duerm", "durm")),
    *_v(Sense.STAY, _ar("pasar", tail="la noche")),
    *_v(Sense.STAY, _ar("pasar"), spends=True),
    *_v(Sense.STAY, _forms("", "lleva en|llevan en", "llevaba en|llevaban en", "", "", "", "")),
    *_v(Sense.STAY, _forms("estará|estarán", "", "estuvo|estuvieron|ha estado|había estado|habían estado|han estado", "estaría", "estar", "", "estando")),
    *_v(Sense.STAY, _forms("", "", "", "", "", "presente en|presentes en", "")),
    *_v(Sense.STAY, _forms("estará presente|estarán presentes", "", "estuvo presente|estuvieron presentes|estaba presente|estaban presentes", "estaría presente|estarían presentes", "estar presente|estar presentes", "estado presente|estado presentes", ""), near=True),
    *_v(Sense.VISIT, _ar("visitar", clitics=True), direct=True),
    *_v(Sense.VISIT, _hacer("escala")),
    *_v(Sense.VISIT, _hacer("un alto")),
    *_v(Sense.VISIT, _hacer("alto")),
    *_v(Sense.VISIT, _hacer("una breve escala")),
    *_v(Sense.STAY, _hacer("noche")),
    *_se(Sense.STAY, _tener("de")),
    *_v(Sense.VISIT, _hacer("una escala")),
    *_v(Sense.VISIT, _hacer("una parada")),
    *_v(Sense.VISIT, _hacer("parada")),
    *_v(Sense.VISIT, _hacer("otra parada")),
    *_v(Sense.VISIT, _hacer("otra parada técnica")),
    *_v(Sense.VISIT, _hacer("una parada técnica")),
    *_v(Sense.VISIT, _hacer("una escala técnica")),
    *_v(Sense.VISIT, _tener(tail="previsto visitar")),
    *_se(Sense.VISIT, _tener("de")),
    *_v(Sense.TRANSIT, _ar("transitar")),
    *(
        verb
        for tail in _AGENDAS
        for forms in (_ir("cumplir", tail=tail), _ar("desarrollar", tail=tail), _tener(tail=tail), _tener("man", tail), _ar("agotar", tail=tail), _ar("realizar", tail=tail), _ar("completar", tail=tail), _ar("desplegar", "desplieg", tail=tail), _ar("llevar", tail=f"a cabo {tail}"))
        for verb in _v(Sense.STAY, forms)
    ),
    *(verb for tail in ("noche", "la noche", "unos días", "varios días", "unas horas", "varias horas", "el fin de semana", "la jornada") for verb in _v(Sense.STAY, _ar("pasar", tail=tail))),
    *(verb for tail in ("una parada técnica", "una escala", "una breve parada", "una breve visita", "una visita relámpago", "una visita sorpresa", "una visita fugaz", "una visita inesperada", "una parada en el camino", "escalas", "tránsito") for verb in _v(Sense.VISIT, _hacer(tail))),
    # with whom
    *_v(Sense.JOIN, _ar("acompañar", clitics=True)),
    *_se(Sense.JOIN, _ir("unir")),
    *(
        verb
        for tail in _PARTIES
        for forms in (
            _ar("integrar", tail=tail), _ar("completar", tail=tail), _ar("formar", tail=f"parte de {tail}"), _ar("viajar", tail=f"con {tail}", subjunctive=False), _ar("conformar", tail=tail),
            _poner("com", tail=tail), _ar("formar", tail=tail), _ar("engrosar", "engrues", tail=tail), _ar("cerrar", "cierr", tail=tail), _ar("viajar", tail=f"en {tail}", subjunctive=False),
        )
        for verb in _v(Sense.JOIN, forms, delegation=True)
    ),
    *(
        verb
        for tail in _PARTIES
        for told in ("la", "lo")
        for verb in _v(Sense.JOIN, _forms("", "|".join(f"{tail} {told} {v}" for v in ("completan", "completa", "integran", "integra", "componen", "conforman", "forman", "cierra", "cierran")), "|".join(f"{tail} {told} {v}" for v in ("completaban", "completaron", "integraban", "componían", "conformaban", "formaban")), "", "", "", ""), delegation=True)
    ),
    *(
        verb
        for tail in _PARTIES
        for verb in _v(Sense.JOIN, _forms("|".join(f"{tail} {v}" for v in ("incluirá a", "incluirá al")), "|".join(f"{tail} {v}" for v in ("incluye a", "incluye al", "la encabeza")), "|".join(f"{tail} {v}" for v in ("incluía a", "incluía al", "incluyó a", "incluyó al")), "", "", "", ""), brings=True)
    ),
    *(verb for tail in ("a", "al", "en") for forms in (_ar("sumar", tail=tail), _ar("incorporar", tail=tail), _ar("agregar", tail=tail), _ar("integrar", tail=tail), _ir("adherir", "adhier", "adhir", tail=tail)) for verb in _se(Sense.JOIN, forms)),
    # "Se le sumará el canciller", "al viaje se sumará el canciller".
    *(
        verb
        for whom in ("le", "les")
        for forms in (_ar("sumar"), _ar("incorporar"), _ar("agregar"))
        for verb in _v(Sense.JOIN, {form: tuple(f"{whom} {p}" for p in forms[form]) for form in (Form.FUTURE, Form.PRESENT, Form.PAST)}, reflexive=True)
    ),
    *(
        verb
        for what in ("al viaje", "a la gira", "a la visita", "al periplo", "a la delegación", "a la comitiva", "a la expedición", "a la misión", "al grupo")
        for forms in (_ar("sumar"), _ar("incorporar"), _ar("agregar"), _ir("unir"))
        for verb in _v(Sense.JOIN, {form: tuple(f"{what} se {p}" for p in forms[form]) for form in (Form.FUTURE, Form.PRESENT, Form.PAST)}, delegation=True)
    ),
    *_v(Sense.EXPECT, _forms("", "", "", "", "", "esperado|esperada|esperados|esperadas|aguardado|aguardada|aguardados|aguardadas", "")),
    *_v(Sense.EXPECT, _forms("", "tiene previsto llegar a", "", "", "", "", "")),
    *_v(Sense.HOST, _ir("recibir", clitics=True), event="bilateral_meeting"),
    *_v(Sense.HOST, _ir("acoger"), event="bilateral_meeting"),
    # by the people of the place
    *(verb for word in ("vitorear", "ovacionar", "aclamar", "abuchear") for verb in _v(Sense.HOST, _ar(word, clitics=True), event=None, applauds=True)),
    *_v(Sense.HOST, _ar("agasajar", clitics=True), event="bilateral_meeting"),
    *_v(Sense.HOST, _ir("atender", "atiend", clitics=True), event="bilateral_meeting"),
    *_v(Sense.HOST, _ar("hospedar", clitics=True), event="bilateral_meeting"),
    *(
        verb
        for of in ("de", "del")
        for verb in _v(Sense.HOST, _forms(
            "|".join(f"{be} {host} {of}" for be in ("será", "hará de", "ejercerá de", "oficiará de") for host in ("anfitrión", "anfitriona", "el anfitrión", "la anfitriona")),
            "|".join(f"{be} {host} {of}" for be in ("es", "hace de", "ejerce de", "oficia de") for host in ("anfitrión", "anfitriona", "el anfitrión", "la anfitriona")),
            "|".join(f"{be} {host} {of}" for be in ("fue", "hizo de", "ejerció de", "ofició de") for host in ("anfitrión", "anfitriona", "el anfitrión", "la anfitriona")),
            "", "", "", "",
        ), event="bilateral_meeting", honours=True)
    ),
    # "Su ministro lo hará a Roma": goes where another verb led somebody before.
    *_v(Sense.GO, _forms("lo hará|lo harán", "lo hace|lo hacen", "lo hizo|lo hicieron", "", "", "", ""), near=True),
    *(
        verb
        for way in ("como huésped", "como invitado", "como invitada", "por invitado", "por invitada", "por huésped", "de invitado", "de visita", "de huésped")
        for verb in _v(Sense.HOST, _tener(tail=way), event="bilateral_meeting")
    ),
    *(verb for tail in ("audiencia", "una audiencia") for verb in _v(Sense.HOST, _ir("conceder", tail=tail), event="bilateral_meeting")),
    # "concedió el martes en Roma una audiencia a la ministra"
    *(verb for forms in (_ir("conceder"), _strong("dar", "da|dan", "dio|dieron", "dado", "dando", "dar"), _ar("otorgar")) for verb in _v(Sense.HOST, forms, event="bilateral_meeting", honours=True, things=("audiencia",))),
    *(
        verb
        for meal in ("una cena", "un almuerzo", "un desayuno", "una comida", "un almuerzo de trabajo", "una cena de trabajo")
        for forms in (_ir("ofrecer", tail=meal), _forms(f"dará {meal}", f"da {meal}", f"dio {meal}", "", f"dar {meal}", f"dado {meal}", ""))
        for verb in _v(Sense.HOST, forms, event="bilateral_meeting", honours=True)
    ),
    *(verb for tail in ("audiencia", "una audiencia", "una entrevista", "una hora", "dos horas", "media hora") for verb in _v(Sense.HOST, _ir("conceder", tail=tail), event="bilateral_meeting", honours=tail != "una entrevista")),
    *(verb for meal in _MEALS for forms in (_ofrecer(meal), _dar(meal), _ar("brindar", tail=meal)) for verb in _v(Sense.HOST, forms, event="ceremony" if meal.endswith(("gala", "estado")) or "banquete" in meal else "bilateral_meeting", honours=True)),
    *(verb for tail in (f"{the} {what}" for the in ("la", "una") for what in ("ceremonia de bienvenida", "ceremonia oficial de bienvenida", "ceremonia de recibimiento", "recepción oficial")) for forms in (_ofrecer(tail), _ar("encabezar", tail=tail), _ir("dirigir", tail=tail), _ir("presidir", tail=tail)) for verb in _v(Sense.HOST, forms, event="ceremony", honours=True)),
    *(verb for tail in ("la alfombra roja", "una alfombra roja") for forms in (_ir("extender", "extiend", tail=tail), _ar("desplegar", "desplieg", tail=tail), _ir("tender", "tiend", tail=tail)) for verb in _v(Sense.HOST, forms, event="bilateral_meeting", honours=True)),
    *(verb for tail in ("una cálida bienvenida", "una bienvenida", "la bienvenida oficial", "una calurosa bienvenida", "un cálido recibimiento", "una calurosa acogida") for forms in (_dar(tail), _ofrecer(tail), _ar("brindar", tail=tail)) for verb in _v(Sense.HOST, forms, event="bilateral_meeting", honours=True)),
    *_v(Sense.HOST, _forms("|".join(f"{be} {guest} {of}" for be in ("será", "serán") for guest in ("huésped", "invitado", "el huésped", "el invitado", "invitada", "la invitada") for of in ("de", "del")), "", "", "", "", "|".join(f"{guest} {of}" for guest in ("huésped", "el huésped") for of in ("de", "del")), ""), event="bilateral_meeting", owned=True),
    *_v(Sense.HOST, _ar("aguardar"), event="bilateral_meeting", awaits=True),
    *_v(Sense.HOST, {f: p for f, p in _ar("esperar").items() if f in (Form.FUTURE, Form.PRESENT, Form.PAST)}, event="bilateral_meeting", awaits=True),
    # A bare "espera" hopes or expects; with a pronoun before it somebody is waited for.
    *(
        verb
        for whom in ("lo", "la", "los", "las", "le", "les")
        for verb in _v(Sense.HOST, _forms(f"{whom} esperará|{whom} esperarán", f"{whom} espera|{whom} esperan", f"{whom} esperaba|{whom} esperaban|{whom} esperó|{whom} esperaron", "", "", "", f"{whom} estará esperando|{whom} estaba esperando"), event="bilateral_meeting", awaits=True)
    ),
    *(
        verb
        for tail in ("homenaje", "tributo", "un homenaje", "honores")
        for verb in _v(Sense.CEREMONY, _ir("rendir", "rind", "rind", tail=tail), event="ceremony")
    ),
    *(
        Verb(Sense.CEREMONY, forms, event="ceremony", things=tuple(things.split()))
        for verbs, things in (
            ((_ar("depositar"), _ar("colocar"), _ar("dejar"), _ar("ofrendar"), _poner("")), "ofrenda ofrendas corona coronas flores"),
            ((_ar("llevar"),), "flores ofrenda"),
            ((_ar("izar"),), "bandera banderas"),
            ((_ar("sonar", "suen"), _ar("entonar")), "himno himnos"),
            ((_ir("reabrir", participle="reabierto"),), "embajada consulado sede oficina museo"),
            ((_poner(""), _ar("colocar")), "piedra placa"),
            ((_ar("cortar"),), "cinta listón"),
            ((_ar("pasar"),), "revista"),
            ((_ar("tributar"), _ir("rendir", "rind", "rind")), "honores"),
            ((_ar("disparar"),), "salva salvas"),
            ((_ar("plantar"), _ar("sembrar")), "árbol árboles olivo"),
            ((_ar("guardar"), _ar("observar")), "silencio"),
            ((_ir("encender", "enciend"),), "vela velas llama antorcha"),
            ((_ar("develar"), _ar("desvelar"), _ir("descubrir", participle="descubierto"), _ir("descorrer")), "placa estatua busto monumento velo"),
            ((_ir("abrir", participle="abierto"),), "exposición oficina planta fábrica hospital escuela museo pabellón sede biblioteca clínica"),
            ((_ar("entregar"), _ar("donar")), "ambulancias ambulancia ayuda donativo donación equipos equipamiento vehículos vacunas medicinas llaves medalla premio premios condecoración"),
            ((_poner("im"), _ar("otorgar"), _ar("entregar")), "condecoración medalla collar distinción reconocimiento cruz orden doctorado"),
            ((_ir("recibir"), _ir("recoger"), _ar("aceptar")), "reconocimiento distinción condecoración galardón premio doctorado medalla llaves collar cruz"),
            ((_ar("presenciar"), _VER, _ar("contemplar")), "desfile desfiles parada"),
            ((_ar("honrar"),), "caídos víctimas memoria muertos héroes"),
        )
        for forms in verbs
    ),
    Verb(Sense.CEREMONY, _ir("recibir"), event="ceremony", things=("orden",)),
    *_v(Sense.CEREMONY, {Form.PARTICIPLE: ("condecorado", "condecorada", "condecorados", "galardonado", "galardonada", "investido", "investida", "distinguido", "distinguida")}, event="ceremony"),
    *_v(Sense.CEREMONY, {Form.PARTICIPLE: tuple(f"{made} {what}" for made in ("nombrado", "declarado") for what in ("huésped ilustre", "huésped de honor", "visitante ilustre", "ciudadano ilustre", "hijo adoptivo", "hijo ilustre", *_DOCTOR)) + tuple(f"{made} {what}" for made in ("investido", "investida", "nombrada", "declarada") for what in _DOCTOR)}, event="ceremony"),
    *(
        Verb(Sense.CEREMONY, forms, event="other", things=tuple(things.split()))
        for forms, things in (
            (_ir("asistir"), "concierto partido espectáculo función ópera carrera"), (_ir("acudir"), "concierto partido espectáculo función ópera"),
            (_VER, "partido concierto espectáculo"), (_ar("presenciar"), "partido concierto espectáculo"),
            (_ar("sobrevolar", "sobrevuel"), "zona zonas región"), (_ar("pasear"), "casco calles barrio mercado jardines ciudad malecón"),
            (_ar("saludar"), "comunidad tropas soldados colectividad compatriotas"),
        )
    ),
    *_v(Sense.CEREMONY, _ar("conmemorar"), event="ceremony"),
    *(verb for forms in (_ar("condecorar", clitics=True), _ar("galardonar", clitics=True), _ar("homenajear", clitics=True)) for verb in _v(Sense.HOST, {f: p for f, p in forms.items() if f is not Form.PARTICIPLE}, event="ceremony")),
    *(
        Verb(Sense.PRESS, forms, event="press_conference", things=tuple(things.split()))
        for verbs, things in (
            ((_forms("dará|darán", "da|dan", "dio|dieron", "daría", "dar", "dado", "dando"), _ir("ofrecer"), _ar("brindar"), _ir("conceder"), _ar("realizar"), _hacer(), _ir("sostener", "sostien", "sostuv")), "prensa medios"),
            ((_ir("atender", "atiend"),), "prensa medios periodistas"),
            ((_ir("responder"), _ar("contestar")), "periodistas reporteros"),
        )
        for forms in verbs
    ),
    Verb(Sense.PRESS, _ir("reunir"), reflexive=True, event="press_conference", things=("prensa", "periodistas", "medios")),
    *_v(Sense.PRESS, _ir("comparecer"), event="press_conference", audience=True),
    *_v(Sense.HOST, _forms("dará la bienvenida|darán la bienvenida", "da la bienvenida", "dio la bienvenida|dieron la bienvenida", "", "dar la bienvenida", "dado la bienvenida", "dando la bienvenida"), event="bilateral_meeting", applauds=True),
    *_v(Sense.SEND, _ar("enviar", "enví")),
    *_v(Sense.SEND, _ar("despachar")),
    *_v(Sense.SEND, _ar("mandar")),
    *_v(Sense.SEND, _ar("delegar")),
    *(verb for what in ("la tarea", "su representación", "la representación") for to in ("", " en", " en su", " en el", " en la") for verb in _v(Sense.SEND, _ar("delegar", tail=what + to))),
    *(verb for tail in ("en", "en su", "en el", "en la") for verb in _v(Sense.SEND, _ar("delegar", tail=tail))),
    # what is done there
    *_se(Sense.MEET, _ir("reunir", "reún"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ar("entrevistar"), event="bilateral_meeting"),
    *_se(Sense.MEET, _ar("entrevistar"), event="bilateral_meeting"),
    *_se(Sense.MEET, _forms("encontrará|encontrarán", "encuentra con|encuentran con", "encontró|encontraron", "encontraría", "encontrar", "encontrado", ""), event="bilateral_meeting"),
    *_se(Sense.MEET, _VER, event="bilateral_meeting", sees=True),
    *_v(Sense.MEET, _VER, event="bilateral_meeting", sees=True),
    *_se(Sense.MEET, _VER | {Form.PAST: ("vio las caras", "vio la cara")}, event="bilateral_meeting"),
    *_se(Sense.MEET, _ar("sentar"), event=None, present=True),
    *_v(Sense.MEET, _ar("cenar"), event="bilateral_meeting"),
    *(
        verb
        for meal in ("almuerzo", "mesa", "cena", "desayuno", "un almuerzo", "una cena", "un desayuno", "mesa y mantel", "un café", "mantel")
        for verb in _v(Sense.MEET, _ir("compartir", tail=meal), event="bilateral_meeting", together=True)
    ),
    *(verb for forms in (_ar("intercambiar", tail="impresiones"), _ar("cambiar", tail="impresiones"), _ar("intercambiar", tail="puntos de vista"), _ar("conferenciar"), _ar("departir")) for verb in _v(Sense.MEET, forms, event="bilateral_meeting", together=True)),
    *(verb for tail in ("la mano de", "la mano del", "la mano a", "la mano al") for verb in _v(Sense.MEET, _ar("estrechar", tail=tail), event="bilateral_meeting")),
    *_v(Sense.MEET, _forms("hablará a solas|hablarán a solas|conversará a solas", "habla a solas|hablan a solas", "habló a solas|hablaron a solas|conversó a solas|conversaron a solas", "", "hablar a solas|conversar a solas", "hablado a solas", ""), event="bilateral_meeting"),
    *_se(Sense.MEET, _ar("encerrar", "encierr"), event="bilateral_meeting", together=True),
    *_v(Sense.MEET, _ar("almorzar", "almuerz"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ar("desayunar"), event="bilateral_meeting"),
    *(verb for tail in ("impresiones", "unas palabras", "saludos") for verb in _v(Sense.MEET, _ar("cruzar", tail=tail), event="bilateral_meeting", together=True)),
    *(verb for tail in ("el pésame", "sus condolencias") for forms in (_dar(tail), _ar("presentar", tail=tail)) for verb in _v(Sense.MEET, forms, event="bilateral_meeting")),
    *_v(Sense.MEET, _ar("conversar"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ar("charlar"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ar("platicar"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ar("negociar"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ir("coincidir"), event="bilateral_meeting"),
    *_se(Sense.MEET, _ar("citar"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ar("dialogar"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ir("departir"), event="bilateral_meeting"),
    *_v(Sense.MEET, _ar("saludar"), event=None, sees=True, applauds=True),
    *(verb for forms in (_ar("analizar"), _ar("abordar"), _ar("tratar"), _ir("discutir"), _ar("repasar"), _ar("revisar"), _ar("examinar"), _ar("evaluar", "evalú"), _ir("debatir")) for verb in _v(Sense.MEET, forms, event="bilateral_meeting", together=True)),
    *(verb for tail in ("vistas", "pareceres", "criterios", "opiniones", "ideas", "unas palabras", "saludos", "puntos de vista", "impresiones") for forms in (_ar("intercambiar", tail=tail), _ar("cambiar", tail=tail)) for verb in _v(Sense.MEET, forms, event="bilateral_meeting", together=True)),
    *(verb for tail in ("a la mesa", "a negociar", "a dialogar", "a conversar", "a la mesa de negociaciones", "frente a", "frente a frente") for verb in _se(Sense.MEET, _ar("sentar", "sient", tail=tail), event="bilateral_meeting", together=tail[-1] != "a")),
    *(verb for tail in ("cara a cara", "frente a frente") for verb in _se(Sense.MEET, _VER | {Form.PAST: (f"vio {tail}", f"vieron {tail}"), Form.FUTURE: (f"verá {tail}", f"verán {tail}"), Form.PRESENT: (f"ve {tail}", f"ven {tail}"), Form.INFINITIVE: (f"ver {tail}",), Form.PARTICIPLE: (f"visto {tail}",), Form.GERUND: (f"viendo {tail}",)}, event="bilateral_meeting")),
    *(verb for tail in ("la mano", "manos", "las manos") for verb in _se(Sense.MEET, _ar("estrechar", tail=tail), event="bilateral_meeting", together=True)),
    *_se(Sense.MEET, _ar("abrazar"), event="bilateral_meeting", together=True),
    *_se(Sense.MEET, _ar("reencontrar", "reencuentr"), event="bilateral_meeting"),
    *_se(Sense.MEET, _ar("juntar"), event="bilateral_meeting", together=True),
    *_v(Sense.MEET, _ar("parlamentar"), event="bilateral_meeting", together=True),
    *_v(Sense.MEET, _ar("despachar", tail="con"), event="bilateral_meeting", together=True),
    *_v(Sense.MEET, _tener(tail="un cara a cara"), event="bilateral_meeting", together=True),
    *(verb for tail in ("cita", "audiencia", "reunión") for verb in _v(Sense.MEET, _tener(tail=tail), event="bilateral_meeting", together=True)),
    *_v(Sense.MEET, _ar("saludar"), event=None),
    # "Debutó en el exterior el miércoles en París", "se estrenó en Lima".
    *_v(Sense.STAY, _ar("debutar")),
    *_se(Sense.STAY, _ar("estrenar")),
    *_v(Sense.STAY, _hacer("su debut")),
    *_v(Sense.ATTEND, _ar("participar")),
    *_v(Sense.ATTEND, _ir("asistir")),
    *_v(Sense.ATTEND, _ar("tomar", tail="parte")),
    *_v(Sense.ATTEND, _ar("presenciar")),
    # what is done for another who does not come
    *(verb for w in ("reemplazar", "suplantar", "relevar") for verb in _v(Sense.OTHER, _ar(w, clitics=True), replaces=True)),
    *(verb for w in ("sustituir", "suplir") for verb in _v(Sense.OTHER, _ir(w, weak=w[:-2] + ("y" if w == "sustituir" else "")), replaces=True)),
    # what only who is there does
    *_v(Sense.OTHER, _ar("tomar", tail="asiento"), present=True),
    *_v(Sense.OTHER, _ar("abrazar"), present=True),
    *_se(Sense.OTHER, _ar("abrazar"), present=True),
    *_v(Sense.OTHER, _forms("", "", "", "", "", "sentado|sentada|sentados|sentadas", ""), present=True),
    *(verb for tail in ("un lugar", "su lugar", "su asiento", "sus asientos", "el asiento", "la silla", "un asiento", "un puesto") for verb in _v(Sense.OTHER, _ar("ocupar", tail=tail), present=True)),
    *_v(Sense.ATTEND, _ir("concurrir")),
    *_v(Sense.ATTEND, _ir("abrir", participle="abierto"), things=tuple("foro cumbre conferencia reunión asamblea congreso sesión seminario simposio convención".split())),
    *(
        verb
        for forms in (_ir("seguir", "sigu", "sigu"), _ar("contemplar"), _ar("observar"))
        for verb in _v(Sense.ATTEND, forms, things=_RITES)
    ),
    *_v(Sense.ATTEND, _ar("representar"), represents=True),
    *_v(Sense.ATTEND, _hacer("las veces de"), represents=True),
    *_v(Sense.ATTEND, _forms("estará presente en|estarán presentes en", "está presente en|están presentes en", "estuvo presente en|estuvieron presentes en|estaba presente en", "", "estar presente en", "", ""), being=True),
    *_se(Sense.ATTEND, _ar("sumar", tail="a la cumbre")),
    *_se(Sense.ATTEND, _ar("dar", tail="cita") | {Form.PRESENT: ("da cita", "dan cita"), Form.PAST: ("dio cita", "dieron cita", "daban cita"), Form.PARTICIPLE: ("dado cita",)}),
    *_v(Sense.ATTEND, _ir("presidir")),
    *_v(Sense.ATTEND, _ir("copresidir")),
    *_v(Sense.ATTEND, _ar("encabezar", subjunctive=True)),
    *_v(Sense.SPEAK, _strong("intervenir", "interviene|intervienen|intervenga", "intervino|intervinieron|intervenía", "intervenido", "interviniendo", "intervendr"), event="speech", audience=True),
    *_v(Sense.SPEAK, _ar("hablar"), event="speech", audience=True),
    *(
        Verb(Sense.SPEAK, forms, event="speech", things=tuple("discurso discursos conferencia charla clase lección palabras intervención ponencia alocución mensaje disertación homilía arenga".split()))
        for forms in (_ar("pronunciar"), _ar("dictar"), _ir("impartir"), _ir("ofrecer"), _ar("brindar"), _strong("leer", "lee|leen|lea", "leyó|leyeron|leía", "leído", "leyendo"), _hacer(), _forms("dará|darán", "da|dan", "dio|dieron", "daría", "dar", "dado", "dando"))
    ),
    *_v(Sense.SPEAK, _ar("disertar"), event="speech"),
    *(verb for tail in ("la embajada", "la nueva embajada", "su embajada", "el consulado", "su consulado", "su nueva embajada", *(f"las puertas {of}" for of in ("de la embajada", "de la nueva embajada", "de la primera embajada", "de su embajada", "de su nueva embajada", "del consulado", "del nuevo consulado"))) for verb in _v(Sense.CEREMONY, _ir("abrir", participle="abierto", tail=tail), event="ceremony")),
    *_v(Sense.SPEAK, _hacer(tail="uso de la palabra"), event="speech"),
    *(Verb(v.sense, v.forms, reflexive=v.reflexive, event="speech", things=_AUDIENCES) for v in _se(Sense.SPEAK, _ir("dirigir"))),
    *_v(Sense.SPEAK, _forms("hablará ante|tomará la palabra|dirigirá un discurso", "habla ante", "habló ante|tomó la palabra|dirigió un discurso", "", "hablar ante|tomar la palabra", "", ""), event="speech"),
    *_v(Sense.SPEAK, _poner("ex"), event="speech", audience=True),
    *_v(Sense.SPEAK, _ar("hablar", tail="ante"), event="speech"),
    *_v(Sense.SPEAK, _ar("tomar", tail="la palabra"), event="speech"),
    *(verb for whom in _PRESS for forms in (_ir("atender", "atiend", tail=f"a {whom}"), _ar("hablar", tail=f"con {whom}"), _ar("hablar", tail=f"ante {whom}"), _ir("comparecer", tail=f"ante {whom}"), _hacer(f"declaraciones a {whom}"), _ofrecer(f"declaraciones a {whom}"), _dar(f"declaraciones a {whom}"), _dar(f"la cara ante {whom}")) for verb in _v(Sense.PRESS, forms, event="press_conference")),
    *_v(Sense.SIGN, _ar("firmar"), event="signing"),
    *_v(Sense.SIGN, _ir("suscribir", participle="suscrito"), event="signing"),
    *_v(Sense.SIGN, _ar("rubricar"), event="signing"),
    *(verb for way in ("su firma", "la firma", "sus firmas") for verb in _v(Sense.SIGN, _ar("estampar", tail=way), event="signing")),
    *(
        Verb(Sense.SIGN, forms, event="signing", things=tuple("acuerdo acuerdos convenio convenios pacto memorando memorándum tratado alianza contrato contratos".split()))
        for forms in (_ar("sellar"), _ar("cerrar", "cierr"), _ir("concluir", "concluy", "concluy"), _ar("concretar"), _ar("refrendar"), _ar("formalizar"))
    ),
    *_v(Sense.MAKE, _ir("proceder")),
    *_v(Sense.CEREMONY, _ar("inaugurar"), event="ceremony"),
    *(verb for tail in ("misa", "una misa", "la misa") for forms in (_ar("oficiar", tail=tail), _ar("celebrar", tail=tail)) for verb in _v(Sense.CEREMONY, forms, event="ceremony")),
    # the course of a journey
    *_v(Sense.BEGIN, _ar("iniciar")),
    *_v(Sense.BEGIN, _ir("emprender")),
    *_v(Sense.BEGIN, _ar("comenzar", "comienz")),
    *_v(Sense.BEGIN, _ar("empezar", "empiez")),
    *_v(Sense.BEGIN, _ar("arrancar")),
    *_v(Sense.END, _ir("concluir", "concluy", "conclu", "concluido") | {Form.PAST: ("concluyó", "concluyeron", "concluía")}),
    *_v(Sense.END, _ar("finalizar")),
    *(verb for forms in (_ir("extender", "extiend"), _ar("prolongar"), _ar("alargar")) for verb in _se(Sense.MAKE, forms, takes_place=True)),
    *_v(Sense.MAKE, _ar("durar"), takes_place=True),
    *_v(Sense.END, _ar("acabar", subjunctive=False)),
    *_v(Sense.END, _ar("clausurar")),
    *_v(Sense.END, _poner("", tail="broche final a")),
    *_v(Sense.END, _poner("", tail="el broche a")),
    *_v(Sense.BEGIN, _forms("dará comienzo a|dará inicio a|dará comienzo|dará inicio", "da comienzo a|da inicio a|da comienzo|da inicio", "dio comienzo a|dio inicio a|dieron comienzo a|dio comienzo|dio inicio", "", "dar comienzo a|dar inicio a|dar comienzo|dar inicio", "dado comienzo|dado inicio", "")),
    *(verb for tail in ("inicio", "comienzo") for verb in _v(Sense.BEGIN, _tener(tail=tail))),
    *_v(Sense.BEGIN, _ar("estrenar")),
    *_v(Sense.BEGIN, _ar("retomar")),
    *_v(Sense.BEGIN, _ar("reanudar")),
    *_v(Sense.END, _ar("terminar")),
    *_v(Sense.END, _ar("culminar")),
    *_v(Sense.END, _ar("cerrar", "cierr")),
    *_v(Sense.END, _ar("rematar")),
    *_v(Sense.END, _ir("interrumpir")),
    *_v(Sense.END, _ar("acortar")),
    *_v(Sense.END, _poner("", tail="fin")),
    *_v(Sense.END, _poner("", tail="término")),
    *_v(Sense.END, _poner("", tail="punto final")),
    *_v(Sense.END, _forms("dará por concluida|dará por terminada|dará por finalizada", "da por concluida|da por terminada|da por finalizada", "dio por concluida|dio por terminada|dio por finalizada|dio por concluido|dio por terminado", "", "", "", "")),
    *_v(Sense.MAKE, _ar("realizar")),
    *_v(Sense.MAKE, _ar("aprovechar")),
    *_v(Sense.MAKE, _ar("efectuar", "efectú")),
    *_v(Sense.MAKE, _ar("protagonizar")),
    *_v(Sense.MAKE, _ir("cumplir")),
    *_v(Sense.MAKE, _ar("desarrollar")),
    *_v(Sense.MAKE, _ar("llevar", tail="a cabo")),
    *_v(Sense.MAKE, _ir("rendir", "rind", "rind")),
    *_v(Sense.MAKE, _tener(tail="lugar"), takes_place=True),
    *(verb for word in ("celebrar", "desarrollar", "realizar", "concretar") for verb in _se(Sense.MAKE, _ar(word), takes_place=True)),
    *_se(Sense.MAKE, _ar("efectuar", "efectú"), takes_place=True),
    *_se(Sense.MAKE, _ar("llevar", tail="a cabo"), takes_place=True),
    *_se(Sense.MAKE, _strong("producir", "produce|producen|produzca", "produjo|produjeron|producía", "producido", "produciendo"), takes_place=True),
    *_v(Sense.MAKE, _forms("tiene previsto|tienen previsto|tiene prevista|tienen prevista|tiene previstas|prevé|prevén|planea|planean|tiene programada|tiene programado|tiene agendada|tiene agendado|proyecta|se prevé|se anuncia", "", "tenía previsto|tenía prevista|tenía previstos|tenía previstas|tenían previsto|tenían prevista|tenían previstos|tenían previstas|preveía|tenía programada|tenía programado|planeaba", "", "", "", "")),
    *_v(Sense.MAKE, _forms("se esperará|se espera|se esperan|se aguarda|se aguardan|se da por segura|se le espera|se les espera|se le aguarda|se le esperará|se les aguarda", "", "se esperaba|se aguardaba|se le esperaba|se les esperaba|se le aguardaba", "", "", "", ""), awaited=True),
    *_v(Sense.MAKE, _hacer()),
    *_v(Sense.MAKE, _forms("girará", "", "giró", "", "girar", "", "")),
    *_v(Sense.MAKE, _tener("man")),
    *_v(Sense.MAKE, _tener()),
    *_v(Sense.MAKE, _tener("sos")),
    *_v(Sense.MAKE, _ar("celebrar")),
    *_v(Sense.MAKE, _ir("ofrecer")),
    *_v(Sense.MAKE, _ar("pronunciar")),
    *_v(Sense.MAKE, _ar("preparar")),
    *_v(Sense.MAKE, _ar("alistar")),
    *_v(Sense.MAKE, _ar("ultimar")),
    *_v(Sense.MAKE, _forms("", "", "", "", "", "previsto|prevista|previstos|previstas|programado|programada|programadas|agendado|agendada|fijado|fijada", ""), planned=True),
    *_v(Sense.MAKE, _ar("prolongar")),
    *_v(Sense.MAKE, _ar("adelantar"), forward=True),
    *_v(Sense.MAKE, _ar("anticipar"), forward=True),
    *_v(Sense.MAKE, _ar("completar")),
    *_v(Sense.MAKE, _ar("continuar", "continú")),
    *_v(Sense.MAKE, _ir("proseguir", "prosigu", "prosigu")),
    *_v(Sense.MAKE, _ir("incluir", "incluy") | {Form.PAST: ("incluyó", "incluía", "incluían", "incluyeron")}, stages=True),
    *_v(Sense.MAKE, _ar("abarcar"), stages=True),
    *_v(Sense.MAKE, _ar("figurar"), stages=True),
    *(verb for who in ("los invitados", "los invitados de honor", "los asistentes", "los participantes", *(f"los {who} {there}" for who in ("mandatarios", "líderes", "jefes de estado", "jefes de estado y de gobierno", "dignatarios", "presidentes", "cancilleres", "ministros") for there in ("presentes", "reunidos", "esperados", "invitados"))) for verb in _v(Sense.ATTEND, _ar("figurar", tail=f"entre {who}"), being=True)),
    *_v(Sense.MAKE, _ir("comprender"), stages=True),
    *_v(Sense.MAKE, _ar("contemplar"), stages=True),
    *_v(Sense.CHOOSE, _ir("elegir", "elig", "elig")),
    *_v(Sense.CHOOSE, _ir("escoger")),
    *_v(Sense.CANCEL, _ar("cancelar")),
    *_v(Sense.CANCEL, _ar("anular")),
    *_v(Sense.CANCEL, _ir("suspender")),
    *_v(Sense.CANCEL, _ar("renunciar", tail="a")),
    *_v(Sense.CANCEL, _ir("desistir")),
    *_v(Sense.DECLINE, _ar("faltar", tail="a")),
    *_v(Sense.DECLINE, _ar("faltar")),
    *_v(Sense.DECLINE, _ar("brillar", tail="por su ausencia")),
    *_v(Sense.DECLINE, _ar("declinar")),
    *_se(Sense.DECLINE, _ar("ausentar")),
    *_v(Sense.CANCEL, _ir("suprimir")),
    *_v(Sense.CANCEL, _ar("dejar", tail="sin efecto")),
    *_v(Sense.CANCEL, _ar("desconvocar")),
    *_v(Sense.CANCEL, _ar("dejar", tail="en suspenso")),
    *_se(Sense.DECLINE, _ar("excusar")),
    # what becomes of a journey: "quedó sin efecto", "se cayó el viaje", "la visita tendrá que esperar"
    *_v(Sense.CANCEL, {Form.PARTICIPLE: ("sin efecto", "en nada", "en suspenso", "en agua de borrajas")}),
    *_v(Sense.POSTPONE, {Form.PARTICIPLE: ("para otra ocasión", "para más adelante", "para otro momento", "para otra fecha", "para mejor ocasión", "pendiente de nueva fecha", "sin fecha")}),
    *(verb for forms in (_strong("caer", "cae|caen|caiga|caigan", "cayó|cayeron", "caído", "cayendo"), _ar("frustrar"), _ar("truncar"), _ar("malograr")) for verb in _se(Sense.CANCEL, forms, be_perfect=True, takes_place=True)),
    *_v(Sense.POSTPONE, _forms("tendrá que esperar|tendrán que esperar|deberá esperar|deberán esperar", "tiene que esperar|debe esperar", "tuvo que esperar", "", "", "", ""), be_perfect=True, takes_place=True),
    *_v(Sense.POSTPONE, _forms("se realizará más adelante|se hará más adelante|se efectuará más adelante|se concretará más adelante|tendrá lugar más adelante|se realizará en otra fecha|se hará en otra fecha|tendrá lugar en otra fecha", "", "", "", "", "", ""), be_perfect=True, takes_place=True),
    *(verb for tail in ("de", "del") for verb in _se(Sense.CANCEL, _ar("bajar", tail=tail), things=("cumbre", "viaje", "gira", "cita", "foro", "conferencia", "visita", "reunión", "comitiva"))),
    *_v(Sense.POSTPONE, _ar("aplazar")),
    *_v(Sense.POSTPONE, _poner("pos")),
    *_v(Sense.POSTPONE, _poner("pos") | {Form.PAST: ("pospuso", "pospusieron", "posponía")}),
    *_v(Sense.POSTPONE, _ir("diferir", "difier", "difir")),
    *_v(Sense.POSTPONE, _ar("retrasar")),
    *_v(Sense.POSTPONE, _ar("postergar")),
    *_v(Sense.POSTPONE, _ar("reprogramar")),
    *_v(Sense.POSTPONE, _ar("demorar")),
    *(verb for tail in ("para más adelante", "para más tarde", "para otra ocasión", "para otro momento", "para mejor ocasión", "para otra fecha") for verb in _v(Sense.POSTPONE, _ar("dejar", tail=tail))),
    *_v(Sense.INVITE, _ar("invitar", clitics=True)),
    *_v(Sense.INVITE, _ar("convidar")),
    *_v(Sense.INVITE, _ar("instar")),
    *_v(Sense.INVITE, _ir("pedir", "pid", "pid")),
    *_v(Sense.WISH, _ar("solicitar")),
    *_v(Sense.WISH, _poner("pro")),
    *(verb for word in ("barajar", "sopesar", "estudiar", "plantear", "anhelar", "ansiar") for verb in _v(Sense.WISH, _ar(word))),
    *_v(Sense.WISH, _forms("", "se habla de|se especula con|se rumorea|se baraja|se estudia|se contempla|se plantea|está en estudio", "se habló de|se hablaba de|se especulaba con|se especuló con|se rumoreaba|se barajaba|se barajó|se estudiaba", "", "", "evocada|evocado|discutida|en estudio|en discusión|en el aire|en duda", "")),
    *_v(Sense.WISH, _ir("sugerir", "sugier", "sugir")),
    *_v(Sense.CALL, _ar("telefonear")),
    *_v(Sense.CALL, _forms("hablará por teléfono|hablarán por teléfono|conversará por teléfono", "habla por teléfono", "habló por teléfono|hablaron por teléfono|conversó por teléfono|conversaron por teléfono|habló telefónicamente|conversó telefónicamente", "", "hablar por teléfono|conversar por teléfono", "hablado por teléfono|conversado por teléfono", "")),
    *_v(Sense.CALL, _ar("llamar")),
    *(
        verb
        for word in (
            "indicar", "declarar", "precisar", "afirmar", "señalar", "explicar", "informar", "comunicar",
            "subrayar", "destacar", "comentar", "lamentar", "revelar", "avanzar", "detallar", "recalcar", "apuntar", "criticar",
            "denunciar", "expresar", "manifestar", "alertar", "publicar", "relatar", "acusar", "culpar", "felicitar", "condenar", "aclarar",
            "anticipar", "notificar", "reportar", "divulgar", "resaltar", "puntualizar", "matizar", "apostillar", "acotar", "enfatizar", "remarcar", "opinar",
            "considerar", "estimar", "calcular", "alegar", "argumentar", "augurar", "vaticinar", "pronosticar", "replicar", "sentenciar", "zanjar", "tuitear", "rectificar", "ratificar", "especificar", "reaccionar",
        )
        for verb in _v(Sense.SAY, _ar(word))
    ),
    *_v(Sense.SAY, _ar("anunciar"), announces=True),
    *_v(Sense.SAY, _ar("confirmar"), announces=True),
    *(verb for word in ("asegurar", "garantizar", "ratificar", "reafirmar") for verb in _v(Sense.SAY, _ar(word), announces=True)),
    *_v(Sense.SAY, _ar("contar", "cuent")),
    *_v(Sense.SAY, _ar("negar", "nieg"), denies=True),
    *_v(Sense.OTHER, _ar("llamar", tail="a consultas")),
    *_v(Sense.SAY, _ir("desmentir", "desmient", "desmint"), denies=True),
    *_v(Sense.SAY, _forms("descartará que", "descarta que|descartan que", "descartó que|descartaron que", "", "", "descartado que", ""), denies=True),
    *(verb for word in ("descartar", "rechazar", "refutar") for verb in _v(Sense.SAY, _ar(word), denies=True)),
    *_v(Sense.SAY, _ar("recordar", "recuerd")),
    *_v(Sense.SAY, _DECIR),
    *_v(Sense.SAY, _ir("añadir")),
    *_v(Sense.SAY, _ir("escribir", participle="escrito")),
    *_v(Sense.SAY, _ir("referir", "refier", "refir")),
    *_v(Sense.SAY, _ir("advertir", "adviert", "advirt")),
    *_v(Sense.OTHER, _ar("evitar")),
    *(verb for w in ("presentar", "exhortar", "urgir", "avisar", "notificar", "presionar", "interpelar", "plantear", "garantizar", "reiterar", "hacer llegar", "regalar", "obsequiar") for verb in _v(Sense.OTHER, _ar(w) if w.endswith("ar") else _ir(w) if w.endswith("ir") and " " not in w else _hacer("llegar"))),
    *_v(Sense.OTHER, _ar("trasladar")),
    *_v(Sense.OTHER, _ir("transmitir")),
    *_v(Sense.OTHER, _ar("acordar", "acuerd")),
    *_v(Sense.OTHER, _ar("buscar")),
    *_v(Sense.OTHER, _ar("ordenar")),
    *(verb for word in ("autorizar", "facultar", "habilitar") for verb in _v(Sense.OTHER, _ar(word), announces=True, allows=True)),
    *_v(Sense.OTHER, _ir("permitir"), allows=True),
    *_v(Sense.OTHER, _ir("prometer"), announces=True),
    *_se(Sense.OTHER, _ir("comprometer"), announces=True),
    *_v(Sense.OTHER, _ir("defender", "defiend")),
    *_v(Sense.OTHER, _ir("decidir")),
    *_v(Sense.OTHER, _ar("reiterar")),
    *_v(Sense.OTHER, _ar("apoyar")),
    *_v(Sense.OTHER, _ar("respaldar")),
    *_v(Sense.OTHER, _ir("agradecer")),
    *_v(Sense.OTHER, _ar("aceptar")),
    *_v(Sense.OTHER, _ar("aceptar"), announces=True),
    *_v(Sense.OTHER, _ar("rechazar")),
    *(verb for tail in ("lo propio", "lo mismo", "otro tanto", "igual") for verb in _v(Sense.OTHER, _hacer(tail), alike=True)),
    *_v(Sense.OTHER, _ir("seguir", "sigu", "sigu"), alike=True, trails=True),
    *_v(Sense.OTHER, _ir("preceder"), trails=True),
    *(verb for tail, forms in (
        ("el terreno", "preparar allanar tantear abonar"), ("el camino", "preparar allanar despejar"), ("la visita", "preparar ultimar"), ("el viaje", "preparar ultimar"),
    ) for word in forms.split() for verb in _v(Sense.STAY, _ar(word, tail=tail), near=True)),
    *_v(Sense.VISIT, _ar("pasar", tail="por"), direct=True, near=True),
    *_v(Sense.GO, _hacer("el viaje"), comes=True),
    *_v(Sense.GO, _hacer("el desplazamiento"), comes=True),
    *_v(
        Sense.GO,
        _strong("devolver", "devuelve|devuelven|devuelva|devuelvan", "devolvió|devolvieron|devolvía|devolvían", "devuelto", "devolviendo"),
        repays=True,
        things=("visita",),
    ),
    *_v(Sense.OTHER, _ir("seguir", "sigu", "sigu"), alike=True),
    *_v(Sense.OTHER, _ir("exigir", "exig")),
    *_v(Sense.OTHER, _ar("nombrar"), announces=True),
    *_v(Sense.OTHER, _ar("designar"), announces=True),
    *_v(Sense.OTHER, _ar("ganar")),
    *_v(Sense.OTHER, _ar("gobernar", "gobiern")),
    *_v(Sense.OTHER, _ar("instalar")),
    *_v(Sense.OTHER, _ir("asumir")),
    *(verb for what in ("al poder", "al gobierno", "a la presidencia", "al trono", "a la jefatura del estado") for word in ("llegar", "regresar", "retornar") for verb in _v(Sense.OTHER, _ar(word, tail=what))),
    *_v(Sense.OTHER, _ar("jurar")),
    *_v(Sense.OTHER, _ir("vivir")),
    *_v(Sense.OTHER, _ar("votar")),
    *_v(Sense.OTHER, _ir("abrir", participle="abierto")),
    *_v(Sense.OTHER, _TRAER),
    *_v(Sense.OTHER, _ar("entregar")),
    *_v(Sense.STAY, _forms("", "", "", "", "", "|".join(map(_agree, ("avistado", "fotografiado", "divisado"))), "")),
    *_v(Sense.OTHER, _ir("impedir", "impid", "impid"), denies=True),  # what keeps somebody from a journey
    *_v(Sense.OTHER, _ir("disuadir"), denies=True),
)

#: Talks that guests of several countries come for, and that are talks still.
_PEACE_TALKS = ("conversaciones de paz", "diálogos de paz", "negociaciones de paz", "diálogo de paz")

NOUNS = (
    Noun(Sense.VISIT, ("visita", "visitas", "visita relámpago", "visita sorpresa", "de visita", "de visita en", "de paso")),
    Noun(Sense.VISIT, ("de visita oficial", "en visita oficial"), visit="official"),
    Noun(Sense.VISIT, ("en visita de estado",), visit="state"),
    Noun(Sense.GO, ("de gira", "de viaje")),
    Noun(Sense.VISIT, ("visita de estado", "visitas de estado"), visit="state"),
    Noun(Sense.VISIT, ("visita oficial", "visitas oficiales"), visit="official"),
    Noun(Sense.VISIT, ("visita de trabajo", "visita de trabajo y amistad"), visit="working"),
    Noun(Sense.VISIT, ("visita oficial de trabajo", "visita oficial y de trabajo"), visit="official_working"),
    Noun(Sense.VISIT, ("visita privada", "viaje privado"), visit="private"),
    Noun(Sense.GO, ("viaje oficial",), visit="official"),
    Noun(Sense.GO, ("viaje de estado",), visit="state"),
    Noun(Sense.GO, ("viaje", "viajes", "gira", "giras", "desplazamiento", "desplazamientos", "periplo", "recorrido", "traslado", "asistencia a", "salida del país", "salida al extranjero", "salidas al extranjero")),
    Noun(Sense.STAY, ("estancia", "vacaciones", "participación", "su concurrencia", "su concurso", "asistencia", "estadía", "permanencia", "presencia")),
    Noun(Sense.VISIT, ("escala", "escalas", "parada", "paradas", "etapa", "etapas"), lists=True, onward=True),
    Noun(Sense.VISIT, ("destino", "destinos"), lists=True),
    Noun(Sense.ARRIVE, ("llegada", "arribo", "aterrizaje", "desembarco")),
    Noun(Sense.LEAVE, ("salida", "partida")),
    Noun(Sense.VISIT, ("paso por",)),
    Noun(Sense.RETURN, ("regreso", "retorno", "vuelta", "de regreso de", "de vuelta de", *(f"recién {back}{ending} {of}" for back in ("llegad", "aterrizad", "regresad", "venid") for ending in ("o", "a", "os", "as") for of in ("de", "desde")))),
    Noun(Sense.GO, ("rumbo a", "con destino a", "camino de", "de camino a", "en camino a", "en camino hacia", "en ruta hacia", "rumbo hacia"), on_the_way=True),
    # "tras dos horas con el presidente X": time that is spent with somebody, and over
    Noun(Sense.MEET, tuple(f"{time} con" for time in (
        "una hora", "media hora", "más de una hora", "casi una hora", "una hora y media", "dos horas", "tres horas", "más de dos horas", "casi dos horas", "unas horas", "unos minutos",
    )), event="bilateral_meeting"),
    Noun(Sense.MEET, ("encuentro", "encuentros", "entrevista", "reunión con", "reuniones con", "reunión bilateral", "reuniones bilaterales", "reunión de trabajo con", "reuniones", "cita con", "conversación", "conversaciones", "audiencia", "cara a cara", "tête-à-tête"), event="bilateral_meeting", loose=True),
    Noun(Sense.MEET, ("visita de cortesía a", "visita de cortesía al", "visita protocolar a", "visita protocolar al", "bilateral con", "bilaterales con", "plática con", "pláticas con", "charla con", "diálogo con", "entrevistas", "citas con", "sesión de trabajo con", "comida con", "mano a mano con", "intercambio con"), event="bilateral_meeting", loose=True),
    Noun(Sense.MEET, ("negociaciones", "consultas", "contactos", *_PEACE_TALKS), event="bilateral_meeting", loose=True),
    Noun(Sense.MEET, ("almuerzo", "cena", "desayuno", "almuerzo de trabajo", "cena de trabajo", "desayuno de trabajo"), event="bilateral_meeting", loose=True),
    Noun(Sense.ATTEND, ("cumbre", "cumbres", "reunión de urgencia", "reunión cumbre", "reunión de jefes de estado", "consejo europeo"), event="summit"),
    Noun(Sense.ATTEND, ("reunión", "reunión de trabajo", "conferencia", "foro", "congreso de", "asamblea general", "asamblea", "cita", "reunión ministerial", "convención", "reunión de ministros", "reunión de cancilleres", "conferencia internacional", "debate general", "mesa redonda", "consejo de ministros", "reuniones de primavera", "reuniones anuales", "reunión anual", "consejo de asuntos exteriores", "consejo de ministros de exteriores", "consejo de exteriores", "sesión plenaria", "sesión de", "cónclave"), event="multilateral_meeting"),
    Noun(Sense.SPEAK, ("discurso", "alocución", "conferencia magistral", "clase magistral", "ponencia", "elogio fúnebre", "panegírico"), event="speech"),
    Noun(Sense.PRESS, ("rueda de prensa", "conferencia de prensa", "declaración a la prensa", "declaraciones a la prensa", "declaración conjunta a la prensa", "comparecencia ante los medios", "encuentro con la prensa", "encuentro con los medios", "comparecencia de prensa", "comparecencia conjunta", "comparecencia ante la prensa"), event="press_conference"),
    Noun(Sense.CEREMONY, ("ceremonia", "ceremonias", "toma de posesión", "tomas de posesión", "investidura", "funeral", "funerales", "funeral de estado", "funerales de estado", "jura del cargo", "la jura", "jura de", "juramentación", "jura como", "recibimiento con honores", "bienvenida oficial", "cena oficial", "depósito de una ofrenda", "toma de mando", "cambio de mando", "relevo presidencial", "asunción", "asunción presidencial", "posesión", "toma de protesta", "entronización", "canonización", "boda real", "exequias", "inauguración", "banquete", "cena de gala", "cena de estado", "ofrenda floral", "coronación", "conmemoración", "rindió protesta", "rinde protesta", "rendirá protesta", "rendir protesta", "desfile", "ceremonia de bienvenida", "acto", "actos", "acto oficial", "acto central", "acto inaugural", "acto de bienvenida", "acto conmemorativo", "actos conmemorativos", "acto de investidura", "acto de posesión", "acto de asunción", "festejos", "celebraciones", "desfile militar", "minuto de silencio", "beatificación", "recepción de gala", "recepción", "recepción oficial", "almuerzo de estado", "vigilia", "transmisión de mando", "traspaso de mando", "asunción de mando", "misa"), event="ceremony"),
    Noun(Sense.SIGN, ("firma", "suscripción", "rúbrica"), event="signing"),
    Noun(Sense.ATTEND, ("foro empresarial", "foro de negocios", "foro de empresarios", "foro de inversiones", "foro de inversión", "foro de inversionistas", "rueda de negocios", "encuentro empresarial"), event="other"),
    Noun(Sense.CALL, ("llamada telefónica", "conversación telefónica", "llamada", "videollamada", "contacto telefónico", "conversaciones telefónicas", "reunión telemática", "reunión virtual", "cumbre virtual")),
    Noun(Sense.INVITE, ("invitación",)),
    Noun(
        Sense.DOUBT,
        (
            "rumor", "rumores", "especulación", "especulaciones", "hipótesis", "posibilidad", "eventualidad", "idea de", "idea de un", "idea de una", "perspectiva de un", "perspectiva de una",
            *(f"{asked} {about} {a}" for asked in ("preguntado", "preguntada", "consultado", "consultada", "interrogado", "interrogada", "cuestionado", "cuestionada", "especular") for about in ("por", "sobre", "acerca de") for a in ("un", "una")),
            "opción de", "conveniencia de", "esperanza de", "propuesta de un", "propuesta de una",
        ),
    ),
    Noun(Sense.OTHER, ("invitado de honor", "invitada de honor", "invitado", "invitada")),
    Noun(Sense.CANCEL, ("cancelación", "suspensión", "anulación")),
    Noun(Sense.POSTPONE, ("aplazamiento", "postergación", "reprogramación")),
)

AUXILIARIES = {
    Aux.FUTURE: (
        "va a", "van a", "vaya a", "vayan a", "fuera a", "fueran a", "tiene previsto", "tienen previsto", "tiene prevista", "tiene programado", "tiene planeado", "prevé", "prevén", "planea", "planean",
        "debe", "deben", "deberá", "deberán", "debería", "se dispone a", "se disponen a", "se prepara para", "se preparan para", "se alista para", "se alistan para", "se apresta a", "se aprestan a", "se prepara a", "se preparan a", "está previsto que", "se prevé que", "se espera que", "tiene que", "tendrá que",
        "volverá a", "volverán a", "vuelve a", "vuelven a", "vuelva a", "podrá", "está por", "piensa", "proyecta", "tiene agendado", "tiene pensado", "tienen pensado", "tiene proyectado", "tiene planificado", "tienen planificado", "ha de", "han de", "habrá de", "tienen programado", "está a punto de",
    ),
    Aux.FUTURE_PAST: (
        "iba a", "iban a", "iba a volver a", "debía volver a", "debía", "debían", "tenía previsto", "tenían previsto", "tenía prevista", "tenía programado", "tenía planeado", "planeaba", "preveía", "se disponía a", "se preparaba para", "se preparaban para", "se alistaba para", "se aprestaba a",
        "estaba previsto que", "había previsto", "tenía que", "tenía pensado", "tenían pensado", "tenía agendado", "tenía planificado", "tenían planificado", "tenía proyectado", "tenían programado", "había programado", "pensaba", "se esperaba que",
    ),
    Aux.PERFECT: ("ha", "han", "haber", "habiendo", "haya", "hayan", "acaba de", "acaban de", "ha podido", "pudo", "pudieron", "he", "hemos", "logró", "consiguió", "tuvo que", "tuvieron que", "ha tenido que", "han tenido que", *(f"{se} {forced} a" for se, forced in (("se vio", "obligado"), ("se vio", "obligada"), ("se vio", "forzado"), ("se vio", "forzada"), ("se vieron", "obligados"), ("se ha visto", "obligado"), ("se ha visto", "obligada"), ("se ha visto", "forzado"))), "volvió a", "volvieron a", "ha vuelto a", "han vuelto a"),
    Aux.FUTURE_PERFECT: ("habrá", "habrán"),
    Aux.BEEN: ("sido", "ser"),
    Aux.PLUPERFECT: ("había", "habían", "acababa de", "hubo", "había podido", "había tenido que", "hubiera", "hubiese"),
    Aux.BE: ("queda", "quedan", "es", "son", "está", "están", "sea", "sean", "sigue", "siguen", "continúa"),
    Aux.BE_PAST: (*(f"{after} ser" for after in ("tras", "después de", "luego de")), "quedó", "quedaron", "fue", "fueron", "era", "eran", "estaba", "estaban", "estuvo", "estuvieron", "ha sido", "han sido", "había sido", "ha quedado", "han quedado", "había quedado", "tuvo que ser", "tuvieron que ser", "ha tenido que ser", "debió ser", "hubo de ser", "pudo ser", "ha estado", "había estado", "habían estado", "siendo"),
    Aux.BE_FUTURE: ("será", "serán", "quedará", "quedarán", "habrá sido", "habrán sido", "habrá estado", "habrán estado", "estará", "estarán", "va a ser", "debe ser", "tiene previsto estar", "tiene previsto ser"),
    Aux.MAYBE: ("podría", "podrían", "puede", "pueden", "sería", "serían", "estudia", "baraja", "contempla", "valora", "sopesa", "evalúa", "analiza la posibilidad de", "no descarta"),
    Aux.UNREAL: ("debería haber", "debió haber", "habría", "habrían", "hubiera querido", "tendría que haber"),
    Aux.WISH: (
        *(f"{asked} ser" for asked in ("pide", "piden", "pidió", "pidieron", "pedía", "solicita", "solicitó", "solicitaron", "reclamó", "exigió", "sin")),
        "quiere", "quieren", "desea", "desean", "pretende", "pretenden", "espera", "esperan", "aspira a", "confía en", "querría", "quería", "deseaba", "pretendía", "esperaba", "quisiera", "le gustaría", "tiene intención de", "tiene la intención de", "propone",
        *(f"{be} {ready}" for be in ("estaría", "estarían", "está", "están", "estaba", "se dijo", "se mostró", "se declaró", "se muestra", "se dice") for ready in ("dispuesto a", "dispuesta a", "dispuestos a", "listo para", "lista para", "listos para")),
        *(f"{be} {glad} de" for be in ("estaría", "estarían") for glad in ("encantado", "encantada", "encantados", "feliz", "contento", "contenta", "honrado", "honrada")),
        "le encantaría", "les encantaría", "se ofreció a", "se ofrece a", "se ofrecieron a", "se ha ofrecido a", "se niega a", "se negó a", "rehusó", "descarta", "descartó", "descartan", "evitó", "rechazó",
    ),
}

#: What two people told before are called together.
_TWO_OF = {
    **dict.fromkeys(("presidentes", "mandatarios", "jefes de estado", "gobernantes", "dignatarios"), "p:head_of_state"),
    **dict.fromkeys(("cancilleres", "ministros de exteriores", "jefes de la diplomacia", "ministros de relaciones exteriores"), "p:foreign_minister"),
    **dict.fromkeys(("líderes", "dirigentes", "ministros", "políticos", "hombres", "estadistas", "responsables", "interlocutores", "homólogos", "aliados", "funcionarios", "diplomáticos", "viajeros", "vicepresidentes", "gobernadores", "visitantes"), "p"),
}

_FM = "Minister of Foreign Affairs"
_SECRETARIAT = (
    "asuntos internacionales", "asuntos multilaterales", "asuntos estratégicos", "asuntos europeos", "cooperación internacional", "comunicación", "planificación", "medio ambiente", "ambiente", "desarrollo", "desarrollo social",
    "desarrollo económico", "ciencia", "ciencia y tecnología", "deportes", "transporte", "transportes", "obras públicas", "infraestructura", "derechos humanos", "seguridad nacional", "migración", "migraciones", "pesca", "ganadería", "vivienda",
    "la mujer", "gobierno", "asuntos parlamentarios", "relaciones económicas internacionales", "relaciones internacionales", "integración", "finanzas públicas", "innovación", "agricultura", "energía", "industria", "turismo", "cultura", "educación", "salud", "trabajo",
)

ROLES = (
    Role(("viceministro", "viceministra"), "Deputy Minister"),
    Role(tuple(f"{who} de {what}" for who in ("secretario", "secretaria") for what in _SECRETARIAT), "Secretary"),
    Role(tuple(f"{who} de la cartera de {what}" for who in ("titular", "responsable", "jefe", "jefa") for what in _SECRETARIAT), "Minister"),
    Role(("comisionado", "comisionada", "comisionado nacional", "comisionada nacional"), "Commissioner"),
    Role(("superintendente", "superintendenta"), "Superintendent"),
    Role(("representante permanente", "representante permanente adjunto", "representante permanente adjunta", "delegado permanente", "delegada permanente"), "Permanent Representative"),
    Role(tuple(f"{who} de{la} {of}" for who in ("presidente", "presidenta", "titular") for la, of in ((" la", "cámara de diputados"), (" la", "cámara baja"), (" la", "cámara alta"), (" la", "cámara de representantes"))), "Speaker of Parliament"),
    Role(("número dos del gobierno", "número dos del ejecutivo", "primer ministro designado", "primera ministra designada", "primer ministro electo"), "Prime Minister-designate"),
    Role(tuple(f"{who} de{what}" for who in ("jefe", "jefa", "comandante", "comandante en jefe") for what in (" la armada", " la marina", " la fuerza aérea", "l ejército del aire", " la guardia nacional", " la guardia civil", " las fuerzas armadas", "l ejército de tierra", " la fuerza naval")), "Commander"),
    Role(("jefe del mossad", "director del mossad", "jefe del shin bet", "director del shin bet"), "Intelligence Chief", country="IL"),
    Role(("presidente", "presidenta", "jefe del estado", "jefa del estado", "jefe de estado", "jefa de estado", "presidente de la república", "presidenta de la república", "primer mandatario", "primera mandataria", "primer magistrado", "jefe de estado y de gobierno", "presidente constitucional", "presidente federal", "presidentes", "mandatarios", "expresidente", "expresidenta", "exmandatario", "ex presidente", "jefe de la nación"), "President", "head_of_state"),
    Role(("mandatario", "mandataria", "dignatario", "dignataria", "estadista", "gobernante", "gobernantes", "líder", "dirigente", "líderes", "dirigentes"), "President", "head_of_state", also=("Chancellor", "Prime Minister", "President of the Government", "Taoiseach")),
    Role(("presidente interino", "presidenta interina", "presidente de transición", "presidenta de transición", "presidente de la transición", "jefe de la junta", "jefe de la junta militar", "hombre fuerte"), "President of the Transition", "head_of_state"),
    Role(("rey",), "King", "head_of_state"),
    Role(("monarca", "soberano", "soberana"), "Monarch", "head_of_state"),
    Role(("reina",), "Queen", "head_of_state"),
    Role(("reina consorte",), "Queen Consort"),
    Role(("reyes",), "King", "head_of_state"),
    Role(("pareja real", "la pareja real", "la pareja imperial", "el matrimonio real", "matrimonio real", "rey y la reina", "grandes duques", "pareja imperial"), "Royal Couple", "head_of_state"),
    Role(("reyes de los belgas", "rey y la reina de los belgas"), "Royal Couple", "head_of_state", country="BE"),
    Role(("rey de los belgas",), "King", "head_of_state", country="BE"),
    Role(("emir",), "Emir", "head_of_state"),
    Role(("sultán",), "Sultan", "head_of_state"),
    Role(("gran duque",), "Grand Duke", "head_of_state"),
    Role(("emperador",), "Emperor", "head_of_state"),
    Role(("papa", "pontífice", "sumo pontífice", "santo padre", "obispo de roma"), "Pope", "head_of_state", country="VA"),
    Role(("líder supremo",), "Supreme Leader", "head_of_state"),
    Role(("príncipe heredero",), "Crown Prince"),
    Role(("príncipe", "princesa"), "Prince"),
    Role(("primera dama",), "First Lady"),
    Role(("vicepresidente", "vicepresidenta", "vicepresidente primero", "vicepresidenta primera", "vicepresidenta segunda", "vicepresidente segundo"), "Vice President"),
    Role(("primer ministro", "primera ministra", "jefe de gobierno", "jefa de gobierno", "jefe del gobierno", "jefa del gobierno", "jefe del ejecutivo", "jefa del ejecutivo", "presidente del gobierno", "presidenta del gobierno", "premier", "exprimer ministro", "expresidente del gobierno", "presidente del consejo de ministros", "presidente del consejo", "primeros ministros"), "Prime Minister", "head_of_government"),
    Role(("canciller alemán", "canciller alemana", "canciller de alemania", "canciller federal", "canciller federal alemán"), "Chancellor", "head_of_government", country="DE"),
    Role(("canciller austríaco", "canciller austriaco", "canciller de austria"), "Chancellor", "head_of_government", country="AT"),
    Role(("viceprimer ministro", "viceprimera ministra", "vice primer ministro", "vice primera ministra", "vicepresidente del gobierno", "vicepresidenta del gobierno"), "Deputy Prime Minister"),
    Role(("canciller",), _FM, "foreign_minister", also=("Chancellor",)),
    Role((
        "excanciller", "ministro * de exteriores", "ministra * de exteriores", "ministro * de asuntos exteriores", "ministra * de asuntos exteriores",
        "ministro * de relaciones exteriores", "ministra * de relaciones exteriores", "ministro de exteriores", "ministra de exteriores", "ministro de asuntos exteriores", "ministra de asuntos exteriores",
        "ministro de relaciones exteriores", "ministra de relaciones exteriores", "ministro de asuntos exteriores, unión europea y cooperación", "ministra de asuntos exteriores, unión europea y cooperación",
        "ministro de asuntos exteriores y cooperación", "ministro de exteriores y cooperación",
        "jefe de la diplomacia", "jefa de la diplomacia", "jefe * de la diplomacia", "titular de exteriores", "titular de relaciones exteriores", "secretario de relaciones exteriores", "secretaria de relaciones exteriores",
        "ministro del exterior", "cancilleres", "ministros de exteriores", "titular * de exteriores", "titulares de exteriores", "titulares de relaciones exteriores", "titulares de asuntos exteriores", "titular de asuntos exteriores", "titular de la diplomacia", "ministros de asuntos exteriores", "ministros de relaciones exteriores", "responsable de la diplomacia",
    ), _FM, "foreign_minister"),
    Role(("vicecanciller", "viceministro de exteriores", "viceministro de relaciones exteriores", "viceministro de asuntos exteriores", "viceministra de relaciones exteriores", "viceministra de exteriores", "viceministra de asuntos exteriores"), "Deputy Minister of Foreign Affairs"),
    Role(("secretario de estado", "secretaria de estado", "secretario * de estado", *(f"{who} de estado de {land}" for who in ("secretario", "secretaria") for land in ("estados unidos", "los estados unidos", "eeuu", "ee uu", "ee.uu.", "ee. uu."))), "Secretary of State", "foreign_minister", country="US"),
    Role(("secretario de estado de", "secretaria de estado de", "secretario de estado para", "secretaria de estado para", "subsecretario", "subsecretaria", "subsecretario de estado"), "Under-Secretary"),
    Role(("ministro de defensa", "ministra de defensa", "ministro * de defensa", "ministra * de defensa", "titular de defensa", "titular * de defensa", "titular de la defensa", "titulares de defensa", "titulares de la defensa", "ministros de defensa", "ministro de la defensa"), "Minister of Defence"),
    Role(("secretario de defensa", "secretario * de defensa", "jefe del pentágono"), "Secretary of Defense", country="US"),
    Role(("secretario del tesoro", "secretaria del tesoro", "secretario * del tesoro", "secretaria * del tesoro"), "Secretary of the Treasury", country="US"),
    Role(("ministro de economía", "ministra de economía", "ministro de finanzas", "ministra de finanzas", "ministro de hacienda", "ministra de hacienda", "ministro * de economía", "ministra * de economía", "ministro * de finanzas", "ministra * de finanzas", "secretario de hacienda"), "Minister of Finance"),
    Role(("ministro del interior", "ministra del interior", "ministro * del interior", "ministra * del interior"), "Minister of the Interior"),
    Role(("ministro de justicia", "ministra de justicia", "ministro * de justicia"), "Minister of Justice"),
    Role(tuple(f"{w} {x}de {f}" for w in ("ministro", "ministra") for x in ("", "* ") for f in ("petróleo", "planificación", "hidrocarburos", "ganadería", "ambiente", "transporte", "infraestructura", "infraestructuras", "fomento", "gobierno", "gobernación", "comunicación", "comunicaciones", "producción", "economía y comercio", "agricultura y pesca", "seguridad", "seguridad pública", "migración", "integración", "universidades", "innovación", "tecnología", "la presidencia", "transición ecológica", "asuntos europeos", "relaciones económicas", "energía y minas", "minería", "desarrollo agrario", "comercio", "industria", "energía", "agricultura", "sanidad", "salud", "cultura", "transportes", "medio ambiente", "trabajo", "educación", "deportes", "turismo", "cooperación", "comercio exterior", "desarrollo", "ciencia", "vivienda", "igualdad", "obras públicas", "minas", "migraciones")), "Minister"),
    Role(tuple(f"{w} {x}de {f}" for w in ("titular", "titulares", "secretario", "secretaria") for x in ("", "* ") for f in ("interior", "petróleo", "minas", "finanzas", "economía", "hacienda", "comercio", "industria", "energía", "agricultura", "salud", "cultura", "trabajo", "educación", "turismo", "gobernación", "justicia", "hidrocarburos", "transporte", "transportes", "seguridad", "ganadería", "cooperación", "desarrollo", "medio ambiente")), "Minister"),
    Role(("ministro", "ministra", "ministros", "ministras"), "Minister"),
    Role(("secretario privado", "secretaria privada", "secretario de la presidencia", "secretaria de la presidencia", "secretario general de la presidencia", "secretaria general de la presidencia", "secretario particular", "jefe de gabinete", "jefa de gabinete", "ministro de la presidencia"), "Chief of Staff"),
    Role(tuple(f"{w} de {o} para {a}" for w in ("alto comisionado", "alta comisionada") for o in ("la onu", "naciones unidas", "las naciones unidas") for a in ("los derechos humanos", "los refugiados")) + ("alto comisionado", "alta comisionada"), "High Commissioner", "organization_head", organization="UN"),
    Role(("embajador", "embajadora"), "Ambassador", posted=True),
    Role(("secretario general", "secretaria general"), "Secretary-General", "organization_head"),
    Role(("vicesecretario general", "vicesecretaria general", "secretario general adjunto", "secretaria general adjunta", "subsecretario general", "subsecretaria general"), "Deputy Secretary-General"),
    Role(("infante", "infanta"), "Prince"),
    Role(("secretario general de la onu", "secretario general de naciones unidas", "secretario general de las naciones unidas", "jefe de la onu", "titular de la onu", "secretaria general de la onu", "secretaria general de naciones unidas", "secretaria general de las naciones unidas", "jefa de la onu"), "UN Secretary-General", "organization_head", organization="UN"),
    Role(("secretario general de la otan", "jefe de la otan", "secretaria general de la otan", "jefa de la otan"), "NATO Secretary General", "organization_head", organization="NATO"),
    Role(("presidenta de la comisión europea", "presidente de la comisión europea", "presidenta de la comisión", "jefa del ejecutivo comunitario", "jefe del ejecutivo comunitario", "presidenta del ejecutivo comunitario"), "President of the European Commission", "organization_head", organization="EU"),
    Role(("presidente del consejo europeo", "presidenta del consejo europeo"), "President of the European Council", "organization_head", organization="EU"),
    Role(("presidenta del parlamento europeo", "presidente del parlamento europeo", "presidenta de la eurocámara", "presidente de la eurocámara"), "President of the European Parliament", organization="EU"),
    Role(("alto representante", "alta representante", "jefe de la diplomacia europea", "jefa de la diplomacia europea", "jefe de la diplomacia de la ue", "jefe de la diplomacia comunitaria", "alto representante de la ue", "alto representante de la unión europea", "alto representante de la ue para asuntos exteriores", "alto representante de la unión europea para asuntos exteriores"), "EU High Representative for Foreign Affairs", "organization_head", organization="EU"),
    Role(("presidente del banco mundial",), "President of the World Bank", "organization_head", organization="World Bank"),
    Role(("directora gerente del fmi", "director gerente del fmi", "directora gerente del fondo monetario internacional"), "Managing Director of the IMF", "organization_head", organization="IMF"),
    Role(("secretario general de la oea",), "OAS Secretary General", "organization_head", organization="OAS"),
    Role(("director general", "directora general"), "Director General"),
    Role(tuple(f"{who} de la cia" for who in ("director", "directora", "jefe")), "Director of the CIA", country="US"),
    Role(("jefe de inteligencia", "jefa de inteligencia", "jefe de los servicios secretos", "director de inteligencia", "jefe del servicio de inteligencia"), "Intelligence Chief"),
    Role(("presidente del senado", "presidenta del senado"), "President of the Senate"),
    Role(("presidente de la asamblea nacional", "presidenta de la asamblea nacional", "presidente del parlamento", "presidenta del parlamento", "presidente del congreso", "presidenta del congreso", "presidente de la cámara de representantes", "presidenta de la cámara de representantes", "presidente de la cámara de diputados", "presidente de la duma"), "Speaker of Parliament"),
    Role(("mariscal", "general", "coronel", "capitán", "almirante", "brigadier", "brigadier general", "vicealmirante", "contralmirante", "contraalmirante", "teniente general", "mayor general", "general de brigada", "general de división", "teniente coronel", "comodoro", "capitán de navío"), "General"),
    Role(("jeque",), "Sheikh"),
    Role(("enviado especial", "enviada especial", "enviado", "enviada", "emisario", "enviado personal", "representante especial"), "Special Envoy"),
    Role(("mediador", "mediadora"), "Mediator"),
    Role(("asesor de seguridad nacional", "consejero de seguridad nacional", "asesor * de seguridad nacional"), "National Security Advisor"),
    Role(("asesor", "asesora", "consejero", "consejera"), "Adviser"),
    Role(("líder opositor", "líder opositora", "opositor", "opositora", "líder de la oposición"), "Opposition Leader"),
    Role(("gobernador", "gobernadora"), "Governor"),
    Role(("comisario europeo", "comisaria europea", "comisario", "comisaria"), "European Commissioner", organization="EU"),
    Role(("senador", "senadora", "senadores"), "Senator"),
    Role(("legislador", "legisladora", "diputado", "diputada", "congresista", "parlamentario"), "Member of Parliament"),
    Role(("alcalde", "alcaldesa"), "Mayor"),
    Role(("presidente electo", "presidenta electa", "mandatario electo"), "President-elect", "head_of_state"),
    Role(("administrador de la usaid", "administradora de la usaid"), "USAID Administrator", country="US"),
    Role(("líder de hamás", "jefe de hamás", "jefe de hezbolá", "líder del frente polisario"), "Leader"),
    Role(("secretarios de estado", "subsecretarios", "viceministros", "viceministras", "vicecancilleres"), "Deputy Minister"),
    Role(("diputados", "diputadas", "legisladores", "congresistas", "parlamentarios", "asambleístas"), "Member of Parliament"),
    Role(("embajadores", "embajadoras"), "Ambassador", posted=True),
    Role(("comisarios", "comisarias", "comisarios europeos"), "European Commissioner", organization="EU"),
    Role(("consejeros", "consejeras", "asesores"), "Adviser"),
    Role(("gobernadores", "gobernadoras", "prefectos"), "Governor"),
    Role(("alcaldes", "alcaldesas", "intendentes"), "Mayor"),
    Role(("emisarios", "enviados especiales", "enviados", "representantes especiales", "negociadores", "mediadores"), "Special Envoy"),
    Role(("príncipes", "princesas", "infantas"), "Prince"),
    Role(("generales",), "General"),
    Role(("vicepresidentes", "vicepresidentas"), "Vice President"),
    Role(("expresidentes", "exmandatarios"), "former President"),
    Role(("ministros de finanzas", "ministros de hacienda", "ministros de economía", "secretarios de economía", "secretarios de hacienda"), "Minister of Finance"),
    Role(("jefes de gobierno", "jefas de gobierno"), "Prime Minister", "head_of_government"),
    Role(("adjunto", "adjunta"), "Deputy"),
    Role(("jefe del ejército", "jefa del ejército", "jefe de las fuerzas armadas", "jefe del estado mayor", "comandante en jefe", "comandante general"), "Chief of Defence"),
    Role(("jefe de la cancillería", "jefa de la cancillería"), "Minister of Foreign Affairs", "foreign_minister"),
    Role(("secretario general iberoamericano", "secretaria general iberoamericana"), "Ibero-American Secretary-General", "organization_head", organization="SEGIB"),
    Role(("lehendakari", "president de la generalitat", "presidente de la generalitat", "presidente de la generalidad", "presidente de la xunta", "presidenta de la xunta", "presidente de la junta de andalucía"), "Regional President", country="ES"),
    Role(( "presidenta de la comunidad", "presidente de la junta", "presidente autonómico", "presidenta autonómica", "presidente regional", "presidenta regional"), "Regional President"),
    Role(("conseller", "consellera", "intendente", "intendenta", "prefecto", "prefecta"), "Regional Minister"),
    Role(("eurodiputado", "eurodiputada", "eurodiputados", "asambleísta", "concejal"), "Member of Parliament"),
    Role(("nuncio", "nuncio apostólico", "cónsul general", "cónsul", "encargado de negocios", "encargada de negocios"), "Consul General", posted=True),
    Role(("princesa heredera", "reina madre"), "Prince"),
    Role(("representante de comercio", "representante comercial", "representante * de comercio"), "Trade Representative"),
    Role(("negociador jefe", "negociadora jefe", "negociador", "negociadora", "jefe negociador", "jefa negociadora"), "Chief Negotiator"),
    Role(("exministro", "exministra", "ex ministro", "ex canciller"), "former Minister"),
    Role(("dictador", "autócrata"), "President", "head_of_state"),
    Role(("relator especial", "relatora especial", "relator", "relatora", "experto independiente"), "Special Rapporteur", "other"),
    Role(("presidente pro tempore", "presidenta pro tempore", "presidente pro témpore", "presidenta pro témpore"), "President pro tempore"),
    Role(("jefe del fmi", "jefa del fmi", "directora del fmi", "director del fmi", "titular del fmi"), "Managing Director of the IMF", "organization_head", organization="IMF"),
    Role(("presidente del bid", "presidenta del bid"), "President of the IDB", "organization_head", organization="IDB"),
    Role(tuple(f"{w} {o}" for w in ("jefe", "jefa", "director", "directora", "director general", "directora general", "titular") for o in ("de la oms", "del oiea", "de la omc", "de la unesco", "de unicef", "de la fao", "de la ops", "de la opep", "de acnur")), "Director General", "organization_head"),
    Role(("presidenta del bce", "presidente del bce", "presidenta del banco central europeo", "presidente del banco central europeo"), "President of the European Central Bank", "organization_head", organization="European Central Bank"),
    Role(("ministro sin cartera", "ministra sin cartera", "ministro * sin cartera", "ministra * sin cartera"), "Minister"),
    Role(("diplomático", "diplomática", "alto funcionario", "alta funcionaria"), "Senior Diplomat"),
    Role(("defensor del pueblo", "defensora del pueblo"), "Ombudsman"),
    Role(("presidente designado", "presidenta designada"), "President-elect"),
    Role(("secretario del consejo de seguridad", "secretaria del consejo de seguridad"), "Secretary of the Security Council"),
    Role(("procurador general", "procuradora general", "fiscal general", "contralor general", "contralora general"), "Attorney General"),
    Role(("primer vicepresidente", "primera vicepresidenta", "vicemandatario", "vicemandataria"), "Vice President"),
    Role(("primer secretario", "primera secretaria"), "First Secretary"),
    Role(("inquilino de la casa blanca", "magnate republicano"), "President", "head_of_state", country="US"),
    Role(("jefe del kremlin", "líder del kremlin", "inquilino del kremlin"), "President", "head_of_state", country="RU"),
    Role(("inquilino de la moncloa", "inquilino de moncloa"), "Prime Minister", "head_of_government", country="ES"),
    Role(("inquilino del elíseo", "jefe del elíseo"), "President", "head_of_state", country="FR"),
    Role(("director", "directora", "director ejecutivo", "directora ejecutiva"), "Head", minor=True, heads=True),
    Role(("jefe", "jefa", "titular", "comandante", "coordinador", "coordinadora", "administrador", "administradora", "secretario ejecutivo", "secretaria ejecutiva", "coordinador residente", "coordinadora residente", "coordinador humanitario", "coordinadora humanitaria", "subdirector", "subdirectora"), "Head", heads=True),
    Role(("embajador itinerante", "embajadora itinerante", "embajador en misión especial"), "Ambassador-at-Large"),
    Role(("ministro principal", "ministra principal"), "First Minister"),
    Role(("exalcalde", "exalcaldesa", "exgobernador", "exgobernadora", "exsenador", "exsenadora", "exdiputado", "exdiputada", "exembajador", "exembajadora", "exvicepresidente", "exvicepresidenta", "exjefe de gobierno"), "former Official"),
    Role(("duque", "duquesa", "duques", "conde", "condesa"), "Duke"),
    Role(("jefe de la oposición", "jefa de la oposición", "líder de la bancada opositora"), "Opposition Leader"),
    Role(("jefa de gobierno de la ciudad de méxico", "jefe de gobierno de la ciudad de méxico", "jefe de gobierno porteño"), "Mayor"),
    Role(("senador republicano", "senadora republicana", "senador demócrata", "senadora demócrata", "congresista republicano", "congresista republicana", "congresista demócrata", "representante republicano", "representante demócrata", "secretario de estado adjunto", "secretaria de estado adjunta", "secretario adjunto de estado", "secretaria adjunta de estado", "subsecretario de estado *", "subsecretaria de estado *"), "Assistant Secretary of State", country="US"),
    Role(("fiscal de la cpi", "fiscal de la corte penal internacional", "fiscal jefe de la corte penal internacional"), "Prosecutor", "organization_head", organization="ICC"),
    Role(("prosecretario de la presidencia", "prosecretaria de la presidencia", "ministro secretario general", "ministra secretaria general", "secretario legal y técnico"), "Chief of Staff"),
    Role(("mandatario estatal", "mandataria estatal", "gobernador electo", "gobernadora electa"), "Governor"),
    Role(tuple(f"presidente del banco central{x}" for x in ("", " de la república")) + tuple(f"{w} del banco central" for w in ("titular", "gobernador", "presidenta")), "Central Bank Governor"),
    Role(("arzobispo", "obispo", "patriarca", "patriarca ecuménico", "primado", "gran muftí", "gran rabino", "moderador de la iglesia", "prelado", "monseñor"), "Bishop"),
    Role(("cardenal",), "Cardinal", country="VA"),
    Role(("emperatriz",), "Empress", "head_of_state"),
    Role(("gran duquesa", "infantes", "princesa consorte", "príncipe consorte", "delfín"), "Prince"),
    Role(tuple(f"{w} {n} de {m}" for w in ("viceministro", "viceministra") for n in ("primero", "primera", "segundo") for m in ("relaciones exteriores", "exteriores", "asuntos exteriores")) + ("viceministro primero", "viceministra primera", "subsecretario de exteriores", "subsecretaria de exteriores", "subsecretario de relaciones exteriores", "subsecretaria de relaciones exteriores", "canciller interino", "canciller (s)", "canciller subrogante"), "Deputy Minister of Foreign Affairs"),
    Role(("jefe del estado mayor conjunto", "jefa del estado mayor conjunto", "comandante del ejército", "comandante de las fuerzas armadas", "jefe de estado mayor de la defensa", "jefe de la fuerza aérea", "comandante de la armada"), "Chief of Defence"),
    Role(
        tuple(
            f"{w} de {x}"
            for w in ("secretario", "secretaria")
            for x in (
                "culto", "comercio", "comercio exterior", "hacienda y crédito público", "marina", "la marina", "la defensa", "la defensa nacional", "agricultura y desarrollo rural", "agricultura", "seguridad", "seguridad y protección ciudadana",
                "minería", "bienestar", "economía", "turismo", "energía", "finanzas", "educación", "educación pública", "salud", "cultura", "trabajo", "gobernación", "medio ambiente", "infraestructura",
                "comunicaciones", "desarrollo económico", "desarrollo social", "justicia", "seguridad nacional", "comercio y turismo", "ciencia y tecnología", "planificación", "agricultura y ganadería",
            )
        ),
        "Secretary",
    ),
    Role(("regidor", "regidora", "alcalde mayor", "alcaldesa mayor", "alcalde metropolitano", "jefe comunal", "jefa comunal", "primer edil", "primera edil"), "Mayor"),
    Role(("designado presidencial", "designada presidencial"), "Vice President", country="HN"),
    Role(tuple(f"miembro {b}" for b in ("del buró político", "del politburó", "del comité central", "del parlamento", "del congreso", "de la asamblea nacional", "del senado", "del consejo presidencial")), "Member"),
    Role(("comisionado presidencial", "comisionada presidencial", "alto comisionado para la paz", "comisionado de paz", "consejero comisionado de paz"), "Commissioner"),
    Role(tuple(f"{w} {o}" for w in ("director ejecutivo", "directora ejecutiva", "secretario ejecutivo", "secretaria ejecutiva") for o in ("de unicef", "del pma", "de la cepal", "de onusida", "de onu mujeres", "de la cmnucc")), "Head", "organization_head"),
    Role(("vicepresidente del congreso", "vicepresidenta del congreso", "vicepresidente de la asamblea", "vicepresidenta de la asamblea", "jefe de la bancada", "jefa de la bancada", "portavoz parlamentario", "portavoz parlamentaria"), "Deputy Speaker"),
    Role(("portavoz", "vocero", "vocera", "periodista", "experto", "experta", "analista", "politólogo", "politóloga", "investigador", "investigadora", "historiador", "historiadora", "abogado", "abogada", "activista", "actor", "actriz", "cantante", "escritor", "escritora", "profesor", "profesora", "catedrático", "corresponsal", "sindicalista", "magistrado", "juez", "jueza", "fiscal", "futbolista", "empresario", "empresaria", "multimillonario"), "Spokesperson", minor=True),
)

_DEMONYMS = """
AF afgano|AL albanés|DZ argelino|DE alemán|DE germano|AD andorrano|AO angoleño|AO angolano|SA saudí|SA saudita|SA árabe saudí|AR argentino|AM armenio|AU australiano
AT austríaco|AT austriaco|AZ azerbaiyano|AZ azerí|BS bahameño|BH bareiní|BD bangladesí|BB barbadense|BE belga|BZ beliceño|BJ beninés|BT butanés
BY bielorruso|BO boliviano|BA bosnio|BA bosnioherzegovino|BW botsuano|BN bruneano|BR brasileño|BG búlgaro|BF burkinés|BI burundés|KH camboyano
CM camerunés|CA canadiense|CV caboverdiano|CL chileno|CN chino|CY chipriota|CO colombiano|KM comorense|CG congoleño|KR surcoreano|KP norcoreano
CR costarricense|CI marfileño|HR croata|CU cubano|DK danés|DJ yibutiano|DO dominicano|EG egipcio|AE emiratí|EC ecuatoriano|ER eritreo
ES español|EE estonio|US estadounidense|US norteamericano|US americano|ET etíope|FJ fiyiano|FI finlandés|FR francés|FR galo|GA gabonés|GM gambiano
GE georgiano|GH ghanés|GR griego|GR heleno|GT guatemalteco|GN guineano|GQ ecuatoguineano|GY guyanés|HT haitiano|HN hondureño|HU húngaro|HU magiar
IN indio|ID indonesio|IQ iraquí|IR iraní|IE irlandés|IS islandés|IL israelí|IL hebreo|IT italiano|IT transalpino|JM jamaicano|JP japonés|JP nipón|JO jordano
KZ kazajo|KE keniano|KE keniata|KG kirguís|XK kosovar|KW kuwaití|LA laosiano|LS lesotense|LV letón|LB libanés|LR liberiano|LY libio
LI liechtensteiniano|LT lituano|LU luxemburgués|MK macedonio|MK normacedonio|MG malgache|MY malasio|MW malauí|MV maldivo|ML maliense|MT maltés|MA marroquí|MA alauí
MU mauriciano|MR mauritano|MX mexicano|MX azteca|MD moldavo|MC monegasco|MN mongol|ME montenegrino|MZ mozambiqueño|NA namibio|NP nepalí|NI nicaragüense
NE nigerino|NG nigeriano|NO noruego|NZ neozelandés|OM omaní|UG ugandés|UZ uzbeko|PK pakistaní|PK paquistaní|PS palestino|PA panameño|PG papú|PY paraguayo
NL neerlandés|NL holandés|PE peruano|PH filipino|PL polaco|PT portugués|PT luso|QA catarí|QA qatarí|CF centroafricano|RO rumano|GB británico|GB inglés|RU ruso
RW ruandés|SV salvadoreño|ST santotomense|SN senegalés|RS serbio|SC seychellense|SL sierraleonés|SG singapurense|SK eslovaco|SI esloveno|SO somalí
SD sudanés|SS sursudanés|LK ceilanés|LK esrilanqués|SE sueco|CH suizo|CH helvético|SR surinamés|SY sirio|TJ tayiko|TW taiwanés|TZ tanzano|TD chadiano|CZ checo
TH tailandés|TG togolés|TO tongano|TT trinitense|TN tunecino|TM turcomano|TM turkmeno|TR turco|UA ucraniano|UA ucranio|UY uruguayo|VE venezolano|VN vietnamita
YE yemení|ZM zambiano|ZW zimbabuense|ZA sudafricano|VA vaticano|EH saharaui|GD granadino
KE kenyano|PY guaraní|BR brasilero|CR tico|UY charrúa|MM birmano|KR coreano|PT lusitano|MA alauita|IR persa|CI costamarfileño|GW bisauguineano|AE emiratense|KG kirguiso
KZ kazako|LK srilanqués|LK ceilandés|TZ tanzaniano|ZW zimbabwense|BW botsuanés|SZ suazi|PG papuano|WS samoano|VU vanuatuense|SB salomonense|NR nauruano|PW palauano
MH marshalés|TV tuvaluano|AG antiguano|DM dominiqués|LC santaluciense|VC sanvicentino|SM sanmarinense|HK hongkonés|GL groenlandés|DE teutón|IN hindú|BY belaruso|TL timorense
CD congoleño|CD congolés|CG congolés|CV caboverdeano|BH bahreiní|PA istmeño|HN catracho
KI kiribatiano|FM micronesio|KN sancristobaleño|MO macaense|GB escocés|GB galés|GB norirlandés
"""


def _inflect(word: str) -> tuple[str, ...]:
    if " " in word:
        return (word, word + "es")
    if word.endswith("o"):
        stem = word[:-1]
        return (word, stem + "a", stem + "os", stem + "as")
    for accented, bare in (("és", "es"), ("án", "an"), ("ón", "on"), ("ín", "in")):
        if word.endswith(accented):
            stem = word[: -len(accented)] + bare
            return (word, stem + "a", stem + "es", stem + "as")
    if word.endswith("í"):
        return (word, word + "es", word + "s")
    if word.endswith(("l", "n", "r")):
        return (word, word + "a", word + "es", word + "as")
    return (word, word + "s")


#: Gatherings that come again and have a name of their own.
_NAMED_GATHERINGS = (
    (("diálogo de shangri-la", "diálogo shangri-la", "foro shangri-la", "foro de shangri-la",), "Shangri-La Dialogue", "multilateral_meeting"),
    (("diálogo raisina", "diálogo de raisina",), "Raisina Dialogue", "multilateral_meeting"),
    (("diálogo de manama",), "Manama Dialogue", "multilateral_meeting"),
    (("foro de paz de parís", "foro de parís sobre la paz",), "Paris Peace Forum", "multilateral_meeting"),
    (("foro de doha",), "Doha Forum", "multilateral_meeting"),
    (("foro de boao",), "Boao Forum", "multilateral_meeting"),
    (("foro diplomático de antalya", "foro de antalya",), "Antalya Diplomacy Forum", "multilateral_meeting"),
    (("foro económico internacional de san petersburgo", "foro económico de san petersburgo", "foro de san petersburgo",), "St Petersburg International Economic Forum", "multilateral_meeting"),
    (("foro económico oriental",), "Eastern Economic Forum", "multilateral_meeting"),
    (("conferencia para la recuperación de ucrania", "conferencia sobre la reconstrucción de ucrania",), "Ukraine Recovery Conference", "multilateral_meeting"),
    (("grupo de contacto de ucrania", "grupo de contacto sobre ucrania", "grupo de contacto para la defensa de ucrania",), "Ukraine Defense Contact Group", "multilateral_meeting"),
    (("consejo de derechos humanos",), "UN Human Rights Council", "multilateral_meeting"),
    (("asamblea mundial de la salud",), "World Health Assembly", "multilateral_meeting"),
    (("foro de são paulo", "foro de sao paulo",), "São Paulo Forum", "multilateral_meeting"),
    (("cumbre mundial de gobiernos",), "World Governments Summit", "multilateral_meeting"),
    (("consejo ártico",), "Arctic Council", "multilateral_meeting"),
    (("foro mundial sobre los refugiados",), "Global Refugee Forum", "multilateral_meeting"),
    (("cumbre de asia oriental",), "East Asia Summit", "summit"),
    (("cumbre rusia-áfrica",), "Russia–Africa Summit", "summit"),
    (("cumbre sobre la paz en ucrania", "cumbre para la paz en ucrania",), "Summit on Peace in Ukraine", "summit"),
    (("cumbre amazónica",), "Amazon Summit", "summit"),
    (("cumbre sudamericana",), "South American Summit", "summit"),
)

FORMATS = (
    Format(("g20", "g-20", "grupo de los veinte", "grupo de los 20"), "G20", gathers=True),
    Format(("g7", "g-7", "grupo de los siete"), "G7", gathers=True),
    Format(("g77", "g-77", "g77 más china"), "G77", gathers=True),
    Format(("otan", "alianza atlántica"), "NATO"),
    Format(("onu", "naciones unidas"), "UN"),
    Format(("asamblea general de la onu", "asamblea general de naciones unidas", "asamblea general de las naciones unidas"), "UN General Assembly", "multilateral_meeting"),
    Format(("consejo de seguridad", "consejo de seguridad de la onu"), "UN Security Council"),
    Format(("unión europea", "ue"), "European Union"),
    Format(("consejo europeo", "cumbre europea"), "European Council", "summit"),
    Format(("comisión europea",), "European Commission"),
    Format(("parlamento europeo", "eurocámara"), "European Parliament"),
    Format(("unión africana", "ua"), "African Union"),
    Format(("liga árabe",), "Arab League"),
    Format(("consejo de cooperación del golfo", "ccg"), "Gulf Cooperation Council"),
    Format(("organización para la cooperación islámica", "oci"), "Organisation of Islamic Cooperation"),
    Format(("organización de cooperación de shanghái", "ocs"), "Shanghai Cooperation Organisation"),
    Format(("brics",), "BRICS", gathers=True),
    Format(("quad",), "Quad", gathers=True),
    Format(("asean",), "ASEAN"),
    Format(("apec", "foro de cooperación económica asia-pacífico", "foro asia-pacífico"), "APEC", gathers=True),
    Format(("commonwealth",), "Commonwealth"),
    Format(("caricom", "comunidad del caribe"), "CARICOM"),
    Format(("mercosur",), "Mercosur"),
    Format(("unasur",), "UNASUR"),
    Format(("celac", "comunidad de estados latinoamericanos y caribeños"), "CELAC", gathers=True),
    Format(("celac-ue", "ue-celac"), "EU-CELAC"),
    Format(("alba", "alba-tcp"), "ALBA"),
    Format(("alianza del pacífico",), "Pacific Alliance"),
    Format(("sica", "sistema de la integración centroamericana"), "SICA"),
    Format(("comunidad andina", "can"), "Andean Community"),
    Format(("prosur",), "PROSUR"),
    Format(("cumbre de las américas",), "Summit of the Americas", "summit", named=True),
    Format(("cumbre iberoamericana", "cumbre iberoamericana de jefes de estado y de gobierno"), "Ibero-American Summit", "summit", named=True),
    Format(("organización de estados americanos", "oea"), "OAS"),
    Format(("osce",), "OSCE"),
    Format(("oiea", "organismo internacional de energía atómica", "agencia internacional de la energía atómica"), "IAEA"),
    Format(("oms", "organización mundial de la salud"), "WHO"),
    Format(("omc", "organización mundial del comercio"), "WTO"),
    Format(("oit", "organización internacional del trabajo"), "ILO"),
    Format(("fao",), "FAO"),
    Format(("unesco",), "UNESCO"),
    Format(("bid", "banco interamericano de desarrollo"), "Inter-American Development Bank"),
    Format(("caf",), "CAF"),
    Format(("cepal",), "ECLAC"),
    Format(("ocde",), "OECD"),
    Format(("cpi", "corte penal internacional"), "ICC"),
    Format(("no alineados", "movimiento de países no alineados"), "Non-Aligned Movement"),
    Format(("grupo mercado común",), "Grupo Mercado Común"),
    Format(("opep",), "OPEC"),
    Format(("fmi", "fondo monetario internacional"), "IMF"),
    Format(("banco mundial",), "World Bank"),
    Format(("cedeao",), "ECOWAS"),
    Format(("foro económico mundial", "foro de davos"), "World Economic Forum", "multilateral_meeting", named=True),
    Format(("plataforma de crimea",), "Crimea Platform", "summit"),
    Format(("conferencia de seguridad de múnich", "conferencia de múnich"), "Munich Security Conference", "multilateral_meeting", named=True),
    *(Format(phrases, name, kind, named=True) for phrases, name, kind in _NAMED_GATHERINGS),
    Format(("comunidad política europea",), "European Political Community", gathers=True),
    Format(("foro de la franja y la ruta", "franja y la ruta"), "Belt and Road Forum"),
    Format(("conferencia del clima", "cumbre del clima", "conferencia de la onu sobre el clima"), "COP", "multilateral_meeting", named=True),
    Format(tuple(f"cop{n}" for n in range(20, 40)), "COP", "multilateral_meeting"),
    Format(("comunidad de estados independientes", "cei"), "CIS"),
    Format(("foro de países exportadores de gas", "países exportadores de gas"), "Gas Exporting Countries Forum"),
    Format(("bundestag",), "Bundestag"),
)

PACK = LanguagePack(
    dates=DATES,
    code="es",
    verbs=VERBS,
    nouns=NOUNS,
    auxiliaries=AUXILIARIES,
    fillers=tuple(
        "lo la los las le les también además luego después ya aún todavía así entonces finalmente posteriormente ambos todos juntos asimismo "
        "igualmente primero antes recientemente próximamente oficialmente actualmente inicialmente brevemente directamente incluso sólo solo "
        "precisamente personalmente temprano pronto apenas previamente expresamente conjuntamente "
        "sucesivamente respectivamente inesperadamente efectivamente únicamente mismo ahí allí aquí siempre hasta dos "
        "inmediatamente rápidamente enseguida".split()
    )
    + (
        "a partir del", "a partir de",
        # what carries somebody: "el avión que traía a la ministra aterrizó en Lima"
        *(f"{that} {verb} {to}" for that in ("que", "de línea que", "militar que", "oficial que", "presidencial que") for verb in ("traía", "transportaba", "transporta", "trasladaba", "trasladó") for to in ("a", "al")),
        *(f"{that} {verb}" for that in ("en el que", "en que", "en la que", "a bordo del que") for verb in ("viajaba", "viajaban", "viaja", "iba", "iban", "volaba", "volaban")),
        "de nuevo", "por su parte", "a su vez", "por otra parte", "por otro lado", "a continuación", "más tarde", "por la mañana", "por la tarde", "por la noche",
        "sin embargo", "no obstante", "por último", "en un principio", "de momento", "por sorpresa", "de emergencia", "con retraso", "entre otros", "entre otras", "de ahí", "desde allí",
        "en primer lugar", "a bordo", "cuanto antes", "de hecho", "por ahora", "también", "en principio", "en persona", "a primera hora", "a última hora", "de madrugada", "en secreto", "por última vez", "en audiencia", "en audiencia privada", "con honores militares", "con honores", "por primera vez", "por vez primera", "por segunda vez", "entre medias", "al mediodía", "por el contrario", "en su lugar", "a bordo de su avión",
    ),
    clitics=("lo", "la", "los", "las", "le", "les"),
    object_pronouns=(),
    thing_pronouns=("esta", "este", "ésta", "éste"),
    here=("aquí", "acá"),
    here_said=(
        "aquí en", "acá en", "estoy en", "estamos en", "he venido a", "hemos venido a", "vine a", "vinimos a", "mi visita a", "nuestra visita a", "mi viaje a", "mi llegada a", "mi presencia en", "venir a", "llegar a", "llegué a",
        *(f"{how} {being} en" for how in ("feliz de", "contento de", "contenta de", "honrado de", "honrada de", "un honor", "un placer", "encantado de", "encantada de", "alegra", "emocionado de", "orgulloso de", "orgullosa de") for being in ("estar", "encontrarme", "estar aquí", "poder estar")),
    ),
    occasion_marks=("para", "por", "contra", "ante"),
    indefinite=("un", "una"),
    infinitive_marks=("de", "a", "para", "al", "sin", "por"),
    noun_first=True,
    reflexives=("se", "me", "nos"),
    strong_negations=("no", "nunca", "jamás", "tampoco", "ni"),
    restrictives=("sino", "solo", "sólo"),
    adversatives=("pero", "aunque", "mas"),
    gave_up_words=(
        "quedarse", "se quedará", "se queda", "se quedó", "permanecerá en el país", "permanecer en el país", "no podrá", "no pudo", "no lo hará", "no viajará", "no irá", "no asistirá", "no acudirá", "lo impidió",
        "lo impide", "se lo impidió", "se lo impide", "lo impidieron", "desistió", "renunció", "suspendió", "canceló", "dio marcha atrás", "cambió de planes", "cambió de opinión",
    ),
    put_off_words=(
        "una nueva fecha", "nueva fecha", "otra fecha", "otra ocasión", "para más adelante", "más adelante", "lo aplazó", "la aplazó", "lo pospuso", "la pospuso", "lo postergó", "la postergó", "aplazó", "pospuso", "postergó",
    ),
    dropped_words=("finalmente", "al final", "ya no", "como estaba previsto", "como tenía previsto", "como tenía agendado", "como tenía planeado", "como tenía planificado", "como tenía programado", "como estaba agendado", "como estaba programado", "según lo previsto", "como se había anunciado", "como había anunciado", "a última hora"),
    negations=("no", "nunca", "jamás", "tampoco", "ni", "sin", "ningún", "ninguna"),
    determiners=tuple(
        "el la los las lo un una unos unas su sus este esta estos estas ese esa del al primer primera segundo segunda tercer tercera próximo próxima última último "
        "nueva nuevo breve corta larga reciente cada toda dos tres cuatro cinco seis siete histórica extensa sorpresiva doble otra otro intensa de anterior".split()
    ),
    upcoming=("próximo", "próxima", "próximos", "próximas", "prevista", "previsto", "programada", "programado"),
    rather_words=("en vez de", "en lugar de", "antes que"),
    contrast_words=("sino",),
    awaiting_words=(
        *(f"{verb} para" for verb in ("se prepara", "se preparaba", "se alista", "se alistaba", "está lista", "está listo")), "espera", "esperaba", "aguarda", "aguardaba", "prepara", "ultima",
    ),
    ahead_words=(
        "antes", "preparar", "preparando",
        *(f"{what} {of}" for what in ("en vísperas", "a la espera", "los preparativos", "preparativos", "la preparación", "preparación") for of in ("de", "del", "para")),
        "de cara a", "de cara al", "con vistas a", "con miras a", "previo a", "previa a", "en la antesala de",
    ),
    settled_words=(
        "en agenda", "en la agenda", "en el orden del día", "sobre la mesa", "en el programa", "previsto", "prevista", "programado", "programada", "confirmado", "confirmada", "acordado", "acordada",
        "decidido", "decidida", "cerrado", "cerrada", "contemplado", "contemplada", "asegurado", "asegurada",
    ),
    happening_words=tuple(
        (
            "guerra guerras crisis conflicto conflictos situación combates hostilidades violencia enfrentamientos disturbios protestas golpe rebelión insurrección levantamiento revolución invasión ofensiva "
            "ocupación anexión bombardeos bombardeo ataques ataque asalto tiroteo masacre genocidio atrocidades hambruna sequía inundaciones terremoto sismo seísmo tsunami incendios huracán tifón ciclón catástrofe desastre "
            "tragedia epidemia pandemia accidente explosión tregua paz estabilidad inestabilidad seguridad inseguridad democracia transición represión abusos acontecimientos sucesos elecciones elección comicios referéndum "
            "reformas intervención influencia presencia intereses inversiones rehenes detención arresto secuestro asesinato muerte escalada tensiones atentado atentados fuego "
        ).split()
    ),
    struck_words=tuple("víctimas supervivientes sobrevivientes damnificados zona zonas región regiones heridos familiares familias desplazados refugiados lugar epicentro".split()),
    doubtful=("posible", "posibles", "eventual", "eventuales", "hipotético", "hipotética", "hipotéticos", "hipotéticas"),
    epithets=tuple(
        (
            "socialista conservador conservadora liberal izquierdista derechista centrista populista "
            "nacionalista comunista republicano republicana demócrata laborista popular socialdemócrata "
            "democristiano democristiana ultraderechista peronista libertario político política diplomático "
            "diplomática veterano veterana economista abogado abogada jurista empresario empresaria "
            "millonario exguerrillero sindicalista militar general pontífice monarca soberano visitante "
            "enviado enviada emisario emisaria negociador negociadora mediador mediadora portavoz dirigente "
            "líder estadista"
        ).split()
    ),
    possessives=("su", "sus"),
    subject_first=False,
    drops_subject=True,
    topic_nouns=True,
    now_words=("actualmente", "encuentra", "encuentran", "halla"),
    weak_relatives=("que",),
    object_marks=("a", "al"),
    vehicles=("avión", "aeronave", "vuelo", "aparato", "tren", "helicóptero", "delegación", "comitiva", "viajeros", "grupo", "equipo"),
    groups=("grupo", "equipo", "viajeros"),
    as_for=("cuanto",),
    tonics=("él", "ella", "ellos", "ellas"),
    conditionals=("si",),
    unmade=("debería haber", "debió haber", "tendría que haber"),
    roles=ROLES,
    parties=("s", "r", "e", "i", "re", "interino", "interina", "subrogante", "pp", "psoe", "vox", "sumar", "podemos", "ciudadanos", "morena", "pri", "pan", "pt", "pl", "erc", "junts", "pnv", "bildu", "demócrata", "republicano", "republicana", "independiente", "colorado", "frente amplio"),
    honorifics={"s e": "", "s m": "", "s a r": "", "s a": "", "ss mm": "p", "ss aa rr": "p", "su excelencia": "", "su majestad": "", "sus majestades": "p", "su alteza real": "", "su alteza": "", "sus altezas reales": "p", "excmo sr": "m", "excmo": "m", "excma": "f", "su santidad": "m", "sr": "m", "sra": "f", "don": "m", "doña": "f", "señor": "m", "señora": "f", "dr": "", "dra": "f", "lic": "", "ing": "", "econ": "", "prof": ""},
    small_honorifics=("don", "doña", "señor", "señora", "sr", "sra"),
    short_titles={"gral": "general", "cnel": "coronel", "sen": "senador", "dip": "diputado", "alm": "almirante"},
    role_adjectives=tuple(
        "nuevo nueva exministro ex futuro futura actual saliente electo electa interino interina en funciones fallecido joven veterano veterana entonces depuesto depuesta "
        "presidencial privado privada federal nacional constitucional provisional dominical visitante titular vigente plenipotenciario plenipotenciaria permanente personal conservador conservadora liberal laborista centrista comunista peronista socialdemócrata democristiano democristiana ultraconservador progresista islamista nacionalista populista ultra exguerrillero exmilitar octogenario septuagenario socialista izquierdista derechista ultraderechista republicano republicana demócrata todopoderoso propio propia también recién "
        "reelegido reelegida autoproclamado autoproclamada adjunto adjunta antiguo antigua máximo máxima encargado encargada".split()
    ),
    public_bodies=tuple("agencia ejército armadas armada policía marina aduanas banco inteligencia corte tribunal comisión misión delegación parlamento senado congreso asamblea comité partido oficina servicio servicios programa fondo organización secretaría gabinete departamento movimiento autoridad reserva fuerzas oposición comando instituto dirección consejo protocolo oms oiea omc oit pma acnur cicr ocde opep bid caf fao cepal oea osce segib sica unicef unesco".split()),
    crown="ES",
    adjective_endings=("és", "esa", "ano", "ana", "eño", "eña", "ense", "ino", "ina", "ista", "al", "ico", "ica", "ivo", "iva", "ario", "aria", "uz", "ego", "ega", "án", "ero", "era", "ado", "ada", "ante", "ente", "or", "ora", "í"),
    former=("ex", "expresidente", "expresidenta", "exmandatario", "excanciller", "exprimer", "exministro", "antiguo", "antigua", "entonces", "fallecido", "depuesto", "depuesta", "predecesor"),
    particles=tuple("de del da dos das di della el al as ben bin ibn van von der den ten la las los le abu bint".split()),
    name_suffixes=("jr", "ii", "iii", "iv", "vi", "xiv", "xvi"),
    pronouns={
        "los visitantes": "p", "los tres mandatarios": "p", "los tres dirigentes": "p", "los dos visitantes": "p", "los huéspedes": "p",
        "él mismo": "m", "ella misma": "f", "ambos": "p", "ambas": "p", "este último": "n", "esta última": "f", "este": "n", "esta": "f", "éste": "n", "ésta": "f", "que": "", "quien": "", "quienes": "p", "el cual": "m", "la cual": "f",
        "los dos": "p", "las dos": "p", "los tres": "p", "las tres": "p", "uno y otro": "p",
        **{f"{both} {whom}": gender for both in ("los dos", "ambos") for whom, gender in _TWO_OF.items()},
        **{f"su {whom}": "v" for whom in ("anfitrión", "anfitriona", "huésped", "invitado", "invitada", "visitante")},
        **{f"{the} {whom}": "g" for the in ("el", "la", "al") for whom in ("visitante", "huésped", "recién llegado", "recién llegada", "ilustre visitante")},
        "los monarcas": "p", "los soberanos": "p", "el trío": "p", "el tándem": "p", "el dúo": "p", "el matrimonio": "c", "el matrimonio presidencial": "c", "la pareja presidencial": "c", "la pareja": "c", "los esposos": "c",
    },

    first_person=("yo",),
    judged_words=tuple((
        "útil inútil posible imposible probable improbable deseable prematuro prematura necesario necesaria innecesario innecesaria indispensable superfluo superflua oportuno oportuna inoportuno "
        "inoportuna importante esencial inminente viable inviable plausible aceptable inaceptable inconcebible impensable arriesgado arriesgada peligroso peligrosa crucial conveniente inconveniente factible"
    ).split()),
    press_words=tuple("a los periodistas la prensa ante reporteros medios".split()),
    said_in=("en", "desde"),
    audiences=_AUDIENCES,
    audience_marks=("ante",),
    spouse_titles=("señora", "sra", "doña"),
    counterparts=("homólogo", "homóloga", "homólogos", "homólogas", "colegas", "par", "predecesor", "predecesora", "sucesor", "sucesora", "colega"),
    counterparts_apart=("homólogos", "homólogas", "predecesor", "predecesora", "sucesor", "sucesora", "colegas"),
    common_words=frozenset(
        "el la los las lo un una unos unas de del a al en y e o u pero ni que quien quienes cual cuyo cuya donde adonde cuando como si porque pues aunque mientras según tras ante bajo con contra desde durante "
        "entre hacia hasta para por sin sobre mediante él ella ellos ellas nosotros usted ustedes yo tú su sus mi mis nuestro nuestra este esta estos estas ese esa esos esas aquel aquella esto eso ello "
        "hoy ayer mañana anoche lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
        "después luego antes también tampoco además así ya aún todavía no sí nunca solo sólo más menos muy poco mucho muchos otros otras otro otra todo toda todos todas cada varios varias algunos algunas ambos ambas "
        "dos tres cuatro cinco seis siete ocho nueve diez primero primera segundo segunda último última próximo próxima nuevo nueva allí aquí ahí finalmente posteriormente asimismo embargo "
        "foto imagen pie fuente se le les me nos fue será está es ha han había hay era son tiene junto previamente previsto invitado invitada procedente llegado llegada acompañado acompañada recibido recibida "
        "norte sur oeste fin mitad principios finales mediados hace dentro fuera cerca lejos vía san santa rueda entrevistado preguntado quizá quizás tal tanto cuánto qué cómo cuándo dónde quién".split()
    ),
    thing_words=frozenset(
        "exterior relaciones económicas política políticas sociales clima ampliación competencia competitividad empleo pesca transformación digital espacio agua familia juventud investigación culto mujer inclusión migraciones migración seguridad vivienda igualdad ganadería minas minería petróleo hidrocarburos energía deporte deportes turismo planificación infraestructura infraestructuras obras públicas fomento industria comercio economía hacienda cultura educación sanidad salud trabajo agricultura alimentación ambiente desarrollo ciencia innovación universidades consumo derechos "
        "semana avenida calle plaza paseo banco universidad instituto agencia consejo foro partido comité centro fundación compañía empresa palacio hotel aeropuerto estadio museo comisión unión organización liga parlamento senado "
        "asamblea corte tribunal república constitución tratado acuerdo prensa noticias casa estado estados unidos europa áfrica asia américa américas oriente mar golfo oeste este norte sur cancillería presidencia gobierno ministerio congreso "
        "fiscalía cumbre ejército armada policía movimiento frente alianza twitter facebook instagram covid naciones unidas exteriores defensa interior cooperación embajada televisión radio diario plan ley "
        "internacional nacional central mundial federal suprema supremo superior constitucional electoral olímpico olímpicos olímpica paralímpicos ejecutivo ejecutiva monetario humanos asuntos económico económica roja juegos virgen iberoamérica latinoamérica hispanoamérica caribe mediterráneo atlántico pacífico aire "
        "club fútbol copa comunidad provincia región ciudad isla islas río monte catedral basílica base fuerza fuerzas aérea air aerolíneas airbus boeing santa sede tierra guerra".split()
    ),
    name_tails=("y",),
    member_marks=("seno",),
    embassy_words=("embajada", "consulado"),
    plural_roles=("presidentes", "gobernantes", "dirigentes", "líderes", "titulares", "ministros", "ministras", "mandatarios", "cancilleres", "senadores", "senadoras", "reyes", "primeros", "secretarios", "subsecretarios", "viceministros", "viceministras", "vicecancilleres", "diputados", "diputadas", "eurodiputados", "legisladores", "congresistas", "parlamentarios", "asambleístas", "embajadores", "embajadoras", "comisarios", "comisarias", "consejeros", "consejeras", "asesores", "gobernadores", "gobernadoras", "prefectos", "alcaldes", "alcaldesas", "intendentes", "emisarios", "enviados", "representantes", "negociadores", "mediadores", "príncipes", "princesas", "infantas", "generales", "vicepresidentes", "expresidentes", "exmandatarios", "jefes"),
    portfolio=("para", "de", "y", "e", "del", "en", "la", "los", "las", "asuntos"),
    portfolios_before_names=True,
    heading_verbs=("dirige", "preside", "encabeza", "lidera", "conduce", "dirigía", "presidía"),
    holding_verbs=("tiene", "ocupa", "ostenta", "lleva"),
    portfolio_nouns=("cartera", "carteras", "ministerio"),
    in_charge=("encargado de", "encargada de", "a cargo de", "al frente de", "responsable de", "a cargo del", "al frente del", "encargado del", "encargada del"),
    charged_words=("para", "encargado", "encargada", "responsable"),
    country_before_role=False,
    gendered_articles={"el": "m", "la": "f", "un": "m", "una": "f", "del": "m", "al": "m"},
    plural_groups=("líderes", "jefes de estado", "jefes de estado y de gobierno", "dirigentes"),
    named_after_words=("se trata de", "se trata del", "se trataba de", "se trataba del", "se trata, entre otros, de", "entre ellos", "entre ellas", "entre estos", "entre los que", "entre sus interlocutores"),
    group_words=("miembros", "autoridades", "dirigentes", "líderes", "representantes", "responsables"),
    party_nouns=("delegación", "misión", "comitiva"),
    definites=("la", "esta", "su"),
    lead_words=(
        *(f"{who} {verb}" for who in ("la", "lo") for verb in ("encabeza", "encabezaba", "encabezó", "encabezará", "lidera", "lideraba", "lideró", "liderará", "comanda")),
        "al frente de ella", "al frente de ellos", "al frente de la delegación", "al frente de la comitiva", "al frente de la misión", "a la cabeza de la delegación", "a la cabeza de la comitiva", "encabezada por", "liderada por", "presidida por", "dirigida por", "comandada por"),
    party_members=("está integrada por", "está integrada además por", "está integrada también por", "está compuesta por", "la conforman", "incluye", "incluye a", "incluye al", "incluía a", "incluía al", "comprende a", "comprende al", "la integran", "la integraban", "la componen", "la forman", "la completan", "la conforman", "está compuesta", "está integrada", "está formada", "estaba integrada", "estuvo integrada", "de la que forman parte", "de la que forma parte", "de la que formaban parte", "en la que figuran", "en la que figura", "en la que viajan", "que integran", "que componen", "que completan", "además por", "también por"),
    member_words=("integrada por", "integrada además por", "integrada también por", "compuesta por", "formada por", "conformada por"),
    alike_words=("al igual que", "igual que", "lo mismo que", "seguido de", "seguido por", "seguida de", "seguida por", "como hizo", "como hará", "como también", *(f"{like} {did}" for like in ("igual que", "al igual que", "lo mismo que", "tal como", "tal y como", "como", "como ya", "igual que ya") for did in ("hizo", "hicieron", "hará", "harán") if (like, did) not in (("como", "hizo"), ("como", "hará")))),
    additions=("y también", "o también", "y además", "o bien", "e incluso", "y finalmente"),
    ordinals=(("primero", "primera"), ("segundo", "segunda")),
    nationals="alone",
    occasions={
        "ceremony": (
            "ceremonia", "ceremonias", "toma de posesión", "tomas de posesión", "investidura", "funeral", "funerales", "funeral de estado", "funerales de estado", "exequias", "honras fúnebres", "jura del cargo", "relevo presidencial", "asunción presidencial", "acto de asunción", "acto de investidura", "acto de posesión",
            "toma de protesta", "entronización", "canonización", "beatificación", "boda real", "boda", "coronación", "conmemoración", "desfile", "desfile militar", "transmisión de mando", "traspaso de mando", "asunción de mando", "festejos", "celebraciones", "actos conmemorativos", "entierro", "inauguración",
            "juró", "jurará", "jurado como", "juramentado", "juramentada", "juramentó", "prestó juramento", "prestará juramento", "asumió la presidencia", "asume la presidencia", "asumirá la presidencia", "despidieron", "despidió a", "despide a", "despiden a", "último adiós", "dijo adiós", "enterrado", "enterrada", "sepultado",
            "sepultada", "coronado", "coronada",
        ),
        "multilateral_meeting": _PEACE_TALKS,
    },
    gathering_topics=("sobre", "para", "por"),
    promised_words=tuple(f"en la lista de {who}" for who in ("invitados", "asistentes", "participantes", "oradores", "delegaciones")) + tuple(f"entre los {who} esperados" for who in ("invitados", "asistentes", "mandatarios", "líderes")),
    among_guests=(
        "apretón de manos", "foto de familia", "foto oficial", "foto de grupo", "en los pasillos", "en la mesa", "a su derecha", "a su izquierda", "en el balcón", "en los balcones", "en el salón", "en la sala", "sesión plenaria", "en el plenario", "en las gradas", "en la grada", "codo con codo", "desde la primera fila", "al micrófono",
        "entre los dignatarios", "entre los mandatarios presentes", "al margen de la cumbre", "al margen del encuentro", "al margen de la cita", "al margen de la reunión",
        "en primera fila", "en la primera fila", "en segunda fila", "en la segunda fila", "en las primeras filas", "en la tribuna", "desde la tribuna", "en la tribuna de honor", "desde la tribuna de honor", "en el estrado", "sobre el estrado", "desde el estrado", "en el escenario", "sobre el escenario", "al escenario", "entre los invitados",
        "entre los asistentes", "entre los presentes", "entre los participantes", "entre el público", "en el palco", "desde el palco", "en el atril", "desde el atril", "ante el féretro", "junto al féretro", "tras el féretro",
    ),
    gathering_verbs=(*(f"{verb}{to}" for verb in ("reúne", "reunió", "reunirá", "reunido", "reunir", "congrega", "congregó", "congregará", "congregado", "congregar") for to in ("", " a", " al", " entre otros a")),),
    guest_heads=tuple(
        f"{among} {who}{there}"
        for among in ("entre los", "entre las")
        for who in ("invitados", "invitados de honor", "asistentes", "participantes", "mandatarios", "líderes", "jefes de estado", "jefes de estado y de gobierno", "dignatarios", "presidentes", "cancilleres", "ministros", "oradores", "visitantes", "personalidades", "autoridades", "invitados especiales", "concurrentes", "gobernantes", "dirigentes", "primeros ministros", "líderes mundiales", "líderes internacionales", "líderes extranjeros", "nombres")
        for there in ("", " presentes", " que asistieron", " que asistirán", " que acudieron", " que viajaron", " que llegaron", " esperados", " invitados", " reunidos", " confirmados", " extranjeros", " a la toma de posesión", " a la cumbre", " a la ceremonia", " de la cumbre", " al acto", " del acto", " al funeral")
    ),
    attendance=(
        "en presencia de", "en presencia del", "ante la presencia de", "ante la presencia del", "con la presencia de", "con la presencia del", "con la asistencia de", "con la asistencia del", "con la participación de", "con la participación del",
        "estuvieron presentes", "estuvo presente", "también estuvieron", "también estuvo", "estarán presentes", "estará presente", "estaban presentes",
        *(f"entre los {people} {verb}" for people in ("invitados", "asistentes", "participantes", "presentes", "mandatarios presentes", "líderes presentes", "dignatarios") for verb in ("figuran", "figuraban", "figurarán", "estaban", "estuvieron", "están", "estarán", "estaba", "está", "estará", "estuvo", "se encontraba", "se contaba", "figuraba", "figura", "figurará", "se encontraban", "se encuentran", "se contaban", "se cuentan", "destacan", "destacaban", "destacaron")),
    ),
    addressing={
        "to": (
            "decir", "declarar", "explicar", "anunciar", "confirmar", "prometer", "comunicar", "trasladar", "transmitir", "entregar", "presentar", "plantear", "pedir", "solicitar", "proponer", "asegurar", "garantizar", "reiterar",
            "hacer llegar", "ofrecer", "expresar", "manifestar", "agradecer", "recordar", "señalar", "contar", "advertir", "sugerir", "informar", "regalar", "obsequiar", "exhortar", "instar", "felicitar", "avisar", "notificar",
            "presionar", "interpelar", "invitar", "convidar", "urgir",
        ),
    },
    dative_words=("a", "al"),
    dative_pronouns=("le", "les"),
    host_words=(
        "su anfitrión", "su anfitriona", "sus anfitriones", "como anfitrión", "como anfitriona", "por anfitrión", "de anfitrión", "de anfitriona",
    ),
    met_words=(
        *(f"{lead}{whose} interlocutores" for lead in ("", "entre ") for whose in ("sus", "los")), "su interlocutor", "su interlocutora", "por interlocutor", "como interlocutor", "como interlocutores",
        *(f"{verb} el turno {of}" for verb in ("será", "fue", "llegará", "le tocará", "le toca", "tocará", "le tocó", "le tocaba", "le corresponderá", "vendrá", "era") for of in ("a", "al", "de", "del")),
        "las personalidades con las que se reunirá", "las autoridades con las que se reunirá", "los dirigentes con los que se reunirá", "los líderes con los que se reunirá",
    ),
    facing_words=("ante", "frente a", "frente al", "junto a", "junto al", "al lado de", "al lado del", "delante de", "delante del", "en presencia de", "en presencia del", "flanqueado por", "flanqueada por"),
    along=("en compañía de", "en compañía del", "junto a", "junto al", "junto con", "al lado de", "al lado del", "de la mano de", "de la mano del", "flanqueado por", "flanqueada por", "escoltado por", "escoltada por", "arropado por", "arropada por", "secundado por", "secundada por"),
    members_words=("entre ellos", "entre ellas", "entre los que", "entre los cuales", "entre las que", "entre quienes", "entre los que figuran", "entre los que figuraban", "entre los que destacan", "incluido", "incluida", "incluidos", "incluidas", "incluyendo", "tales como", "empezando por", "encabezados por", "encabezadas por", "liderados por"),
    besides_words=("además de", "además del", *(f"{besides} de {case}" for besides in ("además", "aparte", "amén") for case in ("a", "al", "con", "por")), "aparte de", "aparte del", "amén de", "amén del"),
    companions=("así como", "junto con", "junto a", "además de", "además del", "al igual que", "lo mismo que", "igual que", "como también", "tanto como", "e igualmente", "lo propio hará", "lo propio harán",
        *(
            f"{others} {who}{kind} {like}"
            for others in ("y otros", "otros", "junto a otros", "junto con otros", "y demás")
            for who in ("mandatarios", "líderes", "presidentes", "dirigentes", "gobernantes", "jefes de estado", "jefes de gobierno", "jefes de estado y de gobierno", "ministros", "cancilleres", "altos cargos")
            for kind in ("", " europeos", " mundiales", " latinoamericanos", " internacionales", " de la región")
            for like in ("como", "entre ellos", "entre los que figuran", "entre los que están")
        ),
    ),
    company=(
        "a bordo", "a su lado", "con él", "con ella", "con ellos", "con ellas", "junto a él", "junto a ella",
        *(f"en {which} {party}" for which in ("su", "la") for party in ("comitiva", "delegación")), "en el séquito", "en su séquito", "en el grupo", "en el avión", "en el mismo avión", "en el mismo vuelo",
        *(f"{among} {of} {party}" for among in ("entre los miembros", "entre los integrantes", "entre quienes integran", "entre los acompañantes") for of in ("de", "de la", "de su") for party in ("comitiva", "delegación")),
        *(f"{who} de {whose} {party}" for who in ("miembro", "miembros", "integrante", "integrantes") for whose in ("la", "su") for party in ("comitiva", "delegación", "expedición")),
        "entre sus acompañantes", "entre los acompañantes", "completan la delegación", "la delegación la completan", "la comitiva la completan",
    ),
    demonyms=demonyms(_DEMONYMS, _inflect),
    to_place=("a", "al", "en", "hacia", "hasta", "para", "por", "sobre", "rumbo a", "rumbo", "con destino a", "destino", "cerca de"),
    from_place=("de", "del", "desde", "procedente de", "proveniente de", "procedentes de", "d"),
    destined_words=tuple(
        f"{where} {of}" for of in ("de", "del")
        for where in ("a las afueras", "en las afueras", "en las inmediaciones", "en las cercanías", "a las puertas", "no lejos", "muy cerca", "cerca", "en los alrededores", "en la periferia", "al norte", "al sur", "al este", "al oeste", "al noreste", "al noroeste", "al sureste", "al suroeste")
    ),
    strong_from=("desde",),
    via_place=("vía", "pasando por", "con escala en", "tras pasar por", "previa escala en"),
    of_words=("de", "del"),
    concern_words=("para",),
    capital_words=("capital", "capital de", "capital del"),
    place_tails=("dc", "d"),
    honours=("honores militares", "con honores militares", "con honores", "honores de estado", "honores de jefe de estado", "guardia de honor", "alfombra roja", "salvas de cañón", "salva de cañonazos", "todos los honores", "ceremonia de bienvenida"),
    rites=tuple(
        tuple(row.split())
        for row in (
            "honores guardia alfombra bienvenida revista himnos salvas",
            "banquete cena almuerzo gala",
            "ofrenda ofrendas corona coronas flores homenaje silencio caídos víctimas memoria conmemoración conmemorar vigilia vela velas llama tributo memorial mausoleo",
            "posesión investidura asunción jura entronización coronación traspaso transmisión protesta mando",
            "funeral funerales exequias",
            "inauguración inaugurar inaugura inauguró inaugurará inaugurado cinta listón piedra placa apertura abrir abrió abrirá develar develó busto estatua",
            "misa",
            "condecoración medalla collar distinción cruz doctorado premio galardón orden llaves condecorado condecorada",
            "desfile desfiles parada festejos aniversario bicentenario centenario",
            "árbol árboles olivo",
        )
    ),
    apart_words=("uno tras otro", "uno tras otra", "uno detrás de otro", "uno por uno", "uno a uno", "por separado", "cada uno por su lado", "cada uno por su cuenta", "con pocas horas de diferencia", "con horas de diferencia", "sucesivamente"),
    in_honour=("en su honor", "en honor de", "en honor del", "en honor a", "en honor al"),
    accords=tuple("acuerdo acuerdos tratado tratados memorando memorandos memorándum memorándums memoranda declaración declaraciones pacto pactos protocolo protocolos convenio convenios contrato contratos carta comunicado documento documentos instrumentos".split()),
    side_words=tuple("partes países naciones gobiernos delegaciones vecinos lados gobernantes mandatarios líderes dignatarios".split()),
    venue_words=tuple("sede anfitrión anfitriona escenario marco".split()),
    landing_words=tuple("aeropuerto aeródromo pista escalerilla".split()),
    city_words=("ciudad", "urbe", "localidad", "metrópoli", "villa", "balneario"),
    site_words=("base", "palacio", "castillo", "aeropuerto", "isla", "islas", "ciudad", "localidad", "sede", "residencia", "balneario", "puerto", "aeropuerto internacional", "terminal", "norte", "sur", "este", "oeste", "noreste", "nordeste", "noroeste", "sureste", "sudeste", "suroeste", "sudoeste", "centro", "corazón", "interior"),
    topic_words=("sobre",),
    assemblies=tuple("ministros cancilleres presidentes jefes líderes mandatarios gobernadores donantes aliados miembros ministras".split()),
    crowds=tuple(
        (
            "soldados militares oficiales directivos huérfanos presos becarios estudiantes alumnos jóvenes empresarios empresarias emprendedores inversionistas inversores industriales refugiados migrantes desplazados víctimas familias familiares supervivientes sobrevivientes vecinos damnificados agricultores"
            " trabajadores compatriotas connacionales residentes diáspora comunidad colonia voluntarios cooperantes ong activistas científicos investigadores académicos artistas escritores intelectuales becarios"
            " religiosos obispos sindicatos sindicalistas deportistas empresas civil empresariado opositores opositoras aprendices pacientes"
        ).split()
    ),
    before_press=tuple(f"ante {who}" for who in ("la prensa", "los medios", "los medios de comunicación", "los periodistas", "periodistas", "los reporteros", "las cámaras", "los micrófonos", "medios locales", "un grupo de periodistas")),
    sights=tuple(
        (
            "campamento campamentos campo base cuartel tropas soldados militares contingente batallón hospital hospitales clínica cárcel prisión orfanato mezquita cementerio memorial frontera frente fábrica fábricas planta plantas puerto museo"
            " museos obras astillero astilleros buque fragata escuela escuelas colegio universidad universidades campus granja granjas mina minas central represa laboratorio laboratorios instituto centro centros taller talleres mercado"
            " mercados exposición pabellón parque monumento monumentos catedral basílica iglesia templo sinagoga monasterio sitio sitios barrio ruinas pirámides santuario aldea plantación estadio refinería terminal observatorio biblioteca"
            " galería empresa cooperativa viñedo zona instalaciones sede"
        ).split()
    ),
    place_nouns=tuple("capitales países naciones ciudades estados islas paradas escalas etapas destinos localidades lugares territorios".split()),
    soil_words=("suelo", "territorio", "tierras"),
    houses=tuple("parlamento congreso senado asamblea diputados legisladores senadores parlamentarios cámara".split()),
    here_words=("esta capital", "esta ciudad"),
    agent_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    back_words=("vuelta", "regreso", "nuevo"),
    there=("allí", "allá", "sobre el terreno", "ahí", "en la ciudad"),
    family=("esposa", "esposo", "mujer", "marido", "hijo", "hija", "hermana", "hermano", "anfitrión", "anfitriona", "huésped", "invitado", "invitada"),
    articles=("el", "la", "los", "las", "lo"),
    plural_articles=("los", "las"),
    non_persons=tuple(
        "avión aeronave vuelo buque tren convoy delegación equipo ejército policía gobierno ministerio presidencia cancillería parlamento oposición guerra texto acuerdo proyecto crisis tormenta huracán mercado bolsa "
        "empresa grupo compañía cumbre congreso conferencia reunión visita viaje gira decisión medida ley virus pandemia epidemia ayuda convención carta mensaje país ciudad capital región población público "
        "dinero fondos armas trigo préstamo donación premio nota misiva felicitación propuesta régimen "
        "multitud cortejo partido película tripulación aeropuerto balance número precio día jornada noche tarde semana".split()
    ),
    amid_words=("durante",),
    during_words=("durante", "ocasión", "margen", "tras", "marco", "antes", "para", "a", "al", "en"),
    in_words=("en",),
    place_adjectives=("vecino", "vecina", "cercana", "cercano"),
    list_words=("y", "e", "o", "en", "a", "al", "de", "la", "el", "luego", "después", "así", "como", "también", "finalmente", "ahí", "por", "último"),
    side_openers=("mientras", "mientras que", "aunque", "si bien", "pese a que", "a pesar de que", "después de que", "antes de que", "cuando", "en tanto", "dado que", "ya que", "puesto que", "toda vez que", "debido a que", "luego de que"),
    conjunctions=("y", "e", "o", "u", "pero", "mientras", "cuando", "porque", "pues", "si", "aunque", "como", "sino"),
    question_words=tuple("qué cuándo cómo dónde adónde quién quiénes cuál cuáles cuánto cuánta cuántos por para".split()),
    relatives=("que", "quien", "quienes", "cual", "cuyo", "cuya", "cuyos", "cuyas"),
    for_words=("para",),
    as_words=("como",),
    oblique_relatives=("cuyo", "cuya", "cuyos", "cuyas"),
    when_words=("cuando",),
    cleft_openers=("cuando", "donde", "adonde", "que"),
    where=("donde", "adonde"),
    programme_words=("en la agenda", "en el programa", "en el itinerario", *(f"{prep}{whose} {word}" for prep in ("", "en ") for whose in ("su", "el") for word in ("itinerario",)), "en su agenda"),
    onward_words=(
        "rumbo a", "rumbo", "con rumbo a", "camino de", "camino a", "destino", "sigue", "siguen", "seguirá", "seguirán", "siguió", "siguieron", "le sigue", "le seguirá", "le siguió", "le seguirán", "vendrá", "vendrán", "viene", "vino",
        *(f"{verb} turno {of}" for verb in ("es el", "será el", "fue el", "le toca el", "le tocará el", "le llegará el", "toca el", "llega el") for of in ("de", "del", "a", "al")),
        *(f"{verb} la vez {of}" for verb in ("es", "será", "fue") for of in ("de", "del")), "turno para", "le toca a", "le tocará a", "será", "será luego", "será después",
    ),
    then_words=("tras lo cual", "tras lo que", "después de lo cual", *(f"{after}{which}" for after in ("tras ", "después de", "luego de", "al término de", "al cabo de") for which in (("el cual", "la cual", "el que", "la que") if after == "tras " else ("l cual", " la cual", "l que"))), "luego", "después", "antes de", "a continuación", "posteriormente", "más tarde", "para luego", "seguidamente", "acto seguido", "de ahí", "desde allí", "antes de que", "y de ahí", "para después"),
    before_words=("antes de", "antes de que"),
    after_words=("tras", "después de", "luego de", "al término de", "una vez", "después de que", "luego de que", "al concluir"),
    with_words=("con", "junto", "y", "e"),
    by_words=("por",),
    between_words=("entre",),
    until_words=("hasta",),
    aside_openers=(
        *("en el marco", "en el contexto", "al margen", "con motivo", "con ocasión", "en ocasión", "por invitación"),
        *("a invitación", "invitado por", "invitada por", "al término", "al finalizar", "a su regreso", "tras", "durante"),
        *("después de", "luego de", "poco después de", "horas después de", "un día después de"),
        *("días después de", "dos días después de", "una semana después de", "en el primer día", "en el segundo día"),
        *("en el tercer día", "en el último día", "por primera vez", "por segunda vez", "al frente", "a la cabeza"),
        *("acompañado", "acompañada", "acompañados", "acompañadas", "escoltado", "en compañía", "en presencia", "en calidad"),
        *("en su calidad", "en su condición", "en nombre", "en representación", "en respuesta", "a pesar", "pese a", "según"),
        *("de acuerdo con", "junto a", "junto con", "a petición", "debido a", "a puerta cerrada", "en su primera"),
        *("como parte", "dentro de", "a raíz", "con vistas", "además"),
    ),
    date_prepositions=("el",),
    opens_phrases=tuple("a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras pese además".split()),
    wide_words=("continente", "región"),
    begun_words=tuple("iniciado iniciada iniciados iniciadas comenzado comenzada comenzados comenzadas empezado empezada empezados empezadas emprendido emprendida emprendidos emprendidas arrancado arrancada arrancados arrancadas abierto abierta abiertos abiertas inaugurado inaugurada inaugurados inauguradas comenzó empezó inició arrancó".split()),
    carried_on_words=tuple("continuado continuada continuados continuadas proseguido proseguida proseguidos proseguidas prolongado prolongada prolongados prolongadas seguido seguida seguidos seguidas continuó prosiguió siguió".split()),
    closed_words=tuple("concluido concluida concluidos concluidas terminado terminada terminados terminadas finalizado finalizada finalizados finalizadas cerrado cerrada cerrados cerradas culminado culminada culminados culminadas acabado acabada acabados acabadas rematado rematada rematados rematadas concluyó terminó finalizó culminó acabó".split()),
    among_words=("entre",),
    rank_words=tuple("último última últimos primer primero primera único única segundo segunda tercer tercero tercera".split()),
    country_words=("el país", "la ciudad", "la isla", "el reino", "el archipiélago"),
    forerunner_words=("desde", "tras", "después de", "luego de"),
    stand_ins=("la", "el", "las", "los", "aquella"),
    did_so=("lo hiciera", "lo hizo", "lo hiciese", "lo había hecho"),
    first_words=("primera", "primero"),
    instead_words=(*(f"en {where}" for where in ("su lugar", "lugar suyo", "cuyo lugar", "cuya representación", "cuyo nombre", "su puesto", "lugar de", "lugar del", "vez de", "representación suya", "su representación", "su nombre", "representación de", "representación del", "sustitución de", "sustitución del", "reemplazo de", "reemplazo del")),),
    also_words=tuple("también asimismo igualmente además".split()),
    beside_words=(*(f"{span} {order}" for span in ("horas", "unas horas", "pocas horas", "minutos", "poco", "justo") for order in ("antes de", "antes que", "antes del", "después de", "después que", "después del")), "el mismo día que", "al mismo tiempo que", "casi al mismo tiempo que", "a la vez que", *(f"{followed}{when} {by}" for followed in ("seguido", "seguida", "seguidos", "seguidas") for when in ("", " poco después", " horas después", " pocas horas después", " horas más tarde", " minutos después", " una hora después", " de cerca", " a las pocas horas", " ese mismo día") for by in ("de", "del", "por"))),
    same_words=tuple("mismo misma similar idéntico parecido".split()),
    previous_words=tuple("último última anterior previo previa precedente".split()),
    came_after_words=(
        *(f"{verb} {after}" for verb in ("se produce", "se produjo", "se da", "tiene lugar", "ocurre", "se realiza") for after in ("tras", "después de")),
        *(f"{noun} {verb}" for noun in ("visita", "viaje", "gira") for verb in ("sigue a", "sucede a", "siguió a")),
    ),
    since_words=("desde",),
    impersonal_marks=("para",),
    earlier_words=("antes", "anteriormente", "previamente", "con anterioridad"),
    again_words=("de nuevo", "nuevamente", "otra vez", "por segunda vez"),
    age_words=("con", "con apenas", "con solo", "a los", "edad", "edad de", "tenía"),
    born_words=("nacido", "nacida", "nacidos", "nacidas", "oriundo", "oriunda"),
    life_words=(
        *(f"{when} {young}" for when in ("de", "desde") for young in ("niño", "niña", "joven", "adolescente", "muy joven", "pequeño", "pequeña")),
        *(f"{verb} {what}" for verb in ("pasó", "pasa", "pasaron", "pasaría", "transcurrió") for what in ("su infancia", "su niñez", "su adolescencia", "su juventud", "la infancia", "parte de su infancia", "parte de su juventud", "buena parte de su infancia")),
        *(f"{verb} {what}" for verb in ("cursó", "cursa", "hizo", "terminó", "completó", "realizó", "obtuvo", "inició") for what in ("estudios", "sus estudios", "el bachillerato", "su bachillerato", "la carrera", "la carrera de", "un doctorado", "su doctorado", "el doctorado", "un máster", "una maestría", "el servicio militar", "su carrera", "derecho", "economía", "medicina")),
        *(f"{verb} {what}" for verb in ("estudiar", "estudió") for what in ("derecho", "economía", "medicina", "historia", "ingeniería", "en", "ciencias políticas", "periodismo", "filosofía")),
        *(f"a {verb}" for verb in ("vivir",)),
        *(f"conoció a su {kind}{spouse}" for kind in ("", "futura ", "futuro ") for spouse in ("mujer", "esposa", "marido", "esposo")),
        *(f"como {post}" for post in ("embajador", "embajadora", "cónsul", "becario", "becaria", "corresponsal", "agregado", "consejero", "consejera")),
        "nació", "se crió", "se crio", "creció en", "se doctoró", "se licenció", "se graduó", "se formó",
    ),
    remote_words=(
        "mensaje grabado", "mensaje en vídeo", "mensaje en video", "videomensaje", "envió un mensaje", "en un mensaje", "en una carta", "mensaje leído",
        "videoconferencia", "por vídeo", "por video", "por teléfono", "telefónica", "telefónicamente", "telefónico", "virtual", "virtualmente", "telemática", "telemáticamente", "en línea", "a distancia",
        "de forma virtual", "de manera virtual", "por televisión", "videollamada", "por zoom",
    ),
    new_trip_words=("otro viaje", "próximo viaje", "próxima visita", "próxima gira", "próxima misión", "siguiente viaje", "en otro viaje", "por otro lado", "por separado"),
    home_words=("a casa", "a su país", "de vuelta a su país", "a su tierra"),
    visiting_words=("de", "en",),
    closing_words=("al término de", "al final de", "al cierre de", "al concluir", "al finalizar", "al terminar", "al cabo de", "para concluir", "para cerrar", "como cierre de", "como colofón de", "como colofón a",),
    last_day_words=("último día de", "último día del", "última jornada de", "última jornada del", "jornada final de", "día final de"),
    midway_words=("primer día", "segundo día", "tercer día", "cuarto día", "primera jornada", "segunda jornada", "tercera jornada"),
    leaving_words=(
        "de allí", "desde allí", "de ahí", "desde ahí", "desde esa ciudad", "ese mismo día", "esa misma noche", "esa misma tarde", "el mismo día", "la misma noche",
        "aquella misma noche", "aquel mismo día",
    ),
    hour_words=("horas",),
    state_nouns=tuple("estados países naciones repúblicas".split()),
    state_forms=tuple("república reino estado principado emirato sultanato federación confederación mancomunidad".split()),
    few_words=tuple("pocas unas unos varios varias otros algunas escasas dos tres cuatro cinco seis siete ocho par".split()),
    same_day_words=("de un día", "de una jornada", "de apenas unas horas", "de pocas horas"),
    opaque=(
        *(f"{verb} presente{plural}" for verb in ("tener", "tiene", "tienen", "tuvo", "tuvieron", "tenía", "tenían", "tendrá", "tendrán", "teniendo", "tenga") for plural in ("", "s")),
        *(f"{noun} {kind}" for noun in ("misión", "misiones") for kind in ("militar", "militares", "humanitaria", "de paz", "de la onu", "de la otan", "de la ue", "de entrenamiento", "de observación", "de estabilización")), "nuestra misión", "un par de", "maletas hechas", "maleta hecha", "maletas listas", "jefe de misión", "jefa de misión",
        "consejo de seguridad nacional", "consejo nacional de seguridad", "clasificación general", "líder de la clasificación"),
    many_sided=("trilateral", "bandas", "trilaterales", "tripartito", "tripartita", "cuatripartito", "cuatripartita"),
    two_sided=("bilateral", "bilaterales"),
    unofficial=("religiosos", "oposición", "opositores", "civil", "empresariales", "empresas", "comunitarios", "sindicales"),
    recent_words=("reciente", "recientes"),
    background_words=(
        "hace un año", "el año pasado", "la última vez", "anteriormente", "en su anterior visita", "en su primer mandato", "su última", "su anterior", "en su momento", "en su visita anterior",
    ),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    infinitive_endings=("ar", "er", "ir"),
    finite_endings={
        Form.FUTURE: ("ará", "erá", "irá", "arán", "erán", "irán"),
        Form.CONDITIONAL: ("aría", "ería", "iría", "arían", "erían", "irían"),
        Form.PAST: ("ó", "aron", "ieron", "aba", "aban"),
    },
    formats=FORMATS,
    noise=(
        r"(?:[•▪►→>*-]\s*)?(?:lea|lee|leer|mira|mire|vea|ver|consulta|escuche?) (?:también|además|más|aquí)\b", r"(?:te|le|os) (?:puede|podría|recomendamos|interesa)\b", r"(?:no te pierdas|más información|más noticias|noticias? relacionadas?|relacionad[oa]s?)\b",
        r"s[ií](?:ga|gue)nos\b", r"síguenos\b", r"suscr[ií]ba(?:se|te|nse)?\b", r"suscr[ií]bete\b", r"newsletter\b", r"bolet[ií]n(?:es)?\b", r"fotos?(?:graf[ií]a)?s?\s?[:(]", r"imagen\s?:", r"cr[eé]ditos?\s?:", r"pie de foto\b", r"v[ií]deo\s?:",
        r"compart(?:e|ir|a)\b", r"publicidad\b", r"(?:©|\(c\))", r"todos los derechos reservados", r"con información de\b", r"(?:efe|afp|ap|reuters|europa press|dpa|xinhua|tass|ansa)\s*\.?$", r"cookies?\b", r"(?:este sitio|utilizamos) .{0,30}cookies", r"descarga (?:nuestra|la) app",
        r"(?:únete|unete) a\b", r"recib[ae] (?:nuestr|las|todas|en tu)", r"publicado (?:el|en)\b", r"actualizado (?:el|a las)\b", r"por redacción\b", r"redacción\b\s*$", r"fuentes?\s?:", r"comentarios?\b.{0,8}$", r"(?:lo )?más (?:leído|visto)\b", r"en fotos\b", r"tags?\s?:", r"temas?\s?:", r"haz clic\b", r"→",
    ),
    abbreviations=frozenset("sr sra dr dra d dª ud uds av avda art cf etc ej núm no vol ene feb mar abr jun jul ago sep sept oct nov dic p pp gral cnel cap lic ing ee uu jr s n j m c a b e f g h i k l r t".split()),
)
