"""The page's two languages: English as written in templates and code, Hindi from a gettext catalogue.

The catalogue is read as it stands (locale/hi/LC_MESSAGES/review.po), so that nothing has to be compiled; a test
compares it with the messages that Babel finds in the templates and the code.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from babel.messages.pofile import read_po

LANGUAGES = {"hi": "हिन्दी", "en": "English"}
COOKIE = "tathya_language"
FOLDER = Path(__file__).parent / "locale"


@lru_cache(maxsize=4)
def catalogue(language: str) -> dict[str, str]:
    """English message to that of another language; {} for English."""
    if language == "en":
        return {}
    with (FOLDER / language / "LC_MESSAGES" / "review.po").open("rb") as file:
        return {str(m.id): str(m.string) for m in read_po(file, locale=language) if m.id and m.string}


class Translator:
    """What templates call `_`: the message in the reader's language, with %(name)s filled in."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._messages = catalogue(language)

    def __call__(self, message: str, **values: object) -> str:
        """The message in the language, with its values filled in."""
        text = self._messages.get(message, message)
        return text % values if values else text


def N_(message: str) -> str:  # noqa: N802 -- gettext's own name for "translated where it is shown"
    """Mark a message for the catalogue."""
    return message


def chosen(asked: str | None, cookie: str | None, accepted: str) -> str:
    """The language to show: asked for in the address, else kept from before, else the browser's; Hindi unless it is English.

    >>> chosen("en", "hi", ""), chosen(None, "hi", "en"), chosen(None, None, "en-IN,en;q=0.9"), chosen("xx", None, "")
    ('en', 'hi', 'en', 'hi')
    """
    for language in (asked, cookie):
        if language in LANGUAGES:
            return str(language)
    first = accepted.partition(",")[0].partition("-")[0].strip().lower()
    return "en" if first == "en" else "hi"
