"""The pages for people: search and service, in the language of their path."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.languages import spoken
from bot.wording import values
from web import addresses, asked, cards, entry
from web.asked import Asked
from web.languages import preferred
from web.search import Group, Hit, Wanted, find
from web.site import Site
from web.static import stylesheet
from web.words import Words

HITS_A_PAGE = 10
# Of all the EU; a test compares it with the numbers of bot/safety.
EMERGENCY_NUMBER = "112"
_TEMPLATES = Path(__file__).parent / "templates"
_environment = Environment(
    loader=FileSystemLoader(_TEMPLATES),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_HEADINGS = {Group.ABROAD: "web-abroad", Group.NATIONAL: "web-nationwide"}


def start(request: Request) -> Response:
    """From the bare address to the page in the browser's language."""
    language = preferred(request.headers.get("accept-language", ""))
    return RedirectResponse(
        f"/{language}/", status_code=303, headers={"vary": "Accept, Accept-Language"}
    )


def with_slash(request: Request) -> Response:
    """`/de` means `/de/`."""
    return RedirectResponse(f"/{_words(request).code}/", status_code=308)


def search(request: Request) -> Response:
    """The form, and below it what was found or, with nothing asked for, where to begin."""
    site, words = _site(request), _words(request)
    index = site.index
    sent = asked.read(request.query_params, index, site.gazetteer)
    hits = [] if sent.which or sent.place_unknown else _found(site, sent, words)
    pages = max(1, -(-len(hits) // HITS_A_PAGE))
    if sent.page > pages:
        raise HTTPException(404)
    shown = hits[(sent.page - 1) * HITS_A_PAGE : sent.page * HITS_A_PAGE]
    return _page(
        request,
        "search.html",
        sent=sent,
        searched=not sent.wanted.is_empty,
        index=index,
        count=len(hits),
        pages=pages,
        results=_results(site, shown, sent.wanted, words, first_page=sent.page == 1),
        near=sent.wanted.place,
        distances=asked.DISTANCES_KM,
        country=sent.wanted.country,
    )


def _found(site: Site, sent: Asked, words: Words) -> list[Hit]:
    if sent.wanted.is_empty:
        return []
    return find(site.index, sent.wanted, words.labels)


def _results(
    site: Site, hits: list[Hit], wanted: Wanted, words: Words, *, first_page: bool
) -> list[tuple[str | None, cards.Card]]:
    """(heading or None, card) of each hit; a heading where a new group begins."""
    shown: list[tuple[str | None, cards.Card]] = []
    before: Group | None = None
    for at, hit in enumerate(hits):
        record = site.record(hit.entry.slug)
        if record is None:  # gone since the index was read
            continue
        first = at == 0 and first_page
        heading = _HEADINGS.get(hit.group) if hit.group is not before else None
        shown.append((heading, cards.card(hit, record, wanted, words, first=first)))
        before = hit.group
    return shown


def service(request: Request) -> Response:
    """Everything about one service."""
    site, words = _site(request), _words(request)
    record = site.record(str(request.path_params["slug"]))
    if record is None:
        raise HTTPException(404)
    return _page(request, "service.html", service=entry.view(record, words), record=record)


def problem(request: Request, status: int, message: str) -> Response:
    """An error as a page in the language of the path, else of the browser."""
    words = _site(request).words
    code = request.url.path.split("/")[1]
    if code not in words:
        code = preferred(request.headers.get("accept-language", ""))
    response = _render(request, words[code], "problem.html", message=message, linked=False)
    response.status_code = status
    return response


def _page(request: Request, template: str, **context: Any) -> Response:
    return _render(request, _words(request), template, linked=True, **context)


def _render(
    request: Request, words: Words, template: str, /, *, linked: bool, **context: Any
) -> Response:
    path = "/" + request.url.path.split("/", 2)[-1] if linked else "/"
    html = _environment.get_template(template).render(
        say=words,
        language=words.language,
        languages=[(each, _in_language(request, each.code, path, linked)) for each in spoken()],
        stylesheet=stylesheet().address,
        bot=_site(request).options.bot_name,
        emergency=EMERGENCY_NUMBER,
        search_page=_search_page(words.code),
        number=lambda value: values.number(value, words.code),
        country_name=lambda code: values.country(code, words.code),
        **context,
    )
    return HTMLResponse(html, headers={"content-language": words.code})


def _in_language(request: Request, code: str, path: str, linked: bool) -> str:
    """The address of this page in another language."""
    query = f"?{request.url.query}" if linked and request.url.query else ""
    return f"/{code}{path}{query}"


def _search_page(code: str) -> Any:
    def link(query: Mapping[str, str] | None = None, **changed: str) -> str:
        return addresses.search_page(code, {**(query or {}), **changed})

    return link


def _site(request: Request) -> Site:
    site: Site = request.app.state.site
    return site


def _words(request: Request) -> Words:
    words = _site(request).words.get(str(request.path_params["language"]))
    if words is None:
        raise HTTPException(404)
    return words
