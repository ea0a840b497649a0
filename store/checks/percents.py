"""Percentages against the numbers that they are percentages of."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.text import fold_text
from store.checks.base import Check, told
from store.checks.printed import Span, place, span_of, whole_span
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import quoted, share
from store.export.hindi import number

LONGEST_LINK = 60  # code points between a part of a whole and its percent: "का निस्तारण कराया गया, जो "
AROUND = 40  # code points on either side of a percent that may say that it is the rest
FEWEST_ROWS = 3
NEAR = 2  # sentences: a percent may be of figures that the sentence before states


def share_of(part: Span, whole: Span) -> Span | None:
    """The percents that a part may be of a whole; None where the whole may be nothing or both are without bound."""
    if whole.low <= 0 or math.isinf(part.low) or math.isinf(part.high):
        return None
    return Span(100 * part.low / whole.high, 100 * part.high / whole.low)


def stated_share(fact: CheckedFact) -> Span:
    """The percents that a printed one may stand for: cut off as well as rounded, so a whole last place either way."""
    exact = span_of(fact)
    return exact.wider(place(fact) / 2)


def agrees(percent: CheckedFact, part: Span, whole: Span) -> bool:
    """Whether a percent may be that of a part of a whole, or whether it cannot be told."""
    possible = share_of(part, whole)
    return possible is None or stated_share(percent).meets(possible)


def remainder(percent: CheckedFact, part: Span, whole: Span) -> bool:
    """Whether a percent is that of what the part leaves of the whole."""
    possible = share_of(part, whole)
    return possible is not None and stated_share(percent).meets(Span(100 - possible.high, 100 - possible.low))


def explained(percent: CheckedFact, facts: tuple[CheckedFact, ...]) -> bool:
    """Whether any two figures among the facts give the percent, or what is left of it."""
    figures = [span_of(f) for f in facts if f.unit != "percent" and f.kind != "rank"]
    figures += [whole for f in facts if f.unit != "percent" for whole in [whole_span(f)] if whole]
    pairs = [(a, b) for a in figures for b in figures if a is not b and a.low <= b.high]
    return any(_surely(percent, a, b) for a, b in pairs)


def _surely(percent: CheckedFact, part: Span, whole: Span) -> bool:
    return share_of(part, whole) is not None and (agrees(percent, part, whole) or remainder(percent, part, whole))


def near(article: CheckedArticle, fact: CheckedFact) -> tuple[CheckedFact, ...]:
    """The facts of a fact's sentence and of those around it that state any."""
    rows = article.sentences
    at = next(i for i, (sentence, _) in enumerate(rows) if sentence == fact.sentence)
    return tuple(f for _, facts in rows[max(0, at - NEAR) : at + NEAR + 1] for f in facts)


def linked(article: CheckedArticle, part: CheckedFact, percent: CheckedFact) -> bool:
    """Whether the text restates a figure as the percent: "853 के निस्तारण, अर्थात 97.60 प्रतिशत", "853 (97.6%)"."""
    between = _between(article, part, percent)
    if _restates().search(between) or regex.fullmatch(r"[^()।]*\([^()।]{0,12}", between):
        return True
    near_enough = part.sentence == percent.sentence or part.who == percent.who
    return near_enough and bool(_points_back().search(between))


def named(article: CheckedArticle, part: CheckedFact, percent: CheckedFact) -> bool:
    """Whether the percent that follows a figure is named for what it measures: "पास हुए, परिणाम 84.11 प्रतिशत रहा"."""
    return part.start < percent.start and bool(_names().search(_between(article, part, percent)[-AROUND:]))


def _between(article: CheckedArticle, part: CheckedFact, percent: CheckedFact) -> str:
    """The folded words between two figures; "" where they are far apart, or another figure or matter lies between."""
    first, second = (part, percent) if part.start < percent.start else (percent, part)
    start, end = first.end, second.start
    if first.start < 0 or not 0 <= end - start <= LONGEST_LINK:
        return ""
    between = fold_text(article.text[start:end])
    return "" if regex.search(r"\d|\n", between) or _turns().search(between) else between


def of_itself(article: CheckedArticle) -> Iterator[Finding]:
    """P1: a part and its whole, and the percent that restates them."""
    ratios = [
        f for f in article.facts if f.out_of and f.unit != "percent" and f.kind in ("coverage", "count", "amount")
    ]
    for percent in article.facts:
        if not percent.is_share or percent.start < 0:
            continue
        for ratio in ratios:
            whole = whole_span(ratio)
            if whole is None or not _tied(article, ratio, percent):
                continue
            part = span_of(ratio)
            if agrees(percent, part, whole):
                continue
            if remainder(percent, part, whole):
                if not _says_left(article, percent):
                    yield _not_of(percent, ratio, left=True)
            elif not explained(percent, near(article, percent)):
                yield _not_of(percent, ratio, left=False)


