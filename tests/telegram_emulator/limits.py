"""The limits Telegram sets to what a bot sends, with its own words where they are known."""

import re
from typing import Any, Final

from tests.telegram_emulator.errors import bad_request, stricter
from tests.telegram_emulator.markup_html import parse_html
from tests.telegram_emulator.markup_markdown import parse_markdown, parse_markdown_v2
from tests.telegram_emulator.texts import (
    BYTES,
    CAPTION_LENGTH,
    MESSAGE_LENGTH,
    Entity,
    check_entities,
    check_link,
    cleaned,
    found_entities,
    is_blank,
    position_when_cleaned,
    units,
)

Json = dict[str, Any]

PARSERS: Final = {
    "html": parse_html,
    "markdown": parse_markdown,
    "markdownv2": parse_markdown_v2,
}
# What an inline button does; exactly one of them must be there.
BUTTON_ACTIONS: Final = frozenset(
    [
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    ]
)
BUTTON_STYLES: Final = frozenset({"", "default", "primary", "danger", "success"})
BUTTONS_A_ROW: Final = 8
BUTTONS: Final = 100
PLACEHOLDER_LENGTH: Final = 64
COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")


def formatted_text(values: Json) -> Json:
    """`text` and `entities` of a message from the parameters of a call."""
    text, entities = _parsed(values, values["text"], "entities")
    if units(text) > MESSAGE_LENGTH:
        raise bad_request("Message is too long")
    if is_blank(text):
        raise bad_request("Text must be non-empty")
    return _with_entities("text", "entities", text, entities)


def formatted_caption(values: Json) -> Json:
    if "caption" not in values:
        return {}
    text, entities = _parsed(values, values["caption"], "caption_entities")
    if units(text) > CAPTION_LENGTH:
        raise bad_request("Message caption is too long")
    return _with_entities("caption", "caption_entities", text, entities) if text else {}


def _parsed(values: Json, source: str, entities_name: str) -> tuple[str, list[Entity]]:
    if len(source.encode("utf-8", "surrogatepass")) > BYTES:
        raise bad_request("Text is too long")
    if any("\ud800" <= character <= "\udfff" for character in source):
        raise bad_request("Strings must be encoded in UTF-8")
    mode = values.get("parse_mode", "").lower()
    if mode and mode != "none":
        if mode not in PARSERS:
            raise bad_request("Unsupported parse_mode")
        if values.get(entities_name):
            raise stricter(f"parse_mode and {entities_name} are both given, the latter is ignored")
        return PARSERS[mode](source)
    entities = [dict(entity) for entity in values.get(entities_name, ())]
    check_entities(source, entities)
    return source, [entity for entity in entities if entity["length"]]


def _with_entities(text_name: str, entities_name: str, text: str, entities: list[Entity]) -> Json:
    """Blanks at the ends go, entities move with the text, links are found as Telegram does."""
    stripped = cleaned(text)
    kept: list[Entity] = []
    for entity in entities:
        start, end = (
            position_when_cleaned(text, position)
            for position in (entity["offset"], entity["offset"] + entity["length"])
        )
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    content: Json = {text_name: stripped}
    found = found_entities(stripped, kept)
    return content | ({entities_name: found} if found else {})


def check_markup(markup: Json | None, *, private: bool) -> None:
    if markup is None:
        return
    if "inline_keyboard" in markup:
        rows = markup["inline_keyboard"]
        for row in rows:
            for button in row:
                _check_inline_button(button)
        _check_size(rows)
    elif "keyboard" in markup:
        if not any(markup["keyboard"]):
            raise stricter("the reply keyboard has no buttons")
        for row in markup["keyboard"]:
            for button in row:
                _check_reply_button(
                    {"text": button} if isinstance(button, str) else button, private
                )
    for flag in ("remove_keyboard", "force_reply"):
        if flag in markup and markup[flag] is not True:
            raise stricter(f"{flag} must be True")
    if not units(markup.get("input_field_placeholder", "x")) <= PLACEHOLDER_LENGTH:
        raise bad_request("PLACEHOLDER_TOO_LONG")


def _check_size(rows: list[list[Json]]) -> None:
    if any(len(row) > BUTTONS_A_ROW for row in rows) or sum(map(len, rows)) > BUTTONS:
        raise bad_request("Reply markup is too long")


def _check_inline_button(button: Json) -> None:
    if is_blank(button["text"]):
        raise bad_request("Inline keyboard button text must be non-empty")
    if button.get("style", "") not in BUTTON_STYLES:
        raise bad_request("Can't parse inline keyboard button: invalid button style specified")
    actions = {name for name in BUTTON_ACTIONS if button.get(name) not in (None, "")}
    actions |= {name for name in button if name.startswith("switch_inline_query")}
    if not actions:
        raise bad_request(
            "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise stricter(f"an inline keyboard button does one thing, not {len(actions)}")
    data = button.get("callback_data", "")
    if len(data.encode()) > 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if button.get("url"):
        check_link(button["url"], "Inline keyboard button URL")
    web_app = button.get("web_app", {}).get("url")
    if web_app is not None and not web_app.lower().startswith("https://"):
        raise bad_request(
            f"Inline keyboard button Web App URL '{web_app}' is invalid: "
            "Only HTTPS links are allowed"
        )
    if not 1 <= len(button.get("copy_text", {"text": "x"})["text"]) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_reply_button(button: Json, private: bool) -> None:
    if is_blank(button["text"]):
        raise bad_request("Keyboard button text must be non-empty")
    private_only = {
        "request_contact": "Phone number can be requested in private chats only",
        "request_location": "Location can be requested in private chats only",
        "request_poll": "Poll can be requested in private chats only",
    }
    for name, reason in private_only.items():
        if button.get(name) and not private:
            raise bad_request(reason)


def check_language_code(code: str) -> None:
    """Bot texts can be set per ISO 639-1 language only; three-letter codes are refused."""
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad_request("Invalid language code specified")


def checked_commands(commands: list[Json]) -> list[Json]:
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    result = []
    for command in commands:
        name = cleaned(command["command"]).removeprefix("/")
        description = cleaned(command["description"])
        if not name:
            raise bad_request("Command must be non-empty")
        if len(name) > 32:
            raise bad_request("Command length must not exceed 32")
        if not description:
            raise bad_request("Command description must be non-empty")
        if len(description) > 256:
            raise bad_request("Command description length must not exceed 256")
        if not COMMAND.fullmatch(name):
            raise bad_request("BOT_COMMAND_INVALID")
        result.append({"command": name, "description": description})
    if len({command["command"] for command in result}) < len(result):
        raise stricter("a command is listed twice")
    return result
