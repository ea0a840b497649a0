"""Whether news without a dateline is of the whole country: it sets states beside each other and names nothing smaller."""

from __future__ import annotations

import regex

from extract.article_state import Subject
from extract.news.own_district import is_own_district
from extract.prepared import Prepared
from extract.text import fold_text

COUNTRY = Subject("भारत", "country", how="main")


def of_country(title: Prepared, text: Prepared) -> bool:
    """“मंत्रालय के अनुसार डेंगू के 94,198 मामले सामने आए। केरल में 9,770, तमिलनाडु में …”: news that tells of states beside each other.

    Three states or more, of which the title names none, or several, or one that only leads ("केरल आगे"); or two where title or
    first words count states ("12 राज्यों में"). Not where anything smaller than a state is named, or the article speaks of its own.
    """
    named = [n for n in (*title.names, *text.names) if n.kind == "place" and n.type]
    if any(n.type not in _WHOLES for n in named) or any(is_own_district(n, text) for n in text.names):
        return False
    if any(n.kind == "headed" and n.type in _SMALLER for n in (*title.names, *text.names)):
        return False
    if any(n.kind == "generic" and n.type == "state" and not n.plural and not n.counted for n in text.names):
        return False  # "प्रदेश में": the article is of one state, which it sets beside others
    states = {fold_text(n.text) for n in named if n.type == "state"}
    titled = [n for n in title.names if n.kind == "place" and n.type == "state"]
    ranked = len(titled) == 1 and _LEADS.match(title.folded.text, titled[0].after) is not None
    if len({fold_text(n.text) for n in titled}) == 1 and not ranked:
        return False
    said = [*title.names, *(n for n in text.names if n.start < _FIRST_WORDS)]
    counts = any(n.kind == "generic" and n.type == "state" and n.counted for n in said)
    return len(states) >= (_TWO if counts else _SEVERAL)


_WHOLES = ("state", "country")
_SMALLER = ("district", "city", "block", "village", "zone", "police_station")
_TWO, _SEVERAL = 2, 3  # states
_FIRST_WORDS = 200  # characters
# what a title says of the state that leads the others, right behind its name
_LEADS = regex.compile(r"\s*(?:(?:सबसे|फिर|भी)\s+)*(?:आगे|पीछे|अव्वल|शीर्ष|टाप|नंबर|पहले|पहला|प्रथम|फिसड्डी)(?!\p{L})")
