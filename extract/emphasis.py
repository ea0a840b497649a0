"""Signs of emphasis that messages leave in a text: "*33,886* बच्चों को टीका लगा", "_अब तक 4 लाख_".

Press notes come by messengers, whose stars and underscores around words are printed with them. A star before a digit reads as a sign of
multiplication or a bullet, so that the figure is lost. Paired signs are made blanks before anything is read; offsets stay.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from extract.text import Folded


def without_emphasis(folded: Folded) -> Folded:
    """A folded text with blanks for paired stars and underscores around words of one line; bullets ("* लक्ष्य") stay.

    >>> from extract.text import fold
    >>> without_emphasis(fold("जिले के *33886* बच्चों को")).text
    'जिले के  33886  बच्चों को'
    >>> without_emphasis(fold("* लक्ष्य 281")).text
    '* लक्ष्य 281'
    """
    if "*" not in folded.text and "_" not in folded.text:
        return folded
    return replace(folded, text=_EMPHASIS.sub(_blank, folded.text))


def _blank(said: regex.Match[str]) -> str:
    gap = " " * len(said["sign"])
    return f"{gap}{said['words']}{gap}"


_EMPHASIS = regex.compile(
    r"(?<![\p{L}\p{M}\d*_])(?P<sign>\*{1,2}|_{1,2})(?=[^\s*_])(?P<words>[^*_\n]{1,300}?)(?<=[^\s*_])(?P=sign)(?![\p{L}\p{M}\d*_])"
)
