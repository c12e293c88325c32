"""Every rule of the emulator rejects the call it is there for, in Telegram's words."""

import json
from typing import Any

import aiohttp
import pytest

from tests.telegram_emulator import TelegramEmulator, User, WrongCallsError
from tests.telegram_emulator.bare import BareBot

Parameters = dict[str, Any]


def inline(*buttons: Any) -> Parameters:
    return {"reply_markup": {"inline_keyboard": [list(buttons)]}}


def entity(**fields: Any) -> Parameters:
    return {"text": "a 😀 b", "entities": [{"type": "bold", "offset": 0, "length": 1, **fields}]}


def html(text: str) -> Parameters:
    return {"text": text, "parse_mode": "HTML"}


def markdown(text: str) -> Parameters:
    return {"text": text, "parse_mode": "MarkdownV2"}


BUTTON: Parameters = {"text": "A", "callback_data": "a"}

WRONG_MESSAGES: list[tuple[str, Parameters, str]] = [
    ("a parameter nobody knows", {"txet": "x"}, 'unknown parameter "txet" in sendMessage'),
    ("no text", {"text": ""}, "400 Bad Request: message text is empty"),
    ("blanks only", {"text": " \n\t "}, "400 Bad Request: text must be non-empty"),
    ("invisible only", {"text": "\u200b\u2060"}, "400 Bad Request: text must be non-empty"),
    ("4097 characters", {"text": "x" * 4097}, "400 Bad Request: message is too long"),
    ("2049 emoji are 4098 units", {"text": "😀" * 2049}, "400 Bad Request: message is too long"),
    ("far too long", {"text": "x" * 40_000}, "400 Bad Request: text is too long"),
    ("text is a number", {"text": 5}, 'field "text" must be of type String'),
    ("a flag that is no flag", {"disable_notification": "perhaps"}, "must be a Boolean"),
    ("an integer with letters", {"message_thread_id": "abc"}, "must be an Integer"),
    ("parse mode unknown", {"parse_mode": "bbcode"}, "400 Bad Request: unsupported parse_mode"),
    ("two sorts of markup", {**entity(), "parse_mode": "HTML"}, "entities are both given"),
    ("entity type unknown", entity(type="blink"), "Unsupported type specified"),
    ("entity below zero", entity(offset=-1), "receive an entity with incorrect offset -1"),
    ("entity after the end", entity(offset=7), "entity begins after the end of the text at UTF-16"),
    ("entity too long", entity(length=7), "ends after the end of the text at UTF-16 offset 7"),
    ("entity in an emoji", entity(offset=3), "entity begins in a middle of a UTF-16 symbol"),
    ("entity ends in an emoji", entity(length=3), "ends in a middle of a UTF-16 symbol"),
    ("entity without offset", {"entities": [{"type": "bold", "length": 1}]}, 'find field "offset"'),
    ("entity with an extra field", entity(colour="red"), 'Unknown field "colour"'),
    ("entity that is no object", {"entities": ["bold"]}, "must be of type Object"),
    ("link without address", entity(type="text_link"), 'Can\'t find field "url"'),
    ("link by telephone", entity(type="text_link", url="tel:+49"), "Unsupported URL protocol"),
    ("mention without user", entity(type="text_mention"), 'Can\'t find field "user"'),
    ("custom emoji by name", entity(type="custom_emoji", custom_emoji_id="x"), "custom emoji"),
    ("keyboard that is no JSON", {"reply_markup": "{"}, "can't parse reply keyboard markup JSON"),
    ("keyboard that is a list", {"reply_markup": []}, "object expected as reply markup"),
    ("keyboard without rows", {"reply_markup": {"inline_keyboard": [BUTTON]}}, "of type Array"),
    ("keyboard misspelt", {"reply_markup": {"inline_keybord": []}}, "inline_keyboard"),
    ("button without text", inline({"callback_data": "a"}), 'button: Can\'t find field "text"'),
    ("button with empty text", inline({"text": "", "callback_data": "a"}), "must be non-empty"),
    ("button that does nothing", inline({"text": "A"}), "Text buttons are unallowed"),
    ("button with empty data", inline({"text": "A", "callback_data": ""}), "are unallowed"),
    ("data of 65 bytes", inline({"text": "A", "callback_data": "x" * 65}), "BUTTON_DATA_INVALID"),
    (
        "data of 66 bytes in Persian",
        inline({"text": "A", "callback_data": "س" * 33}),
        "BUTTON_DATA",
    ),
    ("data that is a number", inline({"text": "A", "callback_data": 1}), "must be of type String"),
    ("button with two actions", inline({**BUTTON, "url": "https://a.org"}), "not 2"),
    ("button with a bad address", inline({"text": "A", "url": "localhost"}), "Wrong HTTP URL"),
    ("button that telephones", inline({"text": "A", "url": "tel:112"}), "Wrong HTTP URL"),
    ("button with a mail", inline({"text": "A", "url": "mailto:a@b.org"}), "Unsupported URL"),
    (
        "web app without TLS",
        inline({"text": "A", "web_app": {"url": "http://a.org"}}),
        "Only HTTPS",
    ),
    ("button of odd style", inline({**BUTTON, "style": "loud"}), "invalid button style"),
    ("nine buttons a row", inline(*[BUTTON] * 9), "reply markup is too long"),
    ("copying nothing", inline({"text": "A", "copy_text": {"text": ""}}), "BUTTON_COPY_TEXT"),
    (
        "over a hundred buttons",
        {"reply_markup": {"inline_keyboard": [[BUTTON]] * 101}},
        "reply markup is too long",
    ),
    ("reply keyboard, empty", {"reply_markup": {"keyboard": [[]]}}, "has no buttons"),
    ("reply button, empty", {"reply_markup": {"keyboard": [[""]]}}, "text must be non-empty"),
    ("remove_keyboard false", {"reply_markup": {"remove_keyboard": False}}, "must be True"),
    (
        "placeholder too long",
        {"reply_markup": {"force_reply": True, "input_field_placeholder": "x" * 65}},
        "PLACEHOLDER_TOO_LONG",
    ),
    ("reply to nothing", {"reply_parameters": {"message_id": 99}}, "to be replied not found"),
    ("reply without number", {"reply_parameters": {}}, 'Can\'t find field "message_id"'),
    ("preview of a bad link", {"link_preview_options": {"url": "nowhere"}}, "Wrong HTTP URL"),
    ("HTML: unknown tag", html("<p>x</p>"), 'Unsupported start tag "p" at byte offset 0'),
    ("HTML: tag never closed", html("<b>x"), 'find end tag corresponding to start tag "b"'),
    ("HTML: closed wrongly", html("<b>x</i>"), 'offset 4, expected "</b>", found "</i>"'),
    ("HTML: closed, not opened", html("ü</b>"), "Unexpected end tag at byte offset 2"),
    ("HTML: less-than sign", html("1 < 2"), 'Unsupported start tag "" at byte offset 2'),
    ("HTML: nothing left", html("<b></b>"), "text must be non-empty"),
    ("HTML: span without class", html("<span>x</span>"), 'Tag "span" must have class'),
    ("Markdown: full stop", markdown("x."), "Character '.' is reserved and must be escaped"),
    ("Markdown: hyphen", markdown("a-b"), "Character '-' is reserved"),
    ("Markdown: star alone", markdown("ü *x"), "find end of Bold entity at byte offset 3"),
    ("Markdown: link cut off", markdown("[x](http://a"), "Can't find end of a URL at byte offset"),
]


