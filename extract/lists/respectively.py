"""Names and numbers in the same order: "बांका व जहानाबाद क्रमशः दूसरे व तीसरे", "जींद (371) व मानेसर (364) चौथे और पांचवें".

The names may stand before the numbers or behind them, each with a figure of its own, in
brackets or not, and each with a town that owns it. The first name takes the first number.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.holders.persons import is_person, owned_in_row
from extract.kept_patterns import compile_pattern
from extract.lists.name_lists import NameList, Spans
from extract.marks import Line
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim

ENOUGH = 2
RESPECTIVELY = regex.compile(r"क्रमश:|क्रमश(?!\p{L})|क्रमवार|क्रम\s+से(?!\p{L})")


def respectively(
    claim: Claim, claims: list[Claim], lists: list[NameList], names: list[Name], line: Line, prepared: Prepared
) -> Spans:
    """“बांका व जहानाबाद क्रमशः दूसरे व तीसरे”: the first name takes the first number, the second the second."""
    said = list(RESPECTIVELY.finditer(prepared.folded.text, line.sentence.start, claim.anchor))
    run = run_of_ranks(claim, claims, prepared)
    row = row_before(run[0].start, names, prepared) if len(run) >= ENOUGH else []
    if len(row) == len(run) and row:
        start, end = row[run.index(claim)]
        whole = [
            item
            for found in lists
            for item in found.items
            if item[0] <= start and end <= item[1] and "(" not in prepared.between(*item)
        ]
        return whole[:1] or [(start, end)]  # the list may know more of a name: "सदर नरवाना व अलेवा"
    listed = [f for f in lists if run and f.end <= run[0].start and not prepared.between(f.end, run[0].start).strip()]
    if not said and len(run) >= ENOUGH and listed and len(listed[-1].items) == len(run):
        return [listed[-1].items[run.index(claim)]]  # "इंदौर और ग्वालियर चौथे तथा पांचवें"
    behind = [] if said else _named_behind(claim, claims, lists, names, line, prepared)
    behind = behind or _figures_before(claim, claims, lists, line, prepared)
    if behind:
        return behind
    before = [found for found in lists if said and found.end <= said[-1].start()]
    if len(run) >= ENOUGH and before and len(before[-1].items) == len(run):
        told = [c for c in claims if said[-1].end() <= c.anchor < run[0].anchor]
        if len(told) == len(run) and not any(c.kind == "rank" for c in told):
            return [before[-1].items[run.index(claim)]]  # "क और ख क्रमशः 49 और 36 पदकों के साथ छठे और सातवें"
    persons = [(n.start, n.end) for n in names if said and n.end <= said[-1].start() and is_person(n, prepared)]
    numbered = _before_figures(claims, run, names, prepared)
    if len(run) >= ENOUGH and len(numbered) == len(run):
        return [numbered[run.index(claim)]]
    bracketed = before_brackets(names, said[-1].start(), prepared) if said else []
    if len(bracketed) >= max(ENOUGH, len(run)):
        place = [c for c in claims if c.anchor >= said[-1].end()].index(claim)
        return [bracketed[place]] if place < len(bracketed) else []
    if not before and len(persons) < ENOUGH:
        return []
    owned = owned_in_row([n for n in names if said and n.end <= said[-1].start()], prepared)
    if len(owned) >= max(ENOUGH, len(persons)) and len(owned) >= len(run):
        persons = owned
    persons = _unranked(persons, claims, said[-1].start()) if said else persons
    following = [c for c in claims if c.anchor >= said[-1].end()]
    of_persons = len(persons) > (len(before[-1].items) if before else 1) or len(persons) == len(run) >= ENOUGH
    fits = bool(before) and len(before[-1].items) == len(following)
    if fits and not prepared.between(before[-1].end, said[-1].start()).strip():
        of_persons = False  # "बहनें पायल और पूजा सैनी क्रमश: 412वें व 1,206वें": the list itself
    items = tuple(persons) if of_persons else before[-1].items
    place = following.index(claim)
    return [items[place]] if place < len(items) else []


def row_before(at: int, names: list[Name], prepared: Prepared) -> Spans:
    """The names of a row that ends right before an offset, and before its places: "फिनलैंड (88) और सिंगापुर (84) दूसरे व तीसरे".

    What the names are in common and a case mark may stand between: "जयपुर, अजमेर और उदयपुर की टीमें क्रम से".
    """
    row: Spans = []
    for name in sorted((n for n in names if n.end <= at), key=lambda n: -n.end):
        if prepared.folded.text[name.start - 1 : name.start] == "(":
            continue  # "विदिशा (मध्य प्रदेश), धौलपुर (राजस्थान)"
        gap = prepared.between(name.end, at)
        if not row and (name.kind in ("generic", "pronoun") or RESPECTIVELY.match(name.text)):
            field = name.kind == "generic" and name.case == "locative" and at - name.after <= 1
            if not field and not _row_end().fullmatch(gap):
                return []
            continue
        fits = JOINS.fullmatch(_BESIDE.sub("", gap)) if row else _row_end().fullmatch(gap)
        if row and _OWNS.fullmatch(gap) and name.case == "genitive":
            at = name.start
            continue
        if not fits:
            break
        row.insert(0, (name.start, name.end))
        at = name.start
    return row


# What a name of a row may have behind it: "(राजस्थान)", "(88)", "8,210", "78 प्रतिशत".
_FIGURE = r"\s+\d(?:[\d,.]*\d)?(?:\s*%|\s+(?:(?:लाख|करोड)\s+)?(?:प्रतिशत|फीसदी|फीसद|अंक|अंकों|रुपए))?"
_BESIDE = regex.compile(rf"\s*\([^()]{{1,24}}\)|{_FIGURE}(?!\S)|{_FIGURE}(?=,)")


@lru_cache(maxsize=1)
def _row_end() -> regex.Pattern[str]:
    """What stands between the last name of a row and its ranks: a bracket, what they are, a case mark, the field, क्रमश:."""
    each = lexicon.any_of("units")
    field = rf"(?:पूरे\s+)?{lexicon.any_of('field_words', 'area', 'level')}\s+(?:(?:भर\s+)?में|पर)\s+"  # "ने प्रदेश में पहला और दूसरा"
    taking = lexicon.any_of("score_words", "taking")
    return compile_pattern(
        rf"(?:\s*\([^()]{{1,24}}\)|{_FIGURE}\s+(?:के\s+साथ|{taking}))?\s*(?:(?:(?:की|के)\s+)?(?:टीमें|टीमों|थाने|{each})\s*)?(?:(?:को|ने)\s+(?:{field})?)?(?:{RESPECTIVELY.pattern})?\s*"
    )


def _unranked(persons: Spans, claims: list[Claim], stop: int) -> Spans:
    """“नागौर की किरण 49.36 मीटर के साथ प्रथम, दीपिका व पूजा क्रमशः": the persons behind the last rank before क्रमशः, if they are several."""
    ranked = max((c.end for c in claims if c.kind == "rank" and c.end <= stop), default=0)
    behind = [span for span in persons if span[0] >= ranked]
    return behind if len(behind) >= ENOUGH else persons


