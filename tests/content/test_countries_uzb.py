"""The country pack of Uzbekistan: its law values by day and case, and what it leaves open."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import NOT_REVIEWED, Known, NoLegalLimit, Number, Parameter
from support.law_rows import value_at

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def uzbekistan() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "UZB")


def row(uzbekistan: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Parameter:
    found = value_at(uzbekistan.parameters, name, on, case)
    assert found is not None
    return found


def number(
    uzbekistan: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known
) -> Decimal:
    value = row(uzbekistan, name, on, **case).value
    assert isinstance(value, Number)
    return value.number


def test_uzbekistan_asks_between_220_and_300_questions(uzbekistan: ResolvedQuestionnaire) -> None:
    assert 220 <= len(uzbekistan.questions) <= 300
    assert len(uzbekistan.questions) + len(uzbekistan.dropped) == 353
    assert all(len(each.reason) > 20 for each in uzbekistan.dropped)
    assert len(uzbekistan.clusters) == 8
    assert sum(1 for question in uzbekistan.questions if question.law) > 200


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    uzbekistan: ResolvedQuestionnaire,
) -> None:
    for each in uzbekistan.parameters:
        assert each.citation
        assert each.checked_on == TODAY
        assert each.reviewed_by == NOT_REVIEWED
        assert each.confidence == "C" or each.sources
        assert set(each.sources) <= set(uzbekistan.sources)


def test_contacts_are_empty_and_the_clocks_are_28_30_and_15_days(
    uzbekistan: ResolvedQuestionnaire,
) -> None:
    assert all(not contact.name and not contact.phone for contact in uzbekistan.protocol.contacts)
    assert [clock.amount for clock in uzbekistan.clocks if clock.unit == "days"] == [28, 30, 15]
    assert uzbekistan.sampling.basis == "own_suggestion"
    assert [papers.cluster for papers in uzbekistan.documents] == [
        cluster.id for cluster in uzbekistan.clusters
    ]


def test_annual_leave_rises_to_21_days_and_one_guide_still_says_15(
    uzbekistan: ResolvedQuestionnaire,
) -> None:
    assert number(uzbekistan, "annual_leave", date(2023, 4, 29)) == 15
    leave = row(uzbekistan, "annual_leave", date(2023, 4, 30))
    assert leave.value == Number(number=Decimal(21))
    assert [each.value for each in leave.conflicts] == [Number(number=Decimal(15))]
    assert leave.confidence == "C"


def test_hours_are_40_a_week_and_36_from_16_to_17(uzbekistan: ResolvedQuestionnaire) -> None:
    assert number(uzbekistan, "weekly_hours", age=30) == 40
    assert number(uzbekistan, "weekly_hours", age=16) == 36
    assert number(uzbekistan, "daily_hours", days_a_week="6") == 7
    assert number(uzbekistan, "daily_hours", days_a_week="5") == 8
    assert number(uzbekistan, "two_day_overtime_limit") == 4


def test_the_law_of_november_2025_ends_the_yearly_limit_and_is_in_conflict(
    uzbekistan: ResolvedQuestionnaire,
) -> None:
    assert number(uzbekistan, "yearly_overtime_limit", date(2025, 11, 10)) == 120
    after = row(uzbekistan, "yearly_overtime_limit", date(2025, 11, 11))
    assert isinstance(after.value, NoLegalLimit)
    assert after.confidence == "C"
    assert [each.value for each in after.conflicts] == [Number(number=Decimal(120))]


def test_overtime_is_double_and_since_the_law_of_2025_less_for_two_hours(
    uzbekistan: ResolvedQuestionnaire,
) -> None:
    before, after = date(2025, 11, 10), date(2025, 11, 11)
    assert number(uzbekistan, "overtime_rate", before, overtime_hour_of_day=1) == 2
    assert number(uzbekistan, "overtime_rate", after, overtime_hour_of_day=2) == Decimal("1.5")
    assert number(uzbekistan, "overtime_rate", after, overtime_hour_of_day=3) == 2


def test_maternity_leave_is_70_and_56_days(uzbekistan: ResolvedQuestionnaire) -> None:
    parts = [number(uzbekistan, f"maternity_{part}") for part in ("before", "after")]
    assert parts == [70, 56]
    assert number(uzbekistan, "maternity_leave") == sum(parts)


def test_prison_labour_is_asked_in_full(uzbekistan: ResolvedQuestionnaire) -> None:
    assert [uzbekistan.question(f"FL4.{at}").id for at in (1, 2, 3)] == [
        "FL4.1",
        "FL4.2",
        "FL4.3",
    ]


def test_the_procedure_is_the_general_one(uzbekistan: ResolvedQuestionnaire) -> None:
    assert not uzbekistan.protocol.specific
    assert "No protocol made for Uzbekistan" in uzbekistan.protocol.notes["en"]
