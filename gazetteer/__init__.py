"""Names of places, countries and languages, in all scripts, and what they stand for."""

from gazetteer.gazetteer import Gazetteer
from gazetteer.places import LAENDER, Mention, Place, distance_km

__all__ = ["LAENDER", "Gazetteer", "Mention", "Place", "distance_km"]
