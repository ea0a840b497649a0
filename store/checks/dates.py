"""Dates that cannot be: what is told as done before it could be, and weekdays that were no such day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.periods import calendar
from extract.text import fold_text
from store.checks.base import Check, told
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import quoted

RECENT = 60  # days: a date without its year is taken for the one nearest to the day of publication


def impossible(article: CheckedArticle) -> Iterator[Finding]:
    """D1: both ways in which a date can be wrong by itself."""
    yield from _not_yet(article)
    yield from _wrong_weekdays(article)


def _not_yet(article: CheckedArticle) -> Iterator[Finding]:
    """A result whose period begins after the day of publication."""
    published = _day(article.head.published)
    for fact in article.facts:
        ends = fact.time
        if (
            published is None
            or ends is None
            or fact.modality != "actual"
            or fact.kind not in ("rank", "score", "coverage")
        ):
            continue
        if fact.kind != "coverage" and fact.period == str(published.year + 1):
            continue  # "QS वर्ल्ड यूनिवर्सिटी रैंकिंग 2026", out in 2025: the edition's label
        dated = article.says(fact, "period") or "period" in fact.corrected
        if ends[0] > published and dated and not _future().search(fold_text(fact.sentence)):
            yield Finding(
                facts=(fact,),
                message=f"{quoted(fact)} is told as reached in {fact.period}, after the article was published ({published}).",
                message_hi=f"{quoted(fact)}: {fact.period} का नतीजा बताया गया है, जबकि खबर {published} को छपी।",
            )


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None


def _wrong_weekdays(article: CheckedArticle) -> Iterator[Finding]:
    """A date with its weekday beside it, in a sentence that states facts."""
    published = _day(article.head.published)
    for sentence, facts in article.sentences:
        for match in _dated_weekday().finditer(fold_text(sentence)):
            day = _read(match, published)
            if day is None:
                continue
            weekday = lexicon.lookup("weekdays")[match["before"] or match["after"]]
            if day.weekday() != weekday:
                yield _wrong_day(facts, match, day)


def _read(match: regex.Match[str], published: dt.date | None) -> dt.date | None:
    """The day that a date with a weekday names; None for one whose year is not sure."""
    month, number = lexicon.lookup("months")[match["month"]], int(match["day"])
    if match["year"]:
        return calendar.day(int(match["year"]), month, number)
    if published is None:
        return None
    days = [calendar.day(published.year + turn, month, number) for turn in (-1, 0, 1)]
    near = [day for day in days if day is not None and abs((day - published).days) <= RECENT]
    return near[0] if len(near) == 1 else None


def _wrong_day(facts: tuple[CheckedFact, ...], match: regex.Match[str], day: dt.date) -> Finding:
    name = lexicon.table("weekdays")[day.weekday()][0]
    return Finding(
        facts=facts,
        message=f"“{match.group().strip()}”: {day.isoformat()} was a {day.strftime('%A')}.",
        message_hi=f"“{match.group().strip()}”: {day.isoformat()} को {name} था।",
    )


@lru_cache(maxsize=1)
def _future() -> regex.Pattern[str]:
    letter = r"\p{Devanagari}"
    future = whole_word(lexicon.any_of("tense", "future"))
    ending = rf"{letter}{lexicon.any_of('tense', 'future_ending')}(?!{letter})"
    must = rf"{letter}(?:ना|नी|ने)\s+(?:है|हैं)(?!{letter})"
    by = rf"\d\s+{whole_word(lexicon.any_of('link_words', 'by'))}"
    return regex.compile(f"{future}|{ending}|{must}|{by}")


@lru_cache(maxsize=1)
def _dated_weekday() -> regex.Pattern[str]:
    weekday = whole_word(lexicon.any_of("weekdays"))
    month = lexicon.any_of("months")
    date = rf"(?<!\d)(?P<day>\d{{1,2}})\s+(?P<month>{month})(?!\p{{Devanagari}})(?:,?\s+(?P<year>20\d\d)(?!\d))?"
    return regex.compile(rf"(?:(?P<before>{weekday})\s*[,(]?\s*{date}|{date}\s*(?:को\s+)?[,(]?\s*(?P<after>{weekday}))")


D1 = Check(
    name="impossible-date",
    id="D1",
    severity="medium",
    asks="Is something told as done at a time after the article, or a date given with the wrong weekday?",
    article=impossible,
    alarms=(
        told("नवंबर 2023 की आईजीआरएस रैंकिंग में सीतापुर जिला प्रदेश में 12वें स्थान पर रहा।"),
        told("सीतापुर में सोमवार, 4 अक्टूबर 2023 को 4,312 लोगों को टीका लगाया गया।"),
    ),
    sound=(
        told("सितंबर 2023 की आईजीआरएस रैंकिंग में सीतापुर जिला प्रदेश में 12वें स्थान पर रहा।", because="before the article"),
        told(
            "एनआईआरएफ रैंकिंग 2024 में सीतापुर विश्वविद्यालय 12वें स्थान पर रहा।",
            because="an edition is named after the next year",
        ),
        told("सीतापुर में बुधवार, 4 अक्टूबर 2023 को 4,312 लोगों को टीका लगाया गया।", because="it was a Wednesday"),
    ),
)

CHECKS = (D1,)
