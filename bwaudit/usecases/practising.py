"""Fill a device with the practice factory: two finished assessments a year apart and the
year around them, from `data/samples`.

Nothing here is special to the rest of the program: the same journal, the same evidence files, the
same reports, all marked as practice. Loading again adds only what is missing, so that one that was
stopped can be taken up.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Extent, Judgement, KnownBy, Response, Side, Stage
from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.imaging.scenes import scene
from bwaudit.questionnaire.samples import FOLDER, PRACTICE, dated, read_sample
from bwaudit.report.options import ReportOptions
from bwaudit.usecases import evidencing, finishing, noting, opening, practice_year, reporting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Future

    from bwaudit.foundation.hashing import Json
    from bwaudit.foundation.jobs import Progress
    from bwaudit.questionnaire.samples import (
        Sample,
        SampleAnswer,
        SampleCycle,
        SampleFinding,
        SamplePhoto,
    )
    from bwaudit.questionnaire.schema import Question
    from bwaudit.usecases.workspace import OpenAssessment, Workspace

WIDTH, HEIGHT = 1024, 768
_AT_ONCE = 2
_AHEAD = 6

_KNOWN_BY = {
    "observation": KnownBy.OBSERVATION,
    "document_review": KnownBy.DOCUMENTS,
    "management_interview": KnownBy.MANAGERS,
    "worker_interview": KnownBy.WORKERS,
    "union_interview": KnownBy.UNION,
}
_SOURCES_OF_AN_ANSWER = 2
_WHOLE = "practice:whole"
_YEAR = "practice:year"


@dataclass(frozen=True, slots=True)
class Practice:
    """The practice factory on this device. `assessments` are its finished ones, oldest first."""

    factory: str
    assessments: tuple[str, ...]


def load(
    workspace: Workspace,
    *,
    photos: bool = True,
    reports: bool = True,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Practice:
    """Write the practice factory's finished assessments and its year, what is missing of them.

    `progress` counts photos, clusters and reports. Confidential notes are written while notes are
    open, else left out. `reports` puts the exit reports into the folder for reports. Stopping keeps
    what was written, and the next call goes on there. Raises Cancelled, StoreError, ReportError.
    """
    sample = read_sample(shipped_data(FOLDER, PRACTICE))
    cancel = cancel or CancelToken()
    own = {line.id: line for line in opening.assessments(workspace) if line.practice}
    factory = next((line.factory for line in own.values()), "") or new_id()
    steps = _Steps(sample, progress, cancel, photos=photos)
    written = []
    is_whole = is_loaded(workspace)  # then one that a person opened again is theirs
    for cycle in sample.cycles:
        line = own.get(_remembered(workspace, cycle))
        if line is not None and (is_whole or line.stage == Stage.AGREED.value):
            written.append(line.id)
            steps.skip(cycle)
            continue
        if line is not None:
            visit = opening.open_(workspace, line.id)
        else:
            visit = _start(workspace, sample, cycle, factory)
            workspace.store.put_secret(_name(cycle), visit.id.encode())
        _Writer(visit, cycle, steps).write(photos=photos, reports=reports)
        written.append(visit.id)
    if sample.year is not None and workspace.store.get_secret(_YEAR) is None:
        practice_year.write(workspace, factory, written, sample.year)
        workspace.store.put_secret(_YEAR, b"yes")  # from now on the year is a person's to change
    workspace.store.put_secret(_WHOLE, b"yes")
    return Practice(factory, tuple(written))


def is_loaded(workspace: Workspace) -> bool:
    """Whether the practice factory is whole on this device."""
    return workspace.store.get_secret(_WHOLE) is not None


def _remembered(workspace: Workspace, cycle: SampleCycle) -> str:
    """The assessment that was begun for a visit: a person's own practice visit is never filled."""
    return (workspace.store.get_secret(_name(cycle)) or b"").decode()


def _name(cycle: SampleCycle) -> str:
    return f"practice:{cycle.cycle}"


def _start(
    workspace: Workspace, sample: Sample, cycle: SampleCycle, factory: str
) -> OpenAssessment:
    first, last = cycle.visit(workspace.clock.now().date())
    draft = opening.StartDraft(
        sample.factory.name,
        sample.factory.city,
        sample.factory.country,
        cycle.cycle,
        first.isoformat(),
        last.isoformat(),
        factory,
        cycle.profile,
        practice=True,
    )
    return opening.start(workspace, draft)


class _Steps:
    """Counts what was done, and stops where a person wishes."""

    def __init__(
        self, sample: Sample, progress: Progress, cancel: CancelToken, *, photos: bool
    ) -> None:
        self._photos = photos
        self._total = sum(self._of(cycle) for cycle in sample.cycles)
        self._done = 0
        self._progress = progress
        self._cancel = cancel

    def _of(self, cycle: SampleCycle) -> int:
        return 2 + (len(cycle.all_photos()) if self._photos else 0)

    def step(self) -> None:
        self._done += 1
        self._progress(self._done, self._total)
        self._cancel.check()

    def skip(self, cycle: SampleCycle) -> None:
        self._done += self._of(cycle)
        self._progress(self._done, self._total)


