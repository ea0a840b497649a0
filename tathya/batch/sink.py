"""One rank's rows as a set of Parquet files, written whole or not at all.

A set is a folder: a file a table, also for a table without rows, and `report.json`, which says what was read. It is
written under a temporary name and renamed when all of it is on the disk, so that a set that is there is whole. A rank that
is done twice at once leaves one: each writer has a folder and a lock of its own, the first to be ready gives its folder the
name, and nobody takes away what another still writes. Rows are held until there are enough for a row group: memory does not
grow with the rank.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import uuid
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tathya import __version__
from tathya.batch.rows import COLUMNS, NUMBERS, WHOLE_NUMBERS, Row, Rows
from tathya.errors import TathyaError

ROW_GROUP = 10_000  # rows of a row group
ARTICLE_GROUP = 1_000  # the same of articles, whose texts are long
REPORT = "report.json"


def _type(column: str) -> pa.DataType:
    return pa.int64() if column in WHOLE_NUMBERS else pa.float64() if column in NUMBERS else pa.string()


SCHEMAS: dict[str, pa.Schema] = {
    table: pa.schema([(name, _type(name)) for name in columns], metadata={"tathya": __version__})
    for table, columns in COLUMNS.items()
}


@dataclass(slots=True, kw_only=True)
class Report:
    """What a rank did. `pages` are HTML pages met, `hindi` those that the filter let through, `facts` rows of facts.

    `refused` and `no_article` count pages by reason, before and after the parser; `failures` by stage. `seconds` are by
    the clock, `cpu` of all its processes, `peak` is the most memory one of them held, in MiB; `first` is when its earliest
    article was fetched, "" without one.
    """

    rank: int
    files: list[str] = field(default_factory=list)
    bytes: int = 0
    pages: int = 0
    hindi: int = 0
    articles: int = 0
    facts: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    no_article: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    cpu: float = 0.0
    peak: int = 0
    first: str = ""


def read_report(folder: Path) -> Report:
    """The report of a set. Raises TathyaError for a folder that is none."""
    path = folder / REPORT
    try:
        row = json.loads(path.read_text(encoding="utf-8"))
        return Report(**row | {name: Counter(row[name]) for name in ("refused", "no_article", "failures")})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TathyaError(
            f"{path}: expected what a rank wrote when it was done, found: {error!r}; delete the folder and run the batch again"
        ) from error


class Sink:
    """The set that a rank writes to; `keep` puts it in its place, and leaving without it takes it away."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.temporary = folder.with_name(f".{folder.name}.{uuid.uuid4().hex}.tmp")
        self.lock: int | None = None
        self.waiting: dict[str, list[Row]] = {table: [] for table in COLUMNS}
        self.writers: dict[str, pq.ParquetWriter] = {}

    def __enter__(self) -> Sink:
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        for left in self._others():
            if (lock := _locked(left)) is not None:  # its writer is gone
                shutil.rmtree(left, ignore_errors=True)
                os.close(lock)
        try:
            self.temporary.mkdir()
            self.lock = _locked(self.temporary)
            for table, schema in SCHEMAS.items():
                path = self.temporary / f"{table}.parquet"
                self.writers[table] = pq.ParquetWriter(path, schema, compression="zstd")
        except OSError:
            self._away()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._away()

    def _away(self) -> None:
        """Take away what has no name of its own yet."""
        for writer in self.writers.values():
            with suppress(OSError):  # a full disk; what led here is raised already
                writer.close()
        shutil.rmtree(self.temporary, ignore_errors=True)
        if self.lock is not None:
            os.close(self.lock)
            self.lock = None

    def _others(self) -> list[Path]:
        """The folders that others write this set to, or have left behind."""
        return [path for path in self.folder.parent.glob(f".{self.folder.name}.*.tmp") if path != self.temporary]

    def add(self, rows: Rows) -> None:
        """Take rows. Raises OSError where they cannot be written."""
        for table, more in rows.items():
            held = self.waiting[table]
            held += more
            if len(held) >= (ARTICLE_GROUP if table == "articles" else ROW_GROUP):
                self._write(table)

    def keep(self, report: Report) -> None:
        """Write what is held, make sure of it, and give the set its name; nothing changes where a whole set is there already."""
        written = {each.name: getattr(report, each.name) for each in fields(report)}
        text = json.dumps(written, ensure_ascii=False, indent=1)
        try:
            for table, writer in self.writers.items():
                self._write(table)
                writer.close()
            (self.temporary / REPORT).write_text(text, encoding="utf-8")
            for path in (*self.temporary.iterdir(), self.temporary):
                _sync(path)
            self.temporary.rename(self.folder)
        except OSError:
            if not self.folder.is_dir():
                raise
        _sync(self.folder.parent)
        # A set that is there cannot be replaced: whoever still writes another has nothing to gain, also where locks
        # do not reach (some network file systems have none).
        for left in self._others():
            shutil.rmtree(left, ignore_errors=True)

    def _write(self, table: str) -> None:
        rows = self.waiting[table]
        if rows:
            schema = SCHEMAS[table]
            columns: list[Any] = [
                pa.array(values, type=kind.type) for values, kind in zip(zip(*rows, strict=True), schema, strict=True)
            ]
            self.writers[table].write_table(pa.Table.from_arrays(columns, schema=schema))
            rows.clear()


def _locked(folder: Path) -> int | None:
    """A descriptor that holds the folder's lock until it is closed; None where another has it or there are no locks."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
