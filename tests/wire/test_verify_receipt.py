from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.wire.receipt import Level, Received, issue_receipt, receipt_file
from bwaudit.wire.verify import FileKind, verify_file
from support.offices import MOMENT, OfficeKit, assembled

if TYPE_CHECKING:
    from pathlib import Path

KIT = OfficeKit()
MADE = assembled(KIT.visit(), KIT.sender())


def written(folder: Path, level: Level, files: int = 3, reason: str = "") -> Path:
    received = Received.of(MADE.signed, level, files, reason)
    _, envelope = issue_receipt(KIT.keys.receipt, KIT.trust.office, received, MOMENT, None)
    path = folder / "receipt.json"
    path.write_bytes(receipt_file(envelope, KIT.trust_envelope))
    return path


@pytest.mark.parametrize(
    ("level", "files", "says"),
    [
        (Level.COMPLETE, 3, "received everything, 3 evidence files included"),
        (Level.ANSWERS, 1, "every change and 1 of 3 evidence files"),
        (Level.HELD, 0, "set this push aside until somebody there decides"),
    ],
)
def test_a_receipt_says_what_arrived(level: Level, files: int, says: str, tmp_path: Path) -> None:
    found = verify_file(written(tmp_path, level, files), KIT.trust)
    assert found.kind is FileKind.RECEIPT
    assert says in found.sentence
    assert "Dhaka office" in found.sentence
    assert dict(found.facts)["Level"] == level.value
    assert dict(found.facts)["Push"] == MADE.manifest.bundle


def test_without_trust_a_person_is_told_what_to_compare(tmp_path: Path) -> None:
    sentence = verify_file(written(tmp_path, Level.COMPLETE)).sentence
    assert "Compare that id with the one head office gave you" in sentence


def test_a_receipt_of_another_head_office_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, Level.COMPLETE)
    with pytest.raises(BundleError) as refusal:
        verify_file(path, OfficeKit().trust)
    assert refusal.value.code is Code.SIGNATURE_WRONG


def test_every_changed_byte_of_a_receipt_is_noticed_or_changes_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, Level.COMPLETE)
    data, before = path.read_bytes(), verify_file(path, KIT.trust)
    for at in range(0, len(data), 3):
        changed = bytearray(data)
        changed[at] ^= 1
        path.write_bytes(changed)
        try:
            assert verify_file(path, KIT.trust) == before
        except BundleError:
            continue


@pytest.mark.parametrize("content", [b"{", b"{}", b'{"a": 1}', b"{" + b" " * (2 << 20)])
def test_other_json_is_no_receipt(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "receipt.json"
    path.write_bytes(content)
    with pytest.raises(BundleError) as refusal:
        verify_file(path)
    assert refusal.value.code is Code.NOT_A_BUNDLE


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(BundleError) as refusal:
        verify_file(tmp_path / "gone.json")
    assert refusal.value.code is Code.NOT_A_BUNDLE