def _tied(article: CheckedArticle, ratio: CheckedFact, percent: CheckedFact) -> bool:
    """Whether the article itself says that a percent is that of a part: by a word, in one row of a table, or by its name.

    A word (यानी) or brackets hold whatever the extractor took the measure or the subject for; a name (परिणाम) may be of
    something else and holds for one subject and time only.
    """
    if ratio.modality != percent.modality:
        return False
    if linked(article, ratio, percent):
        return True
    if ratio.sentence == percent.sentence and ratio.rule == percent.rule == "table.column":
        return _column_agrees(article)
    same = ratio.who == percent.who and ratio.of == percent.of
    same = same and (not ratio.period or not percent.period or ratio.period == percent.period)
    return same and named(article, ratio, percent)


def _column_agrees(article: CheckedArticle) -> bool:
    """Whether a table's percents are those of its parts: in all rows but one in four, of three at least.

    A column of percents may be of something else ("संतुष्टि %"); then no row agrees.
    """
    rows = [facts for _, facts in article.sentences if all(f.rule == "table.column" for f in facts)]
    pairs = []
    for facts in rows:
        percents, ratios = [f for f in facts if f.is_share], [f for f in facts if f.out_of and f.unit != "percent"]
        if len(percents) == len(ratios) == 1:
            whole = whole_span(ratios[0])
            pairs.append(whole is not None and agrees(percents[0], span_of(ratios[0]), whole))
    return len(pairs) >= FEWEST_ROWS and 4 * pairs.count(False) <= len(pairs)


def _says_left(article: CheckedArticle, percent: CheckedFact) -> bool:
    """Whether the words around a percent say that it is what is left: "यानी अब भी 74 फीसदी काम बाकी है"."""
    around = article.text[max(0, percent.start - AROUND) : percent.end + AROUND]
    return bool(_left().search(fold_text(around)))


def _not_of(percent: CheckedFact, ratio: CheckedFact, *, left: bool) -> Finding:
    assert ratio.out_of is not None
    of_whole = share(ratio.value, ratio.out_of)
    more = "; the printed percent is what is left of the whole" if left else ""
    more_hi = "; छपा प्रतिशत बचे हुए हिस्से का है" if left else ""
    return Finding(
        facts=(percent, ratio),
        message=f"{quoted(percent)} is not the share that {quoted(ratio)} makes: {of_whole} percent{more}.",
        message_hi=f"{quoted(ratio)} का हिसाब {of_whole} प्रतिशत बैठता है, खबर में {quoted(percent)} है{more_hi}।",
    )


def of_two_facts(article: CheckedArticle) -> Iterator[Finding]:
    """P2: a percent, a part and a whole, each a fact of its own."""
    yield from of_one_sentence(article)
    for percent in article.facts:
        if not percent.is_share or percent.modality != "actual" or percent.out_of is not None:
            continue
        akin = [
            f for f in article.facts if f.who == percent.who and f.of == percent.of and f.kind in ("coverage", "count")
        ]
        if any(f.out_of for f in akin) or len({f.value for f in akin if f.is_share and f.modality == "actual"}) > 1:
            continue
        for unit in sorted({f.unit for f in akin if f.unit != "percent"}):
            wholes = [f for f in akin if f.unit == unit and f.modality == "target"]
            parts = [f for f in akin if f.unit == unit and f.kind == "coverage" and f.modality == "actual"]
            if len({f.value for f in wholes}) != 1 or len({f.value for f in parts}) != 1:
                continue
            part, whole = parts[0], wholes[0]
            if part.value > whole.value or _apart(percent, part) or explained(percent, tuple(akin)):
                continue
            yield _not_of_two(percent, part, whole)


