"""Make the national report of a country and period into a folder: PDF, Excel, and CSV and JSON of
every table. Reads what head office received, and changes nothing of it.

`coverage-internal.csv` lists every assessment with its factory; it is not for publication.
"""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit import __version__
from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.errors import (
    Code,
    ContentError,
    HeadOfficeError,
    ReportError,
    StoreError,
)
from bwaudit.foundation.files import write_durably
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.headoffice.columns import load_columns
from bwaudit.headoffice.counting import Tools, known_countries, national, tools_wanted
from bwaudit.headoffice.summaries import Summaries
from bwaudit.office.national_workbook import national_workbook
from bwaudit.pdf.writer import write
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.schema import from_canonical
from bwaudit.report.national import national_report
from bwaudit.synthesis.national import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from bwaudit.assessment.record import StoredFile
    from bwaudit.foundation.clock import Clock
    from bwaudit.foundation.jobs import Progress
    from bwaudit.headoffice.blobs import FolderBlobs
    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.synthesis.national import National, NationalTable, Request

PDF, WORKBOOK, TABLES, LISTED = (
    "national-report.pdf",
    "national-report.xlsx",
    "tables.json",
    "coverage-internal.csv",
)
TOOL = "cat"


@dataclass(frozen=True, slots=True)
class Made:
    """What is in the folder now. `read` assessments and factories had changed since they were last
    folded."""

    national: National
    files: tuple[Path, ...]
    read: int


def synthesise(
    database: OfficeDatabase,
    blobs: FolderBlobs,
    request: Request,
    out: Path,
    clock: Clock,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Made:
    """Count, keep small cells back, and write every file.

    Raises HeadOfficeError: PERIOD_REVERSED, COUNTRY_UNKNOWN, NOTHING_TO_COUNT, TOO_FEW,
    OUT_NOT_WRITABLE; Cancelled.
    """
    require_order(request)
    caught = Summaries(database).catch_up(progress=progress, cancel=cancel)
    with closing(load_columns(database)) as columns:
        known = known_countries(columns)
        if request.country not in known:
            raise HeadOfficeError(
                Code.COUNTRY_UNKNOWN,
                country=request.country,
                known=", ".join(known) or "nothing",
            )
        made = counted(columns, blobs, request)
    return Made(made, put(made, out, clock.now()), caught.read)


def require_order(request: Request) -> None:
    """Raise HeadOfficeError PERIOD_REVERSED when the period ends before it begins."""
    if request.last < request.first:
        raise HeadOfficeError(
            Code.PERIOD_REVERSED, first=request.first.isoformat(), last=request.last.isoformat()
        )


def counted(
    columns: DuckDBPyConnection,
    blobs: FolderBlobs | None,
    request: Request,
    shipped: ResolvedQuestionnaire | None = None,
) -> National:
    """The report of what the columns hold. `shipped` stands in for a questionnaire that did not
    come with the visits."""
    tools = Tools(dict(_tools(tools_wanted(columns, request), blobs, shipped)))
    if not tools.by_digest:
        tools = Tools({"": shipped or _newest(request.country)})
    return national(columns, request, tools)


def _tools(
    wanted: Sequence[str],
    blobs: FolderBlobs | None,
    shipped: ResolvedQuestionnaire | None,
) -> Iterable[tuple[str, ResolvedQuestionnaire]]:
    """The questionnaires that came with the visits, else the shipped one where it is the same."""
    for digest in wanted:
        if shipped is not None and shipped.digest == digest:
            yield digest, shipped
        elif blobs is not None and _is_digest(digest) and blobs.has(digest):
            try:
                yield digest, from_canonical(blobs.read(digest))
            except ContentError:
                continue  # visits made with it are listed as not counted


def _is_digest(text: str) -> bool:
    return len(text) == 64 and set(text) <= set("0123456789abcdef")


def _newest(country: str) -> ResolvedQuestionnaire:
    try:
        return Catalogue([shipped_data()]).newest(TOOL, country)
    except ContentError as unknown:
        raise HeadOfficeError(Code.COUNTRY_UNKNOWN, country=country, known="") from unknown


def put(made: National, out: Path, at: datetime) -> tuple[Path, ...]:
    """Write every file of a report into a folder. Files of an older report are replaced. Raises
    HeadOfficeError OUT_NOT_WRITABLE."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        return tuple(_written(made, out, at))
    except (OSError, ReportError, StoreError) as refusal:
        raise HeadOfficeError(Code.OUT_NOT_WRITABLE, folder=out.name) from refusal


def _written(made: National, out: Path, at: datetime) -> Iterable[Path]:
    write(national_report(made, at), _no_photo, out / PDF)
    yield out / PDF
    whole = {
        "program": __version__,
        "country": made.request.country,
        "from": made.request.first.isoformat(),
        "to": made.request.last.isoformat(),
        "made_at": at.isoformat(timespec="seconds"),
        "factories": made.factories,
        "visits": made.visits,
        "questionnaires": list(made.tools),
        "not_in_this_report": list(made.missing),
        "tables": [table.plain() for table in made.tables],
    }
    texts = {
        WORKBOOK: national_workbook(made),
        TABLES: (json.dumps(whole, indent=1, ensure_ascii=False) + "\n").encode(),
        LISTED: _csv(_listing(made)),
        **{f"{table.id}.csv": _csv(table.lines()) for table in made.tables},
        **{f"{table.id}.json": _json(table) for table in made.tables},
    }
    for name, data in texts.items():
        write_durably(out / name, data, private=name == LISTED)
        yield out / name


def _json(table: NationalTable) -> bytes:
    return (json.dumps(table.plain(), indent=1, ensure_ascii=False) + "\n").encode()


def _listing(made: National) -> list[list[str]]:
    rows = [["Assessment", "Factory", "Cycle", "Visit", "Counted", "Why not"]]
    for each in made.counted:
        why = "" if each.left is None else REASONS[each.left]
        told = "no" if each.left else "yes"
        rows.append([each.assessment, each.factory, str(each.cycle), each.visit, told, why])
    return rows


def _csv(rows: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 with a mark that Excel knows; nothing in it begins a formula."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    for row in rows:
        writer.writerow([f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell for cell in row])
    return stream.getvalue().encode("utf-8-sig")


def _no_photo(_file: StoredFile) -> bytes:
    raise ValueError("a national report has no photos")
