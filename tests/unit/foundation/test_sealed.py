"""The form evidence has outside memory: every bit counts, and the end cannot go missing."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

from bwaudit.foundation.sealed import MAGIC, PIECE, seal, sealed_size, unseal

PART = PIECE + 16


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE - 5])
def test_a_file_comes_back_as_it_was(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    sealed = seal(data[:size])
    assert unseal(sealed.ciphertext, sealed.key) == data[:size]
    assert len(sealed.ciphertext) == sealed_size(size)
    assert sealed.sha256 == hashlib.sha256(sealed.ciphertext).hexdigest()


def test_the_same_file_sealed_twice_shares_nothing() -> None:
    one, other = seal(b"photo"), seal(b"photo")
    assert one.key != other.key
    assert one.sha256 != other.sha256


def test_no_key_shows_in_a_repr() -> None:
    sealed = seal(b"photo")
    assert sealed.key not in repr(sealed)


@settings(max_examples=200)
@given(bit=st.integers(0, (len(MAGIC) + 100 + 16) * 8 - 1))
def test_every_flipped_bit_is_noticed(bit: int) -> None:
    sealed = seal(bytes(100))
    changed = bytearray(sealed.ciphertext)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(ValueError, match=r"changed|not a sealed file"):
        unseal(bytes(changed), sealed.key)


@pytest.mark.parametrize("kept", [0, len(MAGIC), len(MAGIC) + 5, len(MAGIC) + PART, -1])
def test_a_file_without_its_end_is_noticed(kept: int) -> None:
    sealed = seal(bytes(2 * PIECE + 10))
    with pytest.raises(ValueError, match=r"changed|not a sealed file"):
        unseal(sealed.ciphertext[:kept], sealed.key)


def test_pieces_cannot_be_swapped_or_left_out() -> None:
    sealed = seal(bytes(3 * PIECE))
    head, body = sealed.ciphertext[: len(MAGIC)], sealed.ciphertext[len(MAGIC) :]
    first, second, third = body[:PART], body[PART : 2 * PART], body[2 * PART :]
    for changed in (second + first + third, first + third, second + third, body + third):
        with pytest.raises(ValueError, match="changed"):
            unseal(head + changed, sealed.key)


def test_another_files_key_opens_nothing() -> None:
    with pytest.raises(ValueError, match="changed"):
        unseal(seal(b"one").ciphertext, seal(b"two").key)


def test_the_format_can_be_read_with_nothing_but_its_description() -> None:
    data = bytes(PIECE) + b"the rest"
    sealed = seal(data)
    cipher = AESGCM(bytes.fromhex(sealed.key))
    assert sealed.ciphertext[:8] == b"bwblob1\n"
    first = cipher.decrypt(bytes(12), sealed.ciphertext[8 : 8 + PART], b"bw-blob/1|0|more")
    last = cipher.decrypt(
        (1).to_bytes(12, "big"), sealed.ciphertext[8 + PART :], b"bw-blob/1|1|last"
    )
    assert first + last == data
