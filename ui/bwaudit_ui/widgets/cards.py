"""Cards: plain surface, and with a straight stripe in the colour of a status.

They must not know what is inside; fill `body`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.painting import StripeBox, draw_stripe_box, focus_ring, place
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

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

    def sizeHint(self) -> QSize:
        """Layouts ask for its height at its width; at any other nothing is measured."""
        return self.body.sizeHint()


class TitledCard(Card):
    """A card with a heading, and below it a sentence where one is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Text(role=TextRole.HEADING, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._said.hide()
        self.body.addWidget(self._title)
        self.body.addWidget(self._said)

    @property
    def title(self) -> str:
        """What the heading says."""
        return self._title.text()

    def set_title(self, title: str, said: str = "") -> None:
        """Say another heading and sentence."""
        self._title.setText(title)
        self._said.setText(said)
        self._said.setVisible(bool(said))


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

    def sizeHint(self) -> QSize:
        """Layouts ask for its height at its width; at any other nothing is measured."""
        return self.body.sizeHint()

    def set_tone(self, tone: Colour, fill: Colour) -> None:
        """Change the colour of stripe and ground."""
        self._tone = tone
        self._fill = fill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self.isRightToLeft()
        theme, rect = theme_of(self), QRectF(self.rect())
        draw_stripe_box(painter, rect, StripeBox(self._tone, self._fill), theme, rtl=rtl)
        if self.hasFocus():
            ring = theme.focus_ring + 2
            inner = rect.adjusted(ring, 0, -ring, 0)
            stripe = place(inner, 0, theme.px(6), rtl=rtl).adjusted(0, ring, 0, -ring)
            painter.fillRect(stripe, theme.colour(self._tone))
            focus_ring(painter, rect, theme.radius(Radius.CARD), theme)
        painter.end()

    @Slot()
    def _follow(self) -> None:
        self.update()
