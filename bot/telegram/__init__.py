"""Telegram as a channel: the only package that imports python-telegram-bot."""

import os

# Durations as `timedelta`, as every later version of the library gives them; without this it warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")
