"""What may be said about how far an office is: no more than its position allows."""

from __future__ import annotations

from gazetteer.normalise import fold
from gazetteer.places import Place
from services_catalog.match_candidates import Candidate
from services_catalog.record import ServiceRecord

# As far as this an office is called near; farther ones are said to be within reach.
NEAR_KM = 30
# Two centres of towns so close are the same town under two spellings.
_SAME_CENTRE_KM = 0.5


def whole_km(distance_km: float) -> int:
    """Kilometres as they are said: nothing is "0 km" away that has a door of its own."""
    return max(1, round(distance_km))


def told_km(candidate: Candidate) -> float | None:
    """The distance of a result: exact only where the position is that of the office itself."""
    distance = candidate.distance_km
    if distance is None or candidate.service.position_from == "source":
        return distance
    return float(whole_km(distance))


def is_in_town(candidate: Candidate, target: Place) -> bool:
    """Whether all that is known is that the office is in the very town of the place.

    The position is then the middle of the town, and a distance to it means nothing.
    """
    service = candidate.service
    if service.position_from != "city" or target.kind not in ("city", "district", "postal_code"):
        return False
    if target.kind == "city" and (candidate.distance_km or 0.0) < _SAME_CENTRE_KM:
        return candidate.distance_km is not None
    return _is_part_of(target, service)


def _is_part_of(target: Place, service: ServiceRecord) -> bool:
    """Districts are named after their town: "Berlin-Neukölln"."""
    town, place = fold(service.city or ""), fold(target.name)
    return bool(town) and (place == town or place.startswith(f"{town}-"))
