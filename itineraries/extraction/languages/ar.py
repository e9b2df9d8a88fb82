"""Arabic, as data. Verbs and nouns are expanded here; small words written as one with the next are parted before."""

from __future__ import annotations

from itineraries.extraction.languages.dates_ar import DATES
from itineraries.extraction.languages.pack import Aux, Form, Format, LanguagePack, Noun, Role, Sense, Verb

# verbs


def _past(told: str) -> tuple[str, ...]:
    """وصل → وصلت, وصلا, وصلتا, وصلوا; التقى → التقت, التقيا, التقوا, and التقا before a pronoun."""
    if told.endswith("ى"):
        stem = told[:-1]
        return (told, stem + "ت", stem + "يا", stem + "تا", stem + "وا", stem + "ا")
    if told.endswith("ا"):
        stem = told[:-1]
        return (told, stem + "ت", told + "ا", stem + "وا")
    return (told, told + "ت", told + "ا", told + "تا", told + "وا")


def _now(told: str) -> tuple[str, ...]:
    """يصل → تصل, يصلان, تصلان, يصلون, يصلوا; يلتقي → يلتقون, and يلتق after a negation."""
    she = "ت" + told[1:]
    if told.endswith(("ي", "ى")):
        stem = told[:-1]
        many = (stem + "ون", stem + "وا", stem, "ت" + stem[1:], stem + "يان", stem + "يا", "ت" + stem[1:] + "يان")
    elif told.endswith("و"):
        many = (told + "ن", told + "ا", told[:-1], told + "ان")
    else:
        many = (told + "ون", told + "وا", told + "ان", told + "ا", she + "ان")
    return (told, she, *many)


def _v(sense: Sense, *pairs: str, tail: str = "", going: str = "", **more) -> Verb:
    """A pair is "past present"; `going`: the participles that say how somebody does something else ("متوجها")."""
    end = f" {tail}" if tail else ""
    forms: dict[Form, list[str]] = {f: [] for f in (Form.PAST, Form.PRESENT, Form.FUTURE, Form.INFINITIVE, Form.CONDITIONAL, Form.GERUND)}
    for pair in pairs:
        past, now = pair.split(" ")
        forms[Form.PAST] += _past(past)
        present = _now(now)
        forms[Form.PRESENT] += present
        forms[Form.INFINITIVE] += present
        forms[Form.FUTURE] += ["س" + w for w in present]
        forms[Form.FUTURE] += ["سوف " + w for w in present]
        forms[Form.CONDITIONAL] += [may + " " + w for may in ("قد", "ربما") for w in present]
    for word in going.split():
        forms[Form.GERUND] += [word, word + "ا", word + "ة", word + "ين"]
    return Verb(sense, {f: tuple(dict.fromkeys(w + end for w in words)) for f, words in forms.items() if words}, **more)


