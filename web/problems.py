"""Errors: RFC 9457 problem details for programs, a page in the person's language for people."""

import json
import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from services_catalog.errors import CatalogueError
from web import pages
from web.parameters import BadRequestError

_LOG = logging.getLogger("web")
MEDIA_TYPE = "application/problem+json"
_MESSAGES = {400: "web-error-bad-request", 404: "web-error-not-found", 429: "web-error-too-many"}


def answer(
    request: Request,
    status: int,
    detail: str | None = None,
    *,
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> Response:
    """The answer to a request that failed. detail: a sentence for programmers, nothing private."""
    if _wants_page(request):
        response = pages.problem(request, status, _MESSAGES.get(status, _general(status)))
        response.headers.update(headers or {})
    else:
        response = details(status, detail, headers=headers, **more)
    response.headers.update({"cache-control": "no-store", "vary": "Accept, Accept-Language"})
    return response


def details(
    status: int, detail: str | None, *, headers: Mapping[str, str] | None = None, **more: Any
) -> Response:
    """Problem details as JSON."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, **more}
    if detail:
        body["detail"] = detail
    text = json.dumps(body, ensure_ascii=False)
    return Response(text, status, media_type=MEDIA_TYPE, headers=dict(headers or {}))


def bad_request(request: Request, error: Exception) -> Response:
    """A query with values that cannot be."""
    problems = error.problems if isinstance(error, BadRequestError) else ()
    errors = [{"parameter": name, "detail": detail} for name, detail in problems]
    return answer(request, 400, "; ".join(f"{n}: {d}" for n, d in problems), errors=errors)


def http_error(request: Request, error: Exception) -> Response:
    """What the routes refuse: not found, wrong method."""
    if not isinstance(error, HTTPException):
        raise error
    said = error.detail if error.detail != HTTPStatus(error.status_code).phrase else None
    return answer(request, error.status_code, said, headers=error.headers)


def fault(request: Request, error: Exception) -> Response:
    """A fault of ours. Logged with its type and place, never with what was asked."""
    _LOG.error("request failed", exc_info=error)
    if isinstance(error, CatalogueError):
        detail = "The catalogue cannot be read at the moment. Try again in a minute."
        return answer(request, 503, detail, headers={"retry-after": "60"})
    if isinstance(error, TimeoutError):
        detail = "This took too long. Ask for less, or try again in a minute."
        return answer(request, 503, detail, headers={"retry-after": "60"})
    return answer(request, 500, "Something went wrong on our side.")


def _general(status: int) -> str:
    return "web-error-bad-request" if status < 500 else "web-error-ours"


def _wants_page(request: Request) -> bool:
    first = request.url.path.split("/")[1] if "/" in request.url.path else ""
    if first in request.app.state.site.words:
        return True
    is_api = first in request.app.state.api_paths
    return not is_api and "text/html" in request.headers.get("accept", "")
