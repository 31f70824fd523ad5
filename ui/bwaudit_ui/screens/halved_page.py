"""A page of cards in two columns, the start one wider; in a narrow window one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.screens.page import Page
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from collections.abc import Sequence


class HalvedPage(Page):
    """The page. What stands above the halves goes into `column` before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(most_width=1200, parent=parent)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._halves, 0, 16)

    def add_halves(self, start: Sequence[QWidget], end: Sequence[QWidget]) -> None:
        """Put cards into both columns, from the top."""
        for cards, share in ((start, 3), (end, 2)):
            half = QVBoxLayout()
            space(half, 0, 14)
            for card in cards:
                half.addWidget(card)
            half.addStretch(1)
            self._halves.addLayout(half, share)
        self.column.addLayout(self._halves)
        self.column.addStretch(1)

    def arrange(self, wide: WidthClass) -> None:
        across = wide >= WidthClass.MEDIUM
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.LeftToRight if across else direction.TopToBottom)
