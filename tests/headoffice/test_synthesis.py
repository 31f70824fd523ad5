"""The national report: rates as published ones, what is counted, what is kept back, bad input."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from bwaudit.cli.commands import app
from bwaudit.foundation.errors import Code, HeadOfficeError, StoreError
from bwaudit.headoffice.blobs import FolderBlobs
from bwaudit.headoffice.counting import Tools, national
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.services import DATABASE_FILE
from bwaudit.headoffice.synthesis import LISTED, PDF, WORKBOOK, synthesise
from bwaudit.improvement.record import present
from bwaudit.improvement.stream import factory_stream
from bwaudit.improvement.terms import Role, Sex
from bwaudit.pdf.readback import read_report
from bwaudit.synthesis.national import Left, Request, grouped
from bwaudit.synthesis.rates import KEPT_BACK, Rate, percent
from support.clocks import SetClock
from support.office_columns import MadeVisit, columns_with
from support.received import facts_of, receive, written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.synthesis.national import National

YEAR = Request("BGD", date(2026, 1, 1), date(2026, 12, 31))


def made(
    tool: ResolvedQuestionnaire, visits: Sequence[MadeVisit], request: Request = YEAR
) -> National:
    with closing(columns_with(tool, visits)) as columns:
        return national(columns, request, Tools({tool.digest: tool}))


def rates(report: National, table: str) -> dict[str, Rate]:
    found = {}
    for row in report.table(table).rows:
        rate = row[-1]
        assert isinstance(rate, Rate)
        found[str(row[-2])] = rate
    return found


def plain(count: int, *found: str, start: int = 0, **about: Any) -> list[MadeVisit]:
    return [MadeVisit(f"f{start + at}", frozenset(found), **about) for at in range(count)]


def test_published_figures_come_out(tool: ResolvedQuestionnaire) -> None:
    """55 assessments, 7 with a coercion finding, 5 of them on documents: 13 % and 9 %."""
    visits = [*plain(5, "FL1.3"), *plain(2, "FL1.4", start=5), *plain(48, start=7)]
    report = made(tool, visits)
    assert report.factories == 55
    assert rates(report, "points")["Coercion"] == Rate(7, 55)
    assert rates(report, "points")["Coercion"].words == "13 %"
    assert rates(report, "questions")["Own passport and papers in hand"].words == "9 %"
    assert rates(report, "questions")["Deposits and belongings kept"].words == KEPT_BACK
    assert rates(report, "clusters")["Forced labour"].percent == 13


@pytest.mark.parametrize(
    ("count", "of", "expected"), [(7, 55, 13), (5, 55, 9), (1, 200, 1), (1, 201, 0), (55, 55, 100)]
)
def test_rates_round_halves_up(count: int, of: int, expected: int) -> None:
    assert percent(count, of) == expected


def test_a_point_counts_a_factory_once_however_many_questions(tool: ResolvedQuestionnaire) -> None:
    report = made(tool, [*plain(6, "OS8.6", "OS8.7", "OS8.5"), *plain(14, start=6)])
    assert rates(report, "points")["Emergency preparedness"] == Rate(6, 20)


def test_the_latest_visit_of_a_factory_counts_in_rates_and_all_in_trends(
    tool: ResolvedQuestionnaire,
) -> None:
    earlier = plain(12, "OS8.6", cycle=1, day=date(2025, 5, 14))
    later = plain(12, cycle=2, day=date(2026, 5, 14))
    period = Request("BGD", date(2025, 1, 1), date(2026, 12, 31))
    report = made(tool, [*earlier, *later], period)
    assert (report.factories, report.visits) == (12, 24)
    assert rates(report, "points")["Emergency preparedness"] == Rate(0, 12)
    trend = report.table("trend_cycle")
    assert [column.title for column in trend.columns] == ["Cluster", "Cycle 1", "Cycle 2"]
    safety = next(row for row in trend.rows if row[0] == "Occupational safety and health")
    assert safety[1:] == (Rate(12, 12), Rate(0, 12))
    assert report.table("trend_programme").columns[2].title == "Year 2"
    assert report.table("trend_year").columns[1].title == "2025"


def test_what_is_not_counted_says_why(tool: ResolvedQuestionnaire) -> None:
    visits = [
        *plain(6),
        MadeVisit("p", practice=True),
        MadeVisit("o", closed=False),
        MadeVisit("n", day=None),
        MadeVisit("w", day=date(2024, 1, 1)),
        MadeVisit("t", tool="f" * 64),
        MadeVisit("f0", day=date(2026, 3, 1)),
        MadeVisit("k", country="KHM"),
    ]
    report = made(tool, visits)
    assert report.left == {
        Left.PRACTICE: 1,
        Left.NOT_FINISHED: 1,
        Left.NO_DATE: 1,
        Left.OUTSIDE: 1,
        Left.TOOL_UNKNOWN: 1,
        Left.TWICE: 1,
    }
    assert len(report.counted) == 12
    assert sum(each.left is None for each in report.counted) == 6
    listed = {row[0]: row[1] for row in report.table("coverage").rows}
    assert listed["Not counted: practice data"] == 1


def test_what_the_country_reports_nationally_is_no_finding_of_a_factory(
    tool: ResolvedQuestionnaire,
) -> None:
    clusters = tool.model_dump(mode="python")["clusters"]
    for cluster in clusters:
        for point in cluster["points"]:
            for question in point["questions"]:
                question["national_level"] = question["id"] == "OS8.6"
    changed = type(tool).model_validate({**tool.model_dump(mode="python"), "clusters": clusters})
    report = made(changed, [*plain(9, "OS8.6"), *plain(20, start=9)])
    assert rates(report, "points")["Emergency preparedness"] == Rate(0, 29)


def test_few_factories_are_never_told(tool: ResolvedQuestionnaire) -> None:
    with pytest.raises(HeadOfficeError) as few:
        made(tool, plain(4))
    assert few.value.code is Code.TOO_FEW
    with pytest.raises(HeadOfficeError) as none:
        made(tool, plain(9), Request("BGD", date(2020, 1, 1), date(2020, 12, 31)))
    assert none.value.code is Code.NOTHING_TO_COUNT
    assert "2020-01-01" in none.value.sentence


def test_groups_of_a_trend_are_joined_until_none_is_small() -> None:
    groups = grouped({1: 3, 2: 9, 3: 6, 4: 2, 7: 1}, "Cycle {first}", "Cycles {first} to {last}")
    assert [(each.label, each.factories) for each in groups] == [
        ("Cycles 1 to 2", 12),
        ("Cycles 3 to 7", 9),
    ]
    assert grouped({1: 2, 2: 1}, "{first}", "{first} to {last}") == ()


# What was received


def test_a_report_is_a_pdf_a_workbook_and_every_table(
    received: tuple[Path, OfficeDatabase], tmp_path: Path
) -> None:
    folder, database = received
    out = tmp_path / "report"
    done = synthesise(database, FolderBlobs(folder), YEAR, out, SetClock())
    assert done.read == 8
    assert {path.name for path in done.files} == {path.name for path in out.iterdir()}
    read = read_report(out / PDF)
    assert read.whole
    assert read.facts.number == "BGD-N-20260101-20261231"
    tables = json.loads((out / "tables.json").read_text("utf-8"))
    points = next(each for each in tables["tables"] if each["id"] == "points")
    emergency = next(row for row in points["rows"] if row[2] == "Emergency preparedness")
    assert emergency[3] == {"count": 6, "of": 8, "percent": 75}
    book = load_workbook(out / WORKBOOK)
    sheet = book["points"]
    row = next(
        each for each in sheet.iter_rows(values_only=True) if each[2] == "Emergency preparedness"
    )
    assert row[3:5] == (6, 75)
    with (out / "points.csv").open(encoding="utf-8-sig", newline="") as stream:
        lines = {each[2]: each[3:] for each in csv.reader(stream)}
    assert lines["Emergency preparedness"] == ["6", "75"]
    for path in out.iterdir():
        if path.name != LISTED and path.suffix in (".csv", ".json"):
            assert "f0" not in path.read_text("utf-8").split(","), path.name
    assert "f0" in (out / LISTED).read_text("utf-8-sig")
    assert any("plans" in each for each in done.national.missing)


def plan_of(at: int) -> list[tuple[str, str, str, Any]]:
    """A plan of two lines and one session; only the first two factories have verified a line."""
    status = "verified" if at < 2 else "done"
    cause = "Nobody is named for it" if at < 6 else "The lock is old"
    return [
        ("action", f"a{at}", "action", "Take the lock off"),
        ("action", f"a{at}", "status", status),
        ("action", f"a{at}", f"cause:{cause}", True),
        ("action", f"b{at}", "action", "Train the guards"),
        ("activity", f"t{at}", "kind", "training"),
        ("activity", f"t{at}", "day", "2026-06-01"),
        ("activity", f"t{at}", present(Role.WORKERS, Sex.WOMAN), 20 + at),
        ("activity", f"t{at}", present(Role.MANAGERS, Sex.MAN), 2 if at == 0 else 0),
        *(
            ("figure", f"{period}/absence", "given", {"amount": amount, **WORD})
            for period, amount in (
                ("2025", "7"),
                ("2026", "4.5"),
                ("2026-03", "9"),
                ("2026-05", "4" if at else "2"),
                ("2026-06", "99"),
                ("2027", "1"),
            )
        ),
    ]


WORD = {"source": "x", "day": "2026-06-01"}


def test_plans_and_training_come_from_the_factories_own_streams(
    received: tuple[Path, OfficeDatabase], tmp_path: Path
) -> None:
    folder, database = received
    for at in range(7):
        receive(database, written(factory_stream(f"f{at}"), "one", plan_of(at)))
    receive(database, written(factory_stream("f7"), "one", [("action", "x", "status", "odd")]))
    receive(database, written(factory_stream("other"), "one", plan_of(9)))
    done = synthesise(database, FolderBlobs(folder), YEAR, tmp_path / "out", SetClock())
    plan = {row[0]: row[1:] for row in done.national.table("plan").rows}
    assert plan["All lines"] == (14, 7)
    assert plan["Not begun"] == (7, 7)
    # Two factories have verified lines: the number is kept back, and one more with it.
    assert plan["Verified"] == (None, None)
    assert plan["Done by the factory, not verified"][0] is None
    causes = done.national.table("causes").rows
    assert causes == (("Nobody is named for it", 6),)
    training = done.national.table("training")
    assert training.note.startswith("7 sessions in 7 factories")
    told = {row[0]: row[1:] for row in training.rows}
    assert told["Managers"][1] is None
    assert sum(value is None for row in told.values() for value in row) >= 3
    assert any("could not be read" in each for each in done.national.missing)
    # The latest of the period that is believed: nobody misses 99 of 100 working days.
    year, month = done.national.table("productivity").rows
    assert year == ("Working days missed in a year, % of all", 7, "4.5")
    assert month == ("Working days missed in a month, % of all", 7, "3.7")
    assert not any("no factory has given" in each for each in done.national.missing)
    assert read_report(tmp_path / "out" / PDF).whole


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["headoffice", "synthesis", *arguments])
    return result.exit_code, result.output + result.stderr


def asked(folder: Path, out: Path, country: str, first: str, last: str) -> tuple[int, str]:
    where = ("--data", str(folder), "--out", str(out))
    return run(*where, "--country", country, "--from", first, "--to", last)


def test_the_command_says_what_it_made_and_what_is_wrong(
    received: tuple[Path, OfficeDatabase], tmp_path: Path
) -> None:
    folder, database = received
    out = tmp_path / "report"
    code, said = asked(folder, out, "bgd", "2026-01-01", "2026-12-31")
    assert code == 0
    assert "Bangladesh: 8 factories, 8 visits." in said
    assert LISTED in said
    for country, first, last, sentence in (
        ("BGD", "2026-12-31", "2026-01-01", "Swap --from and --to."),
        ("XYZ", "2026-01-01", "2026-12-31", "Received so far: BGD."),
        ("BGD", "2001-01-01", "2001-12-31", "No finished visit of BGD"),
    ):
        code, said = asked(folder, tmp_path / "none", country, first, last)
        assert code == 1
        assert sentence in said
    assert not (tmp_path / "none").exists()
    blocked = tmp_path / "file"
    blocked.write_text("")
    code, said = asked(folder, blocked / "report", "BGD", "2026-01-01", "2026-12-31")
    assert code == 1
    assert "The report cannot be written into ‘report’." in said
    with database.write() as session:
        session.connection().exec_driver_sql("PRAGMA user_version=99")
    code, said = asked(folder, out, "BGD", "2026-01-01", "2026-12-31")
    assert code == 1
    assert "newer version" in said
    with pytest.raises(StoreError):
        OfficeDatabase(folder / DATABASE_FILE)


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / DATABASE_FILE
    path.write_bytes(b"nothing of the kind " * 500)
    with pytest.raises(HeadOfficeError) as damaged:
        OfficeDatabase(path)
    assert damaged.value.code is Code.OFFICE_DAMAGED


def test_visits_made_with_two_questionnaires_are_counted_together(
    received: tuple[Path, OfficeDatabase], tool: ResolvedQuestionnaire, tmp_path: Path
) -> None:
    folder, database = received
    older = type(tool).model_validate({**tool.model_dump(), "overlay_version": "2025-01"})
    assert older.digest != tool.digest
    blob = FolderBlobs(folder).path(older.digest)
    blob.parent.mkdir(exist_ok=True)
    blob.write_bytes(older.canonical())
    for at in range(20, 26):
        values = [*facts_of(at, older), ("answer", "OS8.6", "judgement", "non_compliant")]
        receive(database, written(f"{at:032x}", "one", values))
    made = synthesise(database, FolderBlobs(folder), YEAR, tmp_path / "out", SetClock()).national
    assert made.tools == (older.ref.label, tool.ref.label)
    assert rates(made, "points")["Emergency preparedness"] == Rate(12, 14)
