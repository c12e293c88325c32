"""HTML and Markdown become the entities Telegram makes of them."""

import pytest

from tests.telegram_emulator.markup_html import parse_html
from tests.telegram_emulator.markup_markdown import parse_markdown, parse_markdown_v2
from tests.telegram_emulator.texts import link_problem

Found = list[tuple[str, int, int]]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain &lt;x&gt; &amp; &#1587; &nbsp;", "plain <x> & س &nbsp;", []),
        ("😀<b>bold <i>both</i></b>", "😀bold both", [("bold", 2, 9), ("italic", 7, 4)]),
        ('<a href="https://a.org/?b=1&amp;c">x</a>', "x", [("text_link", 0, 1)]),
        ('<a href="tel:+49">x</a>', "x", []),
        ('<a href="tg://user?id=5">x</a>', "x", [("text_mention", 0, 1)]),
        ("<blockquote expandable>x\ny</blockquote>", "x\ny", [("expandable_blockquote", 0, 3)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1)]),
    ],
)
def test_html(source: str, text: str, entities: Found) -> None:
    parsed, found = parse_html(source)
    assert parsed == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        (r"plain \. \* \\ ü", r"plain . * \ ü", []),
        ("😀*bold _both_*", "😀bold both", [("bold", 2, 9), ("italic", 7, 4)]),
        ("__under__ _it_", "under it", [("underline", 0, 5), ("italic", 6, 2)]),
        (r"[x](https://a.org/\))", "x", [("text_link", 0, 1)]),
        ("`a*b`", "a*b", [("code", 0, 3)]),
        ("```py\nx-y```", "x-y", [("pre", 0, 3)]),
        (">one\n>two\nthree", "one\ntwo\nthree", [("blockquote", 0, 7)]),
        ("~x~ ||y||", "x y", [("strikethrough", 0, 1), ("spoiler", 2, 1)]),
    ],
)
def test_markdown_v2(source: str, text: str, entities: Found) -> None:
    parsed, found = parse_markdown_v2(source)
    assert parsed == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


def test_the_older_markdown() -> None:
    text, entities = parse_markdown(r"*a* _b_ `c` [d](https://d.org) \*")
    assert text == "a b c d *"
    assert [one["type"] for one in entities] == ["bold", "italic", "code", "text_link"]


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.org/a?b=c#d", "http://example.org:8080", "example.org", "tg://resolve",
        "https://bücher.example/ü", "HTTPS://EXAMPLE.ORG",
    ],
)  # fmt: skip
def test_links_telegram_takes(url: str) -> None:
    assert link_problem(url) is None


@pytest.mark.parametrize(
    "url",
    ["", "tel:+49301234", "mailto:a@b.org", "ftp://a.org", "http://localhost", "https://", "a b.c"],
)
def test_links_telegram_does_not_take(url: str) -> None:
    assert link_problem(url) is not None
