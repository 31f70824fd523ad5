"""Paints one photo of a grid: picture, badges, selection ring, caption.

It must not read files; a photo without a picture yet shows its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bwaudit.assessment.terms import EvidenceUse
from bwaudit_ui.models.photo_list import PhotoRole, PhotoRow
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.painting import (
    between,
    focus_ring,
    height_of,
    place,
    place_end,
    rounded,
    start_flags,
    width_of,
)
from bwaudit_ui.widgets.words import elided

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


@dataclass(frozen=True)
class _Badge:
    icon: str
    text: str
    fill: Colour
    ink: Colour = Colour.ON_STATUS


class PhotoTiles(QStyledItemDelegate):
    """Draws photos; the view sets the size of a cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cell = QSize(150, 140)

    def set_cell(self, cell: QSize) -> None:
        """Size of one cell in pixels."""
        self._cell = cell

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self._cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = theme_of(option.widget)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        row = index.data(PhotoRole.ROW)
        if not isinstance(row, PhotoRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        cell = QRectF(option.rect).adjusted(3, 3, -3, -3)
        font = theme.font(TextRole.CAPTION, 500)
        caption = height_of(font) + theme.px(8)
        frame = cell.adjusted(0, 0, 0, -caption)
        _paint_picture(painter, frame, index.data(PhotoRole.PICTURE), row, theme)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        _paint_edge(painter, frame, theme, selected=selected, focused=focused)
        _paint_badges(painter, frame, row, theme, rtl=rtl)
        line = QRectF(cell.left(), frame.bottom(), cell.width(), caption)
        middle = Qt.TextElideMode.ElideMiddle  # the end of a name, its number, tells it from others
        words = elided(font, row.caption, line.width(), rtl=rtl, where=middle)
        words.draw(painter, line, theme.colour(Colour.INK2), rtl=rtl)
        painter.restore()


def _paint_picture(
    painter: QPainter, frame: QRectF, picture: QImage | None, row: PhotoRow, theme: Theme
) -> None:
    radius = theme.radius(Radius.CONTROL)
    shape = QPainterPath()
    shape.addRoundedRect(frame, radius, radius)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    if picture is None or picture.isNull():
        painter.fillRect(frame, theme.colour(Colour.NOT_APPLICABLE_SOFT))
        name = "file-text" if row.is_paper else "image"
        side = theme.px(28)
        theme.draw_icon(
            painter, name, Colour.INK3, place(frame, (frame.width() - side) / 2, side, side)
        )
    else:
        size = QSizeF(picture.size()).scaled(
            frame.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
        )
        box = QRectF(frame.topLeft(), size)
        box.moveCenter(frame.center())
        painter.drawImage(box, picture)
    if row.use is EvidenceUse.LEAVE_OUT:
        painter.fillRect(frame, theme.colour(Colour.SURFACE, 0.62))
    painter.restore()


def _paint_edge(
    painter: QPainter, frame: QRectF, theme: Theme, *, selected: bool, focused: bool
) -> None:
    radius = theme.radius(Radius.CONTROL)
    ink = theme.colour(Colour.ACCENT if selected else Colour.LINE2)
    clear = QColor(Qt.GlobalColor.transparent)
    rounded(painter, frame, radius, QPen(ink, 3 if selected else 1), clear)
    if focused:
        focus_ring(painter, frame.adjusted(-2, -2, 2, 2), radius + 2, theme)


def _paint_badges(
    painter: QPainter, frame: QRectF, row: PhotoRow, theme: Theme, *, rtl: bool
) -> None:
    if row.use is EvidenceUse.USE:
        badge = _Badge("file-check", "", Colour.COMPLIANT)
        _paint_badge(painter, frame, badge, theme, rtl=rtl, above=True)
    elif row.use is EvidenceUse.LEAVE_OUT:
        badge = _Badge("file-x-2", "", Colour.NOT_APPLICABLE)
        _paint_badge(painter, frame, badge, theme, rtl=rtl, above=True)
    if row.faces:
        text = _faces_text(theme, row.faces, frame.width())
        badge = _Badge("scan-face", text, Colour.WARNING)
        _paint_badge(painter, frame, badge, theme, rtl=rtl, above=False)
    elif row.hidden_areas:
        badge = _Badge("eye-off", str(row.hidden_areas), Colour.NOT_APPLICABLE)
        _paint_badge(painter, frame, badge, theme, rtl=rtl, above=False)


def _faces_text(theme: Theme, faces: int, room: float) -> str:
    text = counted("PhotoGrid", "1 face", "%n faces", faces)
    wide = width_of(theme.font(TextRole.CAPTION, 600), text) + theme.px(60)
    return text if wide <= room else str(faces)


def _paint_badge(
    painter: QPainter, frame: QRectF, badge: _Badge, theme: Theme, *, rtl: bool, above: bool
) -> None:
    """At the top end corner, or at the bottom start corner."""
    font = theme.font(TextRole.CAPTION, 600)
    side, pad = theme.px(14), theme.px(5)
    width = side + pad * 2
    if badge.text:
        width = round(side + width_of(font, badge.text) + pad * 3.4)
    height = theme.px(22)
    inner = frame.adjusted(theme.px(6), theme.px(6), -theme.px(6), -theme.px(6))
    if above:
        box = place_end(inner, 0, width, height, rtl=rtl)
        box.moveTop(inner.top())
    else:
        box = place(inner, 0, width, height, rtl=rtl)
        box.moveBottom(inner.bottom())
    no_pen = QPen(Qt.PenStyle.NoPen)
    rounded(painter, box, theme.radius(Radius.MARK), no_pen, theme.colour(badge.fill))
    theme.draw_icon(painter, badge.icon, badge.ink, place(box, pad, side, side, rtl=rtl))
    painter.setFont(font)
    painter.setPen(theme.colour(badge.ink))
    painter.drawText(between(box, side + pad * 2, pad, rtl=rtl), start_flags(rtl=rtl), badge.text)
