"""The name beside a word about police stations: to its left ("स्वरूप नगर थाना"), to its right ("थाना स्वरूप नगर"), and those joined to it.

Which words these are, and which names they give, is police_stations.py's to say. A span is (first token, token after the last).
"""

from __future__ import annotations

from extract import lexicon
from extract.names.cases import case_marks
from extract.names.gazetteer import places
from extract.names.person_words import person_words
from extract.names.station_parts import (
    JOINED,
    LONGEST,
    Span,
    is_district,
    may_be_named,
    only_qualifies,
    station_words,
    without_district,
)
from extract.names.tokens import Tokens
from extract.names.words import pronouns


def is_given(word: str) -> bool:
    """Whether a word is a person's given name, or one with the second name written to it ("घेवरसिंह")."""
    joined = next((end for end in _SECOND_NAMES if word.endswith(end) and len(word) > len(end) + 1), "")
    return bool(joined) or word in person_words("given")


_SECOND_NAMES = ("सिंह", "कुमार", "लाल", "प्रसाद", "प्रकाश", "नारायण", "प्रताप", "शंकर")


def stands_alone(tokens: Tokens, span: Span) -> bool:
    """Whether a name to the left of an office is no person's: what a postposition, a comma or nothing stands before."""
    return not all(
        word in person_words("given") or word in person_words("surname") for word in tokens.words[slice(*span)]
    )


def left_name(tokens: Tokens, i: int) -> Span | None:
    """The name that ends just before a token."""
    end = i
    while end > 0 and tokens.words[end - 1] in ("पुलिस", "सहायक", "-"):
        end -= 1
    sector = _sector(tokens, end)
    if sector is None and not (end > 2 and may_be_named(tokens, end - 3)):
        sector = compound(tokens, end)  # "पीथमपुर औद्योगिक क्षेत्र थाना" is named by all three
    if sector is not None:
        return sector
    if end > 1 and is_free(tokens, end - 1) and is_free(tokens, end - 2):
        whole = f"{tokens.words[end - 2]}{tokens.words[end - 1]}"
        if any(place.kind != "state" for place in places(whole)):
            return end - 2, end  # "पकड़ी दयाल थाना", which the table prints as one word
    start = end
    junction = end and tokens.words[end - 1] in station_words("second") - station_words("by_itself")
    if junction and (end < 2 or not may_be_named(tokens, end - 2)):
        return None  # a junction, no name by itself
    while start > 0 and end - start < LONGEST and may_be_named(tokens, start - 1):
        start -= 1
    start = _before_tail(tokens, start, end)
    start = without_district(tokens, start, end)
    while start < end and only_qualifies(tokens, start, end):
        start += 1
    if start == end:
        return None
    named = tokens.words[end - 1] in lexicon.words("name_parts", "tail")
    if named and end - start > 2 and is_given(tokens.words[start]) and tokens.words[end - 2] in person_words("surname"):
        return end - 1, end  # "इंस्पेक्टर रश्मि सिंह नगर थानाध्यक्ष"
    if end - start > 1 and not named and any(word in person_words("surname") for word in tokens.words[start : end - 1]):
        start = end - 1  # "इंस्पेक्टर रमेश यादव बिठूर थाने"
    return start, end


def _before_tail(tokens: Tokens, start: int, end: int) -> int:
    """Where a name begins of which only नगर, कॉलोनी was taken for one: "उद्योग नगर", in a list behind a comma."""
    alone = end - start == 1 and tokens.words[start] in lexicon.words("name_parts", "tail")
    if not alone or start < 1 or not is_free(tokens, start - 1):
        return start
    opens = start == 1 or tokens.words[start - 2] in (*JOINED, ",", "।", *case_marks())
    no_name = (
        *station_words("no_name_before"),
        *station_words("head"),
        *lexicon.words("common_words", "postpositions"),
    )
    return start - 1 if opens and tokens.words[start - 1] not in no_name else start


