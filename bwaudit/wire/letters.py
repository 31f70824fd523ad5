"""What head office writes about one assessment, signed, on its way to the devices that work on it.

A letter is a comment on a question or on the whole, or sends the assessment back to be opened
again. It names its assessment under the signature, so it can be passed off on no other; its id
makes a second copy of it the same letter. It names no person.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import StringConstraints

from bwaudit.assessment.comments import Letter, LetterKind
from bwaudit.foundation.errors import BundleError, Code
from bwaudit.wire.document import Id, Line
from bwaudit.wire.envelope import sign
from bwaudit.wire.officeword import OfficeDocument, read_signed

if TYPE_CHECKING:
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.keys import SigningKey

LETTER_TYPE = "application/vnd.bw.letter+json"
MOST_TEXT = 4_000
MOST_ENVELOPE = 64 << 10
NAME = "letter"

QuestionId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{0,64}$")]


class SignedLetter(OfficeDocument):
    """A letter as it is signed. `question` is empty for one about the whole assessment."""

    id: Id
    kind: Literal["comment", "reopening"]
    assessment: Id
    question: QuestionId = ""
    text: Annotated[str, StringConstraints(min_length=1, max_length=MOST_TEXT)]
    function: Line

    def letter(self) -> Letter:
        """As assessors read it."""
        at = self.issued_at.astimezone(UTC).isoformat(timespec="seconds")
        kind = LetterKind(self.kind)
        return Letter(self.id, kind, self.question, self.text, self.function, at)


def issue_letter(key: SigningKey, letter: SignedLetter) -> Envelope:
    """The letter, signed with the key that signs receipts."""
    return sign(LETTER_TYPE, letter.canonical(), key)


def read_letter(envelope: Envelope, trust: OfficeTrust, assessment: str = "") -> SignedLetter:
    """Check that this head office signed the letter, and wrote it about `assessment` where one is
    given.

    Raises BundleError: TOO_BIG, SIGNATURE_WRONG, SIGNER_UNKNOWN, NEWER_FORMAT, or NOT_FOR_US.
    """
    if len(envelope.payload) > MOST_ENVELOPE:
        raise BundleError(Code.TOO_BIG, name=NAME)
    read = read_signed(envelope, LETTER_TYPE, SignedLetter, trust, NAME)
    if assessment and read.assessment != assessment:
        raise BundleError(Code.NOT_FOR_US, name=NAME)
    return read
