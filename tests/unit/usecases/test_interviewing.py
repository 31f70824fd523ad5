"""Interviews live in the restricted store; the main journal learns numbers of people only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import main_stream, restricted_stream
from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.interviews import Contract, Quota, Says, Setting
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import Code, RuleError, VaultError
from bwaudit.usecases import answering, finishing, interviewing, opening, unlocking
from support.visits import PIN, new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment, Workspace

QUESTION = "OS8.6"
SECRET = "zebra said overtime is never paid"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = new_workspace(tmp_path)
    unlocking.open_notes(opened, PIN)
    yield opened
    unlocking.lock(opened)


@pytest.fixture
def visit(workspace: Workspace) -> OpenAssessment:
    return new_visit(workspace)


def test_an_interview_keeps_all_that_is_said_of_it(visit: OpenAssessment) -> None:
    interview = interviewing.begin(visit)
    interviewing.say_who(visit, interview, "৬", "4")
    interviewing.say_line(visit, interview, " Line 4 ")
    interviewing.say_contract(visit, interview, Contract.FIXED_TERM)
    interviewing.say_setting(visit, interview, Setting.OFF_SITE)
    interviewing.put_off(visit, interview, "2026-05-20")
    interviewing.write(visit, interview, SECRET)
    interviewing.link(visit, interview, QUESTION, Says.SUPPORTS)
    (held,) = interviewing.held(visit)
    assert (held.number, held.people, held.women, held.line) == ("W-01", 6, 4, "Line 4")
    assert (held.contract, held.setting) == (Contract.FIXED_TERM, Setting.OFF_SITE)
    assert (held.later, held.text) == ("2026-05-20", SECRET)
    assert dict(held.links) == {QUESTION: Says.SUPPORTS}
    interviewing.link(visit, interview, QUESTION, None)
    interviewing.put_off(visit, interview, "")
    (held,) = interviewing.held(visit)
    assert (dict(held.links), held.is_held) == ({}, True)
    interviewing.remove(visit, interview)
    assert interviewing.held(visit) == ()


def test_what_cannot_be_is_refused_with_a_sentence(visit: OpenAssessment) -> None:
    interview = interviewing.begin(visit)
    for people, women in (("2", "3"), ("400", "0"), ("six", "0")):
        with pytest.raises(RuleError):
            interviewing.say_who(visit, interview, people, women)
    with pytest.raises(RuleError):
        interviewing.put_off(visit, interview, "tomorrow")
    with pytest.raises(RuleError):
        interviewing.say_line(visit, interview, "x" * 61)
    with pytest.raises(RuleError):
        interviewing.link(visit, interview, "XX1.1", Says.SUPPORTS)
    (held,) = interviewing.held(visit)
    assert (held.people, held.women, held.later) == (1, 0, "")


def test_the_main_journal_learns_numbers_of_people_only(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    interviewing.count(visit)
    assert visit.record.sampled == {}
    for people, women in (("1", "1"), ("6", "4")):
        interview = interviewing.begin(visit)
        interviewing.say_who(visit, interview, people, women)
        interviewing.write(visit, interview, SECRET)
        interviewing.link(visit, interview, QUESTION, Says.CONTRADICTS)
    before = len(visit.record.fold)
    interviewing.count(visit)
    assert dict(visit.record.sampled) == {"interviews": 7, "women": 5, "in_groups": 6}
    view = factory_view(visit.record, visit.questionnaire)
    assert dict(view.sampled) == {"interviews": 7, "women": 5, "in_groups": 6}
    changes = workspace.store.journal.changes(main_stream(visit.id))
    assert len(changes) == before + 3
    assert {each.entity for each in changes} == {"assessment"}
    assert not any(SECRET in (each.value or "") or "W-0" in (each.value or "") for each in changes)
    interviewing.remove(visit, interviewing.held(visit)[1].id)
    interviewing.count(visit)
    assert visit.record.sampled["interviews"] == 1


def test_tallies_of_two_laptops_add_up(visit: OpenAssessment) -> None:
    interviewing.begin(visit)
    interviewing.count(visit)
    from bwaudit.assessment.changes import Draft
    from bwaudit.assessment.names import Entity, Fields

    other = Draft(Entity.ASSESSMENT, visit.id, Fields.SAMPLED + "interviews/other.0", 11)
    visit.write([other])
    assert visit.record.sampled["interviews"] == 12
    assert not visit.record.conflicts()


def test_closed_notes_open_no_interview(workspace: Workspace, visit: OpenAssessment) -> None:
    interview = interviewing.begin(visit)
    interviewing.link(visit, interview, QUESTION, Says.CONTRADICTS)
    unlocking.close_notes(workspace)
    with pytest.raises(VaultError) as refusal:
        interviewing.held(visit)
    assert refusal.value.code is Code.NOTES_CLOSED
    assert interviewing.about(visit, QUESTION) == ()
    assert interviewing.few_workers(visit) == ()
    interviewing.count(visit)
    assert visit.record.sampled == {}


def test_a_contradicted_answer_is_a_problem_only_while_notes_are_open(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    interview = interviewing.begin(visit)
    interviewing.link(visit, interview, QUESTION, Says.CONTRADICTS)
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    found = [each for each in visit.issues() if each.kind is IssueKind.CONTRADICTED]
    assert [(each.question, each.said_by) for each in found] == [(QUESTION, ("W-01",))]
    assert interviewing.about(visit, QUESTION)[0][1] is Says.CONTRADICTS
    unlocking.close_notes(workspace)
    assert not [each for each in visit.issues() if each.kind is IssueKind.CONTRADICTED]


def test_a_reason_for_a_contradiction_is_never_asked_nor_kept(visit: OpenAssessment) -> None:
    interview = interviewing.begin(visit)
    interviewing.link(visit, interview, QUESTION, Says.CONTRADICTS)
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    finishing.finish(visit, "Two days were too short")
    assert not [key for key in finishing.left_open(visit) if key.startswith("contradicted")]
    assert finishing.left_open(visit)[f"no_source:{QUESTION}"] == "Two days were too short"


def test_a_finding_that_rests_on_few_workers_of_a_line_is_told(visit: OpenAssessment) -> None:
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    for people, line in (("3", "Line 4"), ("1", "Line 4"), ("6", "Line 9"), ("1", "")):
        interview = interviewing.begin(visit)
        interviewing.say_who(visit, interview, people, "0")
        interviewing.say_line(visit, interview, line)
        interviewing.link(visit, interview, QUESTION, Says.SUPPORTS)
    (small,) = interviewing.few_workers(visit)
    assert (small.question, small.line, small.people) == (QUESTION, "Line 4", 4)


def test_the_country_says_how_many_to_interview(visit: OpenAssessment) -> None:
    assert interviewing.wanted(visit) == Quota(25, None, 10)
    opening.set_fact(visit, "women", 806)
    assert interviewing.wanted(visit) == Quota(25, 16, 10)


def test_without_a_head_office_notes_of_a_finished_visit_stay(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    interview = interviewing.begin(visit)
    interviewing.write(visit, interview, SECRET)
    finishing.finish(visit, "done")
    with pytest.raises(RuleError):
        interviewing.write(visit, interview, "more")
    unlocking.close_notes(workspace)
    unlocking.open_notes(workspace, PIN)
    restricted = workspace.store.restricted
    assert restricted is not None
    held = restricted.journal.changes(restricted_stream(visit.id))
    assert any(SECRET in (each.value or "") for each in held)
