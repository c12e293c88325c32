"""What every request may use: catalogue, words, names of places. Made once, shared by threads."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Self

from bot.wording.bundles import Bundles
from gazetteer import Gazetteer
from services_catalog.catalogue import Catalogue
from services_catalog.record import ServiceRecord
from web.index import Index
from web.index_reader import IndexReader, today_utc
from web.words import Words, all_words


@dataclass(frozen=True)
class Options:
    """bot_name: of the bot on Telegram, without @; None: no link to it. public_url: under which
    address programs reach us ("https://example.org"); None: as the request says.
    requests_a_minute: per address; 0 for no limit."""

    bot_name: str | None = None
    public_url: str | None = None
    requests_a_minute: int = 120


class Site:
    """Open with `Site.open(url)`; close when done."""

    def __init__(
        self, catalogue: Catalogue, reader: IndexReader, gazetteer: Gazetteer, options: Options
    ) -> None:
        self.catalogue = catalogue
        self.reader = reader
        self.gazetteer = gazetteer
        self.options = options

    @classmethod
    def open(
        cls,
        url: str,
        options: Options | None = None,
        *,
        include_unclear: bool = True,
        today: Callable[[], date] = today_utc,
    ) -> Self:
        """Open a catalogue that exists. Raises CatalogueMissingError when there is none."""
        catalogue = Catalogue.open(url, include_unclear=include_unclear, today=today)
        reader = IndexReader(url, include_unclear=include_unclear, today=today)
        return cls(catalogue, reader, Gazetteer.load(), options or Options())

    def close(self) -> None:
        """Give the connections back."""
        self.catalogue.close()
        self.reader.close()

    def prepare(self) -> None:
        """Read everything now and not at the first request."""
        self.reader.current()
        self.gazetteer.prepare()
        assert self.words

    @property
    def index(self) -> Index:
        """The catalogue as it is now."""
        return self.reader.current()

    @cached_property
    def words(self) -> Mapping[str, Words]:
        """The words of each language of the menu."""
        return all_words(Bundles())

    def record(self, slug: str) -> ServiceRecord | None:
        """A whole record as it is today, paused ones too; None when it is gone."""
        return self.reader.record(slug)
