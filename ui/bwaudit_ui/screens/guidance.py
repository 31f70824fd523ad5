"""What to look at before answering: law, what compliant means, what to check, urgent steps.

It must not know the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.lines import IconLabel, StateLine
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import FillingText, Text

if TYPE_CHECKING:
    from collections.abc import Sequence


class Bullets(QFrame):
    """A heading and lines with a dot, or an icon, before each, in a soft box."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("part", "note")
        self.heading = Text(role=TextRole.STRONG, wrap=True)
        self._lines: list[_Bullet] = []
        self._column = QVBoxLayout(self)
        space(self._column, (16, 12, 16, 14), 6)
        self._column.addWidget(self.heading)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show other lines; labels are used again, since this runs for every question."""
        while len(self._lines) < len(lines):
            line = _Bullet(self._icon)
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.set_text(lines[place] if place < len(lines) else "")


class _Bullet(QWidget):
    """One line with its dot or icon."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(ink=Colour.INK, wrap=True)
        row = QHBoxLayout(self)
        space(row, 0, 8)
        dot = IconLabel(icon, Colour.INK2, 18) if icon else Text("•", ink=Colour.INK2)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def set_text(self, text: str) -> None:
        """Show another line; an empty one takes no room."""
        self._words.setText(text)
        self.setVisible(bool(text))


class LawLine(QWidget):
    """Where the law says so, with its sign, and something to press at the end."""

    def __init__(self, at_end: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconLabel("scale", Colour.INK2, 18)
        self._words = FillingText(ink=Colour.INK2)
        self._row = QHBoxLayout(self)
        space(self._row, 0, 8)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(at_end, 0, Qt.AlignmentFlag.AlignTop)

    def sizeHint(self) -> QSize:
        """Layouts ask for its height at its width; at any other nothing is measured."""
        return self._row.sizeHint()

    def set_text(self, text: str) -> None:
        """Show other references."""
        self._words.setText(text)
        self._sign.setVisible(bool(text))


class UrgentLine(NoticeLine):
    """The line on a zero-tolerance question, and the way to the urgent procedure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("siren", parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.set_text(
            self.tr("If you suspect this, follow the urgent procedure. Do not wait for an answer."),
            self.tr("Urgent procedure"),
        )


def compliant_line() -> StateLine:
    """The line that says what compliant means."""
    words = FillingText(ink=Colour.INK2)
    return StateLine("circle-check", "", icon_ink=Colour.COMPLIANT, words=words)
