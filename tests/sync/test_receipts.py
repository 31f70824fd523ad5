"""Received is said only on a receipt that verifies; and a head office that lost it is sent it all
again."""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import main_stream
from bwaudit.foundation.errors import Code
from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.serving import running
from bwaudit.headoffice.tables import DeviceRow
from bwaudit.usecases import answering, evidencing, syncing
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.keys import SigningKey
from bwaudit.wire.manifest import read_manifest
from bwaudit.wire.receipt import RECEIPT_TYPE, Level, Received, issue_receipt
from bwaudit.wire.verify import verify_file
from support.laptops import OpenOffice
from support.sync_devices import FINE, Device, arrived, whole
from support.sync_proxy import Fault, FaultProxy, Seen, reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bwaudit.wire.manifest import SignedManifest
    from support.clocks import SetClock


def issued(office: OpenOffice, received: Received, key: SigningKey | None = None) -> Envelope:
    home = office.services.office
    return issue_receipt(key or home.receipt, home.id, received, office.clock.now(), None)[1]


def of_another_key(office: OpenOffice, push: SignedManifest) -> Envelope:
    files = len(push.manifest.evidence)
    return issued(office, Received.of(push, Level.COMPLETE, files), SigningKey.generate())


def of_another_push(office: OpenOffice, push: SignedManifest) -> Envelope:
    received = Received.of(push, Level.COMPLETE, len(push.manifest.evidence))
    return issued(office, received.model_copy(update={"manifest": "0" * 64}))


def of_more_than_was_sent(office: OpenOffice, push: SignedManifest) -> Envelope:
    received = Received.of(push, Level.COMPLETE, len(push.manifest.evidence))
    heads = {
        device: head.model_copy(update={"seq": head.seq + 5})
        for device, head in received.main.items()
    }
    return issued(office, received.model_copy(update={"main": heads}))


def complete_without_its_files(office: OpenOffice, push: SignedManifest) -> Envelope:
    return issued(office, Received.of(push, Level.COMPLETE, 0))


def of_another_type(office: OpenOffice, push: SignedManifest) -> Envelope:
    real = issued(office, Received.of(push, Level.COMPLETE, len(push.manifest.evidence)))
    return sign(RECEIPT_TYPE + "x", real.payload, office.services.office.receipt)


@pytest.mark.parametrize(
    "forge",
    [
        of_another_key,
        of_another_push,
        of_more_than_was_sent,
        complete_without_its_files,
        of_another_type,
    ],
)
def test_a_receipt_that_does_not_verify_proves_nothing(
    forge: Callable[[OpenOffice, SignedManifest], Envelope],
    enrolled: Device,
    office: OpenOffice,
    line: FaultProxy,
) -> None:
    visit = enrolled.visit()
    outbox = enrolled.workspace.store.outbox

    def answer_instead(seen: Seen) -> Fault | None:
        if seen.what != "PUT /v1/pushes":
            return None
        (push,) = outbox.waiting(visit.id)
        body = forge(office, read_manifest(push.manifest)).to_json()
        name = office.services.office.id
        return Fault(
            answer=reply("201 Created", body, Content_Type="application/json", BW_Server=name)
        )

    line.decide = answer_instead
    told = syncing.send(enrolled.workspace, visit)
    assert told.problem is not None
    assert told.problem.code is Code.RECEIPT_WRONG
    assert (told.level, told.last_receipt_at, told.all_sent) == ("", None, False)
    assert told.unsent_changes == len(visit.record.fold)
    assert outbox.receipts(visit.id) == []
    line.decide = lambda _: None
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)
    assert len({receipt.push for receipt in outbox.receipts(visit.id)}) == 1


