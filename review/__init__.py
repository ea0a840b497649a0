"""The page where a person checks facts: a Datasette plugin. Imports from every room before it; nothing imports from here.

Datasette gives the tables, facets, SQL, CSV and JSON; here stands what is ours. What is shown is put together in modules
that know no web framework (queue, evidence, check_page, ...); `views` answers requests, `templates/` draws. The hooks
below are what Datasette calls: it finds this package by its name, with templates/ and static/ beside it.
"""

from review.hooks import (
    actor_from_request,
    asgi_wrapper,
    extra_js_urls,
    forbidden,
    handle_exception,
    menu_links,
    permission_allowed,
    prepare_jinja2_environment,
    register_routes,
    skip_csrf,
    startup,
)

__all__ = [
    "actor_from_request",
    "asgi_wrapper",
    "extra_js_urls",
    "forbidden",
    "handle_exception",
    "menu_links",
    "permission_allowed",
    "prepare_jinja2_environment",
    "register_routes",
    "skip_csrf",
    "startup",
]
