"""The API of HSDS 3.0: `GET` only, after web/data/openapi.json and with filters of our own."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from services_catalog.exporters import objects
from web import answers, api_query, openapi, tables
from web.api_query import PAGING, Listed
from web.index import Entry, Index, words_of
from web.parameters import Parameters
from web.search import words_in
from web.site import Site

Json = dict[str, Any]


def routes() -> list[Route]:
    """All addresses of the API but the bare one."""
    return [
        Route("/openapi.json", description),
        Route("/services", services),
        Route("/services/{id}", service),
        Route("/service_at_locations", service_at_locations),
        Route("/service_at_locations/{id}", service_at_location),
        Route("/organizations", organizations),
        Route("/organizations/{id}", organization),
        Route("/taxonomies", taxonomies),
        Route("/taxonomies/{id}", taxonomy),
        Route("/taxonomy_terms", taxonomy_terms),
        Route("/taxonomy_terms/{id}", taxonomy_term),
    ]


def about(request: Request) -> Response:
    """What this API is."""
    Parameters(request.query_params, ()).done()
    base = _base(request)
    return answers.one({"version": openapi.HSDS_VERSION, "profile": openapi.PROFILE,
                  "openapi_url": f"{base}/openapi.json"})  # fmt: skip


def description(request: Request) -> Response:
    """The description of this API."""
    return answers.one(openapi.document(_base(request)))


def services(request: Request) -> Response:
    """A list of services."""
    site, index = _site(request), _site(request).index
    listed = api_query.services(request.query_params, index, site.gazetteer)

    def written(entries: Sequence[Entry]) -> list[Json]:
        if listed.minimal:
            return [{"id": str(entry.service_id), "modified_date": f"{entry.modified}Z"}
                    for entry in entries]  # fmt: skip
        with site.reader.connect() as connection:
            ids = [entry.service_id for entry in entries]
            found = objects.services(connection, ids, full=listed.full, today=index.day)
        return _with_distance(found, entries, listed.km)

    return _listed(request, listed, written)


def service_at_locations(request: Request) -> Response:
    """A list of services at locations."""
    site, index = _site(request), _site(request).index
    listed = api_query.places(request.query_params, index, site.gazetteer)

    def written(entries: Sequence[Entry]) -> list[Json]:
        with site.reader.connect() as connection:
            ids = [entry.at_location_id for entry in entries if entry.at_location_id]
            found = objects.at_locations(connection, ids, full=listed.full, today=index.day)
        return _with_distance(found, entries, listed.km)

    return _listed(request, listed, written)


def _listed(
    request: Request, listed: Listed, written: Callable[[Sequence[Entry]], list[Json]]
) -> Response:
    """Entries in the format that was asked for."""
    site, part = _site(request), listed.paging
    if part.format in ("csv", "geojson"):
        slugs = [entry.slug for entry in listed.entries]
        table = tables.csv if part.format == "csv" else tables.geojson
        media = "text/csv" if part.format == "csv" else "application/geo+json"
        lines = table(site.record, slugs, _base(request))
        return StreamingResponse(lines, media_type=media, headers=answers.CACHE)
    return answers.listed(listed.entries, part, written)


def _with_distance(
    found: list[Json], entries: Sequence[Entry], km: Mapping[int, float]
) -> list[Json]:
    """`distance_km`, which HSDS does not know, where a place was asked for."""
    away = {str(id): km[entry.listing_id] for entry in entries if entry.listing_id in km
            for id in (entry.service_id, entry.at_location_id)}  # fmt: skip
    return [
        {**each, "distance_km": round(away[each["id"]], 2)} if each["id"] in away else each
        for each in found
    ]


def service(request: Request) -> Response:
    """One service with everything."""
    Parameters(request.query_params, ()).done()
    index, wanted = _site(request).index, str(request.path_params["id"])
    id = index.by_slug.get(wanted) or _uuid(wanted)
    if id not in index.by_service:
        raise HTTPException(404)
    with _site(request).reader.connect() as connection:
        return _one(objects.services(connection, [id], full=True, today=index.day))


def service_at_location(request: Request) -> Response:
    """One service at one of its locations, with everything."""
    Parameters(request.query_params, ()).done()
    id, index = _uuid(request.path_params["id"]), _site(request).index
    if id not in index.at_locations:
        raise HTTPException(404)
    with _site(request).reader.connect() as connection:
        return _one(objects.at_locations(connection, [id], full=True, today=index.day))


def organizations(request: Request) -> Response:
    """A list of organizations."""
    given = Parameters(request.query_params, PAGING | {"search", "full", "full_service"})
    part, words = api_query.paging(given), words_in(given.text("search"))
    full, whole = given.flag("full"), given.flag("full_service")
    given.done()
    site = _site(request)
    index = site.index
    found = [id for id, text in index.organizations.items() if all(word in text for word in words)]

    def written(ids: Sequence[UUID]) -> list[Json]:
        with site.reader.connect() as connection:
            inner = _services_of(connection, index, ids, whole=whole) if full or whole else None
            return objects.organizations(connection, ids, inner)

    return answers.listed(found, part, written)


def organization(request: Request) -> Response:
    """One organization with its services: their identifiers, or all of them."""
    given = Parameters(request.query_params, {"full_service"})
    whole = given.flag("full_service")
    given.done()
    index, id = _site(request).index, _uuid(request.path_params["id"])
    if id not in index.organizations:
        raise HTTPException(404)
    with _site(request).reader.connect() as connection:
        inner = _services_of(connection, index, [id], whole=whole)
        return _one(objects.organizations(connection, [id], inner))


def _services_of(
    connection: Connection, index: Index, ids: Sequence[UUID], *, whole: bool
) -> dict[UUID, list[Json]]:
    """The services of each organization, read together: identifiers, or everything."""
    own = {id: index.services_of_organization.get(id, ()) for id in ids}
    wanted = [service_id for services in own.values() for service_id in services]
    known: dict[str, Json] = {}
    if whole:
        found = objects.services(connection, wanted, full=True, today=index.day)
        known = {each["id"]: each for each in found}
    return {
        id: [known.get(str(each), {"id": str(each)}) for each in services]
        for id, services in own.items()
    }


def taxonomies(request: Request) -> Response:
    """A list of the lists of words."""
    given = Parameters(request.query_params, PAGING | {"search"})
    part, words = api_query.paging(given), words_in(given.text("search"))
    given.done()
    with _site(request).reader.connect() as connection:
        found = [each for each in objects.taxonomies(connection) if _says(each, words)]
    return answers.listed(found, part, list)


def taxonomy(request: Request) -> Response:
    """One list of words."""
    Parameters(request.query_params, ()).done()
    with _site(request).reader.connect() as connection:
        return _of_id(objects.taxonomies(connection), request)


def taxonomy_terms(request: Request) -> Response:
    """A list of words."""
    known = PAGING | {"search", "taxonomy_id", "top_only", "parent_id"}
    given = Parameters(request.query_params, known)
    part, words = api_query.paging(given), words_in(given.text("search"))
    of = api_query.identifier(given, "taxonomy_id")
    parent = api_query.identifier(given, "parent_id")
    top_only = given.flag("top_only")
    given.done()
    with _site(request).reader.connect() as connection:
        terms = objects.taxonomy_terms(connection)
    parents = {term.get("parent_id") for term in terms}
    found = [
        term
        for term in terms
        if _says(term, words)
        and (of is None or term["taxonomy_id"] == str(of))
        and (parent is None or term.get("parent_id") == str(parent))
        # The official words: "terms that have not child terms".
        and (not top_only or term["id"] not in parents)
    ]
    return answers.listed(found, part, list)


def taxonomy_term(request: Request) -> Response:
    """One word."""
    Parameters(request.query_params, ()).done()
    with _site(request).reader.connect() as connection:
        return _of_id(objects.taxonomy_terms(connection), request)


def _says(each: Json, words: tuple[str, ...]) -> bool:
    text = words_of(each["name"], each["description"])
    return all(word in text for word in words)


def _of_id(found: list[Json], request: Request) -> Response:
    id = str(_uuid(request.path_params["id"]))
    return _one([each for each in found if each["id"] == id])


def _one(found: list[Json]) -> Response:
    if not found:
        raise HTTPException(404)
    return answers.one(found[0])


def _uuid(value: str) -> UUID:
    try:
        return UUID(value)
    except ValueError:
        raise HTTPException(404) from None


def _base(request: Request) -> str:
    return _site(request).options.public_url or str(request.base_url).rstrip("/")


def _site(request: Request) -> Site:
    site: Site = request.app.state.site
    return site
