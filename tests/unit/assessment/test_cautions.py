"""What is worth a second look: hurried answers, copied texts, old photos, far numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.cautions import Caution, CautionKind, cautions, hurried
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import AssessmentRecord
from support.journals import Pen

if TYPE_CHECKING:
    from bwaudit.foundation.hashing import Json

FILE: dict[str, Json] = {
    "blob": "b",
    "key": "k",
    "size": 1,
    "media_type": "image/jpeg",
    "sha256": "s",
}


@pytest.fixture
def pen() -> Pen:
    made = Pen("a")
    made.write(Entity.ASSESSMENT, "v", Fields.VISIT_START, "2026-05-14")
    return made


def record(pen: Pen) -> AssessmentRecord:
    return AssessmentRecord("v", pen.fold)


def in_a_hurry(pen: Pen) -> set[str]:
    held = record(pen)
    return {each for each in held.fold.ids(Entity.ANSWER) if hurried(held, each)}


def answer(pen: Pen, count: int, seconds: float, source: str = "observation") -> None:
    for number in range(count):
        pen.write(Entity.ANSWER, f"q{number}", Fields.BY + source, value=True)
        pen.write(Entity.ANSWER, f"q{number}", Fields.JUDGEMENT, "compliant")
        pen.clock.move(seconds=seconds)


def test_ten_answers_in_a_row_in_under_two_seconds_each_are_hurried(pen: Pen) -> None:
    answer(pen, 9, 1.9)
    assert in_a_hurry(pen) == set()
    pen.write(Entity.ANSWER, "q9", Fields.BY + "observation", value=True)
    pen.write(Entity.ANSWER, "q9", Fields.JUDGEMENT, "compliant")
    assert len(in_a_hurry(pen)) == 10
    assert cautions(record(pen), "q3") == (Caution(CautionKind.HURRIED, "10"),)
    assert not hurried(record(pen), "q10")


def test_the_run_is_followed_answer_by_answer(pen: Pen) -> None:
    held = record(pen)
    answer(pen, 9, 1)
    assert not hurried(held, "q8")
    pen.write(Entity.ANSWER, "q9", Fields.BY + "observation", value=True)
    last = pen.write(Entity.ANSWER, "q9", Fields.JUDGEMENT, "compliant")
    held.apply([last])
    assert hurried(held, "q0")
    pen.clock.move(seconds=60)
    held.apply([pen.write(Entity.ANSWER, "q4", Fields.JUDGEMENT, "non_compliant")])
    assert not hurried(held, "q0")
    assert not hurried(held, "q4")


def test_answers_that_took_their_time_or_differ_in_source_are_not(pen: Pen) -> None:
    answer(pen, 12, 2.1)
    assert in_a_hurry(pen) == set()
    other = Pen("b")
    answer(other, 6, 1)
    for number in range(6, 12):
        other.write(Entity.ANSWER, f"q{number}", Fields.BY + "documents", value=True)
        other.write(Entity.ANSWER, f"q{number}", Fields.JUDGEMENT, "compliant")
        other.clock.move(seconds=1)
    assert in_a_hurry(other) == set()


def find(pen: Pen, question: str, text: str) -> None:
    pen.write(Entity.ANSWER, question, Fields.JUDGEMENT, "non_compliant")
    pen.write(Entity.FINDING, question, Fields.TEXT, text)
    pen.clock.move(seconds=60)


def test_the_same_text_on_three_questions_is_told(pen: Pen) -> None:
    find(pen, "q1", "Exit C was blocked.")
    find(pen, "q2", " exit c  was blocked. ")
    assert cautions(record(pen), "q1") == ()
    find(pen, "q3", "Exit C was blocked.")
    assert cautions(record(pen), "q2") == (Caution(CautionKind.SAME_TEXT, "3"),)
    for question in ("q4", "q5", "q6"):
        find(pen, question, "None.")
    assert cautions(record(pen), "q4") == (), "too short to be a copy"


def test_a_finding_on_few_workers_of_a_place_that_only_workers_told_is_told(pen: Pen) -> None:
    find(pen, "q1", "Paid late.")
    pen.write(Entity.FINDING, "q1", Fields.WORKERS, 3)
    pen.write(Entity.FINDING, "q1", Fields.PLACE, "Line 4")
    pen.write(Entity.ANSWER, "q1", Fields.BY + "workers", value=True)
    assert cautions(record(pen), "q1") == (Caution(CautionKind.FEW_WORKERS, "3"),)
    pen.write(Entity.ANSWER, "q1", Fields.BY + "documents", value=True)
    assert cautions(record(pen), "q1") == ()


@pytest.mark.parametrize(
    ("taken", "use", "expected"),
    [
        ("2026-05-13T10:00", "use", "2026-05-13"),
        ("2026-05-14T10:00", "use", ""),
        ("2026-05-13T10:00", "leave_out", ""),
        ("", "use", ""),
    ],
)
def test_a_photo_older_than_the_visit_is_told(
    pen: Pen, taken: str, use: str, expected: str
) -> None:
    stored: Json = {"name": "a.jpg", "original": FILE, "taken_at": taken}
    pen.write(Entity.EVIDENCE, "e", Fields.FILE, stored)
    pen.write(Entity.EVIDENCE, "e", Fields.ON + "q1", value=True)
    pen.write(Entity.EVIDENCE, "e", Fields.USE, use)
    found = [each.detail for each in cautions(record(pen), "q1")]
    assert found == ([expected] if expected else [])


def test_without_a_day_of_the_visit_no_photo_is_old() -> None:
    pen = Pen("a")
    assert cautions(record(pen), "q1") == ()


@pytest.mark.parametrize(
    ("now", "last", "far"),
    [(60, 20, True), (59, 20, False), ("6.5", 20, True), (0, 20, False), (60, None, False)],
)
def test_a_number_far_from_that_of_last_cycle_is_told(
    pen: Pen, now: object, last: object, far: bool
) -> None:
    pen.write(Entity.ANSWER, "q1", Fields.NUMBER + "hours", now)  # type: ignore[arg-type]
    found = cautions(record(pen), "q1", {"hours": last})
    assert (found == (Caution(CautionKind.FAR_NUMBER, str(last)),)) is far


def test_a_phrase_that_was_not_filled_in_is_told(pen: Pen) -> None:
    find(pen, "q1", "The policy of … was not signed.")
    assert cautions(record(pen), "q1") == (Caution(CautionKind.OPEN_SLOT),)
