"""What a check is: an object with a name, what it asks, and examples that are its tests and its docs.

A check is a pure function of settled facts (record.py). It looks at

- "article": one article with its words and facts;
- "question": what several articles answer to one question, in the order in which they were told;
- "ranking": the ranks and scores of one ranking, level and period, whoever told them.

Every alarm is a question to the journalist. So a check says nothing where it cannot be sure that two figures speak
of one thing: a conflict that is none costs more trust than one that is missed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from store.checks.record import CheckedArticle, CheckedFact, Finding

SEVERITIES = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Told:
    """An article of an example, as short as may be.

    Articles of one `story` number tell one agency's copy; those of one `page` number are versions of it, the last the newest.
    """

    text: str
    title: str = ""
    outlet: str = "समाचार"
    published: str = "2023-10-07"
    story: int = 0
    page: int = 0


@dataclass(frozen=True, slots=True)
class Example:
    """Articles that the extractor reads and a check then looks at: it alarms, or, with a `because`, rightly does not."""

    told: tuple[Told, ...]
    because: str = ""


def told(*texts: str, title: str = "", published: str = "2023-10-07", because: str = "") -> Example:
    """An example of one article a text, each of an outlet of its own where there are several.

    >>> told("क 45वें स्थान पर रहा।", because="one figure").told[0].text
    'क 45वें स्थान पर रहा।'
    """
    outlets = ["समाचार"] if len(texts) == 1 else [f"अखबार {n}" for n in range(1, len(texts) + 1)]
    return Example(
        tuple(
            Told(text, title=title, outlet=outlet, published=published)
            for text, outlet in zip(texts, outlets, strict=True)
        ),
        because,
    )


ByArticle = Callable[[CheckedArticle], Iterable[Finding]]
ByFacts = Callable[[tuple[CheckedFact, ...]], Iterable[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One way in which figures can disagree. `id` is its short number, P1 to F1; `asks` one sentence.

    Exactly one of `article`, `question` and `ranking` is given: what it looks at.
    """

    name: str
    id: str
    severity: str
    asks: str
    alarms: tuple[Example, ...]
    sound: tuple[Example, ...]
    article: ByArticle | None = None
    question: ByFacts | None = None
    ranking: ByFacts | None = None

    @property
    def looks_at(self) -> str:
        """article, question or ranking."""
        return "article" if self.article else "question" if self.question else "ranking"
