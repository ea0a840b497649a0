"""The total that a number is of, where it stands apart from the number: in front of the clause, or a clause or sentence back.

Most totals stand beside their number ("130 में से 126") and belong to the rule that
claimed it. Three kinds do not:

- the field of a rank: "243 शहरों में … नौवां स्थान";
- the marks that could be had: "125 अंकों के मूल्यांकन में … पूरे 125 अंक";
- what इनमें points back to: "4,312 शिकायतें आईं और इनमें 4,190 निस्तारित".
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon, marks
from extract.article_state import UNSAID, Subject
from extract.draft import Draft
from extract.figures.reaching import WEIGHTS, ranked_units
from extract.kept_patterns import compile_pattern
from extract.line_claims import LineClaims
from extract.numbers.number import Number
from extract.prepared import Prepared
from extract.rules.base import Claim


def attach_fields(found: LineClaims, prepared: Prepared) -> None:
    """“243 शहरों में … नौंवा स्थान”: the number ranked among is the rank's total, and no count."""
    line = found.line
    if not any(claim.kind == "rank" and claim.out_of is None for claim in found.claims):
        return
    stated = [match for match in _field().finditer(line.text) if match.start("of") in line.numbers]
    sizes = [line.numbers[match.start("of")].start for match in stated]
    for match in stated:
        number = line.numbers[match.start("of")]
        if number.value < _CONTEST and lexicon.lookup("units").get(match["noun"]) in _COMPETING:
            continue  # "जिले के पांच छात्रों में गीता प्रदेश में चौथी": a few of them, and no field
        if number.value <= 1:
            continue  # "एक बार फिर प्रदेश में पहले स्थान पर": nobody is ranked alone
        if any(c.number is number and c.kind == "score" for c in found.claims):
            continue
        if any(n.kind == "measure" and n.start <= number.start < n.end for n in prepared.names):
            continue  # "डायल 112 : … सूबे में दूसरे": a name's own number
        if number.scaled and _OF_SIZE.match(prepared.folded.text, number.outer_end):
            continue  # "1 से 10 लाख वाले शहरों में": how large they are, and not how many
        if _CLASS.search(prepared.folded.text, 0, number.outer_start):
            continue  # "कक्षा तीन में चम्पावत प्रदेश में दूसरे": a class of a school
        noun = line.folded_span(*match.span("noun"))[0]
        if any(number.outer_end <= start < noun for start in prepared.units):
            continue  # "37 थाने प्रदेश में प्रथम": the number counts what stands first
        following = [c for c in found.claims if c.kind == "rank" and c.out_of is None and c.start >= number.outer_end]
        if not following:
            continue
        rank = min(following, key=lambda c: c.start)
        if any(c.kind == "rank" and c.number is number and c.end <= rank.start for c in found.claims):
            continue  # "17 थानों में बघौचघाट आखिरी पायदान पर रहा, सितंबर में 14वें पर था": it is the last place itself
        between = [
            c
            for c in found.claims
            if number.outer_end <= c.start < rank.start
            and c.kind != "score"
            and c.unit != "percent"
            and prepared.folded.text[c.start - 1 : c.start] != "("
        ]
        if between or rank.value > number.value:
            continue
        if _GOT_WITH.match(prepared.folded.text, noun):
            continue  # "91 संस्थानों के प्रमाणीकरण के साथ राज्य में प्रथम": what the place was got with
        others = any(number.outer_end <= c.start < rank.start for c in found.claims if c.number is not number)
        found.withdraw(number)
        for other in [rank, *_joined_to(rank, following, sizes, prepared)]:
            index = found.claims.index(other)
            quoted = other is rank and not others and other.number is not None  # its anchor is its number's
            start = min(other.start, number.outer_start) if quoted else other.start
            found.claims[index] = replace(other, whole=number, out_of=number.value, out_of_role="field", start=start)


