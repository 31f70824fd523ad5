"""A file asked for again ends the line it was coming on, and what came on that line is kept."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from starlette.requests import Request

from bwaudit.headoffice.requests import Coming, arrived_part

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

FILE = ("device", "a" * 64)


def hanging_request(beginning: bytes, begun: asyncio.Event) -> Request:
    """A request whose body begins and never ends, on a connection that is never closed."""
    pieces = [beginning]

    async def receive() -> dict[str, Any]:
        if pieces:
            return {"type": "http.request", "body": pieces.pop(), "more_body": True}
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    wanted: Callable[[], Awaitable[dict[str, Any]]] = receive
    return Request({"type": "http", "method": "PATCH", "headers": []}, wanted)


async def upload(coming: Coming, beginning: bytes, begun: asyncio.Event) -> tuple[bytes, bool]:
    async with coming.one(*FILE) as patience:
        return await arrived_part(hanging_request(beginning, begun), 1000, patience)


def test_asking_how_far_it_is_ends_an_upload_that_hangs() -> None:
    async def story() -> tuple[bytes, bool]:
        coming, begun = Coming(), asyncio.Event()
        older = asyncio.create_task(upload(coming, b"what came", begun))
        await begun.wait()
        await coming.end("another device", FILE[1])
        assert not older.done()
        await coming.end(*FILE)
        return await older

    assert asyncio.run(story()) == (b"what came", False)


def test_a_newer_upload_takes_over_and_waits_until_the_older_is_kept() -> None:
    async def story() -> list[tuple[bytes, bool]]:
        coming, begun, begun_again = Coming(), asyncio.Event(), asyncio.Event()
        older = asyncio.create_task(upload(coming, b"older", begun))
        await begun.wait()
        newer = asyncio.create_task(upload(coming, b"newer", begun_again))
        await begun_again.wait()
        assert older.done()
        await coming.end(*FILE)
        await coming.end(*FILE)
        return [await older, await newer]

    assert asyncio.run(story()) == [(b"older", False), (b"newer", False)]


def test_what_came_whole_is_waited_for() -> None:
    async def story() -> list[str]:
        coming, told = Coming(), list[str]()
        reading, kept = asyncio.Event(), asyncio.Event()

        async def keep() -> None:
            async with coming.one(*FILE) as patience:
                async with patience:
                    pass
                reading.set()
                await kept.wait()
                told.append("kept")

        older = asyncio.create_task(keep())
        await reading.wait()
        ending = asyncio.create_task(coming.end(*FILE))
        await asyncio.wait({ending}, timeout=0)
        kept.set()
        await ending
        told.append("asked")
        await older
        return told

    assert asyncio.run(story()) == ["kept", "asked"]
