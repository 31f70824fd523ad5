"""Closing the answers and opening them again, as a person sees it: never over something that is not
in yet, and never later, when nobody looks.

It must not know a widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import finishing
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.session import AssessmentSession


class Finishing(QObject):
    """What keeps the answers of a visit from being closed just now, and closing them."""

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def not_accepted(self) -> str:
        """What is typed in fields and not accepted, so that it is no part of a finished visit; in
        one sentence, empty when there is none."""
        problems = self._session.kept.problems
        if not problems:
            return ""
        said = counted(
            "Finishing",
            "What was typed in 1 field is not recorded: {problems}",
            "What was typed in %n fields is not recorded: {problems}",
            len(problems),
        )
        return said.format(problems=". ".join(dict.fromkeys(problems)))

    def held_up(self) -> str:
        """Write what is typed. Returns why the answers cannot be closed just now, since something
        is not in yet; else nothing."""
        if not self._session.write_all():
            return self.tr(
                "The assessment is not finished: a change is not saved yet. It stays here. Do "
                "what the band above says, then finish again"
            )
        if any(job.brings_in for job in self._session.jobs.running):
            return self.tr(
                "The assessment is not finished: photos are still being added. Wait for them, or "
                "stop it, then finish again"
            )
        return ""

    def finish(self, reasons: str | Mapping[str, str]) -> str:
        """Close the answers, with a reason for each open line or one for all. Returns the sentence
        to show when it is refused, else nothing. It never waits for the disk: nobody would see
        what it closes over."""
        assessment = self._session.assessment
        refused = self.held_up() or self._move(lambda: finishing.finish(assessment, reasons))
        if refused is None:
            return self.tr(
                "The assessment is not finished: the disk did not take it. All answers are saved. "
                "Make room on the disk, then finish again"
            )
        return refused

    def reopen(self, reason: str) -> str:
        """Open the answers again. Returns the sentence to show when it is refused."""
        refused = self._move(lambda: finishing.reopen(self._session.assessment, reason))
        if refused is None:
            return self.tr(
                "The assessment is still closed: the disk did not take it. All answers are saved. "
                "Make room on the disk, then try again"
            )
        return refused

    def _move(self, write: Callable[[], Recorded]) -> str | None:
        """The sentence of a rule that refuses; None when the disk did."""
        before = self._session.assessment.record.facts.stage
        try:
            durable = self._session.do_now(write)
        except BwAuditError as refused:
            return spoken(refused).sentence
        # The stage is durable before notes are sealed; a seal that failed is made up for later.
        moved = self._session.assessment.record.facts.stage is not before
        return "" if durable or moved else None
