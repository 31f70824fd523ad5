"""Files by content address: tus 1.0 core, kept prefixes, nothing spoilt by anybody."""

from __future__ import annotations

import base64
import hashlib
import os
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tusclient.client import TusClient

from bwaudit.foundation.hashing import sha256
from bwaudit.wire import protocol
from bwaudit.wire.manifest import MOST_BLOB
from bwaudit.wire.problems import Problem, ProblemCode
from support.laptops import Laptop, OpenOffice, problem

if TYPE_CHECKING:
    from collections.abc import Callable

KIB = 1 << 10


def offset_of(laptop: Laptop, digest: str) -> int:
    return int(laptop.state(digest).headers[protocol.UPLOAD_OFFSET])


def stored(office: OpenOffice, digest: str) -> bytes:
    return (office.folder / "blobs" / digest[:2] / digest).read_bytes()


def coming(office: OpenOffice, laptop: Laptop) -> dict[str, int]:
    folder = office.folder / "uploads" / laptop.id
    return {path.name: path.stat().st_size for path in folder.glob("*")}


def begin_piece(laptop: Laptop, digest: str, offset: int, length: int) -> socket.socket:
    """A PATCH whose place is taken and whose body is awaited: the server asks for the body only
    once it reads it."""
    address = urlsplit(str(laptop.http.base_url))
    line = socket.create_connection((address.hostname, address.port))
    head = (
        f"PATCH {protocol.blob_path(digest)} HTTP/1.1\r\nHost: {address.netloc}\r\n"
        f"Authorization: Bearer {laptop.token}\r\nTus-Resumable: 1.0.0\r\n"
        f"Content-Type: {protocol.TUS_MEDIA_TYPE}\r\nUpload-Offset: {offset}\r\n"
        f"Expect: 100-continue\r\nContent-Length: {length}\r\n\r\n"
    )
    line.sendall(head.encode())
    assert line.recv(100).startswith(b"HTTP/1.1 100")
    return line


def drop_line_after(laptop: Laptop, digest: str, offset: int, data: bytes, announced: int) -> None:
    """Announce `announced` bytes, send `data`, and vanish; then wait until that was noticed."""
    with begin_piece(laptop, digest, offset, announced) as line:
        line.sendall(data)
        line.shutdown(socket.SHUT_WR)
        while line.recv(4096):
            continue
    for _ in range(1000):
        if offset_of(laptop, digest) == offset + len(data):
            return
    raise AssertionError(offset_of(laptop, digest))