VERBS = (
    _v(
        Sense.GO,
        "توجه يتوجه", "سافر يسافر", "انتقل ينتقل", "اتجه يتجه", "طار يطير", "ذهب يذهب", "غادر يغادر-إلى", "مضى يمضي", "رحل يرحل", "عرج يعرج",
        going="متوجه متجه مسافر منتقل",
    ),
    _v(Sense.GO, "ترأس يترأس", "قاد يقود", "رأس يرأس", tail="وفدا"),
    _v(Sense.GO, "ترأس يترأس", "قاد يقود", "رأس يرأس", tail="وفد"),
    _v(Sense.GO, "شد يشد", tail="الرحال"),
    _v(Sense.ARRIVE, "وصل يصل", "بلغ يبلغ", going="واصل", direct=True),
    _v(Sense.ARRIVE, "حط يحط", "هبط يهبط", "قدم يقدم", "وفد يفد", "حل يحل", "جاء يجيء", "أتى يأتي", going="قادم آتي آت"),
    _v(Sense.VISIT, "زار يزور", "جال يجول", direct=True, going="زائر"),
    _v(Sense.VISIT, "توقف يتوقف", "تنقل يتنقل"),
    _v(Sense.LEAVE, "غادر يغادر", going="مغادر", direct=True),
    _v(Sense.RETURN, "عاد يعود", "رجع يرجع", "قفل يقفل", going="عائد راجع"),
    _v(Sense.STAY, "بقي يبقى", "مكث يمكث", "أقام يقيم", "تواجد يتواجد", "أمضى يمضي", "قضى يقضي", "وجد يوجد", going="متواجد موجود"),
    _v(Sense.JOIN, "رافق يرافق", "انضم ينضم", "صاحب يصاحب", "لحق يلحق", going="مرافق"),
    _v(Sense.HOST, "استقبل يستقبل", "استضاف يستضيف", event="bilateral_meeting"),
    _v(Sense.SEND, "أوفد يوفد", "أرسل يرسل", "بعث يبعث"),
    _v(Sense.MEET, "التقى يلتقي", "قابل يقابل", "اجتمع يجتمع", "تباحث يتباحث", "تحادث يتحادث", event="bilateral_meeting"),
    _v(Sense.ATTEND, "شارك يشارك", "حضر يحضر", "ترأس يترأس", going="مشارك"),
    _v(Sense.ATTEND, "حل يحل", tail="ضيف شرف"),
    _v(Sense.SPEAK, "ألقى يلقي", tail="كلمة", event="speech"),
    _v(Sense.SPEAK, "ألقى يلقي", tail="خطابا", event="speech"),
    _v(Sense.SPEAK, "ألقى يلقي", tail="الكلمة", event="speech"),
    _v(Sense.SPEAK, "خاطب يخاطب", event="speech", audience=True),
    _v(Sense.SIGN, "وقع يوقع", "أبرم يبرم", event="signing"),
    _v(Sense.CEREMONY, "وضع يضع", tail="إكليلا", event="ceremony"),
    _v(Sense.CEREMONY, "افتتح يفتتح", "دشن يدشن", event="ceremony"),
    _v(Sense.BEGIN, "بدأ يبدأ", "استهل يستهل", "باشر يباشر", "شرع يشرع"),
    _v(Sense.END, "اختتم يختتم", "أنهى ينهي", "ختم يختم", "أكمل يكمل"),
    _v(Sense.MAKE, "قام يقوم", "أجرى يجري", "عقد يعقد", "أدى يؤدي", "نفذ ينفذ", "واصل يواصل", "تابع يتابع", "خطط يخطط"),
    _v(Sense.CHOOSE, "اختار يختار"),
    _v(Sense.CANCEL, "ألغى يلغي", "تخلى يتخلى", "عدل يعدل"),
    _v(Sense.POSTPONE, "أرجأ يرجئ", "أجل يؤجل"),
    Verb(Sense.POSTPONE, {Form.PARTICIPLE: ("أرجئت", "أرجئ", "تأجلت", "تأجل", "أجلت"), Form.PAST: ("قرر إرجاء", "قرر تأجيل", "قررت تأجيل", "قررت إرجاء")}),
    Verb(Sense.CANCEL, {Form.PARTICIPLE: ("ألغيت", "ألغي"), Form.PAST: ("قرر إلغاء", "قررت إلغاء", "اضطر إلى إلغاء", "اضطر لإلغاء")}),
    _v(Sense.INVITE, "دعا يدعو", "وجه يوجه", "سلم يسلم", "طالب يطالب", "حث يحث"),
    _v(Sense.CALL, "هاتف يهاتف", "اتصل يتصل"),
    _v(
        Sense.SAY,
        "قال يقول", "أعلن يعلن", "أكد يؤكد", "صرح يصرح", "أضاف يضيف", "ذكر يذكر", "أوضح يوضح", "أشار يشير", "أفاد يفيد", "كشف يكشف", "نقل ينقل",
        "أعرب يعرب", "شدد يشدد", "بحث يبحث", "ناقش يناقش", "تناول يتناول", "نفى ينفي", "رحب يرحب", "هنأ يهنئ", "شكر يشكر", "استعرض يستعرض", "اعتبر يعتبر", "تحدث يتحدث",
        "ندد يندد", "حذر يحذر", "جدد يجدد", "أدان يدين", "لفت يلفت", "تعهد يتعهد", "اتهم يتهم",
    ),
    _v(
        Sense.OTHER,
        "تولى يتولى", "خلف يخلف", "فاز يفوز", "أصبح يصبح", "أيد يؤيد", "دعم يدعم", "عمل يعمل", "تلقى يتلقى", "قدم يقدم", "شهد يشهد", "تسلم يتسلم", "أطلق يطلق", "حصل يحصل",
        "استمر يستمر", "تضمن يتضمن", "هدف يهدف", "رفض يرفض", "قرر يقرر", "تفقد يتفقد",
    ),
    Verb(Sense.EXPECT, {Form.PARTICIPLE: ("من المتوقع وصوله إلى", "المنتظر في", "المتوقع في", "منتظر في", "متوقع في", "مرتقب في")}),
    # A tour that includes countries, that takes somebody there.
    Verb(Sense.VISIT, {Form.PRESENT: ("تشمل", "تتضمن", "يشمل", "شملت"), Form.FUTURE: ("ستشمل", "ستتضمن")}, direct=True),
    Verb(Sense.GO, {Form.PRESENT: ("تقود", "تأخذ", "تحمل"), Form.FUTURE: ("ستقود", "ستأخذ", "ستحمل"), Form.PAST: ("قادت",)}, carries=True),
)  # fmt: skip


def _with_the(phrase: str) -> str:
    """زيارة رسمية → الزيارة الرسمية."""
    return " ".join(w if w.startswith("ال") else "ال" + w for w in phrase.split())


def _nouns(*phrases: str) -> tuple[str, ...]:
    """Bare, with the article, and as they are written before a pronoun."""
    found: list[str] = []
    for phrase in phrases:
        found += [phrase, _with_the(phrase)]
        first, _, rest = phrase.partition(" ")
        tail = f" {rest}" if rest else ""
        if first.endswith("ة"):
            owned = first[:-1] + "ت"
            found += [owned + tail, *([f"{owned} {_with_the(rest)}"] if rest else []), first[:-1] + "تين", first[:-1] + "ات"]
        elif first.endswith("اء"):
            found += [first[:-1] + "ئ" + tail, first[:-1] + "ؤ" + tail, first + "ات"]
        elif rest:
            found.append(f"{first} {_with_the(rest)}")
    return tuple(dict.fromkeys(found))


