"""Lines and words: where they break, what they cost, what bad input becomes."""

from __future__ import annotations

import pytest

from bwaudit.foundation.cleaning import clean
from bwaudit.pdf.fonts import FontBook
from bwaudit.pdf.pen import Pen
from bwaudit.pdf.shaping import Shaper
from bwaudit.pdf.style import ACCENT, BODY, PAGES
from bwaudit.pdf.tags import Element
from bwaudit.pdf.text import TextLine, Typesetter
from bwaudit.report.model import Line, Span, Tone


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(Shaper(FontBook()))


def said(lines: tuple[TextLine, ...]) -> list[str]:
    return ["".join(piece.run.text for piece in line.pieces).rstrip() for line in lines]


def set_text(typesetter: Typesetter, text: str, width: float = 100) -> list[str]:
    return said(typesetter.lines(Line("", (Span(text),)), BODY, width))


def test_words_fill_lines_and_spaces_hang(typesetter: Typesetter) -> None:
    lines = typesetter.lines(Line("", (Span("one two three four five six seven"),)), BODY, 70)
    assert said(lines) == ["one two three", "four five six", "seven"]
    assert all(line.width <= 70 for line in lines)
    assert lines[0].pieces[-1].run.text == " "


def test_line_ends_are_kept(typesetter: Typesetter) -> None:
    assert set_text(typesetter, "one\n\ntwo") == ["one", "", "two"]


def test_a_word_longer_than_its_line_is_cut(typesetter: Typesetter) -> None:
    found = set_text(typesetter, "x" * 200)
    assert "".join(found) == "x" * 200
    assert len(found) > 5


def test_a_cut_keeps_letters_with_their_marks(typesetter: Typesetter) -> None:
    found = set_text(typesetter, "ক্ষি" * 40)
    assert all(len(part) % 4 == 0 for part in found)


def test_long_words_break_after_hyphens_and_slashes_before_letters(typesetter: Typesetter) -> None:
    assert set_text(typesetter, "management/workers-committee", 75) == [
        "management/",
        "workers-",
        "committee",
    ]
    assert set_text(typesetter, "2026-05-14/15:30-16:40", 300) == ["2026-05-14/15:30-16:40"]


def test_an_empty_text_has_no_lines(typesetter: Typesetter) -> None:
    assert set_text(typesetter, "") == []
    assert set_text(typesetter, "\u202e\u0007") == []


def test_bold_and_colour_change_inside_a_line(typesetter: Typesetter) -> None:
    spans = (Span("All "), Span("exi", strong=True), Span("ts", tone=Tone.ACCENT), Span(" locked"))
    (line,) = typesetter.lines(Line("en", spans), BODY, 300)
    found = [
        (piece.run.text, piece.run.face.bold, piece.colour == ACCENT)
        for piece in line.pieces
        if piece.run.text.strip()
    ]
    assert found == [
        ("All", False, False),
        ("exi", True, False),
        ("ts", False, True),
        ("locked", False, False),
    ]


def test_bold_changes_inside_other_scripts_too(typesetter: Typesetter) -> None:
    spans = (Span("সভা", strong=True), Span("য়: বলুন"))
    (line,) = typesetter.lines(Line("bn", spans), BODY, 300)
    assert [piece.run.face.bold for piece in line.pieces][:2] == [True, False]


def test_what_no_font_can_show_is_one_sign_and_is_still_copied(typesetter: Typesetter) -> None:
    (line,) = typesetter.lines(Line("", (Span("door 🚪👩🏽‍🏭 shut"),)), BODY, 300)
    signs = [piece.run for piece in line.pieces if not piece.run.plain]
    assert [sign.clusters[0].actual for sign in signs] == ["🚪", "👩🏽‍🏭"]
    assert len({sign.strokes for sign in signs}) == 1


def test_two_words_of_one_shape_are_shaped_once(typesetter: Typesetter) -> None:
    first = typesetter.lines(Line("", (Span("cartons cartons"),)), BODY, 300)[0]
    assert first.pieces[0].run is first.pieces[2].run


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain", "plain"),
        ("a\x00b\x07c\x1b", "abc"),
        ("one\r\ntwo\rthree\u2028four\x0bfive\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("a\tb\u3000c\u2009d", "a b c d"),
        ("a\u202fb", "a\u00a0b"),
        ("Paid \u202eDTB\u202c in \u2067full\u2069", "Paid DTB in full"),
        ("soft\u00adhyphen\ufeff\u2060", "softhyphen"),
        ("e\u0301", "\u00e9"),
        ("half \ud800 pair \ud83d\ude00", "half \ufffd pair \U0001f600"),
        ("flag \U000e0067\U000e007f ☃\ufe0f", "flag  ☃"),
        ("\n\n \n\n\nend", "\n\nend"),
        ("Z" + "\u0316" * 60 + "a", "Z" + "\u0316" * 3 + "a"),
        ("ක්\u200dෂ", "ක්\u200dෂ"),
        ("\ufdd0\uffff\ufff9x", "x"),
        ("ក្ក។ ១០:២០", "ក្ក។ ១០:២០"),
        ("\u1026\u1025\u102e", "\u1026\u1026"),
    ],
)  # fmt: skip
def test_any_text_is_made_fit_for_a_page(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_text_is_written_with_few_operators(typesetter: Typesetter) -> None:
    pen = Pen(PAGES["A4"])
    pen.new_sheet()
    (line,) = typesetter.lines(Line("", (Span("The exit was blocked"),)), BODY, 300)
    with pen.decoration():
        pen.text(line, 0, 0, 300)
    code = b"\n".join(pen.sheet.code)
    assert code.count(b"TJ") == 1
    assert code.count(b"Tf") == 1


def test_decoration_never_stands_inside_content() -> None:
    pen = Pen(PAGES["A4"])
    pen.new_sheet()
    with pen.tagged(Element("P")), pytest.raises(ValueError, match="inside content"):  # noqa: SIM117
        with pen.decoration():
            pass
