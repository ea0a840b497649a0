"""When a claim holds: by a date of its own clause or sentence, else in the month or year that its ranking is of.

A month is rarely said twice. The ranking's month, once named, holds for the ranks
and scores that follow (ranking_period.py learns it), but not for what a sentence
counts on the side: "अब तक 27 शिकायतें लंबित" is of today, and a number of another
matter is undated unless it stands in the ranking's own paragraph.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import NOTHING, Found, Window
from extract.article_state import ArticleState
from extract.figures.reaching import ranked_units
from extract.figures.times_in_brackets import is_of_brackets
from extract.holders.bounties import bounty_end
from extract.kept_patterns import compile_pattern
from extract.lexicon import any_of, whole_word
from extract.marks import Line
from extract.measures.measure_kinds import family, is_contest, is_event, is_of_a_day, is_yearly_exam
from extract.periods.other_times import (
    goes_on_since,
    is_of_dateline,
    is_of_examining,
    is_of_years,
    likened,
    set_against,
    was_so,
)
from extract.periods.periods import Period, month_before
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import LABELLED, Sentence
from extract.times.times_left import has_left

_DAY_LENGTH = len("2023-09-30")
_MONTH_LENGTH = len("2023-09")


def find_period(
    claim: Claim,
    window: Window,
    sentence: Sentence,
    measure: str,
    state: ArticleState,
    prepared: Prepared,
    before: Found,
) -> Found:
    """When a claim holds: the period nearest before it in its stretch, one just after, the sentence's first, the ranking's."""
    if bounty_end(claim, prepared) >= 0:
        return NOTHING  # "2017 से फरार 5 हजार के इनामी": a sum on somebody's head has no time
    inside = [
        p
        for p in prepared.periods
        if sentence.start <= p.start < sentence.end and not _is_day_of_telling(p, claim.start, prepared)
    ]
    inside = [p for p in inside if not is_of_dateline(p, prepared) and not is_of_years(p)]
    inside = [p for p in inside if not likened(p, prepared) and not goes_on_since(p, prepared)]
    other = {p.start for p in inside if set_against(p, claim.start, prepared)}
    inside = [p for p in inside if p.start not in other]
    inside = [p for p in inside if not is_of_brackets(p, prepared, claim.start)]
    moved = {p.start for p in inside if claim.kind in ("rank", "score") and _was_before_moving(p, claim, prepared)}
    inside = [p for p in inside if p.start not in moved]
    # "2 लाख परिवारों में से 15 अगस्त तक 88 हजार": between the whole and the part
    figure = claim.start if claim.number is None else max(claim.start, claim.number.outer_start)
    left = [p for p in inside if window.start <= p.start and p.end <= figure]
    right = [p for p in inside if claim.end <= p.start < window.right]
    if is_yearly_exam(measure):  # "शनिवार को घोषित परीक्षाफल में", "मार्च में हुई परीक्षा में"
        inside = [p for p in inside if p.grain != "day" or not _DECLARED.match(prepared.folded.text, p.end)]
        inside = [p for p in inside if p.grain != "range" and not is_of_examining(p, prepared)]
        left = [p for p in left if p in inside]
    if claim.kind in ("rank", "score") and not is_of_a_day(measure):
        left = [
            p for p in left if p.grain != "day"
        ] or left  # "शनिवार को अक्तूबर की रैंकिंग": the month ranked, not the day told
    chosen: Period | None = left[-1] if left else None
    placed = claim.kind in ("rank", "score") and not is_of_a_day(measure)
    of_month = placed and is_month(state.periods.get(family(measure), "")) and not is_contest(measure)
    if chosen is not None and chosen.grain == "day" and placed:
        chosen = _reported(chosen, prepared) or chosen
        if of_month:
            inside = [p for p in inside if p.grain != "day"]  # "शनिवार को मिले ब्योरे के मुताबिक": that of the news
            chosen = None
    then = _then(sentence, prepared) if not inside else None
    if then is not None:
        return Found(then.value)
    right = [
        p
        for p in right
        if p.grain != "edition" and not _of_next(prepared.between(claim.end, p.start), window, sentence)
    ]
    if chosen is None and right and _says_when(prepared.folded.text, right[0]) and not before.value:
        chosen = right[0]
    if has_left(claim, inside, prepared):
        return Found(state.published[:4]) if is_yearly_exam(measure) else NOTHING
    if chosen is None and before.value and not moved and not other:
        return Found(before.value)
    if chosen is None:
        earlier = [p for p in inside if p.end <= figure and not _is_deadline(prepared.folded.text, p)]
        if of_month:  # "शनिवार को जारी सूची में क, ख, ग": each of a list, far behind the day
            earlier = [p for p in earlier if p.grain != "day"]
        chosen = earlier[0] if earlier else None
    measured = claim.kind not in ("rank", "score")
    if chosen is not None and measured and chosen.grain != "fiscal" and chosen.end <= figure:
        gap = prepared.between(chosen.end, figure)
        so_far = None if _WITHIN.match(gap) else SO_FAR.search(gap)
        if so_far is not None:
            return NOTHING  # "मार्च में 38 करोड़ का लक्ष्य मिला, अब तक 11 करोड़ ही आए"; a year's target is reached within it
    labelled = state.rows_period and LABELLED.match(prepared.folded.text, sentence.start, sentence.end)
    if chosen is None and (sentence.kind == "row" or labelled) and state.rows_period:
        return Found(state.rows_period)
    carried = state.periods.get(family(measure), "")
    if is_yearly_exam(measure) and (not carried or len(carried) == _DAY_LENGTH):
        carried = state.published[:4]  # a day is that of the announcement
    now = chosen is None or chosen.grain == "current"  # "इस बार": the year that is told of
    if now and not carried and state.block_year[0] == sentence.block:
        return Found(state.block_year[1])
    if chosen is None and _told_by_title(claim, window, inside, carried, state, prepared):
        return Found(state.time or state.edition)
    undated = (
        chosen is None or (not chosen.value and chosen.grain != "edition") or chosen.grain in ("current", "stretch")
    )
    if chosen is None or undated:
        return _carried(claim, window, measure, carried, sentence, state, prepared)
    if chosen.grain == "edition":  # "पिछली बार": the month before the ranking's own
        value = month_before(carried) if is_month(carried) else ""
        return Found(value, chosen.start, chosen.end)
    return Found(_as_month(chosen), chosen.start, chosen.end)


def deadline_behind(claim: Claim, window: Window, sentence: Sentence, prepared: Prepared, published: str) -> Found:
    """“शत-प्रतिशत कार्य 28 फरवरी तक पूरा करने के निर्देश": the day or month up to which what is aimed at is to be reached; NOTHING for none.

    One that was over before the day of publication is that of something else, as is one behind a conjunction.
    """
    stop = max(window.right, claim.end)
    due = [
        p
        for p in prepared.periods
        if claim.end <= p.start and p.end <= min(stop, sentence.end) and p.value and p.grain in ("day", "month")
    ]
    due = [p for p in due if _is_deadline(prepared.folded.text, p) and p.value >= published[: len(p.value)]]
    due = [p for p in due if _OF_OTHER.search(prepared.between(claim.end, p.start)) is None]
    return Found(due[0].value, due[0].start, due[0].end) if due else NOTHING


_OF_OTHER = regex.compile(
    r",|(?<!\p{L})(?:और|जबकि|लेकिन|मगर|परंतु|किंतु|वहीं|जो|जिस\p{M}*|जिन\p{M}*|इसके|पिछले)(?![\p{L}\p{M}])"
)


def _as_month(period: Period) -> str:
    """The value of a period; days within a month are of the month: "5 से 20 नवंबर तक"."""
    first, _, last = period.value.partition("/")
    within = period.grain == "range" and first[:_MONTH_LENGTH] == last[:_MONTH_LENGTH] and len(first) == _DAY_LENGTH
    return first[:_MONTH_LENGTH] if within else period.value


SO_FAR = regex.compile(r"(?<!\p{L})(?:अब\s*तक|अभी\s+तक)(?!\p{L})")
# "इस साल अब तक", "जून में अब तक": so far within the time just named
_WITHIN = regex.compile(r"\s+(?:(?:में|के\s+दौरान)\s+)?(?:अब\s*तक|अभी\s+तक)(?!\p{L})")
_DECLARED = regex.compile(r"(?:\s+[^\s,;।]+){0,5}?\s+(?:घोषित|जारी|निकाल|निकला|आए|आया)")


def _reported(day: Period, prepared: Prepared) -> Period | None:
    """“… अक्टूबर में वापसी की है। गुरुवार को जारी मासिक रैंकिंग में": the month that a list given out on a day is of, None for none."""
    if not _DECLARED.match(prepared.folded.text, day.end):
        return None
    earlier = [p for p in prepared.periods if p.end <= day.start and p.grain == "month" and p.value <= day.value]
    earlier = [p for p in earlier if not was_so(p, prepared)]
    return earlier[-1] if earlier and "\n" not in prepared.between(earlier[-1].end, day.start) else None


