"""The article's own lines among all lines of a page.

Plan: (1) every line is prose, or not (lines.py). (2) Each element is worth the letters of the prose in it less
the letters of links and scraps in it; the most valuable element holds the article. Class names play no part
in that, since they are hashed anew on each build (Bhaskar) or missing (Business Standard). (3) Inside it,
lines that words or boxes call promo, related, caption, credits go; what stands before the first and after the
last prose goes; a standfirst goes; a second copy of a text goes.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from scraper.boilerplate import ends_sentence, heading_role, is_cut_note, is_stamp, leads_to_story, line_fault
from scraper.cards import teaser_lines
from scraper.fold import key
from scraper.lines import Element, Line, is_within, prose_letters
from scraper.repeats import without_repeats
from scraper.standfirst import MIN_HINDI, joined_summary, summary_outside, without_standfirst

MIN_HINDI_UNMARKED = 200  # the same for a page that does not say it is an article
LINK_ONLY = 0.75  # share of a line's letters inside links from which the line is a link and not text
SUBHEAD_LETTERS = 60
INTRODUCTION = 250  # letters of what a topic's page says of itself before its teasers, at most
MIN_CUT = 40  # letters of a paragraph that is worth calling cut


@dataclass(frozen=True, slots=True)
class Hints:
    """What the page says elsewhere: `title` and `description` as printed, `captions` the alt texts of its pictures."""

    title: str = ""
    description: str = ""
    captions: tuple[str, ...] = ()
    marked: bool = False  # the page calls itself an article in JSON-LD or og:type
    described: bool = False  # its JSON-LD has an article of the page's own headline
    url: str = ""  # the page's address, by which a link to itself is known


@dataclass(frozen=True, slots=True)
class Body:
    """`text` is the article's, "" where there is none and `fault` says why; `node` is the element cut out.

    `standfirst` is the summary before the text. `broken_off` means that its first or last paragraph ends in
    mid-sentence, `gated` that the page says somewhere that the rest is to be read elsewhere.
    """

    text: str = ""
    fault: str = ""
    node: Element | None = None
    standfirst: str = ""
    broken_off: bool = False
    gated: bool = False


def cut_body(lines: list[Line], hints: Hints) -> Body:
    """The article among the lines of a page."""
    gated = any(is_cut_note(line.text, line.letters) for line in lines)
    teasers = teaser_lines(lines, hints.url)
    everything = lines
    lines = [line for index, line in enumerate(lines) if index not in teasers]
    if hints.described and prose_letters(lines) < MIN_HINDI:
        teasers, lines = set(), everything  # an article whose parts are each headed by a link: there is nothing else
    listed = f"a list of links ({len(teasers)} lines of teasers)"
    shown = [line for line in lines if not line.boxes]
    prose = prose_letters(shown)
    if prose < MIN_HINDI or _starts_in_box(lines, key(hints.title), prose):
        shown = _opened(lines)
        prose = prose_letters(shown)
    if prose < MIN_HINDI:
        return Body(fault=listed if teasers else f"{prose} letters of running Hindi text", gated=gated)
    node = _container(everything, {id(line) for line in shown})
    inside = [line for line in shown if is_within(line.block, node)]
    fault = _listing_fault(inside, marked=hints.marked)
    if fault:
        return Body(fault=fault, gated=gated)
    kept, summary = _article_lines(inside, hints)
    prose = prose_letters(kept)
    # One paragraph alone on a page that does not call itself an article is a notice (of cookies, of an app).
    paragraphs = sum(line.is_prose for line in kept)
    few = paragraphs < 2 and prose < 2 * MIN_HINDI_UNMARKED
    told_elsewhere = prose_letters([everything[index] for index in teasers])
    introduces = paragraphs < 3 and prose < INTRODUCTION and not hints.described
    if introduces and prose * 2 < told_elsewhere:
        return Body(fault=listed, gated=gated)
    if prose < MIN_HINDI or (not hints.marked and (prose < MIN_HINDI_UNMARKED or few)):
        return Body(fault=f"{prose} letters of running Hindi text", gated=gated)
    return Body(
        text=_joined(kept),
        node=node,
        standfirst=joined_summary(summary) or summary_outside(lines, kept, hints.title, hints.description),
        broken_off=_is_broken_off(kept),
        gated=gated,
    )


def _starts_in_box(lines: list[Line], title: str, shown: int) -> bool:
    """Whether the first prose after the headline stands in a box that holds far more prose than all that is shown."""
    heads = [index for index, line in enumerate(lines) if line.kind == "heading" and key(line.text) == title]
    first = next((line for line in lines[heads[-1] if heads else 0 :] if line.is_prose), None)
    if first is None or not first.boxes:
        return False
    return prose_letters([line for line in lines if line.boxes[:1] == first.boxes[:1]]) > 2 * shown


def _opened(lines: list[Line]) -> list[Line]:
    """The lines again, with that box opened which holds most prose: its class said "no article" and was wrong."""
    worth: dict[Element, int] = {}
    for line in lines:
        if line.is_prose:
            for box in line.boxes:
                worth[box] = worth.get(box, 0) + line.hindi
    if not worth:
        return [line for line in lines if not line.boxes]
    most = max(worth.values())
    opened = {box for box, letters in worth.items() if letters == most}
    return [line for line in lines if all(box in opened for box in line.boxes)]


def _container(lines: list[Line], shown: set[int]) -> Element:
    """The element whose prose outweighs its scraps most; of equals the innermost."""
    worth: dict[Element, float] = {}
    depth: dict[Element, int] = {}
    for line in lines:
        if id(line) not in shown:
            value = -0.2 * line.letters if line.linked * 2 > line.letters or not line.boxes else 0.0
        elif line.is_prose:
            value = float(line.hindi)
        elif line.linked * 2 > line.letters:
            value = -float(line.letters)
        elif line.kind in ("row", "item"):
            value = 0.0
        else:
            value = -0.3 * line.letters
        chain = [line.block, *line.block.iterancestors()]
        for steps, element in enumerate(chain):
            worth[element] = worth.get(element, 0.0) + value
            depth[element] = len(chain) - steps
    return max(worth, key=lambda element: (worth[element], depth[element]))


def _listing_fault(inside: list[Line], *, marked: bool) -> str:
    """Why the container is a listing: more text in links than in prose, or a linked headline for each bit of prose."""
    prose = prose_letters(inside)
    linked = sum(line.linked for line in inside)
    headlines = sum(1 for line in inside if _is_link(line) and line.hindi >= 20)
    if not marked and headlines >= 5 and headlines * 2 > sum(line.is_prose for line in inside):
        return f"a list of links ({headlines} linked headlines)"
    if linked > prose * (3 if marked else 1):
        return f"a list of links ({linked} letters linked, {prose} in running text)"
    return ""


def _article_lines(inside: list[Line], hints: Hints) -> tuple[list[Line], list[Line]]:
    """The lines of the body, and those of the summary before it."""
    title, description = key(hints.title), key(hints.description)
    captions = sorted({key(caption) for caption in hints.captions})
    lines = _after_title(inside, title)
    lines = _before_next_article(lines, title)
    lines = _before_sections(lines)
    lines = _without_teasers(lines)
    in_paragraphs = sum(line.block.tag == "p" for line in lines if line.is_prose) * 2 > sum(
        line.is_prose for line in lines
    )
    kept: list[Line] = []
    led_away = False
    for line in lines:
        fault = line_fault(line.text, line.letters)
        # "यह भी पढ़ें" alone on its line, then the headline it speaks of.
        dangling = led_away and not line.is_prose and line.kind != "row"
        led_away = fault == "also read" and line.letters <= 20
        # Where paragraphs are <p>, a short line in another element right under a picture is its caption.
        under_picture = in_paragraphs and line.after_image and line.block.tag not in ("p", "li") and line.letters < 200
        if line.kind == "text" and (under_picture or is_stamp(line.text)):
            continue
        if fault or dangling or _is_link(line) or _is_caption(line, captions) or key(line.text) == title:
            continue
        kept.append(line)
    kept, summary = without_standfirst(kept, description)
    kept = without_repeats(kept)
    return _trimmed(kept, description), summary


def _is_link(line: Line) -> bool:
    return line.kind != "row" and line.linked >= line.letters * LINK_ONLY


def _is_caption(line: Line, captions: list[str]) -> bool:
    """Whether the line repeats a picture's alt text (which may go on: " - Dainik Bhaskar")."""
    if line.kind != "text" or line.letters > 250 or line.letters < 6:
        return False
    own = key(line.text)
    at = bisect_left(captions, own)  # where its equal would stand, and right behind it what starts with it
    return at < len(captions) and captions[at].startswith(own) and len(captions[at]) - len(own) < 30


