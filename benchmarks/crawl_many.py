"""Whether a long crawl keeps its memory: the whole command on a generated site, its size measured as it goes.

    .venv/bin/python benchmarks/crawl_many.py [--pages 50000] [--hosts 8] [--facts]

nginx serves the pages on as many loopback addresses as there are hosts; their sitemaps are the sources. Without
--facts the crawl is run as the pipeline runs it but for reading facts (scraper.crawl into frontier and archive); with it
`tathya crawl` itself runs. Prints resident MiB, pages and files' sizes each tenth of the way.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fetch_pages import free_port, make_site, nginx, write_sitemaps


def resident(pid: int) -> float:
    """The process's resident memory in MiB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def size_of(folder: Path) -> float:
    """MiB of all files in a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 2**20


async def crawl_without_facts(sources: list[str], folder: Path, pages: int) -> None:
    from scraper.archive import Archive
    from scraper.crawl import CrawlSettings, crawl
    from scraper.events import ArticleFound, Failed
    from scraper.fetch import FetchSettings
    from scraper.frontier import Frontier

    settings = CrawlSettings(fetch=FetchSettings(allow_private=True, delay=0), hosts_at_once=len(sources))
    began, count, failed = time.perf_counter(), 0, 0
    step = max(1, pages // 10)
    with Archive(folder / "warc") as archive, Frontier(folder / "frontier.db") as frontier:
        async for event in crawl(sources, settings=settings, archive=archive, frontier=frontier):
            failed += isinstance(event, Failed)
            if isinstance(event, ArticleFound):
                count += 1
                if count % step == 0:
                    show(os.getpid(), count, began, folder)
    print(f"{count} articles, {failed} failed")


def show(pid: int, count: int, began: float, folder: Path) -> None:
    """One line of how it stands."""
    rate = count / (time.perf_counter() - began)
    print(
        f"{count:6} pages  {resident(pid):6.0f} MiB  {rate:5.0f} pages/s  {size_of(folder):6.0f} MiB on disk",
        flush=True,
    )


def whole_command(sources: list[str], folder: Path, pages: int) -> None:
    """`tathya crawl`, its memory looked at from outside; pages are counted in its database."""
    import sqlite3

    command = [
        str(Path(sys.executable).parent / "tathya"),
        "crawl",
        *sources,
        "--allow-private",
        "--delay",
        "0",
        "--quiet",
    ]
    began, step, shown = time.perf_counter(), max(1, pages // 10), 0
    process = subprocess.Popen(command, cwd=folder)
    while process.poll() is None:
        time.sleep(1)
        if not (folder / "facts.db").exists():
            continue
        db = sqlite3.connect(f"file:{folder}/facts.db?mode=ro", uri=True)
        try:
            count = db.execute("SELECT count(*) FROM articles").fetchone()[0]
        except sqlite3.OperationalError:
            continue
        finally:
            db.close()
        if count // step > shown // step:
            shown = count
            show(process.pid, count, began, folder)
    print(f"ended with {process.returncode}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=50_000)
    parser.add_argument("--hosts", type=int, default=8)
    parser.add_argument("--facts", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as site, tempfile.TemporaryDirectory() as data:
        Path(site).chmod(0o755)  # nginx reads it as another user
        paths = make_site(Path(site) / "site", options.pages, 4)
        hosts = [f"127.0.0.{n + 1}" for n in range(options.hosts)]
        port = free_port()
        urls = {
            host: [f"http://{host}:{port}{path}" for path in paths[i :: len(hosts)]] for i, host in enumerate(hosts)
        }
        write_sitemaps(Path(site) / "site", urls)
        sources = [f"http://{host}:{port}/sitemap-{i}.xml" for i, host in enumerate(hosts)]
        with nginx(Path(site), hosts, port):
            if options.facts:
                whole_command(sources, Path(data), options.pages)
            else:
                asyncio.run(crawl_without_facts(sources, Path(data), options.pages))


if __name__ == "__main__":
    main()
