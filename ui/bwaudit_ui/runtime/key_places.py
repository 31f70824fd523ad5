"""Keys by their place on the keyboard, where the layout in use has no Latin letter or digit there.

With an Arabic or Bengali layout Ctrl+K is typed with the key that has the K printed on it, and on a
French keyboard 1 is the key of the ampersand. Qt knows this for some systems and layouts only. It
must not decide what a key does, and leaves to the layout what that can say itself.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QKeyCombination, Qt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

_ROWS: Final = ((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'"), (44, "ZXCVBNM,./"))
"""Where each row of a keyboard begins, and what a US keyboard has there. Scan codes of the PC's
first set, which Linux kept for its own."""
_OF_X11: Final = 8
"""X11 and Wayland count from here."""
_LATIN_ENDS: Final = 0x250
_NAMED_BEGIN: Final = 0x01000000
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier


def _places() -> Iterator[tuple[int, str]]:
    offset = 0 if sys.platform == "win32" else _OF_X11
    for first, row in _ROWS:
        for place, character in enumerate(row):
            yield first + offset + place, character


_AT: Final = dict(_places())


def as_latin(event: QKeyEvent) -> QKeyCombination | None:
    """What a US keyboard types with this key and these modifiers; None when the layout in use says
    itself what is meant."""
    character, key = _AT.get(event.nativeScanCode(), ""), event.key()
    held = event.modifiers()
    typed = chr(key) if 0 < key < _NAMED_BEGIN else ""
    if not character or not typed or (held & _CTRL and held & _ALT):
        return None
    is_digit = character.isdigit() and not typed.isdigit()
    is_foreign = key >= _LATIN_ENDS or not (typed.isascii() or typed.isalpha())
    if not is_digit and not is_foreign:
        return None
    held &= ~Qt.KeyboardModifier.KeypadModifier
    if held == _SHIFT and character == "/":
        return QKeyCombination(Qt.Key.Key_Question)
    return QKeyCombination(held, Qt.Key(ord(character)))
