"""What can go wrong with the catalogue, said so that the reader knows what to do."""


class CatalogueError(Exception):
    """The root of all errors of this package."""


class CatalogueMissingError(CatalogueError):
    """There is no catalogue at this address yet, or an older version wrote it."""


class CatalogueUnavailableError(CatalogueError):
    """The database cannot be reached, is locked, full or damaged."""


class DataFileError(CatalogueError):
    """A data file as a whole cannot be used (missing, unreadable); single rows never raise this."""
