"""Shipped fonts and icons can be drawn, coloured and passed on."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
ICONS = sorted((ROOT / "resources" / "icons").glob("*.svg"))

# One text of each script that reports are written in.
SAMPLES = {
    "Inter": "Không có lối thoát hiểm; Çalışma süresi; “−≥×°→”",
    "NotoSans": "Không có lối thoát hiểm; Çalışma süresi; “−≥×°”",
    "NotoSansBengali": "জরুরি বহির্গমন পথ",
    "NotoSansKhmer": "ច្រកចេញអាសន្ន",
    "NotoNaskhArabic": "مخارج الطوارئ",
    "NotoNastaliqUrdu": "ہنگامی راستے",
    "NotoSansEthiopic": "የአደጋ ጊዜ መውጫ",
    "NotoSansSinhala": "හදිසි පිටවීම්",
    "NotoSansTamil": "அவசர வழிகள்",
    "NotoSansDevanagari": "आपातकालीन निकास",
    "NotoSansMyanmar": "အရေးပေါ်ထွက်ပေါက်",
    "NotoSansThai": "ทางออกฉุกเฉิน",
}
# Names of people and firms; these come in one weight.
NAMES = {"NotoSansSC": "王小明，陈嘉欣、張偉", "NotoSansKR": "김민준 박서연"}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_is_one_static_face_that_may_be_embedded(path: Path) -> None:
    with TTFont(path) as font:
        assert "glyf" in font
        assert "fvar" not in font
        assert font["OS/2"].fsType == 0
        assert "SIL Open Font" in font["name"].getDebugName(13)


@pytest.mark.parametrize("family", SAMPLES)
@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_script_has_its_letters_in_both_weights(family: str, weight: str) -> None:
    with TTFont(ROOT / "resources" / "fonts" / f"{family}-{weight}.ttf") as font:
        letters = font.getBestCmap()
    assert [char for char in SAMPLES[family] if char.isalnum() and ord(char) not in letters] == []


@pytest.mark.parametrize("family", NAMES)
def test_names_in_chinese_and_korean_can_be_written(family: str) -> None:
    with TTFont(ROOT / "resources" / "fonts" / f"{family}-Regular.ttf") as font:
        letters = font.getBestCmap()
    assert [char for char in NAMES[family] if char.isalnum() and ord(char) not in letters] == []


def test_fonts_stand_beside_their_licences() -> None:
    assert {path.name.removesuffix(".ttf").split("-")[0] for path in FONTS} == set(SAMPLES) | set(
        NAMES
    )
    for licence in ("OFL-Inter.txt", "OFL-Noto.txt", "OFL-NotoCJK.txt"):
        assert "SIL OPEN FONT LICENSE" in (ROOT / "resources" / "fonts" / licence).read_text(
            "utf-8"
        )


def test_fonts_stay_small_enough_for_a_slow_line() -> None:
    assert sum(path.stat().st_size for path in FONTS) < 12_000_000


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_takes_its_colour_from_the_theme(path: Path) -> None:
    root = ElementTree.fromstring(path.read_text("utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"


def test_icons_stand_beside_their_licence() -> None:
    licence = ROOT / "resources" / "icons" / "LICENSE-lucide.txt"
    assert licence.read_text("utf-8").startswith("ISC License")
