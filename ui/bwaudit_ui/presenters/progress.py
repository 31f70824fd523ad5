"""Progress of a factory: two of its visits side by side, in words and numbers, to read and to copy.

Counts findings, never scores. It must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bwaudit.assessment.comparison import Became
from bwaudit.foundation.errors import BwAuditError, Cancelled
from bwaudit.usecases import comparing, opening
from bwaudit_ui.models.progress_tree import FindingLine, PointLine
from bwaudit_ui.presenters.comparison_text import (
    became_word,
    effort_sentence,
    label_of,
    month_of,
    why_sentence,
)
from bwaudit_ui.presenters.session import judgement_word
from bwaudit_ui.runtime.dates import dates_in_words
from bwaudit_ui.runtime.i18n import joined, named
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bwaudit.assessment.comparison import Comparison, Judged, PointChange, Row
    from bwaudit.assessment.terms import Judgement
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.comparing import Compared
    from bwaudit.usecases.workspace import AssessmentSummary, Workspace
    from bwaudit_ui.runtime.jobs import Job, JobRunner

ALL = "all"
OTHER = "other"
TOLD = (Became.FIXED, Became.REPEATED, Became.NEW)
KINDS = (ALL, *(each.value for each in TOLD), OTHER)


def kind_of(became: Became) -> str:
    """The filter a change falls under."""
    return became.value if became in TOLD else OTHER


@dataclass(frozen=True, slots=True)
class BarLine:
    """One cluster of the chart: how many fixed, repeated, new and not compared, and in words."""

    name: str
    counts: tuple[int, int, int, int]
    words: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One visit that may be compared."""

    assessment: str
    words: str


@dataclass(frozen=True, slots=True)
class ProgressState:
    """Everything the page shows. `points` follow the filter, `bars` and `counts` do not."""

    choices: tuple[Choice, ...] = ()
    older: str = ""
    newer: str = ""
    older_short: str = ""
    newer_short: str = ""
    summary: str = ""
    found: str = ""
    counts: Mapping[str, int] | None = None
    bars: tuple[BarLine, ...] = ()
    points: tuple[PointLine, ...] = ()
    is_practice: bool = False