_GOT_WITH = regex.compile(
    r"[\p{L}\p{M}]+\s+(?:के|की)\s+(?!औसत)(?:[\p{L}\p{M}]+\s+){1,2}के\s+साथ(?!\p{L})"
    # "1.63 लाख छात्रों की आईडी बनाकर प्रदेश में प्रथम": what was done for it
    r"|[\p{L}\p{M}-]+\s+(?:के|की|का|को|में)\s+(?:[\p{L}\p{M}]+\s+){0,4}?(?:(?:बना|बनवा|करा|दे|लगा|जोड|निपटा|भरवा|खोल|बांट|पहुंचा)?कर|करके)(?!\p{L}|\p{M})"
)
# "कक्षा तीन", "सेक्टर-9 स्कूल", "विद्यालय नंबर 2": a class, or the number of a school itself
_CLASS = regex.compile(
    r"(?<!\p{L})(?:(?:कक्षा|क्लास|वर्ग)\s+|(?:सेक्टर|अंडर)[\s\-]*|(?:विद्यालय|स्कूल)\s+(?:नंबर|संख्या|क्रमांक)\s*)$"
)


_OF_SIZE = regex.compile(r"\s*(?:से\s+(?:अधिक|ज्यादा|कम)\s+)?(?:की\s+)?वाल[ेी](?!\p{L}|\p{M})")


def claim_last(found: LineClaims, prepared: Prepared, field: float | None = None, field_type: str = "") -> None:
    """“38 जिलों में सुपौल 14वें, पहले पर शेखपुरा व अंतिम पायदान पर सहरसा”: the last place of the field that the sentence has ranked others in.

    `field` is the size of the last field that the paragraph named before ("इनमें मनातू अंतिम पायदान पर रहा"), and
    `field_type` the subject type of those in it.
    """
    line = found.line
    for match in _last_place().finditer(line.text):
        start, end = line.folded_span(*match.span())
        all_of = list(_all_of().finditer(line.text, 0, match.start()))
        if match["place"] is None and not all_of:
            continue  # "सबसे नीचे" says no place without a field
        if any(claim.start < end and start < claim.end for claim in found.claims):
            continue
        fields = [c for c in found.claims if c.kind == "rank" and c.out_of_role == "field" and c.start < start]
        here = [n for n in prepared.names_of(line.sentence) if n.end <= start and not n.case]
        last = here[-1] if here else None
        # "ऊर्जा विभाग 74 प्रतिशत के साथ आखिरी नंबर पर": not among the districts spoken of before
        towns = (
            last is not None and last.kind == "place" and field_type == "police_station"
        )  # its stations go by their names
        others = last is not None and not towns and (last.type == "department" or _are_others(last.type, field_type))
        before = float(lexicon.lookup("all_of")[all_of[-1]["all"]]) if all_of else None if others else field
        size = max(fields, key=lambda c: c.start).out_of if fields else before
        said = any(c.kind == "rank" and c.value == size and abs(c.end - start) < _NEAR for c in found.claims)
        if size is None or said:
            continue  # "24वें और अंतिम स्थान पर" is one place
        found.claims.append(
            Claim(
                "rank.last_of_those_ranked",
                "rank",
                start,
                end,
                size,
                out_of=size,
                out_of_role="field",
                certain=0.85,
            )
        )


def _are_others(type_: str, field_type: str) -> bool:
    """Whether a name of a type is none of those in a field: a station, a block or a tehsil among "75 जिलों"."""
    parts = ("police_station", "block", "tehsil", "village", "department")
    return "" not in (type_, field_type) and type_ != field_type and (type_ in parts or field_type in parts)


_NEAR = 8


