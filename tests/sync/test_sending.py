"""What goes in which order, what survives a restart, and what a person is told meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlmodel import col, select

from bwaudit.assessment.changes import Change, Draft
from bwaudit.foundation.errors import Code
from bwaudit.foundation.jobs import CancelToken
from bwaudit.headoffice.tables import BlobRow, PushRow
from bwaudit.store.outbox import PushState
from bwaudit.sync.backoff import LONGEST
from bwaudit.usecases import answering, evidencing, packing, syncing, unlocking
from bwaudit.usecases.events import Event, OutboxChanged
from bwaudit.wire.manifest import CHANGES, Priority, read_manifest
from bwaudit.wire.problems import MEDIA_TYPE, Problem, ProblemCode
from bwaudit.wire.protocol import NegotiateReply
from bwaudit.wire.receipt import Level, Received, issue_receipt
from support.sync_devices import FINE, Device, arrived, whole
from support.sync_proxy import Fault, FaultProxy, Seen, reply

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment
    from support.laptops import OpenOffice

BUSY = reply("503 Service Unavailable", Retry_After="3")


def blobs_in_order(line: FaultProxy) -> list[str]:
    """Digests in the order in which their bytes began to go."""
    return list(
        dict.fromkeys(seen.path.rsplit("/", 1)[1] for seen in line.seen if seen.method == "PATCH")
    )


def kinds(line: FaultProxy) -> list[str]:
    return [seen.what for seen in line.seen]


def manifests(device: Device, office: OpenOffice, visit: OpenAssessment) -> list[bytes]:
    """The manifests of an assessment's pushes as head office keeps them, oldest first."""
    with office.services.database.read() as session:
        rows = session.exec(
            select(PushRow).where(PushRow.assessment == visit.id).order_by(col(PushRow.id))
        ).all()
    found = [device.workspace.store.outbox.find(row.id) for row in rows]
    return [push.manifest for push in found if push]


def test_answers_go_before_photos_and_small_photos_before_large(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    first, second = enrolled.visit(photos=2), enrolled.visit(photos=1)
    evidencing.add_bytes(first, enrolled.photo(), "fine.jpg", FINE)
    enrolled.press_send()
    for visit in (first, second):
        assert arrived(office.services, visit) == whole(visit)
    priorities = {
        each.sha256: each.priority
        for visit in (first, second)
        for data in manifests(enrolled, office, visit)
        for each in read_manifest(data).manifest.evidence
    }
    sent = blobs_in_order(line)
    order = [priorities.get(digest, 0) for digest in sent]
    assert order == sorted(order)
    assert set(order) == {0, *Priority}
    registered = [n for n, kind in enumerate(kinds(line)) if kind == "PUT /v1/pushes"]
    photos = [
        n
        for n, seen in enumerate(line.seen)
        if seen.method == "PATCH" and seen.path.rsplit("/", 1)[1] in priorities
    ]
    assert registered[1] < photos[0]


def test_answers_are_received_while_photos_are_still_to_go(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=2)
    registered = False

    def ends_after_answers(seen: Seen) -> Fault | None:
        nonlocal registered
        if registered:
            return Fault(request_cut=0.0)
        registered = seen.what == "PUT /v1/pushes"
        return None

    line.decide = ends_after_answers
    told = syncing.send(enrolled.workspace, visit)
    assert (told.level, told.unsent_changes, told.unsent_files) == ("answers", 0, 6)
    assert told.last_receipt_at is not None
    assert not told.all_sent
    assert told.problem is not None
    line.decide = lambda _: None
    assert enrolled.press_send(visit) == 1
    told = syncing.state(visit)
    assert (told.level, told.unsent_files, told.unsent_bytes, told.problem) == (
        "complete",
        0,
        0,
        None,
    )
    assert arrived(office.services, visit) == whole(visit)


@pytest.mark.parametrize("step", [4, 5, 6, 7, 9, 11])
def test_the_outbox_survives_a_restart_in_the_middle(
    step: int, enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=2)
    line.decide = lambda seen: Fault(request_cut=0.5) if seen.number >= step else None
    told = syncing.send(enrolled.workspace, visit)
    assert told.problem is not None
    before = line.bytes_up
    enrolled.restart()
    visit = enrolled.again(visit)
    after_restart = syncing.state(visit)
    assert after_restart.problem is not None
    assert after_restart.problem.code is told.problem.code
    assert (after_restart.unsent_changes, after_restart.unsent_files, after_restart.level) == (
        told.unsent_changes,
        told.unsent_files,
        told.level,
    )
    assert syncing.next_attempt_at(enrolled.workspace) is not None
    line.decide = lambda _: None
    line.forget()
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)
    line_bytes = before + line.bytes_up
    other = enrolled.visit(photos=2)
    line.forget()
    enrolled.press_send(other)
    assert line_bytes <= line.bytes_up * 1.6


