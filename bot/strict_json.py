"""JSON as the standard has it: without NaN and Infinity, which Python's reader and writer allow."""

import json
import math
from typing import Any


def loads(text: str) -> Any:
    """The value. ValueError also for NaN, Infinity and numbers beyond double precision: echoed,
    they would make an answer that no other program reads."""
    return json.loads(text, parse_constant=_refuse, parse_float=_finite)


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError("a number beyond double precision")
    return number
