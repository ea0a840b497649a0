"""Whether a number of things tells how many a scheme has reached, or only counts them: by the words of its clause.

The verb decides ("640 आवास बनाए गए": coverage; "640 आवास लंबित हैं": a count), but not alone: what is set up as
a means (booths, staff), honoured, struck off a list, judged by a result or still to be done is counted, whatever word
of progress stands beside it, and a target of its own is coverage whatever the things are. The stems of progress are
progress.yml, the words around them that turn them reaching_words.yml, the units that a scheme reaches cover_units.yml,
those that are its means means_units.yml.
"""

from __future__ import annotations

from functools import cache, lru_cache

import regex

from extract import lexicon
from extract.figures.examinees import sat
from extract.figures.modality import tells_target
from extract.figures.not_reached import reaches_nobody
from extract.figures.served import is_served
from extract.holders.parties import is_won
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.names.gazetteer import place_names
from extract.numbers.number import Number
from extract.prepared import Prepared

WEIGHTS = ("tonnes", "quintals")  # of crops that the state buys; all others are refused (rules/refusals.py: weighed)


def count_or_coverage(
    unit: str, number: Number, end: int, line: Line, prepared: Prepared, *, part: bool = False, reached: bool = False
) -> str:
    """The kind, "count" or "coverage", by the verb of the clause after a number whose noun ends at `end`.

    In a row of numbers ("27 आवास और 12 नल लगाए गए") the verb stands after the last. A part of a
    whole ("500 में से 400") may also have it before, and is `reached` where nothing says that it stands open.
    """
    end = max(end, number.outer_end)
    clause = _clause_after(end, line, prepared)
    if unit in WEIGHTS:
        return kind_of_weight(clause)
    if unit == "saplings" and not _PERISHED.search(clause):
        return "coverage"  # nobody has saplings but to plant them: "वन विभाग 12 लाख पौधे लगाएगा", "का लक्ष्य 34 लाख पौधों का है"
    whole_clause = _WHOLE_CLAUSE.match(prepared.folded.text, end, line.sentence.end)
    if part and _BREAKDOWN.match(prepared.folded.text, end, line.sentence.end):
        return "count"
    if part and is_won(unit, clause, line.text):
        return "count"
    before = prepared.between(max(line.sentence.start, number.outer_start - _OWNER), number.outer_start)
    if unit in _SAT and _PASSED.fullmatch(clause):
        return "coverage"  # "राजस्थान से 1.19 लाख अभ्यर्थी सफल", as headlines and points tell it
    if reaches_nobody(unit, clause, line.text, part=part) or _harmed().search(before) or _CAUGHT.search(before):
        return "count"
    if part and _CAME_TO.match(clause) and _waiting_things().search(before):
        return "count"
    if not part and _ORDERED.search(clause) and _standing_before().search(before):
        return "count"  # "बैंकों में लटकी 947 पत्रावलियां दस दिन में निपटा दी जाएं"
    came = unit in lexicon.words("arriving_units") and _CAME_IN.search(before) is not None
    if came and not part and not _OF_THEM.match(clause):
        return "count"  # "समाधान दिवस में आईं 57 शिकायतें, 14 का ही निस्तारण"
    if coverable(unit) and not part and tells_target(clause) and not stems("refused").search(clause):
        return "coverage"
    if not part and _PUT_UP.match(clause):
        return "count"
    if unit not in _WON and unit not in ranked_units() and _aimed().search(clause):
        return "coverage"
    if _object_of_aim().match(clause):
        return "coverage"
    if unit in lexicon.words("made_units") and _TO_PLACE.match(prepared.folded.text, end, line.sentence.end):
        return "coverage"
    if unit in _PLANTED and _PLANT.match(clause):
        return "coverage"
    if coverable(unit) and _goal_said().search(before) and _GOAL_IS.match(clause):
        return "coverage"
    if (
        coverable(unit)
        and not part
        and _IS_TO.match(clause)
        and _goal_earlier().search(prepared.between(line.sentence.start, number.outer_start))
    ):
        return "coverage"
    done = stems("done").search(clause) or (whole_clause is not None and _given().match(whole_clause.group()))
    still_open = stems("open").search(clause)
    if not done and not part and _next_is_done(end, line, prepared):
        return "count"
    if not still_open and not done and _IN_A_ROW_AFTER.match(prepared.folded.text, end):
        rest = _plain(prepared.between(end, line.sentence.end)).lstrip(" ,")
        if not part:
            rest = rest.partition(",")[0]
        if reaches_nobody(unit, rest, line.text, part=part):
            return "count"
        done = stems("done").search(rest)
        still_open = stems("open").search(rest)
    text = prepared.folded.text
    if coverable(unit) and is_served(
        unit, text, end, line.sentence.end, text[line.sentence.start : number.outer_start]
    ):
        return "coverage"
    if part and _JOINED_IN.match(clause):
        return "coverage"
    if part and sat(unit, clause, prepared.folded.text, end, line.sentence.end):
        return "coverage"
    if stems("refused").search(clause) or (still_open and (not done or still_open.start() <= done.start())):
        return "count"
    if part:
        if (unit == "things" or coverable(unit)) and _VERBLESS.fullmatch(prepared.between(end, line.sentence.end)):
            return "coverage"
        if done or reached or _TAKEN.match(clause) or _took_part().match(clause) or _was_done(unit, clause):
            return "coverage"
        if coverable(unit) and _ONLY_THERE.match(clause):
            return "coverage"
        before = _plain(prepared.between(line.sentence.start, number.outer_start)[-60:])  # about one clause
        return "coverage" if stems("done").search(_OTHER_CLAUSE.split(before)[-1]) else "count"
    turned = not clause.strip(" .!|") and _done_before().search(before) is not None
    return "coverage" if (done or turned) and coverable(unit) else "count"


