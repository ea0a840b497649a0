"""Stations told by their officers: "के मखदुमपुर थानाध्यक्ष", "थाना प्रभारी पिपरवार अभय कुमार", "थानाध्यक्ष को रेउसा भेजा गया"."""

from __future__ import annotations

from extract import lexicon
from extract.names.cases import case_marks
from extract.names.person_words import person_words
from extract.names.station_parts import JOINED, LONGEST, Span, is_district, may_be_named, station_words
from extract.names.station_rows import of_districts
from extract.names.station_sides import is_given, joined_left, joined_right, left_name, right_name, stands_alone
from extract.names.tokens import Tokens


def about_officer(tokens: Tokens, start: int, stop: int) -> list[Span]:
    """The station of an officer: before the office ("के मखदुमपुर थानाध्यक्ष"), or after it and before the name ("थाना प्रभारी पिपरवार अभय")."""
    posted = _posted_in(tokens, start)
    if posted:
        return posted
    of = start - 1 if start and tokens.words[start - 1] in ("के", "की", "का") else start
    left = left_name(tokens, of)
    many = of == start and tokens.words[start].endswith("ों")
    if left is not None and many and not joined_left(tokens, left[0]) and not _is_place(tokens, left):
        left = None  # "ब्योरा थानाध्यक्षों के सामने रखा": of many no one station is told
    if (
        left is not None
        and stands_alone(tokens, left)
        and (of == start or not is_district(" ".join(tokens.words[slice(*left)])))
    ):
        return [left, *joined_left(tokens, left[0])]
    end = stop
    moved_to = (*station_words("sent"), *station_words("appointed"))
    while (
        end < len(tokens.words)
        and end - stop < LONGEST + 1
        and may_be_named(tokens, end)
        and tokens.words[end] not in moved_to
    ):
        end += 1
    if end == stop:
        return []
    place = tokens.phrases["place"].get(stop)
    name = (stop, place[0] if place else stop + 1)
    while name[1] < end and tokens.words[name[1]] in lexicon.words("name_parts", "tail"):
        name = (stop, name[1] + 1)  # वसंत विहार
    if tokens.words[stop] in station_words("town"):
        return [(stop, stop + 1)]  # कोतवाल नगर
    if tokens.words[stop] in lexicon.words("name_parts", "tail"):
        return []  # "थाना प्रभारी लाइन भेजे गए"
    read = tokens.read_by_model(stop)
    if is_given(tokens.words[stop]) and place is None and name[1] == stop + 1 and read != (name[1], "LOC"):
        return []
    after = tokens.words[end] if end < len(tokens.words) else ""
    holder = tokens.words[name[1] : end]
    holder_follows = (
        any(is_given(word) for word in holder)
        or (len(holder) > 1 and holder[-1] in person_words("surname"))
        or (bool(holder) and read[1] != "PER" and tokens.read_by_model(name[1])[1] == "PER")
    )
    moved = after == "से" and any(_heads_post(word) for word in tokens.words[end + 1 : end + 2])
    of_station = end == name[1] and (after in ("की", "के", ",", *JOINED, *moved_to) or moved)
    small = place is not None and end == name[1] and not is_district(tokens.text(*name)) and stands_alone(tokens, name)
    known = place is not None and (end > name[1] or (small and after in case_marks()))
    return [name, *joined_right(tokens, name[1])] if holder_follows or of_station or known else []


def _is_place(tokens: Tokens, span: Span) -> bool:
    """Whether a span is a place of the tables from end to end."""
    place = tokens.phrases["place"].get(span[0])
    return place is not None and place[0] == span[1]


def _heads_post(word: str) -> bool:
    """Whether a word opens a new post: "थानाध्यक्ष क्लेमेंटटाउन से थानाध्यक्ष रानीपोखरी", "से कोतवाली डोईवाला"."""
    return any(word in station_words(role) for role in ("officer", "head", "kotwali"))


def is_in_charge(tokens: Tokens, i: int) -> bool:
    """“प्रभारी निरीक्षक मझोला”: निरीक्षक of a station that stands behind it."""
    return tokens.words[i] == "निरीक्षक" and i > 0 and tokens.words[i - 1] == "प्रभारी"


def before_officer(tokens: Tokens, i: int) -> list[Span]:
    """“गजरौला इंस्पेक्टर", "रामपुर कारखाना के इंस्पेक्टर”: an officer whom only a small place before makes one of a station."""
    of = i - 1 if i and tokens.words[i - 1] == "के" else i
    left = left_name(tokens, of)
    if left is None or tokens.phrases["place"].get(left[0]) is None or not stands_alone(tokens, left):
        return []
    return [] if is_district(tokens.text(*left)) else [left]


def _posted_in(tokens: Tokens, start: int) -> list[Span]:
    """“पंडौल, रहिका और हरलाखी में भी नये थानाध्यक्ष तैनात": several places that each got an officer; [] for anything else."""
    at = start
    while at and tokens.words[at - 1] in station_words("new"):
        at -= 1
    if at == start or at < 2 or tokens.words[at - 1] != "में":
        return []  # "लखनऊ और हरदोई में एसएचओ रहे": a career
    last = left_name(tokens, at - 1)
    joined = joined_left(tokens, last[0]) if last is not None else []
    return [last, *joined] if last is not None and joined and not of_districts(tokens, [last, *joined]) else []


def sent_to(tokens: Tokens, i: int, *, moved: bool) -> list[Span]:
    """“मानपुर के थानाध्यक्ष को रेउसा भेजा गया": where an officer of a station was sent; [] for a district, and for anything else.

    In news of transfers (`moved`) also a word that no table knows, and one of several that one verb sends: "को जंगीपुर, … को बिरनो
    भेजा गया", "को खानपुर की कमान मिली".
    """
    place = tokens.phrases["place"].get(i)
    name = (i, place[0]) if place is not None else right_name(tokens, i) if moved else None
    if name is None or (place is not None and is_district(place[1])) or (place is None and i in tokens.phrases["head"]):
        return []
    words = tokens.words[name[1] : name[1] + 3]
    after = words[0] if words else ""
    charge = len(words) > 1 and after in ("का", "की", "के") and words[1] in station_words("charge")
    sent = after in station_words("sent") or (moved and (charge or after in station_words("appointed")))
    start, stop = _sentence_around(tokens, i)
    if not sent and not (moved and after in (",", *JOINED) and _sends(tokens, name[1], stop)):
        return []
    of_station = any(
        word in station_words("officer") or word in station_words("officer_head")
        for word in tokens.words[start if moved else max(0, i - _OFFICE) : i]
    )
    return [name] if of_station else []


def _sends(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether a stretch holds the verb of a posting: भेजा, बनाया, तैनात."""
    return any(word in station_words("sent") or word in station_words("appointed") for word in tokens.words[start:stop])


def _sentence_around(tokens: Tokens, i: int) -> tuple[int, int]:
    """The tokens of the sentence that a token stands in, from the first to after the last."""

    def ends(j: int) -> bool:
        return tokens.words[j] == "।" or "\n" in tokens.words[j]

    start = next((j + 1 for j in range(i, 0, -1) if ends(j)), 0)
    return start, next((j for j in range(i, len(tokens.words)) if ends(j)), len(tokens.words))


def tells_transfers(tokens: Tokens) -> bool:
    """Whether a text is news of transfers: तबादला, स्थानांतरण, कार्यक्षेत्र."""
    return any(word in station_words("transfers") for word in tokens.words)


_OFFICE = 8  # tokens from an office to its holder's new station
