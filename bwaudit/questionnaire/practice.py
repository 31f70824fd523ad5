"""How visits are done in a country: urgent procedure, samples, deadlines, meetings, papers.

Content, not code: every number says where it comes from, and what nobody knows says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from bwaudit.foundation.text import localized
from bwaudit.questionnaire.model import Content

Line = Annotated[str, Field(min_length=1)]
Texts = Mapping[str, Line]
Basis = Literal["sourced", "own_suggestion", "recalled"]
ClockStart = Literal["assessment_end", "report_released", "suspicion", "authority_informed"]
ClockUnit = Literal["days", "hours"]


class Contact(Content):
    """Somebody to call. Left empty here; head office fills in names and numbers."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    roles: Texts
    name: str = ""
    phone: str = ""
    note: str = ""

    def role(self, language: str) -> str:
        """Who this is: "Country programme manager"."""
        return localized(self.roles, language)


class Protocol(Content):
    """The urgent procedure: what counts, what to do now, whom to tell and in how many hours.

    `specific` is false where no protocol of the country is known and the general one is shown.
    """

    specific: bool
    notes: Texts
    counts: tuple[Texts, ...] = Field(min_length=1)
    do_now: tuple[Texts, ...] = Field(min_length=1)
    may_tell: tuple[Texts, ...]
    may_not_tell: tuple[Texts, ...]
    contacts: tuple[Contact, ...] = Field(min_length=1)
    inform_within_hours: int | None = None
    follow_up_hours: int | None = None
    sources: tuple[str, ...] = ()


class SampleRow(Content):
    """How many to take in a factory of `from` to `to` workers; `to` left out is open."""

    from_: int = Field(alias="from", ge=1)
    to: int | None = None
    interviews: int = Field(ge=1)
    of_them_in_groups: int = Field(default=0, ge=0)
    payroll_records: int = Field(ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to is not None and self.to < self.from_:
            raise ValueError("it ends before it begins")
        if self.of_them_in_groups > self.interviews:
            raise ValueError("more in groups than interviews")
        return self


class SamplingRule(Content):
    """How many workers to interview, and how many pay records to read, by headcount."""

    basis: Basis
    notes: Texts
    rows: tuple[SampleRow, ...] = Field(min_length=1)
    payroll_months: int = Field(ge=1, le=24)
    payroll_months_notes: Texts
    spread: tuple[Texts, ...] = ()
    sources: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _without_gaps(self) -> Self:
        for one, two in zip(self.rows, self.rows[1:], strict=False):
            if one.to is None or two.from_ != one.to + 1:
                raise ValueError("each row must begin where the row before ends")
        if self.rows[-1].to is not None:
            raise ValueError("the last row must be open at its end")
        return self

    def row(self, headcount: int) -> SampleRow:
        """The row for a factory of that size; below the first row, the first."""
        found = self.rows[0]
        for each in self.rows:
            if each.from_ <= headcount:
                found = each
        return found


class Clock(Content):
    """A deadline: so many days or hours after something happened."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    names: Texts
    start: ClockStart
    amount: int = Field(ge=1)
    unit: ClockUnit
    basis: Basis
    sources: tuple[str, ...] = ()
    notes: Texts = Field(default_factory=dict)

    def name(self, language: str) -> str:
        """What is due."""
        return localized(self.names, language)


class Meeting(Content):
    """The agenda of a meeting of the visit."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    names: Texts
    steps: tuple[Texts, ...] = Field(min_length=1)
    basis: Basis
    sources: tuple[str, ...] = ()


class DocumentList(Content):
    """Papers to ask for, for one cluster."""

    cluster: str
    papers: tuple[Texts, ...] = Field(min_length=1)
