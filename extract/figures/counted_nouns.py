"""The noun that a number counts, right behind it or a few words further: "2,68,440 ग्रामीण परिवारों को", "4 सरकारी और 11 निजी अस्पताल"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.measures.pupils_of_classes import pupils_of_class
from extract.names.name import Name
from extract.numbers.number import Number
from extract.prepared import Prepared


def unit_after(number: Number, line: Line, prepared: Prepared) -> tuple[str, int]:
    """The English noun for what a number counts and where the Hindi noun ends; ("", 0) where none follows.

    Up to three words may stand between ("2,68,440 ग्रामीण परिवारों"), never a case mark, a stop or another number.
    """
    text = prepared.folded.text
    share = _SHARE_ASIDE.match(text, number.outer_end, line.sentence.end)  # "16 लाख 12 हजार 437 (72.65%) लोगों"
    aside = (
        _ASIDE.match(text, number.outer_end)
        if _OF_SHARE.search(text, line.sentence.start, number.outer_start)
        else None
    )
    at = share.end() if share else aside.end() if aside else number.outer_end
    if of_class := pupils_of_class(at, prepared):
        return "students", of_class
    for _ in range(4):  # the noun itself may be the fourth word
        word = _NEXT_WORD.match(text, at, line.sentence.end)
        if word is None or any(n.start == word.start("w") for n in line.numbers.values()):
            return "", 0
        found = prepared.units.get(word.start("w"))
        if found is not None and (own := _of_scheme(word.start("w"), line, prepared)) is not None:
            return own
        if found is not None and _ends_a_name(number, *word.span("w"), line, prepared):
            return "", 0  # "सबसे ज्यादा 9 जुलाना थाने की हैं"
        if found is not None and _SCHEDULED.search(text, at, word.start("w")):
            return "", 0  # "1 लाख 42 हजार अनुसूचित जनजाति": people of one class
        if found is not None and _ARE_ADDED.match(text, word.start("w"), line.sentence.end):
            return "", 0  # "37 हजार नए पात्र जोड़े जाएंगे"
        if found is not None and _WITH_THE_ACTION.match(text, word.start("w"), line.sentence.end):
            return "", 0  # "इनमें 588 कार्रवाई से संतुष्ट मिले"
        if found is not None and _THEY_CAME.match(text, found[0], line.sentence.end):
            return "", 0  # "2,410 ही टीका लेने आए"
        sent = found is not None and lexicon.lookup("units")[found[1]] in _DESTINATIONS
        if found is not None and sent and _SENT_THERE.match(text, found[0], line.sentence.end):
            return "", 0  # "1,474 जेल भेजे गए": whither those counted before were sent
        if found is not None and _LEVEL.match(text, found[0], line.sentence.end):
            return "", 0  # "20 थानों में सिर्फ सात ही प्रदेश स्तर पर पहले स्थान पर"
        if found is not None and _is_field(found[1], found[0], prepared):
            return "", 0  # "15 थानों में से 10 प्रदेश में नंबर वन रहे"
        if found is not None and _is_where(found, number, line, prepared):
            return "", 0  # "24 शिकायतें आईं। इनमें 15 तहसीलों में"
        if found is not None:
            lying = _LYING_THERE.match(text, found[0], line.sentence.end)
            behind = prepared.units.get(lying.end()) if lying else None
            found = behind or found  # "3860 न्यायालयों में लंबित मामले": where they lie, and what they are
            found = _cases_of(found, prepared) or _head_of_compound(found, prepared)
            return str(lexicon.lookup("units")[found[1]]), found[0]
        if word["w"] == "से" and (about := _ABOUT.match(text, word.start("w"), line.sentence.end)):
            at = about.end()  # "117 पूर्व मुकदमेबाजी से संबंधित मामले"
            continue
        if (joint := _two_sorts().match(text, word.start("w"), line.sentence.end)) and at > number.outer_end:
            at = joint.end()  # "सात लाख 10 हजार फर्जी व अन्य राशन कार्डों"
            continue
        if at == number.outer_end and len(line.numbers) == 1:
            more = _MORE.match(text, at, line.sentence.end)
            if more is not None and more.end() in prepared.units:
                at = more.end()  # "48 और गांव जोड़े जाएंगे"; beside another figure और may part the two
                continue
        if at == number.outer_end and (further := _further(at, line, prepared)):
            at = further
            continue
        if word["w"] in _stopping():
            sort = _of_a_sort(number, word.start("w"), line, prepared)
            return sort if sort is not None else _unit_of_next(number, word.start("w"), line, prepared)
        at = word.end()
    return "", 0


_SCHEDULED = regex.compile(r"अनुसूचित\s+$")
_ARE_ADDED = regex.compile(r"जोडे\s+(?:जा|गए|जाने)[\p{L}\p{M}]*(?![\p{L}\p{M}])")
_WITH_THE_ACTION = regex.compile(
    r"(?:कार्रवाई|कार्यवाही)\s+(?:(?:से|में|मे|को|पर|योग्य|लायक)|के\s+(?:लिए|निर्देश|आदेश|दायरे)|की\s+(?:संस्तुति|सिफारिश|जद|जाएगी|जानी))(?!\p{L}|\p{M})"
)
_LEVEL = regex.compile(r"\s+स्तर\s+(?:पर|में)(?!\p{L}|\p{M})")


def says_where(number: Number, line: Line, prepared: Prepared) -> bool:
    """Whether the noun behind a part of a whole only says where its things are: "जिनमें 15 तहसीलों में, 9 जिला मुख्यालय पर"."""
    at = number.outer_end
    for _ in range(_WORDS_TO_PLACE):
        word = _NEXT_WORD.match(prepared.folded.text, at, line.sentence.end)
        if word is None:
            return False
        found = prepared.units.get(word.start("w"))
        if found is not None:
            return _is_where(found, number, line, prepared)
        at = word.end()
    return False


_WORDS_TO_PLACE = 3


def _is_where(found: tuple[int, str], number: Number, line: Line, prepared: Prepared) -> bool:
    """Whether a noun (`found`: its end and spelling) says where the things of a part are, and not what they are."""
    text, unit = prepared.folded.text, lexicon.lookup("units")[found[1]]
    if unit not in _PLACES or not _AT_PLACE.match(text, found[0], line.sentence.end):
        return False
    parts = _parts().search(text, line.sentence.start, number.outer_start)
    if parts is None:
        return False
    told = [other for _, other in prepared.units_between(parts.end(), number.outer_start)]
    wholes = [other for _, other in prepared.units_between(line.sentence.start, parts.start())]
    if any(0 <= parts.start() - n.outer_end <= 1 for n in line.numbers.values()):
        return False  # "34 में से 9 शहरों में": what both count
    # "जिनमें से 20.38 लाख परीक्षार्थियों ने 499 शहरों में", "34 शहरों में से नौ शहरों में"
    return unit not in wholes and not any(other not in _PLACES for other in told)


_PLACES = frozenset({"districts", "tehsils", "blocks", "areas", "cities", "states", "checks", "courts", "offices"})
# "तहसीलों में", "जिला मुख्यालय पर", "अन्य जिलों के थे"
_AT_PLACE = regex.compile(
    r"\s*(?:(?:मुख्यालय|कार्यालय|स्तर)\s+)?(?:(?:में|पर)(?!\p{L}|\p{M})|(?:के|की|से)\s*(?:हैं|थे|थीं|रहे|रहीं|आए|आईं|मिले|मिलीं|[,;।]|$|(?:और|व|तथा|एवं|जबकि)(?!\p{L})))"
)


@lru_cache(maxsize=1)
def _parts() -> regex.Pattern[str]:
    """What tells that a figure is a part: "इनमें", "640 मरीजों में से"."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("part_words", "these_of") + r"|में\s+से"))


