"""Whether a name is the district that news is from, said without its name ("जिले में"), and how far the opening of news reaches."""

from __future__ import annotations

import regex

from extract.article_state import Subject
from extract.holders.persons import is_person, owners
from extract.names.name import Name
from extract.prepared import Prepared
from extract.text import fold_text

TITLE_OPENS = 20  # characters: a division further on is a field or a neighbour
OPENING = 3  # the sentences that tell what an article is about
LEAD = 200  # characters in which an article says where it happened


def end_of_opening(text: Prepared, sentences: int = OPENING) -> int:
    """Where the first sentences of a text end (offset, exclusive; 0 of none), its dateline not counted: "पटना, मई 4 -- …"."""
    lines = text.lines
    if not lines:
        return 0
    dated = "--" in text.between(lines[0].sentence.end, lines[0].sentence.end + len(" -- "))
    behind = int(dated or lines[0].sentence.kind == "dateline")
    return lines[min(len(lines), sentences + behind) - 1].sentence.end


def is_own_district(name: Name, prepared: Prepared) -> bool:
    """“जिले में", "जनपद का”: the district that an article is from, without its name; "पहाड़ के जिले आगे रहे" are several."""
    several = name.plural or name.counted
    several = several or (name.head == "जिले" and not name.case and not _ALL_OVER.match(prepared.folded.text, name.end))
    several = several or _JOINED.match(prepared.folded.text, name.end) is not None
    return name.kind == "generic" and name.type == "district" and not several


_JOINED = regex.compile(r"\s+(?:व|और|एवं|तथा)\s+(?:अधीनस्थ|सत्र|तालुका|निचली)(?!\p{L})")  # "जिला व अधीनस्थ अदालतों में"
_ALL_OVER = regex.compile(r"\s*भर(?!\p{L})")


def is_of_dateline(name: Name, dateline: Subject, text: Prepared, *, contest: bool = False) -> bool:
    """Whether a name is the dateline's, and not said as one of many: "राजधानी रायपुर के खाते में तीन टॉपर"."""
    same = fold_text(name.base or name.text) == fold_text(dateline.name)
    if same and is_home_of_person(name, text, contest=contest):
        return False
    return same and text.between(max(0, name.start - len(_SEAT) - 1), name.start).strip() != _SEAT


_SEAT = "राजधानी"  # of a state


def is_home_of_person(name: Name, prepared: Prepared, *, contest: bool = False) -> bool:
    """“इंटरमीडिएट में प्रयागराज की महक जायसवाल ने टॉप किया", "महक जायसवाल (प्रयागराज)": where somebody is from, and not what news is of.

    In a `contest` anybody whom a place owns is a person: "नोएडा की मेघना".
    """
    if name.case == "genitive" and not contest:
        return any(n.start == name.after + 1 and is_person(n, prepared) for n in prepared.names)
    if name.case == "genitive":
        line = prepared.line_at(name.start)
        return line is not None and name.start in owners(prepared.names_of(line.sentence), prepared, contest=True)
    before = prepared.folded.text[: name.start].rstrip()
    in_brackets = before.endswith("(") and prepared.folded.text[name.end : name.end + 1] in (")", ",")
    owner = len(before[:-1].rstrip())
    return in_brackets and any(n.end == owner and (contest or is_person(n, prepared)) for n in prepared.names)
