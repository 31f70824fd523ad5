"""Help for the page that is shown: plain words first, then keys, with a search over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from bwaudit.foundation.text import searchable
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import FilterInput
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Kbd, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from bwaudit_ui.runtime.shortcuts import KeyLine


class HelpSheet(Sheet):
    """Lines of help and keys. Typing narrows the keys."""

    def __init__(
        self, title: str, lines: Sequence[str], keys: Sequence[KeyLine], parent: QWidget
    ) -> None:
        super().__init__(parent, width=640)
        self.setObjectName("help")
        self.set_heading(title)
        for line in lines:
            self.body.addWidget(StateLine("check", line, ink=Colour.INK, icon_ink=Colour.ACCENT))
        self._search = FilterInput()
        self._search.setObjectName("help_search")
        self._search.setPlaceholderText(self.tr("Search keys"))
        self._search.setAccessibleName(self.tr("Search keys"))
        self._heading = Text(self.tr("Keys"), TextRole.HEADING)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._search)
        self._lane = QWidget()
        self._grid = QGridLayout(self._lane)
        space(self._grid, 0, 8)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[str, QWidget, QWidget]] = []
        for number, key in enumerate(keys):
            cap, words = Kbd(key.keys), Text(key.does, wrap=True)
            self._grid.addWidget(cap, number, 0, Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(words, number, 1)
            self._rows.append((searchable(f"{key.keys} {key.does}"), cap, words))
        self.body.addWidget(self._lane)
        self.body.addStretch(1)
        close = Button(self.tr("Close help"), ButtonKind.PRIMARY)
        close.setObjectName("help_close")
        self.buttons.addWidget(close)
        self.end_buttons()
        close.clicked.connect(self.accept)
        self._search.text_changed.connect(self._narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = searchable(text).split()
        for searched, cap, line in self._rows:
            fits = all(word in searched for word in words)
            cap.setVisible(fits)
            line.setVisible(fits)
