"""An unlocked store and the assessments open in it: what every use case works on."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from bwaudit.assessment.applicability import applicable
from bwaudit.assessment.changes import ChangeKind, Draft, main_stream, restricted_stream
from bwaudit.assessment.comments import received
from bwaudit.assessment.fold import is_mark
from bwaudit.assessment.gate import Issue, IssueKind, issues
from bwaudit.assessment.interviews import contradicted, interviews
from bwaudit.assessment.progress import count, progress
from bwaudit.foundation.errors import Code, RuleError
from bwaudit.foundation.settings import load_settings
from bwaudit.usecases.acting import Acting
from bwaudit.usecases.events import AssessmentChanged, Events
from bwaudit.usecases.officelink import LetterReader
from bwaudit.usecases.sendline import Line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from bwaudit.assessment.changes import Change
    from bwaudit.assessment.comments import Received
    from bwaudit.assessment.fold import Fold, Key
    from bwaudit.assessment.progress import Counts, Progress
    from bwaudit.assessment.record import AssessmentRecord, Evidence
    from bwaudit.foundation.clock import Clock
    from bwaudit.foundation.hashing import Json
    from bwaudit.foundation.paths import Folders
    from bwaudit.foundation.settings import Settings
    from bwaudit.improvement.record import FactoryRecord
    from bwaudit.questionnaire.catalogue import Catalogue
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.store.journal import Journal
    from bwaudit.store.meta import Edit
    from bwaudit.store.store import Store
    from bwaudit.wire.keys import DeviceKeys

MOST_UNDO_STEPS = 200

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """Who works on this device. The keys sign bundles; they are kept inside the encrypted store."""

    name: str
    keys: DeviceKeys = field(repr=False)

    @property
    def id(self) -> str:
        return self.keys.fingerprint


@dataclass(frozen=True, slots=True)
class AssessmentSummary:
    """One line of Home. `people` are the lead and whoever has a cluster; `shared` tells that
    changes of another device are in it. `comments` of head office are not answered; `sent_back`
    says that it asks to open the assessment again."""

    id: str
    factory: str
    factory_name: str
    city: str
    country: str
    cycle: int
    visit_start: str
    visit_end: str
    practice: bool
    stage: str
    answered: int
    applicable: int
    non_compliant: int
    changed_at: str
    people: tuple[str, ...] = ()
    shared: bool = False
    comments: int = 0
    sent_back: bool = False


@dataclass(frozen=True, slots=True)
class Recorded:
    """A write that is durable: the changes, and the moment to show as saved."""

    changes: tuple[Change, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person did that can be undone: the fields it set, with what they held before and
    after. `always` says that it can also be undone while answers are closed. `decided` holds the
    versions of fields that were in conflict before: undo brings the whole choice back."""

    label: str
    question: str
    before: dict[Key, Json]
    after: dict[Key, Json]
    merges: bool = False
    always: bool = False
    decided: dict[Key, tuple[Change, ...]] = field(default_factory=dict)


class Patience(Protocol):
    """How to wait for the disk: does the work, and gives what it gives or raises what it raises."""

    def __call__(self, work: Callable[[], T]) -> T: ...


def at_once(work: Callable[[], T]) -> T:
    """Wait for the disk without a word."""
    return work()


class Workspace:
    """Everything an unlocked device can do is done on this.

    `acting` knows of whatever a person does when it was done, and which form it was typed into.
    `wait_for` waits for writes; whoever shows a window may put there what tells that one takes
    long. `stopped_at` is the time of the last change when the program ended without closing the
    store, None when it was closed. `in_force` are the settings of whoever shows windows.
    """

    def __init__(
        self,
        folders: Folders,
        clock: Clock,
        store: Store,
        catalogue: Catalogue,
        device: DeviceIdentity,
    ) -> None:
        self.folders = folders
        self.clock = clock
        self.store = store
        self.catalogue = catalogue
        self.device = device
        self.acting = Acting(clock)
        self.events = Events()
        self.wait_for: Patience = at_once
        self.questionnaires: dict[str, ResolvedQuestionnaire] = {}
        self.factories: dict[str, FactoryRecord] = {}
        self.summaries: dict[str, tuple[int, AssessmentSummary]] = {}
        self.line = Line()
        self.reader = LetterReader()
        self.stopped_at: datetime | None = None
        self.in_force: Settings | None = None

    @property
    def settings(self) -> Settings:
        """What a person set on this device: as the windows have it, also when the file could not be
        written, or as the file has it."""
        return self.in_force or load_settings(self.folders.settings)

    @property
    def report_folder(self) -> Path:
        """Where reports are saved unless a person says otherwise for one of them."""
        chosen = self.settings.report_folder
        return Path(chosen) if chosen else self.folders.reports

    @property
    def notes_open(self) -> bool:
        return self.store.restricted is not None

    def append(self, journal: Journal, stream: str, drafts: Sequence[Draft]) -> tuple[Change, ...]:
        """Append changes of this device to a journal, the one way in which a use case writes, so
        that whoever waits for the disk is told of each write. Raises StoreError."""
        edits = self.acting.edits if journal is self.store.journal else ()
        return self.wait_for(lambda: journal.append(stream, drafts, self.device.name, edits=edits))

    def edit(self, name: str, edit: Edit) -> None:
        """Change what this device keeps under a name, and with it the form it was typed into.
        Raises StoreError."""
        edits = ((name, edit), *self.acting.edits)
        self.wait_for(lambda: self.store.edit_secrets(edits))


