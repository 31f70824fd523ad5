"""Jordan: overtime without a cap, wages by nationality, migrants, one union by law."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import (
    Benchmark,
    Money,
    NoLegalLimit,
    Number,
    Parameter,
    Words,
)
from support.law_rows import value_at

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

TODAY = date(2026, 11, 22)
IN_2021 = date(2021, 3, 15)


@pytest.fixture(scope="module")
def jordan() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "JOR")


def law(tool: ResolvedQuestionnaire, name: str, on: date, **case: str | int) -> Parameter:
    found = value_at(tool.parameters, name, on, case)
    assert found is not None
    return found


def test_the_law_sets_no_cap_on_overtime(jordan: ResolvedQuestionnaire) -> None:
    found = law(jordan, "overtime_limit", TODAY)
    assert isinstance(found.value, NoLegalLimit)
    assert found.confidence == "A"
    assert found.sources == ("BWJ-WT",)
    assert "60 hours a week" in found.note
    assert found.conflicts[0].value == Number(number=Decimal(11))


def test_the_proposal_of_buyers_is_a_benchmark_and_never_the_law(
    jordan: ResolvedQuestionnaire,
) -> None:
    found = law(jordan, "weekly_hours_benchmark", TODAY)
    assert isinstance(found.value, Benchmark)
    assert found.value.international_benchmark == Number(number=Decimal(60))
    assert "72 in three weeks of twelve" in found.value.standard
    assert found.note == "Not the law."
    assert {"overtime_limit", "weekly_hours_benchmark"} <= set(jordan.question("WT2.8").parameters)


def test_limits_that_do_not_exist_are_not_asked(jordan: ResolvedQuestionnaire) -> None:
    assert all(question not in jordan for question in ("WT2.2", "WT2.3", "WT2.4", "WT2.5"))


@pytest.mark.parametrize(
    ("case", "amount"),
    [
        ({"nationality": "migrant", "zone": "industrial"}, 125),
        ({"nationality": "migrant"}, 230),
        ({"nationality": "jordanian"}, 260),
    ],
)
def test_minimum_wages_of_2021_go_by_nationality_and_are_unsure(
    jordan: ResolvedQuestionnaire, case: dict[str, str], amount: int
) -> None:
    found = law(jordan, "minimum_wage", IN_2021, **case)
    assert found.value == Money(money=Decimal(amount), currency="JOD")
    assert found.confidence == "C"
    assert "Raised since" in found.note
    assert value_at(jordan.parameters, "minimum_wage", TODAY, case) is None


def test_part_of_the_wage_in_the_zones_was_in_kind(jordan: ResolvedQuestionnaire) -> None:
    found = law(jordan, "wage_in_kind", IN_2021, nationality="migrant", zone="industrial")
    assert found.value == Money(money=Decimal(95), currency="JOD")
    assert found.confidence == "C"


def test_the_garment_wage_of_2025_is_not_the_general_one(jordan: ResolvedQuestionnaire) -> None:
    garment = law(jordan, "minimum_wage", date(2025, 1, 1), sector="garment")
    general = law(jordan, "general_minimum_wage", date(2025, 1, 1))
    assert garment.value == Money(money=Decimal(230), currency="JOD")
    assert general.value == Money(money=Decimal(290), currency="JOD")
    assert value_at(jordan.parameters, "general_minimum_wage", date(2028, 1, 1), {}) is None


@pytest.mark.parametrize(
    ("name", "question", "words"),
    [
        ("recruitment_fee", "FL2.2", "No fee"),
        ("permit_cost", "HR2.8", "employer"),
        ("journey_home", "HR4.12", "employer"),
        ("contract_language", "HR1.4", "Arabic"),
    ],
)
def test_migrants_pay_nothing_and_read_their_contract(
    jordan: ResolvedQuestionnaire, name: str, question: str, words: str
) -> None:
    found = law(jordan, name, TODAY)
    assert isinstance(found.value, Words)
    assert words in found.value.text
    assert (found.confidence, found.sources) == ("A", ("L-JO-CBA",))
    assert name in jordan.question(question).parameters


def test_the_contract_has_a_copy_in_a_language_the_worker_understands(
    jordan: ResolvedQuestionnaire,
) -> None:
    value = law(jordan, "contract_language", TODAY).value
    assert isinstance(value, Words)
    assert "a language the worker understands" in value.text


def test_the_single_union_law_is_reported_nationally(jordan: ResolvedQuestionnaire) -> None:
    national = {question.id for question in jordan.questions if question.national_level}
    assert national == {"FA1.1", "FA1.5", "FA1.6"}
    assert not jordan.question("FA1.1").public
    assert jordan.question("FA1.3").public


@pytest.mark.parametrize(("months", "days"), [(0, 14), (59, 14), (60, 21)])
def test_annual_leave_grows_after_five_years(
    jordan: ResolvedQuestionnaire, months: int, days: int
) -> None:
    found = law(jordan, "annual_leave", TODAY, service_months=months)
    assert found.value == Number(number=Decimal(days))


def test_workers_of_each_nationality_are_heard_in_their_language(
    jordan: ResolvedQuestionnaire,
) -> None:
    assert any("each nationality" in line["en"] for line in jordan.sampling.spread)
    assert any("interprets" in line["en"] for line in jordan.meetings[0].steps)
    assert "A worker below 16" in [line["en"] for line in jordan.protocol.counts]