NOUNS = (
    Noun(Sense.VISIT, (*_nouns("زيارة", "زيارة خاطفة", "زيارة قصيرة", "زيارة تاريخية", "زيارة مفاجئة"), "زيارات", "الزيارات")),
    Noun(Sense.VISIT, (*_nouns("زيارة رسمية"), "زيارة رسمية"), visit="official"),
    Noun(Sense.VISIT, ("زيارة دولة", "زيارة الدولة"), visit="state"),
    Noun(Sense.VISIT, ("زيارة عمل", "زيارة عمل رسمية"), visit="working"),
    Noun(Sense.VISIT, _nouns("زيارة خاصة"), visit="private"),
    Noun(Sense.GO, (*_nouns("جولة", "رحلة", "مهمة", "سفر"), "في طريقه إلى", "في طريقها إلى")),
    Noun(Sense.VISIT, (*_nouns("محطة", "وقفة"), "محطات", "المحطات"), lists=True),
    Noun(Sense.ARRIVE, _nouns("وصول", "قدوم")),
    Noun(Sense.LEAVE, _nouns("مغادرة")),
    Noun(Sense.GO, _nouns("توجه")),
    Noun(Sense.RETURN, _nouns("عودة")),
    Noun(
        Sense.MEET,
        (*_nouns("مباحثات", "محادثات", "لقاء", "جلسة مباحثات", "جلسة محادثات", "مشاورات", "لقاء ثنائي", "قمة ثنائية", "اجتماع ثنائي", "مفاوضات", "غداء عمل", "عشاء عمل", "جلسة عمل", "قمة مصغرة", "قمة مشتركة"), "لقاءات", "مباحثات ثنائية", "محادثات ثنائية", "مباحثات موسعة", "محادثات رسمية", "مباحثات رسمية", "مباحثات قمة", "لقاءً"),
        event="bilateral_meeting", loose=True,
    ),
    Noun(Sense.MEET, (*_nouns("اجتماع"), "اجتماعات", "الاجتماعات"), event="bilateral_meeting", loose=True),
    Noun(Sense.ATTEND, (*_nouns("قمة", "قمة عربية", "قمة استثنائية", "قمة طارئة"), "قمم", "القمم"), event="summit"),
    Noun(
        Sense.ATTEND,
        (
            *_nouns("مؤتمر", "منتدى", "مؤتمر دولي", "جلسة", "اجتماع وزاري", "اجتماع وزراء", "اجتماع مجلس", "ملتقى", "مؤتمر وزاري", "طاولة مستديرة"), "اجتماعات مجلس", "الدورة العادية", "اجتماع مجموعة", "اجتماع دول", "اجتماع وزراء خارجية",
            "اجتماع لوزراء", "أعمال الدورة", "أعمال الجمعية العامة", "اجتماعات الدورة", "اجتماعات الجمعية العامة", "جلسة مجلس", "اجتماع لجنة", "اجتماع اللجنة",
        ),
        event="multilateral_meeting",
    ),
    Noun(Sense.SPEAK, (*_nouns("خطاب", "كلمة"), "خطابا"), event="speech"),
    Noun(Sense.PRESS, _nouns("مؤتمر صحفي", "مؤتمر صحافي", "مؤتمر صحفي مشترك", "مؤتمر صحافي مشترك"), event="press_conference"),
    Noun(
        Sense.CEREMONY,
        (*_nouns("مراسم", "حفل", "احتفالات", "احتفال", "جنازة", "تشييع", "تنصيب", "تتويج", "مأدبة", "عزاء", "مأدبة عشاء", "مأدبة غداء"), "حفل تنصيب", "مراسم تنصيب", "مراسم تتويج", "مراسم تشييع", "حفل تتويج", "مراسم جنازة", "مراسم دفن", "حفل افتتاح", "مراسم الاستقبال"),
        event="ceremony",
    ),
    Noun(Sense.SIGN, (*_nouns("توقيع"), "مراسم توقيع", "حفل توقيع", "مراسم التوقيع"), event="signing"),
    Noun(Sense.WISH, ("زيارة محتملة", "زيارة مرتقبة محتملة", "احتمال زيارة", "إمكانية زيارة", "رغبة في زيارة")),
    Noun(Sense.CALL, (*_nouns("اتصال", "مكالمة", "اتصال هاتفي", "مكالمة هاتفية", "محادثة هاتفية"), "اتصالا", "اتصالا هاتفيا", "محادثات هاتفية")),
    Noun(Sense.INVITE, (*_nouns("دعوة"), "تلبية لدعوة")),
    Noun(Sense.CANCEL, _nouns("إلغاء")),
    Noun(Sense.POSTPONE, _nouns("إرجاء", "تأجيل")),
)  # fmt: skip

AUXILIARIES = {
    Aux.FUTURE: (
        "من المقرر أن", "من المتوقع أن", "من المنتظر أن", "من المزمع أن", "من المرتقب أن", "من المفترض أن", "المقرر أن", "يعتزم", "تعتزم", "ينوي", "يستعد ل", "تستعد ل", "يستعد", "سوف", "يتوقع أن",
        "ينتظر أن", "يفترض أن", "يرتقب أن", "يخطط ل", "مقررا أن", "يعتزم أن", "على وشك أن",
    ),
    Aux.FUTURE_PAST: (
        "كان من المقرر أن", "كان من المتوقع أن", "كان مقررا أن", "كان من المفترض أن", "كان يفترض أن", "كان من المنتظر أن", "كان يعتزم", "كانت تعتزم", "كان ينوي", "كان يخطط ل", "كان سي",
    ),
    Aux.PERFECT: (),
    Aux.PLUPERFECT: (),
    Aux.BE: ("يعد", "تعد"),
    Aux.BE_PAST: ("كان", "كانت", "كانا", "كانوا", "كانتا"),
    Aux.BE_FUTURE: ("سيكون", "ستكون", "سيكونان", "يكون", "تكون"),
    Aux.MAYBE: ("من المحتمل أن", "يحتمل أن", "يمكن أن", "من الممكن أن", "من المرجح أن", "يدرس", "لا يستبعد أن", "إمكانية أن", "احتمال أن", "ما إذا كان"),
    Aux.UNREAL: ("كان يمكن أن", "كاد أن", "كاد"),
    Aux.WISH: ("يريد أن", "يأمل أن", "يأمل في أن", "يرغب في أن", "يأمل في", "يرغب في", "يود أن", "يتمنى أن", "أعرب عن أمله في أن", "يسعى إلى أن", "مستعد لأن", "عرض أن"),
}  # fmt: skip


def _roles(*phrases: str) -> tuple[str, ...]:
    """Man and woman of an office, with and without the article of its field: وزير الخارجية, وزيرة خارجية."""
    found: list[str] = []
    for phrase in phrases:
        first, _, rest = phrase.partition(" ")
        tails = [f" {rest}" if rest else ""]
        if rest.startswith("ال") and " " not in rest:
            tails.append(f" {rest[2:]}")
        for word in (first, first if first.endswith(("ة", "ي")) else first + "ة"):
            for tail in tails:
                found.append(word + tail)
            if not rest:
                found.append("ال" + word)
    return tuple(dict.fromkeys(found))


