"""The problem list: what still wants attention before the exit meeting.

One list serves the Left chip, the overview, the findings page and F8. Nothing here ever blocks
moving on; only a conflict keeps an assessment from being finished, because nobody but a person may
settle it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from bwaudit.assessment.findings import places
from bwaudit.assessment.papers import not_given
from bwaudit.assessment.terms import EvidenceUse, Judgement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.assessment.findings import Place
    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


class IssueKind(IntEnum):
    """Kinds of gate message, in the order in which people see them."""

    UNANSWERED = 1
    NO_SOURCE = 2
    NO_FINDING_TEXT = 3
    NO_NUMBER = 4
    NO_REASON = 5
    NO_EVIDENCE = 6
    VISIBLE_FACES = 7
    PHOTO_WITHOUT_QUESTION = 8
    CONFLICT = 9
    PAPER_NOT_GIVEN = 10
    CONTRADICTED = 11


@dataclass(frozen=True, slots=True)
class Issue:
    """One gate message. `question` is empty for a photo that is on no question, and for a paper;
    `evidence` or `paper` names it, and `count` says how many faces a photo shows. `said_by` are
    numbers of interviews: such a message is made only while notes are open, and never kept."""

    kind: IssueKind
    question: str = ""
    number: str = ""
    evidence: str = ""
    count: int = 0
    paper: str = ""
    said_by: tuple[str, ...] = ()

    @property
    def blocks_finishing(self) -> bool:
        return self.kind is IssueKind.CONFLICT

    @property
    def is_confidential(self) -> bool:
        """Whether it comes from an interview: nothing of it may reach the main journal."""
        return self.kind is IssueKind.CONTRADICTED

    @property
    def key(self) -> str:
        """What tells it from the others, as the journal names it: "no_source:OS8.6"."""
        about = ":".join(filter(None, (self.question, self.evidence, self.paper)))
        return f"{self.kind.name.lower()}:{about}"


def issues(record: AssessmentRecord, questionnaire: ResolvedQuestionnaire) -> tuple[Issue, ...]:
    """Everything that wants attention, in the order of the tool; then photos without a
    question, and papers that were not given."""
    found = [
        issue for place in places(record, questionnaire) for issue in _of_question(record, place)
    ]
    for evidence in record.all_evidence():
        if not evidence.questions and evidence.use is not EvidenceUse.LEAVE_OUT:
            found.append(Issue(IssueKind.PHOTO_WITHOUT_QUESTION, evidence=evidence.id))
    for paper in not_given(record, questionnaire):
        found.append(Issue(IssueKind.PAPER_NOT_GIVEN, paper=paper.id))
    return tuple(found)


def attention(record: AssessmentRecord, questionnaire: ResolvedQuestionnaire) -> tuple[Issue, ...]:
    """The issues apart from unanswered questions: what makes a finding incomplete."""
    return tuple(
        each for each in issues(record, questionnaire) if each.kind is not IssueKind.UNANSWERED
    )


def _of_question(record: AssessmentRecord, place: Place) -> Iterator[Issue]:
    question = place.question
    answer = record.answer(question.id)

    def issue(kind: IssueKind) -> Issue:
        return Issue(kind, question.id, question.number)

    if answer.judgement is None:
        yield issue(IssueKind.UNANSWERED)
        return
    if answer.judgement in (Judgement.COMPLIANT, Judgement.NON_COMPLIANT) and not answer.known_by:
        yield issue(IssueKind.NO_SOURCE)
    if answer.judgement is Judgement.NON_COMPLIANT:
        finding = record.finding(question.id)
        if not finding.text.strip():
            yield issue(IssueKind.NO_FINDING_TEXT)
        if finding.workers_affected is None:
            yield issue(IssueKind.NO_NUMBER)
        shown = [
            each
            for each in record.evidence_of(question.id)
            if each.use is not EvidenceUse.LEAVE_OUT
        ]
        if len(shown) < question.min_evidence and question.severity != "normal":
            yield issue(IssueKind.NO_EVIDENCE)
        for photo in shown:
            if photo.use is EvidenceUse.USE and photo.visible_faces:
                faces, kind = len(photo.visible_faces), IssueKind.VISIBLE_FACES
                yield Issue(kind, question.id, question.number, photo.id, faces)
    elif (
        answer.judgement in (Judgement.NOT_APPLICABLE, Judgement.NOT_CHECKED)
        and not answer.reason.strip()
    ):
        yield issue(IssueKind.NO_REASON)
    if answer.in_conflict or any(
        record.fold.conflict(("finding", question.id, name))
        for name in record.fold.fields("finding", question.id)
    ):
        yield issue(IssueKind.CONFLICT)
