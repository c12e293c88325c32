"""Reads a page as a browser does: elements with their attributes, and what is wrong with them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(["br", "circle", "hr", "img", "input", "link", "meta", "path"])


@dataclass
class Element:
    """An element; text: of itself and everything in it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


@dataclass
class Page(HTMLParser):
    """elements: in order of their beginnings. problems: tags that do not match."""

    elements: list[Element] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    _open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element without content."""
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close it; what is still open inside it is a mistake."""
        if not self._open or self._open[-1].tag != tag:
            self.problems.append(f"</{tag}> closes nothing that was opened last")
            return
        self._open.pop()

    def handle_data(self, data: str) -> None:
        """Text belongs to everything around it."""
        for element in self._open:
            element.text += data

    def all(self, tag: str) -> list[Element]:
        """The elements of a kind."""
        return [element for element in self.elements if element.tag == tag]

    @property
    def left_open(self) -> list[str]:
        """Elements that were never closed."""
        return [element.tag for element in self._open]


def read(html: str) -> Page:
    """The page as elements."""
    page = Page()
    page.feed(html)
    page.close()
    return page
