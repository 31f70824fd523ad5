"""A code for machines, drawn as squares, with what it says for people beside it.

The squares are one path of one colour, so that no viewer shows seams, and never mirrored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import segno

from bwaudit.pdf import style
from bwaudit.pdf.blocks import draw_words, height_of
from bwaudit.pdf.flow import Slab

if TYPE_CHECKING:
    from bwaudit.pdf.blocks import Frame, Layout
    from bwaudit.pdf.pen import Pen
    from bwaudit.pdf.tags import Element
    from bwaudit.report.code import Code

_QUIET = 4
"""Light modules around a code (ISO/IEC 18004, 6.3.8)."""
_SIDE = 64.0
"""Modules of half a millimetre, which a telephone reads at arm's length."""
_GAP = 12.0


def code(layout: Layout, block: Code, frame: Frame, parent: Element) -> list[Slab]:
    """The code at the start of the line, its words beside it. It is never parted."""
    modules = segno.make_qr(block.text, error="m", boost_error=False).matrix
    whole = parent.add("Figure", alt=block.text)
    beside = frame.inside(_SIDE + _GAP)
    texts = [
        layout.words(words, style.LABEL if index else style.STRONG, beside.width, parent, "P")
        for index, words in enumerate(block.words)
    ]
    text_height = sum(height_of(each) + 3 for each in texts)

    def draw(pen: Pen, top: float) -> None:
        whole.box = pen.corners(frame.left, top, _SIDE, _SIDE)
        with pen.tagged(whole):
            pen.modules(modules, frame.left, top, _SIDE, _QUIET, style.INK)
        at = top + max(0.0, (_SIDE - text_height) / 2)
        for each in texts:
            at = draw_words(pen, each, beside, at) + 3

    return [Slab(max(_SIDE, text_height), draw, before=14)]
