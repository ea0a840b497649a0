"""दोनों, तीनों and "इन सभी": a figure that those share who were named right before, in the sentence or in the one before it.

"गैसड़ी और सादुल्लाहनगर को 96 अंक मिले, दोनों की प्रदेश में 212वीं रैंक रही"; "कोंच व माधौगढ़
दोनों 75 फीसद से ऊपर निकल चुकी हैं". Before a noun ("दोनों प्रारूपों में") the word counts that. "दोनों
पिछली बार क्रमशः सातवें और 12वें स्थान पर थे" gives each its own. "इन सभी को सौ में सौ अंक मिले" is about the
list of the sentence before.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import ArticleState, Subject
from extract.draft import Draft
from extract.holders.subject_types import SCOPE_TYPES
from extract.joints import BETWEEN_NAMES
from extract.kept_patterns import compile_pattern
from extract.lists.name_lists import NameList
from extract.lists.respectively import ENOUGH, RESPECTIVELY, joined_run, run_of_ranks
from extract.names.name import Name
from extract.names.words import heads, plurals
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.sentences import Sentence

_COUNTS = {"दोनों": 2, "दोनो": 2, "तीनों": 3, "तीनो": 3, "चारों": 4, "चारो": 4, "पांचों": 5, "पांचो": 5}


def both_named(claim: Claim, window: Window, lists: list[NameList], prepared: Prepared) -> list[tuple[int, int]]:
    """The names of a list that दोनों right behind it takes together before a claim; [] for none."""
    said = _said(claim, window, prepared)
    if said is None:
        return []
    for found in lists:
        gap = prepared.between(found.end, said.start())
        if found.end <= said.start() and not gap.strip(" ,") and len(found.items) >= _COUNTS[said["both"]]:
            return list(found.items)[-_COUNTS[said["both"]] :]
    return []


def both_spoken_of(
    claim: Claim,
    claims: list[Claim],
    window: Window,
    sentence: Sentence,
    drafts: list[Draft],
    state: ArticleState,
    prepared: Prepared,
) -> list[Subject]:
    """The last two (or three) subjects of the article for a claim of दोनों, or the whole list before for one of "इन सभी"; [] for none.

    Where the sentence gives them a number each, in order (क्रमशः), the one whose number the claim is.
    """
    if claim.kind == "amount" and claim.number is not None and claim.number.each:
        to_both = _TO_BOTH.search(prepared.folded.text, window.start, claim.anchor)
        row = (
            _row_before(_COUNTS[to_both["both"]], to_both.start(), prepared) if to_both and not to_both["rest"] else []
        )
        if row:
            return [resolve(name, state, prepared, prepared.names) for name in row]
        spoken_of = _before(sentence, drafts, prepared) if to_both and to_both["rest"] else drafts
        return _last_subjects(_COUNTS[to_both["both"]], spoken_of) if to_both else []
    counted = claim.kind not in ("rank", "score", "coverage", "amount") and claim.unit != _ENTERED
    if counted and not _of_those_listed().search(prepared.folded.text, sentence.start, claim.anchor):
        return []
    theirs_in_turn = _given_in_turn(claim, claims, sentence, drafts, prepared)
    if theirs_in_turn:
        return theirs_in_turn
    run = run_of_ranks(claim, claims, prepared)
    if len(run) in _COUNTS.values():
        whole = Window(sentence.start, run[0].anchor, sentence.end)
        said = _said(run[0], whole, prepared)
        in_turn = said and RESPECTIVELY.search(prepared.folded.text, said.end(), run[0].anchor)
        if said is not None and in_turn and _COUNTS[said["both"]] == len(run):
            of_each = _joined_before(len(run), sentence, prepared)
            of_each = of_each or _last_subjects(len(run), _before(sentence, drafts, prepared), alike=False)
            return of_each[run.index(claim) : run.index(claim) + 1]
        theirs = _theirs().search(prepared.folded.text, sentence.start, run[0].anchor)
        if theirs is not None:
            of_each = _last_subjects(len(run), _before(sentence, drafts, prepared), alike=False)
            return of_each[run.index(claim) : run.index(claim) + 1]
    in_order = _of_those_listed().search(prepared.folded.text, sentence.start, claim.anchor)
    if in_order is not None:
        told = [c for c in claims if c.anchor >= in_order.end() and c.kind == claim.kind]
        of_each = _list_before(_before(sentence, drafts, prepared))
        at = told.index(claim)
        return of_each[at : at + 1] if len(told) <= len(of_each) else []
    said = _said(claim, window, prepared) or _of_such(claim, window, prepared)
    if said is not None:
        row = _row_before(_COUNTS[said["both"]], said.start(), prepared)
        if row:
            return _of_kind([resolve(name, state, prepared, prepared.names) for name in row], said, prepared)
        return _of_kind(_last_subjects(_COUNTS[said["both"]], drafts), said, prepared)
    these = _THESE.match(prepared.folded.text, sentence.start) if claim is claims[0] else None
    if these is not None or _all_these().search(prepared.folded.text, window.start, claim.anchor):
        return _list_before(_before(sentence, drafts, prepared))
    return []


def _given_in_turn(
    claim: Claim, claims: list[Claim], sentence: Sentence, drafts: list[Draft], prepared: Prepared
) -> list[Subject]:
    """“नैनवां और देई दूसरे और तीसरे नंबर पर हैं, इन्हें 93 और 91 अंक मिले": to each of those just told of a figure of its own, if they are as many."""
    alike = sorted(
        (c for c in claims if c.kind == claim.kind and c.kind in ("score", "coverage")), key=lambda c: c.start
    )
    run = joined_run(claim, alike, prepared)
    if len(run) < ENOUGH:
        return []
    said = _TO_THEM.search(prepared.folded.text, sentence.start, run[0].start)
    told = [d for d in drafts if said is not None and d.field_name == prepared.name and d.start < said.start()]
    of_last = {d.subject.name: d.subject for d in told if d.sentence == told[-1].sentence and d.kind == "rank"}
    subjects = [*of_last.values()]
    return [subjects[run.index(claim)]] if len(subjects) == len(run) else []


