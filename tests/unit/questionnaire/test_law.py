"""Law values: the right one for the day and the case, and never a guess between two."""

from __future__ import annotations

import json
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from bwaudit.questionnaire.law import (
    Benchmark,
    Money,
    NoLegalLimit,
    Number,
    Parameter,
    Ratio,
    Season,
    Threshold,
    Words,
    ambiguities,
    in_words,
)
from support.law_rows import value_at


def parameter(value: Any = 8, **more: Any) -> Parameter:
    return Parameter.model_validate(
        {
            "id": "rule",
            "names": {"en": "Rule"},
            "value": value,
            "citation": "an act",
            "checked_on": date(2026, 11, 22),
            "reviewed_by": "not reviewed",
            "confidence": "A",
            **more,
        }
    )


NEW_YEAR = date(2026, 1, 1)
OLD_WAGE = parameter({"money": 4960000, "currency": "VND"}, to=date(2025, 12, 31))
NEW_WAGE = parameter({"money": 5310000, "currency": "VND"}, **{"from": NEW_YEAR})


def test_december_is_held_against_the_rate_of_december() -> None:
    rows = [NEW_WAGE, OLD_WAGE]
    assert value_at(rows, "rule", date(2025, 12, 31), {}) is OLD_WAGE
    assert value_at(rows, "rule", NEW_YEAR, {}) is NEW_WAGE


def test_before_the_first_value_there_is_none() -> None:
    assert value_at([NEW_WAGE], "rule", date(2025, 12, 31), {}) is None
    assert value_at([NEW_WAGE], "other", NEW_YEAR, {}) is None


def test_the_most_specific_row_is_used() -> None:
    everyone = parameter(12500)
    grade = parameter(15035, scope={"grade": "1"})
    both = parameter(16000, scope={"grade": "1", "region": "I"})
    rows = [both, everyone, grade]
    day = date(2026, 5, 1)
    assert value_at(rows, "rule", day, {}) is everyone
    assert value_at(rows, "rule", day, {"grade": "4"}) is everyone
    assert value_at(rows, "rule", day, {"grade": "1"}) is grade
    assert value_at(rows, "rule", day, {"grade": "1", "region": "I"}) is both


def test_a_scope_nobody_knows_does_not_match() -> None:
    assert value_at([parameter(scope={"grade": "1"})], "rule", NEW_YEAR, {}) is None


def test_a_headcount_lies_in_a_range_and_the_narrower_range_wins() -> None:
    some = parameter(1, scope={"headcount": {"min": 100}})
    many = parameter(2, scope={"headcount": {"min": 500}})
    rows = [some, many]
    assert value_at(rows, "rule", NEW_YEAR, {"headcount": 99}) is None
    assert value_at(rows, "rule", NEW_YEAR, {"headcount": 100}) is some
    assert value_at(rows, "rule", NEW_YEAR, {"headcount": 500}) is many
    assert value_at(rows, "rule", NEW_YEAR, {"headcount": "many"}) is None
    assert value_at(rows, "rule", NEW_YEAR, {"headcount": True}) is None


def test_yes_is_not_the_word_true() -> None:
    row = parameter(scope={"probation": True})
    assert value_at([row], "rule", NEW_YEAR, {"probation": True}) is row
    assert value_at([row], "rule", NEW_YEAR, {"probation": "True"}) is None
    assert value_at([row], "rule", NEW_YEAR, {"probation": 1}) is None


def test_a_season_holds_in_every_year_on_both_its_ends() -> None:
    row = parameter(season={"from": "04-01", "to": "09-30"})
    for year in (2024, 2026):
        assert row.holds(date(year, 4, 1), {})
        assert row.holds(date(year, 9, 30), {})
        assert not row.holds(date(year, 3, 31), {})
        assert not row.holds(date(year, 10, 1), {})


def test_a_season_may_run_over_new_year() -> None:
    winter = Season.model_validate({"from": "11-15", "to": "02-29"})
    assert winter.holds(date(2026, 12, 31))
    assert winter.holds(date(2028, 2, 29))
    assert not winter.holds(date(2026, 3, 1))


