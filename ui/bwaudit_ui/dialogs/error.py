"""Tells what went wrong in a way nobody foresaw, and that the answers are safe.

Details for support are what `runtime.crash` gives: never what an assessment says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication

from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.runtime.messages import Spoken


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
        self.set_buttons(self._again, self._copy)
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
