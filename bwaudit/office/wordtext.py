"""Words in a Word document: one paragraph for each language, runs cut where the direction changes,
signs before their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import docx
from docx.shared import RGBColor

from bwaudit.foundation.cleaning import clean
from bwaudit.foundation.text import is_rtl_language, starts_rtl
from bwaudit.office import wordstyle as style
from bwaudit.report.model import Align, Mark, Tone

if TYPE_CHECKING:
    from bwaudit.report.model import Line, Words

SIGNS = {
    Mark.COMPLIANT: "✓",
    Mark.NON_COMPLIANT: "✕",
    Mark.NOT_APPLICABLE: "–",
    Mark.NOT_CHECKED: "?",
    Mark.LEFT: "○",
    Mark.FIXED: "✓",
    Mark.FOUND_AGAIN: "↻",
    Mark.NEW: "+",
    Mark.NOT_COMPARABLE: "≠",
}
_SIGN_COLOURS = {
    Mark.COMPLIANT: "00795C",
    Mark.NON_COMPLIANT: style.PROBLEM,
    Mark.NOT_APPLICABLE: "303B4D",
    Mark.NOT_CHECKED: style.WARNING,
    Mark.LEFT: style.INK3,
    Mark.FIXED: "00795C",
    Mark.FOUND_AGAIN: style.PROBLEM,
    Mark.NEW: style.PROBLEM,
    Mark.NOT_COMPARABLE: style.INK3,
}
_TONES = {
    Tone.QUIET: style.INK3,
    Tone.ACCENT: style.ACCENT,
    Tone.PROBLEM: style.PROBLEM,
    Tone.WARNING: style.WARNING,
}


class WordText:
    """A new document in the languages of a report, and how words are put into it."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.document = docx.Document()
        self.language = languages[0]
        self.rtl = style.is_rtl_report(languages)
        style.set_styles(self.document, languages)
        self.style_ids = {each.name: each.style_id for each in self.document.styles}

    def set_style(self, paragraph: Any, name: str) -> None:
        # `paragraph.style` looks through all styles twice, for every paragraph of a report.
        paragraph._p.style = self.style_ids[name]  # noqa: SLF001

    def words(
        self,
        words: Words,
        place: Any,
        name: str,
        *,
        second: str = "Report Second Language",
        number: str = "",
        mark: Mark | None = None,
        flowing: bool = False,
        align: Align = Align.START,
    ) -> Any:
        """A paragraph for each language of a wording; gives the first of them."""
        first: Any = None
        for index, line in enumerate(words):
            paragraph = place.add_paragraph()
            self.set_style(paragraph, second if index else name)
            self.runs(paragraph, line, number if not index else "", mark if not index else None)
            rtl = self.is_rtl(line)
            against = not flowing and rtl != self.rtl
            at_end = against != (align is Align.END)
            style.mark_direction(paragraph, rtl=rtl, at_end=at_end)
            first = first or paragraph
        return first

    def runs(self, paragraph: Any, line: Line, number: str = "", mark: Mark | None = None) -> None:
        rtl = self.is_rtl(line)
        if mark is not None:
            self.sign(paragraph, mark)
        if number:
            paragraph.add_run(f"{clean(number)}\u2002")
        spans = [(clean(each.text), each) for each in line.spans]
        # The space around a whole text says nothing; that between two looks does.
        texts = [text for text, _ in spans]
        if texts:
            texts[0], texts[-1] = texts[0].lstrip(), texts[-1].rstrip()
        language = "" if line.language == self.language else line.language
        for text, (_, span) in zip(texts, spans, strict=True):
            for part, leftwards in style.runs_by_direction(text, rtl=rtl):
                run = paragraph.add_run(part)
                if span.strong:
                    run.font.bold = run.font.cs_bold = True
                colour = _TONES.get(span.tone)
                if colour:
                    run.font.color.rgb = RGBColor.from_string(colour)
                style.mark_language(run, language, rtl=leftwards)

    def sign(self, paragraph: Any, mark: Mark) -> None:
        run = paragraph.add_run(f"{SIGNS[mark]} ")
        run.font.name = style.SYMBOLS
        run.font.color.rgb = RGBColor.from_string(_SIGN_COLOURS[mark])

    def is_rtl(self, line: Line) -> bool:
        return is_rtl_language(line.language) if line.language else starts_rtl(line.text)

    def plain(self, paragraph: Any, text: str) -> None:
        for part, rtl in style.runs_by_direction(clean(text), rtl=self.rtl):
            style.mark_language(paragraph.add_run(part), "", rtl=rtl)
