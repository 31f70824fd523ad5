"""Makes one PDF with one engine and says how long it took, by the clock and of the processor, and
how much memory the process had.

Run as `report_probe.py ENGINE CONTENT.json OUT.pdf`; prints one line of JSON. All engines are given
the same words, photos and fonts, set them at ten points in one column with two photos side by side,
and write the file. Importing is not timed.
"""

from __future__ import annotations

import html
import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FAMILIES = {"en": ("Noto Sans", "NotoSans"), "km": ("Noto Sans Khmer", "NotoSansKhmer"),
            "ar": ("Noto Naskh Arabic", "NotoNaskhArabic")}  # fmt: skip
LATIN = ("Noto Sans", "NotoSans")
_MM = 72 / 25.4

Content = dict[str, Any]


def ours(content: Content, out: Path) -> Callable[[], object]:
    from bwaudit.assessment.record import StoredFile
    from bwaudit.pdf.writer import draw
    from bwaudit.report import model as m

    language = content["language"]

    def words(text: str) -> m.Words:
        return (m.Line(language, (m.Span(text),)),)

    def photo(number: int, told: Content) -> m.Photo:
        name = told["path"]
        file = StoredFile("", name, told["size"], "image/jpeg", told["sha256"], 1280, 960)
        return m.Photo(file, number, words(told["caption"]))

    def finding(told: Content) -> m.Finding:
        blocks: list[m.Block] = [
            m.Paragraph(words(told["text"])),
            m.Facts(tuple(m.Fact(words(a), words(b)) for a, b in told["facts"])),
        ]
        if told["photos"]:
            shown = tuple(photo(n, each) for n, each in enumerate(told["photos"], start=1))
            blocks.append(m.PhotoGrid(shown, 2))
        title = words(told["title"])
        return m.Finding(told["number"], title, m.Mark.NON_COMPLIANT, (), (), tuple(blocks))

    def make() -> object:
        report = m.Report(
            layout="bench",
            number="BENCH-1",
            revision=1,
            title=content["title"],
            subject="",
            languages=(language,),
            paper="A4",
            generated_at="2026-05-15T16:40:00+06:00",
            final=True,
            practice=False,
            source="",
            furniture=m.Furniture(content["title"], "BENCH-1", "{page}/{pages}"),
            cover=m.Cover((), words(content["title"]), (), (), m.Tone.ACCENT, m.Facts(())),
            blocks=(
                m.Table(
                    tuple(
                        m.Column(words(each), share=s)
                        for each, s in zip("123", (1, 6, 2), strict=True)
                    ),
                    tuple(
                        m.Row(tuple(m.Cell(words(cell)) for cell in row)) for row in content["rows"]
                    ),
                ),
                *(finding(each) for each in content["findings"]),
            ),
        )
        return out.write_bytes(draw(report, lambda file: Path(file.key).read_bytes()))

    return make


def typst(content: Content, out: Path) -> Callable[[], object]:
    import typst as engine

    def make() -> object:
        def said(text: str) -> str:
            return "".join("\\" + each if each in r"\#*_`$<>@=-+/~[]" else each for each in text)

        family, _ = FAMILIES[content["language"]]
        fonts = f'("{LATIN[0]}", "{family}")'
        parts = [
            f'#set text(font: {fonts}, size: 10pt, lang: "{content["language"]}")',
            '#set page(paper: "a4", margin: 56pt, numbering: "1 / 1")',
            f"= {said(content['title'])}",
            "#table(columns: (1fr, 6fr, 2fr),",
            *(",".join(f"[{said(cell)}]" for cell in row) + "," for row in content["rows"]),
            ")",
        ]
        for each in content["findings"]:
            parts += [f"== {said(each['number'])} {said(each['title'])}", said(each["text"])]
            parts += ["#grid(columns: (1fr, 4fr), gutter: 4pt,"]
            parts += [f"[{said(a)}],[{said(b)}]," for a, b in each["facts"]] + [")"]
            parts += ["#grid(columns: (1fr, 1fr), gutter: 8pt,"]
            for photo in each["photos"]:
                path = Path(photo["path"]).name
                parts.append(f'[#image("{path}", width: 220pt)\n{said(photo["caption"])}],')
            parts.append(")")
        source = Path(content["folder"]) / "report.typ"
        source.write_text("\n".join(parts), "utf-8")
        return engine.compile(
            str(source), output=str(out), root=content["folder"], font_paths=[str(FONTS)]
        )

    return make


