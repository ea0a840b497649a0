"""Who may write, and what an answer allows: headers, forms from elsewhere, addresses that nobody means well, people without a name."""

from __future__ import annotations

import re
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from playwright.sync_api import Page

Opened = Callable[..., tuple[httpx.Client, str]]
COUNTS = "SELECT (SELECT count(*) FROM reviews), (SELECT count(*) FROM retractions), (SELECT count(*) FROM finding_reviews), (SELECT count(*) FROM facts)"  # noqa: E501
VERDICT = {"verdict": "right", "note": ""}


@pytest.fixture(scope="module")
def server(serve_long: Any, shared_db: Path) -> Any:
    """A server with the reviewer asha."""
    return serve_long(shared_db)


@pytest.fixture(scope="module")
def readers(serve_long: Any, shared_db: Path) -> Any:
    """A server of the same database without any name."""
    return serve_long(shared_db, reviewer="")


@pytest.fixture
def untouched(server: Any) -> Iterator[None]:
    """The test writes no verdict."""
    before = server.rows(COUNTS)
    yield
    assert server.rows(COUNTS) == before


ask = partial(httpx.get, timeout=30, verify=False)  # nothing here is encrypted, and certificates take long to load
post = partial(httpx.post, timeout=30, verify=False)


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Clients with the cookies of somebody who has opened a page, each with the page's token."""
    with ExitStack() as stack:

        def open_page(server: Any, path: str = "/-/check/1") -> tuple[httpx.Client, str]:
            client = stack.enter_context(httpx.Client(base_url=server.origin, timeout=30, verify=False))
            token = re.search(r'name="csrftoken" value="([^"]+)"', client.get(path).text)
            return client, token[1] if token else ""

        yield open_page


# --- headers ---

ROUTES = [
    "/", "/-/check", "/-/check/1", "/-/check/99999", "/-/article/1", "/-/archived/1", "/-/subject", "/-/conflicts", "/-/overview",
    "/-/undo", "/-/check/1/verdict", "/facts", "/facts/claims", "/facts/claims.json", "/facts/claims.csv?_stream=on",
    "/facts/facts/1", "/facts/facts/1.json", "/facts?sql=select+1", "/facts?sql=select+x", "/-/static/app.css", "/nothing", "/-/actor.json",
    "/-/static-plugins/review/tathya.css", "/-/static-plugins/review/check.js", "/-/static-plugins/review/nothing", "/-/metadata.json",
    "/-/versions.json", "/-/plugins.json", "/-/settings.json", "/-/threads.json", "/-/login", "/-/logout", "/-/messages",
    "/-/allow-debug", "/-/permissions", "/-/password-tool", "/-/databases.json",
]  # fmt: skip


@pytest.mark.parametrize("path", ROUTES)
def test_every_answer_keeps_scripts_within_the_page_from_running(path: str, server: Any) -> None:
    with httpx.Client(base_url=server.origin, timeout=30, verify=False) as client:
        answer = client.get(path)
    assert answer.status_code < 500
    policy = dict(part.strip().partition(" ")[::2] for part in answer.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy.get("script-src", "'self'") == "'self'"
    assert "evil" not in "".join(policy.values())
    assert {"*", "http:", "https:", "'unsafe-eval'"} & set(" ".join(policy.values()).split()) == set()
    assert policy["base-uri"] == "'none'"
    assert policy["frame-ancestors"] == "'self'"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert "access-control-allow-origin" not in answer.headers


def test_what_cannot_be_answered_is_said_in_one_line_and_prints_nothing(server: Any) -> None:
    before = server.said()
    answer = ask(server.at("/-/check/99999"))
    assert answer.status_code == 404
    assert "fact 99999: expected the id of a fact" in answer.text
    assert ask(server.at("/-/check/99999.json")).status_code == 404
    assert server.said() == before


# --- forms from elsewhere ---


def test_a_form_of_ours_is_taken(server: Any, opened: Opened) -> None:
    client, token = opened(server, "/-/check/2")
    answer = client.post("/-/check/2/verdict", data=VERDICT | {"csrftoken": token}, headers={"origin": server.origin})
    assert answer.status_code == 303
    assert server.rows("SELECT verdict, reviewer FROM reviews WHERE fact_id = 2") == [("right", "asha")]


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("path", ["/-/check/1/verdict", "/-/undo", "/-/finding/1"])
@pytest.mark.parametrize(
    "sent",
    [
        {"data": VERDICT},
        {"json": VERDICT},
        {"files": {"verdict": (None, "right")}},
        {"content": b"verdict=right&note=", "headers": {"content-type": "text/plain"}},
        {"content": b"verdict=right&note="},
        {"data": VERDICT, "headers": {"authorization": "Bearer x"}},
        {"data": VERDICT, "headers": {"authorization": "Basic eDp5"}},
        {"data": VERDICT | {"csrftoken": ""}, "headers": {"x-csrftoken": ""}},
    ],
    ids=["form", "json", "multipart", "text", "untyped", "bearer", "basic", "empty"],
)
def test_a_form_without_the_token_is_refused(sent: dict[str, Any], path: str, server: Any, opened: Opened) -> None:
    """Without the cookie, as a page of another site sends it, and with the cookie."""
    assert post(server.at(path), **sent).status_code in (403, 415)
    client, _ = opened(server)
    assert client.post(path, **sent).status_code in (403, 415)


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},  # another port of this machine
        {"sec-fetch-site": "cross-site", "origin": "http://127.0.0.1"},
    ],
)
def test_a_form_that_another_site_sends_is_refused_even_with_the_token(
    headers: dict[str, str], server: Any, opened: Opened
) -> None:
    client, token = opened(server)
    answer = client.post("/-/check/1/verdict", data=VERDICT | {"csrftoken": token}, headers=headers)
    assert answer.status_code == 403


