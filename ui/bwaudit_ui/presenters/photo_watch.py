"""What is done to photos in the background: the finder looks at new ones, copies are drawn that
show new marks. One at a time, in a lane of its own, while work goes on.

It must not decide anything: what was found is a fact beside the photo, and a person hides.
"""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bwaudit.assessment.names import Entity
from bwaudit.foundation.errors import BwAuditError, RuleError
from bwaudit.usecases import redacting

if TYPE_CHECKING:
    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import Evidence
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.held_evidence import HeldEvidence
    from bwaudit_ui.runtime.jobs import JobRunner

_log = logging.getLogger("bwaudit.desktop")


class PhotoWatch(QObject):
    """Looks after the photos of one assessment, from `start` until the session closes.

    Signals:
        looked(str): a photo was looked at, or its copies were drawn; or it cannot be.
        progressed(int, int): so many photos of so many were looked at since there were any to do.
    """

    looked = Signal(str)
    progressed = Signal(int, int)

    def __init__(
        self,
        assessment: OpenAssessment,
        jobs: JobRunner,
        held: HeldEvidence,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._assessment = assessment
        self._jobs = jobs
        self._held = held
        self._finder = redacting.face_finder()
        self._busy = ""
        self._first = ""
        self._on = False
        self._is_open = True
        self._done = 0
        self._given_up: set[str] = set()
        self._to_hide: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._next)

    @property
    def has_finder(self) -> bool:
        """Whether faces are found on this device. Boxes by hand work without."""
        return self._finder is not None

    @property
    def waiting(self) -> int:
        """How many photos are still to be looked at or drawn."""
        return sum(self._wants(each) for each in self._assessment.record.all_evidence())

    def is_looking(self, evidence: str) -> bool:
        """Whether faces of a photo are not known yet and will be."""
        one = self._assessment.record.evidence(evidence)
        return self._on and self._wants(one) and self._is_unseen(one)

    @Slot()
    def start(self) -> None:
        """Begin, and go on with whatever comes."""
        if self._is_open:
            self._on = True
            self._soon.start()

    def look_first(self, evidence: str) -> None:
        """Take a photo before the others: somebody is looking at it."""
        self._first = evidence
        self.start()

    def hide_when_found(self, evidence: str) -> None:
        """Hide all faces of a photo once the finder has looked; nobody waits for it."""
        self._to_hide.add(evidence)
        self.look_first(evidence)

    @Slot()
    def stop(self) -> None:
        """Begin nothing more: the session closes."""
        self._on = False
        self._is_open = False
        self._soon.stop()

    @Slot(object)
    def notice(self, keys: frozenset[Key]) -> None:
        """Fields of the assessment have new values."""
        if self._on and any(entity == Entity.EVIDENCE for entity, _, _ in keys):
            self._soon.start()

    def _wants(self, one: Evidence) -> bool:
        if not one.is_photo or one.id in self._given_up:
            return False
        return one.to_be_drawn or self._is_unseen(one)

    def _is_unseen(self, one: Evidence) -> bool:
        # Nothing is added to a visit whose answers are closed, not even what a finder saw.
        is_open = self._assessment.record.facts.stage.open_for_answers
        return one.faces is None and is_open and self._finder is not None

    @Slot()
    def _next(self) -> None:
        if self._busy or not self._on:
            return
        wanted = [each for each in self._assessment.record.all_evidence() if self._wants(each)]
        if not wanted:
            self._done = 0
            return
        # Copies first: until they are there a photo is in no report.
        wanted.sort(key=lambda one: (not one.to_be_drawn, one.id != self._first))
        self._busy = wanted[0].id
        self.progressed.emit(self._done, self._done + len(wanted))
        self._jobs.submit(
            "photos",
            partial(self._work, self._busy),
            on_success=self._finish,
            on_failure=self._fail,
            owner=self,
            what=self.tr("Looking for faces"),
        )

    def _work(self, evidence: str, _progress: Progress, cancel: CancelToken) -> str:
        assessment, finder = self._assessment, self._finder
        cancel.check()
        drawn = redacting.draw(assessment, evidence)
        if finder is not None and assessment.record.facts.stage.open_for_answers:
            redacting.look(assessment, evidence, finder)
            if drawn is not None:
                redacting.look_closer(assessment, evidence, finder)
        return evidence

    def _finish(self, evidence: str) -> None:
        assessment = self._assessment
        one = assessment.record.evidence(evidence)
        if evidence in self._to_hide and one.faces is not None:
            self._to_hide.discard(evidence)
            held = self._held.now(one)
            marks = redacting.with_faces_hidden(held)
            if marks != held.marks and self._is_open:
                try:
                    self._held.mark(evidence, marks)
                except RuleError as closed:  # the answers were closed while the finder looked
                    _log.info("faces were not hidden, %s", closed.code)
                one = assessment.record.evidence(evidence)
        self._end(evidence, give_up=self._wants(one) and not one.to_be_drawn)

    def _fail(self, problem: Exception) -> None:
        cancelled = isinstance(problem, BwAuditError) and not self._is_open
        self._end(self._busy, give_up=not cancelled)

    def _end(self, evidence: str, *, give_up: bool) -> None:
        # A photo that is damaged, or on another device, is not tried again and again.
        if give_up:
            self._given_up.add(evidence)
        self._busy = ""
        self._done += 1
        self.progressed.emit(self._done, self._done + self.waiting)
        self.looked.emit(evidence)
        self._soon.start()
