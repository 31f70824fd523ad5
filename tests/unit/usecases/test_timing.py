"""The clock of a camera is put right for all its photos; what it wrote stays."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.cautions import CautionKind, cautions
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import RuleError
from bwaudit.imaging.scenes import scene
from bwaudit.usecases import answering, evidencing, sorting, timing, unlocking
from support.clocks import SetClock
from support.visit_pages import photo
from support.visits import new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment

QUESTION = "OS8.6"
WRONG = timedelta(days=40, minutes=7)


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenAssessment]:
    workspace = new_workspace(tmp_path_factory.mktemp("timing") / "device", SetClock())
    made = new_visit(workspace)
    answering.judge(made, QUESTION, Judgement.NON_COMPLIANT)
    yield made
    unlocking.lock(workspace)


@pytest.fixture
def answered(visit: OpenAssessment) -> datetime:
    (head,) = visit.record.fold.heads((Entity.ANSWER, QUESTION, Fields.JUDGEMENT))
    return head.at.when().replace(microsecond=0)


def taken(visit: OpenAssessment, seed: int, at: datetime, question: str = "") -> str:
    data = scene("corridor", width=64, height=48, seed=seed, taken=at)
    return evidencing.add_bytes(visit, data, "IMG.jpg", question).evidence[0]


def test_photos_of_a_wrong_camera_find_their_question(
    visit: OpenAssessment, answered: datetime
) -> None:
    clock = taken(visit, 1, answered - WRONG)
    shot = taken(visit, 2, answered - WRONG + timedelta(minutes=1), QUESTION)
    assert sorting.suggest(visit, shot, ()) == ()
    assert _old(visit)
    timing.put_right(visit, clock, answered)
    later = taken(visit, 3, answered - WRONG + timedelta(minutes=2))
    for each in (shot, later):
        assert sorting.suggest(visit, each, ()) == (QUESTION,)
    assert not _old(visit)
    one = visit.record.evidence(shot)
    assert datetime.fromisoformat(one.shot_at) == answered + timedelta(minutes=1)
    assert datetime.fromisoformat(one.taken_at) == (
        answered - WRONG + timedelta(minutes=1)
    ).replace(tzinfo=None)
    (camera,) = timing.cameras(visit.record)
    assert (camera.name, camera.photos) == ("Practice camera", 3)
    assert camera.clock is not None
    assert camera.clock.seconds == WRONG.total_seconds()
    visit.undo()
    assert sorting.suggest(visit, shot, ()) == ()
    visit.redo()
    timing.leave_as_it_is(visit, camera.id)
    assert visit.record.evidence(shot).shot_at == one.taken_at


def _old(visit: OpenAssessment) -> bool:
    return CautionKind.OLD_PHOTO in {each.kind for each in cautions(visit.record, QUESTION)}


def test_a_photo_that_names_no_camera_puts_nothing_right(
    visit: OpenAssessment, answered: datetime, tmp_path: Path
) -> None:
    path = photo(tmp_path / "plain.png")
    plain = evidencing.add_files(visit, [path]).evidence[0]
    with pytest.raises(RuleError, match="does not say when it was taken"):
        timing.put_right(visit, plain, answered)