_TO_THEM = regex.compile(rf"(?<!\p{{L}})(?:इन्हें|उन्हें|इंहें|उंहें|इनको|उनको|इनके|उनके)\s+(?:{RESPECTIVELY.pattern})?\s*$")


def _joined_before(count: int, sentence: Sentence, prepared: Prepared) -> list[Subject]:
    """The names that the sentence before joins ("नोएडा और गाजियाबाद उसके बाद हैं"), if they are so many; [] otherwise."""
    text = prepared.folded.text
    earlier = [n for n in prepared.names if n.start < sentence.start and n.kind in ("place", "headed", "bare")]
    if not earlier or _STOP.search(prepared.between(earlier[-1].end, sentence.start).rstrip(" ।.")):
        return []
    row = [earlier[-1]]
    rows = [row]
    for name in reversed(earlier[:-1]):
        if _STOP.search(text, name.end, row[-1].start):
            break
        if name.case or not BETWEEN_NAMES.fullmatch(text, name.end, row[-1].start):
            row = []
            rows.append(row)
        row.append(name)
    joined = [row for row in rows if len(row) > 1]
    if len(joined) != 1 or len(joined[0]) != count:
        return []
    return [Subject(n.text, n.type or "other", n.start, n.end, "pronoun", prepared.name) for n in reversed(joined[0])]


_STOP = regex.compile(r"[।\n]|\.\s")


def _row_before(count: int, at: int, prepared: Prepared) -> list[Name]:
    """So many names in a row before an offset, of its sentence or the one before ("क, ख व ग सबसे आगे रहे। इन तीनों को"); [] for none.

    Only where nothing has been named since, of which the word could be said.
    """
    text = prepared.folded.text
    named = [n for n in prepared.names if n.end <= at and n.kind in ("place", "headed", "bare")]
    row: list[Name] = []
    for name in reversed(named):
        if row and not (not name.case and BETWEEN_NAMES.fullmatch(text, name.end, row[0].start)):
            break
        row.insert(0, name)
    if len(row) != count or any(n.counted or n.plural for n in row):
        return []
    if any(n.value == count and 0 <= n.outer_start - row[-1].after <= 1 for n in prepared.numbers):
        return []  # "दिल्ली और हरियाणा के दो युवक घायल हुए। दोनों को": the youths
    stops = sum(1 for _ in _STOP.finditer(text, row[-1].end, at))
    return row if stops <= 1 and "\n" not in text[row[-1].end : at] else []


