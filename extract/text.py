"""One folded copy of a text for matching, with the way back to the text as printed.

Hindi newsrooms spell one word in several ways: with and without nukta (हज़ार,
हजार), half nasal or anusvara (सितम्बर, सितंबर), chandrabindu or not (पाँच,
पांच), with joiners inside (अक्‍टूबर), in two digit scripts. All rules, tables
and patterns see only the folded copy; every span they find is carried back, so
that quotes are exact copies of what was printed.

The library normalisers were measured first and turned down: they change lengths
without saying where, and one rewrites "स्थान: क" to a visarga, which glues the
heading to its list. What a character is (consonant, halant) is asked of
indic-nlp-library; only the map is ours.

What is folded, and what it becomes:

- nukta and the composed nukta letters: the bare letter; a nukta that no letter before it can bear, behind the last vowel
  of a word, is the full stop of an old font ("निर्देश दिया़"): ।;
- half nasal before a stop (ङ ञ ण न म + halant + क to म), chandrabindu, and a
  doubled anusvara: one anusvara;
- ॉ and ऑ: ा and आ; ॅ: nothing (डॉक्टर, डाक्टर, टाॅप);
- joiners, zero-width space, soft hyphen, byte-order mark, variation selectors: nothing;
- Devanagari digits: ASCII digits; all spaces and controls but newline: plain spaces, of which several in a row are one,
  and those beside a newline none; nor is there any, or a hyphen, between a figure and the ending of its ordinal ("10 वीं");
- private-use and unassigned characters: the replacement character;
- a vowel printed in two pieces: the one letter it is (चाैदह, अाैर, हुर्इ: चौदह, और, हुई);
- a vowel sign printed twice: once (जिलेे, मेें);
- visarga: a colon (छः is typed "छ:" and "नाम:" is typed "नामः");
- typographic dashes and quotes, ℅, ॰, ॥: - " ' % . ।; Latin letters: lower case.

Nothing is inserted, so a folded text is never longer than its source.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from indicnlp import langinfo

NUKTA = "\N{DEVANAGARI SIGN NUKTA}"
ANUSVARA = "\N{DEVANAGARI SIGN ANUSVARA}"
CHANDRABINDU = "\N{DEVANAGARI SIGN CANDRABINDU}"
VIRAMA = "\N{DEVANAGARI SIGN VIRAMA}"

_DROPPED = (
    "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}"
    "\N{SOFT HYPHEN}\N{WORD JOINER}\N{DEVANAGARI VOWEL SIGN CANDRA E}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}"  # "▪️": a bullet as phones print it
)
_UNSEEN = dict.fromkeys(map(ord, _DROPPED.replace("\N{DEVANAGARI VOWEL SIGN CANDRA E}", "")))
_REPLACED = {
    CHANDRABINDU: ANUSVARA,
    "\N{DEVANAGARI VOWEL SIGN CANDRA O}": "\N{DEVANAGARI VOWEL SIGN AA}",
    "\N{DEVANAGARI LETTER CANDRA O}": "\N{DEVANAGARI LETTER AA}",
    "\N{DEVANAGARI SIGN VISARGA}": ":",
    "\N{DEVANAGARI DOUBLE DANDA}": "\N{DEVANAGARI DANDA}",
    "\N{DEVANAGARI ABBREVIATION SIGN}": ".",
    "\N{CARE OF}": "%",
    "\N{FULLWIDTH PERCENT SIGN}": "%",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{MINUS SIGN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{HYPHEN}": "-",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
}


# Vowels in two pieces, as converters from old fonts leave them: what stands before, and the piece after it.
_PIECES = {
    ("ा", "ै"): "ौ",
    ("ा", "े"): "ो",
    ("अ", "ा"): "आ",
    ("अ", "ो"): "ओ",
    ("अ", "ौ"): "औ",
    ("आ", "ै"): "औ",
    ("आ", "े"): "ओ",
}
_SECOND_PIECES = frozenset(second for _, second in _PIECES)
_REPH_I = ["र", "्"]  # before इ, where ई was meant


# indic-nlp-library 0.92 calls भ a nasal and म none (langinfo.is_nasal), so the five nasals are written out here.
_NASALS = frozenset("ङञणनमऩ")
# A half nasal before a stop or a nasal (क to म) is also written as an anusvara; before य, र, ल, व, ह it is not.
_STOPS = frozenset(char for code in range(ord("क"), ord("म") + 1) if langinfo.is_consonant(char := chr(code), "hi"))


# "बनायी गयी", "किये", "जायेगा" are what Bihar and Jharkhand print for बनाई गई, किए, जाएगा: behind a vowel, or a consonant that
# has its own, the glide य is no letter of its own before ई and ए. ("कार्ये", "संख्ये" keep theirs behind a halant.)
_GLIDE = "य"
_GLIDED = {"ी": "ई", "े": "ए"}
_BEFORE_GLIDE = frozenset(chr(code) for code in range(ord("क"), ord("ह") + 1)) | frozenset("अआइईउऊएओािीुूेो")


_UNKNOWN = "\N{REPLACEMENT CHARACTER}"


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    """What one character becomes by itself: one character, or "" where it is dropped."""
    if char in _DROPPED or char == NUKTA:
        return ""
    if char in _REPLACED:
        return _REPLACED[char]
    if char == "\n":
        return char
    category = unicodedata.category(char)
    if category in ("Zs", "Cc", "Zl", "Zp"):
        return " "
    if category in ("Co", "Cn", "Cs"):
        return _UNKNOWN  # private-use characters are the marks of marks.py; an unassigned one may be a digit to `regex`
    if category == "Nd":
        return str(unicodedata.digit(char))
    if "\u0929" <= char <= "\u095f":
        return unicodedata.normalize("NFD", char)[0]
    return char.lower() if "A" <= char <= "Z" else char


class _FoldedChars(dict[int, str]):
    """What each character becomes by itself, worked out when it is first met: a table for `str.translate`."""

    def __missing__(self, code: int) -> str:
        self[code] = _fold_char(chr(code))
        return self[code]


_FOLDED = _FoldedChars()
_ENDINGS = "वें|वां|वीं"  # no words by themselves, as वे (they) and वी (the letter V) are
_BLANKS = re.compile(rf"(?<=[0-9])(?P<apart>[ \-]+)(?=(?:{_ENDINGS})(?![ऀ-ॿ]))| +\n *|\n +|  +")
_ANUSVARAS = re.compile(f"(?:[{''.join(sorted(_NASALS))}]{VIRAMA}(?=[{''.join(sorted(_STOPS))}])|{ANUSVARA})+")
_VOWEL_SIGNS = frozenset("ािीुूृेैोौ")
_SAID_AGAIN = re.compile(f"([{''.join(sorted(_VOWEL_SIGNS))}])\\1+")
# Two pieces, and three: अ and ा are आ, which makes औ with ै.
_WHOLE = {"".join(pieces): whole for pieces, whole in _PIECES.items()}
_WHOLE |= {a + b + d: _PIECES[c, d] for (a, b), ab in _PIECES.items() for c, d in _PIECES if c == ab}
_WHOLE["".join([*_REPH_I, "इ"])] = "ई"
_IN_PIECES = re.compile("|".join(sorted(_WHOLE, key=len, reverse=True)))
_GLIDES = re.compile(f"(?<=[{''.join(sorted(_BEFORE_GLIDE))}]){_GLIDE}([{''.join(_GLIDED)}])")


@dataclass(frozen=True, slots=True)
class Folded:
    """A source text and its folded copy. Offsets are code points, end exclusive, in both.

    `starts[i]` and `ends[i]` say which run of the source the folded character i came from.
    """

    source: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The run of the source that the folded run [start, end) came from. Raises ValueError on an empty run."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"expected a run inside 0..{len(self.text)}, got {start}..{end}")
        return self.starts[start], self.ends[end - 1]

    def quote(self, start: int, end: int) -> str:
        """The source's own characters of the folded run [start, end)."""
        return self.source[slice(*self.span(start, end))]

    def called(self, start: int, end: int) -> str:
        """A folded run as a field says it: as printed, but with one blank for several and without what no reader sees.

        >>> fold("स्वच्छ  सर्वेक्\N{ZERO WIDTH JOINER}षण 2024").called(0, 16)
        'स्वच्छ सर्वेक्षण'
        """
        return " ".join(self.quote(start, end).translate(_UNSEEN).split())


