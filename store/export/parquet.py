"""Parquet: columns with types, compressed, for DuckDB, pandas, R and whatever else reads years of facts at once."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from store.errors import StoreError
from store.export.rows import TABLES, columns, rows
from store.writer import Store

BATCH = 10_000  # rows held at once


def write_parquet(store: Store, folder: Path) -> None:
    """A Parquet file a table: INTEGER is int64, REAL double, TEXT string. Raises StoreError without pyarrow."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise StoreError(
            "Parquet: expected the library pyarrow, found none; install it with: pip install 'tathya[parquet]'"
        ) from error
    types = {"INTEGER": pa.int64(), "REAL": pa.float64(), "TEXT": pa.string()}
    for table in TABLES:
        fields = columns(store, table)
        schema = pa.schema([(name, types[kind]) for name, kind in fields.items()])
        numbers = [name for name, kind in fields.items() if kind == "REAL"]
        found = rows(store, table)
        with pq.ParquetWriter(folder / f"{table}.parquet", schema, compression="zstd") as writer:
            while batch := list(islice(found, BATCH)):
                for row in batch:  # the views show whole numbers without a point
                    row |= {name: float(row[name]) for name in numbers if row[name] is not None}
                writer.write_table(pa.Table.from_pylist(batch, schema=schema))