def _then(sentence: Sentence, prepared: Prepared) -> Period | None:
    """“अगस्त में हाल और बुरा था। तब 51वीं रैंक मिली": the time that the sentence before names last, where one begins with तब.

    Or with इस दौरान, where things are done in it: "8 से 10 दिसंबर तक अभियान चला। इस दौरान 412 चालान हुए".
    """
    said = _THEN.match(prepared.folded.text, sentence.start)
    if said is None:
        return None
    earlier = [p for p in prepared.periods if p.end <= sentence.start and p.value]
    start = sentence.start
    while (
        earlier
        and _is_day_of_telling(earlier[-1], start, prepared)
        and _THAT.search(prepared.between(earlier[-1].end, start))
    ):
        # "एसपी ने रविवार को बताया कि …": nothing was done then
        line = prepared.line_at(earlier.pop().start)
        start = line.sentence.start if line is not None else start
    near = earlier and not _NEXT_BUT_ONE.search(prepared.between(earlier[-1].end, start).rstrip(" ।."))
    if not near or (said["during"] and not _is_whole(earlier[-1], prepared)):
        return None
    return earlier[-1]


def _is_whole(period: Period, prepared: Prepared) -> bool:
    """Whether a time is one in which things were done: "8 से 10 दिसंबर तक", "नवंबर में", no "7 दिसंबर से" and no "पिछले सप्ताह"."""
    return period.grain in ("day", "month", "range") and _SINCE.match(prepared.folded.text, period.end) is None


