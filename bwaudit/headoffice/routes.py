"""The addresses of protocol 1. Each reads its request, asks a service on a thread, and replies."""

from __future__ import annotations

import json
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from bwaudit.foundation.hashing import sha256 as digest_of
from bwaudit.headoffice.refusing import busy, refused
from bwaudit.headoffice.requests import (
    CHECKSUMS,
    Coming,
    UploadGate,
    arrived_part,
    bearer_of,
    body_of,
    check_checksum,
    document_of,
    envelope_of,
    number_of,
)
from bwaudit.headoffice.services import Services
from bwaudit.wire import protocol
from bwaudit.wire.manifest import MOST_BLOB
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import (
    ChallengeRequest,
    LettersRequest,
    NegotiateRequest,
    PushRequest,
)
from bwaudit.wire.receipt import Level

Sha256 = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]
PushId = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
Known = Annotated[str, Query(max_length=64)]
After = Annotated[int, Query(ge=0, le=2**53)]

_JSON = "application/json"
_MOST_PUSH = 4 << 10
_STATUS = {Level.HELD: 202, Level.ANSWERS: 201, Level.COMPLETE: 201}


def meeting_routes(services: Services) -> APIRouter:
    """Hello, enrolment and tokens: what needs no token yet."""
    router = APIRouter()

    @router.get(protocol.HELLO, status_code=204)
    async def hello() -> Response:
        return Response(status_code=204)

    @router.post(protocol.ENROL)
    async def enrol(request: Request) -> Response:
        envelope = await envelope_of(request)
        reply = await run_in_threadpool(services.enrolment.enrol, envelope)
        return Response(reply.model_dump_json(), 201, media_type=_JSON)

    @router.post(protocol.CHALLENGE)
    async def challenge(request: Request) -> Response:
        asked = await document_of(request, ChallengeRequest)
        reply = await run_in_threadpool(services.access.challenge, asked.device)
        return Response(reply.model_dump_json(), media_type=_JSON)

    @router.post(protocol.TOKEN)
    async def token(request: Request) -> Response:
        envelope = await envelope_of(request)
        reply = await run_in_threadpool(services.access.token, envelope)
        return Response(reply.model_dump_json(), media_type=_JSON)

    return router


def blob_routes(services: Services, gate: UploadGate) -> APIRouter:
    """Uploads by content address: tus 1.0 core and its checksum extension."""
    router = APIRouter()
    coming = Coming()

    @router.options(protocol.BLOB)
    async def tus(sha256: Sha256) -> Response:
        del sha256
        return Response(
            status_code=204,
            headers={
                "Tus-Version": protocol.TUS_VERSION,
                "Tus-Max-Size": str(MOST_BLOB),
                "Tus-Extension": "checksum",
                "Tus-Checksum-Algorithm": ",".join(CHECKSUMS),
            },
        )

    @router.put(protocol.BLOB)
    async def begin(request: Request, sha256: Sha256) -> Response:
        device = await _device(services, request)
        length = number_of(request, protocol.UPLOAD_LENGTH)
        await body_of(request, 0)
        state = await run_in_threadpool(services.uploads.begin, device, sha256, length)
        return Response(
            status_code=201 if state.is_new else 200,
            headers={
                protocol.UPLOAD_OFFSET: str(state.offset),
                protocol.UPLOAD_LENGTH: str(state.length),
            },
        )

    @router.head(protocol.BLOB)
    async def state(request: Request, sha256: Sha256) -> Response:
        device = await _device(services, request)
        await coming.end(device, sha256)
        known = await run_in_threadpool(services.uploads.state, device, sha256)
        return Response(
            headers={
                protocol.UPLOAD_OFFSET: str(known.offset),
                protocol.UPLOAD_LENGTH: str(known.length),
            }
        )

    @router.patch(protocol.BLOB)
    async def append(request: Request, sha256: Sha256) -> Response:
        device = await _device(services, request)
        offset = number_of(request, protocol.UPLOAD_OFFSET)
        if request.headers.get("content-type") != protocol.TUS_MEDIA_TYPE:
            raise refused(ProblemCode.NOT_UNDERSTOOD)
        async with coming.one(device, sha256) as patience:
            with gate.one(device):
                data, whole = await arrived_part(request, protocol.MOST_PIECE, patience)
            if whole:
                check_checksum(request.headers.get(protocol.UPLOAD_CHECKSUM), data)
            elif not data:  # given up for a newer one, or the line stalled
                raise busy(1, 5)
            if protocol.UPLOAD_LENGTH in request.headers:  # the first piece announces its file
                length = number_of(request, protocol.UPLOAD_LENGTH)
                await run_in_threadpool(services.uploads.begin, device, sha256, length)
            reached = await run_in_threadpool(services.uploads.append, device, sha256, offset, data)
        return Response(status_code=204, headers={protocol.UPLOAD_OFFSET: str(reached.offset)})

    return router


