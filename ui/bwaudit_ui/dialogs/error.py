"""Tells what went wrong in a way nobody foresaw, and that the answers are safe.

Details for support carry the program's version and where it happened, never what an assessment
says: messages of exceptions stay out, since they may quote it.
"""

from __future__ import annotations

import platform
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication

from bwaudit import __version__
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.runtime.messages import Spoken

_MOST_FRAMES = 12


def details_of(problem: BaseException) -> str:
    """Where a bug showed itself: version, kind, and lines of code. No messages, no values."""
    lines = [f"BW Audit {__version__}, Python {platform.python_version()}, {sys.platform}"]
    seen: BaseException | None = problem
    while seen is not None:
        lines.append(type(seen).__name__)
        frames = traceback.extract_tb(seen.__traceback__)[-_MOST_FRAMES:]
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    """The last two parts of a path: enough to find it, nothing about this machine."""
    return "/".join(filename.replace("\\", "/").split("/")[-2:])


class ErrorSheet(Sheet):
    """What went wrong, what is safe, what to do.

    Signals:
        retried(): Try again was chosen.
    """

    retried = Signal()

    def __init__(self, message: Spoken, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self._details = details
        self.set_heading(message.title)
        self.body.addWidget(Text(message.body, ink=Colour.INK2, wrap=True))
        if message.code:
            self.body.addWidget(Text(message.code, TextRole.CAPTION, ink=Colour.INK3))
        self.body.addStretch(1)
        self._again = Button(self.tr("Try again"), ButtonKind.PRIMARY)
        self._again.setObjectName("crash_try_again")
        self._copy = Button(self.tr("Copy details"), icon="copy")
        self._copy.setObjectName("crash_copy")
        self.buttons.addWidget(self._again)
        self.buttons.addWidget(self._copy)
        self.end_buttons()
        self._again.clicked.connect(self._retry)
        self._copy.clicked.connect(self._take)

    @Slot()
    def _retry(self) -> None:
        self.accept()
        self.retried.emit()

    @Slot()
    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copy.set_words(self.tr("Details copied"))