def size_by_last(found: LineClaims, prepared: Prepared) -> None:
    """“सबसे नीचे 75वें स्थान पर", "38वें यानी अंतिम स्थान पर": a place that is said to be the last is as many as are ranked."""
    for index, claim in enumerate(found.claims):
        if claim.kind != "rank" or claim.out_of is not None or claim.value <= 1 or claim.value_max is not None:
            continue
        text = prepared.folded.text
        before = _last_before().search(text, max(0, claim.anchor - _LAST), claim.anchor)
        behind = _that_is_last().match(text, claim.anchor)
        if before or (behind is not None and not _is_of_next(behind.end(), prepared)):
            found.claims[index] = replace(claim, out_of=claim.value, out_of_role="field")


def _is_of_next(at: int, prepared: Prepared) -> bool:
    """“जालोर 26वें और सबसे नीचे 33वें पायदान पर डूंगरपुर है": whether a place stands right behind the last one's word, and is the last."""
    return any(
        n.kind == "ordinal" and not prepared.between(at, n.start).strip() for n in prepared.numbers if n.start >= at
    )


_LAST = 24  # code points before a place: "सबसे निचले यानी "


def _last() -> str:
    return lexicon.whole_word(lexicon.any_of("rank_nouns", "last"))


@lru_cache(maxsize=1)
def _last_before() -> regex.Pattern[str]:
    return compile_pattern(rf"{_last()}\s+(?:{lexicon.any_of('part_words', 'that_is')}\s+)?$")


@lru_cache(maxsize=1)
def _that_is_last() -> regex.Pattern[str]:
    joints = lexicon.any_of("part_words", "that_is") + "|" + lexicon.any_of("joints", "conjunction")
    return compile_pattern(rf"\S+\s+(?:{joints})\s+{_last()}")


@lru_cache(maxsize=1)
def _last_place() -> regex.Pattern[str]:
    place = lexicon.whole_word(lexicon.any_of("rank_nouns", "place"))
    lowest = r"(?<!\p{L})सबसे\s+नीचे(?=\s+(?:है|हैं|रहा|रही|रहे)(?!\p{L}))"
    return compile_pattern(rf"{_last()}\s+(?P<place>{place})(?:\s+पर(?!\p{{L}}))?|{lowest}")


@lru_cache(maxsize=1)
def _all_of() -> regex.Pattern[str]:
    """“जिले की पांचों तहसीलों में", "चारों जिलों की रैंकिंग में": all of a field, by how many they are."""
    bodies = lexicon.unit_nouns(ranked_units())
    all_of = lexicon.whole_word(f"(?P<all>{lexicon.any_of('all_of')})")
    return compile_pattern(rf"{all_of}\s+(?:{bodies})\s+(?:(?:की|के)\s+(?:[\p{{L}}\p{{M}}]+\s+){{1,2}})?में(?!\p{{L}})")


def attach_total_marks(found: LineClaims) -> None:
    """“125 अंकों के मूल्यांकन में पुलिस को पूरे 125 अंक”: the total that the sentence names before."""
    totals = [r for r in found.refused if r.rule == "refusal.total_marks"]
    for total in totals:
        number = next(n for n in found.line.numbers.values() if n.start == total.start)
        for i, claim in enumerate(found.claims):
            fits = claim.kind == "score" and claim.unit == "marks" and claim.whole is None
            if fits and claim.start > total.start and claim.value <= number.value:
                found.claims[i] = replace(claim, whole=number, out_of=number.value, out_of_role="maximum")


