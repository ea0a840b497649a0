"""Training text made from tables: sentences of the corpora with names of the Hindi belt put in, and frames of district news filled.

The public corpora speak of the world; district news speaks of blocks, villages and
officers. Two kinds of made text bring these in: copies of corpus sentences whose
persons and places are swapped for others, and frames written for this project with
slots for a person, a place and an organisation. Everything is drawn with the seed of
the training, so that two runs make the same text.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from importlib.resources import files

from extract.names.gazetteer import all_places
from extract.names.training.corpora import Labelled
from extract.text import fold_text

_SLOT = re.compile(r"\{(PER|LOC|ORG)\}")
_MIDDLES = ("कुमार", "प्रताप", "प्रसाद", "नारायण", "बहादुर", "चंद्र", "शंकर", "मोहन", "कुमारी", "देवी")
_INITIALS = ("एसके", "बीएन", "आरके", "डीके", "एनके", "पीके", "जेपी", "एके", "आरपी", "एसपी", "वीके", "एमके", "एसएन", "सीपी")
_ORG_PARTS = (
    "रेफरल अस्पताल", "सदर अस्पताल", "चीनी मिल", "रिफाइनरी", "इंटर कॉलेज", "रोडवेज डिपो", "कृषि विज्ञान केंद्र", "प्रेस क्लब",
    "विकास प्राधिकरण", "नगर निगम", "मेडिकल कॉलेज", "विश्वविद्यालय", "पुलिस", "नगर पालिका", "नगर परिषद", "जिला अस्पताल",
    "पुलिस कमिश्नरेट", "डिग्री कॉलेज", "जिला पंचायत", "बार एसोसिएशन", "व्यापार मंडल", "क्रिकेट क्लब",
)  # fmt: skip
_ORGS = (
    "स्वास्थ्य विभाग", "शिक्षा विभाग", "लोक निर्माण विभाग", "सिंचाई विभाग", "पंचायती राज विभाग", "बेसिक शिक्षा विभाग", "जल निगम", "नीति आयोग",
    "निर्वाचन आयोग", "रेलवे", "समाजवादी पार्टी", "भाजपा", "सपा", "बसपा", "कांग्रेस", "राजद", "जदयू", "आप", "झामुमो", "हाईकोर्ट", "सुप्रीम कोर्ट",
    "यूपी बोर्ड", "सीबीएसई", "बिहार बोर्ड", "भारतीय स्टेट बैंक", "पीएनबी", "पीडब्ल्यूडी", "यूपीपीसीएल", "राजस्व विभाग", "कृषि विभाग", "आबकारी विभाग",
    "वन विभाग", "परिवहन निगम", "एनएचएआई", "आईसीएमआर", "सीबीआई", "ईडी", "एनडीआरएफ", "बाल विकास विभाग", "आपूर्ति विभाग", "आरबीआई", "योगी सरकार",
    "बैंक ऑफ बड़ौदा", "पंजाब नेशनल बैंक", "सीआरपीएफ", "एसएसबी", "एसईसीएल", "एनटीपीसी", "इंडियन ऑयल",
    "हैफेड", "एफसीआई", "महिला एवं बाल विकास विभाग", "खाद्य एवं आपूर्ति विभाग", "सामाजिक वानिकी", "मौसम विभाग", "चुनाव आयोग", "नगर विकास विभाग",
)  # fmt: skip

# Bodies that are called after a person, and those that stand before their place.
_NAMED_AFTER = (
    "अस्पताल", "इंटर कॉलेज", "महाविद्यालय", "विश्वविद्यालय", "इंजीनियरिंग कॉलेज", "विद्यालय", "सेवा समिति", "फाउंडेशन", "संस्थान", "पब्लिक स्कूल",
    "मेडिकल कॉलेज", "प्रौद्योगिकी संस्थान", "पॉलिटेक्निक", "ट्रस्ट",
)  # fmt: skip
_LEADING = (
    "नगर पालिका परिषद",
    "नगर पंचायत",
    "नगर निगम",
    "नगर परिषद",
    "एम्स",
    "आईआईटी",
    "एनआईटी",
    "आईआईएम",
    "जिला पंचायत",
    "सीएचसी",
    "पीएचसी",
)
_WITHIN = 0.04  # how often a place is one within a place
# What makes a place of a place.
_GROUNDS = (
    "डैम",
    "बांध",
    "झील",
    "स्टेडियम",
    "चौराहा",
    "मोहल्ला",
    "कॉलोनी",
    "बाजार",
    "घाट",
    "जंक्शन",
    "टाइगर रिजर्व",
    "खदान",
    "नहर",
)


class Maker:
    """Draws names and fills text with them; `seed` makes it repeatable."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - training text, no secret
        self._given, self._surnames = _person_words("given"), _person_words("surname")
        self._places = sorted({fold_text(name) for name in all_places()})
        self._frames = _frames()

    def person(self) -> str:
        """A name of one to three words."""
        draw = self._random.random()
        given, surname = self._random.choice(self._given), self._random.choice(self._surnames)
        if draw < 0.12:
            return given
        if draw < 0.22:
            return f"{fold_text(self._random.choice(_INITIALS))} {surname}"
        if draw < 0.40:
            return f"{given} {fold_text(self._random.choice(_MIDDLES))} {surname}"
        if draw < 0.43:
            return f"{given} {surname} उर्फ {self._random.choice(self._given)}"
        return f"{given} {surname}"

    def place(self) -> str:
        """A place of the gazetteer, seldom one within it."""
        place = self._random.choice(self._places)
        return f"{place} {fold_text(self._random.choice(_GROUNDS))}" if self._random.random() < _WITHIN else place

    def organisation(self) -> str:
        """A body by its own name, or one of a place."""
        draw = self._random.random()
        if draw < 0.45:
            return fold_text(self._random.choice(_ORGS))
        place = self._random.choice(self._places)
        if draw < 0.80:
            return f"{place} {fold_text(self._random.choice(_ORG_PARTS))}"
        if draw < 0.90:
            return f"{fold_text(self._random.choice(_LEADING))} {place}"
        person = f"{self._random.choice(self._given)} {self._random.choice(self._surnames)}"
        return f"{person} {fold_text(self._random.choice(_NAMED_AFTER))}"

    def name(self, label: str) -> str:
        """A name of a label."""
        return {"PER": self.person, "LOC": self.place, "ORG": self.organisation}[label]()

    def swapped(self, sentence: Labelled) -> Labelled:
        """A sentence with other persons and places in the place of its own; organisations stay."""
        text, at = "", 0
        spans: list[tuple[int, int, str]] = []
        for start, end, label in sentence.spans:
            text += sentence.text[at:start]
            name = sentence.text[start:end] if label == "ORG" else self.name(label)
            spans.append((len(text), len(text) + len(name), label))
            text += name
            at = end
        return Labelled(text + sentence.text[at:], tuple(spans))

    def filled(self) -> Labelled:
        """A frame with its slots filled."""
        frame = self._random.choice(self._frames)
        text, at = "", 0
        spans: list[tuple[int, int, str]] = []
        for slot in _SLOT.finditer(frame):
            text += frame[at : slot.start()]
            name = self.name(slot[1])
            spans.append((len(text), len(text) + len(name), slot[1]))
            text += name
            at = slot.end()
        text += frame[at:].replace("{N}", str(self._random.randint(2, 99)))
        return Labelled(text, tuple(spans))

    def some(self, sentences: Sequence[Labelled], share: float) -> Iterator[Labelled]:
        """About such a share of sentences that have a person or a place, swapped."""
        for sentence in sentences:
            if any(label != "ORG" for *_, label in sentence.spans) and self._random.random() < share:
                yield self.swapped(sentence)


def _person_words(kind: str) -> list[str]:
    text = files("extract.names").joinpath("person_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return sorted({fold_text(word) for word, of in rows if of in (kind, "both")})


def _frames() -> list[str]:
    """The frames of frames.txt, folded around their slots."""
    text = files("extract.names.training").joinpath("frames.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [
        "".join(part if part.startswith("{") else fold_text(part) for part in re.split(r"(\{[A-Z]+\})", line))
        for line in lines
    ]
