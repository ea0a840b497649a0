"""A place by its name, as a reader calls it: उत्तर प्रदेश for यूपी and UP, देहरादून for दून, मध्यप्रदेश where the article has it in one word."""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.article_state import ArticleState
from extract.draft import Draft
from extract.names.gazetteer import official_name, places
from extract.text import fold_text


def name_states(drafts: list[Draft], state: ArticleState) -> None:
    """Give each draft of a state, or of a place called for short, the name of it that the article prints, else its official one."""
    for draft in drafts:
        name = draft.subject.name
        known = str(lexicon.lookup("short_places").get(fold_text(name), ""))
        if draft.subject.type == "state":
            draft.subject = replace(draft.subject, name=_state_called(name, state.article))
        elif known and _has(state.article, known):
            draft.subject = replace(draft.subject, name=known)
        else:
            draft.subject = replace(draft.subject, name=_with_town(name))


def _state_called(name: str, article: str) -> str:
    """A state's name for its letters; one of two words as one word where the article only has that."""
    if fold_text(name) in lexicon.words("state_letters", "letters"):
        row = next((place for place in places(name) if place.kind == "state"), None)
        name = official_name(row) if row is not None else name
    name = str(lexicon.lookup("latin_states").get(fold_text(name), name))
    joined = name.replace(" ", "")
    in_one = len(name.split()) == _TWO and fold_text(name) not in article and fold_text(joined) in article
    return joined if in_one else name


def _with_town(name: str) -> str:
    """“Kanpur जोन", "Jaipur पुलिस": with the town that a name opens with in Latin letters as the rest of it is written."""
    town, _, rest = name.partition(" ")
    known = str(lexicon.lookup("latin_towns").get(fold_text(town), "")) if town.isascii() and rest else ""
    return f"{known} {rest}" if known and not rest.isascii() else name


def _has(article: str, name: str) -> bool:
    return fold_text(name) in article or fold_text(name.replace(" ", "")) in article


_TWO = 2  # words: "मध्य प्रदेश"
