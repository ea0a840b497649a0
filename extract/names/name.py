"""A name in a text: a noun phrase, typed, with the case mark that says what it does in its clause."""

from __future__ import annotations

from dataclasses import dataclass

from extract.names.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Name:
    """A noun phrase at [start, end) of the folded text.

    `kind` says how it was known: headed (by its head noun), place (gazetteer),
    person (title before it), generic (a head noun alone: जिला, पुलिस), pronoun,
    bare. `type` is a subject type, "" for bare. `base` is the name without its head.
    `counted` marks a head noun that a number counts ("75 जिलों"). `case` is that of
    the postposition after it, "" for none; `after` is where that postposition ends.
    """

    start: int
    end: int
    text: str
    kind: str
    type: str
    base: str = ""
    head: str = ""
    case: str = ""
    after: int = 0
    plural: bool = False
    counted: bool = False


def name_of(tokens: Tokens, i: int, stop: int, kind: str, type_: str, base: str = "", head: str = "") -> Name:
    """The name of the tokens from i up to stop, its case not yet looked at."""
    start, end = tokens.span(i, stop)
    return Name(start, end, tokens.quote(start, end), kind, type_, base, head, after=end)


def is_named(name: Name) -> bool:
    """Whether a name can be a subject by itself (places and headed names), whatever the clause."""
    # of its kind a district has one: महिला थाना, कोतवाली
    own = name.kind == "generic" and name.type == "police_station" and (" " in name.head or name.head == "कोतवाली")
    return (own or name.kind in ("place", "headed")) and not name.plural and not name.counted
