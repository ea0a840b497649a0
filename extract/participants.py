"""Who takes part in a meet: "प्रतियोगिता में 24 जिलों के 860 खिलाड़ियों ने हिस्सा लिया" counts the meet's players, not those of where it is held."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.article_state import NOBODY, ArticleState, Subject
from extract.marks import Line
from extract.measure_kinds import is_contest
from extract.measure_printing import as_printed
from extract.rules.base import Claim, compiled


def meet_of(claim: Claim, line: Line, measure: str, state: ArticleState) -> Subject:
    """The meet whose participants a claim counts; NOBODY where a sentence tells of none, or of one place's ("प्रदेश के 343 खिलाड़ी")."""
    if claim.kind != "count" or claim.number is None or not is_contest(measure):
        return NOBODY
    for match in _took_part().finditer(line.text):
        if any(line.numbers.get(at) is claim.number for at in range(*match.span("row"))):
            return Subject(as_printed(measure, state), "other", how="carried")
    return NOBODY


@lru_cache(maxsize=1)
def _took_part() -> regex.Pattern[str]:
    """A meet in the locative, figures of whom and of how many, up to the verb; a place that owns them is no figure."""
    meet = r"(?:इसमें|इनमें|{b}(?:प्रतियोगिता|चैंपियनशिप|महाकुंभ|टूर्नामेंट|स्पर्धा|खेलों|लीग|मीट)\s+में)"
    counted = r"(?:करीब\s+|कुल\s+|लगभग\s+)?{C}(?:\s+से\s+अधिक)?\s+(?:{W}\s+){1,3}?"
    row = rf"(?P<row>(?:{counted}(?:(?:के|की|से|में|और|तथा|व|ने)\s+)?)+)"
    verb = r"(?:हिस्सा\s+ल|भाग\s+ल|प्रतिभाग|शिरकत|(?:मैदान\s+में\s+)?उतर|शामिल\s+हु|(?:दमखम|दम|जौहर|प्रतिभा|हुनर|जोर|किस्मत)\s+(?:दिखा|आजमा))"
    return compiled(rf"{meet}\s+{row}(?:(?:{{W}}|{{C}})\s+){{0,4}}?{verb}|{row}{meet}\s+{verb}")
