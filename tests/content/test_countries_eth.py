"""The country pack of Ethiopia: its law values by day and case, and what it leaves open."""

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
def ethiopia() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "ETH")


def row(ethiopia: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Parameter:
    found = value_at(ethiopia.parameters, name, on, case)
    assert found is not None
    return found


def number(ethiopia: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Decimal:
    value = row(ethiopia, name, on, **case).value
    assert isinstance(value, Number)
    return value.number


def test_ethiopia_asks_between_220_and_300_questions(ethiopia: ResolvedQuestionnaire) -> None:
    assert 220 <= len(ethiopia.questions) <= 300
    assert len(ethiopia.questions) + len(ethiopia.dropped) == 353
    assert all(len(each.reason) > 20 for each in ethiopia.dropped)
    assert len(ethiopia.clusters) == 8
    assert sum(1 for question in ethiopia.questions if question.law) > 200


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    ethiopia: ResolvedQuestionnaire,
) -> None:
    for each in ethiopia.parameters:
        assert each.citation
        assert each.checked_on == TODAY
        assert each.reviewed_by == NOT_REVIEWED
        assert each.confidence == "C" or each.sources
        assert set(each.sources) <= set(ethiopia.sources)


def test_contacts_are_empty_and_the_clocks_are_28_30_and_15_days(
    ethiopia: ResolvedQuestionnaire,
) -> None:
    assert all(not contact.name and not contact.phone for contact in ethiopia.protocol.contacts)
    assert [clock.amount for clock in ethiopia.clocks if clock.unit == "days"] == [28, 30, 15]
    assert ethiopia.sampling.basis == "own_suggestion"
    assert [papers.cluster for papers in ethiopia.documents] == [
        cluster.id for cluster in ethiopia.clusters
    ]


def test_no_minimum_wage_in_the_private_sector_is_a_value(
    ethiopia: ResolvedQuestionnaire,
) -> None:
    found = row(ethiopia, "minimum_wage")
    assert isinstance(found.value, NoLegalLimit)
    assert found.confidence == "C"


def test_the_wage_question_asks_for_the_agreed_wage_instead(
    ethiopia: ResolvedQuestionnaire,
) -> None:
    question = ethiopia.question("CO1.1")
    assert "agreed" in question.texts["en"].text
    assert question.provenance[0].kind == "reworded"
    dropped = {each.question for each in ethiopia.dropped}
    assert {"CO1.2", "CO1.7", "FL3.3"} <= dropped


def test_annual_leave_is_16_days_and_an_old_page_says_14(
    ethiopia: ResolvedQuestionnaire,
) -> None:
    leave = row(ethiopia, "annual_leave")
    assert leave.value == Number(number=Decimal(16))
    assert [each.value for each in leave.conflicts] == [Number(number=Decimal(14))]
    assert leave.conflicts[0].sources == ("L-ET-OLD",)
    assert leave.confidence == "C"


def test_hours_are_8_and_48_with_overtime_of_4_a_day_and_12_a_week(
    ethiopia: ResolvedQuestionnaire,
) -> None:
    assert number(ethiopia, "daily_hours") == 8
    assert number(ethiopia, "weekly_hours") == 48
    assert number(ethiopia, "daily_overtime_limit") == 4
    assert number(ethiopia, "weekly_overtime_limit") == 12
    assert row(ethiopia, "daily_overtime_limit").confidence == "C"


def test_maternity_is_30_and_90_days_without_dismissal_to_four_months_after(
    ethiopia: ResolvedQuestionnaire,
) -> None:
    assert number(ethiopia, "maternity_leave_before") == 30
    assert number(ethiopia, "maternity_leave_after") == 90
    assert number(ethiopia, "maternity_dismissal") == 4
    assert row(ethiopia, "maternity_dismissal").confidence == "A"


def test_the_procedure_is_the_general_one(ethiopia: ResolvedQuestionnaire) -> None:
    assert not ethiopia.protocol.specific
    assert "No protocol made for Ethiopia" in ethiopia.protocol.notes["en"]
