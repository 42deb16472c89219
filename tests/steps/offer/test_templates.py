"""Real offer letter templates, filled in: what lawyers write has to be read right."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bowout.sources.documents import read_bytes
from bowout.steps.offer import Condition, Firmness
from bowout.steps.offer.assess import assess

SHARED = Path(__file__).parents[4] / "shared" / "data" / "offer-openagreements"
TEMPLATES = sorted(SHARED.glob("*/template.fill.docx"))
VALUES = {
    "employer_name": "Northwind Traders, Inc.",
    "employee_name": "Robin Vale",
    "position_title": "Warehouse Planner",
    "start_date": "December 7, 2026",
    "base_salary": "$71,000 per year",
    "offer_expiration_date": "November 27, 2026",
}

pytestmark = pytest.mark.skipif(not TEMPLATES, reason="the public offer letter templates are not on this machine")


def filled(path: Path) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                text = data.decode()
                for key, value in VALUES.items():
                    text = text.replace(f"{{{key}}}", value)
                data = re.sub(r"\{[a-z_]+\}", "as agreed", text).encode()
            target.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.parent.name)
def test_an_at_will_letter_hangs_on_checks_and_acceptance_but_not_on_form_i9_or_the_board(path: Path) -> None:
    document = read_bytes(filled(path), "offer.docx")
    verdict = assess([document], now=datetime(2026, 11, 20, tzinfo=UTC), my_name="Robin Vale")
    assert verdict.firmness is Firmness.CONDITIONAL
    assert set(verdict.open_conditions) == {Condition.BACKGROUND_CHECK, Condition.REFERENCES, Condition.ACCEPTANCE}
    assert str(verdict.start_date) == "2026-12-07"
    assert str(verdict.expires) == "2026-11-27"
    assert verdict.role == "Warehouse Planner"
    assert verdict.employer is not None
    assert "Northwind Traders" in verdict.employer
