"""What holds for every pack of these countries: size, reasons, citations, an honest card."""

from __future__ import annotations

from datetime import date

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import NOT_REVIEWED
from bwaudit.questionnaire.schema import ResolvedQuestionnaire, from_canonical

TODAY = date(2026, 11, 22)
COUNTRIES = ("KHM", "VNM", "IDN", "JOR")


@pytest.fixture(scope="module", params=COUNTRIES)
def tool(request: pytest.FixtureRequest) -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", request.param)


def test_between_220_and_300_questions_are_asked_in_all_clusters(
    tool: ResolvedQuestionnaire,
) -> None:
    assert 220 <= len(tool.questions) <= 300
    assert len(tool.clusters) == 8
    assert sum(bool(question.law) for question in tool.questions) > 250


def test_each_question_left_out_has_its_own_reason(tool: ResolvedQuestionnaire) -> None:
    assert all(len(each.reason) > 20 for each in tool.dropped)
    zero = {each.question for each in tool.dropped}
    assert not zero & {"CL1.1", "CL1.2", "CL1.4", "CL3.3", "FL1.1", "HR3.6", "OS3.13", "OS3.14"}


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    tool: ResolvedQuestionnaire,
) -> None:
    for row in tool.parameters:
        assert row.citation
        assert row.checked_on == TODAY
        assert row.reviewed_by == NOT_REVIEWED
        assert row.confidence == "C" or row.sources
        assert set(row.sources) <= set(tool.sources)


def test_every_value_is_used_by_a_question(tool: ResolvedQuestionnaire) -> None:
    used = {name for question in tool.questions for name in question.parameters}
    assert {row.id for row in tool.parameters} == used


def test_contacts_are_empty_and_no_hours_are_made_up(tool: ResolvedQuestionnaire) -> None:
    protocol = tool.protocol
    assert all(not contact.name and not contact.phone for contact in protocol.contacts)
    assert protocol.inform_within_hours is None
    assert protocol.follow_up_hours is None
    assert len(protocol.counts) >= 8


def test_samples_are_our_own_suggestion_and_clocks_are_28_30_and_15_days(
    tool: ResolvedQuestionnaire,
) -> None:
    assert tool.sampling.basis == "own_suggestion"
    assert [clock.amount for clock in tool.clocks] == [28, 30, 15]
    assert {clock.unit for clock in tool.clocks} == {"days"}
    assert [papers.cluster for papers in tool.documents] == [each.id for each in tool.clusters]
    assert {meeting.id for meeting in tool.meetings} == {"opening", "closing"}


def test_the_whole_tool_is_read_back_the_same(tool: ResolvedQuestionnaire) -> None:
    assert from_canonical(tool.canonical()) == tool