def fpdf2(content: Content, out: Path) -> Callable[[], object]:
    from fpdf import FPDF

    _, file = FAMILIES[content["language"]]

    def make() -> object:
        pdf = FPDF(unit="pt", format="A4")
        pdf.set_margin(56)
        pdf.add_font("latin", "", FONTS / "NotoSans-Regular.ttf")
        pdf.add_font("own", "", FONTS / f"{file}-Regular.ttf")
        pdf.set_fallback_fonts(["own"])
        pdf.set_font("latin", size=10)
        pdf.set_text_shaping(True)
        pdf.add_page()
        align = "R" if content["language"] == "ar" else "L"

        def say(text: str, width: float = 0, x: float = 56) -> None:
            pdf.set_x(x)
            pdf.multi_cell(width, 14, text, align=align, new_x="LMARGIN", new_y="NEXT")

        say(content["title"])
        with pdf.table(
            col_widths=(1, 6, 2), line_height=14, text_align=align, first_row_as_headings=False
        ) as table:
            for row in content["rows"]:
                table.row(row)
        for each in content["findings"]:
            say(f"{each['number']} {each['title']}")
            say(each["text"])
            for label, value in each["facts"]:
                say(f"{label}: {value}")
            photos = each["photos"]
            for at in range(0, len(photos), 2):
                if pdf.y + 190 > pdf.page_break_trigger:
                    pdf.add_page()
                top = pdf.y
                for index, photo in enumerate(photos[at : at + 2]):
                    left = 56 + index * 245
                    pdf.image(photo["path"], left, top, 230)
                    pdf.set_y(top + 174)
                    say(photo["caption"], 230, left)
        return pdf.output(str(out))

    return make


def _as_html(content: Content, image: Callable[[Content], str]) -> str:
    family, _ = FAMILIES[content["language"]]
    direction = "rtl" if content["language"] == "ar" else "ltr"
    parts = [
        f'<html lang="{content["language"]}"><body dir="{direction}" '
        f"style=\"font-family: '{LATIN[0]}', '{family}'; font-size: 10pt\">"
        f"<h1>{html.escape(content['title'])}</h1><table width='100%'>"
    ]
    for row in content["rows"]:
        parts.append("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>")
    parts.append("</table>")
    for each in content["findings"]:
        parts.append(f"<h2>{each['number']} {html.escape(each['title'])}</h2>")
        parts.append(f"<p>{html.escape(each['text'])}</p><table>")
        for label, value in each["facts"]:
            parts.append(f"<tr><td>{html.escape(label)}</td><td>{html.escape(value)}</td></tr>")
        parts.append("</table><table>")
        photos = each["photos"]
        for at in range(0, len(photos), 2):
            cells = (
                f"<td>{image(photo)}<br>{html.escape(photo['caption'])}</td>"
                for photo in photos[at : at + 2]
            )
            parts.append("<tr>" + "".join(cells) + "</tr>")
        parts.append("</table>")
    return "".join(parts) + "</body></html>"


def weasyprint(content: Content, out: Path) -> Callable[[], object]:
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    def make() -> object:
        config = FontConfiguration()
        faces = "".join(
            f"@font-face {{font-family: '{name}'; src: url('file://{FONTS}/{file}-Regular.ttf')}}"
            for name, file in {LATIN, FAMILIES[content["language"]]}
        )
        style = CSS(string=faces + "@page {size: A4; margin: 56pt}", font_config=config)
        page = _as_html(
            content, lambda photo: f'<img src="file://{photo["path"]}" style="width: 220pt">'
        )
        return HTML(string=page).write_pdf(str(out), stylesheets=[style], font_config=config)

    return make


def qt(content: Content, out: Path) -> Callable[[], object]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import (
        QFont,
        QFontDatabase,
        QGuiApplication,
        QPageLayout,
        QPageSize,
        QPdfWriter,
        QTextDocument,
    )

    def make() -> object:
        app = QGuiApplication.instance() or QGuiApplication([])
        for _, file in (LATIN, FAMILIES[content["language"]]):
            QFontDatabase.addApplicationFont(str(FONTS / f"{file}-Regular.ttf"))
        writer = QPdfWriter(str(out))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
        document = QTextDocument()
        document.setDefaultFont(QFont(LATIN[0], 10))
        document.setHtml(
            _as_html(content, lambda photo: f'<img src="{photo["path"]}" width="220">')
        )
        document.print_(writer)
        return app

    return make


