"""Portuguese, as data: as it is written in Portugal, in Brazil and in Africa."""

from __future__ import annotations

from typing import Any

from itineraries.extraction.languages.dates_pt import DATES
from itineraries.extraction.languages.demonyms import demonyms
from itineraries.extraction.languages.pack import Aux, Form, Format, LanguagePack, Noun, Role, Sense, Verb

Forms = dict[Form, tuple[str, ...]]


def _forms(future: str, present: str, past: str, conditional: str, infinitive: str, participle: str, gerund: str) -> Forms:
    """Forms from words parted by "|"."""
    told = (future, present, past, conditional, infinitive, participle, gerund)
    return {form: tuple(p for p in phrases.split("|") if p) for form, phrases in zip(Form, told, strict=True)}


def _agree(participle: str) -> str:
    """Feminine and plural of a past participle."""
    return "|".join(participle[:-1] + ending for ending in ("o", "a", "os", "as"))


def _conjugate(infinitive: str, present: str, past: str, participle: str, gerund: str, stem: str = "") -> Forms:
    """The third persons of a verb; `stem` is that of the future. The infinitive carries its object ("recebê-lo")."""
    stem = stem or infinitive
    accented = infinitive[:-2] + {"a": "á", "e": "ê", "i": "i", "o": "ô", "ô": "ô"}[infinitive[-2]]
    infinitives = f"{infinitive}|{infinitive}em" + "".join(f"|{accented}-{o}" for o in ("lo", "la", "los", "las")) + f"|{infinitive}-lhe"
    return _forms(f"{stem}á|{stem}ão", present, past, f"{stem}ia|{stem}iam", infinitives, _agree(participle), gerund)


def _ar(infinitive: str, strong: str = "", participle: str = "") -> Forms:
    """A verb in -ar; `strong` is its stem under the accent ("receie")."""
    stem = infinitive[:-2]
    strong = strong or stem

    def soft(s: str) -> str:
        return s[:-1] + "qu" if s.endswith("c") else s + "u" if s.endswith("g") else s[:-1] + "c" if s.endswith("ç") else s

    return _conjugate(
        infinitive, f"{strong}a|{strong}am|{soft(strong)}e|{soft(strong)}em",
        f"{stem}ou|{stem}aram|{stem}ava|{stem}avam|{stem}ara|{stem}asse|{stem}assem", participle or stem + "ado", stem + "ando",
    )  # fmt: skip


def _er(infinitive: str, participle: str = "", subjunctive: str = "") -> Forms:
    stem = infinitive[:-2]
    soft = subjunctive or (stem[:-1] + "ç" if stem.endswith("c") else stem[:-1] + "j" if stem.endswith("g") else stem)
    return _conjugate(
        infinitive, f"{stem}e|{stem}em|{soft}a|{soft}am", f"{stem}eu|{stem}eram|{stem}ia|{stem}iam|{stem}era|{stem}esse|{stem}essem",
        participle or stem + "ido", stem + "endo",
    )  # fmt: skip


def _ir(infinitive: str, strong: str = "", subjunctive: str = "", participle: str = "") -> Forms:
    """A verb in -ir; `strong` is its stem under the accent ("reún")."""
    stem = infinitive[:-2]
    strong = strong or stem
    soft = subjunctive or (strong[:-1] + "j" if strong.endswith("g") else strong)
    return _conjugate(
        infinitive, f"{strong}e|{strong}em|{soft}a|{soft}am", f"{stem}iu|{stem}iram|{stem}ia|{stem}iam|{stem}ira|{stem}isse|{stem}issem",
        participle or stem + "ido", stem + "indo",
    )  # fmt: skip


def _uir(infinitive: str) -> Forms:
    """A verb in -uir: "conclui"."""
    stem = infinitive[:-2]
    return _conjugate(infinitive, f"{stem}i|{stem}em|{stem}a|{stem}am", f"{stem}iu|{stem}íram|{stem}ía|{stem}íam", stem + "ído", stem + "indo")


def _air(infinitive: str) -> Forms:
    """A verb in -air: "sai"."""
    stem = infinitive[:-2]
    return _conjugate(infinitive, f"{stem}i|{stem}em|{stem}ia|{stem}iam", f"{stem}iu|{stem}íram|{stem}ía|{stem}íam|{stem}ísse", stem + "ído", stem + "indo")


def _ter(prefix: str = "") -> Forms:
    p, accent = prefix, ("é" if prefix else "e")
    return _conjugate(
        f"{p}ter", f"{p}t{accent}m|{p}têm|{p}tenha|{p}tenham", f"{p}teve|{p}tiveram|{p}tinha|{p}tinham|{p}tivera|{p}tivesse|{p}tivessem", f"{p}tido", f"{p}tendo",
    )  # fmt: skip


def _por(prefix: str) -> Forms:
    p = prefix
    infinitive = f"{p}por" if p else "pôr"
    return _conjugate(
        infinitive, f"{p}põe|{p}põem|{p}ponha|{p}ponham", f"{p}pôs|{p}puseram|{p}punha|{p}punham|{p}pusesse", f"{p}posto", f"{p}pondo", f"{p}por",
    )  # fmt: skip


_CONDUZIR = _conjugate("conduzir", "conduz|conduzem|conduza", "conduziu|conduziram|conduzia", "conduzido", "conduzindo")
_FAZER = _conjugate("fazer", "faz|fazem|faça|façam", "fez|fizeram|fazia|faziam|fizera|fizesse", "feito", "fazendo", "far")
_DIZER = _conjugate("dizer", "diz|dizem|diga", "disse|disseram|dizia|diziam|dissera", "dito", "dizendo", "dir")
_TRAZER = _conjugate("trazer", "traz|trazem|traga", "trouxe|trouxeram|trazia", "trazido", "trazendo", "trar")
_VIR = _conjugate("vir", "vem|vêm|venha|venham", "veio|vieram|vinha|vinham|viera|viesse", "vindo", "vindo")
_DAR = _conjugate("dar", "dá|dão|dê|deem", "deu|deram|dava|davam|dera|desse", "dado", "dando")
_IR = _forms("irá|irão", "vai|vão|vá", "foi a|foi ao|foi à|foi para|foram a|foram ao|foram à|foram para|ia a|ia ao|ia à|ia para|fora a", "iria|iriam", "ir", "ido", "indo")
_SEGUIR = _ir("seguir", subjunctive="sig")
_PEDIR = _ir("pedir", subjunctive="peç")


def _tail(forms: Forms, tail: str) -> Forms:
    return {form: tuple(f"{p} {tail}" for p in phrases) for form, phrases in forms.items()}


def _over(forms: Forms) -> Forms:
    """Without the imperfect, which tells what was still going on."""
    return forms | {Form.PAST: tuple(p for p in forms[Form.PAST] if not p.endswith(("ava", "avam", "ia", "iam")))}


def _v(sense: Sense, *verbs: Forms, **more: Any) -> tuple[Verb, ...]:
    return tuple(Verb(sense, forms, **more) for forms in verbs)


def _se(sense: Sense, *verbs: Forms, **more: Any) -> tuple[Verb, ...]:
    """A reflexive verb: its pronoun stands before it, or behind it ("reuniu-se"), or within it ("reunir-se-á")."""
    found: list[Verb] = []
    for forms in verbs:
        infinitive = forms[Form.INFINITIVE][0]
        stem = forms[Form.FUTURE][0][:-1]
        behind = {form: tuple(f"{p}-se" for p in forms[form]) for form in (Form.PRESENT, Form.PAST, Form.GERUND)}
        behind[Form.INFINITIVE] = (f"{infinitive}-se", f"{infinitive}em-se")
        behind[Form.FUTURE] = (f"{stem}-se-á", f"{stem}-se-ão")
        behind[Form.CONDITIONAL] = (f"{stem}-se-ia", f"{stem}-se-iam")
        found += (Verb(sense, forms, reflexive=True, **more), Verb(sense, behind, **more))
    return tuple(found)