def of_one_sentence(article: CheckedArticle) -> Iterator[Finding]:
    """P2 as well: two figures of one noun in a sentence, the smaller restated as a percent of the larger.

    "2,46,318 परिवारों को कनेक्शन देने के विरुद्ध 2,09,755 को मिल चुके हैं, जो लक्ष्य का 85.16 प्रतिशत है"
    """
    for _, facts in article.sentences:
        for percent in facts:
            if not percent.is_share or percent.modality != "actual":
                continue
            figures = [f for f in facts if f.kind in ("coverage", "count", "amount") and f.unit != "percent"]
            parts = [f for f in figures if not f.out_of and f.start < percent.start and linked(article, f, percent)]
            wholes = [f for f in figures if f not in parts and parts and f.unit == parts[0].unit]
            if len(parts) != 1 or len(wholes) != 1 or len(figures) != 2 or wholes[0].value < parts[0].value:
                continue
            part, whole = parts[0], wholes[0]
            if not explained(percent, near(article, percent)):
                yield _not_of_two(percent, part, whole)


def _not_of_two(percent: CheckedFact, part: CheckedFact, whole: CheckedFact) -> Finding:
    of_whole = share(part.value, whole.value)
    return Finding(
        facts=(percent, part, whole),
        message=f"{quoted(percent)} does not follow from {quoted(part)} of {quoted(whole)}: that is {of_whole} percent.",
        message_hi=f"{quoted(whole)} में से {quoted(part)} का हिसाब {of_whole} प्रतिशत बैठता है, खबर में {quoted(percent)} है।",
    )


