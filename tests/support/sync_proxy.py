"""A bad line to a head office: an HTTP proxy on this machine that does one wrong thing on demand.

It understands just enough HTTP/1.1 to know where a request and a reply end. It never sleeps: what
is slow elsewhere comes byte by byte here.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_PATIENCE = 20.0
_MOST_ASKED = 200


@dataclass(frozen=True)
class Seen:
    """A request the proxy read. `number` counts from 0."""

    number: int
    method: str
    path: str
    head: bytes
    body: bytes = b""

    @property
    def length(self) -> int:
        """How long the body was meant to be, in bytes."""
        return _length(self.head)

    @property
    def what(self) -> str:
        """Method and kind of address: "PATCH /v1/blobs"."""
        return " ".join((self.method, "/".join(self.path.split("?")[0].split("/")[:3])))


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one request. All of it may be left out.

    `answer` is given instead of asking head office. `request_cut` and `reply_cut` end the line
    after that part (0 to 1) of the body or reply; `hang_after` ends it only towards the laptop, and
    head office goes on waiting. `twice` asks head office two times.
    """

    answer: bytes | None = None
    request_cut: float | None = None
    hang_after: float | None = None
    reply_cut: float | None = None
    twice: bool = False
    byte_by_byte: bool = False
    longer: int = 0