# "दूसरे और तीसरे स्थान पर", "छठे स्थान पर भी कुल्लू के भुंतर व मनाली": a place that owns both
_OWNER = regex.compile(r"\s?|\s(?:भी\s)?(?:[\p{L}\p{M}-]+\s){1,2}(?:के|की)\s")


def _named_behind(
    claim: Claim, claims: list[Claim], lists: list[NameList], names: list[Name], line: Line, prepared: Prepared
) -> Spans:
    """“दूसरे और तीसरे पर क्रमश: दक्षिण अफ्रीका की लारा नील व इंग्लैंड की सारा कोल हैं”: a run of ranks, then their names in the same order."""
    run = run_of_ranks(claim, claims, prepared)
    said = RESPECTIVELY.search(prepared.folded.text, run[-1].end, line.sentence.end) if len(run) > 1 else None
    if said is None and len(run) >= ENOUGH and prepared.between(run[-1].start, run[-1].end).endswith("पर"):
        at_once = [
            f for f in lists if f.start >= run[-1].end and _OWNER.fullmatch(prepared.between(run[-1].end, f.start))
        ]
        items = list(at_once[0].items) if at_once else []
        return [items[run.index(claim)]] if len(items) == len(run) else []  # "दूसरे और तीसरे स्थान पर बांका व जमुई रहे"
    if said is None or said.start() - run[-1].end > _FAR:
        return []
    behind = [n for n in names if n.start >= said.end()]
    owned = owned_in_row(behind, prepared)
    items = owned if len(owned) == len(run) else next((list(f.items) for f in lists if f.start >= said.end()), [])
    return [items[run.index(claim)]] if len(items) == len(run) else []


