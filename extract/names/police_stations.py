"""Names of police stations in a sentence, by the words about them: थाना X, X थाना, X कोतवाली, थानाध्यक्ष X, "क, ख और ग थाने".

A name stands to the left of थाना or to its right; an officer's name may stand there
too, and a district ("कानपुर बिठूर थाना"). What a name is, is asked of the tables: it is
no case mark, verb or common word, unless a place is called so (पुरवा); a district
before a name is left out; a person's name is none. Bare places in a list are left to
the reader of rankings, who knows that stations are ranked. An outpost is no station.
"""

from __future__ import annotations

from functools import lru_cache

from extract import lexicon
from extract.names.cases import case_marks
from extract.names.gazetteer import places
from extract.names.language import person_words
from extract.names.tokens import Tokens
from extract.names.words import ANY_RANKING, is_name_word

_JOINED = ("और", "व", "एवं", "तथा", "एंव")
_LONGEST = 3  # words of a station's name

Span = tuple[int, int]


def station_names(tokens: Tokens) -> list[Span]:
    """The names of police stations, as (first token, token after the last), in order, none twice."""
    found: set[Span] = set()
    for i, word in enumerate(tokens.words):
        if tokens.blocked[i]:
            continue
        if word in _words("head") or word in _words("kotwali"):
            found.update(_about_head(tokens, i))
        elif word in _words("officer"):
            found.update(_about_officer(tokens, i, i + 1))
    return _outermost(found)


def _about_head(tokens: Tokens, i: int) -> list[Span]:
    """The names beside थाना or कोतवाली."""
    words = tokens.words
    following = words[i + 1] if i + 1 < len(words) else ""
    kotwali = words[i] in _words("kotwali")
    own = _own(tokens, i)
    if own is not None:
        return [own]
    if words[i] == "थाना" and following in ("रोड", "गेट", "चौराहा", "चौराहे", "मार्ग", "दिवस", "समाधान"):
        return []
    if kotwali and following in _words("town") and words[i] == "कोतवाली":
        return [(i, i + 2)]
    left = _left(tokens, i)
    if left is not None:
        return [left, *_joined_left(tokens, left[0])]
    if following in _words("officer_head"):
        return _about_officer(tokens, i, i + 2)
    if words[i] not in ("थाना", "कोतवाली"):
        return []
    right = _right(tokens, i + 1)
    if right is not None:
        return [right, *_joined_right(tokens, right[1])]
    alone = kotwali and words[i] == "कोतवाली" and following in ("पुलिस", "क्षेत्र", "में", "प्रभारी", "इंस्पेक्टर", "थाना")
    return [(i, i + 1)] if alone else []


def _own(tokens: Tokens, i: int) -> Span | None:
    """“महिला थाना", "जामताड़ा साइबर थाना”: थाना is part of the name, and a town before it."""
    for length in (2, 1):
        if i >= length and " ".join(tokens.words[i - length : i]) in _words("own"):
            start = i - length
            town = tokens.phrases["place"].get(start - 1) if start else None
            beside = town is not None and town[0] == start and tokens.words[i] == "थाना"
            return (start - 1 if beside else start), i + 1
    return None


def _about_officer(tokens: Tokens, start: int, stop: int) -> list[Span]:
    """The station of an officer: before the office ("के मखदुमपुर थानाध्यक्ष"), or after it and before the name ("थाना प्रभारी पिपरवार अभय")."""
    left = _left(tokens, start)
    if left is not None and _stands_alone(tokens, left):
        return [left, *_joined_left(tokens, left[0])]
    end = stop
    while end < len(tokens.words) and end - stop < _LONGEST + 1 and _may_be_named(tokens, end):
        end += 1
    if end == stop:
        return []
    place = tokens.phrases["place"].get(stop)
    name = (stop, place[0] if place else stop + 1)
    if tokens.words[stop] in _words("town"):
        return [(stop, stop + 1)]  # कोतवाल नगर
    if tokens.words[stop] in person_words("given") and place is None:
        return []
    after = tokens.words[end] if end < len(tokens.words) else ""
    holder = tokens.words[name[1] : end]
    holder_follows = any(word in person_words("given") for word in holder) or (
        len(holder) > 1 and holder[-1] in person_words("surname")
    )
    of_station = end == name[1] and after in ("की", "के", ",", *_JOINED)
    known = place is not None and end > name[1]
    return [name, *_joined_right(tokens, name[1])] if holder_follows or of_station or known else []


def _stands_alone(tokens: Tokens, span: Span) -> bool:
    """Whether a name to the left of an office is no person's: what a postposition, a comma or nothing stands before."""
    return not all(
        word in person_words("given") or word in person_words("surname") for word in tokens.words[slice(*span)]
    )


