"""Where one sentence ends and the next begins, and what kind of block each stands in.

The press ends sentences with ।, ॥, |, a full stop with or without a blank after
it ("रहे.बेकनगंज"), ? or !, and with the end of a line. A stop inside a number
(82.73, 15.08.2023) or after an abbreviation or an initial (डॉ., एन.के., सं.) ends
nothing. spaCy's sentencizer and indic-nlp's splitter were measured on such text:
both keep "रहे.बेकनगंज" whole and break at "डॉ.".

A text is parted into blocks at blank lines and newlines. A block is a heading, a
row (of a list or a flattened table) or a paragraph: what stands in a heading
speaks for what follows, and rows share their header.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.numbers.cardinal_words import ordinal_words
from extract.tables.bare_rows import settle_rows
from extract.tables.glued_rows import part_rows
from extract.tables.stacked_cells import put_together
from extract.text import Folded


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at [start, end) of the folded text, blanks around it left out. `block` counts blocks from 0."""

    start: int
    end: int
    block: int
    kind: str


HEADING_WORDS = 14  # the longest headings within articles of the press run to a dozen words


# "समस्तीपुर जिला : 1,284 वारंट निष्पादित", "रायगढ़- हादसे 618": a row in all but its marks
LABELLED = regex.compile(r"[^:।,\n]{2,40}?(?:\s[:–-]|[:–-])\s")


def split_sentences(folded: Folded) -> list[Sentence]:
    """The sentences of a folded text in order, each with the kind of its block: paragraph, heading, row or dateline."""
    out: list[Sentence] = []
    for block, (start, end, kind) in enumerate(
        settle_rows(folded.text, put_together(folded.text, part_rows(folded.text, _blocks(folded.text))))
    ):
        if kind in ("row", "heading"):
            out.append(Sentence(start, end, block, kind))
            continue
        told = _agency().match(folded.text, start, end) if not out else None
        dated = _dated().match(folded.text, start, end) if not out and told is None else None
        if told is not None:  # "जयपुर, छह दिसंबर (भाषा) राजस्थान में": no stop parts the one from the other
            out.append(Sentence(start, told.end("who"), block, "dateline"))
            start = told.end()
        elif dated is not None:  # no dateline by its kind: a ranking's time is looked for elsewhere behind one
            out.append(Sentence(start, dated.end("who"), block, kind))
            start = dated.end()
        out.extend(Sentence(s, e, block, kind) for s, e in _sentences(folded.text, start, end))
    return out


def _blocks(text: str) -> list[tuple[int, int, str]]:
    blocks: list[tuple[int, int, str]] = []
    paragraphs = [
        [(p.start() + m.start(), p.start() + m.end()) for m in regex.finditer(r"\S[^\n]*", p.group())]
        for p in regex.finditer(r"\S(?:[^\n]|\n(?!\s*\n))*", text)
    ]
    barred = [sum("|" in text[first:last] for first, last in lines) for lines in paragraphs]
    for at, lines in enumerate(paragraphs):
        # rows of a table, each a paragraph by itself on some pages
        beside = len(lines) == 1 and barred[at] and any(barred[max(0, at - 1) : at] + barred[at + 1 : at + 2])
        table = barred[at] > 1 or bool(beside)
        for start, stop in lines:
            end = stop - (len(text[start:stop]) - len(text[start:stop].rstrip()))
            blocks.append((start, end, _kind(text[start:end], len(lines), table=table)))
    return blocks


def _kind(line: str, lines: int, *, table: bool) -> str:
    if table and _CELLS.fullmatch(line):
        return "row"  # "टीम | अंक" is no dateline of a टीम, and the last bar of "1. | Patna | 54 |" no full stop
    if len(line) <= _LONGEST_DATELINE and _dateline().fullmatch(line):
        return "dateline"
    if _BULLET.match(line):
        return "row"
    if _ASIDE.fullmatch(line):
        return "heading"  # "(घरों में नल कनेक्शन, प्रतिशत में)"
    closed = line[-1] in "।.!?|" and not line.endswith(("...", " प्रति."))  # "जिला लक्ष्य उपलब्धि प्रति."
    words = len(line.split())
    if closed or words > HEADING_WORDS * 2:
        return "paragraph"
    if lines > 1:
        return "row"
    if _ROW.search(line) and any(char.isdigit() for char in line):
        return "row"
    if _PLACED.match(line) and line.partition(" ")[0].rstrip(":-–") in _ordinals():
        return "row"  # "प्रथम : काजल, एसडी स्कूल नरवाना, 496 अंक"
    if _NAMED.fullmatch(line):
        return "row"  # "स्वर्ण : करण रावत, 583"
    return "heading" if words <= HEADING_WORDS and not _COMMA.search(line) else "paragraph"


_COMMA = regex.compile(r"(?<!\d),|,(?!\d)")  # of a sentence, and none of "15,25,000"
_NAMED = regex.compile(
    r"[^:,।\d]{2,30}\s*:\s*[^:,।\d]{2,50},\s*(?:\d[\d,]*(?:\.\d+)?(?:\s*%|\s+अंक)|\d{3,}|\d+\.\d+)"
)  # "राजेश कुमार, 45" is an age


