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
from extract.article_state import NOBODY, UNSAID, ArticleState, Subject
from extract.figures.counts_of_two_times import OF_OTHER_TIME
from extract.figures.modality import tells_target
from extract.holders.gaps import is_row, speaks
from extract.holders.groups import group_subject
from extract.holders.homes_of_persons import without_homes
from extract.holders.persons import in_brackets, is_person, owners
from extract.holders.subject_types import DIVISIONS, SCOPE_TYPES
from extract.joints import ALONGSIDE, BETWEEN_NAMES, CONJUNCTIONS, INDEX
from extract.lists.name_lists import listed_names
from extract.names.name import Name, is_named
from extract.pointing.resolution import resolve
from extract.pointing.standing_aside import is_so_far_off, stands_aside
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.subjects.inverted_order import does_more, held_by_behind, inverted, most_behind, of_own_clause
from extract.subjects.returns import returns_to_whole, sums_row
from extract.subjects.subject_behind import behind_its_place, described_behind, named_at_once, subject_behind
from extract.subjects.subject_by_construction import named_by_construction
from extract.subjects.subject_candidates import best_standing


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
    if claim.kind in ("rank", "score"):
        names = without_homes(names, prepared)
    group = group_subject(claim, window, state, prepared)
    if group is not NOBODY:
        return group
    named = named_by_construction(claim, window, names, state, prepared)
    if named is not NOBODY:
        return named
    if sums_row(claim, state, prepared):
        return replace(state.main, how="main")
    left = [n for n in names if window.start <= n.start and n.end <= window.stop and not in_brackets(n, prepared)]
    if claim.rule == "rank.topper":  # "झारखंड टॉपर": the field
        left = [n for n in left if n.type not in SCOPE_TYPES or n.case or claim.start - n.end > 1]
    goes_on = before is NOBODY and state.pointed is not NOBODY and claim.kind in ("count", "score", "rank")
    if goes_on and _OPENS_RELATIVE.match(prepared.folded.text, window.start):
        return replace(state.pointed, how="pronoun")  # "तीसरे नंबर पर पंजाब आ गया है। जिसने 31 गोल्ड झटके"
    if before is NOBODY and state.pointed is not NOBODY and not left and claim.rule.endswith(OF_OTHER_TIME):
        return replace(state.pointed, how="pronoun")  # "जौनपुर में 74 मामले दर्ज हुए। पिछले साल 81 दर्ज हुए थे"
    if before.how == "right" and _RELATIVE.search(prepared.between(before.end, claim.start)):
        return replace(before, how="sentence")  # "पहले स्थान पर ऊना का अंब स्कूल रहा जिसे 181 अंक मिले"
    here = _HERE.search(prepared.between(before.end, claim.start)) if before.how == "right" else None
    if here is not None and not any(n.start > before.end and is_named(n) for n in left):
        return replace(before, how="sentence")  # "दूसरे नंबर पर यूपी का ग्रेटर नोएडा है, यहां एक्यूआई 450 है"
    if before.how == "right" and claim.kind == "rank" and not prepared.between(before.end, claim.start).strip():
        told = inverted(claim, [], [n for n in names if claim.end <= n.start < window.right], state, prepared)
        if told is not None:  # "तीसरे स्थान पर सीकर चौथे स्थान पर टोंक है": no comma between the two
            return replace(resolve(told, state, prepared, names), how="right")
        return replace(before, how="sentence")  # "89.04 अंकों के साथ निवाड़ी पहले"
    if (
        before.how == "right"
        and claim.kind == "rank"
        and BETWEEN_NAMES.fullmatch(_BRACKET.sub(" ", prepared.between(before.end, claim.start)))
    ):
        after = subject_behind(claim, [n for n in names if claim.end <= n.start < window.right], state, prepared)
        if after is not None:  # "पहले पर अररिया का सिकटी, दूसरे पर बांका का धोरैया"
            return replace(resolve(after, state, prepared, names), how="right")
    if before.how == "right" and does_more(claim, before, left, prepared):
        return replace(before, how="sentence")  # "तीसरे नंबर पर भट्टू कलां थाने ने तीसरा नंबर हासिल किया"
    if (
        before.how == "right"
        and claim.kind in ("score", "coverage", "count")
        and _IS_THERE.fullmatch(prepared.between(before.end, claim.start))
    ):
        return replace(before, how="sentence")  # "चौथे नंबर पर हरियाणा के कैथल में 421"
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
        left = [n for n in left if not _is_field(n) or (n.kind == "headed" and before is NOBODY)]
    if spoken.start >= 0:
        left = [n for n in left if not spoken.start <= n.start < spoken.end]
    first = names[0] if names and claim.kind in ("rank", "score") else None
    if first is not None and first.end < claim.start and is_row(prepared, first) and is_person(first, prepared):
        return resolve(first, state, prepared, names)  # "- राहुल शुक्ल, गांधी इंटर कालेज : 468 अंक"
    if claim.rule == "rank.place_then_ordinal" and _WHOSE.search(
        prepared.between(max(0, claim.start - _WORD), claim.start)
    ):
        said = (before, state.topic, state.pointed, state.main)
        return replace(
            next((s for s in said if s is not NOBODY), NOBODY), how="pronoun"
        )  # "एशिया की टीमों में उसका स्थान 18वां है"
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
    if claim.kind == "rank" and left and is_so_far_off(left[-1], prepared):
        told = named_at_once(claim, [n for n in names if claim.end <= n.start < window.right], state, prepared)
        if told is not None:  # "किशनगंज फिसड्डी सीवान से दो पायदान नीचे 21वें पर गोपालगंज"
            return replace(resolve(told, state, prepared, names), how="right")
    if claim.kind == "rank" and left and prepared.between(left[-1].end, claim.start).strip() in CONJUNCTIONS:
        after = subject_behind(claim, [n for n in names if claim.end <= n.start < window.right], state, prepared)
        if after is not None:  # "देहरादून, नैनीताल और 13वें नंबर पर हरिद्वार"
            return replace(resolve(after, state, prepared, names), how="right")
    held = held_by_behind(claim, [n for n in names if claim.end <= n.start < window.right], prepared)
    if held is not None:
        return replace(resolve(held, state, prepared, names), how="right")
    most = most_behind(claim, left, [n for n in names if claim.end <= n.start < window.right], prepared)
    if most is not None:
        return replace(resolve(most, state, prepared, names), how="right")
    turned = inverted(claim, left, [n for n in names if claim.end <= n.start < window.right], state, prepared)
    if turned is not None:
        return replace(resolve(turned, state, prepared, names), how="right")
    new = before is NOBODY or before.how == "right" or prepared.between(before.end, claim.start).strip() == ","
    if new and all(n.end <= before.end or n.kind == "measure" for n in left):
        holder = behind_its_place(claim, names, state, prepared)
        if holder is not None:
            return replace(resolve(holder, state, prepared, names), how="right")
    if (
        before is not NOBODY
        and claim.unit == "percent"
        and _RESTATES.match(prepared.between(window.start, claim.start))
    ):
        return replace(before, how="sentence")  # "बैंक ने 412 लोगों को ऋण दिया, यह जिले में बंटे ऋण का 32 प्रतिशत है"
    best = best_standing(claim, window, of_own_clause(claim, left, prepared), state, prepared)
    if best is not None and best.kind == "pronoun" and best.type == "it" and before is not NOBODY:
        said_of = [n for n in left if before.end < n.start < best.start and is_named(n) and n.case == "genitive"]
        if said_of and _IS_ITS.fullmatch(prepared.between(said_of[-1].after, best.start)):
            return replace(resolve(said_of[-1], state, prepared, names), how="pronoun")
        return replace(before, how="pronoun")
    if best is not None and claim.kind == "rank" and _is_field(best) and before is NOBODY:
        after = subject_behind(claim, [n for n in names if claim.end <= n.start < window.right], state, prepared)
        if after is not None:  # "जिले में दूसरे स्थान पर बालिका उवि की शगुफ्ता परवीन"
            return replace(resolve(after, state, prepared, names), how="right")
    if best is not None and claim.kind == "rank" and best.kind == "pronoun" and best.case == "locative":
        after = subject_behind(claim, [n for n in names if claim.end <= n.start < window.right], state, prepared)
        if after is not None:  # "यहां पहला नंबर कासगंज का व दूसरा एटा का लगा"
            return replace(resolve(after, state, prepared, names), how="right")
    if best is not None and claim.kind == "rank" and best.case == "ablative" and before is not NOBODY:
        best = None  # "497 अंक लेकर कला संकाय से टॉप किया": who got the marks
    within = best is not None and (best.kind == "place" or best.head in DIVISIONS)
    venue = within and best is not None and claim.kind == "rank" and best.case == "locative"
    if venue and best is not None and best.head in DIVISIONS and state.main.type in ("district", "city"):
        best = None  # "वाराणसी मंडल में पहले स्थान पर रहा": no division is first within itself
    if best is not None and not (venue and before is not NOBODY and before.how != "right"):
        return resolve(best, state, prepared, names)
    right = [n for n in names if claim.end <= n.start < window.right]
    unnamed = before.how in UNSAID and claim.kind in ("rank", "score")
    if before is NOBODY or before.how == "right" or unnamed:
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
    pointing = [n for n in left if n.kind == "pronoun" and not speaks(prepared.between(n.after, claim.start))]
    if pointing:
        return resolve(pointing[-1], state, prepared, names)
    if claim.kind == "score" and state.pointed.type in _DOERS and _OF_THESE.match(prepared.folded.text, window.start):
        return replace(state.pointed, how="carried")
    if (
        state.topic is not NOBODY
        and not _is_bystander(claim, state)
        and not _narrows(left, state)
        and not _is_own_aim(claim, window, state, prepared)
        and not returns_to_whole(claim, window, state, prepared)
    ):
        return replace(state.topic, how="carried")
    if state.acting is not NOBODY and not state.measure and claim.kind in ("count", "amount"):
        return replace(state.acting, how="carried")
    return replace(state.main if state.about is NOBODY else state.about, how="main")


