"""Readers that do what a page could make a real one do; given to a batch by their name."""

from __future__ import annotations

import os
import re
import signal
import time

from extract.fact import Reading
from scraper.article import Article
from tathya.reading import Reader, make_reader

LOOP, DIE, CRASH, RAISE, MISREAD = "सदालूप", "मृत्यु", "पतन", "भूल", "कुपाठ"


class Deadly:
    """Reads as the real one does, but for titles that hold one of the words above."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def read(self, article: Article) -> Reading:
        if LOOP in article.title:
            re.match(r"(a+)+$", "a" * 60 + "b")  # a loop in C that no exception can leave
        if DIE in article.title:
            os.kill(os.getpid(), signal.SIGKILL)  # as the kernel does where memory is short
        if CRASH in article.title:
            os.kill(os.getpid(), signal.SIGSEGV)
        if RAISE in article.title:
            raise RuntimeError("a defect")
        if MISREAD in article.title:
            return "no reading"  # type: ignore[return-value]
        return self.reader.read(article)


class Slow:
    """Takes a twentieth of a second more for each article."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def read(self, article: Article) -> Reading:
        time.sleep(0.05)
        return self.reader.read(article)


def make_deadly() -> Reader:
    return Deadly(make_reader())


def make_slow() -> Reader:
    return Slow(make_reader())


def make_none() -> Reader:
    raise RuntimeError("a disk without the model")
