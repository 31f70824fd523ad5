"""One finding as everybody in the room reads it, and what the factory says of it.

It must not decide anything; it says what was pressed and typed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bwaudit.assessment.terms import Extent, Response
from bwaudit.foundation.text import localized
from bwaudit_ui.presenters.meeting import response_word
from bwaudit_ui.presenters.visit_text import said_number, sources_line
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import Chip
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.marks import Mark, StatusMark
from bwaudit_ui.widgets.scrolled import Scrolled, keep_room_of_bar, scrolling
from bwaudit_ui.widgets.spacing import BAR, space
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.factory_view import FindingView, PhotoView
    from bwaudit_ui.presenters.meeting import MeetingPresenter

_MOST_OF_IT: Final = 0.3
"""How much of the height the three ways to answer may take from a finding."""

_ENDLESS: Final = 16_777_215
"""Qt's word for no limit."""

KEYS = {Response.AGREED: "A", Response.DISPUTED: "D", Response.CORRECTED: "C"}


class ResponseText(GrowingText):
    """What the factory says. The arrow keys lead on from the ends of the text.

    Signals:
        onward(), back(): an arrow was pressed at the end, or the beginning, of the text.
    """

    onward = Signal()
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(least_lines=1, most_lines=6, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        rtl = self.isRightToLeft()
        on = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and not cursor.hasSelection():
            if event.key() == on and cursor.atEnd():
                self.onward.emit()
                return
            if event.key() == back and cursor.atStart():
                self.back.emit()
                return
        super().keyPressEvent(event)


class MeetingPhoto(QWidget):
    """One photo, as large as its room; its caption is its name."""

    def __init__(self, caption: str, file_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._shape = file_size
        self.setAccessibleName(caption or self.tr("Photo"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self.updateGeometry)

    @Slot(QImage)
    def show_image(self, image: QImage) -> None:
        """Show the picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        tall = theme.px(214)
        across, down = self._shape.width(), self._shape.height()
        wide = round(tall * across / down) if across and down else round(tall * 4 / 3)
        most = theme.px(380)
        return QSize(wide, tall) if wide <= most else QSize(most, round(most * down / across))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        if self._image.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Colour.SUBTLE))
            radius = theme.radius(Radius.CONTROL)
            painter.drawRoundedRect(rect, radius, radius)
        else:
            painter.drawImage(rect, self._image)
        painter.end()


class MeetingFinding(Card):
    """The finding in front.

    Signals:
        responded(Response): a response was pressed.
        typed(str): the words of the factory, after each change.
        left(): the field was left: write now.
        onward(), back(): an arrow at an end of the field.
    """

    responded = Signal(object)
    typed = Signal(str)
    left = Signal()
    onward = Signal()
    back = Signal()

    def __init__(self, presenter: MeetingPresenter, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self._presenter = presenter
        self._question = ""
        self._photos: list[MeetingPhoto] = []
        self._mark = StatusMark(Mark.NON_COMPLIANT, 28)
        self._judged = Text(role=TextRole.LEAD, ink=Colour.NON_COMPLIANT, weight=600)
        self._place = Text(ink=Colour.INK2, tabular=True)
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self._law = Text(role=TextRole.LEAD, ink=Colour.INK2, wrap=True)
        self._found = Text(role=TextRole.QUESTION, weight=400, wrap=True)
        self._facts = Text(role=TextRole.LEAD, ink=Colour.INK2, wrap=True)
        self._together = ToldTogether()
        self._album = QWidget()
        self._flow = FlowLayout(self._album, spacing=14)
        album = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        album.setHeightForWidth(True)
        self._album.setSizePolicy(album)
        self._none = EmptyState("circle-check", "")
        self._asked = Text(role=TextRole.STRONG)
        self.chips = {each: Chip("", keycap=KEYS[each]) for each in Response}
        self.text = ResponseText()
        self.text.setObjectName("response_text")
        self._answer = QFrame()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        inside = Scrolled()
        column = QVBoxLayout(inside)
        space(column, (32, 22, 32, 20), 10)
        head = QHBoxLayout()
        space(head, 0, 12)
        head.addWidget(self._mark)
        head.addWidget(self._judged, 1)
        head.addWidget(self._place)
        column.addLayout(head)
        parts: tuple[QWidget, ...] = (self._heading, self._law, self._found, self._facts)
        for part in (*parts, self._together, self._album, self._none):
            column.addWidget(part)
        column.addStretch(1)
        self.area = scrolling(inside)
        keep_room_of_bar(self.area)
        self._lane = QWidget()
        row = FlowLayout(self._lane, spacing=10)
        lane_policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        lane_policy.setHeightForWidth(True)
        self._lane.setSizePolicy(lane_policy)
        for response, chip in self.chips.items():
            chip.setObjectName(f"response_{response.value}")
            row.addWidget(chip)
        self._inside = QVBoxLayout(self._answer)
        space(self._inside, 0, 8)
        for part in (self._asked, self._lane, self.text):
            self._inside.addWidget(part)
        self._column = column
        self.body.addWidget(self.area, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self._answer)
        self.body.addLayout(self._foot)
        self._is_short = self._is_apart = False
        self._set_margins()

    def _set_margins(self) -> None:
        if self._is_short:
            space(self._column, (16, 12, 16 - BAR, 12), 10)
            space(self._foot, (16, 6, 16, 8) if self._is_apart else 0, 0)
        else:
            space(self._column, (32, 22, 32 - BAR, 20), 10)
            space(self._foot, (32, 12, 32, 20), 0)

    def _connect(self) -> None:
        for response, chip in self.chips.items():
            chip.clicked.connect(partial(self.responded.emit, response))
        self.text.text_changed.connect(self.typed)
        self.text.left.connect(self.left)
        self.text.cursorPositionChanged.connect(self._follow_soon)
        self.area.verticalScrollBar().rangeChanged.connect(self._follow_soon)
        self.text.onward.connect(self.onward)
        self.text.back.connect(self.back)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._judged.setText(self.tr("Non-compliant"))
        self._asked.setText(self.tr("Factory response"))
        self.text.setAccessibleName(self.tr("What the factory says"))
        self.text.setAccessibleDescription(self.tr("This text is printed in the report"))
        self.text.setPlaceholderText(self.tr("What the factory says, in its words"))
        self._none.set_text(
            self.tr("No findings to discuss"), self.tr("Nothing is listed for this meeting")
        )
        for response, chip in self.chips.items():
            chip.set_words(response_word(response))
        self.show_finding()

    def show_finding(self) -> None:
        """Show the finding in front, or that there is none."""
        finding = self._presenter.finding
        shown: tuple[QWidget, ...] = (
            self._mark,
            self._judged,
            self._place,
            self._answer,
            self._lane,
        )
        for part in (*shown, self._heading):
            part.setVisible(finding is not None)
        self._none.setVisible(finding is None)
        if finding is None:
            for rest in (self._law, self._found, self._facts, self._together, self._album):
                rest.hide()
            self._question = ""
            return
        language = self._presenter.language
        self._place.setText(self._presenter.place_line())
        heading = localized(finding.requirement, language) or localized(finding.label, language)
        self._heading.setText(f"{finding.number}  {heading}")
        self._set(self._law, "; ".join((*finding.law, *finding.conventions)))
        self._set(self._found, finding.text)
        self._set(self._facts, facts_line(finding))
        together = self._presenter.told_with_it
        self._together.show_findings(together, language)
        for response, chip in self.chips.items():
            chip.setChecked(finding.response is response)
        if finding.question != self._question:
            self._question = finding.question
            self.text.set_text(self._presenter.words)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            photos = (photo for each in (finding, *together) for photo in each.photos)
            self._show_photos(tuple({photo.evidence: photo for photo in photos}.values()))
            self.area.verticalScrollBar().setValue(0)
        elif not self.text.hasFocus():
            self.text.set_text(self._presenter.words)

    def show_response(self) -> None:
        """Put the focus where the words of the factory go, in sight."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow_soon()

    @Slot()
    def _follow_soon(self) -> None:
        """After everything has its place: also the field grows with what is in it."""
        QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        """Keep the line that is being written in sight, where the field scrolls with the finding;
        the whole field where there is room for it."""
        inside = self.area.widget()
        if not (self._is_short and self.text.hasFocus() and inside is not None):
            return
        self.area.ensureWidgetVisible(self.text, 0, 8)
        line = self.text.cursorRect()
        at = self.text.viewport().mapTo(inside, line.center())
        self.area.ensureVisible(at.x(), at.y(), 0, line.height())

    def set_short(self, short: bool) -> None:
        """In a low window what the factory says scrolls with the finding, so that there is room for
        it; the three ways to answer stay in sight where they leave room."""
        if short != self._is_short:
            self._is_short = short
            if short:
                self._column.insertWidget(self._column.count() - 1, self._answer)
            else:
                self._foot.addWidget(self._answer)
        self._set_apart()

    def _set_apart(self) -> None:
        tall = self._lane.heightForWidth(self.width() - 32)
        apart = self._is_short and tall <= self.height() * _MOST_OF_IT
        if apart != self._is_apart:
            self._is_apart = apart
            if apart:
                self._foot.addWidget(self._lane)
            else:
                self._inside.insertWidget(1, self._lane)
        # In a narrower window it would take more lines: that must not count for the least height.
        self._lane.setMinimumHeight(tall if apart else 0)
        self._lane.setMaximumHeight(tall if apart else _ENDLESS)
        self._lane.setVisible(self._presenter.finding is not None)
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_apart()

    def _set(self, label: Text, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _show_photos(self, photos: tuple[PhotoView, ...]) -> None:
        for old in self._photos:
            self._flow.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._photos = []
        for photo in photos:
            shape = QSize(photo.file.width, photo.file.height)
            shown = MeetingPhoto(self._presenter.caption(photo), shape)
            self._photos.append(shown)
            self._flow.addWidget(shown)
            self._presenter.fetch(photo, shown.show_image, shown)
        self._album.setVisible(bool(photos))


class ToldTogether(QWidget):
    """What is told with the finding in front: number, label, what was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        space(self._column, 0, 8)

    def show_findings(self, findings: Sequence[FindingView], language: str) -> None:
        """Show others."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for each in findings:
            heading = f"{each.number}  {localized(each.label, language)}"
            self._column.addWidget(Rule())
            self._column.addWidget(Text(heading, TextRole.HEADING, wrap=True))
            if each.text:
                found = Text(each.text, TextRole.QUESTION, weight=400, wrap=True)
                self._column.addWidget(found)
            facts = facts_line(each)
            if facts:
                self._column.addWidget(Text(facts, TextRole.LEAD, ink=Colour.INK2, wrap=True))
        self.setVisible(bool(findings))


def facts_line(finding: FindingView) -> str:
    """How many workers, where, how often, and how it is known."""
    facts = []
    if finding.workers_affected is not None:
        line = QCoreApplication.translate("MeetingFinding", "Workers affected: {count}")
        facts.append(line.format(count=said_number(finding.workers_affected)))
    if finding.place:
        line = QCoreApplication.translate("MeetingFinding", "Where: {place}")
        facts.append(line.format(place=finding.place))
    words = {
        Extent.ONE_CASE: QCoreApplication.translate("MeetingFinding", "One case"),
        Extent.SEVERAL: QCoreApplication.translate("MeetingFinding", "Several cases"),
        Extent.WHOLE_FACTORY: QCoreApplication.translate("MeetingFinding", "Whole factory"),
    }
    if finding.extent is not None:
        facts.append(words[finding.extent])
    if finding.known_by:
        line = QCoreApplication.translate("MeetingFinding", "Known from: {sources}")
        facts.append(line.format(sources=sources_line(finding.known_by)))
    return " · ".join(facts)
