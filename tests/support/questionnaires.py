"""Small questionnaires for tests of rules, and the real one, resolved once a session."""

from __future__ import annotations

from functools import cache
from typing import Any

from bwaudit.questionnaire.practice import Contact, Protocol, SampleRow, SamplingRule
from bwaudit.questionnaire.schema import (
    Cluster,
    CompliancePoint,
    Question,
    QuestionText,
    ResolvedQuestionnaire,
    Source,
)


def question(identity: str, number: str, **changes: Any) -> Question:
    """A question with sensible words; any field may be given."""
    text = QuestionText(
        label=f"Label {identity}",
        text=f"Is {identity} as it should be?",
        compliant=f"{identity} is as it should be.",
        check=("Look.", "Ask.", "Read."),
        phrases=("{n} of {m} were not.",),
        causes=(),
    )
    values: dict[str, Any] = {
        "id": identity,
        "number": number,
        "nc_when": "no",
        "severity": "normal",
        "national_law": True,
        "verify": ("observation",),
        "min_evidence": 1,
        "source": Source(origin="own"),
        "texts": {"en": text},
    }
    return Question(**{**values, **changes})


def resolved(*clusters: Cluster) -> ResolvedQuestionnaire:
    """A resolved questionnaire of these clusters with the least practice it may have."""
    return ResolvedQuestionnaire(
        code="cat",
        version="1",
        country="BGD",
        overlay_version="1",
        titles={"en": "Tool"},
        country_names={"en": "Bangladesh"},
        languages=("en",),
        clusters=clusters,
        protocol=Protocol(
            specific=False,
            notes={"en": "General."},
            counts=({"en": "This."},),
            do_now=({"en": "That."},),
            may_tell=(),
            may_not_tell=(),
            contacts=(Contact(id="office", roles={"en": "Office"}),),
        ),
        sampling=SamplingRule(
            basis="own_suggestion",
            notes={"en": "Ours."},
            rows=(SampleRow.model_validate({"from": 1, "interviews": 10, "payroll_records": 10}),),
            payroll_months=3,
            payroll_months_notes={"en": "Three."},
        ),
    )


def two_clusters() -> ResolvedQuestionnaire:
    """Two clusters, three points, six questions; one for dormitories only, one zero tolerance."""
    dormitory = {"profile": {"dormitory": True}}
    return resolved(
        Cluster(
            id="CL",
            number=1,
            kind="core_labour_standard",
            names={"en": "Child labour"},
            points=(
                CompliancePoint(
                    id="CL1",
                    names={"en": "Child labourers"},
                    questions=(
                        question("CL1.1", "1.01", severity="zero_tolerance"),
                        question("CL1.2", "1.02"),
                    ),
                ),
            ),
        ),
        Cluster(
            id="OS",
            number=7,
            kind="working_conditions",
            names={"en": "Safety"},
            points=(
                CompliancePoint(
                    id="OS7",
                    names={"en": "Accommodation"},
                    questions=(question("OS7.1", "7.01", applies_if=dormitory),),
                ),
                CompliancePoint(
                    id="OS8",
                    names={"en": "Emergency"},
                    questions=(
                        question("OS8.1", "7.02", severity="public", public=True),
                        question("OS8.2", "7.03"),
                        question("OS8.3", "7.04"),
                    ),
                ),
            ),
        ),
    )


@cache
def bangladesh() -> ResolvedQuestionnaire:
    """The shipped tool for Bangladesh."""
    from bwaudit.foundation.content import shipped_data
    from bwaudit.questionnaire.catalogue import Catalogue

    return Catalogue([shipped_data()]).newest("cat", "BGD")
