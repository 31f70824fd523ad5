from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pyrage
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from pyrage import x25519

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.wire.keys import SealingKey
from bwaudit.wire.seal import MOST_LINE, seal, unseal

if TYPE_CHECKING:
    from pathlib import Path

KEY = SealingKey.generate()
PARTNER = SealingKey.generate()
STRANGER = SealingKey.generate()
MIB = 1 << 20


def opened(data: bytes, *keys: SealingKey, cap: int = 64 * MIB) -> list[bytes]:
    return list(unseal(data, keys or (KEY,), name="visit.bwbundle", part="changes.age", cap=cap))


def code_of(data: bytes, *keys: SealingKey, cap: int = 64 * MIB) -> Code:
    with pytest.raises(BundleError) as refusal:
        opened(data, *keys, cap=cap)
    return refusal.value.code


def sealed(packed: bytes) -> bytes:
    return bytes(pyrage.encrypt(packed, [x25519.Recipient.from_str(KEY.recipient)]))


@settings(max_examples=25)
@given(st.lists(st.binary(max_size=200).filter(lambda line: b"\n" not in line), max_size=20))
def test_every_recipient_reads_the_same_lines(lines: list[bytes]) -> None:
    data = seal([line + b"\n" for line in lines], (KEY.recipient, PARTNER.recipient))
    assert opened(data, KEY) == lines
    assert opened(data, STRANGER, PARTNER) == lines


def test_nobody_else_reads_them() -> None:
    data = seal([b"{}\n"], (KEY.recipient,))
    assert code_of(data, STRANGER) is Code.NOT_FOR_US
    assert b"{}" not in data


def test_nothing_is_sealed_to_nobody() -> None:
    with pytest.raises(ValueError, match="nobody"):
        seal([b"{}\n"], ())


def test_age_and_zstd_open_a_sealed_part(tmp_path: Path) -> None:
    lines = [b'{"n":%d}' % number for number in range(1000)]
    (tmp_path / "changes.age").write_bytes(seal([line + b"\n" for line in lines], (KEY.recipient,)))
    (tmp_path / "ingest.txt").write_text(KEY.to_key_file())
    unpacked = subprocess.run(
        "age -d -i ingest.txt changes.age | zstd -d",
        shell=True,
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert unpacked.stdout == b"\n".join(lines) + b"\n"


def test_many_lines_longer_than_a_block_come_back_whole() -> None:
    lines = [bytes([65 + number % 26]) * 300_000 for number in range(8)]
    assert opened(seal([line + b"\n" for line in lines], (KEY.recipient,))) == lines


@pytest.mark.parametrize("at", [0, 30, 80, 130, 170, 220, -17, -1])
def test_a_changed_byte_is_noticed(at: int) -> None:
    data = bytearray(seal([b"line %d\n" % n for n in range(200)], (KEY.recipient,)))
    data[at] ^= 1
    assert code_of(bytes(data)) in (Code.PART_CHANGED, Code.NOT_FOR_US)


def test_a_part_cut_short_is_noticed() -> None:
    data = seal([b"line\n"] * 100, (KEY.recipient,))
    for length in (0, 10, len(data) - 1):
        assert code_of(data[:length]) is Code.PART_CHANGED


def test_a_line_that_cannot_be_packed_comes_back_whole() -> None:
    line = os.urandom(200_000).replace(b"\n", b"")
    assert opened(seal([line + b"\n"], (KEY.recipient,))) == [line]


def test_a_zstd_frame_cut_short_is_noticed() -> None:
    packed = zstandard.compress(b"line\n" * 100)
    assert code_of(sealed(packed[:-3])) is Code.PART_CHANGED
    assert code_of(sealed(b"")) is Code.PART_CHANGED


def test_bytes_behind_the_frame_are_noticed() -> None:
    packed = zstandard.compress(b"line\n")
    assert code_of(sealed(packed + b"more")) is Code.PART_CHANGED
    assert code_of(sealed(packed + b"m" * 1000)) is Code.PART_CHANGED
    assert code_of(sealed(packed + packed)) is Code.PART_CHANGED


def test_what_is_no_zstd_is_noticed() -> None:
    assert code_of(sealed(b"plain text, not packed")) is Code.PART_CHANGED


def test_a_last_line_without_its_end_is_noticed() -> None:
    assert code_of(sealed(zstandard.compress(b"line\nhalf"))) is Code.PART_CHANGED


def test_a_bomb_stops_at_the_cap() -> None:
    bomb = zstandard.compress(b"\n" * (200 * MIB), 19)
    assert len(bomb) < 20_000
    lines = unseal(sealed(bomb), (KEY,), name="x", part="changes.age", cap=MIB)
    with pytest.raises(BundleError) as refusal:
        for _ in lines:
            pass
    assert refusal.value.code is Code.TOO_BIG


def test_a_frame_that_says_nothing_of_its_size_stops_at_the_cap() -> None:
    packer = zstandard.ZstdCompressor(write_content_size=False).compressobj()
    bomb = packer.compress(b"line\n" * (4 * MIB)) + packer.flush()
    assert code_of(sealed(bomb), cap=MIB) is Code.TOO_BIG


def test_a_line_without_end_stops_early() -> None:
    assert code_of(sealed(zstandard.compress(b"x" * (MOST_LINE + MIB)))) is Code.TOO_BIG


def test_a_window_beyond_the_bound_is_refused() -> None:
    parameters = zstandard.ZstdCompressionParameters(window_log=27)
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    wide = packer.compress(b"line\n" * (30 * MIB // 5)) + packer.flush()
    assert code_of(sealed(wide)) is Code.PART_CHANGED
