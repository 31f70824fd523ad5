"""The plan as a board: one column for each status, beside each other where there is room.

It must not move a line; a line is opened and changed in its pane.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from bwaudit_ui.models.plan_list import PlanListModel
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.screens.plan_rows import PlanRows, PlanView
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from bwaudit_ui.models.plan_list import PlanRow

_COLUMN = 210


class PlanBoard(QWidget):
    """Columns of lines.

    Signals:
        line_chosen(str): open this line.
    """

    line_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        space(self._grid, 0, 12)
        self._columns: list[tuple[Card, Text, PlanListModel, PlanView]] = []
        self._across = 0

    def show_groups(self, groups: Sequence[tuple[str, Sequence[PlanRow]]]) -> None:
        """Show columns with these headings."""
        while len(self._columns) < len(groups):
            self._columns.append(self._column())
            self._across = 0
        for (_, heading, model, view), (title, rows) in zip(self._columns, groups, strict=False):
            heading.setText(f"{title} · {len(rows)}")
            view.setAccessibleName(title)
            model.set_groups((("", rows),))
        self._place()
        for card, *_ in self._columns:
            card.show()

    def _column(self) -> tuple[Card, Text, PlanListModel, PlanView]:
        card = Card((4, 10, 4, 4), 6)
        heading = Text(role=TextRole.STRONG)
        heading.setContentsMargins(10, 0, 10, 0)
        model = PlanListModel(self)
        view = PlanView()
        view.setModel(model)
        view.setItemDelegate(PlanRows(view, statuses=False))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(PlanView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMinimumHeight(120)
        view.activated.connect(partial(self._open, model))
        view.clicked.connect(partial(self._open, model))
        card.body.addWidget(heading)
        card.body.addWidget(view, 1)
        return card, heading, model, view

    def _open(self, model: PlanListModel, index: QModelIndex) -> None:
        self.line_chosen.emit(model.line(index))

    @Slot()
    def _place(self) -> None:
        count = max(1, len(self._columns))
        room = max(1, self.width() // theme_of(self).px(_COLUMN))
        across = max(1, min(count, room))
        if across == self._across:
            return
        self._across = across
        for at, (card, *_) in enumerate(self._columns):
            self._grid.addWidget(card, at // across, at % across)
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 1 if at < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
