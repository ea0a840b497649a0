"""What a heading says for the rows below it: "उपखंडवार लंबित परिवाद" over "बूंदी - 31".

A row of one name and one figure says nothing of what the figure counts; the line
above the rows does, by its last counted noun or by a percent word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import regex

from extract import lexicon, marks
from extract.figures.reaching import coverable, ranked_units, stems
from extract.kept_patterns import compile_pattern
from extract.lists.heading_brackets import (
    BRACKET,
    MAXIMUM,
    PERCENT,
    in_brackets,
    maximum,
    period_of_brackets,
    scale,
    scale_at,
)
from extract.lists.heading_words import lays_down, says
from extract.lists.ranked_headings import PUPILS, sizes_told, speaks_of_ranks
from extract.marks import Line, is_marked
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.rules.refusal_conditions import CUTOFF
from extract.text import fold_text


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says of the figures in the rows below it; heading_rows.py claims them.

    `unit` is what they count ("" for nothing said), `reached` whether it tells progress, `brackets` what a second
    figure in brackets is ("percent", "rank", "target", "earlier" of another time, "" for nothing), `maximum` the
    marks that could be had, `aspects` whether the rows name aspects of one subject ("किस लक्ष्य में कितने अंक") and
    no subjects, `marked` whether its percents are marks (प्राप्तांक प्रतिशत), `ranked` whether it speaks of the first
    or the last ("टॉप पांच जिले"), `laid_down` whether its figures are prices, hours, telephones or marks to be had,
    `scale` by what they are multiplied ("करोड़ रुपये में"), `aimed` whether it speaks of a target,
    `period_of_brackets` when the figures in brackets were, `listed` the unit of who is listed ("टॉप पांच जिले":
    districts), `each` whether it tells that the figures are one a name ("थानावार", "कहां कितने"), `wise` the same of
    words whose vowel such a word keeps ("जिलेवार", "जिलावार"), `disposed` whether it tells of what was disposed of
    ("तहसीलवार निस्तारण"), `polls` whether it speaks of a turnout or results
    without saying in what ("राज्यवार मतदान", "स्कूलवार परिणाम").
    """

    unit: str = ""
    reached: bool = False
    brackets: str = ""
    maximum: Number | None = None
    aspects: bool = False
    marked: bool = False
    each: bool = False
    polls: bool = False
    ranked: bool = False
    listed: str = ""
    laid_down: bool = False
    scale: float = 1.0
    period_of_brackets: str = ""
    aimed: bool = False
    wise: bool = False
    disposed: bool = False


NO_HEADING = Heading()


def heading_of(line: Line, prepared: Prepared) -> Heading:
    """What a line that heads rows (`heads_rows`) says of them."""
    units = [unit for _, unit in prepared.units_of(line.sentence)]
    total = maximum(line)
    return Heading(
        _unit(line.text, units) if total is None else "marks",
        _tells_progress(line.text),
        in_brackets(line),
        total,
        bool(_aspects().search(line.text)),
        bool(_marked().search(line.text)),
        bool(_each().search(line.text)),
        _POLLS.search(line.text) is not None,
        speaks_of_ranks(line.text),
        next((unit for unit in reversed(units) if unit in ranked_units() or unit in PUPILS), ""),
        lays_down(line.text),
        scale(line),
        period_of_brackets(line),
        _AIMED.search(line.text) is not None,
        _WISE.search(line.text) is not None,
        _disposed().search(line.text) is not None,
    )


# "शहर के नाम ———-रैंकिंग": the headers of two columns
_NAME_AND_FIGURE = regex.compile(r"(?<!\p{L})नाम\s*[-–—:_.|]+\s*(?P<figure>[\p{L}\p{M}]+)\s*$")


