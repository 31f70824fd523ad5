"""What head office wrote about the open assessment, and the answers as they are typed.

An answer is written when the keys rest, like every text. It must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from bwaudit.assessment.comments import LetterKind, of_question
from bwaudit.assessment.names import Entity
from bwaudit.foundation.errors import RuleError
from bwaudit.usecases import corresponding
from bwaudit_ui.presenters.finishing import Finishing
from bwaudit_ui.presenters.typed_text import TypedText
from bwaudit_ui.runtime.dates import moment
from bwaudit_ui.runtime.i18n import counted, isolated, joined
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.assessment.comments import Received
    from bwaudit.assessment.fold import Key
    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.session import AssessmentSession


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What somebody else of the team answered: who and when, and the text."""

    written: str
    text: str


@dataclass(frozen=True, slots=True)
class CommentView:
    """One comment as its card shows it. `written` says who and when; `own` is this device's answer
    as it stands in the field, `problem` why it was not accepted."""

    id: str
    written: str
    text: str
    others: tuple[AnswerView, ...]
    own: str
    answered: bool
    problem: str


@dataclass(frozen=True, slots=True)
class CommentLine:
    """An open comment in a list: its question, and the beginning of its text."""

    question: str
    number: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class SentBackView:
    """That head office sent the assessment back: who and when, and why."""

    id: str
    written: str
    reason: str


class Comments(QObject):
    """The letters of one assessment.

    Signals:
        changed(): there are others, or one was answered, here or elsewhere.
    """

    changed = Signal()

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._text = TypedText(session, self)
        self._text.refused.connect(self.changed)
        self._finishing = Finishing(session, self)
        self._problems: dict[str, str] = {}
        session.changed.connect(self._on_changed)

    # What is shown

    def of_question(self, question: str) -> tuple[CommentView, ...]:
        """The comments on one question, the oldest first; on the whole assessment for none."""
        return tuple(map(self._view, of_question(self._letters(), question)))

    def about_all(self) -> tuple[CommentView, ...]:
        """Comments on the whole assessment, and on questions this version does not have."""
        tool = self._session.assessment.questionnaire
        return tuple(
            self._view(each)
            for each in self._letters()
            if each.letter.kind is LetterKind.COMMENT and each.letter.question not in tool
        )

    def open_on_questions(self) -> tuple[CommentLine, ...]:
        """Comments on questions that nobody answered yet, in the order of the questions."""
        tool, language = self._session.assessment.questionnaire, self._session.language
        order = {question.id: place for place, question in enumerate(tool.questions)}
        waiting = [
            each
            for each in corresponding.unanswered(self._session.assessment)
            if each.letter.question in tool
        ]
        waiting.sort(key=lambda each: order[each.letter.question])
        return tuple(
            CommentLine(
                each.letter.question,
                tool.question(each.letter.question).number,
                tool.question(each.letter.question).text(language).label,
                " ".join(each.letter.text.split()),
            )
            for each in waiting
        )

    def sent_back(self) -> tuple[SentBackView, ...]:
        """Why head office sent the assessment back, while its answers are still closed."""
        return tuple(
            SentBackView(each.letter.id, self._written(each), each.letter.text)
            for each in corresponding.sent_back(self._session.assessment)
        )

    def waiting(self) -> int:
        """How much of it nobody dealt with yet."""
        assessment = self._session.assessment
        comments = corresponding.unanswered(assessment)
        return len(comments) + len(corresponding.sent_back(assessment))

    def _letters(self) -> tuple[Received, ...]:
        return self._session.assessment.letters()

    def _view(self, each: Received) -> CommentView:
        assessment, identity = self._session.assessment, each.letter.id
        device = assessment.workspace.device.id
        held = corresponding.own_answer(assessment, identity)
        typed = self._text.shown(("letter", identity))
        return CommentView(
            id=identity,
            written=self._written(each),
            text=each.letter.text,
            others=tuple(
                AnswerView(joined((isolated(answer.by), self._moment(answer.at))), answer.text)
                for answer in each.answers
                if answer.device != device
            ),
            own=held if typed is None else typed.text,
            answered=each.settled,
            problem=self._problems.get(identity, "") or ("" if typed is None else typed.problem),
        )

    def _written(self, each: Received) -> str:
        words = QCoreApplication.translate("Comments", "{function}, head office, {time}")
        return words.format(
            function=isolated(each.letter.function), time=self._moment(each.letter.at)
        )

    def _moment(self, at: str) -> str:
        return moment(datetime.fromisoformat(at), self._session.workspace.clock.now())

    # What a person does

    def type(self, letter: str, text: str) -> None:
        """Take what stands in the field of an answer now; it is written when the keys rest."""
        self._problems.pop(letter, None)
        write = partial(corresponding.answer, self._session.assessment, letter, text)
        self._text.type(("letter", letter), text, write)

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        self._text.commit()

    def mark(self, letter: str, *, on: bool = True) -> None:
        """Say that a comment is answered, or is not after all."""
        self.commit()
        assessment = self._session.assessment
        if self._do(letter, lambda: corresponding.mark_answered(assessment, letter, on=on)) and on:
            said = QCoreApplication.translate("Comments", "The comment is answered")
            self._session.tell(said, self._session.undo)

    def open_again(self, letter: str) -> None:
        """Open the answers again, with the reason head office gave; now or not at all."""
        found = next((each for each in self.sent_back() if each.id == letter), None)
        if found is None:
            return
        said = QCoreApplication.translate("Comments", "The answers are open again")
        self._session.tell(self._finishing.reopen(found.reason) or said)

    def _do(self, letter: str, write: Callable[[], Recorded]) -> bool:
        """True when it is durable; of what waits for the disk the band tells."""
        self._problems.pop(letter, None)
        try:
            return self._session.do(write)
        except RuleError as refused:
            self._problems[letter] = spoken(refused).sentence
            self.changed.emit()
            return False

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        if any(entity in (Entity.LETTER, Entity.ASSESSMENT) for entity, _, _ in keys):
            self.changed.emit()


def waiting_in_words(comments: int, *, sent_back: bool) -> str:
    """What head office waits for, in a few words; empty when for nothing."""
    if sent_back:
        return QCoreApplication.translate("Comments", "Sent back by head office")
    if comments:
        return counted("Comments", "1 comment to answer", "%n comments to answer", comments)
    return ""
