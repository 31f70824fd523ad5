"""Shows a field that is typed into: what is typed or waits, else what is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit_ui.widgets.fields import LineInput
from bwaudit_ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from bwaudit_ui.presenters.kept_text import Kept
    from bwaudit_ui.widgets.fields import Field


def show_typed(field: Field, kept: Kept | None, recorded: str) -> None:
    """Show text and problem of a field. A space at the end stays for who goes on typing."""
    box = field.control()
    assert isinstance(box, GrowingText | LineInput)
    text = recorded if kept is None else kept.text
    if not (box.hasFocus() and box.text().strip() == text):
        box.set_text(text)
    field.set_error("" if kept is None else kept.problem)
