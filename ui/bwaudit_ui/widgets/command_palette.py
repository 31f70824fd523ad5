"""Search and commands over the whole window: a field, groups of results, keys.

It must not search or run anything: it tells the words typed and the row chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.models.palette_list import PaletteGroup, PaletteListModel, PaletteRole, PaletteRow
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.palette_rows import PaletteRows
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Kbd, Rule, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 720
_MOST_ROWS = 10


class CommandPalette(QDialog):
    """A scrim over its parent with the palette on it; hidden until `open_with`.

    Keeps the focus while open and gives it back when it closes. Enter opens, arrows move, Esc or a
    press on the scrim closes. A dialog for assistive technology, which hears the row that is
    current, since the focus stays in the field; no window of its own.

    Signals:
        query_changed(str): the words typed; answer with `set_results`.
        row_chosen(str): key of a row; the palette has closed.
        closed(): it was closed without a choice.
    """

    query_changed = Signal(str)
    row_chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setProperty("part", "scrim")
        self._before: QWidget | None = None
        self._rows = PaletteListModel(self)
        self._input = QLineEdit()
        self._input.setProperty("bare", True)
        self._list = QListView()
        self._hint = Text(ink=Colour.INK2)
        self._footer = QWidget()
        self._frame = QFrame(self)
        self._frame.setProperty("part", "card")
        self._footer_words = self._build_footer()
        self._build()
        self.hide()
        parent.installEventFilter(self)
        theme_of(self).changed.connect(self._follow)
        self._follow()
        self.retranslate()

    def _build(self) -> None:
        self._list.setModel(self._rows)
        self._list.setItemDelegate(PaletteRows(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Qt would scroll to the first row once it is shown, past the heading above it.
        self._list.setAutoScroll(False)
        self._list.setMinimumHeight(0)
        top = QHBoxLayout()
        space(top, (20, 6, 20, 6), 8)
        top.addWidget(self._input)
        column = self._column = QVBoxLayout(self._frame)
        space(column, 1, 0)
        column.addLayout(top)
        column.addWidget(Rule())
        column.addWidget(self._hint)
        column.addWidget(self._list, 1)
        column.addWidget(Rule())
        column.addWidget(self._footer)
        shadow = QGraphicsDropShadowEffect(self._frame)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        self._frame.setGraphicsEffect(shadow)
        self._shadow = shadow
        self._input.textEdited.connect(self.query_changed)
        self._input.installEventFilter(self)
        self._list.clicked.connect(self._press)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Search and commands"))
        self._input.setPlaceholderText(self.tr("Search or run a command"))
        self._input.setAccessibleName(self.tr("Search or run a command"))
        self._list.setAccessibleName(self.tr("Results"))
        self._hint.setText(self.tr("Nothing found"))
        words = (self.tr("Move"), self.tr("Open"), self.tr("Close"))
        for label, text in zip(self._footer_words, words, strict=True):
            label.setText(text)

    def open_with(self, text: str = "") -> None:
        """Show the palette with some words typed, and ask for results."""
        window = self.window()
        self._before = window.focusWidget()
        self._input.setText(text)
        self.show()
        self.raise_()
        self._settle()
        self._input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._input.selectAll()
        self.query_changed.emit(text)

    def query(self) -> str:
        """The words typed."""
        return self._input.text()

    def input(self) -> QLineEdit:
        """The field."""
        return self._input

    def set_results(self, groups: Sequence[PaletteGroup]) -> None:
        """Show results; the first is current."""
        self._rows.set_groups(groups)
        self._list.setCurrentIndex(self._rows.first_row())
        self._list.scrollToTop()
        self._hint.setVisible(self._rows.rowCount() == 0)
        self._settle()
        if self.isVisible() and self._input.text().strip():
            self._say_current()

    def current_key(self) -> str:
        """Key of the current row, or empty."""
        row = self._list.currentIndex().data(PaletteRole.ROW)
        return row.key if isinstance(row, PaletteRow) else ""

    def close_palette(self) -> None:
        """Hide it and give the focus back. Emits nothing."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._settle()
        if watched is self._input and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._frame.geometry().contains(event.position().toPoint()):
            self._dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme_of(self).colour(Colour.SCRIM, 0.45))
        painter.end()

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            index = self._rows.step(self._list.currentIndex(), steps[key])
            self._list.setCurrentIndex(index)
            if index == self._rows.first_row():
                self._list.scrollToTop()  # with the heading above it
            else:
                self._list.scrollTo(index)
            self._say_current()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.current_key())
            return True
        if key == Qt.Key.Key_Escape:
            self._dismiss()
            return True
        return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def _say_current(self) -> None:
        index = self._list.currentIndex()
        announce(self, str(index.data()) if index.isValid() else self._hint.text())

    def _choose(self, key: str) -> None:
        if not key:
            return
        self.close_palette()
        self.row_chosen.emit(key)

    def _dismiss(self) -> None:
        self.close_palette()
        self.closed.emit()

    def _build_footer(self) -> list[Text]:
        row = QHBoxLayout(self._footer)
        space(row, (18, 9, 18, 9), 12)
        words = []
        for caps in ("↑ ↓", "Enter", "Esc"):
            label = Text(role=TextRole.CAPTION, ink=Colour.INK2)
            row.addWidget(Kbd(caps))
            row.addWidget(label)
            words.append(label)
        row.addStretch(1)
        return words

    def _settle(self) -> None:
        parent = self.parentWidget()
        if parent is None or self.isHidden():
            return
        theme = theme_of(self)
        self.setGeometry(parent.rect())
        margin = theme.px(12)
        width = min(theme.px(_WIDTH), self.width() - margin * 2)
        self._footer.setVisible(width >= theme.px(480))
        rows = sum(
            self._list.sizeHintForRow(number)
            for number in range(min(self._rows.rowCount(), _MOST_ROWS))
        )
        self._list.setVisible(rows > 0)  # an empty list would take the room of what is said
        self._column.invalidate()
        chrome = self._frame.sizeHint().height()
        if rows:
            chrome -= self._list.sizeHint().height()
        top = min(theme.px(90), self.height() // 8)
        height = min(chrome + rows + theme.px(6), self.height() - top - margin)
        self._frame.setGeometry((self.width() - width) // 2, top, width, height)

    @Slot(QModelIndex)
    def _press(self, index: QModelIndex) -> None:
        row = index.data(PaletteRole.ROW)
        if isinstance(row, PaletteRow):
            self._choose(row.key)

    @Slot()
    def _follow(self) -> None:
        theme = theme_of(self)
        self._input.setFont(theme.font(TextRole.LEAD))
        self._shadow.setColor(theme.colour(Colour.SHADOW, 0.35))
        self._hint.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        self._settle()
