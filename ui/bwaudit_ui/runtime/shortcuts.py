"""The keyboard map of the frame: every command once, with its keys, name and icon.

Shortcuts, the command palette and the help panel are all made from this list. What a command does
belongs to the window. Keys of the question workspace belong to it and are named here for help only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class CommandId(StrEnum):
    """What the frame can be asked to do."""

    SEARCH = "search"
    HOME = "home"
    OVERVIEW = "overview"
    QUESTIONS = "questions"
    INTERVIEWS = "interviews"
    PAPERS = "papers"
    PHOTOS = "photos"
    FINDINGS = "findings"
    REPORT = "report"
    FACTORY = "factory"
    PLAN = "plan"
    CYCLES = "cycles"
    ADVISORY = "advisory"
    SHARING = "sharing"
    SYNC = "sync"
    SETTINGS = "settings"
    QUICK_NOTE = "quick_note"
    LEFT = "left"
    NEXT_PROBLEM = "next_problem"
    PREVIOUS_PROBLEM = "previous_problem"
    EXPORT = "export"
    SEND = "send"
    LOOK = "look"
    QUICK_PHOTO = "quick_photo"
    CAMERA_CLOCK = "camera_clock"
    UNDO = "undo"
    REDO = "redo"
    NEXT_PANE = "next_pane"
    PREVIOUS_PANE = "previous_pane"
    BACK = "back"
    LIST_WIDER = "list_wider"
    LIST_NARROWER = "list_narrower"
    EVIDENCE_WIDER = "evidence_wider"
    EVIDENCE_NARROWER = "evidence_narrower"
    TEXT_LARGER = "text_larger"
    TEXT_SMALLER = "text_smaller"
    TEXT_NORMAL = "text_normal"
    THEME_SYSTEM = "theme_system"
    THEME_LIGHT = "theme_light"
    THEME_DAYLIGHT = "theme_daylight"
    THEME_DARK = "theme_dark"
    THEME_CONTRAST = "theme_contrast"
    PRESENT = "present"
    URGENT = "urgent"
    COVER = "cover"
    LOCK = "lock"
    CHANGE_PASSPHRASE = "change_passphrase"
    CHANGE_PIN = "change_pin"
    NEW_CODE = "new_code"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are portable key sequences, the first is shown. `inside` needs an open
    assessment; `around` a factory, open or that of the open assessment. `also` are other words that
    people look for it by; they are not shown."""

    id: CommandId
    title: str
    icon: str
    keys: tuple[str, ...] = ()
    inside: bool = False
    around: bool = False
    also: str = ""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line of the help panel: keys as shown, and what they do. `single` are keys by themselves,
    which can be switched off."""

    keys: str
    does: str
    single: bool = False


def commands() -> tuple[Command, ...]:
    """All commands, in the order in which lists show them, in the language in force."""
    return (*_places(), *_around(), *_work(), *_safety(), *_look(), *_panes())


def _places() -> tuple[Command, ...]:
    """Where to go."""
    return (
        Command(
            CommandId.SEARCH,
            QCoreApplication.translate("Commands", "Search and commands"),
            "search",
            ("Ctrl+K",),
        ),
        Command(
            CommandId.HOME,
            QCoreApplication.translate("Commands", "Go to Home"),
            "home",
            ("Ctrl+1",),
        ),
        Command(
            CommandId.OVERVIEW,
            QCoreApplication.translate("Commands", "Go to Overview"),
            "list-checks",
            ("Ctrl+2",),
            inside=True,
        ),
        Command(
            CommandId.QUESTIONS,
            QCoreApplication.translate("Commands", "Go to Questions"),
            "clipboard-list",
            ("Ctrl+3",),
            inside=True,
        ),
        Command(
            CommandId.INTERVIEWS,
            QCoreApplication.translate("Commands", "Go to Interviews"),
            "users",
            ("Ctrl+4",),
            inside=True,
        ),
        Command(
            CommandId.PAPERS,
            QCoreApplication.translate("Commands", "Go to Papers"),
            "files",
            ("Ctrl+5",),
            inside=True,
        ),
        Command(
            CommandId.PHOTOS,
            QCoreApplication.translate("Commands", "Go to Photos"),
            "images",
            ("Ctrl+6",),
            inside=True,
        ),
        Command(
            CommandId.FINDINGS,
            QCoreApplication.translate("Commands", "Go to Findings"),
            "circle-x",
            ("Ctrl+7",),
            inside=True,
        ),
        Command(
            CommandId.REPORT,
            QCoreApplication.translate("Commands", "Go to Report"),
            "clipboard-check",
            ("Ctrl+8",),
            inside=True,
            also=QCoreApplication.translate("Commands", "print, Word, Excel, USB stick"),
        ),
        Command(
            CommandId.SYNC,
            QCoreApplication.translate("Commands", "Go to Sync"),
            "cloud-upload",
            (),
            also=QCoreApplication.translate(
                "Commands",
                "USB stick, save a copy, take in a copy, colleague, second laptop, merge",
            ),
        ),
        Command(
            CommandId.SETTINGS,
            QCoreApplication.translate("Commands", "Go to Settings"),
            "settings",
            ("Ctrl+,",),
            also=QCoreApplication.translate(
                "Commands",
                "language, text size, touch, gloves, keys, camera, head office, safety copies, "
                "digits",
            ),
        ),
        Command(
            CommandId.NEXT_PANE,
            QCoreApplication.translate("Commands", "Go to next pane"),
            "panel-right",
            ("F6",),
        ),
        Command(
            CommandId.PREVIOUS_PANE,
            QCoreApplication.translate("Commands", "Go to previous pane"),
            "panel-left",
            ("Shift+F6",),
        ),
        Command(
            CommandId.BACK,
            QCoreApplication.translate("Commands", "Back"),
            "arrow-left",
            ("Alt+Left",),
        ),
    )


def _around() -> tuple[Command, ...]:
    """Pages of a factory. They have no keys of their own: on their rail, Ctrl and a digit lead to
    its entries."""
    return (
        Command(
            CommandId.FACTORY,
            QCoreApplication.translate("Commands", "Go to Factory"),
            "factory",
            around=True,
        ),
        Command(
            CommandId.PLAN,
            QCoreApplication.translate("Commands", "Go to Plan"),
            "clipboard-list",
            around=True,
        ),
        Command(
            CommandId.CYCLES,
            QCoreApplication.translate("Commands", "Go to Progress between cycles"),
            "chart-column",
            around=True,
        ),
        Command(
            CommandId.ADVISORY,
            QCoreApplication.translate("Commands", "Go to Advisory"),
            "graduation-cap",
            around=True,
        ),
        Command(
            CommandId.SHARING,
            QCoreApplication.translate("Commands", "Go to Sharing"),
            "handshake",
            around=True,
        ),
    )


def _work() -> tuple[Command, ...]:
    """What to do with the assessment."""
    return (
        Command(
            CommandId.LEFT,
            QCoreApplication.translate("Commands", "See what is left"),
            "list-checks",
            ("Ctrl+L",),
            inside=True,
        ),
        Command(
            CommandId.NEXT_PROBLEM,
            QCoreApplication.translate("Commands", "Go to next problem"),
            "arrow-right",
            ("F8",),
            inside=True,
        ),
        Command(
            CommandId.PREVIOUS_PROBLEM,
            QCoreApplication.translate("Commands", "Go to previous problem"),
            "arrow-left",
            ("Shift+F8",),
            inside=True,
        ),
        Command(
            CommandId.QUICK_NOTE,
            QCoreApplication.translate("Commands", "Write a note without a question"),
            "lock",
            ("Ctrl+Shift+N",),
            inside=True,
        ),
        Command(
            CommandId.EXPORT,
            QCoreApplication.translate("Commands", "Export report as PDF"),
            "file-text",
            ("Ctrl+Shift+E",),
            inside=True,
        ),
        Command(
            CommandId.SEND,
            QCoreApplication.translate("Commands", "Send to head office now"),
            "send",
            (),
        ),
        Command(
            CommandId.LOOK,
            QCoreApplication.translate("Commands", "Look for comments from head office"),
            "building-2",
        ),
        Command(
            CommandId.QUICK_PHOTO,
            QCoreApplication.translate("Commands", "Take a photo without a question"),
            "camera",
            ("Ctrl+Shift+P",),
            inside=True,
        ),
        Command(
            CommandId.CAMERA_CLOCK,
            QCoreApplication.translate("Commands", "Put the clock of a camera right"),
            "clock",
            inside=True,
        ),
        Command(
            CommandId.UNDO,
            QCoreApplication.translate("Commands", "Undo"),
            "undo-2",
            ("Ctrl+Z",),
            inside=True,
        ),
        Command(
            CommandId.REDO,
            QCoreApplication.translate("Commands", "Redo"),
            "redo-2",
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            inside=True,
        ),
    )


def _look() -> tuple[Command, ...]:
    """How it looks."""
    return (
        Command(
            CommandId.TEXT_LARGER,
            QCoreApplication.translate("Commands", "Larger text"),
            "zoom-in",
            ("Ctrl++", "Ctrl+="),
        ),
        Command(
            CommandId.TEXT_SMALLER,
            QCoreApplication.translate("Commands", "Smaller text"),
            "zoom-out",
            ("Ctrl+-",),
        ),
        Command(
            CommandId.TEXT_NORMAL,
            QCoreApplication.translate("Commands", "Normal text size"),
            "type",
            ("Ctrl+0",),
        ),
        Command(
            CommandId.THEME_SYSTEM,
            QCoreApplication.translate("Commands", "Theme: as the system"),
            "monitor",
            (),
        ),
        Command(
            CommandId.THEME_LIGHT,
            QCoreApplication.translate("Commands", "Theme: Light"),
            "sun",
            (),
        ),
        Command(
            CommandId.THEME_DAYLIGHT,
            QCoreApplication.translate("Commands", "Theme: Daylight"),
            "sun",
            (),
        ),
        Command(
            CommandId.THEME_DARK,
            QCoreApplication.translate("Commands", "Theme: Dark"),
            "moon",
            (),
        ),
        Command(
            CommandId.THEME_CONTRAST,
            QCoreApplication.translate("Commands", "Theme: High contrast"),
            "contrast",
            (),
        ),
    )


def _panes() -> tuple[Command, ...]:
    """How wide the panes of the question page are: what a hand does by drawing their edge."""
    return (
        Command(
            CommandId.LIST_WIDER,
            QCoreApplication.translate("Commands", "Make the list of questions wider"),
            "panel-left",
            inside=True,
        ),
        Command(
            CommandId.LIST_NARROWER,
            QCoreApplication.translate("Commands", "Make the list of questions narrower"),
            "panel-left",
            inside=True,
        ),
        Command(
            CommandId.EVIDENCE_WIDER,
            QCoreApplication.translate("Commands", "Make the evidence wider"),
            "panel-right",
            inside=True,
        ),
        Command(
            CommandId.EVIDENCE_NARROWER,
            QCoreApplication.translate("Commands", "Make the evidence narrower"),
            "panel-right",
            inside=True,
        ),
    )


def _safety() -> tuple[Command, ...]:
    """Who can see it, and help."""
    return (
        Command(
            CommandId.PRESENT,
            QCoreApplication.translate("Commands", "Start the exit meeting: present safely"),
            "presentation",
            ("Ctrl+Shift+M",),
            inside=True,
        ),
        Command(
            CommandId.URGENT,
            QCoreApplication.translate("Commands", "Urgent procedure"),
            "siren",
            ("Ctrl+Shift+U",),
        ),
        Command(
            CommandId.COVER,
            QCoreApplication.translate("Commands", "Cover the screen"),
            "eye-off",
            ("F9",),
        ),
        Command(
            CommandId.LOCK,
            QCoreApplication.translate("Commands", "Lock"),
            "lock",
            ("Ctrl+Shift+L",),
        ),
        Command(
            CommandId.CHANGE_PASSPHRASE,
            QCoreApplication.translate("Commands", "Change the passphrase"),
            "lock",
            also=QCoreApplication.translate("Commands", "password, unlock, forgotten"),
        ),
        Command(
            CommandId.CHANGE_PIN,
            QCoreApplication.translate("Commands", "Change the PIN of the notes"),
            "file-lock",
            also=QCoreApplication.translate("Commands", "password, confidential notes, forgotten"),
        ),
        Command(
            CommandId.NEW_CODE,
            QCoreApplication.translate("Commands", "Make a new recovery code"),
            "key-round",
            also=QCoreApplication.translate("Commands", "paper, lost, forgotten passphrase"),
        ),
        Command(
            CommandId.HELP,
            QCoreApplication.translate("Commands", "Help and keys"),
            "circle-help",
            ("F1", "?"),
        ),
    )


def pages() -> tuple[CommandId, ...]:
    """The commands that show a page, in the order of the rail; the value is the page's name."""
    return (
        CommandId.HOME,
        CommandId.OVERVIEW,
        CommandId.QUESTIONS,
        CommandId.INTERVIEWS,
        CommandId.PAPERS,
        CommandId.PHOTOS,
        CommandId.FINDINGS,
        CommandId.REPORT,
        CommandId.SYNC,
        CommandId.SETTINGS,
        *(command.id for command in _around()),
    )


def numbered_places() -> tuple[CommandId, ...]:
    """The commands whose keys are Ctrl and 1 to 8: with a factory in front they lead to the entry
    of its rail that has this number."""
    return pages()[:8]
