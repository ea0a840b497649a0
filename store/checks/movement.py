"""Words of rising and falling against the two figures that they stand between, and how many places or times they say."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, permutations

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.numbers.numbers import read_numbers
from extract.sentences import split_sentences
from extract.text import fold, fold_text
from store.checks.base import Check, told
from store.checks.printed import place
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import quoted
from store.export.hindi import number

CLOSE = 12  # code points between a number of places and the word of moving: "17 पायदान की छलांग"
BETWEEN = 70  # code points between the figure moved from and the figure moved to
TIMES_OFF = 0.15  # "दोगुना" is said of anything near twice


def moves(article: CheckedArticle) -> Iterator[tuple[CheckedFact, CheckedFact, str]]:
    """Each "A से … B" of one subject: the fact moved from, the fact moved to, and the folded words between them."""
    for _, facts in article.sentences:
        placed = sorted((f for f in facts if f.start >= 0), key=lambda f: f.start)
        for old, new in pairwise(placed):
            end = old.end
            if (
                old.who != new.who
                or (old.kind, old.unit) != (new.kind, new.unit)
                or not 0 <= new.start - end <= BETWEEN
            ):
                continue
            between = fold_text(article.text[end : new.start])
            if _from().match(between) and not regex.search(r"\n|।", between):
                yield old, new, between


def directions(article: CheckedArticle) -> Iterator[Finding]:
    """M1: a word of rising, and a worse place or a smaller number; or of falling, and a better or larger one."""
    for old, new, between in moves(article):
        side = "rank" if old.kind == "rank" else "value"
        up = bool(_moving(f"{side}_up").search(between))
        down = bool(_moving(f"{side}_down").search(between))
        if up == down or old.value == new.value or old.value_max is not None or new.value_max is not None:
            continue
        better = new.value < old.value if side == "rank" else new.value > old.value
        if better == up:
            continue
        word = (_moving(f"{side}_up") if up else _moving(f"{side}_down")).search(between)
        assert word is not None
        yield Finding(
            facts=(new, old),
            message=f"“{word.group()}” says that {new.subject} went {'up' if up else 'down'}, but from {quoted(old)} to {quoted(new)} "
            f"is {'up' if better else 'down'}.",
            message_hi=f"{new.subject}: “{word.group()}” से {'बढ़त' if up else 'गिरावट'} लगती है, पर {quoted(old)} से {quoted(new)} "
            f"{'बढ़त' if better else 'गिरावट'} है।",
        )


def amounts(article: CheckedArticle) -> Iterator[Finding]:
    """M2: how many places or times, against the figures that it is said of."""
    yield from _steps(article)
    yield from _multiples(article)


def _steps(article: CheckedArticle) -> Iterator[Finding]:
    """Places: each number of them, against the places that the subject of a rank beside it is said to have held."""
    for sentence, ranks, speaks in _with_ranks(article):
        said = _places_moved(sentence) if ranks and speaks else []
        if len(said) != 1:
            continue
        steps = said[0]
        held = [f for f in article.facts if f.kind == "rank" and any(_are_one(f, g) for g in ranks)]
        if any(abs(a.value - b.value) == steps for a, b in permutations(held, 2)):
            continue
        pairs = [(old, new) for old, new, _ in moves(article) if old.kind == "rank" and old.sentence == sentence]
        if not pairs and len({f.who for f in ranks}) == 1:
            rest = [f for f in held if f.where and f.where == ranks[0].where and f.of == ranks[0].of]
            pairs = [(rest[0], rest[1])] if len(rest) == 2 and _two_times(*rest) else []
        if len(pairs) == 1:
            old, new = pairs[0]
            gap = number(abs(old.value - new.value))
            yield Finding(
                facts=(new, old),
                message=f"From {quoted(old)} to {quoted(new)} are {gap} places, not {number(steps)} ({new.subject}).",
                message_hi=f"{new.subject}: {quoted(old)} से {quoted(new)} तक {gap} पायदान होते हैं, {number(steps)} नहीं।",
            )


def _are_one(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether two facts are of one subject, or the name of one begins the other's: नारनौल and its नगर परिषद."""
    short, long = sorted((fold_text(one.subject), fold_text(other.subject)), key=len)
    return one.who == other.who or long.startswith(f"{short} ")


