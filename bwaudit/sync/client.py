"""The client of one head office: protocol 1 over httpx2, every foreign fault translated.

It follows no redirect, takes nothing for a reply of head office that does not carry its name, reads
no more of a reply than one can be long, and holds no state but the token.
"""

from __future__ import annotations

import base64
import hashlib
import ssl
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeVar
from urllib.parse import urlsplit

import httpx2
from pydantic import BaseModel

from bwaudit import __version__
from bwaudit.foundation.errors import Code, SyncError
from bwaudit.foundation.hashing import strict_json
from bwaudit.sync.address import is_loopback, safe_address
from bwaudit.sync.faults import Doubt, Refusal, broken, refusal, stranger, unreachable
from bwaudit.wire import protocol
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import (
    ChallengeReply,
    ChallengeRequest,
    EnrolReply,
    LettersReply,
    LettersRequest,
    NegotiateReply,
    NegotiateRequest,
    PushRequest,
    ReceiptsReply,
    TokenClaim,
    TokenReply,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from bwaudit.foundation.clock import Clock
    from bwaudit.wire.keys import DeviceKeys

TRIES = 3
"""How often one request is asked in a row while its outcome is in doubt."""

MOST_REPLY = 4 << 20
MOST_SECONDS = 120.0
_PATIENCE = httpx2.Timeout(30.0, connect=15.0)
_ONE_LINE = httpx2.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=60.0)
_MOST_OFFSET = 15
_JSON = {"Content-Type": "application/json"}

