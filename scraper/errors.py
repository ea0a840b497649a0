"""What can go wrong between a URL and an Article, as one small tree.

    ScraperError
      BadUrl                    not an http(s) address that may be asked
      SourceError               a source that is no feed, sitemap, section, article or file
      FetchError                no page came
        RobotsRefused           robots.txt forbids it, or cannot be read for now
        PrivateAddressRefused   the host is not on the public internet
        ConnectionFailed        no connection, or it broke; tried again
        TimedOut                too slow in all
        TooLarge                more bytes than allowed, before or after decompression
        BrokenEncoding          the content encoding is unknown or damaged
        TooManyRedirects
        HttpStatusError         an answer that is no page (4xx, 5xx); 5xx and 429 are tried again
      ParseError                a page came, no article was read from it
        EmptyPage
        NotHtml
        NotAnArticle            home page, listing, gallery, another language
      ArchiveError
        ArchiveLocked           another process writes into this folder
        RecordDamaged           a WARC record that cannot be read
      FrontierError             the list of what is to be fetched cannot be written or read
        FrontierLocked          another crawl runs on this frontier

Every message is one line: what was expected, what came, where, what to do next. The four are kept as
attributes too, so that a table of issues can be grouped by them.
"""

# ruff: noqa: N818 - the names say what happened (TooLarge, TimedOut); an Error after each says nothing more

from __future__ import annotations


class ScraperError(Exception):
    """The root of the tree. `where` is a URL, or a file and an offset; `status` an HTTP status, 0 where none came."""

    def __init__(self, expected: str, came: str, where: str, todo: str = "", status: int = 0) -> None:
        # All of it goes to Exception's args: a worker process hands the error back by pickle.
        super().__init__(expected, came, where, todo, status)
        self.expected = expected
        self.came = came
        self.where = where
        self.todo = todo
        self.status = status

    def __str__(self) -> str:
        line = f"{self.where}: expected {self.expected}, got {self.came}"
        return " ".join((f"{line}; {self.todo}" if self.todo else line).split())


class BadUrl(ScraperError):
    """An address that cannot be asked: no http(s), no host, a port out of range."""


class SourceError(ScraperError):
    """A source in which nothing to crawl was found."""


class FetchError(ScraperError):
    """No page came. `transient` says whether asking once more, later, may help."""

    transient = False


class RobotsRefused(FetchError):
    """robots.txt forbids the URL, asks for a longer delay than is allowed, or answers with 5xx or 429."""


class PrivateAddressRefused(FetchError):
    """The host is a loopback, private or otherwise not globally reachable address."""


class ConnectionFailed(FetchError):
    """No connection could be made, or it broke before the body was complete."""

    transient = True


class TimedOut(FetchError):
    """The answer was not complete within the time allowed."""

    transient = True


class TooLarge(FetchError):
    """More bytes than allowed, on the wire or after decompression."""


class BrokenEncoding(FetchError):
    """The body is not in the content encoding that its header names."""


class TooManyRedirects(FetchError):
    """A chain of redirects, or a circle, longer than allowed."""


class HttpStatusError(FetchError):
    """An answer with a status that brings no page. `retry_after` is in seconds, 0 where the server named none."""

    def __init__(
        self, expected: str, came: str, where: str, todo: str = "", status: int = 0, retry_after: float = 0.0
    ) -> None:
        super().__init__(expected, came, where, todo, status)
        self.args = (*self.args, retry_after)
        self.retry_after = retry_after
        self.transient = status >= 500 or status in (408, 425, 429)


class ParseError(ScraperError):
    """A page from which no article can be read."""


class EmptyPage(ParseError):
    """A body of no bytes, or of blanks."""


class NotHtml(ParseError):
    """Bytes that are no HTML text: an image, a PDF, an archive, whatever the header says."""


class NotAnArticle(ParseError):
    """HTML that holds no Hindi article; `reason` says why in a few words."""

    @property
    def reason(self) -> str:
        """Why the page is none, as in "a list of links"."""
        return self.came


class ArchiveError(ScraperError):
    """The archive cannot be written or read."""


class ArchiveLocked(ArchiveError):
    """Another process is writing into the same folder."""


class RecordDamaged(ArchiveError):
    """A WARC record that is torn, garbled or not where it was said to be."""


class FrontierError(ScraperError):
    """The frontier cannot be written or read."""


class FrontierLocked(FrontierError):
    """Another crawl is running on the same frontier file."""
