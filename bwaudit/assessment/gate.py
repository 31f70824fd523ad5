"""The problem list: what still wants attention before the exit meeting.

One list serves the Left chip, the overview, the findings page and F8. Nothing here ever blocks
moving on; only a conflict keeps an assessment from being finished, because nobody but a person may
settle it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from bwaudit.assessment.comments import LetterKind
from bwaudit.assessment.findings import places
from bwaudit.assessment.names import Entity
from bwaudit.assessment.papers import not_given
from bwaudit.assessment.terms import EvidenceUse, Judgement
from bwaudit.assessment.urgent import runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bwaudit.assessment.comments import Received
    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.schema import Question, ResolvedQuestionnaire


class IssueKind(IntEnum):
    """Kinds of gate message, in the order in which people see them."""

    URGENT_NOT_BEGUN = 1
    SENT_BACK = 2
    COMMENT = 3
    UNANSWERED = 4
    NO_SOURCE = 5
    NO_FINDING_TEXT = 6
    NO_NUMBER = 7
    NO_REASON = 8
    NO_EVIDENCE = 9
    VISIBLE_FACES = 10
    PHOTO_WITHOUT_QUESTION = 11
    CONFLICT = 12
    PAPER_NOT_GIVEN = 13
    CONTRADICTED = 14


@dataclass(frozen=True, slots=True)
class Issue:
    """One gate message. `question` is empty for a photo that is on no question, for a paper, and
    for what head office wrote about the whole assessment; `evidence`, `paper` or `letter` names it,
    and `count` says how many faces a photo shows. `said_by` are numbers of interviews: such a
    message is made only while notes are open, and never kept."""

    kind: IssueKind
    question: str = ""
    number: str = ""
    evidence: str = ""
    count: int = 0
    paper: str = ""
    said_by: tuple[str, ...] = ()
    letter: str = ""
    field: Key | None = None
    """What two devices wrote differently and is no question: a fact of the factory, a paper."""

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
        names = (self.question, self.evidence, self.paper, self.letter, *(self.field or ()))
        about = ":".join(filter(None, names))
        return f"{self.kind.name.lower()}:{about}"


def issues(
    record: AssessmentRecord,
    questionnaire: ResolvedQuestionnaire,
    letters: Sequence[Received] = (),
) -> tuple[Issue, ...]:
    """Everything that wants attention, in the order of the tool; then photos without a question,
    papers that were not given, what else two devices wrote differently, and what head office wrote
    about the whole assessment. `letters` are those of head office, answered or not."""
    begun = {run.question for run in runs(record)}
    undecided = decisions(record, questionnaire)
    comments: dict[str, list[str]] = {}
    for each in letters:
        if each.is_open and each.letter.kind is LetterKind.COMMENT:
            comments.setdefault(each.letter.question, []).append(each.letter.id)
    found = []
    for place in places(record, questionnaire):
        question = place.question
        if _wants_urgent(record, question, begun):
            found.append(Issue(IssueKind.URGENT_NOT_BEGUN, question.id, question.number))
        for letter in comments.pop(question.id, ()):
            found.append(Issue(IssueKind.COMMENT, question.id, question.number, letter=letter))
        found += lacking(record, question)
        if (question.id, None) in undecided:
            found.append(Issue(IssueKind.CONFLICT, question.id, question.number))
            undecided.remove((question.id, None))
    for evidence in record.all_evidence():
        if not evidence.questions and evidence.use is not EvidenceUse.LEAVE_OUT:
            found.append(Issue(IssueKind.PHOTO_WITHOUT_QUESTION, evidence=evidence.id))
    for paper in not_given(record, questionnaire):
        found.append(Issue(IssueKind.PAPER_NOT_GIVEN, paper=paper.id))
    for question_id, key in undecided:  # of other things, or of what does not apply any more
        number = questionnaire.question(question_id).number if question_id else ""
        found.append(Issue(IssueKind.CONFLICT, question_id, number, field=key))
    for question_id, ids in comments.items():  # of the whole, or of what does not apply any more
        known = question_id in questionnaire
        number = questionnaire.question(question_id).number if known else ""
        shown = question_id if known else ""
        found += [Issue(IssueKind.COMMENT, shown, number, letter=letter) for letter in ids]
    if not record.facts.stage.open_for_answers:
        found += [
            Issue(IssueKind.SENT_BACK, letter=each.letter.id)
            for each in letters
            if each.is_open and each.letter.kind is LetterKind.REOPENING
        ]
    return tuple(found)


def lacking(record: AssessmentRecord, question: Question) -> Iterator[Issue]:
    """What is missing at one question that applies."""
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


def decisions(
    record: AssessmentRecord, questionnaire: ResolvedQuestionnaire
) -> list[tuple[str, Key | None]]:
    """What two devices wrote differently and a person must settle: one entry for each question, and
    one for each other field, by its key. What head office wrote is none: it stands as it was
    signed."""
    found: dict[tuple[str, Key | None], None] = {}
    for conflict in record.conflicts():
        entity, identity, _field = conflict.key
        if entity in (Entity.ANSWER, Entity.FINDING) and identity in questionnaire:
            found[identity, None] = None
        elif entity != Entity.LETTER:
            found["", conflict.key] = None
    return list(found)


def _wants_urgent(record: AssessmentRecord, question: Question, begun: set[str]) -> bool:
    """Whether zero tolerance was found and the urgent procedure was not begun for it. One that was
    begun for no question of its own may be about this one."""
    found = record.answer(question.id).judgement is Judgement.NON_COMPLIANT
    return question.zero_tolerance and found and not begun & {"", question.id}
