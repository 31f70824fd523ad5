"""Names of records and fields in a factory's stream. They are the journal's and never change."""

from __future__ import annotations

from typing import Final


class Record:
    """Kinds of record."""

    FACTORY: Final = "factory"
    ACTION: Final = "action"
    MEMBER: Final = "member"
    ACTIVITY: Final = "activity"
    VOICE: Final = "voice"
    CONSENT: Final = "consent"
    HANDOVER: Final = "handover"
    PROGRESS: Final = "progress"
    FIGURE: Final = "figure"
    NOTE: Final = "note"


class Named:
    """Names of fields. `ON`, `CAUSE`, `SPEAKS`, `PRESENT`, `FACT`, `RELEASED` and `SECTION` are
    put before a name."""

    FACTORY: Final = "factory"
    NAME: Final = "name"
    CITY: Final = "city"
    COUNTRY: Final = "country"
    PRACTICE: Final = "practice"
    SPEAKS: Final = "speaks:"
    FACT: Final = "fact:"
    RELEASED: Final = "released:"

    ORIGIN: Final = "origin"
    FINDING: Final = "finding"
    ISSUE: Final = "issue"
    ON: Final = "on:"
    CAUSE: Final = "cause:"
    CAUSE_TEXT: Final = "cause_text"
    ACTION: Final = "action"
    RESPONSIBLE: Final = "responsible"
    DUE: Final = "due"
    STATUS: Final = "status"
    VERIFY_BY: Final = "verify_by"
    VERIFIED: Final = "verified"
    REMOVED: Final = "removed"

    FUNCTION: Final = "function"
    SEX: Final = "sex"
    SEAT: Final = "seat"
    SINCE: Final = "since"
    UNTIL: Final = "until"

    KIND: Final = "kind"
    DAY: Final = "day"
    HOURS: Final = "hours"
    TOPIC: Final = "topic"
    PRESENT: Final = "present:"
    AGREED: Final = "agreed"
    NEXT: Final = "next_step"
    NEXT_DAY: Final = "next_day"
    SHARED_NOTE: Final = "shared_note"

    RESPONSE: Final = "response"
    DISPUTE: Final = "dispute"
    SETTLED: Final = "settled"
    PUBLIC: Final = "public_response"

    GIVEN: Final = "given"
    WITHDRAWN: Final = "withdrawn"

    SECTION: Final = "section:"
    ISSUED: Final = "issued"
    TEXT: Final = "text"
    ACTIVITY: Final = "activity"


ABOUT: Final = ("buyers", "union_names", "products", "owner")
"""Facts of a factory in its own words, which no assessment asks for."""
