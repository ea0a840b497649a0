"""What joins a figure to its name and names to one another, as patterns over folded text: "के साथ", "लेकर"; a comma, "और"."""

from __future__ import annotations

import regex

from extract import lexicon
from extract.lexicon import whole_word

_ALONGSIDE = whole_word(lexicon.any_of("joints", "alongside"))
CONJUNCTIONS = frozenset(lexicon.words("joints", "conjunction"))
CONJUNCTION = whole_word(lexicon.any_of("joints", "conjunction"))
# Right behind a figure: "91 प्रतिशत के साथ बस्ती".
ALONGSIDE = regex.compile(rf"\s*{_ALONGSIDE}\s+")
# The same with up to two words between, or three and what says by what means: "91.88 फीसदी उत्तीर्ण प्रतिशत के बूते".
ALONGSIDE_SOON = regex.compile(rf"\s*(?:\S+\s+){{0,2}}?{_ALONGSIDE}")
WITH_FIGURE = regex.compile(
    rf"\s*(?:[\p{{L}}\p{{M}}-]+\s+){{0,4}}?{whole_word(lexicon.any_of('joints', 'alongside', 'by_means'))}\s+"
)
# What an index of the air may be called before its value: "दिल्ली में एक्यूआई लेवल 394".
INDEX = r"(?:(?:एक्यूआई|इंडेक्स|सूचकांक)\s+(?:लेवल\s+)?)?"
# All that stands between two names of a list.
BETWEEN_NAMES = regex.compile(rf"\s*(?:,|{CONJUNCTION})\s*")
