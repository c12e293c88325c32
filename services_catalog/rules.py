"""The matching rules are data: this reads and checks `eligibility.yml`.

Anything the matcher would not understand is refused with a sentence that names the entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gazetteer.places import LAENDER
from services_catalog.errors import CatalogueError
from services_catalog.match_conditions import AgeRange, Condition
from services_catalog.match_rules import FAR_KM, Finder, Offer, Rule, Rules
from services_catalog.match_situation import NO_TOPIC
from services_catalog.person import DANGERS, STATUSES
from services_catalog.reasons import REASONS
from services_catalog.record import PROGRAMS

RULES_FILE = Path(__file__).with_name("eligibility.yml")

_OFFER_LISTS = ("ids", "lacks_ids", "names", "lacks_names", "topics", "kinds", "prefer_topics")
_OFFER_SWITCHES = ("fits_topic", "prefer_topic", "advises_abroad")
_BEYOND = ("far", "last", "nationwide", "never")
_OFFER_KEYS = frozenset(
    {"program", "subtype", "band", "reach", "radius_km", "beyond", "through"}
    | set(_OFFER_LISTS)
    | set(_OFFER_SWITCHES)
)
_RULE_KEYS = frozenset(
    {"id", "statement", "source", "unsourced", "when", "offer", "must", "forbid"}
    | {"reason", "reasons", "urgent"}
)
_CONDITION_SETS = (
    "where",
    "country",
    "origin",
    "citizenship",
    "status",
    "topic",
    "danger",
    "missing",
)
_CONDITION_KEYS = frozenset({"age", "target", "in_transit", "unless"} | set(_CONDITION_SETS))
_WORDS: Mapping[str, frozenset[str]] = {
    "where": frozenset({"germany", "abroad", "unknown"}),
    "citizenship": frozenset({"eu", "non_eu", "unknown"}),
    "status": frozenset(STATUSES),
    "danger": frozenset(DANGERS),
}


class RulesError(CatalogueError):
    """The rules file cannot be used; the message says which entry and what to change."""


@cache
def packaged_rules() -> Rules:
    """The rules that come with the program."""
    return load_rules(RULES_FILE)


def load_rules(path: Path) -> Rules:
    """Read and check a rules file. Raises RulesError."""
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise RulesError(f"{path.name} cannot be read as YAML: {error}") from error
    top = _mapping(raw, path.name)
    lists = {
        name: _words(words, f"list {name}", {})
        for name, words in _mapping(top.get("lists", {}), "lists").items()
    }
    offers = {
        name: _offer(name, _mapping(entry, f"offer {name}"))
        for name, entry in _mapping(top.get("offers"), "offers").items()
    }
    rules = tuple(_rule(entry, lists, offers) for entry in _sequence(top.get("rules"), "rules"))
    _no_twins(rule.id for rule in rules)
    finders = tuple(_finder(entry) for entry in _sequence(top.get("finders", []), "finders"))
    return Rules(lists, offers, rules, finders)


def _offer(name: str, entry: Mapping[str, Any]) -> Offer:
    at = f"offer {name}"
    _known(entry, _OFFER_KEYS, at)
    programs = _words(_listed(entry.get("program")), f"{at}, program", {})
    _among(programs, PROGRAMS, f"{at}, program")
    radius = entry.get("radius_km", FAR_KM)
    if not isinstance(radius, int) or isinstance(radius, bool) or not 1 <= radius <= FAR_KM:
        raise RulesError(f"{at}: radius_km must be a whole number from 1 to {FAR_KM}.")
    through = entry.get("through")
    lists: dict[str, Any] = {
        key: _words(entry.get(key, []), f"{at}, {key}", {}) for key in _OFFER_LISTS
    }
    switches: dict[str, Any] = {
        key: _yes_or_no(entry.get(key, False), f"{at}, {key}") for key in _OFFER_SWITCHES
    }
    return Offer(
        name=name,
        programs=programs,
        band=_one(entry, "band", ("now", "there"), at),
        reach=_one(entry, "reach", ("near", "nationwide", "partners"), at),
        subtype=entry.get("subtype"),
        radius_km=radius,
        beyond=_one({"beyond": "last", **entry}, "beyond", _BEYOND, at),
        through=None if through is None else dict(_mapping(through, f"{at}, through")),
        **lists,
        **switches,
    )


def _rule(raw: object, lists: Mapping[str, tuple[str, ...]], offers: Mapping[str, Offer]) -> Rule:
    entry = _mapping(raw, "rules")
    at = f"rule {entry.get('id', '(without id)')}"
    _known(entry, _RULE_KEYS, at)
    for key in ("id", "statement", "when"):
        if not entry.get(key):
            raise RulesError(f"{at}: `{key}` is missing.")
    source = _source(entry, at)
    given = _mapping(entry.get("offer", {}), f"{at}, offer")
    must = frozenset(_words(entry.get("must", []), f"{at}, must", {}))
    forbid = frozenset(_words(entry.get("forbid", []), f"{at}, forbid", {}))
    _among(given, offers, f"{at}, offer")
    _among(must, given, f"{at}, must")
    _among(forbid, [*offers, *PROGRAMS], f"{at}, forbid")
    if not given and not forbid:
        raise RulesError(f"{at}: it neither offers nor forbids anything.")
    for name, weight in given.items():
        if not isinstance(weight, int) or isinstance(weight, bool) or not 0 < weight < 1000:
            raise RulesError(f"{at}: the weight of {name} must be a whole number from 1 to 999.")
    return Rule(
        id=str(entry["id"]),
        statement=str(entry["statement"]),
        source=source,
        when=_condition(entry["when"], lists, offers, at),
        offer=dict(given),
        must=must,
        forbid=forbid,
        reasons=_reasons(entry, given, at),
        urgent=_yes_or_no(entry.get("urgent", False), f"{at}, urgent"),
    )


def _reasons(entry: Mapping[str, Any], given: Iterable[str], at: str) -> dict[str, str]:
    own = _mapping(entry.get("reasons", {}), f"{at}, reasons")
    _among(own, given, f"{at}, reasons")
    found = {name: own.get(name, entry.get("reason")) for name in given}
    for code in found.values():
        if code not in REASONS:
            raise RulesError(f"{at}: reason {code!r} is no code of reasons.py.")
    return found


def _source(entry: Mapping[str, Any], at: str) -> str | None:
    source, unsourced = entry.get("source"), entry.get("unsourced", False)
    if (source is None) != (unsourced is True):
        raise RulesError(f"{at}: give either `source` (a URL) or `unsourced: true`.")
    if source is not None and not str(source).lower().startswith(("http://", "https://")):
        raise RulesError(f"{at}: `source` must be a URL.")
    return None if source is None else str(source)


def _condition(
    raw: object, lists: Mapping[str, tuple[str, ...]], offers: Mapping[str, Offer], at: str
) -> Condition:
    entry = _mapping(raw, f"{at}, when")
    _known(entry, _CONDITION_KEYS, f"{at}, when")
    sets: dict[str, frozenset[str]] = {}
    for key in _CONDITION_SETS:
        if key in entry:
            sets[key] = frozenset(_words(entry[key], f"{at}, {key}", lists))
            if key in _WORDS:
                _among(sets[key], _WORDS[key], f"{at}, {key}")
    _among(sets.get("missing", ()), offers, f"{at}, missing")
    _look_right(sets, at)
    target = None
    if "target" in entry:
        target = _one(entry, "target", ("known", "undecided"), at)
    in_transit = entry.get("in_transit")
    if in_transit is not None:
        _yes_or_no(in_transit, f"{at}, in_transit")
    return Condition(
        age=_age(entry.get("age"), at),
        target=target,
        in_transit=in_transit,
        unless=tuple(
            _condition(one, lists, offers, f"{at}, unless")
            for one in _listed(entry.get("unless", []))
        ),
        **sets,
    )


def _look_right(sets: Mapping[str, frozenset[str]], at: str) -> None:
    for key in ("country", "origin"):
        wrong = [code for code in sets.get(key, ()) if not (len(code) == 2 and code.isupper())]
        if wrong:
            raise RulesError(f"{at}, {key}: {wrong[0]!r} is no ISO 3166 alpha-2 code.")
    for topic in sets.get("topic", ()):
        if topic != NO_TOPIC and not topic.startswith("ask_"):
            raise RulesError(f"{at}, topic: {topic!r} is neither an intent ask_… nor `none`.")


def _age(raw: object, at: str) -> AgeRange | str | None:
    if raw is None or raw == "unknown":
        return None if raw is None else "unknown"
    entry = _mapping(raw, f"{at}, age")
    _known(entry, frozenset({"min", "max"}), f"{at}, age")
    for key, value in entry.items():
        if not isinstance(value, int) or isinstance(value, bool):
            raise RulesError(f"{at}, age: {key} must be a whole number of years.")
    found = AgeRange(entry.get("min", 0), entry.get("max", AgeRange().high))
    if found.low > found.high:
        raise RulesError(f"{at}, age: min is above max.")
    return found


def _finder(raw: object) -> Finder:
    entry = _mapping(raw, "finders")
    _known(entry, frozenset({"id", "programs", "land"}), "finders")
    programs = _words(entry.get("programs", []), "finders, programs", {})
    _among(programs, PROGRAMS, "finders, programs")
    land = entry.get("land")
    if land is not None and land not in LAENDER:
        raise RulesError(f"finders, land: {land!r} is no Land (ISO 3166-2:DE, for example SN).")
    return Finder(str(entry.get("id")), frozenset(programs), land)


def _words(raw: object, at: str, lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    found: list[str] = []
    for word in _sequence(raw, at):
        if not isinstance(word, str):
            raise RulesError(f"{at}: {word!r} is no text (put quotes around NO, ON and numbers).")
        if word.startswith("@"):
            if word[1:] not in lists:
                raise RulesError(f"{at}: there is no list {word[1:]!r}.")
            found += lists[word[1:]]
        else:
            found.append(word)
    return tuple(found)


def _mapping(raw: object, at: str) -> Mapping[str, Any]:
    if not isinstance(raw, dict) or not all(isinstance(key, str) for key in raw):
        raise RulesError(f"{at}: expected names with values (`key: value`).")
    return raw


def _sequence(raw: object, at: str) -> list[Any]:
    if not isinstance(raw, list):
        raise RulesError(f"{at}: expected a list.")
    return raw


def _listed(raw: object) -> list[Any]:
    return raw if isinstance(raw, list) else [] if raw is None else [raw]


def _known(entry: Mapping[str, Any], keys: frozenset[str], at: str) -> None:
    unknown = sorted(set(entry) - keys)
    if unknown:
        raise RulesError(f"{at}: unknown key {unknown[0]!r}; known are {', '.join(sorted(keys))}.")


def _among(words: Iterable[str], allowed: Iterable[str], at: str) -> None:
    known = set(allowed)
    for word in words:
        if word not in known:
            raise RulesError(f"{at}: {word!r} is not known.")


def _one(entry: Mapping[str, Any], key: str, allowed: tuple[str, ...], at: str) -> Any:
    if entry.get(key) not in allowed:
        raise RulesError(f"{at}: `{key}` must be one of {', '.join(allowed)}.")
    return entry[key]


def _yes_or_no(value: object, at: str) -> bool:
    if not isinstance(value, bool):
        raise RulesError(f"{at}: must be true or false.")
    return value


def _no_twins(ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            raise RulesError(f"rule {id}: the id is used twice.")
        seen.add(id)
