"""The History part of the right pane: every change of the question, and Restore.

Rows are made only while it is on screen. It must not write; the presenter does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.spacing import SIDE_MARGINS, space
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bwaudit_ui.presenters.history import HistoryLine, HistoryPresenter


class _Row(QWidget):
    """One change."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.what = Text(wrap=True)
        self.who = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self.restore = Button(kind=ButtonKind.LINK, icon="rotate-ccw", name="-")
        self.restore.set_compact(False)
        self.restore.setObjectName(f"restore_{place}")
        column, foot = QVBoxLayout(self), QHBoxLayout()
        space(column, (0, 4, 0, 4), 2)
        space(foot, 0, 8)
        foot.addWidget(self.who, 1)
        foot.addWidget(self.restore)
        column.addWidget(self.what)
        column.addLayout(foot)
        column.addWidget(Rule())


class HistoryPane(QWidget):
    """Changes of the current question, the latest first."""

    def __init__(self, presenter: HistoryPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._rows: list[_Row] = []
        self._digests: list[str] = []
        self._none = EmptyState("history", "")
        self._column = QVBoxLayout(self)
        space(self._column, SIDE_MARGINS, 6)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        presenter.changed.connect(self._refresh_if_shown)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._none.set_text(self.tr("Nothing was changed here yet"))
        for row in self._rows:
            row.restore.set_words(self.tr("Restore"))
        self._refresh_if_shown()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot()
    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the changes there are now."""
        lines = self._presenter.lines()
        self._digests = [line.digest for line in lines]
        while len(self._rows) < len(lines):
            row = _Row(len(self._rows))
            row.restore.set_words(self.tr("Restore"))
            row.restore.clicked.connect(partial(self._restore, len(self._rows)))
            self._rows.append(row)
            self._column.insertWidget(len(self._rows), row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(lines))
            if place < len(lines):
                self._show(row, lines[place])
        self._none.setVisible(not lines)

    def _show(self, row: _Row, line: HistoryLine) -> None:
        row.what.setText(line.what)
        row.who.setText(line.who)
        row.restore.setVisible(line.can_restore)
        words = self.tr("Restore {what}, {who}").format(what=line.what, who=line.who)
        row.restore.setAccessibleName(words)

    def _restore(self, place: int) -> None:
        if place < len(self._digests):
            self._presenter.restore(self._digests[place])
