"""The algebra of the fold: any order, any number of times, any devices, nothing dropped."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bwaudit.assessment.changes import ChangeKind
from bwaudit.assessment.fold import Fold
from support.journals import Pen, union

if TYPE_CHECKING:
    from bwaudit.assessment.changes import Change

KEY = ("answer", "OS8.1", "judgement")


def test_the_last_of_a_row_of_changes_holds() -> None:
    pen = Pen("a.1")
    for value in ("compliant", "not_checked", "non_compliant"):
        pen.write(*KEY, value)
    assert pen.fold.value(*KEY) == "non_compliant"
    assert pen.fold.conflict(KEY) is None
    assert len(pen.fold) == 3


def test_a_field_nobody_wrote_has_the_default() -> None:
    assert Fold().value(*KEY, default="left") == "left"
    assert Fold().heads(KEY) == ()


def test_different_values_without_knowing_of_each_other_are_a_conflict_until_settled() -> None:
    one, two = Pen("a.1"), Pen("b.1")
    one.write(*KEY, "compliant")
    two.clock.move(minutes=13)
    two.write(*KEY, "non_compliant")
    one.take(two.history)
    conflict = one.fold.conflict(KEY)
    assert conflict
    assert [head.device for head in conflict.heads] == ["b.1", "a.1"]
    assert list(one.fold.conflicts()) == [conflict]
    one.write(*KEY, "compliant", ChangeKind.RESOLVE)
    assert one.fold.conflict(KEY) is None
    two.take(one.history)
    assert two.fold.value(*KEY) == "compliant"


def test_equal_values_without_knowing_of_each_other_are_no_conflict() -> None:
    one, two = Pen("a.1"), Pen("b.1")
    one.write(*KEY, "compliant")
    two.write(*KEY, "compliant")
    one.take(two.history)
    assert one.fold.conflict(KEY) is None
    assert len(one.fold.heads(KEY)) == 2


def test_of_a_mark_a_concurrent_yes_holds() -> None:
    one, two = Pen("a.1"), Pen("b.1")
    mark = ("answer", "OS8.1", "by:workers")
    one.write(*mark, value=True)
    two.take(one.history)
    one.write(*mark, value=False)
    two.write(*mark, value=True)
    one.take(two.history)
    two.take(one.history)
    assert one.fold.value(*mark) is True
    assert two.fold.value(*mark) is True
    assert one.fold.conflict(mark) is None


def test_a_parent_named_by_another_field_takes_nothing_away_there() -> None:
    pen = Pen("a.1")
    kept = pen.write(*KEY, "compliant")
    stray = Pen("b.1")
    stray.fold.apply(kept)
    other = stray.write("answer", "OS8.2", "judgement", "compliant")
    forged = type(other)(
        **{name: getattr(other, name) for name in other.__slots__} | {"parents": (kept.digest,)}
    )
    for order in ([kept, forged], [forged, kept]):
        assert Fold(order).heads(KEY) == (kept,)


FIELDS = st.sampled_from(["judgement", "reason", "by:workers", "flag"])
VALUES: dict[str, st.SearchStrategy[bool | str]] = {
    "judgement": st.sampled_from(["compliant", "non_compliant"]),
    "reason": st.text(max_size=3),
    "by:workers": st.booleans(),
    "flag": st.booleans(),
}


class ThreeDevicesAndAnOffice(RuleBasedStateMachine):
    """Devices write, and pass on parts of what they have, in any order, again and again."""

    @initialize()
    def begin(self) -> None:
        self.pens = [Pen(f"{name}.1") for name in "abcd"]
        for skew, pen in enumerate(self.pens):
            pen.clock.move(days=400 * (skew - 1))
        self.acknowledged: dict[str, Change] = {}
        self.shown: set[tuple[str, str]] = set()

    @rule(
        who=st.integers(0, 2),
        question=st.integers(1, 2),
        field=FIELDS,
        minutes=st.integers(-500, 500),
        data=st.data(),
    )
    def write(self, who: int, question: int, field: str, minutes: int, data: st.DataObject) -> None:
        pen = self.pens[who]
        pen.clock.move(minutes=minutes)
        value = data.draw(VALUES[field])
        change = pen.write("answer", f"OS8.{question}", field, value)
        self.acknowledged[change.digest] = change

    @rule(who=st.integers(0, 3), to=st.integers(0, 3), part=st.floats(0, 1), seed=st.integers())
    def pass_on(self, who: int, to: int, part: float, seed: int) -> None:
        history = list(self.pens[who].history)
        history = history[: int(len(history) * part) + 1]
        random.Random(seed).shuffle(history)
        self.pens[to].take(history + history[:3])

    @invariant()
    def every_difference_is_shown_where_both_sides_are_known(self) -> None:
        for pen in getattr(self, "pens", ()):
            for conflict in pen.fold.conflicts():
                assert len({head.value for head in conflict.heads}) > 1

    def teardown(self) -> None:
        everything = union(*(pen.history for pen in getattr(self, "pens", ())))
        folds = []
        for pen in getattr(self, "pens", ()):
            pen.take(reversed(everything))
            folds.append(pen.fold)
        for fold in folds:
            assert fold.digest() == folds[0].digest()
            assert len(fold) == len(self.acknowledged)
        if folds:
            self._nothing_was_dropped(folds[0])

    def _nothing_was_dropped(self, fold: Fold) -> None:
        """Every change either holds or was replaced by one that knew of it."""
        named = {parent for each in self.acknowledged.values() for parent in each.parents}
        heads = {head.digest for head in fold.all_heads()}
        assert heads | named == set(self.acknowledged) | named
        assert heads == set(self.acknowledged) - named


TestThreeDevicesAndAnOffice = ThreeDevicesAndAnOffice.TestCase
TestThreeDevicesAndAnOffice.settings = settings(max_examples=150, stateful_step_count=40)


@given(st.lists(st.tuples(st.integers(0, 2), FIELDS, st.booleans()), max_size=25), st.randoms())
def test_folding_is_commutative_and_idempotent(
    steps: list[tuple[int, str, bool]], chance: random.Random
) -> None:
    pens = [Pen(f"{name}.1") for name in "abc"]
    for who, field, exchange in steps:
        value = True if field in ("flag", "by:workers") else f"{who}"
        pens[who].write("answer", "OS8.1", field, value)
        if exchange:
            pens[(who + 1) % 3].take(pens[who].history)
    everything = union(*(pen.history for pen in pens))
    shuffled = everything * 2
    chance.shuffle(shuffled)
    assert Fold(shuffled).digest() == Fold(everything).digest()
    assert len(Fold(shuffled)) == len(everything)