class StreamRecord(Protocol):
    """What every stream can be read as: its fold, and the photos and papers in it."""

    @property
    def id(self) -> str: ...

    @property
    def fold(self) -> Fold: ...

    def apply(self, changes: Iterable[Change]) -> None:
        """Fold changes in."""

    def evidence(self, evidence: str) -> Evidence:
        """One photo or paper. Raises KeyError."""

    def all_evidence(self) -> tuple[Evidence, ...]:
        """Everything captured and not removed."""


class OpenStream:
    """One stream in memory, an assessment or a factory, kept in step with the journal by every
    write."""

    def __init__(self, workspace: Workspace, record: StreamRecord) -> None:
        self.workspace = workspace
        self.record = record
        self.saved_at: datetime | None = None
        self._done: deque[Step] = deque(maxlen=MOST_UNDO_STEPS)
        self._undone: list[Step] = []

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def stream(self) -> str:
        return main_stream(self.id)

    def require_open(self) -> None:
        """Raise RuleError when nothing may be written."""

    def write(
        self,
        drafts: Sequence[Draft],
        *,
        undo_as: str = "",
        question: str = "",
        merges: bool = False,
        always: bool = False,
        origin: str = "",
    ) -> Recorded:
        """Append changes, durably, and say so. With `undo_as` the step can be undone under that
        name, with `always` also while answers are closed.

        Drafts that change nothing are dropped; when none is left nothing is written. Raises
        StoreError when the disk refuses; then nothing was changed here either.
        """
        drafts = [draft for draft in drafts if self._differs(draft)]
        before = {key_of(draft): self.held(key_of(draft)) for draft in drafts}
        conflicts = [self.record.fold.conflict(key) for key in before]
        recorded = self._append(drafts, origin)
        if undo_as and drafts:
            after = {key_of(draft): draft.value for draft in drafts}
            decided = {each.key: each.heads for each in conflicts if each is not None}
            self._remember(Step(undo_as, question, before, after, merges, always, decided))
        return recorded

    def held(self, key: Key) -> Json:
        """What a field holds now, None when nothing."""
        value: Json = self.record.fold.value(*key)
        return value

    def _differs(self, draft: Draft) -> bool:
        key = key_of(draft)
        if draft.parents is not None or self.record.fold.conflict(key):
            return True
        held = self.held(key)
        if held is None:  # an empty text, or no mark, is what there is already; No and 0 are not
            is_unmarked = draft.value is False and is_mark(draft.field)
            return draft.value is not None and draft.value != "" and not is_unmarked
        return held != draft.value

    def _append(self, drafts: Sequence[Draft], origin: str) -> Recorded:
        changes: tuple[Change, ...] = ()
        if drafts:
            changes = self.workspace.append(self.workspace.store.journal, self.stream, drafts)
            self.absorb(changes, origin)
        self.saved_at = self.workspace.clock.now()
        return Recorded(changes, self.saved_at)

    def absorb(self, changes: Sequence[Change], origin: str = "") -> None:
        """Take in changes that are durable, from here or from a partner, and tell everybody."""
        self.record.apply(changes)
        keys = frozenset(change.key for change in changes)
        self.workspace.events.publish(AssessmentChanged(self.id, keys, origin))

    def _remember(self, step: Step) -> None:
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last and last.merges and step.merges and set(last.after) == set(step.after):
            self._done[-1] = replace(step, before=last.before, decided=last.decided)
        else:
            self._done.append(step)

    @property
    def can_undo(self) -> Step | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def can_redo(self) -> Step | None:
        return self._undone[-1] if self._undone else None

    def undo(self) -> Step:
        """Append the values from before the last step. Raises RuleError when there is none."""
        if not self._done:
            raise RuleError(Code.NOTHING_TO_UNDO)
        step = self._done[-1]
        self._set_back(step, step.before, step.decided)
        self._undone.append(self._done.pop())
        return step

    def redo(self) -> Step:
        """Append the values of the step undone last. Raises RuleError when there is none."""
        if not self._undone:
            raise RuleError(Code.NOTHING_TO_UNDO)
        step = self._undone[-1]
        self._set_back(step, step.after, {})
        self._done.append(self._undone.pop())
        return step

    def _set_back(
        self, step: Step, values: dict[Key, Json], decided: Mapping[Key, tuple[Change, ...]]
    ) -> None:
        if not step.always:
            self.require_open()
        drafts = [
            Draft(*key, value=value, kind=ChangeKind.UNDO)
            for key, value in values.items()
            if key not in decided
        ]
        drafts = [draft for draft in drafts if self._differs_exactly(draft)]
        for key, versions in decided.items():
            drafts += self._apart(key, versions)
        self._append(drafts, origin="undo")

    def _apart(self, key: Key, versions: tuple[Change, ...]) -> list[Draft]:
        """Bring the versions of a field back beside each other. Each replaces what holds now and
        knows nothing of the others; whoever wrote it first stands as its reason."""
        now = tuple(head.digest for head in self.record.fold.heads(key))
        return [
            Draft(
                *key,
                value=version.decoded(),
                kind=ChangeKind.UNDO,
                reason=version.writer,
                parents=now,
            )
            for version in reversed(versions)
        ]

    def _differs_exactly(self, draft: Draft) -> bool:
        key = key_of(draft)
        return self.record.fold.conflict(key) is not None or self.held(key) != draft.value

    def forget_steps(self) -> None:
        """Undo ends here: after finishing, merging or moving to another questionnaire."""
        self._done.clear()
        self._undone.clear()


