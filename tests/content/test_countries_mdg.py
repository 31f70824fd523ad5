"""The country pack of Madagascar: its law values by day and case, and what it leaves open."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import NOT_REVIEWED, Known, Money, Number, Parameter, Words
from support.law_rows import value_at

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def madagascar() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "MDG")


def row(madagascar: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Parameter:
    found = value_at(madagascar.parameters, name, on, case)
    assert found is not None
    return found


def number(
    madagascar: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known
) -> Decimal:
    value = row(madagascar, name, on, **case).value
    assert isinstance(value, Number)
    return value.number


def test_madagascar_asks_between_220_and_300_questions(madagascar: ResolvedQuestionnaire) -> None:
    assert 220 <= len(madagascar.questions) <= 300
    assert len(madagascar.questions) + len(madagascar.dropped) == 353
    assert all(len(each.reason) > 20 for each in madagascar.dropped)
    assert len(madagascar.clusters) == 8
    assert sum(1 for question in madagascar.questions if question.law) > 200


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    madagascar: ResolvedQuestionnaire,
) -> None:
    for each in madagascar.parameters:
        assert each.citation
        assert each.checked_on == TODAY
        assert each.reviewed_by == NOT_REVIEWED
        assert each.confidence == "C" or each.sources
        assert set(each.sources) <= set(madagascar.sources)


def test_contacts_are_empty_and_the_clocks_are_28_30_and_15_days(
    madagascar: ResolvedQuestionnaire,
) -> None:
    assert all(not contact.name and not contact.phone for contact in madagascar.protocol.contacts)
    assert [clock.amount for clock in madagascar.clocks if clock.unit == "days"] == [28, 30, 15]
    assert madagascar.sampling.basis == "own_suggestion"
    assert [papers.cluster for papers in madagascar.documents] == [
        cluster.id for cluster in madagascar.clusters
    ]


def test_hours_are_40_a_week_with_premiums_of_30_and_50_percent(
    madagascar: ResolvedQuestionnaire,
) -> None:
    assert number(madagascar, "weekly_hours") == 40
    assert number(madagascar, "monthly_hours") == Decimal("173.33")
    assert number(madagascar, "overtime_first") == 30
    assert number(madagascar, "overtime_beyond") == 50
    permit = row(madagascar, "overtime_permit").value
    assert isinstance(permit, Words)
    assert "inspectorate" in permit.text


def test_leave_maternity_and_age_are_those_of_the_code_of_2003(
    madagascar: ResolvedQuestionnaire,
) -> None:
    assert number(madagascar, "annual_leave") == Decimal("2.5")
    assert number(madagascar, "maternity_leave") == 14
    assert number(madagascar, "minimum_age") == 15
    for name in ("annual_leave", "maternity_leave", "minimum_age"):
        found = row(madagascar, name)
        assert found.confidence == "B"
        assert "2003" in found.citation
        assert "2024" in found.note


def test_the_code_of_2024_is_recorded_and_in_conflict_with_what_is_cited(
    madagascar: ResolvedQuestionnaire,
) -> None:
    before = row(madagascar, "code_in_force", date(2024, 8, 25))
    now = row(madagascar, "code_in_force")
    assert before.value == Words(text="Labour Code 2003 (Law 2003-044)")
    assert now.value == Words(text="Labour Code 2024 (Law 2024-014)")
    assert now.confidence == "C"
    assert [each.value for each in now.conflicts] == [before.value]


def test_the_minimum_wage_holds_from_march_2024(madagascar: ResolvedQuestionnaire) -> None:
    rows = madagascar.parameters
    assert value_at(rows, "minimum_wage", date(2024, 2, 29), {}) is None
    found = row(madagascar, "minimum_wage", date(2024, 3, 1))
    assert found.value == Money(money=Decimal(262680), currency="MGA")
    assert found.conflict


def test_the_procedure_is_the_general_one(madagascar: ResolvedQuestionnaire) -> None:
    assert not madagascar.protocol.specific
    assert "pilot" in madagascar.protocol.notes["en"]