def kind_of_weight(clause: str) -> str:
    """Coverage of crops that were bought, lifted or carried; a count where they only came ("की आवक हुई") or still lie there."""
    return "count" if _LIES_THERE.search(clause) else "coverage"


_PERISHED = regex.compile(r"(?<!\p{L})(?:सूख|टूट|नष्ट|उखड|जल\s|जलकर|मुरझा|चोरी|मर\s|बर्बाद)")

_LIES_THERE = regex.compile(r"(?<!\p{L})(?:आवक|आया|आई|पहुंचा|पहुंची|पडा|शेष|बाकी|बकाया|खुले\s+में)(?!\p{L}|\p{M})")

# "931 मामले निराकरण के लिए रखे गए थे": what was laid before a court, and not yet what it did
_PUT_UP = regex.compile(
    r"\s*(?:को\s+)?(?:[\p{L}\p{M}]+\s+){0,4}?(?:निपटारे|निस्तारण|निराकरण|निष्पादन|सुनवाई|समाधान)\s+(?:के\s+लिए|हेतु)\s+(?:[\p{L}\p{M}]+\s+){0,5}?"
    r"(?:रख[ेाी]|लगाए|लगाया|प्रस्तुत|पेश|चि(?:ह|न)्(?:न|ह)ित|सूचीबद्ध)(?![\p{L}])"
)
_ORDERED = regex.compile(r"(?<!\p{L})(?:जाए|जाएं|करें|दें)\s*[।.]?\s*$")


@lru_cache(maxsize=1)
def _standing_before() -> regex.Pattern[str]:
    """“लंबित 312 शिकायतें": what waits to be decided, and is nobody's due."""
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('part_words', 'waiting')}\s+$")


# "35 हजार अभ्यर्थी बुलाए गए थे, इनमें से 25,656 ही शामिल हुए": who came of those who could
_JOINED_IN = regex.compile(
    r"\s*(?:[\p{L}\p{M}]+\s+)?(?:ने\s+हाजिरी|ही\s+(?:शामिल|उपस्थित|हाजिर)|(?:शामिल|उपस्थित|हाजिर)\s+हु[एई])"
)
_CAME_TO = regex.compile(r"\s*(?:ही\s+)?(?:(?:पर|तक)\s+)?(?:हो\s+ग|रह\s+ग|आ\s+ग|पहुंच)")


