"""Subjects that a construction names, whatever the case marks say: what points back, what stands within or before a phrase.

"दूसरा बांका (76.09)", "दस प्रखंडों में लक्ष्मीपुर आखिरी स्थान पर", "अंजलि बोदरा का, जिसने 668 अंक", "इस
छात्रा ने 492 अंक", "राष्ट्रीय औसत 87 फीसद"; named_behind.py has those that stand behind their figure. They are asked first (subjects.py).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import Window
from extract.article_state import NOBODY, ArticleState, Subject
from extract.figures.bare_ranks import behind
from extract.figures.party_rows import party_in_row, party_of
from extract.figures.sums_of_rows import subject_of_sum
from extract.figures.taxes import tax_of
from extract.holders.candidates import candidate_of
from extract.holders.fortunes import owner_of_fortune
from extract.holders.gaps import only_fillers
from extract.holders.owned_things import owner_of_thing
from extract.holders.persons import is_person, person_acted_on
from extract.holders.praised_holders import praised_holder
from extract.kept_patterns import compile_pattern
from extract.lists.listed_items import named_before_its_place, named_in_item, named_with_its_result
from extract.lists.seats_of_parties import party_again, party_of_seats
from extract.names.name import Name
from extract.news.of_the_whole import average, throughout
from extract.pointing.resolution import resolve
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.subjects.named_behind import named_behind


def named_by_construction(
    claim: Claim, window: Window, names: list[Name], state: ArticleState, prepared: Prepared
) -> Subject:
    """The subject that a construction gives a claim; NOBODY where the sentence has none."""
    rest = _rest_of_departments(claim, window, prepared)
    if rest is not NOBODY:
        return rest
    led_to = next((n for n in names if n.start == claim.named_at), None)
    if led_to is not None:
        return replace(resolve(led_to, state, prepared, names), how="right")
    party = party_of_seats(claim, names, state, prepared)
    party = party_again(claim, window, names, state, prepared) if party is NOBODY else party
    said = tax_of(claim, names, prepared) if party is NOBODY else party
    if said is not NOBODY:
        return said
    name = (
        party_of(claim, names, prepared) or _before_name(claim, names, prepared) or named_behind(claim, names, prepared)
    )
    if name is not None:
        return replace(resolve(name, state, prepared, names), how="right")
    candidate = candidate_of(claim, names, prepared)
    if candidate is NOBODY:
        candidate = subject_of_sum(claim, state, prepared)
    if candidate is not NOBODY:
        return candidate
    name = (
        party_in_row(claim, names, prepared)
        or named_in_item(claim, window, names, prepared)
        or named_with_its_result(claim, names, prepared)
        or named_before_its_place(claim, names, prepared)
        or owner_of_thing(claim, window, names, prepared)
        or _within_last(claim, names)
        or _given(claim, names, prepared)
        or praised_holder(claim, window, names, prepared)
        or _where(claim, window, names, prepared)
        or _holder(claim, window, names, state, prepared)
        or owner_of_fortune(claim, window, names, prepared)
        or _debtor(claim, window, names, prepared)
        or _player(claim, names, prepared)
        or _accused(claim, window, names, prepared)
        or _relative(claim, window, names, state, prepared)
        or _in_what_state(claim, window, names, prepared)
    )
    if name is not None:
        return resolve(name, state, prepared, names)
    this = _this_person(claim, window, names, state, prepared)
    if this is NOBODY:
        this = _unnamed(claim, window, names, prepared)
    if this is NOBODY:
        this = _relative_of(claim, window, names, state, prepared)
    if this is NOBODY:
        this = average(claim, window, state, prepared)
    return this if this is not NOBODY else throughout(claim, window, names, state, prepared)


def _rest_of_departments(claim: Claim, window: Window, prepared: Prepared) -> Subject:
    """“पुलिस विभाग की 17 तथा अन्य विभागों की 20 शिकायतें": the rest of a row of departments; NOBODY for any other."""
    if claim.kind not in ("count", "coverage", "amount"):
        return NOBODY
    said = _REST.search(prepared.folded.text, window.start, claim.start)
    line = prepared.line_at(claim.start)
    if said is None or line is None or not any(n.outer_end <= said.start() for n in line.numbers.values()):
        return NOBODY  # "स्वास्थ्य विभाग और अन्य विभागों के 40 अधिकारी": no figure of the first is apart
    return Subject(_REST_OF_THEM, "department", said.start(), said.end("rest"), "clause", prepared.name)


