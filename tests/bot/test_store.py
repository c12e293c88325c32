import asyncio
import stat
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert

from bot.admission import Admission, Arrival
from bot.conversation import Conversation
from bot.core import Answer
from bot.inbox import ClaimLostError, Done, Inbox
from bot.incoming import Incoming
from bot.outbox import Outbox
from bot.store import Database, StoreError, conversations
from bot.store.clock import now
from bot.store.models import ConversationRow, InboxRow
from bot.store.retention import KEEP_CONVERSATIONS, KEEP_EVENT_NUMBERS, expire
from tests.bot.echo import EchoCore, said
from tests.bot.serving import rows


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql_server")
    opened = Database.open(url)
    yield opened
    await opened.run(_empty)
    opened.close()


def _empty(connection: Connection) -> None:
    from bot.store.models import Base

    for table in reversed(Base.metadata.sorted_tables):
        connection.execute(table.delete())


def arrival(number: int, chat: str = "1", text: str = "hello", **more: object) -> Arrival:
    incoming = Incoming.of_text("telegram", chat, text, message_id=str(number))
    return Arrival("telegram:1", number, incoming, now(), **more)  # type: ignore[arg-type]


def boxes(database: Database, name: str = "worker") -> tuple[Inbox, Outbox]:
    return (
        Inbox(database, Admission(flood_control=False), "telegram", name),
        Outbox(database, "telegram", name),
    )


def done(conversation: Conversation, *texts: str) -> Done:
    replies = tuple(said("m", text) for text in texts)
    return Done(Answer(replies, "age", conversation), replies)


async def test_an_event_stored_twice_counts_once_and_the_offset_moves_with_it(
    database: Database,
) -> None:
    inbox, _ = boxes(database)
    first = await inbox.receive([arrival(1), arrival(2)], ("offset:1", "3"))
    again = await inbox.receive([arrival(2), arrival(3)], ("offset:1", "4"))
    assert None not in first
    assert again[0] is None
    assert again[1] is not None
    assert await inbox.offset("offset:1") == 4


async def test_a_conversation_belongs_to_one_worker_and_its_events_come_in_order(
    database: Database,
) -> None:
    (inbox, _), (other, _) = boxes(database, "one"), boxes(database, "two")
    await inbox.receive([arrival(1, text="a"), arrival(2, text="b"), arrival(3, "2", "c")])
    mine = await inbox.claim(1)
    theirs = await other.claim(5)
    assert [task.incoming.text for task in mine] == ["a"]
    assert [task.incoming.text for task in theirs] == ["c"]
    following = await inbox.finish(mine[0], done(mine[0].conversation, "x"))
    assert following is not None
    assert following.incoming.text == "b"
    assert await inbox.finish(following, done(following.conversation, "y")) is None
    assert await other.claim(5) == []


async def test_many_workers_at_once_share_the_work_without_doubling_it(database: Database) -> None:
    inbox, _ = boxes(database)
    for number in range(40):
        await inbox.receive([arrival(number, str(number % 8), str(number))])
    worked: list[tuple[str, int]] = []

    async def work(name: str) -> None:
        own, _ = boxes(database, name)
        while tasks := await own.claim(2):
            for first in tasks:
                task = first
                while task is not None:
                    worked.append((task.incoming.chat, int(task.incoming.text)))
                    task = await own.finish(task, done(task.conversation, "x"))

    await asyncio.gather(*(work(f"worker {number}") for number in range(4)))
    assert sorted(number for _, number in worked) == list(range(40))
    for chat in range(8):
        order = [number for name, number in worked if name == str(chat)]
        assert order == sorted(order)
    assert await rows(database, "select count(*) from outbox") == [(40,)]


async def test_work_of_who_lost_the_conversation_is_not_kept(database: Database) -> None:
    (inbox, _), (other, _) = boxes(database, "one"), boxes(database, "two")
    await inbox.receive([arrival(1)])
    (mine,) = await inbox.claim(1)
    await database.run(lambda connection: conversations.release(connection, mine.conversation.id))
    (theirs,) = await other.claim(1)
    with pytest.raises(ClaimLostError):
        await inbox.finish(mine, done(mine.conversation, "mine"))
    await other.finish(theirs, done(theirs.conversation, "theirs"))
    assert await rows(database, "select count(*) from outbox") == [(1,)]
    assert theirs.attempts == 2


async def test_replies_of_a_chat_wait_for_the_one_before(database: Database) -> None:
    inbox, outbox = boxes(database)
    await inbox.receive([arrival(1), arrival(2, "2")])
    for task in await inbox.claim(2):
        await inbox.finish(task, done(task.conversation, "first", "second"))
    claimed = await outbox.claim(10)
    assert [item.reply.text for item in claimed] == ["first", "first"]
    assert await outbox.claim(10) == []
    await outbox.later(claimed[0], timedelta(seconds=60))
    assert await outbox.sent(claimed[1])
    (following,) = await outbox.claim(10)
    assert (following.chat, following.reply.text) == ("2", "second")
    due = await outbox.waits_until()
    assert due is not None
    assert 50 < due <= 60