def _after_title(lines: list[Line], title: str) -> list[Line]:
    """The lines after the headline, where it stands among them and prose follows."""
    for index, line in enumerate(lines):
        if line.kind == "heading" and title and key(line.text) == title:
            rest = lines[index + 1 :]
            if prose_letters(rest) >= MIN_HINDI:
                return rest
    return lines


def _before_next_article(lines: list[Line], title: str) -> list[Line]:
    """The lines up to the next article's <h1>, which pages that scroll on without end put under this one."""
    seen = 0
    for index, line in enumerate(lines):
        seen += line.hindi if line.is_prose else 0
        if seen >= MIN_HINDI and line.block.tag == "h1" and key(line.text) != title:
            return lines[:index]
    return lines


def _before_sections(lines: list[Line]) -> list[Line]:
    """The lines up to a heading that opens "related news", comments and the like."""
    total = prose_letters(lines)
    seen = 0
    for index, line in enumerate(lines):
        seen += line.hindi if line.is_prose else 0
        is_head = line.kind == "heading" or line.strong or line.letters < 30
        if is_head and seen * 2 >= total and heading_role(line.text) == "section":
            return lines[:index]
    return lines


def _without_teasers(lines: list[Line]) -> list[Line]:
    """The lines without whole teasers: from "यह खबर भी पढ़ें" on its own to "पूरी खबर पढ़ें" a few lines below."""
    kept: list[Line] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if line.letters <= 40 and line_fault(line.text, line.letters) == "also read":
            ends = [at for at in range(index + 1, min(index + 7, len(lines))) if _ends_teaser(lines[at])]
            if ends:
                index = ends[-1] + 1
                continue
        kept.append(line)
        index += 1
    return kept


