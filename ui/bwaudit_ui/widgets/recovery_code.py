"""A recovery code in groups, to be written down. It leaves the clipboard when it leaves the screen.

It must not know what becomes of the code: it says when somebody has written it down.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import Chip
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

_IN_A_ROW: Final = 3


class RecoveryCode(QWidget):
    """What the code is for, its groups, and two things to do with it.

    Signals:
        written(bool): somebody says that it is written down, or takes that back.
    """

    written = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._groups = QWidget()
        self._groups.setObjectName("recovery_groups")
        # Written on paper it is read from the left, whatever the language: so it stands here.
        self._groups.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self._groups)
        space(self._grid, (4, 8, 4, 8), 12)
        for column in range(_IN_A_ROW):
            self._grid.setColumnStretch(column, 1)
        self.copy = Button(name="-", icon="copy")
        self.copy.set_compact(False)
        self.copy.setObjectName("recovery_copy")
        self._written = Chip("", icon="pencil")
        self._written.setObjectName("recovery_written")
        lane = QHBoxLayout()
        space(lane, 0, 10)
        lane.addWidget(self._written)
        lane.addWidget(self.copy)
        lane.addStretch(1)
        whole = QVBoxLayout(self)
        space(whole, 0, 16)
        whole.addWidget(self._said)
        whole.addWidget(self._groups)
        whole.addLayout(lane)
        self.copy.clicked.connect(self._take)
        self._written.toggled.connect(self.written)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._said.setText(
            self.tr(
                "Write it on paper and keep it away from this device. It is the only way in when "
                "the passphrase is lost. It is shown once and kept nowhere here."
            )
        )
        self.copy.set_words(self.tr("Copy"))
        self._written.set_words(self.tr("I have written it down"))

    def show_code(self, code: str) -> None:
        """Show a code in its groups."""
        self._code = code
        self._clear()
        for number, group in enumerate(code.split("-")):
            text = Text(group, TextRole.TITLE, weight=600, tabular=True)
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(text, number // _IN_A_ROW, number % _IN_A_ROW)
        self._groups.setAccessibleName(" ".join(code.replace("-", " ")))
        self._written.setChecked(False)

    def forget(self) -> None:
        """Take the code off the screen, and off the clipboard if it is still there."""
        clipboard = QGuiApplication.clipboard()
        if self._code and clipboard.text() == self._code:
            clipboard.clear()
        self._code = ""
        self._clear()
        self._groups.setAccessibleName("")
        self.copy.set_words(self.tr("Copy"))

    def _clear(self) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    @Slot()
    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self.copy.set_words(self.tr("Copied"))
