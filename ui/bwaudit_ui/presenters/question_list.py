"""The rows of the question list, kept in step with the assessment, and the order of "next".

It must not draw, and must not write.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.assessment.names import Entity, Fields
from bwaudit.usecases import allotting
from bwaudit_ui.models.question_filter import QuestionFilter, QuestionKind
from bwaudit_ui.models.question_tree import ClusterRow, PointRow, QuestionRow, QuestionTreeModel
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.assessment.fold import Key
    from bwaudit.questionnaire.schema import Question
    from bwaudit_ui.presenters.session import AssessmentSession

_FLAGGED, _MINE = attrgetter("flagged"), attrgetter("mine")


class QuestionList(QObject):
    """The tree of one assessment and the filter over it.

    Signals:
        counts_changed(): a row, and with it the counts, are others.
    """

    counts_changed = Signal()

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: frozenset[str] = frozenset()
        self._mine: frozenset[str] = frozenset()
        self._ids: list[str] = []
        self._called: tuple[str, ...] = ()
        self._order: dict[str, int] = {}
        self.tree = QuestionTreeModel(self)
        self.filter = QuestionFilter(self.tree, self)
        self._grow()
        self.filter.keep(session.current_question)
        session.changed.connect(self._on_changed)
        session.question_changed.connect(self.filter.keep)
        session.choices.changed.connect(self._on_choices)

    def counts(self) -> dict[QuestionKind, int]:
        """How many questions there are of every kind; after each answer, so the tree's own sums."""
        rows, judged = self.tree.questions(), self.tree.counts()
        return {
            QuestionKind.ALL: judged.applicable,
            QuestionKind.LEFT: judged.left,
            QuestionKind.COMPLIANT: judged.compliant,
            QuestionKind.NON_COMPLIANT: judged.non_compliant,
            QuestionKind.NOT_APPLICABLE: judged.not_applicable,
            QuestionKind.NOT_CHECKED: judged.not_checked,
            QuestionKind.FLAGGED: sum(map(_FLAGGED, rows)),
            QuestionKind.MINE: sum(map(_MINE, rows)),
        }

    @property
    def left(self) -> int:
        """How many questions are unanswered."""
        return self.tree.counts().left

    def before(self, question: str) -> Iterator[str]:
        """The questions before one, nearest first."""
        place = self._order.get(question, 0)
        yield from reversed(self._ids[:place])

    def row(self, question: str) -> QuestionRow:
        """A question as the list shows it, or would if it applied to this factory."""
        if question in self._rows:
            return self.tree.question(question)
        return self._row(self._session.question(question))

    def next_shown(self) -> str:
        """The question after the current one in the filter; empty at the end.

        Where the filter shows work to do, the end leads back to its first question.
        """
        shown = self.filter.shown_ids()
        current = self._session.current_question
        if self.filter.kind() is QuestionKind.ALL:
            return _beside(shown, current, 1)
        rest = _beside(shown, current, 1)
        return rest or next((each for each in shown if each != current), "")

    def previous_shown(self) -> str:
        """The question before the current one in the filter; empty at the beginning."""
        return _beside(self.filter.shown_ids(), self._session.current_question, -1)

    def _of_my_clusters(self) -> frozenset[str]:
        """The questions of the clusters that were given to the person at this device."""
        assessment = self._session.assessment
        me = assessment.workspace.device.name
        return frozenset(
            question.id
            for cluster in assessment.questionnaire.clusters
            if allotting.assigned(assessment, cluster.id) == me
            for point in cluster.points
            for question in point.questions
        )

    def retranslate(self) -> None:
        """Call clusters and compliance points in the language in force."""
        if self._called != self._cluster_names():
            self._grow()

    def _cluster_names(self) -> tuple[str, ...]:
        clusters, language = self._session.assessment.questionnaire.clusters, self._session.language
        return tuple(of_pack(each.names, language) for each in clusters)

    def _grow(self) -> None:
        assessment = self._session.assessment
        self._mine = self._of_my_clusters()
        language = self._session.language
        applies = assessment.applicable()
        self._rows = applies
        self._called = self._cluster_names()
        clusters = []
        for cluster, name in zip(assessment.questionnaire.clusters, self._called, strict=True):
            points = []
            for point in cluster.points:
                rows = tuple(self._row(each) for each in point.questions if each.id in applies)
                if rows:
                    points.append(PointRow(point.id, of_pack(point.names, language), rows))
            clusters.append(ClusterRow(cluster.id, str(cluster.number), name, tuple(points)))
        self.tree.set_clusters(clusters)
        self._ids = [row.id for row in self.tree.questions()]
        self._order = {question: place for place, question in enumerate(self._ids)}

    def _row(self, question: Question) -> QuestionRow:
        record, choices = self._session.assessment.record, self._session.choices
        answer = record.answer(question.id)
        return QuestionRow(
            id=question.id,
            number=question.number,
            label=question.text(self._session.language).label,
            judgement=choices.shown((question.id, "judgement"), answer.judgement),
            photos=len(record.evidence_of(question.id)),
            flagged=choices.shown((question.id, "flagged"), answer.flagged),
            conflict=answer.in_conflict or record.finding(question.id).in_conflict,
            mine=question.id in self._mine,
        )

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        if self._session.assessment.applicable() != self._rows:
            self._grow()
            self.counts_changed.emit()
            return
        touched = self._touched(keys)
        if any(field.startswith(Fields.ASSIGNED) for _, _, field in keys):
            before, self._mine = self._mine, self._of_my_clusters()
            touched |= before ^ self._mine
        self._refresh(touched)

    @Slot(object)
    def _on_choices(self, places: tuple[object, ...]) -> None:
        """Show answers and flags that wait for the disk."""
        self._refresh({place[0] for place in places if isinstance(place, tuple)})

    def _refresh(self, questions: set[str]) -> None:
        for question in questions & self._rows:
            self.tree.update_question(self._row(self._session.question(question)))
        if questions:
            self.counts_changed.emit()

    def _touched(self, keys: frozenset[Key]) -> set[str]:
        touched: set[str] = set()
        record = self._session.assessment.record
        for entity, entity_id, field in keys:
            if entity in (Entity.ANSWER, Entity.FINDING):
                touched.add(entity_id)
            elif entity == Entity.EVIDENCE and field.startswith(Fields.ON):
                touched.add(field.removeprefix(Fields.ON))
            elif entity == Entity.EVIDENCE and field == Fields.REMOVED:
                touched |= record.evidence(entity_id).questions
        return touched


def _beside(shown: list[str], current: str, step: int) -> str:
    if current not in shown:
        return shown[0] if shown else ""
    place = shown.index(current) + step
    return shown[place] if 0 <= place < len(shown) else ""
