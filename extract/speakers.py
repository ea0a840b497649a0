"""Who says a figure: "डीएम आशुतोष द्विवेदी ने बताया कि", "सचिव के मुताबिक"; a report or a table is no speaker.

The speaker is the noun phrase before a verb of saying, back to the last comma,
stop or connective. उन्होंने is the speaker whom the article named last.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from extract import lexicon
from extract.arguments import NOTHING, Found
from extract.article_state import ArticleState
from extract.prepared import Prepared
from extract.sentences import Sentence

# What a figure is taken from that is nobody's word: its name may stand where a speaker does.
_REPORTS = frozenset(
    (
        "रिपोर्ट",
        "सर्वेक्षण",
        "सर्वे",
        "आंकडों",
        "आंकडे",
        "सूत्रों",
        "जानकारी",
        "विज्ञप्ति",
        "सूची",
        "नियम",
        "नियमों",
        "मानक",
        "आदेश",
        "रैंकिंग",
        "डाटा",
        "पोर्टल",
    )
)


def find_speaker(sentence: Sentence, state: ArticleState, prepared: Prepared) -> Found:
    """The person or body that the sentence itself gives the figure to; "उन्होंने" is the speaker named last."""
    text = prepared.folded.text
    for match in _spoken().finditer(text, sentence.start, sentence.end):
        start, end = _speaker_phrase(text, sentence.start, match.start())
        phrase = prepared.quote(start, end) if end > start else ""
        if not phrase:
            continue
        if phrase.split()[-1] in ("उन्हों", "उन्हो", "उनके"):
            return Found(state.speaker)
        words = text[start:end].split()
        if any(word in _REPORTS for word in words) or text[start:end] in lexicon.lookup("measures"):
            continue
        return Found(phrase, start, end)
    return NOTHING


def _speaker_phrase(text: str, start: int, stop: int) -> tuple[int, int]:
    """The noun phrase that ends at `stop`: back to a comma, a stop or a word that no title or name holds."""
    begin = max((text.rfind(mark, start, stop) + 1 for mark in (",", ";", ":", "।", "(", ")")), default=start)
    begin = max(begin, start)
    while begin < stop and text[begin] == " ":
        begin += 1
    words = list(regex.finditer(r"\S+", text[begin:stop]))
    first = 0
    for i, word in enumerate(words):
        if word.group() in _leaders() or word.group().endswith(("कर", "हुए")):
            first = i + 1
    if len(words) - first > 9 or first >= len(words):
        return 0, 0
    return begin + words[first].start(), begin + words[-1].end()


@lru_cache(maxsize=1)
def _spoken() -> regex.Pattern[str]:
    said = (
        r"(?:बताया|कहा|जानकारी\s+दी|जानकारी\s+देते|दावा\s+किया|स्वीकार\s+किया|उम्मीद\s+जताई|माना|बताते"
        r"|खारिज\s+करते\s+हुए\s+कहा|स्पष्ट\s+किया)"
    )
    return regex.compile(
        rf"(?:\s+ने|(?<=उन्हों)ने|(?<=उन्हो)ने)(?:\s+(?!{said})[^\s,।]+){{0,4}}?\s+{said}(?:\s+है)?(?:\s+कि|,|\s*[-:])?"
        r"|\s+(?:के|की)\s+(?:मुताबिक|अनुसार)|\s+का\s+(?:कहना|अनुमान|दावा)\s+(?:है|था)(?:\s+कि)?|\s+बोले"
    )


@lru_cache(maxsize=1)
def _leaders() -> frozenset[str]:
    """Words that stand before a speaker and are no part of the name."""
    return frozenset(
        [
            "वहीं",
            "उधर",
            "इधर",
            "इस",
            "बारे",
            "संबंध",
            "में",
            "को",
            "से",
            "पर",
            "कि",
            "और",
            "लेकिन",
            "जबकि",
            "है",
            "हैं",
            "था",
            "थे",
            "जहां",
            "इसके",
            "अनुसार",
            "मुताबिक",
            "हालांकि",
            "बाद",
        ]
    )
