"""What the overview shows of a visit: counts, clusters, what is left, what is saved and sent.

Counts say how far the work is, never how compliant the factory is. It must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from bwaudit.assessment.clocks import due, today
from bwaudit.assessment.gate import IssueKind
from bwaudit.foundation.errors import Declined, RuleError
from bwaudit.usecases import allotting, answering, factories, opening, progressing
from bwaudit_ui.presenters.comparison_text import found_difference
from bwaudit_ui.presenters.issue_text import kind_detail, kind_icon, kind_line
from bwaudit_ui.presenters.marks import not_sent
from bwaudit_ui.presenters.visit_text import (
    cycle_line,
    due_in,
    due_in_hours,
    questions_added,
    questions_dropped,
    said_number,
    standing,
)
from bwaudit_ui.runtime.dates import read_date, said_date
from bwaudit_ui.runtime.i18n import counted, isolated, joined, named
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.pack_words import of_pack, tool_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime

    from bwaudit.assessment.clocks import Today
    from bwaudit.assessment.gate import Issue
    from bwaudit.assessment.progress import Counts
    from bwaudit.questionnaire.practice import ClockStart
    from bwaudit.questionnaire.schema import ProfileFact, ProfileGroup
    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.session import AssessmentSession

_GATHER_MS = 50


@dataclass(frozen=True, slots=True)
class ClusterLine:
    """One row of the task list. `question` is where its row leads."""

    number: int
    name: str
    standing: str
    counts: Counts
    question: str
    difference: str = ""
    id: str = ""
    assigned: str = ""
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class KindLine:
    """All problems of one kind; `question` is the first of them, empty for a photo on none."""

    kind: IssueKind
    icon: str
    text: str
    detail: str
    question: str


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact of the factory profile; `value` is empty while nobody knows."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class OverviewState:
    """Everything the overview shows."""

    title: str
    subtitle: str
    continue_number: str
    counts: Counts
    clusters: tuple[ClusterLine, ...]
    kinds: tuple[KindLine, ...]
    saved: str
    sent: str
    sent_icon: str
    clocks: tuple[str, ...]
    facts: tuple[FactLine, ...]
    profile_hint: str
    closed: bool


class OverviewPresenter(QObject):
    """The overview of one visit.

    Signals:
        changed(): something it shows is another; several changes at once tell once.
    """

    changed = Signal()

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self.changed)
        for signal in (session.changed, session.saved, session.question_changed):
            signal.connect(self._on_change)
        session.send_state_changed.connect(self._on_change)
        session.last_cycle.changed.connect(self._on_change)
        session.notes_changed.connect(self.changed)
        session.choices.changed.connect(self.changed)

    def state(self) -> OverviewState:
        """What to show now."""
        assessment, settings = self._session.assessment, self._session
        facts, counts = assessment.record.facts, assessment.counts()
        lead = self.tr("Lead: {name}").format(name=isolated(facts.lead)) if facts.lead else ""
        tool = self.tr("Tool: {tool}").format(
            tool=isolated(tool_name(assessment.questionnaire.ref))
        )
        parts = (cycle_line(facts, self._today()), lead, tool)
        facts_of = (fact.id for group in self.profile for fact in group.facts)
        known = {fact: self.known(fact) for fact in facts_of}
        listed = tuple(_fact_lines(assessment.questionnaire.profile, known, settings.language))
        return OverviewState(
            title=facts.factory_name,
            subtitle=". ".join(part for part in parts if part),
            continue_number=self._session.question().number,
            counts=counts,
            clusters=tuple(self._clusters()),
            kinds=tuple(self._kinds(assessment.issues())),
            saved=self._saved(),
            sent=self._sent()[1],
            sent_icon=self._sent()[0],
            clocks=tuple(self._clocks()),
            facts=listed,
            profile_hint=self._profile_hint(listed),
            closed=not facts.stage.open_for_answers,
        )

    @property
    def profile(self) -> tuple[ProfileGroup, ...]:
        """The form of the factory profile."""
        return self._session.assessment.questionnaire.profile

    def known(self, fact: str) -> Any:
        """What is known of a fact, also while it waits for the disk, or None."""
        recorded = self._session.assessment.record.profile.get(fact)
        return self._session.choices.shown(("fact", fact), recorded)

    def learn(self, fact: str, value: int | bool | None) -> None:
        """Record a fact; None takes it back. Says so when other questions apply now."""
        assessment = self._session.assessment
        if self.known(fact) == value:
            return
        before = assessment.applicable()
        place = ("fact", fact)
        try:
            durable = self._session.choices.write(
                place, {place: value}, lambda: opening.set_fact(assessment, fact, value)
            )
        except RuleError as forbidden:
            self._session.tell(spoken(forbidden).sentence)
            return
        if not durable:
            return
        added = len(assessment.applicable() - before)
        dropped = len(before - assessment.applicable())
        if added:
            self._session.tell(questions_added(added))
        elif dropped:
            self._session.tell(questions_dropped(dropped))

    def learn_number(self, fact: str, typed: str) -> str:
        """Record a count as it is typed. Returns the sentence to show when it is none."""
        known = self._session.assessment.questionnaire.facts[fact]
        label = of_pack(known.labels, self._session.language)
        try:
            number = answering.whole_number(
                typed, Declined("{name} must be a number, for example 86", name=label)
            )
        except RuleError as refused:
            return spoken(refused).sentence
        low, high = known.min or 0, known.max
        if number is not None and (number < low or (high is not None and number > high)):
            return self.tr("{label} must be from {low} to {high}").format(
                label=label, low=said_number(low), high=said_number(high or 0)
            )
        self.learn(fact, number)
        return ""

    def _clusters(self) -> Iterator[ClusterLine]:
        assessment = self._session.assessment
        applies = assessment.applicable()
        for cluster, made in zip(
            assessment.questionnaire.clusters, assessment.progress().clusters, strict=True
        ):
            here = [each.id for each in cluster.questions if each.id in applies]
            left = (each for each in here if assessment.record.answer(each).judgement is None)
            yield ClusterLine(
                number=cluster.number,
                name=of_pack(cluster.names, self._session.language),
                standing=self._standing(cluster.id, made.counts),
                counts=made.counts,
                question=next(left, here[0] if here else ""),
                difference=self._difference(cluster.id, made.counts),
                id=cluster.id,
                assigned=allotting.assigned(assessment, cluster.id),
                is_done=allotting.is_done(assessment, cluster.id),
            )

    def _standing(self, cluster: str, counts: Counts) -> str:
        """Where a cluster stands, who works on it, and whether it is left as it is."""
        assessment = self._session.assessment
        said = standing(counts)
        if allotting.is_done(assessment, cluster):
            said = self.tr("{standing}. Nothing more to check here").format(standing=said)
        name = allotting.assigned(assessment, cluster)
        return self.tr("{name}: {standing}").format(name=name, standing=said) if name else said

    @property
    def team(self) -> tuple[str, ...]:
        """The names a cluster can be given to."""
        return allotting.team(self._session.assessment)

    def assign(self, cluster: str, name: str) -> None:
        """Give a cluster to a colleague; an empty name takes it back."""
        assessment = self._session.assessment
        self._write(lambda: allotting.assign(assessment, cluster, name))

    def nothing_more(self, cluster: str, *, on: bool) -> None:
        """Say that nothing more is to be checked in a cluster, or that there is."""
        assessment = self._session.assessment
        self._write(lambda: allotting.nothing_more(assessment, cluster, on=on))

    def _write(self, write: Callable[[], Recorded]) -> None:
        try:
            self._session.do(write)
        except RuleError as forbidden:
            self._session.tell(spoken(forbidden).sentence)

    @property
    def asks_profile(self) -> bool:
        """Whether the form of the factory stands on top: on the first day, while the first facts
        are not all known."""
        record = self._session.assessment.record
        start = read_date(record.facts.visit_start)
        first_day = start is None or self._today() <= start
        facts = self.profile[0].facts if self.profile else ()
        unknown = any(record.profile.get(fact.id) is None for fact in facts)
        return first_day and unknown and record.facts.stage.open_for_answers

    def _difference(self, cluster: str, counts: Counts) -> str:
        """Findings beside those of the cycle before, in words; empty where there was none."""
        last = self._session.last_cycle
        if not last.cycle or not counts.applicable:
            return ""
        return found_difference(
            last.found_in(cluster), counts.non_compliant, last.cycle, is_whole=not counts.left
        )

    def _kinds(self, issues: Iterable[Issue]) -> Iterator[KindLine]:
        by_kind: dict[IssueKind, list[Issue]] = {}
        for issue in issues:
            by_kind.setdefault(issue.kind, []).append(issue)
        for kind in sorted(by_kind):
            found = by_kind[kind]
            yield KindLine(
                kind=kind,
                icon=kind_icon(kind),
                text=kind_line(kind, len(found)),
                detail=self._detail(kind, found),
                question=found[0].question,
            )

    def _detail(self, kind: IssueKind, found: list[Issue]) -> str:
        if kind is IssueKind.UNANSWERED:
            return self._most_in(found)
        if kind is IssueKind.URGENT_NOT_BEGUN:
            return joined(each.number for each in found)
        return kind_detail(kind)

    def _most_in(self, issues: list[Issue]) -> str:
        """Where most of them are: "21 in Working time"."""
        tool = self._session.assessment.questionnaire
        tally: dict[str, int] = {}
        for issue in issues:
            cluster = tool.cluster_of(issue.question)
            tally[cluster.id] = tally.get(cluster.id, 0) + 1
        most = max(tally, key=lambda each: tally[each])
        names = next(each.names for each in tool.clusters if each.id == most)
        name = of_pack(names, self._session.language)
        return self.tr("{count} in {cluster}").format(count=tally[most], cluster=isolated(name))

    def _saved(self) -> str:
        at = self._session.assessment.saved_at
        if at is None:
            return self.tr("Saved on this device")
        return self.tr("Saved on this device at {time}").format(time=f"{at.astimezone():%H:%M}")

    def _sent(self) -> tuple[str, str]:
        """Icon and sentence of what head office has; empty until that is known."""
        state = self._session.send_state
        if state is None:
            return ("cloud-off", "")
        if state.all_sent:
            return ("cloud", self.tr("Head office has everything"))
        if not state.enrolled:
            return ("cloud-off", self.tr("This device does not know a head office yet"))
        return ("cloud-off", not_sent(state))

    def _profile_hint(self, facts: tuple[FactLine, ...]) -> str:
        """What the profile lacks; a fact nobody gave never hides a question."""
        unknown = sum(not each.value for each in facts)
        if not unknown:
            return ""
        return counted(
            "OverviewPresenter",
            "1 fact of the factory is not known. Facts decide which questions apply",
            "%n facts of the factory are not known. Facts decide which questions apply",
            unknown,
        )

    def _clocks(self) -> Iterator[str]:
        assessment = self._session.assessment
        ended = read_date(assessment.record.facts.visit_end)
        starts: dict[ClockStart, date | datetime] = {}
        if ended is not None:
            starts["assessment_end"] = ended
        now, factory = self._now(), assessment.record.facts.factory
        is_released = factories.released_on(assessment.workspace, factory, assessment.id)
        for each in due(assessment.questionnaire.clocks, starts, now):
            if is_released and each.clock.id == progressing.RELEASE:
                continue
            name = isolated(of_pack(each.clock.names, self._session.language))
            if each.unit == "hours":
                yield named(name, due_in_hours(each.left))
            else:
                yield named(name, joined((due_in(each.left), said_date(each.day))))
        if now.doubtful:
            yield self.tr("The clock of this laptop may be wrong. Check its date and time")

    def _now(self) -> Today:
        clock = self._session.workspace.clock
        heads = self._session.assessment.record.fold.all_heads()
        latest = max((head.at for head in heads), default=None)
        return today(clock.now(), clock.offset_minutes(), latest)

    def _today(self) -> date:
        return self._session.workspace.clock.now().astimezone().date()

    @Slot()
    def _on_change(self) -> None:
        self._gather.start()


def _fact_lines(
    groups: Iterable[ProfileGroup], known: dict[str, Any], language: str
) -> Iterator[FactLine]:
    for group in groups:
        for fact in group.facts:
            yield FactLine(of_pack(fact.labels, language), said_fact(fact, known.get(fact.id)))


def said_fact(fact: ProfileFact, value: Any) -> str:
    """A fact for people: yes, no, or a number; empty while nobody knows."""
    if value is None:
        return ""
    if fact.kind == "yes_no":
        if value:
            return QCoreApplication.translate("Overview", "Yes")
        return QCoreApplication.translate("Overview", "No")
    return said_number(int(value))
