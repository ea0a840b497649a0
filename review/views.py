"""The routes: each reads a request, asks a module that knows no web, and draws a template or writes a verdict."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode

from datasette.utils.asgi import Forbidden, NotFound, Response
from datasette.views.base import DatasetteError

from review import article_page, check_names, check_page, conflicts_page, overview_page, subject_page
from review.archived import archived_page
from review.forms import BadForm, check_seen, correction_from, filters_from, still_meant
from review.language import N_
from review.names import REASONS
from review.page import draw, settings_or_404, translator
from review.queue import START, Place, next_places, place_of, reason_of
from review.safety import ARCHIVED_POLICY
from review.way_back import WayBack, way_back
from store.errors import BadReview, NoFact, StoreError
from store.finding_reviews import judge_finding
from store.reviews import CHOICES, add_review, retract_review
from store.writer import Store

JUDGE = "tathya-judge"  # the permission to write a verdict
NOT_TAKEN = N_("Nothing was written. What was wrong:")
NOT_NOW = N_("The database could not be written, and nothing was. Try again in a moment. What happened:")


async def check(request: Any, datasette: Any) -> Response:
    """The next fact of the queue, or a page that says that there is none."""
    settings = settings_or_404(datasette)
    wanted, reviewer = filters_from(request.args), _name_of(request)
    places = await datasette.get_database(settings.database).execute_fn(
        lambda conn: next_places(conn, START, wanted, reviewer)
    )
    if places:
        return _to(datasette, f"/-/check/{places[0].fact_id}", wanted.query())
    return await draw(datasette, request, "done.html", {"wanted": wanted})


async def check_fact(request: Any, datasette: Any) -> Response:
    """One fact to judge."""
    return await _show_fact(request, datasette, None, {})


async def _show_fact(
    request: Any, datasette: Any, problem: StoreError | None, given: dict[str, str], *, status: int = 200
) -> Response:
    """One fact to judge. `problem` and `given` are those of a verdict that could not be written."""
    settings = settings_or_404(datasette)
    fact_id, reviewer = _number(request.url_vars["fact_id"]), _name_of(request)
    wanted = filters_from(given or request.args)

    def read(conn: Any) -> tuple[check_page.FactPage, Place, list[Place]]:
        page = check_page.fact_page(conn, settings.db, fact_id)
        place = place_of(conn, fact_id, reviewer)
        return page, place, next_places(conn, place, wanted, reviewer)

    try:
        page, place, following = await datasette.get_database(settings.database).execute_fn(read)
    except NoFact as missing:
        raise NotFound(str(missing)) from missing
    context = {
        "page": page,
        "fact": page.fact,
        "why": REASONS[reason_of(place, page.fact)],
        "next_id": following[0].fact_id if following else None,
        "wanted": wanted,
        "problem": problem,
        "translatable": isinstance(problem, BadForm),
        "lead": NOT_TAKEN if status == 400 else NOT_NOW,
        "choices": CHOICES,
        "outlets": overview_page.outlets_of(datasette),
        "given": still_meant(given),
        "may_judge": await datasette.permission_allowed(request.actor, JUDGE, default=False),
    }
    return await draw(datasette, request, "check.html", context, status=status, path=f"/-/check/{fact_id}")


async def verdict(request: Any, datasette: Any) -> Response:
    """Write a verdict and go to the next fact."""
    settings = settings_or_404(datasette)
    reviewer, form = await _written_by(request, datasette)
    fact_id = _number(request.url_vars["fact_id"])
    wanted = filters_from(form)
    database = datasette.get_database(settings.database)

    def write(conn: Any) -> list[Place]:
        store = Store.over(conn, settings.db)
        place = place_of(conn, fact_id, reviewer)
        now = check_page.reading_of(store, fact_id)
        check_seen(form, now["reading"])
        correction = correction_from(form, now)
        add_review(
            store,
            fact_id,
            form.get("verdict", ""),
            reviewer=reviewer,
            correction=correction,
            note=form.get("note", ""),
            seen=form.get("seen"),
        )
        return next_places(conn, place, wanted, reviewer)

    try:
        places = await database.execute_write_fn(write)
    except KeyError as missing:
        raise NotFound(f"fact {fact_id}: expected the id of a fact, found none with that id") from missing
    except BadReview as problem:
        return await _show_fact(request, datasette, problem, form, status=400)
    except StoreError as problem:  # another program keeps the database locked, or the disk is full
        return await _show_fact(request, datasette, problem, form, status=503)
    query = wanted.query() | {"done": f"{fact_id}:{form['verdict']}"}
    if back := way_back(form.get("back")):
        return _to(datasette, back.path, back.query | {"done": query["done"]}, back.place)
    return _to(datasette, f"/-/check/{places[0].fact_id}" if places else "/-/check", query)


async def undo(request: Any, datasette: Any) -> Response:
    """Take back the reviewer's last verdict and show its fact again."""
    settings = settings_or_404(datasette)
    reviewer, form = await _written_by(request, datasette)

    def write(conn: Any) -> int | None:
        store = Store.over(conn, settings.db)
        last = check_page.last_review(store, reviewer)
        return retract_review(store, last, reviewer=reviewer) if last is not None else None

    try:
        fact_id = await datasette.get_database(settings.database).execute_write_fn(write)
    except StoreError as problem:
        raise DatasetteError(str(problem), status=503) from problem
    query = filters_from(form).query()
    if back := way_back(form.get("back")):
        return _to(datasette, back.path, back.query | ({"done": f"{fact_id}:undone"} if fact_id else {}), back.place)
    if fact_id is None:
        return _to(datasette, "/-/check", query)
    return _to(datasette, f"/-/check/{fact_id}", query | {"done": f"{fact_id}:undone"})