def with_whole(claim: Claim, earlier: list[Claim], drafts: list[Draft], prepared: Prepared) -> Claim:
    """A claim with the total that an earlier one holds: “4,312 शिकायतें आईं और इनमें 4,190”.

    The total is the last number of the same kind of thing in the sentence (`earlier`),
    else among the last drafts before it. The last place of a field ("75वें यानी अंतिम") is
    its own total.
    """
    if claim.kind == "rank" and claim.rule == "rank.last_of_field":
        return replace(claim, whole=claim.number, out_of=claim.value, out_of_role="field")
    if claim.rule in _SIBLINGS and claim.whole is None and earlier and drafts:
        return _of_the_same_whole(claim, earlier[-1], drafts[-1])
    if claim.whole is None and earlier and drafts:
        gap = prepared.between(earlier[-1].end, claim.start)
        reached = claim.kind in ("coverage", "amount") and claim.unit != "percent" and _BUT_REACHED.fullmatch(gap)
        if claim.rule in _OF_TARGET or reached:
            return _of_target_before(claim, earlier[-1], drafts[-1])
    if claim.rule != "coverage.of_these" or claim.whole is not None:
        return claim
    pool = [(c.value, c.unit, c.number) for c in earlier if _can_be_whole(c)] or [
        (d.value, d.unit, None) for d in drafts[-_DRAFTS_BACK:] if _can_be_whole(d)
    ]
    if not earlier and drafts and drafts[-1].unit in _EVENTS and claim.unit not in _EVENTS:
        return claim  # "इस वर्ष 35 हादसे हुए। इनमें दस लोगों की मौत हुई": of no 30 of another year
    before = prepared.between(max(0, claim.anchor - _BEFORE), claim.anchor)
    near = _ALL_AGAINST.search(before) is not None and pool[-1:] and pool[-1][0] >= claim.value
    same = pool if near else [whole for whole in pool if whole[1] == claim.unit] or pool
    of = None if earlier else _population_before(claim, prepared)
    if of is not None:
        same = [(of.value, claim.unit, of)]
    aimed = bool(same and drafts) and drafts[-1].modality == "target" and drafts[-1].value == same[-1][0]
    done = aimed or _DONE.match(prepared.folded.text, claim.end) is not None
    set_against = _AGAINST.search(before) is not None and done  # more than a target may be reached
    if not same or (same[-1][0] < claim.value and not set_against):
        return claim
    value, unit, number = same[-1]
    if (unit in WEIGHTS) != (claim.unit in WEIGHTS):
        return claim  # "दो लाख टन का लक्ष्य, इसके विरुद्ध 185 केंद्रों में": centres are no part of what is bought
    if unit in _EVENTS and claim.unit != unit:
        return claim  # "1,820 हादसे हुए, जिनमें 740 लोगों की मौत": those whom events struck are no part of the events
    return replace(
        claim,
        out_of=value,
        out_of_role="target" if set_against and aimed else "population",
        whole=number,
        unit=unit if claim.unit == "cases" or _OWNS_NEXT.match(prepared.folded.text, _behind(claim)) else claim.unit,
    )


def _behind(claim: Claim) -> int:
    """Where the number of a claim ends."""
    return claim.number.outer_end if claim.number is not None else claim.end


_OWNS_NEXT = regex.compile(
    r"\s*(?:ही\s+|भी\s+)?(?:के|की|का|को)\s"
)  # "इनमें से 41 हजार के घर मीटर लगे": of those, and no houses
_EVENTS = frozenset({"accidents", "fires"})
_OF_TARGET = frozenset({"coverage.came_for", "coverage.done_then_number"})


# "3,562 आवास का लक्ष्य है, लेकिन अब तक" up to what was reached of it
_BUT_REACHED = regex.compile(
    r"[^,;।]{0,40}(?:लक्ष्य|टारगेट)[^,;।]{0,24}?,?\s+(?:लेकिन|मगर|पर|जबकि|किंतु|परंतु)\s+(?:(?:[\p{L}\p{M}]+\s+){0,4}?(?:अब|अभी)\s*तक\s+|(?:यहां|वहां|उसने|इसमें|उसमें)\s+)?(?:(?!बकाया)[\p{L}\p{M}]+\s+)?"
)


def _of_target_before(claim: Claim, before: Claim, draft: Draft) -> Claim:
    """“900 लोगों को टीका देने का लक्ष्य था, पर 612 ही टीका लेने आए": what was reached of the target right before it in the sentence."""
    aimed = draft.modality == "target" and draft.value == before.value and draft.unit == claim.unit
    return replace(claim, out_of=before.value, out_of_role="target", whole=before.number) if aimed else claim


