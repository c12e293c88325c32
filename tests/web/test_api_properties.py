"""What the description of the API promises, tried with whatever it allows and does not allow."""

import json
from typing import Any

import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis import Case
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import positive_data_acceptance
from starlette.applications import Starlette

from web import openapi

# Enough to find what is wrong; a run over thousands is for the night.
EXAMPLES = 25
# No schema can say that a place must exist, be the only one of its name, or need another parameter.
NOT_SAID_BY_A_SCHEMA = {"place", "postcode", "proximity", "distance"}


@pytest.fixture(scope="session")
def described(app: Starlette) -> BaseSchema:
    """The description as the server hands it out."""
    return schemathesis.openapi.from_asgi("/openapi.json", app)


schema = schemathesis.pytest.from_fixture("described")


@schema.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_one_that_the_description_promises(case: Case) -> None:
    beyond = NOT_SAID_BY_A_SCHEMA & set(case.query or ())
    case.call_and_validate(excluded_checks=[positive_data_acceptance] if beyond else [])


def test_nothing_of_the_official_description_is_lost() -> None:
    official = json.loads((openapi.DATA / "openapi.json").read_text(encoding="utf-8"))
    ours = openapi.document("https://example.org")
    assert ours["paths"].keys() == official["paths"].keys()
    for path, item in official["paths"].items():
        described = ours["paths"][path]
        assert named(ours, described) >= named(official, item), path
    assert official["components"]["schemas"]["Page"] == ours["components"]["schemas"]["Page"]


def named(document: dict[str, Any], item: dict[str, Any]) -> set[str]:
    """The names of the parameters of an address."""
    given = [*item.get("parameters", ()), *item["get"].get("parameters", ())]
    shared = document["components"]["parameters"]
    return {
        shared[parameter["$ref"].rsplit("/")[-1]]["name"] if "$ref" in parameter
        else parameter["name"]
        for parameter in given
    }  # fmt: skip


def test_the_description_refers_to_nothing_outside_itself() -> None:
    ours = openapi.document("https://example.org")
    schemas = ours["components"]["schemas"]
    text = json.dumps(ours)
    for part in text.split('"$ref": "')[1:]:
        kind, name = part.split('"')[0].removeprefix("#/components/").split("/")
        assert name in ours["components"][kind]
    for name, schema in schemas.items():
        whole = {"$ref": f"#/$defs/{name}", "$defs": inside(schemas)}
        assert jsonschema_rs.Draft202012Validator(whole) is not None
        assert schema


def inside(schemas: dict[str, Any]) -> Any:
    """The schemas as definitions of one schema."""
    return json.loads(json.dumps(schemas).replace("#/components/schemas/", "#/$defs/"))
