"""Reviewers read what arrived and write to the assessors: on the page, and by command."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import httpx2
import pytest
from typer.testing import CliRunner

from bwaudit.cli.headoffice import app
from bwaudit.usecases import corresponding, finishing, syncing
from support.sync_devices import FINDING, Device

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.usecases.workspace import OpenAssessment
    from support.laptops import OpenOffice


class _Page(HTMLParser):
    """The words of a page, its fields, and the labels and hints that name them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.fields: dict[str, dict[str, str | None]] = {}
        self.labels: set[str | None] = set()
        self.ids: set[str | None] = set()
        self.hidden: dict[str, str] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.ids.add(known.get("id"))
        if tag == "label":
            self.labels.add(known.get("for"))
        if tag in ("input", "select", "textarea"):
            if known.get("type") == "hidden":
                self.hidden[str(known["name"])] = str(known["value"])
            else:
                self.fields[str(known["id"])] = known

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="module")
def device(office: OpenOffice, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    device = Device(tmp_path_factory.mktemp("laptop") / "device")
    syncing.enrol(device.workspace, office.address, office.new_code())
    yield device
    device.close()


@pytest.fixture
def visit(device: Device) -> OpenAssessment:
    """A visit with a finding that head office has."""
    visit = device.visit(photos=0)
    device.press_send()
    return visit


@pytest.fixture
def staff(office: OpenOffice) -> Iterator[httpx2.Client]:
    auth = ("staff", office.staff_token)
    with httpx2.Client(base_url=office.address, auth=auth, trust_env=False) as client:
        yield client


def opened(staff: httpx2.Client, visit: OpenAssessment, query: str = "") -> _Page:
    reply = staff.get(f"/assessments/{visit.id}{query}")
    assert reply.status_code == 200
    return _Page(reply.text)


def sent(staff: httpx2.Client, visit: OpenAssessment, **fields: str) -> httpx2.Response:
    """Fill in the form of the page, and send it."""
    hidden = opened(staff, visit).hidden
    data = {"function": "Quality reviewer", "do": "comment", **hidden, **fields}
    return staff.post(f"/assessments/{visit.id}", data=data)


def test_a_comment_written_on_the_page_reaches_the_laptop_and_its_answer_comes_back(
    staff: httpx2.Client, device: Device, visit: OpenAssessment
) -> None:
    listed = _Page(staff.get("/").text)
    assert "Sunrise Apparel Ltd" in listed.text
    assert f'href="/assessments/{visit.id}"' in staff.get("/").text
    page = opened(staff, visit, f"?question={FINDING}")
    assert "1 finding, 0 comments not answered" in page.text
    assert "The exit of the cutting floor is blocked." in page.text
    text = "Which exit? <b>Say</b> on which floor.\r\nসিঁড়ি?"
    reply = sent(staff, visit, question=FINDING, text=text, function="Senior reviewer")
    assert reply.status_code == 303
    assert reply.headers["location"] == f"/assessments/{visit.id}?done=written"
    html = staff.get(reply.headers["location"]).text
    assert "&lt;b&gt;Say&lt;/b&gt;" in html
    page = _Page(html)
    assert "The comment is signed." in page.text
    assert "Senior reviewer" in page.text
    assert "1 comment not answered" in page.text
    assert "Not fetched yet" in page.text
    syncing.send(device.workspace)
    assert corresponding.take_in(device.workspace, visit) == 1
    (found,) = visit.letters()
    assert found.letter.text == "Which exit? <b>Say</b> on which floor.\nসিঁড়ি?"
    assert (found.letter.question, found.letter.function) == (FINDING, "Senior reviewer")
    device.press_send()
    assert "Reached the assessors" in opened(staff, visit).text
    corresponding.answer(visit, found.letter.id, "North, floor 2")
    corresponding.mark_answered(visit, found.letter.id)
    device.press_send()
    page = opened(staff, visit)
    assert "R. Akter" in page.text
    assert "North, floor 2" in page.text
    assert "0 comments not answered" in page.text


def test_every_field_has_a_label_and_every_hint_is_there(
    staff: httpx2.Client, visit: OpenAssessment
) -> None:
    finishing.finish(visit, "Two days were too short")
    syncing.send(visit.workspace)
    page = opened(staff, visit)
    assert set(page.fields) == {"question", "text", "function", "reason"}
    assert set(page.fields) <= page.labels
    for field in page.fields.values():
        for hint in str(field.get("aria-describedby") or "").split():
            assert hint in page.ids


def test_what_cannot_be_sent_is_said_and_keeps_what_was_typed(
    staff: httpx2.Client, visit: OpenAssessment
) -> None:
    reply = sent(staff, visit, question=FINDING, text="   ", function="My function")
    assert reply.status_code == 422
    page = _Page(reply.text)
    assert "There is a problem" in page.text
    assert "Enter the comment" in page.text
    assert page.fields["text"]["aria-invalid"] == "true"
    assert "problem" in str(page.fields["text"]["aria-describedby"])
    assert page.fields["function"]["value"] == "My function"
    assert re.search(rf'value="{FINDING}" selected', reply.text)
    reply = sent(staff, visit, do="send-back", reason="Cluster 7 is empty")
    assert reply.status_code == 422
    assert "This assessment is not finished" in reply.text
    reply = sent(staff, visit, question="no such", text="Kept")
    assert reply.status_code == 422
    assert "Question no such is not part of this assessment" in reply.text
    assert "Kept" in reply.text


def test_a_closed_assessment_is_sent_back_from_the_page(
    staff: httpx2.Client, device: Device, visit: OpenAssessment
) -> None:
    assert "Send the assessment back" not in opened(staff, visit).text
    finishing.finish(visit, "Two days were too short")
    device.press_send()
    assert "Send the assessment back" in opened(staff, visit).text
    reply = sent(staff, visit, do="send-back", reason="Cluster 7 is empty")
    assert reply.headers["location"].endswith("?done=sent-back")
    assert "The assessment is sent back" in staff.get(reply.headers["location"]).text
    device.press_send()
    corresponding.take_in(device.workspace, visit)
    assert [each.letter.text for each in corresponding.sent_back(visit)] == ["Cluster 7 is empty"]


def test_nobody_writes_without_the_token_or_from_another_page(
    office: OpenOffice, staff: httpx2.Client, visit: OpenAssessment
) -> None:
    address = f"{office.address}/assessments/{visit.id}"
    for ask in (httpx2.get, httpx2.post):
        reply = ask(address, trust_env=False)
        assert reply.status_code == 401
        assert reply.headers["www-authenticate"].startswith("Basic")
    for word in ("", "0" * 64):
        reply = staff.post(address, data={"text": "Forged", "word": word})
        assert reply.status_code == 403
        assert "Nothing was written" in reply.text
    assert staff.post(address, content=b"\xff").status_code == 403
    assert office.services.reviewing.letters(visit.id) == ()
    assert staff.get("/assessments/nothing-here").status_code == 404
    policy = staff.get(address).headers["content-security-policy"]
    assert "form-action 'self'" in policy
    assert "default-src 'none'" in policy


def test_a_form_of_one_assessment_is_not_taken_for_another(
    office: OpenOffice, staff: httpx2.Client, visit: OpenAssessment
) -> None:
    elsewhere = f"/assessments/{visit.id[:-1]}"
    word = opened(staff, visit).hidden["word"]
    assert staff.post(elsewhere, data={"word": word, "text": "x"}).status_code == 403


def test_reviewers_can_work_by_command(
    office: OpenOffice, device: Device, visit: OpenAssessment
) -> None:
    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(
            app, ["review", words[0], "--data", str(office.folder), *words[1:]]
        )
        return done.exit_code, done.output

    number = visit.questionnaire.question(FINDING).number
    assert visit.id in run("list")[1]
    code, told = run("comment", visit.id, "Which exit?", "--question", number, "--as", "Reviewer")
    assert (code, f"The comment on question {number} is signed." in told) == (0, True)
    assert "the whole assessment" in run("comment", visit.id, "Thank you")[1]
    told = run("show", visit.id)[1]
    assert "The exit of the cutting floor is blocked." in told
    assert "Reviewer, not fetched: Which exit?" in told
    assert "Answers are open." in told
    code, told = run("send-back", visit.id, "Open it")
    assert code == 1
    finishing.finish(visit, "Two days were too short")
    device.press_send()
    assert run("send-back", visit.id, "Open it")[0] == 0
    device.press_send()
    corresponding.take_in(device.workspace, visit)
    first = next(each for each in visit.letters() if each.letter.question)
    corresponding.answer(visit, first.letter.id, "North")
    corresponding.mark_answered(visit, first.letter.id)
    device.press_send()
    told = run("answers", visit.id)[1]
    assert "R. Akter" in told
    assert "Sent back" in told
    assert "3 written, 2 not answered." in told
    assert run("show", "nothing")[0] == 1
