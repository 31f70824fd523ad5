"""Every script comes out shaped, in order, unclipped, and can be found again."""

from __future__ import annotations

import random
import sys
import unicodedata
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

import pytest
import yaml
from bidi.algorithm import (
    explicit_embed_and_overrides,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)
from icu4py.breakers import LineBreaker

from bwaudit.foundation.text import starts_rtl
from bwaudit.pdf.bidi import has_rtl, levels, visual_order
from bwaudit.pdf.blocks import Frame, Layout
from bwaudit.pdf.fonts import FontBook
from bwaudit.pdf.shaping import Shaper
from bwaudit.pdf.style import BODY
from bwaudit.pdf.tables import table
from bwaudit.pdf.tags import Element
from bwaudit.pdf.text import Typesetter
from bwaudit.pdf.writer import write
from bwaudit.report.exit_meeting import exit_meeting
from bwaudit.report.model import Align, Cell, Column, Line, Row, Span, Table
from bwaudit.report.options import ReportOptions
from support import pdf_tools
from support.report_views import MADE, NUMBER, Album, finding, samples, view_of

SCRIPTS: dict[str, str] = yaml.safe_load(
    (Path(__file__).parents[1] / "support" / "report_scripts.yaml").read_text("utf-8")
)

# Poppler turns brackets around in text that runs to the left.
TURNED = {"Exit", "10:20"}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = samples()["findings"][0]
    found = tuple(
        finding({**base, "number": f"2.{at:02d}", "label": name, "text": text, "place": text})
        for at, (name, text) in enumerate(SCRIPTS.items(), start=1)
    )
    view = replace(view_of({"DI1": found}, left=0, unchecked=False), final=True)
    target = tmp_path_factory.mktemp("scripts") / "scripts.pdf"
    write(exit_meeting(view, ReportOptions(), NUMBER, MADE), Album(), target)
    return target


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(Shaper(FontBook()))


def typed(text: str, language: str = "") -> Line:
    return Line(language, (Span(text),))


def test_the_file_is_sound_and_every_font_is_inside(path: Path) -> None:
    pdf_tools.check(path)
    fonts = pdf_tools.fonts(path)
    assert len(fonts) >= 11
    assert all(font["emb"] == font["sub"] == font["uni"] == "yes" for font in fonts)


@pytest.mark.parametrize("name", list(SCRIPTS))
def test_every_word_is_found_again(path: Path, name: str) -> None:
    # Words may be cut by the end of a line where a script has no spaces.
    said = "".join(pdf_tools.text(path).split())
    words = {word.strip("(),.،") for word in SCRIPTS[name].split()}
    assert {word for word in words - TURNED if word not in said} == set()


@pytest.mark.parametrize("name", sorted(set(SCRIPTS) - {"arabic"}))
def test_a_whole_text_is_found_in_its_order(path: Path, name: str) -> None:
    said = "".join(pdf_tools.text(path).split())
    assert "".join(SCRIPTS[name].split()) in said


@pytest.mark.parametrize("name", list(SCRIPTS))
def test_no_character_falls_back_to_an_empty_box(typesetter: Typesetter, name: str) -> None:
    for line in typesetter.lines(typed(SCRIPTS[name]), BODY, 400):
        for piece in line.pieces:
            glyphs = b"".join(stroke.code for stroke in piece.run.strokes)
            assert b"<0000" not in glyphs
            assert "\ufffd" not in piece.run.face.used.values()


@pytest.mark.parametrize("name", list(SCRIPTS))
@pytest.mark.parametrize("width", [60, 150, 400])
def test_every_line_fits_its_column_and_nothing_is_lost(
    typesetter: Typesetter, name: str, width: float
) -> None:
    lines = typesetter.lines(typed(SCRIPTS[name]), BODY, width)
    assert all(line.width <= width + 0.01 for line in lines)
    said = sorted("".join(piece.run.text for line in lines for piece in line.pieces))
    wanted = unicodedata.normalize("NFC", SCRIPTS[name]).replace("\u200b", "")
    assert [char for char in said if char != " "] == sorted(wanted.replace(" ", ""))


def test_tall_scripts_get_the_height_they_need(typesetter: Typesetter) -> None:
    (latin,) = typesetter.lines(typed("Exit"), BODY, 400)
    (burmese,) = typesetter.lines(typed("လူ"), BODY, 400)
    (nastaliq,) = typesetter.lines(typed("تمام", "ur"), BODY, 400)
    assert latin.leading == BODY.leading
    assert BODY.leading < burmese.leading < nastaliq.leading
    for line in (latin, burmese, nastaliq):
        assert line.baseline - line.ascent + 0.01 > 0
        assert line.baseline + line.descent <= line.leading + 0.01


def test_urdu_is_set_in_nastaliq_when_the_language_is_known(typesetter: Typesetter) -> None:
    (urdu,) = typesetter.lines(typed("تمام", "ur"), BODY, 400)
    (arabic,) = typesetter.lines(typed("تمام", "ar"), BODY, 400)
    assert urdu.pieces[0].run.face.file == "NotoNastaliqUrdu-Regular.ttf"
    assert arabic.pieces[0].run.face.file == "NotoNaskhArabic-Regular.ttf"


def test_khmer_breaks_between_words_not_inside_them(typesetter: Typesetter) -> None:
    lines = typesetter.lines(typed("មនុស្សទាំងអស់កើតមកមានសេរីភាព", "km"), BODY, 45)
    said = ["".join(piece.run.text for piece in line.pieces) for line in lines]
    assert said[0] == "មនុស្ស"
    assert len(said) > 2


