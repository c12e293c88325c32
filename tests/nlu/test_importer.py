"""Sentence files: written by people, read fast, and read by Rasa's own reader as well."""

import copy
import warnings
from pathlib import Path

import pytest
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.message import Message

from nlu.importer import (
    SentenceDataError,
    SentenceImporter,
    _messages,
    sentences_of,
    whole_files,
)
from nlu.sentence_files import (
    MARKUP,
    SENTENCES,
    SentenceFile,
    Written,
    escaped,
    read_file,
    read_folder,
    write_file,
)

AWKWARD = [
    "- starts with a dash",
    "# looks like a comment",
    "key: value",
    "{not: a mapping}",
    "'quoted' \"twice\"",
    "100 % sure? yes: no",
    "&anchor *alias !tag | > @ `",
    "[A1] (ohne Zertifikat)",
    "[Leipzig](place) und [x]{y} [a][b]",
    "/delete",
    "سلام 👋 می‌خواهم",
    "null",
    "~",
]


def _write(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def test_awkward_sentences_come_back_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "en" / "greet.yml"
    write_file(path, AWKWARD)
    read = read_file(path)
    assert not read.problems
    assert [written.text for written in read.sentences] == [escaped(text) for text in AWKWARD]
    assert sum(escaped(text) == text for text in AWKWARD) == len(AWKWARD) - 1


def test_rasas_own_reader_reads_the_same_and_finds_no_entity(tmp_path: Path) -> None:
    path = tmp_path / "en" / "greet.yml"
    write_file(path, [*AWKWARD, "two\nlines"])
    reader = RasaYAMLReader()
    reader.filename = str(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa's schema checker uses what pyparsing deprecates
        rasas = reader.reads(path.read_text(encoding="utf-8")).training_examples
    ours = [written.text for written in read_file(path).sentences]
    assert [message.get("text") for message in rasas] == ours
    assert not any(message.get("entities") for message in rasas)
    assert all(message.get("metadata") == {"intent": {"language": "en"}} for message in rasas)
    assert ours[-1] == "two\nlines"


def test_a_sentence_knows_its_line(tmp_path: Path) -> None:
    path = tmp_path / "en" / "greet.yml"
    write_file(path, ["hello", "good day"])
    second = read_file(path).sentences[1]
    assert path.read_text(encoding="utf-8").splitlines()[second.line - 1].strip() == "- good day"


HEAD = 'version: "3.1"\nnlu:\n  - intent: greet\n    metadata: {language: en}\n'


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (HEAD + "    examples: |\n      - hi\n      hello\n", 7, "does not begin"),
        (HEAD + "    examples: |\n      - hi\n      -\n", 7, "is empty"),
        (HEAD + "    examples: |\n      - to [Bonn](place)\n", 6, "entity markup"),
        (HEAD.replace("greet", "goodbye") + "    examples: |\n      - hi\n", 3, "file name"),
        (HEAD.replace("en}", "de}") + "    examples: |\n      - hi\n", 3, "language"),
        ('version: "3.1"\nnlu: [\n', 3, "no YAML"),
        (HEAD + "    examples: hi\n", 3, "missing"),
        ("", 1, "no list"),
    ],
)
def test_a_bad_line_is_named_with_its_reason(
    tmp_path: Path, content: str, line: int, reason: str
) -> None:
    problems = read_file(_write(tmp_path / "en" / "greet.yml", content)).problems
    assert [(p.line, reason in p.reason) for p in problems] == [(line, True)]


def test_the_rest_of_a_file_with_a_bad_line_is_read(tmp_path: Path) -> None:
    content = HEAD + "    examples: |\n      - hi\n      hello\n      - hey\n"
    read = read_file(_write(tmp_path / "en" / "greet.yml", content))
    assert [written.text for written in read.sentences] == ["hi", "hey"]


def test_bytes_that_are_no_utf8_are_reported(tmp_path: Path) -> None:
    path = _write(tmp_path / "en" / "greet.yml", "")
    path.write_bytes(b"nlu: \xff\xfe")
    assert "UTF-8" in read_file(path).problems[0].reason


