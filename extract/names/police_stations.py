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
    station_words,
)
from extract.names.station_rows import next_line, numbered_row, of_police
from extract.names.station_sides import (
    is_free,
    is_given,
    joined_left,
    joined_right,
    left_name,
    right_name,
    stands_alone,
)
from extract.names.tokens import Tokens
from extract.names.words import common_words, pronouns


def station_names(tokens: Tokens) -> list[Span]:
    """The names of police stations, as (first token, token after the last), in order, none twice."""
    found: set[Span] = set()
    moved = _tells_transfers(tokens)
    for i, word in enumerate(tokens.words):
        if tokens.blocked[i]:
            continue
        if word in station_words("head") or word in station_words("kotwali"):
            named = _about_head(tokens, i)
            found.update(named)
            if named:
                found.update(numbered_row(tokens, _behind_town(tokens, max(i + 1, *(end for _, end in named)))))
        elif word in station_words("officer") or _is_in_charge(tokens, i):
            found.update(_about_officer(tokens, i, i + 1))
        elif word in station_words("officer_behind"):
            found.update(_before_officer(tokens, i))
        elif word == "पुलिस":
            row = numbered_row(tokens, i + 1)
            led = [(i - 1, i)] if i and is_district(tokens.words[i - 1]) else []
            if len(row) > 1 and not _of_districts(tokens, [*led, *row]):
                police = of_police(tokens, i, row)
                found.update([*police, *row, *(name for span in police for name in joined_left(tokens, span[0]))])
        elif word == "को":
            found.update(_sent_to(tokens, i + 1, moved=moved))
        elif word in ("इनमें", "जिनमें", "उनमें"):
            found.update(_members(tokens, i))
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
        return [own, *joined_left(tokens, own[0])]
    if words[i] == "थाना" and following in ("रोड", "गेट", "चौराहा", "चौराहे", "मार्ग", "दिवस", "समाधान"):
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
    area = _of_area(tokens, i)
    if area is not None:
        return [area]
    if officer:
        return _about_officer(tokens, i, i + 2)
    if words[i] in ("थाने", "थानों") and i and tokens.blocked[i - 1]:
        return _counted_list(tokens, i + 1)
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


def _counted_list(tokens: Tokens, i: int) -> list[Span]:
    """“पांच थाने श्यामदेउरवा, घुघली और निचलौल”: the names of a list right behind its count; [] for one name alone."""
    first = right_name(tokens, i)
    joined = joined_right(tokens, first[1]) if first is not None else []
    return [first, *joined] if first is not None and joined else []


def _members(tokens: Tokens, i: int) -> list[Span]:
    """“पांच थानों ने …, इनमें आमला, भैंसदेही और चिचोली शामिल हैं": the names of the group that was counted just before; [] for another group."""
    named = _counted_list(tokens, i + 1) or _row_of_members(tokens, i + 1)
    after = tokens.words[named[-1][1]] if named and named[-1][1] < len(tokens.words) else ""
    before = range(i - 1, max(0, i - _CLAUSE), -1)
    counted = next((j for j in before if tokens.blocked[j - 1] and tokens.words[j][:1].isalpha()), 0)
    of_stations = counted and tokens.words[counted] in ("थाने", "थानों")
    return named if of_stations and after in ("शामिल", "हैं", "के", "है", "प्रमुख", "थाना", "थाने") else []


def _row_of_members(tokens: Tokens, i: int) -> list[Span]:
    """“उनमें शहर कोतवाली थाना, कोलायत, पांचू, गजनेर थाना हैं": a list of three and more, joined by commas alone."""
    words, out = tokens.words, []
    while i < len(words):
        town = words[i] in station_words("town") and words[i + 1 : i + 2] == ["कोतवाली"]
        name = (i, i + 2) if town else right_name(tokens, i)
        if name is None:
            return []
        out.append(name)
        i = name[1]
        if i + 1 < len(words) and words[i] in ("थाना", "थाने") and words[i + 1] in (*JOINED, ","):
            i += 1
        if i >= len(words) or words[i] not in (*JOINED, ","):
            break
        i += 1
    return out if len(out) > _FEW else []


_FEW = 2
_CLAUSE = 20  # tokens from a counted group to the pronoun that takes it up


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


def _about_officer(tokens: Tokens, start: int, stop: int) -> list[Span]:
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


def _is_in_charge(tokens: Tokens, i: int) -> bool:
    """“प्रभारी निरीक्षक मझोला”: निरीक्षक of a station that stands behind it."""
    return tokens.words[i] == "निरीक्षक" and i > 0 and tokens.words[i - 1] == "प्रभारी"


def _before_officer(tokens: Tokens, i: int) -> list[Span]:
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
    return [last, *joined] if last is not None and joined and not _of_districts(tokens, [last, *joined]) else []


def _sent_to(tokens: Tokens, i: int, *, moved: bool) -> list[Span]:
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


def _tells_transfers(tokens: Tokens) -> bool:
    """Whether a text is news of transfers: तबादला, स्थानांतरण, कार्यक्षेत्र."""
    return any(word in station_words("transfers") for word in tokens.words)


_OFFICE = 8  # tokens from an office to its holder's new station


def _outermost(spans: set[Span]) -> list[Span]:
    """The spans without those inside another, in order."""
    return sorted(s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans))
