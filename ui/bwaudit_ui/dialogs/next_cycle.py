"""Asks when the next assessment of a factory is. Nothing else is asked and nothing is filled in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import factories, typed
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.held_form import HeldForm
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.factory import FactorySession

NEXT_CYCLE: Final = "next cycle:"
"""What the names of these forms begin with; the number of the cycle follows."""


class NextCycleSheet(Sheet):
    """The window.

    Signals:
        started(str): the assessment that was begun.
    """

    started = Signal(str)

    def __init__(self, session: FactorySession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("next_cycle_sheet")
        self._session = session
        cycle = session.factory.cycles[0].cycle + 1
        self.set_heading(self.tr("Start cycle {number}").format(number=cycle))
        self.body.addWidget(
            Text(
                self.tr(
                    "No answer is filled in. What was judged last time and what was agreed stands "
                    "beside each question."
                ),
                ink=Colour.INK2,
                wrap=True,
            )
        )
        today = session.factory.today
        last = (date.fromisoformat(today) + timedelta(days=1)).isoformat()
        hint = self.tr("Year-month-day, for example 2026-05-14")
        self._begin, self._end = LineInput(numeric=True), LineInput(numeric=True)
        self._begin.setText(today)
        self._end.setText(last)
        self._begin.setObjectName("next_start")
        self._end.setObjectName("next_end")
        self._field = Field(self.tr("Visit begins"), self._begin, hint=hint)
        self.body.addWidget(self._field)
        self._last = Field(self.tr("Visit ends"), self._end, hint=hint)
        self.body.addWidget(self._last)
        self.body.addStretch(1)
        go = Button(self.tr("Start"), ButtonKind.PRIMARY)
        go.setObjectName("next_go")
        stay = Button(self.tr("Not now"))
        self.set_buttons(go, stay)
        go.clicked.connect(self._submit)
        stay.clicked.connect(self.reject)
        self.begins_at = self._begin
        inputs = {"begin": self._begin, "end": self._end}
        self._form = HeldForm(session.drafts, f"{NEXT_CYCLE}{cycle}", inputs, self)

    def reject(self) -> None:
        """It is not wanted."""
        self._form.forget()
        super().reject()

    @Slot()
    def _submit(self) -> None:
        for field in (self._field, self._last):
            field.set_error("")
        wrong = self._field
        try:
            begins = typed.day(self._begin.text())
            wrong = self._last
            with self._form.decided():
                made = factories.start_next_cycle(self._session.factory, begins, self._end.text())
        except BwAuditError as refused:
            wrong.set_error(spoken(refused).sentence)
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._form.forget()
        self.started.emit(made.id)
        self.accept()
