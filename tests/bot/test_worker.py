from dataclasses import dataclass, field
from pathlib import Path

from bot.admission import Admission, Arrival
from bot.conversation import Conversation
from bot.core import Answer
from bot.inbox import Inbox
from bot.incoming import Incoming
from bot.local import LocalTransport
from bot.outbox import Outbox
from bot.reply import Reply
from bot.store import Database
from bot.store.clock import now
from bot.worker import BEGUN, Worker
from tests.bot.echo import EchoCore
from tests.bot.serving import QUICK, rows


@dataclass
class HalfBrokenCore(EchoCore):
    """Breaks on "break", and cannot even apologise."""

    asked: list[str] = field(default_factory=list)

    async def respond(self, incoming: Incoming, conversation: Conversation) -> Answer:
        self.asked.append(incoming.text)
        return await super().respond(incoming, conversation)

    def apology(self, conversation: Conversation) -> Reply:
        raise RuntimeError


def arrival(number: int, chat: str, text: str) -> Arrival:
    incoming = Incoming.of_text("telegram", chat, text)
    return Arrival("telegram:1", number, incoming, now())


async def test_an_event_that_keeps_ending_the_process_is_given_up(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'bot.db'}")
    inbox = Inbox(database, Admission(), "telegram", "a")
    await inbox.receive([arrival(1, "1", "hello"), arrival(2, "1", "next")])
    for _ in range(BEGUN):
        await inbox.take_over()
        assert len(await inbox.claim(1)) == 1  # and the process ends
    await inbox.take_over()
    core = EchoCore()
    worker = Worker(inbox, core, LocalTransport(), lambda: None, QUICK)
    assert await worker.work_on_next()
    texts = [item.reply.text for item in await Outbox(database, "telegram", "a").claim(9)]
    assert texts == ["sorry, write to people"]
    assert [event.text for event in core.seen] == ["next"]
    assert await rows(database, "select state from inbox order by id") == [("failed",), ("done",)]
    database.close()


async def test_a_core_that_cannot_even_apologise_does_not_stop_the_others(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'bot.db'}")
    inbox = Inbox(database, Admission(), "telegram", "a")
    await inbox.receive([arrival(1, "1", "break"), arrival(2, "2", "hello")])
    core = HalfBrokenCore()
    worker = Worker(inbox, core, LocalTransport(), lambda: None, QUICK)
    while await worker.work_on_next():
        pass
    assert core.asked == ["break", "break", "break", "hello"]
    assert await rows(database, "select state from inbox order by id") == [
        ("waiting",),
        ("done",),
    ]
    database.close()
