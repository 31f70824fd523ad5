"""The command palette over the desk: words in, a question, a photo or a command out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit_ui.presenters.palette import (
    COMMAND,
    EVIDENCE,
    INTERVIEW,
    PAPER,
    Palette,
    parts_of,
)
from bwaudit_ui.runtime.keymap import commands_in_force
from bwaudit_ui.runtime.shortcuts import Command, CommandId
from bwaudit_ui.widgets.command_palette import CommandPalette

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.prefs import Preferences


class Finder(QObject):
    """Connects the palette with what it searches.

    Signals:
        question_wanted(str): a question was chosen, by itself or through its finding or evidence.
        command_wanted(CommandId): a command was chosen.
        paper_wanted(str), interview_wanted(str): one was chosen, by its id.
        loose_wanted(str): a photo or file on no question was chosen.
    """

    question_wanted = Signal(str)
    command_wanted = Signal(object)
    paper_wanted = Signal(str)
    interview_wanted = Signal(str)
    loose_wanted = Signal(str)

    def __init__(
        self, parent: QWidget, preferences: Preferences, has_factory: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._has_factory = has_factory
        self.palette = CommandPalette(parent)
        self.palette.setObjectName("command_palette")
        self._session: AssessmentSession | None = None
        self._searched: Palette | None = None
        self.palette.query_changed.connect(self._search)
        self.palette.row_chosen.connect(self._choose)

    def attach(self, session: AssessmentSession | None) -> None:
        """Search another assessment, or none."""
        self._session = session
        self._searched = None

    def forget(self) -> None:
        """Keep nothing of what was searched and found."""
        self._searched = None
        self.palette.close_palette()
        self.palette.input().clear()
        self.palette.set_results(())

    def open(self, typed: str = "") -> None:
        """Show the palette."""
        self.palette.open_with(typed)

    @Slot(str)
    def _search(self, typed: str) -> None:
        if self._searched is None:
            self._searched = Palette(self._session)
        self.palette.set_results(self._searched.find(typed, self._offered()))

    def _offered(self) -> tuple[Command, ...]:
        inside = self._session is not None
        around = inside or self._has_factory()
        return tuple(
            each
            for each in commands_in_force(self._preferences.settings.keys)
            if (inside or not each.inside)
            and (around or not each.around)
            and each.id is not CommandId.SEARCH
        )

    @Slot(str)
    def _choose(self, key: str) -> None:
        kind, identity = parts_of(key)
        if self._searched is not None:
            self._searched.remember(key)
        if kind == COMMAND:
            self.command_wanted.emit(CommandId(identity))
        elif kind == PAPER:
            self.paper_wanted.emit(identity)
        elif kind == INTERVIEW:
            self.interview_wanted.emit(identity)
        elif kind == EVIDENCE:
            question = self._question_of(identity)
            if question:
                self.question_wanted.emit(question)
            else:
                self.loose_wanted.emit(identity)
        else:
            self.question_wanted.emit(identity)

    def _question_of(self, evidence: str) -> str:
        if self._session is None:
            return ""
        assessment = self._session.assessment
        linked = assessment.record.evidence(evidence).questions
        order = (question.id for question in assessment.questionnaire.questions)
        return next((question for question in order if question in linked), "")