def test_the_importer_gives_rasa_all_sentences_with_their_language(tmp_path: Path) -> None:
    write_file(tmp_path / "data" / "en" / "greet.yml", ["hi"])
    write_file(tmp_path / "data" / "ru" / "deny.yml", ["нет"])
    config = _write(tmp_path / "config.yml", "recipe: default.v1\n")
    rules = _write(tmp_path / "rules.yml", 'version: "3.1"\nrules: []\n')
    importer = SentenceImporter(str(config), None, [str(rules)], sentences="data")
    messages = importer.get_nlu_data().training_examples
    found = {
        (m.get("text"), m.get("intent"), m.get("metadata")["intent"]["language"]) for m in messages
    }
    assert found == {("hi", "greet", "en"), ("нет", "deny", "ru")}


def test_a_folder_given_to_rasa_does_not_bring_the_sentences_in_twice(tmp_path: Path) -> None:
    write_file(tmp_path / "data" / "en" / "greet.yml", ["hi"])
    config = _write(tmp_path / "config.yml", "recipe: default.v1\n")
    importer = SentenceImporter(str(config), None, [str(tmp_path)], sentences="data")
    assert len(importer.get_nlu_data().training_examples) == 1


def test_the_importer_refuses_bad_files_and_names_all_of_them(tmp_path: Path) -> None:
    _write(tmp_path / "data" / "en" / "greet.yml", "nlu: [\n")
    _write(tmp_path / "data" / "de" / "greet.yml", "")
    config = _write(tmp_path / "config.yml", "recipe: default.v1\n")
    importer = SentenceImporter(str(config), None, [], sentences="data")
    with pytest.raises(SentenceDataError) as raised:
        importer.get_nlu_data()
    assert len(raised.value.problems) == 2
    assert "greet.yml:" in str(raised.value)


def test_no_sentence_of_ours_holds_markup_for_rasa() -> None:
    files = read_folder(SENTENCES)
    assert files
    assert not [w.line for f in files for w in f.sentences if MARKUP.search(w.text)]


def _message(text: str) -> Message:
    """One as the importer makes it."""
    file = SentenceFile(Path("greet.yml"), "en", "greet", (Written(text, 1),))
    return _messages(file)[0]


def test_a_sentence_copied_in_depth_is_equal_and_changes_alone() -> None:
    message = _message("hi")
    copied = copy.deepcopy(message)
    assert (copied, hash(copied)) == (message, hash(message))
    copied.set("intent", "goodbye", add_to_output=True)
    assert message.get("intent") == "greet"
    assert "intent" not in message.output_properties
    assert copied != message


def test_sentences_that_differ_in_anything_are_different() -> None:
    assert _message("hi") != _message("hi ")
    changed = _message("hi")
    changed.set("metadata", {"intent": {"language": "de"}})
    assert changed != _message("hi")
    changed.set("metadata", {"intent": {"language": "en"}})
    assert changed == _message("hi")


def test_a_training_gets_a_message_for_each_file_with_all_its_sentences(tmp_path: Path) -> None:
    write_file(tmp_path / "data" / "en" / "greet.yml", ["hi", "hello", "hi"])
    write_file(tmp_path / "data" / "ru" / "deny.yml", ["нет"])
    config = _write(tmp_path / "config.yml", "recipe: default.v1\n")
    importer = SentenceImporter(str(config), None, [], sentences="data")
    with whole_files():
        messages = importer.get_nlu_data().training_examples
    found = {
        (m.get("intent"), m.get("metadata")["intent"]["language"], sentences_of(m))
        for m in messages
    }
    assert found == {("greet", "en", ("hi", "hello")), ("deny", "ru", ("нет",))}


def test_an_ordinary_message_stands_for_its_own_text_and_an_empty_one_for_nothing() -> None:
    assert sentences_of(Message.build("a flat in Bonn", "ask_housing")) == ("a flat in Bonn",)
    assert sentences_of(Message({"text": ""})) == ()
