"""What others' programs say of a PDF: qpdf, poppler, exiftool."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path


def run(*command: str | Path) -> str:
    """The output of a program that must succeed and have nothing to complain of."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == "", done.stderr
    return done.stdout


def check(path: Path) -> None:
    """qpdf finds nothing wrong, and every page can be drawn."""
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", path)
    run("pdftoppm", "-r", "20", "-gray", path, path.with_suffix(".drawn"))


def text(path: Path, *options: str) -> str:
    return run("pdftotext", *options, path, "-")


def word_heights(path: Path) -> list[float]:
    """How high each word is printed, in points, from its deepest to its highest possible ink."""
    corners = re.findall(r'<word .*?yMin="([\d.]+)".*?yMax="([\d.]+)"', text(path, "-bbox"))
    return [float(low) - float(high) for high, low in corners]


def structure(path: Path, *, text: bool = False) -> str:
    """The elements one below the other. With their text it takes long: each reads its page anew."""
    return run("pdfinfo", "-struct-text" if text else "-struct", path)


def about(path: Path) -> dict[str, str]:
    """What `pdfinfo -custom` and `pdfinfo` say, by name."""
    lines = (run("pdfinfo", "-custom", path) + run("pdfinfo", path)).splitlines()
    pairs = (line.partition(":") for line in lines)
    return {name.strip(): value.strip() for name, _, value in pairs}


def fonts(path: Path) -> list[dict[str, str]]:
    """Name, and whether each font is embedded, subset and readable."""
    rows = run("pdffonts", path).splitlines()[2:]
    return [dict(zip(("name", "emb", "sub", "uni"), _font(row), strict=True)) for row in rows]


def _font(row: str) -> tuple[str, str, str, str]:
    words = row.split()
    return words[0], *words[-5:-2]  # type: ignore[return-value]


def images(path: Path, folder: Path) -> list[Path]:
    """The photos as they stand in the file."""
    run("pdfimages", "-j", path, folder / "image")
    return sorted(folder.glob("image-*"))


def page(
    path: Path, number: int, resolution: int = 60, rows: tuple[int, int] | None = None
) -> Image.Image:
    """A page as a picture, or so many of its rows from one on."""
    part = () if rows is None else ("-y", str(rows[0]), "-H", str(rows[1]), "-W", "100000")
    prefix = path.with_suffix(f".{number}")
    run(
        "pdftoppm", "-r", str(resolution), "-f", str(number), "-l", str(number), "-png",
        *part, "-singlefile", path, prefix,
    )  # fmt: skip
    return Image.open(f"{prefix}.png")
