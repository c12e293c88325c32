"""The index hands Rasa's own check exactly the rules that could pass it."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.constants import SHOULD_NOT_BE_SET

from nlu.rule_index import possible_keys

ACTIONS = st.sampled_from(["action_listen", "action_answer", "form"])
INTENTS = st.sampled_from(["greet", "affirm", SHOULD_NOT_BE_SET])


@st.composite
def states(draw: st.DrawFn) -> dict[str, Any]:
    state: dict[str, Any] = {}
    if draw(st.booleans()):
        state["prev_action"] = {"action_name": draw(ACTIONS)}
    if draw(st.booleans()):
        state["user"] = {"intent": draw(INTENTS)}
    if draw(st.booleans()):
        state["active_loop"] = {"name": draw(st.sampled_from(["form", SHOULD_NOT_BE_SET]))}
    return state


HISTORIES = st.lists(states(), min_size=1, max_size=3)


class Policy(RulePolicy):  # type: ignore[misc]
    """Rasa's checks without a trained model."""

    def __init__(self) -> None:
        pass


@given(st.lists(HISTORIES, min_size=1, max_size=12), HISTORIES)
def test_indexed_and_exhaustive_search_find_the_same_rules(
    rules: list[list[dict[str, Any]]], conversation: list[dict[str, Any]]
) -> None:
    policy = Policy()
    lookup = {json.dumps(rule, sort_keys=True): "action_x" for rule in rules}
    exhaustive = set(lookup)
    for turn, state in enumerate(reversed(conversation)):
        exhaustive = {k for k in exhaustive if policy._is_rule_applicable(k, turn, state)}
    assert possible_keys(policy, lookup, conversation) == exhaustive