_THAT = regex.compile(r"(?:बताया|कहा|दी)(?:\s+(?:है|था))?\s+कि(?!\p{L}|\p{M})")
_SINCE = regex.compile(r"\s+से(?!\p{L}|\p{M})")


_THEN = regex.compile(
    r"(?:तब|उस\s+(?:समय|वक्त|साल|वर्ष|महीने|माह)|(?P<during>इस\s+(?:दौरान|अवधि|समयावधि)|उक्त\s+अवधि"
    r"|(?:इस\s+)?(?:अभियान|शिविर|मेले|लोक\s+अदालत|चेकिंग)\s+(?:में|के\s+(?:दौरान|अंतर्गत|तहत))))(?!\p{L})"
)
_NEXT_BUT_ONE = regex.compile(r"[।\n]|\.\s")


def _was_before_moving(period: Period, claim: Claim, prepared: Prepared) -> bool:
    """“अगस्त के 22वें स्थान से फिसलकर 37वें पर": the time of the place that was left, not of the new one."""
    return period.end < claim.start and bool(_MOVED.search(prepared.between(period.end, claim.start)))


_MOVED = regex.compile(
    r"(?:वें|वीं|वे|वी|े|ी|\d)(?:\s+(?:स्थान|पायदान|नंबर|रैंक|क्रम))?\s+से\s+(?:\S+\s+){0,4}?"
    r"(?:$|फिसल|लुढक|लुढक|खिसक|चढ|उछल|बढ|सुधर|गिर|उठ|छलांग|निकल|पिछड|ऊपर|नीचे|सीधे|आगे)"
)


def _of_next(gap: str, window: Window, sentence: Sentence) -> bool:
    """Whether a period behind a claim is that of the next: "14वें नंबर पर फिसला, सितंबर में था चौथा"."""
    return bool(_OTHER_CLAUSE.search(gap)) or ("," in gap and window.right < sentence.end)


