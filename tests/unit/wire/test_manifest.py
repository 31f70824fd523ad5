from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from bwaudit.assessment.changes import Change
from bwaudit.foundation.errors import BundleError, Code, StoreError
from bwaudit.foundation.hashing import canonical, sha256
from bwaudit.foundation.ids import new_id
from bwaudit.wire.assemble import (
    Contents,
    Sender,
    StreamChanges,
    assemble,
    heads_after,
    in_order,
    seal_confidential,
)
from bwaudit.wire.envelope import sign
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.manifest import (
    CHANGES,
    CONFIDENTIAL,
    MANIFEST_TYPE,
    MOST_MANIFEST,
    QUESTIONNAIRE,
    BundleKind,
    EvidenceFile,
    Head,
    Manifest,
    blob_set,
    read_manifest,
)
from bwaudit.wire.seal import unseal
from support.offices import MOMENT, OfficeKit, Visit, assembled
from support.offices import QUESTIONNAIRE as QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.keys import SealingKey

KIT = OfficeKit()
VISIT = KIT.visit()
MADE = assembled(VISIT, KIT.sender())


def lines(part: bytes, key: SealingKey) -> list[Change]:
    return [Change.from_line(line) for line in unseal(part, (key,), name="x", part="y")]


def resigned(change: Callable[[dict[str, Any]], None], keys: DeviceKeys = KIT.device) -> bytes:
    """The same manifest with something changed, signed again."""
    plain = copy.deepcopy(MADE.manifest.plain())
    change(plain)
    return sign(MANIFEST_TYPE, canonical(plain), keys.signing).to_json()


def code_of(data: bytes, trust: OfficeTrust | None = None) -> Code:
    with pytest.raises(BundleError) as refusal:
        read_manifest(data, trust)
    return refusal.value.code


def test_a_manifest_reads_back_as_it_was_signed() -> None:
    signed = read_manifest(MADE.signed.data, KIT.trust)
    assert signed.manifest == MADE.manifest
    assert signed.digest == sha256(MADE.signed.data)
    assert signed.device == KIT.device.fingerprint
    assert signed.certificate is not None
    assert signed.certificate.assessor == "R. Akter"


def test_it_names_every_part_by_size_and_digest() -> None:
    sizes = MADE.manifest.sizes()
    assert list(sizes)[:3] == [CHANGES, CONFIDENTIAL, QUESTIONNAIRE]
    for name, data in MADE.parts.items():
        assert sizes[name] == (len(data), sha256(data))
    assert MADE.manifest.questionnaire == sha256(QUESTIONS)
    assert MADE.manifest.total_size == sum(size for size, _ in sizes.values())
    assert MADE.manifest.part("other") is None


def test_head_office_and_the_device_itself_read_the_changes() -> None:
    for key in (KIT.keys.ingest, KIT.device.sealing):
        assert lines(MADE.parts[CHANGES], key) == VISIT.main.changes


def test_only_the_confidential_key_reads_the_confidential_part() -> None:
    part = MADE.parts[CONFIDENTIAL]
    assert lines(part, KIT.keys.confidential) == VISIT.confidential.changes
    for key in (KIT.keys.ingest, KIT.device.sealing):
        with pytest.raises(BundleError) as refusal:
            lines(part, key)
        assert refusal.value.code is Code.NOT_FOR_US


def test_a_partner_reads_the_changes_and_never_the_notes() -> None:
    partner = DeviceKeys.generate()
    sender = Sender(KIT.device, KIT.trust, KIT.certificate, (partner.public.age,))
    made = assembled(VISIT, sender)
    assert lines(made.parts[CHANGES], partner.sealing) == VISIT.main.changes
    with pytest.raises(BundleError):
        lines(made.parts[CONFIDENTIAL], partner.sealing)
    assert partner.public.age in made.manifest.recipients.changes
    assert partner.public.age not in made.manifest.recipients.confidential


