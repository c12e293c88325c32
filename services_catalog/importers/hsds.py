"""HSDS 3.0 services, of any publisher or from an export of ours, as drafts.

What our own exports say in attributes is taken at its word after the same checks as every row; of
other publishers only what can be read with certainty. The rules: docs/catalogue.md.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from services_catalog.exporters.beyond import AS_WRITTEN, STAND_IN
from services_catalog.importers import fields, hsds_contact, hsds_offer
from services_catalog.importers.channels import channels_of
from services_catalog.importers.draft import ServiceDraft, Understood
from services_catalog.importers.fields import FieldError
from services_catalog.importers.hsds_parts import Json, Notes, Said, one, within
from services_catalog.importers.hsds_place import Where, where
from services_catalog.importers.hsds_rest import left_behind
from services_catalog.importers.json_services import read_services
from services_catalog.importers.lines import Line
from services_catalog.importers.positions import Places
from services_catalog.importers.run import Source
from services_catalog.importers.starter import word
from services_catalog.record import PARTNER_PROGRAM, PROGRAMS, REUSES

# The rule of the starter data: a source older than this may be out of date.
_OLD = "2021"
_LONGEST = 4_000
_OF_SOURCE = ("source_title", "retrieved_via", "evidence", "service_label")


@dataclass(frozen=True, slots=True)
class Publisher:
    """Whose data a file holds. day: ISO date when the file was written."""

    name: str
    day: str


def source(path: Path, name: str) -> Source:
    """A JSON file: an array of services, an object with "contents", or JSON Lines."""
    return Source(name, path, understanding(path, name), partial(_read, name=name))


def understanding(path: Path, name: str) -> Any:
    """What makes drafts of the rows of a file; the gazetteer is loaded here."""
    # Loading takes most of a second: only when something is imported.
    from gazetteer import Gazetteer

    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:  # The import itself says that it is not there.
        written = datetime.now(UTC)
    publisher = Publisher(name, written.date().isoformat())
    return partial(understand, publisher=publisher, places=Gazetteer.load())


def _read(path: Path, on_bytes: Any, *, name: str) -> Iterator[Line]:
    for line in read_services(path, on_bytes):
        if line.row is None:
            yield line
        else:
            yield from (Line(line.number, line.raw, row) for row in rows_of(line.row, name))


def rows_of(entry: dict[str, Any], name: str) -> Iterable[dict[str, Any]]:
    """A row for each service of an entry at each of its places: `id` (our slug) and `service`.

    An entry is a service, or an organization with services in it.
    """
    inner = entry.get("services")
    if isinstance(inner, list) and "status" not in entry:
        owner = {key: value for key, value in entry.items() if key != "services"}
        for service in inner:
            whole = {"organization": owner, **service} if isinstance(service, dict) else {}
            yield from _at_places(whole, name)
    else:
        yield from _at_places(entry, name)


def _at_places(service: dict[str, Any], name: str) -> Iterable[dict[str, Any]]:
    slug, at = _slug(service, name), service.get("service_at_locations")
    if not isinstance(at, list) or len(at) < 2 or slug is None:
        yield {"id": slug, "service": service}
        return
    for number, place in enumerate(at, start=1):
        own = slug if number == 1 else f"{slug}-place-{number}"
        yield {"id": own, "service": {**service, "service_at_locations": [place]}}


def _slug(service: Json, name: str) -> str | None:
    try:
        said = Said.by(service).row().get("slug")
    except FieldError:  # Told when the row is understood.
        said = None
    id = service.get("id")
    return said or (f"{name}-{id.lower()}" if isinstance(id, str) and id else None)


def understand(row: Mapping[str, Any], publisher: Publisher, places: Places) -> Understood:
    """A row of `rows_of`. Raises FieldError naming the first field that is wrong."""
    service, notes = row["service"], Notes()
    if row["id"] is None:
        raise FieldError("id", "is missing or no text")
    said = Said.by(service)
    is_own = "slug" in said.values
    place = where(service, said, places, notes)
    organization = _organization(service, notes)
    made = _Made(service, said, organization, place, publisher, notes, is_own)
    draft = ServiceDraft(
        slug=fields.slug(row, "id"),
        name=fields.required(service, "name", longest=300),
        organization=fields.text(organization, "name", longest=300),
        country=place.country,
        scope=place.scope,
        street=place.street,
        postal_code=place.postal_code,
        city=place.city,
        land=place.land,
        position=place.position,
        target_group=notes.text(service, "eligibility_description", longest=_LONGEST),
        topics=hsds_offer.topics(service, notes),
        further=hsds_offer.further(service, said, notes),
        **made.kind(),
        **made.contact(),
        **made.description(),
        **made.source(),
        **(hsds_offer.moved_in(service, notes) if is_own else {}),
    )
    lost = dict.fromkeys(left_behind("service", service))
    if is_own:
        for key in ("service.metadata", "service.assurer_email"):
            lost.pop(key, None)
    if lost:
        notes.add("not_kept", ", ".join(lost)[:_LONGEST])
    if not draft.channels:
        notes.add("no_contact", "no street, phone, e-mail or web address")
    return Understood(draft, notes.oddities)


def _organization(service: Json, notes: Notes) -> Json:
    organization = one(service, "organization")
    if not organization and service.get("organization_id") is not None:
        notes.add("reference_missing", "organization_id")
    with within("organization"):
        return {} if Said.by(organization).truth(STAND_IN) else organization


@dataclass(frozen=True, slots=True)
class _Made:
    """Groups of fields of a draft."""

    service: Json
    said: Said
    organization: Json
    place: Where
    publisher: Publisher
    notes: Notes
    is_own: bool

    def kind(self) -> dict[str, Any]:
        """What it is."""
        own = self.said.row()
        with within("attributes"):
            if "program" not in own:
                self.notes.add("program_unknown", "the program is other")
            program = fields.choice({"program": "other", **own}, "program", PROGRAMS)
            if program == PARTNER_PROGRAM and self.place.country == "DE":
                raise FieldError("program", "a partner abroad cannot be in Germany")
            return {
                "program": program,
                **{key: word(own, key) for key in ("subtype", "kind", "network")},
                "advises_abroad": self.said.truth("advises_abroad"),
                "advises_abroad_source_url": fields.link(own, "advises_abroad_source_url"),
            }

    def contact(self) -> dict[str, Any]:
        """How and when it is reached; through its organization where it says nothing itself."""
        service, organization, place = self.service, self.organization, self.place
        owners = (service, *place.owners)
        numbers = hsds_contact.phones(owners, place.country, self.notes)
        mail, url = fields.email(service, "email"), fields.link(service, "url")
        if self.is_own:
            url = fields.link(self.said.row(), AS_WRITTEN) or url
        else:
            with within("organization"):
                numbers = numbers or hsds_contact.phones([organization], place.country, self.notes)
                mail = mail or fields.email(organization, "email")
                url = url or fields.link(organization, "website")
        words = " ".join(str(service.get(key)) for key in ("name", "description"))
        channels = channels_of(place.street, numbers, mail, url, words)
        return {
            "phones": numbers,
            "email": mail,
            "url": url,
            "channels": hsds_contact.said_channels(self.said) if self.is_own else channels,
            "opening_hours": hsds_contact.opening_hours(owners, self.notes),
            "languages": hsds_contact.languages([service], self.notes),
        }

    def description(self) -> dict[str, Any]:
        """In German or English: HSDS does not say which, so the country does."""
        text = self.notes.text(self.service, "description", longest=_LONGEST)
        english = self.notes.text(self.said.row(), "description_en", longest=_LONGEST)
        if self.is_own:
            return {"description_de": text if text != english else None, "description_en": english}
        in_germany = self.place.country == "DE"
        return {"description_de" if in_germany else "description_en": text}

    def source(self) -> dict[str, Any]:
        """Where it is from, on what terms, how old; and what hangs on the source."""
        own = self.said.row()
        with within("attributes"):
            said = {key: fields.text(own, key, longest=1_000) for key in _OF_SOURCE}
            said["evidence_basis"] = word(own, "evidence_basis")
            reuse = fields.choice({"reuse": "unclear", **own}, "reuse", REUSES)
            checked_on = hsds_offer.day_of(own, "checked_on") or self.publisher.day
            page = fields.link(own, "source_url")
            source_date = fields.partial_date(own, "source_date")
            ages_page = fields.link(own, "ages_source_url")
        page = page or self._page()
        if not self.is_own:
            source_date = hsds_offer.day_of(self.service, "last_modified")
            said["retrieved_via"] = f"HSDS data of {self.publisher.name}"
        ages = hsds_offer.ages(self.service)
        old = self.said.truth("listing_may_be_old") or (
            not self.is_own and source_date is not None and source_date < _OLD
        )
        return {
            **said,
            **ages,
            "ages_source_url": ages_page or (page if ages and not self.is_own else None),
            "source_url": page,
            "source_date": source_date,
            "reuse": reuse,
            "checked_on": checked_on,
            "may_be_old": bool(old),
            "cost": hsds_offer.cost(self.service, page, checked_on),
        }

    def _page(self) -> str:
        stated = (fields.link(self.service, "url"), fields.link(self.organization, "website"),
                  fields.link(self.organization, "uri"))  # fmt: skip
        page = next(filter(None, stated), None)
        if page is None:
            raise FieldError("url", "is missing: every entry names its source")
        return page
