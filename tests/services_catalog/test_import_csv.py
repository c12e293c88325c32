"""Tables of partners: found out how they are written, read forgivingly, refused with reason."""

from pathlib import Path
from typing import Any

import pytest
from partner_files import HEADER, ROW, imported, records, row, table
from sqlalchemy import update

from services_catalog.database import open_engine, writing
from services_catalog.errors import DataFileError
from services_catalog.exporters.export import export_catalogue
from services_catalog.importers import Options
from services_catalog.importers.csv_columns import columns, plain, programs
from services_catalog.importers.csv_template import template
from services_catalog.models import Service
from services_catalog.record import PROGRAMS, ServiceRecord

pytestmark = pytest.mark.usefixtures("loaded_once")


@pytest.fixture
def take(blank_url: str, tmp_path: Path) -> Any:
    """Imports the bytes of a table."""

    def importing(content: bytes, options: Options | None = None) -> Any:
        file = tmp_path / "table.csv"
        file.write_bytes(content)
        return imported(blank_url, "csv", file, options)

    return importing


@pytest.fixture
def one(take: Any, blank_url: str) -> Any:
    """Imports a table of one sound row and gives its record."""

    def record(content: bytes) -> ServiceRecord:
        report = take(content)
        assert report.rejects == []
        (found,) = records(blank_url).values()
        return found

    return record


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separator_and_encoding_are_found(separator: str, encoding: str, one: Any) -> None:
    record = one(table(ROW, separator=separator, encoding=encoding))
    assert record.id == "partner-a1"
    assert record.organization == "Müller e.V."
    assert (record.street, record.city, record.land) == ("Musterstraße 1", "Leipzig", "SN")
    assert record.program == "mbe"
    assert record.languages == ("de", "ar")
    assert [phone.e164 for phone in record.phones] == ["+49341963610"]
    assert (record.checked_on, record.reuse) == ("2026-11-02", "unclear")
    assert record.source_url == "https://sued.example/"


def test_a_line_that_names_the_separator_is_no_row(one: Any) -> None:
    """Spreadsheets write it and do not show it."""
    assert one(b"sep=;\r\n" + table(ROW)).id == "partner-a1"


@pytest.mark.parametrize(
    "names",
    [
        ("ID", "Name", "Provider", "Kind of advice", "Street", "Postal code", "Town", "Phone",
         "E-mail", "Website", "Languages", "Checked on"),
        (" KENNUNG ", "name", "TRÄGER", "artderberatung", "Strasse", "plz", "ORT", "telefon",
         "E Mail", "Internet-Seite", "sprachen", "geprüft  am"),
    ],
)  # fmt: skip
def test_headers_are_english_or_german_in_any_spelling(names: tuple[str, ...], one: Any) -> None:
    record = one(table(ROW, header=names))
    assert (record.postal_code, record.email) == ("04109", "stelle@sued.example")
    assert record.url == "https://sued.example/"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_template_is_understood_and_brings_nothing(
    language: str, take: Any, blank_url: str
) -> None:
    """Header, explanation and examples: not one entry, not one reject."""
    report = take(template(language).encode())
    assert dict(report.counts) == {}
    assert records(blank_url) == {}


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_examples_of_the_template_are_sound_rows(language: str, take: Any) -> None:
    """With the mark taken away they go in."""
    unmarked = template(language).replace("# example", "example").replace("# beispiel", "beispiel")
    report = take(unmarked.encode())
    assert report.rejects == []
    assert report.counts["new"] == 2


def test_an_example_row_with_own_content_is_not_lost_in_silence(take: Any) -> None:
    report = take(table(("# a1", *ROW[1:])))
    assert "take the # away" in report.rejects[0].reason


