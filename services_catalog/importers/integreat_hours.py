"""Opening hours of an Integreat location: seven days from Monday, written as in OpenStreetMap."""

import re
from typing import Any

from services_catalog.importers.hsds_parts import Notes

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_TIME = re.compile(r"([01]\d|2[0-4]):[0-5]\d")


def hours(days: Any, notes: Notes) -> str | None:
    """ "Mo,Tu 10:00-13:00,15:00-18:00; Fr 10:00-14:00"; None with a note where it is unclear."""
    if days is None:
        return None
    if not isinstance(days, list) or len(days) != len(_DAYS):
        notes.add("value_left_out", "opening_hours: not seven days")
        return None
    told: dict[str, list[str]] = {}
    for name, day in zip(_DAYS, days, strict=True):
        said = _day(day)
        if said is None:
            notes.add("value_left_out", f"opening_hours: {name} cannot be read")
            return None
        if said:
            told.setdefault(said, []).append(name)
    return "; ".join(f"{','.join(names)} {said}" for said, names in told.items()) or None


def _day(day: Any) -> str | None:
    if not isinstance(day, dict):
        return None
    if day.get("closed") is True:
        return ""
    if day.get("appointmentOnly") is True:
        return '"by appointment"'
    if day.get("allDay") is True:
        return "00:00-24:00"
    slots = day.get("timeSlots")
    if not isinstance(slots, list) or len(slots) > 10:
        return None
    times = [_slot(slot) for slot in slots]
    return None if None in times else ",".join(filter(None, times))


def _slot(slot: Any) -> str | None:
    if not isinstance(slot, dict):
        return None
    ends = [slot.get(key) for key in ("start", "end")]
    if not all(isinstance(end, str) and _TIME.fullmatch(end) for end in ends):
        return None
    return f"{ends[0]}-{ends[1]}"