def label_of(line: Line, prepared: Prepared) -> tuple[int, Heading]:
    """The end (in the marked text) of a label before the row of its own sentence, and what it says: "थानावार शिकायतें: सदर 96, …".

    (0, NO_HEADING) where no label of words alone opens the sentence.
    """
    label = _LABEL.match(line.text) or _LABEL_ASIDE.match(line.text)
    if label is None:
        label = _LABEL_OF_TOTAL.match(line.text)
        if label is None:
            return 0, NO_HEADING
        return label.end(), Heading("marks", maximum=line.numbers[label.start("of")])
    stop = line.folded_span(label.start(), label.end())[1]
    units = [unit for at, unit in prepared.units_of(line.sentence) if at < stop]
    text = label.group()
    return label.end(), Heading(
        _unit(text, units),
        _tells_progress(text),
        marked=bool(_marked().search(text)),
        laid_down=lays_down(text),
        aimed=_LABEL_AIMED.search(text) is not None,
    )


def kind_under(unit: str, *, reached: bool, marked: bool = False) -> str:
    """The kind of a figure of a unit below a heading, which may tell that what it counts was reached or that percents are marks."""
    if unit in ("marks", "points", "index") or (unit == "percent" and marked):
        return "score"
    if unit == "INR":
        return "amount"
    if unit == "rank":
        return "rank"
    return "coverage" if unit == "percent" or (reached and coverable(unit)) else "count"


# "दस सीटों पर शाम छह बजे तक मतदान (प्रतिशत में) : कल्याणपुर - 68.4": what stands in brackets says it, whatever figures stand before.
_LABEL_ASIDE = regex.compile(
    r"[^:।]{3,140}\((?:प्रतिशत|फीसदी|फीसद|%|अंक)(?:\s+में)?\)(?:\s+इस\s+प्रकार\s+(?:है|हैं|रहा|रही|रहे))?\s*[:-]+"
)
# "सीसीटीएनएस में थानों को 40 में से अंक दिए गए : भुंतर (37.25), कसौली (36.5)"
_LABEL_OF_TOTAL = regex.compile(
    rf"[^:।{marks.CARDINAL}{marks.ORDINAL}{marks.PERCENT}{marks.MONEY}]{{0,140}}(?P<of>{marks.CARDINAL})\s+(?:अंकों\s+)?में\s+से\s+(?:अंक\s+)?"
    rf"(?:दिए|मिले|बांटे|निर्धारित)[^:।{marks.CARDINAL}]{{0,24}}:\s*"
)
_PLAIN = rf"[^:।,;{marks.CARDINAL}{marks.ORDINAL}{marks.PERCENT}{marks.MONEY}]"
# "थानावार शिकायतें: सदर 96", "विकासखंडवार बने कार्ड इस प्रकार हैं - साजा 2,01,415"
_LABEL = regex.compile(
    rf"{_PLAIN}{{3,72}}:-?|{_PLAIN}{{3,60}}\s(?:इस\s+प्रकार|निंनानुसार|निंनवत)\s+(?:हैं|है|रहे|रही|रहा)\s*-(?=\s)"
)


def unit_of_figures(text: str) -> str:
    """Whether a caption says that its figures are percents or marks: "पास प्रतिशतता (जिला : 2025 / 2024)"; "" for neither."""
    unit = _unit(text, [])
    return unit if unit in ("percent", "marks") else ""


_POLLS = regex.compile(
    r"(?<!\p{L})(?:मतदान|वोटिंग|परिणाम|परीक्षाफल|रिजल्ट|प्रगति|उपलब्धि)(?:\s+(?:की\s+स्थिति|का\s+हाल))?"
    r"(?:\s+इस\s+(?:प्रकार|तरह)(?:\s+(?:है|हैं|रहा|रही|रहे))?)?\s*[:।]?\s*$"
)


def unit_of_ranked(heading: Heading, rows: list[Line], scored: str) -> str:
    """The unit of the figures below a heading whose only noun is that of who is ranked: "टॉप पांच जिले" over "1. झुंझुनूं - 57.12".

    They count no districts. `scored` is what the article's scores are in, "" for none; figures that fall are scores.
    """
    figures = [[n for _, n in sorted(row.numbers.items())] for row in rows]
    last = [row[-1] for row in figures if row]
    if last and all(n.kind == "percent" for n in last):
        return heading.unit  # they say themselves that they are shares
    if any(n.decimal for n in last):
        return scored
    falling = len(last) >= _FEW_ROWS and all(a.value >= b.value for a, b in pairwise(last))
    if heading.ranked and falling and last[0].value > last[-1].value:
        return scored
    return heading.unit


