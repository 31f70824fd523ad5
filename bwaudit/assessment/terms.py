"""The closed lists of words an assessment is written in. Values are what the journal stores; they
never change."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Judgement(StrEnum):
    """What an assessor decided about one question. The raw reply is kept apart."""

    COMPLIANT = "compliant"
    NON_COMPLIANT = "non_compliant"
    NOT_APPLICABLE = "not_applicable"
    NOT_CHECKED = "not_checked"


class KnownBy(StrEnum):
    """How an assessor knows: the chips under "How do you know?"."""

    OBSERVATION = "observation"
    DOCUMENTS = "documents"
    MANAGERS = "managers"
    WORKERS = "workers"
    UNION = "union"


SAFE_TO_NAME = frozenset({KnownBy.OBSERVATION, KnownBy.DOCUMENTS, KnownBy.MANAGERS})
"""Ways of knowing a factory may be told per finding. In a small factory the others point at a
person."""


class Extent(StrEnum):
    """How widespread a finding is."""

    ONE_CASE = "one_case"
    SEVERAL = "several"
    WHOLE_FACTORY = "whole_factory"


class EvidenceUse(StrEnum):
    """What becomes of a photo or paper in reports."""

    USE = "use"
    LEAVE_OUT = "leave_out"
    TO_SORT = "to_sort"


class Response(StrEnum):
    """What the factory says of a finding at the exit meeting."""

    AGREED = "agreed"
    DISPUTED = "disputed"
    CORRECTED = "corrected"


class Side(StrEnum):
    """For whom somebody sits at the exit meeting."""

    MANAGEMENT = "management"
    WORKERS = "workers"
    UNION = "union"
    ASSESSORS = "assessors"


class Stage(StrEnum):
    """Where an assessment stands. Answers change only while collecting or amended."""

    COLLECTING = "collecting"
    AGREED = "agreed"
    AMENDED = "amended"

    @property
    def open_for_answers(self) -> bool:
        return self is not Stage.AGREED


class Tier(IntEnum):
    """Who may ever read a thing: MAIN goes to head office, RESTRICTED only to its confidential
    reviewers."""

    MAIN = 1
    RESTRICTED = 2
