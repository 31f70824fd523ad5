"""A plain laptop that speaks protocol 1 request by request, and the head office it talks to."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import httpx2

from bwaudit.foundation.hashing import sha256
from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.serving import running
from bwaudit.wire import protocol
from bwaudit.wire.assemble import Sender
from bwaudit.wire.certificate import OfficeTrust, read_certificate, read_trust
from bwaudit.wire.enrolment import EnrolmentCode, enrol_request
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.manifest import BundleKind
from bwaudit.wire.problems import Problem, ProblemCode
from bwaudit.wire.protocol import TokenClaim
from bwaudit.wire.receipt import Receipt, read_receipt
from support.clocks import SetClock
from support.offices import Visit, assembled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from bwaudit.headoffice.services import Services
    from bwaudit.headoffice.serving import RunningOffice
    from bwaudit.wire.assemble import Assembled


@dataclass(frozen=True)
class OpenOffice:
    """A head office that answers, with what only its staff know."""

    answering: RunningOffice
    staff_token: str
    clock: SetClock

    @property
    def address(self) -> str:
        return self.answering.address

    @property
    def services(self) -> Services:
        return self.answering.services

    @property
    def folder(self) -> Path:
        return self.services.office.folder

    def new_code(self, assessor: str = "R. Akter") -> str:
        return self.services.enrolment.new_code(assessor).text


@contextmanager
def open_office(folder: Path, clock: SetClock | None = None) -> Iterator[OpenOffice]:
    """A new head office on this machine, with a clock that stands still."""
    clock = clock or SetClock()
    made = create_office(folder / "office", "Dhaka office", clock)
    with running(made.office.folder, clock) as office:
        yield OpenOffice(office, made.staff_token, clock)


class Laptop:
    """One device. Every method is one or a few requests; replies come back as they are."""

    def __init__(self, address: str, keys: DeviceKeys | None = None) -> None:
        self.keys = keys or DeviceKeys.generate()
        self.http = httpx2.Client(base_url=address, timeout=30, trust_env=False)
        self.token = ""
        self.trust: OfficeTrust | None = None
        self.certificate: Envelope | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.http.close()

    @property
    def id(self) -> str:
        return self.keys.fingerprint

    @property
    def sender(self) -> Sender:
        return Sender(self.keys, self.trust, self.certificate)

    def ask(
        self,
        method: str,
        path: str,
        content: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx2.Response:
        """One request with this device's token."""
        return self.http.request(
            method,
            path,
            content=content,
            headers={
                **({"Authorization": f"Bearer {self.token}"} if self.token else {}),
                protocol.PROTOCOL_HEADER: str(protocol.PROTOCOL),
                protocol.TUS_HEADER: protocol.TUS_VERSION,
                **(headers or {}),
            },
        )

    def enrol(self, code: str) -> httpx2.Response:
        envelope = enrol_request(EnrolmentCode.parse(code), self.keys, "R. Akter")
        reply = self.ask("POST", protocol.ENROL, envelope.to_json())
        if reply.status_code == 201:
            self.trust = read_trust(Envelope.from_plain(reply.json()["trust"]))
            self.certificate = Envelope.from_plain(reply.json()["certificate"])
            read_certificate(self.certificate, self.trust)
        return reply

    def join(self, office: OpenOffice) -> None:
        """Enrol, and get a token."""
        assert self.enrol(office.new_code()).status_code == 201
        assert self.log_in().status_code == 200

    def log_in(self) -> httpx2.Response:
        asked = json.dumps({"device": self.id}).encode()
        challenge = self.ask("POST", protocol.CHALLENGE, asked)
        if challenge.status_code != 200:
            return challenge
        reply = self.ask("POST", protocol.TOKEN, self.claim(challenge.json()["nonce"]))
        if reply.status_code == 200:
            self.token = reply.json()["token"]
        return reply

    def claim(self, nonce: str, office: str | None = None) -> bytes:
        assert self.trust is not None
        claim = TokenClaim(office=office or self.trust.office, device=self.id, nonce=nonce)
        return sign(protocol.TOKEN_TYPE, claim.canonical(), self.keys.signing).to_json()

    def begin(self, digest: str, length: int) -> httpx2.Response:
        headers = {protocol.UPLOAD_LENGTH: str(length)}
        return self.ask("PUT", protocol.blob_path(digest), b"", headers)

    def state(self, digest: str) -> httpx2.Response:
        return self.ask("HEAD", protocol.blob_path(digest))

    def append(self, digest: str, offset: int, data: bytes, **headers: str) -> httpx2.Response:
        return self.ask(
            "PATCH",
            protocol.blob_path(digest),
            data,
            {
                "Content-Type": protocol.TUS_MEDIA_TYPE,
                protocol.UPLOAD_OFFSET: str(offset),
                **headers,
            },
        )

    def upload(self, data: bytes, piece: int = protocol.FIRST_PIECE) -> str:
        """Send a whole file; gives its digest."""
        digest = sha256(data)
        begun = self.begin(digest, len(data))
        assert begun.status_code in (200, 201), begun.text
        for offset in range(int(begun.headers[protocol.UPLOAD_OFFSET]), len(data), piece):
            reply = self.append(digest, offset, data[offset : offset + piece])
            assert reply.status_code == 204, reply.text
        return digest

    def upload_parts(self, made: Assembled) -> None:
        """Everything of a push but its evidence."""
        for part in made.parts.values():
            self.upload(part)
        self.upload(made.signed.data)

    def upload_evidence(self, visit: Visit) -> None:
        for content in visit.files.values():
            self.upload(content)

    def register(self, made: Assembled) -> httpx2.Response:
        asked = {"manifest": made.signed.digest, "size": len(made.signed.data)}
        return self.ask("PUT", protocol.push_path(made.manifest.bundle), json.dumps(asked).encode())

    def push(self, visit: Visit, **about: Any) -> tuple[Assembled, httpx2.Response]:
        """Assemble, upload the parts, register. The evidence is another step."""
        made = assembled(visit, self.sender, kind=BundleKind.PUSH, **about)
        self.upload_parts(made)
        return made, self.register(made)

    def receipt(self, made: Assembled, reply: httpx2.Response) -> Receipt:
        """The receipt in a reply, verified as a laptop does it."""
        assert self.trust is not None
        return read_receipt(Envelope.from_json(reply.content), self.trust, made.signed)

    def visit(self) -> Visit:
        return Visit(self.keys).fill()


def problem(reply: httpx2.Response) -> ProblemCode:
    """The code of a problem reply."""
    assert reply.headers["content-type"] == "application/problem+json"
    found = Problem.model_validate_json(reply.content)
    assert found.status == reply.status_code
    return found.code
