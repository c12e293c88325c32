"""The catalogue that comes with the program: imported once, again only when its files change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from gazetteer import places
from services_catalog.care import end_pauses, has_ended_pauses
from services_catalog.database import open_engine, reading, sqlite_file, writing
from services_catalog.duplicate_decisions import DECISIONS
from services_catalog.errors import CatalogueUnavailableError, DataFileError
from services_catalog.importers.draft import Understood
from services_catalog.importers.lines import fingerprint
from services_catalog.importers.program_facts import load_program_facts, with_program_facts
from services_catalog.importers.report import ImportReport, summary
from services_catalog.importers.run import Options, Progress, Source, import_sources
from services_catalog.importers.starter import understand_partner, understand_service
from services_catalog.migrations.upgrade import NEWEST
from services_catalog.state import FINGERPRINT, read_state

DATA = Path(__file__).parent.parent / "data"
COLLECTION = DATA / "collection.yml"
PROGRAM_FACTS = DATA / "program_facts.yml"
SERVICES = DATA / "services.jsonl"
PARTNERS = DATA / "partners-abroad.jsonl"

_READING_RULES = Path(__file__).parent
_PLACES = Path(places.__file__).parent / "data"
# A catalogue someone filled from files of their own is never overwritten at a start.
_OWN = "own files"


def ensure_catalogue(
    url: str,
    progress: Callable[[str], object] | None = None,
    *,
    without_unclear: bool = False,
    rejects_dir: Path | None = None,
) -> ImportReport | None:
    """Make sure the packaged catalogue is in the database; called at every start.

    None when it is there already (a few milliseconds), else the report of the import. `progress`
    hears a line before and a line after the two or three seconds an import takes.
    """
    say = progress or _silent
    wanted = _packaged(without_unclear=without_unclear)
    if _present(url) in (wanted, _own()):
        _end_pauses(url)
        return None
    say("Catalogue: importing the services …")
    options = Options(without_unclear=without_unclear, rejects_dir=rejects_dir)
    report = _import(url, SERVICES, PARTNERS, options, wanted, None)
    say(f"Catalogue: {next(summary(report))} in {report.seconds:.1f} s")
    return report


def import_starter(
    url: str,
    *,
    services: Path | None = None,
    partners: Path | None = None,
    options: Options | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Import the two starter files; a file not named is the packaged one."""
    options = options or Options()
    mark = _packaged(without_unclear=options.without_unclear)
    if services is not None or partners is not None:
        mark = _own()
    return _import(url, services or SERVICES, partners or PARTNERS, options, mark, progress)


def starter_sources(services: Path, partners: Path) -> list[Source]:
    """The two files with how to read them; the gazetteer is loaded here, once."""
    # Loading takes most of a second: only when something is imported.
    from gazetteer import Gazetteer

    collection = _collection()
    known_places, facts = Gazetteer.load(), load_program_facts(PROGRAM_FACTS)

    def with_facts(understood: Understood) -> Understood:
        return replace(understood, draft=with_program_facts(understood.draft, facts))

    def service(row: dict[str, Any]) -> Understood:
        return with_facts(
            understand_service(row, collection["services"]["checked_on"], known_places)
        )

    def partner(row: dict[str, Any]) -> Understood:
        about = collection["partners"]
        return with_facts(
            understand_partner(row, about["checked_on"], known_places, about["reuse"])
        )

    return [Source("services", services, service), Source("partners", partners, partner)]


def _import(
    url: str,
    services: Path,
    partners: Path,
    options: Options,
    mark: str,
    progress: Progress | None,
) -> ImportReport:
    sources = starter_sources(services, partners)
    return import_sources(url, sources, replace(options, state={FINGERPRINT: mark}), progress)


def _packaged(*, without_unclear: bool) -> str:
    # The same data give other entries when the rules of reading or the known places change.
    rules = sorted(_READING_RULES.glob("*.py"))
    sizes = [f"{file.name}: {file.stat().st_size}" for file in sorted(_PLACES.iterdir())]
    files = [SERVICES, PARTNERS, COLLECTION, PROGRAM_FACTS, DECISIONS, *rules]
    return fingerprint(files, NEWEST, f"without_unclear={without_unclear}", *sizes)


def _end_pauses(url: str) -> None:
    """Readers that keep what they read (the web page) see the end of a pause only when written."""
    engine, today = open_engine(url), date.today()
    try:
        with reading(engine) as connection:
            ended = has_ended_pauses(connection, today)
        if ended:
            with writing(engine) as connection:
                end_pauses(connection, today)
    finally:
        engine.dispose()


def _own() -> str:
    return f"{_OWN}, schema {NEWEST}"


def _present(url: str) -> str | None:
    file = sqlite_file(url)
    if file is not None and not file.exists():
        return None
    engine = open_engine(url)
    try:
        with reading(engine) as connection:
            return read_state(connection, FINGERPRINT)
    except CatalogueUnavailableError:
        # No tables yet; a database that is really out of reach fails again, and says so, below.
        return None
    finally:
        engine.dispose()


def _collection() -> dict[str, Any]:
    try:
        content: dict[str, Any] = yaml.safe_load(COLLECTION.read_text(encoding="utf-8"))
        for about in content.values():
            checked_on: date = about["checked_on"]
            about["checked_on"] = checked_on.isoformat()
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise DataFileError(f"{COLLECTION} cannot be used: {type(error).__name__}") from error
    return content


def _silent(_line: str) -> None:
    """Nobody listens."""
