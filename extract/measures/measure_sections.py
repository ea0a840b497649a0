"""Which measure an article speaks of from line to line, and by which it ranks.

A paragraph may name a scheme in passing, a heading another for all below it. A section is what comes under one measure; a new
paragraph returns to its section's. Places and marks go on with the ranking they were last given for, within its section.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import NOBODY, ArticleState
from extract.marks import Line
from extract.measures.indicators import is_part
from extract.measures.measure_kinds import (
    canonical,
    family,
    is_any_ranking_of,
    is_contest,
    is_dashboard,
    is_event,
    is_ranking,
    is_strong,
)
from extract.measures.measures import matters, measures_of, programme_of
from extract.names.name import Name
from extract.periods.other_times import was_so
from extract.prepared import Prepared
from extract.rules.base import compiled
from extract.text import fold_text


class Sections:
    """The measures of a field, told line by line; `state.measure` and `state.rank_measure` are set as they are told."""

    def __init__(self, prepared: Prepared, state: ArticleState) -> None:
        self.prepared = prepared
        self.state = state
        self.measure = state.measure  # what a new paragraph returns to
        self.first_of_block = -1  # where the paragraph, heading or row begins
        self.open = False  # whether a heading without a measure waits for its first paragraph to name one
        self.rank_section = ""  # the section's measure under which `state.rank_measure` was last ranked
        self.before: tuple[str, str] | None = None  # both, where a paragraph ranks by a criterion, for the next one

    @property
    def ranked(self) -> bool:
        """Whether the section is the one in which the article last ranked."""
        return self.measure == self.rank_section

    def open_block(self, kind: str, start: int) -> None:
        """A paragraph, a heading or a row begins: the section's measure holds, and the ranking from before a criterion."""
        self.first_of_block = start
        if family(self.state.measure) in self.state.titled_measures:
            self.measure = self.state.measure  # of two that the title names the paragraph before told of this one
        if self.prepared.name == "text":
            self.state.measure = self.measure
        if self.before and kind != "row":
            self._return_to(*self.before)

    def head(self, measures: list[Name]) -> None:
        """A heading, with the measures that it names: without one its first paragraph may name the section's."""
        self.open = not any(is_strong(m.text) for m in measures)

    def name(self, line: Line, measures: list[Name]) -> None:
        """Speak from here on of the last measure named that is told by its name alone; a ranking of stations frames them."""
        if not measures:
            self._return_to_meet(line)
            return
        state, kind = self.state, line.sentence.kind
        told = matters(measures, self.prepared)
        strong = [
            m for m in told if (is_strong(m.text) and not self._counts_people(m)) or self._opens_paragraph(m, line)
        ]
        turned = [m for m in told if self._is_turned_to(m, line)]
        if turned:  # "मनरेगा की स्थिति कुछ बेहतर है": whoever was told of last is none of it
            strong, state.topic = turned, NOBODY
        strong = [m for m in strong if not (_is_component(m.text, state) or self._of_the_past(m))]
        if kind == "paragraph" and _LAID_DOWN.search(line.text):
            strong = []
        if state.titled:  # "यू-डायस पोर्टल पर दर्ज बच्चों के विरुद्ध": where a number is kept, and not what was done
            strong = [m for m in strong if not _KEPT.match(self.prepared.folded.text, m.end)]
        if state.titled and not is_any_ranking_of(state.titled):
            strong = [m for m in strong if not is_any_ranking_of(m.text)]  # the title's own ranking, of the stations
            if is_ranking(state.first_measure):
                strong = [m for m in strong if not _FRAMES.match(self.prepared.folded.text, m.after)]
        if strong:
            state.measure = programme_of(canonical(strong[-1].text), state)
            if kind == "paragraph" and self.open:
                self.measure = state.measure
                self.open = False
            elsewhere = is_contest(state.measure) and _ELSEWHERE.match(line.text) is not None
            if kind == "heading" or is_ranking(state.measure) or elsewhere:
                self.measure = state.measure
        if any(word in fold_text(measures[-1].text) for word in ("थाना", "थाने", "थानों")):
            state.frame, state.frame_type = "थाना", "police_station"

    def _return_to_meet(self, line: Line) -> None:
        """“प्रतियोगिता में 19 जिलों के 236 खिलाड़ी", "विजेता को 40 हजार": the meet that the article opens with, whatever rating it named since."""
        state = self.state
        if is_contest(state.first_measure) and is_ranking(state.measure) and _of_the_meet().search(line.text):
            state.measure = self.measure = state.first_measure

    def rank_offices(self, line: Line) -> None:
        """“अंचलों की फरवरी माह की रैंकिंग जारी": Bihar's land offices are ranked by all their work, whatever of it the title names."""
        state = self.state
        said = _land_offices().search(line.text)
        if said is None or any(is_ranking(name) or is_dashboard(name) for name in (state.titled, state.first_measure)):
            return  # the article has a name for it: "ऑनलाइन म्यूटेशन की रैंकिंग में अररिया 29वें"
        start, end = line.folded_span(*said.span("who"))
        state.rank_measure = f"{self.prepared.called(start, end)} की {said['head']}"
        self.rank_section = self.measure
        self.before = None

    def rank(self, names: list[Name]) -> bool:
        """Whether a sentence with a place or marks ranks by a measure of its own `names`, which is then the one ranked by."""
        ranking = [m for m in measures_of(names, self.prepared) if self._may_rank(m) and not self._of_the_past(m)]
        if not ranking:
            return False
        if not any(self._goes_on(m) for m in ranking):
            self.before = self.before or (self.state.rank_measure, self.rank_section)
        self.state.rank_measure = self.state.measure
        self.rank_section = self.measure
        return True

    def _may_rank(self, measure: Name) -> bool:
        """Whether a sentence's ranks are of a measure that it names: "समग्र शिक्षा के तहत" is none, where the article has a ranking."""
        return is_strong(measure.text) and (self._goes_on(measure) or measure.case == "locative")

    def _goes_on(self, measure: Name) -> bool:
        """Whether a measure's ranks go on behind its paragraph: where the title's is a ranking, a criterion's do not."""
        first = self.state.first_measure
        ranked = (is_ranking(first) or is_dashboard(first)) and bool(self.state.titled)
        told = is_ranking(measure.text) or is_event(measure.text) or is_dashboard(measure.text)
        return not ranked or told

    def _return_to(self, ranking: str, section: str) -> None:
        """Rank again by what was ranked by before a criterion, whose month and field are the ranking's where it has told none."""
        state = self.state
        criterion, own = family(state.rank_measure), family(ranking or state.measure)
        for memory in (state.periods, state.scopes):
            if criterion in memory:
                memory.setdefault(own, memory[criterion])
        state.rank_measure, self.rank_section = ranking, section
        self.before = None

    def _opens_paragraph(self, measure: Name, line: Line) -> bool:
        """“2024-25 में केसीसी के 48,300 आवेदन …": whether a scheme of one word is what a paragraph's first sentence turns to."""
        known = fold_text(measure.text) in lexicon.lookup("measures") and not is_part(measure.text)
        return known and self.first_of_block == line.sentence.start and measure.case in ("genitive", "locative")

    def _is_turned_to(self, measure: Name, line: Line) -> bool:
        """“मनरेगा की स्थिति कुछ बेहतर है": whether a sentence begins with a scheme and what is to be said of it."""
        known = fold_text(measure.text) in lexicon.lookup("measures") and not is_part(measure.text)
        opens = not self.prepared.between(line.sentence.start, measure.start).strip()
        return known and opens and bool(_STANDING.match(self.prepared.folded.text, measure.end))

    def _of_the_past(self, measure: Name) -> bool:
        """“2021 के राष्ट्रीय उपलब्धि सर्वेक्षण में प्रदेश 21वें नंबर पर था": what this year's is compared with, in its own sentence only."""
        state = self.state
        if not state.first_measure or family(canonical(measure.text)) == family(state.first_measure):
            return False
        year = next((p for p in self.prepared.periods if 0 <= measure.start - p.end <= len(" के ")), None)
        earlier = year is not None and year.grain in ("year", "fiscal") and bool(year.value)
        return earlier and year is not None and year.value[:4] < state.published[:4] and was_so(year, self.prepared)

    def _counts_people(self, measure: Name) -> bool:
        """“पीएम किसान के 2,14,930 लाभार्थी हैं”: a scheme named for its people, while the article speaks of another."""
        number = self.prepared.folded.text[measure.after : measure.after + 2].strip()[:1].isdigit()
        return bool(self.measure) and measure.case == "genitive" and number


