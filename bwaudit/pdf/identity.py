"""What a report file says of itself: number, revision, digests. Written once, read by `verify`.

It stands in the document information, where any reader shows it, and for search in XMP. There is no
name of a person in it, and none of the factory beyond the title.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from xml.sax.saxutils import escape

from bwaudit.foundation.cleaning import clean

ENTRY = "/BWAuditReport"
_FORMAT = 1
_NAMESPACE = "urn:bwaudit:report:1#"

SEAL_START, SEAL_END, SEAL_EMPTY = "<bw:seal>", "</bw:seal>", "0"
"""Where a statement signed by the device stands. XMP of a file is never compressed, so it is found
in the bytes; it is empty while the digest of the file is made."""


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """`report_digest` is that of the report's tree, `content_digest` that of pages, photos and
    fonts as they stand in the file."""

    layout: str
    number: str
    revision: int
    title: str
    languages: tuple[str, ...]
    source: str
    generated_at: str
    final: bool
    practice: bool
    report_digest: str
    content_digest: str
    pages: int
    photos: int


def as_text(facts: ReportFacts) -> str:
    """The facts as one line of JSON."""
    return json.dumps({"format": _FORMAT, **asdict(facts)}, sort_keys=True)


def from_text(text: str) -> ReportFacts:
    """Read them back. Raises ValueError when they are not such facts."""
    if not text:
        raise ValueError("it is not a report of this program")
    value = json.loads(text)
    if not isinstance(value, dict) or value.pop("format", None) != _FORMAT:
        raise ValueError("facts of another format")
    try:
        return ReportFacts(**{**value, "languages": tuple(value["languages"])})
    except (KeyError, TypeError) as refusal:
        raise ValueError("facts are missing") from refusal


def info_entries(facts: ReportFacts, subject: str, producer: str) -> dict[str, str]:
    """The document information dictionary."""
    moment = _pdf_date(facts.generated_at)
    return {
        "/Title": clean(facts.title),
        "/Subject": clean(subject),
        "/Creator": producer,
        "/Producer": producer,
        "/CreationDate": moment,
        "/ModDate": moment,
        "/BWAuditNumber": facts.number,
        "/BWAuditRevision": str(facts.revision),
        ENTRY: as_text(facts),
    }


def xmp(facts: ReportFacts, subject: str, producer: str, room: int = 0) -> bytes:
    """The same for readers of XMP (ISO 16684-1), with `room` bytes for a signed statement."""
    languages = "".join(f"<rdf:li>{escape(each)}</rdf:li>" for each in facts.languages)
    title, about = (_xml(text) for text in (facts.title, subject))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">\n'
        "<dc:format>application/pdf</dc:format>\n"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>\n'
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
        f"{about}</rdf:li></rdf:Alt></dc:description>\n"
        f"<dc:identifier>{_xml(facts.number)}</dc:identifier>\n"
        f"<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>\n"
        f"<xmp:CreateDate>{facts.generated_at}</xmp:CreateDate>\n"
        f"<xmp:ModifyDate>{facts.generated_at}</xmp:ModifyDate>\n"
        f"<xmp:CreatorTool>{_xml(producer)}</xmp:CreatorTool>\n"
        f"<pdf:Producer>{_xml(producer)}</pdf:Producer>\n"
        f"</rdf:Description>\n{_sealed(room)}</rdf:RDF>\n</x:xmpmeta>\n"
        '<?xpacket end="r"?>'
    ).encode()


def _sealed(room: int) -> str:
    """The room for a seal, and what PDF/A wants to know of a property of our own."""
    if not room:
        return ""
    return (
        f'<rdf:Description rdf:about="" xmlns:bw="{_NAMESPACE}">'
        f"{SEAL_START}{SEAL_EMPTY * room}{SEAL_END}</rdf:Description>\n"
        '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
        ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
        ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\n'
        '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
        "<pdfaSchema:schema>BW Audit report</pdfaSchema:schema>"
        f"<pdfaSchema:namespaceURI>{_NAMESPACE}</pdfaSchema:namespaceURI>"
        "<pdfaSchema:prefix>bw</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
        '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>seal</pdfaProperty:name>'
        "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        "<pdfaProperty:description>Statement signed by the device that made the report"
        "</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
        "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n"
    )


def _xml(text: str) -> str:
    return escape(clean(text).replace("\n", " "))


def _pdf_date(moment: str) -> str:
    """2026-05-15T16:40:00+06:00 as D:20260515164000+06'00'."""
    digits = "".join(char for char in moment[:19] if char.isdigit())
    zone = moment[19:]
    return f"D:{digits}{zone[:3]}'{zone[4:6]}'" if len(zone) == 6 else f"D:{digits}"
