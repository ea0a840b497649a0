"""The subject view as a browser draws it: Devanagari shaped right, nothing from another host, by pointer, phone, print, ear."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from review.charts import FONT, Axis, chart
from store import Store

from .subject_news import IGRS, News, a_year

MARKS = ".chart svg .layer_4_marks path"
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
# With a vowel sign written before its letter (पुलिस), one below, a half letter that joins (हिन्दी), a candrabindu.
WORDS = "कानपुर पुलिस हिन्दी पाँच"
HALANT = "कानपुर पुलिस हिन्\u200cदी पाँच"  # the half letter does not join


@pytest.fixture(scope="module")
def ids() -> dict[str, int]:
    return {}


@pytest.fixture(scope="module")
def server(serve_long: Any, tmp_path_factory: pytest.TempPathFactory, ids: dict[str, int]) -> Any:
    db = tmp_path_factory.mktemp("subject") / "year.db"
    ids |= a_year(db)
    with Store.open(db, create=False) as store:
        news = News(store)
        for month in (1, 2):
            news.told(
                "<b>o.example", month, f"2023-0{month}", subject="विषय", subject_code="", **IGRS | {"measure": HOSTILE}
            )
    return serve_long(db)


@pytest.fixture
def show(page: Page, server: Any) -> Callable[..., list[str]]:
    """Open a subject's page, all charts drawn. Gives what the browser complains of, and asks other hosts for, from then on."""

    def open_subject(name: str = "कानपुर", **query: str) -> list[str]:
        return opened(page, server, name, **query)

    return open_subject


