"""Parts against their total: shares of one whole, the halves of a pair, the rows of a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.text import fold_text
from store.checks.base import Check, told
from store.checks.printed import Span, span_of
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import quoted
from store.export.hindi import number
from store.questions import folded

# States of a thing that leave nothing over: together they are all of what the third name says.
PAIRS = (
    (frozenset({"male", "female"}), ""),
    (frozenset({"disposed", "pending"}), "received"),
    (frozenset({"present", "absent"}), ""),
    (frozenset({"passed", "failed"}), ""),
)


FEWEST = 3  # rows


def parts(article: CheckedArticle) -> Iterator[Finding]:
    """T1: the three ways in which an article states parts and a total."""
    yield from _shares(article)
    yield from _pairs(article)
    yield from _rows(article)
    yield from _columns(article)


def total(facts: list[CheckedFact]) -> Span:
    """The numbers that the sum of printed figures may stand for."""
    spans = [span_of(f) for f in facts]
    return Span(sum(s.low for s in spans), sum(s.high for s in spans))


def _shares(article: CheckedArticle) -> Iterator[Finding]:
    """Shares of one whole, told in one sentence that calls them so, may not pass 100."""
    for sentence, facts in article.sentences:
        shares = [f for f in facts if f.is_share and f.modality == "actual" and f.start >= 0]
        if len(shares) < 2 or not _share().search(fold_text(sentence)) or len({f.who for f in shares}) < len(shares):
            continue
        if any(_of_a_sex(f.subject) for f in shares):
            continue  # "पुरुषों का मत प्रतिशत 71.9, महिलाओं का 73": each of its own
        if len({(f.period, f.of, f.aspect) for f in shares}) == 1 and total(shares).low > 100:
            together = number(sum(f.value for f in shares))
            yield Finding(
                facts=tuple(shares),
                message=f"Shares of one whole come to {together} percent: {', '.join(quoted(f) for f in shares)}.",
                message_hi=f"एक ही कुल के हिस्से जोड़ने पर {together} प्रतिशत होते हैं: {', '.join(quoted(f) for f in shares)}।",
            )


def _pairs(article: CheckedArticle) -> Iterator[Finding]:
    """Two states that leave nothing over, and their total, in one sentence: "कुल 120, इनमें 70 पुरुष और 45 महिलाएं"."""
    for _, facts in article.sentences:
        counted = [
            f for f in facts if f.kind in ("count", "coverage") and f.unit != "percent" and f.modality == "actual"
        ]
        for states, whole_state in PAIRS:
            halves = [f for f in counted if f.aspect in states]
            if len(halves) != 2 or {f.aspect for f in halves} != states or len({f.unit for f in halves}) > 2:
                continue
            if len({f.of for f in halves}) > 1:
                continue  # "दाखिल-खारिज के 2,918 में 1,706 निष्पादित, परिमार्जन के 1,240 लंबित": of two procedures
            wholes = {f.out_of for f in halves if f.out_of}
            if wholes & {h.value for h in halves}:
                continue  # "2,810 लंबित प्रकरण, जिनमें से 632 का निराकरण": one half is the whole itself
            rest = [f for f in counted if f not in halves and f.aspect == whole_state and f.start >= 0]
            before = [f for f in rest if f.start < min(h.start for h in halves)]
            if len(wholes) == 1 and not [f for f in counted if f not in halves and f.value not in wholes]:
                whole, by = wholes.pop(), next(f for f in halves if f.out_of)
                span = Span(whole - 0.5, whole + 0.5)
            elif (
                len(counted) == 3
                and len(before) == 1
                and len(rest) == 1
                and before[0].value > max(h.value for h in halves)
            ):
                by = before[0]
                whole, span = by.value, span_of(by)
            else:
                continue
            if not total(halves).meets(span):
                yield _not_all(halves, by, whole)


def _rows(article: CheckedArticle) -> Iterator[Finding]:
    """A table's column against its own row of totals."""
    columns: dict[tuple[str, str, str, str], list[CheckedFact]] = defaultdict(list)
    for fact in article.facts:
        if fact.rule == "table.column" and fact.kind in ("coverage", "count", "amount") and fact.unit != "percent":
            columns[fact.kind, fact.unit, fact.modality, fact.period].append(fact)
    for facts in columns.values():
        sums = [f for f in facts if folded(f.subject) in lexicon.lookup("link_words") and _is_total(f.subject)]
        rows = [f for f in facts if f not in sums]
        if len(sums) == 1 and len(rows) >= 2 and not total(rows).meets(span_of(sums[0])):
            yield _not_all(rows, sums[0], sums[0].value)


