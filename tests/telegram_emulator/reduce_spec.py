"""Makes the reduced method list in this folder from the full published one.

    cd tests/telegram_emulator && python reduce_spec.py FULL.json > bot-api-10.1.json

Prose goes; names, types, what is required and the fixed value of a discriminating field stay. The
full file is `api.json` of the public repository PaulSonOfLars/telegram-bot-api-spec (MIT licence),
which is made from https://core.telegram.org/bots/api.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

DISCRIMINATORS = ("type", "status", "source")
FIXED_VALUE = re.compile(r"(?:always|must be) [\"“*]?([A-Za-z_0-9]+)[\"”*]?")


def reduced_field(field: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {"types": field["types"]}
    if field["required"]:
        result["required"] = True
    found = FIXED_VALUE.search(field["description"])
    if field["name"] in DISCRIMINATORS and found is not None:
        result["value"] = found.group(1)
    return result


def reduced_fields(owner: dict[str, Any]) -> dict[str, Any]:
    return {field["name"]: reduced_field(field) for field in owner.get("fields") or []}


def reduced(full: dict[str, Any]) -> dict[str, Any]:
    types: dict[str, Any] = {}
    for name, kind in full["types"].items():
        fixed_values_count = "subtype_of" in kind
        fields = reduced_fields(kind)
        if not fixed_values_count:
            for field in fields.values():
                field.pop("value", None)
        types[name] = {"fields": fields}
        if kind.get("subtypes"):
            types[name]["one_of"] = kind["subtypes"]
    methods = {
        name: {"returns": method["returns"], "fields": reduced_fields(method)}
        for name, method in full["methods"].items()
    }
    for method in methods.values():
        for field in method["fields"].values():
            field.pop("value", None)
    return {
        "source": "https://core.telegram.org/bots/api, by way of the public repository "
        "PaulSonOfLars/telegram-bot-api-spec (MIT licence); reduced by reduce_spec.py",
        "version": full["version"],
        "release_date": full["release_date"],
        "methods": methods,
        "types": types,
    }


def main() -> None:
    full = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    json.dump(reduced(full), sys.stdout, ensure_ascii=False, separators=(",", ":"))
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
