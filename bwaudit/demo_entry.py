"""`bwaudit demo`: the visit of `bwaudit_ui.demo`, with a real head office on loopback to receive
it.

It leaves the report, the bundle, the receipt, the pictures and a summary, each checked by reading
it back. It fails loudly.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bwaudit import __version__
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.hashing import sha256_of_file
from bwaudit.foundation.paths import Folders

PHOTOS = 12
COMMENT = "Where exactly is exit D, and for how long was it padlocked before you came?"


class DemoFailed(Exception):
    """The visit, or what it left, is not what it must be."""


def run_demo(out: Path, say: Callable[[str], None], *, keep: Path | None = None) -> dict[str, Any]:
    """Run the demo into `out` and return what summary.json holds. With `keep` the laptop's and head
    office's folders are made there and stay; else they are gone afterwards.

    Raises DemoFailed with a sentence, BwAuditError, OSError.
    """
    from bwaudit.headoffice import serving
    from bwaudit.headoffice.office import create_office
    from bwaudit_ui.demo import DemoStopped, Plan, drive

    began = time.perf_counter()
    out.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(out / "screens", ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="bwaudit-demo-") as folder:
        root = keep or Path(folder)
        photos = _photos(root / "card")
        office_folder = root / "office"
        create_office(office_folder, "Practice head office", SystemClock())
        with serving.running(office_folder) as office:
            code = office.services.enrolment.new_code("R. Akter").text
            reviewing = office.services.reviewing
            plan = Plan(
                Folders.below(root / "home"),
                out,
                photos,
                office.address,
                code,
                say,
                review=lambda visit, question: reviewing.comment(visit, question, COMMENT),
            )
            try:
                outcome = drive(plan)
            except DemoStopped as stopped:
                raise DemoFailed(str(stopped)) from stopped
        if outcome.report is None or outcome.bundle is None:
            raise DemoFailed("The demo stopped: there is no report or no bundle.")
        report = Path(shutil.copy(outcome.report, out / "exit-report.pdf"))
        bundle = Path(shutil.copy(outcome.bundle, out / "visit.bwbundle"))
        receipt = out / "receipt.json"
        receipt.write_bytes(outcome.receipt)
    checks = _checked(report, bundle, receipt, outcome.counts)
    summary = {
        "program": __version__,
        "counts": outcome.counts,
        "checks": checks,
        "digests": {each.name: sha256_of_file(each) for each in (report, bundle, receipt)},
        "screens": outcome.screens,
        "step_seconds": outcome.seconds,
        "seconds": round(time.perf_counter() - began, 1),
    }
    (out / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", "utf-8")
    return summary


def _photos(folder: Path) -> tuple[Path, ...]:
    """Twelve photos of 12 megapixels, as from a phone's card."""
    from bwaudit.imaging.scenes import scene

    folder.mkdir(parents=True)
    order = (
        "chemical drums", "register", "machines", "machines", "first-aid box", "notice board",
        "water taps", "water taps", "exit locked", "corridor", "exit blocked", "exit blocked",
    )  # fmt: skip
    taken = datetime(2026, 5, 14, 10, 20)  # noqa: DTZ001 - a camera's clock knows no zone
    made = []
    for number in range(PHOTOS):
        path = folder / f"IMG_{231 + number:04d}.jpg"
        moment = taken + timedelta(minutes=7 * number)
        path.write_bytes(scene(order[number], seed=number, taken=moment))
        made.append(path)
    return tuple(made)


def _checked(report: Path, bundle: Path, receipt: Path, counts: dict[str, int]) -> dict[str, Any]:
    """Read everything back and compare it with what the windows showed."""
    from bwaudit.pdf.readback import read_report
    from bwaudit.wire.bundle import open_bundle
    from bwaudit.wire.receipt import Level, read_receipts

    read = read_report(report)
    with open_bundle(bundle) as reader:
        reader.verify()
        manifest = reader.manifest
    receipts, office = read_receipts(receipt.read_bytes())
    received = receipts[-1]
    in_bundle = sum(head.seq for head in manifest.main.heads.values())
    in_office = sum(head.seq for head in received.received.main.values())
    files = 3 * counts["photos"]
    facts = {
        "report_whole": (read.whole, True),
        "report_photos": (read.photos, counts["photos"]),
        "bundle_changes": (in_bundle, counts["changes"]),
        "bundle_files": (len(manifest.evidence), files),
        "received_changes": (in_office, counts["changes"]),
        "received_files": (sum(each.received.files_received for each in receipts), files),
        "received_level": (received.received.level.value, Level.COMPLETE.value),
        "confidential_part": ("confidential.age" in manifest.sizes(), True),
        "confidential_received": (bool(received.received.confidential), True),
    }
    wrong = [
        f"{name} is {found}, not {wanted}"
        for name, (found, wanted) in facts.items()
        if found != wanted
    ]
    if wrong:
        raise DemoFailed("What the demo left is not whole: " + "; ".join(wrong))
    return {
        "pages": read.pages,
        "office": office.name,
        **{name: found for name, (found, _) in facts.items()},
    }
