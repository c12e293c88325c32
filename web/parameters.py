"""What a request asks for in its query: every value checked and limited, every problem named."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from starlette.datastructures import QueryParams

LONGEST_TEXT = 100
MOST_VALUES = 40
LONGEST_QUERY = 4_000
MAY_BE_EMPTY = frozenset(("search",))
_INTEGER = re.compile(r"[0-9]{1,9}")
_DECIMAL = re.compile(r"[0-9]{1,7}(?:\.[0-9]{1,3})?")
_FLAGS = {"true": True, "1": True, "false": False, "0": False}
_NOT_SHOWN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
# Joiners are letters to people who write Persian, Urdu or Hindi.
_JOINERS = "\u200c\u200d"


class BadRequestError(ValueError):
    """The query cannot be answered. problems: (parameter, what to do) for each of them."""

    def __init__(self, problems: Iterable[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{name}: {detail}" for name, detail in self.problems))


class Parameters:
    """Reads parameters one by one; `done()` raises BadRequestError with all problems at once.

    known: the names that are allowed; another or an empty one is a problem. None: for forms, which
    send empty fields; other names are passed over.
    """

    def __init__(self, query: QueryParams, known: Collection[str] | None = None) -> None:
        self._query = query
        self._problems: list[tuple[str, str]] = []
        if known is not None:
            self._check_names(known)

    def _check_names(self, known: Collection[str]) -> None:
        allowed = ", ".join(sorted(known)) or "none"
        for name in self._query:
            shown = clean(name)[:40] or "?"
            if name not in known:
                self._problem(shown, f"not a parameter here; there are: {allowed}")
            elif name not in MAY_BE_EMPTY and not all(map(_says, self._query.getlist(name))):
                self._problem(shown, "needs a value; leave it out for any")

    def done(self) -> None:
        """Raise BadRequestError if anything was wrong."""
        if self._problems:
            raise BadRequestError(self._problems)

    def text(self, name: str, longest: int = LONGEST_TEXT) -> str:
        """Words without control characters, "" when not given."""
        value = self._one(name)
        if len(value) > longest:
            self._problem(name, f"at most {longest} characters")
            return ""
        return clean(value).strip()

    def integer(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number within limits."""
        value = self._one(name).strip()
        if not value:
            if self._query.get(name) is not None:
                self._problem(name, f"a whole number from {least} to {most}")
            return default
        if not _INTEGER.fullmatch(value) or not least <= int(value) <= most:
            self._problem(name, f"a whole number from {least} to {most}")
            return default
        return int(value)

    def decimal(self, name: str, most: float) -> float | None:
        """A number from 0 to `most`, None when not given."""
        value = self._one(name).strip()
        if not value:
            return None
        if not _DECIMAL.fullmatch(value) or float(value) > most:
            self._problem(name, f"a number from 0 to {most:g}, with a point if it has decimals")
            return None
        return float(value)

    def flag(self, name: str) -> bool:
        """true or false, false when not given."""
        value = self._one(name)
        if value not in _FLAGS and self._query.get(name) is not None:
            self._problem(name, "true or false")
        return _FLAGS.get(value, False)

    def choice(self, name: str, allowed: Collection[str], default: str = "") -> str:
        """One of the allowed words; empty counts as not given."""
        value = self._one(name)
        if value and value not in allowed:
            self._problem(name, f"one of: {', '.join(sorted(allowed))}")
            return default
        return value or default

    def several(self, name: str, allowed: Collection[str] | None = None) -> frozenset[str]:
        """Values given by repeating the parameter or with commas between them."""
        parts = [part for value in self._query.getlist(name) for part in value.split(",")]
        values = frozenset(clean(part).strip() for part in parts)
        if "" in values and len(parts) > 1:
            self._problem(name, "a comma too many")
            return frozenset()
        values -= {""}
        if len(parts) > MOST_VALUES or any(len(part) > LONGEST_TEXT for part in parts):
            self._problem(name, f"at most {MOST_VALUES} values of {LONGEST_TEXT} characters")
            return frozenset()
        if allowed is not None and not values <= frozenset(allowed):
            self._problem(name, f"one or more of: {', '.join(sorted(allowed))}")
            return frozenset()
        return values

    def moment(self, name: str) -> str | None:
        """An ISO 8601 date or time as "2026-11-22T00:00:00" in UTC, None when not given."""
        # A plus sign in a query means a blank unless it is written %2B: people forget.
        value = self._one(name).strip().replace(" ", "+")
        if not value:
            return None
        try:
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is not None:
                moment = moment.astimezone(UTC).replace(tzinfo=None)
        except (ValueError, OverflowError):
            self._problem(name, "a date or time as in 2026-11-22 or 2026-11-22T08:00:00Z")
            return None
        return moment.replace(microsecond=0).isoformat()

    def refuse(self, name: str, detail: str) -> None:
        """Add a problem that only the caller can see."""
        self._problem(name, detail)

    def _one(self, name: str) -> str:
        values = self._query.getlist(name)
        if len(values) > 1:
            self._problem(name, "give it once")
        return values[0] if values else ""

    def _problem(self, name: str, detail: str) -> None:
        if (name, detail) not in self._problems:
            self._problems.append((name, detail))


def _says(text: str) -> bool:
    return bool(clean(text).strip())


def clean(text: str) -> str:
    """Without control characters and direction tricks."""
    return "".join(
        char for char in text if char in _JOINERS or unicodedata.category(char) not in _NOT_SHOWN
    )