_BI = "bilateral_meeting"
_GROUPS = ("a delegação", "a comitiva", "a missão", "a delegação oficial")

VERBS = (
    # to travel
    *_v(Sense.GO, _ar("viajar"), _ar("voar"), _IR, _ar("rumar"), _SEGUIR),
    *_v(Sense.GO, _ar("embarcar"), _ir("partir"), departs=True),
    *_v(Sense.GO, *(_tail(forms, "viagem") for forms in (_SEGUIR, _ar("continuar"), _ir("prosseguir", subjunctive="prossig")))),
    *_se(Sense.GO, _ar("deslocar"), _ir("dirigir"), _ar("encaminhar"), _ir("transferir", subjunctive="transfir")),
    *_v(Sense.GO, _er("percorrer"), direct=True),
    *_v(Sense.GO, _ar("levar"), _CONDUZIR, carries=True),
    # to come, to arrive
    *_v(Sense.ARRIVE, _ar("chegar"), _ar("aterrar"), _ar("aterrissar"), _ar("aterrizar"), _ar("pousar"), _ar("desembarcar"), _VIR),
    *_v(Sense.ARRIVE, _ar("alcançar"), _ar("pisar"), direct=True),
    # away, home
    *_v(Sense.LEAVE, _ar("deixar"), _ar("abandonar"), direct=True),
    *_v(Sense.LEAVE, _ar("descolar"), _ar("decolar"), _air("sair")),
    *_v(Sense.GO, *(
        _forms(*("|".join(f"{p} {to}" for p in phrases.split("|") if p for to in ("para", "rumo a", "em direção a", "com destino a")) for phrases in words))
        for words in (
            ("sairá|sairão", "sai|saem|saia", "saiu|saíram", "sairia", "sair", "saído", "saindo"),
            ("partirá|partirão", "parte|partem", "partiu|partiram", "partiria", "partir", "partido", "partindo"),
            ("descolará|decolará", "descola|decola", "descolou|decolou", "", "descolar|decolar", "", ""),
        )
    ), departs=True),
    *_v(Sense.RETURN, _over(_ar("regressar")), _over(_ar("retornar")), _over(_ar("voltar"))),
    *_v(Sense.RETURN, _forms("", "", "regressava|regressavam|voltava|voltavam|retornava|retornavam", "", "", "", ""), midway=True),
    # to be there
    *_v(Sense.STAY, _forms("estará|estarão", "", "esteve|estiveram|tem estado|tinha estado|havia estado|estivera|já esteve", "estaria", "estar", "estado", "estando")),
    *_v(Sense.STAY, _forms("", "está em|está no|está na|estão em|estão no|estão na", "estava em|estava no|estava na|estavam em", "", "", "", "")),
    *_v(Sense.STAY, _forms("", "encontra em|encontra no|encontra na|encontram em", "encontrava em|encontrava no|encontrava na|encontravam em", "", "", "", ""), reflexive=True),
    *_v(Sense.STAY, _forms("", "encontra-se em|encontra-se no|encontra-se na|encontram-se em", "encontrava-se em|encontrava-se no|encontrava-se na", "", "", "", "")),
    *_v(Sense.STAY, _er("permanecer"), _ar("pernoitar"), _ir("dormir", subjunctive="durm"), _tail(_ar("passar"), "a noite"), _ar("ficar"), _ar("passar")),
    *_se(Sense.STAY, _ar("hospedar"), _ar("alojar")),
    *_v(Sense.VISIT, _ar("visitar"), direct=True),
    *_v(Sense.VISIT, *(_tail(_FAZER, tail) for tail in ("escala", "uma escala", "uma paragem", "uma parada", "paragem", "parada", "uma escala técnica", "escala técnica", "uma breve escala"))),
    *_v(Sense.TRANSIT, _ar("transitar")),
    # with whom
    *_v(Sense.JOIN, _ar("acompanhar")),
    *_v(Sense.JOIN, *(_tail(_ar("integrar"), tail) for tail in _GROUPS), *(_tail(_FAZER, f"parte d{tail}") for tail in _GROUPS), delegation=True),
    *_se(Sense.JOIN, _ar("juntar"), _ir("unir")),
    *_v(Sense.EXPECT, _forms("", "é aguardado em|é aguardada em", "", "", "", "esperado|esperada|esperados|esperadas|aguardado|aguardada|aguardados|aguardadas", "")),
    *_v(Sense.HOST, _er("receber"), _er("acolher"), _ar("recepcionar"), event=_BI),
    *_v(Sense.HOST, *(_tail(_DAR, tail) for tail in ("as boas-vindas", "boas-vindas")), event=_BI),
    *_v(Sense.SEND, _ar("enviar"), _ar("mandar"), _ar("despachar")),
    # what is done there
    *_v(Sense.MEET, _ar("encontrar"), event=_BI),
    *_se(Sense.MEET, _ir("reunir", "reún"), _ar("encontrar"), _ar("avistar"), event=_BI),
    *_v(Sense.MEET, _ir("reunir", "reún"), _ar("conversar"), _ar("jantar"), _ar("almoçar"), _ar("dialogar"), _ar("negociar"), event=_BI),
    *_v(Sense.MEET, _tail(_ar("tomar"), "o pequeno-almoço com"), _tail(_ar("tomar"), "café da manhã com"), event=_BI),
    *_v(Sense.MEET, _ar("cumprimentar"), event=None),
    *_v(Sense.ATTEND, _ar("participar"), _ir("assistir"), _er("comparecer"), _tail(_ar("tomar"), "parte"), _tail(_ar("marcar"), "presença"), _ar("representar"), _ir("presidir"), _ar("chefiar"), _ar("liderar"), _ar("encabeçar"), _forms("estará presente|estarão presentes", "está presente|estão presentes", "esteve presente|estiveram presentes", "", "estar presente", "", "")),
    *_v(Sense.ATTEND, _forms("", "", "", "", "", "presente em|presentes em|presente no|presente na|presentes na|presentes no", "")),
    *_v(Sense.SPEAK, _ar("discursar"), *(_tail(_ar(verb), tail) for verb in ("pronunciar",) for tail in ("um discurso", "o discurso")), _tail(_ir("proferir", subjunctive="profir"), "um discurso"), _tail(_FAZER, "um discurso"), event="speech"),
    *_v(Sense.SPEAK, _ar("falar"), _forms("intervirá|intervirão", "intervém|intervêm", "interveio|intervieram", "", "intervir", "intervindo", ""), event="speech", audience=True),
    *_v(Sense.PRESS, *(_tail(_DAR, tail) for tail in ("uma conferência de imprensa", "uma entrevista coletiva", "uma coletiva de imprensa")), event="press_conference"),
    *_v(Sense.SIGN, _ar("assinar"), _ar("firmar"), _ar("rubricar"), _er("subscrever", "subscrito"), event="signing"),
    *_v(Sense.CEREMONY, _ar("inaugurar"), event="ceremony"),
    *_v(Sense.CEREMONY, *(
        _tail(forms, tail)
        for forms, tails in (
            (_por("de"), ("uma coroa de flores", "flores", "uma coroa")),
            (_ar("depositar"), ("uma coroa de flores", "flores", "uma coroa")),
            (_ar("prestar"), ("homenagem", "tributo", "uma homenagem")),
            (_er("receber"), ("uma condecoração", "a condecoração", "o prémio", "o prêmio", "um prémio", "um prêmio", "o doutoramento honoris causa", "o título de doutor honoris causa", "a medalha", "a ordem", "as chaves da cidade")),
        )
        for tail in tails
    ), event="ceremony"),
    # the course of a journey
    *_v(Sense.BEGIN, _ar("iniciar"), _ar("começar"), _ar("arrancar"), _er("empreender")),
    *_v(Sense.END, _uir("concluir"), _ar("terminar"), _ar("encerrar"), _ar("finalizar"), _ar("culminar"), _er("interromper"), _ar("encurtar")),
    *_v(Sense.MAKE, _ar("realizar"), _ar("efetuar"), _ar("efectuar"), _ir("cumprir"), _FAZER, _ter("man"), _ter(), _ar("celebrar"), _er("oferecer"), _ar("preparar"), _ar("prolongar"), _ar("antecipar"), _ar("completar"), _er("promover")),
    *_se(Sense.MAKE, _ar("realizar")),
    *_v(Sense.MAKE, _tail(_ter(), "lugar")),
    *_v(Sense.MAKE, _forms("tem prevista|tem previsto|tem agendada|tem agendado|tem marcada|tem marcado|prevê|planeia|planeja", "", "tinha prevista|tinha previsto|tinha agendada|tinha agendado|planeava|planejava", "", "", "", "")),
    *_v(Sense.MAKE, _forms("", "", "", "", "", "previsto|prevista|previstos|previstas|programado|programada|programadas|agendado|agendada|agendadas|marcado|marcada|marcados|marcadas", ""), planned=True),
    *_v(Sense.MAKE, _uir("incluir"), _er("abranger"), _ar("contemplar"), _er("compreender"), _ar("englobar"), stages=True),
    *_v(Sense.CHOOSE, _er("escolher"), _er("eleger")),
    *_v(Sense.CANCEL, _ar("cancelar"), _ar("anular"), _er("suspender", "suspendido"), _ir("desistir"), _ar("desmarcar"), *(_tail(_ar("renunciar"), to) for to in ("a", "à", "ao")), *(_tail(_ar("abdicar"), of) for of in ("de", "da", "do"))),
    *_v(Sense.DECLINE, _ar("faltar"), _ar("declinar"), _ar("recusar")),
    *_se(Sense.DECLINE, _ar("ausentar"), _ar("escusar")),
    *_v(Sense.POSTPONE, _ar("adiar"), _ar("protelar"), _ar("postergar"), _ar("reagendar"), _ar("remarcar"), _ar("atrasar")),
    *_v(Sense.INVITE, _ar("convidar"), _ar("instar"), _PEDIR),
    *_v(Sense.WISH, _ar("solicitar"), _por("pro"), _ir("sugerir", subjunctive="sugir")),
    *_v(Sense.CALL, _ar("telefonar"), _ar("ligar"), *(_tail(forms, tail) for forms in (_ar("falar"), _ar("conversar")) for tail in ("por telefone", "ao telefone", "telefonicamente", "por videoconferência", "ontem ao telefone", "hoje ao telefone", "hoje por telefone", "ontem por telefone"))),
    *_v(Sense.SAY, *(
        _ar(verb)
        for verb in (
            "anunciar indicar declarar precisar afirmar assinalar explicar assegurar informar comunicar sublinhar destacar comentar lamentar revelar adiantar detalhar apontar criticar denunciar expressar manifestar alertar "
            "publicar relatar acusar culpar felicitar condenar confirmar contar recordar lembrar salientar avançar noticiar referir frisar ressaltar divulgar enfatizar saudar elogiar".split()
        )
    ), _DIZER, _ir("referir", subjunctive="refir"), _ir("advertir"), _er("escrever", "escrito"), _ar("acrescentar"), _er("esclarecer")),
    *_v(Sense.SAY, _ar("negar"), _ir("desmentir", subjunctive="desmint"), _tail(_ar("descartar"), "que"), denies=True),
    *_v(Sense.OTHER, *(_ar(verb) for verb in "evitar procurar buscar analisar abordar ordenar reiterar apoiar respaldar aceitar rejeitar nomear ganhar governar instalar jurar votar entregar aprovar criar lançar atacar ameaçar tentar acabar reforçar recomendar jogar tornar usar pagar matar mudar sancionar considerar alegar".split())),
    *_v(Sense.OTHER, *(_er(verb) for verb in "defender agradecer prometer viver vencer perder crescer conceder responder resolver ocorrer acontecer depender".split()), *(_ir(verb) for verb in "decidir exigir assumir impedir discutir insistir admitir garantir existir permitir".split()), _TRAZER, _er("reconhecer"), _ir("abrir", participle="aberto")),
)

