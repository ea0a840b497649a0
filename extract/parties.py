"""Political parties: subjects of what an election gives (seats, wards, votes, candidates), and what they do or get."""

from __future__ import annotations

import regex

from extract import lexicon
from extract.text import fold_text

GIVEN_BY_ELECTION = (
    "seats",
    "constituencies",
    "wards",
    "votes",
    "candidates",
    "legislators",
    "representatives",
)  # units
PARTY_OF_ROW = "दल"  # the head of a name that only its row makes one of a party (named_parties.py)
_PARTY = regex.compile(r"(?<!\p{L})(?:पार्टी|दल|मोर्चा|कांग्रेस|शिवसेना|निर्दलीय)(?!\p{L})")


def is_party(name: str) -> bool:
    """“भाजपा", "झामुमो": whether a name's letters stand in words/bodies.yml for a party."""
    folded = fold_text(name).rstrip("+")  # "भाजपा+", with its allies
    if folded.endswith(_ENDS):
        return True  # "गोंडवाना गणतंत्र पार्टी"
    full = lexicon.lookup("bodies").get(folded)
    return full is not None and _PARTY.search(str(full)) is not None


_ENDS = (" पार्टी", " कांग्रेस")


def is_won(unit: str, clause: str) -> bool:
    """Whether a part of the seats of a house was won: it is counted, whatever verb stands there.

    >>> is_won("seats", " जीत सकी थी"), is_won("seats", " भरी जा चुकी हैं"), is_won("wards", " में पानी पहुंचा")
    (True, False, False)
    """
    return unit in _SEATS and _WON.search(fold_text(clause)) is not None


_SEATS = ("seats", "constituencies", "wards")
_WON = regex.compile(r"(?<!\p{L})(?:जीत|मिली|मिलीं|मिले|हारी|हारे|गंवाई|कब्ज|विजय|अपने\s+नाम|परचम|बाजी)")
