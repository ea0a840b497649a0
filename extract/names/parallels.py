"""Names whose head noun is said once for a row of them: "बहरी थाने के 37, अमिलिया के 33", "बबेरू ब्लॉक में 84, कमासिन में 79".

The first of the row carries the head noun, the others only the case mark and their
number. Each of these is of the first one's kind, as long as numbers and joints go on;
a district or a state among them is itself, as are names with a head noun of their own.

In a row of places, each with में and its figure, an unknown word is a place too:
"खानपुर में 95.1, डग (सुरक्षित) में 92.07 और झालरापाटन में 89.62 प्रतिशत".
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise, zip_longest

import regex

from extract import lexicon
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.names.tokens import Tokens

# Head nouns whose names may stand without them. A तहसील is "other" among the subject types.
_ROW_TYPES = ("police_station", "block", "other", "institution", "zone")
_NAMES_ALONE = ("police_station", "block")  # go by the name alone
_JOINTS = (",", ";", "और", "व", "एवं", "तथा", "जबकि", "वहीं", "लेकिन", "तो", "साथ ही")


def with_types_of_rows(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, those of a row with the kind of its first."""
    out: list[Name] = []
    leader: Name | None = None
    at = 0  # where the last member of the row ends
    for name, following in zip_longest(names, names[1:]):
        between = tokens.folded.text[at : name.start]
        if leader is not None and ("।" in between or "\n" in between):
            leader = None
        if name.kind == "headed" and name.head and name.type in _ROW_TYPES and name.base and not name.plural:
            area = following if following is not None and _is_its_area(name, following) else name
            leader = replace(name, case=area.case) if area.case or _number_follows(name, tokens) else None
            at = area.after
        elif leader is not None and name.after == at:
            pass  # "तेलीबांधा थाना क्षेत्र में 41, पंडरी में 36"
        elif leader is not None and _goes_on(leader, name, between, tokens):
            name = _of_kind(name, leader)
            at = name.after
        elif name.kind in ("headed", "generic") and leader is not None and name.type in _ROW_TYPES:
            leader = None
        out.append(name)
    return out


def _is_its_area(station: Name, area: Name) -> bool:
    """Whether a station's name and the word right behind it are one: "तेलीबांधा थाना क्षेत्र में"."""
    return station.type == "police_station" and area.head in _AREAS and 0 <= area.start - station.end <= 1


_AREAS = ("क्षेत्र", "क्षेत्रों", "इलाका", "इलाके")


