"""A visit sent to a head office on this machine, against the same bytes put bare and synced; and
how many bytes a line costs that ends again and again."""

from __future__ import annotations

import os
import re
import selectors
import socket
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

import httpx2

from bwaudit.assessment.terms import Judgement
from bwaudit.bench import Figure, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.serving import running
from bwaudit.imaging.scenes import SCENES, scene
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import answering, evidencing, opening, syncing, unlocking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.headoffice.serving import RunningOffice
    from bwaudit.usecases.workspace import OpenAssessment, Workspace

PHOTOS = 30
LIVES = (30, 100, 300)
"""After how many kilobytes a connection ends. 90 s at 40 kbit/s, a poor field line, are 440 KB."""

GOAL_BYTES = 1.3
_RECONNECT = 0.05
"""Seconds before a new connection carries anything; on a field line it is more like one."""

_MOST_PRESSES = 200
_LENGTH = re.compile(rb"content-length: *([0-9]+)", re.IGNORECASE)


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        clock = SystemClock()
        create_office(root / "office", "Bench office", clock)
        with running(root / "office", clock) as office:
            workspace = _workspace(root / "home")
            code = office.services.enrolment.new_code("Bench").text
            syncing.enrol(workspace, office.address, code)
            _send(workspace, _visit(workspace, 1, 0))  # imports, first connections
            visit = _visit(workspace, PHOTOS, 1)
            told = syncing.state(visit)
            sizes = _sizes(workspace, visit)
            ours = timed(lambda: _send(workspace, visit))
            floor = timed(lambda: _bare(sizes, root / "bare"))
            figures = [
                Figure(
                    "visit sent",
                    ours,
                    "ms",
                    floor,
                    note=f"{told.unsent_changes} changes, {told.unsent_files} files, "
                    f"{sum(sizes) / 1e6:.1f} MB",
                ),
                _state(visit),
            ]
            figures += [_over_a_bad_line(workspace, office, life) for life in LIVES]
            unlocking.lock(workspace)
    return figures


def _workspace(root: Path) -> Workspace:
    workspace, _ = unlocking.set_up(
        Folders.below(root),
        SystemClock(),
        name="Bench",
        passphrase="a passphrase for the bench",
        notes_pin="2580",
        cost=KdfCost(1024, 1, 1),
    )
    workspace.line.random = lambda: 0.0
    return workspace


def _visit(workspace: Workspace, photos: int, seed: int) -> OpenAssessment:
    """Every question answered, each tenth with a finding, and some photos of 12 megapixels."""
    visit = opening.start(workspace, opening.StartDraft(f"Factory {seed}"))
    questions = sorted(visit.applicable())
    for number, question in enumerate(questions):
        is_finding = number % 10 == 0
        judged = Judgement.NON_COMPLIANT if is_finding else Judgement.COMPLIANT
        answering.judge(visit, question, judged)
        if is_finding:
            answering.describe(visit, question, "The exit on the second floor was locked at 10:40.")
    for number in range(photos):
        name = list(SCENES)[number % len(SCENES)]
        data = scene(name, seed=1000 * seed + number)
        evidencing.add_bytes(visit, data, f"{number}.jpg", questions[number * 10 % len(questions)])
    return visit


def _send(workspace: Workspace, visit: OpenAssessment) -> None:
    told = syncing.send(workspace, visit)
    if not told.all_sent:
        raise RuntimeError(told)


