from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from securesystemslib.dsse import Envelope as OtherEnvelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer._key import SSlibKey

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.wire.envelope import Envelope, Signature, pae, payload_of, sign, signed_by
from bwaudit.wire.keys import SigningKey

KIND = "application/vnd.bw.manifest+json"
KEY = SigningKey(bytes(range(32)))
OTHER = SigningKey(bytes(range(1, 33)))


def others_key(key: SigningKey) -> SSlibKey:
    return SSlibKey(key.fingerprint, "ed25519", "ed25519", {"public": key.public})


def test_the_signed_bytes_are_those_of_the_standard() -> None:
    # github.com/secure-systems-lab/dsse/blob/master/protocol.md, test vector
    assert pae("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


@given(st.binary(max_size=300))
def test_what_was_signed_verifies_here_and_with_securesystemslib(payload: bytes) -> None:
    envelope = sign(KIND, payload, KEY)
    again = Envelope.from_json(envelope.to_json())
    assert payload_of(again, KIND, (OTHER.public, KEY.public), name="x") == payload
    other = OtherEnvelope.from_dict(json.loads(envelope.to_json()))
    assert other.payload == payload
    assert other.verify([others_key(KEY)], 1)
    with pytest.raises(VerificationError):
        other.verify([others_key(OTHER)], 1)


def test_several_may_sign() -> None:
    envelope = sign(KIND, b"{}", KEY, OTHER)
    assert signed_by(envelope, KIND, (KEY.public,)) == KEY.public
    assert signed_by(envelope, KIND, (OTHER.public,)) == OTHER.public


def test_a_signature_without_a_key_id_is_tried_too() -> None:
    signed = sign(KIND, b"{}", KEY)
    bare = Envelope(KIND, b"{}", (Signature("", signed.signatures[0].sig),))
    assert signed_by(bare, KIND, (OTHER.public, KEY.public)) == KEY.public


@given(st.data())
def test_any_other_payload_or_type_is_refused(data: st.DataObject) -> None:
    envelope = sign(KIND, b'{"a":1}', KEY)
    payload = data.draw(st.binary(max_size=20))
    changed = Envelope(KIND, payload, envelope.signatures)
    if payload != envelope.payload:
        with pytest.raises(BundleError) as refusal:
            payload_of(changed, KIND, (KEY.public,), name="visit.bwbundle")
        assert refusal.value.code is Code.SIGNATURE_WRONG
    assert signed_by(envelope, "application/vnd.bw.receipt+json", (KEY.public,)) is None
    assert signed_by(envelope, KIND, (OTHER.public,)) is None
    assert signed_by(envelope, KIND, ()) is None


@given(st.integers(min_value=0, max_value=10_000), st.integers(min_value=1, max_value=255))
def test_a_changed_byte_of_the_file_never_verifies_as_something_else(at: int, change: int) -> None:
    envelope = sign(KIND, b'{"a":1,"b":"text"}', KEY)
    data = bytearray(envelope.to_json())
    data[at % len(data)] ^= change
    try:
        changed = Envelope.from_json(bytes(data))
    except ValueError:
        return
    signer = signed_by(changed, KIND, (KEY.public,))
    assert signer is None or changed.payload == envelope.payload


def plain() -> dict[str, Any]:
    return sign(KIND, b"{}", KEY).plain()


@pytest.mark.parametrize(
    "change",
    [
        {"payload": "e30"},
        {"payload": "e30=\n"},
        {"payload": "e31="},
        {"payload": 1},
        {"payloadType": None},
        {"signatures": []},
        {"signatures": [{}]},
        {"signatures": 5},
        {"signatures": [{"keyid": 1, "sig": "AA=="}]},
        {"signatures": [{"keyid": "", "sig": "AA=="}] * 9},
        {"more": 1},
    ],
)
def test_an_envelope_of_another_shape_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"not|signature"):
        Envelope.from_plain({**plain(), **change})


@pytest.mark.parametrize("raw", [None, [], 5, "text", {}])
def test_other_json_is_no_envelope(raw: object) -> None:
    with pytest.raises(ValueError, match="not a signed document"):
        Envelope.from_plain(raw)


def test_base64_has_one_spelling() -> None:
    assert base64.b64decode("e31=") == base64.b64decode("e30=")
    assert Envelope.from_plain({**plain(), "payload": "e30="}).payload == b"{}"
    with pytest.raises(ValueError, match="as it is written"):
        Envelope.from_plain({**plain(), "payload": "e31="})


def test_a_key_twice_in_the_file_is_refused() -> None:
    text = sign(KIND, b"{}", KEY).to_json().decode()
    twice = text.replace('{"payload"', '{"payloadType":"x","payload"', 1)
    with pytest.raises(ValueError, match="twice"):
        Envelope.from_json(twice.encode())
