"""One claim with two values: in headline and text, in two outlets, changed later, or off by the scale of lakh and crore."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.measures.measure_kinds import is_yearly_exam
from extract.names.known_stations import known_stations
from extract.numbers.numbers import read_numbers
from extract.text import fold, fold_text
from store.checks.base import Check, Example, Told, told
from store.checks.printed import span_of
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import outlet, quoted
from store.export.hindi import number

SCALES = (10.0, 100.0)
SURE = 0.7  # of a subject: with less, the extractor itself was guessing whom the number is of


def in_one_article(article: CheckedArticle) -> Iterator[Finding]:
    """S1: headline against text first, then two plain statements of one thing in the text."""
    yield from _title_against_text(article)
    yield from _twice_in_text(article)


def _title_against_text(article: CheckedArticle) -> Iterator[Finding]:
    """A figure of the title that the text has nowhere, while it has another of the same thing.

    A title rounds, so that only a figure that no number of the text rounds to counts.
    """
    for fact in article.facts:
        if (
            not fact.in_title
            or fact.start >= 0
            or fact.kind not in ("rank", "score", "coverage")
            or fact.modality != "actual"
        ):
            continue
        rivals = [
            f
            for f in article.facts
            if f.start >= 0
            and f.kind == fact.kind
            and f.unit == fact.unit
            and f.modality == "actual"
            and _same(f, fact)
        ]
        if len({f.value for f in rivals}) != 1 or span_of(rivals[0]).meets(span_of(fact)) or _rest(fact, rivals[0]):
            continue
        if not any(_rounds_to(n.value, fact) for n in read_numbers(fold(article.text))):
            yield _two(fact, rivals[0], "Headline and text differ", "शीर्षक और खबर में अंतर है")


def _rest(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether one percent is what the other leaves: "41 फीसदी बच्चे अब भी छूटे" above "59.1 प्रतिशत"."""
    left = 100 - other.value
    return one.is_share and other.is_share and _rounds_to(left, one)


def _rounds_to(value: float, fact: CheckedFact) -> bool:
    return math.isclose(value, fact.value, rel_tol=0.05) if fact.kind != "rank" else value == fact.value


