"""Names of places, countries and languages, in all scripts, and what they stand for."""

from gazetteer.countries import Countries, CountryKind
from gazetteer.gazetteer import Gazetteer
from gazetteer.languages import Languages
from gazetteer.places import LAENDER, Mention, Place, distance_km

__all__ = [
    "LAENDER",
    "Countries",
    "CountryKind",
    "Gazetteer",
    "Languages",
    "Mention",
    "Place",
    "distance_km",
]
