"""Teasers of other stories, told by their shape: a row of like boxes, each a linked headline with a sentence or two.

Under an article and beside it stand "और पढ़ें", "बड़ी खबरें", "most read": as much running text as the article has, not
linked, in paragraphs, and with class names that say nothing. What gives them away is that three or more
neighbours are built alike, and in each a headline that leads to another address stands before a sentence or two. Where
an article's own blocks are alike and hold links, the links stand behind the text; the entries of a live blog,
built alike too, lead to their own page or tell more than a teaser does.
"""

from __future__ import annotations

from collections import defaultdict
from urllib.parse import urlsplit

from scraper.boilerplate import line_fault
from scraper.lines import Element, Line

ALIKE = 3  # neighbours, from which a box is one of a row
HEADLINE = 12  # Devanagari letters of a linked headline
LINKED = 0.75  # share of a line's letters inside links from which it is a headline and no sentence
TOLD = 2  # paragraphs of a teaser at most
CLIMB = 6  # elements from a headline up to its box

Signature = tuple[str, str]


def teaser_lines(lines: list[Line], url: str) -> set[int]:
    """The indexes of the lines that are teasers' sentences; `url` is the page's own address."""
    inside: dict[Element, list[int]] = defaultdict(list)
    prose: dict[Element, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        for depth, element in enumerate((line.block, *line.block.iterancestors())):
            if depth > CLIMB:
                break
            inside[element].append(index)
            if line.is_prose and len(prose[element]) <= TOLD:
                prose[element].append(index)
    boxes: dict[Element, int] = {}  # what holds a headline -> the first one's index
    heads = [index for index, line in enumerate(lines) if _is_headline(line)]
    for index in heads:
        for element in _up(lines[index].block):
            boxes.setdefault(element, index)
    told = {
        element for element, first in boxes.items() if 1 <= len(prose[element]) <= TOLD and first < prose[element][0]
    }
    rows: dict[Element, dict[Signature, int]] = {}
    found: set[int] = set()
    for element in told:
        parent = element.getparent()
        if parent is None:
            continue
        if parent not in rows:
            rows[parent] = _count([child for child in parent if child in told])
        if rows[parent][_signature(element)] >= ALIKE and _leads_away(element, url):
            found.update(inside[element])
    return found


def _up(element: Element) -> list[Element]:
    """The element and those around it, as far as a box may be from its headline."""
    around = [element]
    for ancestor in element.iterancestors():
        if len(around) > CLIMB or ancestor.tag in ("body", "html"):
            break
        around.append(ancestor)
    return around


def _count(elements: list[Element]) -> dict[Signature, int]:
    counted: dict[Signature, int] = defaultdict(int)
    for element in elements:
        counted[_signature(element)] += 1
    return counted


def _signature(element: Element) -> Signature:
    """How an element is built: its tag and its classes, figures in them aside ("item-1", "item-2")."""
    names = "".join(char for char in element.get("class", "") if not char.isdigit())
    return str(element.tag), " ".join(sorted(names.split()))


def _is_headline(line: Line) -> bool:
    if line.hindi < HEADLINE or line.linked < line.letters * LINKED:
        return False
    return line_fault(line.text, line.letters) != "also read"


def _leads_away(box: Element, url: str) -> bool:
    """Whether a link in the box, or around it, leads to another page."""
    own = urlsplit(url).path.rstrip("/")
    for link in [*box.iter("a"), *box.iterancestors("a")]:
        try:
            parts = urlsplit(link.get("href", "").strip())
        except ValueError:
            continue  # "http://[bad"
        if parts.path and parts.path.rstrip("/") != own and parts.scheme in ("", "http", "https"):
            return True
    return False