def is_free(tokens: Tokens, i: int) -> bool:
    """Whether a token is a word, and no number, case mark or pronoun."""
    word = tokens.words[i]
    return word[:1].isalpha() and not tokens.blocked[i] and word not in case_marks() and word not in pronouns()


def _sector(tokens: Tokens, end: int) -> Span | None:
    """“सेक्टर चार थाना", "सेक्टर 13-17 थाना”: a name of a word and a number."""
    start = end
    while start and end - start < LONGEST and tokens.blocked[start - 1]:
        start -= 1
    named = start < end and start and tokens.words[start - 1] in station_words("numbered")
    return (start - 1, end) if named else None


def compound(tokens: Tokens, end: int) -> Span | None:
    """“नई मंडी थाना": two common words that together are a station's name, and end before a token; None for none."""
    two = end > 1 and " ".join(tokens.words[end - 2 : end]) in station_words("compound")
    return (end - 2, end) if two else None


_NEAR_BY = ("पास", "निकट", "समीप", "सामने", "पीछे", "करीब")


def right_name(tokens: Tokens, i: int) -> Span | None:
    """The name that begins at a token: its first word, what a gazetteer or a common second word adds, a whole short run."""
    words = tokens.words
    whole = compound(tokens, i + 2)
    nearby = words[i + 2 : i + 3] == ["के"] and words[i + 3 : i + 4] and words[i + 3] in _NEAR_BY
    if whole is not None and not nearby:  # "कोतवाली बस स्टैंड के पास"
        return whole
    if words[i : i + 1] and words[i] in station_words("numbered") and "".join(words[i + 1 : i + 2]).isdigit():
        return i, i + 2  # थाना सेक्टर 20
    if i >= len(words) or words[i] in station_words("no_station_after") or not may_be_named(tokens, i):
        return None
    following = words[i + 1] if i + 1 < len(words) else ""
    if words[i] in station_words("division") and following in station_words("number") and i + 2 < len(words):
        return i, i + 3  # थाना डिवीजन नंबर 8
    if words[i] in station_words("kotwali"):  # थाना कोतवाली देहात, थाना कोतवाली पडरौना
        named = following in station_words("town") or bool(places(following))
        return (i, i + 2) if named else (i, i + 1)
    if words[i] in station_words("town"):  # थाना शहर कैथल
        return (i, i + 2) if i + 1 < len(words) and may_be_named(tokens, i + 1) else (i, i + 1)
    end = i
    while (
        end < len(words)
        and end - i < LONGEST
        and may_be_named(tokens, end)
        and (words[end] not in station_words("no_station_after") or (end > i and words[end] in station_words("second")))
    ):
        end += 1
    place = tokens.phrases["place"].get(i)
    first = place[0] if place else i + 1
    end = max(end, first)  # a number may be part of a name: फतेहपुर चौरासी
    while first < end and words[first] in lexicon.words("name_parts", "tail"):
        first += 1
    after = words[end] if end < len(words) else ""
    person = any(is_given(word) for word in words[first:end])
    stops = after in case_marks() or (end < len(words) and tokens.blocked[end])
    if end > first and stops and not person and not is_district(words[first]):
        first = end  # थाना रामपुर मथुरा की, थाना छोला मंदिर पहले स्थान पर
    return i, min(first, max(end, i + 1))


def joined_left(tokens: Tokens, start: int) -> list[Span]:
    """The names joined to one from the left: "डेहरी नगर, इंद्रपुरी और तिलौथू थाने"; the last joint is no comma."""
    out: list[Span] = []
    if start < 2 or tokens.words[start - 1] not in JOINED:
        return out
    while start >= 2 and tokens.words[start - 1] in (*JOINED, ","):
        if _is_towns(tokens, start - 2):
            out.append((start - 2, start - 1))
            start -= 2
            continue
        if tokens.words[start - 2] in (*station_words("head"), *station_words("kotwali")):
            break
        town = (
            tokens.words[start - 2] in station_words("town")
            and start >= 3
            and tokens.words[start - 3] in station_words("kotwali")
        )
        name = (start - 3, start - 1) if town else _item(tokens, start - 1) or left_name(tokens, start - 1)
        if name is None or name[1] != start - 1 or _is_officers(tokens, name[0]):
            break
        out.append(name)
        start = name[0]
    return out


