"""Small cells: none shows, and none can be worked out. Checked by an integer solver of its own."""

from __future__ import annotations

from itertools import count, pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from scipy.optimize import Bounds, LinearConstraint, milp

from bwaudit.synthesis.rates import KEPT_BACK, Rate
from bwaudit.synthesis.suppression import LEAST, Cells, Covers, Sums, intervals, kept_back

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bwaudit.synthesis.suppression import Key, Relation


def could_be(cells: Cells, hidden: Iterable[Key], wanted: Key) -> tuple[int, int]:
    """Least and largest value of a hidden cell that fits all that is published, by an integer
    programme that shares nothing with the code it checks."""
    keys = list(cells.counts)
    place = {key: at for at, key in enumerate(keys)}
    secret = set(hidden)
    low = [0 if key in secret else cells.counts[key] for key in keys]
    high = [cells.most[key] if key in secret else cells.counts[key] for key in keys]
    rows, least, most = [], [], []
    for relation in cells.relations:
        row = np.zeros(len(keys))
        row[place[relation.whole]] = -1
        for part in relation.parts:
            row[place[part]] += 1
            if isinstance(relation, Covers):
                under = np.zeros(len(keys))
                under[place[part]], under[place[relation.whole]] = 1, -1
                rows.append(under)
                least.append(-np.inf)
                most.append(0.0)
        rows.append(row)
        least.append(0.0)
        most.append(0.0 if isinstance(relation, Sums) else np.inf)
    found = []
    for sign in (1, -1):
        aim = np.zeros(len(keys))
        aim[place[wanted]] = sign
        solved = milp(
            aim,
            constraints=LinearConstraint(np.array(rows), least, most),
            bounds=Bounds(low, high),
            integrality=np.ones(len(keys)),
        )
        assert solved.success
        found.append(round(sign * solved.fun))
    return found[0], found[1]


def partitions(totals: list[list[list[int]]]) -> Cells:
    """Totals that several tables divide, each in its own way."""
    counts: dict[Key, int] = {}
    relations: list[Relation] = []
    for measure, ways in enumerate(totals):
        whole = f"m{measure}"
        counts[whole] = sum(ways[0])
        for way, parts in enumerate(ways):
            keys = tuple(f"{whole}/{way}/{at}" for at in range(len(parts)))
            counts.update(zip(keys, parts, strict=True))
            relations.append(Sums(whole, keys))
    return Cells(counts, dict.fromkeys(counts, 60), relations)


def ways_of(total: int) -> some.SearchStrategy[list[list[int]]]:
    def split(cuts: list[int]) -> list[int]:
        ends = [0, *sorted(min(cut, total) for cut in cuts), total]
        return [after - before for before, after in pairwise(ends)]

    one = some.lists(some.integers(0, 40), min_size=1, max_size=4).map(split)
    return some.lists(one, min_size=1, max_size=3)


@settings(max_examples=60, deadline=None)
@given(some.lists(some.integers(0, 40).flatmap(ways_of), min_size=1, max_size=2))
def test_no_cell_that_is_kept_back_can_be_worked_out(totals: list[list[list[int]]]) -> None:
    cells = partitions(totals)
    hidden = kept_back(cells)
    for key, value in cells.counts.items():
        assert key in hidden or not 0 < value < LEAST
        if key in hidden:
            low, high = could_be(cells, hidden, key)
            assert low < high, key
            assert low <= value <= high


@settings(max_examples=60, deadline=None)
@given(
    some.lists(some.integers(0, 30), min_size=2, max_size=5),
    some.integers(0, 30),
)
def test_questions_under_a_point_cannot_be_worked_out(parts: list[int], overlap: int) -> None:
    whole = max(max(parts), sum(parts) - overlap)
    keys = tuple(f"q{at}" for at in range(len(parts)))
    counts = {"point": whole, **dict(zip(keys, parts, strict=True))}
    cells = Cells(counts, dict.fromkeys(counts, 200), [Covers("point", keys)])
    hidden = kept_back(cells)
    for key in hidden:
        low, high = could_be(cells, hidden, key)
        assert low < high
        # Who knows that cells are kept back below five still does not know which number it is.
        assert intervals(cells, hidden)[key][0] < intervals(cells, hidden)[key][1]


def test_one_small_part_takes_another_with_it() -> None:
    cells = partitions([[[3, 9, 20]]])
    assert kept_back(cells) == {"m0/0/0", "m0/0/1"}


def test_two_ways_to_divide_a_small_total_protect_each_other() -> None:
    cells = partitions([[[4, 0, 0], [2, 2]]])
    assert kept_back(cells) >= {"m0", "m0/0/0", "m0/1/0", "m0/1/1"}


def test_nothing_small_keeps_nothing_back() -> None:
    assert kept_back(partitions([[[5, 9, 0], [14]]])) == frozenset()


def test_a_difference_between_tables_is_a_cell_too() -> None:
    """All visits less the latest of each factory leaves few earlier ones."""
    counts = {"visits": 30, "factories": 27, "earlier": 3}
    most = {"visits": 90, "factories": 60, "earlier": 4}
    relation = Sums("visits", ("factories", "earlier"))
    hidden = kept_back(Cells(counts, most, [relation], unseen=frozenset({"earlier"})))
    assert hidden & {"visits", "factories"}


@pytest.mark.parametrize("size", [400])
def test_a_whole_country_is_quick_to_settle(size: int) -> None:
    numbers = count(1)
    totals = [[[next(numbers) % 37 for _ in range(6)] for _ in range(1)] for _ in range(size // 6)]
    assert kept_back(partitions(totals))


def test_where_nothing_else_can_be_kept_back_everything_is() -> None:
    cells = Cells({"a": 3}, {"a": 0}, [])
    assert kept_back(cells) == {"a"}


def test_a_rate_says_itself_in_words() -> None:
    assert Rate(7, 55).words == "13 %"
    assert Rate(None, 55).words == KEPT_BACK
    assert Rate(None, 55).percent is None
    assert Rate(0, 0).words == "–"
