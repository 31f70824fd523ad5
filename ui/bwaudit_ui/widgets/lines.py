"""Lines of words with a sign before them.

They must not be pressed; a line that can be is a button.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.marks import Mark, StatusMark, mark_word
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text


class IconLabel(QLabel):
    """An icon beside words that say the same; it has no name of its own."""

    def __init__(
        self, icon: str, ink: Colour = Colour.INK2, size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._ink = ink
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self._follow)
        self._follow()

    def set_icon(self, icon: str, ink: Colour | None = None) -> None:
        """Show another icon."""
        self._icon = icon
        self._ink = ink or self._ink
        self._follow()

    @Slot()
    def _follow(self) -> None:
        rtl = self.isRightToLeft()
        theme = theme_of(self)
        self.setPixmap(theme.icon_pixmap(self._icon, self._ink, self._size, rtl=rtl))


class SignedLine(QWidget):
    """Words with a sign beside their first line; both in the middle of what height there is."""

    def __init__(self, sign: QWidget, words: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        row = QHBoxLayout()
        space(row, 0, 8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._column.addLayout(row)
        self._column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Layouts ask for its height at its width; at any other nothing is measured."""
        return self._column.sizeHint()

    def text(self) -> str:
        """The words."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Change the words."""
        self._words.setText(text)


class StateLine(SignedLine):
    """One fact with its icon, such as "Saved on this device at 10:42"."""

    def __init__(
        self,
        icon: str,
        text: str,
        *,
        ink: Colour = Colour.INK2,
        icon_ink: Colour | None = None,
        role: TextRole = TextRole.BODY,
        words: Text | None = None,
        parent: QWidget | None = None,
    ) -> None:
        sign = IconLabel(icon, icon_ink or ink, 18)
        super().__init__(sign, words or Text(text, role, ink=ink, wrap=True), parent)
        self._sign = sign

    def set_state(self, icon: str, text: str, ink: Colour) -> None:
        """Change icon, words and the colour of the icon."""
        self._sign.set_icon(icon, ink)
        self._words.setText(text)


class FactLine(QWidget):
    """What something is called, and at the end edge what it is: "Workers in all", "1,240"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Text(ink=Colour.INK2, wrap=True)
        self._value = Text(role=TextRole.STRONG)
        row = QHBoxLayout(self)
        space(row, 0, 12)
        row.addWidget(self._name, 1)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_fact(self, name: str, value: str) -> None:
        """Say another fact."""
        self._name.setText(name)
        self._value.setText(value)


class MarkLine(QWidget):
    """A status mark and its word, as in a legend."""

    def __init__(
        self, mark: Mark, role: TextRole = TextRole.CAPTION, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mark = mark
        self._words = Text(mark_word(mark), role, ink=Colour.INK2)
        row = QHBoxLayout(self)
        space(row, 0, 6)
        row.addWidget(StatusMark(mark, 15))
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._words.setText(mark_word(self._mark))
        super().changeEvent(event)


class ProblemLine(SignedLine):
    """A sentence about a problem, with its sign."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        sign = IconLabel("circle-alert", Colour.NON_COMPLIANT, 18)
        words = Text(text, TextRole.STRONG, ink=Colour.NON_COMPLIANT, wrap=True)
        super().__init__(sign, words, parent)
