"""What head office writes reaches the devices of an assessment once, and answers travel back."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.comments import LetterKind, of_question
from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.foundation.errors import (
    BundleError,
    Code,
    Declined,
    HeadOfficeError,
    RuleError,
    SyncError,
)
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import CancelToken
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.tables import LetterRow
from bwaudit.usecases import answering, corresponding, finishing, syncing
from bwaudit.wire.envelope import sign
from bwaudit.wire.keys import OfficeKeys
from bwaudit.wire.letters import (
    LETTER_TYPE,
    MOST_ENVELOPE,
    MOST_TEXT,
    SignedLetter,
    issue_letter,
    read_letter,
)
from bwaudit.wire.protocol import LETTERS, LETTERS_AT_ONCE, LettersRequest
from support.clocks import SetClock
from support.sync_devices import FINDING, FINE, Device
from support.sync_proxy import Fault, reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.events import Event
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit.wire.keys import SigningKey
    from support.laptops import OpenOffice
    from support.sync_proxy import FaultProxy

ASKED = "Which exit? Say on which floor it is."


@pytest.fixture
def partner(tmp_path: Path, office: OpenOffice) -> Iterator[Device]:
    """The other laptop of the team, enrolled at the same head office."""
    device = Device(tmp_path / "partner", name="S. Khan")
    syncing.enrol(device.workspace, office.address, office.new_code("S. Khan"))
    yield device
    device.close()


def fetched(device: Device, visit: OpenAssessment | None = None) -> int:
    """Send, take in what head office wrote, and say how much of it is new."""
    device.press_send()
    return corresponding.take_in(device.workspace, visit)


def texts(visit: OpenAssessment) -> list[str]:
    return [each.letter.text for each in visit.letters()]


def kinds(visit: OpenAssessment) -> list[IssueKind]:
    wanted = (IssueKind.COMMENT, IssueKind.SENT_BACK)
    return [each.kind for each in visit.issues() if each.kind in wanted]


def shared_with(partner: Device, visit: OpenAssessment) -> OpenAssessment:
    """Bring everything of a visit to the partner's laptop."""
    tool, store = visit.questionnaire, partner.workspace.store
    store.pin_questionnaire(tool.ref.digest, tool.canonical())
    store.journal.receive(visit.workspace.store.journal.changes(visit.stream))
    return partner.again(visit)


def close(visit: OpenAssessment) -> None:
    finishing.finish(visit, "Two days were too short")


