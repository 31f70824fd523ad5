"""The question on screen: what is recorded, what a person does to it, and where to go next.

Answers, chips and flags are written at once. It must not know a widget.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.assessment.cautions import cautions
from bwaudit.assessment.gate import IssueKind, lacking
from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import Extent, Judgement, KnownBy
from bwaudit.foundation.errors import RuleError
from bwaudit.usecases import answering
from bwaudit_ui.presenters.caution_text import caution_sentence
from bwaudit_ui.presenters.conflicts import ConflictView, conflict_choice, conflicts_of
from bwaudit_ui.presenters.issue_text import issue_sentence
from bwaudit_ui.presenters.question_list import QuestionList
from bwaudit_ui.presenters.question_text import FieldState, TextField, write_field
from bwaudit_ui.presenters.session import judgement_word
from bwaudit_ui.presenters.typed_text import TypedText
from bwaudit_ui.presenters.visit_text import closed_line
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import Answer, Finding
    from bwaudit.questionnaire.schema import Question, QuestionText
    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.session import AssessmentSession

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class QuestionState:
    """Everything the centre pane shows of one question."""

    question: Question
    words: QuestionText
    cluster: str
    point: str
    law: str
    answer: Answer
    finding: Finding
    suggested: frozenset[KnownBy]
    same_as: str
    closed: bool
    conflicts: tuple[ConflictView, ...]
    problems: Mapping[IssueKind, str]
    other: QuestionText | None = None
    cautions: tuple[str, ...] = ()
    closed_line: str = ""

    @property
    def is_finding(self) -> bool:
        """Whether the finding card shows."""
        return self.answer.judgement is Judgement.NON_COMPLIANT

    @property
    def wants_reason(self) -> bool:
        """Whether a reason is asked for."""
        return self.answer.judgement in (Judgement.NOT_APPLICABLE, Judgement.NOT_CHECKED)


class QuestionPresenter(QObject):
    """The centre pane and the question list.

    Signals:
        question_shown(): another question is current.
        answer_changed(): the same question has other values, from here or elsewhere, or something
            else is said of what stands in its fields.
        finding_wanted(): the focus belongs in "What did you find?" now.
        end_reached(): there is no further question in the filter.
    """

    question_shown = Signal()
    answer_changed = Signal()
    finding_wanted = Signal()
    end_reached = Signal()

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._text = TypedText(session, self)
        self._suggested: dict[str, frozenset[KnownBy]] = {}
        self._sourced = ""
        self._back_to = ""
        self._pointed_out = self._was_answered()
        self._both_languages = False
        self.list = QuestionList(session, self)
        session.changed.connect(self._on_changed)
        session.question_changed.connect(self._on_question)
        session.choices.changed.connect(self._on_choices)
        self._text.refused.connect(self.answer_changed)
        self._text.cleared.connect(self.answer_changed)
        self._text.waits.connect(self.answer_changed)

    # What to show

    @property
    def current(self) -> str:
        """Id of the question on screen."""
        return self._session.current_question

    @property
    def left(self) -> int:
        """How many questions are unanswered."""
        return self.list.left

    @property
    def closed(self) -> bool:
        """Whether the answers of this assessment are closed."""
        return not self._session.assessment.record.facts.stage.open_for_answers

    @property
    def flagged(self) -> bool:
        """Whether the question on screen is flagged for later."""
        return self._held(self.current)[0].flagged

    def state(self) -> QuestionState:
        """What the centre pane shows now."""
        assessment, language = self._session.assessment, self._session.language
        question = self._session.question()
        tool = assessment.questionnaire
        answer, finding = self._held(question.id)
        return QuestionState(
            question=question,
            words=question.text(language),
            cluster=of_pack(tool.cluster_of(question.id).names, language),
            point=of_pack(tool.point_of(question.id).names, language),
            law="; ".join(each.short for each in question.law) or "; ".join(question.conventions),
            answer=answer,
            finding=finding,
            suggested=self._suggested.get(question.id, frozenset()) - answer.known_by,
            same_as=self._same_as(),
            closed=self.closed,
            conflicts=conflicts_of(assessment.record, question.id),
            problems=self._problems(question.id),
            other=self._other(question) if self._both_languages else None,
            cautions=self._cautions(question.id),
            closed_line=closed_line(assessment.record),
        )

    def _other(self, question: Question) -> QuestionText | None:
        """The question in another language of the questionnaire, None where it has only one."""
        shown = question.text(self._session.language)
        return next((text for text in question.texts.values() if text is not shown), None)

    @Slot()
    def toggle_language(self) -> None:
        """Show the question in the other language below, or hide it; it stays so for the next."""
        if self._other(self._session.question()) is None:
            said = self.tr("This question is there in one language only")
            self._session.tell(said)
            return
        self._both_languages = not self._both_languages
        self.answer_changed.emit()

    def _cautions(self, question: str) -> tuple[str, ...]:
        """What is worth a second look; nothing of it blocks."""
        before = self._session.last_cycle.numbers(question)
        found = cautions(self._session.assessment.record, question, before)
        said = tuple(caution_sentence(each) for each in found)
        if question in self._session.assessment.applicable():
            return said
        # Led here by what is still recorded: a photo, an interview, a comment of head office.
        out = self.tr(
            "By its profile this question does not apply to this factory. What is recorded here is "
            "kept"
        )
        return (out, *said)

    def filled(self, phrase: str) -> str:
        """A phrase of the bank with its slots filled from what is recorded; a slot that nobody
        filled yet becomes three dots, to be typed over."""
        answer, finding = self._held(self.current)
        known = {**answer.numbers, "place": finding.place}

        def fill(slot: re.Match[str]) -> str:
            return str(known.get(slot.group(1)) or "…")

        return re.sub(r"\{([a-z_0-9]+)\}", fill, phrase)

    def _problems(self, question: str) -> dict[IssueKind, str]:
        """What the problem list says of a question that was answered before it was opened.

        A question that is being answered now is left alone: its fields are empty because nobody
        came to them yet.
        """
        assessment = self._session.assessment
        if not self._pointed_out or question not in assessment.applicable():
            return {}
        return {
            issue.kind: issue_sentence(issue, assessment.record)
            for issue in lacking(assessment.record, assessment.questionnaire.question(question))
            if issue.kind is not IssueKind.UNANSWERED
        }

    @Slot()
    def open_urgent(self) -> None:
        """Go to the urgent procedure, which takes this question along."""
        self._session.page_wanted.emit("urgent")

    def field(self, name: str) -> FieldState:
        """What stands in a text field of the current question."""
        typed = self._text.shown((self.current, name))
        if typed is not None:
            return FieldState(typed.text, typed.problem)
        answer, finding = self._held(self.current)
        match name:
            case TextField.FINDING:
                return FieldState(finding.text)
            case TextField.PLACE:
                return FieldState(finding.place)
            case TextField.REASON:
                return FieldState(answer.reason)
            case TextField.WORKERS:
                workers = finding.workers_affected
                return FieldState("" if workers is None else str(workers))
        number = answer.numbers.get(name.removeprefix(TextField.NUMBER))
        return FieldState("" if number is None else str(number))

    def _was_answered(self) -> bool:
        return self._session.assessment.record.answer(self.current).judgement is not None

    def _held(self, question: str) -> tuple[Answer, Finding]:
        """What is recorded, and over it what waits for the disk."""
        record, choices = self._session.assessment.record, self._session.choices
        answer, finding = record.answer(question), record.finding(question)
        if not len(choices):
            return answer, finding

        def held(name: str, recorded: Value) -> Value:
            return choices.shown((question, name), recorded)

        answer = replace(
            answer,
            judgement=held("judgement", answer.judgement),
            known_by=held("known_by", answer.known_by),
            flagged=held("flagged", answer.flagged),
        )
        return answer, replace(finding, extent=held("extent", finding.extent))

    def _same_as(self) -> str:
        """Number of the question whose sources S would take; empty when there is none."""
        source = self._source_question()
        return self._session.question(source).number if source else ""

    def _source_question(self) -> str:
        record = self._session.assessment.record
        if (
            self._sourced
            and self._sourced != self.current
            and record.answer(self._sourced).known_by
        ):
            return self._sourced
        earlier = self.list.before(self.current)
        return next((each for each in earlier if record.answer(each).known_by), "")

    # What a person does

    def judge(self, judgement: Judgement) -> None:
        """Record an answer. Going away from Non-compliant keeps text and photos, and says so."""
        question, before = self.current, self._held(self.current)[0].judgement
        assessment = self._session.assessment
        self.commit()
        durable = self._write(
            lambda: answering.judge(assessment, question, judgement), "judgement", judgement
        )
        if self._held(question)[0].judgement is not judgement:
            return
        if durable:
            self._announce_saved(judgement_word(judgement))
        if judgement is Judgement.NON_COMPLIANT:
            self.finding_wanted.emit()
        elif before is Judgement.NON_COMPLIANT and self._has_finding(question):
            said = self.tr("{number} changed to {word}. The finding text is kept").format(
                number=self._session.question().number, word=judgement_word(judgement)
            )
            self._session.tell(said, self._session.undo)

    def tick(self, source: KnownBy, *, on: bool) -> None:
        """Tick or clear one way of knowing."""
        question, assessment = self.current, self._session.assessment
        wanted = self._held(question)[0].known_by ^ {source}
        if (source in wanted) is not on:
            return
        self._sourced = question
        self._suggest(question, self._suggested.get(question, frozenset()) - {source})
        self._write(
            lambda: answering.tick_source(assessment, question, source, on=on),
            "known_by",
            wanted,
            about=source,
        )

    def toggle_source(self, source: KnownBy) -> None:
        """Tick a way of knowing that is clear, clear one that is ticked."""
        self.tick(source, on=source not in self._held(self.current)[0].known_by)

    def same_sources(self) -> None:
        """Take the sources of the question answered before."""
        source, question = self._source_question(), self.current
        assessment = self._session.assessment
        if not source:
            return
        wanted = assessment.record.answer(source).known_by
        self._sourced = question
        self._write(
            lambda: answering.same_sources(assessment, question, source), "known_by", wanted
        )

    def suggest(self, question: str, source: KnownBy) -> None:
        """Offer a way of knowing, without ticking it."""
        self._suggest(question, self._suggested.get(question, frozenset()) | {source})
        if question == self.current:
            self.answer_changed.emit()

    def _suggest(self, question: str, sources: frozenset[KnownBy]) -> None:
        self._suggested[question] = sources

    def flag(self) -> None:
        """Flag the question for later, or take the flag off."""
        question, assessment = self.current, self._session.assessment
        on = not self._held(question)[0].flagged
        self._write(lambda: answering.flag(assessment, question, on=on), "flagged", on)

    def spread(self, extent: Extent | None) -> None:
        """How widespread the finding is; None takes it back."""
        question, assessment = self.current, self._session.assessment
        self._write(
            lambda: answering.how_widespread(assessment, question, extent), "extent", extent
        )

    def settle(self, key: Key, choice: int) -> None:
        """Keep one of the values of a conflict."""
        assessment = self._session.assessment
        value = conflict_choice(assessment.record, key, choice)
        if self._write(lambda: answering.settle(assessment, key, value), "", None, about=key):
            number = self._session.question().number
            said = self.tr("Decided: {what}").format(what=number)
            self._session.tell(said, self._session.undo)

    # Text

    def type(self, name: str, text: str) -> None:
        """Take what stands in a field now; it is written when the keys rest."""
        question, assessment = self.current, self._session.assessment
        self._text.type(
            (question, name), text, lambda: write_field(assessment, question, name, text)
        )

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        self._text.commit()

    # Moving

    def return_to(self, page: str) -> None:
        """Where Save and next leads once, instead of to the next question.

        Going to another question, or away from the workspace, forgets it.
        """
        self._back_to = page

    @Slot()
    def save_and_next(self) -> None:
        """Write what was typed and go on in the filter, or back to where Change was chosen."""
        self.commit()
        if self._back_to:
            page, self._back_to = self._back_to, ""
            self._session.page_wanted.emit(page)
            return
        following = self.list.next_shown()
        if not following:
            self.end_reached.emit()
            return
        summary = self._point_summary(following)
        self._session.go_to(following)
        if summary:
            self._session.tell(summary)

    @Slot()
    def go_previous(self) -> None:
        """The question before in the filter."""
        self._go(self.list.previous_shown())

    @Slot()
    def go_next(self) -> None:
        """The next question in the filter, without more."""
        self._go(self.list.next_shown())

    def _go(self, question: str) -> None:
        self.commit()
        if question:
            self._session.go_to(question)
        else:
            self.end_reached.emit()

    def _point_summary(self, following: str) -> str:
        """One line when the last question of a compliance point is left behind."""
        tool = self._session.assessment.questionnaire
        point = tool.point_of(self.current)
        if point.id == tool.point_of(following).id:
            return ""
        record, applies = self._session.assessment.record, self._session.assessment.applicable()
        given = [record.answer(each.id).judgement for each in point.questions if each.id in applies]
        answered = sum(each is not None for each in given)
        return self.tr("{point}: {done} of {total} answered, {found} non-compliant").format(
            point=of_pack(point.names, self._session.language),
            done=answered,
            total=len(given),
            found=given.count(Judgement.NON_COMPLIANT),
        )

    # Inside

    def _write(
        self, write: Callable[[], Recorded], name: str, value: Any, about: Hashable = None
    ) -> bool:
        """Write something decided, of which only a part may be given by this: what it is `about`.
        True when it is durable; what waits for the disk still shows."""
        question = self.current
        values: dict[Hashable, Any] = {(question, name): value} if name else {}
        try:
            return self._session.choices.write((question, name, about), values, write)
        except RuleError as forbidden:
            self._session.tell(spoken(forbidden).sentence)
            self.answer_changed.emit()
            return False

    def _has_finding(self, question: str) -> bool:
        record = self._session.assessment.record
        return not record.finding(question).is_empty or bool(record.evidence_of(question))

    def _announce_saved(self, word: str) -> None:
        self._session.announced.emit(self.tr("{word}, saved").format(word=word))

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        for entity, entity_id, _ in keys:
            here = entity in (Entity.ANSWER, Entity.FINDING) and entity_id == self.current
            if here or entity == Entity.ASSESSMENT:
                self.answer_changed.emit()
                return

    @Slot(str)
    def _on_question(self, question: str) -> None:
        self.commit()
        self._back_to = ""
        self._pointed_out = self._was_answered()
        self.question_shown.emit()
        row = self.list.row(question)
        said = self.tr("Question {number}, {label}, {word}, {left} left").format(
            number=row.number,
            label=row.label,
            word=judgement_word(row.judgement).lower(),
            left=self.left,
        )
        self._session.announced.emit(said)

    @Slot(object)
    def _on_choices(self, places: tuple[object, ...]) -> None:
        if any(isinstance(place, tuple) and place[0] == self.current for place in places):
            self.answer_changed.emit()
