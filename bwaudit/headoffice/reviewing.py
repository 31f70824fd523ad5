"""Quality review: what a reviewer reads of a received assessment, and what is written back.

Letters are signed here, kept for good, and handed to the devices that work on the assessment. They
name the reviewer's function, never a person. Confidential content cannot appear: there is no key
for it here.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError
from sqlmodel import col, or_, select

from bwaudit.assessment.changes import Change, main_stream
from bwaudit.assessment.comments import Answered, Letter, LetterKind, answers, is_settled
from bwaudit.assessment.fold import Fold
from bwaudit.assessment.names import Entity
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.foundation.cleaning import clean
from bwaudit.foundation.errors import Code, ContentError, Declined, HeadOfficeError, RuleError
from bwaudit.foundation.ids import new_id
from bwaudit.headoffice.tables import ChangeRow, LetterRow, PushRow
from bwaudit.improvement.stream import is_factory_stream
from bwaudit.questionnaire.schema import from_canonical
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.letters import MOST_TEXT, SignedLetter, issue_letter, read_letter
from bwaudit.wire.protocol import LETTERS_AT_ONCE, LettersReply, SentLetter
from bwaudit.wire.receipt import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import ColumnElement
    from sqlmodel import Session

    from bwaudit.assessment.record import AssessmentFacts
    from bwaudit.assessment.terms import Judgement
    from bwaudit.foundation.clock import Clock
    from bwaudit.headoffice.blobs import FolderBlobs
    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.headoffice.office import Office
    from bwaudit.questionnaire.schema import Question, ResolvedQuestionnaire
    from bwaudit.wire.protocol import LettersRequest

FUNCTION = "Quality reviewer"
LONGEST_FUNCTION = 60


@dataclass(frozen=True, slots=True)
class Written:
    """A letter with what came back: `reached` says that a device has it."""

    letter: Letter
    reached: bool
    answers: tuple[Answered, ...]
    settled: bool


@dataclass(frozen=True, slots=True)
class ReviewedQuestion:
    """One question as the reviewer reads it. `judgement` is None while it is not answered."""

    id: str
    number: str
    label: str
    judgement: Judgement | None
    sources: int
    text: str
    place: str
    workers: int | None
    reason: str
    photos: int
    zero_tolerance: bool
    letters: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A received assessment for review. `questions` is empty where its questionnaire has not come
    yet; `letters` are those about the whole assessment."""

    facts: AssessmentFacts
    questions: tuple[ReviewedQuestion, ...]
    letters: tuple[Written, ...]

    @property
    def is_open(self) -> bool:
        """Whether the assessors can still change answers."""
        return self.facts.stage.open_for_answers

    def named(self, question: str) -> ReviewedQuestion | None:
        """A question by its number or id."""
        return next((each for each in self.questions if question in (each.id, each.number)), None)


