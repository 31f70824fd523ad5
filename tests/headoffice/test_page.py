"""The page for staff: what arrived, escaped, and nothing confidential."""

from __future__ import annotations

import base64
import hashlib
import re
import sqlite3
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from bwaudit.headoffice import overview
from bwaudit.wire.assemble import Sender
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.manifest import BundleKind
from support.laptops import Laptop, OpenOffice
from support.offices import Visit, assembled

if TYPE_CHECKING:
    from httpx2 import Response


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(reply: Response) -> str:
    """What a person sees, in one line."""
    parser = _Words()
    parser.feed(reply.text)
    return " ".join(" ".join(parser.words).split())


def page(office: OpenOffice, laptop: Laptop, query: str = "") -> Response:
    return laptop.http.get("/" + query, auth=("staff", office.staff_token))


def test_the_page_needs_the_staff_token(office: OpenOffice, laptop: Laptop) -> None:
    bare = laptop.http.get("/")
    assert bare.status_code == 401
    assert bare.headers["www-authenticate"].startswith("Basic")
    assert laptop.http.get("/", auth=("staff", "wrong")).status_code == 401
    assert laptop.ask("GET", "/").status_code == 401
    odd = laptop.http.get("/", headers={"Authorization": "Basic ???"})
    assert odd.status_code == 401
    assert page(office, laptop).status_code == 200


def test_an_empty_head_office_says_what_to_do(own_office: OpenOffice) -> None:
    with Laptop(own_office.address) as laptop:
        words = read(page(own_office, laptop))
    assert "0 assessments received" in words
    assert "Nothing has arrived yet. Make an enrolment code" in words


def test_it_shows_what_arrived(own_office: OpenOffice, own_laptop: Laptop) -> None:
    visit = own_laptop.visit()
    own_laptop.push(visit)
    words = read(page(own_office, own_laptop))
    assert "1 assessment received" in words
    for shown in (
        "Sunrise Apparel Ltd",
        "Gazipur, BGD",
        "R. Akter",
        "14 May 2026 04:42",
        "2 of 5",
        "0 of 3",
        "Answers so far",
        visit.id,
        own_laptop.id,
    ):
        assert shown in words
    own_laptop.upload_evidence(visit)
    words = read(page(own_office, own_laptop))
    assert "3 of 3" in words
    assert "Complete" in words


def test_later_changes_change_the_line(own_office: OpenOffice, own_laptop: Laptop) -> None:
    visit = own_laptop.visit()
    own_laptop.push(visit)
    head = visit.main.head()
    visit.main.write("answer", "q1", "judgement", "non_compliant")
    visit.main.write("assessment", visit.id, "visit_start", "2026-05-14")
    visit.main.write("assessment", visit.id, "practice", True)
    own_laptop.push(visit, since={own_laptop.id: head})
    words = read(page(own_office, own_laptop))
    assert "Practice" in words
    assert "visit 2026-05-14" in words
    assert words.count("Sunrise Apparel Ltd") == 1


@pytest.mark.parametrize(
    "planted", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}"]
)
def test_text_from_a_device_is_only_text(planted: str, office: OpenOffice, laptop: Laptop) -> None:
    visit = Visit(laptop.keys)
    for name in ("factory_name", "city", "country", "visit_start"):
        visit.main.write("assessment", visit.id, name, planted)
    laptop.push(visit)
    reply = page(office, laptop)
    parser = _Words()
    parser.feed(reply.text)
    assert not {"script", "img"}.intersection(parser.tags)
    assert planted in read(reply)


@pytest.mark.parametrize("value", [None, [], {}, "text", -5, 2**53 - 1, "x" * 5000, True])
def test_odd_values_never_keep_the_page_from_opening(
    value: object, office: OpenOffice, laptop: Laptop
) -> None:
    visit = Visit(laptop.keys)
    for name in ("factory_name", "city", "country", "cycle", "visit_start", "practice"):
        visit.main.write("assessment", visit.id, name, value)  # type: ignore[arg-type]
    visit.main.write("answer", "q1", "judgement", value)  # type: ignore[arg-type]
    made, reply = laptop.push(visit)
    assert reply.status_code == 201
    shown = page(office, laptop)
    assert shown.status_code == 200
    assert made.manifest.assessment in shown.text


def test_it_shows_nothing_confidential_and_no_finding_text(
    office: OpenOffice, laptop: Laptop
) -> None:
    visit = laptop.visit()
    visit.main.write("finding", "q0", "text", "the exit was locked")
    laptop.push(visit)
    text = page(office, laptop).text
    assert "what a worker said" not in text
    assert "the exit was locked" not in text


def test_what_was_set_aside_is_listed_with_its_reason(
    own_office: OpenOffice, own_laptop: Laptop
) -> None:
    stranger = DeviceKeys.generate()
    made = assembled(
        Visit(stranger).fill(), Sender(stranger, own_laptop.trust), kind=BundleKind.PUSH
    )
    own_laptop.upload_parts(made)
    own_laptop.register(made)
    words = read(page(own_office, own_laptop))
    assert "Set aside until somebody decides" in words
    assert "Signed by a device that is not enrolled" in words
    assert stranger.fingerprint in words
    assert "0 assessments received" in words


def test_many_assessments_come_in_pages(
    own_office: OpenOffice, own_laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overview, "PAGE", 2)
    monkeypatch.setattr("bwaudit.headoffice.page.PAGE", 2)
    made = []
    for _ in range(3):
        own_office.clock.move(minutes=1)
        made.append(own_laptop.push(own_laptop.visit())[0].manifest.assessment)
    first, second = page(own_office, own_laptop).text, page(own_office, own_laptop, "?page=1").text
    assert [each in first for each in made] == [False, True, True]
    assert [each in second for each in made] == [True, False, False]
    assert "Older" in first
    assert "Newer" not in first
    assert "Newer" in second
    assert page(own_office, own_laptop, "?page=-1").status_code == 400


def test_a_line_left_unfolded_by_a_stop_is_folded_when_the_page_opens(
    own_office: OpenOffice, own_laptop: Laptop
) -> None:
    own_laptop.push(own_laptop.visit())
    with sqlite3.connect(own_office.folder / "headoffice.db") as database:
        database.execute("DELETE FROM summaryrow")
    database.close()
    assert "Sunrise Apparel Ltd" in page(own_office, own_laptop).text


def test_the_browser_is_told_to_run_nothing(office: OpenOffice, laptop: Laptop) -> None:
    reply = page(office, laptop)
    policy = reply.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    found = re.search(r"<style>(.*?)</style>", reply.text, re.DOTALL)
    assert found is not None
    digest = base64.b64encode(hashlib.sha256(found.group(1).encode()).digest()).decode()
    assert f"'sha256-{digest}'" in policy
    assert "<script" not in reply.text
    assert reply.headers["cache-control"] == "no-store"
