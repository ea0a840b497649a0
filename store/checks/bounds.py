"""Figures against what bounds them: parts and wholes, ranks and fields, percents and 100, scores and their maximum."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.numbers.numbers import read_numbers
from extract.numbers.quantities import Quantity, read_quantities
from extract.text import fold, fold_text
from store.checks.base import Check, told
from store.checks.printed import span_of, whole_span
from store.checks.rankings import ONE_LIST
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import quoted
from store.export.hindi import number


def part_of_whole(article: CheckedArticle) -> Iterator[Finding]:
    """B1: a part larger than its whole, where the whole is no target."""
    for fact in article.facts:
        whole = whole_span(fact)
        if whole is None or fact.kind not in ("coverage", "count", "amount") or fact.out_of_role != "population":
            continue
        if span_of(fact).low > whole.high and not _target().search(fold_text(fact.sentence)):
            assert fact.out_of is not None
            yield Finding(
                facts=(fact,),
                message=f"{quoted(fact)}: the part ({number(fact.value)}) is more than the whole ({number(fact.out_of)}).",
                message_hi=f"{quoted(fact)}: हिस्सा ({number(fact.value)}) कुल ({number(fact.out_of)}) से बड़ा है।",
            )


def rank_in_field(article: CheckedArticle) -> Iterator[Finding]:
    """B2: a rank that no field of that size has, and one that is none."""
    for fact in article.facts:
        if fact.kind != "rank":
            continue
        if fact.value < 1 or fact.value != int(fact.value):
            yield Finding(
                facts=(fact,),
                message=f"{quoted(fact)}: {number(fact.value)} is no rank; ranks are whole numbers from 1.",
                message_hi=f"{quoted(fact)}: {number(fact.value)} कोई रैंक नहीं हो सकती।",
            )
            continue
        for size, by in _fields(article, fact):
            if fact.value > size:
                yield Finding(
                    facts=(fact, by) if by is not fact else (fact,),
                    message=f"{quoted(fact)} is beyond the field of {number(size)} ({quoted(by)}).",
                    message_hi=f"{quoted(fact)}: मुकाबले में कुल {number(size)} ही हैं ({quoted(by)})।",
                )
                break


def _fields(article: CheckedArticle, rank: CheckedFact) -> Iterator[tuple[float, CheckedFact]]:
    """The sizes of a rank's field that its own sentence states.

    Its own whole; else that of its scope ("243 शहर"), where that counts what the subject is one of; one stated of its
    subject in the same sentence; and a count of such as the subject is ("75 जिलों की सूची में … 82वें").
    """
    if rank.out_of is not None and rank.out_of_role in ("field", ""):
        yield rank.out_of, rank
        return
    units = lexicon.words("field_types", rank.subject_type) if rank.subject_type in lexicon.table("field_types") else ()
    if (rank.names_scope or rank.subject_type in ONE_LIST) and "scope" not in rank.corrected:
        yield from ((q.number.value, rank) for q in _counted(rank.scope) if q.unit in units)
    for other in article.facts:
        if other is rank or other.sentence != rank.sentence:
            continue
        if other.kind == "rank" and other.out_of and other.out_of_role == "field":
            if (other.who, other.of, other.where, other.period) == (rank.who, rank.of, rank.where, rank.period):
                yield other.out_of, other
        elif (
            other.kind == "count" and other.unit in units and other.approx == "exact" and 0 <= other.start < rank.start
        ):
            between = fold_text(article.text[other.end : rank.start])
            if _list_of().match(between) and not regex.search(r"\d|\n", between):
                yield other.value, other


def _counted(scope: str) -> list[Quantity]:
    folded = fold(scope)
    return read_quantities(folded.text, [n for n in read_numbers(folded) if n.kind == "cardinal"])


@lru_cache(maxsize=1)
def _list_of() -> regex.Pattern[str]:
    return regex.compile(r"\s*(?:की\s+(?:सूची|रैंकिंग|लिस्ट)\s+में|में|के\s+बीच)(?!\p{Devanagari})")


def percent_of_population(article: CheckedArticle) -> Iterator[Finding]:
    """B3: more than all, or less than none, of a population."""
    if _target().search(article.folded):
        return  # a percent of a target may be more than 100, and an article names its target once
    for fact in article.facts:
        if not fact.is_share or fact.out_of_role == "target":
            continue
        span = span_of(fact)
        if span.low > 100 or span.high < 0:
            yield Finding(
                facts=(fact,),
                message=f"{quoted(fact)}: a share of a population is between 0 and 100 percent.",
                message_hi=f"{quoted(fact)}: आबादी का हिस्सा 0 से 100 प्रतिशत के बीच ही हो सकता है।",
            )


# What a score of this unit cannot pass, by the table of limit_words.yml whose words its article or sentence has; "": always.
LIMITS = (("stars", "seven_stars", 7.0), ("stars", "", 5.0), ("points", "ten_points", 10.0), ("percent", "", 100.0))


def score_in_maximum(article: CheckedArticle) -> Iterator[Finding]:
    """B4: a score above its maximum, stated or known."""
    for fact in article.facts:
        if fact.kind != "score":
            continue
        most = whole_span(fact)
        limit = most.high if most else _limit(article, fact)
        if limit is not None and span_of(fact).low > limit:
            printed = fact.out_of if fact.out_of is not None else limit
            yield Finding(
                facts=(fact,),
                message=f"{quoted(fact)}: the score ({number(fact.value)}) is above the maximum ({number(printed)}).",
                message_hi=f"{quoted(fact)}: मिले अंक ({number(fact.value)}) अधिकतम ({number(printed)}) से ज्यादा हैं।",
            )


def _limit(article: CheckedArticle, fact: CheckedFact) -> float | None:
    for unit, words, limit in LIMITS:
        around = article.folded if unit == "stars" else fold_text(f"{fact.quote} {fact.measure} {fact.sentence}")
        if fact.unit == unit and (not words or any(word in around for word in lexicon.words("limit_words", words))):
            return limit
    return None


@lru_cache(maxsize=1)
def _target() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "target")))


B1 = Check(
    name="part-above-whole",
    id="B1",
    severity="high",
    asks="Is a part larger than the whole that it is part of?",
    article=part_of_whole,
    alarms=(told("सीतापुर में 3,890 आवेदनों में से 4,212 का निस्तारण कर दिया गया है।"),),
    sound=(
        told("सीतापुर में 4,212 आवेदनों में से 3,890 का निस्तारण कर दिया गया है।", because="the part is smaller"),
        told("सीतापुर में 3,890 कार्ड के लक्ष्य के सापेक्ष 4,212 कार्ड बनाए गए हैं।", because="a target may be passed"),
    ),
)
B2 = Check(
    name="rank-beyond-field",
    id="B2",
    severity="high",
    asks="Is a rank larger than the number of those ranked, or no rank at all?",
    article=rank_in_field,
    alarms=(
        told("आईजीआरएस रैंकिंग में 75 जिलों की सूची में सीतापुर 82वें स्थान पर रहा।"),
        told("आईजीआरएस रैंकिंग में बिसवां 30 थानों में 1402 रैंक संग आखिरी स्थान पर रहा।"),
    ),
    sound=(told("आईजीआरएस रैंकिंग में 75 जिलों की सूची में सीतापुर 72वें स्थान पर रहा।", because="72 of 75"),),
)
B3 = Check(
    name="percent-outside-100",
    id="B3",
    severity="high",
    asks="Is a share of a population more than 100 percent?",
    article=percent_of_population,
    alarms=(told("सीतापुर में 117.4 प्रतिशत लोगों को टीका लगाया जा चुका है।"),),
    sound=(
        told("सीतापुर में लक्ष्य के सापेक्ष 117.4 प्रतिशत राजस्व जमा हुआ।", because="a target may be passed"),
        told("सीतापुर में शत-प्रतिशत लोगों को टीका लगाया जा चुका है।", because="all of them"),
    ),
)
B4 = Check(
    name="score-above-maximum",
    id="B4",
    severity="high",
    asks="Is a score above the maximum that the article states, or above 10 of a CGPA, five stars, 100 percent?",
    article=score_in_maximum,
    alarms=(
        told("आईजीआरएस रैंकिंग में सीतापुर को 130 में से 136 अंक मिले।"),
        told("गूगल पर इस अस्पताल को 6 स्टार मिले हैं।"),
    ),
    sound=(
        told("आईजीआरएस रैंकिंग में सीतापुर को 130 में से 126 अंक मिले।", because="126 of 130"),
        told("कचरा मुक्त शहर की श्रेणी में इंदौर को 7 स्टार मिले हैं।", because="garbage-free cities have up to seven"),
    ),
)

CHECKS = (B1, B2, B3, B4)
