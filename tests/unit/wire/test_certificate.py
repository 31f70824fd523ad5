from __future__ import annotations

from typing import Any

import pytest

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.hashing import canonical
from bwaudit.wire.certificate import (
    CERTIFICATE_TYPE,
    TRUST_TYPE,
    OfficeTrust,
    issue_certificate,
    read_certificate,
    read_trust,
)
from bwaudit.wire.envelope import Envelope, sign
from bwaudit.wire.keys import DeviceKeys
from support.offices import MOMENT, OfficeKit

KIT = OfficeKit()
STRANGERS = OfficeKit()


def trust_with(**changes: Any) -> Envelope:
    return sign(TRUST_TYPE, canonical({**KIT.trust.plain(), **changes}), KIT.keys.root)


def code_of(envelope: Envelope, office: str | None = None) -> Code:
    with pytest.raises(BundleError) as refusal:
        read_trust(envelope, office)
    return refusal.value.code


def test_the_id_of_a_head_office_is_the_fingerprint_of_its_root() -> None:
    trust = read_trust(KIT.trust_envelope, KIT.keys.root.fingerprint)
    assert trust.office == KIT.keys.root.fingerprint
    assert trust.ingest == (KIT.keys.ingest.recipient,)
    assert trust.confidential == (KIT.keys.confidential.recipient,)


def test_another_head_office_is_not_taken_for_the_one_expected() -> None:
    assert code_of(STRANGERS.trust_envelope, KIT.trust.office) is Code.SIGNATURE_WRONG


def test_trust_signed_by_another_root_is_refused() -> None:
    forged = sign(TRUST_TYPE, KIT.trust.canonical(), STRANGERS.keys.root)
    assert code_of(forged) is Code.SIGNATURE_WRONG


def test_trust_whose_id_is_not_its_roots_is_refused() -> None:
    assert code_of(trust_with(office=STRANGERS.trust.office)) is Code.SIGNATURE_WRONG


@pytest.mark.parametrize(
    "changes",
    [{"ingest": []}, {"receipt": ["x"]}, {"more": 1}, {"issued_at": "2026-05-14T04:42:00"}],
)
def test_trust_of_another_shape_is_refused(changes: dict[str, Any]) -> None:
    assert code_of(trust_with(**changes)) is Code.SIGNATURE_WRONG


def test_trust_of_a_newer_format_says_so() -> None:
    assert code_of(trust_with(format=2, more=1)) is Code.NEWER_FORMAT


def test_a_certificate_verifies_offline_and_for_its_time() -> None:
    certificate = read_certificate(KIT.certificate, KIT.trust)
    assert certificate.device == KIT.device.fingerprint
    assert certificate.assessor == "R. Akter"
    assert certificate.not_before <= MOMENT <= certificate.not_after


def test_a_certificate_of_another_head_office_is_refused() -> None:
    with pytest.raises(BundleError) as refusal:
        read_certificate(STRANGERS.certificate, KIT.trust)
    assert refusal.value.code is Code.SIGNATURE_WRONG


def test_a_certificate_that_names_another_head_office_is_refused() -> None:
    lent = issue_certificate(
        KIT.keys.enrolment,
        STRANGERS.trust.office,
        KIT.device.public,
        assessor="R. Akter",
        not_before=MOMENT,
        not_after=MOMENT,
    )
    with pytest.raises(BundleError) as refusal:
        read_certificate(lent, KIT.trust)
    assert refusal.value.code is Code.SIGNER_UNKNOWN


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"device": DeviceKeys.generate().fingerprint}, Code.SIGNATURE_WRONG),
        ({"roles": ["owner"]}, Code.SIGNATURE_WRONG),
        ({"format": 7}, Code.NEWER_FORMAT),
    ],
)
def test_a_certificate_of_another_shape_is_refused(changes: dict[str, Any], code: Code) -> None:
    plain = read_certificate(KIT.certificate, KIT.trust).plain()
    made = sign(CERTIFICATE_TYPE, canonical({**plain, **changes}), KIT.keys.enrolment)
    with pytest.raises(BundleError) as refusal:
        read_certificate(made, KIT.trust)
    assert refusal.value.code is code


def test_trust_cannot_be_passed_off_as_a_certificate() -> None:
    as_certificate = sign(CERTIFICATE_TYPE, KIT.trust.canonical(), KIT.keys.enrolment)
    with pytest.raises(BundleError):
        read_certificate(as_certificate, KIT.trust)
    assert OfficeTrust.read(KIT.trust.canonical()) == KIT.trust