# "पुलिस को 43 अंक मिले। इनमें 15.85 सुधारों के लिए": parts of what was told right before
_OF_THESE = regex.compile(r"\s*(?:इनमें|इनमे|इसमें|इसमे)(?:\s+से)?\s")
_DOERS = ("department", "team")  # who are no topic for all that follows
# "सबसे अच्छी जगह गाजीपुर की है, वह 7वें पायदान पर", "गाजीपुर की हालत सबसे अच्छी है और वह": whose what was just told is
_IS_ITS = regex.compile(
    r"\s*(?:(?:स्थिति|हालत|हाल|दशा|प्रदर्शन|प्रगति|रफ्तार)\s+(?:[\p{L}\p{M}]+\s+){0,4}?)?(?:है|हैं|रहा|रही|रहीं|रहे|था|थी|थे)\s*(?:,\s*(?:जो|और)?|(?:और|तथा|एवं)(?!\p{L}))\s*"
)
_IS_THERE = regex.compile(r"\s+में\s+" + INDEX)
_RESTATES = regex.compile(r"[^,।;]*,\s*(?:यह|जो)\s[^,।;]*\s(?:का|के|की)\s+(?:करीब\s+|लगभग\s+)?$")


def _is_bystander(claim: Claim, state: ArticleState) -> bool:
    """Whether the person spoken of last is not whom a number is about: shares never are theirs, places only in a contest.

    "टॉप 25 में 112 विद्यार्थी हैं" behind a pupil's marks, "जुलाई में पहले स्थान का लक्ष्य" behind an officer's reward.
    """
    if state.topic.type != "person":
        return False
    if claim.kind == "coverage" or (claim.kind == "count" and (claim.unit not in _WON or not state.persons)):
        return True
    return claim.kind == "rank" and not state.persons


