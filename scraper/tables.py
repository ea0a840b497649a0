"""Reading the scraper's YAML tables: words, tracking parameters, outlets.

One loader, so that a table's faults are found in one place: a missing file, a key given twice (YAML would
keep the last in silence) or a word under two heads stops the program with the file's name.
"""

from __future__ import annotations

import functools
import unicodedata
from importlib import resources
from typing import Any

import yaml


class _UniqueKeys(yaml.SafeLoader):
    """A SafeLoader that refuses a mapping with one key twice."""


def _mapping_without_repeats(loader: _UniqueKeys, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node)
        if key in seen:
            raise ValueError(f"{key_node.start_mark}: expected each key once, got {key!r} again; join the two entries")
        seen.add(key)
    return loader.construct_mapping(node, deep=True)


_UniqueKeys.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping_without_repeats)


@functools.cache
def load_table(name: str) -> dict[str, Any]:
    """The mapping in scraper/`name` (as "words/tracking.yml"), its strings in NFC.

    Raises ValueError for a key given twice, OSError where there is no such file. The mapping is cached and
    must not be changed.
    """
    text = resources.files("scraper").joinpath(name).read_text("utf-8")
    table = yaml.load(unicodedata.normalize("NFC", text), _UniqueKeys)  # noqa: S506 - a SafeLoader underneath
    if not isinstance(table, dict):
        raise ValueError(f"scraper/{name}: expected a mapping, got {type(table).__name__}")
    return table
