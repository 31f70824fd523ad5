"""A bad line at every step: pressing Send again until done ends as if nothing had happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import Code
from bwaudit.usecases import syncing
from bwaudit.wire.protocol import SMALLEST_PIECE
from support.sync_devices import Device, arrived, whole
from support.sync_proxy import Fault, FaultProxy, Seen, reply

if TYPE_CHECKING:
    from support.laptops import OpenOffice

LIFE = 20_000
"""Bytes a connection carries on a very bad line."""

LOGIN = b"<html><title>Welcome to Hotel Wi-Fi</title></html>"

FAULTS = {
    "nothing of the request arrives": Fault(request_cut=0.0),
    "half of the request arrives": Fault(request_cut=0.5),
    "the request arrives and the line ends": Fault(request_cut=1.0),
    "the reply is lost": Fault(reply_cut=0.0),
    "half of the reply arrives": Fault(reply_cut=0.5),
    "the request comes twice": Fault(twice=True),
    "the reply comes byte by byte": Fault(byte_by_byte=True),
    "the reply says it is longer": Fault(longer=7),
    "a login page": Fault(answer=reply("200 OK", LOGIN, Content_Type="text/html")),
    "a redirect": Fault(answer=reply("302 Found", Location="http://login.example/")),
    "login needed": Fault(answer=reply("511 Network Authentication Required", LOGIN)),
    "the wrong 204": Fault(answer=reply("204 No Content")),
    "a fault inside": Fault(answer=reply("500 Internal Server Error")),
    "a bad gateway": Fault(answer=reply("502 Bad Gateway", LOGIN, Content_Type="text/html")),
    "too busy": Fault(answer=reply("503 Service Unavailable", Retry_After="3")),
    "too many": Fault(answer=reply("429 Too Many Requests", Retry_After="3")),
    "JSON of nobody": Fault(answer=reply("200 OK", b'{"a"', Content_Type="application/json")),
    "no HTTP at all": Fault(answer=b"SSH-2.0-OpenSSH_9.6\r\n"),
}


NEWS = {"GET /v1/contacts", "GET /v1/packs", "GET /v1/colleagues", "POST /v1/letters"}
"""What is asked after everything was sent. It changes nothing at head office, so the ways in which
a line ends, and the refusals, are all one to it."""

FAULTS_OF_NEWS = {
    "the reply is lost",
    "half of the reply arrives",
    "a login page",
    "a fault inside",
    "JSON of nobody",
    "no HTTP at all",
}


def without_fault(device: Device, line: FaultProxy) -> tuple[dict[int, str], int]:
    """The requests of a visit, the first and the last of each kind, and the bytes it takes beside
    those of its files when nothing goes wrong."""
    device.workspace.line.token = ""
    visit = device.visit()
    files = syncing.state(visit).unsent_bytes
    line.forget()
    assert device.press_send(visit) == 1
    kinds = [seen.what for seen in line.seen]
    first = {kind: kinds.index(kind) for kind in kinds}
    last = {kind: number for number, kind in enumerate(kinds)}
    return {
        number: kinds[number] for number in {*first.values(), *last.values()}
    }, line.bytes_up - files


@pytest.fixture(scope="module")
def ordinary(
    tmp_path_factory: pytest.TempPathFactory, office: OpenOffice
) -> tuple[dict[int, str], int]:
    """What `without_fault` says of a device that has sent a visit before."""
    device = Device(tmp_path_factory.mktemp("ordinary") / "device")
    with FaultProxy(office.address) as line:
        syncing.enrol(device.workspace, line.address, office.new_code())
        without_fault(device, line)
        found = without_fault(device, line)
    device.close()
    return found


@pytest.mark.parametrize("name", FAULTS)
def test_it_may_happen_at_every_step(
    name: str,
    ordinary: tuple[dict[int, str], int],
    enrolled: Device,
    office: OpenOffice,
    line: FaultProxy,
) -> None:
    without_fault(enrolled, line)
    steps, beside = ordinary
    assert len(steps) == 12
    assert set(steps.values()) > NEWS
    for step, kind in steps.items():
        if kind in NEWS and name not in FAULTS_OF_NEWS:
            continue
        enrolled.workspace.line.token = ""
        visit = enrolled.visit()
        least = syncing.state(visit).unsent_bytes + beside
        line.forget()
        line.decide = lambda seen, at=step: FAULTS[name] if seen.number == at else None  # type: ignore[misc]
        presses = enrolled.press_send(visit)
        line.decide = lambda _: None
        assert arrived(office.services, visit) == whole(visit), f"step {step}"
        assert presses <= 2, f"step {step}"
        assert line.bytes_up <= least * 1.3 + SMALLEST_PIECE, f"step {step}"


def test_a_line_that_ends_after_every_few_bytes_costs_hardly_more(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    _, beside = without_fault(enrolled, line)
    visit = enrolled.visit(photos=4, width=1000)
    least = syncing.state(visit).unsent_bytes + beside
    assert least > 10 * LIFE
    line.life = LIFE
    line.forget()
    enrolled.press_send(visit, most=40)
    assert arrived(office.services, visit) == whole(visit)
    assert line.connections > 6
    assert line.bytes_up <= 1.3 * least


def test_head_office_keeps_what_came_when_the_line_hangs(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    """The old connection is never closed, as when a laptop lid is: asking again ends it."""
    visit = enrolled.visit()
    hung: list[int] = []

    def hangs_once(seen: Seen) -> Fault | None:
        if seen.method == "PATCH" and not hung:
            hung.append(seen.number)
            return Fault(hang_after=0.5)
        return None

    line.decide = hangs_once
    assert enrolled.press_send(visit) == 1
    assert arrived(office.services, visit) == whole(visit)
    first, again = [seen for seen in line.seen if seen.method == "PATCH"][:2]
    assert first.path == again.path
    assert len(first.body) + len(again.body) == first.length


def test_nobody_answers_and_nothing_is_lost(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit()
    line.decide = lambda _: Fault(request_cut=0.0)
    told = syncing.send(enrolled.workspace, visit)
    assert told.problem is not None
    assert told.problem.code is Code.UNREACHABLE
    assert told.problem.what == "Head office did not answer at 10:42."
    assert (told.unsent_changes, told.unsent_files, told.level) == (len(visit.record.fold), 3, "")
    assert told.last_receipt_at is None
    line.decide = lambda _: None
    enrolled.clock.move(minutes=6)
    enrolled.press_send(visit)
    assert arrived(office.services, visit) == whole(visit)
