"""An amended report says which report it takes the place of, why, and what is different.

What is different is found by comparing two factory views, so nothing can be named here that the
factory may not see.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bwaudit.report.model import (
    Cell,
    Column,
    Fact,
    Facts,
    Line,
    Paragraph,
    Row,
    Section,
    Span,
    Table,
)
from bwaudit.report.results import mark_of
from bwaudit.report.wording import typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from bwaudit.assessment.factory_view import FactoryView, FindingView, QuestionView
    from bwaudit.assessment.terms import Judgement
    from bwaudit.report.model import Block, Words
    from bwaudit.report.wording import Voices


class Different(StrEnum):
    """What can differ about one question. Values are parts of wording keys."""

    NEW = "new"
    GONE = "gone"
    RESULT = "result"
    TEXT = "text"
    DETAILS = "details"
    PHOTOS = "photos"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class Difference:
    """One question and what is different about it; `before` is the earlier result."""

    number: str
    label: Mapping[str, str]
    what: tuple[Different, ...]
    before: Judgement | None = None


@dataclass(frozen=True, slots=True)
class Amendment:
    """`number` and `made_at` are those of the report whose place is taken."""

    number: str
    made_at: datetime
    reason: str
    differences: tuple[Difference, ...]


def differences(before: FactoryView, now: FactoryView) -> tuple[Difference, ...]:
    """What the later view says otherwise, in the order of the tool."""
    return tuple(_differences(before, now))


def _differences(before: FactoryView, now: FactoryView) -> Iterator[Difference]:
    old_findings, new_findings = (
        {each.question: each for each in view.findings} for view in (before, now)
    )
    old, new = _questions(before), _questions(now)
    for question in [*new, *(each for each in old if each not in new)]:
        shown = new.get(question) or old[question]
        result = old[question].result if question in old else None
        what = tuple(
            _about(
                old_findings.get(question),
                new_findings.get(question),
                other_result=question in old and question in new and result != shown.result,
            )
        )
        if what:
            yield Difference(shown.number, shown.label, what, result)


def _questions(view: FactoryView) -> dict[str, QuestionView]:
    return {
        question.question: question
        for cluster in view.clusters
        for point in cluster.points
        for question in point.questions
    }


def _about(
    before: FindingView | None, now: FindingView | None, *, other_result: bool
) -> Iterator[Different]:
    if before is None and now is not None:
        yield Different.NEW
    elif now is None and before is not None:
        yield Different.GONE
    elif before is None or now is None:
        if other_result:
            yield Different.RESULT
    else:
        if before.text != now.text:
            yield Different.TEXT
        if _details(before) != _details(now):
            yield Different.DETAILS
        if (before.photos, before.papers) != (now.photos, now.papers):
            yield Different.PHOTOS
        if (before.response, before.response_text) != (now.response, now.response_text):
            yield Different.RESPONSE


def _details(finding: FindingView) -> tuple[object, ...]:
    return (
        finding.place,
        finding.workers_affected,
        finding.extent,
        finding.known_by,
        finding.unsettled,
    )


def amended(amendment: Amendment, say: Voices) -> Section:
    """The part of an amended report that says so."""
    made = [each.moment(amendment.made_at) for each in say.wordings]
    reason = typed(amendment.reason) or say.say("amended_no_reason")
    blocks: list[Block] = [
        Paragraph(
            say.each(
                each.say("amends", number=amendment.number, moment=moment)
                for each, moment in zip(say.wordings, made, strict=True)
            )
        ),
        Facts((Fact(say.say("amended_reason"), reason),)),
    ]
    if amendment.differences:
        blocks.append(_table(amendment, say))
    else:
        blocks.append(Paragraph(say.say("amended_nothing")))
    return Section(title=say.say("amended"), level=1, blocks=tuple(blocks))


def _table(amendment: Amendment, say: Voices) -> Table:
    return Table(
        columns=(
            Column(say.say("column_number"), share=0.8),
            Column(say.say("column_question"), share=4.0),
            Column(say.say("column_change"), share=4.4),
        ),
        rows=tuple(
            Row(
                (
                    Cell(typed(each.number)),
                    Cell(say.content(each.label)),
                    Cell(_said(each, say)),
                )
            )
            for each in amendment.differences
        ),
        summary=say.say("column_change"),
    )


def _said(difference: Difference, say: Voices) -> Words:
    lines = []
    for wording in say.wordings:
        before = wording.say(mark_of(difference.before).value)
        parts = (wording.say(f"change_{each.value}", before=before) for each in difference.what)
        lines.append(Line(wording.language, (Span("; ".join(parts)),)))
    return tuple(lines)
