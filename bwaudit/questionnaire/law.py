"""National law as dated, scoped values: what, since when, for whom, who says so, who contradicts.

A value is looked up with the date it must hold on: a payroll of December is held against December's
rate. "The law sets no limit" and "international benchmark" are values, not absences. Never holds a
rule of what is compliant: assessors judge.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from bwaudit.foundation.text import localized
from bwaudit.questionnaire.conditions import Span
from bwaudit.questionnaire.model import Content

if TYPE_CHECKING:
    from collections.abc import Iterable

Confidence = Literal["A", "B", "C"]
"""A: statute read, or several sources agree. B: one secondary source. C: conflicting, recalled."""

NOT_REVIEWED = "not reviewed"

_OF_THREE_DECIMALS = frozenset({"BHD", "JOD", "KWD", "LYD", "OMR", "TND"})
_WITHOUT_DECIMALS = frozenset(
    {
        "BIF", "CLP", "DJF", "GNF", "IDR", "ISK", "JPY", "KMF", "KRW", "LAK", "MGA", "MMK", "PYG",
        "RWF", "UGX", "UZS", "VND", "VUV", "XAF", "XOF", "XPF",
    }
)  # fmt: skip
"""Those without by ISO 4217, and those of which no part is in use (Unicode CLDR, cash digits)."""

Url = Annotated[str, Field(pattern=r"^(https?://[^\s]+)?$")]

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEAR = tuple(
    f"{month:02d}-{day:02d}"
    for month, length in enumerate(_LENGTHS, start=1)
    for day in range(1, length + 1)
)


class LegalReference(Content):
    """One place in one law. `short` is what a report prints: "Labour Act 2006, s. 62"."""

    id: str
    short: str = Field(min_length=1)
    title: str = Field(min_length=1)
    article: str = Field(min_length=1)
    subject: str = ""
    url: Url = ""
    confidence: Confidence = "C"
    sources: tuple[str, ...] = ()


class Number(Content):
    """A plain number in the parameter's unit."""

    kind: Literal["number"] = "number"
    number: Decimal


class Money(Content):
    """An amount in a currency (ISO 4217)."""

    kind: Literal["money"] = "money"
    money: Decimal
    currency: str = Field(pattern=r"^[A-Z]{3}$")


def decimals_of(currency: str) -> int:
    """How many decimals amounts in a currency have (ISO 4217); 2 for one that is not known."""
    if currency in _OF_THREE_DECIMALS:
        return 3
    return 0 if currency in _WITHOUT_DECIMALS else 2


class Words(Content):
    """A rule that is no number."""

    kind: Literal["text"] = "text"
    text: str = Field(min_length=1)


class Threshold(Content):
    """Something is due from a count on: `at_least` 300 workers, or `more_than` 100."""

    kind: Literal["threshold"] = "threshold"
    at_least: int | None = Field(default=None, ge=0)
    more_than: int | None = Field(default=None, ge=0)

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.at_least is None) == (self.more_than is None):
            raise ValueError("a threshold is at_least or more_than, one of the two")
        return self

    def reached(self, count: int) -> bool:
        """Whether `count` is enough."""
        if self.at_least is not None:
            return count >= self.at_least
        return self.more_than is not None and count > self.more_than


