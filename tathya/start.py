"""The program's entry point: everything is read and written as UTF-8, before anything that takes long is imported.

Cron jobs and containers often have the locale C, in which Python takes arguments and file names for ASCII. The program
then starts anew in UTF-8; done after all else was imported, that would cost each such start a second.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line and exit."""
    if sys.getfilesystemencoding() != "utf-8":
        # The locale has no Hindi: arguments and file names would not survive. Python reads both anew as UTF-8.
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606
    from tathya.cli import main as run

    run()
