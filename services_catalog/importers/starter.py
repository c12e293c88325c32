"""The two formats of the starter data: services in Germany and partners abroad, a row each.

The rules per field are strict where people would be hurt by a wrong value (links, numbers, places,
provenance) and lenient where a missing value only makes an entry poorer. Any FieldError rejects
the row; oddities go into the report and leave the entry in.
"""

import re
from collections.abc import Mapping
from typing import Any

from services_catalog.importers import fields
from services_catalog.importers.channels import channels_of
from services_catalog.importers.draft import Cost, Oddity, ServiceDraft, Understood
from services_catalog.importers.fields import FieldError
from services_catalog.importers.language_codes import language_codes
from services_catalog.importers.phones import phone_numbers
from services_catalog.importers.positions import Located, Places, Stated, land_code, locate
from services_catalog.record import PARTNER_PROGRAM, PROGRAMS, REUSES, SCOPES, PhoneNumber

_GERMAN_PROGRAMS = tuple(program for program in PROGRAMS if program != PARTNER_PROGRAM)
_POSTAL_CODE = re.compile(r"\d{5}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_WORD = re.compile(r"[a-z][a-z0-9_]{0,39}")
_FREE = re.compile(r"(?<!nicht )\b(?:kostenlos|kostenfrei)\w*", re.IGNORECASE)
_AGES = re.compile(r"\b(\d{1,2}) bis (\d{1,2}) Jahren?\b")


def understand_service(row: Mapping[str, Any], checked_on: str, places: Places) -> Understood:
    """A line of services.jsonl. Raises FieldError naming the first field that is wrong."""
    oddities: list[Oddity] = []
    located = locate(_stated_in_germany(row), places)
    phones = _phones(row, "DE", oddities)
    url, mail = _link(row, oddities), fields.email(row, "email")
    name = fields.required(row, "name", longest=300)
    description = fields.text(row, "description_de")
    evidence = fields.text(row, "evidence", longest=1_000)
    street = fields.text(row, "street", longest=200)
    program = fields.choice(row, "program", _GERMAN_PROGRAMS)
    source_url = _source_url(row)
    target_group = fields.text(row, "target_group")
    ages = _AGES.search(target_group or "")
    draft = ServiceDraft(
        slug=fields.slug(row, "id"),
        program=program,
        subtype=word(row, "subtype"),
        name=name,
        organization=fields.text(row, "organization", longest=300),
        network=word(row, "network"),
        street=street,
        postal_code=fields.text(row, "postal_code"),
        city=fields.text(row, "city", longest=100),
        land=located.land,
        country="DE",
        position=located.position,
        scope=fields.choice(row, "scope", SCOPES),
        phones=phones,
        email=mail,
        url=url,
        channels=channels_of(street, phones, mail, url, f"{name} {description} {evidence}"),
        opening_hours=fields.text(row, "opening_hours", longest=1_000),
        languages=language_codes(fields.texts(row, "languages"), "languages"),
        target_group=target_group,
        topics=fields.texts(row, "topics"),
        description_de=description,
        minimum_age=int(ages[1]) if ages else None,
        maximum_age=int(ages[2]) if ages else None,
        ages_source_url=source_url if ages else None,
        cost=_stated_cost(source_url, checked_on, evidence, description),
        service_label=fields.text(row, "service_label"),
        source_url=source_url,
        source_title=fields.text(row, "source_title"),
        source_date=fields.partial_date(row, "source_date"),
        retrieved_via=fields.text(row, "retrieved_via"),
        evidence=evidence,
        evidence_basis=word(row, "evidence_basis"),
        reuse=fields.choice(row, "reuse", REUSES),
        checked_on=checked_on,
        may_be_old=fields.truth(row, "listing_may_be_old"),
    )
    return Understood(draft, oddities + _oddities(draft, located))


def understand_partner(
    row: Mapping[str, Any], checked_on: str, places: Places, reuse: str
) -> Understood:
    """A line of partners-abroad.jsonl. `reuse`: of the whole file, its rows have no such field."""
    oddities: list[Oddity] = []
    country = fields.required(row, "country")
    if not _COUNTRY.fullmatch(country) or country == "DE":
        raise FieldError("country", "must be the two letters of a country other than Germany")
    city = fields.text(row, "city", longest=100)
    located = locate(Stated(country=country, city=city), places)
    phones = _phones(row, country, oddities)
    url, mail = _link(row, oddities), fields.email(row, "email")
    name = fields.required(row, "name", longest=300)
    description = fields.text(row, "description_en")
    evidence = fields.text(row, "evidence", longest=1_000)
    street = fields.text(row, "street", longest=200)
    source_date = fields.partial_date(row, "source_date")
    source_url = _source_url(row)
    kind = word(row, "kind")
    if kind is None:
        raise FieldError("kind", "is missing")
    draft = ServiceDraft(
        slug=fields.slug(row, "id"),
        program=PARTNER_PROGRAM,
        kind=kind,
        name=name,
        street=street,
        city=city,
        country=country,
        position=located.position,
        scope="local" if city else "national",
        phones=phones,
        email=mail,
        url=url,
        channels=channels_of(street, phones, mail, url, f"{name} {description} {evidence}"),
        languages=language_codes(fields.texts(row, "languages"), "languages"),
        topics=fields.texts(row, "topics"),
        description_en=description,
        advises_abroad=True,
        advises_abroad_source_url=source_url,
        source_url=source_url,
        source_date=source_date,
        evidence=evidence,
        reuse=reuse,
        checked_on=checked_on,
        # The rule of the services' README: older than 2021 may be out of date.
        may_be_old=source_date is not None and source_date < "2021",
    )
    return Understood(draft, oddities + _oddities(draft, located))


def word(row: Mapping[str, Any], field: str) -> str | None:
    """One of our fixed words by its form; None when absent."""
    value = fields.text(row, field)
    if value is not None and not _WORD.fullmatch(value):
        raise FieldError(field, "must be one lower-case word")
    return value


def _stated_in_germany(row: Mapping[str, Any]) -> Stated:
    postal_code = fields.text(row, "postal_code")
    if postal_code is not None and not _POSTAL_CODE.fullmatch(postal_code):
        raise FieldError("postal_code", "must be five digits")
    state = fields.text(row, "state")
    land = land_code(state) if state else None
    if state and land is None:
        raise FieldError("state", "is not one of the sixteen Länder")
    lat, lon = fields.number(row, "lat", -90, 90), fields.number(row, "lon", -180, 180)
    if (lat is None) != (lon is None):
        raise FieldError("lat" if lat is None else "lon", "is missing while the other one is there")
    city = fields.text(row, "city", longest=100)
    return Stated("DE", postal_code=postal_code, city=city, land=land, lat=lat, lon=lon)


def _source_url(row: Mapping[str, Any]) -> str:
    if fields.link(row, "source_url") is None:
        raise FieldError("source_url", "is missing: every entry names its source")
    return fields.link(row, "source_url") or ""


def _link(row: Mapping[str, Any], oddities: list[Oddity]) -> str | None:
    url = fields.link(row, "url")
    if url is not None and url != fields.text(row, "url", longest=2_000):
        oddities.append(Oddity("url_without_scheme", "http:// was put before it"))
    return url


def _phones(
    row: Mapping[str, Any], country: str, oddities: list[Oddity]
) -> tuple[PhoneNumber, ...]:
    field = fields.text(row, "phone", longest=200)
    if field is None:
        return ()
    numbers = phone_numbers(field, country)
    if not numbers:
        raise FieldError("phone", "holds no digits")
    if any(number.kind == "unknown" for number in numbers):
        oddities.append(Oddity("phone_not_valid", "shown as the source has it, cannot be dialled"))
    return numbers


def _stated_cost(source_url: str, checked_on: str, *texts: str | None) -> Cost | None:
    for text in texts:
        if text and _FREE.search(text):
            return Cost(True, text, source_url, checked_on)
    return None


def _oddities(draft: ServiceDraft, located: Located) -> list[Oddity]:
    found = list(located.oddities)
    if not draft.channels:
        found.append(Oddity("no_contact", "no street, phone, e-mail or web address"))
    return found
