"""A report as one self-contained HTML file: no script, no address, nothing fetched from anywhere.

Every text of the tree is escaped; a content security policy refuses whatever is not in the file.
Photos are embedded as they are stored for reports, which is without metadata.
"""

from __future__ import annotations

import base64
from html import escape
from typing import TYPE_CHECKING

from bwaudit.report.model import (
    Bar,
    Cell,
    Facts,
    Figures,
    Finding,
    Legend,
    Listing,
    Mark,
    Notice,
    Paragraph,
    PhotoGrid,
    Points,
    Section,
    Signatures,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bwaudit.assessment.record import StoredFile
    from bwaudit.report.model import Block, Photo, Report, Words

    PhotoSource = Callable[[StoredFile], bytes]

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'"
_RIGHT_TO_LEFT = ("ar", "ur")
_SIGNS = {
    Mark.COMPLIANT: "✓",
    Mark.NON_COMPLIANT: "✕",
    Mark.NOT_APPLICABLE: "–",
    Mark.NOT_CHECKED: "?",
    Mark.LEFT: "○",
    Mark.FIXED: "✓",
    Mark.FOUND_AGAIN: "✕",
    Mark.NEW: "+",
    Mark.NOT_COMPARABLE: "?",
}
_STYLE = """
:root{--ink:#121c2b;--ink2:#3d4a5e;--line:#dae1ea;--ground:#f1f4f8;--paper:#fff;--accent:#1d57a5;
--nc:#ad2408;--ok:#00795c;--wait:#7a5200;--band:#fbf0d6}
@media (prefers-color-scheme:dark){:root{--ink:#eff3f8;--ink2:#c2ccd9;--line:#303b49;
--ground:#0f141b;--paper:#181f28;--accent:#8cbbf7;--nc:#ff7350;--ok:#2ebe91;--wait:#ffe08a;
--band:#3a2b0b}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);line-height:1.5;
font-family:Inter,"Noto Sans",system-ui,sans-serif;font-size:1rem}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
header,section.top{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;
padding:1.25rem 1.5rem;margin-block-end:1rem}
h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0}h2{font-size:1.25rem;margin:0 0 .75rem}
h3{font-size:1.05rem;margin:1.25rem 0 .5rem}h4{font-size:1rem;margin:0 0 .5rem}
p{margin:.4rem 0;max-width:70ch}.kind,.quiet,.label{color:var(--ink2)}.kind{font-weight:600}
.lead{font-size:1.05rem}.small{font-size:.875rem;color:var(--ink2)}
.band{background:var(--band);color:var(--wait);font-weight:600;padding:.5rem 1rem;
border-radius:.4rem;max-width:none}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1rem;margin:.75rem 0}
dt{color:var(--ink2)}dd{margin:0;overflow-wrap:anywhere}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.925rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .6rem;
border-block-end:1px solid var(--line)}
th{color:var(--ink2);font-weight:600}.end{text-align:end}tr.strong td{font-weight:600}
.finding{border-inline-start:5px solid var(--nc);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
[dir=rtl] .finding{padding:.25rem 1rem .25rem 0}
.problem{color:var(--nc)}.accent{color:var(--accent)}.warning{color:var(--wait)}
.sign{font-weight:700;margin-inline-end:.35rem}
.figures{display:flex;flex-wrap:wrap;gap:.75rem;margin:.5rem 0 1rem}
.figure{border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;min-width:7rem}
.figure b{display:block;font-size:1.5rem}
.photos{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem}
figure{margin:0}figure img{width:100%;height:auto;border-radius:.4rem}
figcaption{font-size:.875rem;color:var(--ink2)}
@media (max-width:36rem){dl{grid-template-columns:1fr}dt{margin-block-start:.4rem}
main{padding:1rem .5rem}}
@media print{:root{--ink:#000;--ink2:#333;--line:#999;--ground:#fff;--paper:#fff;--accent:#1d57a5;
--nc:#ad2408;--wait:#7a5200;--band:#fff}body{background:#fff;color:#000}main{max-width:none;padding:0}
header,section.top{border:0;padding:0}.finding,figure,tr{break-inside:avoid}h2,h3{break-after:avoid}}
"""


def draw_html(report: Report, photo: PhotoSource) -> bytes:
    """The report as HTML in UTF-8. `photo` gives the bytes of a report-size JPEG, which it has
    checked; whatever it raises is passed on."""
    language = report.languages[0] if report.languages else "en"
    side = "rtl" if language in _RIGHT_TO_LEFT else "ltr"
    page = _Page(photo)
    cover = report.cover
    band = report.furniture.band
    parts = [
        "<!DOCTYPE html>\n",
        f'<html lang="{escape(language)}" dir="{side}">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n',
        f"<title>{escape(report.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n",
        f'<p class="band">{_text(band)}</p>\n' if band else "",
        f'<header><p class="kind">{_text(cover.kind)}</p><h1>{_text(cover.title)}</h1>',
        f"<p>{_text(cover.place)}</p>{page.block(cover.facts, 1)}</header>\n",
        *(page.top(block) for block in report.blocks),
        "</main>\n</body>\n</html>\n",
    ]
    return "".join(parts).encode()


def _text(words: Words) -> str:
    """Every wording, one below the other, with the language each is in."""
    lines = []
    for line in words:
        spans = "".join(
            f"<span class={_class(span.tone.value)}>{_strong(span.text, strong=span.strong)}</span>"
            if span.tone.value != "plain"
            else _strong(span.text, strong=span.strong)
            for span in line.spans
        )
        language = f' lang="{escape(line.language)}"' if line.language else ' dir="auto"'
        lines.append(f"<span{language}>{spans}</span>")
    return "<br>".join(lines)


def _strong(text: str, *, strong: bool) -> str:
    said = escape(text).replace("\n", "<br>")
    return f"<strong>{said}</strong>" if strong else said


def _class(name: str) -> str:
    return f'"{escape(name)}"'


class _Page:
    """Draws blocks; it holds only where photos come from."""

    def __init__(self, photo: PhotoSource) -> None:
        self._photo = photo

    def top(self, block: Block) -> str:
        """A block of the report itself, on a sheet of its own."""
        return f'<section class="top">{self.block(block, 2)}</section>\n'

    def block(self, block: Block, level: int) -> str:
        match block:
            case Paragraph():
                return f"<p class={_class(block.look.value)}>{_text(block.words)}</p>"
            case Facts():
                rows = "".join(
                    f"<dt>{_text(row.label)}</dt><dd>{_text(row.value)}</dd>" for row in block.rows
                )
                return f"<dl>{rows}</dl>"
            case Table():
                return _table(block)
            case Legend():
                return f"<p class=small>{' '.join(_cell(each) for each in block.entries)}</p>"
            case PhotoGrid():
                return f"<div class=photos>{''.join(map(self._figure, block.photos))}</div>"
            case Notice():
                said = "".join(f"<p>{_text(each)}</p>" for each in block.words)
                return f"<div class=band>{_text(block.title)}{said}</div>"
            case Points():
                return f"<ul>{''.join(f'<li>{_text(each)}</li>' for each in block.entries)}</ul>"
            case Figures():
                told = ((escape(one.value + one.rest), _text(one.label)) for one in block.figures)
                each = "".join(f"<div class=figure><b>{n}</b>{what}</div>" for n, what in told)
                return f"<div class=figures>{each}</div>"
            case Listing():
                rows = "".join(
                    f"<li>{_text(one.label)} {_text(one.value)}</li>" for one in block.entries
                )
                return f"<p>{_text(block.title)}</p><ul>{rows}</ul>"
            case Signatures():
                return ""  # signatures are for paper, and no reader of a file gets them
            case Finding():
                return self._finding(block, level)
            case Section():
                return self._section(block, level)

    def _section(self, section: Section, level: int) -> str:
        number = f"{escape(section.number)} " if section.number else ""
        inside = "".join(self.block(each, min(level + 1, 4)) for each in section.blocks)
        return f"<h{level}>{number}{_text(section.title)}</h{level}>{inside}"

    def _finding(self, finding: Finding, level: int) -> str:
        flags = "".join(f"<p class=accent>{_cell(each)}</p>" for each in finding.flags)
        inside = "".join(self.block(each, level) for each in finding.blocks)
        title = f"{escape(finding.number)} {_text(finding.title)}"
        status = f'<span class="problem"><span class="sign">{_SIGNS[finding.mark]}</span>'
        return (
            f"<article class=finding><h4>{title}</h4>"
            f"<p>{status}{_text(finding.status)}</span></p>{flags}{inside}</article>"
        )

    def _figure(self, photo: Photo) -> str:
        data = base64.b64encode(self._photo(photo.file)).decode()
        size = f'width="{photo.file.width}" height="{photo.file.height}"'
        said = escape(" ".join(line.text for line in photo.caption))
        return (
            f'<figure><img alt="{said or photo.number}" {size} src="data:image/jpeg;base64,{data}">'
            f"<figcaption>{photo.number}. {_text(photo.caption)}</figcaption></figure>"
        )


def _table(table: Table) -> str:
    head = "".join(
        f'<th scope="col"{_aligned(column.align.value)}>{_text(column.title)}</th>'
        for column in table.columns
    )
    rows = []
    for row in table.rows:
        cells = "".join(
            f"<td{_aligned(column.align.value)}>{_cell(cell)}</td>"
            for column, cell in zip(table.columns, row.cells, strict=False)
        )
        rows.append(f"<tr{' class=strong' if row.strong else ''}>{cells}</tr>")
    return (
        f"<div class=wide><table><thead><tr>{head}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _aligned(align: str) -> str:
    return ' class="end"' if align == "end" else ""


def _cell(cell: Cell) -> str:
    sign = f'<span class="sign">{_SIGNS[cell.mark]}</span>' if cell.mark else ""
    return f"{sign}{_text(cell.words)}{_bar(cell.bar) if cell.bar else ''}"


def _bar(bar: Bar) -> str:
    """A bar in words: a file without this program's fonts draws numbers best."""
    return escape(_joined(f"{_SIGNS[part.mark]} {part.count}" for part in bar.parts))


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(parts)
