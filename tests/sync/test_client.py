"""The client alone: who is believed, what a reply may be, and the sentence for each fault."""

from __future__ import annotations

import gzip
import json
import ssl
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bwaudit.foundation.errors import Code, SyncError
from bwaudit.sync.address import safe_address
from bwaudit.sync.backoff import LONGEST, SHORTEST, wait
from bwaudit.sync.client import MOST_REPLY, TRIES, OfficeClient
from bwaudit.sync.faults import Doubt, Refusal
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.problems import MEDIA_TYPE, Problem, ProblemCode
from bwaudit.wire.protocol import NegotiateRequest
from support.clocks import SetClock
from support.sync_sockets import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Handler = Callable[[httpx2.Request], httpx2.Response]

OFFICE = "a" * 20
ADDRESS = "https://office.example.org/bw"
KEYS = DeviceKeys.generate()
ASKED = NegotiateRequest(assessment="visit")


def client(handler: Handler, *, token: str = "token") -> OfficeClient:
    def unread(request: httpx2.Request) -> httpx2.Response:
        """The reply as it comes over a line: still to be read."""
        made = handler(request)
        if not made.is_stream_consumed:
            return made
        stream = httpx2.ByteStream(made.content)
        return httpx2.Response(made.status_code, headers=made.headers, stream=stream)

    return OfficeClient(
        ADDRESS,
        SetClock(),
        office=OFFICE,
        keys=KEYS,
        token=token,
        transport=httpx2.MockTransport(unread),
    )


