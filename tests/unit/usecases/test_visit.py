"""What a person can do in a visit, on a real store: durable at once, undoable, nothing dropped."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import main_stream
from bwaudit.assessment.fold import Fold
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import EvidenceUse, Extent, Judgement, KnownBy, Side, Stage
from bwaudit.foundation.errors import Code, Declined, RuleError, StoreError, VaultError
from bwaudit.imaging.scenes import scene
from bwaudit.questionnaire.law import decimals_of
from bwaudit.store import keyslots
from bwaudit.usecases import (
    allotting,
    answering,
    evidencing,
    factories,
    finishing,
    noting,
    opening,
    responding,
    typed,
    unlocking,
)
from bwaudit.usecases.events import AssessmentChanged, Event, Locked, NotesChanged
from support.clocks import SetClock
from support.full_disk import FullDisk
from support.journals import Pen
from support.visits import FACTORY, PASSPHRASE, PIN, folders_below, new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment, Workspace

QUESTION, OTHER = "OS8.6", "OS8.7"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = new_workspace(tmp_path)
    yield opened
    unlocking.lock(opened)


@pytest.fixture
def visit(workspace: Workspace) -> OpenAssessment:
    return new_visit(workspace)


def test_a_new_device_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    folders = workspace.folders
    device = workspace.device.id
    unlocking.lock(workspace)
    with pytest.raises(VaultError) as refusal:
        unlocking.unlock(folders, SetClock(), "not the passphrase")
    assert refusal.value.code is Code.WRONG_PASSPHRASE
    again = unlocking.unlock(folders, SetClock(), PASSPHRASE)
    assert (again.device.id, again.device.name) == (device, "R. Akter")
    unlocking.lock(again)


@pytest.mark.parametrize("refused", ["keys", "store"])
def test_a_device_that_could_not_be_set_up_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    """Else the next start would ask for the passphrase of a store whose code nobody has seen."""
    disk = FullDisk()
    with monkeypatch.context() as patch:
        if refused == "keys":
            patch.setattr(keyslots, "write_durably", full_after(1))
        else:
            disk.fill()
        with pytest.raises(StoreError, match="not set up: there is no room left"):
            new_workspace(tmp_path / "device")
        disk.free()
    folders = folders_below(tmp_path / "device")
    assert not list(folders.vault.iterdir())
    workspace = new_workspace(tmp_path / "device")
    assert workspace.device.name == "R. Akter"
    unlocking.lock(workspace)


def full_after(count: int) -> Callable[..., None]:
    """A write that is refused after so many."""
    done = iter(range(count))

    def write(path: Path, data: bytes) -> None:
        if next(done, None) is None:
            raise StoreError(Code.DISK_FULL)
        path.write_bytes(data)

    return write


def test_the_recovery_code_opens_answers_and_gives_a_new_passphrase(tmp_path: Path) -> None:
    from bwaudit.foundation.paths import Folders
    from support.visits import CHEAP

    workspace, code = unlocking.set_up(
        Folders.below(tmp_path),
        SetClock(),
        name="A",
        passphrase=PASSPHRASE,
        notes_pin=PIN,
        cost=CHEAP,
    )
    visit = new_visit(workspace)
    folders = workspace.folders
    unlocking.lock(workspace)
    recovered = unlocking.recover(folders, SetClock(), code, "a new passphrase")
    assert [line.id for line in opening.assessments(recovered)] == [visit.id]
    unlocking.lock(recovered)
    unlocking.lock(unlocking.unlock(folders, SetClock(), "a new passphrase"))


def test_an_assessment_keeps_the_questionnaire_it_was_started_with(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    again = opening.open_(workspace, visit.id)
    assert again.questionnaire == visit.questionnaire
    assert again.record.facts.questionnaire["digest"] == visit.questionnaire.digest
    assert again.record.facts.factory_name == FACTORY


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (opening.StartDraft(" "), "Enter the name of the factory"),
        (
            opening.StartDraft("A", visit_start="2026-05-14", visit_end="2026-05-13"),
            "Visit end must be on or after 2026-05-14",
        ),
    ],
)
def test_a_start_that_makes_no_sense_is_told(
    workspace: Workspace, draft: opening.StartDraft, sentence: str
) -> None:
    with pytest.raises(RuleError) as refusal:
        opening.start(workspace, draft)
    assert refusal.value.sentence == sentence
    assert opening.assessments(workspace) == ()


def test_an_unknown_assessment_is_told(workspace: Workspace) -> None:
    with pytest.raises(RuleError) as refusal:
        opening.open_(workspace, "0" * 32)
    assert refusal.value.code is Code.ASSESSMENT_UNKNOWN


def test_home_lists_what_was_done_and_refolds_only_what_changed(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    line = opening.assessments(workspace)[0]
    assert (line.answered, line.non_compliant, line.city) == (1, 1, "Gazipur")
    assert opening.assessments(workspace)[0] == line
    answering.judge(visit, OTHER, Judgement.COMPLIANT)
    assert opening.assessments(workspace)[0].answered == 2


def test_an_answer_is_there_after_the_store_was_closed(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    visit = new_visit(workspace)
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    answering.tick_source(visit, QUESTION, KnownBy.OBSERVATION, on=True)
    answering.describe(visit, QUESTION, "Exit D was padlocked.")
    answering.count_workers(visit, QUESTION, "৮৬")
    answering.say_where(visit, QUESTION, "Hall 2")
    answering.how_widespread(visit, QUESTION, Extent.SEVERAL)
    answering.flag(visit, QUESTION, on=True)
    answering.same_sources(visit, OTHER, QUESTION)
    opening.remember_place(visit, QUESTION)
    folders = workspace.folders
    unlocking.lock(workspace)
    workspace = unlocking.unlock(folders, SetClock(), PASSPHRASE)
    again = opening.open_(workspace, visit.id)
    answer, finding = again.record.answer(QUESTION), again.record.finding(QUESTION)
    assert answer.judgement is Judgement.NON_COMPLIANT
    assert answer.flagged
    assert answer.known_by == {KnownBy.OBSERVATION}
    assert again.record.answer(OTHER).known_by == {KnownBy.OBSERVATION}
    assert (finding.text, finding.workers_affected, finding.place) == (
        "Exit D was padlocked.",
        86,
        "Hall 2",
    )
    assert opening.last_place(again) == QUESTION
    unlocking.lock(workspace)


def test_recording_the_same_again_writes_nothing(visit: OpenAssessment) -> None:
    assert len(answering.judge(visit, QUESTION, Judgement.COMPLIANT).changes) == 1
    assert answering.judge(visit, QUESTION, Judgement.COMPLIANT).changes == ()
    assert answering.flag(visit, QUESTION, on=False).changes == ()


def test_judging_otherwise_keeps_text_and_photos(visit: OpenAssessment) -> None:
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    answering.describe(visit, QUESTION, "Blocked.")
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    assert visit.record.finding(QUESTION).text == "Blocked."


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("12400", "Workers affected must be 1,240 or fewer, the number of workers in this factory"),
        ("many", "Workers affected must be a number, for example 86"),
        ("-1", "Workers affected must be a number, for example 86"),
        ("8.5", "Workers affected must be a number, for example 86"),
    ],
)
def test_a_number_that_cannot_be_is_told_and_nothing_is_written(
    visit: OpenAssessment, typed: str, sentence: str
) -> None:
    before = visit.record.revision
    with pytest.raises(RuleError) as refusal:
        answering.count_workers(visit, QUESTION, typed)
    assert refusal.value.sentence == sentence
    assert visit.record.revision == before


def test_a_number_can_be_cleared(visit: OpenAssessment) -> None:
    answering.count_workers(visit, QUESTION, "1,200")
    assert visit.record.finding(QUESTION).workers_affected == 1200
    answering.count_workers(visit, QUESTION, "")
    assert visit.record.finding(QUESTION).workers_affected is None


def test_further_numbers_are_checked_by_their_type(visit: OpenAssessment) -> None:
    wanted = {
        "integer": ("3", 3, "x"),
        "date": ("2026-05-01", "2026-05-01", "1 May"),
        "yes_no": ("Yes", "yes", "maybe"),
        "percent": ("12.5", "12.5", "nan"),
        "text": (" word ", "word", None),
        "decimal": ("2.5", "2.5", "1e999"),
        "money": ("1,000", "1000", "lots"),
        "hours": ("8.5", "8.5", "eight"),
    }
    seen = set()
    for question in visit.questionnaire.questions:
        for point in question.data:
            if point.type in seen or point.type not in wanted:
                continue
            seen.add(point.type)
            good, value, bad = wanted[point.type]
            if point.min is not None and point.type != "date" and float(point.min) > 3:
                seen.discard(point.type)
                continue
            answering.give_number(visit, question.id, point.id, good)
            assert visit.record.answer(question.id).numbers[point.id] == value
            if bad is not None:
                with pytest.raises(RuleError):
                    answering.give_number(visit, question.id, point.id, bad)
            answering.give_number(visit, question.id, point.id, "")
            assert point.id not in visit.record.answer(question.id).numbers
    assert {"integer", "date", "text"} <= seen
    with pytest.raises(RuleError):
        answering.give_number(visit, QUESTION, "no_such_field", "1")


def test_a_number_is_kept_as_it_was_meant(visit: OpenAssessment) -> None:
    for kind, given, value in (
        ("money", "12,5", "12.5"),
        ("money", "1.240,50", "1240.50"),
        ("money", "1 240", "1240"),
        ("money", "১২,৫০০", "12500"),
        ("percent", "5 %", "5"),
        ("decimal", "2,5", "2.5"),
        ("percent", "12.500", "12.500"),
        ("hours", "7.125", "7.125"),
        ("date", "1975-02-28", "1975-02-28"),
    ):
        question, point = data_point(visit, kind)
        answering.give_number(visit, question, point, given)
        assert visit.record.answer(question).numbers[point] == value


def test_what_could_be_meant_otherwise_is_refused_and_not_guessed(visit: OpenAssessment) -> None:
    for kind, given in (
        ("integer", "1,5"),
        ("integer", "1.000"),
        ("integer", "10²"),
        ("money", "1e5"),
        ("money", "1_000"),
        ("money", "14.05.2026"),
        ("money", "1.240"),
        ("money", "9" * 5_000),
        ("date", "2569-05-14"),
        ("date", "0001-01-01"),
        ("text", "word " * 5_000),
    ):
        question, point = data_point(visit, kind)
        with pytest.raises(Declined):
            answering.give_number(visit, question, point, given)
        assert point not in visit.record.answer(question).numbers


def test_an_amount_that_can_be_read_in_two_ways_is_asked_for_again(visit: OpenAssessment) -> None:
    question, point = data_point(visit, "money")
    for given, plain, large, small in (
        ("1.240", "1.240", "1240", "1.24"),
        ("১২.৩৪৫", "12.345", "12345", "12.3450"),
    ):
        with pytest.raises(Declined) as refusal:
            answering.give_number(visit, question, point, given)
        said = f"{plain} can mean {large} or {small}. Enter the one that is meant"
        assert refusal.value.what == said
        for meant in (large, small):
            answering.give_number(visit, question, point, meant)
            assert visit.record.answer(question).numbers[point] == meant


@pytest.mark.parametrize(
    ("decimals", "given", "number"),
    [
        (3, "1.240", "1.240"),
        (3, "260.000", "260.000"),
        (0, "1.240", "1240"),
        (0, "4,960", "4960"),
        (2, "1,240", "1240"),
        (2, "1.2400", "1.2400"),
        (3, "1240", "1240"),
    ],
)
def test_the_unit_of_a_field_says_how_a_number_is_meant(
    decimals: int, given: str, number: str
) -> None:
    assert typed.number(given, decimals) == Decimal(number)


def test_dinars_have_three_decimals_and_dong_none(visit: OpenAssessment) -> None:
    assert [decimals_of(each) for each in ("JOD", "VND", "BDT", "")] == [3, 0, 2, 2]
    assert visit.questionnaire.currency == "BDT"


def test_the_bounds_of_an_amount_are_said_as_they_are_read(visit: OpenAssessment) -> None:
    question, point = data_point(visit, "money")
    with pytest.raises(Declined, match=r"This must be from 0 to 1[0,]+ \["):
        answering.give_number(visit, question, point, "-1")


def data_point(visit: OpenAssessment, kind: str) -> tuple[str, str]:
    """The first question and field of a kind that takes 0 and more."""
    return next(
        (question.id, point.id)
        for question in visit.questionnaire.questions
        for point in question.data
        if point.type == kind and not point.min
    )


def test_a_question_that_is_not_in_the_tool_is_refused(visit: OpenAssessment) -> None:
    with pytest.raises(RuleError) as refusal:
        answering.judge(visit, "XX9.9", Judgement.COMPLIANT)
    assert refusal.value.code is Code.UNKNOWN_QUESTION


def test_a_text_beyond_reason_is_refused_wherever_it_is_typed(visit: OpenAssessment) -> None:
    (picture,) = evidencing.add_bytes(visit, scene("corridor"), "a.jpg").evidence
    unlocking.open_notes(visit.workspace, PIN)
    for write, most in (
        (lambda text: answering.describe(visit, QUESTION, text), 20_000),
        (lambda text: answering.say_where(visit, QUESTION, text), 200),
        (lambda text: responding.respond_in_words(visit, QUESTION, text), 20_000),
        (lambda text: responding.attend(visit, text, "", Side.WORKERS), 200),
        (lambda text: responding.attend(visit, "K. Rahman", text, Side.WORKERS), 200),
        (lambda text: noting.write(visit, None, QUESTION, text), 20_000),
        (lambda text: evidencing.caption(visit, picture, text), 2_000),
    ):
        write("x" * most)
        with pytest.raises(Declined, match=f"{most:,} characters or fewer"):
            write("x" * (most + 1))
    with pytest.raises(Declined, match="name of the person"):
        responding.attend(visit, " \u200b\u2060 ", "", Side.WORKERS)


def test_undo_and_redo_append_and_keep_history(workspace: Workspace, visit: OpenAssessment) -> None:
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    assert visit.undo().question == QUESTION
    assert visit.record.answer(QUESTION).judgement is Judgement.NON_COMPLIANT
    visit.undo()
    assert visit.record.answer(QUESTION).judgement is None
    with pytest.raises(RuleError):
        visit.undo()
    visit.redo()
    visit.redo()
    assert visit.record.answer(QUESTION).judgement is Judgement.COMPLIANT
    with pytest.raises(RuleError):
        visit.redo()
    key = (Entity.ANSWER, QUESTION, Fields.JUDGEMENT)
    history = workspace.store.journal.history(main_stream(visit.id), key)
    assert [change.kind for change in history] == ["set", "set", "undo", "undo", "undo", "undo"]


def test_typing_on_in_one_field_is_one_step(visit: OpenAssessment) -> None:
    for text in ("E", "Exit", "Exit C"):
        answering.describe(visit, QUESTION, text)
    visit.undo()
    assert visit.record.finding(QUESTION).text == ""


def test_writing_tells_listeners_after_it_is_durable(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    heard: list[Event] = []
    leave = workspace.events.subscribe(heard.append)
    recorded = answering.judge(visit, QUESTION, Judgement.COMPLIANT, origin="panel")
    assert heard == [
        AssessmentChanged(visit.id, frozenset({recorded.changes[0].key}), "panel"),
    ]
    leave()
    leave()
    answering.judge(visit, QUESTION, Judgement.NOT_CHECKED)
    assert len(heard) == 1


def test_photos_are_stored_once_and_put_on_questions(tmp_path: Path, visit: OpenAssessment) -> None:
    photo = tmp_path / "exit.jpg"
    photo.write_bytes(scene("exit blocked", width=800, height=600))
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(photo.read_bytes()[:2000])
    word = tmp_path / "plan.dwg"
    word.write_bytes(b"AC1032 not a photo")
    steps: list[tuple[int, int]] = []
    added = evidencing.add_files(
        visit,
        [photo, broken, word, tmp_path / "gone.jpg"],
        QUESTION,
        progress=lambda done, total: steps.append((done, total)),
    )
    assert len(added.evidence) == 1
    assert [problem.code for problem in added.problems] == [
        Code.UNREADABLE,
        Code.NOT_A_PHOTO,
        Code.UNREADABLE,
    ]
    assert steps[-1][1] == 4
    again = evidencing.add_files(visit, [photo], OTHER)
    assert again.duplicates == 1
    assert again.evidence == added.evidence
    evidence = visit.record.evidence(added.evidence[0])
    assert evidence.questions == {QUESTION, OTHER}
    assert evidencing.original(visit, evidence.id) == photo.read_bytes()
    assert (evidencing.thumbnail(visit, evidence.id) or b"")[:3] == b"\xff\xd8\xff"
    assert (evidencing.report_photo(visit, evidence.id) or b"")[:3] == b"\xff\xd8\xff"


def test_a_pasted_picture_is_evidence_and_what_is_none_is_told(visit: OpenAssessment) -> None:
    data = scene("corridor", width=320, height=240)
    assert len(evidencing.add_bytes(visit, data, "pasted.jpg", QUESTION).evidence) == 1
    assert evidencing.add_bytes(visit, b"words", "pasted.jpg").problems[0].code is Code.NOT_A_PHOTO


def test_evidence_can_be_moved_captioned_and_left_out(visit: OpenAssessment) -> None:
    data = scene("corridor", width=320, height=240)
    evidence = evidencing.add_bytes(visit, data, "x.jpg", QUESTION).evidence[0]
    evidencing.unlink(visit, evidence, QUESTION)
    evidencing.link(visit, evidence, OTHER)
    evidencing.caption(visit, evidence, " Exit C ")
    evidencing.use(visit, evidence, EvidenceUse.LEAVE_OUT)
    found = visit.record.evidence_of(OTHER)[0]
    assert (found.caption, found.use) == ("Exit C", EvidenceUse.LEAVE_OUT)
    assert visit.record.evidence_of(QUESTION) == ()


def test_notes_open_with_their_own_pin_and_never_touch_the_main_journal(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    heard: list[Event] = []
    workspace.events.subscribe(heard.append)
    assert noting.how_many(visit) is None
    with pytest.raises(VaultError) as refusal:
        noting.write(visit, None, QUESTION, "said")
    assert refusal.value.code is Code.NOTES_CLOSED
    with pytest.raises(VaultError):
        unlocking.open_notes(workspace, "0000")
    unlocking.open_notes(workspace, PIN)
    unlocking.open_notes(workspace, PIN)
    note = noting.write(visit, None, QUESTION, "Doors were locked in April")
    noting.write(visit, note, QUESTION, "Doors were locked in April and May")
    gone = noting.write(visit, None, QUESTION, "mistaken")
    noting.remove(visit, gone)
    assert [each.text for each in noting.notes_of(visit, QUESTION)] == [
        "Doors were locked in April and May"
    ]
    assert noting.how_many(visit) == {QUESTION: 1}
    assert not visit.record.fold.ids(Entity.NOTE)
    unlocking.close_notes(workspace)
    unlocking.close_notes(workspace)
    assert noting.how_many(visit) is None
    unlocking.open_notes(workspace, PIN)
    assert noting.how_many(visit) == {QUESTION: 1}
    assert NotesChanged(visit.id) in heard


def test_finishing_wants_a_reason_while_something_is_open_and_closes_the_answers(
    visit: OpenAssessment,
) -> None:
    with pytest.raises(RuleError):
        finishing.finish(visit)
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    finishing.finish(visit, "Two halls were closed")
    assert visit.record.facts.stage is Stage.AGREED
    with pytest.raises(RuleError) as refusal:
        answering.judge(visit, OTHER, Judgement.COMPLIANT)
    assert refusal.value.code is Code.STAGE_FORBIDS
    with pytest.raises(RuleError):
        opening.set_fact(visit, "headcount", 3)
    with pytest.raises(RuleError):
        visit.undo()
    with pytest.raises(RuleError):
        finishing.reopen(visit, " ")
    finishing.reopen(visit, "The union asked for a correction")
    answering.judge(visit, OTHER, Judgement.COMPLIANT)


def test_a_conflict_keeps_an_assessment_from_being_finished_until_it_is_settled(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    from bwaudit.assessment import changes

    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    partner = Pen("partner.1")
    theirs = changes.Change.write(
        changes.Draft(Entity.ANSWER, QUESTION, Fields.JUDGEMENT, "non_compliant"),
        stream=visit.stream,
        device="partner.1",
        seq=1,
        prev=changes.START,
        at=partner.stamper.next(),
        actor="M. Islam",
        parents=(),
    )
    received = workspace.store.journal.receive([theirs])
    visit.absorb(received.new)
    with pytest.raises(RuleError) as refusal:
        finishing.finish(visit, "done")
    number = visit.questionnaire.question(QUESTION).number
    assert refusal.value.sentence == (
        f"{number} was changed on two devices. Choose which answer to keep"
    )
    key = (Entity.ANSWER, QUESTION, Fields.JUDGEMENT)
    answering.settle(visit, key, "non_compliant", "Seen together")
    assert visit.record.conflicts() == ()
    finishing.finish(visit, "done")


def test_what_the_disk_refuses_changes_nothing_and_can_be_written_again(
    workspace: Workspace, visit: OpenAssessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = workspace.store.journal
    heard: list[Event] = []
    workspace.events.subscribe(heard.append)

    def full(*_: object, **__: object) -> None:
        raise StoreError(Code.DISK_FULL, time="10:42")

    with monkeypatch.context() as fault:
        fault.setattr(journal, "append", full)
        with pytest.raises(StoreError):
            answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    assert visit.record.answer(QUESTION).judgement is None
    assert heard == []
    assert visit.can_undo is None
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    assert Fold(journal.changes(visit.stream)).digest() == visit.record.fold.digest()


def test_locking_tells_everybody(tmp_path: Path) -> None:
    workspace = new_workspace(tmp_path)
    heard: list[Event] = []
    workspace.events.subscribe(heard.append)
    unlocking.lock(workspace)
    assert heard == [Locked()]


def test_the_practice_factory_is_made_once_and_marked(workspace: Workspace) -> None:
    first = opening.practice(workspace)
    assert first.record.facts.practice
    assert set(opening.PRACTICE_FACTS) == set(first.questionnaire.facts)
    assert opening.practice(workspace).id == first.id


def test_no_and_zero_are_recorded_where_nothing_was_known(visit: OpenAssessment) -> None:
    opening.set_fact(visit, "boiler", value=False)
    assert visit.record.profile["boiler"] is False
    answering.count_workers(visit, QUESTION, "0")
    assert visit.record.finding(QUESTION).workers_affected == 0
    before = len(visit.record.fold)
    answering.flag(visit, QUESTION, on=False)
    answering.describe(visit, QUESTION, "")
    assert len(visit.record.fold) == before


def test_a_line_of_home_names_who_works_on_it_and_tells_what_came_from_elsewhere(
    workspace: Workspace, visit: OpenAssessment, tmp_path: Path
) -> None:
    cluster = next(iter(visit.questionnaire.clusters)).id
    allotting.assign(visit, cluster, "S. Das")
    line = opening.assessments(workspace)[0]
    assert line.people == (workspace.device.name, "S. Das")
    assert not line.shared
    other = new_workspace(tmp_path / "other")
    pinned = visit.questionnaire
    other.store.pin_questionnaire(pinned.digest, pinned.canonical())
    other.store.journal.receive(workspace.store.journal.changes(main_stream(visit.id)))
    taken_in = opening.assessments(other)[0]
    assert taken_in.shared
    assert taken_in == replace(line, shared=True)
    unlocking.lock(other)


def test_a_line_kept_in_another_shape_is_made_anew(
    workspace: Workspace, visit: OpenAssessment
) -> None:
    line = opening.assessments(workspace)[0]
    kept = workspace.store.summaries()[main_stream(visit.id)]
    old = {**kept.value, "shape": 1, "answered": 99}
    del old["people"]
    workspace.store.put_summary(main_stream(visit.id), kept.revision, old)
    workspace.summaries.clear()  # as in a program that has just begun
    assert opening.assessments(workspace)[0] == line
    workspace.store.put_summary(
        main_stream(visit.id), kept.revision, {**kept.value, "answered": 99}
    )
    workspace.summaries.clear()
    assert opening.assessments(workspace)[0].answered == 99


def test_a_full_disk_keeps_nobody_from_the_list_of_visits_and_factories(
    workspace: Workspace,
) -> None:
    visit = new_visit(workspace)
    disk = FullDisk()
    disk.fill()
    try:
        assert visit.id in {each.id for each in opening.assessments(workspace)}
        found = {each.factory for each in factories.factories(workspace)}
        assert visit.record.facts.factory in found
    finally:
        disk.free()
