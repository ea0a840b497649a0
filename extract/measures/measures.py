"""What was measured: the ranking, scheme, survey or exam that a number belongs to, of those that its sentence and article name."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import ArticleState
from extract.holders.bounties import bounty_end
from extract.kept_patterns import compile_pattern
from extract.measures.measure_kinds import are_kin, canonical, is_scheme
from extract.measures.rankings_of_games import ranking_of_format
from extract.names.name import Name
from extract.prepared import Prepared
from extract.rules.base import Claim
from extract.text import fold_text

_SOURCE = regex.compile(r"(?:\s*\d{4}(?:-\d{2,4})?)?\s*(?:के|की)\s+(?:मुताबिक|अनुसार|आधार|रिपोर्ट)")
# "विधानसभा चुनाव से पहले फरार आरोपितों के विरुद्ध", "मामला लोक अदालत में भेज दिया जाता है", "डीएलएड प्रशिक्षुओं द्वारा": when, why,
# whither or by whom, and not what is measured.
_BACKGROUND = regex.compile(
    r"\s+(?:से\s+(?:पहले|पूर्व)(?!\p{L})|(?:के|को)\s+(?:मद्देनजर|दृष्टिगत|देखते)(?!\p{L})|(?:में|को)\s+(?:भेज|सौंप)|प्रशिक्षु)"
)


def measures_of(names: list[Name], prepared: Prepared) -> list[Name]:
    """The measures a sentence names, without those that it only cites as a source (सर्वेक्षण 2023 के मुताबिक) or as a time (चुनाव से पहले)."""
    text = prepared.folded.text
    return [
        name
        for name in names
        if name.kind == "measure"
        and not (_is_source(name, text) or _BACKGROUND.match(text, name.end) or _is_standing(name.text))
    ]


def _is_standing(text: str) -> bool:
    """“साउथ एमसीडी की रैंकिंग": how somebody stands in the title's ranking, and no other one: no body's, no work's, no known measure's."""
    said = _OWNED.fullmatch(fold_text(text))
    if said is None or said["owner"].endswith(("ों", "ओं")) or fold_text(text) in lexicon.lookup("measures"):
        return False
    words = said["owner"].split()
    heads = (*lexicon.lookup("work_words"), *lexicon.lookup("indicators"), *lexicon.lookup("measure_heads"))
    return (
        said["owner"] not in lexicon.lookup("measures")
        and words[-1] not in heads
        and not _publishes().search(said["owner"])
    )


_OWNED = regex.compile(r"(?P<owner>.+) की (?:रैंकिंग|रैकिंग|रैंकिग)")


@lru_cache(maxsize=1)
def _publishes() -> regex.Pattern[str]:
    return compile_pattern(lexicon.whole_word("विभाग|आयोग|मंत्रालय|निदेशालय|संगठन|संस्था|बोर्ड|परिषद|मुख्यालय|परिवार|सरकार"))


def _is_source(name: Name, text: str) -> bool:
    """“सर्वेक्षण 2023 के मुताबिक": whether a measure is only cited; "एनएफएचएस-5 के मुताबिक" says by its round which survey's shares follow."""
    ranks = fold_text(name.text).endswith(_ORDERS)  # "आईसीसी की रैंकिंग के मुताबिक": by what somebody holds a place
    return _SOURCE.match(text, name.end) is not None and not ranks and not _ROUND.search(name.text)


_ORDERS = ("रैंकिंग", "रैकिंग", "सूचकांक", "इंडेक्स")
_ROUND = regex.compile(r"\p{L}\p{M}*-\d$")


def matters(measures: list[Name], prepared: Prepared) -> list[Name]:
    """Of a sentence's measures those that it may be about: not three or more in a row, which are what something is judged by.

    “दाखिल-खारिज, परिमार्जन प्लस, अभियान बसेरा और ई-मापी समेत नौ मानकों पर".
    """
    rows: list[list[Name]] = []
    for measure in measures:
        if rows and _IN_A_ROW.fullmatch(prepared.folded.text, rows[-1][-1].end, measure.start):
            rows[-1].append(measure)
        else:
            rows.append([measure])
    return [
        measure
        for row in rows
        if len(row) < _ROW and not _JUDGED_BY.match(prepared.folded.text, row[-1].after)
        for measure in row
    ]


_ROW = 3  # measures
# "वारंट तामीली, ई-साक्ष्य और सीसीटीएनएस समेत दस बिंदुओं पर थानों को परखा गया"
_JUDGED_BY = regex.compile(
    r"(?:\s*(?:,|और|व|एवं|तथा)\s*[\p{L}\p{M}\-]+(?:\s[\p{L}\p{M}\-]+){0,2}){0,4}?\s+(?:समेत|सहित|जैसे|आदि|इत्यादि)\s+(?:[^\s।,]+\s+){0,2}?"
    r"(?:बिंदुओं|मानकों|पैमानों|मापदंडों|मानदंडों|कसौटियों|इंडिकेटर|इंडिकेटरों|सूचकांकों|संकेतकों|घटकों|पैरामीटर)\s"
)


_IN_A_ROW = regex.compile(r"\s*(?:,|और|व|एवं|तथा)\s*")


