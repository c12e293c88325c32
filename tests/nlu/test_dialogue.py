import asyncio
import itertools
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from nlu.dialogue import Dialogue
from nlu.errors import DialogueError, PayloadError
from nlu.types import NamedButton, Turn

pytestmark = pytest.mark.rasa


async def say(dialogue: Dialogue, conversation: str, text: str, **metadata: Any) -> Turn:
    return await dialogue.handle(conversation, await dialogue.understand(text), metadata)


def names(turn: Turn) -> list[str]:
    return [message.name for message in turn.messages]


async def test_a_greeting_is_answered_by_a_named_message(dialogue: Dialogue) -> None:
    turn = await say(dialogue, "c", "hello there", language="en")
    assert names(turn) == ["greet"]
    assert turn.asking is None


async def test_understanding_carries_ranking_language_and_entities(dialogue: Dialogue) -> None:
    found = await dialogue.understand("housing in Kassel, I am 25", chosen_language="ar")
    assert found.language == "ar"
    assert {(e.entity, e.value) for e in found.entities} == {("age", 25), ("place", "Kassel")}
    assert found.confidence == max(entry.confidence for entry in found.ranking)
    assert "nlu_fallback" not in {entry.intent for entry in found.ranking}


async def test_the_language_hints_reach_the_components(dialogue: Dialogue) -> None:
    assert (await dialogue.understand("hello", chosen_language="fa")).language == "fa"
    assert (await dialogue.understand("hello")).language == "en"


async def test_a_question_is_answered_before_anything_is_asked(dialogue: Dialogue) -> None:
    turn = await say(dialogue, "c", "I need a flat")
    assert names(turn) == ["answer-housing", "ask-age"]
    assert turn.asking == "age"
    assert turn.messages[1].buttons == (NamedButton("skip", '/inform{"age": 0}'),)
    assert await dialogue.awaiting("c") == "age"


async def test_the_form_asks_only_for_what_is_missing_and_ends_in_a_result(
    dialogue: Dialogue,
) -> None:
    await say(dialogue, "c", "a flat in Leipzig")
    turn = await say(dialogue, "c", "25")
    assert names(turn) == ["result"]
    assert turn.messages[0].arguments == {"age": 25, "destination": "Leipzig"}
    assert turn.asking is None


async def test_a_side_question_is_answered_and_the_thread_taken_up(dialogue: Dialogue) -> None:
    await say(dialogue, "c", "I need a flat")
    assert names(await say(dialogue, "c", "and what about housing?")) == [
        "answer-housing",
        "ask-age",
    ]


async def test_the_form_can_be_stopped(dialogue: Dialogue) -> None:
    await say(dialogue, "c", "I need a flat")
    turn = await say(dialogue, "c", "stop")
    assert names(turn) == ["stopped"]
    assert turn.asking is None


async def test_a_refused_value_is_asked_for_again(dialogue: Dialogue) -> None:
    await say(dialogue, "c", "I need a flat")
    turn = await say(dialogue, "c", "200")
    assert turn.asking == "age"


async def test_an_unsure_message_reaches_the_rules_as_fallback_with_its_ranking(
    dialogue: Dialogue, small_actions: Any
) -> None:
    assert names(await say(dialogue, "c", "perhaps a flat")) == ["unsure"]
    await say(dialogue, "c", "I need a flat")  # calls the form's validation
    await say(dialogue, "c", "perhaps my answer 25")
    message = small_actions.calls[-1]["tracker"]["latest_message"]
    assert message["intent"]["name"] == "inform"  # an age was asked for and given
    assert message["intent_ranking"][0]["name"] == "inform"
    assert message["unsure"] is True


async def test_pressing_a_button_needs_no_understanding(dialogue: Dialogue) -> None:
    await say(dialogue, "c", "I need a flat")
    await dialogue.press("c", '/inform{"age": 30}', {})
    turn = await dialogue.press("c", '/inform{"place": {"value": "Kassel"}}', {})
    assert turn.messages[0].arguments == {"age": 30, "destination": "Kassel"}


