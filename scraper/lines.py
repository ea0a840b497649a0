"""HTML tree -> the lines that a reader sees, in order, each with what it is made of.

Hindi news bodies are `<p>`s, bare text between `<br>`s, `<div>`s in table cells, or all of these; so a line
is not an element but what stands between two breaks. One walk over the tree makes them all; every later
decision (which container, which lines) is about lines.

A hidden line (display:none, hidden, aria-hidden) is never made. A line in a box whose class says "not the
article" is made and marked with those boxes, because the mark can be wrong and body.py must be able to say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex
from lxml import etree

from scraper.boilerplate import ends_sentence, is_noise_container

Element = etree._Element

SKIPPED = frozenset(
    """
    script style noscript template iframe object embed svg math canvas audio video button input select textarea
    option datalist nav footer figcaption head dialog amp-ad amp-embed amp-sidebar amp-social-share amp-video
    amp-carousel amp-iframe amp-analytics amp-consent amp-sticky-ad amp-user-notification amp-youtube
    """.split()  # noqa: SIM905 - a list of forty literals is forty lines
)
NOISE_TAGS = frozenset(["aside"])
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
BLOCKS = HEADINGS | frozenset(
    """
    address article aside blockquote body center dd details div dl dt fieldset figure footer form header hr html li
    main nav ol p pre section summary table tbody td tfoot th thead tr ul caption
    """.split()  # noqa: SIM905
)
CELLS = frozenset(["li", "td", "th", "dd", "dt"])
HIDDEN_STYLE = regex.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", regex.IGNORECASE)
MAX_CELL_LETTERS = 200  # a cell with more is a paragraph: the table is for layout
WRAPPED_LETTERS = 80  # a longer piece that ends in mid-sentence before one <br> goes on after it

_HINDI = regex.compile(r"[^\u0900-\u0963\u0966-\u097f]+")  # danda and double danda are punctuation
_LETTER = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_UNPRINTED = regex.compile("[\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}\N{WORD JOINER}]")


@dataclass(slots=True, eq=False)
class Line:
    """A line as read. `kind` is text, heading, item (of a list) or row (of a table).

    `block` is the innermost block element it stands in, `group` the list or table of an item or row. `letters`
    counts letters, marks and digits, `hindi` those in Devanagari, `linked` those inside links. `strong` means
    all of it is bold. `boxes` are the elements around it whose class says that they are not the article.
    """

    text: str
    block: Element
    kind: str
    group: Element | None
    letters: int
    hindi: int
    linked: int
    strong: bool
    boxes: tuple[Element, ...]
    after_image: bool = False  # nothing but a picture stands between the line before and this one

    @property
    def is_prose(self) -> bool:
        """Whether it reads as running Hindi text: what an article is made of and menus and captions are not."""
        if self.hindi < 30 or self.hindi * 2 < self.letters or self.linked * 5 > self.letters * 2:
            return False
        if self.kind == "heading":
            return False
        # Without an end it may be a headline or a caption, until it is too long for one; a <p> sooner.
        return self.hindi >= (80 if self.block.tag == "p" else 120) or ends_sentence(self.text)


@dataclass(slots=True)
class _Open:
    """The line being read."""

    pieces: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    strong: bool = True


def clean(text: str) -> str:
    """The text as printed: every run of blanks one space, none at the ends, what has no print left out.

    Joiners stay, no normal form is applied.
    """
    return " ".join(_UNPRINTED.sub("", text).split())


def count_letters(text: str) -> int:
    """The number of letters, marks and digits."""
    return len(_LETTER.sub("", text))


def count_hindi(text: str) -> int:
    """The number of Devanagari letters, marks and digits."""
    return len(_HINDI.sub("", text))


def is_hidden(element: Element) -> bool:
    """Whether the element says of itself that it is not shown.

    aria-hidden speaks to screen readers only, and scripts set it on the whole page behind a pop-up: it does
    not count on what holds the headline.
    """
    if element.get("hidden") is not None:
        return True
    if element.get("aria-hidden", "").lower() == "true" and element.find(".//h1") is None:
        return True
    style = element.get("style")
    return style is not None and HIDDEN_STYLE.search(style) is not None


class LineReader:
    """One walk over one tree; `read()` gives its lines."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._lines: list[Line] = []
        self._open = _Open()
        self._blocks: list[Element] = []
        self._boxes: list[Element] = []
        self._groups: list[Element] = []
        self._links = self._bolds = self._heads = self._cells = 0
        self._breaks = 0
        self._image = False

    def read(self) -> list[Line]:
        """The lines of the tree in document order."""
        walk = etree.iterwalk(self._root, events=("start", "end", "comment", "pi"))
        skipped: Element | None = None
        for event, element in walk:
            if event in ("comment", "pi"):
                self._add(element.tail)
            elif event == "start":
                if self._skips(element):
                    skipped = element
                    walk.skip_subtree()
                    continue
                self._start(element)
            else:
                if skipped is not None and element is skipped:
                    skipped = None
                    if element.tag in BLOCKS:
                        self._break_line()
                else:
                    self._end(element)
                if element is not self._root:
                    self._add(element.tail)
        self._flush()
        return self._lines

    def _skips(self, element: Element) -> bool:
        tag = element.tag
        if tag in SKIPPED or (is_hidden(element) and tag not in ("body", "html")):
            return True
        if tag == "figure" and element.find(".//table") is None:  # WordPress puts tables in figures too
            self._image = True
            return True
        if tag == "table" and is_data_table(element):
            self._table(element)
            return True
        return False

    def _start(self, element: Element) -> None:
        tag = element.tag
        if tag == "br":
            self._line_break()
            return
        if tag in BLOCKS or "-" in tag:
            self._break_line()
            self._blocks.append(element)
            self._heads += tag in HEADINGS
            self._cells += tag in CELLS
            if tag in ("ul", "ol", "dl"):
                self._groups.append(element)
        if is_box(element):
            self._boxes.append(element)
        self._image |= tag in ("img", "picture", "amp-img", "video", "iframe")
        self._links += tag == "a"
        self._bolds += tag in ("b", "strong")
        self._add(element.text)

    def _end(self, element: Element) -> None:
        tag = element.tag
        if tag == "br":
            return
        if self._blocks and self._blocks[-1] is element:
            self._break_line()
            self._blocks.pop()
            self._heads -= tag in HEADINGS
            self._cells -= tag in CELLS
            if self._groups and self._groups[-1] is element:
                self._groups.pop()
        if self._boxes and self._boxes[-1] is element:
            self._boxes.pop()
        self._links -= tag == "a"
        self._bolds -= tag in ("b", "strong")

    def _add(self, text: str | None) -> None:
        if not text:
            return
        self._open.pieces.append(text)
        if text.strip():
            if self._links:
                self._open.linked.append(text)
            if not self._bolds:
                self._open.strong = False

    def _line_break(self) -> None:
        """A <br>: ends the line in running text; in headings, list items and cells it is a blank."""
        if self._heads or (self._cells and self._groups):
            self._add(" ")
            return
        self._flush()
        self._breaks += 1

    def _break_line(self) -> None:
        self._flush()
        self._breaks = 2

    def _flush(self) -> None:
        pieces = self._open
        if not pieces.pieces:
            return
        text = clean("".join(pieces.pieces))
        self._open = _Open()
        if not text:
            return
        block = self._blocks[-1] if self._blocks else self._root
        group = self._groups[-1] if self._groups and self._cells else None
        kind = "heading" if self._heads else "item" if group is not None else "text"
        self._append(text, block, kind, group, count_letters("".join(pieces.linked)), pieces.strong)
        self._breaks = 0

    def _append(self, text: str, block: Element, kind: str, group: Element | None, linked: int, strong: bool) -> None:
        letters = count_letters(text)
        if not letters:
            return
        last = self._lines[-1] if self._lines else None
        if (
            last is not None
            and self._breaks == 1
            and kind == last.kind == "text"
            and block is last.block
            and last.letters >= WRAPPED_LETTERS
            and not last.strong
            and not strong
            and not ends_sentence(last.text)
            and not last.text.endswith((":", "-", "–", "—"))
        ):
            text, linked, letters = f"{last.text} {text}", linked + last.linked, letters + last.letters
            self._lines.pop()
        self._lines.append(
            Line(text, block, kind, group, letters, count_hindi(text), linked, strong, tuple(self._boxes), self._image)
        )
        self._image = False

    def _table(self, table: Element) -> None:
        """One line a row, its cells joined by " - "."""
        self._flush()
        box = is_box(table)
        if box:
            self._boxes.append(table)
        for row in table.iter("tr"):
            cells = [cell_text(cell) for cell in row if cell.tag in ("td", "th")]
            linked = sum(count_letters(cell_text(link)) for link in row.iter("a"))
            self._append(" - ".join(cell for cell in cells if cell), row, "row", table, linked, strong=False)
        if box:
            self._boxes.pop()


