"""Tabular data packages of any publisher, in a zip or a folder, honest or not."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hsds_files import ID, import_file, write_package

from services_catalog.catalogue import Catalogue
from services_catalog.errors import DataFileError
from services_catalog.importers import tabular

pytestmark = pytest.mark.usefixtures("loaded_once")

ORGANIZATION = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610"
PLACE = "a7ec5a34-ba4e-4d0e-9a7a-1d1c2a3c9a11"
NAMES = {
    "service": "services.csv", "organization": "organizations.csv", "phone": "phones.csv",
    "service_at_location": "service_at_location.csv", "location": "locations.csv",
    "address": "addresses.csv", "language": "languages.csv",
}  # fmt: skip


def tables(**changes: str | bytes) -> dict[str, str | bytes]:
    """A sound package; the name of a table replaces its content."""
    found: dict[str, str | bytes] = {
        "organization": f"id,name,description,website\n{ORGANIZATION},Welcome e.V.,-,\n",
        "service": "id,organization_id,name,status,url,minimum_age,extra\n"
        f"{ID},{ORGANIZATION},Welcome desk,active,https://welcome.example/,16,x\n",
        "phone": f"id,service_id,number\n{ID[:-1]}1,{ID},0345 445050\n",
        "service_at_location": f"id,service_id,location_id\n{ID[:-1]}2,{ID},{PLACE}\n",
        "location": f"id,location_type,latitude,longitude\n{PLACE},physical,,\n",
        "address": "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
        f"{ID[:-1]}3,{PLACE},-,Halle (Saale),-,06110,DE,physical\n",
        "language": f"id,service_id,code\n{ID[:-1]}4,{ID},ar\n{ID[:-1]}5,{ID},de\n",
    }
    return {NAMES[table]: content for table, content in (found | changes).items()}


def package(
    folder: Path, files: Mapping[str, str | bytes], names: Mapping[str, str] = NAMES
) -> Path:
    """A zip of the files."""
    return write_package(folder / "package.zip", files, names)


def _only_entry_is_sound(url: str) -> None:
    with Catalogue.open(url) as catalogue:
        (record,) = catalogue.all()
    assert record.id == f"city-{ID}"
    assert (record.name, record.organization) == ("Welcome desk", "Welcome e.V.")
    assert (record.street, record.city, record.land) == (None, "Halle (Saale)", "ST")
    assert [phone.e164 for phone in record.phones] == ["+49345445050"]
    assert record.languages == ("ar", "de")
    assert record.minimum_age == 16


def test_tables_are_put_together_to_entries(blank_url: str, tmp_path: Path) -> None:
    report = import_file(blank_url, "tabular", package(tmp_path, tables()))
    assert (report.counts["new"], report.counts["rejected"]) == (1, 0)
    _only_entry_is_sound(blank_url)


@pytest.mark.parametrize("named", ["", "datapackage.json"])
def test_a_folder_is_read_like_a_zip(named: str, blank_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "package"
    with zipfile.ZipFile(package(tmp_path, tables())) as packed:
        packed.extractall(folder)
    assert import_file(blank_url, "tabular", folder / named).counts["new"] == 1
    _only_entry_is_sound(blank_url)


def test_a_zip_with_everything_in_one_folder_is_read_too(blank_url: str, tmp_path: Path) -> None:
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(package(tmp_path, tables())) as packed, zipfile.ZipFile(
        inner, "w") as deeper:  # fmt: skip
        for name in packed.namelist():
            deeper.writestr(f"export/{name}", packed.read(name))
    assert import_file(blank_url, "tabular", inner).counts["new"] == 1


def test_semicolons_and_byte_order_marks_are_read(blank_url: str, tmp_path: Path) -> None:
    """Where the description says so."""
    files = {name: b"\xef\xbb\xbf" + str(content).replace(",", ";").encode()
             for name, content in tables().items()}  # fmt: skip
    resources = [{"name": name, "path": path, "dialect": {"delimiter": ";"}}
                 for name, path in NAMES.items()]  # fmt: skip
    file = tmp_path / "package.zip"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("datapackage.json", json.dumps({"resources": resources}))
        for name, content in files.items():
            packed.writestr(name, content)
    assert import_file(blank_url, "tabular", file).counts["new"] == 1
    _only_entry_is_sound(blank_url)


def test_a_row_that_belongs_to_nothing_is_named(blank_url: str, tmp_path: Path) -> None:
    files = tables(phone=f"id,service_id,number\n1,{ID[:-1]}0,0345 445050\n")
    report = import_file(blank_url, "tabular", package(tmp_path, files))
    assert report.counts["new"] == 1
    assert [reject.reason for reject in report.rejects] == ["phone.service_id names no service"]


def test_a_row_with_too_many_cells_is_named(blank_url: str, tmp_path: Path) -> None:
    files = tables(phone=f"id,service_id,number\n1,{ID},0345,445050\n")
    report = import_file(blank_url, "tabular", package(tmp_path, files))
    assert [(reject.line, reject.reason) for reject in report.rejects] == [
        (2, "phones.csv: more cells than the heading")
    ]


def test_a_number_that_is_none_is_refused_with_its_field(blank_url: str, tmp_path: Path) -> None:
    rows = f"id,name,status,url,minimum_age\n{ID},Desk,active,https://w.example,twelve\n"
    report = import_file(blank_url, "tabular", package(tmp_path, tables(service=rows)))
    assert [(r.field, r.reason) for r in report.rejects if r.field] == [
        ("minimum_age", "must be a number, is a text")
    ]


def test_services_with_one_id_and_a_missing_organization_are_told(
    blank_url: str, tmp_path: Path
) -> None:
    rows = f"id,organization_id,name,status,url\n{ID},{ID},A,active,https://w.example\n"
    files = tables(service=rows + f"{ID},{ID},B,active,https://w.example\n")
    report = import_file(blank_url, "tabular", package(tmp_path, files))
    assert [r.reason for r in report.rejects] == ["stands twice in the file; the first one counts"]
    assert ("reference_missing", "organization_id") in [
        (warning.code, warning.detail) for warning in report.warnings
    ]


@pytest.mark.parametrize("path", ["../outside.csv", "/etc/passwd", "a/../../b.csv", "C:\\x.csv",
                                  "https://example.org/services.csv"])  # fmt: skip
def test_paths_that_lead_out_of_the_package_are_refused(
    path: str, blank_url: str, tmp_path: Path
) -> None:
    file = package(tmp_path, tables(), {**NAMES, "service": path})
    with pytest.raises(DataFileError, match="outside of the package"):
        import_file(blank_url, "tabular", file)


def test_a_link_out_of_a_folder_is_not_followed(blank_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "package"
    with zipfile.ZipFile(package(tmp_path, tables())) as packed:
        packed.extractall(folder)
    secret = tmp_path / "secret.csv"
    (folder / "phones.csv").rename(secret)
    (folder / "phones.csv").symlink_to(secret)
    with pytest.raises(DataFileError, match="outside of the package"):
        import_file(blank_url, "tabular", folder)


def test_a_zip_bomb_is_stopped_while_it_is_read(blank_url: str, tmp_path: Path) -> None:
    """Fifty megabytes of one letter pack to a thousandth."""
    bomb = tables(language="id,service_id,code\n" + "\n".join(["a" * 1_000 + ",b,c"] * 50_000))
    with pytest.raises(DataFileError, match="unpacks to more than"):
        import_file(blank_url, "tabular", package(tmp_path, bomb))


def test_no_more_than_the_limit_is_read(
    blank_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services_catalog.importers.package_files.MOST_BYTES", 600)
    with pytest.raises(DataFileError, match="holds more than 600 bytes"):
        import_file(blank_url, "tabular", package(tmp_path, tables()))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"service": "name,status\nx,active\n"}, "the heading has no id or names a column twice"),
        ({"service": "id,id\n1,2\n"}, "the heading has no id or names a column twice"),
        ({"service": b"id,name\n1,M\xfcller\n"}, "services.csv is not UTF-8"),
        ({"service": "id,name\n1," + "x" * 300_000 + "\n"}, "line 2: field larger than"),
        ({"service": 'id,name\n1,"open\n'}, "services.csv, line 2: unexpected end of data"),
        ({"service": 'id,name\n1,"a"b\n'}, "services.csv, line 2: ',' expected after"),
    ],
)
def test_a_broken_table_changes_nothing_and_is_named(
    changes: dict[str, str | bytes], words: str, blank_url: str, tmp_path: Path
) -> None:
    with pytest.raises(DataFileError, match=words):
        import_file(blank_url, "tabular", package(tmp_path, tables(**changes)))
    with Catalogue.open(blank_url) as catalogue:
        assert list(catalogue.all()) == []


@pytest.mark.parametrize(
    ("description", "words"),
    [
        (b"{", "is not JSON in UTF-8"),
        (b"\xff", "is not JSON in UTF-8"),
        (b"[]", "lists no resources"),
        (b'{"resources": []}', "lists no resources"),
        (b'{"resources": [7]}', "a resource is not an object"),
        (b'{"resources": [{"name": "service", "path": ["a", "b"]}]}', "more than one"),
        (b'{"resources": [{"name": "service", "path": "services.csv"}]}', "is not there"),
        (b'{"resources": [{"name": "phone", "path": "phones.csv"}]}', "no table of services"),
        (b'{"resources": [{"name": "service", "path": "a"}, {"name": "service", "path": "b"}]}',
         "is there twice"),
        (b'{"resources": [{"name": "service", "path": "a", "dialect": {"delimiter": "xx"}}]}',
         "separated by"),
    ],
)  # fmt: skip
def test_a_broken_description_is_told(
    description: bytes, words: str, blank_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "package.zip"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("datapackage.json", description)
    with pytest.raises(DataFileError, match=words):
        import_file(blank_url, "tabular", file)


def test_what_is_no_package_is_told(blank_url: str, tmp_path: Path) -> None:
    text = tmp_path / "x.zip"
    text.write_text("no zip")
    with pytest.raises(DataFileError, match="neither a zip nor a folder"):
        import_file(blank_url, "tabular", text)
    with pytest.raises(DataFileError, match=r"holds no datapackage\.json"):
        tabular.source(tmp_path, "city")
    empty = tmp_path / "empty.zip"
    zipfile.ZipFile(empty, "w").close()
    with pytest.raises(DataFileError, match="must hold one"):
        import_file(blank_url, "tabular", empty)


def test_a_damaged_zip_is_told(blank_url: str, tmp_path: Path) -> None:
    file = package(tmp_path, tables())
    content = bytearray(file.read_bytes())
    start = content.index(b"services.csv") + 20
    content[start : start + 40] = b"\x00" * 40
    file.write_bytes(content)
    with pytest.raises(DataFileError, match="cannot be read"):
        import_file(blank_url, "tabular", file)