@pytest.mark.parametrize(
    "payload",
    [
        "/no_such_intent",
        '/inform{"no_such_entity": 1}',
        "/session_start",
        "/nlu_fallback",
        '/inform{"age": [1]}',
        '/inform{"age":',
        "inform",
        "/inform" + '{"age": "' + "9" * 600 + '"}',
    ],
)
async def test_a_payload_the_domain_does_not_know_is_refused(
    dialogue: Dialogue, payload: str
) -> None:
    with pytest.raises(PayloadError) as refused:
        await dialogue.press("c", payload, {})
    assert "999" not in str(refused.value)
    assert await dialogue.awaiting("c") is None


@pytest.mark.parametrize("typed", ["/restart", '/inform{"age":1}', " \u200e/inform{}", "//greet"])
async def test_a_command_typed_by_hand_is_only_words(dialogue: Dialogue, typed: str) -> None:
    await say(dialogue, "c", "a flat in Leipzig")
    understanding = await dialogue.understand(typed)
    assert not understanding.text.startswith("/")
    assert understanding.intent not in ("restart", "greet")
    turn = await dialogue.handle("c", understanding, {})
    assert turn.asking is not None or names(turn) == ["result"]


@pytest.mark.parametrize(
    "text", ["", "/", "\x00\x01", "😀😀😀", "\u202e\u202d", "x" * 5000, "ه" * 5000]
)
async def test_odd_messages_are_answered(dialogue: Dialogue, text: str) -> None:
    assert names(await say(dialogue, "c", text)) == ["unsure"]


async def test_an_action_that_fails_is_an_error_that_quotes_nobody(dialogue: Dialogue) -> None:
    with pytest.raises(DialogueError) as failed:
        await say(dialogue, "c", "break xylophone")
    assert "xylophone" not in str(failed.value)
    assert "action_break" in str(failed.value)
    assert failed.value.__cause__ is None


async def test_a_turn_that_failed_leaves_the_conversation_as_it_was(dialogue: Dialogue) -> None:
    await say(dialogue, "c", "a flat in Leipzig")
    with pytest.raises(DialogueError):
        await say(dialogue, "c", "break")
    assert await dialogue.awaiting("c") == "age"
    assert names(await say(dialogue, "c", "25")) == ["result"]


async def test_a_component_that_fails_is_an_error_that_quotes_nobody(dialogue: Dialogue) -> None:
    with pytest.raises(DialogueError) as failed:
        await dialogue.understand("explode xylophone")
    assert "xylophone" not in str(failed.value)
    assert "small_component.py" in str(failed.value)


async def test_rules_without_end_are_an_error(dialogue: Dialogue) -> None:
    with pytest.raises(DialogueError, match="without end"):
        await say(dialogue, "c", "endless")


async def test_a_turn_in_which_nothing_is_said_is_visible(dialogue: Dialogue) -> None:
    assert (await say(dialogue, "c", "silence")).messages == ()


async def test_an_action_may_decline_to_run(dialogue: Dialogue) -> None:
    assert (await say(dialogue, "c", "decline")).messages == ()


async def test_actions_are_told_what_they_need_and_no_more(
    dialogue: Dialogue, small_actions: Any
) -> None:
    for _ in range(10):
        await say(dialogue, "c", "hello")
    await say(dialogue, "c", "I need a flat", language="ru")
    call = small_actions.calls[-1]
    assert call["tracker"]["latest_message"]["metadata"] == {"language": "ru"}
    assert sum(event["event"] == "user" for event in call["tracker"]["events"]) == 1
    assert call["domain"]["forms"]["referral_form"]["required_slots"] == ["age", "destination"]


async def test_conversations_do_not_mix_and_turns_keep_their_order(dialogue: Dialogue) -> None:
    people = [f"p{number}" for number in range(8)]

    async def person(conversation: str, age: int) -> dict[str, Any]:
        texts = ["I need a flat", str(age), "Kassel"]
        turns = await asyncio.gather(*(say(dialogue, conversation, text) for text in texts))
        return dict(turns[-1].messages[0].arguments)

    results = await asyncio.gather(*(person(p, 20 + n) for n, p in enumerate(people)))
    assert results == [{"age": 20 + n, "destination": "Kassel"} for n in range(len(people))]


