"""The factories on this device: list them, open one, begin its next cycle.

A factory is known from its assessments until something is written of it; then it has a stream of
its own, which begins with who it is. Listing and opening read lines of a cache and one stream: ten
cycles cost no more than one.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.clocks import today
from bwaudit.foundation.errors import Code, RuleError, StoreError
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.record import FactoryRecord
from bwaudit.improvement.stream import factory_of, factory_stream, is_factory_stream
from bwaudit.usecases import opening, typed
from bwaudit.usecases.workspace import OpenStream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.clocks import Today
    from bwaudit.improvement.plan import Action
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.usecases.workspace import AssessmentSummary, OpenAssessment, Recorded, Workspace


@dataclass(frozen=True, slots=True)
class FactoryLine:
    """One factory as a list shows it. `cycles` are its assessments, the newest cycle first;
    `lines` are those of its plan, `open` the ones the factory still works on, `due` their days."""

    factory: str
    name: str
    city: str
    country: str
    practice: bool
    cycles: tuple[AssessmentSummary, ...]
    lines: int
    open: int
    due: tuple[str, ...]

    def late(self, today: str) -> int:
        """How many unfinished lines were due before an ISO day."""
        return sum(each < today for each in self.due)


class OpenFactory(OpenStream):
    """One factory in memory. `cycles` are its assessments on this device, the newest first."""

    record: FactoryRecord

    def __init__(
        self, workspace: Workspace, record: FactoryRecord, cycles: Sequence[AssessmentSummary]
    ) -> None:
        super().__init__(workspace, record)
        self.cycles = tuple(cycles)

    @property
    def factory(self) -> str:
        return factory_of(self.id)

    @property
    def name(self) -> str:
        """As the newest assessment has it, else as it was written down."""
        return self.cycles[0].factory_name if self.cycles else self.record.facts.name

    @property
    def now(self) -> Today:
        """The present moment as far as this laptop's clock and what was recorded tell it; of what
        is being recorded, the moment when a person did it."""
        clock = self.workspace.clock
        latest = max((head.at for head in self.record.fold.all_heads()), default=None)
        known = today(clock.now(), clock.offset_minutes(), latest)
        return known if known.doubtful else replace(known, moment=self.workspace.acting.now())

    @property
    def today(self) -> str:
        """The ISO day here."""
        return self.now.day.isoformat()

    def newest(self) -> OpenAssessment | None:
        """The newest assessment, opened; None when only the factory's own record is here."""
        return opening.open_(self.workspace, self.cycles[0].id) if self.cycles else None

    def questionnaire(self) -> ResolvedQuestionnaire | None:
        """The questionnaire whose words the plan uses: the newest assessment's, else the one that
        came with the factory's record."""
        newest = self.newest()
        if newest is not None:
            return newest.questionnaire
        digest = self.record.questionnaire.get("digest")
        return opening.pinned(self.workspace, digest) if digest else None

    def beginning(self) -> list[Draft]:
        """What a factory's stream says first: who it is, and whose compliance points it speaks of.
        Said again, it changes nothing."""
        newest = self.newest()
        if newest is None:
            return []
        facts = newest.record.facts
        values: dict[str, Any] = {
            Named.SPEAKS + facts.questionnaire["digest"]: dict(facts.questionnaire)
        }
        if not self.record.has_begun:
            values |= {
                Named.FACTORY: self.factory,
                Named.NAME: facts.factory_name,
                Named.CITY: facts.city,
                Named.COUNTRY: facts.country,
                Named.PRACTICE: facts.practice,
            }
        return [Draft(Record.FACTORY, self.id, name, value) for name, value in values.items()]

    def _append(self, drafts: Sequence[Draft], origin: str) -> Recorded:
        begin = [draft for draft in self.beginning() if self._differs(draft)] if drafts else []
        return super()._append([*begin, *drafts], origin)


def open_(workspace: Workspace, factory: str) -> OpenFactory:
    """Open a factory of this device. Raises RuleError when nothing of it is here."""
    stream = factory_stream(factory)
    cycles = cycles_of(workspace, factory)
    if not cycles and stream not in workspace.store.journal.revisions():
        raise RuleError(Code.FACTORY_UNKNOWN)
    fold = workspace.store.journal.fold(stream)
    known = workspace.factories.get(stream)
    if known is None or known.fold is not fold or not known.is_current:
        known = workspace.factories[stream] = FactoryRecord(stream, fold)
    return OpenFactory(workspace, known, cycles)


