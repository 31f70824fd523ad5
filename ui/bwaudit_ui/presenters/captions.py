"""The captions of the photos of one visit, also of those that wait for the disk: every place that
shows a caption asks here. Reports do not: they print what is recorded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.assessment.names import Entity, Fields
from bwaudit.usecases import evidencing

if TYPE_CHECKING:
    from bwaudit.assessment.record import Evidence
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.writing import WritingSession


class Captions(QObject):
    """One for a session, because what waits lives as long.

    Signals:
        changed(frozenset[Key]): a caption that waits for the disk, or does no more.
    """

    changed = Signal(object)

    def __init__(self, assessment: OpenAssessment, session: WritingSession) -> None:
        super().__init__(session)
        self._assessment = assessment
        self._session = session
        self._kept = session.kept
        self._kept.refused.connect(self._on_refused)

    def of(self, one: Evidence) -> str:
        """The caption of a photo as it is now, saved or not."""
        return self.shown(one.id, one.caption)

    def shown(self, evidence: str, recorded: str) -> str:
        """The same of a photo whose recorded caption is known."""
        kept = self._kept.shown((evidence, Fields.CAPTION))
        return recorded if kept is None else kept.text.strip()

    def write(self, evidence: str, caption: str) -> None:
        """Record a caption. What the rules refuse is said."""
        assessment = self._assessment
        if self.of(assessment.record.evidence(evidence)) == caption.strip():
            return
        field = (evidence, Fields.CAPTION)
        refused = self._kept.write(
            field, caption, lambda: evidencing.caption(assessment, evidence, caption)
        )
        if refused:
            self._session.message.emit(refused, None)
            self._forget(evidence)
        elif self._kept.shown(field) is not None:
            self._tell(evidence)

    @Slot(object)
    def _on_refused(self, field: object) -> None:
        match field:
            case (str(evidence), Fields.CAPTION):
                self._forget(evidence)

    def _forget(self, evidence: str) -> None:
        self._kept.forget((evidence, Fields.CAPTION))
        self._tell(evidence)

    def _tell(self, evidence: str) -> None:
        self.changed.emit(frozenset({(Entity.EVIDENCE, evidence, Fields.CAPTION)}))
