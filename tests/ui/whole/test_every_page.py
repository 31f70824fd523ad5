"""Every page of the program in every size, text size, theme, density, direction, in a language
whose sentences are 40 % longer and one whose words are: nothing cut, nothing sticks out, all named,
all large enough, and Tab reaches it all in the order it is read.

Every choice is met in LOOKS, as is each way to lay a page out. Pages are asked of the desk,
so a new page is walked over without being named here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bwaudit.assessment.terms import Judgement
from bwaudit.usecases import answering, evidencing, teaming
from support.clocks import SetClock
from support.desktops import Driver, make_device
from support.letters import belong_to, give_pack, know_colleagues, write_letter
from support.looks import (
    COMFORT,
    COMPACT,
    GLOVE,
    LAPTOP,
    LARGE,
    PORTRAIT,
    SMALLEST,
    D,
    H,
    L,
    Look,
    Y,
    plain,
    worn,
)
from support.offices import OfficeKit
from support.room import CUT, NAMELESS, SIDEWAYS, SMALL, flaws, name_of, takes_focus
from support.strays import windows_shown
from support.visit_pages import ids, photo
from support.visits import new_visit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.usecases.workspace import Workspace

LOOKS = (
    Look(LARGE, 100, Y, COMPACT, pseudo=True),
    Look(LAPTOP, 100, H, COMFORT, pseudo=True),
    Look(LAPTOP, 200, L, GLOVE, rtl=True),
    Look(PORTRAIT, 100, Y, GLOVE, pseudo=True),
    Look(PORTRAIT, 200, H, COMFORT, rtl=True, pseudo=True),
    Look(SMALLEST, 150, D, COMPACT, rtl=True),
    Look(LAPTOP, 100, L, COMFORT, french=True),
    Look(PORTRAIT, 200, L, COMFORT, french=True),
)
LONG_NAME = (
    "Bangladesh Northern Consolidated Knitwear, Dyeing, Finishing and Garment Export "
    "Manufacturing Company (Private) Limited"
)
STALE = "stale"
STRAY = "stray"
PSEUDO = re.compile(r"\[.*[ÅÉÎÖÛåéîöûñšž].*\]", re.DOTALL)


def work(workspace: Workspace) -> None:
    """A visit with what makes pages full: a finding with a photo, answers, a problem, and a factory
    with a name as long as they get."""
    visit = new_visit(workspace, LONG_NAME)
    first, second, third, fourth = ids(visit)[:4]
    answering.judge(visit, first, Judgement.NON_COMPLIANT)
    answering.describe(visit, first, "Exit C was blocked by cartons at 10:20. Line 4 works there.")
    answering.judge(visit, second, Judgement.COMPLIANT)
    answering.judge(visit, third, Judgement.NON_COMPLIANT)
    answering.judge(visit, fourth, Judgement.NOT_CHECKED)
    picture = photo(workspace.folders.reports.parent / "exit.jpg")
    evidencing.add_files(visit, [picture], first)
    picture.unlink()
    kit = OfficeKit()
    belong_to(workspace, kit)
    asked = (
        "Which exit is it? Say on which floor, and for how long it was blocked while people worked."
    )
    write_letter(visit, kit, asked, first)
    write_letter(visit, kit, "Thank you. Where is the pay table of May?")
    give_pack(workspace, kit)
    know_colleagues(workspace, kit, "S. Khan", "Mohammad Abdur Rahman Chowdhury")
    teaming.choose(visit, teaming.colleagues(workspace))


@pytest.fixture(scope="module")
def driver(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Driver]:
    """One desktop for this file, with a visit that is under way."""
    root, clock = tmp_path_factory.mktemp("every_page") / "device", SetClock()
    make_device(root, clock, work)
    made = Driver(QtBot(request), qapp, root, clock)
    made.show()
    made.unlock()
    made.press("continue")
    made.qtbot.waitUntil(lambda: made.window.desk is not None and made.desk.session is not None)
    made.settle()
    yield made
    plain()
    made.end()


@pytest.fixture(scope="module")
def found(driver: Driver) -> dict[str, list[str]]:
    """All flaws by kind, after one walk over everything."""
    all_found: dict[str, list[str]] = defaultdict(list)
    desk = driver.desk
    for look in LOOKS:
        with worn(driver, look):
            for page in desk.pages.names():
                with windows_shown() as strays:
                    show(driver, page)
                all_found[STRAY] += (f"{page} [{look}] {window}" for window in strays)
                for flaw in flaws(desk):
                    all_found[flaw.kind].append(f"{page} [{look}] {flaw.what}")
                if not look.pseudo:
                    all_found[STALE] += (f"{page} [{look}] {text}" for text in left_over(desk))
    return all_found


def left_over(window: QWidget) -> Iterator[str]:
    """Words of the longer language that stay after it was put off."""
    for part in window.findChildren(QWidget):
        words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
        if part.isVisible() and PSEUDO.fullmatch(words):
            yield f"{type(part).__name__} {words!r}"


def show(driver: Driver, page: str) -> None:
    driver.desk.show_page(page)
    driver.settle()
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.fixture(scope="module")
def walked(driver: Driver) -> dict[str, list[str]]:
    """What went wrong when Tab went once round every page, and Shift+Tab a step back."""
    wrong: dict[str, list[str]] = defaultdict(list)
    desk = driver.desk
    for look in (Look(LAPTOP, 100, L, COMFORT), Look(SMALLEST, 150, L, COMFORT, rtl=True)):
        with worn(driver, look):
            for page in desk.pages.names():
                show(driver, page)
                for kind, what in walk_round(desk, desk.pages.page(page), rtl=look.rtl):
                    wrong[kind].append(f"{page} [{look}] {what}")
    return wrong


def walk_round(desk: QWidget, page: QWidget, *, rtl: bool) -> Iterator[tuple[str, str]]:
    first = QApplication.focusWidget()
    if first is None or not (first is page or page.isAncestorOf(first)) or not name_of(first):
        yield "first", f"the focus begins at {called(first)}"
        return
    stops = [first]
    while (reached := after_tab(stops[-1])) not in stops:
        if not is_in_sight(reached):
            yield "hidden", called(reached)
        stops.append(reached)
    if reached is stops[-1]:
        yield "stuck", called(reached)
        return
    QTest.keyClick(reached, Qt.Key.Key_Backtab)
    if QApplication.focusWidget() is not stops[-1]:
        yield "back", f"{called(reached)} does not lead back to {called(stops[-1])}"
    for part in desk.findChildren(QWidget):
        if takes_focus(part) and part not in stops:
            yield "missed", called(part)
    for before, after in pairwise(stops):
        if before.parentWidget() is after.parentWidget() and is_before(after, before, rtl=rtl):
            yield "order", f"{called(before)}, then {called(after)}"


def is_in_sight(part: QWidget) -> bool:
    """Qt takes opaque children for what hides a part, and a list is all viewport."""
    seen = part.viewport() if isinstance(part, QAbstractScrollArea) else part
    return not seen.visibleRegion().isEmpty()


def after_tab(stop: QWidget) -> QWidget:
    """What has the focus after one Tab; the stop itself when nothing has."""
    QTest.keyClick(stop, Qt.Key.Key_Tab)
    return QApplication.focusWidget() or stop


def is_before(one: QWidget, other: QWidget, *, rtl: bool) -> bool:
    """Whether one of two parts beside each other is read before the other."""
    here, there = one.geometry(), other.geometry()
    if here.bottom() < there.top():
        return True
    is_row = here.top() <= there.bottom() and there.top() <= here.bottom()
    return is_row and (here.left() > there.right() if rtl else here.right() < there.left())


def called(part: QWidget | None) -> str:
    return "nowhere" if part is None else f"{type(part).__name__} {name_of(part)!r}"


@pytest.mark.parametrize("kind", [CUT, SIDEWAYS, NAMELESS, SMALL, STALE, STRAY])
def test_nothing_is_wrong(found: dict[str, list[str]], kind: str) -> None:
    assert not found[kind], "\n".join(found[kind])


@pytest.mark.parametrize("kind", ["first", "stuck", "hidden", "back", "missed", "order"])
def test_the_keyboard_reaches_everything_in_reading_order(
    walked: dict[str, list[str]], kind: str
) -> None:
    assert not walked[kind], "\n".join(walked[kind])
