"""What a person reads when something goes wrong: a title, what is safe, what to do, the code last.

The sentences stand once, in `foundation.sentences`; here they are translated and their numbers get
the right form. `sources` names them all for the translation files, which
`packaging/translations.py` keeps. Nothing here decides anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit.foundation.errors import BwAuditError, Code, Declined
from bwaudit.foundation.sentences import MESSAGES, TIMELESS, WHY_NOT_SAVED
from bwaudit_ui.runtime.dates import said_day
from bwaudit_ui.runtime.i18n import counted, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = "Messages"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A message ready to show. `text` and `remedy` may be empty; `code` stands last and small."""

    title: str
    text: str
    remedy: str
    code: str

    @property
    def body(self) -> str:
        """Everything below the title, in one paragraph."""
        return " ".join(part for part in (self.text, self.remedy) if part)

    @property
    def sentence(self) -> str:
        """Everything in one line, without the code."""
        title = self.title if not self.body else f"{self.title.rstrip('.')}."
        return f"{title} {self.body}".strip()


def spoken(error: BwAuditError) -> Spoken:
    """The message of a known error, in the language in force."""
    template = error.message
    own = str(error.details["sentence"]) if isinstance(error, Declined) else template.what
    what = _filled(_translated(own), error)
    title, _, rest = what.partition(". ")
    safe = _filled(_translated(template.safe), error)
    remedy = _counted(error) or _filled(_translated(template.remedy), error)
    text = " ".join(part for part in (rest, safe) if part)
    return Spoken(title.removesuffix("."), text, remedy, error.code.value)


def unexpected(place: str, *, saved: bool = True) -> Spoken:
    """The message of a bug: what people see instead of a traceback. `place` names the page, `saved`
    tells whether every change is durable.

    The context is written out, or these sentences would not be found for translation.
    """
    title = QCoreApplication.translate("Messages", "Something went wrong in {place}")
    safe = QCoreApplication.translate("Messages", "Your answers are safe.")
    if not saved:
        safe = QCoreApplication.translate(
            "Messages",
            "Your last change is not saved yet. What you typed stays in its field, and everything "
            "before it is safe.",
        )
    return Spoken(
        title.format(place=place),
        safe,
        QCoreApplication.translate(
            "Messages", "Select Try again, or copy the details for support."
        ),
        "",
    )


def sources() -> Iterator[str]:
    """Every English sentence of the table that `spoken` translates, for the translation files."""
    for message in (*MESSAGES.values(), *TIMELESS.values()):
        yield from (part for part in (message.what, message.safe, message.remedy) if part)
    yield from dict.fromkeys(WHY_NOT_SAVED.values())


def _translated(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template) if template else ""


class _Slots(dict[str, str]):
    """A slot nobody filled stays readable while an error is being shown."""

    def __missing__(self, key: str) -> str:
        return "…"


def _filled(template: str, error: BwAuditError) -> str:
    own = isinstance(error, Declined)
    said = {
        name: _said(value) if own or isinstance(value, int) else value
        for name, value in error.details.items()
    }
    if "reason" in said:  # words of our own; those of others are shown as they came
        said["reason"] = _translated(said["reason"])
    return template.format_map(_Slots(said))


def _said(value: str | int) -> str:
    """A number or an ISO day as people read it."""
    return grouped(value) if isinstance(value, int) else said_day(value)


def _counted(error: BwAuditError) -> str:
    """Sentences whose number wants a plural form of its own."""
    details = error.details
    if error.code in (Code.WRONG_PASSPHRASE, Code.WRONG_NOTES_PIN) and "tries" in details:
        return tries_left(int(details["tries"]))
    if error.code is Code.WAIT_BEFORE_NEXT_TRY and "seconds" in details:
        return wait_for(int(details["seconds"]))
    return ""


def tries_left(tries: int) -> str:
    """How many tries are left."""
    return counted(
        CONTEXT,
        "1 try left, then a 15 minute wait.",
        "%n tries left, then a 15 minute wait.",
        tries,
    )


def wait_for(seconds: int) -> str:
    """How long to wait, in seconds or in whole minutes."""
    if seconds > 90:
        minutes = -(-seconds // 60)
        return counted(
            CONTEXT, "Wait 1 minute, then try again.", "Wait %n minutes, then try again.", minutes
        )
    return counted(
        CONTEXT, "Wait 1 second, then try again.", "Wait %n seconds, then try again.", seconds
    )
