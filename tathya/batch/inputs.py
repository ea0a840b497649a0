"""Which WARC files a batch reads: paths, folders, URLs, patterns, and lists of such lines.

Every file is known by its name alone wherever its pages are spoken of (the column `warc`), since files move from one
machine to another; so no two files of a batch may have one name.
"""

from __future__ import annotations

import gzip
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import fsspec

from tathya.errors import TathyaError

WARC_ENDINGS = (".warc", ".warc.gz")
WEB = ("http://", "https://")
MAX_LIST_BYTES = 200_000_000  # of a file of lines, unpacked; a month of CC-NEWS is 40 kB


def read_inputs(names: Iterable[str]) -> list[str]:
    """The files that the arguments name, distinct and sorted by name: absolute paths, and URLs as given.

    A name is a WARC file, a folder of them, an fsspec URL (s3://, https://, memory://, ...), either with * in its last
    part, or a file of such lines, with or without @ before it (.gz too; empty lines and those with # are left out).
    Raises TathyaError for a name that leads to nothing, for two files of one name and for a name that is no UTF-8.
    """
    found: dict[str, str] = {}  # file name -> path or URL
    for place in (place for name in names for place in _expanded(name, lists=True)):
        name = file_name(place)
        if any("\ud800" <= char <= "\udfff" for char in place):  # no table could hold it
            raise TathyaError(f"{place!a}: expected a path in UTF-8, found other bytes; rename it")
        if found.setdefault(name, place) != place:
            raise TathyaError(
                f"{place}: expected file names that differ, found another {name} at {found[name]}; pages are "
                "known by their file's name: rename one of them"
            )
    return [found[name] for name in sorted(found)]


def file_name(place: str) -> str:
    """The last part of a path or URL, without the signature that a URL may end in.

    >>> file_name("s3://commoncrawl/crawl-data/CC-NEWS/2023/10/CC-NEWS-20231001000000-00001.warc.gz")
    'CC-NEWS-20231001000000-00001.warc.gz'
    >>> file_name("https://store.example/a.warc.gz?sig=x/y"), file_name("https://store.example/get?file=a.warc.gz")
    ('a.warc.gz', 'get?file=a.warc.gz')
    """
    if place.startswith(WEB) and (path := re.split(r"[?#]", place)[0]).endswith(WARC_ENDINGS):
        place = path
    return PurePosixPath(place.rstrip("/")).name


def is_url(place: str) -> bool:
    """Whether it is a URL, not a path of this machine."""
    return "://" in place


def _expanded(name: str, *, lists: bool) -> Iterator[str]:
    """The files that one name stands for; `lists` says whether it may be a file of lines."""
    if lists and name.startswith("@"):
        yield from _lines(name[1:])
    elif "*" in file_name(name):
        yield from _matching(name)
    elif is_url(name):
        yield from (name,) if not lists or _is_warc(file_name(name)) else _lines(name)
    elif (path := Path(name)).is_dir():
        # A folder may be called so as well: facts.warc/ is a crawl's archive.
        files = sorted(_absolute(file) for file in path.iterdir() if _is_warc(file.name) and not file.is_dir())
        if not files:
            raise TathyaError(f"{name}: expected a folder with .warc or .warc.gz files, found none; check the path")
        yield from files
    elif not path.is_file():
        raise TathyaError(f"{name}: expected a WARC file, a folder or a file of lines, found nothing; check the path")
    elif lists and not _is_warc(name):
        yield from _lines(name)
    else:
        yield _absolute(path)


def _is_warc(name: str) -> bool:
    return name.endswith(WARC_ENDINGS)


def _absolute(path: Path) -> str:
    """The path from the root, with the file's own name: that of a link, not of what it leads to."""
    return str(path.parent.resolve() / path.name)


def _matching(pattern: str) -> list[str]:
    """The files that a pattern matches."""
    try:
        files, _ = fsspec.core.url_to_fs(pattern if is_url(pattern) else str(Path(pattern).absolute()))
        found = [path for path, about in files.glob(pattern, detail=True).items() if about["type"] != "directory"]
    except Exception as error:  # each store has its own errors
        raise TathyaError(
            f"{pattern}: expected a pattern that can be looked up, found: {said(error)}; give a list"
        ) from error
    if not found:
        raise TathyaError(f"{pattern}: expected files that match, found none; check the pattern")
    if not is_url(pattern):
        return [_absolute(Path(path)) for path in found]
    return [str(files.unstrip_protocol(path)) for path in found]


def _lines(name: str) -> Iterator[str]:
    """The files that a file of lines names; a relative path counts from the folder of that file."""
    text = _text(name)
    count = 0
    for number, line in enumerate(text.splitlines(), start=1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if not is_url(line) and not is_url(name) and not Path(line).is_absolute():
            line = str(Path(name).parent / line)
        try:
            yield from _expanded(line, lists=False)
        except TathyaError as error:
            raise TathyaError(f"{name}:{number}: {error}") from error
        count += 1
    if not count:
        raise TathyaError(f"{name}: expected a path or URL a line, found no line; give the WARC files")


def _text(name: str) -> str:
    """The text of a file of lines, unpacked; never more than MAX_LIST_BYTES of it are held. Raises TathyaError."""
    try:
        with fsspec.open(name, "rb") if is_url(name) else Path(name).open("rb") as stream:
            data = stream.read(MAX_LIST_BYTES + 1)
        if data.startswith(b"\x1f\x8b"):
            data = gzip.GzipFile(fileobj=io.BytesIO(data)).read(MAX_LIST_BYTES + 1)
        if data.startswith(b"WARC/"):
            raise TathyaError(
                f"{name}: expected a list of WARC files, found the records of one; a file of pages is read under a name "
                "that ends in .warc or .warc.gz (WET and WAT files hold no pages)"
            )
        text = data.decode("utf-8-sig")
    except TathyaError:
        raise
    except Exception as error:  # each store has its own errors
        raise TathyaError(f"{name}: expected a file of lines, found: {said(error)}; check the path") from error
    if len(data) > MAX_LIST_BYTES or "\0" in text:
        raise TathyaError(f"{name}: expected a list of WARC files, a path or URL a line; found something else")
    return text


def said(error: Exception) -> str:
    """What a store's error says; fsspec calls whatever a web server answers a file that is not there."""
    cause = error.__cause__ or error
    return str(cause) or type(cause).__name__
