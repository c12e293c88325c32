"""Methods by which a bot sends something into a chat."""

import secrets
from typing import Any, Final

from tests.telegram_emulator.content import file, location, of_kind, photo_sizes
from tests.telegram_emulator.errors import bad_request
from tests.telegram_emulator.limits import check_markup, formatted_caption, formatted_text
from tests.telegram_emulator.methods.registry import Call, Json, handles
from tests.telegram_emulator.parameters import Upload
from tests.telegram_emulator.texts import check_link
from tests.telegram_emulator.world import Dialog

ACTIONS: Final = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)
# method -> (its file parameter, field of Message, what is always in the description of the file)
FILES: Final[dict[str, tuple[str, str, Json]]] = {
    "sendDocument": ("document", "document", {"mime_type": "application/octet-stream"}),
    "sendVoice": ("voice", "voice", {"duration": 1, "mime_type": "audio/ogg"}),
    "sendAudio": ("audio", "audio", {"duration": 1, "mime_type": "audio/mpeg"}),
    "sendVideo": ("video", "video", {"duration": 1, "width": 640, "height": 360}),
    "sendVideoNote": ("video_note", "video_note", {"duration": 1, "length": 240}),
    "sendAnimation": ("animation", "animation", {"duration": 1, "width": 320, "height": 240}),
}
LARGEST_PHOTO: Final = 10 * 1024 * 1024
LARGEST_FILE: Final = 50 * 1024 * 1024


@handles("sendMessage")
def send_message(call: Call) -> Json:
    content = formatted_text(call.values)
    options = call.values.get("link_preview_options")
    if options:
        if options.get("url"):
            check_link(options["url"], "Link preview URL")
        content["link_preview_options"] = options
    return send(call, content)


@handles("sendLocation")
def send_location(call: Call) -> Json:
    return send(call, {"location": _location(call)})


@handles("sendVenue")
def send_venue(call: Call) -> Json:
    place = _location(call)
    about = {name: call.values[name] for name in ("title", "address")}
    return send(call, {"venue": {"location": place, **about}, "location": place})


def _location(call: Call) -> Json:
    latitude, longitude = float(call.values["latitude"]), float(call.values["longitude"])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("Invalid location specified")
    period = call.values.get("live_period")
    if period is not None and not (60 <= period <= 86_400 or period == 0x7FFFFFFF):
        raise bad_request("Wrong live location period specified")
    place = location(latitude, longitude)
    return place | ({"live_period": period} if period else {})


@handles("sendContact")
def send_contact(call: Call) -> Json:
    names = ("phone_number", "first_name", "last_name", "vcard")
    return send(
        call, {"contact": {name: call.values[name] for name in names if name in call.values}}
    )


@handles("sendDice")
def send_dice(call: Call) -> Json:
    return send(call, of_kind("dice"))


@handles("sendPhoto")
def send_photo(call: Call) -> Json:
    photo = call.values["photo"]
    if isinstance(photo, Upload) and len(photo.content) > LARGEST_PHOTO:
        raise bad_request(f"File is too big for a photo; its size is {len(photo.content)}")
    known = _known_file(call, photo)
    sizes = [known] if known is not None else photo_sizes()
    message = send(call, {"photo": sizes, **formatted_caption(call.values)})
    _keep(call, message, photo)
    return message


@handles("sendSticker")
def send_sticker(call: Call) -> Json:
    sticker = _known_file(call, call.values["sticker"]) or of_kind("sticker")["sticker"]
    message = send(call, {"sticker": sticker})
    _keep(call, message, call.values["sticker"])
    return message


@handles(*FILES)
def send_file(call: Call) -> Json:
    parameter, field, always = FILES[call.method.name]
    given = call.values[parameter]
    description = _known_file(call, given)
    if description is None:
        description = file(
            field, len(given.content) if isinstance(given, Upload) else 1000, **always
        )
        if isinstance(given, Upload):
            if len(given.content) > LARGEST_FILE:
                raise bad_request("File is too big")
            if not given.content:
                raise bad_request("File must be non-empty")
            if field != "video_note":
                description |= {"mime_type": given.mime_type}
            if field == "document":
                description |= {"file_name": given.name}
    caption = {} if field == "video_note" else formatted_caption(call.values)
    message = send(call, {field: description, **caption})
    _keep(call, message, given)
    return message


