"""The emulator as a process of its own: `python -m tests.telegram_emulator [--port N] [--token T]`.

Prints one JSON line: {"base_url", "base_file_url", "control_url", "token"}; runs until interrupted
or until its standard input closes (`--until-stdin-closes`).
"""

import argparse
import asyncio
import contextlib
import json
import signal
import sys

from tests.telegram_emulator.emulator import TelegramEmulator


async def run(port: int, tokens: list[str], flood_limits: bool, until_stdin_closes: bool) -> None:
    telegram = TelegramEmulator(*tokens, port=port, flood_limits=flood_limits)
    await telegram.start()
    about = {
        "base_url": telegram.base_url,
        "base_file_url": telegram.base_file_url,
        "control_url": f"{telegram.root_url}/control",
        "token": telegram.token,
    }
    print(json.dumps(about), flush=True)
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    if until_stdin_closes:
        reader = asyncio.StreamReader()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        waiting = asyncio.create_task(reader.read())
        waiting.add_done_callback(lambda _done: ended.set())
    await ended.wait()
    await telegram.stop()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.telegram_emulator")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", action="append", default=[])
    parser.add_argument("--flood-limits", action="store_true")
    parser.add_argument("--until-stdin-closes", action="store_true")
    chosen = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(run(chosen.port, chosen.token, chosen.flood_limits, chosen.until_stdin_closes))


if __name__ == "__main__":
    main()