@lru_cache(maxsize=1)
def _waiting_things() -> regex.Pattern[str]:
    """“लंबित शिकायतें घटकर" before "74 हो गईं”: more or fewer of what waits, none of it done."""
    waiting, moved = lexicon.any_of("part_words", "waiting"), lexicon.any_of("moved_words", "up", "down")
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?:{waiting})\s+\S+\s+(?:(?:\S+\s+से\s+)?(?:{moved})\s+)?(?:\S+\s+में\s+)?$"
    )


@lru_cache(maxsize=1)
def _done_before() -> regex.Pattern[str]:
    """“दो दिनों में बनाए गए 63,500 कार्ड", "निपटाए 3,272 मामले": a title whose verb stands before what it was done to."""
    done = lexicon.any_of("progress", "done")
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?:{done}\S*\s+(?:गए|गई|गईं|हुए|हुई)|{lexicon.any_of('reaching_words', 'did')})\s+$"
    )


# "सीखड़: 15,717 में 6,752, नरायनपुर: 40,540 में 17,524": labels and parts to the end, and no verb
_VERBLESS = regex.compile(r"(?:[\s,;|।.]*(?:[\p{L}\p{M}]+\s?){1,4}\s*[:–-]\s*\d[\d,]*\s+में\s+\d[\d,]*)+[\s,;|।.]*")
# "1,864 में ही बिजली है", "नौ पर ही छिड़काव हो पा रहा": fewer than should be
_ONLY_THERE = regex.compile(r"\s*(?:\S+\s+)?(?:में|पर)\s+ही\s")
# "5,633 ने वेंडर चुन लिया है": what is done for oneself is done
_TAKEN = regex.compile(r"\s*ने\s[\s\S]*?\s(?:लिया|ली|लिए|कराया|कराई|कराए)(?:\s+(?:है|हैं|था|थी|थे))?\s*$")
_OTHER_CLAUSE = regex.compile(
    r"(?:[,;]\s|(?<!\p{L})(?:(?:इन|जिन|उन|इस|जिस|उस)(?:में|मे)|और|तथा|एवं|जबकि|वहीं)(?!\p{L}))"
)  # what stands before it is said of the whole


def _was_done(unit: str, clause: str) -> bool:
    """“इनमें 49 में समझौता कराया गया", "19 में ही माल बरामद हो सका": something was done of a part, or came of it.

    Not what befell it or was done against it ("36 पर वाद दायर किया गया").
    """
    means = unit in lexicon.words("means_units") or unit in _MEANS_OF_GAMES
    return not means and _PASSIVE.match(clause) is not None and not _otherwise().search(clause)


_MEANS_OF_GAMES = ("players", "candidates", "matches", "companies", "districts", "stations")


def shuts_out(clause: str) -> bool:
    """Whether a clause tells that those counted were left out, or that something went wrong: "किस्त फंस गई", "नाम कटे"."""
    return _shut_out().search(clause) is not None


@lru_cache(maxsize=1)
def _shut_out() -> regex.Pattern[str]:
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('reaching_words', 'shut_out')}")


@lru_cache(maxsize=1)
def _otherwise() -> regex.Pattern[str]:
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('reaching_words', 'otherwise')}")


_PASSIVE = regex.compile(
    r"\s*(?:ही\s+|भी\s+)?(?:का|की|को|में|पर|ने|से)\s+[\s\S]*?(?<!\p{L}|\p{M})(?:गया|गई|गए|गईं|चुका|चुकी|चुके|सका|सकी|सके|दिया|दी|दिए|लिया|ली|लिए|हुआ|हुई|हुए)(?:\s+(?:है|हैं|था|थी|थे))?\s*[.!]?\s*$"
)