def _of_a_sort(number: Number, at: int, line: Line, prepared: Prepared) -> tuple[str, int] | None:
    """“318 साइबर क्राइम के केस", "18 डेंगू के नए मरीज", "42 पेयजल की शिकायतें": what stands behind the sort that parts it from its figure.

    Cases and patients are of whatever sort; what else there is only of one that the table knows.
    """
    between = prepared.between(number.outer_end, at).strip()
    genitive = _OF_SORT.match(prepared.folded.text, at, line.sentence.end)
    if not between or genitive is None or (number.value == 1 and number.written == "words"):
        return None
    found = prepared.units.get(genitive.end())
    if found is None or _IN_THE_MATTER.match(prepared.folded.text, genitive.end()):
        return None
    unit = str(lexicon.lookup("units")[found[1]])
    known = unit in lexicon.words("sorts_of_cases", "units") or unit == "connections"
    if unit in _OF_ANY_SORT or (known and between in _sorts_known()):
        return unit, found[0]
    return None


_OF_ANY_SORT = ("cases", "patients")
_OF_SORT = regex.compile(r"(?:के|की)\s+(?:(?:नए|कुल|लंबित|सक्रिय|पुराने|संदिग्ध|गंभीर|संभावित)\s+)?")
_IN_THE_MATTER = regex.compile(r"(?:मामले|प्रकरण|केस)\s+(?:में|को|का|की|के|पर)(?!\p{L}|\p{M})")  # "तीन हत्या के मामले में": in one


