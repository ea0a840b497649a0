"""Which form writes which files, and how a set of files comes to be there all at once."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from store.database import at_one_moment, explained
from store.errors import StoreError
from store.export.annotations import write_annotations
from store.export.claimreview import Imprint, write_claimreviews
from store.export.package import write_package
from store.export.parquet import write_parquet
from store.export.rows import write_csv, write_jsonl
from store.writer import Store

FORMS = ("csv", "jsonl", "parquet", "datapackage", "annotations", "claimreview")


def export(store: Store, folder: Path, form: str, *, bom: bool = False, imprint: Imprint | None = None) -> list[Path]:
    """Write the database's data into a folder in one of FORMS and return the files, in the order written.

    `bom` puts a byte order mark before each CSV file, without which Excel shows Hindi as signs. Files of the same
    names are replaced, and none before all are written; others are left alone. All files are of one moment: what is
    written to the database meanwhile is in none. `imprint` says who publishes the reviews of "claimreview". Raises
    StoreError for a folder that cannot be written, and for "parquet" without pyarrow.
    """
    writers: dict[str, Callable[[Store, Path], None]] = {
        "csv": lambda store, folder: write_csv(store, folder, bom=bom),
        "jsonl": write_jsonl,
        "parquet": write_parquet,
        "datapackage": write_package,
        "annotations": write_annotations,
        "claimreview": lambda store, folder: write_claimreviews(store, folder, imprint or Imprint()),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=".partial-", dir=folder))
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        with explained(store.path, store.busy_timeout_s), at_one_moment(store.db):
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