_OTHER_CLAUSE = regex.compile(r",\s*(?:जो|जबकि|जहां|जिसमें|वहीं)\s")  # "28.81 फीसदी गरीब हैं, जो 2015-16 में 42.10"


def _is_day_of_telling(period: Period, until: int, prepared: Prepared) -> bool:
    """“बुधवार को समीक्षा में बताया कि अब तक 1,07,648”: the day on which was told what stands at an offset, not of what."""
    if period.grain != "day" or period.end > until:
        return False
    between = prepared.between(period.end, min(until, period.end + _TELLING))
    told = _told().search(between)
    return told is not None and not any(char in between[: told.start()] for char in ",;।")


_TELLING = 70  # how far behind the day the verb of telling may stand


@lru_cache(maxsize=1)
def _told() -> regex.Pattern[str]:
    return compile_pattern(
        whole_word("बताया|कहा|सामने आया|जानकारी दी|समीक्षा में|समीक्षा बैठक में|बैठक में|प्रेसवार्ता में|पत्रकार वार्ता में|क्राइम मीटिंग में")
    )


def is_moved_from(claim: Claim, following: Claim | None, prepared: Prepared) -> bool:
    """“31वें से 12वें": whether से stands between a place and the next."""
    both = following is not None and claim.kind == following.kind == "rank"
    return (
        both and following is not None and _MOVED_FROM.match(prepared.between(claim.end, following.start)) is not None
    )


def is_left_behind(claim: Claim, following: Claim | None, window: Window, prepared: Prepared) -> bool:
    """“चौथे से लुढ़ककर 26वें पर”: a place once held, with no word of when."""
    if claim.kind != "rank" or following is None or following.kind != "rank":
        return False
    moved = is_moved_from(claim, following, prepared)
    between = [p for p in prepared.periods if claim.end <= p.start < following.start]
    if not moved and not _HELD_BEFORE.match(prepared.between(claim.end, following.start)):
        return False
    before = [p for p in prepared.periods if window.start <= p.start < claim.start]
    if before and between:
        return False  # "मई की सूची में 11वें से जून की सूची में 15वें": each its own
    if (
        before
        and moved
        and any(n.kind == "measure" and 0 <= before[-1].start - n.end <= len("-2") for n in prepared.names)
    ):
        return True  # "एनआईआरएफ 2024: संस्थान 13वें से 17वें स्थान पर": the edition of the new place
    return not before or (moved and _OF_RANKING.search(prepared.between(before[-1].end, claim.start)) is not None)


# "अगस्त माह की रैंकिंग में जिला 11वें से लुढ़ककर": the time of the new place, and "अगस्त के 11वें से" that of the old
_OF_RANKING = regex.compile(r"(?<!\p{L})(?:रैंकिंग|रैकिंग|ग्रेडिंग|सूची|रिपोर्ट|सर्वेक्षण|समीक्षा|परिणाम)\s+(?:में|मे)(?!\p{L})")
# "नंबर एक पर रहा बिलासपुर अब दूसरे स्थान पर"
_HELD_BEFORE = regex.compile(
    r"\s*(?:पर\s+)?(?:रहा|रही|रहीं|रहे)\s+(?:[^\s,;।]+\s+){1,3}?(?:अब|इस\s+(?:बार|माह|महीने|साल|वर्ष))(?!\p{L})"
)
_MOVED_FROM = regex.compile(r"(?:\s*(?:स्थान|पायदान|नंबर|रैंक))?\s*से\s")


def same_time(line: Line, prepared: Prepared) -> bool:
    """Whether a sentence says that its figures are of the ranking's own month (महीने भर में, रिपोर्ट के अनुसार)."""
    return bool(_same_time().search(prepared.folded.text, line.sentence.start, line.sentence.end))


def is_month(value: str) -> bool:
    """Whether a period is a month and not a year label: 2023-09 against 2023-24."""
    return len(value) == 7 and 1 <= int(value[5:]) <= 12 and int(value[5:]) != (int(value[2:4]) + 1) % 100


def _is_deadline(text: str, period: Period) -> bool:
    return text[period.end : period.end + 5].split()[:1] == ["तक"]


