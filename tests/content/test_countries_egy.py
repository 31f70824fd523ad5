"""The country pack of Egypt: its law values by day and case, and what it leaves open."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import (
    NOT_REVIEWED,
    Benchmark,
    Known,
    NoLegalLimit,
    Number,
    Parameter,
    Words,
)
from support.law_rows import value_at

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def egypt() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "EGY")


def row(egypt: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Parameter:
    found = value_at(egypt.parameters, name, on, case)
    assert found is not None
    return found


def number(egypt: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Decimal:
    value = row(egypt, name, on, **case).value
    assert isinstance(value, Number)
    return value.number


def test_egypt_asks_between_220_and_300_questions(egypt: ResolvedQuestionnaire) -> None:
    assert 220 <= len(egypt.questions) <= 300
    assert len(egypt.questions) + len(egypt.dropped) == 353
    assert all(len(each.reason) > 20 for each in egypt.dropped)
    assert len(egypt.clusters) == 8
    assert sum(1 for question in egypt.questions if question.law) > 200


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    egypt: ResolvedQuestionnaire,
) -> None:
    for each in egypt.parameters:
        assert each.citation
        assert each.checked_on == TODAY
        assert each.reviewed_by == NOT_REVIEWED
        assert each.confidence == "C" or each.sources
        assert set(each.sources) <= set(egypt.sources)


def test_contacts_are_empty_and_the_clocks_are_28_30_and_15_days(
    egypt: ResolvedQuestionnaire,
) -> None:
    assert all(not contact.name and not contact.phone for contact in egypt.protocol.contacts)
    assert [clock.amount for clock in egypt.clocks if clock.unit == "days"] == [28, 30, 15]
    assert egypt.sampling.basis == "own_suggestion"
    assert [papers.cluster for papers in egypt.documents] == [
        cluster.id for cluster in egypt.clusters
    ]


LAST_DAY = date(2025, 8, 31)
FIRST_DAY = date(2025, 9, 1)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("maternity_leave", 90, 120),
        ("yearly_raise", 7, 3),
        ("files_kept", 1, 5),
        ("contract_copies", 3, 4),
        ("presence", 10, 12),
        ("minimum_age", 14, 15),
    ],
)
def test_the_law_of_2025_holds_from_1_september_2025(
    egypt: ResolvedQuestionnaire, name: str, before: int, after: int
) -> None:
    assert number(egypt, name, LAST_DAY) == before
    assert number(egypt, name, FIRST_DAY) == after
    assert "14/2025" in row(egypt, name, FIRST_DAY).citation


def test_annual_leave_follows_the_year_of_service_from_1_september_2025(
    egypt: ResolvedQuestionnaire,
) -> None:
    assert number(egypt, "annual_leave", LAST_DAY, year_of_service=1) == 21
    assert number(egypt, "annual_leave", LAST_DAY, year_of_service=11) == 30
    first = row(egypt, "annual_leave", FIRST_DAY, year_of_service=1)
    second = row(egypt, "annual_leave", FIRST_DAY, year_of_service=2)
    assert (first.value, first.unit) == (Number(number=Decimal(15)), "working days")
    assert (second.value, second.unit) == (Number(number=Decimal(21)), "calendar days")
    assert value_at(egypt.parameters, "annual_leave", FIRST_DAY, {}) is None


def test_the_shorter_day_in_pregnancy_was_disputed_before_and_is_law_now(
    egypt: ResolvedQuestionnaire,
) -> None:
    before, after = (row(egypt, "pregnancy_hours", day) for day in (LAST_DAY, FIRST_DAY))
    assert before.confidence == "C"
    assert before.conflict
    assert after.confidence == "A"
    assert not after.conflict
    assert number(egypt, "pregnancy_overtime", FIRST_DAY) == 6


def test_hours_are_8_and_48_and_the_premium_by_day_35_percent(
    egypt: ResolvedQuestionnaire,
) -> None:
    assert number(egypt, "daily_hours") == 8
    assert number(egypt, "weekly_hours") == 48
    assert number(egypt, "overtime_premium_day") == 35
    assert row(egypt, "contract_language").value == Words(text="Arabic")


def test_no_limit_for_a_month_and_a_benchmark_for_the_week_are_values(
    egypt: ResolvedQuestionnaire,
) -> None:
    assert isinstance(row(egypt, "overtime_limit_month").value, NoLegalLimit)
    assert isinstance(row(egypt, "weekly_hours_total").value, Benchmark)


def test_the_times_of_the_note_on_egypt_are_48_and_72_hours(
    egypt: ResolvedQuestionnaire,
) -> None:
    hours = [clock for clock in egypt.clocks if clock.unit == "hours"]
    assert [clock.amount for clock in hours] == [48, 72]
    assert {clock.start for clock in hours} == {"authority_informed"}
    assert all(clock.sources == ("ZTP-EG",) for clock in hours)
    assert egypt.protocol.follow_up_hours == 72
    assert egypt.protocol.inform_within_hours is None
    assert "ZTP-EG" in egypt.protocol.sources
