"""Enrolling, what a person is told about sending, and notes that only reviewers can open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bwaudit.assessment.changes import Change, restricted_stream
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import BundleError, Code, StoreError, SyncError, VaultError
from bwaudit.foundation.jobs import CancelToken
from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.serving import running
from bwaudit.store import tables
from bwaudit.usecases import answering, bundling, evidencing, noting, syncing, unlocking
from bwaudit.wire.enrolment import EnrolmentCode
from bwaudit.wire.keys import OfficeKeys, SealingKey
from bwaudit.wire.manifest import CHANGES, CONFIDENTIAL, read_manifest
from bwaudit.wire.protocol import EnrolReply
from bwaudit.wire.seal import unseal
from support.clocks import SetClock
from support.laptops import OpenOffice
from support.offices import OfficeKit
from support.sync_devices import FINDING, FINE, Device, arrived, whole
from support.sync_proxy import Fault, FaultProxy, reply
from support.visits import PIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit.wire.manifest import Manifest

SAID = "the worker at line four told us about the locked gate"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOffice]:
    clock = SetClock()
    made = create_office(tmp_path_factory.mktemp("office") / "office", "Dhaka office", clock)
    with running(made.office.folder, clock) as answering_office:
        yield OpenOffice(answering_office, made.staff_token, clock)


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path / "device")
    yield device
    device.close()


@pytest.fixture
def enrolled(device: Device, office: OpenOffice) -> Device:
    syncing.enrol(device.workspace, office.address, office.new_code())
    return device


def reviewers_key(office: OpenOffice) -> SealingKey:
    return SealingKey.from_key_file((office.folder / "keys" / "confidential.txt").read_text())


def write_note(device: Device, visit: OpenAssessment, text: str = SAID) -> None:
    unlocking.open_notes(device.workspace, PIN)
    noting.write(visit, None, FINDING, text)
    unlocking.close_notes(device.workspace)


def newest_manifest(device: Device, visit: OpenAssessment) -> Manifest:
    outbox = device.workspace.store.outbox
    push = outbox.find(outbox.receipts(visit.id)[-1].push)
    assert push is not None
    return read_manifest(push.manifest).manifest


# Enrolling


def test_a_device_is_enrolled_with_address_and_code(device: Device, office: OpenOffice) -> None:
    code = office.new_code("R. Akter")
    told = syncing.enrol(device.workspace, f" {office.address}/ ", code.lower().replace("-", " "))
    assert (told.name, told.assessor, told.address) == ("Dhaka office", "R. Akter", office.address)
    assert told.office == office.services.office.id
    assert syncing.enrolment(device.workspace) == told
    device.restart()
    assert syncing.enrolment(device.workspace) == told


@pytest.mark.parametrize("address", ["http://office.example.org", "ftp://127.0.0.1", "http://", ""])
def test_only_this_machine_is_talked_to_in_the_open(
    address: str, device: Device, office: OpenOffice
) -> None:
    with pytest.raises(SyncError) as refusal:
        syncing.enrol(device.workspace, address, "no code")
    assert refusal.value.code is Code.ADDRESS_NOT_SAFE, "the first field is told first"
    assert syncing.enrolment(device.workspace) is None


def test_a_mistyped_code_is_noticed_here(device: Device, office: OpenOffice) -> None:
    code = office.new_code()
    slip = code[:-1] + ("0" if code[-1] != "0" else "1")
    with FaultProxy(office.address) as line:
        with pytest.raises(SyncError) as refusal:
            syncing.enrol(device.workspace, line.address, slip)
        assert refusal.value.code is Code.CODE_MISTYPED
        assert line.seen == []


def test_a_code_works_once(device: Device, office: OpenOffice, tmp_path: Path) -> None:
    code = office.new_code()
    syncing.enrol(device.workspace, office.address, code)
    syncing.enrol(device.workspace, office.address, code)
    other = Device(tmp_path / "other")
    with pytest.raises(SyncError) as refusal:
        syncing.enrol(other.workspace, office.address, code)
    other.close()
    assert refusal.value.code is Code.CODE_NOT_ACCEPTED


def test_nothing_is_sent_to_another_head_office_than_the_codes(
    device: Device, office: OpenOffice
) -> None:
    other = OfficeKeys.generate()
    code = EnrolmentCode.generate(other.root.public)
    with FaultProxy(office.address) as line:
        with pytest.raises(SyncError) as refusal:
            syncing.enrol(device.workspace, line.address, code.text)
        assert refusal.value.code is Code.CODE_OF_ANOTHER
        assert [seen.method for seen in line.seen] == ["GET"]


def test_who_only_bears_the_name_of_the_head_office_is_not_believed(
    device: Device, office: OpenOffice
) -> None:
    """Somebody in between lets hello through, then answers with a trust and certificate of his."""
    false = OfficeKit()
    certificate = false.certify(device.workspace.device.keys)
    body = EnrolReply(
        trust=false.trust_envelope.plain(),
        certificate=certificate.plain(),
        server_time=office.clock.now(),
    ).model_dump_json()
    headers = {"Content_Type": "application/json", "BW_Server": office.services.office.id}
    answer = Fault(answer=reply("201 Created", body.encode(), **headers))
    with FaultProxy(office.address) as line:
        line.decide = lambda seen: answer if seen.method == "POST" else None
        with pytest.raises(SyncError) as refusal:
            syncing.enrol(device.workspace, line.address, office.new_code())
    assert refusal.value.code is Code.CODE_OF_ANOTHER
    assert syncing.enrolment(device.workspace) is None


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (reply("200 OK", b"<html>Hotel</html>", Content_Type="text/html"), Code.LOGIN_NEEDED),
        (reply("302 Found", Location="http://login.example"), Code.LOGIN_NEEDED),
        (reply("511 Network Authentication Required"), Code.LOGIN_NEEDED),
        (reply("204 No Content"), Code.NOT_HEAD_OFFICE),
        (reply("200 OK", b"{}", Content_Type="application/json"), Code.NOT_HEAD_OFFICE),
        (reply("404 Not Found", b"nginx", Content_Type="text/html"), Code.NOT_HEAD_OFFICE),
        (reply("503 Service Unavailable", Retry_After="9"), Code.SERVER_BUSY),
        (b"", Code.UNREACHABLE),
    ],
)
def test_who_answers_in_the_place_of_head_office_is_named(
    answer: bytes, code: Code, device: Device, office: OpenOffice
) -> None:
    with FaultProxy(office.address, lambda _: Fault(answer=answer)) as line:
        with pytest.raises(SyncError) as refusal:
            syncing.enrol(device.workspace, line.address, office.new_code())
        assert {seen.what for seen in line.seen} == {"GET /v1/hello"}
    assert refusal.value.code is code
    assert syncing.enrolment(device.workspace) is None


def test_moving_to_another_head_office_sends_everything_there(
    enrolled: Device, office: OpenOffice, tmp_path: Path
) -> None:
    visit = enrolled.visit()
    enrolled.press_send(visit)
    made = create_office(tmp_path / "second", "Hanoi office", SetClock())
    with running(made.office.folder, SetClock()) as second:
        syncing.enrol(
            enrolled.workspace, second.address, second.services.enrolment.new_code("R. A.").text
        )
        told = syncing.state(visit)
        assert (told.level, told.last_receipt_at) == ("", None)
        assert told.unsent_changes == len(visit.record.fold)
        assert enrolled.press_send() == 1
        assert arrived(second.services, visit) == whole(visit)


# What a person is told


def test_what_is_unsent_is_counted_as_it_is(enrolled: Device) -> None:
    visit = enrolled.visit(photos=1)
    told = syncing.state(visit)
    sizes = [
        enrolled.workspace.store.blobs.raw_path(file.blob).stat().st_size
        for each in visit.record.all_evidence()
        for file in each.files()
    ]
    assert (told.unsent_changes, told.unsent_files) == (len(visit.record.fold), len(sizes))
    assert told.unsent_bytes == sum(sizes)
    assert told.unsent_evidence == len(list(visit.record.all_evidence()))
    enrolled.press_send(visit)
    answering.judge(visit, FINE, Judgement.NOT_APPLICABLE)
    evidencing.add_bytes(visit, enrolled.photo(), "new.jpg", FINE)
    told = syncing.state(visit)
    assert (told.unsent_changes, told.unsent_files, told.level) == (3, 3, "complete")
    assert told.unsent_evidence == 1
    assert not told.all_sent


def test_the_state_is_cheap_to_ask_for_after_every_answer(
    enrolled: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = enrolled.visit(photos=4)
    enrolled.press_send(visit)
    syncing.state(visit)
    with monkeypatch.context() as patch:
        # From here on, everything it needs is in memory.
        patch.setattr(enrolled.workspace.store.database, "reading", None)
        for number in range(20):
            answering.describe(visit, FINE, f"text {number}")
            assert syncing.state(visit).unsent_changes == number + 1


def test_all_assessments_together_are_summed_up(enrolled: Device) -> None:
    first, second = enrolled.visit(), enrolled.visit(photos=0)
    assert syncing.send(enrolled.workspace).all_sent
    answering.flag(first, FINE, on=True)
    answering.flag(second, FINE, on=True)
    wish = CancelToken()
    wish.cancel()
    told = syncing.send(enrolled.workspace, cancel=wish)
    assert (told.unsent_changes, told.unsent_files, told.level) == (2, 0, "complete")
    assert syncing.send(enrolled.workspace).all_sent


def test_photos_of_a_partner_that_are_not_here_are_not_counted(enrolled: Device) -> None:
    visit = enrolled.visit(photos=1)
    blobs = enrolled.workspace.store.blobs
    original = visit.record.all_evidence()[0].original
    blobs.raw_path(original.blob).unlink()
    assert syncing.state(visit).unsent_files == 2
    told = syncing.send(enrolled.workspace, visit)
    assert (told.unsent_files, told.level, told.all_sent) == (0, "complete", True)


# Confidential notes


def test_notes_reach_the_reviewers_and_nobody_else(enrolled: Device, office: OpenOffice) -> None:
    visit = enrolled.visit(photos=0)
    write_note(enrolled, visit)
    assert not enrolled.workspace.notes_open
    assert syncing.state(visit).unsent_changes == len(visit.record.fold) + 2
    assert enrolled.press_send(visit) == 1
    manifest = newest_manifest(enrolled, visit)
    part = manifest.part(CONFIDENTIAL)
    assert part is not None
    assert manifest.recipients.confidential == office.services.office.trust.confidential
    sealed = (office.folder / "blobs" / part.sha256[:2] / part.sha256).read_bytes()
    lines = list(unseal(sealed, [reviewers_key(office)], name="x", part=CONFIDENTIAL))
    said = [Change.from_line(line) for line in lines]
    assert {change.stream for change in said} == {restricted_stream(visit.id)}
    assert SAID in [change.decoded() for change in said]
    for key in (office.services.office.ingest, enrolled.workspace.device.keys.sealing):
        with pytest.raises(BundleError) as refusal:
            list(unseal(sealed, [key], name="x", part=CONFIDENTIAL))
        assert refusal.value.code is Code.NOT_FOR_US
    opened = unseal(
        (office.folder / "blobs" / digest_of(manifest)[:2] / digest_of(manifest)).read_bytes(),
        [office.services.office.ingest],
        name="x",
        part=CHANGES,
    )
    assert SAID.encode() not in b"".join(opened)


def digest_of(manifest: Manifest) -> str:
    part = manifest.part(CHANGES)
    assert part is not None
    return part.sha256


def test_notes_travel_again_only_when_there_are_new_ones(enrolled: Device) -> None:
    visit = enrolled.visit(photos=0)
    write_note(enrolled, visit)
    enrolled.press_send(visit)
    answering.flag(visit, FINE, on=True)
    enrolled.press_send(visit)
    manifest = newest_manifest(enrolled, visit)
    assert manifest.part(CONFIDENTIAL) is None
    assert manifest.confidential.since == manifest.confidential.heads != {}
    unlocking.open_notes(enrolled.workspace, PIN)
    unlocking.close_notes(enrolled.workspace)
    assert syncing.state(visit).unsent_changes == 0
    write_note(enrolled, visit, "another thing")
    assert syncing.state(visit).unsent_changes == 2
    enrolled.press_send()
    (head,) = newest_manifest(enrolled, visit).confidential.heads.values()
    assert head.seq == 4


def test_notes_written_while_open_go_without_closing_them(enrolled: Device) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send(visit)
    unlocking.open_notes(enrolled.workspace, PIN)
    noting.write(visit, None, FINDING, SAID)
    assert syncing.state(visit).unsent_changes == 2
    assert enrolled.press_send() == 1
    assert newest_manifest(enrolled, visit).part(CONFIDENTIAL) is not None
    assert syncing.state(visit).unsent_changes == 0
    unlocking.close_notes(enrolled.workspace)
    assert syncing.state(visit).unsent_changes == 0


def test_locking_seals_open_notes(enrolled: Device) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send(visit)
    unlocking.open_notes(enrolled.workspace, PIN)
    noting.write(visit, None, FINDING, SAID)
    enrolled.restart()
    visit = enrolled.again(visit)
    assert syncing.state(visit).unsent_changes == 2
    enrolled.press_send()
    assert newest_manifest(enrolled, visit).part(CONFIDENTIAL) is not None


def test_notes_from_before_enrolling_are_sealed_when_they_are_next_opened(
    device: Device, office: OpenOffice
) -> None:
    visit = device.visit(photos=0)
    write_note(device, visit)
    assert bundling.seal_notes(device.workspace) == 0
    device.restart()
    visit = device.again(visit)
    syncing.enrol(device.workspace, office.address, office.new_code())
    assert syncing.send(device.workspace, visit).level == "complete"
    assert newest_manifest(device, visit).part(CONFIDENTIAL) is None
    state = syncing.state(visit)
    assert (state.all_sent, state.unsent_changes, state.closed_notes) == (False, 2, 2)
    assert syncing.send(device.workspace).closed_notes == 2, "nor is it forgotten later"
    unlocking.open_notes(device.workspace, PIN)
    unlocking.close_notes(device.workspace)
    assert syncing.state(visit).unsent_changes == 2
    device.press_send()
    assert newest_manifest(device, visit).part(CONFIDENTIAL) is not None
    assert syncing.state(visit).all_sent


def test_a_full_disk_does_not_keep_notes_open(
    enrolled: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = enrolled.visit(photos=0)
    store = enrolled.workspace.store
    unlocking.open_notes(enrolled.workspace, PIN)
    noting.write(visit, None, FINDING, SAID)

    def full(name: str, value: bytes) -> None:
        raise StoreError(Code.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(store, "put_secret", full)
        unlocking.close_notes(enrolled.workspace)
    assert not enrolled.workspace.notes_open
    with pytest.raises(VaultError):
        noting.all_notes(visit)


def test_notes_are_nowhere_in_the_main_tier(enrolled: Device) -> None:
    visit = enrolled.visit(photos=0)
    write_note(enrolled, visit)
    enrolled.press_send()
    store = enrolled.workspace.store
    with store.database.reading() as connection:
        for table in tables.metadata.sorted_tables:
            for row in connection.execute(select(table)):
                assert SAID not in repr(tuple(row))
    for path in enrolled.folder.rglob("*"):
        if path.is_file():
            assert SAID.encode() not in path.read_bytes()
