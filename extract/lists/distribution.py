"""Statements that several names share: which names of a list a rank or a score is given to.

The press states a rank once and lists who holds it. The list stands

- before it: "क, ख और ग पहले स्थान पर";
- after it: "पहला स्थान पाने वाले थानों में क, ख, ग", "दूसरा स्थान : रिसिया, मटेरा";
- beside a list of numbers: "बांका व जहानाबाद क्रमशः दूसरे व तीसरे".

Where it stands within a counted group or in the lines below, statements.py. All spans are folded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import ArticleState
from extract.figures.index_rows import places_sharing
from extract.holders.persons import is_known_name, is_person, known_person
from extract.holders.subject_types import SCOPE_TYPES
from extract.joints import ALONGSIDE, WITH_FIGURE
from extract.kept_patterns import compile_pattern
from extract.lists.all_named import all_named
from extract.lists.companions import companions
from extract.lists.figures_with_places import figure_and_place
from extract.lists.joined_pairs import MEMBERS, are_two
from extract.lists.name_lists import NameList, Spans
from extract.lists.names_after_colon import names_after_colon
from extract.lists.names_behind_a_place import names_behind_a_share, names_behind_its_place
from extract.lists.pairs import both_named
from extract.lists.persons_behind import persons_behind
from extract.lists.persons_together import persons_together
from extract.lists.respectively import ENOUGH, JOINS, RESPECTIVELY, respectively, run_of_ranks
from extract.lists.score_brackets import sharing_bracket
from extract.lists.statements import OF_THEM
from extract.marks import Line
from extract.names.name import Name, is_named
from extract.names.words import plurals
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.stations import are_stations


def names_sharing(
    claim: Claim,
    claims: list[Claim],
    window: Window,
    names: list[Name],
    lists: list[NameList],
    line: Line,
    prepared: Prepared,
    shared: Spans,
) -> Spans:
    """The names that share a claim of a sentence; [] where it has one subject and is read like any claim.

    `claims` are all claims of the sentence, `shared` the names that the one before it
    was given to: "क, ख और ग 126 अंक के साथ पहले स्थान पर" gives them both.
    """
    if shared and claim.kind == "score" and _IN_BRACKETS.fullmatch(prepared.between(shared[-1][1], claim.anchor)):
        return shared  # "दूसरे स्थान पर जींद के राजेश महतो व हिसार की पूनम कुमारी (475)"
    if shared and claim.kind == "score" and _WHO.fullmatch(prepared.between(shared[-1][1], claim.anchor)):
        return shared  # "पहले स्थान पर क, ख और ग थाने हैं, जिन्हें 100 अंक मिले"
    if shared and claim.kind == "score" and _ALL_OF_THEM.fullmatch(prepared.between(shared[-1][1], claim.anchor)):
        return shared  # "तीसरा स्थान तीन बच्चों को मिला - शिवम, धृति और रुशील, तीनों के 695 अंक"
    holders = _of_next(claim, claims, names, lists, line, prepared)
    if holders:
        return holders
    ordered = figure_and_place(claim, claims, lists, names, line, prepared)
    if ordered:
        return ordered
    listed = persons_together(claim, window, names, lists, prepared) or both_named(claim, window, lists, prepared)
    listed = listed or persons_behind(claim, names, prepared) or places_sharing(claim, window, names, prepared)
    listed = listed or companions(claim, names, prepared) or sharing_bracket(claim, claims, names, prepared)
    listed = (
        listed
        or all_named(claim, line.sentence, lists, prepared)
        or names_behind_its_place(claim, lists, prepared)
        or names_behind_a_share(claim, lists, names, prepared)
    )
    if listed:
        return listed
    said = RESPECTIVELY.search(prepared.folded.text, line.sentence.start, claim.anchor)
    behind = RESPECTIVELY.search(prepared.folded.text, claim.end, line.sentence.end)
    if said or (behind and lists) or len(run_of_ranks(claim, claims, prepared)) >= ENOUGH:
        listed = respectively(claim, claims, lists, names, line, prepared)
    if not listed:
        listed = _beside(claim, window, lists, names, prepared) or names_after_colon(claim, line, prepared)
    if listed or claim.kind not in ("rank", "score"):
        return listed
    own = any(window.start <= n.start and n.end <= window.stop and n.kind in ("place", "headed", "bare") for n in names)
    gap = prepared.between(window.start, claim.anchor)
    room = _TO_CLAIM if "संयुक्त" in gap else 25  # "स्वर्ण जीत कर संयुक्त रूप से", "के साथ"
    marks = _OF_MARKS.match(gap)  # "484 (96.8%) अंक हासिल कर राज्य में"
    close = len(gap) - (marks.end() if marks else 0) < room and "," not in gap
    described = _DESCRIBED.match(prepared.folded.text, claim.end)  # "और 579 अंक लाने वाले बिलग्राम के सौरभ पाल"
    beside = ALONGSIDE.match(prepared.folded.text, claim.end)  # "और 494 अंक के साथ सक्षम रावत तीसरे"
    named = beside is not None and any(n.start == beside.end() for n in names)
    return shared if close and not own and not described and not named else []


def _of_next(
    claim: Claim, claims: list[Claim], names: list[Name], lists: list[NameList], line: Line, prepared: Prepared
) -> Spans:
    """“शत-प्रतिशत अंक पाकर पहला स्थान पाने वालों में क, ख और ग हैं": marks of those who are listed behind the place; [] for others."""
    following = next((c for c in claims if c.start >= claim.end), None)
    beside = ALONGSIDE.match(prepared.folded.text, claim.end) if claim.kind == "score" else None
    if beside is None or following is None or following.kind != "rank" or following.start < beside.end():
        return []
    if any(is_named(n) and n.type not in SCOPE_TYPES for n in names if claim.end <= n.start < following.start):
        return []
    place = Window(beside.end(), following.anchor, line.sentence.end)
    listed = names_sharing(following, claims, place, names, lists, line, prepared, [])
    return listed if listed and listed[0][0] >= following.end else []


