"""The keys of the question workspace, as shortcuts of its page.

Text fields keep typed letters and digits, because they claim them before any shortcut does. It must
not do anything by itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit_ui.runtime.keymap import DIGIT_ONES, question_keys, question_keys_in_force

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit.foundation.settings import Settings
    from bwaudit_ui.presenters.question import QuestionPresenter
    from bwaudit_ui.screens.question_pane import QuestionPane

_LETTERS: Final = {
    KnownBy.OBSERVATION: "O",
    KnownBy.DOCUMENTS: "D",
    KnownBy.MANAGERS: "M",
    KnownBy.WORKERS: "W",
    KnownBy.UNION: "U",
}


def digits(number: int) -> tuple[str, ...]:
    """A digit from 1 to 9 in every script."""
    return tuple(chr(ord(one) + number - 1) for one in DIGIT_ONES)


class QuestionKeys(QObject):
    """Shortcuts of one page, alive while the focus is inside it.

    Those that a person can set are named by their id in `runtime.keymap`.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._single: list[QShortcut] = []
        self._named: dict[str, list[QShortcut]] = {}

    def add(self, keys: str, does: Callable[[], object], inside: QWidget | None = None) -> None:
        """A chord, such as "Alt+N". `inside` narrows it to a part of the page."""
        self._make(keys, does, inside)

    def add_named(self, identity: str, does: Callable[[], object]) -> None:
        """A key that a person can set, by its id."""
        key = next(each for each in question_keys() if each.id == identity)
        made = [self._make(keys, does, None) for keys in key.keys]
        self._named[identity] = made
        if key.single:
            self._single.extend(made)

    def follow(self, settings: Settings) -> None:
        """Take the keys in force, and let single keys work or not."""
        for key in question_keys_in_force(settings.keys):
            for place, shortcut in enumerate(self._named.get(key.id, ())):
                keys = key.keys[place] if place < len(key.keys) else ""
                shortcut.setKey(QKeySequence(keys))
        self.set_single(on=settings.single_keys)

    def add_single(self, key: str, does: Callable[[], object]) -> None:
        """A key by itself, which Settings can switch off."""
        self._single.append(self._make(key, does, None))

    def set_single(self, *, on: bool) -> None:
        """Let single keys work, or not."""
        for shortcut in self._single:
            shortcut.setEnabled(on)

    def _make(self, keys: str, does: Callable[[], object], inside: QWidget | None) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), inside or self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)
        return shortcut


def answer_keys(page: QWidget, pane: QuestionPane, presenter: QuestionPresenter) -> QuestionKeys:
    """The keys that answer, tick, flag and move on (`ux.md` 13); a page adds those of its panes."""
    keys, answers = QuestionKeys(page), pane.answers
    for number, judgement in enumerate(Judgement, start=1):
        judge = partial(answers.choose, judgement)
        for digit in digits(number):
            keys.add_single(digit, judge)
            keys.add(f"Alt+{digit}", judge)
    for number, source in enumerate(KnownBy, start=5):
        toggle = partial(presenter.toggle_source, source)
        keys.add(f"Alt+{_LETTERS[source]}", toggle)
        for digit in digits(number):
            keys.add(f"Alt+{digit}", toggle)
    keys.add_named("same_sources", presenter.same_sources)
    keys.add_named("flag", presenter.flag)
    keys.add_named("guidance", pane.toggle_guidance)
    keys.add_named("save_and_next", presenter.save_and_next)
    for enter in ("Return", "Enter"):
        keys.add(enter, presenter.save_and_next, inside=answers)
    keys.add_named("previous_question", presenter.go_previous)
    keys.add_named("next_question", presenter.go_next)
    return keys
