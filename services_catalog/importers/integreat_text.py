"""The words of an Integreat page without its markup."""

import re
from html.parser import HTMLParser
from typing import Any

LONGEST = 200_000
_SHORT = 400
_BLOCKS = {"p", "br", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "table"}
_HIDDEN = {"script", "style"}
# What `fields.text` refuses; a page has it by accident, and its words can do without.
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
                      "\ud800-\udfff\ufffd<]")  # fmt: skip


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def plain_text(content: Any) -> str:
    """The text of HTML, a line for each block; empty for what is no text."""
    if not isinstance(content, str) or len(content) > LONGEST:
        return ""
    reader = _Text()
    reader.feed(content)
    reader.close()
    text = _REFUSED.sub("", "".join(reader.parts))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def short(text: str) -> str | None:
    """The first sentences, at most some hundred characters."""
    flat = text.replace("\n", " ").lstrip("=@ +-")
    if len(flat) <= _SHORT:
        return flat or None
    cut = flat[:_SHORT]
    end = max(cut.rfind(sign) for sign in (". ", "! ", "? "))
    return cut[: end + 1] if end > 0 else cut[: cut.rfind(" ")] + " …"