_REST_OF_THEM = "अन्य विभाग"
_REST = regex.compile(
    r"(?<!\p{L})(?P<rest>अन्य\s+(?:\d+\s+)?विभाग(?:ों)?)\s+(?:(?:की|के|का|ने|को|पर|द्वारा|से)\s+)?(?:(?:कुल|मात्र|महज|सिर्फ|केवल|करीब|लगभग|लक्ष्य)\s+)*$"
)


def _before_name(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“दूसरा बांका (76.09), तीसरा जहानाबाद (75.4)", "प्रथम- सागर": the name right behind its place."""
    if claim.rule not in ("rank.before_name", "rank.before_holder"):
        return None
    name = next((n for n in names if n.start == behind(claim.end, prepared)), None)
    if name is not None and name.kind == "generic" and not name.case:
        name = next((n for n in names if n.start == name.end + 1), name)  # "31वां सीएचसी रसड़ा को"
    owned = next((n for n in names if name is not None and n.start == name.after + 1), None)
    owns = name is not None and name.case == "genitive" and owned is not None and owned.kind == "bare"
    if claim.rule == "rank.before_holder":
        return name  # "214वीं रैंक जरवल रोड थाने की आई है और 389वीं मोतीपुर थाने की"
    return owned if owns else name  # "प्रथम कानपुर की रिया सिंह"


def _player(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“दुनिया की नंबर एक खिलाड़ी इगा स्वियातेक": who is named right behind what they are first of."""
    if claim.rule != "rank.number_one":
        return None
    name = next((n for n in names if n.kind == "person" and n.base and n.start >= claim.end), None)
    return name if name is not None and len(prepared.between(claim.end, name.start).split()) <= 1 else None


def _within_last(claim: Claim, names: list[Name]) -> Name | None:
    """“दस प्रखंडों में लक्ष्मीपुर आखिरी स्थान पर", "19 राज्यों में यूपी को अंतिम स्थान": the name that stands between a field and its last place."""
    if claim.rule != "rank.last_of_field" or claim.number is None:
        return None
    held = [
        n for n in names if claim.number.end <= n.start and n.end <= claim.end and n.kind in ("place", "headed", "bare")
    ]
    return next((n for n in reversed(held) if not n.plural and n.case in ("", "dative", "ergative")), None)


def _given(claim: Claim, names: list[Name], prepared: Prepared) -> Name | None:
    """“श्यामदेउरवा और चौक थाने, कोल्हुई को मिला पहला स्थान": the name that a rank was given to, right before the verb."""
    if claim.kind != "rank":
        return None
    for name in reversed([n for n in names if n.after <= claim.start and n.case == "dative"]):
        if name.kind in ("place", "headed", "bare") and not name.plural:
            return name if _GIVEN.fullmatch(prepared.between(name.after, claim.start)) else None
    return None


_GIVEN = regex.compile(r"\s*(?:मिला|मिली|मिले)\s+(?:(?:प्रदेश|राज्य|देश|जिले|सूबे|जोन|रेंज)\s+में\s+)?")


def _where(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Name | None:
    """“सबसे पीछे बरेली कैंट है, जहां 28.04 फीसदी काम हुआ": the name right before जहां; None where another stands behind it."""
    if claim.kind not in ("coverage", "score", "count", "amount"):
        return None
    said = next(iter([*_THERE.finditer(prepared.folded.text, window.start, claim.start)][-1:]), None)
    if said is None or any(said.end() <= n.start and n.end <= claim.start and n.kind != "measure" for n in names):
        return None
    named = [n for n in names if n.kind in ("place", "headed", "bare") and not n.plural]
    text = prepared.folded.text
    of_state = [n for n in named if n.case in _WHERE_CASES and _SO_IT_IS.fullmatch(text, n.after, said.end())]
    before = [n for n in named if 0 <= said.start() - n.after <= 1 and not n.case]
    return next(iter([*of_state, *before][-1:]), None)


_WHERE_CASES = ("locative", "genitive")
# "गढी में हालत खराब है, जहां", "खंडार की स्थिति सबसे चिंताजनक रही, जहां"
_SO_IT_IS = regex.compile(
    r"\s*(?:हालत|हालात|हाल|स्थिति|दशा|तस्वीर|प्रगति|रफ्तार|प्रदर्शन)\s+(?:[\p{L}\p{M}]+\s+){0,3}(?:है|हैं|रही|रहा|मिली|दिखी)\s*,?\s*जहां\s"
)


def _holder(claim: Claim, window: Window, names: list[Name], state: ArticleState, prepared: Prepared) -> Name | None:
    """“मुंडेरवा के खाते में 22 अंक", "अकेले एसबीआई के पास 2,870 आवेदन": whose account a figure stands in."""
    for name in reversed([n for n in names if window.start <= n.start and n.after <= claim.start]):
        if name.case != "genitive" or name.plural or name.kind not in ("place", "headed", "bare"):
            continue
        held = _HELD.match(prepared.folded.text, name.after)
        if held is not None and only_fillers(prepared.between(held.end(), claim.anchor)):
            known = name.text in state.called or claim.kind in ("rank", "score") or claim.unit == "medals"
            return name if name.kind != "bare" or known else None
    return None


_HELD = regex.compile(r"\s*(?:खाते\s+में|झोली\s+में|हिस्से(?:\s+में)?|पास)(?!\p{L})")


def _debtor(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Name | None:
    """“नीलगंगा थाने पर निगम का 3.8 लाख रुपये टैक्स बकाया है", "पीएचई पर 28 लाख का बिल बाकी": who owes a sum or is fined it, not to whom."""
    text = prepared.folded.text
    fined = claim.kind == "amount" and _fined().match(text, claim.end) is not None
    if claim.kind != "amount" or not (fined or _OWED.match(text, claim.end)):
        return None
    owing = [n for n in names if window.start <= n.start and n.after <= claim.start and not n.plural]
    bodies = ("department", "institution")
    for name in reversed([n for n in owing if n.kind in _NAMED or (n.kind == "generic" and n.type in bodies)]):
        on = _ON.match(prepared.folded.text, name.end)
        if fined and name.kind == "bare" and len(name.text.split()) < _FULL_NAME:
            continue  # "दूध पर 3 लाख रुपये जुर्माना"
        if on is not None and (name.kind != "bare" or only_fillers(prepared.between(on.end(), claim.anchor))):
            return name
    return None


_NAMED = ("place", "headed", "bare")
_FULL_NAME = 2  # words
_OWED = regex.compile(r"\s*(?:(?:का|की|के)\s+)?(?:[\p{L}\p{M}]+\s+){0,3}?(?:बकाया|बाकी)(?![\p{L}\p{M}])")


@lru_cache(maxsize=1)
def _fined() -> regex.Pattern[str]:
    """“पर 14 लाख रुपये की शास्ति लगाई": a fine that was imposed; "जुर्माना लगाए जाने का विरोध" is none."""
    fine = lexicon.any_of("money_words", "fined")
    return compile_pattern(
        rf"\s*(?:(?:का|की)\s+)?(?:{fine})\s+(?:भी\s+)?(?:लगाया|लगाई|लगाए\s+गए|लगा\s+(?:है|दिया|दी)|ठोका|ठोकी)(?!\p{{L}})"
    )


_ON = regex.compile(r"\s*पर(?!\p{L})")


def _accused(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Name | None:
    """“राजेश नट पर महम्मदपुर थाना में पहले से तीन मामले दर्ज हैं", "उस पर 11 मुकदमे दर्ज हैं": whom the cases are against."""
    if claim.kind != "count" or claim.unit not in _CASES or not _FILED.match(prepared.folded.text, claim.end):
        return None
    for name in reversed([n for n in names if window.start <= n.start and n.after <= claim.start and not n.plural]):
        against = _AGAINST.match(prepared.folded.text, name.end)
        if against is None:
            continue
        if name.text in _HE:
            return person_acted_on(name.start, prepared)
        if name.kind == "person" or (name.kind == "bare" and is_person(name, prepared)):
            return name
    return None


_CASES = ("cases", "FIRs")
_HE = ("उस", "इस")
_AGAINST = regex.compile(r"\s*(?:पर|(?:के\s+)?(?:खिलाफ|विरुद्ध|विरूद्ध|ऊपर))(?!\p{L})")
_FILED = regex.compile(r"\s*(?:भी\s+|पहले\s+से\s+)?(?:दर्ज|चल\s+रह|लंबित)")

_THERE = regex.compile(r"(?:भी\s+)?(?:है|हैं|रहा|रही|रहीं|रहे)?\s*,\s*जहां\s|(?:है|हैं)\s+जहां\s")


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


def _in_what_state(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Name | None:
    """“सबसे खराब हाल हरदी का है, जो 312वें स्थान पर": whose state is told, right before the relative; None where another acts behind it."""
    said = _STATE_OF.search(prepared.folded.text, window.start, claim.start)
    if said is None or claim.kind not in ("rank", "score", "count", "coverage"):
        return None
    owner = next((n for n in names if n.start == said.end("state") and n.case == "genitive"), None)
    if owner is None or owner.kind not in ("place", "headed", "bare") or owner.plural:
        return None
    follows = _WHICH.match(prepared.folded.text, owner.after)
    if follows is None or any(follows.end() <= n.start and n.end <= claim.start and _acts(n) for n in names):
        return None
    return owner


def _acts(name: Name) -> bool:
    """Whether a name may be what a clause is of."""
    return name.kind in ("place", "headed", "bare", "person") and name.case in ("", "ergative", "dative", "genitive")


_STATE_OF = regex.compile(r"(?P<state>(?<!\p{L})(?:हाल|हालत|स्थिति|दशा|प्रदर्शन|तस्वीर)\s+)(?=\p{L})")
_WHICH = regex.compile(r"\s*(?:है|रहा|रही|था|थी)\s*,\s*(?:जो|जिसे|जिसको|जिसकी|जिसके|जहां|यह|वह)\s")


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


_BACK = 240  # characters: two sentences
_THIS_PERSON = regex.compile(
    r"(?<!\p{L})(?:इस|इसी|उस)\s+(?P<who>(?:होनहार\s+|मेधावी\s+)?(?:छात्रा|छात्र|खिलाडी|बेटी|बेटे|लाल|मेधावी|होनहार|पहलवान|एथलीट|धावक|युवक|युवती|बिटिया))\s+(?:ने|को|के|की)\s"
)


def _unnamed(claim: Claim, window: Window, names: list[Name], prepared: Prepared) -> Subject:
    """“दिल्ली की खिलाड़ी 249.8 अंक लेकर दूसरे", "मोरखी की बेटी ने 496 अंक": who goes by where she is from; NOBODY where a name follows."""
    if claim.kind not in ("rank", "score"):
        return NOBODY
    for name in names:
        if name.kind not in ("place", "headed", "bare") or name.case != "genitive":
            continue
        if not window.start <= name.start < claim.anchor:
            continue
        noun = _PLAYER.match(prepared.folded.text, name.after)
        if noun is not None and not any(n.start >= noun.end("who") and n.end <= claim.anchor for n in names):
            called = prepared.called(name.start, noun.end("who"))
            return Subject(called, "person", name.start, noun.end("who"), "clause", prepared.name)
    return NOBODY


def _relative_of(claim: Claim, window: Window, names: list[Name], state: ArticleState, prepared: Prepared) -> Subject:
    """“उसके भाई ने 94 प्रतिशत अंक पाए", "आशा देवी के पुत्र को": who goes by whose relative they are; NOBODY where a name follows."""
    if claim.kind not in ("rank", "score"):
        return NOBODY
    for name in names:
        if name.case not in ("genitive", "dative") or not window.start <= name.start < claim.anchor:
            continue
        noun = _kin().match(prepared.folded.text, name.after)
        if noun is None or any(n.start >= noun.end() and n.end <= claim.anchor and n.kind == "bare" for n in names):
            continue
        if name.kind == "pronoun":
            of = resolve(name, state, prepared, names)
            called = f"{of.name} {'की' if noun['she'] else 'का'} {prepared.quote(*noun.span('who'))}" if of.name else ""
        else:
            called = prepared.called(name.start, noun.end("who"))
        return Subject(called, "person", name.start, noun.end("who"), "clause", prepared.name)
    return NOBODY


@lru_cache(maxsize=1)
def _kin() -> regex.Pattern[str]:
    he, she = (lexicon.any_of("kin_words", *kin) for kin in (("sons", "brothers"), ("daughters", "sisters")))
    return compile_pattern(rf"\s*(?:छोटे\s+|बडे\s+|छोटी\s+|बडी\s+)?(?P<who>(?P<he>{he})|(?P<she>{she}))(?=\s+(?:ने|को)\s)")


_PLAYER = regex.compile(
    r"\s*(?P<who>(?:खिलाडी|पहलवान|एथलीट|धावक|तीरंदाज|निशानेबाज|मुक्केबाज|जोडी)(?=\s+(?:ने\s|को\s|\d))"
    r"|(?:बेटी|बेटे|बिटिया|लाल|छात्रा|छात्र)(?=\s+(?:ने|को)\s))"
)