def test_a_device_without_a_head_office_seals_to_itself() -> None:
    made = assembled(VISIT, Sender(KIT.device))
    assert made.manifest.office is None
    assert made.manifest.certificate is None
    assert lines(made.parts[CHANGES], KIT.device.sealing) == VISIT.main.changes
    assert lines(made.parts[CONFIDENTIAL], KIT.device.sealing) == VISIT.confidential.changes
    assert code_of(made.signed.data, KIT.trust) is Code.SIGNER_UNKNOWN


def test_only_changes_behind_the_last_receipt_are_carried() -> None:
    visit = KIT.visit()
    since = {KIT.device.fingerprint: visit.main.head()}
    closed = {KIT.device.fingerprint: visit.confidential.head()}
    visit.main.write("answer", "q9", "judgement", "compliant")
    made = assembled(visit, KIT.sender(), since=since, confidential_since=closed)
    assert lines(made.parts[CHANGES], KIT.keys.ingest) == visit.main.changes[-1:]
    assert made.manifest.main.since == since
    assert made.manifest.main.heads == {KIT.device.fingerprint: visit.main.head()}
    assert CONFIDENTIAL not in made.parts
    assert made.manifest.confidential.heads == closed


def test_changes_that_do_not_follow_each_other_are_not_sent() -> None:
    visit = KIT.visit()
    with pytest.raises(StoreError) as refusal:
        assembled(visit, KIT.sender(), changes=visit.main.changes[1:])
    assert refusal.value.code is Code.CHAIN_BROKEN
    since = {KIT.device.fingerprint: Head(seq=1, digest="0" * 64)}
    with pytest.raises(StoreError):
        assembled(visit, KIT.sender(), since=since)


def test_a_confidential_change_cannot_get_among_the_others() -> None:
    visit = KIT.visit()
    with pytest.raises(ValueError, match="another stream"):
        assembled(visit, KIT.sender(), changes=visit.confidential.changes)
    with pytest.raises(ValueError, match="another stream"):
        assemble(
            Contents(visit.id, StreamChanges(), StreamChanges(visit.main.changes), QUESTIONS),
            KIT.sender(),
            kind=BundleKind.PUSH,
            bundle=new_id(),
            created_at=MOMENT,
        )


def test_notes_sealed_while_they_were_open_are_carried_later() -> None:
    visit = KIT.visit()
    earlier = seal_confidential(visit.id, visit.confidential.changes, KIT.trust)
    contents = Contents(visit.id, StreamChanges(visit.main.changes), earlier, QUESTIONS)
    made = assemble(
        contents, KIT.sender(), kind=BundleKind.PUSH, bundle=new_id(), created_at=MOMENT
    )
    assert lines(made.parts[CONFIDENTIAL], KIT.keys.confidential) == visit.confidential.changes
    assert made.manifest.confidential.heads == {KIT.device.fingerprint: visit.confidential.head()}
    assert made.manifest.recipients.confidential == KIT.trust.confidential
    with pytest.raises(ValueError, match="another stream"):
        seal_confidential(visit.id, visit.main.changes, KIT.trust)


def test_the_end_of_a_chain_is_its_highest_number_in_any_order() -> None:
    backwards = StreamChanges(VISIT.main.changes[::-1])
    assert heads_after(backwards) == {KIT.device.fingerprint: VISIT.main.head()}


def test_evidence_travels_in_order_of_priority_each_file_once() -> None:
    files = [
        EvidenceFile(sha256="b" * 64, size=1, priority=4),
        EvidenceFile(sha256="a" * 64, size=1, priority=2),
        EvidenceFile(sha256="b" * 64, size=1, priority=1),
    ]
    assert [(each.sha256[0], each.priority) for each in in_order(files)] == [("b", 1), ("a", 2)]


def test_the_digest_of_a_set_of_files_knows_no_order() -> None:
    assert blob_set(["a", "b"]) == blob_set(["b", "a"]) != blob_set(["a"])
    assert MADE.manifest.blob_set == blob_set(VISIT.files)


