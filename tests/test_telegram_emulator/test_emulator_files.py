"""Files go both ways, and what is set can be read back."""

import aiohttp

from tests.telegram_emulator import TelegramEmulator
from tests.telegram_emulator.bare import BareBot


async def test_a_document_is_uploaded_sent_again_by_its_id_and_downloaded(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    form = aiohttp.FormData(
        {"chat_id": str(user.id), "caption": "<b>Card</b>", "parse_mode": "HTML"}
    )
    form.add_field("document", b"%PDF", filename="card.pdf", content_type="application/pdf")
    _status, body = await bare.request("POST", "sendDocument", data=form)
    document = body["result"]["document"]
    assert (document["file_name"], document["file_size"]) == ("card.pdf", 4)
    assert body["result"]["caption_entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    again = await bare.result("sendDocument", chat_id=user.id, document=document["file_id"])
    assert again["document"] == document
    file = await bare.result("getFile", file_id=document["file_id"])
    url = f"{emulator.base_file_url}{emulator.token}/{file['file_path']}"
    async with bare.session.get(url) as response:
        assert await response.read() == b"%PDF"


async def test_a_voice_message_of_a_person_can_be_fetched(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    sent = emulator.user().send_voice(duration=3)
    assert sent.message is not None
    file = await bare.result("getFile", file_id=sent.message["voice"]["file_id"])
    assert file["file_unique_id"] == sent.message["voice"]["file_unique_id"]


async def test_descriptions_and_names_are_kept_per_language(bare: BareBot) -> None:
    await bare.result("setMyDescription", description="Advice")
    await bare.result("setMyDescription", description="مشاوره", language_code="fa")
    assert await bare.result("getMyDescription", language_code="fa") == {"description": "مشاوره"}
    assert await bare.result("getMyDescription", language_code="ru") == {"description": "Advice"}
    await bare.result("setMyShortDescription", short_description="Short")
    assert await bare.result("getMyShortDescription") == {"short_description": "Short"}
    await bare.result("setMyName", name="Vorweg")
    assert (await bare.result("getMe"))["first_name"] == "Vorweg"


async def test_a_method_without_a_behaviour_gives_what_the_list_declares(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    assert await bare.result("setChatTitle", chat_id=user.id, title="x") is True
    assert (await bare.result("getUserProfilePhotos", user_id=user.id))["total_count"] == 0
    game = await bare.result("sendGame", chat_id=user.id, game_short_name="x")
    assert "game" in game


async def test_a_method_that_is_not_modelled_and_matters_fails_the_test(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    media = {"type": "photo", "media": "https://pictures.example.org/a.jpg"}
    refusal = await bare.refusal("editMessageMedia", chat_id=user.id, message_id=1, media=media)
    assert refusal.startswith("501 Not Implemented")
    emulator.expect_wrong_call("editMessageMedia", "501")


async def test_an_album_needs_the_files_it_speaks_of(
    emulator: TelegramEmulator, bare: BareBot
) -> None:
    user = emulator.user()
    user.start()
    photo = {"type": "photo", "media": "https://pictures.example.org/a.jpg"}
    album = await bare.result("sendMediaGroup", chat_id=user.id, media=[photo, photo])
    assert len({message["media_group_id"] for message in album}) == 1
    missing = [photo, {"type": "photo", "media": "attach://nothing"}]
    refusal = await bare.refusal("sendMediaGroup", chat_id=user.id, media=missing)
    assert "wrong file identifier" in refusal
    emulator.expect_wrong_call("sendMediaGroup", "wrong file identifier")


async def test_deleted_messages_are_gone(emulator: TelegramEmulator, bare: BareBot) -> None:
    user = emulator.user()
    user.start()
    first = await bare.result("sendMessage", chat_id=user.id, text="one")
    second = await bare.result("sendMessage", chat_id=user.id, text="two")
    await bare.result("deleteMessage", chat_id=user.id, message_id=first["message_id"])
    assert [reply.text for reply in user.messages] == ["two"]
    user.delete_message(second["message_id"])
    refusal = await bare.refusal(
        "editMessageText", chat_id=user.id, message_id=second["message_id"], text="x"
    )
    assert refusal == "400 Bad Request: message to edit not found"
    assert emulator.wrong_calls == []
