"""The country or the state whose whole a figure is of: "राष्ट्रीय औसत 87 फीसद", "देशभर में 22.09 लाख में से 12.36 लाख पास हुए"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import NOBODY, ArticleState, Subject
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.measures.measure_kinds import is_yearly_exam
from extract.measures.measure_printing import as_printed
from extract.names.name import Name
from extract.news.events_of_nowhere import is_open_exam
from extract.prepared import Prepared
from extract.rules.base import Claim


def average(claim: Claim, window: Window, state: ArticleState, prepared: Prepared) -> Subject:
    """“राष्ट्रीय औसत 87 फीसद", "राज्य औसत से": whose average it is; NOBODY where none is named so."""
    said = _AVERAGE.search(prepared.folded.text, window.start, claim.start)
    if said is None and claim.unit == "percent" and _BESIDE.match(prepared.folded.text, claim.end):
        said = _OF_STATE.search(prepared.folded.text, window.start, claim.start)
    if said is None:
        return NOBODY
    return _of_all(said, state, prepared)


# "राज्य के 62 प्रतिशत की तुलना में जिले में 71 प्रतिशत"
_OF_STATE = regex.compile(r"(?<!\p{L})(?P<of>देश|राज्य|प्रदेश|सूबे)\s+के\s+(?:औसत\s+)?$")
_BESIDE = regex.compile(r"\s+(?:[\p{L}\p{M}]+\s+){0,3}?" + lexicon.whole_word(lexicon.any_of("part_words", "compared")))


def _of_all(said: regex.Match[str], state: ArticleState, prepared: Prepared) -> Subject:
    """The country or the state that "of" of a match means; NOBODY for a state that the article never tells."""
    spans = (said.start("of"), said.end("of"), "carried", prepared.name)  # the article goes on with its own
    if said["of"] in ("देश", "राष्ट्रीय"):
        return Subject("भारत", "country", *spans)
    return Subject(state.state_name, "state", *spans) if state.state_name else NOBODY


_AVERAGE = regex.compile(r"(?<!\p{L})(?P<of>राष्ट्रीय|राज्य|प्रदेश)\s+औसत\s+(?:[^\s,;।]+\s+){0,2}$")


def throughout(claim: Claim, window: Window, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject:
    """“देशभर में 22.09 लाख में से 12.36 लाख पास हुए", "राज्य स्तर पर 63.9 फीसदी": country or state; NOBODY where one nearer is named."""
    if claim.kind not in ("coverage", "count", "amount"):
        return NOBODY
    said = _ALL_OVER.search(prepared.folded.text, window.start, claim.start)
    if said is None or any(said.end() <= n.start < claim.start and n.kind in ("place", "headed") for n in names):
        return NOBODY
    if claim.unit == "percent" and said.group().rstrip().endswith(("के", "की")):
        return NOBODY  # "देश भर के ऐसे 22 फीसदी मामले दिल्ली में दर्ज हुए": whose share of the whole it is
    here = [n for n in names if window.start <= n.start < claim.start and n.case in ("ergative", "dative", "genitive")]
    if here and said["level"]:
        return NOBODY  # "जिले को राज्य स्तर पर 88 फीसदी उपलब्धि मिली"
    return _of_all(said, state, prepared)


_ALL_OVER = regex.compile(r"(?<!\p{L})(?P<of>देश|प्रदेश|राज्य|सूबे)(?:\s?भर\s+(?:में|से|के|की)|(?P<level>\s+स्तर\s+पर))\s")


def examined_in_state(claim: Claim, subject: Subject, state: ArticleState) -> Subject | None:
    """“परीक्षा 2,258 केंद्रों पर हुई" in news of one district's toppers: the state of a board's examination, which no district holds alone.

    So of candidates, where there are more than any district has, and `subject` is a place that the sentence does not name; None for none.
    """
    measure = state.measure
    if claim.kind not in ("count", "coverage") or subject.type not in _WITHIN:
        return None
    most = _CENTRES if claim.unit == "centres" else _CANDIDATES if claim.unit in _EXAMINED else 0
    many = most and max(claim.value, claim.out_of or 0) >= most
    if not many or not state.state_name or not is_yearly_exam(measure) or is_open_exam(as_printed(measure, state)):
        return None
    return Subject(state.state_name, "state", how="carried")


def sent_by_minister(claim: Claim, subject: Subject, line: Line, state: ArticleState) -> Subject | None:
    """“मुख्यमंत्री ने 24 लाख महिलाओं के खातों में 612 करोड़ रुपये भेजे" in news of one district: the state, or the country of the prime minister.

    So of whom it was sent to and of the sum, where `subject` is a place within them; None for none.
    """
    if claim.kind not in ("count", "coverage", "amount") or subject.type not in _WITHIN:
        return None
    if all(number.value < _SENT_TO_MANY for number in line.numbers.values()):
        return None
    said = _sent().search(line.text)
    if said is None:
        return None
    if said["country"]:
        return Subject("भारत", "country", how="carried")
    return Subject(state.state_name, "state", how="carried") if state.state_name else None


@lru_cache(maxsize=1)
def _sent() -> regex.Pattern[str]:
    head = lexicon.whole_word(lexicon.any_of("ministers", "country"))
    of_state = lexicon.whole_word(lexicon.any_of("ministers", "state"))
    return compile_pattern(
        rf"(?:(?P<country>{head})|{of_state})\s+(?:(?!ने\s|आवास|[^\s]*योजना|कार्यालय|राहत|सडक)[^\s,;।]+\s+){{0,4}}ने\s[^;।]{{0,120}}?(?<!\p{{L}})खात(?:े|ों)\s+में\s"
        rf"[^;।]{{0,80}}?(?<!\p{{L}}){lexicon.any_of('ministers', 'sent')}"
    )


_SENT_TO_MANY = 1e5  # people or rupees
_WITHIN = ("district", "city", "block", "village")
_EXAMINED = ("students", "examinees", "candidates", "girls", "boys")
# 1,228 and 1,15,606 are the least that the gold has of a state behind the name of a town.
_CENTRES, _CANDIDATES = 600, 1e5
