"""Who a number is about: the clause by its case marks and order, then the sentence, then what the article has been speaking of.

Two numbers of one sentence share what stands before both, and each looks first at
the words between the number before it and itself: "बांका 78.4 अंक के साथ पहले और
जहानाबाद 74.9 अंक के साथ दूसरे". Among the names there, the case mark decides: ने,
को and no mark at all make a subject of a rank or a score; में does so only for a
number that is measured in a place; a state or country before में is the field of a
rank, and so is the owner of counted things ("राज्य के 534 अंचलों में").
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract.arguments import NOTHING, Found, Window
from extract.article_state import NOBODY, ArticleState, Subject
from extract.groups import group_subject
from extract.name_lists import listed_names
from extract.names.mentions import Name
from extract.persons import is_person, owners
from extract.prepared import Prepared
from extract.resolution import DIVISIONS, resolve
from extract.rules.base import Claim
from extract.subject_behind import described_behind, named_at_once, subject_behind
from extract.subject_candidates import is_row, only_fillers, standing, stands_aside


def find_subject(
    claim: Claim,
    window: Window,
    names: list[Name],
    state: ArticleState,
    prepared: Prepared,
    before: Subject,
    spoken: Found = NOTHING,
) -> Subject:
    """The subject of a claim. `before` is that of the claim before it in the same sentence, NOBODY for the first.

    `spoken` is who tells it ("जल निगम के अधिशासी अभियंता …"): no name of theirs is the subject.
    """
    group = group_subject(claim, window, state, prepared)
    if group is not NOBODY:
        return group
    if claim.rule == "rank.before_name":
        named = next((n for n in names if n.start == claim.end + 1), None)
        if named is not None:
            return replace(resolve(named, state, prepared, names), how="right")
    last = _within_last(claim, names)
    if last is not None:
        return resolve(last, state, prepared, names)
    who = _relative(claim, window, names, state, prepared)
    if who is not None:
        return resolve(who, state, prepared, names)
    this = _this_person(claim, window, names, state, prepared)
    if this is not NOBODY:
        return this
    behind = _with_figure(claim, names, prepared)
    if behind is not None:
        return replace(resolve(behind, state, prepared, names), how="right")
    average = _average(claim, window, state, prepared)
    if average is not NOBODY:
        return average
    left = [n for n in names if window.start <= n.start and n.end <= window.stop and not _in_brackets(n, prepared)]
    if before.how == "right" and _RELATIVE.search(prepared.between(before.end, claim.start)):
        return replace(before, how="sentence")  # "पहले स्थान पर ऊना का अंब स्कूल रहा जिसे 181 अंक मिले"
    if before.how == "right" and claim.kind == "rank" and not prepared.between(before.end, claim.start).strip():
        return replace(before, how="sentence")  # "89.04 अंकों के साथ निवाड़ी पहले"
    if before.how == "right" and claim.kind == "rank" and _NEXT.fullmatch(prepared.between(before.end, claim.start)):
        after = subject_behind(claim, [n for n in names if claim.end <= n.start < window.right], state, prepared)
        if after is not None:  # "पहले पर अररिया का सिकटी, दूसरे पर बांका का धोरैया"
            return replace(resolve(after, state, prepared, names), how="right")
    if before.how == "right":
        left = [n for n in left if n.start != before.start]  # it was the subject behind the number before
    aside = _joined_aside(claim, left, prepared)
    left = [n for n in left if n.start not in aside]
    if claim.kind in ("coverage", "count", "amount"):
        listed = listed_names(names, prepared)
        left = [n for n in left if n.start not in listed]
    if claim.kind in ("rank", "score"):
        owning = owners(names, prepared, contest=state.persons or state.frame_type == "police_station")
        left = [n for n in left if n.start not in owning]
    if claim.kind == "rank" and (before.type in _BELOW_DISTRICT or before.type == "other"):
        left = [n for n in left if not _is_field(n)]
    if spoken.start >= 0:
        left = [n for n in left if not spoken.start <= n.start < spoken.end]
    first = names[0] if names and claim.kind in ("rank", "score") else None
    if first is not None and first.end < claim.start and is_row(prepared, first) and is_person(first, prepared):
        return resolve(first, state, prepared, names)  # "- राहुल शुक्ल, गांधी इंटर कालेज : 468 अंक"
    owner = _owner_of_place(claim, left, prepared)
    if owner is not None:
        return resolve(owner, state, prepared, names)
    labelled = _label_of_row(claim, names, prepared)
    if labelled is not None:
        return resolve(labelled, state, prepared, names)
    bracketed = _before_bracket(claim, names, prepared)
    if bracketed is not None:
        return resolve(bracketed, state, prepared, names)
    described = described_behind(claim, [n for n in names if claim.end <= n.start], state, prepared)
    if described is not None:
        return resolve(described, state, prepared, names)
    best = _best(claim, window, left, state, prepared)
    if best is not None and best.kind == "pronoun" and best.type == "it" and before is not NOBODY:
        return replace(before, how="pronoun")
    if best is not None and claim.kind == "rank" and _is_field(best) and before is NOBODY:
        after = subject_behind(claim, [n for n in names if claim.end <= n.start < window.right], state, prepared)
        if after is not None:  # "जिले में दूसरे स्थान पर बालिका उवि की शगुफ्ता परवीन"
            return replace(resolve(after, state, prepared, names), how="right")
    within = best is not None and (best.kind == "place" or best.head in DIVISIONS)
    venue = within and best is not None and claim.kind == "rank" and best.case == "locative"
    if best is not None and not (venue and before is not NOBODY and before.how != "right"):
        return resolve(best, state, prepared, names)
    right = [n for n in names if claim.end <= n.start < window.right]
    if before is NOBODY or before.how == "right":
        after = subject_behind(claim, right, state, prepared)
        if after is not None:
            return replace(resolve(after, state, prepared, names), how="right")
    if claim.kind == "rank" and before is not NOBODY:
        behind = named_at_once(claim, right, state, prepared)
        if behind is not None:
            return replace(resolve(behind, state, prepared, names), how="right")
    if before is not NOBODY and claim.kind in ("score", "coverage"):
        after = _named_with(claim, right, window, prepared)
        if after is not None:
            return resolve(after, state, prepared, names)
    if before is not NOBODY:
        return replace(before, how="sentence")
    pointing = [n for n in left if n.kind == "pronoun"]
    if pointing:
        return resolve(pointing[-1], state, prepared, names)
    if state.topic is not NOBODY:
        return replace(state.topic, how="carried")
    return replace(state.main if state.about is NOBODY else state.about, how="main")


def _joined_aside(claim: Claim, left: list[Name], prepared: Prepared) -> set[int]:
    """“नोएडा और ग्रेटर नोएडा के बाद तीसरा": where the names begin that a conjunction joins to one that stands aside."""
    out: set[int] = set()
    for name, following in zip(reversed(left[:-1]), reversed(left[1:]), strict=True):
        joined = not name.case and _NEXT.fullmatch(prepared.between(name.end, following.start))
        if joined and (following.start in out or stands_aside(claim, following, prepared)):
            out.add(name.start)
    return out


