"""Names of countries and nationalities in our languages -> ISO 3166-1 alpha-2."""

from typing import Literal

from babel import Locale, UnknownLocaleError

from gazetteer.inflection import bases
from gazetteer.lexicon import Found, Lexicon
from gazetteer.normalise import Token, tokens
from gazetteer.tables import lines

CountryKind = Literal["country", "nationality"]
_LOCALES = {"prs": "fa_AF", "sr": "sr", "ku": "ku"}
_SHORTEST_INFLECTED = 4


class Countries:
    """Finds countries and nationalities in a text, and names a country in a language."""

    def __init__(self) -> None:
        """Reads the packaged tables. Raises FileNotFoundError when one is missing."""
        self._names = Lexicon()
        self._names.read("countries-words.tsv")
        self._names.read("countries-cldr.tsv")
        self._words = frozenset(w for line in lines("countries-everyday.txt") for w in line.split())

    @classmethod
    def load(cls) -> "Countries":
        """Same as the constructor, by the name the other readers of tables have."""
        return cls()

    def find(self, text: str) -> list[tuple[int, int, str, CountryKind]]:
        """(start, end, ISO alpha-2, kind) of each country or nationality named, in order.

        Capital letters set names apart from everyday words only where a name is known to be one.
        """
        return self.find_in(text, tokens(text))

    def find_in(self, text: str, words: list[Token]) -> list[tuple[int, int, str, CountryKind]]:
        """`find` for a text whose words are known."""
        result: list[tuple[int, int, str, CountryKind]] = []
        at = 0
        while at < len(words):
            found = self._names.at(words, at)
            cyrillic = "Ѐ" <= words[at].key[0] <= "ӿ"
            if found is None or (found.stem and cyrillic):  # "Казахстана" before "казахст…"
                found = self._inflected(words[at].key, stems=found is None) or found
            if found is None or self._everyday(text, words, at, found):
                at += 1
                continue
            kind: CountryKind = "nationality" if found.entry.column == 1 else "country"
            result.append(
                (words[at].start, words[at + found.words - 1].end, found.entry.code, kind)
            )
            at += found.words
        return result

    def _inflected(self, key: str, *, stems: bool) -> Found | None:
        if len(key) <= _SHORTEST_INFLECTED or key in self._words:
            return None
        for base, _ in bases(key):
            found = self._names.word(base) if len(base) >= _SHORTEST_INFLECTED else None
            if found and (not found.stem or (stems and found.entry.column == 1)):
                return found
        return None

    def _everyday(self, text: str, words: list[Token], at: int, found: Found) -> bool:
        """Whether the name is an everyday word: two letters, or listed and not all there is."""
        word = words[at]
        if found.words > 1:
            return False
        typed = text[word.start : word.end]
        if len(word.key) <= 2 or word.key in ("abd", "bae", "vae", "ksa"):
            return not (typed.isupper() or not typed.isascii()) and len(words) > 1
        return word.key in self._words and len(words) > 1

    def name(self, code: str, language: str) -> str:
        """The country's name in a language (CLDR); English or the code where it has none."""
        for locale in (_LOCALES.get(language, language), "en"):
            try:
                name = Locale.parse(locale).territories.get(code)
            except (UnknownLocaleError, ValueError):
                continue
            if name:
                return str(name)
        return code

    def code(self, name: str) -> str | None:
        """The country one name stands for, None when it stands for none."""
        words = tokens(name)
        found = self._names.at(words, 0) if words else None
        return found.entry.code if found and found.words == len(words) else None
