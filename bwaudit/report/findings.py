"""Findings as the factory reads them: by cluster and compliance point, each with its requirement,
its law, what was found, and its photos beside it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Response
from bwaudit.report.model import (
    Cell,
    Fact,
    Facts,
    Finding,
    Mark,
    Paragraph,
    Photo,
    PhotoGrid,
    Section,
    Tone,
)
from bwaudit.report.wording import typed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.assessment.factory_view import (
        ClusterView,
        FactoryView,
        FindingView,
        PhotoView,
        PointView,
    )
    from bwaudit.report.model import Block, Words
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices

_PAIRS = (1, 2, 4)
"""With so many photos two columns leave no hole; otherwise three do better."""


def findings(view: FactoryView, say: Voices, options: ReportOptions) -> Section:
    """The part with all findings; photos are numbered through the whole report."""
    numbers = count(1)
    clusters = tuple(
        _cluster(cluster, say, options, numbers)
        for cluster in view.clusters
        if any(point.findings for point in cluster.points)
    )
    return Section(
        title=say.say("findings"),
        level=1,
        blocks=clusters or (Paragraph(say.say("no_findings")),),
    )


def _cluster(
    cluster: ClusterView, say: Voices, options: ReportOptions, numbers: Iterator[int]
) -> Section:
    points = tuple(
        _point(point, say, options, numbers) for point in cluster.points if point.findings
    )
    amount = sum(len(point.findings) for point in cluster.points)
    return Section(
        title=say.content(cluster.names),
        level=2,
        number=str(cluster.number),
        note=say.count("findings_in_cluster", amount),
        blocks=points,
    )


def _point(
    point: PointView, say: Voices, options: ReportOptions, numbers: Iterator[int]
) -> Section:
    return Section(
        title=say.content(point.names),
        level=3,
        number=point.id,
        blocks=tuple(_finding(each, say, options, numbers) for each in point.findings),
    )


def _finding(
    found: FindingView, say: Voices, options: ReportOptions, numbers: Iterator[int]
) -> Finding:
    text = typed(found.text) if found.text.strip() else say.say("no_text", tone=Tone.QUIET)
    blocks: list[Block] = [Paragraph(text), Facts(tuple(_facts(found, say, options)))]
    if options.photos and found.photos:
        photos = tuple(_photo(each, next(numbers), say) for each in found.photos)
        blocks.append(PhotoGrid(photos, 2 if len(photos) in _PAIRS else 3))
    return Finding(
        number=found.number,
        title=say.content(found.label),
        mark=Mark.NON_COMPLIANT,
        status=say.say("non_compliant"),
        flags=tuple(_flags(found, say)),
        blocks=tuple(blocks),
    )


def _flags(found: FindingView, say: Voices) -> Iterator[Cell]:
    if found.publicly_reported:
        yield Cell(say.say("publicly_reported", tone=Tone.ACCENT))
    if found.unsettled:
        yield Cell(say.say("unsettled", tone=Tone.WARNING), mark=Mark.NOT_CHECKED)
    if found.response in (Response.DISPUTED, Response.CORRECTED):
        yield Cell(say.say(found.response.value, tone=Tone.WARNING))


def _facts(found: FindingView, say: Voices, options: ReportOptions) -> Iterator[Fact]:
    if found.place.strip():
        yield Fact(say.say("place"), typed(found.place))
    if found.workers_affected is not None:
        yield Fact(say.say("workers_affected"), typed(say.first.number(found.workers_affected)))
    if found.extent is not None:
        yield Fact(say.say("extent"), say.say(f"extent_{found.extent.value}"))
    if found.known_by:
        yield Fact(
            say.say("seen_by"),
            say.each(
                _sentence(
                    wording.listed(wording.say(f"source_{each.value}") for each in found.known_by)
                )
                for wording in say.wordings
            ),
        )
    yield Fact(say.say("requirement"), say.content(found.requirement))
    if options.law:
        yield from _law(found, say)
    if found.papers:
        yield Fact(say.say("papers"), say.count("papers_count", found.papers))
    yield from _response(found, say)


def _response(found: FindingView, say: Voices) -> Iterator[Fact]:
    """What the factory said at the meeting. Its own words stand apart from ours: they may be in a
    language that runs the other way."""
    text = typed(found.response_text)
    if found.response is None:
        if text:
            yield Fact(say.say("response"), text)
        return
    yield Fact(say.say("response"), say.say(f"response_{found.response.value}"))
    if text:
        yield Fact(say.say("response_text"), text)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _law(found: FindingView, say: Voices) -> Iterator[Fact]:
    if found.law:
        yield Fact(say.say("law"), typed("; ".join(found.law)))
    if found.conventions:
        yield Fact(say.say("conventions"), typed(", ".join(found.conventions)))


def _photo(photo: PhotoView, number: int, say: Voices) -> Photo:
    if photo.caption.strip():
        caption: Words = say.say("photo_caption", number=number, caption=photo.caption.strip())
    else:
        caption = say.say("photo", number=number)
    return Photo(photo.file, number, caption)
