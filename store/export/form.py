"""Which form writes which files, and how a set of files comes to be there all at once."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from store.errors import StoreError
from store.export.annotations import write_annotations
from store.export.package import write_package
from store.export.parquet import write_parquet
from store.export.rows import write_csv, write_jsonl
from store.writer import Store

FORMS = ("csv", "jsonl", "parquet", "datapackage", "annotations")


def export(store: Store, folder: Path, form: str, *, bom: bool = False) -> list[Path]:
    """Write the database's data into a folder in one of FORMS and return the files, in the order written.

    `bom` puts a byte order mark before each CSV file, without which Excel shows Hindi as signs. Files of the same
    names are replaced, and none before all are written; others are left alone. Raises StoreError for a folder
    that cannot be written, and for "parquet" without pyarrow.
    """
    writers: dict[str, Callable[[Store, Path], None]] = {
        "csv": lambda store, folder: write_csv(store, folder, bom=bom),
        "jsonl": write_jsonl,
        "parquet": write_parquet,
        "datapackage": write_package,
        "annotations": write_annotations,
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=".partial-", dir=folder))
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        writers[form](store, partial)
        names = sorted(path.name for path in partial.iterdir())
        for name in names:
            (partial / name).replace(folder / name)
    except OSError as error:
        raise _unwritable(folder, error) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return [folder / name for name in names]


def _unwritable(folder: Path, error: OSError) -> StoreError:
    return StoreError(
        f"{folder}: expected a folder that can be written, found {error.strerror or error}; "
        "name another, or free the disk, and export again"
    )
