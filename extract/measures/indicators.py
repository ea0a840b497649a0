"""What a clause measures where it names it itself: "वारंट तामीली में कोरबा पुलिस दूसरे", "400 मीटर दौड़ में", "शून्य भुखमरी में 39 अंक".

The article's ranking or survey has criteria, a meet has events. A clause that puts one
of them in the locative before its figures is about that: indicators.yml has the nouns
that end such a name. It holds for the figures behind it until a clause is set against
its own (जबकि, लेकिन) or names another thing in the locative that is no place.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.rules.required import one_of
from extract.sentences import Sentence
from extract.text import fold_text

_KINDS = ("rank", "score", "coverage")
_PLACES = ("place", "headed", "person", "generic", "pronoun")
OF_WORK = (
    "policing",
    "revenue",
    "registry",
    "school",
    "health",
    "cleanliness",
    "farm",
    "production",
    "works",
    "money",
    "shares",
)
_WORDS = 4  # of a name before its last noun: "17 वर्ष बालक वर्ग की 100 मीटर दौड़" has more, and is read from "वर्ग की" on


def find_indicator(
    claim: Claim, window: Window, names: list[Name], sentence: Sentence, prepared: Prepared, *, of_dashboard: bool
) -> str:
    """The criterion or event that a sentence names before a claim, as printed; "" for none.

    `of_dashboard` says that a state's dashboard is ranked, whose parts (विकास, राजस्व) are criteria nowhere else.
    """
    if claim.kind not in _KINDS:
        return ""
    said = _standing_before(claim, names, sentence, prepared) or _last_in_locative(
        claim, window, names, sentence, prepared
    )
    if said is None:
        return ""
    if claim.kind == "coverage" and is_of_meet(said["head"]):
        return ""  # "200 मीटर में 40 प्रतिशत काम"
    part = is_part(said["head"])
    if part and not (of_dashboard and claim.kind in ("rank", "score")):
        return ""
    later = said.end() if part else said.start()
    if any(n.kind == "measure" and n.start >= later and n.end <= claim.anchor for n in names):
        return ""  # a known name, or what the sentence turned to since
    start, end = said.span("name")
    text = prepared.folded.text
    pair = _joined().search(text, sentence.start, start)  # "स्वास्थ्य एवं पोषण"
    start = pair.start() if pair else start
    group = _GROUP.search(text, sentence.start, start) if _OF_GROUP.match(text, start) else None
    start = group.start() if group else start
    inside = [n for n in names if n.kind in _PLACES and start <= n.start < end and (n.case or n.kind != "place")]
    dated = [p.end for p in prepared.periods if start <= p.start and p.end <= end]  # "नवंबर की जुर्माना वसूली में"
    start = max([start, *(n.after for n in inside), *dated])
    words = prepared.quote(start, end).split() if start < end else []
    of_event = is_of_meet(" ".join(words))
    while words and _opens_no_name(words[0], of_event=of_event):
        words.pop(0)  # "शूटिंग की 10 मीटर एयर राइफल" behind a name, "2024-25 की वसूली"
    if len(words) == 1 and fold_text(words[0]) in lexicon.words("indicators", "works", "money", "production"):
        return ""
    name = " ".join(words)
    if part:
        name = name.removesuffix("ों")  # "राजस्व कार्यों में"
        if not is_part(name):
            return ""  # "अपने विकास में"
    return "" if fold_text(name) in lexicon.words("indicator_words", "none") else name


_OF_GROUP = regex.compile(r"वर्ग\s+(?:की|के|का)\s")
_GROUP = regex.compile(r"(?<![\p{L}\p{M}-])[\p{L}\p{M}]+\s+$")  # "बालक" of "बालक वर्ग की अंडर-14 लंबी कूद"


def find_matter(claim: Claim, names: list[Name], sentence: Sentence, prepared: Prepared, *, measured: bool) -> str:
    """“आय के मामले में हरिद्वार डिपो पहले स्थान पर": what a sentence ranks in, be its noun known or not; "" for none.

    It says so in as many words, so that no table has to know the noun. A figure alone (प्रतिशत) is no matter, nor, where the article
    has a measure (`measured`), something done ("सेवाएं देने").
    """
    if prepared.words_of(sentence).isdisjoint(one_of("indicator_words", "matter")):
        return ""
    said = None
    stop = claim.end if claim.rule == "rank.last_of_field" else claim.anchor  # whose number is its field's
    for match in _in_the_matter().finditer(prepared.folded.text, sentence.start, stop):
        said = match
    if said is None or claim.kind == "coverage" or _turns().search(prepared.folded.text, said.end(), stop):
        return ""
    start, end = said.span("name")
    inside = [
        n.after for n in names if start <= n.start < end and (n.kind == "headed" or (n.kind in _PLACES and n.case))
    ]
    words = prepared.quote(max([start, *inside]), end).split() if max([start, *inside]) < end else []
    while words and _opens_no_name(words[0], of_event=False):
        words.pop(0)
    none = lexicon.words("indicator_words", "no_matter")
    if not words or fold_text(words[-1]) in none or (measured and words[-1].endswith("ने")):
        return ""  # "सरल पोर्टल पर सेवाएं देने के मामले में": what is done there, and the portal is measured
    return " ".join(words)


def find_behind(claim: Claim, measure: str, names: list[Name], sentence: Sentence, prepared: Prepared) -> str:
    """“बीघापुर 69.8 फीसदी उपस्थिति के साथ", "… 47.5 फीसदी बच्चों की उपस्थिति रही": the work that a share is of; "" for none.

    A sentence that names a scheme or a ranking measures that, and so does an article whose measure says the work.
    """
    if claim.kind != "coverage" or claim.unit != "percent" or any(n.kind == "measure" for n in names):
        return ""
    if prepared.words_of(sentence).isdisjoint(one_of("indicators_behind", "work")):
        return ""
    said = _behind().search(prepared.folded.text, max(sentence.start, claim.start), sentence.end)
    if said is None or said["head"] in fold_text(measure):
        return ""
    return prepared.called(*said.span("name"))


@lru_cache(maxsize=1)
def _behind() -> regex.Pattern[str]:
    work = lexicon.whole_word(lexicon.any_of("indicators_behind", "work"))
    percent = lexicon.any_of("percent")
    whose = r"(?:[\p{L}\p{M}]+(?:ों|ओं)\s+(?:का|की|के)\s+)"
    kind = lexicon.whole_word(lexicon.any_of("indicators_behind", "kind"))
    verb = lexicon.whole_word(lexicon.any_of("indicators_behind", "verb"))
    return compile_pattern(
        rf"{percent}\s+(?:ही\s+)?{whose}?(?:ही\s+)?(?P<name>(?:{kind}\s+)?(?P<head>{work}))\s+{verb}"
    )


def _opens_no_name(word: str, *, of_event: bool) -> bool:
    """Whether a word at the beginning of a criterion is no part of it: a joint, a pointer, a bullet, a figure that is no distance."""
    genitive = word in lexicon.words("case_marks", "genitive")
    opener = fold_text(word) in lexicon.words("indicator_words", "opener")
    return (
        genitive
        or opener
        or not any(char.isalpha() or char.isdigit() for char in word)
        or (word[0].isdigit() and not of_event)
    )


def _last_in_locative(
    claim: Claim, window: Window, names: list[Name], sentence: Sentence, prepared: Prepared
) -> regex.Match[str] | None:
    """“वारंट तामीली में कोरबा पुलिस दूसरे": the last noun of a criterion in the locative that still holds at the claim."""
    if prepared.words_of(sentence).isdisjoint(one_of("indicators")):
        return None
    text = prepared.folded.text
    said = None
    for match in _in_locative().finditer(text, sentence.start, claim.anchor):
        said = match
    if said is None or (claim.kind == "coverage" and said["head"] in lexicon.words("indicators", "answers")):
        return None
    if _turns().search(text, said.end(), claim.anchor) or _names_another(claim, window, said, names, prepared):
        return None
    return said


