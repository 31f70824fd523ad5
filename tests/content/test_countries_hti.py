"""The country pack of Haiti: its law values by day and case, and what it leaves open."""

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
def haiti() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "HTI")


def row(haiti: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Parameter:
    found = value_at(haiti.parameters, name, on, case)
    assert found is not None
    return found


def number(haiti: ResolvedQuestionnaire, name: str, on: date = TODAY, **case: Known) -> Decimal:
    value = row(haiti, name, on, **case).value
    assert isinstance(value, Number)
    return value.number


def test_haiti_asks_between_220_and_300_questions(haiti: ResolvedQuestionnaire) -> None:
    assert 220 <= len(haiti.questions) <= 300
    assert len(haiti.questions) + len(haiti.dropped) == 353
    assert all(len(each.reason) > 20 for each in haiti.dropped)
    assert len(haiti.clusters) == 8
    assert sum(1 for question in haiti.questions if question.law) > 200


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    haiti: ResolvedQuestionnaire,
) -> None:
    for each in haiti.parameters:
        assert each.citation
        assert each.checked_on == TODAY
        assert each.reviewed_by == NOT_REVIEWED
        assert each.confidence == "C" or each.sources
        assert set(each.sources) <= set(haiti.sources)


def test_contacts_are_empty_and_the_clocks_are_28_30_and_15_days(
    haiti: ResolvedQuestionnaire,
) -> None:
    assert all(not contact.name and not contact.phone for contact in haiti.protocol.contacts)
    assert [clock.amount for clock in haiti.clocks if clock.unit == "days"] == [28, 30, 15]
    assert haiti.sampling.basis == "own_suggestion"
    assert [papers.cluster for papers in haiti.documents] == [
        cluster.id for cluster in haiti.clusters
    ]


@pytest.mark.parametrize(
    ("on", "amount"),
    [
        (date(2014, 8, 19), 225),
        (date(2019, 10, 31), 400),
        (date(2019, 11, 1), 500),
        (date(2022, 2, 20), 500),
        (date(2022, 2, 21), 685),
        (TODAY, 685),
    ],
)
def test_minimum_wages_of_export_assembly_are_dated_and_of_confidence_c(
    haiti: ResolvedQuestionnaire, on: date, amount: int
) -> None:
    found = row(haiti, "minimum_wage", on, sector="export_assembly")
    assert found.value == Money(money=Decimal(amount), currency="HTG")
    assert found.confidence == "C"
    assert value_at(haiti.parameters, "minimum_wage", on, {}) is None


def test_a_piece_rate_target_of_300_gourdes_stood_beside_the_225_of_2014(
    haiti: ResolvedQuestionnaire,
) -> None:
    found = row(haiti, "piece_rate_target", date(2014, 8, 19), sector="export_assembly")
    assert found.value == Money(money=Decimal(300), currency="HTG")


def test_maternity_is_six_weeks_paid_and_up_to_three_months(
    haiti: ResolvedQuestionnaire,
) -> None:
    paid, longest = row(haiti, "maternity_paid"), row(haiti, "maternity_leave")
    assert (paid.value, paid.unit) == (Number(number=Decimal(6)), "weeks")
    assert (longest.value, longest.unit) == (Number(number=Decimal(3)), "months")
    assert paid.confidence == longest.confidence == "B"


def test_hours_leave_and_premiums_are_those_of_the_summaries(
    haiti: ResolvedQuestionnaire,
) -> None:
    assert number(haiti, "weekly_hours") == 48
    assert number(haiti, "overtime_rate") == 50
    assert number(haiti, "annual_leave") == 15
    assert number(haiti, "sick_leave") == 15
    night = row(haiti, "night_premium")
    assert night.value == Number(number=Decimal(50))
    assert "2017" in night.conflict


def test_overtime_is_limited_by_the_quarter(haiti: ResolvedQuestionnaire) -> None:
    assert number(haiti, "quarterly_overtime_limit") == 80
    question = haiti.question("WT2.4")
    assert "quarter" in question.texts["en"].text
    assert question.parameters == ("quarterly_overtime_limit",)


def test_the_protocol_in_french_could_not_be_read_and_says_so(
    haiti: ResolvedQuestionnaire,
) -> None:
    assert not haiti.protocol.specific
    assert "French" in haiti.protocol.notes["en"]
