"""python-telegram-bot works against the emulator as it does against Telegram."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageEntity,
    ReplyParameters,
    Update,
)
from telegram.constants import ChatAction
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from tests.telegram_emulator import TelegramEmulator

Context = ContextTypes.DEFAULT_TYPE
App = Application[Any, Any, Any, Any, Any, Any]
KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="/more")]])


async def on_message(update: Update, context: Context) -> None:
    message = update.effective_message
    assert message is not None
    await context.bot.send_chat_action(message.chat_id, ChatAction.TYPING)
    text = f"Echo: {message.text}"
    await context.bot.send_message(
        message.chat_id,
        text,
        entities=[MessageEntity("bold", 0, 4)],
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_parameters=ReplyParameters(message.message_id),
        reply_markup=KEYBOARD,
    )


async def on_button(update: Update, _context: Context) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("Coming")
    await update.callback_query.edit_message_reply_markup(None)


def build(telegram: TelegramEmulator, token: str | None = None) -> App:
    builder = ApplicationBuilder().token(token or telegram.token)
    app = builder.base_url(telegram.base_url).base_file_url(telegram.base_file_url).build()
    app.add_handler(CallbackQueryHandler(on_button))
    app.add_handler(MessageHandler(filters.TEXT, on_message))
    return app


@pytest.fixture
async def app(emulator: TelegramEmulator) -> AsyncIterator[App]:
    app = build(emulator)
    async with app:
        await app.start()
        assert app.updater is not None
        await app.updater.start_polling(timeout=5)
        yield app
        await app.updater.stop()
        await app.stop()


async def test_a_conversation(emulator: TelegramEmulator, app: App) -> None:
    user = emulator.user(language_code="ar", first_name="Amal")
    await user.send("مرحبا")
    reply = await user.reply()
    assert reply.text == "Echo: مرحبا"
    assert reply.entities == [{"type": "bold", "offset": 0, "length": 4}]
    assert user.chat_actions == ["typing"]
    pressed = await user.press("More")
    assert await pressed.answer() == {"text": "Coming"}
    (edited,) = await user.replies(1, edits=True)
    assert edited.edited
    assert edited.buttons == []
    assert app.running


@pytest.mark.usefixtures("app")
async def test_many_people_at_once_each_get_their_own_answers(emulator: TelegramEmulator) -> None:
    users = [emulator.user(first_name=f"Person {number}") for number in range(20)]

    async def talk(index: int) -> None:
        for turn in range(15):
            await users[index].send(f"{index}/{turn}")
            assert (await users[index].reply()).text == f"Echo: {index}/{turn}"

    await asyncio.gather(*(talk(index) for index in range(len(users))))
    assert len(emulator.calls_of("sendMessage")) == 300


async def test_errors_become_the_exceptions_of_the_library(
    emulator: TelegramEmulator, app: App
) -> None:
    user = emulator.user()
    user.dialog.started = True
    emulator.faults.too_many_requests(retry_after=3)
    with pytest.raises(RetryAfter):
        await app.bot.send_message(user.id, "x")
    emulator.faults.server_error("sendMessage", code=502)
    with pytest.raises(NetworkError):
        await app.bot.send_message(user.id, "x")
    emulator.faults.reset("sendMessage", accepted=True)
    with pytest.raises(NetworkError):
        await app.bot.send_message(user.id, "x")
    user.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await app.bot.send_message(user.id, "x")
    with pytest.raises(BadRequest, match="Chat not found"):
        await app.bot.send_message(1, "x")
    assert [reply.text for reply in user.messages] == ["x"]
    emulator.expect_wrong_call("sendMessage", "chat not found")


async def test_commands_and_descriptions_are_set_per_language(
    emulator: TelegramEmulator, app: App
) -> None:
    await app.bot.set_my_commands([BotCommand("help", "Hilfe")], language_code="de")
    await app.bot.set_my_description("Beratung", language_code="de")
    (command,) = await app.bot.get_my_commands(language_code="de")
    assert command.description == "Hilfe"
    assert emulator.bot.profile["description", "de"] == "Beratung"


async def test_files_photos_and_places_are_sent(emulator: TelegramEmulator, app: App) -> None:
    user = emulator.user()
    user.dialog.started = True
    document = await app.bot.send_document(user.id, b"%PDF", filename="card.pdf", caption="Card")
    assert document.document is not None
    file = await app.bot.get_file(document.document.file_id)
    assert await file.download_as_bytearray() == b"%PDF"
    await app.bot.send_photo(user.id, b"\xff\xd8", caption="Map")
    await app.bot.send_location(user.id, 51.34, 12.37)
    kinds = [
        next(k for k in ("document", "photo", "location") if k in one.raw) for one in user.messages
    ]
    assert kinds == ["document", "photo", "location"]


async def test_a_wrong_token_is_noticed_at_the_start(emulator: TelegramEmulator) -> None:
    app = build(emulator, "1:wrong")
    with pytest.raises(InvalidToken):
        async with app.bot:
            pass
    emulator.expect_wrong_call("getMe", "Unauthorized")


@pytest.mark.usefixtures("app")
async def test_two_instances_of_a_bot_conflict(emulator: TelegramEmulator) -> None:
    await emulator.bot.updates.polled.wait()
    second = build(emulator)
    async with second:
        # Both keep asking: one ends the other's wait, whichever comes second.
        with pytest.raises(Conflict):
            for _ in range(50):
                await second.bot.get_updates(timeout=5)
    emulator.expect_wrong_call("getUpdates", "Conflict")
