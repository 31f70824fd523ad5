"""The country pack of Pakistan: its law values by day and case, and what it leaves open."""

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
def pakistan() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "PAK")


def row(pakistan: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Parameter:
    found = value_at(pakistan.parameters, name, on, case)
    assert found is not None
    return found


def number(pakistan: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Decimal:
    value = row(pakistan, name, on, **case).value
    assert isinstance(value, Number)
    return value.number


def test_pakistan_asks_between_220_and_300_questions(pakistan: ResolvedQuestionnaire) -> None:
    assert 220 <= len(pakistan.questions) <= 300
    assert len(pakistan.questions) + len(pakistan.dropped) == 353
    assert all(len(each.reason) > 20 for each in pakistan.dropped)
    assert len(pakistan.clusters) == 8
    assert sum(1 for question in pakistan.questions if question.law) > 200


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    pakistan: ResolvedQuestionnaire,
) -> None:
    for each in pakistan.parameters:
        assert each.citation
        assert each.checked_on == TODAY
        assert each.reviewed_by == NOT_REVIEWED
        assert each.confidence == "C" or each.sources
        assert set(each.sources) <= set(pakistan.sources)


def test_contacts_are_empty_and_the_clocks_are_28_30_and_15_days(
    pakistan: ResolvedQuestionnaire,
) -> None:
    assert all(not contact.name and not contact.phone for contact in pakistan.protocol.contacts)
    assert [clock.amount for clock in pakistan.clocks if clock.unit == "days"] == [28, 30, 15]
    assert pakistan.sampling.basis == "own_suggestion"
    assert [papers.cluster for papers in pakistan.documents] == [
        cluster.id for cluster in pakistan.clusters
    ]


@pytest.mark.parametrize(
    ("province", "on", "amount"),
    [
        ("punjab", date(2025, 6, 30), 37000),
        ("punjab", date(2025, 7, 1), 40000),
        ("sindh", date(2025, 7, 1), 40000),
        ("khyber_pakhtunkhwa", TODAY, 40000),
    ],
)
def test_the_minimum_wage_is_set_by_the_province_and_uncertain(
    pakistan: ResolvedQuestionnaire, province: str, on: date, amount: int
) -> None:
    found = row(pakistan, "minimum_wage", on, province=province)
    assert found.value == Money(money=Decimal(amount), currency="PKR")
    assert found.confidence == "C"
    assert value_at(pakistan.parameters, "minimum_wage", on, {}) is None


def test_where_no_figure_was_found_the_pack_says_so(pakistan: ResolvedQuestionnaire) -> None:
    found = row(pakistan, "minimum_wage", province="balochistan")
    assert isinstance(found.value, Words)
    assert "no figure was found" in found.value.text


def test_the_hours_of_a_day_are_in_conflict(pakistan: ResolvedQuestionnaire) -> None:
    day = row(pakistan, "daily_hours")
    assert day.value == Number(number=Decimal(9))
    assert [each.value for each in day.conflicts] == [Number(number=Decimal(8))]
    assert day.confidence == "C"
    assert number(pakistan, "weekly_hours") == 48
    assert number(pakistan, "young_weekly_hours") == 42


def test_overtime_is_double_and_one_source_limits_the_quarter(
    pakistan: ResolvedQuestionnaire,
) -> None:
    assert number(pakistan, "overtime_rate") == 2
    assert number(pakistan, "quarterly_overtime_limit") == 150
    assert "quarter" in pakistan.question("WT2.4").texts["en"].text
    assert number(pakistan, "annual_leave") == 14


def test_maternity_leave_is_longer_in_sindh(pakistan: ResolvedQuestionnaire) -> None:
    assert number(pakistan, "maternity_leave", province="punjab") == 12
    assert number(pakistan, "maternity_leave", province="sindh") == 16


def test_the_procedure_is_the_general_one(pakistan: ResolvedQuestionnaire) -> None:
    assert not pakistan.protocol.specific
    assert "No protocol made for Pakistan" in pakistan.protocol.notes["en"]
