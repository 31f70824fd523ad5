"""What head office has and lacks, sending it, and copies on a stick.

Sending happens in the network lane and never on a metered line by itself. What is shown as received
comes from the state the use case gives, which rests on receipts that were checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bwaudit.foundation.errors import BwAuditError, Cancelled
from bwaudit.usecases import bundling, corresponding, opening, safekeeping, syncing, updating
from bwaudit.usecases.events import AssessmentChanged, OutboxChanged
from bwaudit_ui.runtime.bridge import Bridge
from bwaudit_ui.runtime.connection import is_cut_off, is_metered

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.bundling import Saved, Staged
    from bwaudit.usecases.events import Event
    from bwaudit.usecases.syncing import Enrolled, SendState
    from bwaudit.usecases.updating import NewPack
    from bwaudit.usecases.workspace import AssessmentSummary, OpenStream, Workspace
    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import Job, JobRunner

Result = TypeVar("Result")
_Known = dict[str, tuple[str, "SendLine"]]
_Listed = tuple[_Known, tuple["NewPack", ...]]

_SETTLE_MS: Final = 250
_BY_ITSELF_MS: Final = 10 * 60 * 1_000
_LEAST_MS: Final = 1_000


@dataclass(frozen=True, slots=True)
class SendLine:
    """One assessment on the Sync page. Dates are ISO text, empty when not set. `comments` of head
    office wait for an answer."""

    id: str
    factory: str
    cycle: int
    visit_start: str
    visit_end: str
    practice: bool
    state: SendState
    comments: int = 0
    sent_back: bool = False


class Syncing(QObject):
    """Everything between this device and others.

    Signals:
        listed(tuple[SendLine, ...]): all assessments, as `refresh_list` found them.
        sending_changed(bool): a send begins or ends.
        progressed(int, int): bytes sent and bytes in all, which may not fit in a C int.
        sent(SendState, bool): a send ended, with the state of everything together; True when a
            person asked for it.
        enrolled(Enrolled): the device knows a head office now.
        copying(bool): a copy begins to be saved, or with True to be taken in.
        copy_progressed(int, int): how far it is, in bytes.
        copy_ended(): it ended, whichever way.
        copied(Saved): a copy is on the stick and was read back.
        imported(Imported): a copy was taken in.
        refused(BwAuditError): what did not work, in words.
        working_changed(bool): enrolling begins or ends.
        looking_changed(bool): head office is being asked whether it wrote anything.
        packs_listed(tuple[NewPack, ...]): newer questionnaires that nobody has seen yet.
        letters_came(int): so much that head office wrote is new here; 0 when it was asked for.
    """

    listed = Signal(object)
    sending_changed = Signal(bool)
    progressed = Signal(object, object)
    sent = Signal(object, bool)
    enrolled = Signal(object)
    copying = Signal(bool)
    copy_progressed = Signal(object, object)
    copy_ended = Signal()
    copied = Signal(object)
    imported = Signal(object)
    refused = Signal(object)
    working_changed = Signal(bool)
    looking_changed = Signal(bool)
    letters_came = Signal(int)
    packs_listed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        jobs: JobRunner,
        *,
        metered: Callable[[], bool] = is_metered,
        cut_off: Callable[[], bool] = is_cut_off,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._metered = metered
        self._cut_off = cut_off
        self._session: AssessmentSession | None = None
        self._around: FactorySession | None = None
        self._job: Job | None = None
        self._copy: Job | None = None
        self._by_hand = self._looking = self._has_moved = False
        self._known: _Known = {}
        self._bridge = Bridge(workspace.events, self)
        self._bridge.happened.connect(self._hear)
        self._settle = _once(self, _SETTLE_MS, self._tell_session)
        self._by_itself = _once(self, _BY_ITSELF_MS, self._try_by_itself)
        self._plan()

    # What is known

    def enrolment(self) -> Enrolled | None:
        """The head office this device belongs to."""
        return syncing.enrolment(self._workspace)

    def now(self) -> datetime:
        """The present moment."""
        return self._workspace.clock.now()

    @property
    def has_unsaved(self) -> bool:
        """Whether the disk refuses the last change, which no copy can hold then."""
        return self._session is not None and self._session.waiting > 0

    @property
    def sending(self) -> bool:
        """Whether a send is under way."""
        return self._job is not None

    @property
    def has_moved(self) -> bool:
        """Whether the send that is under way, or the last one, carried anything."""
        return self._has_moved

    @property
    def metered(self) -> bool:
        """Whether the line costs money, so that nothing is sent by itself."""
        return self._metered()

    @property
    def cut_off(self) -> bool:
        """Whether the system knows of no network at all."""
        return self._cut_off()

    @property
    def pictures_later(self) -> bool:
        """Whether photos and papers wait, and only answers are sent."""
        return self._workspace.settings.pictures_later

    def attach(self, session: AssessmentSession | None) -> None:
        """Keep the marks of a session in step."""
        self._session = session
        self._take_letters()
        self._tell_session()

    @Slot(object)
    def attach_around(self, session: FactorySession | None) -> None:
        """A factory is open, or none: a copy of it comes in where its pages show it."""
        self._around = session

    def close(self) -> None:
        """Stop timers and hear no more."""
        self._by_itself.stop()
        self._settle.stop()
        self._bridge.close()
        self._session = self._around = None

    def refresh_list(self) -> None:
        """Look at every assessment of this device; those that did not change are known still."""
        workspace, known = self._workspace, self._known

        def work(_progress: Progress, cancel: CancelToken) -> _Listed:
            found = {}
            for line in opening.assessments(workspace):
                cancel.check()
                before = known.get(line.id)
                if before is None or before[0] != line.changed_at:
                    state = syncing.state_of(workspace, line.id)
                    fresh = _send_line(line, state)
                    before = (line.changed_at, fresh)
                found[line.id] = before
            return found, updating.news(workspace, opening.TOOL)

        self._jobs.submit(
            "disk",
            work,
            on_success=partial(self._keep_list, known),
            on_failure=self._say,
            owner=self,
        )

    def _keep_list(self, known: _Known, found: _Listed) -> None:
        lines, packs = found
        if known is self._known:  # else something was sent while they were read
            self._known = lines
        self.listed.emit(tuple(line for _, line in lines.values()))
        self.packs_listed.emit(packs)

    def mark_pack_seen(self, digest: str) -> None:
        """A person read what is new in a questionnaire."""
        try:
            updating.mark_seen(self._workspace, digest)
        except BwAuditError as refused:
            self._say(refused)
        self.refresh_list()

    # Sending

    @Slot()
    def send_now(self) -> None:
        """Send everything that head office lacks, now."""
        self._send(by_hand=True)

    @Slot()
    def stop(self) -> None:
        """Stop sending. What was sent stays sent; the rest goes on next time."""
        if self._job is not None:
            self._job.cancel()

    def _send(self, *, by_hand: bool) -> None:
        if self._job is not None:
            return
        workspace, session = self._workspace, self._session
        with_files = not self.pictures_later
        if session is not None:
            session.leaving.emit()

        def work(progress: Progress, cancel: CancelToken) -> SendState:
            return syncing.send(
                workspace, None, progress, cancel, by_hand=by_hand, with_files=with_files
            )

        self._by_hand, self._has_moved = by_hand, False
        self._job = self._jobs.submit(
            "network",
            work,
            on_success=self._end_send,
            on_failure=self._fail_send,
            on_progress=self._tell_progress,
            owner=self,
            what=self.tr("sending to head office"),
        )
        self.sending_changed.emit(True)

    def _tell_progress(self, done: int, total: int) -> None:
        self._has_moved = True
        self.progressed.emit(done, total)
        self._settle.start()

    def _end_send(self, state: SendState) -> None:
        self._finish_send()
        self.sent.emit(state, self._by_hand)
        self._take_letters()

    def _fail_send(self, problem: Exception) -> None:
        self._finish_send()
        self._say(problem)

    def _finish_send(self) -> None:
        self._job = None
        self.sending_changed.emit(False)
        self._tell_session()
        self._plan()

    @Slot()
    def _try_by_itself(self) -> None:
        if self.enrolment() is not None and not self._metered():
            self._send(by_hand=False)
        else:
            self._plan()

    def _plan(self) -> None:
        """Come back when the next try is due, and in ten minutes in any case."""
        due = syncing.next_attempt_at(self._workspace, with_files=not self.pictures_later)
        wait = _BY_ITSELF_MS
        if due is not None:
            seconds = (due - self._workspace.clock.now()).total_seconds()
            wait = min(wait, max(_LEAST_MS, round(seconds * 1_000)))
        self._by_itself.start(wait)

    # What head office wrote

    @Slot()
    def look_now(self) -> None:
        """Ask head office whether it wrote anything, and send nothing."""
        if self._looking:
            return
        workspace = self._workspace

        def work(_progress: Progress, cancel: CancelToken) -> bool:
            return corresponding.look(workspace, cancel)

        self._set_looking(True)
        self._jobs.submit(
            "network",
            work,
            on_success=self._end_look,
            on_failure=self._fail_look,
            owner=self,
            what=self.tr("asking head office"),
        )

    @property
    def looking(self) -> bool:
        """Whether head office is being asked."""
        return self._looking

    def refused_letters(self) -> tuple[BwAuditError, ...]:
        """Why something head office wrote was not taken; empty when all of it was."""
        return corresponding.refused(self._workspace)

    def _set_looking(self, looking: bool) -> None:
        self._looking = looking
        self.looking_changed.emit(looking)

    def _end_look(self, _answered: bool) -> None:
        self._set_looking(False)
        self._take_letters(asked=True)

    def _fail_look(self, problem: Exception) -> None:
        self._set_looking(False)
        self._say(problem)

    def _take_letters(self, *, asked: bool = False) -> None:
        """Take what was fetched into the journals, on this thread, which shows them."""
        into = self._session.assessment if self._session is not None else None
        try:
            new = corresponding.take_in(self._workspace, into)
        except BwAuditError as refused:  # it waits in the store for the next time
            self._say(refused)
            return
        if new:
            self._by_itself.start(_LEAST_MS)  # head office hears that it arrived
        if new or asked:
            self.letters_came.emit(new)

    # Enrolling

    def enrol(self, address: str, code: str) -> None:
        """Make this device known to a head office."""
        workspace = self._workspace

        def work(_progress: Progress, _cancel: CancelToken) -> Enrolled:
            return syncing.enrol(workspace, address, code)

        self.working_changed.emit(True)
        self._jobs.submit(
            "network",
            work,
            on_success=self._end_enrol,
            on_failure=self._fail_enrol,
            owner=self,
            what=self.tr("asking head office"),
        )

    def _end_enrol(self, office: Enrolled) -> None:
        self.working_changed.emit(False)
        self.enrolled.emit(office)
        self._tell_session()
        self._plan()
        self.look_now()  # whom to call, and which colleagues a copy can be for

    def _fail_enrol(self, problem: Exception) -> None:
        self.working_changed.emit(False)
        self._say(problem)

    # Copies

    def save_copy(self, stream: OpenStream, folder: Path) -> None:
        """Write everything of a visit or a factory to a stick, and read it back."""

        def work(progress: Progress, cancel: CancelToken) -> Saved:
            return bundling.save_bundle(stream, folder, progress, cancel)

        self._carry(work, self.copied.emit, self.tr("saving a copy"), taking=False)

    def take_in(self, path: Path) -> None:
        """Take in a copy from a stick. It is read beside the windows; its changes come in here,
        where they are shown."""
        workspace = self._workspace

        def work(progress: Progress, cancel: CancelToken) -> Staged:
            safekeeping.make(workspace)
            return bundling.stage(workspace, path, progress, cancel)

        self._carry(work, self._end_import, self.tr("taking in a copy"), taking=True)

    @Slot()
    def stop_copy(self) -> None:
        """Stop the copy that is at work. No file is left, and nothing is taken in."""
        if self._copy is not None:
            self._copy.cancel()

    def _carry(
        self,
        work: Callable[[Progress, CancelToken], Result],
        done: Callable[[Result], object],
        what: str,
        *,
        taking: bool,
    ) -> None:
        """One copy at a time; a second press while one is at work does nothing."""
        if self._copy is not None:
            return

        def succeed(result: Result) -> None:
            self._end_copy()
            done(result)

        self._copy = self._jobs.submit(
            "disk",
            work,
            on_success=succeed,
            on_failure=self._fail_copy,
            on_progress=self.copy_progressed.emit,
            owner=self,
            what=what,
        )
        self.copying.emit(taking)

    def _end_copy(self) -> None:
        self._copy = None
        self.copy_ended.emit()

    def _fail_copy(self, problem: Exception) -> None:
        self._end_copy()
        self._say(problem)

    def _end_import(self, staged: Staged) -> None:
        opened = [each for each in (self._session, self._around) if each is not None]
        for session in opened:
            session.leaving.emit()
        streams = (session.stream for session in opened)
        into = next((each for each in streams if each.id == staged.assessment), None)
        try:
            brought = bundling.take_in(self._workspace, staged, into=into)
        except BwAuditError as refused:
            self._say(refused)
            return
        self.imported.emit(brought)
        self._tell_session()

    def _say(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError) and not isinstance(problem, Cancelled):
            self.refused.emit(problem)

    # Hearing

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if isinstance(event, OutboxChanged):
            self._known = {}
        if isinstance(event, AssessmentChanged | OutboxChanged):
            self._settle.start()

    @Slot()
    def _tell_session(self) -> None:
        session = self._session
        if session is not None and session.is_open:
            session.set_send_state(syncing.state(session.assessment))


def _send_line(line: AssessmentSummary, state: SendState) -> SendLine:
    days = (line.visit_start, line.visit_end)
    about = (line.id, line.factory_name, line.cycle, *days, line.practice)
    return SendLine(*about, state, line.comments, line.sent_back)


def _once(owner: QObject, milliseconds: int, call: Callable[[], object]) -> QTimer:
    """A timer that fires once, some time after the last start."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer
