"""The voice of the factory: its answers, disputes and how they end, and whom it lets read what."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.foundation.errors import BwAuditError
from bwaudit.foundation.text import localized
from bwaudit.improvement.names import Record
from bwaudit.improvement.terms import Settlement
from bwaudit.improvement.voice import voice_id
from bwaudit.report.options import ReportOptions
from bwaudit.usecases import planning, sharing, voicing
from bwaudit_ui.dialogs.consent import CONSENT, ConsentSheet
from bwaudit_ui.dialogs.folders import folder_chooser
from bwaudit_ui.presenters.year import consent_words, settlement_word
from bwaudit_ui.presenters.year_conflicts import conflicts_in
from bwaudit_ui.runtime.dates import said_day
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.screens.halved_page import HalvedPage
from bwaudit_ui.screens.typed_field import show_typed
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard, Card, TitledCard
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog, Decision
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.spacing import emptied, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.assessment.fold import Key
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.improvement.voice import Consent
    from bwaudit.usecases.planning import Candidate
    from bwaudit.usecases.sharing import Shared
    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.factory import FactorySession


class SharingScreen(HalvedPage):
    """The page."""

    def __init__(self, session: FactorySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_sharing")
        self._session = session
        self._open = ""
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self.column.addWidget(self._heading)
        self.add_halves((self._build_findings(),), (self._build_consents(), self._build_given()))
        session.changed.connect(self.refresh)
        session.write_recovered.connect(self.refresh)
        session.text.refused.connect(self.refresh)
        self.retranslate()

    def _build_findings(self) -> TitledCard:
        card = self._findings_card = TitledCard()
        self._findings = QVBoxLayout()
        space(self._findings, 0, 10)
        card.body.addLayout(self._findings)
        return card

    def _build_consents(self) -> TitledCard:
        card = self._consents_card = TitledCard()
        self._consents = QVBoxLayout()
        space(self._consents, 0, 10)
        self._ask = Button(kind=ButtonKind.PRIMARY, name="-", icon="plus")
        self._ask.set_compact(False)
        self._ask.setObjectName("consent_new")
        self._ask.clicked.connect(self.ask_consent)
        card.body.addLayout(self._consents)
        card.body.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _build_given(self) -> TitledCard:
        card = self._given_card = TitledCard()
        self._given = QVBoxLayout()
        space(self._given, 0, 8)
        card.body.addLayout(self._given)
        return card

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Voice of the factory and sharing"))
        self._findings_card.set_title(
            self.tr("Findings of the newest assessment"),
            self.tr("What the factory answers, what it disputes, and what it says in public."),
        )
        self._consents_card.set_title(self.tr("Who may read what"))
        self._ask.set_words(self.tr("New consent"))
        self._given_card.set_title(self.tr("Who was given what"))
        self.refresh()

    def page_title(self) -> str:
        return self.tr("Voice and sharing")

    def activate(self) -> None:
        self.refresh()
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._session.drafts.texts(CONSENT) and not self.window().findChild(ConsentSheet):
            self.ask_consent()

    @Slot()
    def refresh(self) -> None:
        """Read everything again. A finding in which somebody types stays as it is."""
        focused = self.window().focusWidget()
        if not (isinstance(focused, GrowingText | LineInput) and self.isAncestorOf(focused)):
            self._show_findings()
        self._show_consents()
        self._show_given()

    # Findings

    def _show_findings(self) -> None:
        emptied(self._findings)
        found = planning.candidates(self._session.factory)
        if not found:
            nothing = self.tr("The newest assessment has no finding")
            self._findings.addWidget(Text(nothing, ink=Colour.INK2, wrap=True))
        for each in found:
            self._findings.addWidget(self._finding(each))

    def _finding(self, candidate: Candidate) -> QWidget:
        finding = candidate.finding
        voice = self._session.factory.record.voice(candidate.assessment, finding.question)
        tone = Colour.WARNING if voice.is_open else Colour.NON_COMPLIANT
        card = BandCard(tone, margins=(20, 10, 14, 12), spacing=6)
        label = localized(finding.label, self._session.language)
        title = Button(f"{finding.number}  {label}", ButtonKind.LINK, icon="message-square")
        title.set_compact(False)
        title.setObjectName(f"voice_{finding.question}")
        title.clicked.connect(partial(self._toggle, finding.question))
        card.body.addWidget(title, 0, Qt.AlignmentFlag.AlignLeading)
        lines = [voice.response or finding.response_text]
        if voice.dispute:
            lines.append(self.tr("Disputed: {text}").format(text=voice.dispute.text))
        if voice.settled:
            said = self.tr("{outcome}: {reason}")
            outcome = settlement_word(voice.settled.outcome)
            lines.append(said.format(outcome=outcome, reason=voice.settled.reason))
        if voice.public:
            lines.append(self.tr("In public: {text}").format(text=voice.public.text))
        for text in lines:
            if text:
                card.body.addWidget(Text(text, wrap=True))
        if voice.unsettled:
            identity = voice_id(candidate.assessment, finding.question)
            self._choice(card, Record.VOICE, identity, finding.number)
        if voice.is_open:
            card.body.addWidget(StateLine("gavel", self.tr("This dispute waits to be settled")))
        if self._open == finding.question:
            self._build_answers(card, candidate)
        return card

    def _choice(self, card: Card | BandCard, record: str, identity: str, called: str) -> None:
        """Both versions of what two people changed."""
        choice = ConflictCard(self.tr("‘{number}’ was changed by two people. Choose what is right"))
        choice.keep_wanted.connect(self._settle_conflict)
        card.body.addWidget(choice)
        choice.show_conflicts(called, conflicts_in(self._session, record, identity))

    @Slot(object, int)
    def _settle_conflict(self, key: Key, choice: int) -> None:
        self._session.keep(key, choice)

    def _build_answers(self, card: BandCard, candidate: Candidate) -> None:
        finding = candidate.finding
        voice = self._session.factory.record.voice(candidate.assessment, finding.question)
        factory = self._session.factory
        self._answer(
            card,
            candidate,
            (self.tr("What the factory answers"), self.tr("Keep the answer"), "answer"),
            voice.response,
            partial(voicing.respond, factory, candidate),
        )
        if finding.publicly_reported:
            self._answer(
                card,
                candidate,
                (
                    self.tr("What the factory says in public"),
                    self.tr("Keep the public response"),
                    "public",
                ),
                voice.public.text if voice.public else "",
                partial(voicing.respond_in_public, factory, candidate),
            )
        if voice.settled is None:
            self._answer(
                card,
                candidate,
                (
                    self.tr("Why the factory does not agree"),
                    self.tr("Keep the dispute"),
                    "dispute",
                ),
                voice.dispute.text if voice.dispute else "",
                partial(voicing.dispute, factory, candidate),
            )
        if voice.is_open:
            self._settling(card, candidate)

    def _answer(
        self,
        card: BandCard,
        candidate: Candidate,
        words: tuple[str, str, str],
        recorded: str,
        write: Callable[[str], Recorded],
    ) -> None:
        label, verb, name = words
        box = GrowingText(least_lines=1)
        box.setObjectName(f"voice_{name}_text")
        keep = Button(verb, icon="check")
        keep.set_compact(False)
        keep.setObjectName(f"voice_{name}_keep")
        field = Field(label, box)
        form = self._begun(field, candidate, name, recorded)
        box.text_changed.connect(lambda text: self._session.drafts.type(form, {"": text}))

        def submit() -> None:
            keep.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._session.drafts.keep(form, box.text(), write):
                self._session.tell(self.tr("Kept"))

        keep.clicked.connect(submit)
        card.body.addWidget(field)
        card.body.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)

    def _begun(self, field: Field, candidate: Candidate, name: str, recorded: str) -> str:
        """Show what stands in a box. Gives the name of its form."""
        form = f"voice:{candidate.assessment}:{candidate.finding.question}:{name}"
        drafts, box = self._session.drafts, field.control()
        assert isinstance(box, GrowingText)
        show_typed(field, drafts.box(form, recorded), recorded)
        return form

    def _settling(self, card: BandCard, candidate: Candidate) -> None:
        outcomes = FilterRow()
        outcomes.setObjectName("settle_outcome")
        outcomes.setAccessibleName(self.tr("How the dispute ends"))
        for outcome in Settlement:
            outcomes.add(outcome.value, FilterChip(settlement_word(outcome)))
        outcomes.choose(Settlement.UPHELD.value)
        reason = GrowingText(least_lines=1)
        reason.setObjectName("settle_reason")
        field = Field(
            self.tr("Reason"), reason, hint=self.tr("The factory reads this. No names of workers")
        )
        form, drafts = self._begun(field, candidate, "settle", ""), self._session.drafts
        chosen = drafts.texts(form).get("outcome", "")
        if chosen in outcomes.all_keys():
            outcomes.choose(chosen)

        def hold() -> None:
            drafts.type(form, {"": reason.text(), "outcome": outcomes.chosen()})

        reason.text_changed.connect(hold)
        outcomes.filter_chosen.connect(hold)
        settle = Button(self.tr("Settle the dispute"), ButtonKind.PRIMARY, icon="gavel")
        settle.set_compact(False)
        settle.setObjectName("settle")

        def submit() -> None:
            settle.setFocus(Qt.FocusReason.OtherFocusReason)
            chosen = Settlement(outcomes.chosen())
            factory = self._session.factory
            self._session.drafts.keep(
                form,
                reason.text(),
                lambda text: voicing.settle(factory, candidate, chosen, text),
            )

        settle.clicked.connect(submit)
        card.body.addWidget(Text(self.tr("How the dispute ends"), TextRole.STRONG))
        card.body.addWidget(outcomes)
        card.body.addWidget(field)
        card.body.addWidget(settle, 0, Qt.AlignmentFlag.AlignLeading)

    def _toggle(self, question: str) -> None:
        self._open = "" if self._open == question else question
        self._show_findings()
        button = self.findChild(Button, f"voice_{question}")
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Consents

    def _show_consents(self) -> None:
        emptied(self._consents)
        consents = self._session.factory.record.consents()
        if not consents:
            nothing = self.tr("The factory has not allowed anybody to read anything")
            self._consents.addWidget(Text(nothing, ink=Colour.INK2, wrap=True))
        for each in reversed(consents):
            self._consents.addWidget(self._consent(each))

    def _consent(self, consent: Consent) -> QWidget:
        head, said, holds = consent_words(self._session, consent)
        card = Card(12, 6)
        card.body.addWidget(Text(head, TextRole.STRONG, wrap=True))
        card.body.addWidget(Text(said, ink=Colour.INK2, wrap=True))
        if consent.withdrawn_reason:
            card.body.addWidget(Text(consent.withdrawn_reason, ink=Colour.INK2, wrap=True))
        if conflicts_in(self._session, Record.CONSENT, consent.id):
            self._choice(card, Record.CONSENT, consent.id, consent.reader)
        if holds:
            give = Button(self.tr("Make the file"), icon="send")
            give.setObjectName("share_file")
            stop = Button(self.tr("Withdraw"), ButtonKind.GHOST, icon="circle-slash")
            stop.setObjectName("consent_withdraw")
            row = QHBoxLayout()
            space(row, 0, 8)
            for button in (give, stop):
                button.set_compact(False)
                button.setAccessibleDescription(head)
                row.addWidget(button)
            row.addStretch(1)
            give.clicked.connect(partial(self._ask_folder, consent.id))
            stop.clicked.connect(partial(self._ask_withdraw, consent))
            card.body.addLayout(row)
        return card

    @Slot()
    def ask_consent(self) -> None:
        """Ask what the factory allows."""
        sheet = ConsentSheet(self._session, self.window())
        sheet.kept.connect(self._tell_given)
        sheet.open()

    @Slot(str)
    def _tell_given(self, _consent: str) -> None:
        self.refresh()
        self._session.tell(self.tr("The consent is kept"))

    def _ask_withdraw(self, consent: Consent) -> None:
        decision = Decision(
            self.tr("Withdraw this consent?"),
            self.tr(
                "From now on {reader} is given nothing more. What was given before cannot be "
                "taken back."
            ).format(reader=consent.reader),
            self.tr("Withdraw"),
            self.tr("Keep it"),
        )
        asking = ConfirmDialog(decision, self.window())
        asking.setObjectName("withdraw_asked")
        reason = LineInput()
        reason.setObjectName("withdraw_reason")
        drafts, form = self._session.drafts, f"withdraw:{consent.id}"
        reason.setText(drafts.box(form).text)
        reason.text_changed.connect(lambda text: drafts.type(form, {"": text}))
        asking.body.addWidget(Field(self.tr("Why? (may be left empty)"), reason))

        def decide(withdraw: bool) -> None:
            if withdraw:
                write = partial(sharing.withdraw, self._session.factory, consent.id)
                self._session.decide(form, reason.text(), write)
                self._show_consents()
            else:
                drafts.forget(form)

        asking.decided.connect(decide)
        asking.open()

    def _ask_folder(self, consent: str) -> None:
        chooser = folder_chooser(self.tr("Save the file to this folder"), self)
        chooser.fileSelected.connect(partial(self.share, consent))
        chooser.open()

    def share(self, consent: str, folder: str) -> None:
        """Make the signed file for a reader."""
        factory = self._session.factory
        options = ReportOptions((self._session.language,))

        def work(_progress: Progress, _cancel: CancelToken) -> Shared:
            return sharing.share(factory, consent, Path(folder), options)

        self._session.jobs.submit(
            "report",
            work,
            on_success=self._tell_shared,
            on_failure=self._fail,
            owner=self,
            what=self.tr("making the file"),
        )

    def _tell_shared(self, made: Shared) -> None:
        said = self.tr("Saved as ‘{file}’ in {folder}, and written down")
        self._session.message.emit(
            said.format(file=made.path.name, folder=made.path.parent.name), None
        )
        self._show_given()

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError):
            self._session.say(problem)

    def _show_given(self) -> None:
        emptied(self._given)
        handovers = self._session.factory.record.handovers()
        if not handovers:
            self._given.addWidget(Text(self.tr("Nothing yet"), ink=Colour.INK2))
        for each in reversed(handovers):
            said = self.tr("{day}: {reader}, cycle {cycle}").format(
                day=said_day(each.day), reader=each.reader, cycle=each.cycle
            )
            self._given.addWidget(Text(said, TextRole.STRONG, wrap=True))
            self._given.addWidget(Text(each.file, TextRole.CAPTION, ink=Colour.INK2, wrap=True))
