"""Arguments that any message may use: what holds for the whole house, from the facts."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from knowledge import packaged_knowledge

# Ages from and up to which the programmes are there; messages choose plural forms by them.
PROGRAM_AGES = ("jmd_age_from", "jmd_age_to", "mbe_age_over")


@cache
def program_ages() -> Mapping[str, Any]:
    """The ages of the programmes by the name of their figure (knowledge/facts/counselling.yml)."""
    facts = packaged_knowledge().topic("ask_counselling").facts
    figures = {name: figure for fact in facts.values() for name, figure in fact.figures.items()}
    return MappingProxyType({name: figures[name].value for name in PROGRAM_AGES})