ROLES = (
    Role((*_roles("رئيس"), "رئيس الجمهورية", "رئيس الدولة", "رئيسة الجمهورية", "زعيم", "الزعيم", "رئيس دولة"), "President", "head_of_state"),
    Role(("الرئيس الانتقالي", "رئيس المجلس الانتقالي", "رئيس المجلس العسكري", "رئيس المرحلة الانتقالية", "قائد المجلس العسكري"), "President of the Transition", "head_of_state"),
    Role(("رئيس مجلس السيادة", "رئيس مجلس السيادة الانتقالي"), "Chairman of the Sovereignty Council", "head_of_state"),
    Role(("رئيس المجلس الرئاسي", "رئيس مجلس القيادة الرئاسي"), "Chairman of the Presidential Council", "head_of_state"),
    Role(("الملك", "ملك", "العاهل", "عاهل", "جلالة الملك", "خادم الحرمين الشريفين الملك", "خادم الحرمين الشريفين"), "King", "head_of_state"),
    Role(("الملكة", "ملكة"), "Queen", "head_of_state"),
    Role(("أمير", "أمير دولة"), "Emir", "head_of_state"),
    Role(("السلطان", "سلطان", "سلطان عمان"), "Sultan", "head_of_state"),
    Role(("الإمبراطور", "إمبراطور"), "Emperor", "head_of_state"),
    Role(("البابا", "بابا الفاتيكان", "الحبر الأعظم"), "Pope", "head_of_state", country="VA"),
    Role(("المرشد", "المرشد الأعلى", "المرشد الإيراني"), "Supreme Leader", "head_of_state"),
    Role(("ولي العهد", "ولي عهد"), "Crown Prince"),
    Role(("الأمير", "الأميرة", "أميرة"), "Prince"),
    Role(("السيدة الأولى", "قرينة الرئيس", "عقيلة الرئيس"), "First Lady"),
    Role(_roles("نائب الرئيس") + ("نائب رئيس", "نائبة رئيس"), "Vice President"),
    Role((*_roles("رئيس الوزراء", "رئيس الحكومة"), "رئيس مجلس الوزراء", "رئيسة مجلس الوزراء", "الوزير الأول", "رئيس مجلس وزراء"), "Prime Minister", "head_of_government"),
    Role(("المستشار الألماني", "المستشارة الألمانية", "المستشار الاتحادي", "مستشار ألمانيا", "مستشارة ألمانيا"), "Chancellor", "head_of_government", country="DE"),
    Role(("المستشار النمساوي", "مستشار النمسا"), "Chancellor", "head_of_government", country="AT"),
    Role(("المستشار", "المستشارة"), "Chancellor", "head_of_government"),
    Role(("نائب رئيس الوزراء", "نائب رئيس مجلس الوزراء", "نائبة رئيس الوزراء"), "Deputy Prime Minister"),
    Role(
        (*_roles("وزير الخارجية"), "وزير الشؤون الخارجية", "وزيرة الشؤون الخارجية", "رئيس الدبلوماسية", "رئيسة الدبلوماسية", "كبير الدبلوماسيين", "وزير الخارجية والمغتربين", "وزير الخارجية والتعاون", "وزير الشؤون الخارجية والتعاون"),
        "Minister of Foreign Affairs", "foreign_minister",
    ),
    Role(("نائب وزير الخارجية", "مساعد وزير الخارجية", "وكيل وزارة الخارجية", "نائبة وزير الخارجية", "مساعدة وزير الخارجية", "وزير الدولة للشؤون الخارجية"), "Deputy Minister of Foreign Affairs"),
    Role((*_roles("وزير الدفاع"), "وزير الجيوش"), "Minister of Defence"),
    Role((*_roles("وزير المالية"), "وزيرة الخزانة", "وزير الخزانة"), "Minister of Finance"),
    Role(_roles("وزير الداخلية"), "Minister of the Interior"),
    Role(
        (*_roles("وزير الاقتصاد", "وزير التجارة", "وزير الطاقة", "وزير النفط", "وزير الثقافة", "وزير العدل", "وزير الصحة", "وزير الزراعة", "وزير النقل", "وزير التعليم", "وزير الصناعة", "وزير الاستثمار", "وزير البيئة", "وزير الإعلام", "وزير السياحة"), *_roles("وزير"), "وزير الدولة", "وزيرة الدولة", "وزير شؤون"),
        "Minister",
    ),
    Role(("مستشار الأمن القومي", "مستشارة الأمن القومي", "مستشار الأمن الوطني"), "National Security Advisor"),
    Role(("مستشار", "مستشارة", "مساعد الرئيس", "كبير مستشاري"), "Adviser"),
    Role(("المبعوث", "المبعوثة", "مبعوث", "المبعوث الخاص", "المبعوث الأممي", "المبعوثة الأممية", "مبعوث الأمم المتحدة", "الموفد", "موفد", "المبعوث الشخصي"), "Special Envoy"),
    Role(("السفير", "سفير", "السفيرة", "سفيرة"), "Ambassador"),
    Role(("الدبلوماسي", "الدبلوماسية البارزة"), "Senior Diplomat"),
    Role(("الأمين العام", "أمين عام", "الأمينة العامة"), "Secretary-General", "organization_head"),
    Role(("الأمين العام للأمم المتحدة", "الأمين العام ل الأمم المتحدة"), "UN Secretary-General", "organization_head", organization="UN"),
    Role(("الأمين العام لحلف شمال الأطلسي", "الأمين العام ل حلف شمال الأطلسي", "الأمين العام ل الناتو", "الأمين العام لحلف الناتو", "الأمين العام ل حلف الناتو", "أمين عام حلف شمال الأطلسي", "أمين عام الناتو"), "NATO Secretary General", "organization_head", organization="NATO"),
    Role(("الأمين العام ل جامعة الدول العربية", "الأمين العام لجامعة الدول العربية", "أمين عام جامعة الدول العربية", "الأمين العام ل الجامعة العربية"), "Secretary-General of the Arab League", "organization_head", organization="Arab League"),
    Role(("رئيسة المفوضية الأوروبية", "رئيس المفوضية الأوروبية"), "President of the European Commission", "organization_head", organization="EU"),
    Role(("رئيس المجلس الأوروبي", "رئيسة المجلس الأوروبي"), "President of the European Council", "organization_head", organization="EU"),
    Role(("رئيسة البرلمان الأوروبي", "رئيس البرلمان الأوروبي"), "President of the European Parliament", organization="EU"),
    Role(("مسؤول السياسة الخارجية في الاتحاد الأوروبي", "مسؤول السياسة الخارجية ب الاتحاد الأوروبي", "مسؤولة السياسة الخارجية في الاتحاد الأوروبي", "مفوض السياسة الخارجية في الاتحاد الأوروبي", "الممثل الأعلى ل الاتحاد الأوروبي", "الممثلة العليا ل الاتحاد الأوروبي", "منسق السياسة الخارجية"), "EU High Representative for Foreign Affairs", "organization_head", organization="EU"),
    Role(("مدير الوكالة الدولية ل الطاقة الذرية", "المدير العام ل الوكالة الدولية ل الطاقة الذرية"), "Director General of the IAEA", "organization_head", organization="IAEA"),
    Role(("مديرة صندوق النقد الدولي", "مدير صندوق النقد الدولي", "المديرة العامة ل صندوق النقد الدولي"), "Managing Director of the IMF", "organization_head", organization="IMF"),
    Role(("رئيس البنك الدولي",), "President of the World Bank", "organization_head", organization="World Bank"),
    Role(("المدير العام", "المديرة العامة"), "Director General"),
    Role(("رئيس البرلمان", "رئيسة البرلمان", "رئيس مجلس النواب", "رئيسة مجلس النواب", "رئيس مجلس الشعب", "رئيس مجلس الشورى", "رئيس مجلس الأمة", "رئيس الكنيست", "رئيس مجلس الشيوخ", "رئيس مجلس المستشارين"), "Speaker of Parliament"),
    Role(("حاكم", "محافظ"), "Governor"),
    Role(("رئيس بلدية", "عمدة"), "Mayor"),
    Role(("السيناتور", "عضو مجلس الشيوخ"), "Senator"),
    Role(("النائب", "النائبة"), "Member of Parliament"),
    Role(("الفريق", "اللواء", "الجنرال", "المشير", "الفريق أول", "العقيد", "الفريق أول ركن", "رئيس الأركان", "قائد الجيش"), "General"),
    Role(("الشيخ", "الشيخة"), "Sheikh"),
    Role(("زعيم المعارضة", "زعيمة المعارضة"), "Opposition Leader"),
    Role(("رئيس السلطة الفلسطينية", "رئيس السلطة"), "President", "head_of_state", country="PS"),
    Role(("سيد الكرملين", "زعيم الكرملين"), "President", "head_of_state", country="RU"),
    Role(("ساكن البيت الأبيض", "سيد البيت الأبيض"), "President", "head_of_state", country="US"),
    Role(("ساكن الإليزيه", "سيد الإليزيه"), "President", "head_of_state", country="FR"),
    Role(("رئيس المكتب السياسي", "الأمين العام ل حزب الله", "رئيس الحركة", "رئيس الحزب", "زعيم الحركة"), "Leader"),
    Role(("الرئيس المنتخب", "الرئيسة المنتخبة"), "President-elect"),
    Role(("رؤساء", "الرؤساء", "قادة", "زعماء"), "President", "head_of_state"),
    Role(("وزراء", "الوزراء", "وزراء الخارجية", "وزراء خارجية"), "Minister"),
    Role(
        (
            "المتحدث", "متحدث", "المتحدث باسم", "المتحدث ب اسم", "المتحدثة باسم", "المتحدثة ب اسم", "المتحدثة", "متحدثة", "الناطق باسم", "الناطق", "ناطق", "صحفي", "الصحفي", "صحافي", "الصحافي", "محلل", "المحلل", "خبير", "الخبير", "المحامي", "الكاتب",
            "الباحث", "الأستاذ", "الفنان", "المخرج", "الناشط", "الناشطة", "رجل الأعمال", "اللاعب", "المدرب", "المؤرخ", "مراسل", "المدير التنفيذي", "مصدر", "المصدر", "مسؤول", "المسؤول",
        ),
        "Spokesperson", minor=True,
    ),
)  # fmt: skip

