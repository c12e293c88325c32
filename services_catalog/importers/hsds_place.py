"""Where a service of an HSDS file is, and for whom: address, country, Land, scope, position."""

import re
from dataclasses import dataclass
from typing import get_args

from services_catalog.importers import fields
from services_catalog.importers.draft import Position
from services_catalog.importers.fields import FieldError
from services_catalog.importers.hsds_parts import Json, Notes, Said, objects, one, within
from services_catalog.importers.positions import Places, Stated, land_code, locate
from services_catalog.record import SCOPES, PositionFrom

_POSTAL_CODE = re.compile(r"\d{5}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_WIDE = {"country", "national", "nationwide"}
_STATE = {"land", "state", "region"}


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a draft; fields as there. `owners`: objects that hold contacts of the place."""

    country: str
    scope: str
    street: str | None
    postal_code: str | None
    city: str | None
    land: str | None
    position: Position | None
    owners: tuple[Json, ...]


def where(service: Json, said: Said, places: Places, notes: Notes) -> Where:
    """The place of a service with at most one location."""
    at = next(iter(objects(service, "service_at_locations", most=1)), {})
    with within("service_at_locations"):
        location = one(at, "location")
    with within("location"):
        addresses = objects(location, "addresses")
        if len(addresses) > 1:
            notes.add("not_kept", "further addresses of a location")
        address = next(iter(addresses), {})
        lat, lon = fields.number(location, "latitude", -90, 90), fields.number(
            location, "longitude", -180, 180)  # fmt: skip
        if (lat is None) != (lon is None):
            raise FieldError("latitude" if lat is None else "longitude",
                             "is missing while the other one is there")  # fmt: skip
    with within("address"):
        country = _country(address, service, said, notes)
        postal_code = fields.text(address, "postal_code", longest=20)
        if country == "DE" and postal_code and not _POSTAL_CODE.fullmatch(postal_code):
            raise FieldError("postal_code", "must be five digits")
        city, street = fields.text(address, "city", longest=100), _street(address)
        stated = Stated(country, postal_code, city, _land(address, said, country, notes), lat, lon)
    position, land = _position(stated, said, Said.by(location), places, notes)
    return Where(country, _scope(service, said, city), street, postal_code, city, land, position,
                 (at, location))  # fmt: skip


def _position(
    stated: Stated, said: Said, of_location: Said, places: Places, notes: Notes
) -> tuple[Position | None, str | None]:
    rests_on = of_location.row().get("position_from")
    if rests_on is not None and rests_on not in get_args(PositionFrom):
        raise FieldError("location.attributes.position_from", "is none of the known words")
    if "slug" in said.values and (stated.lat is None or stated.lon is None):
        return None, stated.land
    if rests_on in ("postal_code", "city") and stated.lat is not None and stated.lon is not None:
        return Position(stated.lat, stated.lon, rests_on), stated.land
    located = locate(stated, places)
    notes.oddities += located.oddities
    land = located.land if stated.country == "DE" else None
    return located.position, stated.land if "slug" in said.values else land


def _street(address: Json) -> str | None:
    lines = (fields.text(address, key, longest=200) for key in ("address_1", "address_2"))
    return ", ".join(filter(None, lines)) or None


def _country(address: Json, service: Json, said: Said, notes: Notes) -> str:
    served = [area.get("extent") for area in objects(service, "service_areas")
              if area.get("extent_type") == "country"]  # fmt: skip
    stated = said.row().get("country") or address.get("country") or next(iter(served), None)
    if stated is None:
        notes.add("country_assumed", "no address and no service area names one: DE")
        return "DE"
    country = fields.required({"country": stated}, "country", longest=60).upper()
    if not _COUNTRY.fullmatch(country):
        raise FieldError("country", "must be the two letters of ISO 3166-1")
    return country


def _land(address: Json, said: Said, country: str, notes: Notes) -> str | None:
    if "slug" in said.values:
        stated = said.row().get("land")
        if stated is not None and land_code(stated) != stated:
            raise FieldError("land", "is not one of the sixteen Länder")
        return stated
    state = fields.text(address, "state_province", longest=100)
    if state is None or country != "DE":
        return None
    if (land := land_code(state)) is None:
        notes.add("land_unknown", "state_province is none of the sixteen Länder")
    return land


def _scope(service: Json, said: Said, city: str | None) -> str:
    if "scope" in said.values:
        with within("attributes"):
            return fields.choice(said.row(), "scope", SCOPES)
    kinds = {kind for area in objects(service, "service_areas")
             if isinstance(kind := area.get("extent_type"), str)}  # fmt: skip
    if kinds & _WIDE:
        return "national"
    if kinds & _STATE:
        return "state"
    return "local" if city else "national"