@lru_cache(maxsize=1)
def _took_part() -> regex.Pattern[str]:
    """“20,913 परीक्षा में बैठे": of those who could, so many took part."""
    return compile_pattern(rf"\s*(?:\S+\s+){{0,2}}?{lexicon.any_of('reaching_words', 'took_part')}")


def done_before(words: str) -> bool:
    """Whether words before a figure tell that what it counts was done: "डोज ले चुके लोगों की संख्या"."""
    return stems("done").search(words) is not None and stems("open").search(words) is None


def stands_open(words: str) -> bool:
    """Whether words tell that something waits or is wanting ("रिक्त", "लंबित"), and nothing was done."""
    return stems("open").search(words) is not None and stems("done").search(words) is None


def against_this(number: Number, line: Line, prepared: Prepared) -> bool:
    """“इसके विरुद्ध उपलब्धि 45,174": a target was named before, so that the number is what was reached of it."""
    return _this_against().search(prepared.between(line.sentence.start, number.outer_start)) is not None


@lru_cache(maxsize=1)
def _this_against() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("part_words", "this_against")) + r"[^,;।]{0,40}$")


_SAT = ("candidates", "students", "girls", "boys")
_PASSED = regex.compile(r"\s*(?:सफल|उत्तीर्ण|पास|क्वालिफाई|क्वालीफाई)\s*[।.]?\s*")
_PLANTED = ("saplings", "trees")
_PLANT = regex.compile(
    r"\s*(?:ही\s+|भी\s+)?(?:लगाए|लगवाए|रोपे|रोपित|किया|कराया|हुआ|कर)(?!\p{L}|\p{M})"
)  # others lagāe are a means: "203 कर्मचारी लगाए"
_CAUGHT = regex.compile(r"(?<!\p{L})के\s+हाथ\s+$")  # "पुलिस के हाथ तीन वांछित लगे"
_OF_THEM = regex.compile(r"\s*(?:का|की|के|को|में)(?!\p{L})")  # "मिली 57 शिकायतों का निस्तारण": what became of them
_CAME_IN = regex.compile(r"(?<!\p{L})(?:आईं|आई|आए|पहुंचीं|पहुंची|मिलीं|मिली)\s+(?:कुल\s+)?$")
_OWNER = 40  # characters: "भूकंप में मरने वालों की कुल संख्या"


@lru_cache(maxsize=1)
def _harmed() -> regex.Pattern[str]:
    """“मरने वालों की संख्या 69 हो गई": whom something befell."""
    return compile_pattern(
        lexicon.whole_word(lexicon.any_of("reaching_words", "harmed"))
        + r"\s+(?:की|का)\s+(?:कुल\s+)?(?:संख्या|आंकडा|तादाद)\s*$"
    )


_WON = ("medals", "awards", "prizes")  # "20 पदक का लक्ष्य": nobody is served
# "जिनमें 29 अकेले पूर्णिया की हैं", "168 बालिकाएं थीं": whose or what the part is, and nothing that was done for it.
_BREAKDOWN = regex.compile(
    r"\s*(?:(?:अकेले|केवल|सिर्फ)\s+)?(?:[\p{L}\p{M}\-]+\s+){0,3}?(?:के|की|का)\s+(?:हैं|है|थे|थीं|थी|रहे|निकले)(?!\p{L})|\s*(?:थे|थीं|हैं)(?!\p{L})"
)


@lru_cache(maxsize=1)
def _aimed() -> regex.Pattern[str]:
    """“चार हजार प्लांट लगाने का लक्ष्य है": a target, whatever the things are."""
    goal = lexicon.whole_word(lexicon.any_of("reaching_words", "goals"))
    return compile_pattern(
        rf"(?:का|के|की)\s+(?:\S+\s+)?{goal}(?!\s+(?:के|का|से|की|में|पार|पूरा|हासिल)(?!{lexicon.WORD_CHAR}))"
    )