def _last_subjects(count: int, drafts: list[Draft], *, alike: bool = True) -> list[Subject]:
    """So many subjects, the last of the drafts, if they are named (and of one type, unless not `alike`); [] otherwise."""
    out: list[Subject] = []
    for draft in reversed(drafts[-_BACK:]):
        if draft.subject.name not in [subject.name for subject in out] and draft.subject.how != "main":
            out.insert(0, draft.subject)
        if len(out) == count:
            types = {subject.type for subject in out}
            return out if not alike or len(types) == 1 or types == {"person", "other"} else []
    return []


def _before(sentence: Sentence, drafts: list[Draft], prepared: Prepared) -> list[Draft]:
    """The drafts of the same field that an earlier sentence made."""
    return [draft for draft in drafts if draft.field_name == prepared.name and draft.start < sentence.start]


def _list_before(drafts: list[Draft]) -> list[Subject]:
    """The subjects of the list that the last drafts share, each once; [] where the last one is of no list."""
    out: list[Subject] = []
    for draft in reversed(drafts):
        if draft.kind == "count" and draft.subject.how != "list" and draft.sentence == drafts[-1].sentence:
            continue  # how many they are
        if draft.subject.how != "list" or draft.sentence != drafts[-1].sentence:
            break
        if draft.subject.name not in [subject.name for subject in out]:
            out.insert(0, draft.subject)
    return out if len(out) > 1 else []


_NEAR = 40  # characters: "दोनों की प्रदेश में 212वीं"
_BACK = 6  # drafts: two sentences full of figures


def _said(claim: Claim, window: Window, prepared: Prepared) -> regex.Match[str] | None:
    for match in _both().finditer(prepared.folded.text, window.start, claim.anchor):
        word = prepared.folded.text[match.end() : claim.anchor].split()[:1]
        if claim.kind == "amount" and word in (["से"], ["के"]):
            continue  # "चारों से 12 करोड़ रुपये की वसूली हुई": of all of them together
        if claim.anchor - match.end() > _NEAR:
            continue
        if word and (word[0].endswith(("ों", "ओं", "ें", "एं", "ियां")) or word[0] in _nouns()):
            continue
        return match
    return None


def _of_such(claim: Claim, window: Window, prepared: Prepared) -> regex.Match[str] | None:
    """“इन दोनों राज्यों का स्कोर 96.4 फीसदी है”, "तीनों छात्रों को 488 अंक": of each of so many of a kind; nobody named between."""
    if claim.kind not in ("rank", "score", "coverage"):
        return None
    for match in _such().finditer(prepared.folded.text, window.start, claim.anchor):
        named = any(
            match.end() <= n.start and n.end <= claim.anchor and n.kind in ("place", "headed", "bare", "person")
            for n in prepared.names
        )
        if not named and claim.anchor - match.end() <= _NEAR:
            return match
    return None


@lru_cache(maxsize=1)
def _such() -> regex.Pattern[str]:
    many = lexicon.alternation(plurals()) + "|" + lexicon.any_of("exam_words", "pupil") + "|खिलाडियों|पहलवानों"
    after = "बाद|बीच|साथ|मुकाबले|अलावा|पीछे|आगे|लिए|तुलना|अपेक्षा"
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<both>{'|'.join(_COUNTS)})\s+{lexicon.whole_word(many)}"
        rf"\s+(?:का|की|के|को|ने)\s+(?!{lexicon.whole_word(after)}|पीछे|पछाड)"
    )


def _kind_told(said: regex.Match[str], prepared: Prepared) -> str:
    """“इन दोनों राज्यों का स्कोर": of what sort a noun behind the word says that they are; "" where it does not."""
    noun = _THEIR_NOUN.match(prepared.folded.text, said.start("both"))
    pointed = prepared.folded.text[: said.start()].split()[-1:]
    return heads().get(noun["noun"], "") if noun is not None and pointed in (["इन"], ["उन"]) else ""


