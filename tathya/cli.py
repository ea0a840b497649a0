"""The command line as a process: what signals, errors of ours and odd arguments come to, and with which exit code.

0: done. 1: some pages, files or lines failed, each named on standard error. 2: arguments that cannot be used. The
commands themselves are commands.py.
"""

from __future__ import annotations

import io
import logging
import signal
import sys

import click

from scraper.errors import ScraperError
from store import DatabaseLocked, StoreError
from tathya.commands import tathya
from tathya.errors import TathyaError
from tathya.printing import complain


def main() -> None:
    """Run the command line and exit."""
    signal.signal(signal.SIGTERM, interrupt)
    logging.getLogger("stamina").setLevel(logging.ERROR)  # a retry is no news; what fails in the end is in the summary
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def interrupt(number: int, frame: object) -> None:
    """Stop as Ctrl-C does, also in a shell's background job, which ignores Ctrl-C."""
    if signal.getsignal(signal.SIGINT) in (signal.SIG_IGN, None):
        signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.raise_signal(signal.SIGINT)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; every error of ours is one line on standard error."""
    try:
        check_characters(arguments)
        return int(tathya.main(arguments, prog_name="tathya", standalone_mode=False) or 0)
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        path = context.command_path if context else "tathya"
        complain(f"{path}: {error.format_message().rstrip('.')}; see: {path} --help")
        return 2
    except click.Abort:
        complain("stopped; the same command goes on where it was")
        return 130
    except (TathyaError, StoreError, ScraperError) as error:
        complain(str(error))
        return 1 if isinstance(error, DatabaseLocked) else 2
    except OSError as error:  # a folder that may not be written, a full disk
        complain(
            f"{error.filename or 'the command'}: {error.strerror or error}; check the path, its rights and the disk"
        )
        return 2


def check_characters(arguments: list[str]) -> None:
    """Raise TathyaError for an argument whose bytes are no UTF-8, which neither SQLite nor JSON could take."""
    for argument in arguments:
        if any("\ud800" <= char <= "\udfff" for char in argument):
            raise TathyaError(f"the command line: expected arguments in UTF-8, found {argument!a}; type it again")