NOUNS = (
    Noun(Sense.VISIT, ("visita", "visitas", "visita relâmpago", "visita surpresa", "visita histórica")),
    Noun(Sense.VISIT, ("visita de estado", "visitas de estado"), visit="state"),
    Noun(Sense.VISIT, ("visita oficial", "visitas oficiais"), visit="official"),
    Noun(Sense.VISIT, ("visita de trabalho", "visita de trabalho e amizade"), visit="working"),
    Noun(Sense.VISIT, ("visita oficial de trabalho",), visit="official_working"),
    Noun(Sense.VISIT, ("visita privada", "visita particular", "viagem privada", "viagem particular"), visit="private"),
    Noun(Sense.GO, ("viagem oficial", "deslocação oficial"), visit="official"),
    Noun(Sense.GO, ("viagem de estado",), visit="state"),
    Noun(Sense.GO, ("viagem", "viagens", "deslocação", "deslocações", "deslocamento", "périplo", "digressão", "giro", "giros", "ida", "missão", "tour", "viagem internacional", "visita ao exterior")),
    Noun(Sense.STAY, ("estadia", "estada", "participação", "presença", "permanência", "comparência")),
    Noun(Sense.VISIT, ("escala", "escalas", "paragem", "paragens", "parada", "paradas", "etapa", "etapas"), lists=True, onward=True),
    Noun(Sense.VISIT, ("destino", "destinos"), lists=True),
    Noun(Sense.ARRIVE, ("chegada", "desembarque")),
    Noun(Sense.LEAVE, ("saída", "partida")),
    Noun(Sense.VISIT, ("passagem por", "passagem pelo", "passagem pela")),
    Noun(Sense.RETURN, ("regresso", "retorno", "volta")),
    Noun(Sense.GO, ("a caminho de", "a caminho do", "a caminho da", "rumo a", "rumo à", "rumo ao", "com destino a", "com destino à", "com destino ao")),
    Noun(Sense.MEET, ("encontro", "encontros", "encontro bilateral", "encontros bilaterais", "reunião com", "reuniões com", "reunião bilateral", "reuniões bilaterais", "reunião de trabalho com", "reuniões", "conversa", "conversas", "conversação", "conversações", "audiência", "diálogo"), event=_BI, loose=True),
    Noun(Sense.MEET, ("negociações", "consultas", "contactos", "contatos"), event=_BI, loose=True),
    Noun(Sense.MEET, ("almoço", "jantar", "pequeno-almoço", "café da manhã", "almoço de trabalho", "jantar de trabalho"), event=_BI, loose=True),
    Noun(Sense.ATTEND, ("cimeira", "cimeiras", "cúpula", "cúpulas", "reunião de cúpula", "reunião de emergência", "reunião de chefes de estado", "conselho europeu"), event="summit"),
    Noun(Sense.ATTEND, ("reunião", "reunião de trabalho", "conferência", "fórum", "foro", "congresso de", "assembleia geral", "assembleia", "reunião ministerial", "reunião de ministros", "reunião dos ministros", "reunião de chanceleres", "reunião dos chanceleres", "conferência internacional", "debate geral", "mesa-redonda", "conselho de ministros"), event="multilateral_meeting"),
    Noun(Sense.SPEAK, ("discurso", "alocução"), event="speech"),
    Noun(Sense.PRESS, ("conferência de imprensa", "coletiva de imprensa", "entrevista coletiva", "declaração à imprensa", "conferência de imprensa conjunta"), event="press_conference"),
    Noun(Sense.CEREMONY, ("cerimónia", "cerimônia", "cerimónias", "cerimônias", "tomada de posse", "posse", "investidura", "funeral", "funerais", "funeral de estado", "velório", "entronização", "canonização", "casamento real", "exéquias", "inauguração", "banquete", "jantar de gala", "jantar de estado", "coroação", "comemoração", "comemorações", "desfile", "honras militares", "missa"), event="ceremony"),
    Noun(Sense.SIGN, ("assinatura",), event="signing"),
    Noun(Sense.CALL, ("chamada telefónica", "telefonema", "telefonemas", "conversa telefónica", "conversa telefônica", "ligação telefônica", "videochamada", "contacto telefónico", "reunião virtual", "cimeira virtual", "cúpula virtual")),
    Noun(Sense.INVITE, ("convite", "convites")),
    Noun(Sense.OTHER, ("convidado de honra", "convidada de honra", "convidado", "convidada")),
    Noun(Sense.CANCEL, ("cancelamento", "suspensão")),
    Noun(Sense.POSTPONE, ("adiamento",)),
)

