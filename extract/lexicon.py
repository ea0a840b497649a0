"""The only reader of words/*.yml: tables of value -> spellings, folded once and checked as they load.

A table maps a value (a number, a unit, an office) to the ways the press spells it.
All spellings are folded on the way in (text.py), so that a table lists only what
differs after folding. A spelling under two values, an empty one, or one that
folds to nothing stops the program: a silent clash would read one number as
another. The tables named *_words.yml map a role in a pattern to words instead
(what stands before a rate, after it); there a word may play two roles, and the
table cannot be turned round.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import regex
import yaml

from extract.text import fold_text

WORD_CHAR = r"[\p{Devanagari}\p{Latin}\d]"
WORD = regex.compile(f"{WORD_CHAR}+")


class LexiconError(ValueError):
    """A word table that cannot be trusted: says which table, which value, which spelling."""


@cache
def as_written(name: str) -> dict[Any, tuple[str, ...]]:
    """A table with its spellings not folded, to be printed: folding takes the dot from सड़क."""
    raw = yaml.load(files("extract").joinpath("words", f"{name}.yml").read_bytes(), Loader=_Loader)  # noqa: S506 - a safe loader, and our own files
    if not isinstance(raw, dict):
        raise LexiconError(f"words/{name}.yml: expected a mapping of value to spellings, got {type(raw).__name__}")
    for value, spellings in raw.items():
        if not isinstance(spellings, list) or not all(isinstance(s, str) for s in spellings):
            raise LexiconError(f"words/{name}.yml: {value!r}: expected a list of spellings, got {spellings!r}")
        twice = next((s for i, s in enumerate(spellings) if s in spellings[:i]), None)
        if twice is not None:
            raise LexiconError(f"words/{name}.yml: {value!r}: {twice!r} stands twice; take one out")
    return {value: tuple(spellings) for value, spellings in raw.items()}


@cache
def table(name: str) -> dict[Any, tuple[str, ...]]:
    """A table: value -> folded spellings, in the file's order.

    Raises LexiconError on a spelling that is empty, or that stands under two values.
    """
    seen: dict[str, Any] = {}
    out: dict[Any, tuple[str, ...]] = {}
    for value, spellings in as_written(name).items():
        folded = []
        for spelling in spellings:
            word = fold_text(spelling).strip()
            if not word:
                raise LexiconError(f"words/{name}.yml: {value!r}: {spelling!r} folds to nothing")
            if seen.setdefault(word, value) != value and not name.endswith("_words"):
                raise LexiconError(f"words/{name}.yml: {spelling!r} stands under {seen[word]!r} and under {value!r}")
            if word not in folded:
                folded.append(word)
        out[value] = tuple(folded)
    for value, spellings in out.items():
        plain = [word[:-1] for word in spellings if name in _NOUNS and word.endswith(_PLURALS)]
        plain = [word for word in plain if word.endswith("ो") or len(word) >= _SHORT]
        plain = [word for word in plain if word.split()[-1] not in words("nasal_words")]
        also = dict.fromkeys(w for word in (*spellings, *plain) for w in (word, *_with_other_i(word)) if w not in seen)
        out[value] = (*spellings, *also)
    return out


_NOUNS = (
    "units",
    "heads",
)  # whose plurals the press prints without their nasal too: "जिलो में", "शिकायते मिली", "समस्याओ का"
_PLURALS = ("ों", "ओं", "ें", "एं")
_SHORT = 4  # letters and signs: "बसें" without its nasal is बसे, "settled", and घरों is घरो


def _with_other_i(word: str) -> Iterator[str]:
    """A spelling with each इ within a word as ई and each ई as इ: of "पीएमईजीपी", "साइबर" the press prints "पीएमइजीपी", "साईबर" too."""
    for i, other in (("ई", "इ"), ("इ", "ई")):
        if i in word[1:] and (spelt := _WITHIN[i].sub(other, word)) != word:
            yield spelt


_WITHIN = {i: regex.compile(rf"(?<=[\p{{L}}\p{{M}}]){i}") for i in "इई"}


@cache
def lookup(name: str) -> Mapping[str, Any]:
    """The same table turned round: folded spelling -> value."""
    return _Values({word: value for value, words in table(name).items() for word in words})


class _Values(dict[str, Any]):
    """A table turned round, which `[...]` also asks for a spelling as `alternation` found it: printed with two blanks or a hyphen."""

    def __missing__(self, spelling: str) -> Any:
        plain = " ".join(spelling.replace("-", " ").split())
        if plain == spelling or plain not in self:
            raise KeyError(spelling)
        return self[plain]


@cache
def words(name: str, *values: Hashable) -> tuple[str, ...]:
    """The folded spellings of a table, of the given values only where any are given."""
    rows = table(name)
    missing = [value for value in values if value not in rows]
    if missing:
        raise LexiconError(f"words/{name}.yml has no {missing[0]!r}; it has {', '.join(map(str, rows))}")
    return tuple(word for value in (values or rows) for word in rows[value])


def openers(spellings: Iterable[str]) -> frozenset[str]:
    """The first words of folded spellings, as `WORD` reads them: a line that has none of these has no such spelling.

    >>> sorted(openers(["नगर निगम", "ए.के. दल"]))
    ['ए', 'नगर']
    """
    return frozenset(WORD.findall(spelling)[0] for spelling in spellings)


def alternation(spellings: Iterable[str]) -> str:
    """A pattern for any of the spellings, one to three blanks or hyphens where one has a blank; of two that begin alike the longer first.

    It is a tree of the letters, not a list: "(?:कान(?:पुर|)|…)" is compiled and matched in a tenth of the time that a
    list of some hundred words takes, where the matcher tries one word after the other (named lists of `regex` are
    such lists too). And it repeats nothing: `regex` keeps a guard for each "?" and "+" of a pattern and resets them all at
    each letter where a match may begin, so that a pattern with one large table written with them took 30 to 110 µs a
    sentence, and takes 4 to 20 without.

    >>> alternation(["सौ", "सौवां", "लाख"])
    '(?:लाख|सौ(?:वां|))'
    """
    root: _Tree = {}
    for spelling in spellings:
        node = root
        for char in fold_text(spelling):
            node = node.setdefault(char, {})
        node[_END] = {}
    pattern = _branches(root)
    return pattern if pattern.startswith("(?:") else f"(?:{pattern})"


_Tree = dict[str, "_Tree"]
_END = ""  # the key that says that a spelling ends here


def _branches(node: _Tree) -> str:
    """The pattern of what may follow at a node of the tree."""
    letters, longer = [], []
    for char in sorted(node):
        if char == _END:
            continue
        rest = _branches(node[char])
        own = _BLANK if char == " " else regex.escape(char, literal_spaces=True)
        if rest or char == " ":
            longer.append(own + rest)
        else:
            letters.append(own)
    if len(letters) > 1:
        letters = [f"[{''.join(letters)}]"]
    ways = [*longer, *letters]
    if not ways:
        return ""
    if _END not in node:
        return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
    return f"(?:{'|'.join(ways)}|)"


_BLANK = r"[ \-](?:[ \-](?:[ \-]|)|)"


@cache
def referred(name: str) -> tuple[str, ...]:
    """The folded spellings of what a pattern calls `table` or `table.value`.

    >>> referred("case_marks.locative")[:2]
    ('में', 'पर')
    """
    rows, _, value = name.partition(".")
    if not value:
        return words(rows)
    return words(rows, next((key for key in table(rows) if str(key) == value), value))


@cache
def any_of(name: str, *values: Hashable) -> str:
    """A pattern for any spelling of a table (of some of its values), without word boundaries."""
    return alternation(words(name, *values))


def unit_nouns(units: Iterable[str]) -> str:
    """A pattern of the counted nouns of some units, in every form, each as a whole word: जिला, जिले, जिलों of "districts"."""
    return whole_word(alternation([word for unit in units for word in table("units").get(unit, ())]))


def whole_word(pattern: str) -> str:
    r"""A pattern that matches only whole words. The one owner of word boundaries: `\b` of `re` is wrong on matras.

    >>> bool(regex.search(whole_word("दो"), "दोषी")), bool(regex.search(whole_word("दो"), "दो थाने"))
    (False, True)
    """
    return rf"(?<!{WORD_CHAR})(?:{pattern})(?!{WORD_CHAR})"


class _Loader(yaml.CSafeLoader):
    """YAML that refuses a key written twice: the second would silently replace the first."""


def _mapping_without_repeats(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    out: dict[Any, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in out:
            raise LexiconError(f"{node.start_mark}: the value {key!r} stands twice in one table")
        out[key] = loader.construct_object(value_node, deep=True)
    return out


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping_without_repeats)
