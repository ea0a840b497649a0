"""The spaCy pipeline: tokens of the folded text, and the phrases of the word tables found in one pass.

spaCy's Hindi tokenizer was made for clean text. It keeps "रहे.बेकनगंज" whole
because its URL pattern takes it for an address, and leaves ॥, | and 82.73फीसदी
glued; the repairs of language.py are those measured on the press. It is given the folded
text, so that ORTH is a spelling after folding: spaCy's own NORM strips vowel
signs (थाने becomes थ) and is never used.

The phrase tables are matched by spaCy's PhraseMatcher, which costs one walk over
the tokens however long the tables grow; words by themselves, three fifths of them, are looked up.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import regex

from extract import lexicon
from extract.names.gazetteer import place_names

if TYPE_CHECKING:  # loaded with the first text: half a second that a command which reads none does not pay
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc


@lru_cache(maxsize=1)
def pipeline() -> Language:
    """The tokenizer of language.py. Made once a process; about 0.1 s."""
    import spacy

    from extract.names import language

    nlp = spacy.blank(language.PLAIN)
    # No feature of a word is asked for here, and each costs time at its first sight.
    nlp.vocab.lex_attr_getters.clear()  # type: ignore[attr-defined] # left out of spaCy's stubs
    nlp.max_length = 10_000_000
    return nlp


def parse(folded: str) -> Doc:
    """The tokens of a folded text; token.idx is an offset of it."""
    return pipeline().make_doc(folded)


def words_of(doc: Doc) -> tuple[list[str], list[int]]:
    """The words of a document and the offset of each: without a token made for each, which takes four times as long."""
    known: tuple[list[str], list[int]] | None = doc.user_data.get("words")
    if known is not None:
        return known
    from spacy.attrs import IDX, ORTH

    found = doc.to_array([ORTH, IDX])
    words = [_word(orth) for orth in found[:, 0].tolist()] if len(doc) else []
    doc.user_data["words"] = words, found[:, 1].tolist() if len(doc) else []
    return words, doc.user_data["words"][1]


@lru_cache(maxsize=1 << 17)
def _word(orth: int) -> str:
    return str(pipeline().vocab.strings[orth])


@lru_cache(maxsize=1)
def _matcher() -> PhraseMatcher:
    from spacy.matcher import PhraseMatcher

    matcher = PhraseMatcher(pipeline().vocab, attr="ORTH")
    for label, docs in _docs().items():
        matcher.add(label, list(docs.values()))
    return matcher


@lru_cache(maxsize=1)
def _docs() -> dict[str, dict[str, Doc]]:
    """The phrases of each label of more than one word, as tokens, by their spelling."""
    return {
        label: {phrase: pipeline().make_doc(phrase) for phrase in phrases if not _is_token(phrase)}
        for label, phrases in _phrases().items()
    }


def _is_token(phrase: str) -> bool:
    """Whether a phrase is a word that the tokenizer leaves whole; a document made for each takes a quarter of a second for all."""
    return _LETTERS.fullmatch(phrase) is not None and not phrase.endswith("में")


_LETTERS = regex.compile(r"[\u0900-\u0963\u0971-\u097f]+")


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[str, ...]]:
    """Phrase of one word -> its labels."""
    labels: dict[str, tuple[str, ...]] = {}
    for label, phrases in _phrases().items():
        for phrase in filter(_is_token, phrases):
            labels[phrase] = (*labels.get(phrase, ()), label)
    return labels


@lru_cache(maxsize=1)
def _spellings() -> dict[tuple[str, tuple[str, ...]], str]:
    """The spelling in its table of a label's phrase of several words, by its tokens."""
    return {
        (label, tuple(token.text for token in doc)): phrase
        for label, docs in _docs().items()
        for phrase, doc in docs.items()
    }


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[str]]:
    out: dict[str, list[str]] = defaultdict(list)
    out["place"] = sorted(place_names())
    for label, name in (("unit", "units"), ("head", "heads"), ("title", "titles"), ("measure", "measures")):
        out[label] = sorted(lexicon.lookup(name))
    return out


def phrases(doc: Doc) -> dict[str, dict[int, tuple[int, str]]]:
    """What the tables know of in a text: label -> first token -> (token after the last, spelling); the longest wins."""
    read: dict[str, dict[int, tuple[int, str]]] | None = doc.user_data.get("phrases")
    if read is not None:
        return read  # asked for by names and units alike
    out: dict[str, dict[int, tuple[int, str]]] = defaultdict(dict)
    doc.user_data["phrases"] = out
    strings: Any = doc.vocab.strings
    words, _ = words_of(doc)
    known_words = _words()
    found = [(strings[label], start, end) for label, start, end in _matcher()(doc)]
    found += [
        (label, at, at + 1) for at, word in enumerate(words) if word in known_words for label in known_words[word]
    ]
    found.sort(key=lambda m: (m[1], m[1] - m[2]))
    taken: dict[str, int] = defaultdict(int)
    for label, start, end in found:
        if start < taken[label]:
            continue
        taken[label] = end
        word = words[start]
        spelling = word if end == start + 1 and word in known_words else _spellings()[label, tuple(words[start:end])]
        out[label][start] = (end, spelling)  # as the table has it, whatever blanks the text prints: "मानव - दिवस"
    return out
