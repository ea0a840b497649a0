"""Untyped words as subjects: of "मालपुरा में 84 प्रतिशत" and "विकास में 84 प्रतिशत" the one names somebody, the other nobody.

No table knows them. Construction decides: what stands right before its number, acts, receives, opens the
sentence of a place or stands in a row may be a name, and the name model is asked of the rest, last.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import ArticleState
from extract.holders.gaps import is_row, lead_in, only_fillers, speaks
from extract.holders.persons import is_person, known_person
from extract.joints import ALONGSIDE_SOON
from extract.kept_patterns import compile_pattern
from extract.measures.indicators import OF_WORK
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.names.words import any_ranking
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text


def may_stand(
    claim: Claim,
    window: Window,
    name: Name,
    gap: str,
    whole: int,
    state: ArticleState,
    prepared: Prepared,
    *,
    asked: bool,
) -> bool:
    """Whether an untyped name can be the subject of a claim; unless `asked`, what the name model would say is taken for a yes.

    `gap` is the text from the name's case mark to the figures, `whole` where the claim's total begins, -1 for none.
    """
    if name.text.endswith(_OBLIQUE_PLURALS):
        return False  # "मरीजों को निक्षय मित्रों ने गोद लिया": many, and nobody's name
    if any(name.start - number.outer_end == 1 and number.kind == "cardinal" for number in prepared.numbers):
        return is_row(prepared, name)  # "6,480 माल में से": what a number counts
    if _is_criterion(claim, window, name, whole, state, prepared) or _is_no_place(claim, name, prepared):
        return False
    ranked = claim.kind in ("rank", "score")
    measured = _index().sub(" ", gap) if claim.unit == "index" else gap
    adjacent = only_fillers(_rate().sub(" ", gap) if claim.unit == "percent" and name.case == "locative" else measured)
    if adjacent and name.case == "genitive" and claim.unit.endswith(_WON) and _acts(name, prepared):
        return True
    player = ranked and _is_player(window, name, state, prepared)
    if not adjacent and not player and not _leads(claim, window, name, gap, state, prepared, asked=asked):
        return False
    if not name.case and not ranked and not _stands_bare(claim, window, name, state, prepared, adjacent=adjacent):
        return False
    # "बीकापुर से 12, हैरिंग्टनगंज से नौ … स्कूल"
    in_row = adjacent and (claim.rule.endswith(".shared_unit") or in_row_of_sources(claim, name, prepared))
    if (
        name.case in ("genitive", "ablative")
        and claim.kind in ("count", "coverage")
        and not (state.frame_type or in_row)
    ):
        return False
    read_there = claim.unit == "index" and name.case == "locative" and adjacent  # "समनपुरा में 355"
    full = player and len(name.text.split()) > 1
    parallel = claim.rule.endswith(".shared_unit") and name.case == "genitive" and adjacent
    if parallel and claim.kind == "score" and _PARALLEL.fullmatch(prepared.between(window.start, name.start)):
        return True
    return (
        read_there
        or full
        or (in_row and name.case == "ablative")
        or _may_be_a_name(name, gap, state, prepared, asked=asked)
    )


def in_row_of_sources(claim: Claim, name: Name, prepared: Prepared) -> bool:
    """“रोशनबाद से 26, सलेमपुर से 38 व सहदेवपुर से 33 बकायादारों की": whether a place in से is one of a row of such, with a figure each."""
    if name.case != "ablative" or claim.kind not in ("count", "amount"):
        return False
    text = prepared.folded.text
    behind = _NEXT_SOURCE.match(text, claim.end) if claim.number is not None else None
    return behind is not None or _SOURCE_BEFORE.search(text, max(0, name.start - _ITEM), name.start) is not None


_ITEM = 40  # code points
_JOINT = r"\s*(?:,|(?:और|व|तथा|एवं)(?!\p{L}|\p{M}))\s*"
_NEXT_SOURCE = regex.compile(rf"(?:\s+[\p{{L}}\p{{M}}]+)?{_JOINT}(?:[\p{{L}}\p{{M}}]+\s+){{1,3}}?से\s+\d")
_SOURCE_BEFORE = regex.compile(rf"(?<!\p{{L}})से\s+\d[\d,]*(?:\s+[\p{{L}}\p{{M}}]+)?{_JOINT}$")
# "अर्जुन की रेटिंग 2741 है जबकि विदित की 2718": a second owner of such a figure
_PARALLEL = regex.compile(r"\s*(?:(?:है|थी|रही|रहा)\s*)?,?\s*(?:जबकि|वहीं|और|व|तथा|एवं)\s+")


