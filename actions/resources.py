"""What the actions decide with; set once by the composition root, by tests their own."""

from dataclasses import dataclass

from gazetteer import Gazetteer
from knowledge import Knowledge
from services_catalog.catalogue import Catalogue
from services_catalog.matching import Matcher


@dataclass(frozen=True, slots=True)
class Resources:
    """The catalogue with its matcher, the names of places, and what is told to whom."""

    catalogue: Catalogue
    matcher: Matcher
    gazetteer: Gazetteer
    knowledge: Knowledge


class ResourcesMissingError(RuntimeError):
    """The actions were called before `use()` told them what to decide with."""


_current: Resources | None = None


def use(resources: Resources) -> None:
    """Set what all actions of this process decide with."""
    global _current
    _current = resources


def resources() -> Resources:
    """What was set. Raises ResourcesMissingError with what to do."""
    if _current is None:
        raise ResourcesMissingError(
            "The actions have no catalogue: call actions.resources.use() first "
            "(vorweg.compose does; `vorweg rasa run actions` too)."
        )
    return _current
