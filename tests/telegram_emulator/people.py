"""The people of a test: they write, press buttons, share, block, and read what arrived."""

import re
import secrets
from typing import Any, Final

from tests.telegram_emulator import content as contents
from tests.telegram_emulator.chats import ChatView, Pressed, Reply, Sent
from tests.telegram_emulator.example import example
from tests.telegram_emulator.spec import load
from tests.telegram_emulator.texts import MESSAGE_LENGTH, cleaned, found_entities, units
from tests.telegram_emulator.world import Chat, Dialog, Json

START_PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class ChatWithPeople(ChatView):
    """What private chats, groups and channels have in common: somebody says something."""

    message_kind = "message"
    edit_kind = "edited_message"

    def say(self, sender: Json | None, what: Json, *, bot_sees: bool = True) -> Sent:
        """Put a message of a person into the chat and tell the bot."""
        message = self.dialog.new_message(sender, what)
        self.dialog.bot.keep_files(message)
        self.dialog.record("said", message)
        if not bot_sees:
            return Sent([], message)
        self.dialog.started = True
        update = self.dialog.bot.deliver(self.message_kind, message)
        return Sent([update] if update else [], message)

    def say_text(self, sender: Json | None, text: str, raw: bool, more: Json) -> Sent:
        """Like an app: strips what Telegram strips and cuts texts that are too long in pieces."""
        sent = Sent([])
        for piece in [text] if raw else pieces(cleaned(text)):
            entities = found_entities(piece)
            what = {"text": piece} | ({"entities": entities} if entities else {})
            one = self.say(sender, what | more)
            sent = Sent(sent.updates + one.updates, one.message)
        return sent

    def change(self, sent: Sent, text: str) -> Sent:
        """Edit a message that was sent; a caption if it had one."""
        assert sent.message is not None
        message = dict(self.dialog.messages[sent.message["message_id"]])
        field = "text" if "text" in message else "caption"
        message.pop("entities", None)
        entities = found_entities(text)
        message |= {field: text, "edit_date": int(self.dialog.bot.clock())}
        if entities and field == "text":
            message["entities"] = entities
        self.dialog.messages[message["message_id"]] = message
        self.dialog.record("said", message)
        update = self.dialog.bot.deliver(self.edit_kind, message)
        return Sent([update] if update else [], message)

    def replying_to(self, original: Reply | Sent | None) -> Json:
        if original is None:
            return {}
        raw = original.raw if isinstance(original, Reply) else original.message
        assert raw is not None
        return {"reply_to_message": {k: v for k, v in raw.items() if k != "reply_to_message"}}

    def deliver_again(self, sent: Sent) -> None:
        """Telegram hands the same update (same update_id) out once more."""
        for update in sent.updates:
            self.dialog.bot.updates.deliver_again(update)

    def something_new(self, kind: str, body: Json) -> Sent:
        """An update of a kind nobody knows yet."""
        if kind in load().update_kinds:
            raise AssertionError(f"{kind} is a kind of update that exists; use `cause`.")
        update = self.dialog.bot.deliver(kind, body)
        return Sent([update] if update else [])


