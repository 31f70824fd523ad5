"""The confidential box: closed by default with a count, an editor when opened, locked in meetings.

It must not keep the text: closing empties the editor before it is hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import IconLabel
from bwaudit_ui.widgets.painting import rounded
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Kbd, Text

_IDLE_MS = 60_000


class ConfidentialBox(QFrame):
    """Notes that are never printed or shown in the exit meeting.

    Closed it holds no text at all. Open it closes by itself after 60 s without typing, when the
    focus leaves the window, and when it is out of sight, as behind the cover.

    Signals:
        open_wanted(): a person wants to read or write; answer with `open_with(text)`.
        text_changed(str): the whole text after each change.
        closed(): the box closed; nothing of the text is in it any more.
    """

    open_wanted = Signal()
    text_changed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, idle_ms: int = _IDLE_MS) -> None:
        super().__init__(parent)
        self._count = 0
        self._open = False
        self._title = Text(role=TextRole.STRONG, ink=Colour.CONFIDENTIAL, wrap=True)
        self._number = Text(role=TextRole.STRONG, ink=Colour.CONFIDENTIAL, tabular=True)
        self._words = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self._button = Button(self.tr("Open notes"), icon="eye")
        self._keys = Kbd("Alt N")
        self._editor = GrowingText(least_lines=3)
        self._editor.set_confidential()
        self._editor.setProperty("tone", "confidential")
        self._editor.hide()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self.close_box)
        self._lay_out()
        self._button.clicked.connect(self._press)
        self._editor.text_changed.connect(self._typed)
        theme_of(self).changed.connect(self.update)
        self.retranslate()

    def _lay_out(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for row in (head, foot):
            space(row, 0, 8)
        space(column, (13, 10, 13, 12), 6)
        head.addWidget(IconLabel("lock", Colour.CONFIDENTIAL, 18))
        head.addWidget(self._title, 1)
        head.addWidget(self._number)
        foot.addWidget(self._button)
        foot.addStretch(1)
        foot.addWidget(self._keys)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self._editor)
        column.addLayout(foot)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Confidential notes"))
        self._editor.setAccessibleName(self.tr("Confidential notes"))
        self._editor.setAccessibleDescription(self.tr("Never printed or shown in the exit meeting"))
        self._tell()

    def set_count(self, count: int) -> None:
        """Say how many notes there are."""
        if count != self._count:
            self._count = count
            self._tell()

    def show_keys(self, keys: str) -> None:
        """What stands on the key cap beside the button."""
        self._keys.set_keys(keys)

    def is_open(self) -> bool:
        """Tell whether text is shown."""
        return self._open

    def open_with(self, text: str) -> None:
        """Show the editor with a text and put the focus there."""
        self._open = True
        self._editor.set_text(text)
        self._tell()
        self._editor.moveCursor(QTextCursor.MoveOperation.End)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._idle.start()

    @Slot()
    def close_box(self) -> None:
        """Empty and hide the editor."""
        if not self._open:
            return
        self._open = False
        self._idle.stop()
        self._editor.set_text("")
        self._editor.document().clearUndoRedoStacks()
        self._tell()
        self.closed.emit()

    def editor(self) -> GrowingText:
        """The editor; hidden and empty while closed."""
        return self._editor

    def open_button(self) -> Button:
        """The button that opens and closes."""
        return self._button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._open:
            self.close_box()
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # ActivationChange reaches windows only; this one goes to everything inside them.
        if event.type() == QEvent.Type.WindowDeactivate:
            self.close_box()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        # The cover, another page or another tab: out of sight, the text goes as well.
        super().hideEvent(event)
        if not event.spontaneous():
            self.close_box()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(theme.colour(Colour.CONFIDENTIAL), theme.border)
        fill = theme.colour(Colour.CONFIDENTIAL_SOFT)
        rounded(painter, QRectF(self.rect()), theme.radius(Radius.CONTROL), edge, fill)
        painter.end()

    def _tell(self) -> None:
        self._number.setText(str(self._count) if self._count else "")
        if self._open:
            words = self.tr("Never printed or shown in the exit meeting. No names.")
        else:
            words = self.tr("Closed. Never printed or shown in the exit meeting.")
        self._words.setText(words)
        self._editor.setVisible(self._open)
        self._button.set_icon_name("eye-off" if self._open else "eye")
        self._button.set_words(self.tr("Close notes") if self._open else self.tr("Open notes"))
        count = self._count
        said = counted("ConfidentialBox", "1 note", "%n notes", count)
        self._button.setAccessibleDescription(said)

    @Slot()
    def _press(self) -> None:
        if self._open:
            self.close_box()
        else:
            self.open_wanted.emit()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._idle.start()
        self.text_changed.emit(text)
