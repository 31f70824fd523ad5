"""Each script as others draw it: HarfBuzz's own viewer for one face, Qt for a whole paragraph.

Poppler draws our page; the other engine draws the same words from the same font file. Both are cut
to their ink and compared as pictures, so what counts is which glyphs stand where.
"""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageOps

from bwaudit.foundation.content import shipped_resources
from bwaudit.pdf.writer import write
from bwaudit.report.model import Line, Look, Paragraph, Section, Span
from bwaudit.report.options import ReportOptions
from support import pdf_tools
from support.report_papers import paper_of
from support.report_views import Album

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.report.model import Block, Report

# One line of each language, in letters that one face can show.
LINES = {
    "bn": ("NotoSansBengali", "জরুরি বহির্গমন পথ বন্ধ ক্ষতিপূরণ"),
    "km": ("NotoSansKhmer", "ច្រកចេញអាសន្នត្រូវបានចាក់សោកម្មករស្ត្រី"),
    "ar": ("NotoNaskhArabic", "مخارج الطوارئ مغلقة أمام العمال"),
    "ur": ("NotoNastaliqUrdu", "ہنگامی راستے بند تھے"),
    "am": ("NotoSansEthiopic", "የአደጋ ጊዜ መውጫ ተዘግቷል"),
    "si": ("NotoSansSinhala", "හදිසි පිටවීම් ශ්‍රී ලංකාවේ ක්‍රමය"),
    "ta": ("NotoSansTamil", "அவசர வழிகள் பூட்டப்பட்டிருந்தன க்ஷேமம்"),
    "hi": ("NotoSansDevanagari", "आपातकालीन निकास बन्द थे क्षत्रिय"),
    "my": ("NotoSansMyanmar", "အရေးပေါ်ထွက်ပေါက်"),
    "th": ("NotoSansThai", "ทางออกฉุกเฉินถูกล็อกอยู่"),
    "vi": ("NotoSans", "Lối thoát hiểm bị khoá, không ai giữ chìa"),
    "uz": ("NotoSans", "Чиқиш эшиги қулфланган, ғилдирак ҳимоясиз"),
    "fr": ("NotoSans", "L’accès était fermé à clé : « où ? » cœur"),
    "es": ("NotoSans", "¿Quién cerró la salida? ¡Nadie!, señaló"),
    "ht": ("NotoSans", "Pòt sekou a te fèmen akle, pèsòn pa t genyen l"),
    "id": ("NotoSans", "Pintu darurat terkunci, kuncinya hilang"),
    "mg": ("NotoSans", "Nihidy ny vavahady fivoahana, tsy nisy fanalahidy"),
    "zh": ("NotoSansSC", "王小明陈嘉欣張偉上海制衣"),
    "ko": ("NotoSansKR", "김민준박서연공장비상구"),
}
SIZE = 14.0
SCALE = 8
LEAST_LIKENESS = 0.78
"""Of two drawings with the same glyphs in the same places; one with a glyph lost or moved by a
tenth of its size has less."""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A paper with one script a page."""
    target = tmp_path_factory.mktemp("engines") / "lines.pdf"
    lines = [(language, text) for language, (_, text) in LINES.items()]
    write(lines_of(lines), Album(), target)
    return target


def lines_of(lines: list[tuple[str, str]]) -> Report:
    """A paper that says each line on a page of its own, after the cover."""
    blocks: list[Block] = [
        Section(
            (),
            1,
            (Paragraph((Line(language, (Span(text),)),), Look.LEAD),),
            starts_page=True,
        )
        for language, text in lines
    ]
    # The code of the paper stands on a page after all of them.
    blocks.append(Section((), 1, (), starts_page=True))
    report = paper_of("exit", Album(), ReportOptions(photos=False))
    return replace(
        report, blocks=tuple(blocks), furniture=replace(report.furniture, band=(), watermark="")
    )


def ours(path: Path, number: int) -> Image.Image:
    """The line at the head of its page, cut to its ink."""
    top, high = 55 * SCALE, 90 * SCALE
    return ink(pdf_tools.page(path, number, 72 * SCALE, (top, high)).convert("L"))


def ink(picture: Image.Image) -> Image.Image:
    box = ImageOps.invert(picture).point(lambda shade: 255 if shade > 60 else 0).getbbox()
    assert box is not None
    return picture.crop(box)


def likeness(one: Image.Image, two: Image.Image) -> float:
    """How much of the ink of two pictures is in the same place, 0 to 1."""
    size = (900, max(8, round(900 * one.height / one.width)))
    dark = [
        ImageOps.invert(ImageOps.autocontrast(each.resize(size, Image.Resampling.LANCZOS))).filter(
            ImageFilter.GaussianBlur(2)
        )
        for each in (one, two)
    ]
    both = sum(shade * count for shade, count in enumerate(ImageChops.darker(*dark).histogram()))
    any_ = sum(shade * count for shade, count in enumerate(ImageChops.lighter(*dark).histogram()))
    return both / any_


def viewed(tmp_path: Path, family: str, text: str, language: str) -> Image.Image:
    target = tmp_path / "viewed.png"
    font = shipped_resources("fonts") / f"{family}-Regular.ttf"
    subprocess.run(
        [
            "hb-view", f"--font-file={font}", f"--language={language}", "--font-size=120",
            "--margin=200", f"--output-file={target}", "--output-format=png", text,
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return ink(Image.open(target).convert("L"))


@pytest.mark.parametrize("language", list(LINES))
def test_a_line_looks_as_harfbuzz_draws_it(tmp_path: Path, path: Path, language: str) -> None:
    family, text = LINES[language]
    number = list(LINES).index(language) + 2
    mine, theirs = ours(path, number), viewed(tmp_path, family, text, language)
    assert mine.width / mine.height == pytest.approx(theirs.width / theirs.height, rel=0.015)
    assert likeness(mine, theirs) > LEAST_LIKENESS


def test_a_line_with_one_letter_moved_would_be_found(tmp_path: Path, path: Path) -> None:
    mine = ours(path, list(LINES).index("km") + 2)
    family, text = LINES["km"]
    moved = text[:8] + text[9:] + text[8]
    assert likeness(mine, viewed(tmp_path, family, moved, "km")) < LEAST_LIKENESS
