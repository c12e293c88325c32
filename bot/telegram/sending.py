"""Sends replies through Telegram and says what became of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ChatAction
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.outbox import Outgoing
from bot.privacy_log import log_event
from bot.reply import LOCATION_BUTTON, Button, Reply
from bot.store.buttons import key_of
from bot.telegram.lengths import split, units
from bot.transport import Sent

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
_SHORT_LABEL: Final = 22
"""Labels up to this length share a row of two; longer ones would be cut on a small phone."""

type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


class TelegramTransport:
    """Telegram as the worker and the sender see it."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    def parts(self, reply: Reply) -> Sequence[Reply]:
        """Cut at Telegram's 4,096 UTF-16 units, at borders of paragraphs where there are any."""
        return split(reply)

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send one message. What Telegram refuses with its buttons and links is sent without."""
        sent = await self._try(outgoing.chat, outgoing.reply)
        if sent.outcome == "refused" and isinstance(sent.error, BadRequest):
            bare = replace(outgoing.reply, buttons=(), link_spans=())
            if bare != outgoing.reply:
                log_event("sent_without_buttons", level="ERROR", error=sent.error)
                return await self._try(outgoing.chat, bare)
        return sent

    async def _try(self, chat: str, reply: Reply) -> Sent:
        try:
            await self._bot.send_message(
                chat_id=int(chat),
                text=reply.text,
                entities=entities(reply),
                reply_markup=markup(reply),
                link_preview_options=_NO_PREVIEW,
            )
        except TelegramError as error:
            return _what_became(error)
        return Sent("sent")

    async def show_working(self, chat: str) -> None:
        """ "typing…" for five seconds; nothing depends on it."""
        try:
            await self._bot.send_chat_action(int(chat), ChatAction.TYPING)
        except TelegramError as error:
            log_event("not_shown_as_working", level="DEBUG", error=error)


def _what_became(error: TelegramError) -> Sent:
    # The error itself goes no further than its type: its message may name the chat or the token.
    if isinstance(error, RetryAfter):
        seconds = error.retry_after
        delay = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
        return Sent("later", delay, error)
    if isinstance(error, Forbidden):
        return Sent("blocked", error=error)
    if isinstance(error, BadRequest | ChatMigrated):
        return Sent("refused", error=error)
    if isinstance(error, NetworkError | InvalidToken):
        # A token that is being replaced is no reason to lose what people wait for.
        return Sent("later", error=error)
    return Sent("refused", error=error)


def entities(reply: Reply) -> list[MessageEntity]:
    """The reply's links, in UTF-16 units as Telegram counts."""
    return [
        MessageEntity(
            MessageEntity.TEXT_LINK,
            offset=units(reply.text[:offset]),
            length=units(reply.text[offset : offset + length]),
            url=url,
        )
        for offset, length, url in reply.link_spans
    ]


def markup(reply: Reply) -> Markup | None:
    """The keyboard below the reply."""
    choices = [button for button in reply.buttons if button.payload != LOCATION_BUTTON]
    if choices:
        return InlineKeyboardMarkup([[_inline(button) for button in row] for row in _rows(choices)])
    if reply.buttons:
        share = KeyboardButton(reply.buttons[0].text, request_location=True)
        return ReplyKeyboardMarkup([[share]], resize_keyboard=True, one_time_keyboard=True)
    # Takes the button that shares a location away again; without one it does nothing.
    return ReplyKeyboardRemove()


def _inline(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.text, callback_data=key_of(button.payload))


def _rows(buttons: Sequence[Button]) -> list[list[Button]]:
    rows: list[list[Button]] = []
    for button in buttons:
        short = len(button.text) <= _SHORT_LABEL
        if short and rows and len(rows[-1]) == 1 and len(rows[-1][0].text) <= _SHORT_LABEL:
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows
