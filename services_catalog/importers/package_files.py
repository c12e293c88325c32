"""The files of a tabular data package, in a zip or a folder, opened without trusting it.

Nothing is unpacked to disk by its name. What a file really holds is counted while it is read: what
the zip says about itself is only its word.
"""

import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any

from services_catalog.errors import DataFileError

DESCRIPTION = "datapackage.json"
# A million services have about four gigabytes.
MOST_BYTES = 4 * 1024**3
LONGEST_DESCRIPTION = 8 * 1024**2
_MOST_MEMBERS = 500
# Texts of tables shrink to a tenth; a hundredth is a trap, if it is large at all.
_MOST_TIMES = 200
_HARMLESS = 16 * 1024**2


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the package. path: as the description has it; delimiter: between cells."""

    name: str
    path: str
    delimiter: str


class Package:
    """An opened package; a context manager. Raises DataFileError for whatever is wrong with it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left = MOST_BYTES
        self._zip: zipfile.ZipFile | None = None
        self._base = PurePosixPath()

    def __enter__(self) -> "Package":
        if not zipfile.is_zipfile(self._path):
            if self._path.name != DESCRIPTION:
                raise DataFileError(
                    f"{self._path.name} is neither a zip nor a folder with {DESCRIPTION}."
                )
            return self
        with self._told(self._path.name):
            self._zip = zipfile.ZipFile(self._path)
        names = self._zip.namelist()
        if len(names) > _MOST_MEMBERS:
            raise self.error(f"it holds more than {_MOST_MEMBERS} files")
        found = [PurePosixPath(name) for name in names if PurePosixPath(name).name == DESCRIPTION]
        if len(found) != 1:
            raise self.error(f"it must hold one {DESCRIPTION}, not {len(found)}")
        self._base = found[0].parent
        return self

    def __exit__(self, *_: object) -> None:
        if self._zip is not None:
            self._zip.close()

    def error(self, reason: str) -> DataFileError:
        """What is wrong, with the file's name and what it means."""
        return DataFileError(f"{self._path.name}: {reason}. Nothing was imported.")

    def tables(self) -> list[Table]:
        """What the description names."""
        with self.open(DESCRIPTION) as file:
            text = file.read(LONGEST_DESCRIPTION + 1)
        if len(text) > LONGEST_DESCRIPTION:
            raise self.error(f"{DESCRIPTION} is longer than {LONGEST_DESCRIPTION} bytes")
        try:
            content = json.loads(text.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            raise self.error(f"{DESCRIPTION} is not JSON in UTF-8") from None
        resources = content.get("resources") if isinstance(content, dict) else None
        if not isinstance(resources, list) or not resources:
            raise self.error(f"{DESCRIPTION} lists no resources")
        return [self._table(each) for each in resources]

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A file of the package, with limits on what comes out of it."""
        with self._told(name), self._raw(name) as (file, stored):
            yield io.BufferedReader(_Limited(self, name, file, stored), 1 << 16)

    def take(self, count: int, name: str) -> None:
        """Count bytes that were read."""
        self._left -= count
        if self._left < 0:
            raise self.error(f"it holds more than {MOST_BYTES} bytes ({name})")

    def _table(self, resource: Any) -> Table:
        if not isinstance(resource, dict):
            raise self.error("a resource is not an object")
        path, name = resource.get("path"), resource.get("name")
        if not isinstance(path, str) or not isinstance(name, str):
            raise self.error("a resource has no name or no path, or more than one")
        parts = PurePosixPath(path)
        if parts.is_absolute() or ".." in parts.parts or "\\" in path or ":" in path:
            raise self.error("a resource lies outside of the package")
        dialect = resource.get("dialect")
        delimiter = dialect.get("delimiter", ",") if isinstance(dialect, dict) else ","
        if delimiter not in (",", ";", "\t", "|"):
            raise self.error(f"{name}: cells can be separated by comma, semicolon, tab or |")
        return Table(name, path, delimiter)

    @contextmanager
    def _raw(self, name: str) -> Iterator[tuple[IO[bytes], int | None]]:
        """The file and its size as stored, None where it is not packed."""
        if self._zip is None:
            folder = self._path.parent.resolve()
            path = (folder / name).resolve()
            if not path.is_relative_to(folder):
                raise self.error("a resource lies outside of the package")
            with path.open("rb") as file:
                yield file, None
            return
        try:
            info = self._zip.getinfo(str(self._base / name))
        except KeyError:
            raise self.error(f"{name} is not there") from None
        with self._zip.open(info) as packed:
            yield packed, info.compress_size

    @contextmanager
    def _told(self, name: str) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError:
            raise self.error(f"{name} is not there") from None
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise self.error(f"{name} cannot be read ({type(error).__name__})") from None
        except (RuntimeError, NotImplementedError) as error:  # encrypted, unknown packing
            raise self.error(f"{name} cannot be unpacked ({type(error).__name__})") from None


class _Limited(io.RawIOBase):
    """Counts what really comes out of a file."""

    def __init__(self, package: Package, name: str, file: IO[bytes], stored: int | None) -> None:
        self._package, self._name, self._file, self._stored = package, name, file, stored
        self._read = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Some bytes."""
        block = self._file.read(len(buffer))
        buffer[: len(block)] = block
        self._read += len(block)
        self._package.take(len(block), self._name)
        if (
            self._stored is not None
            and self._read > _HARMLESS
            and self._read > self._stored * _MOST_TIMES
        ):
            raise self._package.error(f"{self._name} unpacks to more than {_MOST_TIMES} times")
        return len(block)
