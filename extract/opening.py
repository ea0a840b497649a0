"""What an article is about before it is read: its own place, from the dateline, the title or whom it names most."""

from __future__ import annotations

from collections import Counter

from extract.article_state import NOBODY, ArticleState, Subject
from extract.measures import canonical, family, measures_of
from extract.names.gazetteer import places
from extract.names.mentions import Name
from extract.prepared import Prepared
from extract.text import fold_text

_OWN = ("district", "city", "block", "other")


def open_article(state: ArticleState, title: Prepared, text: Prepared) -> None:
    """Set the article's own place, its commissionerate and its first measure."""
    state.article = f"{title.folded.text}\n{text.folded.text}"
    state.main = _of_title(title, text, _dateline(text)) or _likeliest(title, text)
    for prepared in (text, title):
        for name in prepared.names:
            if name.type == "commissionerate" and name.base and not state.commissionerate:
                state.commissionerate = name.text
    for prepared in (title, text):
        found = measures_of(prepared.names, prepared)
        if found and not state.measure:
            state.measure = canonical(_narrower(found, prepared).text)
    for prepared in (text, title):
        for name in measures_of(prepared.names, prepared):
            state.surfaces.setdefault(family(name.text), name.text)
    for period in title.periods:
        if period.grain in ("year", "fiscal", "month") and period.value and state.measure:
            state.periods.setdefault(family(state.measure), period.value)


def _narrower(found: list[Name], prepared: Prepared) -> Name:
    """Of "जल जीवन मिशन के तहत हर घर जल योजना" the scheme within the mission."""
    first = found[0]
    if len(found) > 1:
        gap = prepared.between(first.end, found[1].start).strip()
        if gap in ("के तहत", "के अंतर्गत", "के अंतर्गत चल रही", "की"):
            return found[1]
    return first


def _dateline(text: Prepared) -> Subject | None:
    """The place that a dateline names: the first words, up to a stop, a colon or an agency."""
    if not text.lines:
        return None
    for line in text.lines[:3]:
        sentence = line.sentence
        names = [
            n
            for n in text.names_of(sentence)
            if n.kind == "place" and n.type in ("district", "city", "state", "country")
        ]
        if not names:
            continue
        name = names[0]
        after = text.between(name.end, name.end + 2).strip()
        lead = text.between(sentence.start, name.start)
        short = sentence.end - sentence.start < 40
        if (
            after[:1] in ("।", ".", "|", ":", "(", ",", "-") or sentence.kind == "dateline" or (short and not name.case)
        ) and len(lead) < 32:
            return _subject(name) if name.type != "country" or len(lead) < 2 else None
        if not short:
            return None
    return None


def _of_title(title: Prepared, text: Prepared, dateline: Subject | None) -> Subject | None:
    """The dateline's place, unless title and first sentence both speak of another district (मेदिनीनगर: पलामू में …)."""
    if dateline is None:
        return None
    own = [n for n in title.names if n.kind == "place" and n.type in ("district", "city")]
    if not own or any(fold_text(n.text) == fold_text(dateline.name) for n in own):
        return dateline
    opening = [
        n for n in text.names if n.kind == "place" and n.start < 200 and fold_text(n.text) != fold_text(dateline.name)
    ]
    if opening and fold_text(opening[0].text) == fold_text(own[0].text):
        return _subject(own[0])
    return dateline


def _likeliest(title: Prepared, text: Prepared) -> Subject:
    """The place named most in title and opening; a district before a state, the earlier before the later."""
    weights: Counter[str] = Counter()
    first: dict[str, Name] = {}
    for prepared, weight in ((title, 4), (text, 1)):
        for name in prepared.names:
            if name.kind != "place" and not (name.kind == "headed" and name.type == "district"):
                continue
            key = fold_text(name.base or name.text)
            first.setdefault(key, name)
            weights[key] += weight * (3 if name.type in _OWN else 1)
    if not weights:
        return NOBODY
    best = max(weights, key=lambda key: weights[key])
    return _subject(first[best])


def _subject(name: Name) -> Subject:
    base = name.base or name.text
    kinds = {place.kind for place in places(base)}
    kind = next((k for k in ("district", "city", "state", "country", "block") if k in kinds), "district")
    return Subject(base, kind, how="main")