def test_only_what_is_new_travels(enrolled: Device, office: OpenOffice, line: FaultProxy) -> None:
    visit = enrolled.visit()
    enrolled.press_send(visit)
    line.forget()
    answering.flag(visit, FINE, on=True)
    told = syncing.state(visit)
    assert (told.unsent_changes, told.unsent_files, told.level) == (1, 0, "complete")
    assert not told.all_sent
    enrolled.press_send(visit)
    assert line.bytes_up < 12_000
    second = read_manifest(manifests(enrolled, office, visit)[1]).manifest
    (since,), (head,) = second.main.since.values(), second.main.heads.values()
    assert (head.seq - since.seq, second.evidence) == (1, ())
    line.forget()
    assert enrolled.press_send(visit) == 1
    assert "PUT /v1/pushes" not in kinds(line)


def test_answers_written_before_the_line_was_up_go_in_one_push(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit()
    line.decide = lambda _: Fault(request_cut=0.0)
    for number in range(4):
        syncing.send(enrolled.workspace, visit)
        answering.describe(visit, FINE, f"text {number}")
        enrolled.clock.move(minutes=6)
    outbox = enrolled.workspace.store.outbox
    assert len(outbox.waiting(visit.id)) == 1
    line.decide = lambda _: None
    enrolled.press_send(visit)
    assert arrived(office.services, visit) == whole(visit)
    assert outbox.waiting(visit.id) == []
    assert outbox.clear() == 0


def test_answers_go_between_photos(enrolled: Device, office: OpenOffice, line: FaultProxy) -> None:
    visit = enrolled.visit(photos=3)
    photos = 0

    def ten_minutes_each(seen: Seen) -> None:
        nonlocal photos
        if seen.method == "PATCH" and "PUT /v1/pushes" in kinds(line):
            photos += 1
            enrolled.clock.move(minutes=10)
            if photos == 2:
                answering.flag(visit, FINE, on=True)

    line.decide = ten_minutes_each
    enrolled.press_send(visit)
    assert arrived(office.services, visit) == whole(visit, pushes=2)
    pushes = [n for n, kind in enumerate(kinds(line)) if kind == "PUT /v1/pushes"]
    last_photo = max(n for n, seen in enumerate(line.seen) if seen.method == "PATCH")
    assert pushes[1] < last_photo


def test_a_timer_waits_and_a_person_does_not(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit, workspace = enrolled.visit(), enrolled.workspace
    line.decide = lambda _: Fault(request_cut=0.0)
    waits = []
    for _ in range(12):
        syncing.send(workspace, by_hand=False)
        at = syncing.next_attempt_at(workspace)
        assert at is not None
        waits.append((at - enrolled.clock.now()).total_seconds())
        enrolled.clock.moment = at
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]
    syncing.send(workspace, by_hand=False)
    line.decide = lambda _: None
    line.forget()
    told = syncing.send(workspace, by_hand=False)
    assert (line.seen, told.all_sent) == ([], False)
    assert syncing.send(workspace, by_hand=True).all_sent
    assert arrived(office.services, visit) == whole(visit)
    assert syncing.next_attempt_at(workspace) is None


def test_retry_after_is_kept_to_even_by_hand(enrolled: Device, line: FaultProxy) -> None:
    visit, workspace = enrolled.visit(), enrolled.workspace
    line.decide = lambda _: Fault(answer=BUSY)
    told = syncing.send(workspace, visit)
    assert told.problem is not None
    assert told.problem.code is Code.SERVER_BUSY
    line.decide = lambda _: None
    line.forget()
    assert syncing.send(workspace, visit).problem is not None
    assert line.seen == []
    enrolled.clock.move(seconds=4)
    assert syncing.send(workspace, visit).all_sent


def test_a_clock_that_is_set_back_does_not_stop_sending(enrolled: Device, line: FaultProxy) -> None:
    visit, workspace = enrolled.visit(), enrolled.workspace
    line.decide = lambda _: Fault(answer=BUSY)
    syncing.send(workspace, visit)
    enrolled.clock.move(days=-400)
    at = syncing.next_attempt_at(workspace)
    assert at is not None
    assert at <= enrolled.clock.now() + LONGEST
    line.decide = lambda _: None
    assert syncing.send(workspace, visit, by_hand=False).all_sent


def test_that_head_office_did_not_answer_is_not_said_any_more_once_it_did(
    enrolled: Device, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=2)
    line.decide = lambda _: Fault(request_cut=0.0)
    assert syncing.send(enrolled.workspace, visit).problem is not None
    line.decide = lambda _: None
    enrolled.clock.move(minutes=6)
    cancel = CancelToken()
    while_sending: list[object] = []

    def stop(_done: int, _total: int) -> None:
        while_sending.append(syncing.state(visit).problem)
        cancel.cancel()

    told = syncing.send(enrolled.workspace, visit, stop, cancel)
    assert not told.all_sent
    assert while_sending[:1] == [None]
    assert told.problem is None
    assert syncing.state(visit).problem is None


def test_stopping_keeps_what_was_sent(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=2)
    cancel = CancelToken()

    def stop(done: int, total: int) -> None:
        if done * 2 > total:
            cancel.cancel()

    told = syncing.send(enrolled.workspace, visit, stop, cancel)
    assert told.problem is None
    assert not told.all_sent
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)


