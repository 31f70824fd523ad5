"""Letters of head office: comments on an assessment, and that it is sent back; and the answers.

They are fetched whenever this device sends, and when a person looks. Fetching happens beside the
windows, so what came is first kept as it is (`fetch`) and then taken into the journals on the
thread that reads them (`take_in`). Only what this device's own head office signed, about the
assessment it stands in, is ever shown. Answers are changes of the assessment: they travel with
it.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import ChangeKind, Draft, main_stream
from bwaudit.assessment.comments import LetterKind
from bwaudit.assessment.names import Entity, Fields
from bwaudit.foundation.errors import BundleError, Code, Declined, SyncError
from bwaudit.foundation.hashing import canonical, strict_json
from bwaudit.foundation.jobs import CancelToken
from bwaudit.improvement.stream import is_factory_stream
from bwaudit.usecases.answering import LONGEST_TEXT
from bwaudit.usecases.events import AssessmentChanged
from bwaudit.wire.envelope import Envelope
from bwaudit.wire.letters import read_letter
from bwaudit.wire.protocol import MOST_ASKED, LettersRequest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bwaudit.assessment.comments import Received
    from bwaudit.foundation.hashing import Json
    from bwaudit.store.meta import Edit
    from bwaudit.store.store import Store
    from bwaudit.sync.client import OfficeClient
    from bwaudit.usecases.workspace import OpenAssessment, Recorded, Workspace
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.letters import SignedLetter
    from bwaudit.wire.protocol import SentLetter

_PLACE = "letters:place"
_COMING = "letters:coming"
_REFUSED = "letters:refused"
_MOST_REFUSED = 20

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Place:
    """How far the letters of a head office were read: up to letter `last` at place `after`, of the
    assessments in `asked`."""

    office: str
    after: int = 0
    last: str = ""
    asked: frozenset[str] = frozenset()


def fetch(workspace: Workspace, client: OfficeClient, trust: OfficeTrust) -> None:
    """Ask for letters and keep those that hold until `take_in`. Trouble on the line costs only the
    news. What does not hold is written down (`refused`) and asked for again next time.

    Raises StoreError, Cancelled.
    """
    line, store = workspace.line, workspace.store
    with line.store_use():
        place = _place(store, trust)
        here = [each for each in store.journal.streams() if not is_factory_stream(each)]
    anew = tuple(each for each in here if each not in place.asked)[:MOST_ASKED]
    request = LettersRequest(after=place.after, last=place.last, anew=anew)
    refusals: list[BundleError] = []
    more, is_whole = True, True
    while more:
        try:
            reply = client.letters(request)
        except SyncError as trouble:  # an older head office, which knows no letters, refuses
            if trouble.code is Code.REPLY_NOT_UNDERSTOOD:
                refusals.append(BundleError(Code.LETTER_NOT_TAKEN))
            is_whole = False
            break
        good: list[Json] = []
        for sent in reply.letters:
            try:
                known = _checked(sent, trust, here)
            except BundleError as why:
                refusals.append(why)
                continue
            if known:
                good.append(sent.letter)
            if not refusals:  # never behind a letter that is still to come whole
                place = replace(place, after=sent.index, last=sent.id)
        with line.store_use():
            _keep_coming(store, good)
            _keep_place(store, place)
        ends = [sent for sent in reply.letters[-1:] if sent.index > request.after or request.anew]
        more = reply.more and bool(ends)
        if more:
            request = LettersRequest(after=ends[0].index, last=ends[0].id)
    with line.store_use():
        if is_whole and not refusals:  # else all of them are asked for again
            _keep_place(store, replace(place, asked=place.asked | set(anew)))
        codes: list[Json] = [each.code.value for each in refusals[:_MOST_REFUSED]]
        if codes or store.get_secret(_REFUSED) is not None:
            store.put_secret(_REFUSED, canonical(codes))


def look(workspace: Workspace, cancel: CancelToken | None = None) -> bool:
    """Ask head office for what it has for this device, and send nothing. True when it answered.

    Raises SyncError, StoreError.
    """
    from bwaudit.sync.client import OfficeClient
    from bwaudit.usecases import contacting, teaming, updating

    link = workspace.line.link(workspace.store)
    if link is None:
        raise SyncError(Code.NOT_ENROLLED)
    with workspace.line.sending(cancel or CancelToken()) as alone:
        if not alone:
            return False
        with OfficeClient(
            link.address,
            workspace.clock,
            office=link.trust.office,
            keys=workspace.device.keys,
            token=workspace.line.token,
        ) as client:
            client.hello()
            fetch(workspace, client, link.trust)
            contacting.fetch(workspace, client, link.trust)
            updating.fetch(workspace, client, link.trust)
            teaming.fetch(workspace, client, link.trust)
            workspace.line.token = client.token
    return True


def take_in(workspace: Workspace, into: OpenAssessment | None = None) -> int:
    """Take what was fetched into the journals of its assessments; how many letters are new.

    Call it on the thread that reads them, with `into` when an assessment is open. Twice changes
    nothing. Raises StoreError; then all of it is still waiting.
    """
    store = workspace.store
    link = workspace.line.link(store)
    coming = _coming(store)
    if not coming or link is None:
        return 0
    by_assessment: dict[str, list[Draft]] = {}
    for raw in coming:
        with suppress(BundleError, ValueError):  # of a head office this device belonged to before
            letter = read_letter(Envelope.from_plain(raw), link.trust)
            draft = Draft(Entity.LETTER, letter.id, Fields.SAID, raw, kind=ChangeKind.IMPORT)
            by_assessment.setdefault(letter.assessment, []).append(draft)
    streams = set(store.journal.streams())
    new = 0
    for assessment, drafts in by_assessment.items():
        if assessment in streams:
            new += _write(workspace, assessment, drafts, into)
    store.edit_secrets([(_COMING, _without(coming))])  # more may have come meanwhile
    _log.info("%d letters of head office are new", new)
    return new


def _write(
    workspace: Workspace, assessment: str, drafts: list[Draft], into: OpenAssessment | None
) -> int:
    stream, journal = main_stream(assessment), workspace.store.journal
    if into is not None and into.id == assessment:
        return len(into.write(drafts, origin="head office").changes)
    lacking = [
        each
        for each in drafts
        if not journal.history(stream, (each.entity, each.entity_id, each.field))
    ]
    if lacking:
        changes = workspace.append(journal, stream, lacking)
        keys = frozenset(change.key for change in changes)
        workspace.events.publish(AssessmentChanged(assessment, keys, "head office"))
    return len(lacking)


def refused(workspace: Workspace) -> tuple[BundleError, ...]:
    """Why letters were not taken when head office was last asked; empty when all were."""
    kept = workspace.store.get_secret(_REFUSED)
    codes = strict_json(kept) if kept is not None else []
    return tuple(BundleError(Code(each)) for each in codes)


# Answering


def require_letter(assessment: OpenAssessment, letter: str) -> Received:
    """A letter of this assessment. Raises RuleError."""
    found = next((each for each in assessment.letters() if each.letter.id == letter), None)
    if found is None:
        raise Declined("Head office did not write this to this assessment")
    return found


def answer(assessment: OpenAssessment, letter: str, text: str) -> Recorded:
    """What this device's assessor answers to a comment, as it is typed. Open at any stage: a
    comment comes when the answers are closed already. Raises RuleError."""
    require_letter(assessment, letter)
    if len(text) > LONGEST_TEXT:
        raise Declined("The text must have {most} characters or fewer", most=LONGEST_TEXT)
    name = Fields.ANSWER + assessment.workspace.device.id
    draft = Draft(Entity.LETTER, letter, name, text)
    question = require_letter(assessment, letter).letter.question
    return assessment.write(
        [draft], undo_as="letter", question=_known(assessment, question), merges=True, always=True
    )


def own_answer(assessment: OpenAssessment, letter: str) -> str:
    """What was answered on this device; empty when nothing was."""
    key = (Entity.LETTER, letter, Fields.ANSWER + assessment.workspace.device.id)
    return str(assessment.held(key) or "")


def mark_answered(assessment: OpenAssessment, letter: str, *, on: bool = True) -> Recorded:
    """Say that a comment is answered, or is not after all. Raises RuleError without an answer of
    anybody in the team."""
    found = require_letter(assessment, letter)
    if on and not found.answers:
        raise Declined("Enter your answer to head office first")
    draft = Draft(Entity.LETTER, letter, Fields.DEALT_WITH, on)
    question = _known(assessment, found.letter.question)
    return assessment.write([draft], undo_as="letter", question=question, always=True)


def unanswered(assessment: OpenAssessment) -> tuple[Received, ...]:
    """Comments that nobody answered yet."""
    return tuple(
        each
        for each in assessment.letters()
        if each.is_open and each.letter.kind is LetterKind.COMMENT
    )


def sent_back(assessment: OpenAssessment) -> tuple[Received, ...]:
    """Letters that ask to open this assessment again and were not followed yet."""
    closed = not assessment.record.facts.stage.open_for_answers
    return tuple(each for each in reopenings(assessment.letters()) if closed and each.is_open)


def reopenings(letters: Iterable[Received]) -> tuple[Received, ...]:
    """Those that send the assessment back and were not dealt with."""
    return tuple(
        each for each in letters if each.letter.kind is LetterKind.REOPENING and each.is_open
    )


def followed(assessment: OpenAssessment) -> list[Draft]:
    """Drafts that say of every letter that sent the assessment back that it was dealt with."""
    return [
        Draft(Entity.LETTER, each.letter.id, Fields.DEALT_WITH, value=True)
        for each in reopenings(assessment.letters())
    ]


def _known(assessment: OpenAssessment, question: str) -> str:
    return question if question in assessment.questionnaire else ""


# What is kept


def _checked(sent: SentLetter, trust: OfficeTrust, here: Iterable[str]) -> SignedLetter | None:
    """The letter, when it holds; None when its assessment is not here any more. Raises
    BundleError."""
    try:
        letter = read_letter(Envelope.from_plain(sent.letter), trust)
    except ValueError as odd:
        raise BundleError(Code.LETTER_NOT_TAKEN) from odd
    except BundleError as why:
        newer = why.code is Code.NEWER_FORMAT
        raise BundleError(Code.LETTER_NEWER if newer else Code.LETTER_NOT_TAKEN) from why
    if letter.id != sent.id:
        raise BundleError(Code.LETTER_NOT_TAKEN)
    return letter if letter.assessment in here else None


def _place(store: Store, trust: OfficeTrust) -> _Place:
    """How far this head office was read; a device that changes to another begins again."""
    kept = _kept_place(store)
    return kept if kept is not None and kept.office == trust.office else _Place(trust.office)


def _kept_place(store: Store) -> _Place | None:
    kept = store.get_secret(_PLACE)
    if kept is None:
        return None
    raw = strict_json(kept)
    return _Place(raw["office"], raw["after"], raw["last"], frozenset(raw["asked"]))


def _keep_place(store: Store, place: _Place) -> None:
    if place != _kept_place(store):
        raw: dict[str, Json] = {
            "office": place.office,
            "after": place.after,
            "last": place.last,
            "asked": [*sorted(place.asked)],
        }
        store.put_secret(_PLACE, canonical(raw))


def _coming(store: Store) -> list[Json]:
    return _letters(store.get_secret(_COMING))


def _keep_coming(store: Store, letters: list[Json]) -> None:
    def edit(kept: bytes | None) -> bytes | None:
        known = _letters(kept)
        fresh = [each for each in letters if each not in known]
        return canonical([*known, *fresh]) if fresh else kept

    store.edit_secrets([(_COMING, edit)])


def _without(letters: list[Json]) -> Edit:
    """What waits beside these letters, which were taken in."""

    def edit(kept: bytes | None) -> bytes | None:
        left = [each for each in _letters(kept) if each not in letters]
        return canonical(left) if left else None

    return edit


def _letters(kept: bytes | None) -> list[Json]:
    return list(strict_json(kept)) if kept is not None else []
