"""Police stations that an article names: by their head noun, in lists under a statement, or as what a ranking of stations ranks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from extract import lexicon
from extract.article_state import ArticleState, Subject
from extract.fact import StationMention
from extract.names.name import Name
from extract.prepared import Prepared
from extract.text import fold_text


@lru_cache(maxsize=1)
def _no_names() -> frozenset[str]:
    """Words that stand beside थाना without naming a station: स्थानीय, दिवस, स्तर."""
    roles = ("no_name_before", "no_station_after")
    return frozenset(lexicon.words("station_words", *roles)) - frozenset(lexicon.words("station_words", "town"))


def is_station(name: Name) -> bool:
    """Whether a headed name names a police station and not an outpost, a role or a kind of station."""
    if name.type != "police_station" or name.kind != "headed" or name.counted:
        return False
    if not name.base and " " in name.head:
        return "पुलिस" not in name.head
    return bool(name.base) and fold_text(name.base).split()[0] not in _no_names() and "चौकी" not in name.text


def station_by_context(subject: Subject, prepared: Prepared) -> tuple[int, int] | None:
    """The span of a subject that only its context made a station (a bare name where stations are ranked), else None.

    Of one that a pronoun stands for, or that is carried over, it is where the name was last read.
    """
    if subject.how not in _NAMED_HERE:
        last = [n for n in prepared.names if n.kind in ("bare", "place") and n.text == subject.name]
        return (last[-1].start, last[-1].end) if last else None
    if subject.start < 0 or subject.field != prepared.name or subject.name.endswith("थाने"):
        return None
    if subject.name.rpartition(" ")[2] in lexicon.words("station_words", "outpost"):
        return None  # सराय ओपी
    beside = prepared.between(max(0, subject.start - _WORD), subject.start).split()[-1:]
    beside += prepared.between(subject.end, subject.end + _WORD).split()[:1]
    if any(word in lexicon.words("station_words", "outpost") for word in beside):
        return None  # "महादेवा ओपी को 19 अंक", "चौकी जोबी में 9 अपराध"
    if any(is_station(n) and n.start <= subject.start < n.end for n in prepared.names):
        return None
    return subject.start, subject.end


def are_stations(spans: Sequence[tuple[int, int]], prepared: Prepared) -> bool:
    """Whether each of some folded spans holds a station that the words about it named: "जायल व खींवसर पुलिस"."""
    return bool(spans) and all(any(s <= a and b <= e for a, b in prepared.stations) for s, e in spans)


_NAMED_HERE = ("clause", "list", "right")
_WORD = 8  # characters: one word


def station_mentions(prepared: Prepared, spans: list[tuple[int, int]], state: ArticleState) -> list[StationMention]:
    """The stations of a field in order: its headed names, and the `spans` (folded) that the reader found in context."""
    found = [*prepared.stations]
    for i, name in enumerate(prepared.names):
        if is_station(name) and not _overlaps((name.start, name.end), found) and not _of_address(name, found, prepared):
            found += [_name_span(name, prepared), *_joined_before(i, prepared)]
    out = []
    district = state.main.name if state.main.type == "district" else ""
    in_context = [span for span in spans if not _overlaps(span, found)]
    for start, end in sorted({*found, *in_context}):
        if _names_nothing(prepared.folded.text[start:end]):
            continue
        first, last = prepared.folded.span(start, end)
        shown = _direct(prepared.called(start, end))
        out.append(StationMention(name=shown, field=prepared.name, start=first, end=last, district=district))
    return out


def _of_address(name: Name, found: list[tuple[int, int]], prepared: Prepared) -> bool:
    """“निवासी जाब्तानगर थाना बढ़ापुर": a name whose थाना belongs to the station right behind it."""
    return name.text.endswith("थाना") and any(
        0 < start - name.end <= 1 and prepared.between(name.end, start).isspace() for start, _ in found
    )


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _names_nothing(text: str) -> bool:
    """Whether a span is a head noun or a word beside one alone: थाने, जिले, थाना स्तर."""
    return all(word in _no_names() or word in lexicon.words("station_words", "head") for word in text.split())


def _joined_before(at: int, prepared: Prepared) -> list[tuple[int, int]]:
    """The names that a conjunction or comma joins to a station from the left: "बदोसराय और मसौली थाना क्षेत्र"."""
    out: list[tuple[int, int]] = []
    start = prepared.names[at].start
    for name in reversed(prepared.names[:at]):
        joint = prepared.between(name.end, start).strip()
        if (
            joint not in ("और", "व", "एवं", "तथा", ",")
            or name.kind not in ("bare", "place")
            or (joint == "," and not out)
        ):
            break
        out.append((name.start, name.end))
        start = name.start
    return out


def _direct(name: str) -> str:
    """A name in the direct case: महिला थाने, in the oblique, is महिला थाना."""
    stem, _, last = name.rpartition(" ")
    return f"{stem} थाना" if stem and last in ("थाने", "थानों") else name


def _name_span(name: Name, prepared: Prepared) -> tuple[int, int]:
    """The station's name without थाना; a महिला or साइबर थाना keeps it."""
    if name.head == "कोतवाली" and fold_text(name.base) in ("नगर", "शहर", "देहात", "सदर"):
        return name.start, name.end
    if not name.base or fold_text(name.base) in ("महिला", "साइबर", "साइबर क्राइम", "जीआरपी"):
        return name.start, name.end
    at = prepared.folded.text.find(fold_text(name.base), name.start, name.end)
    return (at, at + len(fold_text(name.base))) if at >= 0 else (name.start, name.end)
