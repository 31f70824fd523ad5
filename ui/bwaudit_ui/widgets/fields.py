"""Fields: a control with its label, hint and error, named for assistive technology.

One class for all errors of input. It must not validate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.lines import ProblemLine
from bwaudit_ui.widgets.painting import place, width_of
from bwaudit_ui.widgets.reading_order import bring_into_view
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text, restyle, set_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent


_MOST_IN_LINE = 4_001
"""One more than any line may have, so that it is told as too long; Qt takes most of a second to lay
out the 32,767 characters it would take."""


class LineInput(QLineEdit):
    """One line of text.

    `numeric=True` is for figures: Latin order even in right-to-left text, aligned to the end edge
    of it.

    Signals:
        text_changed(str): after each change by a person.
        left(): the focus went elsewhere: save now.
    """

    text_changed = Signal(str)
    left = Signal()

    def __init__(self, *, numeric: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxLength(_MOST_IN_LINE)
        self._numeric = numeric
        if numeric:
            self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.textEdited.connect(self.text_changed)
        theme_of(self).changed.connect(self._follow)
        self._follow()

    def set_text(self, text: str) -> None:
        """Show a text without a signal. Does nothing if it is the same, so a caret stays."""
        if text != self.text():
            self.setText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @Slot()
    def _follow(self) -> None:
        self.take_theme()

    def take_theme(self) -> None:
        """Take font and alignment of the theme. Subclasses extend this and never the slot: Qt does
        not let go of a slot that is overridden when its widget dies."""
        set_font(self, theme_of(self).font(TextRole.BODY))
        if self._numeric:
            rtl = self.isRightToLeft()
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            middle = Qt.AlignmentFlag.AlignVCenter
            self.setAlignment(side | middle | Qt.AlignmentFlag.AlignAbsolute)


class FilterInput(LineInput):
    """A line that filters a list: a magnifier at the start, Esc clears it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.text_changed.emit("")
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = theme_of(self)
        rtl = self.isRightToLeft()
        side = theme.px(18)
        painter = QPainter(self)
        spot = place(QRectF(self.rect()), theme.px(14), side, side, rtl=rtl)
        theme.draw_icon(painter, "search", Colour.INK2, spot, rtl=rtl)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.take_theme()
        super().changeEvent(event)

    def take_theme(self) -> None:
        super().take_theme()
        room = theme_of(self).px(26)
        rtl = self.isRightToLeft()
        self.setTextMargins(0 if rtl else room, 0, room if rtl else 0, 0)


class SecretField(QWidget):
    """A PIN or recovery code: hidden, can be shown, can be pasted.

    Signals:
        submitted(str): Enter was pressed.
        text_changed(str): after each change by a person.
    """

    submitted = Signal(str)
    text_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._input = LineInput(parent=self)
        self._input.setEchoMode(QLineEdit.EchoMode.Password)
        sensitive = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self._input.setInputMethodHints(sensitive)
        self._show = Button(kind=ButtonKind.GHOST, icon="eye", parent=self)
        self._show.clicked.connect(self._toggle)
        row = QHBoxLayout(self)
        space(row, 0, 8)
        row.addWidget(self._input, 1)
        row.addWidget(self._show)
        self.setFocusProxy(self._input)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._input.text_changed.connect(self.text_changed)
        self._input.returnPressed.connect(self._submit)
        self.retranslate()

    def line(self) -> LineInput:
        """The input itself."""
        return self._input

    def text(self) -> str:
        """What was typed."""
        return self._input.text()

    def type_in(self, text: str) -> None:
        """Add characters, as a key pad does."""
        self._input.insert(text)
        self.text_changed.emit(self._input.text())

    def erase_last(self) -> None:
        """Take the last character back."""
        self._input.backspace()
        self.text_changed.emit(self._input.text())

    def clear(self) -> None:
        """Forget what was typed, and hide the next."""
        self._input.clear()
        self._set_shown(shown=False)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._set_shown(shown=self._input.echoMode() == QLineEdit.EchoMode.Normal)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _set_shown(self, *, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self._input.setEchoMode(modes.Normal if shown else modes.Password)
        self._show.set_icon_name("eye-off" if shown else "eye")
        self._show.set_words(
            self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        )

    @Slot()
    def _toggle(self) -> None:
        self._set_shown(shown=self._input.echoMode() == QLineEdit.EchoMode.Password)

    @Slot()
    def _submit(self) -> None:
        self.submitted.emit(self._input.text())


class Field(QWidget):
    """Label, hint, error and control, in this order.

    The label names the control; hint and error are its description. `set_error("")` clears.
    """

    def __init__(
        self, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._control = control
        self._error = ""
        self._label = Text(label, TextRole.STRONG, wrap=True)
        self._hint = Text(hint, TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self._problem = ProblemLine()
        self._inputs = [control, *control.findChildren(LineInput)]
        self._column = QVBoxLayout(self)
        space(self._column, 0, 5)
        for part in (self._label, self._hint, self._problem, control):
            self._column.addWidget(part)
        # Maximum would cap the height at that of the preferred width, and cut errors that wrap.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(control)
        self._tell()

    def sizeHint(self) -> QSize:
        """Layouts ask for its height at its width; at any other nothing is measured."""
        return self._column.sizeHint()

    def control(self) -> QWidget:
        """The control inside."""
        return self._control

    def set_label(self, label: str) -> None:
        """Change the label."""
        if label != self._label.text():
            self._label.setText(label)
            self._tell()

    def set_hint(self, hint: str) -> None:
        """Change the hint; empty hides it."""
        if hint != self._hint.text():
            self._hint.setText(hint)
            self._tell()

    def hint_width(self) -> float:
        """Width of the hint in one line."""
        return width_of(self._hint.font(), self._hint.text())

    def error(self) -> str:
        """The error shown, or empty."""
        return self._error

    def set_error(self, sentence: str) -> None:
        """Show what is wrong and what to do, with the same words as any summary."""
        if sentence == self._error:
            return
        self._error = sentence
        self._problem.set_text(sentence)
        for part in self._inputs:
            restyle(part, "tone", "problem" if sentence else "")
        self._tell()
        if sentence and any(part.hasFocus() for part in self._inputs):
            # A sentence that comes while somebody types pushes the box away from under the cursor.
            QTimer.singleShot(0, self._control, self.show_whole)

    @Slot()
    def show_whole(self) -> None:
        """Scroll to what is wrong and, where there is not room for both, to the box."""
        bring_into_view(self)
        bring_into_view(self._control)

    def _tell(self) -> None:
        self._hint.setVisible(bool(self._hint.text()))
        self._problem.setVisible(bool(self._error))
        described = " ".join(part for part in (self._hint.text(), self._error) if part)
        for part in self._inputs:
            part.setAccessibleName(self._label.text())
            part.setAccessibleDescription(described)