# "बैठक की़ समाहरणालय में", "संतोष व्यक्त किया़": not behind a letter that a nukta may belong to (बडा़, गाडी़, बाकी़)
_STOP = re.compile(
    f"(?:(?<=[घचछझटठणतथदधनपबभमयरलवशषसह][{''.join(sorted(_VOWEL_SIGNS))}])|(?<=[घचछझटठणतथदधनपबभमयरलवशषसह][{''.join(sorted(_VOWEL_SIGNS))}]{ANUSVARA})"
    f"|(?<=[आईएओ])|(?<=(?<![\u0900-\u097f])की)){NUKTA}(?=\\s|$)"
)


def _with_stops(source: str) -> str:
    """A text whose nuktas that stand for a full stop are one, of the same length."""
    return _STOP.sub("।", source) if NUKTA in source else source


# "थाना-मुनस्यारी को", "जिला-सीतापुर": the word for what it is, glued to a name; "जिला-स्तर" is one word
_GLUED_HEAD = re.compile(
    "(?<![\u0900-\u097f-])(?:थाना|थाने|जिला|जनपद|ब्लाक|प्रखंड|तहसील|कोतवाली|ग्राम|अंचल)-(?=[\u0904-\u0939])"
    "(?!(?:चौकी|चौकियों|चौकियां|कचहरी|पुलिस|स्तर|वार|दर|मुख्यालय|प्रशासन|स्तरीय)(?![\u0900-\u097f]))"
)


