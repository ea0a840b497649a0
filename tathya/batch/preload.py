"""Imported once by the process that ranks and workers are forked from, so that none of them loads anything again.

A rank that starts in hundredths of a second can be small, and a worker that a page killed costs nothing to replace.
"""

from __future__ import annotations

import gc
from contextlib import suppress

import datatrove.executor.local
import pyarrow.parquet

from tathya.batch.work import warm
from tathya.errors import TathyaError

LOADED = (datatrove.executor.local, pyarrow.parquet)

with suppress(TathyaError):  # a name model that cannot be loaded: the worker says it
    warm()
# What is loaded stays for good: the collector need not look at it, and so does not write to memory that all share.
gc.collect()
gc.freeze()
