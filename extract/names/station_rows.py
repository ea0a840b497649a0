"""Rows of stations whose head noun is said once: "थाना कोतवाली ने 33, बालको नगर 28, कटघोरा 24", or a heading थानावार over "सदर 262, …"."""

from __future__ import annotations

from extract.names.cases import case_marks
from extract.names.department_rows import is_department
from extract.names.gazetteer import places
from extract.names.station_parts import (
    JOINED,
    LONGEST,
    Span,
    may_be_named,
    only_qualifies,
    station_words,
    without_district,
)
from extract.names.tokens import Tokens


def of_police(tokens: Tokens, i: int, row: list[Span]) -> list[Span]:
    """“करवर पुलिस ने 27 वारंटी, देईखेड़ा में 9 …”: at the head of a row of stations a small place's police is one; a district's is none.

    Where others of the row are called so too ("मुबारकपुर पुलिस ने 12, जीयनपुर पुलिस ने 9") no table need know it.
    """
    following = tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
    if case_marks().get(following) != "ergative" or i < 1 or not may_be_named(tokens, i - 1):
        return []
    start = i - 1
    while start > 0 and i - start < LONGEST and may_be_named(tokens, start - 1):
        start -= 1
    start = without_district(tokens, start, i)
    name = " ".join(tokens.words[start:i])
    known = any(row.kind in ("block", "tehsil") for row in places(name)) or tokens.read_by_model(start) == (i, "LOC")
    alike = any(tokens.words[end : end + 1] == ["पुलिस"] for _, end in row)
    small = known or alike or (start > 1 and tokens.words[start - 1] in JOINED)  # "जायल व खींवसर पुलिस ने 8-8, पांचौड़ी ने 7"
    broad = any(row.kind in ("district", "city", "state") for row in places(name)) or only_qualifies(tokens, i - 1, i)
    return [(start, i)] if small and not broad and start < i else []


def of_districts(tokens: Tokens, row: list[Span]) -> bool:
    """“अलीगढ़ पुलिस पहले, एटा दूसरे, हाथरस तीसरे": the police of districts, of which most bear a district's name."""
    named = [any(place.kind == "district" for place in places(tokens.text(*span))) for span in row]
    return sum(named) * 2 > len(named)


def of_departments(tokens: Tokens, row: list[Span]) -> bool:
    """“पुलिस के 22, विकास विभाग के 11, विद्युत के छह": whose complaints they are beside those of the police, and no stations."""
    return any(is_department(tokens.text(*span)) for span in row)


def next_line(tokens: Tokens, i: int) -> int:
    """The token after the next line break."""
    return next((j + 1 for j in range(i, len(tokens.words)) if "\n" in tokens.words[j]), len(tokens.words))


def numbered_row(tokens: Tokens, start: int, *, opens: bool = False) -> list[Span]:
    """The names of a row that goes on with one number each: "थाना कोतवाली ने 33, बालको नगर 28, बांगो और उरगा 9-9".

    `opens` says that the row begins here, under a heading; else a number stands first, that of the station before.
    """
    out: list[Span] = []
    waiting: list[Span] = []  # names joined to the next, which share its number
    numbered, joined = False, opens
    counted = False  # whether any number was met
    at = start
    while at < len(tokens.words):
        word = tokens.words[at]
        if tokens.blocked[at]:
            if waiting and joined:
                out += waiting
            waiting, numbered, joined, counted = [], True, False, True
            at += 1
        elif word in (*JOINED, ",") and (numbered or waiting):
            joined = True
            at += 1
        elif word in _ENDS_ROW or "\n" in word or word in station_words("outpost"):
            break
        elif joined and not waiting[2:]:
            end = at
            while (
                end < len(tokens.words)
                and end - at < LONGEST
                and tokens.words[end] != "पुलिस"
                and may_be_named(tokens, end)
            ):
                end += 1
            if end == at or (end in tokens.phrases["head"] and tokens.words[end] != "पुलिस"):
                break
            head = (
                end - at > 1
                and tokens.words[end - 1] == "कोतवाली"
                and tokens.words[end - 2] not in station_words("town")
            )
            if any(row.kind in ("state", "country") for row in places(" ".join(tokens.words[at:end]))):
                break  # "बसिया थाना को छठा व झारखंड में पहला स्थान"
            waiting.append((at, end - 1 if head else end))  # कुलपहाड़ कोतवाली
            numbered = joined = False
            at = end
            while at < len(tokens.words) and (
                tokens.words[at] in case_marks()
                or tokens.words[at] in station_words("head")
                or tokens.words[at] == "पुलिस"
            ):
                at += 1
            joined = at < len(tokens.words) and tokens.blocked[at]
        elif word in case_marks() or word in _FILLERS:
            at += 1
        else:
            break
    begins = _goes_on(tokens, at) if counted and not opens else 0
    return out + numbered_row(tokens, begins, opens=True) if begins else out


def _goes_on(tokens: Tokens, at: int) -> int:
    """Where the row of a sentence, which ends about here, goes on in the next: "जबकि राघोपुर में चार, करजाइन में दो, …"; 0 for nowhere.

    Three names with a number each, and nothing else, make it the same row.
    """
    stop = next(
        (j for j in range(at, min(at + _TAIL, len(tokens.words))) if tokens.words[j] in _STOPS), len(tokens.words)
    )
    at = stop + 1
    while at < len(tokens.words) and tokens.words[at] in _OPENS_ROW:
        at += 1
    begins, names, named = at, 0, False
    while at < len(tokens.words) and names < _ROW:
        if tokens.blocked[at]:
            names, named = names + named, False
        elif may_be_named(tokens, at):
            named = True
        elif tokens.words[at] not in (*JOINED, ",") and case_marks().get(tokens.words[at]) != "locative":
            return 0
        at += 1
    return begins if names == _ROW else 0


_ROW = 3  # names
_TAIL = 12  # tokens from the last number of a row to the end of its sentence
_STOPS = (".", "।")
_OPENS_ROW = ("जबकि", "वहीं", "उधर", "इसी", "तरह", "प्रकार", "इसके", "अलावा")
_ENDS_ROW = ("।", ";", "जबकि", "लेकिन", "|")
_FILLERS = ("सिर्फ", "मात्र", "महज", "केवल", "अकेले", "ही", "तो", "-", ":", "(", ")")
