"""The installed program checks itself: `bwaudit selftest`, also inside a frozen build.

Each step does the real thing in a folder of its own that is gone afterwards. It touches nothing of
the person who runs it.
"""

from __future__ import annotations

import tempfile
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bwaudit import __version__
from bwaudit.foundation.errors import BwAuditError

Say = Callable[[str], None]


class Differs(Exception):
    """A step came out otherwise than it must."""


def run_selftest(say: Say) -> bool:
    """Run every step, say how each went, and return whether all went well."""
    say(f"BW Audit {__version__}")
    well = True
    with tempfile.TemporaryDirectory(prefix="bwaudit-") as folder:
        for name, step in _steps(Path(folder)):
            try:
                told = step()
            except (BwAuditError, Differs) as problem:
                told, well = f"NOT WELL: {problem}", False
            except Exception:  # noqa: BLE001 - a check of the program reports whatever it meets
                told, well = f"NOT WELL:\n{traceback.format_exc()}", False
            say(f"{name:<14}{told}")
    say("All is well." if well else "Something is not well. Send these lines to support.")
    return well


def _steps(folder: Path) -> list[tuple[str, Callable[[], str]]]:
    visit = _Visit(folder)
    return [
        ("questions", visit.read_questions),
        ("store", visit.open_store),
        ("answer", visit.answer),
        ("photo", visit.add_photo),
        ("faces", visit.look_for_faces),
        ("notes", visit.write_note),
        ("report", visit.draw_report),
        ("office files", visit.save_for_office),
        ("bundle", visit.write_bundle),
        ("reopen", visit.reopen),
        ("head office", visit.open_head_office),
        ("desktop", _desktop),
    ]


class _Visit:
    """A tiny visit, step by step; later steps stand on earlier ones."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read_questions(self) -> str:
        from bwaudit.foundation.content import shipped_data
        from bwaudit.questionnaire.catalogue import Catalogue

        resolved = Catalogue([shipped_data()]).newest("cat", "BGD")
        return f"{len(resolved.questions)} questions, {resolved.ref.label}"

    def open_store(self) -> str:
        from bwaudit.foundation.clock import SystemClock
        from bwaudit.foundation.paths import Folders
        from bwaudit.usecases import opening, unlocking

        self.folders = Folders.below(self._folder)
        self.workspace, _code = unlocking.set_up(
            self.folders,
            SystemClock(),
            name="Selftest",
            passphrase="selftest passphrase",
            notes_pin="2580",
        )
        self.visit = opening.practice(self.workspace)
        return "made, encrypted, opened"

    def answer(self) -> str:
        from bwaudit.assessment.terms import Judgement, KnownBy
        from bwaudit.usecases import answering

        self.question = self.visit.questionnaire.questions[-1].id
        answering.judge(self.visit, self.question, Judgement.NON_COMPLIANT)
        answering.tick_source(self.visit, self.question, KnownBy.DOCUMENTS, on=True)
        answering.describe(self.visit, self.question, "Selftest: সব ঠিক আছে, كل شيء بخير.")
        return f"{self.visit.counts().answered} recorded"

    def add_photo(self) -> str:
        from bwaudit.imaging.scenes import scene
        from bwaudit.usecases import evidencing

        added = evidencing.add_bytes(
            self.visit, scene("corridor", width=1600, height=1200), "selftest.jpg", self.question
        )
        if len(added.evidence) != 1:
            raise Differs("the photo was not added")
        size = len(evidencing.report_photo(self.visit, added.evidence[0]) or b"")
        return f"kept, report copy of {size:,} bytes"

    def look_for_faces(self) -> str:
        from bwaudit.imaging.faces import FINDER, FaceFinder
        from bwaudit.imaging.scenes import scene

        found = FaceFinder().find(scene("corridor", width=800, height=600))
        if found:
            raise Differs("a face was found in an empty corridor")
        return f"none in an empty corridor, by {FINDER}"

    def write_note(self) -> str:
        from bwaudit.usecases import noting, unlocking

        unlocking.open_notes(self.workspace, "2580")
        noting.write(self.visit, None, self.question, "Selftest note")
        unlocking.close_notes(self.workspace)
        return "written and closed"

    def draw_report(self) -> str:
        from bwaudit.report.options import ReportOptions
        from bwaudit.usecases import reporting

        exported = reporting.export(self.visit, self._folder / "reports", ReportOptions())
        return f"{exported.report.number}, {exported.report.pages} pages, read back"

    def save_for_office(self) -> str:
        from bwaudit.report.options import ReportOptions
        from bwaudit.usecases.exporting import Form, export_as

        folder = self._folder / "reports"
        paths = [export_as(form, self.visit, folder, ReportOptions()).path for form in Form]
        return f"{', '.join(path.suffix[1:] for path in paths)}, read back"

    def write_bundle(self) -> str:
        from bwaudit.usecases import bundling
        from bwaudit.wire.verify import verify_file

        path = bundling.save_bundle(self.visit, self._folder / "reports").path
        return verify_file(path).sentence

    def reopen(self) -> str:
        from bwaudit.foundation.clock import SystemClock
        from bwaudit.usecases import opening, unlocking

        digest = self.visit.record.fold.digest()
        unlocking.lock(self.workspace)
        workspace = unlocking.unlock(self.folders, SystemClock(), "selftest passphrase")
        again = opening.open_(workspace, self.visit.id)
        unlocking.lock(workspace)
        if again.record.fold.digest() != digest:
            raise Differs("what was written is not what was read")
        return "the same as before"

    def open_head_office(self) -> str:
        from bwaudit.foundation.clock import SystemClock

        try:
            from bwaudit.headoffice.app import create_app
            from bwaudit.headoffice.columns import load_columns
            from bwaudit.headoffice.database import OfficeDatabase
            from bwaudit.headoffice.office import create_office
            from bwaudit.headoffice.services import DATABASE_FILE
        except ImportError as missing:  # a laptop can be installed without it
            if (missing.name or "bwaudit").startswith("bwaudit"):
                raise
            return f"not installed here, {missing.name} is missing"
        folder = self._folder / "office"
        create_office(folder, "Selftest", SystemClock())
        create_app(folder)
        with closing(OfficeDatabase(folder / DATABASE_FILE)) as database:
            load_columns(database).close()
        return "made, ready to receive and to count"


def _desktop() -> str:
    from bwaudit_ui.selftest import check_desktop

    return check_desktop()
