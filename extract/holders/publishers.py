"""Who published a list or judged others, and is not in it: "राज्य स्वास्थ्य समिति ने जुलाई की जो रैंकिंग भेजी है उसमें …"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.prepared import Prepared

_PLACES = frozenset({"block", "police_station", "village", "district", "city", "zone", "other", "state", "country"})
_PUBLISHES = regex.compile(
    r"[^।\n]{0,60}?(?<!\p{L})(?:रैंकिंग|रैकिंग|सूची|इंडेक्स|सूचकांक|रिपोर्ट|मूल्यांकन|ग्रेडिंग|बुलेटिन|परिणाम|रिजल्ट|नतीजे)\s+(?!(?:में|मे)\s+(?:[^\s,।]+\s+)?(?:जगह|स्थान))"
    r"(?:[^\s,।]+\s+){0,3}?(?:जारी|भेज|प्रकाशित|निकाल|तैयार|बनाई)"
    r"|[^।\n]{0,80}?(?<!\p{L})(?:मूल्यांकन|निरीक्षण|असेसमेंट|आकलन|जांच|सर्वे)\s+(?:किया|की|कराया|करने)(?!\p{L})"
)


def publishes(name: Name, prepared: Prepared) -> bool:
    """Whether a body is named with ने before the list or report that it made, or the judging that it did."""
    if name.case != "ergative" or name.type in _PLACES:
        return False
    return _PUBLISHES.match(prepared.folded.text, name.after) is not None


def is_source(name: Name, prepared: Prepared) -> bool:
    """“आईटीडीए की अप्रैल की रिपोर्ट के मुताबिक", "विभाग की सूची में": whether a body with का owns the report that tells the figures."""
    return name.case == "genitive" and _source().match(prepared.folded.text, name.after) is not None


@lru_cache(maxsize=1)
def _source() -> regex.Pattern[str]:
    """What follows the owner of a report in its sentence up to "के मुताबिक", में or "बताते हैं": it says whose figures they are."""
    report = lexicon.whole_word(lexicon.any_of("beside_words", "report"))
    return compile_pattern(
        rf"\s+(?:{_WORD_WITHIN}\s+){{0,5}}?{report}\s+(?:(?:के|की)\s+(?:मुताबिक|अनुसार)|में|पर|से"
        rf"|(?:ही\s+|भी\s+|यही\s+)?{lexicon.any_of('beside_words', 'tells')})"
    )


_WORD_WITHIN = r"[^\s।;]*[^\s।;.]"  # a word that ends no sentence
