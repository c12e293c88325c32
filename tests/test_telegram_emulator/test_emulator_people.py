"""People do all that people do; what the bot gets is valid by the official list."""

import json

import pytest
from telegram import Bot, Update

from tests.telegram_emulator import TelegramEmulator, message_kinds, spec
from tests.telegram_emulator.bare import BareBot
from tests.telegram_emulator.texts import units

BUTTON = {"inline_keyboard": [[{"text": "Leipzig", "callback_data": "/inform"}]]}


@pytest.mark.parametrize("kind", message_kinds())
async def test_every_kind_of_message_is_understood_by_python_telegram_bot(
    emulator: TelegramEmulator, kind: str
) -> None:
    sent = emulator.user().send_kind(kind)
    update = Update.de_json(json.loads(json.dumps(sent.update)), Bot(emulator.token))
    assert update.message is not None
    assert update.message.message_id == 1


@pytest.mark.parametrize("kind", sorted(spec.load().update_kinds))
async def test_every_kind_of_update_is_understood_by_python_telegram_bot(
    emulator: TelegramEmulator, kind: str
) -> None:
    emulator.bot.updates.allow([kind])
    caused = emulator.user().cause(kind)
    assert caused.update is not None
    update = Update.de_json(json.loads(json.dumps(caused.update)), Bot(emulator.token))
    assert update.update_id == caused.update["update_id"]


async def test_a_long_text_is_cut_as_the_apps_do_unless_raw(emulator: TelegramEmulator) -> None:
    user = emulator.user()
    cut = user.send("😀" * 2500)
    texts = [update["message"]["text"] for update in cut.updates]
    assert [units(text) for text in texts] == [4096, 904]
    whole = user.send("x" * 5000, raw=True)
    assert [len(update["message"]["text"]) for update in whole.updates] == [5000]


async def test_control_characters_are_stripped_unless_raw(emulator: TelegramEmulator) -> None:
    user = emulator.user()
    stripped, kept = user.send(" a\x00b\u202ec\r\n"), user.send(" a\x00b\u202ec", raw=True)
    assert stripped.message is not None
    assert kept.message is not None
    assert stripped.message["text"] == "a bc"
    assert kept.message["text"] == " a\x00b\u202ec"


async def test_commands_links_and_mentions_are_marked_in_utf16_units(
    emulator: TelegramEmulator,
) -> None:
    sent = emulator.user().send("😀 /help https://example.org/x. @someone #tag")
    assert sent.message is not None
    found = [(e["type"], e["offset"], e["length"]) for e in sent.message["entities"]]
    assert found == [
        ("bot_command", 3, 5), ("url", 9, 21), ("mention", 32, 8), ("hashtag", 41, 4),
    ]  # fmt: skip


