"""HSDS objects of another publisher, and imports of files: what several test modules need."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from services_catalog.importers import ImportReport, Options, import_sources
from services_catalog.importers.formats import FORMATS

Json = dict[str, Any]

ID = "ac148810-d857-441c-9679-408f346de14b"


def service(id: str = ID, **changes: Any) -> Json:
    """A sound service in Germany; `changes` replaces values, `...` takes a field away."""
    found: Json = {
        "id": id,
        "name": "Welcome desk",
        "status": "active",
        "description": "Beratung für Neue.",
        "url": "https://welcome.example/desk",
        "email": "desk@welcome.example",
        "last_modified": "2025-03-04T10:00:00Z",
        "organization": {
            "id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610",
            "name": "Welcome e.V.",
            "description": "",
        },
        "phones": [{"id": "1554f2e2-a373-45db-a3fa-9fc48a61c15e", "number": "0345 445050"}],
        "languages": [{"id": "2989d3ed-c547-48f8-8f9d-432d81c7892e", "code": "ar"}],
        "service_at_locations": [
            {
                "id": "e94c9f38-1e8f-4564-91d4-d53501ab1765",
                "location": {
                    "id": "a7ec5a34-ba4e-4d0e-9a7a-1d1c2a3c9a11",
                    "location_type": "physical",
                    "addresses": [
                        {
                            "id": "74706e55-df26-4b84-80fe-ecc30b5befb4",
                            "address_1": "Mauerstraße 12",
                            "city": "Halle (Saale)",
                            "state_province": "Sachsen-Anhalt",
                            "postal_code": "06110",
                            "country": "DE",
                            "address_type": "physical",
                        }
                    ],
                },
            }
        ],
    }
    found |= changes
    return {key: value for key, value in found.items() if value is not ...}


def write_json(path: Path, content: Any) -> Path:
    """A JSON file; bytes go in as they are."""
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def write_package(path: Path, files: Mapping[str, str | bytes], names: Mapping[str, str]) -> Path:
    """A zip with the files and a description that names tables and their paths."""
    resources = [{"name": name, "path": file} for name, file in names.items()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("datapackage.json", json.dumps({"resources": resources}))
        for name, content in files.items():
            package.writestr(name, content)
    return path


def import_file(
    url: str, format: str, path: Path, name: str = "city", options: Options | None = None
) -> ImportReport:
    """Import a file as `vorweg catalogue import --format` does."""
    return import_sources(url, [FORMATS[format](path, name)], options or Options())
