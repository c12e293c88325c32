"""Changes to Rasa 3.6.21 that its own configuration cannot reach.

Each says why, and names the symbols it stands on. `apply()` first checks that these look as they
did in 3.6.21 and raises `PatchError` if not, so that another version of Rasa fails at start and
not in a conversation.
"""

import inspect
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import jsonschema
from rasa.core.actions.action import RemoteAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa.version import __version__ as rasa_version
from sqlalchemy.engine import URL

from nlu.errors import DialogueError
from nlu.local_actions import LocalActions
from nlu.rule_index import possible_keys


class PatchError(DialogueError):
    """Rasa is not the Rasa these changes were written for."""


_URL_PARTS = ["dialect", "host", "port", "db", "username", "password", "login_db", "query"]
_applied = False


def apply() -> None:
    """Put all changes in place; a second call does nothing."""
    global _applied
    if _applied:
        return
    _check()
    _compile_action_schema_once()
    _send_actions_only_what_they_need()
    _look_event_types_up()
    _index_rules()
    _build_database_urls_for_sqlalchemy_2()
    _applied = True


def _check() -> None:
    _expect(rasa_version.startswith("3.6."), f"version {rasa_version}")
    _expect_parameters(RemoteAction._validate_action_result, ["self", "result"])
    _expect_parameters(RemoteAction.action_response_format_spec, [])
    _expect_parameters(RemoteAction._action_call_format, ["self", "tracker", "domain"])
    _expect_parameters(RemoteAction.run, ["self", "output_channel", "nlg", "tracker", "domain"])
    source = inspect.getsource(RemoteAction.run)
    _expect("self._validate_action_result(response)" in source, "RemoteAction.run")
    _expect("self._action_call_format(tracker, domain)" in source, "RemoteAction.run")
    _expect_parameters(DialogueStateTracker.current_state, ["self", "event_verbosity"])
    _expect(hasattr(EventVerbosity, "NONE"), "EventVerbosity")
    _expect_parameters(Domain.as_dict, ["self"])
    _expect_parameters(Event.resolve_by_type, ["type_name", "default"])
    _expect_parameters(RulePolicy._get_possible_keys, ["self", "lookup", "states"])
    _expect_parameters(
        RulePolicy._is_rule_applicable, ["self", "rule_key", "turn_index", "conversation_state"]
    )
    _expect(hasattr(RulePolicy, "_rule_key_to_state"), "RulePolicy._rule_key_to_state")
    _expect_parameters(SQLTrackerStore.get_db_url, _URL_PARTS)


def _expect(condition: bool, what: str) -> None:
    if not condition:
        raise PatchError(
            f"Rasa is not as expected ({what}). nlu/rasa_patches.py was written for 3.6.21: "
            "compare each change with the installed version, see docs/decisions/0001."
        )


def _expect_parameters(function: Any, names: list[str]) -> None:
    parameters = list(inspect.signature(function).parameters)
    _expect(parameters == names, getattr(function, "__qualname__", repr(function)))


def _compile_action_schema_once() -> None:
    """`jsonschema.validate` checks the schema itself at each call: 75 % of a form's turn.

    Stands on: RemoteAction._validate_action_result, RemoteAction.action_response_format_spec.
    The answer of an action server is still checked against the same schema; that of our own
    actions, made by rasa_sdk in this process, only for its outline.
    """
    schema = RemoteAction.action_response_format_spec()
    validator_class = jsonschema.validators.validator_for(schema)
    validator_class.check_schema(schema)
    validator = validator_class(schema)

    def validate_action_result(self: Any, result: Any) -> bool:
        if isinstance(self.action_endpoint, LocalActions) and _has_outline(result):
            return True
        # Only the path is told: the error's text would quote values, which people gave.
        for error in validator.iter_errors(result):
            path = "/".join(str(part) for part in error.absolute_path)
            raise DialogueError(f"An action's answer breaks Rasa's format at '{path}'.")
        return True

    RemoteAction._validate_action_result = validate_action_result


