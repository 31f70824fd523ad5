"""The factory's year in words: cycles, clocks, the log, the committee, consents. It writes
nothing."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bwaudit.improvement import advisory
from bwaudit.improvement.productivity import Figure
from bwaudit.improvement.terms import (
    ActivityKind,
    ProgressSection,
    ReaderKind,
    Role,
    Seat,
    Settlement,
    Sex,
    Share,
)
from bwaudit.usecases import progressing
from bwaudit_ui.runtime.dates import dates_in_words
from bwaudit_ui.runtime.i18n import counted, isolated, joined, named
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bwaudit.assessment.clocks import Due
    from bwaudit.improvement.advisory import Activity, Member
    from bwaudit.improvement.productivity import Measured
    from bwaudit.improvement.voice import Consent
    from bwaudit_ui.presenters.factory import FactorySession


@dataclass(frozen=True, slots=True)
class Deadline:
    """A clock in words; `late` asks for the colour of a warning."""

    words: str
    late: bool


def kind_word(kind: ActivityKind) -> str:
    """What an entry of the log is."""
    words = {
        ActivityKind.VISIT: QCoreApplication.translate("Year", "Advisory visit"),
        ActivityKind.MEETING: QCoreApplication.translate("Year", "Committee meeting"),
        ActivityKind.TRAINING: QCoreApplication.translate("Year", "Training"),
        ActivityKind.SEMINAR: QCoreApplication.translate("Year", "Seminar"),
    }
    return words[kind]


def role_word(role: Role) -> str:
    """A place in the factory."""
    words = {
        Role.WORKERS: QCoreApplication.translate("Year", "Workers"),
        Role.SUPERVISORS: QCoreApplication.translate("Year", "Supervisors"),
        Role.MANAGERS: QCoreApplication.translate("Year", "Managers"),
        Role.REPRESENTATIVES: QCoreApplication.translate("Year", "Representatives"),
    }
    return words[role]


def sex_word(sex: Sex) -> str:
    """As lists have it."""
    words = {
        Sex.WOMAN: QCoreApplication.translate("Year", "Women"),
        Sex.MAN: QCoreApplication.translate("Year", "Men"),
        Sex.UNKNOWN: QCoreApplication.translate("Year", "Not known"),
    }
    return words[sex]


def of_one(sex: Sex) -> str:
    """The sex of one person."""
    words = {
        Sex.WOMAN: QCoreApplication.translate("Year", "woman", "one person"),
        Sex.MAN: QCoreApplication.translate("Year", "man", "one person"),
        Sex.UNKNOWN: QCoreApplication.translate("Year", "sex not known", "one person"),
    }
    return words[sex]


def member_sex(sex: Sex) -> str:
    """The choices for the sex of one person."""
    words = {
        Sex.WOMAN: QCoreApplication.translate("Year", "Woman"),
        Sex.MAN: QCoreApplication.translate("Year", "Man"),
        Sex.UNKNOWN: QCoreApplication.translate("Year", "Not known"),
    }
    return words[sex]


def count_of(sex: Sex, count: int) -> str:
    """How many people of a sex."""
    words = {
        Sex.WOMAN: counted("Year", "1 woman", "%n women", count),
        Sex.MAN: counted("Year", "1 man", "%n men", count),
        Sex.UNKNOWN: counted(
            "Year", "1 person of sex not known", "%n people of sex not known", count
        ),
    }
    return words[sex]


def seat_word(seat: Seat) -> str:
    """For whom a member sits."""
    words = {
        Seat.MANAGEMENT: QCoreApplication.translate("Year", "Management"),
        Seat.WORKERS: QCoreApplication.translate("Year", "Workers"),
        Seat.UNION: QCoreApplication.translate("Year", "Union"),
    }
    return words[seat]


def share_word(share: Share) -> str:
    """What may be read."""
    words = {
        Share.FINDINGS: QCoreApplication.translate("Year", "Findings"),
        Share.PHOTOS: QCoreApplication.translate("Year", "Photos of findings"),
        Share.RESPONSES: QCoreApplication.translate("Year", "The factory’s answers"),
        Share.PLAN: QCoreApplication.translate("Year", "Improvement plan"),
        Share.TRAINING: QCoreApplication.translate("Year", "Training figures"),
    }
    return words[share]


def reader_word(kind: ReaderKind) -> str:
    """What a reader is."""
    words = {
        ReaderKind.BUYER: QCoreApplication.translate("Year", "Buyer"),
        ReaderKind.MINISTRY: QCoreApplication.translate("Year", "Ministry"),
        ReaderKind.OTHER: QCoreApplication.translate("Year", "Somebody else"),
    }
    return words[kind]


def section_word(section: ProgressSection) -> str:
    """A part of the progress report that the factory writes."""
    words = {
        ProgressSection.OVERVIEW: QCoreApplication.translate("Year", "Overview"),
        ProgressSection.SOCIAL_DIALOGUE: QCoreApplication.translate("Year", "Social dialogue"),
        ProgressSection.SYSTEMS: QCoreApplication.translate("Year", "Management systems"),
        ProgressSection.LEARNING: QCoreApplication.translate("Year", "Continuous learning"),
        ProgressSection.FEEDBACK: QCoreApplication.translate("Year", "Feedback to the programme"),
    }
    return words[section]


def figure_word(figure: Figure) -> str:
    """What a figure of the factory measures, in short."""
    words = {
        Figure.PRODUCTION: QCoreApplication.translate("Year", "Production"),
        Figure.TURNOVER: QCoreApplication.translate("Year", "Workers who left"),
        Figure.ABSENCE: QCoreApplication.translate("Year", "Working days missed"),
        Figure.REVENUE_TO_COST: QCoreApplication.translate("Year", "Revenue to cost"),
    }
    return words[figure]


def figure_hint(figure: Figure) -> str:
    """In which unit a figure is typed."""
    words = {
        Figure.PRODUCTION: QCoreApplication.translate("Year", "Pieces, for example 1,240,000"),
        Figure.TURNOVER: QCoreApplication.translate(
            "Year", "Workers who left as per cent of all workers, for example 4.5"
        ),
        Figure.ABSENCE: QCoreApplication.translate(
            "Year", "Days missed as per cent of all working days, for example 3.5"
        ),
        Figure.REVENUE_TO_COST: QCoreApplication.translate(
            "Year", "Revenue divided by cost, for example 1.08"
        ),
    }
    return words[figure]


def figure_line(given: Measured) -> str:
    """A figure of the factory in one line: what, of when, how much, and where it is from."""
    amounts = {
        Figure.PRODUCTION: QCoreApplication.translate("Year", "{amount} pieces"),
        Figure.REVENUE_TO_COST: "{amount}",
    }
    amount = amounts.get(given.figure, "{amount} %").format(amount=given.text)
    line = QCoreApplication.translate("Year", "{period}: {figure} {amount} ({source})")
    return line.format(
        period=given.period,
        figure=figure_word(given.figure),
        amount=amount,
        source=given.source,
    )


def settlement_word(outcome: Settlement) -> str:
    """How a dispute ended."""
    words = {
        Settlement.UPHELD: QCoreApplication.translate("Year", "The finding stands"),
        Settlement.CORRECTED: QCoreApplication.translate("Year", "The finding is put right"),
        Settlement.WITHDRAWN: QCoreApplication.translate("Year", "The finding is taken back"),
    }
    return words[outcome]


def deadlines(session: FactorySession) -> tuple[Deadline, ...]:
    """The clocks that run, the most urgent first."""
    return tuple(
        Deadline(_due(session, each), each.is_late and each.clock.id != progressing.SHARING)
        for each in progressing.deadlines(session.factory)
    )


def _due(session: FactorySession, due: Due) -> str:
    name = isolated(of_pack(due.clock.names, session.language))
    day = dates_in_words(due.day.isoformat(), "")
    if due.clock.id == progressing.SHARING:  # a day from which on something may be done
        began = QCoreApplication.translate("Year", "{what} since {day}")
        begins = QCoreApplication.translate("Year", "{what} from {day} on")
        return (began if due.left <= 0 else begins).format(what=name, day=day)
    if due.is_late:
        late = QCoreApplication.translate("Year", "{what}: was due on {day}")
        return late.format(what=name, day=day)
    if due.unit == "hours":
        hours = counted("Year", "1 hour left", "%n hours left", due.left)
        return named(name, hours)
    left = counted("Year", "1 day left", "%n days left", due.left)
    words = QCoreApplication.translate("Year", "{what}: {day}, {left}")
    return words.format(what=name, day=day, left=left)


def entry(activity: Activity) -> tuple[str, str]:
    """An entry of the log: what and when, and who took part."""
    head = QCoreApplication.translate("Year", "{kind}, {day}").format(
        kind=kind_word(activity.kind), day=dates_in_words(activity.day, "") or activity.day
    )
    return head, " · ".join(_people(activity))


def _people(activity: Activity) -> Iterator[str]:
    """Who took part, place by place: `Workers: 11 women, 9 men`."""
    for role in Role:
        counts = [
            count_of(sex, count) for sex in Sex if (count := activity.attendance.get((role, sex)))
        ]
        if counts:
            line = QCoreApplication.translate("Year", "{who}: {counts}")
            yield line.format(who=role_word(role), counts=joined(counts))


def next_step_words(activity: Activity) -> str:
    """What comes next, and by when."""
    if not activity.next_step or not activity.next_day:
        return activity.next_step
    line = QCoreApplication.translate("Year", "{what} (by {day})")
    return line.format(
        what=isolated(activity.next_step.removesuffix(".")),
        day=dates_in_words(activity.next_day, ""),
    )


@dataclass(frozen=True, slots=True)
class DayMark:
    """Something on a day of the calendar: an entry of the log by its kind, a next step that was
    agreed, or a line of the plan that is due."""

    kind: ActivityKind | None
    words: str
    late: bool = False


def month_marks(session: FactorySession, month: str) -> Mapping[str, tuple[DayMark, ...]]:
    """What stands on the days of a month, `2026-05`, by ISO day."""
    record, today = session.factory.record, session.factory.today
    found: dict[str, list[DayMark]] = defaultdict(list)
    for each in record.activities():
        topic = joined((kind_word(each.kind), each.topic)) if each.topic else kind_word(each.kind)
        found[each.day].append(DayMark(each.kind, topic))
        if each.next_step and each.next_day:
            words = QCoreApplication.translate("Year", "Next step: {what}")
            found[each.next_day].append(DayMark(None, words.format(what=isolated(each.next_step))))
    for line in record.actions():
        if line.due and line.status.is_unfinished:
            words = QCoreApplication.translate("Year", "Plan: {what}")
            what = line.action or line.issue
            late = line.due < today
            found[line.due].append(DayMark(None, words.format(what=what), late))
    return {day: tuple(marks) for day, marks in found.items() if day.startswith(f"{month}-")}


def month_title(month: str) -> str:
    """`November 2026`."""
    year, number = month.split("-")
    name = QLocale().standaloneMonthName(int(number), QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("Year", "{month} {year}").format(month=name, year=year)


def days_in_words(month: str, marks: Mapping[str, tuple[DayMark, ...]]) -> Mapping[str, str]:
    """Every day of a month and what stands on it, by ISO day."""
    year, number = (int(part) for part in month.split("-"))
    days = (date(year, number, day + 1).isoformat() for day in range(monthrange(year, number)[1]))
    return {
        day: ". ".join([dates_in_words(day, ""), *(mark.words for mark in marks.get(day, ()))])
        for day in days
    }


def month_names() -> tuple[str, ...]:
    """Twelve short names."""
    locale = QLocale()
    short = QLocale.FormatType.ShortFormat
    return tuple(locale.standaloneMonthName(month, short) for month in range(1, 13))


def years(session: FactorySession) -> tuple[int, ...]:
    """Years the log has entries in, this year always, the newest first."""
    days = [each.day for each in session.factory.record.activities() if each.day]
    found = {int(day[:4]) for day in days} | {int(session.factory.today[:4])}
    return tuple(sorted(found, reverse=True))


def year_at_a_glance(session: FactorySession, year: int) -> tuple[tuple[str, ...], ...]:
    """Twelve months, each with the kinds of its entries and the plan's days that fall in it."""
    months = advisory.by_month(session.factory.record.activities(), year)
    return tuple(tuple(each.kind.value for each in month) for month in months)


