"""The Rasa component: entities as Rasa keeps them, in messages, without training."""

from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.entities.component import EXTRACTOR, EntityFinder

_Found = list[dict[str, object]]


def _processed(text: str, present: _Found | None = None) -> _Found:
    message = Message({TEXT: text})
    if present:
        message.set(ENTITIES, present)
    EntityFinder().process([message])
    found: _Found = message.get(ENTITIES) or []
    return found


def test_entities_are_added_as_rasa_keeps_them() -> None:
    found = {e["entity"]: e for e in _processed("I am 19, from Tunis, and want to go to Leipzig")}
    assert found["age"]["value"] == 19
    assert found["country"]["value"] == "TN"
    place = found["place"]
    assert (place["value"], place["role"], place["extractor"]) == (
        "Leipzig",
        "destination",
        EXTRACTOR,
    )
    assert place["place_id"] == "gn:2879139"
    assert "ambiguous" not in place


def test_an_ambiguous_place_names_its_candidates() -> None:
    (place,) = _processed("Halle")
    assert isinstance(place["ambiguous"], list)
    assert len(place["ambiguous"]) > 1


def test_entities_of_others_stay_and_are_not_doubled() -> None:
    mine: dict[str, object] = {"entity": "age", "value": 20, "start": 0, "end": 2, "extractor": "x"}
    assert _processed("20", [mine]) == [mine]


def test_messages_without_text_and_odd_texts_pass_untroubled() -> None:
    message = Message({"intent": "greet"})
    EntityFinder().process([message])
    assert not message.get(ENTITIES)
    for text in (
        "",
        "\x00\x01",
        "\u202e\u200f",
        "🙂" * 50,
        "a" * 5_000,
        "1" * 5_000,
        "' - ,,, ...",
    ):
        assert all(e["entity"] != "place" for e in _processed(text))
