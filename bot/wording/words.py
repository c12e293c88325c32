"""Words a named message: plain ones by their Fluent text, composed ones by their builder."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.languages import spoken
from bot.reply import Button, Reply
from bot.wording import values
from bot.wording.answers import Answers
from bot.wording.bundles import Bundles
from bot.wording.cards import Cards, ServiceShown
from bot.wording.emergencies import Emergencies
from bot.wording.text import Text
from nlu.types import NamedButton, NamedMessage

FindService = Callable[[str], ServiceShown | None]

# What the bot says it cannot or will not do.
DECLINING = frozenset(
    {
        "out-of-scope",
        "voice-not-heard",
        "picture-not-seen",
        "sticker-not-read",
        "contact-not-kept",
        "document-not-read",
        "kind-not-read",
        "language-not-spoken",
        "group-declined",
    }
)
MAX_BUTTON = 60


class Wording:
    """Turns named messages into replies."""

    def __init__(
        self,
        bundles: Bundles,
        find_service: FindService,
        answers: Answers,
        emergencies: Emergencies,
    ) -> None:
        self.bundles = bundles
        self._find_service = find_service
        self._answers = answers
        self._emergencies = emergencies
        self._cards = Cards(bundles)

    def word(self, message: NamedMessage, language: str) -> Reply:
        """The reply a person sees."""
        composed = {
            "answer": self._answer,
            "services-now": self._services,
            "services-there": self._services,
            "service-details": self._services,
            "human-contact": self._services,
            "no-services": self._gap,
            "no-more-services": self._gap,
            "after-services": self._gap,
            "emergency": self._emergency,
            "choose-language": self._choose_language,
            "language-not-spoken": self._choose_language,
        }.get(message.name, self._plain)
        return composed(message, language)

    def say(self, name: str, language: str, /, **arguments: Any) -> Reply:
        """A plain message by its name."""
        return self.word(NamedMessage(name, arguments), language)

    def buttons(self, buttons: Sequence[NamedButton], language: str) -> tuple[Button, ...]:
        """Choices with their labels."""
        return tuple(Button(self._label(button, language), button.payload) for button in buttons)

    def _label(self, button: NamedButton, language: str) -> str:
        arguments = dict(button.arguments)
        if "country" in arguments:
            arguments["country"] = values.country(str(arguments["country"]), language)
        text = self.bundles.text(button.label, language, arguments)
        return text if len(text) <= MAX_BUTTON else text[: MAX_BUTTON - 1] + "…"

    def _reply(self, message: NamedMessage, language: str, text: Text, **more: Any) -> Reply:
        return Reply(
            message=message.name,
            language=language,
            text=str(text),
            buttons=more.pop("buttons", self.buttons(message.buttons, language)),
            links=tuple(dict.fromkeys(text.links)),
            link_spans=tuple(text.spans),
            declines=message.name in DECLINING,
            **more,
        )

    def _plain(self, message: NamedMessage, language: str) -> Reply:
        text = self._words(message, language)
        return self._reply(message, language, text, request_location=message.name == "ask-where")

    def _words(self, message: NamedMessage, language: str) -> Text:
        """The message's own text, languages in it by their names."""
        arguments = dict(message.arguments)
        if isinstance(arguments.get("language"), str):
            arguments["language"] = values.language_name(arguments["language"], language)
        return Text().add(self.bundles.text(message.name, language, arguments))

    def _answer(self, message: NamedMessage, language: str) -> Reply:
        topic = str(message.arguments["topic"])
        text = self._answers.text(str(message.arguments.get("supplement", topic)), language)
        return self._reply(message, language, text, topic=topic)

    def _services(self, message: NamedMessage, language: str) -> Reply:
        text = Text().line(self.bundles.text(message.name, language))
        programs, shown = [], []
        for match in message.arguments["services"]:
            service = self._find_service(match["id"])
            if service is None:
                continue
            self._cards.add(text.gap(), service, match, language)
            programs.append(service.program)
            shown.append(service.id)
        return self._reply(
            message,
            language,
            text,
            programs=tuple(dict.fromkeys(programs)),
            services=tuple(shown),
        )

    def _gap(self, message: NamedMessage, language: str) -> Reply:
        text = Text()
        gap = message.arguments.get("gap")
        if gap and message.name != "no-more-services":
            text.line(self.bundles.text("gap-" + str(gap).replace("_", "-"), language))
        text.line(self.bundles.text(message.name, language))
        for id in message.arguments.get("finders") or ():
            finder = self._find_service(id)
            if finder is not None and finder.url:
                self._cards.add_finder(text, finder, language)
        return self._reply(message, language, text)

    def _emergency(self, message: NamedMessage, language: str) -> Reply:
        text = self._emergencies.text(message.arguments, language)
        programs, shown = [], []
        for named in message.arguments.get("services") or ():
            service = self._find_service(named["id"])
            if service is None:
                continue
            self._cards.add_short(text.gap(), service, language)
            programs.append(service.program)
            shown.append(service.id)
        return self._reply(
            message,
            language,
            text,
            topic="ask_emergency",
            emergency=True,
            programs=tuple(dict.fromkeys(programs)),
            services=tuple(shown),
        )

    def _choose_language(self, message: NamedMessage, language: str) -> Reply:
        text = self._words(message, language)
        buttons = tuple(Button(known.name, f"bot:language:{known.code}") for known in spoken())
        return self._reply(message, language, text, buttons=buttons)
