"""Areas that scroll, and what stands inside them, as tall as it needs to be at its width.

Without it Qt adds up the tallest each part could ever be, and leaves the difference empty below.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QLayout,
    QScrollArea,
    QScroller,
    QWidget,
)
from shiboken6 import createdByPython

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_PAGE = QPalette.ColorRole.Window


def scrolling(contents: QWidget, *, on_page: bool = False) -> QScrollArea:
    """An area as wide as what stands inside it, that scrolls up and down: by wheel, keys of the
    focus inside it, and finger.

    `on_page` is for what stands on the ground of a page. Out of reach of the style sheet it is
    filled from the palette: Qt then copies what is painted when it scrolls, and paints only what
    comes in.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(contents)
    if on_page:
        area.viewport().setObjectName("page_ground")
        fill_behind_bar(area)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return area


def keep_room_of_bar(area: QAbstractScrollArea) -> None:
    """Keep the room of the vertical bar: contents that become longer move nothing sideways, and all
    edges stay where those beside are. With nothing to scroll the bar is not seen."""
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)


def fill_behind_bar(area: QAbstractScrollArea, ground: QPalette.ColorRole = _PAGE) -> None:
    """Fill what is behind the vertical bar, which moves with every step: else all that the area
    stands in is painted behind it, a dozen widgets."""
    behind = area.findChild(QWidget, "qt_scrollarea_vcontainer")
    if behind is not None:
        behind.setBackgroundRole(ground)
        behind.setAutoFillBackground(True)


class Scrolled(QWidget):
    """The contents of a scroll area. Give it a layout, and give it to `scrolling`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[_Part] = ()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def sizeHint(self) -> QSize:
        """Its height follows from the width; at a width it will never have nothing is measured."""
        return self.minimumSizeHint()

    @contextmanager
    def settling(self, room: int) -> Iterator[None]:
        """In an area `room` pixels high, lay out what changes meanwhile, all of it at the end, and
        each part once.

        Left to itself Qt lays out from the inside: as soon as a part is shown its neighbours are
        squeezed into the room there was, then each part around gets larger, and all are laid out
        and painted again. Here sizes are worked out from the inside and given from the outside.
        Parts that are put in after the first time are laid out as ever, which is only slower.
        """
        parts = self._parts = self._parts or _parts_of(self)
        for part in parts:
            part.layout.setEnabled(False)
        try:
            yield
        finally:
            for part in parts:
                part.layout.setEnabled(True)
        for part in reversed(parts):
            part.pass_on()
        self.resize(self.width(), max(room, self.heightForWidth(self.width())))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


@dataclass(frozen=True, slots=True)
class _Part:
    """A widget with a layout, and the layouts within that."""

    widget: QWidget
    layout: QLayout
    within: Sequence[QLayout]

    def pass_on(self) -> None:
        """Let the layout around know that this one changed: an empty geometry says it did."""
        if self.layout.geometry().isNull() and self.widget.isVisible():
            for layout in self.within:
                layout.invalidate()
            self.widget.updateGeometry()


def _parts_of(widget: QWidget) -> Sequence[_Part]:
    """The outer ones first, and none that Qt made for itself: it deletes them without a word, and
    nothing may be held of them."""
    return tuple(
        _Part(each, layout, tuple(layout.findChildren(QLayout)))
        for each in (widget, *widget.findChildren(QWidget))
        if (layout := each.layout()) is not None and createdByPython(layout)
    )
