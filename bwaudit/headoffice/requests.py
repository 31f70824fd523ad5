"""Reading requests: bounded bodies, strict JSON, tokens, and what arrives before a line drops."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from starlette.requests import ClientDisconnect

from bwaudit.headoffice.refusing import busy, refused
from bwaudit.wire.document import Document
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import MOST_JSON, UPLOADS_AT_ONCE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from starlette.requests import Request

PATIENCE = 120.0
"""Seconds a body may take. What came until then is kept."""

Asked = TypeVar("Asked", bound=Document)


async def body_of(request: Request, most: int = MOST_JSON) -> bytes:
    """A whole small body. Raises Refused TOO_LARGE, or BUSY when not all of it came in time."""
    data, whole = await arrived_part(request, most)
    if not whole:
        raise busy(1, 5)
    return data


async def arrived_part(
    request: Request, most: int, patience: asyncio.Timeout | None = None
) -> tuple[bytes, bool]:
    """What of a body arrives, and whether that is all of it: a line that drops gives its prefix,
    and so does one whose `patience` somebody ends.

    Raises Refused TOO_LARGE, before reading when the sender says so."""
    stated = request.headers.get("content-length", "")
    if stated.isdecimal() and int(stated) > most:
        raise refused(ProblemCode.TOO_LARGE)
    data = bytearray()
    try:
        async with patience or asyncio.timeout(PATIENCE):
            async for piece in request.stream():
                if len(data) + len(piece) > most:
                    raise refused(ProblemCode.TOO_LARGE)
                data += piece
    except (ClientDisconnect, TimeoutError):
        return bytes(data), False
    return bytes(data), True


async def document_of(request: Request, kind: type[Asked]) -> Asked:
    """The body as a document. Raises Refused."""
    data = await body_of(request)
    try:
        return kind.read(data)
    except ValueError as reason:
        raise refused(ProblemCode.NOT_UNDERSTOOD) from reason


async def envelope_of(request: Request) -> Envelope:
    """The body as a signed envelope; the signature is checked later. Raises Refused."""
    data = await body_of(request)
    try:
        return Envelope.from_json(data)
    except ValueError as reason:
        raise refused(ProblemCode.NOT_UNDERSTOOD) from reason


def bearer_of(request: Request) -> str:
    """The token of a request. Raises Refused TOKEN_NEEDED."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise refused(ProblemCode.TOKEN_NEEDED)
    return token.strip()


def password_of(request: Request) -> str:
    """The password of HTTP basic authentication, empty when there is none."""
    scheme, _, coded = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return ""
    try:
        return base64.b64decode(coded, validate=True).decode().partition(":")[2]
    except ValueError:
        return ""


def number_of(request: Request, header: str) -> int:
    """A header that must be a number. Raises Refused NOT_UNDERSTOOD."""
    text = request.headers.get(header, "")
    if not (text.isascii() and text.isdecimal() and len(text) <= 15):
        raise refused(ProblemCode.NOT_UNDERSTOOD)
    return int(text)


def check_checksum(stated: str | None, data: bytes) -> None:
    """Compare bytes with tus's `Upload-Checksum`: "sha256 <base64>". Raises Refused."""
    if stated is None:
        return
    name, _, coded = stated.partition(" ")
    if name not in CHECKSUMS:
        raise refused(ProblemCode.NOT_UNDERSTOOD)
    digest = hashlib.new(name, data, usedforsecurity=False).digest()
    if base64.b64encode(digest).decode() != coded.strip():
        raise refused(ProblemCode.CHECKSUM_DIFFERS)


CHECKSUMS = ("sha1", "sha256")


class Coming:
    """Which files are coming in from which device. Whoever asks for a file again has lost the line
    it came on, often long before that shows here: what arrived on it is kept, and it is given up.
    Used on the event loop only."""

    def __init__(self) -> None:
        self._running: dict[tuple[str, str], tuple[asyncio.Timeout, asyncio.Event]] = {}

    async def end(self, device: str, sha256: str) -> None:
        """Give up an older upload of this file, and wait until what came is kept."""
        while running := self._running.get((device, sha256)):
            patience, ended = running
            with suppress(RuntimeError):  # all of it came, and is being kept right now
                patience.reschedule(asyncio.get_running_loop().time())
            await ended.wait()

    @asynccontextmanager
    async def one(self, device: str, sha256: str) -> AsyncIterator[asyncio.Timeout]:
        """Take a file in; the patience to read it with ends when somebody asks for it again."""
        await self.end(device, sha256)
        patience, ended = asyncio.timeout(PATIENCE), asyncio.Event()
        self._running[device, sha256] = patience, ended
        try:
            yield patience
        finally:
            del self._running[device, sha256]
            ended.set()


class UploadGate:
    """Lets so many uploads of one device and of all devices in at a time, so that photos never keep
    answers waiting. Used on the event loop only."""

    def __init__(self, all_at_once: int = 32, each: int = UPLOADS_AT_ONCE) -> None:
        self._all = all_at_once
        self._each = each
        self._running: dict[str, int] = {}

    @contextmanager
    def one(self, device: str) -> Iterator[None]:
        """Hold a place. Raises Refused BUSY when there is none."""
        if self._running.get(device, 0) >= self._each:
            raise busy(1, 5)
        if sum(self._running.values()) >= self._all:
            raise busy(5, 60)
        self._running[device] = self._running.get(device, 0) + 1
        try:
            yield
        finally:
            left = self._running[device] - 1
            if left:
                self._running[device] = left
            else:
                del self._running[device]
