"""The visit before, for the screens of this one: read once in the background, never filled in.

It must not write, and a screen shows nothing of it until it is there.
"""

from __future__ import annotations

import logging
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import comparing, evidencing

if TYPE_CHECKING:
    from bwaudit.assessment.comparison import LastYear
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.runtime.jobs import JobRunner

_log = logging.getLogger("bwaudit.desktop")

_Found = tuple["OpenAssessment", dict[str, tuple["LastYear", ...]]]


class LastCycle(QObject):
    """What the visit before says of the questions of this one.

    Signals:
        changed(): it is there.
        thumbnail_ready(str, bytes): the small picture of this evidence, JPEG.
    """

    changed = Signal()
    thumbnail_ready = Signal(str, bytes)

    def __init__(
        self, assessment: OpenAssessment, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._assessment = assessment
        self._jobs = jobs
        self._older: OpenAssessment | None = None
        self._entries: dict[str, tuple[LastYear, ...]] = {}
        self._found: Counter[str] = Counter()
        self._thumbnails: dict[str, bytes] = {}

    def load(self) -> None:
        """Look for the visit before; `changed` follows if there is one."""
        assessment = self._assessment

        def work(_progress: Progress, _cancel: CancelToken) -> _Found | None:
            older = comparing.visit_before(assessment)
            if older is None:
                return None
            actions = comparing.agreed_actions(older)
            return older, comparing.beside(older, assessment, actions)

        self._jobs.submit("disk", work, on_success=self._take, on_failure=self._without, owner=self)

    @property
    def cycle(self) -> int:
        """The cycle of the visit before, 0 while there is none."""
        return 0 if self._older is None else self._older.record.facts.cycle

    def of(self, question: str) -> tuple[LastYear, ...]:
        """What it says of a question; empty where it was not asked."""
        return self._entries.get(question, ())

    def numbers(self, question: str) -> dict[str, object]:
        """The numbers that were recorded at the same question; empty where there were none."""
        if self._older is None or question not in self._older.questionnaire:
            return {}
        return dict(self._older.record.answer(question).numbers)

    def found_in(self, cluster: str) -> int:
        """How many findings the visit before had in a cluster."""
        return self._found[cluster]

    def thumbnail(self, evidence: str) -> bytes | None:
        """A small picture of the visit before; None until `thumbnail_ready` tells."""
        if evidence not in self._thumbnails and self._older is not None:
            older = self._older
            self._thumbnails[evidence] = b""

            def work(_progress: Progress, _cancel: CancelToken) -> bytes | None:
                return evidencing.thumbnail(older, evidence)

            def keep(data: bytes | None) -> None:
                self._thumbnails[evidence] = data or b""
                self.thumbnail_ready.emit(evidence, data or b"")

            self._jobs.submit("disk", work, on_success=keep, on_failure=self._without, owner=self)
        return self._thumbnails.get(evidence) or None

    def _take(self, found: _Found | None) -> None:
        if found is None:
            return
        self._older, self._entries = found
        tool, record = self._older.questionnaire, self._older.record
        self._found = Counter(
            cluster.id
            for cluster, _, question in tool.walk()
            if record.answer(question.id).judgement is Judgement.NON_COMPLIANT
        )
        self.changed.emit()

    def _without(self, problem: Exception) -> None:
        """A visit before that cannot be read is not shown here; Progress says why when asked."""
        if isinstance(problem, BwAuditError):
            _log.info("the visit before was not read, %s", problem.code)
