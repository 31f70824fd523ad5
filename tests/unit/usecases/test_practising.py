"""The practice factory: two finished visits, marked, made once, and taken up where it stopped."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.errors import Cancelled
from bwaudit.foundation.jobs import CancelToken
from bwaudit.imaging.scenes import SCENES
from bwaudit.questionnaire.samples import FOLDER, PRACTICE, Sample, dated, read_sample
from bwaudit.usecases import noting, opening, practising, unlocking
from support.visits import PIN, new_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.practising import Practice
    from bwaudit.usecases.workspace import OpenAssessment, Workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made = new_workspace(tmp_path_factory.mktemp("practice"))
    unlocking.open_notes(made, PIN)
    yield made
    unlocking.lock(made)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    made = new_workspace(tmp_path)
    yield made
    unlocking.lock(made)


@pytest.fixture(scope="module")
def practice(workspace: Workspace) -> Practice:
    return practising.load(workspace, photos=False)


@pytest.fixture(scope="module")
def visits(workspace: Workspace, practice: Practice) -> list[OpenAssessment]:
    return [opening.open_(workspace, each) for each in practice.assessments]


def test_two_finished_visits_lie_a_year_apart(visits: list[OpenAssessment]) -> None:
    first, second = (visit.record.facts for visit in visits)
    assert (first.cycle, second.cycle) == (1, 2)
    assert first.factory == second.factory
    assert first.practice
    assert second.practice
    assert first.stage is second.stage is Stage.AGREED
    apart = date.fromisoformat(second.visit_start) - date.fromisoformat(first.visit_start)
    assert apart.days == 364
    assert date.fromisoformat(first.visit_start).strftime("%A") == "Tuesday"


def test_everything_is_answered_and_nothing_wants_attention(visits: list[OpenAssessment]) -> None:
    for visit in visits:
        counts = visit.progress().counts
        assert counts.left == 0
        assert counts.answered > 260
        assert counts.non_compliant >= 25
        # Photos, which this fixture goes without, are all that is missing.
        assert {each.kind for each in visit.issues()} <= {IssueKind.NO_EVIDENCE}
        assert len(visit.record.attendees()) == 5
        assert visit.record.sampled["interviews"] >= 24
        assert len(visit.record.reports()) == 1


def test_findings_are_whole(visits: list[OpenAssessment]) -> None:
    for visit in visits:
        for question in visit.questionnaire.questions:
            if visit.record.answer(question.id).judgement is Judgement.NON_COMPLIANT:
                finding = visit.record.finding(question.id)
                assert all((finding.text, finding.place, finding.extent, finding.response))
                assert "{" not in finding.text
                assert visit.record.answer(question.id).known_by


def test_some_are_fixed_some_repeated_some_new() -> None:
    first, second = (set(each.findings) for each in _sample().cycles)
    assert len(first - second) >= 10
    assert len(first & second) >= 15
    assert len(second - first) >= 5


def test_notes_are_in_the_confidential_stream_only(visits: list[OpenAssessment]) -> None:
    for visit, cycle in zip(visits, _sample().cycles, strict=True):
        assert [note.text for note in noting.all_notes(visit)] == [
            note.text for note in cycle.notes
        ]
        written = [head.value or "" for head in visit.record.fold.all_heads()]
        assert not any(note.text in value for note in cycle.notes for value in written)


def test_loading_again_changes_nothing(workspace: Workspace, practice: Practice) -> None:
    before = workspace.store.journal.revisions()
    assert practising.load(workspace, photos=False) == practice
    assert workspace.store.journal.revisions() == before
    assert practising.is_loaded(workspace)


def test_a_third_cycle_begins_empty(empty: Workspace) -> None:
    practice = practising.load(empty, photos=False, reports=False)
    third = opening.practice(empty)
    assert third.record.facts.cycle == 3
    assert third.record.facts.factory == practice.factory
    assert third.progress().counts.answered == 0
    assert opening.practice(empty).id == third.id


def test_a_load_that_was_stopped_goes_on_with_its_photos(empty: Workspace) -> None:
    cancel = CancelToken()

    def stop(done: int, _total: int) -> None:
        if done == 3:
            cancel.cancel()

    with pytest.raises(Cancelled):
        practising.load(empty, reports=False, progress=stop, cancel=cancel)
    (line,) = opening.assessments(empty)
    assert line.stage == Stage.COLLECTING
    assert not practising.is_loaded(empty)
    kept = opening.open_(empty, line.id).record.all_evidence()
    assert len(kept) == 2
    practice = practising.load(empty, photos=False, reports=False)
    assert practice.assessments[0] == line.id
    assert len(opening.assessments(empty)) == 2


def test_a_practice_visit_of_ones_own_is_never_filled(empty: Workspace) -> None:
    own = opening.practice(empty)
    practice = practising.load(empty, photos=False, reports=False)
    assert own.id not in practice.assessments
    assert opening.open_(empty, own.id).progress().counts.answered == 0
    assert opening.practice(empty).id == own.id


def test_days_and_months_are_counted_from_the_visit() -> None:
    assert dated("On {-1}, in {month -31}.", date(2026, 3, 1)) == (
        "On 28 February 2026, in January 2026."
    )


def test_every_visit_has_thirty_to_forty_photos_that_can_be_drawn() -> None:
    for cycle in _sample().cycles:
        photos = cycle.all_photos()
        assert 30 <= len(photos) <= 40
        assert {photo.scene for photo in photos} <= set(SCENES)


def _sample() -> Sample:
    return read_sample(shipped_data(FOLDER, PRACTICE))
