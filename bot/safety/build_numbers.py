"""Builds `data/emergency_numbers.yml` from libphonenumber: `python -m bot.safety.build_numbers`."""

from datetime import UTC, datetime
from pathlib import Path

import phonenumbers
from phonenumbers.shortnumberinfo import SUPPORTED_SHORT_REGIONS

FILE = Path(__file__).parent / "data" / "emergency_numbers.yml"
LONGEST = 4
# More than this nobody reads in danger: then only three digits without a leading zero, the form
# that mobile phones dial; where a pattern still means whole ranges, no number can be shown.
MOST = 6

HEAD = """\
# Emergency numbers by country (ISO 3166-1 alpha-2): they reach the police, an ambulance or the fire
# service there. The source does not say which number is which service, so the bot does not either.
# Made by: python -m bot.safety.build_numbers
source: libphonenumber ShortNumberMetadata (Apache-2.0, https://github.com/google/libphonenumber)
version: phonenumbers {version}
checked_on: {today}
numbers:
"""


def numbers_of(region: str) -> list[str]:
    """All emergency numbers of a region, shortest first."""
    candidates = (
        str(value).zfill(length) for length in range(2, LONGEST + 1) for value in range(10**length)
    )
    numbers = [number for number in candidates if phonenumbers.is_emergency_number(number, region)]
    if len(numbers) > MOST:
        return [number for number in numbers if len(number) == 3 and number[0] != "0"]
    return numbers


def build() -> str:
    """The file's text."""
    head = HEAD.format(version=phonenumbers.__version__, today=datetime.now(UTC).date())
    lines = []
    for region in sorted(SUPPORTED_SHORT_REGIONS):
        numbers = numbers_of(region)
        if 0 < len(numbers) <= MOST:
            key = '"NO"' if region == "NO" else region
            lines.append(
                f"  {key}: [{', '.join(f'{chr(34)}{number}{chr(34)}' for number in numbers)}]\n"
            )
    return head + "".join(lines)


if __name__ == "__main__":
    FILE.write_text(build(), encoding="utf-8")
