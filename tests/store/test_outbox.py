"""The outbox: what waits is durable, in order, and removed only when head office has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bwaudit.foundation.hashing import sha256
from bwaudit.store.outbox import KeptReceipt, Push, PushState
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
        store.outbox.queue(push(), [changes])
    with room.open() as store:
        assert store.outbox.due(NOON) == [push()]
        assert store.outbox.file_path(sha256(changes)).read_bytes() == changes


def test_what_is_not_due_yet_waits(store: Store) -> None:
    store.outbox.queue(push("later", 1))
    store.outbox.queue(push("first", 0))
    store.outbox.update("later", attempts=3, next_attempt_at=NOON + timedelta(minutes=5))
    assert [each.id for each in store.outbox.due(NOON)] == ["first"]
    assert [each.id for each in store.outbox.due(NOON + timedelta(minutes=5))] == ["first", "later"]
    found = store.outbox.find("later")
    assert found is not None
    assert (found.attempts, found.next_attempt_at) == (3, NOON + timedelta(minutes=5))


def test_a_stopped_push_waits_for_a_person(store: Store) -> None:
    store.outbox.queue(push())
    store.outbox.queue(push("other", assessment="b" * 32))
    store.outbox.update("p1", state=PushState.STOPPED, problem="SYN-04")
    assert [each.id for each in store.outbox.due(NOON)] == ["other"]
    assert [each.id for each in store.outbox.waiting()] == ["other", "p1"]
    assert [each.problem for each in store.outbox.waiting(ASSESSMENT)] == ["SYN-04"]


def test_a_received_push_keeps_its_receipt(store: Store) -> None:
    store.outbox.queue(push())
    store.outbox.update("p1", state=PushState.DONE, level="complete", receipt=b"signed")
    found = store.outbox.find("p1")
    assert found is not None
    assert (found.state, found.level, found.receipt) == (PushState.DONE, "complete", b"signed")
    assert store.outbox.waiting() == []


def test_an_update_of_nothing_changes_nothing(store: Store) -> None:
    store.outbox.queue(push())
    store.outbox.update("p1")
    assert store.outbox.find("p1") == push()


def test_an_unknown_push_is_not_found(store: Store) -> None:
    assert store.outbox.find("none") is None


def test_files_go_only_when_no_waiting_push_needs_them(store: Store) -> None:
    shared, own = photo(), photo()
    kept, gone = (store.outbox.file_path(sha256(each)) for each in (shared, own))
    store.outbox.queue(push("p1"), [shared, own])
    store.outbox.queue(push("p1"), [own])  # once more changes nothing
    store.outbox.queue(push("p2"), [shared])
    assert store.outbox.clear() == 0
    store.outbox.update("p1", state=PushState.DONE)
    assert store.outbox.clear() == 1
    assert kept.exists()
    assert not gone.exists()


def test_receipts_are_kept_once_and_in_order(store: Store) -> None:
    assert store.outbox.last_receipt() is None
    for each in (receipt(7), receipt(3, "answers"), receipt(7)):
        store.outbox.keep_receipt(each)
    assert store.outbox.receipts(ASSESSMENT) == [receipt(3, "answers"), receipt(7)]
    assert store.outbox.receipts("b" * 32) == []
    assert store.outbox.last_receipt() == receipt(7)
