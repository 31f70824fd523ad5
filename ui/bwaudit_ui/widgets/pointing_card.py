"""A card over the window that points at a part of it: a title, a sentence, Next and Skip.

It does not cover or block anything else, and it must not know what it points at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_WIDTH, _ARROW, _EDGE = 360, 12, 12


class PointingCard(QWidget):
    """One card, which points at one part after another.

    Keys: Enter or Space goes on, Esc skips. The focus is on Next and goes back when it closes.

    Signals:
        next_wanted(), skip_wanted().
    """

    next_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pointing_card")
        self._target: QWidget | None = None
        self._tip = QPoint()
        self._below = True
        self._count = Text(role=TextRole.CAPTION, ink=Colour.INK2)
        self._title = Text(role=TextRole.STRONG, wrap=True)
        self._words = Text(wrap=True)
        self._skip = Button(kind=ButtonKind.GHOST, name="-")
        self._next = Button(kind=ButtonKind.PRIMARY, name="-")
        self._skip.setObjectName("pointing_skip")
        self._next.setObjectName("pointing_next")
        for button in (self._skip, self._next):
            button.set_compact(False)
        self._column = QVBoxLayout(self)
        space(self._column, (18, 16 + _ARROW, 18, 16 + _ARROW), 8)
        for part in (self._count, self._title, self._words):
            self._column.addWidget(part)
        row = QHBoxLayout()
        space(row, 0, 8)
        row.addStretch(1)
        row.addWidget(self._skip)
        row.addWidget(self._next)
        self._column.addLayout(row)
        self._skip.clicked.connect(self.skip_wanted)
        self._next.clicked.connect(self.next_wanted)
        theme_of(self).changed.connect(self._settle)
        parent.installEventFilter(self)
        self.hide()

    def set_buttons(self, onward: str, skip: str) -> None:
        """Name the buttons; an empty `skip` leaves that one out."""
        self._next.set_words(onward)
        self._skip.set_words(skip or onward)
        self._skip.setVisible(bool(skip))

    def point_at(self, target: QWidget, count: str, title: str, words: str) -> None:
        """Show the card at a part, with "1 of 3", a title and a sentence; the focus is on Next."""
        self._target = target
        self._count.setText(count)
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{count}. {title}. {words}")
        self._next.setAccessibleDescription(f"{title}. {words}")
        self._settle()
        self.show()
        self.raise_()
        self._settle()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._settle()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_wanted.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _settle(self) -> None:
        """Stand below the target, where its own words are not covered; above it where it has no
        room below and more above. Inside the window in any case."""
        target, room = self._target, self.parentWidget()
        if target is None or room is None:
            return
        theme = theme_of(self)
        edge = theme.px(_EDGE)
        width = min(theme.px(_WIDTH), room.width() - 2 * edge)
        at = QRect(target.mapTo(room, QPoint(0, 0)), target.size())
        self._column.activate()
        tall = self._column.heightForWidth(width)
        beneath = room.height() - at.bottom()
        self._below = beneath >= min(tall, at.top())
        left = max(edge, min(at.center().x() - width // 2, room.width() - width - edge))
        top = at.bottom() + 1 if self._below else at.top() - tall
        top = max(0, min(top, room.height() - tall))
        self.setGeometry(left, top, width, tall)
        tip = at.bottom() + 1 if self._below else at.top()
        self._tip = QPoint(at.center().x() - left, tip - top)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arrow, border = theme.px(_ARROW), max(2.0, float(theme.border))
        box = QRectF(self.rect()).adjusted(border, arrow, -border, -arrow)
        corner = theme.radius(Radius.CARD)
        outline = QPainterPath()
        outline.addRoundedRect(box, corner, corner)
        beyond = corner + arrow
        middle = max(box.left() + beyond, min(float(self._tip.x()), box.right() - beyond))
        foot = box.top() if self._below else box.bottom()
        inward = 1.0 if self._below else -1.0
        pointer = QPainterPath(QPointF(middle - arrow, foot + inward))
        pointer.lineTo(QPointF(middle, foot - inward * (arrow - border)))
        pointer.lineTo(QPointF(middle + arrow, foot + inward))
        pointer.closeSubpath()
        painter.setPen(QPen(theme.colour(Colour.ACCENT), border))
        painter.setBrush(theme.colour(Colour.SURFACE))
        painter.drawPath(outline.united(pointer))
        painter.end()
