"""The rules and the worker that computes series begin without a database's library."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module",
    [
        "lobby",
        "lobby.domain.priority",
        "portal.domain.selling",
        "portal.actions.hold",
        "sync.sources.ical.worker",
    ],
)
def test_what_needs_no_database_does_not_import_one(module):
    asked = f"import sys, {module}; print({{'sqlalchemy', 'alembic'}} & sys.modules.keys())"

    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, text=True)

    assert said.stdout.strip() == "set()"
