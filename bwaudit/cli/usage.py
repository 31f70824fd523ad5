"""What is said of a command that was typed in a way it does not know: one or two sentences on the
stream for problems, and exit code 2. It must not run anything.
"""

from __future__ import annotations

import difflib
import re
import sys
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import typer
from rich.console import Console
from typer.core import TyperGroup
from typer.exceptions import TyperException

_NOT_UNDERSTOOD: Final = 2
_EXTRA: Final = re.compile(r"extra argument.*\((?P<words>.*)\)")


class NoSuchCommand(TyperException):
    """A word that names no command of a group."""

    exit_code = _NOT_UNDERSTOOD

    def __init__(self, word: str, there: list[str], path: str) -> None:
        super().__init__(
            f"There is no command ‘{word}’. {_instead(word, there)}{path} has: {', '.join(there)}."
        )


class Commands(TyperGroup):
    """A group of commands that speaks as the rest of the program does."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        found = super().get_command(ctx, cmd_name)
        if found is None and not cmd_name.startswith("-"):
            raise NoSuchCommand(cmd_name, sorted(self.commands), ctx.command_path)
        return found

    def main(
        self,
        args: Any = None,
        prog_name: Any = None,
        complete_var: Any = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command, and end with its exit code."""
        given = (args, prog_name, complete_var, False, windows_expand_args)
        if not standalone_mode:
            return super().main(*given, **extra)
        try:
            code = super().main(*given, **extra)
        except TyperException as misused:
            _tell(misused)
            sys.exit(misused.exit_code)
        except typer.Abort:
            sys.exit(1)
        sys.exit(code if isinstance(code, int) else 0)


def _tell(misused: TyperException) -> None:
    said = sentence(misused)
    if said:
        Console(stderr=True, highlight=False, soft_wrap=True).print(said, markup=False)


def sentence(misused: Any) -> str:
    """What was wrong and how it is used; empty where the help was shown already."""
    if isinstance(misused, NoSuchCommand) or (not misused.message and not _param(misused)):
        return str(misused.message)
    said = _what(misused)
    context = misused.ctx
    if context is None:
        return said
    return f"{said} {usage(context)}"


def usage(context: Any) -> str:
    """How a command is used: "Use it like this: bwaudit demo --out OUT", or where that is said."""
    needed = [_word(each) for each in context.command.params if each.required]
    if not needed:
        return f"See ‘{context.command_path} --help’."
    return f"Use it like this: {' '.join([context.command_path, *needed])}"


def _what(misused: Any) -> str:
    param, message = _param(misused), str(misused.message)
    if param is not None:
        named = _named(param)
        if not message:
            about = (param.help or "").rstrip(".")
            return f"{named} is missing: {about[:1].lower()}{about[1:]}."
        return f"{named} {_must_be(param)}."
    option = getattr(misused, "option_name", None)
    if option is None:
        extra = _EXTRA.search(message)
        return f"‘{extra['words']}’ is more than it takes." if extra else f"{message.rstrip('.')}."
    if hasattr(misused, "possibilities"):
        return f"There is no {option} here. {_instead(option, misused.possibilities or ())}".strip()
    if "does not take" in message:
        return f"{option} takes nothing behind it."
    return f"{option} needs a word behind it."


def _must_be(param: Any) -> str:
    kind = param.type_descriptor.annotation
    if kind is int:
        least, most = param.min, param.max
        if most is None:
            return "must be a whole number" if least is None else f"must be {least} or more"
        return f"must be a whole number from {least} to {most}"
    if kind is datetime:
        return "must be a day, for example 2026-05-14"
    if kind is Path:
        return "must be a folder, and there is a file of that name"
    return "cannot be used as it is"


def _param(misused: Any) -> Any:
    return getattr(misused, "param", None)


def _named(param: Any) -> str:
    return str(param.opts[0] if param.param_type_name == "option" else param.name.upper())


def _word(param: Any) -> str:
    upper = str(param.name).upper()
    return f"{param.opts[0]} {upper}" if param.param_type_name == "option" else upper


def _instead(word: str, there: Any) -> str:
    close = difflib.get_close_matches(word, list(there), 1)
    return f"Do you mean {close[0]}? " if close else ""