def _with_ranks(article: CheckedArticle) -> Iterator[tuple[str, list[CheckedFact], bool]]:
    """The sentences of the text and then the title, each with the ranks that it is of and whether it speaks of places moved.

    Those that a sentence states, else those of the sentence that stated some last; of a title without any, those of
    whom its clause of moving names.
    Nothing where the article nowhere speaks of places moved.
    """
    if not _speaks(article.folded):
        return
    ranks = [f for f in article.facts if f.kind == "rank"]
    text = fold(article.text)
    here: list[CheckedFact] = []
    for sentence in split_sentences(text):
        words = text.quote(sentence.start, sentence.end)
        here = [f for f in ranks if f.sentence == words] or here
        yield words, here, _speaks(text.text[sentence.start : sentence.end])
    title = fold_text(article.head.title)
    clause = " ".join(part for part in regex.split(r"[,;:।|]", title) if _speaks(part))
    named = [f for f in ranks if regex.search(whole_word(regex.escape(fold_text(f.subject))), clause)]
    yield article.head.title, [f for f in ranks if f.in_title] or named, _speaks(title)


def _speaks(words: str) -> bool:
    """Whether folded words have both a place and a move."""
    return bool(_step().search(words) and _moves().search(words))


def _two_times(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether two ranks are of two dates of one ranking, both known."""
    return bool(one.period and other.period) and one.period != other.period


def _places_moved(sentence: str) -> list[float]:
    """The numbers of places that a sentence says something moved: "17 पायदान ऊपर", "दो स्थानों की छलांग"."""
    text = fold(sentence)
    out = []
    for found in read_numbers(text):
        if found.kind != "cardinal" or found.value_max is not None or found.approx != "exact":
            continue
        step = _step().match(text.text, found.end)
        after = text.text[step.end() : step.end() + CLOSE] if step else ""
        if any(_moving(f"rank_{way}").match(after.strip()) or _moved_by().match(after) for way in ("up", "down")):
            out.append(found.value)
    return out


def _multiples(article: CheckedArticle) -> Iterator[Finding]:
    """Times: "30 हजार से बढ़कर दोगुना यानी 45 हजार"."""
    for old, new, _ in moves(article):
        if old.kind == "rank" or min(old.value, new.value) <= 0:
            continue
        text = fold(old.sentence)
        said = [found for found in read_numbers(text) if found.kind == "multiple" and found.approx == "exact"]
        if len(said) != 1 or len([f for f in article.facts if f.sentence == old.sentence and f.unit == old.unit]) != 2:
            continue
        times = max(old.value, new.value) / min(old.value, new.value)
        if said[0].value > 1 and not math.isclose(times, said[0].value, rel_tol=TIMES_OFF + _loose(old, new)):
            yield Finding(
                facts=(new, old),
                message=f"{quoted(new)} is {number(round(times, 1))} times {quoted(old)}, not {number(said[0].value)} times.",
                message_hi=f"{quoted(new)} {quoted(old)} का {number(round(times, 1))} गुना है, {number(said[0].value)} गुना नहीं।",
            )


def _loose(old: CheckedFact, new: CheckedFact) -> float:
    """What the printed places of both figures leave open of their ratio."""
    return place(old) / old.value + place(new) / new.value


@lru_cache(maxsize=8)
def _moving(which: str) -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("movement_words", which)))


@lru_cache(maxsize=1)
def _step() -> regex.Pattern[str]:
    return regex.compile(rf"\s*{whole_word(lexicon.any_of('movement_words', 'step'))}")


@lru_cache(maxsize=1)
def _moves() -> regex.Pattern[str]:
    """Any word of rising or falling of a rank, or a noun of it."""
    return regex.compile("|".join((_moving("rank_up").pattern, _moving("rank_down").pattern, _moved_by().pattern)))


@lru_cache(maxsize=1)
def _moved_by() -> regex.Pattern[str]:
    nouns = whole_word(lexicon.any_of("movement_words", "by"))
    return regex.compile(rf"\s*(?:की|का)\s+(?:यह\s+|लंबी\s+|बड़ी\s+|सीधी\s+)?{nouns}")


@lru_cache(maxsize=1)
def _from() -> regex.Pattern[str]:
    return regex.compile(r"\s*(?:स्थान|पायदान|नंबर|रैंक)?\s*से(?!\p{Devanagari})")


M1 = Check(
    name="movement-against-figures",
    id="M1",
    severity="high",
    asks="Does a word of rising or falling fit the two figures that it stands between? Of ranks, up is a smaller number.",
    article=directions,
    alarms=(
        told("आईजीआरएस रैंकिंग में सीतापुर अगस्त में 32वें स्थान से उछलकर सितंबर में 45वें स्थान पर आ गया।"),
        told("आईजीआरएस रैंकिंग में सीतापुर अगस्त में 45वें स्थान से फिसलकर सितंबर में 32वें स्थान पर आ गया।"),
        told("सीतापुर में पहले टीके की कवरेज 74.5 प्रतिशत से बढ़कर 61.2 प्रतिशत हो गई।"),
    ),
    sound=(
        told(
            "आईजीआरएस रैंकिंग में सीतापुर अगस्त में 45वें स्थान से उछलकर सितंबर में 32वें स्थान पर आ गया।",
            because="a smaller number is a better place",
        ),
        told(
            "आयुष्मान योजना में सीतापुर में टीकाकरण 61.2 प्रतिशत से बढ़कर 74.5 प्रतिशत हो गया।",
            because="of a percent, more is a larger number",
        ),
    ),
)
M2 = Check(
    name="movement-by-how-much",
    id="M2",
    severity="medium",
    asks="Is the number of places or times that something moved the difference or ratio of its figures?",
    article=amounts,
    alarms=(
        told("आईजीआरएस रैंकिंग में सीतापुर अगस्त में 62वें स्थान से 27 पायदान ऊपर चढ़कर सितंबर में 45वें स्थान पर आ गया।"),
        told(
            "आईजीआरएस रैंकिंग में सीतापुर जिला सितंबर में प्रदेश में 45वें स्थान पर रहा। अगस्त में प्रदेश में जिला 62वें स्थान पर था।",
            title="आईजीआरएस रैंकिंग में सीतापुर की 27 पायदान की छलांग",
        ),
        told("सीतापुर में खनन से राजस्व 30 करोड़ रुपये से बढ़कर 61 करोड़ रुपये यानी तिगुना हो गया।"),
    ),
    sound=(
        told(
            "आईजीआरएस रैंकिंग में सीतापुर अगस्त में 62वें स्थान से 17 पायदान ऊपर चढ़कर सितंबर में 45वें स्थान पर आ गया।",
            because="62 - 45 = 17",
        ),
        told(
            "स्वच्छता सर्वेक्षण में सीतापुर नगर पालिका ने देश में 204वां स्थान हासिल किया है। वर्ष 2023 में सीतापुर देश में 391वें स्थान पर था और "
            "वर्ष 2022 में उसे 446वां स्थान मिला था। यानी दो साल में शहर 242 पायदान ऊपर आया है।",
            because="446 - 204 = 242, and the council is the town's",
        ),
        told(
            "आईजीआरएस रैंकिंग में सीतापुर जिला सितंबर में प्रदेश में 45वें स्थान पर रहा। अगस्त में वह 62वें स्थान पर था।\n"
            "थानों की रैंकिंग में रामकोट थाना अगस्त में जिले में पांचवें स्थान पर था, सितंबर में वह दूसरे पर है।",
            title="आईजीआरएस रैंकिंग: सीतापुर 17 पायदान ऊपर चढ़ा, रामकोट ने भी सुधार किया",
            because="the title's 17 places are the district's, not of the station told of last",
        ),
        told(
            "सीतापुर में खनन से राजस्व 30 करोड़ रुपये से बढ़कर 61 करोड़ रुपये यानी दोगुना हो गया।",
            because="दोगुना is said of anything near twice",
        ),
    ),
)

CHECKS = (M1, M2)