@pytest.mark.usefixtures("untouched")
def test_anothers_token_is_refused(server: Any, opened: Opened) -> None:
    client, token = opened(server)
    _, others = opened(server)
    assert token != others
    assert client.post("/-/check/1/verdict", data=VERDICT | {"csrftoken": others}).status_code == 403
    forged = {"ds_csrftoken": "x"}
    with httpx.Client(base_url=server.origin, cookies=forged, verify=False) as forger:
        assert forger.post("/-/check/1/verdict", data=VERDICT | {"csrftoken": "x"}).status_code == 403


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("path", ["/-/check/1/verdict", "/-/undo", "/-/finding/1"])
def test_only_a_posted_form_writes(method: str, path: str, server: Any, opened: Opened) -> None:
    client, token = opened(server)
    query = f"?verdict=right&note=&judgement=noise&csrftoken={quote(token)}"
    answer = client.request(method, path + query, headers={"x-csrftoken": token})
    assert answer.status_code in (403, 404, 405, 411, 415)


@pytest.mark.usefixtures("untouched")
def test_a_form_that_is_too_large_is_refused_unread(server: Any, opened: Opened) -> None:
    client, token = opened(server)
    for path in ("/-/check/1/verdict", "/-/login", "/-/anything"):
        large = client.post(path, data=VERDICT | {"csrftoken": token, "note": "x" * 100_000})
        assert large.status_code == 413
        pieces = client.post(
            path, content=iter([b"verdict=right"]), headers={"content-type": "application/x-www-form-urlencoded"}
        )
        assert pieces.status_code == 411


class Attacker(BaseHTTPRequestHandler):
    """Another site's page that sends a form to the review server as soon as it is opened."""

    target = ""

    def do_GET(self) -> None:
        body = (
            f'<form method="post" action="{self.target}/-/check/1/verdict"><input name="verdict" value="wrong">'
            '<input name="note" value=""></form><script>document.forms[0].submit()</script>'
        ).encode()
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        pass


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("name", ["localhost", "127.0.0.1"])  # another site to a browser, and another port of the same
def test_another_sites_page_in_the_reviewers_browser_writes_nothing(name: str, server: Any, page: Page) -> None:
    site = ThreadingHTTPServer(("127.0.0.1", 0), type("Aimed", (Attacker,), {"target": server.origin}))
    threading.Thread(target=site.serve_forever, daemon=True).start()
    try:
        page.goto(server.at("/-/check/1"))  # the reviewer has the page open, cookies and all
        with page.expect_response("**/-/check/1/verdict") as answer:
            page.goto(f"http://{name}:{site.server_port}/", wait_until="commit")
        assert answer.value.status == 403
    finally:
        site.shutdown()
        site.server_close()


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "", "[::1].evil.example"]
)
def test_a_name_that_was_made_to_lead_here_is_refused(host: str, server: Any) -> None:
    answer = ask(server.at("/-/check/1"), headers={"host": host})
    assert answer.status_code == 400
    assert "fact" not in answer.text
    answer = post(server.at("/-/undo"), headers={"host": host, "sec-fetch-site": "same-origin"}, data={"a": "b"})
    assert answer.status_code == 400


@pytest.mark.parametrize("host", ["localhost:{port}", "127.0.0.1:{port}", "[::1]:{port}", "LOCALHOST:{port}"])
def test_the_names_of_this_machine_are_answered(host: str, server: Any) -> None:
    port = server.origin.rpartition(":")[2]
    assert ask(server.at("/-/overview"), headers={"host": host.format(port=port)}).status_code == 200


