"""bot.strict_json: nothing is taken that other programs could not read back."""

import pytest

from bot import strict_json


def test_values_of_the_standard_are_read() -> None:
    assert strict_json.loads('{"id": 1.5, "more": [true, null, "ä"]}') == {
        "id": 1.5,
        "more": [True, None, "ä"],
    }


@pytest.mark.parametrize("text", ["NaN", '{"id": NaN}', "[-Infinity]", '{"id": 1e999}', "{"])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        strict_json.loads(text)
