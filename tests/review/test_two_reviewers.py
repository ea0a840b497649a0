"""More than one reviewer: each under a name of their own, at once, and nothing of either is lost."""

from __future__ import annotations

import itertools
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from datasette_auth_passwords.utils import hash_password
from playwright.sync_api import Browser, Page, expect

from review.serve import read_passwords
from review.sign_in import FREE
from store import StoreError

ADDRESSES = itertools.count(1)
PASSWORDS = {"asha": "गुप्त-1", "रवि": "geheim 2"}


@pytest.fixture(scope="module")
def passwords(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of passwords as its owner keeps it."""
    path = tmp_path_factory.mktemp("passwords") / "people.yml"
    path.write_text(
        "".join(f"{name}: {hash_password(said, iterations=1000)}\n" for name, said in PASSWORDS.items()),
        encoding="utf-8",
    )
    path.chmod(0o600)
    return path


@pytest.fixture(scope="module")
def network(serve_long: Any, shared_db: Path, passwords: Path) -> Any:
    """A server as a newsroom has it: on all addresses, with passwords."""
    server = serve_long(shared_db, reviewer="", host="0.0.0.0", passwords=passwords)
    server.origin = server.origin.replace("0.0.0.0", "127.0.0.1")
    return server


@pytest.fixture
def client() -> Iterator[Callable[[Any], httpx.Client]]:
    """Clients that are closed with the test, each at an address of its own, as a server before this one would say."""
    with ExitStack() as stack:

        def client_of(server: Any) -> httpx.Client:
            headers = {"x-forwarded-for": f"203.0.113.{next(ADDRESSES)}"}
            return stack.enter_context(httpx.Client(base_url=server.origin, timeout=60, verify=False, headers=headers))

        yield client_of


def token(client: httpx.Client, path: str) -> str:
    """The token of a page."""
    found = re.search(r'name="csrftoken" value="([^"]+)"', client.get(path).text)
    assert found
    return found[1]


def sign_in(client: httpx.Client, name: str, password: str) -> bool:
    """Sign in by the form, and say whether that went."""
    form = {"username": name, "password": password, "csrftoken": token(client, "/-/login")}
    return client.post("/-/login", data=form).status_code == 303


def judge(client: httpx.Client, fact: int, verdict: str, **fields: str) -> httpx.Response:
    """Send a verdict as the page does."""
    form = {"verdict": verdict, "csrftoken": token(client, f"/-/check/{fact}"), "note": "", **fields}
    return client.post(f"/-/check/{fact}/verdict", data=form)


def test_two_servers_and_forty_verdicts_at_once_lose_none(demo_db: Path, serve: Any, client: Any) -> None:
    """The same facts, in the same order, from two programs; each reviewer's verdict on each fact is there once."""
    servers = [serve(demo_db, reviewer=name) for name in ("asha", "रवि")]
    facts = range(1, 41)
    answers: Counter[int] = Counter()

    def work(client: httpx.Client, verdict: str) -> None:
        for fact in facts:
            answers[judge(client, fact, verdict).status_code] += 1

    threads = [
        threading.Thread(target=work, args=(client(server), verdict))
        for server, verdict in zip(servers, ("right", "wrong"), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {303: 80}
    kept = servers[0].rows("SELECT fact_id, reviewer, verdict FROM verdicts ORDER BY fact_id, reviewer")
    assert kept == [(fact, *said) for fact in facts for said in (("asha", "right"), ("रवि", "wrong"))]
    assert servers[0].rows("SELECT count(*) FROM disagreements") == [(40,)]


def test_two_servers_in_one_browser_do_not_refuse_each_others_forms(demo_db: Path, serve: Any, page: Page) -> None:
    """They share the browser's cookies, since a cookie knows no port."""
    first, second = serve(demo_db, reviewer="asha"), serve(demo_db, reviewer="रवि")
    page.goto(first.at("/-/check/5"))
    with page.context.new_page() as other:
        other.goto(second.at("/-/check/5"))
        page.keyboard.press("1")
        page.wait_for_url(re.compile(r"/-/check/(?!5\b)"))
        other.keyboard.press("2")
        other.wait_for_url(re.compile(r"/-/check/(?!5\b)"))
    assert first.rows("SELECT reviewer, verdict FROM reviews") == [("asha", "right"), ("रवि", "wrong")]


def test_a_form_that_was_open_when_the_server_started_again_is_taken(demo_db: Path, serve: Any, page: Page) -> None:
    first = serve(demo_db)
    page.goto(first.at("/-/check/5"))
    page.fill("[name=note]", "बीच में रुका")
    port = first.origin.rpartition(":")[2]
    assert first.end() == 0
    second = serve(demo_db, port=port)
    page.click("[name=verdict][value=right]")
    page.wait_for_url(re.compile(r"/-/check/(?!5\b)"))
    assert second.rows("SELECT verdict, note FROM reviews") == [("right", "बीच में रुका")]


def test_people_disagree_and_see_it(network: Any, browser: Browser) -> None:
    """Two signed-in people in two browsers judge one fact; the second look shows both, and neither takes back the other's."""
    with ExitStack() as stack:
        pages = {}
        for name, password in PASSWORDS.items():
            context = browser.new_context(locale="en")
            stack.callback(context.close)
            page = pages[name] = context.new_page()
            page.goto(network.at("/-/check/7"))
            assert page.locator("[name=verdict]").count() == 0
            page.click("a[href='/-/login']")
            page.fill("[name=username]", name)
            page.fill("[name=password]", password)
            page.click("[type=submit]")
            page.goto(network.at("/-/check/7"))
            expect(page.locator(".who")).to_have_text(name)
        for name, key in (("asha", "1"), ("रवि", "2")):
            pages[name].keyboard.press(key)
            pages[name].wait_for_url(re.compile(r"/-/check/(?!7\b)"))
        for page in pages.values():
            page.goto(network.at("/-/check/7"))
            expect(page.locator(".s-disputed")).to_be_visible()
            assert [name for name in PASSWORDS if name in page.locator(".story").inner_text()] == list(PASSWORDS)
        pages["asha"].keyboard.press("u")
        pages["asha"].wait_for_url("**/-/check/7?*")
        expect(pages["asha"].locator(".s-disputed")).to_have_count(0)
        assert network.rows("SELECT reviewer, verdict FROM verdicts WHERE fact_id = 7") == [("रवि", "wrong")]
        cookies = {cookie["name"]: cookie for cookie in pages["asha"].context.cookies()}
        assert cookies["ds_actor"]["httpOnly"]
        assert cookies["ds_actor"]["sameSite"] == "Lax"
        pages["asha"].click("form[action='/-/logout'] button")
        pages["asha"].wait_for_url("**/-/overview")
        pages["asha"].goto(network.at("/-/check/7"))
        assert pages["asha"].locator("[name=verdict]").count() == 0


def test_the_name_is_that_of_the_sign_in_whatever_a_form_says(network: Any, client: Any) -> None:
    asha = client(network)
    assert sign_in(asha, "asha", PASSWORDS["asha"])
    answer = judge(asha, 8, "right", reviewer="रवि", actor="रवि", id="रवि")
    assert answer.status_code == 303
    assert network.rows("SELECT reviewer FROM reviews WHERE fact_id = 8") == [("asha",)]


@pytest.mark.parametrize(
    ("name", "password"), [("asha", "x"), ("nobody", "x"), ("asha", ""), ("", ""), ("asha", "geheim 2")]
)
def test_a_wrong_password_signs_nobody_in(name: str, password: str, network: Any, client: Any) -> None:
    stranger = client(network)
    assert not sign_in(stranger, name, password)
    assert stranger.get("/-/actor.json").json() == {"actor": None}
    form = {"verdict": "right", "csrftoken": token(stranger, "/-/login"), "note": ""}
    assert stranger.post("/-/check/9/verdict", data=form).status_code == 403
    assert network.rows("SELECT * FROM reviews WHERE fact_id = 9") == []


def test_a_made_up_sign_in_is_none(network: Any, client: Any) -> None:
    stranger = client(network)
    for cookie in ("asha", "eyJhIjp7ImlkIjoiYXNoYSJ9fQ.x", '{"a": {"id": "asha"}}'):
        stranger.cookies.set("ds_actor", cookie)
        assert stranger.get("/-/actor.json").json() == {"actor": None}


@pytest.mark.parametrize(
    "path",
    ["/-/metadata.json", "/-/plugins.json?all=1", "/-/settings.json", "/-/config.json", "/-/versions.json", "/-/login"],
)
def test_no_page_shows_a_hash(path: str, network: Any, client: Any, passwords: Path) -> None:
    text = client(network).get(path).text
    assert "pbkdf2" not in text
    assert not any(line.partition("$")[2].strip() in text for line in passwords.read_text("utf-8").splitlines())


def test_guessing_passwords_takes_its_time(network: Any, client: Any) -> None:
    """After some wrong ones the next is not even looked at, also if it is right, until a while has passed."""
    stranger = client(network)
    form = {"username": "asha", "password": "x", "csrftoken": token(stranger, "/-/login")}
    codes = [stranger.post("/-/login", data=form).status_code for _ in range(12)]
    assert codes[0] == 200
    assert codes[-1] == 429
    assert stranger.post("/-/login", data=form | {"password": PASSWORDS["asha"]}).status_code == 429
    assert sign_in(client(network), "asha", PASSWORDS["asha"])  # from another address


def test_passwords_that_are_begun_at_once_are_counted_as_well(network: Any) -> None:
    """Twelve requests whose bodies come only once all twelve were begun: none of them was looked at before."""
    body = b"username=asha&password=x"
    head = (
        f"POST /-/login HTTP/1.1\r\nhost: 127.0.0.1\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n"
        f"x-forwarded-for: 203.0.113.{next(ADDRESSES)}\r\ncontent-type: application/x-www-form-urlencoded\r\n"
        f"content-length: {len(body)}\r\n\r\n"
    )
    place = ("127.0.0.1", int(network.origin.rpartition(":")[2]))
    with ExitStack() as stack:
        opened = [stack.enter_context(socket.create_connection(place, timeout=30)) for _ in range(12)]
        for one in opened:
            one.sendall(head.encode())
        time.sleep(0.5)
        for one in opened:
            one.sendall(body)
        codes = Counter(int(one.makefile("rb").readline().split()[1]) for one in opened)
    assert codes == {200: FREE, 429: 12 - FREE}


def test_the_sign_in_speaks_the_readers_language_and_leads_to_the_facts(network: Any, client: Any) -> None:
    asha = client(network)
    form = {"username": "asha", "password": "x", "csrftoken": token(asha, "/-/login?lang=hi")}
    answer = asha.post("/-/login", data=form)
    assert "नाम या पासवर्ड गलत है।" in answer.text
    assert 'value="asha"' in answer.text
    answer = asha.post("/-/login", data=form | {"password": PASSWORDS["asha"]})
    assert answer.headers["location"] == "/-/check"
    assert "httponly" in answer.headers["set-cookie"].lower()
    assert asha.get("/").headers["location"] == "/-/overview"


@pytest.mark.parametrize(
    ("text", "mode", "says"),
    [
        ("asha: {hash}\n", 0o644, "expected a file that only its owner reads, found mode 644"),
        ("asha: {hash}\n", 0o640, "found mode 640"),
        ("asha: geheim\n", 0o600, "expected a hash made by `datasette hash-password`"),
        ("- asha\n", 0o600, "expected a line `name: hash` a person"),
        ("", 0o600, "expected a line `name: hash` a person"),
        ("a: [\n", 0o600, "expected a YAML file"),
        (None, 0o600, "expected a YAML file"),
    ],
)
def test_a_file_of_passwords_that_cannot_be_trusted_is_refused(
    text: str | None, mode: int, says: str, tmp_path: Path
) -> None:
    path = tmp_path / "people.yml"
    if text is not None:
        path.write_text(text.format(hash=hash_password("x", iterations=1)), encoding="utf-8")
        path.chmod(mode)
    with pytest.raises(StoreError, match=re.escape(says)):
        read_passwords(path)


def test_the_command_does_not_serve_with_such_a_file(demo_db: Path, tmp_path: Path, refused: Any) -> None:
    path = tmp_path / "people.yml"
    path.write_text(f"asha: {hash_password('x', iterations=1)}\n", encoding="utf-8")
    path.chmod(0o644)
    assert f"run: chmod 600 {path}" in refused("--db", demo_db, "--passwords", path)


def test_a_reviewers_name_does_not_go_with_passwords(demo_db: Path, passwords: Path, refused: Any) -> None:
    """Whoever has not signed in would judge under it."""
    said = refused("--db", demo_db, "--passwords", passwords, "--reviewer", "asha", "--host", "0.0.0.0")
    assert "--reviewer asha: expected it without --passwords" in said
