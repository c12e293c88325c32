"""Reads Telegram's updates: every kind becomes an event, or a documented silence."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from telegram import Bot, CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatType
from telegram.ext import filters

from bot.admission import Arrival
from bot.incoming import MAX_TEXT, Incoming, Kind, clean, coordinates, language_tag, without_slash
from bot.privacy_log import log_event, new_error_id
from bot.store.clock import now

ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram is asked for; everything else is silence at the source."""

# Content of a message -> kind, most telling first: a venue also has a location, an animation also
# a document.
_CONTENT: Final[tuple[tuple[str, Kind], ...]] = (
    ("voice", "voice"),
    ("audio", "audio"),
    ("video_note", "video_note"),
    ("video", "video"),
    ("animation", "animation"),
    ("photo", "photo"),
    ("sticker", "sticker"),
    ("contact", "contact"),
    ("venue", "venue"),
    ("document", "document"),
    ("poll", "poll"),
    ("dice", "dice"),
    ("game", "game"),
    ("story", "story"),
    ("paid_media", "photo"),
    ("checklist", "other"),
    ("invoice", "other"),
)
_GROUPS: Final = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})
_LEFT: Final = frozenset({"left", "kicked"})


def read(raw: Mapping[str, Any], bot: Bot, source: str) -> Arrival:
    """One update as Telegram delivers it. Never raises: an update that cannot be read is stored as
    one that nobody waits for, so that those behind it are not held up."""
    try:
        update = Update.de_json(dict(raw), bot)
        return _arrival(update, source)
    except (
        Exception
    ) as error:  # an unforeseen shape: whatever it is, the next update counts as well
        log_event("update_unreadable", level="ERROR", error_id=new_error_id(), error=error)
        return Arrival(source, int(raw["update_id"]), None, now())


def _arrival(update: Update, source: str) -> Arrival:
    arrival = Arrival(source, update.update_id, None, now())
    if update.callback_query is not None:
        return _pressed(arrival, update.callback_query)
    if update.my_chat_member is not None:
        return _member(arrival, update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return arrival
    if filters.StatusUpdate.ALL.check_update(update):
        # Telegram itself put it there (pinned, a timer set, members came): nobody said that.
        return _service(arrival, message)
    return _written(arrival, message, edited=update.edited_message is not None)


def _pressed(arrival: Arrival, query: CallbackQuery) -> Arrival:
    if query.message is None or query.data is None:
        return arrival
    chat = query.message.chat
    if chat.type != ChatType.PRIVATE:
        return replace(arrival, incoming=_in_group(chat.id)) if chat.type in _GROUPS else arrival
    incoming = Incoming.of_button(
        "telegram", str(chat.id), query.data, telegram_language=query.from_user.language_code
    )
    return replace(arrival, incoming=incoming, press=str(query.message.message_id))


def _member(arrival: Arrival, change: ChatMemberUpdated) -> Arrival:
    gone = change.new_chat_member.status in _LEFT
    if change.chat.type in _GROUPS:
        return arrival if gone else replace(arrival, incoming=_in_group(change.chat.id))
    if change.chat.type != ChatType.PRIVATE:
        return arrival
    incoming = Incoming(
        "telegram",
        str(change.chat.id),
        "blocked" if gone else "unblocked",
        telegram_language=language_tag(change.from_user.language_code),
    )
    return replace(arrival, incoming=incoming, occurred_at=_aware(change.date))


def _in_group(chat_id: int) -> Incoming:
    # Nothing of what is written in a group is kept, not even the language of who wrote it.
    return Incoming("telegram", str(chat_id), "group_added")


def _service(arrival: Arrival, message: Message) -> Arrival:
    if message.chat.type in _GROUPS and not message.left_chat_member:
        return replace(arrival, incoming=_in_group(message.chat.id))
    return arrival


def _written(arrival: Arrival, message: Message, *, edited: bool) -> Arrival:
    if message.chat.type in _GROUPS:
        return replace(arrival, incoming=_in_group(message.chat.id))
    if message.chat.type != ChatType.PRIVATE or (message.from_user and message.from_user.is_bot):
        return arrival
    incoming = _said(message)
    if edited and incoming.kind not in ("text", "command"):
        # A live location is edited every few seconds, a picture's caption rarely: silence.
        return arrival
    return replace(
        arrival,
        incoming=incoming,
        occurred_at=_aware(message.edit_date or message.date),
        edited=edited,
        album=message.media_group_id,
    )


def _said(message: Message) -> Incoming:
    """What the person sent."""
    chat = str(message.chat.id)
    language = message.from_user.language_code if message.from_user else None
    number = str(message.message_id)
    if message.text is not None:
        return Incoming.of_text(
            "telegram", chat, message.text, telegram_language=language, message_id=number
        )
    kind = next((kind for name, kind in _CONTENT if getattr(message, name, None)), None)
    said = Incoming(
        "telegram",
        chat,
        kind or "other",
        text=without_slash(clean(message.caption or ""))[:MAX_TEXT],
        telegram_language=language_tag(language),
        message_id=number,
    )
    if kind in (None, "venue") and message.location is not None:
        place = coordinates([message.location.latitude, message.location.longitude])
        return replace(said, kind="location" if kind is None else kind, location=place)
    return said


def _aware(moment: datetime) -> datetime:
    # Telegram's clock may be ahead of ours; nothing happens in the future.
    return min(moment.astimezone(UTC), now())