@lru_cache(maxsize=1)
def _aspects() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("aspect_words")))


def _unit(text: str, units: list[str]) -> str:
    if CUTOFF.search(text):
        return ""  # "कट-ऑफ अंक इस प्रकार हैं": marks that nobody got
    columns = _NAME_AND_FIGURE.search(text)
    if columns is not None and columns["figure"] in lexicon.words("column_words", "rank"):
        return "rank"
    if _names_by_number().search(text):
        return ""  # "हेल्पलाइन नंबर इस प्रकार हैं"
    said = BRACKET.sub("", text).partition("कोष्ठक")[0]
    aside = any("कोष्ठक" in bracket for bracket in BRACKET.findall(text))
    if any(word in (said if aside else text) for word in PERCENT):
        return "percent"
    got = lexicon.words("score_words", "marks")
    if any(word in got for word in said.replace(",", " ").replace(":", " ").split()):
        return "marks"
    if any(bracket.strip("()").replace("/", ",").split(",")[-1].strip() in got for bracket in BRACKET.findall(text)):
        return "marks"  # "टॉप पांच जिले (रैंक, जिला, अंक)"
    for unit in ("index", "points"):
        if any(_measured(unit).search(bracket) for bracket in BRACKET.findall(text)):
            return unit  # "टॉप-5 प्रदूषित शहर (एक्यूआई)"
    if not aside and any(_RANKED_IN.search(bracket) for bracket in BRACKET.findall(text)):
        return "rank"
    where = _WHERE.match(said)
    for unit in ("rank", "index", "points"):
        if _measured(unit).search(said, where.end() if where else 0):
            return unit
    if says("money").search(said):
        return "INR"
    if any(marks.MONEY in bracket and " में" in bracket for bracket in BRACKET.findall(text)):
        return "INR"  # "(करोड़ रुपये में)"
    if says("seats").search(said):
        return "seats"
    if says("ratio").search(said):
        return ""
    counted = [unit for unit in units if unit not in ranked_units()]  # "सबसे ज्यादा लंबित शिकायतों वाले थाने"
    if not counted and len(units) == 1 and not _each().search(text):
        return ""  # "जिलों की स्थिति" tells who stands below, and not what is counted
    return (counted or units or [""])[-1]


# "(प्रदेश में स्थान)", "(123 देशों में स्थान)"
_RANKED_IN = regex.compile(rf"\(\s*(?:(?:{marks.CARDINAL}\s+)?[\p{{L}}\p{{M}}]+\s+(?:में|मे)\s+)?(?:स्थान|रैंक|पायदान)\s*\)")
_WHERE = regex.compile(
    r"\s*स्थान\s*[-–|/:]?\s+(?=\S+\s*:?\s*$)"
)  # "स्थान एक्यूआई", over two columns: where, and no place held


@lru_cache(maxsize=1)
def _names_by_number() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("heading_words", "naming")) + r"\s+(?:नंबर|नंबरों)(?!\p{L})")


@lru_cache(maxsize=1)
def _disposed() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("disposal_words", "work")))


@lru_cache(maxsize=8)
def _measured(unit: str) -> regex.Pattern[str]:
    """The words of a heading for what its figures are."""
    words = lexicon.any_of("heading_words", "rank") if unit == "rank" else lexicon.any_of("score_words", unit)
    return compile_pattern(lexicon.whole_word(words))


@lru_cache(maxsize=1)
def _marked() -> regex.Pattern[str]:
    """Marks whose figures are percents: "प्राप्तांक प्रतिशत", "प्राप्तांक (प्रतिशत में)", "प्रतिशत अंक"."""
    percent = lexicon.any_of("percent", "percent")
    got = lexicon.whole_word(lexicon.any_of("score_words", "marks"))
    return compile_pattern(rf"{got}\s*\(?\s*{percent}|{percent}\s+{got}")