async def test_an_event_of_another_version_is_answered_as_unreadable(database: Database) -> None:
    inbox, _ = boxes(database)
    await inbox.receive([arrival(1)])
    for content in ("{broken", '{"channel":"telegram","chat":"1","kind":"text","new_field":1}'):
        await database.run(
            lambda connection, content=content: connection.execute(  # type: ignore[misc]
                InboxRow.__table__.update().values(content=content)  # type: ignore[attr-defined]
            )
        )
        (task,) = await inbox.claim(1)
        assert task.incoming.kind == "other"
        await inbox.give_back(task)


async def test_expiry_keeps_the_promise_and_nothing_waiting_is_lost(database: Database) -> None:
    inbox, outbox = boxes(database)
    core = EchoCore()
    await inbox.receive([arrival(1, "old"), arrival(2, "busy")])
    for task in await inbox.claim(2):
        await inbox.finish(task, done(task.conversation, "x"))
    await inbox.receive([arrival(3, "busy")])
    for item in await outbox.claim(9):
        assert not await outbox.sent(item)
    assert await expire(database, core, moment=now() + KEEP_EVENT_NUMBERS - timedelta(hours=1)) == 0
    assert await rows(database, "select count(*) from inbox") == [(3,)]
    old = await rows(database, "select id from conversation where chat = 'old'")
    assert await expire(database, core, moment=now() + KEEP_CONVERSATIONS + timedelta(hours=1)) == 1
    assert core.forgotten == [old[0][0]]
    assert await rows(database, "select chat from conversation") == [("busy",)]
    assert await rows(database, "select update_id from inbox") == [(3,)]


async def test_a_chat_can_be_erased_from_outside_with_all_that_waits(database: Database) -> None:
    inbox, _ = boxes(database)
    core = EchoCore()
    await inbox.receive([arrival(1), arrival(2), arrival(3, "other")])
    (task, _) = await inbox.claim(2)
    assert await database.forget_chat("telegram", "1", core.forget)
    assert not await database.forget_chat("telegram", "1", core.forget)
    assert core.forgotten == [task.conversation.id]
    with pytest.raises(ClaimLostError):
        await inbox.finish(task, done(task.conversation, "too late"))
    assert await rows(database, "select chat from conversation") == [("other",)]
    assert await rows(database, "select count(*) from inbox where content is not null") == [(1,)]


async def test_moments_come_back_as_they_went_in(database: Database) -> None:
    moment = datetime(2026, 3, 29, 1, 59, 59, 123456, tzinfo=UTC)
    await database.run(
        lambda connection: connection.execute(
            insert(ConversationRow).values(
                id="i", channel="telegram", chat="9", created_at=moment, updated_at=moment
            )
        )
    )
    loaded, _ = await database.run(lambda connection: conversations.load(connection, "i"))
    assert loaded.created_at == moment


def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "bot.db"
    opened = Database.open(f"sqlite:///{path}")
    opened.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    Database.open(f"sqlite:///{path}").close()
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


@pytest.mark.parametrize(
    "url",
    ["nonsense", "sqlite://", "sqlite:///:memory:", "mongodb://user:hunter2@host/x",
     "postgresql+psycopg2://user:hunter2@127.0.0.1:1/x", "sqlite:////proc/no/such/bot.db"],
)  # fmt: skip
def test_a_database_that_cannot_be_used_says_what_to_do(url: str) -> None:
    with pytest.raises(StoreError, match="VORWEG_DATABASE_URL") as caught:
        Database.open(url)
    assert "hunter2" not in str(caught.value)


async def test_an_error_of_the_database_tells_no_values(database: Database) -> None:
    with pytest.raises(StoreError) as caught:
        await database.run(
            lambda connection: connection.execute(
                insert(InboxRow).values(source="secret words", update_id=1)
            )
        )
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


async def test_after_forgetting_no_byte_of_a_message_is_in_the_files(
    database: Database, tmp_path: Path
) -> None:
    if not database.is_sqlite:
        pytest.skip("a server keeps its own log")
    inbox, _ = boxes(database)
    await inbox.receive([arrival(1, text="xylophone"), arrival(2, "other", text="marimba")])
    (task, _) = await inbox.claim(2)
    await inbox.finish(task, Done(Answer((), None, task.conversation), (), forget=True))
    stored = b"".join(path.read_bytes() for path in sorted(tmp_path.glob("**/*.db*")))  # noqa: ASYNC240
    assert b"marimba" in stored
    assert b"xylophone" not in stored