def _standing_before(
    claim: Claim, names: list[Name], sentence: Sentence, prepared: Prepared
) -> regex.Match[str] | None:
    """“पंजीयन 81 प्रतिशत रहा", "छात्र उपस्थिति लहरपुर में 63.85, रेउसा में 48.3": a criterion from which only places and figures part the claim."""
    if claim.kind == "rank" or prepared.words_of(sentence).isdisjoint(one_of("indicators", *OF_WORK)):
        return None
    text = prepared.folded.text
    said = None
    for match in _by_itself().finditer(text, sentence.start, claim.anchor):
        said = match
    if said is None:
        return None
    between = list(text[said.end() : claim.anchor])
    for name in names:
        if name.kind in _PLACES and said.end() <= name.start and name.end <= claim.anchor:
            width = min(name.after, claim.anchor) - name.start
            between[name.start - said.end() : name.start - said.end() + width] = " " * width
    return said if _between().fullmatch("".join(between)) else None


def is_part(indicator: str) -> bool:
    """Whether a criterion is what a state's dashboard ranks apart: विकास कार्य, राजस्व."""
    return fold_text(indicator) in lexicon.words("indicators", "dashboard")


def is_of_meet(indicator: str) -> bool:
    """Whether a criterion is an event of a meet, which has its own day and field, whatever ranking the article tells."""
    return _events().search(fold_text(indicator)) is not None


