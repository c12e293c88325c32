"""Methods that change or delete messages, and those that answer queries."""

from typing import Any

from tests.telegram_emulator.errors import ApiError, bad_request
from tests.telegram_emulator.limits import check_markup, formatted_caption, formatted_text
from tests.telegram_emulator.methods.registry import Call, Json, handles
from tests.telegram_emulator.texts import units
from tests.telegram_emulator.world import CALLBACK_SECONDS, Dialog, assert_valid, dialog_of

NOT_MODIFIED = (
    "Message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "Query is too old and response timeout expired or query ID is invalid"
DELETABLE_SECONDS = 48 * 3600


@handles("editMessageText")
def edit_text(call: Call) -> Json:
    if "rich_message" in call.values:
        raise ApiError(501, "Not Implemented: the emulator does not edit rich messages")
    if "text" not in call.values:
        raise bad_request("Message text is empty")
    content = formatted_text(call.values)
    options = call.values.get("link_preview_options")
    if options:
        content["link_preview_options"] = options
    return _edit(call, content, ("text", "entities", "link_preview_options"))


@handles("editMessageCaption")
def edit_caption(call: Call) -> Json:
    return _edit(call, formatted_caption(call.values), ("caption", "caption_entities"))


@handles("editMessageReplyMarkup")
def edit_markup(call: Call) -> Json:
    return _edit(call, {}, ())


def _edit(call: Call, content: Json, replaced: tuple[str, ...]) -> Json:
    dialog, message = _own_message(call)
    if "text" in replaced and "text" not in message:
        raise bad_request("There is no text in the message to edit")
    if "caption" in replaced and "text" in message:
        raise bad_request("There is no caption in the message to edit")
    markup = call.values.get("reply_markup")
    check_markup(markup, private=dialog.chat.kind == "private")
    changed = {name: value for name, value in message.items() if name not in replaced} | content
    changed.pop("reply_markup", None)  # without reply_markup the keyboard goes away
    if markup is not None and any(markup["inline_keyboard"]):
        changed["reply_markup"] = markup
    if _visible(changed) == _visible(message):
        raise bad_request(NOT_MODIFIED)
    changed["edit_date"] = int(call.bot.clock())
    assert_valid(changed)
    dialog.messages[message["message_id"]] = changed
    dialog.record("edit", changed)
    return changed


def _visible(message: Json) -> Json:
    return {name: value for name, value in message.items() if name != "edit_date"}


def _own_message(call: Call) -> tuple[Dialog, Json]:
    if "chat_id" not in call.values or "message_id" not in call.values:
        if "inline_message_id" in call.values:
            raise bad_request("MESSAGE_ID_INVALID")
        missing = "message_id" if "chat_id" in call.values else "chat_id"
        reason = {
            "message_id": "Message identifier is not specified",
            "chat_id": "Chat_id is empty",
        }
        raise bad_request(reason[missing])
    dialog = call.dialog()
    message = dialog.message(call.values["message_id"], "Message to edit")
    if message.get("from", {}).get("id", call.bot.id) != call.bot.id:
        raise bad_request("Message can't be edited")
    return dialog, message


@handles("deleteMessage")
def delete_message(call: Call) -> bool:
    dialog = dialog_of(call.bot, call.values["chat_id"])
    number = call.values["message_id"]
    message = dialog.message(number, "Message to delete")
    if call.bot.clock() - message["date"] > DELETABLE_SECONDS:
        raise bad_request("Message can't be deleted for everyone", wrong_call=False)
    is_own = message.get("from", {}).get("id") == call.bot.id
    if not is_own and dialog.chat.kind != "private":
        raise bad_request("Message can't be deleted")
    _delete(dialog, number)
    return True


@handles("deleteMessages")
def delete_messages(call: Call) -> bool:
    dialog = dialog_of(call.bot, call.values["chat_id"])
    if not 1 <= len(call.values["message_ids"]) <= 100:
        raise bad_request("Too many message identifiers specified")
    for number in call.values["message_ids"]:
        if number in dialog.messages:  # those that are not found are passed over
            _delete(dialog, number)
    return True


def _delete(dialog: Dialog, number: int) -> None:
    message = dialog.messages.pop(number)
    dialog.deleted.add(number)
    dialog.record("delete", message)


@handles("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    number = call.values["callback_query_id"]
    query = call.bot.queries.get(number)
    if query is None:
        raise bad_request(TOO_OLD)
    if query.expired or call.bot.clock() - query.asked_at > CALLBACK_SECONDS:
        raise bad_request(TOO_OLD, wrong_call=False)
    if query.answer.done():
        raise bad_request(TOO_OLD, wrong_call=not query.answer_lost)
    if units(call.values.get("text", "")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    url = call.values.get("url")
    if url is not None and not url.startswith((f"https://t.me/{call.bot.username}?", "tg://")):
        raise bad_request("URL_INVALID")
    answer: dict[str, Any] = {
        name: call.values[name] for name in ("text", "show_alert", "url") if name in call.values
    }
    query.answer.set_result(answer)
    query.dialog.record("answer", answer)
    return True


@handles("answerInlineQuery")
def answer_inline_query(call: Call) -> bool:
    known = call.bot.settings.setdefault("inline_queries", {})
    if call.values["inline_query_id"] not in known:
        raise bad_request(TOO_OLD)
    if len(call.values["results"]) > 50:
        raise bad_request("RESULTS_TOO_MUCH")
    known[call.values["inline_query_id"]] = call.values["results"]
    return True
