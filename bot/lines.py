"""Lines of a stream, without blocking the event loop and without reading far ahead."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator
from typing import BinaryIO, Final

_AHEAD: Final = 64


async def read_lines(stream: BinaryIO) -> AsyncIterator[bytes]:
    """Each line as it comes, without its end.

    A daemon thread reads: one that waits for a key press must not keep the program from ending.
    """
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[bytes | None] = asyncio.Queue()
    room = threading.Semaphore(_AHEAD)

    def read() -> None:
        # The loop may be gone by the time a line comes.
        with contextlib.suppress(RuntimeError, ValueError, OSError):
            while line := stream.readline():
                room.acquire()
                loop.call_soon_threadsafe(queue.put_nowait, line)
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, name="lines", daemon=True).start()
    while (line := await queue.get()) is not None:
        room.release()
        yield line.rstrip(b"\r\n")
