"""Each page can be used by ear, by keyboard and with weak eyes: axe finds nothing serious, in both languages, dark and light."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

PAGES = {
    "check": "/-/check/1",
    "refused": "/-/check/99999",
    "done": "/-/check?words=कखगघ",
    "article": "/-/article/1",
    "subject": "/-/subject?name=कानपुर",
    "subjects": "/-/subject",
    "conflicts": "/-/conflicts",
    "overview": "/-/overview",
    "archived": "/-/archived/1",
}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def server(serve_long: Any, shared_db: Path) -> Any:
    """A server whose reviewer has judged: some facts right and wrong, one corrected."""
    return serve_long(shared_db)


@pytest.fixture(scope="module", params=["hi", "en"])
def reader(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A tab in one of the two languages."""
    context = browser.new_context(locale=f"{request.param}-IN", bypass_csp=True)
    yield context.new_page()
    context.close()


def faults(page: Page) -> list[str]:
    """What axe finds serious or critical, a line each with where it stands: all of it in the light, and contrast in the dark."""
    found = []
    for scheme, rules in (("light", RULES), ("dark", {"runOnly": ["color-contrast", "link-in-text-block"]})):
        page.emulate_media(color_scheme=scheme)
        page.evaluate("document.getAnimations().forEach((animation) => animation.finish())")
        found += [
            f"{scheme}: {violation['id']}: {node['html'][:120]} {node['failureSummary'][:200]}"
            for violation in Axe().run(page, options=rules).response["violations"]
            if violation["impact"] in ("serious", "critical")
            for node in violation["nodes"]
        ]
    page.emulate_media(color_scheme="light")
    return found


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(name: str, reader: Page, server: Any) -> None:
    reader.goto(server.at(PAGES[name]))
    for details in reader.locator("main details > summary").all():
        details.click()
    assert faults(reader) == []


def test_axe_finds_nothing_serious_in_help_errors_and_history(reader: Page, server: Any) -> None:
    reader.goto(server.at("/-/check/2"))
    reader.keyboard.press("?")
    assert faults(reader) == []
    reader.keyboard.press("Escape")
    reader.fill("#field-value", "x")
    reader.click("[name=verdict][value=corrected]")
    reader.get_by_role("alert").wait_for()
    assert faults(reader) == []
    reader.fill("#field-value", "66")
    reader.fill("[name=note]", "देखा")
    reader.click("[name=verdict][value=corrected]")
    reader.wait_for_url(re.compile(r"/-/check/(?!2\b)"))
    assert faults(reader) == []
    reader.goto(server.at("/-/check/2"))
    assert faults(reader) == []
    reader.click("#undo button")
    reader.wait_for_url("**/-/check/2?*")


def test_each_page_says_its_language_and_what_it_is(reader: Page, server: Any) -> None:
    for name, path in PAGES.items():
        reader.goto(server.at(path))
        assert reader.title() or name == "archived"
        assert reader.get_attribute("html", "lang") in ("hi", "en")
        assert reader.locator("h1").count() >= (name != "archived")
