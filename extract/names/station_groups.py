"""The stations of a group that was counted: "पांच थाने श्यामदेउरवा, घुघली और निचलौल", "15 थाने …, उनमें शहर कोतवाली थाना, कोलायत, गजनेर थाना हैं"."""

from __future__ import annotations

from extract.names.station_parts import JOINED, Span, station_words
from extract.names.station_sides import joined_right, right_name
from extract.names.tokens import Tokens


def counted_list(tokens: Tokens, i: int) -> list[Span]:
    """“पांच थाने श्यामदेउरवा, घुघली और निचलौल”: the names of a list right behind its count; [] for one name alone."""
    first = right_name(tokens, i)
    joined = joined_right(tokens, first[1]) if first is not None else []
    return [first, *joined] if first is not None and joined else []


def members_of_group(tokens: Tokens, i: int) -> list[Span]:
    """“पांच थानों ने …, इनमें आमला, भैंसदेही और चिचोली शामिल हैं": the names of the group that was counted just before; [] for another group."""
    named = counted_list(tokens, i + 1) or _row_of_members(tokens, i + 1)
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
