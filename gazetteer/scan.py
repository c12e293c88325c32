"""Names of places in running text: which words are a name, and whether it is meant as one."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from gazetteer.fuzzy import FuzzyIndex
from gazetteer.inflection import bases
from gazetteer.normalise import Token, name_key
from gazetteer.places import Mention, Place
from gazetteer.tables import PlaceTable
from gazetteer.words import Words

_MOST_WORDS = 6
_BARE_WORDS = 3
_WIDEST_GAP = 3
_INFLECTED = 0.9
_SHORT_NAME = 3
_LONG_NAME = 8
# Before towns without an article, so that "in Hof" is the town and "im Hof" the yard.
_BEFORE_TOWN = frozenset(["in", "nach", "bei", "aus", "from", "near", "berlin", "stadt"])
_OTHER_SCRIPTS = frozenset(("بن",))  # Bonn; the only such name that alone is no other message
_PERSIAN_IN = frozenset(["در", "توی", "شهر"])
_PERSIAN_COMPOUNDS = frozenset(("بست", "بستی"))  # "بن بست" is a dead end
_PREFIXING = frozenset("وبلعفکلበለከየ")  # letters of Arabic and Ethiopic prepositions


class Thresholds(NamedTuple):
    """Inhabitants that decide how much a text has to say before a name counts.

    known: found anywhere in a text. known_inflected: the same with an ending. located: found after
    a word like "in". fuzzy: misspelt or inflected after such one. known_fuzzy: misspelt anywhere.
    common: an everyday word, after such a word. free_letters: shorter names need such a word.
    bare_capital: an everyday word counts only with a capital letter.
    """

    known: int
    known_inflected: int
    fuzzy: int
    known_fuzzy: int
    located: int
    common: int
    free_letters: int
    bare_capital: bool


class Names:
    """The names of one table: key -> ids, and an index of misspellings made on first use."""

    def __init__(self, keys: dict[str, str], table: PlaceTable, fuzzy_from: int) -> None:
        self.keys = keys
        self.table = table
        self.first_words = frozenset(key.partition(" ")[0] for key in keys if " " in key)
        self._fuzzy_from = fuzzy_from
        self._fuzzy: FuzzyIndex | None = None

    @property
    def fuzzy(self) -> FuzzyIndex:
        """Misspellings of the names of larger places."""
        if self._fuzzy is None:
            sizes = ((key, self.population(key)) for key in self.keys)
            self._fuzzy = FuzzyIndex((key, size) for key, size in sizes if size >= self._fuzzy_from)
        return self._fuzzy

    def prepare(self) -> None:
        """Makes the index of misspellings."""
        _ = self.fuzzy

    def population(self, key: str) -> int:
        """Inhabitants of the largest place with this name; 0 for an unknown one."""
        sizes = self.table.populations
        return max((sizes.get(number, 0) for number in self.keys.get(key, "").split()), default=0)


def _arabic(key: str) -> bool:
    """Whether a word is in Arabic script, where endings on a name hardly make another word."""
    return "\u0600" <= key[0] <= "\u06ff" and len(key) > _SHORT_NAME


class _Hit(NamedTuple):
    key: str
    words: int
    score: float
    located: bool  # an ending or a prefix says "in", "to" or "from"


class Scanner:
    """Finds the names of one table in a text."""

    def __init__(
        self,
        names: Names,
        words: Words,
        thresholds: Thresholds,
        *,
        excluded: Callable[[str], bool],
        elsewhere: Callable[[str], bool],
        special: Mapping[str, Place],
    ) -> None:
        """special: keys of places outside the table (Länder). excluded: keys meaning other things.

        elsewhere: words that are names of another kind, so no misspelt names of this table.
        """
        self._names = names
        self._words = words
        self._least = thresholds
        self._excluded = excluded
        self._elsewhere = elsewhere
        self._special = special
        self._firsts = names.first_words | {k.partition(" ")[0] for k in special if " " in k}

    def scan(self, text: str, words: Sequence[Token]) -> list[Mention]:
        """The mentions in order, without overlaps; the longest name wins."""
        found: list[Mention] = []
        at = 0
        while at < len(words):
            hit = self._hit(text, words, at)
            if hit is None:
                at += 1
                continue
            last = words[at + hit.words - 1]
            places = self._places(hit.key)
            if places:
                found.append(Mention(words[at].start, last.end, places, hit.score))
            at += hit.words
        return found

    def _places(self, key: str) -> tuple[Place, ...]:
        special = self._special.get(key)
        return (special,) if special else self._names.table.ranked(self._names.keys[key], key)

    def _known(self, key: str) -> bool:
        return key in self._special or key in self._names.keys

    def _hit(self, text: str, words: Sequence[Token], at: int) -> _Hit | None:
        word = words[at].key
        if word in self._firsts:
            for size in range(min(_MOST_WORDS, len(words) - at), 1, -1):
                key = " ".join(token.key for token in words[at : at + size])
                if self._known(key) and self._together(text, words, at, size) and (
                    self._accepted(text, words, at, _Hit(key, size, 1.0, False))
                ):  # fmt: skip
                    return _Hit(key, size, 1.0, False)
        for base, located in bases(word) if word[0] in _PREFIXING else ():
            if located and base in self._firsts and (hit := self._prefixed(text, words, at, base)):
                return hit
        if word.isdigit():
            return None
        if self._words.never(word):
            return self._despite(words, at) or self._homograph(text, words, at)
        return self._single(text, words, at)

    def _prefixed(self, text: str, words: Sequence[Token], at: int, base: str) -> _Hit | None:
        """A name of several words with a preposition written onto the first ("بغازي عنتاب")."""
        for size in range(min(_MOST_WORDS, len(words) - at), 1, -1):
            key = " ".join([base, *(token.key for token in words[at + 1 : at + size])])
            if self._known(key) and self._together(text, words, at, size):
                return _Hit(key, size, _INFLECTED, True)
        return None

    def _single(self, text: str, words: Sequence[Token], at: int) -> _Hit | None:
        word = words[at].key
        if self._known(word):
            exact = _Hit(word, 1, 1.0, False)
            return exact if self._accepted(text, words, at, exact) else None
        if self._words.common(word):
            return self._despite(words, at)
        for base, located in bases(word):
            sure = located and self._words.sure(base)
            if self._known(base) and (sure or not self._words.common(base)):
                hit = _Hit(base, 1, _INFLECTED, located)
                if self._accepted(text, words, at, hit):
                    return hit
        if self._elsewhere(word) or any(self._elsewhere(base) for base, _ in bases(word)):
            return None
        return self._misspelt(words, at)

    def _despite(self, words: Sequence[Token], at: int) -> _Hit | None:
        """A sure name with an ending that makes it an everyday word: "в Бремени"."""
        if not self._located(words, at, 1):
            return None
        for base, located in bases(words[at].key):
            if self._words.sure(base) and self._known(base) and not self._excluded(base):
                return _Hit(base, 1, _INFLECTED, located)
        return None

    def _homograph(self, text: str, words: Sequence[Token], at: int) -> _Hit | None:
        """A town called like a very frequent word: the whole message, or "in Hof", "در بن".

        Written with a capital after a preposition that takes no article before a town; "in" before
        a small letter or "im Hof" is the everyday word.
        """
        key = words[at].key
        town = key in self._names.keys and not self._excluded(key)
        if self._least.bare_capital or not town or (
            self._names.population(key) < self._least.common
        ):  # fmt: skip
            return None
        if key not in name_key(self._places(key)[0].name).split() and key not in _OTHER_SCRIPTS:
            return None  # "gerne" was once Herne: a former name is no reason to doubt the word
        exact = _Hit(key, 1, 1.0, False)
        if len(words) == 1:
            return exact
        before = words[at - 1].key if at else ""
        after = words[at + 1].key if at + 1 < len(words) else ""
        if _arabic(key * 2):
            return exact if before in _PERSIAN_IN and after not in _PERSIAN_COMPOUNDS else None
        capital = text[words[at].start].isupper() and not text[words[at - 1].start :].isupper()
        return exact if before in _BEFORE_TOWN and capital else None

    def _misspelt(self, words: Sequence[Token], at: int) -> _Hit | None:
        located = self._located(words, at, 1)
        least = self._least.fuzzy if located else self._least.known_fuzzy
        near = self._names.fuzzy.find(
            words[at].key, smallest=least, far=located and not self._least.bare_capital
        )
        if near is None or (self._least.bare_capital and len(words[at].key) < _LONG_NAME - 1):
            return None
        if self._words.common(near[0]) or self._excluded(near[0]):
            return None
        return _Hit(near[0], 1, near[1], located)

    def _accepted(self, text: str, words: Sequence[Token], at: int, hit: _Hit) -> bool:
        """Whether the text says enough for this name to be meant as a place."""
        key, plain = hit.key, hit.score == 1.0
        if key in self._special:
            return True
        if self._excluded(key):
            return False
        size, common = self._names.population(key), self._words.common(key)
        if self._words.sure(key) and (plain or hit.located or _arabic(key)):
            return True
        typed = text[words[at].start : words[at + hit.words - 1].end]
        capital = not key[0].isascii() or all(part[0].isupper() for part in typed.split() if part)
        located = hit.located or self._located(words, at, hit.words)
        bare = plain and len(words) - hit.words < _BARE_WORDS and at + hit.words >= len(words) - 1
        if hit.words > 1:
            sure = len(key) >= _LONG_NAME and (capital or size >= self._least.known)
            return sure or (size >= self._least.known and (capital or (located and len(key) > 5)))
        if common or len(key) <= _SHORT_NAME:
            ready = (located or bare) and (capital or not self._least.bare_capital)
            return ready and size >= self._least.common and len(key) > 1 and plain
        if size >= (self._least.known if plain else self._least.known_inflected) and (
            len(key) >= self._least.free_letters + (0 if plain else 1)
        ):
            return True
        inflected = self._least.fuzzy if key[0].isascii() else self._least.common
        small = self._least.located if plain else inflected
        ready = bare or located
        return ready and size >= small and (capital or size >= self._least.fuzzy)

    def _located(self, words: Sequence[Token], at: int, size: int) -> bool:
        """Whether a word of place stands before, or after in languages that put it there."""
        before = words[at - 1].key if at else ""
        after = words[at + size].key if at + size < len(words) else ""
        return self._words.before(before) or self._words.after(after) or (
            len(before) == 5 and before.isdigit()
        )  # fmt: skip

    def _together(self, text: str, words: Sequence[Token], at: int, size: int) -> bool:
        """Whether the words belong to one name: no sentence end between, and "Oder" not "or"."""
        part = words[at : at + size]
        for one, two in pairwise(part):
            gap = text[one.end : two.start]
            if len(gap) > _WIDEST_GAP or any(c in gap for c in "!?;:\n،؟"):
                return False
            if "," in gap or (". " in gap and len(one.key) > 2):
                return False
        if part[-1].key == "oder" and size == 2:
            gap = text[part[0].end : part[1].start]
            return "(" in gap or "/" in gap or at + size == len(words)
        return True
