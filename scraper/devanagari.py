"""Can this page be Hindi news at all? Two tests on the raw body, before any tree is built.

One page in some hundred of a world-wide crawl is Hindi; the parser takes ten milliseconds to say so, these
tests a few microseconds for a page in another script and less than a millisecond for one in Devanagari. They
turn away only what the parser would turn away as well: first by bytes (a handful of Devanagari signs is the
menu of languages under an English page), then by the small words of Marathi and Nepali, where those outnumber
the Hindi ones on the whole page many times over. hindi.py has the last word, over the article's own text.

What cannot be told: pages in fonts older than Unicode (Kruti Dev, Chanakya), whose bytes are Latin letters.
The parser cannot read them either.
"""

from __future__ import annotations

import codecs
from collections import Counter
from itertools import islice

import regex

from scraper.charset import MARKS, decode
from scraper.hindi import function_words

MIN_SIGNS = 60  # Devanagari signs of a page; an article has 100 letters at least, not counting vowel signs
MIN_WORDS = 20  # function words of another language, before a page is said to be in it
TIMES = 4  # that many times as many of them as of Hindi's
MAX_WORDS = 3000  # Devanagari words that are looked at: enough of any page
LOOK_WORDS = 300  # of them at a time: most Hindi pages are known by the first or second look
ENOUGH = 40  # function words of Hindi, more than of any other language, that end the looking
LEADS = (b"\xe0\xa4", b"\xe0\xa5")  # how UTF-8 writes U+0900 to U+097F
_ENTITY = regex.compile(rb"&#(?:0*2(?:30[4-9]|3[1-9]\d|4[0-2]\d|43[01])|[xX]0*9[0-7][0-9a-fA-F]);?")
_SIGN = regex.compile(r"[\u0900-\u097F]")
_WORD = regex.compile(r"[\u0900-\u097F]+")
_WIDE = tuple(mark for mark, _ in MARKS if mark != codecs.BOM_UTF8)


def page_fault(body: bytes) -> str:
    """Why the page with these bytes can hold no Hindi article, or "" where the parser must be asked.

    >>> page_fault(b"<p>The police said so.</p>")
    'no Devanagari'
    >>> page_fault("<a>हिन्दी</a> <p>The police said so.</p>".encode())
    'a few signs of Devanagari only'
    >>> page_fault(("<p>" + "पुलिस ने बताया कि चोरी कम हुई है। " * 5).encode())
    ''
    >>> page_fault(("<p>" + "पोलिसांनी सांगितले आहे आणि चोरी कमी झाली आहे. " * 9).encode())
    'Marathi by its function words'
    """
    signs = body.count(LEADS[0]) + body.count(LEADS[1])
    if signs < MIN_SIGNS:
        written = _written_otherwise(body)
        if signs + written < MIN_SIGNS:
            return "a few signs of Devanagari only" if signs + written else "no Devanagari"
        return ""  # entities, escapes or UTF-16: rare, and left to the parser
    return _language(body)


def _written_otherwise(body: bytes) -> int:
    """How many Devanagari signs the body writes as entities, as escapes of JSON, or in UTF-16."""
    found = 0
    if b"&#" in body:
        found += len(_ENTITY.findall(body))
    if b"\\u09" in body:
        found += body.count(b"\\u09")
    if body.startswith(_WIDE) or b"\0" in body[:200]:
        decoded = decode(body)
        found += len(_SIGN.findall(decoded.text)) if decoded is not None else 0
    return found


def _language(body: bytes) -> str:
    """The language that the page is in, as a fault, where it is plainly not Hindi; else ""."""
    found = _WORD.finditer(body.decode("utf-8", "ignore"))
    counts: Counter[str] = Counter()
    for _ in range(0, MAX_WORDS, LOOK_WORDS):
        words = Counter([match.group() for match in islice(found, LOOK_WORDS)])
        counts.update(function_words(words))
        best = max(counts, key=lambda name: counts[name])
        if not words or (best == "hindi" and counts[best] >= ENOUGH):
            break
    if best != "hindi" and counts[best] >= MIN_WORDS and counts[best] > TIMES * counts["hindi"]:
        return f"{best.capitalize()} by its function words"
    return ""
