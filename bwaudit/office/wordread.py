"""Read a Word document as a stranger would, and compare it with the report it was made from."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml.ns import qn

from bwaudit.foundation.cleaning import clean
from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.jpeg import read_jpeg
from bwaudit.office.package import parts_of
from bwaudit.report.model import Line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bwaudit.assessment.record import StoredFile
    from bwaudit.report.model import Report

    PhotoSource = Callable[[StoredFile], bytes]

_SUMMARY = qn("w:tblDescription")
_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"


def read_back(data: bytes, report: Report, photo: PhotoSource) -> None:
    """Read a document as a stranger would and compare it with the report: every wording as often as
    the report says it, every photo byte for byte. Raises ReportError READ_BACK_DIFFERS."""
    read = docx.Document(BytesIO(data))
    body = read.element.body
    found = "\n".join(
        each.get(qn("w:val")) if each.tag == _SUMMARY else _words_of(each)
        for each in body.iter(qn("w:p"), _SUMMARY)
    )
    wanted: dict[str, int] = {}
    for text in texts_of(report.blocks):
        wanted[text] = wanted.get(text, 0) + 1
    for text, times in wanted.items():
        if found.count(text) < times:
            raise ReportError(Code.READ_BACK_DIFFERS, detail="text")
    told = {sha256(bare_picture(photo(each.file))[0]) for each in report.photos}
    held = {sha256(data) for name, data in parts_of(data).items() if name.startswith("word/media/")}
    drawn = sum(1 for _ in body.iter(qn("wp:inline")))
    if told != held or drawn != len(report.photos):
        raise ReportError(Code.READ_BACK_DIFFERS, detail="photos")
    footer = "".join(each.text for each in read.sections[0].footer.paragraphs)
    if clean(report.furniture.footer) not in footer:
        raise ReportError(Code.READ_BACK_DIFFERS, detail="number on a page")


def texts_of(node: object) -> Iterable[str]:
    """Every wording below a node, as it stands in a file."""
    if isinstance(node, Line):
        text = clean(node.text).strip()
        if text:
            yield text
    elif isinstance(node, tuple):
        for each in node:
            yield from texts_of(each)
    elif is_dataclass(node):
        for each in fields(node):
            yield from texts_of(getattr(node, each.name))


def _words_of(paragraph: Any) -> str:
    words = []
    for node in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        if node.tag == qn("w:t"):
            words.append(node.text or "")
        else:
            words.append("\n" if node.tag == qn("w:br") else "\t")
    return "".join(words)


def bare_picture(data: bytes) -> tuple[bytes, int, int]:
    """A JPEG without anything but its picture, as python-docx and Word know one."""
    try:
        read = read_jpeg(data)
    except ValueError as refusal:
        raise ReportError(Code.READ_BACK_DIFFERS, detail="a photo is damaged") from refusal
    bare = read.data
    if bare[6:10] != b"JFIF":
        bare = bare[:2] + _JFIF + bare[2:]
    return bare, read.width, read.height
