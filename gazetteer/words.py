"""Which words around a name tell that a place is meant, and which names are everyday words."""

from gazetteer.normalise import name_key
from gazetteer.tables import lines


class Words:
    """Folded words: those that express a relation to a place, and those that are no name."""

    def __init__(
        self, context: dict[str, frozenset[str]], common: frozenset[str], sure: frozenset[str]
    ) -> None:
        """common: everyday words, "!" before those that are never a name. sure: reviewed names."""
        self._sure = sure
        self._after = context.pop("after", frozenset())
        self._before = frozenset().union(*context.values())
        self._common = frozenset(word for word in common if not word.startswith("!"))
        self._never = frozenset(word[1:] for word in common if word.startswith("!"))

    @classmethod
    def load(cls, *, common: frozenset[str] | None = None) -> "Words":
        """Reads data/context.tsv and, unless `common` is given, data/words.txt."""
        found: dict[str, set[str]] = {}
        for line in lines("context.tsv"):
            relation, _, words = line.partition("\t")
            found.setdefault(relation, set()).update(name_key(word) for word in words.split())
        context = {relation: frozenset(words - {""}) for relation, words in found.items()}
        if common is None:
            common = frozenset(w for line in lines("words.txt") for w in line.split())
        sure = frozenset(name_key(w.replace("_", "")) for line in lines("words-names.txt")
                         for w in line.split())  # fmt: skip
        return cls(context, common, sure)

    def before(self, word: str) -> bool:
        """Whether a word before a name tells that a place follows."""
        return word in self._before

    def after(self, word: str) -> bool:
        """Whether a word after a name tells that it was a place."""
        return word in self._after

    def sure(self, word: str) -> bool:
        """Whether a word was reviewed and is a name wherever it stands."""
        return word in self._sure

    def common(self, word: str) -> bool:
        """Whether a name is an everyday word too and needs a word of place beside it."""
        return word in self._common

    def never(self, word: str) -> bool:
        """Whether a word is so common that in a text it is never taken as a name."""
        return word in self._never
