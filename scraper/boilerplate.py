"""What a line or a container is, by words/boilerplate.yml: promo, gate, credits, related box, or nothing of these.

The words are data because they are many and grow; the grammar of applying them is here: a promo must both
name a channel and ask for something, credits must be short, a container word must stand in the class as a
word of its own ("ad" in "ad-dt", not in "header").
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import regex

from scraper.dates import read_moment
from scraper.fold import fold, key
from scraper.tables import load_table

PROMO_LETTERS = 260  # a promo is a line or two; a longer paragraph that speaks of an app is news about it
BYLINE_LETTERS = 120
STAMP_LETTERS = 80
_CLASS_WORDS = regex.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_IMPERATIVE = regex.compile(
    r"(?:डाउनलोड|इंस्टाल|इंस्टॉल|फालो|फॉलो|सब्सक्राइब|जाइन|जॉइन|ज्वाइन|ज्वॉइन|लाइक|क्लिक)\s*(?:करें|करिए|कीजिए|कीजिये|करके)|हमसे\s+जुड़?ें"
    r"|(?:मेंबर|सदस्य)\s+बनें|(?:मदद|सहयोग|योगदान)\s+(?:करें|दें)"
)
_REPORTED = regex.compile(
    r"(?:कहा|बताया|अपील|निर्देश|सलाह|आग्रह|अनुरोध)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])कि(?![\p{L}\p{M}])"
)
_SENTENCE_END = regex.compile(r"[।॥|.?!…][\"'”’)\]]*\s*$")


@dataclass(frozen=True, slots=True)
class _Words:
    """The tables, folded, in the form that each test needs."""

    also_read: tuple[str, ...]
    promo_starts: tuple[str, ...]
    promo: regex.Pattern[str]
    asks: regex.Pattern[str]
    gate: regex.Pattern[str]
    cut_notes: regex.Pattern[str]
    whole_story: regex.Pattern[str]
    whole_line: frozenset[str]
    byline: regex.Pattern[str]
    standfirst: frozenset[str]
    body_heading: frozenset[str]
    sections: frozenset[str]
    containers: frozenset[str]
    container_pairs: frozenset[tuple[str, str]]
    negations: frozenset[str]


def line_fault(text: str, letters: int) -> str:
    """Why the line is not of the article ("also read", "promo", "gate", "label", "credits"), or "".

    `letters` is the number of its letters, marks and digits.

    >>> line_fault("यह भी पढ़ें: ठंड में बढ़ी परेशानी", 24), line_fault("ऐप में खराबी से 200 ग्राहक परेशान रहे।", 29)
    ('also read', '')
    >>> line_fault("ताजा खबरों के लिए हमारा टेलीग्राम चैनल ज्वाइन करें", 41), line_fault("ख़बर सुनें", 8)
    ('promo', 'label')
    >>> line_fault("डाक का टेलीग्राम चैनल जॉइन करें, 85 हजार लोग पहले से हमारे साथ जुड़े हुए हैं और रोज पढ़ते हैं।", 72)
    'promo'
    >>> line_fault("डीएम ने कहा कि सभी किसान मोबाइल पर ऐप डाउनलोड करें ताकि पंजीकरण समय से पूरा हो सके और भीड़ न लगे।", 76)
    ''
    """
    words = _words()
    folded = fold(text).lstrip("-–—*•>»|:#[( ")
    if key(folded) in words.whole_line:
        return "label"
    if folded.startswith(words.also_read):
        return "also read"
    if letters <= PROMO_LETTERS:
        if folded.startswith(words.promo_starts):
            return "promo"
        if words.gate.search(folded):
            return "gate"
        if words.promo.search(folded) and words.asks.search(folded) and not _tells(text, letters):
            return "promo"
    if letters <= BYLINE_LETTERS and words.byline.match(folded) and not ends_sentence(text):
        return "credits"
    if letters <= STAMP_LETTERS and words.byline.search(folded) and read_moment(text) and not ends_sentence(text):
        return "credits"  # "Jul 20, 2022 12:45 PM (IST) Posted by : विकास तिवारी"
    return ""


def is_cut_note(text: str, letters: int) -> bool:
    """Whether the line says that the text goes on for members or in an app only.

    >>> is_cut_note("आगे पढ़ने के लिए लॉगिन करें", 24), is_cut_note("पूरी खबर पढ़ें", 12)
    (True, False)
    """
    return letters <= PROMO_LETTERS and _words().cut_notes.search(fold(text)) is not None


def is_stamp(text: str) -> bool:
    """Whether the line is a clock's or a calendar's and no more: the time of a live blog's entry, "3 मिनट पहले".

    >>> is_stamp("18:20 IST"), is_stamp("13 मई 2025, 06:20 PM"), is_stamp("12 मई को 14 गांव")
    (True, True, False)
    """
    parts = regex.findall(r"[\p{L}\p{M}]+|\d+", fold(text))
    return len(parts) > 1 and any(part.isdigit() for part in parts) and all(p.isdigit() or p in _stamp() for p in parts)


def leads_to_story(text: str) -> bool:
    """Whether the line ends a teaser: "... पूरी खबर पढ़ें", "पढ़ें पूरी खबर"."""
    return _words().whole_story.search(fold(text)) is not None


def heading_role(text: str) -> str:
    """What a heading opens: "standfirst", "body", "section" (no more of the article), or "" for a subhead."""
    words = _words()
    bare = key(text)
    if bare in words.standfirst:
        return "standfirst"
    if bare in words.body_heading:
        return "body"
    return "section" if bare in words.sections else ""


def ends_sentence(text: str) -> bool:
    """Whether the line ends as a sentence does.

    >>> ends_sentence("बैठक हुई।"), ends_sentence("कानपुर में बैठक")
    (True, False)
    """
    return _SENTENCE_END.search(text[-12:]) is not None


@functools.lru_cache(maxsize=20_000)
def is_noise_container(names: str) -> bool:
    """Whether a class or id attribute names a box that is not the article.

    >>> is_noise_container("relativeNews"), is_noise_container("header main"), is_noise_container("no-ads")
    (True, False, False)
    """
    words = _words()
    for name in names.split():
        tokens = [token.lower() for token in _CLASS_WORDS.findall(name)]
        for index, token in enumerate(tokens):
            before = tokens[index - 1] if index else ""
            if before in words.negations:
                continue
            if token in words.containers or (before, token) in words.container_pairs:
                return True
    return False


@functools.lru_cache(maxsize=5_000)
def is_summary_class(names: str) -> bool:
    """Whether a class attribute calls its element the article's summary.

    >>> is_summary_class("article_summary"), is_summary_class("summery"), is_summary_class("article-HD")
    (True, True, False)
    """
    tokens = {token.lower() for token in _CLASS_WORDS.findall(names)}
    return bool(tokens & frozenset(load_table("words/boilerplate.yml")["summary_classes"]))


def is_error_page(title: str, text: str) -> bool:
    """Whether a page's headline or first words say that what was asked for is not there.

    >>> is_error_page("404 - पेज नहीं मिला", ""), is_error_page("404 मामले दर्ज, 12 गिरफ्तार", "")
    (True, False)
    """
    words = load_table("words/boilerplate.yml")["error_pages"]
    shown = fold(f"{title}\n{text[:200]}")
    return any(fold(word) in shown for word in words)


def _tells(text: str, letters: int) -> bool:
    """Whether a line with a channel's name tells something (a full sentence of some length) rather than asks.

    "ऐप डाउनलोड करें और पाएं हर खबर" asks, however it ends; "डीएम ने कहा कि किसान ऐप डाउनलोड करें" reports an asking.
    """
    folded = fold(text)
    if _IMPERATIVE.search(folded) and not _REPORTED.search(folded):
        return False
    return letters > 60 and ends_sentence(text) and not regex.search(r"(?:करें|कीजिए|जुड़ें|पढें|here|us)\W*$", folded)


@functools.cache
def _words() -> _Words:
    table = load_table("words/boilerplate.yml")

    def folded(name: str) -> tuple[str, ...]:
        return tuple(fold(word) for word in table[name])

    def anywhere(name: str) -> regex.Pattern[str]:
        # A word starts where no letter stands before it: "app" is in "app store", not in "happy". It may go on
        # (करें, करिए), save for Latin words, which end where they end.
        parts = [
            regex.escape(w) + (r"(?![a-z])" if w.isascii() else "") for w in sorted(folded(name), key=len, reverse=True)
        ]
        return regex.compile(rf"(?<![\p{{L}}\p{{M}}])(?:{'|'.join(parts)})")

    return _Words(
        also_read=folded("also_read"),
        promo_starts=folded("promo_starts"),
        promo=anywhere("promo"),
        asks=anywhere("asks"),
        gate=anywhere("gate"),
        cut_notes=anywhere("cut_notes"),
        whole_story=anywhere("whole_story"),
        whole_line=frozenset(key(word) for word in table["whole_line"]),
        byline=regex.compile(
            f"(?:{'|'.join(regex.escape(w) for w in sorted(folded('byline'), key=len, reverse=True))})"
            r"(?![\p{L}\p{M}])"
        ),
        standfirst=frozenset(key(word) for word in table["standfirst"]),
        body_heading=frozenset(key(word) for word in table["body_heading"]),
        sections=frozenset(key(word) for word in table["sections"]),
        containers=frozenset(table["containers"]),
        container_pairs=frozenset((first, second) for first, second in table["container_pairs"]),
        negations=frozenset(table["negations"]),
    )


@functools.cache
def _stamp() -> frozenset[str]:
    """The words that a date or a clock is written with, beside figures."""
    months = load_table("words/dates.yml")["months"].values()
    words = [word for spellings in months for word in spellings] + load_table("words/boilerplate.yml")["stamp"]
    return frozenset(part for word in words for part in regex.findall(r"[\p{L}\p{M}]+", fold(word)))
