"""The verb ``lobby simulate``: rules compared and the estimate tried, on days that never were."""

from lobby.cli.study.command import simulate

__all__ = ["VERBS"]

VERBS = (simulate,)
