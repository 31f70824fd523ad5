"""The interviews of a visit: closed until the PIN was given, closed again when nobody works there.

What is typed lives here only until it is written, also while the disk refuses it, and nowhere but
in the restricted store after that. Closing writes it, brings the tallies of the main journal in
step and empties the page. It must not put a word of an interview into a signal, a log or a message.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bwaudit.assessment.interviews import tally
from bwaudit.assessment.tells import tells
from bwaudit.foundation.errors import BwAuditError
from bwaudit.foundation.text import plain_digits
from bwaudit.usecases import interviewing
from bwaudit.usecases.workspace import Recorded
from bwaudit_ui.presenters.interview_text import (
    says_word,
    small_group_sentence,
    tell_sentence,
    who,
)
from bwaudit_ui.presenters.visit_text import closed_line
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.typing_timer import TypingTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.assessment.interviews import Contract, Interview, Quota, Says, Setting, Tally
    from bwaudit.assessment.tells import Tell
    from bwaudit_ui.presenters.kept_text import Kept
    from bwaudit_ui.presenters.session import AssessmentSession

IDLE_MS: Final = 60_000

PEOPLE, WOMEN, LINE, LATER, TEXT = "people", "women", "line", "later", "text"
_TOGETHER: Final = frozenset({PEOPLE, WOMEN})
"""Written in one, because each decides whether the other is accepted."""
_WRITTEN: Final = (_TOGETHER, *(frozenset({name}) for name in (LINE, LATER, TEXT)))

_log = logging.getLogger("bwaudit.desktop")


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """One row of the list."""

    id: str
    number: str
    who: str
    is_group: bool
    is_held: bool


@dataclass(frozen=True, slots=True)
class LinkLine:
    """What the open interview says of one question."""

    question: str
    sentence: str


@dataclass(frozen=True, slots=True)
class InterviewsState:
    """Everything the page shows while it is open. `fields` are texts as they stand in the inputs;
    `problems` the sentences above those that were not accepted."""

    lines: tuple[InterviewLine, ...]
    counted: Tally
    quota: Quota | None
    chosen: Interview | None
    fields: dict[str, str]
    problems: dict[str, str]
    links: tuple[LinkLine, ...]
    warnings: tuple[str, ...]
    small_groups: tuple[str, ...]
    closed_line: str
    suggested: str

    @property
    def closed(self) -> bool:
        """Whether answers are closed; `closed_line` says since when."""
        return bool(self.closed_line)


class InterviewsPresenter(QObject):
    """The page of interviews.

    Signals:
        pin_wanted(): the store is closed; ask for the PIN, then call `open` again.
        opened(): the page is to be shown with what `state` says.
        closed_up(): nothing of an interview may stay on screen.
        changed(): something it shows is another.
        number_refused(str): the question number that was typed is none; the sentence to show.
    """

    pin_wanted = Signal()
    opened = Signal()
    closed_up = Signal()
    changed = Signal()
    number_refused = Signal(str)

    def __init__(
        self, session: AssessmentSession, parent: QObject | None = None, *, idle_ms: int = IDLE_MS
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._open = False
        self._chosen = ""
        self._typed: dict[str, str] = {}
        self._kept = session.kept
        self._kept.refused.connect(self._tell_kept)
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self.close)
        session.notes_changed.connect(self._on_notes)
        session.leaving.connect(self._on_leaving)
        session.closed.connect(self._forget)

    @property
    def is_open(self) -> bool:
        """Whether interviews are on screen."""
        return self._open

    def state(self) -> InterviewsState | None:
        """What to show now; None while closed."""
        if not self._open or not self._session.workspace.notes_open:
            return None
        assessment = self._session.assessment
        held = interviewing.held(assessment)
        chosen = self._chosen_one()
        fields = self._fields(chosen)
        return InterviewsState(
            lines=tuple(
                InterviewLine(each.id, each.number, who(each), each.in_group, each.is_held)
                for each in held
            ),
            counted=tally(held),
            quota=interviewing.wanted(assessment),
            chosen=chosen,
            fields=fields,
            problems=self._problems(),
            links=self._links(chosen),
            warnings=tuple(tell_sentence(each) for each in self._tells(fields)),
            small_groups=tuple(
                small_group_sentence(each, self._number(each.question))
                for each in interviewing.few_workers(assessment)
            ),
            closed_line=closed_line(assessment.record),
            suggested=self._session.question().number,
        )

    def _chosen_one(self) -> Interview | None:
        held = interviewing.held(self._session.assessment)
        found = next((each for each in held if each.id == self._chosen), None)
        shown = self._session.choices.shown
        if found is None:
            return None
        return replace(
            found,
            contract=shown((found.id, "contract"), found.contract),
            setting=shown((found.id, "setting"), found.setting),
            links=shown((found.id, "links"), found.links),
        )

    def _fields(self, chosen: Interview | None) -> dict[str, str]:
        if chosen is None:
            return {}
        recorded = {
            PEOPLE: str(chosen.people),
            WOMEN: str(chosen.women),
            LINE: chosen.line,
            LATER: chosen.later,
            TEXT: chosen.text,
        }
        for kept in self._not_recorded():
            recorded.update(kept.texts)
        return {**recorded, **self._typed}

    def _problems(self) -> dict[str, str]:
        """The sentence above each field that is not accepted: of two that are written in one, the
        one that was typed into."""
        return {
            next(iter(each.texts)): each.problem for each in self._not_recorded() if each.problem
        }

    def _not_recorded(self) -> list[Kept]:
        found = (self._kept.shown((self._chosen, names)) for names in _WRITTEN)
        return [each for each in found if each is not None]

    def _tells(self, fields: dict[str, str]) -> tuple[Tell, ...]:
        found = [*tells(fields.get(TEXT, "")), *tells(fields.get(LINE, ""))]
        return tuple(dict.fromkeys(found))

    def _links(self, chosen: Interview | None) -> tuple[LinkLine, ...]:
        if chosen is None:
            return ()
        language = self._session.language
        return tuple(
            LinkLine(
                question,
                f"{self._number(question)} {says_word(says)}: "
                f"{self._session.question(question).text(language).label}",
            )
            for question, says in chosen.links.items()
        )

    def _number(self, question: str) -> str:
        return self._session.question(question).number

    # Opening and closing

    @Slot()
    def open(self) -> None:
        """Show the interviews, asking for the PIN first where it was not given in this session."""
        if self._open:
            return
        if not self._session.workspace.notes_open:
            self.pin_wanted.emit()
            return
        self._open = True
        held = interviewing.held(self._session.assessment)
        self._chosen = held[-1].id if held else ""
        self._idle.start()
        self.opened.emit()

    @Slot()
    def close(self) -> None:
        """Write what was typed, count, and empty the page."""
        if self._open:
            self.commit()
            self._count()
            self._forget()

    def touch(self) -> None:
        """A person is still there."""
        if self._open:
            self._idle.start()

    def _count(self) -> None:
        """Bring the tallies in step. It is a write of the main journal like any other."""
        assessment = self._session.assessment
        if self._session.is_open and self._session.workspace.notes_open:
            try:
                interviewing.count(assessment)
            except BwAuditError as refused:
                _log.warning("interviews were not counted, %s", refused.code)

    @Slot()
    def _forget(self) -> None:
        self._timer.stop()
        self._idle.stop()
        self._typed = {}
        if self._open:
            self._open = False
            self._chosen = ""
            self.closed_up.emit()

    @Slot()
    def _on_leaving(self) -> None:
        self.commit()
        if self._open:
            self._count()

    @Slot()
    def _on_notes(self) -> None:
        if not self._session.workspace.notes_open:
            self.commit()
            self._forget()
        elif self._open:
            self.changed.emit()

    # What a person does

    def choose(self, interview: str) -> None:
        """Show another interview."""
        if self._open and interview != self._chosen:
            self.commit()
            self._chosen = interview
            self.touch()
            self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Begin the next interview and show it."""
        if not self._open:
            return
        self.commit()
        self.touch()
        self._write(self._begin_one)

    def _begin_one(self) -> None:
        self._chosen = interviewing.begin(self._session.assessment)
        self.changed.emit()

    @Slot()
    def remove(self) -> None:
        """Take the interview off the list; the message strip can put it back."""
        gone, assessment = self._chosen, self._session.assessment
        if not gone:
            return
        self.commit()
        if self._write(lambda: interviewing.remove(assessment, gone)):
            left = interviewing.held(assessment)
            self._chosen = left[-1].id if left else ""
            self.changed.emit()
            self._session.tell(self.tr("Interview removed"), lambda: self._put_back(gone))

    def _put_back(self, interview: str) -> None:
        """Go to the interviews and put one back. Closed notes show nothing: that is said."""
        if not self._session.workspace.notes_open:
            closed = self.tr("Confidential notes are closed. Open them, then undo again")
            self._session.tell(closed, lambda: self._put_back(interview))
            return
        self._session.page_wanted.emit("interviews")
        self.open()
        assessment = self._session.assessment
        if self._write(lambda: interviewing.remove(assessment, interview, on=False)):
            self.choose(interview)

    def type(self, name: str, text: str) -> None:
        """Take what stands in a field now; it is written when the keys rest."""
        if self._open and self._chosen:
            if name in _TOGETHER:
                # Both as they stand now: the notes may be closed when they are written.
                shown = self._fields(self._chosen_one())
                both = {each: shown[each] for each in shown if each in _TOGETHER}
                self._typed = {name: text} | {**both, **self._typed, name: text}
            else:
                self._typed[name] = text
            self._timer.touch()
            self.touch()
            if name in (TEXT, LINE):
                self.changed.emit()

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now. What the rules refuse stays in its field with the reason, what
        the disk refuses waits, also while another interview is shown and while all are closed."""
        self._timer.stop()
        typed, self._typed = self._typed, {}
        interview, assessment = self._chosen, self._session.assessment
        if not typed or not interview:
            return
        both = {name: text for name, text in typed.items() if name in _TOGETHER}
        if both:
            people, women = both[PEOPLE], both[WOMEN]
            self._take(
                interview,
                both,
                lambda: interviewing.say_who(assessment, interview, people, women),
            )
        if LINE in typed:
            line = typed[LINE].strip()
            self._take(
                interview, {LINE: line}, lambda: interviewing.say_line(assessment, interview, line)
            )
        if LATER in typed:
            day = plain_digits(typed[LATER]).strip()
            self._take(
                interview, {LATER: day}, lambda: interviewing.put_off(assessment, interview, day)
            )
        if TEXT in typed:
            text = typed[TEXT]
            self._take(
                interview, {TEXT: text}, lambda: interviewing.write(assessment, interview, text)
            )
        self.changed.emit()

    def _take(self, interview: str, texts: dict[str, str], write: Callable[[], None]) -> None:
        workspace = self._session.workspace

        def recorded() -> Recorded:
            write()
            return Recorded((), workspace.clock.now())

        self._kept.write_all((interview, frozenset(texts)), texts, recorded)

    @Slot(object)
    def _tell_kept(self, _place: object) -> None:
        if self._open:
            self.changed.emit()

    def say_contract(self, contract: Contract | None) -> None:
        """How they are employed."""
        interview, assessment = self._chosen, self._session.assessment
        self._choose(
            "contract",
            contract,
            lambda: interviewing.say_contract(assessment, interview, contract),
        )

    def say_setting(self, setting: Setting) -> None:
        """Where they were spoken with."""
        interview, assessment = self._chosen, self._session.assessment
        self._choose(
            "setting", setting, lambda: interviewing.say_setting(assessment, interview, setting)
        )

    def link(self, number: str, says: Says) -> None:
        """Note what the interview says of the question with this number, in any digits."""
        wanted = plain_digits(number).strip()
        question = next(
            (each.id for each in self._session.assessment.questionnaire.questions
             if each.number == wanted),
            "",
        )  # fmt: skip
        if not question:
            self.number_refused.emit(
                self.tr("There is no question with this number. Enter one like 7.42")
            )
            return
        self.number_refused.emit("")
        self._link(question, says)

    def unlink(self, question: str) -> None:
        """Take back what the interview says of a question."""
        self._link(question, None)

    def _link(self, question: str, says: Says | None) -> None:
        chosen, assessment = self._chosen_one(), self._session.assessment
        if chosen is None:
            return
        others = {each: said for each, said in chosen.links.items() if each != question}
        links = others if says is None else {**others, question: says}
        self._choose(
            "links",
            links,
            lambda: interviewing.link(assessment, chosen.id, question, says),
            about=question,
        )

    def _choose(self, name: str, value: object, write: Callable[[], None], about: str = "") -> None:
        """Write what was chosen; while it waits, for the disk or the PIN, it is shown."""
        if not self._open:
            return
        self.touch()
        workspace, place = self._session.workspace, (self._chosen, name)

        def recorded() -> Recorded:
            write()
            return Recorded((), workspace.clock.now())

        try:
            self._session.choices.write((*place, about), {place: value}, recorded)
        except BwAuditError as refused:
            self._session.tell(spoken(refused).sentence)
        self.changed.emit()

    def _write(self, write: Callable[[], None]) -> bool:
        if not self._open:
            return False
        self.touch()
        try:
            write()
        except BwAuditError as refused:
            self._session.tell(spoken(refused).sentence)
            self.changed.emit()
            return False
        return True
