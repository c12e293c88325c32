"""All entities of a message, found by rules and tables; nothing is learned here."""

from functools import cache

from gazetteer import Countries, Gazetteer, Languages
from gazetteer.normalise import tokens
from nlu.entities.age import find_age
from nlu.entities.countries import find_countries
from nlu.entities.languages import find_languages
from nlu.entities.places import find_places
from nlu.entities.relation import Sentence
from nlu.types import Entity

_LONGEST = 4_000  # characters; the rest of a longer message is not searched


class Finder:
    """Finds the entities of messages. Holds only tables; keeps nothing of what it reads."""

    def __init__(self, gazetteer: Gazetteer, countries: Countries, languages: Languages) -> None:
        self._gazetteer = gazetteer
        self._countries = countries
        self._languages = languages

    def find(self, text: str) -> tuple[Entity, ...]:
        """The entities of a message in order of their position. Never raises on odd text."""
        text = text[:_LONGEST]
        sentence = Sentence.of(text, tokens(text))
        if not sentence.words:
            return ()
        countries = find_countries(sentence, self._gazetteer, self._countries, self._languages)
        people = {(entity.start, entity.end) for entity in countries}
        spoken = find_languages(sentence, self._languages)
        found = [
            *find_places(sentence, self._gazetteer),
            *countries,
            *(entity for entity in spoken if (entity.start, entity.end) not in people),
        ]
        taken = [(entity.start, entity.end) for entity in found]
        found += [
            e
            for e in find_age(text, sentence.words)
            if not any(s < e.end and e.start < t for s, t in taken)
        ]
        return tuple(sorted(found, key=lambda entity: (entity.start, entity.end)))


@cache
def default_finder() -> Finder:
    """The finder over the packaged tables, loaded once per process.

    Raises FileNotFoundError when tables are missing: run `python -m gazetteer.build`.
    """
    gazetteer = Gazetteer.load()
    gazetteer.prepare()
    return Finder(gazetteer, Countries.load(), Languages.load())
