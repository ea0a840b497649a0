"""Political parties: subjects of what an election gives (seats, wards, votes, candidates), and what they do or get."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
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


def is_won(unit: str, clause: str, sentence: str) -> bool:
    """Whether a part of the seats of a house was won: it is counted, whatever verb stands there.

    Wards get taps and lorries too: to be won they need a verb of winning, or a sentence that speaks of a party or an election.

    >>> is_won("seats", " जीत सकी थी", ""), is_won("seats", " भरी जा चुकी हैं", ""), is_won("wards", " को नल मिले", "वार्डों को नल मिले")
    (True, False, False)
    """
    if unit not in _SEATS:
        return False
    said = fold_text(clause)
    got = _GOT.search(said) is not None and (unit != "wards" or _of_election().search(sentence) is not None)
    return got or _WON.search(said) is not None


_SEATS = ("seats", "constituencies", "wards")
_GOT = regex.compile(r"(?<!\p{L})(?:मिली|मिलीं|मिले)")
_WON = regex.compile(r"(?<!\p{L})(?:जीत|हारी|हारे|गंवाई|कब्ज|विजय|अपने\s+नाम|परचम|बाजी)")


@lru_cache(maxsize=1)
def party_names() -> str:
    """A pattern for the spellings of all parties of words/bodies.yml, without word boundaries."""
    bodies = lexicon.table("bodies")
    return lexicon.alternation(word for words in bodies.values() for word in words if is_party(word))


@lru_cache(maxsize=1)
def _of_election() -> regex.Pattern[str]:
    own = lexicon.whole_word(rf"{party_names()}|{lexicon.any_of('measure_heads', 'election')}")
    return compile_pattern(rf"{own}|{_PARTY.pattern}")
