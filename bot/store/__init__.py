"""The bot's own state: conversations, inbox, outbox. SQLite by default, PostgreSQL by URL."""

from bot.store.database import Database, StoreError

__all__ = ["Database", "StoreError"]
