"""Tab goes through a window in the order it is read, whatever was made first.

Qt's own order is that of creation, which ends where a page adds rows later. Windows call this in
`focusNextPrevChild`, which every Tab of a part reaches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
_MARGIN = 24


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next stop of Tab in a window, as it is laid out: from the start to the
    end, row by row, and round. What is scrolled out is scrolled to. False without any stop.

    Qt asks for this too when the part that had the focus goes away.
    """
    parts = list(_everything(window, set()))
    focus = window.focusWidget()
    here = next((place for place, part in enumerate(parts) if part is focus), -1)
    if forward:
        ahead = [*parts[here + 1 :], *parts[: here + 1]]
    else:
        ahead = [*reversed(parts[: max(here, 0)]), *reversed(parts[max(here, 0) :])]
    stop = next((part for part in ahead if _is_stop(part) and part is not focus), None)
    if stop is None:
        return False
    reasons = Qt.FocusReason
    stop.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    bring_into_view(stop)
    return True


def keep_focus(window: QWidget, work: QWidget) -> bool:
    """If the part of a window that had the focus went away, as a button does that is pressed once,
    put the focus beside it, or where it last was in `work`: a key pressed next belongs there, and
    never to what stands first in the window. False where nothing went away, or nothing is left."""
    lost = window.focusWidget()
    if lost is None or (lost.isVisible() and lost.isEnabled()):
        return False
    stop = _beside(lost, work) or work.focusWidget()
    if stop is None or not _is_stop(stop):
        return focus_first(work)
    stop.setFocus(Qt.FocusReason.OtherFocusReason)
    bring_into_view(stop)
    return True


def focus_first(part: QWidget) -> bool:
    """Put the focus on the first stop of Tab inside a part; False if it has none."""
    stop = next((each for each in _everything(part, set()) if _is_stop(each)), None)
    if stop is None:
        return False
    stop = _chosen_beside(stop)
    stop.setFocus(Qt.FocusReason.OtherFocusReason)
    bring_into_view(stop)
    return True


def _chosen_beside(stop: QWidget) -> QWidget:
    """Of choices of which one holds the one that does, so that no other looks chosen too. Qt takes
    the Tab key away from all but the one that had the focus last."""
    group = stop.group() if isinstance(stop, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen if chosen is not None and chosen.isVisible() and chosen.isEnabled() else stop


def bring_into_view(stop: QWidget) -> None:
    """Scroll to a part, in everything that scrolls around it."""
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(stop):
            around.ensureWidgetVisible(stop, _MARGIN, _MARGIN)
        around = around.parentWidget()


def _beside(lost: QWidget, work: QWidget) -> QWidget | None:
    """The next stop after a part that went away, or the one before, as near around it as can be."""
    around = lost.parentWidget()
    while around is not None and (around is work or work.isAncestorOf(around)):
        parts = list(_everything(around, set(), gone=True)) if around.isVisible() else []
        here = next((place for place, part in enumerate(parts) if part is lost), 0)
        for part in (*parts[here:], *reversed(parts[:here])):
            if _is_stop(part):
                return part
        around = around.parentWidget()
    return None


def _is_stop(part: QWidget) -> bool:
    takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and part.focusProxy() is None and part.isEnabled() and part.isVisible()


def _everything(widget: QWidget, seen: set[int], *, gone: bool = False) -> Iterator[QWidget]:
    """Every part of a widget that is not hidden, in reading order; with `gone`, those too."""
    if id(widget) in seen or (widget.isHidden() and not gone):
        return
    seen.add(id(widget))
    yield widget
    if not isinstance(widget, _WHOLE):
        for part in _parts(widget):
            yield from _everything(part, seen, gone=gone)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """The widgets directly inside: those of the layout in order, then those that lie over it."""
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield inside
        return
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            pane = widget.widget(place)
            if pane is not None:
                yield pane
        return
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout in its order. Not by its items: of an item that is gone PySide still
    holds the address, and takes the next object there for it, which ends the program."""
    holder = layout.parentWidget()
    parts = [*layout.children(), *(holder.children() if holder is not None else ())]
    placed = {layout.indexOf(part): part for part in parts if isinstance(part, QWidget | QLayout)}
    placed.pop(-1, None)
    for place in sorted(placed, key=lambda place: _cell(layout, place)):
        part = placed[place]
        if isinstance(part, QLayout):
            yield from _laid_out(part)
        else:
            yield part


def _cell(layout: QLayout, place: int) -> tuple[int, int]:
    if not isinstance(layout, QGridLayout):
        return place, 0
    position = cast("tuple[int, int, int, int]", layout.getItemPosition(place))
    return position[0], position[1]
