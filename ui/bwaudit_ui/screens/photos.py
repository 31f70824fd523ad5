"""All photos and papers of a visit: a loupe, a strip, and "Which question?" with one key a photo.

It shows what the presenter holds. It must not decide where a photo goes.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.dialogs.folders import folder_chooser, photo_chooser
from bwaudit_ui.presenters.evidence import FILE_KINDS
from bwaudit_ui.presenters.photo_import import offer_sentence
from bwaudit_ui.presenters.photos import PhotoKind, Photos
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.keymap import keys_of
from bwaudit_ui.runtime.scaling import WidthClass, is_short
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.closed_line import ClosedLine
from bwaudit_ui.screens.evidence_pane import ProblemNote
from bwaudit_ui.screens.photo_sorting import SortPanel
from bwaudit_ui.screens.question_keys import QuestionKeys, digits
from bwaudit_ui.screens.work_page import WorkPage
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.drop_area import DropTarget
from bwaudit_ui.widgets.frame import BottomBar
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.loupe import Loupe
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.photo_grid import PhotoGrid
from bwaudit_ui.widgets.scrolled import scrolling
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Kbd, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from bwaudit.usecases.offering import Offer
    from bwaudit_ui.presenters.intake import ImportState
    from bwaudit_ui.presenters.session import AssessmentSession

_PANEL, _ANY = 335, 16_777_215
_LIKED_LOUPE, _LEAST_LOUPE = 220, 120
_KEYS: Final = 3


class PhotosScreen(WorkPage):
    """The Photos page.

    Signals:
        photo_wanted(str, tuple): a photo is to be opened, among these.
        camera_wanted(str): a photo is to be taken for no question yet.
    """

    photo_wanted = Signal(str, object)
    camera_wanted = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photos_page")
        self._session = session
        self.presenter = Photos(session, self)
        self._closed = ClosedLine(session)
        self._comparing = False
        self._held: dict[str, QImage] = {}
        self._chosen: Path | None = None
        self._make_head()
        self.loupe = Loupe()
        self.strip = PhotoGrid(self.presenter.rows, least_width=124, ratio=0.86, film_strip=True)
        self.strip.setObjectName("film_strip")
        self.strip.viewport().setBackgroundRole(QPalette.ColorRole.Window)  # as the page around it
        self.panel = SortPanel(self.presenter)
        self._make_bar()
        self._lay_out()
        self._connect()
        self._keys = self._make_keys()
        self.retranslate()

    def _make_head(self) -> None:
        self._title = Text(role=TextRole.HEADING)
        self._counts = Text(ink=Colour.INK2, tabular=True)
        self.camera = Button(icon="camera", name="-")
        self.camera.setObjectName("quick_photo")
        self.add = Button(icon="image-plus", name="-")
        self.add.setObjectName("import_files")
        self.folder = Button(icon="folder-open", name="-")
        self.folder.setObjectName("import_folder")
        self.filters = FilterRow()
        for kind in PhotoKind:
            chip = self.filters.add(kind.value, FilterChip("-"))
            chip.setObjectName(f"photos_{kind.value}")
        self.offer = NoticeLine("images")
        self.offer.setObjectName("card_offer")
        self.offer.hide()
        self.task = LongTask()
        self.task.setObjectName("import_task")
        self.task.hide()
        self.problems = ProblemNote()
        self.problems.setObjectName("import_problems")

    def _make_bar(self) -> None:
        self._bar = BottomBar()
        self.leave_out = Button(icon="file-x-2", name="-")
        self.leave_out.setObjectName("sort_leave_out")
        self.hide_faces = Button(icon="scan-face", name="-")
        self.hide_faces.setObjectName("sort_hide_faces")
        self.use = Button(kind=ButtonKind.PRIMARY, icon="check", name="-")
        self.use.setObjectName("sort_use")
        self.edit = Button(icon="pencil", name="-")
        self.edit.setObjectName("sort_edit")
        self.compare = Button(icon="panel-right", name="-")
        self.compare.setObjectName("sort_compare")
        # Pressed by mouse or finger they leave the focus with the photos, where arrows go on.
        for button in (self.leave_out, self.hide_faces, self.use, self.compare):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._caps = []
        for button, keys in ((self.leave_out, "X"), (self.hide_faces, "H"), (self.use, "U")):
            self._bar.start.addWidget(button)
            cap = Kbd(keys)
            self._bar.start.addWidget(cap)
            self._caps.append(cap)
        for button, keys in ((self.compare, "C"), (self.edit, "Enter")):
            self._bar.end.addWidget(button)
            cap = Kbd(keys)
            self._bar.end.addWidget(cap)
            self._caps.append(cap)

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        space(head, 0, 8)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._said, 0, 8)
        self._said.addWidget(self._title)
        self._said.addWidget(self._counts)
        self._said.addStretch(1)
        head.addLayout(self._said, 1)
        for button in (self.camera, self.add, self.folder):
            head.addWidget(button)
        main = QVBoxLayout()
        space(main, (16, 12, 16, 10), 10)
        main.addLayout(head)
        for part in (self._closed, self.filters, self.offer, self.task, self.problems):
            main.addWidget(part)
        main.addWidget(self.loupe, 1)
        main.addWidget(self.strip)
        main.addStretch(0)
        self._column = main
        self._main = QWidget()
        self._main.setLayout(main)
        self._side = scrolling(self.panel)
        self._side.setObjectName("sort_side")
        self._side.setProperty("part", "pane-end")
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._parts, 0, 0)
        self._parts.addWidget(self._main, 3)
        self._parts.addWidget(self._side, 2)
        self._inside = QWidget()
        self._inside.setLayout(self._parts)
        self._scroll = scrolling(self._inside)
        self._scroll.setObjectName("photos_scroll")
        self._scroll.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        space(column, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        presenter, imports = self.presenter, self.presenter.imports
        presenter.changed.connect(self._show)
        presenter.picture_changed.connect(self._on_picture)
        imports.offered.connect(self._on_offer)
        imports.changed.connect(self._on_import)
        imports.said.connect(self.problems.show_sentences)
        self.filters.filter_chosen.connect(self._choose_kind)
        self.offer.action_wanted.connect(imports.take_offer)
        self.task.stop_wanted.connect(self._stop)
        self.loupe.opened.connect(self._open)
        self.strip.photo_chosen.connect(presenter.choose)
        self.strip.photo_opened.connect(self._open_one)
        self.panel.question_chosen.connect(self._put_on)
        self.panel.search_left.connect(self._focus_photos)
        self.panel.clock_wanted.connect(partial(self._session.page_wanted.emit, "camera_clock"))
        self.leave_out.clicked.connect(presenter.leave_out)
        self.hide_faces.clicked.connect(presenter.hide_faces)
        self.use.clicked.connect(presenter.use)
        self.edit.clicked.connect(self._open)
        self.compare.clicked.connect(self.toggle_compare)
        self.camera.clicked.connect(partial(self.camera_wanted.emit, ""))
        self.add.clicked.connect(self.ask_for_files)
        self.folder.clicked.connect(self.ask_for_folder)
        drops = DropTarget(self)
        drops.paths_dropped.connect(imports.take_files)
        drops.image_dropped.connect(imports.take_picture)
        self._drops = drops

    def _make_keys(self) -> QuestionKeys:
        presenter = self.presenter
        keys = QuestionKeys(self)
        for number in range(1, _KEYS + 1):
            put = partial(presenter.put_on_suggestion, number)
            for digit in digits(number):
                keys.add_single(digit, put)
        keys.add_single("X", presenter.leave_out)
        keys.add_single("U", presenter.use)
        keys.add_single("H", presenter.hide_faces)
        keys.add_single("F", self.panel.focus_search)
        keys.add_single("C", self.toggle_compare)
        keys.add("Ctrl+F", self.panel.focus_search)
        keys.add("Ctrl+V", self.paste)
        return keys

    # For the window

    def activate(self) -> None:
        """The page is shown: the focus goes where single keys sort."""
        settings = self._session.workspace.settings
        self._keys.set_single(on=settings.single_keys)
        self.camera.set_keys(keys_of(CommandId.QUICK_PHOTO, settings.keys))
        self.presenter.refresh()
        self.arrange()
        self._focus_photos()

    def show_photo(self, evidence: str) -> None:
        """Put one photo into the loupe, among all when those that are shown are others. One that
        is in no list any more changes nothing."""
        if evidence not in self.presenter.shown:
            self.presenter.choose_kind(PhotoKind.ALL)
        if evidence in self.presenter.shown:
            self.presenter.choose(evidence)
        self._focus_photos()

    @Slot()
    def _focus_photos(self) -> None:
        # The strip scrolls by arrow keys; the loupe is there also when there is no photo.
        start = self.strip if self.presenter.current is not None else self.add
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_title(self) -> str:
        """What the top bar says."""
        return self.tr("photos")

    def next_pane(self) -> None:
        """From the photos to the questions, and back."""
        if self.panel.isAncestorOf(self.window().focusWidget() or self):
            self._focus_photos()
        else:
            self.panel.focus_search()

    def previous_pane(self) -> None:
        """There are two panes only."""
        self.next_pane()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        words = {
            PhotoKind.ALL: self.tr("All"),
            PhotoKind.TO_SORT: self.tr("To sort"),
            PhotoKind.USE: self.tr("Use"),
            PhotoKind.LEAVE_OUT: self.tr("Leave out"),
            PhotoKind.FACES: self.tr("Visible faces"),
            PhotoKind.NO_QUESTION: self.tr("No question yet"),
        }
        for kind, said in words.items():
            self.filters.chip(kind.value).set_words(said)
        self.camera.set_words(self.tr("Take photo"))
        self.add.set_words(self.tr("Add files"))
        self.folder.set_words(self.tr("Import from a folder"))
        self.leave_out.set_words(self.tr("Leave out"))
        self.hide_faces.set_words(self.tr("Hide faces"))
        self.use.set_words(self.tr("Use"))
        self.edit.set_words(self.tr("Edit photo"))
        self.compare.set_words(self.tr("Compare"))
        self.panel.retranslate()
        self._show()

    # What is shown

    @Slot()
    def _show(self) -> None:
        presenter = self.presenter
        for kind in PhotoKind:
            self.filters.set_count(kind.value, presenter.count(kind))
        self.filters.choose(presenter.kind.value)
        to_sort, total = presenter.count(PhotoKind.TO_SORT), presenter.count(PhotoKind.ALL)
        self._title.setText(_sort_title(to_sort) if to_sort else self.tr("Photos and papers"))
        self._counts.setText(
            self.tr("{used} used, {left_out} left out, {to_sort} to sort").format(
                used=presenter.count(PhotoKind.USE),
                left_out=presenter.count(PhotoKind.LEAVE_OUT),
                to_sort=to_sort,
            )
        )
        one = presenter.current
        first_came = self.strip.isHidden() and bool(presenter.shown)
        self.strip.setVisible(bool(presenter.shown))
        if first_came and self.add.hasFocus():  # where it waited while there was no photo
            self._focus_photos()
        if one is not None and self.strip.current_photo() != one.id:
            self.strip.set_current(one.id)
        for part in (self.leave_out, self.hide_faces, self.use):
            part.setEnabled(one is not None and not presenter.closed)
        self.hide_faces.setEnabled(one is not None and one.is_photo and not presenter.closed)
        self._closed.show_line(presenter.closed_line)
        self.edit.setEnabled(one is not None)
        self.compare.setEnabled(presenter.next_one is not None)
        for part in (self.add, self.folder, self.camera):
            part.setEnabled(not presenter.closed)
        self.panel.show_photo()
        self._show_loupe(total)

    def _show_loupe(self, total: int) -> None:
        one, beside = self.presenter.current, self.presenter.next_one
        if one is None:
            nothing = (
                self.tr("No photos yet") if not total else self.tr("No photos with this filter")
            )
            self.loupe.set_words(nothing)
            self.loupe.show_pictures()
            return
        waits = one.to_be_drawn
        self.loupe.set_words(self.tr("Hiding") if waits else one.caption or one.name)
        self._forget_but(one.id, beside.id if beside else "")
        pictures = [self._held.get(one.id, QImage())]
        if self._comparing and beside is not None:
            if beside.id not in self._held:
                self.presenter.read_picture(beside.id)
            pictures.append(self._held.get(beside.id, QImage()))
        self.loupe.show_pictures(*pictures)

    def _forget_but(self, *ids: str) -> None:
        self._held = {key: held for key, held in self._held.items() if key in ids}

    @Slot(str, QImage)
    def _on_picture(self, evidence: str, picture: QImage) -> None:
        self._held[evidence] = picture
        self._show_loupe(1)

    @Slot(object)
    def _on_offer(self, offer: Offer) -> None:
        some = bool(offer.new) and not self.presenter.closed
        self.offer.setVisible(some)
        if some:
            chosen = offer.root == self._chosen
            said = offer_sentence(offer, folder=chosen)
            self.offer.set_text(said, self.tr("Sort them"))

    @Slot(object)
    def _on_import(self, state: ImportState | None) -> None:
        if state is None:
            self.task.hide()
            return
        self.offer.hide()
        if self.task.isHidden():
            self.problems.hide()
            self.task.start(self.tr("Copying photos"))
        self.task.set_progress(state.done, state.total, state.seconds_left)
        after = self.tr("You can keep working. If you stop, the {done} copied photos stay.")
        self.task.set_after_stop(after.format(done=state.done))

    # What a person does

    @Slot(str)
    def _choose_kind(self, key: str) -> None:
        self.presenter.choose_kind(PhotoKind(key))

    @Slot(str)
    def _put_on(self, question: str) -> None:
        self.presenter.put_on(question)
        self._focus_photos()

    @Slot()
    def _open(self) -> None:
        one = self.presenter.current
        if one is not None:
            self._open_one(one.id)

    @Slot(str)
    def _open_one(self, evidence: str) -> None:
        self.presenter.commit()
        self.photo_wanted.emit(evidence, self.presenter.shown)

    @Slot()
    def toggle_compare(self) -> None:
        """Show the next photo beside this one, or not any more."""
        self._comparing = not self._comparing
        self._show_loupe(1)

    @Slot()
    def _stop(self) -> None:
        self.task.stopping()
        self.presenter.imports.stop()

    @Slot()
    def paste(self) -> None:
        """Take files or a picture from the clipboard, or say that there is none."""
        if not self._drops.paste():
            self._session.tell(self.tr("There is no photo on the clipboard"))

    @Slot()
    def ask_for_files(self) -> None:
        """Choose files; they wait to be sorted."""
        kinds = self.tr("Photos and papers ({kinds})").format(kinds=FILE_KINDS)
        every = self.tr("All files (*)")
        chooser = photo_chooser(self.tr("Add photos or papers"), self.window(), [kinds, every])
        chooser.setObjectName("choose_photos")
        chooser.filesSelected.connect(self._on_files)
        chooser.open()

    @Slot()
    def ask_for_folder(self) -> None:
        """Choose a folder; what is new in it is offered."""
        chooser = folder_chooser(self.tr("Import from a folder"), self.window())
        chooser.setObjectName("choose_folder")
        chooser.fileSelected.connect(self._on_folder)
        chooser.open()

    @Slot(list)
    def _on_files(self, names: list[str]) -> None:
        self.presenter.imports.take_files([Path(name) for name in names])

    @Slot(str)
    def _on_folder(self, name: str) -> None:
        folder = self._chosen = Path(name)
        self.presenter.imports.look(folder, folder.name, asked=True)

    # Events and layout

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            rtl = self.isRightToLeft()
            self.presenter.step(1 if (key == Qt.Key.Key_Right) != rtl else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Escape:
            self._focus_photos()
        else:
            super().keyPressEvent(event)

    def arrange(self) -> None:
        theme = theme_of(self)
        narrow = self.is_narrow
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(down if narrow else along)
        self._side.setMinimumWidth(0 if narrow else theme.px(_PANEL))
        self._side.setMaximumWidth(_ANY if narrow else theme.px(_PANEL))
        # One below the other, the whole page scrolls; beside each other only the panel does.
        self._side.setMinimumHeight(self.panel.sizeHint().height() if narrow else 0)
        # Chips that wrap would ask for the height they have in the narrowest window.
        across = self.width() - (theme.px(16) if narrow else theme.px(_PANEL)) - theme.px(34)
        self.filters.setFixedHeight(self.filters.heightForWidth(max(theme.px(100), across)))
        self._fit_height()
        room = self.room
        tight = room is WidthClass.TIGHT
        for cap in self._caps:
            cap.setVisible(room is WidthClass.WIDE)
        for button in (self.leave_out, self.hide_faces, self.use):
            button.set_compact(tight)
        across = self.width() - theme.px(32)
        before = sum(each.sizeHint().width() + theme.px(10) for each in self._bar_parts())
        _say_where_room((self.edit, self.compare), across - before - theme.px(16))
        for said in (self._title, self._counts):
            said.setWordWrap(narrow)
        across -= 0 if narrow else theme.px(_PANEL)
        self._fit_head(across, stacked=narrow)
        self._fit_loupe(short=narrow and is_short(self.height(), theme.scale))

    def _fit_head(self, across: int, *, stacked: bool) -> None:
        """Buttons say their words where they can, with the counts below the title if need be."""
        gap = theme_of(self).px(8)
        title, counts = (
            said.fontMetrics().horizontalAdvance(said.text()) + gap
            for said in (self._title, self._counts)
        )
        buttons = (self.camera, self.add, self.folder)
        needed = sum(each.with_words() + gap for each in buttons)
        stacked = stacked or title + counts + needed > across
        _say_where_room(buttons, across - (max(title, counts) if stacked else title + counts))
        way = QBoxLayout.Direction
        self._said.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self._said.setSpacing(0 if stacked else gap)

    def _bar_parts(self) -> list[QWidget]:
        """What stands at the start of the bar below."""
        parts = [self.leave_out, self.hide_faces, self.use, *self._caps]
        return [each for each in parts if not each.isHidden()]

    def _fit_loupe(self, *, short: bool) -> None:
        """Where there is little height the photo comes before what is chosen once, and is seen
        whole."""
        theme = theme_of(self)
        column = self._column
        if short != (column.indexOf(self.filters) > column.indexOf(self.loupe)):
            column.removeWidget(self.filters)
            place = column.indexOf(self.strip) + 1 if short else 1
            column.insertWidget(place, self.filters)
        head = max(
            self._head.heightForWidth(self.width() - theme.px(32)), self._head.sizeHint().height()
        )
        seen = self.height() - self._bar.sizeHint().height() - head
        whole = max(theme.px(_LEAST_LOUPE), seen - theme.px(34))
        least = min(theme.px(_LIKED_LOUPE), whole) if short else theme.px(_LIKED_LOUPE)
        self.loupe.setMinimumHeight(least if self.is_narrow else 0)
        self.loupe.setMaximumHeight(whole if short else _ANY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._fit_height()
        return super().eventFilter(watched, event)

    def _fit_height(self) -> None:
        """Beside each other, photo and strip take the height there is and do not scroll."""
        least, seen = self._inside.minimumSizeHint().height(), self._scroll.viewport().height()
        self._inside.setMaximumHeight(_ANY if self.is_narrow else max(least, seen))


def _say_where_room(buttons: Sequence[Button], room: int) -> None:
    """Show the words of buttons beside each other where all of them find room."""
    gap = theme_of(buttons[0]).px(8)
    needed = sum(each.with_words() + gap for each in buttons)
    for each in buttons:
        each.set_compact(needed > room)


def _sort_title(count: int) -> str:
    return counted("PhotosScreen", "Sort 1 new photo", "Sort %n new photos", count)