class User(ChatWithPeople):
    """A person in a private chat with the bot."""

    def __init__(self, dialog: Dialog, person: Json) -> None:
        super().__init__(dialog)
        self.person = person

    def _may_write(self) -> None:
        if self.dialog.refusal is not None:
            raise AssertionError(f"This person can not write: {self.dialog.refusal}.")

    # Writing

    def send(self, text: str, *, raw: bool = False, reply_to: Reply | Sent | None = None) -> Sent:
        """Write a text. `raw`: exactly so, with control characters and beyond 4096 characters."""
        self._may_write()
        return self.say_text(self.person, text, raw, self.replying_to(reply_to))

    def start(self, payload: str = "") -> Sent:
        """Press Start, also by a link with a payload (https://t.me/bot?start=payload)."""
        if payload and not START_PAYLOAD.fullmatch(payload):
            raise AssertionError("A start payload has 1 to 64 of A-Z a-z 0-9 _ -.")
        if self.dialog.refusal is not None:
            self.unblock()
        return self.send(f"/start {payload}".strip())

    def press(self, wanted: str, *, message: Reply | int | None = None) -> Pressed:
        """Press an inline button (label or callback data), or one of the reply keyboard (label)."""
        self._may_write()
        for row in (self.dialog.reply_keyboard or {}).get("keyboard", []):
            for button in row:
                if message is None and wanted == (
                    button if isinstance(button, str) else button["text"]
                ):
                    return self._press_reply_button(
                        {"text": button} if isinstance(button, str) else button
                    )
        return self.press_as(self.person, wanted, message)

    def _press_reply_button(self, button: Json) -> Pressed:
        special = [name for name in button if name.startswith("request_") and button[name]]
        if "request_location" in special:
            raise AssertionError("This button asks for the location: use share_location.")
        if "request_contact" in special:
            sent = self.send_contact(user_id=self.id, first_name=self.person["first_name"])
        else:
            sent = self.send(button["text"])
        if (self.dialog.reply_keyboard or {}).get("one_time_keyboard"):
            self.dialog.reply_keyboard = None
        return Pressed(sent.updates, None)

    def edit(self, sent: Sent, text: str) -> Sent:
        return self.change(sent, text)

    # Other kinds of message

    def send_kind(self, kind: str, *, caption: str = "", **fields: Any) -> Sent:
        """A message of any kind there is (`content.kinds()`); `fields` go into its main object."""
        self._may_write()
        what = contents.of_kind(kind)
        if fields:
            what[kind] |= fields
        return self.say(self.person, what | ({"caption": caption} if caption else {}))

    def share_location(self, latitude: float, longitude: float, **fields: Any) -> Sent:
        self._may_write()
        return self.say(self.person, {"location": contents.location(latitude, longitude) | fields})

    def send_voice(self, **fields: Any) -> Sent:
        return self.send_kind("voice", **fields)

    def send_audio(self, **fields: Any) -> Sent:
        return self.send_kind("audio", **fields)

    def send_video(self, *, caption: str = "", **fields: Any) -> Sent:
        return self.send_kind("video", caption=caption, **fields)

    def send_video_note(self, **fields: Any) -> Sent:
        return self.send_kind("video_note", **fields)

    def send_photo(self, *, caption: str = "") -> Sent:
        return self.send_kind("photo", caption=caption)

    def send_sticker(self, **fields: Any) -> Sent:
        return self.send_kind("sticker", **fields)

    def send_animation(self, *, caption: str = "") -> Sent:
        return self.send_kind("animation", caption=caption)

    def send_document(self, *, caption: str = "", **fields: Any) -> Sent:
        return self.send_kind("document", caption=caption, **fields)

    def send_contact(self, **fields: Any) -> Sent:
        return self.send_kind("contact", **fields)

    def send_venue(self, **fields: Any) -> Sent:
        return self.send_kind("venue", **fields)

    def send_poll(self) -> Sent:
        return self.send_kind("poll")

    def send_dice(self) -> Sent:
        return self.send_kind("dice")

    def forward(self, text: str, *, from_name: str = "Somebody else") -> Sent:
        """Forward a text of a person who hides who they are."""
        self._may_write()
        origin = {
            "type": "hidden_user",
            "sender_user_name": from_name,
            "date": int(self.dialog.bot.clock()),
        }
        return self.say_text(self.person, text, False, {"forward_origin": origin})

    # Other kinds of update

    def cause(self, kind: str, **fields: Any) -> Sent:
        """An update of any kind of the official list, as small as it may be, about this person."""
        entry = load().types["Update"].fields.get(kind)
        if entry is None or kind == "update_id":
            raise AssertionError(f"There is no kind of update {kind}; see `something_new`.")
        body: Json = example(entry.types)
        known = load().types[entry.types[0]].fields
        for name in ("from", "user"):
            if name in known and known[name].types == ("User",):
                body[name] = self.person
        if "chat" in known:
            body["chat"] = self.dialog.chat.object()
        if entry.types == ("Message",):
            body |= contents.of_kind("text")
        update = self.dialog.bot.deliver(kind, body | fields)
        return Sent([update] if update else [])

    def inline_query(self, text: str) -> Sent:
        number = str(secrets.randbits(60))
        self.dialog.bot.settings.setdefault("inline_queries", {})[number] = None
        return self.cause("inline_query", id=number, query=text, offset="", chat_type="sender")

    def react(self, message: Reply | Sent, emoji: str = "👍") -> Sent:
        raw = message.raw if isinstance(message, Reply) else message.message
        assert raw is not None
        return self.cause(
            "message_reaction",
            message_id=raw["message_id"],
            date=int(self.dialog.bot.clock()),
            old_reaction=[],
            new_reaction=[{"type": "emoji", "emoji": emoji}],
        )

    def block(self) -> Sent:
        """Block the bot: it is told, and from now on gets 403."""
        self.dialog.refusal = "bot was blocked by the user"
        return self._membership("member", "kicked")

    def unblock(self) -> Sent:
        self.dialog.refusal = None
        return self._membership("kicked", "member")

    def delete_account(self) -> None:
        """The bot is not told; it gets 403 when it writes."""
        self.dialog.refusal = "user is deactivated"

    def delete_message(self, message: Reply | int) -> None:
        """Delete a message for both sides; bots are not told."""
        number = message.message_id if isinstance(message, Reply) else message
        self.dialog.messages.pop(number, None)
        self.dialog.deleted.add(number)

    def _membership(self, old: str, new: str) -> Sent:
        update = self.dialog.bot.deliver(
            "my_chat_member", membership(self.dialog, self.person, old, new)
        )
        return Sent([update] if update else [])


def membership(dialog: Dialog, person: Json, old: str, new: str) -> Json:
    """A ChatMemberUpdated about the bot."""

    def member(status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"status": status, "user": dialog.bot.user(), **until}

    return {
        "chat": dialog.chat.object(),
        "from": person,
        "date": int(dialog.bot.clock()),
        "old_chat_member": member(old),
        "new_chat_member": member(new),
    }


def pieces(text: str) -> list[str]:
    """A long text as the apps cut it: at most 4096 UTF-16 units each."""
    found, piece, length = list[str](), "", 0
    for character in text:
        size = units(character)
        if length + size > MESSAGE_LENGTH:
            found.append(piece)
            piece, length = "", 0
        piece += character
        length += size
    return [*found, piece] if piece else found


def private_chat(person: Json) -> Chat:
    return Chat(person["id"], "private", person, person.get("username"))
