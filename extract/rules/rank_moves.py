"""Ranks that moved: "छठे से नौवें गया", both places told by the verb alone."""

from __future__ import annotations

from extract.rules.base import Example, Rule

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
    ),
    refuses=(
        Example("वह पांचवीं से आठवीं तक पढ़ा", because="classes of a school, and no motion"),
        Example("वह पहले से दूसरी जगह गया", because="पहले से is already"),
    ),
    certain=0.85,
)

RULES = (MOVED,)
