"""The smallest server there is: it gives one answer to whoever connects."""

from __future__ import annotations

import contextlib
import socket
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

_PATIENCE = 20.0


@dataclass
class Server:
    """Where it listens, and what it heard."""

    port: int
    heard: list[bytes] = field(default_factory=list)


@contextmanager
def serving(answer: bytes, context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Answer everybody alike, over TLS when there is a context, until the block ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(listener.getsockname()[1])
    closing = threading.Event()

    def serve() -> None:
        while True:
            plain, _ = listener.accept()
            if closing.is_set():
                plain.close()
                return
            plain.settimeout(_PATIENCE)
            with contextlib.suppress(OSError), plain:
                line = plain if context is None else context.wrap_socket(plain, server_side=True)
                with line:
                    server.heard.append(line.recv(65536))
                    line.sendall(answer + b"\r\nContent-Length: 0\r\n\r\n")

    thread = threading.Thread(target=serve, name="one answer")
    thread.start()
    try:
        yield server
    finally:
        closing.set()
        socket.create_connection(listener.getsockname()).close()
        thread.join()
        listener.close()
