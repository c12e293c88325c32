"""A service as the pages show it: the messages of cards.ftl as HTML, with links that work."""

from dataclasses import dataclass
from functools import partial

from markupsafe import Markup, escape

from bot.wording import values
from bot.wording.cards import host
from services_catalog.record import PARTNER_PROGRAM, ServiceRecord
from web import addresses
from web.index import words_of
from web.search import GERMANY, Group, Hit, Wanted
from web.words import Words

_MOST_PHONES = 2
_MOST_LANGUAGES = 8
_LONGEST_HOURS = 120
_MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Card:
    """What a result shows. lang: of the name, None where it is not known. details: for readers of
    screens. warning: the entry is old or paused."""

    href: str
    name: str
    lang: str | None
    details: str
    program: Markup
    distance: Markup | None
    organization: str | None
    reasons: list[Markup]
    contact: list[Markup]
    facts: list[Markup]
    checked: Markup
    warning: Markup | None


def card(hit: Hit, record: ServiceRecord, wanted: Wanted, words: Words, *, first: bool) -> Card:
    """The short card of a result list. first: of all results."""
    return Card(
        href=addresses.service_page(words.code, record.id),
        name=record.name,
        lang=language_of_names(record),
        details=words.plain("web-details", name=record.name),
        program=words.program(record.program),
        distance=_distance(hit, wanted, words) if not first else None,
        organization=_organization(record),
        reasons=reasons(hit, record, wanted, words, first=first),
        contact=contact(record, words, phones=_MOST_PHONES, hours=_LONGEST_HOURS),
        facts=[*cost(record, words), *spoken(record, words, _MOST_LANGUAGES)],
        checked=checked(record, words),
        warning=warning(record, words),
    )


def reasons(
    hit: Hit, record: ServiceRecord, wanted: Wanted, words: Words, *, first: bool
) -> list[Markup]:
    """Why a hit is shown, most important first."""
    found = [reason for reason in (_where(hit, wanted, words, first=first),) if reason]
    for code in sorted(wanted.languages & set(record.languages)):
        found.append(words.reason("speaks-your-language", language=code))
    if wanted.country not in (None, GERMANY) and record.country == GERMANY:
        found += _reachable(record, words)
    return found[:_MOST_REASONS]


def _where(hit: Hit, wanted: Wanted, words: Words, *, first: bool) -> Markup | None:
    if hit.group is Group.ABROAD:
        return words.reason("partner-in-your-country", country=hit.entry.country)
    if hit.group is Group.NATIONAL:
        return words.reason("serves-all-germany")
    if hit.group is Group.LAND and hit.entry.land:
        state = hit.entry.scope == "state"
        code = "responsible-for-your-land" if state else "in-your-land"
        return words.reason(code, land=hit.entry.land)
    if hit.km is not None and wanted.place is not None:
        if not first and _in_town(hit, wanted):
            return words.reason("in-destination-town", place=wanted.place.name)
        code = "nearest-to-destination" if first else "near-destination"
        return words.reason(code, place=wanted.place.name, km=_shown(hit.km))
    return None


def _in_town(hit: Hit, wanted: Wanted) -> bool:
    return wanted.place is not None and hit.entry.town == words_of(wanted.place.name)


def _distance(hit: Hit, wanted: Wanted, words: Words) -> Markup | None:
    """How far it is, where the reason does not say so."""
    if hit.km is None or not _in_town(hit, wanted):
        return None
    return words("web-distance", km=_shown(hit.km))


def _shown(km: float) -> int:
    """Positions are often a town's middle: less than a kilometre would feign exactness."""
    return max(1, round(km))


def _reachable(record: ServiceRecord, words: Words) -> list[Markup]:
    kinds = {channel.kind for channel in record.channels if channel.reachable_from == "anywhere"}
    if kinds & {"online_counselling", "chat"}:
        return [words.reason("reachable-online-before-arrival")]
    if "phone" in kinds:
        return [words.reason("reachable-by-phone")]
    return [words.reason("reachable-by-email")] if "email" in kinds else []


def language_of_names(record: ServiceRecord) -> str | None:
    """German offices have German names; those abroad are written in several languages."""
    return "de" if record.country == GERMANY and record.program != PARTNER_PROGRAM else None


def contact(
    record: ServiceRecord, words: Words, *, phones: int = 20, hours: int = 2_000
) -> list[Markup]:
    """Telephone, e-mail, website, address and hours, a line each."""
    lines = [_phone(record, words, at) for at in range(min(phones, len(record.phones)))]
    if record.email:
        write = partial(addresses.direct, addresses.mailto(record.email))
        lines.append(words.linked("card-email", record.email, write, email=record.email))
    if url := addresses.web(record.url):
        shown, visit = host(url), partial(addresses.outside, url)
        lines.append(words.linked("card-website", shown, visit, website=shown))
    if address := address_of(record):
        lines.append(words("card-address", address=address))
    if record.opening_hours and len(record.opening_hours) <= hours:
        shown = record.opening_hours
        lines.append(words.linked("card-hours", shown, partial(_german, record), hours=shown))
    return lines


def _german(record: ServiceRecord, text: str) -> Markup:
    code = language_of_names(record)
    return Markup('<span lang="{}">{}</span>').format(code, text) if code else escape(text)


def _phone(record: ServiceRecord, words: Words, at: int) -> Markup:
    phone = record.phones[at]
    name = "card-phone" if phone.from_abroad else "card-phone-in-germany"
    number = addresses.tel(phone)
    if number is None:
        return words(name, phone=phone.display)
    call = partial(addresses.direct, number)
    return words.linked(name, phone.display, call, phone=phone.display)


def address_of(record: ServiceRecord) -> str:
    """Street, postal code and town, as far as they are known."""
    town = " ".join(filter(None, (record.postal_code, record.city)))
    return ", ".join(filter(None, (record.street, town)))


def cost(record: ServiceRecord, words: Words) -> list[Markup]:
    """That it costs nothing, where a source says so."""
    return [words("card-free")] if record.cost_free else []


def spoken(record: ServiceRecord, words: Words, most: int = 60) -> list[Markup]:
    """In which languages they advise."""
    names = [values.language_name(code, words.code) for code in record.languages[:most]]
    return [words("card-languages", languages=values.listed(names, words.code))] if names else []


def checked(record: ServiceRecord, words: Words) -> Markup:
    """When the entry was last compared with its source, and which that is."""
    date, shown = values.day(record.checked_on, words.code), host(record.source_url)
    if url := addresses.web(record.source_url):
        visit = partial(addresses.outside, url)
        return words.linked("card-checked", shown, visit, date=date, source=shown)
    return words("card-checked", date=date, source=shown)


def warning(record: ServiceRecord, words: Words) -> Markup | None:
    """What to know before going there."""
    if not record.offered:
        return words("web-paused")
    if not record.may_be_old:
        return None
    if record.source_date:
        return words("card-old-since", date=values.day(record.source_date, words.code))
    return words("card-old")


def _organization(record: ServiceRecord) -> str | None:
    known = record.organization and record.organization not in record.name
    return record.organization if known else None
