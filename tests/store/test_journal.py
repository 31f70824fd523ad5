"""The journal: durable appends in a chain, merges by union, nothing dropped, everything told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import START, Change, Draft, first_gap, restricted_stream
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.store.journal import ReceiveResult
from bwaudit.store.restore import restore
from support.store_rooms import ASSESSMENT, STREAM, Room, answer, write

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.store.store import Store

KEY = ("answer", "q1", "judgement")


@pytest.fixture
def partner(tmp_path: Path) -> Room:
    return Room(tmp_path / "partner", "partner")


def test_changes_of_one_device_form_a_chain(store: Store) -> None:
    changes = [write(store, f"q{number}") for number in range(5)]
    assert [change.seq for change in changes] == [1, 2, 3, 4, 5]
    assert changes[0].prev == START
    assert first_gap(changes) is None
    assert {change.device for change in changes} == {store.device}


def test_an_answer_given_again_names_the_one_it_replaces(store: Store) -> None:
    first, second = write(store, "q1", "compliant"), write(store, "q1", "non_compliant")
    assert second.parents == (first.digest,)
    assert store.journal.fold(STREAM).value(*KEY) == "non_compliant"


def test_one_field_set_twice_in_one_append_names_its_own_change(store: Store) -> None:
    first, second = store.journal.append(STREAM, [answer("q1", "x"), answer("q1", "y")], "Ana")
    assert second.parents == (first.digest,)
    assert [head.digest for head in store.journal.fold(STREAM).heads(KEY)] == [second.digest]


def test_a_reason_stands_for_drafts_without_one(store: Store) -> None:
    own = Draft("answer", "q2", "judgement", "x", reason="seen on site")
    changes = store.journal.append(STREAM, [answer("q1"), own], "Ana", reason="after lunch")
    assert [change.reason for change in changes] == ["after lunch", "seen on site"]


def test_nothing_to_append_writes_nothing(store: Store) -> None:
    assert store.journal.append(STREAM, [], "Ana") == ()
    assert store.journal.streams() == ()


def test_the_journal_is_the_same_after_reopening(room: Room) -> None:
    with room.open() as store:
        changes = [write(store, f"q{number % 3}", number) for number in range(9)]
        digest = store.journal.fold(STREAM).digest()
        device = store.device
    with room.open() as store:
        assert store.recovered == 0
        assert store.device == device
        assert store.journal.changes(STREAM) == changes
        assert store.journal.fold(STREAM).digest() == digest
        assert write(store, "q9").prev == changes[-1].digest


def test_a_fold_that_somebody_holds_stays_live(room: Room) -> None:
    with room.open() as store:
        held = store.journal.fold(STREAM)
        for number in range(20):
            write(store, "q1", stream=f"{number:032x}")
        write(store, "q1", "late")
        assert held.value(*KEY) == "late"
        assert store.journal.fold(STREAM) is held


def test_streams_are_counted_without_being_read(room: Room) -> None:
    with room.open() as store:
        for number in range(5):
            for _ in range(number + 1):
                write(store, "q1", stream=f"{number:032x}")
        counts = {f"{number:032x}": number + 1 for number in range(5)}
        assert store.journal.revisions() == counts
    with room.open() as store:
        assert store.journal.revisions() == counts
        assert store.journal.streams() == tuple(sorted(counts))


def test_the_history_of_a_field_is_all_of_its_changes(store: Store) -> None:
    changes = [write(store, "q1", value) for value in ("a", "b", "a")]
    write(store, "q2")
    assert store.journal.history(STREAM, KEY) == changes
    assert store.journal.history(STREAM, ("answer", "q9", "judgement")) == []


def test_a_side_is_given_what_lies_behind_its_version_vector(store: Store) -> None:
    changes = [write(store, f"q{number}") for number in range(5)]
    assert store.journal.changes(STREAM, {store.device: 3}) == changes[3:]
    assert store.journal.changes(STREAM, {"somebody.1": 9}) == changes
    assert store.journal.heads(STREAM) == {store.device: (5, changes[-1].digest)}
    assert store.journal.lacking(STREAM, {store.device: (3, changes[2].digest)}) == changes[3:]


def test_two_devices_meet_and_hold_the_same(room: Room, partner: Room) -> None:
    with room.open() as mine, partner.open() as theirs:
        write(mine, "q1", "compliant")
        write(theirs, "q1", "non_compliant")
        write(theirs, "q2")
        result = mine.journal.receive(theirs.journal.changes(STREAM))
        theirs.journal.receive(mine.journal.lacking(STREAM, theirs.journal.heads(STREAM)))
        assert len(result.new) == 2
        assert mine.journal.fold(STREAM).digest() == theirs.journal.fold(STREAM).digest()
        for store in (mine, theirs):
            conflict = store.journal.fold(STREAM).conflict(KEY)
            assert conflict is not None
            assert {head.decoded() for head in conflict.heads} == {"compliant", "non_compliant"}
        both = {head.digest for head in mine.journal.fold(STREAM).heads(KEY)}
        settled = write(mine, "q1", "non_compliant")
        assert set(settled.parents) == both
        theirs.journal.receive([settled])
        assert theirs.journal.fold(STREAM).conflict(KEY) is None
        assert mine.check().is_whole
        assert theirs.check().is_whole


def test_receiving_again_changes_nothing(room: Room, partner: Room) -> None:
    with room.open() as mine, partner.open() as theirs:
        changes = [write(theirs, f"q{number}") for number in range(3)]
        mine.journal.receive(changes)
        digest = mine.journal.fold(STREAM).digest()
        assert mine.journal.receive(changes) == ReceiveResult()
        assert mine.journal.receive(reversed(changes)) == ReceiveResult()
        assert mine.journal.receive([]) == ReceiveResult()
        assert mine.journal.fold(STREAM).digest() == digest
        assert mine.journal.revisions() == {STREAM: 3}


def test_what_comes_too_early_waits_and_is_added_later(room: Room, partner: Room) -> None:
    with partner.open() as theirs:
        changes = [write(theirs, f"q{number}") for number in range(4)]
    with room.open() as mine:
        early = mine.journal.receive([changes[3], changes[1]])
        assert early.new == ()
        assert set(early.quarantined) == {changes[1], changes[3]}
        assert mine.journal.streams() == ()
    with room.open() as mine:
        then = mine.journal.receive([changes[0]])
        assert then.new == (changes[0], changes[1])
        assert then.quarantined == (changes[3],)
        last = mine.journal.receive([changes[2]])
        assert last.new == (changes[2], changes[3])
        assert last.quarantined == ()
        assert mine.check().is_whole


def test_a_number_used_twice_is_a_fork_and_both_are_kept(room: Room, tmp_path: Path) -> None:
    first, second = (Room(tmp_path / name, "clone") for name in ("one", "two"))
    with first.open() as one, second.open() as two, room.open() as mine:
        write(one, "q1", "compliant")
        write(one, "q2", "compliant")
        write(two, "q1", "non_compliant")
        assert mine.journal.receive(one.journal.changes(STREAM)).forks == ()
        result = mine.journal.receive(two.journal.changes(STREAM))
        assert result.forks == result.new
        assert mine.journal.forks(STREAM) == [("clone.1", 1)]
        assert mine.journal.fold(STREAM).conflict(KEY) is not None
        # Each of the clones learns of the other branch.
        for clone in (one, two):
            lacking = mine.journal.lacking(STREAM, clone.journal.heads(STREAM))
            clone.journal.receive(lacking)
            assert clone.journal.fold(STREAM).digest() == mine.journal.fold(STREAM).digest()
        assert mine.check().is_whole


def test_two_branches_of_equal_length_find_each_other(room: Room, tmp_path: Path) -> None:
    first, second = (Room(tmp_path / name, "clone") for name in ("one", "two"))
    with first.open() as one, second.open() as two:
        write(one, "q1", "compliant")
        write(two, "q1", "non_compliant")
        two.journal.receive(one.journal.lacking(STREAM, two.journal.heads(STREAM)))
        one.journal.receive(two.journal.lacking(STREAM, one.journal.heads(STREAM)))
        assert one.journal.fold(STREAM).digest() == two.journal.fold(STREAM).digest()
        assert one.journal.fold(STREAM).conflict(KEY) is not None


def test_a_side_that_is_ahead_is_sent_nothing_it_has(room: Room, partner: Room) -> None:
    with room.open() as mine, partner.open() as theirs:
        changes = [write(theirs, f"q{number}") for number in range(4)]
        mine.journal.receive(changes[:2])
        assert mine.journal.lacking(STREAM, theirs.journal.heads(STREAM)) == []


def test_a_merge_of_many_streams_is_whole(room: Room, partner: Room) -> None:
    with partner.open() as theirs, room.open() as mine:
        streams = [f"{number:032x}" for number in range(12)]
        changes = [write(theirs, "q1", stream=stream) for stream in streams for _ in range(2)]
        assert len(mine.journal.receive(changes).new) == 24
        assert mine.journal.revisions() == dict.fromkeys(streams, 2)
        assert mine.check().is_whole


def test_a_stamp_that_is_no_date_does_not_stop_a_merge(room: Room) -> None:
    with room.open() as mine:
        good = write(mine, "q1")
    body = good.body.replace(str(good.at.milliseconds).encode(), b"9007199254740991")
    strange = Change.from_body(body.replace(good.device.encode(), b"far.1"), good.salt, good.value)
    with room.open() as mine:
        assert mine.journal.receive([strange]).new == (strange,)
        assert write(mine, "q2").at.milliseconds == good.at.milliseconds


def test_a_stamp_from_the_near_future_is_followed(room: Room, partner: Room) -> None:
    partner.clock.move(hours=2)
    with partner.open() as theirs, room.open() as mine:
        ahead = write(theirs, "q1")
        mine.journal.receive([ahead])
        own = write(mine, "q2")
        assert (own.at.milliseconds, own.at.counter) > (ahead.at.milliseconds, ahead.at.counter)


def test_an_erased_value_is_gone_and_the_chain_still_holds(room: Room, partner: Room) -> None:
    with room.open() as store:
        write(store, "q1", "before")
        secret = write(store, "q1", "a name that must go")
        write(store, "q2", "after")
        store.backups.make()
        store.erase(STREAM, secret.digest)
        (erased,) = [c for c in store.journal.changes(STREAM) if c.digest == secret.digest]
        assert (erased.value, erased.salt) == (None, None)
        assert store.journal.fold(STREAM).value(*KEY) is None
        assert store.check().is_whole
        assert len(store.backups.all()) == 1
        with partner.open() as theirs:
            theirs.journal.receive(store.journal.changes(STREAM))
            assert theirs.journal.fold(STREAM).digest() == store.journal.fold(STREAM).digest()
        with pytest.raises(KeyError):
            store.erase(STREAM, "0" * 64)


def test_an_erased_value_does_not_come_back(room: Room, partner: Room) -> None:
    with room.open() as store, partner.open() as theirs:
        secret = write(store, "q1", "a name that must go")
        theirs.journal.receive([secret])
        store.erase(STREAM, secret.digest)
        assert store.journal.receive(theirs.journal.changes(STREAM)) == ReceiveResult()
        assert store.journal.changes(STREAM)[0].value is None
    # Not even from the mirror, when the database is lost.
    for name in ("main.db", "main.db-wal", "main.db-shm"):
        (room.folder / name).unlink(missing_ok=True)
    restore(room.folder, room.keys, room.clock)
    with room.open() as store:
        assert store.journal.changes(STREAM)[0].value is None


def test_the_tiers_never_meet(room: Room) -> None:
    confidential = restricted_stream(ASSESSMENT)
    with room.open() as store:
        notes = store.open_restricted(room.notes_key())
        note = Draft("note", "n1", "text", "she said")
        with pytest.raises(ValueError, match="other tier"):
            store.journal.append(confidential, [note], "Ana")
        with pytest.raises(ValueError, match="other tier"):
            notes.journal.append(STREAM, [note], "Ana")
        changes = notes.journal.append(confidential, [note], "Ana")
        with pytest.raises(ValueError, match="other tier"):
            store.journal.receive(changes)
        assert store.journal.streams() == ()
        assert notes.journal.streams() == (confidential,)


def test_a_change_tampered_with_in_its_row_is_named(room: Room) -> None:
    with room.open() as store:
        for number in range(5):
            write(store, f"q{number}")
        with store.database.writing_fast() as cursor:
            cursor.execute("UPDATE change SET body = replace(body, 'q3', 'q0') WHERE position = 4")
    with pytest.raises(StoreError) as broken, room.open():
        pass
    assert broken.value.code is Code.DAMAGED or broken.value.code is Code.CHAIN_BROKEN


def test_a_change_taken_out_of_the_chain_is_named(room: Room) -> None:
    with room.open() as store:
        for number in range(5):
            write(store, f"q{number}")
        with store.database.writing_fast() as cursor:
            cursor.execute("DELETE FROM change WHERE position = 5")
            cursor.execute("UPDATE change SET position = 9, number = 9 WHERE position = 2")
    with pytest.raises(StoreError, match=r"STO-0[49]"), room.open():
        pass


def test_the_time_up_to_which_all_is_safe_is_known(room: Room) -> None:
    with room.open() as store:
        assert store.journal.last_saved is None
    room.clock.move(minutes=10)
    with room.open() as store:
        write(store, "q1")
        assert store.journal.last_saved is not None
        assert f"{store.journal.last_saved:%H:%M}" == "10:52"
        saved = store.journal.last_saved
    room.clock.move(hours=3)
    with room.open() as store:
        assert store.journal.last_saved == saved
