"""`vorweg serve` as an operator starts it: a process with a port."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from socket import socket
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest
from click.testing import CliRunner

from vorweg.commands.serve import serve

Process = subprocess.Popen[str]
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def serving(var: Path) -> Iterator[tuple[str, Process]]:
    """The running server and its address."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "vorweg", "serve", "--port", str(port), "--bot-name", "@our_bot"],
        cwd=ROOT,
        env={**os.environ, "VORWEG_VAR": str(var), "VORWEG_LOG_LEVEL": "DEBUG"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield f"http://127.0.0.1:{port}", process
    finally:
        process.kill()
        process.communicate()


def answered(request: str | Request, process: Process) -> tuple[str, dict[str, str]]:
    """The page and its headers, as soon as the server is up."""
    for _ in range(1_200):
        assert process.poll() is None, "the server ended by itself"
        with suppress(URLError, ConnectionError), urlopen(request) as answer:
            return answer.read().decode(), {k.lower(): v for k, v in answer.headers.items()}
        time.sleep(0.1)
    raise AssertionError("the server never answered")


def test_it_fills_the_catalogue_serves_and_ends_without_having_logged_who_asked_what(
    tmp_path: Path,
) -> None:
    with serving(tmp_path / "var") as (address, process):
        proxied = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.7"}
        query = f"{address}/de/?place=Leipzig&q=geheimwort"
        page, headers = answered(Request(query, headers=proxied), process)
        assert "https://t.me/our_bot" in page
        assert "server" not in headers
        assert "max-age" in headers["strict-transport-security"]
        services, _ = answered(f"{address}/services", process)
        assert json.loads(services)["total_items"] == 909
        process.send_signal(signal.SIGTERM)
        _, logged = process.communicate(timeout=30)
    for private in ("geheimwort", "203.0.113.7", "Leipzig", "GET"):
        assert private not in logged
    assert '"event": "serving"' in logged


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["--bot-name", "not a name"], "t.me/"),
        (["--public-url", "example.org"], "without a path"),
        (["--public-url", "https://example.org/path"], "without a path"),
        (["--port", "70000"], "--port"),
        (["--rate", "-1"], "--rate"),
    ],
)
def test_wrong_settings_are_told_at_once(arguments: list[str], hint: str) -> None:
    done = CliRunner().invoke(serve, arguments)
    assert done.exit_code == 2
    assert hint in done.output
