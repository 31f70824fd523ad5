"""Indonesia: overtime before and from GR 35/2021, the quota, probation, the basic wage."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import NoLegalLimit, Number, Parameter, Words
from support.law_rows import value_at

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

TODAY = date(2026, 11, 22)
LAST_DAY = date(2021, 2, 1)
FIRST_DAY = date(2021, 2, 2)


@pytest.fixture(scope="module")
def indonesia() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "IDN")


def law(tool: ResolvedQuestionnaire, name: str, on: date, **case: str | bool | int) -> Parameter:
    found = value_at(tool.parameters, name, on, case)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "before", "after", "question"),
    [
        ("daily_overtime_limit", 3, 4, "WT2.2"),
        ("weekly_overtime_limit", 14, 18, "WT2.3"),
    ],
)
def test_overtime_limits_change_with_the_regulation_of_2021(
    indonesia: ResolvedQuestionnaire, name: str, before: int, after: int, question: str
) -> None:
    old, new = law(indonesia, name, LAST_DAY), law(indonesia, name, FIRST_DAY)
    assert old.value == Number(number=Decimal(before))
    assert new.value == Number(number=Decimal(after))
    assert old.to == LAST_DAY
    assert (old.confidence, new.confidence) == ("A", "A")
    assert old.conflicts[0].value == new.value, "the law of 2020 may have come first"
    assert name in indonesia.question(question).parameters


def test_the_meal_with_overtime_is_that_of_the_day(indonesia: ResolvedQuestionnaire) -> None:
    old, new = (law(indonesia, "overtime_meal", day) for day in (LAST_DAY, FIRST_DAY))
    assert isinstance(old.value, Words)
    assert isinstance(new.value, Words)
    assert "after three hours" in old.value.text
    assert "from four hours" in new.value.text
    assert (old.confidence, new.confidence) == ("A", "C")


def test_overtime_is_paid_one_and_a_half_and_then_twice_a_173rd(
    indonesia: ResolvedQuestionnaire,
) -> None:
    assert law(indonesia, "overtime_rate_first", TODAY).value == Number(number=Decimal("1.5"))
    assert law(indonesia, "overtime_rate_later", TODAY).value == Number(number=Decimal(2))
    assert law(indonesia, "overtime_hour", TODAY).value == Words(text="1/173")


@pytest.mark.parametrize(("days", "hours"), [("6", 7), ("5", 8)])
def test_the_ordinary_day_depends_on_the_days_of_the_week(
    indonesia: ResolvedQuestionnaire, days: str, hours: int
) -> None:
    found = law(indonesia, "daily_hours", TODAY, days_a_week=days)
    assert found.value == Number(number=Decimal(hours))
    assert law(indonesia, "weekly_hours", TODAY).value == Number(number=Decimal(40))


@pytest.mark.parametrize(
    ("name", "value", "question"),
    [
        ("disability_quota", 1, "DI4.1"),
        ("probation", 3, "HR2.3"),
        ("basic_share", 75, "CO5.4"),
    ],
)
def test_quota_probation_and_basic_share_are_sure(
    indonesia: ResolvedQuestionnaire, name: str, value: int, question: str
) -> None:
    found = law(indonesia, name, TODAY)
    assert found.value == Number(number=Decimal(value))
    assert found.confidence == "A"
    assert name in indonesia.question(question).parameters


def test_there_is_no_limit_of_overtime_for_a_month(indonesia: ResolvedQuestionnaire) -> None:
    assert isinstance(law(indonesia, "monthly_overtime_limit", TODAY).value, NoLegalLimit)


def test_a_fixed_term_may_last_five_years_since_2021(indonesia: ResolvedQuestionnaire) -> None:
    assert law(indonesia, "fixed_term", LAST_DAY).value == Number(number=Decimal(3))
    assert law(indonesia, "fixed_term", FIRST_DAY).value == Number(number=Decimal(5))


@pytest.mark.parametrize(("months", "unit"), [(12, "months of wages"), (11, ""), (1, "")])
def test_the_holiday_allowance_follows_service(
    indonesia: ResolvedQuestionnaire, months: int, unit: str
) -> None:
    assert law(indonesia, "holiday_allowance", TODAY, service_months=months).unit == unit


def test_the_minimum_wage_says_where_to_look_instead_of_an_amount(
    indonesia: ResolvedQuestionnaire,
) -> None:
    found = law(indonesia, "minimum_wage", TODAY)
    assert isinstance(found.value, Words)
    assert "decree in force" in found.value.text
    assert found.confidence == "C"


def test_the_card_is_the_general_one_and_says_that_another_exists(
    indonesia: ResolvedQuestionnaire,
) -> None:
    assert not indonesia.protocol.specific
    assert "Indonesia has a protocol of its own" in indonesia.protocol.notes["en"]