def push_routes(services: Services) -> APIRouter:
    """Negotiation, pushes and receipts, and what head office has for a device."""
    router = APIRouter()

    @router.post(protocol.NEGOTIATE)
    async def negotiate(request: Request) -> Response:
        device = await _device(services, request)
        asked = await document_of(request, NegotiateRequest)
        reply = await run_in_threadpool(
            services.receiving.negotiate, device, asked, services.uploads
        )
        return Response(reply.model_dump_json(), media_type=_JSON)

    @router.put(protocol.PUSH)
    async def push(request: Request, push: PushId) -> Response:
        device = await _device(services, request)
        data = await body_of(request, _MOST_PUSH)
        try:
            asked = PushRequest.read(data)
        except ValueError as reason:
            raise refused(ProblemCode.NOT_UNDERSTOOD) from reason
        taken = await run_in_threadpool(services.receiving.push, push, asked, device)
        if taken.level is not Level.HELD:
            await run_in_threadpool(services.summaries.refresh, taken.assessment)
        status = _STATUS[taken.level] if taken.is_new or taken.level is Level.HELD else 200
        return Response(taken.receipt.to_json(), status, media_type=_JSON)

    @router.get(protocol.RECEIPT)
    async def receipt(request: Request, push: PushId) -> Response:
        device = await _device(services, request)
        found = await run_in_threadpool(services.receiving.receipt, push, device)
        return Response(found.to_json(), media_type=_JSON)

    @router.get(protocol.RECEIPTS)
    async def receipts(request: Request, after: After = 0) -> Response:
        device = await _device(services, request)
        reply = await run_in_threadpool(services.receiving.receipts, device, after)
        return Response(json.dumps(reply.model_dump(mode="json")), media_type=_JSON)

    @router.get(protocol.CONTACTS)
    async def contacts(request: Request) -> Response:
        await _device(services, request)
        signed = await run_in_threadpool(services.contacts.signed)
        return Response(status_code=204) if signed is None else Response(signed, media_type=_JSON)

    @router.get(protocol.PACKS)
    async def packs(request: Request) -> Response:
        await _device(services, request)
        signed = await run_in_threadpool(services.packs.signed)
        return Response(status_code=204) if signed is None else Response(signed, media_type=_JSON)

    @router.get(protocol.COLLEAGUES)
    async def colleagues(request: Request, known: Known = "") -> Response:
        await _device(services, request)
        signed = await run_in_threadpool(services.enrolment.roster)
        if digest_of(signed) == known:
            return Response(status_code=204)
        return Response(signed, media_type=_JSON)

    @router.get(protocol.PACK)
    async def pack(request: Request, digest: Sha256) -> Response:
        await _device(services, request)
        packed = await run_in_threadpool(services.packs.packed, digest)
        if packed is None:
            raise refused(ProblemCode.NOT_THERE)
        return Response(packed, media_type="application/gzip")

    @router.post(protocol.LETTERS)
    async def letters(request: Request) -> Response:
        device = await _device(services, request)
        asked = await document_of(request, LettersRequest)
        reply = await run_in_threadpool(services.reviewing.waiting_for, device, asked)
        return Response(reply.model_dump_json(), media_type=_JSON)

    return router


async def _device(services: Services, request: Request) -> str:
    return await run_in_threadpool(services.access.device_of, bearer_of(request))