def floor(content: Content, out: Path) -> Callable[[], object]:
    """The same JPEG bytes in a minimal PDF, and every paragraph broken into lines: each word shaped
    once, lines filled from the first to the last, nothing drawn."""
    import uharfbuzz as hb
    from icu4py.breakers import LineBreaker

    def make() -> object:
        _, file = FAMILIES[content["language"]]
        font = hb.Font(hb.Face(hb.Blob((FONTS / f"{file}-Regular.ttf").read_bytes())))
        known: dict[str, int] = {}

        def width(word: str) -> int:
            wide = known.get(word)
            if wide is None:
                buffer = hb.Buffer()
                buffer.add_str(word)
                buffer.guess_segment_properties()
                hb.shape(font, buffer)
                wide = known[word] = sum(each.x_advance for each in buffer.glyph_positions)
            return wide

        lines = 0
        for text in _texts(content):
            at = 0
            for word in LineBreaker(text, content["language"]):
                wide = width(word)
                if at + wide > 48_000:
                    lines, at = lines + 1, 0
                at += wide
            lines += 1
        photos = [p for each in content["findings"] for p in each["photos"]]
        _bare(photos, out)
        return lines

    return make


def _texts(content: Content) -> list[str]:
    found = [content["title"], *(cell for row in content["rows"] for cell in row)]
    for each in content["findings"]:
        found += [each["title"], each["text"], *(part for fact in each["facts"] for part in fact)]
        found += [photo["caption"] for photo in each["photos"]]
    return found


def _bare(photos: list[Content], path: Path) -> None:
    places: list[int] = []
    with path.open("wb") as stream:
        stream.write(b"%PDF-1.7\n")

        def add(head: str, body: bytes | None = None) -> None:
            places.append(stream.tell())
            stream.write(f"{len(places)} 0 obj\n{head}\n".encode())
            if body is not None:
                stream.write(b"stream\n" + body + b"\nendstream\n")
            stream.write(b"endobj\n")

        add("<</Type/Catalog/Pages 2 0 R>>")
        kids = " ".join(f"{3 + 3 * number} 0 R" for number in range(len(photos)))
        add(f"<</Type/Pages/Count {len(photos)}/Kids[{kids}]>>")
        draw = b"q 400 0 0 300 90 300 cm /P Do Q"
        for number, photo in enumerate(photos):
            at = 3 + 3 * number
            resources = f"/MediaBox[0 0 595 842]/Resources<</XObject<</P {at + 2} 0 R>>>>"
            add(f"<</Type/Page/Parent 2 0 R/Contents {at + 1} 0 R{resources}>>")
            add(f"<</Length {len(draw)}>>", draw)
            data = Path(photo["path"]).read_bytes()
            image = "/Type/XObject/Subtype/Image/Width 1280/Height 960/BitsPerComponent 8"
            add(f"<<{image}/ColorSpace/DeviceRGB/Filter/DCTDecode/Length {len(data)}>>", data)
        start = stream.tell()
        stream.write(f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode())
        stream.writelines(f"{place:010} 00000 n \n".encode() for place in places)
        size = len(places) + 1
        stream.write(f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode())


ENGINES = {
    "ours": ours,
    "floor": floor,
    "typst": typst,
    "fpdf2": fpdf2,
    "weasyprint": weasyprint,
    "qt": qt,
}


def _peak() -> float:
    """The most memory this process had, in MB. What `getrusage` says begins with the memory of the
    process that started it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (line,) = (each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def main(engine: str, source: str, target: str) -> None:
    content: Content = json.loads(Path(source).read_text("utf-8"))
    make = ENGINES[engine](content, Path(target))
    began, worked = time.perf_counter(), time.process_time()
    make()
    seconds, cpu = time.perf_counter() - began, time.process_time() - worked
    peak = _peak()
    size = Path(target).stat().st_size / 1e6
    sys.stdout.write(
        json.dumps({"seconds": seconds, "cpu": cpu, "peak": peak, "size": size}) + "\n"
    )
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