Reply = TypeVar("Reply", bound=BaseModel)
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Answer:
    """A reply that carries our head office's name."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class OfficeClient:
    """Talks to the head office at `address`. Not for several threads at once; close it."""

    def __init__(
        self,
        address: str,
        clock: Clock,
        *,
        office: str | None = None,
        keys: DeviceKeys | None = None,
        token: str = "",
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        """`office` is the id of the head office if it is known; then another one is refused. `keys`
        get a token when there is none, or when it is not accepted any more.

        Raises SyncError ADDRESS_NOT_SAFE.
        """
        self.address = safe_address(address)
        self.token = token
        self._keys = keys
        self._clock = clock
        self._office = office
        self._transport = transport
        is_secure = urlsplit(self.address).scheme == "https"
        try:
            self._http = httpx2.Client(
                headers={
                    protocol.PROTOCOL_HEADER: str(protocol.PROTOCOL),
                    "User-Agent": f"bwaudit/{__version__}",
                    "Accept-Encoding": "identity",
                },
                base_url=self.address,
                timeout=_PATIENCE,
                limits=_ONE_LINE,
                transport=transport,
                # Plain http needs no certificates, and reading them takes longer than a request. A
                # context without any trusts nobody.
                verify=is_secure or ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
                # A proxy is for other machines, whatever the environment says.
                trust_env=not is_loopback(urlsplit(self.address).hostname or ""),
            )
        except (httpx2.InvalidURL, ValueError) as reason:
            raise SyncError(Code.ADDRESS_NOT_SAFE) from reason

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    def hello(self) -> str:
        """The id of the head office that answers. Raises SyncError NOT_HEAD_OFFICE, LOGIN_NEEDED,
        OTHER_HEAD_OFFICE, UNREACHABLE."""
        answer = _asked(lambda: self._ask("GET", protocol.HELLO))
        if answer.status != 204 or answer.body:
            raise SyncError(Code.NOT_HEAD_OFFICE)
        return answer.headers[protocol.SERVER_HEADER]

    def enrol(self, request: Envelope) -> EnrolReply:
        """Ask for a certificate."""
        return _asked(lambda: self._json("POST", protocol.ENROL, EnrolReply, request.to_json()))

    def negotiate(self, request: NegotiateRequest) -> NegotiateReply:
        """What head office has of an assessment, and which files it lacks."""
        body = request.canonical()
        return _asked(
            lambda: self._known(
                lambda: self._json("POST", protocol.NEGOTIATE, NegotiateReply, body)
            )
        )

    def begin(self, sha256: str, size: int) -> int:
        """Announce a file. Returns how many bytes of it head office has already."""
        headers = {protocol.UPLOAD_LENGTH: str(size)}
        path = protocol.blob_path(sha256)
        return _asked(lambda: self._known(lambda: _offset(self._ask("PUT", path, headers=headers))))

    def offset(self, sha256: str) -> int:
        """How many bytes of a file head office has. Raises Refusal NOT_THERE."""
        path = protocol.blob_path(sha256)
        return _asked(lambda: self._known(lambda: _offset(self._ask("HEAD", path))))

    def append(self, sha256: str, offset: int, data: bytes, size: int) -> int:
        """Send a piece of a file of `size` bytes, once. The first piece announces the file as well.
        Returns how many bytes head office has now; after a Doubt ask `offset`."""
        digest = base64.b64encode(hashlib.sha256(data).digest()).decode()
        headers = {
            protocol.UPLOAD_OFFSET: str(offset),
            protocol.UPLOAD_CHECKSUM: f"sha256 {digest}",
            "Content-Type": protocol.TUS_MEDIA_TYPE,
        }
        if not offset:
            headers[protocol.UPLOAD_LENGTH] = str(size)
        path = protocol.blob_path(sha256)
        return self._known(lambda: _offset(self._ask("PATCH", path, data, headers)))

    def push(self, push: str, manifest: str, size: int) -> Envelope:
        """Register a push. Returns a receipt that is not checked yet."""
        body = PushRequest(manifest=manifest, size=size).canonical()
        path = protocol.push_path(push)
        return _asked(lambda: self._known(lambda: _envelope(self._ask("PUT", path, body, _JSON))))

    def receipts(self, after: int = 0) -> ReceiptsReply:
        """This device's receipts behind a place in head office's log, unchecked."""
        path = f"{protocol.RECEIPTS}?after={after}"
        return _asked(lambda: self._known(lambda: self._json("GET", path, ReceiptsReply)))

    def contacts(self) -> Envelope | None:
        """Names and numbers for urgent cases, unchecked; None where nothing was filled in."""
        answer = _asked(lambda: self._known(lambda: self._ask("GET", protocol.CONTACTS)))
        return _envelope(answer) if answer.body else None

    def letters(self, request: LettersRequest) -> LettersReply:
        """What head office wrote about assessments of this device, unchecked."""
        body = request.canonical()
        return _asked(
            lambda: self._known(lambda: self._json("POST", protocol.LETTERS, LettersReply, body))
        )

    def packs(self) -> Envelope | None:
        """Which questionnaires head office gives out, unchecked; None where it gives none."""
        answer = _asked(lambda: self._known(lambda: self._ask("GET", protocol.PACKS)))
        return _envelope(answer) if answer.body else None

    def colleagues(self, known: str = "") -> Envelope | None:
        """Who else works for head office, unchecked; None when the list is still `known`, the
        digest of the one that is here."""
        path = f"{protocol.COLLEAGUES}?known={known}"
        answer = _asked(lambda: self._known(lambda: self._ask("GET", path)))
        return _envelope(answer) if answer.body else None

    def pack(self, digest: str) -> bytes:
        """One questionnaire as it travels, unchecked."""
        path = protocol.pack_path(digest)
        return _asked(lambda: self._known(lambda: self._ask("GET", path))).body

    def _known(self, ask: Callable[[], Result]) -> Result:
        """Ask as a device that is known: with a token, a new one when the old is not accepted."""
        if self.token:
            try:
                return ask()
            except Refusal as why:
                if why.problem.code is not ProblemCode.TOKEN_NEEDED:
                    raise
        self._authorise()
        return ask()

    def _authorise(self) -> None:
        """Get a token by signing a nonce."""
        if self._keys is None or self._office is None:
            raise SyncError(Code.NOT_ENROLLED)
        self.token = ""
        keys, office = self._keys, self._office
        body = ChallengeRequest(device=keys.fingerprint).canonical()
        challenge = self._json("POST", protocol.CHALLENGE, ChallengeReply, body)
        claim = TokenClaim(office=office, device=keys.fingerprint, nonce=challenge.nonce)
        signed = sign(protocol.TOKEN_TYPE, claim.canonical(), keys.signing)
        # A nonce is good once: when the reply is lost, all of this is done again.
        self.token = self._json("POST", protocol.TOKEN, TokenReply, signed.to_json()).token

    def _json(self, method: str, path: str, kind: type[Reply], body: bytes = b"") -> Reply:
        answer = self._ask(method, path, body, _JSON if body else {})
        try:
            return kind.model_validate(strict_json(answer.body))
        except ValueError as reason:
            raise Doubt(Code.REPLY_NOT_UNDERSTOOD) from reason

    def _ask(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> _Answer:
        sent = dict(headers or {})
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        if path.startswith("/v1/blobs/"):
            sent[protocol.TUS_HEADER] = protocol.TUS_VERSION
        answer = self._answer(method, path, body, sent)
        server = answer.headers.get(protocol.SERVER_HEADER, "")
        if not server:
            raise stranger(answer.status, answer.headers)
        if self._office is not None and server != self._office:
            raise SyncError(Code.OTHER_HEAD_OFFICE)
        if not 200 <= answer.status < 300:
            raise refusal(answer.status, answer.headers, answer.body)
        return answer

    def _answer(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> _Answer:
        try:
            with self._http.stream(method, path, content=body, headers=headers) as response:
                return _Answer(response.status_code, response.headers, self._body(response))
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError) as refused:
            raise self._no_line(refused) from refused
        except (httpx2.HTTPError, OSError) as fault:
            raise broken(self._clock) from fault

    def _body(self, response: httpx2.Response) -> bytes:
        body = bytearray()
        began = time.monotonic()
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            raise Doubt(Code.REPLY_NOT_UNDERSTOOD)  # not asked for, and can unpack to anything
        for piece in response.iter_raw():
            body += piece
            if len(body) > MOST_REPLY or time.monotonic() - began > MOST_SECONDS:
                raise Doubt(Code.REPLY_NOT_UNDERSTOOD)
        return bytes(body)

    def _no_line(self, fault: Exception) -> SyncError:
        cause: BaseException | None = fault
        while cause is not None and not isinstance(cause, ssl.SSLError):
            cause = cause.__cause__ or cause.__context__
        if cause is None:
            return unreachable(self._clock)
        # Somebody answers in the place of head office. A network that wants a login answers a plain
        # request, which carries nothing, with a page of its own or the way to it.
        return SyncError(Code.LOGIN_NEEDED if self._has_login_page() else Code.NOT_HEAD_OFFICE)

    def _has_login_page(self) -> bool:
        host = urlsplit(self.address).hostname or ""
        plain = f"http://[{host}]" if ":" in host else f"http://{host}"
        try:
            with httpx2.Client(
                timeout=_PATIENCE, trust_env=False, transport=self._transport
            ) as other:
                reply = other.head(plain + protocol.HELLO)
        except (httpx2.HTTPError, OSError):
            return False
        leads_to = urlsplit(reply.headers.get("location", "")).hostname
        if reply.is_redirect:
            return leads_to not in (None, host)
        return stranger(reply.status_code, reply.headers).code is Code.LOGIN_NEEDED


def _asked(ask: Callable[[], Result]) -> Result:
    for _ in range(TRIES - 1):
        try:
            return ask()
        except Doubt:
            continue
    return ask()


def _offset(answer: _Answer) -> int:
    text = answer.headers.get(protocol.UPLOAD_OFFSET, "")
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_OFFSET):
        raise Doubt(Code.REPLY_NOT_UNDERSTOOD)
    return int(text)


def _envelope(answer: _Answer) -> Envelope:
    try:
        return Envelope.from_plain(strict_json(answer.body))
    except ValueError as reason:
        raise Doubt(Code.REPLY_NOT_UNDERSTOOD) from reason
