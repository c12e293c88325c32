"""Methods by which a bot gets updates and files, and learns about chats."""

import ipaddress
import re
from typing import Any, Final
from urllib.parse import urlsplit

from tests.telegram_emulator import spec
from tests.telegram_emulator.errors import ApiError, bad_request, stricter
from tests.telegram_emulator.example import example
from tests.telegram_emulator.methods.registry import Call, Json, handles
from tests.telegram_emulator.world import Webhook, dialog_of

WEBHOOK_ACTIVE: Final = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
WEBHOOK_PORTS: Final = frozenset({443, 80, 88, 8443})
LARGEST_DOWNLOAD: Final = 20 * 1024 * 1024


def _allow(call: Call) -> None:
    kinds = call.values.get("allowed_updates")
    unknown = set(kinds or ()) - spec.load().update_kinds
    if unknown:
        raise stricter(f"there is no kind of update named {min(unknown)}")
    call.bot.updates.allow(kinds)


@handles("getUpdates")
async def get_updates(call: Call) -> list[Json]:
    if call.bot.webhook is not None:
        raise ApiError(409, WEBHOOK_ACTIVE)
    _allow(call)
    limit = min(100, max(1, call.values.get("limit", 100)))
    seconds = float(max(0, call.values.get("timeout", 0)))
    return await call.bot.updates.wait(call.values.get("offset", 0), limit, seconds)


@handles("setWebhook")
def set_webhook(call: Call) -> bool:
    url = call.values["url"]
    _check_webhook(url)
    secret = call.values.get("secret_token", "")
    if len(secret) > 256:
        raise bad_request("Secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("Secret token contains unallowed characters")
    connections = call.values.get("max_connections", 40)
    if not 1 <= connections <= 100:
        raise stricter("max_connections must be between 1 and 100")
    _allow(call)
    if call.values.get("drop_pending_updates"):
        call.bot.updates.pending.clear()
    call.bot.updates.end_wait(ApiError(409, "Conflict: terminated by setWebhook request"))
    call.bot.webhook = Webhook(url, secret, connections)
    call.bot.updates.arrived.set()
    return True


def is_loopback(url: str) -> bool:
    """True for an address on this machine; only there the emulator delivers updates."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_webhook(url: str) -> None:
    """Loopback may be plain http on any port, as with a Bot API server of one's own."""
    address = urlsplit(url)
    if is_loopback(url):
        if address.scheme not in ("http", "https"):
            raise bad_request("Bad webhook: An HTTPS URL must be provided for webhook")
        return
    if address.scheme != "https":
        raise bad_request("Bad webhook: An HTTPS URL must be provided for webhook")
    if (address.port or 443) not in WEBHOOK_PORTS:
        raise bad_request("Bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if "." not in (address.hostname or ""):
        raise bad_request("Bad webhook: Failed to resolve host: Name or service not known")


@handles("deleteWebhook")
def delete_webhook(call: Call) -> bool:
    call.bot.webhook = None
    if call.values.get("drop_pending_updates"):
        call.bot.updates.pending.clear()
    return True


@handles("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    webhook, updates = call.bot.webhook, call.bot.updates
    info: Json = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(updates.pending),
    }
    if webhook is not None:
        info["max_connections"] = webhook.max_connections
        if webhook.last_error is not None:
            info["last_error_date"], info["last_error_message"] = webhook.last_error
    if updates.allowed is not None:
        info["allowed_updates"] = sorted(updates.allowed)
    return info


@handles("getFile")
def get_file(call: Call) -> Json:
    if call.values["file_id"] not in call.bot.files:
        raise bad_request("Wrong file_id or the file is temporarily unavailable")
    description, _content = call.bot.files[call.values["file_id"]]
    if description.get("file_size", 0) > LARGEST_DOWNLOAD:
        raise bad_request("File is too big", wrong_call=False)
    names = ("file_id", "file_unique_id", "file_size")
    file = {name: description[name] for name in names if name in description}
    return file | {"file_path": f"files/{description['file_unique_id']}"}


@handles("getChat")
def get_chat(call: Call) -> Json:
    dialog = dialog_of(call.bot, call.values["chat_id"])
    info: Json = example(("ChatFullInfo",))
    return info | dialog.chat.object()


@handles("getChatMemberCount")
def get_chat_member_count(call: Call) -> int:
    dialog = dialog_of(call.bot, call.values["chat_id"])
    return 2 if dialog.chat.kind == "private" else 1 + len(dialog.chat.about.get("members", ()))


@handles("getChatMember")
def get_chat_member(call: Call) -> Json:
    dialog = dialog_of(call.bot, call.values["chat_id"])
    if call.values["user_id"] == call.bot.id:
        return {"status": "member", "user": call.bot.user()}
    members: dict[int, Any] = dialog.chat.about.get("members", {})
    if call.values["user_id"] not in members:
        raise bad_request("Member not found")
    return {"status": "member", "user": members[call.values["user_id"]]}


@handles("leaveChat")
def leave_chat(call: Call) -> bool:
    dialog = call.dialog()
    if dialog.chat.kind == "private":
        raise bad_request("Chat member status can't be changed in private chats")
    dialog.refusal = f"bot is not a member of the {dialog.chat.kind} chat"
    return True


@handles("setMessageReaction")
def set_reaction(call: Call) -> bool:
    dialog = call.dialog()
    dialog.message(call.values["message_id"], "Message to react")
    if len(call.values.get("reaction", ())) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    return True
