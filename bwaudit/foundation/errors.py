"""Errors a person can act on, each with a code that is never reused.

A `BwAuditError` is known, translated and safe to show: what happened, what is safe, what to do.
Anything else that is raised is a bug and belongs to the crash reporter. Texts here must not carry
content of an assessment: details are names of files, counts and times only.

    BwAuditError
      ContentError      CON   questionnaire, country pack
      RuleError         RUL   what an assessment's rules forbid
      VaultError        VLT   passphrase, recovery code, key slots
      StoreError        STO   database, disk
      EvidenceError     EVI   photos and papers
      ReportError       REP   making and saving a report
      BundleError       BUN   reading a bundle, a receipt, a certificate
      SyncError         SYN   talking to head office
      HeadOfficeError   HOF   running a head office
      Cancelled               never shown
"""

from __future__ import annotations

from bwaudit.foundation.codes import Code as Code
from bwaudit.foundation.sentences import MESSAGES, TIMELESS, Message

Detail = str | int


class _Details(dict[str, str]):
    """A slot nobody filled stays readable instead of raising while an error is being shown."""

    def __missing__(self, key: str) -> str:
        return "…"


class BwAuditError(Exception):
    """A known, safe-to-show failure: `what`, `safe`, `remedy` and `code`."""

    def __init__(self, code: Code, **details: Detail) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    @property
    def message(self) -> Message:
        """The sentences of its code; without a time, those that speak of none."""
        timeless = TIMELESS.get(self.code) if "time" not in self.details else None
        return timeless or MESSAGES[self.code]

    def _fill(self, template: str) -> str:
        filled = {name: self._said(value) for name, value in self.details.items()}
        return template.format_map(_Details(filled))

    def _said(self, value: Detail) -> str:
        return str(value)

    @property
    def what(self) -> str:
        return self._fill(self.message.what)

    @property
    def safe(self) -> str:
        return self._fill(self.message.safe)

    @property
    def remedy(self) -> str:
        return self._fill(self.message.remedy)

    @property
    def sentence(self) -> str:
        """What happened, what is safe, what to do, in one line without the code."""
        return " ".join(part for part in (self.what, self.safe, self.remedy) if part)

    def __str__(self) -> str:
        return f"{self.sentence} [{self.code.value}]"


class ContentError(BwAuditError):
    """A questionnaire or country pack has problems; `problems` lists all of them."""

    def __init__(self, code: Code, problems: tuple[object, ...] = (), **details: Detail) -> None:
        super().__init__(code, **{"count": len(problems), **details})
        self.problems = problems


class RuleError(BwAuditError):
    """The rules of an assessment do not allow this."""


class Declined(RuleError):
    """What a person typed or chose cannot be; the sentence says what would do.

    `sentence` is a literal with `{slots}`, so that it can be found and translated; what fills the
    slots is given by name: `Declined("This must be {limit} or less", limit=48)`. Numbers are said
    as "1,240".
    """

    def __init__(self, sentence: str, **slots: Detail) -> None:
        super().__init__(Code.ANSWER_NOT_VALID, sentence=sentence, **slots)

    def _fill(self, template: str) -> str:
        return super()._fill(super()._fill(template))

    def _said(self, value: Detail) -> str:
        return f"{value:,}" if isinstance(value, int) else value


class VaultError(BwAuditError):
    """A passphrase, PIN, recovery code or key file does not open."""


class StoreError(BwAuditError):
    """The database or the disk refused."""


class EvidenceError(BwAuditError):
    """A photo or paper could not be taken in, or read back."""


class ReportError(BwAuditError):
    """A report could not be made or saved."""


class BundleError(BwAuditError):
    """A bundle, receipt or certificate is not what it says."""


class SyncError(BwAuditError):
    """Head office could not be reached or did not accept."""

    def __init__(self, code: Code, *, retry_after: float | None = None, **details: Detail) -> None:
        super().__init__(code, **details)
        self.retry_after = retry_after


class HeadOfficeError(BwAuditError):
    """A head office could not be made or started."""


class Cancelled(BwAuditError):
    """A person stopped a long task. Never shown as a problem."""

    def __init__(self) -> None:
        super().__init__(Code.CANCELLED)