def test_locking_stops_sending_and_nothing_is_lost(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=2)

    def lock_in_between(seen: Seen) -> None:
        if seen.number == 6:
            unlocking.lock(enrolled.workspace)

    line.decide = lock_in_between
    with pytest.raises(Exception, match="Stopped"):
        syncing.send(enrolled.workspace, visit)
    line.decide = lambda _: None
    enrolled.restart()
    visit = enrolled.again(visit)
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)


def test_one_send_at_a_time(enrolled: Device, line: FaultProxy) -> None:
    visit = enrolled.visit(photos=1)
    seen_inside: list[tuple[int, int] | None] = []

    def send_again(seen: Seen) -> None:
        told = syncing.send(enrolled.workspace, visit)
        seen_inside.append(told.sending)

    line.decide = send_again
    before = len(line.seen)
    assert syncing.send(enrolled.workspace, visit).all_sent
    assert len(seen_inside) == len(line.seen) - before
    assert seen_inside[-1] == (1, 1)
    assert syncing.state(visit).sending is None


def test_a_photo_counts_as_sent_when_its_last_file_is_there(
    enrolled: Device, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=3)
    said: list[tuple[int, int]] = []

    def listen(_event: Event) -> None:
        told = syncing.state(visit)
        if told.sending is not None:
            said.append(told.sending)
            assert told.sending[1] in (0, 3)
            assert told.unsent_evidence in (0, 3)

    leave = enrolled.workspace.events.subscribe(listen)
    # Every small picture and every copy for reports travels before the first original.
    last = packing.evidence_files(visit.record)[-1].sha256
    line.decide = lambda seen: Fault(answer=BUSY) if last in seen.path else None
    told = syncing.send(enrolled.workspace, visit)
    assert told.sending is None
    assert told.unsent_evidence == 3, "no receipt covers any of them"
    assert list(dict.fromkeys(said)) == [(0, 0), (0, 3), (1, 3), (2, 3)]

    said.clear()
    line.decide = lambda _: None
    enrolled.clock.move(minutes=6)
    enrolled.workspace.line.forget()
    assert syncing.send(enrolled.workspace, visit).all_sent
    assert said[0] == (2, 3), "what head office has already is not sent again"
    assert said[-1] == (3, 3)
    leave()


