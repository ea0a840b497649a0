"""Health rates of a place (शिशु मृत्यु दर 28, प्रजनन दर 2.4): index values, like its sex ratio, with their whole (प्रति हजार जन्म) or without."""

from __future__ import annotations

import regex

from extract.marks import Line
from extract.rules.base import Example, Rule

# "प्रति हजार जीवित जन्मों पर"
_PER = r"(?:प्रति|हर)\s+(?:{C}|(?:एक\s+)?(?:हजार|लाख))\s+(?:{score_words.rate_of}\s+){0,2}(?:(?:पर|में)\s+)?"
FILL = rf"(?:(?:{{T}}\s+(?:में\s+|की\s+)?)?(?:{_PER})?(?:(?:{{moved_words}}|{{part_words.only}}|अब|भी)\s+){{0,2}})"
_NAMED = "{score_words.health_rates}"


def _is_rate(match: regex.Match[str], line: Line) -> bool:
    """Whether the numbers are near enough to be a rate of deaths or births: none is of thousands."""
    return not line.numbers[match.start("v")].scaled and line.numbers[match.start("v")].value < _MOST


_MOST = 1000  # mothers to a lakh births; no state has had more since rates are told

RATE = Rule(
    name="score.health_rate",
    kind="score",
    claims="A number beside शिशु मृत्यु दर, मातृ मृत्यु दर or प्रजनन दर is the value of an index.",
    pattern=(
        rf"{_NAMED}\s+(?:(?:पर|की|{{T}}\s+(?:में|के|की))\s+)?{FILL}(?P<v>{{C}})(?!\s*(?:{{percent.percent}}|{{percent}}|अंक|बिंदु|प्वाइंट))(?!\s+(?:{{score_words.changed}}|{{not_facts}}))"
        # "मृत्यु दर घटी है और प्रति हजार बच्चों पर 47 से कम होकर 44": the whole says that the figure is a rate
        rf"|{_NAMED}\s+(?:(?!{{N}}){{W}}\s*,?\s+){{0,6}}?{_PER}(?P<v>{{C}})"
        # "दर गोवा और मणिपुर की है जो 11 है"
        rf"|{_NAMED}\s+(?:(?!{{N}}){{W}}\s+){{1,5}}?(?:की|में)\s+है\s*,?\s+(?:जो|और)\s+(?:यह\s+)?{FILL}(?P<v>{{C}})(?=\s+(?:है|रही|दर्ज|पर){{e}})"
        rf"|(?<={_NAMED}\s+(?:(?!{{N}}){{W}}\s*,?\s+){{0,6}}?{FILL}{{C}}\s+(?:थी\s*,?\s+(?:जो\s+)?|से\s+){FILL})(?P<v>{{C}})"
    ),
    reads=(
        Example("राज्य की शिशु मृत्यु दर 23 है", 23),
        Example("शिशु मृत्यु दर प्रति हजार जीवित जन्मों पर 30 से घटकर 28 रह गई", 30),
        Example("कुल प्रजनन दर 2.2 से घटकर 2.0 हो गई", 2.2),
        Example("सबसे कम शिशु मृत्यु दर नागालैंड की है जो 3 है", 3),
    ),
    refuses=(
        Example("सड़क हादसों की मृत्यु दर 23 है", because="a rate of what happens, to nobody knows how many"),
        Example("शिशु मृत्यु दर 23 प्रतिशत घटी", because="a change in percent"),
        Example("शिशु मृत्यु दर तीन अंक घटी", because="a change"),
    ),
    unit="index",
    accept=_is_rate,
    certain=0.82,
)

INDEX_VALUE = Rule(
    name="score.index_value",
    kind="score",
    claims="A fraction of one beside मान, where an index is spoken of, is its value.",
    pattern=r"{b}(?:मान|मूल्य)\s+(?:{part_words.only}\s+)*(?P<v>{C})(?!\s*(?:{units}|{measure_units}))|(?P<v>{C})(?P<q>\s+(?:का|के)\s+(?:मान|मूल्य){e})",
    reads=(
        Example("मानव विकास सूचकांक में भारत का मान 0.692 रहा", 0.692),
        Example("0.692 के मान के साथ सूचकांक में 129वीं रैंक", 0.692),
    ),
    refuses=(
        Example("सोने का मूल्य 0.5 फीसदी बढ़ा", because="a change in percent"),
        Example("बाजार मूल्य 12 रुपये है", because="a price"),
    ),
    unit="index",
    accept=lambda match, line: line.numbers[match.start("v")].decimal and 0 < line.numbers[match.start("v")].value < 1,
    certain=0.82,
)

RULES = (RATE, INDEX_VALUE)
