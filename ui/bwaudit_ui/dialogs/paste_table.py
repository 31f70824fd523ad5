"""Takes a sample of pay records from the clipboard: shows what was read and what cannot be.

It must not store anything; the presenter does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from bwaudit.assessment.paytable import MOST_PASTED, Trouble, WrongCell, is_too_much
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.presenters.paper_text import wrong_cell
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.fields import Field
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import ProblemLine, StateLine
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.papers import PapersPresenter

_MOST_LINES = 6
_COLUMN = 120
"""From one cell of a row to the next, so that cells stand below their heading."""


class _Cells(GrowingText):
    """Takes a table whole or not at all: of one that is cut, nobody would see what is missing.

    Signals:
        refused(): what was pasted is more than a sample may be.
    """

    refused = Signal()

    def __init__(self) -> None:
        super().__init__(least_lines=5, most_pasted=MOST_PASTED)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if is_too_much(source.text()):
            self.refused.emit()
        else:
            super().insertFromMimeData(source)


class PasteTable(Sheet):
    """Text as pasted, the month, and what is wrong with it."""

    def __init__(
        self, presenter: PapersPresenter, months: tuple[str, ...], pasted: str, parent: QWidget
    ) -> None:
        super().__init__(parent, width=720)
        self.setObjectName("paste_table")
        self._presenter = presenter
        self.set_heading(self.tr("Paste pay records"))
        hint = self.tr(
            "Copy the cells in Excel, headings included, and paste them here. Columns with names "
            "or card numbers are left out."
        )
        self.body.addWidget(Text(hint, ink=Colour.INK2, wrap=True))
        self._months = FilterRow()
        self._months.setAccessibleName(self.tr("Month"))
        for month in months:
            self._months.add(month, FilterChip(month)).setObjectName(f"month_{month}")
        free = presenter.free_month()
        if free in months:
            self._months.choose(free)
        self.body.addWidget(Text(self.tr("Month"), TextRole.STRONG))
        self.body.addWidget(self._months)
        self.text = _Cells()
        self.text.setObjectName("pasted_text")
        self.text.setTabChangesFocus(True)
        self.text.setTabStopDistance(theme_of(self).px(_COLUMN))
        self.body.addWidget(Field(self.tr("Cells"), self.text))
        self._read = StateLine("table", "")
        self._left_out = StateLine("shield-check", "")
        self._problems = [ProblemLine() for _ in range(_MOST_LINES)]
        for line in (self._read, self._left_out, *self._problems):
            self.body.addWidget(line)
        self.keep = Button(self.tr("Keep these records"), ButtonKind.PRIMARY)
        self.keep.setObjectName("keep_table")
        stay = Button(self.tr("Keep nothing"))
        self.set_buttons(self.keep, stay)
        self.text.text_changed.connect(self._look)
        self.keep.clicked.connect(self._keep)
        stay.clicked.connect(self.reject)
        self.text.refused.connect(self._refuse)
        if is_too_much(pasted):
            self._look("")
            self._refuse()
        else:
            self.text.set_text(pasted)
            self._look(pasted)
            if not pasted.strip():  # perhaps a picture of cells
                self._say(Trouble.EMPTY)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self.keep if self.keep.isEnabled() else self.text
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _look(self, pasted: str) -> None:
        view = self._presenter.look(pasted)
        said = counted("PasteTable", "1 row", "%n rows", view.rows)
        self._read.set_text(f"{said}: {', '.join(view.columns)}")
        self._read.setVisible(bool(view.columns))
        self._left_out.set_text(view.left_out)
        self._left_out.setVisible(bool(view.left_out))
        wrong = view.wrong if pasted.strip() else ()
        for place, line in enumerate(self._problems):
            line.set_text(wrong[place] if place < len(wrong) else "")
            line.setVisible(place < len(wrong))
        self.keep.setEnabled(view.fits)
        if self.isVisible():
            self.fit()

    @Slot()
    def _refuse(self) -> None:
        self._say(Trouble.TOO_MANY)

    def _say(self, trouble: Trouble) -> None:
        self._problems[0].set_text(wrong_cell(WrongCell(trouble)))
        self._problems[0].show()
        if self.isVisible():
            self.fit()

    @Slot()
    def _keep(self) -> None:
        refused = self._presenter.keep(self.text.text(), self._months.chosen())
        if refused:
            self._problems[0].set_text(refused)
            self._problems[0].show()
        else:
            self.accept()
