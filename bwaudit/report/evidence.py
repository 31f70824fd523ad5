"""The evidence appendix: each photo with the digest of its file as it stands in the report."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from bwaudit.report.model import Cell, Column, Paragraph, Row, Section, Table
from bwaudit.report.wording import typed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bwaudit.assessment.factory_view import FactoryView, FindingView
    from bwaudit.report.wording import Voices


def evidence(view: FactoryView, say: Voices) -> Section:
    """The photos of all findings, numbered as the findings number them."""
    return photo_digests(view.findings, say)


def photo_digests(found: Iterable[FindingView], say: Voices) -> Section:
    """One row a photo. The digest is that of the JPEG inside the paper, byte for byte."""
    numbers = count(1)
    rows = tuple(
        Row(
            (
                Cell(typed(str(next(numbers)))),
                Cell(typed(finding.number)),
                Cell(typed(_grouped(photo.file.sha256)), small=True),
            )
        )
        for finding in found
        for photo in finding.photos
    )
    return Section(
        title=say.say("evidence"),
        level=1,
        blocks=(
            Paragraph(say.say("evidence_intro")),
            Table(
                columns=(
                    Column(say.say("column_photo"), share=0.7),
                    Column(say.say("column_finding"), share=0.8),
                    Column(say.say("column_digest"), share=6.5),
                ),
                rows=rows,
                summary=say.say("evidence_intro"),
            ),
        ),
    )


def _grouped(digest: str) -> str:
    """Hex digits in groups of eight, so that two can be compared by eye."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
