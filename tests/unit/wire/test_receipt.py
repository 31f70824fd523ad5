from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.hashing import canonical
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.receipt import (
    LOG_START,
    RECEIPT_TYPE,
    Level,
    Receipt,
    Received,
    issue_receipt,
    read_receipt,
    read_receipt_file,
    read_receipts,
    receipt_file,
)
from support.offices import MOMENT, OfficeKit, assembled

if TYPE_CHECKING:
    from bwaudit.wire.manifest import ReceiptRef

KIT = OfficeKit()
MADE = assembled(KIT.visit(), KIT.sender())
OTHER = assembled(KIT.visit(), KIT.sender())


def issued(
    level: Level = Level.COMPLETE, last: ReceiptRef | None = None, files: int = 3
) -> tuple[Receipt, Envelope]:
    received = Received.of(MADE.signed, level, files)
    return issue_receipt(KIT.keys.receipt, KIT.trust.office, received, MOMENT, last)


def code_of(envelope: Envelope, kit: OfficeKit = KIT) -> Code:
    with pytest.raises(BundleError) as refusal:
        read_receipt(envelope, kit.trust, MADE.signed)
    return refusal.value.code


def test_a_receipt_verifies_offline_against_what_was_sent() -> None:
    receipt, envelope = issued()
    read = read_receipt(Envelope.from_json(envelope.to_json()), KIT.trust, MADE.signed)
    assert read == receipt
    assert read.received.push == MADE.manifest.bundle
    assert read.received.main == MADE.manifest.main.heads
    assert read.received.blob_set == MADE.manifest.blob_set
    assert read_receipt(envelope, KIT.trust) == receipt


def test_each_receipt_holds_the_digest_of_the_one_before() -> None:
    first, _ = issued()
    second, _ = issued(last=first.ref)
    assert (first.index, first.before) == (1, LOG_START)
    assert (second.index, second.before) == (2, first.head)
    assert second.head != first.head


def test_a_receipt_for_something_else_is_refused() -> None:
    _, envelope = issued()
    with pytest.raises(BundleError) as refusal:
        read_receipt(envelope, KIT.trust, OTHER.signed)
    assert refusal.value.code is Code.RECEIPT_WRONG


def test_a_complete_receipt_with_files_missing_is_refused() -> None:
    assert code_of(issued(Level.COMPLETE, files=2)[1]) is Code.RECEIPT_WRONG
    assert read_receipt(issued(Level.ANSWERS, files=2)[1], KIT.trust, MADE.signed)


def test_a_receipt_of_another_head_office_is_refused() -> None:
    stranger = OfficeKit()
    assert code_of(issued()[1], stranger) is Code.RECEIPT_WRONG
    received = Received.of(MADE.signed, Level.COMPLETE, 3)
    _, lent = issue_receipt(KIT.keys.receipt, stranger.trust.office, received, MOMENT, None)
    assert code_of(lent) is Code.RECEIPT_WRONG


@pytest.mark.parametrize(
    "change",
    [
        {"index": 7},
        {"head": "0" * 64},
        {"before": "1" * 64},
        {"received_at": "2030-01-01T00:00:00Z"},
        {"more": 1},
    ],
)
def test_a_receipt_changed_after_it_was_logged_is_refused(change: dict[str, Any]) -> None:
    plain = {**issued()[0].plain(), **change}
    forged = sign(RECEIPT_TYPE, canonical(plain), KIT.keys.receipt)
    assert code_of(forged) is Code.RECEIPT_WRONG


def test_a_receipt_of_a_newer_format_says_so() -> None:
    newer = sign(RECEIPT_TYPE, canonical({"format": 2}), KIT.keys.receipt)
    assert code_of(newer) is Code.NEWER_FORMAT


def test_a_receipt_file_brings_the_trust_that_verifies_it() -> None:
    receipt, envelope = issued()
    data = receipt_file(envelope, KIT.trust_envelope)
    assert read_receipt_file(data) == (receipt, KIT.trust)
    assert read_receipt_file(data, KIT.trust.office) == (receipt, KIT.trust)
    with pytest.raises(BundleError):
        read_receipt_file(data, OfficeKit().trust.office)


def test_a_receipt_file_brings_the_earlier_receipts_of_its_device_and_assessment() -> None:
    first, before = issued()
    newer = Received.of(OTHER.signed, Level.COMPLETE, 3)
    if (newer.assessment, newer.device) != (first.received.assessment, first.received.device):
        plain = {"assessment": first.received.assessment, "device": first.received.device}
        newer = newer.model_copy(update=plain)
    last, envelope = issue_receipt(KIT.keys.receipt, KIT.trust.office, newer, MOMENT, first.ref)
    data = receipt_file(envelope, KIT.trust_envelope, [before])
    assert read_receipts(data) == ((first, last), KIT.trust)
    assert read_receipt_file(data) == (last, KIT.trust)
    for wrong in ([envelope], [before, before]):
        with pytest.raises(BundleError):
            read_receipts(receipt_file(before, KIT.trust_envelope, wrong))


@pytest.mark.parametrize(
    "data", [b"{}", b"[]", b"", b'{"receipt":1,"trust":2}', b'{"earlier":1,"receipt":1,"trust":2}']
)
def test_what_is_no_receipt_file_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_receipt_file(data)
