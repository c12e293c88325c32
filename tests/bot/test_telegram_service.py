import asyncio
from pathlib import Path

import pytest

from bot.incoming import Incoming
from bot.store import Database, StoreError
from bot.telegram.profile import ProfileWords
from bot.telegram.service import TelegramRefusedError, TelegramSettings, serve
from tests.bot.echo import EchoCore
from tests.bot.serving import rows, serving, settled
from tests.telegram_emulator import TelegramEmulator


async def test_a_message_is_answered_and_its_words_are_gone_from_the_store(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user(language_code="fa")
        core = EchoCore()
        async with serving(telegram, core, tmp_path) as database:
            await user.send("hello there")
            assert (await user.reply()).text == "echo: hello there"
            await settled(database)
            assert await rows(database, "select state, content from inbox") == [("done", None)]
            assert await rows(database, "select state, content, chat from outbox") == [
                ("sent", None, None)
            ]
        assert core.conversations[0].telegram_language == "fa"
    assert not files_with(b"hello there", tmp_path)


def files_with(words: bytes, folder: Path) -> list[Path]:
    return [file for file in folder.iterdir() if words in file.read_bytes()]


async def test_the_id_of_a_conversation_says_nothing_of_the_chat(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        core = EchoCore()
        async with serving(telegram, core, tmp_path):
            await user.send("one")
            await user.reply()
            await user.send("two")
            await user.reply()
        first, second = core.conversations
        assert first.id == second.id
        assert str(user.id) not in first.id
        assert second.memory == {"turns": 1}


async def test_the_code_of_a_partner_link_reaches_the_conversation(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path) as database:
            await user.start("leipzig-poster_1")
            assert (await user.reply()).text == "echo: command start leipzig-poster_1"
            await settled(database)
            found = await rows(database, "select start_payload from conversation")
        assert found == [("leipzig-poster_1",)]


async def test_one_chat_is_answered_in_order_even_when_the_first_takes_longer(
    tmp_path: Path,
) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("sleep 0.2")
            for number in range(5):
                await user.send(f"number {number}")
            replies = await user.replies(6)
        expected = ["echo: sleep 0.2", *(f"echo: number {number}" for number in range(5))]
        assert [reply.text for reply in replies] == expected


async def test_different_chats_do_not_wait_for_each_other(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        slow, quick = telegram.user(), telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await slow.send("sleep 1.5")
            await quick.send("hello")
            assert (await quick.reply()).text == "echo: hello"
            assert slow.messages == []
            assert (await slow.reply()).text == "echo: sleep 1.5"


async def test_typing_is_shown_while_an_answer_takes_long_and_only_then(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        slow, quick = telegram.user(), telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await quick.send("hello")
            await quick.reply()
            await slow.send("sleep 0.5")
            await slow.reply()
        assert slow.chat_actions == ["typing"]
        assert quick.chat_actions == []


async def test_a_core_that_fails_for_good_apologises_and_goes_on(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        core = EchoCore()
        async with serving(telegram, core, tmp_path) as database:
            await user.send("break")
            await user.send("still there?")
            replies = await user.replies(2)
            assert [reply.text for reply in replies] == [
                "sorry, write to people",
                "echo: still there?",
            ]
            await settled(database)
            states = await rows(database, "select state, error_id from inbox order by id")
        assert sum(event.text == "break" for event in core.seen) == 3
        assert states[0][0] == "failed"
        assert len(states[0][1]) == 8
        assert states[1] == ("done", None)


@pytest.mark.parametrize("words", ["break 1", "break 2"])
async def test_a_core_that_recovers_is_not_excused_for(tmp_path: Path, words: str) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send(words)
            assert (await user.reply()).text == f"echo: {words}"
            await user.no_reply()


@pytest.mark.parametrize("words", ["nothing", "sleep 60"])
async def test_no_answer_and_no_end_count_as_failures(tmp_path: Path, words: str) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send(words)
            assert (await user.reply()).text == "sorry, write to people"


async def test_a_button_is_pressed_and_its_clock_ends(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("buttons")
            assert [button.text for button in (await user.reply()).buttons] == ["Yes", "No"]
            pressed = await user.press("No")
            await pressed.answer()
            assert (await user.reply()).text == "echo: pressed /deny"


async def test_a_double_press_counts_once_and_another_button_counts(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("buttons")
            await user.reply()
            for label in ("Yes", "Yes", "No"):
                await (await user.press(label)).answer()
            replies = await user.replies(2)
            assert [reply.text for reply in replies] == [
                "echo: pressed /affirm",
                "echo: pressed /deny",
            ]
            await user.no_reply()


async def test_a_payload_too_long_for_telegram_comes_back_whole(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("long button")
            await user.reply()
            await user.press("Long")
            assert (await user.reply()).text == "echo: pressed /inform" + "x" * 100


async def test_an_expired_press_is_answered_in_words(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("buttons")
            await user.reply()
            await user.press("Yes")
            telegram.expire_callback_queries()
            assert (await user.reply()).text == "echo: pressed /affirm"


async def test_a_location_can_be_shared_by_a_button_that_goes_away_again(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("place")
            await user.reply()
            assert user.reply_keyboard == [["Share"]]
            await user.share_location(51.34, 12.37)
            assert (await user.reply()).text == "echo: location 51.34 12.37"
            assert user.reply_keyboard == []


async def test_links_stand_where_they_belong_behind_an_emoji(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("link")
            reply = await user.reply()
        assert reply.links == ["https://example.org/a"]
        assert reply.entities == [
            {"type": "text_link", "offset": 7, "length": 8, "url": "https://example.org/a"}
        ]


async def test_a_long_reply_comes_in_parts_with_the_buttons_below_the_last(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("long 9000")
            replies = await user.replies(3)
        assert [len(reply.buttons) for reply in replies] == [0, 0, 1]
        assert all(reply.text.startswith("word") for reply in replies)
        assert sum(reply.text.count("word") for reply in replies) == 9000 // 100 * 20


async def test_a_group_is_told_once_and_nothing_of_it_is_kept(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user(language_code="ru")
        core = EchoCore()
        async with serving(telegram, core, tmp_path):
            group = telegram.group(user, privacy=False)
            assert (await group.reply()).text == "echo: group_added"
            await group.send(user, "a private matter")
            await group.send_kind(user, "photo")
            await group.no_reply()
            group.remove_bot(user)
            await user.send("alone")
            await user.reply()
        assert [event.kind for event in core.seen] == ["group_added", "text"]
        assert core.seen[0].text == ""


async def test_a_channel_gets_no_answer(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        channel = telegram.channel()
        async with serving(telegram, EchoCore(), tmp_path):
            await channel.post("news")
            await channel.no_reply()


async def test_the_last_message_can_be_edited_and_an_older_one_cannot(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            first = await user.send("frist")
            await user.reply()
            user.edit(first, "first")
            assert (await user.reply()).text == "echo: first"
            await user.send("second")
            await user.reply()
            user.edit(first, "too late")
            await user.no_reply()


async def test_pictures_of_one_album_get_one_answer(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            for _ in range(3):
                what = telegram_photo() | {"media_group_id": "77"}
                user.say(user.person, what)
            assert (await user.reply()).text == "echo: photo"
            await user.no_reply()
            await user.send_photo(caption="/restart is this right?")
            assert (await user.reply()).text == "echo: photo restart is this right?"


def telegram_photo() -> dict[str, object]:
    from tests.telegram_emulator.content import of_kind

    return dict(of_kind("photo"))


async def test_who_blocks_is_left_alone_and_may_come_back(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        core = EchoCore()
        async with serving(telegram, core, tmp_path) as database:
            await user.send("hello")
            await user.reply()
            user.block()
            await asyncio.sleep(0.1)
            await settled(database)
            assert await rows(database, "select blocked from conversation") == [(1,)]
            await user.start()
            assert (await user.reply()).text == "echo: command start"
            assert await rows(database, "select blocked from conversation") == [(0,)]
        assert [event.kind for event in core.seen] == ["text", "command"]


async def test_a_chat_that_refuses_costs_the_others_nothing(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        gone, there = telegram.user(), telegram.user()
        async with serving(telegram, EchoCore(), tmp_path) as database:
            await gone.send("twice")
            gone.delete_account()
            await there.send("hello")
            await there.reply()
            await settled(database)
            dropped = await rows(
                database,
                "select state from outbox where conversation_id in "
                "(select id from conversation where blocked)",
            )
        assert dropped == [("dropped",), ("dropped",)]


async def test_telegram_may_ask_to_wait_break_down_and_break_off(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        telegram.faults.server_error("getMe", code=502)
        telegram.faults.server_error("getUpdates")
        telegram.faults.reset("getUpdates")
        async with serving(telegram, EchoCore(), tmp_path):
            await user.send("one")
            assert (await user.reply()).text == "echo: one"
            telegram.faults.too_many_requests(retry_after=1)
            telegram.faults.server_error("sendMessage", code=502)
            telegram.faults.reset("sendMessage")
            await user.send("two")
            await user.send("three")
            replies = await user.replies(2, timeout=20)
        assert [reply.text for reply in replies] == ["echo: two", "echo: three"]


async def test_an_update_delivered_twice_is_answered_once(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            sent = await user.send("hello")
            await user.reply()
            user.deliver_again(sent)
            await user.no_reply()


async def test_a_new_kind_of_update_does_not_hold_up_the_next(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path):
            user.something_new("holographic_message", {"from": user.person})
            await user.send("hello")
            assert (await user.reply()).text == "echo: hello"


async def test_a_backlog_is_answered_in_order_and_is_no_flood(tmp_path: Path) -> None:
    clock = [1_780_000_000.0]
    async with TelegramEmulator(clock=lambda: clock[0]) as telegram:
        user = telegram.user()
        for number in range(30):
            await user.send(f"number {number}")
            clock[0] += 30
        async with serving(telegram, EchoCore(), tmp_path):
            replies = await user.replies(30, timeout=30)
        assert [reply.text for reply in replies] == [f"echo: number {n}" for n in range(30)]


def speaks_of_danger(incoming: Incoming) -> bool:
    return "danger" in incoming.text


async def test_a_flood_is_told_once_danger_and_others_are_still_heard(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        loud, calm = telegram.user(), telegram.user()
        core = EchoCore()
        async with serving(telegram, core, tmp_path, urgent=speaks_of_danger) as database:
            for number in range(300):
                await loud.send(f"number {number}")
            await calm.send("hello")
            assert (await calm.reply()).text == "echo: hello"
            await loud.send("danger")
            replies = await loud.replies(22, timeout=30)
            assert [reply.text for reply in replies] == [
                *(f"echo: number {number}" for number in range(20)),
                "please wait a minute",
                "echo: danger",
            ]
            await loud.no_reply()
            await settled(database)
            kept = await rows(
                database, "select count(*) from inbox where state = 'flooded' and content is null"
            )
        assert kept == [(279,)]


async def test_danger_alone_cannot_make_the_bot_flood(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path, urgent=speaks_of_danger) as database:
            for _ in range(60):
                await user.send("danger")
            await asyncio.sleep(0.3)
            await settled(database, 20)
            assert 20 < len(user.messages) < 30


async def test_forget_erases_every_row_and_the_next_message_meets_a_stranger(
    tmp_path: Path,
) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        core = EchoCore()
        async with serving(telegram, core, tmp_path) as database:
            await user.send("long button")
            await user.reply()
            await user.send("/forget")
            await user.send("hello again")
            replies = await user.replies(2)
            assert [reply.text for reply in replies] == ["gone", "echo: hello again"]
            await settled(database)
            before, after = core.conversations[0].id, core.conversations[-1].id
            assert before != after
            assert core.forgotten == [before]
            assert core.conversations[-1].memory == {}
            for table in ("inbox", "outbox", "button"):
                column = f"select count(*) from {table} where conversation_id = '{before}'"
                assert await rows(database, column) == [(0,)]
            assert await rows(database, "select id from conversation") == [(after,)]


async def test_commands_and_descriptions_are_set_once_and_again_when_they_change(
    tmp_path: Path,
) -> None:
    def words(text: str) -> list[ProfileWords]:
        return [
            ProfileWords(None, {"start": text, "help": "Help"}, "long", "short"),
            ProfileWords("ar", {"start": "ابدأ"}, "طويل", "قصير"),
            ProfileWords("prs", {"start": "شروع"}, "…", "…"),
        ]

    async with TelegramEmulator() as telegram:
        for text in ("Begin", "Begin", "Start over"):
            async with serving(telegram, EchoCore(), tmp_path, words=words(text)):
                user = telegram.user()
                await user.send("hello")
                await user.reply()
        calls = telegram.calls_of("setMyCommands")
        assert len(calls) == 4  # two languages Telegram knows, at the first and the third start
        assert {call.parameters.get("language_code", "") for call in calls} == {"", "ar"}


async def test_a_rejected_token_ends_the_program_with_what_to_do(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        telegram.expect_wrong_call("getMe", "Unauthorized")
        database = Database.open(f"sqlite:///{tmp_path / 'bot.db'}")
        wrong = TelegramSettings("1234:not-the-token", telegram.root_url)
        with pytest.raises(TelegramRefusedError, match="TELEGRAM_TOKEN") as caught:
            await serve(EchoCore(), database, wrong)
        database.close()
        assert "not-the-token" not in str(caught.value)


async def test_a_second_process_on_the_same_file_is_turned_away(tmp_path: Path) -> None:
    async with TelegramEmulator() as telegram:
        user = telegram.user()
        async with serving(telegram, EchoCore(), tmp_path) as database:
            await user.send("hello")
            await user.reply()
            settings = TelegramSettings(telegram.token, telegram.root_url)
            with pytest.raises(StoreError, match="stop it first"):
                await serve(EchoCore(), database, settings)