def _narrows(left: list[Name], state: ArticleState) -> bool:
    """“जिले से 27,845 परीक्षा में बैठे, इनमें 23,557": behind a state's results those of the article's own district."""
    own = any(n.kind == "generic" and n.type == "district" and not n.plural for n in left)
    return own and state.topic.type == "state" and state.main.type != "state"


def _is_own_aim(claim: Claim, window: Window, state: ArticleState, prepared: Prepared) -> bool:
    """“मार्च में 80 फीसदी पंचायतों को टीबी मुक्त करने का लक्ष्य है" behind a hospital's marks: what is aimed at is the article's own place's."""
    if claim.kind != "coverage" or state.main is NOBODY:
        return False
    return tells_target(prepared.between(claim.end, window.right))


_WON = frozenset({"votes", "medals", "awards", "prizes", "titles", "matches", "goals"})


def _joined_aside(claim: Claim, left: list[Name], prepared: Prepared) -> set[int]:
    """“नोएडा और ग्रेटर नोएडा के बाद तीसरा": where the names begin that a conjunction joins to one that stands aside."""
    out: set[int] = set()
    for name, following in zip(reversed(left[:-1]), reversed(left[1:]), strict=True):
        joined = not name.case and BETWEEN_NAMES.fullmatch(prepared.between(name.end, following.start))
        if joined and (following.start in out or stands_aside(claim, following, prepared)):
            out.add(name.start)
    return out


