"""The verb ``lobby report``: a period on one page for the head of the office, and as CSV."""

from lobby.cli.report.command import report

__all__ = ["VERBS"]

VERBS = (report,)