@lru_cache(maxsize=1)
def _each() -> regex.Pattern[str]:
    """That each name below has a figure of its own: थानावार, किस ब्लॉक में, कहां कितने."""
    return compile_pattern(rf"\p{{L}}वार(?!\p{{L}})|{lexicon.whole_word(lexicon.any_of('heading_words', 'each'))}")


_WISE = regex.compile(r"(?<!पैद)(?:ा|े)वार(?![\p{L}\p{M}])")


def _tells_progress(text: str) -> bool:
    """Whether a heading says that what it counts was done: "जनपदवार सृजित मानव दिवस", "बने कार्ड"."""
    done = stems("done").search(text) or _GOT.search(text)
    return done is not None and not stems("open").search(text)


# "कितने परिवारों को मिला काम": whom a scheme reached
_GOT = regex.compile(
    r"(?<!\p{L})(?:परिवारों|लोगों|किसानों|बच्चों|मरीजों|लाभार्थियों|लाभुकों|छात्रों|छात्राओं|महिलाओं|मजदूरों|श्रमिकों|युवाओं|बुजुर्गों|मतदाताओं)\s+को\s+"
    r"(?:(?!नहीं|न\s)[\p{L}\p{M}]+\s+){0,2}?(?:मिला|मिली|मिले|दिया|दी|दिए)(?!\p{L}|\p{M})"
)
# "कार्ड बनाने का लक्ष्य इस प्रकार है", but not "लक्ष्य के मुकाबले बने आवास"
_LABEL_AIMED = regex.compile(r"(?<!\p{L})लक्ष्य(?!\p{L}|\p{M}|\s+(?:के\s+(?:मुकाबले|विरुद्ध|विरूद्ध|सापेक्ष)|से)(?!\p{L}))")
_AIMED = regex.compile(r"(?<!\p{L})लक्ष्य(?!\p{L}|\p{M})")


def heads_rows(line: Line) -> bool:
    """Whether a line may say what the rows below it count: a heading, or a row whose figures all stand in brackets."""
    if is_row(line) and line.sentence.kind == "heading":
        return False
    if line.sentence.kind != "row" or _only_sizes_group(line):
        return line.sentence.kind in ("heading", "row")
    if not is_marked(line.text) and set(line.numbers) <= set(sizes_told(line)):
        return True  # "16 प्रखंडों की रैंकिंग (रैंक - प्रखंड - प्रतिशत)"
    total = MAXIMUM.search(line.text)
    if line.text.rstrip().endswith((":", ":-")) or (total is not None and list(line.numbers) == [total.start("v")]):
        return True
    if all(_HOUR.match(line.text, at) for at in line.numbers):
        return True  # "शाम 5 बजे तक राज्यवार मतदान"
    brackets = [match.span() for match in BRACKET.finditer(line.text)]
    return " - " not in line.text and all(any(s < at < e for s, e in brackets) for at in line.numbers)


def tells_rows(line: Line) -> bool:
    """Whether a paragraph's sentence tells of rows to come and no figure of its own: "जिलेवार रैंक इस प्रकार है।", "जिले (रैंक, जिला, अंक)".

    Its numbers may say how many are listed, or of how many marks: "11 थानों की रैंकिंग जारी हुई (अंक 100 में से):".
    """
    if line.sentence.kind != "paragraph":
        return False
    return _has_only_sizes(line) and (_TO_COME.search(line.text) or _COLUMNS.search(line.text)) is not None


def _has_only_sizes(line: Line) -> bool:
    """Whether a line has no number but how many are listed, of how many marks or in what scale: asked first, few lines have none other."""
    if not line.numbers:
        return True
    total = MAXIMUM.search(line.text)
    sizes = {said.start("v") for said in _TOP.finditer(line.text)} | ({total.start("v")} if total else set())
    return set(line.numbers) <= sizes.union(sizes_told(line), scale_at(line))


