"""The answer to a topic: its sentences with figures from data, the sources, the next links."""

from typing import Any

from bot.wording import values
from bot.wording.bundles import Bundles
from bot.wording.cards import host, page
from bot.wording.text import Text
from knowledge import Figure, Knowledge, Source

MAX_SOURCES = 3
MAX_LINKS = 2


class Answers:
    """Words answers."""

    def __init__(self, bundles: Bundles, knowledge: Knowledge) -> None:
        self._bundles = bundles
        self._knowledge = knowledge

    def text(self, topic: str, language: str) -> Text:
        """Of a topic or supplement: sentences, links of the next step, sources with their dates."""
        answer = self._knowledge.answer(topic)
        name = "answer-" + topic.replace("_", "-")
        arguments = {
            figure.name: self._figure(figure, language) for figure in answer.figures.values()
        }
        text = Text().add(self._bundles.text(name, language, arguments))
        years = [figure.year for figure in answer.stale if figure.year]
        if years:
            year = str(min(years))
            text.line(self._bundles.text("answer-figures-of-year", language, {"year": year}))
        if answer.links:
            text.gap()
            for link in answer.links[:MAX_LINKS]:
                shown = page(link.url)
                line = self._bundles.text("answer-link", language, {"website": shown})
                text.line_with_link(line, shown, link.url)
        text.gap()
        for source in answer.sources[:MAX_SOURCES]:
            self._source(text, source, language)
        return text

    def _source(self, text: Text, source: Source, language: str) -> None:
        shown = host(source.url)
        arguments: dict[str, Any] = {
            "source": shown,
            "date": values.day(source.checked_on, language),
        }
        name = "answer-source"
        if source.page_date:
            name = "answer-source-dated"
            arguments["page_date"] = values.day(source.page_date, language)
        text.line_with_link(self._bundles.text(name, language, arguments), shown, source.url)

    @staticmethod
    def _figure(figure: Figure, language: str) -> Any:
        return values.figure(figure.value, figure.unit, language)
