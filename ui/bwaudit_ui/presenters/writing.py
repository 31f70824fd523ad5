"""What is open in the window and written to, a visit or a factory: what was saved, what was not.

Every write of a page goes through `do`, which never drops one that the disk refused: it waits and
is tried again until it is durable. It must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.usecases.events import Event, Locked, NotesChanged
from bwaudit.usecases.workspace import Recorded
from bwaudit_ui.presenters.drafts import Drafts
from bwaudit_ui.presenters.kept_text import KeptText
from bwaudit_ui.presenters.typed_text import TypedText
from bwaudit_ui.presenters.waiting import WaitingWrites
from bwaudit_ui.runtime.bridge import Bridge
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from datetime import datetime

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.usecases.workspace import OpenStream, Workspace
    from bwaudit_ui.runtime.jobs import JobRunner


@dataclass(frozen=True, slots=True)
class Redo:
    """What the message strip offers after a step was taken back: to do it again."""

    act: Callable[[], object]

    def __call__(self) -> None:
        self.act()


class WritingSession(QObject):
    """One open stream as all its pages share it. `kept` holds what they typed and is not recorded,
    `text` takes what is typed to the journal, `drafts` holds what no button has kept yet.

    Signals:
        saved(datetime): the moment of the last commit.
        write_refused(BwAuditError): a write waits; the red band is to be shown.
        write_recovered(): nothing waits any more.
        write_forbidden(Hashable | None, BwAuditError): a write of this field that waited is not
            allowed; it waits no longer, and nothing of it is recorded.
        notes_changed(): confidential notes were opened, closed or written.
        message(str, Callable | None): a sentence for the message strip, with what Undo does, or
            `Redo`.
        page_wanted(str): a page asks for another one.
        stepping(Step): undo is about to take a step back, or do it again: go where it is seen.
        stepped(Step): a step was undone, or done again.
        leaving(): text that is being typed is to be written now: undo, lock and closing come next.
        closed(): the session is over; nothing of it may be shown or written any more.
    """

    saved = Signal(object)
    write_refused = Signal(object)
    write_recovered = Signal()
    write_forbidden = Signal(object, object)
    notes_changed = Signal()
    message = Signal(str, object)
    page_wanted = Signal(str)
    stepping = Signal(object)
    stepped = Signal(object)
    leaving = Signal()
    closed = Signal()

    def __init__(
        self,
        stream: OpenStream,
        jobs: JobRunner,
        *,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace: Workspace = stream.workspace
        self.jobs = jobs
        self.language = language
        self._stream = stream
        self._line = WaitingWrites(self)
        self._line.written.connect(self._tell_written)
        self._line.refused.connect(self._tell_refused)
        self._line.forbidden.connect(self._tell_forbidden)
        self._line.recovered.connect(self.write_recovered)
        self._line.failed.connect(jobs.crashed)
        self.kept = KeptText(self, stream, self)
        self.text = TypedText(self, self)
        self.drafts = Drafts(self, stream, self.text)
        self._open = True
        self._bridge = Bridge(self.workspace.events, self)
        self._bridge.happened.connect(self._hear)

    @property
    def stream(self) -> OpenStream:
        """What is open."""
        return self._stream

    @property
    def is_open(self) -> bool:
        """False after `close`; then nothing may be written."""
        return self._open

    def do(self, write: Callable[[], Any], *, field: Hashable | None = None) -> bool:
        """Run a use case that writes. True when it is durable, False when it waits.

        `field` names what is written, for text that is saved again and again: while the disk
        refuses, only the latest of each field waits. What waits is recorded as done at this moment.
        Raises RuleError when the rules forbid it.
        """
        return self._line.do(self.workspace.acting.bound(write), field)

    def do_now(self, write: Callable[[], Any]) -> bool:
        """Run a use case that may only be done while a person sees it, such as finishing. False
        when it is not durable; then it does not wait either. Raises what the rules raise."""
        return self._line.try_now(write)

    def give_up(self, field: Hashable) -> None:
        """What waits of a field is not wanted any more."""
        self._line.drop(field)

    @property
    def last_saved(self) -> datetime | None:
        """The moment of the last change that is durable, also from an earlier session."""
        if self._stream.saved_at is not None:
            return self._stream.saved_at
        latest = max((head.at for head in self._stream.record.fold.all_heads()), default=None)
        return latest.when() if latest is not None else None

    @property
    def waiting(self) -> int:
        """How many writes are not durable yet."""
        return len(self._line)

    @Slot()
    def try_again(self) -> bool:
        """Write what waits, oldest first. True when nothing is left."""
        return self._line.try_again()

    def write_all(self) -> bool:
        """Write what is typed and what waits. False when something is not durable yet."""
        self.leaving.emit()
        return self.try_again()

    def leave(self) -> bool:
        """The same, before another one takes the place of this one: when something is not durable
        yet, this one is to stay, and why is said."""
        if self.write_all():
            return True
        if self._line.problem is not None:
            self.message.emit(self.refusal, None)
        return False

    @property
    def refusal(self) -> str:
        """Why something waits, or was not taken last, in one sentence; empty when all was."""
        problem = self._line.problem
        return self.sentence(problem) if problem is not None else ""

    def sentence(self, problem: BwAuditError) -> str:
        """What did not work, in one sentence, with the time up to which everything is safe."""
        self._tell_time(problem)
        return spoken(problem).sentence

    def _tell_time(self, problem: BwAuditError) -> None:
        saved = self.last_saved
        if saved is not None:
            problem.details.setdefault("time", f"{saved.astimezone():%H:%M}")

    @Slot(object)
    def _tell_written(self, given: object) -> None:
        at = given.at if isinstance(given, Recorded) else self._stream.saved_at
        if at is not None:
            self.saved.emit(at)

    @Slot(object)
    def _tell_refused(self, refused: BwAuditError) -> None:
        self._tell_time(refused)
        self.write_refused.emit(refused)

    @Slot(object, object)
    def _tell_forbidden(self, field: object, forbidden: BwAuditError) -> None:
        self.message.emit(spoken(forbidden).sentence, None)
        self.write_forbidden.emit(field, forbidden)

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if self._open:
            self._follow(event)

    def _follow(self, event: Event) -> None:
        """Take what happened in the store. Subclasses extend this and never the slot."""
        if isinstance(event, NotesChanged):
            self.notes_changed.emit()
            if self.workspace.notes_open:
                self._line.notes_opened()
        elif isinstance(event, Locked):
            self.close()

    def close(self) -> None:
        """End the session; what is typed is written first, and the disk is tried once more."""
        if not self._open:
            return
        self.leaving.emit()
        self._line.disk_refuses()
        self._line.stop()
        self._open = False
        self._bridge.close()
        self.closed.emit()