def test_a_comment_in_the_first_cell_is_passed_over(take: Any) -> None:
    assert take(table(("# our list", *[""] * 11), ROW)).counts == {"new": 1}


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"Name": ""}, "Name", "is missing"),
        ({"PLZ": "123"}, "PLZ", "five digits"),
        ({"E_Mail": "stelle(at)sued"}, "E-Mail", "not an e-mail address"),
        ({"Internetseite": "javascript:alert(1)"}, "Internetseite", "http"),
        ({"Internetseite": ""}, "source_url", "no website"),
        ({"Art_der_Beratung": "Zauberei"}, "Art der Beratung", "no known kind of advice"),
        ({"Geprüft_am": "11/22/2026"}, "Geprüft am", "a day like 22.11.2026"),
        ({"Geprüft_am": "31.02.2026"}, "Geprüft am", "not a day of the calendar"),
        ({"Telefon": "4,9341E+11"}, "Telefon", "format Text"),
        ({"Telefon": "auf Anfrage"}, "Telefon", "no digits"),
        ({"Name": "=HYPERLINK(A1)"}, "Name", "spreadsheet formula"),
        ({"Ort": "#BEZUG!"}, "Ort", "error of the spreadsheet"),
        ({"Name": "<b>Beratung</b>"}, "Name", "markup"),
        ({"Name": "x" * 3_000}, "Name", "longer than 300"),
    ],
)
def test_a_wrong_cell_is_named_by_row_column_and_reason(
    changes: dict[str, str], field: str, words: str, take: Any
) -> None:
    """As the partner sees them; the row behind it goes in."""
    report = take(table(row(**changes), row(Kennung="b2")))
    (reject,) = report.rejects
    assert (reject.line, reject.field) == (2, field)
    assert words in reject.reason
    assert report.counts["new"] == 1


def test_a_formula_made_harmless_by_our_export_is_read_as_it_was(one: Any) -> None:
    assert one(table(row(Telefon="'+49 341 963610"))).phone == "+49 341 963610"


def test_a_postal_code_that_lost_its_zero_gets_it_back(take: Any, blank_url: str) -> None:
    report = take(table(row(PLZ="4109")))
    assert records(blank_url)["partner-a1"].postal_code == "04109"
    assert [warning.code for warning in report.warnings] == ["postal_code_zero"]


@pytest.mark.parametrize("cell", ["Arabisch|Farsi", "ar; fa", "Arabic;Persian", "ARABISCH ; farsi"])
def test_languages_are_codes_or_names(cell: str, one: Any) -> None:
    assert one(table(row(Sprachen=cell))).languages == ("ar", "fa")


@pytest.mark.parametrize(
    ("cell", "free"), [("ja", True), ("Yes", True), ("nein", False), ("", None)]
)
def test_yes_and_no_are_said_in_two_languages(cell: str, free: bool | None, one: Any) -> None:
    content = table((*ROW, cell), header=(*HEADER, "Kostenlos"))
    assert one(content).cost_free is free


def test_a_row_that_pauses_is_not_offered_until_it_no_longer_says_so(
    take: Any, blank_url: str
) -> None:
    """Also when the entry was there before."""
    header = (*HEADER, "Pausiert")
    for said, offered in (("nein", True), ("ja", False), ("", True)):
        take(table((*ROW, said), (*row(Kennung="b2"), "nein"), header=header))
        assert records(blank_url)["partner-a1"].offered is offered
        assert records(blank_url)["partner-b2"].offered


def test_a_stray_quotation_mark_spoils_only_its_own_row(take: Any) -> None:
    """And not the rest of the table."""
    lines = table(*(row(Kennung=f"r{number}") for number in range(60))).split(b"\r\n")
    lines[3] = lines[3].replace(b"Migrationsberatung S", b'"Migrationsberatung "S')
    lines[30] = lines[30].replace(b";Migrationsberatung", b';"Migrationsberatung')
    report = take(b"\r\n".join(lines))
    assert [(reject.line, reject.field) for reject in report.rejects] == [(4, None), (31, None)]
    assert all("quotation mark" in reject.reason for reject in report.rejects)
    assert report.counts["new"] == 58