def _known_file(call: Call, given: Any) -> Json | None:
    """The description of a file sent by its id; None for an upload or an address.

    An address is believed, never fetched.
    """
    if isinstance(given, Upload) or given.startswith(("http://", "https://")):
        return None
    if given not in call.bot.files:
        raise bad_request("Wrong file identifier/HTTP URL specified")
    return call.bot.files[given][0]


def _keep(call: Call, message: Json, given: Any) -> None:
    if isinstance(given, Upload):
        call.bot.keep_files(message, given.content)


@handles("sendMediaGroup")
def send_media_group(call: Call) -> list[Json]:
    media = call.values["media"]
    if not 2 <= len(media) <= 10:
        raise bad_request("Media must have from 2 to 10 items")
    group = {"media_group_id": str(secrets.randbits(60))}
    for item in media:
        name = item["media"].removeprefix("attach://")
        if name != item["media"] and name not in call.values.get("attached", {}):
            raise bad_request("Wrong file identifier/HTTP URL specified")
    contents = [of_kind(item["type"]) | formatted_caption(item) for item in media]
    return [send(call, content | group) for content in contents]


@handles("sendPoll")
def send_poll(call: Call) -> Json:
    options = call.values["options"]
    if not 1 <= len(options) <= 12:
        raise bad_request("Poll must have from 1 to 12 options")
    poll = of_kind("poll")["poll"]
    example_option = poll["options"][0]
    poll["question"] = call.values["question"]
    poll["options"] = [example_option | {"text": option["text"]} for option in options]
    return send(call, {"poll": poll})


@handles("sendChatAction")
def send_chat_action(call: Call) -> bool:
    if call.values["action"] not in ACTIONS:
        raise bad_request("Wrong parameter action in request")
    call.dialog().record("action", {"action": call.values["action"]})
    return True


@handles("copyMessage", "forwardMessage")
def copy_message(call: Call) -> Json:
    source = call.bot.dialogs.get(call.values["from_chat_id"])
    if source is None:
        raise bad_request("Chat not found")
    what = "Message to copy" if call.method.name == "copyMessage" else "Message to forward"
    original = source.message(call.values["message_id"], what)
    around = {"message_id", "date", "chat", "from", "sender_chat", "reply_markup", "edit_date"}
    content = {name: value for name, value in original.items() if name not in around}
    if call.method.name == "copyMessage":
        return {"message_id": send(call, content)["message_id"]}
    sender = original.get("from")
    if sender is not None:
        origin = {"type": "user", "sender_user": sender, "date": original["date"]}
        content["forward_origin"] = origin
    return send(call, content)


def send(call: Call, content: Json) -> Json:
    """Put a message of the bot into the chat of the call; gives the Message."""
    dialog = call.dialog()
    markup = call.values.get("reply_markup")
    check_markup(markup, private=dialog.chat.kind == "private")
    content = content | _reply(dialog, call.values)
    if markup is not None and any(markup.get("inline_keyboard", ())):
        content["reply_markup"] = markup
    if call.values.get("protect_content"):
        content["has_protected_content"] = True
    sender = None if dialog.chat.kind == "channel" else call.bot.user()
    message = dialog.new_message(sender, content)
    if markup is not None and "inline_keyboard" not in markup:
        dialog.reply_keyboard = markup if "keyboard" in markup else None
    dialog.record("message", message)
    return message


def _reply(dialog: Dialog, values: Json) -> Json:
    reply = values.get("reply_parameters")
    if reply is None:
        return {}
    original = dialog.messages.get(reply["message_id"])
    if original is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request(
            "Message to be replied not found",
            wrong_call=reply["message_id"] not in dialog.deleted,
        )
    quote = reply.get("quote")
    text: str = original.get("text") or original.get("caption") or ""
    if quote and quote not in text:
        raise bad_request("QUOTE_TEXT_INVALID")
    return {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}}