def _set(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda plain: plain.update(changes)


def _reversed_evidence(plain: dict[str, Any]) -> None:
    plain["evidence"] = plain["evidence"][::-1]


def _evidence_twice(plain: dict[str, Any]) -> None:
    plain["evidence"].append(plain["evidence"][-1])


def _parts_swapped(plain: dict[str, Any]) -> None:
    plain["parts"] = plain["parts"][::-1]


def _no_confidential(plain: dict[str, Any]) -> None:
    plain["recipients"]["confidential"] = []


def _confidential_stands_still(plain: dict[str, Any]) -> None:
    plain["confidential"]["since"] = plain["confidential"]["heads"]


def _backwards(plain: dict[str, Any]) -> None:
    plain["main"]["since"] = {KIT.device.fingerprint: {"seq": 999, "digest": "0" * 64}}


def _from_nowhere(plain: dict[str, Any]) -> None:
    plain["main"]["since"] = {"x": {"seq": 1, "digest": "0" * 64}}


def _huge(plain: dict[str, Any]) -> None:
    plain["evidence"] = [
        {"sha256": f"{number:064x}", "size": 64 << 20, "priority": 1} for number in range(257)
    ]


def _odd_part(plain: dict[str, Any]) -> None:
    plain["parts"][0]["name"] = "../changes.age"


@pytest.mark.parametrize(
    "change",
    [
        _set(more=1),
        _set(bundle="../x"),
        _set(created_at="yesterday"),
        _set(evidence=[{"sha256": "0" * 64, "size": 0, "priority": 1}]),
        _set(parts=[]),
        _set(questionnaire="0" * 64),
        _set(kind="other"),
        _reversed_evidence,
        _evidence_twice,
        _parts_swapped,
        _no_confidential,
        _confidential_stands_still,
        _backwards,
        _from_nowhere,
        _huge,
        _odd_part,
    ],
)
def test_a_manifest_that_contradicts_itself_is_refused(
    change: Callable[[dict[str, Any]], None],
) -> None:
    assert code_of(resigned(change)) is Code.NOT_A_BUNDLE


def test_a_newer_format_says_so() -> None:
    assert code_of(resigned(_set(format=2, more=[]))) is Code.NEWER_FORMAT


def test_a_manifest_signed_by_another_device_is_refused() -> None:
    other = DeviceKeys.generate()
    assert code_of(resigned(_set(), other)) is Code.SIGNATURE_WRONG


@pytest.mark.parametrize("data", [b"", b"{}", b"<html>", b"[" * 40 + b"]" * 40, b"\xff\xfe"])
def test_what_is_no_manifest_is_said_to_be_none(data: bytes) -> None:
    assert code_of(data) is Code.NOT_A_BUNDLE


def test_a_manifest_larger_than_any_is_not_parsed() -> None:
    assert code_of(b" " * (MOST_MANIFEST + 1)) is Code.TOO_BIG


def test_a_certificate_of_another_device_does_not_help() -> None:
    thief = DeviceKeys.generate()

    def borrow(plain: dict[str, Any]) -> None:
        plain["device"] = thief.public.plain()

    assert code_of(resigned(borrow, thief), KIT.trust) is Code.SIGNER_UNKNOWN


def test_a_certificate_of_another_head_office_does_not_help() -> None:
    stranger = OfficeKit()
    sender = Sender(KIT.device, KIT.trust, stranger.certify(KIT.device))
    made = assembled(VISIT, sender)
    assert code_of(made.signed.data, KIT.trust) is Code.SIGNER_UNKNOWN

    def scribble(plain: dict[str, Any]) -> None:
        plain["certificate"] = {"payload": 1}

    assert code_of(resigned(scribble), KIT.trust) is Code.SIGNER_UNKNOWN


def test_a_visit_without_anything_can_be_sent() -> None:
    made = assembled(Visit(KIT.device), KIT.sender())
    assert list(made.parts) == [CHANGES, QUESTIONNAIRE]
    assert lines(made.parts[CHANGES], KIT.keys.ingest) == []
    assert isinstance(made.manifest, Manifest)
