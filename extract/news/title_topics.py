"""What a title says that its article measures, where no table knows it as a measure: "वारंट तामील में मांडलगढ़ पहले", "हरसमय पोर्टल: …".

A headline opens with its matter. Three forms of it are read, each by the noun that ends it
(measure_heads.yml): the words before में, the words before a colon, and a ranking of bodies that
have it every month ("थानों की ग्रेडिंग"), which the title may call रैंकिंग alone and the text in full.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.lexicon import WORD_CHAR, alternation, whole_word
from extract.measures.indicators import OF_WORK
from extract.names.name import Name
from extract.names.words import any_ranking
from extract.prepared import Prepared
from extract.text import fold_text

_OPENS_WITH = 600  # code points of the text in which a ranking is called by its name
_WORDS = 5  # of a topic before its head noun


def title_topic(title: Prepared) -> str:
    """The matter that a title opens with, as printed there; "" where it ends in no noun of a measure."""
    said = _label().match(title.folded.text) or _locative().match(title.folded.text)
    if said is None or _of_bodies().fullmatch(said["topic"]):
        return ""
    return _called(title, *said.span("topic"))


def _called(title: Prepared, start: int, end: int) -> str:
    """The topic in its direct form, without what only says which edition or level it is; "" where no more is left than its head noun."""
    words = title.folded.text[start:end].split()
    while len(words) > 1 and words[0] in any_ranking():
        start = title.folded.text.index(words[1], start + len(words[0]))
        words = words[1:]
    if (
        len(words) < 2
        or words[0] in lexicon.words("topic_words", "no_topic")
        or any(name.start <= start < name.end for name in _places(title))
    ):
        return ""
    printed = title.quote(start, end).split()
    if printed[-2] == "के" and not printed[-1].endswith("ों"):
        printed[-2:] = ["का", _direct(printed[-1])]  # "भूमि मामलों के निष्पादन में"
    return " ".join(printed)


def _direct(word: str) -> str:
    """The direct form of a noun before में, where a table has it: निपटारे, निपटारा."""
    direct = f"{word.removesuffix('े')}ा"
    return direct if word.endswith("े") and fold_text(direct) in lexicon.lookup("measure_heads") else word


def _places(title: Prepared) -> list[Name]:
    return [name for name in title.names if name.kind in ("place", "person")]


@lru_cache(maxsize=1)
def _label() -> regex.Pattern[str]:
    """“पेंशन सत्यापन: टोंक जिले में …", "इंडिया जस्टिस रिपोर्ट 2025 : …”."""
    return compile_pattern(rf"\s*(?P<topic>(?:{_WORD}\s+){{1,{_WORDS}}}{_head()})(?:[\s-]*\d{{4}}(?:-\d\d)?)?\s*:")


@lru_cache(maxsize=1)
def _locative() -> regex.Pattern[str]:
    """“अपराध निस्तारण में बूंदी पुलिस 29वें से 12वें पायदान पर"."""
    return compile_pattern(rf"(?:[^:,]{{1,24}}:)?\s*(?P<topic>(?:{_WORD}\s+){{1,{_WORDS}}}{_head()})\s+(?:में|मे)\s")


_WORD = r"(?!(?:में|मे|को|से|ने|पर|और|तक)\s)[\p{L}\p{M}.-]+"


@lru_cache(maxsize=1)
def _head() -> str:
    nouns = (*lexicon.words("measure_heads"), *lexicon.words("indicators", *OF_WORK))
    return whole_word(alternation(dict.fromkeys(w for w in nouns if w not in _loose())))


@lru_cache(maxsize=1)
def _loose() -> frozenset[str]:
    """Heads of measures that end many a phrase of a title that is none."""
    return frozenset(lexicon.words("topic_words", "loose"))


def work_done(title: Prepared) -> str:
    """“मई में 1,214 कांडों का निष्पादन": what a title says was done to what is counted; "" for none."""
    said = _done().search(title.folded.text)
    if said is None:
        return ""
    return f"{title.quote(*said.span('what'))} का {_direct(title.quote(*said.span('done')))}"


@lru_cache(maxsize=1)
def _done() -> regex.Pattern[str]:
    what = whole_word(lexicon.any_of("work_words", "what"))
    done = whole_word(lexicon.any_of("work_words", "done"))
    return compile_pattern(rf"(?P<what>{what})\s+(?:का|के|की)\s+(?P<done>{done})")


def ranking_of_bodies(title: Prepared, text: Prepared) -> str:
    """“थानों की पहली रैंकिंग" of a title or a text's opening, where the title speaks of a ranking at all; "" for none.

    It says who is ranked: a name for the ranking where the article has no other.
    """
    if not _ranked().search(title.folded.text):
        return ""
    for prepared, stop in ((title, len(title.folded.text)), (text, _OPENS_WITH)):
        said = _of_bodies().search(prepared.folded.text, 0, stop)
        if said is not None:
            joint = f" {said['of']}" if said["of"] else ""
            return f"{prepared.quote(*said.span('body'))}{joint} {prepared.quote(*said.span('head'))}"
    return ""


@lru_cache(maxsize=1)
def _ranked() -> regex.Pattern[str]:
    return compile_pattern(whole_word(lexicon.any_of("measure_heads", "ranking", "grading")))


@lru_cache(maxsize=1)
def _of_bodies() -> regex.Pattern[str]:
    bodies = alternation(lexicon.words("ranked_bodies"))
    heads = whole_word(lexicon.any_of("measure_heads", "ranking", "grading", "evaluation"))
    return compile_pattern(
        rf"(?<!{WORD_CHAR})(?P<body>{bodies})(?:\s+(?P<of>की|का))?\s+(?:[\p{{L}}\p{{M}}]+\s+)?(?P<head>{heads})"
    )
