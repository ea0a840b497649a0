"""How much of what is read hangs on how it is printed: the open gold's articles, each written otherwise, and read again.

    .venv/bin/python benchmarks/said_otherwise.py [EACH] [NAME ...]

Reads every EACH-th article (20 if not told) as it is and in each way of WAYS (or those named), and prints for each way how many
articles it changes, how many facts were read of them as they stand, how many of these are not read from the other
text (the same kind, value and subject), how many are read with another field, and how many are new. Nothing here needs the
gold's facts: a text that says the same says the same facts, right or wrong.

Ways of PRINT change no word; ways of WORDS put one word for another that means the same. tests/extract/test_said_otherwise.py
holds that no way of PRINT loses more than a few facts in a thousand.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

import regex

from extract.extractor import Extractor
from extract.fact import Fact
from extract.text import fold_text
from scraper.article import Article

GOLD = Path(__file__).parents[1] / "fixtures" / "gold"
OPEN = ("dev", "own", "site", "written")
_WORD = r"(?<![\p{L}\p{M}])(?:%s)(?![\p{L}\p{M}])"


def _put(pattern: str, other: str, text: str) -> str:
    return regex.sub(pattern, other, text)


def _words(other: Mapping[str, str]) -> Callable[[str], str]:
    """A way that puts words for words, the longest first."""
    pattern = regex.compile(_WORD % "|".join(sorted(map(regex.escape, other), key=len, reverse=True)))
    return lambda text: pattern.sub(lambda said: other[said.group()], text)


def _translated(here: str, there: str) -> Callable[[str], str]:
    table = str.maketrans(here, there)
    return lambda text: text.translate(table)


def _swapped(here: str, there: str) -> Callable[[str], str]:
    return lambda text: text.replace(here, there)


_NOUNS = "प्रतिशत|फीसदी|लाख|करोड़|हजार|अंक|लोगों|शिकायतें"
PRINT: dict[str, Callable[[str], str]] = {
    "two blanks for one": _swapped(" ", "  "),
    "newlines of Windows": _swapped("\n", "\r\n"),
    "blanks at line ends": partial(_put, r"(?m)$", " "),
    "no-break blanks behind digits": partial(_put, r"(\d) (?=\p{L})", "\\1\N{NO-BREAK SPACE}"),
    "joiners in क्ष": _swapped("क्ष", "क्\N{ZERO WIDTH JOINER}ष"),
    "Devanagari digits": _translated("0123456789", "०१२३४५६७८९"),
    "ordinals apart": partial(_put, r"(\d)(वें|वां|वीं)(?![\p{L}\p{M}])", r"\1 \2"),
    "figures glued to their words": partial(_put, rf"(\d) ({_NOUNS})(?![\p{{L}}\p{{M}}])", r"\1\2"),
    "a blank before a danda": _swapped("।", " ।"),
    "no blank behind a danda": _swapped("। ", "।"),
    "bars for dandas": partial(_put, r"।(?=\s|$)", "|"),
    "percent signs": partial(_put, r"(\d) ?(?:प्रतिशत|फीसदी|फीसद)(?![\p{L}\p{M}])", r"\1%"),
    "nukta": _words({"हजार": "हज़ार", "फीसदी": "फ़ीसदी", "जिले": "ज़िले", "जिला": "ज़िला"}),
    "glides": _words({"गए": "गये", "गई": "गयी", "हुए": "हुये", "लिए": "लिये", "किए": "किये", "रुपए": "रुपये"}),
}
WORDS: dict[str, Callable[[str], str]] = {
    "फीसदी": _words({"प्रतिशत": "फीसदी"}),
    "प्रतिशत": _words({"फीसदी": "प्रतिशत", "फीसद": "प्रतिशत"}),
    "पायदान": _words({"स्थान पर": "पायदान पर"}),
    "नंबर": _words({"स्थान पर": "नंबर पर", "अंक": "नंबर"}),
    "प्रथम": _words({"पहले स्थान": "प्रथम स्थान", "दूसरे स्थान": "द्वितीय स्थान", "तीसरे स्थान": "तृतीय स्थान"}),
    "जनपद": _words({"जिले में": "जनपद में", "जिले के": "जनपद के", "जिले को": "जनपद को", "जिले ने": "जनपद ने"}),
    "विकासखंड": _words({"ब्लॉक": "विकासखंड", "ब्लाक": "विकासखंड"}),
    "एवं": _words({"और": "एवं"}),
    "महज": _words({"केवल": "महज", "सिर्फ": "महज", "मात्र": "महज"}),
    "वहीं": _words({"जबकि": "वहीं"}),
    "बीते": _words({"पिछले": "बीते", "पिछली": "बीती"}),
    "लगभग": _words({"करीब": "लगभग"}),
    "प्राप्त": _words({"हासिल किया": "प्राप्त किया", "हासिल की": "प्राप्त की"}),
    "full stops": _swapped("।", "."),
}
WAYS = PRINT | WORDS


@dataclass
class Told:
    """What one way did to articles: how many it changed, the facts of these, and of them those lost, with another field, and new."""

    articles: int = 0
    facts: int = 0
    lost: int = 0
    fields: int = 0
    new: int = 0

    def add(self, other: Told) -> None:
        """Sum up another's figures with these."""
        for name in vars(other):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def articles(each: int) -> Iterator[Article]:
    """Every `each`-th article of the open gold."""
    rows = [json.loads(line) for name in OPEN for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]
    for row in rows[::each]:
        yield Article(id=row["id"], title=row["title"], text=row["text"], published=row["published"])


