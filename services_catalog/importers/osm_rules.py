"""Which objects of OpenStreetMap become services (`osm_rules.yml`)."""

from collections.abc import Mapping
from typing import Any

from services_catalog.importers.program_words import program_of, rules

Tags = Mapping[str, str]
_FILE = "osm_rules.yml"


def program_or_reason(tags: Tags) -> tuple[str | None, str]:
    """The program of an object, or None and why it is left out."""
    for rule in rules(_FILE)["rules"]:
        if not _fits(rule["tags"], tags):
            continue
        if "left_out" in rule:
            return None, rule["left_out"]
        named = program_of(tags.get("name"), tags.get("operator"))
        if "program" in rule or named is not None:
            if not tags.get("name"):
                return None, "without a name"
            return named or rule["program"], ""
    for key in rules(_FILE)["main_tags"]:
        if key in tags:
            return None, f"no rule for {key}={tags[key][:40]}"
    return None, "no rule for its tags"


def _fits(wanted: Mapping[str, Any], tags: Tags) -> bool:
    return all(_has(tags.get(key), values) for key, values in wanted.items())


def _has(value: str | None, values: Any) -> bool:
    if value is None:
        return False
    return any(part.strip() in values for part in value.split(";"))
