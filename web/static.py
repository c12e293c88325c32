"""The one file that pages load: the stylesheet, under an address that changes with its content."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

_FILE = Path(__file__).parent / "static" / "page.css"


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """address: path with a fingerprint of the text, so that it may be kept for ever."""

    address: str
    text: bytes


@cache
def stylesheet() -> Stylesheet:
    """Read once."""
    text = _FILE.read_bytes()
    return Stylesheet(f"/static/{hashlib.sha256(text).hexdigest()[:12]}.css", text)


def serve(request: Request) -> Response:
    """The stylesheet; 404 for one of another day."""
    sheet = stylesheet()
    if request.url.path != sheet.address:
        raise HTTPException(404)
    kept = {"cache-control": "public, max-age=31536000, immutable"}
    return Response(sheet.text, media_type="text/css", headers=kept)


def robots(_: Request) -> Response:
    """Search engines may read the pages of services, not every possible search."""
    return Response("User-agent: *\nDisallow: /*?\n", media_type="text/plain")