def owner_of_whole(claim: Claim, subject: Subject, drafts: list[Draft], prepared: Prepared) -> Subject:
    """“बोकारो जिले में 99,650 का लक्ष्य है। इनमें से 2,430": whose whole it is, where the sentence names nobody; else `subject`.

    A share of it too: "मऊगंज में 3,043 शिकायतें आईं। इनमें से 70 प्रतिशत निपटीं".
    """
    if subject.how not in UNSAID:
        return subject
    if claim.unit == "percent" and claim.kind == "coverage":
        told = drafts[-1] if drafts and _of_last(claim, drafts[-1], prepared) else None
    elif claim.rule == "coverage.of_these" and claim.out_of is not None:
        told = next((d for d in reversed(drafts[-_DRAFTS_BACK:]) if d.value == claim.out_of), None)
    else:
        return subject
    own = told is not None and told.subject.type in _OWNERS and subject.type != "scheme"
    return replace(told.subject, how="pronoun") if told is not None and own else subject


def _of_last(claim: Claim, last: Draft, prepared: Prepared) -> bool:
    """Whether a share is of the count told last, to which इनमें points at the start of its sentence."""
    start = prepared.folded.text.rfind("।", 0, claim.start) + 1
    line = next((line for line in reversed(prepared.lines) if line.sentence.start <= claim.start), None)
    start = max(start, line.sentence.start if line is not None else 0)
    near = last.field_name == prepared.name and 0 <= claim.start - last.start < _SENTENCE_BEFORE
    return near and _can_be_whole(last) and _OPENS_OF_THESE.match(prepared.folded.text, start) is not None


_SENTENCE_BEFORE = 240  # code points
_OPENS_OF_THESE = regex.compile(r"\s*(?:इन|जिन|इस|जिस)में(?:\s+से)?(?!\p{L})")


# Departments carry things out, and a count of theirs is the place's.
_OWNERS = ("district", "city", "block", "village", "other", "police_station", "state")


def _population_before(claim: Claim, prepared: Prepared) -> Number | None:
    """“यहां की लक्षित आबादी 1,64,500 है. इनमें से 1,41,470": the number of a population in the sentence right before."""
    line = next((line for line in reversed(prepared.lines) if line.sentence.end <= claim.anchor), None)
    for _, number in sorted(line.numbers.items(), reverse=True) if line is not None else ():
        before = prepared.between(max(0, number.outer_start - _BEFORE), number.outer_start)
        if number.kind == "cardinal" and _POPULATION.search(before):
            return number
    return None


_POPULATION = regex.compile(r"(?<!\p{L})(?:आबादी|जनसंख्या)\s+(?:(?:करीब|लगभग|कुल)\s+)?$")


# "318 कांड दर्ज हुए, इसके मुकाबले 402 का निष्पादन": what was done of a whole may exceed it; "पिछले साल 402" is of no whole.
_AGAINST = regex.compile(r"(?:इसके|इनके|जिसके|जिनके|उसके)\s+(?:मुकाबले|सापेक्ष|विर[ुू]द्ध)\s+(?:(?:अब|अभी)\s*तक\s+)?(?:कुल\s+)?$")
# "विधानसभा में 3,94,085 मतदाता हैं। इसके सापेक्ष 3,22,344 प्रपत्रों का": of the number told last, whatever it counts
_ALL_AGAINST = regex.compile(r"(?:इसके|जिसके)\s+(?:सापेक्ष|विर[ुू]द्ध)\s+(?:[\p{L}\p{M}]+\s+){0,2}$")
_DONE = regex.compile(r"\s+(?:का|की|के|को)?\s*(?:निष्पाद|निस्तार|निराकर|निपट|निबट)")
_BEFORE = 40  # code points


