"""The closed lists of words the year around the visit is written in. Values are what the journal
stores; they never change."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where a line of the plan stands. A factory says DONE; only an advisor says VERIFIED or
    REPEATED."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    VERIFIED = "verified"
    REPEATED = "repeated"

    @property
    def is_unfinished(self) -> bool:
        """Whether the factory still has to do something."""
        return self in (Status.OPEN, Status.IN_PROGRESS, Status.REPEATED)


BY_FACTORY = (Status.OPEN, Status.IN_PROGRESS, Status.DONE)
"""What the factory may say of its own line."""


class Verification(StrEnum):
    """How a correction is checked: on papers and photos, or at the place."""

    DESK = "desk"
    VISIT = "visit"


class Origin(StrEnum):
    """Where a line comes from: an assessment, or the factory's own look at itself."""

    FINDING = "finding"
    SELF_DIAGNOSIS = "self_diagnosis"


class ActivityKind(StrEnum):
    """What an entry of the log is."""

    VISIT = "visit"
    MEETING = "meeting"
    TRAINING = "training"
    SEMINAR = "seminar"


class Sex(StrEnum):
    """As the factory's lists have it; `UNKNOWN` where nobody asked."""

    WOMAN = "woman"
    MAN = "man"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """Who took part, by the place in the factory. Never a name."""

    WORKERS = "workers"
    SUPERVISORS = "supervisors"
    MANAGERS = "managers"
    REPRESENTATIVES = "representatives"


class Seat(StrEnum):
    """For whom a member sits in the committee."""

    MANAGEMENT = "management"
    WORKERS = "workers"
    UNION = "union"


class Settlement(StrEnum):
    """How a dispute ended: the finding stands, was put right, or was taken back."""

    UPHELD = "upheld"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class ReaderKind(StrEnum):
    """Who may be allowed to read."""

    BUYER = "buyer"
    MINISTRY = "ministry"
    OTHER = "other"


class Share(StrEnum):
    """What a consent may cover. Each is asked for by itself."""

    FINDINGS = "findings"
    PHOTOS = "photos"
    RESPONSES = "responses"
    PLAN = "plan"
    TRAINING = "training"


class ProgressSection(StrEnum):
    """The sections of a progress report that a factory writes in its own words."""

    OVERVIEW = "overview"
    SOCIAL_DIALOGUE = "social_dialogue"
    SYSTEMS = "systems"
    LEARNING = "learning"
    FEEDBACK = "feedback"
