"""People of the issue, scripted through the same code as `vorweg talk --jsonl`."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.jsonl import talk_lines
from bot.store import Database
from vorweg.compose import Composed

pytestmark = [pytest.mark.rasa, pytest.mark.asyncio(loop_scope="session")]


class Talk:
    """A chat that is written line by line and remembers what it was shown."""

    def __init__(self, composed: Composed, folder: Path, language: str | None = None) -> None:
        self._composed = composed
        self._database = Database.open(f"sqlite:///{folder / 'bot.db'}")
        self._language = language
        self.programs: list[str] = []
        self.services: list[str] = []
        self.messages: list[str] = []
        self.asking: str | None = None

    async def say(self, text: str) -> list[dict[str, Any]]:
        return await self._line({"text": text})

    async def press(self, payload: str) -> list[dict[str, Any]]:
        return await self._line({"button": payload})

    async def send(self, **values: Any) -> list[dict[str, Any]]:
        return await self._line(values)

    async def _line(self, values: dict[str, Any]) -> list[dict[str, Any]]:
        line: dict[str, Any] = {"chat": "1", **values}
        if self._language:
            line["telegram_language"] = self._language
        written: list[str] = []
        source = _Source(json.dumps(line).encode() + b"\n")
        await talk_lines(self._composed.turns, self._database, source, written.append)
        answer = json.loads(written[0])
        self.asking = answer["asking"]
        replies: list[dict[str, Any]] = answer["replies"]
        for reply in replies:
            self.messages.append(reply["message"])
            self.programs += reply["programs"]
            self.services += reply["services"]
        return replies

    def close(self) -> None:
        self._database.close()


class _Source:
    """A stream of one line."""

    def __init__(self, line: bytes) -> None:
        self._lines = [line]

    def readline(self, *_: Any) -> bytes:
        return self._lines.pop(0) if self._lines else b""


@pytest.fixture
def talk(composed: Composed, tmp_path: Path) -> Any:
    opened: list[Talk] = []

    def open_talk(language: str | None = None) -> Talk:
        folder = tmp_path / str(len(opened))
        folder.mkdir()
        opened.append(Talk(composed, folder, language))
        return opened[-1]

    yield open_talk
    for one in opened:
        one.close()


async def go_on(talk: Talk, yes: str, **answers: str) -> None:
    """Accept what is offered and answer what is asked, as a person would, until services come."""
    for _ in range(8):
        if talk.services:
            return
        await talk.say(answers[talk.asking] if talk.asking else yes)


async def test_a_young_man_in_tunis_is_offered_jmd_now_and_the_jmd_nearest_leipzig(
    talk: Any, composed: Composed
) -> None:
    tunis = talk("ar")
    await tunis.say("عسلامة، عمري 19 سنة و نسكن في تونس، نحب نعمل تكوين مهني في لايبزيغ")
    await go_on(tunis, "اي", place="تونس", age="19", destination="لايبزيغ", topic="تكوين")
    assert "answer" in tunis.messages
    now = composed.catalogue.service(tunis.services[0])
    assert now is not None
    assert "jmd" in now.id
    assert now.program in ("jmd", "online_counselling")
    shown = filter(None, map(composed.catalogue.service, tunis.services))
    offices = [service for service in shown if service.program == "jmd"]
    nearest = composed.catalogue.nearest(("jmd",), 51.34, 12.37, 1)[0].service
    assert offices[0].id == nearest.id


async def test_a_nurse_in_manila_gets_recognition_and_her_partner_before_any_mbe(
    talk: Any,
) -> None:
    nurse = talk("en")
    await nurse.say(
        "Hello po, I'm a nurse here in Manila, 34 yrs old, how to have my license recognized?"
    )
    await go_on(
        nurse,
        "yes please",
        place="Manila",
        age="34",
        destination="I don't know yet",
        topic="recognition",
    )
    assert nurse.programs.index("recognition") < nurse.programs.index("mbe")
    assert nurse.programs.index("partner_abroad") < nurse.programs.index("mbe")
    assert any(service.startswith("ph-") for service in nurse.services)


async def test_a_mother_in_isfahan_gets_help_before_arrival_and_mbe_in_kassel(talk: Any) -> None:
    mother = talk("fa")
    await mother.say("سلام، ۴۵ سالمه و در اصفهان زندگی می‌کنم، می‌خوام برم پیش شوهرم تو کاسل")
    await go_on(mother, "بله", place="ایران", age="۴۵", destination="کاسل", topic="خانواده")
    assert "services-now" in mother.messages
    assert {"online_counselling", "partner_abroad"} & set(mother.programs)
    assert any(service.startswith("mbe-kassel") for service in mother.services)


async def test_an_asylum_seeker_in_bochum_gets_refugee_counselling_before_mbe(talk: Any) -> None:
    seeker = talk("ru")
    await seeker.say("Я подал на убежище, живу в Бохуме. Где получить консультацию?")
    await go_on(seeker, "да", place="Германия", age="31", destination="Бохум", topic="убежище")
    assert seeker.programs.index("refugee_counselling") < seeker.programs.index("mbe")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I am in danger, he hits me"),
        ("de", "Ich bin in Gefahr, er schlägt mich"),
        ("ar", "أنا في خطر، زوجي يضربني"),
        ("fa", "در خطرم، شوهرم منو می‌زنه"),
        ("ru", "я в опасности, муж меня бьёт"),
    ],
)
async def test_danger_is_answered_at_once_with_the_right_help(
    talk: Any, language: str, text: str
) -> None:
    person = talk(language)
    replies = await person.say(text)
    assert replies[0]["message"] == "emergency"
    assert replies[0]["emergency"] is True
    assert replies[0]["language"] == language
    assert {"hotline", "women_support"} <= set(replies[0]["programs"])
    assert person.asking is None


async def test_danger_in_the_middle_of_the_questions_is_answered_first(talk: Any) -> None:
    person = talk("de")
    await person.press("/find_service")
    assert person.asking == "place"
    replies = await person.say("mein Mann schlägt mich und droht mich umzubringen, bin in Köln")
    assert replies[0]["message"] == "emergency"
    assert "110" in replies[0]["text"]
    assert person.asking is None


async def test_the_numbers_are_those_of_the_country_the_person_is_in(talk: Any) -> None:
    person = talk("en")
    replies = await person.say("I live in Tunisia and my husband beats me, help me")
    assert "190" in replies[0]["text"]


async def test_the_language_changes_in_the_middle_and_the_question_is_asked_again(
    talk: Any,
) -> None:
    person = talk("de")
    await person.press("/find_service")
    replies = await person.press("bot:language:fa")
    assert [reply["message"] for reply in replies] == ["language-changed", "ask-where"]
    assert {reply["language"] for reply in replies} == {"fa"}
    assert person.asking == "place"


async def test_a_shared_location_answers_where_the_person_is(talk: Any) -> None:
    person = talk("en")
    await person.press("/find_service")
    await person.send(location=[36.81, 10.18])
    assert person.asking == "age"


async def test_unknown_and_forged_buttons_change_nothing(talk: Any) -> None:
    person = talk("en")
    for payload in ("/no_such_intent", "bot:nonsense", "x", '/inform{"password":"1"}', "/restart{"):
        replies = await person.press(payload)
        assert replies[0]["message"] == "old-button", payload


@pytest.mark.parametrize(
    "text",
    [
        "a" * 5000,
        "слово " * 900,
        "😀😀😀",
        "🧕👨‍👩‍👧",
        "\x00\x01\x02",
        "\u202eabc\u202c",
        "<b>bold</b> <script>alert(1)</script> *x* _y_ [a](http://b)",
        '/inform{"age":1}',
        "/restart",
        "/",
        "....",
        "1" * 60,
        "\ud83d",
        "'; DROP TABLE service; --",
        "{% raw %}{{ config }}{% endraw %} ${7*7} { $name }",
    ],
)
async def test_bad_input_gets_a_clear_reply_and_nothing_breaks(talk: Any, text: str) -> None:
    person = talk("en")
    replies = await person.say(text)
    assert replies
    assert all(reply["text"].strip() for reply in replies)
    assert "apology" not in person.messages
    follow_up = await person.say("How can I study in Germany?")
    assert follow_up[0]["topic"] == "ask_study"


@pytest.mark.parametrize(("country", "told"), [("Serbia", 2), ("Tunisia", 1)])
async def test_a_rule_for_some_countries_is_told_to_their_people_only(
    talk: Any, country: str, told: int
) -> None:
    person = talk("en")
    await person.say(f"I am from {country}")
    replies = await person.say("Which work visa do I need for a job in Germany?")
    answers = [reply["text"] for reply in replies if reply["message"] == "answer"]
    assert len(answers) == told
    assert sum("Westbalkanregelung" in text for text in answers) == told - 1


@pytest.mark.parametrize("kind", ["voice", "photo", "sticker", "contact", "document", "video"])
async def test_what_the_bot_cannot_read_it_says_so_and_what_to_do_instead(
    talk: Any, kind: str
) -> None:
    replies = await talk("ar").send(kind=kind)
    assert replies[0]["declines"] is True
    assert replies[0]["language"] == "ar"


async def test_forgetting_erases_what_was_said_before(talk: Any) -> None:
    person = talk("en")
    await person.say("I am 19 and I live in Ghana, how can I study in Germany")
    await person.say("/forget")
    await person.press("/find_service")
    assert person.asking == "place"


async def test_every_answer_names_a_source_with_its_date(talk: Any) -> None:
    replies = await talk("de").say("Wie lasse ich meinen Abschluss anerkennen?")
    assert replies[0]["message"] == "answer"
    assert "2026" in replies[0]["text"]
    assert replies[0]["links"]


async def test_typing_a_buttons_label_is_as_good_as_pressing_it(talk: Any) -> None:
    person = talk("ar")
    await person.press("/ask_housing")
    replies = await person.say("ليس الآن")
    assert replies[0]["message"] == "offer-declined"


async def test_a_yes_after_the_question_whether_to_erase_erases(talk: Any) -> None:
    person = talk("de")
    replies = await person.press("/delete_my_data")
    assert replies[0]["message"] == "delete-my-data"
    assert (await person.say("ja"))[0]["message"] == "forgotten"


async def test_a_no_after_the_question_whether_to_erase_keeps_everything(talk: Any) -> None:
    person = talk("de")
    await person.press("/delete_my_data")
    assert (await person.say("nein"))[0]["message"] == "forget-cancelled"


async def test_the_country_said_after_the_danger_brings_its_numbers(talk: Any) -> None:
    person = talk("en")
    await person.say("he beats me every day")
    replies = await person.say("I am in Tunisia")
    assert replies[0]["message"] == "emergency"
    assert "190" in replies[0]["text"]


async def test_a_correction_does_not_drop_the_question_that_was_open(talk: Any) -> None:
    person = talk("de")
    await person.press("/find_service")
    await person.press('/inform{"where":"TN"}')
    await person.say("19")
    assert person.asking == "destination"
    await person.say("nein, ich bin 25")
    assert person.asking == "destination"


async def test_a_status_can_be_typed(talk: Any) -> None:
    person = talk("de")
    await person.press("/find_service")
    await person.press('/inform{"where":"DE"}')
    await person.say("31")
    await person.say("Bochum")
    assert person.asking == "status"
    await person.say("Duldung")
    assert person.asking == "topic"


async def test_the_language_asked_for_is_the_one_that_is_spoken_and_not_the_other_one_named(
    talk: Any,
) -> None:
    person = talk("en")
    replies = await person.say("اكتب بالعربي من فضلك لأني ما بفهم انجليزي")
    assert replies[0]["language"] == "ar"


async def test_more_inside_the_questions_asks_the_open_question_again(talk: Any) -> None:
    person = talk("en")
    await person.press("/find_service")
    replies = await person.press("/more_results")
    assert replies[-1]["message"] == "ask-where"
    assert person.asking == "place"


async def test_a_question_that_comes_with_the_last_answer_is_answered(talk: Any) -> None:
    person = talk("en")
    await person.say("How can I get my diploma recognised in Germany?")
    await person.say("yes")
    await person.press('/inform{"where":"GH"}')
    await person.say("34")
    replies = await person.say("Can I find a flat in Hamburg before I come, how do I rent?")
    assert next(reply["message"] for reply in replies) == "answer"
    assert replies[0]["topic"] == "ask_housing"