@pytest.mark.parametrize("day", ["13-01", "02-30", "00-10", "4-1"])
def test_a_season_needs_real_days(day: str) -> None:
    with pytest.raises(ValidationError):
        Season.model_validate({"from": day, "to": "05-01"})


def test_two_rows_for_the_same_case_are_ambiguous() -> None:
    one, two = parameter(1), parameter(2)
    assert ambiguities([one, two]) == [(one, two)]


def test_crossing_scopes_are_ambiguous_unless_a_value_rules_them_out() -> None:
    grade = parameter(1, scope={"grade": "1"})
    region = parameter(2, scope={"region": "I"})
    other = parameter(3, scope={"grade": "2"})
    assert ambiguities([grade, region]) == [(grade, region)]
    assert ambiguities([grade, other]) == []


def test_rows_of_different_rules_seasons_or_years_are_not_ambiguous() -> None:
    summer = parameter(season={"from": "04-01", "to": "09-30"})
    winter = parameter(season={"from": "10-01", "to": "03-31"})
    assert ambiguities([summer, winter]) == []
    assert ambiguities([OLD_WAGE, NEW_WAGE]) == []
    assert ambiguities([parameter(1), parameter(2, id="other")]) == []
    assert ambiguities([parameter(1), summer]) == []


DAY = date(2026, 1, 1)


def rows() -> st.SearchStrategy[Parameter]:
    dates = st.one_of(st.none(), st.integers(0, 40).map(lambda n: DAY + timedelta(days=10 * n)))
    spans = st.sampled_from([{"min": 1, "max": 4}, {"min": 3}, {"max": 6}, {"min": 5, "max": 9}])
    scopes = st.fixed_dictionaries(
        {}, optional={"grade": st.sampled_from("12"), "probation": st.booleans(), "size": spans}
    )
    seasons = st.sampled_from(
        [None, None, {"from": "02-01", "to": "06-30"}, {"from": "11-01", "to": "03-31"}]
    )
    values = st.one_of(
        st.integers(0, 99),
        st.decimals(0, 99, places=2),
        st.sampled_from(
            [
                "no_legal_limit",
                "By day only",
                {"money": 12500, "currency": "BDT"},
                {"at_least": 300},
                {"more_than": 100},
                {"per": 150},
                {"international_benchmark": 85, "standard": "ILO"},
                {"international_benchmark": {"per": 25}, "standard": "ILO"},
            ]
        ),
    )
    return (
        st.tuples(values, dates, dates, scopes, seasons)
        .filter(lambda x: x[1] is None or x[2] is None or x[1] <= x[2])
        .map(lambda x: parameter(x[0], **{"from": x[1], "to": x[2], "scope": x[3], "season": x[4]}))
    )


CASES = st.fixed_dictionaries(
    {},
    optional={
        "grade": st.sampled_from("123"),
        "probation": st.booleans(),
        "size": st.integers(0, 10),
    },
)
DAYS = st.integers(-10, 430).map(lambda n: DAY + timedelta(days=n))


@given(st.lists(rows(), max_size=4), DAYS, CASES)
def test_content_without_ambiguities_always_gives_one_value_or_none(
    found: list[Parameter], day: date, case: dict[str, Any]
) -> None:
    assume(not ambiguities(found))
    holding = [row for row in found if row.holds(day, case)]
    value = value_at(found, "rule", day, case)
    if not holding:
        assert value is None
        return
    assert value in holding
    assert all(value.narrower_or_same(other) for other in holding)


@given(st.lists(rows(), max_size=4), DAYS, CASES, st.randoms(use_true_random=False))
def test_the_order_of_rows_makes_no_difference(
    found: list[Parameter], day: date, case: dict[str, Any], random: Any
) -> None:
    assume(not ambiguities(found))
    shuffled = list(found)
    random.shuffle(shuffled)
    assert value_at(found, "rule", day, case) == value_at(shuffled, "rule", day, case)


