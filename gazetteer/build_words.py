"""Finds words that scanners would take for places: `python -m gazetteer.build_words FILE…`.

Each FILE has lines "folded word<TAB>Zipf frequency<TAB>languages, most frequent first". The list in
the repository was made from the word lists of wordfreq 3.1.1 (17 of our languages) and from our
training sentences; only words that would otherwise be taken for a place are kept. Words reviewed by
hand: data/words-names.txt (names all the same), data/words-everyday.txt (never sure names).
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from gazetteer.gazetteer import Gazetteer
from gazetteer.inflection import bases
from gazetteer.normalise import name_key
from gazetteer.tables import lines
from gazetteer.words import Words

_DATA = Path(__file__).parent / "data"
_SURE_ABROAD = 300_000
_MISSPELT_FROM = 3.6
_FREQUENT = 4.5  # Zipf: above this a word inside a text is never a name


def _listed(name: str) -> set[str]:
    return {name_key(word) for line in lines(name) for word in line.replace("_", "").split()}


def _may_be_taken(places: Gazetteer, word: str, zipf: float) -> bool:
    """Whether a word, a base form of it, or (for frequent words) a misspelling is a known name."""
    if places.knows(word) or any(places.knows(base) for base, _ in bases(word)):
        return True
    return zipf >= _MISSPELT_FROM and len(word) >= 5


def _taken(places: Gazetteer, word: str) -> tuple[str, int, float] | None:
    """(key of the place's name, inhabitants, score) when a word is taken for a place."""
    for text in (
        f"zzzzzz zzzzzz {word} zzzzzz zzzzzz zzzzzz",
        f"zzzzzz in {word} zzzzzz zzzzzz zzzzzz",
    ):
        typed = text.replace(word, word.capitalize())
        for find in (places.german_places_in, places.cities_abroad_in):
            for mention in find(typed):
                if mention.start == typed.index(word.capitalize()):
                    best = mention.places[0]
                    size = best.population if best.country == "DE" else -best.population
                    return name_key(best.name.split(" (")[0]), size, mention.score
    return None


def judge(places: Gazetteer, rows: Iterable[str]) -> Iterable[str]:
    """The entries of data/words.txt for rows of a frequency list."""
    names, everyday = _listed("words-names.txt"), _listed("words-everyday.txt")
    for row in rows:
        word, zipf, languages = row.rstrip("\n").split("\t")
        if word in names or not _may_be_taken(places, word, float(zipf)):
            continue
        taken = _taken(places, word)
        if taken is None or any(base in names for base, _ in bases(word)
                                                 if float(zipf) < 5 and len(base) > 4):  # fmt: skip
            continue
        own, size, score = taken
        sure = (
            score == 1.0
            and word not in everyday
            and (own == word or own.startswith(word + " ") or own.endswith(" " + word))
            and (size >= 20_000 if languages.startswith("de") else size <= -_SURE_ABROAD)
        )
        if not sure:
            large = size >= 100_000 or size <= -_SURE_ABROAD
            yield f"!{word}" if float(zipf) >= _FREQUENT and not (large and own == word) else word


def main() -> None:
    """Reads the frequency lists named on the command line and writes data/words.txt."""
    path = _DATA / "words.txt"
    places = Gazetteer.load(words=Words.load(common=frozenset()))
    found = _listed("words-everyday.txt") - _listed("words-names.txt")
    for name in sys.argv[1:]:
        with Path(name).open(encoding="utf-8") as file:
            found.update(judge(places, file))
    found -= {word[1:] for word in found if word.startswith("!")}
    by_letter: dict[str, list[str]] = {}
    for word in sorted(found):
        by_letter.setdefault(word.lstrip("!")[0], []).append(word)
    head = "# folded words; made by gazetteer/build_words.py. ! means: never a name in a text."
    body = [" ".join(words) for words in by_letter.values()]
    path.write_text("\n".join([head, *body]) + "\n", encoding="utf-8")
    print(f"{len(found)} words, {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
