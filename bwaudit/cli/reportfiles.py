"""What `bwaudit verify` says of a report file: whether it is as it was made, which device made it,
and whether a bundle, a receipt or a store holds what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BundleError, Code, ReportError
from bwaudit.foundation.hashing import sha256_of_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bwaudit.usecases.workspace import Workspace
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.statement import ReportStatement

_PDF = b"%PDF-"
_MOST_BESIDE = 40

Lines = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Beside:
    """What a report is compared with: `store` opens one when it is wanted."""

    bundle: Path | None = None
    receipt: Path | None = None
    trust: OfficeTrust | None = None
    store: Callable[[], Workspace] | None = None


def report_lines(file: Path, beside: Beside) -> Lines:
    """Labels and values, and last one sentence without a label.

    Raises ReportError when the file is not as it was made or something beside it does not hold it,
    BundleError when a signature is wrong or a file beside it is not whole.
    """
    if is_table(file):
        return _table(file, beside)
    statement, lines = _pdf(file) if is_pdf(file) else _office(file)
    lines += [
        ("Report digest", statement.report),
        ("File digest", sha256_of_file(file)),
        ("Made at", statement.made_at),
        ("Signed by", statement.device),
    ]
    held = [each for each in _held(file, statement, beside) if each]
    lines += held
    sentence = (
        f"This report is whole: {statement.number}, revision {statement.revision}, signed by "
        f"device {statement.device}."
    )
    if not held:
        sentence += " Whether that device is enrolled was not checked."
    return [*lines, ("", sentence)]


def is_pdf(file: Path) -> bool:
    """Whether a file begins like a PDF. Raises OSError."""
    with file.open("rb") as stream:
        return stream.read(len(_PDF)) == _PDF


def is_office(file: Path) -> bool:
    """Whether a file is a Word document, a workbook or rows by its name: bundles and receipts are
    told by what is in them, and these look like them."""
    return file.suffix.lower() in (".docx", ".xlsx") or _holds_rows(file)


def is_table(file: Path) -> bool:
    """Whether a file is rows as CSV by its name."""
    return file.suffix.lower() == ".csv"


def _table(file: Path, beside: Beside) -> Lines:
    """A CSV file carries no signature; the signed rows saved with it name its digest."""
    digest = sha256_of_file(file)
    own = file.with_suffix(".json")
    signed = {each: _table_of(each) for each in _rows_beside(own)}
    named = next((each for each, table in signed.items() if table == digest), None)
    if named is None and own in signed:
        reason = f"its rows are not those that ‘{own.name}’ was signed with"
        raise ReportError(Code.REPORT_CHANGED, name=file.name, detail=reason)
    if named is None:
        raise ReportError(Code.TABLE_ALONE, name=file.name)
    *lines, (_, sentence) = report_lines(named, beside)
    said = f"This table is as it was saved: ‘{named.name}’ names its digest. "
    return [*lines, ("Table digest", digest), ("", said + sentence)]


def _rows_beside(own: Path) -> list[Path]:
    """Files of signed rows in a folder, the one of the same name first."""
    others = sorted(own.parent.glob("*.json"))[:_MOST_BESIDE]
    found = dict.fromkeys([own, *others])
    return [each for each in found if each.is_file() and _holds_rows(each)]


def _table_of(rows: Path) -> str:
    from bwaudit.office.package import MOST_BYTES
    from bwaudit.office.textfiles import read_rows

    try:
        with rows.open("rb") as stream:
            return read_rows(stream.read(MOST_BYTES))[0].csv
    except (ValueError, OSError):
        return ""


def _holds_rows(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(64).startswith(b'{"columns":')


def _office(file: Path) -> tuple[ReportStatement, Lines]:
    """A Word document, a workbook, or rows as JSON."""
    from bwaudit.office.package import MOST_BYTES, read_package
    from bwaudit.office.textfiles import read_rows
    from bwaudit.wire.statement import read_statement

    kind = "json" if _holds_rows(file) else file.suffix.lower().removeprefix(".")
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES)
        if kind == "json":
            rows, digest = read_rows(data)
            seal, told = rows.seal, [rows.number, str(rows.revision), rows.digest]
        else:
            seal, digest, facts = read_package(data)
            told = [facts.get(f"BWAudit{key}", "") for key in ("Number", "Revision", "Digest")]
    except (ValueError, OSError) as refusal:
        reason = _first_line(refusal)
        raise ReportError(Code.REPORT_CHANGED, name=file.name, detail=reason) from refusal
    statement = read_statement(seal, name=file.name)
    signed = [statement.number, str(statement.revision), statement.report]
    if statement.file != digest or told != signed or statement.kind != kind:
        changed = _what_changed(whole=False)
        raise ReportError(Code.REPORT_CHANGED, name=file.name, detail=changed)
    names = {"docx": "Word document", "xlsx": "workbook", "json": "rows as JSON"}
    return statement, [
        ("Report", statement.number),
        ("Revision", str(statement.revision)),
        ("Layout", statement.layout),
        ("Kind", names[kind]),
    ]


def _first_line(refusal: Exception) -> str:
    """Why, in few words: what pydantic says of a wrong file is a page long."""
    lines = str(refusal).splitlines()
    return lines[0] if len(lines) == 1 else "it cannot be read"


def _pdf(file: Path) -> tuple[ReportStatement, Lines]:
    from bwaudit.pdf.readback import read_report
    from bwaudit.pdf.seal import read_seal
    from bwaudit.wire.statement import read_statement

    try:
        read = read_report(file)
        seal, digest = read_seal(file)
    except ReportError as refusal:
        reason = str(refusal.details["detail"])
        raise ReportError(Code.REPORT_CHANGED, name=file.name, detail=reason) from refusal
    except (ValueError, OSError) as refusal:
        raise ReportError(Code.REPORT_CHANGED, name=file.name, detail=str(refusal)) from refusal
    statement = read_statement(seal, name=file.name)
    facts = read.facts
    told = (facts.number, facts.revision, facts.report_digest)
    signed = (statement.number, statement.revision, statement.report)
    if statement.file != digest or told != signed or statement.kind != "pdf":
        raise ReportError(Code.REPORT_CHANGED, name=file.name, detail=_what_changed(read.whole))
    return statement, [
        ("Report", facts.number),
        ("Revision", str(facts.revision)),
        ("Layout", facts.layout),
        ("Pages", str(read.pages)),
        ("Photos", str(read.photos)),
        ("Content digest", read.content_digest),
    ]


def _what_changed(whole: bool) -> str:
    if whole:
        return "its pages and photos are, but another program saved or changed the rest"
    return "it was changed after it was made"


def _held(file: Path, statement: ReportStatement, beside: Beside) -> Lines:
    lines: Lines = []
    if beside.bundle is not None:
        lines.append(("Bundle", _bundle(file, statement, beside.bundle, beside.trust)))
    if beside.receipt is not None:
        lines.append(("Receipt", _receipt(file, statement, beside.receipt, beside.trust)))
    if beside.store is not None:
        lines.append(("Journal", _journal(file, statement, beside.store())))
    return lines


def _bundle(file: Path, statement: ReportStatement, bundle: Path, trust: OfficeTrust | None) -> str:
    from bwaudit.wire.bundle import open_bundle

    with open_bundle(bundle, trust) as reader:
        reader.verify()
        signed = reader.signed
    manifest = signed.manifest
    _require(
        file, bundle.name, statement, manifest.assessment, statement.lacking_in(manifest.main.heads)
    )
    known = ""
    if signed.certificate and signed.device == statement.device:
        known = f", of {signed.certificate.assessor}"
    return f"holds every change the report rests on, signed by device {signed.device}{known}"


def _receipt(
    file: Path, statement: ReportStatement, receipt: Path, trust: OfficeTrust | None
) -> str:
    from bwaudit.wire.receipt import read_receipt_file

    try:
        found, by = read_receipt_file(receipt.read_bytes(), trust.office if trust else None)
    except (OSError, ValueError) as refusal:
        raise BundleError(Code.NOT_A_BUNDLE, name=receipt.name) from refusal
    received = found.received
    _require(
        file, receipt.name, statement, received.assessment, statement.lacking_in(received.main)
    )
    return f"{by.name} ({by.office}) received every change the report rests on"


def _journal(file: Path, statement: ReportStatement, workspace: Workspace) -> str:
    from bwaudit.usecases import unlocking
    from bwaudit.usecases.sealing import prove

    try:
        proof = prove(workspace, statement, sha256_of_file(file))
    finally:
        unlocking.lock(workspace)
    grounds = proof.grounds or ("" if proof.issued else "no such report was issued there")
    _require(file, "this store", statement, statement.assessment, grounds)
    return "this report was issued there, and rests on the changes it holds"


def _require(
    file: Path, other: str, statement: ReportStatement, assessment: str, grounds: str
) -> None:
    if assessment != statement.assessment:
        grounds = "it is of another assessment"
    if grounds:
        raise ReportError(Code.REPORT_ELSEWHERE, name=file.name, other=other, detail=grounds)