class Ratio(Content):
    """So many for every so many: one first-aid box for each 150 workers, or part of them."""

    kind: Literal["ratio"] = "ratio"
    ratio: int = Field(default=1, ge=1)
    per: int = Field(ge=1)

    def required(self, count: int) -> int:
        """How many `count` needs; a started group counts as a whole one."""
        return -(-count // self.per) * self.ratio


class NoLegalLimit(Content):
    """The law was looked at and sets no limit."""

    kind: Literal["no_legal_limit"] = "no_legal_limit"
    no_legal_limit: Literal[True]


class Benchmark(Content):
    """The law is silent; this is an international standard or good practice, never the law."""

    kind: Literal["international_benchmark"] = "international_benchmark"
    international_benchmark: Plain
    standard: str = Field(min_length=1)


def _kind(value: Any) -> Any:
    """Accept what authors write: a number, a text, no_legal_limit, {money: 9, currency: BDT}."""
    if isinstance(value, Content | bool):
        return value
    if isinstance(value, int | Decimal):
        return {"kind": "number", "number": value}
    if isinstance(value, str):
        if value == "no_legal_limit":
            return {"kind": value, value: True}
        return {"kind": "text", "text": value}
    if isinstance(value, dict) and "kind" not in value:
        for name, kind in _KINDS.items():
            if name in value:
                return {"kind": kind, **value}
    return value


_KINDS = {
    "number": "number",
    "money": "money",
    "text": "text",
    "at_least": "threshold",
    "more_than": "threshold",
    "per": "ratio",
    "no_legal_limit": "no_legal_limit",
    "international_benchmark": "international_benchmark",
}

_Written = int | Decimal | str | Number | Money | Words | Threshold | Ratio

Plain = Annotated[
    Annotated[Number | Money | Words | Threshold | Ratio, Field(discriminator="kind")],
    BeforeValidator(_kind, json_schema_input_type=_Written),
]
Value = Annotated[
    Annotated[
        Number | Money | Words | Threshold | Ratio | NoLegalLimit | Benchmark,
        Field(discriminator="kind"),
    ],
    BeforeValidator(_kind, json_schema_input_type=_Written | NoLegalLimit | Benchmark),
]
Benchmark.model_rebuild()
AnyValue = Number | Money | Words | Threshold | Ratio | NoLegalLimit | Benchmark


class Conflict(Content):
    """Another source says otherwise. Recorded, never settled by guess."""

    value: Value
    says: str = Field(min_length=1)
    citation: str = Field(min_length=1)
    sources: tuple[str, ...] = ()


class Season(Content):
    """A part of each year, both days in it, written "04-01"; it may run over New Year."""

    from_: str = Field(alias="from", pattern=r"^[0-9]{2}-[0-9]{2}$")
    to: str = Field(pattern=r"^[0-9]{2}-[0-9]{2}$")

    @model_validator(mode="after")
    def _real_days(self) -> Self:
        for each in (self.from_, self.to):
            if each not in _YEAR:
                raise ValueError(f"there is no {each} in a year (month-day)")
        return self

    @cached_property
    def days(self) -> frozenset[str]:
        """Every day in it, as month-day."""
        order = [*_YEAR, *_YEAR]
        start = order.index(self.from_)
        return frozenset(order[start : order.index(self.to, start) + 1])

    def holds(self, day: date) -> bool:
        """Whether `day` lies in it, in any year."""
        return f"{day:%m-%d}" in self.days


ScopeValue = str | bool | Span
"""What one key of a scope asks for: grade "4", probation true, headcount from 250."""

Known = str | bool | int | Decimal
"""What is known of the case in hand for one key of a scope: grade "4", headcount 420."""


class Parameter(Content):
    """One value of national law, for one scope and one stretch of time; both dates are in it.

    Rows with one `id` are the same rule over time and for different people: the most specific that
    holds is used. A date left out is open.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    names: Mapping[str, str]
    value: Value
    unit: str = ""
    scope: Mapping[str, ScopeValue] = Field(default_factory=dict)
    season: Season | None = None
    from_: date | None = Field(default=None, alias="from")
    to: date | None = None
    as_of: str = ""
    citation: str = Field(min_length=1)
    sources: tuple[str, ...] = ()
    checked_on: date
    reviewed_by: str = Field(min_length=1)
    confidence: Confidence
    note: str = ""
    conflicts: tuple[Conflict, ...] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ is not None and self.to is not None and self.from_ > self.to:
            raise ValueError("it ends before it begins")
        return self

    def name(self, language: str) -> str:
        """Its name for people."""
        return localized(self.names, language)

    @property
    def conflict(self) -> str:
        """What other sources say, in one line; empty when none disagrees."""
        return "; ".join(f"{each.says} ({each.citation})" for each in self.conflicts)

    def holds(self, on: date, scope: Mapping[str, Known]) -> bool:
        """Whether it is the law then for that case. What `scope` leaves open does not match."""
        if (self.from_ is not None and on < self.from_) or (self.to is not None and on > self.to):
            return False
        if self.season is not None and not self.season.holds(on):
            return False
        return all(_matches(want, scope.get(key)) for key, want in self.scope.items())

    def narrower_or_same(self, other: Parameter) -> bool:
        """Whether `other` covers every case and day of the year that this does (years aside)."""
        if other.season is not None and (
            self.season is None or not self.season.days <= other.season.days
        ):
            return False
        return all(
            key in self.scope and _within(self.scope[key], want)
            for key, want in other.scope.items()
        )

    def meets(self, other: Parameter) -> bool:
        """Whether some day and some case are covered by both."""
        later = max(self.from_ or date.min, other.from_ or date.min)
        if later > min(self.to or date.max, other.to or date.max):
            return False
        if self.season and other.season and not self.season.days & other.season.days:
            return False
        shared = self.scope.keys() & other.scope.keys()
        return all(_meets(self.scope[key], other.scope[key]) for key in shared)


def ambiguities(parameters: Iterable[Parameter]) -> list[tuple[Parameter, Parameter]]:
    """Pairs that can hold at the same time for the same case while neither is strictly narrower."""
    rows = list(parameters)
    return [
        (one, two)
        for at, one in enumerate(rows)
        for two in rows[at + 1 :]
        if one.id == two.id
        and one.meets(two)
        and one.narrower_or_same(two) == two.narrower_or_same(one)
    ]


def in_words(value: AnyValue, unit: str = "") -> str:
    """A value as an English reader says it: "BDT 12,500 a month", "1 for each 150 workers"."""
    match value:
        case Money():
            return f"{value.currency} {value.money:,} {unit}".strip()
        case Number():
            return f"{value.number:,} {unit}".strip()
        case Words():
            return value.text
        case Threshold(at_least=int() as least):
            return f"from {least:,} {unit}".strip()
        case Threshold():
            return f"above {value.more_than:,} {unit}".strip()
        case Ratio():
            return f"{value.ratio:,} for each {value.per:,} {unit}".strip()
        case NoLegalLimit():
            return "The law sets no limit"
        case Benchmark():  # pragma: no branch
            number = in_words(value.international_benchmark, unit)
            return f"{number} (international benchmark, {value.standard})"


def _matches(wanted: ScopeValue, known: Known | None) -> bool:
    if known is None:
        return False
    if isinstance(wanted, Span):
        return (
            isinstance(known, int | Decimal) and not isinstance(known, bool) and wanted.holds(known)
        )
    return type(wanted) is type(known) and wanted == known


def _within(one: ScopeValue, other: ScopeValue) -> bool:
    if isinstance(one, Span) and isinstance(other, Span):
        return one.within(other)
    return type(one) is type(other) and one == other


def _meets(one: ScopeValue, other: ScopeValue) -> bool:
    if isinstance(one, Span) and isinstance(other, Span):
        return one.meets(other)
    return type(one) is type(other) and one == other