AUXILIARIES = {
    Aux.FUTURE: (
        "vai", "vão", "vá", "deve", "devem", "deverá", "deverão", "irá", "irão", "tem previsto", "têm previsto", "tem prevista", "planeia", "planeiam", "planeja", "planejam", "prevê", "preveem", "prepara-se para", "se prepara para", "preparam-se para", "tem de", "tem que", "terá de", "terá que",
        "há de", "hão de", "está previsto que", "prevê-se que", "espera-se que", "está prestes a", "conta", "tem programado",
    ),
    Aux.FUTURE_PAST: ("ia", "iam", "devia", "deviam", "deveria", "deveriam", "tinha previsto", "tinham previsto", "planeava", "planejava", "previa", "preparava-se para", "se preparava para", "estava previsto que", "tinha de", "tinha que"),
    Aux.PERFECT: ("tem", "têm", "ter", "tendo", "tenha", "tenham", "acaba de", "acabam de", "conseguiu"),
    Aux.PLUPERFECT: ("tinha", "tinham", "havia", "haviam", "acabava de", "terá", "terão", "tivera", "tivesse"),
    Aux.BE: ("é", "são", "está", "estão", "seja", "sejam", "continua", "fica", "ficam"),
    Aux.BE_PAST: ("foi", "foram", "era", "eram", "estava", "estavam", "esteve", "estiveram", "tem sido", "tinha sido", "tinham sido", "havia sido", "fora", "sendo", "ficou", "ficaram", "tem estado", "tinha estado"),
    Aux.BE_FUTURE: ("será", "serão", "estará", "estarão", "vai ser", "vão ser", "deve ser", "deverá ser", "vai estar", "vão estar"),
    Aux.MAYBE: ("pode", "podem", "poderá", "poderão", "poderia", "poderiam", "seria", "seriam", "estuda", "avalia", "cogita", "pondera", "não descarta", "não exclui"),
    Aux.UNREAL: ("deveria ter", "devia ter", "teria", "teriam", "podia ter"),
    Aux.WISH: (
        "quer", "querem", "queria", "deseja", "desejam", "desejava", "pretende", "pretendem", "pretendia", "tenciona", "tencionam", "tencionava", "espera", "esperam", "esperava", "gostaria de", "gostariam de", "gostava de", "ambiciona", "propõe", "recusa", "recusou", "recusam", "recusa-se a", "recusou-se a", "se recusa a", "se recusou a",
        "nega-se a", "negou-se a", "tem intenção de", "tem a intenção de", "evitou", "descarta", "descartou", "rejeitou",
    ),
}

_FM = "Minister of Foreign Affairs"


def _ministers(*fields: str) -> tuple[str, ...]:
    """The ministers of a field, as Portugal and Brazil tell them, with their nationality between or without."""
    heads = ("ministro", "ministra", "ministro *", "ministra *", "ministros", "titular", "titular *")
    return tuple(f"{head} {of} {name}" for head in heads for field_ in fields for of, name in (field_.split(" ", 1),))


