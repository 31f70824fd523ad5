"""Cards: plain surface, and with a straight stripe in the colour of a status.

They must not know what is inside; fill `body`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius
from bwaudit_ui.widgets.painting import place
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from bwaudit_ui.widgets.spacing import Margins


class Card(QFrame):
    """A surface with a border and round corners. `body` is its vertical layout."""

    def __init__(
        self, margins: int | Margins = 16, spacing: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.body = QVBoxLayout(self)
        space(self.body, margins, spacing)


class BandCard(QFrame):
    """A card with a 6 px stripe at the start edge. `body` is its vertical layout."""

    def __init__(
        self,
        tone: Colour = Colour.NON_COMPLIANT,
        fill: Colour = Colour.SURFACE,
        *,
        margins: int | Margins = (24, 12, 20, 16),
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._fill = fill
        self.body = QVBoxLayout(self)
        space(self.body, margins, spacing)
        theme_of(self).changed.connect(self._follow)

    def set_tone(self, tone: Colour, fill: Colour) -> None:
        """Change the colour of stripe and ground."""
        self._tone = tone
        self._fill = fill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        half = theme.border / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = theme.radius(Radius.CARD)
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, theme.colour(self._fill))
        painter.save()
        painter.setClipPath(shape)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        stripe = place(rect, 0, theme.px(6), rtl=rtl)
        painter.fillRect(stripe, theme.colour(self._tone))
        painter.restore()
        painter.setPen(QPen(theme.colour(Colour.LINE), theme.border))
        painter.drawPath(shape)
        painter.end()

    @Slot()
    def _follow(self) -> None:
        self.update()