def opened(page: Page, server: Any, name: str = "कानपुर", **query: str) -> list[str]:
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("dialog", lambda dialog: (faults.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda r: faults.append(r.url) if not r.url.startswith((server.origin, "data:")) else None)
    # Not to be waited for by a function: the policy forbids Playwright, too, to make one out of text.
    page.goto(server.at("/-/subject?name=" + quote(name) + "".join(f"&{k}={quote(v)}" for k, v in query.items())))
    expect(page.locator(".chart:not(:has(svg))")).to_have_count(0)
    return faults


def test_all_charts_are_drawn_from_our_own_files_under_the_policy(show: Any, page: Page) -> None:
    assert show() == []
    assert page.locator(".chart svg").count() == 4


def test_text_of_a_stranger_stays_text(show: Any, page: Page) -> None:
    assert show("विषय") == []
    assert HOSTILE in page.locator("h3").first.inner_text()
    assert page.locator(".chart svg").count() == 1
    assert page.locator(".outlets").inner_text().strip() == "<b>o.example"


def test_a_mark_says_what_it_is_and_leads_to_its_fact(show: Any, page: Page, ids: dict[str, int]) -> None:
    show(measure="हर घर जल योजना", lang="en")
    page.locator(MARKS).first.hover()
    expect(page.locator("#tip")).to_have_text("Jan 2023: 31 %\njagran.com · 7 Feb 2023\nright")
    page.locator(MARKS).first.click()
    page.wait_for_url(f"**/-/check/{ids['water-1']}*")


def test_open_and_filled_marks_follow_light_and_dark(show: Any, page: Page) -> None:
    show(measure="हर घर जल योजना")
    fills = "(marks) => marks.map((mark) => getComputedStyle(mark).fill)"
    light = page.locator(MARKS).evaluate_all(fills)
    assert (light[0], light[8]) == ("rgb(0, 103, 168)", "rgb(255, 255, 255)")
    page.locator("#theme").click()
    dark = page.locator(MARKS).evaluate_all(fills)
    assert (dark[0], dark[8]) == ("rgb(86, 180, 233)", "rgb(20, 23, 26)")
    page.emulate_media(media="print")
    assert page.locator(MARKS).evaluate_all(fills) == light, "print is on white paper"


@pytest.mark.parametrize("language", ["hi", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_fault_that_a_machine_finds_in_what_is_heard_and_seen(
    browser: Browser, server: Any, language: str, scheme: Any
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    assert opened(page, server, lang=language) == []
    assert not (found := Axe().run(page)).response["violations"], found.generate_report()
    assert "हर घर जल योजना" in str(page.locator(".chart").nth(1).get_attribute("aria-label"))
    page.goto(server.at("/-/subject?words=" + quote("कान")))
    assert not Axe().run(page).response["violations"]
    context.close()


def test_a_phone_needs_no_sidewise_scrolling(browser: Browser, server: Any) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    opened(page, server)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    boxes = page.locator(".chart svg").evaluate_all("(all) => all.map((svg) => svg.getBoundingClientRect().width)")
    assert all(250 < width <= 360 for width in boxes), boxes
    context.close()


def test_the_table_says_the_same_without_scripts(browser: Browser, server: Any) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.at("/-/subject?lang=en&name=" + quote("कानपुर")))
    row = page.get_by_role("row", name=re.compile("^Sep 2023 rank 54"))
    expect(row).to_contain_text("amarujala.com")
    expect(row).to_contain_text("sources disagree")
    assert page.locator("noscript").count() == 4
    context.close()


def test_a_search_leads_to_a_subject_by_keyboard(page: Page, server: Any) -> None:
    page.goto(server.at("/-/subject?lang=en"))
    page.keyboard.type("नगर कान")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="कानपुर नगर", exact=True).click()
    expect(page.locator("h1")).to_have_text("कानपुर नगर")


def test_labels_have_the_room_that_they_need_at_first_sight(show: Any, page: Page) -> None:
    # Measured in another font before ours is there, long labels of the axis would be cut off at the left.
    show(measure="राजस्व वसूली")
    labels = page.locator(".chart svg .role-axis-label text").all()
    edge = page.locator(".chart svg").first.bounding_box()
    assert edge
    assert "करोड़" in "".join(label.text_content() or "" for label in labels)
    for label in labels:
        box = label.bounding_box()
        assert box
        assert edge["x"] <= box["x"] <= box["x"] + box["width"] <= edge["x"] + edge["width"]


def ink(page: Page, selector: str) -> np.ndarray[Any, Any]:
    """How dark the pixels of an element are, 0 to 1, cut to what is not ground."""
    box = page.locator(selector).bounding_box()
    assert box
    clip = {
        "x": int(box["x"]) - 8,
        "y": int(box["y"]) - 8,
        "width": int(box["width"]) + 16,
        "height": int(box["height"]) + 16,
    }
    png = base64.b64encode(page.screenshot(clip=clip)).decode()  # type: ignore[arg-type]
    width, height, grey = page.evaluate(
        """async (png) => {
          const image = new Image(); image.src = 'data:image/png;base64,' + png; await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          const data = context.getImageData(0, 0, image.width, image.height).data;
          return [image.width, image.height, Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 1])];
        }""",
        png,
    )
    dark = 1 - np.array(grey, float).reshape(height, width) / 255
    rows, columns = np.flatnonzero(dark.max(axis=1) > 0.3), np.flatnonzero(dark.max(axis=0) > 0.3)
    assert rows.size, f"nothing is drawn in {selector}"
    return dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def unlike(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> float:
    """How much of the ink of two pictures is not in both: 0 for the same picture, at the best of shifts by a pixel."""
    shape = tuple(max(a, b) + 2 for a, b in zip(one.shape, other.shape, strict=True))
    still = np.zeros(shape)
    still[1 : 1 + one.shape[0], 1 : 1 + one.shape[1]] = one
    best = 1.0
    for down in range(shape[0] - other.shape[0] + 1):
        for right in range(shape[1] - other.shape[1] + 1):
            if down > 2 or right > 2:
                continue
            moved = np.zeros(shape)
            moved[down : down + other.shape[0], right : right + other.shape[1]] = other
            best = min(best, float(np.abs(still - moved).sum() / (one.sum() + other.sum())))
    return best


def test_devanagari_in_a_chart_is_shaped_as_in_the_page(show: Any, page: Page) -> None:
    show("महिला थाना")
    axis = Axis(low=0, high=2, ticks=[(1, [WORDS])])
    spec = chart([], [], axis, Axis(low=0, high=1, ticks=[]))
    spec["config"]["axis"] |= {"labelFontSize": 40, "labelLimit": 2000}
    page.evaluate(
        """async ([spec, font, texts]) => {
          await tathyaCharts.font;
          document.body.replaceChildren();
          const place = document.createElement('div');
          place.id = 'drawn'; place.style.width = '900px';
          document.body.append(place);
          tathyaCharts.draw(place, spec);
          for (const [id, parts] of Object.entries(texts)) {
            const line = document.createElement('p'), span = document.createElement('span');
            span.id = id; span.lang = 'hi';
            for (const part of parts) {
              const piece = document.createElement('span');
              piece.textContent = part;
              // Each piece is shaped by itself.
              if (parts.length > 1) piece.style.display = 'inline-block';
              span.append(piece);
            }
            span.style.cssText = `font: 40px ${font}; line-height: 2; white-space: nowrap`;
            line.append(span); document.body.append(line);
          }
        }""",
        [spec, FONT, {"same": [WORDS], "apart": list(WORDS), "halant": [HALANT]}],
    )
    drawn, same, apart, halant = (
        ink(page, at) for at in ("#drawn svg .role-axis-label text", "#same", "#apart", "#halant")
    )
    assert abs(drawn.shape[1] - same.shape[1]) <= 1
    assert unlike(drawn, same) < 0.04
    # What the comparison is worth: letters that do not join, even a single halant of them, are seen to differ.
    assert unlike(drawn, apart) > 0.3
    assert unlike(drawn, halant) > 0.1
    text = page.locator("#drawn svg .role-axis-label text").bounding_box()
    assert text
    measured = page.evaluate(
        """([font, words]) => {
          const context = new OffscreenCanvas(1, 1).getContext('2d');
          context.font = `40px ${font}`;
          return context.measureText(words).width;
        }""",
        [FONT, WORDS],
    )
    assert abs(text["width"] - measured) <= 2, "laid out in the font in which it is drawn"


def test_the_picture_is_drawn_in_the_font_that_the_package_ships(show: Any, page: Page) -> None:
    show()
    assert page.evaluate("document.fonts.check('13px \"Noto Sans Devanagari\"', 'कि')")
    used = page.locator(".chart svg .role-axis-label text").first.evaluate(
        "(text) => getComputedStyle(text).fontFamily"
    )
    assert used.startswith('"Noto Sans Devanagari"')


def test_printed_charts_are_all_there(show: Any, page: Page, tmp_path: Path) -> None:
    show()
    page.pdf(path=tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").stat().st_size > 20_000
    assert page.locator(".chart svg").count() == 4
