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
from functools import lru_cache

from extract import lexicon
from extract.arguments import Window
from extract.article_state import NOBODY, ArticleState, Subject
from extract.names.gazetteer import places
from extract.names.mentions import Name
from extract.prepared import Prepared
from extract.resolution import SCOPE_TYPES, is_named, resolve
from extract.rules.base import Claim
from extract.text import fold_text

# How well each case makes a subject of each kind of number; only weights of one kind are ever compared. What _score
# adds and takes off (0.2 to 2.0) orders names of like case. After a change run tests/extract/test_gold_floors.py.
_WEIGHTS = {
    "rank": {"ergative": 5.0, "dative": 5.0, "": 4.0, "genitive": 3.0, "locative": 1.0, "ablative": 0.5},
    "score": {"ergative": 5.0, "dative": 5.0, "": 4.0, "genitive": 3.5, "locative": 2.5, "ablative": 0.5},
    "coverage": {"locative": 4.5, "ergative": 4.5, "": 3.0, "genitive": 3.5, "dative": 1.5, "ablative": 2.0},
    "count": {"locative": 4.0, "ergative": 4.5, "": 2.0, "genitive": 4.0, "dative": 2.0, "ablative": 1.5},
    "amount": {"locative": 3.5, "ergative": 5.0, "": 3.0, "genitive": 3.0, "dative": 4.0, "ablative": 4.0},
}


def find_subject(
    claim: Claim, window: Window, names: list[Name], state: ArticleState, prepared: Prepared, before: Subject
) -> Subject:
    """The subject of a claim. `before` is that of the claim before it in the same sentence, NOBODY for the first."""
    left = [n for n in names if window.start <= n.start and n.end <= window.stop]
    if before.how == "right":
        left = [n for n in left if n.start != before.start]  # it was the subject behind the number before
    best = _best(claim, window, left, state, prepared)
    if best is not None and best.kind == "pronoun" and best.type == "it" and before is not NOBODY:
        return replace(before, how="pronoun")
    if best is not None:
        return resolve(best, state, prepared, names)
    right = [n for n in names if claim.end <= n.start < window.right]
    if before is NOBODY or before.how == "right":
        after = _after(claim, right, prepared)
        if after is not None:
            return replace(resolve(after, state, prepared, names), how="right")
    if before is not NOBODY:
        return replace(before, how="sentence")
    pointing = [n for n in left if n.kind == "pronoun"]
    if pointing:
        return resolve(pointing[-1], state, prepared, names)
    if state.topic is not NOBODY:
        return replace(state.topic, how="carried")
    return replace(state.main, how="main")


