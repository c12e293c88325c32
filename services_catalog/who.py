"""Who says something about an entry: a function, never a person.

What is not known to be a function is refused: a name in the history could not be taken back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from gazetteer.normalise import fold
from services_catalog.errors import CatalogueError
from services_catalog.importers import fields
from services_catalog.record import ServiceRecord

_WORDS = Path(__file__).parent / "data" / "function_words.yml"
_LONGEST = 80
_SHORTEST_OWN_WORD = 3
# Of a domain, these say nothing about whose it is; they are no words of anybody's either.
_WORD = re.compile(r"[^\W\d_]+")


class NotAFunctionError(CatalogueError):
    """What was given may be a person's name. The message does not repeat it."""


@dataclass(frozen=True, slots=True)
class Function:
    """text: as it goes into the history. address: when it is an e-mail address."""

    text: str
    address: str | None


@dataclass(frozen=True, slots=True)
class _Known:
    beginnings: tuple[str, ...]
    whole: frozenset[str]
    titles: frozenset[str]


def function_of(text: str, entry: ServiceRecord) -> Function:
    """The function that `text` names: an address like beratung@… or words like "editors".

    Words of the entry's own name, organization, town and domain are taken as well. Raises
    NotAFunctionError.
    """
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST or not text.isprintable():
        raise NotAFunctionError(f"--by must be one line of 1 to {_LONGEST} characters.")
    if "@" not in text:
        if not _all_known(text, _own_words(entry), needs_function=True):
            raise NotAFunctionError(_NO_NAME)
        return Function(text, None)
    try:
        address = fields.email({"by": text}, "by")
    except fields.FieldError:
        raise NotAFunctionError("--by is no e-mail address; write one like info@…") from None
    local, _, domain = text.rpartition("@")
    if address != entry.email and not _all_known(
        local, _own_words(entry) | _words(domain), needs_function=False
    ):
        raise NotAFunctionError(_NO_NAME)
    return Function(text, address)


def _all_known(text: str, own: frozenset[str], *, needs_function: bool) -> bool:
    words, known = _WORD.findall(_folded(text)), _known()
    if not words or known.titles & set(words):
        return False
    functions = [word for word in words if word.startswith(known.beginnings)]
    if needs_function and not functions:
        return False
    return all(word in own or word in known.whole or word in functions for word in words)


def _own_words(entry: ServiceRecord) -> frozenset[str]:
    texts = (entry.name, entry.organization, entry.city, entry.network, entry.program)
    host = entry.url.split("/")[2] if entry.url and entry.url.count("/") > 1 else None
    return _words(*filter(None, (*texts, host)))


def _words(*texts: str) -> frozenset[str]:
    found: Iterable[str] = (word for text in texts for word in _WORD.findall(_folded(text)))
    return frozenset(word for word in found if len(word) >= _SHORTEST_OWN_WORD)


def _folded(text: str) -> str:
    spelt = text.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return fold(spelt.replace("ß", "ss"))


@cache
def _known() -> _Known:
    raw = yaml.safe_load(_WORDS.read_text(encoding="utf-8"))
    return _Known(tuple(raw["beginnings"]), frozenset(raw["whole"]), frozenset(raw["titles"]))


_NO_NAME = (
    '--by may be somebody\'s name: nothing was changed. Write a function ("editors", "Leitung '
    'Migrationsberatung") or a function address (info@…, beratung@…). A word of a function that '
    "is missing here belongs into services_catalog/data/function_words.yml."
)
