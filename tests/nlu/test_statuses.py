"""A status is read only where people name it as their own."""

import pytest

from nlu.statuses import status_in


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ich habe seit 2 Jahren eine Duldung, darf ich arbeiten?", "tolerated"),
        ("i am an asylum seeker in Bochum, who helps me", "asylum_seeker"),
        ("We have applied for asylum last month", "asylum_seeker"),
        ("Я ищу убежища, живу в Бохуме", "asylum_seeker"),
        ("подали на азюль в сентябре, ждём интервью", "asylum_seeker"),
        ("У меня дульдунг, можно ли работать", "tolerated"),
        ("у меня 24 параграф", "temporary_protection"),
        ("أنا طالب لجوء في بوخوم وبدي محامي", "asylum_seeker"),
        ("معي دولدونغ من سنتين", "tolerated"),
        ("من پناهجو هستم در بوخوم", "asylum_seeker"),
        ("Ich bin EU-Bürgerin aus Bulgarien", "eu_citizen"),
    ],
)
def test_reads_the_status_a_person_names_as_their_own(text: str, status: str) -> None:
    assert status_in(text) == status


@pytest.mark.parametrize(
    "text",
    [
        "What is a Duldung?",
        "Wie stelle ich einen Antrag auf Asyl?",
        "как получить убежище в германии",
        "كيف اقدم لجوء في المانيا",
        "چطور پناهندگی بگیرم",
        "I want a visa for Germany",
        "hello",
    ],
)
def test_a_question_about_a_status_gives_nobody_that_status(text: str) -> None:
    assert status_in(text) is None
