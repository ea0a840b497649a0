"""Names of two places that a hyphen makes one: the constituencies देवली-उनियारा and पलिया-निघासन, यमुनानगर-जगाधरी नगर निगम."""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.names.person_words import person_words
from extract.names.tokens import Tokens
from extract.text import fold_text


def with_double_names(names: list[Name], tokens: Tokens) -> list[Name]:
    """The names, each two that nothing but a hyphen parts as one; a district or a larger place stays itself (भारत-पाकिस्तान)."""
    out: list[Name] = []
    for name in names:
        first = out[-1] if out else None
        if first is not None and _is_of_both(first, name, tokens):
            text, base = tokens.quote(first.start, name.end), f"{first.text}-{name.base}"
            out[-1] = replace(name, start=first.start, text=text, base=base)
        elif first is not None and _has_campus(first, name, tokens):
            text = f"{first.text} {name.text}"
            out[-1] = replace(
                name, start=first.start, text=text, kind="headed", type="institution", base=text, head=first.head
            )
        elif first is not None and _are_one(first, name, tokens):
            kind, type_ = ("place", first.type or name.type) if "place" in (first.kind, name.kind) else ("bare", "")
            text = tokens.quote(first.start, name.end)
            out[-1] = replace(name, start=first.start, text=text, kind=kind, type=type_)
        elif first is not None and _is_surname_of(first, name, tokens):
            text = tokens.quote(first.start, name.end)
            out[-1] = replace(name, start=first.start, text=text, kind="bare", type="", base="")
        else:
            out.append(name)
    return out


def _is_surname_of(first: Name, second: Name, tokens: Tokens) -> bool:
    """“हर्षित आनंद की रैंक": a town's name behind a given name is the person's other name."""
    beside = second.start - first.end == 1 and first.kind == "bare" and not first.case and second.kind == "place"
    words = fold_text(first.text).split()
    return (
        beside
        and fold_text(second.text) in lexicon.words("name_parts", "surname_places")
        and (words[0] in person_words("given") or words[0] in lexicon.words("name_parts", "given_words"))
        and tokens.folded.text[first.end] == " "
    )


def _has_campus(first: Name, second: Name, tokens: Tokens) -> bool:
    """“आईआईटी-कानपुर", "भारतीय प्रौद्योगिकी संस्थान-मद्रास": an institution of several towns, and the town behind a hyphen."""
    joined = tokens.folded.text[first.end : second.start] == "-" and not first.case and not first.plural
    return joined and first.type == "institution" and bool(first.head) and second.kind in ("place", "bare")


def _is_of_both(first: Name, second: Name, tokens: Tokens) -> bool:
    """“यमुनानगर-जगाधरी नगर निगम", "गोरखपुर-लखनऊ हाईवे": a head noun's name that begins with a place before the hyphen."""
    joined = tokens.folded.text[first.end : second.start] == "-" and not first.case
    return joined and first.kind in ("bare", "place") and second.kind == "headed" and bool(second.base)


def _are_one(first: Name, second: Name, tokens: Tokens) -> bool:
    if tokens.folded.text[first.end : second.start] != "-" or first.case:
        return False
    untyped = all(name.kind in ("bare", "place") for name in (first, second))
    return untyped and not any(_is_wide(name.text) for name in (first, second))


def _is_wide(name: str) -> bool:
    return any(place.kind in ("district", "city", "state", "country") for place in places(name))