@lru_cache(maxsize=1)
def _sorts_known() -> frozenset[str]:
    table = lexicon.table("sorts_of_cases")
    return frozenset(word for role, words in table.items() if role != "units" for word in words)


def _cases_of(found: tuple[int, str], prepared: Prepared) -> tuple[int, str] | None:
    """“1,042 हत्या के मामले": the cases of a crime that is counted alone elsewhere ("दो हत्याएं"); None for no such."""
    end, noun = found
    genitive = (
        _OF_SORT.match(prepared.folded.text, end + 1) if noun in lexicon.words("sorts_of_cases", "crime") else None
    )
    cases = prepared.units.get(genitive.end()) if genitive is not None else None
    if cases is None or _IN_THE_MATTER.match(prepared.folded.text, end + len(" के ")):
        return None
    return cases if lexicon.lookup("units")[cases[1]] == _OF_ANY_SORT[0] else None


def _head_of_compound(found: tuple[int, str], prepared: Prepared) -> tuple[int, str]:
    """“112 बैंक प्रकरण", "9 चोरी शिकायतें": what cases and complaints are about may be a counted noun itself."""
    end, noun = found
    units = lexicon.lookup("units")
    head = prepared.units.get(end + 1) if prepared.folded.text[end : end + 1] == " " else None
    direct = lexicon.table("units")[str(units[noun])][0] == noun
    foreign = units[noun] == _FOREIGN and head is not None  # "8 विदेशी पिस्टल"
    return head if head is not None and (foreign or (direct and units[head[1]] in _FILED)) else found


_FOREIGN = "foreigners"
_FILED = frozenset({"cases", "complaints", "applications"})


_DESTINATIONS = frozenset({"jails", "hospitals"})
_SENT_THERE = regex.compile(
    r"\s+(?:भेज[ेाी]?|भेज\s+दि[एय]ा?|रेफर|पहुंचाए|लाए|लाई|(?:में|मे)\s+(?:ही\s+)?(?:कराए|कराई|कराया|करवाए|हुए|हुई|भर्ती|जंमे|पहुंचाए|लाए|लाई))(?!\p{L}|\p{M})"
)
_MORE = regex.compile(r"\s+और\s+(?=[^,;।]+(?:ेगा|ेगी|ेंगे|ेंगी|ाएगा|ाएगी|ाएंगे|ाएंगी|ने\s+का\s+लक्ष्य)(?!\p{L}|\p{M}))")


