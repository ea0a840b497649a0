"""Names of police stations in a sentence, by the words about them: थाना X, X थाना, X कोतवाली, थानाध्यक्ष X, "क, ख और ग थाने".

A name stands to the left of थाना or to its right; an officer's name may stand there
too, and a district ("कानपुर बिठूर थाना"). What a name is, is asked of the tables: it is
no case mark, verb or common word, unless a place is called so (पुरवा); a district
before a name is left out; a person's name is none. Bare places in a list are left to
the reader of rankings, who knows that stations are ranked. An outpost is no station.
"""

from __future__ import annotations

from extract import lexicon
from extract.names.cases import case_marks
from extract.names.gazetteer import places
from extract.names.language import person_words
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
from extract.names.station_rows import next_line, numbered_row, of_police
from extract.names.tokens import Tokens
from extract.names.words import common_words, pronouns


def station_names(tokens: Tokens) -> list[Span]:
    """The names of police stations, as (first token, token after the last), in order, none twice."""
    found: set[Span] = set()
    for i, word in enumerate(tokens.words):
        if tokens.blocked[i]:
            continue
        if word in station_words("head") or word in station_words("kotwali"):
            named = _about_head(tokens, i)
            found.update(named)
            if named:
                found.update(numbered_row(tokens, _behind_town(tokens, max(i + 1, *(end for _, end in named)))))
        elif word in station_words("officer"):
            found.update(_about_officer(tokens, i, i + 1))
        elif word in station_words("officer_behind"):
            found.update(_before_officer(tokens, i))
        elif word == "पुलिस":
            row = numbered_row(tokens, i + 1)
            led = [(i - 1, i)] if i and is_district(tokens.words[i - 1]) else []
            if len(row) > 1 and not _of_districts(tokens, [*led, *row]):
                police = of_police(tokens, i)
                found.update([*police, *row, *(name for span in police for name in _joined_left(tokens, span[0]))])
        elif word == "को":
            found.update(_sent_to(tokens, i + 1))
        elif word in station_words("by_station"):
            found.update(numbered_row(tokens, next_line(tokens, i), opens=True))
    return _outermost(found)


def _behind_town(tokens: Tokens, i: int) -> int:
    """The token behind the district that a station's head noun is followed by: "सदर थाना नागौर में 11, मूण्डवा में 9"."""
    place = tokens.phrases["place"].get(i)
    return place[0] if place is not None and is_district(place[1]) else i


def _of_districts(tokens: Tokens, row: list[Span]) -> bool:
    """“अलीगढ़ पुलिस पहले, एटा दूसरे, हाथरस तीसरे": the police of districts, of which most bear a district's name."""
    named = [any(place.kind == "district" for place in places(tokens.text(*span))) for span in row]
    return sum(named) * 2 > len(named)


def _about_head(tokens: Tokens, i: int) -> list[Span]:
    """The names beside थाना or कोतवाली."""
    words = tokens.words
    following = words[i + 1] if i + 1 < len(words) else ""
    kotwali = words[i] in station_words("kotwali")
    own = _own(tokens, i)
    if own is not None:
        return [own, *_joined_left(tokens, own[0])]
    if words[i] == "थाना" and following in ("रोड", "गेट", "चौराहा", "चौराहे", "मार्ग", "दिवस", "समाधान"):
        return []
    if kotwali and following in station_words("town") and words[i] == "कोतवाली":
        return [(i, i + 2)]
    if i and words[i] in station_words("head") and words[i - 1] == "कोतवाली":
        return [(i - 1, i)]  # कोतवाली थाना
    if i and _is_of_town(tokens, i):
        return [(i - 1, i + 1)]
    left = _left(tokens, i)
    officer = following in station_words("officer_head")
    if officer and left is not None and not _stands_alone(tokens, left):
        left = None  # "रमेश यादव थाना प्रभारी घोघरडीहा"
    if left is not None and _is_address(tokens, left[0], i):
        right = _right(tokens, i + 1)
        return [right] if right is not None else []
    if left is None and _ends_list(tokens, i):
        left = (i - 1, i)
    if left is not None:
        return [left, *_joined_left(tokens, left[0])]
    area = _of_area(tokens, i)
    if area is not None:
        return [area]
    if officer:
        return _about_officer(tokens, i, i + 2)
    if words[i] == "थाने" and i and tokens.blocked[i - 1]:
        return _counted_list(tokens, i + 1)
    if words[i] not in ("थाना", "कोतवाली"):
        return []
    right = _right(tokens, i + 1)
    if right is not None:
        return [right, *_joined_right(tokens, right[1])]
    alone = (
        kotwali
        and words[i] == "कोतवाली"
        and following in ("पुलिस", "क्षेत्र", "में", "प्रभारी", "इंस्पेक्टर", "थाना", "ने", "को", "की", "के", "का", "पर")
    )
    return [(i, i + 1)] if alone else []