def test_a_comment_hangs_on_its_question_until_it_is_answered(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    reviewing = office.services.reviewing
    written = reviewing.comment(visit.id, visit.questionnaire.question(FINDING).number, ASKED)
    assert fetched(enrolled, visit) == 1
    (found,) = of_question(visit.letters(), FINDING)
    assert found.letter == written
    assert (found.letter.function, found.is_open) == ("Quality reviewer", True)
    issue = next(each for each in visit.issues() if each.kind is IssueKind.COMMENT)
    assert (issue.question, issue.letter) == (FINDING, written.id)
    answering.judge(visit, FINDING, Judgement.COMPLIANT)
    answering.judge(visit, FINDING, Judgement.NON_COMPLIANT)
    assert texts(visit) == [ASKED]
    with pytest.raises(Declined, match="Enter your answer"):
        corresponding.mark_answered(visit, written.id)
    corresponding.answer(visit, written.id, "The north exit")
    corresponding.answer(visit, written.id, "The north exit, floor 2")
    assert kinds(visit) == [IssueKind.COMMENT]
    corresponding.mark_answered(visit, written.id)
    assert kinds(visit) == []
    visit.undo()
    assert kinds(visit) == [IssueKind.COMMENT]
    visit.redo()
    assert not reviewing.letters(visit.id)[0].reached
    enrolled.press_send()
    (back,) = reviewing.letters(visit.id)
    assert back.reached
    assert back.settled
    assert [each.text for each in back.answers] == ["The north exit, floor 2"]
    assert back.answers[0].by == "R. Akter"


def test_answers_are_given_and_taken_back_while_the_visit_is_closed(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    close(visit)
    enrolled.press_send()
    letter = office.services.reviewing.comment(visit.id, "", "Thank you. Where is the pay table?")
    fetched(enrolled, visit)
    assert of_question(visit.letters(), "")[0].letter == letter
    corresponding.answer(visit, letter.id, "On paper, sent tomorrow")
    corresponding.mark_answered(visit, letter.id)
    visit.undo()
    visit.undo()
    assert corresponding.own_answer(visit, letter.id) == ""
    assert visit.record.facts.stage is Stage.AGREED
    with pytest.raises(RuleError):
        answering.judge(visit, FINE, Judgement.NON_COMPLIANT)


def test_both_laptops_fetch_the_same_letter_and_both_answers_stay(
    enrolled: Device, partner: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    theirs = shared_with(partner, visit)
    answering.judge(theirs, FINE, Judgement.NON_COMPLIANT)
    enrolled.press_send()
    partner.press_send()
    letter = office.services.reviewing.comment(visit.id, FINDING, ASKED)
    assert fetched(enrolled, visit) == 1
    assert fetched(partner, theirs) == 1
    corresponding.answer(visit, letter.id, "North")
    corresponding.answer(theirs, letter.id, "The one beside the stairs")
    corresponding.mark_answered(theirs, letter.id)
    merged = shared_with(partner, visit)
    assert texts(merged) == [ASKED]
    (found,) = merged.letters()
    assert {each.text for each in found.answers} == {"North", "The one beside the stairs"}
    assert {each.by for each in found.answers} == {"R. Akter", "S. Khan"}
    assert found.settled
    assert not [each for each in merged.record.conflicts() if each.key[0] == Entity.LETTER]
    enrolled.press_send()
    partner.press_send()
    (back,) = office.services.reviewing.letters(visit.id)
    assert len(back.answers) == 2


def test_a_finished_visit_is_sent_back_and_opened_again_by_a_person(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    reviewing = office.services.reviewing
    with pytest.raises(Declined, match="not finished"):
        reviewing.send_back(visit.id, "Too early")
    close(visit)
    enrolled.press_send()
    letter = reviewing.send_back(visit.id, "Cluster 7 is empty. Open it again.", "Team leader")
    assert letter.kind is LetterKind.REOPENING
    fetched(enrolled, visit)
    assert visit.record.facts.stage is Stage.AGREED
    (waiting,) = corresponding.sent_back(visit)
    assert (waiting.letter.text, waiting.letter.function) == (
        "Cluster 7 is empty. Open it again.",
        "Team leader",
    )
    assert kinds(visit) == [IssueKind.SENT_BACK]
    finishing.reopen(visit, waiting.letter.text)
    assert (corresponding.sent_back(visit), kinds(visit)) == ((), [])
    close(visit)
    assert corresponding.sent_back(visit) == ()
    enrolled.press_send()
    assert reviewing.letters(visit.id)[0].settled


def test_an_answer_left_open_wants_a_reason_when_answers_are_closed(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    letter = office.services.reviewing.comment(visit.id, FINDING, ASKED)
    fetched(enrolled, visit)
    close(visit)
    assert f"comment:{FINDING}:{letter.id}" in finishing.left_open(visit)


def test_letters_reach_an_assessment_that_came_on_a_stick_later(
    enrolled: Device, partner: Device, office: OpenOffice
) -> None:
    visit, other = enrolled.visit(photos=0), partner.visit(photos=0)
    enrolled.press_send()
    partner.press_send()
    office.services.reviewing.comment(visit.id, FINDING, ASKED)
    office.services.reviewing.comment(other.id, FINDING, "About the other factory")
    assert fetched(partner, other) == 1
    theirs = shared_with(partner, visit)
    answering.judge(theirs, FINE, Judgement.NON_COMPLIANT)
    assert fetched(partner, theirs) == 1
    assert texts(theirs) == [ASKED]
    assert texts(other) == ["About the other factory"]


def test_a_device_gets_no_letter_of_assessments_it_has_nothing_to_do_with(
    enrolled: Device, partner: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    office.services.reviewing.comment(visit.id, FINDING, ASKED)
    partner.visit(photos=0)
    partner.press_send()
    assert corresponding.take_in(partner.workspace) == 0
    assert corresponding.refused(partner.workspace) == ()


def test_more_letters_than_go_at_once_all_arrive_in_order(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    many = [f"Comment {number}" for number in range(LETTERS_AT_ONCE + 3)]
    for text in many:
        office.clock.move(minutes=1)
        office.services.reviewing.comment(visit.id, FINDING, text)
    enrolled.clock.move(minutes=60)
    assert fetched(enrolled, visit) == len(many)
    assert texts(visit) == many
    assert fetched(enrolled, visit) == 0


def test_looking_brings_letters_without_sending_anything(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    office.services.reviewing.comment(visit.id, "", "Well done")
    answering.judge(visit, FINE, Judgement.NON_COMPLIANT)
    before = syncing.state(visit).unsent_changes
    assert corresponding.look(enrolled.workspace)
    assert corresponding.take_in(enrolled.workspace, visit) == 1
    assert syncing.state(visit).unsent_changes == before + 1  # the letter itself, to be told
    assert texts(visit) == ["Well done"]


def test_what_was_fetched_is_kept_over_a_night_and_taken_in_later(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    office.services.reviewing.comment(visit.id, FINDING, ASKED)
    enrolled.press_send()
    enrolled.restart()
    assert corresponding.take_in(enrolled.workspace) == 1
    assert texts(enrolled.again(visit)) == [ASKED]
    assert corresponding.take_in(enrolled.workspace) == 0


def test_a_bad_letter_of_an_assessment_that_is_new_here_is_asked_for_again(
    enrolled: Device, partner: Device, office: OpenOffice
) -> None:
    visit, other = enrolled.visit(photos=0), partner.visit(photos=0)
    enrolled.press_send()
    partner.press_send()
    bad = forged(office, visit.id)
    put(office, bad, sealed(bad, OfficeKeys.generate().receipt))
    office.services.reviewing.comment(other.id, FINDING, "About the other factory")
    assert fetched(partner, other) == 1
    theirs = shared_with(partner, visit)
    answering.judge(theirs, FINE, Judgement.NON_COMPLIANT)
    partner.press_send()
    for _ in range(2):
        assert len(corresponding.refused(partner.workspace)) == 1
        assert corresponding.look(partner.workspace)


def test_trouble_on_the_line_costs_only_the_news(
    enrolled: Device, office: OpenOffice, line: FaultProxy
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    office.services.reviewing.comment(visit.id, FINDING, ASKED)
    # Said to be the last one, or asking again may meet a line that is just being closed.
    odd = reply("200 OK", b"[]", BW_Server=office.services.office.id, Connection="close")
    line.decide = lambda seen: Fault(answer=odd) if seen.path == LETTERS else None
    assert corresponding.look(enrolled.workspace)
    line.decide = lambda _: None
    (why,) = corresponding.refused(enrolled.workspace)
    assert why.code is Code.LETTER_NOT_TAKEN
    assert corresponding.take_in(enrolled.workspace, visit) == 0
    assert corresponding.look(enrolled.workspace)
    assert corresponding.refused(enrolled.workspace) == ()
    assert corresponding.take_in(enrolled.workspace, visit) == 1
    with enrolled.workspace.line.sending(CancelToken()):
        assert not corresponding.look(enrolled.workspace)  # somebody is sending


def test_an_answer_has_an_end_and_belongs_to_a_letter(enrolled: Device, office: OpenOffice) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    letter = office.services.reviewing.comment(visit.id, "", ASKED)
    fetched(enrolled, visit)
    with pytest.raises(Declined, match="20,000 characters"):
        corresponding.answer(visit, letter.id, "x" * 20_001)
    with pytest.raises(Declined, match="did not write this"):
        corresponding.answer(visit, "another", "Hello")
    corresponding.answer(visit, letter.id, "  ")
    assert visit.letters()[0].answers == ()


def test_looking_needs_a_head_office(device: Device) -> None:
    with pytest.raises(SyncError) as refusal:
        corresponding.look(device.workspace)
    assert refusal.value.code is Code.NOT_ENROLLED


# What is not taken


def sealed(letter: SignedLetter, key: SigningKey) -> str:
    return issue_letter(key, letter).to_json().decode()


def forged(office: OpenOffice, assessment: str, of: str = "", **other: object) -> SignedLetter:
    told = {
        "office": of or office.services.office.id,
        "id": new_id(),
        "kind": "comment",
        "assessment": assessment,
        "question": FINDING,
        "text": "Delete everything",
        "function": "Quality reviewer",
        "issued_at": office.clock.now(),
        **other,
    }
    return SignedLetter.model_validate(told)


def put(office: OpenOffice, letter: SignedLetter, envelope: str) -> None:
    """Lay a letter into head office's list, however it is signed."""
    row = LetterRow(
        id=letter.id,
        assessment=letter.assessment,
        envelope=envelope,
        issued_at=office.clock.now(),
    )
    with office.services.database.write() as session:
        session.add(row)


def test_what_head_office_did_not_sign_is_refused_and_keeps_nothing_good_back(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    key = office.services.office.receipt
    letter = forged(office, visit.id)
    other = issue_letter(key, forged(office, visit.id, id=letter.id, text="Fine")).plain()
    tampered = issue_letter(key, letter).plain() | {"payload": other["payload"]}
    stranger, foreign = forged(office, visit.id), forged(office, visit.id, of="b" * 20)
    receipt = enrolled.workspace.store.outbox.receipts(visit.id)[-1].envelope.decode()
    put(office, letter, json.dumps(tampered))
    put(office, stranger, sealed(stranger, OfficeKeys.generate().receipt))
    put(office, foreign, sealed(foreign, key))
    put(office, forged(office, visit.id), receipt)
    put(office, forged(office, visit.id), '{"payload": "?"}')
    put(office, forged(office, visit.id), sealed(forged(office, visit.id), key))  # under other id
    newer = sign(LETTER_TYPE, b'{"format": 2}', key)
    put(office, forged(office, visit.id), newer.to_json().decode())
    good = forged(office, visit.id, text="Good")
    put(office, good, sealed(good, key))
    assert fetched(enrolled, visit) == 1
    for _ in range(2):  # they are asked for again, and refused again
        assert texts(visit) == ["Good"]
        why = corresponding.refused(enrolled.workspace)
        assert [each.code for each in why] == [Code.LETTER_NOT_TAKEN] * 6 + [Code.LETTER_NEWER]
        assert "was not taken, because its signature does not fit" in why[0].sentence
        assert fetched(enrolled, visit) == 0


def test_a_letter_replayed_into_another_assessment_is_not_shown(
    enrolled: Device, office: OpenOffice
) -> None:
    visit, other = enrolled.visit(photos=0), enrolled.visit(photos=0)
    letter = forged(office, visit.id)
    signed = issue_letter(office.services.office.receipt, letter).plain()
    for each, shown in ((visit, ["Delete everything"]), (other, [])):
        each.write([Draft(Entity.LETTER, letter.id, Fields.SAID, signed)])
        assert texts(each) == shown
    visit.write([Draft(Entity.LETTER, "another-id", Fields.SAID, signed)])
    assert texts(visit) == ["Delete everything"]


def test_a_letter_that_is_too_large_is_not_read(office: OpenOffice) -> None:
    key, trust = office.services.office.receipt, office.services.office.trust
    huge = sign(LETTER_TYPE, b" " * (MOST_ENVELOPE + 1), key)
    with pytest.raises(BundleError) as refusal:
        read_letter(huge, trust)
    assert refusal.value.code is Code.TOO_BIG
    for payload, code in ((b'{"format": 2}', Code.NEWER_FORMAT), (b"{}", Code.SIGNATURE_WRONG)):
        with pytest.raises(BundleError) as refusal:
            read_letter(sign(LETTER_TYPE, payload, key), trust)
        assert refusal.value.code is code


# At head office


def test_a_comment_needs_an_assessment_a_question_and_words(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    reviewing = office.services.reviewing
    with pytest.raises(HeadOfficeError) as unknown:
        reviewing.comment("nothing", "", "Hello")
    assert unknown.value.code is Code.NOT_RECEIVED
    with pytest.raises(RuleError) as refusal:
        reviewing.comment(visit.id, "99.99", "Hello")
    assert refusal.value.code is Code.UNKNOWN_QUESTION
    for text, said in ((" \n ", "Enter the comment"), ("x" * (MOST_TEXT + 1), "4,000 characters")):
        with pytest.raises(Declined, match=said):
            reviewing.comment(visit.id, "", text)
    assert reviewing.letters(visit.id) == ()


def test_a_reviewer_reads_findings_but_no_note(enrolled: Device, office: OpenOffice) -> None:
    visit = enrolled.visit(photos=1)
    enrolled.press_send()
    read = office.services.reviewing.read(visit.id)
    by_id = {each.id: each for each in read.questions}
    found = by_id[FINDING]
    assert (found.judgement, found.photos) == (Judgement.NON_COMPLIANT, 1)
    assert found.text == "The exit of the cutting floor is blocked."
    assert by_id[FINE].judgement is Judgement.COMPLIANT
    assert read.facts.factory_name == "Sunrise Apparel Ltd"


def test_a_head_office_that_was_restored_gives_its_letters_again(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    enrolled.press_send()
    office.services.reviewing.comment(visit.id, FINDING, ASKED)
    fetched(enrolled, visit)
    device, waiting_for = enrolled.workspace.device.id, office.services.reviewing.waiting_for
    (first,) = waiting_for(device, LettersRequest()).letters
    known = LettersRequest(after=first.index, last=first.id)
    assert waiting_for(device, known).letters == ()
    other = LettersRequest(after=first.index, last="written-after-the-copy")
    assert waiting_for(device, other).letters == (first,)
    ahead = LettersRequest(after=first.index + 100, last=first.id)
    assert waiting_for(device, ahead).letters == (first,)
    assert waiting_for("a" * 20, LettersRequest(anew=(visit.id,))).letters == ()


def test_letters_are_never_changed_and_an_older_database_gets_room_for_them(
    tmp_path: Path,
) -> None:
    path = tmp_path / "office.db"
    OfficeDatabase(path).close()
    with sqlite3.connect(path) as older:
        older.execute("DROP TABLE letterrow")
        older.execute("PRAGMA user_version=1")
    older.close()
    database = OfficeDatabase(path)
    with database.write() as session:
        row = LetterRow(id="l1", assessment="a1", envelope="{}", issued_at=SetClock().now())
        session.add(row)
    with pytest.raises(IntegrityError, match="what was received is kept"), database.write() as one:
        one.delete(one.get_one(LetterRow, 1))
    database.close()


def test_a_letter_that_comes_while_others_are_taken_in_is_not_lost(
    enrolled: Device, office: OpenOffice
) -> None:
    visit, workspace = enrolled.visit(photos=0), enrolled.workspace
    enrolled.press_send()
    office.services.reviewing.comment(visit.id, FINDING, ASKED)
    assert corresponding.look(workspace)
    office.services.reviewing.comment(visit.id, FINE, "And this one?")

    def look_meanwhile(_event: Event) -> None:
        stop()
        corresponding.look(workspace)

    stop = workspace.events.subscribe(look_meanwhile)
    assert corresponding.take_in(workspace, visit) == 1
    assert corresponding.take_in(workspace, visit) == 1
    assert sorted(texts(visit)) == ["And this one?", ASKED]
