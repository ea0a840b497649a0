"""Names of police stations in a sentence, by the words about them: थाना X, X थाना, X कोतवाली, थानाध्यक्ष X, "क, ख और ग थाने".

A name stands to the left of थाना or to its right; an officer's name may stand there
too, and a district ("कानपुर बिठूर थाना"). What a name is, is asked of the tables: it is
no case mark, verb or common word, unless a place is called so (पुरवा); a district
before a name is left out; a person's name is none. Bare places in a list are left to
the reader of rankings, who knows that stations are ranked. An outpost is no station.
"""

from __future__ import annotations

from extract.names.cases import case_marks
from extract.names.gazetteer import places
from extract.names.station_groups import counted_list, members_of_group
from extract.names.station_officers import about_officer, before_officer, is_in_charge, sent_to, tells_transfers
from extract.names.station_parts import (
    JOINED,
    Span,
    is_district,
    may_be_named,
    station_words,
)
from extract.names.station_rows import next_line, numbered_row, of_departments, of_districts, of_police
from extract.names.station_sides import (
    compound,
    is_free,
    joined_left,
    joined_right,
    left_name,
    right_name,
    stands_alone,
)
from extract.names.tokens import Tokens
from extract.names.words import common_words, is_block, pronouns


def station_names(tokens: Tokens) -> list[Span]:
    """The names of police stations, as (first token, token after the last), in order, none twice."""
    found: set[Span] = set()
    moved = tells_transfers(tokens)
    for i, word in enumerate(tokens.words):
        if tokens.blocked[i]:
            continue
        if word in station_words("head") or word in station_words("kotwali"):
            named = _about_head(tokens, i)
            found.update(named)
            if named:
                found.update(numbered_row(tokens, _behind_town(tokens, max(i + 1, *(end for _, end in named)))))
        elif word in station_words("officer") or is_in_charge(tokens, i):
            found.update(about_officer(tokens, i, i + 1))
        elif word in station_words("officer_behind"):
            found.update(before_officer(tokens, i))
        elif word == "पुलिस":
            row = numbered_row(tokens, i + 1)
            led = [(i - 1, i)] if i and is_district(tokens.words[i - 1]) else []
            if len(row) > 1 and not of_districts(tokens, [*led, *row]) and not of_departments(tokens, row):
                police = of_police(tokens, i, row)
                found.update([*police, *row, *(name for span in police for name in joined_left(tokens, span[0]))])
        elif word == "को":
            found.update(sent_to(tokens, i + 1, moved=moved))
        elif word in ("इनमें", "जिनमें", "उनमें"):
            found.update(members_of_group(tokens, i))
        elif word in station_words("by_station"):
            found.update(numbered_row(tokens, next_line(tokens, i), opens=True))
    return _outermost(found)


def _behind_town(tokens: Tokens, i: int) -> int:
    """The token behind the district that a station's head noun is followed by: "सदर थाना नागौर में 11, मूण्डवा में 9"."""
    place = tokens.phrases["place"].get(i)
    return place[0] if place is not None and is_district(place[1]) else i


def _about_head(tokens: Tokens, i: int) -> list[Span]:
    """The names beside थाना or कोतवाली."""
    words = tokens.words
    following = words[i + 1] if i + 1 < len(words) else ""
    kotwali = words[i] in station_words("kotwali")
    own = _own(tokens, i)
    if own is not None:
        return [own, *joined_left(tokens, own[0])]
    if words[i] == "थाना" and following in ("रोड", "गेट", "चौराहा", "चौराहे", "मार्ग", "दिवस", "समाधान"):
        return []
    if words[i] == "कोतवाली" and is_block(words, i + 1):
        return []
    if kotwali and following in station_words("town") and words[i] == "कोतवाली":
        return [(i, i + 2)]
    if i and words[i] in station_words("head") and words[i - 1] == "कोतवाली":
        return [(i - 1, i)]  # कोतवाली थाना
    if i and _is_of_town(tokens, i):
        return [(i - 1, i + 1)]
    left = left_name(tokens, i)
    officer = following in station_words("officer_head")
    if officer and left is not None and not stands_alone(tokens, left):
        left = None  # "रमेश यादव थाना प्रभारी घोघरडीहा"
    if left is not None and _is_address(tokens, left[0], i):
        right = right_name(tokens, i + 1)
        return [right] if right is not None else []
    if left is None and _ends_list(tokens, i):
        left = (i - 1, i)
    if left is not None:
        return [left, *joined_left(tokens, left[0])]
    area = compound(tokens, i + 3) or _of_area(tokens, i)
    if area is not None:
        return [area]
    if officer:
        return about_officer(tokens, i, i + 2)
    if words[i] in ("थाने", "थानों") and i and tokens.blocked[i - 1]:
        return counted_list(tokens, i + 1)
    if words[i] not in ("थाना", "कोतवाली"):
        return []
    right = right_name(tokens, i + 1)
    if right is not None:
        return [right, *joined_right(tokens, right[1])]
    alone = (
        kotwali
        and words[i] == "कोतवाली"
        and not (i and words[i - 1] in station_words("which"))
        and following in ("पुलिस", "क्षेत्र", "में", "प्रभारी", "इंस्पेक्टर", "थाना", "ने", "को", "की", "के", "का", "पर")
    )
    return [(i, i + 1)] if alone else []


