"""A text under construction that knows which of its words are links."""

from dataclasses import dataclass, field


@dataclass
class Text:
    """Lines joined by newlines; `links` all URLs, `spans` (offset, length, URL) in code points."""

    parts: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    _length: int = 0

    def add(self, text: str) -> "Text":
        """Append text as it is."""
        self.parts.append(text)
        self._length += len(text)
        return self

    def line(self, text: str) -> "Text":
        """Append a line."""
        if self.parts:
            self.add("\n")
        return self.add(text)

    def gap(self) -> "Text":
        """An empty line, except at the beginning."""
        return self.add("\n") if self.parts else self

    def line_with_link(self, line: str, label: str, url: str) -> "Text":
        """Append a line in which `label` (which it contains) is a link."""
        if self.parts:
            self.add("\n")
        offset = line.find(label)
        if offset < 0:
            self.add(line)
        else:
            self.spans.append((self._length + offset, len(label), url))
            self.add(line)
        self.links.append(url)
        return self

    def __str__(self) -> str:
        return "".join(self.parts)
