"""The ranking that a sentence calls by whom it is of: "शिक्षा विभाग की मई माह की रैंकिंग में", "विकास कार्यों की जून की रैंकिंग में".

A month parts the name from its noun, so that none of the tables and none of the rules for names sees one. It is told without
the month, which is the period: "शिक्षा विभाग की रैंकिंग". An article that has another name for its ranking goes by that.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.marks import ALL_MARKS, Line
from extract.names.name import Name
from extract.names.words import any_ranking
from extract.prepared import Prepared
from extract.rules.base import Claim, compiled


def ranking_of_body(claim: Claim, names: list[Name], line: Line, prepared: Prepared) -> str:
    """“राजस्व एवं भूमि सुधार विभाग की रैंकिंग": the ranking that a sentence names last before a place or marks; "" for none."""
    said = _last(_ranking(), claim, line)
    if said is None:
        return ""
    head = prepared.quote(*line.folded_span(*said.span("head")))
    start, end = _whose(line, said.start("of"))
    if start >= end:
        return ""  # "की जून की रैंकिंग में": nobody's, at the head of a sentence
    first, last = line.folded_span(start, end)
    owners = [n.after for n in names if first <= n.start and n.after <= last and n.case and n.kind == "place"]
    first = max([first, *owners])  # "बिहार के शिक्षा विभाग की"
    body = prepared.called(first, last) if first < last else ""
    return f"{body} की {head}" if body and not _is_of_places(first, last, names, prepared) else ""


def ranking_of_all(claim: Claim, line: Line, prepared: Prepared) -> str:
    """“ओवरऑल रैंकिंग में": the ranking by everything together, of a sentence only; "" for none."""
    said = _last(_of_all(), claim, line)
    return prepared.quote(*line.folded_span(*said.span("name"))) if said is not None else ""


def _last(ranking: regex.Pattern[str], claim: Claim, line: Line) -> regex.Match[str] | None:
    """The last match of a pattern before a place or marks, None before any other claim."""
    if claim.kind not in ("rank", "score"):
        return None
    said = None
    for match in ranking.finditer(line.text, 0, line.at(claim.anchor)):
        said = match
    return said


def _is_of_places(start: int, end: int, names: list[Name], prepared: Prepared) -> bool:
    """“प्रदेश के जिलों की", "कानपुर की", "अगस्त में थानों की": who is ranked, and not by what; or no word of a name at all."""
    words = prepared.folded.text[start:end].split()
    if words[-1] in lexicon.words("ranked_bodies") or words[-1] in any_ranking():
        return True
    return any(n.end == end and n.kind in ("place", "generic", "pronoun", "measure", "person") for n in names)


def _whose(line: Line, stop: int) -> tuple[int, int]:
    """The span of the words that own a ranking, in the marked text: back to a stop, a figure or a case mark other than of का."""
    start = stop
    for word in reversed(list(_WORDS.finditer(line.text, 0, stop))[-_LONGEST:]):
        if word.group() in _stopping() or line.text[word.end() : start].strip():
            break
        start = word.start()
    span = line.text[start:stop]
    joint = _opens().match(span)
    return start + (joint.end() if joint else 0), stop - (len(span) - len(span.rstrip()))


_LONGEST = 7  # words: "राजस्व एवं भूमि सुधार विभाग"
_WORDS = regex.compile(rf"[^\s,;:।.()\-–{''.join(sorted(ALL_MARKS))}]+")


@lru_cache(maxsize=1)
def _opens() -> regex.Pattern[str]:
    """What no name begins with: a joint, "जारी", "ताजा"."""
    return compiled(r"(?:(?:{joints.conjunction}|{case_marks.genitive}|{any_ranking})\s+)+")


@lru_cache(maxsize=1)
def _stopping() -> frozenset[str]:
    cases = lexicon.words("case_marks", "ergative", "dative", "locative", "ablative")
    return frozenset((*cases, *lexicon.words("indicator_words", "before"))) - frozenset(
        lexicon.words("joints", "conjunction")
    )


@lru_cache(maxsize=1)
def _ranking() -> regex.Pattern[str]:
    return compiled(
        rf"(?P<of>{{b}}(?:की|के)\s+{{T}}\s+(?:(?:माह|महीने)\s+)?(?:की\s+)?)(?:{{any_ranking.edition}}\s+)?(?:{{ranked_bodies}}\s+(?:की\s+)?)?(?P<head>{_HEAD})\s+(?:में|के){{e}}"
    )


@lru_cache(maxsize=1)
def _of_all() -> regex.Pattern[str]:
    return compiled(rf"(?P<name>{{any_ranking.extent}}\s+(?:{_HEAD}))\s+(?:में|के){{e}}")


_HEAD = r"{measure_heads.ranking}|{measure_heads.grading}"
