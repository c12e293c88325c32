"""Languages as BCP 47: known to CLDR, in their usual form."""

import re
from collections.abc import Iterable
from functools import cache

from babel import Locale
from babel.core import get_global

from services_catalog.importers.fields import FieldError

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}))?")


def language_codes(codes: Iterable[str], field: str) -> tuple[str, ...]:
    """BCP 47 codes in canonical form ("EN" becomes "en", "ger" becomes "de"), each once.

    Raises FieldError for a code that CLDR has no language for.
    """
    return tuple(dict.fromkeys(_canonical(code, field) for code in codes))


def _canonical(code: str, field: str) -> str:
    parts = _TAG.fullmatch(code)
    if parts is None:
        raise FieldError(field, "holds something that is not a language code like de or ar")
    language = parts[1].lower()
    if language not in _known():
        language = get_global("language_aliases").get(language, language)
    if language not in _known():
        raise FieldError(field, f"holds the unknown language code {parts[1].lower()}")
    script = parts[2].title() if parts[2] else None
    region = parts[3].upper() if parts[3] else None
    return "-".join(part for part in (language, script, region) if part)


@cache
def _known() -> frozenset[str]:
    return frozenset(code for code in Locale("en").languages if len(code) <= 3) | {"prs", "kmr"}