def with_stations_of_rows(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, those of a row in the sentence right behind one on a police station as stations too.

    "38 मोबाइल कोतवाली थाने ने ढूंढे। सुभाषनगर ने 27, प्रतापनगर ने 24 और सदर ने 15": two names or more in one case, each
    with its number (one is enough behind another such row), no other kind of body in their sentence, and nothing counted
    that was not counted before.
    """
    out = list(names)
    stops = [i for i, word in enumerate(tokens.words) if word in _STOPS or "\n" in word]
    bounds = [0, *(tokens.starts[i] for i in stops), len(tokens.folded.text) + 1]
    before = False  # whether the sentence before names a station and counts something, and no paragraph ended since
    in_row = False  # whether it was such a row itself
    counted: set[str] = set()  # the units of the paragraph so far
    numbered = False  # whether it holds a number
    silent = 0  # how many sentences since named nobody
    for first, last in pairwise(bounds):
        here = [i for i, name in enumerate(out) if first <= name.start < last]
        if any("\n" in tokens.words[i] and tokens.starts[i] == first for i in stops):
            before = in_row = numbered = False
            counted = set()
        units = _units_between(first, last, tokens)
        row = _row_of_one_case(here, out, tokens, least=1 if in_row else 2) if before and numbered else []
        if row and units and not units & counted:
            row = []  # "थाने में 38 मामले दर्ज हुए। जमानियां में 27, सैदपुर में 24 लोग पीड़ित मिले"
        for i in row:
            text = out[i].text
            out[i] = replace(out[i], kind="headed", type="police_station", base=text, head="थाना", text=text)
        in_row = bool(row) or _is_row_of_stations([out[i] for i in here], tokens)
        if row or any(out[i].kind not in ("pronoun", "measure", "person") for i in here):
            named = any(out[i].kind == "headed" and out[i].type == "police_station" for i in here)
            before = bool(row) or named
            silent = 0
        else:
            silent += 1
            before = before and silent <= _SILENT
        counted |= units
        numbered = numbered or _has_number(tokens.folded.text[first:last], first, tokens)
    return out


def _is_row_of_stations(here: list[Name], tokens: Tokens) -> bool:
    """“तालबेहट कोतवाली में आठ में से तीन, पूराकलां में पांच में एक": two stations or more in one case, each with its number."""
    stations = [n for n in here if n.kind == "headed" and n.type == "police_station" and n.case]
    counted = [n for n in stations if _number_follows(n, tokens, n.after)]
    return len(counted) > 1 and len({n.case for n in counted}) == 1


_SILENT = 1  # "यहां 12 में से चार निपटीं", between a station and the row behind it


def _units_between(first: int, last: int, tokens: Tokens) -> set[str]:
    """The counted nouns of a stretch, as units."""
    units = lexicon.lookup("units")
    starts = tokens.starts
    return {
        str(units[spelling])
        for i, (_, spelling) in tokens.phrases["unit"].items()
        if first <= starts[i] < last and spelling in units
    }


def _row_of_one_case(here: list[int], names: list[Name], tokens: Tokens, *, least: int) -> list[int]:
    """The names of a sentence that is a row of places in one case with a number each, so many at `least`; [] where it is none."""
    if any(names[i].kind in ("headed", "generic") and names[i].type not in ("district", "city") for i in here):
        return []
    row = [
        i
        for i in here
        if (names[i].kind in ("place", "bare") or names[i].type == "city")
        and names[i].case in ("locative", "ergative", "dative")
        and _number_follows(names[i], tokens, names[i].after)
    ]
    if any(names[i].text in person_words("given") for i in row):
        return []  # "सुनील ने 27, विकास ने 24"
    others = (
        [i for i in here if i not in row and names[i].kind in ("place", "bare", "person") and i > row[0]] if row else []
    )
    cases = {names[i].case for i in row}
    wide = [i for i in row if any(kind.kind in ("district", "state", "country") for kind in places(names[i].text))]
    small = len(wide) * 2 < len(row)  # a town may bear its district's name: "जालौन में नौ, कोंच में 11, माधौगढ़ में आठ"
    return row if len(row) >= least and len(cases) == 1 and small and not others else []


_STOPS = ("।", "|", "?", "!", ".")


def with_places_of_rows(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, an unknown word in a row of places with में or का and a figure each as one of them, of the type of the nearest."""
    out = list(names)
    row: list[int] = []
    mark = ""
    for i, name in enumerate(names):
        own = _mark_of_measured(name, tokens)
        if not own:
            continue
        before = names[row[-1]] if row else None
        joined = before is not None and _is_joined(tokens.folded.text[before.after : name.start], before.after, tokens)
        goes_on = joined and own in (mark, _UNMARKED) and mark in _WITHOUT
        if not (joined and own == mark) and not goes_on:
            _type_row(row, out, tokens)
            row = []
        mark = mark if goes_on else own
        row.append(i)
    _type_row(row, out, tokens)
    return out


def with_districts_spelt_like_heads(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, बस्ती and मंडी the district in a row of places with a figure each: "गोंडा में 62, बस्ती में 71".

    मंडी is it also in a text that names its state or another district of that: "हॉकी का फाइनल मंडी ने ऊना से जीता".
    """
    out = list(names)
    for i, name in enumerate(names):
        if name.kind != "generic" or name.base or " " in name.text or name.plural or not _is_district(name.text):
            continue
        beside = [*names[max(0, i - 1) : i], *names[i + 1 : i + 2]]
        in_row = _number_follows(name, tokens, name.after) and any(_goes_with(name, other, tokens) for other in beside)
        if in_row or _is_in_its_state(name, names, tokens):
            out[i] = replace(name, kind="place", type="district", head="")
    return out


def _is_in_its_state(name: Name, names: list[Name], tokens: Tokens) -> bool:
    """Whether a market's common noun is a district's name, by other places of its state: not "मंडी सचिव", "मंडी में आवक"."""
    if name.type != "institution" or _OF_MARKET.match(tokens.folded.text, name.after) is not None:
        return False
    before = tokens.folded.text[: name.start].split()[-1:]
    if before and before[0] in _OF_ANY:
        return False
    states = {place.parent for place in places(name.text) if place.kind == "district"}
    for other in names:
        if other.kind not in ("place", "headed") or other.text == name.text:
            continue
        rows = [row for row in places(other.base or other.text) if row.kind in ("district", "state")]
        if rows and all((row.name if row.kind == "state" else row.parent) in states for row in rows):
            return True
    return False


_OF_MARKET = regex.compile(
    r"\s+(?:[^\s।]+\s+){0,3}?(?:सचिव|समिति|शुल्क|परिषद|प्रांगण|यार्ड|परिसर|आवक|भाव|दाम|क्विंटल|कीमत|आढती|बिक|फसल|उपज|खरीद|नीलामी)"
)
_OF_ANY = ("इस", "उस", "इसी", "एक", "की", "के", "नई", "पुरानी", "बडी", "अपनी", "स्थानीय")


def _goes_with(name: Name, other: Name, tokens: Tokens) -> bool:
    """Whether a place with a figure stands beside a name in the same case and the same sentence."""
    first, second = sorted((name, other), key=lambda n: n.start)
    between = tokens.folded.text[first.after : second.start]
    near = len(between.split()) <= _NEAR and "।" not in between and "\n" not in between
    return near and other.kind == "place" and other.case == name.case and _number_follows(other, tokens, other.after)


def _is_district(word: str) -> bool:
    return any(place.kind == "district" for place in places(word))


_NEAR = 4  # words: a figure and a conjunction


def _mark_of_measured(name: Name, tokens: Tokens) -> str:
    """The case mark of a place or an unknown word that its figure follows: "डग (सुरक्षित) में 92.07", "डग का (परिणाम) 95.8"; "" for none."""
    if name.kind not in ("place", "bare") or name.plural:
        return ""
    if not name.case:
        bracketed = _BRACKETED.match(tokens.folded.text, name.end) is not None
        return _BRACKET if bracketed else _UNMARKED if _number_follows(name, tokens) else ""
    mark = tokens.folded.text[name.end : name.after].rstrip()[-2:]
    if mark in ("का", "की"):
        behind = tokens.folded.text[name.after : name.after + _RESULT].split()[:1]
        result = bool(behind) and behind[0] in lexicon.words("reaching_words", "results")
        return mark if _number_follows(name, tokens, name.after + (len(behind[0]) + 1 if result else 0)) else ""
    if not _number_follows(name, tokens, name.after):
        return ""
    if name.case == "locative":
        marked = tokens.folded.text[name.end : name.after].rstrip().endswith(("में", "अंतर्गत"))
        return "में" if marked else ""
    return mark if name.case in ("genitive", "dative") else ""


def _is_joined(between: str, start: int, tokens: Tokens) -> bool:
    """Whether a comma or a conjunction joins a name to the one before it, whose figure stands between; other words are few."""
    words = between.split()
    joined = bool(words) and (words[-1] in _JOINTS or words[-1].endswith((",", ";")))
    here = range(bisect_left(tokens.starts, start), bisect_left(tokens.starts, start + len(between)))
    told = sum(tokens.words[i][:1].isalpha() and not tokens.blocked[i] for i in here)
    apart = "।" in between or "\n" in between or told > _GAP
    return joined and not apart and _has_number(between, start, tokens)


def _type_row(row: list[int], names: list[Name], tokens: Tokens) -> None:
    """Make each unknown word of a row a place of the type of the known one nearest to it; in a row of two only one with an aside.

    Where the tables know none of three or more ("गोहर में 81.6, करसोग में 80.3, द्रंग में 78.85"), the name model is asked for one.
    """
    known = [i for i in row if names[i].kind == "place" and names[i].type not in _WIDE]
    if not known and len(row) >= _ROW and all(names[i].kind == "bare" for i in row):
        known = [i for i in row if tokens.evidence.is_place(names[i].start, names[i].end)][:1]
        for i in known:
            names[i] = replace(names[i], kind="place", type="other", base=names[i].text)
    if not known:
        return
    for i in row:
        if names[i].kind == "bare" and (len(row) >= _ROW or _has_aside(names[i])):
            nearest = min(known, key=lambda k: abs(k - i))
            names[i] = replace(names[i], kind="place", type=names[nearest].type, base=names[i].text)


def _has_aside(name: Name) -> bool:
    """Whether a bracket stands between a name and its case mark: "गोविंदपुरा (सामान्य) में"."""
    return name.after - name.end > len(" में ")


_WITHOUT = ("में", "-")  # the marks that the others of a row may leave out: "बगोदर में 7930, धनवार 10,939, जमुआ 9090"
_BRACKET = "("  # "गोहर (81%), करसोग (80%) और द्रंग (78%) पीछे रहे"
_BRACKETED = regex.compile(r"\s*\(\s*\d[\d.,]*\s*(?:%|प्रतिशत|फीसदी|फीसद|अंक)?\s*\)")
_UNMARKED = "-"  # "तालग्राम 96.1, बेला 95.47 तथा सौरिख 95 फीसदी"
_RESULT = 16  # characters: a blank and one word, परिणाम or रिजल्ट
_ROW = 3
_GAP = 6  # words between two of a row beside their figures: what is counted, and the joint
_WIDE = ("state", "country")


def _goes_on(leader: Name, name: Name, between: str, tokens: Tokens) -> bool:
    """Whether a name is the next of a row: a number stands since the last, then a joint, and its case mark is the first's.

    Without a case mark its number must stand right behind it ("चुवाड़ी 94 से 33वें").
    """
    if name.kind not in ("place", "bare") or name.case != leader.case:
        return False
    if not name.case and not _number_follows(name, tokens):
        return False
    if name.kind == "bare" and name.case == "genitive":
        return False  # "हत्या के 46, दुष्कर्म के 31"
    if any(row.kind in ("district", "state", "country") for row in places(name.text)):
        return False
    words = between.split()
    joined = bool(words) and (words[-1] in _JOINTS or between.rstrip().endswith((",", ";")))
    return joined and _has_number(between, name.start - len(between), tokens)


def _has_number(between: str, start: int, tokens: Tokens) -> bool:
    """Whether a stretch of the text that begins at an offset holds a number."""
    return any(
        blocked and start <= at < start + len(between)
        for at, blocked in zip(tokens.starts, tokens.blocked, strict=True)
    )


def _number_follows(name: Name, tokens: Tokens, end: int = 0) -> bool:
    """Whether the next word after a name, or after an offset `end` behind it, is part of a number; "सबसे कम 51.2" is too."""
    i = bisect_left(tokens.starts, end or name.end)
    while i < len(tokens.words) and (tokens.words[i].isspace() or tokens.words[i] in _only()):
        i += 1
    return i < len(tokens.words) and tokens.blocked[i]


@lru_cache(maxsize=1)
def _only() -> frozenset[str]:
    return frozenset(word for phrase in lexicon.words("part_words", "only") for word in phrase.split())


def _of_kind(name: Name, leader: Name) -> Name:
    text = name.text if leader.type in _NAMES_ALONE else f"{name.text} {leader.head}"
    return replace(name, kind="headed", type=leader.type, base=name.text, head=leader.head, text=text)
