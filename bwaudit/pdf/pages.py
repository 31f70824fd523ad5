"""Put drawn pages and photos into a PDF, each as it is: operators, and the picture of a JPEG byte
for byte.

Fonts, structure, bookmarks and metadata are added by others. Nothing here touches a disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pikepdf import Array, Dictionary, Name, Page, Stream

from bwaudit.foundation.jpeg import read_jpeg

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pikepdf

    from bwaudit.pdf import style
    from bwaudit.pdf.pen import Sheet

# Round ends and corners of lines.
_BEGINS = b"1 J 1 j"
_COLOURS = {1: Name.DeviceGray, 3: Name.DeviceRGB}


def add_photo(pdf: pikepdf.Pdf, data: bytes) -> Any:
    """Put a photo into the file once; what comes back is its object.

    Raises ValueError when it is no JPEG a camera writes.
    """
    photo = read_jpeg(data)
    return Stream(
        pdf,
        photo.data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=photo.width,
        Height=photo.height,
        ColorSpace=_COLOURS[photo.components],
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )


def add_page(
    pdf: pikepdf.Pdf,
    paper: style.Page,
    sheet: Sheet,
    fonts: Mapping[str, Any],
    photos: Mapping[str, Any],
) -> Any:
    """Write a page with the fonts and photos it names; what comes back is its object."""
    resources = Dictionary(
        Font=Dictionary({f"/{each}": fonts[each] for each in sorted(sheet.fonts)})
    )
    if sheet.photos:
        resources.XObject = Dictionary({f"/{each}": photos[each] for each in sorted(sheet.photos)})
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, paper.width, paper.height]),
        Contents=Stream(pdf, b"\n".join((_BEGINS, *sheet.code))),
        Resources=resources,
    )
    pdf.pages.append(Page(page))
    return pdf.pages[-1].obj


def _named(names: set[str], known: Mapping[str, Any]) -> Dictionary:
    return Dictionary({f"/{each}": known[each] for each in sorted(names)})
