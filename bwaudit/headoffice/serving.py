"""Running the server: on a thread for tests and the demo, in the foreground for a real office."""

from __future__ import annotations

import errno
import signal
import socket
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import uvicorn

from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.errors import Code, HeadOfficeError
from bwaudit.headoffice.app import app_of
from bwaudit.headoffice.services import Services, open_services

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bwaudit.foundation.clock import Clock

_KEEP_ALIVE_SECONDS = 75
_STOP_SECONDS = 10
_MOST_CONNECTIONS = 512
_START_SECONDS = 30
_LOOK_UP_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class RunningOffice:
    """A head office that answers at `address`."""

    address: str
    services: Services


class _Server(uvicorn.Server):
    """Says when it answers, so that nobody has to ask again and again."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.answering = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.answering.set()


def _server(services: Services) -> _Server:
    return _Server(
        uvicorn.Config(
            app_of(services),
            lifespan="on",
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_STOP_SECONDS,
            limit_concurrency=_MOST_CONNECTIONS,
        )
    )


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns off the wait for fuller packets only where the protocol is named.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if hasattr(socket, "SO_REUSEADDR") and not hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError as refusal:
        listener.close()
        if isinstance(refusal, socket.gaierror) or refusal.errno == errno.EADDRNOTAVAIL:
            raise HeadOfficeError(Code.ADDRESS_NOT_HERE, host=host) from refusal
        raise HeadOfficeError(Code.PORT_TAKEN, port=port) from refusal
    return listener


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@contextmanager
def running(
    folder: Path, clock: Clock | None = None, *, host: str = "127.0.0.1", port: int = 0
) -> Iterator[RunningOffice]:
    """Serve the head office in `folder` on a thread; at the end it has stopped and closed its
    files. Port 0 takes a free one. Raises HeadOfficeError, StoreError."""
    services = open_services(folder, clock or SystemClock())
    try:
        listener = _listening(host, port)
    except BaseException:
        services.close()
        raise
    with listener:
        server = _server(services)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="head office"
        )
        thread.start()
        try:
            if not server.answering.wait(_START_SECONDS):
                raise HeadOfficeError(Code.PORT_TAKEN, port=port)
            yield RunningOffice(_address(listener), services)
        finally:
            server.should_exit = True
            thread.join()


def serve(
    folder: Path,
    *,
    host: str,
    port: int,
    ready: Callable[[RunningOffice], None],
    clock: Clock | None = None,
) -> None:
    """Serve until the process is told to stop (Ctrl+C or SIGTERM), finishing what is under way.

    Call it on the main thread. Raises HeadOfficeError, StoreError.
    """
    stop = threading.Event()
    before = {
        each: signal.signal(each, lambda *_: stop.set()) for each in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        with running(folder, clock, host=host, port=port) as office:
            ready(office)
            # Windows does not interrupt a wait without an end.
            while not stop.wait(_LOOK_UP_SECONDS):
                continue
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
