"""Methods about the bot itself: who it is, its commands and descriptions per language."""

import json
from typing import Any, Final

from tests.telegram_emulator.errors import bad_request
from tests.telegram_emulator.limits import check_language_code, checked_commands
from tests.telegram_emulator.methods.registry import Call, Json, handles
from tests.telegram_emulator.texts import cleaned
from tests.telegram_emulator.world import dialog_of

# method ending -> (parameter, longest text, what Telegram says when it is longer)
PROFILE: Final = {
    "MyName": ("name", 64, "BOT_TITLE_INVALID"),
    "MyDescription": ("description", 512, "BOT_DESCRIPTION_TOO_LONG"),
    "MyShortDescription": ("short_description", 120, "ABOUT_TOO_LONG"),
}


@handles("getMe")
def get_me(call: Call) -> Json:
    return call.bot.user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@handles("logOut", "close")
def log_out(_call: Call) -> bool:
    return True


def _scope(call: Call) -> str:
    scope: dict[str, Any] = call.values.get("scope") or {"type": "default"}
    if "chat_id" in scope:
        dialog_of(call.bot, scope["chat_id"])
    return json.dumps(scope, sort_keys=True)


def _language(call: Call) -> str:
    code = str(call.values.get("language_code", ""))
    check_language_code(code)
    return code


@handles("setMyCommands")
def set_commands(call: Call) -> bool:
    scope, language = _scope(call), _language(call)
    call.bot.commands[scope, language] = checked_commands(call.values["commands"])
    return True


@handles("getMyCommands")
def get_commands(call: Call) -> list[Json]:
    return call.bot.commands.get((_scope(call), _language(call)), [])


@handles("deleteMyCommands")
def delete_commands(call: Call) -> bool:
    call.bot.commands.pop((_scope(call), _language(call)), None)
    return True


@handles(*(f"set{ending}" for ending in PROFILE))
def set_profile(call: Call) -> bool:
    name, longest, reason = PROFILE[call.method.name.removeprefix("set")]
    language = _language(call)
    text = cleaned(call.values.get(name, ""))
    if len(text) > longest:
        raise bad_request(reason)
    call.bot.profile[name, language] = text
    if name == "name" and not language and text:
        call.bot.name = text
    return True


@handles(*(f"get{ending}" for ending in PROFILE))
def get_profile(call: Call) -> Json:
    """The text in that language, else the one for all languages."""
    name = PROFILE[call.method.name.removeprefix("get")][0]
    default = call.bot.profile.get((name, ""), call.bot.name if name == "name" else "")
    return {name: call.bot.profile.get((name, _language(call))) or default}


@handles("setChatMenuButton")
def set_menu_button(call: Call) -> bool:
    chat = call.values.get("chat_id")
    button = call.values.get("menu_button", {"type": "default"})
    if button["type"] == "web_app" and not button["web_app"]["url"].startswith("https://"):
        raise bad_request("Menu button Web App URL is invalid: only HTTPS links are allowed")
    call.bot.settings["menu_button", chat] = button
    return True


@handles("getChatMenuButton")
def get_menu_button(call: Call) -> Json:
    default: Json = {"type": "commands"} if call.bot.commands else {"type": "default"}
    button: Json = call.bot.settings.get(("menu_button", call.values.get("chat_id")), default)
    return button