#: The form of an office tells whether a man or a woman holds it.
_GENDERS = {
    word.translate(str.maketrans("أإآ", "ااا")): "f" if word.endswith(("ة", "ات")) else "m" for role in ROLES if not role.minor for phrase in role.phrases for word in phrase.split()[:1]
}

_DEMONYMS = """
AF أفغاني|AL ألباني|DZ جزائري|DE ألماني|AO أنغولي|SA سعودي|AR أرجنتيني|AM أرميني|AM أرمني|AU أسترالي|AT نمساوي|AZ أذربيجاني|AZ أذري|BH بحريني|BD بنغلاديشي|BD بنغالي|BE بلجيكي
BJ بنيني|BY بيلاروسي|BO بوليفي|BA بوسني|BR برازيلي|BG بلغاري|BF بوركيني|BF بوركينابي|BI بوروندي|KH كمبودي|CM كاميروني|CA كندي|CL تشيلي|CN صيني|CY قبرصي|CO كولومبي|KM قمري|CG كونغولي
HR كرواتي|CU كوبي|DK دنماركي|DK دانماركي|DJ جيبوتي|EG مصري|AE إماراتي|EC إكوادوري|ER إريتري|ES إسباني|EE إستوني|US أمريكي|US أميركي|ET إثيوبي|FI فنلندي|FR فرنسي|GA غابوني|GE جورجي|GH غاني|GR يوناني
GN غيني|HU مجري|HU هنغاري|IN هندي|ID إندونيسي|IQ عراقي|IR إيراني|IE إيرلندي|IE أيرلندي|IS آيسلندي|IL إسرائيلي|IT إيطالي|JP ياباني|JO أردني|KZ كازاخستاني|KZ كازاخي|KE كيني|KG قرغيزي|KG قيرغيزي|KW كويتي|LV لاتفي
LB لبناني|LR ليبيري|LY ليبي|LT ليتواني|MG مدغشقري|MY ماليزي|ML مالي|MT مالطي|MA مغربي|MR موريتاني|MU موريشيوسي|MX مكسيكي|MD مولدوفي|MN منغولي|ME مونتينيغري|MZ موزمبيقي|NA ناميبي|NP نيبالي|NI نيكاراغوي|NE نيجري|NG نيجيري
NO نرويجي|NZ نيوزيلندي|OM عماني|UG أوغندي|UZ أوزبكي|UZ أوزبكستاني|PK باكستاني|PS فلسطيني|PA بنمي|PY باراغوياني|NL هولندي|PE بيروفي|PH فلبيني|PH فيليبيني|PL بولندي|PT برتغالي|QA قطري|RO روماني|GB بريطاني|RU روسي|RW رواندي
SN سنغالي|RS صربي|SL سيراليوني|SG سنغافوري|SK سلوفاكي|SI سلوفيني|SO صومالي|SD سوداني|LK سريلانكي|LK سيريلانكي|SE سويدي|CH سويسري|SY سوري|TJ طاجيكي|TW تايواني|TZ تنزاني|TD تشادي|CZ تشيكي|TH تايلاندي|TG توغولي|TN تونسي|TM تركماني|TR تركي
UA أوكراني|UY أوروغواياني|VE فنزويلي|VN فيتنامي|YE يمني|ZM زامبي|ZW زيمبابوي|MV مالديفي|XK كوسوفي|MM ميانماري
"""  # fmt: skip
_TWO_WORDS = {"KR": "كوري جنوبي", "KP": "كوري شمالي", "SS": "سوداني جنوبي", "ZA": "جنوب أفريقي", "MK": "مقدوني شمالي"}


