"""The tree a report is made of. Builders return it, writers draw it, tests compare it by value.

It holds no lengths, no fonts and no bytes of photos: a photo is named by its stored file. Every
wording is a tuple of lines, one per language, so that a paper can speak two.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from bwaudit.assessment.record import StoredFile
from bwaudit.foundation.hashing import sha256

if TYPE_CHECKING:
    from collections.abc import Iterator

PaperName = Literal["A4", "Letter"]


class Tone(StrEnum):
    """What a stretch of text wants to say by its colour; never by colour alone."""

    PLAIN = "plain"
    QUIET = "quiet"
    ACCENT = "accent"
    PROBLEM = "problem"
    WARNING = "warning"


class Mark(StrEnum):
    """The five status marks, and the four of what became of a finding since the last cycle. Writers
    give each a shape of its own, and a fill that grey print keeps apart."""

    COMPLIANT = "compliant"
    NON_COMPLIANT = "non_compliant"
    NOT_APPLICABLE = "not_applicable"
    NOT_CHECKED = "not_checked"
    LEFT = "left"
    FIXED = "fixed"
    FOUND_AGAIN = "found_again"
    NEW = "new_finding"
    NOT_COMPARABLE = "not_comparable"


class Look(StrEnum):
    """How loud a paragraph speaks."""

    LEAD = "lead"
    BODY = "body"
    SMALL = "small"
    LABEL = "label"


class Align(StrEnum):
    """Where a column's words stand; start and end follow the reading direction."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one look. Plain text: nothing in it is markup."""

    text: str
    strong: bool = False
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Line:
    """One wording. `language` is empty for what a person typed: then the text itself tells."""

    language: str
    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


Words = tuple[Line, ...]
"""The same thing said once in each language of the report, the first language first."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    words: Words
    look: Look = Look.BODY


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: Words
    value: Words


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts that stand together, as a quiet table without lines."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a bar: how many questions carry a mark."""

    mark: Mark
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar chart of one row, as numbers: `parts` in drawing order. `whole` is the length all bars
    of one table share."""

    parts: tuple[Part, ...]
    whole: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: words, a mark before them, or a bar. `small` suits what is long and seldom
    read, such as a digest."""

    words: Words = ()
    mark: Mark | None = None
    bar: Bar | None = None
    small: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; `share` is its part of the width, relative to the others."""

    title: Words
    align: Align = Align.START
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A table row. A strong one is a sum or a heading inside the table."""

    cells: tuple[Cell, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its head is repeated on every page it reaches. `summary` is for people who
    listen. One that is `close` is set in small print, for a paper that should be one page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: Words = ()
    close: bool = False


@dataclass(frozen=True, slots=True)
class Legend:
    """What the marks and fills of bars mean."""

    entries: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo by its stored file, with the number it is called by in this report."""

    file: StoredFile
    number: int
    caption: Words


@dataclass(frozen=True, slots=True)
class PhotoGrid:
    """Photos that belong to what stands before them."""

    photos: tuple[Photo, ...]
    columns: int


@dataclass(frozen=True, slots=True)
class Notice:
    """A few lines set apart, so that nobody overlooks them."""

    words: tuple[Words, ...]
    title: Words = ()
    tone: Tone = Tone.ACCENT


@dataclass(frozen=True, slots=True)
class Points:
    """A bulleted list."""

    entries: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number large enough to read from the other side of a table, and what it counts. `rest` is
    what it is part of, said less loudly."""

    value: str
    label: Words
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """The few numbers people ask for first, side by side."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Short numbered entries under a title, in as many columns as fit."""

    title: Words
    number: str
    entries: tuple[Fact, ...]


Strokes = tuple[tuple[tuple[float, float], ...], ...]
"""What a pen drew: strokes of (x, y) in parts of the width and height of the box, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Somebody who was present. `strokes` is empty for who did not sign here; `note` says when, or
    that it was not signed."""

    name: Words
    function: Words
    strokes: Strokes = ()
    note: Words = ()


@dataclass(frozen=True, slots=True)
class Party:
    """Who signs: a name for the group, who of it is written down, and how many empty lines it
    gets."""

    name: Words
    lines: int
    people: tuple[Signed, ...] = ()


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who was there: the signatures drawn on the device, and lines to sign on by pen."""

    columns: tuple[Words, ...]
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding, from its heading to its last photo. `flags` are short remarks on it, such as
    that its result is published."""

    number: str
    title: Words
    mark: Mark
    status: Words
    flags: tuple[Cell, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. `level` 1 is the report's own parts."""

    title: Words
    level: int
    blocks: tuple[Block, ...]
    number: str = ""
    starts_page: bool = False
    note: Words = ()


Block = (
    Paragraph
    | Facts
    | Table
    | Legend
    | PhotoGrid
    | Notice
    | Points
    | Figures
    | Listing
    | Signatures
    | Finding
    | Section
)


@dataclass(frozen=True, slots=True)
class Cover:
    """The head of the first page. So many facts stand `across` it."""

    kind: Words
    title: Words
    place: Words
    status: Words
    status_tone: Tone
    facts: Facts
    across: int = 3


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page. `page` has the slots {page} and {pages}; `band` is a warning above
    everything, `watermark` a word behind it."""

    title: str
    footer: str
    page: str
    band: Words = ()
    watermark: str = ""
    continued: str = "{title}"


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `generated_at` is ISO 8601 with offset; `source` names the questionnaire.
    One for `one_page` is set smaller where that is what it takes, as far as people can read it."""

    layout: str
    number: str
    revision: int
    title: str
    subject: str
    languages: tuple[str, ...]
    paper: PaperName
    generated_at: str
    final: bool
    practice: bool
    source: str
    furniture: Furniture
    cover: Cover
    blocks: tuple[Block, ...]
    landscape: bool = False
    one_page: bool = False

    @property
    def digest(self) -> str:
        """SHA-256 of everything this report says, photos by their own digests: 64 hex digits."""
        said = json.dumps(
            self,
            default=_said,
            ensure_ascii=False,
            separators=(",", ":"),
        )
        return sha256(said.encode("utf-8", "surrogatepass"))

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Every photo, in the order of the pages."""
        return tuple(_photos(self.blocks))


def _photos(blocks: tuple[Block, ...]) -> Iterator[Photo]:
    for block in blocks:
        match block:
            case PhotoGrid():
                yield from block.photos
            case Section() | Finding():
                yield from _photos(block.blocks)
            case _:
                pass


def _said(node: object) -> object:
    """A node as what its fields say, after the name of its kind; tuples are lists already."""
    if isinstance(node, StoredFile):
        # Its key opens the photo; the digest of what it holds says as much, and opens nothing.
        return node.sha256
    names: tuple[str, ...] = getattr(node, "__slots__", ())
    return [type(node).__name__, *[getattr(node, name) for name in names]]
