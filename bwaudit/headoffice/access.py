"""Tokens: a device signs a nonce and may send for a day. Who wrote what is never decided by a
token; the signature on the manifest does that."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import col, delete

from bwaudit.foundation.errors import BundleError
from bwaudit.headoffice.refusing import refused
from bwaudit.headoffice.tables import ChallengeRow, DeviceRow, TokenRow
from bwaudit.wire.envelope import Envelope, payload_of
from bwaudit.wire.problems import ProblemCode
from bwaudit.wire.protocol import (
    CHALLENGE_MINUTES,
    TOKEN_HOURS,
    TOKEN_TYPE,
    ChallengeReply,
    TokenClaim,
    TokenReply,
)

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from bwaudit.foundation.clock import Clock
    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.headoffice.office import Office

_BYTES = 32


class Access:
    """Gives out tokens and says whose a token is."""

    def __init__(self, office: Office, database: OfficeDatabase, clock: Clock) -> None:
        self._office = office
        self._database = database
        self._clock = clock

    def challenge(self, device: str) -> ChallengeReply:
        """A nonce to sign, good for ten minutes. Raises Refused for a device not enrolled."""
        now = self._clock.now()
        expires_at = now + timedelta(minutes=CHALLENGE_MINUTES)
        nonce = secrets.token_hex(_BYTES)
        with self._database.write() as session:
            self._admitted(session, device, now)
            session.exec(delete(ChallengeRow).where(col(ChallengeRow.expires_at) < now))
            session.add(ChallengeRow(nonce=nonce, device=device, expires_at=expires_at))
        return ChallengeReply(nonce=nonce, expires_at=expires_at, server_time=now)

    def token(self, envelope: Envelope) -> TokenReply:
        """A token for a signed nonce; each nonce is good once. Raises Refused."""
        try:
            claim = TokenClaim.read(envelope.payload)
        except ValueError as reason:
            raise refused(ProblemCode.NOT_UNDERSTOOD) from reason
        now = self._clock.now()
        expires_at = now + timedelta(hours=TOKEN_HOURS)
        token = secrets.token_urlsafe(_BYTES)
        with self._database.write() as session:
            device = self._admitted(session, claim.device, now)
            try:
                payload_of(envelope, TOKEN_TYPE, (device.signing,), name="token")
            except BundleError as reason:
                raise refused(ProblemCode.TOKEN_NEEDED) from reason
            challenge = session.get(ChallengeRow, claim.nonce)
            if (
                claim.office != self._office.id
                or challenge is None
                or challenge.device != claim.device
                or challenge.expires_at < now
            ):
                raise refused(ProblemCode.TOKEN_NEEDED)
            session.delete(challenge)
            session.exec(delete(TokenRow).where(col(TokenRow.expires_at) < now))
            session.add(TokenRow(digest=_digest(token), device=claim.device, expires_at=expires_at))
        return TokenReply(token=token, expires_at=expires_at, server_time=now)

    def device_of(self, token: str) -> str:
        """The device that holds this token. Raises Refused."""
        now = self._clock.now()
        with self._database.read() as session:
            row = session.get(TokenRow, _digest(token))
            if row is None or row.expires_at < now:
                raise refused(ProblemCode.TOKEN_NEEDED)
            return self._admitted(session, row.device, now).fingerprint

    def _admitted(self, session: Session, device: str, now: datetime) -> DeviceRow:
        row = session.get(DeviceRow, device)
        if row is None:
            raise refused(ProblemCode.DEVICE_UNKNOWN)
        if row.revoked_at is not None:
            raise refused(ProblemCode.DEVICE_REVOKED)
        if row.not_after < now:
            raise refused(ProblemCode.CERTIFICATE_EXPIRED)
        return row


def _digest(token: str) -> str:
    return hashlib.sha256(b"bw/token/1" + token.encode()).hexdigest()
