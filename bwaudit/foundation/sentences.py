"""What is said of each code: what happened, what is safe, what to do.

The sentences stand once, here; the desktop translates them where they are shown. They must not
carry content of an assessment: `{slots}` are names of files, counts and times only.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import Final

from bwaudit.foundation.codes import Code


@dataclass(frozen=True, slots=True)
class Message:
    """One message for a person, with `{slots}` filled from the error's details."""

    what: str
    safe: str = ""
    remedy: str = ""


WHY_NOT_SAVED: Final = {
    errno.ENOSPC: "there is no room left",
    errno.EDQUOT: "there is no room left",
    errno.EFBIG: "files this large do not fit there",
    errno.EROFS: "it cannot be written to",
    errno.EACCES: "it cannot be written to",
    errno.EPERM: "it cannot be written to",
    errno.ENOENT: "the folder is gone",
    errno.EIO: "the drive does not answer",
    errno.ENODEV: "the drive is gone",
    0: "the drive did not take it",
    -1: "it did not come out whole when it was read again",
}
"""What `{reason}` says of BUNDLE_NOT_SAVED, NOT_SET_UP and SECRET_NOT_CHANGED, by the number of the
system; 0 for any other, -1 for a copy that differs. Here, so that each is found for translation."""

MESSAGES: dict[Code, Message] = {
    Code.CONTENT_PROBLEMS: Message(
        "The questionnaire has {count} problems.",
        "",
        "Run ‘bwaudit content check’ to see each one.",
    ),
    Code.CONTENT_MISSING: Message(
        "{name} is not on this device.",
        "Your answers are safe.",
        "Install the questionnaire pack again.",
    ),
    Code.CONTENT_CHANGED: Message(
        "{name} has changed since this assessment began.",
        "The assessment keeps the version it started with.",
        "Install the questionnaire pack again.",
    ),
    Code.WORKBOOK_UNREADABLE: Message(
        "{name} cannot be read as a workbook.",
        "Nothing was changed.",
        "Save it as .xlsx in your spreadsheet program, then import it again.",
    ),
    Code.WORKBOOK_TOO_LARGE: Message(
        "{name} is too large for a workbook of one country.",
        "Nothing was changed.",
        "Export a new workbook, and copy your entries into it.",
    ),
    Code.UNKNOWN_QUESTION: Message("Question {question} is not part of this assessment."),
    Code.STAGE_FORBIDS: Message(
        "This assessment is closed.", "Nothing was changed.", "Reopen it to change answers."
    ),
    Code.ANSWER_NOT_VALID: Message("{sentence}"),
    Code.ASSESSMENT_UNKNOWN: Message(
        "This assessment is not on this device.",
        "",
        "Open it from a USB stick, or get it from head office.",
    ),
    Code.NOTHING_TO_UNDO: Message("There is nothing to undo."),
    Code.FACTORY_UNKNOWN: Message(
        "This factory is not on this device.",
        "",
        "Open it from a USB stick, or get it from head office.",
    ),
    Code.CONSENT_MISSING: Message(
        "The factory does not allow {reader} to read this now.",
        "Nothing was given.",
        "Ask the factory for its consent first.",
    ),
    Code.LINE_UNKNOWN: Message("This is not part of the factory’s record."),
    Code.WRONG_PASSPHRASE: Message(
        "That passphrase does not match.",
        "Your data is safe.",
        "{tries} tries left, then a 15 minute wait.",
    ),
    Code.WRONG_RECOVERY_CODE: Message(
        "That recovery code does not match this device.",
        "Your data is safe.",
        "Use the code that was written down last for this device.",
    ),
    Code.RECOVERY_CODE_MISTYPED: Message(
        "A letter or digit of the recovery code is wrong, or missing.",
        "Your data is safe.",
        "Compare it with your paper: nine groups of three.",
    ),
    Code.WRONG_NOTES_PIN: Message(
        "That PIN does not match.",
        "The notes stay closed.",
        "{tries} tries left, then a 15 minute wait.",
    ),
    Code.VAULT_DAMAGED: Message(
        "The key file of this device is damaged.",
        "Your answers are still in the store.",
        "Restore vault.json.bak, or call support.",
    ),
    Code.VAULT_MISSING: Message(
        "There is no store in this folder.", "", "Choose another folder, or set up this device."
    ),
    Code.PASSPHRASE_TOO_SHORT: Message(
        "The passphrase must have at least {least} characters.",
        "",
        "Four words that only you would put together are easy to keep in mind.",
    ),
    Code.PIN_TOO_SHORT: Message("The PIN for notes must have at least {least} digits."),
    Code.PASSPHRASE_NOT_NEW: Message(
        "That is the passphrase you have now.", "Nothing was changed.", "Choose another one."
    ),
    Code.PIN_NOT_NEW: Message(
        "That is the PIN you have now.", "Nothing was changed.", "Choose another PIN."
    ),
    Code.WAIT_BEFORE_NEXT_TRY: Message(
        "Too many tries.", "Your data is safe.", "Wait {seconds} seconds, then try again."
    ),
    Code.NOTES_CLOSED: Message(
        "Confidential notes are closed.", "", "Enter your notes PIN to open them."
    ),
    Code.VAULT_EXISTS: Message(
        "This folder already holds a store.",
        "Nothing was changed.",
        "Unlock it, or choose another folder.",
    ),
    Code.IN_USE: Message(
        "The program is already open on this device.",
        "Your data is safe.",
        "Use the window that is open.",
    ),
    Code.DISK_FULL: Message(
        "Your last change is not saved. The disk is full.",
        "",
        "Free 200 MB, then select Try again. Do not close the app: everything up to {time} is "
        "safe.",
    ),
    Code.READ_ONLY: Message(
        "Your last change is not saved. This folder cannot be written to.",
        "Everything up to {time} is safe.",
        "Make the folder writable, then select Try again.",
    ),
    Code.WRITE_FAILED: Message(
        "Your last change is not saved. Something went wrong.",
        "Everything up to {time} is safe.",
        "What you typed stays in its field. Select Try again, or copy it.",
    ),
    Code.NOT_SET_UP: Message(
        "This device is not set up: {reason}.",
        "Nothing was recorded yet, so nothing is lost.",
        "Free 200 MB, or let the program write to its folder, then select Set up again.",
    ),
    Code.SECRET_NOT_CHANGED: Message(
        "Nothing was changed: {reason}.",
        "Your data is safe, and what opened it before still does.",
        "Free 200 MB, or let the program write to its folder, then try again.",
    ),
    Code.BUSY: Message(
        "Another program is using the store.",
        "Your answers are safe.",
        "Close it, then select Try again.",
    ),
    Code.DAMAGED: Message(
        "The store on this device is damaged.",
        "Nothing was changed.",
        "Try the automatic copy, open the folder, or call support.",
    ),
    Code.MADE_BY_NEWER_VERSION: Message(
        "This store was made by a newer version of the program.",
        "Nothing was changed.",
        "Update the program, then open it again.",
    ),
    Code.UPGRADE_STOPPED: Message(
        "The store could not be brought to this version.",
        "The store is as it was before.",
        "Call support with the code.",
    ),
    Code.PLAINTEXT_DATABASE: Message(
        "The store in this folder is not encrypted, so it was not opened.",
        "Nothing was changed.",
        "Call support: somebody may have replaced it.",
    ),
    Code.WRITE_REFUSED: Message(
        "Your last change is not saved.",
        "Everything up to {time} is safe.",
        "Select Try again, or save a copy to a USB stick.",
    ),
    Code.CHAIN_BROKEN: Message(
        "The record of changes does not fit together at change {number} of {device}.",
        "Nothing was deleted.",
        "Send a copy to head office, and call support.",
    ),
    Code.NOT_A_PHOTO: Message(
        "The file must be a photo (JPG, PNG, HEIC) or a PDF. ‘{name}’ was not added"
    ),
    Code.TOO_LARGE: Message("The file must be smaller than {megabytes} MB. ‘{name}’ was not added"),
    Code.TOO_MANY_PIXELS: Message(
        "The photo must have fewer than {megapixels} million pixels. ‘{name}’ was not added"
    ),
    Code.PARTLY_EMPTY: Message(
        "A part of ‘{name}’ is empty: the file is damaged. It was not added. "
        "Copy it from the camera again"
    ),
    Code.UNREADABLE: Message("‘{name}’ cannot be opened. It was not added"),
    Code.LOCKED: Message(
        "‘{name}’ asks for a password. It was not added. Save it without one, then add it again"
    ),
    Code.NO_ROOM: Message(
        "The disk is full. {done} of {total} files were added. "
        "Free 200 MB, then add the others again"
    ),
    Code.NOT_TAKEN: Message(
        "This device does not write files now. {done} of {total} files were added. "
        "Once changes are saved again, add the others"
    ),
    Code.NO_PHOTOS: Message(
        "No photos (JPG, PNG, HEIC) are in ‘{name}’. Nothing was added from it"
    ),
    Code.TOO_MANY_PHOTOS: Message(
        "Only the first {most} photos of ‘{name}’ are taken at once. Not added: {left}. "
        "Add the folders in it one by one"
    ),
    Code.FOLDER_CLOSED: Message("The folder ‘{name}’ cannot be opened. Nothing was added from it"),
    Code.BLOB_CHANGED: Message(
        "A stored photo was changed outside the program.",
        "The other photos are safe.",
        "Get it back from the safety copy or from head office.",
    ),
    Code.SOURCE_VANISHED: Message(
        "The card was removed after {done} of {total} photos.",
        "",
        "Insert it again to copy the rest.",
    ),
    Code.BLOB_MISSING: Message(
        "A stored photo is not on this device.",
        "The other photos are safe.",
        "Get it back from the safety copy or from head office.",
    ),
    Code.TARGET_NOT_WRITABLE: Message(
        "‘{folder}’ cannot be written to.",
        "The assessment is safe.",
        "Choose another folder, or save to Documents.",
    ),
    Code.TARGET_FULL: Message(
        "There is no room left in ‘{folder}’. ‘{name}’ was not saved there.",
        "The assessment is safe.",
        "Make room there, or save to another folder.",
    ),
    Code.NOT_PRINTED: Message(
        "The report was not printed.",
        "It is saved.",
        "Look at the printer, then select Print again.",
    ),
    Code.NO_PRINTER: Message(
        "No printer found.",
        "The report is saved.",
        "Connect a printer, or save to USB and print on another computer.",
    ),
    Code.TARGET_GONE: Message(
        "‘{folder}’ is not connected.",
        "The assessment is safe.",
        "Connect it, or save to Documents.",
    ),
    Code.TARGET_OPEN_ELSEWHERE: Message(
        "‘{name}’ is open in another program.",
        "The assessment is safe.",
        "Close it, or save as ‘{other}’.",
    ),
    Code.FONT_MISSING: Message(
        "A font of the program is missing.", "The assessment is safe.", "Install the program again."
    ),
    Code.READ_BACK_DIFFERS: Message(
        "The report did not come out whole ({detail}).",
        "No report was saved, and the assessment is safe.",
        "Select Try again.",
    ),
    Code.REPORT_CHANGED: Message(
        "‘{name}’ is not a report as it was made: {detail}.",
        "Nothing was read from it.",
        "Ask the sender for the file again.",
    ),
    Code.REPORT_ELSEWHERE: Message(
        "‘{name}’ is a whole report, but {other} does not hold it: {detail}.",
        "Nothing was changed.",
        "Compare number and revision, and ask the sender for the right file.",
    ),
    Code.TABLE_ALONE: Message(
        "‘{name}’ is a table of rows, and carries no signature.",
        "Nothing was read from it.",
        "Put the JSON file that was saved with it into the same folder. It names this table.",
    ),
    Code.NOT_A_BUNDLE: Message(
        "‘{name}’ is not a whole file of BW Audit.",
        "Nothing was read from it.",
        "Ask for the file again.",
    ),
    Code.NEWER_FORMAT: Message(
        "‘{name}’ was made by a newer version of the program.",
        "Nothing was read from it.",
        "Update the program, then open it again.",
    ),
    Code.ENTRY_NAME_NOT_ALLOWED: Message(
        "‘{name}’ has a part with a name that is not allowed.",
        "Nothing was read from it.",
        "Do not use this file. Ask the sender for a new one.",
    ),
    Code.PART_MISSING: Message(
        "‘{name}’ is not whole: {part} is missing.",
        "Nothing was read from it.",
        "Ask the sender to copy the file again.",
    ),
    Code.PART_CHANGED: Message(
        "‘{name}’ is damaged: it differs from what was signed ({part}).",
        "Nothing was read from it.",
        "Ask the sender to copy the file again.",
    ),
    Code.SIGNATURE_WRONG: Message(
        "The signature on ‘{name}’ is not right.",
        "Nothing was read from it.",
        "Do not use this file. Ask the sender for a new one.",
    ),
    Code.NOT_FOR_US: Message(
        "‘{name}’ is not addressed to this device.",
        "Nothing was read from it.",
        "Ask the sender to add this device.",
    ),
    Code.TOO_BIG: Message(
        "‘{name}’ is larger than a copy can be.",
        "Nothing was read from it.",
        "Ask the sender for a new file.",
    ),
    Code.SIGNER_UNKNOWN: Message(
        "‘{name}’ was signed by a device nobody here knows.",
        "It was set aside.",
        "Ask head office to enrol that device.",
    ),
    Code.RECEIPT_WRONG: Message(
        "The receipt of head office does not match what was sent.",
        "Everything stays on this device.",
        "The app sends it again. Tell head office if this comes back.",
    ),
    Code.BUNDLE_NOT_SAVED: Message(
        "‘{name}’ was not saved: {reason}.",
        "What was saved on this device is safe.",
        "Choose another folder or USB stick, and save again.",
    ),
    Code.BUNDLE_NO_ROOM: Message(
        "‘{name}’ was not taken in: there is no room left on this device.",
        "What was saved on this device is safe.",
        "Free {megabytes} MB, then take it in again.",
    ),
    Code.LETTER_NOT_TAKEN: Message(
        "Something from head office was not taken, because its signature does not fit.",
        "Nothing was changed.",
        "It is asked for again each time. If this stays, tell head office.",
    ),
    Code.LETTER_NEWER: Message(
        "Something from head office was made by a newer version of this program.",
        "Nothing was changed.",
        "Update the program to read it.",
    ),
    Code.UNREACHABLE: Message(
        "Head office did not answer at {time}.",
        "Everything is safe on this device.",
        "The app tries again by itself every 10 minutes.",
    ),
    Code.SERVER_BUSY: Message(
        "Head office is busy.",
        "Everything is safe on this device.",
        "The app tries again by itself.",
    ),
    Code.NOT_AUTHORISED: Message(
        "Head office does not accept this device.",
        "Everything is safe on this device.",
        "Ask head office for a new enrolment code.",
    ),
    Code.REFUSED: Message(
        "Head office did not take this.",
        "Everything is safe on this device.",
        "The other parts go on. Call head office and name the reason: {reason}.",
    ),
    Code.NOT_HEAD_OFFICE: Message(
        "The address answers, but it is not a head office.",
        "Nothing was sent.",
        "Check the address in Settings.",
    ),
    Code.LOGIN_NEEDED: Message(
        "This network wants you to log in first.",
        "Nothing was sent. Everything is safe on this device.",
        "Open a web browser, log in to the network, then select Send.",
    ),
    Code.NOT_ENROLLED: Message(
        "This device does not know a head office yet.",
        "Everything is safe on this device.",
        "Enter the address and the code in Settings.",
    ),
    Code.CODE_NOT_ACCEPTED: Message(
        "Head office does not accept this code.",
        "Nothing was changed.",
        "Check it letter by letter. A code works once.",
    ),
    Code.CODE_MISTYPED: Message(
        "This is not a whole code of a head office: one has {letters} letters and digits.",
        "Nothing was sent.",
        "Check it letter by letter.",
    ),
    Code.CODE_OF_ANOTHER: Message(
        "This code is of another head office than the one at this address.",
        "Nothing was changed.",
        "Check the address and the code.",
    ),
    Code.PROTOCOL_TOO_OLD: Message(
        "Head office needs a newer version of the program.",
        "Everything is safe on this device.",
        "Update the program, then send again.",
    ),
    Code.REPLY_NOT_UNDERSTOOD: Message(
        "Head office gave an answer the program does not understand.",
        "Nothing is marked as sent. Everything is safe on this device.",
        "The app tries again by itself.",
    ),
    Code.ADDRESS_NOT_SAFE: Message(
        "The address must be as https://office.example.org, without spaces and passwords.",
        "Nothing was sent.",
        "Check the address in Settings.",
    ),
    Code.OTHER_HEAD_OFFICE: Message(
        "This is not the head office the device was enrolled with.",
        "Nothing was sent.",
        "Check the address in Settings, or enrol again.",
    ),
    Code.HEADOFFICE_EXISTS: Message(
        "There is already a head office in ‘{folder}’.",
        "Nothing was changed.",
        "Choose an empty folder.",
    ),
    Code.HEADOFFICE_MISSING: Message(
        "There is no head office in ‘{folder}’.", "", "Make one with ‘bwaudit headoffice init’."
    ),
    Code.OFFICE_DAMAGED: Message(
        "‘{name}’ is damaged.", "Nothing was changed.", "Put the last backup in its place."
    ),
    Code.OUT_NOT_WRITABLE: Message(
        "The report cannot be written into ‘{folder}’.", "", "Choose another folder."
    ),
    Code.NOTHING_TO_COUNT: Message(
        "No finished visit of {country} from {first} to {last} was received.",
        "",
        "Choose another period, or wait until assessors have closed and sent their visits.",
    ),
    Code.TOO_FEW: Message(
        "Factories visited in the period: {count}. Fewer than {least} would show single factories.",
        "",
        "Choose a longer period.",
    ),
    Code.PERIOD_REVERSED: Message(
        "The period ends on {last}, before it begins on {first}.", "", "Swap --from and --to."
    ),
    Code.COUNTRY_UNKNOWN: Message(
        "Nothing was received of a country ‘{country}’.", "", "Received so far: {known}."
    ),
    Code.NOT_RECEIVED: Message(
        "No assessment ‘{assessment}’ was received here.",
        "",
        "Run ‘bwaudit headoffice review list’ to see what was.",
    ),
    Code.PORT_TAKEN: Message("Port {port} is in use.", "", "Choose another with --port."),
    Code.NAME_LENGTH: Message("A name must have from 1 to {most} characters.", "Nothing was made."),
    Code.ADDRESS_NOT_HERE: Message(
        "This computer has no address ‘{host}’.", "", "Choose one of its own with --host."
    ),
    Code.KEY_MISSING: Message(
        "The key file ‘{name}’ of this head office is not there or cannot be read.",
        "What was received is kept.",
        "Put the file back from your copy, then start again.",
    ),
    Code.CANCELLED: Message("Stopped."),
}

TIMELESS: Final = {
    Code.DISK_FULL: Message(
        "The disk is full.", "What is saved is safe.", "Free 200 MB, then try again."
    ),
    Code.READ_ONLY: Message(
        "The folder of the program cannot be written to.",
        "What is saved is safe.",
        "Make the folder writable, then try again.",
    ),
    Code.WRITE_REFUSED: Message(
        "The disk does not take what is written.",
        "What is saved is safe.",
        "Try again, or call support with the code.",
    ),
}
"""What is said instead where no visit is open, so that there is no last change to speak of."""
