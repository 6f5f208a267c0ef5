"""A program that will print starts without waiting for the printing libraries."""

from __future__ import annotations

import subprocess
import sys


def test_the_terminal_is_imported_without_the_printing_libraries():
    asked = "import sys, kiosk.__main__; print('escpos' in sys.modules)"

    ran = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, text=True)

    assert ran.stdout.strip() == "False"
