"""Where files and pictures are dropped or pasted.

It must not open what it gets: it tells paths and pictures, whatever they are.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bwaudit_ui.runtime.copies import contents, copied_now
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.painting import focus_ring, height_of, rounded


class DropTarget(QObject):
    """Makes a widget take files and pictures, for panes that are larger than a `DropArea`.

    Signals:
        paths_dropped(list): local files, as Path.
        image_dropped(QImage): a picture without a file, as from the clipboard.
        hovered(bool): something that can be taken is over the widget.
    """

    paths_dropped = Signal(list)
    image_dropped = Signal(QImage)
    hovered = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hovered.emit(False)
            return self._accept(event, taken=self.take(contents(event.mimeData)))
        if isinstance(event, QDragEnterEvent):
            wanted = can_take(contents(event.mimeData))
            self.hovered.emit(wanted)
            return self._accept(event, taken=wanted)
        if isinstance(event, QDragLeaveEvent):
            self.hovered.emit(False)
        return False

    def paste(self) -> bool:
        """Take what is on the clipboard; tell whether there was anything to take."""
        return self.take(copied_now())

    def take(self, data: QMimeData | None) -> bool:
        """Take files, else a picture. An empty clipboard gives no data at all."""
        if data is None:
            return False
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.paths_dropped.emit(paths)
            return True
        picture = data.imageData() if data.hasImage() else None
        if isinstance(picture, QImage) and not picture.isNull():
            self.image_dropped.emit(picture)
            return True
        return False

    def _accept(self, event: QDropEvent, *, taken: bool) -> bool:
        if taken:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        return taken


def can_take(data: QMimeData | None) -> bool:
    """Tell whether there is a local file or a picture."""
    return data is not None and (any(url.isLocalFile() for url in data.urls()) or data.hasImage())


class DropArea(QWidget):
    """A dashed box to drop into. Has the focus for Ctrl+V; the words say so.

    Signals:
        paths_dropped(list), image_dropped(QImage): see `DropTarget`.
    """

    paths_dropped = Signal(list)
    image_dropped = Signal(QImage)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._hovered = False
        self._target = DropTarget(self)
        self._target.paths_dropped.connect(self.paths_dropped)
        self._target.image_dropped.connect(self.image_dropped)
        self._target.hovered.connect(self._light_up)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        theme_of(self).changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.set_text(self.tr("Drop photos here, or paste with Ctrl+V"))

    def set_text(self, text: str) -> None:
        """Change the words."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def paste(self) -> bool:
        """Take what is on the clipboard; tell whether there was anything to take."""
        return self._target.paste()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        tall = height_of(theme.font(TextRole.CAPTION)) + theme.px(30)
        return QSize(theme.px(200), max(theme.control_height(), round(tall)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(110), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.paste():
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(Radius.CONTROL)
        style = Qt.PenStyle.DashLine if theme.outlined else Qt.PenStyle.DotLine
        ink = Colour.ACCENT if self._hovered else Colour.LINE2
        pen = QPen(theme.colour(ink), theme.border, style)
        ground = Colour.ACCENT_SOFT if self._hovered else Colour.SURFACE
        rounded(painter, rect, radius, pen, theme.colour(ground))
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        painter.setFont(theme.font(TextRole.CAPTION, 500))
        painter.setPen(theme.colour(Colour.INK3))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(8, 2, -8, -2), flags, self._text)
        painter.end()

    @Slot(bool)
    def _light_up(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    @Slot()
    def _follow(self) -> None:
        self.updateGeometry()
        self.update()
