"""What head office writes in the problem list, and what holds of letters two devices have."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from bwaudit.assessment.comments import Answered, Letter, LetterKind, Received, received
from bwaudit.assessment.gate import Issue, IssueKind, issues
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.assessment.terms import Judgement, Stage
from support.journals import STREAM, Pen
from support.questionnaires import two_clusters

if TYPE_CHECKING:
    from collections.abc import Callable

TOOL = two_clusters()


class Visit:
    """An assessment written by one pen."""

    def __init__(self) -> None:
        self.pen = Pen("a.1")
        self.record = AssessmentRecord(STREAM, self.pen.fold)

    def set(self, entity: str, entity_id: str, field: str, value: Any) -> None:
        self.record.apply([self.pen.write(entity, entity_id, field, value)])


@pytest.fixture
def visit() -> Visit:
    return Visit()


def letter(identity: str, question: str = "", kind: LetterKind = LetterKind.COMMENT) -> Letter:
    return Letter(identity, kind, question, "Why?", "Reviewer", f"2026-05-14T0{len(identity)}:00")


def reading(*known: Letter) -> Callable[[str | None], Letter | None]:
    """Stands for the check of a signature: a value names the letter it is."""
    by_name = {json.dumps(each.id): each for each in known}
    return lambda value: by_name.get(value or "")


def of(visit: Visit, *letters: Received) -> list[Issue]:
    wanted = (IssueKind.COMMENT, IssueKind.SENT_BACK, IssueKind.URGENT_NOT_BEGUN)
    return [each for each in issues(visit.record, TOOL, letters) if each.kind in wanted]


def test_letters_are_read_in_the_order_in_which_they_were_written(visit: Visit) -> None:
    for identity in ("ccc", "a", "bb", "unsigned"):
        visit.set(Entity.LETTER, identity, Fields.SAID, identity)
    visit.set(Entity.LETTER, "other-id", Fields.SAID, "a")
    visit.set(Entity.LETTER, "never-said", Fields.DEALT_WITH, value=True)
    found = received(visit.record.fold, reading(letter("a"), letter("bb"), letter("ccc")))
    assert [each.letter.id for each in found] == ["a", "bb", "ccc"]


def test_every_device_answers_for_itself_and_an_empty_answer_is_none(visit: Visit) -> None:
    visit.set(Entity.LETTER, "a", Fields.SAID, "a")
    visit.set(Entity.LETTER, "a", f"{Fields.ANSWER}one", "North")
    visit.set(Entity.LETTER, "a", f"{Fields.ANSWER}two", "  ")
    visit.set(Entity.LETTER, "a", f"{Fields.ANSWER}three", None)
    visit.set(Entity.LETTER, "a", Fields.DEALT_WITH, value=True)
    (found,) = received(visit.record.fold, reading(letter("a")))
    assert [(each.device, each.text) for each in found.answers] == [("one", "North")]
    assert isinstance(found.answers[0], Answered)
    assert not found.is_open


def test_an_open_comment_stands_with_its_question_and_what_is_unknown_at_the_end(
    visit: Visit,
) -> None:
    on = [
        Received(letter("a", "OS8.2"), (), settled=False),
        Received(letter("bb"), (), settled=False),
        Received(letter("ccc", "OS7.1"), (), settled=False),  # asks of dormitories, does not apply
        Received(letter("dddd", "GONE.1"), (), settled=False),
        Received(letter("eeeee", "OS8.2"), (), settled=True),
    ]
    visit.set(Entity.ASSESSMENT, STREAM, f"{Fields.FACT}dormitory", value=False)
    assert [(each.question, each.number, each.letter) for each in of(visit, *on)] == [
        ("OS8.2", TOOL.question("OS8.2").number, "a"),
        ("", "", "bb"),
        ("OS7.1", "7.01", "ccc"),
        ("", "", "dddd"),
    ]
    assert of(visit, *on)[0].key == "comment:OS8.2:a"


def test_what_was_sent_back_is_a_problem_only_while_answers_are_closed(visit: Visit) -> None:
    back = Received(letter("a", kind=LetterKind.REOPENING), (), settled=False)
    assert of(visit, back) == []
    visit.set(Entity.ASSESSMENT, STREAM, Fields.STAGE, Stage.AGREED.value)
    assert [each.kind for each in of(visit, back)] == [IssueKind.SENT_BACK]
    assert of(visit, Received(back.letter, (), settled=True)) == []


@pytest.mark.parametrize(("about", "left"), [("CL1.1", 0), ("", 0), ("OS8.1", 1)])
def test_zero_tolerance_is_a_problem_until_the_urgent_procedure_is_begun(
    visit: Visit, about: str, left: int
) -> None:
    assert of(visit) == []
    visit.set(Entity.ANSWER, "CL1.1", Fields.JUDGEMENT, Judgement.NON_COMPLIANT.value)
    assert [(each.kind, each.question) for each in of(visit)] == [
        (IssueKind.URGENT_NOT_BEGUN, "CL1.1")
    ]
    if about:
        visit.set(Entity.URGENT, "run", Fields.QUESTION, about)
    visit.set(Entity.URGENT, "run", Fields.STARTED, "2026-05-14T10:00+06:00")
    assert len(of(visit)) == left