def _figures_before(claim: Claim, claims: list[Claim], lists: list[NameList], line: Line, prepared: Prepared) -> Spans:
    """“97.3, 94.15 और 52.6 फीसद खरीद क्रमशः रामगढ़, कुदरा और अधौरा में हुई": a run of figures, then their names in the same order."""
    if claim.kind == "rank":
        return []
    alike = sorted((c for c in claims if c.kind == claim.kind and c.number is not None), key=lambda c: c.anchor)
    run = joined_run(claim, alike, prepared)
    if len(run) < ENOUGH:
        return []
    said = RESPECTIVELY.search(prepared.folded.text, run[-1].end, line.sentence.end)
    if said is None or any(run[-1].end <= c.start < said.start() for c in claims):
        return []
    named = next((f for f in lists if f.start >= said.end()), None)
    if named is None or len(named.items) != len(run) or prepared.between(said.end(), named.start).strip():
        return []
    return [named.items[run.index(claim)]]


_FAR = 24  # "स्थान पर रहने वाले क्रमशः"


def run_of_ranks(claim: Claim, claims: list[Claim], prepared: Prepared) -> list[Claim]:
    """The ranks around one that only commas and conjunctions part: "पहला, दूसरा व तीसरा स्थान"."""
    if claim.kind != "rank":
        return []
    return joined_run(claim, sorted((c for c in claims if c.kind == "rank"), key=lambda c: c.start), prepared)


def joined_run(claim: Claim, alike: list[Claim], prepared: Prepared) -> list[Claim]:
    """Those around one of claims in order that only commas and conjunctions part, itself with them; [] where it is not among them."""
    if claim not in alike:
        return []
    first = last = alike.index(claim)
    while first and JOINS.fullmatch(prepared.between(alike[first - 1].end, alike[first].start)):
        first -= 1
    while last + 1 < len(alike) and JOINS.fullmatch(prepared.between(alike[last].end, alike[last + 1].start)):
        last += 1
    return alike[first : last + 1]


def _before_figures(claims: list[Claim], run: list[Claim], names: list[Name], prepared: Prepared) -> Spans:
    """The names of "राघोपुर 96.1, निर्मली 95.47 तथा सरायगढ़ 95 फीसदी के साथ", each right before a figure that stands before a run of ranks."""
    if not run:
        return []
    out: Spans = []
    for figure in sorted((c for c in claims if c.kind in ("score", "coverage")), key=lambda c: c.start):
        if figure.end > run[0].start or figure.number is None:
            continue
        held = [
            n
            for n in names
            if n.kind != "measure"
            and n.end <= figure.number.outer_start
            and _TO_FIGURE.fullmatch(prepared.between(n.end, figure.number.outer_start))
        ]
        if held:
            out.append((held[-1].start, held[-1].end))
    return out


JOINS = regex.compile(r"\s*(?:,\s*(?:और|व|तथा|एवं)?|-|और|व|तथा|एवं)\s*")
_TO_FIGURE = regex.compile(r"\s*(?:(?:ने|को|का|की|के|में)\s+)?(?:(?:सर्वाधिक|महज|मात्र|सिर्फ|केवल|करीब)\s+)?")


def before_brackets(names: list[Name], stop: int, prepared: Prepared) -> Spans:
    """The names of a row of "जींद (371), मानेसर (364) व फतेहाबाद (339)" that ends at `stop`; [] where none does."""
    row: Spans = []
    at = stop
    for name in sorted((n for n in names if n.end < stop), key=lambda n: -n.end):
        gap = prepared.between(name.end, at)
        if row and _OWNS.fullmatch(gap):
            at = name.start  # "कांगड़ा की स्नेहा राणा (488)"
            continue
        if not _BRACKET.fullmatch(gap) and not (row and JOINS.fullmatch(gap)):
            break  # a name of the row may have no figure: "बागेश्वर, चंपावत (95.2) और रुद्रप्रयाग (94.8)"
        row.insert(0, (name.start, name.end))
        at = name.start
    return row


_OWNS = regex.compile(r"\s*(?:की|के|का)\s+(?:[\p{L}\p{M}]+\s+)?")
_BRACKET = regex.compile(
    r"\s*\([^()]{1,16}\)\s*(?:,|और|व|तथा|एवं)?\s*(?:(?:[\p{L}\p{M}]+\s+){1,6}?(?:की|के)\s+|[\p{L}\p{M}]+\s+)?"
)
