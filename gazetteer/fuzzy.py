"""Names that differ from a typed word by a letter or two."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

# Arabic letters that people swap when they write a foreign name by ear.
_BY_EAR = str.maketrans("غجگقچپطصضژذثڤ", "کککککبتسدزدتف")
_SHORTEST = 5
_TWO_ERRORS = 9


def sketch(key: str) -> str:
    """A key with Arabic letters that sound alike written alike; other scripts unchanged."""
    return key.translate(_BY_EAR)


class FuzzyIndex:
    """Names by first letter and length; for words of five letters and more."""

    def __init__(self, keys: Iterable[tuple[str, int]]) -> None:
        """Takes (folded name, inhabitants) pairs."""
        self._buckets: defaultdict[tuple[str, int], dict[str, tuple[str, int]]] = defaultdict(dict)
        for key, population in keys:
            if len(key) < _SHORTEST - 1:
                continue
            drawn = sketch(key)
            bucket = self._buckets[drawn[0], len(drawn)]
            if drawn not in bucket or bucket[drawn][1] < population:
                bucket[drawn] = (key, population)

    def find(self, key: str, *, smallest: int, far: bool = False) -> tuple[str, float] | None:
        """The nearest name of a place with at least `smallest` inhabitants, and a score below 1.

        One letter may differ, two in long words when `far`. Larger places win among equally near.
        """
        drawn = sketch(key)
        if len(drawn) < _SHORTEST:
            return None
        most = 2 if far and len(drawn) >= _TWO_ERRORS else 1
        best: tuple[int, int, str] | None = None
        for length in range(len(drawn) - most, len(drawn) + most + 1):
            bucket = self._buckets.get((drawn[0], length))
            if not bucket:
                continue
            for name, distance, _ in extract(drawn, bucket.keys(), scorer=OSA.distance,
                                             score_cutoff=most, limit=5):  # fmt: skip
                original, population = bucket[name]
                if population >= smallest and len(original) >= _SHORTEST - 1:
                    best = min(best or (9, 0, ""), (int(distance), -population, original))
        return (best[2], 1 - best[0] * 1.0 / len(drawn)) if best and best[2] else None
