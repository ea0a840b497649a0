"""Rows of a name and figures that nothing but blanks parts, each a paragraph by itself: "आबकारी विभाग 96.35" over "खनन विभाग 112.40".

One such line could be a headline ("थाने में 45"); three of one pattern below each other are the rows of a table that
lost its bars, and so are three that say the same around their figures ("डकोर में 3,240 परिवार", "हंडिया 310 में 288").
So are lines of cells among rows of as many: "टीम - अंक" over "सिवानी स्टार्स - 21", "सिंगापुर - पहली".
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import groupby

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.numbers.cardinal_words import ordinal_words

Block = tuple[int, int, str]  # of the folded text, with its kind


def settle_rows(text: str, blocks: list[Block]) -> list[Block]:
    """The blocks of a text, the lines of such tables told to be rows."""
    bare = _alike(text, _alike(text, blocks, _figures, _ROWS), _case, _ROWS)
    return _alike(text, _of_cells(text, bare), _first_label, _BELOW)


def _alike(text: str, blocks: list[Block], pattern_of: Callable[[str, Block], object], fewest: int) -> list[Block]:
    """Runs of lines of one pattern, which is None for any line that is none of such a run, told to be rows."""
    out: list[Block] = []
    for pattern, run in groupby(blocks, key=lambda block: pattern_of(text, block)):
        rows = list(run)
        if pattern is None or len(rows) < fewest:
            out += rows
        else:
            out += [(start, end, "row") for start, end, _ in rows]
    return out


def _figures(text: str, block: Block) -> tuple[bool, int] | None:
    """Whether a running number or a place opens a line, and how many figures end it; None for any line of another pattern."""
    start, end, kind = block
    if kind != "heading":
        return None
    said = _ROW.fullmatch(text, start, end)
    if said is None or _verbs().search(said["name"]):
        return None
    return said["lead"] is not None, len(said["figures"].split())


def _case(text: str, block: Block) -> str | None:
    """What a line says around its figures alone, without a verb: "में परिवार" of "डकोर में 3,240 परिवार", "में" of "हंडिया 310 में 288"."""
    start, end, kind = block
    said = _IN.fullmatch(text, start, end) if kind in ("paragraph", "heading") else None
    if said is None or _verbs().search(said["name"]) or _verbs().search(said["noun"] or ""):
        return None
    return f"में {said['noun']}" if said["of"] is None else "में"


def _of_cells(text: str, blocks: list[Block]) -> list[Block]:
    """Lines of two cells right above or among rows of two: the header, which may look like a dateline, and one whose place is a word."""
    out = list(blocks)
    said = [_TWO.fullmatch(text, start, end) if kind in _LINES else None for start, end, kind in blocks]
    for at, (start, end, kind) in enumerate(blocks):
        cells = said[at]
        if cells is None:
            continue
        if kind == "dateline" and at and sum(s is not None for s in said[at + 1 : at + 1 + _BELOW]) == _BELOW:
            out[at] = (start, end, "heading")
        beside = [s for s in said[max(at - _BELOW, 0) : at] + said[at + 1 : at + 1 + _BELOW] if s is not None]
        if kind == "heading" and cells["cell"] in _places() and any(s["cell"][0].isdigit() for s in beside):
            out[at] = (start, end, "row")
    return out


def _first_label(text: str, block: Block) -> str | None:
    """The first label of a line that labels its figures, whatever commas it has: "प्राप्त" of "कर्नलगंज: प्राप्त 84, निस्तारित 61, लंबित 23"."""
    start, end, kind = block
    said = _LABELS.fullmatch(text, start, end) if kind in ("paragraph", "heading") else None
    return str(said["label"]) if said is not None else None


_LINES = ("dateline", "heading", "row")
_ROWS = 3
_BELOW = 2
_FIGURE = r"\d[\d,]*(?:\.\d+)?\s?%?"
_WORD = r"\(?\p{L}[\p{L}\p{M}.]*(?:-[\p{L}\p{M}.]+)*\)?"
_ROW = regex.compile(
    rf"(?:(?P<lead>\d{{1,3}}[.)]?)\s+)?(?P<name>{_WORD}(?:\s{_WORD}){{0,5}}?)(?P<figures>(?:\s+{_FIGURE}){{1,5}})"
)
_IN = regex.compile(
    rf"(?P<name>{_WORD}(?:\s{_WORD}){{0,3}}?)(?:\s+में\s+{_FIGURE}(?P<noun>(?:\s{_WORD}){{1,3}})|\s+{_FIGURE}\s+(?P<of>में)\s+(?:से\s+)?{_FIGURE})\s*[।.]?"
)
_TWO = regex.compile(r"[^-–—:|।\n]{2,50}(?:\s+[-–—:|]+\s+|\s*[-–—]{2,}\s*|:\s+|\s*\|\s*)(?P<cell>[^-–—:|।\n]{1,40})")


_LABELLED = r"(?:\p{L}[\p{L}\p{M}]*(?:[\s-]\p{L}[\p{L}\p{M}]*){0,3})"
_TAIL = r"(?:\s+\p{L}[\p{L}\p{M}.]*){0,2}(?:\s*\([\d.,]+\s*%?\))?"
_LABELS = regex.compile(
    rf"(?:[^:,।\d]{{2,40}}|[^:,।]{{2,40}}-\d{{1,2}})\s*[:–-]+\s*(?P<label>{_LABELLED})\s*[:–-]?\s*{_FIGURE}{_TAIL}"
    rf"(?:\s*[,;|]\s*{_LABELLED}\s*[:–-]?\s*{_FIGURE}{_TAIL})+\s*[।.]?"
)


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    return frozenset((*ordinal_words(), *lexicon.lookup("sanskrit_ordinals")))


@lru_cache(maxsize=1)
def _verbs() -> regex.Pattern[str]:
    """What no name of a row holds: a case mark or a verb."""
    words = "|".join(lexicon.any_of("case_marks", case) for case in ("ergative", "dative", "locative", "ablative"))
    return compile_pattern(lexicon.whole_word(rf"{words}|है|हैं|था|थे|रहे|रहा|रही|हुए|हुई|मिले|मिली"))
