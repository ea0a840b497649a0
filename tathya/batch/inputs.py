"""Which WARC files a batch reads: paths, folders, URLs, patterns, and lists of such lines.

Every file is known by its name alone wherever its pages are spoken of (the column `warc`), since files move from one
machine to another; so no two files of a batch may have one name.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import fsspec

from tathya.errors import TathyaError

WARC_ENDINGS = (".warc", ".warc.gz")
MAX_LIST_BYTES = 200_000_000  # of a file of lines, unpacked; a month of CC-NEWS is 40 kB


def read_inputs(names: Iterable[str]) -> list[str]:
    """The files that the arguments name, distinct and sorted by name: absolute paths, and URLs as given.

    A name is a WARC file, a folder of them, an fsspec URL (s3://, https://, memory://, ...), either with * in its last
    part, or a file of such lines, with or without @ before it (.gz too; empty lines and those with # are left out).
    Raises TathyaError for a name that leads to nothing and for two files of one name.
    """
    found: dict[str, str] = {}  # file name -> path or URL
    for place in (place for name in names for place in _expanded(name, lists=True)):
        name = file_name(place)
        if found.setdefault(name, place) != place:
            raise TathyaError(
                f"{place}: expected file names that differ, found another {name} at {found[name]}; pages are "
                "known by their file's name: rename one of them, or read the two in batches of their own"
            )
    return [found[name] for name in sorted(found)]


def file_name(place: str) -> str:
    """The last part of a path or URL.

    >>> file_name("s3://commoncrawl/crawl-data/CC-NEWS/2023/10/CC-NEWS-20231001000000-00001.warc.gz")
    'CC-NEWS-20231001000000-00001.warc.gz'
    """
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
        yield from (name,) if not lists or name.endswith(WARC_ENDINGS) else _lines(name)
    elif (path := Path(name)).is_dir():
        files = sorted(str(path.resolve() / file.name) for file in path.iterdir() if file.name.endswith(WARC_ENDINGS))
        if not files:
            raise TathyaError(f"{name}: expected a folder with .warc or .warc.gz files, found none; check the path")
        yield from files
    elif not path.is_file():
        raise TathyaError(f"{name}: expected a WARC file, a folder or a file of lines, found nothing; check the path")
    elif lists and not name.endswith(WARC_ENDINGS):
        yield from _lines(name)
    else:
        yield str(path.resolve())


def _matching(pattern: str) -> list[str]:
    """The files that a pattern matches."""
    try:
        files, _ = fsspec.core.url_to_fs(pattern if is_url(pattern) else str(Path(pattern).absolute()))
        found = files.glob(pattern)
    except (OSError, ValueError, ImportError) as error:
        raise TathyaError(
            f"{pattern}: expected a pattern that can be looked up, found: {error}; give a list"
        ) from error
    if not found:
        raise TathyaError(f"{pattern}: expected files that match, found none; check the pattern")
    if not is_url(pattern):
        return [str(Path(path).resolve()) for path in found]
    return [str(files.unstrip_protocol(path)) for path in found]


def _lines(name: str) -> Iterator[str]:
    """The files that a file of lines names; a relative path counts from the folder of that file."""
    try:
        with fsspec.open(name, "rb") as stream:
            data = stream.read(MAX_LIST_BYTES + 1)
        if data.startswith(b"\x1f\x8b"):
            data = gzip.decompress(data)
        text = data.decode("utf-8")
    except (OSError, ValueError, EOFError, ImportError) as error:
        raise TathyaError(f"{name}: expected a file of lines, found: {error}; check the path") from error
    if len(data) > MAX_LIST_BYTES or "\0" in text:
        raise TathyaError(f"{name}: expected a list of WARC files, a path or URL a line; found something else")
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
