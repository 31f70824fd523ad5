"""Which devices head office knows: codes, certificates, revocation."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, select

from bwaudit.foundation.errors import BundleError
from bwaudit.headoffice.office import certified_name
from bwaudit.headoffice.refusing import refused
from bwaudit.headoffice.tables import CodeRow, DeviceRow
from bwaudit.wire.certificate import issue_certificate
from bwaudit.wire.enrolment import EnrolmentCode, proves, read_enrol_request
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import CERTIFICATE_DAYS, CODE_DAYS, EnrolReply
from bwaudit.wire.roster import MOST_DEVICES, RosterDevice, issue_roster

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from bwaudit.foundation.clock import Clock
    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.headoffice.office import Office
    from bwaudit.wire.protocol import EnrolRequest

_BACKDATED = timedelta(days=1)


class Enrolment:
    """Gives out codes and certificates, and takes devices out again."""

    def __init__(self, office: Office, database: OfficeDatabase, clock: Clock) -> None:
        self._office = office
        self._database = database
        self._clock = clock

    def new_code(self, assessor: str) -> EnrolmentCode:
        """A code that makes one device known as this assessor's, once, within 14 days. Raises
        HeadOfficeError NAME_LENGTH."""
        assessor = certified_name(assessor)
        code = EnrolmentCode.generate(self._office.trust.root)
        expires_at = self._clock.now() + timedelta(days=CODE_DAYS)
        with self._database.write() as session:
            session.add(
                CodeRow(
                    name=code.name, key=code.key.hex(), assessor=assessor, expires_at=expires_at
                )
            )
        return code

    def enrol(self, envelope: Envelope) -> EnrolReply:
        """Accept a device that proves it knows a code. The same device may ask again and gets the
        same certificate; the code is good for no other. Raises Refused."""
        try:
            request = read_enrol_request(envelope)
        except (ValueError, BundleError) as reason:
            raise refused(ProblemCode.NOT_UNDERSTOOD) from reason
        now = self._clock.now()
        with self._database.write() as session:
            code = session.get(CodeRow, request.code)
            if code is None or not proves(request, bytes.fromhex(code.key)):
                raise refused(ProblemCode.CODE_NOT_ACCEPTED)
            device = session.get(DeviceRow, request.device.fingerprint)
            if device is not None and device.revoked_at is not None:
                raise refused(ProblemCode.DEVICE_REVOKED)
            if code.used_by is not None:
                if device is None or device.code != code.name:
                    raise refused(ProblemCode.CODE_NOT_ACCEPTED)
            else:
                if now > code.expires_at:
                    raise refused(ProblemCode.CODE_NOT_ACCEPTED)
                device = self._certify(session, request, code, device, now)
            certificate = device.certificate
        return EnrolReply(
            trust=self._office.trust_envelope.plain(),
            certificate=Envelope.from_json(certificate.encode()).plain(),
            server_time=now,
        )

    def _certify(
        self,
        session: Session,
        request: EnrolRequest,
        code: CodeRow,
        device: DeviceRow | None,
        now: datetime,
    ) -> DeviceRow:
        not_after = now + timedelta(days=CERTIFICATE_DAYS)
        certificate = issue_certificate(
            self._office.enrolment,
            self._office.id,
            request.device,
            assessor=code.assessor,
            not_before=now - _BACKDATED,
            not_after=not_after,
        )
        if device is None:
            device = DeviceRow(
                fingerprint=request.device.fingerprint,
                signing=request.device.signing,
                age=request.device.age,
                assessor=code.assessor,
                name=request.name,
                code=code.name,
                certificate=certificate.to_json().decode(),
                not_after=not_after,
                enrolled_at=now,
            )
        else:
            device.age = request.device.age
            device.assessor = code.assessor
            device.name = request.name
            device.code = code.name
            device.certificate = certificate.to_json().decode()
            device.not_after = not_after
        code.used_by = device.fingerprint
        session.add_all([device, code])
        return device

    def roster(self) -> bytes:
        """Who works here, signed for devices: every device that is accepted now. It is the same to
        the byte until a device comes or goes."""
        now = self._clock.now()
        with self._database.read() as session:
            rows = session.exec(select(DeviceRow).order_by(col(DeviceRow.fingerprint))).all()
        ends = [row.revoked_at or (row.not_after if row.not_after < now else None) for row in rows]
        changed = [row.enrolled_at for row in rows] + [end for end in ends if end is not None]
        devices = [
            RosterDevice(device=row.fingerprint, age=row.age, assessor=row.assessor)
            for row, end in zip(rows, ends, strict=True)
            if end is None
        ]
        at = max(changed, default=now)
        some = devices[:MOST_DEVICES]
        return issue_roster(self._office.receipt, self._office.id, some, at).to_json()

    def revoke(self, device: str) -> bool:
        """From now on nothing of this device is accepted. False when it is not known."""
        with self._database.write() as session:
            row = session.get(DeviceRow, device)
            if row is None:
                return False
            if row.revoked_at is None:
                row.revoked_at = self._clock.now()
                session.add(row)
        return True
