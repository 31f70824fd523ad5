"""When a question applies: three-valued, and never hidden by what nobody knows."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from bwaudit.questionnaire.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Not,
    ProfileIs,
    Span,
    applies,
    facts_in,
    holds,
    questions_in,
)

READER: TypeAdapter[Condition] = TypeAdapter(Condition)


def read(value: Any) -> Condition:
    return READER.validate_python(value)


def test_a_fact_must_have_the_value_asked_for() -> None:
    condition = read({"profile": {"dormitory": True}})
    assert holds(condition, {"dormitory": True}, {}) is True
    assert holds(condition, {"dormitory": False}, {}) is False


def test_an_unknown_fact_leaves_the_condition_open_and_the_question_asked() -> None:
    condition = read({"profile": {"dormitory": True}})
    for facts in ({}, {"dormitory": None}):
        assert holds(condition, facts, {}) is None
        assert applies(condition, facts, {})


def test_no_condition_always_applies() -> None:
    assert applies(None, {}, {})


def test_a_condition_that_fails_hides_the_question() -> None:
    assert not applies(read({"profile": {"dormitory": True}}), {"dormitory": False}, {})


def test_several_facts_must_all_hold() -> None:
    condition = read({"profile": {"dormitory": True, "union": False}})
    assert holds(condition, {"dormitory": True, "union": False}, {}) is True
    assert holds(condition, {"dormitory": True, "union": True}, {}) is False
    assert holds(condition, {"dormitory": True}, {}) is None
    assert holds(condition, {"union": True}, {}) is False


@pytest.mark.parametrize(
    ("count", "expected"), [(99, False), (100, True), (300, True), (301, False)]
)
def test_both_ends_of_a_range_lie_in_it(count: int, expected: bool) -> None:
    condition = read({"profile": {"headcount": {"min": 100, "max": 300}}})
    assert holds(condition, {"headcount": count}, {}) is expected


def test_a_yes_counts_as_one_where_a_number_is_asked() -> None:
    assert holds(read({"profile": {"women": {"min": 1}}}), {"women": True}, {}) is True


def test_an_answer_must_have_the_judgement_asked_for() -> None:
    condition = read({"answer": {"of": "OS7.1", "is": "compliant"}})
    assert holds(condition, {}, {"OS7.1": "compliant"}) is True
    assert holds(condition, {}, {"OS7.1": "non_compliant"}) is False
    assert holds(condition, {}, {"OS7.1": "not_applicable"}) is False
    assert holds(condition, {}, {}) is None


def test_not_checked_is_unknown_unless_asked_for() -> None:
    answers = {"OS7.1": "not_checked"}
    assert holds(read({"answer": {"of": "OS7.1", "is": "compliant"}}), {}, answers) is None
    assert holds(read({"answer": {"of": "OS7.1", "is": "not_checked"}}), {}, answers) is True


TRUTH = st.sampled_from([True, False, None])


@given(TRUTH, TRUTH)
def test_all_any_and_not_follow_three_valued_logic(one: bool | None, two: bool | None) -> None:
    facts = {}
    if one is not None:
        facts["one"] = one
    if two is not None:
        facts["two"] = two
    parts = [{"profile": {"one": True}}, {"profile": {"two": True}}]
    values = (one, two)
    wanted_all = False if False in values else (None if None in values else True)
    wanted_any = True if True in values else (None if None in values else False)
    assert holds(read({"all": parts}), facts, {}) is wanted_all
    assert holds(read({"any": parts}), facts, {}) is wanted_any
    opposite = None if one is None else not one
    assert holds(read({"not": parts[0]}), facts, {}) is opposite


def conditions() -> st.SearchStrategy[Any]:
    leaves = st.one_of(
        st.builds(
            lambda name, value: {"profile": {name: value}},
            st.sampled_from("abc"),
            st.booleans(),
        ),
        st.just({"profile": {"count": {"min": 3}}}),
        st.builds(
            lambda judgement: {"answer": {"of": "AA1.1", "is": judgement}},
            st.sampled_from(["compliant", "non_compliant"]),
        ),
    )
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(lambda parts: {"all": parts}, st.lists(inner, min_size=1, max_size=3)),
            st.builds(lambda parts: {"any": parts}, st.lists(inner, min_size=1, max_size=3)),
            st.builds(lambda part: {"not": part}, inner),
        ),
        max_leaves=8,
    )


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "a": st.booleans(),
        "b": st.booleans(),
        "c": st.booleans(),
        "count": st.integers(0, 9),
    },
)
ANSWERS = st.fixed_dictionaries(
    {}, optional={"AA1.1": st.sampled_from(["compliant", "non_compliant", "not_checked"])}
)


@given(conditions(), FACTS, ANSWERS, FACTS)
def test_learning_more_never_turns_a_known_result_around(
    value: Any, facts: dict[str, Any], answers: dict[str, str], more: dict[str, Any]
) -> None:
    condition = read(value)
    before = holds(condition, facts, answers)
    after = holds(condition, {**more, **facts}, answers)
    assert before is None or after is before


@given(conditions())
def test_a_condition_survives_being_written_and_read(value: Any) -> None:
    condition = read(value)
    plain = READER.dump_python(condition, mode="json", by_alias=True, exclude_defaults=True)
    assert read(plain) == condition
    assert READER.validate_json(READER.dump_json(condition, by_alias=True)) == condition


def test_facts_and_questions_in_a_condition_are_listed() -> None:
    condition = read(
        {
            "all": [
                {"profile": {"dormitory": True}},
                {"not": {"answer": {"of": "OS7.1", "is": "compliant"}}},
                {"any": [{"profile": {"headcount": {"min": 100}}}]},
            ]
        }
    )
    assert list(facts_in(condition)) == [
        ("dormitory", True),
        ("headcount", Span(min=Decimal(100))),
    ]
    assert list(questions_in(condition)) == ["OS7.1"]


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"profile": {}},
        {"all": []},
        {"eval": "True"},
        {"profile": {"a": True}, "all": []},
        {"profile": {"a": {"min": 5, "max": 4}}},
        {"profile": {"a": {}}},
        {"answer": {"of": "OS7.1", "is": "perhaps"}},
    ],
)
def test_what_is_no_condition_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError):
        read(value)


def test_conditions_can_be_made_in_code() -> None:
    part = ProfileIs(profile={"a": True})
    condition: Condition = AllOf(all=(AnyOf(any=(part,)), Not(not_=part)))
    assert holds(condition, {"a": True}, {}) is False


def spans() -> st.SearchStrategy[Span]:
    ends = st.tuples(
        st.one_of(st.none(), st.integers(0, 12)), st.one_of(st.none(), st.integers(0, 12))
    ).filter(lambda x: x != (None, None) and (None in x or (x[0] or 0) <= (x[1] or 0)))
    return ends.map(lambda x: Span(min=x[0], max=x[1]))


@given(spans(), spans())
def test_ranges_meet_and_nest_as_their_numbers_do(one: Span, two: Span) -> None:
    numbers = range(-1, 14)
    first = {each for each in numbers if one.holds(each)}
    second = {each for each in numbers if two.holds(each)}
    assert one.meets(two) == bool(first & second)
    assert one.within(two) == (first <= second)
