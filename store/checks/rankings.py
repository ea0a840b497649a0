"""Ranks of one ranking against each other, against the scores they are given for, and the sizes of their field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

import regex

from extract import lexicon
from extract.lexicon import whole_word
from extract.text import fold_text
from store.checks.base import Check, told
from store.checks.places import state_of
from store.checks.printed import span_of
from store.checks.record import CheckedArticle, CheckedFact, Finding
from store.checks.wording import outlet, quoted
from store.export.hindi import number
from store.questions import folded

# Kinds of subject of which a ranking has one list. One of persons, teams or schools has several under one name (science
# and arts, boys and girls), which an article keeps apart by words that no field holds.
ONE_LIST = frozenset(
    {"commissionerate", "department", "district", "city", "state", "country", "zone", "block", "police_station"}
)


def one_rank(facts: tuple[CheckedFact, ...]) -> Iterator[Finding]:
    """R1: one place, held by two who do not share it.

    Both sentences must name the field themselves: one that was carried over may be that of another list.
    """
    holders: dict[tuple[float, str, str], list[CheckedFact]] = defaultdict(list)
    for fact in facts:
        plain = fact.kind == "rank" and fact.value > 1 and fact.value_max is None and not fact.left_behind
        if plain and fact.where and fact.names_scope and fact.subject_type in ONE_LIST:
            holders[fact.value, fact.subject_type, fact.where].append(fact)
    for held in holders.values():
        for one, other in combinations(_by_subject(held), 2):
            if _one_state(one, other) and not _shared(one, other) and not _kin(one, other):
                yield Finding(
                    facts=(one, other),
                    message=f"{one.subject} and {other.subject} both hold rank {number(one.value)}: {_told(one, other)}.",
                    message_hi=f"{one.subject} और {other.subject} दोनों {number(one.value)}वें स्थान पर बताए गए हैं: "
                    f"{_told(one, other)}।",
                )


def _one_state(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether two facts mean one field by one word: in one article always, else where both places lie in one state."""
    if one.article.id == other.article.id or one.where == "देश":
        return True
    state = state_of(one.subject_type, one.subject_code)
    return bool(state) and state == state_of(other.subject_type, other.subject_code)


def _by_subject(facts: Iterable[CheckedFact]) -> list[CheckedFact]:
    """The first fact of each subject."""
    first: dict[str, CheckedFact] = {}
    for fact in facts:
        first.setdefault(fact.who, fact)
    return list(first.values())


def _told(one: CheckedFact, other: CheckedFact) -> str:
    if one.article.id == other.article.id:
        return f"{quoted(one)}, {quoted(other)}"
    return f"{quoted(one)} {outlet(one)}, {quoted(other)} {outlet(other)}"


