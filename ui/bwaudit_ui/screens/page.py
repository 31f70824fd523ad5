"""The ground of a page: it scrolls, and its column stays readable in a wide window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.widgets.scrolled import Scrolled, keep_room_of_bar, scrolling
from bwaudit_ui.widgets.spacing import BAR, bound, space

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bwaudit_ui.widgets.spacing import Margins

_MARGINS: Margins = (20, 24, 20 - BAR, 24)


class Page(QWidget):
    """A page. Put widgets into `column`.

    `middle=True` keeps the column in the middle of the height, for pages that ask one thing.
    """

    def __init__(
        self, *, most_width: int = 1200, middle: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = QWidget()
        bound(body, max_width=most_width)
        self.column = QVBoxLayout(body)
        space(self.column, 0, 14)
        inside = Scrolled()
        across = QHBoxLayout(inside)
        space(across, _MARGINS, 0)
        across.addStretch(1)
        if middle:
            across.addWidget(body, 100, Qt.AlignmentFlag.AlignVCenter)
        else:
            across.addWidget(body, 100)
        across.addStretch(1)
        self.area = scrolling(inside, on_page=True)
        keep_room_of_bar(self.area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        theme_of(self).changed.connect(self._arrange_again)

    def activate(self) -> None:
        """The page is shown: put the focus where work begins."""

    def retranslate(self) -> None:
        """Take the words of the language in force."""

    def page_title(self) -> str:
        """What the top bar says under the factory, or instead of it."""
        return ""

    def arrange(self, wide: WidthClass) -> None:
        """Lay out for a width class; called when it may have changed."""

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(280), theme_of(self).px(200))

    @Slot()
    def _arrange_again(self) -> None:
        # Larger text makes a window narrower without a change of its size.
        self.arrange(width_class(self.width(), theme_of(self).scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(width_class(self.width(), theme_of(self).scale))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
