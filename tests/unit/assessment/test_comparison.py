"""Two visits side by side: every finding once, aligned through lineage, and why where not."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bwaudit.assessment.comparison import (
    ActionState,
    Became,
    Comparison,
    Effort,
    Visit,
    Why,
    compare,
    last_years,
)
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.assessment.terms import Judgement
from bwaudit.questionnaire.law import NOT_REVIEWED, Parameter
from bwaudit.questionnaire.lineage import Lineage
from bwaudit.questionnaire.schema import Cluster, CompliancePoint, ResolvedQuestionnaire
from support.journals import STREAM, Pen
from support.questionnaires import question, resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

C, N, A, X = (
    Judgement.COMPLIANT,
    Judgement.NON_COMPLIANT,
    Judgement.NOT_APPLICABLE,
    Judgement.NOT_CHECKED,
)
OLD = ("OS1.1", "OS1.2", "OS1.3", "OS2.1", "OS2.2", "OS2.3")
NEW = ("OS1.1", "OS1.4", "OS1.5", "OS2.1", "OS2.9", "OS2.4")
STEPS = Lineage.model_validate(
    {
        "from": "2026.1",
        "steps": [
            {"kind": "split", "from": ["OS1.2"], "to": ["OS1.4", "OS1.5"], "reason": "Two topics."},
            {"kind": "gone", "from": ["OS1.3"], "reason": "Nobody asked."},
            {"kind": "merged", "from": ["OS2.2", "OS2.3"], "to": ["OS2.9"], "reason": "One."},
            {"kind": "new", "to": ["OS2.4"], "reason": "A new law."},
        ],
    }
)
BACK = Lineage.model_validate(
    {
        "from": "2026.2",
        "steps": [
            {
                "kind": "merged",
                "from": ["OS1.4", "OS1.5"],
                "to": ["OS1.2"],
                "reason": "Two topics.",
            },
            {"kind": "new", "to": ["OS1.3"], "reason": "Nobody asked."},
            {"kind": "split", "from": ["OS2.9"], "to": ["OS2.2", "OS2.3"], "reason": "One."},
            {"kind": "gone", "from": ["OS2.4"], "reason": "A new law."},
        ],
    }
)
MIRROR = {
    Became.FIXED: Became.NEW,
    Became.NEW: Became.FIXED,
    Became.REPEATED: Became.REPEATED,
    Became.SPLIT: Became.MERGED,
    Became.MERGED: Became.SPLIT,
    Became.LAW_CHANGED: Became.LAW_CHANGED,
    # A question that only one tool asks: gone looking forward, not asked before looking back.
    Became.GONE: Became.NOT_COMPARABLE,
    Became.NOT_COMPARABLE: Became.GONE,
}


def tool(*questions: str, **changes: Mapping[str, Any]) -> ResolvedQuestionnaire:
    points: dict[str, list[str]] = {}
    for each in questions:
        points.setdefault(each.split(".")[0], []).append(each)
    made = resolved(
        Cluster(
            id="OS",
            number=7,
            kind="working_conditions",
            names={"en": "Safety"},
            points=tuple(
                CompliancePoint(
                    id=point,
                    names={"en": point},
                    questions=tuple(
                        question(each, f"7.{at:02d}", **changes.get(each.replace(".", "_"), {}))
                        for at, each in enumerate(here, start=1)
                    ),
                )
                for point, here in points.items()
            ),
        )
    )
    return made.model_copy(update={"parameters": changes.get("parameters", ())})


def visit(
    questionnaire: ResolvedQuestionnaire,
    judged: Mapping[str, Judgement | None],
    start: str = "2026-05-14",
) -> Visit:
    pen = Pen("a")
    pen.write("assessment", STREAM, "visit_start", start)
    pen.write("assessment", STREAM, "cycle", 1)
    for name, judgement in judged.items():
        if judgement is not None and name in questionnaire:
            pen.write("answer", name, "judgement", judgement.value)
            if judgement is N:
                pen.write("finding", name, "text", f"found in {name}")
    return Visit(AssessmentRecord(STREAM, pen.fold), questionnaire)


def told(comparison: Comparison) -> dict[str, tuple[Became, Why]]:
    return {
        each.question: (row.became, row.why)
        for row in comparison.rows
        for each in (*row.before, *row.after)
    }


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (N, C, (Became.FIXED, Why.NONE)),
        (N, N, (Became.REPEATED, Why.NONE)),
        (C, N, (Became.NEW, Why.NONE)),
        (A, N, (Became.NEW, Why.DID_NOT_APPLY_BEFORE)),
        (N, A, (Became.GONE, Why.NO_LONGER_APPLIES)),
        (N, X, (Became.NOT_COMPARABLE, Why.NOT_CHECKED_NOW)),
        (X, N, (Became.NOT_COMPARABLE, Why.NOT_CHECKED_BEFORE)),
        (N, None, (Became.OPEN, Why.NOT_ANSWERED_YET)),
        (None, N, (Became.NOT_COMPARABLE, Why.NOT_ANSWERED_BEFORE)),
        (C, C, None),
        (C, None, None),
    ],
)
def test_what_becomes_of_a_question_that_is_the_same(
    before: Judgement | None, after: Judgement | None, expected: tuple[Became, Why] | None
) -> None:
    same = tool("OS1.1")
    made = compare(visit(same, {"OS1.1": before}), visit(same, {"OS1.1": after}))
    assert told(made) == ({"OS1.1": expected} if expected else {})


def test_questions_are_aligned_through_the_lineage() -> None:
    made = compare(
        visit(tool(*OLD), dict.fromkeys(OLD, N)), visit(tool(*NEW), dict.fromkeys(NEW, N)), [STEPS]
    )
    assert told(made) == {
        "OS1.1": (Became.REPEATED, Why.NONE),
        "OS1.2": (Became.SPLIT, Why.ASKED_IN_PARTS),
        "OS1.4": (Became.SPLIT, Why.ASKED_IN_PARTS),
        "OS1.5": (Became.SPLIT, Why.ASKED_IN_PARTS),
        "OS1.3": (Became.GONE, Why.NO_LONGER_ASKED),
        "OS2.1": (Became.REPEATED, Why.NONE),
        "OS2.2": (Became.MERGED, Why.ASKED_TOGETHER),
        "OS2.3": (Became.MERGED, Why.ASKED_TOGETHER),
        "OS2.9": (Became.MERGED, Why.ASKED_TOGETHER),
        "OS2.4": (Became.NOT_COMPARABLE, Why.NOT_ASKED_BEFORE),
    }
    assert {row.reason for row in made.rows} == {
        "",
        "Two topics.",
        "Nobody asked.",
        "One.",
        "A new law.",
    }
    assert made.effort == Effort(fixed=0, repeated=2, new=0, not_compared=4)


def test_over_two_versions_a_question_keeps_its_way() -> None:
    further = Lineage.model_validate(
        {
            "from": "2026.2",
            "steps": [
                {"kind": "moved", "from": ["OS1.1"], "to": ["OS2.7"], "reason": "Elsewhere."},
                {"kind": "merged", "from": ["OS1.4", "OS1.5"], "to": ["OS1.2"], "reason": "Again."},
            ],
        }
    )
    older = visit(tool(*OLD), {"OS1.1": N, "OS1.2": N})
    newest = visit(tool("OS2.7", "OS1.2", "OS2.1", "OS2.9", "OS2.4"), {"OS2.7": N, "OS1.2": C})
    made = compare(older, newest, [STEPS, further])
    assert told(made)["OS2.7"] == (Became.REPEATED, Why.NONE)
    # Split, and put together again: an author says whether that is the same; nothing guesses.
    assert told(made)["OS1.2"] == (Became.MERGED, Why.ASKED_TOGETHER)


def test_without_a_way_between_the_tools_nothing_is_compared() -> None:
    both = tool("OS1.1")
    made = compare(visit(both, {"OS1.1": N}), visit(both, {"OS1.1": N}), None)
    assert told(made) == {"OS1.1": (Became.NOT_COMPARABLE, Why.TOOL_NOT_ALIGNED)}


def limit(number: str, **dates: date) -> Parameter:
    return Parameter.model_validate(
        {
            "id": "weekly_overtime",
            "names": {"en": "Weekly overtime"},
            "value": {"number": Decimal(number)},
            "unit": "hours",
            "citation": "Act, s. 102",
            "checked_on": date(2026, 1, 1),
            "reviewed_by": NOT_REVIEWED,
            "confidence": "B",
            **dates,
        }
    )


def test_a_law_value_that_changed_between_the_visits_is_told() -> None:
    rows = (
        limit("12", to=date(2025, 12, 31)),
        limit("10", **{"from": date(2026, 1, 1)}),
    )
    asked = {"OS1_1": {"parameters": ("weekly_overtime",)}, "parameters": rows}
    both = tool("OS1.1", **asked)  # type: ignore[arg-type]
    older = visit(both, {"OS1.1": C}, "2025-05-14")
    made = compare(older, visit(both, {"OS1.1": N}, "2026-05-14"))
    (row,) = made.rows
    assert (row.became, row.why, row.values) == (
        Became.LAW_CHANGED,
        Why.LAW_VALUE,
        ("weekly_overtime",),
    )
    same = compare(older, visit(both, {"OS1.1": N}, "2025-12-31"))
    assert same.rows[0].became is Became.NEW


def test_zero_tolerance_is_marked() -> None:
    both = tool("OS1.1", "OS1.2", OS1_1={"severity": "zero_tolerance"})
    made = compare(visit(both, {"OS1.1": N, "OS1.2": N}), visit(both, {}))
    assert [row.zero_tolerance for row in made.rows] == [True, False]


def test_points_say_both_results_and_what_changed() -> None:
    both = tool("OS1.1", "OS1.2", "OS2.1")
    made = compare(
        visit(both, {"OS1.1": N, "OS1.2": C, "OS2.1": C}),
        visit(both, {"OS1.1": C, "OS1.2": C, "OS2.1": N}),
    )
    (cluster,) = made.clusters
    assert [(each.before, each.after) for each in cluster.points] == [(N, C), (C, N)]
    assert [dict(each.counts) for each in cluster.points] == [{Became.FIXED: 1}, {Became.NEW: 1}]
    assert dict(cluster.counts) == {Became.FIXED: 1, Became.NEW: 1}


def test_last_year_stands_beside_a_question_and_says_what_was_agreed() -> None:
    older = visit(tool(*OLD), {"OS1.2": N, "OS2.2": C, "OS2.3": N}, "2025-05-14")
    newer = tool(*NEW)
    told = last_years(older, newer, [STEPS], {"OS1.2": ActionState.DONE})
    (one,) = told["OS1.4"]
    assert one.judged.text == "found in OS1.2"
    assert (one.action, one.became, one.visit_start) == (
        ActionState.DONE,
        Became.SPLIT,
        "2025-05-14",
    )
    assert [each.judged.judgement for each in told["OS2.9"]] == [C, N]
    assert [each.action for each in told["OS2.9"]] == [None, None]
    assert "OS2.4" not in told
    assert last_years(older, newer, None) == {}


judgements = some.sampled_from([C, N, A, X, None])


@given(
    some.lists(judgements, min_size=6, max_size=6), some.lists(judgements, min_size=6, max_size=6)
)
def test_every_finding_of_both_visits_stands_in_exactly_one_row(
    before: list[Judgement | None], after: list[Judgement | None]
) -> None:
    old, new = dict(zip(OLD, before, strict=True)), dict(zip(NEW, after, strict=True))
    made = compare(visit(tool(*OLD), old), visit(tool(*NEW), new), [STEPS])
    earlier = Counter(each.question for row in made.rows for each in row.findings_before)
    later = Counter(each.question for row in made.rows for each in row.findings_after)
    assert earlier == Counter(name for name, judgement in old.items() if judgement is N)
    assert later == Counter(name for name, judgement in new.items() if judgement is N)
    assert (made.found_before, made.found_after) == (earlier.total(), later.total())
    assert sum(sum(each.counts.values()) for each in made.clusters) == len(made.rows)


@given(
    some.lists(some.sampled_from([C, N]), min_size=6, max_size=6),
    some.lists(some.sampled_from([C, N]), min_size=6, max_size=6),
)
def test_looking_back_is_the_mirror_of_looking_forward(
    before: list[Judgement], after: list[Judgement]
) -> None:
    old = visit(tool(*OLD), dict(zip(OLD, before, strict=True)))
    new = visit(tool(*NEW), dict(zip(NEW, after, strict=True)))
    forward, back = compare(old, new, [STEPS]), compare(new, old, [BACK])
    mirrored = {
        (
            frozenset(each.question for each in row.after),
            frozenset(e.question for e in row.before),
        ): row.became
        for row in back.rows
    }
    assert len(mirrored) == len(forward.rows)
    for row in forward.rows:
        key = (frozenset(e.question for e in row.before), frozenset(e.question for e in row.after))
        assert mirrored[key] is MIRROR[row.became]


def test_a_visit_without_a_day_is_compared_by_all_law_values() -> None:
    asked = {"OS1_1": {"parameters": ("weekly_overtime",)}, "parameters": (limit("12"),)}
    both = tool("OS1.1", **asked)  # type: ignore[arg-type]
    made = compare(visit(both, {"OS1.1": N}, ""), visit(both, {"OS1.1": N}, "soon"))
    assert made.rows[0].became is Became.REPEATED
