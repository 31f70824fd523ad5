"""Days and moments in words, one way everywhere: "14 May 2026", "14 to 15 May 2026",
"14 May 2026, 10:42".

A day is one piece: no line breaks inside it. What is typed and stored is ISO 8601. The digits of
the language are the widgets' concern.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from datetime import datetime

    from bwaudit.foundation.settings import WeekBegins

_WEEK_BEGINS = {"monday": 0, "saturday": 5, "sunday": 6}


def read_date(text: str) -> date | None:
    """A date from ISO text, or None."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def said_date(day: date) -> str:
    """A date for people: "14 May 2026", with spaces that do not break."""
    return f"{day.day}\u00a0{_month(day)}\u00a0{day.year}"


def said_day(text: str) -> str:
    """A date of ISO text for people; other text as it is."""
    day = read_date(text) if len(text) == len("2026-05-14") else None
    return text if day is None else said_date(day)


def dates_in_words(start: str, end: str) -> str:
    """The days of a visit: "14 May 2026", "14 to 15 May 2026", or empty when not set."""
    first = read_date(start)
    last = read_date(end) if end else first
    if first is None or last is None:
        return ""
    if first == last:
        return said_date(last)
    text = QCoreApplication.translate("Home", "{first} to {last}")
    if (first.year, first.month) == (last.year, last.month):
        return text.format(first=first.day, last=said_date(last))
    if first.year == last.year:
        return text.format(first=_day_of_month(first), last=said_date(last))
    return text.format(first=said_date(first), last=said_date(last))


def said_moment(at: datetime) -> str:
    """A moment for people, in its own time zone: "14 May 2026, 10:42"."""
    words = QCoreApplication.translate("Dates", "{day}, {time}")
    return words.format(day=said_date(at.date()), time=f"{at:%H:%M}")


def moment(at: datetime, now: datetime) -> str:
    """A time for people: the minute today, the day before that."""
    local, today = at.astimezone(), now.astimezone()
    if local.date() == today.date():
        return f"{local:%H:%M}"
    return f"{_day_of_month(local)} {local:%H:%M}"


def first_weekday(choice: WeekBegins) -> int:
    """The day a week begins with, 0 for Monday; that of the language unless a person chose."""
    if choice == "language":
        return QLocale().firstDayOfWeek().value - 1
    return _WEEK_BEGINS[choice]


def said_weekday(day: int) -> str:
    """A day of the week by name, 0 for Monday."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.LongFormat)


def _day_of_month(day: date) -> str:
    return f"{day.day}\u00a0{_month(day)}"


def _month(day: date) -> str:
    # QLocale would write the language's own digits too; widgets do, where a person wants it.
    return QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
