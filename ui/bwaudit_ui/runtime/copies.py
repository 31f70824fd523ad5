"""What was copied from confidential text: known on the clipboard, and gone when the store closes.

What was copied elsewhere, also in this program, stays: a person copies details for support, closes
the program, and pastes them into a letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_CONFIDENTIAL: Final = "application/x-bwaudit-confidential"


def mark_confidential(copied: QMimeData) -> QMimeData:
    """Say of what is copied that it must not stay."""
    copied.setData(_CONFIDENTIAL, b"1")
    return copied


def forget_confidential() -> None:
    """Take confidential text off the clipboard, and off the selection where there is one."""
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    if clipboard.supportsSelection():
        modes.append(QClipboard.Mode.Selection)
    for mode in modes:
        held = clipboard.mimeData(mode)
        if held is not None and held.hasFormat(_CONFIDENTIAL):
            clipboard.clear(mode)
