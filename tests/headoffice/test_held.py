"""What cannot be taken in is set aside with a reason and a signed receipt, and never lost."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from bwaudit.assessment.changes import Change
from bwaudit.foundation.hashing import canonical, sha256
from bwaudit.foundation.ids import new_id
from bwaudit.wire import protocol
from bwaudit.wire.assemble import Assembled, Sender
from bwaudit.wire.certificate import issue_trust, read_trust
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.keys import DeviceKeys, OfficeKeys
from bwaudit.wire.manifest import CHANGES, MANIFEST_TYPE, BundleKind, Head
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.receipt import Level, Receipt, read_receipt
from bwaudit.wire.seal import seal
from support.laptops import Laptop, OpenOffice, problem
from support.offices import MOMENT, Visit, assembled

if TYPE_CHECKING:
    from collections.abc import Callable

    from httpx2 import Response


def held(laptop: Laptop, reply: Response) -> Receipt:
    """The held receipt in a reply, verified."""
    assert reply.status_code == 202, reply.text
    assert laptop.trust is not None
    receipt = read_receipt(Envelope.from_json(reply.content), laptop.trust)
    assert receipt.received.level is Level.HELD
    return receipt


def stored_changes(office: OpenOffice, assessment: str) -> int:
    with sqlite3.connect(office.folder / "headoffice.db") as database:
        (count,) = database.execute(
            "SELECT count(*) FROM changerow WHERE stream=?", (assessment,)
        ).fetchone()
    database.close()
    return int(count)


def send(laptop: Laptop, made: Assembled) -> Response:
    laptop.upload_parts(made)
    return laptop.register(made)


def register(laptop: Laptop, push: str, manifest: bytes) -> Response:
    """Upload any bytes as a manifest and name them."""
    digest = laptop.upload(manifest)
    asked = json.dumps({"manifest": digest, "size": len(manifest)}).encode()
    return laptop.ask("PUT", protocol.push_path(push), asked)


def resigned(made: Assembled, keys: DeviceKeys, **changes: Any) -> bytes:
    plain = {**made.manifest.plain(), **changes}
    return sign(MANIFEST_TYPE, canonical(plain), keys.signing).to_json()


def test_a_device_nobody_enrolled_is_set_aside_whoever_carries_it(
    office: OpenOffice, laptop: Laptop
) -> None:
    stranger = DeviceKeys.generate()
    made = assembled(Visit(stranger).fill(), Sender(stranger, laptop.trust), kind=BundleKind.PUSH)
    receipt = held(laptop, send(laptop, made))
    assert receipt.received.reason == "unknown-device"
    assert receipt.received.device == stranger.fingerprint
    assert stored_changes(office, made.manifest.assessment) == 0
    for part in (*made.manifest.parts, None):
        digest = part.sha256 if part else made.signed.digest
        assert (office.folder / "blobs" / digest[:2] / digest).exists()


def test_a_certificate_issued_elsewhere_with_our_key_is_not_enough(
    office: OpenOffice, laptop: Laptop
) -> None:
    """The certificate is real, but this head office has no such device: its database was lost."""
    with Laptop(office.address) as other:
        other.join(office)
        made = assembled(other.visit(), other.sender, kind=BundleKind.PUSH)
        with sqlite3.connect(office.folder / "headoffice.db") as database:
            database.execute("DELETE FROM devicerow WHERE fingerprint=?", (other.id,))
        database.close()
    assert held(laptop, send(laptop, made)).received.reason == "unknown-device"


def test_a_revoked_device_is_set_aside(office: OpenOffice, laptop: Laptop) -> None:
    with Laptop(office.address) as other:
        other.join(office)
        made = assembled(other.visit(), other.sender, kind=BundleKind.PUSH)
        other.upload_parts(made)
        office.services.enrolment.revoke(other.id)
        assert problem(other.register(made)) is ProblemCode.DEVICE_REVOKED
    receipt = held(laptop, laptop.register(made))
    assert receipt.received.reason == "revoked-device"
    assert stored_changes(office, made.manifest.assessment) == 0


def test_a_certificate_that_ran_out_is_set_aside(own_office: OpenOffice) -> None:
    with Laptop(own_office.address) as old, Laptop(own_office.address) as new:
        old.join(own_office)
        made = assembled(old.visit(), old.sender, kind=BundleKind.PUSH)
        own_office.clock.move(days=401)
        new.join(own_office)
        assert held(new, send(new, made)).received.reason == "certificate-expired"


def test_a_push_for_another_head_office_is_set_aside(laptop: Laptop) -> None:
    other = read_trust(issue_trust(OfficeKeys.generate(), "Elsewhere", MOMENT))
    sender = Sender(laptop.keys, other, laptop.certificate)
    made = assembled(laptop.visit(), sender, kind=BundleKind.PUSH)
    assert held(laptop, send(laptop, made)).received.reason == "not-for-us"


def test_a_part_passed_on_from_another_is_set_aside(laptop: Laptop) -> None:
    """The manifest says it is sealed to head office, but the part is not."""
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    foreign = seal([b"{}\n"], (DeviceKeys.generate().public.age,))
    assert reason_with_changes(laptop, made, foreign) == "not-for-us"


def reason_with_changes(laptop: Laptop, made: Assembled, part: bytes) -> str:
    """Why a push with this as its changes.age is set aside."""
    laptop.upload_parts(made)
    laptop.upload(part)
    parts = [each.plain() for each in made.manifest.parts]
    parts[0] = {"name": CHANGES, "size": len(part), "sha256": sha256(part)}
    manifest = resigned(made, laptop.keys, parts=parts)
    return held(laptop, register(laptop, made.manifest.bundle, manifest)).received.reason


def _not_lines(change: Change) -> bytes:
    del change
    return b"no json\n"


def _other_value(change: Change) -> bytes:
    return replace(change, value='"other"').line()


def _other_stream(change: Change) -> bytes:
    body = json.loads(change.body)
    return replace(change, body=canonical({**body, "stream": "elsewhere"})).line()


def _value_is_no_json(change: Change) -> bytes:
    value, salt = "not json", "00" * 16
    commit = hmac.new(bytes.fromhex(salt), value.encode(), hashlib.sha256).hexdigest()
    body = canonical({**json.loads(change.body), "commit": commit})
    return Change.from_body(body, salt, value).line()


@pytest.mark.parametrize("spoil", [_not_lines, _other_value, _other_stream, _value_is_no_json])
def test_changes_that_cannot_be_read_are_set_aside(
    spoil: Callable[[Change], bytes], laptop: Laptop
) -> None:
    assert laptop.trust is not None
    visit = laptop.visit()
    made = assembled(visit, laptop.sender, kind=BundleKind.PUSH)
    lines = [spoil(visit.main.changes[0]), *(each.line() for each in visit.main.changes[1:])]
    assert reason_with_changes(laptop, made, seal(lines, laptop.trust.ingest)) == "damaged"


def test_a_sealed_part_that_is_no_age_file_is_set_aside(laptop: Laptop) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    assert reason_with_changes(laptop, made, os.urandom(500)) == "damaged"


def test_a_part_whose_size_was_told_wrong_is_set_aside(laptop: Laptop) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    laptop.upload_parts(made)
    parts = [each.plain() for each in made.manifest.parts]
    parts[0]["size"] += 1
    manifest = resigned(made, laptop.keys, parts=parts)
    receipt = held(laptop, register(laptop, made.manifest.bundle, manifest))
    assert receipt.received.reason == "damaged"


def test_changes_that_do_not_follow_each_other_are_set_aside(laptop: Laptop) -> None:
    assert laptop.trust is not None
    visit = laptop.visit()
    made = assembled(visit, laptop.sender, kind=BundleKind.PUSH)
    for left_out in (0, 3, len(visit.main.changes) - 1):
        chain = [each for n, each in enumerate(visit.main.changes) if n != left_out]
        part = seal([each.line() for each in chain], laptop.trust.ingest)
        again = assembled(visit, laptop.sender, kind=BundleKind.PUSH, bundle=new_id())
        assert reason_with_changes(laptop, again, part) == "chain"
    more = Visit(laptop.keys, visit.id)
    more.main.changes = list(visit.main.changes)
    more.main.write("answer", "q99", "judgement", "compliant")
    part = seal([each.line() for each in more.main.changes], laptop.trust.ingest)
    assert reason_with_changes(laptop, made, part) == "chain"


def test_changes_of_a_device_the_manifest_does_not_name_are_set_aside(laptop: Laptop) -> None:
    assert laptop.trust is not None
    visit = laptop.visit()
    other = Visit(DeviceKeys.generate(), visit.id).fill()
    made = assembled(visit, laptop.sender, kind=BundleKind.PUSH)
    lines = [each.line() for each in (*visit.main.changes, *other.main.changes)]
    assert reason_with_changes(laptop, made, seal(lines, laptop.trust.ingest)) == "chain"


def test_two_histories_of_one_device_are_set_aside_and_both_kept(
    office: OpenOffice, laptop: Laptop
) -> None:
    visit = laptop.visit()
    laptop.push(visit)
    twin = Visit(laptop.keys, visit.id).fill()
    made, reply = laptop.push(twin)
    assert held(laptop, reply).received.reason == "fork"
    assert stored_changes(office, visit.id) == len(visit.main.changes)
    digest = made.parts[CHANGES]
    assert (office.folder / "blobs" / sha256(digest)[:2] / sha256(digest)).exists()


def test_a_fork_shows_in_the_ends_alone(laptop: Laptop) -> None:
    visit = laptop.visit()
    laptop.push(visit)
    twin = Visit(laptop.keys, visit.id).fill()
    since = {laptop.id: twin.main.head()}
    _, reply = laptop.push(twin, since=since, changes=[])
    assert held(laptop, reply).received.reason == "fork"


def test_a_fork_of_the_confidential_chain_is_noticed_without_opening_it(laptop: Laptop) -> None:
    visit = laptop.visit()
    laptop.push(visit)
    visit.confidential.changes.clear()
    visit.confidential.write("note", "n9", "text", "another history")
    _, reply = laptop.push(visit)
    assert held(laptop, reply).received.reason == "fork"


def test_an_end_nobody_wrote_is_set_aside(laptop: Laptop) -> None:
    visit = laptop.visit()
    made = assembled(visit, laptop.sender, kind=BundleKind.PUSH)
    laptop.upload_parts(made)
    main = made.manifest.main.plain()
    main["heads"]["nobody"] = Head(seq=4, digest="0" * 64).plain()
    manifest = resigned(made, laptop.keys, main=main)
    receipt = held(laptop, register(laptop, made.manifest.bundle, manifest))
    assert receipt.received.reason == "chain"


def test_a_wrong_signature_is_set_aside(laptop: Laptop) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    laptop.upload_parts(made)
    forged = resigned(made, DeviceKeys.generate())
    receipt = held(laptop, register(laptop, made.manifest.bundle, forged))
    assert (receipt.received.reason, receipt.received.assessment) == ("signature", "unreadable")
    assert receipt.received.device == laptop.id


def test_a_newer_format_is_set_aside_until_head_office_is_updated(laptop: Laptop) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    newer = resigned(made, laptop.keys, format=2, more={"a": 1})
    receipt = held(laptop, register(laptop, made.manifest.bundle, newer))
    assert receipt.received.reason == "newer-format"


@pytest.mark.parametrize("data", [b"<html>", b"{}", b"\0" * (8 << 20) + b"\0"])
def test_what_is_no_manifest_is_set_aside(data: bytes, laptop: Laptop) -> None:
    laptop.upload(data, protocol.MOST_PIECE)
    receipt = held(laptop, register(laptop, new_id(), data))
    assert receipt.received.reason == "damaged"


def test_a_push_set_aside_gives_the_same_receipt_again(laptop: Laptop) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    laptop.upload_parts(made)
    forged = resigned(made, DeviceKeys.generate())
    first = register(laptop, made.manifest.bundle, forged)
    again = register(laptop, made.manifest.bundle, forged)
    assert (again.status_code, again.content) == (202, first.content)
    reply = laptop.ask("GET", protocol.receipt_path(made.manifest.bundle))
    assert reply.content == first.content


def test_a_held_receipt_never_passes_for_received(laptop: Laptop) -> None:
    made = assembled(laptop.visit(), laptop.sender, kind=BundleKind.PUSH)
    laptop.upload_parts(made)
    twin = Visit(laptop.keys, made.manifest.assessment).fill()
    laptop.push(twin)
    receipt = laptop.receipt(made, laptop.register(made))
    assert receipt.received.level is Level.HELD
    assert receipt.received.files_received == 0
