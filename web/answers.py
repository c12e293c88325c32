"""Answers of the API: one object, a page of a list, or a whole list line by line."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from starlette.responses import Response, StreamingResponse

from web.api_query import Paging

Json = dict[str, Any]
CACHE = {"cache-control": "public, max-age=60"}
_AT_ONCE = 200


def listed[Item](
    items: Sequence[Item], part: Paging, written: Callable[[Sequence[Item]], list[Json]]
) -> Response:
    """One page of a list, or all of it as NDJSON. written: makes objects of some items."""
    if part.format == "ndjson":
        return _ndjson(items, written)
    start = (part.page - 1) * part.per_page
    contents = written(items[start : start + part.per_page])
    pages = -(-len(items) // part.per_page)
    return one({
        "total_items": len(items),
        "total_pages": pages,
        "page_number": part.page,
        "size": len(contents),
        "first_page": part.page == 1,
        "last_page": part.page >= pages,
        "empty": not contents,
        "contents": contents,
    })  # fmt: skip


def one(value: Json) -> Response:
    """One object."""
    return Response(_text(value), media_type="application/json", headers=CACHE)


def _ndjson[Item](
    items: Sequence[Item], written: Callable[[Sequence[Item]], list[Json]]
) -> Response:
    """Everything, a line each, without paging."""

    def lines() -> Iterator[str]:
        for start in range(0, len(items), _AT_ONCE):
            for each in written(items[start : start + _AT_ONCE]):
                yield _text(each) + "\n"

    return StreamingResponse(lines(), media_type="application/x-ndjson", headers=CACHE)


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
