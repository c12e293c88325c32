"""What a service of an HSDS file offers: costs, words, ages, further fields, earlier history."""

import math
import re
from datetime import UTC, date, datetime
from typing import Any, get_args

from services_catalog.exporters.beyond import TAXONOMY
from services_catalog.importers import fields
from services_catalog.importers.draft import Cost, Further, PastChange
from services_catalog.importers.fields import FieldError
from services_catalog.importers.hsds_parts import Json, Notes, Said, is_over, objects, one, within
from services_catalog.importers.rows import TOPICS
from services_catalog.record import ServiceStatus

_LONGEST = 4_000
_OLDEST = 120
_PLAIN = re.compile(r"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]*")
# Longest texts of the columns of the history, in characters.
_HISTORY = {
    "last_action_date": 32, "last_action_type": 10, "field_name": 40, "previous_value": 500,
    "replacement_value": 500, "updated_by": 80,
}  # fmt: skip
_TELLING = {"last_action_date", "last_action_type", "field_name", "updated_by"}


def cost(service: Json, source_url: str, checked_on: str) -> Cost | None:
    """What it costs. Several options become one statement; free only where all are."""
    options = [each for each in objects(service, "cost_options") if not is_over(each)]
    if not options:
        return None
    with within("cost_options"):
        amounts = [fields.number(each, "amount", 0, 1e9) for each in options]
        told = [_told(each, amount) for each, amount in zip(options, amounts, strict=True)]
        said = Said.by(options[0]).row()
        page = fields.link(said, "cost_source_url") or source_url
        day = fields.partial_date(said, "cost_checked_on") or checked_on
    statement = "; ".join(filter(None, told))
    free = all(amount == 0 for amount in amounts)
    return Cost(free, statement, page, day) if statement or free else None


def _told(option: Json, amount: float | None) -> str:
    words = [fields.text(option, key, longest=1_000) for key in ("option", "amount_description")]
    currency = fields.text(option, "currency", longest=3)
    price = f"{amount:g} {(currency or '').upper()}".strip() if amount else None
    return " ".join(filter(None, (price, *words)))


def topics(service: Json, notes: Notes) -> tuple[str, ...]:
    """The words that describe it, whichever list they are from."""
    found = []
    for attribute in objects(service, "attributes"):
        term = one(attribute, "taxonomy_term")
        if term.get("taxonomy") == TAXONOMY:
            continue
        if not term:
            notes.add("reference_missing", "attributes.taxonomy_term_id")
            continue
        key = "code" if term.get("taxonomy") == TOPICS and term.get("code") else "name"
        found.append(notes.text(term, key, longest=100))
        if attribute.get("value") is not None:
            notes.add("not_kept", "attributes.value")
    return tuple(dict.fromkeys(filter(None, found)))


def ages(service: Json) -> dict[str, int]:
    """minimum_age and maximum_age where they are stated, in whole years."""
    found = {}
    for key in ("minimum_age", "maximum_age"):
        years = fields.number(service, key, 0, _OLDEST)
        if years is not None and years != math.floor(years):
            raise FieldError(key, "must be whole years")
        if years is not None:
            found[key] = int(years)
    if list(found.values()) != sorted(found.values()):
        raise FieldError("minimum_age", "is higher than maximum_age")
    return found


def further(service: Json, said: Said, notes: Notes) -> Further:
    """The fields that other formats do not have."""
    paused = said.truth("paused") or False
    own = said.row()
    return Further(
        status="active" if paused else fields.choice(service, "status", get_args(ServiceStatus)),
        paused=paused,
        paused_until=day_of(own, "paused_until") if paused else None,
        alternate_name=notes.text(service, "alternate_name", longest=300),
        interpretation_services=notes.text(service, "interpretation_services", longest=_LONGEST),
        application_process=notes.text(service, "application_process", longest=_LONGEST),
        fees_description=notes.text(service, "fees_description", longest=_LONGEST),
        assured_date=_assured(service),
        # Ours is the address of a function; of others it may be a person's.
        assurer_email=fields.email(service, "assurer_email") if "slug" in own else None,
        alert=notes.text(service, "alert", longest=_LONGEST),
        capacity=notes.text(own, "capacity", longest=20),
        funding_line=notes.text(own, "funding_line", longest=300),
        imsa_member=said.truth("imsa_member"),
        documents=_documents(service, notes),
    )


def _documents(service: Json, notes: Notes) -> tuple[tuple[str, str | None], ...]:
    found: dict[str, str | None] = {}
    for each in objects(service, "required_documents"):
        name = notes.text(each, "document", longest=1_000)
        with within("required_documents"):
            uri = fields.link(each, "uri")
        if name is not None:
            found.setdefault(name, uri)
    return tuple(found.items())


def _assured(service: Json) -> str | None:
    day = day_of(service, "assured_date")
    if day is not None and day > datetime.now(UTC).date().isoformat():
        raise FieldError("assured_date", "lies in the future")
    return day


def day_of(owner: Json, key: str) -> str | None:
    """The day of a date or a time: "2023-03-15T10:30:45.123Z" is "2023-03-15"."""
    text = fields.text(owner, key, longest=40)
    if text is None:
        return None
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise FieldError(key, "must be a date like 2023-11-13") from None


def moved_in(service: Json, notes: Notes) -> dict[str, Any]:
    """Of an entry from a catalogue like ours: when it was changed there, and its history.

    What other publishers write there may name persons, who are nobody's business here.
    """
    entries = objects(service, "metadata")
    changes: list[dict[str, Any]] = [{key: each.get(key) for key in _HISTORY} for each in entries]
    sound = all(_is_sound(key, value) for change in changes for key, value in change.items())
    if not sound:
        notes.add("not_kept", "metadata")
    history = tuple(PastChange(**change) for change in changes) if sound else ()
    return {"last_modified": _modified(service), "history": history}


def _is_sound(key: str, value: object) -> bool:
    return (
        isinstance(value, str)
        and len(value) <= _HISTORY[key]
        and _PLAIN.fullmatch(value) is not None
        and (value != "" or key not in _TELLING)
    )


def _modified(service: Json) -> str | None:
    text = fields.text(service, "last_modified", longest=40)
    if text is None:
        return None
    try:
        time = datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise FieldError("last_modified", "must be a date and time with its zone") from None
    return min(time, datetime.now(UTC)).isoformat(timespec="seconds")