def _shared(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether one statement gives the place to both, or either says that it is shared."""
    if one.article.id == other.article.id and (one.sentence == other.sentence or one.start < 0 or other.start < 0):
        return True  # a title says in short what the text says, and the extractor may take it for another's
    return any(_tie().search(fold_text(fact.sentence)) for fact in (one, other))


def _kin(one: CheckedFact, other: CheckedFact) -> bool:
    """Whether one name is a part of the other: कानपुर, कानपुर नगर; two spellings of one are no two subjects."""
    first, second = set(folded(one.subject).split()), set(folded(other.subject).split())
    return first <= second or second <= first


def against_scores(article: CheckedArticle) -> Iterator[Finding]:
    """R2: who has the better score and the worse place, while the rest of the ranking has it the other way round.

    Which way a score counts is learnt from the ranking itself: of hunger or of pollution, less is better. So at least
    three who have both must be there, all but the odd ones in one order.
    """
    for scored in _scored(article.facts).values():
        pairs = [(a, b) for a, b in combinations(scored, 2) if a[0].value != b[0].value and _differ(a[1], b[1])]
        if len(scored) < 3 or len(pairs) < 3:
            continue
        up = [(a, b) for a, b in pairs if (a[0].value < b[0].value) == (a[1].value > b[1].value)]
        down = [pair for pair in pairs if pair not in up]
        few, many = sorted((up, down), key=len)
        if len(few) * 3 > len(many):
            continue
        for (rank_a, score_a), (rank_b, score_b) in few:
            yield Finding(
                facts=(rank_a, score_a, rank_b, score_b),
                message=f"{rank_a.subject} ({number(score_a.value)}, rank {number(rank_a.value)}) and {rank_b.subject} "
                f"({number(score_b.value)}, rank {number(rank_b.value)}) stand the other way round than the rest of the ranking.",
                message_hi=f"{rank_a.subject} ({number(score_a.value)}, रैंक {number(rank_a.value)}) और {rank_b.subject} "
                f"({number(score_b.value)}, रैंक {number(rank_b.value)}): बाकी सूची के हिसाब से अंक और रैंक उलटे हैं।",
            )


def _differ(one: CheckedFact, other: CheckedFact) -> bool:
    return not span_of(one).meets(span_of(other))


def _scored(facts: tuple[CheckedFact, ...]) -> dict[tuple[str, ...], list[tuple[CheckedFact, CheckedFact]]]:
    """Rank and score of each who has just one of either, by ranking, kind of subject, unit and maximum.

    Institutions are of one list where their names end alike: hospitals are ranked apart from health centres.
    """
    ranks: dict[str, list[CheckedFact]] = defaultdict(list)
    scores: dict[str, list[CheckedFact]] = defaultdict(list)
    for fact in facts:
        of = ranks if fact.kind == "rank" else scores if fact.kind == "score" or fact.is_share else None
        listed = fact.subject_type in ONE_LIST or fact.subject_type in ("institution", "other")
        if of is not None and listed and fact.modality == "actual" and fact.value_max is None:
            of[fact.who].append(fact)
    out: dict[tuple[str, ...], list[tuple[CheckedFact, CheckedFact]]] = defaultdict(list)
    for who, held in ranks.items():
        got = scores.get(who, [])
        if len(held) == 1 and len(got) == 1 and held[0].sentence == got[0].sentence:
            most = number(got[0].out_of) if got[0].out_of else ""
            rank = held[0]
            what = "" if rank.subject_type in ONE_LIST else folded(rank.subject).split()[-1]
            list_of = (rank.where, rank.of, rank.period, rank.subject_type, what, got[0].unit, most)
            out[list_of].append((held[0], got[0]))
    return out


def field_sizes(facts: tuple[CheckedFact, ...]) -> Iterator[Finding]:
    """F1: two sizes of the field of one ranking."""
    sized = [
        f for f in facts if f.kind == "rank" and f.out_of and f.out_of_role == "field" and f.subject_type in ONE_LIST
    ]
    first: dict[tuple[str, str, str], CheckedFact] = {}
    seen: set[tuple[str, str, str, float]] = set()
    for fact in sized:
        state = state_of(fact.subject_type, fact.subject_code)
        if fact.out_of is None or fact.where not in lexicon.table("levels") or not (fact.names_scope and state):
            continue  # "129 शहरों" and "824 शहरों" are two lists of one survey, by population
        ranking = (fact.subject_type, fact.where, state)
        known = first.setdefault(ranking, fact)
        if known.out_of != fact.out_of and (*ranking, fact.out_of) not in seen:
            seen.add((*ranking, fact.out_of))
            yield Finding(
                facts=(known, fact),
                message=f"One ranking, two sizes of its field: {_told(known, fact)}.",
                message_hi=f"एक ही रैंकिंग में मुकाबले में शामिल की संख्या दो तरह से बताई गई है: {_told(known, fact)}।",
            )


@lru_cache(maxsize=1)
def _tie() -> regex.Pattern[str]:
    return regex.compile(whole_word(lexicon.any_of("link_words", "tie")))


_LIST = (
    "आईजीआरएस की सितंबर की रैंकिंग में प्रदेश के जिलों की स्थिति इस प्रकार है।\n\n"
    "सीतापुर - {} स्थान - 128 अंक\n\nहरदोई - {} स्थान - 126 अंक\n\nलखीमपुर - {} स्थान - 121 अंक\n\nबहराइच - {} स्थान - 117 अंक"
)

R1 = Check(
    name="rank-held-twice",
    id="R1",
    severity="medium",
    asks="Do two hold one place of one ranking, with no word that they share it? First places are left out.",
    ranking=one_rank,
    alarms=(
        told(
            "सितंबर की आईजीआरएस रैंकिंग में सीतापुर जिले को प्रदेश में 12वां स्थान मिला।",
            "सितंबर की आईजीआरएस रैंकिंग में हरदोई जिले को प्रदेश में 12वां स्थान मिला।",
        ),
    ),
    sound=(
        told(
            "सितंबर की आईजीआरएस रैंकिंग में सीतापुर जिले को प्रदेश में संयुक्त रूप से 12वां स्थान मिला।",
            "सितंबर की आईजीआरएस रैंकिंग में हरदोई जिले को प्रदेश में 12वां स्थान मिला।",
            because="संयुक्त: the place is shared",
        ),
        told(
            "सितंबर की आईजीआरएस रैंकिंग में सीतापुर जिले को प्रदेश में 12वां स्थान मिला।",
            "अगस्त की आईजीआरएस रैंकिंग में हरदोई जिले को प्रदेश में 12वां स्थान मिला।",
            because="another month",
        ),
    ),
)
R2 = Check(
    name="rank-against-score",
    id="R2",
    severity="high",
    asks="Does somebody stand before another who has the better score, against the order of the rest?",
    article=against_scores,
    alarms=(told(_LIST.format("पहला", "दूसरा", "चौथा", "तीसरा")),),
    sound=(told(_LIST.format("पहला", "दूसरा", "तीसरा", "चौथा"), because="more marks, a better place"),),
)
F1 = Check(
    name="two-field-sizes",
    id="F1",
    severity="low",
    asks="Are there two figures of how many one ranking ranks?",
    ranking=field_sizes,
    alarms=(
        told(
            "सितंबर की आईजीआरएस रैंकिंग में प्रदेश के 75 जिलों में सीतापुर जिला 12वें स्थान पर रहा।",
            "सितंबर की आईजीआरएस रैंकिंग में प्रदेश के 72 जिलों में सीतापुर जिला 12वें स्थान पर रहा।",
        ),
    ),
    sound=(
        told(
            "सितंबर की आईजीआरएस रैंकिंग में प्रदेश के 75 जिलों में सीतापुर जिला 12वें स्थान पर रहा।",
            "सितंबर की आईजीआरएस रैंकिंग में प्रदेश के 75 जिलों में हरदोई जिला 14वें स्थान पर रहा।",
            because="75 both times",
        ),
    ),
)

CHECKS = (R1, R2, F1)
