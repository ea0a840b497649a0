"""The rows of the subject view's tables, in words: put together here, so that a template of many rows only prints."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from review import names
from review.dates import day, period
from review.language import N_, Translator
from review.numerals import grouped
from review.subject_chart import aspect_text, figure
from review.subject_facts import SubjectFact
from review.subject_groups import Group

DISAGREES, DISPUTED, REREAD, NOT_SAID = (
    N_("sources disagree"),
    N_("people disagree"),
    N_("read differently since"),
    N_("not said"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A fact as its table says it. `marks` are (class, words) behind the value, `verdicts` those of what people made of it."""

    fact_id: int
    measure: str
    thing: str
    scope: str
    when: str
    value: str
    marks: tuple[tuple[str, str], ...]
    whole: str
    outlet: str
    published: str
    day: str
    verdicts: tuple[tuple[str, str], ...]
    sentence: str
    href: str
    wrong: bool


def rows(facts: Iterable[tuple[Group, SubjectFact]], _: Translator, link: Callable[..., str]) -> list[Row]:
    """Facts, each with its group, as rows in the reader's language. `link` makes an address of a path."""
    words = {word: _(word) for word in (DISAGREES, DISPUTED, REREAD, NOT_SAID)}
    verdicts = {status: _(name) for status, name in names.VERDICTS.items()}
    base = link("/-/check/0")[:-1]
    out = []
    for group, one in facts:
        fact = one.fact
        marks = [("", _(names.CHOICES[fact.modality]))] if fact.modality != "actual" else []
        marks += [("disagrees", words[DISAGREES])] if fact.id in group.conflicting else []
        said = [(f"s-{one.status}", verdicts[one.status])]
        said += [("s-disputed", words[DISPUTED])] if one.disputed else []
        said += [("s-reread", words[REREAD])] if one.reread else []
        out.append(
            Row(
                fact_id=fact.id,
                measure=fact.measure or "–",
                thing=" · ".join(filter(None, (_(names.KINDS[fact.kind]), aspect_text(group, _)))),
                scope=fact.scope,
                when=period(fact.period, _.language) or words[NOT_SAID],
                value=figure(fact, _, whole=False),
                marks=tuple(marks),
                whole=grouped(fact.out_of),
                outlet=fact.article.outlet,
                published=fact.article.published,
                day=day(fact.article.published, _.language) or "–",
                verdicts=tuple(said),
                sentence=fact.sentence,
                href=f"{base}{fact.id}",
                wrong=one.wrong,
            )
        )
    return out
