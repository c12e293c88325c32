"""What the environment says, read once. Described for people in docs/operations.md."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast, get_args
from urllib.parse import urlsplit

from bot.privacy_log import Level
from bot.store.retention import KEEP_CONVERSATIONS

NAMES: Final = (
    "TELEGRAM_TOKEN",
    "VORWEG_VAR",
    "VORWEG_DATABASE_URL",
    "VORWEG_CATALOGUE_URL",
    "VORWEG_DIALOGUE_URL",
    "VORWEG_TELEGRAM_API",
    "VORWEG_WITHOUT_UNCLEAR",
    "VORWEG_LOG_LEVEL",
)
"""Every setting there is."""

_TOKEN: Final = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{3,100}")
_DATABASES: Final = ("sqlite", "postgresql")
_YES: Final = frozenset({"1", "true", "yes", "on"})
_NO: Final = frozenset({"", "0", "false", "no", "off"})
_LEVELS: Final[tuple[str, ...]] = get_args(Level)


class SettingsError(Exception):
    """Settings are missing or cannot be used. `problems`: one sentence each, never the value."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(f"- {problem}" for problem in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Settings:
    """telegram_token: None when not set. var: the folder of all state. The URLs are SQLAlchemy's;
    without_unclear: leave out catalogue entries whose reuse is unclear."""

    telegram_token: str | None = field(repr=False)
    var: Path
    database_url: str = field(repr=False)
    catalogue_url: str = field(repr=False)
    dialogue_url: str = field(repr=False)
    telegram_api: str
    without_unclear: bool
    log_level: Level

    @property
    def model(self) -> Path:
        """The trained dialogue model."""
        return self.var / "models" / "vorweg.tar.gz"

    @property
    def retention_days(self) -> int:
        """After so many days without a message a conversation is erased."""
        return KEEP_CONVERSATIONS.days

    @classmethod
    def read(cls, environment: Mapping[str, str], *, needs_token: bool = False) -> "Settings":
        """From environment variables; one set to nothing counts as not set.

        Raises SettingsError that names everything wrong at once.
        """
        reader = _Reader(environment)
        settings = cls(
            telegram_token=reader.token(needs_token),
            var=reader.folder(),
            database_url=reader.database("VORWEG_DATABASE_URL", "bot.db"),
            catalogue_url=reader.database("VORWEG_CATALOGUE_URL", "catalogue.db"),
            dialogue_url=reader.database("VORWEG_DIALOGUE_URL", "dialogue.db"),
            telegram_api=reader.api(),
            without_unclear=reader.switch("VORWEG_WITHOUT_UNCLEAR"),
            log_level=reader.level(),
        )
        if reader.problems:
            raise SettingsError(reader.problems)
        return settings


class _Reader:
    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self.problems: list[str] = []

    def _value(self, name: str) -> str:
        return self._environment.get(name, "").strip()

    def token(self, needed: bool) -> str | None:
        token = self._value("TELEGRAM_TOKEN")
        if token and not _TOKEN.fullmatch(token):
            self.problems.append(
                "TELEGRAM_TOKEN is no bot token: copy it from @BotFather, digits, a colon, letters"
            )
        elif needed and not token:
            self.problems.append(
                "TELEGRAM_TOKEN is missing: make a bot with @BotFather on Telegram and set it to "
                "the token shown there (make talk works without)"
            )
        return token or None

    def folder(self) -> Path:
        path = self._folder()
        if path.exists() and not path.is_dir():
            self.problems.append("VORWEG_VAR is a file: name a folder that may be created")
        return path

    def database(self, name: str, file: str) -> str:
        url = self._value(name)
        if not url:
            return f"sqlite:///{self._folder() / file}"
        scheme = url.partition(":")[0].partition("+")[0]
        if scheme not in _DATABASES or "://" not in url:
            self.problems.append(
                f"{name} is no database this program knows: sqlite:///path/to/{file} or "
                "postgresql+psycopg2://user:password@host/name"
            )
        return url

    def _folder(self) -> Path:
        return Path(self._value("VORWEG_VAR") or "var").expanduser().absolute()

    def api(self) -> str:
        address = self._value("VORWEG_TELEGRAM_API") or "https://api.telegram.org"
        try:
            parts = urlsplit(address)
            is_usable = parts.scheme in ("http", "https") and bool(parts.hostname)
        except ValueError:
            is_usable = False
        if not is_usable:
            self.problems.append(
                "VORWEG_TELEGRAM_API is no address: leave it out for Telegram itself, or "
                "http://127.0.0.1:8081 for a Bot API server of your own"
            )
        return address.rstrip("/")

    def switch(self, name: str) -> bool:
        value = self._value(name).lower()
        if value not in _YES | _NO:
            self.problems.append(f"{name} is neither yes nor no: set it to 1 or 0")
        return value in _YES

    def level(self) -> Level:
        value = (self._value("VORWEG_LOG_LEVEL") or "INFO").upper()
        if value not in _LEVELS or value not in logging.getLevelNamesMapping():
            self.problems.append("VORWEG_LOG_LEVEL is none of " + ", ".join(_LEVELS))
            return "INFO"
        return cast(Level, value)