def _within_last(claim: Claim, names: list[Name]) -> Name | None:
    """“दस प्रखंडों में लक्ष्मीपुर आखिरी स्थान पर": the name that stands between a field and its last place."""
    if claim.rule != "rank.last_of_field" or claim.number is None:
        return None
    held = [
        n for n in names if claim.number.end <= n.start and n.end <= claim.end and n.kind in ("place", "headed", "bare")
    ]
    return next((n for n in held if not n.plural and not n.case), None)


def _relative(claim: Claim, window: Window, names: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    """“यह कहना है अंजलि बोदरा का, जिसने … 668 अंक जुटाकर": the person right before the relative; None where another acts behind it."""
    if claim.kind not in ("rank", "score"):
        return None
    said = next(iter([*_WHO.finditer(prepared.folded.text, window.start, claim.start)][-1:]), None)
    if said is None or any(n.case == "ergative" for n in names if said.end() <= n.start and n.end <= claim.start):
        return None
    before = [n for n in names if 0 <= said.start() - n.after <= 1 and n.kind in ("bare", "person", "place", "headed")]
    known = before and (before[-1].kind != "bare" or is_person(before[-1], prepared) or state.persons)
    return before[-1] if known and not before[-1].plural else None


_WHO = regex.compile(r",\s*(?:जिसने|जिसे|जिसको|जिन्होंने|जिन्हें)\s")


def _this_person(claim: Claim, window: Window, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject:
    """“ऊना के अंब की इस छात्रा ने 492 अंक": the person named last before; NOBODY where no such words stand before the claim."""
    said = (
        _THIS_PERSON.search(prepared.folded.text, window.start, claim.start)
        if claim.kind in ("rank", "score")
        else None
    )
    if said is None or any(is_person(n, prepared) for n in names if said.end() <= n.start < claim.start):
        return NOBODY
    for known in (state.pointed, state.topic):
        if known.type == "person":
            return replace(known, start=said.start("who"), end=said.end("who"), how="pronoun", field=prepared.name)
    earlier = [n for n in prepared.names if said.start() - _BACK < n.start and n.end <= said.start()]
    persons = [n for n in earlier if n.kind in ("bare", "person") and is_person(n, prepared)]
    if not persons:
        return NOBODY
    return replace(
        resolve(persons[-1], state, prepared, names), start=said.start("who"), end=said.end("who"), how="pronoun"
    )


_NEXT = regex.compile(r"\s*(?:,|और|व|तथा|एवं)\s*")
_BACK = 240  # characters: two sentences
_THIS_PERSON = regex.compile(
    r"(?<!\p{L})(?:इस|इसी|उस)\s+(?P<who>(?:होनहार\s+|मेधावी\s+)?(?:छात्रा|छात्र|खिलाडी|बेटी|बेटे|लाल|मेधावी|होनहार|पहलवान|एथलीट|धावक|युवक|युवती|बिटिया))\s+(?:ने|को|के|की)\s"
)


def _with_figure(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“91.88 फीसदी उत्तीर्ण प्रतिशत के साथ चंपावत पहले”: the name behind a figure, which stands before a place."""
    if claim.kind not in ("coverage", "score") or claim.number is None:
        return None
    text = prepared.folded.text
    said = _WITH_FIGURE.match(text, claim.end)
    if said is None:
        return None
    before = [
        n
        for n in names
        if n.end <= claim.number.outer_start and only_fillers(prepared.between(n.end, claim.number.outer_start))
    ]
    if before:
        return None
    name = next(
        (n for n in names if n.start == said.end() and n.kind in ("place", "headed", "bare") and not n.case), None
    )
    return name if name is not None and not name.plural and _PLACED.match(text, name.end) else None


_WITH_FIGURE = regex.compile(r"\s*(?:[\p{L}\p{M}]+\s+){0,3}?(?:के\s+(?:साथ|बूते|दम\s+पर)|लेकर|पाकर|लाकर)\s+")
_PLACED = regex.compile(r"\s+(?:\d+\s?व|पहल|प्रथम|दूसर|तीसर|चौथ|पांचव|छठ|सातव|आठव|नौव|दसव|अव्वल|शीर्ष|टाप|सिरमौर|नंबर)")


def _average(claim: Claim, window: Window, state: ArticleState, prepared: Prepared) -> Subject:
    """“राष्ट्रीय औसत 87 फीसद", "राज्य औसत से": whose average it is; NOBODY where none is named so."""
    said = _AVERAGE.search(prepared.folded.text, window.start, claim.start)
    if said is None:
        return NOBODY
    spans = (said.start("of"), said.end("of"), "carried", prepared.name)  # the article goes on with its own
    if said["of"] == "राष्ट्रीय":
        return Subject("भारत", "country", *spans)
    return Subject(state.state_name, "state", *spans) if state.state_name else NOBODY


_AVERAGE = regex.compile(r"(?<!\p{L})(?P<of>राष्ट्रीय|राज्य|प्रदेश)\s+औसत\s+(?:[^\s,;।]+\s+){0,2}$")
_RELATIVE = regex.compile(r"(?<!\p{L})(?:जिसे|जिसको|जिसने|जिसका|जिसकी|जिसके|जिन्हें|जिन्होंने|जिनके|जिनकी)(?!\p{L})")
# Who is ranked within a district: "484 अंक लाकर जिले में पहला व राज्य में 9वां स्थान".
_BELOW_DISTRICT = frozenset({"person", "institution", "team", "police_station", "block", "village"})


def _named_with(claim: Claim, right: list[Name], window: Window, prepared: Prepared) -> Name | None:
    """“… और 96 अंकों के साथ बलरामपुर तीसरे पायदान पर”: after a conjunction the name stands behind its figure."""
    said = _WITH.match(prepared.folded.text, claim.end)
    if said is None or not _CONJOINED.fullmatch(prepared.between(window.start, claim.start)):
        return None
    return next((n for n in right if n.start == said.end() and n.kind in ("place", "headed", "bare")), None)


_WITH = regex.compile(r"\s*(?:के\s+साथ|लेकर|पाकर)\s+")
_CONJOINED = regex.compile(
    r"[^\p{L}]*(?:(?:स्थान|पायदान|नंबर|क्रम)?\s*पर\s+)?(?:रहा\s+|रही\s+|रहे\s+)?(?:और|व|तथा|एवं|जबकि|,)\s*(?:(?:उसके|इसके|उनके)\s+(?:ठीक\s+)?(?:पीछे|बाद)\s+)?"
)


def _owner_of_place(claim: Claim, left: list[Name], prepared: Prepared) -> Name | None:
    """“औट तहसील का नंबर सत्रहवां", "राज्यों में राजस्थान का नंबर 25वां”: whose place it is, by the construction."""
    if claim.rule not in ("rank.place_then_ordinal", "rank.place_in_field") or not left or claim.number is None:
        return None
    last = left[-1]
    own = last.case == "genitive" and last.kind in ("place", "headed", "bare") and not last.plural
    said = prepared.between(last.after, claim.number.outer_start)
    return last if own and len(said.split()) == 1 else None


def _label_of_row(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """The name that a row opens with, before its colon: "- पं. रविशंकर शुक्ल विवि : स्टेट यूनिवर्सिटी श्रेणी में 51-100 बैंड"."""
    first = names[0] if names else None
    if first is None or first.kind != "headed" or first.plural or not is_row(prepared, first):
        return None
    gap = prepared.between(first.end, claim.start)
    return first if first.end < claim.start and _COLON.match(gap) else None


_AHEAD = 12
_DATED = regex.compile(r"\(\s*\d{4}\s*,\s*$")  # "पिछले संस्करण (2023, लखनऊ) में"
_COLON = regex.compile(r"\s*(?:,\s*\S+\s*)?:")


def _in_brackets(name: Name, prepared: Prepared) -> bool:
    """“जयदीप (सोनीपत) दूसरे": a name alone in brackets says where from somebody is."""
    text = prepared.folded.text
    opens = text[name.start - 1 : name.start] == "(" or _DATED.search(text, max(0, name.start - _AHEAD), name.start)
    return bool(opens) and text[name.end : name.end + 1] == ")"


def _before_bracket(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """The name right before a number in brackets: "मो. अरबाज अंसारी (484)"."""
    if claim.number is None or claim.kind not in ("rank", "score"):
        return None
    named = [n for n in names if prepared.between(n.end, claim.number.outer_start).strip() == "("]
    return named[-1] if named and named[-1].kind in ("place", "headed", "bare") else None


def _is_field(name: Name) -> bool:
    return name.kind == "generic" and name.type == "district" and name.case == "locative"


def _best(claim: Claim, window: Window, left: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    scored = [
        (score, name.start, name)
        for name in left
        if (score := standing(claim, window, name, left, state, prepared)) > 0
    ]
    return max(scored, key=lambda s: (s[0], s[1]))[2] if scored else None