@lru_cache(maxsize=1)
def _index() -> regex.Pattern[str]:
    """What is measured, between a place and its value: "जहांगीरपुरी में एक्यूआई 455"."""
    return compile_pattern(lexicon.whole_word(lexicon.any_of("score_words", "index")))


@lru_cache(maxsize=1)
def _rate() -> regex.Pattern[str]:
    """What is so many percent, between a place and its share: "सुमावली में मतदान 69.31 प्रतिशत"."""
    return compile_pattern(
        r"^\s*" + lexicon.whole_word("मतदान|वोटिंग|परिणाम|रिजल्ट|" + lexicon.any_of("reaching_words", "rates"))
    )


def _is_criterion(
    claim: Claim, window: Window, name: Name, whole: int, state: ArticleState, prepared: Prepared
) -> bool:
    """“सिटीजन फीडबैक के 1500 में से 903.18”, in a row of such: for what the marks are."""
    if claim.kind != "score" or whole < 0 or not _OF_CRITERION.fullmatch(prepared.between(name.end, whole)):
        return False
    known = state.frame_type in _SMALL_FRAMES or places(name.text) or is_person(name, prepared)
    in_row = claim.rule.endswith("_in_row") or not prepared.between(window.start, name.start).strip(" ,और")
    return in_row and not known


_OF_CRITERION = regex.compile(r"(?:[^,।]* )?के ")
_SMALL_FRAMES = ("block", "police_station", "village", "zone", "other", "department", "institution")


def _is_no_place(claim: Claim, name: Name, prepared: Prepared) -> bool:
    """Whether a locative says in what, and not where: that of a rank or of marks, that of पर."""
    if name.case != "locative":
        return False
    of_place = claim.kind in ("rank", "score") and claim.unit != "index"
    return of_place or prepared.between(name.end, name.after).strip() != "में"


def _is_player(window: Window, name: Name, state: ArticleState, prepared: Prepared) -> bool:
    """“जसप्रीत बुमराह एक पायदान ऊपर चढ़कर", "इंग्लैंड के ओली रॉबिन्सन”: in a contest, who opens the clause of a place."""
    if name.case or not state.persons or name.text.isascii():
        return False
    return _OWNED.fullmatch(prepared.between(window.start, name.start)) is not None


_OWNED = regex.compile(r"[\s।,]*(?:[\p{L}\p{M}]+\s+(?:के|की)\s+)?")


_RUNNING = regex.compile(r"^\s*\d{1,3}\s*[.)]\s*")  # "2. बारादरी - 19": the running number of a row


def _acts(name: Name, prepared: Prepared) -> bool:
    """“सर्विसेज ने केरल को हराया। सर्विसेज के पदक 51 हैं": whether who owns something has done something; no game has ("कुश्ती के पदक")."""
    return any(n.text == name.text and n.case == "ergative" and n.start < name.start for n in prepared.names)


_WON = "medals"
_IN_TABLE = regex.compile(r"^[^,;।]{0,48}?(?:तालिका|सूची)\s+में\s+")  # "पदक तालिका में सर्विसेज 42 स्वर्ण, 20 रजत"


def _is_first(claim: Claim, window: Window, name: Name, prepared: Prepared, *, adjacent: bool) -> bool:
    """Whether a name opens the claim's stretch, or stands right before a figure that somebody is told with (के साथ)."""
    before = _RUNNING.sub("", prepared.between(window.start, name.start))
    if not lead_in(_IN_TABLE.sub("", before) if claim.unit.endswith(_WON) else before):
        return True
    return adjacent and not name.case and ALONGSIDE_SOON.match(prepared.folded.text, claim.end) is not None


