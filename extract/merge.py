"""Drafts -> facts: what an article states twice is one fact with two mentions, and each fact gets its confidence.

Two drafts are one fact where kind, value, unit, modality and subject agree and
nothing that both of them say differs: an empty period, scope, total or measure is
no difference, it is a clause that left out what the other said.
"""

from __future__ import annotations

from extract import lexicon
from extract.article_state import UNSAID
from extract.draft import Draft
from extract.fact import Fact, Mention
from extract.measures.measure_kinds import is_yearly_exam
from extract.text import fold_text

# What each way of finding a subject is worth; benchmarks/gate.py prints how often each band of confidence is right.
_HOW = {
    "clause": 1.0,
    "list": 0.98,
    "sentence": 0.88,
    "right": 0.92,
    "pronoun": 0.94,
    "carried": 0.82,
    "main": 0.76,
    "aside": 0.88,
    "none": 0.4,
}


def merge(drafts: list[Draft]) -> list[Fact]:
    """The facts of an article in the order of their first mention, text before title."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.unit == "households" and _HOUSES in draft.quote and _HOUSING in fold_text(draft.measure):
            draft.unit = "houses"  # "पीएम आवास के 1,912 मकान": built, and not who lives there
        twin = next((other for other in kept if _same(other, draft)), None) or _of_the_text(draft, kept)
        if twin is None:
            kept.append(draft)
        else:
            _absorb(twin, draft)
    return [_fact(draft) for draft in kept]


_HOUSES = "मकान"
_HOUSING = "आवास"


def _of_the_text(title: Draft, kept: list[Draft]) -> Draft | None:
    """The one figure of the text that a title's figure repeats, where the title's own words name nobody whom the text has figures of.

    A title is short: "शिकायतें निपटाने में टिहरी पुलिस रेंज में दूसरे नंबर पर". First places are left out, since many have one.
    """
    if title.field_name != "title" or (title.kind == "rank" and title.value == 1):
        return None
    alike = [
        d
        for d in kept
        if d.value_max == title.value_max
        and (d.unit == title.unit or _calls_otherwise(d, title))
        and (d.kind == title.kind or (d.kind, title.kind) == ("coverage", "count"))
        and (d.value == title.value or _rounded(d, title))
    ]
    of_text = [d for d in alike if d.field_name == "text"]
    if len(of_text) != 1:
        return None
    twin = of_text[0]
    if title.subject.how in UNSAID:
        return twin  # whom the article spoke of last is not whom its title means
    if _akin(twin, title):
        dated = any(mention.role == "period" for mention in title.mentions)
        return None if dated and twin.period and twin.period != title.period else twin
    return None if any(_akin(d, title) for d in kept if d.field_name == "text") else twin


def _calls_otherwise(text: Draft, title: Draft) -> bool:
    """“1.64 लाख लाभुक" over "1,64,435 सदस्य": a title that calls those of a large figure by another noun.

    Round figures of two things are often equal ("2000 किसानों को बीमा" over "2000 मकान"): the nouns have to be of people or of
    what each of them has, or the figure has to be told in too many digits for chance.
    """
    plain = ("count", "coverage")
    if text.kind not in plain or title.kind not in plain or "percent" in (text.unit, title.unit):
        return False
    alike = text.unit in _OF_PEOPLE and title.unit in _OF_PEOPLE
    digits = len(str(int(title.value)).rstrip("0"))
    closely = digits >= _CLOSELY - (title.value >= _LAKH)
    return title.value >= _LARGE and (alike or closely)


_LARGE = 1000  # two figures of people that are so many are hardly the same by chance
_LAKH = 1e5
_CLOSELY = 4  # digits: "7,918", and one fewer of lakhs ("1.64 लाख" over 1,64,435), while "12 हजार" may be of anything
# People by no trade or age of their own, and what each of them has one of.
_OF_PEOPLE = (
    "people",
    "members",
    "beneficiaries",
    "voters",
    "consumers",
    "candidates",
    "cardholders",
    "cards",
    "forms",
    "names",
    "households",
    "houses",
)


def _of_two_things(a: Draft, b: Draft) -> bool:
    """“46 गोल्ड, 46 सिल्वर": two counts of one sentence whose nouns differ, be they of one unit; थाने and थानों are one noun."""
    if a.kind != "count" or a.sentence != b.sentence or a.field_name != b.field_name:
        return False
    first, second = (fold_text(d.quote).split()[-1] for d in (a, b))
    return first[:_STEM] != second[:_STEM] and first[:1].isalpha() and second[:1].isalpha()


