"""A web server on this machine whose pages answer as pages in the world do, good and bad."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_LATE_SECONDS = 3


@dataclass
class LinkServer:
    """base: where it is. asked: (method, path, user agent) of each request."""

    base: str
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0


@contextmanager
def link_server() -> Iterator[LinkServer]:
    """Serves until the block ends."""
    state = LinkServer("")
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.answer()

        def do_GET(self) -> None:
            self.answer()

        def answer(self) -> None:
            agent = self.headers.get("User-Agent", "")
            with lock:
                state.asked.append((self.command, self.path, agent))
                state.at_once += 1
                state.most_at_once = max(state.most_at_once, state.at_once)
            try:
                self.page()
            finally:
                with lock:
                    state.at_once -= 1

        def page(self) -> None:
            name, _, rest = self.path.strip("/").partition("/")
            if name == "to":
                self.reply(int(rest[:3]), rest[4:])
            elif name == "get-only":
                self.reply(405 if self.command == "HEAD" else 200)
            elif name == "late":
                time.sleep(_LATE_SECONDS)
                self.reply(200)
            elif name == "loop":
                self.reply(302, "/loop")
            else:
                self.reply(int(name) if name.isdigit() else 200)

        def reply(self, status: int, location: str | None = None) -> None:
            self.send_response(status)
            if location is not None:
                self.send_header("Location", location)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
