"""The last pages: what was not assessed, how the assessment was made, what to do when the factory
disagrees, and who was present."""

from __future__ import annotations

from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Side
from bwaudit.report.frame import not_reviewed
from bwaudit.report.model import (
    Fact,
    Listing,
    Notice,
    Paragraph,
    Party,
    Points,
    Section,
    Signatures,
    Signed,
)
from bwaudit.report.results import assessed
from bwaudit.report.wording import typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bwaudit.assessment.factory_view import FactoryView, OpenQuestion, QuestionView
    from bwaudit.assessment.record import Attendee
    from bwaudit.report.model import Block, Words
    from bwaudit.report.wording import Voices

_EMPTY_LINES = 3


def not_assessed(view: FactoryView, say: Voices) -> Section:
    """Every question that applies and nobody decided, by cluster."""
    left = view.not_assessed
    if not left:
        intro = say.say("not_assessed_none")
    else:
        intro = say.count(f"not_assessed_{'final' if view.final else 'draft'}", len(left))
    return Section(
        title=say.say("not_assessed"),
        level=1,
        blocks=(Paragraph(intro), *_by_cluster(view, left, say)),
    )


def _by_cluster(
    view: FactoryView, listed: Sequence[OpenQuestion | QuestionView], say: Voices
) -> Iterator[Listing]:
    names = {str(cluster.number): cluster.names for cluster in view.clusters}

    def cluster(question: OpenQuestion | QuestionView) -> str:
        return question.number.split(".")[0]

    for number, questions in groupby(listed, key=cluster):
        yield Listing(
            title=say.content(names.get(number, {})),
            number=number,
            entries=tuple(Fact(typed(each.number), say.content(each.label)) for each in questions),
        )


def method(view: FactoryView, say: Voices) -> Section:
    """How the assessors know, once for the whole visit; never finding by finding."""
    blocks: list[Block] = [
        *_visit(view, say),
        Paragraph(
            say.say(
                "method_questions",
                questionnaire=view.questionnaire,
                applicable=f"{view.counts.applicable:,}",
                assessed=f"{assessed(view.counts):,}",
            )
        ),
        Paragraph(say.say("method_roll_up")),
    ]
    if view.known_by:
        blocks.append(Paragraph(say.say("method_sources_intro")))
        blocks.append(
            Points(tuple(say.say(f"method_source_{source.value}") for source in view.known_by))
        )
    else:
        blocks.append(Paragraph(say.say("method_sources_none")))
    if view.sampled:
        blocks.append(Paragraph(say.say("sampled_intro")))
        blocks.append(Points(tuple(_sampled(view.sampled, say))))
    keys = ["method_confidential", "method_left", "method_photos"]
    if any(finding.publicly_reported for finding in view.findings):
        keys.append("method_public")
    blocks += (Paragraph(say.say(key)) for key in keys)
    blocks += not_reviewed(say)
    return Section(title=say.say("method"), level=1, blocks=tuple(blocks))


def _visit(view: FactoryView, say: Voices) -> Iterator[Paragraph]:
    """How long, and how many assessors the attendance list names."""
    try:
        days = (date.fromisoformat(view.visit_end) - date.fromisoformat(view.visit_start)).days + 1
    except ValueError:
        days = 0
    if days > 0:
        yield Paragraph(say.count("method_days", days))
    assessors = sum(each.side is Side.ASSESSORS for each in view.attendees)
    if assessors:
        yield Paragraph(say.count("method_assessors", assessors))


def _sampled(sampled: Mapping[str, int], say: Voices) -> Iterator[Words]:
    for name, number in sampled.items():
        if f"sampled_{name}" in say.first:
            yield say.count(f"sampled_{name}", number)
        else:
            # A number of a newer version is told by the name it has.
            yield say.say("sampled_other", name=name.replace("_", " "), n=say.first.number(number))


def not_settled(view: FactoryView, say: Voices) -> Section:
    """Every question with two answers on record, until somebody chooses."""
    return Section(
        title=say.say("not_settled"),
        level=1,
        blocks=(
            Paragraph(say.count("not_settled_intro", len(view.unsettled))),
            *_by_cluster(view, view.unsettled, say),
        ),
    )


def disagreement(say: Voices) -> Section:
    """What the factory can do, before and after."""
    keys = ("disagree_now", "disagree_later", "disagree_sign")
    return Section(
        title=say.say("disagree"),
        level=1,
        blocks=(Notice(tuple(say.say(key) for key in keys)),),
        starts_page=True,
    )


def signatures(attendees: Sequence[Attendee], say: Voices) -> Section:
    """Who was present, with the signatures drawn on the device; and empty lines for everybody of a
    side that nobody wrote down."""
    return Section(
        title=say.say("signatures"),
        level=1,
        blocks=(
            Paragraph(say.say("signatures_intro")),
            signature_lines(attendees, say),
        ),
    )


def signature_lines(attendees: Sequence[Attendee], say: Voices) -> Signatures:
    """The lines themselves, by side."""
    parties = []
    for side in Side:
        here = [each for each in attendees if each.side is side]
        if side is Side.UNION and not here:
            # The empty lines of workers are theirs too.
            continue
        parties.append(
            Party(
                say.say(f"party_{side.value}"),
                0 if here else 2 if side is Side.ASSESSORS else _EMPTY_LINES,
                tuple(_signed(each, say) for each in here),
            )
        )
    return Signatures(
        columns=tuple(say.say(f"sign_{key}") for key in ("name", "function", "signature")),
        parties=tuple(parties),
    )


def _signed(attendee: Attendee, say: Voices) -> Signed:
    note: Words = ()
    if attendee.signed_at:
        key = "signed_at" if attendee.signature else "signed_on_paper"
        at = datetime.fromisoformat(attendee.signed_at)
        note = say.each(each.say(key, moment=each.moment(at)) for each in say.wordings)
    return Signed(typed(attendee.name), typed(attendee.function), attendee.signature, note)