ROLES = (
    Role(("presidente", "presidenta", "chefe de estado", "chefe do estado", "presidente da república", "mandatário", "mandatária", "governante", "presidentes", "chefes de estado", "ex-presidente", "líder", "líderes", "dirigente"), "President", "head_of_state"),
    Role(("presidente interino", "presidente interina", "presidente de transição", "presidente da transição", "chefe da junta", "chefe da junta militar", "homem forte"), "President of the Transition", "head_of_state"),
    Role(("presidente eleito", "presidente eleita"), "President-elect", "head_of_state"),
    Role(("rei", "monarca", "soberano", "reis"), "King", "head_of_state"),
    Role(("rainha",), "Queen", "head_of_state"),
    Role(("emir",), "Emir", "head_of_state"),
    Role(("sultão",), "Sultan", "head_of_state"),
    Role(("grão-duque",), "Grand Duke", "head_of_state"),
    Role(("imperador",), "Emperor", "head_of_state"),
    Role(("papa", "pontífice", "sumo pontífice", "santo padre"), "Pope", "head_of_state", country="VA"),
    Role(("líder supremo",), "Supreme Leader", "head_of_state"),
    Role(("príncipe herdeiro", "príncipe-herdeiro"), "Crown Prince"),
    Role(("príncipe", "princesa"), "Prince"),
    Role(("primeira-dama",), "First Lady"),
    Role(("vice-presidente", "vice-presidenta", "vice"), "Vice President"),
    Role(("primeiro-ministro", "primeira-ministra", "chefe de governo", "chefe do governo", "chefe do executivo", "premiê", "premier", "presidente do governo", "ex-primeiro-ministro", "primeiros-ministros", "primeiro ministro *"), "Prime Minister", "head_of_government"),
    Role(("chanceler alemão", "chanceler alemã", "chanceler da alemanha", "chanceler federal", "chanceler federal alemão"), "Chancellor", "head_of_government", country="DE"),
    Role(("chanceler austríaco", "chanceler da áustria"), "Chancellor", "head_of_government", country="AT"),
    Role(("vice-primeiro-ministro", "vice-primeira-ministra", "vice-premiê"), "Deputy Prime Minister"),
    Role((
        *_ministers("dos negócios estrangeiros", "das relações exteriores", "de relações exteriores", "dos assuntos exteriores", "de assuntos exteriores", "dos negócios estrangeiros e cooperação", "de estado e dos negócios estrangeiros", "do exterior", "das relações exteriores e cooperação"),
        "ministro de estado e dos negócios estrangeiros", "ministra de estado e dos negócios estrangeiros", "mne",
        "chanceler", "chanceleres", "ex-chanceler", "chefe da diplomacia", "chefe * da diplomacia", "responsável pela diplomacia", "titular da diplomacia", "número um da diplomacia",
    ), _FM, "foreign_minister"),
    Role(("vice-chanceler", "vice-ministro das relações exteriores", "vice-ministra das relações exteriores", "vice-ministro dos negócios estrangeiros", "vice-ministro"), "Deputy Minister of Foreign Affairs"),
    Role(("secretário de estado", "secretária de estado", "secretário de estado *", "secretário * de estado", "secretária * de estado"), "Secretary of State", "foreign_minister", country="US"),
    Role(tuple(f"{head} {of}" for head in ("secretário de estado", "secretária de estado") for of in ("do", "da", "dos", "das", "para")) + ("subsecretário", "subsecretária"), "Under-Secretary"),
    Role(_ministers("da defesa", "da defesa nacional", "de defesa"), "Minister of Defence"),
    Role(("secretário de defesa", "secretário da defesa", "secretário * de defesa", "secretário * da defesa", "chefe do pentágono"), "Secretary of Defense", country="US"),
    Role(("secretário do tesouro", "secretária do tesouro", "secretário * do tesouro", "secretária * do tesouro"), "Secretary of the Treasury", country="US"),
    Role(_ministers("das finanças", "da fazenda", "da economia", "de finanças", "de economia"), "Minister of Finance"),
    Role(_ministers("da administração interna", "do interior", "da justiça e segurança pública"), "Minister of the Interior"),
    Role(_ministers("da justiça",), "Minister of Justice"),
    Role(_ministers("do meio ambiente", "do ambiente", "da mudança do clima"), "Minister of the Environment"),
    Role(_ministers("do comércio", "da indústria", "da energia", "da agricultura", "da saúde", "da cultura", "dos transportes", "do trabalho", "da educação", "dos esportes", "do desporto", "do turismo", "da cooperação", "do comércio exterior", "do desenvolvimento", "da ciência", "de minas e energia", "do planejamento", "do planeamento", "dos assuntos parlamentares", "da igualdade", "das infraestruturas", "da presidência", "do mar"), "Minister"),
    Role(("ministro", "ministra", "ministros", "ministras"), "Minister"),
    Role(("embaixador", "embaixadora"), "Ambassador", posted=True),
    Role(("secretário-geral", "secretária-geral"), "Secretary-General", "organization_head"),
    Role(("secretário-geral da onu", "secretário-geral das nações unidas", "chefe da onu"), "UN Secretary-General", "organization_head", organization="UN"),
    Role(("secretário-geral da nato", "secretário-geral da otan", "chefe da otan", "chefe da nato"), "NATO Secretary General", "organization_head", organization="NATO"),
    Role(("presidente da comissão europeia", "presidente da comissão", "chefe do executivo comunitário", "presidente do executivo comunitário"), "President of the European Commission", "organization_head", organization="EU"),
    Role(("presidente do conselho europeu",), "President of the European Council", "organization_head", organization="EU"),
    Role(("presidente do parlamento europeu",), "President of the European Parliament", organization="EU"),
    Role(("alto representante", "alta representante", "chefe da diplomacia europeia", "chefe da diplomacia da ue", "alto representante da ue", "alta representante da ue", "alta representante da união europeia", "alto representante da união europeia"), "EU High Representative for Foreign Affairs", "organization_head", organization="EU"),
    Role(("presidente do banco mundial",), "President of the World Bank", "organization_head", organization="World Bank"),
    Role(("diretora-geral do fmi", "diretora-gerente do fmi", "diretor-geral do fmi"), "Managing Director of the IMF", "organization_head", organization="IMF"),
    Role(("diretor-geral", "diretora-geral"), "Director General"),
    Role(("presidente do senado",), "President of the Senate"),
    Role(("presidente da assembleia da república", "presidente da assembleia nacional", "presidente do parlamento", "presidente da câmara dos deputados", "presidente da câmara dos representantes", "presidente da duma"), "Speaker of Parliament"),
    Role(("marechal", "general", "coronel", "capitão", "almirante"), "General"),
    Role(("xeque", "xeique"), "Sheikh"),
    Role(("enviado especial", "enviada especial", "enviado", "enviada", "emissário", "representante especial"), "Special Envoy"),
    Role(("mediador", "mediadora"), "Mediator"),
    Role(("conselheiro de segurança nacional", "assessor de segurança nacional"), "National Security Advisor"),
    Role(("assessor", "assessora", "conselheiro", "conselheira", "assessor especial"), "Adviser"),
    Role(("líder da oposição", "líder oposicionista", "opositor", "opositora"), "Opposition Leader"),
    Role(("governador", "governadora"), "Governor"),
    Role(("comissário europeu", "comissária europeia", "comissário", "comissária"), "European Commissioner", organization="EU"),
    Role(("senador", "senadora", "senadores"), "Senator"),
    Role(("deputado", "deputada", "parlamentar", "congressista"), "Member of Parliament"),
    Role(("prefeito", "prefeita", "presidente da câmara", "presidente da câmara municipal", "autarca", "edil"), "Mayor"),
    Role(("inquilino da casa branca",), "President", "head_of_state", country="US"),
    Role(("chefe do kremlin", "líder do kremlin", "inquilino do kremlin"), "President", "head_of_state", country="RU"),
    Role(("inquilino do eliseu",), "President", "head_of_state", country="FR"),
    Role(("porta-voz", "jornalista", "repórter", "especialista", "perito", "perita", "analista", "politólogo", "politóloga", "cientista político", "cientista política", "investigador", "investigadora", "pesquisador", "pesquisadora", "historiador", "historiadora", "advogado", "advogada", "ativista", "ator", "atriz", "cantor", "cantora", "escritor", "escritora", "professor", "professora", "diretor", "diretora", "correspondente", "sindicalista", "magistrado", "juiz", "juíza", "procurador", "procuradora", "futebolista", "empresário", "empresária", "bilionário", "comentador", "comentadora"), "Spokesperson", minor=True),
)

_DEMONYMS = """
AF afegão|AL albanês|DZ argelino|DE alemão|DE germânico|AD andorrano|AO angolano|SA saudita|AR argentino|AM arménio|AM armênio|AU australiano|AT austríaco|AZ azerbaijano|AZ azeri|BS bahamense|BH bareinita|BD bangladeshiano|BE belga|BZ belizenho|BJ beninense|BJ beninês|BT butanês
BY bielorrusso|BO boliviano|BA bósnio|BW botsuano|BN bruneíno|BR brasileiro|BG búlgaro|BF burquinense|BF burquinabê|BI burundês|BI burundiano|KH cambojano|CM camaronês|CA canadiano|CA canadense|CV cabo-verdiano|CL chileno|CN chinês|CY cipriota|CO colombiano|KM comoriano|CG congolês|KR sul-coreano|KP norte-coreano
CR costa-riquenho|CR costarriquenho|CI marfinense|CI costa-marfinense|HR croata|CU cubano|DK dinamarquês|DJ djibutiano|DO dominicano|EG egípcio|AE emiradense|EC equatoriano|ER eritreu|ES espanhol|EE estónio|EE estoniano|US norte-americano|US americano|US estadunidense|SZ suázi|ET etíope|FJ fijiano|FI finlandês|FR francês|GA gabonês|GM gambiano
GE georgiano|GH ganês|GH ganense|GR grego|GR helénico|GT guatemalteco|GN guineense-conacri|GW guineense|GW bissau-guineense|GQ equato-guineense|GY guianense|HT haitiano|HN hondurenho|HU húngaro|IN indiano|ID indonésio|IQ iraquiano|IR iraniano|IE irlandês|IS islandês|IL israelita|IL israelense|IT italiano|JM jamaicano|JP japonês|JP nipónico|JP nipônico|JO jordano|JO jordaniano
KZ cazaque|KE queniano|KG quirguiz|XK kosovar|KW kuwaitiano|LA laosiano|LS lesotiano|LV letão|LB libanês|LR liberiano|LY líbio|LI liechtensteinense|LT lituano|LU luxemburguês|MK macedónio|MK norte-macedónio|MK macedônio|MG malgaxe|MY malaio|MW malauiano|MV maldivo|ML maliano|MT maltês|MA marroquino|MU mauriciano|MR mauritano|MX mexicano
MD moldavo|MD moldávio|MC monegasco|MN mongol|ME montenegrino|MZ moçambicano|NA namibiano|NP nepalês|NI nicaraguense|NE nigerino|NG nigeriano|NO norueguês|NZ neozelandês|OM omanense|UG ugandês|UZ usbeque|UZ uzbeque|PK paquistanês|PS palestiniano|PS palestino|PA panamenho|PG papuásio|PY paraguaio|NL neerlandês|NL holandês|PE peruano
PH filipino|PL polaco|PL polonês|PT português|PT luso|QA catari|QA catariano|CF centro-africano|RO romeno|GB britânico|GB inglês|RU russo|RW ruandês|SV salvadorenho|ST são-tomense|SN senegalês|RS sérvio|SC seichelense|SL serra-leonês|SG singapurense|SK eslovaco|SI esloveno|SO somali|SD sudanês|SS sul-sudanês|LK cingalês|LK sri-lankês|SE sueco|CH suíço|CH helvético|SR surinamês|SY sírio
TJ tajique|TW taiwanês|TZ tanzaniano|TD chadiano|CZ checo|CZ tcheco|TH tailandês|TL timorense|TG togolês|TT trinitário|TN tunisino|TN tunisiano|TM turcomano|TM turquemeno|TR turco|UA ucraniano|UY uruguaio|VE venezuelano|VN vietnamita|YE iemenita|ZM zambiano|ZW zimbabuano|ZW zimbabueano|ZA sul-africano|VA vaticano|EH sarauí
"""


