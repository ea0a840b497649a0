"""Drawing a template: the reader's language, who is signed in, and where things are, for every page of ours."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from datasette.utils.asgi import NotFound, Response

from review import names
from review.language import COOKIE, LANGUAGES, Translator, chosen
from review.settings import ReviewSettings, settings_of


def settings_or_404(datasette: Any) -> ReviewSettings:
    """The settings of our server. Raises NotFound where Datasette serves something else."""
    settings = settings_of(datasette)
    if settings is None:
        raise NotFound("expected a server started by tathya review")
    return settings


def translator(request: Any) -> Translator:
    """The reader's language, as a translator into it."""
    asked, kept = request.args.get("lang"), request.cookies.get(COOKIE)
    return Translator(chosen(asked, kept, request.headers.get("accept-language") or ""))


async def draw(
    datasette: Any, request: Any, template: str, context: dict[str, Any], *, status: int = 200, path: str = ""
) -> Response:
    """A page of ours as an answer; `?lang=` is kept in a cookie for the next ones.

    `path` is where the page stands, if that is not where it was asked for: what a form was sent to cannot be opened.
    """
    settings = settings_or_404(datasette)
    asked = request.args.get("lang")
    _ = translator(request)
    if not path and request.method not in ("GET", "HEAD"):
        path = "/-/check"
    # Two slashes in front would begin another site's address.
    stands_at = datasette.urls.path(path) if path else "/" + request.path.lstrip("/\\")

    def link(path: str, **query: Any) -> str:
        """An address of ours with the parameters that are not empty."""
        kept = {name: value for name, value in query.items() if value not in ("", None)}
        return str(datasette.urls.path(path)) + (f"?{urlencode(kept)}" if kept else "")

    def other_language(code: str) -> str:
        """The address of the same page in another language."""
        pairs = [
            (key, value) for key in request.args for value in request.args.getlist(key) if key not in ("lang", "done")
        ]
        return f"{stands_at}?{urlencode([*pairs, ('lang', code)])}"

    done = (request.args.get("done") or "").partition(":")
    html = await datasette.render_template(
        f"tathya/{template}",
        context
        | {
            "_": _,
            "language": _.language,
            "languages": LANGUAGES,
            "other_language": other_language,
            "link": link,
            "names": names,
            "reviewer": str((request.actor or {}).get("id", "")),
            "sign_in": bool(settings.accounts),
            "tables": datasette.urls.database(settings.database),
            "done_fact": done[0] if done[0].isdigit() else "",
            "done_verdict": done[2] if done[2] in (*names.VERDICTS, "undone") else "",
        },
        request=request,
    )
    response = Response.html(
        html, status=status, headers={"vary": "accept-language, cookie", "cache-control": "no-store"}
    )
    if asked in LANGUAGES:
        response.set_cookie(COOKIE, asked, samesite="lax", max_age=365 * 24 * 3600)
    return response
