"""Nothing confidential in any byte of any paper, streams unpacked; every layout, every form.

What must not come out is planted in a real assessment: notes, interviews, suspected zero tolerance,
what a camera wrote into its photos, names of files and devices.
"""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pikepdf
import pytest

from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.report.options import LayoutName, ReportOptions
from bwaudit.usecases import (
    answering,
    escalating,
    evidencing,
    exporting,
    interviewing,
    noting,
    reporting,
    unlocking,
)
from support import pdf_tools
from support.clocks import SetClock
from support.visits import PIN, new_visit, new_workspace
from unit.imaging.photos import SECRETS, camera_jpeg

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment

NOTE, TALK, LINE = "Zebrastripe-note", "Quokkatalk-interview", "Numbatline-seven"
URGENT_TEXT, FILE_NAME = "Okapichild-description", "Wombatfile-name"
PLANTED = (NOTE, TALK, LINE, FILE_NAME, *SECRETS)


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenAssessment]:
    """A visit with a finding that rests on interviews, its notes, its photo, and one that is
    urgent."""
    device = new_workspace(tmp_path_factory.mktemp("leaks") / "device", SetClock())
    unlocking.open_notes(device, PIN)
    made = new_visit(device)
    asked = [each for each in made.questionnaire.questions if each.id in made.applicable()]
    plain = next(each.id for each in asked if each.severity == "normal" and not each.national_level)
    urgent = next(each.id for each in asked if each.zero_tolerance)
    answering.judge(made, plain, Judgement.NON_COMPLIANT)
    answering.describe(made, plain, "The exit was locked.")
    for source in (KnownBy.WORKERS, KnownBy.UNION):
        answering.tick_source(made, plain, source, on=True)
    noting.write(made, None, plain, NOTE)
    talk = interviewing.begin(made)
    interviewing.write(made, talk, TALK)
    interviewing.say_line(made, talk, LINE)
    evidencing.add_bytes(made, camera_jpeg(1, (640, 480)), f"{FILE_NAME}.jpg", plain)
    answering.judge(made, urgent, Judgement.NON_COMPLIANT)
    answering.describe(made, urgent, URGENT_TEXT)
    escalating.begin(made, 0, urgent)
    yield made
    unlocking.lock(device)


@pytest.fixture(scope="module")
def files(visit: OpenAssessment, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every layout as PDF, and those that can be edited in their other forms."""
    folder = tmp_path_factory.mktemp("papers")
    made = {}
    for layout in reporting.available(visit):
        options = ReportOptions(languages=("en", "bn"), layout=layout, compliant=True)
        made[layout.value] = reporting.export(visit, folder, options).path
        if layout is LayoutName.FULL:
            for form in exporting.Form:
                path = exporting.export_as(form, visit, folder, options).path
                made[form.value] = path
                made |= {each.suffix: each for each in folder.glob(f"{path.stem}.[cj]*")}
    return made


@pytest.fixture(scope="module")
def papers(files: dict[str, Path]) -> dict[str, bytes]:
    return {name: unpacked(path) for name, path in files.items()}


def unpacked(path: Path) -> bytes:
    """The bytes of a file, and of everything packed inside it."""
    parts = [path.read_bytes()]
    if path.suffix in (".csv", ".json"):
        return parts[0]
    if path.suffix == ".pdf":
        with pikepdf.open(path) as pdf:
            for each in pdf.objects:
                if isinstance(each, pikepdf.Stream) and each.get("/Subtype") != "/Image":
                    parts.append(each.read_bytes())
                elif isinstance(each, pikepdf.Stream):
                    parts.append(each.read_raw_bytes())
                else:
                    parts.append(each.unparse())
    else:
        with zipfile.ZipFile(path) as package:
            parts += (package.read(name) for name in package.namelist())
    return b"\0".join(parts)


def forms(text: str) -> tuple[bytes, ...]:
    """A text in the encodings that files use."""
    wide = text.encode("utf-16-be")
    return text.encode(), wide, text.encode("utf-16-le"), wide.hex().encode()


def test_every_layout_and_form_is_looked_through(papers: dict[str, bytes]) -> None:
    assert set(papers) == {"exit-meeting", "full", "urgent", "docx", "xlsx", ".csv", ".json"}


@pytest.mark.parametrize("planted", PLANTED)
def test_nothing_confidential_is_in_any_byte(papers: dict[str, bytes], planted: str) -> None:
    found = {name for name, data in papers.items() for form in forms(planted) if form in data}
    assert found == set()


def test_what_is_urgent_is_in_its_own_record_only(
    papers: dict[str, bytes], visit: OpenAssessment
) -> None:
    # Pages hold numbers of glyphs, so the words of a page are looked for in what it says aloud.
    others = {name: data for name, data in papers.items() if name != LayoutName.URGENT}
    for data in others.values():
        assert not any(form in data for form in forms(URGENT_TEXT))
    run = next(iter(visit.record.fold.ids(Entity.URGENT)))
    assert not any(run.encode() in data for data in others.values())


@pytest.mark.parametrize("layout", ["exit-meeting", "full", "urgent"])
def test_words_on_pages_are_looked_through_as_well(files: dict[str, Path], layout: str) -> None:
    said = pdf_tools.text(files[layout])
    assert not any(planted in said for planted in PLANTED)
    assert (URGENT_TEXT in said) is (layout == "urgent")


def test_no_key_and_no_place_in_the_store_is_in_any_byte(
    papers: dict[str, bytes], visit: OpenAssessment
) -> None:
    for each in visit.record.all_evidence():
        for file in each.files():
            for data in papers.values():
                assert file.key.encode() not in data
                assert file.blob.encode() not in data