def _apart(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether two facts are said to be of different times: neither period holds the other."""
    a, b = one.period, other.period
    return bool(a and b) and not (a.startswith(b) or b.startswith(a))


def possible(article: CheckedArticle) -> Iterator[Finding]:
    """P3: a percent of a whole so small that its decimals cannot come out."""
    for percent in article.facts:
        if not percent.is_share or percent.approx != "exact" or percent.value_max is not None:
            continue
        for whole, by in _wholes(article, percent):
            last = place(percent)
            if whole < 1 or whole != int(whole) or whole >= 100 / last or _comes_out(percent.value, int(whole), last):
                continue
            nearest = round(percent.value * whole / 100)
            low, high = (share(n, whole) for n in sorted({max(0, nearest - 1), nearest, nearest + 1})[:2])
            yield Finding(
                facts=(percent, by) if by is not percent else (percent,),
                message=f"No whole number of {number(whole)} is {quoted(percent)}: the nearest shares are {low} and {high}.",
                message_hi=f"{number(whole)} में से कोई भी संख्या {quoted(percent)} नहीं बनती: "
                f"सबसे पास के प्रतिशत {low} और {high} हैं।",
            )


def _wholes(article: CheckedArticle, percent: CheckedFact) -> Iterator[tuple[float, CheckedFact]]:
    """The wholes that a percent says it is of: its own, or the count just before it ("12 स्कूलों में 4.3 प्रतिशत")."""
    if percent.out_of is not None:
        yield percent.out_of, percent
        return
    for count in article.facts:
        end = count.end
        if count.kind != "count" or count.sentence != percent.sentence or count.approx != "exact" or place(count) > 1:
            continue
        said = _of().fullmatch(fold_text(article.text[end : percent.start])) if 0 <= end <= percent.start else None
        if said is not None and not (said["within"] and fold_text(count.unit) in lexicon.lookup("field_types")):
            yield count.value, count  # "85 पंचायतों में 81.6 फीसदी मतदाताओं": of those who live there


def _comes_out(percent: float, whole: int, last: float) -> bool:
    """Whether a whole number of parts gives the percent, rounded or cut off at its last place."""
    parts = range(max(0, math.floor((percent - last) * whole / 100)), math.ceil((percent + last) * whole / 100) + 1)
    return any(abs(100 * part / whole - percent) < last * (1 + 1e-9) for part in parts)


@lru_cache(maxsize=1)
def _left() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "left")))


@lru_cache(maxsize=1)
def _restates() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "restates")))


@lru_cache(maxsize=1)
def _points_back() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "points_back")))


@lru_cache(maxsize=1)
def _names() -> regex.Pattern[str]:
    return regex.compile(rf"{whole_word(lexicon.any_of('link_words', 'share_names'))}\s*$")


@lru_cache(maxsize=1)
def _turns() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "turns")))


@lru_cache(maxsize=1)
def _of() -> regex.Pattern[str]:
    return regex.compile(r"\s*(?:में\s+से|(?P<within>में)|का|के|की)\s*(?:केवल|सिर्फ|महज|मात्र)?\s*")


_TABLE = (
    "सीतापुर में फार्मर रजिस्ट्री की तहसीलवार प्रगति इस प्रकार है।\n\nतहसीलवार प्रगति\nतहसील - लक्ष्य - रजिस्ट्री - प्रतिशत\n"
    "बिसवां - 1,22,450 - 60,735 - 49.6\nमहोली - 98,770 - 41,582 - {}\nसिधौली - 1,04,390 - 42,591 - 40.8\n"
    "लहरपुर - 93,600 - 34,070 - 36.4\nमिश्रिख - 77,000 - 25,888 - 33.6"
)

P1 = Check(
    name="percent-of-own-total",
    id="P1",
    severity="high",
    asks="Does a percent that restates a part of a whole come out of the two?",
    article=of_itself,
    alarms=(
        told("जून में प्राप्त 874 प्रार्थना पत्रों में से 853 का निस्तारण हुआ, यानी 92.60 प्रतिशत।"),
        told("जिले में 4,000 आवेदनों में से 3,000 का निस्तारण हुआ, यानी 25 प्रतिशत।"),
        told("इंटर में 4,902 में से 4,123 विद्यार्थी पास हुए, परिणाम 94.11 प्रतिशत रहा।"),
        told(_TABLE.format("52.1")),
    ),
    sound=(
        told("जून में प्राप्त 874 प्रार्थना पत्रों में से 853 का निस्तारण हुआ, यानी 97.60 प्रतिशत।", because="853 of 874 is 97.597"),
        told(
            "जून में प्राप्त 874 प्रार्थना पत्रों में से 853 का निस्तारण हुआ, यानी करीब 95 प्रतिशत।",
            because="करीब leaves a tenth either way",
        ),
        told(
            "जिले में 4,000 आवेदनों में से 3,000 का निस्तारण हुआ, यानी अब भी 25 प्रतिशत लंबित हैं।",
            because="what is left, and called so",
        ),
        told(_TABLE.format("42.1"), because="each row's percent is that of its two figures"),
    ),
)
P2 = Check(
    name="percent-of-two-figures",
    id="P2",
    severity="medium",
    asks="Does a percent come out of the part and the whole that the article states elsewhere?",
    article=of_two_facts,
    alarms=(
        told(
            "हर घर जल योजना में सीतापुर के 71.4 फीसदी घरों में पानी पहुंच चुका है। जिले में 2.20 लाख घरों तक नल से पानी "
            "पहुंचाया जाना है। अब तक 1.12 लाख घरों तक पानी पहुंचाया जा चुका है।"
        ),
        told(
            "सीतापुर के दो लाख 46 हजार 318 ग्रामीण परिवारों को नल कनेक्शन दिये जाने के विरुद्ध अब तक दो लाख 9 हजार 755 परिवारों के यहां "
            "नल लग चुके हैं, जो लक्ष्य का 58.16 प्रतिशत है।"
        ),
    ),
    sound=(
        told(
            "हर घर जल योजना में सीतापुर के 50.9 फीसदी घरों में पानी पहुंच चुका है। जिले में 2.20 लाख घरों तक नल से पानी "
            "पहुंचाया जाना है। अब तक 1.12 लाख घरों तक पानी पहुंचाया जा चुका है।",
            because="1.12 of 2.20 lakh, each to its last place, is 50.6 to 51.3 percent",
        ),
        told(
            "सीतापुर के दो लाख 46 हजार 318 ग्रामीण परिवारों को नल कनेक्शन दिये जाने के विरुद्ध अब तक दो लाख 9 हजार 755 परिवारों के यहां "
            "नल लग चुके हैं, जो लक्ष्य का 85.16 प्रतिशत है।",
            because="209,755 of 246,318 is 85.156",
        ),
    ),
)
P3 = Check(
    name="percent-of-small-total",
    id="P3",
    severity="high",
    asks="Can so fine a percent come out of so small a whole at all (the GRIM test)?",
    article=possible,
    alarms=(told("जिले के 12 स्कूलों में से 4.3 प्रतिशत में बिजली कनेक्शन लगाए जा चुके हैं।"),),
    sound=(
        told("जिले के 12 स्कूलों में से 41.7 प्रतिशत में बिजली कनेक्शन लगाए जा चुके हैं।", because="five of twelve are 41.67 percent"),
        told("जिले के 1,240 स्कूलों में से 4.3 प्रतिशत में बिजली कनेक्शन लगाए जा चुके हैं।", because="53 of 1,240 are 4.27 percent"),
        told(
            "पंचायत चुनाव में चमोली की 85 पंचायतों में 81.6 प्रतिशत मतदान हुआ।",
            because="of those who may vote there, and not of the villages",
        ),
    ),
)

CHECKS = (P1, P2, P3)