def _is_address(tokens: Tokens, start: int, i: int) -> bool:
    """“निवासी मोहल्ला सराय थाना शेरकोट": a person's village or quarter, and the station of it behind थाना."""
    before = tokens.words[start - 1] if start else ""
    lives = before in station_words("address") or tokens.words[start] in station_words("address")
    return lives and tokens.words[i] in ("थाना", "कोतवाली")


def _ends_list(tokens: Tokens, i: int) -> bool:
    """“डकोर और आटा थाने", "गोमिया तथा सेक्टर चार थाना": the last of several stations, though its word is another word too."""
    joined = i > 2 and tokens.words[i - 2] in JOINED and bool(places(tokens.words[i - 3]))
    word = tokens.words[i - 1]
    return (
        joined
        and is_free(tokens, i - 1)
        and tokens.words[i] in ("थाने", "थाना", "थानों")
        and word not in station_words("no_name_before")
    )


def _of_area(tokens: Tokens, i: int) -> Span | None:
    """“थाना नाचनी क्षेत्र", at the start of a sentence "गढ़ी थाना क्षेत्र”: no construction but a name's, though the word is a verb's too."""
    words = tokens.words
    if words[i] != "थाना":
        return None
    if words[i + 2 : i + 3] == ["क्षेत्र"] and _is_word(tokens, i + 1):
        return i + 1, i + 2
    opens = i == 1 or (i > 1 and not words[i - 2][:1].isalpha() and words[i - 2] != ",")
    return (i - 1, i) if opens and words[i + 1 : i + 2] == ["क्षेत्र"] and _is_word(tokens, i - 1) else None


def _is_word(tokens: Tokens, i: int) -> bool:
    """Whether a token is a word that can name a station if the construction says that it does."""
    word = tokens.words[i]
    free = word[:1].isalpha() and word not in case_marks() and not tokens.blocked[i]
    free = free and word not in common_words() and word not in pronouns()
    return free and word not in station_words("no_station_after") and word not in station_words("no_name_before")


def _is_of_town(tokens: Tokens, i: int) -> bool:
    """“देहात कोतवाली”: the station of a town, called by no other name (but सदर थाना and नगर थाना, in which that is the name itself)."""
    named = i > 1 and may_be_named(tokens, i - 2) and tokens.words[i - 2] not in station_words("no_name_before")
    if named or tokens.words[i - 1] not in station_words("town"):
        return False
    return tokens.words[i] in station_words("kotwali")


def _own(tokens: Tokens, i: int) -> Span | None:
    """“महिला थाना", "जामताड़ा साइबर थाना”: थाना is part of the name, and a town before it."""
    for length in (3, 2, 1):
        if i >= length and " ".join(tokens.words[i - length : i]) in station_words("own"):
            start = i - length
            town = tokens.phrases["place"].get(start - 1) if start else None
            beside = town is not None and town[0] == start and tokens.words[i] == "थाना"
            if beside:
                return start - 1, i + 1
            return start, _town_behind(tokens, i + 1) if tokens.words[i] == "थाना" else i + 1
    return None


def _town_behind(tokens: Tokens, i: int) -> int:
    """Where the town ends that stands behind a महिला थाना ("महिला थाना ऊना को 95.5 अंक"), `i` where none does."""
    town = tokens.phrases["place"].get(i)
    if town is None:
        return i
    after = tokens.words[town[0]] if town[0] < len(tokens.words) else "।"
    return town[0] if after in (*case_marks(), *JOINED, ",", "।") else i


def _outermost(spans: set[Span]) -> list[Span]:
    """The spans without those inside another, in order."""
    return sorted(s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans))