class _Writer:
    """Writes one finished visit."""

    def __init__(self, visit: OpenAssessment, cycle: SampleCycle, steps: _Steps) -> None:
        self._visit = visit
        self._cycle = cycle
        self._steps = steps
        self._first = date.fromisoformat(visit.record.facts.visit_start)

    def write(self, *, photos: bool, reports: bool) -> None:
        visit, cycle = self._visit, self._cycle
        visit.write([*self._answers(), *self._meeting()])
        self._steps.step()
        if photos:
            self._photos()
        self._notes()
        finishing.finish(visit, cycle.finish_reason)
        if reports:
            reporting.export(visit, visit.workspace.report_folder, ReportOptions())
        self._steps.step()

    def _answers(self) -> Iterator[Draft]:
        applies = self._visit.applicable()
        for question in self._visit.questionnaire.questions:
            finding = self._cycle.findings.get(question.id)
            answer = self._cycle.answers.get(question.id)
            if finding is not None:
                yield from self._found(question, finding)
            elif question.id in applies:
                yield from self._answered(question, answer)

    def _answered(self, question: Question, answer: SampleAnswer | None) -> Iterator[Draft]:
        judgement = Judgement(answer.judgement) if answer else Judgement.COMPLIANT
        yield Draft(Entity.ANSWER, question.id, Fields.JUDGEMENT, judgement.value)
        if answer is not None:
            yield Draft(Entity.ANSWER, question.id, Fields.REASON, answer.reason)
            yield from self._numbers(question, answer.numbers)
        if judgement is Judgement.COMPLIANT:
            usual = list(dict.fromkeys(_KNOWN_BY[each] for each in question.verify))
            yield from _sources(question, usual[:_SOURCES_OF_AN_ANSWER])

    def _found(self, question: Question, finding: SampleFinding) -> Iterator[Draft]:
        values: dict[str, Json] = {
            Fields.TEXT: dated(finding.text, self._first),
            Fields.WORKERS: finding.workers,
            Fields.PLACE: finding.place,
            Fields.EXTENT: Extent(finding.extent).value,
            Fields.RESPONSE: Response(finding.response).value,
            Fields.RESPONSE_TEXT: dated(finding.response_text, self._first),
        }
        judgement = Judgement.NON_COMPLIANT.value
        yield Draft(Entity.ANSWER, question.id, Fields.JUDGEMENT, judgement)
        yield from _sources(question, [KnownBy(each) for each in finding.sources])
        yield from self._numbers(question, finding.numbers)
        for name, value in values.items():
            yield Draft(Entity.FINDING, question.id, name, value)

    def _numbers(self, question: Question, numbers: Mapping[str, int | str]) -> Iterator[Draft]:
        types = {point.id: point.type for point in question.data}
        for name, value in numbers.items():
            if types[name] == "date":
                value = (self._first + timedelta(days=int(value))).isoformat()
            yield Draft(Entity.ANSWER, question.id, Fields.NUMBER + name, value)

    def _meeting(self) -> Iterator[Draft]:
        for name, count in self._cycle.sampled.items():
            yield Draft(Entity.ASSESSMENT, self._visit.id, Fields.SAMPLED + name, count)
        there = {each.name for each in self._visit.record.attendees()}
        for attendee in self._cycle.attendees:
            if attendee.name in there:
                continue
            identity = new_id()
            yield Draft(Entity.ATTENDEE, identity, Fields.NAME, attendee.name)
            yield Draft(Entity.ATTENDEE, identity, Fields.FUNCTION, attendee.function)
            yield Draft(Entity.ATTENDEE, identity, Fields.SIDE, Side(attendee.side).value)

    def _photos(self) -> None:
        drafts = []
        for photo, number, data in _drawn(self._cycle, self._first):
            name = f"IMG_{self._cycle.cycle * 1000 + 231 + number:04d}.jpg"
            (evidence,) = evidencing.add_bytes(self._visit, data, name).evidence
            drafts.append(Draft(Entity.EVIDENCE, evidence, Fields.CAPTION, photo.caption))
            drafts += [
                Draft(Entity.EVIDENCE, evidence, Fields.ON + question, value=True)
                for question in photo.questions
            ]
            self._steps.step()
        self._visit.write(drafts)

    def _notes(self) -> None:
        visit = self._visit
        if not visit.workspace.notes_open:
            return
        there = {each.text for each in noting.all_notes(visit)}
        for note in self._cycle.notes:
            if note.text not in there:
                noting.write(visit, None, note.question, note.text)


def _sources(question: Question, known_by: Iterable[KnownBy]) -> Iterator[Draft]:
    for each in known_by:
        yield Draft(Entity.ANSWER, question.id, Fields.BY + each, value=True)


def _drawn(cycle: SampleCycle, first: date) -> Iterator[tuple[SamplePhoto, int, bytes]]:
    """Every photo in order, drawn a few ahead: drawing one takes longer than keeping it."""
    begun = datetime.combine(first, time(9, 40))

    def draw(photo: SamplePhoto, number: int) -> bytes:
        seed = cycle.cycle * 1000 + number
        taken = begun + timedelta(minutes=11 * number)
        return scene(photo.scene, width=WIDTH, height=HEIGHT, seed=seed, taken=taken)

    photos = enumerate(cycle.all_photos())
    waiting: deque[tuple[SamplePhoto, int, Future[bytes]]] = deque()
    with ThreadPoolExecutor(_AT_ONCE, "draw") as pool:
        try:
            for number, photo in photos:
                waiting.append((photo, number, pool.submit(draw, photo, number)))
                if len(waiting) > _AHEAD:
                    ready = waiting.popleft()
                    yield ready[0], ready[1], ready[2].result()
            while waiting:
                ready = waiting.popleft()
                yield ready[0], ready[1], ready[2].result()
        finally:
            for _, _, future in waiting:
                future.cancel()
