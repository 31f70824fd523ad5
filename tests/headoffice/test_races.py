"""Two servers on one head office, each a step behind the other: the database decides."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.hashing import sha256
from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.refusing import Refused
from bwaudit.headoffice.requests import UploadGate
from bwaudit.headoffice.services import Services, open_services
from bwaudit.wire.assemble import Sender
from bwaudit.wire.enrolment import enrol_request
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.manifest import MANIFEST_TYPE, BundleKind
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import PushRequest
from bwaudit.wire.receipt import Level
from support.clocks import SetClock
from support.offices import Visit, assembled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from bwaudit.wire.assemble import Assembled


class Interrupted(SetClock):
    """A clock that lets something else happen the next time somebody looks at it."""

    def __init__(self) -> None:
        super().__init__()
        self.between: Callable[[], object] | None = None

    def now(self) -> datetime:
        between, self.between = self.between, None
        if between is not None:
            between()
        return super().now()


@pytest.fixture
def clock() -> Interrupted:
    return Interrupted()


@pytest.fixture
def pair(tmp_path: Path, clock: Interrupted) -> Iterator[tuple[Services, Services]]:
    """Two servers on one folder; the first looks at the clock that interrupts."""
    folder = tmp_path / "office"
    create_office(folder, "Dhaka office", SetClock())
    one, two = open_services(folder, clock), open_services(folder, SetClock())
    yield one, two
    one.close()
    two.close()


def put(services: Services, device: str, data: bytes) -> None:
    services.uploads.begin(device, sha256(data), len(data))
    if services.uploads.state(device, sha256(data)).offset == 0:
        services.uploads.append(device, sha256(data), 0, data)


def ready(services: Services, *, files: int = 0) -> tuple[Assembled, Visit]:
    """A push whose parts are here, and nothing of its evidence."""
    keys = DeviceKeys.generate()
    code = services.enrolment.new_code("R. Akter")
    reply = services.enrolment.enrol(enrol_request(code, keys, "R. Akter"))
    sender = Sender(keys, services.office.trust, Envelope.from_plain(reply.certificate))
    visit = Visit(keys).fill(files=files)
    made = assembled(visit, sender, kind=BundleKind.PUSH)
    for part in (*made.parts.values(), made.signed.data):
        put(services, keys.fingerprint, part)
    return made, visit


def request(made: Assembled) -> PushRequest:
    return PushRequest(manifest=made.signed.digest, size=len(made.signed.data))


def test_of_two_pieces_at_one_offset_one_counts(
    pair: tuple[Services, Services], clock: Interrupted
) -> None:
    one, two = pair
    data = os.urandom(1000)
    digest = sha256(data)
    one.uploads.begin("d", digest, 1000)
    clock.between = lambda: two.uploads.append("d", digest, 0, data[:700])
    with pytest.raises(Refused) as refusal:
        one.uploads.append("d", digest, 0, data[:300])
    assert refusal.value.problem.code is ProblemCode.OFFSET_DIFFERS
    offset = one.uploads.state("d", digest).offset
    assert refusal.value.problem.offset == 700
    one.uploads.append("d", digest, offset, data[offset:])
    assert one.uploads.state("d", digest).whole


def test_a_file_finished_by_two_is_there_once(
    pair: tuple[Services, Services], clock: Interrupted
) -> None:
    one, two = pair
    data = os.urandom(1000)
    digest = sha256(data)
    for device in ("d", "e"):
        one.uploads.begin(device, digest, 1000)
    clock.between = lambda: two.uploads.append("e", digest, 0, data)
    assert one.uploads.append("d", digest, 0, data).whole


def test_one_push_taken_in_by_two_has_one_receipt(
    pair: tuple[Services, Services], clock: Interrupted
) -> None:
    one, two = pair
    made, visit = ready(one)
    push, asked, device = made.manifest.bundle, request(made), visit.keys.fingerprint
    first = []

    def meanwhile() -> None:
        clock.between = lambda: first.append(two.receiving.push(push, asked, device))

    clock.between = meanwhile
    second = one.receiving.push(push, asked, device)
    assert [each.is_new for each in first] == [True]
    assert not second.is_new
    assert second.receipt == first[0].receipt


def test_one_push_set_aside_by_two_has_one_receipt(
    pair: tuple[Services, Services], clock: Interrupted
) -> None:
    one, two = pair
    made, visit = ready(one)
    device = visit.keys.fingerprint
    forged = sign(MANIFEST_TYPE, made.manifest.canonical(), DeviceKeys.generate().signing)
    data = forged.to_json()
    put(one, device, data)
    asked = PushRequest(manifest=sha256(data), size=len(data))
    first = []
    clock.between = lambda: first.append(two.receiving.push("p1", asked, device))
    second = one.receiving.push("p1", asked, device)
    assert (first[0].level, first[0].is_new) == (Level.HELD, True)
    assert (second.level, second.is_new) == (Level.HELD, False)
    assert second.receipt == first[0].receipt


def test_one_push_completed_by_two_has_one_complete_receipt(
    pair: tuple[Services, Services], clock: Interrupted
) -> None:
    one, two = pair
    made, visit = ready(one, files=1)
    push, device = made.manifest.bundle, visit.keys.fingerprint
    one.receiving.push(push, request(made), device)
    (content,) = visit.files.values()
    one.uploads.begin(device, sha256(content), len(content))

    def meanwhile() -> None:
        clock.between = lambda: two.receiving.complete(push)

    clock.between = meanwhile
    one.uploads.append(device, sha256(content), 0, content)
    levels = [
        Envelope.from_plain(each).payload.count(b'"level":"complete"')
        for each in one.receiving.receipts(device, 0).receipts
    ]
    assert levels == [0, 1]


def test_a_device_revoked_while_its_push_is_read_is_set_aside(
    pair: tuple[Services, Services], clock: Interrupted
) -> None:
    one, two = pair
    made, visit = ready(one)
    device = visit.keys.fingerprint

    def meanwhile() -> None:
        clock.between = lambda: two.enrolment.revoke(device)

    clock.between = meanwhile
    taken = one.receiving.push(made.manifest.bundle, request(made), device)
    assert taken.level is Level.HELD


def test_a_summary_folded_late_does_not_replace_a_newer_one(
    pair: tuple[Services, Services],
) -> None:
    one, two = pair
    made, visit = ready(one)
    one.receiving.push(made.manifest.bundle, request(made), visit.keys.fingerprint)
    for services in (one, two, one):
        services.summaries.refresh(visit.id)
    assert [line.assessment for line in two.overviews.page().assessments] == [visit.id]


def test_so_many_uploads_at_a_time_and_no_more() -> None:
    gate = UploadGate(all_at_once=3, each=2)
    with gate.one("a"), gate.one("a"), gate.one("b"):
        for device, longest in (("a", 5), ("c", 60)):
            with pytest.raises(Refused) as refusal, gate.one(device):
                raise AssertionError
            assert refusal.value.problem.code is ProblemCode.BUSY
            assert refusal.value.retry_after is not None
            assert 1 <= refusal.value.retry_after <= longest
    with gate.one("c"), gate.one("c"), gate.one("a"):
        pass
