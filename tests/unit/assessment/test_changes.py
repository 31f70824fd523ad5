"""The chain: what is written stays as it was written, and any tampering is found."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.assessment.changes import (
    START,
    Change,
    Draft,
    Stamp,
    Stamper,
    first_gap,
    from_lines,
    main_stream,
    restricted_stream,
    tier_of,
    verified,
)
from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import BundleError, Code, StoreError
from support.clocks import SetClock
from support.journals import Pen

if TYPE_CHECKING:
    from bwaudit.foundation.hashing import Json


def chain(length: int = 5) -> list[Change]:
    pen = Pen("laptop.1")
    for number in range(length):
        pen.write("answer", f"OS8.{number}", "judgement", "compliant")
    return pen.own


def test_a_draft_holds_text_only_in_all_it_says() -> None:
    spoiled: Json = {"said\x00": ["gpj\u202eexe", {"half": "\ud83d!"}, 7, None, True]}
    draft = Draft("note", "n1", "text", spoiled, reason="be\x07cause")
    assert draft.value == {"said": ["gpjexe", {"half": "!"}, 7, None, True]}
    assert draft.reason == "because"
    assert Draft("note", "n1", "text", "two\nlines\tکتاب 👩‍🔧").value == "two\nlines\tکتاب 👩‍🔧"


def test_a_chain_begins_at_the_start_and_each_change_names_the_one_before() -> None:
    changes = chain()
    assert changes[0].prev == START
    assert [each.prev for each in changes[1:]] == [each.digest for each in changes[:-1]]
    assert verified(changes) == tuple(changes)


def test_a_line_reads_back_as_the_same_change() -> None:
    for change in chain():
        assert Change.from_line(change.line()) == change


@pytest.mark.parametrize("missing", range(4))
def test_a_missing_change_is_found(missing: int) -> None:
    changes = chain()
    del changes[missing]
    gap = first_gap(changes)
    assert gap
    assert gap.seq == missing + 1


def test_reordered_changes_are_found() -> None:
    changes = chain()
    changes[1], changes[2] = changes[2], changes[1]
    with pytest.raises(StoreError) as refusal:
        verified(changes)
    assert refusal.value.code is Code.CHAIN_BROKEN
    assert "change 2 of laptop.1" in refusal.value.what


@given(st.data())
def test_a_changed_byte_is_found_by_the_chain_or_by_its_signed_head(data: st.DataObject) -> None:
    changes = chain(3)
    head = changes[-1].digest
    which = data.draw(st.integers(0, 2))
    line = bytearray(changes[which].line())
    place = data.draw(st.integers(0, len(line) - 2))
    line[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        changed = Change.from_line(bytes(line))
    except ValueError:
        return
    read = [*changes[:which], changed, *changes[which + 1 :]]
    unharmed = changed.digest == changes[which].digest and changed.value == changes[which].value
    assert unharmed or first_gap(read) or read[-1].digest != head


def test_a_value_that_differs_from_its_commitment_is_refused() -> None:
    change = chain(1)[0]
    fields = json.loads(change.line())
    fields["value"] = '"non_compliant"'
    with pytest.raises(ValueError, match="committed"):
        Change.from_line(json.dumps(fields).encode())


def test_an_erased_value_leaves_the_chain_whole() -> None:
    changes = chain(3)
    erased = Change.from_body(changes[1].body, None, None)
    assert first_gap([changes[0], erased, changes[2]]) is None
    assert erased.decoded() is None


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"not json",
        b"[]",
        b'{"body":"{}","salt":null,"value":null}',
        b'{"body":"{}","salt":null,"value":null,"more":1}',
        b'{"body":1,"salt":null,"value":null}',
        b'{"body":"{\\"v\\":2}","salt":null,"value":null}',
    ],
)
def test_what_is_no_change_is_refused_with_a_sentence(line: bytes) -> None:
    with pytest.raises(BundleError) as refusal:
        from_lines([line], "visit.bwbundle")
    assert refusal.value.code is Code.PART_CHANGED
    assert "Ask the sender" in refusal.value.remedy


@pytest.mark.parametrize(
    ("name", "value"), [("seq", 0), ("seq", True), ("seq", "1"), ("at", [1]), ("parents", [1])]
)
def test_a_body_with_a_wrong_field_is_refused(name: str, value: object) -> None:
    body = json.loads(chain(1)[0].body)
    body[name] = value
    with pytest.raises((ValueError, TypeError)):
        Change.from_body(json.dumps(body).encode(), None, None)


def test_streams_keep_the_confidential_apart() -> None:
    assert tier_of(main_stream("x")) is Tier.MAIN
    assert tier_of(restricted_stream("x")) is Tier.RESTRICTED
    change = chain(1)[0]
    assert change.tier is Tier.MAIN
    assert change.assessment == change.stream


def test_stamps_go_forward_when_the_wall_clock_goes_back() -> None:
    clock = SetClock()
    stamper = Stamper(clock)
    first = stamper.next()
    clock.move(days=-3650)
    assert stamper.next() > first


def test_a_stamp_within_a_day_moves_the_clock_and_one_far_ahead_does_not() -> None:
    clock = SetClock()
    stamper = Stamper(clock)
    near = Stamp(int((clock.now() + timedelta(hours=2)).timestamp() * 1000), 7, 0)
    far = Stamp(int((clock.now() + timedelta(days=900)).timestamp() * 1000), 0, 0)
    assert stamper.observe(near)
    assert stamper.next() > near
    assert not stamper.observe(far)
    assert stamper.next() < far
    assert stamper.observe(Stamp(1, 0, 0))


def test_a_stamp_shows_the_writers_own_time() -> None:
    stamp = Stamper(SetClock(offset=360)).next()
    assert stamp.when().isoformat() == "2026-05-14T10:42:00+06:00"
