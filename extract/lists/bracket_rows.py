"""Figures in brackets behind names: places of a ranking, values of an index, shares, marks, or more of what was counted last.

"श्रीलंका (60), नेपाल (69)", "समस्तीपुर (274), छपरा (261)", "उत्तर प्रदेश में 3,779 हत्याएं हुईं। • बिहार (3,150)": a bracket says nothing
of what it holds; what was told before it does.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.figures.index_rows import like_reading
from extract.figures.rows_of_numbers import CARRIED, SHARED, like, near_marks
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.lists.headings import is_row
from extract.numbers.cardinal_words import NTH
from extract.numbers.number import Number, is_year
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.rules.rank_numbers import LAST_PLACE
from extract.spoken import RANKINGS, Spoken


def claim_brackets(found: LineClaims, prepared: Prepared, spoken: Spoken) -> None:
    """“श्रीलंका (60), नेपाल (69) और पाकिस्तान (102)”: ranks in brackets, in a row of places where ranks are spoken of.

    Where an index was spoken of last they are its values ("समस्तीपुर (274), छपरा (261)"), and one alone is too.
    """
    earlier, reading = spoken.last, spoken.reading
    place_ends = {name.end for name in prepared.names if name.kind == "place"}
    name_ends = {name.end for name in prepared.names if name.kind in ("place", "headed", "bare")}
    text = prepared.folded.text
    told = any(
        c.kind in ("score", "coverage") for c in (*found.claims, spoken.reading, spoken.score, spoken.percent) if c
    )
    bracketed: list[tuple[int, Number]] = []
    placed = 0  # how many have their place said behind the bracket, and are none themselves: "जेसन होल्डर (434) पहले"
    for position, number in found.line.numbers.items():
        before = text[: number.outer_start].rstrip()
        if position in found.taken or number.kind != "cardinal" or not before.endswith("("):
            continue
        behind = _PLACED.match(text, number.outer_end) is not None  # "दक्षिण कोरिया (190) दूसरे": no rank
        own_place = behind or _PLACE_OF.search(text, found.line.sentence.start, number.outer_start) is not None
        ends = name_ends if number.decimal or len(bracketed) > 0 or number.value > _AGE else place_ends
        if own_place and not told and not number.decimal:
            continue
        if len(before[:-1].rstrip()) in ends and text[number.outer_end : number.outer_end + 1] == ")":
            bracketed.append((position, number))
            placed += own_place
    if not bracketed:
        return
    said = [claim for claim in (earlier, *found.claims) if claim is not None and claim.kind in ("rank", "score")]
    values = [claim for claim in said if claim.unit == "index"]
    if reading is not None and not values and all(like_reading(n, reading, said=bool(said)) for _, n in bracketed):
        said = values = [reading]
    if values and (len(bracketed) == 1 or said[-1].unit == "index" or said[0].unit == "index"):
        for position, number in bracketed:
            found.claim(position, like(values[-1], number, rule="score.in_brackets", certain=SHARED))
        return
    percents = [c for c in (earlier, *found.claims) if c is not None and c.kind == "coverage" and c.unit == "percent"]
    if spoken.percent is not None and (
        placed == len(bracketed) or _told_just_before(bracketed, found, spoken, prepared)
    ):
        percents = percents or [spoken.percent]  # "केरसई 91.36 प्रतिशत के साथ पहले स्थान पर है। कुरडेग (90.2) दूसरे"
    shares = all(number.decimal or number.value <= 100 for _, number in bracketed)
    if percents and shares and any(number.decimal for _, number in bracketed):
        for position, number in bracketed:
            found.claim(position, like(percents[-1], number, rule="coverage.in_brackets", certain=CARRIED))
        return
    marked = [c for c in (spoken.score, *found.claims) if c is not None and c.unit in ("marks", "points")]
    near = next((m for m in reversed(marked) if all(near_marks(number, m) for _, number in bracketed)), None)
    if near is not None and earlier is not None and earlier.kind == "rank" and near.number is not None:
        whole = not any(number.decimal for _, number in bracketed)
        near = (
            None if near.number.decimal and whole and len(bracketed) > 1 else near
        )  # "कोंडागांव (52) और बस्तर (71)" after ranks
    if near is not None:
        for position, number in bracketed:
            found.claim(position, like(near, number, rule="score.in_brackets", certain=CARRIED))
        return
    points = [claim for claim in marked if claim.unit == "points"]
    if placed == len(bracketed) and points:
        for position, number in bracketed:
            found.claim(position, like(points[-1], number, rule="score.in_brackets", certain=CARRIED))
        return
    whole_numbers = not any(number.decimal for _, number in bracketed)
    counting = earlier is not None and earlier.kind in ("coverage", "count") and len(bracketed) >= _ROW
    if counting and earlier is not None and whole_numbers and all(_of_like_size(n, earlier) for _, n in bracketed):
        # "कदवा को 14,000 कार्ड बनाने हैं। इसके बाद आजमनगर (13,500), बारसोई (13,000)"
        if earlier.unit != "percent" and not found.claims:
            stretch = prepared.between(max(0, earlier.start - _NEAR_GOAL), found.line.sentence.end)
            aimed = earlier.kind == "coverage" and _goal().search(stretch) is not None
            rule = "coverage.target_in_brackets" if aimed else f"{earlier.kind}.in_brackets"
            for position, number in bracketed:
                found.claim(position, like(earlier, number, rule=rule, certain=CARRIED))
        return
    counted = _go_on_counting(bracketed, found, spoken) if whole_numbers else None
    if counted is not None:
        for position, number in bracketed:
            found.claim(position, like(counted, number, rule=f"{counted.kind}.in_brackets", certain=CARRIED))
        return
    ranked = bool(said) or not found.line.words.isdisjoint(RANKINGS)  # "रैंकिंग में आगे गोंडा (46) व बलिया (48) हैं"
    if placed or len(bracketed) < 2 or not ranked or any(n.decimal or n.value > LAST_PLACE for _, n in bracketed):
        return
    for position, number in bracketed:
        found.claim(position, Claim.of_number("rank.in_brackets", "rank", number, certain=SHARED))


# "पहले स्थान पर गौर (96), दूसरे पर हर्रैया (94)": what stands in the bracket is no place either
_PLACE_OF = regex.compile(
    rf"(?:{NTH})[\p{{L}}\p{{M}}]*\s+(?:(?:स्थान|नंबर|पायदान|रैंक|क्रम)\s+)?पर\s+(?:[\p{{L}}\p{{M}}]+\s+){{1,3}}\(\s*$"
)


def _told_just_before(
    bracketed: list[tuple[int, Number]], found: LineClaims, spoken: Spoken, prepared: Prepared
) -> bool:
    """“बरबीघा 71.4 फीसदी के साथ पहले नंबर पर है. इसके बाद शेखोपुरसराय (66.8), अरियरी (52.3)”: a row of shares right behind one that was placed."""
    share, last = spoken.percent, spoken.last
    if share is None or last is None or last.kind != "rank" or len(bracketed) < _SEVERAL or found.claims:
        return False
    if _THEN_COME.match(prepared.folded.text, found.line.sentence.start) is None:
        return False
    near = prepared.line_at(share.start)
    return (
        near is not None and near is prepared.line_at(last.start) and near.sentence.block == found.line.sentence.block
    )


_SEVERAL = 2
_THEN_COME = regex.compile(r"\s*(?:इसके|इनके|उसके|उनके)\s+(?:ठीक\s+)?(?:बाद|पीछे)(?!\p{L})")


def _of_like_size(number: Number, counted: Claim) -> bool:
    """Whether a number in brackets can be of what a claim counts: no year, and no place beside thousands."""
    return not is_year(number) and number.value * _OF_LEAST >= counted.value


_OF_LEAST = 200  # the figure counted last is no more than so many times one in brackets


def _go_on_counting(bracketed: list[tuple[int, Number]], found: LineClaims, spoken: Spoken) -> Claim | None:
    """“उत्तर प्रदेश में 3,779 हत्याएं हुईं। … • बिहार (3,150)": what was counted last, of which brackets tell hundreds or more."""
    last = spoken.counted
    if last is None or last.whole is not None or found.claims:
        return None
    if any(n.value < _HUNDREDS or not _of_like_size(n, last) for _, n in bracketed):
        return None
    alone = len(bracketed) == 1 and is_row(found.line) and _BRACKET_LINE.fullmatch(found.line.text) is not None
    fits = (alone or len(bracketed) > 1) and all(n.value <= 2 * last.value for _, n in bracketed)
    return last if fits else None


_HUNDREDS = 100
_BRACKET_LINE = regex.compile(r"[\s•●▪■*–-]*(?:\S+\s+){1,4}\([^()\s]+\)\s*")


@lru_cache(maxsize=1)
def _goal() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word(lexicon.any_of("reaching_words", "goals")))


# Code points in front of the figure that the row goes on with: "सबसे बड़ा लक्ष्य कदवा को मिला है, जहां 14,000".
_NEAR_GOAL = 60
_ROW = 3  # names with a figure in brackets each
_PLACED = regex.compile(r"\)\s*(?:को\s+)?(?:" + NTH + ")")
_AGE = 120  # a lower number in brackets after a person's name may be years
