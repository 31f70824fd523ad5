"""What the help panel says of each page: eight lines in plain words, and the keys of the page.

It must not name a question or a country: help is about the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit_ui.runtime.keymap import (
    commands_in_force,
    is_by_itself,
    question_keys_in_force,
    shown,
)
from bwaudit_ui.runtime.shortcuts import CommandId, KeyLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit_ui.runtime.shortcuts import Command


def help_lines(page: str, changed: Mapping[str, str]) -> tuple[str, ...]:
    """What one can do on a page, with the keys in force. Unknown pages have the lines that hold
    everywhere."""
    named = {each.id: _named(each) for each in commands_in_force(changed)}
    keys = {
        "search": named[CommandId.SEARCH],
        "problem": named[CommandId.NEXT_PROBLEM],
        "cover": named[CommandId.COVER],
        "lock": named[CommandId.LOCK],
    }
    return tuple(line.format(**keys) for line in (*_of_page(page), *_everywhere()))


def _named(command: Command) -> str:
    """The key of a command, or its name where somebody took the key away."""
    return shown(command.keys[0]) if command.keys else f"‘{command.title}’"


def _everywhere() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "Help", "Every answer is saved at once. There is no Save button and nothing to lose."
        ),
        QCoreApplication.translate(
            "Help", "{search} finds any question by number or words, and runs every command."
        ),
        QCoreApplication.translate("Help", "{cover} covers the screen at once. {lock} locks it."),
    )


def _of_page(page: str) -> tuple[str, ...]:
    lines = {**_visit_lines(), **_photo_lines(), **_year_lines(), **_device_lines()}
    return lines.get(page, ())


def _visit_lines() -> dict[str, tuple[str, ...]]:
    """Pages of one visit."""
    return {
        "overview": (
            QCoreApplication.translate("Help", "The clusters can be answered in any order."),
            QCoreApplication.translate("Help", "Select a number to see the questions behind it."),
            QCoreApplication.translate(
                "Help", "The numbers count work done. There is no score and no grade."
            ),
            QCoreApplication.translate(
                "Help", "Facts about the factory decide which questions apply."
            ),
            QCoreApplication.translate(
                "Help", "Before the exit meeting, the list at the side says what is missing."
            ),
        ),
        "urgent": (
            QCoreApplication.translate("Help", "Suspicion is enough. You do not have to be sure."),
            QCoreApplication.translate(
                "Help", "The steps and the telephone numbers can be read without a network."
            ),
            QCoreApplication.translate(
                "Help", "Choose what you suspect. That starts the clock and shows whom to call."
            ),
            QCoreApplication.translate(
                "Help", "Write what happened into the confidential note, without names."
            ),
            QCoreApplication.translate(
                "Help", "Only the lead assessor can let the exit meeting show the finding."
            ),
        ),
        "questions": (
            QCoreApplication.translate(
                "Help", "1 to 4 answer. Arrow keys move and never change an answer."
            ),
            QCoreApplication.translate(
                "Help", "Choose every way you checked this. Two or more make a finding stronger."
            ),
            QCoreApplication.translate(
                "Help",
                "Under a finding say what, where, when and how many. No names. This text is "
                "printed.",
            ),
            QCoreApplication.translate(
                "Help",
                "Nothing blocks moving on. {problem} goes to the next thing that is missing.",
            ),
            QCoreApplication.translate(
                "Help", "A photo that is taken here belongs to this question."
            ),
        ),
        "interviews": (
            QCoreApplication.translate(
                "Help", "Interviews have numbers and never names. Your notes PIN opens them."
            ),
            QCoreApplication.translate(
                "Help", "Link an interview to a question to say that it supports or contradicts it."
            ),
            QCoreApplication.translate(
                "Help",
                "Write no names and no telephone numbers. You are warned when a text looks "
                "like one.",
            ),
            QCoreApplication.translate(
                "Help", "The bars say how many interviews the country asks for."
            ),
            QCoreApplication.translate(
                "Help",
                "They close by themselves after 60 seconds, when you leave, and when the "
                "screen is covered.",
            ),
        ),
        "papers": (
            QCoreApplication.translate(
                "Help", "A paper that is not given stays in the problem list until it comes."
            ),
            QCoreApplication.translate(
                "Help", "Say for each paper whether it was asked, given, seen or copied."
            ),
            QCoreApplication.translate("Help", "Link a paper to the questions it answers."),
            QCoreApplication.translate(
                "Help",
                "Copy pay records in Excel and paste them here. Columns with names are left out.",
            ),
            QCoreApplication.translate(
                "Help", "A photo of a paper goes through Hide faces like every other."
            ),
        ),
        "findings": (
            QCoreApplication.translate(
                "Help", "What is missing stands first. Each line leads to its question."
            ),
            QCoreApplication.translate("Help", "Save and next on that question leads back here."),
            QCoreApplication.translate(
                "Help", "Findings that say the same can be told together, and their order is yours."
            ),
            QCoreApplication.translate("Help", "You can finish with open points when you say why."),
            QCoreApplication.translate("Help", "Nothing here shows who told you something."),
        ),
        "report": (
            QCoreApplication.translate(
                "Help", "What you see is the real file. Confidential notes cannot reach it."
            ),
            QCoreApplication.translate(
                "Help", "Export saves to the folder that is shown, without asking again."
            ),
            QCoreApplication.translate("Help", "One or two languages can stand side by side."),
            QCoreApplication.translate(
                "Help", "The checks beside it say what a reader should not see yet."
            ),
            QCoreApplication.translate(
                "Help", "An issued report never changes. A correction gets its own number."
            ),
        ),
        "progress": (
            QCoreApplication.translate(
                "Help", "This visit stands beside an earlier one, question by question."
            ),
            QCoreApplication.translate("Help", "Fixed, repeated and new are counted apart."),
            QCoreApplication.translate(
                "Help", "Where the questions changed too much, it says not comparable."
            ),
            QCoreApplication.translate(
                "Help", "The table has every line and can be copied to a spreadsheet."
            ),
            QCoreApplication.translate("Help", "Factories are not ranked."),
        ),
    }


def _photo_lines() -> dict[str, tuple[str, ...]]:
    """Pages of photos."""
    return {
        "photos": (
            QCoreApplication.translate(
                "Help", "1, 2 and 3 put a photo on one of the suggested questions and go on."
            ),
            QCoreApplication.translate("Help", "X leaves a photo out. It is never deleted."),
            QCoreApplication.translate(
                "Help", "H hides faces. Nobody should be recognised in a report."
            ),
            QCoreApplication.translate(
                "Help", "Put in a card, or drag files onto the page. The same photo is stored once."
            ),
            QCoreApplication.translate("Help", "Only photos that are marked Use are printed."),
        ),
        "photo": (
            QCoreApplication.translate(
                "Help", "H draws over faces. What is hidden is gone from the printed copy."
            ),
            QCoreApplication.translate(
                "Help",
                "The face finder can miss people. Look at the whole photo before you use it.",
            ),
            QCoreApplication.translate(
                "Help",
                "Insert puts a box in the middle. Arrow keys move it, Shift and arrow keys "
                "size it.",
            ),
            QCoreApplication.translate("Help", "The original stays encrypted on this device."),
            QCoreApplication.translate("Help", "Every step can be undone."),
        ),
        "camera": (
            QCoreApplication.translate("Help", "Space takes a photo. Each one is saved at once."),
            QCoreApplication.translate("Help", "Backspace takes the last one away again."),
            QCoreApplication.translate(
                "Help", "The photos belong to the question that is named here."
            ),
            QCoreApplication.translate("Help", "Enter or Esc goes back to where you were."),
            QCoreApplication.translate(
                "Help", "Without a camera, add photos from a phone or a card."
            ),
        ),
        "camera_clock": (
            QCoreApplication.translate(
                "Help", "Photograph the clock, bring the photo in, then choose it here."
            ),
            QCoreApplication.translate(
                "Help", "The code beside the clock tells the time. Without it, type the time."
            ),
            QCoreApplication.translate(
                "Help", "It counts for all photos of this camera, also for later ones."
            ),
            QCoreApplication.translate("Help", "The photos themselves are not changed."),
            QCoreApplication.translate(
                "Help", "See first that the clock of this device itself is right."
            ),
        ),
    }


def _year_lines() -> dict[str, tuple[str, ...]]:
    """Pages of one factory."""
    return {
        "factory": (
            QCoreApplication.translate(
                "Help", "Everything about one factory, over all its visits."
            ),
            QCoreApplication.translate(
                "Help", "What you change here never changes a closed assessment."
            ),
            QCoreApplication.translate("Help", "A visit that is closed opens for reading."),
            QCoreApplication.translate(
                "Help", "The next cycle starts empty. Last year stands beside each question."
            ),
            QCoreApplication.translate(
                "Help",
                "The plan, the progress and the log belong to the factory, not to one visit.",
            ),
        ),
        "plan": (
            QCoreApplication.translate(
                "Help", "An action says who does what until when. Name a function, not a person."
            ),
            QCoreApplication.translate("Help", "Late shows the lines that are past their day."),
            QCoreApplication.translate(
                "Help", "Verified is said by an advisor, after looking at papers or at the place."
            ),
            QCoreApplication.translate(
                "Help", "The plan can be sent out as a workbook and read back in."
            ),
            QCoreApplication.translate("Help", "It is saved as one page, as PDF or Word."),
        ),
        "advisory": (
            QCoreApplication.translate("Help", "Record a visit or a training in a few lines."),
            QCoreApplication.translate("Help", "Count people by sex and role, without names."),
            QCoreApplication.translate(
                "Help", "A note can be shared or confidential. It says which."
            ),
            QCoreApplication.translate("Help", "Topics link to compliance points."),
            QCoreApplication.translate("Help", "A month of the year shows what happened in it."),
        ),
        "cycles": (
            QCoreApplication.translate(
                "Help", "This visit stands beside an earlier one, question by question."
            ),
            QCoreApplication.translate("Help", "Fixed, repeated and new are counted apart."),
            QCoreApplication.translate(
                "Help", "Where the questions changed too much, it says not comparable."
            ),
            QCoreApplication.translate(
                "Help", "The table has every line and can be copied to a spreadsheet."
            ),
            QCoreApplication.translate("Help", "Factories are not ranked."),
        ),
        "sharing": (
            QCoreApplication.translate("Help", "Only what the factory allowed is shared."),
            QCoreApplication.translate("Help", "A consent can be withdrawn at any time."),
            QCoreApplication.translate(
                "Help", "The page that is shared is signed and can be checked."
            ),
            QCoreApplication.translate("Help", "Nothing confidential can be shared."),
            QCoreApplication.translate("Help", "Who received it is recorded."),
        ),
    }


def _device_lines() -> dict[str, tuple[str, ...]]:
    """Pages that are always there."""
    return {
        "home": (
            QCoreApplication.translate("Help", "Enter goes on at the question you left."),
            QCoreApplication.translate(
                "Help",
                "Start assessment needs the factory, the visit days and a country. The rest "
                "can wait.",
            ),
            QCoreApplication.translate(
                "Help", "The practice factory is for trying things. It never counts as a visit."
            ),
            QCoreApplication.translate(
                "Help", "Type into the search to find a factory by name, place or dates."
            ),
            QCoreApplication.translate(
                "Help", "Each line says how far a visit is and what head office has."
            ),
        ),
        "sync": (
            QCoreApplication.translate(
                "Help", "The app never waits for a network. You can work for days without one."
            ),
            QCoreApplication.translate(
                "Help",
                "Received by head office is shown only for a signed receipt that was checked.",
            ),
            QCoreApplication.translate(
                "Help", "Comments of head office wait here, and on their questions, for an answer."
            ),
            QCoreApplication.translate(
                "Help",
                "When two devices changed the same answer, you choose. Both are kept until then.",
            ),
            QCoreApplication.translate(
                "Help", "A copy on a USB stick is encrypted and holds everything."
            ),
        ),
        "settings": (
            QCoreApplication.translate(
                "Help", "Every change here works at once. Every command can have another key."
            ),
            QCoreApplication.translate(
                "Help",
                "The passphrase, the PIN of the notes and the recovery code can be changed here.",
            ),
            QCoreApplication.translate(
                "Help", "Ctrl and plus, minus or 0 change the text size anywhere."
            ),
            QCoreApplication.translate(
                "Help", "The settings stay on this device and hold nothing of an assessment."
            ),
            QCoreApplication.translate(
                "Help", "Copy details for support holds versions and counts only."
            ),
        ),
    }


def page_keys(page: str, changed: Mapping[str, str], *, single: bool = True) -> tuple[KeyLine, ...]:
    """The keys that belong to a page alone, as they are in force; without `single` those of keys by
    themselves are left out."""
    return tuple(each for each in _keys_of(page, changed) if single or not each.single)


def _keys_of(page: str, changed: Mapping[str, str]) -> tuple[KeyLine, ...]:
    if page == "questions":
        return _question_keys(changed)
    table = {
        "papers": _paper_keys,
        "photos": _sort_keys,
        "photo": _edit_keys,
        "camera": _camera_keys,
        "findings": _findings_keys,
        "plan": _plan_keys,
        "home": _home_keys,
        "progress": _progress_keys,
        "cycles": _progress_keys,
    }
    found = table.get(page)
    return found() if found is not None else ()


def _single(keys: str, does: str) -> KeyLine:
    return KeyLine(keys, does, single=True)


def _question_keys(changed: Mapping[str, str]) -> tuple[KeyLine, ...]:
    set_keys = (
        KeyLine(shown(each.keys[0]), each.title, is_by_itself(each.keys[0]))
        for each in question_keys_in_force(changed)
        if each.keys
    )
    return (
        _single("1 2 3 4", QCoreApplication.translate("Help", "Answer")),
        KeyLine("Alt+1 … Alt+4", QCoreApplication.translate("Help", "Answer, from inside a text")),
        KeyLine("Alt+O D M W U", QCoreApplication.translate("Help", "Tick a source")),
        KeyLine(
            "Alt+5 … Alt+9", QCoreApplication.translate("Help", "Tick a source, on any keyboard")
        ),
        KeyLine("Enter", QCoreApplication.translate("Help", "Save and next, from the answers")),
        *set_keys,
        KeyLine("Esc", QCoreApplication.translate("Help", "From text to answers to the list")),
    )


def _paper_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            "1 … 6",
            QCoreApplication.translate("Help", "Say what became of the paper, go on"),
            single=True,
        ),
    )


def _sort_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            "1 2 3",
            QCoreApplication.translate("Help", "Put on that question and go on"),
            single=True,
        ),
        _single("U", QCoreApplication.translate("Help", "Use in the report")),
        _single("X", QCoreApplication.translate("Help", "Leave out of the report")),
        _single("H", QCoreApplication.translate("Help", "Hide all faces")),
        _single("F", QCoreApplication.translate("Help", "Find another question")),
        KeyLine("← →", QCoreApplication.translate("Help", "Photo before, next photo")),
        KeyLine(
            "C", QCoreApplication.translate("Help", "Compare with the next photo"), single=True
        ),
        KeyLine("Enter", QCoreApplication.translate("Help", "Edit the photo")),
    )


def _plan_keys() -> tuple[KeyLine, ...]:
    return (_single("N", QCoreApplication.translate("Help", "New line of the plan")),)


def _home_keys() -> tuple[KeyLine, ...]:
    return (KeyLine("Ctrl+F", QCoreApplication.translate("Help", "Search the list")),)


def _progress_keys() -> tuple[KeyLine, ...]:
    return (KeyLine("Ctrl+C", QCoreApplication.translate("Help", "Copy as a table")),)


def _findings_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            "Alt+↑ Alt+↓",
            QCoreApplication.translate("Help", "Non-compliant: tell a finding earlier, later"),
        ),
    )


def _edit_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine(
            "H", QCoreApplication.translate("Help", "Hide all faces, and draw fills"), single=True
        ),
        KeyLine(
            "B A D T C",
            QCoreApplication.translate("Help", "Box, arrow, pen, text, crop"),
            single=True,
        ),
        KeyLine("Insert", QCoreApplication.translate("Help", "A mark in the middle")),
        KeyLine("← → ↑ ↓", QCoreApplication.translate("Help", "Move the mark")),
        KeyLine("Shift+← → ↑ ↓", QCoreApplication.translate("Help", "Size the mark")),
        KeyLine("Delete", QCoreApplication.translate("Help", "Take the mark away")),
        KeyLine("Ctrl+↑ Ctrl+↓", QCoreApplication.translate("Help", "Photo before, next photo")),
        KeyLine("Ctrl+Enter", QCoreApplication.translate("Help", "Save photo")),
    )


def _camera_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine("Space", QCoreApplication.translate("Help", "Take photo")),
        KeyLine("Backspace", QCoreApplication.translate("Help", "Drop the last photo")),
        KeyLine("Enter  Esc", QCoreApplication.translate("Help", "Done")),
    )