def _says_when(text: str, period: Period) -> bool:
    after = text[period.end : period.end + 8].split()
    return (bool(after) and after[0] in ("में", "को", "के", "की")) or _THIS_YEAR.match(text, period.start) is not None


_THIS_YEAR = regex.compile(
    r"(?:इस|इसी)\s+(?:साल|वर्ष|माह|महीने)\s+(?!तक(?!\p{L})|से(?!\p{L})|का(?!\p{L}))"
)  # a case mark is left out


def _carried(
    claim: Claim,
    window: Window,
    measure: str,
    carried: str,
    sentence: Sentence,
    state: ArticleState,
    prepared: Prepared,
) -> Found:
    """The ranking's own month for what it measures; nothing for what stands open to this day."""
    text = prepared.text_of(sentence)
    if _stands_open(claim, window, prepared) or (
        claim.unit in lexicon.words("stock_units", "stock") and _THERE_ARE.match(prepared.folded.text, claim.end)
    ):
        return NOTHING
    staff = claim.kind in ("count", "amount") and claim.unit not in ranked_units()
    if staff and _called_to_account().search(prepared.folded.text, window.start, window.right):
        return NOTHING
    if len(carried) == _DAY_LENGTH and not is_of_a_day(measure) and not is_contest(measure):
        return NOTHING
    row_of_ranking = sentence.kind == "row" and state.ranked_block >= 0
    if claim.kind == "coverage" and is_month(carried) and (claim.unit in _JUDGED or row_of_ranking):
        return Found(carried)
    if claim.kind in ("coverage", "count", "amount") and not (
        is_event(measure) or is_of_a_day(measure) or state.ranked_block == sentence.block or _same_time().search(text)
    ):
        return NOTHING
    return Found(carried)


# "जिले में 62 केंद्र हैं": what there is, of today
_THERE_ARE = regex.compile(r"\s+(?:ही\s+)?हैं\s*(?:[,;।.]|$|(?:और|व|तथा|एवं|जबकि|लेकिन)\s)")


def _stands_open(claim: Claim, window: Window, prepared: Prepared) -> bool:
    """“अब तक 27 शिकायतें लंबित": whether what is counted is so to this day."""
    counted = claim.kind in ("coverage", "count", "amount")
    return counted and _still().search(prepared.folded.text, window.start, window.right) is not None


def _told_by_title(
    claim: Claim, window: Window, inside: list[Period], carried: str, state: ArticleState, prepared: Prepared
) -> bool:
    """“साल 2024 में …": whether the year of the title is that of a figure: nothing dates it, but for what "2023 में था" beside it."""
    of_survey = claim.kind in ("rank", "score") or claim.unit in ("percent", "medals")
    year = state.time or (state.edition if of_survey else "")
    if not year or carried not in ("", year) or _stands_open(claim, window, prepared):
        return False
    return all(period.start >= claim.end and was_so(period, prepared) for period in inside)


# What a monthly ranking of offices judges is what they did with these in the month: of 43 such shares of the gold that
# named no time 38 were of the ranking's month, 4 of none.
_JUDGED = ("complaints", "cases", "challans", "warrants")


@lru_cache(maxsize=1)
def _called_to_account() -> regex.Pattern[str]:
    """“तीन अफसरों का वेतन रोका", "एक हजार रुपये का इनाम": done on the day of the news, whatever month was ranked."""
    return compile_pattern(whole_word(any_of("reaching_words", "accounted")))


@lru_cache(maxsize=1)
def _same_time() -> regex.Pattern[str]:
    return compile_pattern(
        whole_word("माह भर|महीने भर|महीनेभर|रिपोर्ट के अनुसार|रिपोर्ट के मुताबिक|इस दौरान|इस अवधि|इस बार|इस माह|इस महीने")
    )


@lru_cache(maxsize=1)
def _still() -> regex.Pattern[str]:
    return compile_pattern(
        whole_word("अब तक|अबतक|अब भी|अभी|अभी तक|अभी भी|लंबित|अटके|अटका|फिलहाल|चल रहे|चल रही|रोजाना|प्रतिदिन")
    )