def test_screens_are_told(enrolled: Device) -> None:
    visit = enrolled.visit()
    heard: list[Event] = []
    leave = enrolled.workspace.events.subscribe(heard.append)
    steps: list[tuple[int, int]] = []
    syncing.send(enrolled.workspace, visit, lambda done, total: steps.append((done, total)))
    leave()
    assert heard
    assert set(heard) == {OutboxChanged(visit.id)}
    assert steps[-1][0] == steps[-1][1] > 0
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def test_a_refused_push_stops_and_the_others_go_on(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    bad, good = enrolled.visit(), enrolled.visit()
    refusal = reply(
        "413 Content Too Large",
        b'{"title":"That is larger than what is taken here.","status":413,"code":"too-large"}',
        Content_Type="application/problem+json",
        BW_Server=office.services.office.id,
    )
    first_push: list[str] = []

    def refuse_first(seen: Seen) -> Fault | None:
        if seen.what == "PUT /v1/pushes":
            first_push.append(seen.path)
        return Fault(answer=refusal) if first_push[:1] == [seen.path] else None

    line.decide = refuse_first
    told = syncing.send(enrolled.workspace)
    assert told.problem is not None
    assert told.problem.code is Code.REFUSED
    assert told.problem.remedy.endswith("name the reason: too-large.")
    stopped, went = (bad, good) if syncing.state(bad).problem else (good, bad)
    assert arrived(office.services, went) == whole(went)
    assert arrived(office.services, stopped).pushes == 0
    assert syncing.next_attempt_at(enrolled.workspace) is None
    line.forget()
    enrolled.clock.move(minutes=10)
    syncing.send(enrolled.workspace, by_hand=False)
    assert "PUT /v1/pushes" not in kinds(line)
    line.decide = lambda _: None
    assert enrolled.press_send(stopped) == 1
    assert arrived(office.services, stopped) == whole(stopped)


def test_a_damaged_photo_stops_alone(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=2)
    blobs = enrolled.workspace.store.blobs
    bad = visit.record.all_evidence()[0].original
    path = blobs.raw_path(bad.blob)
    good_bytes = path.read_bytes()
    path.write_bytes(good_bytes[:-1] + bytes([good_bytes[-1] ^ 1]))
    told = syncing.send(enrolled.workspace, visit)
    assert (told.level, told.unsent_changes, told.unsent_files) == ("answers", 0, 6)
    assert told.problem is not None
    assert told.problem.code is Code.BLOB_CHANGED
    assert len(arrived(office.services, visit).files) == 5
    path.write_bytes(good_bytes)
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)


def test_a_file_of_the_outbox_that_is_gone_is_made_again(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit()
    line.decide = lambda seen: Fault(answer=BUSY) if seen.number >= 3 else None
    syncing.send(enrolled.workspace, visit)
    outbox = enrolled.workspace.store.outbox
    (push,) = outbox.waiting(visit.id)
    changes = read_manifest(push.manifest).manifest.part(CHANGES)
    assert changes is not None
    outbox.file_path(changes.sha256).unlink()
    line.decide = lambda _: None
    enrolled.clock.move(minutes=6)
    enrolled.press_send(visit)
    assert arrived(office.services, visit) == whole(visit)
    old = outbox.find(push.id)
    assert old is not None
    assert old.state is PushState.REPLACED


def test_a_revoked_device_is_told_at_once(enrolled: Device, office: OpenOffice) -> None:
    visit = enrolled.visit()
    office.services.enrolment.revoke(enrolled.workspace.device.id)
    told = syncing.send(enrolled.workspace, visit)
    assert told.problem is not None
    assert told.problem.code is Code.NOT_AUTHORISED
    assert told.unsent_changes == len(visit.record.fold)
    assert syncing.next_attempt_at(enrolled.workspace) is None


def test_without_a_head_office_everything_waits(device: Device) -> None:
    visit = device.visit()
    told = syncing.send(device.workspace, visit)
    assert told.problem is not None
    assert told.problem.code is Code.NOT_ENROLLED
    assert (told.enrolled, told.unsent_files, told.all_sent) == (False, 3, False)
    assert syncing.next_attempt_at(device.workspace) is None
    assert syncing.enrolment(device.workspace) is None


def problem(code: ProblemCode, office: OpenOffice) -> bytes:
    """A refusal that bears head office's name."""
    told = Problem.of(code)
    return reply(
        f"{told.status} No",
        told.body(),
        Content_Type=MEDIA_TYPE,
        BW_Server=office.services.office.id,
    )


def test_a_push_that_begins_too_late_is_made_anew(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit()
    refused: list[str] = []

    def refuse_once(seen: Seen) -> Fault | None:
        if seen.what != "PUT /v1/pushes" or refused:
            return None
        refused.append(seen.path)
        return Fault(answer=problem(ProblemCode.CHANGES_MISSING, office))

    line.decide = refuse_once
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)
    pushes = {seen.path for seen in line.seen if seen.what == "PUT /v1/pushes"}
    assert len(pushes) == 2


def test_a_photo_head_office_does_not_take_stops_alone(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=2)
    bad = visit.record.all_evidence()[0].original.blob
    line.decide = lambda seen: (
        Fault(answer=problem(ProblemCode.LENGTH_DIFFERS, office)) if bad in seen.path else None
    )
    told = syncing.send(enrolled.workspace, visit)
    assert (told.level, told.unsent_changes, told.unsent_files) == ("answers", 0, 6)
    assert told.problem is not None
    assert told.problem.code is Code.REFUSED
    assert len(arrived(office.services, visit).files) == 5
    assert syncing.next_attempt_at(enrolled.workspace) is None
    line.decide = lambda _: None
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)