def _names_another(claim: Claim, window: Window, said: regex.Match[str], names: list[Name], prepared: Prepared) -> bool:
    """“400 मीटर दौड़ में विकास पहले, 800 मीटर में सुनील": a later figure's own stretch puts another thing, no place, in the locative."""
    if window.start < said.end():
        return False
    places = {n.after for n in names if n.kind in _PLACES and n.case == "locative"}
    marks = _LOCATIVE.finditer(prepared.folded.text, window.start, claim.anchor)
    return any(mark.end() not in places for mark in marks)


_LOCATIVE = regex.compile(r"(?<=\s)(?:में|मे)(?![\p{L}\p{M}])")


@lru_cache(maxsize=1)
def _turns() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("indicator_words", "turns")) + "|;")


@lru_cache(maxsize=1)
def _events() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("indicators", "event")))


@lru_cache(maxsize=1)
def _by_itself() -> regex.Pattern[str]:
    """The noun of work done, with up to four words before it, that no case mark follows."""
    head = lexicon.whole_word(lexicon.any_of("indicators", *OF_WORK))
    return compile_pattern(rf"(?<![\p{{L}}\p{{M}}\d])(?P<name>(?:{_word()}\s+){{0,{_WORDS}}}?(?P<head>{head}))")


@lru_cache(maxsize=1)
def _joined() -> regex.Pattern[str]:
    """A word that a joint makes one name with the noun behind it: "स्वास्थ्य एवं"."""
    words = lexicon.any_of("indicators", "goal") + "|" + lexicon.any_of("indicator_words", "joined")
    return compile_pattern(rf"(?<![\p{{L}}\p{{M}}])(?:{words})\s+(?:{lexicon.any_of('joints', 'conjunction')})\s+$")


@lru_cache(maxsize=1)
def _between() -> regex.Pattern[str]:
    """Figures and the words that stand beside them in a row."""
    beside = lexicon.whole_word(lexicon.any_of("indicator_words", "beside") + "|" + lexicon.any_of("percent"))
    return compile_pattern(rf"(?:[\d\s,.():–-]|{beside})*")


@lru_cache(maxsize=1)
def _word() -> str:
    """A word that may belong to a criterion's name."""
    return rf"(?!{lexicon.whole_word(lexicon.any_of('indicator_words', 'before'))})[\p{{L}}\p{{M}}\d.-]+"


@lru_cache(maxsize=1)
def _in_the_matter() -> regex.Pattern[str]:
    """“शिकायतों के निस्तारण के मामले में”: up to five words, of which none is a case mark other than of का, before such a phrase."""
    matter = lexicon.any_of("indicator_words", "matter")
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}\d])(?P<name>(?:{_word()}\s+){{1,5}})के\s+(?:{matter})(?![\p{{L}}\p{{M}}])"
    )


@lru_cache(maxsize=1)
def _in_locative() -> regex.Pattern[str]:
    """The noun with up to four words before it, of which none is a case mark other than of का, up to में or "के मामले में"."""
    after = lexicon.whole_word(lexicon.any_of("indicator_words", "after"))
    head = lexicon.whole_word(lexicon.any_of("indicators"))
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}\d])(?P<name>(?:{_word()}\s+){{0,{_WORDS}}}?(?P<head>{head}))"
        rf"\s+(?:के\s+(?:मामले|मामलों|मोर्चे|क्षेत्र|मानक)\s+)?(?:में|मे)(?![\p{{L}}\p{{M}}]|\s+{after})"
    )
