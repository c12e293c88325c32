"""Finds the rules that can apply by the latest turn, instead of trying all of them each time.

Rasa's RulePolicy walks through every learned rule for every prediction: with one rule a topic, half
inside and half outside the form, that was a quarter of a turn's time. A rule whose latest state
names another intent or another previous action than the conversation's cannot apply, so only those
with the same (or with none) are handed to Rasa's own check, whose verdict is unchanged.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.constants import SHOULD_NOT_BE_SET

State = Mapping[str, Any]
_Key = tuple[str | None, str | None]

# Rasa builds a lookup once and keeps it as long as the policy lives.
_indexes: dict[int, tuple[Mapping[str, str], dict[_Key, list[str]]]] = {}


def possible_keys(
    policy: RulePolicy, lookup: Mapping[str, str], states: Sequence[State]
) -> set[str]:
    """The keys of `lookup` whose rules apply to the states, oldest first."""
    if not states:
        return set(lookup)
    index = _index_of(policy, lookup)
    action, intent = _latest(states[-1])
    found = {
        key
        for by_action in {action, None}
        for by_intent in {intent, None}
        for key in index.get((by_action, by_intent), ())
    }
    for turn, state in enumerate(reversed(states)):
        found = {key for key in found if policy._is_rule_applicable(key, turn, state)}
    return found


def _index_of(policy: RulePolicy, lookup: Mapping[str, str]) -> dict[_Key, list[str]]:
    known = _indexes.get(id(lookup))
    if known is None or known[0] is not lookup:
        index: dict[_Key, list[str]] = defaultdict(list)
        for key in lookup:
            index[_latest(policy._rule_key_to_state(key)[-1])].append(key)
        known = _indexes[id(lookup)] = (lookup, dict(index))
    return known[1]


def _latest(state: State) -> _Key:
    """Previous action and intent that a state names; None where a rule does not look at it.

    A state without a previous action begins a conversation: Rasa compares nothing else then.
    """
    action = _plain(state.get("prev_action", {}).get("action_name"))
    return action, _plain(state.get("user", {}).get("intent")) if action else None


def _plain(value: Any) -> str | None:
    # A rule that says "not set" has to be tried as well.
    return value if isinstance(value, str) and value != SHOULD_NOT_BE_SET else None