async def test_a_forgotten_conversation_leaves_no_byte_of_what_was_said(
    small_model: Path, small_actions: Any, tmp_path: Path
) -> None:
    file = tmp_path / "d.db"
    dialogue = await Dialogue.load(
        small_model, run_action=small_actions, tracker_url=f"sqlite:///{file}"
    )
    await say(dialogue, "kept", "hello marimba")
    await say(dialogue, "gone", "a flat in Leipzig, xylophone")
    await dialogue.forget("gone")
    assert await dialogue.awaiting("gone") is None
    stored = b"".join(path.read_bytes() for path in sorted(tmp_path.glob("d.db*")))  # noqa: ASYNC240
    dialogue.close()
    assert b"marimba" in stored
    assert b"xylophone" not in stored


async def test_what_is_older_than_the_promise_is_erased(
    small_model: Path, small_actions: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'd.db'}"
    dialogue = await Dialogue.load(small_model, run_action=small_actions, tracker_url=url)
    await say(dialogue, "old", "I need a flat")
    assert await dialogue.expire(timedelta(days=30)) == 0
    import nlu.conversation_store as store

    later = store.time() + timedelta(days=31).total_seconds()
    monkeypatch.setattr(store, "time", lambda: later)
    assert await dialogue.expire(timedelta(days=30)) > 0
    assert await dialogue.awaiting("old") is None
    dialogue.close()


async def test_a_second_process_sees_what_the_first_has_written(
    small_model: Path, small_actions: Any, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'd.db'}"
    first, second = [
        await Dialogue.load(small_model, run_action=small_actions, tracker_url=url)
        for _ in range(2)
    ]
    await say(first, "c", "I need a flat")
    await say(second, "c", "25")
    turn = await say(first, "c", "Kassel")
    assert turn.messages[0].arguments == {"age": 25, "destination": "Kassel"}
    first.close()
    second.close()


async def test_a_model_that_is_missing_or_broken_is_told_with_what_to_do(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'd.db'}"
    broken = tmp_path / "broken.tar.gz"
    broken.write_bytes(b"no archive")
    for model in (tmp_path / "none.tar.gz", broken):
        with pytest.raises(DialogueError, match="vorweg train"):
            await Dialogue.load(model, run_action=None, tracker_url=url)


async def test_a_database_that_cannot_be_opened_is_told_without_its_password(
    small_model: Path,
) -> None:
    for url in ("dialogue.db", "sqlite:////no/such/folder/d.db", "what://u:secret@h/d"):
        with pytest.raises(DialogueError) as failed:
            await Dialogue.load(small_model, run_action=None, tracker_url=url)
        assert "secret" not in str(failed.value)


async def test_without_actions_a_turn_that_needs_none_works(
    small_model: Path, tmp_path: Path
) -> None:
    dialogue = await Dialogue.load(
        small_model, run_action=None, tracker_url=f"sqlite:///{tmp_path / 'd.db'}"
    )
    assert names(await say(dialogue, "c", "hello")) == ["greet"]
    with pytest.raises(DialogueError, match="no actions"):
        await say(dialogue, "c", "break")
    dialogue.close()


async def test_a_long_conversation_stays_whole_and_its_sessions_short(
    dialogue: Dialogue, small_actions: Any
) -> None:
    await say(dialogue, "c", "I need a flat")
    sizes = []
    for text in itertools.islice(itertools.cycle(["housing?", "hello"]), 60):
        await say(dialogue, "c", text)
        tracker = await dialogue._store.retrieve("c")
        assert tracker is not None
        sizes.append(len(tracker.events))
        await dialogue._store.save(tracker)
    assert max(sizes) < 130
    assert any(later < earlier for earlier, later in itertools.pairwise(sizes))
    assert await dialogue.awaiting("c") == "age"  # the question is still open
    turn = await say(dialogue, "c", "25")
    assert turn.asking == "destination"
    turn = await say(dialogue, "c", "Leipzig")
    assert turn.messages[0].arguments == {"age": 25, "destination": "Leipzig"}


async def test_after_an_hour_of_silence_answers_are_kept_and_the_question_stays_open(
    dialogue: Dialogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    await say(dialogue, "c", "I need a flat")
    await say(dialogue, "c", "25")
    import rasa.core.processor as processor

    later = processor.time.time() + 2 * 3600
    monkeypatch.setattr(processor.time, "time", lambda: later)
    turn = await say(dialogue, "c", "Kassel")
    assert turn.messages[0].arguments == {"age": 25, "destination": "Kassel"}
    stored = await dialogue._store.retrieve_full_tracker("c")
    assert sum(event.type_name == "session_started" for event in stored.events) == 2