def _best(claim: Claim, window: Window, left: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    scored = [
        (score, name.start, name) for name in left if (score := _score(claim, window, name, left, state, prepared)) > 0
    ]
    return max(scored, key=lambda s: (s[0], s[1]))[2] if scored else None


def _score(
    claim: Claim, window: Window, name: Name, left: list[Name], state: ArticleState, prepared: Prepared
) -> float:
    """How well a name stands as the subject; 0 where it cannot be."""
    if name.counted or name.plural or name.kind == "measure":
        return 0.0
    weight = _WEIGHTS[claim.kind][name.case]
    whole = claim.whole.outer_start if claim.whole is not None and claim.whole is not claim.number else -1
    gap = prepared.between(name.after, whole if name.after <= whole < window.stop else window.stop)
    adjacent = _only_fillers(gap)
    if name.kind == "bare":
        first = not _lead_in(prepared.between(window.start, name.start))
        if name.case == "locative" and (
            claim.kind in ("rank", "score") or prepared.between(name.end, name.after).strip() != "में"
        ):
            return 0.0
        opens = not name.case and claim.kind in ("rank", "score")
        if not adjacent and not (first and (name.case in ("ergative", "dative") or opens)):
            return 0.0
        if not name.case and claim.kind not in ("rank", "score") and not first:
            return 0.0
        if (
            not name.case
            and claim.kind in ("count", "amount")
            and name.end < window.stop - 1
            and not _is_row(prepared, name)
        ):
            return 0.0
        if name.case == "" and claim.kind == "coverage" and not state.frame_type and not _is_row(prepared, name):
            return 0.0
        if name.case in ("genitive", "ablative") and claim.kind in ("count", "coverage") and not state.frame_type:
            return 0.0
        weight -= 0.3
    elif name.kind == "person":
        if claim.kind not in ("score", "rank", "amount") or not name.base or _speaks(gap):
            return 0.0
    elif name.kind == "generic":
        own_town = name.type == "city" and name.case in ("ergative", "dative")
        own_area = name.head in state.bodies and name.case == "locative" and claim.kind in ("coverage", "count")
        if name.type in _NO_SUBJECT_ALONE and not own_town and not own_area:
            return 0.0
        if name.type in ("department", "team") and name.head not in _OWN_BODIES:
            return 0.0
        if claim.kind in ("coverage", "count") and name.type in ("department", "institution"):
            weight = min(weight, 2.6)
        weight -= 0.4
    elif (
        name.kind == "headed"
        and name.type == "department"
        and claim.kind == "coverage"
        and not _named_after_place(name)
    ):
        weight = min(weight, 2.6)
    elif name.kind == "pronoun":
        if claim.rule.endswith(".restated") and name.type == "it":
            return 0.0  # "यह 450 रहा": the number itself
        weight -= 0.2
    if name.type in SCOPE_TYPES and name.kind != "pronoun":
        if claim.kind == "rank" and name.case in ("locative", "genitive", "ablative"):
            return 0.0
        if (
            claim.kind != "rank"
            and name.case == "locative"
            and any(is_named(other) and other is not name for other in left)
        ):
            weight -= 2.0
    if claim.kind == "count" and name.case == "ablative" and name.kind != "place":
        return 0.0
    if name.case == "genitive" and _owns_field(name, claim, prepared):
        return 0.0
    if name.case == "genitive" and name.kind in ("place", "headed") and _owns_person(gap):
        weight = min(weight, 2.5)
    if adjacent:
        weight += 0.6
    return max(weight - min(len(gap), 120) / 200.0, 0.05)


_NO_SUBJECT_ALONE = (*SCOPE_TYPES, "scheme", "other", "village", "city", "railway_station", "block")
_OWN_BODIES = frozenset(
    fold_text(word) for word in ("पुलिस", "निगम", "शासन", "प्रशासन", "विभाग", "प्राधिकरण", "कमिश्नरेट", "पुलिस कमिश्नरेट")
)


def _lead_in(text: str) -> bool:
    """Whether more than punctuation and a connective stands between the start of a stretch and a name."""
    return any(
        word not in _CONNECTIVES
        for word in text.replace(",", " ").replace("•", " ").replace("-", " ").replace(":", " ").split()
    )


_CONNECTIVES = frozenset(
    [
        "वहीं",
        "और",
        "व",
        "तथा",
        "एवं",
        "जबकि",
        "लेकिन",
        "उधर",
        "इधर",
        "जिले",
        "में",
        "तो",
        "वही",
        "जहां",
        "सबसे",
        "अधिक",
        "कम",
        "ज्यादा",
        "इसके",
        "अलावा",
    ]
)


def _is_row(prepared: Prepared, name: Name) -> bool:
    """Whether a name stands in a row of a list or a table."""
    return any(
        line.sentence.kind == "row" and line.sentence.start <= name.start < line.sentence.end for line in prepared.lines
    )


def _only_fillers(gap: str) -> bool:
    """Whether nothing but hedges and particles stands in a stretch of text."""
    words = gap.replace("(", " ").replace(":", " ").replace("-", " ").replace("–", " ").split()
    return all(word in _fillers() for word in words)


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    """Hedges, particles and case marks: words that may stand between a subject and its number."""
    phrases = (*lexicon.words("part_words", "only"), *lexicon.words("hedges"))
    marks = ("को", "ने", "में", "का", "की", "के", "से", "पर", "भी", "ही", "सबसे", "अधिक", "कम", "ज्यादा")
    return frozenset(word for phrase in (*phrases, *marks) for word in phrase.split())


def _speaks(gap: str) -> bool:
    """Whether a person only tells the number that follows."""
    return any(stem in gap for stem in ("बताया", "कहा", "कहना", "जानकारी", "बोले", "मुताबिक", "अनुसार"))


def _owns_field(name: Name, claim: Claim, prepared: Prepared) -> bool:
    """“राज्य के 534 अंचलों में”: an owner whose counted things are the field of a rank."""
    if claim.kind != "rank" or claim.whole is None or name.after > claim.whole.start:
        return False
    return not prepared.between(name.after, claim.whole.outer_start).strip()


def _owns_person(gap: str) -> bool:
    """“ललितपुर के सीडीओ”: an owner of an office says nothing of the number."""
    return any(word in lexicon.lookup("titles") for word in gap.split()[:3])


def _named_after_place(name: Name) -> bool:
    """Whether a body carries a place in its name: उन्नाव पुलिस, but not आबकारी विभाग."""
    return any(places(word) for word in name.base.split())


def _after(claim: Claim, right: list[Name], prepared: Prepared) -> Name | None:
    """A subject behind its number: "पहले नंबर पर चरखी दादरी है", "27वें स्थान पर रहे ललितपुर को", "51.64 फीसदी गोंडा में"."""
    for name in right:
        between = prepared.between(claim.end, name.start)
        if any(char in between for char in ",;।"):
            return None
        if name.counted or name.plural or name.kind in ("measure", "person", "generic", "pronoun"):
            continue
        if name.type in SCOPE_TYPES and name.case == "locative":
            continue
        if name.kind == "bare" and (
            name.case not in ("dative", "ergative") or not _only_fillers(between.replace("पर", " ").replace("रहे", " "))
        ):
            continue
        if claim.kind in ("rank", "score") and name.case in ("", "dative", "ergative"):
            return name
        if claim.kind not in ("rank", "score") and name.case == "locative" and len(between) < 24:
            return name
    return None
