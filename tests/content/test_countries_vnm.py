"""Viet Nam: regions and the change of 1 January 2026, overtime, what is reported nationally."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import Money, NoLegalLimit, Number, Parameter, Threshold
from support.law_rows import value_at

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def vietnam() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "VNM")


def law(tool: ResolvedQuestionnaire, name: str, on: date, **case: str | int) -> Parameter:
    found = value_at(tool.parameters, name, on, case)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("region", "before", "after"),
    [
        ("I", 4_960_000, 5_310_000),
        ("II", 4_410_000, 4_730_000),
        ("III", 3_860_000, 4_140_000),
        ("IV", 3_450_000, 3_700_000),
    ],
)
def test_the_minimum_wage_of_each_region_changes_on_1_january_2026(
    vietnam: ResolvedQuestionnaire, region: str, before: int, after: int
) -> None:
    last = law(vietnam, "minimum_wage", date(2025, 12, 31), region=region)
    first = law(vietnam, "minimum_wage", date(2026, 1, 1), region=region)
    assert last.value == Money(money=Decimal(before), currency="VND")
    assert first.value == Money(money=Decimal(after), currency="VND")
    assert {last.confidence, first.confidence} == {"A"}
    assert first.citation == "Decree 293/2025"


def test_without_a_region_there_is_no_minimum_wage_to_compare_with(
    vietnam: ResolvedQuestionnaire,
) -> None:
    assert value_at(vietnam.parameters, "minimum_wage", TODAY, {}) is None
    rule = law(vietnam, "minimum_wage_region", TODAY)
    assert "highest" in rule.value.model_dump()["text"]
    assert "minimum_wage_region" in vietnam.question("CO1.7").parameters


def test_the_monthly_limit_of_overtime_is_in_conflict_since_april_2022(
    vietnam: ResolvedQuestionnaire,
) -> None:
    before = law(vietnam, "monthly_overtime_limit", date(2022, 3, 31))
    after = law(vietnam, "monthly_overtime_limit", date(2022, 4, 1))
    assert before.value == Number(number=Decimal(40))
    assert before.conflicts == ()
    assert after.value == Number(number=Decimal(60))
    assert after.conflicts[0].value == Number(number=Decimal(40))
    assert "unless extended" in after.conflict


def test_garments_may_have_300_hours_of_overtime_a_year_and_others_200(
    vietnam: ResolvedQuestionnaire,
) -> None:
    garments = law(vietnam, "yearly_overtime_limit", TODAY, sector="garment")
    others = law(vietnam, "yearly_overtime_limit", TODAY)
    assert garments.value == Number(number=Decimal(300))
    assert others.value == Number(number=Decimal(200))


def test_a_day_is_limited_and_a_week_is_not(vietnam: ResolvedQuestionnaire) -> None:
    assert law(vietnam, "daily_overtime_limit", TODAY).value == Number(number=Decimal(50))
    assert law(vietnam, "daily_hours_with_overtime", TODAY).value == Number(number=Decimal(12))
    assert isinstance(law(vietnam, "weekly_overtime_limit", TODAY).value, NoLegalLimit)


@pytest.mark.parametrize(
    ("name", "percent"),
    [
        ("overtime_rate", 150),
        ("overtime_rate_rest_day", 200),
        ("overtime_rate_holiday", 300),
        ("night_premium", 30),
    ],
)
def test_overtime_rates_are_those_of_the_code(
    vietnam: ResolvedQuestionnaire, name: str, percent: int
) -> None:
    found = law(vietnam, name, TODAY)
    assert found.value == Number(number=Decimal(percent))
    assert found.confidence == "A"


def test_the_choice_of_union_is_reported_nationally_and_is_no_public_issue_of_a_factory(
    vietnam: ResolvedQuestionnaire,
) -> None:
    national = {question.id for question in vietnam.questions if question.national_level}
    assert national == {"FA1.1", "FA1.5"}
    assert not vietnam.question("FA1.1").public
    assert vietnam.question("FA1.2").public


def test_old_hours_of_young_workers_are_kept_as_a_conflict(
    vietnam: ResolvedQuestionnaire,
) -> None:
    for name, now, old in (("young_daily_hours", 8, 7), ("young_weekly_hours", 40, 42)):
        found = law(vietnam, name, TODAY)
        assert found.value == Number(number=Decimal(now))
        assert found.conflicts[0].value == Number(number=Decimal(old))
        assert found.confidence == "C"


def test_more_than_half_of_the_workers_must_vote_for_an_agreement(
    vietnam: ResolvedQuestionnaire,
) -> None:
    vote = law(vietnam, "agreement_vote", TODAY).value
    assert isinstance(vote, Threshold)
    assert vote.reached(51)
    assert not vote.reached(50)


def test_the_card_names_who_is_part_of_the_protocol(vietnam: ResolvedQuestionnaire) -> None:
    protocol = vietnam.protocol
    assert protocol.specific
    assert "ZTP-VN" in protocol.sources
    assert {"inspectorate", "child_affairs"} <= {contact.id for contact in protocol.contacts}
    assert "not known" in protocol.notes["en"]
