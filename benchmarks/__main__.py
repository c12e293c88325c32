"""`make bench`: the whole path measured in one run, bot and emulator in processes of their own.

A turn is: update fetched and stored, understood, decided, matched, worded, stored, sent to the
emulator and marked as sent. Its latency is the time from the person's sending to the last reply.
"""

import asyncio
import contextlib
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import psutil

from benchmarks import scale
from benchmarks.script import CONVERSATION
from tests.telegram_emulator.remote import RemoteTelegram, remote_telegram

ROOT = Path(__file__).resolve().parent.parent
ALONE_ROUNDS = 12
CROWD = 16
CROWD_ROUNDS = 3
MEGABYTE = 1024 * 1024


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def line(what: str, value: str) -> None:
    """One line of the report."""
    print(f"{what:<58} {value}", flush=True)


@asynccontextmanager
async def running_bot(
    telegram: RemoteTelegram, var: Path
) -> AsyncIterator[tuple[psutil.Process, float]]:
    """`vorweg run` against the emulator: its process and the seconds until it first polls."""
    environment = {
        **os.environ,
        "TELEGRAM_TOKEN": telegram.token,
        "VORWEG_TELEGRAM_API": telegram.base_url.removesuffix("/bot"),
        "VORWEG_DATABASE_URL": f"sqlite:///{var / 'bot.db'}",
        "VORWEG_DIALOGUE_URL": f"sqlite:///{var / 'dialogue.db'}",
        "VORWEG_LOG_LEVEL": "ERROR",
    }
    started = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "vorweg", "run", cwd=ROOT, env=environment
    )
    try:
        first = await telegram.user()
        await first.do("send", text="/start")
        await first.replies(1, seconds=120)
        yield psutil.Process(process.pid), time.perf_counter() - started
    finally:
        process.terminate()
        await process.wait()


async def counts(telegram: RemoteTelegram) -> list[int]:
    """How many replies each step of the script brings: learned once, so that turns can be timed."""
    person = await telegram.user()
    found = []
    for text in CONVERSATION:
        await person.do("send", text=text)
        replies = await telegram.get(f"/users/{person.id}/replies?timeout=15")
        found.append(len(replies))
    return found


async def converse(telegram: RemoteTelegram, steps: list[int], rounds: int) -> list[float]:
    """Milliseconds of each turn; a new person each round, or the flood control would step in."""
    times = []
    for _ in range(rounds):
        person = await telegram.user()
        for text, count in zip(CONVERSATION, steps, strict=True):
            started = time.perf_counter()
            await person.do("send", text=text)
            await person.replies(count, seconds=60)
            times.append((time.perf_counter() - started) * 1000)
    return times


async def measured(
    label: str, process: psutil.Process, work: Callable[[], Awaitable[list[list[float]]]]
) -> None:
    """Run and report latency, rate and processor time of the bot."""
    before, started = process.cpu_times(), time.perf_counter()
    times = [one for person in await work() for one in person]
    seconds = time.perf_counter() - started
    after = process.cpu_times()
    cpu = (after.user + after.system - before.user - before.system) * 1000 / len(times)
    line(f"{label}: turns", str(len(times)))
    line(
        f"{label}: latency p50 / p99",
        f"{statistics.median(times):.1f} / {percentile(times, 0.99):.1f} ms",
    )
    line(f"{label}: turns per second", f"{len(times) / seconds:.0f}")
    line(f"{label}: processor time of the bot per turn", f"{cpu:.1f} ms")


async def conversation_bench(var: Path) -> None:
    """Latency, rate, memory and start of the whole path."""
    async with remote_telegram() as telegram, running_bot(telegram, var) as (process, start):
        line("cold start to first reply (model and catalogue ready)", f"{start:.1f} s")
        line("memory after the start", f"{process.memory_info().rss / MEGABYTE:.0f} MB")
        steps = await counts(telegram)

        async def alone() -> list[list[float]]:
            return [await converse(telegram, steps, ALONE_ROUNDS)]

        async def crowd() -> list[list[float]]:
            people = (converse(telegram, steps, CROWD_ROUNDS) for _ in range(CROWD))
            return list(await asyncio.gather(*people))

        await measured("one person", process, alone)
        await measured(f"{CROWD} people", process, crowd)
        line(
            f"memory after {(ALONE_ROUNDS + CROWD * CROWD_ROUNDS + 1) * len(CONVERSATION)} turns",
            f"{process.memory_info().rss / MEGABYTE:.0f} MB",
        )
        wrong = await telegram.wrong_calls()
        line("calls that Telegram would have refused", str(len(wrong)))


async def understanding_bench() -> None:
    """How long the model reads one message, over every fourth unseen sentence of 24 languages."""
    from nlu.dialogue import Dialogue
    from nlu.evaluate import UNSEEN
    from nlu.sentence_files import read_folder
    from vorweg.settings import Settings

    texts = [written.text for file in read_folder(UNSEEN) for written in file.sentences][::4]
    model = Settings.read(os.environ).model
    dialogue = await Dialogue.load(model, run_action=None, tracker_url="sqlite://")
    try:
        times = []
        for text in texts:
            started = time.perf_counter()
            await dialogue.understand(text)
            times.append((time.perf_counter() - started) * 1000)
    finally:
        dialogue.close()
    line("understanding: messages", str(len(times)))
    line(
        "understanding: p50 / p99",
        f"{percentile(times, 0.5):.1f} / {percentile(times, 0.99):.1f} ms",
    )


def resident_with_children(process: psutil.Popen) -> int:
    """Resident bytes of a process and all it started; shared pages count in each."""
    total = 0
    with contextlib.suppress(psutil.Error):
        for one in [process, *process.children(recursive=True)]:
            with contextlib.suppress(psutil.Error):
                total += one.memory_info().rss
    return total


def training_bench(folder: Path) -> None:
    """Seconds and memory of a training from nothing, imports included."""
    started = time.perf_counter()
    process = psutil.Popen(
        [sys.executable, "-m", "vorweg", "train"],
        cwd=ROOT,
        env={**os.environ, "VORWEG_VAR": str(folder), "TQDM_DISABLE": "1"},
        stdout=-3,
        stderr=-3,
    )
    peak = 0
    while process.poll() is None:
        peak = max(peak, resident_with_children(process))
        time.sleep(0.2)
    line("training from nothing", f"{time.perf_counter() - started:.0f} s")
    line("training: peak memory of all its processes", f"{peak / MEGABYTE:.0f} MB")
    model = folder / "models" / "vorweg.tar.gz"
    line("model file", f"{model.stat().st_size / MEGABYTE:.1f} MB")


def main() -> None:
    """Print everything."""
    line("machine", f"{os.cpu_count()} cores, Python {platform.python_version()}")
    subprocess.run([sys.executable, "-m", "vorweg", "prepare"], cwd=ROOT, check=True)
    line("load before", " ".join(f"{value:.1f}" for value in os.getloadavg()))
    with tempfile.TemporaryDirectory(prefix="vorweg-bench-") as folder:
        asyncio.run(conversation_bench(Path(folder)))
        asyncio.run(understanding_bench())
        if "--no-training" not in sys.argv:
            training_bench(Path(folder) / "trained")


if __name__ == "__main__":
    if sys.argv[1:2] == ["scale"]:
        scale.main(sys.argv[2:])
    else:
        main()
