"""A photo with its marks, to draw on: by pointer, by two taps, or by keys alone.

It shows marks and says what a person did to them; it must not keep or change them. The list of
faces beside it is its twin for screen readers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit.assessment.photo_marks import FULL, Box, MarkKind, PhotoMark
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.mark_painting import paint_mark, paint_outline, words_box
from bwaudit_ui.widgets.painting import focus_ring
from bwaudit_ui.widgets.zooming import zoom_factor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from bwaudit.assessment.photo_marks import Point

_TAP: Final = 6
_REACH: Final = 22
"""Half of 44 pixels: what a finger hits."""

_STEP: Final = 100
_ZOOMS: Final = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0)
_PADDING: Final = 20


class PhotoStage(QWidget):
    """Draw on a photo.

    Signals:
        mark_drawn(MarkKind, list): a new mark, with its points in parts of the photo.
        mark_reshaped(str, list): a mark has other points.
        mark_chosen(str): a mark was pressed, or empty: the photo beside all marks.
        nudged(int, int): arrow keys: move the selected mark.
        stretched(int, int): Shift and arrow keys: size it.
        insert_wanted(): put a mark into the middle.
        remove_wanted(): take the selected mark away.
    """

    mark_drawn = Signal(object, list)
    mark_reshaped = Signal(str, list)
    mark_chosen = Signal(str)
    nudged = Signal(int, int)
    stretched = Signal(int, int)
    insert_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo_stage")
        self._picture = QImage()
        self._words = ""
        self.retranslate()
        self._marks: tuple[PhotoMark, ...] = ()
        self._faces: tuple[Box, ...] = ()
        self._selected = ""
        self._tool = MarkKind.HIDE
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._pressed: QPointF | None = None
        self._first: Point | None = None
        self._trail: list[Point] = []
        self._held = ""
        self._corner = -1
        self._read_only = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        theme_of(self).changed.connect(self.update)

    # What to show

    def set_picture(self, picture: QImage) -> None:
        """Show a photo without marks; a null one shows the words alone."""
        self._picture = picture
        self._first = None
        self.zoom_to(1.0)

    def retranslate(self) -> None:
        """Take the words of the language in force, where nothing names the photo."""
        if not self._words:
            self.setAccessibleName(self.tr("Photo"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def set_words(self, words: str) -> None:
        """Name it, and say it where there is no picture."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def set_marks(
        self, marks: Sequence[PhotoMark], faces: Sequence[Box] = (), selected: str = ""
    ) -> None:
        """Show marks, faces that can still be seen, and which mark is selected."""
        self._marks, self._faces, self._selected = tuple(marks), tuple(faces), selected
        self.update()

    def set_tool(self, tool: MarkKind) -> None:
        """What the pointer draws from now on."""
        self._tool = tool
        self._first = None
        self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be drawn."""
        self._read_only = read_only

    @property
    def zoom(self) -> float:
        """How many times larger than the whole photo in its frame."""
        return self._zoom

    def zoom_to(self, zoom: float) -> None:
        """Show the photo larger or smaller, within limits."""
        self._zoom = max(_ZOOMS[0], min(_ZOOMS[-1], zoom))
        self._keep_inside()
        self.update()

    def zoom_by(self, steps: int) -> None:
        """Zoom by stops."""
        nearest = min(range(len(_ZOOMS)), key=lambda n: abs(_ZOOMS[n] - self._zoom))
        self.zoom_to(_ZOOMS[max(0, min(len(_ZOOMS) - 1, nearest + steps))])

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(640), theme.px(420))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(180), theme.px(100))

    # Where things are

    def picture_rect(self) -> QRectF:
        """Where the whole photo lies; larger than the widget when zoomed."""
        room = QRectF(self.rect()).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        size = QSizeF(self._picture.size()) if not self._picture.isNull() else QSizeF(4, 3)
        fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF(QPointF(), fitted * self._zoom)
        shown.moveTopLeft(
            room.center()
            - QPointF(self._centre.x() * shown.width(), self._centre.y() * shown.height())
        )
        return shown

    def _keep_inside(self) -> None:
        half = 0.5 / self._zoom
        self._centre = QPointF(
            min(max(self._centre.x(), half), 1 - half), min(max(self._centre.y(), half), 1 - half)
        )

    def at(self, point: Point) -> QPointF:
        """A point of the photo, in pixels of the widget."""
        rect = self.picture_rect()
        return QPointF(
            rect.left() + point[0] / FULL * rect.width(),
            rect.top() + point[1] / FULL * rect.height(),
        )

    def point_at(self, position: QPointF) -> Point:
        """Where in the photo a pixel of the widget is, the nearest one inside."""
        rect = self.picture_rect()
        x = (position.x() - rect.left()) / max(1.0, rect.width()) * FULL
        y = (position.y() - rect.top()) / max(1.0, rect.height()) * FULL
        return max(0, min(FULL, round(x))), max(0, min(FULL, round(y)))

    def _hit(self, position: QPointF) -> str:
        """The mark under a place, the selected one first, the newest before older ones."""
        order = sorted(
            self._marks,
            key=lambda mark: (mark.id == self._selected, mark.kind is not MarkKind.CROP, mark.id),
            reverse=True,
        )
        for mark in order:
            if mark.kind is MarkKind.NO_FACE:
                continue
            box = self._box_on_screen(mark)
            reach = 4 if mark.kind.is_area else 12
            inside = box.adjusted(-reach, -reach, reach, reach).contains(position)
            if mark.kind is MarkKind.CROP and mark.id != self._selected:
                continue
            if inside:
                return mark.id
        return ""

    def _box_on_screen(self, mark: PhotoMark) -> QRectF:
        (left_top, right_bottom) = mark.box.corners
        box = QRectF(self.at(left_top), self.at(right_bottom))
        if mark.kind is MarkKind.TEXT:
            return words_box(mark.text, box.topLeft(), self.picture_rect())
        return box

    def _handles(self) -> list[QPointF]:
        mark = self._mark(self._selected)
        if mark is None or mark.kind in (MarkKind.PEN, MarkKind.TEXT):
            return []
        if mark.kind is MarkKind.ARROW:
            return [self.at(point) for point in mark.points]
        box = mark.box
        return [
            self.at(corner)
            for corner in (
                (box.left, box.top),
                (box.right, box.top),
                (box.right, box.bottom),
                (box.left, box.bottom),
            )
        ]

    def _mark(self, wanted: str) -> PhotoMark | None:
        return next((mark for mark in self._marks if mark.id == wanted), None)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._picture.isNull():
            super().mousePressEvent(event)
            return
        position = event.position()
        self._pressed, self._trail = position, [self.point_at(position)]
        self._held, self._corner = "", -1
        if self._read_only or self._first is not None:
            return
        for number, handle in enumerate(self._handles()):
            if (handle - position).manhattanLength() <= _REACH:
                self._held, self._corner = self._selected, number
                return
        self._held = self._hit(position)
        if self._held:
            self.mark_chosen.emit(self._held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        self._trail.append(self.point_at(event.position()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._read_only:
            return
        end = self.point_at(event.position())
        moved = (event.position() - pressed).manhattanLength() > _TAP
        if self._held:
            if moved:
                self.mark_reshaped.emit(self._held, list(self._reshaped(end)))
        elif moved:
            self._draw([*self._trail, end])
        else:
            self._tap(end)
        self._trail, self._held, self._corner = [], "", -1
        self.update()

    def _tap(self, point: Point) -> None:
        """The first tap sets a corner, the second the one across. Words need one tap."""
        if self._tool is MarkKind.TEXT:
            self._draw([point, point])
        elif self._first is None:
            self._first = point
            self.mark_chosen.emit("")
        else:
            first, self._first = self._first, None
            self._draw([first, point])

    def _draw(self, trail: Sequence[Point]) -> None:
        self._first = None
        ends = [trail[0], trail[-1]]
        if self._tool is MarkKind.TEXT:
            points = ends[:1]
        elif self._tool is MarkKind.PEN:
            points = _thinned(trail)
        elif self._tool.is_area:
            points = list(Box.around(ends).corners)
        else:
            points = ends
        self.mark_drawn.emit(self._tool, points)

    def _reshaped(self, end: Point) -> Sequence[Point]:
        mark = self._mark(self._held)
        assert mark is not None
        start = self._trail[0]
        if self._corner < 0:
            box = mark.box
            right = max(-box.left, min(FULL - box.right, end[0] - start[0]))
            down = max(-box.top, min(FULL - box.bottom, end[1] - start[1]))
            return [(x + right, y + down) for x, y in mark.points]
        if mark.kind is MarkKind.ARROW:
            return [end if n == self._corner else point for n, point in enumerate(mark.points)]
        box = mark.box
        across = ((box.right, box.bottom), (box.left, box.bottom), (box.left, box.top))
        fixed = (*across, (box.right, box.top))[self._corner]
        return Box.around([fixed, end]).corners

    # Keys, wheel, fingers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-_STEP, 0),
            Qt.Key.Key_Right: (_STEP, 0),
            Qt.Key.Key_Up: (0, -_STEP),
            Qt.Key.Key_Down: (0, _STEP),
        }
        move = moves.get(Qt.Key(event.key()))
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if move is not None and bare == Qt.KeyboardModifier.NoModifier:
            self.nudged.emit(*move) if self._selected else self._pan(*move)
        elif move is not None and bare == Qt.KeyboardModifier.ShiftModifier:
            self.stretched.emit(*move)
        elif event.key() == Qt.Key.Key_Insert:
            self.insert_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _pan(self, right: float, down: float) -> None:
        self._centre += QPointF(right / FULL * 5, down / FULL * 5)
        self._keep_inside()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        self._pan(-turn.x(), -turn.y())
        event.accept()

    def event(self, event: QEvent) -> bool:
        factor = zoom_factor(event)
        if factor is not None:
            self.zoom_to(self._zoom * factor)
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme.colour(Colour.MEDIA))
        if self._picture.isNull():
            painter.setPen(theme.colour(Colour.RAIL_INK))
            painter.setFont(theme.font(TextRole.BODY))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()), flags, self._words)
        else:
            self._paint_photo(painter)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), theme.radius(Radius.MARK), theme)
        painter.end()

    def _paint_photo(self, painter: QPainter) -> None:
        rect = self.picture_rect()
        painter.drawImage(rect, self._picture)
        for mark in self._shown():
            if mark.kind is MarkKind.CROP:
                self._paint_crop(painter, rect, mark)
            else:
                paint_mark(painter, mark, [self.at(point) for point in mark.points], rect)
        for face in self._faces:
            box = QRectF(self.at(face.corners[0]), self.at(face.corners[1]))
            paint_outline(painter, box, dashed=True)
        selected = self._mark(self._selected)
        if selected is not None and selected.kind is not MarkKind.NO_FACE:
            paint_outline(painter, self._box_on_screen(selected), dashed=True)
            for handle in self._handles():
                painter.setPen(QPen(QColor("black"), 2))
                painter.setBrush(QColor("white"))
                painter.drawEllipse(handle, 9, 9)
        if self._first is not None:
            painter.setPen(QPen(QColor("black"), 2))
            painter.setBrush(QColor("white"))
            painter.drawEllipse(self.at(self._first), 7, 7)

    def _shown(self) -> list[PhotoMark]:
        """The marks as they are to be painted, with what is being drawn or moved just now."""
        shown = list(self._marks)
        if len(self._trail) > 1 and self._pressed is not None and not self._read_only:
            end = self._trail[-1]
            if self._held:
                points = tuple(self._reshaped(end))
                shown = [
                    PhotoMark(each.id, each.kind, points, each.text)
                    if each.id == self._held
                    else each
                    for each in shown
                ]
            elif self._tool is MarkKind.PEN:
                shown.append(PhotoMark("", MarkKind.PEN, tuple(self._trail)))
            elif self._tool is not MarkKind.TEXT:
                shown.append(PhotoMark("", self._tool, (self._trail[0], end)))
        return shown

    def _paint_crop(self, painter: QPainter, rect: QRectF, mark: PhotoMark) -> None:
        (left_top, right_bottom) = mark.box.corners
        kept = QRectF(self.at(left_top), self.at(right_bottom))
        outside = QPolygonF(rect).subtracted(QPolygonF(kept))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 14, 20, 190))
        painter.drawPolygon(outside)
        paint_outline(painter, kept, dashed=False)


def _thinned(trail: Sequence[Point]) -> list[Point]:
    """A stroke without points that add nothing: at most one each two hundredth of the photo."""
    kept = [trail[0]]
    for x, y in trail[1:]:
        if abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= FULL // 200:
            kept.append((x, y))
    if len(kept) == 1 or kept[-1] != trail[-1]:
        kept.append(trail[-1])
    return kept
