"""What is shown where there is nothing yet: what it is, and the next step.

It must not do the step; add buttons and connect them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.lines import IconLabel
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bwaudit_ui.widgets.buttons import Button


_MOST_WIDTH = 560
"""Some 75 letters: a line that the eye finds the way back from."""


class EmptyState(QWidget):
    """Icon, one sentence, an optional hint, and buttons, in the middle of the room there is.
    Buttons stand one below the other where they have no room beside each other."""

    def __init__(self, icon: str, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text(text, TextRole.STRONG, wrap=True, centred=True)
        self._hint = Text(hint, ink=Colour.INK2, wrap=True, centred=True)
        self._actions: list[Button] = []
        self._lane = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._lane)
        space(self._row, 0, 8)
        self._row.addStretch(1)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        space(column, 16, 12)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, Colour.INK3, 40), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._text, self._hint):
            bound(part, max_width=_MOST_WIDTH)
            lane = QHBoxLayout()  # an aligned label would be asked for one line only
            lane.addStretch(1)
            lane.addWidget(part, 100)
            lane.addStretch(1)
            column.addLayout(lane)
        column.addWidget(self._lane)
        column.addStretch(1)
        self._hint.setVisible(bool(hint))
        self._lane.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str, hint: str = "") -> None:
        """Change the sentence and the hint."""
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def text(self) -> str:
        """The sentence."""
        return self._text.text()

    def add_action(self, button: Button) -> Button:
        """Add a next step and return its button."""
        self._row.insertWidget(self._row.count() - 1, button)
        self._actions.append(button)
        self._lane.show()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gaps = self._row.spacing() * len(self._actions) + 2 * theme_of(self).px(16)
        needed = sum(button.one_line() for button in self._actions) + gaps
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if needed <= self.width() else way.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self._lane.updateGeometry()