class ProgressPresenter(QObject):
    """Two visits to one factory.

    Signals:
        changed(): there is something else to show.
        refused(BwAuditError): a visit could not be read.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(  # what, whose and in which language
        self,
        workspace: Workspace,
        jobs: JobRunner,
        factory: str,
        newer: str = "",
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._factory = factory
        self._wanted = ("", newer)
        self._language = language
        self._lines: tuple[AssessmentSummary, ...] = ()
        self._compared: Compared | None = None
        self._kind = ALL
        self._job: Job | None = None

    @property
    def kind(self) -> str:
        """The filter in force, one of `KINDS`."""
        return self._kind

    def refresh(self) -> None:
        """Read the visits again and compare them; `changed` follows."""
        workspace, factory, wanted = self._workspace, self._factory, self._wanted

        def work(
            _progress: Progress, _cancel: CancelToken
        ) -> tuple[tuple[AssessmentSummary, ...], Compared | None]:
            lines = comparing.visits_of(workspace, factory)
            pair = _pair(lines, *wanted)
            if pair is None:
                return lines, None
            older, newer = (opening.open_(workspace, each) for each in pair)
            return lines, comparing.compared(older, newer)

        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.submit(
            "disk", work, on_success=self._take, on_failure=self._fail, owner=self
        )

    def choose(self, older: str, newer: str) -> None:
        """Compare other visits; the earlier cycle is always the older one."""
        self._wanted = (older, newer)
        self.refresh()

    def filter(self, kind: str) -> None:
        """Show only changes of one kind."""
        self._kind = kind
        self.changed.emit()

    def state(self) -> ProgressState:
        """What to show now."""
        choices = tuple(Choice(line.id, _visit_words(line)) for line in self._lines)
        compared = self._compared
        if compared is None:
            return ProgressState(choices=choices)
        made = compared.comparison
        before, after = compared.older.record.facts, compared.newer.record.facts
        counts = dict.fromkeys(KINDS, 0)
        for row in made.rows:
            counts[kind_of(row.became)] += 1
            counts[ALL] += 1
        found = self.tr("Findings: {before} in cycle {older}, {after} in cycle {newer}").format(
            before=made.found_before,
            older=before.cycle,
            after=made.found_after,
            newer=after.cycle,
        )
        return ProgressState(
            choices=choices,
            older=compared.older.id,
            newer=compared.newer.id,
            older_short=_short(before.cycle, before.visit_start),
            newer_short=_short(after.cycle, after.visit_start),
            summary=effort_sentence(made.effort),
            found=found,
            counts=counts,
            bars=tuple(self._bars(made)),
            points=tuple(self._points(made)),
            is_practice=after.practice,
        )

    def table(self) -> str:
        """The rows that are shown as text with tabs, headings first, for a spreadsheet."""
        headings = (
            self.tr("Cluster"),
            self.tr("Compliance point"),
            self.tr("Question"),
            self.tr("Last cycle"),
            self.tr("This cycle"),
            self.tr("Change"),
            self.tr("Why"),
            self.tr("Finding last cycle"),
            self.tr("Finding this cycle"),
        )
        if self._compared is None:
            return _tabbed(headings)
        made = self._compared.comparison
        clusters = {each.cluster: of_pack(each.names, self._language) for each in made.clusters}
        points = {
            each.point: of_pack(each.names, self._language)
            for cluster in made.clusters
            for each in cluster.points
        }
        rows = [
            _tabbed(
                (
                    clusters[row.cluster],
                    points[row.point],
                    label_of(row, self._language),
                    _answers(row.before),
                    _answers(row.after),
                    became_word(row.became),
                    " ".join(part for part in (why_sentence(row), row.reason) if part),
                    _texts(row.findings_before),
                    _texts(row.findings_after),
                )
            )
            for row in made.rows
            if self._shows(row)
        ]
        return "\n".join([_tabbed(headings), *rows])

    def _shows(self, row: Row) -> bool:
        return self._kind in (ALL, kind_of(row.became))

    def _bars(self, made: Comparison) -> Iterator[BarLine]:
        for cluster in made.clusters:
            told = [cluster.counts.get(each, 0) for each in TOLD]
            other = sum(cluster.counts.values()) - sum(told)
            fixed, repeated, new = told
            named = (
                (fixed, QCoreApplication.translate("Progress", "{count} fixed")),
                (repeated, QCoreApplication.translate("Progress", "{count} repeated")),
                (new, QCoreApplication.translate("Progress", "{count} new")),
                (other, QCoreApplication.translate("Progress", "{count} not compared")),
            )
            words = joined(said.format(count=count) for count, said in named if count)
            if not sum(cluster.counts.values()):
                words = self.tr("No findings in both cycles")
            yield BarLine(
                of_pack(cluster.names, self._language), (fixed, repeated, new, other), words
            )

    def _points(self, made: Comparison) -> Iterator[PointLine]:
        for cluster in made.clusters:
            for point in cluster.points:
                rows = [
                    self._finding(row)
                    for row in made.rows
                    if row.point == point.point and self._shows(row)
                ]
                if rows:
                    yield self._point(point, of_pack(cluster.names, self._language), rows)

    def _point(self, point: PointChange, cluster: str, rows: Sequence[FindingLine]) -> PointLine:
        name = named(cluster, of_pack(point.names, self._language))
        sentence = self.tr("{point}. Last cycle {before}, this cycle {after}").format(
            point=name, before=judgement_word(point.before), after=judgement_word(point.after)
        )
        return PointLine(name, point.before, point.after, sentence, tuple(rows))

    def _finding(self, row: Row) -> FindingLine:
        label, word, why = label_of(row, self._language), became_word(row.became), why_sentence(row)
        parts = [
            self.tr("{question}: {change}").format(question=label, change=word),
            self.tr("last cycle {answer}").format(answer=_answers(row.before)),
            self.tr("this cycle {answer}").format(answer=_answers(row.after)),
            why,
        ]
        return FindingLine(
            label=label,
            before=_worst(row.before),
            after=_worst(row.after),
            is_asked_before=bool(row.before),
            is_asked_after=bool(row.after),
            became=row.became,
            word=word,
            why=why,
            question=row.after[0].question if row.after else "",
            sentence=joined(part for part in parts if part),
        )

    def _take(self, found: tuple[tuple[AssessmentSummary, ...], Compared | None]) -> None:
        self._lines, self._compared = found
        self._job = None
        self.changed.emit()

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError) and not isinstance(problem, Cancelled):
            self.refused.emit(problem)


def _pair(lines: Sequence[AssessmentSummary], older: str, newer: str) -> tuple[str, str] | None:
    """The two visits to compare: those wanted, else the latest and the one before it."""
    places = {line.id: at for at, line in enumerate(lines)}
    last = places.get(newer, len(lines) - 1)
    first = places.get(older, last - 1)
    if first > last:
        first, last = last, first
    if first < 0 or first == last:
        return None
    return lines[first].id, lines[last].id


def _visit_words(line: AssessmentSummary) -> str:
    words = QCoreApplication.translate("ProgressPresenter", "Cycle {cycle}, {dates}")
    dates = dates_in_words(line.visit_start, line.visit_end)
    if not dates:
        return _short(line.cycle, "")
    return words.format(cycle=line.cycle, dates=dates)


def _short(cycle: int, start: str) -> str:
    words = QCoreApplication.translate("ProgressPresenter", "Cycle {cycle}").format(cycle=cycle)
    month = month_of(start)
    return joined((words, month)) if month else words


def _worst(side: Sequence[Judged]) -> Judgement | None:
    found = next((each for each in side if each.is_finding), side[0] if side else None)
    return found.judgement if found else None


def _answers(side: Sequence[Judged]) -> str:
    if not side:
        return QCoreApplication.translate("ProgressPresenter", "Not asked")
    if len(side) == 1:
        return judgement_word(side[0].judgement)
    return joined(f"{each.number} {judgement_word(each.judgement)}" for each in side)


def _texts(side: Sequence[Judged]) -> str:
    return " ".join(each.text for each in side if each.text)


def _tabbed(cells: Sequence[str]) -> str:
    """One line; what would break a table becomes a space, and nothing begins a formula."""
    flat = (" ".join(cell.split()) for cell in cells)
    return "\t".join(f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell for cell in flat)
