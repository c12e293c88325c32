"""Names of languages in our languages -> BCP 47 codes."""

from gazetteer.lexicon import Lexicon
from gazetteer.normalise import Token, tokens

_PREFIXES = ("بال", "ال", "ب", "በ")


class Languages:
    """Finds names of languages in a text."""

    def __init__(self) -> None:
        """Reads the packaged tables. Raises FileNotFoundError when one is missing."""
        self._names = Lexicon()
        self._names.read("languages-words.tsv")
        self._names.read("languages-cldr.tsv")

    @classmethod
    def load(cls) -> "Languages":
        """Same as the constructor, by the name the other readers of tables have."""
        return cls()

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, BCP 47 code) of each language named, in order."""
        return self.find_in(tokens(text))

    def find_in(self, words: list[Token]) -> list[tuple[int, int, str]]:
        """`find` for words already told apart."""
        result = []
        at = 0
        while at < len(words):
            found = self._names.at(words, at)
            if found is None:
                key = words[at].key
                for prefix in _PREFIXES:
                    if key.startswith(prefix) and len(key) > len(prefix) + 2:
                        found = found or self._names.word(key[len(prefix) :])
            if found is None:
                at += 1
                continue
            result.append((words[at].start, words[at + found.words - 1].end, found.entry.code))
            at += found.words
        return result
