"""The Fluent files of all languages: one text by name, with fallback, every missing one counted."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from bot.languages import LAST_RESORT, languages, locale
from bot.wording.house import program_ages

LOCALES = Path(__file__).resolve().parent.parent / "locales"


class MessageMissingError(LookupError):
    """No language has words for a message, not even the last resort."""


class MessageBrokenError(ValueError):
    """A message cannot be rendered with the arguments it was given."""


@dataclass
class Bundles:
    """Words by language and message name. Files are read once, a language at its first use.

    house: arguments that any message may use without being given them."""

    root: Path = LOCALES
    house: Mapping[str, Any] = field(default_factory=program_ages)
    missing: Counter[tuple[str, str]] = field(default_factory=Counter)
    _read: dict[str, FluentBundle] = field(default_factory=dict)

    def text(self, name: str, language: str, arguments: Mapping[str, Any] | None = None) -> str:
        """The message in the language, else in its fallback, else in English.

        Raises MessageMissingError where no language has it and MessageBrokenError where an
        argument is missing: both are bugs of ours, which the checks on all languages find.
        """
        for candidate in (language, *languages()[language].fallback, LAST_RESORT):
            bundle = self._bundle(candidate)
            if bundle.has_message(name):
                return self._render(bundle, name, candidate, {**self.house, **(arguments or {})})
            self.missing[candidate, name] += 1
        raise MessageMissingError(f"No words for the message {name!r} in {language!r} or English.")

    def has(self, name: str, language: str) -> bool:
        """Whether the language itself has words for a message."""
        return bool(self._bundle(language).has_message(name))

    @staticmethod
    def _render(
        bundle: FluentBundle, name: str, language: str, arguments: Mapping[str, Any]
    ) -> str:
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise MessageBrokenError(f"The message {name!r} in {language!r} has no text.")
        text, errors = bundle.format_pattern(pattern, dict(arguments))
        if errors:
            raise MessageBrokenError(f"The message {name!r} in {language!r}: {errors[0]!r}")
        return str(text)

    def _bundle(self, language: str) -> FluentBundle:
        bundle = self._read.get(language)
        if bundle is None:
            bundle = FluentBundle([str(locale(language))], use_isolating=True)
            for file in sorted((self.root / language).glob("*.ftl")):
                bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
            self._read[language] = bundle
        return bundle