def is_box(element: Element) -> bool:
    """Whether the element's own names say that it is not the article; never one that holds the headline."""
    tag = element.tag
    if tag in NOISE_TAGS:
        return element.find(".//h1") is None
    if tag in ("body", "html"):
        return False
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return names != " " and is_noise_container(names) and element.find(".//h1") is None


def cell_text(element: Element) -> str:
    """The shown text of a heading, cell or link on one line: a blank where a block or <br> parts it, none elsewhere."""
    return clean("".join(_shown_pieces(element)))


def _shown_pieces(element: Element) -> Iterator[str]:
    if is_hidden(element):
        return
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in SKIPPED:
            parted = child.tag in BLOCKS or child.tag == "br"
            if parted:
                yield " "
            yield from _shown_pieces(child)
            if parted:
                yield " "
        yield child.tail or ""


def is_data_table(table: Element) -> bool:
    """Whether the table holds rows of short cells, and not a page's layout."""
    if table.get("role") in ("presentation", "none") or table.find(".//table") is not None:
        return False
    if table.find(".//h1") is not None or table.find(".//form") is not None or table.find(".//p/br") is not None:
        return False
    rows = broad = 0
    for row in table.iter("tr"):
        cells = [count_letters(cell_text(cell)) for cell in row if cell.tag in ("td", "th")]
        if any(letters > MAX_CELL_LETTERS for letters in cells):
            return False
        filled = sum(1 for letters in cells if letters)
        rows += filled > 0
        broad += filled > 1
    return rows >= 2 and broad * 2 >= rows


def prose_letters(lines: list[Line]) -> int:
    """The letters of running Hindi text."""
    return sum(line.hindi for line in lines if line.is_prose)


def is_within(element: Element, node: Element) -> bool:
    """Whether an element is `node` or stands inside it."""
    return element is node or any(ancestor is node for ancestor in element.iterancestors())
