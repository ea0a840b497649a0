"""The order of steps: a field is prepared, its numbers claimed, each claim given its arguments, duplicates merged.

The text is read before the title: a title speaks in short hand of what the text
says in full, so that by then the article's place, ranking and month are known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from extract.article_reader import FieldReader
from extract.article_state import ArticleState
from extract.carried_words import CarriedWords
from extract.draft import Draft
from extract.fact import Reading, Refusal, StationMention
from extract.figures import small_sums
from extract.figures.rows_of_total import settle_rows_of_total
from extract.holders.state_names import name_states
from extract.kinds.opinion import settle_kinds
from extract.merge import merge
from extract.names import model
from extract.names.known_stations import is_known
from extract.names.linking import code_of, parents_of
from extract.names.members import members_of
from extract.news import too_many_people
from extract.news.events_of_nowhere import name_events
from extract.news.news_matters import matter_of, matters_of_news
from extract.news.opening import named_places, open_article
from extract.news.unmeasured import as_refusal, unmeasured
from extract.news.untold_district import name_district
from extract.prepared import Prepared, prepare
from extract.scopes.shared_scopes import with_shared_scopes
from extract.stations import station_mentions
from extract.subjects.shares_of_a_few import name_those
from extract.text import fold_text
from extract.times.day_of_inspection import date_what_was_found
from scraper.article import Article


@dataclass(frozen=True, slots=True)
class Extractor:
    """Reads articles. Holds nothing of one article; one object serves all of them, in any order.

    Loads the name model: raises ModelError (names/model.py) where one was named that cannot be loaded. `settle` has the last word on
    the kinds of numbers of things (kinds/opinion.py); whoever trains its weights puts another in its place.
    """

    settle: Callable[[Sequence[Draft], Mapping[str, Prepared]], None] = settle_kinds

    def __post_init__(self) -> None:
        model.load()

    def read(self, article: Article) -> Reading:
        """The facts, stations and refusals of an article; () of each where there are none. Never raises on text."""
        text = prepare("text", article.text, article.published)
        title = prepare("title", article.title, article.published, text.tokens.own, members_of(text.names))
        state = ArticleState(published=article.published)
        open_article(state, title, text)
        readers = [FieldReader(text, state), FieldReader(title, state)]
        drafts = [draft for reader in readers for draft in reader.read()]
        settle_rows_of_total(drafts)
        name_events(drafts, state, {"text": text, "title": title})
        loose = unmeasured(drafts, {"text": text, "title": title})
        others = too_many_people.too_many_people(drafts)
        small = small_sums.small_sums(drafts)
        drafts = [draft for draft in drafts if not any(draft is other for other in (*loose, *others, *small))]
        name_those(drafts, {"text": text, "title": title})
        name_states(drafts, state)
        name_district(drafts, state, (title, text))
        date_what_was_found(drafts, title, text)
        matters = matters_of_news(title, text)
        for draft in drafts:
            draft.measure = draft.measure or matter_of(draft.unit, matters)
        self.settle(drafts, {"text": text, "title": title})
        parents = parents_of(named_places(text, title), state.main.name)
        words = CarriedWords((text, title))
        facts = [
            replace(f, subject_code=code_of(f.subject, f.subject_type, parents), mentions=words.mentions_of(f))
            for f in with_shared_scopes(merge(drafts))
        ]
        refusals = [
            Refusal(
                rule=r.rule,
                reason=r.reason,
                field=reader.prepared.name,
                start=start,
                end=end,
                quote=reader.prepared.quote(r.start, r.end),
            )
            for reader in readers
            for r in reader.refused
            for start, end in [reader.prepared.folded.span(r.start, r.end)]
        ]
        refusals += map(as_refusal, loose)
        refusals += [as_refusal(draft, too_many_people.RULE, too_many_people.REASON) for draft in others]
        refusals += [as_refusal(draft, small_sums.RULE, small_sums.REASON) for draft in small]
        stations: list[StationMention] = []
        for reader in readers:
            stations.extend(station_mentions(reader.prepared, reader.drafter.station_spans, state))
        marked = [replace(s, known=is_known(s.name, parents.districts)) for s in stations]
        return Reading(facts=tuple(facts), stations=_distinct(marked), refusals=tuple(refusals))


def _distinct(stations: list[StationMention]) -> tuple[StationMention, ...]:
    """The first mention of each station."""
    seen: dict[str, StationMention] = {}
    for station in stations:
        seen.setdefault(fold_text(station.name), station)
    return tuple(seen.values())
