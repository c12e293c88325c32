"""Groups and channels the bot is in."""

import re
from typing import Final

from tests.telegram_emulator import content as contents
from tests.telegram_emulator.chats import Pressed, Reply, Sent
from tests.telegram_emulator.people import ChatWithPeople, User, membership
from tests.telegram_emulator.texts import found_entities
from tests.telegram_emulator.world import Dialog, Json

COMMAND: Final = re.compile(r"/\w+(?:@(\w+))?")


class Group(ChatWithPeople):
    """A group. With `privacy`, as is usual, the bot sees only what is meant for it."""

    def __init__(self, dialog: Dialog, members: tuple[User, ...], *, privacy: bool) -> None:
        super().__init__(dialog)
        self.privacy = privacy
        dialog.chat.about["members"] = {member.id: member.person for member in members}

    def add_bot(self, by: User) -> Sent:
        self.dialog.refusal = None
        self.dialog.started = True
        update = self.dialog.bot.deliver(
            "my_chat_member", membership(self.dialog, by.person, "left", "member")
        )
        return Sent([update] if update else [])

    def remove_bot(self, by: User) -> Sent:
        update = self.dialog.bot.deliver(
            "my_chat_member", membership(self.dialog, by.person, "member", "kicked")
        )
        self.dialog.refusal = f"bot was kicked from the {self.dialog.chat.kind} chat"
        return Sent([update] if update else [])

    def send(self, user: User, text: str, *, reply_to: Reply | Sent | None = None) -> Sent:
        entities = found_entities(text)
        what: Json = {"text": text} | ({"entities": entities} if entities else {})
        what |= self.replying_to(reply_to)
        return self.say(user.person, what, bot_sees=self._is_for_bot(text, what))

    def send_kind(self, user: User, kind: str) -> Sent:
        return self.say(user.person, contents.of_kind(kind), bot_sees=not self.privacy)

    def press(self, user: User, wanted: str, *, message: Reply | int | None = None) -> Pressed:
        return self.press_as(user.person, wanted, message)

    def _is_for_bot(self, text: str, what: Json) -> bool:
        bot = self.dialog.bot
        command = COMMAND.match(text)
        if command is not None:
            return command[1] is None or command[1].lower() == bot.username.lower()
        replied_to = what.get("reply_to_message", {}).get("from", {}).get("id")
        return not self.privacy or replied_to == bot.id or f"@{bot.username}" in text


class Channel(ChatWithPeople):
    """A channel in which the bot is an administrator."""

    message_kind = "channel_post"
    edit_kind = "edited_channel_post"

    def post(self, text: str) -> Sent:
        return self.say_text(None, text, False, {})

    def edit(self, sent: Sent, text: str) -> Sent:
        return self.change(sent, text)
