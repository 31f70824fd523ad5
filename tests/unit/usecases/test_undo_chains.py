"""Long chains of undo and redo: whatever was done in whatever order, everything taken back is the
start again, and everything done again is the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bwaudit.assessment.fold import is_mark
from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.photo_marks import MarkKind, PhotoMark
from bwaudit.assessment.terms import EvidenceUse, Extent, Judgement, KnownBy, Response, Side
from bwaudit.usecases import (
    allotting,
    answering,
    evidencing,
    gathering,
    opening,
    redacting,
    responding,
    unlocking,
)
from support.sync_devices import picture
from support.visits import new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bwaudit.usecases.workspace import OpenAssessment

QUESTIONS = ("OS8.6", "OS8.7", "CL1.1")
SAMPLE = "Grade\tBasic wage\n4\t12,000\n"


def _judge(visit: OpenAssessment, at: int) -> None:
    answering.judge(visit, QUESTIONS[at % 3], list(Judgement)[at % 4])


def _tick(visit: OpenAssessment, at: int) -> None:
    answering.tick_source(visit, QUESTIONS[at % 3], list(KnownBy)[at % 4], on=at % 2 == 0)


def _flag(visit: OpenAssessment, at: int) -> None:
    answering.flag(visit, QUESTIONS[at % 3], on=at % 2 == 0)


def _describe(visit: OpenAssessment, at: int) -> None:
    answering.describe(visit, QUESTIONS[at % 3], ["", "Locked", "Blocked by cartons"][at % 3])


def _spread(visit: OpenAssessment, at: int) -> None:
    answering.how_widespread(visit, QUESTIONS[at % 3], [None, *Extent][at % 4])


def _photo(visit: OpenAssessment, at: int) -> str:
    held = visit.record.all_evidence()
    return held[at % len(held)].id


def _use(visit: OpenAssessment, at: int) -> None:
    evidencing.use(visit, _photo(visit, at), list(EvidenceUse)[at % 3])


def _caption(visit: OpenAssessment, at: int) -> None:
    evidencing.caption(visit, _photo(visit, at), ["", "Hall 2", "Gate"][at % 3])


def _link(visit: OpenAssessment, at: int) -> None:
    put = evidencing.link if at % 2 else evidencing.unlink
    put(visit, _photo(visit, at), QUESTIONS[at % 3])


def _mark(visit: OpenAssessment, at: int) -> None:
    photo = _photo(visit, at)
    drawn = PhotoMark(f"m{at}", MarkKind.BOX, ((1_000, 1_000), (1_000 * (2 + at % 5), 4_000)))
    redacting.mark(visit, photo, (drawn,) if at % 3 else ())


def _paper(visit: OpenAssessment, at: int) -> None:
    papers = gathering.listed(visit)
    gathering.mark(visit, papers[at % 4].id, [None, *PaperStatus][at % 5])


def _own_paper(visit: OpenAssessment, at: int) -> None:
    gathering.add(visit, "OS", f"Register {at}")


def _sample(visit: OpenAssessment, at: int) -> None:
    held = gathering.samples(visit)
    if held and at % 2:
        gathering.remove_sample(visit, held[0].id)
    else:
        gathering.keep_sample(visit, gathering.read_sample(visit, SAMPLE), "2026-04")


def _fact(visit: OpenAssessment, at: int) -> None:
    opening.set_fact(visit, "workers_total", [None, 0, 900, 1_240][at % 4])


def _allot(visit: OpenAssessment, at: int) -> None:
    allotting.assign(visit, "OS", ["", "S. Khan", "M. Das"][at % 3])
    allotting.nothing_more(visit, "OS", on=at % 2 == 0)


def _meet(visit: OpenAssessment, at: int) -> None:
    responding.attend(visit, f"Person {at}", "Manager", list(Side)[at % 4])


def _respond(visit: OpenAssessment, at: int) -> None:
    responding.respond(visit, QUESTIONS[at % 3], [None, *Response][at % 4])


ACTS: tuple[Callable[[OpenAssessment, int], None], ...] = (
    _judge,
    _tick,
    _flag,
    _describe,
    _spread,
    _use,
    _caption,
    _link,
    _mark,
    _paper,
    _own_paper,
    _sample,
    _fact,
    _allot,
    _meet,
    _respond,
)


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenAssessment]:
    workspace = new_workspace(tmp_path_factory.mktemp("chains"))
    made = new_visit(workspace)
    for shade in range(3):
        evidencing.add_bytes(made, picture(shade), f"{shade}.jpg", QUESTIONS[shade])
    yield made
    unlocking.lock(workspace)


def held(visit: OpenAssessment) -> dict[tuple[str, str, str], object]:
    """What is recorded and says something: an empty text, or no mark, is what there is already."""
    fold = visit.record.fold
    found = {head.key: fold.value(*head.key) for head in fold.all_heads()}
    return {
        key: value
        for key, value in found.items()
        if value not in (None, "") and not (value is False and is_mark(key[2]))
    }


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 59)), min_size=20, max_size=40))
def test_a_chain_leads_to_the_start_and_to_the_end_again(
    visit: OpenAssessment, acts: list[tuple[Callable[[OpenAssessment, int], None], int]]
) -> None:
    visit.forget_steps()
    states = [held(visit)]
    for act, at in acts:
        act(visit, at)
        states.append(held(visit))
    end = states[-1]
    taken = []
    while visit.can_undo is not None:
        taken.append(held(visit))
        visit.undo()
    assert held(visit) == states[0]
    while visit.can_redo is not None:
        visit.redo()
        assert held(visit) == taken.pop()
    assert held(visit) == end
