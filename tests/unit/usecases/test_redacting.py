"""Hiding in a visit: durable, undoable, merged so that hidden stays hidden, and never in a report
without it."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.gate import Issue, IssueKind
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.photo_marks import MarkKind, PhotoMark
from bwaudit.assessment.terms import EvidenceUse, Judgement
from bwaudit.foundation.errors import Code, EvidenceError
from bwaudit.imaging.faces import FaceFinder
from bwaudit.imaging.redact import FILL
from bwaudit.imaging.scenes import scene
from bwaudit.report.options import ReportOptions
from bwaudit.usecases import answering, evidencing, redacting, reporting, sorting, unlocking
from support.clocks import SetClock
from support.journals import Pen
from support.papers import small_pdf
from support.portraits import hall_with_heads, jpeg
from support.visits import new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.assessment.record import Evidence
    from bwaudit.foundation.hashing import Json
    from bwaudit.usecases.workspace import OpenAssessment, Workspace

QUESTION, OTHER = "OS8.6", "OS8.7"
HIDE = PhotoMark("a1", MarkKind.HIDE, ((2000, 2000), (6000, 6000)))
ARROW = PhotoMark("b1", MarkKind.ARROW, ((100, 100), (1500, 1500)))


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder()


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    opened = new_workspace(tmp_path_factory.mktemp("redacting") / "device", SetClock())
    yield opened
    unlocking.lock(opened)


@pytest.fixture
def visit(device: Workspace) -> OpenAssessment:
    made = new_visit(device)
    answering.judge(made, QUESTION, Judgement.NON_COMPLIANT)
    return made


@pytest.fixture
def photo(visit: OpenAssessment) -> str:
    """A photo with three people on the question with the finding."""
    data = jpeg(hall_with_heads()[0])
    return evidencing.add_bytes(visit, data, "hall.jpg", QUESTION).evidence[0]


def one(visit: OpenAssessment, photo: str) -> Evidence:
    return visit.record.evidence(photo)


def shown_in_report(visit: OpenAssessment) -> list[str]:
    """Digests of the photos that a report would print."""
    view = factory_view(visit.record, visit.questionnaire)
    return [photo.file.sha256 for finding in view.findings for photo in finding.photos]


def hide(visit: OpenAssessment, photo: str, *marks: PhotoMark) -> None:
    redacting.mark(visit, photo, marks or (HIDE,))
    redacting.draw(visit, photo)


def of_faces(visit: OpenAssessment) -> list[Issue]:
    return [each for each in visit.issues() if each.kind is IssueKind.VISIBLE_FACES]


def test_the_report_gets_the_copy_that_hides(visit: OpenAssessment, photo: str) -> None:
    plain = one(visit, photo)
    assert plain.report is not None
    assert shown_in_report(visit) == [plain.report.sha256]
    hide(visit, photo)
    hidden = one(visit, photo)
    assert hidden.report is not None
    assert shown_in_report(visit) == [hidden.report.sha256] != [plain.report.sha256]
    data = evidencing.report_photo(visit, photo)
    assert data is not None
    assert Image.open(BytesIO(data)).getpixel((500, 400)) == FILL
    small = evidencing.thumbnail(visit, photo)
    assert small is not None
    assert Image.open(BytesIO(small)).getpixel((120, 90)) == FILL


def test_the_captured_file_stays_as_it_was(visit: OpenAssessment, photo: str) -> None:
    before = evidencing.original(visit, photo)
    hide(visit, photo)
    assert evidencing.original(visit, photo) == before
    assert evidencing.plain_photo(visit, photo) != evidencing.report_photo(visit, photo)


def test_no_copy_without_marks_is_sent_or_shown_any_more(visit: OpenAssessment, photo: str) -> None:
    plain = one(visit, photo)
    hide(visit, photo)
    travels = {file.blob for file in one(visit, photo).files()}
    assert plain.report is not None
    assert plain.thumbnail is not None
    assert not travels & {plain.report.blob, plain.thumbnail.blob}


def test_hiding_is_undone_and_done_again_in_one_step(visit: OpenAssessment, photo: str) -> None:
    plain = shown_in_report(visit)
    hide(visit, photo, HIDE, ARROW)
    hidden = shown_in_report(visit)
    visit.undo()
    assert shown_in_report(visit) == plain
    assert one(visit, photo).marks == ()
    visit.redo()
    assert shown_in_report(visit) == hidden
    assert {mark.id for mark in one(visit, photo).marks} == {"a1", "b1"}


def test_a_mark_taken_away_is_gone(visit: OpenAssessment, photo: str) -> None:
    hide(visit, photo, HIDE, ARROW)
    hide(visit, photo, ARROW)
    assert one(visit, photo).marks == (ARROW,)
    redacting.mark(visit, photo, (), EvidenceUse.LEAVE_OUT)
    assert one(visit, photo).report == one(visit, photo).plain_report
    assert one(visit, photo).use is EvidenceUse.LEAVE_OUT


def test_marks_without_their_copies_keep_a_photo_out_of_the_report(
    visit: OpenAssessment, photo: str
) -> None:
    hide(visit, photo)
    redacting.mark(visit, photo, (HIDE, ARROW))
    assert one(visit, photo).to_be_drawn
    assert shown_in_report(visit) == []
    assert redacting.draw(visit, photo) is not None
    assert len(shown_in_report(visit)) == 1
    assert redacting.draw(visit, photo) is None


def test_a_report_waits_for_the_copies_it_prints(visit: OpenAssessment, photo: str) -> None:
    redacting.mark(visit, photo, (HIDE,))
    pdf = reporting.preview(visit, ReportOptions())
    assert len(shown_in_report(visit)) == 1
    assert len(pdf) > 50_000


def test_a_mark_of_a_later_version_keeps_a_photo_out_of_the_report(
    visit: OpenAssessment, photo: str
) -> None:
    later: Json = {"kind": "melt", "points": [[1, 1], [2, 2]]}
    visit.write([Draft(Entity.EVIDENCE, photo, Fields.MARK + "z", later)])
    assert shown_in_report(visit) == []


def test_what_two_devices_hid_in_one_mark_both_stays_hidden(
    visit: OpenAssessment, photo: str
) -> None:
    elsewhere = PhotoMark("a1", MarkKind.HIDE, ((7000, 7000), (9000, 9000)))
    hide(visit, photo)
    change = Pen("partner").write(Entity.EVIDENCE, photo, Fields.MARK + "a1", elsewhere.as_json())
    visit.record.apply([change])
    assert {mark.points for mark in one(visit, photo).marks} == {HIDE.points, elsewhere.points}
    assert visit.record.conflicts() == ()
    assert shown_in_report(visit) == []
    redacting.draw(visit, photo)
    assert len(shown_in_report(visit)) == 1


def test_visible_faces_are_a_problem_until_they_are_hidden(
    visit: OpenAssessment, photo: str, finder: FaceFinder
) -> None:
    assert of_faces(visit) == []
    redacting.look(visit, photo, finder)
    (issue,) = of_faces(visit)
    assert (issue.question, issue.evidence, issue.count) == (QUESTION, photo, 3)
    assert redacting.look(visit, photo, finder) is None
    hide(visit, photo, *redacting.with_faces_hidden(one(visit, photo)))
    assert of_faces(visit) == []
    evidencing.use(visit, photo, EvidenceUse.LEAVE_OUT)
    visit.undo()
    visit.undo()
    assert of_faces(visit) == [issue]
    evidencing.use(visit, photo, EvidenceUse.LEAVE_OUT)
    assert of_faces(visit) == []


def test_hidden_faces_are_not_found_again_in_the_report_itself(
    visit: OpenAssessment, photo: str, finder: FaceFinder
) -> None:
    redacting.look(visit, photo, finder)
    hide(visit, photo, *redacting.with_faces_hidden(one(visit, photo)))
    data = evidencing.report_photo(visit, photo)
    assert data is not None
    assert finder.find(data) == ()
    assert reporting.preview(visit, ReportOptions()).startswith(b"%PDF")


def test_a_cropped_photo_is_looked_at_again(visit: OpenAssessment, finder: FaceFinder) -> None:
    """A head that is too small to be seen in the whole photo is large in a part of it."""
    wide = Image.new("RGB", (7600, 5000), "grey")
    wide.paste(hall_with_heads((60,))[0], (200, 200))
    photo = evidencing.add_bytes(visit, jpeg(wide), "wide.jpg", QUESTION).evidence[0]
    redacting.look(visit, photo, finder)
    before = len(one(visit, photo).faces or ())
    crop = PhotoMark("c", MarkKind.CROP, ((200, 400), (1960, 2320)))
    hide(visit, photo, crop)
    redacting.look_closer(visit, photo, finder)
    assert before == 0
    assert len(of_faces(visit)) == 1


def test_papers_are_not_looked_at(visit: OpenAssessment, finder: FaceFinder) -> None:
    paper = evidencing.add_bytes(visit, small_pdf(), "rules.pdf", QUESTION).evidence[0]
    assert redacting.look(visit, paper, finder) is None
    assert evidencing.plain_photo(visit, paper) is None


def test_a_photo_without_a_question_waits_to_be_sorted_and_is_placed_in_one_step(
    visit: OpenAssessment,
) -> None:
    data = scene("corridor", width=320, height=240)
    photo = evidencing.add_bytes(visit, data, "IMG_1.jpg").evidence[0]
    assert one(visit, photo).use is EvidenceUse.TO_SORT
    evidencing.place(visit, photo, OTHER)
    assert (one(visit, photo).use, one(visit, photo).questions) == (
        EvidenceUse.USE,
        frozenset({OTHER}),
    )
    visit.undo()
    assert (one(visit, photo).use, one(visit, photo).questions) == (
        EvidenceUse.TO_SORT,
        frozenset(),
    )
    evidencing.drop(visit, photo)
    assert photo not in {each.id for each in visit.record.all_evidence()}


def test_a_photo_is_suggested_to_what_was_answered_when_it_was_taken(
    visit: OpenAssessment, tmp_path: Path
) -> None:
    (tmp_path / "100APPLE").mkdir()
    path = tmp_path / "100APPLE" / "IMG_1.jpg"
    (answered,) = visit.record.fold.heads((Entity.ANSWER, QUESTION, Fields.JUDGEMENT))
    now = answered.at.when()
    path.write_bytes(scene("corridor", width=320, height=240, taken=now + timedelta(minutes=2)))
    photo = evidencing.add_files(visit, [path]).evidence[0]
    assert QUESTION in sorting.suggest(visit, photo, ())
    assert sorting.suggest(visit, photo, [OTHER])[-1] == OTHER
    later = tmp_path / "100APPLE" / "IMG_2.jpg"
    later.write_bytes(scene("machines", width=320, height=240, taken=now + timedelta(hours=5)))
    second = evidencing.add_files(visit, [later]).evidence[0]
    assert sorting.suggest(visit, second, ()) == ()
    evidencing.place(visit, photo, OTHER)
    assert sorting.suggest(visit, second, ()) == (OTHER,)


def test_a_card_that_is_pulled_out_says_how_many_were_copied(
    visit: OpenAssessment, tmp_path: Path
) -> None:
    card = tmp_path / "card"
    card.mkdir()
    paths = []
    for number in range(12):
        paths.append(card / f"{number}.jpg")
        paths[-1].write_bytes(scene("corridor", width=64, height=48, seed=number))

    def pull(done: int, _total: int) -> None:
        if done == 2:
            for path in paths:
                path.unlink()
            card.rmdir()

    with pytest.raises(EvidenceError) as refusal:
        evidencing.add_files(visit, paths, root=card, progress=pull)
    assert refusal.value.code is Code.SOURCE_VANISHED
    assert refusal.value.details["total"] == 12
    assert 2 <= int(refusal.value.details["done"]) < 12
    assert len(visit.record.all_evidence()) == refusal.value.details["done"]
