"""Safety copies: whole, neutral, read back, taken in again by whoever may; refused otherwise."""

from __future__ import annotations

import errno
import os
import re
import zipfile
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Draft, main_stream
from bwaudit.assessment.names import Entity, Fields
from bwaudit.foundation.errors import BundleError, BwAuditError, Cancelled, Code, StoreError
from bwaudit.foundation.jobs import CancelToken
from bwaudit.usecases import (
    answering,
    bundling,
    evidencing,
    noting,
    officelink,
    opening,
    packing,
    unlocking,
)
from bwaudit.usecases.events import AssessmentChanged, Event
from bwaudit.wire import manifest
from bwaudit.wire.assemble import Contents, Sender, StreamChanges, assemble
from bwaudit.wire.bundle import open_bundle, write_bundle
from bwaudit.wire.manifest import CONFIDENTIAL, BundleKind
from support.bundles import take_in
from support.offices import OfficeKit
from support.sync_devices import FINDING, FINE, Device
from support.visits import PIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit.wire.keys import DeviceKeys

SAID = "the worker at line four told us about the locked gate"


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path / "device")
    yield device
    device.close()


@pytest.fixture
def partner(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path / "partner", name="S. Begum")
    yield device
    device.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def enrol(device: Device, kit: OfficeKit) -> None:
    """Belong to a head office that is only its keys."""
    certificate = kit.certify(device.workspace.device.keys)
    link = officelink.OfficeLink.checked("https://office", kit.trust_envelope, certificate)
    officelink.keep_office(device.workspace.store, link)
    device.workspace.line.forget()


def handed_over(
    device: Device, visit: OpenAssessment, kit: OfficeKit, to: DeviceKeys, path: Path
) -> Path:
    """A bundle sealed for a partner's device as well."""
    store = device.workspace.store
    changes = store.journal.changes(main_stream(visit.id))
    digest = visit.record.facts.questionnaire["digest"]
    made = assemble(
        Contents(
            visit.id,
            StreamChanges(changes),
            StreamChanges(),
            store.pinned_questionnaire(digest),
        ),
        Sender(
            device.workspace.device.keys,
            kit.trust,
            kit.certify(device.workspace.device.keys),
            also_to=(to.public.age,),
        ),
        kind=BundleKind.SAFETY,
        bundle="b" * 32,
        created_at=device.clock.now(),
    )
    write_bundle(path, made.signed.data, made.parts)
    return path


def files_of(workspace: Workspace, visit: OpenAssessment) -> list[Path]:
    return [
        workspace.store.blobs.raw_path(file.blob)
        for each in visit.record.all_evidence()
        for file in each.files()
    ]


def forgetful(device: Device) -> list[Path]:
    """Take every evidence file away, as a damaged disk does."""
    found = list((device.folders.vault / "blobs").glob("??/*"))
    for path in found:
        path.unlink()
    return found


# Saving


def test_a_safety_copy_holds_everything_under_a_neutral_name(device: Device, stick: Path) -> None:
    visit = device.visit(photos=2)
    steps: list[tuple[int, int]] = []
    path = bundling.save_bundle(visit, stick, lambda *step: steps.append(step)).path
    assert re.fullmatch(r"BW-[0-9A-HJKMNP-TV-Z]{6}\.bwbundle", path.name)
    assert [each.name for each in stick.iterdir()] == [path.name]
    assert steps[-1][0] == steps[-1][1]
    with zipfile.ZipFile(path) as listed:
        assert listed.testzip() is None
        assert len(listed.namelist()) == 3 + 6
    with open_bundle(path) as reader:
        reader.verify()
        manifest = reader.manifest
        assert manifest.kind is BundleKind.SAFETY
        assert manifest.recipients.changes == (device.workspace.device.keys.public.age,)
        assert {each.sha256 for each in manifest.evidence} == {
            path.name for path in files_of(device.workspace, visit)
        }
    data = path.read_bytes()
    for plain in (b"Sunrise", b"blocked", b"R. Akter", b"Gazipur"):
        assert plain not in data


