"""Sending one file: how big the pieces are, whose word counts, when it is given up."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx2
import pytest

from bwaudit.foundation.errors import Cancelled, Code, EvidenceError, SyncError
from bwaudit.foundation.jobs import CancelToken
from bwaudit.sync.client import TRIES, OfficeClient
from bwaudit.sync.faults import Doubt, Refusal
from bwaudit.sync.upload import Pieces, SentPart, Upload
from bwaudit.wire.problems import MEDIA_TYPE, Problem, ProblemCode
from bwaudit.wire.protocol import FIRST_PIECE, KIB, LARGEST_PIECE, SMALLEST_PIECE
from support.clocks import SetClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OFFICE = "a" * 20
SIZE = 1000 * KIB


@dataclass
class FakeOffice:
    """One file as a head office has it. `odd` may answer a PATCH, counted from 0, in its place."""

    odd: Callable[[int], httpx2.Response | Exception | None] = lambda _: None
    keeps: Callable[[int], float] = lambda _: 0.0
    stored: bytearray = field(default_factory=bytearray)
    length: int | None = None
    sizes: list[int] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(request.method)
        assert request.headers["tus-resumable"] == "1.0.0"
        if request.method == "PUT":
            self.length = int(request.headers["upload-length"])
            return self.said(200)
        if request.method == "PATCH" and "upload-length" in request.headers:
            assert request.headers["upload-offset"] == "0"
            self.length = int(request.headers["upload-length"])
        if self.length is None:
            return refuses(ProblemCode.NOT_THERE)
        if request.method == "HEAD":
            return self.said(200)
        number = len(self.sizes)
        data = request.content
        self.sizes.append(len(data))
        sum_ = base64.b64encode(hashlib.sha256(data).digest()).decode()
        assert request.headers["upload-checksum"] == f"sha256 {sum_}"
        odd = self.odd(number)
        if odd is not None:
            self.stored += data[: int(len(data) * self.keeps(number))]
            if isinstance(odd, Exception):
                raise odd
            return odd
        if int(request.headers["upload-offset"]) != len(self.stored):
            return refuses(ProblemCode.OFFSET_DIFFERS, len(self.stored))
        self.stored += data
        return self.said(204)

    def said(self, status: int) -> httpx2.Response:
        return httpx2.Response(
            status,
            headers={"BW-Server": OFFICE, "Upload-Offset": str(len(self.stored))},
            stream=httpx2.ByteStream(b""),
        )


def refuses(code: ProblemCode, offset: int | None = None) -> httpx2.Response:
    problem = Problem.of(code, offset=offset)
    return httpx2.Response(
        problem.status,
        headers={"BW-Server": OFFICE, "Content-Type": MEDIA_TYPE},
        stream=httpx2.ByteStream(problem.body()),
    )


def broken() -> httpx2.ReadError:
    return httpx2.ReadError("the line ended")


@pytest.fixture
def part(tmp_path: Path) -> SentPart:
    data = bytes(range(256)) * (SIZE // 256)
    path = tmp_path / "file"
    path.write_bytes(data)
    return SentPart(hashlib.sha256(data).hexdigest(), SIZE, path)


def send(office: FakeOffice, part: SentPart, offset: int = 0) -> tuple[Upload, list[int]]:
    told: list[int] = []
    client = OfficeClient(
        "https://office.example.org",
        SetClock(),
        office=OFFICE,
        token="token",
        transport=httpx2.MockTransport(office),
    )
    with client:
        upload = Upload(client, told.append, CancelToken())
        upload.send(part, offset)
    assert bytes(office.stored) == part.path.read_bytes()
    return upload, told


def test_pieces_grow_while_the_line_holds(part: SentPart) -> None:
    office = FakeOffice()
    upload, told = send(office, part)
    assert office.sizes == [64 * KIB, 96 * KIB, 144 * KIB, 216 * KIB, LARGEST_PIECE, 224 * KIB]
    assert office.asked == ["PATCH"] * 6
    assert told == [0, *office.sizes]
    assert upload.bytes_moved == SIZE


def test_pieces_are_halved_when_it_breaks_and_never_tiny(part: SentPart) -> None:
    office = FakeOffice(odd=lambda number: broken() if number < 2 else None)
    send(office, part)
    assert office.sizes[:4] == [64 * KIB, 32 * KIB, 16 * KIB, 24 * KIB]
    pieces = Pieces()
    for _ in range(9):
        pieces.halve()
    assert pieces.size == SMALLEST_PIECE
    pieces.limit(20 * KIB)
    pieces.grow()
    pieces.grow()
    assert pieces.size == 20 * KIB
    pieces.limit(1)
    assert pieces.most == SMALLEST_PIECE


def test_what_came_before_the_line_broke_is_not_sent_again(part: SentPart) -> None:
    office = FakeOffice(
        odd=lambda number: broken() if number % 2 == 0 else None, keeps=lambda _: 0.75
    )
    upload, told = send(office, part)
    assert upload.bytes_moved == SIZE
    assert sum(told) == SIZE
    assert office.asked.count("HEAD") == len([n for n in range(len(office.sizes)) if n % 2 == 0])


def test_a_lost_reply_costs_nothing(part: SentPart) -> None:
    office = FakeOffice(odd=lambda n: broken() if n == 1 else None, keeps=lambda _: 1.0)
    send(office, part)
    assert sum(office.sizes) == SIZE


def test_it_goes_on_where_head_office_stands(part: SentPart) -> None:
    data = part.path.read_bytes()
    office = FakeOffice(stored=bytearray(data[: 600 * KIB]), length=SIZE)
    send(office, part, 600 * KIB)
    assert office.asked[0] == "PATCH"
    assert sum(office.sizes) == 400 * KIB


@pytest.mark.parametrize("known", [600 * KIB, 0])
def test_the_offset_of_head_office_counts(known: int, part: SentPart) -> None:
    data = part.path.read_bytes()
    office = FakeOffice(stored=bytearray(data[: 300 * KIB]), length=SIZE)
    send(office, part, known or 100 * KIB)
    assert sum(office.sizes[1:]) == 700 * KIB


def test_a_file_that_is_whole_already_is_not_sent(part: SentPart) -> None:
    office = FakeOffice(stored=bytearray(part.path.read_bytes()), length=SIZE)
    send(office, part, SIZE)
    assert office.asked == ["HEAD"]
    send(office, part)
    assert office.asked == ["HEAD", "PATCH"]


def test_a_piece_with_a_wrong_checksum_is_sent_again(part: SentPart) -> None:
    office = FakeOffice(odd=lambda n: refuses(ProblemCode.CHECKSUM_DIFFERS) if n == 2 else None)
    send(office, part)
    assert sum(office.sizes) == SIZE + office.sizes[2]


def test_a_head_office_that_takes_less_at_once_gets_less(part: SentPart) -> None:
    office = FakeOffice()
    office.odd = lambda number: (
        refuses(ProblemCode.TOO_LARGE) if office.sizes[number] > 40 * KIB else None
    )
    send(office, part)
    assert max(office.sizes[1:]) <= 72 * KIB


def test_an_upload_that_head_office_forgot_is_begun_again(part: SentPart) -> None:
    office = FakeOffice(length=SIZE)

    def forgets(number: int) -> httpx2.Response | None:
        if number != 2:
            return None
        office.stored.clear()
        office.length = None
        return refuses(ProblemCode.NOT_THERE)

    office.odd = forgets
    send(office, part)
    assert office.asked.count("PUT") == 1


def test_a_whole_that_differs_is_sent_anew_once(part: SentPart) -> None:
    office = FakeOffice()

    def differs(number: int) -> httpx2.Response | None:
        if number != 5:
            return None
        office.stored.clear()
        return refuses(ProblemCode.CONTENT_DIFFERS, 0)

    office.odd = differs
    send(office, part)
    assert sum(office.sizes) == 2 * SIZE


def test_a_whole_that_always_differs_is_given_up(part: SentPart) -> None:
    office = FakeOffice()

    def differs(_: int) -> httpx2.Response:
        office.stored.clear()
        return refuses(ProblemCode.CONTENT_DIFFERS, 0)

    office.odd = differs
    with pytest.raises(Refusal) as refusal:
        send(office, part)
    assert refusal.value.code is Code.SERVER_BUSY
    assert len(office.sizes) == 2


@pytest.mark.parametrize(
    "odd",
    [
        broken,
        lambda: refuses(ProblemCode.CHECKSUM_DIFFERS),
        lambda: refuses(ProblemCode.OFFSET_DIFFERS, 0),
    ],
)
def test_a_line_that_brings_nothing_is_given_up(
    odd: Callable[[], httpx2.Response | Exception], part: SentPart
) -> None:
    office = FakeOffice(odd=lambda _: odd())
    with pytest.raises(SyncError):
        send(office, part)
    assert len(office.sizes) == TRIES


def test_an_offset_beyond_the_end_is_not_believed(part: SentPart) -> None:
    office = FakeOffice(stored=bytearray(SIZE + 1), length=SIZE)
    with pytest.raises(SyncError) as refusal:
        send(office, part, 1)
    assert refusal.value.code is Code.REPLY_NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (ProblemCode.LENGTH_DIFFERS, Code.REFUSED),
        (ProblemCode.DEVICE_REVOKED, Code.NOT_AUTHORISED),
        (ProblemCode.NO_ROOM, Code.SERVER_BUSY),
    ],
)
def test_a_refusal_ends_it_at_once(code: ProblemCode, told: Code, part: SentPart) -> None:
    office = FakeOffice(odd=lambda _: refuses(code))
    with pytest.raises(Refusal) as refusal:
        send(office, part)
    assert refusal.value.code is told
    assert len(office.sizes) == 1


def test_a_file_that_was_changed_or_is_gone_is_not_sent(part: SentPart) -> None:
    office = FakeOffice()
    part.path.write_bytes(part.path.read_bytes()[:-1] + b"?")
    with pytest.raises(EvidenceError) as changed:
        send(office, part)
    part.path.unlink()
    with pytest.raises(EvidenceError) as gone:
        send(office, part)
    assert (changed.value.code, gone.value.code) == (Code.BLOB_CHANGED, Code.BLOB_MISSING)
    assert office.asked == []


def test_it_stops_between_pieces(part: SentPart) -> None:
    office, wish = FakeOffice(), CancelToken()
    with OfficeClient(
        "https://office.example.org",
        SetClock(),
        office=OFFICE,
        token="token",
        transport=httpx2.MockTransport(office),
    ) as client:
        upload = Upload(client, lambda moved: wish.cancel() if moved else None, wish)
        with pytest.raises(Cancelled):
            upload.send(part)
    assert office.sizes == [FIRST_PIECE]


def test_doubt_about_a_piece_is_told_as_doubt(part: SentPart) -> None:
    with pytest.raises(Doubt):
        send(FakeOffice(odd=lambda _: broken()), part)