# --- addresses that nobody means well ---

BAD = [
    "' OR 1=1 --", "'; DROP TABLE reviews; --", '" OR ""="', "1) UNION SELECT sql FROM sqlite_master --", "1; ATTACH 'x' AS y",
    '"', "'", "*", "^", "-", "(", "NEAR(a b, 1)", "AND", "OR NOT", "subject: x", "{title subject}: a", "a* b*", '"a" "', "a\0b", "%", "%s",
    "{}", "\\", "x" * 5000, "\u202e", "\ufffe", "-1", "0", "99999999999999999999999999", "1e309", "nan", "1:2:3", "nan:nan:nan",
    "3:inf:1", "0:0:99999999999999999999", "99999999999999999999:0:0", "-9:-1:-1", "١", "../../etc/passwd", "//evil.example/",
    "https://evil.example", "javascript:alert(1)", "/-/conflicts?after=' OR 1#x", "\r\nset-cookie: a=b",
]  # fmt: skip
PARAMETERS = {
    "/-/check": ["kind", "outlet", "measure", "words", "again", "lang", "done"],
    "/-/check/1": ["kind", "outlet", "measure", "words", "again", "lang", "done", "back"],
    "/-/subject": ["name", "measure", "words"],
    "/-/conflicts": ["check", "severity", "state", "after", "judged"],
    "/-/overview": ["lang"],
    "/-/article/1": ["lang", "fact"],
}


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(("path", "name"), [(path, name) for path, names in PARAMETERS.items() for name in names])
def test_no_parameter_reaches_sql_or_breaks_a_page(path: str, name: str, server: Any) -> None:
    with httpx.Client(base_url=server.origin, timeout=30, verify=False) as client:
        for bad in [quote(text) for text in BAD] + ["%ED%A0%80", "%FF%FE", "%00"]:
            answer = client.get(f"{path}?{name}={bad}")
            assert answer.status_code in (200, 303, 400, 404), (bad, answer.status_code)
            assert re.search(r"syntax error|sqlite3?\.|OperationalError|fts5|unrecognized", answer.text) is None, bad
            assert answer.headers.get("location", "/-/").startswith("/-/")
            assert "a" not in answer.cookies


@pytest.mark.parametrize("path", ["//evil.example/-/check/1", "///evil.example"])
def test_no_link_of_a_page_that_is_not_there_leads_to_another_site(path: str, server: Any) -> None:
    """An address that begins with two slashes names another host where it stands in a link."""
    with httpx.Client(timeout=30, verify=False) as client:
        answer = client.send(httpx.Request("GET", server.origin + path))
    assert answer.status_code == 404
    links = re.findall(r'href="([^"]*)"', answer.text)
    assert any("lang=" in link for link in links)
    assert [link for link in links if link.startswith("//")] == []


@pytest.mark.usefixtures("untouched")
def test_the_language_can_be_changed_where_a_verdict_was_refused(server: Any, opened: Opened) -> None:
    """What a form was sent to is no page that could be opened."""
    client, token = opened(server)
    answer = client.post("/-/check/1/verdict", data={"verdict": "nonsense", "csrftoken": token})
    assert answer.status_code == 400
    (link,) = re.findall(r'href="([^"]*lang=[^"]*)"', answer.text)
    assert client.get(link).status_code == 200


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "path", ["/-/check/{}", "/-/check/{}/verdict", "/-/article/{}", "/-/archived/{}", "/-/finding/{}"]
)
def test_no_number_in_an_address_breaks_a_page(path: str, server: Any, opened: Opened) -> None:
    client, token = opened(server)
    for bad in [*BAD, "१", "1'", "1.0", "0x1", "9" * 18, "9" * 19, "9" * 400]:
        target = path.format(quote(bad, safe=""))
        assert client.get(target).status_code in (302, 303, 400, 404), bad
        if "x" not in bad:
            answer = client.post(target, data=VERDICT | {"csrftoken": token})
            assert answer.status_code in (302, 303, 400, 403, 404, 405, 411), (bad, answer.status_code)


@pytest.mark.usefixtures("untouched")
def test_no_field_of_a_verdict_reaches_sql_or_breaks_a_page(server: Any, opened: Opened) -> None:
    client, token = opened(server)
    names = ["verdict", "seen", "kind", "outlet", "words", "back", "csrftoken2"]
    for bad in BAD:
        for name in names:
            form = {"verdict": "nonsense", "csrftoken": token, name: bad}
            answer = client.post("/-/check/1/verdict", data=form)
            assert answer.status_code == 400, (name, bad)
    for name in ("value", "value_max", "out_of", "kind", "subject_type", "modality", "approx"):
        for bad in ("' OR 1=1", "nan", "inf", "-inf", "1e400", "1e18", "[]", "x\0", "--", "0x10"):
            form = {"verdict": "corrected", "csrftoken": token, f"field-{name}": bad}
            assert client.post("/-/check/1/verdict", data=form).status_code == 400, (name, bad)
    deep = {"verdict": "right", "csrftoken": token, "seen": "[" * 15_000}
    assert client.post("/-/check/1/verdict", data=deep).status_code == 400


