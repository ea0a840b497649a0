"""Whether the libraries of the extra `scale` are there."""

from __future__ import annotations

from tathya.errors import TathyaError


def need_scale() -> None:
    """Raise TathyaError, with what to install, where one of the libraries is missing."""
    try:
        import datatrove
        import fsspec
        import pyarrow
    except ImportError as error:
        raise TathyaError(
            f"batch and merge: expected the libraries of the extra `scale`, found no {error.name}; install them with: "
            "pip install 'tathya[scale]'"
        ) from error
    del datatrove, fsspec, pyarrow
