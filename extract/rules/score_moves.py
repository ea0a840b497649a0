"""Scores that moved: "अंक 81 से घटकर 74 रह गए", both values, and "स्कोर घटकर 74 पर आ गया", the one of now."""

from __future__ import annotations

from extract.rules.base import Example, Rule

# A time, or a word such as सिर्फ, between the noun and its number or between the two numbers.
_FILL = r"(?:(?:{T}(?:\s+(?:के|में|को|तक))?|{part_words.only}|अब|सीधे)\s+){0,3}?"
_FROM = rf"\s+से\s+{_FILL}"
_MOVED = rf"\s+से\s+(?:(?!{{C}}){{W}}\s+)?{{moved_words}}\s+{_FILL}"
# What a clause ends with that tells the value come to; a change ("अंक घटकर 7 कम हुए") has another word here.
_CAME = (
    r"(?:\s+(?:अंक|अंकों|प्वाइंट|पाइंट))?\s+(?:ही\s+)?(?:(?:पर|तक)(?:\s+ही)?(?:\s+{W})?\s+)?"
    r"(?:रहा?|रहे|रही|हो|आ|पहुंच|जा|सिमट|टिक|अटक|था|थे|थी|है|हैं|दर्ज)"
)


def _patterns(noun: str) -> str:
    """The patterns of a value before, of the one it came to behind it, and of one that stands alone, behind `noun`."""
    start = rf"{{b}}{noun}\s+{_FILL}"
    return (
        rf"{start}(?P<v>{{C}})(?={_MOVED}{{C}}|{_FROM}{{C}}{_CAME}{{e}})"
        rf"|(?<={start}{{C}}{_MOVED})(?P<v>{{C}})"
        rf"|(?<={start}{{C}}{_FROM})(?P<v>{{C}})(?={_CAME}{{e}})"
        rf"|{start}{{moved_words}}\s+{_FILL}(?P<v>{{C}})(?={_CAME}{{e}})"
    )


POINTS_MOVED = Rule(
    name="score.points_moved",
    kind="score",
    claims="स्कोर X से बढ़कर Y: the points of before and those of now; स्कोर बढ़कर Y हो गया: those of now.",
    pattern=_patterns("(?:स्कोर|रेटिंग)"),
    reads=(
        Example("राज्य का स्कोर 2018 के 42 से बढ़कर 67 हो गया", 42),
        Example("इसका स्कोर 24.6 से 31.2 हो गया है", 24.6),
        Example("उसका स्कोर घटकर 74 रह गया", 74),
        Example("उसका स्कोर सुधरकर अब 74 पर आ गया", 74),
    ),
    refuses=(
        Example("वेतन 42 से बढ़कर 67 हो गया", because="no score"),
        Example("स्कोर बढ़कर 7 अधिक मिला", because="a change"),
    ),
    not_before=("units",),
    unit="points",
)

MARKS_MOVED = Rule(
    name="score.marks_moved",
    kind="score",
    claims="अंक X से घटकर Y: the marks of before and those of now; अंक घटकर Y रह गए: those of now.",
    pattern=_patterns("(?:अंक|प्राप्तांक|गुणांक)"),
    reads=(
        Example("टीम के अंक 81 से घटकर 74 रह गए", 81),
        Example("टीम के अंक घटकर महज 74 रह गए", 74),
        Example("टीम के रेटिंग अंक घटकर 1098.36 हो गए", 1098.36),
        Example("जिले के अंक सुधरकर जून में 74 तक पहुंच गए", 74),
    ),
    refuses=(
        Example("अंक बढ़कर 7 ज्यादा मिले", because="a change"),
        Example("अंक 40 से कम होने पर नोटिस दिया", because="a threshold"),
    ),
    not_before=("units",),
    unit="marks",
)

RULES = (POINTS_MOVED, MARKS_MOVED)
