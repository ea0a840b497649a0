"""Whether a crawl that is stopped at random moments, again and again, loses, doubles or halves anything.

    .venv/bin/python benchmarks/kill_crawl.py [--kills 30] [--pages 1500] [--seed 1]

`tathya crawl` runs on a generated site on loopback and is sent SIGKILL, SIGTERM or SIGINT at a random moment, until
it has been stopped that often; then it runs to its end. Its database must say what an undisturbed crawl's says, with
every article once, and every record of the archive must be whole and hold the page that was served. Exit code 1 and
the differences if not.
"""

from __future__ import annotations

import argparse
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from fetch_pages import make_site

from scraper.archive import Archive
from scraper.errors import RecordDamaged
from scraper.warc import iter_warc

COMMAND = str(Path(sys.executable).parent / "tathya")


class Handler(SimpleHTTPRequestHandler):
    """Serves the folder and says nothing."""

    def log_message(self, *args: object) -> None:
        """Nothing."""


def said(db: Path) -> list[tuple[str, str, float]]:
    """What a database says, whatever the order it was told in."""
    with sqlite3.connect(db) as connection:
        return sorted(connection.execute("SELECT url, key, value FROM claims"))


def stop_again_and_again(folder: Path, source: str, kills: int, chance: random.Random) -> Counter[str]:
    """Start and stop the crawl until it was stopped so often, or is done."""
    sent: Counter[str] = Counter()
    while sum(sent.values()) < kills:
        command = [COMMAND, "crawl", source, "--allow-private", "--delay", "0.02", "--quiet"]
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(timeout=0.8 + chance.random() * 1.2)
            return sent  # it came to its end
        except subprocess.TimeoutExpired:
            number = chance.choice([signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
            process.send_signal(number)
            sent[number.name] += 1
            process.wait()
    return sent


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--pages", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = make_site(folder / "site", options.pages, 8)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder / "site")))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_port}"
        locs = "".join(f"<url><loc>{base}{path}</loc></url>" for path in paths)
        (folder / "site" / "sitemap.xml").write_text(f"<urlset>{locs}</urlset>")
        source = f"{base}/sitemap.xml"
        for name in ("stopped", "whole"):
            (folder / name).mkdir()
        began = time.monotonic()
        sent = stop_again_and_again(folder / "stopped", source, options.kills, random.Random(options.seed))
        for name in ("stopped", "whole"):
            run = [COMMAND, "crawl", source, "--allow-private", "--delay", "0", "--quiet"]
            subprocess.run(run, cwd=folder / name, check=True, stdout=subprocess.DEVNULL)
        faults = differences(folder, paths, base)
        told = ", ".join(f"{count} {number}" for number, count in sent.items())
        print(f"{options.pages} pages; stopped by {told}; {time.monotonic() - began:.0f} s")
        print("\n".join(faults) or "nothing lost, doubled or torn")
        return bool(faults)


def differences(folder: Path, paths: list[str], base: str) -> list[str]:
    """What the stopped crawl has that an undisturbed one has not, and the other way round."""
    faults = []
    stopped, whole = said(folder / "stopped" / "facts.db"), said(folder / "whole" / "facts.db")
    if stopped != whole:
        faults.append(
            f"claims differ: {len(set(whole) - set(stopped))} lost, {len(set(stopped) - set(whole))} too many"
        )
    with sqlite3.connect(folder / "stopped" / "facts.db") as db:
        rows = db.execute("SELECT url, warc, warc_offset, sha256 FROM articles").fetchall()
    urls = Counter(row[0] for row in rows)
    faults += [f"lost: {path}" for path in paths if base + path not in urls]
    faults += [f"{count} times: {url}" for url, count in urls.items() if count > 1]
    with Archive(folder / "stopped" / "facts.warc") as archive:
        for url, warc, offset, sha256 in rows:
            page = archive.read(warc, offset)
            served = (folder / "site" / url.removeprefix(base + "/")).read_bytes()
            if page.sha256 != sha256 or page.body != served:
                faults.append(f"not the page that was served: {url}")
    torn: list[RecordDamaged] = []
    whole_records = sum(
        1
        for file in (folder / "stopped" / "facts.warc").glob("*.warc.gz")
        for _ in iter_warc(file, on_damage=torn.append)
    )
    print(
        f"{whole_records} records in the archive, {len(torn)} torn at the end of a file by a kill, {len(rows)} articles"
    )
    return faults


if __name__ == "__main__":
    sys.exit(main())
