"""The page of one service: everything that is known about it, in words."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from gazetteer import LAENDER
from services_catalog.record import ServiceRecord
from web import addresses, cards
from web.germany import Map, map_of
from web.words import Words, borrowed

# Terms that demand to be named beside the entry: label, link.
LICENCES = {
    "cc-by-4.0": ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "odbl": ("ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    "mit": ("MIT", "https://opensource.org/license/mit"),
}
# Nearer than a house nobody needs to be told that the mark is rough.
_EXACT = "source"


@dataclass(frozen=True, slots=True)
class View:
    """What the template shows. about, contact, for_whom: lines. place: name of its town."""

    name: str
    lang: str | None
    program: Markup
    organization: str | None
    description: Markup | None
    contact: list[Markup]
    for_whom: list[Markup]
    topics: list[Markup]
    about: list[Markup]
    checked: Markup
    source: Markup
    licence: Markup | None
    evidence: str | None
    warning: Markup | None
    alert: str | None
    place: str | None
    map: Map | None
    approximate: bool
    geo: str | None
    openstreetmap: str | None


def view(record: ServiceRecord, words: Words) -> View:
    """Everything about a record in one language."""
    lat, lon = record.lat, record.lon
    placed = lat is not None and lon is not None
    return View(
        name=record.name,
        lang=cards.language_of_names(record),
        program=words.program(record.program),
        organization=record.organization if record.organization != record.name else None,
        description=_description(record, words),
        contact=cards.contact(record, words),
        for_whom=_for_whom(record, words),
        topics=words.topics(record.topics),
        about=[
            *cards.cost(record, words),
            *_area(record, words),
            *(cards.spoken(record, words) or [words("web-languages-unknown")]),
        ],
        checked=cards.checked(record, words),
        source=_source(record),
        licence=_licence(record),
        evidence=record.evidence,
        warning=cards.warning(record, words),
        alert=record.alert,
        place=record.city or LAENDER.get(record.land or ""),
        map=map_of(lat, lon) if lat is not None and lon is not None else None,
        approximate=record.position_from != _EXACT,
        geo=addresses.geo(lat, lon) if lat is not None and lon is not None else None,
        openstreetmap=(
            addresses.openstreetmap(lat, lon, record.position_from)
            if placed and lat is not None and lon is not None
            else None
        ),
    )


def _description(record: ServiceRecord, words: Words) -> Markup | None:
    """In the page's language if there is one, else in English, else in German and said so."""
    german, english = record.description_de, record.description_en
    if words.code == "de" and german:
        return escape(german)
    if english:
        return _foreign(english, "en", words)
    if german:
        return words("web-in-german") + Markup("<br>") + _foreign(german, "de", words)
    return None


def _foreign(text: str, code: str, words: Words) -> Markup:
    if code == words.code:
        return escape(text)
    return borrowed(escape(text), code)


def _for_whom(record: ServiceRecord, words: Words) -> list[Markup]:
    lines = []
    if record.target_group:
        lines.append(_foreign(record.target_group, "de", words))
    least, most = record.minimum_age, record.maximum_age
    if least is not None and most is not None:
        lines.append(words("web-ages", **{"from": least, "to": most}))
    elif least is not None:
        lines.append(words("web-ages-from", **{"from": least}))
    elif most is not None:
        lines.append(words("web-ages-up-to", to=most))
    return lines


def _area(record: ServiceRecord, words: Words) -> list[Markup]:
    if record.country != "DE":
        return []
    if record.scope == "national":
        return [words.reason("serves-all-germany")]
    if record.scope == "state" and record.land:
        return [words.reason("responsible-for-your-land", land=record.land)]
    return []


def _source(record: ServiceRecord) -> Markup:
    """The title of the source as a link."""
    title, url = record.source_title or record.source_url, addresses.web(record.source_url)
    return addresses.outside(url, title) if url else escape(title)


def _licence(record: ServiceRecord) -> Markup | None:
    known = LICENCES.get(record.reuse)
    return addresses.outside(known[1], known[0]) if known else None
