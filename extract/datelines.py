"""Where an article was written: the place of its dateline, "लखनऊ। …", "कासगंज, जनवरी 11 -- …", "Ranchi : …"."""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.article_state import NOBODY, Subject
from extract.kept_patterns import compile_pattern
from extract.names.gazetteer import places
from extract.names.name import Name
from extract.prepared import Prepared
from extract.text import fold_text

SHORT_LINE = 40  # characters: a dateline is no longer


def dateline(text: Prepared) -> Subject | None:
    """The place that a dateline names: the first words, up to a stop, a colon or an agency."""
    if not text.lines:
        return None
    latin = _latin(text)
    if latin is not None:
        return latin
    inner = _of_correspondent(text) or _behind_dated_line(text)
    if inner is not None:
        return inner
    for line in text.lines[:3]:
        sentence = line.sentence
        names = [
            n
            for n in text.names_of(sentence)
            if (n.kind == "place" and n.type in ("district", "city", "state", "country"))
            or _is_office(n)
            or _is_seat(n)
        ]
        if not names:
            continue
        name = names[0]
        if name.type == "state" and _desk().match(text.folded.text, name.end):
            continue  # "‘छत्तीसगढ़’ संवाददाता": a paper's name, above its dateline
        after = text.between(name.end, name.end + 2).strip()
        lead = text.between(sentence.start, name.start)
        if _FIGURE_IN_BRACKETS.match(text.folded.text, name.end) or _opens_list(name, text.names_of(sentence), text):
            break
        short = sentence.end - sentence.start < SHORT_LINE and not ENDS_WITH_VERB.search(line.text)
        if (
            after[:1] in ("।", ".", "|", ":", "(", ",", "-")
            or sentence.kind == "dateline"
            or (short and not name.case)
            or (not lead and _DATED.match(text.folded.text, name.end))
        ) and len(lead) < 32:
            district = next((n for n in text.names_of(sentence) if _in_its_brackets(n, name, text)), None)
            if district is not None:
                return own_place(district)  # "रुद्रपुर (ऊधम सिंह नगर)।"
            return own_place(name) if name.type != "country" or len(lead) < 2 else None
        if not short:
            break
    return _behind_summary(text)


# "इस साल केरल (99 प्रतिशत), गुजरात (92) में"
_FIGURE_IN_BRACKETS = regex.compile(r"\s*\(\s*[\d.,]+\s*(?:%|प्रतिशत|फीसदी|\))")


def _opens_list(name: Name, names: list[Name], text: Prepared) -> bool:
    """“केरल, तमिलनाडु और गुजरात समेत 12 राज्यों में": whether a name is the first of several joined by a conjunction, and no dateline."""
    last = name
    for other in names[names.index(name) + 1 :]:
        if other.kind != "place" or not _LISTED.fullmatch(text.folded.text, last.end, other.start):
            return False
        if last.end < other.start and not text.between(last.end, other.start).strip().startswith(","):
            return last is not name  # two joined by और alone may be a name of the news' two towns
        last = other
    return False


_LISTED = regex.compile(r"\s*(?:,|और|व|एवं|तथा|,\s*(?:और|व|एवं|तथा))\s*")


def _behind_summary(text: Prepared) -> Subject | None:
    """The town of the paper's own correspondent in a paragraph behind the summary that opens the page: "जागरण संवाददाता, बेतिया। …".

    Or its town in Latin letters: "GORAKHPUR: …".
    """
    for line in text.lines[1:_SUMMARY]:
        start = line.sentence.start
        points = all(
            _POINT.match(text.folded.text, other.sentence.start) for other in text.lines if other.sentence.start < start
        )
        latin = _latin(text, start) if points and text.folded.text[start - 1] == "\n" else None
        if latin is not None:
            return latin
        said = _of_reporter().match(text.folded.text, start) if text.folded.text[start - 1] == "\n" else None
        name = next((n for n in text.names if said is not None and n.start == said.start("town")), None)
        if name is not None and name.kind == "place" and name.type in ("district", "city", "state"):
            return own_place(name)
    return None


_SUMMARY = 8  # sentences
_POINT = regex.compile(r"\s*[-–—•●▪■*✓➤►]")  # of the news in short


@lru_cache(maxsize=1)
def _of_reporter() -> regex.Pattern[str]:
    reporter = lexicon.whole_word(lexicon.any_of("datelines", "agency"))
    return compile_pattern(
        rf"(?:[\p{{L}}\p{{M}}]+\s+){{0,2}}?{reporter}\s*,\s*(?P<town>[^,।:|.\n\d]{{2,24}}?)\s*[।:|.(]"
    )


