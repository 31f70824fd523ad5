"""Every page of the shell in every size: it fits, everything has a name and can be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from bwaudit_ui.runtime.theme import theme_of

if TYPE_CHECKING:
    from support.desktops import Driver

PAGES = ("home", "overview", "questions", "findings", "report", "sync", "settings")
SIZES = ((1440, 810), (1280, 672), (768, 1100), (640, 480))
LEAST_TARGET = 24


def focusable(root: QWidget) -> list[QWidget]:
    return [
        part
        for part in root.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(part, QScrollArea)
        and part.focusProxy() is None
        and not part.objectName().startswith("qt_")
    ]


def name_of(part: QWidget) -> str:
    text = part.text() if isinstance(part, QAbstractButton) else ""
    return part.accessibleName() or text


def test_every_page_fits_the_smallest_window(visit: Driver) -> None:
    for page in PAGES:
        visit.desk.show_page(page)
        visit.settle()
        least = visit.desk.minimumSizeHint()
        assert least.width() <= 640, page
        assert least.height() <= 480, page
    visit.desktop.preferences.set(text_scale=200)
    least = visit.desk.minimumSizeHint()
    assert least.width() <= 1280
    assert least.height() <= 672


@pytest.mark.parametrize(("size", "percent"), [*((size, 100) for size in SIZES), (SIZES[-1], 200)])
def test_no_page_scrolls_sideways(visit: Driver, size: tuple[int, int], percent: int) -> None:
    visit.window.resize(*size)
    visit.desktop.preferences.set(text_scale=percent)
    for page in ("home", "sync", "settings", "factory", "plan", "advisory"):
        visit.desk.show_page(page)
        visit.settle()
        QApplication.processEvents()
        for area in visit.desk.pages.page(page).findChildren(QScrollArea):
            inside = area.widget()
            if area.isVisible() and inside is not None:
                assert inside.width() <= area.viewport().width() + 1, page


@pytest.mark.parametrize("theme_name", ["light", "dark", "high_contrast"])
def test_every_control_has_a_name_and_is_large_enough(visit: Driver, theme_name: str) -> None:
    visit.desktop.preferences.set(theme=theme_name)
    for page in PAGES:
        visit.desk.show_page(page)
        visit.settle()
        for part in focusable(visit.desk):
            where = f"{page}: {type(part).__name__} {part.objectName()}"
            assert name_of(part), where
            assert min(part.width(), part.height()) >= LEAST_TARGET, where


def test_unlock_and_set_up_have_names_too(locked: Driver) -> None:
    for part in focusable(locked.window.unlock_screen):
        assert name_of(part), part.objectName()


def test_everything_works_from_right_to_left(visit: Driver) -> None:
    theme = theme_of(visit.window)
    theme.choose(language="ar")
    assert visit.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for page in PAGES:
        visit.desk.show_page(page)
        visit.settle()
        assert not visit.window.grab().isNull()
    rail = visit.desk.rail.geometry()
    assert rail.right() >= visit.desk.width() - 1
    theme.choose(language="en")


def test_the_names_of_controls_for_the_demo_stay(visit: Driver) -> None:
    visit.desk.show_page("sync")
    for name in ("send_now", "save_copy", "open_copy", "present_safely", "save_mark", "send_mark"):
        assert visit.window.findChild(QWidget, name) is not None, name
