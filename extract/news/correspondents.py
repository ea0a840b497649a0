"""The town of which a paper's own correspondent tells within an article: "डुमरियागंज संवाददाता के अनुसार, तहसील सभागार में …".

Such a sentence is a dateline in all but form: what its paragraph counts is that town's, and the correspondent is no source.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import NOBODY, ArticleState, Subject
from extract.kept_patterns import compile_pattern
from extract.marks import Line
from extract.names.gazetteer import places
from extract.prepared import Prepared

_KINDS = {"district": "district", "city": "city", "block": "block", "tehsil": "other"}


def town_of_correspondent(line: Line, state: ArticleState, prepared: Prepared) -> Subject:
    """The town whose correspondent tells a sentence, NOBODY for any other sentence and for that of the article's own town."""
    said = _told().match(prepared.folded.text, line.sentence.start, line.sentence.end)
    kinds = [_KINDS[place.kind] for place in places(said["town"]) if place.kind in _KINDS] if said is not None else []
    if said is None or not kinds:
        return NOBODY
    called = prepared.called(*said.span("town"))
    return NOBODY if called == state.main.name else Subject(called, kinds[0], how="carried", field=prepared.name)


@lru_cache(maxsize=1)
def _told() -> regex.Pattern[str]:
    reporter = lexicon.whole_word(lexicon.any_of("datelines", "agency"))
    told = lexicon.whole_word(lexicon.any_of("speech_words", "source"))
    return compile_pattern(rf"\s*(?P<town>(?:[\p{{L}}\p{{M}}]+\s+){{0,2}}?[\p{{L}}\p{{M}}]+)\s+{reporter}\s+के\s+{told}")
