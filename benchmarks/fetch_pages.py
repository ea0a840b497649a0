"""How fast pages come in from a local nginx, beside Scrapy at the same concurrency, and beside httpx alone.

    .venv/bin/python benchmarks/fetch_pages.py --scrapy PYTHON [--pages 2000] [--hosts 8] [--kib 100]

PYTHON is the interpreter of an environment with Scrapy in it: Scrapy is measured, never needed. nginx serves the same
pages on as many loopback addresses as there are hosts, so that both ask every host for one page at a time, without a
pause. Five columns, each in a process of its own: pages a second of wall time, CPU seconds, peak MiB.

    httpx alone       the limit: the same requests through one httpx client, one task a host, nothing kept
    Tathya, fetched   robots.txt, pace, limits of size and time, redirects checked; bodies dropped
    Tathya, crawled   the same from a sitemap through the frontier, each page in the archive and on the disk, parsed
    Scrapy, fetched   robots.txt, one request a host at a time, bodies dropped
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SENTENCE = "जिले के {n} गांवों में काम पूरा हुआ और अधिकारी ने बताया कि शेष काम अगले माह तक पूरा कर लिया जाएगा।"
PAGE = """<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>समाचार {n}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-01-02T10:00:00+05:30">
</head><body><nav>{menu}</nav><h1>समाचार {n}: योजना की प्रगति</h1>{body}<script>{filler}</script></body></html>"""


def make_site(folder: Path, pages: int, kib: int) -> list[str]:
    """Write the pages and give their paths."""
    menu = "".join(f'<a href="/m{i}">विषय {i}</a>' for i in range(60))
    paths = []
    for n in range(pages):
        body = "".join(f"<p>{SENTENCE.format(n=n * 7 + i)}</p>" for i in range(12))
        text = PAGE.format(n=n, menu=menu, body=body, filler="")
        filler = "var a=" + "'x'," * max(0, (kib * 1024 - len(text.encode())) // 4)
        path = f"/news/{n % 100:02}/samachar-{n}.html"
        file = folder / path.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("<script></script>", f"<script>{filler}</script>"), "utf-8")
        paths.append(path)
    return paths


def write_sitemaps(folder: Path, urls: dict[str, list[str]]) -> None:
    """One sitemap a host, of its own pages: sitemap-0.xml and on, in the order of the hosts."""
    for i, own in enumerate(urls.values()):
        locs = "".join(f"<url><loc>{url}</loc></url>" for url in own)
        xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{locs}</urlset>'
        (folder / f"sitemap-{i}.xml").write_text(xml)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def nginx(folder: Path, hosts: list[str], port: int) -> Iterator[None]:
    """A local nginx that serves the folder on all hosts."""
    root = folder / "nginx"
    root.mkdir()
    listens = "".join(f"listen {host}:{port};" for host in hosts)
    (root / "nginx.conf").write_text(
        f"worker_processes 1; daemon off; pid {root}/pid; error_log {root}/error.log; events {{ worker_connections 512; }}\n"
        f"http {{ access_log off; types {{ text/html html; text/xml xml; }} default_type text/plain; sendfile on;"
        f" client_body_temp_path {root}/b; proxy_temp_path {root}/p; fastcgi_temp_path {root}/f;"
        f" uwsgi_temp_path {root}/u; scgi_temp_path {root}/s;"
        f" server {{ {listens} root {folder}/site; }} }}\n"
    )
    binary = shutil.which("nginx") or "/usr/sbin/nginx"
    process = subprocess.Popen([binary, "-p", str(root), "-c", str(root / "nginx.conf"), "-e", str(root / "error.log")])
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex((hosts[0], port)) == 0:
                    break
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.wait()


def report(name: str, pages: int, began: float) -> None:
    use = resource.getrusage(resource.RUSAGE_SELF)
    seconds = time.perf_counter() - began
    row = {
        "name": name,
        "pages": pages,
        "rate": pages / seconds,
        "cpu": use.ru_utime + use.ru_stime,
        "mib": use.ru_maxrss / 1024,
    }
    print(json.dumps(row))


async def httpx_alone(urls: dict[str, list[str]]) -> int:
    import httpx

    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=len(urls))) as client:

        async def one(host: str) -> int:
            return sum([len((await client.get(url)).content) > 0 for url in urls[host]])

        return sum(await asyncio.gather(*(one(host) for host in urls)))


async def fetched(urls: dict[str, list[str]]) -> int:
    from scraper.fetch import Fetcher, FetchSettings

    async with Fetcher(FetchSettings(allow_private=True, delay=0)) as fetcher:

        async def one(host: str) -> int:
            return sum([(await fetcher.get(url)).status == 200 for url in urls[host]])

        return sum(await asyncio.gather(*(one(host) for host in urls)))


async def crawled(urls: dict[str, list[str]], folder: Path) -> int:
    from scraper.archive import Archive
    from scraper.crawl import CrawlSettings, crawl
    from scraper.events import ArticleFound, Failed
    from scraper.fetch import FetchSettings
    from scraper.frontier import Frontier

    settings = CrawlSettings(fetch=FetchSettings(allow_private=True, delay=0), hosts_at_once=len(urls))
    origins = [one[0].partition("/news/")[0] for one in urls.values()]
    sources = [f"{origin}/sitemap-{i}.xml" for i, origin in enumerate(origins)]
    count = 0
    with Archive(folder / "warc") as archive, Frontier(folder / "frontier.db") as frontier:
        async for event in crawl(sources, settings=settings, archive=archive, frontier=frontier):
            count += isinstance(event, ArticleFound)
            if isinstance(event, Failed):
                print(event, file=sys.stderr)
    return count


SPIDER = """
import json, resource, sys, time
import scrapy
from scrapy.crawler import CrawlerProcess

