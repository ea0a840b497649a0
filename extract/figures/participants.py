"""Who takes part in a meet: "प्रतियोगिता में 24 जिलों के 860 खिलाड़ियों ने हिस्सा लिया" counts the meet's players, not those of where it is held.

So are those who were chosen there ("64 खिलाड़ियों का चयन राष्ट्रीय टीम के लिए") and the sports that it is held in. What one place
sends is its own: "प्रदेश के 343 खिलाड़ी उतरे"; of what several parts of it send ("प्रदेश के पांच संभागों के 1,120 खिलाड़ी") the meet is told.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.article_state import NOBODY, ArticleState, Subject
from extract.marks import Line
from extract.measures.measure_kinds import is_contest
from extract.measures.measure_printing import as_printed
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled


def meet_of(claim: Claim, line: Line, measure: str, state: ArticleState) -> Subject:
    """The meet whose participants a claim counts; NOBODY where a sentence tells of none, or of one place's ("प्रदेश के 343 खिलाड़ी")."""
    if claim.kind != "count" or claim.number is None:
        return NOBODY
    meet = _meet(measure, state)
    if not meet:
        return NOBODY
    for pattern in (_took_part(), _chosen()):
        for match in pattern.finditer(line.text):
            if any(line.numbers.get(at) is claim.number for at in range(*match.span("row"))):
                return Subject(meet, "other", how="carried")
    return NOBODY


def _meet(measure: str, state: ArticleState) -> str:
    """The meet that the news is of, as it prints its name, else the one last spoken of; "" for news of none."""
    printed = (as_printed(one, state) for one in (state.first_measure, measure) if one)
    return next((one for one in printed if is_contest(one)), "")


def held_in_meet(claim: Claim, line: Line, state: ArticleState, prepared: Prepared) -> Subject | None:
    """“प्रतियोगिता में 130 निर्णायक लगाए गए", "लीग में 12 टीमें": the meet of a figure that its sentence gives nobody; None for none."""
    if claim.kind not in ("count", "amount"):
        return None
    meet = _meet(state.measure, state)
    before = prepared.between(line.sentence.start, claim.start)
    if not meet or _within().search(before) is None:
        return None
    return Subject(meet, "other", how="carried")


@lru_cache(maxsize=1)
def _within() -> regex.Pattern[str]:
    """A meet in the locative in the clause before a figure."""
    return compiled(
        rf"{{b}}(?:(?:{'|'.join(_MEETS)})\s+(?:में|मे|से)|आयोजन\s+(?:पर|में))\s(?:(?!{{b}}(?:और|जबकि|वहीं|लेकिन){{e}})[^;।,])*$"
    )


_MEETS = ("प्रतियोगिता", "चैंपियनशिप", "महाकुंभ", "टूर्नामेंट", "लीग", "मीट", "ओलंपिक")

_COUNTED = r"(?:करीब\s+|कुल\s+|लगभग\s+)?{C}(?:\s+से\s+अधिक)?\s+(?:{W}\s+){1,3}?"


@lru_cache(maxsize=1)
def _took_part() -> regex.Pattern[str]:
    """A meet in the locative, figures of whom and of how many, up to the verb; a place that owns them is no figure.

    A place's parts are: "प्रतियोगिता में जिले के नौ विकासखंडों के 412 खिलाड़ी". Sports stand for the meet: "28 खेलों में 6,000 खिलाड़ियों ने".
    """
    meet = r"(?:इसमें|इनमें|{b}(?:प्रतियोगिता|चैंपियनशिप|महाकुंभ|टूर्नामेंट|स्पर्धा|खेलों|लीग|मीट|गेम्स)\s+में)"
    several = r"{b}(?:जिले|जनपद|प्रदेश|राज्य|देश|मंडल|संभाग)\s+(?:भर\s+)?(?:के|की)\s+(?={C}\s+{W}\s+(?:के|की|से)\s+{C})"
    row = rf"(?P<row>(?:{_COUNTED}(?:(?:के|की|से|में|और|तथा|व|ने)\s+)?)+)"
    sports = rf"(?P<row>{{C}}\s+खेलों\s+में\s+(?:देश\s+के\s+|देशभर\s+के\s+)?(?:{_COUNTED}(?:(?:के|से|और|व|ने)\s+)?)+)"
    verb = (
        r"(?:हिस्सा\s+ल|भाग\s+ल|प्रतिभाग|शिरकत|(?:मैदान\s+में\s+)?(?:उतर|डट)|शामिल(?:\s+हु|\s+हैं|\s+रह|\s+हो)|"
        r"(?:दमखम|दम|जौहर|प्रतिभा|हुनर|जोर|किस्मत)\s+(?:दिखा|आजमा))"
    )
    told = rf"(?:(?:{{W}}|{{C}})\s+){{0,4}}?{verb}"
    return compiled(rf"{meet}\s+(?:{several})?{row}{told}|{row}{meet}\s+{verb}|{sports}{told}")


@lru_cache(maxsize=1)
def _chosen() -> regex.Pattern[str]:
    """“48 खिलाड़ियों का चयन राष्ट्रीय प्रतियोगिता के लिए हुआ", "46 खिलाड़ी राष्ट्रीय प्रतियोगिता के लिए चुने गए": whom a meet sends on."""
    players = r"(?P<row>{C})\s+{units.players}"
    told = r"(?:(?:{W}|{T})\s+){0,12}?(?:चुने\s+ग|चुना\s+ग|चयनित|चयन)"
    free = r"(?<!{b}(?:के|की|से)\s)(?<!{b}(?:के|की|से)\s(?:कुल|करीब)\s)(?<!{b}(?:प्रतियोगिता\s+के\s+लिए|टीम\s+में)\s)"  # "जिले के 48 खिलाड़ी"
    return compiled(rf"{free}{players}\s+(?:का|के\s+नाम\s+का)\s+चयन|{free}{players}\s+{told}")