class Reviewing:
    """Reads assessments for review and writes letters about them."""

    def __init__(
        self, office: Office, database: OfficeDatabase, blobs: FolderBlobs, clock: Clock
    ) -> None:
        self._office = office
        self._database = database
        self._blobs = blobs
        self._clock = clock

    def read(self, assessment: str) -> Reviewed:
        """An assessment as it stands here. Raises HeadOfficeError NOT_RECEIVED."""
        record = self._record(assessment)
        try:
            facts = record.facts
        except ValueError as odd:  # a device may send any value
            raise HeadOfficeError(Code.NOT_RECEIVED, assessment=assessment) from odd
        tool = self._tool(facts)
        written = self._written(assessment, record.fold)
        about = {question.id for question in tool.questions} if tool is not None else set()
        questions = tuple(_questions(record, tool, written)) if tool is not None else ()
        whole = tuple(each for each in written if each.letter.question not in about)
        return Reviewed(facts, questions, whole)

    def letters(self, assessment: str) -> tuple[Written, ...]:
        """Every letter about an assessment, the oldest first. Raises HeadOfficeError."""
        return self._written(assessment, self._record(assessment).fold)

    def comment(
        self, assessment: str, question: str, text: str, function: str = FUNCTION
    ) -> Letter:
        """Write a comment on a question, by its number or id; on the whole assessment for none.

        Raises HeadOfficeError NOT_RECEIVED, RuleError UNKNOWN_QUESTION, Declined.
        """
        record = self._record(assessment)
        asked = self._question(record, question.strip()) if question.strip() else ""
        return self._write(assessment, LetterKind.COMMENT, asked, text, function)

    def send_back(self, assessment: str, reason: str, function: str = FUNCTION) -> Letter:
        """Send a finished assessment back to be opened again.

        Raises HeadOfficeError NOT_RECEIVED, Declined when its answers are not closed.
        """
        if self._record(assessment).facts.stage.open_for_answers:
            raise Declined("This assessment is not finished. Write a comment instead")
        return self._write(assessment, LetterKind.REOPENING, "", reason, function)

    def waiting_for(self, device: str, request: LettersRequest) -> LettersReply:
        """Letters a device lacks of the assessments it works on, oldest first."""
        with self._database.read() as session:
            row = session.get(LetterRow, request.after) if request.after else None
            knows = not request.after or (row is not None and row.id == request.last)
            after = request.after if knows else 0
            rows = session.exec(
                select(LetterRow)
                .where(
                    or_(
                        col(LetterRow.index) > after,
                        col(LetterRow.assessment).in_(request.anew),
                    ),
                    _works_on(device),
                )
                .order_by(col(LetterRow.index))
                .limit(LETTERS_AT_ONCE + 1)
            ).all()
        return LettersReply(
            letters=tuple(
                SentLetter(index=row.index or 1, id=row.id, letter=json.loads(row.envelope))
                for row in rows[:LETTERS_AT_ONCE]
            ),
            more=len(rows) > LETTERS_AT_ONCE,
        )

    def _write(
        self, assessment: str, kind: LetterKind, question: str, text: str, function: str
    ) -> Letter:
        words = clean(text).strip()
        if not words:
            raise Declined("Enter the comment")
        if len(words) > MOST_TEXT:
            raise Declined(
                "The comment must have {most} characters or fewer", most=f"{MOST_TEXT:,}"
            )
        at = self._clock.now()
        told = " ".join(clean(function).split())[:LONGEST_FUNCTION] or FUNCTION
        signed = SignedLetter(
            office=self._office.id,
            id=new_id(),
            kind=kind.value,
            assessment=assessment,
            question=question,
            text=words,
            function=told,
            issued_at=at,
        )
        envelope = issue_letter(self._office.receipt, signed).to_json().decode()
        row = LetterRow(id=signed.id, assessment=assessment, envelope=envelope, issued_at=at)
        with self._database.write() as session:
            session.add(row)
        return signed.letter()

    def _record(self, assessment: str) -> AssessmentRecord:
        if not is_factory_stream(assessment):
            with self._database.read() as session:
                rows = session.exec(
                    select(ChangeRow).where(ChangeRow.stream == main_stream(assessment))
                ).all()
            if rows:
                changes = (Change.from_body(row.body.encode(), row.salt, row.value) for row in rows)
                return AssessmentRecord(assessment, Fold(changes))
        raise HeadOfficeError(Code.NOT_RECEIVED, assessment=assessment)

    def _tool(self, facts: AssessmentFacts) -> ResolvedQuestionnaire | None:
        digest = str(facts.questionnaire.get("digest", ""))
        with suppress(ContentError):
            is_digest = len(digest) == 64 and set(digest) <= set("0123456789abcdef")
            if is_digest and self._blobs.has(digest):
                return from_canonical(self._blobs.read(digest))
        return None

    def _question(self, record: AssessmentRecord, asked: str) -> str:
        """The id of a question somebody named. Raises RuleError."""
        tool = self._tool(record.facts)
        for each in tool.questions if tool is not None else ():
            if asked in (each.id, each.number):
                return each.id
        raise RuleError(Code.UNKNOWN_QUESTION, question=asked)

    def _written(self, assessment: str, fold: Fold) -> tuple[Written, ...]:
        with self._database.read() as session:
            rows = _letter_rows(session, assessment)
        here = fold.ids(Entity.LETTER)
        found = []
        for row in rows:
            envelope = Envelope.from_json(row.envelope.encode())
            letter = read_letter(envelope, self._office.trust).letter()
            replies, settled = answers(fold, row.id), is_settled(fold, row.id)
            found.append(Written(letter, row.id in here, replies, settled))
        return tuple(found)


def _letter_rows(session: Session, assessment: str) -> Sequence[LetterRow]:
    query = select(LetterRow).where(LetterRow.assessment == assessment)
    return session.exec(query.order_by(col(LetterRow.index))).all()


def _works_on(device: str) -> ColumnElement[bool]:
    """Whether a device sent something of the assessment of a letter, or wrote in it. Asked for each
    letter by itself: all assessments of a device would mean reading every change."""
    sent = select(PushRow.id).where(
        PushRow.assessment == LetterRow.assessment,
        PushRow.level != Level.HELD,
        or_(col(PushRow.device) == device, col(PushRow.sent_by) == device),
    )
    wrote = select(ChangeRow.seq).where(
        ChangeRow.stream == LetterRow.assessment,
        or_(col(ChangeRow.device) == device, col(ChangeRow.device).like(f"{device}.%")),
    )
    return or_(sent.exists(), wrote.exists())


def _questions(
    record: AssessmentRecord, tool: ResolvedQuestionnaire, written: Sequence[Written]
) -> Iterable[ReviewedQuestion]:
    for question in tool.questions:
        with suppress(ValueError, TypeError, KeyError, AttributeError, ValidationError):
            yield _reviewed(record, question, written)


def _reviewed(
    record: AssessmentRecord, question: Question, written: Sequence[Written]
) -> ReviewedQuestion:
    answer, finding = record.answer(question.id), record.finding(question.id)
    return ReviewedQuestion(
        id=question.id,
        number=question.number,
        label=question.text("en").label,
        judgement=answer.judgement,
        sources=len(answer.known_by),
        text=str(finding.text),
        place=str(finding.place),
        workers=finding.workers_affected,
        reason=str(answer.reason),
        photos=sum(each.is_photo for each in record.evidence_of(question.id)),
        zero_tolerance=question.zero_tolerance,
        letters=tuple(each for each in written if each.letter.question == question.id),
    )
