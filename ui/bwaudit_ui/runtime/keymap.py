"""The keys in force: the usual ones, with what a person has set in their place.

One place decides whether a key may be set, so that the settings, the help panel and the palette say
the same. It must not hear a key itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from bwaudit_ui.runtime.shortcuts import Command, commands

if TYPE_CHECKING:
    from collections.abc import Mapping

DIGIT_ONES: Final = (
    "1",
    "\u0661",  # Arabic
    "\u06f1",  # Urdu, Persian
    "\u0967",  # Devanagari
    "\u09e7",  # Bengali
    "\u0be7",  # Tamil
    "\u0de7",  # Sinhala
    "\u0e51",  # Thai
    "\u1041",  # Myanmar
    "\u1369",  # Ethiopic
    "\u17e1",  # Khmer
)
"""The digit one in every script that a keyboard here may type."""

_KEPT: Final = frozenset(
    {"Tab", "Shift+Tab", "Esc", "Return", "Enter", "Space", "Backspace", "Alt+F4", "F10"}
    | {f"Ctrl+{letter}" for letter in "ACVX"}
    | {f"{held}{digit}" for digit in range(1, 5) for held in ("", "Alt+")}
    | {f"Alt+{digit}" for digit in range(5, 10)}
)
"""What the system and text fields need, and the answers, which are the same for everybody."""


@dataclass(frozen=True, slots=True)
class PageKey:
    """A key of one page. `single` keys are letters by themselves and can be switched off."""

    id: str
    title: str
    keys: tuple[str, ...]
    single: bool = False


def question_keys() -> tuple[PageKey, ...]:
    """Keys of the question workspace that can be set, in the language in force."""
    return (
        PageKey(
            "same_sources",
            QCoreApplication.translate("Keys", "Same sources as the last question"),
            ("S",),
            single=True,
        ),
        PageKey("flag", QCoreApplication.translate("Keys", "Flag for later"), ("F",), single=True),
        PageKey(
            "guidance", QCoreApplication.translate("Keys", "What to check"), ("I",), single=True
        ),
        PageKey(
            "first_photo",
            QCoreApplication.translate("Keys", "Go to the first photo"),
            ("E",),
            single=True,
        ),
        PageKey(
            "save_and_next",
            QCoreApplication.translate("Keys", "Save and next, from anywhere"),
            ("Ctrl+Return", "Ctrl+Enter"),
        ),
        PageKey(
            "previous_question",
            QCoreApplication.translate("Keys", "Previous question"),
            ("Ctrl+Up",),
        ),
        PageKey(
            "next_question", QCoreApplication.translate("Keys", "Next question"), ("Ctrl+Down",)
        ),
        PageKey("camera", QCoreApplication.translate("Keys", "Take photos"), ("Alt+P",)),
        PageKey(
            "add_files", QCoreApplication.translate("Keys", "Add photos and papers"), ("Alt+A",)
        ),
        PageKey(
            "notes",
            QCoreApplication.translate("Keys", "Open or close confidential notes"),
            ("Alt+N",),
        ),
        PageKey(
            "other_language",
            QCoreApplication.translate("Keys", "The question in the other language"),
            ("Alt+L",),
        ),
        PageKey("filter", QCoreApplication.translate("Keys", "Filter the list"), ("Ctrl+F",)),
    )


def in_force(identity: str, usual: tuple[str, ...], changed: Mapping[str, str]) -> tuple[str, ...]:
    """Keys of a command or a page: what a person set stands alone; an empty one is no key."""
    own = changed.get(identity)
    if own is None:
        return usual
    return (own,) if own else ()


def commands_in_force(changed: Mapping[str, str]) -> tuple[Command, ...]:
    """All commands with the keys in force."""
    return tuple(replace(each, keys=in_force(each.id, each.keys, changed)) for each in commands())


def question_keys_in_force(changed: Mapping[str, str]) -> tuple[PageKey, ...]:
    """The keys of the question workspace as they are in force."""
    return tuple(
        replace(each, keys=in_force(each.id, each.keys, changed)) for each in question_keys()
    )


def with_local_digits(keys: str) -> tuple[str, ...]:
    """A key that ends in a digit, as the keyboards of other scripts type it too."""
    head, digit = keys[:-1], keys[-1:]
    if not head.endswith("+") or not digit.isascii() or not digit.isdigit() or digit == "0":
        return (keys,)
    return tuple(head + chr(ord(one) + int(digit) - 1) for one in DIGIT_ONES)


def is_by_itself(keys: str) -> bool:
    """Whether a key types a character without Ctrl and Alt: those can be switched off."""
    return len(keys.removeprefix("Shift+")) == 1


def shown(keys: str) -> str:
    """Keys as the keyboard of this machine calls them; Return is the Enter of people."""
    called = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return called.replace("Return", "Enter")


def keys_of(identity: str, changed: Mapping[str, str]) -> str:
    """The keys of a command, or of the question page, in a sentence: "Ctrl+K"; empty for none."""
    every = {str(each.id): each.keys for each in commands_in_force(changed)}
    every |= {each.id: each.keys for each in question_keys_in_force(changed)}
    keys = every[identity]
    return shown(keys[0]) if keys else ""


def cap_of(identity: str, changed: Mapping[str, str]) -> str:
    """The same as it stands on a key cap: "Ctrl K"."""
    return re.sub(r"(?<=[a-z])\+", " ", keys_of(identity, changed))


def refusal(identity: str, keys: str, changed: Mapping[str, str]) -> str:
    """Why a key cannot be set for something, in a sentence; empty when it can."""
    called = shown(keys)
    if QKeySequence(keys).isEmpty() or keys in _KEPT:
        return QCoreApplication.translate(
            "Keys", "{keys} is kept for answers, text or the system. Choose another key"
        ).format(keys=called)
    control, alt = "Ctrl+" in keys, "Alt+" in keys
    if control and alt:
        return QCoreApplication.translate(
            "Keys", "Ctrl and Alt together type letters on some keyboards. Use one of them"
        )
    singles = {each.id for each in question_keys() if each.single} | {"help"}
    if is_by_itself(keys) and identity not in singles:
        return QCoreApplication.translate(
            "Keys", "A letter by itself is typed into text. Add Ctrl or Alt, or use a key like F7"
        )
    owner = _owner(identity, keys, changed)
    if owner:
        return QCoreApplication.translate(
            "Keys", "{keys} is the key of ‘{owner}’. Choose another key, or change that one first"
        ).format(keys=called, owner=owner)
    return ""


def _owner(identity: str, keys: str, changed: Mapping[str, str]) -> str:
    held = [(str(each.id), each.title, each.keys) for each in commands_in_force(changed)]
    held += [(each.id, each.title, each.keys) for each in question_keys_in_force(changed)]
    owners = (title for other, title, own in held if other != identity and keys in own)
    return next(owners, "")
