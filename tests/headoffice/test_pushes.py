"""Pushes: taken in exactly once, with a receipt that is true."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.ids import new_id
from bwaudit.headoffice import receiptlog
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.serving import running
from bwaudit.wire import protocol
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.manifest import BundleKind, ReceiptRef
from bwaudit.wire.problems import Problem, ProblemCode
from bwaudit.wire.receipt import LOG_START, Level, Receipt, read_receipt
from support.clocks import SetClock
from support.laptops import Laptop, OpenOffice, problem
from support.offices import Visit, assembled

if TYPE_CHECKING:
    from pathlib import Path

TABLES = (
    "devicerow",
    "pushrow",
    "pushfilerow",
    "changerow",
    "confidentialrow",
    "receiptrow",
    "blobrow",
    "uploadrow",
    "summaryrow",
)


def rows(office: OpenOffice, sql: str, *values: object) -> list[tuple[object, ...]]:
    with sqlite3.connect(office.folder / "headoffice.db") as database:
        found = database.execute(sql, values).fetchall()
    database.close()
    return found


def everything(office: OpenOffice) -> dict[str, list[tuple[object, ...]]]:
    """All that is stored but tokens."""
    return {table: sorted(rows(office, f"SELECT * FROM {table}"), key=repr) for table in TABLES}


def log(office: OpenOffice) -> list[Receipt]:
    trust = office.services.office.trust
    found = rows(office, 'SELECT envelope FROM receiptrow ORDER BY "index"')
    return [read_receipt(Envelope.from_json(str(text).encode()), trust) for (text,) in found]


def negotiate(laptop: Laptop, **about: object) -> protocol.NegotiateReply:
    reply = laptop.ask("POST", protocol.NEGOTIATE, json.dumps(about).encode())
    assert reply.status_code == 200, reply.text
    return protocol.NegotiateReply.model_validate_json(reply.content)


def test_answers_are_received_before_the_photos(laptop: Laptop) -> None:
    visit = laptop.visit()
    made, reply = laptop.push(visit)
    assert reply.status_code == 201
    receipt = laptop.receipt(made, reply)
    assert receipt.received.level is Level.ANSWERS
    assert (receipt.received.files, receipt.received.files_received) == (3, 0)
    assert receipt.received.main == {laptop.id: visit.main.head()}
    assert receipt.received.confidential == {laptop.id: visit.confidential.head()}

    laptop.upload_evidence(visit)
    later = laptop.ask("GET", protocol.receipt_path(made.manifest.bundle))
    complete = laptop.receipt(made, later)
    assert complete.received.level is Level.COMPLETE
    assert complete.received.files_received == 3
    assert complete.index > receipt.index


def test_with_every_file_there_the_first_receipt_is_complete(laptop: Laptop) -> None:
    visit = laptop.visit()
    laptop.upload_evidence(visit)
    made, reply = laptop.push(visit)
    assert laptop.receipt(made, reply).received.level is Level.COMPLETE


def test_a_visit_without_photos_is_complete_at_once(laptop: Laptop) -> None:
    made, reply = laptop.push(Visit(laptop.keys).fill(files=0, notes=0))
    assert laptop.receipt(made, reply).received.level is Level.COMPLETE


def test_the_same_push_again_gets_the_same_receipt(office: OpenOffice, laptop: Laptop) -> None:
    made, first = laptop.push(laptop.visit())
    before = everything(office)
    again = laptop.register(made)
    assert again.status_code == 200
    assert again.content == first.content
    assert everything(office) == before


def test_every_request_of_a_visit_twice_leaves_the_same_state(
    office: OpenOffice, laptop: Laptop
) -> None:
    visit = laptop.visit()
    made, _ = laptop.push(visit)
    laptop.upload_evidence(visit)
    before = everything(office)
    laptop.upload_parts(made)
    laptop.upload_evidence(visit)
    laptop.register(made)
    laptop.log_in()
    laptop.ask("GET", protocol.receipt_path(made.manifest.bundle))
    negotiate(laptop, assessment=visit.id)
    assert everything(office) == before


def test_the_same_id_for_something_else_is_refused(laptop: Laptop) -> None:
    made, _ = laptop.push(laptop.visit())
    _, other = laptop.push(laptop.visit(), bundle=made.manifest.bundle)
    assert problem(other) is ProblemCode.PUSH_DIFFERS


def test_a_push_under_an_id_its_manifest_does_not_name_is_refused(laptop: Laptop) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    laptop.upload_parts(made)
    asked = json.dumps({"manifest": made.signed.digest, "size": 1}).encode()
    reply = laptop.ask("PUT", protocol.push_path(new_id()), asked)
    assert problem(reply) is ProblemCode.PUSH_DIFFERS


def test_missing_parts_are_named(office: OpenOffice, laptop: Laptop) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    before = everything(office)
    reply = laptop.register(made)
    assert problem(reply) is ProblemCode.PARTS_MISSING
    assert Problem.model_validate_json(reply.content).missing == (made.signed.digest,)
    laptop.upload(made.signed.data)
    reply = laptop.register(made)
    assert set(Problem.model_validate_json(reply.content).missing) == {
        made.manifest.sizes()[name][1] for name in ("changes.age", "confidential.age")
    }
    assert everything(office)["pushrow"] == before["pushrow"]


def test_the_changes_are_stored_as_they_were_written(office: OpenOffice, laptop: Laptop) -> None:
    visit = laptop.visit()
    laptop.push(visit)
    stored = rows(
        office,
        "SELECT seq, digest, body, salt, value FROM changerow WHERE stream=? ORDER BY seq",
        visit.id,
    )
    assert stored == [
        (change.seq, change.digest, change.body.decode(), change.salt, change.value)
        for change in visit.main.changes
    ]


def test_a_change_whose_value_was_erased_keeps_its_place(
    office: OpenOffice, laptop: Laptop
) -> None:
    visit = laptop.visit()
    visit.main.changes[2] = replace(visit.main.changes[2], value=None, salt=None)
    _, reply = laptop.push(visit)
    assert reply.status_code == 201
    assert rows(office, "SELECT value FROM changerow WHERE stream=? AND seq=3", visit.id) == [
        (None,)
    ]


def test_only_new_changes_need_to_be_sent(office: OpenOffice, laptop: Laptop) -> None:
    visit = laptop.visit()
    laptop.push(visit)
    since = {laptop.id: visit.main.head()}
    closed = {laptop.id: visit.confidential.head()}
    visit.main.write("answer", "q77", "judgement", "non_compliant")
    visit.confidential.write("note", "n77", "text", "more")
    made, reply = laptop.push(visit, since=since, confidential_since=closed)
    assert reply.status_code == 201
    assert laptop.receipt(made, reply).received.main == {laptop.id: visit.main.head()}
    assert rows(office, "SELECT count(*) FROM changerow WHERE stream=?", visit.id) == [
        (len(visit.main.changes),)
    ]


def test_changes_sent_again_are_stored_once(office: OpenOffice, laptop: Laptop) -> None:
    visit = laptop.visit()
    laptop.push(visit)
    visit.main.write("answer", "q78", "judgement", "compliant")
    _, reply = laptop.push(visit)
    assert reply.status_code == 201
    assert rows(office, "SELECT count(*) FROM changerow WHERE stream=?", visit.id) == [
        (len(visit.main.changes),)
    ]


def test_a_push_that_begins_too_late_is_told_what_is_here(laptop: Laptop) -> None:
    visit = laptop.visit()
    since = {laptop.id: visit.main.head()}
    visit.main.write("answer", "q79", "judgement", "compliant")
    _, reply = laptop.push(visit, since=since)
    assert problem(reply) is ProblemCode.CHANGES_MISSING
    told = Problem.model_validate_json(reply.content)
    assert (told.known, told.known_confidential) == ({}, {})
    _, whole = laptop.push(visit)
    assert whole.status_code == 201


def test_confidential_changes_that_begin_too_late_are_asked_for(laptop: Laptop) -> None:
    visit = laptop.visit()
    closed = {laptop.id: visit.confidential.head()}
    visit.confidential.write("note", "n2", "text", "more")
    _, reply = laptop.push(visit, confidential_since=closed)
    assert problem(reply) is ProblemCode.CHANGES_MISSING


def test_two_laptops_of_one_visit_meet_at_head_office(office: OpenOffice, laptop: Laptop) -> None:
    visit = laptop.visit()
    laptop.push(visit)
    with Laptop(office.address) as partner:
        partner.join(office)
        own = Visit(partner.keys, visit.id).fill(answers=2, notes=0, files=0)
        merged = [*visit.main.changes, *own.main.changes]
        made, reply = partner.push(own, changes=merged)
        assert reply.status_code == 201
        received = partner.receipt(made, reply).received
        assert received.main == {laptop.id: visit.main.head(), partner.id: own.main.head()}
    heads = negotiate(laptop, assessment=visit.id).main
    assert set(heads) == {laptop.id, partner.id}


def test_the_confidential_part_is_kept_closed(
    office: OpenOffice, laptop: Laptop, tmp_path: Path
) -> None:
    made, _ = laptop.push(laptop.visit())
    part = made.manifest.part("confidential.age")
    assert part is not None
    stored = office.folder / "blobs" / part.sha256[:2] / part.sha256
    for key, opens in (("ingest.txt", False), ("confidential.txt", True)):
        tried = subprocess.run(
            ["age", "-d", "-i", str(office.folder / "keys" / key), str(stored)],
            capture_output=True,
            check=False,
        )
        assert (tried.returncode == 0) is opens
    for path in office.folder.rglob("*"):
        if path.is_file() and path.parent.name != "keys":
            assert b"what a worker said" not in path.read_bytes()


def test_the_server_runs_without_the_keys_meant_to_be_moved_away(own_office: OpenOffice) -> None:
    for name in ("root.txt", "confidential.txt"):
        (own_office.folder / "keys" / name).unlink()
    with Laptop(own_office.address) as laptop:
        laptop.join(own_office)
        _, reply = laptop.push(laptop.visit())
        assert reply.status_code == 201


def test_negotiation_says_what_is_missing_and_where_to_go_on(laptop: Laptop) -> None:
    visit = laptop.visit()
    first, second, third = visit.files.items()
    laptop.upload(first[1])
    laptop.begin(second[0], len(second[1]))
    laptop.append(second[0], 0, second[1][:100])
    wanted = [{"sha256": digest, "size": len(data)} for digest, data in (third, second, first)]
    reply = negotiate(laptop, assessment=visit.id, blobs=wanted)
    assert [(each.sha256, each.offset) for each in reply.missing] == [
        (third[0], 0),
        (second[0], 100),
    ]
    assert (reply.main, reply.confidential, reply.log) == ({}, {}, "none")
    assert reply.limits.piece == protocol.MOST_PIECE
    assert reply.limits.uploads_at_once == 2


def test_negotiation_takes_as_many_files_as_a_bundle_can_have(laptop: Laptop) -> None:
    wanted = [{"sha256": f"{number:064x}", "size": 1} for number in range(5000)]
    assert len(negotiate(laptop, assessment="a1", blobs=wanted).missing) == 5000


def test_a_laptop_notices_a_head_office_restored_from_an_older_copy(laptop: Laptop) -> None:
    made, reply = laptop.push(laptop.visit())
    place = laptop.receipt(made, reply).ref

    def heard(ref: ReceiptRef) -> str:
        return negotiate(laptop, assessment="a1", last_receipt=ref.plain()).log

    assert heard(place) == "known"
    assert heard(ReceiptRef(index=place.index, head="0" * 64)) == "unknown"
    assert heard(ReceiptRef(index=place.index + 1000, head=place.head)) == "unknown"


def test_every_receipt_holds_the_digest_of_the_one_before(
    office: OpenOffice, laptop: Laptop
) -> None:
    for _ in range(3):
        laptop.push(laptop.visit())
    receipts = log(office)
    assert [each.index for each in receipts] == list(range(1, len(receipts) + 1))
    assert [each.before for each in receipts] == [LOG_START, *(e.head for e in receipts[:-1])]


def test_what_was_received_cannot_be_changed_or_deleted(office: OpenOffice, laptop: Laptop) -> None:
    laptop.push(laptop.visit())
    for table, field in (("changerow", "value"), ("receiptrow", "envelope")):
        for statement in (f"UPDATE {table} SET {field}=''", f"DELETE FROM {table}"):
            with pytest.raises(sqlite3.IntegrityError, match="is kept"):
                rows(office, statement)


def test_receipts_come_in_pages_and_only_to_their_device(
    office: OpenOffice, laptop: Laptop
) -> None:
    made = [laptop.push(laptop.visit())[0] for _ in range(2)]

    def after(index: int, by: Laptop = laptop) -> protocol.ReceiptsReply:
        reply = by.ask("GET", f"{protocol.RECEIPTS}?after={index}")
        return protocol.ReceiptsReply.model_validate_json(reply.content)

    assert laptop.trust is not None
    found = [read_receipt(Envelope.from_plain(e), laptop.trust) for e in after(0).receipts]
    assert [each.received.push for each in found] == [m.manifest.bundle for m in made]
    assert after(found[0].index).receipts == after(0).receipts[1:]
    assert after(found[1].index) == protocol.ReceiptsReply(receipts=())
    assert laptop.ask("GET", f"{protocol.RECEIPTS}?after=-1").status_code == 400
    with Laptop(office.address) as other:
        other.join(office)
        assert after(0, other).receipts == ()
        reply = other.ask("GET", protocol.receipt_path(made[0].manifest.bundle))
        assert problem(reply) is ProblemCode.NOT_THERE


def test_a_page_of_receipts_says_when_there_are_more(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiptlog, "PAGE", 2)
    for _ in range(3):
        laptop.push(Visit(laptop.keys).fill(answers=0, notes=0, files=0))
    first = protocol.ReceiptsReply.model_validate_json(laptop.ask("GET", protocol.RECEIPTS).content)
    assert (len(first.receipts), first.more) == (2, True)


def test_one_push_sent_twenty_times_at_once_is_taken_in_once(
    office: OpenOffice, laptop: Laptop
) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    laptop.upload_parts(made)
    with ThreadPoolExecutor(20) as pool:
        replies = list(pool.map(lambda _: laptop.register(made), range(20)))
    assert sorted(reply.status_code for reply in replies) == [200] * 19 + [201]
    assert len({reply.content for reply in replies}) == 1
    assert rows(office, "SELECT count(*) FROM receiptrow WHERE push=?", made.manifest.bundle) == [
        (1,)
    ]


def test_twenty_pushes_at_once_are_each_taken_in_once(office: OpenOffice) -> None:
    before = len(log(office))

    def work(_: int) -> tuple[int, int]:
        with Laptop(office.address) as each:
            each.join(office)
            made, reply = each.push(each.visit())
            again = each.register(made)
            return reply.status_code, again.status_code

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(work, range(20))) == [(201, 200)] * 20
    receipts = log(office)[before:]
    assert len(receipts) == 20
    assert [later.before for later in receipts[1:]] == [each.head for each in receipts[:-1]]


def test_the_last_file_completes_every_push_that_waits_for_it(laptop: Laptop) -> None:
    visit = laptop.visit()
    made, _ = laptop.push(visit)
    visit.main.write("answer", "q80", "judgement", "compliant")
    second, _ = laptop.push(visit)
    laptop.upload_evidence(visit)
    for each in (made, second):
        reply = laptop.ask("GET", protocol.receipt_path(each.manifest.bundle))
        assert laptop.receipt(each, reply).received.level is Level.COMPLETE


def test_a_push_completes_after_a_stop_between_the_file_and_its_receipt(
    office: OpenOffice, laptop: Laptop
) -> None:
    """As if the server had died right after it stored the last file."""
    visit = Visit(laptop.keys).fill(files=0)
    content = os.urandom(100)
    digest = visit.add_file(content)
    made, _ = laptop.push(visit)
    path = office.folder / "blobs" / digest[:2] / digest
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    stored_at = "2026-05-14T04:42:00.000000Z"
    rows(office, "INSERT INTO blobrow VALUES (?, ?, ?)", digest, 100, stored_at)
    reply = laptop.ask("GET", protocol.receipt_path(made.manifest.bundle))
    assert laptop.receipt(made, reply).received.level is Level.COMPLETE


def test_odd_push_requests_are_not_understood(laptop: Laptop) -> None:
    for body in (b"", b"{}", b'{"manifest":"x","size":1}', b"<html>"):
        reply = laptop.ask("PUT", protocol.push_path("p1"), body)
        assert problem(reply) is ProblemCode.NOT_UNDERSTOOD
    assert problem(laptop.ask("PUT", protocol.push_path("p1"), b" " * 5000)) is (
        ProblemCode.TOO_LARGE
    )
    assert laptop.ask("PUT", "/v1/pushes/" + "p" * 65, b"{}").status_code == 400
    assert problem(laptop.ask("POST", protocol.NEGOTIATE, b"{}")) is ProblemCode.NOT_UNDERSTOOD


def test_every_write_is_on_the_disk_before_it_is_told(office: OpenOffice) -> None:
    beside = OfficeDatabase(office.folder / "headoffice.db")
    with beside.read() as session:
        mode = session.connection().exec_driver_sql("PRAGMA journal_mode").scalar_one()
        level = session.connection().exec_driver_sql("PRAGMA synchronous").scalar_one()
    beside.close()
    assert (mode, level) == ("wal", 2)


def test_everything_received_is_there_after_a_restart(tmp_path: Path) -> None:
    clock = SetClock()
    made = create_office(tmp_path / "office", "Dhaka office", clock)
    with running(made.office.folder, clock) as first:
        office = OpenOffice(first, made.staff_token, clock)
        with Laptop(first.address) as laptop:
            laptop.join(office)
            visit = laptop.visit()
            push, reply = laptop.push(visit)
            digest, content = next(iter(visit.files.items()))
            laptop.begin(digest, len(content))
            laptop.append(digest, 0, content[:1000])
            before = everything(office)
    with running(made.office.folder, clock) as second:
        again = OpenOffice(second, made.staff_token, clock)
        assert everything(again) == before
        with Laptop(second.address, laptop.keys) as same:
            same.trust, same.token = laptop.trust, laptop.token
            assert same.state(digest).headers[protocol.UPLOAD_OFFSET] == "1000"
            assert same.register(push).content == reply.content