class OpenAssessment(OpenStream):
    """One assessment in memory."""

    record: AssessmentRecord

    def __init__(
        self, workspace: Workspace, record: AssessmentRecord, questionnaire: ResolvedQuestionnaire
    ) -> None:
        super().__init__(workspace, record)
        self.questionnaire = questionnaire
        self._worked_out: dict[str, tuple[int, object]] = {}

    def applicable(self) -> frozenset[str]:
        """The questions that apply to this factory."""
        return self._current("applicable", lambda: applicable(self.record, self.questionnaire))

    def counts(self) -> Counts:
        """Of all questions that apply. Asked after each answer, so not through `progress`."""
        return self._current("counts", lambda: count(self.record, self.applicable()))

    def progress(self) -> Progress:
        return self._current(
            "progress", lambda: progress(self.record, self.questionnaire, self.applicable())
        )

    def issues(self) -> tuple[Issue, ...]:
        """The problem list. While notes are open it also has what interviews contradict."""
        listed = self._current(
            "issues", lambda: issues(self.record, self.questionnaire, self.letters())
        )
        return (*listed, *self._contradicted())

    def letters(self) -> tuple[Received, ...]:
        """What head office wrote about this assessment, the oldest first."""
        link = self.workspace.line.link(self.workspace.store)
        read = partial(self.workspace.reader.letter, link, self.id)
        return self._current("letters", lambda: received(self.record.fold, read))

    def _contradicted(self) -> tuple[Issue, ...]:
        """Nothing of it is remembered: it must be gone in the moment the notes close."""
        restricted = self.workspace.store.restricted
        if restricted is None:
            return ()
        held = interviews(restricted.journal.fold(restricted_stream(self.id)))
        if not any(each.links for each in held):
            return ()
        return tuple(
            Issue(
                IssueKind.CONTRADICTED,
                question,
                self.questionnaire.question(question).number,
                said_by=numbers,
            )
            for question, numbers in contradicted(self.record, self.questionnaire, held).items()
        )

    def _current(self, name: str, make: Callable[[], T]) -> T:
        """What was worked out for the changes there are now. Photos come from another thread:
        what was begun before a change never counts as made after it."""
        revision = len(self.record.fold)
        held = self._worked_out.get(name)
        if held is None or held[0] != revision:
            held = self._worked_out[name] = (revision, make())
        return cast("T", held[1])

    def require_question(self, question: str) -> None:
        """Raise RuleError when the question is not in this assessment, or answers are closed."""
        if question not in self.questionnaire:
            raise RuleError(Code.UNKNOWN_QUESTION, question=question)
        self.require_open()

    def require_open(self) -> None:
        if not self.record.facts.stage.open_for_answers:
            raise RuleError(Code.STAGE_FORBIDS)


def key_of(draft: Draft) -> Key:
    """The field a draft is about."""
    return (draft.entity, draft.entity_id, draft.field)
