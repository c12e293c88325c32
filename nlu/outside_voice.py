"""langdetect as one voice among several: seeded, so the same text always gets the same answer."""

from functools import lru_cache
from typing import Any

_SEED = 7
_ENOUGH_CHARACTERS = 300
_TRIALS = 3
"""Of langdetect's random walks, instead of seven: half the time, the same answers on sentences."""
_OUR_CODES = {"hr": "sr", "zh-cn": "zh", "zh-tw": "zh"}


@lru_cache(maxsize=1)
def _factory() -> Any:
    from langdetect import detector_factory  # 0.3 s of reading profiles: only when first asked

    detector_factory.init_factory()
    return detector_factory._factory


def detected(text: str) -> dict[str, float]:
    """Probabilities by language (our codes), best first; empty when langdetect cannot tell."""
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    detector.seed = _SEED
    detector.n_trial = _TRIALS
    detector.append(text[:_ENOUGH_CHARACTERS])
    found: dict[str, float] = {}
    try:
        for guess in detector.get_probabilities():
            code = _OUR_CODES.get(guess.lang, guess.lang)
            found[code] = found.get(code, 0.0) + float(guess.prob)
    except LangDetectException:
        return {}
    return found


def prepare() -> None:
    """Reads langdetect's profiles now, so that no message has to wait for it."""
    _factory()
