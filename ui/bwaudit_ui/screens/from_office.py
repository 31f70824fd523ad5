"""The part "From head office" of Sync: comments to answer, assessments that were sent back, news.

It must not ask head office anything; it says that a person wants to look.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.presenters.comments import waiting_in_words
from bwaudit_ui.presenters.pack_text import what_changed
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.pack_words import tool_name
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.comment_card import CommentCards
from bwaudit_ui.screens.guidance import Bullets
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import BandCard, Card
from bwaudit_ui.widgets.lines import IconLabel, StateLine
from bwaudit_ui.widgets.overview import LINK_INSET, LinkRow
from bwaudit_ui.widgets.spacing import emptied, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.usecases.updating import NewPack
    from bwaudit_ui.presenters.comments import Comments, SentBackView
    from bwaudit_ui.presenters.syncing import SendLine

_EXCERPT = 140


class SentBackCard(BandCard):
    """That the open assessment was sent back, and the way to open it again."""

    def __init__(self, comments: Comments, view: SentBackView) -> None:
        super().__init__(Colour.WARNING, Colour.WARNING_SOFT, spacing=8)
        self._comments, self._id = comments, view.id
        top = QHBoxLayout()
        space(top, 0, 8)
        top.addWidget(IconLabel("undo-2", Colour.WARNING, 18), 0, Qt.AlignmentFlag.AlignTop)
        heading = Text(self.tr("Head office sent this assessment back"), TextRole.STRONG, wrap=True)
        top.addWidget(heading, 1)
        reason = Text(view.reason, wrap=True)
        reason.setTextFormat(Qt.TextFormat.PlainText)
        self.open = Button(self.tr("Open the answers again"), icon="lock-open")
        self.open.set_compact(False)
        self.open.setObjectName("open_again")
        self.open.clicked.connect(self._on_open)
        self.setAccessibleName(heading.text())
        self.body.addLayout(top)
        self.body.addWidget(Text(view.written, TextRole.CAPTION, ink=Colour.INK2, wrap=True))
        self.body.addWidget(reason)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)

    @Slot()
    def _on_open(self) -> None:
        self._comments.open_again(self._id)


class PackCard(BandCard):
    """A newer questionnaire, and what changed in it.

    Signals:
        seen(str): the digest of one that a person has read about.
    """

    seen = Signal(str)

    def __init__(self, pack: NewPack, language: str) -> None:
        super().__init__(Colour.ACCENT, spacing=8)
        self._digest = pack.tool.digest
        top = QHBoxLayout()
        space(top, 0, 8)
        top.addWidget(IconLabel("scale", Colour.ACCENT, 18), 0, Qt.AlignmentFlag.AlignTop)
        heading = Text(tool_name(pack.tool.ref), TextRole.STRONG, wrap=True)
        top.addWidget(heading, 1)
        changed = Bullets()
        changed.heading.setText(self.tr("What changed"))
        changed.set_lines(what_changed(pack.differences, language))
        done = Button(self.tr("I have read this"), icon="check")
        done.set_compact(False)
        done.setObjectName(f"seen_{pack.tool.country}")
        done.clicked.connect(partial(self.seen.emit, self._digest))
        self.setAccessibleName(heading.text())
        self.body.addLayout(top)
        said = self.tr("New assessments begin with it. Those that have begun keep theirs.")
        self.body.addWidget(Text(said, wrap=True))
        self.body.addWidget(changed)
        self.body.addWidget(done, 0, Qt.AlignmentFlag.AlignLeading)


_INSIDE = (LINK_INSET, 0, LINK_INSET, 0)


class FromOffice(Card):
    """What head office has for this device.

    Signals:
        pack_seen(str): the digest of a questionnaire that a person has read about.
        look_wanted(): ask head office whether there is anything new.
        question_wanted(str): show the comments on a question.
        assessment_wanted(str): open another assessment, which has something to answer.
    """

    look_wanted = Signal()
    question_wanted = Signal(str)
    assessment_wanted = Signal(str)
    pack_seen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        edge = 16 - LINK_INSET
        super().__init__((edge, 16, edge, 16), parent=parent)
        self.setObjectName("from_office")
        self._comments: Comments | None = None
        self._open = ""
        self._others: tuple[SendLine, ...] = ()
        self._sent_back: tuple[SentBackView, ...] = ()
        self._packs: tuple[NewPack, ...] = ()
        self._rows: list[LinkRow] = []
        self._cards: CommentCards | None = None
        self._heading = Text(role=TextRole.HEADING, wrap=True)
        self.look = Button(icon="refresh-cw", name="-")
        self.look.set_compact(False)
        self.look.setObjectName("look_now")
        top = QHBoxLayout()
        space(top, _INSIDE, 12)
        top.addWidget(self._heading, 1)
        top.addWidget(self.look)
        self._nothing = StateLine("check", "", icon_ink=Colour.COMPLIANT)
        self._nothing.setObjectName("nothing_from_office")
        self._refused = StateLine("circle-alert", "", icon_ink=Colour.WARNING)
        self._refused.setObjectName("letters_refused")
        self._refused.hide()
        self._back, self._lines, self._whole = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._news = QVBoxLayout()
        said = QVBoxLayout()
        space(said, _INSIDE, 8)
        said.addWidget(self._nothing)
        said.addWidget(self._refused)
        self.body.addLayout(top)
        self.body.addLayout(said)
        for part in (self._back, self._lines, self._whole, self._news):
            is_row = part is self._lines
            space(part, 0 if is_row else _INSIDE, 4 if is_row else 10)
            self.body.addLayout(part)
        self.look.clicked.connect(self.look_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("From head office"))
        self.look.set_words(self.tr("Look now"))
        self._nothing.set_text(self.tr("Nothing from head office waits for you"))
        if self._cards is not None:
            self._cards.retranslate()
        self._sent_back = ()
        self._show_packs()
        self.refresh()

    def attach(self, comments: Comments | None, assessment: str) -> None:
        """Show what came for another assessment that is open now, or for none."""
        if self._comments is not None:
            self._comments.changed.disconnect(self.refresh)
        self._comments, self._open = comments, assessment
        if self._cards is not None:
            self._whole.removeWidget(self._cards)
            self._cards.hide()
            self._cards.setParent(None)
            self._cards.deleteLater()
            self._cards = None
        if comments is not None:
            self._cards = CommentCards(comments)
            self._whole.addWidget(self._cards)
            comments.changed.connect(self.refresh)
        self.refresh()

    def show_others(self, lines: Sequence[SendLine]) -> None:
        """Say which other assessments have something to answer."""
        self._others = tuple(lines)
        self.refresh()

    @Slot(object)
    def show_packs(self, packs: Sequence[NewPack]) -> None:
        """Say what is new in questionnaires that assessments begin with from now on."""
        if tuple(packs) != self._packs:
            self._packs = tuple(packs)
            self._show_packs()
        self.refresh()

    def _show_packs(self) -> None:
        emptied(self._news)
        language = QLocale().name().partition("_")[0]
        for pack in self._packs:
            card = PackCard(pack, language)
            card.seen.connect(self.pack_seen)
            self._news.addWidget(card)

    def show_refused(self, problems: Sequence[BwAuditError]) -> None:
        """Say why something was not taken."""
        if problems:
            message = spoken(problems[0])
            self._refused.set_text(f"{message.sentence} {message.code}")
        self._refused.setVisible(bool(problems))

    def focus_first(self) -> None:
        """Put the focus on the first thing that waits, else on looking for more."""
        opening = self.findChild(Button, "open_again")
        shown = [row for row in self._rows if not row.isHidden()]
        views = self._comments.about_all() if self._comments is not None else ()
        card = self._cards.first_open(views) if self._cards is not None else None
        reason = Qt.FocusReason.OtherFocusReason
        if opening is not None:
            opening.setFocus(reason)
        elif card is not None and any(not each.answered for each in views):
            card.focus_answer()
        else:
            (shown[0] if shown else self.look).setFocus(reason)

    def set_looking(self, looking: bool, *, possible: bool) -> None:
        """Say that head office is being asked. The button keeps the focus: a second press does
        nothing."""
        self.look.setEnabled(possible)
        self.look.set_words(self.tr("Asking") if looking else self.tr("Look now"))

    def show_asked(self, when: str) -> None:
        """Say when head office was asked last."""
        text = self.tr("Nothing from head office waits for you. Asked at {time}")
        self._nothing.set_text(text.format(time=when))

    @Slot()
    def refresh(self) -> None:
        """Show how things stand now."""
        comments = self._comments
        lines = comments.open_on_questions() if comments is not None else ()
        whole = comments.about_all() if comments is not None else ()
        back = comments.sent_back() if comments is not None else ()
        if back != self._sent_back or (back and not self._back.count()):
            self._sent_back = back
            self._show_sent_back()
        others = [
            each
            for each in self._others
            if each.id != self._open and (each.comments or each.sent_back)
        ]
        self._show_rows(len(lines) + len(others))
        for row, line in zip(self._rows, lines, strict=False):
            text = line.text if len(line.text) <= _EXCERPT else f"{line.text[:_EXCERPT].rstrip()}…"
            row.set_text(f"{line.number} {line.label}", text)
            row.setObjectName(f"comment_on_{line.question}")
            row.setProperty("leads", ("question", line.question))
        for row, other in zip(self._rows[len(lines) :], others, strict=False):
            said = waiting_in_words(other.comments, sent_back=other.sent_back)
            row.set_text(other.factory, said)
            row.setObjectName(f"comments_in_{other.id}")
            row.setProperty("leads", ("assessment", other.id))
        if self._cards is not None:
            self._cards.show_views(whole)
        waiting = any(not each.answered for each in whole)
        self._nothing.setVisible(not (lines or others or back or waiting or self._packs))

    def _show_rows(self, count: int) -> None:
        while len(self._rows) < count:
            row = LinkRow("building-2", Colour.ACCENT)
            row.clicked.connect(partial(self._follow_row, len(self._rows)))
            self._rows.append(row)
            self._lines.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < count)
            if place >= count:
                row.set_text("")

    def _show_sent_back(self) -> None:
        emptied(self._back)
        for view in self._sent_back:
            if self._comments is not None:
                self._back.addWidget(SentBackCard(self._comments, view))

    def _follow_row(self, place: int) -> None:
        kind, identity = self._rows[place].property("leads")
        if kind == "question":
            self.question_wanted.emit(identity)
        else:
            self.assessment_wanted.emit(identity)
