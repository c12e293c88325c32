"""The index follows the catalogue, also when another process changes it."""

import shutil
import threading
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update
from starlette.testclient import TestClient

from services_catalog.database import open_engine, writing
from services_catalog.listings import write_listings
from services_catalog.models import Service
from services_catalog.state import next_revision
from web.app import create_app
from web.index_reader import IndexReader
from web.site import Options, Site

SLUG = "al-tirana-embassy"


@pytest.fixture
def own_url(starter_url: str, tmp_path: Path) -> str:
    """A copy of the starter catalogue, for one test."""
    file = shutil.copy(starter_url.removeprefix("sqlite:///"), tmp_path / "catalogue.db")
    return f"sqlite:///{file}"


def change(url: str, **values: object) -> None:
    """Change a service as a maintainer's command does."""
    engine = open_engine(url)
    with writing(engine) as connection:
        row = update(Service).where(Service.slug == SLUG).returning(Service.id)
        (id,) = connection.execute(row.values(**values)).one()
        write_listings(connection, [id])
        next_revision(connection)
    engine.dispose()


def test_a_change_is_seen_by_the_next_request_and_gives_another_tag(own_url: str) -> None:
    site = Site.open(own_url, Options(requests_a_minute=0))
    with TestClient(create_app(site)) as client:
        before = client.get(f"/en/service/{SLUG}")
        assert "Palace of Tests" not in before.text
        change(own_url, name="Palace of Tests", last_modified="2099-11-25T08:00:00Z")
        asked = {"if-none-match": before.headers["etag"]}
        after = client.get(f"/en/service/{SLUG}", headers=asked)
        assert after.status_code == 200
        assert "Palace of Tests" in after.text
        assert "Palace of Tests" in client.get("/en/?q=palace%20of%20tests").text
        found = client.get("/services?modified_after=2099-11-25T08:00:00Z&minimal=true").json()
        assert found["total_items"] == 1
    site.close()


def test_a_paused_service_is_not_found_by_people_and_says_so_where_a_link_leads_to_it(
    own_url: str,
) -> None:
    change(own_url, paused=True)
    site = Site.open(own_url, Options(requests_a_minute=0))
    with TestClient(create_app(site)) as client:
        assert SLUG not in client.get("/en/?country=AL").text
        assert "paused at the moment" in client.get(f"/en/service/{SLUG}").text
        assert client.get(f"/services/{SLUG}").json()["status"] == "temporarily closed"
    site.close()


def test_a_pause_that_is_over_has_ended_for_people_and_programs_without_any_change(
    own_url: str,
) -> None:
    """The day decides at each request, also for who has the page of yesterday."""
    change(own_url, paused=True, paused_until="2026-12-01")
    days = [date(2026, 11, 30)]
    site = Site.open(own_url, Options(requests_a_minute=0), today=lambda: days[-1])
    page, listed, whole = f"/en/service/{SLUG}", "/en/?country=AL", f"/services/{SLUG}"
    with TestClient(create_app(site)) as client:
        before = client.get(page)
        assert "paused at the moment" in before.text
        assert SLUG not in client.get(listed).text
        assert client.get(whole).json()["status"] == "temporarily closed"
        days.append(date(2026, 12, 1))
        after = client.get(page, headers={"if-none-match": before.headers["etag"]})
        assert after.status_code == 200
        assert "paused at the moment" not in after.text
        assert SLUG in client.get(listed).text
        found = client.get(whole).json()
        assert found["status"] == "active"
        said = {each["taxonomy_term"]["name"] for each in found["attributes"]}
        assert not said & {"paused", "paused_until"}
    site.close()


def test_a_page_warns_of_an_entry_that_got_old_since_it_was_imported(own_url: str) -> None:
    days = [date(2026, 11, 30)]
    site = Site.open(own_url, Options(requests_a_minute=0), today=lambda: days[-1])
    fresh = next(
        entry.slug
        for entry in site.index.offered
        if (record := site.record(entry.slug)) is not None and not record.may_be_old
    )
    with TestClient(create_app(site)) as client:
        assert "⚠" not in client.get(f"/en/service/{fresh}").text
        days.append(date(2040, 1, 1))
        assert "⚠" in client.get(f"/en/service/{fresh}").text
    site.close()


def test_an_unchanged_catalogue_is_not_read_again(own_url: str) -> None:
    reader = IndexReader(own_url)
    assert reader.current() is reader.current()
    reader.close()


def test_many_threads_that_come_first_together_get_the_whole_index(own_url: str) -> None:
    reader = IndexReader(own_url)
    sizes: list[int] = []
    threads = [
        threading.Thread(target=lambda: sizes.append(len(reader.current().entries)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(sizes) == {909}
    reader.close()


def test_every_location_of_the_catalogue_has_its_entry(own_url: str) -> None:
    reader = IndexReader(own_url)
    located = [entry for entry in reader.current().entries if entry.lat is not None]
    assert all(entry.at_location_id is not None for entry in located)
    assert len({entry.at_location_id for entry in located}) == len(located)
    reader.close()
