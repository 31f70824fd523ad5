"""Papers are asked for by the country's list; samples of pay are stored without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.paytable import read
from bwaudit.foundation.errors import RuleError
from bwaudit.usecases import gathering, unlocking
from support.visits import new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment

QUESTION = "OS8.6"
SAMPLE = "Name\tGrade\tBasic wage\nRina Akter\t4\t12,000\nKarim Uddin\t3\t13,550\n"


@pytest.fixture
def visit(tmp_path: Path) -> Iterator[OpenAssessment]:
    workspace = new_workspace(tmp_path)
    yield new_visit(workspace)
    unlocking.lock(workspace)


def test_the_checklist_is_that_of_the_country_in_the_order_of_the_clusters(
    visit: OpenAssessment,
) -> None:
    papers = gathering.listed(visit)
    clusters = [each.cluster for each in papers]
    order = [each.id for each in visit.questionnaire.clusters]
    assert clusters == sorted(clusters, key=order.index)
    assert len({each.id for each in papers}) == len(papers) > 20
    assert all(each.status is None and each.names["en"] for each in papers)


def test_a_paper_that_is_not_given_is_a_problem_until_it_comes(visit: OpenAssessment) -> None:
    paper = gathering.listed(visit)[0]

    def problems() -> list[str]:
        return [i.paper for i in visit.issues() if i.kind is IssueKind.PAPER_NOT_GIVEN]

    gathering.mark(visit, paper.id, PaperStatus.ASKED)
    assert problems() == []
    gathering.mark(visit, paper.id, PaperStatus.NOT_GIVEN)
    assert problems() == [paper.id]
    gathering.note(visit, paper.id, "Promised for tomorrow")
    visit.undo()
    assert gathering.listed(visit)[0].note == ""
    gathering.mark(visit, paper.id, PaperStatus.SEEN)
    assert problems() == []
    gathering.mark(visit, paper.id, None)
    assert gathering.listed(visit)[0].status is None


def test_a_paper_of_ones_own_stands_last_in_its_cluster(visit: OpenAssessment) -> None:
    own = gathering.add(visit, "CL", " Crèche register ")
    mine = [each for each in gathering.listed(visit) if each.cluster == "CL"]
    assert (mine[-1].id, mine[-1].names) == (own, {"": "Crèche register"})
    assert mine[-1].status is PaperStatus.ASKED
    visit.undo()
    assert all(each.id != own for each in gathering.listed(visit))
    for name in ("  ", "x" * 201):
        with pytest.raises(RuleError):
            gathering.add(visit, "CL", name)


def test_papers_on_a_question_stand_before_the_others_of_its_cluster(
    visit: OpenAssessment,
) -> None:
    paper = gathering.listed(visit)[0]
    gathering.put_on(visit, paper.id, QUESTION, on=True)
    found = gathering.of_question(visit, QUESTION)
    assert found[0].id == paper.id
    assert {each.cluster for each in found[1:]} == {"OS"}
    gathering.put_on(visit, paper.id, QUESTION, on=False)
    assert gathering.of_question(visit, QUESTION)[0].cluster == "OS"


def test_months_are_the_last_full_ones_until_others_are_chosen(visit: OpenAssessment) -> None:
    assert gathering.months(visit) == ("2026-02", "2026-03", "2026-04")
    gathering.choose_months(visit, ["2026-04", "2025-11", "2026-04"])
    assert gathering.months(visit) == ("2025-11", "2026-04")
    with pytest.raises(RuleError):
        gathering.choose_months(visit, ["May"])


def test_a_sample_is_kept_counted_and_compared_and_can_be_taken_back(
    visit: OpenAssessment,
) -> None:
    assert gathering.records_wanted(visit) == 30
    sample = gathering.keep_sample(visit, read(SAMPLE), "2026-04")
    (held,) = gathering.samples(visit)
    assert (held.id, held.month, held.rows) == (
        sample,
        "2026-04",
        (("4", "12000"), ("3", "13550")),
    )
    assert factory_view(visit.record, visit.questionnaire).sampled == {"pay_records": 2}
    (below,) = gathering.below_law(visit, held)
    assert (below.rows, below.of, below.by_grade) == (1, 2, True)
    values = [each.value or "" for each in visit.workspace.store.journal.changes(visit.id)]
    assert not any("Rina" in value for value in values)
    gathering.remove_sample(visit, sample)
    assert gathering.samples(visit) == ()
    assert visit.record.sampled == {"pay_records": 0}
    visit.undo()
    assert visit.record.sampled == {"pay_records": 2}


def test_a_sample_with_a_wrong_cell_is_not_stored(visit: OpenAssessment) -> None:
    with pytest.raises(RuleError):
        gathering.keep_sample(visit, read("Wage\tDays\n12,500\tmany\n"), "2026-04")
    assert gathering.samples(visit) == ()
