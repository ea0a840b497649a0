"""The summary between headline and body: a field of its own, never part of the text.

Amar Ujala heads it ("सार ... विस्तार"), Jagran and TV9 set it apart under the headline and repeat it as the
page's description. A description that is only the first paragraph's start, as on Business Standard and
Bhaskar, is no standfirst.
"""

from __future__ import annotations

from scraper.boilerplate import heading_role, is_summary_class, line_fault
from scraper.fold import key
from scraper.lines import Element, Line, is_within, prose_letters

MIN_HINDI = 100  # letters of prose: below it a page with article markup is still no article
MAX_SUMMARIES = 3  # before one body: highlights and a standfirst
MIN_SUMMARY = 30  # letters; a shorter line under the headline is a label
NEAR = 40  # lines between headline and body in which a summary is looked for
MIN_ITEM = 12  # letters of one of several highlights


def without_standfirst(lines: list[Line], description: str) -> tuple[list[Line], list[Line]]:
    """The lines behind the summary, and the summary's own; `description` is the page's, as a key (fold.py).

    The summary is told by a heading of its own, or by being the description word for word in an element other than
    the paragraphs that follow.
    """
    summary: list[Line] = []
    for _ in range(MAX_SUMMARIES):
        parted = _behind_summary(lines)
        if parted is None or prose_letters(parted[1]) < MIN_HINDI:
            break
        summary, lines = [*summary, *parted[0]], parted[1]
    first = next((index for index, line in enumerate(lines) if line.is_prose), None)
    if first is not None and description and key(lines[first].text) == description:
        after = [line for line in lines[first + 1 :] if line.is_prose]
        apart = after and _parent(lines[first]) is not _parent(after[0]) and lines[first].block is not after[0].block
        if apart and _built(lines[first]) != _built(after[0]):
            return lines[first + 1 :], [*summary, lines[first]]
    return lines, summary


def joined_summary(lines: list[Line]) -> str:
    """The summary's lines as one text, a newline between two."""
    return "\n".join(line.text for line in lines)


def summary_outside(lines: list[Line], body: list[Line], title: str, description: str) -> str:
    """The standfirst that stands between the headline and the body's container, "" where there is none.

    It is what a class or a heading of its own calls a summary, a second heading, or the first line that is the
    page's description or begins it; no line of the body begins so, since a description cut from the first paragraph is none.
    """
    wanted, head = key(description), key(title)
    starts = [index for index, line in enumerate(lines) if line.kind == "heading" and key(line.text) == head]
    inside = {id(line) for line in body}
    bodies = [key(line.text) for line in body]
    between: list[Line] = []
    for line in lines[starts[0] + 1 if starts else 0 :]:
        if id(line) in inside:
            break
        if line.linked * 4 < line.letters and not line_fault(line.text, line.letters):
            between.append(line)
    between = [line for line in between[:NEAR] if not _begins_one(key(line.text)[:60], bodies)]
    called = [line for line in between if line.hindi >= MIN_ITEM and is_summary_class(_names(line))]
    if starts and called:
        return joined_summary(called)
    for line in between:
        own = key(line.text)
        if len(own) < MIN_SUMMARY or own == head:
            continue
        if starts and line.kind == "heading" and line.hindi >= MIN_SUMMARY:
            return line.text
        if len(wanted) >= MIN_SUMMARY and (wanted.startswith(own) or own.startswith(wanted)):
            return line.text
    return ""


def _begins_one(start: str, bodies: list[str]) -> bool:
    return any(text.startswith(start) for text in bodies)


def _names(line: Line) -> str:
    """The classes of a line's block and of the box around it, which does not hold the headline."""
    around = [line.block, *line.block.iterancestors()][:3]
    return " ".join(element.get("class", "") for element in around if element.find(".//h1") is None)


def _behind_summary(lines: list[Line]) -> tuple[list[Line], list[Line]] | None:
    """The first summary and what is behind it, or nothing and what is behind the heading that opens the body."""
    for index, line in enumerate(lines):
        role = heading_role(line.text) if line.letters < 30 else ""
        if role == "body" and prose_letters(lines[index + 1 :]) >= MIN_HINDI:
            return [], lines[index + 1 :]
        if role == "standfirst":
            rest = _after_summary(lines, index)
            return lines[index + 1 : len(lines) - len(rest)], rest
    return None


def _after_summary(lines: list[Line], index: int) -> list[Line]:
    """What follows a summary's heading and the box or list that it heads."""
    box = _parent(lines[index])
    rest = lines[index + 1 :]
    same_list = rest[0].group if rest else None
    while rest and (
        (same_list is not None and rest[0].group is same_list)
        or (box is not None and is_within(rest[0].block, box) and rest[0].kind == "item")
    ):
        rest = rest[1:]
    return rest if len(rest) < len(lines) - index - 1 else rest[1:]


def _built(line: Line) -> tuple[str, str]:
    """How a line's block is built: Bhaskar's first paragraph stands apart, and is a <p> of the same class as the others."""
    return str(line.block.tag), line.block.get("class", "")


def _parent(line: Line) -> Element | None:
    return line.block.getparent()
