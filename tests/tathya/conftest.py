"""The program as a person runs it: the installed command in a process of its own, and its command line in this one."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tathya import cli
from tathya.demo import site_folder
from tathya.server import SiteServer

COMMAND = str(Path(sys.executable).parent / "tathya")

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `tathya` in an empty folder, in a locale that is not UTF-8, and give back code, stdout and stderr."""

    def run_tathya(*arguments: str, stdin: bytes = b"", code: int = 0) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        done = subprocess.run(
            [COMMAND, *arguments],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env=environment,
            timeout=120,
            check=False,
        )
        shown = subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in shown.stderr, shown.stderr
        assert shown.returncode == code, shown.stderr
        return shown

    return run_tathya


@pytest.fixture
def run_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run the same command line in this process, which has loaded the extractor: for a command's many cases.

    What a process of its own is needed for (its locale, signals, ends, disks) is tested with `run`.
    """
    monkeypatch.chdir(tmp_path)

    def run_tathya(*arguments: str, stdin: bytes = b"", code: int = 0) -> subprocess.CompletedProcess[str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        capfd.readouterr()
        returned = cli.run(list(arguments))
        shown = subprocess.CompletedProcess(arguments, returned, *capfd.readouterr())
        assert shown.returncode == code, shown.stderr
        return shown

    return run_tathya


@pytest.fixture(scope="session")
def site() -> Iterator[SiteServer]:
    """The demo site on a loopback port."""
    with SiteServer(site_folder()) as server:
        yield server
