from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.foundation.errors import BundleError, Code, SyncError
from bwaudit.wire.enrolment import EnrolmentCode, enrol_request, proves, read_enrol_request
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.protocol import ENROL_TYPE
from support.offices import OfficeKit

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KIT = OfficeKit()
KEYS = DeviceKeys.generate()


@given(st.binary(min_size=8, max_size=8), st.binary(min_size=9, max_size=9))
def test_a_code_is_six_groups_of_five_and_reads_back(secret: bytes, root: bytes) -> None:
    code = EnrolmentCode(secret, root)
    groups = code.text.split("-")
    assert [len(group) for group in groups] == [5] * 6
    assert set("".join(groups)) <= set(LETTERS)
    assert EnrolmentCode.parse(code.text) == code


def test_spaces_case_and_look_alike_letters_do_not_matter() -> None:
    code = EnrolmentCode(bytes(8), bytes(9))
    typed = code.text.replace("-", " ").lower().replace("0", "o", 3).replace("1", "l")
    assert EnrolmentCode.parse(f"  {typed} ") == code


@given(st.integers(min_value=0, max_value=29), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_found_before_anything_is_sent(place: int, letter: str) -> None:
    code = EnrolmentCode(b"8 bytes!", b"9 bytes!!")
    letters = code.text.replace("-", "")
    typed = letters[:place] + letter + letters[place + 1 :]
    if typed == letters:
        assert EnrolmentCode.parse(typed) == code
        return
    with pytest.raises(SyncError) as refusal:
        EnrolmentCode.parse(typed)
    assert refusal.value.code is Code.CODE_MISTYPED


@pytest.mark.parametrize("text", ["", "ABC", "U" * 30, "0" * 29, "0" * 31, "é" * 30, "²" * 30])
def test_what_cannot_be_a_code_is_said_to_be_none(text: str) -> None:
    with pytest.raises(SyncError) as refusal:
        EnrolmentCode.parse(text)
    assert refusal.value.code is Code.CODE_MISTYPED


def test_a_code_is_read_in_the_digits_of_any_keyboard() -> None:
    code = EnrolmentCode(b"8 bytes!", b"9 bytes!!")
    bengali = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
    wide = str.maketrans("ABCDEFGHJKMNPQRSTVWXYZ", "ＡＢＣＤＥＦＧＨＪＫＭＮＰＱＲＳＴＶＷＸＹＺ")
    assert EnrolmentCode.parse(code.text.translate(bengali)) == code
    assert EnrolmentCode.parse(code.text.translate(wide)) == code


def test_a_code_tells_its_head_office_from_another() -> None:
    code = EnrolmentCode.generate(KIT.keys.root.public)
    assert code.is_of(KIT.trust)
    assert code.may_be_of(KIT.trust.office)
    other = OfficeKit().trust
    assert not code.is_of(other)
    assert not code.may_be_of(other.office)


def test_the_request_proves_the_secret_without_carrying_it() -> None:
    code = EnrolmentCode.generate(KIT.keys.root.public)
    envelope = enrol_request(code, KEYS, "R. Akter")
    request = read_enrol_request(Envelope.from_json(envelope.to_json()))
    assert request.code == code.name
    assert proves(request, code.key)
    assert not proves(request, EnrolmentCode.generate(KIT.keys.root.public).key)
    assert code.secret.hex() not in envelope.payload.decode()
    assert code.key.hex() not in envelope.payload.decode()


def test_a_proof_is_good_for_its_own_device_only() -> None:
    code = EnrolmentCode.generate(KIT.keys.root.public)
    overheard = read_enrol_request(enrol_request(code, KEYS, "R. Akter"))
    thief = DeviceKeys.generate()
    stolen = overheard.model_copy(update={"device": thief.public})
    resent = read_enrol_request(sign(ENROL_TYPE, stolen.canonical(), thief.signing))
    assert not proves(resent, code.key)


def test_a_request_not_signed_by_its_device_is_refused() -> None:
    code = EnrolmentCode.generate(KIT.keys.root.public)
    request = enrol_request(code, KEYS, "R. Akter")
    forged = sign(ENROL_TYPE, request.payload, DeviceKeys.generate().signing)
    with pytest.raises(BundleError):
        read_enrol_request(forged)


def test_no_repr_shows_the_secret() -> None:
    code = EnrolmentCode.generate(KIT.keys.root.public)
    assert repr(code.secret) not in repr(code)