async def test_who_blocks_the_bot_is_out_of_reach_until_they_come_back(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    blocked = user.block()
    assert blocked.update is not None
    assert blocked.update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    for method, more in (("sendMessage", {"text": "x"}), ("sendChatAction", {"action": "typing"})):
        refusal = await bare.refusal(method, chat_id=user.id, **more)
        assert refusal == "403 Forbidden: bot was blocked by the user"
    with pytest.raises(AssertionError, match="can not write"):
        user.send("x")
    user.start()
    await bare.result("sendMessage", chat_id=user.id, text="Welcome back")
    assert emulator.wrong_calls == []


async def test_a_deleted_account_is_refused_without_blame(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    user.delete_account()
    refusal = await bare.refusal("sendMessage", chat_id=user.id, text="x")
    assert refusal == "403 Forbidden: user is deactivated"
    assert emulator.wrong_calls == []


async def test_buttons_are_pressed_by_label_or_payload_and_missing_ones_named(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user(language_code="fa")
    user.start()
    await bare.result("sendMessage", chat_id=user.id, text="Where?", reply_markup=BUTTON)
    for wanted in ("Leipzig", "/inform"):
        update = user.press(wanted).update
        assert update is not None
        query = update["callback_query"]
        assert query["data"] == "/inform"
        assert query["from"]["language_code"] == "fa"
        assert query["message"]["text"] == "Where?"
    with pytest.raises(AssertionError, match="No button 'Kassel'; there are: 'Leipzig'"):
        user.press("Kassel")


async def test_a_keyboard_that_was_edited_away_can_not_be_pressed(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    sent = await bare.result("sendMessage", chat_id=user.id, text="Where?", reply_markup=BUTTON)
    number = sent["message_id"]
    await bare.result("editMessageText", chat_id=user.id, message_id=number, text="Where?")
    with pytest.raises(AssertionError, match="No button"):
        user.press("Leipzig")
    assert user.transcript[-1] == "bot edits: Where?"


async def test_a_reply_keyboard_sends_its_label_and_goes_when_removed(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    rows = {"keyboard": [["Yes", {"text": "Here", "request_location": True}]]}
    await bare.result("sendMessage", chat_id=user.id, text="?", reply_markup=rows)
    assert user.reply_keyboard == [["Yes", "Here"]]
    pressed = user.press("Yes").update
    assert pressed is not None
    assert pressed["message"]["text"] == "Yes"
    with pytest.raises(AssertionError, match="share_location"):
        user.press("Here")
    remove = {"remove_keyboard": True}
    await bare.result("sendMessage", chat_id=user.id, text="!", reply_markup=remove)
    assert user.reply_keyboard == []


async def test_replies_are_handed_out_once_and_missing_ones_show_the_conversation(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.send("Hello")
    for text in ("one", "two", "three"):
        await bare.result("sendMessage", chat_id=user.id, text=text)
    assert (await user.reply()).text == "one"
    assert [reply.text for reply in await user.replies(quiet=0.01)] == ["two", "three"]
    await user.no_reply(within=0.01)
    with pytest.raises(AssertionError, match=r"got 0\. So far:\nperson: Hello\nbot: one"):
        await user.replies(1, timeout=0.01)
    await bare.result("sendMessage", chat_id=user.id, text="four")
    with pytest.raises(AssertionError, match="to stay silent"):
        await user.no_reply(within=0.01)


async def test_links_are_read_from_words_text_and_buttons(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    await bare.result(
        "sendMessage",
        chat_id=user.id,
        text="😀 here or https://b.example.org",
        entities=[{"type": "text_link", "offset": 3, "length": 4, "url": "https://a.example.org/"}],
        reply_markup={"inline_keyboard": [[{"text": "c", "url": "https://c.example.org"}]]},
    )
    expected = ["https://a.example.org/", "https://b.example.org", "https://c.example.org"]
    assert user.last.links == expected


async def test_entities_keep_their_words_when_telegram_strips_characters(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    text = " \u202aa\r😀 bold\u202c x "
    bold = {"type": "bold", "offset": 7, "length": 4}
    await bare.result("sendMessage", chat_id=user.id, text=text, entities=[bold])
    assert user.last.text == "a😀 bold x"
    assert user.last.entities == [{"type": "bold", "offset": 4, "length": 4}]


async def test_in_a_group_with_privacy_the_bot_sees_only_what_is_meant_for_it(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    anna, ben = emulator.user(first_name="Anna"), emulator.user(first_name="Ben")
    group = emulator.group(anna, ben)
    name = emulator.bot.username
    sent = await bare.result("sendMessage", chat_id=group.id, text="Hello")
    assert group.send(anna, "Good morning").update is None
    assert group.send(anna, "/help@another_bot").update is None
    assert group.send(anna, "/help").update is not None
    assert group.send(anna, f"/help@{name}").update is not None
    assert group.send(ben, f"what does @{name} say?").update is not None
    assert group.send(ben, "I see", reply_to=group.last).update is not None
    assert group.last.message_id == sent["message_id"]
    group.remove_bot(anna)
    refusal = await bare.refusal("sendMessage", chat_id=group.id, text="x")
    assert refusal == "403 Forbidden: bot was kicked from the supergroup chat"


async def test_an_edited_message_and_channel_posts_arrive_as_such(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user, channel = emulator.user(), emulator.channel(username="news_here")
    user.edit(user.send("helo"), "hello")
    channel.edit(channel.post("Nws"), "News")
    updates = await bare.result("getUpdates")
    kinds = [next(kind for kind in update if kind != "update_id") for update in updates]
    assert kinds == ["message", "edited_message", "channel_post", "edited_channel_post"]
    assert updates[1]["edited_message"]["text"] == "hello"
    await bare.result("sendMessage", chat_id="@news_here", text="From the bot")
    assert channel.last.text == "From the bot"


async def test_people_have_numbers_beyond_32_bits_and_bots_do_not_meet_each_others_people(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    second = emulator.add_bot()
    hers = emulator.user(bot=second)
    hers.send("Hello")
    assert hers.id > 2**32
    assert await bare.result("getUpdates") == []
    assert "chat not found" in await bare.refusal("sendMessage", chat_id=hers.id, text="x")
    status, body = await bare.request("GET", "getUpdates", token=second.token)
    assert status == 200
    assert body["result"][0]["message"]["text"] == "Hello"
    emulator.expect_wrong_call("sendMessage", "chat not found")
