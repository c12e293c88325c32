"""Puts pages and API together as one ASGI application."""

from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from web import api, pages, problems, static
from web.conditional import Conditional
from web.guard import Limits, SecurityHeaders
from web.parameters import BadRequestError
from web.rates import Rates
from web.site import Site

_SMALLEST_COMPRESSED = 500
_COMPRESSION = 6


def create_app(site: Site) -> Starlette:
    """The application over an open site; whoever opened the site closes it."""
    routes = [
        Route("/", _start),
        *api.routes(),
        Route("/robots.txt", static.robots),
        Route("/static/{file}", static.serve),
        Route("/{language}", pages.with_slash),
        Route("/{language}/", pages.search),
        Route("/{language}/service/{slug}", pages.service),
    ]
    handlers: dict[Any, Any] = {
        BadRequestError: problems.bad_request,
        HTTPException: problems.http_error,
    }
    app = Starlette(routes=routes, middleware=_middleware(site), exception_handlers=handlers)
    app.router.redirect_slashes = False
    app.state.site = site
    app.state.api_paths = frozenset(route.path.split("/")[1] for route in api.routes())
    return app


def _middleware(site: Site) -> list[Middleware]:
    return [
        Middleware(SecurityHeaders),
        Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "HEAD"],
                   expose_headers=["ETag", "Link", "Retry-After"], max_age=86_400),
        Middleware(Limits, rates=Rates(site.options.requests_a_minute)),
        Middleware(Conditional, site=site),
        Middleware(GZipMiddleware, minimum_size=_SMALLEST_COMPRESSED, compresslevel=_COMPRESSION),
    ]  # fmt: skip


def _start(request: Request) -> Response:
    """The bare address: for browsers the page, for programs what HSDS wants there."""
    if "text/html" in request.headers.get("accept", ""):
        return pages.start(request)
    response = api.about(request)
    response.headers["vary"] = "Accept, Accept-Language"
    return response
