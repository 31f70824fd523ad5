"""Look at earlier visits to the same factory beside a later one. Writes nothing.

An earlier visit is opened with the very questionnaire it was made with; the tools are aligned
through the lineages that this device has.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.comparison import ActionState, Visit, compare, last_years
from bwaudit.improvement.record import FactoryRecord
from bwaudit.improvement.stream import factory_stream
from bwaudit.usecases import opening

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.assessment.comparison import Comparison, LastYear
    from bwaudit.questionnaire.lineage import Lineage
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.usecases.workspace import AssessmentSummary, OpenAssessment, Workspace


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with the two visits it is of."""

    older: OpenAssessment
    newer: OpenAssessment
    comparison: Comparison


def visits_of(workspace: Workspace, factory: str) -> tuple[AssessmentSummary, ...]:
    """Every assessment of a factory on this device, oldest cycle first."""
    lines = [each for each in opening.assessments(workspace) if each.factory == factory]
    return tuple(sorted(lines, key=lambda each: (each.cycle, each.visit_start, each.id)))


def has_visit_before(assessment: OpenAssessment) -> bool:
    """Whether this device holds an earlier visit to the factory."""
    lines = visits_of(assessment.workspace, assessment.record.facts.factory)
    return bool(lines) and lines[0].id != assessment.id


def visit_before(assessment: OpenAssessment) -> OpenAssessment | None:
    """The visit before this one, opened; None when this is the first here."""
    workspace = assessment.workspace
    earlier: AssessmentSummary | None = None
    for line in visits_of(workspace, assessment.record.facts.factory):
        if line.id == assessment.id:
            break
        earlier = line
    return opening.open_(workspace, earlier.id) if earlier else None


def compared(older: OpenAssessment, newer: OpenAssessment) -> Compared:
    """Two visits side by side, as they are now."""
    way = _way(older, newer.questionnaire)
    return Compared(older, newer, compare(_visit(older), _visit(newer), way))


def beside(
    older: OpenAssessment,
    newer: OpenAssessment,
    actions: Mapping[str, ActionState] | None = None,
) -> dict[str, tuple[LastYear, ...]]:
    """What the older visit says of each question of the newer one. `actions` holds the state of the
    agreed action by the question of its finding, from the improvement plan."""
    tool = newer.questionnaire
    return last_years(_visit(older), tool, _way(older, tool), actions)


def agreed_actions(older: OpenAssessment) -> dict[str, ActionState]:
    """Where the agreed actions on the findings of a visit stand, by question: of several lines the
    one that is furthest from done."""
    workspace = older.workspace
    stream = factory_stream(older.record.facts.factory)
    if stream not in workspace.store.journal.revisions():
        return {}
    record = FactoryRecord(stream, workspace.store.journal.fold(stream))
    states = list(ActionState)
    found: dict[str, ActionState] = {}
    for action in record.actions():
        if action.finding is not None and action.finding.assessment == older.id:
            state = ActionState(action.status.value)
            known = found.get(action.finding.question, state)
            found[action.finding.question] = min(state, known, key=states.index)
    return found


def _visit(assessment: OpenAssessment) -> Visit:
    return Visit(assessment.record, assessment.questionnaire)


def _way(older: OpenAssessment, newer: ResolvedQuestionnaire) -> tuple[Lineage, ...] | None:
    tool = older.questionnaire
    if tool.code != newer.code:
        return None
    return older.workspace.catalogue.lineages(tool.code, tool.version, newer.version)