def _columns(article: CheckedArticle) -> Iterator[Finding]:
    """Rows of parts and wholes whose one column adds up to the stated total, so that the other must as well.

    That the rows are all there is nowhere said; but where the targets of the blocks come to the district's target to
    the last digit, what they reached must come to what the district reached.
    """
    ratios = [
        f for f in article.facts if f.out_of and f.unit != "percent" and f.kind in ("coverage", "count", "amount")
    ]
    rows = [f for f in ratios if f.rule == "table.column"]
    for unit in sorted({f.unit for f in rows}):
        column = [f for f in rows if f.unit == unit]
        for whole in (f for f in ratios if f not in rows and f.unit == unit and f.approx == "exact"):
            if len(column) < FEWEST or whole.out_of is None or any(f.period != column[0].period for f in column):
                continue
            values, wholes = sum(f.value for f in column), sum(f.out_of or 0 for f in column)
            if (values == whole.value) != (wholes == whole.out_of):
                yield _not_all(column, whole, whole.out_of if values == whole.value else whole.value, values, wholes)


def _of_a_sex(subject: str) -> bool:
    """Whether a subject is the women or the men of a place: "यमुनानगर की महिलाएं"."""
    return folded(subject).split()[-1:] != [] and folded(subject).split()[-1] in lexicon.lookup("aspect_nouns")


def _is_total(subject: str) -> bool:
    return folded(subject) in lexicon.words("link_words", "total")


def _not_all(
    rows: list[CheckedFact], by: CheckedFact, whole: float, values: float | None = None, wholes: float | None = None
) -> Finding:
    """The finding; `values` and `wholes` are the sums of two columns, of which the one that is not right is told."""
    together = number(sum(f.value for f in rows))
    if values is not None and wholes is not None:
        together = number(values if whole == by.value else wholes)
    facts = (by, *(f for f in rows if f is not by))
    return Finding(
        facts=facts,
        message=f"{', '.join(quoted(f) for f in rows)} come to {together}, not to the stated {number(whole)}.",
        message_hi=f"{', '.join(quoted(f) for f in rows)} का जोड़ {together} होता है, बताया गया कुल {number(whole)} है।",
    )


@lru_cache(maxsize=1)
def _share() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "share")))


_BLOCKS = (
    "सीतापुर जिले में 2,98,810 किसानों की फार्मर रजिस्ट्री बनाने का लक्ष्य है। इसके सापेक्ष अब तक {} किसानों की रजिस्ट्री हो पाई।\n\n"
    "तहसीलवार प्रगति\nतहसील - लक्ष्य - रजिस्ट्री\nबिसवां - 1,22,450 - 60,735\nमहोली - 98,770 - 41,582\nमिश्रिख - 77,590 - 25,888"
)

T1 = Check(
    name="parts-against-total",
    id="T1",
    severity="medium",
    asks="Do the parts come to the stated total, and shares of one whole to no more than 100?",
    article=parts,
    alarms=(
        told("सीतापुर में कुल 120 मरीज मिले, इनमें 70 पुरुष और 45 महिलाएं हैं।"),
        told(_BLOCKS.format("1,82,205")),
        told("राज्य की खनन आय में सीतापुर जिले की हिस्सेदारी 62 प्रतिशत और हरदोई जिले की 47 प्रतिशत रही।"),
    ),
    sound=(
        told(_BLOCKS.format("1,28,205"), because="both columns come to the district's figures"),
        told("सीतापुर में कुल 120 मरीज मिले, इनमें 70 पुरुष और 50 महिलाएं हैं।", because="70 and 50 are 120"),
        told(
            "सीतापुर में 62 प्रतिशत और हरदोई में 47 प्रतिशत घरों में पानी पहुंचा है।", because="each is a share of its own district"
        ),
        told(
            "विधानसभा चुनाव में सीतापुर में पुरुषों का मत प्रतिशत 71.9 और महिलाओं का 73 रहा।",
            because="of the men and of the women, two wholes",
        ),
    ),
)

CHECKS = (T1,)
