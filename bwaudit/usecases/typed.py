"""What people type, made into values that are kept. Each refusal says what would do."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Declined
from bwaudit.foundation.text import (
    only_text,
    plain_digits,
    typed_decimal,
    typed_readings,
    typed_whole,
    visible,
)

if TYPE_CHECKING:
    from decimal import Decimal

LONGEST_TEXT = 4000
LONGEST_LINE = 200
MOST_PEOPLE = 100_000
_THOUSANDTHS = 3
"""Decimals of a unit in which a point before three digits begins them."""
YEARS = range(1990, 2100)
"""Years a visit, a letter or a plan can be of; another one is a slip of the finger."""


def day(typed: str, *, needed: bool = False, years: range = YEARS) -> str:
    """An ISO day of one of the `years`, empty when nothing was typed. Raises Declined."""
    text = plain_digits(visible(typed)).strip()
    if not text and not needed:
        return ""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = date.min
    if found.year not in years:
        raise Declined("The date must be year, month, day, for example 2026-05-14")
    return found.isoformat()


def within(typed: str, most: int) -> str:
    """The same text. Raises Declined when it is longer than `most` characters."""
    if len(typed) > most:
        raise Declined("The text must have {most} characters or fewer", most=most)
    return typed


def text(typed: str) -> str:
    """Text of several lines. Raises Declined when it is too long to be kept."""
    return only_text(within(typed, LONGEST_TEXT)).strip()


def line(typed: str) -> str:
    """One line of text. Raises Declined when it is too long to be kept."""
    return within(" ".join(only_text(typed).split()), LONGEST_LINE)


def people(typed: str) -> int:
    """How many people; 0 for an empty field. Raises Declined."""
    if not visible(typed).strip():
        return 0
    found = typed_whole(typed)
    if found is None or found > MOST_PEOPLE:
        raise Declined("This must be a number of people, for example 24")
    return found


def number(
    typed: str, decimals: int, least: Decimal | None = None, most: Decimal | None = None
) -> Decimal | None:
    """The number that is meant, in a unit with so many decimals; None when it is none.

    "1.240" means 1240 where there are no decimals, and 1.24 where there are three or 1240 lies
    beyond the bounds; a comma before three digits parts thousands. Raises Declined, with both,
    where it could still mean either.
    """
    found, usual = typed_readings(typed), typed_decimal(typed)
    if len(found) < 2:
        return usual
    large, small = found
    if decimals == 0:
        return large
    believed = [
        each
        for each in found
        if (least is None or each >= least) and (most is None or each <= most)
    ]
    if len(believed) < len(found) or usual == (small if decimals >= _THOUSANDTHS else large):
        return usual
    shown = f"{small.normalize():f}"
    raise Declined(
        "{typed} can mean {large} or {small}. Enter the one that is meant",
        typed=plain_digits(visible(typed)).strip(),
        large=str(large),
        small=shown if len(shown.partition(".")[2]) != 3 else f"{shown}0",
    )