_STEM = 2  # code points in which a noun and its oblique form agree


def _akin(a: Draft, b: Draft) -> bool:
    """Whether two subjects are one name, or one the beginning or a part of the other."""
    first, second = (set(fold_text(d.subject.name).split()) for d in (a, b))
    return first <= second or second <= first


def _same(a: Draft, b: Draft) -> bool:
    if (a.kind, a.value_max, a.unit) != (b.kind, b.value_max, b.unit):
        return False
    if a.value != b.value and not _rounded(a, b):
        return False
    if a.modality != b.modality and b.field_name != "title":
        return False
    if not _same_subject(a, b) or _of_two_things(a, b):
        return False
    pairs = (
        (a.period, b.period),
        _measures(a, b),
        (fold_text(a.scope), fold_text(b.scope)),
        (a.out_of, b.out_of),
    )
    if all(not x or not y or x == y for x, y in pairs):
        return True
    return b.field_name == "title" and all(not x or not y or x == y for x, y in (pairs[0], pairs[3]))


def _rounded(text: Draft, title: Draft) -> bool:
    """Whether a title rounds what the text says in full: 41 फीसदी for 41.29, 71 हजार for 71,218."""
    if title.field_name != "title" or text.field_name == "title":
        return False
    if title.unit == "percent":
        return title.value == int(title.value) and abs(text.value - title.value) < 1
    grain = next((g for scale, g in _GRAINS if title.value >= scale and title.value % g == 0), 0)
    return bool(grain) and abs(text.value - title.value) < grain


# The scale that a title prints, and to what it rounds: whole crores, lakhs and thousands, and up to two decimals of the first two.
_GRAINS = ((1e7, 1e7), (1e7, 1e6), (1e7, 1e5), (1e5, 1e5), (1e5, 1e4), (1e5, 1e3), (1e3, 1e3))


def _measures(a: Draft, b: Draft) -> tuple[str, str]:
    """Both measures, made equal where one names the other more closely (आईजीआरएस, आईजीआरएस रैंकिंग)."""
    first, second = fold_text(a.measure), fold_text(b.measure)
    if set(first.split()) <= set(second.split()) or set(second.split()) <= set(first.split()):
        return first, first
    return first, second


def _same_subject(a: Draft, b: Draft) -> bool:
    first, second = fold_text(a.subject.name), fold_text(b.subject.name)
    if first == second:
        return a.subject.type == b.subject.type or "" in (a.scope, b.scope) or a.scope == b.scope
    if b.field_name != "title":
        return False
    return (
        set(first.split()) <= set(second.split())
        or set(second.split()) <= set(first.split())
        or b.subject.how in UNSAID
    )


def _absorb(kept: Draft, again: Draft) -> None:
    """The second statement becomes mentions of the first, and fills in what the first left out."""
    kept.mentions.extend(m for m in again.mentions if m not in kept.mentions)
    for name in ("period", "scope", "measure", "speaker", "out_of_role", "aspect"):
        if not getattr(kept, name):
            setattr(kept, name, getattr(again, name))
    if kept.out_of is None:
        kept.out_of = again.out_of
    kept.certain = min(0.99, kept.certain + 0.02)


def _fact(draft: Draft) -> Fact:
    confidence = round(min(0.99, draft.certain * _HOW[draft.subject.how]), 3)
    return Fact(
        kind=draft.kind,
        subject=draft.subject.name,
        subject_type=draft.subject.type,
        measure=draft.measure,
        value=draft.value,
        value_max=draft.value_max,
        unit=_shown(draft),
        out_of=draft.out_of,
        out_of_role=draft.out_of_role,
        scope=draft.scope,
        period=draft.period,
        modality=draft.modality,
        approx=draft.approx,
        speaker=draft.speaker,
        aspect=draft.aspect,
        quote=draft.quote,
        sentence=draft.sentence,
        confidence=confidence,
        rule=draft.rule,
        mentions=tuple(sorted(set(draft.mentions), key=_order)),
    )


def _shown(draft: Draft) -> str:
    """A fact's unit by its plain noun (shown_units.yml): the quote says who they are; children who are examined are students."""
    if draft.unit == "children" and is_yearly_exam(draft.measure):
        return "students"
    return str(lexicon.lookup("shown_units").get(draft.unit, draft.unit))


def _order(mention: Mention) -> tuple[bool, int, int, str]:
    return mention.field != "text", mention.start, mention.end, mention.role