def _ends_teaser(line: Line) -> bool:
    """Whether the line is a teaser's "पूरी खबर पढ़ें", and not a gate's under the whole article ("पूरी खबर पढ़ें ऐप पर")."""
    if not leads_to_story(line.text) or (line.is_prose and not line.linked):
        return False
    return (
        line.kind != "heading"
        and not is_cut_note(line.text, line.letters)
        and line_fault(line.text, line.letters) != "gate"
    )


def _trimmed(lines: list[Line], description: str) -> list[Line]:
    """From the first prose to the last, with a subhead right before and a list or table right after."""
    prose = [index for index, line in enumerate(lines) if line.is_prose]
    if not prose:
        return []
    first, last = prose[0], prose[-1]
    homes = {lines[index].block.getparent() for index in prose}
    # A gate can cut the first paragraph in mid-sentence (Bhaskar): it is still a <p> among <p>s.
    while (
        first
        and lines[first].block.tag == "p"
        and (cut := lines[first - 1]).block.tag == "p"
        and cut.hindi >= 40
        and not cut.strong
        and cut.linked * 4 < cut.letters
        and key(cut.text) not in description
    ):
        first -= 1
    before = lines[first - 1] if first else None
    beside = before is not None and before.block.getparent() is lines[first].block.getparent()
    if (
        before is not None
        and beside
        and before.letters <= SUBHEAD_LETTERS
        and before.kind != "item"
        and (
            _is_dateline(before)
            or ((before.kind == "heading" or before.strong) and key(before.text) not in description)
        )
    ):
        first -= 1
    while last + 1 < len(lines):
        after = lines[last + 1]
        in_group = after.group is not None and (
            after.group.getparent() in homes or is_within(after.group, lines[last].block)
        )
        if not in_group and not (after.hindi >= 10 and after.text.endswith(("।", "।”", "।'", '।"'))):
            # A heading goes along only where a list or table follows it.
            following = lines[last + 2] if last + 2 < len(lines) else None
            heads_group = following is not None and following.group is not None and following.group.getparent() in homes
            if not (heads_group and (after.kind == "heading" or after.strong or after.text.endswith(":"))):
                break
        last += 1
    return lines[first : last + 1]


def _is_dateline(line: Line) -> bool:
    """Whether a short paragraph is the dateline of the one behind it: "करनैलगंज (गोंडा)। हिन्दुस्तान संवाद"."""
    return line.block.tag == "p" and line.kind == "text" and not line.linked and "।" in line.text.rstrip("। ")


def _joined(lines: list[Line]) -> str:
    """Paragraphs parted by a blank line, the lines of one list or table by a newline."""
    pieces: list[str] = []
    group: Element | None = None
    for line in lines:
        if pieces:
            pieces.append("\n" if group is not None and line.group is group else "\n\n")
        pieces.append(line.text)
        group = line.group
    return "".join(pieces)


def _is_broken_off(lines: list[Line]) -> bool:
    """Whether the first or the last paragraph is cut: it ends in mid-sentence, or in dots."""
    text = [line for line in lines if line.kind == "text" and not line.strong and line.hindi >= MIN_CUT]
    ends = [line.text for line in (*text[:1], *text[-1:])]
    return any(not ends_sentence(end) or end.endswith(("...", "…", "..")) for end in ends)