def reach_words(session: FactorySession, year: int) -> str:
    """How far training reached in a year."""
    entries = advisory.between(
        session.factory.record.activities(), f"{year}-01-01", f"{year}-12-31"
    )
    reach = advisory.reach(entries)
    if not reach.sessions:
        return QCoreApplication.translate("Year", "No training in {year}").format(year=year)
    sessions = counted("Year", "1 session", "%n sessions", reach.sessions)
    people = counted("Year", "1 person present", "%n people present", reach.present)
    women = counted("Year", "1 of them a woman", "%n of them women", reach.of_sex(Sex.WOMAN))
    return f"{sessions} · {people} · {women}"


def member_words(member: Member) -> str:
    """A seat of the committee."""
    line = QCoreApplication.translate("Year", "{function} ({seat}, {sex})")
    return line.format(
        function=member.function, seat=seat_word(member.seat), sex=of_one(member.sex)
    )


def consent_words(session: FactorySession, consent: Consent) -> tuple[str, str, bool]:
    """A consent: for whom, what it covers and how it stands, and whether it holds today."""
    covers = joined(share_word(share) for share in Share if share in consent.shares)
    holds = consent.holds(session.factory.today)
    head = QCoreApplication.translate("Year", "{reader} ({kind})").format(
        reader=consent.reader, kind=reader_word(consent.kind)
    )
    if consent.withdrawn:
        state = QCoreApplication.translate("Year", "Withdrawn on {day}").format(
            day=dates_in_words(consent.withdrawn, "")
        )
    elif not holds:
        state = QCoreApplication.translate("Year", "Ended on {day}").format(
            day=dates_in_words(consent.until, "")
        )
    elif consent.until:
        state = QCoreApplication.translate("Year", "Until {day}").format(
            day=dates_in_words(consent.until, "")
        )
    else:
        state = QCoreApplication.translate("Year", "Until it is withdrawn")
    return head, f"{covers}. {state}", holds
