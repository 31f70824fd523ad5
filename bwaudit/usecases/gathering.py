"""Ask for papers, note what was given and seen, and take in samples of pay records."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.papers import Paper, PaperStatus, PaySample, pay_samples, sample_months
from bwaudit.assessment.papers import papers as _papers
from bwaudit.assessment.paytable import BelowMinimum, PastedTable, below_minimum, read
from bwaudit.foundation.errors import Declined
from bwaudit.foundation.ids import new_id
from bwaudit.questionnaire.law import decimals_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.usecases.workspace import OpenAssessment, Recorded

LONGEST_NAME = 200
LONGEST_NOTE = 2_000
_MINIMUM = "minimum_wage"
_RECORDS = Fields.SAMPLED + "pay_records"


def listed(assessment: OpenAssessment) -> tuple[Paper, ...]:
    """The checklist of this country, and papers of one's own."""
    return _papers(assessment.record, assessment.questionnaire)


def of_question(assessment: OpenAssessment, question: str) -> tuple[Paper, ...]:
    """The papers of a question: first those on it, then the others of its cluster."""
    cluster = assessment.questionnaire.cluster_of(question).id
    found = [
        each for each in listed(assessment) if question in each.questions or each.cluster == cluster
    ]
    return tuple(sorted(found, key=lambda each: question not in each.questions))


def mark(assessment: OpenAssessment, paper: str, status: PaperStatus | None) -> Recorded:
    """How far it came with a paper; None takes it back."""
    return _set(assessment, paper, Fields.STATUS, status.value if status else None)


def note(assessment: OpenAssessment, paper: str, text: str) -> Recorded:
    """A few words on a paper, such as until when it is promised."""
    if len(text) > LONGEST_NOTE:
        raise Declined("The text must have {most} characters or fewer", most=LONGEST_NOTE)
    return _set(assessment, paper, Fields.TEXT, text, merges=True)


def put_on(assessment: OpenAssessment, paper: str, question: str, *, on: bool) -> Recorded:
    """Put a paper on a question, or take it off."""
    assessment.require_question(question)
    return _set(assessment, paper, Fields.ON + question, value=on)


def add(assessment: OpenAssessment, cluster: str, name: str) -> str:
    """Add a paper that the list does not have. Returns its id. Raises RuleError without a name."""
    assessment.require_open()
    if not name.strip():
        raise Declined("Enter what the paper is")
    if len(name) > LONGEST_NAME:
        raise Declined("The text must have {most} characters or fewer", most=LONGEST_NAME)
    paper = new_id()
    values = {Fields.NAME: name.strip(), Fields.PLACE: cluster, Fields.STATUS: "asked"}
    drafts = [Draft(Entity.PAPER, paper, field, value) for field, value in values.items()]
    assessment.write(drafts, undo_as="paper")
    return paper


def choose_months(assessment: OpenAssessment, months: Sequence[str]) -> Recorded:
    """The months whose pay records are looked at, "2026-04". Raises RuleError."""
    assessment.require_open()
    for month in months:
        _check_month(month)
    draft = Draft(
        Entity.ASSESSMENT, assessment.id, Fields.MONTHS, list(dict.fromkeys(sorted(months)))
    )
    return assessment.write([draft], undo_as="months", merges=True)


def months(assessment: OpenAssessment) -> tuple[str, ...]:
    """The months that were chosen; until then, the last full ones before the visit, as many as the
    sampling rule asks for."""
    chosen = sample_months(assessment.record)
    if chosen:
        return chosen
    try:
        start = date.fromisoformat(assessment.record.facts.visit_start)
    except ValueError:
        start = assessment.workspace.clock.now().date()
    count = start.year * 12 + start.month - 1
    wanted = assessment.questionnaire.sampling.payroll_months
    return tuple(f"{each // 12:04d}-{each % 12 + 1:02d}" for each in range(count - wanted, count))


def records_wanted(assessment: OpenAssessment) -> int | None:
    """How many pay records the sampling rule asks for; None while the headcount is unknown."""
    headcount = assessment.record.profile.get("headcount")
    if not isinstance(headcount, int) or headcount < 1:
        return None
    return min(assessment.questionnaire.sampling.row(headcount).payroll_records, headcount)


def samples(assessment: OpenAssessment) -> tuple[PaySample, ...]:
    """The samples that were taken in."""
    return pay_samples(assessment.record)


def read_sample(assessment: OpenAssessment, pasted: str) -> PastedTable:
    """What a pasted table says, in the currency of the country: see `paytable.read`."""
    return read(pasted, decimals_of(assessment.questionnaire.currency))


def keep_sample(assessment: OpenAssessment, table: PastedTable, month: str) -> str:
    """Store a pasted table, and count its records. Returns its id. Raises RuleError when a cell
    cannot be read."""
    assessment.require_open()
    _check_month(month)
    if table.wrong or not table.rows:
        raise Declined("Mend the cells that are named, then paste the table again")
    sample = new_id()
    value = PaySample(sample, month, table.columns, table.rows)
    drafts = [
        Draft(Entity.SAMPLE, sample, Fields.TABLE, value.as_json()),
        Draft(Entity.SAMPLE, sample, Fields.MONTHS, month),
        _count(assessment, added=len(table.rows)),
    ]
    assessment.write(drafts, undo_as="sample")
    return sample


def remove_sample(assessment: OpenAssessment, sample: str) -> Recorded:
    """Take a sample out, and its records out of the count."""
    assessment.require_open()
    gone = next((each for each in samples(assessment) if each.id == sample), None)
    rows = len(gone.rows) if gone else 0
    drafts = [
        Draft(Entity.SAMPLE, sample, Fields.REMOVED, value=True),
        _count(assessment, added=-rows),
    ]
    return assessment.write(drafts, undo_as="sample")


def below_law(assessment: OpenAssessment, sample: PaySample) -> tuple[BelowMinimum, ...]:
    """What lies below the lowest minimum wage by month in a sample: to look at, not to conclude."""
    rows = [each for each in assessment.questionnaire.parameters if each.id == _MINIMUM]
    try:
        on = date.fromisoformat(f"{sample.month}-28")
    except ValueError:
        on = assessment.workspace.clock.now().date()
    return below_minimum(sample, rows, on)


def _count(assessment: OpenAssessment, *, added: int) -> Draft:
    name = f"{_RECORDS}/{assessment.workspace.device.id[:16]}"
    held = assessment.held((Entity.ASSESSMENT, assessment.id, name))
    number = held if isinstance(held, int) else 0
    return Draft(Entity.ASSESSMENT, assessment.id, name, max(0, number + added))


def _set(
    assessment: OpenAssessment,
    paper: str,
    name: str,
    value: str | bool | None,
    *,
    merges: bool = False,
) -> Recorded:
    assessment.require_open()
    draft = Draft(Entity.PAPER, paper, name, value)
    return assessment.write([draft], undo_as="paper", merges=merges)


def _check_month(month: str) -> None:
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", month):
        raise Declined("The month must be year and month, for example 2026-04")