def _behind_dated_line(text: Prepared) -> Subject | None:
    """The town behind the agency's dated line: "सीतामढ़ी, दिसंबर 29 -- शिवहर। …", filed at the bureau of another district."""
    said = _DATED_LINE.match(text.folded.text)
    name = next((n for n in text.names if said is not None and n.start == said.start("town")), None)
    known = name is not None and name.kind == "place" and name.type in ("district", "city") and not name.case
    return own_place(name) if known and name is not None and said is not None and name.end == said.end("town") else None


_DATED_LINE = regex.compile(
    r"\s*[^,।:\n]{2,30},\s+\p{L}[\p{L}\p{M}]+\s+\d{1,2}\s+--\s+(?P<town>[^,।:.\n\d]{2,24}?)\s*[।.](?=\s)"
)


def _is_office(name: Name) -> bool:
    """“सासाराम कार्यालय. पुलिस अधीक्षक ने": a paper's office, and the town that it is in."""
    of_town = name.kind == "headed" and fold_text(name.head) in lexicon.words("datelines", "office")
    return of_town and any(place.kind in ("district", "city") for place in places(name.base))


def _is_seat(name: Name) -> bool:
    """“जशपुरनगर": a town that no table of places has, from which a district of another name is administered."""
    return name.kind == "bare" and fold_text(name.text) in lexicon.lookup("district_seats")


# "जशपुरनगर 18 दिसंबर 2024/": how the offices of a state's public relations open what they send.
_DATED = regex.compile(r"\s+\d{1,2}\s+\p{L}[\p{L}\p{M}]+\s*,?\s+\d{4}\s*[/।.:(\-–]")


@lru_cache(maxsize=1)
def _desk() -> regex.Pattern[str]:
    return compile_pattern(r"\W*\s" + lexicon.whole_word(lexicon.any_of("datelines", "agency")))


# "धनबाद सबसे पीछे है.": a short sentence of its own, and no dateline.
ENDS_WITH_VERB = regex.compile(r"(?<!\p{L})(?:है|हैं|था|थी|थे|रहा|रही|रहीं|रहे|गया|गई|गए|हुआ|हुई|हुए)\P{L}*$")


def _in_its_brackets(name: Name, town: Name, text: Prepared) -> bool:
    """Whether a name is the district in brackets right behind a dateline's town."""
    if name.kind not in ("place", "headed") or name.type != "district" or name.start <= town.end:
        return False
    return text.between(town.end, name.start).strip() == "(" and text.folded.text[name.end : name.end + 1] == ")"


def _latin(text: Prepared, at: int = 0) -> Subject | None:
    """The place of a dateline in Latin letters, "Ranchi : …", "Patna News: …"; None for any other opening.

    That of the text, or of its line that begins at `at`, where a colon stands behind it.
    """
    said = _LATIN.match(text.folded.text, at)
    if at and said is not None and text.folded.text[said.end() - 1 : said.end()] != ":":
        return None
    name = lexicon.lookup("latin_towns").get(fold_text(said["town"])) if said else None
    kinds = {place.kind for place in places(str(name))} if name else set()
    kind = next((k for k in ("district", "city", "state") if k in kinds), "city")
    return Subject(str(name), kind, how="main") if name else None


_LATIN = regex.compile(
    r"\s*(?P<town>\p{Latin}+(?:[\s-](?!news\b)\p{Latin}+){0,3})(?:\s+news)?\s*(?:[:।|.,(\-–]|$)", regex.IGNORECASE
)


def _of_correspondent(text: Prepared) -> Subject | None:
    """The town from which a paper's own correspondent writes, behind the agency's: "गिरिडीह, जून 14 -- देवरी, प्रतिनिधि।".

    A line of the news in short may stand between.
    """
    said = _within_agency().match(text.folded.text)
    if said is None or said["town"] == said["home"]:
        return None
    start, end = said.span("town")
    name = next((n for n in text.names if n.start == start and n.kind == "place"), None)
    return own_place(name) if name is not None else Subject(text.called(start, end), "city", how="main")


