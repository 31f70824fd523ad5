"""The urgent procedure as its page shows it: what counts, what to do now, whom to call, the clock.

What happened, in words, goes through here into a confidential note and into nothing else. It must
not put a word of it into a signal, a log or a message.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import Judgement
from bwaudit.assessment.urgent import AUTHORITY, deadlines, runs
from bwaudit.foundation.errors import BwAuditError
from bwaudit.foundation.text import localized
from bwaudit.usecases import escalating
from bwaudit_ui.presenters.note_text import NoteText, urgent_note
from bwaudit_ui.runtime.dates import moment
from bwaudit_ui.runtime.i18n import counted, isolated
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.urgent import Deadline, UrgentRun
    from bwaudit.usecases.workspace import OpenAssessment, Recorded
    from bwaudit_ui.presenters.session import AssessmentSession

_SHOWN: Final = frozenset({Entity.URGENT, Entity.FINDING, Entity.ANSWER})


@dataclass(frozen=True, slots=True)
class Step:
    """A step of "Do now": its words, and when it was done, empty while it is not."""

    text: str
    done: str


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to call. `name` and `phone` are empty where head office filled nothing in; `told`
    says when they were told, empty while they were not."""

    id: str
    role: str
    name: str
    phone: str
    told: str


@dataclass(frozen=True, slots=True)
class UrgentState:
    """Everything on the page. `run` is empty before the procedure is begun."""

    run: str
    started: str
    suspected: str
    about: str
    note: str
    counts: tuple[str, ...]
    steps: tuple[Step, ...]
    calls: tuple[Call, ...]
    limits: tuple[str, ...]
    may_tell: tuple[str, ...]
    may_not_tell: tuple[str, ...]
    asks_authority: bool
    authority_told: str
    can_release: bool
    released: bool
    release_reason: str


