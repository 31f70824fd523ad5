"""Faults of the machine become problems a laptop understands."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
from typing import TYPE_CHECKING

import httpx2
import pytest
from sqlalchemy.exc import OperationalError

from bwaudit.foundation.errors import Code, StoreError
from bwaudit.headoffice.edge import Edge
from bwaudit.wire.problems import Problem, ProblemCode

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send


def database_said(text: str) -> OperationalError:
    return OperationalError("SELECT secret", None, sqlite3.OperationalError(text))


def reply_to(fault: Exception, *, begun: bool = False) -> httpx2.Response:
    """What is answered when the application raises this."""

    async def failing(scope: Scope, receive: Receive, send: Send) -> None:
        if begun:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"half", "more_body": False})
        raise fault

    async def ask() -> httpx2.Response:
        transport = httpx2.ASGITransport(Edge(failing, "office"))
        async with httpx2.AsyncClient(transport=transport, base_url="http://x") as client:
            return await client.get("/v1/hello")

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (OSError(errno.ENOSPC, "no room"), ProblemCode.NO_ROOM),
        (OSError(errno.EIO, "secret"), ProblemCode.FAULT),
        (StoreError(Code.DISK_FULL), ProblemCode.NO_ROOM),
        (StoreError(Code.DAMAGED), ProblemCode.FAULT),
        (database_said("database or disk is full"), ProblemCode.NO_ROOM),
        (database_said("database is locked"), ProblemCode.BUSY),
        (database_said("disk I/O error"), ProblemCode.FAULT),
        (RuntimeError("secret"), ProblemCode.FAULT),
    ],
)
def test_a_fault_is_answered_with_its_problem(
    fault: Exception, code: ProblemCode, caplog: pytest.LogCaptureFixture
) -> None:
    reply = reply_to(fault)
    assert Problem.model_validate_json(reply.content).code is code
    assert ("retry-after" in reply.headers) is (code is not ProblemCode.FAULT)
    assert reply.headers["bw-server"] == "office"
    assert "secret" not in reply.text + caplog.text


def test_a_reply_that_was_begun_is_not_begun_again() -> None:
    assert reply_to(RuntimeError("secret"), begun=True).content == b"half"
