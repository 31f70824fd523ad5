"""Hello, enrolment, tokens, revocation."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from bwaudit.headoffice.services import open_services
from bwaudit.wire import protocol
from bwaudit.wire.certificate import read_certificate
from bwaudit.wire.enrolment import EnrolmentCode, enrol_request
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.problems import ProblemCode
from support.laptops import Laptop, OpenOffice, problem

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def stranger(office: OpenOffice) -> Iterator[Laptop]:
    """A device that nobody enrolled."""
    with Laptop(office.address) as laptop:
        yield laptop


@pytest.fixture
def own_stranger(own_office: OpenOffice) -> Iterator[Laptop]:
    """The same at a head office whose clock may be moved."""
    with Laptop(own_office.address) as laptop:
        yield laptop


def test_hello_says_who_answers_and_nothing_else(office: OpenOffice, stranger: Laptop) -> None:
    reply = stranger.http.get(protocol.HELLO)
    assert (reply.status_code, reply.content) == (204, b"")
    assert reply.headers[protocol.SERVER_HEADER] == office.services.office.id
    assert reply.headers[protocol.PROTOCOL_HEADER] == "1"
    assert "server" not in reply.headers


def test_a_code_makes_a_device_known(office: OpenOffice, stranger: Laptop) -> None:
    reply = stranger.enrol(office.new_code("T. Rahman"))
    assert reply.status_code == 201
    assert stranger.trust == office.services.office.trust
    assert stranger.trust is not None
    assert stranger.certificate is not None
    certificate = read_certificate(stranger.certificate, stranger.trust)
    assert (certificate.assessor, certificate.device) == ("T. Rahman", stranger.id)
    assert certificate.not_before <= office.clock.now() <= certificate.not_after
    assert reply.json()["server_time"] == "2026-05-14T04:42:00Z"


def test_a_code_works_once_but_a_lost_reply_may_be_asked_for_again(
    own_office: OpenOffice, own_stranger: Laptop
) -> None:
    code = own_office.new_code()
    first = own_stranger.enrol(code)
    own_office.clock.move(minutes=5)
    again = own_stranger.enrol(code)
    assert again.json()["certificate"] == first.json()["certificate"]
    with Laptop(own_office.address) as other:
        assert problem(other.enrol(code)) is ProblemCode.CODE_NOT_ACCEPTED


def test_a_code_runs_out(own_office: OpenOffice, own_stranger: Laptop) -> None:
    code = own_office.new_code()
    own_office.clock.move(days=15)
    assert problem(own_stranger.enrol(code)) is ProblemCode.CODE_NOT_ACCEPTED


def test_another_code_is_not_accepted(office: OpenOffice, stranger: Laptop) -> None:
    wrong = EnrolmentCode.generate(office.services.office.trust.root).text
    assert problem(stranger.enrol(wrong)) is ProblemCode.CODE_NOT_ACCEPTED


def test_who_overhears_a_request_cannot_use_it(office: OpenOffice, stranger: Laptop) -> None:
    code = EnrolmentCode.parse(office.new_code())
    overheard = enrol_request(code, stranger.keys, "R. Akter")
    thief = DeviceKeys.generate()
    payload = json.loads(overheard.payload)
    payload["device"] = thief.public.plain()
    forged = sign(protocol.ENROL_TYPE, json.dumps(payload).encode(), thief.signing)
    reply = stranger.ask("POST", protocol.ENROL, forged.to_json())
    assert problem(reply) is ProblemCode.CODE_NOT_ACCEPTED


def test_neither_the_secret_nor_the_code_is_stored(office: OpenOffice, stranger: Laptop) -> None:
    code = EnrolmentCode.parse(office.new_code())
    stranger.enrol(code.text)
    for path in office.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert code.text.encode() not in data
            assert code.secret.hex().encode() not in data
            assert office.staff_token.encode() not in data


def test_a_device_may_be_enrolled_anew(office: OpenOffice, laptop: Laptop) -> None:
    reply = laptop.enrol(office.new_code("T. Rahman"))
    assert reply.status_code == 201
    assert laptop.trust is not None
    assert laptop.certificate is not None
    assert read_certificate(laptop.certificate, laptop.trust).assessor == "T. Rahman"


@pytest.mark.parametrize("body", [b"", b"{}", b"<html>", b"[1]", b'{"a":1,"a":2}', b"[" * 999])
@pytest.mark.parametrize("path", [protocol.ENROL, protocol.CHALLENGE, protocol.TOKEN])
def test_what_is_no_request_is_not_understood(body: bytes, path: str, stranger: Laptop) -> None:
    assert problem(stranger.ask("POST", path, body)) is ProblemCode.NOT_UNDERSTOOD


def test_an_envelope_around_something_else_is_not_understood(stranger: Laptop) -> None:
    for path, kind in ((protocol.ENROL, protocol.ENROL_TYPE), (protocol.TOKEN, "x")):
        envelope = sign(kind, b"{}", stranger.keys.signing)
        assert problem(stranger.ask("POST", path, envelope.to_json())) is (
            ProblemCode.NOT_UNDERSTOOD
        )


def test_a_body_larger_than_any_request_is_refused_unread(stranger: Laptop) -> None:
    reply = stranger.ask("POST", protocol.ENROL, b" " * (protocol.MOST_JSON + 1))
    assert problem(reply) is ProblemCode.TOO_LARGE

    def unannounced() -> Iterator[bytes]:
        for _ in range(17):
            yield b" " * (64 << 10)

    streamed = stranger.http.post(protocol.ENROL, content=unannounced())
    assert problem(streamed) is ProblemCode.TOO_LARGE


def test_a_request_cut_short_changes_nothing(office: OpenOffice, stranger: Laptop) -> None:
    address = urlsplit(office.address)
    with socket.create_connection((address.hostname, address.port)) as line:
        head = f"POST {protocol.ENROL} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
        line.sendall(f"{head}Content-Length: 500\r\n\r\n".encode())
        assert line.recv(100).startswith(b"HTTP/1.1 100")
        line.sendall(b'{"payload":')
        line.shutdown(socket.SHUT_WR)
        while line.recv(4096):
            continue
    assert stranger.enrol(office.new_code()).status_code == 201


def test_a_token_lasts_a_day(own_office: OpenOffice, own_laptop: Laptop) -> None:
    assert own_laptop.ask("GET", protocol.RECEIPTS).status_code == 200
    own_office.clock.move(hours=23)
    assert own_laptop.ask("GET", protocol.RECEIPTS).status_code == 200
    own_office.clock.move(hours=2)
    reply = own_laptop.ask("GET", protocol.RECEIPTS)
    assert problem(reply) is ProblemCode.TOKEN_NEEDED
    assert reply.headers["www-authenticate"] == "Bearer"
    assert own_laptop.log_in().status_code == 200
    assert own_laptop.ask("GET", protocol.RECEIPTS).status_code == 200


def test_no_token_no_entry(stranger: Laptop) -> None:
    for header in ("", "Bearer", "Bearer x", "Basic eDp5", "x"):
        reply = stranger.ask("GET", protocol.RECEIPTS, headers={"Authorization": header})
        assert problem(reply) is ProblemCode.TOKEN_NEEDED


def test_a_nonce_is_good_once(laptop: Laptop) -> None:
    asked = json.dumps({"device": laptop.id}).encode()
    nonce = laptop.ask("POST", protocol.CHALLENGE, asked).json()["nonce"]
    claim = laptop.claim(nonce)
    assert laptop.ask("POST", protocol.TOKEN, claim).status_code == 200
    assert problem(laptop.ask("POST", protocol.TOKEN, claim)) is ProblemCode.TOKEN_NEEDED


def test_a_nonce_runs_out_and_is_for_one_device_and_office(
    own_office: OpenOffice, own_laptop: Laptop, own_stranger: Laptop
) -> None:
    asked = json.dumps({"device": own_laptop.id}).encode()
    nonce = own_laptop.ask("POST", protocol.CHALLENGE, asked).json()["nonce"]
    own_stranger.enrol(own_office.new_code())
    assert problem(own_stranger.ask("POST", protocol.TOKEN, own_stranger.claim(nonce))) is (
        ProblemCode.TOKEN_NEEDED
    )
    elsewhere = own_laptop.claim(nonce, office=own_stranger.id)
    assert problem(own_laptop.ask("POST", protocol.TOKEN, elsewhere)) is ProblemCode.TOKEN_NEEDED
    forged = Envelope.from_json(own_laptop.claim(nonce))
    forged = sign(protocol.TOKEN_TYPE, forged.payload, own_stranger.keys.signing)
    assert problem(own_laptop.ask("POST", protocol.TOKEN, forged.to_json())) is (
        ProblemCode.TOKEN_NEEDED
    )
    own_office.clock.move(minutes=11)
    assert problem(own_laptop.ask("POST", protocol.TOKEN, own_laptop.claim(nonce))) is (
        ProblemCode.TOKEN_NEEDED
    )


def test_a_device_nobody_enrolled_gets_no_nonce(stranger: Laptop) -> None:
    asked = json.dumps({"device": stranger.id}).encode()
    assert problem(stranger.ask("POST", protocol.CHALLENGE, asked)) is (ProblemCode.DEVICE_UNKNOWN)


def test_a_revoked_device_is_out_at_once(office: OpenOffice, laptop: Laptop) -> None:
    assert office.services.enrolment.revoke(laptop.id)
    assert office.services.enrolment.revoke(laptop.id)
    assert problem(laptop.ask("GET", protocol.RECEIPTS)) is ProblemCode.DEVICE_REVOKED
    assert problem(laptop.log_in()) is ProblemCode.DEVICE_REVOKED
    assert problem(laptop.enrol(office.new_code())) is ProblemCode.DEVICE_REVOKED
    assert not office.services.enrolment.revoke("nobody")


def test_a_certificate_runs_out(own_office: OpenOffice, own_laptop: Laptop) -> None:
    own_office.clock.move(days=401)
    assert problem(own_laptop.log_in()) is ProblemCode.CERTIFICATE_EXPIRED


def test_an_old_program_is_told_so(laptop: Laptop) -> None:
    old = laptop.ask("GET", protocol.RECEIPTS, headers={protocol.PROTOCOL_HEADER: "0"})
    assert problem(old) is ProblemCode.PROTOCOL_TOO_OLD
    odd = laptop.ask("GET", protocol.RECEIPTS, headers={protocol.PROTOCOL_HEADER: "one"})
    assert problem(odd) is ProblemCode.NOT_UNDERSTOOD
    newer = laptop.ask("GET", protocol.RECEIPTS, headers={protocol.PROTOCOL_HEADER: "2"})
    assert newer.status_code == 200
    assert laptop.http.get(protocol.HELLO, headers={protocol.PROTOCOL_HEADER: "0"}).is_success


def test_there_are_no_other_addresses(stranger: Laptop) -> None:
    for path in ("/docs", "/openapi.json", "/redoc", "/v1", "/v1/blobs/", "/v1/blobs/../x"):
        assert problem(stranger.http.get(path)) in (
            ProblemCode.NOT_THERE,
            ProblemCode.TUS_VERSION,
        )
    assert stranger.http.delete(protocol.HELLO).status_code == 405


def test_enrolment_works_beside_the_running_server(office: OpenOffice, stranger: Laptop) -> None:
    beside = open_services(office.folder, office.clock)
    code = beside.enrolment.new_code("R. Akter").text
    beside.close()
    assert stranger.enrol(code).status_code == 201