def _agree(word: str) -> tuple[str, ...]:
    bare = (word, word + "ة", word + "ين", word + "ون", word + "ان", word + "تين")
    return (*bare, *("ال" + w for w in bare))


def _demonyms() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in _DEMONYMS.replace("\n", "|").split("|"):
        if entry.strip():
            code, word = entry.strip().split(" ", 1)
            found[code] = (*found.get(code, ()), *_agree(word))
    for code, phrase in _TWO_WORDS.items():
        first, second = phrase.split()
        found[code] = (f"ال{first} ال{second}", f"{first} {second}", f"ال{first}ة ال{second}ة", f"{first}ة {second}ة")
    found["ZA"] = (*found["ZA"], "الجنوب أفريقي", "الجنوب إفريقي", "الجنوب أفريقية", "جنوب الأفريقي")
    return found


FORMATS = (
    Format(("مجموعة العشرين", "مجموعة ال20", "قمة العشرين"), "G20"),
    Format(("مجموعة السبع", "الدول السبع", "مجموعة السبعة"), "G7"),
    Format(("حلف شمال الأطلسي", "الناتو", "حلف الناتو", "حلف الأطلسي", "الحلف الأطلسي"), "NATO"),
    Format(("الأمم المتحدة",), "UN"),
    Format(("الجمعية العامة ل الأمم المتحدة", "الجمعية العامة للأمم المتحدة", "الجمعية العامة"), "UN General Assembly", "multilateral_meeting"),
    Format(("مجلس الأمن", "مجلس الأمن الدولي"), "UN Security Council"),
    Format(("الاتحاد الأوروبي",), "European Union"),
    Format(("المجلس الأوروبي", "القمة الأوروبية"), "European Council"),
    Format(("المفوضية الأوروبية",), "European Commission"),
    Format(("البرلمان الأوروبي",), "European Parliament"),
    Format(("الاتحاد الأفريقي", "الاتحاد الإفريقي"), "African Union"),
    Format(("جامعة الدول العربية", "الجامعة العربية", "القمة العربية"), "Arab League"),
    Format(("مجلس التعاون الخليجي", "مجلس التعاون", "مجلس التعاون ل دول الخليج العربية", "القمة الخليجية"), "Gulf Cooperation Council"),
    Format(("منظمة التعاون الإسلامي", "القمة الإسلامية"), "Organisation of Islamic Cooperation"),
    Format(("منظمة شنغهاي للتعاون", "منظمة شنغهاي ل التعاون", "منظمة شنغهاي"), "Shanghai Cooperation Organisation"),
    Format(("بريكس", "مجموعة بريكس", "البريكس"), "BRICS"),
    Format(("آسيان", "رابطة آسيان", "رابطة دول جنوب شرق آسيا"), "ASEAN"),
    Format(("أبيك", "منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ"), "APEC"),
    Format(("أوبك", "أوبك+", "أوبك بلس"), "OPEC"),
    Format(("صندوق النقد الدولي",), "IMF"),
    Format(("البنك الدولي",), "World Bank"),
    Format(("الوكالة الدولية ل الطاقة الذرية", "الوكالة الدولية للطاقة الذرية"), "IAEA"),
    Format(("المنتدى الاقتصادي العالمي", "منتدى دافوس"), "World Economic Forum", "multilateral_meeting"),
    Format(("مؤتمر ميونيخ ل الأمن", "مؤتمر ميونخ ل الأمن", "مؤتمر ميونيخ", "مؤتمر ميونخ"), "Munich Security Conference", "multilateral_meeting"),
    Format(("الحزام والطريق", "الحزام و الطريق"), "Belt and Road Forum"),
    Format(("إيغاد", "إيجاد"), "IGAD"),
    Format(("إيكواس", "المجموعة الاقتصادية ل دول غرب أفريقيا"), "ECOWAS"),
    Format(("الميثاق المالي العالمي الجديد", "ميثاق مالي عالمي جديد"), "New Global Financing Pact"),
    Format(("مؤتمر الأطراف", "مؤتمر المناخ", "قمة المناخ", "مؤتمر الأمم المتحدة ل المناخ", *(f"كوب {n}" for n in range(20, 40)), *(f"كوب{n}" for n in range(20, 40)), *(f"cop{n}" for n in range(20, 40))), "COP", "multilateral_meeting"),
    Format(("الفرنكوفونية",), "Francophonie"),
    Format(("الكومنولث",), "Commonwealth"),
    Format(("الكنيست",), "Knesset"),
    Format(("الكونغرس", "الكونغرس الأمريكي", "الكونغرس الأميركي"), "United States Congress"),
    Format(("يوم الجمهورية",), "Republic Day"),
    Format(("منظمة الدول التركية",), "Organization of Turkic States"),
    Format(("المجموعة السياسية الأوروبية",), "European Political Community"),
)  # fmt: skip