class UrgentPresenter(QObject):
    """The latest run of the procedure, or the way to begin one.

    Signals:
        changed(): the page shows something else.
        refused(str): a sentence about what could not be recorded.
        pin_wanted(): the store of the notes is closed; ask for the PIN, then call `open_note`.
        note_opened(str): the box is to be opened with this text.
        note_closed(): the box is to be closed.
    """

    changed = Signal()
    refused = Signal(str)
    pin_wanted = Signal()
    note_opened = Signal(str)
    note_closed = Signal()

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._anew = False
        self._writing: NoteText | None = None
        self._is_open = False
        session.changed.connect(self._on_changed)
        session.notes_changed.connect(self._on_notes)
        session.closed.connect(self._forget)

    # What is shown

    def state(self) -> UrgentState:
        """How things stand."""
        assessment, language = self._session.assessment, self._session.language
        protocol, run = assessment.questionnaire.protocol, self._run()
        question = run.question if run else self.question_at_hand()
        known = question in assessment.questionnaire
        shown = assessment.questionnaire.question(question) if known else None
        label = localized({k: t.label for k, t in shown.texts.items()}, language) if shown else ""
        judged = known and assessment.record.answer(question).judgement
        limits = deadlines(
            protocol,
            assessment.questionnaire.clocks,
            run.started_at if run else "",
            run.authority_told_at if run else "",
        )
        return UrgentState(
            run=run.id if run else "",
            started=self._started_line(run) if run else "",
            suspected=of_pack(protocol.counts[run.counts], language) if run else "",
            about=isolated(f"{shown.number} {label}") if shown else "",
            note=of_pack(protocol.notes, language),
            counts=tuple(of_pack(each, language) for each in protocol.counts),
            steps=tuple(
                Step(of_pack(each, language), self._time(run.done.get(place, "") if run else ""))
                for place, each in enumerate(protocol.do_now)
            ),
            calls=tuple(
                Call(
                    each.id,
                    of_pack(each.roles, language),
                    each.name,
                    each.phone,
                    self._time(run.told.get(each.id, "") if run else ""),
                )
                for each in escalating.contacts(assessment)
            ),
            limits=tuple(self._limit_line(each) for each in limits),
            may_tell=tuple(of_pack(each, language) for each in protocol.may_tell),
            may_not_tell=tuple(of_pack(each, language) for each in protocol.may_not_tell),
            asks_authority=any(each.start == AUTHORITY for each in limits),
            authority_told=self._time(run.authority_told_at) if run else "",
            can_release=bool(run)
            and judged is Judgement.NON_COMPLIANT
            and escalating.leads(assessment),
            released=known and assessment.record.released(question),
            release_reason=assessment.record.release_reason(question) if known else "",
        )

    def question_at_hand(self) -> str:
        """The question on screen, when a suspicion can belong to it; else empty."""
        question = self._session.question()
        return question.id if question.zero_tolerance else ""

    def _run(self) -> UrgentRun | None:
        found = runs(self._session.assessment.record)
        return found[-1] if found and not self._anew else None

    def _time(self, at: str) -> str:
        if not at:
            return ""
        return moment(datetime.fromisoformat(at), self._session.workspace.clock.now())

    def _started_line(self, run: UrgentRun) -> str:
        line = QCoreApplication.translate("Urgent", "Started {time} by {name}")
        return line.format(time=self._time(run.started_at), name=isolated(run.started_by))

    def _limit_line(self, limit: Deadline) -> str:
        name = of_pack(limit.names, self._session.language)
        if not name:
            name = QCoreApplication.translate("Urgent", "Tell the first contact")
        if limit.due_at:
            line = QCoreApplication.translate("Urgent", "{what}: by {time}")
            return line.format(what=name, time=self._time(limit.due_at))
        span = _span(limit)
        if limit.start == AUTHORITY:
            line = QCoreApplication.translate(
                "Urgent", "{what}: {span} after the authority is told"
            )
        else:
            line = QCoreApplication.translate("Urgent", "{what}: {span} after the start")
        return line.format(what=name, span=span)

    # Doing

    def begin(self, counts: int, *, with_question: bool = True) -> None:
        """Start the clock: this kind of thing is suspected."""
        question = self.question_at_hand() if with_question else ""
        assessment = self._session.assessment
        try:
            durable = self._session.do_now(lambda: escalating.begin(assessment, counts, question))
        except BwAuditError as refused:
            self.refused.emit(spoken(refused).sentence)
            return
        if not durable:
            self.refused.emit(self._session.refusal)
            return
        self._anew = False
        said = QCoreApplication.translate("Urgent", "Urgent procedure started. Call now")
        self._session.announced.emit(said)
        self.changed.emit()

    def aim(self, question: str) -> None:
        """Show the run of a question; where there is none, what counts, to begin one."""
        of_others = [each for each in runs(self._session.assessment.record) if each.question]
        if of_others and all(each.question != question for each in of_others):
            self.begin_another()

    def begin_another(self) -> None:
        """Show what counts once more, for another suspicion; the runs there are stay."""
        self._close_note()
        self._anew = True
        self.changed.emit()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a run to go back to from beginning another."""
        return self._anew and bool(runs(self._session.assessment.record))

    def back_to_run(self) -> None:
        """Show the run there is."""
        self._anew = False
        self.changed.emit()

    def tick(self, step: int, *, on: bool) -> None:
        """A step is done, or not after all."""
        self._write(lambda a, run: escalating.tick(a, run, step, on=on), f"step {step}")

    def tell(self, contact: str, *, on: bool) -> None:
        """Somebody was told just now, or was not after all."""
        self._write(lambda a, run: escalating.tell(a, run, contact, on=on), f"told {contact}")

    def tell_authority(self, *, on: bool) -> None:
        """The authority was told just now, or was not after all."""
        self._write(lambda a, run: escalating.authority_told(a, run, on=on), "authority")

    def fill_in(self, contact: str, name: str, phone: str) -> bool:
        """Keep a number on this device. True when it is kept."""
        try:
            escalating.fill_in(self._session.assessment, contact, name, phone)
        except BwAuditError as refused:
            self.refused.emit(spoken(refused).sentence)
            return False
        self.changed.emit()
        return True

    def release(self, reason: str) -> bool:
        """Let the exit meeting show the finding. True when it may now."""
        run = self._run()
        if run is None:
            return False
        return self._write(lambda a, _run: escalating.release(a, run.question, reason), None)

    def withhold(self) -> None:
        """Keep the finding out of the exit meeting again."""
        run = self._run()
        if run is not None:
            self._write(lambda a, _run: escalating.withhold(a, run.question), None)

    def _write(self, write: Callable[[OpenAssessment, str], Recorded], field: str | None) -> bool:
        run = self._run()
        if run is None:
            return False
        assessment = self._session.assessment
        try:
            self._session.do(
                lambda: write(assessment, run.id),
                field=("urgent", run.id, field) if field else None,
            )
        except BwAuditError as refused:
            self.refused.emit(spoken(refused).sentence)
            return False
        return True

    # The note

    @Slot()
    def open_note(self) -> None:
        """Open the box, asking for the PIN first where the notes are closed."""
        run = self._run()
        if run is None or self._is_open:
            return
        if not self._session.workspace.notes_open:
            self.pin_wanted.emit()
            return
        held = escalating.note_of(self._session.assessment, run.id)
        writing = urgent_note(self._session, run.id, run.question)
        if self._writing is not None:
            self._writing.refused.disconnect(self._tell_note)
        self._writing = writing
        writing.refused.connect(self._tell_note)
        self._is_open = True
        self.note_opened.emit(writing.begin(held.id, held.text) if held else writing.begin())

    @Slot(str)
    def type(self, text: str) -> None:
        """Take what stands in the note now; it is written when the keys rest."""
        if self._is_open and self._writing is not None:
            self._writing.type(text)

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now; what the disk refuses waits, also while the box is closed."""
        if self._writing is not None:
            self._writing.commit()

    @Slot(str)
    def _tell_note(self, sentence: str) -> None:
        if sentence:
            self.refused.emit(sentence)

    @Slot()
    def close_note(self) -> None:
        """Write what was typed and close the box."""
        self._close_note()

    def _close_note(self) -> None:
        if self._is_open:
            self.commit()
            self._forget()

    @Slot()
    def _forget(self) -> None:
        if self._is_open:
            self._is_open = False
            self.note_closed.emit()

    @Slot()
    def _on_notes(self) -> None:
        if not self._session.workspace.notes_open:
            self._forget()

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        if any(entity in _SHOWN for entity, _, _ in keys):
            self.changed.emit()


def _span(limit: Deadline) -> str:
    if limit.unit == "hours":
        return counted("Urgent", "1 hour", "%n hours", limit.amount)
    return counted("Urgent", "1 day", "%n days", limit.amount)
