import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reply import Button, Reply
from bot.telegram.lengths import split, units

WORDS = st.text(st.sampled_from("ab 😀é\n.؟ سل"), max_size=400)


def test_a_reply_comes_back_from_the_store_as_it_went_in() -> None:
    reply = Reply(
        "match", "ar", "نص 😀", (Button("نعم", "/affirm"),), ("https://example.org",),
        ((0, 2, "https://example.org"),), ("jmd",), ("s1", "s2"), "ask_asylum",
        emergency=True, declines=True, request_location=True,
    )  # fmt: skip
    assert Reply.from_json(reply.to_json()) == reply


@given(WORDS, st.integers(4, 60))
def test_no_part_is_too_long_and_no_word_is_lost(text: str, longest: int) -> None:
    parts = split(Reply("m", "en", text, (Button("b", "p"),)), longest)
    assert all(units(part.text) <= longest for part in parts)
    joined = "".join(part.text for part in parts)
    assert "".join(joined.split()) == "".join(text.split())
    assert [len(part.buttons) for part in parts[:-1]] == [0] * (len(parts) - 1)
    assert len(parts[-1].buttons) == 1


@given(WORDS, st.integers(4, 60), st.data())
def test_links_keep_their_words_in_every_part(text: str, longest: int, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(begin, len(text)))
    parts = split(Reply("m", "en", text, link_spans=((begin, end - begin, "u"),)), longest)
    linked = "".join(
        part.text[offset : offset + length]
        for part in parts
        for offset, length, _url in part.link_spans
    )
    assert "".join(linked.split()) == "".join(text[begin:end].split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one one\n\ntwo two", ["one one", "two two"]),
        ("one one\ntwo two", ["one one", "two two"]),
        ("One. Two two two", ["One. Two", "two two"]),
        ("x" * 25, ["x" * 12, "x" * 12, "x"]),
    ],
)
def test_cuts_are_where_a_reader_would_pause(text: str, expected: list[str]) -> None:
    assert [part.text for part in split(Reply("m", "en", text), 12)] == expected