@given(rows(), rows(), DAYS, CASES)
def test_rows_that_hold_together_are_said_to_meet(
    one: Parameter, two: Parameter, day: date, case: dict[str, Any]
) -> None:
    if one.holds(day, case) and two.holds(day, case):
        assert one.meets(two)
        assert two.meets(one)


@given(rows(), DAYS, CASES)
def test_learning_more_about_the_case_never_takes_a_value_away(
    row: Parameter, day: date, case: dict[str, Any]
) -> None:
    if row.holds(day, case):
        assert row.holds(day, {**case, "unrelated": "x"})


@given(rows())
def test_a_law_value_survives_being_written_and_read(row: Parameter) -> None:
    assert Parameter.model_validate(json.loads(json.dumps(row.plain()))) == row


def test_values_are_written_in_short_forms() -> None:
    assert parameter(8).value == Number(number=Decimal(8))
    assert parameter(Decimal("1.15")).value == Number(number=Decimal("1.15"))
    assert parameter("A sentence").value == Words(text="A sentence")
    assert parameter("no_legal_limit").value == NoLegalLimit(no_legal_limit=True)
    assert parameter({"money": 5, "currency": "BDT"}).value == Money(
        money=Decimal(5), currency="BDT"
    )
    assert parameter({"at_least": 300}).value == Threshold(at_least=300)
    assert parameter({"per": 150}).value == Ratio(per=150)
    benchmark = parameter({"international_benchmark": 85, "standard": "ILO"}).value
    assert benchmark == Benchmark(
        international_benchmark=Number(number=Decimal(85)), standard="ILO"
    )
    assert parameter(NoLegalLimit(no_legal_limit=True)).value == NoLegalLimit(no_legal_limit=True)


@pytest.mark.parametrize(
    "value",
    [True, None, [], {"perhaps": 1}, {"money": 5}, {"at_least": 1, "more_than": 2}, {"per": 0}],
)
def test_what_is_no_value_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError):
        parameter(value)


@pytest.mark.parametrize(("workers", "boxes"), [(0, 0), (1, 1), (150, 1), (151, 2), (1500, 10)])
def test_a_started_group_needs_a_whole_one(workers: int, boxes: int) -> None:
    assert Ratio(per=150).required(workers) == boxes


def test_thresholds_say_whether_the_edge_counts() -> None:
    assert Threshold(at_least=300).reached(300)
    assert not Threshold(at_least=300).reached(299)
    assert Threshold(more_than=100).reached(101)
    assert not Threshold(more_than=100).reached(100)


def test_values_are_said_in_words() -> None:
    assert in_words(Money(money=Decimal(12500), currency="BDT"), "a month") == "BDT 12,500 a month"
    assert in_words(Number(number=Decimal("1.15")), "m") == "1.15 m"
    assert in_words(Words(text="Only by day")) == "Only by day"
    assert in_words(Threshold(at_least=5000), "workers") == "from 5,000 workers"
    assert in_words(Threshold(more_than=100), "workers") == "above 100 workers"
    assert in_words(Ratio(per=150), "workers") == "1 for each 150 workers"
    assert in_words(NoLegalLimit(no_legal_limit=True)) == "The law sets no limit"
    benchmark = Benchmark(international_benchmark=Number(number=Decimal(85)), standard="ILO code")
    assert in_words(benchmark, "dB(A)") == "85 dB(A) (international benchmark, ILO code)"


def test_a_conflict_is_kept_with_who_says_so() -> None:
    row = parameter(
        2, conflicts=[{"value": Decimal("1.5"), "says": "A page says 1.5", "citation": "a page"}]
    )
    assert row.conflict == "A page says 1.5 (a page)"
    assert row.conflicts[0].value == Number(number=Decimal("1.5"))
    assert row.name("bn") == "Rule"
    assert parameter().conflict == ""


def test_a_value_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValidationError):
        parameter(**{"from": date(2026, 2, 1), "to": date(2026, 1, 1)})
