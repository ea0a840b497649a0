"""A stated count against the names that the article lists for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.text import fold_text
from store.checks.base import Check, told
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import quoted
from store.export.hindi import number

FEWEST = 3  # names: of a pair, a count is rarely stated
ALL_BUT = 0.7  # of the count: with fewer names, the article names only some
LONGEST_LIST = 1500  # code points
LONGEST_NAME = 25  # code points of a name before the list that the extractor may have lost, with its comma


def named(article: CheckedArticle) -> Iterator[Finding]:
    """L1: first the names that share a rank with the count, then a list that follows the count itself."""
    lists = _ranked_lists(article)
    for count in article.facts:
        if count.kind != "count" or count.approx != "exact" or count.value_max is not None or count.value < FEWEST:
            continue
        names = _names_of(count, lists) or _in_brackets(article, count)
        if not names or len(names) == count.value or len(names) < max(FEWEST, ALL_BUT * count.value):
            continue
        if count.value in _printed(lists.get(_rank_said(count) or 0, ())):
            continue  # the extractor lost a name, not the article
        facts = (count, *(f for f in lists.get(_rank_said(count) or 0, ()) if _name(f) in names))
        yield Finding(
            facts=facts,
            message=f"{quoted(count)}, but {number(len(names))} are named: {', '.join(names)}.",
            message_hi=f"{quoted(count)} बताए गए हैं, पर नाम {number(len(names))} के दिए हैं: {', '.join(names)}।",
        )


def _ranked_lists(article: CheckedArticle) -> dict[float, tuple[CheckedFact, ...]]:
    """The police stations that the article lists for one rank, by that rank; () where it says that the list is not whole."""
    lists: dict[float, list[CheckedFact]] = {}
    for fact in article.facts:
        if fact.rule == "rank.list_of_names" and fact.subject_type == "police_station":
            lists.setdefault(fact.value, []).append(fact)
    return {rank: tuple(facts) for rank, facts in lists.items() if not any(_is_part(f.sentence) for f in facts)}


def _printed(listed: tuple[CheckedFact, ...]) -> tuple[int, ...]:
    """How many items the sentence of a list prints: names are parted by commas, and the last two by और.

    Two numbers where the first of them may be a name that the extractor lost, or a word of the sentence before the list.
    """
    sentence = next((f.sentence for f in listed), "")
    first = min((sentence.find(f.quote) for f in listed), default=-1)
    if first < 0:
        return ()
    within = sentence[first:].count(",") + len(_and().findall(sentence[first:])) + 1
    return (within, within + 1) if "," in sentence[max(0, first - LONGEST_NAME) : first] else (within,)


def _is_part(sentence: str) -> bool:
    return bool(_some().search(fold_text(sentence)))


def _names_of(count: CheckedFact, lists: dict[float, tuple[CheckedFact, ...]]) -> tuple[str, ...]:
    """The stations listed for the rank that the count's sentence gives to so many of them: "32 थाने रैंक एक पर रहे"."""
    if count.unit != "stations":
        return ()
    rank = _rank_said(count)
    listed = lists.get(rank, ()) if rank else ()
    own = tuple(
        f for f in listed if f.of == count.of and (not f.period or not count.period or f.period == count.period)
    )
    return tuple(dict.fromkeys(map(_name, own)))


def _name(fact: CheckedFact) -> str:
    """The name of a listed station without the stop that ends the list."""
    return fact.subject.rstrip(". ")


def _rank_said(count: CheckedFact) -> float | None:
    """The rank that a sentence gives to stations that it counts; only first places are given to many."""
    return 1.0 if _first().search(fold_text(count.sentence)) else None


def _in_brackets(article: CheckedArticle, count: CheckedFact) -> tuple[str, ...]:
    """The names in brackets or behind a colon just after the count: "पांच सीएचसी (क, ख, ग, घ और ङ)"."""
    end = count.end
    if end < 0:
        return ()
    opened = regex.match(r"[^\d\n।(:]{0,25}\s*(?P<sign>[(:])", article.text[end : end + 40])
    if opened is None:
        return ()
    start = end + opened.end()
    stop = regex.search(
        r"\)|\n" if opened["sign"] == "(" else r"[।\n]|\.(?:\s|$)", article.text[start : start + LONGEST_LIST]
    )
    if stop is None or (opened["sign"] == "(") != (stop.group() == ")"):
        return ()
    inside = article.text[start : start + stop.start()]
    if _some().search(fold_text(inside)) or regex.search(r"\p{N}", inside) or inside.count(",") < FEWEST - 2:
        return ()
    names = [name.strip() for name in regex.split(r",|،|\s(?:और|व|तथा|एवं)\s", inside)]
    return tuple(names) if all(1 <= len(name.split()) <= 4 for name in names) else ()


@lru_cache(maxsize=1)
def _and() -> regex.Pattern[str]:
    return regex.compile(r"\s(?:और|व|तथा|एवं)\s")


@lru_cache(maxsize=1)
def _some() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "some")))


@lru_cache(maxsize=1)
def _first() -> regex.Pattern[str]:
    places = "रैंक|रैंकिंग|स्थान|पायदान|नंबर"
    return regex.compile(rf"(?:पहल[ाीे]|प्रथम|अव्वल|(?:{places})\s+(?:एक|1|वन)(?!\p{{L}}))")


L1 = Check(
    name="count-against-names",
    id="L1",
    severity="medium",
    asks="Are as many named as the article says there are? A list that says that it is not whole is left alone.",
    article=named,
    alarms=(
        told("आईजीआरएस रैंकिंग में जिले के पांच थाने रैंक एक पर रहे।\n\nइन थानों को मिला पहला स्थान\n\nबिसवां, महोली, तंबौर और रेउसा।"),
        told("सीतापुर में पांच ब्लॉक (बिसवां, महोली, रेउसा और पिसावां) पीछे हैं।"),
    ),
    sound=(
        told(
            "आईजीआरएस रैंकिंग में जिले के पांच थाने रैंक एक पर रहे।\n\nइन थानों को मिला पहला स्थान\n\n"
            "बिसवां, महोली, तंबौर, लहरपुर और रेउसा।",
            because="five names",
        ),
        told("सीतापुर में पांच ब्लॉक (बिसवां, महोली, रेउसा आदि) पीछे हैं।", because="आदि: not all are named"),
    ),
)

CHECKS = (L1,)
