"""What was copied from confidential text: known on the clipboard, and gone when the store closes.

What was copied elsewhere, also in this program, stays then: a person copies details for support,
closes the program, and pastes them into a letter. The exit meeting leaves nothing at all.
"""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

_CONFIDENTIAL: Final = "application/x-bwaudit-confidential"


def mark_confidential(copied: QMimeData) -> QMimeData:
    """Say of what is copied that it must not stay."""
    copied.setData(_CONFIDENTIAL, b"1")
    return copied


def copied_now(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> QMimeData | None:
    """What is on the clipboard; None for nothing."""
    return contents(partial(QGuiApplication.clipboard().mimeData, mode))


def contents(give: Callable[[], object]) -> QMimeData | None:
    """What the clipboard or a drag gives; None for nothing.

    Qt makes it anew each time, often at an address that another object had. As long as Python holds
    on to that one PySide takes it for this, so garbage goes first where that happened.
    """
    held = give()
    if held is not None and not isinstance(held, QMimeData):
        gc.collect()
        held = give()
    return held if isinstance(held, QMimeData) else None


def forget_copies(*, only_confidential: bool = False) -> None:
    """Empty the clipboard, and the selection where there is one."""
    clipboard = QGuiApplication.clipboard()
    modes = [QClipboard.Mode.Clipboard]
    if clipboard.supportsSelection():
        modes.append(QClipboard.Mode.Selection)
    for mode in modes:
        if not only_confidential or _is_confidential(copied_now(mode)):
            clipboard.clear(mode)


def _is_confidential(copied: QMimeData | None) -> bool:
    return copied is not None and copied.hasFormat(_CONFIDENTIAL)