def test_a_text_over_several_lines_is_one_row(take: Any, blank_url: str) -> None:
    """Rows count as the spreadsheet shows them."""
    report = take(table(row(Name="Beratung\nSüd"), row(Kennung="b2", PLZ="1")))
    assert records(blank_url)["partner-a1"].name == "Beratung Süd"
    assert [reject.line for reject in report.rejects] == [3]


def test_a_separator_inside_a_text_is_explained(take: Any) -> None:
    (reject,) = take(table((*ROW, "too much"))).rejects
    assert "13 cells, the header 12" in reject.reason


def test_one_broken_letter_among_sound_ones_spoils_one_row(take: Any) -> None:
    """The file is still UTF-8."""
    content = table(ROW, row(Kennung="b2")).replace("Müller".encode(), b"M\xfcller", 1)
    (reject,) = take(content).rejects
    assert (reject.line, reject.field) == (2, "Träger")
    assert "its encoding broke" in reject.reason


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "Found: nothing"),
        (b"\x00\x01\x02\xff" * 100, "no header row"),
        (b"Telefon;Ort\r\n0341;Leipzig\r\n", "at least Name"),
        (b"Name;Titel\r\nA;B\r\n", "mean the same: Name, Titel"),
    ],
)
def test_a_file_that_is_no_table_of_services_is_refused_as_a_whole(
    content: bytes, words: str, take: Any, blank_url: str
) -> None:
    with pytest.raises(DataFileError, match=words):
        take(content)
    assert records(blank_url) == {}


def test_an_unknown_column_is_named_once(take: Any) -> None:
    report = take(table((*ROW, "x"), (*row(Kennung="b2"), "y"), header=(*HEADER, "Notizen")))
    assert [(w.code, w.detail) for w in report.warnings] == [
        ("column_unknown", "not read: Notizen")
    ]


def test_without_an_id_the_name_and_the_place_make_one(one: Any) -> None:
    """The same at every import."""
    record = one(table(row(Kennung="")))
    assert record.id == "partner-migrationsberatung-sued-04109-leipzig-musterstrasse-1"


def test_the_same_table_again_changes_nothing(take: Any) -> None:
    rows = [row(Kennung=f"r{number}") for number in range(5)]
    take(table(*rows))
    assert take(table(*rows)).counts == {"unchanged": 5}


def test_a_newer_assured_entry_is_not_overwritten(take: Any, blank_url: str) -> None:
    take(table(ROW))
    engine = open_engine(blank_url)
    with writing(engine) as connection:
        connection.execute(update(Service).values(assured_date="2026-11-20"))
    engine.dispose()
    report = take(table(row(Telefon="0345 445050")))
    assert report.counts == {"kept": 1}
    assert records(blank_url)["partner-a1"].phone == "+49 341 963610"


def test_our_own_csv_comes_back_byte_for_byte(
    starter_url: str, blank_url: str, tmp_path: Path
) -> None:
    """The whole starter catalogue: written, read into an empty catalogue, written again."""
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    export_catalogue(starter_url, "csv", first)
    assert imported(blank_url, "csv", first).rejects == []
    export_catalogue(blank_url, "csv", second)
    assert first.read_bytes() == second.read_bytes()


def test_every_program_has_words_for_a_table() -> None:
    assert set(programs().values()) == set(PROGRAMS)


def test_no_two_columns_share_a_name_and_the_guide_explains_every_one() -> None:
    """The page for partners names all columns of the template in both languages."""
    guide = (Path(__file__).parents[2] / "docs" / "catalogue-csv.md").read_text(encoding="utf-8")
    used: set[str] = set()
    for column in columns():
        names = {plain(name) for several in column.headers.values() for name in several}
        assert not names & used
        used |= names
    for column in columns():
        if column.in_template:
            assert f"**{column.headers['de'][0]}** ({column.headers['en'][0]})" in guide
