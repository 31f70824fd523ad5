"""The photos and papers of one visit as a person left them, also while the disk refuses what was
done to them: every place that shows one asks here. Reports do not: they print what is recorded.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import EvidenceUse
from bwaudit.usecases import evidencing, redacting
from bwaudit_ui.presenters.typed_text import TypedText

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from bwaudit.assessment.photo_marks import PhotoMark
    from bwaudit.assessment.record import Evidence
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.choices import Choices
    from bwaudit_ui.presenters.kept_text import Kept
    from bwaudit_ui.presenters.writing import WritingSession

_MARKS = "marks"


class HeldEvidence(QObject):
    """One for a session, because what waits lives as long.

    Signals:
        changed(frozenset[Key]): something waits for the disk, or does no more.
    """

    changed = Signal(object)

    def __init__(
        self, assessment: OpenAssessment, session: WritingSession, choices: Choices
    ) -> None:
        super().__init__(session)
        self._assessment = assessment
        self._session = session
        self._choices = choices
        self._text = TypedText(session, self)
        self._text.refused.connect(self._on_refused)
        self._text.waits.connect(self._on_waiting)
        choices.changed.connect(self._on_choices)

    # What there is

    def one(self, evidence: str) -> Evidence:
        """A photo or paper as it is now, saved or not."""
        return self.now(self._assessment.record.evidence(evidence))

    def now(self, recorded: Evidence) -> Evidence:
        """The same of one that was just read."""
        one, shown = recorded, self._choices.shown
        caption = self.caption(one.id, one.caption)
        if caption != one.caption:
            one = replace(one, caption=caption)
        if not len(self._choices):
            return one
        return replace(
            one,
            use=shown((one.id, Fields.USE), one.use),
            marks=shown((one.id, _MARKS), one.marks),
            questions=shown((one.id, Fields.ON), one.questions),
        )

    def of_question(self, question: str) -> tuple[Evidence, ...]:
        """Photos and papers on a question, in order of capture."""
        record = self._assessment.record
        if not len(self._choices):
            return tuple(map(self.now, record.evidence_of(question)))
        found = map(self.now, record.all_evidence())
        return tuple(each for each in found if question in each.questions)

    def caption(self, evidence: str, recorded: str) -> str:
        """The caption of one whose recorded caption is known."""
        kept = self.typed_caption(evidence)
        return recorded if kept is None else kept.text.strip()

    def typed_caption(self, evidence: str) -> Kept | None:
        """What stands in the field of a caption instead of what is recorded."""
        return self._text.shown((evidence, Fields.CAPTION))

    # What a person does; all of it raises what the rules raise, and is True when it is durable

    def mark(self, evidence: str, marks: Sequence[PhotoMark]) -> bool:
        """All the marks it is to have."""
        assessment, wanted = self._assessment, tuple(marks)
        field = (evidence, _MARKS)
        return self._choices.write(
            field, {field: wanted}, lambda: redacting.mark(assessment, evidence, wanted)
        )

    def use(self, evidence: str, decided: EvidenceUse) -> bool:
        """Whether it goes into reports."""
        assessment, field = self._assessment, (evidence, Fields.USE)
        return self._choices.write(
            field, {field: decided}, lambda: evidencing.use(assessment, evidence, decided)
        )

    def place(self, evidence: str, question: str) -> bool:
        """Put one that waited to be sorted on a question, and into reports."""
        assessment = self._assessment
        used: dict[Hashable, Any] = {(evidence, Fields.USE): EvidenceUse.USE}
        return self._put(
            evidence,
            question,
            used,
            lambda: evidencing.place(assessment, evidence, question),
            on=True,
        )

    def link(self, evidence: str, question: str) -> bool:
        """Put it on one more question."""
        assessment = self._assessment
        return self._put(
            evidence, question, {}, lambda: evidencing.link(assessment, evidence, question), on=True
        )

    def unlink(self, evidence: str, question: str) -> bool:
        """Take it off a question."""
        assessment = self._assessment
        return self._put(
            evidence,
            question,
            {},
            lambda: evidencing.unlink(assessment, evidence, question),
            on=False,
        )

    def _put(
        self,
        evidence: str,
        question: str,
        more: Mapping[Hashable, Any],
        write: Callable[[], Any],
        *,
        on: bool,
    ) -> bool:
        before, this = self.one(evidence).questions, {question}
        questions = before | this if on else before - this
        values: dict[Hashable, Any] = {(evidence, Fields.ON): questions, **more}
        return self._choices.write((evidence, Fields.ON, question), values, write)

    # Captions

    def type_caption(self, evidence: str, caption: str) -> None:
        """Take what stands in the field of a caption now; it is written when the keys rest."""
        field = (evidence, Fields.CAPTION)
        recorded = self._assessment.record.evidence(evidence).caption
        write = partial(evidencing.caption, self._assessment, evidence, caption)
        if self._text.shown(field) is not None or caption.strip() != recorded:
            self._text.type(field, caption, write)

    @Slot()
    def commit(self) -> None:
        """Write the caption that was typed, now. What the rules refuse is said."""
        self._text.commit()

    @Slot(object)
    def _on_refused(self, field: object) -> None:
        match field:
            case (str(evidence), Fields.CAPTION):
                kept = self._text.shown(field)
                if kept is not None:
                    self._session.message.emit(kept.problem, None)
                self._text.forget(field)
                self._tell(evidence, Fields.CAPTION)

    @Slot(object)
    def _on_waiting(self, field: tuple[str, str]) -> None:
        self._tell(*field)

    @Slot(object)
    def _on_choices(self, places: tuple[object, ...]) -> None:
        for place in places:
            match place:
                case (str(evidence), (Fields.USE | Fields.ON | "marks") as field):
                    self._tell(evidence, field)

    def _tell(self, evidence: str, field: str) -> None:
        self.changed.emit(frozenset({(Entity.EVIDENCE, evidence, field)}))