def _parted(glued: re.Match[str]) -> str:
    """A word and the hyphen behind it as a word and a blank, no longer than before."""
    return f"{glued.group()[:-1]} "


def fold(source: str) -> Folded:
    """A text folded for matching, with its map back.

    >>> fold("६२‍वीं रैंक").text
    '62वीं रैंक'
    >>> folded = fold("पाँच हज़ार")
    >>> folded.text, folded.quote(5, 9)
    ('पांच हजार', 'हज़ार')
    >>> fold("सितम्बर").text == fold("सितंबर").text
    True
    """
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for word in _with_stops(source).split(" "):
        if texts:
            starts.append(at)
            at += 1
            ends.append(at)
        folded = _fold_word(word)
        if folded.lead and ends:
            ends[-1] = at + folded.lead
        stop = at + len(word)
        if folded.starts is None:
            starts.extend(range(at, stop))
            ends.extend(range(at + 1, stop + 1))
        else:
            starts.extend([at + start for start in folded.starts])
            ends.extend([at + end for end in folded.ends])
        texts.append(folded.text)
        at = stop
    text = _GLUED_HEAD.sub(_parted, " ".join(texts))
    for blanks in reversed(list(_BLANKS.finditer(text))):
        first, behind = blanks.span()
        if _kept(blanks):
            starts[first:behind], ends[first:behind] = [starts[first]], [ends[behind - 1]]
        else:  # they belong to what stands behind them
            starts[first : behind + 1] = [starts[first]]
            del ends[first:behind]
    return Folded(source, _BLANKS.sub(_kept, text), tuple(starts), tuple(ends))


def _kept(blanks: re.Match[str]) -> str:
    """What becomes of a run of blanks: a newline, one blank, or nothing before the ending of an ordinal."""
    return "" if blanks["apart"] else "\n" if "\n" in blanks[0] else " "


class _FoldedWord(NamedTuple):
    """A word folded, with where its characters came from within it; `starts` is None where each came from the one in its place.

    `lead` is how many characters were dropped before the first that was not.
    """

    text: str
    starts: tuple[int, ...] | None
    ends: tuple[int, ...]
    lead: int


@lru_cache(maxsize=1 << 16)
def _fold_word(word: str) -> _FoldedWord:
    """A run of characters without a blank: no rule of the folding looks over one, and the words of news repeat."""
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    lead = 0
    before = ""  # the last character but for those dropped, as it was before any two became one
    length = len(word)
    i = 0
    while i < length:
        char = word[i]
        folded = _FOLDED[ord(char)]
        end = i + 1
        if char in _NASALS and _is_half_nasal(word, i):
            folded = ANUSVARA
            end = _skip_dropped(word, i + 1) + 1  # past the halant
        said_again = folded in _VOWEL_SIGNS and before == folded
        if not folded or said_again or (folded == ANUSVARA and out and out[-1] == ANUSVARA):
            if ends:
                ends[-1] = end
            else:
                lead = end
            i = end
            continue
        before = folded
        whole = _PIECES.get((out[-1], folded)) if folded in _SECOND_PIECES and out else None
        if whole is not None:
            out[-1], ends[-1], i = whole, end, end
            continue
        if folded in _GLIDED and len(out) > 1 and out[-1] == _GLIDE and out[-2] in _BEFORE_GLIDE:
            out[-1], ends[-1], i = _GLIDED[folded], end, end
            continue
        if folded == "इ" and out[-2:] == _REPH_I:
            out[-2:], starts[-1:], ends[-2:] = ["ई"], [], [end]
            i = end
            continue
        out.append(folded)
        starts.append(i)
        ends.append(end)
        i = end
    plain = not lead and len(out) == length and starts == list(range(length)) and ends == list(range(1, length + 1))
    return _FoldedWord("".join(out), None if plain else tuple(starts), () if plain else tuple(ends), lead)


@lru_cache(maxsize=16384)
def fold_text(source: str) -> str:
    """The folded copy alone: what tables and search columns hold. Folding twice is folding once.

    The same as `fold(source).text`, by the same tables, in a fifth of the time, for whoever needs no way back. A test compares the two.
    """
    text = _ANUSVARAS.sub(ANUSVARA, _with_stops(source).translate(_FOLDED))
    text = _BLANKS.sub(_kept, _GLUED_HEAD.sub(_parted, _SAID_AGAIN.sub(r"\1", text)))
    text = _IN_PIECES.sub(lambda found: _WHOLE[found[0]], text)
    return _GLIDES.sub(lambda found: _GLIDED[found[1]], text)


def _skip_dropped(source: str, i: int) -> int:
    while i < len(source) and _fold_char(source[i]) == "":
        i += 1
    return i


def _is_half_nasal(source: str, i: int) -> bool:
    """Whether the nasal at i is half, before a stop or a nasal."""
    halant = _skip_dropped(source, i + 1)
    if halant >= len(source) or not langinfo.is_halanta(source[halant], "hi"):
        return False
    following = _skip_dropped(source, halant + 1)
    return following < len(source) and _fold_char(source[following]) in _STOPS