_WHO = regex.compile(r"[^,;।]{0,24},\s*(?:जिन्हें|जिनको|जिनके|जिन्होंने)\s+(?:[^\s,;।]+\s+){0,2}")
_IN_BRACKETS = regex.compile(r"\s*\(\s*")
_ALL_OF_THEM = regex.compile(r"(?:\s*\([^()]*\))?\s*,?\s*(?:दोनों|तीनों|चारों|सभी)\s+(?:के|को|ने)\s+(?:समान\s+)?")
_OF_MARKS = regex.compile(r"\s*\)\s*(?:अंक|अंकों)?\s*")
_DESCRIBED = regex.compile(r"\s*(?:[\p{L}\p{M}]+\s+){0,2}?वाल(?:े|ी|ा)(?!\p{L})")


def type_of_listed(names: list[Name], state: ArticleState, listed: Sequence[tuple[int, int]] = ()) -> str:
    """The subject type of the names of a list: that of the last plural noun of the sentence, of a head noun within it, else of the frame.

    थाने and जिले alone are plurals here; with a name before them they may be the oblique singular.
    """
    stop = listed[-1][1] if listed else 0
    where = state.frame_type == "police_station"  # "थाना मूल्यांकन में जिले में थानगांव, हरगांव व तालगांव": stations of it
    types = [
        n.type
        for n in names
        if not (where and n.type == "district" and n.case == "locative")
        and not (
            listed and n.start >= stop and n.case == "locative" and not n.plural
        )  # "… व मनेर जिले में पहले": among whom
        and ((n.plural and n.kind in ("generic", "headed")) or (n.kind == "generic" and n.head in MEMBERS))
    ]
    if types:
        return types[-1]
    within = [n for n in names if any(start <= n.start < end for start, end in listed)]
    headed = [n.type for n in within if n.kind == "headed"]
    owned = {n.after + 1 for n in names if n.case == "genitive"}
    if not headed and state.persons and within and all(n.kind == "bare" and n.start in owned for n in within):
        return "person"  # of an examination or a contest: "डेरापुर की अंशिका और बिल्हौर का राजा"
    if not headed and state.persons and any(known_person(n) for n in within if n.kind == "bare"):
        return "person"  # "महाराष्ट्र के कृषांग जोशी और दिल्ली के मृणाल किशोर झा": one of the row is known for a person's
    known = headed[0] if headed else state.frame_type or state.ranked_group
    if not known and within and all(n.kind == "bare" for n in within) and any(known_person(n) for n in within):
        return "person"  # "कानपुर के आदित्य जैन और मन्नत लूथरा तीसरे स्थान पर", where nothing says what is ranked
    given = [n for n in within if n.kind == "bare" and " " not in n.text and is_known_name(n.text)]
    if not known and all(n.kind == "bare" for n in within) and len(given) >= max(1, len(within) / 2):
        return "person"  # "लंबी कूद में विशाल, नितिन और आशिक क्रमशः पहले, दूसरे और तीसरे": given names alone
    if not known and within and all(n.kind == "place" and n.type == within[0].type for n in within):
        return within[0].type  # "औरैया और श्रावस्ती क्रमशः दूसरे और तीसरे", where nothing says what is ranked
    return known or "other"