def _further(at: int, line: Line, prepared: Prepared) -> int:
    """“डेंगू के 7 और मरीज मिले": where the noun begins of what was found besides, behind the और at an offset; 0 for any other."""
    more = _BESIDES.match(prepared.folded.text, at, line.sentence.end)
    found = prepared.units.get(more.end()) if more is not None else None
    if more is None or found is None or any(n.start == more.end() for n in prepared.names_of(line.sentence)):
        return 0  # "सात में से चार और नागरिक अस्पताल"
    unit = lexicon.lookup("units")[found[1]]
    if unit in _REACHED_BESIDES:
        # "5,348 और बच्चों को खुराक दी गई", but not "छात्रों का परिणाम 86 और छात्राओं का परिणाम 91"
        to_them = _TO_THEM.match(prepared.folded.text, found[0], line.sentence.end)
        alone = not any(n.outer_start > found[0] for n in line.numbers.values())
        return more.end() if to_them is not None and alone else 0
    return more.end() if unit in _FOUND_BESIDES else 0


_BESIDES = regex.compile(r"\s+और\s+(?:नए\s+|संक्रमित\s+|कोरोना\s+|डेंगू\s+)?")
_FOUND_BESIDES = frozenset({"patients", "cases", "deaths", "accused", "suspects", "people", "warrantees", "infected"})
_REACHED_BESIDES = frozenset(
    {"children", "women", "girls", "pregnant women", "farmers", "families", "beneficiaries", "students", "voters"}
)
_TO_THEM = regex.compile(r"\s+(?:को|ने)(?![\p{L}\p{M}])")
_LYING_THERE = regex.compile(r"\s+(?:में|मे)\s+(?:पहले\s+से\s+)?(?:लंबित|विचाराधीन|दर्ज|चल\s+रहे)\s+(?=\p{L})")
_ABOUT = regex.compile(r"से\s+(?:संबंधित|संबद्ध|जुडे|जुडी)(?!\p{L})")


# For what those counted came, who are not named: they came to be given it.
_THEY_CAME = regex.compile(
    r"\s+(?:लेने|लगवाने|लगाने|पीने|खाने|कराने|करवाने|देने|डालने|बनवाने)\s+(?:(?:के\s+लिए|ही)\s+)?(?:आए|आईं|आ\s+सके|पहुंचे|पहुंचीं|पहुंच\s+सके)(?!\p{L}|\p{M})"
)


def _is_field(noun: str, end: int, prepared: Prepared) -> bool:
    """Whether a noun in the singular says where ("प्रदेश में", "देश भर में"): of several, it would be प्रदेशों."""
    level = noun in lexicon.words("levels", "प्रदेश") or noun in lexicon.words("levels", "देश")
    return level and _WHERE.match(prepared.folded.text, end) is not None


# "प्रदेश में संयुक्त रूप से नंबर वन": where a place is held; "12 राज्य में चुनाव" counts, as loose as it is said
_WHERE = regex.compile(r"\s*(?:भर\s+)?में\s+(?:\S+\s+){0,4}?(?:नंबर|पहल|अव्वल|शीर्ष|टाप|प्रथम|सिरमौर|स्थान)")


def _ends_a_name(number: Number, start: int, end: int, line: Line, prepared: Prepared) -> bool:
    """Whether a noun is within a name behind a number, of one of which something is: "9 जुलाना थाने की", "5 रामपुर कारखाना थाने के"."""
    heads = (
        n
        for n in prepared.names_of(line.sentence)
        if n.kind == "headed" and end <= n.end and number.outer_end < n.start <= start
    )
    return any(
        (n.base or n.type == "department") and _OWNS.match(prepared.folded.text, n.end, line.sentence.end)
        for n in heads
        if n.start < start or n.end > end
    )  # "1,120 राजस्व विभाग की हैं"