def leads_into(line: Line, rows: Sequence[Line]) -> bool:
    """Whether a paragraph ends without a stop right over rows and tells no figure of its own: "शाम चार बजे का एक्यूआई"."""
    open_ended = line.sentence.kind == "paragraph" and line.text.rstrip()[-1:] not in "।.!?"
    return open_ended and len(rows) >= _FEW_ROWS and all(_HOUR.match(line.text, at) for at in line.numbers)


def _only_sizes_group(line: Line) -> bool:
    """Whether a line has no number but how many of the first or last it lists: "टॉप चार जिले"."""
    sizes = {said.start("v") for said in _TOP.finditer(line.text)}
    return all(at in sizes for at in line.numbers)


_TOP = regex.compile(rf"(?<!\p{{L}})(?:टाप|शीर्ष|अव्वल|पहले|अंतिम|आखिरी|निचले|बाटम)\s*-?\s*(?P<v>{marks.CARDINAL})")
_COLUMNS = regex.compile(r"\((?:[\p{L}\p{M} ]+[,/]\s*){2,}[\p{L}\p{M} ]+\)\s*:?\s*$")  # "(रैंक, जिला, अंक)"


_TO_COME = regex.compile(
    r"(?<!\p{L})(?:इस\s+(?:प्रकार|तरह)|निंन|निंनलिखित|ऐसे\s+(?:हैं|रहे)|ये\s+(?:है|हैं|रहे|रही)|यह\s+(?:है|रहा|रही)|(?:जिले|जिला|जनपद|थाना|थाने|सर्किल|ब्लाक|प्रखंड|विकासखंड|खंड|उपखंड|अंचल|अनुमंडल|तहसील|पंचायत|ग्राम|गांव|निकाय|विधानसभा|सीट|बूथ|राज्य|प्रदेश|देश|शहर|नगर|संभाग|मंडल|वार्ड|जोन|विभाग|योजना|केंद्र|अस्पताल|स्कूल|विद्यालय|कालेज|डिपो|डिवीजन|सेक्टर|वर्ष|साल|माह|मद|दल|पार्टी|टीम)वार)(?!\p{L})|(?<!\p{L})नीचे\s+(?:(?:दिया|दी|दिए)\s+(?:गया|गई|गए)\s+)?(?:है|हैं|देखें)(?!\p{L})|:\s*$|(?<=[\p{L}\p{M})])\s?[-–]\s*$|\([^()]{0,40}में\)\s*[।:]?\s*$"
)
_HOUR = regex.compile(rf"{marks.CARDINAL}\s+बजे(?!\p{{L}})")


def parts_of_one(rows: list[Line], prepared: Prepared, *, owned: bool) -> bool:
    """Whether rows are the parts of one subject's marks: one sums up the others, or each has its own maximum, and none names a place.

    `owned` says that their heading tells whose they are ("यूं मिले बूंदी को नंबर"), without which maxima prove nothing.
    """
    labels = {fold_text(label_of_row(row, prepared)) for row in rows}
    placed = any(name.kind == "place" for row in rows for name in prepared.names_of(row.sentence))
    summed = not labels.isdisjoint(lexicon.words("heading_words", "sum"))
    return len(rows) > 2 and not placed and (summed or (owned and _have_own_maxima(rows)))


def _have_own_maxima(rows: list[Line]) -> bool:
    """“मनरेगा - 40 में से 24.5", "आवास - 18 में से 13”: marks of which each row could have another number."""
    wholes = []
    for row in rows:
        figures = list(row.numbers.values())
        if len(figures) != 2 or not _OF.fullmatch(row.text, row.at(figures[0].end - 1) + 1, row.at(figures[1].start)):
            return False
        wholes.append(figures[0].value)
    return len(set(wholes)) > 1


_OF = regex.compile(r"\s*में\s+से\s+")


