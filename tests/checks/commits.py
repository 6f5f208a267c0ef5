"""The subject of a commit: one line that fits everywhere it is shown."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_LONGEST_SUBJECT: Final = 60


def wrong(message: str) -> Iterator[str]:
    """What is wrong with a commit's message; nothing if it is fine."""
    subject, _, rest = message.partition("\n")
    if not subject.strip():
        yield "the subject is empty"
    if len(subject) > _LONGEST_SUBJECT:
        yield f"the subject has {len(subject)} characters, at most {_LONGEST_SUBJECT}"
    if subject.endswith("."):
        yield "the subject ends with a full stop"
    if rest.strip() and not rest.startswith("\n"):
        yield "an empty line parts the subject from the body"


def main(arguments: list[str]) -> int:
    """Look at the file that git hands to a commit-msg hook; 1 if something is wrong."""
    text = Path(arguments[0]).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    findings = list(wrong("\n".join(lines)))
    for finding in findings:
        print(finding)
    return int(bool(findings))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
