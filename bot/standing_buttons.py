"""Buttons that belong to a message whenever it is said."""

from dataclasses import replace

from nlu.types import NamedButton, NamedMessage

WITH_TOPICS = frozenset({"greet", "what-next", "started-over", "out-of-scope", "no-words", "lost"})
# What people abroad ask for most; everything else can be written.
FIRST_TOPICS = (
    "ask_work_visa",
    "ask_vocational_training",
    "ask_study",
    "ask_family_reunification",
    "ask_asylum",
)


def with_standing_buttons(message: NamedMessage) -> NamedMessage:
    """The message with its standing buttons, unless it has buttons of its own."""
    if message.buttons:
        return message
    if message.name in WITH_TOPICS:
        topics = [
            NamedButton("topic-" + topic.replace("_", "-"), f"/{topic}") for topic in FIRST_TOPICS
        ]
        return replace(
            message, buttons=[*topics, NamedButton("button-find-advice", "/find_service")]
        )
    if message.name == "delete-my-data":
        return replace(
            message,
            buttons=[
                NamedButton("button-erase", "bot:forget"),
                NamedButton("button-keep", "bot:keep"),
            ],
        )
    return message