def _left(tokens: Tokens, i: int) -> Span | None:
    """The name that ends just before a token."""
    end = i
    while end > 0 and tokens.words[end - 1] in ("पुलिस", "-"):
        end -= 1
    start = end
    if end and tokens.words[end - 1] in _words("second") and (end < 2 or not _may_be_named(tokens, end - 2)):
        return None  # a junction, no name by itself
    while start > 0 and end - start < _LONGEST and _may_be_named(tokens, start - 1):
        start -= 1
    start = _without_district(tokens, start, end)
    while start < end and _only_qualifies(tokens, start, end):
        start += 1
    if start == end:
        return None
    named = tokens.words[end - 1] in lexicon.words("name_parts", "tail")
    if end - start > 1 and not named and any(word in person_words("surname") for word in tokens.words[start : end - 1]):
        start = end - 1  # "इंस्पेक्टर रमेश यादव बिठूर थाने"
    return start, end


def _only_qualifies(tokens: Tokens, i: int, end: int) -> bool:
    """Whether a word before थाना says which kind or how good; शहर before a town is part of the name (शहर टोहाना)."""
    word = tokens.words[i]
    town = word in _words("town") and i + 1 < end
    return (word in _words("no_name_before") or word in ANY_RANKING) and not town


def _right(tokens: Tokens, i: int) -> Span | None:
    """The name that begins at a token: its first word, what a gazetteer or a common second word adds, a whole short run."""
    words = tokens.words
    if i >= len(words) or words[i] in _words("no_station_after") or not _may_be_named(tokens, i):
        return None
    following = words[i + 1] if i + 1 < len(words) else ""
    if words[i] in _words("kotwali"):  # थाना कोतवाली देहात, थाना कोतवाली पडरौना
        named = following in _words("town") or bool(places(following))
        return (i, i + 2) if named else (i, i + 1)
    if words[i] in _words("town"):  # थाना शहर कैथल
        return (i, i + 2) if i + 1 < len(words) and _may_be_named(tokens, i + 1) else (i, i + 1)
    end = i
    while (
        end < len(words)
        and end - i < _LONGEST
        and _may_be_named(tokens, end)
        and words[end] not in _words("no_station_after")
    ):
        end += 1
    place = tokens.phrases["place"].get(i)
    first = place[0] if place else i + 1
    while first < end and words[first] in lexicon.words("name_parts", "tail"):
        first += 1
    after = words[end] if end < len(words) else ""
    person = any(word in person_words("given") for word in words[first:end])
    if end > first and after in case_marks() and not person and not _is_district(words[first]):
        first = end  # थाना रामपुर मथुरा की
    return i, min(first, max(end, i + 1))


def _joined_left(tokens: Tokens, start: int) -> list[Span]:
    """The names joined to one from the left: "डेहरी नगर, इंद्रपुरी और तिलौथू थाने"; the last joint is no comma."""
    out: list[Span] = []
    if start < 2 or tokens.words[start - 1] not in _JOINED:
        return out
    while start >= 2 and tokens.words[start - 1] in (*_JOINED, ","):
        if tokens.words[start - 2] in (*_words("head"), *_words("kotwali")):
            break
        town = tokens.words[start - 2] in _words("town") and start >= 3 and tokens.words[start - 3] in _words("kotwali")
        name = (start - 3, start - 1) if town else _left(tokens, start - 1)
        if name is None or name[1] != start - 1:
            break
        out.append(name)
        start = name[0]
    return out


def _joined_right(tokens: Tokens, end: int) -> list[Span]:
    """The names joined to one from the right: "थाना कप्तानगंज, हर्रैया व छावनी के प्रभारियों"; the last joint is no comma."""
    out: list[Span] = []
    closed = False
    words = tokens.words
    while end + 1 < len(words) and words[end] in (*_JOINED, ",") and not closed:
        closed = words[end] in _JOINED
        if words[end + 1] in (*_words("head"), *_words("kotwali")):
            return []
        name = _right(tokens, end + 1)
        if name is None:
            return []
        out.append(name)
        end = name[1]
    outpost = end < len(words) and words[end] in _words("outpost")
    if outpost:
        out = out[:-1]
    return out if closed else []


def _may_be_named(tokens: Tokens, i: int) -> bool:
    """Whether a word can be part of a station's name: a name word, a place of the gazetteer, a part of names (नगर, चौक)."""
    word = tokens.words[i]
    if tokens.blocked[i] or word in case_marks() or not word[:1].isalpha():
        return False
    if (
        word in lexicon.words("name_parts", "tail")
        or word in _words("second")
        or any(row.kind != "country" for row in places(word))
    ):
        return True
    if word in _words("head") or word in _words("officer") or tokens.opens_title(i):
        return False
    return is_name_word(word) or word in _words("kotwali")


def _without_district(tokens: Tokens, start: int, end: int) -> int:
    """Where a name begins when a district or state stands before it without a postposition ("लखनऊ गोमतीनगर थाना")."""
    place = tokens.phrases["place"].get(start)
    if place is None or place[0] >= end or not _is_district(place[1]):
        return start
    one_name = places(" ".join(tokens.words[start:end])) or tokens.words[place[0]] in lexicon.words(
        "name_parts", "tail"
    )
    return start if one_name else place[0]


def _is_district(name: str) -> bool:
    return any(row.kind in ("district", "state") for row in places(name))


def _outermost(spans: set[Span]) -> list[Span]:
    """The spans without those inside another, in order."""
    return sorted(s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans))


@lru_cache(maxsize=16)
def _words(role: str) -> frozenset[str]:
    return frozenset(lexicon.words("station_words", role))
