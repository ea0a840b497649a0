"""The month or year that a ranking is of: learnt from the sentence that gives or announces it, kept for those after.

A monthly ranking is published in the next month, and its month is named once: "जून
माह के कार्यों के आधार पर रैंकिंग जारी". Each measure has its own (ArticleState.periods, by
`measures.family`), since one article may speak of a March grading and of a yearly
survey. The latest month named stays; a day stays only until a month is named,
except for what is measured by the day (AQI, elections).
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import ArticleState
from extract.draft import Draft
from extract.figures.modality import tells_future
from extract.figures.times_in_brackets import is_of_brackets
from extract.kept_patterns import compile_pattern
from extract.lexicon import whole_word
from extract.marks import Line
from extract.measures.measure_kinds import family, is_contest, is_event, is_of_a_day, is_ranking, is_yearly_exam
from extract.measures.measures import measures_of
from extract.names.name import Name
from extract.periods.other_times import is_of_examining, likened, was_so
from extract.periods.periods import Period
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.times.when import is_month, same_time

_DAY_LENGTH = len("2023-09-30")
_MONTH_LENGTH = len("2023-09")  # of a year label (2023-24) as well


def learn_period(
    line: Line,
    claims: list[Claim],
    names: list[Name],
    state: ArticleState,
    prepared: Prepared,
    *,
    undated: bool = False,
) -> None:
    """Remember the month or year of the ranking that a sentence speaks of.

    Where ranks or scores before it are `undated` still, a time that something "was" is what they are compared with.

    A sentence without a rank or score, that announces none either, names it only right
    beside the measure ("एनआईआरएफ 2025"), or beside a ranking's name, or as the day
    of an event. What a sentence about the future names is no ranking's month.
    """
    _learn_block_year(line, state, prepared)
    measures = measures_of(names, prepared)
    dated = [p for p in line.periods.values() if p.value and p.grain in ("month", "year", "fiscal", "day")]
    dated = [p for p in dated if not _is_past_year(p, prepared) and not _was_then(p, claims, line, prepared)]
    dated = [p for p in dated if not likened(p, prepared) and not is_of_examining(p, prepared)]
    dated = [p for p in dated if not _was_too(p, prepared) and not is_of_brackets(p, prepared)]
    dated = [p for p in dated if not (p.grain == "day" and _is_told(p, prepared))]
    if any(p.grain == "current" for p in line.periods.values()):  # "पिछले माह 14वें पर रहा बांदा इस बार छठे पर"
        dated = [p for p in dated if not _is_last(p, "month", prepared)]
    if line.sentence.kind == "dateline" or line.sentence.end <= _DATELINE:
        dated = [p for p in dated if p.grain != "day"]
    day_held = len(state.periods.get(family(state.measure), "")) == _DAY_LENGTH
    if (
        undated or day_held or is_yearly_exam(state.measure)
    ):  # "2023 में आठवां था": an examination is of the year of its news
        dated = [p for p in dated if not was_so(p, prepared)]
    if not any(c.kind in ("rank", "score") for c in claims):  # "2022-23 में यह आंकड़ा 52.1 फीसदी था": what is compared with
        dated = [p for p in dated if p.grain != "fiscal" or not was_so(p, prepared)]
    if tells_future(line, prepared):
        return
    if not any(c.kind in ("rank", "score") for c in claims) and not _announced().search(line.text):
        dated = [
            p
            for p in dated
            if any(_is_edition(p, m, prepared) or is_ranking(m.text) for m in measures)
            or (p.grain == "day" and (is_of_a_day(state.measure) or is_contest(state.measure)))
            or (p.grain == "month" and _leads(line, state))
        ]
    if not dated:
        return
    measure = family(state.measure)
    if is_of_a_day(measure) or is_contest(state.measure):
        days = [p.value for p in dated if p.grain == "day" and p.value <= (state.published[:10] or "9999")]
        years = [p.value for p in dated if p.grain == "year" and any(_is_edition(p, m, prepared) for m in measures)]
        years = [year for year in years if not _NEXT_MEET.search(line.text)]
        edition = len(state.periods.get(measure, "")) == _YEAR_LENGTH and is_contest(state.measure)
        if days and not edition and not (years and is_contest(state.measure)):
            state.periods[measure] = max([*days, state.periods.get(measure, "")])
        elif years:  # "खेल महाकुंभ-2025": its edition, until a day is named
            state.periods.setdefault(measure, years[-1])
        return
    for period in [p for p in dated if p.grain != "day"] or dated:
        past = period.value <= (state.published[:10] or "9999") or period.grain == "fiscal"
        if past or any(_is_next_edition(period, m, state, prepared) for m in measures):
            held = state.periods.get(measure, "")
            within = (
                len(held) == _MONTH_LENGTH
                and not is_month(held)
                and is_month(period.value)
                and not was_so(period, prepared)
            )  # of its year
            later = len(period.value) <= _MONTH_LENGTH and (period.value > held or within)
            if len(held) == _YEAR_LENGTH and period.value.startswith(held) and was_so(period, prepared):
                continue  # "जनवरी में जारी लिस्ट में 85वीं थी": an edition before that of the year
            if not held or len(held) == _DAY_LENGTH or later:
                state.periods[measure] = period.value


def _is_next_edition(period: Period, measure: Name, state: ArticleState, prepared: Prepared) -> bool:
    """“QS World University Ranking 2026" of June 2025: the edition of the year to come, right beside the ranking's name."""
    year = state.published[:4]
    coming = period.grain == "year" and year.isdigit() and period.value == str(int(year) + 1)
    return coming and period.start >= measure.end and _is_edition(period, measure, prepared)


