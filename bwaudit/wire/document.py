"""The base of everything that is signed or sent: frozen, strict, and with one byte form.

A signature covers bytes as they were first written. They are read here and never written again to
be compared.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, StringConstraints

from bwaudit.foundation.hashing import canonical, strict_json

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""SHA-256 as 64 hex digits."""

PublicKey = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""An Ed25519 public key as 64 hex digits."""

Recipient = Annotated[str, StringConstraints(pattern=r"^age1[0-9a-z]{8,4000}$")]
"""An age recipient. Longer ones leave room for keys that stand up to quantum computers."""

Fingerprint = Annotated[str, StringConstraints(pattern=r"^[a-z2-7]{20}$")]
"""What a key is known by: see `keys.fingerprint`."""

Author = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,64}$")]
"""The device a change names as its writer."""

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""An id of a record: safe in an address and in a file name."""

LONGEST_NAME = 200
Line = Annotated[str, StringConstraints(max_length=LONGEST_NAME)]
"""A name somebody typed."""


class NewerFormat(ValueError):
    """A document says it was made in a format this program does not know yet."""


class Document(BaseModel):
    """A frozen value that refuses unknown keys and other types than it names."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    FORMAT: ClassVar[int] = 1

    def canonical(self) -> bytes:
        """The one byte form (RFC 8785)."""
        return canonical(self.plain())

    def plain(self) -> dict[str, Any]:
        """JSON types only."""
        return self.model_dump(mode="json")

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Read what came from elsewhere. Raises NewerFormat, or ValueError with a reason."""
        raw = strict_json(data)
        if isinstance(raw, dict):
            made_in = raw.get("format")
            if isinstance(made_in, int) and made_in > cls.FORMAT:
                raise NewerFormat(f"format {made_in}")
        return cls.model_validate_json(data)
