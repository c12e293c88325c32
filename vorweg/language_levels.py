"""What exists in each language, and the level that follows from it (docs/languages.md)."""

from dataclasses import dataclass
from pathlib import Path

from bot.languages import Language, languages
from bot.wording.bundles import LOCALES
from bot.wording.locale_check import FILES, Finding, check, read
from nlu.data_check import too_few
from nlu.evaluate import UNSEEN
from nlu.sentence_files import SENTENCES, read_folder

NOT_READ = "not yet read by a native speaker"
REQUIRED_FILES = frozenset({"messages", "safety", "commands"})
"""What nobody may be left without: the conversation, the words for danger, the commands."""
COMPLETE, USABLE, REQUIRED, BEGUN = "complete", "usable", "required", "begun"


@dataclass(frozen=True, slots=True)
class Standing:
    """One language. said: share of English's messages it has. training, unseen: sentences.

    unread: files of words that no native speaker has read yet."""

    language: Language
    said: float
    required_said: float
    findings: tuple[Finding, ...]
    training: int
    below_minimum: int
    unseen: int
    unread: int

    @property
    def level(self) -> str:
        """required: all needed words; usable: every word; complete: and understood and measured."""
        if self.required_said < 1:
            return BEGUN
        if self.said < 1:
            return REQUIRED
        whole = not self.findings and not self.below_minimum and self.unseen
        return COMPLETE if whole else USABLE


def standings() -> list[Standing]:
    """All declared languages, in the order of languages.yml."""
    english, _ = read("en")
    required = {name for name, entry in english.items() if entry.file in REQUIRED_FILES}
    training, unseen = _count(SENTENCES), _count(UNSEEN)
    few = too_few(read_folder(SENTENCES))
    found = []
    for code, language in languages().items():
        entries, _ = read(code)
        found.append(
            Standing(
                language=language,
                said=len(entries.keys() & english.keys()) / len(english),
                required_said=len(entries.keys() & required) / len(required),
                findings=tuple(check(code)) if entries else (),
                training=training.get(code, 0),
                below_minimum=few.get(code, 0),
                unseen=unseen.get(code, 0),
                unread=sum(_is_unread(LOCALES / code / f"{name}.ftl") for name in FILES),
            )
        )
    return found


def _count(folder: Path) -> dict[str, int]:
    counts: dict[str, int] = {}
    for file in read_folder(folder):
        counts[file.language] = counts.get(file.language, 0) + len(file.sentences)
    return counts


def _is_unread(path: Path) -> bool:
    return path.is_file() and NOT_READ in path.read_text(encoding="utf-8")


def document(found: list[Standing]) -> str:
    """docs/languages.md."""
    page = Path(__file__).with_name("languages-page.md").read_text(encoding="utf-8")
    return page.replace("{rows}", "\n".join(map(_row, found)))


def _row(one: Standing) -> str:
    files = len(FILES)
    cells = (
        one.language.name,
        one.language.code,
        one.level,
        "yes" if one.language.menu else "no",
        f"{one.said:.0%}",
        len(one.findings),
        one.training,
        one.below_minimum,
        one.unseen,
        f"{files - one.unread} of {files} files" if one.said else "",
    )
    return "| " + " | ".join(str(cell) for cell in cells) + " |"
