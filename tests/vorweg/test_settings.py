import dataclasses
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from vorweg.commands.run import run
from vorweg.settings import NAMES, Settings, SettingsError

TOKEN = "123456:" + "AbC-_d" * 6
OPERATIONS = Path(__file__).parents[2] / "docs" / "operations.md"


def test_without_anything_set_everything_lies_in_one_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = Settings.read({})
    assert settings.var == tmp_path / "var"
    assert settings.database_url == f"sqlite:///{tmp_path}/var/bot.db"
    assert settings.catalogue_url == f"sqlite:///{tmp_path}/var/catalogue.db"
    assert settings.dialogue_url == f"sqlite:///{tmp_path}/var/dialogue.db"
    assert settings.model == tmp_path / "var" / "models" / "vorweg.tar.gz"
    assert settings.telegram_api == "https://api.telegram.org"
    assert (settings.telegram_token, settings.without_unclear) == (None, False)


def test_what_is_set_is_used_and_nothing_counts_as_not_set() -> None:
    settings = Settings.read(
        {
            "TELEGRAM_TOKEN": f" {TOKEN} ",
            "VORWEG_VAR": "/srv/vorweg",
            "VORWEG_DATABASE_URL": "postgresql+psycopg2://v@db/bot",
            "VORWEG_DIALOGUE_URL": "",
            "VORWEG_TELEGRAM_API": "http://127.0.0.1:8081/",
            "VORWEG_WITHOUT_UNCLEAR": "Yes",
            "VORWEG_LOG_LEVEL": "debug",
        },
        needs_token=True,
    )
    assert settings.telegram_token == TOKEN
    assert settings.database_url == "postgresql+psycopg2://v@db/bot"
    assert settings.dialogue_url == "sqlite:////srv/vorweg/dialogue.db"
    assert settings.telegram_api == "http://127.0.0.1:8081"
    assert settings.without_unclear
    assert settings.log_level == "DEBUG"


def test_everything_wrong_is_named_at_once_without_its_value(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    wrong = {
        "TELEGRAM_TOKEN": "hunter2",
        "VORWEG_VAR": str(file),
        "VORWEG_DATABASE_URL": "mysql://user:hunter2@host/x",
        "VORWEG_CATALOGUE_URL": "hunter2",
        "VORWEG_DIALOGUE_URL": "sqlite:hunter2",
        "VORWEG_TELEGRAM_API": "ftp://[hunter2",
        "VORWEG_WITHOUT_UNCLEAR": "hunter2",
        "VORWEG_LOG_LEVEL": "hunter2",
    }
    with pytest.raises(SettingsError) as caught:
        Settings.read(wrong)
    assert wrong.keys() == set(NAMES)
    assert {problem.split()[0] for problem in caught.value.problems} == set(NAMES)
    assert "hunter2" not in str(caught.value)


def test_running_without_a_token_says_where_to_get_one() -> None:
    environment: dict[str, str | None] = {"TELEGRAM_TOKEN": None, "VORWEG_LOG_LEVEL": "loud"}
    ended = CliRunner().invoke(run, env=environment)
    assert ended.exit_code == 1
    assert "@BotFather" in ended.output
    assert "VORWEG_LOG_LEVEL" in ended.output


def test_a_printed_setting_shows_no_secret() -> None:
    url = "postgresql+psycopg2://v:hunter2@db/bot"
    settings = Settings.read({"TELEGRAM_TOKEN": TOKEN, "VORWEG_DATABASE_URL": url})
    assert TOKEN not in repr(settings)
    assert "hunter2" not in repr(settings)
    assert dataclasses.replace(settings, var=Path("/x")).var == Path("/x")


def test_every_setting_is_described_for_operators_and_no_other() -> None:
    described = set(re.findall(r"^\| `([A-Z_]+)` \|", OPERATIONS.read_text(), re.MULTILINE))
    assert described == set(NAMES)