@lru_cache(maxsize=1)
def _within_agency() -> regex.Pattern[str]:
    paper = lexicon.whole_word(lexicon.any_of("datelines", "agency"))
    return compile_pattern(
        rf"\s*(?P<home>[^,।:\n]{{2,30}}),\s+\p{{L}}[\p{{L}}\p{{M}}]+\s+\d{{1,2}}\s+--\s+(?:\([^)\n]*\)\s*|[^\n]{{4,160}}\n\s*)?(?P<town>[^,।:.\n\d]{{2,24}}),[^।:\n]{{0,32}}{paper}[^।:\n]{{0,16}}[।:]"
    )


def unknown_town(title: Prepared, text: Prepared) -> Subject:
    """The town of news that no table of places knows: of its dateline, or that its title opens with; NOBODY where none is named so.

    "केकड़ी।" alone before the first sentence, "रोहन सेठी/नसीराबाद।" behind who writes, "नसीराबाद में टीकाकरण शुरू" over a text that names it.
    """
    first = text.names[0] if text.names else None
    line = text.lines[0].sentence if text.lines else None
    if first is not None and line is not None and first.kind == "bare" and first.start < line.end and not first.case:
        told = text.between(line.start, line.end).strip()
        alone = told.rstrip(" ।.:,|-–—") == text.folded.text[first.start : first.end] and told[-1:] in "।.:,|-–—"
        if alone:
            return Subject(first.text, "city", how="main")
    behind = _BEHIND_WRITER.match(text.folded.text)
    if behind is not None:
        return Subject(text.called(*behind.span("town")), "city", how="main")
    opens = title.names[0] if title.names else None
    if opens is None or opens.start or opens.kind != "bare" or opens.case != "locative":
        return NOBODY
    again = any(n.case in ("locative", "genitive") and n.text == opens.text for n in text.names)
    read = title.tokens.evidence.is_place(opens.start, opens.end)
    return Subject(opens.text, "city", how="main") if again and read else NOBODY


def part_that_opens(text: Prepared) -> Subject:
    """“महासमुंद जोन में … अभियान चला": the zone, tehsil or block that news opens with, where no place is named; NOBODY for none."""
    first = text.names[0] if text.names else None
    opens = first is not None and not text.between(0, first.start).strip() and first.case == "locative"
    if first is None or not opens or first.kind != "headed" or first.plural or not first.base:
        return NOBODY
    return Subject(first.text, first.type, how="main") if first.type in _PARTS or first.head == "तहसील" else NOBODY


_PARTS = ("zone", "block")


_BEHIND_WRITER = regex.compile(
    r"\s*[\p{L}\p{M}]+\.?(?:\s+[\p{L}\p{M}]+){0,2}\s*[/@]\s*(?P<town>[\p{L}\p{M}]{3,})\s*(?:[।:|]|\n)"
)


def own_place(name: Name) -> Subject:
    """A place as the article's own: its district, where it is one's name too."""
    base = name.base or name.text
    kinds = {place.kind for place in places(base)}
    kind = next((k for k in ("district", "city", "state", "country", "block") if k in kinds), "district")
    return Subject(base, kind, how="main")


def in_dateline(name: Name, prepared: Prepared) -> bool:
    """Whether a place only says where the news was written: "संवाद सहयोगी, उरई : …"."""
    if name.kind != "place" or name.start > _DATELINE or prepared.name != "text":
        return False
    behind = prepared.folded.text[name.end : name.end + 2].strip()[:1]
    if behind == "," and _of_agency().match(prepared.folded.text, name.end):
        return True
    return behind in (":", "।", "|") or (behind == "," and not name.start and _before_its_whole(name, prepared))


@lru_cache(maxsize=1)
def _of_agency() -> regex.Pattern[str]:
    """Who wrote it, behind the town: "शिमला, राज्य ब्यूरो : …"."""
    agency = lexicon.whole_word(lexicon.any_of("datelines", "agency"))
    return compile_pattern(rf"\s*,\s*(?:[\p{{L}}\p{{M}}]+\s+){{0,2}}?{agency}\s*[:।|]")


def _before_its_whole(name: Name, prepared: Prepared) -> bool:
    """“देहरादून, उत्तराखंड में 628 दुकानों में से": a town right before the state that the first sentence is of."""
    if fold_text(name.base or name.text) not in lexicon.lookup("capitals"):
        return False
    other = next((n for n in prepared.names if n.start >= name.end), None)
    whole = other is not None and other.type == "state" and other.case in ("locative", "genitive", "ergative")
    return whole and other is not None and prepared.between(name.end, other.start).strip() == ","


_DATELINE = 60
