"""Converts local copies of public intent sets, and our own sentences, into splits.

Nothing is downloaded and nothing of them is kept in this repository. Clone them by hand into one
folder, under these names:

    git clone https://github.com/PolyAI-LDN/task-specific-datasets   # CC BY 4.0
    git clone https://github.com/SinaLab/ArBanking77                 # CC BY-SA 4.0
    git clone https://github.com/mainlp/xsid                         # CC BY-SA 4.0
"""

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.side_by_side.splits import Example, Split, cut
from nlu.errors import DialogueError
from nlu.evaluate import UNSEEN
from nlu.sentence_files import SENTENCES, read_folder

MOST_LEARNED = 5_000
MOST_READ = 500
XSID_LEARNED = ("ar", "da", "de", "en", "it", "nl", "sr", "tr")
XSID_NEVER_LEARNED = ("de-ba", "de-st", "gsw", "nap")
"""Bavarian, South Tyrolean, Swiss German, Neapolitan: read only."""
OWN_FEW = ("ar", "de", "en", "ru", "tr")
_HEADER = re.compile(r"^# (text|intent)[ \t]*[=:][ \t]*(.*)$", re.MULTILINE)


class MissingSetError(DialogueError):
    """A public set is not where it should be; the message says what to do."""


def all_splits(clones: Path) -> Iterable[Split]:
    """Every set, one after the other. Raises MissingSetError."""
    yield _banking_english(clones / "task-specific-datasets" / "banking_data")
    yield _banking_arabic(clones / "ArBanking77" / "data")
    yield _xsid(clones / "xsid" / "data" / "xSID-0.7")
    yield own_few()


def own_few() -> Split:
    """A cut of our own sentences in five languages, small enough for Rasa's pipelines."""
    return _own("own-few", OWN_FEW)


def _split(name: str, training: Sequence[Example], tests: dict[str, list[Example]]) -> Split:
    """Cut to size; what stands in a test as well is not learned."""
    read = {example.text for examples in tests.values() for example in examples}
    unique = dict.fromkeys(example for example in training if example.text not in read)
    shorter = {test: cut(examples, MOST_READ) for test, examples in tests.items()}
    return Split(name, cut(list(unique), MOST_LEARNED), shorter)


def _banking_english(folder: Path) -> Split:
    rows = {
        part: [Example(row["text"], row["category"]) for row in _rows(folder / f"{part}.csv")]
        for part in ("train", "test")
    }
    return _split("banking-en", rows["train"], {"en": rows["test"]})


def _banking_arabic(folder: Path) -> Split:
    tests = {
        f"ar {spoken}": _arabic(folder / f"Banking77_Arabized_{spoken}_test.csv")
        for spoken in ("MSA", "PAL", "Saudi", "Moroccan", "Tunisian")
    }
    learned = _arabic(folder / "Banking77_Arabized_MSA_PAL_train.csv")
    return _split("banking-ar", learned, tests)


def _arabic(path: Path) -> list[Example]:
    return [Example(row["text"], " ".join(row["label"].split())) for row in _rows(path)]


def _rows(path: Path) -> list[dict[str, str]]:
    with _existing(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise MissingSetError(
            f"{path} is missing: clone the public sets as the head of "
            "benchmarks/side_by_side/public_sets.py says, and name their folder."
        )
    return path


def _xsid(folder: Path) -> Split:
    """Its training part is larger than its clones carry: the 300 checked translations a language
    that it has for validation are learned, all languages in one model."""
    learned = [
        example
        for language in XSID_LEARNED
        for example in _conll(folder / f"{language}.valid.conll")
    ]
    tests = {
        language: _conll(folder / f"{language}.test.conll")
        for language in (*XSID_LEARNED, *XSID_NEVER_LEARNED)
    }
    return _split("xsid", learned, tests)


def _conll(path: Path) -> list[Example]:
    found = []
    for block in _existing(path).read_text(encoding="utf-8").split("\n\n"):
        head: dict[str, str] = dict(_HEADER.findall(block))
        if head:
            # Rasa reads "weather/find" as an answer "find" of an intent "weather".
            found.append(Example(head["text"].strip(), head["intent"].strip().replace("/", "_")))
    return found


def _own(name: str, languages: Sequence[str]) -> Split:
    """Our sentences without made-up preambles; read are the unseen ones."""
    learned = [
        Example(written.text, file.intent)
        for file in read_folder(SENTENCES)
        if file.language in languages
        for written in file.sentences
    ]
    tests: dict[str, list[Example]] = {}
    for file in read_folder(UNSEEN):
        if file.language in languages:
            here = tests.setdefault(file.language, [])
            here += [Example(written.text, file.intent) for written in file.sentences]
    return _split(name, learned, tests)
