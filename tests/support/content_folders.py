"""A small content folder on disk that is whole, for tests that break it in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BASE = "questionnaires/mini/2026.1"
COUNTRY = "countries/XYZ"

FILES = {
    f"{BASE}/questionnaire.yaml": """\
code: mini
version: "2026.1"
titles: {en: Small tool}
languages: [en, bn]
clusters: [AA, BB]
profile:
  - id: site
    names: {en: Site}
    facts:
      - {id: dormitory, kind: yes_no, labels: {en: Dormitory}}
      - id: headcount
        kind: count
        unit: workers
        min: 1
        max: 9000
        labels: {en: Workers}
        hints: {en: Everyone}
""",
    f"{BASE}/sources.yaml": """\
sources:
  PUB-1: {title: A publication, urls: ["https://example.org/one"], date: "2020"}
""",
    f"{BASE}/topics.yaml": """\
topics:
  - {id: AA1.1, topic: Doors open, origin: sourced, sources: [PUB-1]}
  - {id: AA1.2, topic: Doors wide, origin: own}
  - {id: AA1.3, topic: Doors marked, origin: own}
  - {id: BB1.1, topic: Children, origin: law}
""",
    f"{BASE}/clusters/AA.yaml": """\
id: AA
number: 1
kind: working_conditions
basis: [C155]
points:
  - id: AA1
    questions:
      - id: AA1.1
        number: "1.01"
        nc_when: "no"
        severity: public
        conventions: [C155 Art. 18]
        national_law: true
        verify: [observation]
        min_evidence: 1
        source: {origin: sourced, keys: [PUB-1]}
        merged:
          - {topic: AA1.3, reason: Same door}
        data:
          - {id: doors, type: integer, unit: exits, min: 0, max: 20}
      - id: AA1.2
        number: "1.02"
        nc_when: "no"
        severity: normal
        national_law: true
        verify: [observation, worker_interview]
        applies_if: {all: [{profile: {dormitory: true}}, {answer: {of: AA1.1, is: compliant}}]}
        min_evidence: 0
        source: {origin: own}
""",
    f"{BASE}/clusters/BB.yaml": """\
id: BB
number: 2
kind: core_labour_standard
points:
  - id: BB1
    questions:
      - id: BB1.1
        number: "2.01"
        nc_when: "yes"
        severity: zero_tolerance
        national_law: false
        verify: [observation]
        min_evidence: 2
        source: {origin: law}
""",
    f"{BASE}/lang/en/AA.yaml": """\
cluster: Doors
points: {AA1: Exits}
questions:
  AA1.1:
    label: Doors unlocked
    text: Can every door be opened?
    compliant: Every door opens.
    check: [Walk, Try each door, Ask]
    data:
      doors: {label: Doors found locked, hint: Count twice}
    phrases: ["{n} of {m} doors were locked."]
    causes:
      - {cause: Theft, remedy: Alarms}
      - {cause: Habit, remedy: Training}
  AA1.2:
    label: Doors wide
    text: Is every door wide enough?
    compliant: Every door is wide enough.
    check: [Measure, Compare, Note]
    phrases: ["{n} doors were too narrow."]
    causes:
      - {cause: Old house, remedy: Rebuild}
      - {cause: Boxes, remedy: Clear}
""",
    f"{BASE}/lang/en/BB.yaml": """\
cluster: Children
points: {BB1: Child workers}
questions:
  BB1.1:
    label: Children at work
    text: Are children at work?
    compliant: No child works.
    check: [Look, Ask, Read]
    phrases: ["{n} children were at work."]
    causes:
      - {cause: No check, remedy: Check ages}
      - {cause: Poverty, remedy: School}
""",
    f"{BASE}/lang/bn/AA.yaml": """\
cluster: দরজা
points: {AA1: বহির্গমন}
questions:
  AA1.1:
    label: দরজা খোলা
    text: সব দরজা কি খোলা যায়?
    compliant: সব দরজা খোলে।
    check: [এক, দুই, তিন]
    data:
      doors: {label: দরজা}
    phrases: ["{n} টি দরজা বন্ধ ছিল।"]
    causes:
      - {cause: চুরি, remedy: অ্যালার্ম}
      - {cause: অভ্যাস, remedy: প্রশিক্ষণ}
""",
    f"{BASE}/lang/bn/BB.yaml": "cluster: শিশু\npoints: {BB1: শিশু শ্রমিক}\nquestions: {}\n",
    "questionnaires/releases.yaml": """\
releases:
  - {questionnaire: mini, version: "2026.1", country: XYZ, overlay: "2026-11", status: unreleased}
""",
    f"{COUNTRY}/country.yaml": """\
code: XYZ
names: {en: Xyzland}
currency: XYD
interview_languages: [bn]
report_language: en
packs: [{overlay: "2026-11", code: mini, version: "2026.1"}]
""",
    f"{COUNTRY}/law.yaml": """\
checked_on: 2026-11-22
instruments:
  act: {title: Labour Act 2006, short: Labour Act, url: "https://example.org/act"}
references:
  act_62: {instrument: act, article: s. 62, subject: Fire, confidence: A, sources: [PUB-1]}
  act_63: {instrument: act, article: s. 63, confidence: C}
parameters:
  - id: door_width
    names: {en: Door width}
    unit: m
    citation: Labour Act s. 62
    sources: [PUB-1]
    confidence: A
    values:
      - {value: 0.9, to: 2025-12-31}
      - value: 1.15
        from: 2026-01-01
        conflicts: [{value: 1.2, says: Another page says more, citation: A page}]
      - value: 2.0
        from: 2026-01-01
        scope: {headcount: {min: 500}}
        sources: [LAW-1]
        reviewed_by: A. Lawyer
sources:
  LAW-1: {title: A law site}
""",
    f"{COUNTRY}/protocol.yaml": """\
protocol:
  specific: true
  notes: {en: Ours}
  counts: [{en: A child at work}]
  do_now: [{en: Call}]
  may_tell: []
  may_not_tell: [{en: Names}]
  contacts: [{id: office, roles: {en: Office}}]
  inform_within_hours: 48
  sources: [PUB-1]
sampling:
  basis: own_suggestion
  notes: {en: Ours}
  rows:
    - {from: 1, to: 100, interviews: 10, payroll_records: 10}
    - {from: 101, interviews: 20, of_them_in_groups: 8, payroll_records: 25}
  payroll_months: 3
  payroll_months_notes: {en: Ours}
clocks:
  - id: report
    names: {en: Report}
    start: assessment_end
    amount: 28
    unit: days
    basis: sourced
    sources: [PUB-1]
meetings:
  - {id: opening, names: {en: Opening}, steps: [{en: Hello}], basis: own_suggestion}
documents:
  - {cluster: AA, papers: [{en: Plans}]}
""",
    f"{COUNTRY}/overlay-2026-11.yaml": """\
country: XYZ
version: "2026-11"
publish: {rule: base_severity, notes: {en: As the tool}}
questions:
  AA1.1: {law: [act_62], parameters: [door_width]}
""",
}


def write_content(root: Path) -> Path:
    """Write the folder below `root` and return it."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def edit(root: Path, name: str, old: str, new: str) -> int:
    """Replace `old` once in a file and return the line it begins in."""
    path = root / name
    text = path.read_text("utf-8")
    if text.count(old) != 1:
        raise AssertionError(f"{old!r} stands {text.count(old)} times in {name}")
    path.write_text(text.replace(old, new), "utf-8")
    return text[: text.index(old)].count("\n") + 1
