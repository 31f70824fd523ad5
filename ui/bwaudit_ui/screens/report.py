"""The report: its real pages as they would be printed now, what to look at first, and saving it.

It must not make a report; the presenter has it made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bwaudit.report.options import LayoutName
from bwaudit.usecases.exporting import Form
from bwaudit_ui.dialogs.folders import folder_chooser
from bwaudit_ui.presenters.report import ReportPresenter
from bwaudit_ui.presenters.report_printing import ReportPrinting
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.pdf_pages import PdfPages
from bwaudit_ui.screens.report_choices import ReportChoices
from bwaudit_ui.screens.work_page import WorkPage
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.scrolled import Scrolled, keep_room_of_bar, scrolling
from bwaudit_ui.widgets.spacing import BAR, space, stand
from bwaudit_ui.widgets.tabs import Tabs
from bwaudit_ui.widgets.text import ElidedLabel, Rule, Text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from bwaudit_ui.presenters.report import Saved
    from bwaudit_ui.presenters.session import AssessmentSession

_SIDE_WIDTH = 350
_FOLD_HEIGHT = 420
_BAR_MARGINS = 36
_CHOICES_HEIGHT = 400
_MOST_CHECKS = 4
_PAGES, _SAVING = "pages", "saving"


class ReportScreen(WorkPage):
    """The page that ends a visit.

    Signals:
        meeting_wanted(): show the findings to the factory.
    """

    meeting_wanted = Signal()

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_page")
        self._session = session
        self.presenter = ReportPresenter(session, self)
        self.printing = ReportPrinting(session, self)
        self._saved: Saved | None = None
        self._prints_saved = False
        self._narrow = False
        self.pages = PdfPages()
        self._again = Button(icon="refresh-cw", name="-")
        self._again.set_compact(False)
        self._again.setObjectName("draft_again")
        self.pages.offer(self._again)
        self._again.hide()
        self.tabs = Tabs()
        for key in (_PAGES, _SAVING):
            self.tabs.add(key, "").setObjectName(f"report_tab_{key}")
        self._title = Text(role=TextRole.HEADING, wrap=True)
        self._checks = [StateLine("circle-check", "", ink=Colour.INK) for _ in range(_MOST_CHECKS)]
        for place, line in enumerate(self._checks):
            line.setObjectName(f"check_{place}")
        self.meeting = Button(kind=ButtonKind.LINK, icon="presentation", name="-")
        self.meeting.set_compact(False)
        self.meeting.setObjectName("meeting_from_report")
        self.choices = ReportChoices(self.presenter)
        self.failure = Banner()
        self.failure.setObjectName("export_failure")
        self.task = LongTask()
        self.task.hide()
        self._done = StateLine("circle-check", "", icon_ink=Colour.COMPLIANT)
        self._done.setObjectName("export_done")
        self.open_folder = Button(kind=ButtonKind.LINK, icon="folder-open", name="-")
        self.open_folder.set_compact(False)
        self.open_folder.setObjectName("open_report_folder")
        self._target = ElidedLabel(role=TextRole.CAPTION, ink=Colour.INK2)
        self.export_button = Button(kind=ButtonKind.PRIMARY, icon="download", name="-")
        self.export_button.set_compact(False)
        self.export_button.setObjectName("export_pdf")
        self.usb = Button(icon="usb", name="-")
        self.usb.set_compact(False)
        self.usb.setObjectName("save_to_usb")
        self.print = Button(icon="printer", name="-")
        self.print.set_compact(False)
        self.print.setObjectName("print_report")
        self._also_title = Text(role=TextRole.CAPTION, ink=Colour.INK2)
        self.also = {
            Form.WORD: Button(icon="file-text", name="-"),
            Form.EXCEL: Button(icon="table", name="-"),
        }
        for form, button in self.also.items():
            button.set_compact(False)
            button.setObjectName(f"export_{form.value}")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_saved(None)

    def _lay_out(self) -> None:
        self._side = QFrame()
        self._side.setProperty("part", "pane-end")
        inside = Scrolled()
        upper = self._upper = QVBoxLayout(inside)
        space(upper, (18, 18, 18 - BAR, 8), 12)
        upper.addWidget(self._title)
        for line in self._checks:
            upper.addWidget(line)
        upper.addWidget(self.meeting, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (Rule(), self.choices):
            upper.addWidget(part)
        upper.addStretch(1)
        area = scrolling(inside)
        keep_room_of_bar(area)
        self._lower = QFrame()
        self._lower.setProperty("part", "bar-bottom")
        lower = QVBoxLayout(self._lower)
        space(lower, (18, 12, 18, 16), 10)
        found = QHBoxLayout()
        space(found, 0, 8)
        found.addWidget(self._done, 1)
        found.addWidget(self.open_folder)
        lower.addWidget(self.failure)
        lower.addWidget(self.task)
        lower.addLayout(found)
        lower.addWidget(self._target)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        space(self._buttons, 0, 10)
        pair = QHBoxLayout()
        space(pair, 0, 10)
        for button in (self.usb, self.print):
            pair.addWidget(button, 1)
        self._buttons.addWidget(self.export_button)
        self._buttons.addLayout(pair)
        lower.addLayout(self._buttons)
        self._also = QWidget()
        also = QVBoxLayout(self._also)
        space(also, 0, 10)
        forms = QHBoxLayout()
        space(forms, 0, 10)
        for button in self.also.values():
            forms.addWidget(button, 1)
        also.addWidget(self._also_title)
        also.addLayout(forms)
        lower.addWidget(self._also)
        self._lower_column = lower
        column = QVBoxLayout(self._side)
        space(column, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(self._lower)
        self._side_column = column
        self._row = QHBoxLayout()
        space(self._row, 0, 0)
        self._row.addWidget(self.pages, 1)
        self._row.addWidget(self._side)
        outer = QVBoxLayout(self)
        space(outer, 0, 0)
        outer.addWidget(self.tabs)
        outer.addLayout(self._row, 1)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.draft_started.connect(self._on_draft_started)
        presenter.draft_ready.connect(self._on_draft)
        presenter.draft_failed.connect(self._on_draft_failed)
        self._again.clicked.connect(self._draft_again)
        presenter.checks_changed.connect(self._show_checks)
        presenter.export_started.connect(self._on_export_started)
        presenter.export_progressed.connect(self.task.set_progress)
        presenter.exported.connect(self._on_exported)
        presenter.export_failed.connect(self._on_export_failed)
        printing = self.printing
        printing.ready.connect(self._choose_printer)
        printing.started.connect(self._on_printing_started)
        printing.progressed.connect(self.task.set_progress)
        printing.printed.connect(self._on_printed)
        printing.failed.connect(self._on_printing_failed)
        self.choices.changed.connect(self._show_options)
        self.export_button.clicked.connect(self.export)
        self.usb.clicked.connect(self.ask_for_folder)
        self.print.clicked.connect(self._save_and_print)
        self.also[Form.WORD].clicked.connect(self._export_word)
        self.also[Form.EXCEL].clicked.connect(self._export_excel)
        self.meeting.clicked.connect(self.meeting_wanted)
        self.open_folder.clicked.connect(self._open_folder)
        self.failure.action_chosen.connect(self._mend)
        self.task.stop_wanted.connect(self._stop)
        self.tabs.tab_chosen.connect(self._show_tab)

    # For the window

    def activate(self) -> None:
        """The page is shown: the focus goes to Export, so that Enter saves. What was saved before
        may be of an earlier revision, so nothing says so any more."""
        self._show_saved(None)
        self._show_folder()
        self.presenter.take_language()
        self.choices.refresh()
        self._show_checks()
        self.presenter.watch(on=True)
        self.focus_export()

    def focus_export(self) -> None:
        """Put the focus on Export PDF."""
        if self._narrow:
            self._show_tab(_SAVING)
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def export(self) -> None:
        """Save the report into its folder, without asking anything."""
        self.presenter.export()

    @Slot()
    def _export_word(self) -> None:
        self.presenter.export(form=Form.WORD)

    @Slot()
    def _export_excel(self) -> None:
        self.presenter.export(form=Form.EXCEL)

    def page_title(self) -> str:
        """What the top bar says beside the cycle."""
        return self.tr("report")

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._again.set_words(self.tr("Try again"))
        self.tabs.tab(_PAGES).set_words(self.tr("Pages"))
        self.tabs.tab(_SAVING).set_words(self.tr("Check and save"))
        self.choices.retranslate()
        self.export_button.set_words(self.tr("Export PDF"))
        self.usb.set_words(self.tr("Save to USB"))
        self.print.set_words(self.tr("Print"))
        self.meeting.set_words(self.tr("Show it in the exit meeting"))
        self.open_folder.set_words(self.tr("Open folder"))
        self._also_title.setText(self.tr("Also save to edit and to count:"))
        self.also[Form.WORD].set_words(self.tr("Word"))
        self.also[Form.EXCEL].set_words(self.tr("Excel"))
        self.pages.retranslate()
        self.pages.view.setAccessibleName(self.tr("Pages of the report"))
        self._show_options()
        self._show_folder()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.watch(on=False)
        if self.presenter.options.layout is LayoutName.URGENT:
            # It is for head office alone: whoever exports next must not get it unasked.
            self.choose(LayoutName.EXIT_MEETING)

    # What is shown

    def choose(self, layout: LayoutName) -> None:
        """Show another paper."""
        self.presenter.choose_layout(layout)
        self.choices.refresh()
        self._show_options()

    @Slot()
    def _show_options(self) -> None:
        self._title.setText(self.choices.layout_words(self.presenter.options.layout))
        self._also.setVisible(self.presenter.can_be_edited)
        self._show_checks()

    @Slot()
    def _show_checks(self) -> None:
        checks = self.presenter.checks()
        for place, line in enumerate(self._checks):
            line.setVisible(place < len(checks))
            if place < len(checks):
                good, text = checks[place].good, checks[place].text
                icon = "circle-check" if good else "circle-alert"
                line.set_state(icon, text, Colour.COMPLIANT if good else Colour.WARNING)

    def _show_folder(self) -> None:
        self._target.set_text(
            self.tr("Saves to: {folder}").format(folder=self.presenter.said_folder)
        )

    def _show_saved(self, saved: Saved | None) -> None:
        self._saved = saved
        self._done.set_text(saved.text if saved else "")
        self._done.setVisible(saved is not None)
        self.open_folder.setVisible(saved is not None)

    @Slot(str)
    def _on_draft_failed(self, sentence: str) -> None:
        self.pages.show_sentence(sentence)
        self._again.show()

    @Slot()
    def _draft_again(self) -> None:
        self.presenter.watch(on=True)

    @Slot()
    def _on_draft_started(self) -> None:
        self._again.hide()
        if not self.pages.has_pages:
            self.pages.show_sentence(self.tr("Making the report"))

    @Slot(object)
    def _on_draft(self, pdf: bytes) -> None:
        self.pages.show_pdf(pdf)

    @Slot()
    def _on_export_started(self) -> None:
        self._session.tell("")
        self.failure.hide()
        self._show_saved(None)
        self._begin_task(
            self.tr("Saving the report"), self.tr("If you stop, no file is left behind.")
        )

    def _begin_task(self, title: str, after_stop: str) -> None:
        self.task.start(title, after_stop)
        self.task.take_focus(*self._savers())
        self._enable(on=False)

    def _savers(self) -> tuple[Button, ...]:
        return (self.export_button, self.usb, self.print, *self.also.values())

    def _enable(self, *, on: bool) -> None:
        for button in self._savers():
            button.setEnabled(on)

    def _end_export(self) -> None:
        self._enable(on=True)
        self.task.give_focus_back()
        self.task.hide()

    @Slot(object)
    def _on_exported(self, saved: Saved) -> None:
        self._end_export()
        self._show_saved(saved)
        self._session.tell(saved.text)
        if self._prints_saved:
            self._prints_saved = False
            self.printing.prepare(saved.path)

    # Printing: what lies on the table is a file that was saved and read back

    @Slot()
    def _save_and_print(self) -> None:
        self._prints_saved = True
        self.presenter.export()

    @Slot(object)
    def _choose_printer(self, printer: QPrinter) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, self.window())
        dialog.setObjectName("choose_printer")
        dialog.setMinMax(printer.fromPage(), printer.toPage())
        dialog.accepted.connect(self.printing.start)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _on_printing_started(self) -> None:
        self.failure.hide()
        stop = self.tr("If you stop, the pages that are printed stay.")
        self._begin_task(self.tr("Printing the report"), stop)

    @Slot(str)
    def _on_printed(self, sentence: str) -> None:
        self._end_export()
        self._session.tell(sentence)

    @Slot(str)
    def _on_printing_failed(self, sentence: str) -> None:
        self._end_export()
        self._show_failure(sentence, [("print", self.tr("Print again"))])

    @Slot(str)
    def _on_export_failed(self, sentence: str) -> None:
        self._prints_saved = False
        self._end_export()
        actions = [("again", self.tr("Try again"))]
        if self.presenter.free_name:
            words = self.tr("Save as ‘{name}’").format(name=self.presenter.free_name)
            actions.append(("beside", words))
        self._show_failure(sentence, [*actions, ("folder", self.tr("Choose another folder"))])

    def _show_failure(self, sentence: str, actions: list[tuple[str, str]]) -> None:
        title, _, rest = sentence.partition(". ")
        if title:
            self._session.tell("")  # that an earlier one was saved
            self.failure.show_failure(title.removesuffix("."), rest, actions)

    @Slot()
    def _stop(self) -> None:
        self.task.stopping()
        self.presenter.stop()
        self.printing.stop()

    @Slot(str)
    def _mend(self, key: str) -> None:
        if key == "folder":
            self.ask_for_folder()
        elif key == "print":
            self._save_and_print()
        elif key == "beside":
            self.presenter.export_beside()
        else:
            self.presenter.export_again()

    @Slot()
    def ask_for_folder(self) -> None:
        """Save into another folder once, such as a USB stick."""
        chooser = folder_chooser(self.tr("Save the report to"), self.window())
        chooser.setObjectName("choose_folder")
        chooser.fileSelected.connect(self.presenter.export_to)
        chooser.open()

    @Slot()
    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(_folder_of(self._saved.path))))

    # Layout

    def arrange(self) -> None:
        theme = theme_of(self)
        self._narrow = self.is_narrow
        self.tabs.setVisible(self._narrow)
        if self._narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        else:
            self._side.setFixedWidth(theme.px(_SIDE_WIDTH))
        if self._narrow:
            stand(self._buttons, self.width() - theme.px(_BAR_MARGINS))
        else:
            self._buttons.setDirection(QBoxLayout.Direction.TopToBottom)
        # Where there is little height the buttons scroll with what stands above them.
        folded = self.height() < theme.px(_FOLD_HEIGHT)
        home = self._upper if folded else self._side_column
        if home.indexOf(self._lower) < 0:
            home.addWidget(self._lower)
        # Fewer people want Word or Excel than want to see what they choose.
        left = self.height() - self._lower_column.sizeHint().height()
        if self._lower_column.indexOf(self._also) < 0:
            left -= self._also.sizeHint().height()
        crowded = not folded and left < theme.px(_CHOICES_HEIGHT)
        home = self._upper if crowded else self._lower_column
        if home.indexOf(self._also) < 0:
            home.addWidget(self._also)
        self._show_tab(self.tabs.chosen())

    @Slot(str)
    def _show_tab(self, key: str) -> None:
        self.tabs.choose(key)
        self.pages.setVisible(not self._narrow or key == _PAGES)
        self._side.setVisible(not self._narrow or key == _SAVING)


def _folder_of(path: Path) -> Path:
    return path.parent