_OPENS_RELATIVE = regex.compile(r"\s*(?:जिसने|जिन्होंने|जिसे|जिन्हें)(?!\p{L}|\p{M})")
_RELATIVE = regex.compile(r"(?<!\p{L})(?:जिसे|जिसको|जिसने|जिसका|जिसकी|जिसके|जिन्हें|जिन्होंने|जिनके|जिनकी|जहां)(?!\p{L})")
_HERE = regex.compile(r"(?<!\p{L})(?:यहां|वहां)(?!\p{L})")
# Who is ranked within a district: "484 अंक लाकर जिले में पहला व राज्य में 9वां स्थान".
_BELOW_DISTRICT = frozenset({"person", "institution", "team", "police_station", "block", "village", "department"})


def _named_with(claim: Claim, right: list[Name], window: Window, prepared: Prepared) -> Name | None:
    """“… और 96 अंकों के साथ बलरामपुर तीसरे पायदान पर”: after a conjunction the name stands behind its figure."""
    said = ALONGSIDE.match(prepared.folded.text, claim.end)
    if said is None or not _CONJOINED.fullmatch(prepared.between(window.start, claim.start)):
        return None
    return next((n for n in right if n.start == said.end() and n.kind in ("place", "headed", "bare")), None)


_CONJOINED = regex.compile(
    r"[^\p{L}]*(?:(?:स्थान|पायदान|नंबर|क्रम)?\s*पर\s+)?(?:रहा\s+|रही\s+|रहे\s+)?(?:और|व|तथा|एवं|जबकि|,)\s*(?:(?:उसके|इसके|उनके)\s+(?:ठीक\s+)?(?:पीछे|बाद)\s+)?"
)


def _owner_of_place(claim: Claim, left: list[Name], prepared: Prepared) -> Name | None:
    """“औट तहसील का नंबर सत्रहवां", "भूटान की रैंक 147”: whose place it is, by the construction."""
    if claim.rule not in (*_PLACES_OWNED, _IN_ROW) or not left or claim.number is None:
        return None
    last = next((n for n in reversed(left) if n.text not in _OF_ALL), left[-1])
    own = last.case == "genitive" and last.kind in ("place", "headed", "bare") and not last.plural
    said = prepared.between(last.after, claim.number.outer_start).split()
    if claim.rule == _IN_ROW:
        return last if own and not said else None
    return last if own and (len(said) == 1 or (len(said) == _PAIR and said[0] in _OF_ALL)) else None


_PAIR = 2
_OF_ALL = ("विश्व", "वैश्विक", "वर्ल्ड", "ओवरआल", "कुल", "मौजूदा", "ताजा")  # "ईरान की विश्व रैंक 21 है"


_WHOSE = regex.compile(r"(?<!\p{L})(?:उस|इस|उन)(?:का|की)\s+$")
_WORD = 8  # characters
_IN_ROW = "rank.shared_unit"  # "पाकिस्तान की रैंक 109, नेपाल की 92 और चीन की 68"
_PLACES_OWNED = ("rank.place_then_ordinal", "rank.place_in_field", "rank.place_then_number")


def _label_of_row(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """The name that a row opens with, before its colon: "- पं. रविशंकर शुक्ल विवि : स्टेट यूनिवर्सिटी श्रेणी में 51-100 बैंड"."""
    first = names[0] if names else None
    if first is None or first.kind != "headed" or first.plural or not is_row(prepared, first):
        return None
    gap = prepared.between(first.end, claim.start)
    return first if first.end < claim.start and _COLON.match(gap) else None


_BRACKET = regex.compile(r"\s*\([^()]*\)\s*")
_COLON = regex.compile(r"\s*(?:,\s*\S+\s*)?:")


def _before_bracket(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """The name right before a number in brackets: "मो. अरबाज अंसारी (484)"."""
    ends = prepared.folded.text.startswith(")", claim.end)  # "शंभू यादव (1502 मत)"
    if claim.number is None or not (ends or claim.kind in ("rank", "score") or claim.rule.endswith("in_brackets")):
        return None
    named = [n for n in names if prepared.between(n.end, claim.number.outer_start).strip() == "("]
    return named[-1] if named and named[-1].kind in ("place", "headed", "bare") else None


def _is_field(name: Name) -> bool:
    """“जिले में", "भरतपुर जिले में": among whom a place is held, by one of the district."""
    return name.kind in ("generic", "headed") and name.type == "district" and name.case == "locative"
