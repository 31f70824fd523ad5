"""What all papers share: cover, furniture, number, and the facts everybody asks for first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bwaudit.foundation.text import localized
from bwaudit.report.model import Cover, Fact, Facts, Furniture, Look, Paragraph, Report, Tone
from bwaudit.report.options import LayoutName
from bwaudit.report.wording import typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from bwaudit.report.model import Block, Words
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices, Wording


class Subject(Protocol):
    """Whom a paper is about. Every view has these."""

    @property
    def factory_name(self) -> str: ...
    @property
    def city(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def country_names(self) -> Mapping[str, str]: ...
    @property
    def visit_start(self) -> str: ...
    @property
    def visit_end(self) -> str: ...
    @property
    def practice(self) -> bool: ...
    @property
    def questionnaire(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Edition:
    """Which paper this is: its number, the revision it was made from, and when that was last
    changed, in the local time of the device. `final` once the answers are closed."""

    number: str
    revision: int
    generated_at: datetime
    final: bool


@dataclass(frozen=True, slots=True)
class Dress:
    """What differs from layout to layout. `warning` is the wording key of a band above every page;
    a draft and a practice paper have their own. `facts` stand on the cover before the number, and
    `last_facts` after it."""

    layout: LayoutName
    subject: str
    facts: tuple[Fact, ...] = ()
    last_facts: tuple[Fact, ...] = ()
    warning: str = ""
    landscape: bool = False
    one_page: bool = False


def kind_key(layout: LayoutName) -> str:
    """The wording key of a layout's name."""
    match layout:
        case LayoutName.EXIT_MEETING:
            return "exit_meeting"
        case LayoutName.FULL:
            return "full_report"
        case LayoutName.PROGRESS:
            return "progress_report"
        case LayoutName.PLAN:
            return "improvement_plan"
        case LayoutName.URGENT:
            return "urgent_record"
        case LayoutName.FACTORY_PROGRESS:
            return "fp_title"
        case LayoutName.SHARED:
            return "sh_title"


def assemble(
    about: Subject,
    edition: Edition,
    dress: Dress,
    say: Voices,
    options: ReportOptions,
    blocks: Iterable[Block],
) -> Report:
    """A whole paper around its blocks. The same arguments give an equal report."""
    first = say.first
    kind = kind_key(dress.layout)
    return Report(
        layout=dress.layout.value,
        number=edition.number,
        revision=edition.revision,
        title=first.say("document_title", kind=first.say(kind), factory=about.factory_name),
        subject=dress.subject,
        languages=tuple(each.language for each in say.wordings),
        paper=options.paper,
        generated_at=edition.generated_at.isoformat(timespec="seconds"),
        final=edition.final,
        practice=about.practice,
        source=about.questionnaire,
        furniture=_furniture(about, edition, dress, say),
        cover=_cover(about, edition, dress, say),
        blocks=(*blocks, *(() if dress.layout in _SAY_IT_THEMSELVES else not_reviewed(say))),
        landscape=dress.landscape,
        one_page=dress.one_page,
    )


_SAY_IT_THEMSELVES = (LayoutName.EXIT_MEETING, LayoutName.FULL, LayoutName.PLAN)
"""Papers that have a better place than their end to say that a translation is not reviewed."""


def not_reviewed(say: Voices) -> Iterator[Paragraph]:
    """That nobody has read a translation yet, in its own language."""
    for each in say.wordings:
        if not each.reviewed:
            said = typed(each.say("translation_not_reviewed"), tone=Tone.QUIET)
            yield Paragraph(said, Look.SMALL)


def _furniture(about: Subject, edition: Edition, dress: Dress, say: Voices) -> Furniture:
    first = say.first
    band: list[Words] = []
    watermark = ""
    if about.practice or not edition.final:
        kind = "practice" if about.practice else "draft"
        band.append(say.say(f"band_{kind}", tone=Tone.WARNING))
        watermark = first.say(f"watermark_{kind}")
    if dress.warning:
        band.insert(0, say.say(dress.warning, tone=Tone.PROBLEM))
    return Furniture(
        title=about.factory_name,
        footer=first.say("footer", number=edition.number, revision=edition.revision),
        page=first.say("page", page="{page}", pages="{pages}"),
        band=band[0] if band else (),
        watermark=watermark,
        continued=first.say("continued", title="{title}"),
    )


def _cover(about: Subject, edition: Edition, dress: Dress, say: Voices) -> Cover:
    # A page to pin up is for people who never saw the questionnaire.
    questionnaire: tuple[Fact, ...] = ()
    if not dress.landscape:
        questionnaire = (Fact(say.say("fact_questionnaire"), typed(about.questionnaire)),)
    facts = (
        Fact(say.say("fact_visit"), say.each(visit_days(each, about) for each in say.wordings)),
        *dress.facts,
        *questionnaire,
        Fact(
            say.say("fact_number"),
            say.say("number_and_revision", number=edition.number, revision=edition.revision),
        ),
        Fact(
            say.say("fact_made"),
            say.each(each.moment(edition.generated_at) for each in say.wordings),
        ),
        *dress.last_facts,
    )
    return Cover(
        kind=say.say(kind_key(dress.layout)),
        title=typed(about.factory_name),
        place=_once(say.each(_place(about, each) for each in say.wordings)),
        status=say.say("status_final" if edition.final else "status_draft"),
        status_tone=Tone.ACCENT if edition.final else Tone.WARNING,
        facts=Facts(facts),
        across=5 if dress.landscape else 3,
    )


def _once(words: Words) -> Words:
    """A name that both languages write the same way is said once."""
    return words[:1] if len({line.text for line in words}) == 1 else words


def visit_days(wording: Wording, about: Subject) -> str:
    """The days of the visit in words."""
    return wording.days(about.visit_start, about.visit_end)


def _place(about: Subject, wording: Wording) -> str:
    country = localized(about.country_names, wording.language) or about.country
    return wording.listed(part for part in (about.city, country) if part)
