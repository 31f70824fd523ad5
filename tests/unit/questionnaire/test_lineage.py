"""From one version to the next: an answer is carried only where the question is the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bwaudit.questionnaire.lineage import Fate, Lineage, became, gaps


def lineage(*steps: dict[str, Any]) -> Lineage:
    return Lineage.model_validate(
        {"from": "2026.1", "steps": [{"reason": "Because", **step} for step in steps]}
    )


CHANGES = lineage(
    {"kind": "split", "from": ["AA1.1"], "to": ["AA1.1", "AA1.9"]},
    {"kind": "merged", "from": ["AA1.2", "AA1.3"], "to": ["AA1.2"]},
    {"kind": "moved", "from": ["AA1.4"], "to": ["BB1.4"]},
    {"kind": "new", "to": ["BB1.5"]},
    {"kind": "gone", "from": ["AA1.5"]},
)


def test_a_question_nobody_mentions_is_the_same() -> None:
    assert became(CHANGES, "CC1.1") == Fate("same", ("CC1.1",))


def test_a_moved_question_is_known_where_it_went() -> None:
    assert became(CHANGES, "AA1.4") == Fate("moved", ("BB1.4",), "Because")


@pytest.mark.parametrize(
    ("question", "kind", "questions"),
    [
        ("AA1.1", "split", ("AA1.1", "AA1.9")),
        ("AA1.3", "merged", ("AA1.2",)),
        ("AA1.5", "gone", ()),
    ],
)
def test_other_changes_are_told_with_all_questions_they_became(
    question: str, kind: str, questions: tuple[str, ...]
) -> None:
    fate = became(CHANGES, question)
    assert (fate.kind, fate.questions) == (kind, questions)


OLDER = ["AA1.1", "AA1.2", "AA1.3", "AA1.4", "AA1.5", "CC1.1"]
NEWER = ["AA1.1", "AA1.9", "AA1.2", "BB1.4", "BB1.5", "CC1.1"]


def test_a_whole_lineage_has_no_gaps() -> None:
    assert gaps(CHANGES, OLDER, NEWER) == []


def test_what_is_left_open_is_told() -> None:
    assert gaps(lineage(), ["AA1.1"], ["AA1.2"]) == [
        "AA1.1 is gone and nobody says so",
        "AA1.2 is new and nobody says so",
    ]


def test_what_is_said_wrongly_is_told() -> None:
    wrong = lineage(
        {"kind": "gone", "from": ["AA1.1"]},
        {"kind": "gone", "from": ["AA1.1"]},
        {"kind": "new", "to": ["ZZ1.1"]},
    )
    assert gaps(wrong, ["AA1.1"], []) == [
        "AA1.1 stands twice under ‘from’",
        "ZZ1.1 is no question there (‘to’)",
    ]


@pytest.mark.parametrize(
    "step",
    [
        {"kind": "split", "from": ["AA1.1"], "to": ["AA1.1"]},
        {"kind": "merged", "from": ["AA1.1"], "to": ["AA1.1"]},
        {"kind": "moved", "from": ["AA1.1"], "to": ["AA1.1", "AA1.2"]},
        {"kind": "new", "from": ["AA1.1"], "to": ["AA1.2"]},
        {"kind": "gone", "from": ["AA1.1"], "to": ["AA1.2"]},
        {"kind": "renamed", "from": ["AA1.1"], "to": ["AA1.2"]},
    ],
)
def test_a_step_of_the_wrong_shape_is_refused(step: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        lineage(step)


IDS = st.sets(st.integers(1, 9).map(lambda n: f"AA1.{n}"), max_size=6)


@given(IDS, IDS)
def test_naming_all_gone_and_new_questions_closes_every_gap(
    older: set[str], newer: set[str]
) -> None:
    steps = [{"kind": "gone", "from": [each]} for each in sorted(older - newer)]
    steps += [{"kind": "new", "to": [each]} for each in sorted(newer - older)]
    whole = lineage(*steps)
    assert gaps(whole, older, newer) == []
    assert all(became(whole, each) == Fate("same", (each,)) for each in older & newer)
