"""The practice factory: two visits and its year, marked, made once, taken up where it stopped."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.errors import Cancelled
from bwaudit.foundation.jobs import CancelToken
from bwaudit.imaging.scenes import SCENES
from bwaudit.improvement import advisory, plan
from bwaudit.improvement.terms import Origin, Role, Sex, Status
from bwaudit.questionnaire.samples import FOLDER, PRACTICE, Sample, dated, read_sample
from bwaudit.usecases import factories, noting, opening, planning, practising, sharing, unlocking
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
        counts = visit.counts()
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


def test_the_year_has_a_plan_a_log_a_committee_and_a_consent(
    workspace: Workspace, practice: Practice
) -> None:
    factory = factories.open_(workspace, practice.factory)
    record, today = factory.record, factory.today
    lines = record.actions()
    standing = plan.count(lines, today)
    assert Counter(line.origin for line in lines) == {Origin.FINDING: 12, Origin.SELF_DIAGNOSIS: 2}
    assert dict(standing.by_status) == {
        Status.OPEN: 3,
        Status.IN_PROGRESS: 4,
        Status.DONE: 4,
        Status.VERIFIED: 3,
        Status.REPEATED: 0,
    }
    (late,) = plan.late(lines, today)
    assert late.finding is not None
    assert late.finding.assessment == practice.assessments[-1]
    for line in lines:
        assert all((line.points, line.causes or line.cause_text, line.action, line.responsible))
    assert all(line.verified.day < today for line in lines if line.verified)
    log = record.activities()
    assert [each.kind.value for each in log] == ["visit", "meeting", "training", "visit", "meeting"]
    assert all(each.day < today and each.agreed and each.next_step for each in log)
    assert advisory.reach(log).attendance == {
        (Role.WORKERS, Sex.WOMAN): 11,
        (Role.WORKERS, Sex.MAN): 9,
        (Role.SUPERVISORS, Sex.WOMAN): 1,
        (Role.SUPERVISORS, Sex.MAN): 3,
    }
    assert Counter(member.sex for member in record.members()) == {Sex.WOMAN: 3, Sex.MAN: 3}
    (consent,) = record.consents()
    assert sharing.view(factory, consent).cycle == 2
    assert record.facts.released.keys() == set(practice.assessments)
    assert len(record.figures()) == 4
    before = workspace.store.journal.revisions()
    planning.describe(factory, lines[0].id, "In one's own words")
    after = workspace.store.journal.revisions()
    assert after != before
    practising.load(workspace, photos=False)
    assert workspace.store.journal.revisions() == after


def test_a_third_cycle_begins_empty(empty: Workspace) -> None:
    practice = practising.load(empty, photos=False, reports=False)
    third = opening.practice(empty)
    assert third.record.facts.cycle == 3
    assert third.record.facts.factory == practice.factory
    assert third.counts().answered == 0
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
    assert opening.open_(empty, own.id).counts().answered == 0
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
