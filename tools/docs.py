"""`./run docs`: draws again what the docs draw from the code, and finds links that lead nowhere."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from bowout.steps.outbox import picture

ROOT = Path(__file__).parent.parent
_PICTURE = re.compile(r"```mermaid\nstateDiagram-v2\n.*?\n```", re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def main() -> int:
    """Write the outbox's picture into its page; 1 when a link is broken."""
    page = ROOT / "docs" / "outbox.md"
    page.write_text(_PICTURE.sub(lambda _: f"```mermaid\n{picture()}\n```", page.read_text()))
    broken = [f"{page.relative_to(ROOT)}: {link}" for page, link in links() if not (page.parent / link).exists()]
    print("\n".join(broken) or "Every link in the docs leads somewhere.")
    return 1 if broken else 0


def links() -> list[tuple[Path, str]]:
    """Every relative link of every page."""
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("evaluation/**/*.md")]
    return [(page, link) for page in pages for link in _LINK.findall(page.read_text())]


if __name__ == "__main__":
    sys.exit(main())
