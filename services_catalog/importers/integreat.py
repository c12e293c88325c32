"""Locations and pages of an Integreat region, as its public interface gives them (saved files).

`…/api/v3/<region>/<language>/locations/` and `…/pages/`; where this was read, and what of them
becomes a service: tests/services_catalog/integreat_files/README.md, docs/catalogue.md.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from services_catalog.importers import fields, integreat_page
from services_catalog.importers.built import OLD, built, link_or_none, phones_of, spared
from services_catalog.importers.draft import Understood
from services_catalog.importers.fields import FieldError
from services_catalog.importers.hsds_parts import Notes, objects, one, within
from services_catalog.importers.integreat_hours import hours
from services_catalog.importers.integreat_text import plain_text, short
from services_catalog.importers.json_services import read_services
from services_catalog.importers.lines import Line
from services_catalog.importers.positions import Places, Stated
from services_catalog.importers.program_words import program_of, program_of_category
from services_catalog.importers.run import Source
from services_catalog.importers.table_values import countries

REUSE = "cc-by-4.0"
_VIA = "Integreat public interface, region {region}"


def source(path: Path, name: str) -> Source:
    """A saved answer of the interface: a JSON list of locations or of pages."""
    # Loading takes most of a second: only when something is imported.
    from gazetteer import Gazetteer

    understand_one = partial(understand, places=Gazetteer.load())
    return Source(name, path, understand_one, partial(_read, name=name))


def _read(path: Path, on_bytes: Callable[[int], object], *, name: str) -> Iterator[Line]:
    for line in read_services(path, on_bytes):
        if line.row is None:
            yield line
        else:
            yield _sorted_out(line, line.row, name)


def _sorted_out(line: Line, row: dict[str, Any], name: str) -> Line:
    """The line with our id, or why it stays out."""
    if isinstance(row.get("event"), dict):
        return Line(line.number, line.raw, left_out="an event")
    if isinstance(location := row.get("location"), dict):
        organization, category = (_one(row, key) for key in ("organization", "category"))
        program = program_of(_title(row), organization.get("name")) or program_of_category(
            category.get("icon")
        )
        if program is None:
            return Line(line.number, line.raw, left_out=f"a location of category {_category(row)}")
        own = {"kind": "location", "program": program, "id": _id(name, "location", location)}
        return Line(line.number, line.raw, row={**own, "entry": row})
    if "parent" in row and "content" in row:
        found = integreat_page.read(row)
        if isinstance(found, str):
            return Line(line.number, line.raw, left_out=f"a page {found}: {_title(row)}")
        own = {"kind": "page", "program": found.program, "id": _id(name, "page", row)}
        return Line(line.number, line.raw, row={**own, "entry": row, "contact": found})
    return Line(line.number, line.raw, reason="is neither a location nor a page of Integreat")


def understand(row: Mapping[str, Any], places: Places) -> Understood:
    """A row of `_read`. Raises FieldError naming the first field that is wrong."""
    if row["id"] is None:
        raise FieldError("id", "is missing or no whole number")
    notes = Notes()
    if row["kind"] == "page":
        return _of_page(row, places, notes)
    return _of_location(row, places, notes)


def _of_location(row: Mapping[str, Any], places: Places, notes: Notes) -> Understood:
    entry = row["entry"]
    stated, street = _place(one(entry, "location"))
    organization = one(entry, "organization")
    contacts = _contacts(entry, notes)
    numbers = [
        number
        for each in contacts
        if (number := spared(notes, fields.text, each, "phone_number", longest=200))
    ]
    mails = [mail for each in contacts if (mail := spared(notes, fields.email, each, "email"))]
    sites = [site for each in (*contacts, organization)
             if (site := link_or_none(notes, each, "website"))]  # fmt: skip
    closed = entry.get("temporarily_closed") is True
    text = plain_text(entry.get("content"))
    with within("organization"):
        name_of_body = fields.text(organization, "name", longest=300)
    return built(
        stated,
        places,
        notes,
        street=street,
        phones=phones_of(numbers, stated.country, notes),
        words=text,
        slug=fields.slug(row, "id"),
        program=row["program"],
        organization=name_of_body,
        scope="local" if stated.city or stated.postal_code else "national",
        email=mails[0] if mails else None,
        url=sites[0] if sites else link_or_none(notes, entry, "appointment_url"),
        opening_hours=hours(entry.get("opening_hours"), notes),
        status="temporarily closed" if closed else "active",
        **_common(entry, text, notes),
    )


def _of_page(row: Mapping[str, Any], places: Places, notes: Notes) -> Understood:
    entry, contact = row["entry"], row["contact"]
    stated = Stated("DE", postal_code=contact.postal_code, city=contact.city)
    text = plain_text(entry.get("content"))
    return built(
        stated,
        places,
        notes,
        street=contact.street,
        phones=phones_of(list(contact.phones), "DE", notes),
        words=text,
        slug=fields.slug(row, "id"),
        program=row["program"],
        scope="local",
        email=spared(notes, fields.email, {"email": contact.email}, "email"),
        evidence=contact.evidence,
        status="active",
        # Its text is about much else, and the contact stands in it again.
        **_common(entry, "", notes),
    )


def _common(entry: Mapping[str, Any], text: str, notes: Notes) -> dict[str, Any]:
    """Name, words and provenance of a location or page."""
    page = fields.link(entry, "url")
    if page is None:
        raise FieldError("url", "is missing: every entry names its source")
    language, region = _path(entry)
    words = spared(notes, fields.text, entry, "meta_description", longest=1_000) or short(text)
    described = {f"description_{language}": words} if language in ("de", "en") else {}
    changed = _day(entry)
    name = fields.required(entry, "title", longest=300)
    return {
        "name": name,
        **described,
        "source_url": page,
        "source_title": f"Integreat {region}: {name}"[:500],
        "source_date": changed,
        # When it was last looked at there; the day of the download proves nothing.
        "checked_on": changed,
        "may_be_old": changed < OLD,
        "reuse": REUSE,
        "retrieved_via": _VIA.format(region=region),
    }


def _place(location: Mapping[str, Any]) -> tuple[Stated, str | None]:
    with within("location"):
        named = fields.text(location, "country", longest=100) or "DE"
        country = countries().get(named.casefold())
        if country is None:
            raise FieldError("country", "is no country")
        lat = fields.number(location, "latitude", -90, 90)
        lon = fields.number(location, "longitude", -180, 180)
        known = None not in (lat, lon) and (lat, lon) != (0.0, 0.0)
        postal_code = fields.text(location, "postcode", longest=20)
        if (
            country == "DE"
            and postal_code
            and not (len(postal_code) == 5 and postal_code.isdigit())
        ):
            raise FieldError("postcode", "must be five digits")
        city = fields.text(location, "town", longest=100)
        street = fields.text(location, "address", longest=200)
    at = (lat, lon) if known else (None, None)
    return Stated(country, postal_code, city, None, *at), street


def _contacts(entry: Mapping[str, Any], notes: Notes) -> list[dict[str, Any]]:
    """The contacts of the office. Of a named person only the number at the office is kept."""
    found = [{key: entry.get(key) for key in ("website", "email", "phone_number")}]
    for contact in objects(entry, "contacts", most=100):
        if contact.get("name"):
            notes.add("person_left_out", "names, e-mail and mobile numbers of persons")
            contact = {"phone_number": contact.get("phone_number")}
        found.append(contact)
    return found


def _day(entry: Mapping[str, Any]) -> str:
    for key in ("last_updated", "modified_gmt"):
        value = entry.get(key)
        if isinstance(value, str) and value:
            day = fields.partial_date({key: value[:10]}, key)
            if day is not None and len(day) == 10:
                return day
    raise FieldError("last_updated", "is missing or no date")


def _path(entry: Mapping[str, Any]) -> tuple[str, str]:
    """Language and region, as the path begins: /augsburg/de/…"""
    path = entry.get("path")
    parts = path.strip("/").split("/") if isinstance(path, str) else []
    if len(parts) < 2 or not all(part.replace("-", "").isalnum() for part in parts[:2]):
        raise FieldError("path", "must begin with /region/language/")
    return parts[1][:20], parts[0][:60]


def _id(name: str, kind: str, owner: Mapping[str, Any]) -> str | None:
    id = owner.get("id")
    if isinstance(id, bool) or not isinstance(id, int) or id < 0:
        return None
    return f"{name}-{kind}-{id}"[:200]


def _title(row: Mapping[str, Any]) -> str:
    title = row.get("title")
    return " ".join(title.split())[:100] if isinstance(title, str) else ""


def _category(row: Mapping[str, Any]) -> str:
    name = _one(row, "category").get("name")
    return name[:60] if isinstance(name, str) else "unknown"


def _one(row: Mapping[str, Any], key: str) -> dict[str, Any]:
    found = row.get(key)
    return found if isinstance(found, dict) else {}
