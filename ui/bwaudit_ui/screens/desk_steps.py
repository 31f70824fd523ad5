"""Undo of a step elsewhere: the page where it is seen comes to the front before it is taken, and
the focus goes to what it changed.

Behind the exit meeting, where no page is shown, nothing comes to the front.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from bwaudit.assessment.names import Entity
from bwaudit_ui.presenters.step_place import (
    MEETING,
    StepPlace,
    names_of,
    place_in_factory,
    place_of,
)
from bwaudit_ui.widgets.reading_order import bring_into_view

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import Step
    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.desk_assessment import DeskAssessment
    from bwaudit_ui.screens.desk_frame import Frame
    from bwaudit_ui.screens.photo_edit import PhotoEditScreen
    from bwaudit_ui.screens.photos import PhotosScreen
    from bwaudit_ui.screens.plan import PlanScreen
    from bwaudit_ui.screens.questions import QuestionsScreen


class DeskSteps(QObject):
    """Goes where steps are seen, on a desk."""

    def __init__(self, desk: Frame, inside: DeskAssessment, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inside = inside
        self._gone_to: StepPlace | None = None

    def attach(self, session: AssessmentSession | None) -> None:
        """Follow the steps of another assessment, or of none."""
        if session is not None:
            session.stepping.connect(self._go)
            session.stepped.connect(self._arrive)

    @Slot(object)
    def attach_around(self, session: FactorySession | None) -> None:
        """Follow the steps of another factory, or of none."""
        if session is not None:
            session.stepping.connect(self._go_in_factory)
            session.stepped.connect(self._arrive)

    @Slot(object)
    def _go(self, step: Step) -> None:
        place, session = place_of(step), self._desk.session
        self._gone_to = None
        if session is None or not self._desk.pages.current or place.page == MEETING:
            return
        if place.entity == Entity.EVIDENCE and place.record and not place.question:
            is_photo = session.assessment.record.evidence(place.record).is_photo
            place = place if is_photo else StepPlace("findings", entity=place.entity)
        if self._is_seen(place, session):
            return
        self._gone_to = place
        if place.question:
            self._inside.show_question(place.question)
        else:
            self._desk.show_page(place.page)

    def _is_seen(self, place: StepPlace, session: AssessmentSession) -> bool:
        """Whether the page in front shows what a step changes."""
        page, question = self._desk.pages.current, session.current_question
        if place.entity == Entity.EVIDENCE and page != place.page:
            return self._shows_photo(page, place.record, session)
        return page == place.page and place.question in ("", question)

    def _shows_photo(self, page: str, photo: str, session: AssessmentSession) -> bool:
        if page == "photo":
            editor = cast("PhotoEditScreen", self._desk.pages.page(page)).editor
            return editor.is_open and editor.one.id == photo
        if page == "questions" and photo:
            one = session.assessment.record.evidence(photo)
            return session.current_question in one.questions
        return page in ("photos", "camera")

    @Slot(object)
    def _go_in_factory(self, step: Step) -> None:
        place, pages = place_in_factory(step), self._desk.pages
        self._gone_to = None
        if pages.current and pages.current != place.page:
            self._gone_to = place
            self._desk.show_page(place.page)

    @Slot(object)
    def _arrive(self, _step: Step) -> None:
        place, self._gone_to = self._gone_to, None
        page = self._desk.pages.made(self._desk.pages.current)
        if place is None or page is None:
            return
        # Parts that came with the step take their place when the loop comes round.
        QTimer.singleShot(0, page, partial(self._show, page, place))

    def _show(self, page: QWidget, place: StepPlace) -> None:
        if place.page == "questions" and place.entity == Entity.EVIDENCE:
            cast("QuestionsScreen", page).go_to_photo(place.record)
        elif place.page == "photos":
            cast("PhotosScreen", page).show_photo(place.record)
        elif place.page == "plan":
            cast("PlanScreen", page).go_to_line(place.record)
        else:
            self._focus(page, place)

    def _focus(self, page: QWidget, place: StepPlace) -> None:
        """Put the focus on what changed. Never into a field that is typed into: there the keys of
        undo are the field's own, and a chain of steps would end."""
        session, clusters = self._desk.session, {}
        if session is not None:
            known = session.assessment.questionnaire.clusters
            clusters = {each.id: each.number for each in known}
        found = (page.findChild(QWidget, name) for name in names_of(place, clusters))
        part = next((each for each in found if each is not None and each.isVisible()), None)
        if part is None:
            return
        if not isinstance(part, QLineEdit | QTextEdit):
            part.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(part)
