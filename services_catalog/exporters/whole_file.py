"""Writing a file whole or not at all: a reader never sees half of it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from services_catalog.errors import DataFileError

_UMASK_MODE = 0o666


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes the place of `path` when the block ends without an error.

    Until then nothing of it is seen there, and after an error nothing at all. Raises DataFileError
    when it cannot be written.
    """
    path = path.resolve()
    if path.exists() and not path.is_file():
        raise DataFileError(f"{path} is not a file: nothing was written.")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise _not_written(path, error) from None
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(path))
        Path(name).replace(path)
    except OSError as error:
        raise _not_written(path, error) from None
    finally:
        Path(name).unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """As the file had it, or as any new file of this process gets it."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return _UMASK_MODE & ~mask


def _not_written(path: Path, error: OSError) -> DataFileError:
    return DataFileError(f"{path} cannot be written: {error.strerror or 'unknown error'}")