def department_behind(number: Number, names: list[Name], prepared: Prepared) -> Name | None:
    """The department right behind a number that is its own: "इनमें 1,120 राजस्व विभाग की और 640 ऊर्जा विभाग की हैं"; None for none."""
    for name in names:
        if name.type == "department" and name.kind == "headed" and 0 <= name.start - number.outer_end <= 1:
            return name if _OWNS.match(prepared.folded.text, name.end) else None
    return None


# What follows a name behind a figure that is its own: "1,120 राजस्व विभाग की हैं".
_OWNS = regex.compile(r"\s+(?:का|की|के)(?:\s+(?:ही\s+)?(?:है|हैं|था|थे|थी|थीं|रहे|रहीं|रही|और|व|तथा|एवं)(?!\p{L})|,)")


def _unit_of_next(number: Number, at: int, line: Line, prepared: Prepared) -> tuple[str, int]:
    """The noun that the number after और counts, where only a sort stands before: "4 सरकारी और 11 निजी अस्पताल"."""
    text = prepared.folded.text
    if not _sorts().fullmatch(text, number.outer_end, at):
        return "", 0
    following = [n for n in line.numbers.values() if n.outer_start > at and _JOINT.fullmatch(text, at, n.outer_start)]
    if not following:
        return "", 0
    return unit_after(following[0], line, prepared)[0], at - 1


# "22 फीसदी (12 हजार 805) मामले": how many the share before the bracket is
_OF_SHARE = regex.compile(rf"(?:%|{lexicon.any_of('percent')})\s*\(\s*$")
_ASIDE = regex.compile(r"\s*\)(?=\s*\p{L})")
_SHARE_ASIDE = regex.compile(rf"\s*\(\s*[\d.]+\s*(?:%|{lexicon.any_of('percent')})\s*\)(?=\s)")
_JOINT = regex.compile(r"(?:और|व|तथा|एवं)\s+(?:करीब\s+|लगभग\s+)?")


@lru_cache(maxsize=1)
def _two_sorts() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?:व|और|एवं|तथा)\s+{lexicon.whole_word('अन्य|' + lexicon.any_of('reaching_words', 'sorts'))}"
    )


@lru_cache(maxsize=1)
def _sorts() -> regex.Pattern[str]:
    sort = lexicon.whole_word(lexicon.any_of("reaching_words", "sorts") + r"|[\p{L}\p{M}]+(?:दार|ीय)")  # फलदार
    return compile_pattern(rf"(?:\s+{sort})+\s+")


def _of_scheme(at: int, line: Line, prepared: Prepared) -> tuple[str, int] | None:
    """“28 हजार 642 लाड़ली बहना योजना की हितग्राहियों": who is counted; None where a noun at an offset heads no scheme's name."""
    scheme = next((n for n in prepared.names_of(line.sentence) if n.kind == "measure" and n.start < at < n.end), None)
    if scheme is None or scheme.case != "genitive":
        return None
    word = _NEXT_WORD.match(prepared.folded.text, scheme.after, line.sentence.end)
    found = prepared.units.get(word.start("w")) if word else None
    person = str(lexicon.lookup("units")[found[1]]) if found else ""
    return (person, found[0]) if found and person in lexicon.words("cover_units", "units") else None


_NEXT_WORD = regex.compile(r"[ \-]*(?P<w>[\p{Devanagari}\p{Latin}]+)")


@lru_cache(maxsize=1)
def _stopping() -> frozenset[str]:
    """Words over which a number does not reach for its noun."""
    others = ("और", "व", "तथा", "एवं", "कि", "है", "हैं", "था", "थे", "जो", "तो", "यानी", "तक", "लेकर", "पाकर", "अंक", "लाकर")
    return frozenset((*lexicon.words("case_marks"), *others))
