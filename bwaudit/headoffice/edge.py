"""What every reply goes through: who answers, protocol versions, and problems instead of traces.

The log says what kind of fault happened and where in the program, never what was being received.
"""

from __future__ import annotations

import errno
import logging
import re
import traceback
from typing import TYPE_CHECKING

from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import OperationalError
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response

from bwaudit.foundation.errors import BwAuditError, Code
from bwaudit.headoffice.refusing import Refused, busy, refused
from bwaudit.wire.problems import MEDIA_TYPE, ProblemCode
from bwaudit.wire.protocol import (
    HELLO,
    OLDEST_PROTOCOL,
    PROTOCOL,
    PROTOCOL_HEADER,
    SERVER_HEADER,
    TUS_HEADER,
    TUS_VERSION,
    UPLOAD_OFFSET,
)

if TYPE_CHECKING:
    from fastapi import FastAPI, Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

logger = logging.getLogger(__name__)

_BLOBS = "/v1/blobs/"
_NUMBER = re.compile(r"[0-9]{1,6}")


def problem_reply(why: Refused, status: int | None = None) -> Response:
    """A refusal as RFC 9457 wants it."""
    headers = {}
    if why.retry_after is not None:
        headers["Retry-After"] = str(why.retry_after)
    if why.problem.offset is not None:
        headers[UPLOAD_OFFSET] = str(why.problem.offset)
    if why.problem.code is ProblemCode.TOKEN_NEEDED:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(
        why.problem.body(), status or why.problem.status, headers, media_type=MEDIA_TYPE
    )


def say_problems(app: FastAPI) -> None:
    """Turn every known refusal into a problem reply."""

    @app.exception_handler(Refused)
    async def _refused(_: Request, why: Refused) -> Response:
        return problem_reply(why)

    @app.exception_handler(HTTPException)
    async def _http(_: Request, why: HTTPException) -> Response:
        there = why.status_code != 404
        code = ProblemCode.NOT_UNDERSTOOD if there else ProblemCode.NOT_THERE
        return problem_reply(refused(code), why.status_code)

    @app.exception_handler(RequestValidationError)
    async def _wrong(_: Request, why: RequestValidationError) -> Response:
        del why
        return problem_reply(refused(ProblemCode.NOT_UNDERSTOOD))


class Edge:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, office: str) -> None:
        self._app = app
        self._office = office

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def reply(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                self._add_headers(scope, MutableHeaders(scope=message))
            await send(message)

        try:
            turned_away = self._turned_away(scope)
            if turned_away is not None:
                await turned_away(scope, receive, reply)
            else:
                await self._app(scope, receive, reply)
        except Exception as fault:  # noqa: BLE001 - the last place before the network
            why = _known_fault(fault)
            _log(why, fault)
            if not begun:
                await problem_reply(why)(scope, receive, reply)

    def _turned_away(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        path = scope["path"]
        spoken = headers.get(PROTOCOL_HEADER, str(PROTOCOL))
        if path != HELLO and path.startswith("/v1/"):
            if not _NUMBER.fullmatch(spoken):
                return problem_reply(refused(ProblemCode.NOT_UNDERSTOOD))
            if int(spoken) < OLDEST_PROTOCOL:
                return problem_reply(refused(ProblemCode.PROTOCOL_TOO_OLD))
        if (
            path.startswith(_BLOBS)
            and scope["method"] != "OPTIONS"
            and headers.get(TUS_HEADER) != TUS_VERSION
        ):
            reply = problem_reply(refused(ProblemCode.TUS_VERSION))
            reply.headers["Tus-Version"] = TUS_VERSION
            return reply
        return None

    def _add_headers(self, scope: Scope, headers: MutableHeaders) -> None:
        headers[SERVER_HEADER] = self._office
        headers[PROTOCOL_HEADER] = str(PROTOCOL)
        headers["Cache-Control"] = "no-store"
        headers["X-Content-Type-Options"] = "nosniff"
        if scope["path"].startswith(_BLOBS):
            headers[TUS_HEADER] = TUS_VERSION


def _known_fault(fault: Exception) -> Refused:
    full = (isinstance(fault, OSError) and fault.errno in (errno.ENOSPC, errno.EDQUOT)) or (
        isinstance(fault, OperationalError) and "full" in str(fault.orig)
    )
    if full or (isinstance(fault, BwAuditError) and fault.code is Code.DISK_FULL):
        return Refused(refused(ProblemCode.NO_ROOM).problem, retry_after=300)
    if isinstance(fault, OperationalError) and "locked" in str(fault.orig):
        return busy(5, 60)
    return refused(ProblemCode.FAULT)


def _log(why: Refused, fault: Exception) -> None:
    """Name the fault and its place. Its text may quote what was received, so it stays out."""
    if why.problem.code is ProblemCode.FAULT:
        frame = traceback.extract_tb(fault.__traceback__)[-1]
        logger.error("%s in %s:%d", type(fault).__name__, frame.name, frame.lineno or 0)