def test_removed_evidence_is_in_a_safety_copy_too(device: Device, stick: Path) -> None:
    visit = device.visit(photos=2)
    evidence = visit.record.all_evidence()[0].id
    visit.write([Draft(Entity.EVIDENCE, evidence, Fields.REMOVED, value=True, reason="blurred")])
    with open_bundle(bundling.save_bundle(visit, stick).path) as reader:
        assert len(reader.manifest.evidence) == 6


@pytest.mark.parametrize(("limit", "most"), [("MOST_BLOBS", 4), ("MOST_TOTAL", 64 << 20)])
def test_more_photos_than_a_copy_holds_do_not_stop_it(
    device: Device, stick: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    visit = device.visit(photos=3)
    monkeypatch.setattr(packing, limit, most)
    monkeypatch.setattr(manifest, limit, most)
    saved = bundling.save_bundle(visit, stick)
    with open_bundle(saved.path) as reader:
        held = reader.signed.manifest
    assert len(held.evidence) == (4 if limit == "MOST_BLOBS" else 0)
    assert (saved.left_out, saved.lacking) == (3, 0), "each lacks its original at least"
    assert held.main.heads, "what was written goes first"


def test_a_photo_changed_outside_the_program_does_not_stop_the_copy_of_the_rest(
    device: Device, stick: Path
) -> None:
    visit = device.visit(photos=2)
    changed, shortened, gone, *others = files_of(device.workspace, visit)
    changed.write_bytes(changed.read_bytes()[:-1] + b"?")
    shortened.write_bytes(b"")
    gone.unlink()
    saved = bundling.save_bundle(visit, stick)
    assert saved.left_out == 0
    assert saved.lacking in (1, 2), "three files, of one photo or of both"
    with open_bundle(saved.path) as reader:
        reader.verify()
        kept = {each.sha256 for each in reader.manifest.evidence}
    assert kept == {path.name for path in others}


def refusing(number: int) -> Callable[..., int]:
    def write(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    return write


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "there is no room left"),
        (errno.EROFS, "it cannot be written to"),
        (errno.EACCES, "it cannot be written to"),
        (errno.ENODEV, "the drive is gone"),
        (errno.EIO, "the drive does not answer"),
        (errno.EFBIG, "files this large do not fit there"),
    ],
)
def test_a_drive_that_refuses_is_told_in_a_sentence(
    number: int, reason: str, device: Device, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = device.visit(photos=1)
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", refusing(number))
        with pytest.raises(BundleError) as refusal:
            bundling.save_bundle(visit, stick)
    assert refusal.value.code is Code.BUNDLE_NOT_SAVED
    assert refusal.value.what.endswith(f"was not saved: {reason}.")
    assert list(stick.iterdir()) == []


def test_a_folder_that_is_gone_is_told_in_a_sentence(device: Device, stick: Path) -> None:
    visit = device.visit(photos=1)
    stick.rmdir()
    with pytest.raises(BundleError) as refusal:
        bundling.save_bundle(visit, stick)
    assert refusal.value.what.endswith("was not saved: the folder is gone.")


def test_a_drive_without_room_is_not_begun_to_be_filled(
    device: Device, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = device.visit(photos=1)
    with monkeypatch.context() as patch:
        patch.setattr(bundling, "free_bytes", lambda _: 1000)
        patch.setattr("tempfile.mkstemp", None)
        with pytest.raises(BundleError) as refusal:
            bundling.save_bundle(visit, stick)
    assert refusal.value.what.endswith("was not saved: there is no room left.")


def test_saving_can_be_stopped(device: Device, stick: Path) -> None:
    visit = device.visit(photos=1)
    wish = CancelToken()
    with pytest.raises(Cancelled):
        bundling.save_bundle(visit, stick, lambda *_: wish.cancel(), wish)
    assert list(stick.iterdir()) == []


def test_notes_in_a_safety_copy_are_for_the_reviewers_alone(device: Device, stick: Path) -> None:
    visit = device.visit(photos=0)
    unlocking.open_notes(device.workspace, PIN)
    noting.write(visit, None, FINDING, SAID)
    with open_bundle(bundling.save_bundle(visit, stick).path) as reader:
        assert reader.manifest.part(CONFIDENTIAL) is None
    kit = OfficeKit()
    enrol(device, kit)
    with open_bundle(bundling.save_bundle(visit, stick).path) as reader:
        assert reader.manifest.part(CONFIDENTIAL) is not None
        assert reader.manifest.recipients.confidential == kit.trust.confidential
        assert reader.manifest.recipients.changes == (
            *kit.trust.ingest,
            device.workspace.device.keys.public.age,
        )


# Taking in


def test_a_safety_copy_brings_lost_photos_back(device: Device, stick: Path) -> None:
    visit = device.visit(photos=2)
    path = bundling.save_bundle(visit, stick).path
    lost = forgetful(device)
    told = take_in(device.workspace, path)
    assert (told.assessment, told.new_changes, told.new_files) == (visit.id, 0, len(lost))
    assert all(path.is_file() for path in lost)
    for each in visit.record.all_evidence():
        assert evidencing.original(visit, each.id)
    again = take_in(device.workspace, path)
    assert (again.new_changes, again.new_files, again.waiting, again.forks) == (0, 0, 0, 0)


def test_a_partners_bundle_brings_the_whole_assessment(
    device: Device, partner: Device, stick: Path
) -> None:
    kit = OfficeKit()
    enrol(device, kit)
    enrol(partner, kit)
    visit = device.visit(photos=0)
    path = handed_over(device, visit, kit, partner.workspace.device.keys, stick / "x.bwbundle")
    heard: list[Event] = []
    leave = partner.workspace.events.subscribe(heard.append)
    told = take_in(partner.workspace, path)
    leave()
    assert (told.new_changes, told.waiting) == (len(visit.record.fold), 0)
    (event,) = heard
    assert isinstance(event, AssessmentChanged)
    assert event.assessment == visit.id
    theirs = opening.open_(partner.workspace, visit.id)
    assert theirs.record.answer(FINDING).judgement == visit.record.answer(FINDING).judgement
    assert theirs.questionnaire.digest == visit.questionnaire.digest
    answering.flag(theirs, FINE, on=True)
    assert take_in(partner.workspace, path, into=theirs).new_changes == 0


def test_an_open_assessment_follows_what_comes_in(
    device: Device, partner: Device, stick: Path
) -> None:
    kit = OfficeKit()
    enrol(device, kit)
    enrol(partner, kit)
    visit = device.visit(photos=0)
    keys = partner.workspace.device.keys
    take_in(partner.workspace, handed_over(device, visit, kit, keys, stick / "1.bwbundle"))
    theirs = opening.open_(partner.workspace, visit.id)
    assert not theirs.record.answer(FINE).flagged
    answering.flag(visit, FINE, on=True)
    second = handed_over(device, visit, kit, keys, stick / "2.bwbundle")
    assert take_in(partner.workspace, second, into=theirs).new_changes == 1
    assert theirs.record.answer(FINE).flagged
    assert theirs.can_undo is None


def test_changes_of_this_device_that_its_store_had_lost_begin_a_new_epoch(
    device: Device, stick: Path, tmp_path: Path
) -> None:
    visit = device.visit(photos=0)
    path = bundling.save_bundle(visit, stick).path
    emptied = Device(tmp_path / "emptied")
    emptied.workspace.device = device.workspace.device
    emptied.workspace.store.set_device(device.workspace.device.id)
    before = emptied.workspace.store.device
    told = take_in(emptied.workspace, path)
    assert told.new_changes == len(visit.record.fold)
    assert emptied.workspace.store.device != before
    answering.flag(opening.open_(emptied.workspace, visit.id), FINE, on=True)
    assert emptied.workspace.store.journal.forks(main_stream(visit.id)) == []
    emptied.close()


@pytest.mark.parametrize("enrolled", [False, True])
def test_a_device_nobody_here_knows_is_not_listened_to(
    enrolled: bool, device: Device, partner: Device, stick: Path
) -> None:
    kit, other = OfficeKit(), OfficeKit()
    if enrolled:
        enrol(partner, other)
    visit = device.visit(photos=0)
    path = handed_over(device, visit, kit, partner.workspace.device.keys, stick / "x.bwbundle")
    with pytest.raises(BundleError) as refusal:
        take_in(partner.workspace, path)
    assert refusal.value.code is Code.SIGNER_UNKNOWN
    assert partner.workspace.store.journal.streams() == ()


def test_a_bundle_for_somebody_else_is_not_opened(
    device: Device, partner: Device, stick: Path
) -> None:
    kit = OfficeKit()
    enrol(device, kit)
    enrol(partner, kit)
    path = bundling.save_bundle(device.visit(photos=0), stick).path
    with pytest.raises(BundleError) as refusal:
        take_in(partner.workspace, path)
    assert refusal.value.code is Code.NOT_FOR_US


def test_a_flipped_byte_anywhere_brings_no_change_in(device: Device, stick: Path) -> None:
    visit = device.visit(photos=1)
    path = bundling.save_bundle(visit, stick).path
    forgetful(device)
    data = path.read_bytes()
    changes = len(visit.record.fold)
    for at in range(0, len(data), len(data) // 40):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :])
        with pytest.raises(BwAuditError) as refusal:
            take_in(device.workspace, path)
        assert refusal.value.code.value.startswith("BUN")
        assert len(device.workspace.store.journal.changes(visit.id)) == changes
        forgetful(device)
    path.write_bytes(data)
    assert take_in(device.workspace, path).new_files == 3


@pytest.mark.parametrize("content", [b"", b"PK", b"{}", b"x" * 5000])
def test_a_file_that_is_no_bundle_is_told_as_such(
    content: bytes, device: Device, stick: Path
) -> None:
    path = stick / "holiday.bwbundle"
    path.write_bytes(content)
    with pytest.raises(BundleError) as refusal:
        take_in(device.workspace, path)
    assert refusal.value.what == "‘holiday.bwbundle’ is not a whole file of BW Audit."
    path.unlink()
    with pytest.raises(BundleError):
        take_in(device.workspace, path)


def test_a_device_without_room_takes_nothing_in(
    device: Device, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bundling.save_bundle(device.visit(photos=1), stick).path
    forgetful(device)
    with monkeypatch.context() as patch:
        patch.setattr(bundling, "free_bytes", lambda _: 1000)
        with pytest.raises(BundleError) as refusal:
            take_in(device.workspace, path)
    assert refusal.value.sentence == (
        f"‘{path.name}’ was not taken in: there is no room left on this device. What was saved on "
        "this device is safe. Free 3 MB, then take it in again."
    )


@pytest.mark.parametrize("place", ["blobs.receive_raw", "journal.receive"])
def test_a_disk_that_runs_full_while_a_copy_comes_in_is_said_of_the_copy(
    place: str, device: Device, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bundling.save_bundle(device.visit(photos=1), stick).path
    forgetful(device)
    part, name = place.split(".")

    def full(*_given: object) -> None:
        raise StoreError(Code.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(getattr(device.workspace.store, part), name, full)
        with pytest.raises(BundleError) as refusal:
            take_in(device.workspace, path)
    assert refusal.value.code is Code.BUNDLE_NO_ROOM
    assert take_in(device.workspace, path).assessment


def test_taking_in_can_be_stopped_and_done_again(device: Device, stick: Path) -> None:
    path = bundling.save_bundle(device.visit(photos=2), stick).path
    forgetful(device)
    wish = CancelToken()

    def stop(done: int, total: int) -> None:
        if done > 0 and total:
            wish.cancel()

    with pytest.raises(Cancelled):
        take_in(device.workspace, path, stop, wish)
    assert take_in(device.workspace, path).new_files in range(3, 6)
