"""What one response record of a WARC file holds: the page of the web in it, whichever tool wrote it.

Our own records (archive.py) say the URL before redirects and hold the body decoded; others' hold what came over the
line, or what their tool made of it. What is damaged raises, so that whoever reads the file can name it and go on.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from scraper.httpblock import Headers, decode_body, received_headers, split_block
from scraper.inflate import Damaged, LimitReached
from scraper.page import Page

MAX_RECORD_BYTES = 50_000_000  # a block larger than this is passed over when reading
ASKED = "X-Tathya-Asked-URI"  # the URL before redirects; its presence marks a record as ours
UNDATED = "X-Tathya-Undated"  # marks a page that was fetched nobody knows when: WARC-Date is when it was archived
HTML_TYPES = ("text/html", "application/xhtml+xml")
WEB = ("http", "https", "file")  # schemes whose responses are HTTP messages; a saved file is archived as one


@dataclass(frozen=True, slots=True)
class Answer:
    """What a response record holds, its body decoded, before a Page is made of it and its digest taken."""

    url: str
    final_url: str
    status: int
    headers: Headers
    body: bytes
    moment: datetime | None  # of fetching, where WARC-Date is there and one

    def page(self, name: str, offset: int | None) -> Page:
        """The Page that stands at `offset` of the file `name`, or in no place that could be named."""
        return Page(
            url=self.url,
            final_url=self.final_url,
            status=self.status,
            headers=self.headers,
            body=self.body,
            fetched_at=_fetched_at(self.moment),
            warc="" if offset is None else name,
            warc_offset=offset,
        )


def is_of_the_web(record: Any) -> bool:
    """Whether a response may be a page's: Heritrix keeps what name servers (dns:) and FTP answered as responses too."""
    scheme = record.headers.get("WARC-Target-URI", "").strip("<>").partition(":")[0].lower()
    return scheme in WEB or record.headers.get("Content-Type", "").lower().startswith("application/http")


def may_be_html(headers: Headers) -> bool:
    """Whether headers say HTML, or nothing."""
    kind = next((value for name, value in headers if name.lower() == "content-type"), "").lower()
    return not kind or kind.startswith(HTML_TYPES)


def answer_of(record: Any, *, checked: bool) -> Answer:
    """What the record holds. Raises Damaged, LimitReached, OSError.

    Where it is not `checked`, the body of what is no page anyway stays encoded.
    """
    length = record.content_length
    if length > MAX_RECORD_BYTES:
        raise LimitReached(f"{length} bytes")
    block = record.reader.read(length)
    if len(block) != length:
        raise Damaged(f"{len(block)} of {length} bytes")
    warc_headers = record.headers
    digest = warc_headers.get("WARC-Block-Digest", "")
    if checked and digest.startswith("sha1:") and digest[5:] != base64.b32encode(hashlib.sha1(block).digest()).decode():  # noqa: S324 - WARC's own checksum, no secret
        raise Damaged("a block that does not match its digest")
    status, headers, body = split_block(block)
    final_url = warc_headers.get("WARC-Target-URI", "").strip("<>")
    asked = warc_headers.get(ASKED, "")
    if asked:
        headers = received_headers(headers)
    elif checked or (status == 200 and may_be_html(headers)):
        body = decode_body(headers, body, MAX_RECORD_BYTES)
    moment = None if asked and warc_headers.get(UNDATED) else record.record_date
    return Answer(asked or final_url, final_url, status, headers, body, moment)


def _fetched_at(moment: datetime | None) -> str:
    """The moment as Page has it; "" where none is known.

    A made-up one would be taken for true: as the time of fetching in exports, and in the order of versions.
    "" sorts before every moment, so that a page of unknown age never takes the place of a dated one.

    >>> _fetched_at(datetime(2024, 1, 2, 3, 4, 5, 6, UTC)), _fetched_at(None)
    ('2024-01-02T03:04:05+00:00', '')
    """
    try:
        return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else ""
    except OverflowError:  # in the year 1, east of Greenwich
        return ""
