"""The ground of a page that fills the window with parts of its own: lists, panes, a stage.

It scrolls nothing and is never wider or taller than the window; a page says in `arrange` how its
parts stand where there is little room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QWidget

from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LIKED, _LEAST = (1100, 640), (280, 200)


class WorkPage(QWidget):
    """A page of parts. Subclasses write `retranslate` and `arrange`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme_of(self).changed.connect(self._arrange_again)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Put the parts side by side, or one above the other; also called when the size changes."""
        raise NotImplementedError

    @property
    def room(self) -> WidthClass:
        """How wide the window is for letters of this size."""
        return width_class(self.window().width(), theme_of(self).scale)

    @property
    def is_narrow(self) -> bool:
        """Whether there is too little width for parts side by side."""
        return self.room < WidthClass.MEDIUM

    def sizeHint(self) -> QSize:
        return self._scaled(*_LIKED)

    def minimumSizeHint(self) -> QSize:
        return self._scaled(*_LEAST)

    def _scaled(self, width: int, height: int) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(width), theme.px(height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.arrange()  # other words take other room
        super().changeEvent(event)

    @Slot()
    def _arrange_again(self) -> None:
        self.arrange()
