"""Turns the parameters of a call into values, or says what Telegram would say against them.

A bot may send parameters in the address, as a form, as multipart or as JSON; objects and arrays
come as JSON text in all but the last. Here they all become the same Python values.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from tests.telegram_emulator.errors import ApiError, bad_request, stricter
from tests.telegram_emulator.shapes import ShapeError, check
from tests.telegram_emulator.spec import ARRAY_OF, Field, Method

INTEGER: Final = re.compile(r"\s*-?\d{1,19}\s*")
BOOLEANS: Final = {"true": True, "false": False, "1": True, "0": False, "yes": True, "no": False}

# What Telegram says when the text of a parameter is not JSON or not of the right kind.
NOT_JSON: Final = {
    "reply_markup": "Can't parse reply keyboard markup JSON object",
    "reply_parameters": "Can't parse reply parameters JSON object",
    "link_preview_options": "Can't parse link preview options JSON object",
    "commands": "Can't parse commands JSON object",
    "scope": "Can't parse BotCommandScope JSON object",
    "media": "Can't parse media JSON object",
    "permissions": "Can't parse permissions JSON object",
    "menu_button": "Can't parse menu button JSON object",
    "reaction": "Can't parse reaction types JSON object",
}
NOT_OBJECT: Final = {
    "reply_markup": "Object expected as reply markup",
    "reply_parameters": "Object expected as reply parameters",
    "link_preview_options": "Object expected as link preview options",
    "permissions": "Object expected as permissions",
    "commands": "Expected an Array of BotCommand",
}
BROKEN_OBJECT: Final = {
    "InlineKeyboardButton": "Can't parse inline keyboard button: ",
    "KeyboardButton": "Can't parse keyboard button: ",
    "InlineKeyboardMarkup": "Can't parse reply markup: ",
    "ReplyKeyboardMarkup": "Can't parse reply markup: ",
}
# What Telegram says when a required parameter is not there or empty.
EMPTY: Final = {
    "chat_id": "Chat_id is empty",
    "text": "Message text is empty",
    "latitude": "Latitude is empty",
    "longitude": "Longitude is empty",
    "message_id": "Message identifier is not specified",
    "message_ids": "Message identifiers are not specified",
    "photo": "There is no photo in the request",
    "document": "There is no document in the request",
    "voice": "There is no voice in the request",
    "video": "There is no video in the request",
    "audio": "There is no audio in the request",
    "sticker": "There is no sticker in the request",
    "animation": "There is no animation in the request",
    "file_id": "File_id not specified",
    "user_id": "Invalid user_id specified",
    "action": "Wrong parameter action in request",
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file the bot sent along."""

    name: str
    content: bytes
    mime_type: str


Raw = Mapping[str, Any]  # parameter -> text, JSON value or Upload


def parse(method: Method, raw: Raw) -> dict[str, Any]:
    """Values by parameter name; ApiError for anything the list of methods does not allow."""
    attached = {name for name, value in raw.items() if isinstance(value, Upload)}
    values: dict[str, Any] = {}
    for name, value in raw.items():
        field = method.fields.get(name)
        if field is None:
            if name in attached and _is_referred_to(name, raw):
                values.setdefault("attached", {})[name] = value
                continue
            raise stricter(f'unknown parameter "{name}" in {method.name}')
        if value is None or value == "":
            continue  # Telegram takes an empty parameter as one that is not there
        values[name] = _value(field, value)
    for field in method.fields.values():
        if field.required and field.name not in values:
            raise _missing(method, field, raw)
    return values


def _is_referred_to(name: str, raw: Raw) -> bool:
    link = f"attach://{name}"
    return any(link in json.dumps(value) for value in raw.values() if not isinstance(value, Upload))


def _missing(method: Method, field: Field, raw: Raw) -> ApiError:
    if method.name == "setWebhook" and field.name == "url" and raw.get("url") == "":
        return bad_request("url is empty")
    reason = EMPTY.get(field.name, f'Parameter "{field.name}" is required')
    return bad_request(reason)


def _value(field: Field, value: Any) -> Any:
    if isinstance(value, Upload):
        if "InputFile" not in field.types:
            raise stricter(f'parameter "{field.name}" can not be an uploaded file')
        return value
    types = tuple(kind for kind in field.types if kind != "InputFile")
    if not types:
        raise bad_request(f'Parameter "{field.name}" must be uploaded as an InputFile')
    if isinstance(value, str):
        return _from_text(field.name, types, value)
    return _checked(field.name, types, value)


def _from_text(name: str, types: tuple[str, ...], text: str) -> Any:
    if "Integer" in types and INTEGER.fullmatch(text):
        return int(text)
    if "String" in types:
        return text
    if types == ("Integer",):
        raise stricter(f'parameter "{name}" must be an Integer')
    if types == ("Float",):
        try:
            return float(text)
        except ValueError:
            raise stricter(f'parameter "{name}" must be a Float') from None
    if types in (("Boolean",), ("True",)):
        if text.lower() not in BOOLEANS:
            raise stricter(f'parameter "{name}" must be a Boolean')
        return BOOLEANS[text.lower()]
    try:
        value = json.loads(text)
    except ValueError:
        raise bad_request(NOT_JSON.get(name, f"Can't parse {name} JSON object")) from None
    return _checked(name, types, value)


def _checked(name: str, types: tuple[str, ...], value: Any) -> Any:
    wants_array = types[0].startswith(ARRAY_OF)
    if not isinstance(value, list if wants_array else dict) and _is_composite(types):
        raise bad_request(NOT_OBJECT.get(name, f"Object expected as {name}"))
    try:
        check(value, types, "", name)
    except ShapeError as error:
        raise _refusal(error) from None
    return value


def _is_composite(types: tuple[str, ...]) -> bool:
    return not {"Integer", "String", "Float", "Boolean", "True"} & set(types)


def _refusal(error: ShapeError) -> ApiError:
    prefix = BROKEN_OBJECT.get(error.owner, f"Can't parse {error.owner}: " if error.owner else "")
    if error.reason.startswith("Unknown field"):
        return stricter(f"{prefix}{error.reason}")
    return bad_request(f"{prefix}{error.reason}")
