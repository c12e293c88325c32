"""Links: to our own pages, to what a source names, to a phone and to maps."""

from collections.abc import Mapping
from urllib.parse import quote, urlencode, urlsplit

from markupsafe import Markup

from services_catalog.record import PhoneNumber

_MAP_ZOOM = {"source": 16, "postal_code": 13, "city": 12}


def search_page(language: str, query: Mapping[str, str]) -> str:
    """The search page; empty values are left out."""
    given = {name: value for name, value in query.items() if value}
    return f"/{language}/" + (f"?{urlencode(given)}" if given else "")


def service_page(language: str, slug: str) -> str:
    """The page of one service."""
    return f"/{language}/service/{quote(slug, safe='')}"


def web(url: str | None) -> str | None:
    """A link of a source, if it is one that may be followed."""
    if not url:
        return None
    try:
        return url if urlsplit(url).scheme in ("http", "https") else None
    except ValueError:
        return None


def tel(phone: PhoneNumber) -> str | None:
    """What makes a phone dial; None where the number cannot be dialled."""
    if phone.e164:
        return f"tel:{phone.e164}"
    digits = "".join(char for char in phone.display if char.isascii() and char.isdigit())
    return f"tel:{digits}" if digits and phone.kind != "unknown" else None


def mailto(address: str) -> str:
    """What opens a letter."""
    return f"mailto:{quote(address, safe='@+')}"


def geo(lat: float, lon: float) -> str:
    """RFC 5870: opens the phone's own map."""
    return f"geo:{lat:.5f},{lon:.5f}"


def openstreetmap(lat: float, lon: float, position_from: str | None) -> str:
    """The place on openstreetmap.org, nearer the better it is known."""
    zoom = _MAP_ZOOM.get(position_from or "", 12)
    return (
        f"https://www.openstreetmap.org/?mlat={lat:.5f}&mlon={lon:.5f}"
        f"#map={zoom}/{lat:.5f}/{lon:.5f}"
    )


def outside(url: str, label: str) -> Markup:
    """A link away from here: nobody there learns where the person came from."""
    return Markup('<a href="{}" rel="noreferrer external"><bdi>{}</bdi></a>').format(url, label)


def direct(url: str, label: str) -> Markup:
    """A link that dials or writes. Numbers and addresses run from left to right everywhere."""
    return Markup('<a href="{}"><bdi dir="ltr">{}</bdi></a>').format(url, label)
