"""Names and numbers for the urgent procedure: filled in here, signed, and handed to every device.

Staff fill in a small file for each country (`form`), and `take` signs it together with the other
countries. Devices fetch the list whenever they send.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from bwaudit.foundation.errors import Code, ContentError
from bwaudit.foundation.files import write_durably
from bwaudit.foundation.hashing import strict_json
from bwaudit.questionnaire.model import Content
from bwaudit.questionnaire.positions import read_yaml
from bwaudit.wire.contacts import FilledContact, issue_contacts, read_contacts
from bwaudit.wire.envelope import Envelope

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.clock import Clock
    from bwaudit.headoffice.office import Office
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

CONTACTS_FILE = "contacts.json"

_Short = Annotated[str, Field(max_length=200)]


class Filled(Content):
    """What staff write for one slot."""

    name: _Short = ""
    phone: _Short = ""
    note: _Short = ""


class ContactsForm(Content):
    """The file staff fill in for one country."""

    country: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    contacts: Mapping[str, Filled]


def form_of(path: Path) -> ContactsForm:
    """Read a form. Raises ContentError with every problem by line."""
    document = read_yaml(path, path.name)
    form = document.checked(ContactsForm)
    if form is None or document.problems:
        raise ContentError(Code.CONTENT_PROBLEMS, tuple(sorted(document.problems)))
    return form


@dataclass(frozen=True, slots=True)
class Contacts:
    """The signed list of one head office."""

    office: Office
    clock: Clock

    def signed(self) -> bytes | None:
        """The list as devices get it; None before anything was filled in."""
        path = self.office.folder / CONTACTS_FILE
        return path.read_bytes() if path.is_file() else None

    def filled(self) -> tuple[FilledContact, ...]:
        """Everything in the list. Raises BundleError when the file was changed by hand."""
        data = self.signed()
        if data is None:
            return ()
        envelope = Envelope.from_plain(strict_json(data))
        return read_contacts(envelope, self.office.trust).contacts

    def take(self, path: Path, tool: ResolvedQuestionnaire) -> int:
        """Sign what a form says instead of what was known of its country; how many were filled in.

        Raises ContentError with every problem by line, StoreError.
        """
        form, document = form_of(path), read_yaml(path, path.name)
        if form.country != tool.country:
            document.report(f"this is the form of {form.country}", "country")
        slots = {contact.id for contact in tool.protocol.contacts}
        for slot in form.contacts.keys() - slots:
            document.report(f"there is no contact {slot} in this country", "contacts", slot)
        if document.problems:
            raise ContentError(Code.CONTENT_PROBLEMS, tuple(sorted(document.problems)))
        new = [
            FilledContact(country=form.country, slot=slot, **each.plain())
            for slot, each in form.contacts.items()
            if each.name or each.phone
        ]
        others = [each for each in self.filled() if each.country != form.country]
        envelope = issue_contacts(
            self.office.receipt, self.office.id, [*others, *new], self.clock.now()
        )
        write_durably(self.office.folder / CONTACTS_FILE, envelope.to_json())
        return len(new)

    def form(self, tool: ResolvedQuestionnaire) -> str:
        """A form for the country, with what is filled in already."""
        known = {each.slot: each for each in self.filled() if each.country == tool.country}
        lines = [
            f"# Whom assessors call in {tool.country}. Fill in, then give it to",
            "# ‘bwaudit headoffice contacts’. Devices get it when they next send.",
            f"country: {tool.country}",
            "contacts:",
        ]
        for contact in tool.protocol.contacts:
            each = known.get(contact.id, FilledContact(country=tool.country, slot=contact.id))
            lines += [f"  # {contact.role('en')}", f"  {contact.id}:"]
            for name in ("name", "phone", "note"):
                text = getattr(each, name).replace("\\", "\\\\").replace('"', '\\"')
                lines.append(f'    {name}: "{text}"')
        return "\n".join(lines) + "\n"
