"""Cambodia: the critical issues and their rules, the wage with its benefits, overtime."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.law import Money, NoLegalLimit, Number, Parameter
from support.law_rows import value_at

if TYPE_CHECKING:
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

TODAY = date(2026, 11, 22)

CRITICAL = {
    1: {"CL1.1", "CL1.3"},
    2: {"FL1.1"},
    4: {"DI1.12"},
    5: {"DI1.13"},
    6: {"DI1.7"},
    7: {"DI1.3"},
    8: {"FA3.4"},
    9: {"FA1.1"},
    10: {"FA3.1"},
    11: {"FA1.3"},
    12: {"FA3.2"},
    13: {"FA1.2"},
    14: {"OS8.5"},
    15: {"OS8.6"},
    16: {"OS8.8"},
    17: {"OS3.3"},
    18: {"OS6.1"},
    19: {"CO1.1"},
    20: {"CO2.1"},
    21: {"HR2.4"},
}


@pytest.fixture(scope="module")
def cambodia() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "KHM")


def law(tool: ResolvedQuestionnaire, name: str, on: date, **case: str | bool | int) -> Parameter:
    found = value_at(tool.parameters, name, on, case)
    assert found is not None
    return found


def test_the_21_critical_issues_are_all_there(cambodia: ResolvedQuestionnaire) -> None:
    critical = cambodia.public_lists[0]
    assert [issue.number for issue in critical.issues] == list(range(1, 22))
    found = {issue.number: set(issue.questions) for issue in critical.issues}
    discrimination = found.pop(3)
    assert found == CRITICAL
    asked = {each.id for each in cambodia.questions if each.id.startswith("DI")}
    assert discrimination == asked
    assert critical.sources == ("BFC-CRIT", "BFC-FACT")


def test_the_questions_of_the_critical_issues_are_public_and_no_others(
    cambodia: ResolvedQuestionnaire,
) -> None:
    public = {question.id for question in cambodia.questions if question.public}
    assert public == set(cambodia.public_lists[0].questions)


def test_a_factory_enters_after_two_assessments_and_meets_the_longer_list_after_three(
    cambodia: ResolvedQuestionnaire,
) -> None:
    critical, longer, _ = cambodia.public_lists
    assert critical.from_assessment == 2
    assert longer.from_assessment == 3
    assert longer.issues == (), "the 52 legal requirements could not be read"
    for words in ("two assessments", "three assessments", "52", "two standard deviations"):
        assert words in cambodia.publication["en"]


def test_what_a_union_did_before_a_strike_is_recorded_apart(
    cambodia: ResolvedQuestionnaire,
) -> None:
    question = cambodia.question("FA5.6")
    strikes = cambodia.public_lists[2]
    assert strikes.questions == ("FA5.6",)
    assert not strikes.of_factory
    assert not question.public
    assert question.national_level


@pytest.mark.parametrize(
    ("on", "probation", "amount"),
    [
        (date(2025, 1, 1), False, 208),
        (date(2025, 12, 31), False, 208),
        (date(2025, 6, 1), True, 206),
        (date(2026, 1, 1), False, 210),
        (date(2026, 1, 1), True, 208),
        (date(2024, 12, 31), False, 204),
    ],
)
def test_the_minimum_wage_changes_with_the_year_and_in_probation(
    cambodia: ResolvedQuestionnaire, on: date, probation: bool, amount: int
) -> None:
    found = law(cambodia, "minimum_wage", on, sector="garment", probation=probation)
    assert found.value == Money(money=Decimal(amount), currency="USD")


def test_the_wage_of_2025_is_sure(cambodia: ResolvedQuestionnaire) -> None:
    for probation in (True, False):
        found = law(
            cambodia, "minimum_wage", date(2025, 5, 1), sector="garment", probation=probation
        )
        assert (found.confidence, found.sources) == ("A", ("L-KH-MW",))


@pytest.mark.parametrize(
    ("name", "amount"),
    [
        ("housing_transport_allowance", "7"),
        ("attendance_bonus", "10"),
        ("overtime_meal", "0.5"),
    ],
)
def test_benefits_come_on_top_of_the_wage(
    cambodia: ResolvedQuestionnaire, name: str, amount: str
) -> None:
    found = law(cambodia, name, date(2025, 5, 1), sector="garment")
    assert found.value == Money(money=Decimal(amount), currency="USD")
    assert found.confidence == "A"


def test_drills_are_due_every_six_months(cambodia: ResolvedQuestionnaire) -> None:
    found = law(cambodia, "evacuation_drill", TODAY)
    assert found.value == Number(number=Decimal(6))
    assert found.sources == ("BFC-CRIT",)
    assert "evacuation_drill" in cambodia.question("OS8.5").parameters


def test_overtime_is_limited_by_the_day_only(cambodia: ResolvedQuestionnaire) -> None:
    assert law(cambodia, "daily_overtime_limit", TODAY).value == Number(number=Decimal(2))
    assert isinstance(law(cambodia, "yearly_overtime_limit", TODAY).value, NoLegalLimit)
    assert law(cambodia, "overtime_rate", TODAY).value == Number(number=Decimal("1.5"))
    assert law(cambodia, "overtime_rate_night", TODAY).value == Number(number=Decimal(2))


def test_how_long_a_contract_with_an_end_date_may_be_is_not_settled(
    cambodia: ResolvedQuestionnaire,
) -> None:
    found = law(cambodia, "fixed_term", TODAY)
    assert found.conflicts[0].value == Number(number=Decimal(4))
    assert found.confidence == "C"


def test_notice_grows_with_service(cambodia: ResolvedQuestionnaire) -> None:
    found = [
        law(cambodia, "notice_by_employer", TODAY, service_months=months)
        for months in (0, 6, 30, 90, 200)
    ]
    assert [(row.value, row.unit) for row in found] == [
        (Number(number=Decimal(7)), "days"),
        (Number(number=Decimal(15)), "days"),
        (Number(number=Decimal(1)), "months"),
        (Number(number=Decimal(2)), "months"),
        (Number(number=Decimal(3)), "months"),
    ]