def _counted_list(tokens: Tokens, i: int) -> list[Span]:
    """“पांच थाने श्यामदेउरवा, घुघली और निचलौल”: the names of a list right behind its count; [] for one name alone."""
    first = _right(tokens, i)
    joined = _joined_right(tokens, first[1]) if first is not None else []
    return [first, *joined] if first is not None and joined else []


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
        and _is_free(tokens, i - 1)
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
    """“देहात कोतवाली", "नगर थाना”: the station of a town, called by no other name (but सदर थाना, in "सदर" the name itself)."""
    named = i > 1 and may_be_named(tokens, i - 2) and tokens.words[i - 2] not in station_words("no_name_before")
    if named or tokens.words[i - 1] not in station_words("town"):
        return False
    return tokens.words[i] in station_words("kotwali") or (
        tokens.words[i - 1] == "नगर" and tokens.words[i] in ("थाना", "थाने")
    )


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


def _about_officer(tokens: Tokens, start: int, stop: int) -> list[Span]:
    """The station of an officer: before the office ("के मखदुमपुर थानाध्यक्ष"), or after it and before the name ("थाना प्रभारी पिपरवार अभय")."""
    posted = _posted_in(tokens, start)
    if posted:
        return posted
    of = start - 1 if start and tokens.words[start - 1] in ("के", "की", "का") else start
    left = _left(tokens, of)
    if (
        left is not None
        and _stands_alone(tokens, left)
        and (of == start or not is_district(" ".join(tokens.words[slice(*left)])))
    ):
        return [left, *_joined_left(tokens, left[0])]
    end = stop
    while end < len(tokens.words) and end - stop < LONGEST + 1 and may_be_named(tokens, end):
        end += 1
    if end == stop:
        return []
    place = tokens.phrases["place"].get(stop)
    name = (stop, place[0] if place else stop + 1)
    while name[1] < end and tokens.words[name[1]] in lexicon.words("name_parts", "tail"):
        name = (stop, name[1] + 1)  # वसंत विहार
    if tokens.words[stop] in station_words("town"):
        return [(stop, stop + 1)]  # कोतवाल नगर
    read = tokens.read_by_model(stop)
    if _is_given(tokens.words[stop]) and place is None and name[1] == stop + 1 and read != (name[1], "LOC"):
        return []
    after = tokens.words[end] if end < len(tokens.words) else ""
    holder = tokens.words[name[1] : end]
    holder_follows = (
        any(_is_given(word) for word in holder)
        or (len(holder) > 1 and holder[-1] in person_words("surname"))
        or (bool(holder) and read[1] != "PER" and tokens.read_by_model(name[1])[1] == "PER")
    )
    of_station = end == name[1] and after in ("की", "के", ",", *JOINED)
    small = place is not None and end == name[1] and not is_district(tokens.text(*name)) and _stands_alone(tokens, name)
    known = place is not None and (end > name[1] or (small and after in case_marks()))
    return [name, *_joined_right(tokens, name[1])] if holder_follows or of_station or known else []


def _before_officer(tokens: Tokens, i: int) -> list[Span]:
    """“गजरौला इंस्पेक्टर", "रामपुर कारखाना के इंस्पेक्टर”: an officer whom only a small place before makes one of a station."""
    of = i - 1 if i and tokens.words[i - 1] == "के" else i
    left = _left(tokens, of)
    if left is None or tokens.phrases["place"].get(left[0]) is None or not _stands_alone(tokens, left):
        return []
    return [] if is_district(tokens.text(*left)) else [left]


def _posted_in(tokens: Tokens, start: int) -> list[Span]:
    """“पंडौल, रहिका और हरलाखी में भी नये थानाध्यक्ष तैनात": several places that each got an officer; [] for anything else."""
    at = start
    while at and tokens.words[at - 1] in station_words("new"):
        at -= 1
    if at == start or at < 2 or tokens.words[at - 1] != "में":
        return []  # "लखनऊ और हरदोई में एसएचओ रहे": a career
    last = _left(tokens, at - 1)
    joined = _joined_left(tokens, last[0]) if last is not None else []
    return [last, *joined] if last is not None and joined and not _of_districts(tokens, [last, *joined]) else []


