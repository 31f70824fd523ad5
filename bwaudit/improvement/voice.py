"""The voice of the factory: what it answers to a finding, what it disputes and how that ended, what
it says in public, whom it lets read, and who was given what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bwaudit.improvement.terms import ReaderKind, Settlement, Share


@dataclass(frozen=True, slots=True)
class Dispute:
    """Why the factory does not agree with a finding, since an ISO day."""

    text: str
    day: str


@dataclass(frozen=True, slots=True)
class Settled:
    """How a dispute ended, when and why; a reason is always there."""

    outcome: Settlement
    reason: str
    day: str


@dataclass(frozen=True, slots=True)
class PublicResponse:
    """What the factory says to everybody of a finding that is published. Unverified, and said so
    wherever it stands."""

    text: str
    day: str


@dataclass(frozen=True, slots=True)
class Voice:
    """Everything a factory said of one finding after the exit meeting."""

    assessment: str
    question: str
    response: str = ""
    dispute: Dispute | None = None
    settled: Settled | None = None
    public: PublicResponse | None = None
    evidence: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether a dispute waits to be settled."""
        return self.dispute is not None and self.settled is None

    @property
    def is_empty(self) -> bool:
        return not (self.response or self.dispute or self.public or self.evidence)


def voice_id(assessment: str, question: str) -> str:
    """The id under which a factory's words on one finding are kept."""
    return f"{assessment}/{question}"


@dataclass(frozen=True, slots=True)
class Consent:
    """The factory lets a named reader have some things, until it takes that back.

    It is given once, as a whole: to allow something else is another consent. `until` is an ISO day
    or empty. `by` is the function of who gave it.
    """

    id: str
    reader: str
    kind: ReaderKind
    shares: frozenset[Share]
    day: str
    by: str
    until: str = ""
    withdrawn: str = ""
    withdrawn_reason: str = ""

    def holds(self, today: str) -> bool:
        """Whether something may be given on an ISO day."""
        return not self.withdrawn and (not self.until or today <= self.until)


@dataclass(frozen=True, slots=True)
class Handover:
    """What was given to whom: an entry of the log. `sha256` is that of the file."""

    id: str
    consent: str
    reader: str
    day: str
    what: tuple[Share, ...]
    file: str
    sha256: str
    cycle: int
    by: str
