"""Who was present: names with the signatures they drew, and lines to sign on by pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.pdf import style
from bwaudit.pdf.blocks import Frame, draw_words, height_of, text_slabs
from bwaudit.pdf.flow import Slab, keep_together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.pdf.blocks import Layout
    from bwaudit.pdf.pen import Pen
    from bwaudit.pdf.tags import Element
    from bwaudit.report.model import Party, Signatures, Signed, Strokes

_SIGN_ROW = 30.0
_GAP = 12.0
_BOX = 36.0
"""Height of a drawn signature. Its width is four times that, as the box on the screen."""
_SHAPE = 4.0
_NIB = 1.0
_MOST = 8
"""So many people of one group stay on one page."""


def signatures(layout: Layout, block: Signatures, frame: Frame, parent: Element) -> list[Slab]:
    """Each group with its people and lines; a group is not parted unless it fills a page."""
    slabs: list[Slab] = []
    for party in block.parties:
        group = _party(layout, party, block, frame, parent)
        keep_together(group[: len(group) if len(party.people) < _MOST else 2])
        slabs += group
    return slabs


def _party(
    layout: Layout, party: Party, block: Signatures, frame: Frame, parent: Element
) -> list[Slab]:
    names = layout.words(party.name, style.CELL_STRONG, frame.width, parent, "P")
    slabs = text_slabs(names, frame, before=14)
    wide = (frame.width - _GAP * (len(block.columns) - 1)) / len(block.columns)
    places = [
        Frame(frame.left + index * (wide + _GAP), wide) for index in range(len(block.columns))
    ]
    slabs += (_signed(layout, each, places, parent) for each in party.people)
    slabs += (_empty(places) for _ in range(party.lines))
    labels = [layout.words(words, style.LABEL, wide, parent, "P") for words in block.columns]

    def draw_labels(pen: Pen, top: float) -> None:
        for place, label in zip(places, labels, strict=True):
            draw_words(pen, label, place, top + 2)

    slabs.append(Slab(max(height_of(label) for label in labels) + 2, draw_labels))
    return slabs


def _empty(places: Sequence[Frame]) -> Slab:
    def draw(pen: Pen, top: float) -> None:
        with pen.decoration():
            for place in places:
                pen.rule(place.left, top + _SIGN_ROW, place.width, style.LINE2, 0.7)

    return Slab(_SIGN_ROW, draw)


def _signed(layout: Layout, signed: Signed, places: Sequence[Frame], parent: Element) -> Slab:
    """One person: name, function, and the signature over the note that says when."""
    texts = [
        layout.short(words, style.BODY, place.width, parent, "P")
        for words, place in zip((signed.name, signed.function), places, strict=False)
    ]
    last = places[-1]
    figure = parent.add("Figure", alt=_said(signed)) if signed.strokes else None
    note = layout.words(signed.note, style.CAPTION, last.width, parent, "P")
    box = _BOX if signed.strokes else 8.0
    high = max(box + height_of(note), *(height_of(text) for text in texts), _SIGN_ROW - 8) + 8

    def draw(pen: Pen, top: float) -> None:
        foot = top + high
        with pen.decoration():
            for place in places:
                pen.rule(place.left, foot, place.width, style.LINE2, 0.7)
        for text, place in zip(texts, places, strict=False):
            draw_words(pen, text, place, foot - 3 - height_of(text))
        if figure is not None:
            upper = foot - 3 - height_of(note) - box
            figure.box = pen.corners(last.left, upper, min(last.width, _BOX * _SHAPE), box)
            with pen.tagged(figure):
                _strokes(pen, signed.strokes, last, upper)
        draw_words(pen, note, last, foot - 2 - height_of(note))

    return Slab(high, draw)


def _said(signed: Signed) -> str:
    note = signed.note[0].text if signed.note else ""
    name = signed.name[0].text if signed.name else ""
    return ", ".join(part for part in (name, note) if part)


def _strokes(pen: Pen, strokes: Strokes, place: Frame, top: float) -> None:
    """The signature as it was drawn; never mirrored."""
    wide = min(place.width, _BOX * _SHAPE)
    pen.signature(strokes, place.left, top, wide, wide / _SHAPE, style.INK, _NIB)
