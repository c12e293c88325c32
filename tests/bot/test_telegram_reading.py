import asyncio
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot

from bot.telegram.reading import read
from tests.bot.echo import EchoCore
from tests.bot.serving import rows, serving, settled
from tests.telegram_emulator import TelegramEmulator, message_kinds

# What people can send, and what it is to the core. Every other kind of message is one Telegram
# itself puts into the chat: nobody said it, so nobody is answered.
SENT_BY_PEOPLE = {
    "animation": "animation", "audio": "audio", "checklist": "other", "contact": "contact",
    "dice": "dice", "document": "document", "game": "game", "giveaway": "other",
    "giveaway_winners": "other", "invoice": "other", "live_photo": "photo", "location": "location",
    "paid_media": "photo", "photo": "photo", "poll": "poll", "rich_message": "other",
    "sticker": "sticker", "story": "story", "text": "text", "venue": "venue", "video": "video",
    "video_note": "video_note", "voice": "voice",
}  # fmt: skip
# Put there by Telegram, too, but the library has no mark for them: answered, which does no harm.
ANSWERED_ANYWAY = {
    "boost_added": "other", "passport_data": "other", "successful_payment": "other",
}  # fmt: skip


async def test_every_kind_of_message_is_answered_or_is_none_of_the_persons(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        users = {kind: telegram.user() for kind in message_kinds()}
        core = EchoCore()
        async with serving(telegram, core, tmp_path) as database:
            for kind, user in users.items():
                await user.send_kind(kind)
            await asyncio.sleep(0.2)
            await settled(database, 30)
            kept = await rows(database, "select count(*) from inbox where content is not null")
        chats = {str(user.id): kind for kind, user in users.items()}
        found = {chats[event.chat]: event.kind for event in core.seen}
        assert found == SENT_BY_PEOPLE | ANSWERED_ANYWAY
        assert {kind for kind, user in users.items() if user.messages} == found.keys()
        assert kept == [(0,)]


async def test_a_live_location_is_answered_once_and_not_at_every_step(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            sent = await user.share_location(51.3, 12.4, live_period=900)
            await user.reply()
            assert sent.message is not None
            telegram.bot.deliver("edited_message", sent.message | {"edit_date": 1_780_000_000})
            await user.no_reply()


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 7, "message": {"unforeseen": "shape"}},
        {"update_id": 7, "callback_query": {"id": 1}},
        {"update_id": 7, "my_chat_member": []},
        {"update_id": 7, "message": "text"},
        {"update_id": 7},
    ],
)
def test_an_update_of_an_unforeseen_shape_is_one_nobody_waits_for(raw: dict[str, Any]) -> None:
    arrival = read(raw, Bot("1:x"), "telegram:1")
    assert (arrival.update_id, arrival.incoming) == (7, None)


@pytest.mark.parametrize(
    "kind",
    ["poll_answer", "message_reaction", "chat_boost", "inline_query", "channel_post",
     "pre_checkout_query", "chat_join_request", "business_message"],
)  # fmt: skip
async def test_updates_nobody_asked_for_are_not_even_fetched(tmp_path: Path, kind: str) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        core = EchoCore()
        async with serving(telegram, core, tmp_path) as database:
            await user.send("first")
            await user.reply()
            user.cause(kind)
            await user.send("hello")
            await user.reply()
            assert await rows(database, "select count(*) from inbox") == [(2,)]


async def test_whatever_characters_arrive_a_reply_comes_and_nothing_harmful_is_kept(
    tmp_path: Path,
) -> None:
    written = [
        "\x00\x01\x02", "a\u202eb\u2066c", "/restart", '/inform{"age":1}', "<b>bold</b> *x* _y_",
        "😀😀😀", "x" * 4096, "\u200f", "/", "//start", "／restart", "/START@someone now",
    ]  # fmt: skip
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        core = EchoCore()
        async with serving(telegram, core, tmp_path):
            for text in written:
                await user.send(text, raw=True)
            await user.replies(len(written) + 1, timeout=20)
        texts = [event.text for event in core.seen]
        assert not [text for text in texts if text.startswith(("/", "／"))]
        assert not [text for text in texts if set(text) & set("\x00\x01\u202e\u2066")]
        assert core.seen[-1].command == "start"
