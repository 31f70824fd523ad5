"""The record of an urgent procedure: a paper of its own, for head office and the authorities it
names, and never for the factory.

It says what was suspected, which steps were done when, who was told, and what runs out when. It
knows no more than `UrgentView`: no note and no name of a worker.
"""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING

from bwaudit.report.closing import signature_lines
from bwaudit.report.frame import Dress, assemble
from bwaudit.report.model import (
    Cell,
    Column,
    Fact,
    Facts,
    Mark,
    Notice,
    Paragraph,
    Photo,
    PhotoGrid,
    Points,
    Row,
    Section,
    Table,
    Tone,
)
from bwaudit.report.options import LayoutName
from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bwaudit.assessment.urgent import Deadline, UrgentView
    from bwaudit.report.frame import Edition
    from bwaudit.report.model import Block, Report, Words
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices


def urgent_record(views: Sequence[UrgentView], options: ReportOptions, edition: Edition) -> Report:
    """One paper for every run of the procedure in one visit, in the order in which they began. The
    same arguments give an equal one. Raises ValueError without a run."""
    if not views:
        raise ValueError("no urgent procedure was begun")
    say = voices(options.languages)
    first = views[0]
    dress = Dress(
        LayoutName.URGENT,
        say.first.say(
            "urgent_subject",
            moment=say.first.moment(datetime.fromisoformat(first.started_at)),
        ),
        warning="band_urgent",
    )
    numbers = count(1)
    blocks: list[Block] = [Notice((say.say("urgent_intro"),), tone=Tone.WARNING)]
    for index, view in enumerate(views):
        blocks.append(_run(view, say, options, numbers, starts_page=index > 0))
    lines = signature_lines((), say)
    blocks.append(
        Section(
            title=say.say("urgent_signatures"),
            level=1,
            blocks=(type(lines)(lines.columns, lines.parties[-1:]),),
        )
    )
    return assemble(first, edition, dress, say, options, blocks)


def _run(
    view: UrgentView,
    say: Voices,
    options: ReportOptions,
    numbers: Iterator[int],
    *,
    starts_page: bool,
) -> Section:
    suspected = say.content(view.suspected, strong=True)
    blocks: list[Block] = [Facts(tuple(_facts(view, say)))]
    text = typed(view.text) if view.text.strip() else say.say("urgent_no_text", tone=Tone.QUIET)
    said: list[Block] = [Paragraph(text)]
    if options.photos and view.photos:
        said.append(PhotoGrid(tuple(_photos(view, say, numbers)), 2))
    blocks += (
        Section(title=say.say("urgent_description"), level=2, blocks=tuple(said)),
        _steps(view, say),
        _told(view, say),
    )
    if view.deadlines:
        blocks.append(_deadlines(view.deadlines, say))
    for key, texts in (("may_tell", view.may_tell), ("may_not_tell", view.may_not_tell)):
        if texts:
            points = Points(tuple(say.content(each) for each in texts))
            blocks.append(Section(title=say.say(f"urgent_{key}"), level=2, blocks=(points,)))
    return Section(title=suspected, level=1, blocks=tuple(blocks), starts_page=starts_page)


def _facts(view: UrgentView, say: Voices) -> Iterator[Fact]:
    yield Fact(say.say("urgent_began"), _moment(view.started_at, say))
    yield Fact(say.say("urgent_by"), typed(view.started_by))
    if view.number:
        question = tuple(say.content(view.label))
        yield Fact(say.say("urgent_question"), typed(view.number) + question)
    if view.place.strip():
        yield Fact(say.say("place"), typed(view.place))
    if view.workers_affected is not None:
        yield Fact(say.say("workers_affected"), typed(say.first.number(view.workers_affected)))
    own = "own" if view.specific else "general"
    yield Fact(say.say("urgent_steps"), say.say(f"urgent_protocol_{own}"))
    if view.released:
        yield Fact(say.say("urgent_released"), typed(view.release_reason) or typed("\u2713"))
    elif view.number:
        yield Fact(say.say("exit_meeting"), say.say("urgent_not_released"))


def _photos(view: UrgentView, say: Voices, numbers: Iterator[int]) -> Iterator[Photo]:
    for photo in view.photos:
        number = next(numbers)
        caption = photo.caption.strip()
        words = (
            say.say("photo_caption", number=number, caption=caption)
            if caption
            else say.say("photo", number=number)
        )
        yield Photo(photo.file, number, words)


def _steps(view: UrgentView, say: Voices) -> Section:
    rows = tuple(
        Row((Cell(typed(str(number))), Cell(say.content(step.texts)), _done(step.done_at, say)))
        for number, step in enumerate(view.steps, start=1)
    )
    return _table(
        "urgent_steps",
        (("column_number", 0.6), ("column_step", 5.6), ("column_when", 2.8)),
        rows,
        say,
    )


def _done(at: str, say: Voices, waiting: str = "not_done_yet") -> Cell:
    if at:
        return Cell(_moment(at, say), mark=Mark.COMPLIANT)
    return Cell(say.say(waiting, tone=Tone.QUIET), mark=Mark.LEFT)


def _told(view: UrgentView, say: Voices) -> Section:
    rows = [
        Row(
            (
                Cell(say.content(each.roles)),
                Cell(typed(each.name)),
                _done(each.told_at, say, "not_told_yet"),
            )
        )
        for each in view.told
    ]
    authority = _done(view.authority_told_at, say, "not_told_yet")
    rows.append(Row((Cell(say.say("urgent_authority")), Cell(), authority)))
    return _table(
        "urgent_told",
        (("column_role", 4.0), ("column_name", 2.2), ("column_when", 2.8)),
        tuple(rows),
        say,
    )


def _deadlines(limits: Sequence[Deadline], say: Voices) -> Section:
    rows = tuple(
        Row(
            (
                Cell(say.content(each.names) if each.names else say.say("limit_inform")),
                Cell(say.count(f"limit_{each.unit}", each.amount)),
                Cell(_moment(each.due_at, say) if each.due_at else _waits(say)),
            )
        )
        for each in limits
    )
    return _table(
        "urgent_deadlines",
        (("column_step", 4.0), ("column_limit", 2.2), ("column_due_at", 2.8)),
        rows,
        say,
    )


def _waits(say: Voices) -> Words:
    return say.say("not_running_yet", tone=Tone.QUIET)


def _table(
    title: str, columns: Sequence[tuple[str, float]], rows: tuple[Row, ...], say: Voices
) -> Section:
    return Section(
        title=say.say(title),
        level=2,
        blocks=(
            Table(
                columns=tuple(Column(say.say(key), share=share) for key, share in columns),
                rows=rows,
                summary=say.say(title),
            ),
        ),
    )


def _moment(at: str, say: Voices) -> Words:
    if not at:
        return say.say("not_given", tone=Tone.QUIET)
    moment = datetime.fromisoformat(at)
    return say.each(each.moment(moment) for each in say.wordings)
