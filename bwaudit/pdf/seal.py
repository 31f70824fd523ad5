"""The signed statement inside a report file: put in once the file is written, and read again.

The statement names the digest of the whole file with the statement's own room empty, so no byte of
the file can change unseen.
"""

from __future__ import annotations

import mmap
from hashlib import sha256
from typing import TYPE_CHECKING

from bwaudit.pdf.identity import SEAL_EMPTY, SEAL_END, SEAL_START

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    Sealer = Callable[[str], str]
    """From the digest of the file to the statement, in ASCII, always of the same length."""

UNKNOWN = "0" * 64
"""The digest before there is one."""

_START, _END = SEAL_START.encode(), SEAL_END.encode()


def room_of(sealer: Sealer) -> int:
    """How many bytes its statement takes."""
    return len(sealer(UNKNOWN))


def put_seal(stream: BinaryIO, sealer: Sealer) -> None:
    """Sign a file that was written with room for it. Raises ValueError when there is none."""
    with mmap.mmap(stream.fileno(), 0) as data:
        start, end = _place(data)
        seal = sealer(_digest(data, start, end)).encode("ascii")
        if len(seal) != end - start:
            raise ValueError("another room than the seal needs")
        data[start:end] = seal
        data.flush()


def read_seal(path: Path) -> tuple[str, str]:
    """The statement in a file, and the digest it should name. Raises ValueError when the file has
    none, or OSError."""
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        start, end = _place(data)
        return data[start:end].decode("ascii"), _digest(data, start, end)


def _place(data: mmap.mmap) -> tuple[int, int]:
    start = data.find(_START)
    end = data.find(_END, start)
    if start < 0 or end < 0 or data.find(_START, end) >= 0:
        raise ValueError("it carries no signature of a device")
    return start + len(_START), end


def _digest(data: mmap.mmap, start: int, end: int) -> str:
    whole = sha256()
    with memoryview(data) as view:
        whole.update(view[:start])
        whole.update(SEAL_EMPTY.encode() * (end - start))
        whole.update(view[end:])
    return whole.hexdigest()
