"""How a service of an HSDS file is reached and when: numbers, channels, hours, languages."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, cast, get_args

from babel import Locale

from services_catalog.exporters.beyond import CHANNEL
from services_catalog.importers import fields
from services_catalog.importers.fields import FieldError
from services_catalog.importers.hsds_parts import Json, Notes, Said, is_over, objects, within
from services_catalog.importers.language_codes import language_codes
from services_catalog.importers.phones import phone_numbers
from services_catalog.record import Channel, ChannelKind, PhoneNumber, ReachableFrom

_NOT_FOR_VOICE = {"fax", "pager", "tdd", "tty", "textphone", "modem"}
_QUOTES = "\"' "
_LONGEST_HOURS = 1_000
_TIME = re.compile(r"(\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?")
_DAYS = re.compile(r"(?:[+-]?\d*(?:MO|TU|WE|TH|FR|SA|SU))(?:,[+-]?\d*(?:MO|TU|WE|TH|FR|SA|SU))*")
_ADDRESSED = {"email": fields.email, "website": fields.link, "online_counselling": fields.link,
              "chat": fields.link}  # fmt: skip


def phones(owners: Iterable[Json], country: str, notes: Notes) -> tuple[PhoneNumber, ...]:
    """The numbers of a service, its places or its organization, each once."""
    found: dict[str, PhoneNumber] = {}
    for owner in owners:
        for phone in objects(owner, "phones"):
            with within("phones"):
                number = fields.required(phone, "number", longest=200)
            kind = phone.get("type")
            if isinstance(kind, str) and kind.lower() in _NOT_FOR_VOICE:
                notes.add("phone_not_for_voice", kind.lower())
                continue
            read = phone_numbers(number.strip(_QUOTES), country)
            if not read:
                raise FieldError("phones.number", "holds no digits")
            for each in read:
                found.setdefault(each.e164 or re.sub(r"\D", "", each.display), each)
    if any(each.kind == "unknown" for each in found.values()):
        notes.add("phone_not_valid", "shown as the source has it, cannot be dialled")
    return tuple(found.values())


def said_channels(said: Said) -> tuple[Channel, ...]:
    """The channels as an export of ours writes them: kind, from where, target."""
    return tuple(_channel(text) for text in said.values.get(CHANNEL, ()))


def _channel(text: str) -> Channel:
    kind, _, rest = text.partition(" ")
    reach, _, target = rest.partition(" ")
    name = f"attributes.{CHANNEL}"
    if kind not in get_args(ChannelKind) or reach not in get_args(ReachableFrom):
        raise FieldError(name, "must say a kind, from where it works, and a number or link")
    check = _ADDRESSED.get(kind, fields.text)
    value = check({name: target or None}, name)
    return Channel(cast(ChannelKind, kind), cast(ReachableFrom, reach), value)


def opening_hours(owners: Iterable[Json], notes: Notes) -> str | None:
    """The words of the schedules; where there are none, days and times as OpenStreetMap writes."""
    told = []
    for owner in owners:
        for schedule in objects(owner, "schedules"):
            if is_over(schedule):
                notes.add("not_kept", "schedules that are over")
                continue
            words = notes.text(schedule, "description", longest=_LONGEST_HOURS)
            told.append(words or _structured(schedule, notes))
    text = "; ".join(dict.fromkeys(filter(None, told)))
    if len(text) > _LONGEST_HOURS:
        notes.add("text_left_out", f"schedules: longer than {_LONGEST_HOURS} characters")
        return None
    return text or None


def _structured(schedule: Json, notes: Notes) -> str | None:
    """ "MO,TU" from "10:00:00" to "18:00" is "Mo,Tu 10:00-18:00"."""
    days, opens, closes = (schedule.get(key) for key in ("byday", "opens_at", "closes_at"))
    if not isinstance(days, str) or not _DAYS.fullmatch(days):
        if any(each is not None for each in (days, opens, closes)):
            notes.add("not_kept", "schedules without days of the week")
        return None
    times = [match[1] for each in (opens, closes)
             if isinstance(each, str) and (match := _TIME.fullmatch(each))]  # fmt: skip
    named = ",".join(day.title() for day in days.split(","))
    return f"{named} {times[0]}-{times[1]}" if len(times) == 2 else named


def languages(owners: Iterable[Json], notes: Notes) -> tuple[str, ...]:
    """BCP 47 codes, from codes or from English or German names; others are noted."""
    found: list[str] = []
    for owner in owners:
        for language in objects(owner, "languages"):
            with within("languages"):
                code = fields.text(language, "code", longest=40)
                name = fields.text(language, "name", longest=100)
            known = _codes(code) or _codes(_by_name().get((name or "").casefold()))
            if not known:
                notes.add("language_unknown", "a code or a name that CLDR does not have")
            found += known
    return tuple(dict.fromkeys(found))


def _codes(code: str | None) -> Sequence[str]:
    try:
        return language_codes([code], "code") if code else ()
    except FieldError:
        return ()


@cache
def _by_name() -> dict[str, str]:
    named: dict[str, str] = {}
    for tongue in ("de", "en"):
        names: dict[str, Any] = dict(Locale(tongue).languages)
        named |= {str(name).casefold(): code for code, name in names.items()}
    return named
