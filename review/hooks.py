"""What Datasette calls: routes, who is who, what each answer's headers are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from datasette import hookimpl
from datasette.utils.asgi import Response

from review import dates, numerals, overview_page, sign_in, views
from review.failures import failure
from review.page import draw
from review.safety import guarded, same_origin
from review.settings import settings_of


@hookimpl(tryfirst=True)
def register_routes() -> list[tuple[str, Callable[..., Awaitable[Any]]]]:
    """Our pages, beside Datasette's own; its first page and its sign-in are ours."""
    return [*views.ROUTES, *sign_in.ROUTES]


@hookimpl
def asgi_wrapper(datasette: Any) -> Callable[[Any], Any]:
    """Headers that keep a stranger's text from doing anything, on every answer."""
    settings = settings_of(datasette)
    if settings is None:
        return lambda app: app
    return lambda app: guarded(app, hosts=settings.hosts)


@hookimpl
def skip_csrf(datasette: Any, scope: Any) -> bool:
    """Whether a form needs no token: the browser says that it comes from a page of ours.

    A token alone would refuse forms that were open when the server was started again, or when another one on this
    machine, which shares its cookies, has set its own.
    """
    return settings_of(datasette) is not None and same_origin(scope)


@hookimpl(hookwrapper=True)
def handle_exception(datasette: Any, request: Any, exception: Exception) -> Iterator[None]:
    """Our page for what cannot be answered, in the place of Datasette's, which prints more than a terminal should show."""
    outcome: Any = yield
    if settings_of(datasette) is not None:
        outcome.force_result([failure(datasette, request, exception)])


@hookimpl
def forbidden(datasette: Any, request: Any, message: str) -> Awaitable[Response] | None:
    """The same for what is not allowed."""
    if settings_of(datasette) is None:
        return None
    return draw(datasette, request, "failure.html", {"status": 403, "line": message or "not allowed"}, status=403)


@hookimpl
def startup(datasette: Any) -> Callable[[], Awaitable[None]]:
    """What takes a while on a large database begins before anybody asks for it."""

    async def begin() -> None:
        if settings_of(datasette) is not None:
            overview_page.begin(datasette)

    return begin


@hookimpl
def prepare_jinja2_environment(env: Any) -> None:
    """Figures as Indian readers write them, for all templates."""
    env.filters["grouped"] = numerals.grouped
    env.filters["scaled"] = numerals.scaled
    env.filters["day"] = dates.day
    env.filters["period"] = dates.period
    env.filters["clock"] = dates.clock


@hookimpl
def actor_from_request(datasette: Any, request: Any) -> dict[str, str] | None:
    """The person named when the server was started on this machine, where nobody has signed in."""
    settings = settings_of(datasette)
    return {"id": settings.reviewer} if settings is not None and settings.reviewer else None


@hookimpl
def permission_allowed(datasette: Any, actor: dict[str, Any] | None, action: str) -> bool | None:
    """Whoever has a name may judge; nobody else writes anything."""
    if action == views.JUDGE:
        return bool(actor and str(actor.get("id", "")).strip())
    return None


@hookimpl
def extra_js_urls(datasette: Any) -> list[str]:
    """What Datasette's own pages need in the place of their scripts within the page, which our policy does not let run."""
    return [] if settings_of(datasette) is None else [datasette.urls.static_plugins("review", "tables.js")]


@hookimpl
def menu_links(datasette: Any) -> list[dict[str, str]]:
    """The way from Datasette's pages back to ours."""
    if settings_of(datasette) is None:
        return []
    return [
        {"href": datasette.urls.path("/-/check"), "label": "Check facts"},
        {"href": datasette.urls.path("/-/overview"), "label": "Overview"},
    ]
