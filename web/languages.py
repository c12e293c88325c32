"""In which language a page is: the path says it, else what the browser asks for."""

from bot.languages import LAST_RESORT, of_telegram, reply_language

_MOST_TAGS = 20


def preferred(accept_language: str) -> str:
    """The spoken language that suits an Accept-Language header best."""
    asked: list[tuple[float, int, str]] = []
    for at, part in enumerate(accept_language.split(",")[:_MOST_TAGS]):
        tag, _, weight = part.partition(";")
        asked.append((-_quality(weight), at, tag.strip()))
    for negative, _, tag in sorted(asked):
        code = of_telegram(_dari(tag))
        if code and negative < 0:
            # A language without words of its own is shown in its fallback rather than in what
            # the browser lists next.
            return reply_language(code)
    return LAST_RESORT


def _dari(tag: str) -> str:
    return "prs" if tag.lower() == "fa-af" else tag


def _quality(weight: str) -> float:
    name, _, value = weight.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(1.0, max(0.0, float(value)))
    except ValueError:
        return 0.0