def _beside(claim: Claim, window: Window, lists: list[NameList], names: list[Name], prepared: Prepared) -> Spans:
    """The names of a list before a rank or score ("क, ख और ग पहले स्थान पर") or after it ("पहला स्थान पाने वाले थानों में क, ख")."""
    members = _members_behind(claim, names, lists, prepared) if claim.kind == "coverage" else []
    if members:
        return members
    if claim.kind == "coverage" and claim.unit == "percent" and not (claim.number is not None and claim.number.each):
        near = [f for f in lists if window.start <= f.start and f.end <= claim.start]
        gap = prepared.between(near[-1].end, claim.start).strip() if near else "-"
        together = _together().fullmatch(gap) if near else None
        if near and _DID.fullmatch(gap) and are_stations(near[-1].items, prepared):
            return list(near[-1].items)
        bound = claim.approx != "exact" or claim.value == int(claim.value)  # "79.6 फीसदी मतदान हुआ" is of them together
        fits = (
            together is not None
            and bound
            and (
                len(near[-1].items) >= _MANY
                or together["noun"]
                or gap.startswith(("में", "का ", "की ", "के "))
                or _also_placed().match(prepared.folded.text, claim.end)
            )
        )
        return list(near[-1].items) if fits else []
    if claim.kind not in ("rank", "score"):
        return _each_of(claim, window, lists, names, prepared)
    alongside = WITH_FIGURE.match(prepared.folded.text, claim.end) if claim.kind == "score" else None
    for found in _behind_figures(lists, window):
        if alongside is not None and found.start == alongside.end() and _share(found, names, prepared):
            return list(found.items)
        if claim.end <= found.start < window.right and len(found.items) >= 3:
            stations = any(n.plural and n.type == "police_station" and n.end <= found.start for n in names)
            between = prepared.between(claim.end, found.start)
            if _THOSE_WHO.search(between):  # each zone's on its own: "सिटी जोन के क, ख और ग तथा पूर्वी जोन के घ, ङ व च"
                items = [item for f in lists if found.start <= f.start < window.right for item in f.items]
                return [item for item in items if not _owns_next(item, names)]
            if stations or any(word.rstrip("-–:") in MEMBERS for word in between.split()):
                return list(found.items)
            if OF_THEM.search(between) and _THOSE.search(prepared.folded.text, window.start, claim.start):
                return list(found.items)  # "जिन जिलों के कप्तानों को पहली रैंक मिली है, उनमें क, ख और ग शामिल हैं"
        jointly = found.end <= claim.anchor and "संयुक्त" in prepared.between(found.end, claim.anchor)
        jointly = jointly and all(n.type in ("country", "state") for n in names if found.start <= n.start < found.end)
        before = (
            window.start <= found.start or jointly
        ) and found.end <= claim.anchor  # "जापान और कोरिया 188 देशों की पहुंच के साथ संयुक्त"
        if before and _LEFT_BEHIND.match(prepared.folded.text, found.end):
            continue  # "इंग्लैंड, कनाडा और स्कॉटलैंड के बाद भारत पांचवें"
        if before and _OF_MATTER.match(prepared.folded.text, found.end) and _stands_alone(found, claim, names):
            continue  # "बीट सिस्टम, मालखाना और रिकॉर्ड रूम के रखरखाव में थाना अव्वल"
        behind = prepared.between(claim.end, found.start).strip() if claim.end <= found.start < window.right else "-"
        held = _LIST_ENDS.match(prepared.folded.text, found.end) if behind in _HELD_BY else None
        if claim.kind == "rank" and held and (behind or held["case"] is None):
            return list(found.items)  # "चौथे नंबर पर कैमूर व पटना रहे"
        if claim.kind == "rank" and _OWNED_BY.fullmatch(behind) and _DID_IT.match(prepared.folded.text, found.end):
            within = [n for n in names if found.start <= n.start < found.end]
            if len(found.items) == _PAIR and any(is_person(n, prepared) for n in within):
                return list(found.items)  # "दूसरे नंबर पर बंजार स्कूल की छात्रा सोनम और रामपुर के छात्र राहुल ने"
        each = claim.number is not None and claim.number.each
        gap = prepared.between(found.end, claim.anchor) if before else ""
        shared = before and (
            len(found.items) >= _MANY or each or "संयुक्त" in gap or are_two(found, names, claim, prepared)
        )
        next_one = JOINS.fullmatch(gap) and gap.strip()  # "देहरादून, नैनीताल और 13वें नंबर पर हरिद्वार"
        room = _TO_JOINT if "संयुक्त" in gap or _DO_OR_GET.match(gap) else _TO_CLAIM
        if shared and len(gap) < room and "," not in gap and not next_one:
            return list(found.items)
    return []


