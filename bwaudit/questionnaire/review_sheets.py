"""The sheets a labour lawyer reviews: questions, law values, urgent procedure, practice, words.

Each row has an id, what is shown, and columns to fill in. A hidden code says which row it was and
what was shown, so that an edited id or text is seen when the workbook comes back.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from bwaudit.questionnaire.conditions import Span
from bwaudit.questionnaire.law import in_words
from bwaudit.questionnaire.schema import ResolvedQuestionnaire
from bwaudit.questionnaire.sheets import Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.questionnaire.law import Parameter, ScopeValue
    from bwaudit.questionnaire.schema import Question, Questionnaire

ABOUT = "About"
QUESTIONS = "Questions"
VALUES = "Law values"
REFERENCES = "Law references"
PROCEDURE = "Urgent procedure"
PRACTICE = "Practice"
WORDS = "Words"

COMMENT = "Comment"
CONFIRMED = "Confirmed"
BY = "Reviewed by"
ON = "Reviewed on"
CODE = "Code"

ENGLISH = "en"

_ENTRIES = (
    Column(
        CONFIRMED,
        11,
        entry=True,
        kind="choice",
        choices=("yes", "no"),
        help="yes: this is right. no: say why.",
    ),
    Column(COMMENT, 44, entry=True, help="What should change, and why. Name the source."),
    Column(
        BY, 22, entry=True, help="Your name. Leave it empty to use the name in the sheet About."
    ),
    Column(
        ON,
        13,
        entry=True,
        kind="date",
        help="The day, as 2026-11-30. Empty: the day in the sheet About.",
    ),
    Column(CODE, 10, hidden=True),
)
_EMPTY = ("", "", "", "")

_LOOSE = {VALUES: 2}
"""How many of the last shown columns a review itself changes: who checked a law value, and when."""


def review_sheets(
    tool: Questionnaire | ResolvedQuestionnaire, language: str = ENGLISH
) -> tuple[Sheet, ...]:
    """All sheets for one country, or for the global tool where no law stands behind it."""
    sheets = [_questions(tool, language), _words(tool, language)]
    if isinstance(tool, ResolvedQuestionnaire):
        sheets[1:1] = [
            _values(tool, language),
            _references(tool),
            _procedure(tool, language),
            _practice(tool, language),
        ]
    return (_about(tool, language), *sheets)


def subject_of(tool: Questionnaire | ResolvedQuestionnaire) -> tuple[tuple[str, str], ...]:
    """What a workbook is about, as the sheet About says it and the import reads it."""
    country, overlay = (
        (tool.country, tool.overlay_version)
        if isinstance(tool, ResolvedQuestionnaire)
        else ("", "")
    )
    return (
        ("Workbook", "review"),
        ("Tool", tool.code),
        ("Version", tool.version),
        ("Country", country),
        ("Overlay", overlay),
    )


def about_columns() -> tuple[Column, ...]:
    """The columns of the sheet About, the same in every workbook."""
    return (Column("What", 24), Column("Value", 40, entry=True), Column("How to use it", 90))


def _about(tool: Questionnaire | ResolvedQuestionnaire, language: str) -> Sheet:
    title = dict(tool.titles).get(language, tool.code)
    rows = [(name, value, "") for name, value in subject_of(tool)]
    rows += [
        (BY, "", "Write your name here once; rows without a name use it."),
        (ON, "", "Write the day of your review here once, as 2026-11-30."),
        ("1", "", f"This workbook shows {title} for review. White and grey cells are locked."),
        ("2", "", "Yellow cells are yours. Say yes in ‘Confirmed’ where a row is right."),
        ("3", "", "Where it is not right, say no and write in ‘Comment’ what should change."),
        (
            "4",
            "",
            "You may sort, filter and widen. Do not move or remove columns; leave ids as they are.",
        ),
        ("5", "", "Then send the file back. It is taken in with ‘bwaudit content import’."),
    ]
    return Sheet(ABOUT, about_columns(), tuple(rows))


def _made(
    name: str, shown: Sequence[Column], rows: Iterable[tuple[str, ...]], frozen: int = 1
) -> Sheet:
    """A sheet with the columns to fill in, and the code of each row."""
    filled = tuple((*row, *_EMPTY, code_of(name, row)) for row in rows)
    return Sheet(name, (*shown, *_ENTRIES), filled, frozen)


def code_of(sheet: str, row: Sequence[str]) -> str:
    """Which row this is, and what was shown: two short digests."""
    told = row[: len(row) - _LOOSE.get(sheet, 0)]
    return f"{id_code(row[0])}-{_short(chr(31).join(cell.strip() for cell in told))}"


def id_code(name: str) -> str:
    """The part of a code that belongs to the id."""
    return _short(name)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def _questions(tool: Questionnaire | ResolvedQuestionnaire, language: str) -> Sheet:
    columns = (
        *(Column("Id", 9), Column("Number", 9), Column("Label", 26), Column("Question", 42)),
        *(Column("Problem when", 10), Column("Compliant means", 40), Column("What to check", 70)),
        *(Column("Law", 36), Column("Law values", 40), Column("Conventions", 16)),
        *(Column("Severity", 14), Column("Public", 8), Column("Changed here", 30)),
    )
    parameters = tool.parameters if isinstance(tool, ResolvedQuestionnaire) else ()
    shown = (_question(question, parameters, language) for question in tool.questions)
    return _made(QUESTIONS, columns, shown, 3)


def _question(
    question: Question, parameters: Sequence[Parameter], language: str
) -> tuple[str, ...]:
    text = question.text(language)
    values = [row for row in parameters if row.id in question.parameters]
    return (
        question.id,
        question.number,
        text.label,
        text.text,
        question.nc_when,
        text.compliant,
        _numbered(text.check),
        "\n".join(each.short for each in question.law),
        "\n".join(f"{row.name(language)}: {_value(row)}" for row in values),
        "\n".join(question.conventions),
        _spaced(question.severity),
        "yes" if question.public else "",
        "\n".join(each.reason for each in question.provenance),
    )


def _values(tool: ResolvedQuestionnaire, language: str) -> Sheet:
    columns = (
        *(Column("Id", 26), Column("Name", 30), Column("Value", 34), Column("Unit", 16)),
        *(Column("For whom", 26), Column("Part of the year", 14), Column("From", 12)),
        *(Column("To", 12), Column("As of", 18), Column("Citation", 34), Column("Sources", 20)),
        *(Column("Other sources say", 40), Column("Note", 34), Column("Confidence", 11)),
        *(Column("Checked on", 12), Column("Reviewer now", 18)),
    )
    seen: Counter[str] = Counter()
    rows = []
    for row in tool.parameters:
        seen[row.id] += 1
        rows.append(
            (
                f"{row.id}/{seen[row.id]}",
                row.name(language),
                in_words(row.value, row.unit),
                row.unit,
                scope_words(row.scope),
                f"{row.season.from_} to {row.season.to}" if row.season else "",
                row.from_.isoformat() if row.from_ else "",
                row.to.isoformat() if row.to else "",
                row.as_of,
                row.citation,
                "\n".join(row.sources),
                row.conflict,
                row.note,
                row.confidence,
                row.checked_on.isoformat(),
                row.reviewed_by,
            )
        )
    return _made(VALUES, columns, rows, 2)


def _references(tool: ResolvedQuestionnaire) -> Sheet:
    columns = (
        *(Column("Id", 18), Column("Printed as", 40), Column("Law", 46), Column("Article", 24)),
        *(Column("Subject", 34), Column("Address", 30), Column("Confidence", 11)),
        *(Column("Sources", 20), Column("Questions", 40)),
    )
    asked: dict[str, list[str]] = {}
    found = {}
    for question in tool.questions:
        for reference in question.law:
            found[reference.id] = reference
            asked.setdefault(reference.id, []).append(question.id)
    rows = (
        (
            each.id,
            each.short,
            each.title,
            each.article,
            each.subject,
            each.url,
            each.confidence,
            "\n".join(each.sources),
            ", ".join(asked[each.id]),
        )
        for each in found.values()
    )
    return _made(REFERENCES, columns, rows)


def _procedure(tool: ResolvedQuestionnaire, language: str) -> Sheet:
    protocol = tool.protocol
    rows: list[tuple[str, ...]] = []
    for name, title in (
        ("counts", "What counts"),
        ("do_now", "Do now"),
        ("may_tell", "The factory may be told"),
        ("may_not_tell", "The factory may not be told"),
    ):
        lines = getattr(protocol, name)
        rows += ((f"{name}/{at}", title, _in(line, language)) for at, line in enumerate(lines, 1))
    rows += (
        (f"contact/{each.id}", "Whom to call", each.role(language)) for each in protocol.contacts
    )
    for name, hours in (
        ("inform_within_hours", protocol.inform_within_hours),
        ("follow_up_hours", protocol.follow_up_hours),
    ):
        rows.append((name, "Time", f"{hours} hours" if hours else "no time is known"))
    rows.append(("notes", "Where this comes from", _in(protocol.notes, language)))
    return _made(PROCEDURE, (Column("Id", 20), Column("Part", 26), Column("Text", 80)), rows)


def _practice(tool: ResolvedQuestionnaire, language: str) -> Sheet:
    sampling = tool.sampling
    rows: list[tuple[str, ...]] = [
        (
            f"sample/{row.from_}",
            "Samples",
            f"{row.from_} to {row.to or 'any number of'} workers: {row.interviews} interviews, "
            f"{row.of_them_in_groups} of them in groups, {row.payroll_records} pay records",
            _spaced(sampling.basis),
        )
        for row in sampling.rows
    ]
    rows.append(
        (
            "payroll_months",
            "Samples",
            f"{sampling.payroll_months} months of pay",
            _spaced(sampling.basis),
        )
    )
    rows += (
        (f"spread/{at}", "Samples", _in(line, language), "")
        for at, line in enumerate(sampling.spread, 1)
    )
    rows += (
        (
            f"clock/{clock.id}",
            "Deadlines",
            f"{clock.name(language)}: {clock.amount} {clock.unit} after {_spaced(clock.start)}",
            _spaced(clock.basis),
        )
        for clock in tool.clocks
    )
    for meeting in tool.meetings:
        rows += (
            (
                f"meeting/{meeting.id}/{at}",
                "Meetings",
                _in(step, language),
                _spaced(meeting.basis),
            )
            for at, step in enumerate(meeting.steps, 1)
        )
    for papers in tool.documents:
        rows += (
            (f"papers/{papers.cluster}/{at}", "Papers", _in(paper, language), "")
            for at, paper in enumerate(papers.papers, 1)
        )
    rows += ((f"dropped/{each.question}", "Not asked", each.reason, "") for each in tool.dropped)
    columns = (Column("Id", 22), Column("Part", 14), Column("Text", 80), Column("Basis", 18))
    return _made(PRACTICE, columns, rows)


def _words(tool: Questionnaire | ResolvedQuestionnaire, language: str) -> Sheet:
    rows: list[tuple[str, ...]] = []
    for question in tool.questions:
        text = question.text(language)
        rows += (
            (f"{question.id}/phrase/{at}", "Finding phrase", phrase, "")
            for at, phrase in enumerate(text.phrases, 1)
        )
        rows += (
            (f"{question.id}/cause/{at}", "Cause and remedy", each.cause, each.remedy)
            for at, each in enumerate(text.causes, 1)
        )
        rows += (
            (f"{question.id}/number/{name}", "Number to record", each.label, each.hint)
            for name, each in text.data.items()
        )
    columns = (
        Column("Id", 26),
        Column("Part", 18),
        Column("Text", 60),
        Column("Remedy or hint", 60),
    )
    return _made(WORDS, columns, rows)


def scope_words(scope: Mapping[str, ScopeValue]) -> str:
    """A scope for a reader: "grade 4, headcount from 250"."""
    return ", ".join(f"{_spaced(name)} {_scope_value(value)}" for name, value in scope.items())


def _scope_value(value: ScopeValue) -> str:
    if isinstance(value, Span):
        parts = (
            f"from {value.min}" if value.min is not None else "",
            f"to {value.max}" if value.max is not None else "",
        )
        return " ".join(part for part in parts if part)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value


def _value(row: Parameter) -> str:
    parts = [in_words(row.value, row.unit), scope_words(row.scope)]
    days = [f"from {row.from_}" if row.from_ else "", f"to {row.to}" if row.to else ""]
    return ", ".join(part for part in (*parts, *days) if part)


def _numbered(lines: Sequence[str]) -> str:
    return "\n".join(f"{at}. {line}" for at, line in enumerate(lines, 1))


def _spaced(word: str) -> str:
    return word.replace("_", " ")


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or next(iter(texts.values()), "")
