"""Everything that is no page of the desk in the smallest and the largest looks: unlocking, setting
up, the camera, the exit meeting, and every window that asks one thing.

A new window joins WINDOWS; a test fails until it did.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from bwaudit.assessment.terms import Judgement
from bwaudit.usecases import answering, unlocking
from bwaudit_ui import dialogs, screens
from bwaudit_ui.dialogs.activity import ActivitySheet
from bwaudit_ui.dialogs.consent import ConsentSheet
from bwaudit_ui.dialogs.error import ErrorSheet
from bwaudit_ui.dialogs.figure import FigureSheet
from bwaudit_ui.dialogs.keys import KeysSheet
from bwaudit_ui.dialogs.licences import LicencesSheet
from bwaudit_ui.dialogs.new_line import NewLineSheet
from bwaudit_ui.dialogs.next_cycle import NextCycleSheet
from bwaudit_ui.dialogs.notes_pin import NotesPin
from bwaudit_ui.dialogs.paste_table import PasteTable
from bwaudit_ui.dialogs.quick_note import QuickNote
from bwaudit_ui.dialogs.recovery import RecoverSheet
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.messages import unexpected
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.screens.finding_telling import AskLead
from bwaudit_ui.screens.findings import FindingsScreen
from bwaudit_ui.screens.overview import OverviewScreen
from bwaudit_ui.screens.papers import PapersScreen
from support.cameras import FramedCamera
from support.clocks import SetClock
from support.desktops import NAME, Driver, make_device
from support.looks import COMFORT, COMPACT, LAPTOP, PORTRAIT, SMALLEST, D, H, L, Look, plain, worn
from support.room import CUT, NAMELESS, SIDEWAYS, SMALL, flaws
from support.visit_pages import ids
from support.visits import PASSPHRASE, PIN, new_visit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.presenters.factory import FactorySession

LOOKS = (
    Look(LAPTOP, 100, L, COMFORT, pseudo=True),
    Look(PORTRAIT, 200, H, COMFORT, rtl=True, pseudo=True),
    Look(SMALLEST, 150, D, COMPACT, rtl=True),
    Look(PORTRAIT, 200, L, COMFORT, french=True),
)
Found = dict[str, list[str]]


def around(driver: Driver) -> FactorySession:
    """The factory of the visit, open beside it."""
    found = driver.desk.around.session
    assert found is not None
    return found


def page(driver: Driver, name: str) -> QWidget:
    return driver.desk.pages.page(name)


def a_start(driver: Driver) -> None:
    driver.desk.show_page("home")
    driver.press("start_assessment")


def a_table(driver: Driver) -> None:
    papers = page(driver, "papers")
    assert isinstance(papers, PapersScreen)
    months = papers.presenter.state().months
    pasted = "Card\tBasic wage\tOvertime hours\n101\t9,000\t44"
    PasteTable(papers.presenter, months, pasted, driver.window).open()


def a_profile(driver: Driver) -> None:
    overview = page(driver, "overview")
    assert isinstance(overview, OverviewScreen)
    overview.open_profile()


def a_finish(driver: Driver) -> None:
    findings = page(driver, "findings")
    assert isinstance(findings, FindingsScreen)
    findings.ask_to_finish()


def a_lead(driver: Driver) -> None:
    findings = page(driver, "findings")
    assert isinstance(findings, FindingsScreen)
    question = ids(driver.assessment)[0]
    AskLead("1.01", findings.presenter.leads(question), driver.window).open()


def a_note(driver: Driver) -> None:
    unlocking.open_notes(driver.desk.workspace, PIN)
    QuickNote(driver.session, driver.window).open()


def a_fault(driver: Driver) -> None:
    ErrorSheet(unexpected("Photos"), "KeyError", driver.window).open()


# What opens each window over the desk, by its module; "sheet" is the frame of them all.
WINDOWS: dict[str, Callable[[Driver], object]] = {
    "dialogs.activity": lambda d: ActivitySheet(around(d), d.window).open(),
    "dialogs.consent": lambda d: ConsentSheet(around(d), d.window).open(),
    "dialogs.error": a_fault,
    "dialogs.figure": lambda d: FigureSheet(around(d), d.window).open(),
    "dialogs.help": lambda d: d.run(CommandId.HELP),
    "dialogs.keys": lambda d: KeysSheet(d.desktop.preferences, d.window).open(),
    "dialogs.licences": lambda d: LicencesSheet(d.window).open(),
    "dialogs.new_code": lambda d: d.run(CommandId.NEW_CODE),
    "dialogs.new_line": lambda d: NewLineSheet(around(d), d.window).open(),
    "dialogs.new_notes_pin": lambda d: d.run(CommandId.CHANGE_PIN),
    "dialogs.new_passphrase": lambda d: d.run(CommandId.CHANGE_PASSPHRASE),
    "dialogs.next_cycle": lambda d: NextCycleSheet(around(d), d.window).open(),
    "dialogs.notes_pin": lambda d: NotesPin(d.session, d.window).open(),
    "dialogs.paste_table": a_table,
    "dialogs.quick_note": a_note,
    "dialogs.recovery": lambda d: RecoverSheet(d.window.unlocking, d.window).open(),
    "dialogs.start": a_start,
    "screens.finding_telling": a_lead,
    "screens.finish": a_finish,
    "screens.profile": a_profile,
    "widgets.confirm_dialog": lambda d: d.run(CommandId.PRESENT),
}


def work(workspace: Workspace) -> None:
    """A visit with two findings to speak of."""
    visit = new_visit(workspace)
    for question in ids(visit)[:2]:
        answering.judge(visit, question, Judgement.NON_COMPLIANT)
        answering.describe(visit, question, "Exit C was blocked by cartons at 10:20.")


@contextmanager
def dialog_of(driver: Driver, name: str) -> Iterator[QDialog]:
    """The window that opens, gone again afterwards."""
    WINDOWS[name](driver)
    settle(driver)
    shown = [each for each in driver.window.findChildren(QDialog) if each.isVisible()]
    assert len(shown) == 1, (name, shown)
    yield shown[0]
    shown[0].reject()
    QCoreApplication.sendPostedEvents(shown[0], QEvent.Type.DeferredDelete.value)


def settle(driver: Driver) -> None:
    driver.settle()
    for _ in range(4):
        QApplication.processEvents()


def look_at(window: QWidget, name: str, look: Look, into: Found) -> None:
    for flaw in flaws(window):
        into[flaw.kind].append(f"{name} [{look}] {flaw.what}")


def walk_over_new_device(qtbot: QtBot, app: QApplication, made: Driver, into: Found) -> None:
    """Setting up, and the recovery code."""
    made.show()
    for look in LOOKS:
        with worn(made, look):
            settle(made)
            look_at(made.window, "set up", look, into)
    for field, text in {
        "set_up_name": NAME,
        "set_up_passphrase": PASSPHRASE,
        "set_up_passphrase_again": PASSPHRASE,
        "set_up_pin": PIN,
    }.items():
        made.type_in(field, text)
    with qtbot.waitSignal(made.window.unlocking.set_up_done, timeout=20_000):
        made.press("set_up")
    for look in LOOKS:
        with worn(made, look):
            settle(made)
            look_at(made.window, "recovery code", look, into)
    made.press("recovery_written")
    with qtbot.waitSignal(made.window.desk_opened, timeout=20_000):
        made.press("recovery_go_on")


def walk_over_desk(made: Driver, into: Found) -> None:
    """Unlocking, every window over the desk, the camera and the exit meeting."""
    made.show()
    for look in LOOKS:
        with worn(made, look):
            settle(made)
            look_at(made.window, "unlock", look, into)
    plain()
    made.unlock()
    made.press("continue")
    made.qtbot.waitUntil(lambda: made.window.desk is not None and made.desk.session is not None)
    settle(made)
    made.desk.around.open_of_assessment("factory")
    made.qtbot.waitUntil(lambda: made.desk.around.session is not None)
    settle(made)
    camera, seen = FramedCamera(), QImage(640, 480, QImage.Format.Format_RGB32)
    seen.fill(QColor("teal"))
    made.desk.inside.use_camera(camera)
    for look in LOOKS:
        with worn(made, look):
            for name in WINDOWS:
                with dialog_of(made, name) as dialog:
                    look_at(dialog, name, look, into)
            made.desk.show_page("camera")
            camera.show(seen)
            settle(made)
            look_at(made.desk, "camera", look, into)
    made.window.presenting.begin(made.desk)
    safe = made.window.presenting.window
    assert safe is not None
    for look in LOOKS:
        with worn(made, look):
            safe.showNormal()
            safe.resize(*look.size)
            for part in ("findings", "agenda", "people"):
                safe.show_part(part)
                settle(made)
                look_at(safe, f"exit meeting, {part}", look, into)
    made.window.presenting.take_down()


@pytest.fixture(scope="module")
def found(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Found]:
    """All flaws by kind, after one walk over everything."""
    into: Found = defaultdict(list)
    qtbot = QtBot(request)
    fresh = Driver(qtbot, qapp, tmp_path_factory.mktemp("fresh") / "device", SetClock())
    walk_over_new_device(qtbot, qapp, fresh, into)
    plain()
    fresh.end()
    root, clock = tmp_path_factory.mktemp("every_window") / "device", SetClock()
    make_device(root, clock, work)
    made = Driver(qtbot, qapp, root, clock)
    walk_over_desk(made, into)
    yield into
    plain()
    made.end()


@pytest.mark.parametrize("kind", [CUT, SIDEWAYS, NAMELESS, SMALL])
def test_nothing_is_wrong(found: Found, kind: str) -> None:
    assert not found[kind], "\n".join(found[kind])


def test_every_window_that_asks_one_thing_is_walked_over() -> None:
    for package in (dialogs, screens):
        for each in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(each.name)
    made, kinds = set(), [Sheet]
    while kinds:
        kind = kinds.pop()
        made.add(kind.__module__.removeprefix("bwaudit_ui."))
        kinds += kind.__subclasses__()
    files = {f"dialogs.{each.name}" for each in pkgutil.iter_modules(dialogs.__path__)}
    assert (made | files) - {
        "dialogs.sheet",
        "dialogs.keep_sheet",
        "dialogs.secret_sheet",
        "dialogs.folders",
    } <= WINDOWS.keys()
