"""Samples, deadlines and the urgent procedure as content."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from bwaudit.questionnaire.practice import Clock, Contact, SamplingRule


def rule(*rows: dict[str, int]) -> SamplingRule:
    return SamplingRule.model_validate(
        {
            "basis": "own_suggestion",
            "notes": {"en": "Ours"},
            "rows": rows,
            "payroll_months": 3,
            "payroll_months_notes": {"en": "Ours"},
        }
    )


SMALL = {"from": 1, "to": 100, "interviews": 10, "payroll_records": 10}
LARGE = {"from": 101, "interviews": 20, "payroll_records": 25, "of_them_in_groups": 8}


@pytest.mark.parametrize(("headcount", "interviews"), [(0, 10), (1, 10), (100, 10), (101, 20)])
def test_the_sample_follows_the_headcount(headcount: int, interviews: int) -> None:
    assert rule(SMALL, LARGE).row(headcount).interviews == interviews


@pytest.mark.parametrize(
    "rows",
    [
        (),
        (SMALL,),
        (SMALL, {**LARGE, "from": 102}),
        ({**SMALL, "from": 50, "to": 20}, LARGE),
        (SMALL, {**LARGE, "of_them_in_groups": 21}),
        (LARGE, {**LARGE, "from": 200}),
    ],
)
def test_a_rule_with_gaps_or_nonsense_is_refused(rows: tuple[dict[str, int], ...]) -> None:
    with pytest.raises(ValidationError):
        rule(*rows)


def test_people_read_names_and_roles() -> None:
    contact = Contact.model_validate({"id": "office", "roles": {"en": "Office", "bn": "অফিস"}})
    assert contact.role("bn") == "অফিস"
    assert contact.phone == ""
    given: dict[str, Any] = {
        "id": "report",
        "names": {"en": "Report"},
        "start": "assessment_end",
        "amount": 28,
        "unit": "days",
        "basis": "sourced",
    }
    assert Clock.model_validate(given).name("fr") == "Report"
