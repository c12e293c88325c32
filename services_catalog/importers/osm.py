"""An extract of OpenStreetMap: which objects become services, and how (`osm_rules.yml`)."""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from services_catalog.importers import fields
from services_catalog.importers.built import OLD, built, link_or_none, phones_of, spared
from services_catalog.importers.draft import Cost, Understood
from services_catalog.importers.fields import FieldError
from services_catalog.importers.hsds_parts import Notes
from services_catalog.importers.language_codes import language_codes
from services_catalog.importers.lines import Line
from services_catalog.importers.osm_elements import Element, elements
from services_catalog.importers.osm_rules import program_or_reason
from services_catalog.importers.positions import Places, Stated
from services_catalog.importers.run import Source

REUSE = "odbl"
_PAGE = "https://www.openstreetmap.org/{type}/{id}"
_PHONES = ("contact:phone", "phone")
_MAILS = ("contact:email", "email")
_SITES = ("contact:website", "website", "url")
_LANGUAGE = re.compile(r"language:([a-z]{2,3})")
_AGE = re.compile(r"\d{1,2}")
_NO_ID = (
    "the file does not say which object it is: export with `osmium export --add-unique-id=type_id`"
)


def source(path: Path, name: str) -> Source:
    """A file of OpenStreetMap in any of the forms of `osm_elements`."""
    # Loading takes most of a second: only when something is imported.
    from gazetteer import Gazetteer

    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:  # The import itself says that it is not there.
        written = datetime.now(UTC)
    understand_one = partial(understand, places=Gazetteer.load(), day=written.date().isoformat())
    return Source(name, path, understand_one, partial(_read, name=name))


def _read(path: Path, on_bytes: Callable[[int], object], *, name: str) -> Iterator[Line]:
    for number, element in enumerate(elements(path, on_bytes), start=1):
        tags = {key: value for key, value in element.tags.items() if isinstance(value, str)}
        shown = str(tags)[:2_000]
        if element.broken is not None:
            yield Line(number, shown, reason=element.broken)
            continue
        program, why = program_or_reason(tags)
        if program is None:
            yield Line(number, shown, left_out=why)
            continue
        id = None if element.id is None else f"{name}-{element.type}-{element.id}"
        row = {"id": id, "program": program, "tags": tags, "element": element}
        yield Line(number, shown, row=row)


def understand(row: Mapping[str, Any], places: Places, day: str) -> Understood:
    """A row of `_read`. day: ISO date of the file, for data that do not say of when they are."""
    tags, element, notes = row["tags"], row["element"], Notes()
    if row["id"] is None:
        raise FieldError("id", _NO_ID)
    stated, street = _place(tags, element, notes)
    page = _PAGE.format(type=element.type, id=element.id)
    changed = _day(tags.get("check_date")) or _day(element.changed)
    compared = _day(element.base) or _day(element.changed) or day
    numbers = [text for key in _PHONES if (text := spared(notes, fields.text, tags, key))]
    mails = [mail for key in _MAILS
             if (mail := spared(notes, fields.email, _first(tags, key), key))]  # fmt: skip
    sites = [site for key in _SITES if (site := link_or_none(notes, _first(tags, key), key))]
    words = {key: spared(notes, fields.text, tags, key, longest=2_000)
             for key in ("description", "description:de", "description:en")}  # fmt: skip
    name = fields.required(tags, "name", longest=300)
    return built(
        stated,
        places,
        notes,
        street=street,
        phones=phones_of(numbers, stated.country, notes),
        words=" ".join(filter(None, (name, *words.values()))),
        slug=fields.slug(row, "id"),
        program=row["program"],
        name=name,
        organization=spared(notes, fields.text, tags, "operator", longest=300),
        scope="local",
        email=mails[0] if mails else None,
        url=sites[0] if sites else None,
        opening_hours=spared(notes, fields.text, tags, "opening_hours", longest=1_000),
        languages=_languages(tags, notes),
        description_de=words["description:de"] or words["description"],
        description_en=words["description:en"],
        source_url=page,
        source_title=f"OpenStreetMap: {name}"[:500],
        source_date=changed,
        checked_on=compared,
        may_be_old=changed is not None and changed < OLD,
        reuse=REUSE,
        retrieved_via="extract of OpenStreetMap",
        **_terms(tags, page, compared),
    )


def _place(tags: Mapping[str, str], element: Element, notes: Notes) -> tuple[Stated, str | None]:
    country = (tags.get("addr:country") or "DE").upper()
    if not re.fullmatch(r"[A-Z]{2}", country):
        raise FieldError("addr:country", "must be the two letters of ISO 3166-1")
    postal_code = spared(notes, fields.text, tags, "addr:postcode", longest=20)
    if country == "DE" and postal_code and not re.fullmatch(r"\d{5}", postal_code):
        notes.add("value_left_out", "addr:postcode: must be five digits")
        postal_code = None
    cities = (spared(notes, fields.text, tags, key, longest=100)
              for key in ("addr:city", "addr:place"))  # fmt: skip
    streets = [spared(notes, fields.text, tags, key, longest=150)
               for key in ("addr:street", "addr:housenumber")]  # fmt: skip
    lat, lon = _checked(element)
    street = " ".join(filter(None, streets)) if streets[0] else None
    city = next(filter(None, cities), None)
    return Stated(country, postal_code, city, None, lat, lon), street


def _checked(element: Element) -> tuple[float | None, float | None]:
    if element.point is None:
        return None, None
    lat, lon = element.point
    place = {"lat": lat, "lon": lon}
    for key, value in place.items():
        if isinstance(value, float) and not math.isfinite(value):
            raise FieldError(key, "must be a number")
    found = fields.number(place, "lat", -90, 90), fields.number(place, "lon", -180, 180)
    if None in found and found != (None, None):
        raise FieldError("lat", "is there without lon, or the other way round")
    return found


def _languages(tags: Mapping[str, str], notes: Notes) -> tuple[str, ...]:
    codes = [match[1] for key, value in tags.items()
             if value == "yes" and (match := _LANGUAGE.fullmatch(key))]  # fmt: skip
    found = spared(notes, language_codes, codes, "language")
    return found or ()


def _terms(tags: Mapping[str, str], page: str, checked_on: str) -> dict[str, Any]:
    """Cost and ages, where a tag says so."""
    said: dict[str, Any] = {}
    if tags.get("fee") == "no":
        said["cost"] = Cost(True, "fee=no", page, checked_on)
    ages = {name: int(tags[key]) for name, key in (("minimum_age", "min_age"),
                                                   ("maximum_age", "max_age"))
            if _AGE.fullmatch(tags.get(key, ""))}  # fmt: skip
    return {**said, **ages, **({"ages_source_url": page} if ages else {})}


def _first(tags: Mapping[str, str], key: str) -> dict[str, Any]:
    """Several values stand between ;: the first."""
    value = tags.get(key)
    return {key: value.split(";")[0].strip()} if value else {}


def _day(text: str | None) -> str | None:
    """The day of an ISO time, where it is one."""
    if text is None:
        return None
    try:
        return fields.partial_date({"day": text[:10]}, "day") if len(text) >= 10 else None
    except FieldError:
        return None
