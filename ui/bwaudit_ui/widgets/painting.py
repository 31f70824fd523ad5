"""Small painter functions that several widgets and delegates share.

Geometry is given from the start edge, so that every caller works in both text directions. It must
not hold state.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPixmapCache,
)

from bwaudit_ui.runtime.numerals import numerals
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.words import LabelFonts, elided, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit_ui.runtime.theme import Theme


def place(
    rect: QRectF, start: float, width: float, height: float | None = None, *, rtl: bool = False
) -> QRectF:
    """A box `start` pixels from the start edge of `rect`, centred in height."""
    tall = rect.height() if height is None else height
    left = rect.right() - start - width if rtl else rect.left() + start
    return QRectF(left, rect.center().y() - tall / 2, width, tall)


def place_end(
    rect: QRectF, end: float, width: float, height: float | None = None, *, rtl: bool = False
) -> QRectF:
    """A box `end` pixels from the end edge of `rect`, centred in height."""
    return place(rect, end, width, height, rtl=not rtl)


def between(rect: QRectF, start: float, end: float, *, rtl: bool = False) -> QRectF:
    """What is left of `rect` after `start` and `end` pixels at its edges."""
    return place(rect, start, max(0.0, rect.width() - start - end), rtl=rtl)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_FROM_LEFT, _FROM_RIGHT = (
    Qt.AlignmentFlag.AlignLeft | _MIDDLE,
    Qt.AlignmentFlag.AlignRight | _MIDDLE,
)


def start_flags(*, rtl: bool = False) -> Qt.AlignmentFlag:
    """Alignment to the start edge, centred in height, whatever the direction of the text is."""
    return _FROM_RIGHT if rtl else _FROM_LEFT


_ROOM = QRectF(0, 0, 1e6, 1e6)


def width_of(font: QFont, text: str) -> float:
    """Width that one line of text needs.

    The advance alone is not enough: where the last vowel is written before its consonant, as in
    Bengali, a laid out line is wider, and words that seem to fit would break.
    """
    text = numerals(text)

    def measured() -> float:
        metrics = QFontMetricsF(font)
        return max(metrics.horizontalAdvance(text), metrics.boundingRect(_ROOM, 0, text).width())

    return theme_of().kept((font, text), measured)


def wrapped(font: QFont, text: str, width: float) -> QSizeF:
    """Size of text that breaks at words to fit a width; a word that is longer breaks anywhere."""

    def measured() -> QSizeF:
        room = QRectF(0, 0, max(1.0, width), 1e6)
        flags = int(breaking(font, text, width))
        return QFontMetricsF(font).boundingRect(room, flags, numerals(text)).size()

    return theme_of().kept(("wrapped", font, text, width), measured)


def breaking(font: QFont, text: str, width: float) -> Qt.TextFlag:
    """How text breaks within a width: at words. Only where one word alone is wider it breaks
    anywhere; asked for both, Qt breaks anywhere always."""
    if longest_word(font, text) <= width:
        return Qt.TextFlag.TextWordWrap
    return Qt.TextFlag.TextWrapAnywhere


def longest_word(font: QFont, text: str) -> float:
    """Width of the longest word: the least room a text needs to break well. A space that does not
    break holds two words together."""
    return max((width_of(font, word) for word in re.split(r"[ \t\n]+", text)), default=0.0)


def height_of(font: QFont) -> float:
    """Height of one line."""
    return QFontMetricsF(font).height()


def draw_line(  # where, what and how
    painter: QPainter, rect: QRectF, text: str, font: QFont, ink: QColor, *, rtl: bool = False
) -> None:
    """Draw one line at the start edge, elided to the width."""
    elided(font, text, rect.width(), rtl=rtl).draw(painter, rect, ink, rtl=rtl)


_AIR = 4
"""Least height that stays free above and below two lines of a label, together."""


def draw_label(  # where, what and how
    painter: QPainter, rect: QRectF, text: str, fonts: LabelFonts, ink: QColor, *, rtl: bool = False
) -> None:
    """Draw a label of one or two lines, centred in height."""
    words = label(text, fonts, rect.width(), height=rect.height() - _AIR, rtl=rtl)
    words.draw(painter, rect, ink, rtl=rtl)


def rounded(painter: QPainter, rect: QRectF, radius: float, pen: QPen, fill: QColor) -> None:
    """A rounded box whose border lies inside `rect`."""
    wide = pen.widthF() if pen.style() != Qt.PenStyle.NoPen else 0.0
    inner = rect.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
    corner = min(radius, inner.height() / 2, inner.width() / 2)
    if pen.style() in (Qt.PenStyle.SolidLine, Qt.PenStyle.NoPen):
        if fill.alpha():
            painter.fillPath(_box(inner, corner), fill)
        if wide:
            painter.fillPath(_border(inner, corner, wide), pen.color())
        return
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(inner, corner, corner)


def _box(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def _border(rect: QRectF, radius: float, wide: float) -> QPainterPath:
    """The line around a box, as a shape to be filled: a stroke of Qt takes six times as long."""
    half = wide / 2
    path = _box(rect.adjusted(-half, -half, half, half), radius + half)
    less = max(0.0, radius - half)
    path.addRoundedRect(rect.adjusted(half, half, -half, -half), less, less)
    return path


def draw_kept(
    painter: QPainter,
    corner: QPointF,
    size: QSize,
    look: tuple[object, ...],
    paint: Callable[[QPainter], None],
) -> None:
    """Paint something that often looks the same through a picture of it, at `corner`.

    `look` says everything that changes the picture, beside size and theme. Qt keeps the pictures,
    10 MB at most, until the theme changes.
    """
    ratio = painter.device().devicePixelRatioF()
    theme = theme_of()
    caps = (theme.without_keys, theme.without_single_keys)
    name = "\x1f".join(map(str, (*look, *caps, size.width(), size.height(), ratio)))
    picture = QPixmap()
    if not QPixmapCache.find(name, picture):
        picture = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        inside = QPainter(picture)
        inside.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside.setLayoutDirection(painter.layoutDirection())
        paint(inside)
        inside.end()
        QPixmapCache.insert(name, picture)
    painter.drawPixmap(corner, picture)


def focus_ring(
    painter: QPainter, rect: QRectF, radius: float, theme: Theme, *, gap: bool = True
) -> None:
    """The focus ring along the inner edge of `rect`, with a gap in the surface colour inside."""
    clear = QColor(Qt.GlobalColor.transparent)
    ring = theme.focus_ring
    rounded(painter, rect, radius, QPen(theme.colour(Colour.FOCUS), ring), clear)
    if gap:
        inner = rect.adjusted(ring, ring, -ring, -ring)
        pen = QPen(theme.colour(Colour.SURFACE), 2)
        rounded(painter, inner, max(1.0, radius - ring), pen, clear)


def keycap_size(theme: Theme, text: str) -> QSize:
    """Size of a key cap."""
    width = width_of(theme.font(TextRole.CAPTION, 500), text) + theme.px(12)
    return QSize(round(max(width, theme.px(18))), theme.px(21))


def draw_keycap(
    painter: QPainter, rect: QRectF, text: str, theme: Theme, ink: QColor | None = None
) -> None:
    """A key cap. With `ink`, drawn in outline on a filled ground. Its room stays when a finger
    works on the screen, so that nothing jumps."""
    if theme.without_keys or (theme.without_single_keys and len(text) == 1):
        return
    line = ink or theme.colour(Colour.LINE)
    fill = QColor(Qt.GlobalColor.transparent) if ink else theme.colour(Colour.SUBTLE)
    radius = theme.radius(Radius.MARK)
    rounded(painter, rect, radius, QPen(line, 1), fill)
    if not ink:
        base = rect.bottom() - 1.5
        painter.setPen(QPen(line, 1))
        painter.drawLine(QPointF(rect.left() + radius, base), QPointF(rect.right() - radius, base))
    painter.setFont(theme.font(TextRole.CAPTION, 500))
    painter.setPen(ink or theme.colour(Colour.INK3))
    # Keys are read from the left in every language: 1 2 3 4, never 4 3 2 1.
    direction = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.setLayoutDirection(direction)


@dataclass(frozen=True)
class StripeBox:
    """Colours of a box with a straight stripe at the start edge."""

    tone: Colour
    fill: Colour
    edge: Colour = Colour.LINE


def draw_stripe_box(
    painter: QPainter, rect: QRectF, box: StripeBox, theme: Theme, *, rtl: bool = False
) -> None:
    """A card with a 6 px stripe. A style sheet would bend the stripe into a crescent."""
    half = theme.border / 2
    inner = rect.adjusted(half, half, -half, -half)
    radius = theme.radius(Radius.CARD)
    shape = _box(inner, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, theme.colour(box.fill))
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(place(inner, 0, theme.px(6), rtl=rtl), theme.colour(box.tone))
    painter.restore()
    painter.fillPath(_border(inner, radius, theme.border), theme.colour(box.edge))