_COMMON = (
    "في من إلى الى على عن مع بعد قبل خلال أثناء بين حول ضمن لدى عند منذ حتى حيث كما ثم أو أم لكن بل لا ما لم لن ليس إن أن إنه أنه إنها أنها الذي التي الذين اللذان اللتان هذا هذه ذلك تلك هو هي هم هما نحن أنا "
    "قد كل بعض جميع عدة عدد أول ثاني ثالث أولى الأول الأولى الثاني الثانية الثالث آخر أخرى غير سوى فقط أيضا أيضاً كذلك اليوم غدا غداً أمس مساء صباح ظهر فجر مساءً صباحاً يوم أيام أسبوع الأسبوع شهر الشهر عام العام سنة "
    "دعوة رسالة وفد الوفد وفدا اتفاق اتفاقية اتفاقا اتفاقات العلاقات علاقات التعاون تعاون البلدين البلدان الجانبين الجانبان الطرفين الطرفان سبل تعزيز ملف ملفات قضية قضايا القضايا الأزمة أزمة الحرب حرب السلام سلام "
    "المنطقة منطقة دول الدول دولة الدولة بلاد بلاده بلادها المملكة العاصمة مدينة مطار قصر مقر الحكومة حكومة الرئاسة وزارة الوزارة الخارجية الداخلية الدفاع مجلس المجلس البرلمان رئاسة وكالة وكالات الأنباء بيان البيان "
    "بحسب وفق وفقا وفقاً نقلا عقب إثر بسبب رغم برغم مقابل ضد تجاه نحو بشأن بهدف إطار هامش رأس صدد ظل أعقاب ختام مستهل بداية نهاية مطلع منتصف أواخر الجاري المقبل الماضي القادم الحالي المقبلة الماضية الجارية "
    "يومي ساعات ساعة لقاء موعد موعدا تاريخ جديد جديدة كبير كبيرة رسمي رسمية مشترك مشتركة ثنائي ثنائية دولي دولية الدولية الدولي العربية العربي العالمي الشرق الأوسط الغرب الشمال الجنوب كذا قال قالت أعلن أعلنت "
    "أكد أكدت ذكر ذكرت أفاد أفادت بعدما عندما حين حينما بينما فيما لما كي لكي لأن لذا إذا إذ لو لولا مثل شبه نحوه أكثر أقل قرابة نظيره نظيرها نظيريه نظراء نظرائه طائرة الطائرة كلا كلتا كلاهما كلمة سلم سلّم نقل "
    "أعقبها أعقبه تلاها تلاه وسط داخل خارج أمام خلف تحت فوق جانب إلا أي أية أبرز أهم حضور مشاركة الخاصة الخاص العام العامة اقتصادية سياسية أمنية عسكرية تجارية أميركية السابق السابقة الأسبق الحالية كان كانت "
    "واصفا معربا مؤكدا مشيرا مضيفا موضحا قائلا داعيا مشددا لافتا متهما شرط عقد عقدت جرى جرت تم يتم سيتم شهدت شهد يشهد ستشهد جاء جاءت تأتي يأتي أتى الى فى علي_ سابق لاحق لاحقا مؤخرا قريبا حاليا رفقة برفقة صحبة برئاسة"
)  # fmt: skip

