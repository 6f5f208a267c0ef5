"""What a file is that should have been a list or a calendar, and what to do about it."""

from __future__ import annotations

import re
from typing import Final

_ZIP: Final = b"PK\x03\x04"
_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGIN: Final = 2048
"""Bytes; so much of a file says what it is."""
_MARKUP: Final = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|table|\?xml|!--)", re.IGNORECASE
)
_CALENDAR: Final = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR", re.IGNORECASE)

IS_EXCEL: Final = "this is an Excel file: save it as CSV, or as .xlsx"
IS_WEB_PAGE: Final = "this is a web page, often a login page: export the list as CSV"


def is_workbook(body: bytes) -> bool:
    """Whether a file is a ZIP archive, as workbooks of Excel since 2007 are."""
    return body.startswith(_ZIP)


def is_web_page(body: bytes) -> bool:
    """Whether a file is written in HTML or XML."""
    return _MARKUP.match(body[:_BEGIN]) is not None


def is_calendar(body: bytes) -> bool:
    """Whether a file begins like iCalendar."""
    return _CALENDAR.match(body[:_BEGIN]) is not None


def otherwise(body: bytes) -> str:
    """What a file is that can be no list; empty if it looks like text."""
    if not body.strip():
        return "the file is empty: export it again"
    if body.startswith(_OFFICE) or is_workbook(body):
        return IS_EXCEL
    if body.startswith(b"%PDF"):
        return "this is a PDF: export the list as CSV"
    if is_web_page(body):
        return IS_WEB_PAGE
    return ""
