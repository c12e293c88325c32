"""The one command line program: `vorweg` (contract in docs/commands.md).

Commands are imported when they are called: half of them need no Rasa, whose import takes seconds.
"""

from importlib import import_module

import click

# name: module that holds a click command of the same name
COMMANDS = {
    "catalogue": "vorweg.commands.catalogue",
    "evaluate": "vorweg.commands.evaluate",
    "forget": "vorweg.commands.forget",
    "knowledge": "vorweg.commands.knowledge",
    "languages": "vorweg.commands.languages",
    "match": "vorweg.commands.match",
    "prepare": "vorweg.commands.prepare",
    "rasa": "vorweg.commands.rasa",
    "run": "vorweg.commands.run",
    "serve": "vorweg.commands.serve",
    "talk": "vorweg.commands.talk",
    "train": "vorweg.commands.train",
    "understand": "vorweg.commands.understand",
}
SHORT_HELP = {
    "catalogue": "Import, check and show the service catalogue.",
    "evaluate": "How well unseen sentences are understood.",
    "forget": "Erase one conversation.",
    "knowledge": "Check the facts behind the answers.",
    "languages": "Check the words of a language; write docs/languages.md.",
    "match": "Persons in, services out (JSON Lines).",
    "prepare": "Make catalogue and model if they are missing or out of date.",
    "rasa": "Rasa's own tools for trainers: train, test, data validate, shell.",
    "run": "Serve on Telegram.",
    "serve": "Serve the public page and the HSDS API.",
    "talk": "Talk with the bot in the terminal, or scripted with --jsonl.",
    "train": "Train the model.",
    "understand": "Messages in, what was understood out (JSON Lines).",
}


class Lazy(click.Group):
    """A group whose commands are imported when they are needed."""

    def list_commands(self, context: click.Context) -> list[str]:
        """All names."""
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """The command, imported now."""
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[name]), name)
        return command

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The list, without importing anything."""
        with formatter.section("Commands"):
            formatter.write_dl(list(SHORT_HELP.items()))


@click.group(cls=Lazy)
def main() -> None:
    """Vorweg: pre-integration advice, ahead of time."""