@pytest.fixture
def user(emulator: TelegramEmulator) -> User:
    user = emulator.user()
    user.start()
    return user


@pytest.mark.parametrize(
    ("more", "words"),
    [case[1:] for case in WRONG_MESSAGES],
    ids=[case[0] for case in WRONG_MESSAGES],
)
async def test_a_wrong_message_is_refused_in_telegrams_words(
    emulator: TelegramEmulator, bare: BareBot, user: User, more: Parameters, words: str
) -> None:
    refusal = await bare.refusal("sendMessage", **{"chat_id": user.id, "text": "Hello", **more})
    assert words in refusal
    assert user.messages == []
    emulator.expect_wrong_call("sendMessage", words)


OTHER_WRONG_CALLS: list[tuple[str, Parameters, str]] = [
    ("sendMessge", {}, "404 Not Found: method not found"),
    ("sendMessage", {"text": "x"}, "400 Bad Request: chat_id is empty"),
    ("sendMessage", {"chat_id": 12, "text": "x"}, "400 Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "x"}, "400 Bad Request: chat not found"),
    ("sendChatAction", {"chat_id": "USER", "action": "sleeping"}, "wrong parameter action in"),
    ("sendLocation", {"chat_id": "USER", "longitude": 1}, "400 Bad Request: latitude is empty"),
    ("sendLocation", {"chat_id": "USER", "latitude": 91, "longitude": 1}, "invalid location"),
    ("sendPhoto", {"chat_id": "USER"}, "400 Bad Request: there is no photo in the request"),
    ("sendPhoto", {"chat_id": "USER", "photo": "abc"}, "wrong file identifier/HTTP URL specified"),
    (
        "sendPhoto",
        {"chat_id": "USER", "photo": "https://a.org/p.jpg", "caption": "x" * 1025},
        "400 Bad Request: message caption is too long",
    ),
    ("getFile", {"file_id": "abc"}, "400 Bad Request: wrong file_id or the file is temporarily"),
    ("editMessageText", {"text": "x"}, "400 Bad Request: chat_id is empty"),
    (
        "editMessageText",
        {"chat_id": "USER", "message_id": 99, "text": "x"},
        "400 Bad Request: message to edit not found",
    ),
    (
        "editMessageText",
        {"chat_id": "USER", "message_id": 1, "text": "x"},
        "400 Bad Request: message can't be edited",
    ),
    ("deleteMessage", {"chat_id": "USER", "message_id": 99}, "message to delete not found"),
    ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old and response timeout"),
    ("setMyCommands", {}, 'parameter "commands" is required'),
    ("setMyCommands", {"commands": [["Start", "x"]]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [["a-b", "x"]]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [["x" * 33, "x"]]}, "command length must not exceed 32"),
    ("setMyCommands", {"commands": [["", "x"]]}, "command must be non-empty"),
    ("setMyCommands", {"commands": [["a", " "]]}, "command description must be non-empty"),
    ("setMyCommands", {"commands": [["a", "x" * 257]]}, "description length must not exceed 256"),
    ("setMyCommands", {"commands": [["a", "x"]] * 2}, "a command is listed twice"),
    ("setMyCommands", {"commands": [["a", "x"]] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [["a", "x"]], "language_code": "prs"}, "invalid language code"),
    ("setMyCommands", {"commands": [["a", "x"]], "scope": {"type": "all"}}, "BotCommandScope"),
    ("setMyDescription", {"description": "x" * 513}, "BOT_DESCRIPTION_TOO_LONG"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "ABOUT_TOO_LONG"),
    ("setMyName", {"name": "x" * 65}, "BOT_TITLE_INVALID"),
    ("setMyName", {"name": "x", "language_code": "DE"}, "invalid language code specified"),
    ("getUpdates", {"timeout": "soon"}, 'parameter "timeout" must be an Integer'),
    ("getUpdates", {"allowed_updates": ["massage"]}, "no kind of update named massage"),
    ("getUpdates", {"allowed_updates": "message"}, "can't parse allowed_updates JSON object"),
    ("setWebhook", {}, 'parameter "url" is required'),
    ("setWebhook", {"url": "http://bot.example.org/"}, "an HTTPS URL must be provided"),
    ("setWebhook", {"url": "https://bot.example.org:8080/"}, "only on ports 80, 88, 443 or 8443"),
    ("setWebhook", {"url": "https://a.org/", "secret_token": "a b"}, "unallowed characters"),
    ("setWebhook", {"url": "https://a.org/", "secret_token": "x" * 257}, "token is too long"),
    ("setWebhook", {"url": "https://a.org/", "max_connections": 101}, "between 1 and 100"),
    ("pinChatMessage", {"chat_id": "USER"}, "message identifier is not specified"),
    ("pinChatMessage", {"chat_id": 5, "message_id": 1}, "400 Bad Request: chat not found"),
    ("sendInvoice", {"chat_id": "USER", "title": "x"}, 'parameter "description" is required'),
    ("sendPoll", {"chat_id": "USER", "question": "x", "options": ["a", "b"]}, "InputPollOption"),
    ("leaveChat", {"chat_id": "USER"}, "can't be changed in private chats"),
]


@pytest.mark.parametrize(("method", "parameters", "words"), OTHER_WRONG_CALLS)
async def test_a_wrong_call_is_refused_in_telegrams_words(
    emulator: TelegramEmulator,
    bare: BareBot,
    user: User,
    method: str,
    parameters: Parameters,
    words: str,
) -> None:
    filled: Parameters = {
        name: user.id if value == "USER" else value for name, value in parameters.items()
    }
    if "commands" in filled:
        filled["commands"] = [
            {"command": command, "description": description}
            for command, description in filled["commands"]
        ]
    refusal = await bare.refusal(method, **filled)
    assert words.lower() in refusal.lower()
    emulator.expect_wrong_call(method)


async def test_a_person_who_never_wrote_does_not_exist_for_the_bot(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    stranger = emulator.user()
    refusal = await bare.refusal("sendMessage", chat_id=stranger.id, text="Hello")
    assert refusal == "400 Bad Request: chat not found"
    emulator.expect_wrong_call("sendMessage", "chat not found")


async def test_an_edit_that_changes_nothing_is_refused(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    sent = await bare.result("sendMessage", chat_id=user.id, text="Same")
    number = sent["message_id"]
    refusal = await bare.refusal("editMessageText", chat_id=user.id, message_id=number, text="Same")
    assert "400 Bad Request: message is not modified: specified new message content" in refusal
    emulator.expect_wrong_call("editMessageText", "not modified")


async def test_a_button_can_be_answered_once(
    emulator: TelegramEmulator, bare: BareBot, user: User
) -> None:
    await bare.result("sendMessage", chat_id=user.id, text="Choose", **inline(BUTTON))
    pressed = user.press("A")
    assert pressed.update is not None
    number = pressed.update["callback_query"]["id"]
    assert emulator.unanswered_presses == 1
    assert await bare.result("answerCallbackQuery", callback_query_id=number) is True
    assert "too old" in await bare.refusal("answerCallbackQuery", callback_query_id=number)
    emulator.expect_wrong_call("answerCallbackQuery", "too old")


@pytest.mark.parametrize(
    ("token", "words"),
    [("123:abc", "401 Unauthorized"), ("nonsense", "401 Unauthorized: invalid token specified")],
)
async def test_a_token_nobody_gave_out_is_refused(
    emulator: TelegramEmulator, bare: BareBot, token: str, words: str
) -> None:
    status, body = await bare.request("GET", "getMe", token=token)
    assert f"{status} {body['description']}" == words
    emulator.expect_wrong_call("getMe", "Unauthorized")


async def test_a_wrong_call_fails_the_test_at_its_end() -> None:
    with pytest.raises(WrongCallsError, match="message text is empty"):
        async with TelegramEmulator() as telegram, aiohttp.ClientSession() as session:
            user = telegram.user()
            user.start()
            await BareBot(telegram, session).call("sendMessage", chat_id=user.id, text="")


async def test_an_expected_wrong_call_that_never_came_fails_the_test_too() -> None:
    with pytest.raises(WrongCallsError, match="were not made"):
        async with TelegramEmulator() as telegram:
            telegram.expect_wrong_call("sendMessage", "too long")


async def test_a_failed_assertion_is_not_hidden_behind_wrong_calls() -> None:
    with pytest.raises(ZeroDivisionError):
        async with TelegramEmulator() as telegram:
            telegram.expect_wrong_call("sendMessage")
            raise ZeroDivisionError


@pytest.mark.parametrize("how", ["query", "form", "multipart", "json", "json_with_text"])
async def test_parameters_may_come_in_every_way_telegram_takes_them(
    bare: BareBot, user: User, how: str
) -> None:
    keyboard = inline(BUTTON)["reply_markup"]
    texts = {"chat_id": str(user.id), "text": "Hello", "reply_markup": json.dumps(keyboard)}
    if how == "query":
        status, body = await bare.request("GET", "sendMessage", params=texts)
    elif how == "form":
        status, body = await bare.request("POST", "sendMessage", data=texts)
    elif how == "multipart":
        form = aiohttp.FormData(texts, default_to_multipart=True)
        status, body = await bare.request("POST", "sendMessage", data=form)
    elif how == "json_with_text":
        status, body = await bare.request("POST", "SENDMESSAGE", json=texts)
    else:
        whole = {"chat_id": user.id, "text": "Hello", "reply_markup": keyboard}
        status, body = await bare.request("POST", "sendMessage", json=whole)
    assert (status, body["ok"]) == (200, True)
    assert user.last.text == "Hello"
    assert [button.data for button in user.last.buttons] == ["a"]


async def test_a_body_that_is_no_json_is_refused(emulator: TelegramEmulator, bare: BareBot) -> None:
    headers = {"Content-Type": "application/json"}
    status, body = await bare.request("POST", "getMe", data=b"{", headers=headers)
    assert (status, body["description"]) == (400, "Bad Request: can't parse JSON encoded body")
    emulator.expect_wrong_call("getMe")


async def test_the_limits_themselves_are_allowed(bare: BareBot, user: User) -> None:
    wide = {"inline_keyboard": [[{"text": "A", "callback_data": "x" * 64}] * 8] * 12}
    await bare.result("sendMessage", chat_id=user.id, text="x" * 4096, reply_markup=wide)
    await bare.result("sendMessage", chat_id=user.id, text="😀" * 2048)
    commands = [{"command": f"c_{number}", "description": "x" * 256} for number in range(100)]
    await bare.result("setMyCommands", commands=commands, language_code="fa")
    assert await bare.result("getMyCommands", language_code="fa") == commands
    assert await bare.result("getMyCommands") == []
