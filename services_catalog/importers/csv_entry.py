"""A row of a partner's table as a draft."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from gazetteer.normalise import fold
from services_catalog.exporters.beyond import CHANNEL
from services_catalog.importers import fields, table_values
from services_catalog.importers.built import OLD, built, phones_of
from services_catalog.importers.csv_columns import plain, programs, scopes
from services_catalog.importers.draft import Cost, Further, Position, ServiceDraft, Understood
from services_catalog.importers.fields import FieldError
from services_catalog.importers.hsds_contact import said_channels
from services_catalog.importers.hsds_parts import Notes, Said
from services_catalog.importers.positions import Places, Stated, land_code
from services_catalog.importers.starter import word
from services_catalog.record import PARTNER_PROGRAM, REUSES, PositionFrom

_POSTAL_CODE = re.compile(r"\d{5}")
_LOST_ZERO = re.compile(r"\d{4}")
_LONGEST = 2_000
_STATUSES = ("active", "inactive", "defunct", "temporarily closed")
_NO_SOURCE = "is missing, and there is no website either: every entry names the page it is from"
_COST = {True: "kostenlos", False: "nicht kostenlos"}


@dataclass(slots=True)
class Table:
    """The table a row is from. day: ISO date of the file. is_own: an export of ours."""

    name: str
    day: str
    places: Places
    is_own: bool = False


def understand(row: Mapping[str, Any], table: Table) -> Understood:
    """A row: `id` (the slug), `cells` by key of the column, `unknown` headers to be noted once.

    Raises FieldError naming the key of the first column that is wrong.
    """
    cells: Mapping[str, str] = row["cells"]
    for key, cell in cells.items():
        table_values.check_spreadsheet(cell, key)
    if row["id"] is None:
        raise FieldError("id", "is missing, and the name has no Latin letters to make one of")
    notes = Notes()
    if row["unknown"]:
        notes.add("column_unknown", "not read: " + ", ".join(row["unknown"]))
    entry = _Entry(cells, table, notes)
    stated = entry.stated()
    program = entry.program()
    if program == PARTNER_PROGRAM and stated.country == "DE":
        raise FieldError("program", "a partner abroad cannot be in Germany: name its country")
    name = fields.required(cells, "name", longest=300)
    description = entry.text("description_de"), entry.text("description_en")
    understood = built(
        stated,
        table.places,
        notes,
        street=fields.text(cells, "street", longest=200),
        phones=phones_of(entry.phones(), stated.country, notes),
        words=" ".join(filter(None, (name, *description))),
        slug=fields.slug({"id": row["id"]}, "id"),
        name=name,
        program=program,
        organization=fields.text(cells, "organization", longest=300),
        scope=entry.scope(stated),
        email=fields.email(cells, "email"),
        url=fields.link(cells, "url"),
        description_de=description[0],
        description_en=description[1],
        **entry.offer(),
        **entry.source(),
        **entry.own(),
    )
    return Understood(_positioned(understood.draft, cells), understood.oddities)


def _positioned(draft: ServiceDraft, cells: Mapping[str, str]) -> ServiceDraft:
    """With `position_from` of an export of ours, which says how exact its coordinates are."""
    said = cells.get("position_from")
    if said is None or draft.position is None or draft.position.position_from != "source":
        return draft
    if said not in get_args(PositionFrom):
        raise FieldError("position_from", "is none of " + ", ".join(get_args(PositionFrom)))
    return replace(draft, position=Position(draft.position.lat, draft.position.lon, said))


@dataclass(frozen=True, slots=True)
class _Entry:
    cells: Mapping[str, str]
    table: Table
    notes: Notes

    def text(self, key: str, longest: int = _LONGEST) -> str | None:
        return fields.text(self.cells, key, longest=longest)

    def stated(self) -> Stated:
        country = self._country()
        postal_code = fields.text(self.cells, "postal_code", longest=20)
        if country == "DE" and postal_code and _LOST_ZERO.fullmatch(postal_code):
            postal_code = f"0{postal_code}"
            self.notes.add("postal_code_zero", "the 0 at its beginning was put back")
        if country == "DE" and postal_code and not _POSTAL_CODE.fullmatch(postal_code):
            raise FieldError("postal_code", "must be five digits")
        land = self.text("land")
        code = land_code(land.upper() if len(land) == 2 else land) if land else None
        if land and code is None and country == "DE":
            raise FieldError("land", "is not one of the sixteen Länder (Sachsen or SN)")
        lat, lon = (table_values.number(self.cells.get(key), key) for key in ("lat", "lon"))
        if (lat is None) != (lon is None):
            missing = "lat" if lat is None else "lon"
            raise FieldError(missing, "is missing while the other coordinate is there")
        place = {"lat": lat, "lon": lon}
        fields.number(place, "lat", -90, 90), fields.number(place, "lon", -180, 180)
        city = fields.text(self.cells, "city", longest=100)
        return Stated(country, postal_code, city, code, lat, lon)

    def phones(self) -> list[str]:
        cell = self.text("phone", 300)
        if cell and not any(char.isdigit() for char in cell):
            raise FieldError("phone", "holds no digits")
        return [cell] if cell else []

    def program(self) -> str:
        cell = self.text("program")
        if cell is None:
            self.notes.add("program_unknown", "the program is other")
            return "other"
        found = programs().get(plain(cell))
        if found is None:
            raise FieldError("program", "is no known kind of advice; known are: "
                             + ", ".join(sorted(set(programs().values()))))  # fmt: skip
        return found

    def scope(self, stated: Stated) -> str:
        cell = self.text("scope")
        if cell is None:
            return "local" if stated.city or stated.postal_code else "national"
        found = scopes().get(plain(cell))
        if found is None:
            raise FieldError("scope", "must be local, state or national (örtlich, landesweit, "
                             "bundesweit)")  # fmt: skip
        return found

    def offer(self) -> dict[str, Any]:
        codes, unknown = table_values.languages(table_values.items(self.cells.get("languages")))
        if unknown:
            self.notes.add("language_unknown", ", ".join(unknown)[:200])
        topics = {"topics": table_values.items(self.cells.get("topics"))}
        ages = {key: table_values.age(self.cells.get(key), key)
                for key in ("minimum_age", "maximum_age")}  # fmt: skip
        low, high = ages["minimum_age"], ages["maximum_age"]
        if low is not None and high is not None and low > high:
            raise FieldError("maximum_age", "is less than the age from which it is")
        return {
            **ages,
            "languages": codes,
            "topics": fields.texts(topics, "topics"),
            "opening_hours": self.text("opening_hours", 1_000),
            "target_group": self.text("target_group"),
        }

    def source(self) -> dict[str, Any]:
        page = fields.link(self.cells, "source_url") or fields.link(self.cells, "url")
        if page is None:
            raise FieldError("source_url", _NO_SOURCE)
        checked_on = table_values.day(self.cells.get("checked_on"), "checked_on") or self.table.day
        source_date = self._partial_date("source_date")
        free = table_values.truth(self.cells.get("cost_free"), "cost_free")
        abroad = table_values.truth(self.cells.get("advises_abroad"), "advises_abroad")
        has_ages = self.cells.get("minimum_age") or self.cells.get("maximum_age")
        return {
            "source_url": page,
            "source_date": source_date,
            "checked_on": checked_on,
            "reuse": self._reuse(),
            "may_be_old": self._may_be_old(source_date),
            "ages_source_url": fields.link(self.cells, "ages_source_url")
            or (page if has_ages else None),
            "advises_abroad": abroad,
            "advises_abroad_source_url": fields.link(self.cells, "advises_abroad_source_url")
            or (page if abroad is not None else None),
            "cost": self._cost(free, page, checked_on),
            "retrieved_via": self.text("retrieved_via")
            or (None if self.table.is_own else f"table of {self.table.name}"),
        }

    def own(self) -> dict[str, Any]:
        """What a table of a partner rarely has and an export of ours does."""
        row = dict(self.cells)
        words = ("subtype", "kind", "network", "evidence_basis")
        found: dict[str, Any] = {key: word(row, key) for key in words}
        found |= {key: self.text(key) for key in ("source_title", "evidence")}
        found |= self._status()
        if self.table.is_own or "channels" in row:
            said = tuple(filter(None, row.get("channels", "").split("|")))
            found["channels"] = said_channels(Said({CHANNEL: said}))
        return found

    def _status(self) -> dict[str, Any]:
        """An export of ours says all of it; a partner only whether the service pauses."""
        paused = bool(table_values.truth(self.cells.get("paused"), "paused"))
        if not self.table.is_own:
            return {"status": "temporarily closed" if paused else "active"}
        status = fields.choice({"status": "active", **self.cells}, "status", _STATUSES)
        assured = table_values.day(self.cells.get("assured_date"), "assured_date")
        until = table_values.day(self.cells.get("paused_until"), "paused_until")
        said = Further(
            status,
            paused,
            paused_until=until if paused else None,
            assured_date=assured,
            alert=self.text("alert"),
        )
        return {"further": said}

    def _cost(self, free: bool | None, page: str, checked_on: str) -> Cost | None:
        if free is None:
            return None
        on = table_values.day(self.cells.get("cost_checked_on"), "cost_checked_on") or checked_on
        return Cost(free, _COST[free], fields.link(self.cells, "cost_source_url") or page, on)

    def _may_be_old(self, source_date: str | None) -> bool:
        said = table_values.truth(self.cells.get("may_be_old"), "may_be_old")
        return bool(said) or (said is None and source_date is not None and source_date < OLD)

    def _partial_date(self, key: str) -> str | None:
        cell = self.cells.get(key)
        if cell and "." in cell:
            return table_values.day(cell, key)
        return fields.partial_date(self.cells, key)

    def _reuse(self) -> str:
        cell = self.text("reuse")
        if cell in REUSES:
            return str(cell)
        return "facts" if table_values.truth(cell, "reuse") else "unclear"

    def _country(self) -> str:
        cell = self.text("country")
        if cell is None:
            return "DE"
        found = table_values.countries().get(fold(cell))
        if found is None:
            raise FieldError("country", "is no country: write its name or its two letters")
        return found