async def article(request: Any, datasette: Any) -> Response:
    """A whole article with its facts in place."""
    settings = settings_or_404(datasette)
    number = _number(request.url_vars["article_id"])
    fact = request.args.get("fact") or ""
    fact_id = int(fact) if _is_number(fact) else None
    try:
        page = await datasette.get_database(settings.database).execute_fn(
            lambda conn: article_page.read(conn, settings.db, number, fact_id)
        )
    except KeyError as missing:
        raise NotFound(f"article {number}: expected the number of an article, found none with it") from missing
    return await draw(datasette, request, "article.html", {"page": page, "article": page.article})


async def archived(request: Any, datasette: Any) -> Response:
    """An article's page as it was fetched, made harmless."""
    settings = settings_or_404(datasette)
    number = _number(request.url_vars["article_id"])
    row = await datasette.get_database(settings.database).execute_fn(lambda conn: article_page.where(conn, number))
    if row is None:
        raise NotFound(f"article {number}: expected the number of an article, found none with it")
    warc, offset, url = row
    html = await asyncio.to_thread(archived_page, settings.archive, warc, offset, url, translator(request))
    return Response.html(html, headers={"content-security-policy": ARCHIVED_POLICY})


async def subject(request: Any, datasette: Any) -> Response:
    """A subject's facts over time."""
    settings = settings_or_404(datasette)
    name, measure, words = (request.args.get(given) or "" for given in ("name", "measure", "words"))
    page = await datasette.get_database(settings.database).execute_fn(
        lambda conn: subject_page.read(conn, settings.db, name, measure, words)
    )
    context = {"page": page, "name": name, "measure": measure, **subject_page.DRAWING}
    return await draw(datasette, request, "subject.html", context)


async def conflicts(request: Any, datasette: Any) -> Response:
    """What the checks found."""
    settings = settings_or_404(datasette)
    asked = conflicts_page.Asked.read(request.args)
    page = await datasette.get_database(settings.database).execute_fn(
        lambda conn: conflicts_page.read(conn, settings.db, asked)
    )
    number, _, said = (request.args.get("judged") or "").partition(":")
    context = {
        "page": page,
        "asked": asked,
        "checks": check_names,
        "judged": (number, said) if number.isdigit() and said in (*check_names.JUDGEMENTS, "refused") else None,
        "may_judge": await datasette.permission_allowed(request.actor, JUDGE, default=False),
    }
    return await draw(datasette, request, "conflicts.html", context)


async def finding(request: Any, datasette: Any) -> Response:
    """Write what a finding is worth and go back to where it stood."""
    settings = settings_or_404(datasette)
    reviewer, form = await _written_by(request, datasette)
    number = _number(request.url_vars["check_id"])
    said = form.get("judgement", "")

    def write(conn: Any) -> int:
        store = Store.over(conn, settings.db)
        return judge_finding(store, number, said, reviewer=reviewer, note=form.get("note", ""), seen=form.get("seen"))

    try:
        await datasette.get_database(settings.database).execute_write_fn(write)
    except BadReview:
        said = "refused"
    back = way_back(form.get("back")) or WayBack(path="/-/conflicts")
    return _to(datasette, back.path, back.query | {"judged": f"{number}:{said}"}, back.place)


async def overview(request: Any, datasette: Any) -> Response:
    """How far each outlet, measure and rule can be trusted, as reviewers found it."""
    settings_or_404(datasette)
    page = await overview_page.overview_of(datasette)
    return await draw(datasette, request, "overview.html", {"page": page, "checks": check_names})


async def home(request: Any, datasette: Any) -> Response:
    """The first page, in the place of Datasette's, which lists databases."""
    settings_or_404(datasette)
    return _to(datasette, "/-/overview", {})


async def _written_by(request: Any, datasette: Any) -> tuple[str, dict[str, str]]:
    """Who writes, and the form. Raises Forbidden for whoever has no name, or for another method than POST."""
    if request.method != "POST":
        raise NotFound("expected a form, sent by POST")
    if not await datasette.permission_allowed(request.actor, JUDGE, default=False):
        raise Forbidden(
            "expected a name: start with --reviewer NAME, or sign in; without one the page is for reading only"
        )
    return _name_of(request), await request.post_vars()


def _name_of(request: Any) -> str:
    """Who asks; "" for whoever has no name."""
    return str((request.actor or {}).get("id", "")).strip()


def _is_number(text: str) -> bool:
    """Whether it can be a row's number."""
    return text.isascii() and text.isdigit() and len(text) <= 18


def _number(text: str) -> int:
    """A row's number from an address. Raises NotFound for what cannot be one."""
    if not _is_number(text):
        raise NotFound("expected a number in the address")
    return int(text)


def _to(datasette: Any, path: str, query: dict[str, str], place: str = "") -> Response:
    """A redirect that a browser follows with GET, to a place on the page."""
    target = datasette.urls.path(path) + (f"?{urlencode(query)}" if query else "") + (f"#{place}" if place else "")
    return Response("", status=303, headers={"location": target})


ROUTES: list[tuple[str, Callable[..., Awaitable[Any]]]] = [
    (r"^/-/check$", check),
    (r"^/-/check/(?P<fact_id>\d+)$", check_fact),
    (r"^/-/check/(?P<fact_id>\d+)/verdict$", verdict),
    (r"^/-/undo$", undo),
    (r"^/-/article/(?P<article_id>\d+)$", article),
    (r"^/-/archived/(?P<article_id>\d+)$", archived),
    (r"^/-/subject$", subject),
    (r"^/-/conflicts$", conflicts),
    (r"^/-/finding/(?P<check_id>\d+)$", finding),
    (r"^/-/overview$", overview),
    (r"^/$", home),
]
