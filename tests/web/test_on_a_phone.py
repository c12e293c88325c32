"""The pages in a real browser of 360 points width, without JavaScript; seen as pictures too."""

import asyncio
import os
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import pytest_asyncio
import uvicorn
from phone_browser import PHONE_WIDTH, Phone, installed, phone
from starlette.applications import Starlette

from web.site import Site

BROWSER = installed()
# Set it to a folder to keep the pictures and look at them.
PICTURES = os.environ.get("VORWEG_TEST_PICTURES")
pytestmark = [
    pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed here"),
    pytest.mark.asyncio(loop_scope="module"),
]
SMALLEST_PICTURE = 5_000
# WCAG 2.2, target size: what is touched is at least 24 points high, links within a text apart.
SMALLEST_TARGET = 24


@pytest.fixture(scope="module")
def served(app: Starlette) -> Iterator[str]:
    """The application on a port of this machine."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        config = uvicorn.Config(app, access_log=False, log_config=None, ws="none", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(timeout=20)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def tab(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Phone]:
    """The phone."""
    assert BROWSER is not None
    async with phone(BROWSER, tmp_path_factory.mktemp("profile")) as opened:
        yield opened


def entry(site: Site) -> str:
    """A service with a map, phone numbers and a long German text."""
    suited = (entry for entry in site.index.offered if entry.town == "dresden" and entry.lat)
    return next(suited).slug


PAGES = {
    "home": "/{language}/",
    "search": "/{language}/?place=" + quote("لايبزيغ"),
    "which": "/{language}/?place=Frankfurt",
    "country": "/{language}/?country=TN",
    "none": "/{language}/?q=zzzz",
    "entry": "/{language}/service/{entry}",
    "lost": "/{language}/nothing/at/all",
}


@pytest.mark.parametrize("language", ["de", "en", "ar", "fa", "ru"])
@pytest.mark.parametrize("name", PAGES)
async def test_a_page_fits_a_narrow_phone_and_loads_only_from_here(
    served: str, tab: Phone, site: Site, name: str, language: str
) -> None:
    address = served + PAGES[name].format(language=language, entry=entry(site))
    await tab.open(address)
    wide = await tab.measure("document.documentElement.scrollWidth")
    assert wide == PHONE_WIDTH, "something sticks out sideways"
    assert {url.split("/")[2] for url in tab.requested} == {served.removeprefix("http://")}
    # A page that says 404 is a complaint to the browser, too.
    assert [text for text in tab.complaints if "404" not in text] == []
    picture = await tab.screenshot()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > SMALLEST_PICTURE
    if PICTURES:
        await asyncio.to_thread(Path(PICTURES, f"{name}-{language}.png").write_bytes, picture)


async def test_a_page_looks_the_same_when_it_is_opened_again(served: str, tab: Phone) -> None:
    await tab.open(f"{served}/en/?place=Dresden")
    first = await tab.screenshot()
    await tab.open(f"{served}/en/?place=Dresden")
    assert tab.complaints == []
    assert await tab.screenshot() == first


@pytest.mark.parametrize(("language", "side"), [("ar", "right"), ("fa", "right"), ("de", "left")])
async def test_text_begins_on_the_side_where_the_language_begins(
    served: str, tab: Phone, language: str, side: str
) -> None:
    await tab.open(f"{served}/{language}/")
    heading = "document.querySelector('h1')"
    box = await tab.measure(
        f"(() => {{const r = document.createRange(); r.selectNodeContents({heading});"
        "const b = r.getBoundingClientRect(); return [b.left, b.right]})()"
    )
    middle = (box[0] + box[1]) / 2
    assert (middle > PHONE_WIDTH / 2) == (side == "right")


async def test_fields_and_buttons_are_large_enough_for_a_thumb(served: str, tab: Phone) -> None:
    await tab.open(f"{served}/de/")
    low = await tab.measure(
        "[...document.querySelectorAll('input,select,button,summary,.button')]"
        f".filter(e => e.getBoundingClientRect().height < {SMALLEST_TARGET}).length"
    )
    assert low == 0


CONTRAST = """
(() => {
  const light = c => {
    const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map(Number).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = e => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor;
      if (!c.endsWith(', 0)')) return c;
    }
    return 'rgb(255, 255, 255)';
  };
  return [...document.querySelectorAll('body *')]
    .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .map(e => {
      const [a, b] = [getComputedStyle(e).color, behind(e)].map(light);
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }).reduce((least, ratio) => Math.min(least, ratio), 21);
})()
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["home", "search", "entry"])
async def test_all_text_can_be_read_against_what_is_behind_it(
    served: str, tab: Phone, site: Site, name: str, scheme: str
) -> None:
    await tab.open(served + PAGES[name].format(language="de", entry=entry(site)), scheme=scheme)
    # WCAG 2.2 AA: 4.5 to 1.
    assert await tab.measure(CONTRAST) >= 4.5


async def test_printed_a_service_has_its_contact_and_no_buttons(
    served: str, tab: Phone, site: Site
) -> None:
    await tab.open(f"{served}/de/service/{entry(site)}", media="print")
    hidden = "getComputedStyle(document.querySelector('{}')).display"
    assert await tab.measure(hidden.format("header")) == "none"
    assert await tab.measure(hidden.format(".contact")) != "none"
    assert await tab.measure(hidden.format(".map")) != "none"
    if PICTURES:
        picture = await tab.screenshot()
        await asyncio.to_thread(Path(PICTURES, "print.png").write_bytes, picture)