def test_a_receipt_kept_here_is_checked_again_before_it_counts(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send(visit)
    outbox = enrolled.workspace.store.outbox
    answering.flag(visit, FINE, on=True)
    (kept,) = outbox.receipts(visit.id)
    raw = json.loads(kept.envelope)
    raw["signatures"][0]["sig"] = raw["signatures"][0]["sig"][::-1].replace("=", "") + "=="
    outbox.keep_receipt(
        replace(kept, envelope=json.dumps(raw).encode(), log_index=kept.log_index + 1)
    )
    enrolled.restart()
    told = syncing.state(enrolled.again(visit))
    assert told.unsent_changes == len(visit.record.fold)
    assert told.last_receipt_at is None


def test_a_saved_receipt_says_what_head_office_holds_in_all_after_a_small_later_send(
    enrolled: Device, tmp_path: Path
) -> None:
    visit = enrolled.visit(photos=2)
    enrolled.press_send(visit)
    evidencing.add_bytes(visit, enrolled.photo(), "later.jpg", FINE)
    enrolled.press_send(visit)
    data = syncing.saved_receipt(visit)
    assert data is not None
    path = tmp_path / "receipt.json"
    path.write_bytes(data)
    link = enrolled.workspace.line.link(enrolled.workspace.store)
    assert link is not None
    found = verify_file(path, link.trust)
    assert "received everything, 9 evidence files included" in found.sentence
    facts = dict(found.facts)
    assert facts["Evidence files"] == "9 of 9"
    changes = enrolled.workspace.store.journal.changes(main_stream(visit.id))
    assert facts["Changes"] == str(len(changes))


def test_what_is_set_aside_is_not_called_received(enrolled: Device, office: OpenOffice) -> None:
    visit = enrolled.visit(photos=0)
    device = enrolled.workspace.device.id
    # The certificate on the push has run out, by head office's clock; the device may still talk.
    office.clock.move(days=401)
    with office.services.database.write() as session:
        row = session.get_one(DeviceRow, device)
        row.not_after = office.clock.now().replace(year=2030)
        session.add(row)
    try:
        told = syncing.send(enrolled.workspace, visit)
        assert (told.level, told.all_sent, told.last_receipt_at) == ("held", False, None)
        assert told.problem is not None
        assert told.problem.remedy.endswith("name the reason: certificate-expired.")
        assert told.unsent_changes == len(visit.record.fold)
        assert arrived(office.services, visit).changes == frozenset()
        syncing.enrol(
            enrolled.workspace, office.address, office.new_code()
        )  # a new certificate, from head office's now on
        assert enrolled.press_send(visit) == 1
        assert arrived(office.services, visit).levels == {"held", "complete"}
        assert arrived(office.services, visit).changes == whole(visit).changes
    finally:
        office.clock.move(days=-401)


class Copies:
    """A head office on a folder that can be put back to an older copy of itself."""

    def __init__(self, folder: Path, clock: SetClock, line: FaultProxy) -> None:
        self._folder = folder / "office"
        self._copy = folder / "copy"
        self._clock = clock
        self._line = line
        create_office(self._folder, "Dhaka office", clock)

    @contextmanager
    def serving(self) -> Iterator[OpenOffice]:
        with running(self._folder, self._clock) as office:
            self._line.target_is(office.address)
            yield OpenOffice(office, "", self._clock)

    def keep(self) -> None:
        shutil.copytree(self._folder, self._copy)

    def put_back(self) -> None:
        shutil.rmtree(self._folder)
        shutil.copytree(self._copy, self._folder)


def test_a_head_office_put_back_to_an_older_copy_gets_everything_again(
    device: Device, tmp_path: Path
) -> None:
    first, second = device.visit(), device.visit(photos=2)
    with FaultProxy("http://127.0.0.1:1") as line:
        copies = Copies(tmp_path, device.clock, line)
        with copies.serving() as office:
            syncing.enrol(device.workspace, line.address, office.new_code())
            device.press_send(first)
        copies.keep()
        with copies.serving() as office:
            answering.flag(first, FINE, on=True)
            device.press_send()
            assert arrived(office.services, second) == whole(second)
        copies.put_back()
        with copies.serving() as office:
            assert arrived(office.services, second).changes == frozenset()
            assert syncing.state(second).all_sent
            assert syncing.send(device.workspace).all_sent
            assert arrived(office.services, first) == whole(first, pushes=2)
            assert arrived(office.services, second) == whole(second)
            line.forget()
            assert device.press_send() == 1
            assert "PUT /v1/pushes" not in [seen.what for seen in line.seen]


def test_a_push_waiting_for_photos_when_head_office_is_put_back_is_made_anew(
    device: Device, tmp_path: Path
) -> None:
    visit = device.visit(photos=2)

    def ends_after_answers(seen: Seen) -> Fault | None:
        registered = "PUT /v1/pushes" in [each.what for each in line.seen[: seen.number]]
        return Fault(request_cut=0.0) if registered else None

    with FaultProxy("http://127.0.0.1:1") as line:
        copies = Copies(tmp_path, device.clock, line)
        with copies.serving() as office:
            syncing.enrol(device.workspace, line.address, office.new_code())
        copies.keep()
        with copies.serving():
            line.decide = ends_after_answers
            assert syncing.send(device.workspace).level == "answers"
            line.decide = lambda _: None
        copies.put_back()
        with copies.serving() as office:
            assert device.press_send() == 1
            assert arrived(office.services, visit) == whole(visit)