# "आधार सीडिंग के लिए 5 और अभियान बसेरा-2 के लिए 20 अंक तय हैं", "इनमें परिमार्जन प्लस और अभियान बसेरा-2 शामिल हैं": what all are judged by
_LAID_DOWN = regex.compile(
    r"(?<!\p{L})(?:अंक|अंकों|नंबर|वेटेज|भारांक)\s+(?:का\s+वेटेज\s+)?(?:तय|निर्धारित|रखे|दिए\s+जाते|दिया\s+जाता)(?![\p{L}\p{M}])"
    r"|^\s*(?:इनमें|इंमें|इसमें|जिनमें)\s[^।\n]*\sशामिल\s+(?:हैं|है|किए\s+गए|किया\s+गया)"
)


@lru_cache(maxsize=1)
def _of_the_meet() -> regex.Pattern[str]:
    return compiled(
        r"{b}(?:इस\s+)?{measure_heads.contest}\s+(?:में|के|की|का|को)\s|(?:^|[,।]\s*)(?:विजेता|उपविजेता|विजेताओं)\s+(?:टीम\s+)?को\s|{b}इनामी\s+राशि{e}"
    )


_ELSEWHERE = regex.compile(r"\s*(?:उधर|इधर|दूसरी\s+(?:ओर|तरफ)),?\s")  # "उधर जिला क्रिकेट लीग में": another meet
_STANDING = regex.compile(
    r"\s+(?:योजना\s+)?(?:की|का|के)\s+(?:(?:भी|यही|तो)\s+)?(?:स्थिति|हालत|हाल|प्रगति|रफ्तार|बात|चाल|तस्वीर)(?!\p{L}|\p{M})"
)
_KEPT = regex.compile(r"(?<=पोर्टल)\s+(?:पर|में)\s+(?:दर्ज|पंजीकृत|अंकित|नामांकित|उपलब्ध)(?!\p{L})")
_FRAMES = regex.compile(r"\s*(?:तहत|अंतर्गत)(?!\p{L})")  # "समग्र शिक्षा के तहत शाला दर्पण की रैंकिंग": within what


def _is_component(text: str, state: ArticleState) -> bool:
    """“सर्टिफिकेशन : 2500 में 600”: whether a measure is a part (component_measures.yml) of one that the article names."""
    whole = _wholes().get(fold_text(canonical(text)))
    return whole is not None and whole in state.surfaces


@lru_cache(maxsize=1)
def _land_offices() -> regex.Pattern[str]:
    return compiled(
        r"(?P<who>{ranked_bodies.circles}|{ranked_bodies.land_offices})\s+(?:की|के)\s+(?:(?:{W}|{T})\s+){0,6}?(?P<head>रैंकिंग){e}"
    )


@lru_cache(maxsize=1)
def _wholes() -> dict[str, str]:
    """A part, folded -> the family of its whole."""
    return {part: family(whole) for whole, parts in lexicon.table("component_measures").items() for part in parts}
