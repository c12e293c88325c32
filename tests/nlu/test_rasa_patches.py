from typing import Any

import pytest
import rasa.core.actions.action as rasa_action
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.events import Event, SlotSet, UserUttered

from nlu import rasa_patches
from nlu.errors import DialogueError


@pytest.fixture(autouse=True)
def patched() -> None:
    rasa_patches.apply()


def test_an_answer_in_the_right_format_passes() -> None:
    action = rasa_action.RemoteAction("a", None)
    answer = {"events": [{"event": "slot", "name": "x", "value": 1}], "responses": [{"custom": {}}]}
    assert action._validate_action_result(answer)


@pytest.mark.parametrize(
    "answer",
    [
        {"events": [{"event": "slot"}], "responses": []},
        {"events": [{"name": "xylophone"}], "responses": []},
        {"events": [], "responses": "xylophone"},
        {"events": "xylophone"},
    ],
)
def test_an_answer_in_a_wrong_format_is_refused_without_quoting_it(answer: dict[str, Any]) -> None:
    with pytest.raises(DialogueError) as refused:
        rasa_action.RemoteAction("a", None)._validate_action_result(answer)
    assert "xylophone" not in str(refused.value)


def test_events_are_found_by_their_type_name() -> None:
    assert Event.resolve_by_type("slot") is SlotSet
    assert Event.resolve_by_type("user") is UserUttered
    assert Event.resolve_by_type("slot") is SlotSet
    assert Event.resolve_by_type("no such", SlotSet) is SlotSet
    with pytest.raises(ValueError, match="no such"):
        Event.resolve_by_type("no such")
    assert Event.resolve_by_type("topic") is None


@pytest.mark.parametrize(
    ("parts", "url"),
    [
        ({"db": "d.db"}, "sqlite:///d.db"),
        ({"host": "postgresql://u:p@h/d"}, "postgresql://u:p@h/d"),
        (
            {
                "dialect": "postgresql",
                "host": "h:5433",
                "db": "d",
                "username": "u",
                "password": "p",
            },
            "postgresql://u:p@h:5433/d",
        ),
        (
            {
                "dialect": "postgresql",
                "host": "h",
                "login_db": "l",
                "query": {"sslmode": "require"},
            },
            "postgresql://h/l?sslmode=require",
        ),
    ],
)
def test_a_database_named_by_its_parts_gets_a_url(parts: dict[str, Any], url: str) -> None:
    made = SQLTrackerStore.get_db_url(**parts)
    text = made if isinstance(made, str) else made.render_as_string(hide_password=False)
    assert text == url


def test_another_rasa_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rasa_patches, "rasa_version", "3.7.0")
    with pytest.raises(rasa_patches.PatchError, match="docs/decisions/0001"):
        rasa_patches._check()


def test_a_changed_symbol_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SQLTrackerStore, "get_db_url", staticmethod(lambda url: url))
    with pytest.raises(rasa_patches.PatchError, match="not as expected"):
        rasa_patches._check()
