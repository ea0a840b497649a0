"""Where a meeting was held, which is no subject: "विकास भवन सभागार में", "लखनऊ में हुई समीक्षा में"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.names.name import Name
from extract.prepared import Prepared


def is_hall(name: Name, prepared: Prepared) -> bool:
    """Whether a name is a building in which somebody met: "विकास भवन सभागार में"."""
    hall = lexicon.words("beside_words", "hall")
    if name.type in _BODIES and _hall_of().match(prepared.folded.text, name.after):
        return True  # "जिला पंचायत के सभा कक्ष में बैठक": a body's own; a tehsil's hearing is the tehsil's (places_of_hearings.py)
    following = prepared.between(name.end, name.end + _WORD).split()[:1]
    return name.head in hall or name.text.split()[-1] in hall or (bool(following) and following[0] in hall)


_BODIES = ("institution", "department")


@lru_cache(maxsize=1)
def _hall_of() -> regex.Pattern[str]:
    return compile_pattern(
        rf"\s*(?:[\p{{L}}\p{{M}}]+\s+)?{lexicon.whole_word(lexicon.any_of('beside_words', 'hall'))}\s+में"
    )


def is_venue(name: Name, prepared: Prepared) -> bool:
    """Whether a place is where something was held: "विकास भवन में हुई समीक्षा", "जिला न्यायालय सहित तहसील न्यायालयों में आयोजित"."""
    at = name.after
    if not name.case and (beside := _BESIDE.match(prepared.folded.text, name.end)) is not None:
        at = beside.end()
    if not name.case and name.head in _OFFICES and _WENT.match(prepared.folded.text, name.end) is not None:
        return True  # "आबकारी कार्यालय पहुंचकर समीक्षा की"
    return (name.case == "locative" or at != name.after) and _venue().match(prepared.folded.text, at) is not None


_OFFICES = ("कार्यालय", "दफ्तर", "मुख्यालय")
_WENT = regex.compile(r"\s+पहुंच(?:कर|\s+कर|े|ी|ीं)(?!\p{L}|\p{M})")
_WORD = 16  # characters
_BESIDE = regex.compile(r"\s+(?:सहित|समेत)\s+(?:[\p{L}\p{M}]+\s+){1,3}?में")


@lru_cache(maxsize=1)
def _venue() -> regex.Pattern[str]:
    held, own = (lexicon.any_of("beside_words", which) for which in ("held", "not_held"))
    return compile_pattern(rf"\s+{lexicon.whole_word(held)}(?!\s+{lexicon.whole_word(own)})")


def is_seat_of_body(name: Name, prepared: Prepared) -> bool:
    """“राष्ट्रीय विधिक सेवा प्राधिकार, नयी दिल्ली के निर्देश पर": where a body sits that ordered something."""
    ordered = _orders().match(prepared.folded.text, name.end)
    return ordered is not None and prepared.between(max(0, name.start - _COMMA), name.start).strip() == ","


_COMMA = 2  # code points


@lru_cache(maxsize=1)
def _orders() -> regex.Pattern[str]:
    return compile_pattern(rf"\s+के\s+{lexicon.any_of('beside_words', 'ordered')}")