def test_a_text_that_looks_like_sql_is_a_text(server: Any, opened: Opened) -> None:
    client, token = opened(server)
    text = "x'); DELETE FROM reviews; --"
    form = {"verdict": "corrected", "csrftoken": token, "field-subject": text, "note": text}
    assert client.post("/-/check/3/verdict", data=form).status_code == 303
    assert server.rows("SELECT note, json_extract(correction, '$.subject') FROM reviews WHERE fact_id = 3") == [
        (text, text)
    ]


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "sql",
    [
        "delete from reviews", "insert into reviews default values", "with x as (select 1) delete from reviews",
        "pragma journal_mode=delete",
        "attach 'x.db' as x",
        "select load_extension('x')", "select 1; delete from reviews", "vacuum into 'x.db'", "explain delete from facts",
        "drop table facts", "select writefile('x', 'y')", "select fts3_tokenizer('x', x'00')",
    ],
)  # fmt: skip
def test_datasettes_sql_only_reads(sql: str, server: Any) -> None:
    answer = ask(server.at("/facts.json"), params={"sql": sql})
    assert answer.status_code in (200, 400, 403)
    assert answer.status_code == 400 or sql.startswith("explain")


def test_the_menus_of_the_tables_work_under_the_policy(server: Any, page: Page) -> None:
    """Datasette opens and closes them by scripts within the page, which do not run."""
    page.goto(server.at("/facts/claims"))
    page.click("th[data-column=kind] .dropdown-menu-icon")
    page.click("text=Facet by this")
    page.wait_for_url("**_facet=kind")
    page.click("details.nav-menu summary")
    page.mouse.click(300, 500)
    assert page.locator("details[open]").count() == 0


# --- people without a name ---


def test_without_a_name_the_page_is_for_reading_only(readers: Any, page: Page) -> None:
    before = readers.rows(COUNTS)
    page.goto(readers.at("/-/check/1"))
    assert page.locator("[name=verdict], #undo, [name=note]").count() == 0
    assert page.locator("#field-value").get_attribute("readonly") is not None
    for key in "124u":
        page.keyboard.press(key)
    page.wait_for_load_state()
    assert page.url == readers.at("/-/check/1")
    page.goto(readers.at("/-/conflicts"))
    assert page.locator("main form[method=post]").count() == 0
    assert readers.rows(COUNTS) == before


@pytest.mark.parametrize("path", ["/-/check/1/verdict", "/-/undo", "/-/finding/1"])
def test_without_a_name_nothing_is_written(path: str, readers: Any, opened: Opened) -> None:
    before = readers.rows(COUNTS)
    client, _ = opened(readers, "/-/messages")
    for headers in (
        {"sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "same-origin", "authorization": "Bearer asha"},
    ):
        form = VERDICT | {"judgement": "noise", "reviewer": "asha"}
        answer = client.post(path, data=form, headers=headers)
        assert answer.status_code == 403
    assert client.get("/-/actor.json").json() == {"actor": None}
    assert readers.rows(COUNTS) == before


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_a_network_is_not_served_without_passwords(host: str, shared_db: Path, refused: Any) -> None:
    assert f"--host {host}: expected --passwords FILE" in refused("--db", shared_db, "--host", host)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_quietly_when_told_to(how: signal.Signals, shared_db: Path, serve: Any) -> None:
    server = serve(shared_db)
    with httpx.Client(base_url=server.origin, verify=False) as client:
        client.get("/-/check/1")  # a connection that stays open
        assert server.end(how) == 0
    assert server.said().splitlines()[1:] == [f"review {shared_db}: ended; all verdicts are in the database"]


def test_what_cannot_be_served_is_said_in_one_line(shared_db: Path, server: Any, tmp_path: Path, refused: Any) -> None:
    port = server.origin.rpartition(":")[2]
    assert "expected to listen there" in refused("--db", shared_db, "--port", port)
    assert "expected a database, found no file" in refused("--db", tmp_path / "none.db")
    (tmp_path / "text.db").write_text("no database, but long enough to be taken for one" * 50, encoding="utf-8")
    assert "expected a SQLite database" in refused("--db", tmp_path / "text.db")
