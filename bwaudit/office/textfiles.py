"""The same rows as CSV, for any program, and as JSON, for programs that check what they read."""

from __future__ import annotations

import csv
import io
import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import Field

from bwaudit.foundation.cleaning import clean
from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.hashing import canonical
from bwaudit.wire.document import Digest, Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.report.model import Report
    from bwaudit.report.rows import Grid, Value

    Sealer = Callable[[str], str]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula (OWASP, CSV Injection)."""
_UNKNOWN, _EMPTY = "0" * 64, "0"

Cell = str | int | None


class RowsFile(Document):
    """The rows of a report. `columns` name what stands in each row: codes, and texts of the
    questionnaire in `language`. `csv`
    is the SHA-256 of the CSV file beside this one; `seal` the statement of the device, over these
    bytes with as many zeros in its place."""

    format: Literal[1] = 1
    number: str
    revision: int = Field(ge=0)
    digest: Digest
    language: str
    questionnaire: str
    final: bool
    practice: bool
    made_at: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    result_columns: tuple[str, ...]
    results: tuple[tuple[Cell, ...], ...]
    csv: Digest
    seal: str

    @classmethod
    def of(
        cls, report: Report, questions: Grid, results: Grid, csv_digest: str, language: str
    ) -> Self:
        """The file before it is signed."""
        return cls(
            number=report.number,
            revision=report.revision,
            digest=report.digest,
            language=language,
            questionnaire=report.source,
            final=report.final,
            practice=report.practice,
            made_at=report.generated_at,
            columns=tuple(field.key for field in questions.fields),
            rows=tuple(tuple(_plain(each) for each in row) for row in questions.rows),
            result_columns=tuple(field.key for field in results.fields),
            results=tuple(tuple(_plain(each) for each in row) for row in results.rows),
            csv=csv_digest,
            seal="",
        )

    def sealed(self, sealer: Sealer) -> bytes:
        """The bytes of the signed file."""
        empty = self.model_copy(update={"seal": _EMPTY * len(sealer(_UNKNOWN))})
        seal = sealer(sha256(empty.text()).hexdigest())
        return self.model_copy(update={"seal": seal}).text()

    def text(self) -> bytes:
        """One byte form, with a line end, as text editors like it."""
        return canonical(self.plain()) + b"\n"


def read_rows(data: bytes) -> tuple[RowsFile, str]:
    """A file, and the digest its seal should name. Raises ValueError when it is none of ours or a
    byte is not as this program writes it."""
    found = RowsFile.read(data)
    if not found.seal:
        raise ValueError("it carries no signature of a device")
    if found.text() != data:
        raise ValueError("another program saved or changed it")
    empty = found.model_copy(update={"seal": _EMPTY * len(found.seal)})
    return found, sha256(empty.text()).hexdigest()


def schema_text() -> str:
    """The JSON Schema of the file, kept in `data/schemas/report_rows.schema.json`."""
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **RowsFile.model_json_schema(),
    }
    return json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def csv_bytes(grid: Grid) -> bytes:
    """RFC 4180 in UTF-8 with a byte order mark, which Excel wants. A text that begins like a
    formula gets an apostrophe before it."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([field.key for field in grid.fields])
    for row in grid.rows:
        writer.writerow([_safe(_plain(each)) for each in row])
    return stream.getvalue().encode("utf-8-sig")


def read_csv_back(data: bytes, grid: Grid) -> None:
    """Compare a CSV file with its rows. Raises ReportError READ_BACK_DIFFERS."""
    held = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    wanted = [[field.key for field in grid.fields]]
    wanted += [[str(_safe(_plain(each))) for each in row] for row in grid.rows]
    if held != wanted:
        raise ReportError(Code.READ_BACK_DIFFERS, detail="rows")


def _plain(value: Value) -> Cell:
    return clean(value) if isinstance(value, str) else value


def _safe(value: Cell) -> str | int:
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return f"'{value}"
    return value
