"""Parse saved pages and write what came out as JSON lines, and say how fast that was.

    .venv/bin/python benchmarks/parse_pages.py GOLD.jsonl OUT.jsonl

The gold file's folder holds the pages. A page that is refused gets an empty text, and the reason is printed.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from scraper.errors import ParseError
from scraper.page import Page
from scraper.parse import parse

REPEATS = 5
FIELDS = (
    *("title", "text", "published", "author"),  # what html/score.py compares
    *("standfirst", "modified", "section", "page_type", "access", "truncated"),
)


def main(gold: str, out: str) -> None:
    pages = []
    for line in Path(gold).read_text("utf-8").splitlines():
        row = json.loads(line)
        url = row.get("url") or f"https://example.com/{row['file']}"
        body = Path(gold).with_name(row["file"]).read_bytes()
        page = Page(url=url, final_url=url, status=200, headers=(), body=body, fetched_at="2026-01-01T00:00:00+00:00")
        pages.append((row["file"], page))
    with Path(out).open("w", encoding="utf-8") as stream:
        for name, page in pages:
            row = {"id": name, **dict.fromkeys(FIELDS, "")}
            try:
                article = parse(page)
                row.update({field: getattr(article, field) for field in FIELDS})
            except ParseError as error:
                print(f"{name}: {error}")
            stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    began = time.perf_counter()
    for _ in range(REPEATS):
        for _, page in pages:
            try:
                parse(page)
            except ParseError:
                continue
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(len(page.body) for _, page in pages) / len(pages) / 1024
    print(f"{REPEATS * len(pages) / seconds:.0f} pages/s ({size:.0f} KiB on average), peak {peak:.0f} MiB")


if __name__ == "__main__":
    main(*sys.argv[1:3])
