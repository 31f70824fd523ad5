"""Words that are painted: broken and shaped once, kept until the theme changes, drawn often.

Qt shapes what it is asked to draw at every painting, and once more for each question about its
width; in a list that is most of the time. It must not choose fonts or colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import theme_of

_ENDLESS, _ANY_LINES = 1e6, 1_000
_NEW_LINE = "\u2028"
_FROM_RIGHT = frozenset({"R", "AL"})
"""Words without a letter of these stay as they are also where the page is read from the right:
their full stop would stand before them."""


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


_FORWARD = _option(Qt.LayoutDirection.LeftToRight)
_BACKWARD = _option(Qt.LayoutDirection.RightToLeft)


@dataclass(frozen=True, slots=True)
class Words:
    """One line, or a few, in one font. `size` is the room they take."""

    font: QFont
    lines: tuple[str, ...]
    size: QSizeF
    layout: QTextLayout

    def draw(self, painter: QPainter, rect: QRectF, ink: QColor, *, rtl: bool = False) -> None:
        """Draw them at the start edge of a box, centred in height."""
        painter.setPen(ink)
        left = rect.right() - self.size.width() if rtl else rect.left()
        self.layout.draw(painter, QPointF(left, rect.center().y() - self.size.height() / 2))


@dataclass(frozen=True)
class LabelFonts:
    """Fonts of a label: of one line, or two where there is height, and of a few smaller lines."""

    one: QFont
    two: QFont


def one_line(font: QFont, text: str, *, rtl: bool = False) -> Words:
    """The whole text in one line."""
    return theme_of().kept(("line", font, text, rtl), lambda: _set(font, numerals(text), rtl=rtl))


def elided(
    font: QFont,
    text: str,
    width: float,
    *,
    rtl: bool = False,
    where: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> Words:
    """One line with an ellipsis where there is no room for all of it; at its end, unless told."""
    whole = one_line(font, text, rtl=rtl)
    if whole.size.width() <= width:
        return whole

    def cut() -> Words:
        return _set(font, _cut(font, whole.lines[0], width, where), rtl=rtl)

    return theme_of().kept(("cut", font, text, width, rtl, where), cut)


def label(  # what, how, and the room there is
    text: str,
    fonts: LabelFonts,
    width: float,
    *,
    height: float = 0.0,
    rtl: bool = False,
    most: int = 2,
) -> Words:
    """One line if it fits in the first font, else two of them where the height holds them whole;
    else up to `most` in the second, the last elided. A list whose rows are high enough has one size
    of letters."""
    whole = one_line(fonts.one, text, rtl=rtl)
    if whole.size.width() <= width:
        return whole
    roomy = whole.size.height() * 2 <= height

    def broken() -> Words:
        if roomy:
            words = _set(fonts.one, whole.lines[0], width, rtl=rtl)
            if sum(map(len, words.lines)) >= len(whole.lines[0]):
                return words
        words = _set(fonts.two, whole.lines[0], width, rtl=rtl, most=most)
        *above, last = words.lines
        rest = whole.lines[0][sum(map(len, words.lines)) :]
        if not rest:
            return words
        last = _cut(fonts.two, last + rest, width)
        return _set(fonts.two, _NEW_LINE.join((*above, last)), rtl=rtl, most=most)

    return theme_of().kept(("label", fonts.two, text, width, roomy, rtl, most), broken)


def lines(font: QFont, text: str, width: float, *, rtl: bool = False) -> Words:
    """As many lines as the text takes at a width; nothing of it is left out."""
    whole = one_line(font, text, rtl=rtl)
    if whole.size.width() <= width:
        return whole
    most = len(text)
    key = ("lines", font, text, width, rtl)
    return theme_of().kept(key, lambda: _set(font, whole.lines[0], width, rtl=rtl, most=most))


def paragraph(font: QFont, text: str, width: float) -> Words:
    """As many lines as a text takes within a width, read from the right. Qt's own painting of such
    lines leaves the space where a line breaks at the start edge, and the edge is ragged."""

    def broken() -> Words:
        return _set(font, text.replace("\n", _NEW_LINE), width, rtl=True, most=_ANY_LINES)

    return theme_of().kept(("paragraph", font, text, width), broken)


def _cut(
    font: QFont,
    text: str,
    width: float,
    where: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    return QFontMetricsF(font).elidedText(text, where, width)


def reads_from_right(text: str) -> bool:
    """Whether a text has a letter of a script that is written from the right."""
    return any(bidirectional(each) in _FROM_RIGHT for each in text)


def _set(font: QFont, text: str, width: float = _ENDLESS, *, rtl: bool, most: int = 2) -> Words:
    """Break a text within a width, at words where that goes; what `most` lines do not hold is left
    out."""
    text = text.replace("\n", " ").replace("\t", " ")
    backward = rtl and reads_from_right(text)
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_BACKWARD if backward else _FORWARD)
    layout.beginLayout()
    lines: list[QTextLine] = []
    end = 0
    while not lines or (end < len(text) and len(lines) < most):
        line = layout.createLine()
        line.setLineWidth(width)
        lines.append(line)
        end += line.textLength()
    wide, tall = max(line.naturalTextWidth() for line in lines), 0.0
    for line in lines:
        line.setPosition(QPointF(wide - line.naturalTextWidth() if rtl else 0.0, tall))
        tall += line.height()
    layout.endLayout()
    said = (text[line.textStart() :][: line.textLength()].rstrip(_NEW_LINE) for line in lines)
    return Words(font, tuple(said), QSizeF(wide, tall), layout)