def _sent_to(tokens: Tokens, i: int) -> list[Span]:
    """“मानपुर के थानाध्यक्ष को रेउसा भेजा गया": where an officer of a station was sent; [] for a district, and for anything else."""
    place = tokens.phrases["place"].get(i)
    if place is None or is_district(place[1]) or tokens.words[place[0] : place[0] + 1] not in _SENT:
        return []
    of_station = any(
        word in station_words("officer") or word in station_words("officer_head")
        for word in tokens.words[max(0, i - _OFFICE) : i]
    )
    return [(i, place[0])] if of_station else []


_SENT = (["भेजा"], ["भेजे"], ["तैनात"], ["पदस्थ"], ["स्थानांतरित"], ["ट्रांसफर"])
_OFFICE = 8  # tokens from an office to its holder's new station


def _is_given(word: str) -> bool:
    """Whether a word is a person's given name, or one with the second name written to it ("घेवरसिंह")."""
    joined = next((end for end in _SECOND_NAMES if word.endswith(end) and len(word) > len(end) + 1), "")
    return bool(joined) or word in person_words("given")


_SECOND_NAMES = ("सिंह", "कुमार", "लाल", "प्रसाद", "प्रकाश", "नारायण", "प्रताप", "शंकर")


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
    sector = _sector(tokens, end)
    if sector is not None:
        return sector
    start = end
    if end and tokens.words[end - 1] in station_words("second") and (end < 2 or not may_be_named(tokens, end - 2)):
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
    if (
        named
        and end - start > 2
        and _is_given(tokens.words[start])
        and tokens.words[end - 2] in person_words("surname")
    ):
        return end - 1, end  # "इंस्पेक्टर रश्मि सिंह नगर थानाध्यक्ष"
    if end - start > 1 and not named and any(word in person_words("surname") for word in tokens.words[start : end - 1]):
        start = end - 1  # "इंस्पेक्टर रमेश यादव बिठूर थाने"
    return start, end


def _before_tail(tokens: Tokens, start: int, end: int) -> int:
    """Where a name begins of which only नगर, कॉलोनी was taken for one: "उद्योग नगर", in a list behind a comma."""
    alone = end - start == 1 and tokens.words[start] in lexicon.words("name_parts", "tail")
    if not alone or start < 1 or not _is_free(tokens, start - 1):
        return start
    opens = start == 1 or tokens.words[start - 2] in (*JOINED, ",", "।", *case_marks())
    no_name = (*station_words("no_name_before"), *station_words("head"))
    return start - 1 if opens and tokens.words[start - 1] not in no_name else start


def _is_free(tokens: Tokens, i: int) -> bool:
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


def _right(tokens: Tokens, i: int) -> Span | None:
    """The name that begins at a token: its first word, what a gazetteer or a common second word adds, a whole short run."""
    words = tokens.words
    if i >= len(words) or words[i] in station_words("no_station_after") or not may_be_named(tokens, i):
        return None
    following = words[i + 1] if i + 1 < len(words) else ""
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
    person = any(_is_given(word) for word in words[first:end])
    if end > first and after in case_marks() and not person and not is_district(words[first]):
        first = end  # थाना रामपुर मथुरा की
    return i, min(first, max(end, i + 1))


def _joined_left(tokens: Tokens, start: int) -> list[Span]:
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
        name = (start - 3, start - 1) if town else _item(tokens, start - 1) or _left(tokens, start - 1)
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
    return bool(start) and (
        tokens.words[start - 1] in station_words("officer") or tokens.phrases["title"].get(start - 1, (0,))[0] == start
    )


def _joined_right(tokens: Tokens, end: int) -> list[Span]:
    """The names joined to one from the right: "थाना कप्तानगंज, हर्रैया व छावनी के प्रभारियों"; the last joint is no comma."""
    out: list[Span] = []
    closed = False
    words = tokens.words
    while end + 1 < len(words) and words[end] in (*JOINED, ",") and not closed:
        closed = words[end] in JOINED
        towns = _is_towns(tokens, end + 1)
        if words[end + 1] in (*station_words("head"), *station_words("kotwali")) and not towns:
            return []
        name = (end + 1, end + 2) if towns else _right(tokens, end + 1)
        if name is None:
            return []
        out.append(name)
        end = name[1]
    outpost = end < len(words) and words[end] in station_words("outpost")
    if outpost:
        out = out[:-1]
    return out if closed else []


def _outermost(spans: set[Span]) -> list[Span]:
    """The spans without those inside another, in order."""
    return sorted(s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans))