def _has_outline(result: Any) -> bool:
    return isinstance(result, dict) and all(
        isinstance(result.get(part), list) and all(isinstance(one, dict) for one in result[part])
        for part in ("events", "responses")
    )


def _send_actions_only_what_they_need() -> None:
    """An action call would carry each event of the session, serialised anew for each call.

    In-process actions get those since the person's last message (rasa_sdk reads the slots to
    validate from them) and the domain as one shared object, which they must not change.
    Stands on: RemoteAction._action_call_format, DialogueStateTracker.current_state.
    """
    original = RemoteAction._action_call_format

    def action_call_format(
        self: Any, tracker: DialogueStateTracker, domain: Domain
    ) -> dict[str, Any]:
        if not isinstance(self.action_endpoint, LocalActions):
            call: dict[str, Any] = original(self, tracker, domain)
            return call
        state = tracker.current_state(EventVerbosity.NONE)
        state["events"] = _events_since_last_message(tracker)
        return {
            "next_action": self.name(),
            "sender_id": tracker.sender_id,
            "tracker": state,
            "version": rasa_version,
            "domain": _domain_as_dict(domain),
        }

    RemoteAction._action_call_format = action_call_format


def _look_event_types_up() -> None:
    """Rasa walks through all subclasses of Event for each event it reads: a quarter of a turn.

    Stands on: Event.resolve_by_type. A type that is not known yet takes Rasa's way.
    """
    original = Event.resolve_by_type
    known: dict[str, type[Event]] = {}

    def resolve_by_type(type_name: str, default: type[Event] | None = None) -> type[Event] | None:
        if type_name not in known:
            found: type[Event] | None = original(type_name, default)
            if found is None or found.type_name != type_name:  # the default: may change by call
                return found
            known[type_name] = found
        return known[type_name]

    Event.resolve_by_type = staticmethod(resolve_by_type)


def _index_rules() -> None:
    """Rasa tries every rule at every prediction: a quarter of a turn (nlu/rule_index.py).

    Stands on: RulePolicy._get_possible_keys, _is_rule_applicable, _rule_key_to_state.
    """
    RulePolicy._get_possible_keys = possible_keys


def _build_database_urls_for_sqlalchemy_2() -> None:
    """`URL(...)` may not be called any more; Rasa's tools call it for a store named by its parts.

    The bot's own store is `nlu.conversation_store`. Not mended: `login_db` (creating a PostgreSQL
    database on the way), which sends plain strings to the database. Stands on:
    SQLTrackerStore.get_db_url.
    """
    original = SQLTrackerStore.get_db_url

    def get_db_url(
        dialect: str = "sqlite",
        host: str | None = None,
        port: int | None = None,
        db: str = "rasa.db",
        username: str | None = None,
        password: str | None = None,
        login_db: str | None = None,
        query: dict[str, Any] | None = None,
    ) -> Any:
        if host and "://" in host:
            return original(dialect, host)
        parts = urlsplit(f"scheme://{host}") if host else None
        return URL.create(
            dialect,
            username=username,
            password=password,
            host=(parts.hostname or host) if parts else None,
            port=(parts.port or port) if parts else port,
            database=login_db or db,
            query=query or {},
        )

    SQLTrackerStore.get_db_url = staticmethod(get_db_url)


def _events_since_last_message(tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    recent: list[dict[str, Any]] = []
    for event in reversed(tracker.events):
        recent.append(event.as_dict())
        if isinstance(event, UserUttered):
            break
    recent.reverse()
    return recent


class _Identity:
    """Key that holds a domain and compares by identity: hashing one means dumping it."""

    def __init__(self, domain: Domain) -> None:
        self.domain = domain

    def __hash__(self) -> int:
        return id(self.domain)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and other.domain is self.domain


@lru_cache(maxsize=4)
def _as_dict(key: _Identity) -> dict[str, Any]:
    result: dict[str, Any] = key.domain.as_dict()
    return result


def _domain_as_dict(domain: Domain) -> dict[str, Any]:
    return _as_dict(_Identity(domain))