def _leads(
    claim: Claim, window: Window, name: Name, gap: str, state: ArticleState, prepared: Prepared, *, asked: bool
) -> bool:
    """Whether a name apart from its figures can still be whose they are: it acts, receives, opens the clause or is a person's."""
    ranked = claim.kind in ("rank", "score")
    if ranked and name.case == "ergative" and not speaks(gap):
        return True
    first = _is_first(claim, window, name, prepared, adjacent=False)
    if first and (name.case in ("ergative", "dative") or (ranked and not name.case)):
        return True
    stands = ranked and name.case in ("", "ergative", "dative", "genitive")
    return stands and (not asked or name.text in state.called or _is_someone(name, prepared))


def _stands_bare(
    claim: Claim, window: Window, name: Name, state: ArticleState, prepared: Prepared, *, adjacent: bool
) -> bool:
    """Whether a name without a case mark can have a count, a sum or coverage: first, right before it, or in a row."""
    if not _is_first(claim, window, name, prepared, adjacent=adjacent):
        return False
    if is_row(prepared, name):
        return True
    if claim.kind in ("count", "amount"):
        return name.end >= window.stop - 1
    in_row = claim.rule.endswith(".shared_unit") and adjacent  # "बालको नगर 28, कटघोरा 24 … वारंट"
    alongside = adjacent and ALONGSIDE_SOON.match(prepared.folded.text, claim.end) is not None
    return bool(state.frame_type) or in_row or alongside or (adjacent and _is_among(claim, name, prepared))


def _is_among(claim: Claim, name: Name, prepared: Prepared) -> bool:
    """“कांटी 71%, मुसहरी 82%, मीनापुर 82%”: a share in a row of such, one before it and one behind."""
    text = prepared.folded.text
    before = _ITEM_BEFORE.search(text, max(0, name.start - _NEXT), name.start)
    return before is not None and _ITEM_BEHIND.match(text, claim.end) is not None


_NEXT = 32  # code points: a name, its figure and a comma
_SHARE = r"\d[\d.]*\s*(?:%|प्रतिशत|फीसदी|फीसद)"
_ITEM_BEFORE = regex.compile(rf"[\p{{L}}\p{{M}}]\s+{_SHARE}\s*,\s*$")
_ITEM_BEHIND = regex.compile(rf"\s*(?:,|और|व|तथा|एवं)\s*[\p{{L}}\p{{M}}]+(?:\s+[\p{{L}}\p{{M}}]+)?\s+{_SHARE}")


def _is_someone(name: Name, prepared: Prepared) -> bool:
    """Whether an untyped name is a person's."""
    return _owns_as_person(name) or is_person(name, prepared)


def _owns_as_person(name: Name) -> bool:
    """“इंटर में गीता का चौथा स्थान": a given name that something is of."""
    return name.case == "genitive" and name.text in person_words("given")


# Frames whose names the model may not know: small places. Of courts and centres it is no proof.
_PLACE_FRAMES = ("block", "police_station", "village", "district", "city", "zone", "other", "state", "country")


def _may_be_a_name(name: Name, gap: str, state: ArticleState, prepared: Prepared, *, asked: bool) -> bool:
    """Whether an untyped word is somebody or some place: the model says so, it receives or does, or it stands in a row.

    Of words that none of these spoke for, six in ten were no names ("खनन में 91 प्रतिशत",
    "ओवरआल दूसरे"); of those that the model read as a name one in eighteen.
    """
    alone = is_row(prepared, name) or (not name.case and not gap.strip())
    if alone and fold_text(name.text.split()[-1]) in lexicon.words("indicators", *OF_WORK):
        return False  # "गीला-सूखा कचरा पृथक्करण : 64 प्रतिशत": what is measured
    if name.case in ("dative", "ergative") or is_row(prepared, name) or name.text in any_ranking():
        return name.text not in any_ranking()
    if _owns_as_person(name) or name.text in state.called or known_person(name):
        return True
    if not name.case and gap.split()[:1] and gap.split()[0].endswith(("ों", "ओं")):
        return False  # विकास कार्यों में: the first of two nouns
    if (not name.case and not gap.strip()) or state.frame_type in _PLACE_FRAMES:
        return True
    return not asked or bool(prepared.tokens.evidence.label(name.start, name.end))


_OBLIQUE_PLURALS = ("ों", "ओं")