def ours(status: int = 200, body: object = None, **headers: str) -> httpx2.Response:
    """A reply that bears our head office's name."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(
        status,
        headers={"BW-Server": OFFICE, **named},
        content=b"" if body is None else json.dumps(body).encode(),
    )


def refuses(code: ProblemCode, **headers: str) -> httpx2.Response:
    problem = Problem.of(code)
    return httpx2.Response(
        problem.status,
        headers={"BW-Server": OFFICE, "Content-Type": MEDIA_TYPE, **headers},
        content=problem.body(),
    )


def negotiated() -> dict[str, object]:
    return {
        "main": {},
        "confidential": {},
        "missing": [],
        "log": "none",
        "server_time": "2026-05-14T04:42:00Z",
    }


# Addresses


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("office.example.org", "https://office.example.org"),
        (" https://office.example.org/ ", "https://office.example.org"),
        ("https://Office.Example.org:443/bw/", "https://office.example.org/bw"),
        ("office.example.org:8443", "https://office.example.org:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost", "http://localhost"),
        ("http://[::1]:80/", "http://[::1]"),
    ],
)
def test_an_address_is_brought_to_one_form(typed: str, address: str) -> None:
    assert safe_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "http://office.example.org",
        "http://10.0.0.7",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "https://name:secret@office.example.org",
        "https://office.example.org/?a=b",
        "https://office.example.org/#a",
        "https://office example.org",
        "https://office.example.org:99999",
        "https://[::1",
        "file:///etc/passwd",
        "https://",
        "",
    ],
)
def test_an_address_that_is_not_safe_is_refused(typed: str) -> None:
    with pytest.raises(SyncError) as refusal:
        safe_address(typed)
    assert refusal.value.code is Code.ADDRESS_NOT_SAFE


# Waiting


def test_waits_double_up_to_five_minutes_and_are_jittered() -> None:
    full = [wait(attempts, lambda: 1.0).total_seconds() for attempts in range(12)]
    assert full == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    assert wait(8, lambda: 0.5) == timedelta(seconds=128)
    assert wait(8, lambda: 0.0) == SHORTEST
    assert wait(10_000, lambda: 1.0) == LONGEST


def test_head_office_may_ask_for_a_longer_wait_within_reason() -> None:
    assert wait(1, lambda: 0.0, 40) == timedelta(seconds=40)
    assert wait(1, lambda: 0.0, 1e9) == LONGEST
    assert wait(9, lambda: 1.0, 1) == LONGEST


# Who answers


def test_hello_tells_who_answers_below_a_path() -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        assert str(request.url) == f"{ADDRESS}/v1/hello"
        assert request.headers["bw-protocol"] == "1"
        return ours(204)

    with client(handler) as office:
        assert office.hello() == OFFICE


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (httpx2.Response(204), Code.NOT_HEAD_OFFICE),
        (httpx2.Response(204, headers={"BW-Server": "b" * 20}), Code.OTHER_HEAD_OFFICE),
        (ours(200, {}), Code.NOT_HEAD_OFFICE),
        (ours(204, Location="http://elsewhere"), None),
        (httpx2.Response(301, headers={"Location": "http://elsewhere"}), Code.LOGIN_NEEDED),
        (httpx2.Response(307, headers={"Location": f"{ADDRESS}/v2/hello"}), Code.LOGIN_NEEDED),
        (httpx2.Response(407), Code.LOGIN_NEEDED),
        (httpx2.Response(511, html="<p>Log in"), Code.LOGIN_NEEDED),
        (httpx2.Response(200, html="<p>Log in"), Code.LOGIN_NEEDED),
        (httpx2.Response(200, json={}), Code.NOT_HEAD_OFFICE),
        (httpx2.Response(401), Code.NOT_HEAD_OFFICE),
        (httpx2.Response(404, html="nothing here"), Code.NOT_HEAD_OFFICE),
        (httpx2.Response(502, html="bad gateway"), Code.SERVER_BUSY),
        (httpx2.Response(429, headers={"Retry-After": "9"}), Code.SERVER_BUSY),
        (refuses(ProblemCode.PROTOCOL_TOO_OLD), Code.PROTOCOL_TOO_OLD),
        (refuses(ProblemCode.BUSY), Code.SERVER_BUSY),
        (refuses(ProblemCode.FAULT), Code.SERVER_BUSY),
    ],
)
def test_only_our_head_office_is_taken_for_it(reply: httpx2.Response, code: Code | None) -> None:
    with client(lambda _: reply) as office:
        if code is None:
            assert office.hello() == OFFICE
            return
        with pytest.raises(SyncError) as refusal:
            office.hello()
    assert refusal.value.code is code


def test_a_redirect_is_never_followed() -> None:
    asked: list[str] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.host)
        return httpx2.Response(302, headers={"Location": "https://elsewhere.example/v1/hello"})

    with client(handler) as office, pytest.raises(SyncError):
        office.negotiate(ASKED)
    assert asked == ["office.example.org"]


# What a reply may be


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"main": {}}',
        b"<html>",
        json.dumps({**negotiated(), "log": "perhaps"}).encode(),
        json.dumps({**negotiated(), "missing": [{"sha256": "x", "offset": 0}]}).encode(),
        json.dumps(negotiated()).encode()[:-9],
        json.dumps(negotiated()).replace('"log"', '"main": {}, "log"').encode(),
    ],
)
def test_a_reply_that_makes_no_sense_is_asked_for_again_and_then_told(body: bytes) -> None:
    asked: list[int] = []

    def handler(_: httpx2.Request) -> httpx2.Response:
        asked.append(1)
        return httpx2.Response(200, headers={"BW-Server": OFFICE}, content=body)

    with client(handler) as office, pytest.raises(Doubt) as doubt:
        office.negotiate(ASKED)
    assert doubt.value.code is Code.REPLY_NOT_UNDERSTOOD
    assert len(asked) == TRIES


def test_a_newer_head_office_may_say_more() -> None:
    with client(lambda _: ours(200, {**negotiated(), "news": [1]})) as office:
        assert office.negotiate(ASKED).log == "none"


def test_no_more_is_read_of_a_reply_than_one_can_be_long() -> None:
    taken: list[int] = []

    def endless() -> Iterator[bytes]:
        while True:
            taken.append(65536)
            yield b" " * 65536

    def handler(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"BW-Server": OFFICE}, content=endless())

    with client(handler) as office, pytest.raises(Doubt):
        office.negotiate(ASKED)
    assert sum(taken) <= TRIES * (MOST_REPLY + 2 * 65536)


def test_a_packed_reply_is_not_unpacked() -> None:
    packed = gzip.compress(json.dumps(negotiated()).encode())

    def handler(request: httpx2.Request) -> httpx2.Response:
        assert request.headers["accept-encoding"] == "identity"
        headers = {"BW-Server": OFFICE, "Content-Encoding": "gzip"}
        return httpx2.Response(200, headers=headers, stream=httpx2.ByteStream(packed))

    with client(handler) as office, pytest.raises(Doubt):
        office.negotiate(ASKED)


@pytest.mark.parametrize("offset", ["", "-1", "1.5", "9" * 20, "٣"])
def test_an_offset_that_is_no_number_is_doubted(offset: str) -> None:
    def handler(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(
            204, headers=[(b"BW-Server", OFFICE.encode()), (b"Upload-Offset", offset.encode())]
        )

    with client(handler) as office, pytest.raises(Doubt):
        office.append("f" * 64, 0, b"x", 1)


def test_a_piece_is_never_sent_again_by_itself() -> None:
    asked: list[str] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.method)
        raise httpx2.ReadError("gone", request=request)

    with client(handler) as office, pytest.raises(Doubt) as doubt:
        office.append("f" * 64, 0, b"x", 1)
    assert asked == ["PATCH"]
    assert doubt.value.what == "Head office did not answer at 10:42."


# Tokens


def tokens(replies: list[httpx2.Response], asked: list[str]) -> Handler:
    def handler(request: httpx2.Request) -> httpx2.Response:
        path = request.url.path.rsplit("/v1", 1)[1]
        asked.append(path)
        if path == "/auth/challenge":
            return ours(
                200,
                {
                    "nonce": "0" * 64,
                    "expires_at": "2026-05-14T05:00:00Z",
                    "server_time": "2026-05-14T04:42:00Z",
                },
            )
        if path == "/auth/token":
            return ours(
                200,
                {
                    "token": "new",
                    "expires_at": "2026-05-15T04:42:00Z",
                    "server_time": "2026-05-14T04:42:00Z",
                },
            )
        assert request.headers["authorization"].startswith("Bearer ")
        return replies.pop(0)

    return handler


def test_a_token_that_ran_out_is_renewed_once() -> None:
    asked: list[str] = []
    replies = [refuses(ProblemCode.TOKEN_NEEDED), ours(200, negotiated())]
    with client(tokens(replies, asked), token="old") as office:
        office.negotiate(ASKED)
        assert office.token == "new"
    assert asked == ["/negotiate", "/auth/challenge", "/auth/token", "/negotiate"]


def test_a_new_token_that_is_not_accepted_either_is_told() -> None:
    asked: list[str] = []
    replies = [refuses(ProblemCode.TOKEN_NEEDED), refuses(ProblemCode.TOKEN_NEEDED)]
    with client(tokens(replies, asked), token="old") as office, pytest.raises(Refusal) as refusal:
        office.negotiate(ASKED)
    assert refusal.value.code is Code.NOT_AUTHORISED
    assert asked.count("/auth/token") == 1


@pytest.mark.parametrize(
    "code",
    [ProblemCode.DEVICE_REVOKED, ProblemCode.DEVICE_UNKNOWN, ProblemCode.CERTIFICATE_EXPIRED],
)
def test_a_device_that_is_not_accepted_is_told_at_the_first_request(code: ProblemCode) -> None:
    asked: list[int] = []

    def handler(_: httpx2.Request) -> httpx2.Response:
        asked.append(1)
        return refuses(code)

    with client(handler) as office, pytest.raises(Refusal) as refusal:
        office.negotiate(ASKED)
    assert refusal.value.code is Code.NOT_AUTHORISED
    assert not refusal.value.is_about_the_push
    assert len(asked) == 1


def test_without_keys_there_is_no_token() -> None:
    with OfficeClient(ADDRESS, SetClock()) as bare, pytest.raises(SyncError) as refusal:
        bare.negotiate(ASKED)
    assert refusal.value.code is Code.NOT_ENROLLED


# How long to wait


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "40"}, 40.0),
        (
            {
                "Retry-After": "Thu, 14 May 2026 05:00:30 GMT",
                "Date": "Thu, 14 May 2026 05:00:00 GMT",
            },
            30.0,
        ),
        (
            {
                "Retry-After": "Thu, 14 May 2026 04:00:00 GMT",
                "Date": "Thu, 14 May 2026 05:00:00 GMT",
            },
            0.0,
        ),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "Thu, 14 May 2026 05:00:30 GMT"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_read_in_both_forms(headers: dict[str, str], seconds: float | None) -> None:
    reply = refuses(ProblemCode.BUSY, **headers)
    with client(lambda _: reply) as office, pytest.raises(SyncError) as refusal:
        office.negotiate(ASKED)
    assert refusal.value.retry_after == seconds


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (404, ProblemCode.NOT_THERE),
        (412, ProblemCode.TUS_VERSION),
        (413, ProblemCode.TOO_LARGE),
        (403, ProblemCode.DEVICE_UNKNOWN),
        (426, ProblemCode.PROTOCOL_TOO_OLD),
    ],
)
def test_a_reply_without_a_body_is_read_by_its_status(status: int, code: ProblemCode) -> None:
    with client(lambda _: ours(status)) as office, pytest.raises(Refusal) as refusal:
        office.offset("f" * 64)
    assert refusal.value.problem.code is code


# The line itself


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (httpx2.ConnectError("Name or service not known"), SyncError),
        (httpx2.ConnectTimeout("slow"), SyncError),
        (httpx2.ProxyError("no"), SyncError),
        (httpx2.ReadTimeout("slow"), Doubt),
        (httpx2.WriteTimeout("slow"), Doubt),
        (httpx2.ReadError("reset"), Doubt),
        (httpx2.RemoteProtocolError("half a reply"), Doubt),
        (httpx2.DecodingError("no gzip"), Doubt),
        (ConnectionResetError("reset"), Doubt),
    ],
)
def test_a_line_that_breaks_is_told_as_nobody_answering(
    fault: Exception, kind: type[SyncError]
) -> None:
    def handler(_: httpx2.Request) -> httpx2.Response:
        raise fault

    with client(handler) as office, pytest.raises(SyncError) as told:
        office.hello()
    assert type(told.value) is kind
    assert told.value.code is Code.UNREACHABLE
    assert told.value.what == "Head office did not answer at 10:42."


def test_a_name_nobody_has_and_a_port_nobody_listens_on() -> None:
    for address in ("https://head-office.invalid", "http://127.0.0.1:1"):
        with OfficeClient(address, SetClock()) as office, pytest.raises(SyncError) as told:
            office.hello()
        assert told.value.code is Code.UNREACHABLE


@pytest.mark.parametrize(
    ("plain", "code"),
    [
        (httpx2.Response(302, headers={"Location": "http://login.hotel"}), Code.LOGIN_NEEDED),
        (httpx2.Response(200, html="<p>Log in"), Code.LOGIN_NEEDED),
        (httpx2.Response(511), Code.LOGIN_NEEDED),
        (
            httpx2.Response(301, headers={"Location": "https://office.example.org/"}),
            Code.NOT_HEAD_OFFICE,
        ),
        (httpx2.Response(404), Code.NOT_HEAD_OFFICE),
        (None, Code.NOT_HEAD_OFFICE),
    ],
)
def test_a_network_that_wants_a_login_is_told_from_one_that_listens_in(
    plain: httpx2.Response | None, code: Code
) -> None:
    asked: list[str] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        asked.append(f"{request.method} {request.url}")
        if request.url.scheme == "https":
            raise httpx2.ConnectError("tls") from ssl.SSLCertVerificationError("who is that?")
        assert "authorization" not in request.headers
        if plain is None:
            raise httpx2.ConnectError("nobody")
        return plain

    with client(handler) as office, pytest.raises(SyncError) as told:
        office.hello()
    assert told.value.code is code
    assert asked == [f"GET {ADDRESS}/v1/hello", "HEAD http://office.example.org/v1/hello"]


@pytest.fixture(scope="module")
def false_certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for this machine that nobody trusts, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "false.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path


def test_a_line_that_somebody_listens_in_on_is_not_used(false_certificate: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(false_certificate)
    with serving(b"HTTP/1.1 204 No Content\r\nBW-Server: " + OFFICE.encode(), context) as server:
        address = f"https://localhost:{server.port}"
        with OfficeClient(address, SetClock()) as office, pytest.raises(SyncError) as told:
            office.hello()
    assert told.value.code is Code.NOT_HEAD_OFFICE
    assert server.heard == []
