"""Office files as packages of parts (ECMA-376, part 2): the same bytes for the same content, and a
signed statement among the properties.

Parts are stored, not compressed, with one fixed date: compressed bytes differ from one zlib to the
next, and a program that reads them has nothing to guess. That lets every byte be checked.
"""

from __future__ import annotations

import re
import zipfile
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, unescape

import bwaudit
from bwaudit.foundation.cleaning import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bwaudit.report.model import Report

    Sealer = Callable[[str], str]
    """From the digest of the file to the statement, in ASCII, always of the same length."""

CORE, APP, CUSTOM = "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"
_TYPES, _RELATIONS = "[Content_Types].xml", "_rels/.rels"
_DATE = (1980, 1, 1, 0, 0, 0)
_UNKNOWN, _EMPTY = "0" * 64, "0"
_SEAL = "BWAuditSeal"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FORMATS = "http://schemas.openxmlformats.org"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_CUSTOM_RELATION = f"{_FORMATS}/officeDocument/2006/relationships/custom-properties"
_PROPERTY = re.compile(r'name="(\w+)"><vt:lpwstr>([^<]*)</vt:lpwstr>')
_NOT_NEEDED = re.compile(r"docProps/thumbnail\.\w+|customXml/.*")

MOST_BYTES = 256 << 20


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name. Raises ValueError when it is none, or too large."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            if sum(each.file_size for each in package.infolist()) > MOST_BYTES:
                raise ValueError("it is too large")
            names = package.namelist()
            if len(set(names)) != len(names):
                raise ValueError("a part stands twice")
            return {name: package.read(name) for name in names}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as refusal:
        raise ValueError("it cannot be read") from refusal


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The one package of these parts."""
    stream = BytesIO()
    first = [_TYPES, _RELATIONS]
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as package:
        for name in [*first, *sorted(parts.keys() - set(first))]:
            entry = zipfile.ZipInfo(name, _DATE)
            entry.create_system = 0
            entry.external_attr = 0
            package.writestr(entry, parts[name])
    return stream.getvalue()


def dressed(parts: Mapping[str, bytes], report: Report) -> dict[str, bytes]:
    """The parts with properties of ours: title, date, number, revision and digest of the report; no
    name of a person, no picture of the first page."""
    dropped = {name for name in parts if _NOT_NEEDED.fullmatch(name)}
    kept = {name: data for name, data in parts.items() if name not in dropped}
    kept[CORE] = _core(report.title, report.subject, report.generated_at)
    kept[APP] = _app(f"BW Audit {bwaudit.__version__}")
    kept[CUSTOM] = _custom(
        {
            "BWAuditNumber": report.number,
            "BWAuditRevision": str(report.revision),
            "BWAuditDigest": report.digest,
        }
    )
    kept[_TYPES] = _with_type(kept[_TYPES].decode(), dropped).encode()
    kept[_RELATIONS] = _with_relation(kept[_RELATIONS].decode()).encode()
    for name in [each for each in kept if each.endswith(".rels")]:
        kept[name] = re.sub(rb"<Relationship [^>]*customXml/[^>]*/>", b"", kept[name])
    return kept


def sealed(parts: Mapping[str, bytes], sealer: Sealer) -> bytes:
    """The package with a statement that names the digest of the package with the room of the
    statement empty."""
    room = len(sealer(_UNKNOWN))
    facts = _properties(parts[CUSTOM])
    seal = sealer(_digest(parts, facts, room))
    return packed({**parts, CUSTOM: _custom({**facts, _SEAL: seal})})


def read_package(data: bytes) -> tuple[str, str, dict[str, str]]:
    """The statement in a package, the digest it should name, and the facts beside it.

    Raises ValueError when there is no statement, or a byte is not as this program writes it.
    """
    parts = parts_of(data)
    if CUSTOM not in parts:
        raise ValueError("it carries no signature of a device")
    facts = _properties(parts[CUSTOM])
    seal = facts.pop(_SEAL, "")
    if not seal:
        raise ValueError("it carries no signature of a device")
    if _TYPES not in parts or _RELATIONS not in parts or packed(parts) != data:
        raise ValueError("another program saved or changed it")
    if parts[CUSTOM] != _custom({**facts, _SEAL: seal}):
        raise ValueError("it was changed after it was made")
    return seal, _digest(parts, facts, len(seal)), facts


def _digest(parts: Mapping[str, bytes], facts: Mapping[str, str], room: int) -> str:
    empty = _custom({**facts, _SEAL: _EMPTY * room})
    return sha256(packed({**parts, CUSTOM: empty})).hexdigest()


def _core(title: str, subject: str, made_at: str) -> bytes:
    moment = f'xsi:type="dcterms:W3CDTF">{made_at}'
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_FORMATS}/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_text(title)}</dc:title><dc:subject>{_text(subject)}</dc:subject>"
        f"<dcterms:created {moment}</dcterms:created>"
        f"<dcterms:modified {moment}</dcterms:modified></cp:coreProperties>"
    ).encode()


def _app(producer: str) -> bytes:
    space = f"{_FORMATS}/officeDocument/2006/extended-properties"
    told = f"<Application>{_text(producer)}</Application>"
    return f'{_XML}<Properties xmlns="{space}">{told}</Properties>'.encode()


def _custom(facts: Mapping[str, str]) -> bytes:
    properties = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{_text(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(facts.items(), start=2)
    )
    return (
        f'{_XML}<Properties xmlns="{_FORMATS}/officeDocument/2006/custom-properties"'
        f' xmlns:vt="{_FORMATS}/officeDocument/2006/docPropsVTypes">{properties}</Properties>'
    ).encode()


def _properties(data: bytes) -> dict[str, str]:
    found = _PROPERTY.findall(data.decode("utf-8", "replace"))
    return {name: unescape(value) for name, value in found}


def _with_type(types: str, dropped: set[str]) -> str:
    for name in dropped:
        types = re.sub(rf'<Override [^>]*PartName="/{re.escape(name)}"[^>]*/>', "", types)
    override = f'<Override PartName="/{CUSTOM}" ContentType="{_CUSTOM_TYPE}"/>'
    return types if override in types else types.replace("</Types>", f"{override}</Types>")


def _with_relation(relations: str) -> str:
    relations = re.sub(r"<Relationship [^>]*thumbnail[^>]*/>", "", relations)
    relation = f'<Relationship Id="rIdBW" Type="{_CUSTOM_RELATION}" Target="{CUSTOM}"/>'
    return relations.replace("</Relationships>", f"{relation}</Relationships>")


def _text(text: str) -> str:
    return escape(clean(text).replace("\n", " "))