_THEIR_NOUN = regex.compile(r"[\p{L}\p{M}]+\s+(?P<noun>[\p{L}\p{M}]+ों)\s+(?:को|का|की|के|ने)\s")
_TOWNS = ("district", "city")  # one name may be either


def _of_kind(subjects: list[Subject], said: regex.Match[str], prepared: Prepared) -> list[Subject]:
    """The subjects, if they may be what the noun behind दोनों calls them; [] otherwise."""
    kind = _kind_told(said, prepared)
    wide = (*SCOPE_TYPES, *_TOWNS)
    if not kind or all(s.type == kind or (s.type in _TOWNS and kind in _TOWNS) for s in subjects):
        return subjects
    return [] if kind in wide or any(s.type in wide for s in subjects) else subjects


# "दोनों को 50-50 लाख", "शेष दोनों अस्पतालों को एक-एक लाख": a sum for each of those spoken of
_TO_BOTH = regex.compile(
    rf"(?<!\p{{L}})(?P<rest>(?:शेष|बाकी|अन्य)\s+)?(?P<both>{'|'.join(_COUNTS)})\s+(?:[\p{{L}}\p{{M}}]+\s+)?को\s+(?:[\p{{L}}\p{{M}}]+\s+){{0,2}}$"
)
_ENTERED = "countries"  # "इनके नागरिक 190 देशों में": each of those listed may enter so many
# "… आइसलैंड। इन्हें 7.8 अंक मिले": of the whole list of the sentence before; "इनके बाद", "इनमें" are of others
_THESE = regex.compile(
    r"\s*(?:इन्हें|इनको|इन्होंने|(?:इनके|इनका|इनकी)(?!\s+(?:बाद|अलावा|साथ|पीछे|बीच|मुकाबले|आगे|पहले|अतिरिक्त|लिए|तुलना|अपेक्षा)(?!\p{L})))\s"
)


@lru_cache(maxsize=1)
def _theirs() -> regex.Pattern[str]:
    """“राज्य में इनकी जगह क्रमशः 526वीं और 532वीं है": of those whom the sentence before told of, in its order."""
    they = lexicon.whole_word("इनकी|इनका|इनके|इनको|इन्हें|उनकी|उनका|उनके|उनको|उन्हें")
    return compile_pattern(rf"{they}[^,;।]*?{RESPECTIVELY.pattern}")


@lru_cache(maxsize=1)
def _of_those_listed() -> regex.Pattern[str]:
    """“इन जिलों का रिजल्ट क्रमश: 78.7, 78.5 और 78.1 फीसदी है": of the list of the sentence before, in its order."""
    return compile_pattern(
        rf"{lexicon.whole_word('इन|उन')}\s+\S+(?:ों|ओं)\s+(?:का|की|के|में|ने|को)\s[^,;।]*?{RESPECTIVELY.pattern}"
    )


@lru_cache(maxsize=1)
def _all_these() -> regex.Pattern[str]:
    """“इन सभी को", "ये सभी", "इन सबने”; "इन सभी को मिलाकर" is of none of them."""
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?:(?:इन|उन)\s+(?:सभी|सब)|ये\s+(?:सभी|सब)|इनमें\s+(?:सभी|प्रत्येक|हर\s+एक))"
        rf"(?:\s*(?:को|ने|के|की|का))?+(?!{lexicon.WORD_CHAR}|\s+(?:मिला|जोड|बीच|अलावा|अलग))"
    )


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    """Nouns that दोनों can count; a state or a district after it is where the two stand."""
    wide = {word for word, kind in heads().items() if kind in ("state", "district", "country", "zone")}
    return frozenset({*heads(), *lexicon.lookup("units")} - wide)


@lru_cache(maxsize=1)
def _both() -> regex.Pattern[str]:
    return compile_pattern(
        rf"(?<!{lexicon.WORD_CHAR})(?P<both>{'|'.join(_COUNTS)})(?:\s+(?:जगह|जगहों|स्थानों)(?:\s+(?:पर|में))?|\s+(?:ही|को|की|के|का|ने))?+\s+(?!मिला|छोड|जोड|घटा|बीच|अलग|ओर|तरफ|दिशा|खाने|धाम)"
    )
