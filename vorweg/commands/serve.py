"""`vorweg serve`: the public page and the HSDS API."""

import os
import re

import click

from bot.privacy_log import install, log_event
from vorweg.commands.failing import told_plainly
from vorweg.prepare import prepare_catalogue
from vorweg.settings import Settings

_BOT_NAME = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{3,31})")
_PUBLIC_URL = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?/?")
# More at once wait in the kernel's queue or get an error at once, instead of all getting slow.
_AT_ONCE = 200
_KEEP_ALIVE_SECONDS = 5
_STOP_SECONDS = 10
_LONGEST_HEADERS = 16_384


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8080, show_default=True, type=click.IntRange(0, 65_535))
@click.option("--bot-name", help="Name of the bot on Telegram: the page links to it.")
@click.option("--public-url", help="Where people reach it: https://example.org")
@click.option("--rate", default=120, show_default=True, type=click.IntRange(0, 1_000_000),
              help="Requests a minute from one address; 0 for no limit.")  # fmt: skip
@click.option("--trust-proxy", multiple=True, default=["127.0.0.1"], show_default=True,
              help="Address of a reverse proxy whose X-Forwarded-… is believed.")  # fmt: skip
def serve(
    host: str,
    port: int,
    bot_name: str | None,
    public_url: str | None,
    rate: int,
    trust_proxy: tuple[str, ...],
) -> None:
    """Serve the public page and the API until stopped. Behind a reverse proxy: docs/web.md."""
    name = _matched(_BOT_NAME, bot_name, "--bot-name is the name after t.me/, as in vorweg_bot")
    _matched(_PUBLIC_URL, public_url, "--public-url is an address without a path")
    with told_plainly():
        settings = Settings.read(os.environ)
        install(settings.log_level)
        prepare_catalogue(settings)
        # Only now: wrong settings are to be told at once.
        import uvicorn

        from web.app import create_app
        from web.site import Options, Site

        options = Options(name, public_url and public_url.rstrip("/"), rate)
        unclear = not settings.without_unclear
        site = Site.open(settings.catalogue_url, options, include_unclear=unclear)
        try:
            site.prepare()
            log_event("serving")
            click.echo(f"http://{host}:{port}/", err=True)
            uvicorn.run(
                create_app(site),
                host=host,
                port=port,
                # Nothing is logged but our own events: no addresses, no queries.
                access_log=False,
                log_config=None,
                log_level="warning",
                server_header=False,
                # Rasa's old Sanic holds `websockets` back at a version uvicorn cannot import.
                ws="none",
                proxy_headers=True,
                forwarded_allow_ips=list(trust_proxy),
                limit_concurrency=_AT_ONCE,
                timeout_keep_alive=_KEEP_ALIVE_SECONDS,
                timeout_graceful_shutdown=_STOP_SECONDS,
                h11_max_incomplete_event_size=_LONGEST_HEADERS,
                http="h11",
            )
        finally:
            site.close()


def _matched(pattern: re.Pattern[str], value: str | None, hint: str) -> str | None:
    if not value:
        return None
    found = pattern.fullmatch(value)
    if found is None:
        raise click.UsageError(hint)
    return found.group(1) if pattern.groups else value
