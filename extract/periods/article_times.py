"""The year or month that a title, or the opening of a text, gives to all of its news.

"साल 2024 में सिमडेगा के थानों में 1,021 केस", "असर रिपोर्ट 2024: ...", "एसपी ने वर्ष 2025 का लेखा-जोखा जारी किया",
"16 से 20 दिसंबर तक चले अभियान में".

A review of a year says the year once, and news of a campaign its days. The figures are of that time, but for those whose own
sentence has a time or says that they stand open to this day. The year of a survey or an index holds for what it measures:
places, marks and shares.
"""

from __future__ import annotations

import regex

from extract import lexicon
from extract.periods.periods import Period
from extract.prepared import Prepared
from extract.text import fold_text


def year_reviewed(title: Prepared, published: str) -> str:
    """“साल 2024 में", "साल भर में" around the new year: the year of which a title tells; "" for none, and where it names two times."""
    times = [p for p in title.periods if p.value]
    if not times and _ALL_YEAR.search(title.folded.text) and published[5:7] in ("12", "01"):
        return str(int(published[:4]) - (published[5:7] == "01"))
    return times[0].value if len(times) == 1 and _is_reviewed(times[0], title, published) else ""


def year_of_account(text: Prepared, published: str) -> str:
    """“एसपी ने वर्ष 2025 का लेखा-जोखा जारी किया": the year of which a text gives an account near its opening; "" for none."""
    said = [
        p for p in text.periods if p.start < _OPENING and p.grain == "year" and _ACCOUNT.match(text.folded.text, p.end)
    ]
    values = {p.value for p in said if p.value and p.value <= published[:4]}
    return values.pop() if len(values) == 1 else ""


def month_of_campaign(text: Prepared) -> str:
    """“16 से 20 दिसंबर तक चले पल्स पोलियो अभियान में": the month in whose days the campaign was that opens a text; "" for none."""
    days = [p for p in text.periods if p.start < _FIRST and p.grain in ("range", "month")]
    spans = [p for p in days if p.grain == "range"]
    ends = [p.value.partition("/")[::2] if "/" in p.value else (p.value, p.value) for p in spans or days]
    months = {first[:_MONTH] for first, last in ends if first and first[:_MONTH] == last[:_MONTH]}
    said = text.folded.text
    held = any(
        _HELD.match(said, p.end) or (_RAN.match(said, p.end) and _NAMED.search(said[: p.start])) for p in spans or days
    )
    led = spans and _LED.search(text.folded.text, 0, spans[0].start)
    return months.pop() if len(months) == 1 and (held or led) else ""


def _is_reviewed(period: Period, title: Prepared, published: str) -> bool:
    text = title.folded.text
    named = _NAMED_YEAR.search(text[: period.end]) is not None
    return (
        period.grain == "year"
        and named
        and period.value <= published[:4]
        and _THROUGH.match(text, period.end) is not None
    )


_FIRST = 250  # where the days of a campaign stand at the latest that all of the news is of
_MONTH = len("2023-09")
_OPENING = 600  # code points: a headline's lines, a dateline and the first sentences
_ACCOUNT = regex.compile(r"\s+(?:का|के)\s+(?:(?:अपराध|पुलिस|पूरे|अपना|वार्षिक)\s+)*लेखा[-\s]?जोखा")
_CAMPAIGN = r"(?:अभियान|आपरेशन)(?!\p{L}|\p{M})"
_HELD = regex.compile(
    rf"\s+(?:तक|में|के\s+दौरान)\s+(?:चले|चलाए)(?:\s+(?:गए))?\s+(?:[^\s,।]+\s+){{0,4}}?[\"'‘“]?{_CAMPAIGN}"
)
_RAN = regex.compile(r"\s+तक\s+(?:चला|चली)(?!\p{L}|\p{M})")  # "मिशन इंद्रधनुष का दूसरा चरण 11 से 16 सितंबर तक चला"
_NAMED = regex.compile(r"(?:अभियान|आपरेशन|मिशन|चरण|राउंड|पखवाडा)[^।\n]{0,40}$")
_LED = regex.compile(
    rf"{_CAMPAIGN}(?:\s+[^\s,।]+)?\s+(?:के\s+दौरान|में|के\s+तहत)(?!\p{{L}})"
)  # "ऑपरेशन ट्रैकडाउन के दौरान … 5 से 20 नवंबर तक"
_ALL_YEAR = regex.compile(r"(?<!\p{L})(?:साल|वर्ष)\s?भर\s+में(?!\p{L})")
_NAMED_YEAR = regex.compile(r"(?<!\p{L})(?:साल|वर्ष)\s+\d{4}$")
_THROUGH = regex.compile(r"\s+(?:में|के\s+दौरान)(?!\p{L})")


def edition_titled(title: Prepared) -> str:
    """“असर रिपोर्ट 2024:", "Henley Passport Index 2025 :": the year of the survey with whose name a title opens; "" for none."""
    said = _OPENS.match(title.folded.text)
    return (
        said["year"]
        if said is not None and fold_text(said["survey"]) in lexicon.words("index_words", "editions")
        else ""
    )


_OPENS = regex.compile(r"[^:|।\d]*?(?P<survey>\S+)[\s\-](?P<year>20\d\d)\s*[:|]")
