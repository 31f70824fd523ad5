"""Keeps margins, spacing and fixed sizes of layouts in step with the text scale.

It must not decide any size; callers give pixels at 100 %.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from bwaudit_ui.runtime.theme import theme_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

Margins = tuple[int, int, int, int]

BAR: Final = 14
"""Width of a scroll bar: a margin at the end that is smaller by it is as wide as that at the start
where the room of the bar is kept."""

SIDE_MARGINS: Final[Margins] = (14, 14, 0, 14)
"""Beside a scroll bar that is always there: the room of the bar is the margin at the end."""


class _Spacing(QObject):
    """Follows the theme for one layout, which owns it."""

    def __init__(self, layout: QLayout, margins: Margins, spacing: int) -> None:
        super().__init__(layout)
        self._layout = layout
        self._margins = margins
        self._spacing = spacing
        theme_of(self).changed.connect(self.follow)
        self.follow()

    def take(self, margins: Margins, spacing: int) -> None:
        """Keep other sizes from now on."""
        self._margins, self._spacing = margins, spacing
        self.follow()

    @Slot()
    def follow(self) -> None:
        theme = theme_of(self)
        start, top, end, bottom = (theme.px(side) if side else 0 for side in self._margins)
        if theme.direction is Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self._layout.setContentsMargins(start, top, end, bottom)
        self._layout.setSpacing(theme.px(self._spacing) if self._spacing else 0)


class _Bounds(QObject):
    """Follows the theme for the size limits of one widget, which owns it."""

    def __init__(self, widget: QWidget, limits: dict[str, int]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._limits = limits
        theme_of(self).changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        theme = theme_of(self)
        setters = {
            "width": self._widget.setFixedWidth,
            "height": self._widget.setFixedHeight,
            "min_width": self._widget.setMinimumWidth,
            "max_width": self._widget.setMaximumWidth,
            "min_height": self._widget.setMinimumHeight,
            "max_height": self._widget.setMaximumHeight,
        }
        for name, pixels in self._limits.items():
            setters[name](theme.px(pixels))


def space(layout: QLayout, margins: int | Margins = 0, spacing: int = 8) -> None:
    """Set margins (all sides, or start, top, end, bottom) and spacing, now and at each change.

    Qt mirrors what stands in a layout, not its margins.
    """
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    kept = next((each for each in layout.children() if isinstance(each, _Spacing)), None)
    if kept is not None:
        kept.take(sides, spacing)
    else:
        _Spacing(layout, sides, spacing)


def bound(widget: QWidget, **limits: int) -> None:
    """Limit a widget, now and at each change, for good: what an arrangement limits for a time takes
    its sizes itself, each time.

    Keys: width, height (both fixed), min_width, max_width, min_height, max_height.
    """
    _Bounds(widget, limits)


def block(*parts: QWidget, spacing: int = 2) -> QVBoxLayout:
    """Parts that belong together, one below the other: a heading and its sentence."""
    column = QVBoxLayout()
    space(column, 0, spacing)
    for part in parts:
        column.addWidget(part)
    return column


def stand(row: QBoxLayout, width: int) -> None:
    """Put parts side by side where each has room in `width`, else one above the other."""
    flow = QBoxLayout.Direction
    row.setDirection(flow.LeftToRight)
    if row.minimumSize().width() > width:
        row.setDirection(flow.TopToBottom)


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout, at once off the screen and for ever."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
