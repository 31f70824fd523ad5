"""The outbox: what waits is durable, in order, and removed only when head office has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import VaultError
from bwaudit.foundation.hashing import sha256
from bwaudit.store.outbox import KeptReceipt, OutboxPart, PartKind, Push, PushState
from support.store_rooms import ASSESSMENT, Room, photo

if TYPE_CHECKING:
    from bwaudit.store.store import Store

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)


def push(name: str = "p1", minutes: int = 0, assessment: str = ASSESSMENT) -> Push:
    return Push(name, assessment, b"signed manifest", NOON + timedelta(minutes=minutes))


def receipt(log_index: int, level: str = "complete", name: str = "p1") -> KeptReceipt:
    envelope = f"signed {log_index} {level}".encode()
    return KeptReceipt(ASSESSMENT, "device.1", name, level, log_index, NOON, envelope)


def test_a_push_waits_across_a_restart(room: Room) -> None:
    changes = photo()
    with room.open() as store:
        part = OutboxPart(sha256(changes), len(changes), 0, PartKind.FILE)
        store.outbox.queue(push(), [part], [changes])
    with room.open() as store:
        assert store.outbox.due(NOON) == [push()]
        assert store.outbox.parts("p1") == [part]
        assert store.part_path(part).read_bytes() == changes


def test_parts_go_by_priority_and_small_ones_first(store: Store) -> None:
    parts = [OutboxPart(name * 64, size, prio) for name, size, prio in
             (("a", 9, 1), ("b", 5, 0), ("c", 3, 1), ("d", 1, 2))]  # fmt: skip
    store.outbox.queue(push(), parts)
    assert [part.sha256[0] for part in store.outbox.parts("p1")] == ["b", "c", "a", "d"]


def test_queueing_a_push_again_keeps_how_far_it_is(store: Store) -> None:
    part = OutboxPart("a" * 64, 100, 1)
    store.outbox.queue(push(), [part])
    store.outbox.update_part("p1", "a" * 64, sent=64)
    store.outbox.queue(push(), [part])
    assert [part.sent for part in store.outbox.parts("p1")] == [64]


def test_a_part_is_done_when_head_office_has_it(store: Store) -> None:
    store.outbox.queue(push(), [OutboxPart("a" * 64, 100, 1)])
    store.outbox.update_part("p1", "a" * 64, sent=100, done=True)
    (part,) = store.outbox.parts("p1")
    assert (part.sent, part.done) == (100, True)


def test_what_is_not_due_yet_waits(store: Store) -> None:
    store.outbox.queue(push("later", 1), [])
    store.outbox.queue(push("first", 0), [])
    store.outbox.update("later", attempts=3, next_attempt_at=NOON + timedelta(minutes=5))
    assert [each.id for each in store.outbox.due(NOON)] == ["first"]
    assert [each.id for each in store.outbox.due(NOON + timedelta(minutes=5))] == ["first", "later"]
    found = store.outbox.find("later")
    assert found is not None
    assert (found.attempts, found.next_attempt_at) == (3, NOON + timedelta(minutes=5))


def test_a_stopped_push_waits_for_a_person(store: Store) -> None:
    store.outbox.queue(push(), [])
    store.outbox.queue(push("other", assessment="b" * 32), [])
    store.outbox.update("p1", state=PushState.STOPPED, problem="SYN-04")
    assert [each.id for each in store.outbox.due(NOON)] == ["other"]
    assert [each.id for each in store.outbox.waiting()] == ["other", "p1"]
    assert [each.problem for each in store.outbox.waiting(ASSESSMENT)] == ["SYN-04"]


def test_a_received_push_keeps_its_receipt(store: Store) -> None:
    store.outbox.queue(push(), [])
    store.outbox.update("p1", state=PushState.DONE, level="complete", receipt=b"signed")
    found = store.outbox.find("p1")
    assert found is not None
    assert (found.state, found.level, found.receipt) == (PushState.DONE, "complete", b"signed")
    assert store.outbox.waiting() == []


def test_an_update_of_nothing_changes_nothing(store: Store) -> None:
    store.outbox.queue(push(), [])
    store.outbox.update("p1")
    assert store.outbox.find("p1") == push()


def test_an_unknown_push_is_not_found(store: Store) -> None:
    assert store.outbox.find("none") is None


def test_files_go_only_when_no_waiting_push_needs_them(store: Store) -> None:
    shared, own = photo(), photo()
    parts = [OutboxPart(sha256(data), len(data), 0, PartKind.FILE) for data in (shared, own)]
    store.outbox.queue(push("p1"), parts, [shared, own])
    store.outbox.queue(push("p2"), parts[:1], [shared])
    assert store.outbox.clear() == 0
    store.outbox.update("p1", state=PushState.DONE)
    assert store.outbox.clear() == 1
    assert store.part_path(parts[0]).exists()
    assert not store.part_path(parts[1]).exists()


def test_evidence_is_sent_from_where_it_lies(room: Room) -> None:
    with room.open() as store:
        notes = store.open_restricted(room.notes_key())
        main = store.blobs.put(photo(), "image/jpeg")
        confidential = notes.blobs.put(photo(), "image/jpeg")
        part = OutboxPart(confidential.blob, 1, 2, PartKind.RESTRICTED_BLOB)
        assert store.part_path(OutboxPart(main.blob, 1, 2)).is_file()
        assert store.part_path(part).is_file()
        store.close_restricted()
        with pytest.raises(VaultError, match="VLT-08"):
            store.part_path(part)


def test_receipts_are_kept_once_and_in_order(store: Store) -> None:
    assert store.outbox.last_receipt() is None
    for each in (receipt(7), receipt(3, "answers"), receipt(7)):
        store.outbox.keep_receipt(each)
    assert store.outbox.receipts(ASSESSMENT) == [receipt(3, "answers"), receipt(7)]
    assert store.outbox.receipts("b" * 32) == []
    assert store.outbox.last_receipt() == receipt(7)