def _stands_alone(found: NameList, claim: Claim, names: list[Name]) -> bool:
    """Whether one body that goes by its head noun alone stands between a list and a claim: what is listed is what it was judged by."""
    if any(n.kind == "place" for n in names if found.start <= n.start < found.end):
        return False
    between = [n for n in names if found.end <= n.start and n.end <= claim.anchor]
    return any(n.kind == "generic" and not (n.case or n.plural or n.counted) for n in between)


_OF_MATTER = regex.compile(r"\s+(?:के|की)\s+(?:[\p{L}\p{M}]+\s+){1,2}?में\s")


def _behind_figures(lists: list[NameList], window: Window) -> list[NameList]:
    """Lists that begin before the figure before: of "नगर थाना 502, कोतवाली, छावनी और पैकोलिया थाना … 517" what stands behind 502."""
    out = []
    for found in lists:
        items = tuple(item for item in found.items if item[0] >= window.start)
        cut = found.start < window.start < found.end and len(items) >= ENOUGH and len(items) < len(found.items)
        out.append(replace(found, items=items, start=items[0][0]) if cut else found)
    return out


def _share(found: NameList, names: list[Name], prepared: Prepared) -> bool:
    """“69 के स्कोर के साथ केरल और हिमाचल प्रदेश संयुक्त रूप से", "582 अंकों के साथ आदित्य शुक्ल व रिया सिंह दूसरे स्थान पर रहे”."""
    if _TOGETHER_BEHIND.match(prepared.folded.text, found.end):
        return True
    held = [n for n in names if found.start <= n.start and n.end <= found.end]
    alone = len(found.items) == _PAIR and bool(held) and not any(n.case for n in held)
    return alone and _RANKED_TOGETHER.match(prepared.folded.text, found.end) is not None


