"""Interviews by number, what they count for, and what in a note could point at a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.fold import Fold
from bwaudit.assessment.interviews import (
    Contract,
    Interview,
    Quota,
    Says,
    Setting,
    interviews,
    linked,
    next_number,
    quota,
    tally,
)
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.tells import Tell, tells
from bwaudit.questionnaire.practice import SampleRow, SamplingRule
from support.journals import Pen

if TYPE_CHECKING:
    from bwaudit.foundation.hashing import Json

RULE = SamplingRule(
    basis="own_suggestion",
    notes={"en": "ours"},
    rows=(
        SampleRow.model_validate(
            {"from": 1, "to": 100, "interviews": 10, "of_them_in_groups": 4, "payroll_records": 10}
        ),
        SampleRow.model_validate(
            {"from": 101, "interviews": 24, "of_them_in_groups": 10, "payroll_records": 40}
        ),
    ),
    payroll_months=3,
    payroll_months_notes={"en": "ours"},
)


@pytest.fixture
def fold() -> Fold:
    pen = Pen("a")

    def write(interview: str, **values: Json) -> None:
        for name, value in values.items():
            pen.write(Entity.INTERVIEW, interview, name, value)

    write("i2", numbered="W-02", people=6, women=4, line="Line 4", links={"Q2": "contradicts"})
    write("i1", numbered="W-01", contract="permanent", setting="off_site", text="Paid late.")
    write("i3", numbered="W-03", removed=True)
    write("i4", numbered="W-04", people=2, women=9, later="2026-05-20")
    return pen.fold


def test_interviews_stand_in_order_of_their_numbers_without_removed_ones(fold: Fold) -> None:
    first, second, fourth = interviews(fold)
    assert [each.number for each in (first, second, fourth)] == ["W-01", "W-02", "W-04"]
    assert (first.contract, first.setting) == (Contract.PERMANENT, Setting.OFF_SITE)
    assert first.text == "Paid late."
    assert first.at
    assert not first.in_group
    assert second.in_group
    assert dict(second.links) == {"Q2": Says.CONTRADICTS}
    assert [each.number for each, _ in linked((first, second), "Q2")] == ["W-02"]
    assert fourth.women == 2, "never more than there are people"
    assert not fourth.is_held


def test_a_number_is_never_given_twice(fold: Fold) -> None:
    assert next_number(fold) == "W-05"
    assert next_number(Fold()) == "W-01"


def test_only_people_already_spoken_with_are_counted(fold: Fold) -> None:
    counted = tally(interviews(fold))
    assert (counted.interviews, counted.women, counted.in_groups) == (7, 4, 6)


def test_the_quota_follows_the_sampling_rule_and_the_profile() -> None:
    assert quota(RULE, {"headcount": 1240, "women": 806}) == Quota(24, 16, 10)
    assert quota(RULE, {"headcount": 6}) == Quota(6, None, 4)
    assert quota(RULE, {}) is None
    assert quota(RULE, {"headcount": 0}) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ask Mrs Begum on line 4",
        "a woman named Rina said so",
        "It was said by Rina Akter twice",
        "md. Karim".title(),
        "Fatema Begum said it",
        "the worker Karim was told to stay",
        "operator KARIM was told to stay",
        "Trần Văn Nam nói",
        "the helper Nguyễn Thị Hoa was there",
        "Señora Juana dijo",
        "Pak Budi said so",
        "María José López dijo",
        "মোছাঃ শিরিন বলেছেন",
        "ফাতেমা বেগম বলেছেন",
        "السيد أحمد علي",
        "លោក សុខ ចាន់ថា",
        "លោកសុខចាន់ថា",
        "அவர் திரு குமரன்",
        "አቶ አበበ",
    ],
)
def test_what_looks_like_a_name_is_told(text: str) -> None:
    assert Tell.NAME in tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "call 01711-223344",
        "+880 1711 223344",
        "০১৭১১২২৩৩৪৪",
        "٠٧٩ ٥٥٥ ١٢٣٤",
        "០១២ ៣៤៥ ៦៧៨",
        "+251 91 123 4567",
        "0 1 7 1 1 1 2 3 4 5 6",
        "01711–123456",
    ],
)
def test_what_looks_like_a_telephone_number_is_told_in_any_script(text: str) -> None:
    assert tells(text) == (Tell.TELEPHONE,)


@pytest.mark.parametrize(
    "text",
    [
        "Overtime since 2026-05-14 is never paid, 12,500 a month.",
        "On Line Four the Labour Act is known. Eid bonus was late.",
        "Two women. They said so.",
        "In Dhaka overtime is late. The Eid bonus came.",
        "Since 2024 2025 2026 nothing changed, from 8.00 to 17.30.",
        "ওভারটাইম দেরিতে দেওয়া হয়",
        "تأخرت الأجور",
        "",
    ],
)
def test_ordinary_notes_are_left_alone(text: str) -> None:
    assert tells(text) == ()


def test_an_interview_has_no_field_for_a_name() -> None:
    assert not [name for name in Interview.__dataclass_fields__ if "name" in name]
    assert "name" not in {Fields.NUMBERED, Fields.LINE, Fields.PEOPLE}
