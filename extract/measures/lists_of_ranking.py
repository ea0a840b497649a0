"""The list of a ranking that its places stand in: "थानावार रैंकिंग में", "डीसीएलआर की रैंकिंग में", "टीम रैंकिंग में".

One programme has several lists: of districts, of stations, of circles. What is measured is the programme, and a reader of the
one row still has to know in which of its lists a place is: "आईजीआरएस (थानावार रैंकिंग)". A list holds in the sentence that
names it and in the rest of its paragraph, until that names another measure or another list.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.prepared import Prepared
from extract.rules.required import one_of
from extract.text import fold_text


class ListOfRanking:
    """The list that a field's paragraph last named, told line by line."""

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.line: Line | None = None
        self.said: tuple[int, int] | None = None  # the folded span of its name

    def open(self, line: Line) -> None:
        """A line begins: what another paragraph named holds no more; rows stand in the list that the line above them names."""
        before, self.line = self.line, line
        if before is None:
            return
        if line.sentence.block == before.sentence.block or line.sentence.kind == "row":
            self.said = self._last_named(before, before.sentence.end)
        else:
            self.said = None

    def at(self, stop: int, subject_type: str) -> str:
        """The list that a place or marks of the line stand in, which begin at a folded offset, by who holds them; "" for none."""
        said = self._last_named(self.line, stop) if self.line is not None else None
        called = self.prepared.called(*said) if said is not None else ""
        within = subject_type in _WIDE and fold_text(called).startswith(_parts_of_districts())
        return "" if within else called

    def _last_named(self, line: Line, stop: int) -> tuple[int, int] | None:
        said = self.said
        if not self.prepared.words_of(line.sentence).isdisjoint(one_of("list_words", "head")):
            for match in _list().finditer(self.prepared.folded.text, line.sentence.start, stop):
                if not _COUNTED.search(self.prepared.folded.text, line.sentence.start, match.start()):
                    said = match.span("name")
        names = self.prepared.names_of(line.sentence) if said is not None else []
        if said is not None and any(n.kind == "measure" and said[1] <= n.start and n.end <= stop for n in names):
            return None  # "थानावार रैंकिंग में … जबकि सीसीटीएनएस में दूसरे": what the line turned to since
        return said


def with_list(measure: str, listing: str) -> str:
    """“आईजीआरएस (थानावार रैंकिंग)": a measure with the list of it that a place stands in, where its name does not say it.

    Of two lists of one programme the one that the paragraph names takes the place of the one that the article goes by. A list of
    districts is the ranking itself.
    """
    if not listing or fold_text(listing) in fold_text(measure) or measure.endswith(")"):
        return measure
    if not measure or _list().fullmatch(fold_text(measure)):
        return listing
    districts = lexicon.words("ranked_bodies", "districts")
    return measure if fold_text(listing).startswith(districts) else f"{measure} ({listing})"


_WIDE = ("district", "state", "country")  # that stand in no list of stations or blocks
_COUNTED = regex.compile(r"\d\s*$")  # "38 जिलों की सूची में": the field, which has a place of its own in a fact


@lru_cache(maxsize=1)
def _parts_of_districts() -> tuple[str, ...]:
    return lexicon.words("ranked_bodies", "stations", "circles", "blocks", "parts", "departments")


@lru_cache(maxsize=1)
def _list() -> regex.Pattern[str]:
    """Who is ranked, of ranked_bodies.yml, and the noun of a list behind it, with or without की: "थानों की मासिक रैंकिंग", "थानावार रैंकिंग"."""
    bodies = lexicon.any_of("ranked_bodies")
    head = lexicon.any_of("list_words", "head")
    one = lexicon.any_of("list_words", "one")  # "जिले की रैंकिंग 11 है": how it stands
    between = rf"(?:{lexicon.any_of('list_words', 'between')}\s+)*"
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}])(?P<name>(?!{one}\s+की\s)(?:{bodies})\s+(?:की\s+)?{between}(?:{head}))(?![\p{{L}}\p{{M}}])"
    )