@pytest.mark.parametrize("level", [Level.ANSWERS, Level.COMPLETE])
def test_a_receipt_at_the_end_that_is_not_complete_or_not_right_is_not_enough(
    level: Level, enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit, outbox = enrolled.visit(), enrolled.workspace.store.outbox
    home = office.services.office

    def answer_the_second(seen: Seen) -> Fault | None:
        if kinds(line).count("PUT /v1/pushes") != 2:
            return None
        (push,) = outbox.waiting(visit.id)
        received = Received.of(read_manifest(push.manifest), level, 0)
        _, envelope = issue_receipt(home.receipt, home.id, received, office.clock.now(), None)
        answer = reply("200 OK", envelope.to_json(), BW_Server=home.id)
        return Fault(answer=answer)

    line.decide = answer_the_second
    told = syncing.send(enrolled.workspace, visit)
    assert (told.level, told.unsent_files, told.all_sent) == ("answers", 3, False)
    assert told.problem is not None
    assert syncing.next_attempt_at(enrolled.workspace) is not None
    line.decide = lambda _: None
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)


def test_a_push_refused_at_the_end_stops(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit()

    def refuse_the_second(seen: Seen) -> Fault | None:
        if kinds(line).count("PUT /v1/pushes") == 2:
            return Fault(answer=problem(ProblemCode.PUSH_DIFFERS, office))
        return None

    line.decide = refuse_the_second
    told = syncing.send(enrolled.workspace, visit)
    assert told.problem is not None
    assert (told.problem.code, told.level) == (Code.REFUSED, "answers")
    line.decide = lambda _: None
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)


def test_a_head_office_that_contradicts_itself_is_left_alone(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send(visit)
    said = NegotiateReply(
        main={}, confidential={}, missing=(), log="unknown", server_time=office.clock.now()
    )
    answer = reply("200 OK", said.model_dump_json().encode(), BW_Server=office.services.office.id)
    line.decide = lambda seen: Fault(answer=answer) if "negotiate" in seen.path else None
    told = syncing.send(enrolled.workspace)
    assert told.problem is not None
    assert told.problem.code is Code.REPLY_NOT_UNDERSTOOD
    line.decide = lambda _: None
    enrolled.clock.move(minutes=6)
    assert enrolled.press_send() == 1
    assert arrived(office.services, visit) == whole(visit)


def test_more_photos_than_one_push_may_name_go_with_the_next(
    enrolled: Device, office: OpenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "MOST_BLOBS", 4)
    visit = enrolled.visit(photos=3)
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit, pushes=3)


def test_parts_head_office_lost_are_sent_again(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=0)
    lost: list[str] = []

    def lose_one(seen: Seen) -> None:
        if seen.what == "PUT /v1/pushes" and not lost:
            (push,) = enrolled.workspace.store.outbox.waiting(visit.id)
            part = read_manifest(push.manifest).manifest.part(CHANGES)
            assert part is not None
            lost.append(part.sha256)
            (office.folder / "blobs" / part.sha256[:2] / part.sha256).unlink()
            with office.services.database.write() as session:
                session.delete(session.get_one(BlobRow, part.sha256))

    line.decide = lose_one
    assert enrolled.press_send(visit) == 1
    assert blobs_in_order(line).count(lost[0]) == 1
    assert arrived(office.services, visit) == whole(visit)


def test_a_chain_that_does_not_fit_together_does_not_keep_the_others_back(
    enrolled: Device, office: OpenOffice
) -> None:
    forked, good = enrolled.visit(photos=0), enrolled.visit(photos=0)
    journal = enrolled.workspace.store.journal
    first, second = journal.changes(forked.id)[:2]
    other = Change.write(
        Draft(second.entity, second.entity_id, second.field, "something else"),
        stream=forked.id,
        device=second.device,
        seq=second.seq,
        prev=first.digest,
        at=second.at,
        actor=second.actor,
        parents=(),
    )
    assert len(journal.receive([other]).forks) == 1
    told = syncing.send(enrolled.workspace)
    assert told.problem is not None
    assert told.problem.code is Code.CHAIN_BROKEN
    assert not told.all_sent
    assert arrived(office.services, good) == whole(good)
    assert arrived(office.services, forked).pushes == 0