def _leads(line: Line, state: ArticleState) -> bool:
    """Whether a sentence opens the article, whose month is what all of it reports on: "मार्च के कामकाज के आधार पर"."""
    return line.sentence.start < _LEAD and not state.periods.get(family(state.measure), "")


def _is_past_year(period: Period, prepared: Prepared) -> bool:
    """“पिछले वर्ष", "गत साल इसी माह”: what the ranking is compared with, and not its own time."""
    return _is_last(period, "year", prepared)


def _is_last(period: Period, unit: str, prepared: Prepared) -> bool:
    """Whether a period is the last of its unit by name: "पिछले माह", "गत वर्ष"."""
    words = prepared.folded.text[period.start : period.end].split()
    return len(words) > 1 and words[0] in lexicon.words("time", "last") and words[1] in lexicon.words("time", unit)


def _was_too(period: Period, prepared: Prepared) -> bool:
    """“पिछले महीने भी मैहर 27वें क्रम पर था": the month before the ranking's own, which nobody has named yet."""
    last = prepared.folded.text[period.start : period.end].split()[0] in lexicon.words("time", "last")
    return last and _TOO.match(prepared.folded.text, period.end) is not None and was_so(period, prepared)


_TOO = regex.compile(r"\s+(?:में\s+)?भी(?!\p{L})")


def _is_told(period: Period, prepared: Prepared) -> bool:
    """“रविवार देर रात मिले अंतिम आंकड़ों में": the day on which figures came in, not of what they are."""
    return bool(_TOLD.match(prepared.folded.text, period.end))


_TOLD = regex.compile(r"(?:\s+(?:को|की|देर|रात|शाम|सुबह|दोपहर)){0,3}\s+(?:मिले|जारी|प्राप्त)(?!\p{L})")
_LEAD = 120  # where the first sentence behind a dateline begins at the latest
_YEAR_LENGTH = len("2023")
_DATELINE = 45  # where a dateline ("जशपुरनगर, 18 फरवरी।") ends at the latest


def _was_then(period: Period, claims: list[Claim], line: Line, prepared: Prepared) -> bool:
    """“अब 13वें पर आ गया, मई में नौवें पर था”: a time of comparison, beside an undated place of now in the same sentence."""
    return was_so(period, prepared) and any(
        _is_undated(claim, line, prepared) for claim in claims if claim.kind in ("rank", "score")
    )


def _is_undated(claim: Claim, line: Line, prepared: Prepared) -> bool:
    """Whether no time stands in a claim's own clause."""
    text = prepared.folded.text
    start = max(text.rfind(mark, line.sentence.start, claim.start) for mark in (",", ";", "।"))
    return not any(start <= p.start < claim.end and p.grain != "current" for p in line.periods.values())


def of_ranked_month(line: Line, state: ArticleState, prepared: Prepared) -> bool:
    """Whether a sentence says that its figures are of the ranking's own month, by name or by महीने भर में."""
    month = state.periods.get(family(state.measure), "")
    named = bool(month) and any(period.value == month for period in line.periods.values())
    return named or same_time(line, prepared)


def backfill(undated: list[Draft], state: ArticleState) -> None:
    """Give the ranking's month to the ranks stated before the article named it.

    A second ranking that names no time of its own ("माह के थाना मूल्यांकन में") is of the month or year of the first.
    """
    first = state.periods.get(family(state.first_measure), "")
    for draft in undated:
        own = state.periods.get(family(draft.measure), "")
        other = is_event(draft.measure) or any(word in draft.measure for word in _OTHERS)
        inherits = not own and len(first) <= _MONTH_LENGTH and not (other and is_month(first))
        draft.period = draft.period or own or (first if inherits else "")


# What is held in a year or runs on, and is not of the month of another ranking.
_OTHERS = ("सर्वेक्षण", "सर्वे", "योजना", "मिशन", "अभियान")


def _learn_block_year(line: Line, state: ArticleState, prepared: Prepared) -> None:
    """Remember the financial year that a paragraph opens with, or that a sentence of it names alone; not one in which something was."""
    years = [p for p in line.periods.values() if p.grain == "fiscal" and p.value]
    years = [p for p in years if not was_so(p, prepared) and not _is_past_year(p, prepared)]
    opens = state.block_year[0] != line.sentence.block
    if years and (opens or (len(years) == 1 and years[0].value > state.block_year[1])):
        state.block_year = (line.sentence.block, years[0].value)


# "अगले राष्ट्रीय खेल 2027 में मेघालय में होंगे"
_NEXT_MEET = regex.compile(r"(?<!\p{L})(?:अगला|अगले|अगली|आगामी)(?!\p{L}|\p{M})")


def _is_edition(period: Period, measure: Name, prepared: Prepared) -> bool:
    """Whether a period stands right after a measure, or before it: एनआईआरएफ 2025, वर्ष 2023-24 का परिणाम."""
    after = period.start >= measure.end
    gap = prepared.between(measure.end, period.start) if after else prepared.between(period.end, measure.start)
    return len(gap) <= 12 and not any(char in gap for char in "।,;")  # room for two short words: "के लिए"


@lru_cache(maxsize=1)
def _announced() -> regex.Pattern[str]:
    """A sentence that says whose month a ranking is: "जून माह के कार्यों के आधार पर रैंकिंग जारी"."""
    ranking = whole_word("रैंकिंग|रैकिंग|ग्रेडिंग|रैंक|मूल्यांकन|सूची|परिणाम|नतीजे|नतीजों")
    out = whole_word("जारी|घोषित|निकाल|निकाली|निकली|निकाले|निकले|आई|आ गई|आ गया|आया|आए|परखा|सार्वजनिक|प्रकाशित")
    return compile_pattern(ranking + r".{0,40}" + out)