urls = json.load(open(sys.argv[1]))
hosts = len(urls)

class Pages(scrapy.Spider):
    name = "pages"
    seen = 0
    async def start(self):
        for row in zip(*urls.values()):
            for url in row:
                yield scrapy.Request(url, callback=self.parse)
    def parse(self, response):
        Pages.seen += len(response.body) > 0

process = CrawlerProcess({
    "CONCURRENT_REQUESTS": hosts, "CONCURRENT_REQUESTS_PER_DOMAIN": 1, "DOWNLOAD_DELAY": 0, "ROBOTSTXT_OBEY": True,
    "LOG_ENABLED": False, "TELNETCONSOLE_ENABLED": False, "COOKIES_ENABLED": False, "USER_AGENT": "bench",
})
process.crawl(Pages)
began = time.perf_counter()
process.start()
seconds = time.perf_counter() - began
use = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"name": "Scrapy, fetched", "pages": Pages.seen, "rate": Pages.seen / seconds,
                  "cpu": use.ru_utime + use.ru_stime, "mib": use.ru_maxrss / 1024}))
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--scrapy", help="interpreter of an environment with Scrapy")
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--hosts", type=int, default=8)
    parser.add_argument("--kib", type=int, default=100)
    parser.add_argument("--only", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        folder = Path(options.folder)
        urls = json.loads((folder / "urls.json").read_text())
        began = time.perf_counter()
        work = {"httpx alone": lambda: httpx_alone(urls), "Tathya, fetched": lambda: fetched(urls)}
        work["Tathya, crawled"] = lambda: crawled(urls, folder)
        report(options.only, asyncio.run(work[options.only]()), began)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # nginx reads it as another user
        paths = make_site(folder / "site", options.pages, options.kib)
        hosts = [f"127.0.0.{n + 1}" for n in range(options.hosts)]
        port = free_port()
        urls = {
            host: [f"http://{host}:{port}{path}" for path in paths[i :: len(hosts)]] for i, host in enumerate(hosts)
        }
        (folder / "urls.json").write_text(json.dumps(urls))
        (folder / "spider.py").write_text(SPIDER)
        with nginx(folder, hosts, port):
            print(f"{options.pages} pages of {options.kib} KiB on {options.hosts} hosts, one request a host at a time")
            ours = ("httpx alone", "Tathya, fetched", "Tathya, crawled")
            runs = [[sys.executable, __file__, "--folder", name, "--only", one] for one in ours]
            write_sitemaps(folder / "site", urls)
            if options.scrapy:
                runs.append([options.scrapy, str(folder / "spider.py"), str(folder / "urls.json")])
            for run in runs:
                done = subprocess.run(run, capture_output=True, text=True, check=False)
                lines = done.stdout.strip().splitlines()
                if done.returncode or not lines:
                    print(run[-1], done.stderr[-2000:])
                    continue
                row = json.loads(lines[-1])
                print(
                    f"{row['name']:18} {row['pages']:6} pages  {row['rate']:7.0f}/s  {row['cpu']:6.1f} s CPU  {row['mib']:5.0f} MiB"
                )


if __name__ == "__main__":
    main()
