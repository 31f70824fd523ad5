"""Papers that were asked for, by cluster, and samples of pay records: what was given and seen.

The list comes from the country's content; papers of one's own can be added. Names of workers have
no place here: `assessment.paytable` takes them out before a sample is stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.names import Entity, Fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

_LISTED = "listed"


class PaperStatus(StrEnum):
    """How far it came with a paper. Each later one includes the ones before, up to COPIED."""

    ASKED = "asked"
    GIVEN = "given"
    SEEN = "seen"
    COPIED = "copied"
    NOT_GIVEN = "not_given"
    NOT_AVAILABLE = "not_available"


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of the checklist. `names` by language; a paper of one's own has one, under ""."""

    id: str
    cluster: str
    names: Mapping[str, str]
    status: PaperStatus | None = None
    note: str = ""
    questions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sample: its heading as pasted, and what stands in it."""

    heading: str
    kind: str


@dataclass(frozen=True, slots=True)
class PaySample:
    """A sample of pay records, one row a record, in the order in which it was pasted. Cells are
    text, or decimal numbers as text ("12500.50"), empty where the paper says nothing."""

    id: str
    month: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "columns": [[column.heading, column.kind] for column in self.columns],
            "rows": [list(row) for row in self.rows],
        }


def papers(record: AssessmentRecord, questionnaire: ResolvedQuestionnaire) -> tuple[Paper, ...]:
    """The whole checklist in the order of the clusters, papers of one's own last in each."""
    own: dict[str, list[Paper]] = {}
    for each in sorted(record.fold.ids(Entity.PAPER)):
        name = record.fold.value(Entity.PAPER, each, Fields.NAME, "")
        gone = record.fold.value(Entity.PAPER, each, Fields.REMOVED, default=False)
        if name and not gone:
            cluster = record.fold.value(Entity.PAPER, each, Fields.PLACE, "")
            own.setdefault(cluster, []).append(_paper(record, each, cluster, {"": name}))
    found = []
    for cluster in questionnaire.clusters:
        for listed in questionnaire.documents:
            if listed.cluster == cluster.id:
                found += [
                    _paper(record, paper_id(cluster.id, place), cluster.id, names)
                    for place, names in enumerate(listed.papers, start=1)
                ]
        found += own.get(cluster.id, [])
    return tuple(found)


def paper_id(cluster: str, place: int) -> str:
    """The id of a paper of the country's list, which is pinned with the questionnaire."""
    return f"{_LISTED}.{cluster}.{place}"


def not_given(record: AssessmentRecord, questionnaire: ResolvedQuestionnaire) -> tuple[Paper, ...]:
    """The papers that were asked for and not given."""
    if not record.fold.ids(Entity.PAPER):
        return ()
    return tuple(
        each for each in papers(record, questionnaire) if each.status is PaperStatus.NOT_GIVEN
    )


def pay_samples(record: AssessmentRecord) -> tuple[PaySample, ...]:
    """All samples that were not removed, in the order in which they were pasted."""
    found = []
    for each in sorted(record.fold.ids(Entity.SAMPLE)):
        table = record.fold.value(Entity.SAMPLE, each, Fields.TABLE)
        if table and not record.fold.value(Entity.SAMPLE, each, Fields.REMOVED, default=False):
            found.append(
                PaySample(
                    each,
                    record.fold.value(Entity.SAMPLE, each, Fields.MONTHS, ""),
                    tuple(Column(heading, kind) for heading, kind in table["columns"]),
                    tuple(tuple(row) for row in table["rows"]),
                )
            )
    return tuple(found)


def sample_months(record: AssessmentRecord) -> tuple[str, ...]:
    """The months whose pay records are looked at: "2026-04", as chosen."""
    return tuple(record.fold.value(Entity.ASSESSMENT, record.id, Fields.MONTHS, ()))


def _paper(
    record: AssessmentRecord,
    paper: str,
    cluster: str,
    names: Mapping[str, str],
) -> Paper:
    def value(name: str, default: Any) -> Any:
        return record.fold.value(Entity.PAPER, paper, name, default)

    status = value(Fields.STATUS, None)
    fields = record.fold.fields(Entity.PAPER, paper)
    return Paper(
        paper,
        cluster,
        names,
        PaperStatus(status) if status else None,
        value(Fields.TEXT, ""),
        frozenset(
            name.removeprefix(Fields.ON)
            for name in fields
            if name.startswith(Fields.ON) and value(name, default=False)
        ),
    )
