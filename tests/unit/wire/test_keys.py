from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from bwaudit.wire.keys import (
    DeviceKeys,
    OfficeKeys,
    SealingKey,
    SigningKey,
    fingerprint,
    signature_holds,
)

if TYPE_CHECKING:
    from pathlib import Path

# RFC 8032, 7.1, test 2.
SEED = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
PUBLIC = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
SIGNATURE = (
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def test_signing_gives_what_rfc_8032_says() -> None:
    key = SigningKey(SEED)
    assert key.public == PUBLIC
    assert key.sign(b"\x72").hex() == SIGNATURE


def test_a_signature_holds_for_its_bytes_and_key_only() -> None:
    key, other = SigningKey.generate(), SigningKey.generate()
    signature = key.sign(b"these bytes")
    assert signature_holds(key.public, signature, b"these bytes")
    assert not signature_holds(key.public, signature, b"those bytes")
    assert not signature_holds(other.public, signature, b"these bytes")
    assert not signature_holds("00" * 31, signature, b"these bytes")


def test_a_fingerprint_is_twenty_characters_of_lower_case_base32() -> None:
    # printf 3d40... | xxd -r -p | sha256sum, in base32
    assert fingerprint(PUBLIC) == SigningKey(SEED).fingerprint
    assert len(fingerprint(PUBLIC)) == 20
    assert set(fingerprint(PUBLIC)) <= set("abcdefghijklmnopqrstuvwxyz234567")


def test_the_keys_of_a_device_survive_their_json_form() -> None:
    keys = DeviceKeys.generate()
    again = DeviceKeys.from_json(keys.to_json())
    assert again == keys
    assert again.public == keys.public
    assert keys.public.fingerprint == keys.fingerprint


@pytest.mark.parametrize("text", ["{}", "[]", "no json", '{"signing": 1, "age": "x"}'])
def test_other_json_is_not_the_keys_of_a_device(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        DeviceKeys.from_json(text)


def test_no_repr_shows_a_secret() -> None:
    keys = DeviceKeys.generate()
    office = OfficeKeys.generate()
    shown = repr(keys) + repr(office)
    assert keys.signing.seed.hex() not in shown
    assert "AGE-SECRET-KEY" not in shown
    assert repr(keys.signing.seed) not in shown


def test_each_office_key_is_another_one() -> None:
    keys = OfficeKeys.generate()
    publics = {
        keys.root.public,
        keys.enrolment.public,
        keys.receipt.public,
        keys.ingest.recipient,
        keys.confidential.recipient,
    }
    assert len(publics) == 5


def test_a_signing_key_survives_its_file_form_which_openssl_reads(tmp_path: Path) -> None:
    key = SigningKey.generate()
    assert SigningKey.from_pem(key.to_pem()) == key
    file = tmp_path / "key.txt"
    file.write_text(key.to_pem())
    shown = subprocess.run(
        ["openssl", "pkey", "-in", str(file), "-pubout", "-outform", "DER"],
        capture_output=True,
        check=True,
    )
    assert shown.stdout.endswith(bytes.fromhex(key.public))


def test_a_key_of_another_kind_is_refused() -> None:
    made = subprocess.run(
        ["openssl", "genpkey", "-algorithm", "X25519"], capture_output=True, text=True, check=True
    )
    with pytest.raises(ValueError, match="Ed25519"):
        SigningKey.from_pem(made.stdout)


def test_an_age_key_file_is_read_by_age_and_by_us(tmp_path: Path) -> None:
    key = SealingKey.generate()
    assert SealingKey.from_key_file(key.to_key_file()) == key
    file = tmp_path / "key.txt"
    file.write_text(key.to_key_file())
    shown = subprocess.run(
        ["age-keygen", "-y", str(file)], capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip() == key.recipient
    with pytest.raises(ValueError, match="no age key"):
        SealingKey.from_key_file("# nothing\n")
