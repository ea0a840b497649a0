"""Invented news with what was read from it, as much of it as a benchmark wants, from a seed: the same every time.

Subjects, measures, outlets and the words between them are drawn as news draws them, few often and most seldom (Zipf).
Every span cuts its quote out of its article. One article in eight tells an earlier one's story in nearly its words.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

import yaml

from extract.fact import Fact, Mention, Reading, Refusal, StationMention
from scraper.article import Article

WORDS = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text("utf-8"))
_KINDS = ("rank", "coverage", "count", "amount", "score")
_OFTEN = (20, 15, 45, 15, 5)
_SAID = {
    "rank": ("{}वें स्थान", "rank"),
    "coverage": ("{} फ़ीसदी", "percent"),
    "count": ("{} शिकायतें", "complaints"),
    "amount": ("{} रुपये", "INR"),
    "score": ("{} अंक", "marks"),
}
YEARS = range(2018, 2026)


def zipf(count: int, exponent: float) -> list[float]:
    """Cumulative weights of ranks 1 to count, each rank's weight 1 / rank ** exponent."""
    return list(accumulate(1 / rank**exponent for rank in range(1, count + 1)))


@dataclass(frozen=True)
class Told:
    """One article and what was read from it."""

    article: Article
    reading: Reading


class InventedNews:
    """Articles of about `facts` facts each, by `told(count)`; `subjects`, `measures` and `words` stand most used first."""

    def __init__(self, seed: int = 1, *, facts: int = 8, filler: int = 6) -> None:
        self.random = random.Random(seed)
        self.facts, self.filler = facts, filler
        draw = self.random
        places = [head + tail for head in WORDS["heads"] for tail in WORDS["tails"]]
        draw.shuffle(places)
        named = [(form.format(place), sort) for form, sort in WORDS["forms"].items() for place in places]
        named += [(f"{first} {last}", "person") for first in WORDS["first"] for last in WORDS["last"]]
        draw.shuffle(named)
        self.subjects = [("उत्तर प्रदेश", "state"), *named]
        self.measures = [*WORDS["known"], *(f"{theme} {sort}" for theme in WORDS["themes"] for sort in WORDS["sorts"])]
        coined = {"".join(draw.choices(WORDS["syllables"], k=draw.randint(2, 4))) for _ in range(20_000)}
        seldom = sorted(coined - set(WORDS["common"]))
        draw.shuffle(seldom)
        self.words = [*WORDS["common"], *seldom]
        self.outlets = [f"akhbar{n}.example" for n in range(1, 201)]
        self._subject_weights = zipf(len(self.subjects), 0.7)
        self._measure_weights = zipf(len(self.measures), 0.9)
        self._word_weights = zipf(len(self.words), 1.0)
        self._outlet_weights = zipf(len(self.outlets), 0.8)

    def told(self, count: int) -> Iterator[Told]:
        """So many articles, in no order of their dates."""
        draw = self.random
        recent: list[Told] = []
        for n in range(count):
            if recent and draw.random() < 0.125:
                yield _copied(draw.choice(recent), n, self._outlet())
                continue
            one = self._invented(n)
            recent = [*recent[-19:], one]
            yield one

    def _outlet(self) -> str:
        return self.random.choices(self.outlets, cum_weights=self._outlet_weights)[0]

    def _filler(self) -> str:
        return " ".join(self.random.choices(self.words, cum_weights=self._word_weights, k=self.filler))

    def _invented(self, n: int) -> Told:
        draw = self.random
        count = max(0, round(draw.gauss(self.facts, self.facts / 3)))
        year, month, day = draw.choice(YEARS), draw.randint(1, 12), draw.randint(1, 28)
        outlet = self._outlet()
        text = f"{self._filler()} {self._filler()}।\n\n"
        facts, stations, refusals = [], [], []
        subjects = draw.choices(self.subjects, cum_weights=self._subject_weights, k=max(1, count // 3))
        measures = draw.choices(self.measures, cum_weights=self._measure_weights, k=max(1, count // 4))
        for kind in draw.choices(_KINDS, weights=_OFTEN, k=count):
            fact, text = self._sentence(text, kind, draw.choice(subjects), draw.choice(measures), year, month)
            facts.append(fact)
            if fact.subject_type == "police_station":
                at = fact.mentions[1]
                stations.append(StationMention(name=at.quote, field="text", start=at.start, end=at.end, known=True))
        if draw.random() < 0.5:
            number = f"धारा {draw.randint(100, 500)}"
            start = len(text)
            text += f"{number} {self._filler()}।"
            refusals.append(
                Refusal(rule="refuse.section", reason="a section of law", field="text", start=start,
                        end=start + len(number), quote=number)
            )  # fmt: skip
        published = "" if draw.random() < 0.02 else f"{year}-{month:02}-{day:02}T{draw.randint(0, 23):02}:15:00+05:30"
        article = Article(
            id=f"{n}", url=f"https://{outlet}/khabar/{year}/{n}", outlet=outlet, title=f"{subjects[0][0]} {self._filler()}",
            text=text, author=" ".join(self._filler().split()[:2]), published=published, published_source="json-ld",
            standfirst=self._filler(), section=subjects[0][0],
        )  # fmt: skip
        return Told(article, Reading(facts=tuple(facts), stations=tuple(stations), refusals=tuple(refusals)))

    def _sentence(
        self, text: str, kind: str, subject: tuple[str, str], measure: str, year: int, month: int
    ) -> tuple[Fact, str]:
        """A fact and the text with its sentence at the end."""
        draw = self.random
        back = draw.randint(0, 5)
        at = year * 12 + month - 1 - back
        period = f"{at // 12}-{at % 12 + 1:02}"
        value = (
            draw.randint(1, 75) if kind == "rank" else draw.choice([draw.randint(1, 100), draw.randint(100, 99_999)])
        )
        said, unit = _SAID[kind]
        quote, when = said.format(value), f"{WORDS['months'][at % 12]} {at // 12}"
        start = len(text)
        parts = ((subject[0], "subject"), (" ", ""), (measure, "measure"), (" में ", ""), (when, "period"), (" को ", ""))
        mentions = []
        for words, role in (*parts, (quote, "value"), (f" {self._filler()}।", "")):
            if role:
                end = len(text) + len(words)
                mentions.append(Mention(role=role, field="text", start=len(text), end=end, quote=words))
            text += words
        sentence = text[start:]
        mentions = [mentions[3], mentions[0], mentions[2] if draw.random() < 0.5 else mentions[1]]
        fact = Fact(
            kind=kind, subject=subject[0], subject_type=subject[1], measure=measure, value=float(value), unit=unit,
            period=period, quote=quote, sentence=sentence, confidence=0.9, rule=f"{kind}.invented", mentions=tuple(mentions),
        )  # fmt: skip
        return fact, text + " "


def _copied(told: Told, n: int, outlet: str) -> Told:
    """The same story in another paper: its own headline, one of its facts with another value."""
    article = replace(
        told.article, id=f"{n}", url=f"https://{outlet}/copy/{n}", outlet=outlet, title=f"{told.article.title} {n}"
    )
    facts = list(told.reading.facts)
    if facts:
        facts[-1] = replace(facts[-1], value=facts[-1].value + 1)
    return Told(article, replace(told.reading, facts=tuple(facts)))
