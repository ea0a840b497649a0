"""How long the command takes to its first facts: the first run of a user, the next, and spaCy with the model alone.

    .venv/bin/python benchmarks/start_command.py [ROUNDS]

CPU seconds, user and system, of `tathya extract` on one article, started anew each time. The first run finds an empty
cache folder (extract/kept_patterns.py) and fills it. The plain limits stand beside them: `tathya --version`, which loads
no extractor, and a process that loads spaCy and the name model and labels the same article's title.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
TATHYA = str(Path(sys.executable).with_name("tathya"))
MODEL = "from extract.names import model; print(model.entities('कानपुर की पुलिस'))"


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.jsonl"
        row = json.loads((ROOT / "fixtures" / "gold" / "dev.jsonl").read_text("utf-8").splitlines()[0])
        article.write_text(json.dumps({name: row[name] for name in ("id", "title", "text", "published")}), "utf-8")
        read = [TATHYA, "extract", str(article)]
        first = [used(read, Path(folder) / str(n)) for n in range(rounds)]
        for name, spent in (
            ("tathya --version", [used([TATHYA, "--version"], Path(folder)) for _ in range(rounds)]),
            ("spaCy and the model", [used([sys.executable, "-c", MODEL], Path(folder)) for _ in range(rounds)]),
            ("one article, first run", first),
            ("one article, later runs", [used(read, Path(folder) / "0") for _ in range(rounds)]),
        ):
            print(f"{name:24} {statistics.median(spent):6.2f} s of CPU (median of {rounds}, {min(spent):.2f} at least)")


def used(command: list[str], cache: Path) -> float:
    """CPU seconds of a command with this cache folder."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "XDG_CACHE_HOME": str(cache)})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
