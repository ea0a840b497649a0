"""Ranks that moved: "छठे से नौवें गया", both places told by the verb alone."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract.rules.base import Example, Rule, compiled


@lru_cache(maxsize=1)
def _ranks() -> regex.Pattern[str]:
    return compiled("{rank_nouns.place}")


_WENT = r"(?:{move_verbs.went}|{move_verbs.stems}\s+(?:{move_verbs.went}|चुक|रह))"

MOVED = Rule(
    name="rank.moved",
    kind="rank",
    claims="Of two ordinals that से joins before a verb of motion the first is the place held before, the second the one held now.",
    pattern=rf"(?P<v>{{O}})(?=\s+से\s+(?:(?:{{moved_words}}|सीधे)\s+)?{{O}}\s+{_WENT})"
    rf"|(?<={{O}}\s+से\s+(?:(?:{{moved_words}}|सीधे)\s+)?)(?P<v>{{O}})(?=\s+{_WENT})",
    reads=(
        Example("सहरसा छठे से नौवें गया", 6),
        Example("बक्सर 14वें से खिसककर 20वें पहुंच गया", 14),
        Example("उसकी रैंक खिसकी और 23वीं से 31वीं हो गई", 23),
    ),
    refuses=(
        Example("जिले में चौथी से पांचवीं पहुंचे बच्चे 2100 हैं", because="classes of a school"),
        Example("मंजिल पर मंजिल चढ़ती लिफ्ट दूसरी से पांचवीं पहुंची", because="floors"),
        Example("वह पहले से दूसरी जगह गया", because="पहले से is already"),
    ),
    # Classes, floors and times are feminine; of what holds a place the rank itself is, and is named then.
    accept=lambda match, line: not line.numbers[match.start("v")].feminine or _ranks().search(line.text) is not None,
    certain=0.85,
)


RULES = (MOVED,)