_LEFT_BEHIND = regex.compile(
    r"\s*(?:के\s+(?:बाद|मुकाबले|पीछे)|से\s+(?:आगे|पीछे|ऊपर|नीचे|बेहतर|बदतर)|को\s+(?:पीछे|पछाड[\p{L}\p{M}]*)|की\s+तुलना)(?![\p{L}\p{M}])"
)
_HELD_BY = ("", "रहे", "हैं", "रहीं")
_LIST_ENDS = regex.compile(
    r"\s*(?:,|।|$|(?:रहे|हैं|रहीं|को\s+(?:मिला|मिली|दिया|दी|प्राप्त|हासिल)|(?P<case>को|ने))(?![\p{L}\p{M}]))"
)
_OWNED_BY = regex.compile(r"(?:[\p{L}\p{M}.-]+,?\s+){1,6}(?:के|की)(?:\s+(?:छात्र|छात्रा|विद्यार्थी|बेटी|बेटे|खिलाडी|अभ्यर्थी))?")
_DID_IT = regex.compile(r"\s+(?:ने|हैं|रहे|रहीं|को\s+मिला|के\s+नाम)(?!\p{L}|\p{M})")
_PAIR = 2
_RANKED_TOGETHER = regex.compile(r"\s+(?:[^\s,।]+\s+){1,4}?(?:पर\s+)?(?:रहे|हैं|आए|काबिज)(?!\p{L}|\p{M})")
_TOGETHER_BEHIND = regex.compile(r"\s*(?:दोनों|तीनों|संयुक्त|एक\s+साथ)(?!\p{L})")


def _members_behind(claim: Claim, names: list[Name], lists: list[NameList], prepared: Prepared) -> Spans:
    """“पांच थानों ने शत प्रतिशत शिकायतों का निराकरण किया, इनमें क, ख और ग शामिल हैं": the members of the counted group that the sentence names."""
    doers = [n for n in names if n.end <= claim.start and n.counted and n.plural and n.case == "ergative"]
    behind = [found for found in lists if found.start >= claim.end] if doers else []
    if behind and OF_THEM.search(prepared.folded.text, claim.end, behind[0].start):
        return list(behind[0].items)
    return []


def _each_of(claim: Claim, window: Window, lists: list[NameList], names: list[Name], prepared: Prepared) -> Spans:
    """“मंडलेश्वर व महेश्वर थाने में आठ-आठ वारंट", "काशीपुर व जसपुर 60-60 पर”: a number said twice is that of each name before it."""
    if claim.number is None or not claim.number.each:
        return []
    for found in lists:
        items = [item for item in found.items if window.start - 1 <= item[0]]  # of "महोली 12, पिसावां व मछरेहटा 9-9" two
        if len(items) < _PAIR:
            continue
        ahead = found.end <= claim.number.outer_start
        if ahead and _EACH_GAP.fullmatch(prepared.between(found.end, claim.number.outer_start)):
            return items
        if claim.unit == "percent" and _is_share_of_each(claim, found, names, prepared, ahead=ahead):
            return items
    return []


def _is_share_of_each(claim: Claim, listed: NameList, names: list[Name], prepared: Prepared, *, ahead: bool) -> bool:
    """“गया व नवादा में लक्ष्य का 3-3 फीसदी", "3-3 फीसदी के साथ गया व नवादा": whether a few words part a share from a list, and nobody named."""
    start, end = (listed.end, claim.number.outer_start) if ahead and claim.number else (claim.end, listed.start)
    pattern = _EACH_SHARE if ahead else _SHARE_OF_EACH
    apart = start <= end and pattern.fullmatch(prepared.between(start, end)) is not None
    return apart and not any(is_named(n) and start <= n.start < end for n in names)


_EACH_GAP = regex.compile(
    r"\s*(?:(?:थाने|थाना|थानों|प्रखंड|प्रखंडों|ब्लाक|ब्लाकों|दोनों|जिलों|जिले|तहसील|तहसीलों|अंचल|अंचलों)\s*)?(?:में|को|ने|के|की|का|से|(?:के\s+)?द्वारा)?\s*(?:(?:भी|ही|सिर्फ|महज|मात्र|केवल|करीब)\s*)*"
)


