"""What is answered where a request cannot be: one page with one line, and on the terminal a line or nothing.

Datasette's own handler prints each 404 with all its local variables, which may be what somebody typed.
"""

from __future__ import annotations

import logging
from typing import Any

from datasette.utils.asgi import Base400, Response
from datasette.views.base import DatasetteError

from review.page import draw
from store.errors import StoreError

LOG = logging.getLogger("tathya.review")


def told(exception: Exception) -> tuple[int, str]:
    """The status and the line for an exception. What nobody foresaw goes to the terminal, not to the reader."""
    if isinstance(exception, Base400):
        return exception.status, str(exception.args[0])
    if isinstance(exception, DatasetteError):  # where it says no status of its own, the address asked for too much
        return 400 if exception.status == 500 else exception.status, str(exception.message)
    if isinstance(exception, StoreError):
        return 503, str(exception)
    LOG.error("a request failed", exc_info=exception)
    return 500, "expected to answer, found a fault of this program; what happened stands where the server was started"


async def failure(datasette: Any, request: Any, exception: Exception) -> Response:
    """The answer to a request that raised."""
    status, line = told(exception)
    if request.path.endswith(".json"):
        return Response.json({"ok": False, "error": line, "status": status}, status=status)
    return await draw(datasette, request, "failure.html", {"status": status, "line": line}, status=status)
