"""The last pages: what was not assessed, how the assessment was made, what to do when the factory
disagrees, and who was present."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from bwaudit.report.model import (
    Fact,
    Listing,
    Look,
    Notice,
    Paragraph,
    Party,
    Points,
    Section,
    Signatures,
    Tone,
)
from bwaudit.report.results import assessed
from bwaudit.report.wording import typed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.assessment.factory_view import FactoryView, OpenQuestion
    from bwaudit.report.model import Block
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
        blocks=(Paragraph(intro), *_open_questions(view, say)),
    )


def _open_questions(view: FactoryView, say: Voices) -> Iterator[Listing]:
    names = {str(cluster.number): cluster.names for cluster in view.clusters}

    def cluster(question: OpenQuestion) -> str:
        return question.number.split(".")[0]

    for number, questions in groupby(view.not_assessed, key=cluster):
        yield Listing(
            title=say.content(names.get(number, {})),
            number=number,
            entries=tuple(Fact(typed(each.number), say.content(each.label)) for each in questions),
        )


def method(view: FactoryView, say: Voices) -> Section:
    """How the assessors know, once for the whole visit; never finding by finding."""
    blocks: list[Block] = [
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
    keys = ["method_confidential", "method_left", "method_photos"]
    if any(finding.publicly_reported for finding in view.findings):
        keys.append("method_public")
    blocks += (Paragraph(say.say(key)) for key in keys)
    blocks += (
        Paragraph(typed(each.say("translation_not_reviewed"), tone=Tone.QUIET), Look.SMALL)
        for each in say.wordings
        if not each.reviewed
    )
    return Section(title=say.say("method"), level=1, blocks=tuple(blocks))


def disagreement(say: Voices) -> Section:
    """What the factory can do, before and after."""
    keys = ("disagree_now", "disagree_later", "disagree_sign")
    return Section(
        title=say.say("disagree"),
        level=1,
        blocks=(Notice(tuple(say.say(key) for key in keys)),),
        starts_page=True,
    )


def signatures(say: Voices) -> Section:
    """Empty lines for everybody who was present."""
    return Section(
        title=say.say("signatures"),
        level=1,
        blocks=(
            Paragraph(say.say("signatures_intro")),
            Signatures(
                columns=tuple(say.say(f"sign_{key}") for key in ("name", "function", "signature")),
                parties=tuple(
                    Party(say.say(f"party_{key}"), _EMPTY_LINES if key != "assessors" else 2)
                    for key in ("management", "workers", "assessors")
                ),
            ),
        ),
    )
