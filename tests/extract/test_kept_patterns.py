"""Patterns kept between runs: read back alike, added to, and harmless when the file is damaged, foreign or out of reach."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest
import regex

from extract.kept_patterns import KeptPatterns

PATTERN = r"(?<!\p{L})(?P<place>कान(?:पुर)?|लखनऊ)\s+(?:में|से)(?!\p{L})"
TEXT = "कल कानपुर में और लखनऊ से, पर कानपुरिया में नहीं"


def kept(path: Path, *patterns: str) -> KeptPatterns:
    store = KeptPatterns(path)
    for pattern in patterns:
        store.get(pattern)
    return store


def found(pattern: regex.Pattern[str]) -> list[str]:
    return [match["place"] for match in pattern.finditer(TEXT)]


def test_a_kept_pattern_is_read_back_and_finds_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(tmp_path / "new folder" / "patterns", PATTERN).save()
    later = KeptPatterns(tmp_path / "new folder" / "patterns")
    with monkeypatch.context() as patch:
        patch.setattr(regex, "compile", lambda *_, **__: pytest.fail("compiled again"))
        again = later.get(PATTERN)
    assert found(again) == found(regex.compile(PATTERN)) == ["कानपुर", "लखनऊ"]
    assert (again.pattern, again.groupindex) == (PATTERN, {"place": 1})


def test_two_processes_that_end_one_after_the_other_keep_the_patterns_of_both(tmp_path: Path) -> None:
    path = tmp_path / "patterns"
    first, second = kept(path, "क+"), kept(path, "ख+")
    first.save()
    second.save()
    assert set(pickle.loads(path.read_bytes())) == {"क+", "ख+"}


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    kept(tmp_path / "patterns", "क+").save()
    before = (tmp_path / "patterns").stat()
    kept(tmp_path / "patterns", "क+").save()
    assert (tmp_path / "patterns").stat() == before
    assert [file.name for file in tmp_path.iterdir()] == ["patterns"]


class Malicious:
    def __init__(self, touched: Path) -> None:
        self.touched = touched

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.touched),)


@pytest.mark.parametrize("damage", ["empty", "cut", "no pickle", "a list", "other values", "another pattern", "a call"])
def test_a_file_that_cannot_be_trusted_is_passed_over_and_replaced(tmp_path: Path, damage: str) -> None:
    path, touched = tmp_path / "patterns", tmp_path / "touched"
    kept(path, PATTERN).save()
    whole = path.read_bytes()
    path.write_bytes(
        {
            "empty": b"",
            "cut": whole[: len(whole) // 2],
            "no pickle": "नहीं".encode(),
            "a list": pickle.dumps([PATTERN]),
            "other values": pickle.dumps({PATTERN: 1}),
            "another pattern": pickle.dumps({PATTERN: pickle.dumps(regex.compile("क+"))}),
            "a call": pickle.dumps({PATTERN: pickle.dumps(Malicious(touched))}),
        }[damage]
    )
    store = KeptPatterns(path)
    assert found(store.get(PATTERN)) == ["कानपुर", "लखनऊ"]
    store.save()
    assert path.read_bytes() == whole
    assert not touched.exists()


def test_a_call_around_the_whole_file_is_not_made(tmp_path: Path) -> None:
    (tmp_path / "patterns").write_bytes(pickle.dumps(Malicious(tmp_path / "touched")))
    assert found(KeptPatterns(tmp_path / "patterns").get(PATTERN)) == ["कानपुर", "लखनऊ"]
    assert not (tmp_path / "touched").exists()


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = kept(tmp_path / "file" / "patterns", PATTERN)
    store.save()
    assert found(store.get(PATTERN)) == ["कानपुर", "लखनऊ"]


def test_a_pattern_that_is_none_says_so(tmp_path: Path) -> None:
    with pytest.raises(regex.error):
        KeptPatterns(tmp_path / "patterns").get("(क")


def test_a_process_keeps_what_it_compiled_when_it_ends(tmp_path: Path) -> None:
    code = "from extract.kept_patterns import compile_pattern as c; c('क+'); c('ख+')"
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)})
    (path,) = tmp_path.glob("tathya/patterns-*.pickle")
    assert set(pickle.loads(path.read_bytes())) == {"क+", "ख+"}
