"""Errors of ours as one plain sentence at the terminal, without a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from services_catalog.errors import CatalogueError
from vorweg.settings import SettingsError


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn our errors into messages that say what to do."""
    try:
        yield
    except SettingsError as error:
        raise click.ClickException(f"these settings have to be changed:\n{error}") from None
    except CatalogueError as error:
        raise click.ClickException(str(error)) from None
    except Exception as error:
        if _is_dialogue_error(error):
            raise click.ClickException(str(error)) from None
        raise


def _is_dialogue_error(error: Exception) -> bool:
    """Without importing nlu, which takes seconds, where it has not been imported anyway."""
    return any(kind.__module__ == "nlu.errors" for kind in type(error).__mro__)
