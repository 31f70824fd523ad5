"""The country pack of Sri Lanka: its law values by day and case, and what it leaves open."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import NOT_REVIEWED, Known, Money, Number, Parameter
from support.law_rows import value_at

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def sri_lanka() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "LKA")


def row(sri_lanka: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Parameter:
    found = value_at(sri_lanka.parameters, name, on, case)
    assert found is not None
    return found


def number(sri_lanka: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Decimal:
    value = row(sri_lanka, name, on, **case).value
    assert isinstance(value, Number)
    return value.number


def test_sri_lanka_asks_between_220_and_300_questions(sri_lanka: ResolvedQuestionnaire) -> None:
    assert 220 <= len(sri_lanka.questions) <= 300
    assert len(sri_lanka.questions) + len(sri_lanka.dropped) == 353
    assert all(len(each.reason) > 20 for each in sri_lanka.dropped)
    assert len(sri_lanka.clusters) == 8
    assert sum(1 for question in sri_lanka.questions if question.law) > 200


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    sri_lanka: ResolvedQuestionnaire,
) -> None:
    for each in sri_lanka.parameters:
        assert each.citation
        assert each.checked_on == TODAY
        assert each.reviewed_by == NOT_REVIEWED
        assert each.confidence == "C" or each.sources
        assert set(each.sources) <= set(sri_lanka.sources)


def test_contacts_are_empty_and_the_clocks_are_28_30_and_15_days(
    sri_lanka: ResolvedQuestionnaire,
) -> None:
    assert all(not contact.name and not contact.phone for contact in sri_lanka.protocol.contacts)
    assert [clock.amount for clock in sri_lanka.clocks if clock.unit == "days"] == [28, 30, 15]
    assert sri_lanka.sampling.basis == "own_suggestion"
    assert [papers.cluster for papers in sri_lanka.documents] == [
        cluster.id for cluster in sri_lanka.clusters
    ]


@pytest.mark.parametrize(
    ("on", "amount"),
    [
        (date(2025, 3, 31), 12500),
        (date(2025, 4, 1), 27000),
        (date(2025, 12, 31), 27000),
        (date(2026, 1, 1), 30000),
    ],
)
def test_the_minimum_wage_is_dated_and_kept_at_c_with_its_conflict(
    sri_lanka: ResolvedQuestionnaire, on: date, amount: int
) -> None:
    found = row(sri_lanka, "minimum_wage", on)
    assert found.value == Money(money=Decimal(amount), currency="LKR")
    assert found.confidence == "C"
    assert found.conflicts


def test_the_raise_of_2025_was_made_law_months_later(
    sri_lanka: ResolvedQuestionnaire,
) -> None:
    conflict = row(sri_lanka, "minimum_wage", date(2025, 5, 1)).conflict
    assert "hides its figures" in conflict
    assert "23 July 2025" in conflict


def test_the_week_of_45_hours_is_contradicted_by_48(sri_lanka: ResolvedQuestionnaire) -> None:
    factory = row(sri_lanka, "weekly_hours", workplace="factory")
    assert factory.value == Number(number=Decimal(45))
    assert [each.value for each in factory.conflicts] == [Number(number=Decimal(48))]
    assert factory.confidence == "C"
    assert number(sri_lanka, "weekly_hours", workplace="office") == 45
    assert number(sri_lanka, "daily_hours", workplace="factory") == 9


@pytest.mark.parametrize(
    ("month", "days"), [(1, 14), (3, 14), (4, 10), (6, 10), (7, 7), (9, 7), (10, 4), (12, 4)]
)
def test_leave_of_the_first_year_follows_the_month_of_entry(
    sri_lanka: ResolvedQuestionnaire, month: int, days: int
) -> None:
    assert number(sri_lanka, "annual_leave", year_of_service=1, start_month=month) == days
    assert number(sri_lanka, "annual_leave", year_of_service=2, start_month=month) == 14


def test_overtime_of_women_is_limited_by_week_and_month(
    sri_lanka: ResolvedQuestionnaire,
) -> None:
    assert number(sri_lanka, "monthly_overtime_limit", sex="female") == 60
    assert number(sri_lanka, "weekly_hours_with_overtime", sex="female") == 60
    assert value_at(sri_lanka.parameters, "monthly_overtime_limit", TODAY, {}) is None


def test_the_procedure_is_the_general_one(sri_lanka: ResolvedQuestionnaire) -> None:
    assert not sri_lanka.protocol.specific
    assert "No protocol made for Sri Lanka" in sri_lanka.protocol.notes["en"]