def factories(workspace: Workspace) -> tuple[FactoryLine, ...]:
    """Every factory on this device by name."""
    cycles = _cycles(workspace)
    store = workspace.store
    revisions = {
        factory_of(stream): revision
        for stream, revision in store.journal.revisions().items()
        if is_factory_stream(stream)
    }
    known = store.summaries()
    lines = []
    for factory in {*cycles, *revisions}:
        kept = known.get(factory_stream(factory))
        revision = revisions.get(factory)
        if revision is None:
            value: dict[str, Any] = {}
        elif kept is None or kept.revision != revision:
            value = _summary(workspace, factory)
            with suppress(StoreError):  # a full disk must not keep anybody from reading
                store.put_summary(factory_stream(factory), revision, value)
        else:
            value = dict(kept.value)
        lines.append(_line(factory, cycles.get(factory, []), value))
    return tuple(sorted(lines, key=lambda line: (line.name.casefold(), line.factory)))


def cycles_of(workspace: Workspace, factory: str) -> tuple[AssessmentSummary, ...]:
    """The assessments of a factory on this device as they stand now, the newest first."""
    return tuple(_cycles(workspace).get(factory, ()))


def _cycles(workspace: Workspace) -> dict[str, list[AssessmentSummary]]:
    found: dict[str, list[AssessmentSummary]] = {}
    for line in opening.assessments(workspace):
        found.setdefault(line.factory, []).append(line)
    for lines in found.values():
        lines.sort(key=lambda line: (line.cycle, line.visit_start, line.id), reverse=True)
    return found


def _summary(workspace: Workspace, factory: str) -> dict[str, Any]:
    stream = factory_stream(factory)
    record = FactoryRecord(stream, workspace.store.journal.fold(stream))
    lines = record.actions()
    unfinished: list[Action] = [line for line in lines if line.status.is_unfinished]
    return {
        "name": record.facts.name,
        "city": record.facts.city,
        "country": record.facts.country,
        "practice": record.facts.practice,
        "lines": len(lines),
        "open": len(unfinished),
        "due": sorted(line.due for line in unfinished if line.due),
    }


def _line(factory: str, cycles: Sequence[AssessmentSummary], kept: dict[str, Any]) -> FactoryLine:
    newest = cycles[0] if cycles else None
    return FactoryLine(
        factory=factory,
        name=newest.factory_name if newest else kept["name"],
        city=newest.city if newest else kept["city"],
        country=newest.country if newest else kept["country"],
        practice=newest.practice if newest else kept["practice"],
        cycles=tuple(cycles),
        lines=kept.get("lines", 0),
        open=kept.get("open", 0),
        due=tuple(kept.get("due", ())),
    )


def set_fact(factory: OpenFactory, name: str, value: Any) -> Recorded:
    """Record one fact of the factory, such as its buyers; None takes it back to unknown. It
    changes no assessment. Raises RuleError when a text is too long for a line."""
    if isinstance(value, str):
        value = typed.line(value) or None
    draft = Draft(Record.FACTORY, factory.id, Named.FACT + name, value)
    return factory.write([draft], undo_as="fact", merges=True)


def set_released(factory: OpenFactory, assessment: str, day: str) -> Recorded:
    """Record on which day the report of an assessment was released; clocks start from it."""
    known = typed.day(day)
    draft = Draft(Record.FACTORY, factory.id, Named.RELEASED + assessment, known)
    return factory.write([draft], undo_as="released")


def released_on(workspace: Workspace, factory: str, assessment: str) -> str:
    """The day on which the report of an assessment was released, empty while it was not."""
    stream, journal = factory_stream(factory), workspace.store.journal
    if stream not in journal.revisions():
        return ""
    key = (Record.FACTORY, stream, Named.RELEASED + assessment)
    return str(journal.fold(stream).value(*key) or "")


def start_next_cycle(factory: OpenFactory, visit_start: str, visit_end: str) -> OpenAssessment:
    """Begin the next assessment of this factory with the newest questionnaire of its country.

    Who the factory is comes along; no answer, no fact of the profile and no judgement does: last
    year's stand beside the questions and never in them. Raises RuleError when nothing of an
    earlier one is here, or for dates that are none.
    """
    if not factory.cycles:
        raise RuleError(Code.FACTORY_UNKNOWN)
    last = factory.cycles[0]
    return opening.start(
        factory.workspace,
        opening.StartDraft(
            last.factory_name,
            last.city,
            last.country,
            last.cycle + 1,
            typed.day(visit_start),
            typed.day(visit_end),
            factory=factory.factory,
            practice=last.practice,
        ),
    )