PACK = LanguagePack(
    dates=DATES,
    code="ar",
    verbs=VERBS,
    nouns=NOUNS,
    auxiliaries=AUXILIARIES,
    fillers=tuple(
        "أيضا كذلك قد اليوم أمس غدا لاحقا لاحقاً رسميا شخصيا معا سويا حاليا قريبا مؤخرا مجددا فور فورا مباشرة أولا أخيرا بدوره بدورها مساء صباح ظهر فجر سابقا كما ثم أمسية هناك هنا بنفسه".split()
    )
    + ("من جهته", "من جانبه", "من جهتها", "بعد ذلك", "في وقت لاحق", "على رأس وفد", "على رأس وفد رفيع", "من جهة أخرى", "في المقابل", "في السياق", "إلى ذلك", "في غضون ذلك", "إلى جانبه", "وفد رفيع المستوى", "في وقت سابق"),
    clitics=(),
    object_pronouns=("ه", "ها", "هم", "هما"),
    infinitive_marks=("أن", "ل", "كي", "لكي"),
    noun_first=True,
    reflexives=(),
    strong_negations=("لم", "لن", "لا", "ليس"),
    restrictives=("إلا", "سوى"),
    negations=("لم", "لن", "لا", "ليس", "ليست", "دون", "عدم", "بدون"),
    determiners=(),
    possessives=(),
    roles=ROLES,
    honorifics={"السيد": "m", "السيدة": "f", "الدكتور": "m", "الدكتورة": "f"},
    role_adjectives=tuple(
        "الجديد الجديدة السابق السابقة الأسبق المنتخب المنتخبة الحالي الحالية الراحل المنتهية ولايته الانتقالي بالإنابة بالوكالة المؤقت المؤقتة المخلوع المعين المكلف الأول الأعلى الضيف الزائر الزائرة وكالة إنابة الوزراء".split()
    ),
    former=("السابق", "السابقة", "الأسبق", "الراحل", "المخلوع", "سلف", "سلفه"),
    particles=("بن", "ابن", "بنت", "آل", "أبو", "أبي", "عبد", "ولد", "دي", "دا", "دو", "فان", "فون", "دير", "ديل", "دوس", "لا", "لو", "إل", "أوغلو", "الله", "تشي"),
    name_suffixes=(),
    pronouns={
        "الذي": "m", "التي": "f", "الذين": "p", "اللذان": "p", "اللذين": "p", "الوزيران": "p:foreign_minister", "الوزيرين": "p:foreign_minister", "الرئيسان": "p:head_of_state", "الرئيسين": "p:head_of_state", "الزعيمان": "p", "الزعيمين": "p", "الجانبان": "p", "الجانبين": "p", "الطرفان": "p", "المسؤولان": "p",
        "هو": "m", "هي": "f", "الدبلوماسيان": "p", "القائدان": "p", "العاهلان": "p",
    },
    first_person=("أنا",),
    audiences=tuple("البرلمان الكنيست الكونغرس مجلس القمة المؤتمر الجمعية النواب الطلاب المنتدى".split()),
    spouse_titles=(),
    counterparts=(
        "نظيره", "نظيرها", "نظير", "نظيرته", "نظيرتها", "نظيريه", "نظيريهما", "نظراؤه", "نظرائه", "سلفه", "خلفه", "سلفها",
    ),
    common_words=frozenset(_COMMON.split()),
    thing_words=frozenset(),
    name_tails=(),
    plural_roles=("رؤساء", "قادة", "زعماء", "وزراء", "الرؤساء", "الوزراء"),
    portfolio=(),
    portfolios_before_names=False,
    country_before_role=False,
    gendered_articles=_GENDERS,
    group_words=("مسؤولين", "المسؤولين", "قادة", "قيادات", "رجال"),
    plural_groups=("قادة", "زعماء", "رؤساء"),
    companions=("برفقة", "ب رفقة", "إلى جانب", "يرافقه"),
    demonyms=_demonyms(),
    to_place=("إلى", "الى", "في", "فى", "ب", "ل", "نحو", "صوب", "لدى", "باتجاه", "اتجاه"),
    from_place=("من", "عن"),
    strong_from=(),
    via_place=("عبر", "مرورا ب", "مرورا"),
    of_words=("دولة", "جمهورية", "مملكة", "سلطنة"),
    capital_words=("العاصمة", "عاصمة"),
    site_words=tuple("مدينة مطار قصر منتجع مقر جزيرة ولاية إقليم قاعدة العاصمة محافظة مدينتي عاصمة كل كلا الجارة".split()),
    there=("هناك",),
    articles=(),
    plural_articles=(),
    non_persons=(),
    during_words=("خلال", "أثناء", "هامش", "ضمن", "بعد", "قبل", "عقب", "ختام", "في", "ل", "ب", "إطار"),
    in_words=("في", "ب"),
    place_adjectives=("كل", "كلا", "كل من", "من", "الجارة", "المجاورة"),
    list_words=("و", "ثم", "ف", "إلى", "في", "ب", "ل", "كل", "من", "أو", "كذلك", "أيضا"),
    conjunctions=("و", "ف", "أو", "ثم", "لكن", "بينما", "فيما", "كما", "إن", "أن", "إذ", "عندما", "إذا", "حين", "حينما"),
    relatives=("الذي", "التي", "الذين", "اللذان", "اللذين"),
    where=("حيث",),
    then_words=("ثم", "قبل أن", "على أن", "بعد ذلك", "بعدها", "من ثم", "قبيل أن", "ومن ثم", "لاحقا"),
    before_words=("قبل", "قبل أن"),
    after_words=("بعد أن", "بعدما", "عقب", "في أعقاب", "إثر", "بعد"),
    with_words=("مع", "رفقة", "برفقة", "بصحبة"),
    by_words=("قبل",),
    until_words=("حتى", "لغاية"),
    since_words=("منذ",),
    again_words=("مجددا", "مرة أخرى", "مرة ثانية"),
    remote_words=("هاتفيا", "هاتفياً", "عبر الهاتف", "عبر الفيديو", "تقنية الفيديو", "الاتصال المرئي", "عبر تقنية الاتصال المرئي", "عبر الإنترنت", "عن بعد", "اتصال مرئي", "افتراضيا", "افتراضية", "افتراضي", "هاتفي", "هاتفية", "اتصالا هاتفيا", "اتصال هاتفي", "مكالمة هاتفية"),
    new_trip_words=("من جهة أخرى", "في سياق منفصل", "على صعيد آخر"),
    same_day_words=("ليوم واحد", "ل يوم واحد", "تستغرق يوما واحدا", "تستمر يوما واحدا", "في اليوم نفسه"),
    background_words=("العام الماضي", "المرة الأخيرة", "في وقت سابق من العام", "سبق أن", "السنة الماضية", "قبل عام", "قبل عامين", "آخر زيارة"),
    formats=FORMATS,
    summit_nouns=("قمة",),
    noise=(
        r"اقرأ أيضاً?", r"اقرأوا أيضاً?", r"إقرأ أيضاً?", r"طالع أيضاً?", r"شاهد أيضاً?", r"تابعونا", r"تابعوا", r"اشترك(?:وا)? في", r"للمزيد", r"مواضيع ذات صلة", r"أخبار ذات صلة", r"صورة\s?:", r"المصدر\s?:", r"فيديو\s?:", r"الصورة\s?:",
        r"(?:رويترز|أ ف ب|وام|واس|وكالات|بترا|قنا|كونا|أ\.ف\.ب)\s*$", r"جميع الحقوق محفوظة", r"©", r"إعلان\b", r"ملفات تعريف الارتباط", r"نشرتنا", r"النشرة البريدية", r"شارك (?:الخبر|المقال)", r"→", r"كلمات مفتاحية", r"تحرير\s?:", r"مواضيع\s?:", r"الأكثر قراءة",
        r"انضموا إلى", r"حمّ?ل(?:وا)? تطبيق", r"تصوير\s?:", r"عدسة\s?:",
    ),
    abbreviations=frozenset(["د", "م", "أ", "ص", "هـ"]),
    open_quotes='«“„"',
    subject_first=False,
    drops_subject=True,
    bare_genitive=True,
    capitals=False,
    word_endings=("ة", "ات", "اً", "ين", "ون", "ية"),
    letters={
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ـ": "", "\u064b": "", "\u064c": "", "\u064d": "", "\u064e": "", "\u064f": "", "\u0650": "", "\u0651": "", "\u0652": "", "\u0670": "",
    },
    prefixes=(("و", ""), ("ف", ""), ("ل", "ا"), ("ب", ""), ("ل", "")),
    article="ال",
    suffixes=("هما", "هم", "ها", "ه"),
)  # fmt: skip
