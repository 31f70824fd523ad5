"""Both versions of a field that two devices changed, and a button to keep one of them.

It must not settle anything; it says which was chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.presenters.conflicts import BOTH
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.marks import StatusMark, mark_of
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit_ui.presenters.conflicts import ConflictOption, ConflictView


class ConflictCard(BandCard):
    """Every conflict of one question, or of something else under a `heading` of the caller.

    Signals:
        keep_wanted(Key, int): the field, and the place of the version to keep.
    """

    keep_wanted = Signal(object, int)

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(Colour.WARNING, Colour.WARNING_SOFT, spacing=10, parent=parent)
        self._heading = heading
        self._conflicts: tuple[ConflictView, ...] = ()
        self._buttons: dict[Button, tuple[object, int]] = {}
        self._rows: list[QWidget] = []
        self.hide()

    def show_conflicts(self, number: str, conflicts: Sequence[ConflictView]) -> None:
        """Show other conflicts; none hides the card."""
        if tuple(conflicts) == self._conflicts:
            return
        self._conflicts = tuple(conflicts)
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows, self._buttons = [], {}
        heading = self._heading or self.tr(
            "{number} was changed on two devices. Choose which answer to keep"
        )
        heading = heading.format(number=number)
        self._add(Text(heading, TextRole.HEADING, wrap=True))
        for conflict in conflicts:
            self._add(Text(conflict.field, TextRole.STRONG))
            for place, option in enumerate(conflict.options):
                self._add(self._row(conflict, place, option))
            if conflict.is_text:
                both = Button(self.tr("Keep both texts"))
                both.set_compact(False)
                both.setObjectName("keep_both")
                both.setAccessibleDescription(conflict.field)
                both.clicked.connect(self._tell)
                self._buttons[both] = (conflict.key, BOTH)
                self._add(both)
                self.body.setAlignment(both, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(conflicts))

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self.body.addWidget(row)

    def _row(self, conflict: ConflictView, place: int, option: ConflictOption) -> QWidget:
        frame = QFrame()
        frame.setProperty("part", "card")
        row = QHBoxLayout(frame)
        space(row, (12, 8, 8, 8), 10)
        if option.judgement is not None:
            row.addWidget(StatusMark(mark_of(option.judgement), 20))
        words = QVBoxLayout()
        space(words, 0, 2)
        words.addWidget(Text(option.written, TextRole.CAPTION, ink=Colour.INK2))
        words.addWidget(Text(option.value, wrap=True))
        row.addLayout(words, 1)
        keep = Button(self.tr("Keep"))
        keep.setObjectName(f"keep_{place}")
        keep.setAccessibleDescription(f"{option.written}, {option.value}")
        keep.clicked.connect(self._tell)
        self._buttons[keep] = (conflict.key, place)
        row.addWidget(keep)
        return frame

    @Slot()
    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, Button) and button in self._buttons:
            self.keep_wanted.emit(*self._buttons[button])
