"""Labels: text of the type ramp, a line that elides, a horizontal rule, key caps.

They must not format values; callers hand over finished, translated sentences.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolTip, QWidget

from bwaudit_ui.runtime.i18n import from_the_right
from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.painting import draw_keycap, draw_line, keycap_size, start_flags, width_of
from bwaudit_ui.widgets.words import paragraph

_NOTED_FONT = "_q_styleSheetWidgetFont"


_ENDLESS: Final = re.compile(r"[!-~]{32,}")
_ENDLESS_PIECE: Final = 16
_LEAST_FILLING: Final = 80


def breakable(path: str) -> str:
    """A path that may break into lines after each of its parts."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property the style sheet selects by, and let the sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_font(widget: QWidget, font: QFont) -> None:
    """Give a widget a font that lasts.

    Under the style sheet of an application Qt notes the font a widget was first polished with, and
    gives it back at every later polish: when it is shown, or moved to another parent. The note is
    Qt's own property; without it the widget keeps what it has, and Qt notes that.
    """
    widget.setProperty(_NOTED_FONT, None)
    widget.setFont(font)


def _broken(found: re.Match[str]) -> str:
    name, piece = found.group(), _ENDLESS_PIECE
    pieces = (name[start : start + piece] for start in range(0, len(name), piece))
    return "\u200b".join(pieces)


class Text(QLabel):
    """Plain text of one step of the type ramp.

    `wrap=True` breaks lines and takes the width it gets. Never rich text: what people typed is
    shown as typed.
    """

    def __init__(  # all but the first have a default
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        ink: Colour = Colour.INK,
        weight: int | None = None,
        tabular: bool = False,
        wrap: bool = False,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(numerals(text), parent)
        self._said = text
        self._heights: dict[int, int] = {}
        self._centred = centred
        self._role = role
        self._weight = weight
        self._tabular = tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            super().setText(self._shown())
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._ink = ink
        theme_of(self).changed.connect(self._follow)
        self._follow()

    def setText(self, text: str) -> None:
        """Say something else, with the digits in force."""
        if text == self._said:
            return
        self._said = text
        self._heights.clear()
        super().setText(self._shown())

    def _shown(self) -> str:
        """With the digits in force. What wraps may also break inside a name without an end, as
        phones give photos: else it would push everything beside it out of the window."""
        shown = numerals(self._said)
        if self.wordWrap():
            shown = _ENDLESS.sub(_broken, shown)
        return from_the_right(shown) if self.isRightToLeft() else shown

    def set_ink(self, ink: Colour) -> None:
        """Change the colour of the text."""
        self._ink = ink
        self._follow()

    def heightForWidth(self, width: int) -> int:
        """Kept by width: while one question is laid out labels are asked 150 times, and each time
        a label of Qt shapes its text anew.

        Read from right to left, Qt measures a line up to one pixel shorter than it paints it; a
        line that just fits would break without room for the second."""
        if width not in self._heights:
            rtl = self.isRightToLeft()
            self._heights[width] = super().heightForWidth(width - 1 if rtl else width)
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._centred or not (self.wordWrap() and self.isRightToLeft()):
            super().paintEvent(event)
            return
        painter, room = QPainter(self), QRectF(self.contentsRect())
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        words = paragraph(self.font(), self.text(), room.width())
        words.draw(painter, room, ink, rtl=True)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
            super().setText(self._shown())
        self._heights.clear()
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._colour()

    def showEvent(self, event: QShowEvent) -> None:
        """The first polish, of which only this tells: any polish takes a palette back to what it
        was before the one of the style sheet. Polished from the start, a label would be polished
        anew for each part it is put into while a page is built."""
        super().showEvent(event)
        self._colour()

    def _align(self) -> None:
        """To the start edge of the window, also for words of the other direction."""
        rtl = self.isRightToLeft()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter if self._centred else start_flags(rtl=rtl))

    @Slot()
    def _follow(self) -> None:
        self._align()
        theme = theme_of(self)
        self._heights.clear()
        if self.text() != (shown := self._shown()):
            super().setText(shown)
        set_font(self, theme.font(self._role, self._weight, tabular=self._tabular))
        self._colour()

    def _colour(self) -> None:
        ink, palette = theme_of(self).colour(self._ink), self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != ink:
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)


class FillingText(Text):
    """Words that wrap in a row or column which gives them its whole width.

    What they would like by themselves is not worked out: Qt shapes a new text five times for that.
    """

    def __init__(
        self,
        role: TextRole = TextRole.BODY,
        *,
        ink: Colour = Colour.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(role=role, ink=ink, wrap=True, parent=parent)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(_LEAST_FILLING), self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ElidedLabel(QWidget):
    """One line that shortens with an ellipsis instead of pushing its parent wider.

    The whole text is the accessible name and, while shortened, the tool tip, which a tap shows as
    well: a finger cannot point at anything.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        ink: Colour = Colour.INK,
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._weight = weight
        self._ink = ink
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self._follow)
        self.set_text(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self._follow()

    def set_ink(self, ink: Colour) -> None:
        """Colour of the text."""
        self._ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        return QSize(round(self._wide()) + 2, round(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        metrics = self._metrics()
        return QSize(round(metrics.horizontalAdvance("…")), round(metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        font = theme.font(self._role, self._weight)
        rtl = self.isRightToLeft()
        draw_line(painter, QRectF(self.rect()), self._text, font, theme.colour(self._ink), rtl=rtl)
        painter.end()
        hidden = self._wide() > self.width()
        tip = self._text if hidden else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.toolTip() and self.rect().contains(event.position().toPoint()):
            # In lines: a plain text would be as wide as it is long.
            QToolTip.showText(
                event.globalPosition().toPoint(), f"<p>{escape(self._text)}</p>", self
            )

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme_of(self).font(self._role, self._weight))

    def _wide(self) -> float:
        return width_of(theme_of(self).font(self._role, self._weight), self._text)

    @Slot()
    def _follow(self) -> None:
        self.updateGeometry()
        self.update()


class Rule(QFrame):
    """A horizontal line between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "line")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Kbd(QWidget):
    """A key cap beside what the key does; no key takes no room."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self._follow)

    def set_keys(self, keys: str) -> None:
        """Show other keys."""
        if keys != self._keys:
            self._keys = keys
            self._follow()

    def keys(self) -> str:
        """The keys that are shown."""
        return self._keys

    def sizeHint(self) -> QSize:
        if not self._keys:
            return QSize(0, 0)
        return keycap_size(theme_of(self), self._keys) + QSize(theme_of(self).px(4), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._keys:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_keycap(painter, QRectF(self.rect()), self._keys, theme_of(self))
        painter.end()

    @Slot()
    def _follow(self) -> None:
        self.updateGeometry()
        self.update()