def measure_of(claim: Claim, names: list[Name], prepared: Prepared, state: ArticleState, *, ranked: bool) -> str:
    """What a claim's number measures: the measure named before it in its sentence, else what the article speaks of.

    `ranked` says that the section is the one in which `state.rank_measure` was last
    ranked: a rank there goes on with that ranking, whatever scheme was named since.
    A count may also be out of a source ("पोर्टल से 27 शिकायतें").
    """
    of_money = _of_money(claim, prepared)
    if of_money:
        return of_money
    if claim.unit == "stars" and _STARS in state.surfaces:
        return _STARS
    of_format = ranking_of_format(claim, state.measure, prepared)
    if of_format:
        return of_format
    told = measures_of(names, prepared)
    if claim.kind in ("count", "coverage") and claim.number is not None and claim.unit != "percent":
        counted = [n for n in told if 0 <= n.start - claim.number.outer_end <= 1 and claim.end <= n.end]
        if counted:  # "2,100 प्रधानमंत्री आवास और 340 मुख्यमंत्री आवास": each number's own
            return programme_of(canonical(counted[0].text), state)
    done = _done_to_them(claim, told, prepared)
    if done is not None:
        return programme_of(canonical(done.text), state)
    named = [n for n in told if n.end <= claim.start]
    found = [n for n in matters(named, prepared) if not _owns_whole(n, claim)]
    if found:
        return programme_of(_of_vote(claim, canonical(found[-1].text)), state)
    if claim.kind in ("rank", "score") and state.rank_measure and ranked:
        return state.rank_measure
    if claim.kind == "count":
        source = [n for n in names if n.case == "ablative" and n.kind == "headed" and 0 <= claim.start - n.after <= 1]
        source = [n for n in source if n.type not in _WHERE]  # "थाना डोंगरगढ़ से 7 वारंटी"
        if source:
            return source[-1].text
    return _of_vote(claim, state.measure)


_WHERE = ("police_station", "block", "village", "district", "city", "zone", "state", "other")
_STARS = "कचरा मुक्त शहर"  # what cities get stars for, whatever else the survey of their cleanliness measures


def _of_money(claim: Claim, prepared: Prepared) -> str:
    """“1500 रुपए का इनाम", "10 हजार रुपये का जुर्माना”: what money was given or taken for, "" where its noun is none of the table."""
    if claim.kind != "amount":
        return ""
    if bounty_end(claim, prepared) >= 0:
        return "इनाम"
    noun = _money_noun().match(prepared.folded.text, claim.end)
    return prepared.called(*noun.span("noun")) if noun else ""


@lru_cache(maxsize=1)
def _money_noun() -> regex.Pattern[str]:
    nouns = lexicon.any_of("money_words", "given_for")
    return compile_pattern(rf"\s+(?:(?:का|की|के)\s+)?(?P<noun>(?:(?:नकद|नगद)\s+)?{lexicon.whole_word(nouns)})")


def _owns_whole(name: Name, claim: Claim) -> bool:
    """“पीएम किसान के 2,14,930 लाभार्थी हैं जिनके सापेक्ष …”: a measure that owns the whole says nothing of the part.

    It does where the whole is a target or a maximum ("संस्थागत प्रसव के 6,240 के लक्ष्य के विरुद्ध 4,892"), and where the part
    stands right behind it ("दाखिल-खारिज के 2,918 आवेदनों में 1,706").
    """
    if claim.kind != "coverage" or claim.out_of_role == "target" or claim.rule in _OF_WHOLE:
        return False
    return claim.whole is not None and name.case == "genitive" and 0 <= claim.whole.outer_start - name.after <= 1


_OF_WHOLE = ("coverage.part_of_whole", "coverage.of_population")


def _done_to_them(claim: Claim, measures: list[Name], prepared: Prepared) -> Name | None:
    """“पीएम किसान के 1.38 लाख किसानों में 71 हजार की फार्मर रजिस्ट्री हो चुकी है": what so many of them have got; None for none.

    Who they are may be named by another scheme. The measure stands right behind the figure and its noun, as what is theirs.
    """
    if claim.kind != "coverage" or claim.number is None:
        return None
    after = max(claim.end, claim.number.outer_end)
    text = prepared.folded.text
    theirs = (n for n in measures if n.start > after and is_scheme(n.text))
    return next((n for n in theirs if _THEIRS.fullmatch(text, after, n.start)), None)


_THEIRS = regex.compile(r"\s*(?:[\p{L}\p{M}]+\s+){0,2}?(?:(?:की|का|के|ने)\s+)(?:(?:ही|भी|अब तक)\s+)?")


def _of_vote(claim: Claim, measure: str) -> str:
    """A share of an election's voters is of the vote (मतदान) in it."""
    return "मतदान" if claim.kind == "coverage" and "चुनाव" in measure else measure


def programme_of(measure: str, state: ArticleState) -> str:
    """The programme that the title names, for the popular name that the text gives it; else the measure itself."""
    measure = state.aliases.get(measure, measure)
    return state.programme if state.programme and are_kin(measure, state.programme) else measure