_ASIDE = regex.compile(r"\([^()]{3,80}\)\s*:?")
_LONGEST_DATELINE = 80  # the pattern is costly on long runs, and no dateline is one
_CELLS = regex.compile(r"\|?[^|।]{1,60}(?:\|[^|।]{1,60})+\|?")
_BULLET = regex.compile(r"[•●▪■◆*✓➤►–-]\s*\S|\d{1,2}[.)]\s")


@lru_cache(maxsize=1)
def _ordinals() -> frozenset[str]:
    return frozenset((*ordinal_words(), *lexicon.lookup("sanskrit_ordinals")))


_PLACED = regex.compile(r"[\p{L}\p{M}]+\s*[:–-]\s+[^,:]{2,40},")
_ROW = regex.compile(r"\s[-|:]{1,3}\s*\S+(?:\s[-|:]{1,3}\s|\s*$)|\s-\s|:\s*[\d.,]+\s+में(?:\s+से)?\s+[\d.,]+\s*$")


@lru_cache(maxsize=1)
def _dateline() -> regex.Pattern[str]:
    agency = lexicon.any_of("datelines", "agency")
    return compile_pattern(rf"(?:[^\s|,:।.]+\s?){{0,3}}[\s|,:।.]*{agency}[\s|,:।.]*(?:[^\s|,:।.]+\s?){{0,2}}[।.:|]?")


@lru_cache(maxsize=1)
def _agency() -> regex.Pattern[str]:
    """The dateline of an agency before its first sentence: place, day, and its name in brackets."""
    agency = lexicon.any_of("datelines", "agency")
    return compile_pattern(rf"(?P<who>[^।|:(\n]{{2,40}}\(\s*{agency}\s*\))[\s:।|.\-]+(?=\S)")


@lru_cache(maxsize=1)
def _dated() -> regex.Pattern[str]:
    """“कासगंज, जनवरी 11 -- संवाददाता।", as the pages of Hindustan open, and "07 अक्टूबर 2025, विदिशा: जिले में", as those of offices."""
    month = lexicon.any_of("months")
    return compile_pattern(
        r"(?P<who>[^।|:(\n\d]{2,40},\s+\p{L}[\p{L}\p{M}]+\s+\d{1,2})\s+--\s+(?=\S)"
        rf"|(?P<who>\d{{1,2}}[\s-]+{month}(?:[\s,-]+\d{{4}})?\s*,\s+[^।|:(\n\d]{{2,30}})\s*[:।|]\s*(?=\S)"
    )


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < begin or (stop.group()[0] == "." and _inside(text, stop.start(), begin)):
            continue
        if text[begin : stop.start()].strip(" '\")"):
            out.append(_trim(text, begin, stop.end()))
        begin = stop.end()
    if text[begin:end].strip():
        out.append(_trim(text, begin, end))
    return out


# A dash with a blank before it and none behind is a bullet within the line: "-राज्य में 68 फीसदी काम -पाकुड़ में 51".
_STOP = regex.compile(r"""[।!?…]+(?:["'](?![\p{L}\d]))?|\|{1,2}|\.+["']?|(?<=\s)[-–—](?=\p{L})""")


_SPACED_DECIMAL = regex.compile(r"\s?\d{1,2}\s?(?:%|प्रतिशत|फीसद|अंक)")  # "85. 49 प्रतिशत", as some sites print it


def _inside(text: str, at: int, begin: int) -> bool:
    """Whether a full stop ends nothing: within a number, or after an abbreviation or an initial."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before.isdigit() and (after.isdigit() or _SPACED_DECIMAL.match(text, at + 1)):
        return True
    if before.isdigit() and _numbers_item(text, at, begin):
        return True
    apart = begin < at and not before.strip() and (not after or after.isspace())
    word = regex.search(r"[\p{Devanagari}\p{Latin}.]+$", text[begin:at].rstrip() if apart else text[begin:at])
    if word is None:
        return before == "" or not before.strip()
    last = word.group().rsplit(".", 1)[-1]
    return last in _abbreviations() or (len(last) == 1 and last.isascii())


def _numbers_item(text: str, at: int, begin: int) -> bool:
    """Whether a full stop stands behind the number of an item of a list within a line: "जिलों की रैंक: 1. बरेली, 2. हमीरपुर"."""
    said = _ITEM.search(text, begin, at)
    if said is None:
        return False
    number = int(said["number"])
    if number > 1:
        return f" {number - 1}." in text[begin:at]
    return _SECOND.match(text, at) is not None


_ITEM = regex.compile(r"[:,;]\s+(?P<number>\d{1,2})$")
_SECOND = regex.compile(r"\.\s*\p{L}[^.।:\n]*[,;]\s+2\.\s*\p{L}")


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    # के, ई, वि and their like are initials only before another initial or a name; "के." never ends a sentence anyway.
    return frozenset(lexicon.words("abbreviations", "stop", "letters"))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
