"""What the help panel says of each page: a few lines in plain words, and the keys of the page.

It must not name a question or a country: help is about the program.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bwaudit_ui.runtime.shortcuts import KeyLine


def help_lines(page: str) -> tuple[str, ...]:
    """What one can do on a page. Unknown pages have the lines that hold everywhere."""
    return (*_of_page(page), *_everywhere())


def _everywhere() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "Help", "Every answer is saved at once. There is no Save button and nothing to lose."
        ),
        QCoreApplication.translate(
            "Help", "Ctrl+K finds any question by number or words, and runs every command."
        ),
        QCoreApplication.translate("Help", "F9 covers the screen at once. Ctrl+Shift+L locks it."),
    )


def _of_page(page: str) -> tuple[str, ...]:
    lines = {
        "home": (
            QCoreApplication.translate("Help", "Enter goes on at the question you left."),
            QCoreApplication.translate(
                "Help", "The practice factory is for trying things. It never counts as a visit."
            ),
        ),
        "overview": (
            QCoreApplication.translate("Help", "The clusters can be answered in any order."),
            QCoreApplication.translate(
                "Help", "The numbers count work done. There is no score and no grade."
            ),
            QCoreApplication.translate(
                "Help", "Facts about the factory decide which questions apply."
            ),
        ),
        "urgent": (
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
                "Help",
                "Choose every way you checked this. Two or more make a finding stronger.",
            ),
            QCoreApplication.translate(
                "Help",
                "Under a finding say what, where, when and how many. No names. This text is "
                "printed.",
            ),
            QCoreApplication.translate(
                "Help", "Nothing blocks moving on. F8 goes to the next thing that is missing."
            ),
        ),
        "interviews": (
            QCoreApplication.translate(
                "Help", "Interviews have numbers and never names. Your notes PIN opens them."
            ),
            QCoreApplication.translate(
                "Help",
                "They close by themselves after 60 seconds, when you leave, and when the screen "
                "is covered.",
            ),
        ),
        "papers": (
            QCoreApplication.translate(
                "Help", "A paper that is not given stays in the problem list until it comes."
            ),
            QCoreApplication.translate(
                "Help",
                "Copy pay records in Excel and paste them here. Columns with names are left out.",
            ),
        ),
        "photos": (
            QCoreApplication.translate(
                "Help", "1, 2 or 3 puts a photo on that question and goes on. One key a photo."
            ),
            QCoreApplication.translate(
                "Help", "Leave out keeps a photo out of reports. Nothing is ever deleted."
            ),
            QCoreApplication.translate(
                "Help", "Photos of a card or phone are copied and checked. The card stays as it is."
            ),
        ),
        "photo": (
            QCoreApplication.translate(
                "Help", "H hides every face that was found. The finder can miss people: look too."
            ),
            QCoreApplication.translate(
                "Help", "Drag, or tap two corners, or press Insert and use the arrow keys."
            ),
            QCoreApplication.translate(
                "Help", "What is hidden is gone from every copy that is printed or shown."
            ),
        ),
        "camera": (
            QCoreApplication.translate("Help", "Each photo is encrypted and stored at once."),
        ),
        "findings": (
            QCoreApplication.translate(
                "Help", "What is missing stands first. Each line leads to its question."
            ),
            QCoreApplication.translate("Help", "You can finish with open points when you say why."),
        ),
        "report": (
            QCoreApplication.translate(
                "Help", "What you see is the real file. Confidential notes cannot reach it."
            ),
            QCoreApplication.translate(
                "Help", "Export saves to the folder that is shown, without asking again."
            ),
        ),
        "progress": (
            QCoreApplication.translate(
                "Help", "Two visits side by side: what was fixed, came back, or is new."
            ),
            QCoreApplication.translate(
                "Help", "What cannot be compared says why. Nothing here is a score."
            ),
            QCoreApplication.translate(
                "Help", "Copy as a table puts the rows that are shown on the clipboard."
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
                "Help", "A copy on a USB stick is encrypted and holds everything."
            ),
        ),
        "settings": (
            QCoreApplication.translate("Help", "Every change here works at once."),
            QCoreApplication.translate(
                "Help", "Ctrl and plus, minus or 0 change the text size anywhere."
            ),
        ),
    }
    return lines.get(page, ())


def page_keys(page: str) -> tuple[KeyLine, ...]:
    """The keys that belong to a page alone."""
    found = {
        "questions": _question_keys,
        "photos": _sort_keys,
        "photo": _edit_keys,
        "camera": _camera_keys,
    }.get(page)
    return found() if found is not None else ()


def _camera_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine("Space", QCoreApplication.translate("Help", "Take photo")),
        KeyLine("Backspace", QCoreApplication.translate("Help", "Drop the last photo")),
        KeyLine("Enter  Esc", QCoreApplication.translate("Help", "Done")),
    )


def _sort_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine("1 2 3", QCoreApplication.translate("Help", "Put on that question and go on")),
        KeyLine("U", QCoreApplication.translate("Help", "Use in the report")),
        KeyLine("X", QCoreApplication.translate("Help", "Leave out of the report")),
        KeyLine("H", QCoreApplication.translate("Help", "Hide all faces")),
        KeyLine("F", QCoreApplication.translate("Help", "Find another question")),
        KeyLine("← →", QCoreApplication.translate("Help", "Photo before, next photo")),
        KeyLine("C", QCoreApplication.translate("Help", "Compare with the next photo")),
        KeyLine("Enter", QCoreApplication.translate("Help", "Edit the photo")),
    )


def _edit_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine("H", QCoreApplication.translate("Help", "Hide all faces, and draw fills")),
        KeyLine("B A D T C", QCoreApplication.translate("Help", "Box, arrow, pen, text, crop")),
        KeyLine("Insert", QCoreApplication.translate("Help", "A mark in the middle")),
        KeyLine("← → ↑ ↓", QCoreApplication.translate("Help", "Move the mark")),
        KeyLine("Shift+← → ↑ ↓", QCoreApplication.translate("Help", "Size the mark")),
        KeyLine("Delete", QCoreApplication.translate("Help", "Take the mark away")),
        KeyLine("Alt+← Alt+→", QCoreApplication.translate("Help", "Photo before, next photo")),
        KeyLine("Ctrl+Enter", QCoreApplication.translate("Help", "Save photo")),
    )


def _question_keys() -> tuple[KeyLine, ...]:
    return (
        KeyLine("1 2 3 4", QCoreApplication.translate("Help", "Answer")),
        KeyLine("Alt+1 … Alt+4", QCoreApplication.translate("Help", "Answer, from inside a text")),
        KeyLine("S", QCoreApplication.translate("Help", "Same sources as the last question")),
        KeyLine("Alt+O D M W U", QCoreApplication.translate("Help", "Tick a source")),
        KeyLine("Enter", QCoreApplication.translate("Help", "Save and next, from the answers")),
        KeyLine("Ctrl+Enter", QCoreApplication.translate("Help", "Save and next, from anywhere")),
        KeyLine("Ctrl+↑ Ctrl+↓", QCoreApplication.translate("Help", "Previous, next question")),
        KeyLine("Alt+P", QCoreApplication.translate("Help", "Take photo")),
        KeyLine("Alt+A", QCoreApplication.translate("Help", "Add photos and papers")),
        KeyLine("Alt+N", QCoreApplication.translate("Help", "Open or close confidential notes")),
        KeyLine("Alt+L", QCoreApplication.translate("Help", "Question in the other language")),
        KeyLine("E", QCoreApplication.translate("Help", "First photo; Enter opens it")),
        KeyLine("F", QCoreApplication.translate("Help", "Flag for later")),
        KeyLine("I", QCoreApplication.translate("Help", "What to check")),
        KeyLine("Ctrl+F", QCoreApplication.translate("Help", "Filter the list")),
        KeyLine("Esc", QCoreApplication.translate("Help", "From text to answers to the list")),
    )
