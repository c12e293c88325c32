"""A service as a card: what it is, why it fits, how to reach it, what it costs, when checked."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol
from urllib.parse import urlsplit

from bot.wording import values
from bot.wording.bundles import Bundles
from bot.wording.text import Text
from gazetteer import LAENDER

MAX_REASONS = 4
# The card says these in lines of their own.
SAID_BELOW = frozenset({"free_of_charge", "may_be_out_of_date"})
LONGEST_NAME = 90
LONGEST_PAGE = 48


class PhoneShown(Protocol):
    """A number of a card."""

    @property
    def display(self) -> str: ...
    @property
    def from_abroad(self) -> bool: ...


class ServiceShown(Protocol):
    """What a card needs of a catalogue's service."""

    @property
    def id(self) -> str: ...
    @property
    def program(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def organization(self) -> str | None: ...
    @property
    def street(self) -> str | None: ...
    @property
    def postal_code(self) -> str | None: ...
    @property
    def city(self) -> str | None: ...
    @property
    def country(self) -> str: ...
    @property
    def phones(self) -> Sequence[PhoneShown]: ...
    @property
    def email(self) -> str | None: ...
    @property
    def url(self) -> str | None: ...
    @property
    def opening_hours(self) -> str | None: ...
    @property
    def languages(self) -> Sequence[str]: ...
    @property
    def cost_free(self) -> bool | None: ...
    @property
    def source_url(self) -> str: ...
    @property
    def source_date(self) -> str | None: ...
    @property
    def checked_on(self) -> str: ...
    @property
    def may_be_old(self) -> bool: ...


def host(url: str) -> str:
    """The part of a URL that people recognise."""
    name = urlsplit(url).hostname or url
    return name.removeprefix("www.")


def page(url: str) -> str:
    """The host and, short enough to read, the path: tells two pages of one host apart."""
    path = urlsplit(url).path.rstrip("/")
    shown = host(url) + path
    return shown if len(shown) <= LONGEST_PAGE else shown[: LONGEST_PAGE - 1] + "…"


def reason_arguments(arguments: Mapping[str, Any], language: str) -> dict[str, Any]:
    """A reason's arguments as the language writes them (kinds: services_catalog/reasons.py)."""
    worded: dict[str, Any] = {}
    for name, value in arguments.items():
        if name == "country":
            worded[name] = values.country(str(value), language)
        elif name == "language":
            worded[name] = values.language_name(str(value), language)
        elif name == "date":
            worded[name] = values.day(str(value), language) if value else ""
        elif name == "land":
            worded[name] = LAENDER.get(str(value), str(value))
        elif name in ("km", "age"):
            worded[name] = values.number(value, language)
        else:
            worded[name] = value
    return worded


class Cards:
    """Words services."""

    def __init__(self, bundles: Bundles) -> None:
        self._bundles = bundles

    def add(
        self, text: Text, service: ServiceShown, match: Mapping[str, Any], language: str
    ) -> None:
        """Append one card. `match` carries reasons and reachable_now, where there was a match."""
        self._heading(text, service, language)
        self._reasons(text, match, language)
        self._channels(text, service, language)
        self._cost_and_languages(text, service, language)
        self._freshness(text, service, language)

    def _say(self, message: str, language: str, /, **arguments: Any) -> str:
        return self._bundles.text(message, language, arguments)

    def _heading(self, text: Text, service: ServiceShown, language: str) -> None:
        name = service.name if len(service.name) <= LONGEST_NAME else service.name[:89] + "…"
        text.line(self._say("card-name", language, name=name))
        text.line(self._say("program-" + service.program.replace("_", "-"), language))
        if service.organization and service.organization not in service.name:
            text.line(self._say("card-organization", language, name=service.organization))

    def _reasons(self, text: Text, match: Mapping[str, Any], language: str) -> None:
        reasons = [
            self._reason(reason, language)
            for reason in match.get("reasons", ())
            if reason["code"] not in SAID_BELOW
        ][:MAX_REASONS]
        for reason in reasons:
            text.line(self._say("card-reason", language, reason=reason))

    def _reason(self, reason: Mapping[str, Any], language: str) -> str:
        arguments = dict(reason["arguments"])
        if "topic" in arguments:
            topic = "topic-" + str(arguments["topic"]).replace("_", "-")
            arguments["topic"] = self._bundles.text(topic, language)
        if "status" in arguments:
            status = "button-status-" + str(arguments["status"]).replace("_", "-")
            known = self._bundles.has(status, language)
            arguments["status"] = self._bundles.text(status, language) if known else ""
        name = "reason-" + reason["code"].replace("_", "-")
        return self._bundles.text(name, language, reason_arguments(arguments, language))

    def _channels(self, text: Text, service: ServiceShown, language: str) -> None:
        for phone in service.phones[:2]:
            message = "card-phone" if phone.from_abroad else "card-phone-in-germany"
            text.line(self._say(message, language, phone=phone.display))
        if service.email:
            text.line(self._say("card-email", language, email=service.email))
        if service.url:
            shown = host(service.url)
            line = self._say("card-website", language, website=shown)
            text.line_with_link(line, shown, service.url)
        address = ", ".join(
            part
            for part in (
                service.street,
                " ".join(filter(None, (service.postal_code, service.city))),
            )
            if part
        )
        if address:
            text.line(self._say("card-address", language, address=address))
        if service.opening_hours and len(service.opening_hours) <= 120:
            text.line(self._say("card-hours", language, hours=service.opening_hours))

    def _cost_and_languages(self, text: Text, service: ServiceShown, language: str) -> None:
        if service.cost_free:
            text.line(self._say("card-free", language))
        if service.languages:
            names = [values.language_name(code, language) for code in service.languages[:8]]
            text.line(
                self._say("card-languages", language, languages=values.listed(names, language))
            )

    def _freshness(self, text: Text, service: ServiceShown, language: str) -> None:
        shown = host(service.source_url)
        checked = values.day(service.checked_on, language)
        line = self._say("card-checked", language, date=checked, source=shown)
        text.line_with_link(line, shown, service.source_url)
        if service.may_be_old:
            if service.source_date:
                old = values.day(service.source_date, language)
                text.line(self._say("card-old-since", language, date=old))
            else:
                text.line(self._say("card-old", language))

    def add_short(self, text: Text, service: ServiceShown, language: str) -> None:
        """Append a card for an emergency: the name and how to reach it, nothing to read through."""
        text.line(self._say("card-name", language, name=service.name))
        self._channels(text, service, language)
        if service.languages:
            names = [values.language_name(code, language) for code in service.languages[:8]]
            text.line(
                self._say("card-languages", language, languages=values.listed(names, language))
            )

    def add_finder(self, text: Text, service: ServiceShown, language: str) -> None:
        """Append an official finder: its name as a link."""
        if service.url:
            line = self._say("card-finder", language, name=service.name)
            text.line_with_link(line, service.name, service.url)