def reply(status: str, body: bytes = b"", **headers: str) -> bytes:
    """A reply of somebody else. An underscore in a header's name stands for a dash."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class _Over(Exception):
    """This connection has ended."""


@dataclass
class _Life:
    """How many bytes a connection still carries, both ways together; None for any number."""

    left: int | None = None

    def take(self, wanted: int) -> int:
        if self.left is None:
            return wanted
        taken = min(wanted, self.left)
        self.left -= taken
        return taken


@dataclass
class FaultProxy:
    """Listens in front of the head office at `target`. `decide` says what goes wrong with each
    request; `life` is after how many bytes every connection ends."""

    target: str
    decide: Callable[[Seen], Fault | None] = lambda _: None
    life: int | None = None
    seen: list[Seen] = field(default_factory=list)
    bytes_up: int = 0
    connections: int = 0

    def __post_init__(self) -> None:
        self.target_is(self.target)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept, name="bad line")
        self._hanging: list[socket.socket] = []
        self._closing = threading.Event()
        self._lock = threading.Lock()

    def target_is(self, address: str) -> None:
        """Head office answers there from the next connection on."""
        parts = urlsplit(address)
        self._to = (parts.hostname or "", parts.port or 80)

    @property
    def address(self) -> str:
        host, port = self._listener.getsockname()[:2]
        return f"http://{host}:{port}"

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Closing a listener does not wake who waits on it; a last connection does.
        self._closing.set()
        with contextlib.suppress(OSError):
            socket.create_connection(self._listener.getsockname()).close()
        self._accepting.join()
        self._listener.close()
        for thread in self._threads:
            thread.join()
        for connection in self._hanging:
            connection.close()

    def forget(self) -> None:
        """Begin to count anew."""
        with self._lock:
            self.seen.clear()
            self.bytes_up = 0

    def _accept(self) -> None:
        while True:
            client, _ = self._listener.accept()
            if self._closing.is_set():
                client.close()
                return
            client.settimeout(_PATIENCE)
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(client,), name="bad connection")
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        life = _Life(self.life)
        with client, contextlib.suppress(_Over, OSError), _Upstream(self._to) as server:
            while True:
                self._one(client, server, life)

    def _one(self, client: socket.socket, server: _Upstream, life: _Life) -> None:
        head = self._head(client, life)
        method, path = head.split(b"\r\n")[0].decode().split(" ")[:2]
        with self._lock:
            seen = Seen(len(self.seen), method, path, head)
            self.seen.append(seen)
        fault = self.decide(seen) or Fault()
        wanted = _length(head)
        part = fault.hang_after if fault.request_cut is None else fault.request_cut
        allowed = wanted if part is None else int(wanted * part)
        body = self._read(client, allowed, life)
        with self._lock:
            self.seen[seen.number] = Seen(seen.number, method, path, head, body)
        if fault.hang_after is not None:
            server.send(head + body)
            self._until_kept(seen, len(body))
            self._hanging.append(server.keep())
            raise _Over
        if len(body) < wanted or fault.request_cut is not None:
            server.send(head + body)
            self._until_kept(seen, len(body))
            server.end()
            raise _Over
        if fault.answer is not None:
            client.sendall(fault.answer)
            raise _Over
        server.send(head + body)
        answer = server.reply(method)
        if fault.twice:
            server.send(head + body)
            answer = server.reply(method)
        if fault.longer:
            answer = _longer(answer, fault.longer)
        self._give(client, answer, fault, life)

    def _until_kept(self, seen: Seen, came: int) -> None:
        """Wait until head office has read what came of a piece: on a real line that takes no longer
        than calling again does."""
        if seen.method != "PATCH" or not came:
            return
        lines = [
            line
            for line in seen.head.split(b"\r\n")
            if line.lower().startswith((b"authorization:", b"tus-resumable:", b"host:"))
        ]
        asking = b"\r\n".join([f"HEAD {seen.path} HTTP/1.1".encode(), *lines, b"", b""])
        wanted = _number(seen.head, b"upload-offset") + came
        for _ in range(_MOST_ASKED):
            with _Upstream(self._to) as other:
                other.send(asking)
                if _number(other.reply("HEAD"), b"upload-offset") >= wanted:
                    return

    def _give(self, client: socket.socket, answer: bytes, fault: Fault, life: _Life) -> None:
        allowed = len(answer) if fault.reply_cut is None else int(len(answer) * fault.reply_cut)
        allowed = min(allowed, life.take(allowed))
        if fault.byte_by_byte:
            for at in range(allowed):
                client.sendall(answer[at : at + 1])
        else:
            client.sendall(answer[:allowed])
        if allowed < len(answer) or fault.longer:
            raise _Over

    def _head(self, client: socket.socket, life: _Life) -> bytes:
        data = b""
        while not data.endswith(b"\r\n\r\n"):
            byte = self._read(client, 1, life)
            if not byte:
                raise _Over
            data += byte
        return data

    def _read(self, client: socket.socket, wanted: int, life: _Life) -> bytes:
        data = bytearray()
        wanted = life.take(wanted)
        while len(data) < wanted:
            piece = client.recv(wanted - len(data))
            if not piece:
                break
            data += piece
        with self._lock:
            self.bytes_up += len(data)
        return bytes(data)


class _Upstream:
    """One connection to the head office, made when it is first needed."""

    def __init__(self, to: tuple[str, int]) -> None:
        self._to = to
        self._socket: socket.socket | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._socket is not None:
            self._socket.close()

    def send(self, data: bytes) -> None:
        if self._socket is None:
            self._socket = socket.create_connection(self._to, timeout=_PATIENCE)
        self._socket.sendall(data)

    def keep(self) -> socket.socket:
        """Leave the connection open for good."""
        assert self._socket is not None
        kept, self._socket = self._socket, None
        return kept

    def end(self) -> None:
        """Say that no more comes, and wait until head office has done what it does then."""
        if self._socket is not None:
            self._socket.shutdown(socket.SHUT_WR)
            with contextlib.suppress(OSError):
                while self._socket.recv(65536):
                    continue

    def reply(self, method: str) -> bytes:
        assert self._socket is not None
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            byte = self._socket.recv(1)
            if not byte:
                raise _Over
            head += byte
        status = head.split(b" ", 2)[1]
        length = 0 if method == "HEAD" or status == b"204" else _length(head)
        body = bytearray()
        while len(body) < length:
            piece = self._socket.recv(length - len(body))
            if not piece:
                raise _Over
            body += piece
        return head + bytes(body)


def _length(head: bytes) -> int:
    return _number(head, b"content-length")


def _number(head: bytes, wanted: bytes) -> int:
    """A header that is a number, 0 when it is not there."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == wanted:
            return int(value)
    return 0


def _longer(answer: bytes, by: int) -> bytes:
    """The same reply with a Content-Length that says more than comes."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
    lines.append(b"Content-Length: %d" % (len(body) + by))
    return b"\r\n".join(lines) + b"\r\n\r\n" + body
