"""Asks for a new line of the plan: the finding it answers, or what the factory found itself.

Findings are listed with the ones that have no line yet first; choosing one is the second action,
typing the third.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot

from bwaudit.foundation.text import localized
from bwaudit.usecases import planning
from bwaudit_ui.dialogs.keep_sheet import KeepSheet
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.fields import Field
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit.usecases.planning import Candidate
    from bwaudit_ui.presenters.factory import FactorySession

NEW_LINE: Final = "new line"
"""The name of this form."""


class NewLineSheet(KeepSheet):
    """The window. It closes by itself when the line is there."""

    def __init__(self, session: FactorySession, parent: QWidget) -> None:
        super().__init__(session, parent, NEW_LINE, width=680)
        self.setObjectName("new_line")
        self._first: Button | None = None
        self.set_heading(self.tr("New line of the plan"))
        found = planning.candidates(session.factory)
        waiting = [each for each in found if not each.lines]
        answered = [each for each in found if each.lines]
        self._list(self.tr("Findings without a line"), waiting)
        self._issue = GrowingText(least_lines=2)
        self._issue.setObjectName("new_line_issue")
        self._field = Field(
            self.tr("Or what the factory found itself"),
            self._issue,
            hint=self.tr("Say what, where and how many. No names"),
        )
        self.body.addWidget(Rule())
        self.body.addWidget(self._field)
        self._add = Button(self.tr("Add what the factory found"), icon="plus")
        self._add.set_compact(False)
        self._add.setObjectName("new_line_own")
        self._add.clicked.connect(self._own)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        if answered:
            self.body.addWidget(Rule())
            self._list(self.tr("Findings that have a line already"), answered)
        self.body.addStretch(1)
        stay = Button(self.tr("Not now"))
        stay.clicked.connect(self.reject)
        self.set_buttons(stay)
        self.take_up()
        self.begins_at = self._first or self._issue

    def _list(self, heading: str, found: list[Candidate]) -> None:
        self.body.addWidget(Text(heading, TextRole.STRONG))
        if not found:
            nothing = self.tr("Every finding of the newest assessment has a line")
            self.body.addWidget(Text(nothing, ink=Colour.INK2, wrap=True))
        for each in found:
            label = localized(each.finding.label, self.session.language)
            button = Button(f"{each.finding.number}  {label}", icon="plus")
            button.set_leading()
            button.set_compact(False)
            button.setObjectName(f"finding_{each.finding.question}")
            button.setAccessibleDescription(each.finding.text)
            button.clicked.connect(partial(self._answer, each))
            self.body.addWidget(button)
            self._first = self._first or button

    def _answer(self, candidate: Candidate) -> None:
        line = self.session.attempt(lambda: planning.from_finding(self.session.factory, candidate))
        if isinstance(line, str):
            self.kept.emit(line)
            self.accept()

    def recording(self) -> Callable[[], str]:
        return partial(planning.from_self_diagnosis, self.session.factory, self._issue.text())

    @Slot()
    def _own(self) -> None:
        if not self._issue.text().strip():
            self._field.set_error(self.tr("Enter what the factory found"))
            self._issue.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.submit()
