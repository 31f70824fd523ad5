"""What to look at before answering: law, what compliant means, what to check, urgent steps.

It must not know the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.lines import IconLabel, StateLine
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence


class Bullets(QFrame):
    """A heading and lines with a dot before each, in a soft box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
            line = _Bullet()
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.set_text(lines[place] if place < len(lines) else "")


class _Bullet(QWidget):
    """One line with its dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text(ink=Colour.INK, wrap=True)
        row = QHBoxLayout(self)
        space(row, 0, 8)
        dot = Text("•", ink=Colour.INK2)
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
        self._words = Text(ink=Colour.INK2, wrap=True)
        row = QHBoxLayout(self)
        space(row, 0, 8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(at_end, 0, Qt.AlignmentFlag.AlignTop)

    def set_text(self, text: str) -> None:
        """Show other references."""
        self._words.setText(text)
        self._sign.setVisible(bool(text))


class UrgentLine(QWidget):
    """The line on a zero-tolerance question, and below it what to do now once it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = NoticeLine("siren")
        self._steps = Bullets()
        self._steps.hide()
        column = QVBoxLayout(self)
        space(column, 0, 8)
        column.addWidget(self._notice)
        column.addWidget(self._steps)
        self._notice.action_wanted.connect(self._toggle)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._notice.set_text(
            self.tr("If you suspect this, follow the urgent procedure. Do not wait for an answer."),
            self.tr("What to do now"),
        )
        self._steps.heading.setText(self.tr("Do now"))

    def set_steps(self, steps: Sequence[str]) -> None:
        """The steps of the country's procedure."""
        self._steps.set_lines(steps)

    @Slot()
    def _toggle(self) -> None:
        self._steps.setVisible(self._steps.isHidden())


def compliant_line() -> StateLine:
    """The line that says what compliant means."""
    return StateLine("circle-check", "", icon_ink=Colour.COMPLIANT)