def _item(tokens: Tokens, end: int) -> Span | None:
    """The item of a list that ends at a token, whole: what stands between two separators, if all of it may be a name.

    "नई बस्ती", "कानपुर देहात रोड", of the gazetteer also "राजा का रामपुर"; None for the first item, which trails a clause.
    """
    start = end
    while (
        start
        and end - start <= LONGEST
        and tokens.words[start - 1] not in (*JOINED, ",")
        and _is_word_of(tokens, start - 1)
    ):
        start -= 1
    if not start or start == end or tokens.words[start - 1] not in (*JOINED, ","):
        return None
    words = tokens.words[start:end]
    if any(word in station_words("head") or word in station_words("kotwali") for word in words):
        return None
    plain = all(
        may_be_named(tokens, i) or tokens.words[i] in lexicon.words("name_parts", "head") for i in range(start, end)
    )
    return (start, end) if plain or places(tokens.text(start, end)) else None


def _is_word_of(tokens: Tokens, i: int) -> bool:
    return tokens.words[i][:1].isalpha() and not tokens.blocked[i]


def _is_towns(tokens: Tokens, i: int) -> bool:
    """“कोतवाली, सुभाषनगर और महिला थाने", "कर्नलगंज, कोतवाली, शाहगंज": in a list the कोतवाली of the town, with no name of its own."""
    alone = i == 0 or not tokens.words[i - 1][:1].isalpha() or tokens.words[i - 1] in JOINED
    after = tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
    return alone and after in (",", *JOINED) and tokens.words[i] == "कोतवाली"


def _is_officers(tokens: Tokens, start: int) -> bool:
    """“जबेरा टीआई विकास ठाकरे और तेंदूखेड़ा थाना प्रभारी": a name behind an office is its holder's."""
    outpost = start > 1 and tokens.words[start - 2] in station_words("outpost")  # "चौकी प्रभारी नौसढ़ और बांसगांव थानाध्यक्ष"
    return bool(start) and (
        tokens.words[start - 1] in station_words("officer")
        or tokens.phrases["title"].get(start - 1, (0,))[0] == start
        or (outpost and tokens.words[start - 1] in station_words("officer_head"))
    )


def _closes_list(tokens: Tokens, i: int) -> bool:
    """“केवलारी, धूमा, आदेगांव और उगली में": the last of a list of stations before its case mark, though its word is a verb's too."""
    return is_free(tokens, i) and i + 1 < len(tokens.words) and tokens.words[i + 1] in case_marks()


def joined_right(tokens: Tokens, end: int) -> list[Span]:
    """The names joined to one from the right: "थाना कप्तानगंज, हर्रैया व छावनी के प्रभारियों"; the last joint is no comma."""
    out: list[Span] = []
    closed = False
    words = tokens.words
    while end + 1 < len(words) and words[end] in (*JOINED, ",") and not closed:
        closed = words[end] in JOINED
        towns = _is_towns(tokens, end + 1)
        if words[end + 1] in (*station_words("head"), *station_words("kotwali")) and not towns:
            return []
        if is_given(words[end + 1]) and words[end + 3 : end + 4] in (["को"], ["ने"]):
            return []  # "थानाध्यक्ष रानीपोखरी और दीपक धारीवाल को"
        own = words[end + 1] in station_words("own") and words[end + 2 : end + 3] == ["थाना"]  # ", महिला थाना, अजनर"
        name = (end + 1, end + 2 + own) if towns or own else right_name(tokens, end + 1)
        if name is None and closed and len(out) > 1 and _closes_list(tokens, end + 1):
            name = (end + 1, end + 2)
        if name is None:
            return []
        out.append(name)
        end = name[1]
    outpost = end < len(words) and words[end] in station_words("outpost")
    if outpost:
        out = out[:-1]
    return out if closed else []
