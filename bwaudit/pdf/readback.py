"""Read a report file as a stranger would: is it whole, and what does it say it is?

Used on every report before it gets its name, and by `bwaudit verify`. Shares no code with the
drawing: text is read through the file's own fonts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pikepdf

from bwaudit.foundation.errors import Code, ReportError
from bwaudit.pdf.identity import ENTRY, ReportFacts, from_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FOOTER = re.compile(rb"/Subtype/Footer>>BDC(.*?)\nEMC", re.DOTALL)
_FONT = re.compile(rb"/(\w+) [\d.]+ Tf")
_FONT_OR_TEXT = re.compile(rb"/(\w+) [\d.]+ Tf|<([0-9a-f]+)>")
_PAIR = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]*)>")


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What a file says, and what it holds. `footers` are the words at the foot of each page."""

    facts: ReportFacts
    pages: int
    photos: int
    content_digest: str
    footers: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether pages, photos and fonts are those it was made with."""
        facts = self.facts
        return (self.pages, self.photos, self.content_digest) == (
            facts.pages,
            facts.photos,
            facts.content_digest,
        )


def read_report(path: Path) -> ReadReport:
    """Read a report file. Raises ReportError READ_BACK_DIFFERS when it is no report of ours."""
    try:
        with pikepdf.open(path) as pdf:
            return ReadReport(
                facts=from_text(str(pdf.docinfo.get(ENTRY, ""))),
                pages=len(pdf.pages),
                photos=sum(1 for _ in _images(pdf)),
                content_digest=content_digest(pdf),
                footers=tuple(_footer(page) for page in pdf.pages),
            )
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, OSError) as refusal:
        raise ReportError(Code.READ_BACK_DIFFERS, detail=_reason(refusal)) from refusal


def content_digest(pdf: pikepdf.Pdf) -> str:
    """SHA-256 over the digests of every page's operators, every photo and every font, in the order
    of the pages."""
    whole = sha256()
    for page in pdf.pages:
        whole.update(sha256(page.Contents.read_bytes()).digest())
    for image in _images(pdf):
        whole.update(sha256(image.get_raw_stream_buffer()).digest())
    for font in _resources(pdf, "/Font"):
        inner = font.DescendantFonts[0]
        whole.update(sha256(inner.FontDescriptor.FontFile2.read_bytes()).digest())
        whole.update(sha256(font.ToUnicode.read_bytes()).digest())
    return whole.hexdigest()


def _images(pdf: pikepdf.Pdf) -> Iterator[Any]:
    return _resources(pdf, "/XObject")


def _resources(pdf: pikepdf.Pdf, kind: str) -> Iterator[Any]:
    """Each object of a kind once, by page and then by name."""
    seen: set[str] = set()
    for page in pdf.pages:
        here = page.Resources.get(kind)
        if here is None:
            continue
        for name in sorted(here.keys(), key=lambda each: (len(each), each)):
            if name not in seen:
                seen.add(name)
                yield here[name]


def _footer(page: pikepdf.Page) -> str:
    code = page.Contents.read_bytes()
    found = _FOOTER.search(code)
    if found is None:
        return ""
    # The font may have been chosen before the footer begins.
    chosen = _FONT.findall(code, 0, found.start())[-1:]
    maps: dict[bytes, dict[bytes, str]] = {}
    current = _unicode_map(page.Resources.Font["/" + chosen[0].decode()]) if chosen else {}
    text: list[str] = []
    for match in _FONT_OR_TEXT.finditer(found.group(1)):
        name, glyphs = match.groups()
        if name:
            if name not in maps:
                maps[name] = _unicode_map(page.Resources.Font["/" + name.decode()])
            current = maps[name]
        else:
            text += (current.get(glyphs[at : at + 4], "?") for at in range(0, len(glyphs), 4))
    return "".join(text)


def _unicode_map(font: Any) -> dict[bytes, str]:
    return {
        glyph: bytes.fromhex(text.decode()).decode("utf-16-be")
        for glyph, text in _PAIR.findall(font.ToUnicode.read_bytes())
    }


def _reason(refusal: Exception) -> str:
    return "it cannot be read" if isinstance(refusal, OSError) else str(refusal).splitlines()[0]
