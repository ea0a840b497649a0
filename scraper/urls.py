"""One form for each URL, so that one article under several addresses is known to be one.

w3lib gives the safe part (escapes in one spelling, `..` resolved, query sorted, no fragment); on top of it
go the default port and the parameters in words/tracking.yml. Never dropped: a parameter that is not in that
table, since it may be the article's identity. Never guessed: that `/amp/x` is the same as `/x`; only the
page's own rel=canonical says so (links.py).
"""

from __future__ import annotations

import functools
import ipaddress
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from w3lib.url import canonicalize_url, safe_url_string

from scraper.errors import BadUrl
from scraper.tables import load_table

DEFAULT_PORTS = {"http": 80, "https": 443}
MAX_URL_LENGTH = 4096  # characters; longer ones are traps or data, not addresses


def canonical_url(url: str) -> str:
    """The URL without tracking parameters, fragment and default port, escapes and order normalised.

    Raises BadUrl for anything that is not http(s) with a host.

    >>> canonical_url("HTTPS://Example.com:443/a/../b?utm_source=x&id=7&autono=166607#top")
    'https://example.com/b?autono=166607&id=7'
    >>> canonical_url("http://example.com")
    'http://example.com/'
    """
    parts = urlsplit(canonicalize_url(asked_url(url)))
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _is_tracking(name, value)]
    query = parts.query if len(kept) == len(pairs) else urlencode(kept)
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, ""))


def with_other_scheme(url: str) -> str:
    """The same address over http where it is https, and the other way round; any other URL as it is.

    >>> with_other_scheme("http://x.example/a"), with_other_scheme("file:///a.html")
    ('https://x.example/a', 'file:///a.html')
    """
    scheme, separator, rest = url.partition("://")
    return {"http": "https", "https": "http"}.get(scheme, scheme) + separator + rest


def asked_url(url: str) -> str:
    """The URL as it may be sent: escaped, default port and fragment gone, every parameter kept.

    Raises BadUrl.

    >>> asked_url(" https://example.com:443/थाना?utm_source=x#top ")
    'https://example.com/%E0%A4%A5%E0%A4%BE%E0%A4%A8%E0%A4%BE?utm_source=x'
    """
    text = url.strip()
    try:
        if len(text) > MAX_URL_LENGTH:
            raise ValueError(f"{len(text)} characters")
        parts = urlsplit(safe_url_string(text))
        port = parts.port
    except ValueError as error:
        raise BadUrl("an http(s) URL", str(error), text[:120], "correct the address") from error
    scheme = parts.scheme.lower()
    if scheme not in DEFAULT_PORTS:
        raise BadUrl("an http(s) URL", f"scheme {parts.scheme!r}", text[:120], "only http and https are fetched")
    if not parts.hostname:
        raise BadUrl("an http(s) URL", "no host", text[:120], "give the whole address, https://host/path")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    # User and password are not sent on: news is public, and they would be written to the archive.
    netloc = host if port in (None, DEFAULT_PORTS[scheme]) else f"{host}:{port}"
    return urlunsplit((scheme, netloc, parts.path or "/", parts.query, ""))


def join_url(base: str, link: str) -> str:
    """The address a link on the page `base` leads to, ready to be sent; raises BadUrl (mailto:, javascript:, ...)."""
    try:
        joined = urljoin(base, link.strip())
    except ValueError as error:
        raise BadUrl("a link", str(error), f"{base} -> {link[:120]}") from error
    return asked_url(joined)


def host_of(url: str) -> str:
    """The host in lower case, with its port where that is not the default: the unit of politeness."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()


def origin_of(url: str) -> str:
    """Scheme, host and port: what one robots.txt speaks for."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{host_of(url)}"


def site_of(url: str) -> str:
    """The publisher's own name, shared by its subdomains; an address or a lender's subdomain is its own site.

    >>> site_of("https://m.jagran.com/x"), site_of("https://www.divyabhaskar.co.in/")
    ('jagran.com', 'divyabhaskar.co.in')
    >>> site_of("https://a.blogspot.com/"), site_of("http://127.0.0.1:8000/")
    ('a.blogspot.com', '127.0.0.1:8000')
    """
    table = load_table("words/suffixes.yml")
    netloc = host_of(url)
    host = urlsplit(url).hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return netloc
    labels = host.split(".")
    for shared in table["shared"]:
        if host.endswith("." + shared):
            return ".".join(labels[-shared.count(".") - 2 :])
    public = 2 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in table["second_level"] else 1
    return ".".join(labels[-public - 1 :])


def same_site(one: str, other: str) -> bool:
    """Whether one publisher owns both addresses."""
    return site_of(one) == site_of(other)


def _is_tracking(name: str, value: str) -> bool:
    prefixes, names, values = _tracking()
    lowered = name.lower()
    if lowered in names or lowered.startswith(prefixes):
        return True
    return lowered in values and value.lower().startswith(values[lowered])


@functools.cache
def _tracking() -> tuple[tuple[str, ...], frozenset[str], dict[str, tuple[str, ...]]]:
    table = load_table("words/tracking.yml")
    values = {name: tuple(starts) for name, starts in table["values"].items()}
    return tuple(table["prefixes"]), frozenset(table["names"]), values