def heading_by_total(claims: list[Claim], rows: list[Line], prepared: Prepared) -> Heading:
    """What a sentence says of the rows of places right below it, of which its last number is: "6.42 लाख वाद हैं।" over "1. जयपुर: 48,212".

    They may be the first of a longer list, but no few hundred of lakhs: such are numbers of constituencies.
    """
    last = claims[-1] if claims else None
    if last is None or last.kind not in ("count", "coverage") or last.unit == "percent" or len(rows) < _FEW_ROWS:
        return NO_HEADING
    figures = [[n for _, n in sorted(row.numbers.items())] for row in rows]
    of_each = [row[-1] for row in figures if row and (len(row) == 1 or (len(row) == 2 and row[0].value <= len(rows)))]
    whole = all(n.kind == "cardinal" and not n.decimal for n in of_each) and len(of_each) == len(rows)
    if not whole or not _LEAST_SHARE * last.value <= sum(n.value for n in of_each) <= last.value:
        return NO_HEADING
    if not all(_names_place(row, number.outer_start, prepared) for row, number in zip(rows, of_each, strict=True)):
        return NO_HEADING
    return Heading(last.unit, last.kind == "coverage")


def heading_by_order(rows: list[Line]) -> Heading:
    """What rows of persons below a heading that says nothing of them tell where places were told of: "तनिष्क दीक्षित : 655" are places too.

    Places are told from the first down, so that they rise; marks fall.
    """
    figures = [[n for _, n in sorted(row.numbers.items())] for row in rows]
    first = [row[0] for row in figures if row]
    places = all(n.kind == "cardinal" and not n.decimal and not n.scaled for n in first)
    rising = all(a.value < b.value for a, b in pairwise(first))
    if len(first) != len(rows) or len(rows) < _FEW_ROWS or not places or not rising:
        return NO_HEADING
    return Heading("rank", brackets="rank" if any(len(row) > 1 for row in figures) else "")


_FEW_ROWS = 3
_LEAST_SHARE = 0.1  # of a total


def _names_place(row: Line, figure: int, prepared: Prepared) -> bool:
    """Whether the label of a row is a name and nothing more: "जयपुर: 48,212", not "रीवा ब्लॉक में बिजली नहीं - 12"."""
    named = [n for n in prepared.names_of(row.sentence) if n.end <= figure]
    return bool(named) and not named[-1].case and not _LETTERS.search(prepared.between(named[-1].end, figure))


_LETTERS = regex.compile(r"\p{L}")


def percent_of_first(rows: list[Line]) -> bool:
    """Whether the first of several rows is a percent and those below leave that out: "कोटा - 101.2 प्रतिशत", "दौसा - 97.4"."""
    figures = [[number.kind for number in row.numbers.values()] for row in rows]
    return len(rows) > 2 and figures[0] == ["percent"] and all(kinds == ["cardinal"] for kinds in figures[1:])


def is_row(line: Line) -> bool:
    """Whether a line is a row of a list: as such, or a short line of its own with a name, a separator and figures."""
    if line.sentence.kind == "row":
        return True
    headed = line.sentence.kind == "heading" and bool(line.numbers)
    return headed and bool(_ROW.match(line.text) or _MARKS_FIRST.match(line.text))


def label_of_row(line: Line, prepared: Prepared) -> str:
    """The words before the figure of a row, as printed: "शून्य भुखमरी" of "- शून्य भुखमरी : 39"."""
    text = prepared.quote(line.sentence.start, line.sentence.end)
    label = _LABEL_OF_ROW.match(text)
    return " ".join(label["label"].split()) if label else ""


_LABEL_OF_ROW = regex.compile(r"[\s•*\-–—]*(?P<label>[^:|\d]*?)\s*(?:[:|–—]|\s-\s|में\s|-?\s*\d|$)")
_MARKS_FIRST = regex.compile(
    rf"[\s•*–—-]*[{marks.CARDINAL}]\s*(?:अंक|अंकों|नंबर)\s*[:–—-]\s+\p{{L}}"
)  # "850 अंक : सफाई व्यवस्था"
_ROW = regex.compile(
    rf"[^:।{marks.CARDINAL}{marks.ORDINAL}]{{2,40}}(?:\s[:–—-]|[:–-])\s+[{marks.CARDINAL}{marks.PERCENT}]"
)