@lru_cache(maxsize=1)
def reader() -> Extractor:
    """One reader a process."""
    return Extractor()


def compare(article: Article, ways: tuple[str, ...]) -> dict[str, Told]:
    """What each way does to an article; a way that changes nothing in it is left out."""
    before = reader().read(article).facts
    out = {}
    for name in ways:
        way = WAYS[name]
        title, text = way(article.title), way(article.text)
        if (title, text) == (article.title, article.text):
            continue
        after = reader().read(Article(id=article.id, title=title, text=text, published=article.published)).facts
        known = {_core(f, str): _all(f, str) for f in after}
        told = [(_core(f, way), _all(f, way)) for f in before]
        kept = [fields for core, fields in told if core in known]
        out[name] = Told(
            articles=1,
            facts=len(told),
            lost=len(told) - len(kept),
            fields=len(set(kept) - {_all(f, str) for f in after}),
            new=len(known.keys() - {core for core, _ in told}),
        )
    return out


def _core(fact: Fact, way: Callable[[str], str]) -> tuple[object, ...]:
    return fact.kind, fact.value, _same(way(fact.subject))


def _all(fact: Fact, way: Callable[[str], str]) -> tuple[object, ...]:
    said = (fact.measure, fact.scope, fact.speaker)
    plain = (fact.period, fact.unit, fact.out_of, fact.modality, fact.approx, fact.value_max)
    return *_core(fact, way), *(_same(way(text)) for text in said), *plain


def _same(text: str) -> str:
    """A field without what is one and the same printed otherwise, nor what a way of WORDS may have put there or left."""
    folded = fold_text(text).replace("जनपद", "जिला").replace("जिले", "जिला")
    return "".join(folded.split())


def main() -> None:
    each = next((int(a) for a in sys.argv[1:] if a.isdigit()), 20)
    ways = tuple(a for a in sys.argv[1:] if not a.isdigit()) or tuple(WAYS)
    totals = {name: Told() for name in ways}
    with ProcessPoolExecutor() as pool:
        for told in pool.map(partial(compare, ways=ways), articles(each), chunksize=4):
            for name, one in told.items():
                totals[name].add(one)
    print(f"{'way':32}{'articles':>9}{'facts':>7}{'lost':>6}{'fields':>8}{'new':>5}")
    for name, told in totals.items():
        print(f"{name:32}{told.articles:>9}{told.facts:>7}{told.lost:>6}{told.fields:>8}{told.new:>5}")


if __name__ == "__main__":
    main()