def _inflect(word: str) -> tuple[str, ...]:
    """Masculine and feminine, one and several."""
    for ending, others in (
        ("ão", ("ã", "ãos", "ães", "ões", "ãs")), ("ês", ("esa", "eses", "esas")), ("eu", ("eia", "eus", "eias")),
        ("ol", ("ola", "óis", "olas")), ("o", ("a", "os", "as")), ("z", ("z", "zes")), ("l", ("l", "is")),
    ):  # fmt: skip
        if word.endswith(ending):
            return (word, *(word[: -len(ending)] + other for other in others))
    return (word, word + "s")


FORMATS = (
    Format(("g20", "g-20"), "G20"),
    Format(("g7", "g-7", "grupo dos sete"), "G7"),
    Format(("g77", "g-77"), "G77"),
    Format(("nato", "otan", "aliança atlântica"), "NATO"),
    Format(("onu", "nações unidas"), "UN"),
    Format(("assembleia geral da onu", "assembleia-geral da onu", "assembleia geral das nações unidas", "assembleia-geral das nações unidas"), "UN General Assembly", "multilateral_meeting"),
    Format(("conselho de segurança", "conselho de segurança da onu"), "UN Security Council"),
    Format(("união europeia", "ue"), "European Union"),
    Format(("conselho europeu",), "European Council", "summit"),
    Format(("comissão europeia",), "European Commission"),
    Format(("parlamento europeu",), "European Parliament"),
    Format(("união africana",), "African Union"),
    Format(("liga árabe",), "Arab League"),
    Format(("conselho de cooperação do golfo",), "Gulf Cooperation Council"),
    Format(("organização para a cooperação islâmica", "organização da cooperação islâmica"), "Organisation of Islamic Cooperation"),
    Format(("organização de cooperação de xangai", "organização para cooperação de xangai"), "Shanghai Cooperation Organisation"),
    Format(("brics",), "BRICS"),
    Format(("quad",), "Quad"),
    Format(("asean",), "ASEAN"),
    Format(("apec",), "APEC"),
    Format(("commonwealth",), "Commonwealth"),
    Format(("caricom", "comunidade do caribe"), "CARICOM"),
    Format(("mercosul",), "Mercosur"),
    Format(("unasul",), "UNASUR"),
    Format(("celac", "comunidade de estados latino-americanos e caribenhos"), "CELAC"),
    Format(("celac-ue", "ue-celac"), "EU-CELAC"),
    Format(("cplp", "comunidade dos países de língua portuguesa"), "CPLP"),
    Format(("sadc", "comunidade de desenvolvimento da áfrica austral"), "SADC"),
    Format(("cedeao",), "ECOWAS"),
    Format(("cimeira das américas", "cúpula das américas"), "Summit of the Americas", "summit"),
    Format(("cimeira ibero-americana", "cúpula ibero-americana"), "Ibero-American Summit", "summit"),
    Format(("organização dos estados americanos", "oea"), "OAS"),
    Format(("osce",), "OSCE"),
    Format(("opep",), "OPEC"),
    Format(("fmi", "fundo monetário internacional"), "IMF"),
    Format(("banco mundial",), "World Bank"),
    Format(("fórum económico mundial", "fórum econômico mundial", "fórum de davos"), "World Economic Forum", "multilateral_meeting"),
    Format(("conferência de segurança de munique", "conferência de munique"), "Munich Security Conference", "multilateral_meeting"),
    Format(("comunidade política europeia",), "European Political Community"),
    Format(("fórum da faixa e rota", "cinturão e rota"), "Belt and Road Forum"),
    Format(("conferência do clima", "cimeira do clima", "cúpula do clima", "conferência da onu sobre o clima", "conferência do clima da onu"), "COP", "multilateral_meeting"),
    Format(tuple(f"cop{n}" for n in range(20, 40)), "COP", "multilateral_meeting"),
    Format(("comunidade dos estados independentes", "cei"), "CIS"),
)

_OF = ("de", "do", "da", "dos", "das", "d")
_TO = ("a", "ao", "à", "aos", "às")
_IN = ("em", "no", "na", "nos", "nas", "num", "numa")
_BY = ("por", "pelo", "pela", "pelos", "pelas")
_ARTICLES = ("o", "a", "os", "as")

