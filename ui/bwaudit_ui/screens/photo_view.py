"""One photo large, with its caption, and what becomes of it in the report.

It shows the report-size copy, which is what gets printed. It must not change a photo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bwaudit.assessment.terms import EvidenceUse
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Radius, TextRole
from bwaudit_ui.runtime.typing_timer import TypingTimer
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.evidence import EvidencePresenter
    from bwaudit_ui.presenters.session import AssessmentSession


class Picture(QWidget):
    """An image, as large as fits, never larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage) -> None:
        """Show an image; a null one shows the words alone."""
        self._image = image
        self.update()

    def set_words(self, words: str) -> None:
        """Name it, and say it where there is no image."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(640), theme.px(400))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(200), theme.px(140))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Colour.MEDIA))
        radius = theme.radius(Radius.CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._image.isNull():
            painter.setPen(theme.colour(Colour.RAIL_INK))
            painter.setFont(theme.font(TextRole.BODY))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._words)
        else:
            painter.drawImage(self._fitted(), self._image)
        painter.end()

    def _fitted(self) -> QRectF:
        room, size = QRectF(self.rect()), self._image.size()
        scale = min(room.width() / size.width(), room.height() / size.height(), 1.0)
        width, height = size.width() * scale, size.height() * scale
        centre = room.center()
        return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)


class PhotoView(Sheet):
    """A window with one photo of the current question; previous and next lead to the others."""

    def __init__(
        self,
        session: AssessmentSession,
        presenter: EvidencePresenter,
        evidence: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, width=960)
        self.setObjectName("photo_view")
        self._session = session
        self._presenter = presenter
        self._evidence = evidence
        self._typed: str | None = None
        self.picture = Picture()
        self.caption = LineInput()
        self.caption.setObjectName("photo_caption")
        self._caption_field = Field(self.tr("Caption"), self.caption)
        self._facts = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self.use = Button(self.tr("Leave out"), icon="eye-off")
        self.use.setObjectName("photo_use")
        self.take_off = Button(self.tr("Take off this question"), icon="trash-2")
        self.take_off.setObjectName("photo_take_off")
        self._before = Button(kind=ButtonKind.GHOST, icon="chevron-left", name=self.tr("Previous"))
        self._after = Button(
            kind=ButtonKind.GHOST, icon="chevron-right", name=self.tr("Next photo")
        )
        self._done = Button(self.tr("Done"), ButtonKind.PRIMARY)
        self._done.setObjectName("photo_done")
        self._timer = TypingTimer(self)
        self._lay_out()
        self._connect()
        self._show(evidence)

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        space(steps, 0, 4)
        steps.addWidget(self._before)
        steps.addWidget(self._facts, 1)
        steps.addWidget(self._after)
        words = QVBoxLayout()
        space(words, 0, 8)
        words.addLayout(steps)
        words.addWidget(self._caption_field)
        self.body.addWidget(self.picture, 1)
        self.body.addLayout(words)
        self.buttons.addWidget(self._done)
        self.buttons.addWidget(self.use)
        self.buttons.addWidget(self.take_off)
        self.end_buttons()

    def _connect(self) -> None:
        self.caption.text_changed.connect(self._on_typed)
        self.caption.left.connect(self._commit)
        self.caption.returnPressed.connect(self.accept)
        self._timer.timeout.connect(self._commit)
        self.use.clicked.connect(self._toggle_use)
        self.take_off.clicked.connect(self._take_off)
        self._before.clicked.connect(self._go_back)
        self._after.clicked.connect(self._go_on)
        self._done.clicked.connect(self.accept)
        self.finished.connect(self._commit)
        self._session.leaving.connect(self._commit)
        self._session.closed.connect(self.reject)
        self._presenter.photos_changed.connect(self._refresh)
        for keys, does in (("Alt+Left", self._go_back), ("Alt+Right", self._go_on)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    def _show(self, evidence: str) -> None:
        self._commit()
        self._evidence = evidence
        self.picture.show_image(QImage())
        self._presenter.fetch_large(evidence, self._show_image, self)
        self._refresh()
        self.caption.set_text(self._presenter.one(evidence).caption)

    def _show_image(self, image: QImage) -> None:
        self.picture.show_image(image)

    @Slot()
    def _refresh(self) -> None:
        photos = [each.id for each in self._presenter.evidence]
        if self._evidence not in photos:
            return
        one, place = self._presenter.one(self._evidence), photos.index(self._evidence)
        self.set_heading(one.caption or one.name)
        self.picture.set_words(one.caption or one.name)
        taken = one.taken_at.replace("T", " ")[:16]
        count = self.tr("{place} of {total}").format(place=place + 1, total=len(photos))
        self._facts.setText(", ".join(part for part in (count, one.name, taken) if part))
        self._before.setEnabled(place > 0)
        self._after.setEnabled(place < len(photos) - 1)
        left_out = one.use is EvidenceUse.LEAVE_OUT
        self.use.set_words(self.tr("Use in report") if left_out else self.tr("Leave out"))
        self.use.set_icon_name("eye" if left_out else "eye-off")
        for part in (self.use, self.take_off):
            part.setEnabled(not self._presenter.closed)
        self.caption.setReadOnly(self._presenter.closed)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._typed = text
        self._timer.touch()

    @Slot()
    def _commit(self) -> None:
        self._timer.stop()
        typed, self._typed = self._typed, None
        if typed is not None:
            self._presenter.describe(self._evidence, typed)

    @Slot()
    def _toggle_use(self) -> None:
        self._presenter.toggle_use(self._evidence)

    @Slot()
    def _take_off(self) -> None:
        self._commit()
        self._presenter.take_off(self._evidence)
        self.accept()

    @Slot()
    def _go_back(self) -> None:
        self._step(-1)

    @Slot()
    def _go_on(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        photos = [each.id for each in self._presenter.evidence]
        place = photos.index(self._evidence) + by if self._evidence in photos else -1
        if 0 <= place < len(photos):
            self._show(photos[place])
