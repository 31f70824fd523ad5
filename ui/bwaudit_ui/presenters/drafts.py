"""Texts with a button that keeps them: what was typed stands in its place until it was pressed, and
after that until it is recorded.

Before the button is pressed nobody decided on it: it is held on this device, also over a lock. It
must not know a widget.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from bwaudit.usecases import drafting
from bwaudit_ui.presenters.kept_text import Kept

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Hashable, Mapping
    from contextlib import AbstractContextManager

    from bwaudit.usecases.workspace import OpenStream
    from bwaudit_ui.presenters.typed_text import TypedText


class _Session(Protocol):
    """What writes."""

    def give_up(self, field: Hashable) -> None: ...


class Drafts:
    """The forms of one session, by name. What the disk refuses of them waits in its `text`."""

    def __init__(self, session: _Session, stream: OpenStream, text: TypedText) -> None:
        self._session = session
        self._stream = stream
        self._text = text

    def begun(self, kind: str, known: Container[str]) -> str | None:
        """The first form of a kind that holds something: the id of what it is about, one of those
        that are `known`, or "" for a new one. None when there is no such form."""
        for name in drafting.kept(self._stream):
            about = name.removeprefix(kind)
            if name.startswith(kind) and (not about or about in known) and self.texts(name):
                return about
        return None

    def texts(self, name: str) -> Mapping[str, str]:
        """What stands in the fields of a form, by name; nothing when nobody typed."""
        kept = self._text.shown(_held(name))
        if kept is None:
            return drafting.kept(self._stream).get(name, {})
        texts: dict[str, str] = json.loads(kept.text)
        return texts

    def type(self, name: str, texts: Mapping[str, str]) -> None:
        """Take what stands in the fields of a form now."""
        hold = partial(drafting.keep, self._stream, name, texts)
        self._text.type(_held(name), json.dumps(texts), hold)

    def forget(self, name: str) -> None:
        """Let go of it: it was kept, or somebody did not want it."""
        if name in drafting.kept(self._stream):
            self._text.write(_held(name), "{}", partial(drafting.keep, self._stream, name, {}))
        else:
            self._text.forget(_held(name))
            self._session.give_up(_held(name))

    def decided(self, name: str, *, now: bool = False) -> AbstractContextManager[None]:
        """A form's button was pressed: what is recorded in this block, now or when the disk takes
        it, takes the form with it. `forget` it afterwards, also here.

        What is done `now` or not at all does not wait for the disk to hold the form first.
        """
        self._text.commit_one(_held(name))
        if now:
            self._session.give_up(_held(name))
        return drafting.decided(self._stream, name)

    # Forms of one box, on a page

    def box(self, name: str, recorded: str = "") -> Kept:
        """What stands in a box, and why it was not accepted."""
        pressed = self._text.shown(name)
        before = recorded if pressed is None else pressed.text
        text = self.texts(name).get("", before)
        return Kept({"": text}, "" if pressed is None else pressed.problem)

    def keep(self, name: str, text: str, write: Callable[[str], Any]) -> bool:
        """The button of a box was pressed. True when its text is recorded; see `box` for what else
        it may be."""
        with self.decided(name):
            durable = self._text.write(name, text, partial(write, text))
        if not self.box(name).problem:
            self.forget(name)
        return durable


def _held(name: str) -> tuple[str, str]:
    return ("draft", name)