PACK = LanguagePack(
    dates=DATES,
    code="pt",
    verbs=VERBS,
    nouns=NOUNS,
    auxiliaries=AUXILIARIES,
    fillers=tuple(
        "o a os as lhe lhes lo la também além depois já ainda então assim finalmente posteriormente ambos todos juntos igualmente primeiro antes recentemente brevemente oficialmente atualmente actualmente inicialmente diretamente directamente "
        "inclusive só apenas somente pessoalmente cedo logo previamente sucessivamente respetivamente respectivamente inesperadamente efetivamente unicamente mesmo ali aqui aí lá cá sempre até agora hoje ontem expressamente conjuntamente entretanto novamente".split()
    )
    + (
        "de novo", "por sua vez", "por seu lado", "por outro lado", "em seguida", "a seguir", "mais tarde", "de manhã", "à tarde", "à noite", "no entanto", "por fim", "por último", "de surpresa", "de emergência", "entre outros", "entre outras", "dali", "de lá", "daí", "em primeiro lugar", "a bordo", "de facto", "de fato",
        "por agora", "por enquanto", "em princípio", "em pessoa", "em segredo", "pela primeira vez", "pela segunda vez", "pela última vez", "em contrapartida", "em audiência", "com honras militares", "à margem do encontro", "à margem da cimeira", "à margem da cúpula", "ao meio-dia", "nos próximos dias",
        *(f"que {made}" for made in "fará faria fez fazia farão realizará realizaria realizou efetuará efetuou iniciou iniciará inicia faz realiza".split()),  # "a visita que fará a Roma"
    ),
    clitics=("o", "a", "os", "as", "lhe", "lhes"),
    object_pronouns=(),
    here=("aqui", "cá"),
    indefinite=("um", "uma"),
    indefinites=("um", "uma"),
    infinitive_marks=("de", "a", "para", "ao", "sem", "por"),
    noun_first=True,
    reflexives=("se", "me", "nos"),
    strong_negations=("não", "nunca", "jamais", "tampouco", "nem"),
    restrictives=("só", "apenas", "senão", "somente"),
    dropped_words=("já não", "não mais", "afinal", "como previsto", "como estava previsto", "como planejado"),
    negations=("não", "nunca", "jamais", "tampouco", "nem", "sem", "nenhum", "nenhuma"),
    determiners=tuple(
        "o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa ao à do da dos das no na primeiro primeira segundo segunda terceiro terceira próximo próxima último última "
        "nova novo breve curta longa recente cada toda dois duas três quatro cinco seis sete histórica histórico ampla dupla duplo outra outro intensa anterior rara inédita".split()
    ),
    upcoming=("próximo", "próxima", "próximos", "próximas", "prevista", "previsto", "programada", "programado", "marcada", "marcado", "agendada", "agendado"),
    doubtful=("possível", "possíveis", "eventual", "eventuais", "hipotético", "hipotética"),
    epithets=tuple(
        (
            "socialista conservador conservadora liberal populista nacionalista comunista republicano "
            "republicana democrata político diplomata veterano economista advogado jurista empresário "
            "pontífice monarca soberano visitante enviado enviada emissário negociador mediador líder"
        ).split()
    ),
    possessives=("seu", "sua", "seus", "suas", "dele", "dela"),
    subject_first=False,
    drops_subject=True,
    topic_nouns=True,
    bare_objects=True,
    ownerless_nouns=True,
    now_words=("atualmente", "actualmente", "encontra", "encontram"),
    weak_relatives=("que",),
    vehicles=("avião", "aeronave", "voo", "aparelho", "comboio", "trem", "helicóptero", "delegação", "comitiva"),
    tonics=("ele", "ela", "eles", "elas", "si"),
    conditionals=("se", "caso"),
    roles=ROLES,
    honorifics={"sr": "m", "sra": "f", "dom": "m", "dona": "f", "senhor": "m", "senhora": "f", "dr": "m", "dra": "f"},
    small_honorifics=("dom", "dona", "senhor", "senhora", "sr", "sra"),
    role_adjectives=tuple(
        "novo nova ex futuro futura atual actual cessante eleito eleita interino interina em exercício falecido falecida jovem veterano veterana então deposto deposta conservador conservadora socialista direitista esquerdista republicano republicana democrata todo-poderoso próprio própria também "
        "recém reeleito reeleita autoproclamado autoproclamada adjunto adjunta antigo antiga".split()
    ),
    former=("ex", "antigo", "antiga", "então", "falecido", "deposto", "deposta", "antecessor", "antecessora"),
    particles=tuple("de da do dos das e del della el al as ben bin ibn van von der den ten la los le abu bint".split()),
    name_suffixes=("jr", "júnior", "filho", "neto", "ii", "iii", "iv", "vi", "xiv", "xvi"),
    pronouns={
        "ele": "m", "ela": "f", "eles": "p", "elas": "p", "ambos": "p", "ambas": "p", "este último": "m", "esta última": "f", "que": "", "quem": "", "o qual": "m", "a qual": "f", "os quais": "p", "os dois": "p", "as duas": "p",
        "os dois presidentes": "p", "os dois líderes": "p", "os dois ministros": "p", "os dois chanceleres": "p", "os dois governantes": "p", "os dois chefes de estado": "p", "os dois chefes da diplomacia": "p", "ambos os presidentes": "p", "ambos os líderes": "p", "ambos os ministros": "p",
        "o casal real": "p", "o casal presidencial": "p", "os três": "p",
    },
    first_person=("eu",),
    audiences=tuple("imprensa parlamento congresso assembleia senado câmara deputados senadores estudantes plenário diáspora comunidade tropas multidão nação embaixadores empresários".split()),
    audience_marks=("perante",),
    spouse_titles=("senhora", "sra", "dona"),
    counterparts=("homólogo", "homóloga", "homólogos", "antecessor", "antecessora", "sucessor", "sucessora", "colega", "colegas", "contraparte"),
    common_words=frozenset(
        "o a os as um uma uns umas de do da dos das ao à aos às em no na nos nas num numa por pelo pela pelos pelas com sem sob sobre entre até para desde durante contra perante após ante segundo conforme mediante "
        "e ou mas nem que quem qual quais cujo cuja onde aonde quando como se porque pois embora enquanto porém contudo todavia ele ela eles elas eu tu nós você vocês seu sua seus suas meu minha nosso nossa este esta estes estas esse essa esses essas aquele aquela isto isso aquilo neste nesta nesse nessa deste desta desse dessa naquele "
        "hoje ontem amanhã anteontem segunda terça quarta quinta sexta sábado domingo feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro "
        "depois logo antes também além assim já ainda não sim nunca só apenas mais menos muito pouco muitos outros outras outro outra todo toda todos todas cada vários várias alguns algumas ambos ambas "
        "dois duas três quatro cinco seis sete oito nove dez primeiro primeira último última próximo próxima novo nova ali aqui aí lá finalmente posteriormente igualmente entretanto foto imagem legenda fonte me lhe foi será está é são tem têm junto previsto convidado convidada procedente proveniente recebido recebida acompanhado acompanhada chegado "
        "norte sul leste oeste fim início meados princípio há dentro fora perto longe via santa acompanha acompanham mantém questionado perguntado talvez tal tanto quanto segunda-feira".split()
    ),
    thing_words=frozenset(
        "semana avenida rua praça banco universidade instituto agência conselho fórum partido comité comitê centro fundação companhia empresa palácio hotel aeroporto estádio museu comissão união organização liga parlamento senado assembleia corte tribunal república constituição tratado acordo imprensa notícias casa estado estados unidos europa áfrica ásia américa "
        "oriente mar golfo oeste este leste norte sul chancelaria presidência governo ministério congresso procuradoria cimeira cúpula exército marinha polícia movimento frente aliança twitter facebook instagram covid nações unidas negócios exteriores defesa interior fazenda economia cooperação embaixada televisão rádio jornal plano lei clube futebol copa taça mundial comunidade província região "
        "cidade ilha ilhas monte serra catedral basílica base força forças aérea airlines airbus boeing sede terra guerra mosteiro câmara saúde educação energia trabalho justiça ambiente comércio agricultura itamaraty planalto lusa rtp globo folha".split()
    ),
    name_tails=(),
    plural_roles=("presidentes", "ministros", "chanceleres", "senadores", "reis", "primeiros", "líderes", "chefes"),
    portfolio=("para", "de", "do", "da", "dos", "das", "e", "em", "o", "a", "os", "as", "assuntos"),
    portfolios_before_names=True,
    charged_words=("para", "encarregado", "encarregada"),
    country_before_role=False,
    gendered_articles={"o": "m", "a": "f", "um": "m", "uma": "f", "do": "m", "da": "f", "ao": "m", "à": "f", "pelo": "m", "pela": "f"},
    plural_groups=("líderes", "chefes de estado", "chefes de estado e de governo", "dirigentes", "chefes de estado e governo"),
    named_after_words=("trata-se de", "trata-se do", "trata-se da", "tratou-se de", "entre eles", "entre estes", "entre os quais"),
    group_words=("membros", "autoridades", "dirigentes", "líderes", "representantes", "responsáveis"),
    party_nouns=("delegação", "missão", "comitiva"),
    definites=("a", "esta", "sua"),
    lead_words=tuple(f"{word} {by}" for word in ("chefiada", "liderada", "encabeçada", "presidida") for by in _BY[:3]),
    member_words=tuple(f"{word} {by}" for word in ("integrada", "composta", "formada") for by in _BY[:3]),
    members_words=("entre os quais", "entre eles", "incluindo"),
    companions=("assim como", "bem como", "junto com", "juntamente com", "além de", "ao lado de", "ao lado do", "ao lado da"),
    company=("a bordo", "ao seu lado", "na sua comitiva", "na comitiva", "na delegação", "com ele", "com ela"),
    family=("esposa", "mulher", "marido", "filho", "filha", "anfitrião", "anfitriã", "convidado", "convidada"),
    plural_possessives=(),
    nationals="alone",
    demonyms=demonyms(_DEMONYMS, _inflect),
    to_place=(*_TO, *_IN, "para", "até", "rumo a", "rumo ao", "rumo à", "com destino a", "em direção a", "por", "pelo", "pela", "perto de"),
    from_place=(*_OF, "desde", "procedente de", "proveniente de", "procedentes de", "vindo de", "vinda de", "vindo do", "vindo da", "oriundo de"),
    strong_from=("desde", "vindo de", "vinda de"),
    via_place=("via", "passando por", "passando pelo", "passando pela", "com escala em", "com escala no", "com escala na"),
    of_words=_OF,
    concern_words=("para",),
    capital_words=("capital", "capital de", "capital do", "capital da", "capital dos"),
    place_tails=("dc", "d"),
    accords=tuple("acordo acordos tratado tratados memorando memorandos memorandum declaração declarações pacto protocolo protocolos convénio convénios convênio convênios contrato contratos documento documentos".split()),
    side_words=tuple("partes países nações governos delegações lados".split()),
    landing_words=tuple("aeroporto".split()),
    city_words=("cidade", "metrópole", "localidade"),
    state_forms=tuple("república reino estado principado emirado sultanato federação confederação".split()),
    site_words=("base", "palácio", "castelo", "aeroporto", "ilha", "ilhas", "cidade", "localidade", "sede", "residência", "porto", "aeroporto internacional", "terminal", "norte", "sul", "leste", "oeste", "nordeste", "noroeste", "sudeste", "sudoeste", "centro", "coração", "interior"),
    place_nouns=tuple("capitais países nações cidades estados ilhas escalas paragens paradas etapas destinos localidades".split()),
    soil_words=("solo", "território", "terras"),
    here_words=("esta capital", "esta cidade"),
    there=("ali", "lá", "no local", "aí"),
    articles=_ARTICLES,
    plural_articles=("os", "as"),
    non_persons=tuple(
        "avião aeronave voo navio comboio trem delegação equipa equipe exército polícia governo ministério presidência chancelaria parlamento oposição guerra texto acordo projeto projecto crise tempestade furacão mercado bolsa empresa grupo companhia cimeira cúpula congresso conferência reunião visita viagem "
        "decisão medida lei vírus pandemia epidemia ajuda convenção carta mensagem país cidade capital região público multidão cortejo partido filme tripulação aeroporto balanço número preço dia jornada noite tarde semana".split()
    ),
    during_words=("durante", "ocasião", "margem", "após", "âmbito", "quadro", "antes", "para", *_TO, *_IN),
    in_words=_IN,
    place_adjectives=("vizinho", "vizinha", "próxima", "próximo"),
    list_words=("e", "ou", *_IN, *_TO, "de", "o", "os", "as", "depois", "assim", "como", "também", "finalmente", "por", "fim", "último"),
    side_openers=("enquanto", "embora", "apesar de", "depois de", "quando"),
    conjunctions=("e", "ou", "mas", "enquanto", "quando", "porque", "pois", "se", "embora", "como", "porém"),
    question_words=tuple("que quando como onde quem qual quais quanto porque porquê".split()),
    relatives=("que", "quem", "qual", "cujo", "cuja"),
    for_words=("para",),
    as_words=("como",),
    cleft_openers=("quando", "onde", "que"),
    oblique_relatives=("cujo", "cuja", "cujos", "cujas"),
    when_words=("quando",),
    where=("onde", "aonde"),
    programme_words=("na agenda", "no programa", "no itinerário", "no roteiro"),
    onward_words=("segue-se", "seguirá", "seguirão", "seguem-se", "será a vez de", "será a vez do", "é a vez de", "rumo a", "destino", "depois será", "vem depois"),
    then_words=("depois", "antes de", "em seguida", "a seguir", "posteriormente", "mais tarde", "para depois", "dali", "de lá", "daí", "antes que", "e de lá", "por fim"),
    before_words=("antes de", "antes que", "antes do", "antes da"),
    after_words=("após", "depois de", "depois da", "depois do", "no final de", "ao término de", "uma vez", "depois que", "ao concluir"),
    with_words=("com", "junto", "e"),
    by_words=_BY,
    between_words=("entre",),
    until_words=("até",),
    date_prepositions=("a", "em", "no", "na"),
    opens_phrases=tuple("a à ao aos às com contra de do da dos das desde durante em no na nos nas num numa entre para por pelo pela pelos pelas segundo sem sob sobre após além".split()),
    instead_words=("em seu lugar", "no seu lugar", "no lugar dele", "no lugar dela", "em lugar de", "em lugar do", "no lugar de", "no lugar do", "no lugar da", "em vez de", "em representação de", "em representação do", "em representação da", "em sua representação"),
    also_words=tuple("também igualmente".split()),
    same_words=tuple("mesmo mesma semelhante".split()),
    previous_words=tuple("último última anterior".split()),
    rank_words=tuple("último última primeiro primeira único única segundo segunda terceiro terceira".split()),
    country_words=("o país", "ao país", "a ilha"),
    forerunner_words=("desde", "depois de", "após"),
    stand_ins=("a", "o"),
    since_words=("desde",),
    day_parts=tuple("manhã tarde noite madrugada dia semana fim início meados mês véspera jornada partir".split()),
    again_words=("de novo", "novamente", "outra vez", "pela segunda vez"),
    age_words=("com", "com apenas", "aos", "idade de"),
    life_words=(
        *(f"quando {young}" for young in ("criança", "menino", "menina", "jovem")),
        *(f"{verb} a {whose}{what}" for verb in ("passou", "viveu") for whose in ("", "sua ") for what in ("infância", "juventude", "adolescência")),
        "nasceu", "cresceu em", "estudou em", "formou-se", "licenciou-se", "doutorou-se", "conheceu a mulher", "conheceu a esposa",
    ),
    remote_words=(
        "videoconferência", "por vídeo", "por telefone", "ao telefone", "telefónica", "telefônica", "telefonicamente", "telefónico", "telefônico", "virtual", "virtualmente", "online", "à distância", "de forma virtual", "de forma remota", "remotamente", "videochamada", "por zoom",
    ),
    new_trip_words=("outra viagem", "próxima viagem", "noutra viagem", "em outra viagem", "separadamente"),
    closing_words=("ao término de", "ao término da", "ao fim de", "ao fim da", "no final de", "no final da", "ao final de", "ao final da", "ao concluir",),
    last_day_words=("último dia de", "último dia da", "último dia do"),
    same_day_words=("de um dia", "de poucas horas", "de algumas horas"),
    opaque=("conselho de segurança nacional", "classificação geral", "líder da classificação"),
    many_sided=("trilateral", "trilaterais", "tripartido", "tripartida", "tripartite"),
    recent_words=("recente", "recentes"),
    background_words=("há um ano", "no ano passado", "pela última vez", "a última vez", "anteriormente", "na visita anterior", "na sua anterior visita", "no seu primeiro mandato", "sua última", "sua anterior"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    infinitive_endings=("ar", "er", "ir"),
    finite_endings={
        Form.FUTURE: ("ará", "arão", "erá", "erão", "irá", "irão"),
        Form.CONDITIONAL: ("aria", "ariam", "eria", "eriam", "iria", "iriam"),
        Form.PAST: ("ou", "aram", "eram", "iram", "ava", "avam"),
    },
    formats=FORMATS,
    noise=(
        r"(?:[•▪►→>*-]\s*)?(?:leia|veja|ouça|assista|confira|vê|lê) (?:também|ainda|mais|aqui|a reportagem)\b", r"saiba mais\b", r"(?:mais notícias|notícias? relacionadas?|relacionad[oa]s?)\b", r"siga(?:-nos)?\b.{0,40}(?:twitter|facebook|instagram|telegram|whatsapp|redes| x\b)", r"(?:subscreva|assine|inscreva-se)\b", r"newsletter\b", r"boletim\b", r"fotos?(?:grafia)?s?\s?[:(]",
        r"imagem\s?:", r"cr[eé]ditos?\s?:", r"legenda\s?:", r"vídeo\s?:", r"partilh(?:e|ar)\b", r"compartilh(?:e|ar)\b", r"publicidade\b", r"(?:©|\(c\))", r"todos os direitos reservados", r"com informações d[aeo]\b", r"\(?(?:lusa|agência brasil|efe|afp|ap|reuters|ansa|dpa|xinhua|tass)\)?\s*\.?$", r"cookies?\b", r"(?:este s[ií]t[ei]o?|utilizamos|usamos) .{0,30}cookies",
        r"descarregue a app", r"baixe o app", r"receba (?:as|todas|nossas?|no seu)\b", r"publicado (?:em|a|às)\b", r"atualizado (?:em|a|às)\b", r"por redação\b", r"da redação\b", r"redação\b\s*$", r"fontes?\s?:", r"comentários?\b.{0,8}$", r"mais (?:lidas|lidos|vistas|vistos)\b", r"tags?\s?:", r"temas?\s?:", r"clique aqui\b", r"→",
    ),
    abbreviations=frozenset("sr sra srs dr dra exmo exma prof eng av art pág p pp n nº vol séc etc ex gen cel cap alm min gov dep sen jan fev mar abr mai jun jul ago set out nov dez eua jr s d m j c a b e f g h i k l r t v".split()),
)