# Parts that follow another part of the same whole: "1,386 योजनाओं में से 1,241 पूरी हो चुकी हैं, 118 पर काम चल रहा है".
_SIBLINGS = frozenset(
    {
        "count.of_those",
        "coverage.of_those",
        "count.part_by_sort",
        "coverage.part_by_sort",
        "coverage.number_open",
        "coverage.number_graded",
    }
)


def _of_the_same_whole(claim: Claim, before: Claim, draft: Draft) -> Claim:
    """A part with the whole of the part right before it in the sentence, as that was drafted."""
    part = draft.value == before.value and draft.out_of_role == "population" and draft.out_of is not None
    if not part or before.value + claim.value > (draft.out_of or 0):
        return claim
    unit = draft.unit if claim.unit == "cases" else claim.unit
    return replace(claim, out_of=draft.out_of, out_of_role="population", unit=unit)


# How many facts back इनमें can point: about two sentences full of numbers.
_DRAFTS_BACK = 6


def _can_be_whole(number: Claim | Draft) -> bool:
    return number.kind in ("count", "coverage") and number.unit != "percent"


def _joined_to(rank: Claim, following: list[Claim], sizes: list[int], prepared: Prepared) -> list[Claim]:
    """The ranks of a sentence behind one in a stated field, up to where it names another field (at `sizes`, with a number) or time.

    “38 जिलों में सुपौल 14वें स्थान पर है, पहले पर शेखपुरा और दूसरे पर जहानाबाद".
    """
    out: list[Claim] = []
    at = rank.end
    for other in sorted((c for c in following if c.start > rank.start), key=lambda c: c.start):
        told = [*sizes, *(period.start for period in prepared.periods)]
        if _other_field().search(prepared.between(at, other.start)) or any(at <= start < other.start for start in told):
            break
        out.append(other)
        at = other.end
    return out


@lru_cache(maxsize=1)
def _other_field() -> regex.Pattern[str]:
    """“प्रदेश में", "इसी श्रेणी में", "राष्ट्रीय स्तर पर", and what begins another matter."""
    fields = lexicon.whole_word(lexicon.any_of("field_words"))
    turns = lexicon.whole_word("जबकि|लेकिन|वर्तमान|पिछली|पिछले")
    return compile_pattern(rf"{fields}\s+(?:में|मे|पर|स्तर)|{turns}|;|\n")


# What no field's name holds: "10 लाख 91 हजार बन चुके हैं और प्रदेश में", "31 करोड़ की वसूली कर सूबे में".
_CLAUSE_WORDS = (
    r"(?:कर|करके|\p{Devanagari}+(?:ाकर|ेकर)|साथ|सेकंड|सेकेंड|मिनट|घंटे|अंक|अंकों|प्रतिशत|फीसदी"
    r"|और|है|हैं|था|थे|थी|चुके|चुका|चुकी|गए|गई|हुए|हुई|जबकि|वहीं)"
)


_CONTEST = 20  # fewer are some of those who competed
_COMPETING = ("students", "candidates", "players", "participants")  # "1,860 परीक्षार्थियों में दूसरे स्थान पर"


@lru_cache(maxsize=1)
def _field() -> regex.Pattern[str]:
    noun = lexicon.unit_nouns((*ranked_units(), *_COMPETING))
    return compile_pattern(
        rf"(?<!(?:टाप|शीर्ष|बेस्ट)[\s\-]{{1,2}})(?P<of>{marks.CARDINAL})\s+(?:कर\s+)?(?:(?!{_CLAUSE_WORDS}\s)[^\s,।{marks.CARDINAL}]+\s+){{0,4}}?(?P<noun>{noun})"
        r"(?:\s+(?:और|व|एवं|तथा)\s+केंद्र\s+शासित\s+(?:प्रदेशों|राज्यों))?(?:\s+(?:की|के|में|मे|बीच|सूची|से|मध्य))++(?!\s+(?:साथ|बराबर|मुकाबले|(?:\S+\s+){0,2}?\S+ों\s+को(?!\S)))"
    )