@lru_cache(maxsize=1)
def _goal_said() -> regex.Pattern[str]:
    """“बिहार का लक्ष्य 8.5 करोड़ कार्ड का है": a target said before its figure."""
    return compile_pattern(
        lexicon.whole_word(lexicon.any_of("reaching_words", "goals")) + r"\s+(?:कुल\s+|करीब\s+|लगभग\s+)?$"
    )


# "4.2 करोड़ कार्ड के साथ दूसरे नंबर पर": what the place was got for
_TO_PLACE = regex.compile(
    r"\s*(?:के\s+साथ|के\s+संग)\s+(?:\S+\s+){0,3}?(?:\S+\s+(?:स्थान|नंबर|पायदान|रैंक)\s+पर|पहले|दूसरे|तीसरे|अव्वल|शीर्ष)"
)


@lru_cache(maxsize=1)
def _goal_earlier() -> regex.Pattern[str]:
    """“विभाग का लक्ष्य मार्च तक 1.4 लाख विद्यार्थियों को छात्रवृत्ति देने का है": a target said at the head of its clause."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "goals")) + r"\s[^,;।:]{0,60}$")


_IS_TO = regex.compile(r"\s*(?:को\s+)?(?:[^,;।\s]+\s+){0,5}?[\p{L}\p{M}]+ने\s+का\s+(?:है|था|रखा|तय)(?!\p{L})")
_GOAL_IS = regex.compile(r"\s*(?:(?:का|की|के)\s+)?(?:है|हैं|था|थी|थे|रखा|तय|निर्धारित)(?!\p{L})")


@lru_cache(maxsize=1)
def _object_of_aim() -> regex.Pattern[str]:
    """“500 पंचायतों को टीबी मुक्त करने का लक्ष्य है": things that are ranked elsewhere, here what something is to be done to."""
    goal = lexicon.whole_word(lexicon.any_of("reaching_words", "goals"))
    return compile_pattern(rf"\s*को\s+(?:\S+\s+){{1,5}}?\S+ने\s+का\s+{goal}")


def _clause_after(at: int, line: Line, prepared: Prepared) -> str:
    """The text from an offset up to the next number or the end of the clause."""
    text = prepared.folded.text
    following = [
        n.outer_start
        for n in line.numbers.values()
        if n.outer_start >= at
        and not _SPAN.match(text, n.outer_end)
        and not is_one(n)
        and not _restates(n, at, text)
        and not (n.kind == "ordinal" and _NTH.match(text, n.outer_end))
    ]
    rest = _plain(prepared.between(at, min([line.sentence.end, *following])))
    if following:
        rest = _OF_THE_NEXT.sub("", rest)
    stop = _clause_end().search(rest)
    return rest[: stop.start()] if stop else rest


_OF_THE_NEXT = regex.compile(r"[\s,;]+(?:बाकी|शेष|बचे|बची)\s*$")  # "602 निस्तारित हुए, शेष 38": said of the figure behind


def _restates(number: Number, at: int, text: str) -> bool:
    """“21,470 यानी 67.43 फीसदी क्वालिफाई हुए": a percent that says the figure before it once more."""
    return number.kind == "percent" and _THAT_IS.fullmatch(text, at, number.outer_start) is not None


_NTH = regex.compile(r"\s*(?:किश्त|किस्त|चरण|डोज|खुराक|टीका)(?!\p{L})")  # "हितग्राहियों को प्रथम किश्त": no figure
_THAT_IS = regex.compile(r"\s*,?\s*(?:यानी|यानि|अर्थात|\()\s*(?:कि\s+)?(?:करीब\s+|लगभग\s+)?")


def _plain(clause: str) -> str:
    """A clause without the words that only look like progress: पॉस मशीन, के पास, पूरे नंबर, जमालपुर, टीकमगढ़."""
    return _seeming().sub(lambda match: "-" * len(match.group()), clause)


@lru_cache(maxsize=1)
def _seeming() -> regex.Pattern[str]:
    named = sorted(
        name for name in place_names() if any(stems(role).match(name) for role in ("done", "open", "refused"))
    )
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?:{lexicon.any_of('reaching_words', 'seeming')}|{lexicon.whole_word(lexicon.alternation(named))})"
    )


