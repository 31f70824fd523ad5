"""Photos in a grid that fills its width, with its own scroll bar or growing with its content.

It must not load or change photos.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QScroller,
    QWidget,
)

from bwaudit_ui.models.photo_list import PhotoListModel, PhotoRole, PhotoRow
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.widgets.photo_tiles import PhotoTiles

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


Index = QModelIndex | QPersistentModelIndex


class PhotoGrid(QListView):
    """A grid over a `PhotoListModel`.

    `columns=0` takes as many as fit at `least_width` pixels (at 100 %). `grow=True` makes the grid
    as tall as its content, without an inner scroll bar. `film_strip=True` is one scrolling row.

    Signals:
        photo_opened(str): Enter, or a tap on a photo that was current already.
        photo_chosen(str): another photo became current.
        selection_changed_to(list): ids selected.
    """

    photo_opened = Signal(str)
    photo_chosen = Signal(str)
    selection_changed_to = Signal(list)

    def __init__(
        self,
        photos: PhotoListModel,
        *,
        columns: int = 2,
        least_width: int = 150,
        ratio: float = 0.95,
        grow: bool = False,
        film_strip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._columns = columns
        self._least_width = least_width
        self._ratio = ratio
        self._grow = grow
        self._film_strip = film_strip
        self._pressed_current = QModelIndex()
        self._tiles = PhotoTiles(self)
        self.setModel(photos)
        self.setItemDelegate(self._tiles)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_scroll_bars()
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._tap)
        photos.modelReset.connect(self._arrange)
        theme_of(self).changed.connect(self._arrange)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Photos"))

    def current_photo(self) -> str:
        """Id of the current photo, or empty."""
        return _id_of(self.currentIndex())

    def set_current(self, photo_id: str) -> None:
        """Make a photo current."""
        index = self._photos.index_of(photo_id)
        if index.isValid():
            # By itself Qt leaves the photo before selected too while Ctrl is held, as for Ctrl+Z.
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, how)
            self.scrollTo(index)

    def chosen(self) -> list[str]:
        """Ids selected, in order."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [_id_of(index) for index in rows]

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        width = theme.px(self._least_width) * max(1, self._columns)
        height = self._content_height() if self._grow else theme.px(300)
        return QSize(width, self._strip_height() if self._film_strip else height)

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        least = theme.px(110)
        return QSize(least, self.sizeHint().height() if self._grow else least)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: type-to-find would eat single keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_photo():
            self.photo_opened.emit(self.current_photo())
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._pressed_current = QModelIndex()
        if current.isValid():
            self.photo_chosen.emit(_id_of(current))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed_to.emit(self.chosen())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _set_scroll_bars(self) -> None:
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self._film_strip:
            self.setWrapping(False)
            self.setFlow(QListView.Flow.LeftToRight)
            self.setVerticalScrollBarPolicy(off)
        else:
            self.setHorizontalScrollBarPolicy(off)
        if self._grow:
            self.setVerticalScrollBarPolicy(off)

    def _column_count(self) -> int:
        if self._columns:
            return self._columns
        return max(1, self._full_room() // theme_of(self).px(self._least_width))

    def _room(self) -> int:
        """Width for cells. The list keeps the place of a scroll bar free while it may come."""
        bar = self.verticalScrollBar()
        may_come = not self._grow and not bar.isVisible()
        return self.viewport().width() - 2 - (bar.sizeHint().width() if may_come else 0)

    def _full_room(self) -> int:
        """Width for cells, were there no scroll bar around a list that grows. Columns and heights
        go by it: photos that are just as tall as there is room would else bring the bar, be lower
        beside it, lose it, and so on without end. Whether the bar is there is not asked: in the
        middle of a layout it still is, or is not yet."""
        around = self.parentWidget() if self._grow else None
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if around is None or inside is None:
            return self._room()
        beside = inside.width() - self.viewport().width()
        return max(1, around.contentsRect().width() - beside - 2)

    def _cell(self) -> QSize:
        if self._film_strip:
            width = theme_of(self).px(self._least_width)
            return QSize(width, round(width * self._ratio))
        columns = self._column_count()
        tall = round(max(1, self._full_room() // columns) * self._ratio)
        return QSize(max(1, self._room() // columns), tall)

    def _content_height(self) -> int:
        rows = -(-self._photos.rowCount() // self._column_count())
        return rows * self._cell().height() + (4 if rows else 0)

    def _strip_height(self) -> int:
        return self._cell().height() + self.horizontalScrollBar().sizeHint().height()

    @Slot(QModelIndex)
    def _tap(self, index: QModelIndex) -> None:
        """The first tap makes a photo current, the second opens it; no double tap is needed."""
        if index == self._pressed_current:
            self.photo_opened.emit(_id_of(index))
        self._pressed_current = index

    @Slot()
    def _arrange(self) -> None:
        cell = self._cell()
        self._tiles.set_cell(cell)
        self.setGridSize(cell)
        if self._grow:
            self.setFixedHeight(self._content_height())
        if self._film_strip:
            self.setFixedHeight(self._strip_height())


def _id_of(index: Index) -> str:
    row = index.data(PhotoRole.ROW) if index.isValid() else None
    return row.id if isinstance(row, PhotoRow) else ""
