"""The country pack of Nicaragua: its law values by day and case, and what it leaves open."""

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
def nicaragua() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "NIC")


def row(nicaragua: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Parameter:
    found = value_at(nicaragua.parameters, name, on, case)
    assert found is not None
    return found


def number(nicaragua: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Decimal:
    value = row(nicaragua, name, on, **case).value
    assert isinstance(value, Number)
    return value.number


def test_nicaragua_asks_between_220_and_300_questions(nicaragua: ResolvedQuestionnaire) -> None:
    assert 220 <= len(nicaragua.questions) <= 300
    assert len(nicaragua.questions) + len(nicaragua.dropped) == 353
    assert all(len(each.reason) > 20 for each in nicaragua.dropped)
    assert len(nicaragua.clusters) == 8
    assert sum(1 for question in nicaragua.questions if question.law) > 200


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    nicaragua: ResolvedQuestionnaire,
) -> None:
    for each in nicaragua.parameters:
        assert each.citation
        assert each.checked_on == TODAY
        assert each.reviewed_by == NOT_REVIEWED
        assert each.confidence == "C" or each.sources
        assert set(each.sources) <= set(nicaragua.sources)


def test_contacts_are_empty_and_the_clocks_are_28_30_and_15_days(
    nicaragua: ResolvedQuestionnaire,
) -> None:
    assert all(not contact.name and not contact.phone for contact in nicaragua.protocol.contacts)
    assert [clock.amount for clock in nicaragua.clocks if clock.unit == "days"] == [28, 30, 15]
    assert nicaragua.sampling.basis == "own_suggestion"
    assert [papers.cluster for papers in nicaragua.documents] == [
        cluster.id for cluster in nicaragua.clusters
    ]


@pytest.mark.parametrize(("shift", "hours"), [("day", 48), ("night", 42), ("mixed", 45)])
def test_the_week_depends_on_the_shift(
    nicaragua: ResolvedQuestionnaire, shift: str, hours: int
) -> None:
    assert number(nicaragua, "weekly_hours", shift=shift) == hours
    assert row(nicaragua, "weekly_hours", shift=shift).confidence == "A"
    assert value_at(nicaragua.parameters, "weekly_hours", TODAY, {}) is None


def test_overtime_is_double_and_limited_to_3_hours_a_day_and_9_a_week(
    nicaragua: ResolvedQuestionnaire,
) -> None:
    assert number(nicaragua, "overtime_rate") == 2
    assert number(nicaragua, "daily_overtime_limit") == 3
    assert number(nicaragua, "weekly_overtime_limit") == 9


def test_leave_thirteenth_month_age_and_maternity(nicaragua: ResolvedQuestionnaire) -> None:
    leave = row(nicaragua, "annual_leave")
    assert (leave.value, leave.unit) == (
        Number(number=Decimal(15)),
        "days for each six months",
    )
    assert number(nicaragua, "thirteenth_month") == 1
    assert number(nicaragua, "minimum_age") == 14
    assert number(nicaragua, "maternity_leave") == 12


def test_the_free_zone_wage_changes_with_the_year(nicaragua: ResolvedQuestionnaire) -> None:
    case = {"sector": "free_zone"}
    before = value_at(nicaragua.parameters, "minimum_wage", date(2024, 12, 31), case)
    after = value_at(nicaragua.parameters, "minimum_wage", date(2025, 1, 1), case)
    assert before is not None
    assert after is not None
    assert before.value == Money(money=Decimal("8746.46"), currency="NIO")
    assert after.value == Money(money=Decimal("9359.46"), currency="NIO")
    now = value_at(nicaragua.parameters, "minimum_wage", TODAY, case)
    assert now is not None
    assert now.confidence == "C"
    assert "6.7 percent" in now.conflict


def test_the_protocol_in_spanish_could_not_be_read_and_says_so(
    nicaragua: ResolvedQuestionnaire,
) -> None:
    assert not nicaragua.protocol.specific
    assert "Spanish" in nicaragua.protocol.notes["en"]
