from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.foundation.hashing import canonical
from bwaudit.wire.document import NewerFormat
from bwaudit.wire.manifest import Head, Heads, StreamState
from bwaudit.wire.protocol import NegotiateRequest

DIGESTS = st.from_regex(r"[0-9a-f]{64}", fullmatch=True)
HEADS = st.builds(Head, seq=st.integers(1, 10_000_000), digest=DIGESTS)
STREAMS = st.dictionaries(st.from_regex(r"[a-z2-7]{20}", fullmatch=True), HEADS, max_size=5)


@given(STREAMS)
def test_a_document_reads_back_from_its_one_byte_form(heads: Heads) -> None:
    state = StreamState(heads=heads)
    assert StreamState.read(state.canonical()) == state
    assert StreamState.read(state.canonical()).canonical() == state.canonical()


@pytest.mark.parametrize(
    "data",
    [
        b'{"seq":1,"seq":2,"digest":"' + b"0" * 64 + b'"}',
        b'{"seq":NaN,"digest":"' + b"0" * 64 + b'"}',
        b'{"seq":1.0,"digest":"' + b"0" * 64 + b'"}',
        b'{"seq":"1","digest":"' + b"0" * 64 + b'"}',
        b'{"seq":true,"digest":"' + b"0" * 64 + b'"}',
        b'{"seq":0,"digest":"' + b"0" * 64 + b'"}',
        b'{"seq":1,"digest":"' + b"0" * 63 + b'G"}',
        b'{"seq":1,"digest":"' + b"0" * 64 + b'\\n"}',
        b'{"seq":1,"digest":"' + b"0" * 64 + b'","more":1}',
        b'{"seq":1}',
        b"\xff",
        b"",
        b"1" * 5000,
    ],
)
def test_sloppy_json_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Head.read(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_any_other_json_is_refused_without_a_crash(value: object) -> None:
    if value in ({}, {"main": {}}):
        return
    with pytest.raises(ValueError, match=r".*"):
        NegotiateRequest.read(canonical(value))


def test_depth_is_bounded() -> None:
    with pytest.raises(ValueError, match="deep"):
        Head.read(b"[" * 20 + b"]" * 20)
    with pytest.raises(ValueError, match="deep"):
        Head.read(b"[" * 100_000)


def test_a_newer_format_is_told_apart() -> None:
    with pytest.raises(NewerFormat):
        Head.read(b'{"format":2}')
    with pytest.raises(ValueError, match="format"):
        Head.read(b'{"format":"2"}')
