"""Where the article says what a fact was given from elsewhere: the month of a heading, the scheme of the paragraph above.

A fact's parts are found in its clause, or are carried over from what the article speaks of; what is carried over is a
value, without the words that it came from. A reader who checks the fact wants to see those words. So each part that has no
mention yet is looked up once the article is read: the words of the same meaning that stand nearest before the number,
else the first in the article. A part that the article says nowhere ("पिछले माह" of a month that no word names) gets none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from extract.fact import Fact, Mention
from extract.measures.measure_kinds import canonical
from extract.prepared import Prepared
from extract.text import fold_text

Spans = list[tuple[int, int]]  # of the folded text, in order


class CarriedWords:
    """The words of one article's fields that give a period, name a measure or a subject, by what they give."""

    def __init__(self, fields: Sequence[Prepared]) -> None:
        self.fields = fields
        self._spans: dict[tuple[str, str, str], Spans] = {}
        for field in fields:
            for period in field.periods:
                self._add(field, "period", period.value, period.start, period.end)
            for name in field.names:
                if name.kind == "measure":
                    self._add(field, "measure", fold_text(canonical(name.text)), name.start, name.end)
                else:
                    self._add(field, "subject", fold_text(name.text), name.start, name.end)

    def _add(self, field: Prepared, role: str, what: str, start: int, end: int) -> None:
        if what and start < end:
            self._spans.setdefault((field.name, role, what), []).append((start, end))

    def mentions_of(self, fact: Fact) -> tuple[Mention, ...]:
        """The fact's mentions, and one for each part that had none and whose words the article has."""
        said = {mention.role for mention in fact.mentions}
        wanted = {
            "subject": fold_text(fact.subject),
            "measure": fold_text(canonical(fact.measure)),
            "period": fact.period,
        }
        more = [
            mention
            for role, what in wanted.items()
            if what and role not in said and (mention := self._nearest(fact, role, what)) is not None
        ]
        return (*fact.mentions, *more)

    def _nearest(self, fact: Fact, role: str, what: str) -> Mention | None:
        value = next((mention for mention in fact.mentions if mention.role == "value"), None)
        if value is None:
            return None
        own_first = sorted(self.fields, key=lambda field: field.name != value.field)
        for field in own_first:
            spans = self._spans.get((field.name, role, what)) or self._literal(field, role, what)
            if not spans:
                continue
            chosen = spans[0]
            if field.name == value.field:
                printed = [field.folded.span(*span) for span in spans]
                before = bisect_right([start for start, _ in printed], value.start)
                chosen = spans[max(0, before - 1)]
            start, end = field.folded.span(*chosen)
            return Mention(role=role, field=field.name, start=start, end=end, quote=field.folded.source[start:end])
        return None

    def _literal(self, field: Prepared, role: str, what: str) -> Spans:
        """The places of a name that stands in the field though no name was seen there; kept for the next fact."""
        if role == "period":
            return []
        text, spans, at = field.folded.text, [], -1
        while (at := text.find(what, at + 1)) >= 0:
            spans.append((at, at + len(what)))
        self._spans[field.name, role, what] = spans
        return spans
