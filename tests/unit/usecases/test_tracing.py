"""The history of a question, and bringing an earlier value back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.foundation.errors import RuleError
from bwaudit.usecases import answering, tracing, unlocking
from support.visits import new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment

QUESTION, OTHER = "OS8.6", "OS8.7"


@pytest.fixture
def visit(tmp_path: Path) -> Iterator[OpenAssessment]:
    workspace = new_workspace(tmp_path)
    yield new_visit(workspace)
    unlocking.lock(workspace)


def test_history_names_every_change_the_latest_first(visit: OpenAssessment) -> None:
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    answering.describe(visit, QUESTION, "Blocked.")
    answering.tick_source(visit, QUESTION, KnownBy.OBSERVATION, on=True)
    answering.judge(visit, OTHER, Judgement.COMPLIANT)
    found = tracing.of_question(visit, QUESTION)
    assert [(each.field, each.value) for each in found] == [
        ("by:observation", True),
        ("text", "Blocked."),
        ("judgement", "non_compliant"),
        ("judgement", "compliant"),
    ]
    assert [each.held for each in found] == [True, True, True, False]
    assert {each.actor for each in found} == {"R. Akter"}


def test_restoring_is_a_new_change_that_undo_takes_back(visit: OpenAssessment) -> None:
    answering.describe(visit, QUESTION, "Blocked by cartons.")
    answering.say_where(visit, QUESTION, "Hall 2")
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    first = tracing.of_question(visit, QUESTION)[1]
    assert first.value == "compliant"
    tracing.restore(visit, QUESTION, first.digest)
    assert visit.record.answer(QUESTION).judgement is Judgement.COMPLIANT
    assert len(tracing.of_question(visit, QUESTION)) == 5
    visit.undo()
    assert visit.record.answer(QUESTION).judgement is Judgement.NON_COMPLIANT
    with pytest.raises(RuleError):
        tracing.restore(visit, OTHER, first.digest)
