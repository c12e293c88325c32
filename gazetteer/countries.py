"""Names of countries and nationalities in our languages -> ISO 3166-1 alpha-2."""

from collections.abc import Iterator
from typing import Literal

from babel import Locale, UnknownLocaleError

from gazetteer.inflection import bases
from gazetteer.lexicon import Found, Lexicon
from gazetteer.normalise import Token, name_key, tokens
from gazetteer.tables import lines

CountryKind = Literal["country", "nationality"]
_LOCALES = {"prs": "fa_AF", "sr": "sr", "ku": "ku"}
_SHORTEST_INFLECTED = 4
# Before a country's name in small letters ("i live in turkey"): words that are nothing else.
_PLAIN_PREPOSITIONS = frozenset(
    ("in", "from", "aus", "iz", "из", "в", "من", "از", "در", "اهل", "في")
)
_CAPITAL_ONLY = frozenset(("island", "inde", "gana", "gine", "malte"))
_ENDINGS_AFTER = frozenset(
    ("den", "dan", "ten", "tan", "de", "da", "te", "ta", "deyim", "dayim", "teyim", "tayim", "li",
     "liyim", "e", "a", "ye", "ya")
)  # fmt: skip
_POSTPOSITIONS = frozenset(("سی", "کو", "مین"))  # Urdu puts them behind the name
_MORE_PLACE_WORDS = "live living leave leaving left country land republic pays país страна страны"


def _place_words() -> Iterator[str]:
    """Words before a country that tell a place follows: "in", "from" and "to" of context.tsv."""
    for line in lines("context.tsv"):
        relation, _, words = line.partition("\t")
        if relation in ("in", "from", "to"):
            keys = (name_key(word) for word in words.split())
            yield from (key for key in keys if key not in _POSTPOSITIONS)
    yield from (name_key(word) for word in _MORE_PLACE_WORDS.split())


class Countries:
    """Finds countries and nationalities in a text, and names a country in a language."""

    def __init__(self) -> None:
        """Reads the packaged tables. Raises FileNotFoundError when one is missing."""
        self._names = Lexicon()
        self._names.read("countries-words.tsv")
        self._names.read("countries-cldr.tsv")
        self._words = frozenset(w for line in lines("countries-everyday.txt") for w in line.split())
        named = [w for line in lines("countries-homographs.txt") for w in line.split()]
        self._unlikely = frozenset(w[1:] for w in named if w.startswith("!"))
        self._own = frozenset(w for w in named if not w.startswith("!"))
        self._place_words = frozenset(_place_words())

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
            if found is None and cyrillic and at and words[at - 1].key in self._place_words:
                found = self._short_inflected(words[at].key)
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

    def _short_inflected(self, key: str) -> Found | None:
        """A case of a name too short to be looked for anywhere: "из Чада"."""
        named = (self._names.word(base) for base, _ in bases(key) if base in self._unlikely)
        return next((found for found in named if found and not found.stem), None)

    def _everyday(self, text: str, words: list[Token], at: int, found: Found) -> bool:
        """Whether the name is an everyday word: two letters, or listed and not all there is."""
        word = words[at]
        if found.words > 1:
            return False
        typed = text[word.start : word.end]
        if len(word.key) <= 2 or word.key in ("abd", "bae", "vae", "ksa"):
            return not (typed.isupper() or not typed.isascii()) and len(words) > 1
        if word.key not in self._words or len(words) == 1:
            return False
        return not self._meant(text, words, at)

    def _meant(self, text: str, words: list[Token], at: int) -> bool:
        """Whether the text tells that an everyday word is the country: "in Turkey", "Mali'den"."""
        key, typed = words[at].key, text[words[at].start : words[at].end]
        if key not in self._own and key not in self._unlikely:
            return False
        capital = not typed[0].islower()  # scripts without capitals count as capitals
        after = words[at + 1] if at + 1 < len(words) else None
        if after and after.key == "city":
            return False  # Benin City is in Nigeria
        before = words[at - 1].key if at else ""
        if at and text[words[at - 1].end : words[at].start].isspace():
            if before in _PLAIN_PREPOSITIONS and (capital or key not in _CAPITAL_ONLY):
                return True
            if before in self._place_words and capital:
                return True
        if after and after.key in _ENDINGS_AFTER and text[words[at].end : after.start] in "'’‘`":
            return True
        if not at or not capital or not typed.isascii() or typed.isupper():
            return False
        inside = text[words[at - 1].end : words[at].start].strip()
        if key in self._own:
            return not any(char in inside for char in ".!?")
        # "27, nurse, Georgia": in a list with a number it is no first name.
        return "," in inside and any(word.key.isdigit() for word in words)

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
