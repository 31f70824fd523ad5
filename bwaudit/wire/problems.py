"""What head office says when it does not do a thing: RFC 9457 problems with a code both ends know.

A reply carries a code, never content of an assessment. What a person is told comes from the
program's own table of sentences, not from the network.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from bwaudit.foundation.errors import Code, SyncError

if TYPE_CHECKING:
    from collections.abc import Mapping

MEDIA_TYPE = "application/problem+json"


class ProblemCode(StrEnum):
    """Stable words; a retired one is never given another meaning."""

    NOT_UNDERSTOOD = "not-understood"
    PROTOCOL_TOO_OLD = "protocol-too-old"
    CODE_NOT_ACCEPTED = "code-not-accepted"
    TOKEN_NEEDED = "token-needed"
    DEVICE_UNKNOWN = "device-unknown"
    DEVICE_REVOKED = "device-revoked"
    CERTIFICATE_EXPIRED = "certificate-expired"
    NOT_THERE = "not-there"
    TOO_LARGE = "too-large"
    LENGTH_DIFFERS = "length-differs"
    OFFSET_DIFFERS = "offset-differs"
    CHECKSUM_DIFFERS = "checksum-differs"
    CONTENT_DIFFERS = "content-differs"
    PUSH_DIFFERS = "push-differs"
    PARTS_MISSING = "parts-missing"
    CHANGES_MISSING = "changes-missing"
    TUS_VERSION = "tus-version"
    BUSY = "busy"
    NO_ROOM = "no-room"
    FAULT = "fault"


_TABLE: Mapping[ProblemCode, tuple[int, str, Code]] = MappingProxyType(
    {
        ProblemCode.NOT_UNDERSTOOD: (400, "The request was not understood.", Code.REFUSED),
        ProblemCode.PROTOCOL_TOO_OLD: (
            426,
            "A newer version of the program is needed.",
            Code.PROTOCOL_TOO_OLD,
        ),
        ProblemCode.CODE_NOT_ACCEPTED: (
            403,
            "The enrolment code is not accepted.",
            Code.CODE_NOT_ACCEPTED,
        ),
        ProblemCode.TOKEN_NEEDED: (401, "A token is needed.", Code.NOT_AUTHORISED),
        ProblemCode.DEVICE_UNKNOWN: (403, "This device is not enrolled.", Code.NOT_AUTHORISED),
        ProblemCode.DEVICE_REVOKED: (403, "This device was revoked.", Code.NOT_AUTHORISED),
        ProblemCode.CERTIFICATE_EXPIRED: (
            403,
            "The certificate of this device has run out.",
            Code.NOT_AUTHORISED,
        ),
        ProblemCode.NOT_THERE: (404, "There is no such thing here.", Code.REFUSED),
        ProblemCode.TOO_LARGE: (413, "That is larger than what is taken here.", Code.REFUSED),
        ProblemCode.LENGTH_DIFFERS: (409, "The length differs from before.", Code.REFUSED),
        ProblemCode.OFFSET_DIFFERS: (409, "The offset is another one.", Code.SERVER_BUSY),
        ProblemCode.CHECKSUM_DIFFERS: (460, "The checksum differs.", Code.SERVER_BUSY),
        ProblemCode.CONTENT_DIFFERS: (
            460,
            "The whole differs from its name; it begins anew.",
            Code.SERVER_BUSY,
        ),
        ProblemCode.PUSH_DIFFERS: (409, "This push holds something else.", Code.REFUSED),
        ProblemCode.PARTS_MISSING: (422, "Parts are missing.", Code.SERVER_BUSY),
        ProblemCode.CHANGES_MISSING: (422, "Earlier changes are missing.", Code.SERVER_BUSY),
        ProblemCode.TUS_VERSION: (412, "Only tus 1.0.0 is spoken here.", Code.REFUSED),
        ProblemCode.BUSY: (503, "Too much at once.", Code.SERVER_BUSY),
        ProblemCode.NO_ROOM: (507, "There is no room left.", Code.SERVER_BUSY),
        ProblemCode.FAULT: (500, "Something went wrong here.", Code.SERVER_BUSY),
    }
)


class Problem(BaseModel):
    """The body of a problem reply. Unknown members are left out, as RFC 9457 wants."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    type: str = "about:blank"
    title: str
    status: int
    code: ProblemCode
    missing: tuple[str, ...] = ()
    """Digests of parts that must be uploaded first (PARTS_MISSING)."""
    known: dict[str, int] | None = None
    """Per device the last change head office has (CHANGES_MISSING)."""
    known_confidential: dict[str, int] | None = None
    """The same for the confidential stream."""
    offset: int | None = None
    """Where to go on (OFFSET_DIFFERS, CONTENT_DIFFERS)."""

    @classmethod
    def of(
        cls,
        code: ProblemCode,
        *,
        missing: tuple[str, ...] = (),
        known: dict[str, int] | None = None,
        known_confidential: dict[str, int] | None = None,
        offset: int | None = None,
    ) -> Problem:
        status, title, _ = _TABLE[code]
        return cls(
            title=title,
            status=status,
            code=code,
            missing=missing,
            known=known,
            known_confidential=known_confidential,
            offset=offset,
        )

    def body(self) -> bytes:
        return self.model_dump_json(exclude_defaults=True).encode()

    def error(self, *, retry_after: float | None = None) -> SyncError:
        """What a person is told."""
        return SyncError(_TABLE[self.code][2], retry_after=retry_after, reason=self.code.value)