@pytest.mark.parametrize("size", [1, 16 * KIB, 64 * KIB, 100_001])
def test_a_file_arrives_in_pieces(size: int, office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(size)
    digest = laptop.upload(data, 16 * KIB)
    assert stored(office, digest) == data
    assert coming(office, laptop) == {}
    state = laptop.state(digest)
    assert state.status_code == 200
    assert state.headers[protocol.UPLOAD_OFFSET] == str(size)
    assert state.headers[protocol.UPLOAD_LENGTH] == str(size)


def test_every_request_may_be_repeated(office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(1000)
    digest = sha256(data)
    assert laptop.begin(digest, 1000).status_code == 201
    assert laptop.begin(digest, 1000).status_code == 200
    assert laptop.append(digest, 0, data[:600]).status_code == 204
    again = laptop.append(digest, 0, data[:600])
    assert problem(again) is ProblemCode.OFFSET_DIFFERS
    assert again.headers[protocol.UPLOAD_OFFSET] == "600"
    assert Problem.model_validate_json(again.content).offset == 600
    assert laptop.append(digest, 600, data[600:]).headers[protocol.UPLOAD_OFFSET] == "1000"
    late = laptop.append(digest, 600, data[600:])
    assert problem(late) is ProblemCode.OFFSET_DIFFERS
    assert late.headers[protocol.UPLOAD_OFFSET] == "1000"
    assert laptop.append(digest, 1000, b"").status_code == 204
    assert laptop.begin(digest, 1000).status_code == 200
    assert stored(office, digest) == data


def test_tuspy_uploads_to_it(office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(300_000)
    digest = sha256(data)
    laptop.begin(digest, len(data))
    url = office.address + protocol.blob_path(digest)
    client = TusClient(url, headers={"Authorization": f"Bearer {laptop.token}"})
    uploader = client.uploader(
        file_stream=BytesIO(data), url=url, chunk_size=64 * KIB, upload_checksum=True
    )
    uploader.upload(stop_at=64 * KIB)
    assert offset_of(laptop, digest) == 64 * KIB
    resumed = client.uploader(
        file_stream=BytesIO(data), url=url, chunk_size=64 * KIB, upload_checksum=True
    )
    assert resumed.offset == 64 * KIB
    resumed.upload()
    assert stored(office, digest) == data


def test_it_says_what_of_tus_it_speaks(laptop: Laptop) -> None:
    reply = laptop.http.options(protocol.blob_path("0" * 64))
    assert reply.status_code == 204
    assert reply.headers["tus-resumable"] == "1.0.0"
    assert reply.headers["tus-version"] == "1.0.0"
    assert reply.headers["tus-extension"] == "checksum"
    assert reply.headers["tus-max-size"] == str(MOST_BLOB)
    assert reply.headers["tus-checksum-algorithm"] == "sha1,sha256"


def test_another_tus_version_is_refused(laptop: Laptop) -> None:
    for version in ("0.2.2", ""):
        reply = laptop.ask("HEAD", protocol.blob_path("0" * 64), headers={"Tus-Resumable": version})
        assert reply.status_code == 412
        assert reply.headers["tus-version"] == "1.0.0"
        assert reply.headers["tus-resumable"] == "1.0.0"


def test_a_line_that_drops_keeps_what_came(office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(200 * KIB)
    digest = sha256(data)
    laptop.begin(digest, len(data))
    drop_line_after(laptop, digest, 0, data[: 70 * KIB], 128 * KIB)
    assert offset_of(laptop, digest) == 70 * KIB
    drop_line_after(laptop, digest, 70 * KIB, data[70 * KIB : 71 * KIB], 128 * KIB)
    kept = offset_of(laptop, digest)
    assert kept == 71 * KIB
    assert laptop.append(digest, kept, data[kept:]).status_code == 204
    assert stored(office, digest) == data


def test_a_line_that_drops_before_the_first_byte_changes_nothing(laptop: Laptop) -> None:
    digest = sha256(b"x" * 100)
    laptop.begin(digest, 100)
    drop_line_after(laptop, digest, 0, b"", 50)
    assert offset_of(laptop, digest) == 0


@pytest.mark.parametrize("name", ["sha1", "sha256"])
def test_a_piece_with_a_wrong_checksum_is_not_kept(name: str, laptop: Laptop) -> None:
    data = os.urandom(500)
    digest = sha256(data)
    laptop.begin(digest, 500)

    def checksum(of: bytes) -> dict[str, str]:
        coded = base64.b64encode(hashlib.new(name, of).digest()).decode()
        return {"Upload-Checksum": f"{name} {coded}"}

    wrong = laptop.append(digest, 0, data, **checksum(b"other"))
    assert (wrong.status_code, problem(wrong)) == (460, ProblemCode.CHECKSUM_DIFFERS)
    assert offset_of(laptop, digest) == 0
    assert laptop.append(digest, 0, data, **checksum(data)).status_code == 204


def test_a_checksum_nobody_knows_is_not_understood(laptop: Laptop) -> None:
    digest = sha256(b"data")
    laptop.begin(digest, 4)
    reply = laptop.append(digest, 0, b"data", **{"Upload-Checksum": "md5 AAAA"})
    assert problem(reply) is ProblemCode.NOT_UNDERSTOOD


def test_a_file_that_is_not_what_its_name_says_begins_anew(
    office: OpenOffice, laptop: Laptop
) -> None:
    data = os.urandom(400)
    digest = sha256(data)
    laptop.begin(digest, 400)
    laptop.append(digest, 0, data[:200])
    wrong = laptop.append(digest, 200, bytes(200))
    assert (wrong.status_code, problem(wrong)) == (460, ProblemCode.CONTENT_DIFFERS)
    assert wrong.headers[protocol.UPLOAD_OFFSET] == "0"
    assert offset_of(laptop, digest) == 0
    assert not (office.folder / "blobs" / digest[:2] / digest).exists()
    laptop.upload(data)
    assert stored(office, digest) == data


def test_one_device_cannot_spoil_anothers_upload(office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(2000)
    digest = sha256(data)
    laptop.begin(digest, 2000)
    laptop.append(digest, 0, data[:1500])
    with Laptop(office.address) as other:
        other.join(office)
        other.begin(digest, 2000)
        other.append(digest, 0, bytes(1999))
        assert offset_of(other, digest) == 1999
        assert offset_of(laptop, digest) == 1500
        laptop.append(digest, 1500, data[1500:])
        # What is here is here for everybody.
        assert offset_of(other, digest) == 2000
        assert problem(other.append(digest, 1999, b"x")) is ProblemCode.OFFSET_DIFFERS
    assert stored(office, digest) == data


def test_two_devices_that_race_both_end_well(office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(3000)
    digest = sha256(data)
    with Laptop(office.address) as other:
        other.join(office)
        for each in (laptop, other):
            each.begin(digest, 3000)
            each.append(digest, 0, data[:2999])
        for each in (laptop, other):
            reply = each.append(digest, 2999, data[2999:])
            assert reply.status_code in (204, 409)
            assert offset_of(each, digest) == 3000
    assert stored(office, digest) == data


def test_pieces_sent_at_once_count_once(office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(64 * KIB)
    digest = sha256(data)
    laptop.begin(digest, len(data))
    half = len(data) // 2

    def send(_: int) -> int:
        return laptop.append(digest, 0, data[:half]).status_code

    with ThreadPoolExecutor(8) as pool:
        codes = sorted(pool.map(send, range(8)))
    assert codes[0] == 204
    assert set(codes[1:]) <= {409, 503}
    assert offset_of(laptop, digest) == half
    laptop.append(digest, half, data[half:])
    assert stored(office, digest) == data


def test_an_upload_given_up_for_a_newer_one_may_come_again(laptop: Laptop) -> None:
    """Nothing of its body came, so nothing of it can be kept; nothing about it was wrong either."""
    data = os.urandom(10)
    digest = sha256(data)
    laptop.begin(digest, 10)
    with begin_piece(laptop, digest, 0, 10) as older:
        assert laptop.append(digest, 0, data).status_code == 204
        assert older.recv(100).startswith(b"HTTP/1.1 503")


def test_a_third_upload_of_one_device_waits(laptop: Laptop) -> None:
    """Two PATCHes are held open by their bodies; the third is turned away at once."""
    digests = [sha256(bytes([n]) * 10) for n in range(3)]
    for digest in digests:
        laptop.begin(digest, 10)
    lines = [begin_piece(laptop, digest, 0, 10) for digest in digests[:2]]
    reply = laptop.append(digests[2], 0, bytes([2]) * 10)
    assert problem(reply) is ProblemCode.BUSY
    assert 1 <= int(reply.headers["retry-after"]) <= 5
    for number, line in enumerate(lines):
        line.sendall(bytes([number]) * 10)
        assert line.recv(100).startswith(b"HTTP/1.1 204")
        line.close()
    assert laptop.append(digests[2], 0, bytes([2]) * 10).status_code == 204


def _no_length(laptop: Laptop) -> int:
    return laptop.ask("PUT", protocol.blob_path("0" * 64), b"").status_code


def _odd_length(laptop: Laptop) -> int:
    return laptop.ask("PUT", protocol.blob_path("0" * 64), b"", {"Upload-Length": "-1"}).status_code


def _odd_digits(laptop: Laptop) -> int:
    headers = {"Upload-Length": "1" * 20}
    return laptop.ask("PUT", protocol.blob_path("0" * 64), b"", headers).status_code


def _no_offset(laptop: Laptop) -> int:
    headers = {"Content-Type": protocol.TUS_MEDIA_TYPE}
    return laptop.ask("PATCH", protocol.blob_path("0" * 64), b"x", headers).status_code


def _other_type(laptop: Laptop) -> int:
    headers = {"Content-Type": "text/plain", "Upload-Offset": "0"}
    return laptop.ask("PATCH", protocol.blob_path("0" * 64), b"x", headers).status_code


def _short_name(laptop: Laptop) -> int:
    return laptop.begin("0" * 63, 10).status_code


def _upper_name(laptop: Laptop) -> int:
    return laptop.begin("A" * 64, 10).status_code


@pytest.mark.parametrize(
    "ask",
    [_no_length, _odd_length, _odd_digits, _no_offset, _other_type, _short_name, _upper_name],
)
def test_odd_requests_are_not_understood(ask: Callable[[Laptop], int], laptop: Laptop) -> None:
    assert ask(laptop) == 400


def test_what_is_too_large_is_refused(office: OpenOffice, laptop: Laptop) -> None:
    digest = sha256(b"large")
    assert problem(laptop.begin(digest, MOST_BLOB + 1)) is ProblemCode.TOO_LARGE
    assert problem(laptop.begin(digest, 0)) is ProblemCode.TOO_LARGE
    laptop.begin(digest, 5)
    assert problem(laptop.append(digest, 0, b"larger")) is ProblemCode.TOO_LARGE
    assert offset_of(laptop, digest) == 0
    big = bytes(protocol.MOST_PIECE + 1)
    assert problem(laptop.append(digest, 0, big)) is ProblemCode.TOO_LARGE
    with_body = laptop.ask("PUT", protocol.blob_path(digest), b"x", {"Upload-Length": "5"})
    assert problem(with_body) is ProblemCode.TOO_LARGE


def test_another_length_for_the_same_name_is_refused(laptop: Laptop) -> None:
    digest = sha256(b"length")
    laptop.begin(digest, 6)
    assert problem(laptop.begin(digest, 7)) is ProblemCode.LENGTH_DIFFERS


def test_a_file_nobody_announced_is_not_there(laptop: Laptop) -> None:
    digest = sha256(os.urandom(8))
    assert laptop.state(digest).status_code == 404
    assert problem(laptop.append(digest, 0, b"x")) is ProblemCode.NOT_THERE


def test_a_piece_the_disk_lost_is_asked_for_again(office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(1000)
    digest = sha256(data)
    laptop.begin(digest, 1000)
    laptop.append(digest, 0, data[:800])
    os.truncate(office.folder / "uploads" / laptop.id / digest, 300)
    assert offset_of(laptop, digest) == 300
    assert problem(laptop.append(digest, 800, data[800:])) is ProblemCode.OFFSET_DIFFERS
    assert laptop.append(digest, 300, data[300:600]).status_code == 204
    assert offset_of(laptop, digest) == 600
    laptop.append(digest, 600, data[600:])
    assert stored(office, digest) == data


def test_bytes_the_disk_holds_beyond_what_was_told_do_not_count(
    office: OpenOffice, laptop: Laptop
) -> None:
    """As after a crash between the disk and the database."""
    data = os.urandom(1000)
    digest = sha256(data)
    laptop.begin(digest, 1000)
    laptop.append(digest, 0, data[:400])
    with (office.folder / "uploads" / laptop.id / digest).open("ab") as stream:
        stream.write(b"not told to anybody" * 100)
    assert offset_of(laptop, digest) == 400
    laptop.append(digest, 400, data[400:])
    assert stored(office, digest) == data


def test_a_stored_file_is_never_written_again(office: OpenOffice, laptop: Laptop) -> None:
    data = os.urandom(900)
    digest = laptop.upload(data)
    path = office.folder / "blobs" / digest[:2] / digest
    before = path.stat()
    with Laptop(office.address) as other:
        other.join(office)
        other.upload(data)
    after = path.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_uploads_of_a_revoked_device_stop_at_the_next_request(own_office: OpenOffice) -> None:
    with Laptop(own_office.address) as laptop:
        laptop.join(own_office)
        digest = sha256(b"revoked")
        laptop.begin(digest, 7)
        laptop.append(digest, 0, b"rev")
        own_office.services.enrolment.revoke(laptop.id)
        assert problem(laptop.append(digest, 3, b"oked")) is ProblemCode.DEVICE_REVOKED


def test_many_devices_at_once_lose_nothing(office: OpenOffice) -> None:
    """20 devices, 3 files each, all at the same time."""
    begin = threading.Barrier(20)

    def work(_: int) -> list[tuple[str, bytes]]:
        with Laptop(office.address) as each:
            each.join(office)
            files = [os.urandom(30_000) for _ in range(3)]
            begin.wait()
            return [(each.upload(data, 16 * KIB), data) for data in files]

    with ThreadPoolExecutor(20) as pool:
        done = [pair for pairs in pool.map(work, range(20)) for pair in pairs]
    assert len(done) == 60
    assert all(stored(office, digest) == data for digest, data in done)