def _sizes(workspace: Workspace, visit: OpenAssessment) -> list[int]:
    """Every file that travels: evidence, and the changes as the outbox would seal them."""
    blobs = workspace.store.blobs
    sizes = [
        blobs.raw_path(file.blob).stat().st_size
        for each in visit.record.all_evidence()
        for file in each.files()
    ]
    changes = workspace.store.journal.changes(visit.id)
    return [*sizes, sum(len(change.line()) for change in changes) // 4]


def _state(visit: OpenAssessment) -> Figure:
    syncing.state(visit)
    each = timed(lambda: [syncing.state(visit) for _ in range(200)]) / 200
    return Figure("what is unsent, asked after an answer", each, "ms", goal=2.0)


# The floor: one PUT a file over one connection, written and synced.


def _bare(sizes: list[int], target: Path) -> None:
    target.mkdir()
    contents = [os.urandom(size) for size in sizes]
    with (
        _bare_server(target) as address,
        httpx2.Client(base_url=address, trust_env=False) as client,
    ):
        for number, content in enumerate(contents):
            client.put(f"/{number}", content=content).raise_for_status()


@contextmanager
def _bare_server(target: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_serve, args=(listener, target))
        thread.start()
        yield "http://{}:{}".format(*listener.getsockname())
    thread.join()


def _serve(listener: socket.socket, target: Path) -> None:
    connection, _ = listener.accept()
    with connection, connection.makefile("rb") as stream:
        number = 0
        while head := _head(stream):
            found = _LENGTH.search(head)
            left = int(found[1]) if found else 0
            with (target / str(number)).open("wb") as file:
                while left:
                    piece = stream.read(min(left, 1 << 18))
                    file.write(piece)
                    left -= len(piece)
                file.flush()
                os.fsync(file.fileno())
            connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
            number += 1


def _head(stream: IO[bytes]) -> bytes:
    head = b""
    while line := stream.readline():
        head += line
        if line == b"\r\n":
            break
    return head


# A bad line


def _over_a_bad_line(workspace: Workspace, office: RunningOffice, life: int) -> Figure:
    visit = _visit(workspace, 2, life)
    ideal = sum(_sizes(workspace, visit))
    with _Cutter(office.address, life * 1000) as line:
        syncing.enrol(workspace, line.address, office.services.enrolment.new_code("Bench").text)
        line.bytes_up = 0
        presses = 0
        while not syncing.send(workspace, visit).all_sent:
            presses += 1
            if presses > _MOST_PRESSES:
                raise RuntimeError("it does not come to an end")
    note = f"{line.connections} connections of {life} KB, {presses + 1} tries"
    return Figure(
        "bytes over a line that ends", line.bytes_up / 1e6, "MB", ideal / 1e6, GOAL_BYTES, note
    )


class _Cutter:
    """Passes bytes on in small pieces, and ends every connection after `life` bytes. Head office
    does not hear of it, as when a line goes dead."""

    def __init__(self, target: str, life: int) -> None:
        host, port = target.removeprefix("http://").split(":")
        self._to = (host, int(port))
        self._life = life
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._dead: list[socket.socket] = []
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._accept)
        self.address = "http://{}:{}".format(*self._listener.getsockname())
        self.bytes_up = 0
        self.connections = 0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        socket.create_connection(self._listener.getsockname()).close()
        self._thread.join()
        self._listener.close()
        for server in self._dead:
            server.close()

    def _accept(self) -> None:
        while True:
            client, _ = self._listener.accept()
            with client:
                if self._closing.is_set():
                    return
                self.connections += 1
                time.sleep(_RECONNECT)
                # One after the other: the client has one line at a time.
                server = socket.create_connection(self._to)
                self._dead.append(server)
                with suppress(OSError):
                    self._pass_on(client, server)

    def _pass_on(self, client: socket.socket, server: socket.socket) -> None:
        left = self._life
        with selectors.DefaultSelector() as ready:
            ready.register(client, selectors.EVENT_READ, server)
            ready.register(server, selectors.EVENT_READ, client)
            while left:
                for key, _ in ready.select():
                    source = client if key.data is server else server
                    piece = source.recv(min(left, 4096))
                    if not piece:
                        return
                    if source is client:
                        self.bytes_up += len(piece)
                    key.data.sendall(piece)
                    left -= len(piece)
                    if not left:
                        return