_WHOLE_CLAUSE = regex.compile(r"[^;।\n]*?(?=,\s|[;।\n]|$)")
_SPAN = regex.compile(
    r"\s*-?\s*(?:" + lexicon.whole_word(lexicon.any_of("durations")) + "|बूंद(?!\\p{L}))"
)  # "सौ दिन का काम": no figure


def _next_is_done(end: int, line: Line, prepared: Prepared) -> bool:
    """“66 शिकायतें, तीन निस्तारित": whether the number behind a comma counts no thing of its own but what is done of these."""
    following = min((n for n in line.numbers.values() if n.outer_start >= end), key=lambda n: n.start, default=None)
    if following is None or not _ASIDE.fullmatch(prepared.between(end, following.outer_start)):
        return False
    behind = _OF_IT.match(prepared.folded.text, following.outer_end)
    return behind is not None and stems("done").match(prepared.folded.text, behind.end()) is not None


_ASIDE = regex.compile(r"\s*,\s*(?:(?:मौके\s+पर|महज|मात्र|सिर्फ|केवल)\s+)*")
_OF_IT = regex.compile(r"\s+(?:(?:का|की|के|को|ही|पर|मौके)\s+)*")
_IN_A_ROW_AFTER = regex.compile(
    r"\s*(?:(?:पहली|दूसरी|दोनों|एक)\s+[\p{L}\p{M}]+\s*|को\s+(?:पहली|दूसरी|तीसरी|प्रथम|द्वितीय|तृतीय)\s*)?(?:,|और|तथा|व|एवं)\s"
)  # "लोग पहली डोज और", "9,312 को पहली, 8,704 को दूसरी"


def coverable(unit: str) -> bool:
    """Whether a unit is one that a scheme reaches (people, cards, cases), so that a number of it can be coverage."""
    return unit in lexicon.words("cover_units", "units")


@lru_cache(maxsize=1)
def ranked_units() -> frozenset[str]:
    """The units that are ranked among each other: stations, districts, cities."""
    return frozenset(lexicon.words("field_types"))


@cache
def stems(name: str) -> regex.Pattern[str]:
    """The stems of progress.yml under a name (done, open, refused), each at the beginning of a word."""
    return compile_pattern(rf"(?<!{lexicon.WORD_CHAR}){lexicon.any_of('progress', name)}")


def is_one(number: Number) -> bool:
    """Whether a number is एक in words, which may be an article."""
    return number.value == 1 and number.written == "words"


@lru_cache(maxsize=1)
def _given() -> regex.Pattern[str]:
    """“41,268 को … मिल गए", "18 हजार किसानों को बीज दिया गया”: those who received are reached."""
    no_service = lexicon.any_of("reaching_words", "honours")
    return compile_pattern(
        r"\s*(?:का|की)\s+(?:ही\s+)?(?:हुआ|हुई|हो\s+(?:चुका|चुकी|गया|गई|सका|सकी))|\s*(?:ही\s+)?को\s(?:(?!"
        + no_service
        + r")[\s\S])*?"
        + r"(?<!\p{Devanagari})(?:मिल|दिया|दिए|दी\s+गई|दी\s+जा|बांट|भेज|वितरित|उपलब्ध)"
        + r"|\s*के\s+(?:बैंक\s+)?खात(?:े|ों)\s+में\s[\s\S]*?(?<!\p{Devanagari})(?:भेज|पहुंच|जमा|डाल|ट्रांसफर|हस्तांतरित|अंतरित)"
    )


@lru_cache(maxsize=1)
def _clause_end() -> regex.Pattern[str]:
    return compile_pattern(
        lexicon.whole_word("जबकि|लेकिन|मगर|वहीं|परंतु|इनमें|जिनमें|जिसमें|जहां|जिनका|जिनकी|जिनके|जिन्हें|क्योंकि|इसलिए|ताकि")
        + r"|[;।]|,\s|"
        + lexicon.whole_word("और|तथा|एवं")
    )