def test_arabic_stands_at_the_right_and_its_pieces_from_right_to_left(
    typesetter: Typesetter,
) -> None:
    (line,) = typesetter.lines(typed("مخرج Exit D مغلق"), BODY, 400)
    assert line.rtl
    words = [piece.run.text for piece in line.pieces if piece.run.text.strip()]
    assert words == ["مغلق", "Exit", "D", "مخرج"]


def test_the_same_side_for_all_labels_of_a_paper(typesetter: Typesetter) -> None:
    (natural,) = typesetter.lines(typed("مخرج"), BODY, 400)
    (label,) = typesetter.lines(typed("مخرج"), BODY, 400, False)
    assert (natural.rtl, label.rtl) == (True, False)


@pytest.mark.parametrize(
    ("text", "starts"),
    [("abc", False), ("123 مخرج", True), ("Exit مخرج", False), ("…", False), ("שלום", True)],
)
def test_the_first_letter_gives_a_text_its_direction(text: str, starts: bool) -> None:
    assert starts_rtl(text) is starts


def test_levels_and_order_follow_the_bidirectional_algorithm() -> None:
    assert levels("abc", rtl=False) == [0, 0, 0]
    assert levels("אב 12", rtl=True) == [1, 1, 1, 2, 2]
    assert levels("a אב", rtl=False) == [0, 0, 1, 1]
    assert visual_order("abcd", [1, 1, 2, 2]) == ["c", "d", "b", "a"]
    assert visual_order("abc", [0, 1, 0]) == ["a", "b", "c"]
    assert not has_rtl("naïve")
    assert has_rtl("٣")


def test_all_text_gets_the_levels_that_python_bidi_gives_it() -> None:
    """Long stretches of one direction are resolved as one character; nothing may tell."""
    chance = random.Random(9)
    alphabet = "abאבاب01٠١+-%$,.:\u0300\u064b   !()\n\t\u200c\u200f/"
    for length in range(40):
        for rtl in (False, True) * 10:
            text = "אa" + "".join(chance.choices(alphabet, k=length))
            storage = get_empty_storage()
            storage.update(base_level=int(rtl), base_dir="LR"[rtl])
            get_embedding_levels(text, storage)
            explicit_embed_and_overrides(storage)
            resolve_weak_types(storage)
            resolve_neutral_types(storage, False)
            resolve_implicit_levels(storage, False)
            kept = [
                level
                for char, level in zip(text, levels(text, rtl=rtl), strict=True)
                if char != "\u200c"
            ]
            assert kept == [char["level"] for char in storage["chars"]], ascii(text)


def test_every_letter_that_runs_to_the_left_is_noticed() -> None:
    letters = [
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if unicodedata.bidirectional(char) in ("R", "AL", "AN")
    ]
    assert all(map(has_rtl, letters))


@pytest.mark.parametrize("width", [60, 90, 150])
def test_arabic_breaks_where_icu_breaks_it(typesetter: Typesetter, width: float) -> None:
    text = (
        "كان المخرج ج في صالة الخياطة مقفلا، عند الساعة 10:20؛ أين المفتاح؟ (مع المشرف) ٪٥٠ منهم."
    )
    lines = typesetter.lines(typed(text), BODY, width)
    assert len(lines) > 2
    lengths = [sum(len(piece.run.text) for piece in line.pieces) for line in lines]
    assert set(accumulate(lengths)) <= set(accumulate(map(len, LineBreaker(text, "ar"))))


def test_a_wording_that_is_said_again_is_set_once(typesetter: Typesetter) -> None:
    first, again = (typesetter.lines(typed("Not assessed"), BODY, 90) for _ in range(2))
    assert first is again


def test_joiners_go_with_the_letter_before_them() -> None:
    assert levels("می\u200cخواهم", rtl=True) == [1] * 8
    assert levels("\u200cab", rtl=True) == [1, 2, 2]


def test_a_character_that_unicode_does_not_know_yet_runs_to_the_right() -> None:
    assert levels("\u0c49אב", rtl=False) == [0, 1, 1]
    assert levels("א\u0c49", rtl=True) == [1, 2]


def test_a_right_to_left_mark_takes_no_room_and_loses_no_level() -> None:
    assert len(levels("a\u200fb א", rtl=False)) == 5


def test_kerning_is_kept(typesetter: Typesetter) -> None:
    shaper = typesetter.shaper
    together = shaper.width("AVAV", "en", bold=False, rtl=False)
    apart = 2 * sum(shaper.width(each, "en", bold=False, rtl=False) for each in "AV")
    assert together < apart


def test_numbers_at_the_end_of_a_column_stay_on_one_line(typesetter: Typesetter) -> None:
    """Bengali says "3 of 18" in more letters than the share of the column takes."""
    rows = [
        Row(
            (Cell((typed("পেশাগত নিরাপত্তা"),)), Cell(), Cell((typed(said),)), Cell((typed("8"),))),
            strong=sum_,
        )
        for said, sum_ in (("75 এর মধ্যে 75", False), ("283 এর মধ্যে 283", True))
    ]
    shares = (("বিভাগ", 5.2), ("প্রশ্ন", 3.2), ("মূল্যায়িত", 1.6), ("অপরিপালিত", 1.9))
    columns = tuple(
        Column((typed(title),), Align.END if share < 2 else Align.START, share)
        for title, share in shares
    )
    layout = Layout(typesetter, "bn")
    slabs = table(layout, Table(columns, tuple(rows)), Frame(54, 487), Element("Document"))
    heights = [slab.height for slab in slabs[1:]]
    alone = table(
        layout, Table(columns[:1], (Row(rows[0].cells[:1]),)), Frame(54, 487), Element("Document")
    )
    assert heights == [alone[1].height] * 2
