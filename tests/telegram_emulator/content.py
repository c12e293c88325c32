"""What people send: realistic contents for every kind of message."""

import secrets
from collections.abc import Callable
from typing import Any, Final

from tests.telegram_emulator import spec
from tests.telegram_emulator.example import example

Content = dict[str, Any]

# Fields of Message that say who, when and where, not what.
NOT_CONTENT: Final = frozenset(
    [
        "message_id",
        "message_thread_id",
        "direct_messages_topic",
        "from",
        "sender_chat",
        "sender_boost_count",
        "sender_business_bot",
        "sender_tag",
        "date",
        "guest_query_id",
        "business_connection_id",
        "chat",
        "forward_origin",
        "is_topic_message",
        "is_automatic_forward",
        "reply_to_message",
        "external_reply",
        "quote",
        "reply_to_story",
        "reply_to_checklist_task_id",
        "reply_to_poll_option_id",
        "via_bot",
        "guest_bot_caller_user",
        "guest_bot_caller_chat",
        "edit_date",
        "has_protected_content",
        "is_from_offline",
        "is_paid_post",
        "media_group_id",
        "author_signature",
        "paid_star_count",
        "entities",
        "link_preview_options",
        "suggested_post_info",
        "effect_id",
        "caption",
        "caption_entities",
        "show_caption_above_media",
        "has_media_spoiler",
        "reply_markup",
    ]
)


def kinds() -> list[str]:
    """Every kind of message there is: "text", "voice", "sticker", ... 80 in all."""
    return sorted(set(spec.load().types["Message"].fields) - NOT_CONTENT)


def file(kind: str, size: int, **more: Any) -> Content:
    return {
        "file_id": f"{kind}-{secrets.token_urlsafe(24)}",
        "file_unique_id": secrets.token_urlsafe(11),
        "file_size": size,
        **more,
    }


def photo_sizes() -> list[Content]:
    return [
        file("photo", 1_400, width=90, height=67),
        file("photo", 19_000, width=320, height=240),
        file("photo", 84_000, width=800, height=600),
    ]


def location(latitude: float, longitude: float) -> Content:
    return {"latitude": latitude, "longitude": longitude}


def _sticker() -> Content:
    return file(
        "sticker", 24_000, type="regular", width=512, height=512, is_animated=False,
        is_video=False, emoji="👍", set_name="Hands",
    )  # fmt: skip


def _animation() -> Content:
    animation = file("animation", 120_000, width=320, height=240, duration=3, mime_type="video/mp4")
    document = {key: animation[key] for key in ("file_id", "file_unique_id", "file_size")}
    return {"animation": animation, "document": document}


def _poll() -> Content:
    poll: Content = example(("Poll",))
    options = [
        example(("PollOption",)) | {"text": text, "voter_count": 0} for text in ("Yes", "No")
    ]
    return poll | {
        "id": str(secrets.randbits(60)), "question": "Shall we?", "options": options,
        "total_voter_count": 0, "is_closed": False, "is_anonymous": True,
        "allows_multiple_answers": False,
    }  # fmt: skip


MAKERS: Final[dict[str, Callable[[], Content]]] = {
    "text": lambda: {"text": "Hello"},
    "voice": lambda: {"voice": file("voice", 21_000, duration=4, mime_type="audio/ogg")},
    "audio": lambda: {
        "audio": file("audio", 3_100_000, duration=180, mime_type="audio/mpeg", title="Song")
    },
    "video": lambda: {
        "video": file("video", 900_000, duration=9, width=640, height=360, mime_type="video/mp4")
    },
    "video_note": lambda: {"video_note": file("video_note", 400_000, length=240, duration=6)},
    "photo": lambda: {"photo": photo_sizes()},
    "sticker": lambda: {"sticker": _sticker()},
    "document": lambda: {
        "document": file("document", 52_000, file_name="paper.pdf", mime_type="application/pdf")
    },
    "animation": _animation,
    "contact": lambda: {"contact": {"phone_number": "+490000000000", "first_name": "Someone"}},
    "location": lambda: {"location": location(52.52, 13.405)},
    "venue": lambda: {
        "venue": {"location": location(52.52, 13.405), "title": "Town hall", "address": "Square 1"},
        "location": location(52.52, 13.405),
    },
    "dice": lambda: {"dice": {"emoji": "🎲", "value": 4}},
    "poll": lambda: {"poll": _poll()},
}


def of_kind(kind: str) -> Content:
    """The content of a message of that kind, complete by the official list."""
    maker = MAKERS.get(kind)
    if maker is not None:
        return maker()
    field = spec.load().types["Message"].fields.get(kind)
    if field is None or kind in NOT_CONTENT:
        raise AssertionError(f"{kind} is no kind of message; there are: {', '.join(kinds())}")
    content: Content = {kind: example(field.types)}
    if kind == "live_photo":
        content["photo"] = photo_sizes()
    return content


def file_ids(value: Any) -> list[Content]:
    """Every file described anywhere within a message."""
    if isinstance(value, list):
        return [found for item in value for found in file_ids(item)]
    if not isinstance(value, dict):
        return []
    here = [value] if "file_id" in value else []
    return here + [found for item in value.values() for found in file_ids(item)]
