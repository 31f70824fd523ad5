"""A whole visit through the real windows to a real head office, then looked at with tools that are
not ours."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import apsw
import pytest
from typer.testing import CliRunner

from bwaudit.cli.commands import app
from bwaudit.demo_entry import run_demo
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.store import vault
from bwaudit.wire.bundle import open_bundle
from bwaudit_ui.demo.visit import FINDINGS, PASSPHRASE, PIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOTE = "Two workers of line 4 said the doors are locked each night shift."
PLANTED = (
    NOTE,
    PASSPHRASE,
    "Practice Garments",
    "R. Akter",
    *(text for row in FINDINGS for text in row[1:] if len(text) > 4),
)


@dataclass(frozen=True)
class Visit:
    """What the demo left: its results, and the folders of laptop, head office and system."""

    out: Path
    laptop: Path
    office: Path
    temporary: Path
    summary: dict[str, object]


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Visit]:
    out, root = tmp_path_factory.mktemp("out"), tmp_path_factory.mktemp("root")
    temporary = tmp_path_factory.mktemp("temporary")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(temporary))
        patch.setattr("tempfile.tempdir", None)
        summary = run_demo(out, lambda _line: None, keep=root)
        patch.setattr("tempfile.tempdir", None)
        yield Visit(out, root / "home", root / "office", temporary, summary)


def ran(*words: str, given: bytes = b"") -> bytes:
    tool = shutil.which(words[0])
    assert tool, f"{words[0]} is missing: make system installs it"
    done = subprocess.run([tool, *words[1:]], input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout


def test_the_demo_leaves_everything_it_promises(visit: Visit) -> None:
    assert {each.name for each in visit.out.iterdir()} == {
        "exit-report.pdf",
        "visit.bwbundle",
        "receipt.json",
        "screens",
        "summary.json",
    }
    summary = json.loads((visit.out / "summary.json").read_text("utf-8"))
    assert summary == visit.summary
    assert len(list((visit.out / "screens").glob("*.png"))) == len(summary["screens"]) >= 20
    counts = summary["counts"]
    assert counts["photos"] == 12
    assert counts["non_compliant"] == len(FINDINGS)
    assert summary["checks"]["received_level"] == "complete"


@pytest.mark.parametrize("name", ["exit-report.pdf", "visit.bwbundle", "receipt.json"])
def test_verify_says_what_each_file_is(visit: Visit, name: str) -> None:
    result = CliRunner().invoke(app, ["verify", str(visit.out / name)])
    assert result.exit_code == 0, result.output
    assert "whole" in result.output or "has received everything" in result.output


def test_verify_refuses_a_file_with_one_flipped_bit(visit: Visit, tmp_path: Path) -> None:
    for name in ("exit-report.pdf", "visit.bwbundle", "receipt.json"):
        data = bytearray((visit.out / name).read_bytes())
        data[len(data) // 3] ^= 1
        changed = tmp_path / name
        changed.write_bytes(data)
        result = CliRunner().invoke(app, ["verify", str(changed)])
        assert result.exit_code == 1, name
        assert not isinstance(result.exception, (ValueError, KeyError)), name


def test_the_bundle_lists_and_tests_with_unzip_and_opens_with_age(
    visit: Visit, tmp_path: Path
) -> None:
    bundle = str(visit.out / "visit.bwbundle")
    listed = ran("unzip", "-l", bundle).decode()
    assert "changes.age" in listed
    assert "No errors detected" in ran("unzip", "-t", bundle).decode()
    sealed = ran("unzip", "-p", bundle, "changes.age")
    packed = ran("age", "-d", "-i", str(visit.office / "keys" / "ingest.txt"), given=sealed)
    lines = ran("zstd", "-d", "-q", "-c", given=packed).splitlines()
    counts = visit.summary["counts"]
    assert isinstance(counts, dict)
    assert len(lines) == counts["changes"]
    assert FINDINGS[0][1].encode() in b"\n".join(lines)


def test_notes_open_only_with_the_confidential_key(visit: Visit) -> None:
    sealed = ran("unzip", "-p", str(visit.out / "visit.bwbundle"), "confidential.age")
    keys = visit.office / "keys"
    packed = ran("age", "-d", "-i", str(keys / "confidential.txt"), given=sealed)
    assert NOTE.encode() in ran("zstd", "-d", "-q", "-c", given=packed)
    refused = subprocess.run(
        ["age", "-d", "-i", str(keys / "ingest.txt")],
        input=sealed,
        capture_output=True,
        check=False,
    )
    assert refused.returncode != 0


def test_another_engine_opens_the_database_with_the_derived_key_and_not_without(
    visit: Visit,
) -> None:
    folder = Folders.below(visit.laptop).vault
    keys = vault.unlock(folder, PASSPHRASE, SystemClock())
    database = apsw.Connection(str(folder / "main.db"), flags=apsw.SQLITE_OPEN_READONLY)
    with pytest.raises(apsw.NotADBError):
        database.execute("SELECT count(*) FROM change").fetchall()
    database.close()
    database = apsw.Connection(str(folder / "main.db"))
    for setting in ("cipher='sqlcipher'", "legacy=4", f"key='raw:{keys.main.hex()}'"):
        database.execute(f"PRAGMA {setting}").fetchall()
    with open_bundle(visit.out / "visit.bwbundle") as reader:
        reader.verify()
        stream = reader.manifest.assessment
    counted = database.execute("SELECT count(*) FROM change WHERE stream = ?", (stream,)).fetchall()
    database.close()
    counts = visit.summary["counts"]
    assert isinstance(counts, dict)
    assert counted == [(counts["changes"] + counts["changes_for_review"],)]
    assert counts["changes_for_review"] >= 3  # the comment, its answer, and that it is answered


def test_no_planted_word_is_in_any_file_the_program_wrote(visit: Visit) -> None:
    exported = Folders.below(visit.laptop).reports
    shown = set(exported.rglob("*.pdf"))
    files = [
        each
        for root in (visit.laptop, visit.temporary)
        for each in root.rglob("*")
        if each.is_file() and each not in shown
    ]
    assert len(files) > 40
    for file in files:
        data = file.read_bytes()
        for words in PLANTED:
            for encoding in ("utf-8", "utf-16-le"):
                assert words.encode(encoding) not in data, f"{words!r} is in {file.name}"
    assert PIN.encode() not in (visit.laptop / "settings.toml").read_bytes()


def test_no_note_is_in_the_report_or_at_head_office_in_plain(visit: Visit) -> None:
    text = ran("pdftotext", str(visit.out / "exit-report.pdf"), "-").decode()
    assert FINDINGS[0][1].split(".")[0] in " ".join(text.split())
    assert "line 4" not in text
    assert "R. Akter" not in text
    for file in visit.office.rglob("*"):
        if file.is_file():
            assert NOTE.encode() not in file.read_bytes(), file.name


def test_other_tools_accept_the_report(visit: Visit) -> None:
    report = str(visit.out / "exit-report.pdf")
    assert "No syntax or stream encoding errors" in ran("qpdf", "--check", report).decode()
    fonts = ran("pdffonts", report).decode().splitlines()[2:]
    assert fonts
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)
    seen = ran("pdfimages", "-list", report).decode()
    assert seen.count("jpeg") >= 12


def test_photos_in_the_report_carry_no_metadata(visit: Visit, tmp_path: Path) -> None:
    ran("pdfimages", "-j", str(visit.out / "exit-report.pdf"), str(tmp_path / "photo"))
    photos = sorted(tmp_path.glob("photo*.jpg"))
    assert len(photos) == 12
    told = json.loads(ran("exiftool", "-json", "-G", *map(str, photos)))
    for each in told:
        kept = {name for name in each if name.startswith(("EXIF:", "GPS", "MakerNotes", "XMP"))}
        assert not kept


def test_the_demo_without_its_folder_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    result = CliRunner().invoke(app, ["demo", "--out", str(blocked / "out")])
    assert result.exit_code == 1
    assert "cannot be used" in result.output
