"""Everything that two laptops changed can be decided on Sync, whatever it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton, QLabel

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.usecases import answering, finishing
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.screens.sync import SyncScreen
from support.visit_pages import child, ids, session_of

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.screens.desk import Desk
    from support.visit_pages import Hands


def elsewhere(visit: OpenAssessment, entity: str, identity: str, field: str, value: Any) -> None:
    """Another laptop set this field without having seen what is here."""
    visit.write([Draft(entity, identity, field, value, parents=())])
    assert visit.record.conflicts()


def card_of(desk: Desk) -> ConflictCard:
    desk.show_page("sync")
    page = desk.pages.page("sync")
    assert isinstance(page, SyncScreen)
    (card,) = page.findChildren(ConflictCard)
    return card


def words(card: ConflictCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel)]


def test_a_fact_of_the_factory_is_decided_on_sync(desk: Desk, hands: Hands) -> None:
    visit = session_of(desk).assessment
    elsewhere(visit, Entity.ASSESSMENT, visit.id, f"{Fields.FACT}headcount", 900)
    card = card_of(desk)
    shown = words(card)
    assert "This was changed on two devices. Choose what to keep" in shown
    assert {"Workers in all", "900", "1240"} <= set(shown)
    place = [each for each in shown if each in ("900", "1240")].index("1240")
    hands.tap(child(card, QAbstractButton, f"keep_{place}"))
    assert visit.record.conflicts() == ()
    assert visit.record.profile["headcount"] == 1240


def test_whether_answers_are_closed_is_decided_also_while_they_are(
    desk: Desk, hands: Hands
) -> None:
    visit = session_of(desk).assessment
    finishing.finish(visit, "Two days were too short")
    elsewhere(visit, Entity.ASSESSMENT, visit.id, Fields.STAGE, Stage.AMENDED.value)
    card = card_of(desk)
    shown = words(card)
    assert "Answers open or closed" in shown
    place = [each for each in shown if each in ("Open", "Closed")].index("Closed")
    hands.tap(child(card, QAbstractButton, f"keep_{place}"))
    assert visit.record.conflicts() == ()
    assert visit.record.facts.stage is Stage.AGREED
    elsewhere(visit, Entity.ASSESSMENT, visit.id, Fields.CITY, "Dhaka")
    hands.tap(child(card_of(desk), QAbstractButton, "keep_0"))
    assert desk.strip.text().startswith("This assessment is closed.")


def test_both_texts_of_a_finding_can_be_kept(desk: Desk, hands: Hands) -> None:
    visit = session_of(desk).assessment
    question = ids(visit)[0]
    answering.describe(visit, question, "Exit C was blocked.")
    elsewhere(visit, Entity.FINDING, question, Fields.TEXT, "Exit D was locked.")
    hands.tap(child(card_of(desk), QAbstractButton, "keep_both"))
    assert visit.record.conflicts() == ()
    assert visit.record.finding(question).text == "Exit C was blocked.\n\nExit D was locked."


def test_a_decision_is_undone_to_the_choice_it_was_and_focus_goes_to_the_next(
    desk: Desk, hands: Hands
) -> None:
    visit = session_of(desk).assessment
    first, second = ids(visit)[:2]
    for question in (first, second):
        answering.judge(visit, question, Judgement.COMPLIANT)
        draft = Draft(Entity.ANSWER, question, Fields.JUDGEMENT, "non_compliant", parents=())
        by_partner = visit.workspace.store.journal.append(visit.stream, [draft], "S. Khan")
        visit.absorb(by_partner)
    desk.show_page("sync")
    page = desk.pages.page("sync")
    assert isinstance(page, SyncScreen)
    cards = page.findChildren(ConflictCard)
    keep = child(cards[0], QAbstractButton, "keep_0")
    keep.setFocus()
    hands.tap(keep)
    assert [each.key[1] for each in visit.record.conflicts()] == [second]
    assert page.findChildren(ConflictCard) == cards[1:]
    assert cards[1].isAncestorOf(desk.window().focusWidget())
    number = visit.questionnaire.question(first).number
    assert desk.strip.text() == f"Decided: {number}"
    session_of(desk).undo()
    (again, _) = sorted(visit.record.conflicts(), key=lambda each: each.key[1] != first)
    assert {head.writer for head in again.heads} == {"S. Khan", visit.workspace.device.name}
    assert {head.decoded() for head in again.heads} == {"compliant", "non_compliant"}
    session_of(desk).redo()
    assert [each.key[1] for each in visit.record.conflicts()] == [second]
