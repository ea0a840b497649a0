"""The plan of a batch: its files, which rank reads which, and what may not change until it is done.

A rank is what is written whole or not at all, and what is done again after a kill. One file is one rank: a file of
Common Crawl's news is a gigabyte, a quarter of an hour of work. Above MAX_RANKS the files are shared out evenly, those
next to each other together: they are named by their time, and a merge holds the sets that overlap in time.
"""

from __future__ import annotations

import json
import math
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from tathya import __version__
from tathya.errors import TathyaError

MAX_RANKS = 10_000
SECONDS = 60.0  # of CPU for a page; the slowest page of the fixtures takes a fifth of one
MAX_SECONDS = 86_400.0  # a day; the kernel's alarms take no number without end
FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is read into the folder `out`. `ranks[i]` are the files of rank i; `seconds` is a page's limit of CPU time."""

    out: Path
    ranks: tuple[tuple[str, ...], ...]
    seconds: float = SECONDS

    @property
    def files(self) -> list[str]:
        """All files, in the order of ranks."""
        return [file for files in self.ranks for file in files]

    @property
    def logs(self) -> Path:
        """Where datatrove keeps its marks of finished ranks, its logs and its figures."""
        return self.out / "done"

    def set_folder(self, rank: int) -> Path:
        """What a rank has read, once it has been written whole."""
        return self.out / "sets" / f"rank-{rank:05}"

    def is_done(self, rank: int) -> bool:
        """Whether the rank is written and marked."""
        return self._mark(rank).is_file() and self.set_folder(rank).is_dir()

    def unmark(self) -> None:
        """Take away the marks of ranks without a set: somebody has deleted it, to have its files read again."""
        for rank in range(len(self.ranks)):
            if not self.set_folder(rank).is_dir():
                with suppress(FileNotFoundError):
                    self._mark(rank).unlink()

    def _mark(self, rank: int) -> Path:
        return self.logs / "completions" / f"{rank:05}"


def make_plan(files: list[str], out: Path, *, seconds: float = SECONDS) -> Plan:
    """The plan in `out`, made and written down if there is none yet.

    Without `files` it is the one that is there. Raises TathyaError where there is none, and where the one that is
    there is of other files or of another version of Tathya, whose facts must not be mixed.
    """
    if not (math.isfinite(seconds) and 0 < seconds <= MAX_SECONDS):
        raise TathyaError(
            f"expected at most {MAX_SECONDS:g} seconds of CPU for a page, found {seconds}; give a number above 0 and up to that"
        )
    path = out / "plan.json"
    if not path.exists():
        if not files:
            raise TathyaError(f"{path}: expected the plan of a batch, found none; name the WARC files to read")
        out.mkdir(parents=True, exist_ok=True)
        plan = Plan(out=out.resolve(), ranks=_shared_out(files), seconds=seconds)
        written = {"format": FORMAT, "version": __version__, **asdict(plan), "out": None}
        temporary = path.with_suffix(f".{os.getpid()}.tmp")
        temporary.write_text(json.dumps(written, ensure_ascii=False, indent=1), encoding="utf-8")
        temporary.replace(path)
        return plan
    plan = read_plan(out)
    if files and sorted(files) != sorted(plan.files):
        raise TathyaError(
            f"{path}: expected the {len(plan.files)} files that this batch was begun with, found {len(files)} of which "
            f"{len(set(files) - set(plan.files))} are others; give another --out, or no files to go on with these"
        )
    return replace(plan, seconds=seconds)  # may change: it decides what is set aside, not what is read


def read_plan(out: Path) -> Plan:
    """The plan in `out`. Raises TathyaError where there is none that this version can go on with."""
    path = out / "plan.json"
    try:
        row = json.loads(path.read_text(encoding="utf-8"))
        if row["format"] != FORMAT or row["version"] != __version__:
            raise TathyaError(
                f"{path}: expected a batch of Tathya {__version__}, found one of {row['version']}; finish it with that "
                "version, or begin another in a new folder: facts of two versions must not be mixed"
            )
        return Plan(out=out.resolve(), ranks=tuple(tuple(files) for files in row["ranks"]), seconds=row["seconds"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TathyaError(f"{path}: expected the plan of a batch, found: {error!r}; check the folder") from error


def _shared_out(files: list[str]) -> tuple[tuple[str, ...], ...]:
    """The files by ranks, as evenly as can be, none empty."""
    count = min(len(files), MAX_RANKS)
    return tuple(tuple(files[len(files) * i // count : len(files) * (i + 1) // count]) for i in range(count))
