"""One turn of the conversation, whatever the channel: an event in, worded replies out.

The order is fixed: which language, is somebody in danger, what does the dialogue say, which words.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot import memory
from bot.conversation import Conversation
from bot.core import Answer
from bot.incoming import Incoming
from bot.language import Decision, decide
from bot.languages import of_telegram, reply_language, speaks
from bot.privacy_log import log_event
from bot.reply import Reply
from bot.safety.rules import Safety
from bot.standing_buttons import with_standing_buttons
from bot.wording.words import Wording
from gazetteer import Gazetteer
from nlu.dialogue import Dialogue
from nlu.errors import PayloadError
from nlu.types import Awaiting, NamedMessage, Turn, Understanding

UNREAD_KINDS: Mapping[str, str] = {
    "voice": "voice-not-heard",
    "audio": "voice-not-heard",
    "video": "voice-not-heard",
    "video_note": "voice-not-heard",
    "photo": "picture-not-seen",
    "animation": "picture-not-seen",
    "sticker": "sticker-not-read",
    "contact": "contact-not-kept",
    "document": "document-not-read",
}
# No reply is owed: nobody is there to read it, or nothing was said (docs/operations.md).
SILENT_KINDS = frozenset({"reaction", "blocked", "unblocked"})
# What only a button of ours says; typed by hand it is neither an order nor a sentence.
_ORDER = re.compile(r"\s*\w+\s*\{.*\}\s*", re.DOTALL)
COMMAND_PAYLOADS: Mapping[str, str] = {
    "help": "/help",
    "privacy": "/privacy",
    "stop": "/stop",
}
# More than two kinds of danger at once nobody reads in an emergency.
TOLD_DANGERS = 2


class Turns:
    """The channel-neutral core (bot.core.Core)."""

    def __init__(
        self,
        dialogue: Dialogue,
        wording: Wording,
        safety: Safety,
        gazetteer: Gazetteer,
        human_website: str,
    ) -> None:
        """`human_website`: where people answer, named when the bot itself fails."""
        self._dialogue = dialogue
        self._wording = wording
        self._safety = safety
        self._gazetteer = gazetteer
        self._human_website = human_website

    async def respond(self, incoming: Incoming, conversation: Conversation) -> Answer:
        """Answer one event."""
        if incoming.kind in SILENT_KINDS:
            return Answer((), await self._asking(conversation), conversation)
        conversation = _noting_client(conversation, incoming)
        if incoming.kind == "command":
            return await self._command(incoming, conversation)
        if incoming.kind == "button":
            return await self._button(incoming.payload or "", conversation)
        if incoming.kind == "location" or (incoming.kind == "venue" and incoming.location):
            return await self._location(incoming, conversation)
        if incoming.kind == "group_added":
            reply = self._declined_group(incoming.telegram_language)
            return Answer((reply,), None, conversation)
        if incoming.kind not in ("text", "edited") or not incoming.text.strip():
            return await self._unread(incoming, conversation)
        return await self._text(incoming, conversation)

    async def forget(self, conversation_id: str) -> None:
        """Erase what the dialogue keeps."""
        await self._dialogue.forget(conversation_id)

    def apology(self, conversation: Conversation) -> Reply:
        """Something went wrong; where people answer."""
        return self._wording.say("apology", _language(conversation), website=self._human_website)

    def slow_down(self, conversation: Conversation) -> Reply:
        """Too many messages at once."""
        return self._wording.say("slow-down", _language(conversation))

    def _declined_group(self, telegram_language: str | None) -> Reply:
        """Only in private."""
        return self._wording.say("group-declined", reply_language(of_telegram(telegram_language)))

    # --- kinds of events ---------------------------------------------------------------------

    async def _text(self, incoming: Incoming, conversation: Conversation) -> Answer:
        if _ORDER.fullmatch(incoming.text):
            return await self._say("lost", conversation)
        pressed = memory.pressed(incoming.text, conversation.memory)
        if pressed:
            return await self._button(pressed, conversation)
        understanding = await self._dialogue.understand(
            incoming.text,
            chosen_language=conversation.chosen_language,
            previous_language=conversation.last_language,
            telegram_language=of_telegram(conversation.telegram_language),
        )
        decision = self._decide(understanding, conversation)
        erase = memory.is_asked_to_erase(conversation.memory)
        dangers = self._safety.dangers(understanding) or memory.danger_elsewhere(
            conversation.memory, understanding
        )
        conversation = replace(conversation, memory=memory.kept(decision.memory))
        if erase and understanding.intent in ("affirm", "deny"):
            own = "bot:forget" if understanding.intent == "affirm" else "bot:keep"
            return await self._own_button(own, conversation)
        if dangers:
            payload = danger_payload(dangers, understanding)
            turn = await self._dialogue.press(
                conversation.id, payload, {"language": decision.reply}
            )
            answer = self._answer(turn, decision.reply, conversation, intent="ask_emergency")
            return memory.with_danger(answer, dangers)
        wanted = self._wanted_language(understanding)
        metadata: dict[str, Any] = {"language": decision.reply}
        if wanted:
            metadata |= {"wanted_language": wanted, "language_changed": speaks(wanted)}
            if speaks(wanted):
                metadata["language"] = wanted
                conversation = replace(conversation, chosen_language=wanted)
                decision = replace(decision, reply=wanted, not_spoken=None, ask=False)
        turn = await self._dialogue.handle(conversation.id, understanding, metadata)
        answer = self._answer(turn, decision.reply, conversation, intent=understanding.intent)
        return self._with_notes(answer, incoming, decision)

    async def _button(self, payload: str, conversation: Conversation) -> Answer:
        if payload.startswith("bot:"):
            return await self._own_button(payload, conversation)
        return await self._press(payload, conversation)

    async def _own_button(self, payload: str, conversation: Conversation) -> Answer:
        language = _language(conversation)
        match payload.split(":", 2):
            case ["bot", "language", code] if speaks(code):
                return await self._change_language(code, conversation)
            case ["bot", "forget"]:
                reply = self._wording.say("forgotten", language)
                return Answer((reply,), None, conversation, forget=True)
            case ["bot", "keep"]:
                return await self._say("forget-cancelled", conversation)
        return await self._say("old-button", conversation)

    async def _change_language(self, code: str, conversation: Conversation) -> Answer:
        conversation = replace(conversation, chosen_language=code, last_language=code)
        metadata = {"wanted_language": code, "language_changed": True}
        return await self._press("/change_language", conversation, **metadata)

    async def _command(self, incoming: Incoming, conversation: Conversation) -> Answer:
        match incoming.command:
            case "start":
                return await self._start(incoming, conversation)
            case "language":
                wanted = of_telegram(incoming.command_argument)
                if wanted and speaks(wanted):
                    return await self._change_language(wanted, conversation)
                if wanted:
                    return await self._press(
                        "/change_language", conversation, wanted_language=wanted
                    )
                return await self._press("/change_language", conversation)
            case "forget":
                reply = self._wording.say("forgotten", _language(conversation))
                return Answer((reply,), None, conversation, forget=True)
            case command:
                return await self._press(COMMAND_PAYLOADS[str(command)], conversation)

    async def _start(self, incoming: Incoming, conversation: Conversation) -> Answer:
        first = not conversation.greeted
        conversation = replace(
            conversation,
            greeted=True,
            start_payload=conversation.start_payload or incoming.command_argument,
        )
        answer = await self._press("/greet", conversation)
        if not first or conversation.chosen_language:
            return answer
        language = _language(conversation)
        choose = self._wording.word(NamedMessage("choose-language"), language)
        return replace(answer, replies=(*answer.replies, choose))

    async def _location(self, incoming: Incoming, conversation: Conversation) -> Answer:
        assert incoming.location is not None
        near = self._gazetteer.postal_code_near(*incoming.location)
        country = self._gazetteer.country_at(*incoming.location)
        if country == "DE" and near:
            return await self._press(_inform(where="DE", destination=near.id), conversation)
        if country:
            return await self._press(_inform(where=country), conversation)
        return await self._say("location-not-placed", conversation)

    async def _unread(self, incoming: Incoming, conversation: Conversation) -> Answer:
        if incoming.kind == "edited":
            return await self._say("edited-not-read", conversation)
        if incoming.kind == "text":
            return await self._say("no-words", conversation)
        return await self._say(UNREAD_KINDS.get(incoming.kind, "kind-not-read"), conversation)

    # --- the dialogue ------------------------------------------------------------------------

    async def _press(self, payload: str, conversation: Conversation, **metadata: Any) -> Answer:
        language = _language(conversation)
        try:
            turn = await self._dialogue.press(
                conversation.id, payload, {"language": language, **metadata}
            )
        except PayloadError:
            return await self._say("old-button", conversation)
        return self._answer(turn, language, conversation, intent="button")

    async def _say(self, name: str, conversation: Conversation) -> Answer:
        reply = self._word(NamedMessage(name), _language(conversation))
        answer = Answer((reply,), await self._asking(conversation), conversation)
        return memory.with_replies(answer)

    async def _asking(self, conversation: Conversation) -> Awaiting | None:
        return await self._dialogue.awaiting(conversation.id)

    def _answer(
        self, turn: Turn, language: str, conversation: Conversation, *, intent: str
    ) -> Answer:
        conversation = replace(conversation, last_language=language, greeted=True)
        replies = tuple(self._word(message, language) for message in turn.messages)
        if not replies:
            # The dialogue should always say something: a person must not be left without a word.
            log_event("dialogue_said_nothing", level="ERROR")
            replies = (self.apology(conversation),)
        asking: Awaiting | None = turn.asking
        if asking is None and any(reply.message == "choose-language" for reply in replies):
            asking = "language"
        answer = Answer(replies, asking, conversation, intent=intent)
        return memory.with_replies(answer)

    def _word(self, message: NamedMessage, language: str) -> Reply:
        return self._wording.word(with_standing_buttons(message), language)

    def _with_notes(self, answer: Answer, incoming: Incoming, decision: Decision) -> Answer:
        """Before the answer: what was not read of the text; after it: which language?"""
        before = []
        if decision.not_spoken:
            note = NamedMessage("language-not-spoken", {"language": decision.not_spoken})
            before.append(self._wording.word(note, decision.reply))
        if incoming.shortened:
            before.append(self._wording.say("text-shortened", decision.reply))
        after = []
        if decision.ask and all(r.message != "choose-language" for r in answer.replies):
            after.append(self._wording.word(NamedMessage("choose-language"), decision.reply))
        asking = answer.asking or ("language" if after else None)
        return replace(answer, replies=(*before, *answer.replies, *after), asking=asking)

    def _decide(self, understanding: Understanding, conversation: Conversation) -> Decision:
        return decide(
            understanding,
            chosen=conversation.chosen_language,
            last=conversation.last_language,
            telegram=conversation.telegram_language,
            memory=conversation.memory,
        )

    @staticmethod
    def _wanted_language(understanding: Understanding) -> str | None:
        """The language a person asks to go on in, where they do."""
        if understanding.intent != "change_language" or understanding.lost:
            return None
        read = (*understanding.entities, *understanding.mentioned)
        named = [str(e.value) for e in read if e.entity == "language"]
        if understanding.language in named:
            return understanding.language
        # "German please, not English": the one that is wanted is named first.
        return named[0] if named else None


def danger_payload(dangers: tuple[str, ...], understanding: Understanding) -> str:
    """The danger as the dialogue's own intent; with the country, for the right numbers.

    The words themselves stay outside: nothing of them is stored with the conversation.
    """
    values: dict[str, Any] = {"danger": "+".join(dangers[:TOLD_DANGERS])}
    for entity in understanding.entities:
        if entity.entity == "country" and entity.role in (None, "residence"):
            values["country"] = entity.value
        elif entity.entity in ("place", "postal_code") and entity.role == "residence":
            values["country"] = "DE"
    return "/ask_emergency" + json.dumps(values, separators=(",", ":"))


def _inform(**values: str) -> str:
    return "/inform" + json.dumps(values, separators=(",", ":"))


def _language(conversation: Conversation) -> str:
    spoken = conversation.chosen_language or conversation.last_language
    return spoken or reply_language(of_telegram(conversation.telegram_language))


def _noting_client(conversation: Conversation, incoming: Incoming) -> Conversation:
    if incoming.telegram_language:
        return replace(conversation, telegram_language=incoming.telegram_language)
    return conversation