_EACH_SHARE = regex.compile(
    r"\s*,?\s*(?:(?:इन|ऐसे|ये|वे)\s+(?:[^\s,;।]+\s+){1,3}?)?(?:(?:में|को|ने|के|की|का|से|जहां|जिनमें)\s+)?(?:[^\s,;।]+\s+){0,3}"
)
_SHARE_OF_EACH = regex.compile(
    r"\s*(?:[^\s,;।]+\s+){0,4}?(?:के\s+साथ|,?\s*(?:उनमें|जिनमें|इनमें|वे)|वाल[ेों]+\s+[^\s,;।]+\s+(?:में|हैं)|वालों\s+में)\s*[:-]?\s*"
)
_TO_CLAIM = 40  # characters between a list and what it shares
_TO_JOINT = 60  # where it says that they share: "188 देशों की पहुंच के साथ संयुक्त रूप से दूसरे"
_THOSE = regex.compile(r"(?<!\p{L})(?:जिन|जिन-जिन)\s+\S+(?:ों|ओं)(?!\p{L})")
_DO_OR_GET = regex.compile(r"\s*(?:\([^()]*\)\s*)?(?:ने|को)(?!\p{L})")


def _owns_next(item: tuple[int, int], names: list[Name]) -> bool:
    """“तथा पूर्वी जोन के फतेहाबाद": a body that the next name of a list belongs to."""
    return any(n.case == "genitive" and n.type in SCOPE_TYPES and n.start < item[1] and item[0] < n.end for n in names)


# "पहली रैंक पाने वालों में क, ख, ग", "अव्वल रहने वालों में सिटी जोन के क, ख, ग"
# "पहली रैंक पाने वाले जिलों में क, ख, ग", "… वाले पुलिस कप्तानों के जिलों में"
_THOSE_WHO = regex.compile(
    r"(?<!\p{L})(?:वालों|वाले(?:\s+(?:[\p{L}\p{M}]+\s+){0,3}?[\p{L}\p{M}]+(?:ों|ओं))?)\s+में\s*(?:(?:[\p{L}\p{M}]+\s+){1,3}के\s+)?$"
)


@lru_cache(maxsize=1)
def _together() -> regex.Pattern[str]:
    """“लाखेरी, डाबी व तालेड़ा थानों में भी 85 फीसदी": what may stand between a list and a share that is of each, with the head noun of all."""
    nouns = "|".join(sorted(map(regex.escape, plurals()), key=len, reverse=True))
    rates = lexicon.any_of("reaching_words", "rates", "results")
    against = lexicon.any_of("part_words", "against")
    return compile_pattern(
        rf"(?:इन\s+(?:सभी\s+)?(?:दोनों\s+|तीनों\s+|चारों\s+|पांचों\s+)?)?(?:(?P<noun>{nouns}|(?:थाना|थाने|जिला|जिले|जिलें)(?=\s+ने))\s*)?(?:(?:में|को|ने)\s*|(?:का|की|के)\s+{rates}\s*)?"
        r"(?:[\p{L}\p{M}]+\s+(?:माह\s+)?में\s*)?(?:(?:भी|ही)\s*)?(?:(?:मतदान|वोटिंग|टीकाकरण|(?:यह\s+)?आंकडा|यह)\s*)?"
        rf"(?:(?:अपने\s+)?लक्ष्य\s+{against}\s*)?"
        r"(?:(?:यह|(?:[\p{L}\p{M}-]+\s+){1,4}(?:का|के))\s+(?:काम|कार्य|लक्ष्य)\s*)?"  # "क, ख व ग में यह काम 100 प्रतिशत"
    )


# "सुपौल व किशनगंज भी 90 प्रतिशत के साथ छठे स्थान पर ही हैं"
@lru_cache(maxsize=1)
def _also_placed() -> regex.Pattern[str]:
    taking = lexicon.any_of("score_words", "taking")
    return compile_pattern(
        rf"\s*(?:के\s+साथ|{taking})\s+(?:संयुक्त\s+रूप\s+से\s+)?\S+\s+(?:स्थान|नंबर|पायदान|रैंक|क्रम)\s+पर\s+(?:(?:ही|भी)\s+)?(?:हैं|रहे|थे)(?!\p{{L}}|\p{{M}})"
    )


# "थाना घरघोड़ा, तमनार एवं लैलूंगा द्वारा इस माह लंबित मर्ग का": each did what the clause says.
_DID = regex.compile(r"(?:ने|द्वारा|व्दारा)\s+[^,;।]{0,40}")
_MANY = 3
