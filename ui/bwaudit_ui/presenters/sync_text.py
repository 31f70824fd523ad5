"""What the Sync page says of sending, receiving and copies. It must not work anything out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bwaudit.foundation.text import plain_digits
from bwaudit.usecases.bundling import MOST_BYTES, MOST_FILES
from bwaudit_ui.presenters.marks import not_sent
from bwaudit_ui.runtime.dates import moment, said_date
from bwaudit_ui.runtime.i18n import counted, grouped, isolated, joined

if TYPE_CHECKING:
    from datetime import datetime

    from bwaudit.usecases.bundling import Imported, Saved
    from bwaudit.usecases.syncing import Enrolled, SendState

ANSWERS = "answers"
HELD = "held"


def waits(state: SendState) -> str:
    """What head office lacks: "14 changes and 3 photos or papers, 12.4 MB"; empty when nothing."""
    parts = []
    if state.unsent_changes:
        parts.append(counted("Sync", "1 change", "%n changes", state.unsent_changes))
    if state.unsent_evidence:
        parts.append(_files(state))
    said = "".join(parts)
    if len(parts) == 2:
        both = QCoreApplication.translate("Sync", "{first} and {second}")
        said = both.format(first=parts[0], second=parts[1])
    if state.closed_notes:
        said = _until_opened(said)
    return said


def _until_opened(waiting: str) -> str:
    text = QCoreApplication.translate(
        "Sync",
        "{waiting}. Open the confidential notes once, so that they can be sent",
    )
    return text.format(waiting=waiting)


def without_a_line(changes: int) -> str:
    """That there is no network, what waits meanwhile, and that nobody has to wait with it."""
    return counted(
        "Sync",
        "No connection. 1 change waits on this device. You can keep working",
        "No connection. %n changes wait on this device. You can keep working",
        changes,
    )


def _files(state: SendState) -> str:
    size, count = said_size(state.unsent_bytes), state.unsent_evidence
    text = counted("Sync", "1 photo or paper, {size}", "%n photos and papers, {size}", count)
    return text.format(size=size)


def in_short(state: SendState) -> str:
    """What head office has of an assessment, in a few words."""
    if state.all_sent:
        return QCoreApplication.translate("Sync", "All sent")
    return not_sent(state) if state.unsent_changes or state.unsent_evidence else ""


def received(state: SendState, now: datetime) -> str:
    """What head office has, in words; only a checked receipt makes it say anything."""
    if state.last_receipt_at is None:
        return ""
    when = moment(state.last_receipt_at, now)
    if state.level == HELD:
        text = QCoreApplication.translate(
            "Sync", "At head office since {time}. A person there decides what to do with it"
        )
    elif state.level == ANSWERS:
        text = QCoreApplication.translate(
            "Sync", "Answers received by head office, {time}. Photos and papers follow"
        )
    else:
        text = QCoreApplication.translate("Sync", "Received by head office, {time}")
    return text.format(time=when)


def nothing_sent(state: SendState) -> str:
    """Why a send that a person asked for carried nothing."""
    if state.closed_notes:
        return _until_opened(QCoreApplication.translate("Sync", "Nothing was sent"))
    if state.unsent_changes or state.unsent_evidence:
        return QCoreApplication.translate("Sync", "Nothing was sent. What waits stays here")
    if state.last_receipt_at is None:
        return QCoreApplication.translate("Sync", "There is nothing to send yet")
    return QCoreApplication.translate("Sync", "Nothing to send. Head office has everything")


def belongs_to(office: Enrolled) -> str:
    """Which head office this device knows, and until when."""
    until = said_date(office.until.astimezone().date())
    return QCoreApplication.translate(
        "Sync", "{name}, {address}. Known there as {assessor}, until {day}"
    ).format(
        name=isolated(office.name),
        address=isolated(office.address),
        assessor=isolated(office.assessor),
        day=until,
    )


def saved_copy(saved: Saved) -> str:
    """That a copy was saved, and what of the photos and papers is not in it."""
    text = QCoreApplication.translate("Sync", "Saved and read back: {name}")
    return ". ".join([text.format(name=saved.path.name), *not_in_copy(saved)])


def not_in_copy(saved: Saved) -> list[str]:
    """What of the photos and papers a copy does not hold, and what to do; empty when all is in."""
    said = []
    if saved.left_out:
        text = counted(
            "Sync",
            "1 photo or paper is not whole in it: a copy holds {files} files and {gigabytes} GB at "
            "most. It is safe on this device. Send it to head office",
            "%n photos and papers are not whole in it: a copy holds {files} files and {gigabytes} "
            "GB at most. They are safe on this device. Send them to head office",
            saved.left_out,
        )
        said.append(text.format(files=grouped(MOST_FILES), gigabytes=MOST_BYTES >> 30))
    if saved.lacking:
        text = counted(
            "Sync",
            "1 photo or paper is not whole in it: its files are not on this device, or were "
            "changed outside the program",
            "%n photos and papers are not whole in it: their files are not on this device, or were "
            "changed outside the program",
            saved.lacking,
        )
        said.append(text)
    return said


def brought(imported: Imported) -> str:
    """What a copy that was taken in brought."""
    if not imported.new_changes and not imported.new_files:
        return QCoreApplication.translate("Sync", "Everything in that copy was here already")
    sentences = [_taken_in(imported)]
    if imported.waiting:
        count = imported.waiting
        wait = counted(
            "Sync",
            "{changes}. 1 more waits for a change that is not here yet",
            "{changes}. %n more wait for a change that is not here yet",
            count,
        )
        sentences = [wait.format(changes=sentences[0])]
    if imported.undecided:
        count = imported.undecided
        sentences.append(counted("Sync", "1 needs a decision", "%n need a decision", count))
    if imported.lacking:
        lacking = counted(
            "Sync",
            "1 photo or paper did not come whole: the copy did not hold all of it. It is safe on "
            "the other device. Send it to head office from there",
            "%n photos and papers did not come whole: the copy did not hold all of them. They are "
            "safe on the other device. Send them to head office from there",
            imported.lacking,
        )
        sentences.append(lacking)
    return ". ".join(sentences)


def _taken_in(imported: Imported) -> str:
    """So many changes, about how many questions and with how many files, and whose."""
    count, files = imported.new_changes, imported.evidence
    said = counted("Sync", "1 change taken in", "%n changes taken in", count)
    parts = []
    if imported.questions:
        parts.append(counted("Sync", "1 question", "%n questions", imported.questions))
    if files:
        parts.append(counted("Sync", "1 photo or paper", "%n photos and papers", files))
    if parts:
        said = QCoreApplication.translate("Sync", "{changes}: {parts}").format(
            changes=said, parts=joined(parts)
        )
    if not imported.people:
        return said
    text = QCoreApplication.translate("Sync", "{said}. Written by {names}")
    return text.format(said=said, names=joined(isolated(each) for each in imported.people))


def sent_of(done: int, total: int) -> str:
    """How much of a send is done: "1.2 MB of 11.8 MB"."""
    text = QCoreApplication.translate("Sync", "{done} of {total}")
    return text.format(done=said_size(done), total=said_size(total))


def said_size(size: int, decimals: int = 1) -> str:
    """A size for people: "12.4 MB"."""
    kind = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return plain_digits(QLocale().formattedDataSize(size, decimals, kind))
