"""Names of countries and languages in our languages, from CLDR (Unicode licence) through babel."""

from importlib import metadata
from pathlib import Path

from babel import Locale

from gazetteer.normalise import name_key

LOCALES = [
    "de",
    "en",
    "ar",
    "fa",
    "fa_AF",
    "ps",
    "ur",
    "tr",
    "ku",
    "ru",
    "uk",
    "fr",
    "es",
    "pt",
    "ro",
    "bg",
    "pl",
    "sr",
    "sr_Latn",
    "bs",
    "hr",
    "sq",
    "so",
    "am",
    "ti",
    "hi",
    "vi",
    "ckb",
    "az",
    "uz",
    "kk",
    "ky",
    "tg",
]
OUR_LANGUAGES = [
    "de",
    "en",
    "ar",
    "fa",
    "fa_AF",
    "ps",
    "ur",
    "tr",
    "ku",
    "ru",
    "uk",
    "fr",
    "es",
    "pt",
    "ro",
    "bg",
    "pl",
    "sr",
    "hr",
    "bs",
    "sq",
    "so",
    "am",
    "ti",
    "hi",
    "vi",
    "ckb",
    "it",
    "el",
    "nl",
    "zh",
    "bn",
    "pa",
    "ne",
    "ta",
    "te",
    "az",
    "hy",
    "ka",
    "kk",
    "ky",
    "uz",
    "tg",
    "om",
    "sw",
    "ha",
    "yo",
    "ig",
    "rom",
    "mk",
    "sl",
    "hu",
    "cs",
    "sk",
    "lt",
    "lv",
    "et",
    "id",
    "fil",
    "th",
    "ko",
    "ja",
    "he",
]
_NOT_COUNTRIES = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "TA", "CP", "DG", "EA", "IC"}


def _note() -> str:
    return f"# CLDR (Unicode licence v3) through babel {metadata.version('babel')}"


def write_country_names(data: Path) -> None:
    """countries-cldr.tsv: ISO alpha-2, then the keys of its names in all our languages."""
    names: dict[str, set[str]] = {}
    for code in LOCALES:
        for iso, name in Locale.parse(code).territories.items():
            if len(iso) == 2 and iso not in _NOT_COUNTRIES:
                plain = name.split(" (")[0].split(" [")[0]
                names.setdefault(iso, set()).update({name_key(name), name_key(plain)})
    lines = [
        f"{iso}\t{'|'.join(sorted(k for k in keys if k))}" for iso, keys in sorted(names.items())
    ]
    (data / "countries-cldr.tsv").write_text("\n".join([_note(), *lines]) + "\n", encoding="utf-8")


def write_language_names(data: Path) -> None:
    """languages-cldr.tsv: BCP 47 code, then the keys of its names in all our languages."""
    names: dict[str, set[str]] = {}
    for code in LOCALES:
        known = Locale.parse(code).languages
        for wanted in OUR_LANGUAGES:
            if name := known.get(wanted):
                tag = {"fa_AF": "prs", "hr": "hr", "bs": "bs"}.get(wanted, wanted)
                names.setdefault(tag, set()).add(name_key(name.split(" (")[0]))
    lines = [
        f"{tag}\t{'|'.join(sorted(k for k in keys if k))}" for tag, keys in sorted(names.items())
    ]
    (data / "languages-cldr.tsv").write_text("\n".join([_note(), *lines]) + "\n", encoding="utf-8")
