"""The words of a page in one language, as safe HTML; words borrowed from another are marked so."""

from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import Any

from markupsafe import Markup, escape

from bot.languages import LAST_RESORT, Language, languages, spoken
from bot.wording import values
from bot.wording.bundles import Bundles
from bot.wording.cards import reason_arguments
from services_catalog.record import PROGRAMS
from web.index import words_of

Names = tuple[tuple[str, str], ...]


class Words:
    """Finds the messages for one language. Used by several threads at once."""

    def __init__(self, bundles: Bundles, code: str) -> None:
        self._bundles = bundles
        self.code = code

    @property
    def language(self) -> Language:
        """The language of the page."""
        return languages()[self.code]

    def plain(self, name: str, /, **arguments: Any) -> str:
        """A message as text: for titles and attributes."""
        return self._bundles.text(name, self.code, arguments)

    def __call__(self, name: str, /, **arguments: Any) -> Markup:
        """A message as HTML. Borrowed words carry their language and direction."""
        return self._marked(name, escape(self.plain(name, **arguments)))

    def linked(self, name: str, label: str, link: Callable[[str], Markup], /, **a: Any) -> Markup:
        """A message in which one argument, shown as `label`, becomes a link."""
        before, found, after = self.plain(name, **a).partition(label)
        html = escape(before) + (link(found) if found else "") + escape(after)
        return self._marked(name, html)

    def program(self, program: str) -> Markup:
        """The kind of service."""
        return self(_program(program))

    def reason(self, code: str, /, **arguments: Any) -> Markup:
        """Why a service is shown (bot/locales/*/reasons.ftl)."""
        return self(f"reason-{code}", **reason_arguments(arguments, self.code))

    def topics(self, topics: tuple[str, ...]) -> list[Markup]:
        """Topics by their names; the words of the source, which are English, where we have none."""
        named = []
        for topic in topics:
            name = f"topic-{topic.replace('_', '-')}"
            known = self._bundles.has(name, self.code) or self._bundles.has(name, LAST_RESORT)
            named.append(self(name) if known else borrowed(escape(topic), LAST_RESORT))
        return named

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """Words of each program, folded, for searching."""
        return {program: words_of(self.plain(_program(program))) for program in PROGRAMS}

    def named_languages(self, codes: frozenset[str]) -> Names:
        """(code, name) in order of the names."""
        return _named(values.language_name, codes, self.code)

    def named_countries(self, codes: frozenset[str]) -> Names:
        """(code, name) in order of the names."""
        return _named(values.country, codes, self.code)

    def _marked(self, name: str, html: Markup) -> Markup:
        source = self._source(name)
        return html if source == self.code else borrowed(html, source)

    def _source(self, name: str) -> str:
        candidates = (self.code, *self.language.fallback, LAST_RESORT)
        return next((code for code in candidates if self._bundles.has(name, code)), LAST_RESORT)


def all_words(bundles: Bundles) -> Mapping[str, Words]:
    """The words of every language of the menu; reads their files now."""
    words = {language.code: Words(bundles, language.code) for language in spoken()}
    for each in words.values():
        assert each.labels
    return words


def borrowed(html: Markup, code: str) -> Markup:
    """Words of another language than the page's."""
    direction = languages()[code].direction
    return Markup('<span lang="{}" dir="{}">{}</span>').format(code, direction, html)


def _program(program: str) -> str:
    return "program-" + program.replace("_", "-")


# The lists of a form change only with the catalogue.
@lru_cache(maxsize=200)
def _named(name: Callable[[str, str], str], codes: frozenset[str], language: str) -> Names:
    names = ((code, name(code, language)) for code in codes)
    return tuple(sorted(names, key=lambda item: words_of(item[1])))
