"""A page as it came over the wire, before anything is read from it.

The record that fetching hands on: archive.py writes it, parse.py reads it. It
holds bytes, not text, because every later reading (another charset guess,
another parser) must be able to start again from what the server sent.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer of one server.

    `url` is what was asked, `final_url` what answered after redirects; `body`
    is the payload after transfer and content decoding (gzip, brotli), which is
    what parsers read and what `sha256` is of. `headers` keep the server's order
    and repeats. `fetched_at` is ISO 8601 in UTC, to the second; "" for a page
    from elsewhere of which nobody says when it was fetched. `warc` is "" and
    `warc_offset` None for one that stands in no archive, or cannot be found again where it stands.
    """

    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fetched_at: str
    warc: str = ""
    warc_offset: int | None = None
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", hashlib.sha256(self.body).hexdigest())

    def header(self, name: str) -> str:
        """The first value of a header, by its name in any case; "" when the server sent none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")
