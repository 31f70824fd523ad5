"""A factory's own record: the plan, the log, the factory's word, across cycles and devices."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import ChangeKind, Draft
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import Code, Declined, RuleError, VaultError
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.terms import (
    ActivityKind,
    Origin,
    Role,
    Seat,
    Settlement,
    Sex,
    Status,
    Verification,
)
from bwaudit.usecases import (
    advising,
    answering,
    drafting,
    factories,
    opening,
    planning,
    typed,
    unlocking,
    voicing,
)
from support.factories import OTHER, PUBLISHED, THIRD, WITHHELD, factory_of, find, with_findings
from support.sync_devices import Device
from support.visits import PIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bwaudit.usecases.factories import FactoryLine, OpenFactory


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    device = Device(tmp_path_factory.mktemp("factories") / "device")
    yield device
    device.close()


@pytest.fixture
def factory(device: Device) -> OpenFactory:
    return with_findings(device)


def line(factory: OpenFactory, number: int = 0) -> str:
    return planning.from_finding(factory, planning.candidates(factory)[number])


def listing(factory: OpenFactory) -> FactoryLine:
    lines = factories.factories(factory.workspace)
    return next(each for each in lines if each.factory == factory.factory)


def test_a_line_from_a_finding_brings_its_point_text_and_number_along(factory: OpenFactory) -> None:
    action = planning.from_finding(factory, planning.candidates(factory)[0], "Clear the exit")
    made = factory.record.action(action)
    assert made.origin is Origin.FINDING
    assert made.finding is not None
    assert (made.finding.question, made.finding.number, made.finding.cycle) == ("OS8.1", "7.02", 1)
    assert made.points == {"OS8"}
    assert made.issue == "What was found at OS8.1"
    assert made.action == "Clear the exit"
    assert made.status is Status.OPEN
    assert made.title == "Label OS8.1"
    assert planning.candidates(factory)[0].lines == (made,)


def test_suspected_zero_tolerance_is_no_candidate_for_the_plan(factory: OpenFactory) -> None:
    questions = [each.finding.question for each in planning.candidates(factory)]
    assert questions == [PUBLISHED, OTHER, THIRD]
    assert WITHHELD not in questions


def test_a_factory_that_found_something_itself_has_a_line_without_a_finding(
    factory: OpenFactory,
) -> None:
    action = planning.from_self_diagnosis(factory, "Too few lockers", ["OS7"], "Buy 40 lockers")
    made = factory.record.action(action)
    assert (made.origin, made.finding, made.title) == (
        Origin.SELF_DIAGNOSIS,
        None,
        "Too few lockers",
    )
    assert made.points == {"OS7"}
    with pytest.raises(RuleError, match="what the factory found"):
        planning.from_self_diagnosis(factory, "  ")


def test_everything_on_a_line_can_be_changed_and_undone(factory: OpenFactory) -> None:
    action = line(factory)
    planning.describe(factory, action, "Move the cartons")
    planning.issue(factory, action, "Cartons stand in the way")
    planning.responsible(factory, action, "Store  manager")
    planning.due(factory, action, "2026-06-30")
    planning.cause(factory, action, "Nobody checks", on=True)
    planning.cause(factory, action, "No room", on=True)
    planning.cause(factory, action, "No room", on=False)
    planning.cause_text(factory, action, "The store is full")
    planning.verify_by(factory, action, Verification.VISIT)
    planning.status(factory, action, Status.IN_PROGRESS)
    made = factory.record.action(action)
    assert (made.responsible, made.due, made.causes) == (
        "Store manager",
        "2026-06-30",
        ("Nobody checks",),
    )
    assert made.points == {"OS8"}
    assert (made.cause_text, made.verify_by) == ("The store is full", Verification.VISIT)
    factory.undo()
    assert factory.record.action(action).status is Status.OPEN
    factory.redo()
    assert factory.record.action(action).status is Status.IN_PROGRESS
    planning.verify_by(factory, action, None)
    assert factory.record.action(action).verify_by is None


def test_verified_says_when_and_how(factory: OpenFactory) -> None:
    action = line(factory)
    with pytest.raises(ValueError, match="says how"):
        planning.status(factory, action, Status.VERIFIED)
    planning.verify(factory, action, Verification.DESK, "Photo of 3 June")
    made = factory.record.action(action)
    assert made.status is Status.VERIFIED
    assert made.verified is not None
    assert (made.verified.day, made.verified.method, made.verified.note) == (
        factory.today,
        Verification.DESK,
        "Photo of 3 June",
    )


def test_a_line_is_taken_off_with_a_reason_and_stays_in_the_journal(factory: OpenFactory) -> None:
    action = line(factory)
    with pytest.raises(RuleError, match="why"):
        planning.remove(factory, action, " ")
    planning.remove(factory, action, "Entered twice")
    assert factory.record.actions() == ()
    last = planning.history(factory, action)[-1]
    assert (last.field, last.reason) == (Named.REMOVED, "Entered twice")


def test_what_is_not_there_cannot_be_changed(factory: OpenFactory) -> None:
    writes: tuple[Callable[[], object], ...] = (
        lambda: planning.describe(factory, "nothing", "x"),
        lambda: planning.verify(factory, "nothing", Verification.DESK),
        lambda: planning.remove(factory, "nothing", "x"),
        lambda: advising.remove(factory, "nothing"),
        lambda: advising.leave(factory, "nothing"),
    )
    for write in writes:
        with pytest.raises(RuleError) as refusal:
            write()
        assert refusal.value.code is Code.LINE_UNKNOWN
    action = line(factory)
    with pytest.raises(RuleError, match="year, month, day"):
        planning.due(factory, action, "30.6.2026")


def test_evidence_of_a_correction_is_kept_with_its_line(
    factory: OpenFactory, device: Device, tmp_path: Path
) -> None:
    action = line(factory)
    photo = tmp_path / "exit.jpg"
    photo.write_bytes(device.photo())
    added = planning.add_evidence(factory, action, [photo])
    assert added.problems == ()
    assert factory.record.action(action).evidence == added.evidence
    assert planning.add_evidence(factory, action, [photo]).duplicates == 1
    assert len(factory.record.evidence_of(action)) == 1


def test_a_stream_begins_with_who_the_factory_is_and_only_once(factory: OpenFactory) -> None:
    assert not factory.record.has_begun
    assert factory.name == "Sunrise Apparel Ltd"
    line(factory)
    line(factory, 1)
    facts = factory.record.facts
    assert (facts.name, facts.city, facts.country) == ("Sunrise Apparel Ltd", "Gazipur", "BGD")
    changes = factory.workspace.store.journal.changes(factory.stream)
    assert sum(each.field == Named.NAME for each in changes) == 1
    questionnaire = factory.questionnaire()
    assert questionnaire is not None
    assert factory.record.questionnaire["digest"] == questionnaire.ref.digest


def test_a_factorys_stream_is_not_listed_as_an_assessment(
    factory: OpenFactory, device: Device
) -> None:
    line(factory)
    assert factory.id not in [each.id for each in opening.assessments(device.workspace)]
    listed = listing(factory)
    assert (listed.name, listed.open, len(listed.cycles)) == ("Sunrise Apparel Ltd", 1, 1)


def test_the_list_counts_what_is_open_and_late(factory: OpenFactory) -> None:
    planning.due(factory, line(factory), "2026-05-01")
    planning.due(factory, line(factory, 1), "2026-09-01")
    planning.verify(factory, line(factory, 2), Verification.DESK)
    for _ in range(2):  # made anew, then from the cache
        listed = listing(factory)
        assert (listed.open, listed.late("2026-06-01"), listed.late("2026-05-01")) == (2, 1, 0)


def test_an_unknown_factory_is_told(device: Device) -> None:
    with pytest.raises(RuleError) as refusal:
        factories.open_(device.workspace, "nowhere")
    assert refusal.value.code is Code.FACTORY_UNKNOWN


def test_the_next_cycle_takes_along_who_the_factory_is_and_nothing_else(
    factory: OpenFactory,
) -> None:
    visit = factories.start_next_cycle(factory, "2027-05-10", "2027-05-11")
    facts = visit.record.facts
    assert (facts.factory, facts.factory_name, facts.cycle) == (factory.factory, factory.name, 2)
    assert facts.visit_start == "2027-05-10"
    assert visit.record.profile == {}
    assert all(
        visit.record.answer(question.id).judgement is None
        for question in visit.questionnaire.questions
    )


def test_a_line_whose_finding_came_back_may_be_called_repeated(
    factory: OpenFactory, device: Device
) -> None:
    first, second = line(factory), line(factory, 1)
    planning.verify(factory, first, Verification.VISIT)
    planning.verify(factory, second, Verification.VISIT)
    visit = factories.start_next_cycle(factory, "2027-05-10", "")
    find(visit, PUBLISHED)
    again = factory_of(device, visit)
    assert set(planning.seen_again(again)) == {first}
    planning.status(again, first, Status.REPEATED)
    assert planning.seen_again(again) == {}
    assert again.record.action(first).status.is_unfinished


def test_facts_of_the_factory_change_no_assessment(factory: OpenFactory) -> None:
    factories.set_fact(factory, "buyers", "Three")
    factories.set_released(factory, factory.cycles[0].id, "2026-06-10")
    facts = factory.record.facts
    assert (facts.profile, facts.released) == (
        {"buyers": "Three"},
        {factory.cycles[0].id: "2026-06-10"},
    )
    newest = factory.newest()
    assert newest is not None
    assert "buyers" not in newest.record.profile
    factories.set_fact(factory, "buyers", None)
    assert factory.record.facts.profile == {}


# The log


def training(**changes: object) -> advising.ActivityDraft:
    values = {
        "kind": ActivityKind.TRAINING,
        "day": "2026-07-02",
        "topic": "Fire drill",
        "hours": "1,5",
        "points": frozenset({"OS8"}),
        "attendance": {(Role.WORKERS, Sex.WOMAN): 20, (Role.WORKERS, Sex.MAN): 4},
        "agreed": "A drill each month",
        "next_step": "Second line trains in August",
        "next_day": "2026-08-01",
        "note": "Held in the canteen",
    }
    return advising.ActivityDraft(**{**values, **changes})  # type: ignore[arg-type]


def test_an_entry_of_the_log_keeps_who_took_part_by_role_and_sex(factory: OpenFactory) -> None:
    activity = advising.log(factory, training())
    (kept,) = factory.record.activities()
    assert kept.id == activity
    assert (kept.kind, kept.hours, kept.present) == (ActivityKind.TRAINING, 1.5, 24)
    assert kept.attendance[Role.WORKERS, Sex.WOMAN] == 20
    assert (kept.agreed, kept.next_day) == ("A drill each month", "2026-08-01")


def test_an_entry_is_changed_field_by_field(factory: OpenFactory) -> None:
    activity = advising.log(factory, training())
    before = len(factory.record.fold)
    changed = training(
        hours="", points=frozenset({"OS7"}), attendance={(Role.MANAGERS, Sex.MAN): 2}
    )
    advising.change(factory, activity, changed)
    kept = factory.record.activity(activity)
    assert (kept.hours, set(kept.points)) == (None, {"OS7"})
    assert kept.attendance == {(Role.MANAGERS, Sex.MAN): 2}
    assert len(factory.record.fold) == before + 6
    advising.change(factory, activity, changed)
    assert len(factory.record.fold) == before + 6
    advising.remove(factory, activity)
    assert factory.record.activities() == ()


def test_what_cannot_be_is_refused_before_anything_is_written(factory: OpenFactory) -> None:
    for wrong in ({"day": ""}, {"hours": "many"}, {"hours": "25"}, {"topic": "x" * 201}):
        with pytest.raises(RuleError):
            advising.log(factory, training(**wrong))
    assert not factory.record.has_begun


def test_the_committee_is_kept_by_function_and_sex(factory: OpenFactory) -> None:
    member = advising.seat(factory, "Sewing operator", Sex.WOMAN, Seat.WORKERS, "2026-01-10")
    (kept,) = factory.record.members()
    assert (kept.function, kept.sex, kept.seat, kept.sits_now) == (
        "Sewing operator",
        Sex.WOMAN,
        Seat.WORKERS,
        True,
    )
    advising.leave(factory, member)
    assert not factory.record.members()[0].sits_now
    with pytest.raises(RuleError, match="not a name"):
        advising.seat(factory, " ", Sex.MAN, Seat.UNION)


def test_private_notes_live_in_the_restricted_stream_only(
    factory: OpenFactory, device: Device
) -> None:
    unlocking.close_notes(device.workspace)
    with pytest.raises(VaultError):
        advising.write_private(factory, None, "The manager was hostile")
    unlocking.open_notes(device.workspace, PIN)
    note = advising.write_private(factory, None, "The manager was hostile", "visit")
    advising.write_private(factory, note, "The manager was hostile at first")
    (kept,) = advising.private_notes(factory)
    assert (kept.text, kept.activity) == ("The manager was hostile at first", "visit")
    stored = b"".join(
        each.line() for each in device.workspace.store.journal.changes(factory.stream)
    )
    assert b"hostile" not in stored
    assert factory.record.has_begun  # so that the notes can travel
    advising.write_private(factory, note, "")
    assert advising.private_notes(factory) == ()


# The factory's word


def test_a_dispute_is_settled_with_a_reason_and_only_once(factory: OpenFactory) -> None:
    finding = planning.candidates(factory)[0]
    voicing.respond(factory, finding, "We will move the cartons")
    with pytest.raises(RuleError, match="no dispute"):
        voicing.settle(factory, finding, Settlement.UPHELD, "Seen twice")
    voicing.dispute(factory, finding, "The exit was free at noon")
    assert factory.record.voice(finding.assessment, PUBLISHED).is_open
    with pytest.raises(RuleError, match="reason"):
        voicing.settle(factory, finding, Settlement.UPHELD, "")
    voicing.settle(factory, finding, Settlement.UPHELD, "The photo shows it at 11:40")
    (voice,) = factory.record.voices()
    assert not voice.is_open
    assert voice.settled is not None
    assert (voice.settled.outcome, voice.settled.reason) == (
        Settlement.UPHELD,
        "The photo shows it at 11:40",
    )
    with pytest.raises(RuleError, match="settled"):
        voicing.dispute(factory, finding, "Once more")


def test_only_a_published_finding_is_answered_in_public(factory: OpenFactory) -> None:
    published, other, _ = planning.candidates(factory)
    voicing.respond_in_public(factory, published, "The exit is free since 16 May")
    public = factory.record.voice(published.assessment, PUBLISHED).public
    assert public is not None
    assert public.text == "The exit is free since 16 May"
    with pytest.raises(RuleError, match="not published"):
        voicing.respond_in_public(factory, other, "x")
    voicing.respond_in_public(factory, published, "")
    assert factory.record.voices() == ()
    with pytest.raises(RuleError, match="does not agree"):
        voicing.dispute(factory, other, "")


def test_a_change_made_in_sight_of_older_values_stands_beside_newer_ones(
    factory: OpenFactory,
) -> None:
    action = line(factory)
    planning.responsible(factory, action, "Store manager")
    key = (Record.ACTION, action, Named.RESPONSIBLE)
    seen = tuple(head.digest for head in factory.record.fold.heads(key))
    planning.responsible(factory, action, "Safety officer")
    draft = Draft(*key, "Line chief", ChangeKind.IMPORT, parents=seen)
    factory.write([draft])
    assert factory.record.action(action).unsettled == (Named.RESPONSIBLE,)
    stored = factory.workspace.store.check()
    assert stored.is_whole
    planning.settle(factory, key, "Safety officer", "Agreed by telephone")
    assert factory.record.action(action).unsettled == ()
    assert factory.record.conflicts() == ()


def test_judging_again_does_not_touch_the_plan(factory: OpenFactory, device: Device) -> None:
    action = line(factory)
    newest = factory.newest()
    assert newest is not None
    answering.judge(newest, PUBLISHED, Judgement.COMPLIANT)
    assert factory_of(device, newest).record.action(action).finding is not None


def test_a_fact_of_the_factory_is_one_line_of_at_most_200_characters(factory: OpenFactory) -> None:
    factories.set_fact(factory, "buyers", "  Two\nbuyers  ")
    assert factory.record.facts.profile["buyers"] == "Two buyers"
    longest = "x" * typed.LONGEST_LINE
    factories.set_fact(factory, "buyers", f" {longest} ")
    assert factory.record.facts.profile["buyers"] == longest
    with pytest.raises(Declined, match="200 characters or fewer"):
        factories.set_fact(factory, "buyers", longest + "x")
    assert factory.record.facts.profile["buyers"] == longest
    factories.set_fact(factory, "buyers", " \n ")
    assert "buyers" not in factory.record.facts.profile


def test_a_draft_is_held_on_this_device_and_is_no_part_of_the_record(factory: OpenFactory) -> None:
    before = len(factory.record.fold)
    drafting.keep(factory, "consent", {"reader": "Brand & Co", "by": ""})
    drafting.keep(factory, "figure:", {"amount": "48"})
    drafting.keep(factory, "consent", {"reader": "Ministry", "by": "Owner"})
    again = factories.open_(factory.workspace, factory.factory)
    assert drafting.kept(again) == {
        "figure:": {"amount": "48"},
        "consent": {"reader": "Ministry", "by": "Owner"},
    }
    drafting.keep(again, "figure:", {})
    drafting.keep(again, "consent", {})
    drafting.keep(again, "never held", {})
    assert drafting.kept(factory) == {}
    assert len(again.record.fold) == before


def test_what_waited_for_the_disk_over_midnight_has_the_day_on_which_it_was_said(
    device: Device, factory: OpenFactory
) -> None:
    member = advising.seat(factory, "Cutter", Sex.WOMAN, Seat.WORKERS)
    other = advising.seat(factory, "Packer", Sex.MAN, Seat.WORKERS)
    day, bound = factory.today, device.workspace.acting.bound
    leave = [bound(partial(advising.leave, factory, each)) for each in (member, other)]
    device.clock.move(days=1)
    for act in leave:
        act()
    assert {each.until for each in factory.record.members()} == {day}
    assert factory.today > day
