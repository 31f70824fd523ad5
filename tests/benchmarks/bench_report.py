"""The report for the exit meeting: every question answered, 40 findings, 120 photos.

The floor copies the same JPEG bytes into a minimal PDF, one page for each, and makes it durable.
"""

from __future__ import annotations

import os
import tempfile
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.bench import Figure, median, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.paths import Folders
from bwaudit.imaging.scenes import SCENES, scene
from bwaudit.pdf.readback import read_report
from bwaudit.report.options import ReportOptions
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import answering, evidencing, opening, reporting, unlocking

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment

FINDINGS = 40
PHOTOS = 120
ROUNDS = 5
GOAL = 3.0
GOAL_SECONDS = 10.0
_TEXT = (
    "Exit {number} in the sewing hall was padlocked at 10:20. The line supervisor did not have "
    "the key, and the aisle that leads there was blocked by stacks of cartons."
)


def run() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        workspace, _ = unlocking.set_up(
            Folders.below(root / "home"),
            SystemClock(),
            name="Bench",
            passphrase="bench passphrase",
            notes_pin="2580",
            cost=KdfCost(1024, 1, 1),
        )
        visit = opening.start(workspace, opening.StartDraft("Bench"))
        photos = _filled(visit)
        ours, floor = [], []
        for number in range(ROUNDS):
            floor.append(timed(partial(_bare, photos, root / f"{number}.pdf")))
            folder_of_report = root / f"report {number}"
            export = partial(reporting.export, visit, folder_of_report, ReportOptions())
            ours.append(timed(export))
            shown = read_report(next(folder_of_report.glob("*.pdf"))).photos
            if shown != PHOTOS:
                raise RuntimeError(f"the report shows {shown} photos")
            # Another revision, or the next round would find the report already issued.
            answering.flag(visit, visit.questionnaire.questions[0].id, on=not number % 2)
        size = sum(map(len, photos)) / 1e6
        amount = len(visit.applicable())
        unlocking.lock(workspace)
    note = f"{amount} questions, {FINDINGS} findings, {PHOTOS} photos of {size:.1f} MB in all"
    return [
        Figure("exit report", median(ours) / 1000, "s", median(floor) / 1000, GOAL, note),
        Figure("exit report", median(ours) / 1000, "s", 0, GOAL_SECONDS),
    ]


def _filled(visit: OpenAssessment) -> list[bytes]:
    """Answer everything; gives the photos as the report shows them."""
    for each in visit.questionnaire.questions:
        if each.id in visit.applicable():
            answering.judge(visit, each.id, Judgement.COMPLIANT)
            answering.tick_source(visit, each.id, KnownBy.OBSERVATION, on=True)
    found = _judged_non_compliant(visit)
    for number, question in enumerate(found):
        answering.describe(visit, question, _TEXT.format(number=number))
        answering.say_where(visit, question, f"Sewing hall {number}")
    places = cycle(found)
    for number in range(PHOTOS):
        data = scene(tuple(SCENES)[number % len(SCENES)], width=1600, height=1200, seed=number)
        evidencing.add_bytes(visit, data, f"{number}.jpg", next(places))
    kept = [evidencing.report_photo(visit, each.id) for each in visit.record.all_evidence()]
    return [each for each in kept if each is not None]


def _judged_non_compliant(visit: OpenAssessment) -> list[str]:
    """Findings spread over the questionnaire, each of which the report shows.

    Some findings are withheld from it, such as those of zero tolerance.
    """
    applies = visit.applicable()
    asked = [each.id for each in visit.questionnaire.questions if each.id in applies]
    for question in asked[:: len(asked) // (FINDINGS + 8)]:
        answering.judge(visit, question, Judgement.NON_COMPLIANT)
        shown = _shown(visit)
        if question not in shown:
            answering.judge(visit, question, Judgement.COMPLIANT)
        if len(shown) == FINDINGS:
            break
    return _shown(visit)


def _shown(visit: OpenAssessment) -> list[str]:
    view = factory_view(visit.record, visit.questionnaire)
    points = (point for cluster in view.clusters for point in cluster.points)
    return [finding.question for point in points for finding in point.findings]


def _bare(photos: list[bytes], path: Path) -> None:
    """A PDF with one photo a page and nothing else."""
    places: list[int] = []
    with path.open("wb") as stream:
        stream.write(b"%PDF-1.7\n")

        def add(head: str, body: bytes | None = None) -> None:
            places.append(stream.tell())
            stream.write(f"{len(places)} 0 obj\n{head}\n".encode())
            if body is not None:
                stream.write(b"stream\n" + body + b"\nendstream\n")
            stream.write(b"endobj\n")

        add("<</Type/Catalog/Pages 2 0 R>>")
        kids = " ".join(f"{3 + 3 * number} 0 R" for number in range(len(photos)))
        add(f"<</Type/Pages/Count {len(photos)}/Kids[{kids}]>>")
        draw = b"q 400 0 0 300 90 300 cm /P Do Q"
        for number, data in enumerate(photos):
            at = 3 + 3 * number
            resources = f"/Resources<</XObject<</P {at + 2} 0 R>>>>"
            box = "/MediaBox[0 0 595 842]"
            add(f"<</Type/Page/Parent 2 0 R{box}/Contents {at + 1} 0 R{resources}>>")
            add(f"<</Length {len(draw)}>>", draw)
            image = "/Type/XObject/Subtype/Image/Width 1280/Height 960/BitsPerComponent 8"
            add(f"<<{image}/ColorSpace/DeviceRGB/Filter/DCTDecode/Length {len(data)}>>", data)
        start = stream.tell()
        stream.write(f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode())
        stream.writelines(f"{place:010} 00000 n \n".encode() for place in places)
        size = len(places) + 1
        stream.write(f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode())
        stream.flush()
        os.fsync(stream.fileno())