def _same(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether two facts speak of one subject, measure and time, as far as both say."""
    pairs = ((one.who, other.who), (one.of, other.of), (one.period, other.period), (one.where, other.where))
    return all(not a or not b or a == b for a, b in pairs)


def _twice_in_text(article: CheckedArticle) -> Iterator[Finding]:
    """Two sentences that give one ranking's place, or one score out of one maximum, of one subject and month differently."""
    groups: dict[tuple[str, ...], list[CheckedFact]] = defaultdict(list)
    for fact in article.facts:
        stated = fact.start >= 0 and fact.kind == "rank" and fact.modality == "actual" and fact.value_max is None
        stated = stated and not fact.left_behind
        whole = fact.period and fact.where and fact.of and fact.confidence >= SURE
        if stated and whole and not _other_time().search(fold_text(fact.sentence)):
            groups[fact.who, fact.of, fact.where, fact.period, fact.aspect].append(fact)
    for facts in groups.values():
        first: dict[str, CheckedFact] = {}
        for fact in facts:
            first.setdefault(fact.sentence, fact)
        distinct = {fact.value: fact for fact in reversed(list(first.values()))}
        if (
            len(distinct) == 2
            and len(first) == len(facts)
            and all(article.says(fact, role) for fact in distinct.values() for role in ("subject", "period"))
        ):
            one, other = sorted(distinct.values(), key=lambda f: f.start)
            yield _two(other, one, "The text gives two figures", "खबर में दो अलग आंकड़े हैं")


def _two(fact: CheckedFact, other: CheckedFact, what: str, what_hi: str) -> Finding:
    return Finding(
        facts=(fact, other),
        message=f"{what} on {fact.subject}: {quoted(fact)} and {quoted(other)}.",
        message_hi=f"{fact.subject}: {what_hi}: {quoted(fact)} और {quoted(other)}।",
    )


def comparable(facts: tuple[CheckedFact, ...]) -> tuple[CheckedFact, ...]:
    """Those facts of a question that articles can be held to: dated, told of the past, of a kind that has one value.

    A plain count or amount may count another thing under the same words (posts asked for, posts filled), so that
    only those are compared across articles that say what of the thing they count (`aspect`).
    """
    return tuple(
        f
        for f in facts
        if f.period
        and f.modality == "actual"
        and f.of
        and f.confidence >= SURE
        and not f.left_behind
        and (f.kind in ("rank", "score") or f.is_share or f.aspect)
        and (f.kind != "rank" or f.where or f.subject_type == "country")  # a country is placed among all
    )


def between_outlets(facts: tuple[CheckedFact, ...]) -> Iterator[Finding]:
    """S2: two outlets, two values; one finding a value that differs from the one told first."""
    for base, others in _by_kind(facts):
        told_by: dict[str, CheckedFact] = {}
        for fact in others:
            if fact.article.outlet != base.article.outlet and not _slip(base, fact):
                told_by.setdefault(number(fact.value), fact)
        for fact in told_by.values():
            story = bool(fact.article.story) and fact.article.story == base.article.story
            yield Finding(
                facts=(base, fact),
                message=f"Two outlets, two figures on {base.subject}: first {outlet(base)} {quoted(base)}, then {outlet(fact)} "
                f"{quoted(fact)}{'; both tell one story' if story else ''}.",
                message_hi=f"{base.subject} पर दो अखबारों के आंकड़े अलग हैं: पहले {outlet(base)} {quoted(base)}, फिर "
                f"{outlet(fact)} {quoted(fact)}{'; दोनों की खबर एक ही है' if story else ''}।",
            )


def changed_later(facts: tuple[CheckedFact, ...]) -> Iterator[Finding]:
    """S3: a later article of the outlet has another value."""
    for base, others in _by_kind(facts):
        later = [f for f in others if f.article.outlet == base.article.outlet and not _slip(base, f)]
        values: dict[str, CheckedFact] = {}
        for fact in later:
            values.setdefault(number(fact.value), fact)
        for fact in values.values():
            yield Finding(
                facts=(fact, base),
                message=f"{outlet(fact)} has {quoted(fact)} on {fact.subject}; before, on {base.article.published[:10]}, "
                f"it was {quoted(base)}.",
                message_hi=f"{fact.subject}: {outlet(fact)} ने {quoted(fact)} लिखा; पहले {base.article.published[:10]} को "
                f"{quoted(base)} लिखा था।",
            )


def slip_of_scale(facts: tuple[CheckedFact, ...]) -> Iterator[Finding]:
    """U1: the same digits, ten or a hundred times as much: लाख for करोड़, or a nought too many."""
    for base, others in _by_kind(facts, plain=True):
        for fact in others:
            if _slip(base, fact):
                times = max(base.value, fact.value) / min(base.value, fact.value)
                yield Finding(
                    facts=(base, fact),
                    message=f"{quoted(base)} ({outlet(base)}) and {quoted(fact)} ({outlet(fact)}) on {base.subject} differ "
                    f"{number(round(times))} times: lakh for crore, or a nought?",
                    message_hi=f"{base.subject}: {quoted(base)} ({outlet(base)}) और {quoted(fact)} ({outlet(fact)}) में "
                    f"{number(round(times))} गुने का फर्क है: लाख-करोड़ या शून्य की चूक?",
                )
                break


def _by_kind(facts: tuple[CheckedFact, ...], *, plain: bool = False) -> Iterator[tuple[CheckedFact, list[CheckedFact]]]:
    """The fact told first, and those of other articles that disagree with it, for each kind, whole and aspect of a question.

    An article that says several things to one question says it of several things, and is left out whole.
    `plain` takes counts and amounts in as well: digits that are the same need no aspect to be one figure's.
    """
    groups: dict[tuple[str, float | None], list[CheckedFact]] = defaultdict(list)
    kept = tuple(f for f in facts if f.period and f.of and f.modality == "actual") if plain else comparable(facts)
    for fact in kept:
        groups[fact.kind, fact.out_of if fact.kind == "score" else None].append(fact)
    for group in groups.values():
        values: dict[int, set[float]] = defaultdict(set)
        for fact in group:
            values[fact.article.id].add(fact.value)
        sure = [fact for fact in group if len(values[fact.article.id]) == 1]
        if len({fact.article.id for fact in sure}) < 2:
            continue
        base = sure[0]
        others = [f for f in sure[1:] if f.article.id != base.article.id and not span_of(f).meets(span_of(base))]
        yield base, [f for f in others if _over_by_then(base, f) and _is_one(base, f)]


def _is_one(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether two facts of one name are surely of one body: there is a सदर थाना in every district, and many a सना खान.

    Those of one story are; else a station must bear a name that the table of stations has in one district alone.
    """
    if one.article.story and one.article.story == other.article.story:
        return True
    if one.subject_type == "police_station":
        return len({station.district_code for station in known_stations(one.subject)}) == 1
    return one.subject_type != "person"


def _over_by_then(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether the time that two figures are of was over when both were told, or both were told on one day.

    Half-way through a year or a campaign, a later figure is another figure. A rank of a month or of a survey's
    edition is published once, and so is the result of a year's examination.
    """
    days = {f.article.published[:10] for f in (one, other)}
    if len(days) == 1 or one.kind == "rank" or is_yearly_exam(one.measure):
        return True
    return one.time is not None and all(day and one.time[1].isoformat() < day for day in days)


def _slip(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether the larger of two values of thousands or more is ten or a hundred times the smaller, to a percent."""
    if one.unit in ("rank", "percent") or one.kind == "score" or min(one.value, other.value) < 100:
        return False
    times = max(one.value, other.value) / min(one.value, other.value)
    return any(math.isclose(times, scale, rel_tol=0.01) for scale in SCALES)


@lru_cache(maxsize=1)
def _other_time() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "other_time")))


def _days(*days: tuple[str, str, str], story: int = 0, because: str = "") -> Example:
    return Example(tuple(Told(text, outlet=who, published=day, story=story) for who, day, text in days), because)


_RANK = "आईजीआरएस की सितंबर 2023 की रैंकिंग में सीतापुर जिला प्रदेश में {} स्थान पर रहा।"
_INDEX = "हेनले पासपोर्ट इंडेक्स 2025 में 199 देशों की सूची में भारत {} स्थान पर है।"
_CARDS = "सितंबर 2023 में आयुष्मान योजना के तहत सीतापुर जिले में {} लोगों के कार्ड बनाए गए।"

S1 = Check(
    name="two-figures-in-article",
    id="S1",
    severity="high",
    asks="Do headline and text, or two sentences, give one claim two values?",
    article=in_one_article,
    alarms=(
        told(_RANK.format("45वें"), title="आईजीआरएस रैंकिंग: सीतापुर प्रदेश में 54वें स्थान पर"),
        told(
            _RANK.format("45वें")
            + " डीएम ने बैठक की।\n\nसितंबर 2023 की आईजीआरएस रैंकिंग में सीतापुर जिला प्रदेश में 54वें स्थान पर आया है।"
        ),
    ),
    sound=(
        told(_RANK.format("45वें"), title="आईजीआरएस रैंकिंग: सीतापुर प्रदेश में 45वें स्थान पर", because="the same"),
        told(_RANK.format("45वें") + " अगस्त 2023 की रैंकिंग में सीतापुर जिला प्रदेश में 54वें स्थान पर था।", because="another month"),
    ),
)
S2 = Check(
    name="outlets-disagree",
    id="S2",
    severity="high",
    asks="Do two outlets give one claim two values? Says who published first, and whether both tell one story.",
    question=between_outlets,
    alarms=(_days(("अखबार 1", "2023-10-07", _RANK.format("45वें")), ("अखबार 2", "2023-10-08", _RANK.format("54वें"))),),
    sound=(
        _days(
            ("अखबार 1", "2023-10-07", _RANK.format("45वें")),
            ("अखबार 2", "2023-10-08", _RANK.format("45वें")),
            because="the same",
        ),
    ),
)
S3 = Check(
    name="changed-later",
    id="S3",
    severity="medium",
    asks="Does a later article of the outlet give a claim another value?",
    question=changed_later,
    alarms=(_days(("अखबार 1", "2023-10-07", _RANK.format("45वें")), ("अखबार 1", "2023-10-09", _RANK.format("54वें"))),),
    sound=(
        _days(
            ("अखबार 1", "2023-10-07", _RANK.format("45वें")),
            ("अखबार 1", "2023-11-09", _RANK.replace("सितंबर", "अक्टूबर").format("54वें")),
            because="another month",
        ),
        _days(
            ("अखबार 1", "2025-01-10", _INDEX.format("84वें")),
            ("अखबार 1", "2025-07-23", _INDEX.format("77वें")),
            because="a list that comes out twice a year",
        ),
    ),
)
U1 = Check(
    name="slip-of-scale",
    id="U1",
    severity="high",
    asks="Is a value ten or a hundred times that of another article with the same digits?",
    question=slip_of_scale,
    alarms=(
        _days(
            ("अखबार 1", "2023-10-07", _CARDS.format("2.40 लाख")), ("अखबार 2", "2023-10-08", _CARDS.format("2.40 करोड़"))
        ),
    ),
    sound=(
        _days(
            ("अखबार 1", "2023-10-07", _CARDS.format("2.40 लाख")),
            ("अखबार 2", "2023-10-08", _CARDS.format("2,40,310")),
            because="rounded",
        ),
    ),
)

CHECKS = (S1, S2, S3, U1)
