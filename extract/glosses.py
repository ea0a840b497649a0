"""Latin spellings in brackets behind a Hindi name: "मुकेश अंबानी (Mukesh Ambani) और परिवार", "सीवनी (Seoni) जिले में".

Sites print them for search engines. They part a name from its case mark or its head noun, and say nothing more. Letters that stand
for a name (CCTNS) are no gloss: an article may go on with them alone; but the two names of the air index are both known, and where
one stands in brackets behind the other ("वायु गुणवत्ता सूचकांक (एक्यूआई) मेरठ में 310") it is one. So is where a station lies, between its
name and the word for it: "रानाघाट (नदिया) पुलिस स्टेशन".
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract.text import Folded


def without_glosses(folded: Folded) -> Folded:
    """A folded text without such brackets; what is left keeps its way back to the source.

    >>> from extract.text import fold
    >>> without_glosses(fold("मुकेश अंबानी (Mukesh Ambani) और परिवार")).text
    'मुकेश अंबानी और परिवार'
    >>> without_glosses(fold("सीसीटीएनएस (CCTNS) में")).text
    'सीसीटीएनएस (cctns) में'
    """
    if "(" not in folded.text:
        return folded
    for gloss in reversed(list(_GLOSS.finditer(folded.text))):
        start, end = gloss.span()
        if gloss["said"] is not None and not _SPELT.fullmatch(folded.quote(*gloss.span("said"))):
            continue
        folded = replace(
            folded,
            text=folded.text[:start] + folded.text[end:],
            starts=folded.starts[:start] + folded.starts[end:],
            ends=folded.ends[:start] + folded.ends[end:],
        )
    return folded


_GLOSS = regex.compile(
    r"(?<=सूचकांक|इंडेक्स)\s?\(\s*(?:एक्यूआई|aqi)\s*\)"
    r"|(?<=एक्यूआई)\s?\(\s*(?:वायु\s+गुणवत्ता\s+सूचकांक|एयर\s+क्वालिटी\s+इंडेक्स|air\s+quality\s+index)\s*\)"
    r"|(?<=[\p{Devanagari}])\s?\(\s*[\p{Devanagari}]{2,16}\s*\)(?=\s+(?:थाना|थाने|पुलिस\s+स्टेशन)(?!\p{L}|\p{M}|\s+(?:प्रभारी|अध्यक्ष)))"
    r"|(?<=[\p{Devanagari}])\s?\(\s*(?P<said>[a-z][a-z .'-]{2,40}?)\s*\)"
)
_SPELT = regex.compile(r"(?:[A-Z]\.\s?)*[A-Z][a-z]{2,}(?:[ '-](?:[A-Z]\.|[A-Z]?[a-z]+))*")
