"""What people type, made into values that are kept. Each refusal says what would do."""

from __future__ import annotations

from datetime import date

from bwaudit.foundation.errors import Declined
from bwaudit.foundation.text import only_text, plain_digits, typed_whole, visible

LONGEST_TEXT = 4000
LONGEST_LINE = 200
MOST_PEOPLE = 100_000
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
