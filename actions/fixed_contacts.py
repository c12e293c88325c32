"""Services that are named without a match: in an emergency, and where a person asks for a human."""

from functools import cache
from pathlib import Path

import yaml

FILE = Path(__file__).parent / "data" / "fixed_contacts.yml"


@cache
def _all() -> dict[str, list[str]]:
    loaded: dict[str, list[str]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return loaded


def contacts(situation: str) -> list[str]:
    """Ids of services for a situation; KeyError names a situation the file lacks."""
    return _all()[situation]


def situations() -> list[str]:
    """All situations of the file."""
    return list(_all())
